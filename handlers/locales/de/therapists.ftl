# --- Inviting once more

button-invite-again = { $code } noch einmal einladen

# --- The caseload

clients = <b>Ihre { -clients }</b>
clients-none = Sie begleiten hier zurzeit niemanden. Mit /invite können Sie jemanden einladen.
clients-not-yours = Das ist für Therapeutinnen und Therapeuten.
clients-unseen = { $mark } etwas, das Sie nicht als gesehen markiert haben
clients-open = { $mark } etwas ist noch offen
clients-more = <i>/client und ein Kürzel, zum Beispiel /client { $code }, zeigt eine einzelne Person.</i>
clients-all-closed = <b>Ihre { -clients }</b>

    Zurzeit niemand. Mit /invite können Sie jemanden einladen.
clients-closed = <b>{ -clients }, mit denen die Arbeit vorbei ist</b>
clients-closed-none = Mit niemandem ist die Arbeit vorbei, soweit ich weiß.
button-closed-clients = { $count ->
    [one] Geschlossen: eine
   *[other] Geschlossen: { $count }
}
standing-connected = verbunden
standing-invited = eingeladen
standing-not-joined = nicht verbunden
standing-stopped = hat aufgehört
standing-closed = geschlossen
standing-closing = wird geschlossen
standing-rests = bekommt nichts geschickt
standing-asked-anew = wird neu um Einwilligung gebeten
standing-break = macht Pause
standing-unreachable = nicht zu erreichen
button-today = Heute
button-all-clients = Alle { -clients }
button-alert-unseen = { $mark } Etwas Neues seit { $day }
button-alert-open = { $mark } Noch offen seit { $day }
button-alert-more = { $mark } Noch offen seit { $day }, mit mehr
client-head = <b>{ $code }</b> · { $standing }
client-since = Hat der Teilnahme zugestimmt: { $day }.
client-early = Einige Sitzungen sind vorbei: ein guter Zeitpunkt für die Frage, ob das, worauf Sie beide hinarbeiten, das ist, was { $code } will.
client-cadence = { $cadence ->
    [second] Wird nach jeder zweiten Sitzung gefragt.
   *[weekly] Wird höchstens etwa einmal pro Woche gefragt.
}
client-area = Woran Sie beide arbeiten: { $area }.
button-cadence = Wie oft { $code } gefragt wird
client-lately = <b>Die letzten Rückmeldungen</b>
client-line = · { $day }, { $modality }: { $level }.
client-weeks = Wie es sonst ging, unabhängig davon: { $told }.
client-week = { $day }, { $said }
client-wrote = Hat etwas geschrieben.
client-done = <b>Was getan wurde</b>
button-read-check-ins = Abgeschicktes lesen
button-check-in-earlier = Davor
button-check-in-later = Danach
level-usual = nichts fiel auf
level-first = eine erste, noch ohne Vergleich
level-anew = die erste in einer anderen Sprache oder zu anderen Fragen, noch ohne Vergleich
level-none = zu wenige Antworten für einen Vergleich
level-dip = niedriger als erwartet
level-slide = sinkt nach und nach
level-component = eine Antwort niedriger als erwartet
level-low = ein niedriger Anfang
count-sessions = { $count ->
    [0] Noch keine Sitzung gemeldet.
    [one] Eine Sitzung gemeldet.
   *[other] { $count } Sitzungen gemeldet.
}
count-check-ins = Rückmeldungen: { $kinds }.
count-sent = { $count } abgeschickt
count-expired = { $count } nicht abgeschickt
count-not-held = { $count }, wo die Sitzung nicht stattfand
count-no-connection = { $count }, wo die Verbindung gestört hat
count-prompted = { $count } gerade offen
count-earlier = { $count } von früher, nicht hier beantwortet

# --- Today

today-head = <b>{ $day }</b>
today-end = Alle auf einen Blick: /clients
today-nothing = Bisher nichts: heute keine Sitzung gemeldet, keine Rückmeldung unterwegs, nichts Ungesehenes.
today-sessions = <b>Sitzungen</b>
today-session = · { $code }, { $modality }, Ende { $time }: { $became }.
today-planned = <b>Noch zu fragen</b>
today-about-planned = · { $code }, zu { $day }: { $became }
today-out = <b>Noch zu beantworten</b>
today-back = <b>Heute zurückgekommen</b>
today-about = · { $code }, zu { $day }
became-planned = wird am { $day } um { $time } gefragt
became-prompted = gefragt, noch nicht abgeschickt
became-sent = die Rückmeldung ist da
became-due = wird gleich gefragt
became-unreachable = für Telegram zurzeit nicht zu erreichen
became-asked-over = gefragt, nicht abgeschickt und nicht mehr offen
became-expired = nicht abgeschickt
became-not-held = fand laut Rückmeldung nicht statt
became-no-connection = die Verbindung hat gestört
became-withdrawn = wird nicht mehr gefragt
became-earlier = früher beantwortet, nicht hier
became-none = nicht gefragt

# --- Stand-ins: naming one, and what everybody is told

stand-in-colleague-also = Ebenso kümmern Sie sich um die { -clients } von: { $others }.
stand-in-onward = Bis { $day } geht Neues weiter an { $colleague }, in Vertretung von { $therapist }.
stand-in-colleague =
    Sie vertreten { $therapist } ({ $programme }) bis { $day }. Nachrichten zu den { -clients } kommen zu Ihnen, und Sie können Sitzungen mit ihnen melden. Die { -clients } erfahren es.
stand-in-therapist =
    { $colleague } vertritt Sie ({ $programme }) bis { $day }. Was es zu Ihren { -clients } Neues gibt, geht an { $colleague }; Sie sehen weiterhin alles, aber von selbst kommt nichts. Ihre { -clients } erfahren es.
stand-in-over-colleague = Sie vertreten { $therapist } nicht mehr und sehen von jetzt an nichts mehr von diesen { -clients }. Danke.
stand-in-over-still = Die Zeit, in der Sie { $therapist } ({ $programme }) vertreten haben, ist vorbei.
stand-in-over-therapist = { $colleague } vertritt Sie nicht mehr. Was es zu Ihren { -clients } Neues gibt, kommt wieder zu Ihnen.
still-head = Es gilt aber:
still-stands-in = Sie vertreten { $therapist } ({ $programme }) bis { $day }.
still-in-line = Sie kümmern sich um die { -clients } von { $therapist } ({ $programme }), weil Sie eine Person vertreten, die dort vertritt.
still-handed = { $code } ist Ihnen bis { $day } übergeben.
still-handed-later = Von { $first } bis { $day } wird Ihnen { $code } übergeben.
still-to-come = Sie sollen { $therapist } vertreten: { $span }.
still-apart = { $code } ist bis { $day } an { $colleague } übergeben: Was es zu { $code } Neues gibt, geht dorthin.

meanwhile = Inzwischen: { $sessions ->
    [0] keine Sitzung
    [one] eine Sitzung
   *[other] { $sessions } Sitzungen
}, { $sent ->
    [0] keine Rückmeldung
    [one] eine Rückmeldung
   *[other] { $sent } Rückmeldungen
} { $told ->
    [0] und keine Nachricht zu einer Behandlung.
    [one] und eine Nachricht zu einer Behandlung
   *[other] und { $told } Nachrichten zu Behandlungen
}{ $told ->
    [0] {""}
   *[other] { $unseen ->
        [0] , alles gesehen.
        [one] , davon ist eine noch anzusehen.
       *[other] , davon sind { $unseen } noch anzusehen.
    }
}

# --- Clients go on with another therapist for good, or theirs with another account

clients-came =
    { -clients } von { $therapist } werden Ihnen übergeben: { $codes }.

    Jede Person wird gefragt, ob sie mit Ihnen weitermachen möchte. Sobald jemand zustimmt, erfahren Sie es; bis dahin öffnet sich für Sie nichts von ihr.
clients-came-there = Schon bei Ihnen: { $codes }.
clients-went = Diese { -clients } von Ihnen werden dauerhaft an { $colleague } übergeben: { $codes }. Von jetzt an öffnet sich hier für Sie nichts mehr dazu. Wenn das ein Irrtum ist, sagen Sie es bitte der Programmleitung.
nobody-any-more = niemand mehr
code-before = { $code } (bisher { $before })
standing-moved = zuvor

# --- Whose role is over

role-again = Sie sind wieder mit { $programme } verbunden. /help sagt, was Sie tun können.
role-over-therapist = Sie sind nicht mehr für die Therapie mit { $programme } verbunden. Zu { -clients } öffnet sich hier für Sie nichts mehr. Wenn das ein Irrtum ist, bitten Sie die Programmleitung um einen neuen Link.
role-over-manager = Sie sind nicht mehr als Programmleitung mit { $programme } verbunden. Wenn das ein Irrtum ist, bitten Sie jemand anderen aus der Programmleitung um einen neuen Link.
role-over-supervisor = Sie sind nicht mehr für die Supervision mit { $programme } verbunden. Wenn das ein Irrtum ist, bitten Sie die Programmleitung um einen neuen Link.

# --- The weekly digest: what went well first, each client once

digest-head = <b>Ihre Woche</b>
digest-recovered = ✓ { $code }: wieder da, wo { $code } sonst liegt
digest-helped = ✓ { $code }: sagt, es kam zur Sprache und hat geholfen
digest-unanswered = { $code }: vor einer Woche oder länger wurde etwas gesagt, und es ist nicht notiert, was getan wurde
digest-slipping = { $code }: sinkt nach und nach, nicht genug für einen Hinweis; es kann gut Zufall sein
digest-silent = { $code }: die letzten { $count } Rückmeldungen blieben aus
digest-missed = { $code }: die letzten { $count } Sitzungen fanden nicht statt
digest-unreachable = { $code }: für Telegram nicht zu erreichen
digest-apart = { $code }: Sie beide sehen Ihre Sitzungen eher verschieden hoch; darüber ließe sich vielleicht sprechen (/client { $code }, Wie ich es sah)
digest-alike = { $code }: { $count }-mal dieselben Antworten; das sagt weder das eine noch das andere
digest-goals = { $code }: einige Sitzungen sind vorbei. Ein guter Zeitpunkt für die Frage, ob das, worauf Sie beide hinarbeiten, das ist, was { $code } will
digest-unread = Abgeschickt und noch nicht geöffnet, falls Sie hineinsehen möchten: { $codes }
digest-nothing = Es gibt nichts mehr zu sagen.
digest-end = Zu allen anderen gibt es nichts zu sagen. /client und ein Kürzel zeigt mehr.
digest-in-figures = <i>Nur dieses eine Mal gefragt: Darf in Zahlen über alle mitzählen, was Sie nur für sich sagen: wie Sie Sitzungen sahen und ob Hinweise zutrafen? Niemand sieht Ihre Angaben und auch nicht, ob Sie Ja gesagt haben. Sie müssen nicht antworten; es bleibt unter „Was zu mir kam“.</i>
digest-off = Einmal pro Woche kann ich Ihnen in einer Nachricht sagen, was gut lief und was still wurde. Wo es nichts zu sagen gibt, kommt keine. An welchem Tag?
digest-on = Ihre Woche kommt am { $weekday } um { $time }, wenn es etwas zu sagen gibt. Ein anderer Tag?
digest-hour = Am { $weekday }, um wie viel Uhr?
button-digest-time = Anderer Tag oder andere Stunde
button-digest-off = Kein Wochenüberblick

# --- What came to a therapist, week by week: theirs alone

button-load = Was zu mir kam
load-head = <b>Was zu Ihnen kam: Nachrichten zu Ihren { -clients }</b>
load-none = Im letzten halben Jahr war es keine.
load-week = Woche ab { $day }: { $count ->
    [0] keine
   *[other] { $count }
}
load-this-week = Diese Woche bisher: { $count ->
    [0] keine
   *[other] { $count }
}
load-since = <b>Seit { $day }: { $count }</b>
load-outright = { $count ->
    [one] In einer davon ging es um ausdrücklich Gesagtes und nicht um die Zahlen.
   *[other] In { $count } davon ging es um ausdrücklich Gesagtes und nicht um die Zahlen.
}
load-numbers = { $count ->
    [one] Eine kam aus den Zahlen.
   *[other] { $count } kamen aus den Zahlen.
} Nach Ihrem eigenen Urteil: { $right } zutreffend, { $chance } Zufall, { $unsure } nicht zu sagen, { $open } nicht beurteilt.
load-few = Das sind zu wenige, um zu sagen, wie oft sie zutreffen.
load-share = Wo Sie so oder so geurteilt haben, trafen also { $right } von { $judged } zu.
load-end = Das sehen nur Sie: niemand aus dem Team, nicht die Supervision, nicht die Programmleitung. Unter <b>Was getan wurde</b> können Sie zu jeder sagen, ob sie zutraf, und das ändern. Was jemand in Vertretung für Sie erfuhr, zählt dort; was auf Wunsch gelöscht wurde, zählt nicht mehr.

# --- The work with a client has ended

button-close = Behandlung von { $code } ist zu Ende
button-closed = Wie es zu Ende ging
button-not-now = Jetzt nicht
close-whom = Mit wem ist die Arbeit zu Ende?
close-many = <i>/close und ein Kürzel, zum Beispiel /close { $code }, führt direkt dorthin.</i>
close-nobody = Sie haben hier niemanden, mit dem die Arbeit zu Ende sein könnte.
close-not-yours = Sie kümmern sich vorübergehend um { $code }. Wie die Arbeit zu Ende ging, wird in der eigentlichen Therapie angegeben. Wenn { $code } inzwischen gestorben ist, kann es die Supervision unter /waiting notieren oder die Programmleitung unter /people, damit dort nichts mehr ankommt.
close-ways =
    <b>Wie ging die Arbeit mit { $code } zu Ende?</b>

    Es wird dann nichts mehr gefragt, und was geplant ist, endet. Was abgeschickt wurde, bleibt bei Ihnen, und Sie können später weitermachen.
close-way-goals = Ziele erreicht
close-way-stopped-coming = Kam nicht mehr
close-way-moved-on = Anderswo weiter
close-way-other = Etwas anderes
close-way-died = { $code } ist gestorben
close-unseen = Etwas von { $code } wartet noch darauf, dass Sie es ansehen. Das verschwindet damit nicht.
close-word =
    <b>{ $code }: { $way }</b>

    Soll { $code } ein Wort des Dankes lesen? Es sagt, dass keine Fragen mehr kommen und was aus dem Abgeschickten wird, und nicht, wie es zu Ende ging. Was in jenem Chat offen ist, verschwindet.
close-last = Oder ich frage { $code } vorher ein letztes Mal, zu { $day }. Der Dank kommt, wenn das zurück ist oder seine Zeit vorbei.
close-silent =
    <b>{ $code }: { $way }</b>

    An { $code } wird nichts geschickt: nimmt zurzeit nicht teil oder ist nicht zu erreichen.
button-close-last = Letzte Rückmeldung, dann Dank
button-close-thanks = Mit Dank, jetzt
button-close-silent = Ohne ein Wort
closing = { $code } wird ein letztes Mal gefragt. Wenn das zurück ist oder seine Zeit vorbei, geht ein Dank an { $code }, und es wird geschlossen. Sie müssen nichts tun. Geplantes wird nicht mehr gemeldet.
button-close-now = Mit Dank, jetzt
button-keep-going = Mit { $code } weitermachen
close-died =
    Wenn { $code } gestorben ist, tut es mir leid.

    Alles, was für { $code } geplant ist, endet, und in jenen Chat kommt nichts mehr, auch kein Abschied. Ich sage es niemandem. Was abgeschickt wurde, bleibt bei Ihnen.
button-died = { $code } ist gestorben
close-died-sure = Ich frage noch einmal, falls ein Kürzel verwechselt wurde: Ist es { $code }?
close-died-sure-day = Ich frage noch einmal, falls ein Kürzel verwechselt wurde: Ist es { $code }, zuletzt getroffen am { $day }?
button-died-sure = Ja, es ist { $code }
closed-as-goals = { $code }: geschlossen am { $day }, Ziele erreicht.
closed-as-stopped-coming = { $code }: geschlossen am { $day }, kam nicht mehr.
closed-as-moved-on = { $code }: geschlossen am { $day }, anderswo weiter.
closed-as-other = { $code }: geschlossen am { $day }.
closed-as-died = { $code } ist gestorben. Geschlossen am { $day }.
closed-died = In den Chat von { $code } kommt nichts mehr. Wenn das ein Irrtum war, ist alles wie zuvor, und { $code } erfährt nichts davon.
closed-then = Wenn Sie mit { $code } weitermachen, kommt dort Bescheid an, und nach Ihren Sitzungen kommen wieder Fragen. Ein Plan kommt nicht von selbst zurück.
closed-then-asked = Wenn Sie mit { $code } weitermachen, wird { $code } zuerst gefragt, ob eine Teilnahme gewünscht ist, weil es lange her ist. Ein Plan kommt nicht von selbst zurück.
closed-then-invite = { $code } nahm nicht teil, als geschlossen wurde. Wenn Sie weitermachen: /invite und dasselbe Kürzel machen einen Link.
button-open-again = Mit { $code } weitermachen
button-not-died = Das war ein Irrtum
reopened-active = Mit { $code } geht es weiter. Nach Ihren Sitzungen kommen wieder Fragen. Was jede Woche stattfindet, kann wieder unter /plan stehen.
reopened-not-died = Dann geht es mit { $code } weiter wie zuvor. Nichts davon wurde dorthin geschickt, und ein Plan, der damit endete, gilt wieder.
reopened-asked = { $code } wird gefragt, ob eine Teilnahme gewünscht ist. Wenn das nicht ankommt: /invite und dasselbe Kürzel machen einen neuen Link.
reopened-stopped = { $code } ist wieder bei Ihnen und nimmt nicht teil, aus eigener Entscheidung. Wenn { $code } zurückkommen möchte: /invite und dasselbe Kürzel machen einen neuen Link.
reopened-invited = { $code } ist wieder bei Ihnen. /invite und dasselbe Kürzel machen einen neuen Link.
reopened-declined = { $code } ist wieder bei Ihnen. /invite und dasselbe Kürzel machen einen neuen Link.
death-noted = Supervision oder Programmleitung hat notiert, dass { $code } gestorben ist.
death-taken-back = Supervision oder Programmleitung hatte notiert, dass { $code } gestorben ist; das war ein Irrtum: Alles ist wie zuvor, und nichts davon wurde an { $code } geschickt.
client-rests = Zurzeit wird { $code } nichts geschickt: Sitzungen werden notiert, und { $code } wird nicht danach gefragt. Mehr kann ich hier dazu nicht sagen. Wenn Sie das für einen Irrtum halten, sagen Sie es bitte der Supervision oder denen, die diesen Bot betreiben.
client-rests-over = { $code } wird wieder nach Sitzungen gefragt, wie zuvor.

# --- How a therapist saw a session: theirs alone, before the client's answers can be seen

button-own-view = Wie ich es sah
button-own-views-open = Wie ich es sah: { $count ->
    [one] eine Sitzung
   *[other] { $count } Sitzungen
}
own-views = Wie sahen Sie es? Je viermal tippen, bevor die Antworten Ihrer { -clients } da sind. Das sehen immer nur Sie.
own-views-none = Es gibt jetzt keine Sitzung, zu der es sich sagen ließe: Es wurde gesagt oder ausgelassen, oder die Antworten sind da.
own-view-given = <i>Notiert, danke.</i>
own-view-skipped = <i>Ausgelassen.</i>
own-view-late = <i>Die Antworten sind inzwischen da. Was Sie jetzt sagen, wäre nicht mehr, wie Sie es davor sahen; darum wird es nicht behalten.</i>
own-view-over = <i>Dazu wird nichts mehr gefragt.</i>
own-view-session = { $code }, { $modality }, { $day }
button-skip-own-view = Auslassen
button-skip-own-views = Alle auslassen
own-view-place = { $number } von { $of } · { $session }
own-view-tension = Hat zwischen Ihnen und { $code } etwas nicht gestimmt?
own-view-goals = Wollten Sie beide dasselbe für { $code }?
own-view-tasks = Kam Ihnen das, was Sie zusammen gemacht haben, für { $code } nützlich vor?
own-view-bond = Ist es Ihnen gelungen, mit { $code } umzugehen wie mit einem Menschen, der zählt?
own-view-head = <b>Wie Sie Sitzungen mit { $code } sehen</b>
own-view-off =
    Nach einer Sitzung kann ich Sie fragen, ob etwas nicht gestimmt hat, und dann dieselben drei Fragen wie { $code }, von Ihrer Seite: viermal tippen, in einer Nachricht am Tag für alle Ihre { -clients }. Es muss sein, bevor die Antworten von { $code } da sind, und Sie können es immer auslassen.

    Sobald es { $level } Sitzungen gibt, zu denen Sie beide geantwortet haben, kann ich Ihnen sagen, ob Sie es eher höher oder niedriger sehen als { $code }; ab { $tracking } auch, ob sich Ihre Antworten mit denen von { $code } bewegen. Das sehen nur Sie, nicht { $code } und niemand in Ihrem Programm.
own-view-on = Sie werden nach jeder Sitzung gefragt, zu der { $code } gefragt wird, bis die Antworten von { $code } da sind. Nur Sie sehen, was Sie sagen: nicht { $code }, nicht die Vertretung, niemand in Ihrem Programm.
button-own-view-begin = Mich fragen
button-own-view-stop = Mich nicht mehr fragen
button-own-view-forget = Vergessen, was ich gesagt habe
button-own-view-forget-yes = Ja, vergessen
button-own-view-keep = Nein, behalten
own-view-forget = Soll alles vergessen werden, was Sie zu Sitzungen mit { $code } gesagt haben? Es lässt sich nicht zurückholen. Die Antworten von { $code } bleiben.
own-view-count = { $given ->
    [one] Bisher haben Sie es zu einer Sitzung gesagt.
   *[other] Bisher haben Sie es zu { $given } Sitzungen gesagt.
} { $both ->
    [0] Noch gibt es keine, zu der Sie beide alles beantwortet haben.
    [one] Zu einer davon haben Sie beide alles beantwortet.
   *[other] Zu { $both } davon haben Sie beide alles beantwortet.
}
own-view-from = <b>Aus den ersten { $sessions } davon</b>
# How far apart, on average over the questions; `least` and `most` are the ends of what fits.
own-view-level-about = <b>Höhe.</b> Sie sehen es eher { $way ->
    [lower] niedriger
   *[higher] höher
} als { $code }: um { $most ->
    [hardly] kaum etwas
    [little] ein wenig
    [half] etwa eine halbe Stufe
    [step] etwa eine Stufe
   *[more] mehr als eine Stufe
}. Eine Stufe reicht von einer Antwort zur nächsten.
own-view-level = <b>Höhe.</b> Sie sehen es eher { $way ->
    [lower] niedriger
   *[higher] höher
} als { $code }: irgendwo zwischen { $least ->
    [hardly] kaum etwas
    [little] ein wenig
    [half] etwa einer halben Stufe
    [step] etwa einer Stufe
   *[more] mehr als einer Stufe
} und { $most ->
    [hardly] kaum etwas
    [little] ein wenig
    [half] etwa einer halben Stufe
    [step] etwa einer Stufe
   *[more] mehr als einer Stufe
}. Eine Stufe reicht von einer Antwort zur nächsten.
own-view-level-same = <b>Höhe.</b> Sie und { $code } sehen es etwa gleich: höchstens ein wenig auseinander.
own-view-level-open = <b>Höhe.</b> Ob Sie es eher höher oder niedriger sehen als { $code }, lässt sich nicht sagen. Möglich ist alles, von { $low ->
    [hardly] kaum
    [little] ein wenig
    [half] etwa eine halbe Stufe
    [step] etwa eine Stufe
   *[more] mehr als eine Stufe
} niedriger bis { $high ->
    [hardly] kaum
    [little] ein wenig
    [half] etwa eine halbe Stufe
    [step] etwa eine Stufe
   *[more] mehr als eine Stufe
} höher. Eine Stufe reicht von einer Antwort zur nächsten.
own-view-tracking = <b>Bewegung.</b> Wenn die Antworten von { $code } steigen oder sinken, gehen Ihre eher mit: irgendwo zwischen { $least ->
    [hardly] kaum
    [little] ein kleines Stück
    [half] etwa halb so weit
    [as-far] etwa gleich weit
   *[more] weiter
} und { $most ->
    [hardly] kaum
    [little] ein kleines Stück
    [half] etwa halb so weit
    [as-far] etwa gleich weit
   *[more] weiter
}.
own-view-tracking-about = <b>Bewegung.</b> Wenn die Antworten von { $code } steigen oder sinken, gehen Ihre eher mit, { $most ->
    [hardly] aber kaum
    [little] ein kleines Stück
    [half] etwa halb so weit
    [as-far] etwa gleich weit
   *[more] und zwar weiter
}.
own-view-tracking-open = <b>Bewegung.</b> Ob Ihre mitgehen, wenn die Antworten von { $code } steigen oder sinken, lässt sich nicht sagen. Es kann alles sein, von { $least ->
    [against] umgekehrt
   *[none] gar nicht
} bis { $most ->
    [hardly] kaum
    [little] ein kleines Stück
    [half] etwa halb so weit
    [as-far] etwa gleich weit
   *[more] weiter
}.
own-view-tracking-against = <b>Bewegung.</b> Wenn die Antworten von { $code } steigen, sinken Ihre eher, und umgekehrt.
own-view-tracking-still = <b>Bewegung.</b> Die Antworten von { $code } blieben fast gleich; ob Ihre mitgehen, lässt sich also nicht sagen.
own-view-tracking-early = <b>Bewegung.</b> Dazu lässt sich vor { $count } Sitzungen nichts sagen.
own-view-tense = <b>Etwas stimmte nicht.</b> Das sagten Sie beide zu { $both ->
    [one] einer Sitzung
   *[other] { $both } Sitzungen
}, { $code } allein zu { $client }, Sie allein zu { $therapist }.
own-view-offer =
    Niemand hat dabei recht oder unrecht: Zwei Menschen sehen eine Sitzung von zwei Orten aus, und in einer Antwort steckt auch der Tag. Wenn Sie möchten, ist es etwas zum Besprechen: „Ich frage mich manchmal, ob wir unsere Sitzungen gleich sehen. Wie ist das für Sie?“
