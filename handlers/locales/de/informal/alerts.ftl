line-elsewhere = Hier geht es um jemanden, um den du dich jetzt nicht kümmerst; darum wird es dir nicht mehr gezeigt. Was darauf wartet, gesehen zu werden, erfährt, wer sich jetzt kümmert, sobald das Lesen erlaubt ist.
today-unseen = { $count ->
    [one] Eine Nachricht wartet darauf, dass du sie als gesehen markierst.
   *[other] { $count } Nachrichten warten darauf, dass du sie als gesehen markierst.
}
alert-tension-sorted-out = Gesagt: Zwischen { $whose ->
    [own] euch beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt, und es wurde geklärt.
alert-tension-a-little = Gesagt: Zwischen { $whose ->
    [own] euch beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt (ein wenig, und es ist noch da).
alert-tension-clearly = <b>Gesagt: Zwischen { $whose ->
    [own] euch beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt (deutlich, und es ist noch da).</b>
alert-tension-strongly = <b>Gesagt: Zwischen { $whose ->
    [own] euch beiden
   *[colleague] { $code } und { $therapist }
} hat etwas nicht gestimmt (stark, und es ist noch da).</b>
alert-wish-therapist = Wunsch: { $whose ->
    [own] <b>Du darfst es ansprechen.</b>
   *[colleague] <b>{ $therapist } darf es ansprechen.</b>
}
alert-wish-not-now = Wunsch: <b>bitte jetzt nicht.</b> Bitte respektiere das.
sure-new = Das kann gut Zufall sein: Über dein Programm war damals zu wenig bekannt, um mehr zu sagen.
sure-record = Von { $judged } solchen Nachrichten, die du beurteilt hast, { $right ->
    [one] traf eine
   *[other] trafen { $right }
} aus deiner Sicht zu.
alert-words-open = Das ausdrücklich Gesagte bleibt offen, bis du notierst, was getan wurde, oder { $code } sagt, dass es geholfen hat.
remind-when = Wann soll ich dich erinnern?
remind-typing =
    Bitte tippe, wann (Zeit in { $zone }), zum Beispiel <b>{ $example }</b> oder <b>morgen { $example }</b>.
remind-set = Ich erinnere dich: { $day }, { $time }.
remind-set-later = Ich erinnere dich, wenn deine Ruhezeit endet: { $day }, { $time }.
toast-remind = Dann erinnere ich dich.
helps-general =
    · Frage offen, ohne nach Fehlern zu suchen: „Wie war unsere letzte Sitzung für dich?“ Bedanke dich für die Offenheit und geh direkt auf das ein, was kommt. (Flückiger und andere 2018)

    · In einer Studie mit 84 { -clients } folgte auf eine Spannung, die in der Therapie erkannt worden war, keine schlechtere Woche. (Chen und andere 2018)
helps-wish-not-now =
    { $code } möchte jetzt lieber nicht darüber sprechen und bestimmt selbst, wann. Du musst nichts tun und auch nicht über alles schweigen: Die nächste Sitzung kann beginnen wie immer.

    Lass einmal die Tür offen, ohne zu fragen: „Wenn du an unserer Arbeit je etwas anders haben möchtest, höre ich es gern.“ (Aus der Praxis, nicht aus einer Studie.)
helps-wish-client =
    { $code } wird es ansprechen. Du kannst dafür Raum lassen: ohne eigenen Plan beginnen und ein Schweigen stehen lassen. Wenn es nicht kommt, eilt es nicht. (Aus der Praxis, nicht aus einer Studie.)

    Wenn es kommt: Bedanke dich für die Offenheit und bleib dabei, bevor du etwas erklärst. (Eubanks und andere 2018)
helps-goals =
    · Frage, was inzwischen anders sein sollte, in eigenen Worten, und sage, was du verstanden hattest. Wohin es gehen soll, lässt sich jederzeit neu vereinbaren. (Flückiger und andere 2018)

    · Wenn ihr Verschiedenes wollt, sage es offen und suche den nächsten Schritt, den ihr beide wollt. (Eubanks und andere 2018)
helps-tasks =
    · Frage, was in den letzten Sitzungen nützlich war und was nicht. Sage, warum du etwas vorschlägst, und biete einen anderen Weg an. (Flückiger und andere 2018)

    · Auf Distanz hängt die Einigung über das gemeinsame Vorgehen mindestens so eng mit dem Ergebnis der Therapie zusammen wie die Beziehung. (Probst und andere 2019)
helps-bond =
    · Frage, wie die letzte Sitzung erlebt wurde, und bleib bei der Antwort, bevor du etwas erklärst. (Eubanks und andere 2018)

    · Wer allem zustimmt, hält vielleicht etwas zurück: Die meisten haben in einer Therapie schon etwas verschwiegen, oft aus Höflichkeit. (Blanchard und Farber 2016)
helps-video = · Im Video verrät ein Gesicht weniger. Du kannst es sagen: „Hier kann ich dich nicht so gut lesen. Wie ist das für dich?“ Ob Video es überhaupt schwerer macht, lassen Studien offen. (Norwood und andere 2018)
helps-phone = · Am Telefon ist ein Schweigen schwer zu deuten. Frage, was es bedeutet, statt es zu füllen. (Aus der Praxis, nicht aus einer Studie.)
helps-chat = · In einem Chat wird der Ton leicht missverstanden. Frage, wie deine Worte ankamen, oder biete ein Gespräch an. (Aus der Praxis; gute Arbeitsbeziehungen sind auch schriftlich üblich: van Lotringen und andere 2021.)
helps-email = · In einer E-Mail wird der Ton leicht missverstanden. Frage, wie deine Worte ankamen, oder biete ein Gespräch an. (Aus der Praxis; gute Arbeitsbeziehungen sind auch schriftlich üblich: van Lotringen und andere 2021.)
helps-connection = · An diesem Tag hat die Verbindung gestört. Vereinbare, was ihr beide tut, wenn sie abbricht, bevor es so weit ist. (Aus der Praxis, nicht aus einer Studie.)
verdict-question = <i>Und was die Zahlen nahelegten: Traf es zu? Was du dazu sagst, siehst nur du. Wo vieles Zufall war, versprechen dir solche Nachrichten weniger. Noch einmal tippen nimmt es zurück.</i>
write-note = Bitte schreibe sie jetzt als Nachricht (höchstens { NUMBER($limit, useGrouping: 0) } Zeichen). Sie wird aus diesem Chat genommen, sobald sie gespeichert ist.
