# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line = Etwas Neues für Sie.
line-opened = Das haben Sie geöffnet.
button-show = Zeigen

# --- What therapists are called: in place of a name, so these must hold in every case, without an article

your-therapist = Therapeutin/Therapeut
a-therapist = jemand aus dem Therapieteam

# --- What cannot be kept

too-long =
    Diese letzte Nachricht habe ich nicht behalten, und sie steht noch in diesem Chat: Es ist Platz für { $room ->
    [one] ein Zeichen
   *[other] { NUMBER($room, useGrouping: 0) } Zeichen
}, und sie ist länger. Bitte schreiben Sie eine neue, kürzere Nachricht; eine Änderung an der alten erreicht mich nicht.
no-room = Diese letzte Nachricht habe ich nicht behalten, und sie steht noch in diesem Chat: Hier ist kein Platz mehr. Was davor kam, habe ich behalten.

# --- Whose client it is

code-of = { $code } ({ $therapist })

# --- From when until when

days-span = { $begins } bis { $ends }

# --- Staff, told apart

a-supervisor = jemand aus der Supervision
a-manager = jemand aus der Programmleitung, ohne Namen
name-since-day = { $name } (hier seit { $day })
name-since-time = { $name } (hier seit { $day }, { $time })
name-since-number = { $name } (hier seit { $day }, Nummer { $number })

# --- A code that was typed

client-unknown = Niemand bei Ihnen hat dieses Kürzel.
code-not-now = Mit { $code } geht das jetzt nicht. /client { $code } zeigt, wie es dort steht.
