# Informal: only what addresses the reader; the rest stands in ../cover.ftl.

days-when =
    De quand à quand ? Écris-le, par exemple <b>{ $first } - { $last }</b>, <b>la semaine prochaine</b> ou <b>jusqu’à vendredi</b> (fuseau { $zone } ; jours entiers). Ou touche le jour où cela commence.
days-until = À partir du { $first } : jusqu’à quand ? Le jour indiqué est le dernier. Tu peux aussi l’écrire, par exemple <b>{ $example }</b> ou <b>pendant 10 jours</b>.
away-none = Tu n’as annoncé aucune absence.
away-list = <b>Tes absences</b>
away-who = Ton absence : { $days }. Qui assure le remplacement ? Cette personne en est avertie, et peut dire que ce n’est pas possible.
away-no-colleague = Ton absence : { $days }. Il n’y a pas de collègue ici pour le remplacement ; j’en informe la supervision ou, à défaut, une personne responsable.
away-draft = Ton absence : { $days }, jours entiers à l’heure locale ({ $zone }){ $today ->
    [yes] ; aujourd’hui commence maintenant
   *[no] { "" }
}.
away-joined = Tu as annoncé une absence { $spans }. Cela devient une seule absence, du premier jour au dernier.
away-draft-who = { $colleague } assure alors le remplacement, voit les réponses de tes { -clients }, et reçoit ce qui est nouveau. Tes { -clients } l’apprennent quand cela commence, et la supervision peut le voir.
away-draft-rule = Quand cela commence, la personne présente qui a alors le moins de { -clients } assure le remplacement. S’il n’y a personne, j’en informe la supervision ou, à défaut, une personne responsable. Tes { -clients } l’apprennent dès que quelqu’un assure le remplacement.
away-draft-nobody = Personne n’assure le remplacement pour l’instant. La supervision ou, à défaut, une personne responsable l’apprend, et peut désigner quelqu’un. Tes { -clients } l’apprennent dès que c’est fait.
away-left-out = { $count ->
    [one] Une séance de tes plans pendant cette période est laissée de côté. Si elle a lieu, garde-la sous /plan.
   *[other] { $count } séances de tes plans pendant cette période sont laissées de côté. Celles qui ont lieu quand même, tu peux les garder sous /plan.
}
away-meets = { $count ->
    [one] Une séance de tes plans pendant cette période a lieu quand même, et se signale d’elle-même.
   *[other] { $count } séances de tes plans pendant cette période ont lieu quand même, et se signalent d’elles-mêmes.
}
away-ahead = Ton absence à venir : { $span }, à l’heure locale ({ $zone }).
away-now = Ton absence en cours : { $span }, à l’heure locale ({ $zone }).
away-was = Ton absence passée : { $span }.
away-covered = Ce qui est nouveau sur les personnes que tu suis va à { $colleague }.
away-covered-then = { $colleague } te remplace jusqu’à { $day }, donc aussi à ce moment-là.
away-covered-part = { $colleague } te remplace jusqu’à { $day }.
away-uncovered-own = Personne n’assure le remplacement. Ce qui est nouveau te parvient, et la supervision ou, à défaut, les responsables apprennent que cela attend.
away-over = Ton absence est terminée.
to-stand-in = Un remplacement t’est confié pour { $therapist } ({ $programme }) : { $span }. Rien ne change avant le début ; je t’écris alors de nouveau, et les personnes concernées en sont averties.
to-stand-in-already = Un remplacement t’est confié pour { $therapist } ({ $programme }) : { $span }. Tu l’assures déjà, jusqu’à { $day } ; rien ne change au début. Si ce n’est pas possible pour toi, dis-le à la supervision ou, à défaut, à une personne responsable, qui peut désigner quelqu’un d’autre.
to-stand-in-besides = Tu remplaces { $therapist } ({ $programme }) jusqu’à { $day }. En plus, un remplacement t’est confié : { $span }. Quand il commence, je t’écris de nouveau, et les personnes concernées en sont averties.
to-stand-in-not = Finalement, tu n’as pas à remplacer { $therapist } ({ $programme }). Il n’y a rien à faire.
to-stand-in-still = Pour cette absence, tu n’as pas à remplacer { $therapist } ({ $programme }).
handover-whose = Qui confies-tu à un ou une collègue, pour de bon ou pour un temps ? Rien ne se passe encore.
handover-nobody = Tu n’as personne ici dont le suivi pourrait être confié.
handover-all = { $count ->
    [one] la personne que tu suis
   *[other] tes { $count } { -clients }
}
handover-to = À qui confies-tu { $whose } ?
handover-how-not = Pour un temps, { $colleague } ne convient pas actuellement : soit tu assures son remplacement, soit personne ne remplace { $colleague } pendant son absence, soit la personne suivie ne participe pas.
handover-question =
    De toi à { $colleague }, pour de bon : { $whose }. Dès cet instant, rien de ce suivi ne s’ouvre plus pour toi, et ce que tu avais planifié prend fin.

    { $count ->
        [one] La personne que tu suis
       *[other] Chaque personne
    } en est avertie, et peut dire si elle souhaite continuer avec { $colleague }, et si { $colleague } peut lire ce qu’elle a dit jusqu’ici. Tant qu’elle n’a pas dit oui, aucune question ne lui vient, et { $colleague } ne lit rien d’elle.
handover-unseen = { $count ->
    [one] Un message à ce sujet n’est pas marqué comme vu. Regarde-le d’abord (/today) : ensuite, il attend que l’on dise qui peut le lire, et la supervision apprend qu’il attend.
   *[other] { $count } messages à ce sujet ne sont pas marqués comme vus. Regarde-les d’abord (/today) : ensuite, ils attendent que l’on dise qui peut les lire, et la supervision apprend qu’ils attendent.
}
handover-draft =
    Dès maintenant et jusqu’à { $day }, { $colleague } suit { $code } : voit les réponses, les précédentes aussi, et reçoit ce qui est nouveau. Tu vois toujours tout, mais rien sur { $code } ne t’est envoyé.

    Plans, salles et agenda continuent de signaler les séances. J’en informe { $code } et { $colleague }.
handover-draft-later =
    Du { $first } au { $day }, { $colleague } suit { $code } : voit les réponses, les précédentes aussi, et reçoit ce qui est nouveau. Tu vois toujours tout, mais rien sur { $code } ne t’est alors envoyé.

    Plans, salles et agenda continuent de signaler les séances. J’en informe { $colleague } maintenant, et { $code } au début.
handover-off = Finalement, le suivi avec { $code } n’est pas confié à { $colleague }. Ce qui est nouveau sur { $code } continue de te parvenir, ou va à qui te remplace.
handed-to-come = { $therapist } ({ $programme }) va te confier un suivi, du { $first } au { $day } : { $code }. Les messages à ce sujet te viendront alors, tu liras ce qui a été envoyé, et tu pourras signaler des séances. Avant le début, tu n’en vois rien. Si ce n’est pas possible pour toi, dis-le.
handed-to-come-seen = { $therapist } ({ $programme }) va te confier un suivi, du { $first } au { $day } : { $code }. Tu assures déjà ce suivi grâce au remplacement ; à partir de là, même sans lui. Si ce n’est pas possible pour toi, dis-le.
handed-off = Finalement, le suivi avec { $code } ne t’est pas confié. Tu n’as rien à faire.
handed-off-still = Finalement, le suivi avec { $code } ne t’est pas confié.
handover-runs = { $colleague } suit { $code } jusqu’à { $day }, et reçoit ce qui est nouveau. Tu vois toujours tout. Plans, salles et agenda continuent de signaler les séances.
handover-leads-back = Jusqu’à { $day }, { $colleague } suit { $code }. Actuellement, quelqu’un remplace { $colleague }, et ce remplacement ramène à toi : entre-temps, le suivi avec { $code } est donc le tien, et ce qui est nouveau te parvient, ou va à qui te remplace. Tant que cela dure, { $colleague } ne voit rien sur { $code }.
handover-back = { $colleague } ne suit plus { $code }. Ce qui est nouveau sur { $code } te parvient, ou va à qui te remplace.
handed-to-me = { $therapist } ({ $programme }) t’a confié un suivi jusqu’à { $day } : { $code }. Les messages à ce sujet te viennent, tu lis ce qui a été envoyé, et tu peux signaler des séances. La personne suivie en est avertie. Si ce n’est pas possible pour toi, rends ce suivi ; cela prend fin aussitôt.
handed-rests = Le suivi avec { $code } t’est confié jusqu’à { $day }, mais { $code } ne participe pas actuellement : aucune question ne part, et rien de nouveau ne vient. Si ce n’est pas possible pour toi, rends ce suivi ; cela prend fin aussitôt.
handed-leads-back = Jusqu’à { $day }, le suivi avec { $code } t’est confié. Actuellement, quelqu’un te remplace, et ce remplacement ramène à { $therapist } : tant que cela dure, les messages sur { $code } vont là, et tu n’en vois rien.
handover-still = Le suivi avec { $code } ne t’est plus confié pour un temps. Tu continues quand même de suivre { $code }.
handover-gone-back = Le suivi avec { $code } n’est plus le tien, et tu n’en vois plus rien désormais. Merci.
handover-gone-back-now = Pour l’instant, le suivi avec { $code } n’est pas le tien, et tu n’en vois rien.
