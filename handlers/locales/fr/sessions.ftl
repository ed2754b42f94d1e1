# --- Sessions

session-nobody = Il n’y a encore personne dans votre liste. Avec /invite, vous pouvez inviter quelqu’un.
session-who = Une séance avec qui ?
session-many = <i>/session et un code, par exemple /session { $code }, y mène directement.</i>
button-as-planned = { $code } à { $time }, { $modality } : terminé
session-how = Sous quelle forme était la séance avec { $code } ?
modality-video = Vidéo
modality-phone = Téléphone
modality-chat = Messagerie
modality-email = E-mail
modality-in-person = En présentiel
session-when = Quand a pris fin la { $modality } avec { $code } ?
session-ago = { $minutes ->
    [0] À l’instant
    [60] Il y a une heure
   *[other] Il y a { $minutes } minutes
}
session-time =
    Écrivez quand elle a pris fin (fuseau { $zone }), par exemple <b>{ $example }</b> ou <b>hier { $example }</b>.
session-time-again =
    Je n’ai pas pu y lire un moment des { $days } derniers jours. Par exemple <b>{ $example }</b>, <b>hier { $example }</b>, <b>{ $weekday } { $example }</b> ou <b>{ $iso } { $example }</b>.
session-reported = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. Je poserai les questions à { $code }.
session-reported-asking = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. Ce qui est à accepter ici a changé, et { $code } n’a pas encore dit oui. Si ce oui vient à temps, je poserai les questions.
session-reported-pause = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } faisait alors une pause des questions, je n’en poserai donc pas sur cette séance.
session-reported-cadence = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } ne reçoit pas les questions après chaque séance, et pas après celle-ci.
session-reported-no = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } ne reçoit pas de questions sur cette séance.
session-reported-told = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } l’avait déjà signalée et a alors reçu les questions, je ne les poserai donc pas de nouveau.
session-reported-asked = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } a déjà reçu les questions.
session-reported-not-asked = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } ne reçoit plus de questions à ce sujet.
session-reported-unreached = Noté : { $modality } avec { $code }, { $day }, fin à { $time }. Telegram ne peut pas joindre { $code } en ce moment : la question attend un certain temps, au cas où cela redeviendrait possible.
session-undo-late = Cela ne peut plus être retiré.
session-withdrawn-out = Retiré : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } avait déjà reçu la question ; elle disparaît de sa discussion.
session-withdrawn = Retiré : { $modality } avec { $code }, { $day }, fin à { $time }. { $code } ne recevra pas de questions.
button-undo = Annuler

# --- How often

cadence =
    { $cadence ->
        [second] { $code } reçoit les questions après une séance sur deux.
        [weekly] { $code } reçoit les questions environ une fois par semaine au plus, quel que soit le nombre de séances.
       *[other] { $code } reçoit les questions après chaque séance.
    } Ne changez cela qu’après en avoir parlé ensemble : j’en informe { $code }, si sa participation est en cours. Ce qui est déjà en route arrive encore.
button-cadence-each = Après chaque séance
button-cadence-second = Après une séance sur deux
button-cadence-weekly = Une fois par semaine au plus
cadence-for-client =
    { $cadence ->
        [second] Désormais, vous recevez les questions après une séance sur deux avec { $therapist }.
        [weekly] Désormais, vous recevez les questions sur vos séances avec { $therapist } environ une fois par semaine au plus, quel que soit le nombre de séances.
       *[other] Désormais, vous recevez les questions après chaque séance avec { $therapist }.
    } Si c’est trop souvent ou trop rarement, dites-le en séance. Une pause (/pause) ou un arrêt (/stop) : le choix est le vôtre, à tout moment.

# --- The plan

plan-none = Vous n’avez pas encore de plan. Les { -clients } que vous voyez chaque semaine peuvent figurer ici : ces séances se signalent alors d’elles-mêmes, et vous n’avez pas à me les signaler une par une.
plan-list = <b>Votre plan</b>
plan-line = { $code } : { $weekday } { $time }, { $minutes } minutes, { $modality }, { $weeks ->
    [1] chaque semaine
   *[other] toutes les { $weeks } semaines
}
plan-many = <i>/plan et un code, par exemple /plan { $code }, y mène directement.</i>
plan-button = { $code }, { $weekday } { $time }
plan-whom = Qui voyez-vous chaque semaine ?
plan-weekday = Quel jour est la prochaine séance avec { $code } ?
plan-time = Quand commence-t-elle (fuseau { $zone }) ? Par exemple <b>16:30</b>.
plan-time-again = Je n’ai pas pu y lire une heure. Par exemple <b>16:30</b> ou <b>16h30</b>.
plan-draft = { $code } : { $weekday } { $time }, { $minutes } minutes, { $modality }, { $weeks ->
    [1] chaque semaine
   *[other] toutes les { $weeks } semaines
}. Touchez ce qui est différent.
plan-minutes = { $minutes } minutes
plan-weeks = { $weeks ->
    [1] Chaque semaine
   *[other] Toutes les { $weeks } semaines
}
plan-modality = { $modality }
plan-new = Noté. { $cadence ->
    [second] Quand une telle séance a pris fin, elle se note d’elle-même, et après une sur deux, je pose les questions à { $code }.
    [weekly] Quand une telle séance a pris fin, elle se note d’elle-même, et environ une fois par semaine au plus, je pose les questions à { $code } sur l’une d’elles.
   *[other] Quand une telle séance a pris fin, je pose les questions à { $code }.
} Sautez ici celles qui n’ont pas lieu.
plan-over = Plus prévu : { $code }, { $weekday } { $time }.
plan-ahead = Prochaines séances :
plan-next = – { $moment }
plan-next-moved = – { $moment } (déplacée)
plan-next-off = { $how ->
    [booking] – Pas comptée, car sa réservation a été annulée : { $moment }
   *[calendar] – Pas comptée, car elle n’est plus dans l’agenda : { $moment }
}
plan-still-there = Encore dans l’agenda, où elles comptent quand même : { $days }. Si ces séances n’ont pas lieu, il faut les retirer de là aussi.
plan-left-out = Laissées de côté pendant { $whose ->
    [own] votre absence
   *[colleague] l’absence en cours ({ $colleague })
 } : { $days }
button-plan-new = Ajouter une séance
button-plan-save = Enregistrer
button-plan-end = Mettre fin à ce plan
button-plan-skip = Sauter le { $day }
button-plan-move = Déplacer le { $day }
button-plan-keep = Le { $day } a lieu finalement
meeting-time = Quand commence-t-elle à la place (fuseau { $zone }) ? Par exemple <b>{ $example }</b>.
meeting-time-again = Je n’ai pas pu y lire un moment des { $days } prochains jours. Par exemple <b>{ $example }</b>.

# --- Rooms

platform-bigbluebutton = BigBlueButton
platform-jitsi = Jitsi
platform-nextcloud = Nextcloud Talk
platform-zoom = Zoom
platform-calcom = Cal.com
platform-signed = Un autre programme
room-none = Aucune salle n’est encore liée à quelqu’un. Si vous retrouvez toujours la même personne dans la même salle vidéo, ou si elle réserve toujours par le même lien, vous pouvez lier cette salle ici : ces séances se signalent alors d’elles-mêmes.
room-no-platform = Aucune plateforme vidéo n’est encore reliée à ce bot. La personne qui le gère peut le faire ; vous pourrez alors lier une salle ici. D’ici là, il y a /session, /plan et /calendar.
room-list = <b>Vos salles</b>
room-stand-in = Pour les personnes que vous suivez en remplacement, c’est leur thérapeute qui lie une salle : la vôtre leur resterait attachée ensuite. Pour les séances avec elles, il y a /session et /plan.
room-line = { $code } : { $platform }, depuis le { $day }{ $tells ->
        [yes] { "" }
       *[no] . Pas reliée actuellement, elle ne signale donc rien : utilisez /session
    }
room-button = { $code }, { $platform }, { $day }
room-whom = De qui est-ce la salle ?
room-platform = Où est la salle ?
room-link-bigbluebutton = Collez l’<b>identifiant de réunion</b> (meeting ID) de la salle où vous retrouvez { $code }. Ce n’est pas le lien : la personne qui gère le serveur BigBlueButton peut vous le dire.
room-link-jitsi = Collez le lien de la salle où vous retrouvez { $code }.
room-link-nextcloud = Collez le lien de la conversation dans laquelle vous appelez { $code }.
room-link-zoom = Collez le lien, ou l’identifiant, de la réunion où vous retrouvez { $code }.
room-link-calcom = Collez le lien par lequel { $code } réserve : celui d’un type de rendez-vous qui ne sert qu’à { $code }.
room-link-signed = Écrivez comment l’autre programme nomme la salle, ou la série de séances, pour { $code }.
room-link-end = Elle doit servir à une seule personne : si plusieurs vous retrouvent dans la même salle, je ne peux pas dire qui était là. Ce que vous collez est retiré de cette discussion, et n’est pas conservé sous une forme lisible.
room-again-bigbluebutton = Je n’ai pas pu y lire un identifiant de réunion. C’est un seul mot sans espaces, et pas un lien. Collez-le de nouveau, ou touchez /rooms pour en rester là.
room-again-jitsi = Je n’ai pas pu y lire une salle. Collez le lien de nouveau, du genre <b>https://meet.example.org/une-salle</b>, ou touchez /rooms pour en rester là.
room-again-nextcloud = Je n’ai pas pu y lire une conversation. Son lien ressemble à <b>https://cloud.example.org/call/abcd1234</b>. Collez-le de nouveau, ou touchez /rooms pour en rester là.
room-again-zoom = Je n’ai pas pu y lire un identifiant de réunion : neuf à onze chiffres, seuls ou dans un lien qui contient <b>/j/</b>. Un lien personnel avec un nom ne le dit pas. Collez-le de nouveau, ou touchez /rooms pour en rester là.
room-again-calcom = Je n’ai pas pu y lire un lien de réservation. Il ressemble à <b>https://cal.com/you/weekly</b> ; les liens privés et ceux d’équipes ne peuvent pas être liés. Collez-le de nouveau, ou touchez /rooms pour en rester là.
room-again-signed = Je n’ai pas pu lire cela. C’est un seul mot sans espaces, tel que l’autre programme l’écrit. Écrivez-le de nouveau, ou touchez /rooms pour en rester là.
room-taken = Cette salle est déjà celle de quelqu’un d’autre, elle n’a donc pas été liée à { $code }. Quand plusieurs personnes utilisent une salle, je ne peux pas dire qui était là : /plan ou /session le dit alors.
room-new = Salle liée. { $kind ->
    [booked] Après chaque rendez-vous qui y est réservé à partir de maintenant,
   *[other] Après chaque rencontre qui y prend fin à partir de maintenant,
} { $cadence ->
    [second] la séance se note d’elle-même, et après une séance sur deux, je pose les questions à { $code }.
    [weekly] la séance se note d’elle-même, et environ une fois par semaine au plus, je pose les questions à { $code }.
   *[other] la séance se note d’elle-même, et je pose les questions à { $code }.
} { $kind ->
    [booked] Ce qui est annulé à temps ne donne lieu à aucune question.
   *[other] Ce qui dure moins de cinq minutes ne compte pas.
}
button-room-new = Lier une salle
button-room-remove = Délier cette salle
button-room-list = Toutes les salles

# --- The calendar

calendar-none = Aucun agenda n’est relié. Si vous écrivez un code, par exemple <b>K7</b>, dans le titre d’un événement, votre agenda peut me dire quand une séance a pris fin, et vous n’avez pas à le faire. Je le lis environ { $unit ->
    [seconds] { $count ->
        [one] chaque seconde
       *[other] toutes les { $count } secondes
    }
   *[minutes] { $count ->
        [one] chaque minute
       *[other] toutes les { $count } minutes
    }
} et j’y cherche les codes de vos { -clients }. Je retiens quand une séance a eu lieu, ou doit avoir lieu dans les deux semaines à venir, et aucun titre, aucun lieu, aucun nom.
calendar-gone = Votre agenda n’est plus relié, et son adresse est oubliée ici. Les séances qu’il a signalées restent.
calendar-reading = { $new ->
    [yes] Votre agenda est noté, et je le lis pour la première fois.
   *[no] Je lis votre agenda.
} Ce que j’y trouve vient ici dans un instant.
calendar-well = { $again ->
    [yes] Je peux de nouveau lire votre agenda. Ce qui a pris fin entre-temps est maintenant noté, si les questions peuvent encore être posées.
   *[no] Votre agenda est relié.
} Dernière lecture : { $day } à { $time }.
calendar-failing = { $kind ->
    [never] Je n’ai pas encore pu lire votre agenda.
    [no_codes] Depuis { $day }, { $time }, aucun événement de votre agenda ne contient un code de vos { -clients }.
   *[since] Je n’ai pas pu lire votre agenda depuis { $day }, { $time }.
}
calendar-failing-end = { $kind ->
    [no_codes] Je continue de chercher, et vous le dis dès qu’il y en a un.
   *[other] J’essaie encore, et vous le dis dès que je peux le lire.
} Entre-temps, rien n’est noté à partir de lui, et rien n’est retiré ; avec /session, vous pouvez me signaler une séance.
calendar-why-no-codes = Peut-être que ses titres sont maintenant masqués, et qu’il montre seulement quand vous n’êtes pas libre : dans ce cas, partagez-le de nouveau avec ses titres. Si vous les avez retirés exprès, tout va bien.
calendar-not-connected = Votre agenda n’est pas relié, et j’ai oublié son adresse.
calendar-why-not-an-address = L’adresse mène à quelque chose qui n’est pas une adresse sûre : elle doit commencer par https.
calendar-why-not-public = L’adresse mène dans un réseau interne. Je ne lis que des agendas accessibles depuis tout internet.
calendar-why-no-connection = Son serveur n’a pas pu être joint.
calendar-why-too-slow = Son serveur a mis trop de temps à répondre.
calendar-why-too-large = Il dépasse 5 Mo. Un agenda à part, réservé à vos séances, reste petit.
calendar-why-too-many-redirects = Son serveur me renvoie d’une adresse à l’autre.
calendar-why-refused = Son serveur ne me laisse pas le lire. Peut-être que l’adresse a changé, ou que le partage a été désactivé.
calendar-why-gone = Il n’y a pas d’agenda à cette adresse. Peut-être qu’elle a changé, ou que le partage a été désactivé.
calendar-why-not-given = Son serveur a lui-même un problème.
calendar-why-unreadable = Ce qui s’y trouve n’est pas un agenda que je peux lire. Il y a souvent deux adresses, une pour le regarder et une pour d’autres programmes : il me faut la seconde, qui finit le plus souvent par <b>.ics</b>.
calendar-address =
    Collez l’adresse secrète de votre agenda. Elle commence par <b>https://</b> ou <b>webcal://</b>.

    <b>Google</b> : sur un ordinateur, Paramètres, votre agenda, <i>Adresse secrète au format iCal</i>.
    <b>Outlook</b> : sur le web, Paramètres, Calendrier, Calendriers partagés, <i>Publier un calendrier</i>, puis le lien ICS.
    <b>Nextcloud</b> : Modifier et partager l’agenda, <i>Partager par lien</i>, puis copier le lien d’abonnement.
    <b>Apple</b> : calendrier iCloud, partager, <i>Calendrier public</i>, puis copier le lien.

    Qui a cette adresse peut lire votre agenda. Je retire donc votre message de cette discussion, et je conserve l’adresse chiffrée.
calendar-again-other = Je n’ai pas pu y lire une adresse. Elle commence par <b>https://</b> ou <b>webcal://</b>. Collez-la de nouveau, ou touchez /calendar pour en rester là.
calendar-again-several = Il y avait plusieurs adresses. Collez celle de votre agenda seule, ou touchez /calendar pour en rester là.
calendar-again-http = Cette adresse commence par <b>http://</b>, n’importe qui sur le chemin pourrait donc lire votre agenda. Collez-en une qui commence par <b>https://</b>, ou touchez /calendar pour en rester là.
calendar-again-password = Il y a un nom ou un mot de passe dans cette adresse, avant un @. Collez l’adresse secrète que votre agenda fournit pour d’autres programmes, ou touchez /calendar pour en rester là.
calendar-found = J’ai lu votre agenda. Événements avec les codes de vos { -clients }, dans les deux dernières semaines et dans les deux prochaines :
calendar-found-none = J’ai lu votre agenda, et n’ai trouvé aucun événement avec un code de vos { -clients } dans les deux dernières semaines ni dans les deux prochaines. Un code figure dans le titre comme un mot à part, par exemple <b>K7</b>. Les événements d’une journée entière ne comptent pas.
calendar-line = { $code } : { $before } avant, { $ahead } à venir
calendar-without = Aucun événement : { $codes }
calendar-unread = Un événement est écrit d’une façon que je ne peux pas lire : { $codes }. Signalez-moi ces séances avec /session.
calendar-end = Quand un événement à venir a pris fin, il est noté comme séance, et les questions viennent aussi souvent que c’est réglé pour la personne. Ce que vous y annulez ou supprimez avant l’envoi des questions n’en reçoit pas, même si cela figure dans votre /plan, tant qu’il reste un événement avec un code dans l’agenda.
button-calendar-connect = Relier un agenda
button-calendar-other = Une autre adresse
button-calendar-look = Qu’y a-t-il dedans ?
button-calendar-disconnect = Ne plus relier l’agenda

# --- How the therapist saw it

button-own-view-now = Votre point de vue
