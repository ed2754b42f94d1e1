clients = <b>Deine { -clients }</b>
clients-none = Du begleitest hier zurzeit niemanden. Mit /invite kannst du jemanden einladen.
clients-unseen = { $mark } etwas, das du nicht als gesehen markiert hast
clients-all-closed = <b>Deine { -clients }</b>

    Zurzeit niemand. Mit /invite kannst du jemanden einladen.
client-early = Einige Sitzungen sind vorbei: ein guter Zeitpunkt für die Frage, ob das, worauf ihr beide hinarbeitet, das ist, was { $code } will.
client-area = Woran ihr beide arbeitet: { $area }.
stand-in-colleague-also = Ebenso kümmerst du dich um die { -clients } von: { $others }.
stand-in-colleague =
    Du vertrittst { $therapist } ({ $programme }) bis { $day }. Nachrichten zu den { -clients } kommen zu dir, und du kannst Sitzungen mit ihnen melden. Die { -clients } erfahren es.
stand-in-therapist =
    { $colleague } vertritt dich ({ $programme }) bis { $day }. Was es zu deinen { -clients } Neues gibt, geht an { $colleague }; du siehst weiterhin alles, aber von selbst kommt nichts. Deine { -clients } erfahren es.
stand-in-over-colleague = Du vertrittst { $therapist } nicht mehr und siehst von jetzt an nichts mehr von diesen { -clients }. Danke.
stand-in-over-still = Die Zeit, in der du { $therapist } ({ $programme }) vertreten hast, ist vorbei.
stand-in-over-therapist = { $colleague } vertritt dich nicht mehr. Was es zu deinen { -clients } Neues gibt, kommt wieder zu dir.
still-stands-in = Du vertrittst { $therapist } ({ $programme }) bis { $day }.
still-in-line = Du kümmerst dich um die { -clients } von { $therapist } ({ $programme }), weil du eine Person vertrittst, die dort vertritt.
still-handed = { $code } ist dir bis { $day } übergeben.
still-handed-later = Von { $first } bis { $day } wird dir { $code } übergeben.
still-to-come = Du sollst { $therapist } vertreten: { $span }.
clients-came =
    { -clients } von { $therapist } werden dir übergeben: { $codes }.

    Jede Person wird gefragt, ob sie mit dir weitermachen möchte. Sobald jemand zustimmt, erfährst du es; bis dahin öffnet sich für dich nichts von ihr.
clients-came-there = Schon bei dir: { $codes }.
clients-went = Diese { -clients } von dir werden dauerhaft an { $colleague } übergeben: { $codes }. Von jetzt an öffnet sich hier für dich nichts mehr dazu. Wenn das ein Irrtum ist, sage es bitte der Programmleitung.
role-again = Du bist wieder mit { $programme } verbunden. /help sagt, was du tun kannst.
role-over-therapist = Du bist nicht mehr für die Therapie mit { $programme } verbunden. Zu { -clients } öffnet sich hier für dich nichts mehr. Wenn das ein Irrtum ist, bitte die Programmleitung um einen neuen Link.
role-over-manager = Du bist nicht mehr als Programmleitung mit { $programme } verbunden. Wenn das ein Irrtum ist, bitte jemand anderen aus der Programmleitung um einen neuen Link.
role-over-supervisor = Du bist nicht mehr für die Supervision mit { $programme } verbunden. Wenn das ein Irrtum ist, bitte die Programmleitung um einen neuen Link.
digest-head = <b>Deine Woche</b>
digest-apart = { $code }: ihr beide seht eure Sitzungen eher verschieden hoch; darüber ließe sich vielleicht sprechen (/client { $code }, Wie ich es sah)
digest-goals = { $code }: einige Sitzungen sind vorbei. Ein guter Zeitpunkt für die Frage, ob das, worauf ihr beide hinarbeitet, das ist, was { $code } will
digest-unread = Abgeschickt und noch nicht geöffnet, falls du hineinsehen möchtest: { $codes }
digest-in-figures = <i>Nur dieses eine Mal gefragt: Darf in Zahlen über alle mitzählen, was du nur für dich sagst: wie du Sitzungen sahst und ob Hinweise zutrafen? Niemand sieht deine Angaben und auch nicht, ob du Ja gesagt hast. Du musst nicht antworten; es bleibt unter „Was zu mir kam“.</i>
digest-off = Einmal pro Woche kann ich dir in einer Nachricht sagen, was gut lief und was still wurde. Wo es nichts zu sagen gibt, kommt keine. An welchem Tag?
digest-on = Deine Woche kommt am { $weekday } um { $time }, wenn es etwas zu sagen gibt. Ein anderer Tag?
load-head = <b>Was zu dir kam: Nachrichten zu deinen { -clients }</b>
load-numbers = { $count ->
    [one] Eine kam aus den Zahlen.
   *[other] { $count } kamen aus den Zahlen.
} Nach deinem eigenen Urteil: { $right } zutreffend, { $chance } Zufall, { $unsure } nicht zu sagen, { $open } nicht beurteilt.
load-share = Wo du so oder so geurteilt hast, trafen also { $right } von { $judged } zu.
load-end = Das siehst nur du: niemand aus dem Team, nicht die Supervision, nicht die Programmleitung. Unter <b>Was getan wurde</b> kannst du zu jeder sagen, ob sie zutraf, und das ändern. Was jemand in Vertretung für dich erfuhr, zählt dort; was auf Wunsch gelöscht wurde, zählt nicht mehr.
close-nobody = Du hast hier niemanden, mit dem die Arbeit zu Ende sein könnte.
close-not-yours = Du kümmerst dich vorübergehend um { $code }. Wie die Arbeit zu Ende ging, wird in der eigentlichen Therapie angegeben. Wenn { $code } inzwischen gestorben ist, kann es die Supervision unter /waiting notieren oder die Programmleitung unter /people, damit dort nichts mehr ankommt.
close-ways =
    <b>Wie ging die Arbeit mit { $code } zu Ende?</b>

    Es wird dann nichts mehr gefragt, und was geplant ist, endet. Was abgeschickt wurde, bleibt bei dir, und du kannst später weitermachen.
close-unseen = Etwas von { $code } wartet noch darauf, dass du es ansiehst. Das verschwindet damit nicht.
closing = { $code } wird ein letztes Mal gefragt. Wenn das zurück ist oder seine Zeit vorbei, geht ein Dank an { $code }, und es wird geschlossen. Du musst nichts tun. Geplantes wird nicht mehr gemeldet.
close-died =
    Wenn { $code } gestorben ist, tut es mir leid.

    Alles, was für { $code } geplant ist, endet, und in jenen Chat kommt nichts mehr, auch kein Abschied. Ich sage es niemandem. Was abgeschickt wurde, bleibt bei dir.
closed-then = Wenn du mit { $code } weitermachst, kommt dort Bescheid an, und nach deinen Sitzungen kommen wieder Fragen. Ein Plan kommt nicht von selbst zurück.
closed-then-asked = Wenn du mit { $code } weitermachst, wird { $code } zuerst gefragt, ob eine Teilnahme gewünscht ist, weil es lange her ist. Ein Plan kommt nicht von selbst zurück.
closed-then-invite = { $code } nahm nicht teil, als geschlossen wurde. Wenn du weitermachst: /invite und dasselbe Kürzel machen einen Link.
reopened-active = Mit { $code } geht es weiter. Nach deinen Sitzungen kommen wieder Fragen. Was jede Woche stattfindet, kann wieder unter /plan stehen.
reopened-stopped = { $code } ist wieder bei dir und nimmt nicht teil, aus eigener Entscheidung. Wenn { $code } zurückkommen möchte: /invite und dasselbe Kürzel machen einen neuen Link.
reopened-invited = { $code } ist wieder bei dir. /invite und dasselbe Kürzel machen einen neuen Link.
reopened-declined = { $code } ist wieder bei dir. /invite und dasselbe Kürzel machen einen neuen Link.
client-rests = Zurzeit wird { $code } nichts geschickt: Sitzungen werden notiert, und { $code } wird nicht danach gefragt. Mehr kann ich hier dazu nicht sagen. Wenn du das für einen Irrtum hältst, sage es bitte der Supervision oder denen, die diesen Bot betreiben.
own-views = Wie sahst du es? Je viermal tippen, bevor die Antworten deiner { -clients } da sind. Das siehst immer nur du.
own-view-late = <i>Die Antworten sind inzwischen da. Was du jetzt sagst, wäre nicht mehr, wie du es davor sahst; darum wird es nicht behalten.</i>
own-view-tension = Hat zwischen dir und { $code } etwas nicht gestimmt?
own-view-goals = Wolltet ihr beide dasselbe für { $code }?
own-view-tasks = Kam dir das, was ihr zusammen gemacht habt, für { $code } nützlich vor?
own-view-bond = Ist es dir gelungen, mit { $code } umzugehen wie mit einem Menschen, der zählt?
own-view-head = <b>Wie du Sitzungen mit { $code } siehst</b>
own-view-off =
    Nach einer Sitzung kann ich dich fragen, ob etwas nicht gestimmt hat, und dann dieselben drei Fragen wie { $code }, von deiner Seite: viermal tippen, in einer Nachricht am Tag für alle deine { -clients }. Es muss sein, bevor die Antworten von { $code } da sind, und du kannst es immer auslassen.

    Sobald es { $level } Sitzungen gibt, zu denen ihr beide geantwortet habt, kann ich dir sagen, ob du es eher höher oder niedriger siehst als { $code }; ab { $tracking } auch, ob sich deine Antworten mit denen von { $code } bewegen. Das siehst nur du, nicht { $code } und niemand in deinem Programm.
own-view-on = Du wirst nach jeder Sitzung gefragt, zu der { $code } gefragt wird, bis die Antworten von { $code } da sind. Nur du siehst, was du sagst: nicht { $code }, nicht die Vertretung, niemand in deinem Programm.
own-view-forget = Soll alles vergessen werden, was du zu Sitzungen mit { $code } gesagt hast? Es lässt sich nicht zurückholen. Die Antworten von { $code } bleiben.
own-view-count = { $given ->
    [one] Bisher hast du es zu einer Sitzung gesagt.
   *[other] Bisher hast du es zu { $given } Sitzungen gesagt.
} { $both ->
    [0] Noch gibt es keine, zu der ihr beide alles beantwortet habt.
    [one] Zu einer davon habt ihr beide alles beantwortet.
   *[other] Zu { $both } davon habt ihr beide alles beantwortet.
}
own-view-level-about = <b>Höhe.</b> Du siehst es eher { $way ->
    [lower] niedriger
   *[higher] höher
} als { $code }: um { $most ->
    [hardly] kaum etwas
    [little] ein wenig
    [half] etwa eine halbe Stufe
    [step] etwa eine Stufe
   *[more] mehr als eine Stufe
}. Eine Stufe reicht von einer Antwort zur nächsten.
own-view-level = <b>Höhe.</b> Du siehst es eher { $way ->
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
own-view-level-same = <b>Höhe.</b> Du und { $code } seht es etwa gleich: höchstens ein wenig auseinander.
own-view-level-open = <b>Höhe.</b> Ob du es eher höher oder niedriger siehst als { $code }, lässt sich nicht sagen. Möglich ist alles, von { $low ->
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
own-view-tracking = <b>Bewegung.</b> Wenn die Antworten von { $code } steigen oder sinken, gehen deine eher mit: irgendwo zwischen { $least ->
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
own-view-tracking-about = <b>Bewegung.</b> Wenn die Antworten von { $code } steigen oder sinken, gehen deine eher mit, { $most ->
    [hardly] aber kaum
    [little] ein kleines Stück
    [half] etwa halb so weit
    [as-far] etwa gleich weit
   *[more] und zwar weiter
}.
own-view-tracking-open = <b>Bewegung.</b> Ob deine mitgehen, wenn die Antworten von { $code } steigen oder sinken, lässt sich nicht sagen. Es kann alles sein, von { $least ->
    [against] umgekehrt
   *[none] gar nicht
} bis { $most ->
    [hardly] kaum
    [little] ein kleines Stück
    [half] etwa halb so weit
    [as-far] etwa gleich weit
   *[more] weiter
}.
own-view-tracking-against = <b>Bewegung.</b> Wenn die Antworten von { $code } steigen, sinken deine eher, und umgekehrt.
own-view-tracking-still = <b>Bewegung.</b> Die Antworten von { $code } blieben fast gleich; ob deine mitgehen, lässt sich also nicht sagen.
own-view-tense = <b>Etwas stimmte nicht.</b> Das sagtet ihr beide zu { $both ->
    [one] einer Sitzung
   *[other] { $both } Sitzungen
}, { $code } allein zu { $client }, du allein zu { $therapist }.
own-view-offer =
    Niemand hat dabei recht oder unrecht: Zwei Menschen sehen eine Sitzung von zwei Orten aus, und in einer Antwort steckt auch der Tag. Wenn du möchtest, ist es etwas zum Besprechen: „Ich frage mich manchmal, ob wir unsere Sitzungen gleich sehen. Wie ist das für dich?“
