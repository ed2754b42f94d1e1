line = Etwas Neues für dich.
line-opened = Das hast du geöffnet.
too-long =
    Diese letzte Nachricht habe ich nicht behalten, und sie steht noch in diesem Chat: Es ist Platz für { $room ->
    [one] ein Zeichen
   *[other] { NUMBER($room, useGrouping: 0) } Zeichen
}, und sie ist länger. Bitte schreibe eine neue, kürzere Nachricht; eine Änderung an der alten erreicht mich nicht.
client-unknown = Niemand bei dir hat dieses Kürzel.
