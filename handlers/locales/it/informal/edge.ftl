# Only what addresses somebody, in the informal form; everything else stands in the base file.

joined-manager =
    Ora fai parte di { $programme } come responsabile.

    Invita chi lavora come terapeuta, e una persona per la supervisione, che viene a sapere quando un messaggio su una persona in terapia attende di essere segnato come visto.

    Che cosa viene registrato su di te, e chi potrebbe leggerlo: /privacy.
joined-therapist =
    Ora fai parte di { $programme }.

    Invita una persona che segui, e dopo ogni seduta dimmi che ha avuto luogo; oppure lascia che me lo dica un piano settimanale, una stanza video o il tuo calendario (/help spiega come). Io faccio qualche domanda a questa persona, e ti scrivo quando c’è qualcosa da sapere. Altrimenti resto in silenzio.

    { $hours } (/quiet lo cambia). Quello che non hai segnato come visto te lo ricordo nei giorni lavorativi, e al secondo una persona della supervisione, o in mancanza una responsabile, se è presente, viene a sapere che attende.

    Non si fanno classifiche. Che cosa viene registrato su di te, e chi potrebbe leggerlo: /privacy.
joined-supervisor =
    Ora fai parte di { $programme }.

    Quando un messaggio su una persona in terapia non è segnato come visto per due giorni lavorativi, o non può arrivare a nessuno, ti dico che attende e per chi. /waiting mostra in ogni momento che cosa è in attesa. Quando qualcuno è assente, lì puoi nominare una sostituzione.

    Che cosa viene registrato su di te, e chi potrebbe leggerlo: /privacy.
client-unreachable =
    Telegram non riesce più a raggiungere { $code }: forse la chat con questo bot è stata bloccata, o l’account chiuso. Perciò non arrivano domande.

    Non è detto che abbia a che fare con te. Al ritorno tutto prosegue.
help-manager = Sei qui come responsabile di programma. /invite crea un link per chi lavora come terapeuta, per la supervisione o per un’altra persona responsabile, /people mostra chi è presente, /report dà le cifre. Per i tuoi orari /quiet e /zone. Che cosa viene registrato su di te: /privacy.
help-supervisor = Sei qui per la supervisione: ti scrivo quando un messaggio su una persona in terapia non è segnato come visto. /waiting mostra che cosa è in attesa, e chi è assente; lì puoi anche nominare una sostituzione. Per i tuoi orari /quiet e /zone. Che cosa viene registrato su di te: /privacy.
help-therapist =
    Sei qui come terapeuta. /session segnala una seduta; le persone che vedi ogni settimana possono stare in /plan, o la loro stanza video in /rooms, e allora le sedute si segnalano da sole; oppure può dirlo il tuo calendario, con /calendar. Ti scrivo quando c’è qualcosa da sapere; altrimenti resto in silenzio.

    Uno sguardo su tutti: /clients. Una persona sola: /client e il codice. La giornata: /today. La settimana in un solo messaggio: /digest.

    Quando sei assente: /away. Per affidare qualcuno ad altri: /handover. Quando un percorso è concluso: /close. Per invitare qualcuno: /invite. Per i tuoi orari /quiet e /zone. Che cosa viene registrato su di te: /privacy.
help-client =
    Dopo una seduta con { $therapist } qui arrivano alcune brevi domande. Non serve aspettarle: /talk comincia subito, anche su una seduta che nessuno ha segnalato.

    Per una pausa /pause, per smettere /stop, per i tuoi orari /quiet e /zone.

    Che cosa è conservato su di te, chi lo vede, e con quale nome compare qui { $therapist }: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget.
help-invited =
    { $therapist } ti ha mandato un invito, e non hai ancora detto né sì né no. Prima del tuo accordo non viene chiesto nulla.

    Che cosa è conservato su di te: /privacy. Per cancellarlo: /forget.
help-declined =
    Hai detto di no all’invito di { $therapist }, e non viene chiesto nulla. Puoi cambiare idea.

    Che cosa è conservato su di te: /privacy. Per cancellarlo: /forget.
help-stopped =
    Hai smesso: da qui non arrivano domande su { $therapist }, e puoi tornare su questa scelta.

    Che cosa è conservato su di te, e chi lo vede: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget.
help-closed =
    Questo si è concluso: da qui non arrivano domande sulle tue sedute con { $therapist }.{ $there ->
        [yes] { " " }Se vuoi continuare, dillo a { $therapist }.
       *[no] { " " }Se vuoi continuare, puoi rivolgerti qui: { $contact }
    }

    Che cosa è conservato su di te, e chi lo vede: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget. Per fare in modo che nulla ricominci: /stop.
help-stranger = Ciao. Questo bot è per chi ha ricevuto un link. Se ne hai uno non ancora usato, aprilo. Altrimenti chiedi a chi ti ha parlato di questo bot.
way-to-add = Se vuoi aggiungerlo a quello che hai appena inviato, tocca <b>Scrivere qualcosa</b>, e poi invialo ancora una volta.
way-to-add-once-sent = Una volta inviate le risposte, puoi aggiungere qualcosa con parole tue.
only-words =
    Posso accettare solo parole scritte qui direttamente da te, perciò questo non l’ho conservato. Per favore, scrivile.
too-many =
    Era più di quanto io possa rispondere in una volta, perciò qualcosa è rimasto senza risposta. Aspetta un momento, poi chiedi di nuovo quello che manca.
stale = Il tuo messaggio ha impiegato più di due giorni ad arrivare, perciò ho lasciato tutto com’era. Per favore, riprova.
went-wrong = Dalla nostra parte qualcosa è andato storto, e l’ultimo tocco o messaggio non è stato elaborato. È al sicuro e verrà esaminato. Non devi fare nulla.
went-wrong-showing = Dalla nostra parte qualcosa è andato storto, e quello che hai chiesto ora non si può mostrare. Non devi fare nulla; puoi riprovare più tardi.

# --- What was typed in place of a tap

by-text-no-number = Adesso quel numero non si può scegliere, perciò non ne ho tenuto conto. Per rispondere a un mio messaggio di prima, rispondi direttamente a quel messaggio. /help dice che cosa so fare.
by-text-which = Quale di queste cose intendi?
by-text-earlier = Il mio ultimo messaggio non chiede nulla. Intendi questo, di uno precedente?
by-text-or-words = Intendi una di queste cose, o è quello che vuoi dire?
