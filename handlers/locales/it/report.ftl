# A programme's report: the page, the workbook, the files. Which message names what: reports/figures/voice.py.

report-star = *
report-interval = da { $low } a { $high }
report-interval-low = { $column }, da
report-interval-high = { $column }, fino a

# --- The page

report-title = Com’è andata: { $programme }, { $period }
report-period = Periodo: { $begins } – { $ends }.
report-made = Fatto il giorno { $made }, e conservato così com’è: dice la stessa cosa ogni volta che viene dato.
report-instrument = L’alleanza è stata chiesta con { $instrument ->
        [own] le domande fornite con questo programma informatico
       *[other] il questionario { $name }
    }, versione { $version }.
report-star-said = non detto
report-star-about = Un asterisco (*) sta dove una cifra non è detta: non c’è nulla, o dietro ci sono troppo poche persone, o troppe sono seguite dalla stessa persona. Hanno tutti lo stesso aspetto, così non si può risalire a nessuno.
report-nothing-told = Per questo periodo non si può dire nessuna cifra. Non c’è nulla, o dietro ogni cifra ci sono troppo poche persone, o troppe sono seguite dalla stessa persona. Non dice nulla su quanto fosse buono il lavoro.
report-no-rows = Per questo periodo qui non c’è nulla da mostrare.
report-interval-about = Tra parentesi sta un intervallo: se nient’altro è sbagliato, contiene il valore vero in 95 su 100 di questi rapporti. Comprende il rumore che protegge le persone.
report-published-about = Tra parentesi sta l’intervallo come è stato pubblicato, per 95 su 100.
report-published-columns-about = «Da» e «fino a» sono gli estremi dell’intervallo come è stato pubblicato, per 95 su 100.
report-interval-columns-about = «Da» e «fino a» sono gli estremi di un intervallo: se nient’altro è sbagliato, contiene il valore vero in 95 su 100 di questi rapporti. Comprende il rumore che protegge le persone.
report-counts-about = I conteggi sono alla decina più vicina e spostati di proposito, perciò le parti non danno per forza il totale, e possono superarlo: le persone al massimo di otto, sedute, riscontri e avvisi di solito di non più di venti.
report-wide-about = Dove i due estremi di un intervallo distano 50 o più (1 o più per una correlazione), non si sa quasi nulla: per favore non ci si basi sulla cifra in mezzo.
report-contents = Contenuto
report-in-unit = { $column } ({ $unit })
report-columns = Che cosa sono le colonne
report-settings = Su che cosa poggiano le cifre
report-chart = { $table }: { $column }
report-chart-about = { $rows }. La tabella che segue contiene le stesse cifre.
report-chart-row = { $row }: { $figure }
report-chart-row-interval = { $row }: { $figure } ({ $interval })

# --- The workbook

report-sheet-cover = Copertina
report-sheet-charts = Cifre nei grafici
report-heads-column = Colonna
report-heads-unit = Unità
report-heads-meaning = Che cos’è
report-heads-table = Tabella
report-heads-row = Riga
report-heads-figure = Cifra
report-heads-below = L’intervallo scende sotto di
report-heads-above = L’intervallo sale sopra di

# --- The files for programs

report-field-period = Periodo
report-field-period-about = Di quale trimestre, semestre o anno sono le cifre.
report-field-row-about = Che cosa riguardano le cifre della riga.

# --- Sections

report-section-reach = Chi è stato raggiunto
report-section-reach-about = Quante sedute ci sono state, se dopo sono arrivate le domande, e se c’è stata una risposta.
report-section-alliance = Alleanza
report-section-alliance-about = Come { -clients } hanno visto il lavoro in comune: se c’è accordo su dove porta e come, e se ci si trova bene insieme.
report-section-alerts = Avvisi
report-section-alerts-about = Che cosa è stato detto a chi lavora come terapeuta, quanto presto è stato visto, e com’è proseguita. Quanto presto qualcosa è visto dice poco su quanto bene è stato ripreso, perciò non è un traguardo.
report-section-parity = A distanza e in presenza
report-section-parity-about = Se chi fa le sedute da lontano è seguito bene quanto chi le fa in una stanza. Nessuno ha tirato a sorte: le persone hanno scelto, perciò una differenza non viene per forza dal modo di incontrarsi.
report-section-outcome = Alleanza e come stanno le persone
report-section-outcome-about = Se qui le due cose vanno insieme, accanto a quello che hanno trovato altri. Andare insieme non dice che l’una venga dall’altra.
report-section-tracking = Come la vedono terapeuti e { -clients }
report-section-tracking-about = Se i terapeuti vedono le stesse sedute più in alto o più in basso di { -clients }, e se le due viste si muovono insieme.
report-section-quality = Quanto erano buoni gli avvisi
report-section-quality-about = Quanti avvisi hanno dato le cifre, accanto a quanti possono essere falsi, e quanti erano fondati secondo chi li ha ricevuti.
report-section-method = Come leggere questo, e che cosa non è mostrato
report-section-method-about = Che cosa è stato tralasciato e perché, come sono fatte le cifre, e che cosa non possono dire.

# --- Tables

report-table-reach = Sedute e risposte
report-table-reach-about = Di tutte le persone con una seduta in questo periodo.
report-table-answering = Risposte ai riscontri
report-table-answering-about = Di tutte le persone a cui sono arrivate domande in questo periodo.
report-table-reach-by-modality = Per modo di tenere le sedute
report-table-reach-by-modality-about = Chi ha tenuto sedute in più modi sta in più righe.
report-table-going-on = Chi prosegue, e il totale
report-table-going-on-about = Chi smette presto spesso si trovava meno bene. Perciò chi prosegue dà un quadro migliore del totale.
report-table-alliance = Alleanza nel complesso
report-table-alliance-about = Di tutte le persone che hanno risposto, ognuna contata una volta.
report-table-alliance-by-component = Per componente
report-table-alliance-by-component-about = Obiettivi, compiti e legame, separati.
report-table-alliance-by-modality = Alleanza per modo
report-table-alliance-by-modality-about = Chi ha tenuto sedute in più modi sta in più righe.
report-table-alliance-by-phase = Alleanza per fase
report-table-alliance-by-phase-about = Di percorsi conclusi. In un trattamento breve le prime cinque e le ultime tre sedute si sovrappongono.
report-table-alliance-by-problem-area = Alleanza per tema
report-table-alliance-by-problem-area-about = Secondo ciò su cui si lavora soprattutto, dove è stato detto.
report-table-alerts = Che cosa dicevano gli avvisi
report-table-alerts-about = Quello che { -clients } hanno detto apertamente, e quello che suggerivano le cifre, separati.
report-table-alert-times = Dalla risposta al visto
report-table-alert-times-about = Quanto è passato da una risposta all’avviso, e dall’avviso finché qualcuno l’ha segnato come visto. Ogni persona con un avviso conta una volta.
report-table-after-alerts = Com’è proseguita
report-table-after-alerts-about = Accanto a quello che tornerebbe per puro caso: dopo una risposta bassa la successiva è di solito più alta, qualsiasi cosa si faccia. Meno che per caso indica avvisi su qualcosa che dura, e non cure che hanno peggiorato.
report-table-parity = A distanza e in presenza
report-table-parity-about = A distanza meno in presenza. Le persone in terapia e chi le segue sono diverse tra loro; se ne tiene conto.
report-table-parity-pooled = A distanza e in presenza, anno
report-table-parity-pooled-about = Lo stesso, con tutte le sedute dell’anno civile come una cosa sola: per ciò che un solo periodo è troppo piccolo per dire.
report-table-outcome = Alleanza ed esito
report-table-outcome-about = L’alleanza di ogni persona prima, e come ha detto di stare l’ultima volta che le è stato chiesto.
report-table-published = Che cosa hanno trovato altri
report-table-published-about = Correlazioni pubblicate tra alleanza ed esito, di solito con questionari più lunghi di questi. Dove non c’è un intervallo, non è stato pubblicato.
report-table-drop-out = Alleanza e abbandono
report-table-drop-out-about = Delle persone il cui percorso è finito in questo periodo, dove chi le seguiva ha detto come. Se chi ha smesso di venire si trovava meno bene già prima.
report-table-tracking = Livello e andamento comune
report-table-tracking-about = Di sedute con tutte le risposte da entrambe le parti, prima quelle di chi segue. Ogni terapeuta conta una volta, come media di almeno tre { -clients }.
report-table-quality = Avvisi accanto al tetto
report-table-quality-about = Degli avvisi suggeriti dalle cifre; quello che è stato detto apertamente non vi entra.

# --- What the rows are

report-by-all = Tutte le persone
report-by-modality = Modo di tenere le sedute
report-by-phase = Fase
report-by-problem-area = Tema
report-by-component = Componente
report-by-session = Seduta
report-by-comparison = Confronto
report-by-source = Da dove viene

report-row-all-all = Totale
report-row-modality-video = Video
report-row-modality-phone = Telefono
report-row-modality-chat = Chat
report-row-modality-email = E-mail
report-row-modality-in-person = In presenza
report-row-phase-first-five = Prime cinque sedute
report-row-phase-later = In mezzo
report-row-phase-last-three = Ultime tre sedute
report-row-problem-area-anxiety = Preoccupazioni e paura
report-row-problem-area-depression = Umore basso
report-row-problem-area-trauma = Qualcosa di duro che è successo
report-row-problem-area-grief = Una perdita
report-row-problem-area-substances = Alcol o altre sostanze
report-row-problem-area-eating = Il mangiare
report-row-problem-area-relationships = Relazioni
report-row-problem-area-stress = Stress
report-row-problem-area-body = Il corpo, il dolore o il sonno
report-row-problem-area-other = Altro
report-row-component-goal = Obiettivi
report-row-component-task = Compiti
report-row-component-bond = Legame
report-row-component-total = Tutto insieme
report-row-comparison-coverage = Domande per seduta
report-row-comparison-response = Risposte per domanda
report-row-comparison-alliance = Alleanza
report-row-comparison-with-alert = { -clients-upper } con un avviso
report-row-comparison-seen-within-a-day = Avvisi visti entro un giorno
report-row-comparison-between = Tra persone
report-row-comparison-adjusted = Tra persone simili all’inizio
report-row-comparison-early = Delle prime cinque sedute
report-row-comparison-late = Delle ultime tre prima
report-row-comparison-within = Nella stessa persona
report-row-source-all = 295 studi di ogni tipo (Flückiger e altri 2018)
report-row-source-internet = 23 studi via internet (Flückiger e altri 2018)
report-row-source-live-teletherapy = 34 studi in video o al telefono (Aafjes-van Doorn e altri 2024)
report-row-source-first-sessions = Sedute da una a cinque (Flückiger e altri 2018)
report-row-source-last-sessions = Le ultime tre sedute (Flückiger e altri 2018)
report-row-source-substances = 29 studi sull’uso di sostanze (Flückiger e altri 2018)

# --- Columns

report-column-clients = { -clients-upper }
report-column-clients-about = Quante persone diverse ci sono dietro la riga.
report-column-sessions = Sedute
report-column-sessions-about = Sedute che hanno avuto luogo. Di una persona ne contano al massimo 15.
report-column-asked = Chiesti
report-column-asked-about = Riscontri chiesti. Di una persona ne contano al massimo 15.
report-column-answered = Risposti
report-column-answered-about = Riscontri a cui è stato risposto. Di una persona ne contano al massimo 15.
report-column-response = Risposti su chiesti
report-column-response-about = Per ogni persona la quota di riscontri a cui ha risposto, come media tra le persone.
report-column-coverage = Chiesti su sedute
report-column-coverage-about = Per ogni persona la quota di sedute dopo cui sono arrivate le domande, come media tra le persone.
report-column-hours-to-answer = Fino alla risposta
report-column-hours-to-answer-about = Ore dalle domande alla risposta: la mediana di ogni persona, poi la mediana tra le persone.
report-column-hours-to-answer-late = Fino alla risposta, decimo più lento
report-column-hours-to-answer-late-about = Nove persone su dieci rispondono di regola entro queste ore: conta la mediana di ognuna.
report-column-missing-items = Lasciate aperte
report-column-missing-items-about = Per ogni persona la quota di domande lasciate aperte in quello che ha inviato, come media tra le persone.
report-column-silent = Silenzio
report-column-silent-about = Quota di { -clients } che hanno ricevuto domande e non hanno mai risposto.
report-column-opted-out = Smesso
report-column-opted-out-about = Quota di { -clients } che hanno ricevuto domande, e che finora hanno chiesto di non riceverne più.
report-column-mean = Media
report-column-mean-about = Alleanza, da 0 a 100: la media delle medie di ogni persona.
report-column-going-on = Chi prosegue
report-column-going-on-about = Lo stesso, per { -clients } il cui percorso prosegue.
report-column-change = Variazione
report-column-change-about = Di quanti punti l’alleanza cambia da una seduta all’altra: la media delle pendenze di { -clients } che hanno risposto almeno quattro volte, ognuna contata al massimo come 10, in un senso o nell’altro.
report-column-at-ceiling = Al massimo
report-column-at-ceiling-about = Per ogni persona la quota di riscontri con la risposta migliore a ogni domanda, come media tra le persone.
report-column-always-same = Sempre uguale
report-column-always-same-about = Quota di { -clients } che ogni volta hanno dato una stessa risposta a tutte le domande, tra chi ha risposto almeno tre volte.
report-column-alerts = Avvisi
report-column-alerts-about = Avvisi aperti da quello che è stato risposto su queste sedute. Di una persona ne contano al massimo 15.
report-column-outright = Detto apertamente
report-column-outright-about = Avvisi cominciati con qualcosa che una persona ha detto esplicitamente.
report-column-suggested = Dalle cifre
report-column-suggested-about = Avvisi cominciati con quello che suggerivano le cifre. Alcuni sono cominciati con entrambi.
report-column-hours-to-alert = Dalla risposta all’avviso
report-column-hours-to-alert-about = Ore dalla risposta finché un messaggio in proposito è arrivato a chi segue la persona; le ore di quiete sono comprese. La mediana di ogni persona, poi la mediana tra le persone.
report-column-hours-to-alert-late = Dalla risposta all’avviso, decimo più lento
report-column-hours-to-alert-late-about = Gli avvisi di nove persone su dieci arrivano di regola entro queste ore.
report-column-hours-to-seen = Dall’avviso al visto
report-column-hours-to-seen-about = Ore da quando è stato detto a chi segue la persona a quando è stato segnato la prima volta come visto; per quello che nessuno aveva ancora visto, finché è stato fatto il rapporto. La mediana di ogni persona, poi la mediana tra le persone.
report-column-hours-to-seen-late = Dall’avviso al visto, decimo più lento
report-column-hours-to-seen-late-about = Gli avvisi di nove persone su dieci sono segnati come visti di regola entro queste ore; quello che nessuno aveva ancora visto conta finché è stato fatto il rapporto.
report-column-helped = È stato d’aiuto
report-column-helped-about = Per ogni persona la quota di colloqui dopo un avviso di cui ha detto che sono stati d’aiuto.
report-column-back-in-range = Di nuovo come al solito
report-column-back-in-range-about = Per ogni persona la quota di avvisi dalle cifre dopo cui le risposte sono tornate come al solito entro tre riscontri, tra quelli seguiti da altri tre riscontri, come media tra le persone.
report-column-by-chance = Per caso
report-column-by-chance-about = Quanti tornerebbero come al solito entro tre riscontri se non fosse successo proprio nulla: secondo il modello di un programma ordinario, non contati qui.
report-column-unrepaired = Non tornato alla fine
report-column-unrepaired-about = Di { -clients } il cui percorso è finito in questo periodo e che un avviso dalle cifre riguardava: la quota di chi, dopo l’ultimo, non ha più dato risposte come al solito.
report-column-difference = Differenza
report-column-difference-about = A distanza meno in presenza, in punti da 0 a 100, secondo un modello in cui i terapeuti differiscono casualmente (modello misto, REML), e in cui ogni persona in terapia conta lo stesso.
report-column-conclusion = Che cosa dice
report-column-conclusion-about = Se è stato mostrato che la differenza è più piccola del margine. Non aver trovato differenze non lo mostra.
report-column-clients-needed = { -clients-upper } che servono
report-column-clients-needed-about = Quanti { -clients } servono a un programma come questo per mostrare, in 8 periodi su 10, che una differenza è più piccola del margine, se in realtà non ce n’è. Qui un asterisco può anche voler dire che non basterebbe un milione.
report-column-correlation = Correlazione
report-column-correlation-about = Quanto le due cose vanno insieme: 0 per niente, 1 del tutto, sotto 0 al contrario. Tra persone è riunita su terapeuti con almeno cinque { -clients } (REML, Hartung e Knapp); nella stessa persona è la media delle correlazioni di ognuna.
report-column-prediction = Per una persona terapeuta
report-column-prediction-about = La stessa correlazione, con un intervallo in cui si troverebbe quella di un’altra persona terapeuta di questo tipo.
report-column-level = Livello
report-column-level-about = Di quanti punti su 100 i terapeuti vedono le sedute più in alto di chi seguono; sotto 0, più in basso. La media delle medie di ogni terapeuta, ognuna contata al massimo come 30, in un senso o nell’altro.
report-column-tracking = Andamento comune
report-column-tracking-about = Se le risposte di chi segue si muovono con quelle della persona in terapia da una seduta all’altra: 1 del tutto, 0 per niente, sotto 0 al contrario. La media tra terapeuti delle medie delle correlazioni di chi seguono, da almeno quattro sedute.
report-column-left-early = Fine anticipata
report-column-left-early-about = Quota di { -clients } che hanno smesso di venire, tra chi ha finito il percorso e di cui è stato detto come.
report-column-left-early-difference = La loro alleanza, meno quella altrui
report-column-left-early-difference-about = Di quanti punti l’alleanza di chi ha smesso di venire era più alta di quella di chi ha finito il percorso in altro modo; sotto 0, più bassa.
report-column-alerts-per-hundred = Avvisi su cento
report-column-alerts-per-hundred-about = Avvisi dalle cifre ogni cento riscontri a cui una persona ha risposto, come media tra le persone.
report-column-budget = Tetto
report-column-budget-about = Quanti su cento possono darne al massimo le cifre, alla lunga.
report-column-judged-right = Fondati, secondo chi valuta
report-column-judged-right-about = Degli avvisi dalle cifre che chi li ha ricevuti ha detto fondati o per caso, la quota detta fondata: una media tra terapeuti, ognuno contato una volta.

# --- Units

report-unit-people = persone, alla decina più vicina
report-unit-times = alla decina più vicina
report-unit-needed = { -clients }, alla decina successiva
report-unit-points = punti su 100
report-unit-percent = per cento
report-unit-hours = ore
report-unit-correlation = da −1 a 1
report-unit-code = a parole

# --- Figures that are words

report-code-equivalent = nessuna differenza di rilievo
report-code-different = una differenza
report-code-both = diverso, ma nulla di rilievo
report-code-cannot-tell = non si può dire

# --- Sentences

report-sentence-parity-margin = Una differenza inferiore a { $margin } punti è stata dichiarata in anticipo di nessun rilievo. Si chiama così solo una differenza di cui è stato mostrato che è più piccola (due test a una coda, 5 %); non averne trovata una non basta.
report-sentence-parity-no-margin = Prima della fine di questo periodo non è stato dichiarato un margine, perciò non è stato verificato se una differenza è di nessun rilievo. Non averne trovata una non lo mostra.
report-sentence-outcome-not-asked = Come stanno le persone qui non viene chiesto, perciò non si può dire se l’alleanza vada di pari passo.
report-sentence-outcome-correlation = Queste sono correlazioni. Non dicono che un’alleanza migliore faccia stare meglio: chi sta meglio può anche trovarsi meglio.
report-sentence-outcome-own = Qui la stessa persona risponde a entrambe le cose, con poche domande e con una, e chi la segue può averle lette. Perciò queste cifre non si possono semplicemente mettere accanto a quelle pubblicate.
report-sentence-tracking-agreed = Come hanno visto una seduta, i terapeuti lo dicono solo per sé. Qui conta solo per chi ha detto che può contare, e da allora. Chi siano non viene detto a nessuno, e di dieci o meno non viene detto nulla.
report-sentence-tracking-read = I terapeuti vedono il lavoro di solito un po’ più in basso di chi seguono (Tryon e altri 2007, 53 studi; Atzil-Slonim e altri 2015). Nessuna delle due viste è quella giusta, e una differenza non è uno sbaglio. Un questionario non è mai esatto, perciò l’andamento comune risulta più piccolo di quanto sia.
report-sentence-quality-agreed = Che cosa pensano di un avviso, i terapeuti lo dicono solo per sé. Qui conta solo per chi ha detto che può contare, e da allora. Valutano quando sanno com’è proseguita, e forse più spesso dove è evidente.
report-sentence-quality-budget = Il tetto è quanti avvisi possono dare al massimo le cifre su cento riscontri. Non dice nulla di quanti siano fondati.
# Of reports that were given out before therapists were asked: this and method-theirs-alone.
report-sentence-quality-verdicts = Che cosa pensano i terapeuti dei loro avvisi qui non è contato: è stato detto loro che lo vedono solo loro.

report-sentence-method-hidden = Qui sono dette { $told } cifre su { $figures }. Le altre sono asterischi: non c’è nulla, o dietro ci sono troppo poche persone, o più della metà è seguita dalla stessa persona. Quale dei casi sia non è detto, così non si può risalire a nessuno.
report-sentence-method-people = Una riga sta per più di dieci persone e almeno tre terapeuti, nessuno dei quali ne segue più della metà. Si guarda a chi ha ricevuto domande. In una riga, una cifra su ciò che le persone hanno detto è riportata quando abbastanza di loro l’hanno detto. Entrambi i conteggi sono spostati di proposito, così da un asterisco, o dalla sua assenza, nessuno può avere certezza di ciò che ha fatto una singola persona.
report-sentence-method-noise = Ogni cifra è spostata di poco, di una quantità tratta a caso una volta sola, che resta la stessa finché il rapporto è conservato. Così nemmeno chi conosce tutti gli altri può risalire all’ultimo. Gli intervalli ne tengono conto, e anche la loro ampiezza è spostata di poco.
report-sentence-method-means = Ogni persona conta lo stesso: una media è fatta delle medie di ognuna, una quota delle quote di ognuna. Gli intervalli considerano simili { -clients } dello stesso terapeuta (sandwich con correzione della distorsione, gradi di Satterthwaite: Bell e McCaffrey 2002, Pustejovsky e Tipton 2018); quelli delle quote non escono mai da 0 a 100 (Korn e Graubard 1998; con il rumore come in Zou e Donner 2008).
report-sentence-method-hours = Le ore sono gradini da un quarto d’ora a quattro settimane. Quale gradino sia detto viene tratto a sorte in modo che quello giusto sia il più probabile (McSherry e Talwar 2007). Non hanno intervallo, perciò sono dette solo dove quel gradino o quello accanto esce in 19 rapporti su 20: con cinquanta persone, e con 250 per il decimo più lento.
report-sentence-method-counted = Si contano le sedute finite in questo periodo che hanno avuto luogo. Quello a cui è stato risposto altrove e che è stato ripreso da un file non vi entra, e i punteggi sono solo delle domande attuali. I temi sono quello che i terapeuti hanno annotato, e non diagnosi.
report-sentence-method-theirs-alone = Come i terapeuti vedono le sedute, e che cosa pensano di un avviso, qui non sta in nessuna cifra: lo dicono sulla parola che lo vedono solo loro. Perciò non viene detto nemmeno se terapeuti e { -clients } vedono le cose allo stesso modo.
report-sentence-method-own-answers = Come i terapeuti vedono le sedute, e che cosa pensano di un avviso, conta dove hanno detto che può contare, e solo quello che hanno detto dopo. Una cifra così è una media tra terapeuti e non tra { -clients }, ognuno contato una volta, e il suo rumore copre tutto quello che viene da un solo terapeuta. È detta con più di dieci, di regola con più di sedici; un asterisco non dice nulla di chi ha detto di sì. In un programma con dieci terapeuti o meno non è mai detta.
report-sentence-method-limits = Le persone hanno scelto se rispondere, e come incontrarsi, perciò i gruppi differiscono in più di quello che indica il loro nome. Queste cifre dicono qualcosa di un programma. Non dicono nulla di un terapeuta, e non servono a fare classifiche. Dove qualcosa di raro dipende da chi segue, come chiedere di non ricevere più domande, gli intervalli possono essere troppo stretti: tra i terapeuti di qui può mancare chi lo vede succedere più spesso.

# --- Settings

report-setting-margin = Margine di equivalenza, punti da 0 a 100
report-setting-budget = Avvisi che le cifre possono dare al massimo, su cento riscontri
report-setting-told = Cifre dette
report-setting-figures = Cifre che ci sono
