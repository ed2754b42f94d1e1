# --- From when until when

days-when =
    Da quando a quando? Lo scriva, per esempio <b>{ $first } - { $last }</b>, <b>la settimana prossima</b> o <b>fino a venerdì</b> (ora di { $zone }; giorni interi). Oppure tocchi quando comincia.
button-days-now = Adesso
button-days-tomorrow = Domani
button-days-monday = { $day }
days-again = Qui non riconosco giorni da oggi in poi. Per esempio <b>{ $first } - { $last }</b>, <b>da lunedì a venerdì</b>, <b>per due settimane</b> o <b>domani</b>.
days-until = Da { $first }: fino a quando? Il giorno che indica è l’ultimo. Può anche scriverlo, per esempio <b>{ $example }</b> o <b>per 10 giorni</b>.
button-days-until = { $day }
days-last-again = Qui non riconosco un giorno da { $first } in poi. Per esempio <b>{ $example }</b> o <b>per due settimane</b>.
button-other-days = Altri giorni
button-other-last-day = Un altro ultimo giorno
button-right = Sì, è giusto

# --- A therapist is away

away-none = Non ha indicato nessuna assenza.
away-list = <b>Le Sue assenze</b>
away-line = · { $span }
button-away-new = Un’altra assenza
away-past = Quei giorni sono ormai passati.
away-who = È assente: { $days }. Chi fa la sostituzione? Verrà a saperlo, e può dire di non potere.
away-no-colleague = È assente: { $days }. Qui non c’è nessuno che possa fare la sostituzione; lo viene a sapere una persona della supervisione, o in mancanza una responsabile.
away-too = { $colleague } (in parte anche assente)
button-away-rule = Chi allora segue meno persone
button-away-nobody = Non lo so ancora
button-away-alone = Continuare lo stesso
button-away-else = Un’altra persona
away-draft = È assente: { $days }, giorni interi secondo l’ora di { $zone }{ $today ->
    [yes] ; oggi comincia adesso
   *[no] { "" }
}.
away-joined = Ha già indicato assenze: { $spans }. Diventano una sola, dal primo giorno all’ultimo.
away-draft-who = Allora { $colleague } fa la sostituzione, vede le risposte delle persone che Lei segue, e viene a sapere le novità. Le persone che Lei segue lo vengono a sapere quando comincia, e la supervisione può vederlo.
away-draft-rule = Quando comincia, fa la sostituzione chi è presente e segue meno persone. Se non c’è nessuno, lo viene a sapere una persona della supervisione, o in mancanza una responsabile. Le persone che Lei segue lo vengono a sapere appena c’è una sostituzione.
away-draft-nobody = Finora non c’è una sostituzione. Lo viene a sapere una persona della supervisione, o in mancanza una responsabile, che può nominarla. Le persone che Lei segue lo vengono a sapere appena c’è una sostituzione.
away-left-out = { $count ->
    [one] Una seduta dei Suoi piani in quel periodo viene tralasciata. Se ha luogo, si può mantenere sotto /plan.
   *[other] { $count } sedute dei Suoi piani in quel periodo vengono tralasciate. Quelle che hanno luogo lo stesso si possono mantenere sotto /plan.
}
away-meets = { $count ->
    [one] Una seduta dei Suoi piani in quel periodo ha luogo lo stesso, e si segnala da sola.
   *[other] { $count } sedute dei Suoi piani in quel periodo hanno luogo lo stesso, e si segnalano da sole.
}
away-ahead = Assenza in arrivo: { $span }, secondo l’ora di { $zone }.
away-now = È assente: { $span }, secondo l’ora di { $zone }.
away-was = Assenza passata: { $span }.
away-called-off = Annullato: allora non è assente.
away-chosen = A fare la sostituzione sarà { $colleague }, che viene a saperlo.
away-covered = Le novità sulle persone che Lei segue vanno a { $colleague }.
away-covered-then = Fino a { $day }, La sostituisce { $colleague }, e quindi anche allora.
away-covered-part = Fino a { $day }, La sostituisce { $colleague }.
away-after-rule = Dopo fa la sostituzione chi è presente e segue meno persone. Se non c’è nessuno, lo viene a sapere una persona della supervisione, o in mancanza una responsabile.
away-after-nobody = Dopo, finora, non c’è una sostituzione. Lo viene a sapere una persona della supervisione, o in mancanza una responsabile, che può nominarla.
away-uncovered-own = Non c’è una sostituzione. Le novità arrivano a Lei, e la supervisione, o in mancanza chi è responsabile, viene a sapere che attendono.
away-uncovered-too = Al momento, di chi fa la sostituzione, non c’è nessuno. La supervisione, o in mancanza chi è responsabile, viene a sapere che le novità attendono.
away-who-else = Chi fa invece la sostituzione?
away-nobody-else = Qui non c’è nessuno che possa fare la sostituzione.
button-away-off = Annullare l’assenza
button-away-back = Sono di nuovo qui
button-away-meets = Le sedute hanno luogo lo stesso
button-away-rest = Le sedute non hanno luogo
away-over = La Sua assenza è finita.

# --- Who is to stand in

to-stand-in = È prevista una Sua sostituzione di { $therapist } ({ $programme }): { $span }. Finché non comincia non cambia nulla; poi Le scrivo di nuovo, e chi è in terapia lo viene a sapere.
to-stand-in-already = È prevista una Sua sostituzione di { $therapist } ({ $programme }): { $span }. Lei la fa già, fino a { $day }; quando comincia non cambia nulla. Se Lei non può, lo dica per favore a una persona della supervisione, o in mancanza a una responsabile, che può nominare qualcun altro.
to-stand-in-besides = Fino a { $day }, sostituisce Lei { $therapist } ({ $programme }). Inoltre è prevista una Sua sostituzione: { $span }. Quando comincia Le scrivo di nuovo, e chi è in terapia lo viene a sapere.
to-stand-in-not = La sostituzione di { $therapist } ({ $programme }) non serve più. Non occorre fare nulla.
to-stand-in-still = Per quell’assenza non serve una Sua sostituzione di { $therapist } ({ $programme }).
button-cannot-stand-in = Allora non posso

# --- For supervisors

away-leader-head = <b>Assenze</b>
away-leader-line = · { $therapist }: { $span } (sostituzione: { $colleague })
away-leader-line-nobody = · { $therapist }: { $span } (nessuna sostituzione)
away-leader-line-until = · { $therapist }: { $span } (sostituzione fino a { $day }: { $colleague })
away-leader-line-part = · { $therapist }: { $span } (sostituzione fino a { $day }: { $colleague }; poi nessuna)
away-leader-line-away-too = · { $therapist }: { $span } (sostituzione fino a { $day }: { $colleague }, ma non c’è)
away-leader-stand-ins = <b>Sostituzioni</b>
away-leader-stand-in = · { $colleague } sostituisce { $therapist }, fino a { $day }
away-leader-ahead = { $therapist } sarà assente: { $span }. Finora non è prevista una sostituzione.
away-leader-ahead-but = { $therapist } sarà assente: { $span }. Fino a { $day } fa la sostituzione { $colleague }; dopo, finora, non ne è prevista una.
away-leader-now = { $therapist } è assente fino a { $ends }, e non c’è una sostituzione: le novità su chi è in terapia con { $therapist } potrebbero attendere.
away-leader-now-but = { $therapist } è assente fino a { $ends }. Fino a { $day } fa la sostituzione { $colleague }, ma non c’è: le novità su chi è in terapia con { $therapist } potrebbero attendere.
away-leader-who = Chi fa la sostituzione? Verrà a saperlo.
button-away-leader-who = Sostituzione: { $therapist }
away-leader-nobody = Qui non c’è nessuno che possa farla. Per favore, provveda in altro modo affinché ci sia qualcuno per le persone di cui si tratta.
away-leader-covered = { $therapist } è assente: { $span }. Fa la sostituzione { $colleague }. Non occorre fare nulla.
away-leader-over = { $therapist } non è assente, o è di nuovo presente. Non occorre fare nulla.

# --- A therapist hands clients over

handover-whose = Chi affida a un’altra persona, in modo definitivo o per un periodo? Per ora non succede nulla.
handover-nobody = Qui non segue nessuno che si possa affidare ad altri.
handover-all = { $count ->
    [one] la persona che segue
   *[other] le { $count } persone che segue
}
button-handover-all = { $count ->
    [one] La persona che seguo
   *[other] Tutte e { $count }
}
handover-to = A chi affida { $whose }?
handover-no-colleague = Qui non c’è nessuno a cui si possa affidare { $whose }.
handover-how = Affidare { $whose } a { $colleague } in modo definitivo, o per un periodo?
handover-how-not = Al momento un passaggio a { $colleague } per un periodo non è possibile: o Lei segue le persone in terapia con { $colleague }, o { $colleague } è assente senza sostituzione, o la persona in terapia non partecipa.
button-handover-good = In modo definitivo
button-handover-while = Per un periodo
handover-question =
    Da Lei a { $colleague }, in modo definitivo: { $whose }. Da quel momento per Lei non si apre più nulla in proposito, e quello che aveva pianificato finisce.

    { $count ->
        [one] La persona che segue
       *[other] Ogni persona
    } lo viene a sapere, e le viene chiesto se vuole proseguire con { $colleague }, e se { $colleague } può leggere quello che ha detto finora. Fino a un sì non le arrivano domande, e { $colleague } non legge nulla di suo.
handover-unseen = { $count ->
    [one] Un messaggio in proposito non è segnato come visto. Lo guardi prima (/today): poi attende finché non si dice chi può leggerlo, e la supervisione viene a sapere che attende.
   *[other] { $count } messaggi in proposito non sono segnati come visti. Li guardi prima (/today): poi attendono finché non si dice chi può leggerli, e la supervisione viene a sapere che attendono.
}
button-handover-yes = Sì, affidare definitivamente
handed-over = Passaggio a { $colleague }: { $codes }. { $count ->
    [one] Alla persona
   *[other] A ogni persona
} viene chiesto se le va bene, e { $colleague } lo viene a sapere.
button-handover-running = { $code } (ora { $colleague })
handover-draft =
    Da adesso fino a { $day }, { $colleague } segue { $code }: vede le risposte, anche quelle di prima, e viene a sapere le novità. Lei vede ancora tutto, ma su { $code } non Le arriva nulla da solo.

    Piani, stanze e il Suo calendario continuano a segnalare le sedute. { $code } e { $colleague } lo vengono a sapere.
handover-draft-later =
    Da { $first } fino a { $day }, { $colleague } segue { $code }: vede le risposte, anche quelle di prima, e viene a sapere le novità. Lei vede ancora tutto, ma allora su { $code } non Le arriva nulla da solo.

    Piani, stanze e il Suo calendario continuano a segnalare le sedute. { $colleague } lo viene a sapere adesso, { $code } quando comincia.
handover-to-come = Da { $first } fino a { $day }, { $colleague } seguirà { $code }, e lo sa. Finché non comincia non cambia nulla; allora lo viene a sapere { $code }.
handover-off = { $code } alla fine non passa a { $colleague }. Le novità su { $code } continuano ad arrivare a Lei, o a chi La sostituisce.
button-handover-to-come = { $code } ({ $day }: { $colleague })
handed-to-come = { $therapist } ({ $programme }) Le affiderà, da { $first } fino a { $day }: { $code }. Allora i messaggi su questa persona arrivano a Lei, e Lei può leggere quello che è stato inviato e segnalare le sedute. Finché non comincia non ne vede nulla. Se Lei non può, lo dica per favore.
handed-to-come-seen = { $therapist } ({ $programme }) Le affiderà, da { $first } fino a { $day }: { $code }. Lei segue già questa persona per la sostituzione; da allora, anche senza. Se Lei non può, lo dica per favore.
handed-off = { $code } alla fine non passa a Lei. Non deve fare nulla.
handed-off-still = { $code } alla fine non passa a Lei.
handover-runs = { $colleague } segue { $code } fino a { $day }, e viene a sapere le novità. Lei vede ancora tutto. Piani, stanze e il Suo calendario continuano a segnalare le sedute.
handover-leads-back = Fino a { $day }, { $colleague } segue { $code }. Al momento c’è una sostituzione per { $colleague }, che ricade su di Lei: intanto { $code } torna a Lei, e le novità arrivano a Lei, o a chi La sostituisce. Finché non finisce, { $colleague } non vede nulla di { $code }.
handover-back = { $colleague } non segue più { $code }. Le novità su { $code } arrivano a Lei, o a chi La sostituisce.
handover-back-still = { $code } non è più un passaggio a { $colleague } per un periodo. Ma { $colleague } fa la sostituzione, e perciò continua a seguire { $code }.
button-handover-else = Altra persona, giorno o durata
button-end-handover = Finire adesso
button-give-back = Restituire { $code } adesso
handed-to-me = { $therapist } ({ $programme }) Le ha affidato, fino a { $day }: { $code }. I messaggi su questa persona arrivano a Lei, e Lei può leggere quello che è stato inviato e segnalare le sedute. Questa persona lo viene a sapere. Se Lei non può, la restituisca; finisce subito.
handed-rests = Fino a { $day }, segue Lei { $code }, che però al momento non partecipa: non arrivano domande, né novità. Se Lei non può, restituisca questa persona; finisce subito.
handed-leads-back = Fino a { $day }, segue Lei { $code }. Al momento c’è una Sua sostituzione, che ricade su { $therapist }: finché non finisce, i messaggi su { $code } vanno lì, e Lei non ne vede nulla.
handover-still = Il passaggio di { $code } per un periodo è finito. Lei continua comunque a seguire questa persona.
handover-gone-back = Lei non segue più { $code }, e da adesso non ne vede nulla. Grazie.
handover-gone-back-now = Al momento Lei non segue { $code }, e non ne vede nulla.
