# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line-seen = Gesehen.
line-done = Gesehen, und notiert, was getan wurde.
line-elsewhere = Hier geht es um jemanden, um den Sie sich jetzt nicht kümmern; darum wird es Ihnen nicht mehr gezeigt. Was darauf wartet, gesehen zu werden, erfährt, wer sich jetzt kümmert, sobald das Lesen erlaubt ist.

# --- Which of several

which-meant = Was davon ist gemeint?

# --- What waits to be marked as seen

today-unseen = { $count ->
    [one] Eine Nachricht wartet darauf, dass Sie sie als gesehen markieren.
   *[other] { $count } Nachrichten warten darauf, dass Sie sie als gesehen markieren.
}
today-open = ● { $code }: zeigen

# --- How a session took place; all of these are feminine

modality-video-session = Videositzung
modality-phone-session = Telefonsitzung
modality-chat-session = Chatsitzung
modality-email-session = E-Mail-Sitzung
modality-in-person-session = Sitzung vor Ort
button-other-time = Andere Zeit

# --- Back

button-back = Zurück

# --- Alerts

alert-about = <b>{ $code }</b> · { $modality }, { $day }
alert-tension-sorted-out = Gesagt: Zwischen { $whose ->
    [own] Ihnen beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt, und es wurde geklärt.
alert-tension-a-little = Gesagt: Zwischen { $whose ->
    [own] Ihnen beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt (ein wenig, und es ist noch da).
alert-tension-clearly = <b>Gesagt: Zwischen { $whose ->
    [own] Ihnen beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt (deutlich, und es ist noch da).</b>
alert-tension-strongly = <b>Gesagt: Zwischen { $whose ->
    [own] Ihnen beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt (stark, und es ist noch da).</b>
alert-came-up = Kam es seit dem letzten Mal zur Sprache? { $said }.
answered-goals = Wollten dasselbe: { $said }
answered-tasks = Kam nützlich vor: { $said }
answered-bond = Ein Mensch, der zählt: { $said }
answered-how-been = Wie es { $code } in der letzten Woche ging, unabhängig davon: { $said }. Das geht in keinen Vergleich ein und löst keine Nachricht aus.
answered-otherwise = Die Fragen lauteten damals anders; darum werden die Antworten hier nicht gezeigt.
alert-comment = Geschrieben: „{ $comment }“
alert-wish-therapist = Wunsch: { $whose ->
    [own] <b>Sie dürfen es ansprechen.</b>
   *[colleague] <b>{ $therapist } darf es ansprechen.</b>
}
alert-wish-client = Wunsch: möchte es selbst ansprechen.
alert-wish-not-now = Wunsch: <b>bitte jetzt nicht.</b> Bitte respektieren Sie das.
alert-connection = An diesem Tag hat die Verbindung gestört.
button-to-client = Alles zu { $code }
button-next-unseen = ● { $count ->
    [one] Noch etwas wartet
   *[other] Noch { $count } warten
}
# How the score lies: below the pair's own usual range, below what was to be expected of it while few went before,
# within it, or not even lower: then something else in the check-in is unusual.
signal-dip = { $against ->
    [usual] Die Rückmeldung lag unter dem üblichen Bereich von { $code } ({ $earlier } frühere).
    [within] Die Rückmeldung lag niedriger als erwartet, aber nicht unter dem üblichen Bereich ({ $earlier } frühere).
    [aside] Etwas an dieser Rückmeldung ist ungewöhnlich, wenn auch nicht ihr Gesamtwert ({ $earlier } frühere).
   *[expected] Die Rückmeldung lag niedriger als erwartet ({ $earlier } frühere).
}
signal-component = { $against ->
    [usual] Eine Antwort lag unter ihrem üblichen Bereich ({ $earlier } frühere) und sank stärker als die anderen.
   *[other] Eine Antwort lag niedriger als erwartet ({ $earlier } frühere) und sank stärker als die anderen.
}
signal-slide = Die letzten Rückmeldungen sanken nach und nach{ $against ->
    [usual] , unter den üblichen Bereich von { $code }
   *[other] { "" }
} ({ $earlier } frühere).
signal-low = { $earlier ->
    [0] { $code } beginnt niedriger als die meisten.
   *[other] Die ersten Rückmeldungen von { $code } sind niedriger als bei den meisten.
}
# How many signals like it are right, at the least; and of a first check-in.
sure-tentative = Das kann gut Zufall sein.
sure-new = Das kann gut Zufall sein: Über Ihr Programm war damals zu wenig bekannt, um mehr zu sagen.
sure-fair = Mindestens die Hälfte ähnlicher Hinweise ist mehr als Zufall, soweit es sich sagen lässt.
sure-firm = Mindestens drei von vier ähnlichen Hinweisen sind mehr als Zufall, soweit es sich sagen lässt. Woran es liegt, sagt das nicht: an der Arbeit, am Kontakt, an der Verbindung oder am Leben außerhalb.
sure-low = Das sagt bisher wenig.
# Only whoever judged reads it.
sure-record = Von { $judged } solchen Nachrichten, die Sie beurteilt haben, { $right ->
    [one] traf eine
   *[other] trafen { $right }
} aus Ihrer Sicht zu.
moved-goals = Am meisten bewegt hat sich „Wollten dasselbe“.
moved-tasks = Am meisten bewegt hat sich „Nützlich“.
moved-bond = Am meisten bewegt hat sich „Ein Mensch, der zählt“.
# `answered`: over how many answers, where not all of them were given.
numbers-usual = Diesmal { $score } von 100{ $answered ->
    [0] { "" }
    [one] { " " }(aus der einen gegebenen Antwort)
   *[other] { " " }(aus den { $answered } gegebenen Antworten)
}, sonst { $low } bis { $high }.
numbers-expected = Diesmal { $score } von 100{ $answered ->
    [0] { "" }
    [one] { " " }(aus der einen gegebenen Antwort)
   *[other] { " " }(aus den { $answered } gegebenen Antworten)
}; zu erwarten war nach so wenigen { $low } bis { $high }.
numbers-start = Diesmal { $score } von 100{ $answered ->
    [0] { "" }
    [one] { " " }(aus der einen gegebenen Antwort)
   *[other] { " " }(aus den { $answered } gegebenen Antworten)
}; die meisten beginnen zwischen { $low } und { $high }.
numbers-alone = Diesmal { $score } von 100.
answer-usual = Diesmal „{ $said }“, sonst von „{ $low }“ bis „{ $high }“.
answer-usual-one = Diesmal „{ $said }“, sonst „{ $low }“.
answer-expected = Diesmal „{ $said }“; zu erwarten war nach so wenigen „{ $low }“ bis „{ $high }“.
answer-expected-one = Diesmal „{ $said }“; zu erwarten war nach so wenigen „{ $low }“.
alert-done = { $day }: { $what }
alert-done-by = { $day }, { $who }: { $what }
alert-back-in-range = Die Zahlen liegen wieder im Bereich von vorher.
alert-words-open = Das ausdrücklich Gesagte bleibt offen, bis Sie notieren, was getan wurde, oder { $code } sagt, dass es geholfen hat.
alert-closed-back-in-range = Seitdem { $range ->
    [start] da, wo die meisten beginnen.
    [expected] wieder im Bereich, der zu erwarten war.
    [within] im üblichen Bereich.
   *[usual] wieder im üblichen Bereich.
}
alert-closed-by-chance = Die meisten einzelnen niedrigen Antworten kommen so zurück, allein durch Zufall.
alert-closed-helped = Seitdem: „es kam zur Sprache, und es hat geholfen“.
alert-closed-done = Geschlossen mit dem, was getan wurde.
alert-closed-closing = Geschlossen, weil diese Behandlung hier zu Ende ist.
button-seen = Gesehen
button-remind = Später erinnern
button-chart = Diagramm
button-what-helps = Was helfen könnte
button-what-was-done = Was getan wurde
chart = Getönt: was nach dem Bisherigen zu erwarten war. Eingekreist: worum es hier geht.
chart-all = alle Antworten zusammen
chart-one = eine Antwort allein
chart-goals = „Wollten dasselbe“ allein
chart-tasks = „Nützlich“ allein
chart-bond = „Ein Mensch, der zählt“ allein
chart-expected = erwartet
chart-this = diesmal
# The same in words, for whoever reads by text alone
chart-said = <b>Was das Bild zeigt</b>: { $about }, von 0 bis 100, das Früheste zuerst.
chart-said-alone = { $day }: { $score }.
chart-said-expected = { $day }: { $score }; zu erwarten war { $low } bis { $high }.
chart-said-this = { $said } Darum geht es hier.
toast-seen = Als gesehen notiert.
toast-seen-before = Es war schon gesehen.
toast-more = Inzwischen kam etwas dazu.
remind-when = Wann soll ich Sie erinnern?
# Who is told on working days, and who else learns that it waits, and when.
remind-goes-on = Bis es als gesehen markiert ist, wartet es weiter{ $reader ->
    [you] : An Arbeitstagen lege ich es wieder vor
    [colleague] : Die Vertretung erfährt es an Arbeitstagen wieder
   *[nobody] { "" }
}{ $then ->
    [told] , und die Supervision oder die Programmleitung weiß, dass es wartet.
    [next] , und am nächsten Arbeitstag erfährt { $role ->
        [supervisor] die Supervision
       *[manager] die Programmleitung
    }, dass es wartet.
    [second] , und am zweiten Arbeitstag erfährt { $role ->
        [supervisor] die Supervision
       *[manager] die Programmleitung
    }, dass es wartet.
   *[nobody] . Sonst ist niemand da, der davon erfahren könnte.
}
remind-hour = In einer Stunde · { $day } { $time }
remind-hours = In drei Stunden · { $day } { $time }
remind-evening = Heute Abend · { $day } { $time }
remind-tomorrow = Morgen · { $day } { $time }
remind-working-day = Nächster Arbeitstag · { $day } { $time }
remind-after-quiet = Nach der Ruhezeit · { $day } { $time }
remind-typing =
    Bitte tippen Sie, wann (Zeit in { $zone }), zum Beispiel <b>{ $example }</b> oder <b>morgen { $example }</b>.
remind-typing-again =
    Daraus konnte ich keinen Zeitpunkt in den nächsten { $days } Tagen lesen. Zum Beispiel <b>{ $example }</b>, <b>morgen { $example }</b>, <b>{ $weekday } { $example }</b> oder <b>{ $iso } { $example }</b>.
remind-set = Ich erinnere Sie: { $day }, { $time }.
remind-set-later = Ich erinnere Sie, wenn Ihre Ruhezeit endet: { $day }, { $time }.
toast-remind = Dann erinnere ich Sie.
what-helps = <b>Anregungen</b>
helps-general =
    · Fragen Sie offen, ohne nach Fehlern zu suchen: „Wie war unsere letzte Sitzung für Sie?“ Danken Sie für die Offenheit und gehen Sie direkt auf das ein, was kommt. (Flückiger und andere 2018)

    · In einer Studie mit 84 { -clients } folgte auf eine Spannung, die in der Therapie erkannt worden war, keine schlechtere Woche. (Chen und andere 2018)
helps-wish-not-now =
    { $code } möchte jetzt lieber nicht darüber sprechen und bestimmt selbst, wann. Sie müssen nichts tun und auch nicht über alles schweigen: Die nächste Sitzung kann beginnen wie immer.

    Lassen Sie einmal die Tür offen, ohne zu fragen: „Wenn Sie an unserer Arbeit je etwas anders haben möchten, höre ich es gern.“ (Aus der Praxis, nicht aus einer Studie.)
helps-wish-client =
    { $code } wird es ansprechen. Sie können dafür Raum lassen: ohne eigenen Plan beginnen und ein Schweigen stehen lassen. Wenn es nicht kommt, eilt es nicht. (Aus der Praxis, nicht aus einer Studie.)

    Wenn es kommt: Danken Sie für die Offenheit und bleiben Sie dabei, bevor Sie etwas erklären. (Eubanks und andere 2018)
helps-goals =
    · Fragen Sie, was inzwischen anders sein sollte, in eigenen Worten, und sagen Sie, was Sie verstanden hatten. Wohin es gehen soll, lässt sich jederzeit neu vereinbaren. (Flückiger und andere 2018)

    · Wenn Sie Verschiedenes wollen, sagen Sie es offen und suchen Sie den nächsten Schritt, den Sie beide wollen. (Eubanks und andere 2018)
helps-tasks =
    · Fragen Sie, was in den letzten Sitzungen nützlich war und was nicht. Sagen Sie, warum Sie etwas vorschlagen, und bieten Sie einen anderen Weg an. (Flückiger und andere 2018)

    · Auf Distanz hängt die Einigung über das gemeinsame Vorgehen mindestens so eng mit dem Ergebnis der Therapie zusammen wie die Beziehung. (Probst und andere 2019)
helps-bond =
    · Fragen Sie, wie die letzte Sitzung erlebt wurde, und bleiben Sie bei der Antwort, bevor Sie etwas erklären. (Eubanks und andere 2018)

    · Wer allem zustimmt, hält vielleicht etwas zurück: Die meisten haben in einer Therapie schon etwas verschwiegen, oft aus Höflichkeit. (Blanchard und Farber 2016)
helps-video = · Im Video verrät ein Gesicht weniger. Sie können es sagen: „Hier kann ich Sie nicht so gut lesen. Wie ist das für Sie?“ Ob Video es überhaupt schwerer macht, lassen Studien offen. (Norwood und andere 2018)
helps-phone = · Am Telefon ist ein Schweigen schwer zu deuten. Fragen Sie, was es bedeutet, statt es zu füllen. (Aus der Praxis, nicht aus einer Studie.)
helps-chat = · In einem Chat wird der Ton leicht missverstanden. Fragen Sie, wie Ihre Worte ankamen, oder bieten Sie ein Gespräch an. (Aus der Praxis; gute Arbeitsbeziehungen sind auch schriftlich üblich: van Lotringen und andere 2021.)
helps-email = · In einer E-Mail wird der Ton leicht missverstanden. Fragen Sie, wie Ihre Worte ankamen, oder bieten Sie ein Gespräch an. (Aus der Praxis; gute Arbeitsbeziehungen sind auch schriftlich üblich: van Lotringen und andere 2021.)
helps-in-person = · Früh in der nächsten Sitzung ist Zeit dafür, an ihrem Ende nicht. (Aus der Praxis, nicht aus einer Studie.)
helps-connection = · An diesem Tag hat die Verbindung gestört. Vereinbaren Sie, was Sie beide tun, wenn sie abbricht, bevor es so weit ist. (Aus der Praxis, nicht aus einer Studie.)
helps-always = Es muss nicht die Beziehung sein: Verändert haben kann sich auch die Arbeit, der Kontakt, die Verbindung oder das Leben außerhalb.
what-was-done = Was wurde getan?
verdict-question = <i>Und was die Zahlen nahelegten: Traf es zu? Was Sie dazu sagen, sehen nur Sie. Wo vieles Zufall war, versprechen Ihnen solche Nachrichten weniger. Noch einmal tippen nimmt es zurück.</i>
verdict-right = Das traf zu
verdict-chance = Das war Zufall
verdict-unsure = Kann ich nicht sagen
done-talked = In einer Sitzung darüber gesprochen
done-contacted = Zwischendurch Kontakt aufgenommen
done-planned = Für die nächste Sitzung vorgesehen
done-left = So gelassen, wie { $code } es wollte
done-nothing = Es war nichts nötig
done-note = Eine Notiz schreiben
write-note = Bitte schreiben Sie sie jetzt als Nachricht (höchstens { NUMBER($limit, useGrouping: 0) } Zeichen). Sie wird aus diesem Chat genommen, sobald sie gespeichert ist.

# --- Clients go on with another therapist for good, or theirs with another account

alert-closed-moved = Geschlossen: Es geht bei jemand anderem weiter, mit dem Wunsch, dass dies niemand liest.
