# --- Supervisors, and who cannot be reached

waiting = Un message attend depuis { $day }, pas encore marqué comme vu. Il concerne une personne suivie par { $therapist }.
waiting-whose =
    C’est à { $reader } de le voir.

    Pourriez-vous le lui dire ?
waiting-unreachable =
    C’est à { $reader } de le voir, et Telegram ne peut pas joindre { $reader } en ce moment.

    Pourriez-vous le lui dire par un autre moyen ?
waiting-away =
    { $reader } doit le voir, mais n’est pas là, et personne n’assure le remplacement.

    Désignez un remplacement : la personne choisie en sera avertie.
waiting-nobody-reads =
    { $therapist } n’a plus accès ici, il n’y a donc personne pour le voir.

    Désignez un remplacement : la personne choisie en sera avertie.
waiting-not-yours = Ceci est destiné à la supervision : ce qui attend d’être vu, et depuis quand. Une personne responsable peut l’inviter avec /invite.
waiting-not-yours-manager = Ceci est destiné à la supervision : ce qui attend d’être vu, et depuis quand. Avec /invite, vous pouvez inviter quelqu’un à la rejoindre.
waiting-in = <b>{ $programme }</b>
waiting-nothing = Rien n’attend d’être vu.
waiting-line = { $count ->
    [one] Un message pour { $name } attend depuis { $day }.
   *[other] { $count } messages pour { $name } attendent, le premier depuis { $day }.
}
waiting-line-unreachable = { $count ->
    [one] Un message pour { $name } attend depuis { $day }.
   *[other] { $count } messages pour { $name } attendent, le premier depuis { $day }.
} Telegram ne peut pas joindre { $name } en ce moment : pourriez-vous le lui dire par un autre moyen ?
waiting-line-away = { $count ->
    [one] Un message pour { $name }, qui n’est pas là, attend depuis { $day }. Désignez un remplacement.
   *[other] { $count } messages pour { $name }, qui n’est pas là, attendent, le premier depuis { $day }. Désignez un remplacement.
}
waiting-line-left = { $count ->
    [one] Un message attend depuis { $day }. Il concerne une personne suivie par { $name }, qui n’a plus accès ici. Désignez un remplacement.
   *[other] { $count } messages attendent, le premier depuis { $day }. Ils concernent des personnes suivies par { $name }, qui n’a plus accès ici. Désignez un remplacement.
}
button-read-waiting = Lire : pour { $name }, depuis { $day }
waiting-content = <i>Ce que reçoit { $reader }. Cela continue d’attendre jusqu’à ce que ce soit marqué comme vu par { $reader }.</i>
waiting-over = C’est vu entre-temps. Il n’y a rien à faire.

# --- Stand-ins: naming one, and what everybody is told

button-stand-in = Désigner un remplacement
button-other-stand-in = Quelqu’un d’autre, ou un autre jour
button-end-stand-in = Y mettre fin maintenant
stand-in-whom = Qui n’est pas là, ou n’est plus ici ? Un ou une collègue verra les réponses de ses { -clients }, et les messages à leur sujet, jusqu’à un jour de votre choix. Chaque personne en est avertie.
stand-in-nobody = Aucune personne n’a encore d’accès ici comme thérapeute.
stand-in-running = { $therapist } (actuellement { $colleague })
stand-in-who = Qui remplace { $therapist } ?
stand-in-no-colleague = Il n’y a pas de collègue qui puisse remplacer { $therapist } : il faut être thérapeute dans ce programme, être là, et ne pas être en suivi avec { $therapist }.
stand-in-until = { $colleague } remplace { $therapist } : jusqu’à quand ? Cela commence maintenant, et chaque personne suivie par { $therapist } en est avertie.
stand-in-weeks = { $count ->
    [0] Jusqu’à la fin de cette semaine
    [2] Pendant deux semaines
   *[other] Pendant quatre semaines
}
stand-in-other-day = Jusqu’à un autre jour
stand-in-typing = Écrivez le dernier jour, par exemple <b>{ $example }</b>. Il doit être dans l’année à venir.
stand-in-named = { $colleague } remplace { $therapist } jusqu’à { $day }. J’en informe les deux, et chaque personne suivie.
stand-in-ended = { $colleague } ne remplace plus { $therapist }. J’en informe les deux.

# --- Clients go on with another therapist for good, or theirs with another account

button-move = Confier des { -clients } pour de bon
move-whose = Quel ou quelle thérapeute transmet ses { -clients }, ou a un nouveau compte ? Rien ne se passe encore.
move-to-whom = À qui confier les { -clients } que suit { $therapist } ?
move-no-colleague = Il n’y a pas de collègue qui puisse prendre la suite pour { $therapist } : il faut être thérapeute dans ce programme, être là, et ne pas être en suivi avec { $therapist }.
move-question =
    Actuellement { $therapist }, ensuite { $colleague }, pour de bon : dès cet instant, rien sur ces { -clients } ne s’ouvre plus pour { $therapist }.

    Chaque personne en est avertie, et peut dire si elle souhaite continuer avec { $colleague }, et si { $colleague } peut lire ce qu’elle a dit jusqu’ici. Tant qu’elle n’a pas dit oui, aucune question ne lui vient, et { $colleague } ne lit rien d’elle. Si un message attend sans avoir été vu, la supervision ou, à défaut, les responsables apprennent qu’il attend.
button-move-all = Tous les { -clients }
button-move-some = Certains, par leurs codes
button-move-account = { $colleague } = { $therapist }, nouveau compte
move-typing = Qui ? Écrivez les codes, tels que leur thérapeute vous les a donnés, séparés par une espace, par exemple <b>K7 M3</b>.
moved-on-all = Fait : les suivis qu’assurait jusqu’ici { $therapist } sont confiés à { $colleague }. La question est posée à chaque personne, et les deux thérapeutes apprennent de qui il s’agit.
moved-on-some = Fait : parmi les { -clients } que suit { $therapist }, le suivi de quiconque a l’un de ces codes est confié à { $colleague }, et la question lui est posée. Les deux thérapeutes apprennent de qui il s’agit ; un code que personne n’a ne déplace personne.
account-question =
    { $colleague } et { $therapist } : est-ce vraiment la même personne ? Assurez-vous-en : tout suit, et { $colleague } lit tout : les { -clients }, l’historique, ce qui attend, et les remplacements assurés par { $therapist }. Chaque personne suivie en est avertie.

    Le compte précédent n’a plus d’accès comme thérapeute.
button-same-person = Oui, la même personne
account-moved = Fait : { $therapist } continue avec le nouveau compte, et tout est là. Chaque personne suivie en est avertie.
waiting-moved = La personne concernée doit continuer avec un ou une autre thérapeute, et n’a pas encore dit si cela peut être lu. Personne ne le lit d’ici là. Quelqu’un pourrait-il la contacter par un autre moyen ?
waiting-line-moved = { $count ->
    [one] Un message attend depuis { $day }. Il concerne une personne que suivait { $name }, confiée à quelqu’un d’autre, et qui n’a pas encore dit qui peut le lire.
   *[other] { $count } messages attendent, le premier depuis { $day }. Ils concernent des personnes que suivait { $name }, confiées à quelqu’un d’autre, et qui n’ont pas encore dit qui peut les lire.
}

# --- A manager: who is connected, and who leaves

people-not-yours = Ceci est destiné aux responsables de programme.
people-in = <b>{ $programme }</b>
people-therapist = Thérapeutes : { $names }
people-supervisor = Supervision : { $names }
people-manager = Responsables : { $names }
people-none = encore personne
people-clients = { -clients-cap } avec une séance du { $begins } au { $ends } : environ { $clients }
people-clients-hidden = { -clients-cap } avec une séance du { $begins } au { $ends } : non indiqué, pour que personne ne puisse être reconnu. Il y en a trop peu, ou une seule personne en suit une trop grande part.
people-clients-later = Le nombre de { -clients } ayant une séance dans un mois pourra être lu à partir du { $day }.
button-somebody-leaves = Quelqu’un part
leaver-who = Qui part ?
leaver-nobody = Personne n’a ici un accès que vous pourriez retirer.
leaver-therapist = { $name }, thérapeute
leaver-supervisor = { $name }, supervision
leaver-manager = { $name }, responsable
leave-therapist =
    { $name } est sur le point de quitter son rôle de thérapeute ({ $programme }). Dès cet instant, plus rien sur les { -clients } ne s’ouvre pour { $name }.

    Les suivis qui sont terminés, { $name } peut encore le dire maintenant, avec /close. S’il y a des { -clients } ici, demandez d’abord à la supervision de désigner un remplacement ou de les confier à quelqu’un, ou faites-le. Sans cela, la supervision ou, à défaut, les responsables apprennent que des messages attendent ; les { -clients } apprennent que personne n’est là, et aucune question ne leur est posée.
leave-supervisor =
    { $name } est sur le point de quitter la supervision ({ $programme }), et n’apprend dès lors plus rien de ce qui attend.

    Sans personne à la supervision, ce sont les responsables qui apprennent que quelque chose attend.
leave-manager =
    { $name } est sur le point de quitter son rôle de responsable ({ $programme }) : dès lors, plus d’invitations, plus d’accès à retirer, plus de chiffres. Ses autres rôles ici restent.
leave-last-manager =
    Personne d’autre qui puisse être joint n’est responsable ici ({ $programme }). Pour qu’il y ait toujours quelqu’un, invitez d’abord une autre personne responsable ; une fois son accès ouvert, ce départ sera possible.
button-stand-in-first = D’abord un remplacement
button-let-leave = Retirer l’accès maintenant
has-left = { $name } n’a plus d’accès dans ce rôle ({ $programme }), et je l’en informe.

# --- A manager: figures

report-not-yours = Ceci est destiné aux responsables de programme.
report-which = Quel rapport ? Il est disponible une semaine après la fin de sa période, et reste tel qu’il a d’abord été remis.
report-period-of = { $period } – { $programme }
report-period-alone = { $period }
report-earlier = Plus anciens
report-earlier-of = Plus anciens – { $programme }
report-earlier-which = Quel rapport plus ancien ({ $programme }) ?
report-first-of = Le premier – { $programme }
report-length =
    Il n’y a pas encore de rapport ({ $programme }). Quelle doit être la longueur de ses périodes ?

    Ce que vous choisissez avec le premier rapport vaut pour tous les suivants : des périodes qui se chevauchent trahiraient des personnes. Plus il y a de personnes dans une période, plus on peut en dire. Un petit programme apprend donc davantage par semestres ou par années.
report-periods-quarter = Trimestres
report-periods-half = Semestres
report-periods-year = Années
report-first =
    Lequel ? C’est le premier rapport ({ $programme }) : dès lors, tous ses rapports sont { $length ->
        [quarter] trimestriels
        [half] semestriels
       *[year] annuels
    }.

    Il reste tel qu’il est d’abord remis. S’il doit dire si la distance et le présentiel ne diffèrent que de presque rien, la personne qui gère le bot doit déclarer, avant qu’il soit établi, ce que « presque rien » veut dire.
report-none-yet = Il n’y en a pas encore. Le premier sera disponible à partir du { $day }, une semaine après la fin de sa période.
report-making = Le rapport { $period } ({ $programme }) est en préparation, et vient ici de lui-même. Cela prend quelques secondes, et quelques minutes s’il y a vraiment beaucoup de personnes.
report-given =
    Le rapport { $period } ({ $programme }) : une page à lire ou à imprimer.

    { $told } chiffres sur { $figures } sont indiqués. Un astérisque figure là où il n’y a rien, où trop peu de personnes sont derrière un chiffre, ou où un ou une thérapeute en a une trop grande part : ainsi, personne ne peut être reconnu.
report-given-stars =
    Le rapport { $period } ({ $programme }) : une page à lire ou à imprimer.

    Aucun chiffre ne peut y être indiqué. Il n’y a rien, ou trop peu de personnes sont derrière chaque chiffre, ou un ou une thérapeute en a une trop grande part. Cela ne dit rien de la qualité du travail.
button-workbook = En classeur
report-workbook = Le rapport { $period } ({ $programme }) en classeur : les mêmes chiffres, pour un tableur.
report-too-telling = Il n’y a pas de rapport { $period } ({ $programme }). Avec ceux qui ont été remis avant, il en dirait trop sur peu de personnes, quoi que l’on en retire.
report-failed = Le rapport { $period } ({ $programme }) n’a pas pu être établi. La personne qui gère le bot en trouve la raison dans le journal du bot. Redemandez-le ensuite.
report-file =
    Chiffres { $quarter } ({ $programme }), selon la forme des séances.

    Un astérisque figure là où il n’y a rien, ou trop peu de personnes derrière un chiffre : derrière chaque chiffre, il y a plus de dix { -clients } et au moins trois thérapeutes. Les nombres sont arrondis à la dizaine. La dernière ligne porte sur les lignes indiquées au-dessus.
report-gone = Ce rapport n’est pas disponible. /report montre ceux qui le sont.

# --- Inviting

button-invite = Inviter quelqu’un

# --- A client has died, and their therapist is away or has left

button-death = Un décès parmi les { -clients }
death-whose = Alors plus rien ne doit arriver dans la discussion de cette personne. Qui la suivait ? Rien ne se passe encore. Son ou sa thérapeute peut aussi le faire, avec /close.
death-code = Quel code cette personne a-t-elle avec { $therapist } ? Écrivez-le tel qu’il vous a été donné, par exemple <b>K7</b>.
death-sure =
    Je redemande, au cas où un code aurait été confondu : est-ce bien { $code }, en suivi avec { $therapist } ?

    S’il y a quelqu’un sous ce code, tout ce qui est prévu pour cette personne prend fin, et plus rien n’arrive dans sa discussion, pas d’adieu non plus. Qui la suit, { $therapist } ou qui assure le remplacement, lit que cela a été noté. Cela peut être annulé. Je ne dis pas s’il y a quelqu’un.
button-death-sure = Oui, c’est { $code }
button-death-mistake = C’était une erreur pour { $code }
death-done = S’il y a quelqu’un sous le code { $code } avec { $therapist }, plus rien n’arrive dans sa discussion, et j’en informe qui la suit. C’est une triste nouvelle.
death-undone = Alors tout est comme avant, s’il s’agissait de quelqu’un sous ce code. J’en informe qui suit les { -clients } pour { $therapist }.

# --- The work with a client of somebody who has left is over

button-end = Un suivi est terminé
end-whose = Un ou une thérapeute n’est plus ici, et un suivi est terminé. Qui suivait cette personne ? Rien ne se passe encore. Tant qu’un ou une thérapeute est là, seule cette personne peut le dire, avec /close.
end-nobody = Aucune des personnes parties n’a de { -clients } ici. Tant qu’un ou une thérapeute est là, seule cette personne peut dire qu’un suivi est terminé, avec /close.
end-code = Quel code cette personne avait-elle avec { $therapist } ? Écrivez-le tel qu’il vous a été donné, par exemple <b>K7</b>.
end-how = { $code }, en suivi avec { $therapist } : comment le suivi s’est-il terminé ? La personne suivie ne le lit jamais ici. Rien ne se passe encore.
end-word =
    <b>{ $code }, en suivi avec { $therapist } : { $way }</b>

    S’il y a quelqu’un sous ce code, tout ce qui est prévu pour cette personne prend fin, plus rien n’est demandé, et j’en informe qui assure le remplacement. Ce qui a été envoyé est conservé. Doit-elle lire un mot de remerciement, s’il peut lui parvenir ? Il dit que plus aucune question ne vient, et à qui elle peut s’adresser. Je ne dis pas s’il y a quelqu’un.
button-end-mistake = C’était une erreur
end-done = S’il y avait quelqu’un sous le code { $code } avec { $therapist }, et que le suivi n’était pas terminé, il l’est maintenant. Cela peut être annulé ici tant que ceci est affiché.
end-undone = Alors c’est comme avant, s’il s’agissait de quelqu’un sous le code { $code }. J’en informe la personne si elle avait lu le remerciement ; un plan ne revient pas de lui-même.
end-noted = La supervision ou une personne responsable a noté que le suivi avec { $code } est terminé.
end-taken-back = La supervision ou une personne responsable avait noté que le suivi avec { $code } était terminé, et c’était une erreur.
