# Informal: only what addresses the reader; the rest stands in ../leaders.ftl.

waiting-not-yours-manager = Ceci est destiné à la supervision : ce qui attend d’être vu, et depuis quand. Avec /invite, tu peux inviter quelqu’un à la rejoindre.
waiting-whose =
    C’est à { $reader } de le voir.

    Pourrais-tu le lui dire ?
waiting-unreachable =
    C’est à { $reader } de le voir, et Telegram ne peut pas joindre { $reader } en ce moment.

    Pourrais-tu le lui dire par un autre moyen ?
waiting-away =
    { $reader } doit le voir, mais n’est pas là, et personne n’assure le remplacement.

    Désigne un remplacement : la personne choisie en sera avertie.
waiting-nobody-reads =
    { $therapist } n’a plus accès ici, il n’y a donc personne pour le voir.

    Désigne un remplacement : la personne choisie en sera avertie.
waiting-line-unreachable = { $count ->
    [one] Un message pour { $name } attend depuis { $day }.
   *[other] { $count } messages pour { $name } attendent, le premier depuis { $day }.
} Telegram ne peut pas joindre { $name } en ce moment : pourrais-tu le lui dire par un autre moyen ?
waiting-line-away = { $count ->
    [one] Un message pour { $name }, qui n’est pas là, attend depuis { $day }. Désigne un remplacement.
   *[other] { $count } messages pour { $name }, qui n’est pas là, attendent, le premier depuis { $day }. Désigne un remplacement.
}
waiting-line-left = { $count ->
    [one] Un message attend depuis { $day }. Il concerne une personne suivie par { $name }, qui n’a plus accès ici. Désigne un remplacement.
   *[other] { $count } messages attendent, le premier depuis { $day }. Ils concernent des personnes suivies par { $name }, qui n’a plus accès ici. Désigne un remplacement.
}
stand-in-whom = Qui n’est pas là, ou n’est plus ici ? Un ou une collègue verra les réponses de ses { -clients }, et les messages à leur sujet, jusqu’à un jour de ton choix. Chaque personne en est avertie.
stand-in-typing = Écris le dernier jour, par exemple <b>{ $example }</b>. Il doit être dans l’année à venir.
move-typing = Qui ? Écris les codes, tels que leur thérapeute te les a donnés, séparés par une espace, par exemple <b>K7 M3</b>.
account-question =
    { $colleague } et { $therapist } : est-ce vraiment la même personne ? Assure-t’en : tout suit, et { $colleague } lit tout : les { -clients }, l’historique, ce qui attend, et les remplacements assurés par { $therapist }. Chaque personne suivie en est avertie.

    Le compte précédent n’a plus d’accès comme thérapeute.
leaver-nobody = Personne n’a ici un accès que tu pourrais retirer.
leave-therapist =
    { $name } est sur le point de quitter son rôle de thérapeute ({ $programme }). Dès cet instant, plus rien sur les { -clients } ne s’ouvre pour { $name }.

    Les suivis qui sont terminés, { $name } peut encore le dire maintenant, avec /close. S’il y a des { -clients } ici, demande d’abord à la supervision de désigner un remplacement ou de les confier à quelqu’un, ou fais-le. Sans cela, la supervision ou, à défaut, les responsables apprennent que des messages attendent ; les { -clients } apprennent que personne n’est là, et aucune question ne leur est posée.
leave-last-manager =
    Personne d’autre qui puisse être joint n’est responsable ici ({ $programme }). Pour qu’il y ait toujours quelqu’un, invite d’abord une autre personne responsable ; une fois son accès ouvert, ce départ sera possible.
report-length =
    Il n’y a pas encore de rapport ({ $programme }). Quelle doit être la longueur de ses périodes ?

    Ce que tu choisis avec le premier rapport vaut pour tous les suivants : des périodes qui se chevauchent trahiraient des personnes. Plus il y a de personnes dans une période, plus on peut en dire. Un petit programme apprend donc davantage par semestres ou par années.
report-failed = Le rapport { $period } ({ $programme }) n’a pas pu être établi. La personne qui gère le bot en trouve la raison dans le journal du bot. Redemande-le ensuite.
death-code = Quel code cette personne a-t-elle avec { $therapist } ? Écris-le tel qu’il t’a été donné, par exemple <b>K7</b>.
end-code = Quel code cette personne avait-elle avec { $therapist } ? Écris-le tel qu’il t’a été donné, par exemple <b>K7</b>.
