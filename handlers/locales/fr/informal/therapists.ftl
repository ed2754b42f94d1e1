# Informal: only what addresses the reader; the rest stands in ../therapists.ftl.

clients = <b>Tes { -clients }</b>
clients-none = Il n’y a actuellement personne dans ta liste. Avec /invite, tu peux inviter quelqu’un.
clients-unseen = { $mark } quelque chose que tu n’as pas marqué comme vu
clients-all-closed = <b>Tes { -clients }</b>

    Personne actuellement. Avec /invite, tu peux inviter quelqu’un.
stand-in-colleague-also = De la même façon, tu suis les { -clients } de ces thérapeutes : { $others }.
stand-in-colleague =
    Tu remplaces { $therapist } ({ $programme }) jusqu’à { $day }. Les messages sur les personnes concernées te parviennent, et tu peux signaler des séances avec elles. Ces personnes en sont averties.
stand-in-therapist =
    { $colleague } te remplace ({ $programme }) jusqu’à { $day }. Ce qui est nouveau sur les personnes que tu suis va à { $colleague } ; tu vois toujours tout, mais rien ne t’est envoyé. Ces personnes en sont averties.
stand-in-over-colleague = Tu ne remplaces plus { $therapist }, et ne vois désormais plus rien sur les personnes concernées. Merci.
stand-in-over-still = Le temps pendant lequel tu remplaçais { $therapist } ({ $programme }) est terminé.
stand-in-over-therapist = { $colleague } ne te remplace plus. Ce qui est nouveau sur les personnes que tu suis te parvient de nouveau.
still-stands-in = Tu remplaces { $therapist } ({ $programme }) jusqu’à { $day }.
still-in-line = Tu suis les personnes que suit { $therapist } ({ $programme }), car tu remplaces quelqu’un qui y assure le remplacement.
still-handed = Le suivi avec { $code } t’est confié jusqu’à { $day }.
still-handed-later = Du { $first } au { $day }, le suivi avec { $code } te sera confié.
still-to-come = Un remplacement t’est confié pour { $therapist } : { $span }.
clients-came =
    Des { -clients } que suivait { $therapist } te sont confiés : { $codes }.

    Je demande à chaque personne si elle souhaite continuer avec toi. Je te le dis dès que l’une accepte ; d’ici là, rien sur elle ne s’ouvre pour toi.
clients-came-there = Déjà avec toi : { $codes }.
clients-went = Tes { -clients } { $codes } sont confiés à { $colleague } pour de bon. Désormais, plus rien à leur sujet ne s’ouvre pour toi ici. Si c’est une erreur, dis-le à la personne responsable de ton programme.
role-again = Tu as de nouveau un accès : { $programme }. /help dit ce que tu peux faire.
role-over-therapist = Tu n’as plus d’accès comme thérapeute ({ $programme }). Plus rien sur les { -clients } ne s’ouvre pour toi ici. Si c’est une erreur, demande un nouveau lien à la personne responsable.
role-over-manager = Tu n’as plus d’accès comme responsable ({ $programme }). Si c’est une erreur, demande un nouveau lien à une autre personne responsable.
role-over-supervisor = Tu n’as plus d’accès pour la supervision ({ $programme }). Si c’est une erreur, demande un nouveau lien à la personne responsable.
digest-head = <b>Ta semaine</b>
digest-apart = { $code } : vous avez tendance à voir vos séances à des niveaux différents, ce qui mérite peut-être qu’on en parle (/client { $code }, Ton point de vue)
digest-unread = Envoyé et pas encore ouvert, si tu veux regarder : { $codes }
digest-in-figures = <i>Une question, posée cette seule fois : ce que tu ne dis que pour toi, comment tu as vu les séances et si les alertes étaient justes, peut-il compter dans les chiffres d’ensemble ? Personne ne voit tes réponses, ni si tu as dit oui. Tu n’as pas besoin de répondre ; cela reste sous Ce que j’ai reçu.</i>
digest-off = Une fois par semaine, je peux te dire en un message ce qui s’est bien passé et ce qui s’est tu. S’il n’y a rien à dire, rien ne vient. Quel jour ?
digest-on = Ta semaine vient le { $weekday } à { $time }, s’il y a quelque chose à dire. Un autre jour ?
load-head = <b>Ce que tu as reçu : les messages sur tes { -clients }</b>
load-numbers = { $count ->
    [one] Un venait des chiffres.
   *[other] { $count } venaient des chiffres.
} À tes yeux, juste : { $right } ; hasard : { $chance } ; impossible à dire : { $unsure } ; sans jugement : { $open }.
load-share = Là où tu as jugé dans un sens ou dans l’autre, { $right ->
    [one] { $right } sur { $judged } était donc juste
   *[other] { $right } sur { $judged } étaient donc justes
}.
load-end = Personne d’autre que toi ne voit ceci : ni collègue, ni supervision, ni responsable. Sous <b>Ce qui a été fait</b>, tu peux dire pour chacun s’il était juste, et changer cette réponse. Ce qu’un ou une collègue a reçu en te remplaçant compte pour cette personne ; ce qui a été effacé à la demande d’une personne suivie ne compte plus.
close-nobody = Tu n’as personne ici dont le suivi pourrait être terminé.
close-not-yours = Le suivi avec { $code } t’est confié pour un temps. Comment il s’est terminé, c’est à la personne qui suit habituellement { $code } de le dire. En cas de décès entre-temps, la supervision peut le noter sous /waiting, ou une personne responsable sous /people, pour que plus rien ne soit envoyé.
close-ways =
    <b>Comment le suivi avec { $code } s’est-il terminé ?</b>

    Plus aucune question n’est alors posée, et ce qui est prévu prend fin. Ce qui a été envoyé reste chez toi, et tu peux reprendre plus tard.
close-unseen = Quelque chose au sujet de { $code } attend encore que tu le voies. Cela ne disparaît pas avec la clôture.
closing = Je pose une dernière fois les questions à { $code }. Quand le retour est là ou que son délai est passé, un merci est envoyé à { $code }, et le suivi est clos. Tu n’as rien à faire. Ce qui est prévu n’est plus signalé.
close-died =
    Si { $code } n’est plus en vie, c’est une triste nouvelle.

    Tout ce qui est prévu pour { $code } prend fin, et plus rien n’arrive dans sa discussion, pas d’adieu non plus. Je ne le dis à personne. Ce qui a été envoyé reste chez toi.
close-died-sure-day = Je redemande, au cas où un code aurait été confondu : est-ce bien { $code }, dont la dernière séance avec toi était le { $day } ?
closed-then = Si tu continues avec { $code }, je l’en informe, et les questions reviennent après tes séances. Un plan ne revient pas de lui-même.
closed-then-asked = Si tu continues avec { $code }, je lui demande d’abord son accord pour participer, car cela remonte à longtemps. Un plan ne revient pas de lui-même.
closed-then-invite = { $code } ne participait pas au moment de la clôture. Si tu continues, /invite et le même code créent un lien.
reopened-active = Tu continues avec { $code }. Après tes séances, les questions reviennent. Les rendez-vous de chaque semaine peuvent de nouveau figurer dans /plan.
reopened-stopped = { $code } est de nouveau parmi tes { -clients }, et ne participe pas, ayant choisi d’arrêter. Si { $code } souhaite revenir, /invite et le même code créent un nouveau lien.
reopened-invited = { $code } est de nouveau parmi tes { -clients }. /invite et le même code créent un nouveau lien.
reopened-declined = { $code } est de nouveau parmi tes { -clients }. /invite et le même code créent un nouveau lien.
client-rests = Actuellement, rien n’est envoyé à { $code } : les séances sont notées, sans questions à leur sujet. Je ne peux pas en dire plus ici. Si tu penses que c’est une erreur, dis-le à la supervision, ou à la personne qui gère ce bot.
button-own-view = Ton point de vue
own-views = Comment l’as-tu vu ? Quatre appuis par séance, avant que les réponses soient là. Personne d’autre que toi ne voit jamais ceci.
own-view-late = <i>Les réponses sont arrivées entre-temps. Ce que tu dirais maintenant ne serait plus ton point de vue d’avant ; ce n’est donc pas conservé.</i>
own-view-tension = Est-ce que quelque chose n’allait pas entre toi et { $code } ?
own-view-bond = As-tu réussi à rencontrer { $code } comme quelqu’un qui compte ?
own-view-head = <b>Ton point de vue sur les séances avec { $code }</b>
own-view-off =
    Après une séance, je peux te demander si quelque chose n’allait pas, puis les trois mêmes questions qu’à { $code }, de ton côté : quatre appuis, en un message par jour pour tous tes { -clients }. Il faut que ce soit avant l’arrivée des réponses de { $code }, et tu peux toujours sauter.

    Dès qu’il y a { $level } séances avec toutes les réponses des deux côtés, je peux te dire si tu as tendance à les voir plus haut ou plus bas que { $code } ; à partir de { $tracking }, aussi si tes réponses bougent quand celles de { $code } bougent. Personne d’autre que toi ne le voit, ni { $code }, ni qui que ce soit dans ton programme.
own-view-on = Je te le demande après chaque séance sur laquelle { $code } reçoit des questions, jusqu’à l’arrivée de ses réponses. Personne d’autre que toi ne voit ce que tu dis : ni { $code }, ni collègue qui te remplace, ni qui que ce soit dans ton programme.
own-view-forget = Faut-il oublier tout ce que tu as dit des séances avec { $code } ? Cela ne peut pas être récupéré. Les réponses de { $code } restent.
own-view-count = { $given ->
    [one] Jusqu’ici, tu l’as dit d’une séance.
   *[other] Jusqu’ici, tu l’as dit de { $given } séances.
} { $both ->
    [0] Il n’y en a encore aucune avec toutes les réponses des deux côtés.
    [one] Pour l’une d’elles, toutes les réponses des deux côtés sont là.
   *[other] Pour { $both } d’entre elles, toutes les réponses des deux côtés sont là.
}
own-view-level-about = <b>Niveau.</b> Tu as tendance à voir les choses plus { $way ->
    [lower] bas
   *[higher] haut
} que { $code } : { $most ->
    [hardly] à peine
    [little] d’un peu
    [half] d’environ un demi-cran
    [step] d’environ un cran
   *[more] de plus d’un cran
}. Un cran va d’une réponse à la suivante.
own-view-level = <b>Niveau.</b> Tu as tendance à voir les choses plus { $way ->
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
own-view-level-same = <b>Niveau.</b> Tu vois les choses à peu près comme { $code } : un peu d’écart tout au plus.
own-view-level-open = <b>Niveau.</b> On ne peut pas dire si tu as tendance à voir les choses plus haut ou plus bas que { $code }. Ce qui est compatible va, vers le bas, jusqu’à { $low ->
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
own-view-tracking = <b>Mouvement.</b> Quand les réponses de { $code } montent ou baissent, les tiennes ont tendance à aller dans le même sens : quelque part entre { $least ->
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
own-view-tracking-about = <b>Mouvement.</b> Quand les réponses de { $code } montent ou baissent, les tiennes ont tendance à aller dans le même sens, { $most ->
    [hardly] mais à peine
    [little] sur un peu du chemin
    [half] sur environ la moitié du chemin
    [as-far] sur à peu près tout le chemin
   *[more] et plus loin
}.
own-view-tracking-open = <b>Mouvement.</b> On ne peut pas dire si les tiennes suivent quand les réponses de { $code } montent ou baissent. Ce qui est compatible va de { $least ->
    [against] « en sens inverse »
   *[none] « pas du tout »
} à { $most ->
    [hardly] « presque pas »
    [little] « un peu du chemin »
    [half] « environ la moitié du chemin »
    [as-far] « à peu près tout le chemin »
   *[more] « plus loin »
}.
own-view-tracking-against = <b>Mouvement.</b> Quand les réponses de { $code } montent, les tiennes ont plutôt tendance à baisser, et inversement.
own-view-tracking-still = <b>Mouvement.</b> Les réponses de { $code } sont restées à peu près les mêmes ; on ne peut donc pas dire si les tiennes suivent.
own-view-tense = <b>Quelque chose n’allait pas.</b> Dit des deux côtés pour { $both ->
    [one] { $both } séance
   *[other] { $both } séances
}, par { $code } seulement pour { $client }, par toi seulement pour { $therapist }.
own-view-offer =
    Ni l’un ni l’autre point de vue n’est juste ou faux : deux personnes voient une même séance de deux endroits, et une réponse dit aussi quelque chose de la journée. Si tu veux, c’est un sujet à aborder : « Je me demande parfois si nous voyons nos séances de la même façon. Qu’en penses-tu, de ton côté ? »
