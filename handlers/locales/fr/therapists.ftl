# --- Inviting once more

button-invite-again = Inviter { $code } de nouveau

# --- The caseload

clients = <b>Vos { -clients }</b>
clients-none = Il n’y a actuellement personne dans votre liste. Avec /invite, vous pouvez inviter quelqu’un.
clients-not-yours = Ceci est destiné aux thérapeutes.
clients-unseen = { $mark } quelque chose que vous n’avez pas marqué comme vu
clients-open = { $mark } quelque chose est encore ouvert
clients-more = <i>/client et un code, par exemple /client { $code }, montre une seule personne.</i>
clients-all-closed = <b>Vos { -clients }</b>

    Personne actuellement. Avec /invite, vous pouvez inviter quelqu’un.
clients-closed = <b>Suivis terminés</b>
clients-closed-none = Aucun suivi n’est terminé, à ma connaissance.
button-closed-clients = { $count ->
    [one] Suivi terminé : un
   *[other] Suivis terminés : { $count }
}
standing-connected = participe
standing-invited = invitation en cours
standing-not-joined = ne participe pas
standing-stopped = a arrêté
standing-closed = suivi terminé
standing-closing = suivi en cours de clôture
standing-rests = aucun envoi
standing-asked-anew = consentement redemandé
standing-break = en pause
standing-unreachable = injoignable
button-today = Aujourd’hui
button-all-clients = Tous les { -clients }
button-alert-unseen = { $mark } Nouveau depuis { $day }
button-alert-open = { $mark } Ouvert depuis { $day }
button-alert-more = { $mark } Ouvert, ajout – { $day }
client-head = <b>{ $code }</b> – { $standing }
client-since = A accepté de participer : { $day }.
client-early = Quelques séances ont eu lieu : un bon moment pour demander si ce que vous visez ensemble est bien ce que veut { $code }.
client-cadence = { $cadence ->
    [second] Questions après une séance sur deux.
   *[weekly] Questions environ une fois par semaine au plus.
}
client-area = Thème du travail : { $area }.
button-cadence = Fréquence des questions : { $code }
client-lately = <b>Les derniers retours</b>
client-line = – { $day }, { $modality } : { $level }.
client-weeks = Comment cela allait par ailleurs : { $told }.
client-week = { $day }, { $said }
client-wrote = A écrit quelque chose.
client-done = <b>Ce qui a été fait</b>
button-read-check-ins = Lire ce qui a été envoyé
button-check-in-earlier = Le précédent
button-check-in-later = Le suivant
level-usual = rien de particulier
level-first = un premier retour, sans rien à quoi le comparer encore
level-anew = le premier dans une autre langue ou à d’autres questions, sans comparaison possible pour l’instant
level-none = trop peu de réponses pour comparer
level-dip = plus bas qu’attendu
level-slide = en baisse peu à peu
level-component = une réponse plus basse qu’attendu
level-low = un début bas
count-sessions = { $count ->
    [0] Aucune séance signalée pour l’instant.
    [one] Une séance signalée.
   *[other] { $count } séances signalées.
}
count-check-ins = Retours : { $kinds }.
count-sent = { $count ->
    [one] { $count } envoyé
   *[other] { $count } envoyés
}
count-expired = { $count ->
    [one] { $count } pas envoyé
   *[other] { $count } pas envoyés
}
count-not-held = { $count } sans que la séance ait eu lieu
count-no-connection = { $count } où la connexion a gêné
count-prompted = { $count } en cours
count-earlier = { $count ->
    [one] { $count } d’avant, donné ailleurs
   *[other] { $count } d’avant, donnés ailleurs
}

# --- Today

today-head = <b>{ $day }</b>
today-end = Tout le monde d’un coup d’œil : /clients
today-nothing = Rien pour l’instant : aucune séance signalée aujourd’hui, aucun retour en route, rien qui reste à voir.
today-sessions = <b>Séances</b>
today-session = – { $code }, { $modality }, fin à { $time } : { $became }.
today-planned = <b>Questions à venir</b>
today-about-planned = – { $code }, à propos de { $day } : { $became }
today-out = <b>Réponses attendues</b>
today-back = <b>Arrivés aujourd’hui</b>
today-about = – { $code }, à propos de { $day }
became-planned = questions prévues { $day } à { $time }
became-prompted = questions posées, rien d’envoyé encore
became-sent = le retour est arrivé
became-due = questions sur le point d’être posées
became-unreachable = injoignable par Telegram en ce moment
became-asked-over = questions posées, rien d’envoyé, et plus ouvertes
became-expired = pas envoyé
became-not-held = n’a pas eu lieu, selon la personne suivie
became-no-connection = la connexion a gêné
became-withdrawn = les questions ne sont plus posées
became-earlier = réponses données avant, pas ici
became-none = pas de questions

# --- Stand-ins: naming one, and what everybody is told

stand-in-colleague-also = De la même façon, vous suivez les { -clients } de ces thérapeutes : { $others }.
stand-in-onward = Jusqu’à { $day }, ce qui est nouveau est transmis à { $colleague }, qui remplace { $therapist }.
stand-in-colleague =
    Vous remplacez { $therapist } ({ $programme }) jusqu’à { $day }. Les messages sur les personnes concernées vous parviennent, et vous pouvez signaler des séances avec elles. Ces personnes en sont averties.
stand-in-therapist =
    { $colleague } vous remplace ({ $programme }) jusqu’à { $day }. Ce qui est nouveau sur les personnes que vous suivez va à { $colleague } ; vous voyez toujours tout, mais rien ne vous est envoyé. Ces personnes en sont averties.
stand-in-over-colleague = Vous ne remplacez plus { $therapist }, et ne voyez désormais plus rien sur les personnes concernées. Merci.
stand-in-over-still = Le temps pendant lequel vous remplaciez { $therapist } ({ $programme }) est terminé.
stand-in-over-therapist = { $colleague } ne vous remplace plus. Ce qui est nouveau sur les personnes que vous suivez vous parvient de nouveau.
still-head = Mais ceci reste valable :
still-stands-in = Vous remplacez { $therapist } ({ $programme }) jusqu’à { $day }.
still-in-line = Vous suivez les personnes que suit { $therapist } ({ $programme }), car vous remplacez quelqu’un qui y assure le remplacement.
still-handed = Le suivi avec { $code } vous est confié jusqu’à { $day }.
still-handed-later = Du { $first } au { $day }, le suivi avec { $code } vous sera confié.
still-to-come = Un remplacement vous est confié pour { $therapist } : { $span }.
still-apart = Le suivi avec { $code } est confié à { $colleague } jusqu’à { $day } : ce qui est nouveau sur { $code } va là.

meanwhile = Entre-temps : { $sessions ->
    [0] aucune séance
    [one] une séance
   *[other] { $sessions } séances
}, { $sent ->
    [0] aucun retour arrivé
    [one] un retour arrivé
   *[other] { $sent } retours arrivés
}, { $told ->
    [0] et aucun message sur une personne suivie.
    [one] et un message sur une personne suivie
   *[other] et { $told } messages sur des personnes suivies
}{ $told ->
    [0] {""}
   *[other] { $unseen ->
        [0] , tout est vu.
        [one] , dont un reste à voir.
       *[other] , dont { $unseen } restent à voir.
    }
}

# --- Clients go on with another therapist for good, or theirs with another account

clients-came =
    Des { -clients } que suivait { $therapist } vous sont confiés : { $codes }.

    Je demande à chaque personne si elle souhaite continuer avec vous. Je vous le dis dès que l’une accepte ; d’ici là, rien sur elle ne s’ouvre pour vous.
clients-came-there = Déjà avec vous : { $codes }.
clients-went = Vos { -clients } { $codes } sont confiés à { $colleague } pour de bon. Désormais, plus rien à leur sujet ne s’ouvre pour vous ici. Si c’est une erreur, dites-le à la personne responsable de votre programme.
nobody-any-more = plus personne
code-before = { $code } (jusqu’ici { $before })
standing-moved = auparavant

# --- Whose role is over

role-again = Vous avez de nouveau un accès : { $programme }. /help dit ce que vous pouvez faire.
role-over-therapist = Vous n’avez plus d’accès comme thérapeute ({ $programme }). Plus rien sur les { -clients } ne s’ouvre pour vous ici. Si c’est une erreur, demandez un nouveau lien à la personne responsable.
role-over-manager = Vous n’avez plus d’accès comme responsable ({ $programme }). Si c’est une erreur, demandez un nouveau lien à une autre personne responsable.
role-over-supervisor = Vous n’avez plus d’accès pour la supervision ({ $programme }). Si c’est une erreur, demandez un nouveau lien à la personne responsable.

# --- The weekly digest: what went well first, each client once

digest-head = <b>Votre semaine</b>
digest-recovered = ✓ { $code } : de nouveau au niveau habituel
digest-helped = ✓ { $code } : dit qu’il en a été question, et que cela a aidé
digest-unanswered = { $code } : quelque chose a été dit il y a une semaine ou plus, et rien n’est noté comme fait
digest-slipping = { $code } : en baisse peu à peu, pas assez pour une alerte ; il peut très bien s’agir du hasard
digest-silent = { $code } : les { $count } dernières demandes de retour sont restées sans réponse
digest-missed = { $code } : les { $count } dernières séances n’ont pas eu lieu
digest-unreachable = { $code } : injoignable par Telegram
digest-apart = { $code } : vous avez tendance à voir vos séances à des niveaux différents, ce qui mérite peut-être qu’on en parle (/client { $code }, Votre point de vue)
digest-alike = { $code } : les mêmes réponses { $count } fois, ce qui ne dit rien, ni dans un sens ni dans l’autre
digest-goals = { $code } : quelques séances ont eu lieu. Un bon moment pour demander si ce que vous visez ensemble est bien ce que veut { $code }
digest-unread = Envoyé et pas encore ouvert, si vous voulez regarder : { $codes }
digest-nothing = Plus rien à dire.
digest-end = Pour le reste, il n’y a rien à dire. /client suivi d’un code en montre davantage.
digest-in-figures = <i>Une question, posée cette seule fois : ce que vous ne dites que pour vous, comment vous avez vu les séances et si les alertes étaient justes, peut-il compter dans les chiffres d’ensemble ? Personne ne voit vos réponses, ni si vous avez dit oui. Vous n’avez pas besoin de répondre ; cela reste sous Ce que j’ai reçu.</i>
digest-off = Une fois par semaine, je peux vous dire en un message ce qui s’est bien passé et ce qui s’est tu. S’il n’y a rien à dire, rien ne vient. Quel jour ?
digest-on = Votre semaine vient le { $weekday } à { $time }, s’il y a quelque chose à dire. Un autre jour ?
digest-hour = Le { $weekday }, à quelle heure ?
button-digest-time = Un autre jour ou une autre heure
button-digest-off = Pas de message hebdomadaire

# --- What came to a therapist, week by week: theirs alone

button-load = Ce que j’ai reçu
load-head = <b>Ce que vous avez reçu : les messages sur vos { -clients }</b>
load-none = Il n’y en a eu aucun au cours des six derniers mois.
load-week = Semaine du { $day } : { $count ->
    [0] aucun
   *[other] { $count }
}
load-this-week = Cette semaine, jusqu’ici : { $count ->
    [0] aucun
   *[other] { $count }
}
load-since = <b>Depuis le { $day } : { $count }</b>
load-outright = { $count ->
    [one] L’un d’eux rapportait ce qui a été dit explicitement, et rien des chiffres.
   *[other] { $count } d’entre eux rapportaient ce qui a été dit explicitement, et rien des chiffres.
}
load-numbers = { $count ->
    [one] Un venait des chiffres.
   *[other] { $count } venaient des chiffres.
} À vos yeux, juste : { $right } ; hasard : { $chance } ; impossible à dire : { $unsure } ; sans jugement : { $open }.
load-few = C’est trop peu pour dire à quelle fréquence ils sont justes.
load-share = Là où vous avez jugé dans un sens ou dans l’autre, { $right ->
    [one] { $right } sur { $judged } était donc juste
   *[other] { $right } sur { $judged } étaient donc justes
}.
load-end = Personne d’autre que vous ne voit ceci : ni collègue, ni supervision, ni responsable. Sous <b>Ce qui a été fait</b>, vous pouvez dire pour chacun s’il était juste, et changer cette réponse. Ce qu’un ou une collègue a reçu en vous remplaçant compte pour cette personne ; ce qui a été effacé à la demande d’une personne suivie ne compte plus.

# --- The work with a client has ended

button-close = Le suivi avec { $code } est terminé
button-closed = Comment il s’est terminé
button-not-now = Pas maintenant
close-whom = Avec qui le suivi est-il terminé ?
close-many = <i>/close et un code, par exemple /close { $code }, y mène directement.</i>
close-nobody = Vous n’avez personne ici dont le suivi pourrait être terminé.
close-not-yours = Le suivi avec { $code } vous est confié pour un temps. Comment il s’est terminé, c’est à la personne qui suit habituellement { $code } de le dire. En cas de décès entre-temps, la supervision peut le noter sous /waiting, ou une personne responsable sous /people, pour que plus rien ne soit envoyé.
close-ways =
    <b>Comment le suivi avec { $code } s’est-il terminé ?</b>

    Plus aucune question n’est alors posée, et ce qui est prévu prend fin. Ce qui a été envoyé reste chez vous, et vous pouvez reprendre plus tard.
close-way-goals = Buts atteints
close-way-stopped-coming = Ne vient plus
close-way-moved-on = Continue ailleurs
close-way-other = Autre chose
close-way-died = { $code } : décès
close-unseen = Quelque chose au sujet de { $code } attend encore que vous le voyiez. Cela ne disparaît pas avec la clôture.
close-word =
    <b>{ $code } : { $way }</b>

    Faut-il envoyer à { $code } un mot de remerciement ? Il dit que plus aucune question ne vient et ce que devient ce qui a été envoyé, et non comment cela s’est terminé. Ce qui est ouvert dans sa discussion disparaît.
close-last = Ou bien { $code } reçoit d’abord une dernière fois les questions, à propos de { $day }. Le remerciement suit le retour, ou la fin du délai.
close-silent =
    <b>{ $code } : { $way }</b>

    Rien n’est envoyé à { $code } : pas de participation actuellement, ou injoignable.
button-close-last = Un dernier retour, puis merci
button-close-thanks = Avec un merci, maintenant
button-close-silent = Sans un mot
closing = Je pose une dernière fois les questions à { $code }. Quand le retour est là ou que son délai est passé, un merci est envoyé à { $code }, et le suivi est clos. Vous n’avez rien à faire. Ce qui est prévu n’est plus signalé.
button-close-now = Avec un merci, maintenant
button-keep-going = Continuer avec { $code }
close-died =
    Si { $code } n’est plus en vie, c’est une triste nouvelle.

    Tout ce qui est prévu pour { $code } prend fin, et plus rien n’arrive dans sa discussion, pas d’adieu non plus. Je ne le dis à personne. Ce qui a été envoyé reste chez vous.
button-died = Décès : { $code }
close-died-sure = Je redemande, au cas où un code aurait été confondu : est-ce bien { $code } ?
close-died-sure-day = Je redemande, au cas où un code aurait été confondu : est-ce bien { $code }, dont la dernière séance avec vous était le { $day } ?
button-died-sure = Oui, c’est { $code }
closed-as-goals = { $code } : suivi clos le { $day }, buts atteints.
closed-as-stopped-coming = { $code } : suivi clos le { $day }, ne venait plus.
closed-as-moved-on = { $code } : suivi clos le { $day }, continue ailleurs.
closed-as-other = { $code } : suivi clos le { $day }.
closed-as-died = { $code } : décès. Suivi clos le { $day }.
closed-died = Plus rien n’arrive dans la discussion de { $code }. Si c’était une erreur, tout redevient comme avant, et { $code } n’en apprend rien.
closed-then = Si vous continuez avec { $code }, je l’en informe, et les questions reviennent après vos séances. Un plan ne revient pas de lui-même.
closed-then-asked = Si vous continuez avec { $code }, je lui demande d’abord son accord pour participer, car cela remonte à longtemps. Un plan ne revient pas de lui-même.
closed-then-invite = { $code } ne participait pas au moment de la clôture. Si vous continuez, /invite et le même code créent un lien.
button-open-again = Continuer avec { $code }
button-not-died = C’était une erreur
reopened-active = Vous continuez avec { $code }. Après vos séances, les questions reviennent. Les rendez-vous de chaque semaine peuvent de nouveau figurer dans /plan.
reopened-not-died = Alors le suivi avec { $code } continue comme avant. Rien de tout cela ne lui a été envoyé, et un plan qui avait pris fin ainsi vaut de nouveau.
reopened-asked = Je demande à { $code } son accord pour participer. Si cela ne lui parvient pas, /invite et le même code créent un nouveau lien.
reopened-stopped = { $code } est de nouveau parmi vos { -clients }, et ne participe pas, ayant choisi d’arrêter. Si { $code } souhaite revenir, /invite et le même code créent un nouveau lien.
reopened-invited = { $code } est de nouveau parmi vos { -clients }. /invite et le même code créent un nouveau lien.
reopened-declined = { $code } est de nouveau parmi vos { -clients }. /invite et le même code créent un nouveau lien.
death-noted = La supervision ou une personne responsable a noté le décès : { $code }.
death-taken-back = La supervision ou une personne responsable avait noté un décès ({ $code }), et c’était une erreur : tout est comme avant, et rien n’en a été envoyé à { $code }.
client-rests = Actuellement, rien n’est envoyé à { $code } : les séances sont notées, sans questions à leur sujet. Je ne peux pas en dire plus ici. Si vous pensez que c’est une erreur, dites-le à la supervision, ou à la personne qui gère ce bot.
client-rests-over = { $code } reçoit de nouveau les questions après les séances, comme avant.

# --- How a therapist saw a session: theirs alone, before the client's answers can be seen

button-own-view = Votre point de vue
button-own-views-open = Point de vue : { $count ->
    [one] une séance
   *[other] { $count } séances
}
own-views = Comment l’avez-vous vu ? Quatre appuis par séance, avant que les réponses soient là. Personne d’autre que vous ne voit jamais ceci.
own-views-none = Il n’y a pour le moment aucune séance à évoquer : c’est déjà dit ou sauté, ou les réponses sont là.
own-view-given = <i>Noté, merci.</i>
own-view-skipped = <i>Sauté.</i>
own-view-late = <i>Les réponses sont arrivées entre-temps. Ce que vous diriez maintenant ne serait plus votre point de vue d’avant ; ce n’est donc pas conservé.</i>
own-view-over = <i>Plus rien n’est demandé sur celle-ci.</i>
own-view-session = { $code }, { $modality }, { $day }
button-skip-own-view = Sauter
button-skip-own-views = Tout sauter
own-view-place = { $number } sur { $of } – { $session }
own-view-tension = Est-ce que quelque chose n’allait pas entre vous et { $code } ?
own-view-goals = Est-ce que vous vouliez, à deux, la même chose pour { $code } ?
own-view-tasks = Est-ce que ce que vous avez fait ensemble a semblé utile pour { $code } ?
own-view-bond = Avez-vous réussi à rencontrer { $code } comme quelqu’un qui compte ?
own-view-head = <b>Votre point de vue sur les séances avec { $code }</b>
own-view-off =
    Après une séance, je peux vous demander si quelque chose n’allait pas, puis les trois mêmes questions qu’à { $code }, de votre côté : quatre appuis, en un message par jour pour tous vos { -clients }. Il faut que ce soit avant l’arrivée des réponses de { $code }, et vous pouvez toujours sauter.

    Dès qu’il y a { $level } séances avec toutes les réponses des deux côtés, je peux vous dire si vous avez tendance à les voir plus haut ou plus bas que { $code } ; à partir de { $tracking }, aussi si vos réponses bougent quand celles de { $code } bougent. Personne d’autre que vous ne le voit, ni { $code }, ni qui que ce soit dans votre programme.
own-view-on = Je vous le demande après chaque séance sur laquelle { $code } reçoit des questions, jusqu’à l’arrivée de ses réponses. Personne d’autre que vous ne voit ce que vous dites : ni { $code }, ni collègue qui vous remplace, ni qui que ce soit dans votre programme.
button-own-view-begin = Me le demander
button-own-view-stop = Ne plus me le demander
button-own-view-forget = Oublier ce que j’ai dit
button-own-view-forget-yes = Oui, l’oublier
button-own-view-keep = Non, le garder
own-view-forget = Faut-il oublier tout ce que vous avez dit des séances avec { $code } ? Cela ne peut pas être récupéré. Les réponses de { $code } restent.
own-view-count = { $given ->
    [one] Jusqu’ici, vous l’avez dit d’une séance.
   *[other] Jusqu’ici, vous l’avez dit de { $given } séances.
} { $both ->
    [0] Il n’y en a encore aucune avec toutes les réponses des deux côtés.
    [one] Pour l’une d’elles, toutes les réponses des deux côtés sont là.
   *[other] Pour { $both } d’entre elles, toutes les réponses des deux côtés sont là.
}
own-view-from = <b>D’après les { $sessions } premières de celles-ci</b>
# How far apart, on average over the questions; `least` and `most` are the ends of what fits.
own-view-level-about = <b>Niveau.</b> Vous avez tendance à voir les choses plus { $way ->
    [lower] bas
   *[higher] haut
} que { $code } : { $most ->
    [hardly] à peine
    [little] d’un peu
    [half] d’environ un demi-cran
    [step] d’environ un cran
   *[more] de plus d’un cran
}. Un cran va d’une réponse à la suivante.
own-view-level = <b>Niveau.</b> Vous avez tendance à voir les choses plus { $way ->
    [lower] bas
   *[higher] haut
} que { $code } : quelque part entre { $least ->
    [hardly] presque rien
    [little] un peu
    [half] environ un demi-cran
    [step] environ un cran
   *[more] plus d’un cran
} et { $most ->
    [hardly] presque rien
    [little] un peu
    [half] environ un demi-cran
    [step] environ un cran
   *[more] plus d’un cran
}. Un cran va d’une réponse à la suivante.
own-view-level-same = <b>Niveau.</b> Vous voyez les choses à peu près comme { $code } : un peu d’écart tout au plus.
own-view-level-open = <b>Niveau.</b> On ne peut pas dire si vous avez tendance à voir les choses plus haut ou plus bas que { $code }. Ce qui est compatible va, vers le bas, jusqu’à { $low ->
    [hardly] presque rien
    [little] un peu
    [half] environ un demi-cran
    [step] environ un cran
   *[more] plus d’un cran
}, et vers le haut jusqu’à { $high ->
    [hardly] presque rien
    [little] un peu
    [half] environ un demi-cran
    [step] environ un cran
   *[more] plus d’un cran
}. Un cran va d’une réponse à la suivante.
own-view-tracking = <b>Mouvement.</b> Quand les réponses de { $code } montent ou baissent, les vôtres ont tendance à aller dans le même sens : quelque part entre { $least ->
    [hardly] presque pas
    [little] un peu du chemin
    [half] environ la moitié du chemin
    [as-far] à peu près tout le chemin
   *[more] plus loin
} et { $most ->
    [hardly] presque pas
    [little] un peu du chemin
    [half] environ la moitié du chemin
    [as-far] à peu près tout le chemin
   *[more] plus loin
}.
own-view-tracking-about = <b>Mouvement.</b> Quand les réponses de { $code } montent ou baissent, les vôtres ont tendance à aller dans le même sens, { $most ->
    [hardly] mais à peine
    [little] sur un peu du chemin
    [half] sur environ la moitié du chemin
    [as-far] sur à peu près tout le chemin
   *[more] et plus loin
}.
own-view-tracking-open = <b>Mouvement.</b> On ne peut pas dire si les vôtres suivent quand les réponses de { $code } montent ou baissent. Ce qui est compatible va de { $least ->
    [against] « en sens inverse »
   *[none] « pas du tout »
} à { $most ->
    [hardly] « presque pas »
    [little] « un peu du chemin »
    [half] « environ la moitié du chemin »
    [as-far] « à peu près tout le chemin »
   *[more] « plus loin »
}.
own-view-tracking-against = <b>Mouvement.</b> Quand les réponses de { $code } montent, les vôtres ont plutôt tendance à baisser, et inversement.
own-view-tracking-still = <b>Mouvement.</b> Les réponses de { $code } sont restées à peu près les mêmes ; on ne peut donc pas dire si les vôtres suivent.
own-view-tracking-early = <b>Mouvement.</b> On ne peut rien en dire avant { $count } séances.
own-view-tense = <b>Quelque chose n’allait pas.</b> Dit des deux côtés pour { $both ->
    [one] { $both } séance
   *[other] { $both } séances
}, par { $code } seulement pour { $client }, par vous seulement pour { $therapist }.
own-view-offer =
    Ni l’un ni l’autre point de vue n’est juste ou faux : deux personnes voient une même séance de deux endroits, et une réponse dit aussi quelque chose de la journée. Si vous voulez, c’est un sujet à aborder : « Je me demande parfois si nous voyons nos séances de la même façon. Qu’en pensez-vous, de votre côté ? »
