# --- Staff, once they have joined

joined-manager =
    Ora fa parte di { $programme } come responsabile.

    Inviti chi lavora come terapeuta, e una persona per la supervisione, che viene a sapere quando un messaggio su una persona in terapia attende di essere segnato come visto.

    Che cosa viene registrato su di Lei, e chi potrebbe leggerlo: /privacy.
joined-therapist =
    Ora fa parte di { $programme }.

    Inviti una persona che segue, e dopo ogni seduta mi dica che ha avuto luogo; oppure lasci che me lo dica un piano settimanale, una stanza video o il Suo calendario (/help spiega come). Io faccio qualche domanda a questa persona, e Le scrivo quando c’è qualcosa da sapere. Altrimenti resto in silenzio.

    { $hours } (/quiet lo cambia). Quello che non ha segnato come visto glielo ricordo nei giorni lavorativi, e al secondo una persona della supervisione, o in mancanza una responsabile, se è presente, viene a sapere che attende.

    Non si fanno classifiche. Che cosa viene registrato su di Lei, e chi potrebbe leggerlo: /privacy.
joined-supervisor =
    Ora fa parte di { $programme }.

    Quando un messaggio su una persona in terapia non è segnato come visto per due giorni lavorativi, o non può arrivare a nessuno, Le dico che attende e per chi. /waiting mostra in ogni momento che cosa è in attesa. Quando qualcuno è assente, lì può nominare una sostituzione.

    Che cosa viene registrato su di Lei, e chi potrebbe leggerlo: /privacy.

# --- A consent that is to be given anew

button-consent-again = Leggere le novità ({ $therapist })

# --- A check-in that the client starts

button-talk = Dire com’è stata una seduta
button-go-on-about = Riprendere: { $day }

# --- Who can be reached again, or not

client-reachable = Per un periodo Telegram non riusciva a raggiungere { $code }; ora ci riesce.
client-unreachable =
    Telegram non riesce più a raggiungere { $code }: forse la chat con questo bot è stata bloccata, o l’account chiuso. Perciò non arrivano domande.

    Non è detto che abbia a che fare con Lei. Al ritorno tutto prosegue.

# --- Supervisors' and managers' buttons under /help

button-waiting = Che cosa è in attesa
button-people = Chi è presente
button-figures = Cifre

# --- Help, and whatever else a chat can throw

help-manager = È qui come responsabile di programma. /invite crea un link per chi lavora come terapeuta, per la supervisione o per un’altra persona responsabile, /people mostra chi è presente, /report dà le cifre. Per i Suoi orari /quiet e /zone. Che cosa viene registrato su di Lei: /privacy.
help-supervisor = È qui per la supervisione: Le scrivo quando un messaggio su una persona in terapia non è segnato come visto. /waiting mostra che cosa è in attesa, e chi è assente; lì può anche nominare una sostituzione. Per i Suoi orari /quiet e /zone. Che cosa viene registrato su di Lei: /privacy.
help-therapist =
    È qui come terapeuta. /session segnala una seduta; le persone che vede ogni settimana possono stare in /plan, o la loro stanza video in /rooms, e allora le sedute si segnalano da sole; oppure può dirlo il Suo calendario, con /calendar. Le scrivo quando c’è qualcosa da sapere; altrimenti resto in silenzio.

    Uno sguardo su tutti: /clients. Una persona sola: /client e il codice. La giornata: /today. La settimana in un solo messaggio: /digest.

    Quando è assente: /away. Per affidare qualcuno ad altri: /handover. Quando un percorso è concluso: /close. Per invitare qualcuno: /invite. Per i Suoi orari /quiet e /zone. Che cosa viene registrato su di Lei: /privacy.
help-client =
    Dopo una seduta con { $therapist } qui arrivano alcune brevi domande. Non serve aspettarle: /talk comincia subito, anche su una seduta che nessuno ha segnalato.

    Per una pausa /pause, per smettere /stop, per i Suoi orari /quiet e /zone.

    Che cosa è conservato su di Lei, chi lo vede, e con quale nome compare qui { $therapist }: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget.
help-invited =
    { $therapist } Le ha mandato un invito, e Lei non ha ancora detto né sì né no. Prima del Suo accordo non viene chiesto nulla.

    Che cosa è conservato su di Lei: /privacy. Per cancellarlo: /forget.
help-declined =
    Lei ha detto di no all’invito di { $therapist }, e non viene chiesto nulla. Può cambiare idea.

    Che cosa è conservato su di Lei: /privacy. Per cancellarlo: /forget.
help-stopped =
    Lei ha smesso: da qui non arrivano domande su { $therapist }, e può tornare su questa scelta.

    Che cosa è conservato su di Lei, e chi lo vede: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget.
help-closed =
    Questo si è concluso: da qui non arrivano domande sulle Sue sedute con { $therapist }.{ $there ->
        [yes] { " " }Se vuole continuare, lo dica a { $therapist }.
       *[no] { " " }Se vuole continuare, può rivolgersi qui: { $contact }
    }

    Che cosa è conservato su di Lei, e chi lo vede: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget. Per fare in modo che nulla ricominci: /stop.
help-stranger = Buongiorno. Questo bot è per chi ha ricevuto un link. Se ne ha uno non ancora usato, lo apra. Altrimenti chieda a chi Le ha parlato di questo bot.
nobody-reads =
    Quello che si scrive qui non lo legge nessuno, perciò non l’ho conservato. /help dice che cosa so fare.
way-to-add = Se vuole aggiungerlo a quello che ha appena inviato, tocchi <b>Scrivere qualcosa</b>, e poi lo invii ancora una volta.
way-to-add-once-sent = Una volta inviate le risposte, può aggiungere qualcosa con parole Sue.
only-words =
    Posso accettare solo parole scritte qui direttamente da Lei, perciò questo non l’ho conservato. Per favore, le scriva.
too-many =
    Era più di quanto io possa rispondere in una volta, perciò qualcosa è rimasto senza risposta. Aspetti un momento, poi chieda di nuovo quello che manca.
unknown-command = Non conosco questo comando. /help dice che cosa so fare.
old-button = Pulsante di prima: non fa più nulla.
stale = Il Suo messaggio ha impiegato più di due giorni ad arrivare, perciò ho lasciato tutto com’era. Per favore, riprovi.
went-wrong = Dalla nostra parte qualcosa è andato storto, e l’ultimo tocco o messaggio non è stato elaborato. È al sicuro e verrà esaminato. Non deve fare nulla.
went-wrong-showing = Dalla nostra parte qualcosa è andato storto, e quello che ha chiesto ora non si può mostrare. Non deve fare nulla; può riprovare più tardi.

# --- What was typed in place of a tap

by-text-no-number = Adesso quel numero non si può scegliere, perciò non ne ho tenuto conto. Per rispondere a un mio messaggio di prima, risponda direttamente a quel messaggio. /help dice che cosa so fare.
by-text-taken = È già arrivato. Il seguito sta arrivando.
by-text-which = Quale di queste cose intende?
by-text-earlier = Il mio ultimo messaggio non chiede nulla. Intende questo, di uno precedente?
by-text-or-words = Intende una di queste cose, o è quello che vuole dire?
button-as-typed = È quello che voglio dire
button-by-number = Numero { $number } di un messaggio precedente
