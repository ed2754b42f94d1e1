session-nobody = Mit dir ist noch niemand verbunden. Mit /invite kannst du jemanden einladen.
session-time =
    Bitte tippe, wann sie endete (Zeit in { $zone }), zum Beispiel <b>{ $example }</b> oder <b>gestern { $example }</b>.
cadence =
    { $cadence ->
        [second] { $code } wird nach jeder zweiten Sitzung gefragt.
        [weekly] { $code } wird höchstens etwa einmal pro Woche gefragt, so viele Sitzungen es auch sind.
       *[other] { $code } wird nach jeder Sitzung gefragt.
    } Bitte ändere es nur, wenn ihr beide darüber gesprochen habt: Wer teilnimmt, erfährt es. Was schon unterwegs ist, kommt noch.
cadence-for-client =
    { $cadence ->
        [second] Ab jetzt wirst du nach jeder zweiten Sitzung mit { $therapist } gefragt.
        [weekly] Ab jetzt wirst du zu deinen Sitzungen mit { $therapist } höchstens etwa einmal pro Woche gefragt, so viele es auch sind.
       *[other] Ab jetzt wirst du nach jeder Sitzung mit { $therapist } gefragt.
    } Wenn das zu oft oder zu selten ist, sage es bitte dort. Eine Pause (/pause) oder ein Ende (/stop) kannst du jederzeit wählen.
plan-none = Du hast noch keinen Plan. Wen du jede Woche triffst, kann hier stehen: Dann melden sich diese Sitzungen selbst, und du musst sie mir nicht einzeln melden.
plan-list = <b>Dein Plan</b>
plan-whom = Wen triffst du jede Woche?
plan-weekday = An welchem Tag triffst du { $code } das nächste Mal?
plan-draft = { $code }: { $weekday } { $time }, { $minutes } Minuten, { $modality }, { $weeks ->
    [1] jede Woche
   *[other] alle { $weeks } Wochen
}. Tippe an, was anders ist.
plan-new = Notiert. { $cadence ->
    [second] Wenn eine solche Sitzung zu Ende ist, wird sie von selbst notiert, und nach jeder zweiten frage ich { $code } danach.
    [weekly] Wenn eine solche Sitzung zu Ende ist, wird sie von selbst notiert, und höchstens etwa einmal pro Woche frage ich { $code } nach einer.
   *[other] Wenn eine solche Sitzung zu Ende ist, frage ich { $code } danach.
} Bitte lass hier aus, was nicht stattfindet.
plan-left-out = Fällt weg, solange { $whose ->
    [own] du weg bist
   *[colleague] { $colleague } weg ist
 }: { $days }
room-none = Noch ist kein Raum mit jemandem verknüpft. Wo du jemanden immer im selben Videoraum triffst oder jemand immer über denselben Link bucht, kannst du das hier verknüpfen: Dann melden sich diese Sitzungen selbst.
room-no-platform = Mit diesem Bot ist noch keine Videoplattform verbunden. Das kann tun, wer ihn betreibt; dann kannst du hier Räume verknüpfen. Bis dahin gibt es /session, /plan und /calendar.
room-list = <b>Deine Räume</b>
room-stand-in = Für wen du nur die Vertretung hast, verknüpft die eigene Therapeutin oder der eigene Therapeut einen Raum: Einer von dir bliebe sonst danach verknüpft. Für solche Sitzungen gibt es /session und /plan.
room-link-bigbluebutton = Bitte füge die <b>Meeting-ID</b> des Raums ein, in dem du { $code } triffst. Das ist nicht der Link: Wer den BigBlueButton-Server betreibt, kann sie dir sagen.
room-link-jitsi = Bitte füge den Link des Raums ein, in dem du { $code } triffst.
room-link-nextcloud = Bitte füge den Link der Unterhaltung ein, in der du { $code } anrufst.
room-link-zoom = Bitte füge den Link oder die Meeting-ID des Meetings ein, in dem du { $code } triffst.
room-link-calcom = Bitte füge den Link ein, über den { $code } bucht: den eines Termintyps, der nur für { $code } da ist.
room-link-signed = Bitte tippe, wie das andere Programm den Raum oder die Sitzungsreihe von { $code } nennt.
room-link-end = Das muss für eine einzige Person sein: Wo mehrere in denselben Raum kommen, kann ich nicht sagen, wer da war. Was du einfügst, wird aus diesem Chat genommen und nicht in lesbarer Form behalten.
room-again-bigbluebutton = Darin konnte ich keine Meeting-ID lesen. Sie ist ein Wort ohne Leerzeichen und kein Link. Bitte füge sie noch einmal ein, oder tippe auf /rooms, um es zu lassen.
room-again-jitsi = Darin konnte ich keinen Raum lesen. Bitte füge den Link noch einmal ein, etwa <b>https://meet.example.org/a-room</b>, oder tippe auf /rooms, um es zu lassen.
room-again-nextcloud = Darin konnte ich keine Unterhaltung lesen. Ihr Link sieht aus wie <b>https://cloud.example.org/call/abcd1234</b>. Bitte füge ihn noch einmal ein, oder tippe auf /rooms, um es zu lassen.
room-again-zoom = Darin konnte ich keine Meeting-ID lesen: neun bis elf Ziffern, allein oder in einem Link mit <b>/j/</b>. Ein persönlicher Link mit einem Namen enthält sie nicht. Bitte füge sie noch einmal ein, oder tippe auf /rooms, um es zu lassen.
room-again-calcom = Darin konnte ich keinen Buchungslink lesen. Er sieht aus wie <b>https://cal.com/you/weekly</b>; private Links und die von Teams lassen sich nicht verknüpfen. Bitte füge ihn noch einmal ein, oder tippe auf /rooms, um es zu lassen.
room-again-signed = Das konnte ich nicht lesen. Es ist ein Wort ohne Leerzeichen, so wie das andere Programm es schreibt. Bitte tippe es noch einmal, oder tippe auf /rooms, um es zu lassen.
calendar-none = Es ist kein Kalender verbunden. Wenn im Titel eines Termins das Kürzel der Person steht, etwa <b>K7</b>, kann dein Kalender mir sagen, wann eine Sitzung zu Ende ist, und du musst es nicht. Ich lese ihn etwa { $unit ->
    [seconds] { $count ->
        [one] jede Sekunde
       *[other] alle { $count } Sekunden
    }
   *[minutes] { $count ->
        [one] jede Minute
       *[other] alle { $count } Minuten
    }
} und suche darin diese Kürzel. Ich behalte, wann eine Sitzung war oder in den nächsten zwei Wochen sein soll, und keinen Titel, keinen Ort und keinen Namen.
calendar-gone = Dein Kalender ist getrennt, und seine Adresse ist hier vergessen. Die Sitzungen, die er gemeldet hat, bleiben.
calendar-reading = { $new ->
    [yes] Dein Kalender ist notiert, und ich lese ihn zum ersten Mal.
   *[no] Ich lese gerade deinen Kalender.
} Was ich finde, kommt gleich hierher.
calendar-well = { $again ->
    [yes] Ich kann deinen Kalender wieder lesen. Was inzwischen zu Ende ging, ist jetzt notiert, wenn es für eine Frage nicht zu lange her ist.
   *[no] Dein Kalender ist verbunden.
} Zuletzt gelesen habe ich ihn am { $day } um { $time }.
calendar-failing = { $kind ->
    [never] Ich konnte deinen Kalender noch nicht lesen.
    [no_codes] Seit { $day }, { $time }, enthält kein Termin in deinem Kalender ein Kürzel deiner { -clients }.
   *[since] Seit { $day }, { $time }, kann ich deinen Kalender nicht lesen.
}
calendar-failing-end = { $kind ->
    [no_codes] Ich schaue weiter nach und sage dir, wenn einer da ist.
   *[other] Ich versuche es weiter und sage dir, wenn ich ihn lesen kann.
} Inzwischen wird daraus nichts notiert und nichts zurückgenommen; mit /session kannst du mir eine Sitzung selbst melden.
calendar-why-no-codes = Vielleicht sind die Titel jetzt verborgen, sodass nur zu sehen ist, wann belegt ist: Dann gib ihn bitte wieder mit Titeln frei. Wenn du sie selbst herausgenommen hast, ist alles gut.
calendar-not-connected = Dein Kalender ist nicht verbunden, und ich habe seine Adresse vergessen.
calendar-why-too-large = Er ist größer als 5 MB. Ein eigener Kalender, nur für deine Sitzungen, bleibt klein.
calendar-address =
    Bitte füge die geheime Adresse deines Kalenders ein. Sie beginnt mit <b>https://</b> oder <b>webcal://</b>.

    <b>Google</b>: am Computer, Einstellungen, dein Kalender, <i>Privatadresse im iCal-Format</i>.
    <b>Outlook</b>: im Web, Einstellungen, Kalender, Freigegebene Kalender, <i>Kalender veröffentlichen</i>, dann der ICS-Link.
    <b>Nextcloud</b>: Kalender bearbeiten und teilen, <i>Link teilen</i>, dann den Abonnement-Link kopieren.
    <b>Apple</b>: iCloud-Kalender, teilen, <i>Öffentlicher Kalender</i>, dann den Link kopieren.

    Wer diese Adresse hat, kann deinen Kalender lesen. Darum nehme ich deine Nachricht aus diesem Chat und behalte die Adresse verschlüsselt.
calendar-again-other = Darin konnte ich keine Adresse lesen. Sie beginnt mit <b>https://</b> oder <b>webcal://</b>. Bitte füge sie noch einmal ein, oder tippe auf /calendar, um es zu lassen.
calendar-again-several = Darin waren mehrere Adressen. Bitte füge nur die deines Kalenders ein, oder tippe auf /calendar, um es zu lassen.
calendar-again-http = Diese Adresse beginnt mit <b>http://</b>, sodass unterwegs alle deinen Kalender lesen könnten. Bitte füge eine ein, die mit <b>https://</b> beginnt, oder tippe auf /calendar, um es zu lassen.
calendar-again-password = In dieser Adresse steht ein Name oder ein Passwort, vor einem @. Bitte füge die geheime Adresse ein, die dein Kalender für andere Programme ausgibt, oder tippe auf /calendar, um es zu lassen.
calendar-found = Ich habe deinen Kalender gelesen. Termine mit Kürzeln deiner { -clients }, in den letzten zwei Wochen und in den nächsten zwei:
calendar-found-none = Ich habe deinen Kalender gelesen und weder in den letzten zwei Wochen noch in den nächsten zwei einen Termin mit einem Kürzel deiner { -clients } gefunden. Ein Kürzel steht als eigenes Wort im Titel, etwa <b>K7</b>. Ganztägige Termine zählen nicht.
calendar-unread = Ein Termin ist so geschrieben, dass ich ihn nicht lesen kann: { $codes }. Bitte melde mir diese Sitzungen mit /session.
calendar-end = Wenn ein kommender Termin zu Ende ist, wird er als Sitzung notiert, und es wird danach gefragt, so oft es für die Person eingestellt ist. Wenn du dort etwas absagst oder löschst, bevor die Frage hinausgegangen ist, wird nicht danach gefragt, auch wenn es unter /plan steht, solange noch irgendein Termin mit einem Kürzel im Kalender ist.
