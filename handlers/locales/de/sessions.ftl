# --- Sessions

session-nobody = Mit Ihnen ist noch niemand verbunden. Mit /invite können Sie jemanden einladen.
session-who = Eine Sitzung mit wem?
session-many = <i>/session und ein Kürzel, zum Beispiel /session { $code }, führt direkt dorthin.</i>
button-as-planned = { $code } um { $time }, { $modality }: vorbei
session-how = Wie fand die Sitzung mit { $code } statt?
modality-video = Video
modality-phone = Telefon
modality-chat = Chat
modality-email = E-Mail
modality-in-person = Vor Ort
session-when = Wann endete die { $modality } mit { $code }?
session-ago = { $minutes ->
    [0] Gerade eben
    [60] Vor einer Stunde
   *[other] Vor { $minutes } Minuten
}
session-time =
    Bitte tippen Sie, wann sie endete (Zeit in { $zone }), zum Beispiel <b>{ $example }</b> oder <b>gestern { $example }</b>.
session-time-again =
    Daraus konnte ich keinen Zeitpunkt in den letzten { $days } Tagen lesen. Zum Beispiel <b>{ $example }</b>, <b>gestern { $example }</b>, <b>{ $weekday } { $example }</b> oder <b>{ $iso } { $example }</b>.
session-reported = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. Ich werde { $code } dazu fragen.
session-reported-asking = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. Wozu hier alle { -clients } einwilligen, hat sich geändert, und von { $code } kam dazu noch kein Ja. Kommt es rechtzeitig, frage ich danach.
session-reported-pause = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } machte da gerade Pause von den Fragen; zu dieser frage ich also nicht.
session-reported-cadence = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } wird nicht nach jeder Sitzung gefragt, und nach dieser nicht.
session-reported-no = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } wird zu dieser nicht gefragt.
session-reported-told = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } hat schon davon berichtet und wurde dabei gefragt; ich frage also nicht noch einmal.
session-reported-asked = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } wurde dazu gefragt.
session-reported-not-asked = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } wird dazu nicht mehr gefragt.
session-reported-unreached = Notiert: { $modality } mit { $code }, { $day }, Ende { $time }. Telegram kann { $code } zurzeit nicht erreichen: Die Frage wartet eine Weile, falls { $code } zurückkommt.
session-undo-late = Das lässt sich nicht mehr zurücknehmen.
session-withdrawn-out = Zurückgenommen: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } war schon gefragt worden; die Frage verschwindet aus dem Chat.
session-withdrawn = Zurückgenommen: { $modality } mit { $code }, { $day }, Ende { $time }. { $code } wird nicht gefragt.
button-undo = Zurücknehmen

# --- How often

cadence =
    { $cadence ->
        [second] { $code } wird nach jeder zweiten Sitzung gefragt.
        [weekly] { $code } wird höchstens etwa einmal pro Woche gefragt, so viele Sitzungen es auch sind.
       *[other] { $code } wird nach jeder Sitzung gefragt.
    } Bitte ändern Sie es nur, wenn Sie beide darüber gesprochen haben: Wer teilnimmt, erfährt es. Was schon unterwegs ist, kommt noch.
button-cadence-each = Nach jeder Sitzung
button-cadence-second = Nach jeder zweiten Sitzung
button-cadence-weekly = Höchstens einmal pro Woche
cadence-for-client =
    { $cadence ->
        [second] Ab jetzt werden Sie nach jeder zweiten Sitzung mit { $therapist } gefragt.
        [weekly] Ab jetzt werden Sie zu Ihren Sitzungen mit { $therapist } höchstens etwa einmal pro Woche gefragt, so viele es auch sind.
       *[other] Ab jetzt werden Sie nach jeder Sitzung mit { $therapist } gefragt.
    } Wenn das zu oft oder zu selten ist, sagen Sie es bitte dort. Eine Pause (/pause) oder ein Ende (/stop) können Sie jederzeit wählen.

# --- The plan

plan-none = Sie haben noch keinen Plan. Wen Sie jede Woche treffen, kann hier stehen: Dann melden sich diese Sitzungen selbst, und Sie müssen sie mir nicht einzeln melden.
plan-list = <b>Ihr Plan</b>
plan-line = { $code }: { $weekday } { $time }, { $minutes } Minuten, { $modality }, { $weeks ->
    [1] jede Woche
   *[other] alle { $weeks } Wochen
}
plan-many = <i>/plan und ein Kürzel, zum Beispiel /plan { $code }, führt direkt dorthin.</i>
plan-button = { $code }, { $weekday } { $time }
plan-whom = Wen treffen Sie jede Woche?
plan-weekday = An welchem Tag treffen Sie { $code } das nächste Mal?
plan-time = Wann beginnt es (Zeit in { $zone })? Zum Beispiel <b>16:30</b>.
plan-time-again = Daraus konnte ich keine Uhrzeit lesen. Zum Beispiel <b>16:30</b> oder <b>16.30 Uhr</b>.
plan-draft = { $code }: { $weekday } { $time }, { $minutes } Minuten, { $modality }, { $weeks ->
    [1] jede Woche
   *[other] alle { $weeks } Wochen
}. Tippen Sie an, was anders ist.
plan-minutes = { $minutes } Minuten
plan-weeks = { $weeks ->
    [1] Jede Woche
   *[other] Alle { $weeks } Wochen
}
plan-modality = { $modality }
plan-new = Notiert. { $cadence ->
    [second] Wenn eine solche Sitzung zu Ende ist, wird sie von selbst notiert, und nach jeder zweiten frage ich { $code } danach.
    [weekly] Wenn eine solche Sitzung zu Ende ist, wird sie von selbst notiert, und höchstens etwa einmal pro Woche frage ich { $code } nach einer.
   *[other] Wenn eine solche Sitzung zu Ende ist, frage ich { $code } danach.
} Bitte lassen Sie hier aus, was nicht stattfindet.
plan-over = Nicht mehr geplant: { $code }, { $weekday } { $time }.
plan-ahead = Als Nächstes:
plan-next = · { $moment }
plan-next-moved = · { $moment } (verschoben)
plan-next-off = { $how ->
    [booking] · Zählt nicht, weil die Buchung abgesagt wurde: { $moment }
   *[calendar] · Zählt nicht, weil es nicht mehr im Kalender steht: { $moment }
}
plan-still-there = Noch im Kalender, wo es trotzdem zählt: { $days }. Wenn dann nichts stattfindet, muss es auch dort heraus.
plan-left-out = Fällt weg, solange { $whose ->
    [own] Sie weg sind
   *[colleague] { $colleague } weg ist
 }: { $days }
button-plan-new = Hinzufügen
button-plan-save = Speichern
button-plan-end = Diesen Plan beenden
button-plan-skip = { $day } auslassen
button-plan-move = { $day } verschieben
button-plan-keep = { $day } findet doch statt
meeting-time = Wann beginnt es stattdessen (Zeit in { $zone })? Zum Beispiel <b>{ $example }</b>.
meeting-time-again = Daraus konnte ich keinen Zeitpunkt in den nächsten { $days } Tagen lesen. Zum Beispiel <b>{ $example }</b>.

# --- Rooms

platform-bigbluebutton = BigBlueButton
platform-jitsi = Jitsi
platform-nextcloud = Nextcloud Talk
platform-zoom = Zoom
platform-calcom = Cal.com
platform-signed = Ein anderes Programm
room-none = Noch ist kein Raum mit jemandem verknüpft. Wo Sie jemanden immer im selben Videoraum treffen oder jemand immer über denselben Link bucht, können Sie das hier verknüpfen: Dann melden sich diese Sitzungen selbst.
room-no-platform = Mit diesem Bot ist noch keine Videoplattform verbunden. Das kann tun, wer ihn betreibt; dann können Sie hier Räume verknüpfen. Bis dahin gibt es /session, /plan und /calendar.
room-list = <b>Ihre Räume</b>
room-stand-in = Für wen Sie nur die Vertretung haben, verknüpft die eigene Therapeutin oder der eigene Therapeut einen Raum: Einer von Ihnen bliebe sonst danach verknüpft. Für solche Sitzungen gibt es /session und /plan.
room-line = { $code }: { $platform }, seit { $day }{ $tells ->
        [yes] { "" }
       *[no] . Zurzeit nicht verbunden, meldet also nichts: bitte /session verwenden
    }
room-button = { $code }, { $platform }, { $day }
room-whom = Für wen ist der Raum?
room-platform = Wo ist der Raum?
room-link-bigbluebutton = Bitte fügen Sie die <b>Meeting-ID</b> des Raums ein, in dem Sie { $code } treffen. Das ist nicht der Link: Wer den BigBlueButton-Server betreibt, kann sie Ihnen sagen.
room-link-jitsi = Bitte fügen Sie den Link des Raums ein, in dem Sie { $code } treffen.
room-link-nextcloud = Bitte fügen Sie den Link der Unterhaltung ein, in der Sie { $code } anrufen.
room-link-zoom = Bitte fügen Sie den Link oder die Meeting-ID des Meetings ein, in dem Sie { $code } treffen.
room-link-calcom = Bitte fügen Sie den Link ein, über den { $code } bucht: den eines Termintyps, der nur für { $code } da ist.
room-link-signed = Bitte tippen Sie, wie das andere Programm den Raum oder die Sitzungsreihe von { $code } nennt.
room-link-end = Das muss für eine einzige Person sein: Wo mehrere in denselben Raum kommen, kann ich nicht sagen, wer da war. Was Sie einfügen, wird aus diesem Chat genommen und nicht in lesbarer Form behalten.
room-again-bigbluebutton = Darin konnte ich keine Meeting-ID lesen. Sie ist ein Wort ohne Leerzeichen und kein Link. Bitte fügen Sie sie noch einmal ein, oder tippen Sie auf /rooms, um es zu lassen.
room-again-jitsi = Darin konnte ich keinen Raum lesen. Bitte fügen Sie den Link noch einmal ein, etwa <b>https://meet.example.org/a-room</b>, oder tippen Sie auf /rooms, um es zu lassen.
room-again-nextcloud = Darin konnte ich keine Unterhaltung lesen. Ihr Link sieht aus wie <b>https://cloud.example.org/call/abcd1234</b>. Bitte fügen Sie ihn noch einmal ein, oder tippen Sie auf /rooms, um es zu lassen.
room-again-zoom = Darin konnte ich keine Meeting-ID lesen: neun bis elf Ziffern, allein oder in einem Link mit <b>/j/</b>. Ein persönlicher Link mit einem Namen enthält sie nicht. Bitte fügen Sie sie noch einmal ein, oder tippen Sie auf /rooms, um es zu lassen.
room-again-calcom = Darin konnte ich keinen Buchungslink lesen. Er sieht aus wie <b>https://cal.com/you/weekly</b>; private Links und die von Teams lassen sich nicht verknüpfen. Bitte fügen Sie ihn noch einmal ein, oder tippen Sie auf /rooms, um es zu lassen.
room-again-signed = Das konnte ich nicht lesen. Es ist ein Wort ohne Leerzeichen, so wie das andere Programm es schreibt. Bitte tippen Sie es noch einmal, oder tippen Sie auf /rooms, um es zu lassen.
room-taken = Dieser Raum gehört schon zu jemand anderem; er wurde also nicht mit { $code } verknüpft. Wo mehrere denselben Raum benutzen, kann ich nicht sagen, wer da war: Das sagt dann /plan oder /session.
room-new = Verknüpft. { $kind ->
    [booked] Wenn ein Treffen, das ab jetzt dort gebucht wird, zu Ende ist,
   *[other] Wenn ab jetzt ein Treffen dort zu Ende ist,
} { $cadence ->
    [second] wird es von selbst notiert, und nach jeder zweiten Sitzung frage ich { $code } danach.
    [weekly] wird es von selbst notiert, und höchstens etwa einmal pro Woche frage ich { $code } nach einem.
   *[other] wird es von selbst notiert, und ich frage { $code } danach.
} { $kind ->
    [booked] Nach dem, was rechtzeitig abgesagt wird, wird nicht gefragt.
   *[other] Was kürzer ist als fünf Minuten, zählt nicht.
}
button-room-new = Einen Raum verknüpfen
button-room-remove = Diesen Raum aufgeben
button-room-list = Alle Räume

# --- The calendar

calendar-none = Es ist kein Kalender verbunden. Wenn im Titel eines Termins das Kürzel der Person steht, etwa <b>K7</b>, kann Ihr Kalender mir sagen, wann eine Sitzung zu Ende ist, und Sie müssen es nicht. Ich lese ihn etwa { $unit ->
    [seconds] { $count ->
        [one] jede Sekunde
       *[other] alle { $count } Sekunden
    }
   *[minutes] { $count ->
        [one] jede Minute
       *[other] alle { $count } Minuten
    }
} und suche darin diese Kürzel. Ich behalte, wann eine Sitzung war oder in den nächsten zwei Wochen sein soll, und keinen Titel, keinen Ort und keinen Namen.
calendar-gone = Ihr Kalender ist getrennt, und seine Adresse ist hier vergessen. Die Sitzungen, die er gemeldet hat, bleiben.
calendar-reading = { $new ->
    [yes] Ihr Kalender ist notiert, und ich lese ihn zum ersten Mal.
   *[no] Ich lese gerade Ihren Kalender.
} Was ich finde, kommt gleich hierher.
calendar-well = { $again ->
    [yes] Ich kann Ihren Kalender wieder lesen. Was inzwischen zu Ende ging, ist jetzt notiert, wenn es für eine Frage nicht zu lange her ist.
   *[no] Ihr Kalender ist verbunden.
} Zuletzt gelesen habe ich ihn am { $day } um { $time }.
calendar-failing = { $kind ->
    [never] Ich konnte Ihren Kalender noch nicht lesen.
    [no_codes] Seit { $day }, { $time }, enthält kein Termin in Ihrem Kalender ein Kürzel Ihrer { -clients }.
   *[since] Seit { $day }, { $time }, kann ich Ihren Kalender nicht lesen.
}
calendar-failing-end = { $kind ->
    [no_codes] Ich schaue weiter nach und sage Ihnen, wenn einer da ist.
   *[other] Ich versuche es weiter und sage Ihnen, wenn ich ihn lesen kann.
} Inzwischen wird daraus nichts notiert und nichts zurückgenommen; mit /session können Sie mir eine Sitzung selbst melden.
calendar-why-no-codes = Vielleicht sind die Titel jetzt verborgen, sodass nur zu sehen ist, wann belegt ist: Dann geben Sie ihn bitte wieder mit Titeln frei. Wenn Sie sie selbst herausgenommen haben, ist alles gut.
calendar-not-connected = Ihr Kalender ist nicht verbunden, und ich habe seine Adresse vergessen.
calendar-why-not-an-address = Die Adresse führt weiter zu etwas, das keine sichere Adresse ist: Sie muss mit https beginnen.
calendar-why-not-public = Die Adresse führt in ein inneres Netz. Ich lese nur Kalender, die aus dem ganzen Internet erreichbar sind.
calendar-why-no-connection = Der Server war nicht zu erreichen.
calendar-why-too-slow = Der Server brauchte zu lange für eine Antwort.
calendar-why-too-large = Er ist größer als 5 MB. Ein eigener Kalender, nur für Ihre Sitzungen, bleibt klein.
calendar-why-too-many-redirects = Der Server schickt mich von einer Adresse zur nächsten.
calendar-why-refused = Der Server lässt mich nicht lesen. Vielleicht wurde die Adresse geändert oder die Freigabe ausgeschaltet.
calendar-why-gone = Unter dieser Adresse ist kein Kalender. Vielleicht wurde sie geändert oder die Freigabe ausgeschaltet.
calendar-why-not-given = Der Server hat selbst ein Problem.
calendar-why-unreadable = Was dort liegt, ist kein Kalender, den ich lesen kann. Oft gibt es zwei Adressen, eine zum Ansehen und eine für andere Programme: Ich brauche die zweite, die meist auf <b>.ics</b> endet.
calendar-address =
    Bitte fügen Sie die geheime Adresse Ihres Kalenders ein. Sie beginnt mit <b>https://</b> oder <b>webcal://</b>.

    <b>Google</b>: am Computer, Einstellungen, Ihr Kalender, <i>Privatadresse im iCal-Format</i>.
    <b>Outlook</b>: im Web, Einstellungen, Kalender, Freigegebene Kalender, <i>Kalender veröffentlichen</i>, dann der ICS-Link.
    <b>Nextcloud</b>: Kalender bearbeiten und teilen, <i>Link teilen</i>, dann den Abonnement-Link kopieren.
    <b>Apple</b>: iCloud-Kalender, teilen, <i>Öffentlicher Kalender</i>, dann den Link kopieren.

    Wer diese Adresse hat, kann Ihren Kalender lesen. Darum nehme ich Ihre Nachricht aus diesem Chat und behalte die Adresse verschlüsselt.
calendar-again-other = Darin konnte ich keine Adresse lesen. Sie beginnt mit <b>https://</b> oder <b>webcal://</b>. Bitte fügen Sie sie noch einmal ein, oder tippen Sie auf /calendar, um es zu lassen.
calendar-again-several = Darin waren mehrere Adressen. Bitte fügen Sie nur die Ihres Kalenders ein, oder tippen Sie auf /calendar, um es zu lassen.
calendar-again-http = Diese Adresse beginnt mit <b>http://</b>, sodass unterwegs alle Ihren Kalender lesen könnten. Bitte fügen Sie eine ein, die mit <b>https://</b> beginnt, oder tippen Sie auf /calendar, um es zu lassen.
calendar-again-password = In dieser Adresse steht ein Name oder ein Passwort, vor einem @. Bitte fügen Sie die geheime Adresse ein, die Ihr Kalender für andere Programme ausgibt, oder tippen Sie auf /calendar, um es zu lassen.
calendar-found = Ich habe Ihren Kalender gelesen. Termine mit Kürzeln Ihrer { -clients }, in den letzten zwei Wochen und in den nächsten zwei:
calendar-found-none = Ich habe Ihren Kalender gelesen und weder in den letzten zwei Wochen noch in den nächsten zwei einen Termin mit einem Kürzel Ihrer { -clients } gefunden. Ein Kürzel steht als eigenes Wort im Titel, etwa <b>K7</b>. Ganztägige Termine zählen nicht.
calendar-line = { $code }: { $before } und { $ahead }
calendar-without = Kein Termin: { $codes }
calendar-unread = Ein Termin ist so geschrieben, dass ich ihn nicht lesen kann: { $codes }. Bitte melden Sie mir diese Sitzungen mit /session.
calendar-end = Wenn ein kommender Termin zu Ende ist, wird er als Sitzung notiert, und es wird danach gefragt, so oft es für die Person eingestellt ist. Wenn Sie dort etwas absagen oder löschen, bevor die Frage hinausgegangen ist, wird nicht danach gefragt, auch wenn es unter /plan steht, solange noch irgendein Termin mit einem Kürzel im Kalender ist.
button-calendar-connect = Einen Kalender verbinden
button-calendar-other = Eine andere Adresse
button-calendar-look = Was steht jetzt darin?
button-calendar-disconnect = Trennen

# --- How the therapist saw it

button-own-view-now = Wie ich es sah
