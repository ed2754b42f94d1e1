# Only what addresses somebody, in the informal form; everything else stands in the base file.

left-out = <i>Qui manca qualcosa: si è danneggiato dalla nostra parte e non si può mostrare. Per favore, dillo a chi gestisce questo bot.</i>
page-of-read-on = Pagina { $page } di { $pages }. Per favore, leggi fino alla fine.
command-zone = Il tuo fuso orario
command-mydata = Vedere che cosa è conservato su di te
command-forget = Far cancellare quello che è conservato su di te
command-plan = Le sedute che tieni ogni settimana
command-calendar = Il tuo calendario segnala le sedute
command-clients = Le persone che segui
command-today = Che cosa ti aspetta oggi
nobody-watches-here = Nessuno tiene d’occhio questa chat. Sei in pericolo adesso? Chiama il numero d’emergenza del luogo in cui ti trovi.
