# --- The check-in: before the questions

check-in-first =
    C’è qualcosa di breve su { $day }, quando Le va bene.
button-begin = Iniziare
button-not-held = Non ha avuto luogo
check-in-connection =
    Succede. Vuole rispondere lo stesso alle domande?
button-answer-anyway = Sì, rispondo
button-leave-it = No, lasciamo così
check-in-not-held = Annotato: non ha avuto luogo. Grazie.
check-in-no-connection = Annotato: ci sono stati problemi di connessione. Grazie.
button-after-all = Ho toccato per sbaglio
check-in-resume = C’è ancora qualcosa di breve in sospeso su { $day }. Può riprendere da dove era.
button-go-on = Riprendere
check-in-expired = Questo è chiuso. Quello che non è stato inviato non l’ha letto nessuno. La prossima volta si ricomincia da capo.
check-in-moved = Si continua in un altro messaggio, qui.
check-in-withdrawn = Alla fine questo non serve. Non occorre fare nulla.

# --- The check-in: the questions

check-in-frank = <i>Due parole da { $programme }, solo per questa volta: Lei e { $therapist } avete ormai qualche incontro alle spalle. Quello che va bene, quello che non va, quello che vorrebbe diverso: tutto è benvenuto, qui e quando vi vedete. È la Sua terapia.</i>
check-in-place = { $number } di { $of } · su { $day }, solo quella volta
check-in-place-before = { $number } di { $of } · prima di passare a { $day }
check-in-place-apart = { $number } di { $of } · su di Lei, a parte { $day }
check-in-with = { " " }· { $therapist }
item-goals = Voi due volevate la stessa cosa per Lei?
item-tasks = Quello che avete fatto insieme Le è sembrato utile?
item-tension = C’era qualcosa che non andava tra Lei e { $therapist }?
item-how-been = Com’è andata per Lei nell’ultima settimana?
item-came-up-tension = L’ultima volta c’era qualcosa che non andava. Se ne è parlato?
item-came-up-words = L’ultima volta ha aggiunto qualcosa con parole Sue. Se ne è parlato?
item-came-up-wish = L’ultima volta ha detto che { $therapist } può parlarne. Se ne è parlato?
button-rather-not = Preferisco non dirlo
check-in-look = <b>Un ultimo sguardo.</b> È questo che vuole dire?
check-in-look-end-there = { $therapist } può vederlo una volta inviato. Quello che non è inviato non viene letto.
check-in-look-end-unreached = Al momento Telegram non riesce a raggiungere { $therapist }: una volta inviato, resta in attesa. Quello che non è inviato non viene letto.
check-in-look-end-away = Al momento { $therapist } è assente, e finora non c’è una sostituzione: una volta inviato, può darsi che resti in attesa fino al ritorno di { $therapist }. Quello che non è inviato non viene letto.
check-in-look-end-nobody = { $therapist } non è più presente qui, e non c’è una sostituzione: al momento non lo leggerebbe nessuno.
button-do-not-send = Non inviare
check-in-unsent = Non inviato, e nessuno lo legge. Con /talk si ricomincia da capo.
button-change = ✎ { $number }
button-send = Inviare

# --- The check-in: afterwards

check-in-done = Fatto. Grazie.
thanks-frank =
    Grazie della franchezza: le domande sono qui per questo. { $therapist } può vedere le Sue risposte.

    Preferisce parlare con qualcun altro? { $contact }
thanks-frank-now =
    Grazie della franchezza: le domande sono qui per questo. { $therapist } può vedere le risposte da adesso.

    Preferisce parlare con qualcun altro? { $contact }
thanks-frank-later =
    Grazie della franchezza: le domande sono qui per questo. { $therapist } può vedere le risposte da { $day }, ore { $time }.

    Preferisce parlare con qualcun altro? { $contact }
thanks-frank-unreached =
    Grazie della franchezza: le domande sono qui per questo. Al momento Telegram non riesce a raggiungere { $therapist }, perciò può passare un po’ di tempo prima che { $therapist } veda le risposte.

    Preferisce parlare con qualcun altro? { $contact }
thanks-frank-away =
    Grazie della franchezza: le domande sono qui per questo. Al momento { $therapist } è assente, perciò può passare un po’ di tempo prima che le risposte vengano viste.

    Preferisce parlare con qualcun altro? { $contact }
thanks-frank-nobody =
    Grazie della franchezza: le domande sono qui per questo. { $therapist } non è più presente qui, e non c’è una sostituzione: al momento nessuno legge le risposte.

    Per parlare con qualcuno: { $contact }
hard-week-there = Sembra che sia stata una settimana difficile. { $therapist } può leggerlo accanto alle Sue risposte. Solo per questo non parte nessun messaggio; parte se Lei scrive qualcosa, o se dice che se ne può parlare. Nessuno tiene d’occhio questa chat. { $signpost }
hard-week-unreached = Sembra che sia stata una settimana difficile. Al momento Telegram non riesce a raggiungere { $therapist }, perciò può passare un po’ di tempo prima che { $therapist } lo legga. Nessuno tiene d’occhio questa chat. { $signpost }
hard-week-away = Sembra che sia stata una settimana difficile. Al momento { $therapist } è assente, perciò può passare un po’ di tempo prima che { $therapist } lo legga. Nessuno tiene d’occhio questa chat. { $signpost }
hard-week-nobody = Sembra che sia stata una settimana difficile. Al momento qui non lo legge nessuno. Nessuno tiene d’occhio questa chat. { $signpost }
comment-question = Vuole aggiungere qualcosa con parole Sue? { $readers }
comment-readers = ({ $readers })
comment-read-by-stand-in = Fino a { $day }, c’è { $colleague } in sostituzione, e lo legge.
comment-read-by-supervisor = Può leggerlo anche una persona della supervisione.
button-write = Scrivere qualcosa
button-nothing-to-add = Nulla da aggiungere
button-add = Aggiungere qualcosa
comment-now =
    Ora lo scriva pure come messaggio. Una volta conservato, viene tolto da questa chat. { $readers }

    Nessuno tiene d’occhio questa chat. { $signpost }
comment-got = Ricevuto, grazie. Adesso sparisce da questa chat. Se c’è altro, continui pure a scrivere.
button-as-it-is = Va bene così
wish-question = Vuole che se ne parli?
wish-therapist = Chi mi segue in terapia può parlarne
wish-client = Ne parlerò io
wish-not-now = Per ora no, per favore
