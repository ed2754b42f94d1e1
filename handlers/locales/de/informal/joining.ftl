invite-whom = Wen möchtest du einladen?
invite-nobody = Einladen können Therapie und Programmleitung. Wenn du dazugehörst, bitte die um einen Link, die diesen Bot betreiben.
invite-code =
    Welches Kürzel soll die Person haben? Du wählst es selbst, zum Beispiel <b>K7</b>.

    Bitte keinen Namen und keine Initialen: Buchstaben, Ziffern und Bindestriche, höchstens 12 Zeichen. Tippe es jetzt.
code-question =
    Könnte jemand die Person daran erkennen? Was du getippt hast, verschwindet aus diesem Chat, falls es ein Name ist.

    Ein Kürzel, das nur du verstehst, hält den Namen aus diesem Chat heraus. Du kannst jetzt ein anderes tippen.
code-elsewhere =
    { $code } ist schon jemand in { $programme }. Damit jedes Kürzel für dich nur eine Person bedeutet, tippe bitte ein anderes.
invite-known =
    { $code } ist schon verbunden.

    Ein neues Telefon mit demselben Telegram-Konto braucht nichts. Für ein neues Konto braucht { $code } einen neuen Link. Für jemand anderen tippe jetzt ein anderes Kürzel.
invite-spoken-client =
    Der Code zum Link für { $client } ist <b>{ $code }</b>

    Gib den Link weiter oder halte im Videogespräch das Bild davon hoch. Sage den Code in der Sitzung und schicke ihn bitte nicht: Ohne ihn ist der Link nichts wert.
invite-spoken-moving =
    Der Code zum Link für { $client } ist <b>{ $code }</b>

    Gib den Link weiter. Sage den Code in der Sitzung und schicke ihn bitte nicht. Bis { $client } mit dem neuen Konto zugestimmt hat, bleibt mit dem jetzigen alles, wie es ist; dann geht der ganze Verlauf mit.
invite-spoken-therapist =
    Der Code zu diesem Link (Therapie) ist <b>{ $code }</b>

    Gib den Link weiter. Sage den Code persönlich oder am Telefon, bitte nicht zusammen mit dem Link.
invite-spoken-supervisor =
    Der Code zu diesem Link (Supervision) ist <b>{ $code }</b>

    Gib den Link weiter. Sage den Code persönlich oder am Telefon, bitte nicht zusammen mit dem Link.
invite-spoken-manager =
    Der Code zu diesem Link (Programmleitung) ist <b>{ $code }</b>

    Gib den Link weiter. Sage den Code persönlich oder am Telefon, bitte nicht zusammen mit dem Link.
invitation-burnt = Der Code zu einer Einladung von dir wurde zu oft falsch getippt; darum gilt ihr Link nicht mehr. Mit /invite kannst du eine neue machen.
invitation-burnt-client = Der Code zur Einladung für { $code } wurde zu oft falsch getippt; darum gilt ihr Link nicht mehr. Mit /invite und demselben Kürzel kannst du eine neue machen.
area-question =
    Woran arbeitest du mit { $code } vor allem? Die Angabe ist freiwillig, und { $code } kann sie unter /mydata lesen. Sie ändert weder die Fragen noch, wann du von mir hörst.

    { $area ->
        [none] Es ist nichts notiert.
       *[other] Notiert: <b>{ $noted }</b>.
    }
link-dead = Dieser Link gilt nicht oder nicht mehr. Bitte frage dort, wo du ihn bekommen hast, nach einem neuen.
link-code =
    Hallo. Du hast getrennt von diesem Link einen kurzen Code aus sechs Ziffern bekommen. Bitte tippe ihn hier.
link-wrong = Das ist nicht der Code. Bitte prüfe ihn und tippe ihn noch einmal. { $left ->
    [one] Noch ein Versuch, dann endet der Link.
   *[other] Es bleiben { $left } Versuche.
}
link-right = Danke, das ist der Code. Hier kannst du weiterlesen.
name-check-therapist = Deine { -clients } und das Team werden sehen: <b>{ $name }</b>. Stimmt das?
name-therapist = Willkommen. Welchen Namen sollen deine { -clients } und das Team sehen, zum Beispiel <b>Dr. Kim</b>? Bitte tippe ihn.
name-manager = Willkommen. Welchen Namen soll das Team sehen? Bitte tippe ihn.
name-supervisor = Willkommen. Welchen Namen soll das Team sehen? Bitte tippe ihn.
zone-question = Damit nachts nichts bei dir ankommt: Ist es bei dir jetzt { $time } ({ $zone })?
zone-typing = Bitte tippe die nächste größere Stadt, zum Beispiel <b>Berlin</b>.
zone-unknown = Diesen Ort kenne ich nicht. Bitte versuche es mit einer größeren Stadt in der Nähe, zum Beispiel <b>Berlin</b>; oder tippe, wie spät es bei dir jetzt ist, zum Beispiel <b>{ $example }</b>.
zone-similar = Einen Ort mit diesem Namen kenne ich nicht. Ist es einer von diesen? Sonst tippe einen anderen oder wie spät es bei dir jetzt ist, zum Beispiel <b>{ $example }</b>.
zone-clocks = Wo gehen die Uhren das ganze Jahr wie bei dir?
zone-noted = Bei dir ist es { $time } ({ $zone }).
recorded-no-work = Du arbeitest hier zurzeit nicht. Was über dich als { -client } gespeichert ist, steht unter /privacy.
recorded-about-therapists =
    <b>Was über dich in der Therapie aufgezeichnet wird</b>

    · Dein Name, wie du ihn angegeben hast, deine Zeitzone und Ruhezeiten und wann du dazugekommen bist.
    · Wen du eingeladen hast, unter welchem Kürzel, und welche Sitzungen du gemeldet hast.
    · Wann du eine Abwesenheit angegeben hast und wer dich vertrat: Das kann die Supervision sehen, sonst die Programmleitung.
    · Wenn du deinen Kalender verbunden hast: seine Adresse, verschlüsselt, und wann er gelesen wurde; von seinem Inhalt nur, wann eine Sitzung war oder in den nächsten zwei Wochen sein soll.
    · Wann eine Nachricht zu einer Behandlung an dich geschickt, geöffnet und als gesehen markiert wurde, wie oft sie wiederholt wurde, ob die Supervision erfuhr, dass sie wartet, und was nach deiner Angabe getan wurde.
    · Wann zum ersten Mal geöffnet wurde, was deine { -clients } abgeschickt haben, durch dich oder deine Vertretung.
    · Ob eine solche Nachricht für dich zutraf und wie du selbst eine Sitzung sahst, sofern du das sagst. Das bekommt sonst niemand zu sehen.
    · Ob diese beiden in Zahlen über alle mitzählen dürfen und seit wann, sofern du das gesagt hast. Auch das bekommt sonst niemand zu sehen.

    Es gibt keine Rangliste, und für eine einzelne Therapeutin oder einen einzelnen Therapeuten wird keine Zahl angegeben. Die Supervision, sonst die Programmleitung, erfährt, dass eine Nachricht zu einer deiner Behandlungen wartet und seit wann; lesen kann die Supervision sie nur, wo es in der Einwilligung deiner { -clients } steht. Wer diesen Bot betreibt, könnte all das technisch lesen; was in diesem Chat steht, könnte es auch Telegram.
recorded-about-leaders =
    <b>Was über dich aufgezeichnet wird: { $role ->
        [manager] Programmleitung
        [supervisor] Supervision
       *[manager-supervisor] Programmleitung und Supervision
    }</b>

    · Dein Name, wie du ihn angegeben hast und das Team ihn sieht, deine Zeitzone und Ruhezeiten und wann du dazugekommen bist; wenn du gehst, wann.
    · Welche Einladungen von dir sind und ob sie benutzt wurden.
    · Welche Vertretungen du benannt hast, für wen, wann und bis wann; welchen Bericht du angefordert hast, bis er da ist.

    Dein Name und die Nummer dieses Chats sind verschlüsselt gespeichert. Was der Chat zum Funktionieren braucht, wird nach 60 Tagen vergessen. Wer diesen Bot betreibt, könnte all das technisch lesen; was in diesem Chat steht, könnte es auch Telegram.
consent =
    { $therapist } lädt dich ein, { $cadence ->
        [second] nach jeder zweiten Sitzung
        [weekly] nach einer Sitzung, höchstens etwa einmal pro Woche,
       *[other] nach jeder Sitzung
    } zu sagen, { $outcome ->
        [asked] wie es zwischen euch beiden war und wie es dir ging: fünf kurze Fragen, etwa eine halbe Minute.
       *[not] wie es zwischen euch beiden war: vier kurze Fragen, etwa 20 Sekunden.
    }

    <b>Du entscheidest.</b> Nein zu sagen oder aufzuhören ändert nichts an deiner Behandlung. { $therapist } kann sehen, ob du mitmachst.

    <b>Wer was sieht.</b> { $sees } { $outcome ->
        [asked] Wie es dir ging, ist zusammen mit den Antworten zu lesen und löst für sich allein keine Nachricht aus. Was du in eigenen Worten schreibst: { $readers }.
       *[not] Was du in eigenen Worten schreibst: { $readers }.
    } { $supervisors ->
        [read] Die Supervision kann lesen, was { $therapist } über dich erfährt.
       *[count] Wo eine Nachricht zu dir wartet, kann die Supervision, oder ersatzweise die Programmleitung, erfahren, dass sie wartet, aber nicht, was darin steht.
    } { $programme } sieht Zahlen über viele Menschen. Wer diesen Bot betreibt, könnte es technisch lesen, auch Telegram und alle, die dein Telefon in der Hand haben: Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.

    <b>Niemand hat diesen Chat im Blick.</b> { $signpost }

    Wenn die Schwierigkeit bei { $therapist } liegt, gibt es einen anderen Kontakt: { $contact }; { $therapist } erfährt davon nichts.

    Du kannst jederzeit eine Pause machen (/pause) oder aufhören (/stop). Möchtest du mitmachen?
consent-sees = { $therapist } sieht deine Antworten.
consent-stand-in-left = Bis { $day } übernimmt { $colleague } die Vertretung und sieht deine Antworten.
consent-nobody-there = { $therapist } ist hier nicht mehr verbunden, und es gibt zurzeit keine Vertretung; deine Antworten würde also niemand lesen. Wenn du mit jemandem sprechen möchtest: { $contact }
consent-closed = Das hier ist zu Ende gegangen: Zu deinen Sitzungen mit { $therapist } kommen von hier keine Fragen; eine Zustimmung braucht es jetzt also nicht. { $there ->
    [yes] Wenn du weitermachen möchtest, sage es bitte { $therapist }.
   *[no] Wenn du weitermachen oder mit jemandem sprechen möchtest: { $contact }
}
quiet-typing = Bitte tippe, von wann bis wann nichts kommen soll, zum Beispiel <b>22:30 bis 07:00</b>.
time-noted = Notiert. Für dich gilt die Zeit in { $zone }, und zwischen { $begin } und { $end } kommt nichts.
time-noted-any = Notiert. Für dich gilt die Zeit in { $zone }, und es kann zu jeder Uhrzeit etwas kommen. Mit /quiet ist das zu ändern.
time-noted-therapist = Was du nicht als gesehen markiert hast, lege ich an Arbeitstagen wieder vor: um neun Uhr oder wenn deine Ruhezeit endet.
called-question = In den Fragen würde ich <b>{ $therapist }</b> sagen. Sagst du das auch so?
called-question-again = Zurzeit sage ich <b>{ $called }</b>. Was möchtest du lieber in den Fragen lesen?
called-typing = Welchen Namen verwendest du? Bitte tippe ihn (höchstens { $limit } Zeichen).
joined-client =
    Danke. { $cadence ->
        [each] Nach deiner nächsten Sitzung
       *[other] Nach einer deiner nächsten Sitzungen
    } liegt hier etwas Kurzes bereit, wenn es dir passt: sobald { $therapist } sie notiert. Du musst nicht darauf warten, /talk fängt sofort an.

    Statt an { $therapist } kannst du dich jederzeit hierhin wenden: { $contact }. { $signpost }

    Was du hier sonst tun kannst: /help
client-joined = { $code } ist dabei. Sage mir nach jeder Sitzung, dass sie stattgefunden hat: hier oder mit /session. Was jede Woche stattfindet, kann unter /plan stehen: Dann meldet es sich selbst.
newcomer =
    <b>Du hast schon teilgenommen, mit einem anderen Telefon oder Konto.</b> Wenn du hier zustimmst, geht alles hier weiter, und dort kommt nichts mehr. Bitte lies noch einmal, worum es geht.
stayed-there = Das ist in Ordnung. Mit dem anderen Telefon oder Konto bleibt alles, wie es ist. Wenn du es dir anders überlegst, bitte um einen neuen Link.
item-bond = Ist { $therapist } mit dir umgegangen wie mit einem Menschen, der zählt?
moved-client = <b>Ab jetzt soll { $therapist } hier für dich da sein, anstelle von { $before }.</b> Zu { $before } kommen keine Fragen mehr. Du entscheidest, ob du mit { $therapist } weitermachen möchtest und ob { $therapist } lesen darf, was du bisher gesagt hast.
moved-unread = Etwas, das du { $before } mitgeteilt hast, hat noch niemand gelesen. Wenn { $therapist } es lesen darf, kommt es dort sofort an; sonst liest es niemand.
client-joined-read = { $code } möchte mit dir weitermachen, und du darfst lesen, was zuvor gesagt wurde: Unter /clients steht es daneben. Was für { $code } üblich ist, beginnt mit dir neu. Sage mir nach jeder Sitzung, dass sie stattgefunden hat: hier oder mit /session.
client-joined-afresh = { $code } möchte mit dir weitermachen und fängt von vorn an: Was zuvor gesagt wurde, ist nicht für dich zu lesen. Sage mir nach jeder Sitzung, dass sie stattgefunden hat: hier oder mit /session.
in-figures-which = Darf in Zahlen über alle mitzählen, was du nur für dich sagst? In welchem Programm?
in-figures =
    <b>Dürfen deine Angaben in Zahlen mitzählen?</b>

    Wie du Sitzungen sahst und ob Hinweise zutrafen, sagst du nur für dich. Darf es in Zahlen über alle in { $programme } mitzählen? Niemand sieht deine Angaben, auch nicht, welche von dir sind oder ob du Ja gesagt hast.

    Zählen würde nur, was du nach einem Ja notierst, und nur, solange dort mehr als zehn Therapeutinnen und Therapeuten Ja sagen. Du kannst es hier jederzeit ändern: In späteren Berichten zählt dann nichts von dir. Was vorher ausgegeben wurde, bleibt, wie es ist.
in-figures-unsaid = <i>Du hast nicht Ja gesagt; es zählt also nichts von dir.</i>
in-figures-said-yes = <i>Du hast am { $day } Ja gesagt: Was du seitdem notierst, darf zählen.</i>
in-figures-said-no = <i>Du hast am { $day } Nein gesagt; es zählt also nichts von dir.</i>

language-question = In welcher Sprache soll ich dir schreiben? Zurzeit ist es { $now }.
language-for-client = Wenn du in einer anderen Sprache antwortest, werden deine Antworten nur mit denen verglichen, die du in dieser Sprache gibst: Was für dich üblich ist, beginnt dort neu. Alles, was du gesagt hast, bleibt und kann in deiner Therapie weiterhin gelesen werden.

# --- Without buttons

text-offered = Wenn Knöpfe für dich schwierig sind: /text
text-question =
    All das lässt sich ohne Knöpfe bedienen. Was auf ihnen steht, steht dann auch in nummerierten Zeilen am Ende jeder Nachricht, und du antwortest, indem du die Nummer oder die Worte tippst.

    Zurzeit ist das { $now ->
        [on] eingeschaltet
       *[off] ausgeschaltet
    }.
text-on = Was auf Knöpfen steht, steht von nun an auch in nummerierten Zeilen, so wie hier. Bitte tippe die Nummer, die Worte oder ihren Anfang; 0 führt zurück. Wo das zweierlei heißen kann, frage ich nach. Wenn du eine frühere Nachricht von mir meinst, antworte bitte direkt auf diese Nachricht.
