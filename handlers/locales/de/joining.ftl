# --- Invitations

invite-whom = Wen möchten Sie einladen?
invite-nobody = Einladen können Therapie und Programmleitung. Wenn Sie dazugehören, bitten Sie die um einen Link, die diesen Bot betreiben.
invite-client = { -client }
invite-therapist = Therapeutin oder Therapeut
invite-supervisor = Supervision
invite-manager = Weitere Programmleitung
invite-in = { $whom } · { $programme }
invite-code =
    Welches Kürzel soll die Person haben? Sie wählen es selbst, zum Beispiel <b>K7</b>.

    Bitte keinen Namen und keine Initialen: Buchstaben, Ziffern und Bindestriche, höchstens 12 Zeichen. Tippen Sie es jetzt.
invite-code-again =
    Das kann hier kein Kürzel sein, und es verschwindet aus diesem Chat, falls es ein Name ist. Bitte Buchstaben, Ziffern und Bindestriche, höchstens 12 Zeichen, zum Beispiel <b>K7</b>.

    Bitte keinen Namen: Ein Kürzel hält den Namen aus diesem Chat heraus.
code-question =
    Könnte jemand die Person daran erkennen? Was Sie getippt haben, verschwindet aus diesem Chat, falls es ein Name ist.

    Ein Kürzel, das nur Sie verstehen, hält den Namen aus diesem Chat heraus. Sie können jetzt ein anderes tippen.
button-use-code = So verwenden
button-other-code = Ein anderes Kürzel
code-elsewhere =
    { $code } ist schon jemand in { $programme }. Damit jedes Kürzel für Sie nur eine Person bedeutet, tippen Sie bitte ein anderes.
invite-known =
    { $code } ist schon verbunden.

    Ein neues Telefon mit demselben Telegram-Konto braucht nichts. Für ein neues Konto braucht { $code } einen neuen Link. Für jemand anderen tippen Sie jetzt ein anderes Kürzel.
button-new-account = { $code }: neues Telefon oder Konto
invite-link =
    Eine Einladung:

    { $link }

    Der Link gilt einmal, bis { $day }, { $time }, und nur mit dem Code, der dazugehört.
invite-spoken-client =
    Der Code zum Link für { $client } ist <b>{ $code }</b>

    Geben Sie den Link weiter oder halten Sie im Videogespräch das Bild davon hoch. Sagen Sie den Code in der Sitzung und schicken Sie ihn bitte nicht: Ohne ihn ist der Link nichts wert.
invite-spoken-moving =
    Der Code zum Link für { $client } ist <b>{ $code }</b>

    Geben Sie den Link weiter. Sagen Sie den Code in der Sitzung und schicken Sie ihn bitte nicht. Bis { $client } mit dem neuen Konto zugestimmt hat, bleibt mit dem jetzigen alles, wie es ist; dann geht der ganze Verlauf mit.
invite-spoken-therapist =
    Der Code zu diesem Link (Therapie) ist <b>{ $code }</b>

    Geben Sie den Link weiter. Sagen Sie den Code persönlich oder am Telefon, bitte nicht zusammen mit dem Link.
invite-spoken-supervisor =
    Der Code zu diesem Link (Supervision) ist <b>{ $code }</b>

    Geben Sie den Link weiter. Sagen Sie den Code persönlich oder am Telefon, bitte nicht zusammen mit dem Link.
invite-spoken-manager =
    Der Code zu diesem Link (Programmleitung) ist <b>{ $code }</b>

    Geben Sie den Link weiter. Sagen Sie den Code persönlich oder am Telefon, bitte nicht zusammen mit dem Link.
invitation-burnt = Der Code zu einer Einladung von Ihnen wurde zu oft falsch getippt; darum gilt ihr Link nicht mehr. Mit /invite können Sie eine neue machen.
invitation-burnt-client = Der Code zur Einladung für { $code } wurde zu oft falsch getippt; darum gilt ihr Link nicht mehr. Mit /invite und demselben Kürzel können Sie eine neue machen.

# --- What a client and a therapist work on

button-area = Woran es mit { $code } geht
area-question =
    Woran arbeiten Sie mit { $code } vor allem? Die Angabe ist freiwillig, und { $code } kann sie unter /mydata lesen. Sie ändert weder die Fragen noch, wann Sie von mir hören.

    { $area ->
        [none] Es ist nichts notiert.
       *[other] Notiert: <b>{ $noted }</b>.
    }
button-area-none = Lieber nichts notieren
area-anxiety = Sorge und Angst
area-depression = Gedrückte Stimmung
area-trauma = Schweres Erlebnis
area-grief = Ein Verlust
area-substances = Alkohol, Substanzen
area-eating = Essen
area-relationships = Beziehungen
area-stress = Stress
area-body = Körper, Schmerz, Schlaf
area-other = Etwas anderes

# --- Joining

link-dead = Dieser Link gilt nicht oder nicht mehr. Bitte fragen Sie dort, wo Sie ihn bekommen haben, nach einem neuen.
link-code =
    Guten Tag. Sie haben getrennt von diesem Link einen kurzen Code aus sechs Ziffern bekommen. Bitte tippen Sie ihn hier.
link-wrong = Das ist nicht der Code. Bitte prüfen Sie ihn und tippen Sie ihn noch einmal. { $left ->
    [one] Noch ein Versuch, dann endet der Link.
   *[other] Es bleiben { $left } Versuche.
}
link-right = Danke, das ist der Code. Hier können Sie weiterlesen.
button-read-on = Weiterlesen
name-check-therapist = Ihre { -clients } und das Team werden sehen: <b>{ $name }</b>. Stimmt das?
name-check-supervisor = Das Team wird sehen: <b>{ $name }</b>. Stimmt das?
name-check-manager = Das Team wird sehen: <b>{ $name }</b>. Stimmt das?
button-name-right = Ja, das stimmt
button-name-other = Nein, ein anderer
name-therapist = Willkommen. Welchen Namen sollen Ihre { -clients } und das Team sehen, zum Beispiel <b>Dr. Kim</b>? Bitte tippen Sie ihn.
name-manager = Willkommen. Welchen Namen soll das Team sehen? Bitte tippen Sie ihn.
name-supervisor = Willkommen. Welchen Namen soll das Team sehen? Bitte tippen Sie ihn.
zone-question = Damit nachts nichts bei Ihnen ankommt: Ist es bei Ihnen jetzt { $time } ({ $zone })?
button-zone-right = Ja, das stimmt
button-zone-other = Nein, ein anderer Ort
zone-typing = Bitte tippen Sie die nächste größere Stadt, zum Beispiel <b>Berlin</b>.
zone-unknown = Diesen Ort kenne ich nicht. Bitte versuchen Sie es mit einer größeren Stadt in der Nähe, zum Beispiel <b>Berlin</b>; oder tippen Sie, wie spät es bei Ihnen jetzt ist, zum Beispiel <b>{ $example }</b>.
zone-similar = Einen Ort mit diesem Namen kenne ich nicht. Ist es einer von diesen? Sonst tippen Sie einen anderen oder wie spät es bei Ihnen jetzt ist, zum Beispiel <b>{ $example }</b>.
zone-clocks = Wo gehen die Uhren das ganze Jahr wie bei Ihnen?
zone-noted = Bei Ihnen ist es { $time } ({ $zone }).
zone-choice = Welcher ist es?
hours-quiet = Zwischen { $begin } und { $end } kommt nichts
hours-any = Es kann zu jeder Uhrzeit etwas kommen
button-recorded = Was über meine Arbeit gespeichert ist
recorded-no-work = Sie arbeiten hier zurzeit nicht. Was über Sie als { -client } gespeichert ist, steht unter /privacy.
recorded-about-therapists =
    <b>Was über Sie in der Therapie aufgezeichnet wird</b>

    · Ihr Name, wie Sie ihn angegeben haben, Ihre Zeitzone und Ruhezeiten und wann Sie dazugekommen sind.
    · Wen Sie eingeladen haben, unter welchem Kürzel, und welche Sitzungen Sie gemeldet haben.
    · Wann Sie eine Abwesenheit angegeben haben und wer Sie vertrat: Das kann die Supervision sehen, sonst die Programmleitung.
    · Wenn Sie Ihren Kalender verbunden haben: seine Adresse, verschlüsselt, und wann er gelesen wurde; von seinem Inhalt nur, wann eine Sitzung war oder in den nächsten zwei Wochen sein soll.
    · Wann eine Nachricht zu einer Behandlung an Sie geschickt, geöffnet und als gesehen markiert wurde, wie oft sie wiederholt wurde, ob die Supervision erfuhr, dass sie wartet, und was nach Ihrer Angabe getan wurde.
    · Wann zum ersten Mal geöffnet wurde, was Ihre { -clients } abgeschickt haben, durch Sie oder Ihre Vertretung.
    · Ob eine solche Nachricht für Sie zutraf und wie Sie selbst eine Sitzung sahen, sofern Sie das sagen. Das bekommt sonst niemand zu sehen.
    · Ob diese beiden in Zahlen über alle mitzählen dürfen und seit wann, sofern Sie das gesagt haben. Auch das bekommt sonst niemand zu sehen.

    Es gibt keine Rangliste, und für eine einzelne Therapeutin oder einen einzelnen Therapeuten wird keine Zahl angegeben. Die Supervision, sonst die Programmleitung, erfährt, dass eine Nachricht zu einer Ihrer Behandlungen wartet und seit wann; lesen kann die Supervision sie nur, wo es in der Einwilligung Ihrer { -clients } steht. Wer diesen Bot betreibt, könnte all das technisch lesen; was in diesem Chat steht, könnte es auch Telegram.
recorded-about-leaders =
    <b>Was über Sie aufgezeichnet wird: { $role ->
        [manager] Programmleitung
        [supervisor] Supervision
       *[manager-supervisor] Programmleitung und Supervision
    }</b>

    · Ihr Name, wie Sie ihn angegeben haben und das Team ihn sieht, Ihre Zeitzone und Ruhezeiten und wann Sie dazugekommen sind; wenn Sie gehen, wann.
    · Welche Einladungen von Ihnen sind und ob sie benutzt wurden.
    · Welche Vertretungen Sie benannt haben, für wen, wann und bis wann; welchen Bericht Sie angefordert haben, bis er da ist.

    Ihr Name und die Nummer dieses Chats sind verschlüsselt gespeichert. Was der Chat zum Funktionieren braucht, wird nach 60 Tagen vergessen. Wer diesen Bot betreibt, könnte all das technisch lesen; was in diesem Chat steht, könnte es auch Telegram.

# --- Consent

consent =
    { $therapist } lädt Sie ein, { $cadence ->
        [second] nach jeder zweiten Sitzung
        [weekly] nach einer Sitzung, höchstens etwa einmal pro Woche,
       *[other] nach jeder Sitzung
    } zu sagen, { $outcome ->
        [asked] wie es zwischen Ihnen beiden war und wie es Ihnen ging: fünf kurze Fragen, etwa eine halbe Minute.
       *[not] wie es zwischen Ihnen beiden war: vier kurze Fragen, etwa 20 Sekunden.
    }

    <b>Sie entscheiden.</b> Nein zu sagen oder aufzuhören ändert nichts an Ihrer Behandlung. { $therapist } kann sehen, ob Sie mitmachen.

    <b>Wer was sieht.</b> { $sees } { $outcome ->
        [asked] Wie es Ihnen ging, ist zusammen mit den Antworten zu lesen und löst für sich allein keine Nachricht aus. Was Sie in eigenen Worten schreiben: { $readers }.
       *[not] Was Sie in eigenen Worten schreiben: { $readers }.
    } { $supervisors ->
        [read] Die Supervision kann lesen, was { $therapist } über Sie erfährt.
       *[count] Wo eine Nachricht zu Ihnen wartet, kann die Supervision, oder ersatzweise die Programmleitung, erfahren, dass sie wartet, aber nicht, was darin steht.
    } { $programme } sieht Zahlen über viele Menschen. Wer diesen Bot betreibt, könnte es technisch lesen, auch Telegram und alle, die Ihr Telefon in der Hand haben: Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.

    <b>Niemand hat diesen Chat im Blick.</b> { $signpost }

    Wenn die Schwierigkeit bei { $therapist } liegt, gibt es einen anderen Kontakt: { $contact }; { $therapist } erfährt davon nichts.

    Sie können jederzeit eine Pause machen (/pause) oder aufhören (/stop). Möchten Sie mitmachen?
consent-sees = { $therapist } sieht Ihre Antworten.
consent-sees-left = { $therapist } ist hier nicht mehr verbunden.
consent-stand-in = Bis { $day } übernimmt { $colleague } die Vertretung und sieht sie auch.
consent-stand-in-left = Bis { $day } übernimmt { $colleague } die Vertretung und sieht Ihre Antworten.
consent-stand-in-next = Bis { $day } vertritt { $colleague } { $away } und sieht sie auch.
consent-nobody-there = { $therapist } ist hier nicht mehr verbunden, und es gibt zurzeit keine Vertretung; Ihre Antworten würde also niemand lesen. Wenn Sie mit jemandem sprechen möchten: { $contact }
button-agree = Ja, ich möchte
button-decline = Nein, danke
declined = Das ist in Ordnung. Nichts ändert sich, und von hier kommt dazu nichts mehr.
button-reconsider = Ich habe es mir anders überlegt
consent-closed = Das hier ist zu Ende gegangen: Zu Ihren Sitzungen mit { $therapist } kommen von hier keine Fragen; eine Zustimmung braucht es jetzt also nicht. { $there ->
    [yes] Wenn Sie weitermachen möchten, sagen Sie es bitte { $therapist }.
   *[no] Wenn Sie weitermachen oder mit jemandem sprechen möchten: { $contact }
}
quiet-question = Wann soll von hier nichts kommen?
quiet-now = Zurzeit gilt: { $hours }.
quiet-choice = Zwischen { $begin } und { $end }
quiet-other = Andere Zeiten
quiet-none = Jederzeit ist recht
quiet-typing-again = Daraus konnte ich keine zwei verschiedenen Uhrzeiten lesen. Zum Beispiel <b>22:30 bis 07:00</b>, <b>22-7</b> oder <b>22 bis 7 Uhr</b>.
quiet-typing = Bitte tippen Sie, von wann bis wann nichts kommen soll, zum Beispiel <b>22:30 bis 07:00</b>.
time-noted = Notiert. Für Sie gilt die Zeit in { $zone }, und zwischen { $begin } und { $end } kommt nichts.
time-noted-any = Notiert. Für Sie gilt die Zeit in { $zone }, und es kann zu jeder Uhrzeit etwas kommen. Mit /quiet ist das zu ändern.
time-noted-therapist = Was Sie nicht als gesehen markiert haben, lege ich an Arbeitstagen wieder vor: um neun Uhr oder wenn Ihre Ruhezeit endet.
called-question = In den Fragen würde ich <b>{ $therapist }</b> sagen. Sagen Sie das auch so?
button-call = Ja, { $name }
button-call-other = Ich sage etwas anderes
called-question-again = Zurzeit sage ich <b>{ $called }</b>. Was möchten Sie lieber in den Fragen lesen?
called-typing = Welchen Namen verwenden Sie? Bitte tippen Sie ihn (höchstens { $limit } Zeichen).
called-check =
    Dann würde ich zum Beispiel fragen: <b>{ $question }</b>

    Stimmt das?
called-noted = Von jetzt an sage ich <b>{ $name }</b>.
joined-client =
    Danke. { $cadence ->
        [each] Nach Ihrer nächsten Sitzung
       *[other] Nach einer Ihrer nächsten Sitzungen
    } liegt hier etwas Kurzes bereit, wenn es Ihnen passt: sobald { $therapist } sie notiert. Sie müssen nicht darauf warten, /talk fängt sofort an.

    Statt an { $therapist } können Sie sich jederzeit hierhin wenden: { $contact }. { $signpost }

    Was Sie hier sonst tun können: /help
client-joined = { $code } ist dabei. Sagen Sie mir nach jeder Sitzung, dass sie stattgefunden hat: hier oder mit /session. Was jede Woche stattfindet, kann unter /plan stehen: Dann meldet es sich selbst.
client-joined-over = { $code } war dabei und nimmt zurzeit nicht teil.

# --- A client's new phone or account

newcomer =
    <b>Sie haben schon teilgenommen, mit einem anderen Telefon oder Konto.</b> Wenn Sie hier zustimmen, geht alles hier weiter, und dort kommt nichts mehr. Bitte lesen Sie noch einmal, worum es geht.
button-take-over = Ja, hier weitermachen
button-stay-there = Nein, so lassen, wie es ist
stayed-there = Das ist in Ordnung. Mit dem anderen Telefon oder Konto bleibt alles, wie es ist. Wenn Sie es sich anders überlegen, bitten Sie um einen neuen Link.
client-moved =
    { $code } hat mit einem neuen Telefon oder Konto zugestimmt. Der ganze Verlauf ist da; das frühere Konto bekommt nichts mehr.

# --- A question as it will be asked

item-bond = Ist { $therapist } mit Ihnen umgegangen wie mit einem Menschen, der zählt?

# --- Clients go on with another therapist for good, or theirs with another account

moved-client = <b>Ab jetzt soll { $therapist } hier für Sie da sein, anstelle von { $before }.</b> Zu { $before } kommen keine Fragen mehr. Sie entscheiden, ob Sie mit { $therapist } weitermachen möchten und ob { $therapist } lesen darf, was Sie bisher gesagt haben.
moved-unread = Etwas, das Sie { $before } mitgeteilt haben, hat noch niemand gelesen. Wenn { $therapist } es lesen darf, kommt es dort sofort an; sonst liest es niemand.
button-agree-read = Ja, und { $therapist } darf es lesen
button-agree-afresh = Ja, aber von vorn anfangen
client-joined-read = { $code } möchte mit Ihnen weitermachen, und Sie dürfen lesen, was zuvor gesagt wurde: Unter /clients steht es daneben. Was für { $code } üblich ist, beginnt mit Ihnen neu. Sagen Sie mir nach jeder Sitzung, dass sie stattgefunden hat: hier oder mit /session.
client-joined-afresh = { $code } möchte mit Ihnen weitermachen und fängt von vorn an: Was zuvor gesagt wurde, ist nicht für Sie zu lesen. Sagen Sie mir nach jeder Sitzung, dass sie stattgefunden hat: hier oder mit /session.

# --- For managers, once they have joined

button-report = Eine Sitzung melden

# --- Whether what a therapist says for themselves alone may count in figures about everybody

button-in-figures = Darf meines in Zahlen mitzählen?
in-figures-not-yours = Das ist für Therapeutinnen und Therapeuten.
in-figures-which = Darf in Zahlen über alle mitzählen, was Sie nur für sich sagen? In welchem Programm?
in-figures =
    <b>Dürfen Ihre Angaben in Zahlen mitzählen?</b>

    Wie Sie Sitzungen sahen und ob Hinweise zutrafen, sagen Sie nur für sich. Darf es in Zahlen über alle in { $programme } mitzählen? Niemand sieht Ihre Angaben, auch nicht, welche von Ihnen sind oder ob Sie Ja gesagt haben.

    Zählen würde nur, was Sie nach einem Ja notieren, und nur, solange dort mehr als zehn Therapeutinnen und Therapeuten Ja sagen. Sie können es hier jederzeit ändern: In späteren Berichten zählt dann nichts von Ihnen. Was vorher ausgegeben wurde, bleibt, wie es ist.
in-figures-unsaid = <i>Sie haben nicht Ja gesagt; es zählt also nichts von Ihnen.</i>
in-figures-said-yes = <i>Sie haben am { $day } Ja gesagt: Was Sie seitdem notieren, darf zählen.</i>
in-figures-said-no = <i>Sie haben am { $day } Nein gesagt; es zählt also nichts von Ihnen.</i>
button-in-figures-yes = Ja
button-in-figures-no = Nein

language-question = In welcher Sprache soll ich Ihnen schreiben? Zurzeit ist es { $now }.
language-for-client = Wenn Sie in einer anderen Sprache antworten, werden Ihre Antworten nur mit denen verglichen, die Sie in dieser Sprache geben: Was für Sie üblich ist, beginnt dort neu. Alles, was Sie gesagt haben, bleibt und kann in Ihrer Therapie weiterhin gelesen werden.
language-set = Von nun an schreibe ich auf Deutsch.

# --- Without buttons

text-offered = Wenn Knöpfe für Sie schwierig sind: /text
text-question =
    All das lässt sich ohne Knöpfe bedienen. Was auf ihnen steht, steht dann auch in nummerierten Zeilen am Ende jeder Nachricht, und Sie antworten, indem Sie die Nummer oder die Worte tippen.

    Zurzeit ist das { $now ->
        [on] eingeschaltet
       *[off] ausgeschaltet
    }.
button-text-on = Ja, in nummerierten Zeilen
button-text-off = Nein, nur auf Knöpfen
text-on = Was auf Knöpfen steht, steht von nun an auch in nummerierten Zeilen, so wie hier. Bitte tippen Sie die Nummer, die Worte oder ihren Anfang; 0 führt zurück. Wo das zweierlei heißen kann, frage ich nach. Wenn Sie eine frühere Nachricht von mir meinen, antworten Sie bitte direkt auf diese Nachricht.
text-as-new = Was ich antworte, kommt dann als neue Nachricht; auf einem anderen Gerät kann eine Mitteilung sie zeigen.
text-off = Was auf Knöpfen steht, steht von nun an nur dort.
button-text-go-on = Letzte Nachricht noch einmal zeigen

# Of a channel that cannot make sure of it
consent-may-remain = Löschen hat hier eine Grenze: Ich kann darum bitten, dass eine Nachricht aus diesem Chat genommen wird, aber nicht dafür sorgen. Was gelöscht ist, kann auf einem Gerät sichtbar bleiben.
