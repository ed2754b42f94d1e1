# Only what addresses somebody, in the informal form; everything else stands in the base file.

line = Qualcosa di nuovo per te.
line-opened = L’hai aperto.
your-therapist = chi ti segue in terapia
too-long =
    Non ho conservato quest’ultimo messaggio, e si trova ancora in questa chat: c’è posto per { $room ->
    [one] un carattere
   *[other] { NUMBER($room, useGrouping: 0) } caratteri
}, e il messaggio è più lungo. Per favore scrivi un messaggio nuovo, più corto: se modifichi quello, la modifica non mi arriva.
client-unknown = Nessuna delle persone che segui ha questo codice.
