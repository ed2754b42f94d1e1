# A programme's report: the page, the workbook, the files. Which message names what: reports/figures/voice.py.

report-star = *
report-interval = { $low } bis { $high }
report-interval-low = { $column }, von
report-interval-high = { $column }, bis

# --- The page

report-title = Wie es lief: { $programme }, { $period }
report-period = Vom { $begins } bis zum { $ends }.
report-made = Erstellt am { $made } und so aufbewahrt: Der Bericht sagt dasselbe, wann immer er ausgegeben wird.
report-instrument = Die Arbeitsbeziehung wurde erfragt mit { $instrument ->
        [own] den Fragen, die diese Software mitbringt
       *[other] dem Fragebogen { $name }
    }, Version { $version }.
report-star-said = nicht angegeben
report-star-about = Ein Stern (*) steht, wo eine Zahl nicht angegeben ist: Es gibt nichts, oder zu wenige Menschen stehen dahinter, oder zu viele davon sind bei derselben Person in Therapie. Alle drei Fälle sehen gleich aus, damit sich niemand herausfinden lässt.
report-nothing-told = Für diesen Zeitraum lässt sich keine Zahl angeben. Es gibt nichts, oder hinter jeder Zahl stehen zu wenige Menschen, oder zu viele davon sind bei derselben Person in Therapie. Das sagt nichts darüber, wie gut die Arbeit war.
report-no-rows = Für diesen Zeitraum gibt es hier nichts zu zeigen.
report-interval-about = In Klammern steht ein Intervall: Wenn sonst nichts falsch ist, enthält es in 95 von 100 solchen Berichten den wahren Wert. Das Rauschen, das Menschen schützt, ist darin enthalten.
report-published-about = In Klammern steht das Intervall, wie es veröffentlicht wurde, für 95 von 100.
report-published-columns-about = „von“ und „bis“ sind die Enden des Intervalls, wie es veröffentlicht wurde, für 95 von 100.
report-interval-columns-about = „von“ und „bis“ sind die Enden eines Intervalls: Wenn sonst nichts falsch ist, enthält es in 95 von 100 solchen Berichten den wahren Wert. Das Rauschen, das Menschen schützt, ist darin enthalten.
report-counts-about = Anzahlen sind auf Zehner gerundet und mit Absicht ungenau: bei Menschen um höchstens acht, bei Sitzungen, Rückmeldungen und Hinweisen meist um nicht mehr als zwanzig. Teile ergeben darum nicht unbedingt das Ganze und können größer sein als dieses.
report-wide-about = Wo die beiden Enden eines Intervalls 50 oder mehr auseinanderliegen (1 oder mehr bei einer Korrelation), ist so gut wie nichts bekannt: Bitte nicht auf die Zahl dazwischen bauen.
report-contents = Was darin steht
report-in-unit = { $column } ({ $unit })
report-columns = Was die Spalten bedeuten
report-settings = Worauf die Zahlen beruhen
report-chart = { $table }: { $column }
report-chart-about = { $rows }. Die Tabelle danach enthält dieselben Zahlen.
report-chart-row = { $row }: { $figure }
report-chart-row-interval = { $row }: { $figure } ({ $interval })

# --- The workbook

report-sheet-cover = Deckblatt
report-sheet-charts = Zahlen in den Diagrammen
report-heads-column = Spalte
report-heads-unit = Einheit
report-heads-meaning = Was sie bedeutet
report-heads-table = Tabelle
report-heads-row = Zeile
report-heads-figure = Zahl
report-heads-below = Intervall reicht darunter um
report-heads-above = Intervall reicht darüber um

# --- The files for programs

report-field-period = Zeitraum
report-field-period-about = Zu welchem Quartal, Halbjahr oder Jahr die Zahlen gehören.
report-field-row-about = Worum es bei den Zahlen der Zeile geht.

# --- Sections

report-section-reach = Wer erreicht wurde
report-section-reach-about = Wie viele Sitzungen es gab, ob danach gefragt wurde und ob Antworten kamen.
report-section-alliance = Arbeitsbeziehung
report-section-alliance-about = Wie { -clients } die Zusammenarbeit sahen: ob man sich einig ist, wohin es geht und wie, und sich miteinander wohlfühlt.
report-section-alerts = Hinweise
report-section-alerts-about = Was Therapeutinnen und Therapeuten erfuhren, wie bald es gesehen wurde und wie es weiterging. Wie bald etwas gesehen wird, sagt wenig darüber, wie gut es aufgegriffen wurde; es ist also kein Ziel.
report-section-parity = Auf Distanz und vor Ort
report-section-parity-about = Ob Menschen, die sich aus der Ferne treffen, so gut versorgt sind wie die, die sich in einem Raum treffen. Niemand hat das ausgelost: Es wurde gewählt, ein Unterschied muss also nicht von der Art des Treffens kommen.
report-section-outcome = Arbeitsbeziehung und wie es { -clients } ging
report-section-outcome-about = Ob beides hier zusammenhängt, neben dem, was andere fanden. Dass es zusammenhängt, sagt nicht, dass eines vom anderen kommt.
report-section-tracking = Zwei Sichtweisen auf dieselben Sitzungen
report-section-tracking-about = Ob Therapeutinnen und Therapeuten dieselben Sitzungen höher oder niedriger sehen als ihre { -clients } und ob sich beides zusammen bewegt.
report-section-quality = Wie gut die Hinweise waren
report-section-quality-about = Wie viele Hinweise die Zahlen gaben, neben der Zahl, die falsch sein können, und wie viele nach dem Urteil derer zutrafen, die sie bekamen.
report-section-method = Wie das zu lesen ist und was nicht gezeigt wird
report-section-method-about = Was weggelassen wurde und warum, wie die Zahlen entstehen und was sie nicht sagen können.

# --- Tables

report-table-reach = Sitzungen und Antworten
report-table-reach-about = Von allen, die in diesem Zeitraum eine Sitzung hatten.
report-table-answering = Wie Rückmeldungen beantwortet wurden
report-table-answering-about = Von allen, die in diesem Zeitraum gefragt wurden.
report-table-reach-by-modality = Nach der Art der Sitzungen
report-table-reach-by-modality-about = Wer sich auf mehrere Arten traf, steht in mehreren Zeilen.
report-table-going-on = Die weitermachen, und alle
report-table-going-on-about = Wer früh geht, hat sich oft weniger wohlgefühlt. Darum sieht es bei denen, die weitermachen, besser aus als bei allen.
report-table-alliance = Arbeitsbeziehung insgesamt
report-table-alliance-about = Von allen, die geantwortet haben, jede Person einmal gezählt.
report-table-alliance-by-component = Nach Bestandteil
report-table-alliance-by-component-about = Ziele, gemeinsames Vorgehen und Beziehung getrennt.
report-table-alliance-by-modality = Arbeitsbeziehung nach der Art der Sitzungen
report-table-alliance-by-modality-about = Wer sich auf mehrere Arten traf, steht in mehreren Zeilen.
report-table-alliance-by-phase = Arbeitsbeziehung nach Phase
report-table-alliance-by-phase-about = Von Behandlungen, die zu Ende sind. Bei kurzen überschneiden sich die ersten fünf und die letzten drei Sitzungen.
report-table-alliance-by-problem-area = Arbeitsbeziehung nach Thema
report-table-alliance-by-problem-area-about = Danach, woran beide vor allem arbeiten, wo das angegeben wurde.
report-table-alerts = Was Hinweise sagten
report-table-alerts-about = Was { -clients } ausdrücklich sagten und was die Zahlen nahelegten, getrennt.
report-table-alert-times = Von der Antwort bis gesehen
report-table-alert-times-about = Wie lange es von einer Antwort bis zum Hinweis dauerte und vom Hinweis, bis ihn jemand als gesehen markierte. Wer einen Hinweis auslöste, zählt einmal.
report-table-after-alerts = Wie es weiterging
report-table-after-alerts-about = Neben dem, was allein durch Zufall zurückkäme: Nach einer niedrigen Antwort ist die nächste meist höher, was auch immer geschieht. Weniger als durch Zufall spricht für Hinweise auf etwas, das anhält, und nicht für eine Versorgung, die es schlimmer machte.
report-table-parity = Distanz gegen vor Ort
report-table-parity-about = Distanz minus vor Ort. { -clients } unterscheiden sich voneinander, Therapeutinnen und Therapeuten auch; das ist berücksichtigt.
report-table-parity-pooled = Distanz gegen vor Ort, über das Jahr
report-table-parity-pooled-about = Dasselbe, mit allen Sitzungen des Kalenderjahres zusammen: für das, wofür ein Zeitraum zu klein ist.
report-table-outcome = Arbeitsbeziehung und Ergebnis
report-table-outcome-about = Für jede Person die Arbeitsbeziehung davor und wie es ihr nach eigener Angabe ging, als sie zuletzt gefragt wurde.
report-table-published = Was andere fanden
report-table-published-about = Veröffentlichte Korrelationen der Arbeitsbeziehung mit dem Ergebnis, meist aus längeren Fragebögen als hier. Wo kein Intervall steht, wurde keines veröffentlicht.
report-table-drop-out = Arbeitsbeziehung und Abbruch
report-table-drop-out-about = Von { -clients }, deren Behandlung in diesem Zeitraum endete, wie es in der Therapie angegeben wurde. Ob sich die, die nicht mehr kamen, vorher weniger wohlgefühlt hatten.
report-table-tracking = Höhe und Mitgehen
report-table-tracking-about = Von Sitzungen, zu denen beide alles beantwortet haben, die Therapieseite zuerst. Jede Therapeutin und jeder Therapeut zählt einmal, als Mittel über drei { -clients } oder mehr.
report-table-quality = Hinweise neben ihrem Budget
report-table-quality-about = Von Hinweisen, die die Zahlen nahelegten; was { -clients } ausdrücklich sagten, ist nicht dabei.

# --- What the rows are

report-by-all = Alle
report-by-modality = Art der Sitzungen
report-by-phase = Phase
report-by-problem-area = Thema
report-by-component = Bestandteil
report-by-session = Sitzung
report-by-comparison = Verglichen
report-by-source = Woher es kommt

report-row-all-all = Alle
report-row-modality-video = Video
report-row-modality-phone = Telefon
report-row-modality-chat = Chat
report-row-modality-email = E-Mail
report-row-modality-in-person = Vor Ort
report-row-phase-first-five = Erste fünf Sitzungen
report-row-phase-later = Dazwischen
report-row-phase-last-three = Letzte drei Sitzungen
report-row-problem-area-anxiety = Sorge und Angst
report-row-problem-area-depression = Gedrückte Stimmung
report-row-problem-area-trauma = Schweres Erlebnis
report-row-problem-area-grief = Ein Verlust
report-row-problem-area-substances = Alkohol, Substanzen
report-row-problem-area-eating = Essen
report-row-problem-area-relationships = Beziehungen
report-row-problem-area-stress = Stress
report-row-problem-area-body = Körper, Schmerz, Schlaf
report-row-problem-area-other = Etwas anderes
report-row-component-goal = Ziele
report-row-component-task = Gemeinsames Vorgehen
report-row-component-bond = Beziehung
report-row-component-total = Alles zusammen
report-row-comparison-coverage = Anteil gefragt
report-row-comparison-response = Anteil beantwortet
report-row-comparison-alliance = Arbeitsbeziehung
report-row-comparison-with-alert = { -clients } mit einem Hinweis
report-row-comparison-seen-within-a-day = Hinweise, die innerhalb eines Tages gesehen wurden
report-row-comparison-between = Zwischen Personen
report-row-comparison-adjusted = Zwischen anfangs ähnlichen Personen
report-row-comparison-early = Der ersten fünf Sitzungen
report-row-comparison-late = Der letzten drei davor
report-row-comparison-within = Innerhalb einer Person
report-row-source-all = 295 Studien aller Art (Flückiger und andere 2018)
report-row-source-internet = 23 Studien über das Internet (Flückiger und andere 2018)
report-row-source-live-teletherapy = 34 Studien per Video oder Telefon (Aafjes-van Doorn und andere 2024)
report-row-source-first-sessions = Sitzungen eins bis fünf (Flückiger und andere 2018)
report-row-source-last-sessions = Die letzten drei Sitzungen (Flückiger und andere 2018)
report-row-source-substances = 29 Studien zum Substanzkonsum (Flückiger und andere 2018)

# --- Columns

report-column-clients = { -clients }
report-column-clients-about = Wie viele verschiedene { -clients } hinter der Zeile stehen.
report-column-sessions = Sitzungen
report-column-sessions-about = Sitzungen, die stattfanden. Von jeder Person zählen höchstens 15.
report-column-asked = Gefragt
report-column-asked-about = Rückmeldungen, um die gebeten wurde. Von jeder Person zählen höchstens 15.
report-column-answered = Beantwortet
report-column-answered-about = Rückmeldungen, die beantwortet wurden. Von jeder Person zählen höchstens 15.
report-column-response = Anteil beantwortet
report-column-response-about = Der Anteil der Rückmeldungen, die eine Person beantwortet hat, an denen, um die gebeten wurde; als Mittel über die { -clients }.
report-column-coverage = Anteil gefragt
report-column-coverage-about = Der Anteil der Sitzungen, nach denen eine Person gefragt wurde, als Mittel über die { -clients }.
report-column-hours-to-answer = Bis zur Antwort
report-column-hours-to-answer-about = Stunden vom Fragen bis zur Antwort: erst der Median jeder Person, dann der Median über die { -clients }.
report-column-hours-to-answer-late = Bis zur Antwort, langsamstes Zehntel
report-column-hours-to-answer-late-about = Neun von zehn Personen antworten in der Regel innerhalb dieser Stunden; es zählt der Median jeder Person.
report-column-missing-items = Offen gelassen
report-column-missing-items-about = Der Anteil der Fragen, die eine Person in dem offen ließ, was sie abgeschickt hat, als Mittel über die { -clients }.
report-column-silent = Ohne Antwort
report-column-silent-about = Anteil der { -clients }, die gefragt wurden und nie geantwortet haben.
report-column-opted-out = Aufgehört
report-column-opted-out-about = Anteil der { -clients }, die gefragt wurden und inzwischen keine Fragen mehr wollten.
report-column-mean = Mittel
report-column-mean-about = Arbeitsbeziehung, von 0 bis 100: das Mittel der Mittelwerte der { -clients }.
report-column-going-on = Die weitermachen
report-column-going-on-about = Dasselbe, für { -clients }, deren Behandlung weitergeht.
report-column-change = Veränderung
report-column-change-about = Um wie viele Punkte sich die Arbeitsbeziehung von einer Sitzung zur nächsten ändert: das Mittel der Steigungen derer, die mindestens viermal geantwortet haben, jede mit höchstens 10 gezählt, nach oben wie nach unten.
report-column-at-ceiling = Am oberen Ende
report-column-at-ceiling-about = Der Anteil der Rückmeldungen einer Person, die auf jede Frage die beste Antwort enthalten, als Mittel über die { -clients }.
report-column-always-same = Immer gleich
report-column-always-same-about = Anteil der { -clients }, die jedes Mal auf alle Fragen ein und dieselbe Antwort gaben, unter denen, die mindestens dreimal geantwortet haben.
report-column-alerts = Hinweise
report-column-alerts-about = Hinweise, die durch Antworten zu diesen Sitzungen entstanden. Von jeder Person zählen höchstens 15.
report-column-outright = Ausdrücklich gesagt
report-column-outright-about = Hinweise, die mit etwas begannen, das jemand ausdrücklich sagte.
report-column-suggested = Aus den Zahlen
report-column-suggested-about = Hinweise, die mit etwas begannen, das die Zahlen nahelegten. Manche begannen mit beidem.
report-column-hours-to-alert = Antwort bis Hinweis
report-column-hours-to-alert-about = Stunden von der Antwort, bis eine Nachricht dazu bei der behandelnden Person ankam; Ruhezeiten sind darin. Erst der Median jeder Person, dann der Median über die { -clients }.
report-column-hours-to-alert-late = Antwort bis Hinweis, langsamstes Zehntel
report-column-hours-to-alert-late-about = Bei neun von zehn Personen kommen Hinweise in der Regel innerhalb dieser Stunden an.
report-column-hours-to-seen = Hinweis bis gesehen
report-column-hours-to-seen-about = Stunden ab der Nachricht an die behandelnde Person, bis sie zum ersten Mal als gesehen markiert wurde; wo sie noch niemand gesehen hatte, bis der Bericht erstellt wurde. Erst der Median jeder Person, dann der Median über die { -clients }.
report-column-hours-to-seen-late = Hinweis bis gesehen, langsamstes Zehntel
report-column-hours-to-seen-late-about = Bei neun von zehn Personen werden Hinweise in der Regel innerhalb dieser Stunden als gesehen markiert; wo sie noch niemand gesehen hatte, zählt die Zeit, bis der Bericht erstellt wurde.
report-column-helped = Es half
report-column-helped-about = Der Anteil der Gespräche nach einem Hinweis, von denen eine Person sagte, dass es half.
report-column-back-in-range = Wieder wie üblich
report-column-back-in-range-about = Der Anteil der Hinweise aus den Zahlen, nach denen die Antworten innerhalb von drei Rückmeldungen wieder wie üblich waren, unter denen, auf die noch drei Rückmeldungen folgten; je Person, als Mittel über die { -clients }.
report-column-by-chance = Durch Zufall
report-column-by-chance-about = So viele wären innerhalb von drei Rückmeldungen wieder wie üblich, wenn gar nichts geschehen wäre: nach dem Modell eines gewöhnlichen Programms, nicht hier gezählt.
report-column-unrepaired = Am Ende nicht wie üblich
report-column-unrepaired-about = Unter den { -clients }, deren Behandlung in diesem Zeitraum endete und zu denen es einen Hinweis aus den Zahlen gab: der Anteil derer, deren Antworten nach dem letzten nie wieder wie üblich waren.
report-column-difference = Unterschied
report-column-difference-about = Distanz minus vor Ort, in Punkten von 0 bis 100, nach einem Modell, in dem sich Therapeutinnen und Therapeuten zufällig unterscheiden (gemischtes Modell, REML) und jede Person gleich zählt.
report-column-conclusion = Was es sagt
report-column-conclusion-about = Ob gezeigt wurde, dass der Unterschied kleiner ist als die Grenze. Dass kein Unterschied gefunden wurde, zeigt es nicht.
report-column-clients-needed = Nötige Personenzahl
report-column-clients-needed-about = So viele { -clients } braucht ein Programm wie dieses, um in 8 von 10 Zeiträumen zu zeigen, dass ein Unterschied kleiner ist als die Grenze, wenn es in Wahrheit keinen gibt. Ein Stern kann hier auch heißen, dass eine Million nicht reichen würde.
report-column-correlation = Korrelation
report-column-correlation-about = Wie sehr beides zusammenhängt: 0 gar nicht, 1 ganz, unter 0 umgekehrt. Zwischen Personen wird sie über Therapeutinnen und Therapeuten mit mindestens fünf { -clients } zusammengefasst (REML, Hartung und Knapp); innerhalb einer Person ist sie das Mittel der eigenen Korrelationen der { -clients }.
report-column-prediction = Bei einer behandelnden Person
report-column-prediction-about = Dieselbe Korrelation, mit einem Intervall, in dem sie bei einer weiteren behandelnden Person dieser Art läge.
report-column-level = Höhe
report-column-level-about = Um wie viele von 100 Punkten Therapeutinnen und Therapeuten Sitzungen höher sehen als ihre { -clients }; unter 0: niedriger. Das Mittel ihrer eigenen Mittelwerte, jeder mit höchstens 30 gezählt, nach oben wie nach unten.
report-column-tracking = Mitgehen
report-column-tracking-about = Ob sich die Antworten von Therapeutinnen und Therapeuten von Sitzung zu Sitzung mit denen ihrer { -clients } bewegen: 1 ganz, 0 gar nicht, unter 0 umgekehrt. Für jede behandelnde Person das Mittel der Korrelationen mit den eigenen { -clients }, bei mindestens vier Sitzungen; davon das Mittel.
report-column-left-early = Früh gegangen
report-column-left-early-about = Anteil der { -clients }, die nicht mehr kamen, unter denen, deren Behandlung endete und bei denen angegeben wurde, wie.
report-column-left-early-difference = Deren Arbeitsbeziehung minus die der anderen
report-column-left-early-difference-about = Um wie viele Punkte die Arbeitsbeziehung derer, die nicht mehr kamen, höher war als die der anderen, deren Behandlung endete; unter 0: niedriger.
report-column-alerts-per-hundred = Hinweise auf hundert
report-column-alerts-per-hundred-about = Hinweise aus den Zahlen auf je hundert beantwortete Rückmeldungen einer Person, als Mittel über die { -clients }.
report-column-budget = Budget
report-column-budget-about = Wie viele auf hundert die Zahlen auf lange Sicht höchstens geben dürfen.
report-column-judged-right = Als zutreffend beurteilt
report-column-judged-right-about = Von den Hinweisen aus den Zahlen, die als zutreffend oder als Zufall beurteilt wurden, der Anteil der zutreffenden, nach dem Urteil derer, die sie bekamen: ein Mittel über Therapeutinnen und Therapeuten, alle einmal gezählt.

# --- Units

report-unit-people = Menschen, auf Zehner gerundet
report-unit-times = auf Zehner gerundet
report-unit-needed = Personen, auf Zehner aufgerundet
report-unit-points = von 100 Punkten
report-unit-percent = Prozent
report-unit-hours = Stunden
report-unit-correlation = von −1 bis 1
report-unit-code = in Worten

# --- Figures that are words

report-code-equivalent = kein nennenswerter Unterschied
report-code-different = ein Unterschied
report-code-both = ein Unterschied, aber kein nennenswerter
report-code-cannot-tell = nicht zu sagen

# --- Sentences

report-sentence-parity-margin = Vorab wurde festgelegt, dass ein Unterschied von weniger als { $margin } Punkten nicht nennenswert ist. Nur ein Unterschied, der nachweislich kleiner ist, heißt so (zwei einseitige Tests, 5 %); dass keiner gefunden wurde, genügt nicht.
report-sentence-parity-no-margin = Bevor dieser Zeitraum endete, wurde keine Grenze festgelegt; darum wurde nicht geprüft, ob ein Unterschied nennenswert ist. Dass keiner gefunden wird, zeigt es nicht.
report-sentence-outcome-not-asked = Wie es { -clients } ging, wird hier nicht gefragt; ob die Arbeitsbeziehung damit zusammenhängt, lässt sich also nicht sagen.
report-sentence-outcome-correlation = Das sind Korrelationen. Dass es Menschen durch eine bessere Arbeitsbeziehung besser geht, sagen sie nicht: Wem es besser geht, kann sich auch wohler fühlen.
report-sentence-outcome-own = Hier beantwortet dieselbe Person beides, mit wenigen Fragen und mit einer einzigen, und die behandelnde Person kann sie gelesen haben. Diese Zahlen lassen sich also nicht einfach neben veröffentlichte legen.
report-sentence-tracking-agreed = Therapeutinnen und Therapeuten sagen nur für sich, wie sie eine Sitzung sahen. Hier zählt es nur bei denen, die es erlaubt haben, und erst von da an. Wer das ist, erfährt niemand, und bei zehn oder weniger wird nichts angegeben.
report-sentence-tracking-read = Therapeutinnen und Therapeuten sehen die Arbeit meist etwas niedriger als ihre { -clients } (Tryon und andere 2007, 53 Studien; Atzil-Slonim und andere 2015). Keine der beiden Sichtweisen ist die richtige, und ein Unterschied ist kein Fehler. Ein Fragebogen ist nie genau; darum kommt das Mitgehen kleiner heraus, als es ist.
report-sentence-quality-agreed = Was Therapeutinnen und Therapeuten von einem Hinweis halten, sagen sie nur für sich. Hier zählt es nur bei denen, die es erlaubt haben, und erst von da an. Geurteilt wird, wenn bekannt ist, wie es weiterging, und vielleicht am häufigsten dort, wo es klar ist.
report-sentence-quality-budget = Das Budget sagt, wie viele Hinweise auf hundert Rückmeldungen die Zahlen höchstens geben dürfen. Wie viele zutreffen, sagt es nicht.
# Of reports that were given out before therapists were asked: this and method-theirs-alone.
report-sentence-quality-verdicts = Was Therapeutinnen und Therapeuten von ihren Hinweisen halten, wird hier nicht gezählt: Ihnen wurde gesagt, dass immer nur sie selbst es sehen.

report-sentence-method-hidden = { $told } von { $figures } Zahlen sind hier angegeben. Die anderen sind Sterne: Es gibt nichts, oder zu wenige Menschen stehen dahinter, oder mehr als die Hälfte davon ist bei derselben Person in Therapie. Was davon es ist, wird nicht gesagt, damit sich niemand herausfinden lässt.
report-sentence-method-people = Eine Zeile steht für mehr als zehn Menschen bei mindestens drei Therapeutinnen oder Therapeuten, von denen niemand mehr als die Hälfte dieser Menschen behandelt. Das richtet sich danach, wer gefragt wurde. Innerhalb einer Zeile wird eine Zahl zu dem, was Menschen sagten, angegeben, wenn genug es sagten. Beide Anzahlen sind mit Absicht ungenau, damit niemand aus einem Stern oder seinem Fehlen sicher schließen kann, was eine einzelne Person tat.
report-sentence-method-noise = Jede Zahl weicht ein wenig ab, um einen Betrag, der einmal zufällig gezogen wurde und gleich bleibt, solange der Bericht aufbewahrt wird. So kann nicht einmal, wer alle anderen kennt, auf die letzte Person schließen. Die Intervalle enthalten das, und auch wie breit sie sind, weicht ein wenig ab.
report-sentence-method-means = Alle { -clients } zählen gleich: Ein Mittel wird aus ihren eigenen Mittelwerten gebildet, ein Anteil aus ihren eigenen Anteilen. Intervalle behandeln { -clients } derselben behandelnden Person als einander ähnlich (verzerrungsreduzierter Sandwich-Schätzer, Freiheitsgrade nach Satterthwaite: Bell und McCaffrey 2002, Pustejovsky und Tipton 2018); die von Anteilen verlassen nie 0 bis 100 (Korn und Graubard 1998; mit Rauschen nach Zou und Donner 2008).
report-sentence-method-hours = Stunden werden in Stufen angegeben, von einer Viertelstunde bis zu vier Wochen. Welche Stufe angegeben wird, ist so gezogen, dass die richtige die wahrscheinlichste ist (McSherry und Talwar 2007). Stunden haben kein Intervall und werden darum nur angegeben, wo die richtige oder eine benachbarte Stufe in 19 von 20 Berichten herauskommt: ab fünfzig Menschen und für das langsamste Zehntel ab 250.
report-sentence-method-counted = Gezählt sind die Sitzungen, die in diesem Zeitraum endeten und stattfanden. Was anderswo beantwortet und aus einer Datei übernommen wurde, ist nicht dabei, und Werte beruhen nur auf den jetzigen Fragen. Themen sind das, was in der Therapie notiert wurde, und keine Diagnosen.
report-sentence-method-theirs-alone = Wie Therapeutinnen und Therapeuten selbst Sitzungen sehen und was sie von einem Hinweis halten, steht hier in keiner Zahl, denn sie sagen es auf die Zusage hin, dass immer nur sie selbst es sehen. Darum wird auch nicht angegeben, ob sie und ihre { -clients } es ähnlich sehen.
report-sentence-method-own-answers = Wie Therapeutinnen und Therapeuten Sitzungen sehen und was sie von einem Hinweis halten, zählt, wo sie es erlaubt haben, und nur, was sie danach sagten. Eine solche Zahl ist ein Mittel über sie und nicht über { -clients }, alle einmal gezählt, und das Rauschen darin deckt alles ab, was von einer einzelnen Person stammt. Sie wird bei mehr als zehn angegeben, in der Regel bei mehr als sechzehn; ein Stern sagt nicht, wer Ja gesagt hat. In einem Programm mit höchstens zehn Therapeutinnen und Therapeuten wird sie nie angegeben.
report-sentence-method-limits = Menschen haben gewählt, ob sie antworten und wie sie sich treffen; Gruppen unterscheiden sich also in mehr als ihrem Namen. Diese Zahlen sagen etwas über ein Programm. Über einzelne Therapeutinnen oder Therapeuten sagen sie nichts, und sie taugen nicht für Ranglisten. Wo etwas Seltenes davon abhängt, wer behandelt, etwa der Wunsch, keine Fragen mehr zu bekommen, können Intervalle zu schmal sein: Die, bei denen es am häufigsten vorkommt, sind hier vielleicht nicht dabei.

# --- Settings

report-setting-margin = Äquivalenzgrenze, Punkte von 0 bis 100
report-setting-budget = Höchstzahl der Hinweise aus den Zahlen, auf hundert Rückmeldungen
report-setting-told = Angegebene Zahlen
report-setting-figures = Vorhandene Zahlen
