# Only what addresses somebody, in the informal form; everything else stands in the base file.

check-in-first =
    C’è qualcosa di breve su { $day }, quando ti va bene.
check-in-connection =
    Succede. Vuoi rispondere lo stesso alle domande?
check-in-resume = C’è ancora qualcosa di breve in sospeso su { $day }. Puoi riprendere da dove eri.
check-in-frank = <i>Due parole da { $programme }, solo per questa volta: tu e { $therapist } avete ormai qualche incontro alle spalle. Quello che va bene, quello che non va, quello che vorresti diverso: tutto è benvenuto, qui e quando vi vedete. È la tua terapia.</i>
check-in-place-apart = { $number } di { $of } · su di te, a parte { $day }
item-goals = Voi due volevate la stessa cosa per te?
item-tasks = Quello che avete fatto insieme ti è sembrato utile?
item-tension = C’era qualcosa che non andava tra te e { $therapist }?
item-how-been = Com’è andata per te nell’ultima settimana?
item-came-up-words = L’ultima volta hai aggiunto qualcosa con parole tue. Se ne è parlato?
item-came-up-wish = L’ultima volta hai detto che { $therapist } può parlarne. Se ne è parlato?
check-in-look = <b>Un ultimo sguardo.</b> È questo che vuoi dire?
thanks-frank =
    Grazie della franchezza: le domande sono qui per questo. { $therapist } può vedere le tue risposte.

    Preferisci parlare con qualcun altro? { $contact }
thanks-frank-now =
    Grazie della franchezza: le domande sono qui per questo. { $therapist } può vedere le risposte da adesso.

    Preferisci parlare con qualcun altro? { $contact }
thanks-frank-later =
    Grazie della franchezza: le domande sono qui per questo. { $therapist } può vedere le risposte da { $day }, ore { $time }.

    Preferisci parlare con qualcun altro? { $contact }
thanks-frank-unreached =
    Grazie della franchezza: le domande sono qui per questo. Al momento Telegram non riesce a raggiungere { $therapist }, perciò può passare un po’ di tempo prima che { $therapist } veda le risposte.

    Preferisci parlare con qualcun altro? { $contact }
thanks-frank-away =
    Grazie della franchezza: le domande sono qui per questo. Al momento { $therapist } è assente, perciò può passare un po’ di tempo prima che le risposte vengano viste.

    Preferisci parlare con qualcun altro? { $contact }
hard-week-there = Sembra che sia stata una settimana difficile. { $therapist } può leggerlo accanto alle tue risposte. Solo per questo non parte nessun messaggio; parte se scrivi qualcosa, o se dici che se ne può parlare. Nessuno tiene d’occhio questa chat. { $signpost }
comment-question = Vuoi aggiungere qualcosa con parole tue? { $readers }
comment-now =
    Ora scrivilo pure come messaggio. Una volta conservato, viene tolto da questa chat. { $readers }

    Nessuno tiene d’occhio questa chat. { $signpost }
comment-got = Ricevuto, grazie. Adesso sparisce da questa chat. Se c’è altro, continua pure a scrivere.
wish-question = Vuoi che se ne parli?
