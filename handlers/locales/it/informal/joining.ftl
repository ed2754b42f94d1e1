# Only what addresses somebody, in the informal form; everything else stands in the base file.

invite-whom = Chi vuoi invitare?
invite-nobody = Gli inviti sono per chi lavora come terapeuta e per chi è responsabile di un programma. Se è il tuo caso, chiedi un link a chi gestisce questo bot.
invite-code =
    Quale codice deve avere questa persona? Lo scegli tu, per esempio <b>K7</b>.

    Per favore, né un nome né iniziali: lettere, cifre e trattini, al massimo 12 caratteri. Scrivilo adesso.
invite-code-again =
    Qui non può essere un codice, e sparisce da questa chat, caso mai fosse un nome. Per favore lettere, cifre e trattini, al massimo 12 caratteri, per esempio <b>K7</b>.

    Per favore non un nome: un codice tiene fuori da questa chat il nome delle persone che segui.
code-question =
    Qualcuno potrebbe riconoscere la persona da questo? Quello che hai scritto sparisce da questa chat, caso mai fosse un nome.

    Un codice che capisci solo tu tiene fuori da questa chat il nome delle persone che segui. Puoi scriverne un altro adesso.
code-elsewhere =
    { $code } è già qualcuno in { $programme }. Perché ogni codice indichi per te una sola persona, per favore scrivine un altro.
invite-known =
    { $code } partecipa già.

    Un nuovo telefono con lo stesso account Telegram non richiede nulla. Con un nuovo account, a { $code } serve un nuovo link. Per un’altra persona, scrivi adesso un altro codice.
invite-spoken-client =
    Il codice per il link di { $client } è <b>{ $code }</b>

    Passa il link, o mostra la sua immagine in una videochiamata. Il codice dillo in seduta, per favore senza mandarlo: senza codice il link non vale nulla.
invite-spoken-moving =
    Il codice per il link di { $client } è <b>{ $code }</b>

    Passa il link. Il codice dillo in seduta, per favore senza mandarlo. Finché { $client } non ha dato il suo accordo con il nuovo account, tutto resta com’è con quello attuale; poi passa tutto lo storico.
invite-spoken-therapist =
    Il codice per questo link da terapeuta è <b>{ $code }</b>

    Passa il link. Il codice dillo di persona o al telefono, per favore non insieme al link.
invite-spoken-supervisor =
    Il codice per questo link per la supervisione è <b>{ $code }</b>

    Passa il link. Il codice dillo di persona o al telefono, per favore non insieme al link.
invite-spoken-manager =
    Il codice per questo link da responsabile è <b>{ $code }</b>

    Passa il link. Il codice dillo di persona o al telefono, per favore non insieme al link.
invitation-burnt = Il codice di un tuo invito è stato scritto sbagliato troppe volte, perciò il link non funziona più. Con /invite puoi crearne uno nuovo.
invitation-burnt-client = Il codice per l’invito di { $code } è stato scritto sbagliato troppe volte, perciò il link non funziona più. Con /invite e lo stesso codice puoi crearne uno nuovo.
area-question =
    Su che cosa lavorate soprattutto, tu e { $code }? È facoltativo, e { $code } può leggerlo sotto /mydata. Non cambia né le domande né quando ti scrivo.

    { $area ->
        [none] Non è annotato nulla.
       *[other] Annotato: <b>{ $noted }</b>.
    }
link-dead = Questo link non funziona, o non funziona più. Per favore, chiedine uno nuovo a chi te lo ha dato.
link-code =
    Ciao. Separatamente da questo link, ti è stato detto un breve codice di sei cifre. Per favore, scrivilo qui.
link-wrong = Il codice non è questo. Per favore, controllalo e scrivilo di nuovo. { $left ->
    [one] Resta un tentativo, poi il link scade.
   *[other] Restano { $left } tentativi.
}
link-right = Grazie, il codice è giusto. Puoi continuare a leggere qui.
name-check-therapist = Le persone che segui e chi lavora con te vedranno: <b>{ $name }</b>. È giusto?
name-check-supervisor = Chi lavora con te vedrà: <b>{ $name }</b>. È giusto?
name-check-manager = Chi lavora con te vedrà: <b>{ $name }</b>. È giusto?
name-therapist = Ciao. Con quale nome ti vedranno le persone che segui e chi lavora con te, per esempio <b>Dr. Kim</b>? Scrivilo, per favore.
name-manager = Ciao. Con quale nome ti vedrà chi lavora con te? Scrivilo, per favore.
name-supervisor = Ciao. Con quale nome ti vedrà chi lavora con te? Scrivilo, per favore.
zone-question = Perché di notte non ti arrivi nulla: dove ti trovi adesso sono le { $time } ({ $zone })?
zone-typing = Scrivi la grande città più vicina, per esempio <b>Lisbona</b>.
zone-unknown = Non conosco questo luogo. Prova con una città più grande nei dintorni, per esempio <b>Lisbona</b>; oppure scrivi che ore sono adesso dove ti trovi, per esempio <b>{ $example }</b>.
zone-similar = Non conosco un luogo con questo nome. È uno di questi? Altrimenti scrivine un altro, o che ore sono adesso dove ti trovi, per esempio <b>{ $example }</b>.
zone-clocks = Dove l’orologio segna tutto l’anno la tua stessa ora?
zone-noted = Dove ti trovi sono le { $time } ({ $zone }).
recorded-no-work = Al momento qui non lavori. Quello che è conservato su di te come { -client } si trova sotto /privacy.
recorded-about-therapists =
    <b>Che cosa viene registrato su di te come terapeuta</b>

    · Il nome che hai dato, il fuso orario e le ore di quiete, e da quando fai parte del programma.
    · Chi hai invitato, con quale codice, e le sedute che hai segnalato.
    · Quando hai indicato un’assenza, e chi ha fatto la sostituzione: può vederlo la supervisione, o in mancanza chi è responsabile.
    · Se hai collegato il calendario: il suo indirizzo, cifrato, e quando è stato letto; di quello che contiene nulla, tranne quando c’è stata una seduta, o quando è prevista nelle prossime due settimane.
    · Quando un messaggio su una persona in terapia ti è stato mandato, è stato aperto e segnato come visto, quante volte è stato ripetuto, se alla supervisione è stato detto che attende, e quello che dici che è stato fatto.
    · Quando quello che una persona in terapia ha inviato è stato aperto per la prima volta, da te o da chi fa la sostituzione.
    · Se un messaggio così era fondato secondo te, e come hai visto una seduta, se lo dici. Non viene mostrato a nessun altro.
    · Se queste due cose possono contare nelle cifre su tutti, e da quando, se lo hai detto. Nemmeno questo viene mostrato a nessun altro.

    Non si fanno classifiche, e di una singola persona che lavora come terapeuta non si danno cifre. Una persona della supervisione, o in mancanza una responsabile, viene a sapere che un messaggio su qualcuno che segui attende, e da quando; una persona della supervisione può leggerlo solo dove lo dice il consenso delle persone che segui. Chi gestisce questo bot potrebbe tecnicamente leggere tutto questo, e quello che è in questa chat anche Telegram.
recorded-about-leaders =
    <b>Che cosa viene registrato su di te come { $role ->
        [manager] responsabile
        [supervisor] persona della supervisione
       *[manager-supervisor] responsabile e persona della supervisione
    }</b>

    · Il nome che hai dato, con cui ti vede chi lavora con te, il fuso orario e le ore di quiete, e da quando fai parte del programma; quando lo lasci, da quando.
    · Quali inviti sono tuoi, e se sono stati usati.
    · Quali sostituzioni hai nominato, per chi, quando, e fino a quando; quale rapporto hai chiesto, finché non è pronto.

    Il tuo nome e il numero di questa chat sono conservati cifrati. Quello che serve alla chat per funzionare viene dimenticato dopo 60 giorni. Chi gestisce questo bot potrebbe tecnicamente leggere tutto questo, e quello che è in questa chat anche Telegram.
consent =
    { $therapist } ti invita a dire, { $cadence ->
        [second] dopo una seduta su due
        [weekly] dopo una seduta, circa una volta alla settimana al massimo
       *[other] dopo ogni seduta
    }, { $outcome ->
        [asked] com’è andata tra voi due, e com’è andata per te nell’ultima settimana: cinque brevi domande, circa mezzo minuto.
       *[not] com’è andata tra voi due: quattro brevi domande, circa 20 secondi.
    }

    <b>La scelta è tua.</b> Dire di no, o smettere, non cambia nulla nella tua terapia. { $therapist } può vedere se partecipi.

    <b>Chi vede che cosa.</b> { $sees } { $outcome ->
        [asked] Com’è andata per te nell’ultima settimana si può leggere insieme alle risposte, e da solo non fa partire messaggi. Quello che scrivi con parole tue: { $readers }.
       *[not] Quello che scrivi con parole tue: { $readers }.
    } { $supervisors ->
        [read] Una persona della supervisione può leggere quello che viene detto a { $therapist } su di te.
       *[count] Se un messaggio su di te attende, una persona della supervisione, o in mancanza una responsabile del programma, può venire a sapere che attende, non che cosa dice.
    } { $programme } vede cifre su molte persone. Chi gestisce questo bot potrebbe tecnicamente leggerlo, e così Telegram, e chiunque abbia in mano il tuo telefono: le chat con i bot non sono cifrate da un capo all’altro.

    <b>Nessuno tiene d’occhio questa chat.</b> { $signpost }

    Se la difficoltà è { $therapist }, puoi rivolgerti a { $contact }; a { $therapist } non viene detto.

    Puoi fare una pausa (/pause) o smettere (/stop) quando vuoi. Vuoi partecipare?
consent-sees = { $therapist } vede le tue risposte.
consent-stand-in-left = Fino a { $day }, { $colleague } fa la sostituzione e vede le tue risposte.
consent-nobody-there = { $therapist } non è più presente qui, e al momento non c’è una sostituzione, perciò nessuno leggerebbe le tue risposte. Se vuoi rivolgerti a qualcuno: { $contact }
consent-closed = Questo si è concluso: da qui non arrivano domande sulle tue sedute con { $therapist }, perciò adesso non c’è nulla a cui dare un accordo. { $there ->
    [yes] Se vuoi continuare, dillo a { $therapist }.
   *[no] Per continuare, o per rivolgersi a qualcuno: { $contact }
}
quiet-typing = Scrivi da che ora a che ora non deve arrivare nulla, per esempio <b>dalle 22:30 alle 07:00</b>.
time-noted = Annotato. Per te vale l’ora di { $zone }, e tra le { $begin } e le { $end } non arriva nulla.
time-noted-any = Annotato. Per te vale l’ora di { $zone }, e qualcosa può arrivare a ogni ora. /quiet lo cambia.
time-noted-therapist = Quello che non hai segnato come visto te lo ricordo nei giorni lavorativi: alle nove, o quando finiscono le ore di quiete.
called-question = Nelle domande direi <b>{ $therapist }</b>. Usi anche tu questo nome?
called-question-again = Al momento dico <b>{ $called }</b>. Che cosa preferisci leggere nelle domande?
called-typing = Quale nome usi? Scrivilo, per favore (al massimo { $limit } caratteri).
joined-client =
    Grazie. { $cadence ->
        [each] Dopo la prossima seduta
       *[other] Dopo una delle prossime sedute
    } qui ci sarà qualcosa di breve, quando ti va bene: appena { $therapist } segnala la seduta. Non serve aspettare: con /talk si comincia subito.

    Puoi sempre rivolgerti a { $contact } invece che a { $therapist }. { $signpost }

    Che cos’altro si può fare qui: /help
client-joined = { $code } partecipa. Dopo ogni seduta dimmi che ha avuto luogo: qui, o con /session. Una seduta che si ripete ogni settimana può stare in /plan: allora si segnala da sola.
newcomer =
    <b>Hai già partecipato, con un altro telefono o account.</b> Se qui dai il tuo accordo, tutto prosegue qui, e lì non arriva più nulla. Per favore, leggi di nuovo di che cosa si tratta.
stayed-there = Va bene. Tutto resta com’è con l’altro telefono o account. Se cambi idea, per favore chiedi un nuovo link.
item-bond = { $therapist } ti ha fatto sentire che conti?
moved-client = <b>D’ora in poi qui ti seguirà { $therapist }, al posto di { $before }.</b> Non arrivano più domande su { $before }. Scegli tu se proseguire con { $therapist }, e se { $therapist } può leggere quello che hai detto finora.
moved-unread = Qualcosa che hai detto a { $before } non l’ha ancora letto nessuno. Se { $therapist } può leggerlo, verrà a saperlo subito; altrimenti non lo legge nessuno.
client-joined-read = { $code } vuole proseguire con te, e puoi leggere quello che { $code } ha detto prima: /clients lo mostra accanto. I valori abituali con te ricominciano da capo. Dopo ogni seduta dimmi che ha avuto luogo: qui, o con /session.
client-joined-afresh = { $code } vuole proseguire con te, e ricomincia da capo: quello che { $code } ha detto prima non puoi leggerlo. Dopo ogni seduta dimmi che ha avuto luogo: qui, o con /session.
in-figures-which = Quello che dici solo per te può contare nelle cifre su tutti? In quale programma?
in-figures =
    <b>Le tue indicazioni possono entrare nelle cifre?</b>

    Come hai visto le sedute, e se gli avvisi erano fondati, lo dici solo per te. Può contare nelle cifre su tutti in { $programme }? Nessuno vede le tue indicazioni, né quali siano tue, né se hai detto di sì.

    Conterebbe solo quello che annoti dopo un sì, e solo finché lì dicono di sì più di dieci persone che lavorano come terapeuta. Puoi cambiare qui in ogni momento: allora nessun rapporto successivo conta nulla di tuo. Quello che è stato dato prima resta com’è.
in-figures-unsaid = <i>Non hai detto di sì, perciò non conta nulla di tuo.</i>
in-figures-said-yes = <i>Hai detto di sì ({ $day }): può contare quello che annoti da allora.</i>
in-figures-said-no = <i>Hai detto di no ({ $day }), perciò non conta nulla di tuo.</i>

language-question = In quale lingua devo scriverti? Al momento è { $now }.
language-for-client = Se rispondi in un’altra lingua, le tue risposte si confrontano solo con quelle che dai in quella lingua: ciò che è abituale per te lì ricomincia da capo. Tutto ciò che hai detto resta, e chi ti segue in terapia può continuare a leggerlo.

# --- Without buttons

text-offered = Se i pulsanti sono un ostacolo per te: /text
text-question =
    Tutto questo si può usare senza pulsanti. Quello che c’è sui pulsanti sta allora anche in righe numerate alla fine di ogni messaggio, e tu rispondi scrivendo il numero o le parole.

    Al momento è { $now ->
        [on] attivo
       *[off] non attivo
    }.
text-on = Da adesso quello che c’è sui pulsanti sta anche in righe numerate, come qui. Scrivi il numero, le parole o il loro inizio; con 0 si torna indietro. Dove può voler dire due cose, chiedo. Per rispondere a un mio messaggio di prima, rispondi direttamente a quel messaggio.
