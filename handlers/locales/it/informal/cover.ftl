# Only what addresses somebody, in the informal form; everything else stands in the base file.

days-when =
    Da quando a quando? Scrivilo, per esempio <b>{ $first } - { $last }</b>, <b>la settimana prossima</b> o <b>fino a venerdì</b> (ora di { $zone }; giorni interi). Oppure tocca quando comincia.
days-until = Da { $first }: fino a quando? Il giorno che indichi è l’ultimo. Puoi anche scriverlo, per esempio <b>{ $example }</b> o <b>per 10 giorni</b>.
away-none = Non hai indicato nessuna assenza.
away-list = <b>Le tue assenze</b>
away-who = Sei assente: { $days }. Chi fa la sostituzione? Verrà a saperlo, e può dire di non potere.
away-no-colleague = Sei assente: { $days }. Qui non c’è nessuno che possa fare la sostituzione; lo viene a sapere una persona della supervisione, o in mancanza una responsabile.
away-draft = Sei assente: { $days }, giorni interi secondo l’ora di { $zone }{ $today ->
    [yes] ; oggi comincia adesso
   *[no] { "" }
}.
away-joined = Hai già indicato assenze: { $spans }. Diventano una sola, dal primo giorno all’ultimo.
away-draft-who = Allora { $colleague } fa la sostituzione, vede le risposte delle persone che segui, e viene a sapere le novità. Le persone che segui lo vengono a sapere quando comincia, e la supervisione può vederlo.
away-draft-rule = Quando comincia, fa la sostituzione chi è presente e segue meno persone. Se non c’è nessuno, lo viene a sapere una persona della supervisione, o in mancanza una responsabile. Le persone che segui lo vengono a sapere appena c’è una sostituzione.
away-draft-nobody = Finora non c’è una sostituzione. Lo viene a sapere una persona della supervisione, o in mancanza una responsabile, che può nominarla. Le persone che segui lo vengono a sapere appena c’è una sostituzione.
away-left-out = { $count ->
    [one] Una seduta dei tuoi piani in quel periodo viene tralasciata. Se ha luogo, si può mantenere sotto /plan.
   *[other] { $count } sedute dei tuoi piani in quel periodo vengono tralasciate. Quelle che hanno luogo lo stesso si possono mantenere sotto /plan.
}
away-meets = { $count ->
    [one] Una seduta dei tuoi piani in quel periodo ha luogo lo stesso, e si segnala da sola.
   *[other] { $count } sedute dei tuoi piani in quel periodo hanno luogo lo stesso, e si segnalano da sole.
}
away-now = Sei assente: { $span }, secondo l’ora di { $zone }.
away-called-off = Annullato: allora non sei assente.
away-covered = Le novità sulle persone che segui vanno a { $colleague }.
away-covered-then = Fino a { $day }, ti sostituisce { $colleague }, e quindi anche allora.
away-covered-part = Fino a { $day }, ti sostituisce { $colleague }.
away-uncovered-own = Non c’è una sostituzione. Le novità arrivano a te, e la supervisione, o in mancanza chi è responsabile, viene a sapere che attendono.
away-over = La tua assenza è finita.
to-stand-in = È prevista una tua sostituzione di { $therapist } ({ $programme }): { $span }. Finché non comincia non cambia nulla; poi ti scrivo di nuovo, e chi è in terapia lo viene a sapere.
to-stand-in-already = È prevista una tua sostituzione di { $therapist } ({ $programme }): { $span }. La fai già, fino a { $day }; quando comincia non cambia nulla. Se non puoi, dillo per favore a una persona della supervisione, o in mancanza a una responsabile, che può nominare qualcun altro.
to-stand-in-besides = Fino a { $day }, sostituisci tu { $therapist } ({ $programme }). Inoltre è prevista una tua sostituzione: { $span }. Quando comincia ti scrivo di nuovo, e chi è in terapia lo viene a sapere.
to-stand-in-still = Per quell’assenza non serve una tua sostituzione di { $therapist } ({ $programme }).
away-leader-nobody = Qui non c’è nessuno che possa farla. Per favore, provvedi in altro modo affinché ci sia qualcuno per le persone di cui si tratta.
handover-whose = Chi affidi a un’altra persona, in modo definitivo o per un periodo? Per ora non succede nulla.
handover-nobody = Qui non segui nessuno che si possa affidare ad altri.
handover-all = { $count ->
    [one] la persona che segui
   *[other] le { $count } persone che segui
}
handover-to = A chi affidi { $whose }?
handover-how-not = Al momento un passaggio a { $colleague } per un periodo non è possibile: o segui tu le persone in terapia con { $colleague }, o { $colleague } è assente senza sostituzione, o la persona in terapia non partecipa.
handover-question =
    Da te a { $colleague }, in modo definitivo: { $whose }. Da quel momento per te non si apre più nulla in proposito, e quello che avevi pianificato finisce.

    { $count ->
        [one] La persona che segui
       *[other] Ogni persona
    } lo viene a sapere, e le viene chiesto se vuole proseguire con { $colleague }, e se { $colleague } può leggere quello che ha detto finora. Fino a un sì non le arrivano domande, e { $colleague } non legge nulla di suo.
handover-unseen = { $count ->
    [one] Un messaggio in proposito non è segnato come visto. Guardalo prima (/today): poi attende finché non si dice chi può leggerlo, e la supervisione viene a sapere che attende.
   *[other] { $count } messaggi in proposito non sono segnati come visti. Guardali prima (/today): poi attendono finché non si dice chi può leggerli, e la supervisione viene a sapere che attendono.
}
handover-draft =
    Da adesso fino a { $day }, { $colleague } segue { $code }: vede le risposte, anche quelle di prima, e viene a sapere le novità. Tu vedi ancora tutto, ma su { $code } non ti arriva nulla da solo.

    Piani, stanze e il tuo calendario continuano a segnalare le sedute. { $code } e { $colleague } lo vengono a sapere.
handover-draft-later =
    Da { $first } fino a { $day }, { $colleague } segue { $code }: vede le risposte, anche quelle di prima, e viene a sapere le novità. Tu vedi ancora tutto, ma allora su { $code } non ti arriva nulla da solo.

    Piani, stanze e il tuo calendario continuano a segnalare le sedute. { $colleague } lo viene a sapere adesso, { $code } quando comincia.
handover-off = { $code } alla fine non passa a { $colleague }. Le novità su { $code } continuano ad arrivare a te, o a chi ti sostituisce.
handed-to-come = { $therapist } ({ $programme }) ti affiderà, da { $first } fino a { $day }: { $code }. Allora i messaggi su questa persona arrivano a te, e puoi leggere quello che è stato inviato e segnalare le sedute. Finché non comincia non ne vedi nulla. Se non puoi, dillo per favore.
handed-to-come-seen = { $therapist } ({ $programme }) ti affiderà, da { $first } fino a { $day }: { $code }. Segui già questa persona per la sostituzione; da allora, anche senza. Se non puoi, dillo per favore.
handed-off = { $code } alla fine non passa a te. Non devi fare nulla.
handed-off-still = { $code } alla fine non passa a te.
handover-runs = { $colleague } segue { $code } fino a { $day }, e viene a sapere le novità. Tu vedi ancora tutto. Piani, stanze e il tuo calendario continuano a segnalare le sedute.
handover-leads-back = Fino a { $day }, { $colleague } segue { $code }. Al momento c’è una sostituzione per { $colleague }, che ricade su di te: intanto { $code } torna a te, e le novità arrivano a te, o a chi ti sostituisce. Finché non finisce, { $colleague } non vede nulla di { $code }.
handover-back = { $colleague } non segue più { $code }. Le novità su { $code } arrivano a te, o a chi ti sostituisce.
handed-to-me = { $therapist } ({ $programme }) ti ha affidato, fino a { $day }: { $code }. I messaggi su questa persona arrivano a te, e puoi leggere quello che è stato inviato e segnalare le sedute. Questa persona lo viene a sapere. Se non puoi, restituiscila; finisce subito.
handed-rests = Fino a { $day }, segui tu { $code }, che però al momento non partecipa: non arrivano domande, né novità. Se non puoi, restituisci questa persona; finisce subito.
handed-leads-back = Fino a { $day }, segui tu { $code }. Al momento c’è una tua sostituzione, che ricade su { $therapist }: finché non finisce, i messaggi su { $code } vanno lì, e tu non ne vedi nulla.
handover-still = Il passaggio di { $code } per un periodo è finito. Tu continui comunque a seguire questa persona.
handover-gone-back = Non segui più { $code }, e da adesso non ne vedi nulla. Grazie.
handover-gone-back-now = Al momento non segui { $code }, e non ne vedi nulla.
