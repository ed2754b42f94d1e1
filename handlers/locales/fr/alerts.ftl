# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line-seen = Vu.
line-done = Vu, et ce qui a été fait est noté.
line-elsewhere = Il s’agit d’une personne que vous ne suivez pas actuellement : ceci ne vous est donc plus montré. Ce qui attend d’être vu est annoncé à qui la suit, dès que cela peut être lu.

# --- Which of several

which-meant = Laquelle de ces possibilités est la bonne ?

# --- What waits to be marked as seen

today-unseen = { $count ->
    [one] Un message attend que vous le marquiez comme vu.
   *[other] { $count } messages attendent que vous les marquiez comme vus.
}
today-open = ● { $code } : afficher

# --- How a session took place

modality-video-session = séance vidéo
modality-phone-session = séance par téléphone
modality-chat-session = séance par messagerie
modality-email-session = séance par e-mail
modality-in-person-session = séance en présentiel
button-other-time = Un autre moment

# --- Back

button-back = Revenir

# --- Alerts

alert-about = <b>{ $code }</b> – { $modality }, { $day }
alert-tension-sorted-out = Dit : quelque chose n’allait pas { $whose ->
    [own] entre vous
   *[colleague] entre { $code } et { $therapist }
}, et c’est réglé.
alert-tension-a-little = Dit : quelque chose n’allait pas { $whose ->
    [own] entre vous
   *[colleague] entre { $code } et { $therapist }
} (un peu, c’est encore là).
alert-tension-clearly = <b>Dit : quelque chose n’allait pas { $whose ->
    [own] entre vous
   *[colleague] entre { $code } et { $therapist }
} (nettement, c’est encore là).</b>
alert-tension-strongly = <b>Dit : quelque chose n’allait pas { $whose ->
    [own] entre vous
   *[colleague] entre { $code } et { $therapist }
} (fortement, c’est encore là).</b>
alert-came-up = En a-t-il été question depuis la dernière fois ? { $said }.
answered-goals = Vouloir la même chose : { $said }
answered-tasks = A semblé utile : { $said }
answered-bond = Quelqu’un qui compte : { $said }
answered-how-been = Et, à part cela, comment va { $code } depuis une semaine : { $said }. Cette réponse n’entre dans aucune comparaison et ne déclenche aucun message.
answered-otherwise = Les questions étaient alors posées en d’autres mots ; les réponses ne sont donc pas montrées ici.
alert-comment = A écrit : « { $comment } »
alert-wish-therapist = Souhait : { $whose ->
    [own] <b>vous pouvez en parler.</b>
   *[colleague] <b>{ $therapist } peut en parler.</b>
}
alert-wish-client = Souhait : en parler de sa propre initiative.
alert-wish-not-now = Souhait : <b>pas maintenant.</b> Merci de le respecter.
alert-connection = La connexion a gêné ce jour-là.
button-to-client = Tout sur { $code }
button-next-unseen = ● { $count ->
    [one] Un autre attend
   *[other] { $count } autres attendent
}
# How the score lies: below the pair's own usual range, below what was to be expected of it while few went before,
# within it, or not even lower: then something else in the check-in is unusual.
signal-dip = { $against ->
    [usual] Le retour était au-dessous de la fourchette habituelle pour { $code } (retours précédents : { $earlier }).
    [within] Le retour était plus bas qu’attendu, sans être au-dessous de la fourchette habituelle (retours précédents : { $earlier }).
    [aside] Quelque chose est inhabituel dans ce retour, mais pas son total (retours précédents : { $earlier }).
   *[expected] Le retour était plus bas qu’attendu (retours précédents : { $earlier }).
}
signal-component = { $against ->
    [usual] Une réponse était au-dessous de sa fourchette habituelle (retours précédents : { $earlier }), et a baissé plus que les autres.
   *[other] Une réponse était plus basse qu’attendu (retours précédents : { $earlier }), et a baissé plus que les autres.
}
signal-slide = Les derniers retours ont baissé peu à peu{ $against ->
    [usual] , au-dessous de la fourchette habituelle pour { $code }
   *[other] { "" }
} (retours précédents : { $earlier }).
signal-low = { $earlier ->
    [0] { $code } commence plus bas que la plupart.
   *[other] Les premiers retours pour { $code } sont plus bas que ceux de la plupart.
}
# How many signals like it are right, at the least; and of a first check-in.
sure-tentative = Il peut très bien s’agir du hasard.
sure-new = Il peut très bien s’agir du hasard : on en savait alors trop peu sur votre programme pour en dire plus.
sure-fair = Parmi les cas semblables, au moins la moitié sont plus que du hasard, pour autant qu’on puisse le dire.
sure-firm = Parmi les cas semblables, au moins trois sur quatre sont plus que du hasard, pour autant qu’on puisse le dire. Cela ne dit pas pourquoi : le travail, le contact, la connexion ou la vie au-dehors.
sure-low = Cela dit encore peu de chose.
# Only whoever judged reads it.
sure-record = Sur { $judged } messages de ce genre que vous avez jugés, { $right ->
    [one] { $right } était juste
   *[other] { $right } étaient justes
} à vos yeux.
moved-goals = C’est « vouloir la même chose » qui a le plus bougé.
moved-tasks = C’est « utile » qui a le plus bougé.
moved-bond = C’est « quelqu’un qui compte » qui a le plus bougé.
# `answered`: over how many answers, where not all of them were given.
numbers-usual = Cette fois { $score } sur 100{ $answered ->
    [0] { "" }
    [one] { " " }(sur la seule réponse donnée)
   *[other] { " " }(sur les { $answered } réponses données)
}, d’habitude de { $low } à { $high }.
numbers-expected = Cette fois { $score } sur 100{ $answered ->
    [0] { "" }
    [one] { " " }(sur la seule réponse donnée)
   *[other] { " " }(sur les { $answered } réponses données)
} ; après si peu de retours, on pouvait s’attendre à une valeur de { $low } à { $high }.
numbers-start = Cette fois { $score } sur 100{ $answered ->
    [0] { "" }
    [one] { " " }(sur la seule réponse donnée)
   *[other] { " " }(sur les { $answered } réponses données)
} ; la plupart commencent entre { $low } et { $high }.
numbers-alone = Cette fois { $score } sur 100.
answer-usual = Cette fois « { $said } », d’habitude de « { $low } » à « { $high } ».
answer-usual-one = Cette fois « { $said } », d’habitude « { $low } ».
answer-expected = Cette fois « { $said } » ; après si peu de retours, on pouvait s’attendre à une réponse de « { $low } » à « { $high } ».
answer-expected-one = Cette fois « { $said } » ; après si peu de retours, on pouvait s’attendre à « { $low } ».
alert-done = { $day } : { $what }
alert-done-by = { $day }, { $who } : { $what }
alert-back-in-range = Les chiffres sont de nouveau dans la fourchette d’avant.
alert-words-open = Ce qui a été dit explicitement reste ouvert jusqu’à ce que vous notiez ce qui a été fait, ou que cela ait aidé selon { $code }.
alert-closed-back-in-range = Depuis : { $range ->
    [start] là où la plupart commencent.
    [expected] de nouveau dans la fourchette à laquelle on pouvait s’attendre.
    [within] dans la fourchette habituelle.
   *[usual] de nouveau dans la fourchette habituelle.
}
alert-closed-by-chance = La plupart des réponses basses isolées reviennent ainsi, par le seul hasard.
alert-closed-helped = Depuis : « il en a été question, et cela a aidé ».
alert-closed-done = Clos avec ce qui a été fait.
alert-closed-closing = Clos, car ce suivi est terminé ici.
button-seen = Vu
button-remind = Me le rappeler
button-chart = Graphique
button-what-helps = Quelques pistes
button-what-was-done = Ce qui a été fait
chart = Zone grisée : ce à quoi on pouvait s’attendre, d’après ce qui précède. Entouré : ce dont il s’agit.
chart-all = toutes les réponses ensemble
chart-one = une réponse seule
chart-goals = « vouloir la même chose » seul
chart-tasks = « utile » seul
chart-bond = « quelqu’un qui compte » seul
chart-expected = attendu
chart-this = ceci
# The same in words, for whoever reads by text alone
chart-said = <b>Ce que montre l’image</b> : { $about }, de 0 à 100, en commençant par le plus ancien.
chart-said-alone = { $day } : { $score }.
chart-said-expected = { $day } : { $score } ; attendu entre { $low } et { $high }.
chart-said-this = { $said } C’est ce dont il s’agit.
toast-seen = Noté comme vu.
toast-seen-before = C’était déjà vu.
toast-more = Quelque chose s’est ajouté entre-temps.
remind-when = Quand faut-il vous le rappeler ?
# Who is told on working days, and who else learns that it waits, and when.
remind-goes-on = Tant que ce n’est pas marqué comme vu, cela continue d’attendre{ $reader ->
    [you] : j’y reviens les jours ouvrés
    [colleague] : la personne qui assure le remplacement en est de nouveau avertie les jours ouvrés
   *[nobody] { "" }
}{ $then ->
    [told] , et la supervision ou une personne responsable sait que cela attend.
    [next] , et dès le prochain jour ouvré, { $role ->
        [supervisor] la supervision
       *[manager] une personne responsable
    } apprend que cela attend.
    [second] , et dès le deuxième jour ouvré, { $role ->
        [supervisor] la supervision
       *[manager] une personne responsable
    } apprend que cela attend.
   *[nobody] . Il n’y a personne d’autre pour l’apprendre.
}
remind-hour = Dans une heure – { $day }, { $time }
remind-hours = Dans trois heures – { $day }, { $time }
remind-evening = Ce soir – { $day }, { $time }
remind-tomorrow = Demain – { $day }, { $time }
remind-working-day = Prochain jour ouvré – { $day }, { $time }
remind-after-quiet = Après les heures calmes – { $day }, { $time }
remind-typing =
    Écrivez quand (fuseau { $zone }), par exemple <b>{ $example }</b> ou <b>demain { $example }</b>.
remind-typing-again =
    Je n’ai pas pu y lire un moment des { $days } prochains jours. Par exemple <b>{ $example }</b>, <b>demain { $example }</b>, <b>{ $weekday } { $example }</b> ou <b>{ $iso } { $example }</b>.
remind-set = Je vous le rappellerai : { $day }, { $time }.
remind-set-later = Je vous le rappellerai à la fin de vos heures calmes : { $day }, { $time }.
toast-remind = Je vous le rappellerai alors.
what-helps = <b>Quelques pistes</b>
helps-general =
    – Demander ouvertement, sans chercher de faute : « Comment avez-vous vécu notre dernière séance ? » Remercier pour la franchise, et reprendre directement ce qui est dit. (Flückiger et autres 2018)

    – Dans une étude portant sur 84 { -clients }, les tensions que le ou la thérapeute avait reconnues n’étaient pas suivies d’une moins bonne semaine. (Chen et autres 2018)
helps-wish-not-now =
    { $code } préfère qu’on n’en parle pas maintenant, et c’est à { $code } de dire quand. Vous n’avez rien à faire, et rien ne vous oblige à tout taire : la prochaine séance peut commencer comme toujours.

    Laissez la porte ouverte une fois, sans poser de question : « Si un jour vous aimeriez changer quelque chose à notre façon de travailler, je serai là pour l’entendre. » (Tiré de la pratique, non d’une étude.)
helps-wish-client =
    { $code } en parlera de sa propre initiative. Vous pouvez y laisser de la place : commencer sans rien prévoir de votre côté, et laisser durer un silence. Si cela ne vient pas, rien ne presse. (Tiré de la pratique, non d’une étude.)

    Quand cela vient : remerciez pour la franchise, et restez sur ce qui est dit avant d’expliquer quoi que ce soit. (Eubanks et autres 2018)
helps-goals =
    – Demander ce qui, à ce stade, devrait être différent, avec ses mots, et dire ce que vous aviez compris. On peut à tout moment se mettre de nouveau d’accord sur la direction à prendre. (Flückiger et autres 2018)

    – Si vous voulez des choses différentes, le dire simplement, et chercher le prochain pas que vous voulez à deux. (Eubanks et autres 2018)
helps-tasks =
    – Demander ce qui a été utile dans les dernières séances, et ce qui ne l’a pas été. Dire pourquoi vous proposez cela, et offrir une autre voie. (Flückiger et autres 2018)

    – À distance, être d’accord sur ce que l’on fait ensemble va de pair avec l’issue de la thérapie au moins aussi étroitement que le lien. (Probst et autres 2019)
helps-bond =
    – Demander comment la dernière séance a été vécue, et s’arrêter sur la réponse avant d’expliquer quoi que ce soit. (Eubanks et autres 2018)

    – Qui est d’accord avec tout garde peut-être quelque chose pour soi : la plupart des { -clients } ont déjà caché quelque chose à leur thérapeute, souvent par politesse. (Blanchard et Farber 2016)
helps-video = – En vidéo, un visage en dit moins. Vous pouvez le dire : « Je vous lis moins bien ici. Comment le vivez-vous de votre côté ? » La vidéo rend-elle vraiment les choses plus difficiles ? Les études laissent la question ouverte. (Norwood et autres 2018)
helps-phone = – Au téléphone, un silence est difficile à lire. Demandez ce qu’il veut dire, plutôt que de le remplir. (Tiré de la pratique, non d’une étude.)
helps-chat = – Par messagerie, le ton se lit facilement de travers. Demandez comment vos mots ont été reçus, ou proposez de vous parler. (Tiré de la pratique ; les bonnes alliances sont courantes à l’écrit aussi : van Lotringen et autres 2021.)
helps-email = – Dans un e-mail, le ton se lit facilement de travers. Demandez comment vos mots ont été reçus, ou proposez de vous parler. (Tiré de la pratique ; les bonnes alliances sont courantes à l’écrit aussi : van Lotringen et autres 2021.)
helps-in-person = – Au début de la prochaine séance, il y a du temps pour cela ; à la fin, il n’y en a plus. (Tiré de la pratique, non d’une étude.)
helps-connection = – La connexion a gêné ce jour-là. Mieux vaut convenir ensemble, avant que cela n’arrive, de ce que chacun fait si elle est coupée. (Tiré de la pratique, non d’une étude.)
helps-always = Il ne s’agit pas forcément de la relation : ce qui a changé est peut-être le travail, le contact, la connexion ou la vie au-dehors.
what-was-done = Qu’est-ce qui a été fait ?
verdict-question = <i>Et ce que suggéraient les chiffres : était-ce juste ? Personne d’autre que vous ne voit ce que vous en dites. Si c’était souvent du hasard, ces messages vous promettent moins. Un deuxième appui l’annule.</i>
verdict-right = C’était juste
verdict-chance = C’était du hasard
verdict-unsure = Je ne peux pas dire
done-talked = Nous en avons parlé en séance
done-contacted = J’ai pris contact entre-temps
done-planned = Prévu pour la prochaine séance
done-left = Laissé ainsi, au souhait de { $code }
done-nothing = Il n’y avait rien à faire
done-note = Écrire une note
write-note = Écrivez-la maintenant dans un message ({ NUMBER($limit, useGrouping: 0) } caractères au plus). Il est retiré de cette discussion dès qu’il est enregistré.

# --- Clients go on with another therapist for good, or theirs with another account

alert-closed-moved = Clos : le suivi continue avec quelqu’un d’autre, et le souhait était que personne ne lise ceci.
