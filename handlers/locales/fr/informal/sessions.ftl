# Informal: only what addresses the reader; the rest stands in ../sessions.ftl.

session-nobody = Il n’y a encore personne dans ta liste. Avec /invite, tu peux inviter quelqu’un.
session-time =
    Écris quand elle a pris fin (fuseau { $zone }), par exemple <b>{ $example }</b> ou <b>hier { $example }</b>.
cadence =
    { $cadence ->
        [second] { $code } reçoit les questions après une séance sur deux.
        [weekly] { $code } reçoit les questions environ une fois par semaine au plus, quel que soit le nombre de séances.
       *[other] { $code } reçoit les questions après chaque séance.
    } Ne change cela qu’après en avoir parlé ensemble : j’en informe { $code }, si sa participation est en cours. Ce qui est déjà en route arrive encore.
cadence-for-client =
    { $cadence ->
        [second] Désormais, tu reçois les questions après une séance sur deux avec { $therapist }.
        [weekly] Désormais, tu reçois les questions sur tes séances avec { $therapist } environ une fois par semaine au plus, quel que soit le nombre de séances.
       *[other] Désormais, tu reçois les questions après chaque séance avec { $therapist }.
    } Si c’est trop souvent ou trop rarement, dis-le en séance. Une pause (/pause) ou un arrêt (/stop) : le choix est le tien, à tout moment.
plan-none = Tu n’as pas encore de plan. Les { -clients } que tu vois chaque semaine peuvent figurer ici : ces séances se signalent alors d’elles-mêmes, et tu n’as pas à me les signaler une par une.
plan-list = <b>Ton plan</b>
plan-whom = Qui vois-tu chaque semaine ?
plan-draft = { $code } : { $weekday } { $time }, { $minutes } minutes, { $modality }, { $weeks ->
    [1] chaque semaine
   *[other] toutes les { $weeks } semaines
}. Touche ce qui est différent.
plan-new = Noté. { $cadence ->
    [second] Quand une telle séance a pris fin, elle se note d’elle-même, et après une sur deux, je pose les questions à { $code }.
    [weekly] Quand une telle séance a pris fin, elle se note d’elle-même, et environ une fois par semaine au plus, je pose les questions à { $code } sur l’une d’elles.
   *[other] Quand une telle séance a pris fin, je pose les questions à { $code }.
} Saute ici celles qui n’ont pas lieu.
plan-left-out = Laissées de côté pendant { $whose ->
    [own] ton absence
   *[colleague] l’absence en cours ({ $colleague })
 } : { $days }
room-none = Aucune salle n’est encore liée à quelqu’un. Si tu retrouves toujours la même personne dans la même salle vidéo, ou si elle réserve toujours par le même lien, tu peux lier cette salle ici : ces séances se signalent alors d’elles-mêmes.
room-no-platform = Aucune plateforme vidéo n’est encore reliée à ce bot. La personne qui le gère peut le faire ; tu pourras alors lier une salle ici. D’ici là, il y a /session, /plan et /calendar.
room-list = <b>Tes salles</b>
room-stand-in = Pour les personnes que tu suis en remplacement, c’est leur thérapeute qui lie une salle : la tienne leur resterait attachée ensuite. Pour les séances avec elles, il y a /session et /plan.
room-line = { $code } : { $platform }, depuis le { $day }{ $tells ->
        [yes] { "" }
       *[no] . Pas reliée actuellement, elle ne signale donc rien : utilise /session
    }
room-link-bigbluebutton = Colle l’<b>identifiant de réunion</b> (meeting ID) de la salle où tu retrouves { $code }. Ce n’est pas le lien : la personne qui gère le serveur BigBlueButton peut te le dire.
room-link-jitsi = Colle le lien de la salle où tu retrouves { $code }.
room-link-nextcloud = Colle le lien de la conversation dans laquelle tu appelles { $code }.
room-link-zoom = Colle le lien, ou l’identifiant, de la réunion où tu retrouves { $code }.
room-link-calcom = Colle le lien par lequel { $code } réserve : celui d’un type de rendez-vous qui ne sert qu’à { $code }.
room-link-signed = Écris comment l’autre programme nomme la salle, ou la série de séances, pour { $code }.
room-link-end = Elle doit servir à une seule personne : si plusieurs te retrouvent dans la même salle, je ne peux pas dire qui était là. Ce que tu colles est retiré de cette discussion, et n’est pas conservé sous une forme lisible.
room-again-bigbluebutton = Je n’ai pas pu y lire un identifiant de réunion. C’est un seul mot sans espaces, et pas un lien. Colle-le de nouveau, ou touche /rooms pour en rester là.
room-again-jitsi = Je n’ai pas pu y lire une salle. Colle le lien de nouveau, du genre <b>https://meet.example.org/une-salle</b>, ou touche /rooms pour en rester là.
room-again-nextcloud = Je n’ai pas pu y lire une conversation. Son lien ressemble à <b>https://cloud.example.org/call/abcd1234</b>. Colle-le de nouveau, ou touche /rooms pour en rester là.
room-again-zoom = Je n’ai pas pu y lire un identifiant de réunion : neuf à onze chiffres, seuls ou dans un lien qui contient <b>/j/</b>. Un lien personnel avec un nom ne le dit pas. Colle-le de nouveau, ou touche /rooms pour en rester là.
room-again-calcom = Je n’ai pas pu y lire un lien de réservation. Il ressemble à <b>https://cal.com/you/weekly</b> ; les liens privés et ceux d’équipes ne peuvent pas être liés. Colle-le de nouveau, ou touche /rooms pour en rester là.
room-again-signed = Je n’ai pas pu lire cela. C’est un seul mot sans espaces, tel que l’autre programme l’écrit. Écris-le de nouveau, ou touche /rooms pour en rester là.
calendar-none = Aucun agenda n’est relié. Si tu écris un code, par exemple <b>K7</b>, dans le titre d’un événement, ton agenda peut me dire quand une séance a pris fin, et tu n’as pas à le faire. Je le lis environ { $unit ->
    [seconds] { $count ->
        [one] chaque seconde
       *[other] toutes les { $count } secondes
    }
   *[minutes] { $count ->
        [one] chaque minute
       *[other] toutes les { $count } minutes
    }
} et j’y cherche les codes de tes { -clients }. Je retiens quand une séance a eu lieu, ou doit avoir lieu dans les deux semaines à venir, et aucun titre, aucun lieu, aucun nom.
calendar-gone = Ton agenda n’est plus relié, et son adresse est oubliée ici. Les séances qu’il a signalées restent.
calendar-reading = { $new ->
    [yes] Ton agenda est noté, et je le lis pour la première fois.
   *[no] Je lis ton agenda.
} Ce que j’y trouve vient ici dans un instant.
calendar-well = { $again ->
    [yes] Je peux de nouveau lire ton agenda. Ce qui a pris fin entre-temps est maintenant noté, si les questions peuvent encore être posées.
   *[no] Ton agenda est relié.
} Dernière lecture : { $day } à { $time }.
calendar-failing = { $kind ->
    [never] Je n’ai pas encore pu lire ton agenda.
    [no_codes] Depuis { $day }, { $time }, aucun événement de ton agenda ne contient un code de tes { -clients }.
   *[since] Je n’ai pas pu lire ton agenda depuis { $day }, { $time }.
}
calendar-failing-end = { $kind ->
    [no_codes] Je continue de chercher, et te le dis dès qu’il y en a un.
   *[other] J’essaie encore, et te le dis dès que je peux le lire.
} Entre-temps, rien n’est noté à partir de lui, et rien n’est retiré ; avec /session, tu peux me signaler une séance.
calendar-why-no-codes = Peut-être que ses titres sont maintenant masqués, et qu’il montre seulement quand tu n’es pas libre : dans ce cas, partage-le de nouveau avec ses titres. Si tu les as retirés exprès, tout va bien.
calendar-not-connected = Ton agenda n’est pas relié, et j’ai oublié son adresse.
calendar-why-too-large = Il dépasse 5 Mo. Un agenda à part, réservé à tes séances, reste petit.
calendar-address =
    Colle l’adresse secrète de ton agenda. Elle commence par <b>https://</b> ou <b>webcal://</b>.

    <b>Google</b> : sur un ordinateur, Paramètres, ton agenda, <i>Adresse secrète au format iCal</i>.
    <b>Outlook</b> : sur le web, Paramètres, Calendrier, Calendriers partagés, <i>Publier un calendrier</i>, puis le lien ICS.
    <b>Nextcloud</b> : Modifier et partager l’agenda, <i>Partager par lien</i>, puis copier le lien d’abonnement.
    <b>Apple</b> : calendrier iCloud, partager, <i>Calendrier public</i>, puis copier le lien.

    Qui a cette adresse peut lire ton agenda. Je retire donc ton message de cette discussion, et je conserve l’adresse chiffrée.
calendar-again-other = Je n’ai pas pu y lire une adresse. Elle commence par <b>https://</b> ou <b>webcal://</b>. Colle-la de nouveau, ou touche /calendar pour en rester là.
calendar-again-several = Il y avait plusieurs adresses. Colle celle de ton agenda seule, ou touche /calendar pour en rester là.
calendar-again-http = Cette adresse commence par <b>http://</b>, n’importe qui sur le chemin pourrait donc lire ton agenda. Colle-en une qui commence par <b>https://</b>, ou touche /calendar pour en rester là.
calendar-again-password = Il y a un nom ou un mot de passe dans cette adresse, avant un @. Colle l’adresse secrète que ton agenda fournit pour d’autres programmes, ou touche /calendar pour en rester là.
calendar-found = J’ai lu ton agenda. Événements avec les codes de tes { -clients }, dans les deux dernières semaines et dans les deux prochaines :
calendar-found-none = J’ai lu ton agenda, et n’ai trouvé aucun événement avec un code de tes { -clients } dans les deux dernières semaines ni dans les deux prochaines. Un code figure dans le titre comme un mot à part, par exemple <b>K7</b>. Les événements d’une journée entière ne comptent pas.
calendar-unread = Un événement est écrit d’une façon que je ne peux pas lire : { $codes }. Signale-moi ces séances avec /session.
calendar-end = Quand un événement à venir a pris fin, il est noté comme séance, et les questions viennent aussi souvent que c’est réglé pour la personne. Ce que tu y annules ou supprimes avant l’envoi des questions n’en reçoit pas, même si cela figure dans ton /plan, tant qu’il reste un événement avec un code dans l’agenda.
button-own-view-now = Ton point de vue
