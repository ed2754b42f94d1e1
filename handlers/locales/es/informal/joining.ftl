# Only what addresses somebody, in the informal form; everything else stands in the base file.

invite-whom = ¿A quién quieres invitar?
invite-nobody = Invitar es cosa de terapeutas y de responsables del programa. Si es tu caso, pide un enlace a quien gestiona este bot.
invite-code =
    ¿Qué código debe tener esta persona? Lo eliges tú, por ejemplo <b>K7</b>.

    Por favor, ni un nombre ni iniciales: letras, cifras y guiones, hasta 12 caracteres. Escríbelo ahora.
invite-code-again =
    Eso no puede ser un código aquí, y desaparece de este chat por si es un nombre. Por favor, letras, cifras y guiones, hasta 12 caracteres, por ejemplo <b>K7</b>.

    Por favor, no un nombre: un código mantiene fuera de este chat el nombre de la persona que atiendes.
code-question =
    ¿Podría alguien reconocer a la persona por esto? Lo que has escrito desaparece de este chat por si es un nombre.

    Un código que solo tú entiendes mantiene fuera de este chat el nombre de la persona que atiendes. Puedes escribir otro ahora.
code-elsewhere =
    { $code } ya es alguien en { $programme }. Para que cada código sea para ti una sola persona, por favor, escribe otro.
invite-known =
    { $code } ya participa.

    Un teléfono nuevo con la misma cuenta de Telegram no necesita nada. Con una cuenta nueva, { $code } necesita un enlace nuevo. Para otra persona, escribe ahora otro código.
invite-spoken-client =
    El código para el enlace de { $client } es <b>{ $code }</b>

    Haz llegar el enlace, o muestra su imagen en una videollamada. Di el código en la sesión, por favor, sin enviarlo: sin él, el enlace no vale nada.
invite-spoken-moving =
    El código para el enlace de { $client } es <b>{ $code }</b>

    Haz llegar el enlace. Di el código en la sesión, por favor, sin enviarlo. Hasta que { $client } haya dado su acuerdo con la cuenta nueva, todo sigue como está con la actual; después pasa todo el historial.
invite-spoken-therapist =
    El código para este enlace de terapeuta es <b>{ $code }</b>

    Haz llegar el enlace. Di el código en persona o por teléfono, por favor, no junto con el enlace.
invite-spoken-supervisor =
    El código para este enlace de supervisión es <b>{ $code }</b>

    Haz llegar el enlace. Di el código en persona o por teléfono, por favor, no junto con el enlace.
invite-spoken-manager =
    El código para este enlace de responsable es <b>{ $code }</b>

    Haz llegar el enlace. Di el código en persona o por teléfono, por favor, no junto con el enlace.
invitation-burnt = El código de una invitación tuya se escribió mal demasiadas veces, así que su enlace ya no funciona. Con /invite puedes crear uno nuevo.
invitation-burnt-client = El código de la invitación de { $code } se escribió mal demasiadas veces, así que su enlace ya no funciona. Con /invite y el mismo código puedes crear uno nuevo.
area-question =
    ¿Sobre qué trabajas principalmente con { $code }? Es opcional; { $code } puede leerlo en /mydata. No cambia ni las preguntas ni cuándo te escribo.

    { $area ->
        [none] No hay nada anotado.
       *[other] Anotado: <b>{ $noted }</b>.
    }
link-dead = Este enlace no funciona, o ya no funciona. Por favor, pide uno nuevo a la persona que te lo dio.
link-code =
    Hola. Aparte de este enlace, se te dijo un código corto de seis cifras. Por favor, escríbelo aquí.
link-wrong = Ese no es el código. Por favor, compruébalo y escríbelo de nuevo. { $left ->
    [one] Queda un intento; después el enlace termina.
   *[other] Quedan { $left } intentos.
}
link-right = Gracias, ese es el código. Puedes seguir leyendo aquí.
name-check-therapist = Tus { -clients } y tus colegas verán: <b>{ $name }</b>. ¿Está bien?
name-check-supervisor = Tus colegas verán: <b>{ $name }</b>. ¿Está bien?
name-check-manager = Tus colegas verán: <b>{ $name }</b>. ¿Está bien?
name-therapist = Te doy la bienvenida. ¿Con qué nombre te verán tus { -clients } y tus colegas, por ejemplo <b>Dr. Kim</b>? Por favor, escríbelo.
name-manager = Te doy la bienvenida. ¿Con qué nombre te verán tus colegas? Por favor, escríbelo.
name-supervisor = Te doy la bienvenida. ¿Con qué nombre te verán tus colegas? Por favor, escríbelo.
zone-question = Para que no te llegue nada de noche: ¿son las { $time } donde estás ahora ({ $zone })?
zone-typing = Por favor, escribe la ciudad grande más cercana, por ejemplo <b>Lisboa</b>.
zone-unknown = No conozco ese lugar. Por favor, prueba con una ciudad más grande de los alrededores, por ejemplo <b>Lisboa</b>; o escribe qué hora es ahora donde estás, por ejemplo <b>{ $example }</b>.
zone-similar = No conozco ningún lugar con ese nombre. ¿Es uno de estos? Si no, escribe otro, o qué hora es ahora donde estás, por ejemplo <b>{ $example }</b>.
zone-clocks = ¿Dónde marca el reloj todo el año la misma hora que el tuyo?
zone-noted = Donde estás son las { $time } ({ $zone }).
recorded-no-work = Por ahora no trabajas aquí. Lo que se guarda sobre ti como { -client } está en /privacy.
recorded-about-therapists =
    <b>Qué queda registrado sobre ti como terapeuta</b>

    • El nombre que diste, tu zona horaria y tus horas de silencio, y desde cuándo formas parte del programa.
    • A quién has invitado, con qué código, y las sesiones que has registrado.
    • Cuándo has indicado una ausencia, y quién hizo la sustitución: la supervisión o, si no la hay, las personas responsables pueden verlo.
    • Si has conectado tu calendario: su dirección, cifrada, y cuándo se leyó; de lo que contiene, nada más que cuándo hubo una sesión, o cuándo la habrá en las próximas dos semanas.
    • Cuándo se te envió un mensaje sobre una persona en terapia, cuándo se abrió y se marcó como visto, cuántas veces se repitió, si se dijo a una persona de supervisión que está a la espera, y lo que dices que se hizo.
    • Cuándo se abrió por primera vez lo que envió una persona en terapia, por ti o por quien hace la sustitución.
    • Si un mensaje así fue acertado en tu opinión, y cómo viste una sesión, si lo dices. No se le muestra a nadie más.
    • Si estas dos cosas pueden contar en las cifras sobre todo el mundo, y desde cuándo, si lo has dicho. Tampoco eso se le muestra a nadie más.

    No se clasifica a nadie, y no se da ninguna cifra sobre una sola persona que trabaja como terapeuta. Una persona de supervisión o, si no la hay, una responsable llega a saber que un mensaje sobre alguien que atiendes está a la espera, y desde cuándo; una persona de supervisión solo puede leerlo donde lo dice el consentimiento de tus { -clients }. Quien gestiona este bot técnicamente podría leer todo esto, y lo que está en este chat también Telegram.
recorded-about-leaders =
    <b>Qué queda registrado sobre ti como { $role ->
        [manager] responsable
        [supervisor] persona de supervisión
       *[manager-supervisor] responsable y persona de supervisión
    }</b>

    • El nombre que diste, con el que te ven tus colegas, tu zona horaria y tus horas de silencio, y desde cuándo formas parte del programa; cuando lo dejes, cuándo fue.
    • Qué invitaciones son tuyas, y si se han usado.
    • Qué sustituciones has nombrado, para quién, cuándo y hasta cuándo; qué informe has pedido, hasta que esté listo.

    Tu nombre y el número de este chat se guardan cifrados. Lo que el chat necesita para funcionar se olvida después de 60 días. Quien gestiona este bot técnicamente podría leer todo esto, y lo que está en este chat también Telegram.
consent =
    { $therapist } te invita a decir, { $cadence ->
        [second] después de una de cada dos sesiones
        [weekly] después de una sesión, aproximadamente una vez por semana como mucho
       *[other] después de cada sesión
    }, { $outcome ->
        [asked] cómo fueron las cosas entre { $therapist } y tú, y cómo has estado: cinco preguntas breves, medio minuto más o menos.
       *[not] cómo fueron las cosas entre { $therapist } y tú: cuatro preguntas breves, unos 20 segundos.
    }

    <b>Tú eliges.</b> Decir que no, o dejarlo, no cambia nada en tu tratamiento. { $therapist } puede ver si participas.

    <b>Quién ve qué.</b> { $sees } { $outcome ->
        [asked] Cómo has estado se puede leer junto con ellas, y por sí solo no da lugar a ningún mensaje. Lo que escribas con tus propias palabras: { $readers }.
       *[not] Lo que escribas con tus propias palabras: { $readers }.
    } { $supervisors ->
        [read] Una persona de supervisión puede leer lo que se le dice a { $therapist } sobre ti.
       *[count] Cuando un mensaje sobre ti está a la espera, una persona de supervisión o, si no la hay, una responsable del programa puede llegar a saber que lo está, no lo que dice.
    } { $programme } ve cifras sobre muchas personas. Quien gestiona este bot técnicamente podría leerlo, y también Telegram, y cualquiera que tenga tu teléfono en la mano: los chats con bots no están cifrados de extremo a extremo.

    <b>Nadie está pendiente de este chat.</b> { $signpost }

    Si la dificultad es { $therapist }, puedes acudir a { $contact }; a { $therapist } no se le dice.

    Puedes hacer una pausa (/pause) o dejarlo (/stop) cuando quieras. ¿Quieres participar?
consent-sees = { $therapist } ve las respuestas que das.
consent-stand-in-left = Hasta el { $day }, { $colleague } hace la sustitución y ve las respuestas que das.
consent-nobody-there = { $therapist } ya no forma parte del programa, y por ahora nadie hace la sustitución, así que nadie leería tus respuestas. Si quieres acudir a alguien: { $contact }
consent-closed = Esto ha llegado a su fin: de aquí no llegan preguntas sobre las sesiones con { $therapist }, así que ahora no hay nada que aceptar. { $there ->
    [yes] Si quieres seguir, díselo por favor a { $therapist }.
   *[no] Para seguir, o para acudir a alguien: { $contact }
}
quiet-typing = Por favor, escribe de qué hora a qué hora no debe llegar nada, por ejemplo <b>de 22:30 a 07:00</b>.
time-noted = Anotado. Para ti vale la hora de { $zone }, y entre las { $begin } y las { $end } no llega nada.
time-noted-any = Anotado. Para ti vale la hora de { $zone }, y puede llegar algo a cualquier hora. Con /quiet se cambia.
time-noted-therapist = Lo que no hayas marcado como visto te lo recuerdo en días laborables: a las nueve, o cuando terminen tus horas de silencio.
called-question = En las preguntas yo diría <b>{ $therapist }</b>. ¿Llamas así a tu terapeuta?
called-question-again = Por ahora digo <b>{ $called }</b>. ¿Qué prefieres leer en las preguntas?
called-typing = ¿Qué nombre usas? Por favor, escríbelo (hasta { $limit } caracteres).
joined-client =
    Gracias. { $cadence ->
        [each] Después de tu próxima sesión
       *[other] Después de una de tus próximas sesiones
    } habrá aquí algo breve, para cuando te venga bien: en cuanto { $therapist } la registre. No hace falta esperar, con /talk se empieza enseguida.

    Siempre puedes acudir a { $contact } en lugar de a { $therapist }. { $signpost }

    Qué más se puede hacer aquí: /help
client-joined = { $code } ya participa. Después de cada sesión, dime que tuvo lugar: aquí, o con /session. Lo que se repite cada semana puede estar en /plan: entonces se registra solo.
newcomer =
    <b>Ya participaste antes, con otro teléfono u otra cuenta.</b> Si das tu acuerdo aquí, todo sigue aquí, y allí ya no llega nada. Por favor, lee de nuevo de qué se trata.
stayed-there = Está bien. Todo sigue como está con el otro teléfono o la otra cuenta. Si cambias de idea, pide por favor un enlace nuevo.
item-bond = ¿Te hizo sentir { $therapist } que importas?
moved-client = <b>Desde ahora te atenderá aquí { $therapist }, en lugar de { $before }.</b> No llegan más preguntas sobre { $before }. Tú eliges si quieres seguir con { $therapist }, y si { $therapist } puede leer lo que has dicho hasta ahora.
moved-unread = Hay algo que le dijiste a { $before } y que todavía no ha leído nadie. Si { $therapist } puede leerlo, se le dice enseguida; si no, no lo lee nadie.
client-joined-read = { $code } quiere seguir contigo, y puedes leer lo que dijo antes: /clients lo muestra al lado. Lo habitual para { $code } empieza de nuevo contigo. Después de cada sesión, dime que tuvo lugar: aquí, o con /session.
client-joined-afresh = { $code } quiere seguir contigo, y empieza de cero: lo que dijo antes no puedes leerlo tú. Después de cada sesión, dime que tuvo lugar: aquí, o con /session.
in-figures-which = ¿Puede contar en las cifras sobre todo el mundo lo que dices solo para ti? ¿En qué programa?
in-figures =
    <b>¿Puede contar en las cifras lo tuyo?</b>

    Cómo viste las sesiones, y si los avisos fueron acertados, lo dices solo para ti. ¿Puede contar en las cifras sobre todo el mundo en { $programme }? Nadie ve lo tuyo, ni qué es lo tuyo, ni si dijiste que sí.

    Solo contaría lo que anotes después de un sí, y solo mientras allí digan que sí más de diez terapeutas. Puedes cambiarlo aquí en todo momento: entonces ningún informe posterior cuenta nada tuyo. Lo que se entregó antes queda como está.
in-figures-unsaid = <i>No has dicho que sí, así que no cuenta nada tuyo.</i>
in-figures-said-yes = <i>Dijiste que sí el { $day }: puede contar lo que anotes desde entonces.</i>
in-figures-said-no = <i>Dijiste que no el { $day }, así que no cuenta nada tuyo.</i>
language-question = ¿En qué idioma te escribo? Por ahora es { $now }.
language-for-client = Si respondes en otro idioma, tus respuestas se comparan solo con las que des en ese idioma: lo que es habitual para ti empieza allí de nuevo. Todo lo que has dicho se queda, y tu terapeuta puede seguir leyéndolo.

text-on = A partir de ahora, lo que está en los botones aparece también en líneas numeradas, como aquí. Escribe el número, las palabras o su comienzo; con 0 se vuelve atrás. Donde pueda significar dos cosas, pregunto. Para contestar a un mensaje mío anterior, responde directamente a ese mensaje.
