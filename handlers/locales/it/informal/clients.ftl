# Only what addresses somebody, in the informal form; everything else stands in the base file.

consent-again =
    <b>Quello a cui qui hai dato il tuo accordo è cambiato.</b> Per favore, leggi che cosa c’è di nuovo, e scegli di nuovo. Fino ad allora non arrivano domande, e nessuno legge qualcosa che non poteva leggere prima. Quello che hai inviato finora resta come concordato.
changed-outcome = · D’ora in poi c’è una domanda in più, che puoi tralasciare: com’è andata per te nell’ultima settimana. { $therapist } può leggere la risposta insieme alle altre.
changed-supervisors-read = · D’ora in poi una persona della supervisione può leggere quello che viene detto a { $therapist } su di te. Finora poteva solo venire a sapere che un messaggio attende.
changed-comment-readers = · Quello che scrivi con parole tue: { $new }.
changed-contact = · Per rivolgersi a qualcuno che non è chi ti segue in terapia: { $new }.
consent-again-settled = Hai dato il tuo accordo a come stanno ora le cose con { $therapist }. Quello che qui era in sospeso prosegue.
privacy-asked-anew = Questo è cambiato da quando hai dato il tuo accordo. Finché non lo dai di nuovo, non arrivano domande, e nessuno legge qualcosa che non poteva leggere prima. /help dice come.
research =
    <b>Una domanda a sé, separata dalla tua terapia e da ciò a cui qui hai dato il tuo accordo.</b>

    { $programme } fa ricerca: { $study }

    <b>Se dici di sì</b>, alla ricerca viene dato questo: le risposte che scegli dopo le sedute, con il punteggio che ne risulta; su che cosa lavorate soprattutto, se è annotato; come si sono tenute le sedute, chi le ha segnalate, e quanti giorni passano tra l’una e l’altra; e quali domande sono arrivate e non sono state inviate. { $since ->
        [earlier] È quello che arriva d’ora in poi, e quello che hai inviato dal giorno { $day } mentre valeva un tuo sì.
       *[now] È quello che arriva d’ora in poi.
    } Lì tu figuri con un numero, e così { $therapist }.

    <b>Non viene mai dato</b>: il tuo nome, il tuo codice, questo account, come chiami altre persone, le date, e tutto quello che scrivi con parole tue. Chi gestisce questo bot potrebbe comunque ricostruire di chi è il numero, e così forse qualcuno che conosce molto bene te e le tue sedute.

    <b>La scelta è tua.</b> Un sì o un no non cambia nulla nella terapia, e nulla qui; a { $therapist } non viene detto. Puoi cambiare scelta quando vuoi, con /privacy. Dopo un no non viene più dato nulla di tuo, nemmeno quello che hai inviato prima. Quello che è stato dato prima del no, da qui non si può riprendere.

    A chi si può chiedere: { $contact }
research-so-far-yes = Finora hai detto di sì ({ $day }).
research-so-far-no = Finora hai detto di no ({ $day }).
research-so-far-changed = Hai detto di sì alla ricerca ({ $day }). <b>Da allora è cambiato di che cosa si tratta</b>, perciò non viene dato nulla di tuo finché non scegli di nuovo.
research-yes = Annotato: sì. Quello che invii d’ora in poi può essere dato alla ricerca, con un numero. Puoi cambiare scelta quando vuoi: /privacy
research-no = Annotato: no. Alla ricerca non viene dato nulla di tuo. Tutto il resto prosegue com’è.
privacy-research-yes = <b>Ricerca di { $programme }</b>: hai detto di sì. Che cosa può esserle dato, e che cosa mai, sta accanto alla domanda; lì puoi anche cambiare scelta.
privacy-research-no = <b>Ricerca di { $programme }</b>: hai detto di no. Non le viene dato nulla di tuo.
privacy-research-unsaid = <b>Ricerca di { $programme }</b>: non hai detto di sì, perciò non le viene dato nulla di tuo.
privacy-research-changed = <b>Ricerca di { $programme }</b>: da quando hai detto di sì è cambiato di che cosa si tratta. Finché non dici di sì anche a questo, non le viene dato nulla di tuo.
privacy-research-over = <b>Ricerca di { $programme }</b>: al momento non ce n’è, perciò non le viene dato nulla di tuo.
stop-nothing = Non c’è nulla da interrompere: per te non sono previste domande.
stop-question =
    Vuoi smettere? Nella tua terapia non cambia nulla. { $told } Non arrivano più domande su { $therapist }; quello che non è ancora inviato non lo legge nessuno.

    Quello che hai inviato finora resta conservato, come le altre note sulla terapia.
stop-told = A { $therapist } viene detto che hai smesso.
stopped = Va bene. Da qui non arriveranno più domande su { $therapist }. Nella tua terapia non cambia nulla.
stop-closed =
    Le domande sulle tue sedute con { $therapist } sono finite, e non ne arrivano più. Vuoi fare in modo che non ricomincino? Poi ci vorrebbe un nuovo invito.

    Quello che hai inviato finora resta conservato, come le altre note sulla terapia.
client-stopped = { $code } non partecipa più ai riscontri. È un diritto di chiunque in ogni momento, e non è detto che abbia a che fare con te. Se { $code } vuole tornare, /invite e lo stesso codice creano un nuovo link.
pause-running = Sei in pausa fino a { $day }.
pause-typing = In quale giorno si riprende? Scrivilo, per esempio <b>{ $example }</b> o <b>{ $iso }</b>; al massimo tra un anno.
paused-put-away = Quello che avevi cominciato su { $day } è stato messo via, e nessuno l’ha letto. /talk lo riprende da capo, anche durante la pausa.
own-nothing = Qui non è conservato nulla su di te come { -client }.
privacy =
    <b>{ $programme }, con { $therapist }</b>
    { $sees } Quello che scrivi con parole tue: { $readers }. { $supervisors ->
        [read] Una persona della supervisione può leggere quello che viene detto a { $therapist } su di te.
       *[count] Se un messaggio su di te attende, una persona della supervisione, o in mancanza una responsabile del programma, può venire a sapere che attende, non che cosa dice.
    } { $programme } vede cifre su molte persone.

    Se la difficoltà è { $therapist }, puoi rivolgerti a { $contact }; a { $therapist } non viene detto.
privacy-not-agreed =
    <b>Con { $therapist }</b>
    Non hai dato l’accordo a partecipare. { $therapist } può vedere se partecipi, e nient’altro; non viene chiesto nulla, e non c’è nulla da leggere. /help mostra di nuovo la domanda.
privacy-nobody =
    <b>{ $programme }, con { $therapist }</b>
    { $therapist } non è più presente qui, e non c’è una sostituzione: al momento nessuno vede quello che hai inviato. { $programme } vede cifre su molte persone.

    Per rivolgersi a qualcuno: { $contact }
privacy-before =
    <b>Che cosa è conservato</b>: che hai aperto l’invito, su che cosa lavorerete, se è annotato, il tuo fuso orario e le ore di quiete, e il numero di questa chat, che è conservato cifrato. Puoi cancellarlo con /forget.
privacy-all =
    <b>Che cosa è conservato</b>: quando e come si sono tenuti gli incontri, quello che rispondi, scrivi e desideri, quando sono arrivate le domande, come chiami chi ti segue in terapia, su che cosa lavorate, se è annotato, il tuo fuso orario e le ore di quiete, e il numero di questa chat. I nomi, quello che scrivi e quel numero sono conservati cifrati.

    <b>Per quanto tempo</b>: finché partecipi, e poi insieme alle note sulla terapia, finché non lo cancelli con /forget. Quello che serve alla chat per funzionare viene dimenticato dopo 60 giorni.

    Chi gestisce questo bot potrebbe tecnicamente leggerlo. Così Telegram, e chiunque abbia in mano il tuo telefono: le chat con i bot non sono cifrate da un capo all’altro.
my-data = Tutto quello che è conservato su di te come { -client }: qui nella chat, o come file da tenere. Dopo { $minutes } minuti l’uno e l’altro spariscono dalla chat.
my-data-file = Ecco il file. Per favore, salvalo dove nessun altro lo legge: tra { $minutes } minuti sparisce da questa chat.
my-data-time = Per te vale l’ora di { $zone }. Tra le { $begin } e le { $end } non arriva nulla.
my-data-time-any = Per te vale l’ora di { $zone }. Qualcosa può arrivare a ogni ora.
my-data-agreed = Hai dato il tuo accordo { $day }.
my-data-not-agreed = Non hai dato l’accordo a partecipare.
my-data-comment = Hai scritto: «{ $comment }»
my-data-state-not-held = Hai detto che non ha avuto luogo.
my-data-state-no-connection = Hai detto che ci sono stati problemi di connessione.
my-data-state-earlier = Hai risposto prima, non qui. È stato ripreso perché hai dato il tuo accordo { $agreed }.
my-data-not-here = Quello che ha annotato chi ti segue in terapia, e quello che per chi ti segue è stato ricavato dalle tue risposte, non è in questo file. La persona indicata sotto /privacy può spiegare come vederlo.
my-data-reported-you = tu
forget-question =
    Vuoi che sia cancellato tutto quello che qui è conservato su di te? Tutte le risposte, tutto quello che hai scritto, tutte le sedute e i messaggi su di te spariscono per sempre, anche per chi ti segue in terapia, che viene a sapere solo che non partecipi più e che tutto è stato cancellato. Nella tua terapia non cambia nulla.

    Le copie nei backup restano finché questi non vengono eliminati. Quello che chi ti segue ha scritto altrove non viene toccato.

    Per finire le domande e tenere quello che c’è: /stop. Per avere prima una copia: /mydata.
forgotten =
    È tutto cancellato, e da qui non arriverà più nulla. Puoi eliminare anche questa chat.

    Grazie di quello che hai condiviso. Ti auguriamo ogni bene.
forgotten-as-client = Tutto quello che era conservato su di te come { -client } è cancellato, e da qui non arriverà più nulla in proposito. Gli altri tuoi ruoli qui restano come sono.
client-left = { $code } non partecipa più, e tutto quello che qui era conservato su questa persona è stato cancellato. È un diritto di chiunque in ogni momento, e non è detto che abbia a che fare con te. Il codice è di nuovo libero.
talk-whom = Su chi vuoi dire qualcosa?
talk-nobody = Questo è per le persone a cui qui si chiede com’è stata una seduta. Se hai ricevuto un link e non l’hai ancora usato, aprilo.
talk-not-now = Al momento non partecipi, perciò qui non c’è nulla da dire. /help dice che cosa si può fare.
talk-days = In quale giorno hai visto { $therapist }?
talk-sent = Quello che avevi da dire su { $day } è già stato inviato. Grazie.
stand-in-client = Fino a { $day }, { $colleague } sostituisce { $therapist }, e vede le tue risposte, anche quelle di prima.
stand-in-client-choice =
    Se preferisci di no, puoi fare una pausa o smettere; nella tua terapia non cambia nulla. /privacy dice chi vede che cosa.
stand-in-over-client = Nessuno sostituisce più { $therapist }: quello che invii va di nuovo a { $therapist }, come prima.
stand-in-found = C’è di nuovo qualcuno che vede le tue risposte. Non devi fare nulla.
therapist-back = { $therapist } è di nuovo presente qui, e vede le tue risposte. Dopo le sedute arriva di nuovo qualcosa di breve, con la frequenza di prima. Per una pausa: /pause. Per smettere: /stop.
therapist-left =
    { $therapist } non è più presente qui, e al momento non c’è una sostituzione. Nessuno leggerebbe nuove risposte, perciò non arrivano domande.

    Per rivolgersi a qualcuno: { $contact }

    Con /forget puoi cancellare quello che è conservato su di te.
moved-beside = Con { $therapist } prosegui come prima.
moved-may-read = { $therapist } può leggere quello che hai detto a { $before }?
moved-read = { $therapist } può leggere quello che hai detto a { $before }. Non devi fare nulla.
account-for-client =
    { $therapist } continua qui con un altro account. Tutto è com’era; non devi fare nulla.

    Se ti sembra che qualcosa non torni, rivolgiti a { $contact }.
privacy-moved = <b>Quello che hai detto a { $therapist }</b> è conservato, e qui non lo legge più nessuno.
privacy-moved-read = <b>Quello che hai detto a { $therapist }</b> è conservato, e può leggerlo la persona con cui hai proseguito la terapia, secondo il tuo accordo.
ended-client =
    Da qui non arrivano più domande sulle tue sedute con { $therapist }: sono finite. Grazie di avere partecipato, e ti auguriamo ogni bene.

    Quello che hai inviato resta conservato, come le altre note sulla terapia. Chi lo vede: /privacy. Per leggerlo: /mydata. Per cancellarlo: /forget.

    { $there ->
        [yes] Se vuoi continuare, dillo a { $therapist }. Per rivolgersi a qualcun altro: { $contact }
       *[no] Per continuare, o per rivolgersi a qualcuno: { $contact }
    }
reopened-client = Tu e { $therapist } continuate, e { $cadence ->
        [second] dopo una seduta su due qui arrivano di nuovo alcune brevi domande.
        [weekly] qui arrivano di nuovo alcune brevi domande, circa una volta alla settimana, al massimo.
       *[other] dopo ogni seduta qui arrivano di nuovo alcune brevi domande.
    } La scelta è tua: una pausa con /pause, la fine con /stop.
privacy-closed = Questo si è concluso: non arrivano più domande, e quello che hai inviato resta conservato, come le altre note sulla terapia.
privacy-not-agreed-closed =
    <b>Con { $therapist }</b>
    Non hai dato l’accordo a partecipare, e non viene più chiesto nulla. { $therapist } può vedere che non hai partecipato, e nient’altro.
