# Informal: only what addresses the reader; the rest stands in ../check_ins.ftl.

check-in-first =
    Quelque chose de court à propos de { $day } est prêt, quand cela te convient.
check-in-connection =
    Cela arrive. Souhaites-tu quand même répondre aux questions ?
check-in-resume = Quelque chose de court à propos de { $day } est encore ouvert. Tu peux reprendre là où tu étais.
check-in-frank = <i>Un mot du programme ({ $programme }), une seule fois : tu as déjà eu quelques séances avec { $therapist }. Ce qui te convient, ce qui ne te convient pas, ce que tu aimerais autrement : tout est bienvenu, ici comme en séance. C’est ton traitement.</i>
check-in-place-apart = { $number } sur { $of } – sur toi, indépendamment de { $day }
item-goals = Est-ce que la personne qui te suit voulait pour toi la même chose que toi ?
item-tasks = Ce que vous avez fait ensemble t’a-t-il semblé utile ?
item-tension = Est-ce que quelque chose n’allait pas entre toi et { $therapist } ?
item-how-been = Comment vas-tu depuis une semaine ?
item-came-up-words = La dernière fois, tu as ajouté quelque chose avec tes mots. En a-t-il été question ?
item-came-up-wish = La dernière fois, tu as dit qu’on pouvait t’en parler. En a-t-il été question avec { $therapist } ?
check-in-look = <b>Un dernier regard.</b> Est-ce bien ce que tu veux dire ?
check-in-look-end-there = { $therapist } pourra le voir dès que tu l’enverras. Ce qui n’est pas envoyé n’est pas lu.
thanks-frank =
    Merci pour ta franchise : ces questions sont là pour cela. { $therapist } peut voir tes réponses.

    Tu préfères parler à quelqu’un d’autre ? { $contact }
thanks-frank-now =
    Merci pour ta franchise : ces questions sont là pour cela. { $therapist } peut le voir dès maintenant.

    Tu préfères parler à quelqu’un d’autre ? { $contact }
thanks-frank-later =
    Merci pour ta franchise : ces questions sont là pour cela. { $therapist } peut le voir à partir de { $day }, { $time }.

    Tu préfères parler à quelqu’un d’autre ? { $contact }
thanks-frank-unreached =
    Merci pour ta franchise : ces questions sont là pour cela. En ce moment, Telegram ne peut pas joindre { $therapist } : cela ne sera peut-être pas vu tout de suite.

    Tu préfères parler à quelqu’un d’autre ? { $contact }
thanks-frank-away =
    Merci pour ta franchise : ces questions sont là pour cela. { $therapist } n’est pas là en ce moment : cela ne sera peut-être pas vu tout de suite.

    Tu préfères parler à quelqu’un d’autre ? { $contact }
thanks-frank-nobody =
    Merci pour ta franchise : ces questions sont là pour cela. { $therapist } n’a plus accès ici, et personne n’assure le remplacement : en ce moment, personne ne le lit.

    Pour parler à quelqu’un : { $contact }
hard-week-there = La semaine semble difficile. { $therapist } peut le lire à côté de tes réponses. Aucun message ne part pour cela seul ; il en part un si tu écris quelque chose, ou si tu dis qu’on peut t’en parler. Personne ne surveille cette discussion. { $signpost }
comment-question = Souhaites-tu ajouter quelque chose avec tes mots ? { $readers }
comment-now =
    Écris-le maintenant dans un message. Il est retiré de cette discussion dès qu’il est enregistré. { $readers }

    Personne ne surveille cette discussion. { $signpost }
comment-got = Bien reçu, merci. Le message disparaît maintenant de cette discussion. S’il y a autre chose, continue simplement à écrire.
