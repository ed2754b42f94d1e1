# --- Consent

consent-again =
    <b>Das, worin Sie hier eingewilligt haben, hat sich geändert.</b> Bitte lesen Sie, was neu ist, und entscheiden Sie noch einmal. Bis dahin kommen keine Fragen, und niemand kann mehr lesen als vorher. Für das bisher Abgeschickte gilt weiter Ihre bisherige Einwilligung.
changed-text = · Der Text selbst wurde neu geschrieben; er steht unten.
changed-outcome = · Ab jetzt gibt es eine Frage mehr, die Sie auslassen können: wie es Ihnen in der letzten Woche ging. { $therapist } kann Ihre Antwort mit den anderen lesen.
changed-supervisors-read = · Ab jetzt kann die Supervision lesen, was { $therapist } über Sie erfährt. Bisher konnte sie nur erfahren, dass eine Nachricht wartet.
changed-name = · Das Programm heißt jetzt { $new }.
changed-comment-readers = · Was Sie in eigenen Worten schreiben: { $new }.
changed-contact = · Für ein Gespräch außerhalb der Therapie: { $new }.
changed-signpost = · In Gefahr: { $new }
changed-before = (Bisher: { $old })
button-agree-again = Ja, dem stimme ich zu
button-decline-again = Nein, ich höre lieber auf
consent-again-settled = Sie haben dem jetzigen Stand mit { $therapist } zugestimmt. Was hier offen war, geht weiter.
consent-again-over = Hier braucht es keine Zustimmung mehr: Zu { $therapist } kommen keine Fragen.
privacy-asked-anew = Das hat sich seit Ihrer Einwilligung geändert. Bevor Sie zustimmen, kommen keine Fragen, und niemand kann mehr lesen als vorher. /help zeigt den Weg dorthin.
button-change-called = { $therapist } anders nennen

# --- Research, apart from taking part

research =
    <b>Eine eigene Frage, getrennt von Ihrer Behandlung und von Ihrer Einwilligung hier.</b>

    { $programme } forscht: { $study }

    <b>Wenn Sie Ja sagen</b>, bekommt die Forschung: die Antworten, die Sie nach Sitzungen auswählen, mit dem Wert, den sie ergeben; woran Sie beide vor allem arbeiten, falls das notiert ist; wie Ihre Sitzungen stattfanden, wer sie gemeldet hat und wie viele Tage dazwischen liegen; und welche Fragen kamen und nicht abgeschickt wurden. { $since ->
        [earlier] Es geht um das, was ab jetzt kommt, und um das, was Sie seit { $day } abgeschickt haben, solange Ihr Ja galt.
       *[now] Es geht um das, was ab jetzt kommt.
    } Sie stehen dort unter einer Nummer, { $therapist } auch.

    <b>Nie weitergegeben</b> werden Ihr Name, Ihr Kürzel, dieses Konto, wie Sie jemanden nennen, Kalenderdaten und alles, was Sie in eigenen Worten schreiben. Wer diesen Bot betreibt, könnte trotzdem herausfinden, wessen Nummer es ist; vielleicht auch jemand, der Sie und Ihre Sitzungen sehr gut kennt.

    <b>Sie entscheiden.</b> Ein Ja oder ein Nein ändert nichts, weder an Ihrer Behandlung noch hier; { $therapist } erfährt es nicht. Sie können es jederzeit ändern, mit /privacy. Nach einem Nein wird nichts mehr von Ihnen weitergegeben, auch nicht, was Sie davor abgeschickt haben. Was vor dem Nein weitergegeben wurde, lässt sich von hier nicht zurückholen.

    Wen Sie dazu fragen können: { $contact }
research-so-far-yes = Bisher haben Sie Ja gesagt, am { $day }.
research-so-far-no = Bisher haben Sie Nein gesagt, am { $day }.
research-so-far-changed = Sie haben am { $day } Ja zur Forschung gesagt. <b>Worum es geht, hat sich seitdem geändert</b>; darum wird nichts von Ihnen weitergegeben, bis Sie neu entscheiden.
button-research-yes = Ja, auch für die Forschung
button-research-no = Nein, nicht für die Forschung
research-yes = Notiert: Ja. Was Sie ab jetzt abschicken, darf unter einer Nummer an die Forschung gehen. Sie können das jederzeit ändern: /privacy
research-no = Notiert: Nein. Nichts von Ihnen geht an die Forschung. Alles andere geht weiter wie bisher.
research-none = Zurzeit gibt es hier keine Forschung, über die zu entscheiden wäre.
privacy-research-yes = <b>Forschung von { $programme }</b>: Sie haben Ja gesagt. Was weitergegeben werden darf und was nie, steht bei der Frage; dort können Sie es auch ändern.
privacy-research-given = Was { -clients } dafür freigegeben haben, kam zuletzt am { $day } in Dateien.
privacy-research-no = <b>Forschung von { $programme }</b>: Sie haben Nein gesagt. Nichts von Ihnen wird weitergegeben.
privacy-research-unsaid = <b>Forschung von { $programme }</b>: Sie haben nicht Ja gesagt; es wird also nichts von Ihnen weitergegeben.
privacy-research-changed = <b>Forschung von { $programme }</b>: Worum es geht, hat sich seit Ihrem Ja geändert. Bevor Sie nicht auch dazu Ja sagen, wird nichts von Ihnen weitergegeben.
privacy-research-over = <b>Forschung von { $programme }</b>: Zurzeit gibt es keine; es wird also nichts von Ihnen weitergegeben.
button-research = Forschung: lesen und entscheiden
button-research-of = Forschung: { $programme }

# --- Stopping, and taking a break

stop-whom = Um welche Therapie geht es?
stop-nothing = Es gibt nichts zu beenden: Für Sie sind keine Fragen vorgesehen.
stop-question =
    Möchten Sie aufhören? An Ihrer Behandlung ändert sich nichts. { $told } Zu { $therapist } kommen dann keine Fragen mehr; was noch nicht abgeschickt ist, liest niemand.

    Was Sie bisher abgeschickt haben, bleibt gespeichert wie andere Aufzeichnungen zu Ihrer Behandlung.
stop-told = { $therapist } erfährt, dass Sie aufgehört haben.
stop-told-nobody = { $therapist } ist hier nicht mehr verbunden; darum erfährt es niemand.
button-stop = Ja, aufhören
button-rather-break = Lieber eine Pause
button-stay = Nein, weitermachen
stopped = Das ist in Ordnung. Zu { $therapist } kommen von hier keine Fragen mehr. An Ihrer Behandlung ändert sich nichts.
stop-closed =
    Die Fragen zu Ihren Sitzungen mit { $therapist } sind zu Ende gegangen, und es kommen keine mehr. Möchten Sie sichergehen, dass sie nicht wieder anfangen? Dann bräuchte es eine neue Einladung.

    Was Sie bisher abgeschickt haben, bleibt gespeichert wie andere Aufzeichnungen zu Ihrer Behandlung.
button-leave-so = So lassen, wie es ist
client-stopped = { $code } nimmt nicht mehr an den Rückmeldungen teil. Das steht allen jederzeit frei und muss mit Ihnen nichts zu tun haben. Wenn { $code } zurückkommen möchte: /invite und dasselbe Kürzel machen einen neuen Link.
pause-question = Wie lange soll die Pause dauern? Bis sie vorbei ist, kommen von selbst keine Fragen.
pause-running = Sie machen Pause bis { $day }.
pause-days = { $days ->
    [7] Eine Woche Pause
    [14] Zwei Wochen Pause
   *[other] Vier Wochen Pause
}
button-other-day = Bis zu einem anderen Tag
pause-typing = An welchem Tag soll es weitergehen? Bitte tippen Sie ihn, zum Beispiel <b>{ $example }</b> oder <b>{ $iso }</b>; höchstens ein Jahr von jetzt an.
pause-typing-again = Daraus konnte ich keinen Tag innerhalb des nächsten Jahres lesen. Zum Beispiel <b>{ $example }</b> oder <b>{ $iso }</b>.
paused = Also Pause bis { $day }. Davor kommen von selbst keine Fragen.
button-no-break = Keine Pause
button-end-break = Pause jetzt beenden
pause-puts-away = Was zu { $day } offen ist, wird dann weggelegt, und was nicht abgeschickt wurde, liest niemand.
paused-put-away = Was Sie zu { $day } angefangen hatten, wurde weggelegt, und niemand hat es gelesen. /talk nimmt es wieder auf, von vorn, auch während der Pause.
staying = Es hat sich nichts geändert.
going-on = Es gibt keine Pause. Nach Ihren Sitzungen kommen wieder Fragen, so oft wie bisher. Wenn für die Pause etwas weggelegt wurde, nimmt /talk es wieder auf.

# --- What is kept, and being forgotten

own-nothing = Hier ist über Sie als { -client } nichts gespeichert.
privacy =
    <b>{ $programme }, mit { $therapist }</b>
    { $sees } Was Sie in eigenen Worten schreiben: { $readers }. { $supervisors ->
        [read] Die Supervision kann lesen, was { $therapist } über Sie erfährt.
       *[count] Wo eine Nachricht zu Ihnen wartet, kann die Supervision, oder ersatzweise die Programmleitung, erfahren, dass sie wartet, aber nicht, was darin steht.
    } { $programme } sieht Zahlen über viele Menschen.

    Wenn die Schwierigkeit bei { $therapist } liegt, gibt es einen anderen Kontakt: { $contact }; { $therapist } erfährt davon nichts.
privacy-not-agreed =
    <b>Mit { $therapist }</b>
    Sie haben der Teilnahme nicht zugestimmt. { $therapist } kann sehen, ob Sie mitmachen, und sonst nichts; es wird nichts gefragt, und es gibt nichts zu lesen. /help zeigt die Frage noch einmal.
privacy-nobody =
    <b>{ $programme }, mit { $therapist }</b>
    { $therapist } ist hier nicht mehr verbunden, und es gibt keine Vertretung: Zurzeit sieht niemand, was Sie abgeschickt haben. { $programme } sieht Zahlen über viele Menschen.

    Wenn Sie mit jemandem sprechen möchten: { $contact }
privacy-before =
    <b>Was gespeichert ist</b>: dass Sie die Einladung geöffnet haben, woran gearbeitet werden soll, falls das notiert ist, Ihre Zeitzone und Ruhezeiten und die Nummer dieses Chats, verschlüsselt. Mit /forget können Sie es löschen.
privacy-all =
    <b>Was gespeichert ist</b>: wann und wie Ihre Sitzungen stattfanden, was Sie antworten, schreiben und wünschen, wann Sie gefragt wurden, wie Sie Ihre Therapeutin oder Ihren Therapeuten nennen, woran Sie beide arbeiten, falls das notiert ist, Ihre Zeitzone und Ruhezeiten und die Nummer dieses Chats. Namen, was Sie schreiben, und diese Nummer sind verschlüsselt gespeichert.

    <b>Wie lange</b>: solange Sie teilnehmen und danach mit den Aufzeichnungen zu Ihrer Behandlung, bis Sie es mit /forget löschen. Was der Chat zum Funktionieren braucht, wird nach 60 Tagen vergessen.

    Wer diesen Bot betreibt, könnte es technisch lesen. Auch Telegram könnte es und alle, die Ihr Telefon in der Hand haben: Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.
button-my-data = Lesen, was gespeichert ist
my-data = Alles, was über Sie als { -client } gespeichert ist: hier im Chat oder als Datei zum Aufbewahren. Beides verschwindet nach { $minutes } Minuten wieder aus dem Chat.
button-read-here = Hier zeigen
button-as-file = Als Datei schicken
my-data-file = Hier ist die Datei. Bitte speichern Sie sie dort, wo sie sonst niemand liest: In { $minutes } Minuten verschwindet sie aus diesem Chat.
my-data-time = Für Sie gilt die Zeit in { $zone }. Zwischen { $begin } und { $end } kommt nichts.
my-data-time-any = Für Sie gilt die Zeit in { $zone }. Es kann zu jeder Uhrzeit etwas kommen.
my-data-pair = <b>{ $therapist }</b>, { $programme }. { $agreed }
my-data-agreed = Sie haben am { $day } zugestimmt.
my-data-research = Für die Forschung: { $said ->
    [yes] Ja
   *[no] Nein
}, seit { $day }.
my-data-not-agreed = Sie haben der Teilnahme nicht zugestimmt.
my-data-cadence = Wie oft Sie gefragt werden: { $cadence ->
    [second] nach jeder zweiten Sitzung.
   *[weekly] höchstens etwa einmal pro Woche.
}
my-data-area = Notiert, woran Sie beide arbeiten: { $area }.
my-data-session = <b>{ $day }</b>, { $modality } mit { $therapist }
my-data-answer = { $question } <b>{ $said }</b>
my-data-comment = Sie haben geschrieben: „{ $comment }“
my-data-state-none = Dazu wurden Sie nicht gefragt.
my-data-state-planned = Dazu werden Sie noch gefragt.
my-data-state-prompted = Offen, nicht abgeschickt: Sonst liest es niemand.
my-data-state-sent = Abgeschickt.
my-data-state-expired = Nicht abgeschickt: Sonst hat es niemand gelesen.
my-data-state-not-held = Sie haben gesagt, dass es nicht stattfand.
my-data-state-no-connection = Sie haben gesagt, dass die Verbindung gestört hat.
my-data-state-withdrawn = Dazu wird nichts mehr gefragt.
my-data-state-earlier = Sie haben früher geantwortet, nicht hier. Es wurde übernommen, weil Sie dem am { $agreed } zugestimmt haben.
my-data-not-here = Was in der Therapie über Sie notiert und aus Ihren Antworten für die Therapie errechnet wurde, steht nicht in dieser Datei. Der unter /privacy genannte Kontakt kann Ihnen sagen, wie Sie es einsehen können.
my-data-reported-you = Sie
forget-question =
    Soll alles gelöscht werden, was hier über Sie gespeichert ist? Alle Antworten, alles Geschriebene, alle Sitzungen und Nachrichten zu Ihnen verschwinden endgültig, auch dort, wo Sie behandelt werden: Wer Sie behandelt, erfährt nur, dass Sie gegangen sind und dass es gelöscht wurde. An Ihrer Behandlung ändert sich nichts.

    Kopien in Sicherungen bestehen, bis diese gelöscht werden. Was in der Therapie anderswo aufgeschrieben wurde, bleibt unberührt.

    Um die Fragen zu beenden und das Bisherige zu behalten: /stop. Um zuerst eine Kopie zu haben: /mydata.
button-keep = Nein, behalten
button-forget = Alles löschen
forget-sure = Das lässt sich nicht zurücknehmen. Jetzt alles löschen?
button-forget-sure = Ja, endgültig löschen
forget-kept = Es wurde nichts gelöscht.
forgotten =
    Alles ist gelöscht, und von hier kommt nichts mehr. Sie können auch diesen Chat löschen.

    Danke für das, was Sie mitgeteilt haben. Alles Gute für Sie.
forgotten-as-client = Alles, was über Sie als { -client } gespeichert war, ist gelöscht, und dazu kommt von hier nichts mehr. Was Sie hier sonst sind, bleibt, wie es ist.
client-left-before = Wer bisher das Kürzel { $code } hatte, ist gegangen, und alles, was hier dazu gespeichert war, ist gelöscht. Das Kürzel ist wieder in Gebrauch.
client-left = { $code } ist gegangen, und alles, was hier dazu gespeichert war, ist gelöscht. Das steht allen jederzeit frei und muss mit Ihnen nichts zu tun haben. Das Kürzel ist wieder frei.
client-left-closed = Was hier über { $code } gespeichert war, nach dem Ende der Behandlung, ist gelöscht; das wurde im Chat von { $code } gewünscht. Das Kürzel ist wieder frei.

# --- A check-in that the client starts

talk-whom = Zu wem möchten Sie etwas sagen?
talk-nobody = Das ist für alle, die hier gefragt werden, wie eine Sitzung war. Wenn Sie einen Link bekommen und noch nicht benutzt haben, öffnen Sie ihn bitte.
talk-not-now = Sie nehmen zurzeit nicht teil; darum gibt es hier nichts zu sagen. /help zeigt den Weg.
talk-days = An welchem Tag war die Sitzung mit { $therapist }?
talk-today = Heute · { $day }
talk-yesterday = Gestern · { $day }
talk-how = Wie fand die Sitzung mit { $therapist } am { $day } statt?
talk-which = Am { $day } gab es mehr als eine Sitzung. Um welche geht es?
talk-ended = Die mit Ende um { $time }
talk-sent = Was Sie zu { $day } zu sagen hatten, ist schon abgeschickt. Danke.

# --- The connection got in the way

button-connection = Die Verbindung hat gestört

# --- Stand-ins: naming one, and what everybody is told

stand-in-client = Bis { $day } vertritt { $colleague } { $therapist } und sieht Ihre Antworten, auch frühere.
stand-in-client-choice =
    Wenn Sie das lieber nicht möchten, können Sie eine Pause machen oder aufhören; an Ihrer Behandlung ändert sich nichts. /privacy sagt, wer was sieht.
stand-in-over-client = Für { $therapist } gibt es keine Vertretung mehr: Was Sie abschicken, geht wieder an { $therapist }, wie zuvor.
stand-in-found = Es ist wieder jemand da und sieht, was Sie antworten. Sie müssen nichts tun.
therapist-back = { $therapist } ist hier wieder verbunden und sieht, was Sie antworten. Nach Ihren Sitzungen kommt wieder etwas Kurzes, so oft wie zuvor. Für eine Pause: /pause. Um aufzuhören: /stop.
therapist-left =
    { $therapist } ist hier nicht mehr verbunden, und es gibt zurzeit keine Vertretung. Neue Antworten würde also niemand lesen, und es kommen keine Fragen.

    Wenn Sie mit jemandem sprechen möchten: { $contact }

    Mit /forget können Sie löschen, was über Sie gespeichert ist.

# --- Clients go on with another therapist for good, or theirs with another account

moved-beside = Mit { $therapist } geht es weiter wie bisher.
moved-may-read = Darf { $therapist } lesen, was Sie { $before } mitgeteilt haben?
moved-read = { $therapist } darf lesen, was Sie { $before } mitgeteilt haben. Sie müssen nichts tun.
button-let-read = { $therapist } darf es lesen
button-not-read = Niemand braucht es zu lesen
account-for-client =
    { $therapist } macht hier mit einem anderen Konto weiter. Alles ist wie zuvor; Sie müssen nichts tun.

    Wenn Ihnen das nicht richtig vorkommt, wenden Sie sich bitte hierhin: { $contact }.
privacy-moved = <b>Was Sie { $therapist } mitgeteilt haben</b>, ist gespeichert, und hier liest es niemand mehr.
privacy-moved-read = <b>Was Sie { $therapist } mitgeteilt haben</b>, ist gespeichert. Lesen kann es, wer Ihre Therapie übernommen hat; dem haben Sie zugestimmt.

# --- The work with a therapist is over

ended-client =
    Die Fragen zu Ihren Sitzungen mit { $therapist } sind zu Ende gegangen, und von hier kommen keine mehr. Danke fürs Mitmachen, und alles Gute für Sie.

    Was Sie abgeschickt haben, bleibt gespeichert wie andere Aufzeichnungen zu Ihrer Behandlung. Wer es sieht: /privacy. Um es zu lesen: /mydata. Um es zu löschen: /forget.

    { $there ->
        [yes] Wenn Sie weitermachen möchten, sagen Sie es bitte { $therapist }. Wenn Sie mit jemand anderem sprechen möchten: { $contact }
       *[no] Wenn Sie weitermachen oder mit jemandem sprechen möchten: { $contact }
    }
reopened-client = Mit Ihnen und { $therapist } geht es weiter, und { $cadence ->
        [second] nach jeder zweiten Sitzung kommen hier wieder ein paar kurze Fragen.
        [weekly] hier kommen wieder ein paar kurze Fragen, höchstens etwa einmal pro Woche.
       *[other] nach jeder Sitzung kommen hier wieder ein paar kurze Fragen.
    } Sie entscheiden: Eine Pause gibt es mit /pause, ein Ende mit /stop.
privacy-closed = Das hier ist zu Ende: Es kommen keine Fragen mehr, und Abgeschicktes bleibt gespeichert wie andere Aufzeichnungen zu Ihrer Behandlung.
privacy-not-agreed-closed =
    <b>Mit { $therapist }</b>
    Sie haben der Teilnahme nicht zugestimmt, und es wird nichts mehr gefragt. { $therapist } kann sehen, dass Sie nicht mitgemacht haben, und sonst nichts.
my-data-closed = Es ging am { $day } zu Ende.
