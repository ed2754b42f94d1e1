# --- Staff, once they have joined

joined-manager =
    Votre accès est ouvert : responsable du programme ({ $programme }).

    Invitez les thérapeutes, et quelqu’un pour la supervision, qui apprend quand un message concernant une personne suivie attend d’être marqué comme vu.

    Ce qui est enregistré sur vous, et qui pourrait le lire : /privacy.
joined-therapist =
    Votre accès est ouvert : { $programme }.

    Invitez une première personne et, après chaque séance, dites-moi qu’elle a eu lieu ; ou laissez un plan hebdomadaire, une salle vidéo ou votre agenda me le dire (/help explique comment). Je pose quelques questions à cette personne, et je vous écris quand il y a quelque chose à savoir. Sinon, je me tais.

    { $hours } (/quiet permet de changer cela). Ce que vous n’avez pas marqué comme vu, j’y reviens les jours ouvrés ; dès le deuxième, la supervision apprend que cela attend ou, à défaut, une personne responsable, s’il y en a une qui a un accès.

    Personne n’est classé. Ce qui est enregistré sur vous, et qui pourrait le lire : /privacy.
joined-supervisor =
    Votre accès est ouvert pour la supervision : { $programme }.

    Quand un message concernant une personne suivie n’est pas marqué comme vu pendant deux jours ouvrés, ou ne peut être remis à personne, je vous dis qu’il attend, et pour qui. /waiting montre à tout moment ce qui attend. En cas d’absence d’un ou d’une thérapeute, vous pouvez y désigner un remplacement.

    Ce qui est enregistré sur vous, et qui pourrait le lire : /privacy.

# --- A consent that is to be given anew

button-consent-again = Lire ce qui a changé ({ $therapist })

# --- A check-in that the client starts

button-talk = Dire comment était une séance
button-go-on-about = Reprendre : { $day }

# --- Who can be reached again, or not

client-reachable = Telegram n’a pas pu joindre { $code } pendant un temps ; c’est de nouveau possible.
client-unreachable =
    Telegram ne peut plus joindre { $code } : la discussion avec ce bot est peut-être bloquée, ou le compte fermé. Aucune question ne lui parvient donc.

    Cela ne dit pas forcément quelque chose de vous. Si { $code } revient, tout reprend.

# --- Supervisors' and managers' buttons under /help

button-waiting = Ce qui attend
button-people = Qui a un accès
button-figures = Chiffres

# --- Help, and whatever else a chat can throw

help-manager = Vous avez un accès comme responsable du programme. /invite crée un lien pour un ou une thérapeute, pour la supervision ou pour une autre personne responsable, /people montre qui a un accès, /report donne des chiffres. Pour vos heures, /quiet et /zone. Ce qui est enregistré sur vous : /privacy.
help-supervisor = Vous avez un accès pour la supervision : je vous écris quand un message concernant une personne suivie n’est pas marqué comme vu. /waiting montre ce qui attend, et qui n’est pas là ; vous pouvez aussi y désigner un remplacement. Pour vos heures, /quiet et /zone. Ce qui est enregistré sur vous : /privacy.
help-therapist =
    Vous avez un accès comme thérapeute. /session signale une séance ; les rendez-vous de chaque semaine peuvent figurer dans /plan, ou leur salle vidéo dans /rooms, et ces séances se signalent alors d’elles-mêmes ; votre agenda peut aussi le dire, avec /calendar. Je vous écris quand il y a quelque chose à savoir ; sinon, je me tais.

    Tout le monde d’un coup d’œil : /clients. Une seule personne : /client et son code. La journée : /today. Votre semaine en un message : /digest.

    Quand vous n’êtes pas là : /away. Pour confier un suivi à un ou une collègue : /handover. Quand un suivi est terminé : /close. Pour inviter quelqu’un : /invite. Pour vos heures, /quiet et /zone. Ce qui est enregistré sur vous : /privacy.
help-client =
    Après une séance avec { $therapist }, quelques courtes questions arrivent ici. Vous n’avez pas besoin de les attendre : /talk commence tout de suite, même pour une séance que personne n’a signalée.

    Pour une pause, /pause ; pour arrêter, /stop ; pour vos heures, /quiet et /zone.

    Ce qui est conservé sur vous, qui le voit, et le nom donné ici à { $therapist } : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget.
help-invited =
    { $therapist } vous a fait parvenir une invitation, et vous n’avez encore dit ni oui ni non. Rien n’est demandé avant votre accord.

    Ce qui est conservé sur vous : /privacy. Pour l’effacer : /forget.
help-declined =
    Vous avez dit non à l’invitation faite par { $therapist }, et rien n’est demandé. Vous pouvez changer d’avis.

    Ce qui est conservé sur vous : /privacy. Pour l’effacer : /forget.
help-stopped =
    Vous avez arrêté : aucune question sur vos séances avec { $therapist } ne vient d’ici, et vous pouvez revenir sur ce choix.

    Ce qui est conservé sur vous, et qui le voit : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget.
help-closed =
    C’est arrivé à son terme : aucune question sur vos séances avec { $therapist } ne vient d’ici.{ $there ->
        [yes] { " " }Si vous souhaitez continuer, dites-le à { $therapist }.
       *[no] { " " }Si vous souhaitez continuer, vous pouvez vous adresser ici : { $contact }
    }

    Ce qui est conservé sur vous, et qui le voit : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget. Pour que rien ne recommence : /stop.
help-stranger = Bonjour. Ce bot est destiné aux personnes qui ont reçu un lien. Si vous en avez un qui n’a pas encore servi, ouvrez-le. Sinon, demandez à la personne qui vous a parlé de ce bot.
nobody-reads =
    Personne ne lit ce qui est écrit ici, je ne l’ai donc pas conservé. /help dit ce que je peux faire.
way-to-add = Si vous souhaitez l’ajouter à ce que vous venez d’envoyer, touchez <b>Écrire quelque chose</b>, puis envoyez-le encore une fois.
way-to-add-once-sent = Une fois vos réponses envoyées, vous pouvez ajouter quelque chose avec vos mots.
only-words =
    Je ne peux prendre que des mots que vous écrivez ici vous-même, je n’ai donc pas conservé cela. Merci de les écrire.
too-many =
    C’était plus en une fois que je ne peux traiter, et une partie est restée sans réponse. Patientez un instant, puis redemandez ce qui manque.
unknown-command = Je ne connais pas cette commande. /help dit ce que je peux faire.
old-button = Ce bouton date d’avant et n’agit plus.
stale = Votre message a mis plus de deux jours à arriver ici, j’ai donc tout laissé tel quel. Merci de réessayer.
went-wrong = Quelque chose n’a pas fonctionné de notre côté, et votre dernier appui ou message n’a pas pu être pris en compte. Il est gardé en sécurité et sera examiné. Vous n’avez rien à faire.
went-wrong-showing = Quelque chose n’a pas fonctionné de notre côté : ce que vous avez demandé ne peut pas être affiché maintenant. Vous n’avez rien à faire ; vous pourrez réessayer plus tard.

# --- What was typed in place of a tap

by-text-no-number = Ce numéro ne correspond à aucun choix en ce moment, je ne l’ai donc pas pris. Pour répondre à un message plus ancien, répondez directement à ce message-là. /help dit ce que je peux faire.
by-text-taken = C’est déjà pris en compte. La suite arrive.
by-text-which = De quel choix s’agit-il ?
by-text-earlier = Mon dernier message ne demande rien. S’agit-il de ceci, dans un message plus ancien ?
by-text-or-words = Voulez-vous choisir ceci, ou est-ce ce que vous souhaitez dire ?
button-as-typed = C’est ce que je souhaite dire
button-by-number = Numéro { $number } d’un autre message
