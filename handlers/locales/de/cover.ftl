# --- From when until when

days-when =
    Von wann bis wann? Bitte tippen Sie es, zum Beispiel <b>{ $first } - { $last }</b>, <b>nächste Woche</b> oder <b>bis Freitag</b> (Zeit in { $zone }; ganze Tage). Oder tippen Sie auf den Beginn.
button-days-now = Jetzt
button-days-tomorrow = Morgen
button-days-monday = { $day }
days-again = Daraus konnte ich keine Tage ab heute lesen. Zum Beispiel <b>{ $first } - { $last }</b>, <b>Montag bis Freitag</b>, <b>für zwei Wochen</b> oder <b>morgen</b>.
days-until = Ab { $first }: bis wann? Der genannte Tag ist der letzte. Sie können ihn auch tippen, zum Beispiel <b>{ $example }</b> oder <b>für 10 Tage</b>.
button-days-until = { $day }
days-last-again = Daraus konnte ich keinen Tag ab { $first } lesen. Zum Beispiel <b>{ $example }</b> oder <b>für zwei Wochen</b>.
button-other-days = Andere Tage
button-other-last-day = Ein anderer letzter Tag
button-right = Ja, das stimmt

# --- A therapist is away

away-none = Sie haben nicht angegeben, dass Sie weg sein werden.
away-list = <b>Wann Sie weg sind</b>
away-line = · { $span }
button-away-new = Noch eine Abwesenheit
away-past = Diese Tage sind inzwischen vorbei.
away-who = Sie sind weg: { $days }. Wer übernimmt die Vertretung? Wer es sein soll, erfährt davon und kann absagen.
away-no-colleague = Sie sind weg: { $days }. Es gibt hier niemanden im Team, der Sie vertreten könnte; die Supervision, oder ersatzweise die Programmleitung, erfährt es.
away-too = { $colleague } (zum Teil auch weg)
button-away-rule = Wer dann am wenigsten begleitet
button-away-nobody = Weiß ich noch nicht
button-away-alone = Trotzdem weiter
button-away-else = Jemand anderes
away-draft = Sie sind weg: { $days }, ganze Tage nach der Uhr in { $zone }{ $today ->
    [yes] ; heute beginnt jetzt
   *[no] { "" }
}.
away-joined = Sie haben angegeben, dass Sie weg sind: { $spans }. Daraus wird eine Abwesenheit, vom ersten Tag bis zum letzten.
away-draft-who = { $colleague } vertritt Sie dann, sieht die Antworten Ihrer { -clients } und erfährt, was neu ist. Ihre { -clients } erfahren es, wenn es beginnt, und Ihre Supervision kann es sehen.
away-draft-rule = Zu Beginn übernimmt, wer da ist und die wenigsten { -clients } hat. Ist niemand da, erfährt es die Supervision oder ersatzweise die Programmleitung. Ihre { -clients } erfahren es, sobald es eine Vertretung gibt.
away-draft-nobody = Bisher gibt es keine Vertretung. Die Supervision, oder ersatzweise die Programmleitung, erfährt es und kann jemanden benennen. Sobald es eine gibt, erfahren es Ihre { -clients }.
away-left-out = { $count ->
    [one] Eine Sitzung aus Ihren Plänen fällt in dieser Zeit weg. Findet sie doch statt, können Sie sie unter /plan behalten.
   *[other] { $count } Sitzungen aus Ihren Plänen fallen in dieser Zeit weg. Was trotzdem stattfindet, können Sie unter /plan behalten.
}
away-meets = { $count ->
    [one] Eine Sitzung aus Ihren Plänen findet in dieser Zeit trotzdem statt und wird von selbst gemeldet.
   *[other] { $count } Sitzungen aus Ihren Plänen finden in dieser Zeit trotzdem statt und werden von selbst gemeldet.
}
away-ahead = Sie werden weg sein: { $span }, nach der Uhr in { $zone }.
away-now = Sie sind weg: { $span }, nach der Uhr in { $zone }.
away-was = Sie waren weg: { $span }.
away-called-off = Abgesagt: Sie sind dann nicht weg.
away-chosen = { $colleague } soll Sie vertreten und erfährt davon.
away-covered = Was es zu Ihren { -clients } Neues gibt, geht an { $colleague }.
away-covered-then = { $colleague } vertritt Sie bis { $day }, also auch dann.
away-covered-part = Bis { $day } vertritt Sie { $colleague }.
away-after-rule = Danach übernimmt, wer da ist und die wenigsten { -clients } hat. Ist niemand da, erfährt es die Supervision oder ersatzweise die Programmleitung.
away-after-nobody = Danach gibt es bisher keine Vertretung. Die Supervision, oder ersatzweise die Programmleitung, erfährt es und kann jemanden benennen.
away-uncovered-own = Es gibt keine Vertretung. Neues kommt zu Ihnen, und die Supervision, oder ersatzweise die Programmleitung, erfährt, dass es wartet.
away-uncovered-too = Zurzeit ist von denen, die vertreten, niemand da. Die Supervision, oder ersatzweise die Programmleitung, erfährt, dass Neues wartet.
away-who-else = Wer übernimmt stattdessen die Vertretung?
away-nobody-else = Es gibt hier niemanden im Team, der Sie vertreten könnte.
button-away-off = Absagen
button-away-back = Ich bin wieder da
button-away-meets = Meine Sitzungen finden trotzdem statt
button-away-rest = Meine Sitzungen fallen aus
away-over = Ihre Abwesenheit ist vorbei.

# --- Who is to stand in

to-stand-in = Sie sollen { $therapist } ({ $programme }) vertreten: { $span }. Bis es beginnt, ändert sich nichts; dann hören Sie wieder von mir, und die { -clients } erfahren es.
to-stand-in-already = Sie sollen { $therapist } ({ $programme }) vertreten: { $span }. Das tun Sie schon, bis { $day }; wenn es beginnt, ändert sich nichts. Wenn es bei Ihnen nicht geht, sagen Sie es bitte der Supervision oder ersatzweise der Programmleitung; dort kann jemand anderes benannt werden.
to-stand-in-besides = Sie vertreten { $therapist } ({ $programme }) bis { $day }. Außerdem sollen Sie es dann tun: { $span }. Wenn das beginnt, hören Sie wieder von mir, und die { -clients } erfahren es.
to-stand-in-not = Sie brauchen { $therapist } ({ $programme }) dann doch nicht zu vertreten. Es ist nichts zu tun.
to-stand-in-still = Wegen dieser Abwesenheit brauchen Sie { $therapist } ({ $programme }) nicht zu vertreten.
button-cannot-stand-in = Dann kann ich nicht

# --- For supervisors

away-leader-head = <b>Abwesend</b>
away-leader-line = · { $therapist }: { $span } (Vertretung: { $colleague })
away-leader-line-nobody = · { $therapist }: { $span } (keine Vertretung)
away-leader-line-until = · { $therapist }: { $span } (Vertretung bis { $day }: { $colleague })
away-leader-line-part = · { $therapist }: { $span } (Vertretung bis { $day }: { $colleague }, danach keine)
away-leader-line-away-too = · { $therapist }: { $span } (Vertretung bis { $day }: { $colleague }, auch nicht da)
away-leader-stand-ins = <b>Vertretungen</b>
away-leader-stand-in = · { $colleague } für { $therapist }, bis { $day }
away-leader-ahead = { $therapist } wird weg sein: { $span }. Bisher ist keine Vertretung vorgesehen.
away-leader-ahead-but = { $therapist } wird weg sein: { $span }. Bis { $day } hat { $colleague } die Vertretung; danach ist bisher keine vorgesehen.
away-leader-now = { $therapist } ist weg bis { $ends }, ohne Vertretung: Neues zu den { -clients } wartet vielleicht.
away-leader-now-but = { $therapist } ist weg bis { $ends }. Bis { $day } hat { $colleague } die Vertretung, ist aber auch nicht da: Neues zu den { -clients } wartet vielleicht.
away-leader-who = Wer übernimmt die Vertretung? Wer es sein soll, erfährt davon.
button-away-leader-who = Wer vertritt { $therapist }?
away-leader-nobody = Es gibt hier niemanden im Team, der es könnte. Bitte sorgen Sie auf anderem Weg dafür, dass jemand für die { -clients } da ist.
away-leader-covered = { $therapist } ist weg: { $span }. Die Vertretung übernimmt { $colleague }. Es ist nichts zu tun.
away-leader-over = { $therapist } ist nicht weg oder wieder da. Es ist nichts zu tun.

# --- A therapist hands clients over

handover-whose = Wen möchten Sie jemand anderem im Team übergeben, dauerhaft oder vorübergehend? Noch geschieht nichts.
handover-nobody = Hier ist niemand, den Sie übergeben könnten.
handover-all = { $count ->
    [one] die eine Person, die Sie hier begleiten
   *[other] alle { $count } { -clients }
}
button-handover-all = { $count ->
    [one] Die eine Person
   *[other] Alle { $count }
}
handover-to = An wen übergeben Sie { $whose }?
handover-no-colleague = Es gibt hier niemanden im Team für eine Übergabe. Es geht um: { $whose }.
handover-how = Übergeben Sie { $whose } dauerhaft an { $colleague } oder vorübergehend?
handover-how-not = Vorübergehend geht es mit { $colleague } gerade nicht: Sie haben dort selbst die Vertretung, { $colleague } ist ohne Vertretung weg, oder die betreffende Person nimmt nicht teil.
button-handover-good = Dauerhaft
button-handover-while = Vorübergehend
handover-question =
    Von Ihnen an { $colleague }, dauerhaft: { $whose }. Von da an öffnet sich hier für Sie nichts mehr davon, und was dafür geplant ist, endet.

    { $count ->
        [one] Die Person
       *[other] Jede Person
    } erfährt es und wird gefragt, ob sie mit { $colleague } weitermachen möchte und ob { $colleague } lesen darf, was sie bisher gesagt hat. Bevor sie Ja sagt, bekommt sie keine Fragen, und { $colleague } liest nichts von ihr.
handover-unseen = { $count ->
    [one] Eine Nachricht dazu ist nicht als gesehen markiert. Bitte sehen Sie sie zuerst an (/today): Danach wartet sie, bis gesagt ist, wer sie lesen darf, und die Supervision erfährt, dass sie wartet.
   *[other] { $count } Nachrichten dazu sind nicht als gesehen markiert. Bitte sehen Sie sie zuerst an (/today): Danach warten sie, bis gesagt ist, wer sie lesen darf, und die Supervision erfährt, dass sie warten.
}
button-handover-yes = Ja, dauerhaft übergeben
handed-over = An { $colleague } übergeben: { $codes }. { $count ->
    [one] Die Person wird
   *[other] Jede Person wird
} gefragt, ob sie das möchte, und { $colleague } erfährt davon.
button-handover-running = { $code } (jetzt { $colleague })
handover-draft =
    Ab jetzt bis { $day } kümmert sich { $colleague } um { $code }: sieht die Antworten, auch frühere, und erfährt, was neu ist. Sie sehen weiterhin alles, aber nichts zu { $code } kommt von selbst zu Ihnen.

    Pläne, Räume und Ihr Kalender melden weiter Sitzungen. { $code } und { $colleague } erfahren davon.
handover-draft-later =
    Von { $first } bis { $day } kümmert sich { $colleague } um { $code }: sieht die Antworten, auch frühere, und erfährt, was neu ist. Sie sehen weiterhin alles, aber nichts zu { $code } kommt dann von selbst zu Ihnen.

    Pläne, Räume und Ihr Kalender melden weiter Sitzungen. { $colleague } erfährt es jetzt, { $code } erst zu Beginn.
handover-to-come = Von { $first } bis { $day } wird sich { $colleague } um { $code } kümmern und weiß davon. Bis es beginnt, ändert sich nichts; { $code } erfährt es dann.
handover-off = { $code } wird doch nicht an { $colleague } übergeben. Was es zu { $code } Neues gibt, kommt weiter zu Ihnen oder zu Ihrer Vertretung.
button-handover-to-come = { $code } ({ $day }: { $colleague })
handed-to-come = { $therapist } ({ $programme }) wird Ihnen jemanden übergeben, von { $first } bis { $day }: { $code }. Dann kommen Nachrichten zu { $code } zu Ihnen, Sie lesen, was abgeschickt wurde, und können Sitzungen melden. Bis es beginnt, sehen Sie nichts davon. Wenn es bei Ihnen nicht geht, sagen Sie es bitte.
handed-to-come-seen = { $therapist } ({ $programme }) wird Ihnen jemanden übergeben, von { $first } bis { $day }: { $code }. In Vertretung kümmern Sie sich schon um { $code }; von da an auch unabhängig davon. Wenn es bei Ihnen nicht geht, sagen Sie es bitte.
handed-off = { $code } wird Ihnen doch nicht übergeben. Für Sie ist nichts zu tun.
handed-off-still = { $code } wird Ihnen doch nicht übergeben.
handover-runs = { $colleague } kümmert sich bis { $day } um { $code } und erfährt, was neu ist. Sie sehen weiterhin alles. Pläne, Räume und Ihr Kalender melden weiter Sitzungen.
handover-leads-back = Bis { $day } kümmert sich { $colleague } um { $code }. Zurzeit wird { $colleague } vertreten, und das führt zu Ihnen zurück: So haben Sie { $code } inzwischen selbst, und Neues kommt zu Ihnen oder zu Ihrer Vertretung. Bis das endet, sieht { $colleague } nichts von { $code }.
handover-back = { $colleague } kümmert sich nicht mehr um { $code }. Was es zu { $code } Neues gibt, kommt zu Ihnen oder zu Ihrer Vertretung.
handover-back-still = { $code } ist nicht mehr vorübergehend an { $colleague } übergeben. { $colleague } hat aber die Vertretung und kümmert sich deshalb weiter um { $code }.
button-handover-else = Jemand anderes, anderer Tag, dauerhaft
button-end-handover = Jetzt beenden
button-give-back = { $code } jetzt zurückgeben
handed-to-me = { $therapist } ({ $programme }) hat Ihnen bis { $day } jemanden übergeben: { $code }. Nachrichten zu { $code } kommen zu Ihnen, Sie lesen, was abgeschickt wurde, und können Sitzungen melden. { $code } erfährt davon. Wenn es bei Ihnen nicht geht, geben Sie { $code } zurück; dann endet es sofort.
handed-rests = { $code } ist Ihnen bis { $day } übergeben, nimmt zurzeit aber nicht teil: Es kommen keine Fragen und nichts Neues. Wenn es bei Ihnen nicht geht, geben Sie { $code } zurück; dann endet es sofort.
handed-leads-back = Bis { $day } kümmern Sie sich um { $code }. Zurzeit werden Sie vertreten, und das führt zu { $therapist } zurück: Bis das endet, gehen Nachrichten zu { $code } dorthin, und Sie sehen nichts davon.
handover-still = { $code } ist Ihnen nicht mehr vorübergehend übergeben. Sie kümmern sich trotzdem weiter um { $code }.
handover-gone-back = Sie kümmern sich nicht mehr um { $code } und sehen von jetzt an nichts mehr davon. Danke.
handover-gone-back-now = Zurzeit kümmern Sie sich nicht um { $code } und sehen nichts davon.
