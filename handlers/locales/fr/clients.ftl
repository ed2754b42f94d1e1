# --- Consent

consent-again =
    <b>Ce que vous avez accepté ici a changé.</b> Lisez ce qui est nouveau, et choisissez de nouveau. D’ici là, aucune question ne vient, et personne ne lit ce qui ne pouvait pas être lu avant. Ce que vous avez envoyé jusqu’ici reste comme vous l’avez accepté.
changed-text = – Le texte lui-même a été réécrit ; il figure plus bas.
changed-outcome = – Une question s’ajoute désormais, que vous pouvez laisser de côté : comment vous allez depuis une semaine. { $therapist } peut lire votre réponse avec les autres.
changed-supervisors-read = – La supervision peut désormais lire ce qui est communiqué à { $therapist } à votre sujet. Jusqu’ici, elle pouvait seulement apprendre qu’un message attend.
changed-name = – Le programme s’appelle maintenant { $new }.
changed-comment-readers = – Ce que vous écrivez avec vos mots : { $new }.
changed-contact = – Pour vous adresser à quelqu’un d’autre que votre thérapeute : { $new }.
changed-signpost = – En cas de danger : { $new }
changed-before = (Jusqu’ici : { $old })
button-agree-again = Oui, j’accepte cela
button-decline-again = Non, je préfère arrêter
consent-again-settled = Vous avez accepté les choses telles qu’elles sont maintenant avec { $therapist }. Ce qui était ouvert ici se poursuit.
consent-again-over = Il n’y a plus rien à accepter ici : aucune question sur vos séances avec { $therapist } ne vient.
privacy-asked-anew = Ceci a changé depuis votre accord. Tant que vous ne l’avez pas accepté, aucune question ne vient, et personne ne lit ce qui ne pouvait pas être lu avant. /help montre le chemin.
button-change-called = Un autre nom pour { $therapist }

# --- Research, apart from taking part

research =
    <b>Une question à part, indépendante de votre traitement et de ce que vous avez accepté ici.</b>

    { $programme } mène une recherche : { $study }

    <b>Si vous dites oui</b>, ceci lui est remis : les réponses que vous choisissez après les séances, avec le score qui en résulte ; ce sur quoi vous travaillez surtout à deux, si cela est noté ; comment vos séances ont eu lieu, qui les a signalées, et combien de jours les séparent ; et quelles questions sont venues sans que rien ne soit envoyé. { $since ->
        [earlier] Il s’agit de ce qui vient à partir de maintenant, et de ce que vous avez envoyé depuis le { $day } tant que valait votre oui.
       *[now] Il s’agit de ce qui vient à partir de maintenant.
    } Vous y figurez sous un numéro, et { $therapist } aussi.

    <b>Jamais remis</b> : votre nom, votre code, ce compte, les noms que vous donnez à qui que ce soit, les dates, et tout ce que vous écrivez avec vos mots. La personne qui gère ce bot pourrait quand même retrouver de qui est un numéro, et de même, peut-être, quelqu’un qui vous connaît très bien, vous et vos séances.

    <b>C’est vous qui choisissez.</b> Oui ou non ne change rien, ni à votre traitement, ni ici ; { $therapist } ne l’apprend pas. Vous pouvez changer d’avis quand vous voulez, avec /privacy. Après un non, plus rien de vous n’est remis, pas même ce que vous aviez envoyé avant. Ce qui a été remis avant le non ne peut pas être repris d’ici.

    À qui poser vos questions à ce sujet : { $contact }
research-so-far-yes = Jusqu’ici, vous avez dit oui, le { $day }.
research-so-far-no = Jusqu’ici, vous avez dit non, le { $day }.
research-so-far-changed = Vous avez dit oui à la recherche le { $day }. <b>Son objet a changé depuis</b> : rien de vous n’est donc remis tant que vous n’avez pas choisi de nouveau.
button-research-yes = Oui, pour la recherche aussi
button-research-no = Non, pas pour la recherche
research-yes = Noté : oui. Ce que vous envoyez à partir de maintenant peut être remis à la recherche, sous un numéro. Vous pouvez changer cela quand vous voulez : /privacy
research-no = Noté : non. Rien de vous n’est remis à la recherche. Tout le reste continue tel quel.
research-none = Il n’y a pas de recherche au sujet de laquelle choisir ici en ce moment.
privacy-research-yes = <b>Recherche ({ $programme })</b> : vous avez dit oui. Ce qui peut lui être remis, et ce qui ne l’est jamais, figure avec la question ; c’est là aussi que vous pouvez le changer.
privacy-research-given = Ce à quoi des { -clients } ont dit oui a été mis pour la dernière fois dans des fichiers à cet effet le { $day }.
privacy-research-no = <b>Recherche ({ $programme })</b> : vous avez dit non. Rien de vous ne lui est remis.
privacy-research-unsaid = <b>Recherche ({ $programme })</b> : vous n’avez pas dit oui, rien de vous ne lui est donc remis.
privacy-research-changed = <b>Recherche ({ $programme })</b> : son objet a changé depuis que vous avez dit oui. Tant que vous n’avez pas dit oui à cela aussi, rien de vous ne lui est remis.
privacy-research-over = <b>Recherche ({ $programme })</b> : il n’y en a pas en ce moment, rien de vous ne lui est donc remis.
button-research = Recherche : lire et choisir
button-research-of = Recherche : { $programme }

# --- Stopping, and taking a break

stop-whom = De quel suivi s’agit-il ?
stop-nothing = Il n’y a rien à arrêter : aucune question n’est prévue pour vous.
stop-question =
    Souhaitez-vous arrêter ? Rien ne change dans votre traitement. { $told } Plus aucune question sur vos séances avec { $therapist } ne vient ; ce qui n’est pas encore envoyé n’est lu par personne.

    Ce que vous avez envoyé jusqu’ici est conservé, comme les autres notes sur votre traitement.
stop-told = { $therapist } apprend que vous avez arrêté.
stop-told-nobody = { $therapist } n’a plus accès ici, personne n’en est donc averti.
button-stop = Oui, arrêter
button-rather-break = Plutôt faire une pause
button-stay = Non, continuer
stopped = C’est entendu. Plus aucune question sur vos séances avec { $therapist } ne viendra d’ici. Rien ne change dans votre traitement.
stop-closed =
    Les questions sur vos séances avec { $therapist } sont arrivées à leur terme, et aucune ne vient plus. Souhaitez-vous que rien ne puisse recommencer ? Il faudrait alors une nouvelle invitation.

    Ce que vous avez envoyé jusqu’ici est conservé, comme les autres notes sur votre traitement.
button-leave-so = Laisser ainsi
client-stopped = { $code } ne participe plus aux retours. Chacun en a le droit à tout moment, et cela ne dit pas forcément quelque chose de vous. Si { $code } souhaite reprendre, /invite et le même code créent un nouveau lien.
pause-question = Combien de temps souhaitez-vous faire une pause ? Aucune question ne vient d’elle-même jusqu’à la fin de la pause.
pause-running = Vous êtes en pause jusqu’à { $day }.
pause-days = { $days ->
    [7] Une pause d’une semaine
    [14] Une pause de deux semaines
   *[other] Une pause de quatre semaines
}
button-other-day = Jusqu’à un autre jour
pause-typing = Quel jour faut-il reprendre ? Écrivez-le, par exemple <b>{ $example }</b> ou <b>{ $iso }</b> ; dans un an au plus.
pause-typing-again = Je n’ai pas pu y lire un jour de l’année à venir. Par exemple <b>{ $example }</b> ou <b>{ $iso }</b>.
paused = Une pause, donc, jusqu’à { $day }. Aucune question ne vient d’elle-même avant.
button-no-break = Pas de pause
button-end-break = Finir la pause maintenant
pause-puts-away = Ce qui est ouvert à propos de { $day } est alors rangé, et personne ne lit ce qui n’a pas été envoyé.
paused-put-away = Ce que vous aviez commencé à propos de { $day } a été rangé, et personne ne l’a lu. /talk le reprend depuis le début, même pendant la pause.
staying = Rien n’a changé.
going-on = Il n’y a pas de pause. Les questions reviennent après vos séances, aussi souvent qu’avant. Si quelque chose a été rangé pour la pause, /talk le reprend.

# --- What is kept, and being forgotten

own-nothing = Rien n’est conservé ici sur vous au titre d’un suivi.
privacy =
    <b>{ $programme }, avec { $therapist }</b>
    { $sees } Ce que vous écrivez avec vos mots : { $readers }. { $supervisors ->
        [read] La supervision peut lire ce qui est communiqué à { $therapist } à votre sujet.
       *[count] Quand un message sur vous attend, la supervision ou, à défaut, une personne responsable peut apprendre qu’il attend, et non ce qu’il dit.
    } { $programme } voit des chiffres sur beaucoup de personnes.

    Si la difficulté, c’est { $therapist }, vous pouvez vous adresser à { $contact } ; { $therapist } ne l’apprend pas.
privacy-not-agreed =
    <b>Avec { $therapist }</b>
    Vous n’avez pas accepté de participer. { $therapist } peut savoir si vous participez, et rien d’autre ; rien n’est demandé, et il n’y a rien à lire. /help montre de nouveau la question.
privacy-nobody =
    <b>{ $programme }, avec { $therapist }</b>
    { $therapist } n’a plus accès ici, et personne n’assure le remplacement : en ce moment, personne ne voit ce que vous avez envoyé. { $programme } voit des chiffres sur beaucoup de personnes.

    Pour s’adresser à quelqu’un : { $contact }
privacy-before =
    <b>Ce qui est conservé</b> : que vous avez ouvert l’invitation, ce sur quoi il est prévu de travailler si cela est noté, votre fuseau horaire et vos heures calmes, et le numéro de cette discussion, qui est enregistré chiffré. Vous pouvez l’effacer avec /forget.
privacy-all =
    <b>Ce qui est conservé</b> : quand vos séances ont eu lieu et comment, ce que vous répondez, écrivez et souhaitez, quand les questions sont venues, le nom que vous donnez à votre thérapeute, ce sur quoi vous travaillez à deux si cela est noté, votre fuseau horaire et vos heures calmes, et le numéro de cette discussion. Les noms, ce que vous écrivez et ce numéro sont enregistrés chiffrés.

    <b>Combien de temps</b> : tant que vous participez, et ensuite avec les notes sur votre traitement, jusqu’à ce que vous l’effaciez avec /forget. Ce dont la discussion a besoin pour fonctionner est oublié après 60 jours.

    La personne qui gère ce bot pourrait techniquement le lire. Telegram aussi, et toute personne qui a votre téléphone en main : les discussions avec des bots ne sont pas chiffrées de bout en bout.
button-my-data = Lire ce qui est conservé
my-data = Tout ce qui est conservé sur vous au titre de votre suivi : ici dans la discussion, ou en fichier à garder. L’un comme l’autre disparaît de la discussion après { $minutes } minutes.
button-read-here = L’afficher ici
button-as-file = L’envoyer en fichier
my-data-file = Voici le fichier. Enregistrez-le là où personne d’autre ne le lit : dans { $minutes } minutes, il disparaît de cette discussion.
my-data-time = Votre fuseau horaire : { $zone }. Rien ne vient entre { $begin } et { $end }.
my-data-time-any = Votre fuseau horaire : { $zone }. Quelque chose peut venir à toute heure.
my-data-pair = <b>{ $therapist }</b>, { $programme }. { $agreed }
my-data-agreed = Vous avez accepté le { $day }.
my-data-research = Pour la recherche : { $said ->
    [yes] oui
   *[no] non
}, depuis le { $day }.
my-data-not-agreed = Vous n’avez pas accepté de participer.
my-data-cadence = Fréquence des questions : { $cadence ->
    [second] après une séance sur deux.
   *[weekly] environ une fois par semaine au plus.
}
my-data-area = Noté comme ce sur quoi vous travaillez à deux : { $area }.
my-data-session = <b>{ $day }</b>, { $modality } avec { $therapist }
my-data-answer = { $question } <b>{ $said }</b>
my-data-comment = Vous avez écrit : « { $comment } »
my-data-state-none = Aucune question ne vous a été posée à ce sujet.
my-data-state-planned = Des questions vont vous être posées à ce sujet.
my-data-state-prompted = Ouvert, pas envoyé : personne d’autre ne le lit.
my-data-state-sent = Envoyé.
my-data-state-expired = Pas envoyé : personne d’autre ne l’a lu.
my-data-state-not-held = Vous avez dit que cela n’avait pas eu lieu.
my-data-state-no-connection = Vous avez dit que la connexion avait gêné.
my-data-state-withdrawn = Plus aucune question n’est posée à ce sujet.
my-data-state-earlier = Vous aviez répondu avant, pas ici. C’est repris parce que vous l’avez accepté le { $agreed }.
my-data-not-here = Ce que votre thérapeute a noté, et ce qui a été calculé pour votre thérapeute à partir de vos réponses, n’est pas dans ce fichier. La personne nommée sous /privacy peut vous dire comment le voir.
my-data-reported-you = vous
forget-question =
    Souhaitez-vous que tout ce qui est conservé ici sur vous soit effacé ? Toutes les réponses, tout ce que vous avez écrit, toutes les séances et tous les messages sur vous disparaissent pour de bon, également pour votre thérapeute, qui apprend seulement votre départ et le fait que cela a été effacé. Rien ne change dans votre traitement.

    Les copies de sauvegarde demeurent jusqu’à leur suppression. Ce que votre thérapeute a noté ailleurs n’est pas touché.

    Pour mettre fin aux questions et garder ce qu’il y a : /stop. Pour avoir d’abord une copie : /mydata.
button-keep = Non, garder
button-forget = Tout effacer
forget-sure = Cela ne peut pas être annulé. Tout effacer maintenant ?
button-forget-sure = Oui, effacer pour de bon
forget-kept = Rien n’a été effacé.
forgotten =
    Tout est effacé, et plus rien ne viendra d’ici. Vous pouvez aussi supprimer cette discussion.

    Merci pour ce que vous avez partagé. Nous vous souhaitons le meilleur.
forgotten-as-client = Tout ce qui était conservé sur vous au titre d’un suivi est effacé, et plus rien à ce sujet ne viendra d’ici. Vos autres rôles ici restent tels quels.
client-left-before = La personne qui avait auparavant le code { $code } est partie, et tout ce qui était conservé ici sur elle a été effacé. Le code est de nouveau utilisé.
client-left = La personne dont le code était { $code } est partie, et tout ce qui était conservé ici sur elle a été effacé. Chacun en a le droit à tout moment, et cela ne dit pas forcément quelque chose de vous. Le code est de nouveau libre.
client-left-closed = Ce qui était conservé ici sur { $code }, dont le suivi était terminé, a été effacé ; cela a été demandé dans sa discussion. Le code est de nouveau libre.

# --- A check-in that the client starts

talk-whom = De quel suivi aimeriez-vous dire quelque chose ?
talk-nobody = Ceci est destiné aux personnes à qui l’on demande ici comment était une séance. Si vous avez reçu un lien qui n’a pas encore servi, ouvrez-le.
talk-not-now = Vous ne participez pas en ce moment, il n’y a donc rien à dire ici. /help montre le chemin.
talk-days = Quel jour était la séance avec { $therapist } ?
talk-today = Aujourd’hui – { $day }
talk-yesterday = Hier – { $day }
talk-how = Sous quelle forme était la séance avec { $therapist }, { $day } ?
talk-which = Il y a eu plus d’une séance { $day }. De laquelle s’agit-il ?
talk-ended = Celle qui a fini à { $time }
talk-sent = Ce que vous aviez à dire à propos de { $day } a déjà été envoyé. Merci.

# --- The connection got in the way

button-connection = La connexion a gêné

# --- Stand-ins: naming one, and what everybody is told

stand-in-client = Jusqu’à { $day }, { $colleague } remplace { $therapist } et voit vos réponses, les précédentes aussi.
stand-in-client-choice =
    Si vous préférez que ce ne soit pas le cas, vous pouvez faire une pause ou arrêter ; rien ne change dans votre traitement. /privacy dit qui voit quoi.
stand-in-over-client = Personne ne remplace plus { $therapist } : ce que vous envoyez va de nouveau à { $therapist }, comme avant.
stand-in-found = Il y a de nouveau quelqu’un pour voir ce que vous répondez. Vous n’avez rien à faire.
therapist-back = { $therapist } a de nouveau accès ici et voit ce que vous répondez. Après vos séances, quelque chose de court revient, aussi souvent qu’avant. Pour faire une pause : /pause. Pour arrêter : /stop.
therapist-left =
    { $therapist } n’a plus accès ici, et personne n’assure le remplacement en ce moment. Personne ne lirait donc de nouvelles réponses, et aucune question ne vient.

    Pour s’adresser à quelqu’un : { $contact }

    Vous pouvez effacer ce qui est conservé sur vous avec /forget.

# --- Clients go on with another therapist for good, or theirs with another account

moved-beside = Votre suivi avec { $therapist } continue comme avant.
moved-may-read = Souhaitez-vous que { $therapist } puisse lire ce que vous avez dit à { $before } ?
moved-read = { $therapist } peut lire ce que vous avez dit à { $before }. Vous n’avez rien à faire.
button-let-read = { $therapist } peut le lire
button-not-read = Personne n’a à le lire
account-for-client =
    { $therapist } continue ici avec un autre compte. Tout est comme avant ; vous n’avez rien à faire.

    Si cela vous semble anormal, adressez-vous à { $contact }.
privacy-moved = <b>Ce que vous avez dit à { $therapist }</b> est conservé, et plus personne ne le lit ici.
privacy-moved-read = <b>Ce que vous avez dit à { $therapist }</b> est conservé, et l’autre thérapeute qui a repris votre suivi peut le lire, comme vous l’avez accepté.

# --- The work with a therapist is over

ended-client =
    Plus aucune question sur vos séances avec { $therapist } ne vient d’ici : elles sont arrivées à leur terme. Merci d’avoir participé ; nous vous souhaitons le meilleur.

    Ce que vous avez envoyé est conservé, comme les autres notes sur votre traitement. Qui le voit : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget.

    { $there ->
        [yes] Si vous souhaitez continuer, dites-le à { $therapist }. Pour s’adresser à quelqu’un d’autre : { $contact }
       *[no] Pour continuer, ou pour s’adresser à quelqu’un : { $contact }
    }
reopened-client = Votre suivi avec { $therapist } continue, et { $cadence ->
        [second] après une séance sur deux, quelques courtes questions arrivent de nouveau ici.
        [weekly] quelques courtes questions arrivent de nouveau ici, environ une fois par semaine au plus.
       *[other] après chaque séance, quelques courtes questions arrivent de nouveau ici.
    } C’est vous qui choisissez : pour une pause, /pause ; pour arrêter, /stop.
privacy-closed = C’est arrivé à son terme : plus aucune question ne vient, et ce que vous avez envoyé est conservé, comme les autres notes sur votre traitement.
privacy-not-agreed-closed =
    <b>Avec { $therapist }</b>
    Vous n’avez pas accepté de participer, et plus rien n’est demandé. { $therapist } peut savoir que vous n’avez pas participé, et rien d’autre.
my-data-closed = C’est terminé depuis le { $day }.
