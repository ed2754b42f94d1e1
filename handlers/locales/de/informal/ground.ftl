left-out = <i>Hier fehlt etwas: Es ist bei uns beschädigt und lässt sich nicht zeigen. Bitte sage es denen, die diesen Bot betreiben.</i>
page-of-read-on = Seite { $page } von { $pages }. Bitte lies bis zum Ende weiter.
bot-description = Hallo. Dieser Bot ist für alle, die einen Link dazu bekommen haben. Wenn du einen hast, der noch nicht benutzt wurde, öffne ihn bitte. Wenn du schon teilnimmst: /help sagt, was du hier tun kannst.
command-help = Was das hier ist und was du tun kannst
command-zone = Deine Zeitzone
command-mydata = Ansehen, was über dich gespeichert ist
command-forget = Löschen lassen, was über dich gespeichert ist
command-calendar = Dein Kalender meldet Sitzungen
command-clients = Deine { -clients }
command-today = Was heute auf dich wartet
command-digest = Deine Woche in einer Nachricht
command-away = Wann du weg bist und wer dich vertritt
nobody-watches-here = Niemand hat diesen Chat im Blick. Gerade in Gefahr? Bitte rufe die Notrufnummer an deinem Ort an.
signposts =
    Niemand hat diesen Chat im Blick. { $signpost }

    Wenn du mit jemandem sprechen möchtest: { $contact }
