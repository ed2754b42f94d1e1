# Only what addresses somebody, in the informal form; everything else stands in the base file.

session-nobody = Todavía nadie participa contigo aquí. Con /invite puedes invitar a alguien.
session-time =
    Por favor, escribe cuándo terminó (hora de { $zone }), por ejemplo <b>{ $example }</b> o <b>ayer { $example }</b>.
cadence =
    { $cadence ->
        [second] A { $code } se le pregunta después de una de cada dos sesiones.
        [weekly] A { $code } se le pregunta aproximadamente una vez por semana como mucho, haya las sesiones que haya.
       *[other] A { $code } se le pregunta después de cada sesión.
    } Por favor, cámbialo solo cuando lo hayas hablado con { $code }: a quien participa se le informa. Lo que ya está en camino llega todavía.
cadence-for-client =
    { $cadence ->
        [second] Desde ahora se te pregunta después de una de cada dos sesiones con { $therapist }.
        [weekly] Desde ahora se te pregunta por las sesiones con { $therapist } aproximadamente una vez por semana como mucho, haya las que haya.
       *[other] Desde ahora se te pregunta después de cada sesión con { $therapist }.
    } Si es demasiado a menudo o demasiado poco, díselo por favor a { $therapist }. Hacer una pausa (/pause) o dejarlo (/stop) es siempre decisión tuya.
plan-none = Todavía no tienes ningún plan. Aquí pueden estar las personas con las que te reúnes cada semana: entonces esas sesiones se registran solas, y no tienes que decírmelas una por una.
plan-list = <b>Tu plan</b>
plan-whom = ¿Con quién te reúnes cada semana?
plan-draft = { $code }: { $weekday } { $time }, { $minutes } minutos, { $modality }, { $weeks ->
    [1] cada semana
   *[other] cada { $weeks } semanas
}. Toca lo que sea distinto.
plan-new = Anotado. { $cadence ->
    [second] Cuando una de estas sesiones termina, se anota sola, y después de una de cada dos le pregunto a { $code } por ella.
    [weekly] Cuando una de estas sesiones termina, se anota sola, y aproximadamente una vez por semana como mucho le pregunto a { $code } por una.
   *[other] Cuando una de estas sesiones termina, le pregunto a { $code } por ella.
} Por favor, sáltate aquí lo que no tenga lugar.
plan-left-out = { $whose ->
    [own] Se omite durante tu ausencia
   *[colleague] Se omite durante la ausencia de { $colleague }
 }: { $days }
room-none = Todavía no hay ninguna sala vinculada a una persona. Si te reúnes con alguien siempre en la misma sala de videollamada, o si esa persona reserva siempre con el mismo enlace, puedes vincularla aquí: entonces esas sesiones se registran solas.
room-no-platform = Todavía no hay ninguna plataforma de videollamada conectada a este bot. Quien lo gestiona puede hacerlo; entonces puedes vincular aquí una sala a una persona. Hasta entonces están /session, /plan y /calendar.
room-list = <b>Tus salas</b>
room-stand-in = Cuando sustituyes a alguien, la sala la vincula quien atiende normalmente a la persona: la tuya seguiría después siendo de esa persona. Para las sesiones con ella están /session y /plan.
room-line = { $code }: { $platform }, desde el { $day }{ $tells ->
        [yes] { "" }
       *[no] . Ahora no está conectada, así que no registra nada: por favor, usa /session
    }
room-link-bigbluebutton = Por favor, pega el <b>ID de reunión</b> de la sala en la que te reúnes con { $code }. No es el enlace: quien gestiona el servidor de BigBlueButton puede decírtelo.
room-link-jitsi = Por favor, pega el enlace de la sala en la que te reúnes con { $code }.
room-link-nextcloud = Por favor, pega el enlace de la conversación en la que llamas a { $code }.
room-link-zoom = Por favor, pega el enlace, o el ID, de la reunión en la que te encuentras con { $code }.
room-link-calcom = Por favor, pega el enlace con el que reserva { $code }: el de un tipo de evento que sea solo suyo.
room-link-signed = Por favor, escribe cómo llama el otro programa informático a la sala, o a la serie de sesiones, de { $code }.
room-link-end = Tiene que ser de una sola persona: si en la misma sala te reúnes con varias, no puedo saber quién estuvo. Lo que pegues se quita de este chat, y no se guarda en una forma que se pueda leer.
room-again-bigbluebutton = No he podido leer ahí un ID de reunión. Es una sola palabra sin espacios, y no un enlace. Por favor, pégalo de nuevo, o toca /rooms para dejarlo.
room-again-jitsi = No he podido leer ahí una sola sala. Por favor, pega de nuevo el enlace, como <b>https://meet.example.org/una-sala</b>, o toca /rooms para dejarlo.
room-again-nextcloud = No he podido leer ahí una conversación. Su enlace es como <b>https://cloud.example.org/call/abcd1234</b>. Por favor, pégalo de nuevo, o toca /rooms para dejarlo.
room-again-zoom = No he podido leer ahí un ID de reunión: de nueve a once cifras, solas o en un enlace con <b>/j/</b>. Un enlace personal con un nombre no lo dice. Por favor, pégalo de nuevo, o toca /rooms para dejarlo.
room-again-calcom = No he podido leer ahí un enlace de reserva. Es como <b>https://cal.com/nombre/semanal</b>; los enlaces privados y los de equipos no se pueden vincular. Por favor, pégalo de nuevo, o toca /rooms para dejarlo.
room-again-signed = No he podido leerlo. Es una sola palabra sin espacios, tal como la escribe el otro programa informático. Por favor, escríbela de nuevo, o toca /rooms para dejarlo.
calendar-none = No hay ningún calendario conectado. Si escribes el código de una persona en el título de un evento, como <b>K7</b>, tu calendario puede decirme cuándo ha terminado una sesión, y no tienes que hacerlo tú. Lo leo más o menos cada { $unit ->
    [seconds] { $count ->
        [one] segundo
       *[other] { $count } segundos
    }
   *[minutes] { $count ->
        [one] minuto
       *[other] { $count } minutos
    }
} y busco en él los códigos de tus { -clients }. Guardo cuándo hubo una sesión, o cuándo la habrá en las próximas dos semanas, y ningún título, ningún lugar y ningún nombre.
calendar-gone = Tu calendario está desconectado, y aquí se ha olvidado su dirección. Las sesiones que registró se quedan.
calendar-reading = { $new ->
    [yes] Tu calendario está anotado, y lo estoy leyendo por primera vez.
   *[no] Estoy leyendo tu calendario.
} Lo que encuentre llega aquí en un momento.
calendar-well = { $again ->
    [yes] Vuelvo a poder leer tu calendario. Lo que terminó mientras tanto queda anotado ahora, si no hace demasiado tiempo para preguntar por ello.
   *[no] Tu calendario está conectado.
} Lo leí por última vez el { $day } a las { $time }.
calendar-failing = { $kind ->
    [never] Todavía no he podido leer tu calendario.
    [no_codes] Desde el { $day }, { $time }, ningún evento de tu calendario contiene el código de una persona.
   *[since] Desde el { $day }, { $time }, no he podido leer tu calendario.
}
calendar-failing-end = { $kind ->
    [no_codes] Sigo mirando, y te digo cuando haya uno.
   *[other] Sigo intentándolo, y te digo cuando pueda leerlo.
} Mientras tanto no se anota nada de él, y no se anula nada; con /session puedes registrar tú una sesión.
calendar-why-no-codes = Quizá sus títulos están ahora ocultos y solo muestra cuándo hay algo: entonces, por favor, compártelo de nuevo con los títulos. Si los quitaste tú, todo está bien.
calendar-not-connected = Tu calendario no está conectado, y he olvidado su dirección.
calendar-address =
    Por favor, pega la dirección secreta de tu calendario. Empieza por <b>https://</b> o <b>webcal://</b>.

    <b>Google</b>: en un ordenador o computadora, Configuración, tu calendario, <i>Dirección secreta en formato iCal</i>.
    <b>Outlook</b>: en la web, Configuración, Calendario, Calendarios compartidos, <i>Publicar un calendario</i>, y después el enlace ICS.
    <b>Nextcloud</b>: editar y compartir el calendario, <i>Enlace para compartir</i>, y después copiar el enlace de suscripción.
    <b>Apple</b>: calendario de iCloud, compartir, <i>Calendario público</i>, y después copiar el enlace.

    Quien tiene esta dirección puede leer tu calendario. Por eso quito tu mensaje de este chat y guardo la dirección cifrada.
calendar-again-other = No he podido leer ahí una dirección. Empieza por <b>https://</b> o <b>webcal://</b>. Por favor, pégala de nuevo, o toca /calendar para dejarlo.
calendar-again-several = Ahí había varias direcciones. Por favor, pega solo la de tu calendario, o toca /calendar para dejarlo.
calendar-again-http = Esta dirección empieza por <b>http://</b>, así que cualquiera podría leer tu calendario por el camino. Por favor, pega una que empiece por <b>https://</b>, o toca /calendar para dejarlo.
calendar-again-password = En esta dirección hay un nombre o una contraseña, delante de una @. Por favor, pega la dirección secreta que tu calendario da para otros programas informáticos, o toca /calendar para dejarlo.
calendar-found = He leído tu calendario. Eventos con los códigos de tus { -clients }, en las últimas dos semanas y en las próximas dos:
calendar-found-none = He leído tu calendario, y no he encontrado ningún evento con el código de alguien que atiendas en las últimas dos semanas ni en las próximas dos. Un código es una palabra aparte en el título, como <b>K7</b>. Los eventos de todo el día no cuentan.
calendar-unread = Hay un evento escrito de una manera que no puedo leer: { $codes }. Por favor, registra esas sesiones con /session.
calendar-end = Cuando termina uno que está por venir, se anota como sesión, y se pregunta por ella a la persona con la frecuencia que tiene fijada. Por lo que canceles o borres allí antes de que haya salido la pregunta no se pregunta, aunque esté en tu /plan, siempre que en el calendario quede algún evento con un código.
