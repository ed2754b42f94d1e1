# --- Consent

consent-again =
    <b>Quello a cui qui ha dato il Suo accordo è cambiato.</b> Per favore, legga che cosa c’è di nuovo, e scelga di nuovo. Fino ad allora non arrivano domande, e nessuno legge qualcosa che non poteva leggere prima. Quello che ha inviato finora resta come concordato.
changed-text = · Il testo stesso è stato riscritto; si trova qui sotto.
changed-outcome = · D’ora in poi c’è una domanda in più, che può tralasciare: com’è andata per Lei nell’ultima settimana. { $therapist } può leggere la risposta insieme alle altre.
changed-supervisors-read = · D’ora in poi una persona della supervisione può leggere quello che viene detto a { $therapist } su di Lei. Finora poteva solo venire a sapere che un messaggio attende.
changed-name = · Il programma ora si chiama { $new }.
changed-comment-readers = · Quello che scrive con parole Sue: { $new }.
changed-contact = · Per rivolgersi a qualcuno che non è chi La segue in terapia: { $new }.
changed-signpost = · In caso di pericolo: { $new }
changed-before = (Finora: { $old })
button-agree-again = Sì, sono d’accordo
button-decline-again = No, preferisco smettere
consent-again-settled = Ha dato il Suo accordo a come stanno ora le cose con { $therapist }. Quello che qui era in sospeso prosegue.
consent-again-over = Qui non c’è più nulla a cui dare un accordo: non arrivano domande su { $therapist }.
privacy-asked-anew = Questo è cambiato da quando ha dato il Suo accordo. Finché non lo dà di nuovo, non arrivano domande, e nessuno legge qualcosa che non poteva leggere prima. /help dice come.
button-change-called = { $therapist }: usare un altro nome

# --- Research, apart from taking part

research =
    <b>Una domanda a sé, separata dalla Sua terapia e da ciò a cui qui ha dato il Suo accordo.</b>

    { $programme } fa ricerca: { $study }

    <b>Se dice di sì</b>, alla ricerca viene dato questo: le risposte che sceglie dopo le sedute, con il punteggio che ne risulta; su che cosa lavorate soprattutto, se è annotato; come si sono tenute le sedute, chi le ha segnalate, e quanti giorni passano tra l’una e l’altra; e quali domande sono arrivate e non sono state inviate. { $since ->
        [earlier] È quello che arriva d’ora in poi, e quello che ha inviato dal giorno { $day } mentre valeva un Suo sì.
       *[now] È quello che arriva d’ora in poi.
    } Lì Lei figura con un numero, e così { $therapist }.

    <b>Non viene mai dato</b>: il Suo nome, il Suo codice, questo account, come chiama altre persone, le date, e tutto quello che scrive con parole Sue. Chi gestisce questo bot potrebbe comunque ricostruire di chi è il numero, e così forse qualcuno che conosce molto bene Lei e le Sue sedute.

    <b>La scelta è Sua.</b> Un sì o un no non cambia nulla nella terapia, e nulla qui; a { $therapist } non viene detto. Può cambiare scelta quando vuole, con /privacy. Dopo un no non viene più dato nulla di Suo, nemmeno quello che ha inviato prima. Quello che è stato dato prima del no, da qui non si può riprendere.

    A chi si può chiedere: { $contact }
research-so-far-yes = Finora ha detto di sì ({ $day }).
research-so-far-no = Finora ha detto di no ({ $day }).
research-so-far-changed = Ha detto di sì alla ricerca ({ $day }). <b>Da allora è cambiato di che cosa si tratta</b>, perciò non viene dato nulla di Suo finché non sceglie di nuovo.
button-research-yes = Sì, anche per la ricerca
button-research-no = No, non per la ricerca
research-yes = Annotato: sì. Quello che invia d’ora in poi può essere dato alla ricerca, con un numero. Può cambiare scelta quando vuole: /privacy
research-no = Annotato: no. Alla ricerca non viene dato nulla di Suo. Tutto il resto prosegue com’è.
research-none = Al momento qui non c’è una ricerca su cui scegliere.
privacy-research-yes = <b>Ricerca di { $programme }</b>: Lei ha detto di sì. Che cosa può esserle dato, e che cosa mai, sta accanto alla domanda; lì può anche cambiare scelta.
privacy-research-given = Quello a cui chi partecipa ha detto di sì è stato messo l’ultima volta in file per la ricerca il giorno { $day }.
privacy-research-no = <b>Ricerca di { $programme }</b>: Lei ha detto di no. Non le viene dato nulla di Suo.
privacy-research-unsaid = <b>Ricerca di { $programme }</b>: Lei non ha detto di sì, perciò non le viene dato nulla di Suo.
privacy-research-changed = <b>Ricerca di { $programme }</b>: da quando ha detto di sì è cambiato di che cosa si tratta. Finché non dice di sì anche a questo, non le viene dato nulla di Suo.
privacy-research-over = <b>Ricerca di { $programme }</b>: al momento non ce n’è, perciò non le viene dato nulla di Suo.
button-research = Ricerca: leggere e scegliere
button-research-of = Ricerca: { $programme }

# --- Stopping, and taking a break

stop-whom = Con chi sono le sedute di cui si tratta?
stop-nothing = Non c’è nulla da interrompere: per Lei non sono previste domande.
stop-question =
    Vuole smettere? Nella Sua terapia non cambia nulla. { $told } Non arrivano più domande su { $therapist }; quello che non è ancora inviato non lo legge nessuno.

    Quello che ha inviato finora resta conservato, come le altre note sulla terapia.
stop-told = A { $therapist } viene detto che Lei ha smesso.
stop-told-nobody = { $therapist } non è più presente qui, perciò non viene detto a nessuno.
button-stop = Sì, smetto
button-rather-break = Meglio una pausa
button-stay = No, continuo
stopped = Va bene. Da qui non arriveranno più domande su { $therapist }. Nella Sua terapia non cambia nulla.
stop-closed =
    Le domande sulle Sue sedute con { $therapist } sono finite, e non ne arrivano più. Vuole fare in modo che non ricomincino? Poi ci vorrebbe un nuovo invito.

    Quello che ha inviato finora resta conservato, come le altre note sulla terapia.
button-leave-so = Lasciare così
client-stopped = { $code } non partecipa più ai riscontri. È un diritto di chiunque in ogni momento, e non è detto che abbia a che fare con Lei. Se { $code } vuole tornare, /invite e lo stesso codice creano un nuovo link.
pause-question = Quanto deve durare la pausa? Finché dura, non arrivano domande da sole.
pause-running = È in pausa fino a { $day }.
pause-days = { $days ->
    [7] Una pausa di una settimana
    [14] Una pausa di due settimane
   *[other] Una pausa di quattro settimane
}
button-other-day = Fino a un altro giorno
pause-typing = In quale giorno si riprende? Lo scriva, per esempio <b>{ $example }</b> o <b>{ $iso }</b>; al massimo tra un anno.
pause-typing-again = Qui non riconosco un giorno entro un anno. Per esempio <b>{ $example }</b> o <b>{ $iso }</b>.
paused = Allora una pausa, fino a { $day }. Prima di allora non arrivano domande da sole.
button-no-break = Nessuna pausa
button-end-break = Finire ora la pausa
pause-puts-away = Allora quello che è in sospeso su { $day } viene messo via, e quello che non è stato inviato non lo legge nessuno.
paused-put-away = Quello che aveva cominciato su { $day } è stato messo via, e nessuno l’ha letto. /talk lo riprende da capo, anche durante la pausa.
staying = Non è cambiato nulla.
going-on = Non c’è nessuna pausa. Le domande tornano dopo le sedute, con la frequenza di prima. Se per la pausa qualcosa era stato messo via, /talk lo riprende.

# --- What is kept, and being forgotten

own-nothing = Qui non è conservato nulla su di Lei come { -client }.
privacy =
    <b>{ $programme }, con { $therapist }</b>
    { $sees } Quello che scrive con parole Sue: { $readers }. { $supervisors ->
        [read] Una persona della supervisione può leggere quello che viene detto a { $therapist } su di Lei.
       *[count] Se un messaggio su di Lei attende, una persona della supervisione, o in mancanza una responsabile del programma, può venire a sapere che attende, non che cosa dice.
    } { $programme } vede cifre su molte persone.

    Se la difficoltà è { $therapist }, può rivolgersi a { $contact }; a { $therapist } non viene detto.
privacy-not-agreed =
    <b>Con { $therapist }</b>
    Non ha dato l’accordo a partecipare. { $therapist } può vedere se Lei partecipa, e nient’altro; non viene chiesto nulla, e non c’è nulla da leggere. /help mostra di nuovo la domanda.
privacy-nobody =
    <b>{ $programme }, con { $therapist }</b>
    { $therapist } non è più presente qui, e non c’è una sostituzione: al momento nessuno vede quello che Lei ha inviato. { $programme } vede cifre su molte persone.

    Per rivolgersi a qualcuno: { $contact }
privacy-before =
    <b>Che cosa è conservato</b>: che ha aperto l’invito, su che cosa lavorerete, se è annotato, il Suo fuso orario e le ore di quiete, e il numero di questa chat, che è conservato cifrato. Può cancellarlo con /forget.
privacy-all =
    <b>Che cosa è conservato</b>: quando e come si sono tenuti gli incontri, quello che risponde, scrive e desidera, quando sono arrivate le domande, come chiama chi La segue in terapia, su che cosa lavorate, se è annotato, il Suo fuso orario e le ore di quiete, e il numero di questa chat. I nomi, quello che scrive e quel numero sono conservati cifrati.

    <b>Per quanto tempo</b>: finché Lei partecipa, e poi insieme alle note sulla terapia, finché non lo cancella con /forget. Quello che serve alla chat per funzionare viene dimenticato dopo 60 giorni.

    Chi gestisce questo bot potrebbe tecnicamente leggerlo. Così Telegram, e chiunque abbia in mano il Suo telefono: le chat con i bot non sono cifrate da un capo all’altro.
button-my-data = Leggere che cosa è conservato
my-data = Tutto quello che è conservato su di Lei come { -client }: qui nella chat, o come file da tenere. Dopo { $minutes } minuti l’uno e l’altro spariscono dalla chat.
button-read-here = Mostrarlo qui
button-as-file = Riceverlo come file
my-data-file = Ecco il file. Per favore, lo salvi dove nessun altro lo legge: tra { $minutes } minuti sparisce da questa chat.
my-data-time = Per Lei vale l’ora di { $zone }. Tra le { $begin } e le { $end } non arriva nulla.
my-data-time-any = Per Lei vale l’ora di { $zone }. Qualcosa può arrivare a ogni ora.
my-data-pair = <b>{ $therapist }</b>, { $programme }. { $agreed }
my-data-agreed = Ha dato il Suo accordo { $day }.
my-data-research = Per la ricerca: { $said ->
    [yes] sì
   *[no] no
} ({ $day }).
my-data-not-agreed = Non ha dato l’accordo a partecipare.
my-data-cadence = Quanto spesso arrivano le domande: { $cadence ->
    [second] dopo una seduta su due.
   *[weekly] circa una volta alla settimana, al massimo.
}
my-data-area = Annotato come ciò su cui lavorate: { $area }.
my-data-session = <b>{ $day }</b>, { $modality } con { $therapist }
my-data-answer = { $question } <b>{ $said }</b>
my-data-comment = Ha scritto: «{ $comment }»
my-data-state-none = Nessuna domanda in proposito.
my-data-state-planned = Le domande devono ancora arrivare.
my-data-state-prompted = In sospeso, non inviato: nessun altro lo legge.
my-data-state-sent = Inviato.
my-data-state-expired = Non inviato: nessun altro l’ha letto.
my-data-state-not-held = Ha detto che non ha avuto luogo.
my-data-state-no-connection = Ha detto che ci sono stati problemi di connessione.
my-data-state-withdrawn = Non arrivano più domande in proposito.
my-data-state-earlier = Ha risposto prima, non qui. È stato ripreso perché ha dato il Suo accordo { $agreed }.
my-data-not-here = Quello che ha annotato chi La segue in terapia, e quello che per chi La segue è stato ricavato dalle Sue risposte, non è in questo file. La persona indicata sotto /privacy può spiegare come vederlo.
my-data-reported-you = Lei
forget-question =
    Vuole che sia cancellato tutto quello che qui è conservato su di Lei? Tutte le risposte, tutto quello che ha scritto, tutte le sedute e i messaggi su di Lei spariscono per sempre, anche per chi La segue in terapia, che viene a sapere solo che Lei non partecipa più e che tutto è stato cancellato. Nella Sua terapia non cambia nulla.

    Le copie nei backup restano finché questi non vengono eliminati. Quello che chi La segue ha scritto altrove non viene toccato.

    Per finire le domande e tenere quello che c’è: /stop. Per avere prima una copia: /mydata.
button-keep = No, conservare
button-forget = Cancellare tutto
forget-sure = Non si può tornare indietro. Cancellare tutto adesso?
button-forget-sure = Sì, cancellare per sempre
forget-kept = Non è stato cancellato nulla.
forgotten =
    È tutto cancellato, e da qui non arriverà più nulla. Può eliminare anche questa chat.

    Grazie di quello che ha condiviso. Le auguriamo ogni bene.
forgotten-as-client = Tutto quello che era conservato su di Lei come { -client } è cancellato, e da qui non arriverà più nulla in proposito. Gli altri Suoi ruoli qui restano come sono.
client-left-before = Chi aveva prima il codice { $code } non partecipa più, e tutto quello che qui era conservato su questa persona è stato cancellato. Il codice è di nuovo in uso.
client-left = { $code } non partecipa più, e tutto quello che qui era conservato su questa persona è stato cancellato. È un diritto di chiunque in ogni momento, e non è detto che abbia a che fare con Lei. Il codice è di nuovo libero.
client-left-closed = Quello che qui era conservato su { $code }, il cui percorso era concluso, è stato cancellato; è stato chiesto nella sua chat. Il codice è di nuovo libero.

# --- A check-in that the client starts

talk-whom = Su chi vuole dire qualcosa?
talk-nobody = Questo è per le persone a cui qui si chiede com’è stata una seduta. Se ha ricevuto un link e non l’ha ancora usato, lo apra.
talk-not-now = Al momento non partecipa, perciò qui non c’è nulla da dire. /help dice che cosa si può fare.
talk-days = In quale giorno ha visto { $therapist }?
talk-today = Oggi · { $day }
talk-yesterday = Ieri · { $day }
talk-how = Come si è svolto l’incontro con { $therapist }, { $day }?
talk-which = Più di un incontro { $day }: di quale si tratta?
talk-ended = Quello finito alle { $time }
talk-sent = Quello che aveva da dire su { $day } è già stato inviato. Grazie.

# --- The connection got in the way

button-connection = Problemi di connessione

# --- Stand-ins: naming one, and what everybody is told

stand-in-client = Fino a { $day }, { $colleague } sostituisce { $therapist }, e vede le Sue risposte, anche quelle di prima.
stand-in-client-choice =
    Se preferisce di no, può fare una pausa o smettere; nella Sua terapia non cambia nulla. /privacy dice chi vede che cosa.
stand-in-over-client = Nessuno sostituisce più { $therapist }: quello che Lei invia va di nuovo a { $therapist }, come prima.
stand-in-found = C’è di nuovo qualcuno che vede le Sue risposte. Non deve fare nulla.
therapist-back = { $therapist } è di nuovo presente qui, e vede le Sue risposte. Dopo le sedute arriva di nuovo qualcosa di breve, con la frequenza di prima. Per una pausa: /pause. Per smettere: /stop.
therapist-left =
    { $therapist } non è più presente qui, e al momento non c’è una sostituzione. Nessuno leggerebbe nuove risposte, perciò non arrivano domande.

    Per rivolgersi a qualcuno: { $contact }

    Con /forget può cancellare quello che è conservato su di Lei.

# --- Clients go on with another therapist for good, or theirs with another account

moved-beside = Con { $therapist } prosegue come prima.
moved-may-read = { $therapist } può leggere quello che Lei ha detto a { $before }?
moved-read = { $therapist } può leggere quello che Lei ha detto a { $before }. Non deve fare nulla.
button-let-read = { $therapist } può leggerlo
button-not-read = Non serve che qualcuno lo legga
account-for-client =
    { $therapist } continua qui con un altro account. Tutto è com’era; non deve fare nulla.

    Se Le sembra che qualcosa non torni, si rivolga a { $contact }.
privacy-moved = <b>Quello che Lei ha detto a { $therapist }</b> è conservato, e qui non lo legge più nessuno.
privacy-moved-read = <b>Quello che Lei ha detto a { $therapist }</b> è conservato, e può leggerlo la persona con cui Lei ha proseguito la terapia, secondo il Suo accordo.

# --- The work with a therapist is over

ended-client =
    Da qui non arrivano più domande sulle Sue sedute con { $therapist }: sono finite. Grazie di avere partecipato, e Le auguriamo ogni bene.

    Quello che ha inviato resta conservato, come le altre note sulla terapia. Chi lo vede: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget.

    { $there ->
        [yes] Se vuole continuare, lo dica a { $therapist }. Per rivolgersi a qualcun altro: { $contact }
       *[no] Per continuare, o per rivolgersi a qualcuno: { $contact }
    }
reopened-client = Lei e { $therapist } continuate, e { $cadence ->
        [second] dopo una seduta su due qui arrivano di nuovo alcune brevi domande.
        [weekly] qui arrivano di nuovo alcune brevi domande, circa una volta alla settimana, al massimo.
       *[other] dopo ogni seduta qui arrivano di nuovo alcune brevi domande.
    } La scelta è Sua: una pausa con /pause, la fine con /stop.
privacy-closed = Questo si è concluso: non arrivano più domande, e quello che ha inviato resta conservato, come le altre note sulla terapia.
privacy-not-agreed-closed =
    <b>Con { $therapist }</b>
    Non ha dato l’accordo a partecipare, e non viene più chiesto nulla. { $therapist } può vedere che Lei non ha partecipato, e nient’altro.
my-data-closed = Si è concluso { $day }.
