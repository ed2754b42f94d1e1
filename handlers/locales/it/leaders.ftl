# --- Supervisors, and who cannot be reached

waiting = Un messaggio su una persona in terapia con { $therapist } attende da { $day }, non segnato come visto.
waiting-whose =
    Tocca a { $reader } vederlo.

    Potrebbe avvisare { $reader }?
waiting-unreachable =
    Tocca a { $reader } vederlo, e al momento Telegram non riesce a raggiungere { $reader }.

    Potrebbe avvisare { $reader } in un altro modo?
waiting-away =
    Tocca vederlo a { $reader }, che è assente, e non c’è una sostituzione.

    Per favore, nomini una sostituzione: chi la fa verrà a saperlo.
waiting-nobody-reads =
    { $therapist } non è più presente qui, perciò non c’è nessuno che lo veda.

    Per favore, nomini una sostituzione: chi la fa verrà a saperlo.
waiting-not-yours = Questo è per la supervisione: che cosa attende di essere visto, e da quanto. Chi è responsabile può invitare con /invite.
waiting-not-yours-manager = Questo è per la supervisione: che cosa attende di essere visto, e da quanto. Con /invite può invitare qualcuno per la supervisione.
waiting-in = <b>{ $programme }</b>
waiting-nothing = Nulla attende di essere visto.
waiting-line = { $count ->
    [one] Un messaggio per { $name } attende da { $day }.
   *[other] { $count } messaggi per { $name } attendono, il primo da { $day }.
}
waiting-line-unreachable = { $count ->
    [one] Un messaggio per { $name } attende da { $day }.
   *[other] { $count } messaggi per { $name } attendono, il primo da { $day }.
} Al momento Telegram non riesce a raggiungere { $name }: potrebbe avvisare in un altro modo?
waiting-line-away = { $count ->
    [one] Un messaggio per { $name }, che è assente, attende da { $day }. Per favore, nomini una sostituzione.
   *[other] { $count } messaggi per { $name }, che è assente, attendono, il primo da { $day }. Per favore, nomini una sostituzione.
}
waiting-line-left = { $count ->
    [one] Un messaggio su una persona in terapia con { $name }, che non è più presente, attende da { $day }. Per favore, nomini una sostituzione.
   *[other] { $count } messaggi su persone in terapia con { $name }, che non è più presente, attendono, il primo da { $day }. Per favore, nomini una sostituzione.
}
button-read-waiting = Leggere: { $name }, da { $day }
waiting-content = <i>Quello che viene detto a { $reader }. Resta in attesa finché { $reader } non l’ha segnato come visto.</i>
waiting-over = Nel frattempo è stato visto. Non occorre fare nulla.

# --- Stand-ins: naming one, and what everybody is told

button-stand-in = Nominare una sostituzione
button-other-stand-in = Altra persona, o altro giorno
button-end-stand-in = Finire adesso
stand-in-whom = Chi è assente, o ha lasciato il programma? Un’altra persona vedrà le risposte di chi era in terapia lì, e i messaggi in proposito, fino a un giorno che sceglie. Chi è in terapia lo viene a sapere.
stand-in-nobody = Qui non è ancora presente nessuno come terapeuta.
stand-in-running = { $therapist } (ora { $colleague })
stand-in-who = Chi sostituisce { $therapist }?
stand-in-no-colleague = Non c’è nessuno che possa sostituire { $therapist }: dev’essere qualcuno che lavora come terapeuta in questo programma, è presente, e non è in terapia con { $therapist }.
stand-in-until = Fino a quando { $colleague } sostituisce { $therapist }? Comincia adesso, e ogni persona in terapia con { $therapist } lo viene a sapere.
stand-in-weeks = { $count ->
    [0] Fino alla fine di questa settimana
    [2] Per due settimane
   *[other] Per quattro settimane
}
stand-in-other-day = Fino a un altro giorno
stand-in-typing = Scriva l’ultimo giorno, per esempio <b>{ $example }</b>. Dev’essere un giorno entro un anno da oggi.
stand-in-named = { $colleague } sostituisce { $therapist } fino a { $day }. Lo vengono a sapere l’una e l’altra parte, e ogni persona in terapia.
stand-in-ended = { $colleague } non sostituisce più { $therapist }. Lo vengono a sapere l’una e l’altra parte.

# --- Clients go on with another therapist for good, or theirs with another account

button-move = Affidare in modo definitivo
move-whose = Chi segue le persone che proseguono con qualcun altro, o chi ha un nuovo account? Per ora non succede nulla.
move-to-whom = A chi affidare le persone in terapia con { $therapist }?
move-no-colleague = Non c’è nessuno che possa subentrare a { $therapist }: dev’essere qualcuno che lavora come terapeuta in questo programma, è presente, e non è in terapia con { $therapist }.
move-question =
    Da { $therapist } a { $colleague }, in modo definitivo: da quel momento per { $therapist } non si apre più nulla su queste persone.

    Ogni persona lo viene a sapere, e le viene chiesto se vuole proseguire con { $colleague }, e se { $colleague } può leggere quello che ha detto finora. Fino a un sì non le arrivano domande, e { $colleague } non legge nulla di suo. Se attende un messaggio che nessuno ha visto, la supervisione, o in mancanza chi è responsabile, viene a sapere che attende.
button-move-all = Tutte le persone
button-move-some = Alcune, per codice
button-move-account = { $colleague } è { $therapist }, nuovo account
move-typing = Quali? Scriva i codici, come glieli ha detti chi segue queste persone, con uno spazio tra l’uno e l’altro, per esempio <b>K7 M3</b>.
moved-on-all = Fatto: le persone in terapia con { $therapist } passano a { $colleague }. A ognuna viene chiesto se le va bene, e l’una e l’altra parte viene a sapere di chi si tratta.
moved-on-some = Fatto: di chi è in terapia con { $therapist }, chi ha uno di questi codici passa a { $colleague }, e a ogni persona viene chiesto se le va bene. L’una e l’altra parte viene a sapere di chi si tratta; un codice che nessuno ha non sposta nessuno.
account-question =
    { $colleague } è davvero la stessa persona di { $therapist }? Per favore, se ne accerti: passa tutto, e { $colleague } legge tutto: le persone in terapia, lo storico, quello che attende, e le sostituzioni che fa { $therapist }. Ogni persona in terapia lo viene a sapere.

    L’account di prima non è più presente come terapeuta.
button-same-person = Sì, è la stessa persona
account-moved = Fatto: { $therapist } continua con il nuovo account, e c’è tutto. Ogni persona in terapia lo viene a sapere.
waiting-moved = La persona di cui si tratta deve proseguire la terapia con qualcun altro, e non ha ancora detto se si può leggere. Fino ad allora non lo legge nessuno. Qualcuno potrebbe mettersi in contatto con questa persona in un altro modo?
waiting-line-moved = { $count ->
    [one] Un messaggio su una persona in terapia con { $name }, che passa a qualcun altro e non ha ancora detto chi può leggerlo, attende da { $day }.
   *[other] { $count } messaggi su persone in terapia con { $name }, che passano a qualcun altro e non hanno ancora detto chi può leggerli, attendono, il primo da { $day }.
}

# --- A manager: who is connected, and who leaves

people-not-yours = Questo è per chi è responsabile di un programma.
people-in = <b>{ $programme }</b>
people-therapist = Terapia: { $names }
people-supervisor = Supervisione: { $names }
people-manager = Responsabili: { $names }
people-none = ancora nessuno
people-clients = { -clients-upper } con una seduta ({ $begins } – { $ends }): circa { $clients }
people-clients-hidden = { -clients-upper } con una seduta ({ $begins } – { $ends }): non detto, perché da una cifra non si possa risalire a nessuno. Le persone sono troppo poche, o troppe sono seguite dalla stessa persona.
people-clients-later = Quante persone hanno una seduta in un mese si può leggere dal giorno { $day }.
button-somebody-leaves = Qualcuno va via
leaver-who = Chi va via?
leaver-nobody = Non c’è nessuno da far uscire.
leaver-therapist = { $name }, terapia
leaver-supervisor = { $name }, supervisione
leaver-manager = { $name }, responsabile
leave-therapist =
    { $name } sta per lasciare { $programme } come terapeuta. Da quel momento non vede più nulla di nessuna persona in terapia.

    Se qualche percorso è concluso, { $name } può dirlo adesso, con /close. Se qui segue qualcuno, per favore faccia prima nominare una sostituzione dalla supervisione, o affidare le persone, oppure lo faccia Lei. Altrimenti la supervisione, o in mancanza chi è responsabile, viene a sapere che ci sono messaggi in attesa; chi è in terapia viene a sapere che non c’è nessuno, e non riceve domande.
leave-supervisor =
    { $name } sta per lasciare { $programme } per la supervisione, e da allora non viene a sapere nulla di ciò che attende.

    Senza nessuno per la supervisione, che qualcosa attende lo viene a sapere chi è responsabile.
leave-manager =
    { $name } sta per lasciare { $programme } come responsabile: da allora non invita nessuno, non fa uscire nessuno, e non ha cifre. Gli altri suoi ruoli qui restano.
leave-last-manager =
    Nessun’altra persona raggiungibile è responsabile di { $programme }. Perché non resti mai senza responsabile, per favore ne inviti prima un’altra; quando sarà presente, questa può andare via.
button-stand-in-first = Prima una sostituzione
button-let-leave = Far uscire adesso
has-left = { $name } non è più presente in { $programme } in questo ruolo, e lo viene a sapere.

# --- A manager: figures

report-not-yours = Questo è per chi è responsabile di un programma.
report-which = Quale rapporto? È disponibile da una settimana dopo la fine del periodo, e resta come è stato dato la prima volta.
report-period-of = { $period } · { $programme }
report-period-alone = { $period }
report-earlier = Precedenti
report-earlier-of = Precedenti · { $programme }
report-earlier-which = Quale rapporto precedente di { $programme }?
report-first-of = Il primo di { $programme }
report-length =
    Non c’è ancora un rapporto di { $programme }. Quanto devono essere lunghi i periodi?

    Quello che sceglie con il primo rapporto vale per tutti i successivi: periodi che si sovrappongono farebbero riconoscere persone. Più persone ci sono in un periodo, più se ne può dire. Perciò un programma piccolo legge di più in semestri o anni.
report-periods-quarter = Trimestri
report-periods-half = Semestri
report-periods-year = Anni
report-first =
    Quale? È il primo rapporto di { $programme }: d’ora in poi tutti i suoi rapporti sono per { $length ->
        [quarter] trimestri
        [half] semestri
       *[year] anni
    }.

    Resta come è dato la prima volta. Se deve dire se le sedute a distanza e in presenza differiscono di quasi nulla, chi gestisce il bot deve dichiarare, prima che sia fatto, quanto poco è.
report-none-yet = Non ce n’è ancora. Il primo è disponibile dal giorno { $day }, una settimana dopo la fine del suo periodo.
report-making = Il rapporto { $period } di { $programme } è in preparazione, e arriva qui da solo. Ci vuole qualche secondo, e qualche minuto se le persone sono moltissime.
report-given =
    Il rapporto { $period } di { $programme }: una pagina da leggere o da stampare.

    Sono dette { $told } cifre su { $figures }. Un asterisco sta dove non c’è nulla, dove dietro una cifra ci sono troppo poche persone, o dove troppe sono seguite dalla stessa persona: così non si può risalire a nessuno.
report-given-stars =
    Il rapporto { $period } di { $programme }: una pagina da leggere o da stampare.

    Nessuna cifra si può dire. Non c’è nulla, o dietro ogni cifra ci sono troppo poche persone, o troppe sono seguite dalla stessa persona. Non dice nulla su quanto fosse buono il lavoro.
button-workbook = Come foglio di calcolo
report-workbook = Il rapporto { $period } di { $programme } come foglio di calcolo: le stesse cifre.
report-too-telling = Non c’è un rapporto { $period } di { $programme }. Insieme a quelli dati prima direbbe troppo di poche persone, qualsiasi cosa si tralasci.
report-failed = Il rapporto { $period } di { $programme } non è riuscito. Chi gestisce il bot trova il motivo nel registro. Per favore, lo chieda di nuovo dopo.
report-file =
    Cifre { $quarter } di { $programme }, secondo il modo in cui si sono tenute le sedute.

    Un asterisco sta dove non c’è nulla, o dove dietro una cifra c’è troppo poco: dietro ogni cifra ci sono più di dieci { -clients } e almeno tre terapeuti. I conteggi sono arrotondati alla decina. L’ultima riga riguarda le righe dette sopra.
report-gone = Questo rapporto non è disponibile. /report mostra quelli che lo sono.

# --- Inviting

button-invite = Invitare qualcuno

# --- A client has died, and their therapist is away or has left

button-death = Una persona in terapia è morta
death-whose = Allora nella sua chat non deve più arrivare nulla. Con chi era in terapia? Per ora non succede nulla. Può farlo anche chi seguiva questa persona, con /close.
death-code = Quale codice ha questa persona con { $therapist }? Lo scriva come Le è stato detto, per esempio <b>K7</b>.
death-sure =
    Chiedo ancora una volta, nel caso di uno scambio di codici: si tratta di { $code }, in terapia con { $therapist }?

    Se c’è qualcuno con questo codice, tutto quello che è pianificato finisce, e nella sua chat non arriva più nulla, nemmeno un saluto. Chi segue questa persona, { $therapist } o chi fa la sostituzione, legge che è stato annotato. Si può annullare. Non dico se c’è qualcuno.
button-death-sure = Sì, la persona { $code } è morta
button-death-mistake = La morte di { $code } era un errore
death-done = Se { $code } è in terapia con { $therapist }, nella sua chat non arriva più nulla, e chi segue questa persona lo viene a sapere. Mi dispiace.
death-undone = Allora tutto è com’era prima, se si intendeva qualcuno con questo codice. Lo viene a sapere chi segue le persone in terapia con { $therapist }.

# --- The work with a client of somebody who has left is over

button-end = Un percorso è concluso
end-whose = Chi seguiva una persona ha lasciato il programma, e il percorso è concluso. Con chi era in terapia? Per ora non succede nulla. Finché chi la segue è presente, può dirlo solo chi la segue, con /close.
end-nobody = Nessuno che abbia lasciato il programma ha qui persone in terapia. Finché chi segue una persona è presente, solo chi la segue può dire che il percorso è concluso, con /close.
end-code = Quale codice aveva questa persona con { $therapist }? Lo scriva come Le è stato detto, per esempio <b>K7</b>.
end-how = { $code }, in terapia con { $therapist }: com’è finito il percorso? { $code } qui non lo legge mai. Per ora non succede nulla.
end-word =
    <b>{ $code }, in terapia con { $therapist }: { $way }</b>

    Se c’è qualcuno con questo codice, tutto quello che è pianificato finisce, non viene chiesto più nulla, e chi fa la sostituzione lo viene a sapere. Quello che è stato inviato resta conservato. Mandare una parola di ringraziamento, se può raggiungere la persona? Dice che non arrivano più domande, e a chi ci si può rivolgere. Non dico se c’è qualcuno.
button-end-mistake = Era un errore
end-done = Se { $code } era in terapia con { $therapist } e il percorso non era concluso, adesso lo è. Si può annullare qui finché questo è visibile.
end-undone = Allora è come prima, se si intendeva qualcuno con il codice { $code }. Chi aveva letto il ringraziamento lo viene a sapere; un piano non torna da solo.
end-noted = Una persona della supervisione o responsabile ha annotato che il percorso con { $code } è concluso.
end-taken-back = Una persona della supervisione o responsabile aveva annotato che il percorso con { $code } è concluso, ed era un errore.
