# --- Staff, once they have joined

joined-manager =
    Sie sind als Programmleitung mit { $programme } verbunden.

    Laden Sie das Therapieteam ein und jemanden für die Supervision: Sie erfährt, wenn eine Nachricht zu einer Behandlung noch als gesehen zu markieren ist.

    Was über Sie aufgezeichnet wird und wer es lesen könnte: /privacy.
joined-therapist =
    Sie sind mit { $programme } verbunden.

    Laden Sie { -client-a(case: "accusative") } ein und sagen Sie mir nach jeder Sitzung, dass sie stattgefunden hat; oder das übernimmt ein Wochenplan, ein Videoraum oder Ihr Kalender (wie, steht unter /help). Ich stelle dann ein paar Fragen und schreibe Ihnen, wenn es etwas zu wissen gibt. Sonst bin ich still.

    { $hours } (mit /quiet zu ändern). Was Sie nicht als gesehen markiert haben, lege ich an Arbeitstagen wieder vor, und am zweiten davon erfährt die Supervision, dass es wartet, oder ersatzweise die Programmleitung, sofern dort jemand verbunden ist.

    Es gibt keine Rangliste. Was über Sie aufgezeichnet wird und wer es lesen könnte: /privacy.
joined-supervisor =
    Sie sind für die Supervision mit { $programme } verbunden.

    Wenn eine Nachricht zu einer Behandlung zwei Arbeitstage lang nicht als gesehen markiert wird oder sich niemandem bringen lässt, sage ich Ihnen, dass sie wartet und auf wen. /waiting zeigt jederzeit, was wartet. Wenn jemand aus dem Therapieteam weg ist, können Sie dort eine Vertretung benennen.

    Was über Sie aufgezeichnet wird und wer es lesen könnte: /privacy.

# --- A consent that is to be given anew

button-consent-again = Lesen, was sich geändert hat ({ $therapist })

# --- A check-in that the client starts

button-talk = Sagen, wie eine Sitzung war
button-go-on-about = Weitermachen mit { $day }

# --- Who can be reached again, or not

client-reachable = Eine Zeit lang konnte Telegram { $code } nicht erreichen; jetzt geht es wieder.
client-unreachable =
    Telegram kann { $code } nicht mehr erreichen: Vielleicht wurde der Chat mit diesem Bot blockiert oder das Konto geschlossen. Dort kommen also keine Fragen an.

    Mit Ihnen muss das nichts zu tun haben. Wenn { $code } zurückkommt, geht alles weiter.

# --- Supervisors' and managers' buttons under /help

button-waiting = Was wartet
button-people = Wer verbunden ist
button-figures = Zahlen

# --- Help, and whatever else a chat can throw

help-manager = Sie sind als Programmleitung verbunden. /invite macht einen Link für Therapie, Supervision oder eine weitere Programmleitung, /people zeigt, wer verbunden ist, /report gibt Zahlen. Für Ihre Zeiten: /quiet und /zone. Was über Sie aufgezeichnet wird: /privacy.
help-supervisor = Sie sind für die Supervision verbunden: Sie hören von mir, wenn eine Nachricht zu einer Behandlung nicht als gesehen markiert wird. /waiting zeigt, was wartet und wer weg ist; dort können Sie auch eine Vertretung benennen. Für Ihre Zeiten: /quiet und /zone. Was über Sie aufgezeichnet wird: /privacy.
help-therapist =
    Sie sind für die Therapie verbunden. /session meldet eine Sitzung. Wen Sie jede Woche sehen, kann unter /plan stehen, der Videoraum unter /rooms: Dann melden sich die Sitzungen selbst. Oder Ihr Kalender sagt es, mit /calendar. Ich schreibe Ihnen, wenn es etwas zu wissen gibt; sonst bin ich still.

    Alle auf einen Blick: /clients. Nur eine Person: /client und das Kürzel. Der Tag: /today. Ihre Woche in einer Nachricht: /digest.

    Wenn Sie weg sind: /away. Um jemanden zu übergeben: /handover. Wenn eine Behandlung zu Ende ist: /close. Um jemanden einzuladen: /invite. Für Ihre Zeiten: /quiet und /zone. Was über Sie aufgezeichnet wird: /privacy.
help-client =
    Nach einer Sitzung mit { $therapist } kommen hier ein paar kurze Fragen. Sie müssen nicht darauf warten: /talk fängt sofort an, auch zu einer Sitzung, die niemand gemeldet hat.

    Für eine Pause: /pause. Um aufzuhören: /stop. Für Ihre Zeiten: /quiet und /zone.

    Was über Sie gespeichert ist, wer es sieht und wie { $therapist } hier heißt: /privacy. Um es selbst zu lesen: /mydata. Um es zu löschen: /forget.
help-invited =
    { $therapist } hat Sie eingeladen, und Sie haben noch nicht Ja oder Nein gesagt. Bevor Sie zustimmen, wird nichts gefragt.

    Was über Sie gespeichert ist: /privacy. Um es zu löschen: /forget.
help-declined =
    Sie haben zur Einladung von { $therapist } Nein gesagt, und es wird nichts gefragt. Sie können es sich anders überlegen.

    Was über Sie gespeichert ist: /privacy. Um es zu löschen: /forget.
help-stopped =
    Sie haben aufgehört: Von hier kommen keine Fragen zu { $therapist }. Sie können das rückgängig machen.

    Was über Sie gespeichert ist und wer es sieht: /privacy. Um es selbst zu lesen: /mydata. Um es zu löschen: /forget.
help-closed =
    Das hier ist zu Ende gegangen: Zu Ihren Sitzungen mit { $therapist } kommen von hier keine Fragen.{ $there ->
        [yes] { " " }Wenn Sie weitermachen möchten, sagen Sie es bitte { $therapist }.
       *[no] { " " }Wenn Sie weitermachen möchten, wenden Sie sich bitte hierhin: { $contact }
    }

    Was über Sie gespeichert ist und wer es sieht: /privacy. Um es selbst zu lesen: /mydata. Um es zu löschen: /forget. Damit sicher nichts wieder anfängt: /stop.
help-stranger = Guten Tag. Dieser Bot ist für alle, die einen Link dazu bekommen haben. Wenn Sie einen haben, der noch nicht benutzt wurde, öffnen Sie ihn bitte. Sonst fragen Sie bitte dort nach, wo Sie von diesem Bot erfahren haben.
nobody-reads =
    Was hier geschrieben wird, liest niemand, darum habe ich es nicht behalten. /help sagt, was ich kann.
way-to-add = Wenn Sie es zu dem hinzufügen möchten, was Sie gerade abgeschickt haben, tippen Sie bitte auf <b>Etwas schreiben</b> und schicken Sie es dann noch einmal.
way-to-add-once-sent = Sobald Sie Ihre Antworten abgeschickt haben, können Sie etwas in eigenen Worten hinzufügen.
only-words =
    Ich kann nur Worte annehmen, die Sie hier selbst tippen; darum habe ich das nicht behalten. Bitte tippen Sie sie.
too-many =
    Das war mehr auf einmal, als ich beantworten kann; manches blieb ohne Antwort. Bitte warten Sie einen Moment und fragen Sie dann noch einmal nach dem, was fehlt.
unknown-command = Diesen Befehl kenne ich nicht. /help sagt, was ich kann.
old-button = Dieser ältere Knopf gilt nicht mehr.
stale = Ihre Nachricht war mehr als zwei Tage unterwegs; darum habe ich alles gelassen, wie es ist. Bitte versuchen Sie es noch einmal.
went-wrong = Bei uns ist etwas schiefgegangen, und was Sie zuletzt gewählt oder geschrieben haben, ließ sich nicht annehmen. Es ist sicher aufbewahrt und wird angesehen. Sie müssen nichts tun.
went-wrong-showing = Bei uns ist etwas schiefgegangen, und was Sie sehen wollten, lässt sich jetzt nicht zeigen. Sie müssen nichts tun und können es später noch einmal versuchen.

# --- What was typed in place of a tap

by-text-no-number = Eine solche Nummer steht jetzt nicht zur Wahl, darum habe ich sie nicht angenommen. Wenn Sie eine frühere Nachricht von mir meinen, antworten Sie bitte direkt auf diese Nachricht. /help sagt, was ich kann.
by-text-taken = Das ist schon angekommen. Was folgt, ist unterwegs.
by-text-which = Was davon meinen Sie?
by-text-earlier = Meine letzte Nachricht fragt nichts. Meinen Sie dies aus einer früheren?
by-text-or-words = Meinen Sie etwas davon, oder ist es das, was Sie sagen möchten?
button-as-typed = Es ist das, was ich sagen möchte
button-by-number = Nummer { $number } einer früheren Nachricht
