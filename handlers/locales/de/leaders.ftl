# --- Supervisors, and who cannot be reached

waiting = Eine Nachricht zu einer Behandlung bei { $therapist } wartet seit { $day } darauf, als gesehen markiert zu werden.
waiting-whose =
    Sie ist für { $reader } bestimmt.

    Könnten Sie dort Bescheid geben?
waiting-unreachable =
    Sie ist für { $reader } bestimmt; Telegram kommt dort zurzeit nicht durch.

    Könnten Sie auf anderem Weg Bescheid geben?
waiting-away =
    Sie ist für { $reader } bestimmt. Doch { $reader } ist weg, und es gibt keine Vertretung.

    Bitte benennen Sie eine Vertretung; sie erfährt dann davon.
waiting-nobody-reads =
    { $therapist } ist hier nicht mehr verbunden; darum ist niemand da, der sie sieht.

    Bitte benennen Sie eine Vertretung; sie erfährt dann davon.
waiting-not-yours = Das ist für die Supervision: was noch anzusehen ist und wie lange schon. Die Programmleitung kann jemanden dafür einladen, mit /invite.
waiting-not-yours-manager = Das ist für die Supervision: was noch anzusehen ist und wie lange schon. Sie können jemanden dafür einladen, mit /invite.
waiting-in = <b>{ $programme }</b>
waiting-nothing = Es wartet nichts darauf, gesehen zu werden.
waiting-line = { $count ->
    [one] Eine Nachricht für { $name } wartet seit { $day }.
   *[other] { $count } Nachrichten für { $name } warten, die erste seit { $day }.
}
waiting-line-unreachable = { $count ->
    [one] Eine Nachricht für { $name } wartet seit { $day }.
   *[other] { $count } Nachrichten für { $name } warten, die erste seit { $day }.
} Telegram kommt dort zurzeit nicht durch: Könnten Sie auf anderem Weg Bescheid geben?
waiting-line-away = { $count ->
    [one] Eine Nachricht für { $name } (zurzeit weg) wartet seit { $day }. Bitte benennen Sie eine Vertretung.
   *[other] { $count } Nachrichten für { $name } (zurzeit weg) warten, die erste seit { $day }. Bitte benennen Sie eine Vertretung.
}
waiting-line-left = { $count ->
    [one] Eine Nachricht zu einer Behandlung bei { $name } (nicht mehr verbunden) wartet seit { $day }. Bitte benennen Sie eine Vertretung.
   *[other] { $count } Nachrichten zu Behandlungen bei { $name } (nicht mehr verbunden) warten, die erste seit { $day }. Bitte benennen Sie eine Vertretung.
}
button-read-waiting = Lesen: für { $name }, seit { $day }
waiting-content = <i>Das bekommt { $reader } zu lesen. Es wartet weiter, bis { $reader } es als gesehen markiert hat.</i>
waiting-over = Das wurde inzwischen gesehen. Es ist nichts zu tun.

# --- Stand-ins: naming one, and what everybody is told

button-stand-in = Eine Vertretung benennen
button-other-stand-in = Jemand anderes oder ein anderer Tag
button-end-stand-in = Jetzt beenden
stand-in-whom = Wer ist weg oder gegangen? Jemand aus dem Team sieht dann die Antworten aus diesen Behandlungen und die Nachrichten dazu, bis zu einem Tag, den Sie wählen. Alle { -clients } erfahren es.
stand-in-nobody = Hier ist noch niemand für die Therapie verbunden.
stand-in-running = { $therapist } (jetzt { $colleague })
stand-in-who = Wer vertritt { $therapist }?
stand-in-no-colleague = Es gibt niemanden im Team, der { $therapist } vertreten könnte: Es muss jemand sein, der in diesem Programm behandelt, da ist und nicht selbst bei { $therapist } in Behandlung ist.
stand-in-until = Bis wann vertritt { $colleague } { $therapist }? Es beginnt jetzt, und alle { -clients } von { $therapist } erfahren es.
stand-in-weeks = { $count ->
    [0] Bis Ende dieser Woche
    [2] Für zwei Wochen
   *[other] Für vier Wochen
}
stand-in-other-day = Bis zu einem anderen Tag
stand-in-typing = Bitte tippen Sie den letzten Tag, zum Beispiel <b>{ $example }</b>. Er muss innerhalb eines Jahres von jetzt an liegen.
stand-in-named = { $colleague } vertritt { $therapist } bis { $day }. Beide erfahren es, und auch alle { -clients }.
stand-in-ended = { $colleague } vertritt { $therapist } nicht mehr. Beide erfahren es.

# --- Clients go on with another therapist for good, or theirs with another account

button-move = Dauerhaft übergeben
move-whose = Wer gibt { -clients } ab, oder wer hat ein neues Konto? Noch geschieht nichts.
move-to-whom = An wen werden { -clients } von { $therapist } übergeben?
move-no-colleague = Es gibt niemanden im Team, der von { $therapist } übernehmen könnte: Es muss jemand sein, der in diesem Programm behandelt, da ist und nicht selbst bei { $therapist } in Behandlung ist.
move-question =
    Von { $therapist } an { $colleague }, dauerhaft: Von da an öffnet sich für { $therapist } nichts mehr zu diesen { -clients }.

    Jede Person erfährt es und wird gefragt, ob sie mit { $colleague } weitermachen möchte und ob { $colleague } lesen darf, was sie bisher gesagt hat. Bevor sie Ja sagt, bekommt sie keine Fragen, und { $colleague } liest nichts von ihr. Wenn eine Nachricht wartet, die niemand gesehen hat, erfährt die Supervision, oder ersatzweise die Programmleitung, dass sie wartet.
button-move-all = Alle
button-move-some = Einige, nach Kürzel
button-move-account = { $therapist } hat ein neues Konto: { $colleague }
move-typing = Welche? Bitte tippen Sie die Kürzel, so wie sie in der Therapie heißen, mit Leerzeichen dazwischen, zum Beispiel <b>K7 M3</b>.
moved-on-all = Erledigt: Die { -clients } von { $therapist } werden an { $colleague } übergeben. Jede Person wird gefragt, und { $therapist } und { $colleague } erfahren, um wen es geht.
moved-on-some = Erledigt: Wer bei { $therapist } eines dieser Kürzel hat, wird an { $colleague } übergeben und gefragt. { $therapist } und { $colleague } erfahren, um wen es geht; ein Kürzel, das niemand hat, bewegt niemanden.
account-question =
    Sind { $colleague } und { $therapist } wirklich dieselbe Person? Bitte vergewissern Sie sich: Alles geht mit, und { $colleague } liest all das: { -clients }, Verlauf, was wartet und was { $therapist } in Vertretung betreut. Alle { -clients } erfahren es.

    Das bisherige Konto ist dann nicht mehr für die Therapie verbunden.
button-same-person = Ja, dieselbe Person
account-moved = Erledigt: { $therapist } macht mit dem neuen Konto weiter, und alles ist da. Alle { -clients } erfahren es.
waiting-moved = Die betreffende Person soll mit jemand anderem weitermachen und hat noch nicht gesagt, ob die Nachricht gelesen werden darf. Bis dahin liest sie niemand. Könnte jemand auf anderem Weg Kontakt aufnehmen?
waiting-line-moved = { $count ->
    [one] Eine Nachricht zu einer Behandlung bei { $name } wartet seit { $day }: Die Person wurde übergeben und hat noch nicht gesagt, wer lesen darf.
   *[other] { $count } Nachrichten zu Behandlungen bei { $name } warten, die erste seit { $day }: Die Personen wurden übergeben und haben noch nicht gesagt, wer lesen darf.
}

# --- A manager: who is connected, and who leaves

people-not-yours = Das ist für die Programmleitung.
people-in = <b>{ $programme }</b>
people-therapist = Therapie: { $names }
people-supervisor = Supervision: { $names }
people-manager = Programmleitung: { $names }
people-none = noch niemand
people-clients = { -clients } mit einer Sitzung vom { $begins } bis { $ends }: etwa { $clients }
people-clients-hidden = { -clients } mit einer Sitzung vom { $begins } bis { $ends }: nicht angegeben, damit sich niemand herausfinden lässt. Es sind zu wenige, oder zu viele bei derselben Person in Therapie.
people-clients-later = Wie viele { -clients } in einem Monat eine Sitzung haben, ist ab { $day } zu lesen.
button-somebody-leaves = Jemand geht
leaver-who = Wer geht?
leaver-nobody = Es ist niemand verbunden, den Sie gehen lassen könnten.
leaver-therapist = { $name }, Therapie
leaver-supervisor = { $name }, Supervision
leaver-manager = { $name }, Programmleitung
leave-therapist =
    { $name } wird { $programme } verlassen (Rolle: Therapie). Von da an öffnet sich für { $name } nichts mehr über { -clients }.

    Mit wem die Arbeit vorbei ist, kann { $name } jetzt noch selbst angeben, mit /close. Wenn hier noch { -clients } sind, lassen Sie bitte zuerst die Supervision eine Vertretung benennen oder sie übergeben, oder tun Sie es selbst. Sonst erfährt die Supervision, oder ersatzweise die Programmleitung, dass Nachrichten warten; die { -clients } erfahren, dass niemand da ist, und werden nichts gefragt.
leave-supervisor =
    { $name } wird { $programme } verlassen (Rolle: Supervision) und hört von da an nichts mehr von dem, was wartet.

    Ganz ohne Supervision erfährt die Programmleitung, dass etwas wartet.
leave-manager =
    { $name } wird { $programme } verlassen (Rolle: Programmleitung), kann von da an niemanden einladen oder gehen lassen und hat keine Zahlen. Was { $name } hier sonst ist, bleibt.
leave-last-manager =
    Sonst ist in der Programmleitung von { $programme } niemand zu erreichen. Damit das Programm nie ohne Leitung ist, laden Sie bitte zuerst jemanden dafür ein; sobald die neue Person verbunden ist, kann die bisherige gehen.
button-stand-in-first = Zuerst eine Vertretung benennen
button-let-leave = Jetzt gehen lassen
has-left = { $name } ist mit { $programme } in dieser Rolle nicht mehr verbunden und erfährt es.

# --- A manager: figures

report-not-yours = Das ist für die Programmleitung.
report-which = Welcher Bericht? Es gibt ihn ab einer Woche nach dem Ende seines Zeitraums, und er bleibt, wie er zuerst ausgegeben wurde.
report-period-of = { $period } · { $programme }
report-period-alone = { $period }
report-earlier = Frühere
report-earlier-of = Frühere · { $programme }
report-earlier-which = Welcher frühere Bericht von { $programme }?
report-first-of = Der erste von { $programme }
report-length =
    Von { $programme } gibt es noch keinen Bericht. Wie lang sollen die Zeiträume sein, um die es geht?

    Was Sie beim ersten Bericht wählen, gilt für alle späteren: Überlappende Zeiträume würden Menschen erkennbar machen. Je mehr Menschen in einem sind, desto mehr lässt sich sagen. Ein kleines Programm erfährt also aus Halbjahren oder Jahren mehr.
report-periods-quarter = Quartale
report-periods-half = Halbjahre
report-periods-year = Jahre
report-first =
    Welcher? Es ist der erste Bericht von { $programme }: Von da an geht es in allen Berichten um { $length ->
        [quarter] Quartale
        [half] Halbjahre
       *[year] Jahre
    }.

    Er bleibt, wie er zuerst ausgegeben wird. Soll er sagen, ob sich Sitzungen auf Distanz und vor Ort so gut wie nicht unterscheiden, muss, wer den Bot betreibt, vorher festlegen, wie wenig das ist.
report-none-yet = Es gibt noch keinen. Der erste ist ab { $day } zu haben, eine Woche nach dem Ende seines Zeitraums.
report-making = Der Bericht zu { $period } für { $programme } wird erstellt und kommt von selbst hierher. Das dauert einige Sekunden, bei sehr vielen Menschen einige Minuten.
report-given =
    Der Bericht zu { $period } für { $programme }: eine Seite zum Lesen oder Drucken.

    { $told } von { $figures } Zahlen sind angegeben. Ein Stern steht, wo es nichts gibt, wo zu wenige Menschen hinter einer Zahl stehen oder zu viele davon bei derselben Person in Therapie sind: So lässt sich niemand herausfinden.
report-given-stars =
    Der Bericht zu { $period } für { $programme }: eine Seite zum Lesen oder Drucken.

    Keine Zahl darin lässt sich angeben. Es gibt nichts, oder hinter jeder Zahl stehen zu wenige Menschen, oder zu viele davon sind bei derselben Person in Therapie. Das sagt nichts darüber, wie gut die Arbeit war.
button-workbook = Als Arbeitsmappe
report-workbook = Der Bericht zu { $period } für { $programme } als Arbeitsmappe: dieselben Zahlen, für eine Tabellenkalkulation.
report-too-telling = Zu { $period } gibt es für { $programme } keinen Bericht. Zusammen mit den schon ausgegebenen würde er zu viel über wenige Menschen sagen, was immer man weglässt.
report-failed = Der Bericht zu { $period } für { $programme } ließ sich nicht erstellen. Wer den Bot betreibt, findet den Grund im Protokoll. Bitte fragen Sie dann noch einmal.
report-file =
    Zahlen zu { $quarter } für { $programme }, danach, wie Sitzungen stattfanden.

    Ein Stern steht, wo es nichts gibt oder zu wenige hinter einer Zahl stehen: Hinter jeder Zahl stehen mehr als zehn { -clients } und mindestens drei Therapeutinnen oder Therapeuten. Anzahlen sind auf Zehner gerundet. Die letzte Zeile betrifft die Zeilen, die darüber angegeben sind.
report-gone = Diesen Bericht gibt es nicht. /report zeigt die, die es gibt.

# --- Inviting

button-invite = Jemanden einladen

# --- A client has died, and their therapist is away or has left

button-death = Jemand in Behandlung ist gestorben
death-whose = Dann soll in diesen Chat nichts mehr kommen. Bei wem war die Person in Behandlung? Noch geschieht nichts. Wer dort behandelt, kann es auch selbst tun, mit /close.
death-code = Welches Kürzel hat die Person bei { $therapist }? Bitte tippen Sie es so, wie Sie es bekommen haben, zum Beispiel <b>K7</b>.
death-sure =
    Ich frage noch einmal, falls ein Kürzel verwechselt wurde: Ist es { $code }, in Behandlung bei { $therapist }?

    Wenn es jemanden mit diesem Kürzel gibt, endet alles, was dafür geplant ist, und in diesen Chat kommt nichts mehr, auch kein Abschied. Wer sich kümmert, { $therapist } oder die Vertretung, liest, dass es notiert wurde. Es lässt sich zurücknehmen. Ob es jemanden gibt, sage ich nicht.
button-death-sure = Ja, { $code } ist gestorben
button-death-mistake = { $code } ist doch nicht gestorben
death-done = Wenn es bei { $therapist } jemanden mit dem Kürzel { $code } gibt, kommt in diesen Chat nichts mehr, und wer sich kümmert, erfährt es. Es tut mir leid.
death-undone = Dann ist alles wie zuvor, falls jemand mit diesem Kürzel gemeint war. Wer sich um die { -clients } von { $therapist } kümmert, erfährt es.

# --- The work with a client of somebody who has left is over

button-end = Eine Behandlung ist zu Ende
end-whose = Wer behandelt hat, ist gegangen, und die Arbeit ist vorbei. Bei wem war die Person in Behandlung? Noch geschieht nichts. Solange die behandelnde Person hier ist, kann nur sie selbst es angeben, mit /close.
end-nobody = Wer gegangen ist, hat hier keine { -clients } mehr. Solange jemand hier behandelt, kann nur diese Person angeben, dass eine Behandlung zu Ende ist, mit /close.
end-code = Welches Kürzel hatte die Person bei { $therapist }? Bitte tippen Sie es so, wie Sie es bekommen haben, zum Beispiel <b>K7</b>.
end-how = { $code }, in Behandlung bei { $therapist }: Wie ging die Arbeit zu Ende? Die Person liest das hier nie. Noch geschieht nichts.
end-word =
    <b>{ $code }, in Behandlung bei { $therapist }: { $way }</b>

    Wenn es jemanden mit diesem Kürzel gibt, endet alles, was dafür geplant ist, es wird nichts mehr gefragt, und die Vertretung erfährt es. Was abgeschickt wurde, bleibt gespeichert. Soll die Person ein Wort des Dankes lesen, wenn es sie erreichen kann? Es sagt, dass keine Fragen mehr kommen und an wen sie sich wenden kann. Ob es jemanden gibt, sage ich nicht.
button-end-mistake = Das war ein Irrtum
end-done = Wenn es bei { $therapist } jemanden mit dem Kürzel { $code } gab und die Arbeit nicht vorbei war, ist sie es jetzt. Solange dies hier steht, lässt es sich zurücknehmen.
end-undone = Dann ist es wie zuvor, falls jemand mit dem Kürzel { $code } gemeint war. Wer den Dank gelesen hatte, erfährt es; ein Plan kommt nicht von selbst zurück.
end-noted = Supervision oder Programmleitung hat notiert, dass die Arbeit mit { $code } vorbei ist.
end-taken-back = Supervision oder Programmleitung hatte notiert, dass die Arbeit mit { $code } vorbei ist; das war ein Irrtum.
