# Only what addresses somebody, in the informal form; everything else stands in the base file.

line = Hay algo nuevo para ti.
line-opened = Ya lo has abierto.
your-therapist = tu terapeuta
too-long =
    No he guardado este último mensaje, y sigue en este chat: hay sitio para { $room ->
    [one] un carácter
   *[other] { NUMBER($room, useGrouping: 0) } caracteres
}, y es más largo. Por favor, escribe un mensaje nuevo con menos; si cambias ese, el cambio no me llega.
client-unknown = Nadie a quien atiendas tiene este código.
