# Informal: only what addresses the reader; the rest stands in ../alerts.ftl.

line-elsewhere = Il s’agit d’une personne que tu ne suis pas actuellement : ceci ne t’est donc plus montré. Ce qui attend d’être vu est annoncé à qui la suit, dès que cela peut être lu.
today-unseen = { $count ->
    [one] Un message attend que tu le marques comme vu.
   *[other] { $count } messages attendent que tu les marques comme vus.
}
alert-wish-therapist = Souhait : { $whose ->
    [own] <b>tu peux en parler.</b>
   *[colleague] <b>{ $therapist } peut en parler.</b>
}
sure-new = Il peut très bien s’agir du hasard : on en savait alors trop peu sur ton programme pour en dire plus.
sure-record = Sur { $judged } messages de ce genre que tu as jugés, { $right ->
    [one] { $right } était juste
   *[other] { $right } étaient justes
} à tes yeux.
alert-words-open = Ce qui a été dit explicitement reste ouvert jusqu’à ce que tu notes ce qui a été fait, ou que cela ait aidé selon { $code }.
remind-when = Quand faut-il te le rappeler ?
remind-typing =
    Écris quand (fuseau { $zone }), par exemple <b>{ $example }</b> ou <b>demain { $example }</b>.
remind-set = Je te le rappellerai : { $day }, { $time }.
remind-set-later = Je te le rappellerai à la fin de tes heures calmes : { $day }, { $time }.
toast-remind = Je te le rappellerai alors.
helps-general =
    – Demander ouvertement, sans chercher de faute : « Comment as-tu vécu notre dernière séance ? » Remercier pour la franchise, et reprendre directement ce qui est dit. (Flückiger et autres 2018)

    – Dans une étude portant sur 84 { -clients }, les tensions que le ou la thérapeute avait reconnues n’étaient pas suivies d’une moins bonne semaine. (Chen et autres 2018)
helps-wish-not-now =
    { $code } préfère qu’on n’en parle pas maintenant, et c’est à { $code } de dire quand. Tu n’as rien à faire, et rien ne t’oblige à tout taire : la prochaine séance peut commencer comme toujours.

    Laisse la porte ouverte une fois, sans poser de question : « Si un jour tu aimerais changer quelque chose à notre façon de travailler, je serai là pour l’entendre. » (Tiré de la pratique, non d’une étude.)
helps-wish-client =
    { $code } en parlera de sa propre initiative. Tu peux y laisser de la place : commencer sans rien prévoir de ton côté, et laisser durer un silence. Si cela ne vient pas, rien ne presse. (Tiré de la pratique, non d’une étude.)

    Quand cela vient : remercie pour la franchise, et reste sur ce qui est dit avant d’expliquer quoi que ce soit. (Eubanks et autres 2018)
helps-goals =
    – Demander ce qui, à ce stade, devrait être différent, avec ses mots, et dire ce que tu avais compris. On peut à tout moment se mettre de nouveau d’accord sur la direction à prendre. (Flückiger et autres 2018)

    – Si vous voulez des choses différentes, le dire simplement, et chercher le prochain pas que vous voulez à deux. (Eubanks et autres 2018)
helps-tasks =
    – Demander ce qui a été utile dans les dernières séances, et ce qui ne l’a pas été. Dire pourquoi tu proposes cela, et offrir une autre voie. (Flückiger et autres 2018)

    – À distance, être d’accord sur ce que l’on fait ensemble va de pair avec l’issue de la thérapie au moins aussi étroitement que le lien. (Probst et autres 2019)
helps-video = – En vidéo, un visage en dit moins. Tu peux le dire : « Je te lis moins bien ici. Comment le vis-tu de ton côté ? » La vidéo rend-elle vraiment les choses plus difficiles ? Les études laissent la question ouverte. (Norwood et autres 2018)
helps-phone = – Au téléphone, un silence est difficile à lire. Demande ce qu’il veut dire, plutôt que de le remplir. (Tiré de la pratique, non d’une étude.)
helps-chat = – Par messagerie, le ton se lit facilement de travers. Demande comment tes mots ont été reçus, ou propose de vous parler. (Tiré de la pratique ; les bonnes alliances sont courantes à l’écrit aussi : van Lotringen et autres 2021.)
helps-email = – Dans un e-mail, le ton se lit facilement de travers. Demande comment tes mots ont été reçus, ou propose de vous parler. (Tiré de la pratique ; les bonnes alliances sont courantes à l’écrit aussi : van Lotringen et autres 2021.)
verdict-question = <i>Et ce que suggéraient les chiffres : était-ce juste ? Personne d’autre que toi ne voit ce que tu en dis. Si c’était souvent du hasard, ces messages te promettent moins. Un deuxième appui l’annule.</i>
write-note = Écris-la maintenant dans un message ({ NUMBER($limit, useGrouping: 0) } caractères au plus). Il est retiré de cette discussion dès qu’il est enregistré.
