# Only what addresses somebody, in the informal form; everything else stands in the base file.

session-nobody = Ancora nessuno partecipa con te. Con /invite puoi invitare qualcuno.
session-time =
    Scrivi quando è finita (ora di { $zone }), per esempio <b>{ $example }</b> o <b>ieri { $example }</b>.
cadence =
    { $cadence ->
        [second] { $code } riceve domande dopo una seduta su due.
        [weekly] { $code } riceve domande circa una volta alla settimana, al massimo, per quanto spesso vi vediate.
       *[other] { $code } riceve domande dopo ogni seduta.
    } Per favore, cambialo solo dopo averne parlato insieme: chi partecipa lo viene a sapere. Quello che è già in arrivo arriva comunque.
cadence-for-client =
    { $cadence ->
        [second] D’ora in poi le domande arrivano dopo una seduta su due con { $therapist }.
        [weekly] D’ora in poi le domande sulle tue sedute con { $therapist } arrivano circa una volta alla settimana, al massimo, per quanto spesso vi vediate.
       *[other] D’ora in poi le domande arrivano dopo ogni seduta con { $therapist }.
    } Se è troppo spesso o troppo di rado, per favore dillo a { $therapist }. Una pausa (/pause) o la fine (/stop) la puoi scegliere in ogni momento.
plan-none = Non hai ancora un piano. Qui possono stare le persone che vedi ogni settimana: allora quelle sedute si segnalano da sole, e non devi dirmele una per una.
plan-list = <b>Il tuo piano</b>
plan-whom = Con chi hai una seduta ogni settimana?
plan-weekday = In quale giorno vedi { $code } la prossima volta?
plan-draft = { $code }: { $weekday } { $time }, { $minutes } minuti, { $modality }, { $weeks ->
    [1] ogni settimana
   *[other] ogni { $weeks } settimane
}. Tocca quello che è diverso.
plan-new = Annotato. { $cadence ->
    [second] Quando una di queste sedute è finita, viene annotata da sola, e dopo una su due faccio le domande a { $code }.
    [weekly] Quando una di queste sedute è finita, viene annotata da sola, e circa una volta alla settimana, al massimo, faccio le domande a { $code }.
   *[other] Quando una di queste sedute è finita, faccio le domande a { $code }.
} Per favore, salta qui quello che non ha luogo.
plan-left-out = Tralasciate durante { $whose ->
    [own] la tua assenza
   *[colleague] l’assenza ({ $colleague })
 }: { $days }
room-none = Nessuna stanza è ancora legata a qualcuno. Se vedi una persona sempre nella stessa stanza video, o se questa prenota sempre con lo stesso link, qui puoi legarla: allora quelle sedute si segnalano da sole.
room-no-platform = Nessuna piattaforma video è ancora collegata a questo bot. Può farlo chi lo gestisce; poi qui puoi legare una stanza a una persona. Fino ad allora ci sono /session, /plan e /calendar.
room-list = <b>Le tue stanze</b>
room-stand-in = Per le persone che segui in sostituzione, la stanza la lega chi le segue di solito: la tua resterebbe loro anche dopo. Per quelle sedute ci sono /session e /plan.
room-line = { $code }: { $platform }, dal giorno { $day }{ $tells ->
        [yes] { "" }
       *[no] . Adesso non è collegata, perciò non segnala: per favore usa /session
    }
room-link-bigbluebutton = Incolla l’<b>ID riunione</b> della stanza in cui vedi { $code }. Non è il link: può dirlo chi gestisce il server BigBlueButton.
room-link-jitsi = Incolla il link della stanza in cui vedi { $code }.
room-link-nextcloud = Incolla il link della conversazione in cui chiami { $code }.
room-link-zoom = Incolla il link, o l’ID riunione, della riunione in cui vedi { $code }.
room-link-calcom = Incolla il link con cui { $code } prenota: quello di un tipo di evento riservato solo a { $code }.
room-link-signed = Scrivi come l’altro programma chiama la stanza, o la serie di sedute, di { $code }.
room-link-end = Dev’essere di una persona sola: se nella stessa stanza ti vedono più persone, non posso dire chi c’era. Quello che incolli viene tolto da questa chat, e non è conservato in una forma leggibile.
room-again-bigbluebutton = Qui non riconosco un ID riunione. È una parola sola senza spazi, e non un link. Per favore, incollalo di nuovo, o tocca /rooms per lasciar stare.
room-again-jitsi = Qui non riconosco una stanza. Per favore, incolla di nuovo il link, come <b>https://meet.example.org/una-stanza</b>, o tocca /rooms per lasciar stare.
room-again-nextcloud = Qui non riconosco una conversazione. Il link è fatto così: <b>https://cloud.example.org/call/abcd1234</b>. Per favore, incollalo di nuovo, o tocca /rooms per lasciar stare.
room-again-zoom = Qui non riconosco un ID riunione: da nove a undici cifre, da sole o in un link con <b>/j/</b>. Un link personale con un nome non lo contiene. Per favore, incollalo di nuovo, o tocca /rooms per lasciar stare.
room-again-calcom = Qui non riconosco un link di prenotazione. È fatto così: <b>https://cal.com/nome/settimanale</b>; i link privati e quelli di un gruppo non si possono legare. Per favore, incollalo di nuovo, o tocca /rooms per lasciar stare.
room-again-signed = Non l’ho riconosciuto. È una parola sola senza spazi, come la scrive l’altro programma. Per favore, scrivila di nuovo, o tocca /rooms per lasciar stare.
calendar-none = Nessun calendario è collegato. Se scrivi il codice di una persona nel titolo di un evento, come <b>K7</b>, il calendario può dirmi quando una seduta è finita, e non devi farlo tu. Lo leggo circa ogni { $unit ->
    [seconds] { $count ->
        [one] secondo
       *[other] { $count } secondi
    }
   *[minutes] { $count ->
        [one] minuto
       *[other] { $count } minuti
    }
} e vi cerco i codici delle persone che segui. Conservo quando c’è stata una seduta, o quando è prevista nelle prossime due settimane, e nessun titolo, nessun luogo e nessun nome.
calendar-gone = Il tuo calendario è scollegato, e qui ne ho dimenticato l’indirizzo. Le sedute che ha segnalato restano.
calendar-reading = { $new ->
    [yes] Ho annotato il tuo calendario, e lo sto leggendo per la prima volta.
   *[no] Sto leggendo il tuo calendario.
} Quello che trovo arriva qui tra un momento.
calendar-well = { $again ->
    [yes] Riesco di nuovo a leggere il tuo calendario. Quello che nel frattempo è finito è annotato adesso, se non è passato troppo tempo per fare domande.
   *[no] Il tuo calendario è collegato.
} Ultima lettura: { $day }, ore { $time }.
calendar-failing = { $kind ->
    [never] Finora non ho potuto leggere il tuo calendario.
    [no_codes] Da { $day }, ore { $time }, nessun evento del tuo calendario contiene il codice di una persona che segui.
   *[since] Da { $day }, ore { $time }, non riesco a leggere il tuo calendario.
}
calendar-failing-end = { $kind ->
    [no_codes] Continuo a guardare, e ti dico quando ce n’è uno.
   *[other] Continuo a provare, e ti dico quando riesco a leggerlo.
} Nel frattempo da lì non annoto nulla, e non annullo nulla; con /session puoi segnalarmi tu una seduta.
calendar-why-no-codes = Forse i titoli adesso sono nascosti, e si vede solo quando hai impegni: allora per favore condividilo di nuovo con i titoli. Se i codici li hai tolti tu, va tutto bene.
calendar-not-connected = Il tuo calendario non è collegato, e ne ho dimenticato l’indirizzo.
calendar-address =
    Incolla l’indirizzo segreto del tuo calendario. Comincia con <b>https://</b> o <b>webcal://</b>.

    <b>Google</b>: al computer, Impostazioni, il calendario, <i>Indirizzo segreto in formato iCal</i>.
    <b>Outlook</b>: sul web, Impostazioni, Calendario, Calendari condivisi, <i>Pubblica un calendario</i>, poi il link ICS.
    <b>Nextcloud</b>: Modifica e condividi calendario, <i>Condividi link</i>, poi copiare il link di sottoscrizione.
    <b>Apple</b>: calendario iCloud, condividere, <i>Calendario pubblico</i>, poi copiare il link.

    Chiunque abbia questo indirizzo può leggere il calendario. Perciò tolgo il messaggio da questa chat, e conservo l’indirizzo cifrato.
calendar-again-other = Qui non riconosco un indirizzo. Comincia con <b>https://</b> o <b>webcal://</b>. Per favore, incollalo di nuovo, o tocca /calendar per lasciar stare.
calendar-again-several = Conteneva più indirizzi. Per favore, incolla solo quello del calendario, o tocca /calendar per lasciar stare.
calendar-again-http = Questo indirizzo comincia con <b>http://</b>, perciò lungo il percorso chiunque potrebbe leggere il calendario. Per favore, incollane uno che comincia con <b>https://</b>, o tocca /calendar per lasciar stare.
calendar-again-password = In questo indirizzo, prima di una @, c’è un nome o una password. Per favore, incolla l’indirizzo segreto che il calendario dà per altri programmi, o tocca /calendar per lasciar stare.
calendar-found = Ho letto il tuo calendario. Eventi con i codici delle persone che segui, nelle ultime due settimane e nelle prossime due:
calendar-found-none = Ho letto il tuo calendario, e nelle ultime due settimane e nelle prossime due non ho trovato nessun evento con il codice di qualcuno che segui. Un codice sta nel titolo come parola a sé, come <b>K7</b>. Gli eventi di un giorno intero non contano.
calendar-unread = Un evento è scritto in un modo che non so leggere: { $codes }. Per favore, segnala quelle sedute con /session.
calendar-end = Quando finisce uno dei prossimi, viene annotato come seduta, e la persona riceve le domande con la frequenza stabilita. Su quello che lì annulli o cancelli prima che la domanda parta non faccio domande, anche se sta nel tuo /plan, purché nel calendario resti qualche evento con un codice.
