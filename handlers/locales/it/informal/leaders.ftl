# Only what addresses somebody, in the informal form; everything else stands in the base file.

waiting-not-yours-manager = Questo è per la supervisione: che cosa attende di essere visto, e da quanto. Con /invite puoi invitare qualcuno per la supervisione.
waiting-whose =
    Tocca a { $reader } vederlo.

    Potresti avvisare { $reader }?
waiting-unreachable =
    Tocca a { $reader } vederlo, e al momento Telegram non riesce a raggiungere { $reader }.

    Potresti avvisare { $reader } in un altro modo?
waiting-away =
    Tocca vederlo a { $reader }, che è assente, e non c’è una sostituzione.

    Per favore, nomina una sostituzione: chi la fa verrà a saperlo.
waiting-nobody-reads =
    { $therapist } non è più presente qui, perciò non c’è nessuno che lo veda.

    Per favore, nomina una sostituzione: chi la fa verrà a saperlo.
waiting-line-unreachable = { $count ->
    [one] Un messaggio per { $name } attende da { $day }.
   *[other] { $count } messaggi per { $name } attendono, il primo da { $day }.
} Al momento Telegram non riesce a raggiungere { $name }: potresti avvisare in un altro modo?
waiting-line-away = { $count ->
    [one] Un messaggio per { $name }, che è assente, attende da { $day }. Per favore, nomina una sostituzione.
   *[other] { $count } messaggi per { $name }, che è assente, attendono, il primo da { $day }. Per favore, nomina una sostituzione.
}
waiting-line-left = { $count ->
    [one] Un messaggio su una persona in terapia con { $name }, che non è più presente, attende da { $day }. Per favore, nomina una sostituzione.
   *[other] { $count } messaggi su persone in terapia con { $name }, che non è più presente, attendono, il primo da { $day }. Per favore, nomina una sostituzione.
}
stand-in-whom = Chi è assente, o ha lasciato il programma? Un’altra persona vedrà le risposte di chi era in terapia lì, e i messaggi in proposito, fino a un giorno che scegli. Chi è in terapia lo viene a sapere.
stand-in-typing = Scrivi l’ultimo giorno, per esempio <b>{ $example }</b>. Dev’essere un giorno entro un anno da oggi.
move-typing = Quali? Scrivi i codici, come te li ha detti chi segue queste persone, con uno spazio tra l’uno e l’altro, per esempio <b>K7 M3</b>.
account-question =
    { $colleague } è davvero la stessa persona di { $therapist }? Per favore, accertatene: passa tutto, e { $colleague } legge tutto: le persone in terapia, lo storico, quello che attende, e le sostituzioni che fa { $therapist }. Ogni persona in terapia lo viene a sapere.

    L’account di prima non è più presente come terapeuta.
leave-therapist =
    { $name } sta per lasciare { $programme } come terapeuta. Da quel momento non vede più nulla di nessuna persona in terapia.

    Se qualche percorso è concluso, { $name } può dirlo adesso, con /close. Se qui segue qualcuno, per favore fai prima nominare una sostituzione dalla supervisione, o affidare le persone, oppure fallo tu. Altrimenti la supervisione, o in mancanza chi è responsabile, viene a sapere che ci sono messaggi in attesa; chi è in terapia viene a sapere che non c’è nessuno, e non riceve domande.
leave-last-manager =
    Nessun’altra persona raggiungibile è responsabile di { $programme }. Perché non resti mai senza responsabile, per favore invitane prima un’altra; quando sarà presente, questa può andare via.
report-length =
    Non c’è ancora un rapporto di { $programme }. Quanto devono essere lunghi i periodi?

    Quello che scegli con il primo rapporto vale per tutti i successivi: periodi che si sovrappongono farebbero riconoscere persone. Più persone ci sono in un periodo, più se ne può dire. Perciò un programma piccolo legge di più in semestri o anni.
report-failed = Il rapporto { $period } di { $programme } non è riuscito. Chi gestisce il bot trova il motivo nel registro. Per favore, chiedilo di nuovo dopo.
death-code = Quale codice ha questa persona con { $therapist }? Scrivilo come ti è stato detto, per esempio <b>K7</b>.
end-code = Quale codice aveva questa persona con { $therapist }? Scrivilo come ti è stato detto, per esempio <b>K7</b>.
