# --- Sessions

session-nobody = Ancora nessuno partecipa con Lei. Con /invite può invitare qualcuno.
session-who = Una seduta con chi?
session-many = <i>/session e un codice, per esempio /session { $code }, porta subito lì.</i>
button-as-planned = { $code } alle { $time }, { $modality }: finita
session-how = Come si è svolto l’incontro con { $code }?
modality-video = Video
modality-phone = Telefono
modality-chat = Chat
modality-email = E-mail
modality-in-person = In presenza
session-when = Quando è finita la { $modality } con { $code }?
session-ago = { $minutes ->
    [0] Proprio adesso
    [60] Un’ora fa
   *[other] { $minutes } minuti fa
}
session-time =
    Scriva quando è finita (ora di { $zone }), per esempio <b>{ $example }</b> o <b>ieri { $example }</b>.
session-time-again =
    Qui non riconosco un momento negli ultimi { $days } giorni. Per esempio <b>{ $example }</b>, <b>ieri { $example }</b>, <b>{ $weekday } { $example }</b> o <b>{ $iso } { $example }</b>.
session-reported = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. Farò le domande a { $code }.
session-reported-asking = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. Quello a cui qui si dà il consenso è cambiato, e { $code } non ha ancora detto di sì. Se il sì arriva in tempo, farò le domande.
session-reported-pause = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. { $code } allora era in pausa, perciò su questa non farò domande.
session-reported-cadence = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. { $code } non riceve domande dopo ogni seduta, e dopo questa no.
session-reported-no = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. Su questa { $code } non riceve domande.
session-reported-told = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. { $code } ne ha già parlato e ha ricevuto le domande allora, perciò non le farò di nuovo.
session-reported-asked = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. { $code } ha già ricevuto le domande.
session-reported-not-asked = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. { $code } non riceve più domande in proposito.
session-reported-unreached = Annotato: { $modality } con { $code }, { $day }, finita alle { $time }. Al momento Telegram non riesce a raggiungere { $code }: la domanda attende per un po’, in caso di ritorno.
session-undo-late = Non si può più annullare.
session-withdrawn-out = Annullato: { $modality } con { $code }, { $day }, finita alle { $time }. { $code } aveva già ricevuto la domanda; sparisce dalla sua chat.
session-withdrawn = Annullato: { $modality } con { $code }, { $day }, finita alle { $time }. { $code } non riceverà domande.
button-undo = Annullare

# --- How often

cadence =
    { $cadence ->
        [second] { $code } riceve domande dopo una seduta su due.
        [weekly] { $code } riceve domande circa una volta alla settimana, al massimo, per quanto spesso vi vediate.
       *[other] { $code } riceve domande dopo ogni seduta.
    } Per favore, lo cambi solo dopo averne parlato insieme: chi partecipa lo viene a sapere. Quello che è già in arrivo arriva comunque.
button-cadence-each = Dopo ogni seduta
button-cadence-second = Dopo una seduta su due
button-cadence-weekly = Al massimo una volta a settimana
cadence-for-client =
    { $cadence ->
        [second] D’ora in poi le domande arrivano dopo una seduta su due con { $therapist }.
        [weekly] D’ora in poi le domande sulle Sue sedute con { $therapist } arrivano circa una volta alla settimana, al massimo, per quanto spesso vi vediate.
       *[other] D’ora in poi le domande arrivano dopo ogni seduta con { $therapist }.
    } Se è troppo spesso o troppo di rado, per favore lo dica a { $therapist }. Una pausa (/pause) o la fine (/stop) la può scegliere in ogni momento.

# --- The plan

plan-none = Non ha ancora un piano. Qui possono stare le persone che vede ogni settimana: allora quelle sedute si segnalano da sole, e non deve dirmele una per una.
plan-list = <b>Il Suo piano</b>
plan-line = { $code }: { $weekday } { $time }, { $minutes } minuti, { $modality }, { $weeks ->
    [1] ogni settimana
   *[other] ogni { $weeks } settimane
}
plan-many = <i>/plan e un codice, per esempio /plan { $code }, porta subito lì.</i>
plan-button = { $code }, { $weekday } { $time }
plan-whom = Con chi ha una seduta ogni settimana?
plan-weekday = In quale giorno vede { $code } la prossima volta?
plan-time = A che ora comincia (ora di { $zone })? Per esempio <b>16:30</b>.
plan-time-again = Qui non riconosco un’ora. Per esempio <b>16:30</b> o <b>16.30</b>.
plan-draft = { $code }: { $weekday } { $time }, { $minutes } minuti, { $modality }, { $weeks ->
    [1] ogni settimana
   *[other] ogni { $weeks } settimane
}. Tocchi quello che è diverso.
plan-minutes = { $minutes } minuti
plan-weeks = { $weeks ->
    [1] Ogni settimana
   *[other] Ogni { $weeks } settimane
}
plan-modality = { $modality }
plan-new = Annotato. { $cadence ->
    [second] Quando una di queste sedute è finita, viene annotata da sola, e dopo una su due faccio le domande a { $code }.
    [weekly] Quando una di queste sedute è finita, viene annotata da sola, e circa una volta alla settimana, al massimo, faccio le domande a { $code }.
   *[other] Quando una di queste sedute è finita, faccio le domande a { $code }.
} Per favore, salti qui quello che non ha luogo.
plan-over = Non più nel piano: { $code }, { $weekday } { $time }.
plan-ahead = Prossimamente:
plan-next = · { $moment }
plan-next-moved = · { $moment } (spostata)
plan-next-off = { $how ->
    [booking] · Non conta, perché la prenotazione è stata annullata: { $moment }
   *[calendar] · Non conta, perché non è più nel calendario: { $moment }
}
plan-still-there = Ancora nel calendario, dove contano lo stesso: { $days }. Se allora non vi vedete, vanno tolte anche da lì.
plan-left-out = Tralasciate durante { $whose ->
    [own] la Sua assenza
   *[colleague] l’assenza ({ $colleague })
 }: { $days }
button-plan-new = Aggiungere una seduta
button-plan-save = Salvare
button-plan-end = Chiudere questo piano
button-plan-skip = Saltare: { $day }
button-plan-move = Spostare: { $day }
button-plan-keep = { $day }: ha luogo lo stesso
meeting-time = A che ora comincia invece (ora di { $zone })? Per esempio <b>{ $example }</b>.
meeting-time-again = Qui non riconosco un momento nei prossimi { $days } giorni. Per esempio <b>{ $example }</b>.

# --- Rooms

platform-bigbluebutton = BigBlueButton
platform-jitsi = Jitsi
platform-nextcloud = Nextcloud Talk
platform-zoom = Zoom
platform-calcom = Cal.com
platform-signed = Un altro programma
room-none = Nessuna stanza è ancora legata a qualcuno. Se vede una persona sempre nella stessa stanza video, o se questa prenota sempre con lo stesso link, qui può legarla: allora quelle sedute si segnalano da sole.
room-no-platform = Nessuna piattaforma video è ancora collegata a questo bot. Può farlo chi lo gestisce; poi qui può legare una stanza a una persona. Fino ad allora ci sono /session, /plan e /calendar.
room-list = <b>Le Sue stanze</b>
room-stand-in = Per le persone che segue in sostituzione, la stanza la lega chi le segue di solito: la Sua resterebbe loro anche dopo. Per quelle sedute ci sono /session e /plan.
room-line = { $code }: { $platform }, dal giorno { $day }{ $tells ->
        [yes] { "" }
       *[no] . Adesso non è collegata, perciò non segnala: per favore usi /session
    }
room-button = { $code }, { $platform }, { $day }
room-whom = Di chi è la stanza?
room-platform = Dov’è la stanza?
room-link-bigbluebutton = Incolli l’<b>ID riunione</b> della stanza in cui vede { $code }. Non è il link: può dirlo chi gestisce il server BigBlueButton.
room-link-jitsi = Incolli il link della stanza in cui vede { $code }.
room-link-nextcloud = Incolli il link della conversazione in cui chiama { $code }.
room-link-zoom = Incolli il link, o l’ID riunione, della riunione in cui vede { $code }.
room-link-calcom = Incolli il link con cui { $code } prenota: quello di un tipo di evento riservato solo a { $code }.
room-link-signed = Scriva come l’altro programma chiama la stanza, o la serie di sedute, di { $code }.
room-link-end = Dev’essere di una persona sola: se nella stessa stanza La vedono più persone, non posso dire chi c’era. Quello che incolla viene tolto da questa chat, e non è conservato in una forma leggibile.
room-again-bigbluebutton = Qui non riconosco un ID riunione. È una parola sola senza spazi, e non un link. Per favore, lo incolli di nuovo, o tocchi /rooms per lasciar stare.
room-again-jitsi = Qui non riconosco una stanza. Per favore, incolli di nuovo il link, come <b>https://meet.example.org/una-stanza</b>, o tocchi /rooms per lasciar stare.
room-again-nextcloud = Qui non riconosco una conversazione. Il link è fatto così: <b>https://cloud.example.org/call/abcd1234</b>. Per favore, lo incolli di nuovo, o tocchi /rooms per lasciar stare.
room-again-zoom = Qui non riconosco un ID riunione: da nove a undici cifre, da sole o in un link con <b>/j/</b>. Un link personale con un nome non lo contiene. Per favore, lo incolli di nuovo, o tocchi /rooms per lasciar stare.
room-again-calcom = Qui non riconosco un link di prenotazione. È fatto così: <b>https://cal.com/nome/settimanale</b>; i link privati e quelli di un gruppo non si possono legare. Per favore, lo incolli di nuovo, o tocchi /rooms per lasciar stare.
room-again-signed = Non l’ho riconosciuto. È una parola sola senza spazi, come la scrive l’altro programma. Per favore, la scriva di nuovo, o tocchi /rooms per lasciar stare.
room-taken = Questa stanza è già di un’altra persona, perciò non è stata legata a { $code }. Se più persone usano la stessa stanza non posso dire chi c’era: per questo ci sono /plan e /session.
room-new = Legata. { $kind ->
    [booked] Quando finisce una riunione prenotata lì d’ora in poi,
   *[other] Quando d’ora in poi lì finisce una riunione,
} { $cadence ->
    [second] viene annotata da sola, e dopo una seduta su due faccio le domande a { $code }.
    [weekly] viene annotata da sola, e circa una volta alla settimana, al massimo, faccio le domande a { $code }.
   *[other] viene annotata da sola, e faccio le domande a { $code }.
} { $kind ->
    [booked] Su quello che viene annullato in tempo non faccio domande.
   *[other] Quello che dura meno di cinque minuti non conta.
}
button-room-new = Legare una stanza
button-room-remove = Slegare questa stanza
button-room-list = Tutte le stanze

# --- The calendar

calendar-none = Nessun calendario è collegato. Se scrive il codice di una persona nel titolo di un evento, come <b>K7</b>, il calendario può dirmi quando una seduta è finita, e non deve farlo Lei. Lo leggo circa ogni { $unit ->
    [seconds] { $count ->
        [one] secondo
       *[other] { $count } secondi
    }
   *[minutes] { $count ->
        [one] minuto
       *[other] { $count } minuti
    }
} e vi cerco i codici delle persone che segue. Conservo quando c’è stata una seduta, o quando è prevista nelle prossime due settimane, e nessun titolo, nessun luogo e nessun nome.
calendar-gone = Il Suo calendario è scollegato, e qui ne ho dimenticato l’indirizzo. Le sedute che ha segnalato restano.
calendar-reading = { $new ->
    [yes] Ho annotato il Suo calendario, e lo sto leggendo per la prima volta.
   *[no] Sto leggendo il Suo calendario.
} Quello che trovo arriva qui tra un momento.
calendar-well = { $again ->
    [yes] Riesco di nuovo a leggere il Suo calendario. Quello che nel frattempo è finito è annotato adesso, se non è passato troppo tempo per fare domande.
   *[no] Il Suo calendario è collegato.
} Ultima lettura: { $day }, ore { $time }.
calendar-failing = { $kind ->
    [never] Finora non ho potuto leggere il Suo calendario.
    [no_codes] Da { $day }, ore { $time }, nessun evento del Suo calendario contiene il codice di una persona che segue.
   *[since] Da { $day }, ore { $time }, non riesco a leggere il Suo calendario.
}
calendar-failing-end = { $kind ->
    [no_codes] Continuo a guardare, e Le dico quando ce n’è uno.
   *[other] Continuo a provare, e Le dico quando riesco a leggerlo.
} Nel frattempo da lì non annoto nulla, e non annullo nulla; con /session può segnalarmi Lei una seduta.
calendar-why-no-codes = Forse i titoli adesso sono nascosti, e si vede solo quando ha impegni: allora per favore lo condivida di nuovo con i titoli. Se i codici li ha tolti Lei, va tutto bene.
calendar-not-connected = Il Suo calendario non è collegato, e ne ho dimenticato l’indirizzo.
calendar-why-not-an-address = L’indirizzo rimanda a qualcosa che non è un indirizzo sicuro: deve cominciare con https.
calendar-why-not-public = L’indirizzo porta in una rete interna. Leggo solo calendari raggiungibili da tutto internet.
calendar-why-no-connection = Non è stato possibile raggiungere il server.
calendar-why-too-slow = Il server ha impiegato troppo a rispondere.
calendar-why-too-large = Supera i 5 MB. Un calendario a parte, solo per le sedute, resta piccolo.
calendar-why-too-many-redirects = Il server mi manda da un indirizzo all’altro.
calendar-why-refused = Il server non me lo lascia leggere. Forse l’indirizzo è cambiato, o la condivisione è stata disattivata.
calendar-why-gone = A questo indirizzo non c’è nessun calendario. Forse è cambiato, o la condivisione è stata disattivata.
calendar-why-not-given = Il server ha un problema suo.
calendar-why-unreadable = Quello che c’è lì non è un calendario che so leggere. Spesso ci sono due indirizzi, uno da guardare e uno per altri programmi: mi serve il secondo, che di solito finisce in <b>.ics</b>.
calendar-address =
    Incolli l’indirizzo segreto del Suo calendario. Comincia con <b>https://</b> o <b>webcal://</b>.

    <b>Google</b>: al computer, Impostazioni, il calendario, <i>Indirizzo segreto in formato iCal</i>.
    <b>Outlook</b>: sul web, Impostazioni, Calendario, Calendari condivisi, <i>Pubblica un calendario</i>, poi il link ICS.
    <b>Nextcloud</b>: Modifica e condividi calendario, <i>Condividi link</i>, poi copiare il link di sottoscrizione.
    <b>Apple</b>: calendario iCloud, condividere, <i>Calendario pubblico</i>, poi copiare il link.

    Chiunque abbia questo indirizzo può leggere il calendario. Perciò tolgo il messaggio da questa chat, e conservo l’indirizzo cifrato.
calendar-again-other = Qui non riconosco un indirizzo. Comincia con <b>https://</b> o <b>webcal://</b>. Per favore, lo incolli di nuovo, o tocchi /calendar per lasciar stare.
calendar-again-several = Conteneva più indirizzi. Per favore, incolli solo quello del calendario, o tocchi /calendar per lasciar stare.
calendar-again-http = Questo indirizzo comincia con <b>http://</b>, perciò lungo il percorso chiunque potrebbe leggere il calendario. Per favore, ne incolli uno che comincia con <b>https://</b>, o tocchi /calendar per lasciar stare.
calendar-again-password = In questo indirizzo, prima di una @, c’è un nome o una password. Per favore, incolli l’indirizzo segreto che il calendario dà per altri programmi, o tocchi /calendar per lasciar stare.
calendar-found = Ho letto il Suo calendario. Eventi con i codici delle persone che segue, nelle ultime due settimane e nelle prossime due:
calendar-found-none = Ho letto il Suo calendario, e nelle ultime due settimane e nelle prossime due non ho trovato nessun evento con il codice di qualcuno che segue. Un codice sta nel titolo come parola a sé, come <b>K7</b>. Gli eventi di un giorno intero non contano.
calendar-line = { $code }: { $before } e { $ahead }
calendar-without = Nessun evento: { $codes }
calendar-unread = Un evento è scritto in un modo che non so leggere: { $codes }. Per favore, segnali quelle sedute con /session.
calendar-end = Quando finisce uno dei prossimi, viene annotato come seduta, e la persona riceve le domande con la frequenza stabilita. Su quello che lì annulla o cancella prima che la domanda parta non faccio domande, anche se sta nel Suo /plan, purché nel calendario resti qualche evento con un codice.
button-calendar-connect = Collegare un calendario
button-calendar-other = Un altro indirizzo
button-calendar-look = Che cosa contiene adesso?
button-calendar-disconnect = Scollegarlo

# --- How the therapist saw it

button-own-view-now = Come l’ho vista io
