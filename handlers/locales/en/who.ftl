# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line = Something new for you.
line-opened = You have opened this.
button-show = Show

# --- Consent

your-therapist = your therapist
a-therapist = a therapist

# --- The check-in: afterwards

too-long =
    I have not kept this last message, and it is still in this chat: there is room for { NUMBER($room, useGrouping: 0) } characters, and it is longer. Please write a new message with fewer; changing that one does not reach me.
no-room = I have not kept this last message, and it is still in this chat: there is no room for more here. What came before it is kept.

# --- Stand-ins: naming one, and what everybody is told

code-of = { $code } ({ $therapist })

# --- From when until when

days-span = { $begins } to { $ends }

# --- A manager: who is connected, and who leaves

a-supervisor = a supervisor
a-manager = a manager who gave no name
name-since-day = { $name } (here since { $day })
name-since-time = { $name } (here since { $day }, { $time })
name-since-number = { $name } (here since { $day }, number { $number })
