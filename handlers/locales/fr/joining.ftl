# --- Invitations

invite-whom = Qui souhaitez-vous inviter ?
invite-nobody = Les invitations viennent des thérapeutes et des responsables de programme. Si c’est votre cas, demandez un lien à la personne qui gère ce bot.
invite-client = { -client-cap }
invite-therapist = Thérapeute
invite-supervisor = Supervision
invite-manager = Autre responsable
invite-in = { $whom } – { $programme }
invite-code =
    Quel code pour cette personne ? C’est à vous de le choisir, par exemple <b>K7</b>.

    Ni nom ni initiales, s’il vous plaît : lettres, chiffres et traits d’union, 12 caractères au plus. Écrivez-le maintenant.
invite-code-again =
    Cela ne peut pas être un code ici, et disparaît de cette discussion au cas où ce serait un nom. Des lettres, des chiffres et des traits d’union, 12 caractères au plus, par exemple <b>K7</b>.

    Pas de nom, s’il vous plaît : un code garde le nom de cette personne hors de la discussion.
code-question =
    Quelqu’un pourrait-il reconnaître cette personne ainsi ? Ce que vous avez écrit disparaît de cette discussion au cas où ce serait un nom.

    Un code clair pour vous seulement garde son nom hors de la discussion. Vous pouvez maintenant en écrire un autre.
button-use-code = L’utiliser
button-other-code = Un autre code
code-elsewhere =
    { $code } désigne déjà quelqu’un dans { $programme }. Pour que chaque code désigne pour vous une seule personne, écrivez-en un autre.
invite-known =
    { $code } a déjà un accès.

    Un nouveau téléphone avec le même compte Telegram ne demande rien. Avec un nouveau compte, { $code } a besoin d’un nouveau lien. Pour quelqu’un d’autre, écrivez maintenant un autre code.
button-new-account = Nouveau téléphone ou compte : { $code }
invite-link =
    Une invitation :

    { $link }

    Elle sert une seule fois, jusqu’à { $day }, { $time }, et seulement avec le code qui l’accompagne.
invite-spoken-client =
    Le code du lien pour { $client } est <b>{ $code }</b>

    Transmettez le lien, ou montrez son image pendant un appel vidéo. Dites le code en séance, ne l’envoyez pas : sans lui, le lien ne vaut rien.
invite-spoken-moving =
    Le code du lien pour { $client } est <b>{ $code }</b>

    Transmettez le lien. Dites le code en séance, ne l’envoyez pas. Tant que { $client } n’a pas accepté avec le nouveau compte, tout reste comme c’est avec le compte actuel ; ensuite, tout l’historique suit.
invite-spoken-therapist =
    Le code pour le lien de ce ou cette thérapeute est <b>{ $code }</b>

    Transmettez le lien. Dites le code de vive voix ou par téléphone, pas avec le lien.
invite-spoken-supervisor =
    Le code pour ce lien de supervision est <b>{ $code }</b>

    Transmettez le lien. Dites le code de vive voix ou par téléphone, pas avec le lien.
invite-spoken-manager =
    Le code pour ce lien de responsable est <b>{ $code }</b>

    Transmettez le lien. Dites le code de vive voix ou par téléphone, pas avec le lien.
invitation-burnt = Le code d’une de vos invitations a été mal saisi trop souvent, son lien ne fonctionne donc plus. Avec /invite, vous pouvez en créer un nouveau.
invitation-burnt-client = Le code de l’invitation pour { $code } a été mal saisi trop souvent, son lien ne fonctionne donc plus. Avec /invite et le même code, vous pouvez en créer un nouveau.

# --- What a client and a therapist work on

button-area = Thème du travail avec { $code }
area-question =
    Sur quoi travaillez-vous surtout, { $code } et vous ? C’est facultatif, et { $code } peut le lire sous /mydata. Cela ne change ni les questions, ni le moment où je vous écris.

    { $area ->
        [none] Rien n’est noté.
       *[other] Noté : <b>{ $noted }</b>.
    }
button-area-none = Plutôt ne rien noter
area-anxiety = Inquiétude et peur
area-depression = Baisse de moral
area-trauma = Un événement difficile
area-grief = Une perte
area-substances = Alcool ou autres substances
area-eating = L’alimentation
area-relationships = Les relations
area-stress = Le stress
area-body = Le corps, la douleur ou le sommeil
area-other = Autre chose

# --- Joining

link-dead = Ce lien ne fonctionne pas, ou ne fonctionne plus. Demandez-en un nouveau à la personne qui vous l’a donné.
link-code =
    Bonjour. Un code court de six chiffres vous a été donné à part de ce lien. Écrivez-le ici.
link-wrong = Ce n’est pas le code. Vérifiez-le et écrivez-le encore une fois. { $left ->
    [one] Encore un essai, puis le lien prend fin.
   *[other] Il vous reste { $left } essais.
}
link-right = Merci, c’est le bon code. Vous pouvez lire la suite ici.
button-read-on = Lire la suite
name-check-therapist = Les personnes que vous suivez et vos collègues verront : <b>{ $name }</b>. Est-ce juste ?
name-check-supervisor = Vos collègues verront : <b>{ $name }</b>. Est-ce juste ?
name-check-manager = Vos collègues verront : <b>{ $name }</b>. Est-ce juste ?
button-name-right = Oui, c’est juste
button-name-other = Non, un autre
name-therapist = Bienvenue. Sous quel nom voulez-vous apparaître aux personnes que vous suivez et à vos collègues, par exemple <b>Dr Kim</b> ? Écrivez-le.
name-manager = Bienvenue. Sous quel nom voulez-vous apparaître à vos collègues ? Écrivez-le.
name-supervisor = Bienvenue. Sous quel nom voulez-vous apparaître à vos collègues ? Écrivez-le.
zone-question = Pour que rien ne vous parvienne la nuit : est-il { $time } là où vous êtes maintenant ({ $zone }) ?
button-zone-right = Oui, c’est juste
button-zone-other = Non, un autre endroit
zone-typing = Écrivez la grande ville la plus proche, par exemple <b>Lisbonne</b>.
zone-unknown = Je ne connais pas cet endroit. Essayez une plus grande ville des environs, par exemple <b>Lisbonne</b> ; ou écrivez l’heure qu’il est là où vous êtes, par exemple <b>{ $example }</b>.
zone-similar = Je ne connais pas d’endroit de ce nom. Est-ce l’un de ceux-ci ? Sinon, écrivez-en un autre, ou l’heure qu’il est là où vous êtes, par exemple <b>{ $example }</b>.
zone-clocks = Où l’heure est-elle la même que chez vous toute l’année ?
zone-noted = Il est { $time } là où vous êtes ({ $zone }).
zone-choice = Lequel est-ce ?
hours-quiet = Rien ne vient entre { $begin } et { $end }
hours-any = Quelque chose peut venir à toute heure
button-recorded = Ce qui est noté sur votre travail
recorded-no-work = Vous ne travaillez pas ici en ce moment. Ce qui est conservé sur vous au titre d’un suivi figure sous /privacy.
recorded-about-therapists =
    <b>Ce qui est enregistré sur vous comme thérapeute</b>

    – Le nom que vous avez donné, votre fuseau horaire et vos heures calmes, et le jour de votre arrivée.
    – Qui a reçu une invitation de vous, sous quel code, et les séances que vous avez signalées.
    – Quand vous avez annoncé une absence, et qui a assuré le remplacement : la supervision ou, à défaut, les responsables peuvent le voir.
    – Si vous avez relié votre agenda : son adresse, chiffrée, et quand il a été lu ; rien de ce qui y figure, sauf quand une séance a eu lieu, ou doit avoir lieu dans les deux semaines à venir.
    – Quand un message concernant une personne suivie vous a été envoyé, a été ouvert et marqué comme vu, combien de fois il a été répété, si la supervision a appris qu’il attend, et ce que vous dites avoir fait.
    – Quand ce qu’une personne suivie a envoyé a été ouvert pour la première fois, par vous ou par qui vous remplace.
    – Votre avis sur un tel message (était-il juste ?), et comment vous avez vous-même vu une séance, si vous le dites. Personne d’autre ne le voit.
    – Votre oui ou votre non à ce que ces deux réponses comptent dans les chiffres d’ensemble, et depuis quand, si vous l’avez dit. Cela non plus, personne d’autre ne le voit.

    Personne n’est classé, et aucun chiffre n’est donné pour un ou une thérapeute en particulier. La supervision ou, à défaut, une personne responsable apprend qu’un message concernant une personne que vous suivez attend, et depuis quand ; la supervision ne peut le lire que si le consentement des personnes que vous suivez le dit. La personne qui gère ce bot pourrait techniquement lire tout cela et, pour ce qui est dans cette discussion, Telegram aussi.
recorded-about-leaders =
    <b>Ce qui est enregistré sur vous { $role ->
        [manager] comme responsable
        [supervisor] pour la supervision
       *[manager-supervisor] comme responsable et pour la supervision
    }</b>

    – Le nom que vous avez donné, sous lequel vos collègues vous voient, votre fuseau horaire et vos heures calmes, et le jour de votre arrivée ; si vous partez, le jour de votre départ.
    – Quelles invitations viennent de vous, et si elles ont servi.
    – Quels remplacements vous avez désignés, pour qui, quand et jusqu’à quand ; quel rapport vous avez demandé, jusqu’à ce qu’il soit là.

    Votre nom et le numéro de cette discussion sont enregistrés chiffrés. Ce dont la discussion a besoin pour fonctionner est oublié après 60 jours. La personne qui gère ce bot pourrait techniquement lire tout cela et, pour ce qui est dans cette discussion, Telegram aussi.

# --- Consent

consent =
    { $therapist } vous invite à dire, { $cadence ->
        [second] après une séance sur deux
        [weekly] après une séance, environ une fois par semaine au plus
       *[other] après chaque séance
    }, { $outcome ->
        [asked] comment c’était entre vous deux, et comment vous allez : cinq courtes questions, environ une demi-minute.
       *[not] comment c’était entre vous deux : quatre courtes questions, environ 20 secondes.
    }

    <b>C’est vous qui choisissez.</b> Dire non, ou arrêter, ne change rien à votre traitement. { $therapist } peut savoir si vous participez.

    <b>Qui voit quoi.</b> { $sees } { $outcome ->
        [asked] Comment vous allez peut être lu avec elles, et ne déclenche à lui seul aucun message. Ce que vous écrivez avec vos mots : { $readers }.
       *[not] Ce que vous écrivez avec vos mots : { $readers }.
    } { $supervisors ->
        [read] La supervision peut lire ce qui est communiqué à { $therapist } à votre sujet.
       *[count] Quand un message sur vous attend, la supervision ou, à défaut, une personne responsable peut apprendre qu’il attend, et non ce qu’il dit.
    } { $programme } voit des chiffres sur beaucoup de personnes. La personne qui gère ce bot pourrait techniquement le lire, de même que Telegram, et toute personne qui a votre téléphone en main : les discussions avec des bots ne sont pas chiffrées de bout en bout.

    <b>Personne ne surveille cette discussion.</b> { $signpost }

    Si la difficulté, c’est { $therapist }, vous pouvez vous adresser à { $contact } ; { $therapist } ne l’apprend pas.

    Vous pouvez faire une pause (/pause) ou arrêter (/stop) quand vous voulez. Souhaitez-vous participer ?
consent-sees = { $therapist } voit vos réponses.
consent-sees-left = { $therapist } n’a plus accès ici.
consent-stand-in = Jusqu’à { $day }, { $colleague } assure le remplacement et les voit aussi.
consent-stand-in-left = Jusqu’à { $day }, { $colleague } assure le remplacement et voit vos réponses.
consent-stand-in-next = Jusqu’à { $day }, { $colleague } remplace { $away } et les voit aussi.
consent-nobody-there = { $therapist } n’a plus accès ici, et personne n’assure le remplacement en ce moment : personne ne lirait donc vos réponses. Si vous souhaitez vous adresser à quelqu’un : { $contact }
button-agree = Oui, volontiers
button-decline = Non, merci
declined = C’est entendu. Rien ne change, et plus rien à ce sujet ne viendra d’ici.
button-reconsider = J’ai changé d’avis
consent-closed = C’est arrivé à son terme : aucune question sur vos séances avec { $therapist } ne vient d’ici, il n’y a donc rien à accepter maintenant. { $there ->
    [yes] Si vous souhaitez continuer, dites-le à { $therapist }.
   *[no] Pour continuer, ou pour s’adresser à quelqu’un : { $contact }
}
quiet-question = À quelles heures rien ne doit-il venir d’ici ?
quiet-now = { $hours } pour le moment.
quiet-choice = Entre { $begin } et { $end }
quiet-other = D’autres heures
quiet-none = À toute heure, cela me va
quiet-typing-again = Je n’ai pas pu y lire deux heures différentes. Par exemple <b>22:30 à 07:00</b>, <b>22-7</b> ou <b>22h à 7h</b>.
quiet-typing = Écrivez de quelle heure à quelle heure rien ne doit venir, par exemple <b>22:30 à 07:00</b>.
time-noted = Noté. Fuseau horaire : { $zone }. Rien ne vient entre { $begin } et { $end }.
time-noted-any = Noté. Fuseau horaire : { $zone }. Quelque chose peut venir à toute heure. /quiet permet de changer cela.
time-noted-therapist = Ce que vous n’avez pas marqué comme vu, j’y reviens les jours ouvrés : à neuf heures, ou à la fin de vos heures calmes.
called-question = Dans les questions, je dirais <b>{ $therapist }</b>. Est-ce bien ainsi que vous dites ?
button-call = Oui, { $name }
button-call-other = Je dis autre chose
called-question-again = Actuellement, je dis <b>{ $called }</b>. Que préférez-vous lire dans les questions ?
called-typing = Quel nom lui donnez-vous ? Écrivez-le ({ $limit } caractères au plus).
called-check =
    Je demanderais alors, par exemple : <b>{ $question }</b>

    Est-ce juste ?
called-noted = Désormais, je dis <b>{ $name }</b>.
joined-client =
    Merci. { $cadence ->
        [each] Après votre prochaine séance
       *[other] Après une de vos prochaines séances
    }, quelque chose de court vous attendra ici, quand cela vous convient : dès qu’elle est notée par { $therapist }. Vous n’avez pas besoin d’attendre, /talk commence tout de suite.

    Vous pouvez toujours vous adresser à { $contact } plutôt qu’à { $therapist }. { $signpost }

    Ce que vous pouvez encore faire ici : /help
client-joined = { $code } participe désormais. Après chaque séance, dites-moi qu’elle a eu lieu : ici, ou avec /session. Les rendez-vous de chaque semaine peuvent figurer dans /plan : ils se signalent alors d’eux-mêmes.
client-joined-over = { $code } avait accepté de participer, et ne participe pas en ce moment.

# --- A client's new phone or account

newcomer =
    <b>Vous participiez déjà, depuis un autre téléphone ou compte.</b> Si vous acceptez ici, tout continue ici, et plus rien ne vient là-bas. Relisez de quoi il s’agit.
button-take-over = Oui, continuer ici
button-stay-there = Non, laisser ainsi
stayed-there = C’est entendu. Tout reste comme c’est avec l’autre téléphone ou compte. Si vous changez d’avis, demandez un nouveau lien.
client-moved =
    { $code } a accepté sur un nouveau téléphone ou compte. Tout l’historique est là ; le compte précédent ne reçoit plus rien.

# --- A question as it will be asked

item-bond = Avec { $therapist }, avez-vous eu le sentiment d’être quelqu’un qui compte ?

# --- Clients go on with another therapist for good, or theirs with another account

moved-client = <b>Désormais, c’est { $therapist } qui doit vous suivre ici, et non plus { $before }.</b> Plus aucune question sur vos séances avec { $before } ne vient. C’est vous qui choisissez si vous souhaitez continuer avec { $therapist }, et si { $therapist } peut lire ce que vous avez dit jusqu’ici.
moved-unread = Une chose que vous avez dite à { $before } n’a encore été lue par personne. Si { $therapist } peut la lire, je l’en informe aussitôt ; sinon, personne ne la lit.
button-agree-read = Oui, et { $therapist } peut le lire
button-agree-afresh = Oui, mais repartir de zéro
client-joined-read = { $code } souhaite continuer avec vous, et vous pouvez lire ce qui a été dit auparavant : /clients le montre. Ce qui est habituel pour { $code } repart de zéro avec vous. Après chaque séance, dites-moi qu’elle a eu lieu : ici, ou avec /session.
client-joined-afresh = { $code } souhaite continuer avec vous, et repart de zéro : ce qui a été dit auparavant ne vous est pas ouvert. Après chaque séance, dites-moi qu’elle a eu lieu : ici, ou avec /session.

# --- For managers, once they have joined

button-report = Signaler une séance

# --- Whether what a therapist says for themselves alone may count in figures about everybody

button-in-figures = Mes réponses dans les chiffres ?
in-figures-not-yours = Ceci est destiné aux thérapeutes.
in-figures-which = Ce que vous ne dites que pour vous peut-il compter dans les chiffres d’ensemble ? Dans quel programme ?
in-figures =
    <b>Vos réponses peuvent-elles compter dans les chiffres ?</b>

    Comment vous avez vu les séances, et si les alertes étaient justes, vous ne le dites que pour vous. Cela peut-il compter dans les chiffres d’ensemble ({ $programme }) ? Personne ne voit vos réponses, ni lesquelles sont les vôtres, ni si vous avez dit oui.

    Seul compterait ce que vous notez après un oui, et seulement tant que plus de dix thérapeutes y disent oui. Vous pouvez changer cela ici à tout moment : aucun rapport ultérieur ne compte alors quoi que ce soit de vous. Ce qui a été remis avant reste tel quel.
in-figures-unsaid = <i>Vous n’avez pas dit oui, rien de vous ne compte donc.</i>
in-figures-said-yes = <i>Vous avez dit oui le { $day } : ce que vous notez depuis peut compter.</i>
in-figures-said-no = <i>Vous avez dit non le { $day }, rien de vous ne compte donc.</i>
button-in-figures-yes = Oui
button-in-figures-no = Non

language-question = Dans quelle langue dois-je vous écrire ? Pour le moment, c’est { $now }.
language-for-client = Si vous répondez dans une autre langue, vos réponses ne sont comparées qu’à celles que vous donnez dans cette langue : ce qui est habituel pour vous y recommence à zéro. Tout ce que vous avez dit reste, et votre thérapeute peut continuer à le lire.
language-set = À partir de maintenant, j’écris en français.

# --- Without buttons

text-offered = Si les boutons vous sont difficiles : /text
text-question =
    Tout ceci peut s’utiliser sans boutons. Ce qu’ils disent se trouve alors aussi en lignes numérotées à la fin de chaque message, et vous répondez en écrivant le numéro ou les mots.

    Pour le moment, c’est { $now ->
        [on] activé
       *[off] désactivé
    }.
button-text-on = Oui, en lignes numérotées
button-text-off = Non, seulement sur les boutons
text-on = À partir de maintenant, ce que disent les boutons se trouve aussi en lignes numérotées, comme ici. Écrivez le numéro, les mots ou leur début ; 0 fait revenir. Quand cela peut vouloir dire deux choses, je pose la question. Pour répondre à un message plus ancien, répondez directement à ce message-là.
text-as-new = Ce que je réponds arrive alors comme nouveau message ; sur un autre appareil, une notification peut l’afficher.
text-off = À partir de maintenant, ce que disent les boutons ne se trouve que là.
button-text-go-on = Revoir le dernier message

# Of a channel that cannot make sure of it
consent-may-remain = Effacer a ici une limite : je peux demander qu’un message soit retiré de cette discussion, mais pas le garantir. Ce qui est effacé peut rester visible sur un appareil.
