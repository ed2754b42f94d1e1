# --- Inviting once more

button-invite-again = Invitare di nuovo { $code }

# --- The caseload

clients = <b>Le persone che segue</b>
clients-none = Al momento qui non segue nessuno. Con /invite può invitare qualcuno.
clients-not-yours = Questo è per chi lavora come terapeuta.
clients-unseen = { $mark } qualcosa che non ha segnato come visto
clients-open = { $mark } qualcosa è ancora aperto
clients-more = <i>/client e un codice, per esempio /client { $code }, mostra una persona sola.</i>
clients-all-closed = <b>Le persone che segue</b>

    Al momento nessuno. Con /invite può invitare qualcuno.
clients-closed = <b>Percorsi conclusi</b>
clients-closed-none = Per quanto mi è stato detto, nessun percorso è concluso.
button-closed-clients = { $count ->
    [one] Conclusi: uno
   *[other] Conclusi: { $count }
}
standing-connected = partecipa
standing-invited = ha un invito
standing-not-joined = non partecipa
standing-stopped = ha smesso
standing-closed = percorso concluso
standing-closing = in chiusura
standing-rests = non riceve nulla
standing-asked-anew = nuovo consenso chiesto
standing-break = in pausa
standing-unreachable = irraggiungibile
button-today = Oggi
button-all-clients = Tutte le persone
button-alert-unseen = { $mark } Qualcosa di nuovo da { $day }
button-alert-open = { $mark } Ancora aperto da { $day }
button-alert-more = { $mark } Aperto da { $day }, con altro
client-head = <b>{ $code }</b> · { $standing }
client-since = Accordo a partecipare: { $day }.
client-early = Dopo qualche seduta: un buon momento per chiedere se ciò a cui lavorate è quello che { $code } vuole.
client-cadence = { $cadence ->
    [second] Domande dopo una seduta su due.
   *[weekly] Domande al massimo una volta alla settimana.
}
client-area = Lavorate su: { $area }.
button-cadence = Frequenza delle domande a { $code }
client-lately = <b>Gli ultimi riscontri</b>
client-line = · { $day }, { $modality }: { $level }.
client-weeks = Com’è andata, a parte questo: { $told }.
client-week = { $day }, { $said }
client-wrote = Ha scritto qualcosa.
client-done = <b>Che cosa è stato fatto</b>
button-read-check-ins = Leggere che cosa ha inviato
button-check-in-earlier = Quello prima
button-check-in-later = Quello dopo
level-usual = nulla di particolare
level-first = un primo riscontro, ancora senza nulla con cui confrontarlo
level-anew = il primo in un’altra lingua o ad altre domande, ancora senza confronto
level-none = troppo poche risposte per un confronto
level-dip = più basso del previsto
level-slide = scende a poco a poco
level-component = una risposta più bassa del previsto
level-low = un inizio basso
count-sessions = { $count ->
    [0] Ancora nessuna seduta segnalata.
    [one] Una seduta segnalata.
   *[other] { $count } sedute segnalate.
}
count-check-ins = Riscontri: { $kinds }.
count-sent = { $count ->
    [one] uno inviato
   *[other] { $count } inviati
}
count-expired = { $count ->
    [one] uno non inviato
   *[other] { $count } non inviati
}
count-not-held = { $count ->
    [one] uno su una seduta che non ha avuto luogo
   *[other] { $count } su sedute che non hanno avuto luogo
}
count-no-connection = { $count ->
    [one] uno con problemi di connessione
   *[other] { $count } con problemi di connessione
}
count-prompted = { $count ->
    [one] uno adesso in sospeso
   *[other] { $count } adesso in sospeso
}
count-earlier = { $count ->
    [one] uno di prima, non dato qui
   *[other] { $count } di prima, non dati qui
}

# --- Today

today-head = <b>{ $day }</b>
today-end = Uno sguardo su tutti: /clients
today-nothing = Finora nulla: oggi nessuna seduta segnalata, nessun riscontro in arrivo, nulla che non sia stato visto.
today-sessions = <b>Sedute</b>
today-session = · { $code }, { $modality }, finita alle { $time }: { $became }.
today-planned = <b>Domande ancora da fare</b>
today-about-planned = · { $code }, su { $day }: { $became }
today-out = <b>Risposte ancora attese</b>
today-back = <b>Arrivati oggi</b>
today-about = · { $code }, su { $day }
became-planned = le domande arrivano { $day } alle { $time }
became-prompted = domande arrivate, non ancora inviate
became-sent = il riscontro è arrivato
became-due = le domande stanno per arrivare
became-unreachable = al momento Telegram non riesce a raggiungere la persona
became-asked-over = domande arrivate, niente inviato, e non più aperte
became-expired = non inviato
became-not-held = non ha avuto luogo, dice la persona in terapia
became-no-connection = problemi di connessione
became-withdrawn = niente più domande
became-earlier = risposta data prima, non qui
became-none = nessuna domanda

# --- Stand-ins: naming one, and what everybody is told

stand-in-colleague-also = Allo stesso modo segue Lei le persone in terapia con: { $others }.
stand-in-onward = Fino a { $day } le novità passano a { $colleague }, che sostituisce { $therapist }.
stand-in-colleague =
    Fino a { $day }, sostituisce Lei { $therapist } ({ $programme }). I messaggi sulle persone in terapia con { $therapist } arrivano a Lei, e Lei può segnalare le sedute. Le persone in terapia lo vengono a sapere.
stand-in-therapist =
    Fino a { $day }, La sostituisce { $colleague } ({ $programme }). Le novità sulle persone che Lei segue vanno a { $colleague }; Lei vede ancora tutto, ma non arriva nulla da solo. Le persone che segue lo vengono a sapere.
stand-in-over-colleague = La Sua sostituzione di { $therapist } è finita, e da adesso non vede più nulla delle persone in terapia con { $therapist }. Grazie.
stand-in-over-still = Il periodo in cui Lei ha sostituito { $therapist } ({ $programme }) è finito.
stand-in-over-therapist = { $colleague } non La sostituisce più. Le novità sulle persone che Lei segue arrivano di nuovo a Lei.
still-head = Ma vale quanto segue:
still-stands-in = Fino a { $day }, sostituisce Lei { $therapist } ({ $programme }).
still-in-line = Segue Lei le persone in terapia con { $therapist } ({ $programme }), perché sostituisce chi lì fa la sostituzione.
still-handed = Fino a { $day }, segue Lei { $code }.
still-handed-later = Da { $first } fino a { $day }, seguirà Lei { $code }.
still-to-come = È prevista una Sua sostituzione di { $therapist }: { $span }.
still-apart = Fino a { $day }, { $colleague } segue { $code }: le novità su { $code } vanno lì.

meanwhile = Nel frattempo: { $sessions ->
    [0] nessuna seduta
    [one] una seduta
   *[other] { $sessions } sedute
}, { $sent ->
    [0] nessun riscontro arrivato
    [one] un riscontro arrivato
   *[other] { $sent } riscontri arrivati
}, { $told ->
    [0] e nessun messaggio su chi è in terapia.
    [one] e un messaggio su chi è in terapia
   *[other] e { $told } messaggi su chi è in terapia
}{ $told ->
    [0] {""}
   *[other] { $unseen ->
        [0] , tutto visto.
        [one] , di cui uno ancora da vedere.
       *[other] , di cui { $unseen } ancora da vedere.
    }
}

# --- Clients go on with another therapist for good, or theirs with another account

clients-came =
    Da { $therapist } passano a Lei: { $codes }.

    A ogni persona viene chiesto se vuole proseguire con Lei. A Lei viene detto quando arriva un sì; fino ad allora nulla di suo si apre per Lei.
clients-came-there = Già con Lei: { $codes }.
clients-went = { $codes }: il passaggio a { $colleague } è definitivo. Da adesso qui per Lei non si apre più nulla in proposito. Se è un errore, per favore lo dica a chi è responsabile del programma.
nobody-any-more = più nessuno
code-before = { $code } (finora { $before })
standing-moved = di prima

# --- Whose role is over

role-again = Fa di nuovo parte di { $programme }. /help dice che cosa si può fare.
role-over-therapist = Non fa più parte di { $programme } come terapeuta. Qui per Lei non si apre più nulla su chi è in terapia. Se è un errore, per favore chieda un nuovo link a chi è responsabile del programma.
role-over-manager = Non fa più parte di { $programme } come responsabile. Se è un errore, per favore chieda un nuovo link a un’altra persona responsabile.
role-over-supervisor = Non fa più parte di { $programme } per la supervisione. Se è un errore, per favore chieda un nuovo link a chi è responsabile del programma.

# --- The weekly digest: what went well first, each client once

digest-head = <b>La Sua settimana</b>
digest-recovered = ✓ { $code }: di nuovo dove è di solito
digest-helped = ✓ { $code }: dice che se ne è parlato, ed è stato d’aiuto
digest-unanswered = { $code }: qualcosa è stato detto almeno una settimana fa, e non è annotato che cosa è stato fatto
digest-slipping = { $code }: scende a poco a poco, non abbastanza per un avviso; può benissimo essere un caso
digest-silent = { $code }: gli ultimi { $count } riscontri sono senza risposta
digest-missed = { $code }: le ultime { $count } sedute non hanno avuto luogo
digest-unreachable = { $code }: Telegram non riesce a raggiungere questa persona
digest-apart = { $code }: tendete a vedere le vostre sedute a livelli diversi, e forse è qualcosa di cui parlare (/client { $code }, Come l’ho vista io)
digest-alike = { $code }: le stesse risposte { $count } volte, il che non dice nulla in nessun senso
digest-goals = { $code }: dopo qualche seduta. Un buon momento per chiedere se ciò a cui lavorate è quello che { $code } vuole
digest-unread = Inviati e non ancora aperti, se vuole guardare: { $codes }
digest-nothing = Non c’è più nulla da dire.
digest-end = Su tutti gli altri non c’è nulla da dire. /client e un codice mostra di più.
digest-in-figures = <i>Una domanda, solo per questa volta: quello che dice solo per Lei, come ha visto le sedute e se gli avvisi erano fondati, può contare nelle cifre su tutti? Nessuno vede le Sue indicazioni, né se ha detto di sì. Non deve rispondere; la domanda resta sotto Che cosa mi è arrivato.</i>
digest-off = Una volta alla settimana Le posso dire in un solo messaggio che cosa è andato bene e che cosa è rimasto in silenzio. Se non c’è nulla da dire, non arriva nulla. In quale giorno?
digest-on = La Sua settimana arriva ogni { $weekday } alle { $time }, se c’è qualcosa da dire. Un altro giorno?
digest-hour = Ogni { $weekday }, a che ora?
button-digest-time = Un altro giorno o un’altra ora
button-digest-off = Nessun riepilogo

# --- What came to a therapist, week by week: theirs alone

button-load = Che cosa mi è arrivato
load-head = <b>Che cosa Le è arrivato: messaggi sulle persone che segue</b>
load-none = Negli ultimi sei mesi nessuno.
load-week = Settimana dal giorno { $day }: { $count ->
    [0] nessuno
   *[other] { $count }
}
load-this-week = Questa settimana, finora: { $count ->
    [0] nessuno
   *[other] { $count }
}
load-since = <b>Dal giorno { $day }: { $count }</b>
load-outright = { $count ->
    [one] Uno riferiva quello che è stato detto apertamente, e nulla delle cifre.
   *[other] { $count } riferivano quello che è stato detto apertamente, e nulla delle cifre.
}
load-numbers = { $count ->
    [one] Uno veniva dalle cifre.
   *[other] { $count } venivano dalle cifre.
} Secondo Lei, fondati: { $right }; per caso: { $chance }; non sa dirlo: { $unsure }; non valutati: { $open }.
load-few = Sono troppo pochi per dire quanto spesso sono fondati.
load-share = Dunque, dove ha valutato in un senso o nell’altro, erano fondati { $right } su { $judged }.
load-end = Lo vede solo Lei: nessuno tra chi lavora con Lei, nessuno della supervisione, nessuna persona responsabile. Sotto <b>Che cosa è stato fatto</b> può dire di ciascuno se era fondato, e cambiarlo. Quello che è stato detto a chi La sostituiva conta per quella persona; quello che una persona in terapia ha fatto cancellare non conta più.

# --- The work with a client has ended

button-close = Il percorso con { $code } è concluso
button-closed = Com’è finito
button-not-now = Non adesso
close-whom = Con chi è concluso il percorso?
close-many = <i>/close e un codice, per esempio /close { $code }, porta subito lì.</i>
close-nobody = Qui non segue nessuno il cui percorso possa essere concluso.
close-not-yours = Segue { $code } per un periodo. Com’è finito il percorso può dirlo chi segue { $code } di solito. Se nel frattempo una persona in terapia è morta, lo può annotare una persona della supervisione sotto /waiting, o una responsabile sotto /people, così non arriva più nulla.
close-ways =
    <b>Com’è finito il percorso con { $code }?</b>

    Allora non vengono più fatte domande, e quello che è pianificato finisce. Quello che è stato inviato Le resta, e può riprendere più tardi.
close-way-goals = Obiettivi raggiunti
close-way-stopped-coming = Ha smesso di venire
close-way-moved-on = Ha proseguito altrove
close-way-other = Altro
close-way-died = La persona { $code } è morta
close-unseen = Qualcosa di { $code } attende ancora di essere visto da Lei. Con questo non sparisce.
close-word =
    <b>{ $code }: { $way }</b>

    Mandare a { $code } una parola di ringraziamento? Dice che non arrivano più domande e che cosa ne è di quello che ha inviato, e non com’è finita. Quello che è in sospeso nella sua chat sparisce.
close-last = Oppure prima faccio a { $code } un’ultima volta le domande, su { $day }. Il ringraziamento arriva quando la risposta è arrivata, o il tempo è scaduto.
close-silent =
    <b>{ $code }: { $way }</b>

    A { $code } non viene mandato nulla: al momento non partecipa, o è irraggiungibile.
button-close-last = Un ultimo riscontro, poi grazie
button-close-thanks = Con un grazie, adesso
button-close-silent = Senza una parola
closing = { $code } riceve le domande un’ultima volta. Quando la risposta è arrivata o il tempo è scaduto, { $code } riceve un ringraziamento, e il percorso si chiude. Non deve fare nulla. Quello che è pianificato non viene più segnalato.
button-close-now = Con un grazie, adesso
button-keep-going = Continuare con { $code }
close-died =
    Se la persona { $code } è morta, mi dispiace.

    Tutto quello che per { $code } è pianificato finisce, e nella sua chat non arriva più nulla, nemmeno un saluto. Non lo dico a nessuno. Quello che è stato inviato Le resta.
button-died = La persona { $code } è morta
close-died-sure = Chiedo ancora una volta, nel caso di uno scambio di codici: si tratta di { $code }?
close-died-sure-day = Chiedo ancora una volta, nel caso di uno scambio di codici: si tratta di { $code }, ultimo incontro il giorno { $day }?
button-died-sure = Sì, si tratta di { $code }
closed-as-goals = { $code }: percorso concluso, obiettivi raggiunti ({ $day }).
closed-as-stopped-coming = { $code }: percorso concluso, ha smesso di venire ({ $day }).
closed-as-moved-on = { $code }: percorso concluso, ha proseguito altrove ({ $day }).
closed-as-other = { $code }: percorso concluso ({ $day }).
closed-as-died = La persona { $code } è morta. Percorso chiuso ({ $day }).
closed-died = Nella chat di { $code } non arriva più nulla. Se era un errore, tutto è com’era prima, e { $code } non ne viene a sapere nulla.
closed-then = Se continua con { $code }, la persona lo viene a sapere, e dopo le sedute tornano le domande. Un piano non torna da solo.
closed-then-asked = Se continua con { $code }, a questa persona viene prima chiesto se vuole partecipare, perché è passato molto tempo. Un piano non torna da solo.
closed-then-invite = { $code } non partecipava quando il percorso è stato chiuso. Se continua, /invite e lo stesso codice creano un link.
button-open-again = Continuare con { $code }
button-not-died = Era un errore
reopened-active = Continua con { $code }. Dopo le sedute tornano le domande. Le sedute che si ripetono ogni settimana possono stare di nuovo in /plan.
reopened-not-died = Allora con { $code } si continua come prima. Alla persona non ne è stato mandato nulla, e un piano che era finito così vale di nuovo.
reopened-asked = A { $code } viene chiesto se vuole partecipare. Se la domanda non arriva, /invite e lo stesso codice creano un nuovo link.
reopened-stopped = { $code } è di nuovo tra le persone che segue, e non partecipa: aveva smesso. Se vuole tornare, /invite e lo stesso codice creano un nuovo link.
reopened-invited = { $code } è di nuovo tra le persone che segue. /invite e lo stesso codice creano un nuovo link.
reopened-declined = { $code } è di nuovo tra le persone che segue. /invite e lo stesso codice creano un nuovo link.
death-noted = Una persona della supervisione o responsabile ha annotato la morte di { $code }.
death-taken-back = Una persona della supervisione o responsabile aveva annotato la morte di { $code }, ed era un errore: tutto è com’era prima, e a { $code } non ne è stato mandato nulla.
client-rests = Al momento a { $code } non viene mandato nulla: le sedute vengono annotate, e { $code } non riceve domande in proposito. Qui non posso dire di più. Se pensa che sia un errore, per favore lo dica a una persona della supervisione, o a chi gestisce questo bot.
client-rests-over = { $code } riceve di nuovo domande dopo le sedute, come prima.

# --- How a therapist saw a session: theirs alone, before the client's answers can be seen

button-own-view = Come l’ho vista io
button-own-views-open = Come l’ho vista io: { $count ->
    [one] una seduta
   *[other] { $count } sedute
}
own-views = Come l’ha vista Lei? Quattro tocchi per seduta, prima che ci siano le risposte. Lo vede sempre e solo Lei.
own-views-none = Adesso non c’è nessuna seduta di cui dirlo: è già stato detto o saltato, o le risposte ci sono già.
own-view-given = <i>Annotato, grazie.</i>
own-view-skipped = <i>Saltato.</i>
own-view-late = <i>Nel frattempo sono arrivate le risposte. Quello che direbbe adesso non sarebbe più come la vedeva prima, perciò non viene conservato.</i>
own-view-over = <i>Su quella non viene più chiesto nulla.</i>
own-view-session = { $code }, { $modality }, { $day }
button-skip-own-view = Saltare
button-skip-own-views = Saltarle tutte
own-view-place = { $number } di { $of } · { $session }
own-view-tension = C’era qualcosa che non andava tra Lei e { $code }?
own-view-goals = Voi due volevate la stessa cosa per { $code }?
own-view-tasks = Quello che avete fatto insieme è sembrato utile per { $code }?
own-view-bond = Ha potuto far sentire a { $code } che conta?
own-view-head = <b>Come vede le sedute con { $code }</b>
own-view-off =
    Dopo una seduta Le posso chiedere se qualcosa non andava, e poi le stesse tre domande che riceve { $code }, dal Suo punto di vista: quattro tocchi, in un messaggio al giorno per tutte le persone che segue. Dev’essere prima che ci siano le risposte di { $code }, e può sempre saltare.

    Quando ci sono { $level } sedute a cui avete risposto in due, Le posso dire se tende a vederle più in alto o più in basso di { $code }; da { $tracking } in poi anche se le Sue risposte si muovono quando si muovono quelle di { $code }. Lo vede solo Lei, non { $code }, e nessuno nel programma.
own-view-on = La domanda arriva dopo ogni seduta su cui { $code } riceve domande, finché non ci sono le risposte di { $code }. Quello che dice lo vede solo Lei: non { $code }, non chi fa una sostituzione, nessuno nel programma.
button-own-view-begin = Attivare le domande
button-own-view-stop = Disattivare le domande
button-own-view-forget = Dimenticare quello che ho detto
button-own-view-forget-yes = Sì, dimenticare
button-own-view-keep = No, conservare
own-view-forget = Dimenticare tutto quello che ha detto sulle sedute con { $code }? Non si può recuperare. Le risposte di { $code } restano.
own-view-count = { $given ->
    [one] Finora lo ha detto di una seduta.
   *[other] Finora lo ha detto di { $given } sedute.
} { $both ->
    [0] Non ce n’è ancora una in cui avete risposto in due a tutto.
    [one] In una di queste avete risposto in due a tutto.
   *[other] In { $both } di queste avete risposto in due a tutto.
}
own-view-from = <b>Dalle prime { $sessions } di queste</b>
# How far apart, on average over the questions; `least` and `most` are the ends of what fits.
own-view-level-about = <b>Livello.</b> Tende a vederla più { $way ->
    [lower] in basso
   *[higher] in alto
} di { $code }: { $most ->
    [hardly] di quasi nulla
    [little] di poco
    [half] di circa mezzo passo
    [step] di circa un passo
   *[more] di più di un passo
}. Un passo va da una risposta alla successiva.
own-view-level = <b>Livello.</b> Tende a vederla più { $way ->
    [lower] in basso
   *[higher] in alto
} di { $code }: tra { $least ->
    [hardly] quasi nulla
    [little] poco
    [half] circa mezzo passo
    [step] circa un passo
   *[more] più di un passo
} e { $most ->
    [hardly] quasi nulla
    [little] poco
    [half] circa mezzo passo
    [step] circa un passo
   *[more] più di un passo
}. Un passo va da una risposta alla successiva.
own-view-level-same = <b>Livello.</b> Lei e { $code } la vedete più o meno allo stesso modo: al massimo con una piccola distanza.
own-view-level-open = <b>Livello.</b> Se tende a vederla più in alto o più in basso di { $code } non si può dire. Quello che è compatibile va da { $low ->
    [hardly] quasi nulla
    [little] poco
    [half] circa mezzo passo
    [step] circa un passo
   *[more] più di un passo
} più in basso a { $high ->
    [hardly] quasi nulla
    [little] poco
    [half] circa mezzo passo
    [step] circa un passo
   *[more] più di un passo
} più in alto. Un passo va da una risposta alla successiva.
own-view-tracking = <b>Movimento.</b> Quando le risposte di { $code } salgono o scendono, le Sue tendono ad andare nello stesso senso, in misura compresa tra { $least ->
    [hardly] quasi nulla
    [little] un poco
    [half] circa la metà
    [as-far] circa altrettanto
   *[more] più ancora
} e { $most ->
    [hardly] quasi nulla
    [little] un poco
    [half] circa la metà
    [as-far] circa altrettanto
   *[more] più ancora
}.
own-view-tracking-about = <b>Movimento.</b> Quando le risposte di { $code } salgono o scendono, le Sue tendono ad andare nello stesso senso, { $most ->
    [hardly] ma quasi per nulla
    [little] un poco
    [half] circa la metà
    [as-far] circa altrettanto
   *[more] e più ancora
}.
own-view-tracking-open = <b>Movimento.</b> Se le Sue seguono quando le risposte di { $code } salgono o scendono non si può dire. Quello che è compatibile va da { $least ->
    [against] il contrario
   *[none] per nulla
} a { $most ->
    [hardly] quasi nulla
    [little] un poco
    [half] circa la metà
    [as-far] circa altrettanto
   *[more] più ancora
}.
own-view-tracking-against = <b>Movimento.</b> Quando le risposte di { $code } salgono, le Sue piuttosto scendono, e viceversa.
own-view-tracking-still = <b>Movimento.</b> Le risposte di { $code } sono rimaste più o meno le stesse, perciò non si può dire se le Sue seguono.
own-view-tracking-early = <b>Movimento.</b> Prima di { $count } sedute non se ne può dire nulla.
own-view-tense = <b>Qualcosa che non andava.</b> Lo avete detto in due di { $both ->
    [one] una seduta
   *[other] { $both } sedute
}; solo { $code }: { $client }; solo Lei: { $therapist }.
own-view-offer =
    Su questo nessuno ha ragione o torto: due persone vedono una seduta da due posti, e una risposta contiene anche la giornata. Se vuole, è qualcosa di cui parlare: «A volte mi chiedo se vediamo le nostre sedute allo stesso modo. Com’è per Lei?»
