# Every word that a person in a chat reads. Texts are Telegram's HTML; values are escaped when they are put in.
# The items about a session are this project's own, dedicated to the public domain (CC0), and not validated.

# --- What is too much for one message; what of many cannot be shown

left-out = <i>Qui manca qualcosa: si è danneggiato dalla nostra parte e non si può mostrare. Per favore, lo dica a chi gestisce questo bot.</i>
page-of = Pagina { $page } di { $pages }
page-of-read-on = Pagina { $page } di { $pages }. Per favore, legga fino alla fine.
button-page-before = Pagina precedente
button-page-after = Pagina successiva

# --- The work is over

closed = Chiuso.

# --- The answers

scale-1 = Per niente
scale-2 = Un poco
scale-3 = In parte
scale-4 = In gran parte
scale-5 = Del tutto, non cambierei nulla
tension-no = No
tension-sorted-out = Sì, e lo abbiamo chiarito
tension-a-little = Un poco, e c’è ancora
tension-clearly = Chiaramente, e c’è ancora
tension-strongly = Molto, e c’è ancora
came-up-yes-helped = Sì, ed è stato d’aiuto
came-up-yes-not = Sì, ma non è stato d’aiuto
came-up-no = No
how-been-1 = Molto male
how-been-2 = Piuttosto male
how-been-3 = Così così
how-been-4 = Piuttosto bene
how-been-5 = Molto bene
rather-not-said = Preferisco non dirlo

# --- What Telegram shows of the bot: to anybody, so nothing that tells; and the commands in each chat

bot-in-short = Per chi ha ricevuto un link a questo bot.
bot-description = Buongiorno. Questo bot è per chi ha ricevuto un link. Se il link non è ancora stato usato, basta aprirlo. A chi partecipa già, /help dice che cosa si può fare.
command-help = Che cos’è, e che cosa si può fare qui
command-talk = Dire qualcosa su una seduta
command-pause = Fare una pausa
command-stop = Non partecipare più
command-quiet = Quando da qui non deve arrivare nulla
command-zone = Il Suo fuso orario
command-language = La lingua in cui scrivo
command-privacy = Chi vede che cosa
command-mydata = Vedere che cosa è conservato su di Lei
command-forget = Far cancellare quello che è conservato su di Lei
command-session = Segnalare una seduta
command-plan = Le sedute che tiene ogni settimana
command-calendar = Il Suo calendario segnala le sedute
command-rooms = Stanze video che segnalano le sedute
command-clients = Le persone che segue
command-close = Un percorso è concluso
command-today = Che cosa La aspetta oggi
command-digest = La settimana in un solo messaggio
command-handover = Affidare { -clients } a un’altra persona
command-away = Assenze, e chi sostituisce
command-invite = Invitare qualcuno
command-waiting = Che cosa è in attesa, e da quanto
command-people = Chi è presente nel programma
command-report = Cifre sul programma

# --- Help, and whatever else a chat can throw

nobody-watches = Nessuno tiene d’occhio questa chat. { $signpost }
nobody-watches-here = Nessuno tiene d’occhio questa chat. È in pericolo adesso? Chiami il numero d’emergenza del luogo in cui si trova.
button-contacts = ☎ Contatti
signposts =
    Nessuno tiene d’occhio questa chat. { $signpost }

    Per rivolgersi a qualcuno: { $contact }

# How days are written: CLDR's letters for the weekday (EEEE), the day of the month (d), the month (MMMM) and the year (y).
# `day`: the number of the day, where a first of the month is written otherwise.
date-pattern = { $day ->
    [1] d'º' MMMM
   *[other] d MMMM
}
date-pattern-year = { $day ->
    [1] d'º' MMMM y
   *[other] d MMMM y
}
date-pattern-weekday = { $day ->
    [1] EEEE d'º' MMMM
   *[other] EEEE d MMMM
}
date-pattern-weekday-year = { $day ->
    [1] EEEE d'º' MMMM y
   *[other] EEEE d MMMM y
}

# --- Values beside each other, in a row of any length; a day and the time of day on it

two-values = { $one }, { $other }
two-parts = { $one }; { $other }
two-names = { $one } · { $other }
moment = { $day }, { $time }

# --- For whoever reads without buttons: what a sign on a button says; and the words that answer, whichever button it is

by-text-chosen = { $label }, scelta attuale
by-text-change = Cambiare la risposta { $label }
by-text-unseen = { $label }, non ancora visto
by-text-open = { $label }, ancora aperto
typed-yes = sì, s
typed-no = no, n
typed-back = indietro
typed-send = inviare, invia, invio
typed-next = avanti, prossimo, prossima, pagina successiva
command-text = Tutto a parole, per fare a meno dei pulsanti
