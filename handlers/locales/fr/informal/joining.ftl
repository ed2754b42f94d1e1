# Informal: only what addresses the reader; the rest stands in ../joining.ftl.

invite-whom = Qui souhaites-tu inviter ?
invite-nobody = Les invitations viennent des thérapeutes et des responsables de programme. Si c’est ton cas, demande un lien à la personne qui gère ce bot.
invite-code =
    Quel code pour cette personne ? C’est à toi de le choisir, par exemple <b>K7</b>.

    Ni nom ni initiales, s’il te plaît : lettres, chiffres et traits d’union, 12 caractères au plus. Écris-le maintenant.
invite-code-again =
    Cela ne peut pas être un code ici, et disparaît de cette discussion au cas où ce serait un nom. Des lettres, des chiffres et des traits d’union, 12 caractères au plus, par exemple <b>K7</b>.

    Pas de nom, s’il te plaît : un code garde le nom de cette personne hors de la discussion.
code-question =
    Quelqu’un pourrait-il reconnaître cette personne ainsi ? Ce que tu as écrit disparaît de cette discussion au cas où ce serait un nom.

    Un code clair pour toi seulement garde son nom hors de la discussion. Tu peux maintenant en écrire un autre.
code-elsewhere =
    { $code } désigne déjà quelqu’un dans { $programme }. Pour que chaque code désigne pour toi une seule personne, écris-en un autre.
invite-known =
    { $code } a déjà un accès.

    Un nouveau téléphone avec le même compte Telegram ne demande rien. Avec un nouveau compte, { $code } a besoin d’un nouveau lien. Pour quelqu’un d’autre, écris maintenant un autre code.
invite-spoken-client =
    Le code du lien pour { $client } est <b>{ $code }</b>

    Transmets le lien, ou montre son image pendant un appel vidéo. Dis le code en séance, ne l’envoie pas : sans lui, le lien ne vaut rien.
invite-spoken-moving =
    Le code du lien pour { $client } est <b>{ $code }</b>

    Transmets le lien. Dis le code en séance, ne l’envoie pas. Tant que { $client } n’a pas accepté avec le nouveau compte, tout reste comme c’est avec le compte actuel ; ensuite, tout l’historique suit.
invite-spoken-therapist =
    Le code pour le lien de ce ou cette thérapeute est <b>{ $code }</b>

    Transmets le lien. Dis le code de vive voix ou par téléphone, pas avec le lien.
invite-spoken-supervisor =
    Le code pour ce lien de supervision est <b>{ $code }</b>

    Transmets le lien. Dis le code de vive voix ou par téléphone, pas avec le lien.
invite-spoken-manager =
    Le code pour ce lien de responsable est <b>{ $code }</b>

    Transmets le lien. Dis le code de vive voix ou par téléphone, pas avec le lien.
invitation-burnt = Le code d’une de tes invitations a été mal saisi trop souvent, son lien ne fonctionne donc plus. Avec /invite, tu peux en créer un nouveau.
invitation-burnt-client = Le code de l’invitation pour { $code } a été mal saisi trop souvent, son lien ne fonctionne donc plus. Avec /invite et le même code, tu peux en créer un nouveau.
area-question =
    Sur quoi travaillez-vous surtout, { $code } et toi ? C’est facultatif, et { $code } peut le lire sous /mydata. Cela ne change ni les questions, ni le moment où je t’écris.

    { $area ->
        [none] Rien n’est noté.
       *[other] Noté : <b>{ $noted }</b>.
    }
link-dead = Ce lien ne fonctionne pas, ou ne fonctionne plus. Demande-en un nouveau à la personne qui te l’a donné.
link-code =
    Bonjour. Un code court de six chiffres t’a été donné à part de ce lien. Écris-le ici.
link-wrong = Ce n’est pas le code. Vérifie-le et écris-le encore une fois. { $left ->
    [one] Encore un essai, puis le lien prend fin.
   *[other] Il te reste { $left } essais.
}
link-right = Merci, c’est le bon code. Tu peux lire la suite ici.
name-check-therapist = Les personnes que tu suis et tes collègues verront : <b>{ $name }</b>. Est-ce juste ?
name-check-supervisor = Tes collègues verront : <b>{ $name }</b>. Est-ce juste ?
name-check-manager = Tes collègues verront : <b>{ $name }</b>. Est-ce juste ?
name-therapist = Bienvenue. Sous quel nom veux-tu apparaître aux personnes que tu suis et à tes collègues, par exemple <b>Dr Kim</b> ? Écris-le.
name-manager = Bienvenue. Sous quel nom veux-tu apparaître à tes collègues ? Écris-le.
name-supervisor = Bienvenue. Sous quel nom veux-tu apparaître à tes collègues ? Écris-le.
zone-question = Pour que rien ne te parvienne la nuit : est-il { $time } là où tu es maintenant ({ $zone }) ?
zone-typing = Écris la grande ville la plus proche, par exemple <b>Lisbonne</b>.
zone-unknown = Je ne connais pas cet endroit. Essaie une plus grande ville des environs, par exemple <b>Lisbonne</b> ; ou écris l’heure qu’il est là où tu es, par exemple <b>{ $example }</b>.
zone-similar = Je ne connais pas d’endroit de ce nom. Est-ce l’un de ceux-ci ? Sinon, écris-en un autre, ou l’heure qu’il est là où tu es, par exemple <b>{ $example }</b>.
zone-clocks = Où l’heure est-elle la même que chez toi toute l’année ?
zone-noted = Il est { $time } là où tu es ({ $zone }).
button-recorded = Ce qui est noté sur ton travail
recorded-no-work = Tu ne travailles pas ici en ce moment. Ce qui est conservé sur toi au titre d’un suivi figure sous /privacy.
recorded-about-therapists =
    <b>Ce qui est enregistré sur toi comme thérapeute</b>

    – Le nom que tu as donné, ton fuseau horaire et tes heures calmes, et le jour de ton arrivée.
    – Qui a reçu une invitation de toi, sous quel code, et les séances que tu as signalées.
    – Quand tu as annoncé une absence, et qui a assuré le remplacement : la supervision ou, à défaut, les responsables peuvent le voir.
    – Si tu as relié ton agenda : son adresse, chiffrée, et quand il a été lu ; rien de ce qui y figure, sauf quand une séance a eu lieu, ou doit avoir lieu dans les deux semaines à venir.
    – Quand un message concernant une personne suivie t’a été envoyé, a été ouvert et marqué comme vu, combien de fois il a été répété, si la supervision a appris qu’il attend, et ce que tu dis avoir fait.
    – Quand ce qu’une personne suivie a envoyé a été ouvert pour la première fois, par toi ou par qui te remplace.
    – Ton avis sur un tel message (était-il juste ?), et comment tu as toi-même vu une séance, si tu le dis. Personne d’autre ne le voit.
    – Ton oui ou ton non à ce que ces deux réponses comptent dans les chiffres d’ensemble, et depuis quand, si tu l’as dit. Cela non plus, personne d’autre ne le voit.

    Personne n’est classé, et aucun chiffre n’est donné pour un ou une thérapeute en particulier. La supervision ou, à défaut, une personne responsable apprend qu’un message concernant une personne que tu suis attend, et depuis quand ; la supervision ne peut le lire que si le consentement des personnes que tu suis le dit. La personne qui gère ce bot pourrait techniquement lire tout cela et, pour ce qui est dans cette discussion, Telegram aussi.
recorded-about-leaders =
    <b>Ce qui est enregistré sur toi { $role ->
        [manager] comme responsable
        [supervisor] pour la supervision
       *[manager-supervisor] comme responsable et pour la supervision
    }</b>

    – Le nom que tu as donné, sous lequel tes collègues te voient, ton fuseau horaire et tes heures calmes, et le jour de ton arrivée ; si tu pars, le jour de ton départ.
    – Quelles invitations viennent de toi, et si elles ont servi.
    – Quels remplacements tu as désignés, pour qui, quand et jusqu’à quand ; quel rapport tu as demandé, jusqu’à ce qu’il soit là.

    Ton nom et le numéro de cette discussion sont enregistrés chiffrés. Ce dont la discussion a besoin pour fonctionner est oublié après 60 jours. La personne qui gère ce bot pourrait techniquement lire tout cela et, pour ce qui est dans cette discussion, Telegram aussi.
consent =
    { $therapist } t’invite à dire, { $cadence ->
        [second] après une séance sur deux
        [weekly] après une séance, environ une fois par semaine au plus
       *[other] après chaque séance
    }, { $outcome ->
        [asked] comment c’était entre vous deux, et comment tu vas : cinq courtes questions, environ une demi-minute.
       *[not] comment c’était entre vous deux : quatre courtes questions, environ 20 secondes.
    }

    <b>C’est toi qui choisis.</b> Dire non, ou arrêter, ne change rien à ton traitement. { $therapist } peut savoir si tu participes.

    <b>Qui voit quoi.</b> { $sees } { $outcome ->
        [asked] Comment tu vas peut être lu avec elles, et ne déclenche à lui seul aucun message. Ce que tu écris avec tes mots : { $readers }.
       *[not] Ce que tu écris avec tes mots : { $readers }.
    } { $supervisors ->
        [read] La supervision peut lire ce qui est communiqué à { $therapist } à ton sujet.
       *[count] Quand un message sur toi attend, la supervision ou, à défaut, une personne responsable peut apprendre qu’il attend, et non ce qu’il dit.
    } { $programme } voit des chiffres sur beaucoup de personnes. La personne qui gère ce bot pourrait techniquement le lire, de même que Telegram, et toute personne qui a ton téléphone en main : les discussions avec des bots ne sont pas chiffrées de bout en bout.

    <b>Personne ne surveille cette discussion.</b> { $signpost }

    Si la difficulté, c’est { $therapist }, tu peux t’adresser à { $contact } ; { $therapist } ne l’apprend pas.

    Tu peux faire une pause (/pause) ou arrêter (/stop) quand tu veux. Souhaites-tu participer ?
consent-sees = { $therapist } voit tes réponses.
consent-stand-in-left = Jusqu’à { $day }, { $colleague } assure le remplacement et voit tes réponses.
consent-nobody-there = { $therapist } n’a plus accès ici, et personne n’assure le remplacement en ce moment : personne ne lirait donc tes réponses. Si tu souhaites t’adresser à quelqu’un : { $contact }
consent-closed = C’est arrivé à son terme : aucune question sur tes séances avec { $therapist } ne vient d’ici, il n’y a donc rien à accepter maintenant. { $there ->
    [yes] Si tu souhaites continuer, dis-le à { $therapist }.
   *[no] Pour continuer, ou pour s’adresser à quelqu’un : { $contact }
}
quiet-typing = Écris de quelle heure à quelle heure rien ne doit venir, par exemple <b>22:30 à 07:00</b>.
time-noted-therapist = Ce que tu n’as pas marqué comme vu, j’y reviens les jours ouvrés : à neuf heures, ou à la fin de tes heures calmes.
called-question = Dans les questions, je dirais <b>{ $therapist }</b>. Est-ce bien ainsi que tu dis ?
called-question-again = Actuellement, je dis <b>{ $called }</b>. Que préfères-tu lire dans les questions ?
called-typing = Quel nom lui donnes-tu ? Écris-le ({ $limit } caractères au plus).
joined-client =
    Merci. { $cadence ->
        [each] Après ta prochaine séance
       *[other] Après une de tes prochaines séances
    }, quelque chose de court t’attendra ici, quand cela te convient : dès qu’elle est notée par { $therapist }. Tu n’as pas besoin d’attendre, /talk commence tout de suite.

    Tu peux toujours t’adresser à { $contact } plutôt qu’à { $therapist }. { $signpost }

    Ce que tu peux encore faire ici : /help
client-joined = { $code } participe désormais. Après chaque séance, dis-moi qu’elle a eu lieu : ici, ou avec /session. Les rendez-vous de chaque semaine peuvent figurer dans /plan : ils se signalent alors d’eux-mêmes.
newcomer =
    <b>Tu participais déjà, depuis un autre téléphone ou compte.</b> Si tu acceptes ici, tout continue ici, et plus rien ne vient là-bas. Relis de quoi il s’agit.
stayed-there = C’est entendu. Tout reste comme c’est avec l’autre téléphone ou compte. Si tu changes d’avis, demande un nouveau lien.
item-bond = Avec { $therapist }, as-tu eu le sentiment d’être quelqu’un qui compte ?
moved-client = <b>Désormais, c’est { $therapist } qui doit te suivre ici, et non plus { $before }.</b> Plus aucune question sur tes séances avec { $before } ne vient. C’est toi qui choisis si tu souhaites continuer avec { $therapist }, et si { $therapist } peut lire ce que tu as dit jusqu’ici.
moved-unread = Une chose que tu as dite à { $before } n’a encore été lue par personne. Si { $therapist } peut la lire, je l’en informe aussitôt ; sinon, personne ne la lit.
client-joined-read = { $code } souhaite continuer avec toi, et tu peux lire ce qui a été dit auparavant : /clients le montre. Ce qui est habituel pour { $code } repart de zéro avec toi. Après chaque séance, dis-moi qu’elle a eu lieu : ici, ou avec /session.
client-joined-afresh = { $code } souhaite continuer avec toi, et repart de zéro : ce qui a été dit auparavant ne t’est pas ouvert. Après chaque séance, dis-moi qu’elle a eu lieu : ici, ou avec /session.
in-figures-which = Ce que tu ne dis que pour toi peut-il compter dans les chiffres d’ensemble ? Dans quel programme ?
in-figures =
    <b>Tes réponses peuvent-elles compter dans les chiffres ?</b>

    Comment tu as vu les séances, et si les alertes étaient justes, tu ne le dis que pour toi. Cela peut-il compter dans les chiffres d’ensemble ({ $programme }) ? Personne ne voit tes réponses, ni lesquelles sont les tiennes, ni si tu as dit oui.

    Seul compterait ce que tu notes après un oui, et seulement tant que plus de dix thérapeutes y disent oui. Tu peux changer cela ici à tout moment : aucun rapport ultérieur ne compte alors quoi que ce soit de toi. Ce qui a été remis avant reste tel quel.
in-figures-unsaid = <i>Tu n’as pas dit oui, rien de toi ne compte donc.</i>
in-figures-said-yes = <i>Tu as dit oui le { $day } : ce que tu notes depuis peut compter.</i>
in-figures-said-no = <i>Tu as dit non le { $day }, rien de toi ne compte donc.</i>

language-question = Dans quelle langue dois-je t’écrire ? Pour le moment, c’est { $now }.
language-for-client = Si tu réponds dans une autre langue, tes réponses ne sont comparées qu’à celles que tu donnes dans cette langue : ce qui est habituel pour toi y recommence à zéro. Tout ce que tu as dit reste, et la personne qui te suit en thérapie peut continuer à le lire.

# --- Without buttons

text-offered = Si les boutons te sont difficiles : /text
text-question =
    Tout ceci peut s’utiliser sans boutons. Ce qu’ils disent se trouve alors aussi en lignes numérotées à la fin de chaque message, et tu réponds en écrivant le numéro ou les mots.

    Pour le moment, c’est { $now ->
        [on] activé
       *[off] désactivé
    }.
text-on = À partir de maintenant, ce que disent les boutons se trouve aussi en lignes numérotées, comme ici. Écris le numéro, les mots ou leur début ; 0 fait revenir. Quand cela peut vouloir dire deux choses, je pose la question. Pour répondre à un message plus ancien, réponds directement à ce message-là.
