joined-manager =
    Du bist als Programmleitung mit { $programme } verbunden.

    Lade das Therapieteam ein und jemanden für die Supervision: Sie erfährt, wenn eine Nachricht zu einer Behandlung noch als gesehen zu markieren ist.

    Was über dich aufgezeichnet wird und wer es lesen könnte: /privacy.
joined-therapist =
    Du bist mit { $programme } verbunden.

    Lade { -client-a(case: "accusative") } ein und sage mir nach jeder Sitzung, dass sie stattgefunden hat; oder das übernimmt ein Wochenplan, ein Videoraum oder dein Kalender (wie, steht unter /help). Ich stelle dann ein paar Fragen und schreibe dir, wenn es etwas zu wissen gibt. Sonst bin ich still.

    { $hours } (mit /quiet zu ändern). Was du nicht als gesehen markiert hast, lege ich an Arbeitstagen wieder vor, und am zweiten davon erfährt die Supervision, dass es wartet, oder ersatzweise die Programmleitung, sofern dort jemand verbunden ist.

    Es gibt keine Rangliste. Was über dich aufgezeichnet wird und wer es lesen könnte: /privacy.
joined-supervisor =
    Du bist für die Supervision mit { $programme } verbunden.

    Wenn eine Nachricht zu einer Behandlung zwei Arbeitstage lang nicht als gesehen markiert wird oder sich niemandem bringen lässt, sage ich dir, dass sie wartet und auf wen. /waiting zeigt jederzeit, was wartet. Wenn jemand aus dem Therapieteam weg ist, kannst du dort eine Vertretung benennen.

    Was über dich aufgezeichnet wird und wer es lesen könnte: /privacy.
client-unreachable =
    Telegram kann { $code } nicht mehr erreichen: Vielleicht wurde der Chat mit diesem Bot blockiert oder das Konto geschlossen. Dort kommen also keine Fragen an.

    Mit dir muss das nichts zu tun haben. Wenn { $code } zurückkommt, geht alles weiter.
help-manager = Du bist als Programmleitung verbunden. /invite macht einen Link für Therapie, Supervision oder eine weitere Programmleitung, /people zeigt, wer verbunden ist, /report gibt Zahlen. Für deine Zeiten: /quiet und /zone. Was über dich aufgezeichnet wird: /privacy.
help-supervisor = Du bist für die Supervision verbunden: Du hörst von mir, wenn eine Nachricht zu einer Behandlung nicht als gesehen markiert wird. /waiting zeigt, was wartet und wer weg ist; dort kannst du auch eine Vertretung benennen. Für deine Zeiten: /quiet und /zone. Was über dich aufgezeichnet wird: /privacy.
help-therapist =
    Du bist für die Therapie verbunden. /session meldet eine Sitzung. Wen du jede Woche siehst, kann unter /plan stehen, der Videoraum unter /rooms: Dann melden sich die Sitzungen selbst. Oder dein Kalender sagt es, mit /calendar. Ich schreibe dir, wenn es etwas zu wissen gibt; sonst bin ich still.

    Alle auf einen Blick: /clients. Nur eine Person: /client und das Kürzel. Der Tag: /today. Deine Woche in einer Nachricht: /digest.

    Wenn du weg bist: /away. Um jemanden zu übergeben: /handover. Wenn eine Behandlung zu Ende ist: /close. Um jemanden einzuladen: /invite. Für deine Zeiten: /quiet und /zone. Was über dich aufgezeichnet wird: /privacy.
help-client =
    Nach einer Sitzung mit { $therapist } kommen hier ein paar kurze Fragen. Du musst nicht darauf warten: /talk fängt sofort an, auch zu einer Sitzung, die niemand gemeldet hat.

    Für eine Pause: /pause. Um aufzuhören: /stop. Für deine Zeiten: /quiet und /zone.

    Was über dich gespeichert ist, wer es sieht und wie { $therapist } hier heißt: /privacy. Um es selbst zu lesen: /mydata. Um es zu löschen: /forget.
help-invited =
    { $therapist } hat dich eingeladen, und du hast noch nicht Ja oder Nein gesagt. Bevor du zustimmst, wird nichts gefragt.

    Was über dich gespeichert ist: /privacy. Um es zu löschen: /forget.
help-declined =
    Du hast zur Einladung von { $therapist } Nein gesagt, und es wird nichts gefragt. Du kannst es dir anders überlegen.

    Was über dich gespeichert ist: /privacy. Um es zu löschen: /forget.
help-stopped =
    Du hast aufgehört: Von hier kommen keine Fragen zu { $therapist }. Du kannst das rückgängig machen.

    Was über dich gespeichert ist und wer es sieht: /privacy. Um es selbst zu lesen: /mydata. Um es zu löschen: /forget.
help-closed =
    Das hier ist zu Ende gegangen: Zu deinen Sitzungen mit { $therapist } kommen von hier keine Fragen.{ $there ->
        [yes] { " " }Wenn du weitermachen möchtest, sage es bitte { $therapist }.
       *[no] { " " }Wenn du weitermachen möchtest, wende dich bitte hierhin: { $contact }
    }

    Was über dich gespeichert ist und wer es sieht: /privacy. Um es selbst zu lesen: /mydata. Um es zu löschen: /forget. Damit sicher nichts wieder anfängt: /stop.
help-stranger = Hallo. Dieser Bot ist für alle, die einen Link dazu bekommen haben. Wenn du einen hast, der noch nicht benutzt wurde, öffne ihn bitte. Sonst frage bitte dort nach, wo du von diesem Bot erfahren hast.
way-to-add = Wenn du es zu dem hinzufügen möchtest, was du gerade abgeschickt hast, tippe bitte auf <b>Etwas schreiben</b> und schicke es dann noch einmal.
way-to-add-once-sent = Sobald du deine Antworten abgeschickt hast, kannst du etwas in eigenen Worten hinzufügen.
only-words =
    Ich kann nur Worte annehmen, die du hier selbst tippst; darum habe ich das nicht behalten. Bitte tippe sie.
too-many =
    Das war mehr auf einmal, als ich beantworten kann; manches blieb ohne Antwort. Bitte warte einen Moment und frage dann noch einmal nach dem, was fehlt.
stale = Deine Nachricht war mehr als zwei Tage unterwegs; darum habe ich alles gelassen, wie es ist. Bitte versuche es noch einmal.
went-wrong = Bei uns ist etwas schiefgegangen, und was du zuletzt gewählt oder geschrieben hast, ließ sich nicht annehmen. Es ist sicher aufbewahrt und wird angesehen. Du musst nichts tun.
went-wrong-showing = Bei uns ist etwas schiefgegangen, und was du sehen wolltest, lässt sich jetzt nicht zeigen. Du musst nichts tun und kannst es später noch einmal versuchen.

# --- What was typed in place of a tap

by-text-no-number = Eine solche Nummer steht jetzt nicht zur Wahl, darum habe ich sie nicht angenommen. Wenn du eine frühere Nachricht von mir meinst, antworte bitte direkt auf diese Nachricht. /help sagt, was ich kann.
by-text-which = Was davon meinst du?
by-text-earlier = Meine letzte Nachricht fragt nichts. Meinst du dies aus einer früheren?
by-text-or-words = Meinst du etwas davon, oder ist es das, was du sagen möchtest?
