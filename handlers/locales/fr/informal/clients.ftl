# Informal: only what addresses the reader; the rest stands in ../clients.ftl.

consent-again =
    <b>Ce que tu as accepté ici a changé.</b> Lis ce qui est nouveau, et choisis de nouveau. D’ici là, aucune question ne vient, et personne ne lit ce qui ne pouvait pas être lu avant. Ce que tu as envoyé jusqu’ici reste comme tu l’as accepté.
changed-outcome = – Une question s’ajoute désormais, que tu peux laisser de côté : comment tu vas depuis une semaine. { $therapist } peut lire ta réponse avec les autres.
changed-supervisors-read = – La supervision peut désormais lire ce qui est communiqué à { $therapist } à ton sujet. Jusqu’ici, elle pouvait seulement apprendre qu’un message attend.
changed-comment-readers = – Ce que tu écris avec tes mots : { $new }.
changed-contact = – Pour t’adresser à quelqu’un d’autre que la personne qui te suit : { $new }.
consent-again-settled = Tu as accepté les choses telles qu’elles sont maintenant avec { $therapist }. Ce qui était ouvert ici se poursuit.
consent-again-over = Il n’y a plus rien à accepter ici : aucune question sur tes séances avec { $therapist } ne vient.
privacy-asked-anew = Ceci a changé depuis ton accord. Tant que tu ne l’as pas accepté, aucune question ne vient, et personne ne lit ce qui ne pouvait pas être lu avant. /help montre le chemin.
research =
    <b>Une question à part, indépendante de ton traitement et de ce que tu as accepté ici.</b>

    { $programme } mène une recherche : { $study }

    <b>Si tu dis oui</b>, ceci lui est remis : les réponses que tu choisis après les séances, avec le score qui en résulte ; ce sur quoi vous travaillez surtout à deux, si cela est noté ; comment tes séances ont eu lieu, qui les a signalées, et combien de jours les séparent ; et quelles questions sont venues sans que rien ne soit envoyé. { $since ->
        [earlier] Il s’agit de ce qui vient à partir de maintenant, et de ce que tu as envoyé depuis le { $day } tant que valait ton oui.
       *[now] Il s’agit de ce qui vient à partir de maintenant.
    } Tu y figures sous un numéro, et { $therapist } aussi.

    <b>Jamais remis</b> : ton nom, ton code, ce compte, les noms que tu donnes à qui que ce soit, les dates, et tout ce que tu écris avec tes mots. La personne qui gère ce bot pourrait quand même retrouver de qui est un numéro, et de même, peut-être, quelqu’un qui te connaît très bien, toi et tes séances.

    <b>C’est toi qui choisis.</b> Oui ou non ne change rien, ni à ton traitement, ni ici ; { $therapist } ne l’apprend pas. Tu peux changer d’avis quand tu veux, avec /privacy. Après un non, plus rien de toi n’est remis, pas même ce que tu avais envoyé avant. Ce qui a été remis avant le non ne peut pas être repris d’ici.

    À qui poser tes questions à ce sujet : { $contact }
research-so-far-yes = Jusqu’ici, tu as dit oui, le { $day }.
research-so-far-no = Jusqu’ici, tu as dit non, le { $day }.
research-so-far-changed = Tu as dit oui à la recherche le { $day }. <b>Son objet a changé depuis</b> : rien de toi n’est donc remis tant que tu n’as pas choisi de nouveau.
research-yes = Noté : oui. Ce que tu envoies à partir de maintenant peut être remis à la recherche, sous un numéro. Tu peux changer cela quand tu veux : /privacy
research-no = Noté : non. Rien de toi n’est remis à la recherche. Tout le reste continue tel quel.
privacy-research-yes = <b>Recherche ({ $programme })</b> : tu as dit oui. Ce qui peut lui être remis, et ce qui ne l’est jamais, figure avec la question ; c’est là aussi que tu peux le changer.
privacy-research-no = <b>Recherche ({ $programme })</b> : tu as dit non. Rien de toi ne lui est remis.
privacy-research-unsaid = <b>Recherche ({ $programme })</b> : tu n’as pas dit oui, rien de toi ne lui est donc remis.
privacy-research-changed = <b>Recherche ({ $programme })</b> : son objet a changé depuis que tu as dit oui. Tant que tu n’as pas dit oui à cela aussi, rien de toi ne lui est remis.
privacy-research-over = <b>Recherche ({ $programme })</b> : il n’y en a pas en ce moment, rien de toi ne lui est donc remis.
stop-nothing = Il n’y a rien à arrêter : aucune question n’est prévue pour toi.
stop-question =
    Souhaites-tu arrêter ? Rien ne change dans ton traitement. { $told } Plus aucune question sur tes séances avec { $therapist } ne vient ; ce qui n’est pas encore envoyé n’est lu par personne.

    Ce que tu as envoyé jusqu’ici est conservé, comme les autres notes sur ton traitement.
stop-told = { $therapist } apprend que tu as arrêté.
stopped = C’est entendu. Plus aucune question sur tes séances avec { $therapist } ne viendra d’ici. Rien ne change dans ton traitement.
stop-closed =
    Les questions sur tes séances avec { $therapist } sont arrivées à leur terme, et aucune ne vient plus. Souhaites-tu que rien ne puisse recommencer ? Il faudrait alors une nouvelle invitation.

    Ce que tu as envoyé jusqu’ici est conservé, comme les autres notes sur ton traitement.
client-stopped = { $code } ne participe plus aux retours. Chacun en a le droit à tout moment, et cela ne dit pas forcément quelque chose de toi. Si { $code } souhaite reprendre, /invite et le même code créent un nouveau lien.
pause-question = Combien de temps souhaites-tu faire une pause ? Aucune question ne vient d’elle-même jusqu’à la fin de la pause.
pause-running = Tu es en pause jusqu’à { $day }.
pause-typing = Quel jour faut-il reprendre ? Écris-le, par exemple <b>{ $example }</b> ou <b>{ $iso }</b> ; dans un an au plus.
paused-put-away = Ce que tu avais commencé à propos de { $day } a été rangé, et personne ne l’a lu. /talk le reprend depuis le début, même pendant la pause.
going-on = Il n’y a pas de pause. Les questions reviennent après tes séances, aussi souvent qu’avant. Si quelque chose a été rangé pour la pause, /talk le reprend.
own-nothing = Rien n’est conservé ici sur toi au titre d’un suivi.
privacy =
    <b>{ $programme }, avec { $therapist }</b>
    { $sees } Ce que tu écris avec tes mots : { $readers }. { $supervisors ->
        [read] La supervision peut lire ce qui est communiqué à { $therapist } à ton sujet.
       *[count] Quand un message sur toi attend, la supervision ou, à défaut, une personne responsable peut apprendre qu’il attend, et non ce qu’il dit.
    } { $programme } voit des chiffres sur beaucoup de personnes.

    Si la difficulté, c’est { $therapist }, tu peux t’adresser à { $contact } ; { $therapist } ne l’apprend pas.
privacy-not-agreed =
    <b>Avec { $therapist }</b>
    Tu n’as pas accepté de participer. { $therapist } peut savoir si tu participes, et rien d’autre ; rien n’est demandé, et il n’y a rien à lire. /help montre de nouveau la question.
privacy-nobody =
    <b>{ $programme }, avec { $therapist }</b>
    { $therapist } n’a plus accès ici, et personne n’assure le remplacement : en ce moment, personne ne voit ce que tu as envoyé. { $programme } voit des chiffres sur beaucoup de personnes.

    Pour s’adresser à quelqu’un : { $contact }
privacy-before =
    <b>Ce qui est conservé</b> : que tu as ouvert l’invitation, ce sur quoi il est prévu de travailler si cela est noté, ton fuseau horaire et tes heures calmes, et le numéro de cette discussion, qui est enregistré chiffré. Tu peux l’effacer avec /forget.
privacy-all =
    <b>Ce qui est conservé</b> : quand tes séances ont eu lieu et comment, ce que tu réponds, écris et souhaites, quand les questions sont venues, le nom que tu donnes à la personne qui te suit, ce sur quoi vous travaillez à deux si cela est noté, ton fuseau horaire et tes heures calmes, et le numéro de cette discussion. Les noms, ce que tu écris et ce numéro sont enregistrés chiffrés.

    <b>Combien de temps</b> : tant que tu participes, et ensuite avec les notes sur ton traitement, jusqu’à ce que tu l’effaces avec /forget. Ce dont la discussion a besoin pour fonctionner est oublié après 60 jours.

    La personne qui gère ce bot pourrait techniquement le lire. Telegram aussi, et toute personne qui a ton téléphone en main : les discussions avec des bots ne sont pas chiffrées de bout en bout.
my-data = Tout ce qui est conservé sur toi au titre de ton suivi : ici dans la discussion, ou en fichier à garder. L’un comme l’autre disparaît de la discussion après { $minutes } minutes.
my-data-file = Voici le fichier. Enregistre-le là où personne d’autre ne le lit : dans { $minutes } minutes, il disparaît de cette discussion.
my-data-time = Ton fuseau horaire : { $zone }. Rien ne vient entre { $begin } et { $end }.
my-data-time-any = Ton fuseau horaire : { $zone }. Quelque chose peut venir à toute heure.
my-data-agreed = Tu as accepté le { $day }.
my-data-not-agreed = Tu n’as pas accepté de participer.
my-data-comment = Tu as écrit : « { $comment } »
my-data-state-none = Aucune question ne t’a été posée à ce sujet.
my-data-state-planned = Des questions vont t’être posées à ce sujet.
my-data-state-not-held = Tu as dit que cela n’avait pas eu lieu.
my-data-state-no-connection = Tu as dit que la connexion avait gêné.
my-data-state-earlier = Tu avais répondu avant, pas ici. C’est repris parce que tu l’as accepté le { $agreed }.
my-data-not-here = Ce que la personne qui te suit a noté, et ce qui a été calculé pour elle à partir de tes réponses, n’est pas dans ce fichier. La personne nommée sous /privacy peut te dire comment le voir.
my-data-reported-you = tu
forget-question =
    Souhaites-tu que tout ce qui est conservé ici sur toi soit effacé ? Toutes les réponses, tout ce que tu as écrit, toutes les séances et tous les messages sur toi disparaissent pour de bon, également pour la personne qui te suit, qui apprend seulement ton départ et le fait que cela a été effacé. Rien ne change dans ton traitement.

    Les copies de sauvegarde demeurent jusqu’à leur suppression. Ce que la personne qui te suit a noté ailleurs n’est pas touché.

    Pour mettre fin aux questions et garder ce qu’il y a : /stop. Pour avoir d’abord une copie : /mydata.
forgotten =
    Tout est effacé, et plus rien ne viendra d’ici. Tu peux aussi supprimer cette discussion.

    Merci pour ce que tu as partagé. Nous te souhaitons le meilleur.
forgotten-as-client = Tout ce qui était conservé sur toi au titre d’un suivi est effacé, et plus rien à ce sujet ne viendra d’ici. Tes autres rôles ici restent tels quels.
client-left = La personne dont le code était { $code } est partie, et tout ce qui était conservé ici sur elle a été effacé. Chacun en a le droit à tout moment, et cela ne dit pas forcément quelque chose de toi. Le code est de nouveau libre.
talk-whom = De quel suivi aimerais-tu dire quelque chose ?
talk-nobody = Ceci est destiné aux personnes à qui l’on demande ici comment était une séance. Si tu as reçu un lien qui n’a pas encore servi, ouvre-le.
talk-not-now = Tu ne participes pas en ce moment, il n’y a donc rien à dire ici. /help montre le chemin.
talk-sent = Ce que tu avais à dire à propos de { $day } a déjà été envoyé. Merci.
stand-in-client = Jusqu’à { $day }, { $colleague } remplace { $therapist } et voit tes réponses, les précédentes aussi.
stand-in-client-choice =
    Si tu préfères que ce ne soit pas le cas, tu peux faire une pause ou arrêter ; rien ne change dans ton traitement. /privacy dit qui voit quoi.
stand-in-over-client = Personne ne remplace plus { $therapist } : ce que tu envoies va de nouveau à { $therapist }, comme avant.
stand-in-found = Il y a de nouveau quelqu’un pour voir ce que tu réponds. Tu n’as rien à faire.
therapist-back = { $therapist } a de nouveau accès ici et voit ce que tu réponds. Après tes séances, quelque chose de court revient, aussi souvent qu’avant. Pour faire une pause : /pause. Pour arrêter : /stop.
therapist-left =
    { $therapist } n’a plus accès ici, et personne n’assure le remplacement en ce moment. Personne ne lirait donc de nouvelles réponses, et aucune question ne vient.

    Pour s’adresser à quelqu’un : { $contact }

    Tu peux effacer ce qui est conservé sur toi avec /forget.
moved-beside = Ton suivi avec { $therapist } continue comme avant.
moved-may-read = Souhaites-tu que { $therapist } puisse lire ce que tu as dit à { $before } ?
moved-read = { $therapist } peut lire ce que tu as dit à { $before }. Tu n’as rien à faire.
account-for-client =
    { $therapist } continue ici avec un autre compte. Tout est comme avant ; tu n’as rien à faire.

    Si cela te semble anormal, adresse-toi à { $contact }.
privacy-moved = <b>Ce que tu as dit à { $therapist }</b> est conservé, et plus personne ne le lit ici.
privacy-moved-read = <b>Ce que tu as dit à { $therapist }</b> est conservé, et l’autre thérapeute qui a repris ton suivi peut le lire, comme tu l’as accepté.
ended-client =
    Plus aucune question sur tes séances avec { $therapist } ne vient d’ici : elles sont arrivées à leur terme. Merci d’avoir participé ; nous te souhaitons le meilleur.

    Ce que tu as envoyé est conservé, comme les autres notes sur ton traitement. Qui le voit : /privacy. Pour le lire : /mydata. Pour l’effacer : /forget.

    { $there ->
        [yes] Si tu souhaites continuer, dis-le à { $therapist }. Pour s’adresser à quelqu’un d’autre : { $contact }
       *[no] Pour continuer, ou pour s’adresser à quelqu’un : { $contact }
    }
reopened-client = Ton suivi avec { $therapist } continue, et { $cadence ->
        [second] après une séance sur deux, quelques courtes questions arrivent de nouveau ici.
        [weekly] quelques courtes questions arrivent de nouveau ici, environ une fois par semaine au plus.
       *[other] après chaque séance, quelques courtes questions arrivent de nouveau ici.
    } C’est toi qui choisis : pour une pause, /pause ; pour arrêter, /stop.
privacy-closed = C’est arrivé à son terme : plus aucune question ne vient, et ce que tu as envoyé est conservé, comme les autres notes sur ton traitement.
privacy-not-agreed-closed =
    <b>Avec { $therapist }</b>
    Tu n’as pas accepté de participer, et plus rien n’est demandé. { $therapist } peut savoir que tu n’as pas participé, et rien d’autre.
