# A programme's report: the page, the workbook, the files. Which message names what: reports/figures/voice.py.

report-star = *
report-interval = { $low } à { $high }
report-interval-low = { $column }, de
report-interval-high = { $column }, à

# --- The page

report-title = Comment cela s’est passé : { $programme }, { $period }
report-period = Du { $begins } au { $ends }.
report-made = Établi le { $made }, et conservé tel quel : il dit la même chose chaque fois qu’il est remis.
report-instrument = L’alliance a été évaluée avec { $instrument ->
        [own] les questions fournies avec ce logiciel
       *[other] le questionnaire { $name }
    }, version { $version }.
report-star-said = non indiqué
report-star-about = Un astérisque (*) figure là où un chiffre n’est pas indiqué : il n’y a rien, ou trop peu de personnes sont derrière, ou trop d’entre elles sont suivies par la même personne. Les trois cas ont la même apparence, pour que personne ne puisse être identifié.
report-nothing-told = Pour cette période, aucun chiffre ne peut être indiqué. Il n’y a rien, ou trop peu de personnes sont derrière chaque chiffre, ou trop d’entre elles sont suivies par la même personne. Cela ne dit rien de la qualité du travail.
report-no-rows = Il n’y a rien à montrer ici pour cette période.
report-interval-about = Ce qui figure entre parenthèses est un intervalle : s’il n’y a pas d’autre erreur, il contient la vraie valeur dans 95 rapports de ce genre sur 100. Le bruit qui protège les personnes y est compris.
report-published-about = Ce qui figure entre parenthèses est l’intervalle tel qu’il a été publié, pour 95 sur 100.
report-published-columns-about = « De » et « à » sont les bornes de l’intervalle tel qu’il a été publié, pour 95 sur 100.
report-interval-columns-about = « De » et « à » sont les bornes d’un intervalle : s’il n’y a pas d’autre erreur, il contient la vraie valeur dans 95 rapports de ce genre sur 100. Le bruit qui protège les personnes y est compris.
report-counts-about = Les nombres sont arrondis à la dizaine et décalés exprès ; les parties ne donnent donc pas forcément le tout, et peuvent le dépasser. Le décalage est de huit au plus pour les personnes ; pour les séances, les demandes de retour et les alertes, il ne dépasse le plus souvent pas vingt.
report-wide-about = Quand les deux bornes d’un intervalle sont distantes de 50 ou plus (1 ou plus pour une corrélation), on ne sait presque rien : mieux vaut ne pas s’appuyer sur le chiffre entre les deux.
report-contents = Contenu
report-in-unit = { $column } ({ $unit })
report-columns = Ce que sont les colonnes
report-settings = Sur quoi reposent les chiffres
report-chart = { $table } : { $column }
report-chart-about = { $rows }. Le tableau qui suit contient les mêmes chiffres.
report-chart-row = { $row } : { $figure }
report-chart-row-interval = { $row } : { $figure } ({ $interval })

# --- The workbook

report-sheet-cover = Couverture
report-sheet-charts = Chiffres des graphiques
report-heads-column = Colonne
report-heads-unit = Unité
report-heads-meaning = Ce que c’est
report-heads-table = Tableau
report-heads-row = Ligne
report-heads-figure = Chiffre
report-heads-below = L’intervalle descend sous le chiffre de
report-heads-above = L’intervalle monte au-dessus du chiffre de

# --- The files for programs

report-field-period = Période
report-field-period-about = Le trimestre, le semestre ou l’année que concernent les chiffres.
report-field-row-about = Ce que concernent les chiffres de la ligne.

# --- Sections

report-section-reach = Qui a été joint
report-section-reach-about = Combien de séances ont eu lieu, si les questions ont été posées ensuite, et si elles ont reçu une réponse.
report-section-alliance = Alliance
report-section-alliance-about = Comment les { -clients } ont vu le travail commun : s’il y a accord sur sa direction et sur la façon de faire, et si l’on se sent à l’aise ensemble.
report-section-alerts = Alertes
report-section-alerts-about = Ce que les thérapeutes ont appris, au bout de combien de temps cela a été vu, et quelle a été la suite. Le temps mis à voir quelque chose dit peu de la façon dont cela a été repris ; ce n’est donc pas un objectif.
report-section-parity = À distance et en présentiel
report-section-parity-about = Les personnes qui se voient à distance sont-elles aussi bien accompagnées que celles qui se voient dans une même pièce ? Il n’y a pas eu de tirage au sort : les gens ont choisi, et une différence ne vient pas forcément de la forme des séances.
report-section-outcome = Alliance et état des { -clients }
report-section-outcome-about = Si les deux vont de pair ici, en regard de ce que d’autres ont trouvé. Aller de pair ne veut pas dire que l’un vient de l’autre.
report-section-tracking = Vu par les thérapeutes et par les { -clients }
report-section-tracking-about = Les thérapeutes voient-ils les mêmes séances plus haut ou plus bas que leurs { -clients }, et les deux points de vue bougent-ils ensemble ?
report-section-quality = Qualité des alertes
report-section-quality-about = Combien d’alertes sont venues des chiffres, en regard du nombre de celles qui peuvent être fausses, et combien étaient justes aux yeux des personnes qui les ont reçues.
report-section-method = Comment lire ce rapport, et ce qu’il ne montre pas
report-section-method-about = Ce qui a été laissé de côté et pourquoi, comment les chiffres sont faits, et ce qu’ils ne peuvent pas dire.

# --- Tables

report-table-reach = Séances et réponses
report-table-reach-about = Pour toutes les personnes qui ont eu une séance pendant cette période.
report-table-answering = Réponses aux demandes de retour
report-table-answering-about = Pour toutes les personnes à qui les questions ont été posées pendant cette période.
report-table-reach-by-modality = Selon la forme des séances
report-table-reach-by-modality-about = Les personnes suivies sous plusieurs formes sont dans plusieurs lignes.
report-table-going-on = Suivis en cours, et ensemble des suivis
report-table-going-on-about = Qui part tôt se sentait souvent moins à l’aise. Les suivis en cours paraissent donc meilleurs que l’ensemble.
report-table-alliance = L’alliance dans son ensemble
report-table-alliance-about = Pour toutes les personnes qui ont répondu, chacune comptée une fois.
report-table-alliance-by-component = Par composante
report-table-alliance-by-component-about = Buts, tâches et lien séparément.
report-table-alliance-by-modality = L’alliance selon la forme des séances
report-table-alliance-by-modality-about = Les personnes suivies sous plusieurs formes sont dans plusieurs lignes.
report-table-alliance-by-phase = L’alliance par phase
report-table-alliance-by-phase-about = Pour les suivis terminés. Dans un traitement court, les cinq premières séances et les trois dernières se chevauchent.
report-table-alliance-by-problem-area = L’alliance par thème
report-table-alliance-by-problem-area-about = Selon ce sur quoi porte surtout le travail commun, quand cela a été dit.
report-table-alerts = Ce que disaient les alertes
report-table-alerts-about = Ce que les { -clients } ont dit explicitement, et ce que suggéraient les chiffres, séparément.
report-table-alert-times = De la réponse au « vu »
report-table-alert-times-about = Le temps écoulé d’une réponse à l’alerte, et de l’alerte jusqu’à ce que quelqu’un la marque comme vue. Chaque personne suivie avec une alerte compte une fois.
report-table-after-alerts = La suite des alertes
report-table-after-alerts-about = En regard de ce qui reviendrait par le seul hasard : après une réponse basse, la suivante est le plus souvent plus haute, quoi que l’on fasse. S’il y en a moins que par hasard, cela plaide pour des alertes qui portaient sur quelque chose de durable, et non pour une prise en charge qui aurait aggravé les choses.
report-table-parity = À distance face au présentiel
report-table-parity-about = À distance moins présentiel. Les { -clients } et les thérapeutes diffèrent entre eux ; il en est tenu compte.
report-table-parity-pooled = À distance face au présentiel, sur l’année
report-table-parity-pooled-about = La même chose, pour toutes les séances de l’année civile réunies : pour ce qu’une seule période, trop petite, ne peut pas dire.
report-table-outcome = Alliance et résultat
report-table-outcome-about = Pour chaque personne suivie, l’alliance auparavant, et comment elle a dit aller la dernière fois que la question lui a été posée.
report-table-published = Ce que d’autres ont trouvé
report-table-published-about = Corrélations publiées entre l’alliance et le résultat, le plus souvent avec des questionnaires plus longs que ceux d’ici. Là où il n’y a pas d’intervalle, aucun n’a été publié.
report-table-drop-out = Alliance et abandon
report-table-drop-out-about = Pour les personnes dont le suivi a pris fin pendant cette période, selon ce que leur thérapeute a dit de cette fin. Celles qui ont cessé de venir se sentaient-elles moins à l’aise auparavant ?
report-table-tracking = Niveau et mouvement commun
report-table-tracking-about = Pour les séances sur lesquelles les deux ont répondu à tout, la ou le thérapeute en premier. Chaque thérapeute compte une fois, comme moyenne d’au moins trois { -clients }.
report-table-quality = Les alertes face à leur budget
report-table-quality-about = Pour les alertes suggérées par les chiffres ; ce que les { -clients } ont dit explicitement n’y est pas.

# --- What the rows are

report-by-all = Tout le monde
report-by-modality = Forme des séances
report-by-phase = Phase
report-by-problem-area = Thème
report-by-component = Composante
report-by-session = Séance
report-by-comparison = Comparaison
report-by-source = D’où cela vient

report-row-all-all = Ensemble
report-row-modality-video = Vidéo
report-row-modality-phone = Téléphone
report-row-modality-chat = Messagerie
report-row-modality-email = E-mail
report-row-modality-in-person = En présentiel
report-row-phase-first-five = Cinq premières séances
report-row-phase-later = Entre les deux
report-row-phase-last-three = Trois dernières séances
report-row-problem-area-anxiety = Inquiétude et peur
report-row-problem-area-depression = Baisse de moral
report-row-problem-area-trauma = Un événement difficile
report-row-problem-area-grief = Une perte
report-row-problem-area-substances = Alcool ou autres substances
report-row-problem-area-eating = L’alimentation
report-row-problem-area-relationships = Les relations
report-row-problem-area-stress = Le stress
report-row-problem-area-body = Le corps, la douleur ou le sommeil
report-row-problem-area-other = Autre chose
report-row-component-goal = Buts
report-row-component-task = Tâches
report-row-component-bond = Lien
report-row-component-total = Tout ensemble
report-row-comparison-coverage = Part des séances avec demande
report-row-comparison-response = Part des demandes avec réponse
report-row-comparison-alliance = Alliance
report-row-comparison-with-alert = { -clients-cap } avec une alerte
report-row-comparison-seen-within-a-day = Alertes vues en moins d’un jour
report-row-comparison-between = Entre { -clients }
report-row-comparison-adjusted = Entre { -clients } semblables au départ
report-row-comparison-early = Pour les cinq premières séances
report-row-comparison-late = Pour les trois dernières séances d’avant
report-row-comparison-within = Chez une même personne
report-row-source-all = 295 études de toutes sortes (Flückiger et autres 2018)
report-row-source-internet = 23 études par internet (Flückiger et autres 2018)
report-row-source-live-teletherapy = 34 études par vidéo ou téléphone (Aafjes-van Doorn et autres 2024)
report-row-source-first-sessions = Séances une à cinq (Flückiger et autres 2018)
report-row-source-last-sessions = Les trois dernières séances (Flückiger et autres 2018)
report-row-source-substances = 29 études sur l’usage de substances (Flückiger et autres 2018)

# --- Columns

report-column-clients = { -clients-cap }
report-column-clients-about = Combien de { -clients } différents sont derrière la ligne.
report-column-sessions = Séances
report-column-sessions-about = Séances qui ont eu lieu. Par personne suivie, 15 au plus comptent.
report-column-asked = Demandes
report-column-asked-about = Demandes de retour envoyées. Par personne suivie, 15 au plus comptent.
report-column-answered = Réponses
report-column-answered-about = Demandes de retour qui ont reçu une réponse. Par personne suivie, 15 au plus comptent.
report-column-response = Part avec réponse
report-column-response-about = Pour chaque personne suivie, part des demandes de retour auxquelles elle a répondu ; moyenne des { -clients }.
report-column-coverage = Part avec demande
report-column-coverage-about = Pour chaque personne suivie, part des séances suivies d’une demande de retour ; moyenne des { -clients }.
report-column-hours-to-answer = Jusqu’à la réponse
report-column-hours-to-answer-about = Heures entre les questions et la réponse : la médiane de chaque personne suivie, puis la médiane des { -clients }.
report-column-hours-to-answer-late = Jusqu’à la réponse, dixième le plus lent
report-column-hours-to-answer-late-about = Neuf { -clients } sur dix répondent en règle générale dans ce nombre d’heures : c’est la médiane de chaque personne qui compte.
report-column-missing-items = Laissées en blanc
report-column-missing-items-about = Pour chaque personne suivie, part des questions laissées en blanc dans ce qu’elle a envoyé ; moyenne des { -clients }.
report-column-silent = Sans réponse
report-column-silent-about = Part des { -clients } à qui les questions ont été posées et qui n’ont jamais répondu.
report-column-opted-out = Arrêts
report-column-opted-out-about = Part des { -clients } à qui les questions ont été posées et qui ont depuis demandé à ne plus en recevoir.
report-column-mean = Moyenne
report-column-mean-about = Alliance, de 0 à 100 : moyenne des moyennes propres à chaque personne suivie.
report-column-going-on = Suivis en cours
report-column-going-on-about = La même chose, pour les { -clients } dont le suivi continue.
report-column-change = Évolution
report-column-change-about = De combien de points l’alliance change d’une séance à l’autre : moyenne des pentes des { -clients } qui ont répondu quatre fois ou plus, chacune comptée pour 10 au plus, dans un sens ou dans l’autre.
report-column-at-ceiling = Au maximum
report-column-at-ceiling-about = Pour chaque personne suivie, part des retours avec la meilleure réponse à chaque question ; moyenne des { -clients }.
report-column-always-same = Toujours pareil
report-column-always-same-about = Part des { -clients } qui ont donné chaque fois une seule et même réponse à toutes les questions, parmi ceux qui ont répondu trois fois ou plus.
report-column-alerts = Alertes
report-column-alerts-about = Alertes ouvertes par ce qui a été répondu sur ces séances. Par personne suivie, 15 au plus comptent.
report-column-outright = Dit explicitement
report-column-outright-about = Alertes qui ont commencé par ce qu’une personne suivie a dit en toutes lettres.
report-column-suggested = D’après les chiffres
report-column-suggested-about = Alertes qui ont commencé par ce que suggéraient les chiffres. Certaines ont commencé par les deux.
report-column-hours-to-alert = De la réponse à l’alerte
report-column-hours-to-alert-about = Heures entre la réponse et la remise d’un message à ce sujet à la ou au thérapeute ; les heures calmes y sont comprises. La médiane de chaque personne suivie, puis la médiane des { -clients }.
report-column-hours-to-alert-late = De la réponse à l’alerte, dixième le plus lent
report-column-hours-to-alert-late-about = Pour neuf { -clients } sur dix, les alertes sont annoncées en règle générale dans ce nombre d’heures.
report-column-hours-to-seen = De l’alerte au « vu »
report-column-hours-to-seen-about = Heures entre la remise de ce message à la ou au thérapeute et le premier marquage comme vu ; pour ce que personne n’avait encore vu, jusqu’à l’établissement du rapport. La médiane de chaque personne suivie, puis la médiane des { -clients }.
report-column-hours-to-seen-late = De l’alerte au « vu », dixième le plus lent
report-column-hours-to-seen-late-about = Pour neuf { -clients } sur dix, les alertes sont marquées comme vues en règle générale dans ce nombre d’heures ; ce que personne n’avait encore vu compte jusqu’à l’établissement du rapport.
report-column-helped = Cela a aidé
report-column-helped-about = Pour chaque personne suivie, part des échanges après une alerte dont elle a dit que cela avait aidé.
report-column-back-in-range = De nouveau comme d’habitude
report-column-back-in-range-about = Pour chaque personne suivie, part des alertes venues des chiffres après lesquelles les réponses étaient de nouveau comme d’habitude en trois retours au plus, parmi celles que trois retours ont suivies ; moyenne des { -clients }.
report-column-by-chance = Par hasard
report-column-by-chance-about = Dans quelle part des cas les réponses seraient de nouveau comme d’habitude en trois retours au plus si rien du tout ne s’était passé : d’après le modèle d’un programme ordinaire, et non d’après un comptage ici.
report-column-unrepaired = Pas revenu à la fin
report-column-unrepaired-about = Parmi les { -clients } dont le suivi a pris fin pendant cette période et que concernait une alerte venue des chiffres : part de ceux dont les réponses n’ont plus jamais été comme d’habitude après la dernière.
report-column-difference = Différence
report-column-difference-about = À distance moins présentiel, en points de 0 à 100, d’après un modèle dans lequel les thérapeutes diffèrent au hasard (modèle mixte, REML) et dans lequel chaque personne suivie compte autant.
report-column-conclusion = Ce que cela dit
report-column-conclusion-about = S’il a été montré que la différence est plus petite que la marge. Qu’aucune différence n’ait été trouvée ne le montre pas.
report-column-clients-needed = { -clients-cap } nécessaires
report-column-clients-needed-about = Combien de { -clients } il faut à un programme comme celui-ci pour montrer, dans 8 périodes sur 10, qu’une différence est plus petite que la marge, s’il n’y en a en vérité aucune. Un astérisque peut aussi signifier ici qu’un million n’y suffirait pas.
report-column-correlation = Corrélation
report-column-correlation-about = Dans quelle mesure les deux vont de pair : 0 pas du tout, 1 entièrement, au-dessous de 0 en sens inverse. Entre { -clients }, elle est regroupée sur les thérapeutes ayant cinq { -clients } ou plus (REML, Hartung et Knapp) ; chez une même personne, c’est la moyenne des corrélations propres à chacune.
report-column-prediction = Pour un ou une thérapeute
report-column-prediction-about = La même corrélation, avec un intervalle dans lequel se situerait celle d’un ou d’une thérapeute de plus du même genre.
report-column-level = Niveau
report-column-level-about = De combien de points sur 100 les thérapeutes voient les séances plus haut que leurs { -clients } ; au-dessous de 0, plus bas. Moyenne des moyennes propres à chaque thérapeute, chacune comptée pour 30 au plus, dans un sens ou dans l’autre.
report-column-tracking = Mouvement commun
report-column-tracking-about = Si les réponses des thérapeutes bougent avec celles de la personne suivie d’une séance à l’autre : 1 entièrement, 0 pas du tout, au-dessous de 0 en sens inverse. Moyenne, sur les thérapeutes, de la moyenne des corrélations de leurs { -clients }, pour quatre séances ou plus.
report-column-left-early = Départs précoces
report-column-left-early-about = Part des { -clients } qui ont cessé de venir, parmi ceux dont le suivi a pris fin et dont la ou le thérapeute a dit comment.
report-column-left-early-difference = Leur alliance, moins celle des autres
report-column-left-early-difference-about = De combien de points l’alliance de ceux qui ont cessé de venir était plus haute que celle des autres dont le suivi a pris fin ; au-dessous de 0, plus basse.
report-column-alerts-per-hundred = Alertes pour cent retours
report-column-alerts-per-hundred-about = Alertes venues des chiffres pour cent retours reçus d’une personne suivie ; moyenne des { -clients }.
report-column-budget = Budget
report-column-budget-about = Combien d’alertes pour cent retours les chiffres peuvent donner au plus, à la longue.
report-column-judged-right = Jugées justes
report-column-judged-right-about = Parmi les alertes venues des chiffres jugées justes ou dues au hasard par qui les a reçues, part des justes : moyenne des thérapeutes, qui comptent chacun une fois.

# --- Units

report-unit-people = personnes, à la dizaine
report-unit-times = à la dizaine
report-unit-needed = { -clients }, à la dizaine supérieure
report-unit-points = points sur 100
report-unit-percent = pour cent
report-unit-hours = heures
report-unit-correlation = de −1 à 1
report-unit-code = en mots

# --- Figures that are words

report-code-equivalent = pas de différence notable
report-code-different = une différence
report-code-both = différent, mais rien de notable
report-code-cannot-tell = impossible à dire

# --- Sentences

report-sentence-parity-margin = Une différence de moins de { $margin } points a été déclarée d’avance comme n’étant pas notable. Seule une différence dont il est montré qu’elle est plus petite est dite telle (deux tests unilatéraux, 5 %) ; qu’aucune n’ait été trouvée ne suffit pas.
report-sentence-parity-no-margin = Aucune marge n’a été déclarée avant la fin de cette période ; il n’a donc pas été testé si une différence n’est pas notable. Qu’aucune ne soit trouvée ne le montre pas.
report-sentence-outcome-not-asked = On ne demande pas ici comment vont les { -clients } ; on ne peut donc pas dire si l’alliance va de pair avec cela.
report-sentence-outcome-correlation = Ce sont des corrélations. Elles ne disent pas qu’une meilleure alliance fait aller mieux : qui va mieux se sent peut-être plus à l’aise.
report-sentence-outcome-own = Ici, la même personne répond aux deux, par quelques questions et par une seule, et sa ou son thérapeute peut les avoir lues. Ces chiffres ne peuvent donc pas simplement être placés à côté de chiffres publiés.
report-sentence-tracking-agreed = Chaque thérapeute ne dit que pour soi comment était une séance à ses yeux. Cela ne compte ici qu’avec son accord, et à partir de cet accord. De qui il s’agit n’est dit à personne, et rien n’est indiqué pour dix ou moins.
report-sentence-tracking-read = Les thérapeutes voient le plus souvent le travail un peu plus bas que leurs { -clients } (Tryon et autres 2007, 53 études ; Atzil-Slonim et autres 2015). Aucun des deux points de vue n’est le bon, et une différence n’est pas une erreur. Un questionnaire seul n’est jamais exact ; le mouvement commun ressort donc plus petit qu’il n’est.
report-sentence-quality-agreed = Chaque thérapeute ne dit que pour soi son avis sur une alerte. Cela ne compte ici qu’avec son accord, et à partir de cet accord. Le jugement vient une fois la suite connue, et porte peut-être surtout sur les cas évidents.
report-sentence-quality-budget = Le budget est le nombre d’alertes que les chiffres peuvent donner au plus pour cent retours. Il ne dit rien du nombre de celles qui sont justes.
# Of reports that were given out before therapists were asked: this and method-theirs-alone.
report-sentence-quality-verdicts = Ce que les thérapeutes pensent de leurs alertes n’est pas compté ici : il leur a été dit que personne d’autre ne le voit jamais.

report-sentence-method-hidden = { $told } chiffres sur { $figures } sont indiqués ici. Les autres sont des astérisques : il n’y a rien, ou trop peu de personnes sont derrière, ou plus de la moitié d’entre elles sont suivies par la même personne. Laquelle de ces raisons vaut n’est pas dit, pour que personne ne puisse être identifié.
report-sentence-method-people = Une ligne représente plus de dix personnes et au moins trois thérapeutes, sans qu’un ou une seule thérapeute suive plus de la moitié de ces personnes. Cela s’établit d’après les personnes à qui les questions ont été posées. Dans une ligne, un chiffre sur ce que des personnes ont dit est indiqué quand elles sont assez nombreuses à l’avoir dit. Les deux comptes sont décalés exprès, pour qu’un astérisque, ou son absence, ne donne à quiconque la certitude de ce qu’une personne a fait.
report-sentence-method-noise = Chaque chiffre est un peu décalé, d’une valeur tirée une fois au hasard, qui reste la même aussi longtemps que le rapport est conservé. Ainsi, même quelqu’un qui connaît toutes les autres personnes ne peut pas en déduire la dernière. Les intervalles en tiennent compte, et leur largeur est un peu décalée, elle aussi.
report-sentence-method-means = Chaque personne suivie compte autant : une moyenne est celle des moyennes propres à chacune, une part celle de leurs propres parts. Les intervalles traitent comme semblables les { -clients } de la ou du même thérapeute (estimateur sandwich à biais réduit, degrés de liberté de Satterthwaite : Bell et McCaffrey 2002, Pustejovsky et Tipton 2018) ; ceux des parts ne sortent jamais de 0 à 100 (Korn et Graubard 1998 ; avec le bruit selon Zou et Donner 2008).
report-sentence-method-hours = Les heures sont indiquées par paliers, d’un quart d’heure à quatre semaines. Le palier indiqué est tiré au sort de sorte que le bon soit le plus probable (McSherry et Talwar 2007). Les heures n’ont pas d’intervalle ; elles ne sont donc indiquées que là où le bon palier ou un voisin ressort dans 19 rapports sur 20 : à partir de cinquante personnes, et de 250 pour le dixième le plus lent.
report-sentence-method-counted = Sont comptées les séances qui ont pris fin pendant cette période et ont eu lieu. Ce qui a été répondu ailleurs et repris d’un fichier n’y est pas, et les scores ne portent que sur les questions actuelles. Les thèmes sont ce que les thérapeutes ont noté, et non des diagnostics.
report-sentence-method-theirs-alone = La façon dont les thérapeutes voient les séances, et leur avis sur une alerte, n’entrent dans aucun chiffre ici : c’est dit sur la promesse que personne d’autre ne le voit jamais. Il n’est donc pas dit non plus si les choses sont vues de la même façon des deux côtés.
report-sentence-method-own-answers = La façon dont les thérapeutes voient les séances, et leur avis sur une alerte, comptent là où un oui a été donné, et seulement pour ce qui a été dit ensuite. Un tel chiffre est une moyenne de thérapeutes et non de { -clients }, chaque thérapeute comptant une fois, et le bruit qu’il contient couvre tout ce qui vient d’un ou d’une thérapeute. Il est indiqué au-delà de dix, en règle générale au-delà de seize ; un astérisque ne dit rien de qui a dit oui. Dans un programme de dix thérapeutes ou moins, il n’est jamais indiqué.
report-sentence-method-limits = Les personnes ont choisi de répondre ou non, et sous quelle forme se voir ; les groupes diffèrent donc par plus que leur nom. Ces chiffres disent quelque chose d’un programme. Ils ne disent rien d’un ou d’une thérapeute, et ne permettent d’établir aucun classement. Quand quelque chose de rare dépend de la ou du thérapeute, comme le fait de ne plus vouloir de questions, les intervalles peuvent être trop étroits : les thérapeutes chez qui cela arrive le plus ne sont peut-être pas ici.

# --- Settings

report-setting-margin = Marge d’équivalence, en points de 0 à 100
report-setting-budget = Nombre maximal d’alertes que les chiffres peuvent donner, pour cent retours
report-setting-told = Chiffres indiqués
report-setting-figures = Chiffres existants
