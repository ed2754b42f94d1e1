# Only what addresses somebody, in the informal form; everything else stands in the base file.

consent-again =
    <b>Lo que aceptaste aquí ha cambiado.</b> Por favor, lee qué ha cambiado y elige otra vez. Hasta entonces no llegan preguntas, y nadie lee nada que no pudiera leer antes. Lo que has enviado hasta ahora queda como lo aceptaste.
changed-outcome = • Desde ahora hay una pregunta más, que puedes dejar sin responder: cómo has estado durante la última semana. { $therapist } puede leer esa respuesta con las demás.
changed-supervisors-read = • Desde ahora una persona de supervisión puede leer lo que se le dice a { $therapist } sobre ti. Hasta ahora solo podía llegar a saber que hay un mensaje a la espera.
changed-comment-readers = • Lo que escribas con tus propias palabras: { $new }.
changed-contact = • Para acudir a alguien que no sea tu terapeuta: { $new }.
consent-again-settled = Has aceptado cómo son las cosas ahora con { $therapist }. Lo que estaba pendiente aquí sigue.
privacy-asked-anew = Esto ha cambiado desde que aceptaste. Hasta que lo hayas aceptado no llegan preguntas, y nadie lee nada que no pudiera leer antes. /help dice cómo.
research =
    <b>Una pregunta propia, aparte de tu tratamiento y de lo que aceptaste aquí.</b>

    { $programme } hace investigación: { $study }

    <b>Si dices que sí</b>, se le entrega esto: las respuestas que eliges después de las sesiones, con la puntuación que resulta de ellas; sobre qué trabajas principalmente con { $therapist }, si está anotado; qué modalidad tuvieron las sesiones, quién las registró y cuántos días hay entre ellas; y qué preguntas llegaron y no se enviaron. { $since ->
        [earlier] Es lo que llegue desde ahora, y lo que enviaste desde el { $day } mientras habías dicho que sí.
       *[now] Es lo que llegue desde ahora.
    } Allí figuras con un número, igual que { $therapist }.

    <b>Nunca se entrega</b>: tu nombre, tu código, esta cuenta, qué nombre das a otras personas, fechas, ni nada de lo que escribas con tus propias palabras. Quien gestiona este bot podría aun así deducir de quién es el número, y quizá también alguien que te conozca muy bien a ti y conozca bien tus sesiones.

    <b>Tú eliges.</b> Ni un sí ni un no cambian nada en tu tratamiento, ni aquí; a { $therapist } no se le dice. Puedes cambiarlo cuando quieras, con /privacy. Después de un no ya no se entrega nada tuyo, ni siquiera lo que enviaste antes. Lo que se entregó antes de ese no ya no se puede recuperar desde aquí.

    A quién puedes preguntar sobre esto: { $contact }
research-so-far-yes = Hasta ahora has dicho que sí, el { $day }.
research-so-far-no = Hasta ahora has dicho que no, el { $day }.
research-so-far-changed = Dijiste que sí a la investigación el { $day }. <b>Desde entonces ha cambiado de qué trata</b>, así que no se entrega nada tuyo hasta que elijas de nuevo.
research-yes = Anotado: sí. Lo que envíes desde ahora puede entregarse a la investigación, con un número. Puedes cambiarlo cuando quieras: /privacy
research-no = Anotado: no. No se entrega nada tuyo a la investigación. Todo lo demás sigue como está.
privacy-research-yes = <b>Investigación de { $programme }</b>: dijiste que sí. Qué se le puede entregar, y qué nunca, está junto a la pregunta; allí también puedes cambiarlo.
privacy-research-no = <b>Investigación de { $programme }</b>: dijiste que no. No se le entrega nada tuyo.
privacy-research-unsaid = <b>Investigación de { $programme }</b>: no has dicho que sí, así que no se le entrega nada tuyo.
privacy-research-changed = <b>Investigación de { $programme }</b>: desde que dijiste que sí ha cambiado de qué trata. Hasta que digas que sí también a eso, no se le entrega nada tuyo.
privacy-research-over = <b>Investigación de { $programme }</b>: por ahora no hay ninguna, así que no se le entrega nada tuyo.
stop-nothing = No hay nada que dejar: no hay preguntas previstas para ti.
stop-question =
    ¿Quieres dejarlo? No cambia nada en tu tratamiento. { $told } No llegan más preguntas sobre { $therapist }; lo que todavía no se ha enviado no lo lee nadie.

    Lo que has enviado hasta ahora se guarda, igual que otras notas sobre tu tratamiento.
stop-told = A { $therapist } se le dice que lo has dejado.
stopped = Está bien. No llegarán de aquí más preguntas sobre { $therapist }. No cambia nada en tu tratamiento.
stop-closed =
    Las preguntas sobre las sesiones con { $therapist } han llegado a su fin, y ya no llega ninguna. ¿Quieres asegurar que no vuelvan a empezar? Entonces haría falta una invitación nueva.

    Lo que has enviado hasta ahora se guarda, igual que otras notas sobre tu tratamiento.
client-stopped = { $code } ya no participa en las valoraciones. Es el derecho de cualquiera en todo momento, y no tiene por qué significar nada sobre ti. Si quiere volver, /invite y el mismo código crean un enlace nuevo.
pause-question = ¿Cuánto tiempo quieres que dure la pausa? Hasta que termine no llegan preguntas por sí solas.
pause-running = Estás en pausa hasta el { $day }.
pause-typing = ¿Qué día vuelven las preguntas? Por favor, escríbelo, por ejemplo <b>{ $example }</b> o <b>{ $iso }</b>; como mucho dentro de un año.
paused-put-away = Lo que habías empezado sobre el { $day } se ha retirado, y nadie lo ha leído. /talk lo retoma, desde el principio, también durante la pausa.
own-nothing = Aquí no se guarda nada sobre ti como { -client }.
privacy =
    <b>{ $programme }, con { $therapist }</b>
    { $sees } Lo que escribas con tus propias palabras: { $readers }. { $supervisors ->
        [read] Una persona de supervisión puede leer lo que se le dice a { $therapist } sobre ti.
       *[count] Cuando un mensaje sobre ti está a la espera, una persona de supervisión o, si no la hay, una responsable del programa puede llegar a saber que lo está, no lo que dice.
    } { $programme } ve cifras sobre muchas personas.

    Si la dificultad es { $therapist }, puedes acudir a { $contact }; a { $therapist } no se le dice.
privacy-not-agreed =
    <b>Con { $therapist }</b>
    No has aceptado participar. { $therapist } puede ver si participas, y nada más; no se pregunta nada, y no hay nada que leer. /help muestra de nuevo la pregunta.
privacy-nobody =
    <b>{ $programme }, con { $therapist }</b>
    { $therapist } ya no forma parte del programa, y nadie hace la sustitución: por ahora nadie ve lo que enviaste. { $programme } ve cifras sobre muchas personas.

    Para acudir a alguien: { $contact }
privacy-before =
    <b>Qué se guarda</b>: que abriste la invitación, sobre qué se va a trabajar, si está anotado, tu zona horaria y tus horas de silencio, y el número de este chat, que se guarda cifrado. Puedes borrarlo con /forget.
privacy-all =
    <b>Qué se guarda</b>: cuándo hubo sesiones y de qué modalidad, lo que respondes, escribes y deseas, cuándo se te preguntó, cómo llamas a tu terapeuta, sobre qué trabajas en la terapia, si está anotado, tu zona horaria y tus horas de silencio, y el número de este chat. Los nombres, lo que escribes y ese número se guardan cifrados.

    <b>Cuánto tiempo</b>: mientras participes, y después con las notas sobre tu tratamiento, hasta que lo borres con /forget. Lo que el chat necesita para funcionar se olvida después de 60 días.

    Quien gestiona este bot técnicamente podría leerlo. También Telegram, y cualquiera que tenga tu teléfono en la mano: los chats con bots no están cifrados de extremo a extremo.
my-data = Todo lo que se guarda sobre ti como { -client }: aquí en el chat, o como archivo para conservarlo. Ambas cosas desaparecen del chat a los { $minutes } minutos.
my-data-file = Aquí está el archivo. Por favor, guárdalo donde no lo lea nadie más: dentro de { $minutes } minutos desaparece de este chat.
my-data-time = Para ti vale la hora de { $zone }. Entre las { $begin } y las { $end } no llega nada.
my-data-time-any = Para ti vale la hora de { $zone }. Puede llegar algo a cualquier hora.
my-data-agreed = Aceptaste el { $day }.
my-data-not-agreed = No has aceptado participar.
my-data-cadence = Con qué frecuencia se te pregunta: { $cadence ->
    [second] después de una de cada dos sesiones.
   *[weekly] aproximadamente una vez por semana como mucho.
}
my-data-area = Anotado como aquello sobre lo que trabajas en la terapia: { $area }.
my-data-comment = Escribiste: «{ $comment }»
my-data-state-none = No se te preguntó por ella.
my-data-state-planned = Se te va a preguntar por ella.
my-data-state-not-held = Dijiste que no tuvo lugar.
my-data-state-no-connection = Dijiste que la conexión dio problemas.
my-data-state-earlier = Respondiste antes, no aquí. Se incorporó porque lo aceptaste el { $agreed }.
my-data-not-here = Lo que anotó tu terapeuta, y lo que se calculó a partir de tus respuestas para tu terapeuta, no está en este archivo. La persona nombrada en /privacy puede decirte cómo verlo.
forget-question =
    ¿Quieres que se borre todo lo que se guarda aquí sobre ti? Todas las respuestas, todo lo que escribiste, todas las sesiones y los mensajes sobre ti desaparecen para siempre, también para tu terapeuta, a quien solo se le dice que ya no participas y que se ha borrado todo. No cambia nada en tu tratamiento.

    Lo que está en copias de seguridad dura hasta que estas se borren. Lo que tu terapeuta haya escrito en otro lugar no se toca.

    Para terminar las preguntas y conservar lo que hay: /stop. Para tener antes una copia: /mydata.
forgotten =
    Está todo borrado, y de aquí no llegará nada más. También puedes borrar este chat.

    Gracias por lo que compartiste. Te deseo todo lo mejor.
forgotten-as-client = Todo lo que se guardaba sobre ti como { -client } está borrado, y de aquí no llegará nada más al respecto. Tus otras funciones aquí siguen como están.
client-left = { $code } ya no participa, y todo lo que se guardaba aquí al respecto se ha borrado. Es el derecho de cualquiera en todo momento, y no tiene por qué significar nada sobre ti. El código se puede volver a usar.
talk-whom = ¿Sobre quién quieres decir algo?
talk-nobody = Esto es para las personas a las que se pregunta aquí cómo fue una sesión. Si recibiste un enlace y todavía no lo has usado, ábrelo por favor.
talk-not-now = Por ahora no participas, así que aquí no hay nada que decir. /help dice qué se puede hacer.
talk-sent = Lo que tenías que decir sobre el { $day } ya se ha enviado. Gracias.
stand-in-client = Hasta el { $day }, { $colleague } sustituye a { $therapist }, y ve las respuestas que das, también las anteriores.
stand-in-client-choice =
    Si prefieres que no sea así, puedes hacer una pausa o dejarlo; no cambia nada en tu tratamiento. /privacy dice quién ve qué.
stand-in-over-client = Ya nadie sustituye a { $therapist }: lo que envíes va de nuevo a { $therapist }, como antes.
stand-in-found = Vuelve a haber alguien que ve lo que respondes. No tienes que hacer nada.
therapist-back = { $therapist } vuelve a formar parte del programa, y ve lo que respondes. Después de las sesiones vuelve a llegar algo breve, con la misma frecuencia que antes. Para hacer una pausa: /pause. Para dejarlo: /stop.
therapist-left =
    { $therapist } ya no forma parte del programa, y por ahora nadie hace la sustitución. Así que nadie leería respuestas nuevas, y no llegan preguntas.

    Para acudir a alguien: { $contact }

    Puedes borrar lo que se guarda sobre ti con /forget.
moved-beside = Sigues con { $therapist } como antes.
moved-may-read = ¿Puede { $therapist } leer lo que le dijiste a { $before }?
moved-read = { $therapist } puede leer lo que le dijiste a { $before }. No tienes que hacer nada.
account-for-client =
    { $therapist } sigue aquí con otra cuenta. Todo está como estaba; no tienes que hacer nada.

    Si te parece que algo no cuadra, acude por favor a { $contact }.
privacy-moved = <b>Lo que dijiste a { $therapist }</b> se guarda, y aquí ya no lo lee nadie.
privacy-moved-read = <b>Lo que dijiste a { $therapist }</b> se guarda, y puede leerlo la persona con la que seguiste la terapia, como aceptaste.
ended-client =
    De aquí no llegan más preguntas sobre las sesiones con { $therapist }: han llegado a su fin. Gracias por participar; te deseo todo lo mejor.

    Lo que enviaste se guarda, igual que otras notas sobre tu tratamiento. Quién lo ve: /privacy. Para leerlo: /mydata. Para borrarlo: /forget.

    { $there ->
        [yes] Si quieres seguir, díselo por favor a { $therapist }. Para acudir a otra persona: { $contact }
       *[no] Para seguir, o para acudir a alguien: { $contact }
    }
reopened-client = Sigues con { $therapist }, y { $cadence ->
        [second] después de una de cada dos sesiones vuelven a llegar aquí unas pocas preguntas breves.
        [weekly] vuelven a llegar aquí unas pocas preguntas breves, aproximadamente una vez por semana como mucho.
       *[other] después de cada sesión vuelven a llegar aquí unas pocas preguntas breves.
    } Tú eliges: una pausa es /pause, dejarlo es /stop.
privacy-closed = Esto ha llegado a su fin: no llegan más preguntas, y lo que enviaste se guarda, igual que otras notas sobre tu tratamiento.
privacy-not-agreed-closed =
    <b>Con { $therapist }</b>
    No aceptaste participar, y ya no se pregunta nada. { $therapist } puede ver que no participas, y nada más.
my-data-reported-you = tú
