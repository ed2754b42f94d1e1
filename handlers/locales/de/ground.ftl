# Every word that a person in a chat reads. Texts are Telegram's HTML; values are escaped when they are put in.
# The items about a session are this project's own, dedicated to the public domain (CC0), and not validated.

# --- What is too much for one message; what of many cannot be shown

left-out = <i>Hier fehlt etwas: Es ist bei uns beschädigt und lässt sich nicht zeigen. Bitte sagen Sie es denen, die diesen Bot betreiben.</i>
page-of = Seite { $page } von { $pages }
page-of-read-on = Seite { $page } von { $pages }. Bitte lesen Sie bis zum Ende weiter.
button-page-before = Seite davor
button-page-after = Nächste Seite

# --- The work is over

closed = Geschlossen.

# --- The answers

scale-1 = Gar nicht
scale-2 = Ein wenig
scale-3 = Zum Teil
scale-4 = Größtenteils
scale-5 = Ganz, ich würde nichts ändern
tension-no = Nein
tension-sorted-out = Ja, und wir haben es geklärt
tension-a-little = Ein wenig, und es ist noch da
tension-clearly = Deutlich, und es ist noch da
tension-strongly = Stark, und es ist noch da
came-up-yes-helped = Ja, und es hat geholfen
came-up-yes-not = Ja, aber es hat nicht geholfen
came-up-no = Nein
how-been-1 = Sehr schlecht
how-been-2 = Eher schlecht
how-been-3 = Mittelmäßig
how-been-4 = Eher gut
how-been-5 = Sehr gut
rather-not-said = Lieber nicht sagen

# --- What Telegram shows of the bot: to anybody, so nothing that tells; and the commands in each chat

bot-in-short = Für alle, die einen Link dazu bekommen haben.
bot-description = Guten Tag. Dieser Bot ist für alle, die einen Link dazu bekommen haben. Wenn Sie einen haben, der noch nicht benutzt wurde, öffnen Sie ihn bitte. Wenn Sie schon teilnehmen: /help sagt, was Sie hier tun können.
command-help = Was das hier ist und was Sie tun können
command-talk = Etwas zu einer Sitzung sagen
command-pause = Eine Pause machen
command-stop = Nicht mehr teilnehmen
command-quiet = Wann von hier nichts kommen soll
command-zone = Ihre Zeitzone
command-language = In welcher Sprache ich schreibe
command-privacy = Wer was sieht
command-mydata = Ansehen, was über Sie gespeichert ist
command-forget = Löschen lassen, was über Sie gespeichert ist
command-session = Eine Sitzung melden
command-plan = Sitzungen, die jede Woche stattfinden
command-calendar = Ihr Kalender meldet Sitzungen
command-rooms = Videoräume, die Sitzungen melden
command-clients = Ihre { -clients }
command-close = Eine Behandlung ist zu Ende
command-today = Was heute auf Sie wartet
command-digest = Ihre Woche in einer Nachricht
command-handover = { -clients } jemand anderem übergeben
command-away = Wann Sie weg sind und wer Sie vertritt
command-invite = Jemanden einladen
command-waiting = Was wartet, und wie lange schon
command-people = Wer verbunden ist
command-report = Zahlen über das Programm

# --- Help, and whatever else a chat can throw

nobody-watches = Niemand hat diesen Chat im Blick. { $signpost }
nobody-watches-here = Niemand hat diesen Chat im Blick. Gerade in Gefahr? Bitte rufen Sie die Notrufnummer an Ihrem Ort an.
button-contacts = ☎ Kontakte
signposts =
    Niemand hat diesen Chat im Blick. { $signpost }

    Wenn Sie mit jemandem sprechen möchten: { $contact }

# How days are written: CLDR's letters for the weekday (EEEE), the day of the month (d), the month (MMMM) and the year (y).
# `day`: the number of the day, where a first of the month is written otherwise.
date-pattern = d. MMMM
date-pattern-year = d. MMMM y
date-pattern-weekday = EEEE, d. MMMM
date-pattern-weekday-year = EEEE, d. MMMM y

# --- Values beside each other, in a row of any length; a day and the time of day on it

two-values = { $one }, { $other }
two-parts = { $one }; { $other }
two-names = { $one } · { $other }
moment = { $day }, { $time }

# --- For whoever reads without buttons: what a sign on a button says; and the words that answer, whichever button it is

by-text-chosen = { $label }, gewählt
by-text-change = Antwort { $label } ändern
by-text-unseen = { $label }, noch nicht gesehen
by-text-open = { $label }, noch offen
typed-yes = ja, j
typed-no = nein, n
typed-back = zurück
typed-send = abschicken, schicken, absenden, senden
typed-next = weiter, nächste, nächster, nächstes
command-text = Alles in Worten, ganz ohne Knöpfe
