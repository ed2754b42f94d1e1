# --- Sessions

session-nobody = Todavía nadie participa con usted aquí. Con /invite puede invitar a alguien.
session-who = ¿Una sesión con quién?
session-many = <i>/session y un código, por ejemplo /session { $code }, lleva directamente allí.</i>
button-as-planned = { $code } a las { $time }, { $modality }: terminó
session-how = ¿Cómo fue el encuentro con { $code }?
modality-video = Videollamada
modality-phone = Teléfono
modality-chat = Chat
modality-email = Correo electrónico
modality-in-person = En persona
session-when = ¿Cuándo terminó la { $modality } con { $code }?
session-ago = { $minutes ->
    [0] Ahora mismo
    [60] Hace una hora
   *[other] Hace { $minutes } minutos
}
session-time =
    Por favor, escriba cuándo terminó (hora de { $zone }), por ejemplo <b>{ $example }</b> o <b>ayer { $example }</b>.
session-time-again =
    No he podido leer ahí un momento de los últimos { $days } días. Por ejemplo <b>{ $example }</b>, <b>ayer { $example }</b>, <b>{ $weekday } { $example }</b> o <b>{ $iso } { $example }</b>.
session-reported = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. Le preguntaré a { $code } por ella.
session-reported-asking = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. Lo que se acepta aquí al participar ha cambiado; { $code } todavía no ha dicho que sí. Si lo dice a tiempo, le preguntaré por ella.
session-reported-pause = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. { $code } estaba entonces en una pausa, así que por esta no preguntaré.
session-reported-cadence = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. A { $code } no se le pregunta después de cada sesión, y después de esta tampoco.
session-reported-no = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. A { $code } no se le pregunta por esta.
session-reported-told = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. { $code } ya ha hablado de ella y recibió entonces las preguntas, así que no volveré a preguntar.
session-reported-asked = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. A { $code } ya se le ha preguntado por ella.
session-reported-not-asked = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. A { $code } ya no se le pregunta por ella.
session-reported-unreached = Anotado: { $modality } con { $code }, { $day }, terminó a las { $time }. Por ahora Telegram no consigue hacer llegar nada a { $code }: la pregunta espera un tiempo, por si vuelve.
session-undo-late = Ya no se puede anular.
session-withdrawn-out = Anulado: { $modality } con { $code }, { $day }, terminó a las { $time }. A { $code } ya se le había preguntado; la pregunta desaparece de su chat.
session-withdrawn = Anulado: { $modality } con { $code }, { $day }, terminó a las { $time }. A { $code } no se le preguntará.
button-undo = Anular

# --- How often

cadence =
    { $cadence ->
        [second] A { $code } se le pregunta después de una de cada dos sesiones.
        [weekly] A { $code } se le pregunta aproximadamente una vez por semana como mucho, haya las sesiones que haya.
       *[other] A { $code } se le pregunta después de cada sesión.
    } Por favor, cámbielo solo cuando lo haya hablado con { $code }: a quien participa se le informa. Lo que ya está en camino llega todavía.
button-cadence-each = Después de cada sesión
button-cadence-second = Después de una de cada dos sesiones
button-cadence-weekly = Como mucho una vez por semana
cadence-for-client =
    { $cadence ->
        [second] Desde ahora se le pregunta después de una de cada dos sesiones con { $therapist }.
        [weekly] Desde ahora se le pregunta por las sesiones con { $therapist } aproximadamente una vez por semana como mucho, haya las que haya.
       *[other] Desde ahora se le pregunta después de cada sesión con { $therapist }.
    } Si es demasiado a menudo o demasiado poco, dígaselo por favor a { $therapist }. Hacer una pausa (/pause) o dejarlo (/stop) es siempre decisión de usted.

# --- The plan

plan-none = Todavía no tiene ningún plan. Aquí pueden estar las personas con las que se reúne cada semana: entonces esas sesiones se registran solas, y no tiene que decírmelas una por una.
plan-list = <b>Su plan</b>
plan-line = { $code }: { $weekday } { $time }, { $minutes } minutos, { $modality }, { $weeks ->
    [1] cada semana
   *[other] cada { $weeks } semanas
}
plan-many = <i>/plan y un código, por ejemplo /plan { $code }, lleva directamente allí.</i>
plan-button = { $code }, { $weekday } { $time }
plan-whom = ¿Con quién se reúne cada semana?
plan-weekday = ¿Qué día es la próxima sesión con { $code }?
plan-time = ¿Cuándo empieza (hora de { $zone })? Por ejemplo <b>16:30</b>.
plan-time-again = No he podido leer ahí una hora del día. Por ejemplo <b>16:30</b> o <b>4:30 pm</b>.
plan-draft = { $code }: { $weekday } { $time }, { $minutes } minutos, { $modality }, { $weeks ->
    [1] cada semana
   *[other] cada { $weeks } semanas
}. Toque lo que sea distinto.
plan-minutes = { $minutes } minutos
plan-weeks = { $weeks ->
    [1] Cada semana
   *[other] Cada { $weeks } semanas
}
plan-modality = { $modality }
plan-new = Anotado. { $cadence ->
    [second] Cuando una de estas sesiones termina, se anota sola, y después de una de cada dos le pregunto a { $code } por ella.
    [weekly] Cuando una de estas sesiones termina, se anota sola, y aproximadamente una vez por semana como mucho le pregunto a { $code } por una.
   *[other] Cuando una de estas sesiones termina, le pregunto a { $code } por ella.
} Por favor, sáltese aquí lo que no tenga lugar.
plan-over = Ya no está planificado: { $code }, { $weekday } { $time }.
plan-ahead = Próximas:
plan-next = • { $moment }
plan-next-moved = • { $moment } (cambiada)
plan-next-off = { $how ->
    [booking] • No cuenta, porque su reserva se canceló: { $moment }
   *[calendar] • No cuenta, porque ya no está en el calendario: { $moment }
}
plan-still-there = Sigue en el calendario, donde cuenta igualmente: { $days }. Si entonces no hay sesión, hay que quitarla también de allí.
plan-left-out = { $whose ->
    [own] Se omite durante su ausencia
   *[colleague] Se omite durante la ausencia de { $colleague }
 }: { $days }
button-plan-new = Añadir uno
button-plan-save = Guardar
button-plan-end = Terminar este plan
button-plan-skip = Saltar el { $day }
button-plan-move = Cambiar el { $day }
button-plan-keep = El { $day } sí tiene lugar
meeting-time = ¿Cuándo empieza en su lugar (hora de { $zone })? Por ejemplo <b>{ $example }</b>.
meeting-time-again = No he podido leer ahí un momento de los próximos { $days } días. Por ejemplo <b>{ $example }</b>.

# --- Rooms

platform-bigbluebutton = BigBlueButton
platform-jitsi = Jitsi
platform-nextcloud = Nextcloud Talk
platform-zoom = Zoom
platform-calcom = Cal.com
platform-signed = Otro programa informático
room-none = Todavía no hay ninguna sala vinculada a una persona. Si se reúne con alguien siempre en la misma sala de videollamada, o si esa persona reserva siempre con el mismo enlace, puede vincularla aquí: entonces esas sesiones se registran solas.
room-no-platform = Todavía no hay ninguna plataforma de videollamada conectada a este bot. Quien lo gestiona puede hacerlo; entonces puede vincular aquí una sala a una persona. Hasta entonces están /session, /plan y /calendar.
room-list = <b>Sus salas</b>
room-stand-in = Cuando usted sustituye a alguien, la sala la vincula quien atiende normalmente a la persona: la suya seguiría después siendo de esa persona. Para las sesiones con ella están /session y /plan.
room-line = { $code }: { $platform }, desde el { $day }{ $tells ->
        [yes] { "" }
       *[no] . Ahora no está conectada, así que no registra nada: por favor, use /session
    }
room-button = { $code }, { $platform }, { $day }
room-whom = ¿De quién es la sala?
room-platform = ¿Dónde está la sala?
room-link-bigbluebutton = Por favor, pegue el <b>ID de reunión</b> de la sala en la que se reúne con { $code }. No es el enlace: quien gestiona el servidor de BigBlueButton puede decírselo.
room-link-jitsi = Por favor, pegue el enlace de la sala en la que se reúne con { $code }.
room-link-nextcloud = Por favor, pegue el enlace de la conversación en la que llama a { $code }.
room-link-zoom = Por favor, pegue el enlace, o el ID, de la reunión en la que se encuentra con { $code }.
room-link-calcom = Por favor, pegue el enlace con el que reserva { $code }: el de un tipo de evento que sea solo suyo.
room-link-signed = Por favor, escriba cómo llama el otro programa informático a la sala, o a la serie de sesiones, de { $code }.
room-link-end = Tiene que ser de una sola persona: si en la misma sala se reúne con varias, no puedo saber quién estuvo. Lo que pegue se quita de este chat, y no se guarda en una forma que se pueda leer.
room-again-bigbluebutton = No he podido leer ahí un ID de reunión. Es una sola palabra sin espacios, y no un enlace. Por favor, péguelo de nuevo, o toque /rooms para dejarlo.
room-again-jitsi = No he podido leer ahí una sola sala. Por favor, pegue de nuevo el enlace, como <b>https://meet.example.org/una-sala</b>, o toque /rooms para dejarlo.
room-again-nextcloud = No he podido leer ahí una conversación. Su enlace es como <b>https://cloud.example.org/call/abcd1234</b>. Por favor, péguelo de nuevo, o toque /rooms para dejarlo.
room-again-zoom = No he podido leer ahí un ID de reunión: de nueve a once cifras, solas o en un enlace con <b>/j/</b>. Un enlace personal con un nombre no lo dice. Por favor, péguelo de nuevo, o toque /rooms para dejarlo.
room-again-calcom = No he podido leer ahí un enlace de reserva. Es como <b>https://cal.com/nombre/semanal</b>; los enlaces privados y los de equipos no se pueden vincular. Por favor, péguelo de nuevo, o toque /rooms para dejarlo.
room-again-signed = No he podido leerlo. Es una sola palabra sin espacios, tal como la escribe el otro programa informático. Por favor, escríbala de nuevo, o toque /rooms para dejarlo.
room-taken = Esta sala ya es de otra persona, así que no se ha vinculado a { $code }. Si varias personas usan una sala, no puedo saber quién estuvo: entonces sirven /plan o /session.
room-new = Vinculada. { $kind ->
    [booked] Desde ahora, cuando termine una reunión reservada allí,
   *[other] Desde ahora, cuando termine allí una reunión,
} { $cadence ->
    [second] se anota sola, y después de una de cada dos sesiones le pregunto a { $code } por ella.
    [weekly] se anota sola, y aproximadamente una vez por semana como mucho le pregunto a { $code } por una.
   *[other] se anota sola, y le pregunto a { $code } por ella.
} { $kind ->
    [booked] Por lo que se cancela a tiempo no se pregunta.
   *[other] Lo que dura menos de cinco minutos no cuenta.
}
button-room-new = Vincular una sala
button-room-remove = Dejar esta sala
button-room-list = Todas las salas

# --- The calendar

calendar-none = No hay ningún calendario conectado. Si escribe el código de una persona en el título de un evento, como <b>K7</b>, su calendario puede decirme cuándo ha terminado una sesión, y no tiene que hacerlo usted. Lo leo más o menos cada { $unit ->
    [seconds] { $count ->
        [one] segundo
       *[other] { $count } segundos
    }
   *[minutes] { $count ->
        [one] minuto
       *[other] { $count } minutos
    }
} y busco en él los códigos de sus { -clients }. Guardo cuándo hubo una sesión, o cuándo la habrá en las próximas dos semanas, y ningún título, ningún lugar y ningún nombre.
calendar-gone = Su calendario está desconectado, y aquí se ha olvidado su dirección. Las sesiones que registró se quedan.
calendar-reading = { $new ->
    [yes] Su calendario está anotado, y lo estoy leyendo por primera vez.
   *[no] Estoy leyendo su calendario.
} Lo que encuentre llega aquí en un momento.
calendar-well = { $again ->
    [yes] Vuelvo a poder leer su calendario. Lo que terminó mientras tanto queda anotado ahora, si no hace demasiado tiempo para preguntar por ello.
   *[no] Su calendario está conectado.
} Lo leí por última vez el { $day } a las { $time }.
calendar-failing = { $kind ->
    [never] Todavía no he podido leer su calendario.
    [no_codes] Desde el { $day }, { $time }, ningún evento de su calendario contiene el código de una persona.
   *[since] Desde el { $day }, { $time }, no he podido leer su calendario.
}
calendar-failing-end = { $kind ->
    [no_codes] Sigo mirando, y le digo cuando haya uno.
   *[other] Sigo intentándolo, y le digo cuando pueda leerlo.
} Mientras tanto no se anota nada de él, y no se anula nada; con /session puede registrar usted una sesión.
calendar-why-no-codes = Quizá sus títulos están ahora ocultos y solo muestra cuándo hay algo: entonces, por favor, compártalo de nuevo con los títulos. Si los quitó usted, todo está bien.
calendar-not-connected = Su calendario no está conectado, y he olvidado su dirección.
calendar-why-not-an-address = La dirección lleva a algo que no es una dirección segura: tiene que empezar por https.
calendar-why-not-public = La dirección lleva a una red interna. Solo leo calendarios a los que se llega desde toda internet.
calendar-why-no-connection = No se pudo llegar a su servidor.
calendar-why-too-slow = Su servidor tardó demasiado en responder.
calendar-why-too-large = Ocupa más de 5 MB. Un calendario aparte, solo para las sesiones, se mantiene pequeño.
calendar-why-too-many-redirects = Su servidor me manda de una dirección a otra.
calendar-why-refused = Su servidor no me deja leerlo. Quizá se cambió la dirección, o se dejó de compartir.
calendar-why-gone = En esta dirección no hay ningún calendario. Quizá se cambió, o se dejó de compartir.
calendar-why-not-given = Su servidor tiene un problema propio.
calendar-why-unreadable = Lo que hay allí no es un calendario que yo pueda leer. A menudo hay dos direcciones, una para mirar y otra para otros programas informáticos: necesito la segunda, que casi siempre termina en <b>.ics</b>.
calendar-address =
    Por favor, pegue la dirección secreta de su calendario. Empieza por <b>https://</b> o <b>webcal://</b>.

    <b>Google</b>: en un ordenador o computadora, Configuración, su calendario, <i>Dirección secreta en formato iCal</i>.
    <b>Outlook</b>: en la web, Configuración, Calendario, Calendarios compartidos, <i>Publicar un calendario</i>, y después el enlace ICS.
    <b>Nextcloud</b>: editar y compartir el calendario, <i>Enlace para compartir</i>, y después copiar el enlace de suscripción.
    <b>Apple</b>: calendario de iCloud, compartir, <i>Calendario público</i>, y después copiar el enlace.

    Quien tiene esta dirección puede leer su calendario. Por eso quito su mensaje de este chat y guardo la dirección cifrada.
calendar-again-other = No he podido leer ahí una dirección. Empieza por <b>https://</b> o <b>webcal://</b>. Por favor, péguela de nuevo, o toque /calendar para dejarlo.
calendar-again-several = Ahí había varias direcciones. Por favor, pegue solo la de su calendario, o toque /calendar para dejarlo.
calendar-again-http = Esta dirección empieza por <b>http://</b>, así que cualquiera podría leer su calendario por el camino. Por favor, pegue una que empiece por <b>https://</b>, o toque /calendar para dejarlo.
calendar-again-password = En esta dirección hay un nombre o una contraseña, delante de una @. Por favor, pegue la dirección secreta que su calendario da para otros programas informáticos, o toque /calendar para dejarlo.
calendar-found = He leído su calendario. Eventos con los códigos de sus { -clients }, en las últimas dos semanas y en las próximas dos:
calendar-found-none = He leído su calendario, y no he encontrado ningún evento con el código de alguien que usted atienda en las últimas dos semanas ni en las próximas dos. Un código es una palabra aparte en el título, como <b>K7</b>. Los eventos de todo el día no cuentan.
calendar-line = { $code }: { $before } y { $ahead }
calendar-without = Ningún evento: { $codes }
calendar-unread = Hay un evento escrito de una manera que no puedo leer: { $codes }. Por favor, registre esas sesiones con /session.
calendar-end = Cuando termina uno que está por venir, se anota como sesión, y se pregunta por ella a la persona con la frecuencia que tiene fijada. Por lo que cancele o borre allí antes de que haya salido la pregunta no se pregunta, aunque esté en su /plan, siempre que en el calendario quede algún evento con un código.
button-calendar-connect = Conectar un calendario
button-calendar-other = Otra dirección
button-calendar-look = ¿Qué hay ahora en él?
button-calendar-disconnect = Desconectarlo

# --- How the therapist saw it

button-own-view-now = Cómo la vi yo
