# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line = Qualcosa di nuovo per Lei.
line-opened = Lo ha aperto.
button-show = Mostrare

# --- What therapists are called

your-therapist = chi La segue in terapia
a-therapist = un/una terapeuta

# --- What cannot be kept

too-long =
    Non ho conservato quest’ultimo messaggio, e si trova ancora in questa chat: c’è posto per { $room ->
    [one] un carattere
   *[other] { NUMBER($room, useGrouping: 0) } caratteri
}, e il messaggio è più lungo. Per favore scriva un messaggio nuovo, più corto: se modifica quello, la modifica non mi arriva.
no-room = Non ho conservato quest’ultimo messaggio, e si trova ancora in questa chat: qui non c’è più posto. Quello che c’era prima è conservato.

# --- Whose client it is

code-of = { $code } ({ $therapist })

# --- From when until when

days-span = { $begins } – { $ends }

# --- Staff, told apart

a-supervisor = una persona della supervisione
a-manager = una persona responsabile che non ha dato un nome
name-since-day = { $name } (qui dal giorno { $day })
name-since-time = { $name } (qui dal giorno { $day }, { $time })
name-since-number = { $name } (qui dal giorno { $day }, numero { $number })

# --- A code that was typed

client-unknown = Nessuna delle persone che segue ha questo codice.
code-not-now = Con { $code } ora non è possibile. /client { $code } mostra a che punto sono le cose.
