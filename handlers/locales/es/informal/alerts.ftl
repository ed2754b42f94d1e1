# Only what addresses somebody, in the informal form; everything else stands in the base file.

line-elsewhere = Se trata de una persona que ahora no atiendes tú, así que ya no se te muestra. Lo que está a la espera de ser visto se le dice a quien la atiende, en cuanto pueda leerlo.
which-meant = ¿A cuál de estos te refieres?
today-unseen = { $count ->
    [one] Un mensaje está a la espera de que lo marques como visto.
   *[other] { $count } mensajes están a la espera de que los marques como vistos.
}
alert-tension-sorted-out = Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y tú
   *[colleague] en la relación de { $code } con { $therapist }
}, y se aclaró.
alert-tension-a-little = Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y tú
   *[colleague] en la relación de { $code } con { $therapist }
} (un poco, y sigue ahí).
alert-tension-clearly = <b>Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y tú
   *[colleague] en la relación de { $code } con { $therapist }
} (claramente, y sigue ahí).</b>
alert-tension-strongly = <b>Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y tú
   *[colleague] en la relación de { $code } con { $therapist }
} (mucho, y sigue ahí).</b>
alert-wish-therapist = Deseo: { $whose ->
    [own] <b>tú puedes sacar el tema.</b>
   *[colleague] <b>{ $therapist } puede sacar el tema.</b>
}
alert-wish-not-now = Deseo: <b>ahora no, por favor.</b> Por favor, respétalo.
sure-new = Bien puede ser casualidad: entonces se sabía demasiado poco de tu programa para decir más.
sure-record = De { $judged } mensajes como este que juzgaste, { $right ->
    [one] uno fue acertado
   *[other] { $right } fueron acertados
} en tu opinión.
alert-words-open = Lo que se dijo expresamente sigue abierto hasta que anotes qué se hizo, o hasta que { $code } diga que ayudó.
remind-when = ¿Cuándo te lo recuerdo?
remind-typing =
    Por favor, escribe cuándo (hora de { $zone }), por ejemplo <b>{ $example }</b> o <b>mañana { $example }</b>.
remind-set = Te lo recordaré: { $day }, { $time }.
remind-set-later = Te lo recordaré cuando terminen tus horas de silencio: { $day }, { $time }.
toast-remind = Te lo recordaré entonces.
helps-general =
    • Pregunta abiertamente, sin buscar culpas: «¿Cómo fue para ti nuestra última sesión?» Agradece la franqueza, y retoma directamente lo que se cuente. (Flückiger et al. 2018)

    • En un estudio con 84 { -clients }, a la tensión que su terapeuta había reconocido no le siguió una semana peor. (Chen et al. 2018)
helps-wish-not-now =
    { $code } prefiere que ahora no se hable de ello, y le corresponde decir cuándo. No tienes que hacer nada, ni tienes que callar sobre todo: la próxima sesión puede empezar como siempre.

    Deja la puerta abierta una vez, sin preguntar: «Si alguna vez hay algo en nuestra forma de trabajar que quisieras distinto, me gustaría saberlo.» (De la práctica, no de un estudio.)
helps-wish-client =
    { $code } sacará el tema. Puedes darle espacio: empieza sin un plan propio, y deja que haya silencio. Si no llega, no hay prisa. (De la práctica, no de un estudio.)

    Cuando llegue: agradece la franqueza, y detente en ello antes de explicar nada. (Eubanks et al. 2018)
helps-goals =
    • Pregunta qué querría la persona que ya fuera distinto, con sus palabras, y di lo que tú habías entendido. Hacia dónde se va se puede acordar de nuevo en todo momento. (Flückiger et al. 2018)

    • Si cada parte quiere cosas distintas, dilo claramente, y busca el próximo paso que las dos partes quieran. (Eubanks et al. 2018)
helps-tasks =
    • Pregunta qué fue útil en las últimas sesiones, y qué no. Di por qué propones lo que propones, y ofrece otra manera. (Flückiger et al. 2018)

    • A distancia, el acuerdo sobre lo que se hace en común va unido a cómo termina la terapia al menos tan estrechamente como el vínculo. (Probst et al. 2019)
helps-bond =
    • Pregunta cómo fue la última sesión para la persona, y detente en la respuesta antes de explicar nada. (Eubanks et al. 2018)

    • Quien está de acuerdo con todo puede estar guardándose algo: la mayoría de las personas en terapia ha callado algo ante su terapeuta, a menudo por cortesía. (Blanchard y Farber 2016)
helps-video = • En una videollamada la cara dice menos. Puedes decirlo: «Aquí no puedo ver tan bien cómo estás. ¿Cómo es esto para ti?» Si la videollamada de verdad lo hace más difícil, los estudios lo dejan abierto. (Norwood et al. 2018)
helps-phone = • Por teléfono un silencio es difícil de leer. Pregunta qué significa, en lugar de llenarlo. (De la práctica, no de un estudio.)
helps-chat = • En un chat el tono se malinterpreta con facilidad. Pregunta cómo llegaron tus palabras, u ofrece hablar. (De la práctica; también por escrito son habituales las buenas alianzas: van Lotringen et al. 2021.)
helps-email = • En un correo electrónico el tono se malinterpreta con facilidad. Pregunta cómo llegaron tus palabras, u ofrece hablar. (De la práctica; también por escrito son habituales las buenas alianzas: van Lotringen et al. 2021.)
helps-connection = • Ese día la conexión dio problemas. Acuerda de antemano qué hace cada parte cuando se corta. (De la práctica, no de un estudio.)
verdict-question = <i>Y lo que sugirieron las cifras: ¿fue acertado? Lo que digas sobre esto no lo ve nunca nadie más. Donde muchos fueron casualidad, estos mensajes te prometen menos. Otro toque lo quita.</i>
write-note = Por favor, escríbela ahora como mensaje (hasta { NUMBER($limit, useGrouping: 0) } caracteres). Se quita de este chat en cuanto queda guardada.
