# --- Consent

consent-again =
    <b>Lo que aceptó aquí ha cambiado.</b> Por favor, lea qué ha cambiado y elija otra vez. Hasta entonces no llegan preguntas, y nadie lee nada que no pudiera leer antes. Lo que ha enviado hasta ahora queda como lo aceptó.
changed-text = • El texto mismo se ha escrito de nuevo; está más abajo.
changed-outcome = • Desde ahora hay una pregunta más, que puede dejar sin responder: cómo ha estado durante la última semana. { $therapist } puede leer esa respuesta con las demás.
changed-supervisors-read = • Desde ahora una persona de supervisión puede leer lo que se le dice a { $therapist } sobre usted. Hasta ahora solo podía llegar a saber que hay un mensaje a la espera.
changed-name = • El programa se llama ahora { $new }.
changed-comment-readers = • Lo que escriba con sus propias palabras: { $new }.
changed-contact = • Para acudir a alguien que no sea su terapeuta: { $new }.
changed-signpost = • En peligro: { $new }
changed-before = (Hasta ahora: { $old })
button-agree-again = Sí, acepto esto
button-decline-again = No, prefiero dejarlo
consent-again-settled = Ha aceptado cómo son las cosas ahora con { $therapist }. Lo que estaba pendiente aquí sigue.
consent-again-over = Aquí ya no hay nada que aceptar: no llegan preguntas sobre { $therapist }.
privacy-asked-anew = Esto ha cambiado desde que usted aceptó. Hasta que lo haya aceptado no llegan preguntas, y nadie lee nada que no pudiera leer antes. /help dice cómo.
button-change-called = Llamar de otra forma a { $therapist }

# --- Research, apart from taking part

research =
    <b>Una pregunta propia, aparte de su tratamiento y de lo que aceptó aquí.</b>

    { $programme } hace investigación: { $study }

    <b>Si dice que sí</b>, se le entrega esto: las respuestas que elige después de las sesiones, con la puntuación que resulta de ellas; sobre qué trabaja principalmente con { $therapist }, si está anotado; qué modalidad tuvieron las sesiones, quién las registró y cuántos días hay entre ellas; y qué preguntas llegaron y no se enviaron. { $since ->
        [earlier] Es lo que llegue desde ahora, y lo que envió desde el { $day } mientras había dicho que sí.
       *[now] Es lo que llegue desde ahora.
    } Allí usted figura con un número, igual que { $therapist }.

    <b>Nunca se entrega</b>: su nombre, su código, esta cuenta, qué nombre da a otras personas, fechas, ni nada de lo que escriba con sus propias palabras. Quien gestiona este bot podría aun así deducir de quién es el número, y quizá también alguien que le conozca muy bien a usted y conozca bien sus sesiones.

    <b>Usted elige.</b> Ni un sí ni un no cambian nada en su tratamiento, ni aquí; a { $therapist } no se le dice. Puede cambiarlo cuando quiera, con /privacy. Después de un no ya no se entrega nada suyo, ni siquiera lo que envió antes. Lo que se entregó antes de ese no ya no se puede recuperar desde aquí.

    A quién puede preguntar sobre esto: { $contact }
research-so-far-yes = Hasta ahora ha dicho que sí, el { $day }.
research-so-far-no = Hasta ahora ha dicho que no, el { $day }.
research-so-far-changed = Dijo que sí a la investigación el { $day }. <b>Desde entonces ha cambiado de qué trata</b>, así que no se entrega nada suyo hasta que elija de nuevo.
button-research-yes = Sí, también para la investigación
button-research-no = No, no para la investigación
research-yes = Anotado: sí. Lo que envíe desde ahora puede entregarse a la investigación, con un número. Puede cambiarlo cuando quiera: /privacy
research-no = Anotado: no. No se entrega nada suyo a la investigación. Todo lo demás sigue como está.
research-none = Por ahora no hay aquí ninguna investigación sobre la que elegir.
privacy-research-yes = <b>Investigación de { $programme }</b>: dijo que sí. Qué se le puede entregar, y qué nunca, está junto a la pregunta; allí también puede cambiarlo.
privacy-research-given = El { $day } se puso por última vez en archivos para ella aquello a lo que las personas en terapia dijeron que sí.
privacy-research-no = <b>Investigación de { $programme }</b>: dijo que no. No se le entrega nada suyo.
privacy-research-unsaid = <b>Investigación de { $programme }</b>: no ha dicho que sí, así que no se le entrega nada suyo.
privacy-research-changed = <b>Investigación de { $programme }</b>: desde que dijo que sí ha cambiado de qué trata. Hasta que diga que sí también a eso, no se le entrega nada suyo.
privacy-research-over = <b>Investigación de { $programme }</b>: por ahora no hay ninguna, así que no se le entrega nada suyo.
button-research = Investigación: leer y elegir
button-research-of = Investigación: { $programme }

# --- Stopping, and taking a break

stop-whom = ¿De qué terapeuta se trata?
stop-nothing = No hay nada que dejar: no hay preguntas previstas para usted.
stop-question =
    ¿Quiere dejarlo? No cambia nada en su tratamiento. { $told } No llegan más preguntas sobre { $therapist }; lo que todavía no se ha enviado no lo lee nadie.

    Lo que ha enviado hasta ahora se guarda, igual que otras notas sobre su tratamiento.
stop-told = A { $therapist } se le dice que usted lo ha dejado.
stop-told-nobody = { $therapist } ya no forma parte del programa, así que no se le dice a nadie.
button-stop = Sí, dejarlo
button-rather-break = Mejor hacer una pausa
button-stay = No, seguir
stopped = Está bien. No llegarán de aquí más preguntas sobre { $therapist }. No cambia nada en su tratamiento.
stop-closed =
    Las preguntas sobre las sesiones con { $therapist } han llegado a su fin, y ya no llega ninguna. ¿Quiere asegurar que no vuelvan a empezar? Entonces haría falta una invitación nueva.

    Lo que ha enviado hasta ahora se guarda, igual que otras notas sobre su tratamiento.
button-leave-so = Dejarlo como está
client-stopped = { $code } ya no participa en las valoraciones. Es el derecho de cualquiera en todo momento, y no tiene por qué significar nada sobre usted. Si quiere volver, /invite y el mismo código crean un enlace nuevo.
pause-question = ¿Cuánto tiempo quiere que dure la pausa? Hasta que termine no llegan preguntas por sí solas.
pause-running = Está en pausa hasta el { $day }.
pause-days = { $days ->
    [7] Una pausa de una semana
    [14] Una pausa de dos semanas
   *[other] Una pausa de cuatro semanas
}
button-other-day = Hasta otro día
pause-typing = ¿Qué día vuelven las preguntas? Por favor, escríbalo, por ejemplo <b>{ $example }</b> o <b>{ $iso }</b>; como mucho dentro de un año.
pause-typing-again = No he podido leer ahí un día del próximo año. Por ejemplo <b>{ $example }</b> o <b>{ $iso }</b>.
paused = Una pausa, entonces, hasta el { $day }. Antes no llegan preguntas por sí solas.
button-no-break = Sin pausa
button-end-break = Terminar la pausa ahora
pause-puts-away = Lo que está pendiente sobre el { $day } se retira entonces, y nadie lee lo que no se envió.
paused-put-away = Lo que había empezado sobre el { $day } se ha retirado, y nadie lo ha leído. /talk lo retoma, desde el principio, también durante la pausa.
staying = No ha cambiado nada.
going-on = No hay pausa. Las preguntas vuelven a llegar después de las sesiones, con la misma frecuencia que antes. Si algo se retiró por la pausa, /talk lo retoma.

# --- What is kept, and being forgotten

own-nothing = Aquí no se guarda nada sobre usted como { -client }.
privacy =
    <b>{ $programme }, con { $therapist }</b>
    { $sees } Lo que escriba con sus propias palabras: { $readers }. { $supervisors ->
        [read] Una persona de supervisión puede leer lo que se le dice a { $therapist } sobre usted.
       *[count] Cuando un mensaje sobre usted está a la espera, una persona de supervisión o, si no la hay, una responsable del programa puede llegar a saber que lo está, no lo que dice.
    } { $programme } ve cifras sobre muchas personas.

    Si la dificultad es { $therapist }, puede acudir a { $contact }; a { $therapist } no se le dice.
privacy-not-agreed =
    <b>Con { $therapist }</b>
    No ha aceptado participar. { $therapist } puede ver si usted participa, y nada más; no se pregunta nada, y no hay nada que leer. /help muestra de nuevo la pregunta.
privacy-nobody =
    <b>{ $programme }, con { $therapist }</b>
    { $therapist } ya no forma parte del programa, y nadie hace la sustitución: por ahora nadie ve lo que envió. { $programme } ve cifras sobre muchas personas.

    Para acudir a alguien: { $contact }
privacy-before =
    <b>Qué se guarda</b>: que abrió la invitación, sobre qué se va a trabajar, si está anotado, su zona horaria y sus horas de silencio, y el número de este chat, que se guarda cifrado. Puede borrarlo con /forget.
privacy-all =
    <b>Qué se guarda</b>: cuándo hubo sesiones y de qué modalidad, lo que responde, escribe y desea, cuándo se le preguntó, cómo llama a su terapeuta, sobre qué trabaja en la terapia, si está anotado, su zona horaria y sus horas de silencio, y el número de este chat. Los nombres, lo que escribe y ese número se guardan cifrados.

    <b>Cuánto tiempo</b>: mientras usted participe, y después con las notas sobre su tratamiento, hasta que lo borre con /forget. Lo que el chat necesita para funcionar se olvida después de 60 días.

    Quien gestiona este bot técnicamente podría leerlo. También Telegram, y cualquiera que tenga su teléfono en la mano: los chats con bots no están cifrados de extremo a extremo.
button-my-data = Leer lo que se guarda
my-data = Todo lo que se guarda sobre usted como { -client }: aquí en el chat, o como archivo para conservarlo. Ambas cosas desaparecen del chat a los { $minutes } minutos.
button-read-here = Mostrarlo aquí
button-as-file = Enviarlo como archivo
my-data-file = Aquí está el archivo. Por favor, guárdelo donde no lo lea nadie más: dentro de { $minutes } minutos desaparece de este chat.
my-data-time = Para usted vale la hora de { $zone }. Entre las { $begin } y las { $end } no llega nada.
my-data-time-any = Para usted vale la hora de { $zone }. Puede llegar algo a cualquier hora.
my-data-pair = <b>{ $therapist }</b>, { $programme }. { $agreed }
my-data-agreed = Aceptó el { $day }.
my-data-research = Para investigación: { $said ->
    [yes] sí
   *[no] no
}, desde el { $day }.
my-data-not-agreed = No ha aceptado participar.
my-data-cadence = Con qué frecuencia se le pregunta: { $cadence ->
    [second] después de una de cada dos sesiones.
   *[weekly] aproximadamente una vez por semana como mucho.
}
my-data-area = Anotado como aquello sobre lo que trabaja en la terapia: { $area }.
my-data-session = <b>{ $day }</b>, { $modality } con { $therapist }
my-data-answer = { $question } <b>{ $said }</b>
my-data-comment = Escribió: «{ $comment }»
my-data-state-none = No se le preguntó por ella.
my-data-state-planned = Se le va a preguntar por ella.
my-data-state-prompted = Pendiente, sin enviar: no lo lee nadie más.
my-data-state-sent = Enviado.
my-data-state-expired = No se envió: no lo leyó nadie más.
my-data-state-not-held = Dijo que no tuvo lugar.
my-data-state-no-connection = Dijo que la conexión dio problemas.
my-data-state-withdrawn = Ya no se pregunta por ella.
my-data-state-earlier = Respondió antes, no aquí. Se incorporó porque usted lo aceptó el { $agreed }.
my-data-not-here = Lo que anotó su terapeuta, y lo que se calculó a partir de sus respuestas para su terapeuta, no está en este archivo. La persona nombrada en /privacy puede decirle cómo verlo.
my-data-reported-you = usted
forget-question =
    ¿Quiere que se borre todo lo que se guarda aquí sobre usted? Todas las respuestas, todo lo que escribió, todas las sesiones y los mensajes sobre usted desaparecen para siempre, también para su terapeuta, a quien solo se le dice que usted ya no participa y que se ha borrado todo. No cambia nada en su tratamiento.

    Lo que está en copias de seguridad dura hasta que estas se borren. Lo que su terapeuta haya escrito en otro lugar no se toca.

    Para terminar las preguntas y conservar lo que hay: /stop. Para tener antes una copia: /mydata.
button-keep = No, conservarlo
button-forget = Borrarlo todo
forget-sure = Esto no se puede anular. ¿Borrarlo todo ahora?
button-forget-sure = Sí, borrarlo para siempre
forget-kept = No se ha borrado nada.
forgotten =
    Está todo borrado, y de aquí no llegará nada más. También puede borrar este chat.

    Gracias por lo que compartió. Le deseo todo lo mejor.
forgotten-as-client = Todo lo que se guardaba sobre usted como { -client } está borrado, y de aquí no llegará nada más al respecto. Sus otras funciones aquí siguen como están.
client-left-before = Quien tenía antes el código { $code } ya no participa, y todo lo que se guardaba aquí al respecto se ha borrado. El código está de nuevo en uso.
client-left = { $code } ya no participa, y todo lo que se guardaba aquí al respecto se ha borrado. Es el derecho de cualquiera en todo momento, y no tiene por qué significar nada sobre usted. El código se puede volver a usar.
client-left-closed = Lo que se guardaba aquí sobre { $code }, cuyo proceso había terminado, se ha borrado; se pidió en su chat. El código se puede volver a usar.

# --- A check-in that the client starts

talk-whom = ¿Sobre quién quiere decir algo?
talk-nobody = Esto es para las personas a las que se pregunta aquí cómo fue una sesión. Si recibió un enlace y todavía no lo ha usado, ábralo por favor.
talk-not-now = Por ahora no participa, así que aquí no hay nada que decir. /help dice qué se puede hacer.
talk-days = ¿Qué día fue el encuentro con { $therapist }?
talk-today = Hoy – { $day }
talk-yesterday = Ayer – { $day }
talk-how = ¿Cómo fue el encuentro con { $therapist } del { $day }?
talk-which = El { $day } hubo más de un encuentro. ¿De cuál se trata?
talk-ended = Del que terminó a las { $time }
talk-sent = Lo que tenía que decir sobre el { $day } ya se ha enviado. Gracias.

# --- The connection got in the way

button-connection = La conexión dio problemas

# --- Stand-ins: naming one, and what everybody is told

stand-in-client = Hasta el { $day }, { $colleague } sustituye a { $therapist }, y ve las respuestas que usted da, también las anteriores.
stand-in-client-choice =
    Si prefiere que no sea así, puede hacer una pausa o dejarlo; no cambia nada en su tratamiento. /privacy dice quién ve qué.
stand-in-over-client = Ya nadie sustituye a { $therapist }: lo que envíe va de nuevo a { $therapist }, como antes.
stand-in-found = Vuelve a haber alguien que ve lo que responde. No tiene que hacer nada.
therapist-back = { $therapist } vuelve a formar parte del programa, y ve lo que usted responde. Después de las sesiones vuelve a llegar algo breve, con la misma frecuencia que antes. Para hacer una pausa: /pause. Para dejarlo: /stop.
therapist-left =
    { $therapist } ya no forma parte del programa, y por ahora nadie hace la sustitución. Así que nadie leería respuestas nuevas, y no llegan preguntas.

    Para acudir a alguien: { $contact }

    Puede borrar lo que se guarda sobre usted con /forget.

# --- Clients go on with another therapist for good, or theirs with another account

moved-beside = Usted sigue con { $therapist } como antes.
moved-may-read = ¿Puede { $therapist } leer lo que usted le dijo a { $before }?
moved-read = { $therapist } puede leer lo que usted le dijo a { $before }. No tiene que hacer nada.
button-let-read = { $therapist } puede leerlo
button-not-read = No hace falta que nadie lo lea
account-for-client =
    { $therapist } sigue aquí con otra cuenta. Todo está como estaba; no tiene que hacer nada.

    Si le parece que algo no cuadra, acuda por favor a { $contact }.
privacy-moved = <b>Lo que usted dijo a { $therapist }</b> se guarda, y aquí ya no lo lee nadie.
privacy-moved-read = <b>Lo que usted dijo a { $therapist }</b> se guarda, y puede leerlo la persona con la que siguió la terapia, como usted aceptó.

# --- The work with a therapist is over

ended-client =
    De aquí no llegan más preguntas sobre las sesiones con { $therapist }: han llegado a su fin. Gracias por participar; le deseo todo lo mejor.

    Lo que envió se guarda, igual que otras notas sobre su tratamiento. Quién lo ve: /privacy. Para leerlo: /mydata. Para borrarlo: /forget.

    { $there ->
        [yes] Si quiere seguir, dígaselo por favor a { $therapist }. Para acudir a otra persona: { $contact }
       *[no] Para seguir, o para acudir a alguien: { $contact }
    }
reopened-client = Usted sigue con { $therapist }, y { $cadence ->
        [second] después de una de cada dos sesiones vuelven a llegar aquí unas pocas preguntas breves.
        [weekly] vuelven a llegar aquí unas pocas preguntas breves, aproximadamente una vez por semana como mucho.
       *[other] después de cada sesión vuelven a llegar aquí unas pocas preguntas breves.
    } Usted elige: una pausa es /pause, dejarlo es /stop.
privacy-closed = Esto ha llegado a su fin: no llegan más preguntas, y lo que envió se guarda, igual que otras notas sobre su tratamiento.
privacy-not-agreed-closed =
    <b>Con { $therapist }</b>
    No aceptó participar, y ya no se pregunta nada. { $therapist } puede ver que usted no participa, y nada más.
my-data-closed = Llegó a su fin el { $day }.
