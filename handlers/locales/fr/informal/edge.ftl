# Informal: only what addresses the reader; the rest stands in ../edge.ftl.

joined-manager =
    Ton accès est ouvert : responsable du programme ({ $programme }).

    Invite les thérapeutes, et quelqu’un pour la supervision, qui apprend quand un message concernant une personne suivie attend d’être marqué comme vu.

    Ce qui est enregistré sur toi, et qui pourrait le lire : /privacy.
joined-therapist =
    Ton accès est ouvert : { $programme }.

    Invite une première personne et, après chaque séance, dis-moi qu’elle a eu lieu ; ou laisse un plan hebdomadaire, une salle vidéo ou ton agenda me le dire (/help explique comment). Je pose quelques questions à cette personne, et je t’écris quand il y a quelque chose à savoir. Sinon, je me tais.

    { $hours } (/quiet permet de changer cela). Ce que tu n’as pas marqué comme vu, j’y reviens les jours ouvrés ; dès le deuxième, la supervision apprend que cela attend ou, à défaut, une personne responsable, s’il y en a une qui a un accès.

    Personne n’est classé. Ce qui est enregistré sur toi, et qui pourrait le lire : /privacy.
joined-supervisor =
    Ton accès est ouvert pour la supervision : { $programme }.

    Quand un message concernant une personne suivie n’est pas marqué comme vu pendant deux jours ouvrés, ou ne peut être remis à personne, je te dis qu’il attend, et pour qui. /waiting montre à tout moment ce qui attend. En cas d’absence d’un ou d’une thérapeute, tu peux y désigner un remplacement.

    Ce qui est enregistré sur toi, et qui pourrait le lire : /privacy.
client-unreachable =
    Telegram ne peut plus joindre { $code } : la discussion avec ce bot est peut-être bloquée, ou le compte fermé. Aucune question ne lui parvient donc.

    Cela ne dit pas forcément quelque chose de toi. Si { $code } revient, tout reprend.
help-manager = Tu as un accès comme responsable du programme. /invite crée un lien pour un ou une thérapeute, pour la supervision ou pour une autre personne responsable, /people montre qui a un accès, /report donne des chiffres. Pour tes heures, /quiet et /zone. Ce qui est enregistré sur toi : /privacy.
help-supervisor = Tu as un accès pour la supervision : je t’écris quand un message concernant une personne suivie n’est pas marqué comme vu. /waiting montre ce qui attend, et qui n’est pas là ; tu peux aussi y désigner un remplacement. Pour tes heures, /quiet et /zone. Ce qui est enregistré sur toi : /privacy.
help-therapist =
    Tu as un accès comme thérapeute. /session signale une séance ; les rendez-vous de chaque semaine peuvent figurer dans /plan, ou leur salle vidéo dans /rooms, et ces séances se signalent alors d’elles-mêmes ; ton agenda peut aussi le dire, avec /calendar. Je t’écris quand il y a quelque chose à savoir ; sinon, je me tais.

    Tout le monde d’un coup d’œil : /clients. Une seule personne : /client et son code. La journée : /today. Ta semaine en un message : /digest.

    Quand tu n’es pas là : /away. Pour confier un suivi à un ou une collègue : /handover. Quand un suivi est terminé : /close. Pour inviter quelqu’un : /invite. Pour tes heures, /quiet et /zone. Ce qui est enregistré sur toi : /privacy.
help-client =
    Après une séance avec { $therapist }, quelques courtes questions arrivent ici. Tu n’as pas besoin de les attendre : /talk commence tout de suite, même pour une séance que personne n’a signalée.

    Pour une pause, /pause ; pour arrêter, /stop ; pour tes heures, /quiet et /zone.

    Ce qui est conservé sur toi, qui le voit, et le nom donné ici à { $therapist } : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget.
help-invited =
    { $therapist } t’a fait parvenir une invitation, et tu n’as encore dit ni oui ni non. Rien n’est demandé avant ton accord.

    Ce qui est conservé sur toi : /privacy. Pour l’effacer : /forget.
help-declined =
    Tu as dit non à l’invitation faite par { $therapist }, et rien n’est demandé. Tu peux changer d’avis.

    Ce qui est conservé sur toi : /privacy. Pour l’effacer : /forget.
help-stopped =
    Tu as arrêté : aucune question sur tes séances avec { $therapist } ne vient d’ici, et tu peux revenir sur ce choix.

    Ce qui est conservé sur toi, et qui le voit : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget.
help-closed =
    C’est arrivé à son terme : aucune question sur tes séances avec { $therapist } ne vient d’ici.{ $there ->
        [yes] { " " }Si tu souhaites continuer, dis-le à { $therapist }.
       *[no] { " " }Si tu souhaites continuer, tu peux t’adresser ici : { $contact }
    }

    Ce qui est conservé sur toi, et qui le voit : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget. Pour que rien ne recommence : /stop.
help-stranger = Bonjour. Ce bot est destiné aux personnes qui ont reçu un lien. Si tu en as un qui n’a pas encore servi, ouvre-le. Sinon, demande à la personne qui t’a parlé de ce bot.
way-to-add = Si tu souhaites l’ajouter à ce que tu viens d’envoyer, touche <b>Écrire quelque chose</b>, puis envoie-le encore une fois.
way-to-add-once-sent = Une fois tes réponses envoyées, tu peux ajouter quelque chose avec tes mots.
only-words =
    Je ne peux prendre que des mots que tu écris ici toi-même, je n’ai donc pas conservé cela. Merci de les écrire.
too-many =
    C’était plus en une fois que je ne peux traiter, et une partie est restée sans réponse. Patiente un instant, puis redemande ce qui manque.
stale = Ton message a mis plus de deux jours à arriver ici, j’ai donc tout laissé tel quel. Merci de réessayer.
went-wrong = Quelque chose n’a pas fonctionné de notre côté, et ton dernier appui ou message n’a pas pu être pris en compte. Il est gardé en sécurité et sera examiné. Tu n’as rien à faire.
went-wrong-showing = Quelque chose n’a pas fonctionné de notre côté : ce que tu as demandé ne peut pas être affiché maintenant. Tu n’as rien à faire ; tu pourras réessayer plus tard.

# --- What was typed in place of a tap

by-text-no-number = Ce numéro ne correspond à aucun choix en ce moment, je ne l’ai donc pas pris. Pour répondre à un message plus ancien, réponds directement à ce message-là. /help dit ce que je peux faire.
by-text-or-words = Veux-tu choisir ceci, ou est-ce ce que tu souhaites dire ?
