# A programme's report: the page, the workbook, the files. Which message names what: reports/figures/voice.py.

report-star = *
report-interval = da { $low } a { $high }
report-interval-low = { $column }, da
report-interval-high = { $column }, fino a

# --- The page

report-title = Com’è andata: { $programme }, { $period }
report-period = Periodo: { $begins } – { $ends }.
report-made = Redatto il giorno { $made }, e conservato così com’è: dice la stessa cosa ogni volta che viene consegnato.
report-instrument = L’alleanza è stata rilevata con { $instrument ->
        [own] le domande fornite con questo programma informatico
       *[other] il questionario { $name }
    }, versione { $version }.
report-star-said = non detto
report-star-about = Un asterisco (*) sta dove una cifra non viene detta: non c’è nulla, o dietro ci sono troppo poche persone, o troppe sono seguite dalla stessa persona. I tre casi hanno lo stesso aspetto, così non si può risalire a nessuno.
report-nothing-told = Per questo periodo non si può dire nessuna cifra. Non c’è nulla, o dietro ogni cifra ci sono troppo poche persone, o troppe sono seguite dalla stessa persona. Questo non dice nulla della qualità del lavoro.
report-no-rows = Per questo periodo qui non c’è nulla da mostrare.
report-interval-about = Tra parentesi c’è un intervallo: se non ci sono altri errori, contiene il valore vero in 95 rapporti su 100 come questo. Il rumore che protegge le persone vi è compreso.
report-published-about = Tra parentesi c’è l’intervallo come è stato pubblicato, per 95 su 100.
report-published-columns-about = «Da» e «fino a» sono gli estremi dell’intervallo come è stato pubblicato, per 95 su 100.
report-interval-columns-about = «Da» e «fino a» sono gli estremi di un intervallo: se non ci sono altri errori, contiene il valore vero in 95 rapporti su 100 come questo. Il rumore che protegge le persone vi è compreso.
report-counts-about = I conteggi sono alla decina più vicina e spostati di proposito, perciò le parti non danno per forza il totale, e possono superarlo. Lo spostamento è al massimo di otto per le persone; per sedute, riscontri e avvisi di solito non supera venti.
report-wide-about = Dove i due estremi di un intervallo distano 50 o più (1 o più per una correlazione), non si sa quasi nulla: si prega di non fare affidamento sulla cifra in mezzo.
report-contents = Contenuto
report-in-unit = { $column } ({ $unit })
report-columns = Che cosa sono le colonne
report-settings = Su che cosa si basano le cifre
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
report-heads-below = L’intervallo scende sotto la cifra di
report-heads-above = L’intervallo sale sopra la cifra di

# --- The files for programs

report-field-period = Periodo
report-field-period-about = Di quale trimestre, semestre o anno sono le cifre.
report-field-row-about = Che cosa riguardano le cifre della riga.

# --- Sections

report-section-reach = Chi è stato raggiunto
report-section-reach-about = Quante sedute ci sono state, se dopo sono arrivate le domande, e se c’è stata una risposta.
report-section-alliance = Alleanza
report-section-alliance-about = Come le persone in terapia hanno visto il lavoro comune: se c’è accordo su dove porta e come, e se ci si trova bene insieme.
report-section-alerts = Avvisi
report-section-alerts-about = Che cosa è stato detto ai terapeuti, dopo quanto è stato visto, e com’è proseguita. Il tempo che passa prima che qualcosa sia visto dice poco di come è stato ripreso, perciò non è un traguardo.
report-section-parity = A distanza e in presenza
report-section-parity-about = Se le sedute a distanza servono alle persone quanto quelle in una stanza. Non c’è stato un sorteggio: le persone hanno scelto, perciò una differenza non viene per forza dal modo di incontrarsi.
report-section-outcome = Alleanza e come stanno le persone
report-section-outcome-about = Se qui le due cose vanno insieme, accanto a quello che hanno trovato altri. Andare insieme non dice che l’una venga dall’altra.
report-section-tracking = Come la vedono terapeuti e { -clients }
report-section-tracking-about = Se i terapeuti vedono le stesse sedute più in alto o più in basso delle persone che seguono, e se i due punti di vista si muovono insieme.
report-section-quality = Qualità degli avvisi
report-section-quality-about = Quanti avvisi sono nati dalle cifre, accanto a quanti possono essere infondati, e quanti erano fondati secondo chi li ha ricevuti.
report-section-method = Come leggere il rapporto, e che cosa non mostra
report-section-method-about = Che cosa è stato tralasciato e perché, come sono fatte le cifre, e che cosa non possono dire.

# --- Tables

report-table-reach = Sedute e risposte
report-table-reach-about = Di tutte le persone con una seduta in questo periodo.
report-table-answering = Come è stato risposto
report-table-answering-about = Di tutte le persone a cui sono arrivate domande in questo periodo.
report-table-reach-by-modality = Per modo di tenere le sedute
report-table-reach-by-modality-about = Chi ha tenuto sedute in più modi sta in più righe.
report-table-going-on = Chi prosegue, e il totale
report-table-going-on-about = Chi smette presto spesso si trovava meno bene. Perciò chi prosegue dà un quadro migliore del totale.
report-table-alliance = Alleanza nel complesso
report-table-alliance-about = Di tutte le persone che hanno risposto, ognuna contata una volta.
report-table-alliance-by-component = Per componente
report-table-alliance-by-component-about = Obiettivi, compiti e legame, separati.
report-table-alliance-by-modality = Alleanza per modo di tenere le sedute
report-table-alliance-by-modality-about = Chi ha tenuto sedute in più modi sta in più righe.
report-table-alliance-by-phase = Alleanza per fase
report-table-alliance-by-phase-about = Di percorsi conclusi. In un trattamento breve le prime cinque e le ultime tre sedute si sovrappongono.
report-table-alliance-by-problem-area = Alleanza per tema
report-table-alliance-by-problem-area-about = Secondo il tema su cui si lavora soprattutto, dove è stato detto.
report-table-alerts = Che cosa dicevano gli avvisi
report-table-alerts-about = Quello che le persone in terapia hanno detto apertamente, e quello che suggerivano le cifre, separati.
report-table-alert-times = Dalla risposta al visto
report-table-alert-times-about = Quanto tempo è passato da una risposta all’avviso, e dall’avviso a quando qualcuno l’ha segnato come visto. Ogni persona con un avviso conta una volta.
report-table-after-alerts = Com’è proseguita
report-table-after-alerts-about = Accanto a quello che tornerebbe per puro caso: dopo una risposta bassa la successiva è di solito più alta, qualsiasi cosa si faccia. Se sono meno che per caso, è segno che gli avvisi riguardavano qualcosa che dura, e non che la cura abbia peggiorato le cose.
report-table-parity = A distanza e in presenza
report-table-parity-about = Il valore a distanza meno quello in presenza. Le persone in terapia sono diverse tra loro, e così i terapeuti; se ne tiene conto.
report-table-parity-pooled = A distanza e in presenza, sull’anno
report-table-parity-pooled-about = Lo stesso, con tutte le sedute dell’anno solare messe insieme: per quello che un solo periodo, troppo piccolo, non può dire.
report-table-outcome = Alleanza ed esito
report-table-outcome-about = L’alleanza di ogni persona prima, e come ha detto di stare l’ultima volta che le è stato chiesto.
report-table-published = Che cosa hanno trovato altri
report-table-published-about = Correlazioni pubblicate tra alleanza ed esito, di solito con questionari più lunghi di questi. Dove non c’è un intervallo, non è stato pubblicato.
report-table-drop-out = Alleanza e abbandono
report-table-drop-out-about = Di chi ha finito il percorso in questo periodo, nel modo indicato da chi lo seguiva. Se chi ha smesso di venire si trovava meno bene già prima.
report-table-tracking = Livello e andamento comune
report-table-tracking-about = Di sedute su cui entrambe le parti hanno risposto a tutto, prima chi segue e poi la persona. Ogni terapeuta conta una volta, come media di almeno tre { -clients }.
report-table-quality = Gli avvisi e il loro tetto
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
report-row-phase-later = Sedute intermedie
report-row-phase-last-three = Ultime tre sedute
report-row-problem-area-anxiety = Preoccupazioni e paura
report-row-problem-area-depression = Umore basso
report-row-problem-area-trauma = Qualcosa di difficile che è successo
report-row-problem-area-grief = Una perdita
report-row-problem-area-substances = Alcol o altre sostanze
report-row-problem-area-eating = Il rapporto con il cibo
report-row-problem-area-relationships = Relazioni
report-row-problem-area-stress = Stress
report-row-problem-area-body = Il corpo, il dolore o il sonno
report-row-problem-area-other = Altro
report-row-component-goal = Obiettivi
report-row-component-task = Compiti
report-row-component-bond = Legame
report-row-component-total = Tutto insieme
report-row-comparison-coverage = Sedute con riscontro chiesto
report-row-comparison-response = Riscontri ricevuti su chiesti
report-row-comparison-alliance = Alleanza
report-row-comparison-with-alert = { -clients-upper } con un avviso
report-row-comparison-seen-within-a-day = Avvisi visti entro un giorno
report-row-comparison-between = Tra persone
report-row-comparison-adjusted = Tra persone simili all’inizio
report-row-comparison-early = Delle prime cinque sedute
report-row-comparison-late = Delle ultime tre precedenti
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
report-column-answered = Ricevuti
report-column-answered-about = Riscontri ricevuti, cioè con una risposta. Di una persona ne contano al massimo 15.
report-column-response = Ricevuti su chiesti
report-column-response-about = Per ogni persona la quota di riscontri ricevuti tra quelli chiesti, come media tra le persone.
report-column-coverage = Sedute con riscontro chiesto
report-column-coverage-about = Per ogni persona la quota di sedute dopo cui sono arrivate le domande, come media tra le persone.
report-column-hours-to-answer = Fino alla risposta
report-column-hours-to-answer-about = Ore dalle domande alla risposta: la mediana di ogni persona, poi la mediana tra le persone.
report-column-hours-to-answer-late = Fino alla risposta, decimo più lento
report-column-hours-to-answer-late-about = Nove persone su dieci rispondono di regola entro queste ore: conta la mediana di ognuna.
report-column-missing-items = Domande in bianco
report-column-missing-items-about = Per ogni persona la quota di domande lasciate in bianco in quello che ha inviato, come media tra le persone.
report-column-silent = Silenzio
report-column-silent-about = Quota di { -clients } che hanno ricevuto domande e non hanno mai risposto.
report-column-opted-out = Hanno smesso
report-column-opted-out-about = Quota di { -clients } che hanno ricevuto domande, e che nel frattempo hanno chiesto di non riceverne più.
report-column-mean = Media
report-column-mean-about = Alleanza, da 0 a 100: la media delle medie di ogni persona.
report-column-going-on = Chi prosegue
report-column-going-on-about = Lo stesso, per le persone il cui percorso prosegue.
report-column-change = Variazione
report-column-change-about = Di quanti punti l’alleanza cambia da una seduta all’altra: la media delle pendenze di chi ha risposto almeno quattro volte, ognuna contata per 10 al massimo, in un senso o nell’altro.
report-column-at-ceiling = Punteggio pieno
report-column-at-ceiling-about = Per ogni persona la quota di riscontri con la risposta migliore a ogni domanda, come media tra le persone.
report-column-always-same = Sempre uguale
report-column-always-same-about = Quota di { -clients } che ogni volta hanno dato una stessa risposta a tutte le domande, tra chi ha risposto almeno tre volte.
report-column-alerts = Avvisi
report-column-alerts-about = Avvisi aperti da quello che è stato risposto su queste sedute. Di una persona ne contano al massimo 15.
report-column-outright = Detto apertamente
report-column-outright-about = Avvisi cominciati con qualcosa che una persona ha detto a chiare lettere.
report-column-suggested = Dalle cifre
report-column-suggested-about = Avvisi cominciati con quello che suggerivano le cifre. Alcuni sono cominciati con entrambi.
report-column-hours-to-alert = Dalla risposta all’avviso
report-column-hours-to-alert-about = Ore dalla risposta all’arrivo di un messaggio in proposito a chi segue la persona; le ore di quiete sono comprese. La mediana di ogni persona, poi la mediana tra le persone.
report-column-hours-to-alert-late = Dalla risposta all’avviso, decimo più lento
report-column-hours-to-alert-late-about = Gli avvisi di nove persone su dieci arrivano di regola entro queste ore.
report-column-hours-to-seen = Dall’avviso al visto
report-column-hours-to-seen-about = Ore da quando l’avviso è arrivato a chi segue la persona a quando è stato segnato come visto la prima volta; se fino ad allora nessuno l’aveva visto, fino alla stesura del rapporto. La mediana di ogni persona, poi la mediana tra le persone.
report-column-hours-to-seen-late = Dall’avviso al visto, decimo più lento
report-column-hours-to-seen-late-about = Gli avvisi di nove persone su dieci sono segnati come visti di regola entro queste ore; quello che nessuno aveva ancora visto conta fino alla stesura del rapporto.
report-column-helped = È stato d’aiuto
report-column-helped-about = Per ogni persona la quota di colloqui dopo un avviso di cui ha detto che è stato d’aiuto parlarne.
report-column-back-in-range = Di nuovo come al solito
report-column-back-in-range-about = Per ogni persona la quota di avvisi nati dalle cifre dopo cui le risposte sono tornate come al solito entro tre riscontri, tra quelli seguiti da altri tre riscontri, come media tra le persone.
report-column-by-chance = Per caso
report-column-by-chance-about = In quanti casi le risposte tornerebbero come al solito entro tre riscontri se non fosse successo proprio nulla: secondo il modello di un programma ordinario, e non contando qui.
report-column-unrepaired = Alla fine non come al solito
report-column-unrepaired-about = Tra le persone che hanno finito il percorso in questo periodo e su cui c’era stato un avviso nato dalle cifre: la quota di chi, dopo l’ultimo, non ha più dato risposte come al solito.
report-column-difference = Differenza
report-column-difference-about = Il valore a distanza meno quello in presenza, in punti da 0 a 100, secondo un modello in cui i terapeuti differiscono in modo casuale (modello misto, REML), e in cui ogni persona in terapia conta lo stesso.
report-column-conclusion = Che cosa dice
report-column-conclusion-about = Se è stato dimostrato che la differenza è più piccola del margine. Non aver trovato differenze non lo dimostra.
report-column-clients-needed = Persone che servono
report-column-clients-needed-about = Quante persone in terapia servono a un programma come questo per dimostrare, in 8 periodi su 10, che una differenza è più piccola del margine, se in realtà non ce n’è. Qui un asterisco può anche voler dire che non basterebbe un milione.
report-column-correlation = Correlazione
report-column-correlation-about = Quanto le due cose vanno insieme: 0 per niente, 1 del tutto, sotto 0 al contrario. Tra persone è riunita su terapeuti con almeno cinque { -clients } (REML, Hartung e Knapp); nella stessa persona è la media delle correlazioni di ognuna.
report-column-prediction = Per terapeuta
report-column-prediction-about = La stessa correlazione, con un intervallo in cui starebbe quella di chi si aggiungesse come terapeuta dello stesso tipo.
report-column-level = Livello
report-column-level-about = Di quanti punti su 100 i terapeuti vedono le sedute più in alto delle persone che seguono; sotto 0, più in basso. La media delle medie di ogni terapeuta, ognuna contata per 30 al massimo, in un senso o nell’altro.
report-column-tracking = Andamento comune
report-column-tracking-about = Se le risposte di chi segue si muovono con quelle della persona in terapia da una seduta all’altra: 1 del tutto, 0 per niente, sotto 0 al contrario. La media tra terapeuti delle medie delle correlazioni con le persone che seguono, su almeno quattro sedute.
report-column-left-early = Fine anticipata
report-column-left-early-about = Quota di { -clients } che hanno smesso di venire, tra le persone che hanno finito il percorso e di cui è stato detto come.
report-column-left-early-difference = La loro alleanza meno quella altrui
report-column-left-early-difference-about = Di quanti punti l’alleanza di chi ha smesso di venire era più alta di quella delle altre persone che hanno finito il percorso; sotto 0, più bassa.
report-column-alerts-per-hundred = Avvisi su cento
report-column-alerts-per-hundred-about = Avvisi nati dalle cifre ogni cento riscontri ricevuti da una persona, come media tra le persone.
report-column-budget = Tetto
report-column-budget-about = Quanti su cento possono darne al massimo le cifre, alla lunga.
report-column-judged-right = Giudicati fondati
report-column-judged-right-about = Tra gli avvisi nati dalle cifre che chi li ha ricevuti ha giudicato fondati o un caso, la quota di quelli giudicati fondati: una media tra terapeuti, ognuno contato una volta.

# --- Units

report-unit-people = persone, alla decina più vicina
report-unit-times = alla decina più vicina
report-unit-needed = persone, alla decina successiva
report-unit-points = punti su 100
report-unit-percent = per cento
report-unit-hours = ore
report-unit-correlation = da −1 a 1
report-unit-code = a parole

# --- Figures that are words

report-code-equivalent = nessuna differenza di rilievo
report-code-different = una differenza
report-code-both = una differenza, ma non di rilievo
report-code-cannot-tell = non si può dire

# --- Sentences

report-sentence-parity-margin = Una differenza inferiore a { $margin } punti è stata dichiarata in anticipo non di rilievo. Si chiama così solo una differenza di cui è dimostrato che è più piccola (due test a una coda, 5 %); non averne trovata una non basta.
report-sentence-parity-no-margin = Prima della fine di questo periodo non è stato dichiarato un margine, perciò non è stato verificato se una differenza non sia di rilievo. Non averne trovata una non lo dimostra.
report-sentence-outcome-not-asked = Come stanno le persone qui non viene chiesto, perciò non si può dire se l’alleanza vada insieme a questo.
report-sentence-outcome-correlation = Queste sono correlazioni. Non dicono che un’alleanza migliore faccia stare meglio: chi sta meglio può anche trovarsi meglio.
report-sentence-outcome-own = Qui la stessa persona risponde a entrambe le cose, con poche domande e con una, e chi la segue può averle lette. Perciò queste cifre non si possono semplicemente mettere accanto a quelle pubblicate.
report-sentence-tracking-agreed = Come hanno visto una seduta, i terapeuti lo dicono solo per sé. Qui conta solo per chi ha detto che può contare, e solo da quel momento. Chi siano non viene detto a nessuno, e per dieci o meno non viene detto nulla.
report-sentence-tracking-read = I terapeuti vedono il lavoro di solito un po’ più in basso delle persone che seguono (Tryon e altri 2007, 53 studi; Atzil-Slonim e altri 2015). Nessuno dei due punti di vista è quello giusto, e una differenza non è uno sbaglio. Un questionario non è mai esatto, perciò l’andamento comune risulta più piccolo di quanto sia.
report-sentence-quality-agreed = Che cosa pensano di un avviso, i terapeuti lo dicono solo per sé. Qui conta solo per chi ha detto che può contare, e solo da quel momento. Giudicano quando sanno com’è proseguita, e forse soprattutto dove è evidente.
report-sentence-quality-budget = Il tetto è quanti avvisi possono dare al massimo le cifre su cento riscontri. Non dice nulla di quanti siano fondati.
# Of reports that were given out before therapists were asked: this and method-theirs-alone.
report-sentence-quality-verdicts = Che cosa pensano i terapeuti dei loro avvisi qui non è contato: è stato detto loro che solo loro lo vedono.

report-sentence-method-hidden = Qui sono dette { $told } cifre su { $figures }. Le altre sono asterischi: non c’è nulla, o dietro ci sono troppo poche persone, o più della metà è seguita dalla stessa persona. Quale dei casi sia non è detto, così non si può risalire a nessuno.
report-sentence-method-people = Una riga sta per più di dieci persone e almeno tre terapeuti, nessuno dei quali ne segue più della metà. Conta a chi sono state fatte le domande. In una riga, una cifra su quello che le persone hanno detto compare quando l’hanno detto in numero sufficiente. Entrambi i conteggi sono spostati di proposito, così da un asterisco, o dalla sua assenza, nessuno può avere certezza di ciò che ha fatto una singola persona.
report-sentence-method-noise = Ogni cifra è spostata di poco, di una quantità tratta a caso una volta sola, che resta la stessa finché il rapporto è conservato. Così nemmeno chi conosce tutte le altre persone può risalire all’ultima. Gli intervalli ne tengono conto, e anche la loro ampiezza è spostata di poco.
report-sentence-method-means = Ogni persona in terapia conta lo stesso: una media è fatta delle medie di ognuna, una quota delle quote di ognuna. Gli intervalli trattano come simili le persone seguite dallo stesso terapeuta (stimatore sandwich a distorsione ridotta, gradi di libertà di Satterthwaite: Bell e McCaffrey 2002, Pustejovsky e Tipton 2018); quelli delle quote non escono mai da 0 a 100 (Korn e Graubard 1998; con il rumore come in Zou e Donner 2008).
report-sentence-method-hours = Le ore sono dette a gradini, da un quarto d’ora a quattro settimane. Quale gradino viene detto è tratto a sorte, in modo che quello giusto sia il più probabile (McSherry e Talwar 2007). Non hanno intervallo, perciò sono dette solo dove quello giusto o uno accanto esce in 19 rapporti su 20: con cinquanta persone, e con 250 per il decimo più lento.
report-sentence-method-counted = Si contano le sedute finite in questo periodo che hanno avuto luogo. Le risposte date altrove e riprese da un file non vi entrano, e i punteggi vengono solo dalle domande attuali. I temi sono quello che i terapeuti hanno annotato, e non diagnosi.
report-sentence-method-theirs-alone = Come i terapeuti vedono le sedute, e che cosa pensano di un avviso, qui non sta in nessuna cifra: lo dicono perché è stato promesso che solo loro lo vedono. Perciò non viene detto nemmeno se loro e le persone che seguono vedono le cose allo stesso modo.
report-sentence-method-own-answers = Come i terapeuti vedono le sedute, e che cosa pensano di un avviso, conta dove hanno detto che può contare, e solo per quello che hanno detto dopo. Una cifra così è una media tra terapeuti e non tra { -clients }, ognuno contato una volta, e il suo rumore copre tutto quello che viene da un solo terapeuta. È detta con più di dieci, di regola con più di sedici; un asterisco non dice nulla di chi ha detto di sì. In un programma con dieci terapeuti o meno non è mai detta.
report-sentence-method-limits = Le persone hanno scelto se rispondere, e come incontrarsi, perciò i gruppi differiscono in più di quello che indica il loro nome. Queste cifre dicono qualcosa di un programma. Non dicono nulla di un terapeuta, e non servono a fare classifiche. Dove qualcosa di raro dipende da chi segue, come chiedere di non ricevere più domande, gli intervalli possono essere troppo stretti: i terapeuti con cui succede più spesso possono non essere tra quelli di qui.

# --- Settings

report-setting-margin = Margine di equivalenza, punti da 0 a 100
report-setting-budget = Avvisi che le cifre possono dare al massimo, su cento riscontri
report-setting-told = Cifre dette
report-setting-figures = Cifre che ci sono
