check-in-first =
    Wenn es dir passt: Etwas Kurzes zu { $day } liegt bereit.
check-in-connection =
    Das kommt vor. Möchtest du die Fragen trotzdem beantworten?
check-in-resume = Etwas Kurzes zu { $day } ist noch offen. Du kannst da weitermachen, wo du warst.
check-in-frank = <i>Ein Wort von { $programme }, nur dieses eine Mal: Du und { $therapist }, ihr habt euch nun einige Male getroffen. Was dir guttut, was nicht und was du dir anders wünschst: All das ist willkommen, hier und wenn ihr euch seht. Es ist deine Behandlung.</i>
check-in-place-apart = { $number } von { $of } · zu dir, unabhängig von { $day }
item-goals = Wolltet ihr beide dasselbe für dich?
item-tasks = Kam dir das, was ihr zusammen gemacht habt, nützlich vor?
item-tension = Hat zwischen dir und { $therapist } etwas nicht gestimmt?
item-how-been = Wie ging es dir in der letzten Woche?
item-came-up-words = Letztes Mal hast du etwas in eigenen Worten dazugeschrieben. Kam es zur Sprache?
item-came-up-wish = Letztes Mal hast du gesagt, dass { $therapist } es ansprechen darf. Kam es zur Sprache?
check-in-look = <b>Ein letzter Blick.</b> Möchtest du es so sagen?
check-in-look-end-unreached = Sobald du es abschickst, wartet es auf { $therapist }; Telegram kommt dort zurzeit nicht durch. Was nicht abgeschickt ist, wird nicht gelesen.
check-in-unsent = Nicht abgeschickt, und niemand liest es. Mit /talk fängst du noch einmal von vorn an.
thanks-frank =
    Danke für deine Offenheit; dafür sind diese Fragen da. { $therapist } kann deine Antworten sehen.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-now =
    Danke für deine Offenheit; dafür sind diese Fragen da. { $therapist } kann es ab jetzt sehen.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-later =
    Danke für deine Offenheit; dafür sind diese Fragen da. { $therapist } kann es ab { $day }, { $time }, sehen.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-unreached =
    Danke für deine Offenheit; dafür sind diese Fragen da. Telegram kann { $therapist } zurzeit nicht erreichen. Es kann also eine Weile dauern, bis { $therapist } es sieht.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-away =
    Danke für deine Offenheit; dafür sind diese Fragen da. { $therapist } ist zurzeit weg. Es kann also eine Weile dauern, bis es jemand sieht.

    Lieber mit jemand anderem sprechen? { $contact }
thanks-frank-nobody =
    Danke für deine Offenheit; dafür sind diese Fragen da. { $therapist } ist hier nicht mehr verbunden, und es gibt keine Vertretung: Zurzeit liest es niemand.

    Wenn du mit jemandem sprechen möchtest: { $contact }
hard-week-there = Das klingt nach einer schweren Woche. { $therapist } kann das neben deinen Antworten lesen. Allein deswegen geht keine Nachricht hinaus; wohl aber, wenn du etwas schreibst oder sagst, dass es angesprochen werden darf. Niemand hat diesen Chat im Blick. { $signpost }
comment-question = Möchtest du noch etwas in eigenen Worten dazu sagen? { $readers }
comment-now =
    Bitte schreibe es jetzt als Nachricht. Sie wird aus diesem Chat genommen, sobald sie gespeichert ist. { $readers }

    Niemand hat diesen Chat im Blick. { $signpost }
comment-got = Angekommen, danke. Es verschwindet jetzt aus dem Chat. Wenn es noch mehr gibt, schreibe einfach weiter.
