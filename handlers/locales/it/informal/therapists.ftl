# Only what addresses somebody, in the informal form; everything else stands in the base file.

clients = <b>Le persone che segui</b>
clients-none = Al momento qui non segui nessuno. Con /invite puoi invitare qualcuno.
clients-unseen = { $mark } qualcosa che non hai segnato come visto
clients-all-closed = <b>Le persone che segui</b>

    Al momento nessuno. Con /invite puoi invitare qualcuno.
stand-in-colleague-also = Allo stesso modo segui tu le persone in terapia con: { $others }.
stand-in-colleague =
    Fino a { $day }, sostituisci tu { $therapist } ({ $programme }). I messaggi sulle persone in terapia con { $therapist } arrivano a te, e puoi segnalare le sedute. Le persone in terapia lo vengono a sapere.
stand-in-therapist =
    Fino a { $day }, ti sostituisce { $colleague } ({ $programme }). Le novità sulle persone che segui vanno a { $colleague }; tu vedi ancora tutto, ma non arriva nulla da solo. Le persone che segui lo vengono a sapere.
stand-in-over-colleague = La tua sostituzione di { $therapist } è finita, e da adesso non vedi più nulla delle persone in terapia con { $therapist }. Grazie.
stand-in-over-still = Il periodo in cui hai sostituito { $therapist } ({ $programme }) è finito.
stand-in-over-therapist = { $colleague } non ti sostituisce più. Le novità sulle persone che segui arrivano di nuovo a te.
still-stands-in = Fino a { $day }, sostituisci tu { $therapist } ({ $programme }).
still-in-line = Segui tu le persone in terapia con { $therapist } ({ $programme }), perché sostituisci chi lì fa la sostituzione.
still-handed = Fino a { $day }, segui tu { $code }.
still-handed-later = Da { $first } fino a { $day }, seguirai tu { $code }.
still-to-come = È prevista una tua sostituzione di { $therapist }: { $span }.
clients-came =
    Da { $therapist } passano a te: { $codes }.

    A ogni persona viene chiesto se vuole proseguire con te. Ti viene detto quando arriva un sì; fino ad allora nulla di suo si apre per te.
clients-came-there = Già con te: { $codes }.
clients-went = { $codes }: il passaggio a { $colleague } è definitivo. Da adesso qui per te non si apre più nulla in proposito. Se è un errore, per favore dillo a chi è responsabile del programma.
role-again = Fai di nuovo parte di { $programme }. /help dice che cosa si può fare.
role-over-therapist = Non fai più parte di { $programme } come terapeuta. Qui per te non si apre più nulla su chi è in terapia. Se è un errore, per favore chiedi un nuovo link a chi è responsabile del programma.
role-over-manager = Non fai più parte di { $programme } come responsabile. Se è un errore, per favore chiedi un nuovo link a un’altra persona responsabile.
role-over-supervisor = Non fai più parte di { $programme } per la supervisione. Se è un errore, per favore chiedi un nuovo link a chi è responsabile del programma.
digest-head = <b>La tua settimana</b>
digest-unread = Inviati e non ancora aperti, se vuoi guardare: { $codes }
digest-in-figures = <i>Una domanda, solo per questa volta: quello che dici solo per te, come hai visto le sedute e se gli avvisi erano fondati, può contare nelle cifre su tutti? Nessuno vede le tue indicazioni, né se hai detto di sì. Non devi rispondere; la domanda resta sotto Che cosa mi è arrivato.</i>
digest-off = Una volta alla settimana ti posso dire in un solo messaggio che cosa è andato bene e che cosa è rimasto in silenzio. Se non c’è nulla da dire, non arriva nulla. In quale giorno?
digest-on = La tua settimana arriva ogni { $weekday } alle { $time }, se c’è qualcosa da dire. Un altro giorno?
load-head = <b>Che cosa ti è arrivato: messaggi sulle persone che segui</b>
load-numbers = { $count ->
    [one] Uno veniva dalle cifre.
   *[other] { $count } venivano dalle cifre.
} Secondo te, fondati: { $right }; per caso: { $chance }; non sai dirlo: { $unsure }; non valutati: { $open }.
load-share = Dunque, dove hai valutato in un senso o nell’altro, erano fondati { $right } su { $judged }.
load-end = Lo vedi solo tu: nessuno tra chi lavora con te, nessuno della supervisione, nessuna persona responsabile. Sotto <b>Che cosa è stato fatto</b> puoi dire di ciascuno se era fondato, e cambiarlo. Quello che è stato detto a chi ti sostituiva conta per quella persona; quello che una persona in terapia ha fatto cancellare non conta più.
close-nobody = Qui non segui nessuno il cui percorso possa essere concluso.
close-not-yours = Segui { $code } per un periodo. Com’è finito il percorso può dirlo chi segue { $code } di solito. Se nel frattempo una persona in terapia è morta, lo può annotare una persona della supervisione sotto /waiting, o una responsabile sotto /people, così non arriva più nulla.
close-ways =
    <b>Com’è finito il percorso con { $code }?</b>

    Allora non vengono più fatte domande, e quello che è pianificato finisce. Quello che è stato inviato ti resta, e puoi riprendere più tardi.
close-unseen = Qualcosa di { $code } attende ancora di essere visto da te. Con questo non sparisce.
closing = { $code } riceve le domande un’ultima volta. Quando la risposta è arrivata o il tempo è scaduto, { $code } riceve un ringraziamento, e il percorso si chiude. Non devi fare nulla. Quello che è pianificato non viene più segnalato.
close-died =
    Se la persona { $code } è morta, mi dispiace.

    Tutto quello che per { $code } è pianificato finisce, e nella sua chat non arriva più nulla, nemmeno un saluto. Non lo dico a nessuno. Quello che è stato inviato ti resta.
closed-then = Se continui con { $code }, la persona lo viene a sapere, e dopo le sedute tornano le domande. Un piano non torna da solo.
closed-then-asked = Se continui con { $code }, a questa persona viene prima chiesto se vuole partecipare, perché è passato molto tempo. Un piano non torna da solo.
closed-then-invite = { $code } non partecipava quando il percorso è stato chiuso. Se continui, /invite e lo stesso codice creano un link.
reopened-active = Continui con { $code }. Dopo le sedute tornano le domande. Le sedute che si ripetono ogni settimana possono stare di nuovo in /plan.
reopened-stopped = { $code } è di nuovo tra le persone che segui, e non partecipa: aveva smesso. Se vuole tornare, /invite e lo stesso codice creano un nuovo link.
reopened-invited = { $code } è di nuovo tra le persone che segui. /invite e lo stesso codice creano un nuovo link.
reopened-declined = { $code } è di nuovo tra le persone che segui. /invite e lo stesso codice creano un nuovo link.
client-rests = Al momento a { $code } non viene mandato nulla: le sedute vengono annotate, e { $code } non riceve domande in proposito. Qui non posso dire di più. Se pensi che sia un errore, per favore dillo a una persona della supervisione, o a chi gestisce questo bot.
own-views = Come l’hai vista tu? Quattro tocchi per seduta, prima che ci siano le risposte. Lo vedi sempre e solo tu.
own-view-late = <i>Nel frattempo sono arrivate le risposte. Quello che diresti adesso non sarebbe più come la vedevi prima, perciò non viene conservato.</i>
own-view-tension = C’era qualcosa che non andava tra te e { $code }?
own-view-bond = Hai potuto far sentire a { $code } che conta?
own-view-head = <b>Come vedi le sedute con { $code }</b>
own-view-off =
    Dopo una seduta ti posso chiedere se qualcosa non andava, e poi le stesse tre domande che riceve { $code }, dal tuo punto di vista: quattro tocchi, in un messaggio al giorno per tutte le persone che segui. Dev’essere prima che ci siano le risposte di { $code }, e puoi sempre saltare.

    Quando ci sono { $level } sedute a cui avete risposto in due, ti posso dire se tendi a vederle più in alto o più in basso di { $code }; da { $tracking } in poi anche se le tue risposte si muovono quando si muovono quelle di { $code }. Lo vedi solo tu, non { $code }, e nessuno nel programma.
own-view-on = La domanda arriva dopo ogni seduta su cui { $code } riceve domande, finché non ci sono le risposte di { $code }. Quello che dici lo vedi solo tu: non { $code }, non chi fa una sostituzione, nessuno nel programma.
own-view-forget = Dimenticare tutto quello che hai detto sulle sedute con { $code }? Non si può recuperare. Le risposte di { $code } restano.
own-view-count = { $given ->
    [one] Finora l’hai detto di una seduta.
   *[other] Finora l’hai detto di { $given } sedute.
} { $both ->
    [0] Non ce n’è ancora una in cui avete risposto in due a tutto.
    [one] In una di queste avete risposto in due a tutto.
   *[other] In { $both } di queste avete risposto in due a tutto.
}
own-view-level-about = <b>Livello.</b> Tendi a vederla più { $way ->
    [lower] in basso
   *[higher] in alto
} di { $code }: { $most ->
    [hardly] di quasi nulla
    [little] di poco
    [half] di circa mezzo passo
    [step] di circa un passo
   *[more] di più di un passo
}. Un passo va da una risposta alla successiva.
own-view-level = <b>Livello.</b> Tendi a vederla più { $way ->
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
own-view-level-same = <b>Livello.</b> Tu e { $code } la vedete più o meno allo stesso modo: al massimo con una piccola distanza.
own-view-level-open = <b>Livello.</b> Se tendi a vederla più in alto o più in basso di { $code } non si può dire. Quello che è compatibile va da { $low ->
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
own-view-tracking = <b>Movimento.</b> Quando le risposte di { $code } salgono o scendono, le tue tendono ad andare nello stesso senso, in misura compresa tra { $least ->
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
own-view-tracking-about = <b>Movimento.</b> Quando le risposte di { $code } salgono o scendono, le tue tendono ad andare nello stesso senso, { $most ->
    [hardly] ma quasi per nulla
    [little] un poco
    [half] circa la metà
    [as-far] circa altrettanto
   *[more] e più ancora
}.
own-view-tracking-open = <b>Movimento.</b> Se le tue seguono quando le risposte di { $code } salgono o scendono non si può dire. Quello che è compatibile va da { $least ->
    [against] il contrario
   *[none] per nulla
} a { $most ->
    [hardly] quasi nulla
    [little] un poco
    [half] circa la metà
    [as-far] circa altrettanto
   *[more] più ancora
}.
own-view-tracking-against = <b>Movimento.</b> Quando le risposte di { $code } salgono, le tue piuttosto scendono, e viceversa.
own-view-tracking-still = <b>Movimento.</b> Le risposte di { $code } sono rimaste più o meno le stesse, perciò non si può dire se le tue seguono.
own-view-tense = <b>Qualcosa che non andava.</b> Lo avete detto in due di { $both ->
    [one] una seduta
   *[other] { $both } sedute
}; solo { $code }: { $client }; solo tu: { $therapist }.
own-view-offer =
    Su questo nessuno ha ragione o torto: due persone vedono una seduta da due posti, e una risposta contiene anche la giornata. Se vuoi, è qualcosa di cui parlare: «A volte mi chiedo se vediamo le nostre sedute allo stesso modo. Com’è per te?»
