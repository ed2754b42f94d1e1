consent-again =
    <b>Das, worin du hier eingewilligt hast, hat sich geändert.</b> Bitte lies, was neu ist, und entscheide noch einmal. Bis dahin kommen keine Fragen, und niemand kann mehr lesen als vorher. Für das bisher Abgeschickte gilt weiter deine bisherige Einwilligung.
changed-outcome = · Ab jetzt gibt es eine Frage mehr, die du auslassen kannst: wie es dir in der letzten Woche ging. { $therapist } kann deine Antwort mit den anderen lesen.
changed-supervisors-read = · Ab jetzt kann die Supervision lesen, was { $therapist } über dich erfährt. Bisher konnte sie nur erfahren, dass eine Nachricht wartet.
changed-comment-readers = · Was du in eigenen Worten schreibst: { $new }.
consent-again-settled = Du hast dem jetzigen Stand mit { $therapist } zugestimmt. Was hier offen war, geht weiter.
privacy-asked-anew = Das hat sich seit deiner Einwilligung geändert. Bevor du zustimmst, kommen keine Fragen, und niemand kann mehr lesen als vorher. /help zeigt den Weg dorthin.
research =
    <b>Eine eigene Frage, getrennt von deiner Behandlung und von deiner Einwilligung hier.</b>

    { $programme } forscht: { $study }

    <b>Wenn du Ja sagst</b>, bekommt die Forschung: die Antworten, die du nach Sitzungen auswählst, mit dem Wert, den sie ergeben; woran ihr beide vor allem arbeitet, falls das notiert ist; wie deine Sitzungen stattfanden, wer sie gemeldet hat und wie viele Tage dazwischen liegen; und welche Fragen kamen und nicht abgeschickt wurden. { $since ->
        [earlier] Es geht um das, was ab jetzt kommt, und um das, was du seit { $day } abgeschickt hast, solange dein Ja galt.
       *[now] Es geht um das, was ab jetzt kommt.
    } Du stehst dort unter einer Nummer, { $therapist } auch.

    <b>Nie weitergegeben</b> werden dein Name, dein Kürzel, dieses Konto, wie du jemanden nennst, Kalenderdaten und alles, was du in eigenen Worten schreibst. Wer diesen Bot betreibt, könnte trotzdem herausfinden, wessen Nummer es ist; vielleicht auch jemand, der dich und deine Sitzungen sehr gut kennt.

    <b>Du entscheidest.</b> Ein Ja oder ein Nein ändert nichts, weder an deiner Behandlung noch hier; { $therapist } erfährt es nicht. Du kannst es jederzeit ändern, mit /privacy. Nach einem Nein wird nichts mehr von dir weitergegeben, auch nicht, was du davor abgeschickt hast. Was vor dem Nein weitergegeben wurde, lässt sich von hier nicht zurückholen.

    Wen du dazu fragen kannst: { $contact }
research-so-far-yes = Bisher hast du Ja gesagt, am { $day }.
research-so-far-no = Bisher hast du Nein gesagt, am { $day }.
research-so-far-changed = Du hast am { $day } Ja zur Forschung gesagt. <b>Worum es geht, hat sich seitdem geändert</b>; darum wird nichts von dir weitergegeben, bis du neu entscheidest.
research-yes = Notiert: Ja. Was du ab jetzt abschickst, darf unter einer Nummer an die Forschung gehen. Du kannst das jederzeit ändern: /privacy
research-no = Notiert: Nein. Nichts von dir geht an die Forschung. Alles andere geht weiter wie bisher.
privacy-research-yes = <b>Forschung von { $programme }</b>: Du hast Ja gesagt. Was weitergegeben werden darf und was nie, steht bei der Frage; dort kannst du es auch ändern.
privacy-research-no = <b>Forschung von { $programme }</b>: Du hast Nein gesagt. Nichts von dir wird weitergegeben.
privacy-research-unsaid = <b>Forschung von { $programme }</b>: Du hast nicht Ja gesagt; es wird also nichts von dir weitergegeben.
privacy-research-changed = <b>Forschung von { $programme }</b>: Worum es geht, hat sich seit deinem Ja geändert. Bevor du nicht auch dazu Ja sagst, wird nichts von dir weitergegeben.
privacy-research-over = <b>Forschung von { $programme }</b>: Zurzeit gibt es keine; es wird also nichts von dir weitergegeben.
stop-nothing = Es gibt nichts zu beenden: Für dich sind keine Fragen vorgesehen.
stop-question =
    Möchtest du aufhören? An deiner Behandlung ändert sich nichts. { $told } Zu { $therapist } kommen dann keine Fragen mehr; was noch nicht abgeschickt ist, liest niemand.

    Was du bisher abgeschickt hast, bleibt gespeichert wie andere Aufzeichnungen zu deiner Behandlung.
stop-told = { $therapist } erfährt, dass du aufgehört hast.
stopped = Das ist in Ordnung. Zu { $therapist } kommen von hier keine Fragen mehr. An deiner Behandlung ändert sich nichts.
stop-closed =
    Die Fragen zu deinen Sitzungen mit { $therapist } sind zu Ende gegangen, und es kommen keine mehr. Möchtest du sichergehen, dass sie nicht wieder anfangen? Dann bräuchte es eine neue Einladung.

    Was du bisher abgeschickt hast, bleibt gespeichert wie andere Aufzeichnungen zu deiner Behandlung.
client-stopped = { $code } nimmt nicht mehr an den Rückmeldungen teil. Das steht allen jederzeit frei und muss mit dir nichts zu tun haben. Wenn { $code } zurückkommen möchte: /invite und dasselbe Kürzel machen einen neuen Link.
pause-running = Du machst Pause bis { $day }.
pause-typing = An welchem Tag soll es weitergehen? Bitte tippe ihn, zum Beispiel <b>{ $example }</b> oder <b>{ $iso }</b>; höchstens ein Jahr von jetzt an.
paused-put-away = Was du zu { $day } angefangen hattest, wurde weggelegt, und niemand hat es gelesen. /talk nimmt es wieder auf, von vorn, auch während der Pause.
going-on = Es gibt keine Pause. Nach deinen Sitzungen kommen wieder Fragen, so oft wie bisher. Wenn für die Pause etwas weggelegt wurde, nimmt /talk es wieder auf.
own-nothing = Hier ist über dich als { -client } nichts gespeichert.
privacy =
    <b>{ $programme }, mit { $therapist }</b>
    { $sees } Was du in eigenen Worten schreibst: { $readers }. { $supervisors ->
        [read] Die Supervision kann lesen, was { $therapist } über dich erfährt.
       *[count] Wo eine Nachricht zu dir wartet, kann die Supervision, oder ersatzweise die Programmleitung, erfahren, dass sie wartet, aber nicht, was darin steht.
    } { $programme } sieht Zahlen über viele Menschen.

    Wenn die Schwierigkeit bei { $therapist } liegt, gibt es einen anderen Kontakt: { $contact }; { $therapist } erfährt davon nichts.
privacy-not-agreed =
    <b>Mit { $therapist }</b>
    Du hast der Teilnahme nicht zugestimmt. { $therapist } kann sehen, ob du mitmachst, und sonst nichts; es wird nichts gefragt, und es gibt nichts zu lesen. /help zeigt die Frage noch einmal.
privacy-nobody =
    <b>{ $programme }, mit { $therapist }</b>
    { $therapist } ist hier nicht mehr verbunden, und es gibt keine Vertretung: Zurzeit sieht niemand, was du abgeschickt hast. { $programme } sieht Zahlen über viele Menschen.

    Wenn du mit jemandem sprechen möchtest: { $contact }
privacy-before =
    <b>Was gespeichert ist</b>: dass du die Einladung geöffnet hast, woran gearbeitet werden soll, falls das notiert ist, deine Zeitzone und Ruhezeiten und die Nummer dieses Chats, verschlüsselt. Mit /forget kannst du es löschen.
privacy-all =
    <b>Was gespeichert ist</b>: wann und wie deine Sitzungen stattfanden, was du antwortest, schreibst und wünschst, wann du gefragt wurdest, wie du deine Therapeutin oder deinen Therapeuten nennst, woran ihr beide arbeitet, falls das notiert ist, deine Zeitzone und Ruhezeiten und die Nummer dieses Chats. Namen, was du schreibst, und diese Nummer sind verschlüsselt gespeichert.

    <b>Wie lange</b>: solange du teilnimmst und danach mit den Aufzeichnungen zu deiner Behandlung, bis du es mit /forget löschst. Was der Chat zum Funktionieren braucht, wird nach 60 Tagen vergessen.

    Wer diesen Bot betreibt, könnte es technisch lesen. Auch Telegram könnte es und alle, die dein Telefon in der Hand haben: Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.
my-data = Alles, was über dich als { -client } gespeichert ist: hier im Chat oder als Datei zum Aufbewahren. Beides verschwindet nach { $minutes } Minuten wieder aus dem Chat.
my-data-file = Hier ist die Datei. Bitte speichere sie dort, wo sie sonst niemand liest: In { $minutes } Minuten verschwindet sie aus diesem Chat.
my-data-time = Für dich gilt die Zeit in { $zone }. Zwischen { $begin } und { $end } kommt nichts.
my-data-time-any = Für dich gilt die Zeit in { $zone }. Es kann zu jeder Uhrzeit etwas kommen.
my-data-agreed = Du hast am { $day } zugestimmt.
my-data-not-agreed = Du hast der Teilnahme nicht zugestimmt.
my-data-cadence = Wie oft du gefragt wirst: { $cadence ->
    [second] nach jeder zweiten Sitzung.
   *[weekly] höchstens etwa einmal pro Woche.
}
my-data-area = Notiert, woran ihr beide arbeitet: { $area }.
my-data-comment = Du hast geschrieben: „{ $comment }“
my-data-state-none = Dazu wurdest du nicht gefragt.
my-data-state-planned = Dazu wirst du noch gefragt.
my-data-state-not-held = Du hast gesagt, dass es nicht stattfand.
my-data-state-no-connection = Du hast gesagt, dass die Verbindung gestört hat.
my-data-state-earlier = Du hast früher geantwortet, nicht hier. Es wurde übernommen, weil du dem am { $agreed } zugestimmt hast.
my-data-not-here = Was in der Therapie über dich notiert und aus deinen Antworten für die Therapie errechnet wurde, steht nicht in dieser Datei. Der unter /privacy genannte Kontakt kann dir sagen, wie du es einsehen kannst.
my-data-reported-you = du
forget-question =
    Soll alles gelöscht werden, was hier über dich gespeichert ist? Alle Antworten, alles Geschriebene, alle Sitzungen und Nachrichten zu dir verschwinden endgültig, auch dort, wo du behandelt wirst: Wer dich behandelt, erfährt nur, dass du gegangen bist und dass es gelöscht wurde. An deiner Behandlung ändert sich nichts.

    Kopien in Sicherungen bestehen, bis diese gelöscht werden. Was in der Therapie anderswo aufgeschrieben wurde, bleibt unberührt.

    Um die Fragen zu beenden und das Bisherige zu behalten: /stop. Um zuerst eine Kopie zu haben: /mydata.
forgotten =
    Alles ist gelöscht, und von hier kommt nichts mehr. Du kannst auch diesen Chat löschen.

    Danke für das, was du mitgeteilt hast. Alles Gute für dich.
forgotten-as-client = Alles, was über dich als { -client } gespeichert war, ist gelöscht, und dazu kommt von hier nichts mehr. Was du hier sonst bist, bleibt, wie es ist.
client-left = { $code } ist gegangen, und alles, was hier dazu gespeichert war, ist gelöscht. Das steht allen jederzeit frei und muss mit dir nichts zu tun haben. Das Kürzel ist wieder frei.
talk-whom = Zu wem möchtest du etwas sagen?
talk-nobody = Das ist für alle, die hier gefragt werden, wie eine Sitzung war. Wenn du einen Link bekommen und noch nicht benutzt hast, öffne ihn bitte.
talk-not-now = Du nimmst zurzeit nicht teil; darum gibt es hier nichts zu sagen. /help zeigt den Weg.
talk-sent = Was du zu { $day } zu sagen hattest, ist schon abgeschickt. Danke.
stand-in-client = Bis { $day } vertritt { $colleague } { $therapist } und sieht deine Antworten, auch frühere.
stand-in-client-choice =
    Wenn du das lieber nicht möchtest, kannst du eine Pause machen oder aufhören; an deiner Behandlung ändert sich nichts. /privacy sagt, wer was sieht.
stand-in-over-client = Für { $therapist } gibt es keine Vertretung mehr: Was du abschickst, geht wieder an { $therapist }, wie zuvor.
stand-in-found = Es ist wieder jemand da und sieht, was du antwortest. Du musst nichts tun.
therapist-back = { $therapist } ist hier wieder verbunden und sieht, was du antwortest. Nach deinen Sitzungen kommt wieder etwas Kurzes, so oft wie zuvor. Für eine Pause: /pause. Um aufzuhören: /stop.
therapist-left =
    { $therapist } ist hier nicht mehr verbunden, und es gibt zurzeit keine Vertretung. Neue Antworten würde also niemand lesen, und es kommen keine Fragen.

    Wenn du mit jemandem sprechen möchtest: { $contact }

    Mit /forget kannst du löschen, was über dich gespeichert ist.
moved-may-read = Darf { $therapist } lesen, was du { $before } mitgeteilt hast?
moved-read = { $therapist } darf lesen, was du { $before } mitgeteilt hast. Du musst nichts tun.
account-for-client =
    { $therapist } macht hier mit einem anderen Konto weiter. Alles ist wie zuvor; du musst nichts tun.

    Wenn dir das nicht richtig vorkommt, wende dich bitte hierhin: { $contact }.
privacy-moved = <b>Was du { $therapist } mitgeteilt hast</b>, ist gespeichert, und hier liest es niemand mehr.
privacy-moved-read = <b>Was du { $therapist } mitgeteilt hast</b>, ist gespeichert. Lesen kann es, wer deine Therapie übernommen hat; dem hast du zugestimmt.
ended-client =
    Die Fragen zu deinen Sitzungen mit { $therapist } sind zu Ende gegangen, und von hier kommen keine mehr. Danke fürs Mitmachen, und alles Gute für dich.

    Was du abgeschickt hast, bleibt gespeichert wie andere Aufzeichnungen zu deiner Behandlung. Wer es sieht: /privacy. Um es zu lesen: /mydata. Um es zu löschen: /forget.

    { $there ->
        [yes] Wenn du weitermachen möchtest, sage es bitte { $therapist }. Wenn du mit jemand anderem sprechen möchtest: { $contact }
       *[no] Wenn du weitermachen oder mit jemandem sprechen möchtest: { $contact }
    }
reopened-client = Mit dir und { $therapist } geht es weiter, und { $cadence ->
        [second] nach jeder zweiten Sitzung kommen hier wieder ein paar kurze Fragen.
        [weekly] hier kommen wieder ein paar kurze Fragen, höchstens etwa einmal pro Woche.
       *[other] nach jeder Sitzung kommen hier wieder ein paar kurze Fragen.
    } Du entscheidest: Eine Pause gibt es mit /pause, ein Ende mit /stop.
privacy-closed = Das hier ist zu Ende: Es kommen keine Fragen mehr, und Abgeschicktes bleibt gespeichert wie andere Aufzeichnungen zu deiner Behandlung.
privacy-not-agreed-closed =
    <b>Mit { $therapist }</b>
    Du hast der Teilnahme nicht zugestimmt, und es wird nichts mehr gefragt. { $therapist } kann sehen, dass du nicht mitgemacht hast, und sonst nichts.
