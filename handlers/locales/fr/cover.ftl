# --- From when until when

days-when =
    De quand à quand ? Écrivez-le, par exemple <b>{ $first } - { $last }</b>, <b>la semaine prochaine</b> ou <b>jusqu’à vendredi</b> (fuseau { $zone } ; jours entiers). Ou touchez le jour où cela commence.
button-days-now = Maintenant
button-days-tomorrow = Demain
button-days-monday = { $day }
days-again = Je n’ai pas pu y lire des jours à partir d’aujourd’hui. Par exemple <b>{ $first } - { $last }</b>, <b>de lundi à vendredi</b>, <b>pendant deux semaines</b> ou <b>demain</b>.
days-until = À partir du { $first } : jusqu’à quand ? Le jour indiqué est le dernier. Vous pouvez aussi l’écrire, par exemple <b>{ $example }</b> ou <b>pendant 10 jours</b>.
button-days-until = { $day }
days-last-again = Je n’ai pas pu y lire un jour à partir du { $first }. Par exemple <b>{ $example }</b> ou <b>pendant deux semaines</b>.
button-other-days = D’autres jours
button-other-last-day = Un autre dernier jour
button-right = Oui, c’est juste

# --- A therapist is away

away-none = Vous n’avez annoncé aucune absence.
away-list = <b>Vos absences</b>
away-line = – { $span }
button-away-new = Une autre absence
away-past = Ces jours sont déjà passés.
away-who = Votre absence : { $days }. Qui assure le remplacement ? Cette personne en est avertie, et peut dire que ce n’est pas possible.
away-no-colleague = Votre absence : { $days }. Il n’y a pas de collègue ici pour le remplacement ; j’en informe la supervision ou, à défaut, une personne responsable.
away-too = { $colleague } (en partie pas là non plus)
button-away-rule = Qui aura le moins de { -clients }
button-away-nobody = Je ne sais pas encore
button-away-alone = Continuer quand même
button-away-else = Quelqu’un d’autre
away-draft = Votre absence : { $days }, jours entiers à l’heure locale ({ $zone }){ $today ->
    [yes] ; aujourd’hui commence maintenant
   *[no] { "" }
}.
away-joined = Vous avez annoncé une absence { $spans }. Cela devient une seule absence, du premier jour au dernier.
away-draft-who = { $colleague } assure alors le remplacement, voit les réponses de vos { -clients }, et reçoit ce qui est nouveau. Vos { -clients } l’apprennent quand cela commence, et la supervision peut le voir.
away-draft-rule = Quand cela commence, la personne présente qui a alors le moins de { -clients } assure le remplacement. S’il n’y a personne, j’en informe la supervision ou, à défaut, une personne responsable. Vos { -clients } l’apprennent dès que quelqu’un assure le remplacement.
away-draft-nobody = Personne n’assure le remplacement pour l’instant. La supervision ou, à défaut, une personne responsable l’apprend, et peut désigner quelqu’un. Vos { -clients } l’apprennent dès que c’est fait.
away-left-out = { $count ->
    [one] Une séance de vos plans pendant cette période est laissée de côté. Si elle a lieu, gardez-la sous /plan.
   *[other] { $count } séances de vos plans pendant cette période sont laissées de côté. Celles qui ont lieu quand même, vous pouvez les garder sous /plan.
}
away-meets = { $count ->
    [one] Une séance de vos plans pendant cette période a lieu quand même, et se signale d’elle-même.
   *[other] { $count } séances de vos plans pendant cette période ont lieu quand même, et se signalent d’elles-mêmes.
}
away-ahead = Votre absence à venir : { $span }, à l’heure locale ({ $zone }).
away-now = Votre absence en cours : { $span }, à l’heure locale ({ $zone }).
away-was = Votre absence passée : { $span }.
away-called-off = Annulé : cette absence n’a pas lieu.
away-chosen = { $colleague } doit assurer le remplacement, et je l’en informe.
away-covered = Ce qui est nouveau sur les personnes que vous suivez va à { $colleague }.
away-covered-then = { $colleague } vous remplace jusqu’à { $day }, donc aussi à ce moment-là.
away-covered-part = { $colleague } vous remplace jusqu’à { $day }.
away-after-rule = Ensuite, la personne présente qui a alors le moins de { -clients } assure le remplacement. S’il n’y a personne, j’en informe la supervision ou, à défaut, une personne responsable.
away-after-nobody = Ensuite, personne n’assure le remplacement pour l’instant. La supervision ou, à défaut, une personne responsable l’apprend, et peut désigner quelqu’un.
away-uncovered-own = Personne n’assure le remplacement. Ce qui est nouveau vous parvient, et la supervision ou, à défaut, les responsables apprennent que cela attend.
away-uncovered-too = Actuellement, parmi qui assure le remplacement, personne n’est là. La supervision ou, à défaut, les responsables apprennent que ce qui est nouveau attend.
away-who-else = Qui assure le remplacement à la place ?
away-nobody-else = Il n’y a pas de collègue ici qui puisse assurer le remplacement.
button-away-off = Annuler l’absence
button-away-back = Je suis là de nouveau
button-away-meets = Mes séances ont lieu quand même
button-away-rest = Mes séances n’ont pas lieu
away-over = Votre absence est terminée.

# --- Who is to stand in

to-stand-in = Un remplacement vous est confié pour { $therapist } ({ $programme }) : { $span }. Rien ne change avant le début ; je vous écris alors de nouveau, et les personnes concernées en sont averties.
to-stand-in-already = Un remplacement vous est confié pour { $therapist } ({ $programme }) : { $span }. Vous l’assurez déjà, jusqu’à { $day } ; rien ne change au début. Si ce n’est pas possible pour vous, dites-le à la supervision ou, à défaut, à une personne responsable, qui peut désigner quelqu’un d’autre.
to-stand-in-besides = Vous remplacez { $therapist } ({ $programme }) jusqu’à { $day }. En plus, un remplacement vous est confié : { $span }. Quand il commence, je vous écris de nouveau, et les personnes concernées en sont averties.
to-stand-in-not = Finalement, vous n’avez pas à remplacer { $therapist } ({ $programme }). Il n’y a rien à faire.
to-stand-in-still = Pour cette absence, vous n’avez pas à remplacer { $therapist } ({ $programme }).
button-cannot-stand-in = Je ne peux pas à ce moment-là

# --- For supervisors

away-leader-head = <b>Absences</b>
away-leader-line = – { $therapist } : { $span } (remplacement : { $colleague })
away-leader-line-nobody = – { $therapist } : { $span } (personne n’assure le remplacement)
away-leader-line-until = – { $therapist } : { $span } (remplacement jusqu’à { $day } : { $colleague })
away-leader-line-part = – { $therapist } : { $span } (remplacement jusqu’à { $day } : { $colleague } ; ensuite, personne)
away-leader-line-away-too = – { $therapist } : { $span } (remplacement jusqu’à { $day } : { $colleague }, mais absence là aussi)
away-leader-stand-ins = <b>Remplacements</b>
away-leader-stand-in = – { $colleague } remplace { $therapist }, jusqu’à { $day }
away-leader-ahead = Absence à venir, { $therapist } : { $span }. Personne ne doit assurer le remplacement pour l’instant.
away-leader-ahead-but = Absence à venir, { $therapist } : { $span }. { $colleague } assure le remplacement jusqu’à { $day } ; ensuite, personne ne doit l’assurer pour l’instant.
away-leader-now = { $therapist } n’est pas là jusqu’à { $ends }, et personne n’assure le remplacement : ce qui est nouveau sur les personnes concernées peut attendre.
away-leader-now-but = { $therapist } n’est pas là jusqu’à { $ends }. { $colleague } assure le remplacement jusqu’à { $day }, mais n’est pas là non plus : ce qui est nouveau sur les personnes concernées peut attendre.
away-leader-who = Qui assure le remplacement ? Cette personne en est avertie.
button-away-leader-who = Qui remplace { $therapist } ?
away-leader-nobody = Il n’y a pas de collègue ici qui le puisse. Merci de veiller autrement à ce que quelqu’un soit là pour les personnes concernées.
away-leader-covered = Absence, { $therapist } : { $span }. { $colleague } assure le remplacement. Il n’y a rien à faire.
away-leader-over = Pas d’absence, ou elle est terminée : { $therapist }. Il n’y a rien à faire.

# --- A therapist hands clients over

handover-whose = Qui confiez-vous à un ou une collègue, pour de bon ou pour un temps ? Rien ne se passe encore.
handover-nobody = Vous n’avez personne ici dont le suivi pourrait être confié.
handover-all = { $count ->
    [one] la personne que vous suivez
   *[other] vos { $count } { -clients }
}
button-handover-all = { $count ->
    [one] La personne suivie
   *[other] Tous mes { -clients } ({ $count })
}
handover-to = À qui confiez-vous { $whose } ?
handover-no-colleague = Il n’y a pas de collègue ici à qui confier { $whose }.
handover-how = { $colleague } : faut-il lui confier { $whose } pour de bon, ou pour un temps ?
handover-how-not = Pour un temps, { $colleague } ne convient pas actuellement : soit vous assurez son remplacement, soit personne ne remplace { $colleague } pendant son absence, soit la personne suivie ne participe pas.
button-handover-good = Pour de bon
button-handover-while = Pour un temps
handover-question =
    De vous à { $colleague }, pour de bon : { $whose }. Dès cet instant, rien de ce suivi ne s’ouvre plus pour vous, et ce que vous aviez planifié prend fin.

    { $count ->
        [one] La personne que vous suivez
       *[other] Chaque personne
    } en est avertie, et peut dire si elle souhaite continuer avec { $colleague }, et si { $colleague } peut lire ce qu’elle a dit jusqu’ici. Tant qu’elle n’a pas dit oui, aucune question ne lui vient, et { $colleague } ne lit rien d’elle.
handover-unseen = { $count ->
    [one] Un message à ce sujet n’est pas marqué comme vu. Regardez-le d’abord (/today) : ensuite, il attend que l’on dise qui peut le lire, et la supervision apprend qu’il attend.
   *[other] { $count } messages à ce sujet ne sont pas marqués comme vus. Regardez-les d’abord (/today) : ensuite, ils attendent que l’on dise qui peut les lire, et la supervision apprend qu’ils attendent.
}
button-handover-yes = Oui, confier pour de bon
handed-over = Suivi confié à { $colleague } : { $codes }. { $count ->
    [one] Je demande à cette personne
   *[other] Je demande à chaque personne
} si elle le souhaite, et j’en informe { $colleague }.
button-handover-running = { $code } (actuellement { $colleague })
handover-draft =
    Dès maintenant et jusqu’à { $day }, { $colleague } suit { $code } : voit les réponses, les précédentes aussi, et reçoit ce qui est nouveau. Vous voyez toujours tout, mais rien sur { $code } ne vous est envoyé.

    Plans, salles et agenda continuent de signaler les séances. J’en informe { $code } et { $colleague }.
handover-draft-later =
    Du { $first } au { $day }, { $colleague } suit { $code } : voit les réponses, les précédentes aussi, et reçoit ce qui est nouveau. Vous voyez toujours tout, mais rien sur { $code } ne vous est alors envoyé.

    Plans, salles et agenda continuent de signaler les séances. J’en informe { $colleague } maintenant, et { $code } au début.
handover-to-come = Du { $first } au { $day }, { $colleague } va suivre { $code }, et le sait. Rien ne change avant le début ; j’en informe alors { $code }.
handover-off = Finalement, le suivi avec { $code } n’est pas confié à { $colleague }. Ce qui est nouveau sur { $code } continue de vous parvenir, ou va à qui vous remplace.
button-handover-to-come = { $code } ({ $day } : { $colleague })
handed-to-come = { $therapist } ({ $programme }) va vous confier un suivi, du { $first } au { $day } : { $code }. Les messages à ce sujet vous viendront alors, vous lirez ce qui a été envoyé, et vous pourrez signaler des séances. Avant le début, vous n’en voyez rien. Si ce n’est pas possible pour vous, dites-le.
handed-to-come-seen = { $therapist } ({ $programme }) va vous confier un suivi, du { $first } au { $day } : { $code }. Vous assurez déjà ce suivi grâce au remplacement ; à partir de là, même sans lui. Si ce n’est pas possible pour vous, dites-le.
handed-off = Finalement, le suivi avec { $code } ne vous est pas confié. Vous n’avez rien à faire.
handed-off-still = Finalement, le suivi avec { $code } ne vous est pas confié.
handover-runs = { $colleague } suit { $code } jusqu’à { $day }, et reçoit ce qui est nouveau. Vous voyez toujours tout. Plans, salles et agenda continuent de signaler les séances.
handover-leads-back = Jusqu’à { $day }, { $colleague } suit { $code }. Actuellement, quelqu’un remplace { $colleague }, et ce remplacement ramène à vous : entre-temps, le suivi avec { $code } est donc le vôtre, et ce qui est nouveau vous parvient, ou va à qui vous remplace. Tant que cela dure, { $colleague } ne voit rien sur { $code }.
handover-back = { $colleague } ne suit plus { $code }. Ce qui est nouveau sur { $code } vous parvient, ou va à qui vous remplace.
handover-back-still = Le suivi avec { $code } n’est plus confié à { $colleague } pour un temps. Mais { $colleague } assure le remplacement, et continue donc de suivre { $code }.
button-handover-else = Autre personne, jour, ou définitif
button-end-handover = Y mettre fin maintenant
button-give-back = Rendre { $code } maintenant
handed-to-me = { $therapist } ({ $programme }) vous a confié un suivi jusqu’à { $day } : { $code }. Les messages à ce sujet vous viennent, vous lisez ce qui a été envoyé, et vous pouvez signaler des séances. La personne suivie en est avertie. Si ce n’est pas possible pour vous, rendez ce suivi ; cela prend fin aussitôt.
handed-rests = Le suivi avec { $code } vous est confié jusqu’à { $day }, mais { $code } ne participe pas actuellement : aucune question ne part, et rien de nouveau ne vient. Si ce n’est pas possible pour vous, rendez ce suivi ; cela prend fin aussitôt.
handed-leads-back = Jusqu’à { $day }, le suivi avec { $code } vous est confié. Actuellement, quelqu’un vous remplace, et ce remplacement ramène à { $therapist } : tant que cela dure, les messages sur { $code } vont là, et vous n’en voyez rien.
handover-still = Le suivi avec { $code } ne vous est plus confié pour un temps. Vous continuez quand même de suivre { $code }.
handover-gone-back = Le suivi avec { $code } n’est plus le vôtre, et vous n’en voyez plus rien désormais. Merci.
handover-gone-back-now = Pour l’instant, le suivi avec { $code } n’est pas le vôtre, et vous n’en voyez rien.
