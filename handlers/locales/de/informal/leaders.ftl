waiting-not-yours-manager = Das ist für die Supervision: was noch anzusehen ist und wie lange schon. Du kannst jemanden dafür einladen, mit /invite.
waiting-whose =
    Sie ist für { $reader } bestimmt.

    Könntest du dort Bescheid geben?
waiting-unreachable =
    Sie ist für { $reader } bestimmt; Telegram kommt dort zurzeit nicht durch.

    Könntest du auf anderem Weg Bescheid geben?
waiting-away =
    Sie ist für { $reader } bestimmt. Doch { $reader } ist weg, und es gibt keine Vertretung.

    Bitte benenne eine Vertretung; sie erfährt dann davon.
waiting-nobody-reads =
    { $therapist } ist hier nicht mehr verbunden; darum ist niemand da, der sie sieht.

    Bitte benenne eine Vertretung; sie erfährt dann davon.
waiting-line-unreachable = { $count ->
    [one] Eine Nachricht für { $name } wartet seit { $day }.
   *[other] { $count } Nachrichten für { $name } warten, die erste seit { $day }.
} Telegram kommt dort zurzeit nicht durch: Könntest du auf anderem Weg Bescheid geben?
waiting-line-away = { $count ->
    [one] Eine Nachricht für { $name } (zurzeit weg) wartet seit { $day }. Bitte benenne eine Vertretung.
   *[other] { $count } Nachrichten für { $name } (zurzeit weg) warten, die erste seit { $day }. Bitte benenne eine Vertretung.
}
waiting-line-left = { $count ->
    [one] Eine Nachricht zu einer Behandlung bei { $name } (nicht mehr verbunden) wartet seit { $day }. Bitte benenne eine Vertretung.
   *[other] { $count } Nachrichten zu Behandlungen bei { $name } (nicht mehr verbunden) warten, die erste seit { $day }. Bitte benenne eine Vertretung.
}
stand-in-whom = Wer ist weg oder gegangen? Jemand aus dem Team sieht dann die Antworten aus diesen Behandlungen und die Nachrichten dazu, bis zu einem Tag, den du wählst. Alle { -clients } erfahren es.
stand-in-typing = Bitte tippe den letzten Tag, zum Beispiel <b>{ $example }</b>. Er muss innerhalb eines Jahres von jetzt an liegen.
move-typing = Welche? Bitte tippe die Kürzel, so wie sie in der Therapie heißen, mit Leerzeichen dazwischen, zum Beispiel <b>K7 M3</b>.
account-question =
    Sind { $colleague } und { $therapist } wirklich dieselbe Person? Bitte vergewissere dich: Alles geht mit, und { $colleague } liest all das: { -clients }, Verlauf, was wartet und was { $therapist } in Vertretung betreut. Alle { -clients } erfahren es.

    Das bisherige Konto ist dann nicht mehr für die Therapie verbunden.
leaver-nobody = Es ist niemand verbunden, den du gehen lassen könntest.
leave-therapist =
    { $name } wird { $programme } verlassen (Rolle: Therapie). Von da an öffnet sich für { $name } nichts mehr über { -clients }.

    Mit wem die Arbeit vorbei ist, kann { $name } jetzt noch selbst angeben, mit /close. Wenn hier noch { -clients } sind, lass bitte zuerst die Supervision eine Vertretung benennen oder sie übergeben, oder tu es selbst. Sonst erfährt die Supervision, oder ersatzweise die Programmleitung, dass Nachrichten warten; die { -clients } erfahren, dass niemand da ist, und werden nichts gefragt.
leave-last-manager =
    Sonst ist in der Programmleitung von { $programme } niemand zu erreichen. Damit das Programm nie ohne Leitung ist, lade bitte zuerst jemanden dafür ein; sobald die neue Person verbunden ist, kann die bisherige gehen.
report-length =
    Von { $programme } gibt es noch keinen Bericht. Wie lang sollen die Zeiträume sein, um die es geht?

    Was du beim ersten Bericht wählst, gilt für alle späteren: Überlappende Zeiträume würden Menschen erkennbar machen. Je mehr Menschen in einem sind, desto mehr lässt sich sagen. Ein kleines Programm erfährt also aus Halbjahren oder Jahren mehr.
report-failed = Der Bericht zu { $period } für { $programme } ließ sich nicht erstellen. Wer den Bot betreibt, findet den Grund im Protokoll. Bitte frage dann noch einmal.
death-code = Welches Kürzel hat die Person bei { $therapist }? Bitte tippe es so, wie du es bekommen hast, zum Beispiel <b>K7</b>.
end-code = Welches Kürzel hatte die Person bei { $therapist }? Bitte tippe es so, wie du es bekommen hast, zum Beispiel <b>K7</b>.
