# Only what addresses somebody, in the informal form; everything else stands in the base file.

line-elsewhere = Riguarda una persona che adesso non segui tu, perciò non ti viene più mostrato. Quello che attende di essere visto viene detto a chi la segue, appena può leggerlo.
which-meant = Quale intendi?
today-unseen = { $count ->
    [one] Un messaggio attende che tu lo segni come visto.
   *[other] { $count } messaggi attendono che tu li segni come visti.
}
alert-wish-therapist = Desiderio: { $whose ->
    [own] <b>puoi parlarne tu.</b>
   *[colleague] <b>può parlarne { $therapist }.</b>
}
alert-wish-not-now = Desiderio: <b>per ora no, per favore.</b> Rispettalo, per favore.
sure-record = Di { $judged } messaggi di questo tipo che hai valutato, { $right ->
    [one] uno era fondato
   *[other] { $right } erano fondati
}, secondo te.
alert-words-open = Quello che è stato detto apertamente resta aperto finché non annoti che cosa è stato fatto, o { $code } dice che è stato d’aiuto.
remind-typing =
    Scrivi quando (ora di { $zone }), per esempio <b>{ $example }</b> o <b>domani { $example }</b>.
remind-set-later = Promemoria alla fine delle tue ore di quiete: { $day }, { $time }.
helps-general =
    · Chiedere apertamente, senza cercare colpe: «Com’è stata per te la nostra ultima seduta?» Ringraziare per la franchezza, e riprendere direttamente quello che viene detto. (Flückiger e altri 2018)

    · In uno studio con 84 { -clients }, a una tensione riconosciuta da chi conduceva la terapia non seguiva una settimana peggiore. (Chen e altri 2018)
helps-wish-not-now =
    { $code } per ora preferisce non parlarne, e sta a { $code } dire quando. Da parte tua non serve fare nulla, e nemmeno tacere di tutto: la prossima seduta può cominciare come sempre.

    Lasciare la porta aperta una volta, senza chiedere: «Se un giorno c’è qualcosa nel nostro modo di lavorare che vorresti diverso, mi farebbe piacere saperlo.» (Dalla pratica, non da uno studio.)
helps-video = · In video un volto dice meno. Lo si può dire: «Qui riesco a leggere meno il tuo viso. Com’è per te?» Se il video renda davvero le cose più difficili, gli studi lo lasciano aperto. (Norwood e altri 2018)
verdict-question = <i>E quello che suggerivano le cifre era fondato? Quello che dici in proposito lo vedi solo tu. Se molti erano un caso, messaggi così ti promettono meno. Un altro tocco lo annulla.</i>
write-note = Ora scrivila pure come messaggio (al massimo { NUMBER($limit, useGrouping: 0) } caratteri). Una volta conservata, viene tolta da questa chat.
