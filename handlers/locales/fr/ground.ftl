# Every word that a person in a chat reads. Texts are Telegram's HTML; values are escaped when they are put in.
# The items about a session are this project's own, dedicated to the public domain (CC0), and not validated.

# --- What is too much for one message; what of many cannot be shown

left-out = <i>Il manque quelque chose ici : c’est endommagé de notre côté et ne peut pas être affiché. Merci de le dire à la personne qui gère ce bot.</i>
page-of = Page { $page } sur { $pages }
page-of-read-on = Page { $page } sur { $pages }. Merci de lire jusqu’au bout.
button-page-before = Page précédente
button-page-after = Page suivante

# --- The work is over

closed = Terminé.

# --- The answers

scale-1 = Pas du tout
scale-2 = Un peu
scale-3 = En partie
scale-4 = En grande partie
scale-5 = Entièrement, je n’y changerais rien
tension-no = Non
tension-sorted-out = Oui, et nous l’avons réglé
tension-a-little = Un peu, c’est encore là
tension-clearly = Nettement, c’est encore là
tension-strongly = Fortement, c’est encore là
came-up-yes-helped = Oui, cela a aidé
came-up-yes-not = Oui, cela n’a pas aidé
came-up-no = Non
how-been-1 = Très mal
how-been-2 = Plutôt mal
how-been-3 = Moyennement
how-been-4 = Plutôt bien
how-been-5 = Très bien
rather-not-said = Sans réponse

# --- What Telegram shows of the bot: to anybody, so nothing that tells; and the commands in each chat

bot-in-short = Pour les personnes qui ont reçu un lien.
bot-description = Bonjour. Ce bot est destiné aux personnes qui ont reçu un lien. Si vous en avez un qui n’a pas encore servi, ouvrez-le. Si vous participez déjà, /help dit ce que vous pouvez faire.
command-help = Ce que c’est, et ce que l’on peut faire ici
command-talk = Dire quelque chose d’une séance
command-pause = Faire une pause
command-stop = Ne plus participer
command-quiet = Les heures où rien ne doit venir d’ici
command-zone = Votre fuseau horaire
command-language = La langue dans laquelle j’écris
command-privacy = Qui voit quoi
command-mydata = Voir ce qui est conservé sur vous
command-forget = Faire effacer ce qui est conservé sur vous
command-session = Signaler une séance
command-plan = Les séances qui ont lieu chaque semaine
command-calendar = Votre agenda signale les séances
command-rooms = Des salles vidéo qui signalent les séances
command-clients = Vos { -clients }
command-close = Un suivi est terminé
command-today = Ce qui vous attend aujourd’hui
command-digest = Votre semaine en un message
command-handover = Confier un suivi à un ou une collègue
command-away = Vos absences, et qui assure le remplacement
command-invite = Inviter quelqu’un
command-waiting = Ce qui attend, et depuis quand
command-people = Qui a un accès
command-report = Chiffres du programme

# --- Help, and whatever else a chat can throw

nobody-watches = Personne ne surveille cette discussion. { $signpost }
nobody-watches-here = Personne ne surveille cette discussion. Un danger immédiat ? Appelez le numéro d’urgence du lieu où vous êtes.
button-contacts = ☎ Contacts
signposts =
    Personne ne surveille cette discussion. { $signpost }

    Pour s’adresser à quelqu’un : { $contact }

# How days are written: CLDR's letters for the weekday (EEEE), the day of the month (d), the month (MMMM) and the year (y).
# `day`: the number of the day, where a first of the month is written otherwise.
date-pattern = { $day ->
    [1] d'er' MMMM
   *[other] d MMMM
}
date-pattern-year = { $day ->
    [1] d'er' MMMM y
   *[other] d MMMM y
}
date-pattern-weekday = { $day ->
    [1] EEEE d'er' MMMM
   *[other] EEEE d MMMM
}
date-pattern-weekday-year = { $day ->
    [1] EEEE d'er' MMMM y
   *[other] EEEE d MMMM y
}

# --- Values beside each other, in a row of any length; a day and the time of day on it

two-values = { $one }, { $other }
two-parts = { $one } ; { $other }
two-names = { $one } – { $other }
moment = { $day }, { $time }

# --- For whoever reads without buttons: what a sign on a button says; and the words that answer, whichever button it is

by-text-chosen = { $label }, choix actuel
by-text-change = Changer la réponse { $label }
by-text-unseen = { $label }, pas encore vu
by-text-open = { $label }, encore ouvert
typed-yes = oui, o
typed-no = non, n
typed-back = revenir, retour
typed-send = envoyer, envoyez, envoie
typed-next = suivant, suivante, page suivante
command-text = Tout en mots, pour se passer des boutons
