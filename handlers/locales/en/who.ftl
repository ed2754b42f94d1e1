# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line = Something new for you.
line-opened = You have opened this.
button-show = Show

# --- What therapists are called

your-therapist = your therapist
a-therapist = a therapist

# --- What cannot be kept

too-long =
    I have not kept this last message, and it is still in this chat: there is room for { $room ->
    [one] one character
   *[other] { NUMBER($room, useGrouping: 0) } characters
}, and it is longer. Please write a new message with fewer; changing that one does not reach me.
no-room = I have not kept this last message, and it is still in this chat: there is no room for more here. What came before it is kept.

# --- Whose client it is

code-of = { $code } ({ $therapist })

# --- From when until when

days-span = { $begins } to { $ends }

# --- Staff, told apart

a-supervisor = a supervisor
a-manager = a manager who gave no name
name-since-day = { $name } (here since { $day })
name-since-time = { $name } (here since { $day }, { $time })
name-since-number = { $name } (here since { $day }, number { $number })

# --- A code that was typed

client-unknown = None of your { -clients } has this code.
code-not-now = That is not possible with { $code } now. /client { $code } shows how things stand.
