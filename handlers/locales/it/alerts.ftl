# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line-seen = Visto.
line-done = Visto, e annotato che cosa è stato fatto.
line-elsewhere = Riguarda una persona che adesso non segue Lei, perciò non Le viene più mostrato. Quello che attende di essere visto viene detto a chi la segue, appena può leggerlo.

# --- Which of several

which-meant = Quale intende?

# --- What waits to be marked as seen

today-unseen = { $count ->
    [one] Un messaggio attende che Lei lo segni come visto.
   *[other] { $count } messaggi attendono che Lei li segni come visti.
}
today-open = ● { $code }: mostrare

# --- How a session took place

modality-video-session = seduta in video
modality-phone-session = seduta al telefono
modality-chat-session = seduta in chat
modality-email-session = seduta via e-mail
modality-in-person-session = seduta in presenza
button-other-time = Un altro momento

# --- Back

button-back = Indietro

# --- Alerts

alert-about = <b>{ $code }</b> · { $modality }, { $day }
alert-tension-sorted-out = Ha detto: qualcosa non andava { $whose ->
    [own] tra voi
   *[colleague] tra { $code } e { $therapist }
}, e si è chiarito.
alert-tension-a-little = Ha detto: qualcosa non andava { $whose ->
    [own] tra voi
   *[colleague] tra { $code } e { $therapist }
} (un poco, e c’è ancora).
alert-tension-clearly = <b>Ha detto: qualcosa non andava { $whose ->
    [own] tra voi
   *[colleague] tra { $code } e { $therapist }
} (chiaramente, e c’è ancora).</b>
alert-tension-strongly = <b>Ha detto: qualcosa non andava { $whose ->
    [own] tra voi
   *[colleague] tra { $code } e { $therapist }
} (molto, e c’è ancora).</b>
alert-came-up = Se ne è parlato, dopo l’ultima volta? { $said }.
answered-goals = Volere la stessa cosa: { $said }
answered-tasks = È sembrato utile: { $said }
answered-bond = Sentire di contare: { $said }
answered-how-been = Com’è andata per { $code } nell’ultima settimana, a parte questo: { $said }. Non entra in nessun confronto e non fa partire messaggi.
answered-otherwise = Allora le domande avevano altre parole, perciò le risposte non sono mostrate qui.
alert-comment = Ha scritto: «{ $comment }»
alert-wish-therapist = Desiderio: { $whose ->
    [own] <b>può parlarne Lei.</b>
   *[colleague] <b>può parlarne { $therapist }.</b>
}
alert-wish-client = Desiderio: parlarne di propria iniziativa.
alert-wish-not-now = Desiderio: <b>per ora no, per favore.</b> Lo rispetti, per favore.
alert-connection = Quel giorno ci sono stati problemi di connessione.
button-to-client = Tutto su { $code }
button-next-unseen = ● { $count ->
    [one] Ancora uno
   *[other] Ancora { $count }
} in attesa
# How the score lies: below the pair's own usual range, below what was to be expected of it while few went before,
# within it, or not even lower: then something else in the check-in is unusual.
signal-dip = { $against ->
    [usual] Il riscontro era sotto i valori abituali di { $code } (riscontri precedenti: { $earlier }).
    [within] Il riscontro era più basso del previsto, ma non sotto i valori abituali (riscontri precedenti: { $earlier }).
    [aside] Qualcosa in questo riscontro è insolito, ma non il totale (riscontri precedenti: { $earlier }).
   *[expected] Il riscontro era più basso del previsto (riscontri precedenti: { $earlier }).
}
signal-component = { $against ->
    [usual] Una risposta era sotto i suoi valori abituali (riscontri precedenti: { $earlier }), ed è scesa più delle altre.
   *[other] Una risposta era più bassa del previsto (riscontri precedenti: { $earlier }), ed è scesa più delle altre.
}
signal-slide = Gli ultimi riscontri sono scesi a poco a poco{ $against ->
    [usual] , sotto i valori abituali di { $code }
   *[other] { "" }
} (riscontri precedenti: { $earlier }).
signal-low = { $earlier ->
    [0] { $code } comincia più in basso della maggior parte delle persone.
   *[other] I primi riscontri di { $code } sono più bassi di quelli della maggior parte delle persone.
}
# How many signals like it are right, at the least; and of a first check-in.
sure-tentative = Può benissimo essere un caso.
sure-new = Può benissimo essere un caso: allora del programma si sapeva troppo poco per dire di più.
sure-fair = Per quanto si può dire, almeno la metà dei segnali come questo è più di un caso.
sure-firm = Per quanto si può dire, almeno tre su quattro dei segnali come questo sono più di un caso. Non dice il perché: il lavoro, il contatto, la connessione o la vita fuori.
sure-low = Per ora dice poco.
# Only whoever judged reads it.
sure-record = Di { $judged } messaggi di questo tipo che ha valutato, { $right ->
    [one] uno era fondato
   *[other] { $right } erano fondati
}, secondo Lei.
moved-goals = A cambiare di più è stato «volere la stessa cosa».
moved-tasks = A cambiare di più è stato «utile».
moved-bond = A cambiare di più è stato «sentire di contare».
# `answered`: over how many answers, where not all of them were given.
numbers-usual = Questa volta { $score } su 100{ $answered ->
    [0] { "" }
    [one] { " " }(con la sola risposta data)
   *[other] { " " }(con le { $answered } risposte date)
}, di solito da { $low } a { $high }.
numbers-expected = Questa volta { $score } su 100{ $answered ->
    [0] { "" }
    [one] { " " }(con la sola risposta data)
   *[other] { " " }(con le { $answered } risposte date)
}; dopo così pochi riscontri c’era da aspettarsi da { $low } a { $high }.
numbers-start = Questa volta { $score } su 100{ $answered ->
    [0] { "" }
    [one] { " " }(con la sola risposta data)
   *[other] { " " }(con le { $answered } risposte date)
}; la maggior parte comincia tra { $low } e { $high }.
numbers-alone = Questa volta { $score } su 100.
answer-usual = Questa volta «{ $said }», di solito da «{ $low }» a «{ $high }».
answer-usual-one = Questa volta «{ $said }», di solito «{ $low }».
answer-expected = Questa volta «{ $said }»; dopo così pochi riscontri c’era da aspettarsi da «{ $low }» a «{ $high }».
answer-expected-one = Questa volta «{ $said }»; dopo così pochi riscontri c’era da aspettarsi «{ $low }».
alert-done = { $day }: { $what }
alert-done-by = { $day }, { $who }: { $what }
alert-back-in-range = Le cifre sono tornate ai valori di prima.
alert-words-open = Quello che è stato detto apertamente resta aperto finché Lei non annota che cosa è stato fatto, o { $code } dice che è stato d’aiuto.
alert-closed-back-in-range = Da allora { $range ->
    [start] dove comincia la maggior parte.
    [expected] di nuovo nei valori che c’era da aspettarsi.
    [within] nei valori abituali.
   *[usual] di nuovo nei valori abituali.
}
alert-closed-by-chance = La maggior parte delle singole risposte basse risale così, per puro caso.
alert-closed-helped = Da allora: «se ne è parlato, ed è stato d’aiuto».
alert-closed-done = Chiuso con quello che è stato fatto.
alert-closed-closing = Chiuso, perché qui il percorso è concluso.
button-seen = Visto
button-remind = Promemoria
button-chart = Grafico
button-what-helps = Che cosa può aiutare
button-what-was-done = Che cosa è stato fatto
chart = In ombra: quello che c’era da aspettarsi, da quanto c’era prima. Cerchiato: ciò di cui si tratta.
chart-all = tutte le risposte insieme
chart-one = una sola risposta
chart-goals = solo «volere la stessa cosa»
chart-tasks = solo «utile»
chart-bond = solo «sentire di contare»
chart-expected = atteso
chart-this = questo
# The same in words, for whoever reads by text alone
chart-said = <b>Che cosa mostra l’immagine</b>: { $about }, da 0 a 100, a partire dal più vecchio.
chart-said-alone = { $day }: { $score }.
chart-said-expected = { $day }: { $score }; c’era da aspettarsi da { $low } a { $high }.
chart-said-this = { $said } È ciò di cui si tratta.
toast-seen = Segnato come visto.
toast-seen-before = Era già stato visto.
toast-more = Nel frattempo si è aggiunto qualcosa.
remind-when = Quando deve arrivare il promemoria?
# Who is told on working days, and who else learns that it waits, and when.
remind-goes-on = Finché non è segnato come visto, resta in attesa{ $reader ->
    [you] : ci torno sopra nei giorni lavorativi
    [colleague] : nei giorni lavorativi viene detto di nuovo a chi fa la sostituzione
   *[nobody] { "" }
}{ $then ->
    [told] , e una persona della supervisione o responsabile sa che attende.
    [next] , e al prossimo di questi { $role ->
        [supervisor] una persona della supervisione
       *[manager] una persona responsabile
    } viene a sapere che attende.
    [second] , e al secondo di questi { $role ->
        [supervisor] una persona della supervisione
       *[manager] una persona responsabile
    } viene a sapere che attende.
   *[nobody] . Non c’è nessun altro che possa venirlo a sapere.
}
remind-hour = Tra un’ora · { $day }, { $time }
remind-hours = Tra tre ore · { $day }, { $time }
remind-evening = Stasera · { $day }, { $time }
remind-tomorrow = Domani · { $day }, { $time }
remind-working-day = Giorno lavorativo · { $day }, { $time }
remind-after-quiet = Dopo la quiete · { $day }, { $time }
remind-typing =
    Scriva quando (ora di { $zone }), per esempio <b>{ $example }</b> o <b>domani { $example }</b>.
remind-typing-again =
    Qui non riconosco un momento nei prossimi { $days } giorni. Per esempio <b>{ $example }</b>, <b>domani { $example }</b>, <b>{ $weekday } { $example }</b> o <b>{ $iso } { $example }</b>.
remind-set = Promemoria: { $day }, { $time }.
remind-set-later = Promemoria alla fine delle Sue ore di quiete: { $day }, { $time }.
toast-remind = Il promemoria arriverà allora.
what-helps = <b>Spunti su cui riflettere</b>
helps-general =
    · Chiedere apertamente, senza cercare colpe: «Com’è stata per Lei la nostra ultima seduta?» Ringraziare per la franchezza, e riprendere direttamente quello che viene detto. (Flückiger e altri 2018)

    · In uno studio con 84 { -clients }, a una tensione riconosciuta da chi conduceva la terapia non seguiva una settimana peggiore. (Chen e altri 2018)
helps-wish-not-now =
    { $code } per ora preferisce non parlarne, e sta a { $code } dire quando. Da parte Sua non serve fare nulla, e nemmeno tacere di tutto: la prossima seduta può cominciare come sempre.

    Lasciare la porta aperta una volta, senza chiedere: «Se un giorno c’è qualcosa nel nostro modo di lavorare che vorrebbe diverso, mi farebbe piacere saperlo.» (Dalla pratica, non da uno studio.)
helps-wish-client =
    { $code } ne parlerà di propria iniziativa. Si può lasciare spazio: cominciare senza un proprio programma, e lasciare che un silenzio ci sia. Se non succede, non c’è fretta. (Dalla pratica, non da uno studio.)

    Quando succede: ringraziare per la franchezza, e restare su quello che viene detto prima di spiegare qualsiasi cosa. (Eubanks e altri 2018)
helps-goals =
    · Chiedere che cosa dovrebbe essere diverso ormai, con parole sue, e dire che cosa si era capito. La direzione si può concordare di nuovo in ogni momento. (Flückiger e altri 2018)

    · Se volete cose diverse, dirlo chiaramente, e cercare il prossimo passo che volete in due. (Eubanks e altri 2018)
helps-tasks =
    · Chiedere che cosa è stato utile nelle ultime sedute, e che cosa no. Dire il perché di quello che si propone, e offrire un’altra via. (Flückiger e altri 2018)

    · A distanza, l’accordo su ciò che si fa insieme va di pari passo con l’esito della terapia almeno quanto il legame. (Probst e altri 2019)
helps-bond =
    · Chiedere com’è stata l’ultima seduta, dal suo punto di vista, e restare sulla risposta prima di spiegare qualsiasi cosa. (Eubanks e altri 2018)

    · Chi è d’accordo su tutto forse tiene qualcosa per sé: la maggior parte di chi è in terapia ha taciuto qualcosa, spesso per cortesia. (Blanchard e Farber 2016)
helps-video = · In video un volto dice meno. Lo si può dire: «Qui riesco a leggere meno il Suo viso. Com’è per Lei?» Se il video renda davvero le cose più difficili, gli studi lo lasciano aperto. (Norwood e altri 2018)
helps-phone = · Al telefono un silenzio è difficile da leggere. Chiedere che cosa significa, invece di riempirlo. (Dalla pratica, non da uno studio.)
helps-chat = · In una chat il tono si fraintende facilmente. Chiedere come sono arrivate le proprie parole, o offrire di parlarsi. (Dalla pratica; buone alleanze sono comuni anche per iscritto: van Lotringen e altri 2021.)
helps-email = · In un’e-mail il tono si fraintende facilmente. Chiedere come sono arrivate le proprie parole, o offrire di parlarsi. (Dalla pratica; buone alleanze sono comuni anche per iscritto: van Lotringen e altri 2021.)
helps-in-person = · All’inizio della prossima seduta c’è il tempo per parlarne; alla fine no. (Dalla pratica, non da uno studio.)
helps-connection = · Quel giorno ci sono stati problemi di connessione. Concordare che cosa fate quando cade, prima che cada. (Dalla pratica, non da uno studio.)
helps-always = Non è detto che sia la relazione: a cambiare può essere stato il lavoro, il contatto, la connessione o la vita fuori.
what-was-done = Che cosa è stato fatto?
verdict-question = <i>E quello che suggerivano le cifre era fondato? Quello che dice in proposito lo vede solo Lei. Se molti erano un caso, messaggi così Le promettono meno. Un altro tocco lo annulla.</i>
verdict-right = Era fondato
verdict-chance = Era un caso
verdict-unsure = Non so dirlo
done-talked = Ne abbiamo parlato in seduta
done-contacted = Contatto tra una seduta e l’altra
done-planned = Previsto per la prossima seduta
done-left = Lasciato come voleva { $code }
done-nothing = Non serviva nulla
done-note = Scrivere una nota
write-note = Ora la scriva pure come messaggio (al massimo { NUMBER($limit, useGrouping: 0) } caratteri). Una volta conservata, viene tolta da questa chat.

# --- Clients go on with another therapist for good, or theirs with another account

alert-closed-moved = Chiuso: il percorso prosegue con un’altra persona, e il desiderio era che nessuno lo legga.
