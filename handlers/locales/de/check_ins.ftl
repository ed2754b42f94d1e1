# --- The check-in: before the questions

check-in-first =
    Wenn es Ihnen passt: Etwas Kurzes zu { $day } liegt bereit.
button-begin = Anfangen
button-not-held = Es fand nicht statt
check-in-connection =
    Das kommt vor. Möchten Sie die Fragen trotzdem beantworten?
button-answer-anyway = Ja, ich antworte
button-leave-it = Nein, dabei bleibt es
check-in-not-held = Notiert, dass es nicht stattfand. Danke.
check-in-no-connection = Notiert, dass die Verbindung gestört hat. Danke.
button-after-all = Da habe ich mich vertippt
check-in-resume = Etwas Kurzes zu { $day } ist noch offen. Sie können da weitermachen, wo Sie waren.
button-go-on = Weitermachen
check-in-expired = Das hier ist geschlossen. Was nicht abgeschickt wurde, hat niemand gelesen. Nächstes Mal fängt es neu an.
check-in-moved = Hier geht es in einer anderen Nachricht weiter.
check-in-withdrawn = Das hier braucht es doch nicht. Es ist nichts zu tun.

# --- The check-in: the questions

check-in-frank = <i>Ein Wort von { $programme }, nur dieses eine Mal: Sie und { $therapist } haben sich nun einige Male getroffen. Was Ihnen guttut, was nicht und was Sie sich anders wünschen: All das ist willkommen, hier und wenn Sie sich sehen. Es ist Ihre Behandlung.</i>
check-in-place = { $number } von { $of } · zu { $day }, nur zu diesem Mal
check-in-place-before = { $number } von { $of } · bevor es um { $day } geht
check-in-place-apart = { $number } von { $of } · zu Ihnen, unabhängig von { $day }
check-in-with = { " " }· { $therapist }
item-goals = Wollten Sie beide dasselbe für Sie?
item-tasks = Kam Ihnen das, was Sie zusammen gemacht haben, nützlich vor?
item-tension = Hat zwischen Ihnen und { $therapist } etwas nicht gestimmt?
item-how-been = Wie ging es Ihnen in der letzten Woche?
item-came-up-tension = Letztes Mal hat etwas nicht gestimmt. Kam es zur Sprache?
item-came-up-words = Letztes Mal haben Sie etwas in eigenen Worten dazugeschrieben. Kam es zur Sprache?
item-came-up-wish = Letztes Mal haben Sie gesagt, dass { $therapist } es ansprechen darf. Kam es zur Sprache?
button-rather-not = Lieber nicht sagen
check-in-look = <b>Ein letzter Blick.</b> Möchten Sie es so sagen?
check-in-look-end-there = Nach dem Abschicken kann { $therapist } es sehen. Was nicht abgeschickt ist, wird nicht gelesen.
check-in-look-end-unreached = Sobald Sie es abschicken, wartet es auf { $therapist }; Telegram kommt dort zurzeit nicht durch. Was nicht abgeschickt ist, wird nicht gelesen.
check-in-look-end-away = { $therapist } ist zurzeit weg, und bisher gibt es keine Vertretung: Nach dem Abschicken kann es warten, bis { $therapist } zurück ist. Was nicht abgeschickt ist, wird nicht gelesen.
check-in-look-end-nobody = { $therapist } ist hier nicht mehr verbunden, und es gibt keine Vertretung: Zurzeit würde es niemand lesen.
button-do-not-send = Nicht abschicken
check-in-unsent = Nicht abgeschickt, und niemand liest es. Mit /talk fangen Sie noch einmal von vorn an.
button-change = ✎ { $number }
button-send = Abschicken

# --- The check-in: afterwards

check-in-done = Fertig. Danke.
thanks-frank =
    Danke für Ihre Offenheit; dafür sind diese Fragen da. { $therapist } kann Ihre Antworten sehen.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-now =
    Danke für Ihre Offenheit; dafür sind diese Fragen da. { $therapist } kann es ab jetzt sehen.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-later =
    Danke für Ihre Offenheit; dafür sind diese Fragen da. { $therapist } kann es ab { $day }, { $time }, sehen.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-unreached =
    Danke für Ihre Offenheit; dafür sind diese Fragen da. Telegram kann { $therapist } zurzeit nicht erreichen. Es kann also eine Weile dauern, bis { $therapist } es sieht.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-away =
    Danke für Ihre Offenheit; dafür sind diese Fragen da. { $therapist } ist zurzeit weg. Es kann also eine Weile dauern, bis es jemand sieht.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-nobody =
    Danke für Ihre Offenheit; dafür sind diese Fragen da. { $therapist } ist hier nicht mehr verbunden, und es gibt keine Vertretung: Zurzeit liest es niemand.

    Wenn Sie mit jemandem sprechen möchten: { $contact }
hard-week-there = Das klingt nach einer schweren Woche. { $therapist } kann das neben Ihren Antworten lesen. Allein deswegen geht keine Nachricht hinaus; wohl aber, wenn Sie etwas schreiben oder sagen, dass es angesprochen werden darf. Niemand hat diesen Chat im Blick. { $signpost }
hard-week-unreached = Das klingt nach einer schweren Woche. Telegram kann { $therapist } zurzeit nicht erreichen. Es kann also eine Weile dauern, bis { $therapist } das liest. Niemand hat diesen Chat im Blick. { $signpost }
hard-week-away = Das klingt nach einer schweren Woche. { $therapist } ist zurzeit weg. Es kann also eine Weile dauern, bis { $therapist } das liest. Niemand hat diesen Chat im Blick. { $signpost }
hard-week-nobody = Das klingt nach einer schweren Woche. Zurzeit liest das hier niemand. Niemand hat diesen Chat im Blick. { $signpost }
comment-question = Möchten Sie noch etwas in eigenen Worten dazu sagen? { $readers }
comment-readers = ({ $readers })
comment-read-by-stand-in = Bis { $day } übernimmt { $colleague } die Vertretung und liest es.
comment-read-by-supervisor = Auch die Supervision kann es lesen.
button-write = Etwas schreiben
button-nothing-to-add = Nichts hinzuzufügen
button-add = Etwas hinzufügen
comment-now =
    Bitte schreiben Sie es jetzt als Nachricht. Sie wird aus diesem Chat genommen, sobald sie gespeichert ist. { $readers }

    Niemand hat diesen Chat im Blick. { $signpost }
comment-got = Angekommen, danke. Es verschwindet jetzt aus dem Chat. Wenn es noch mehr gibt, schreiben Sie einfach weiter.
button-as-it-is = So lassen
wish-question = Soll darüber gesprochen werden?
wish-therapist = Man darf mich darauf ansprechen
wish-client = Ich spreche es an
wish-not-now = Bitte jetzt nicht
