# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line = Hay algo nuevo para usted.
line-opened = Ya lo ha abierto.
button-show = Mostrar

# --- What therapists are called

your-therapist = su terapeuta
a-therapist = un/una terapeuta

# --- What cannot be kept

too-long =
    No he guardado este último mensaje, y sigue en este chat: hay sitio para { $room ->
    [one] un carácter
   *[other] { NUMBER($room, useGrouping: 0) } caracteres
}, y es más largo. Por favor, escriba un mensaje nuevo con menos; si cambia ese, el cambio no me llega.
no-room = No he guardado este último mensaje, y sigue en este chat: aquí no cabe nada más. Lo que vino antes está guardado.

# --- Whose client it is

code-of = { $code } ({ $therapist })

# --- From when until when

days-span = del { $begins } al { $ends }

# --- Staff, told apart

a-supervisor = una persona de supervisión
a-manager = una persona responsable que no dio ningún nombre
name-since-day = { $name } (aquí desde el { $day })
name-since-time = { $name } (aquí desde el { $day }, { $time })
name-since-number = { $name } (aquí desde el { $day }, número { $number })

# --- A code that was typed

client-unknown = Nadie a quien usted atienda tiene este código.
code-not-now = Con { $code } eso no es posible ahora. /client { $code } muestra cómo está la situación.
