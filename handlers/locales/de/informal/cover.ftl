days-when =
    Von wann bis wann? Bitte tippe es, zum Beispiel <b>{ $first } - { $last }</b>, <b>nächste Woche</b> oder <b>bis Freitag</b> (Zeit in { $zone }; ganze Tage). Oder tippe auf den Beginn.
days-until = Ab { $first }: bis wann? Der genannte Tag ist der letzte. Du kannst ihn auch tippen, zum Beispiel <b>{ $example }</b> oder <b>für 10 Tage</b>.
away-none = Du hast nicht angegeben, dass du weg sein wirst.
away-list = <b>Wann du weg bist</b>
away-who = Du bist weg: { $days }. Wer übernimmt die Vertretung? Wer es sein soll, erfährt davon und kann absagen.
away-no-colleague = Du bist weg: { $days }. Es gibt hier niemanden im Team, der dich vertreten könnte; die Supervision, oder ersatzweise die Programmleitung, erfährt es.
away-draft = Du bist weg: { $days }, ganze Tage nach der Uhr in { $zone }{ $today ->
    [yes] ; heute beginnt jetzt
   *[no] { "" }
}.
away-joined = Du hast angegeben, dass du weg bist: { $spans }. Daraus wird eine Abwesenheit, vom ersten Tag bis zum letzten.
away-draft-who = { $colleague } vertritt dich dann, sieht die Antworten deiner { -clients } und erfährt, was neu ist. Deine { -clients } erfahren es, wenn es beginnt, und deine Supervision kann es sehen.
away-draft-rule = Zu Beginn übernimmt, wer da ist und die wenigsten { -clients } hat. Ist niemand da, erfährt es die Supervision oder ersatzweise die Programmleitung. Deine { -clients } erfahren es, sobald es eine Vertretung gibt.
away-draft-nobody = Bisher gibt es keine Vertretung. Die Supervision, oder ersatzweise die Programmleitung, erfährt es und kann jemanden benennen. Sobald es eine gibt, erfahren es deine { -clients }.
away-left-out = { $count ->
    [one] Eine Sitzung aus deinen Plänen fällt in dieser Zeit weg. Findet sie doch statt, kannst du sie unter /plan behalten.
   *[other] { $count } Sitzungen aus deinen Plänen fallen in dieser Zeit weg. Was trotzdem stattfindet, kannst du unter /plan behalten.
}
away-meets = { $count ->
    [one] Eine Sitzung aus deinen Plänen findet in dieser Zeit trotzdem statt und wird von selbst gemeldet.
   *[other] { $count } Sitzungen aus deinen Plänen finden in dieser Zeit trotzdem statt und werden von selbst gemeldet.
}
away-ahead = Du wirst weg sein: { $span }, nach der Uhr in { $zone }.
away-now = Du bist weg: { $span }, nach der Uhr in { $zone }.
away-was = Du warst weg: { $span }.
away-called-off = Abgesagt: Du bist dann nicht weg.
away-chosen = { $colleague } soll dich vertreten und erfährt davon.
away-covered = Was es zu deinen { -clients } Neues gibt, geht an { $colleague }.
away-covered-then = { $colleague } vertritt dich bis { $day }, also auch dann.
away-covered-part = Bis { $day } vertritt dich { $colleague }.
away-uncovered-own = Es gibt keine Vertretung. Neues kommt zu dir, und die Supervision, oder ersatzweise die Programmleitung, erfährt, dass es wartet.
away-nobody-else = Es gibt hier niemanden im Team, der dich vertreten könnte.
away-over = Deine Abwesenheit ist vorbei.
to-stand-in = Du sollst { $therapist } ({ $programme }) vertreten: { $span }. Bis es beginnt, ändert sich nichts; dann hörst du wieder von mir, und die { -clients } erfahren es.
to-stand-in-already = Du sollst { $therapist } ({ $programme }) vertreten: { $span }. Das tust du schon, bis { $day }; wenn es beginnt, ändert sich nichts. Wenn es bei dir nicht geht, sage es bitte der Supervision oder ersatzweise der Programmleitung; dort kann jemand anderes benannt werden.
to-stand-in-besides = Du vertrittst { $therapist } ({ $programme }) bis { $day }. Außerdem sollst du es dann tun: { $span }. Wenn das beginnt, hörst du wieder von mir, und die { -clients } erfahren es.
to-stand-in-not = Du brauchst { $therapist } ({ $programme }) dann doch nicht zu vertreten. Es ist nichts zu tun.
to-stand-in-still = Wegen dieser Abwesenheit brauchst du { $therapist } ({ $programme }) nicht zu vertreten.
away-leader-nobody = Es gibt hier niemanden im Team, der es könnte. Bitte sorge auf anderem Weg dafür, dass jemand für die { -clients } da ist.
handover-whose = Wen möchtest du jemand anderem im Team übergeben, dauerhaft oder vorübergehend? Noch geschieht nichts.
handover-nobody = Hier ist niemand, den du übergeben könntest.
handover-all = { $count ->
    [one] die eine Person, die du hier begleitest
   *[other] alle { $count } { -clients }
}
handover-to = An wen übergibst du { $whose }?
handover-how = Übergibst du { $whose } dauerhaft an { $colleague } oder vorübergehend?
handover-how-not = Vorübergehend geht es mit { $colleague } gerade nicht: Du hast dort selbst die Vertretung, { $colleague } ist ohne Vertretung weg, oder die betreffende Person nimmt nicht teil.
handover-question =
    Von dir an { $colleague }, dauerhaft: { $whose }. Von da an öffnet sich hier für dich nichts mehr davon, und was dafür geplant ist, endet.

    { $count ->
        [one] Die Person
       *[other] Jede Person
    } erfährt es und wird gefragt, ob sie mit { $colleague } weitermachen möchte und ob { $colleague } lesen darf, was sie bisher gesagt hat. Bevor sie Ja sagt, bekommt sie keine Fragen, und { $colleague } liest nichts von ihr.
handover-unseen = { $count ->
    [one] Eine Nachricht dazu ist nicht als gesehen markiert. Bitte sieh sie zuerst an (/today): Danach wartet sie, bis gesagt ist, wer sie lesen darf, und die Supervision erfährt, dass sie wartet.
   *[other] { $count } Nachrichten dazu sind nicht als gesehen markiert. Bitte sieh sie zuerst an (/today): Danach warten sie, bis gesagt ist, wer sie lesen darf, und die Supervision erfährt, dass sie warten.
}
handover-draft =
    Ab jetzt bis { $day } kümmert sich { $colleague } um { $code }: sieht die Antworten, auch frühere, und erfährt, was neu ist. Du siehst weiterhin alles, aber nichts zu { $code } kommt von selbst zu dir.

    Pläne, Räume und dein Kalender melden weiter Sitzungen. { $code } und { $colleague } erfahren davon.
handover-draft-later =
    Von { $first } bis { $day } kümmert sich { $colleague } um { $code }: sieht die Antworten, auch frühere, und erfährt, was neu ist. Du siehst weiterhin alles, aber nichts zu { $code } kommt dann von selbst zu dir.

    Pläne, Räume und dein Kalender melden weiter Sitzungen. { $colleague } erfährt es jetzt, { $code } erst zu Beginn.
handover-off = { $code } wird doch nicht an { $colleague } übergeben. Was es zu { $code } Neues gibt, kommt weiter zu dir oder zu deiner Vertretung.
handed-to-come = { $therapist } ({ $programme }) wird dir jemanden übergeben, von { $first } bis { $day }: { $code }. Dann kommen Nachrichten zu { $code } zu dir, du liest, was abgeschickt wurde, und kannst Sitzungen melden. Bis es beginnt, siehst du nichts davon. Wenn es bei dir nicht geht, sage es bitte.
handed-to-come-seen = { $therapist } ({ $programme }) wird dir jemanden übergeben, von { $first } bis { $day }: { $code }. In Vertretung kümmerst du dich schon um { $code }; von da an auch unabhängig davon. Wenn es bei dir nicht geht, sage es bitte.
handed-off = { $code } wird dir doch nicht übergeben. Für dich ist nichts zu tun.
handed-off-still = { $code } wird dir doch nicht übergeben.
handover-runs = { $colleague } kümmert sich bis { $day } um { $code } und erfährt, was neu ist. Du siehst weiterhin alles. Pläne, Räume und dein Kalender melden weiter Sitzungen.
handover-leads-back = Bis { $day } kümmert sich { $colleague } um { $code }. Zurzeit wird { $colleague } vertreten, und das führt zu dir zurück: So hast du { $code } inzwischen selbst, und Neues kommt zu dir oder zu deiner Vertretung. Bis das endet, sieht { $colleague } nichts von { $code }.
handover-back = { $colleague } kümmert sich nicht mehr um { $code }. Was es zu { $code } Neues gibt, kommt zu dir oder zu deiner Vertretung.
handed-to-me = { $therapist } ({ $programme }) hat dir bis { $day } jemanden übergeben: { $code }. Nachrichten zu { $code } kommen zu dir, du liest, was abgeschickt wurde, und kannst Sitzungen melden. { $code } erfährt davon. Wenn es bei dir nicht geht, gib { $code } zurück; dann endet es sofort.
handed-rests = { $code } ist dir bis { $day } übergeben, nimmt zurzeit aber nicht teil: Es kommen keine Fragen und nichts Neues. Wenn es bei dir nicht geht, gib { $code } zurück; dann endet es sofort.
handed-leads-back = Bis { $day } kümmerst du dich um { $code }. Zurzeit wirst du vertreten, und das führt zu { $therapist } zurück: Bis das endet, gehen Nachrichten zu { $code } dorthin, und du siehst nichts davon.
handover-still = { $code } ist dir nicht mehr vorübergehend übergeben. Du kümmerst dich trotzdem weiter um { $code }.
handover-gone-back = Du kümmerst dich nicht mehr um { $code } und siehst von jetzt an nichts mehr davon. Danke.
handover-gone-back-now = Zurzeit kümmerst du dich nicht um { $code } und siehst nichts davon.
