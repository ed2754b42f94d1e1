# --- The check-in: before the questions

check-in-first =
    Quelque chose de court à propos de { $day } est prêt, quand cela vous convient.
button-begin = Commencer
button-not-held = Cela n’a pas eu lieu
check-in-connection =
    Cela arrive. Souhaitez-vous quand même répondre aux questions ?
button-answer-anyway = Oui, je réponds
button-leave-it = Non, on en reste là
check-in-not-held = Noté : cela n’a pas eu lieu. Merci.
check-in-no-connection = Noté : la connexion a gêné. Merci.
button-after-all = C’était une erreur
check-in-resume = Quelque chose de court à propos de { $day } est encore ouvert. Vous pouvez reprendre là où vous étiez.
button-go-on = Reprendre
check-in-expired = C’est refermé. Ce qui n’a pas été envoyé n’a été lu par personne. La prochaine fois, on repart de zéro.
check-in-moved = Cela se poursuit ici dans un autre message.
check-in-withdrawn = Finalement, ce n’est pas nécessaire. Il n’y a rien à faire.

# --- The check-in: the questions

check-in-frank = <i>Un mot du programme ({ $programme }), une seule fois : vous avez déjà eu quelques séances avec { $therapist }. Ce qui vous convient, ce qui ne vous convient pas, ce que vous aimeriez autrement : tout est bienvenu, ici comme en séance. C’est votre traitement.</i>
check-in-place = { $number } sur { $of } – à propos de { $day }, cette fois-là seulement
check-in-place-before = { $number } sur { $of } – avant d’en venir à { $day }
check-in-place-apart = { $number } sur { $of } – sur vous, indépendamment de { $day }
check-in-with = { " " }– { $therapist }
item-goals = Est-ce que votre thérapeute voulait pour vous la même chose que vous ?
item-tasks = Ce que vous avez fait ensemble vous a-t-il semblé utile ?
item-tension = Est-ce que quelque chose n’allait pas entre vous et { $therapist } ?
item-how-been = Comment allez-vous depuis une semaine ?
item-came-up-tension = La dernière fois, quelque chose n’allait pas. En a-t-il été question ?
item-came-up-words = La dernière fois, vous avez ajouté quelque chose avec vos mots. En a-t-il été question ?
item-came-up-wish = La dernière fois, vous avez dit qu’on pouvait vous en parler. En a-t-il été question avec { $therapist } ?
button-rather-not = Je préfère ne pas dire
check-in-look = <b>Un dernier regard.</b> Est-ce bien ce que vous voulez dire ?
check-in-look-end-there = { $therapist } pourra le voir dès que vous l’enverrez. Ce qui n’est pas envoyé n’est pas lu.
check-in-look-end-unreached = Une fois envoyé, cela attendra { $therapist }, injoignable par Telegram en ce moment. Ce qui n’est pas envoyé n’est pas lu.
check-in-look-end-away = { $therapist } n’est pas là en ce moment, et personne n’assure le remplacement pour l’instant : une fois envoyé, cela attendra peut-être la fin de son absence. Ce qui n’est pas envoyé n’est pas lu.
check-in-look-end-nobody = { $therapist } n’a plus accès ici, et personne n’assure le remplacement : en ce moment, personne ne le lirait.
button-do-not-send = Ne pas envoyer
check-in-unsent = Cela n’est pas envoyé, et personne ne le lit. /talk recommence depuis le début.
button-change = ✎ { $number }
button-send = Envoyer

# --- The check-in: afterwards

check-in-done = C’est fait. Merci.
thanks-frank =
    Merci pour votre franchise : ces questions sont là pour cela. { $therapist } peut voir vos réponses.

    Vous préférez parler à quelqu’un d’autre ? { $contact }
thanks-frank-now =
    Merci pour votre franchise : ces questions sont là pour cela. { $therapist } peut le voir dès maintenant.

    Vous préférez parler à quelqu’un d’autre ? { $contact }
thanks-frank-later =
    Merci pour votre franchise : ces questions sont là pour cela. { $therapist } peut le voir à partir de { $day }, { $time }.

    Vous préférez parler à quelqu’un d’autre ? { $contact }
thanks-frank-unreached =
    Merci pour votre franchise : ces questions sont là pour cela. En ce moment, Telegram ne peut pas joindre { $therapist } : cela ne sera peut-être pas vu tout de suite.

    Vous préférez parler à quelqu’un d’autre ? { $contact }
thanks-frank-away =
    Merci pour votre franchise : ces questions sont là pour cela. { $therapist } n’est pas là en ce moment : cela ne sera peut-être pas vu tout de suite.

    Vous préférez parler à quelqu’un d’autre ? { $contact }
thanks-frank-nobody =
    Merci pour votre franchise : ces questions sont là pour cela. { $therapist } n’a plus accès ici, et personne n’assure le remplacement : en ce moment, personne ne le lit.

    Pour parler à quelqu’un : { $contact }
hard-week-there = La semaine semble difficile. { $therapist } peut le lire à côté de vos réponses. Aucun message ne part pour cela seul ; il en part un si vous écrivez quelque chose, ou si vous dites qu’on peut vous en parler. Personne ne surveille cette discussion. { $signpost }
hard-week-unreached = La semaine semble difficile. En ce moment, Telegram ne peut pas joindre { $therapist } : { $therapist } ne le lira peut-être pas tout de suite. Personne ne surveille cette discussion. { $signpost }
hard-week-away = La semaine semble difficile. { $therapist } n’est pas là en ce moment, et ne le lira peut-être pas tout de suite. Personne ne surveille cette discussion. { $signpost }
hard-week-nobody = La semaine semble difficile. En ce moment, personne ici ne le lit. Personne ne surveille cette discussion. { $signpost }
comment-question = Souhaitez-vous ajouter quelque chose avec vos mots ? { $readers }
comment-readers = ({ $readers })
comment-read-by-stand-in = Jusqu’à { $day }, { $colleague } assure le remplacement et le lit.
comment-read-by-supervisor = La supervision peut aussi le lire.
button-write = Écrire quelque chose
button-nothing-to-add = Rien à ajouter
button-add = Ajouter quelque chose
comment-now =
    Écrivez-le maintenant dans un message. Il est retiré de cette discussion dès qu’il est enregistré. { $readers }

    Personne ne surveille cette discussion. { $signpost }
comment-got = Bien reçu, merci. Le message disparaît maintenant de cette discussion. S’il y a autre chose, continuez simplement à écrire.
button-as-it-is = Laisser ainsi
wish-question = Peut-on en parler ensemble ?
wish-therapist = On peut m’en parler
wish-client = J’en parlerai de moi-même
wish-not-now = Pas maintenant, merci
