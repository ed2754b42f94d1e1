# --- Invitations

invite-whom = Chi vuole invitare?
invite-nobody = Gli inviti sono per chi lavora come terapeuta e per chi è responsabile di un programma. Se è il Suo caso, chieda un link a chi gestisce questo bot.
invite-client = { -client-upper }
invite-therapist = Terapeuta
invite-supervisor = Supervisione
invite-manager = Responsabile
invite-in = { $whom } · { $programme }
invite-code =
    Quale codice deve avere questa persona? Lo sceglie Lei, per esempio <b>K7</b>.

    Per favore, né un nome né iniziali: lettere, cifre e trattini, al massimo 12 caratteri. Lo scriva adesso.
invite-code-again =
    Qui non può essere un codice, e sparisce da questa chat, caso mai fosse un nome. Per favore lettere, cifre e trattini, al massimo 12 caratteri, per esempio <b>K7</b>.

    Per favore non un nome: un codice tiene fuori da questa chat il nome delle persone che segue.
code-question =
    Qualcuno potrebbe riconoscere la persona da questo? Quello che ha scritto sparisce da questa chat, caso mai fosse un nome.

    Un codice che capisce solo Lei tiene fuori da questa chat il nome delle persone che segue. Può scriverne un altro adesso.
button-use-code = Usarlo
button-other-code = Un altro codice
code-elsewhere =
    { $code } è già qualcuno in { $programme }. Perché ogni codice indichi per Lei una sola persona, per favore ne scriva un altro.
invite-known =
    { $code } partecipa già.

    Un nuovo telefono con lo stesso account Telegram non richiede nulla. Con un nuovo account, a { $code } serve un nuovo link. Per un’altra persona, scriva adesso un altro codice.
button-new-account = { $code }: nuovo telefono o account
invite-link =
    Un invito:

    { $link }

    Funziona una volta, fino a { $day }, ore { $time }, e solo con il codice che gli appartiene.
invite-spoken-client =
    Il codice per il link di { $client } è <b>{ $code }</b>

    Passi il link, o mostri la sua immagine in una videochiamata. Il codice lo dica in seduta, per favore senza mandarlo: senza codice il link non vale nulla.
invite-spoken-moving =
    Il codice per il link di { $client } è <b>{ $code }</b>

    Passi il link. Il codice lo dica in seduta, per favore senza mandarlo. Finché { $client } non ha dato il suo accordo con il nuovo account, tutto resta com’è con quello attuale; poi passa tutto lo storico.
invite-spoken-therapist =
    Il codice per questo link da terapeuta è <b>{ $code }</b>

    Passi il link. Il codice lo dica di persona o al telefono, per favore non insieme al link.
invite-spoken-supervisor =
    Il codice per questo link per la supervisione è <b>{ $code }</b>

    Passi il link. Il codice lo dica di persona o al telefono, per favore non insieme al link.
invite-spoken-manager =
    Il codice per questo link da responsabile è <b>{ $code }</b>

    Passi il link. Il codice lo dica di persona o al telefono, per favore non insieme al link.
invitation-burnt = Il codice di un Suo invito è stato scritto sbagliato troppe volte, perciò il link non funziona più. Con /invite può crearne uno nuovo.
invitation-burnt-client = Il codice per l’invito di { $code } è stato scritto sbagliato troppe volte, perciò il link non funziona più. Con /invite e lo stesso codice può crearne uno nuovo.

# --- What a client and a therapist work on

button-area = Su che cosa lavorate con { $code }
area-question =
    Su che cosa lavorate soprattutto, Lei e { $code }? È facoltativo, e { $code } può leggerlo sotto /mydata. Non cambia né le domande né quando Le scrivo.

    { $area ->
        [none] Non è annotato nulla.
       *[other] Annotato: <b>{ $noted }</b>.
    }
button-area-none = Meglio non annotare nulla
area-anxiety = Preoccupazioni e paura
area-depression = Umore basso
area-trauma = Qualcosa di difficile che è successo
area-grief = Una perdita
area-substances = Alcol o altre sostanze
area-eating = Il rapporto con il cibo
area-relationships = Relazioni
area-stress = Stress
area-body = Il corpo, il dolore o il sonno
area-other = Altro

# --- Joining

link-dead = Questo link non funziona, o non funziona più. Per favore, ne chieda uno nuovo a chi glielo ha dato.
link-code =
    Buongiorno. Separatamente da questo link, Le è stato detto un breve codice di sei cifre. Per favore, lo scriva qui.
link-wrong = Il codice non è questo. Per favore, lo controlli e lo scriva di nuovo. { $left ->
    [one] Resta un tentativo, poi il link scade.
   *[other] Restano { $left } tentativi.
}
link-right = Grazie, il codice è giusto. Può continuare a leggere qui.
button-read-on = Continuare a leggere
name-check-therapist = Le persone che segue e chi lavora con Lei vedranno: <b>{ $name }</b>. È giusto?
name-check-supervisor = Chi lavora con Lei vedrà: <b>{ $name }</b>. È giusto?
name-check-manager = Chi lavora con Lei vedrà: <b>{ $name }</b>. È giusto?
button-name-right = Sì, è giusto
button-name-other = No, un altro
name-therapist = Buongiorno. Con quale nome La vedranno le persone che segue e chi lavora con Lei, per esempio <b>Dr. Kim</b>? Lo scriva, per favore.
name-manager = Buongiorno. Con quale nome La vedrà chi lavora con Lei? Lo scriva, per favore.
name-supervisor = Buongiorno. Con quale nome La vedrà chi lavora con Lei? Lo scriva, per favore.
zone-question = Perché di notte non Le arrivi nulla: dove si trova adesso sono le { $time } ({ $zone })?
button-zone-right = Sì, è giusto
button-zone-other = No, un altro luogo
zone-typing = Scriva la grande città più vicina, per esempio <b>Lisbona</b>.
zone-unknown = Non conosco questo luogo. Provi con una città più grande nei dintorni, per esempio <b>Lisbona</b>; oppure scriva che ore sono adesso dove si trova, per esempio <b>{ $example }</b>.
zone-similar = Non conosco un luogo con questo nome. È uno di questi? Altrimenti ne scriva un altro, o che ore sono adesso dove si trova, per esempio <b>{ $example }</b>.
zone-clocks = Dove l’orologio segna tutto l’anno la Sua stessa ora?
zone-noted = Dove si trova sono le { $time } ({ $zone }).
zone-choice = Quale?
hours-quiet = Tra le { $begin } e le { $end } non arriva nulla
hours-any = Qualcosa può arrivare a ogni ora
button-recorded = Che cosa si registra del mio lavoro
recorded-no-work = Al momento qui non lavora. Quello che è conservato su di Lei come { -client } si trova sotto /privacy.
recorded-about-therapists =
    <b>Che cosa viene registrato su di Lei come terapeuta</b>

    · Il nome che ha dato, il fuso orario e le ore di quiete, e da quando fa parte del programma.
    · Chi ha invitato, con quale codice, e le sedute che ha segnalato.
    · Quando ha indicato un’assenza, e chi ha fatto la sostituzione: può vederlo la supervisione, o in mancanza chi è responsabile.
    · Se ha collegato il calendario: il suo indirizzo, cifrato, e quando è stato letto; di quello che contiene nulla, tranne quando c’è stata una seduta, o quando è prevista nelle prossime due settimane.
    · Quando un messaggio su una persona in terapia Le è stato mandato, è stato aperto e segnato come visto, quante volte è stato ripetuto, se alla supervisione è stato detto che attende, e quello che dice che è stato fatto.
    · Quando quello che una persona in terapia ha inviato è stato aperto per la prima volta, da Lei o da chi fa la sostituzione.
    · Se un messaggio così era fondato secondo Lei, e come ha visto una seduta, se lo dice. Non viene mostrato a nessun altro.
    · Se queste due cose possono contare nelle cifre su tutti, e da quando, se lo ha detto. Nemmeno questo viene mostrato a nessun altro.

    Non si fanno classifiche, e di una singola persona che lavora come terapeuta non si danno cifre. Una persona della supervisione, o in mancanza una responsabile, viene a sapere che un messaggio su qualcuno che segue attende, e da quando; una persona della supervisione può leggerlo solo dove lo dice il consenso delle persone che segue. Chi gestisce questo bot potrebbe tecnicamente leggere tutto questo, e quello che è in questa chat anche Telegram.
recorded-about-leaders =
    <b>Che cosa viene registrato su di Lei come { $role ->
        [manager] responsabile
        [supervisor] persona della supervisione
       *[manager-supervisor] responsabile e persona della supervisione
    }</b>

    · Il nome che ha dato, con cui La vede chi lavora con Lei, il fuso orario e le ore di quiete, e da quando fa parte del programma; quando lo lascia, da quando.
    · Quali inviti sono Suoi, e se sono stati usati.
    · Quali sostituzioni ha nominato, per chi, quando, e fino a quando; quale rapporto ha chiesto, finché non è pronto.

    Il Suo nome e il numero di questa chat sono conservati cifrati. Quello che serve alla chat per funzionare viene dimenticato dopo 60 giorni. Chi gestisce questo bot potrebbe tecnicamente leggere tutto questo, e quello che è in questa chat anche Telegram.

# --- Consent

consent =
    { $therapist } La invita a dire, { $cadence ->
        [second] dopo una seduta su due
        [weekly] dopo una seduta, circa una volta alla settimana al massimo
       *[other] dopo ogni seduta
    }, { $outcome ->
        [asked] com’è andata tra voi due, e com’è andata per Lei nell’ultima settimana: cinque brevi domande, circa mezzo minuto.
       *[not] com’è andata tra voi due: quattro brevi domande, circa 20 secondi.
    }

    <b>La scelta è Sua.</b> Dire di no, o smettere, non cambia nulla nella Sua terapia. { $therapist } può vedere se Lei partecipa.

    <b>Chi vede che cosa.</b> { $sees } { $outcome ->
        [asked] Com’è andata per Lei nell’ultima settimana si può leggere insieme alle risposte, e da solo non fa partire messaggi. Quello che scrive con parole Sue: { $readers }.
       *[not] Quello che scrive con parole Sue: { $readers }.
    } { $supervisors ->
        [read] Una persona della supervisione può leggere quello che viene detto a { $therapist } su di Lei.
       *[count] Se un messaggio su di Lei attende, una persona della supervisione, o in mancanza una responsabile del programma, può venire a sapere che attende, non che cosa dice.
    } { $programme } vede cifre su molte persone. Chi gestisce questo bot potrebbe tecnicamente leggerlo, e così Telegram, e chiunque abbia in mano il Suo telefono: le chat con i bot non sono cifrate da un capo all’altro.

    <b>Nessuno tiene d’occhio questa chat.</b> { $signpost }

    Se la difficoltà è { $therapist }, può rivolgersi a { $contact }; a { $therapist } non viene detto.

    Può fare una pausa (/pause) o smettere (/stop) quando vuole. Vuole partecipare?
consent-sees = { $therapist } vede le Sue risposte.
consent-sees-left = { $therapist } non è più presente qui.
consent-stand-in = Fino a { $day } le vede anche { $colleague }, che fa la sostituzione.
consent-stand-in-left = Fino a { $day }, { $colleague } fa la sostituzione e vede le Sue risposte.
consent-stand-in-next = Fino a { $day } le vede anche { $colleague }, che sostituisce { $away }.
consent-nobody-there = { $therapist } non è più presente qui, e al momento non c’è una sostituzione, perciò nessuno leggerebbe le Sue risposte. Se vuole rivolgersi a qualcuno: { $contact }
button-agree = Sì, volentieri
button-decline = No, grazie
declined = Va bene. Non cambia nulla, e da qui non arriverà più nulla in proposito.
button-reconsider = Ho cambiato idea
consent-closed = Questo si è concluso: da qui non arrivano domande sulle Sue sedute con { $therapist }, perciò adesso non c’è nulla a cui dare un accordo. { $there ->
    [yes] Se vuole continuare, lo dica a { $therapist }.
   *[no] Per continuare, o per rivolgersi a qualcuno: { $contact }
}
quiet-question = Quando da qui non deve arrivare nulla?
quiet-now = { $hours }, al momento.
quiet-choice = Tra le { $begin } e le { $end }
quiet-other = Altri orari
quiet-none = Va bene a ogni ora
quiet-typing-again = Qui non riconosco due orari diversi. Per esempio <b>dalle 22:30 alle 07:00</b>, <b>22-7</b> o <b>22.30-7.00</b>.
quiet-typing = Scriva da che ora a che ora non deve arrivare nulla, per esempio <b>dalle 22:30 alle 07:00</b>.
time-noted = Annotato. Per Lei vale l’ora di { $zone }, e tra le { $begin } e le { $end } non arriva nulla.
time-noted-any = Annotato. Per Lei vale l’ora di { $zone }, e qualcosa può arrivare a ogni ora. /quiet lo cambia.
time-noted-therapist = Quello che non ha segnato come visto glielo ricordo nei giorni lavorativi: alle nove, o quando finiscono le ore di quiete.
called-question = Nelle domande direi <b>{ $therapist }</b>. Usa anche Lei questo nome?
button-call = Sì, { $name }
button-call-other = Uso un altro nome
called-question-again = Al momento dico <b>{ $called }</b>. Che cosa preferisce leggere nelle domande?
called-typing = Quale nome usa? Lo scriva, per favore (al massimo { $limit } caratteri).
called-check =
    Allora chiederei, per esempio: <b>{ $question }</b>

    È giusto?
called-noted = D’ora in poi dico <b>{ $name }</b>.
joined-client =
    Grazie. { $cadence ->
        [each] Dopo la prossima seduta
       *[other] Dopo una delle prossime sedute
    } qui ci sarà qualcosa di breve, quando Le va bene: appena { $therapist } segnala la seduta. Non serve aspettare: con /talk si comincia subito.

    Può sempre rivolgersi a { $contact } invece che a { $therapist }. { $signpost }

    Che cos’altro si può fare qui: /help
client-joined = { $code } partecipa. Dopo ogni seduta mi dica che ha avuto luogo: qui, o con /session. Una seduta che si ripete ogni settimana può stare in /plan: allora si segnala da sola.
client-joined-over = { $code } aveva cominciato a partecipare, e al momento non partecipa.

# --- A client's new phone or account

newcomer =
    <b>Ha già partecipato, con un altro telefono o account.</b> Se qui dà il Suo accordo, tutto prosegue qui, e lì non arriva più nulla. Per favore, legga di nuovo di che cosa si tratta.
button-take-over = Sì, proseguo qui
button-stay-there = No, lasciare com’è
stayed-there = Va bene. Tutto resta com’è con l’altro telefono o account. Se cambia idea, per favore chieda un nuovo link.
client-moved =
    { $code } ha dato il suo accordo con un nuovo telefono o account. Lo storico c’è tutto; all’account di prima non arriva più nulla.

# --- A question as it will be asked

item-bond = { $therapist } Le ha fatto sentire che Lei conta?

# --- Clients go on with another therapist for good, or theirs with another account

moved-client = <b>D’ora in poi qui La seguirà { $therapist }, al posto di { $before }.</b> Non arrivano più domande su { $before }. Scelga Lei se proseguire con { $therapist }, e se { $therapist } può leggere quello che Lei ha detto finora.
moved-unread = Qualcosa che Lei ha detto a { $before } non l’ha ancora letto nessuno. Se { $therapist } può leggerlo, verrà a saperlo subito; altrimenti non lo legge nessuno.
button-agree-read = Sì, e { $therapist } può leggerlo
button-agree-afresh = Sì, ma si ricomincia da capo
client-joined-read = { $code } vuole proseguire con Lei, e Lei può leggere quello che { $code } ha detto prima: /clients lo mostra accanto. I valori abituali con Lei ricominciano da capo. Dopo ogni seduta mi dica che ha avuto luogo: qui, o con /session.
client-joined-afresh = { $code } vuole proseguire con Lei, e ricomincia da capo: quello che { $code } ha detto prima Lei non può leggerlo. Dopo ogni seduta mi dica che ha avuto luogo: qui, o con /session.

# --- For managers, once they have joined

button-report = Segnalare una seduta

# --- Whether what a therapist says for themselves alone may count in figures about everybody

button-in-figures = Le mie indicazioni nelle cifre?
in-figures-not-yours = Questo è per chi lavora come terapeuta.
in-figures-which = Quello che dice solo per Lei può contare nelle cifre su tutti? In quale programma?
in-figures =
    <b>Le Sue indicazioni possono entrare nelle cifre?</b>

    Come ha visto le sedute, e se gli avvisi erano fondati, lo dice solo per Lei. Può contare nelle cifre su tutti in { $programme }? Nessuno vede le Sue indicazioni, né quali siano Sue, né se ha detto di sì.

    Conterebbe solo quello che annota dopo un sì, e solo finché lì dicono di sì più di dieci persone che lavorano come terapeuta. Può cambiare qui in ogni momento: allora nessun rapporto successivo conta nulla di Suo. Quello che è stato dato prima resta com’è.
in-figures-unsaid = <i>Non ha detto di sì, perciò non conta nulla di Suo.</i>
in-figures-said-yes = <i>Ha detto di sì ({ $day }): può contare quello che annota da allora.</i>
in-figures-said-no = <i>Ha detto di no ({ $day }), perciò non conta nulla di Suo.</i>
button-in-figures-yes = Sì
button-in-figures-no = No

language-question = In quale lingua devo scriverLe? Al momento è { $now }.
language-for-client = Se risponde in un’altra lingua, le Sue risposte si confrontano solo con quelle che dà in quella lingua: ciò che è abituale per Lei lì ricomincia da capo. Tutto ciò che ha detto resta, e chi La segue in terapia può continuare a leggerlo.
language-set = Da adesso scrivo in italiano.

# --- Without buttons

text-offered = Se i pulsanti sono un ostacolo per Lei: /text
text-question =
    Tutto questo si può usare senza pulsanti. Quello che c’è sui pulsanti sta allora anche in righe numerate alla fine di ogni messaggio, e Lei risponde scrivendo il numero o le parole.

    Al momento è { $now ->
        [on] attivo
       *[off] non attivo
    }.
button-text-on = Sì, in righe numerate
button-text-off = No, solo sui pulsanti
text-on = Da adesso quello che c’è sui pulsanti sta anche in righe numerate, come qui. Scriva il numero, le parole o il loro inizio; con 0 si torna indietro. Dove può voler dire due cose, chiedo. Per rispondere a un mio messaggio di prima, risponda direttamente a quel messaggio.
text-as-new = Quello che rispondo arriva allora come messaggio nuovo; su un altro dispositivo una notifica può mostrarlo.
text-off = Da adesso quello che c’è sui pulsanti sta solo lì.
button-text-go-on = Rivedere l’ultimo messaggio

# Of a channel that cannot make sure of it
consent-may-remain = Qui cancellare ha un limite: posso chiedere che un messaggio sia tolto da questa chat, ma non garantirlo. Ciò che è cancellato può restare visibile su un dispositivo.
