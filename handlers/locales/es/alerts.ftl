# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line-seen = Visto.
line-done = Visto, y anotado lo que se hizo.
line-elsewhere = Se trata de una persona que ahora no atiende usted, así que ya no se le muestra. Lo que está a la espera de ser visto se le dice a quien la atiende, en cuanto pueda leerlo.

# --- Which of several

which-meant = ¿A cuál de estos se refiere?

# --- What waits to be marked as seen

today-unseen = { $count ->
    [one] Un mensaje está a la espera de que lo marque como visto.
   *[other] { $count } mensajes están a la espera de que los marque como vistos.
}
today-open = ● { $code }: mostrar

# --- How a session took place

modality-video-session = sesión por videollamada
modality-phone-session = sesión por teléfono
modality-chat-session = sesión por chat
modality-email-session = sesión por correo electrónico
modality-in-person-session = sesión en persona
button-other-time = Otro momento

# --- Back

button-back = Volver

# --- Alerts

alert-about = <b>{ $code }</b> – { $modality }, { $day }
alert-tension-sorted-out = Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y usted
   *[colleague] en la relación de { $code } con { $therapist }
}, y se aclaró.
alert-tension-a-little = Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y usted
   *[colleague] en la relación de { $code } con { $therapist }
} (un poco, y sigue ahí).
alert-tension-clearly = <b>Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y usted
   *[colleague] en la relación de { $code } con { $therapist }
} (claramente, y sigue ahí).</b>
alert-tension-strongly = <b>Dijo: algo no iba bien { $whose ->
    [own] entre { $code } y usted
   *[colleague] en la relación de { $code } con { $therapist }
} (mucho, y sigue ahí).</b>
alert-came-up = ¿Se ha hablado de ello desde la última vez? { $said }.
answered-goals = Querer lo mismo: { $said }
answered-tasks = Le pareció útil: { $said }
answered-bond = Sentir que importa: { $said }
answered-how-been = Cómo ha estado { $code } durante la última semana, aparte de eso: { $said }. No entra en ninguna comparación ni da lugar a ningún mensaje.
answered-otherwise = Entonces las preguntas tenían otras palabras, así que las respuestas no se muestran aquí.
alert-comment = Escribió: «{ $comment }»
alert-wish-therapist = Deseo: { $whose ->
    [own] <b>usted puede sacar el tema.</b>
   *[colleague] <b>{ $therapist } puede sacar el tema.</b>
}
alert-wish-client = Deseo: sacar el tema por iniciativa propia.
alert-wish-not-now = Deseo: <b>ahora no, por favor.</b> Por favor, respételo.
alert-connection = Ese día la conexión dio problemas.
button-to-client = Todo sobre { $code }
button-next-unseen = ● { $count ->
    [one] Hay uno más
   *[other] Hay { $count } más
} a la espera
# How the score lies: below the pair's own usual range, below what was to be expected of it while few went before,
# within it, or not even lower: then something else in the check-in is unusual.
signal-dip = { $against ->
    [usual] La valoración quedó por debajo del rango habitual de { $code } (valoraciones anteriores: { $earlier }).
    [within] La valoración fue más baja de lo esperado, aunque no quedó por debajo del rango habitual (valoraciones anteriores: { $earlier }).
    [aside] Algo en esta valoración es inusual, aunque no su total (valoraciones anteriores: { $earlier }).
   *[expected] La valoración fue más baja de lo esperado (valoraciones anteriores: { $earlier }).
}
signal-component = { $against ->
    [usual] Una respuesta quedó por debajo de su rango habitual (valoraciones anteriores: { $earlier }), y bajó más que las otras.
   *[other] Una respuesta fue más baja de lo esperado (valoraciones anteriores: { $earlier }), y bajó más que las otras.
}
signal-slide = Las últimas valoraciones bajaron poco a poco{ $against ->
    [usual] , por debajo del rango habitual de { $code }
   *[other] { "" }
} (valoraciones anteriores: { $earlier }).
signal-low = { $earlier ->
    [0] { $code } empieza más abajo que la mayoría de las personas.
   *[other] Las primeras valoraciones de { $code } son más bajas que las de la mayoría de las personas.
}
# How many signals like it are right, at the least; and of a first check-in.
sure-tentative = Bien puede ser casualidad.
sure-new = Bien puede ser casualidad: entonces se sabía demasiado poco de su programa para decir más.
sure-fair = Por lo que se puede decir, al menos la mitad de las señales como esta son más que casualidad.
sure-firm = Por lo que se puede decir, al menos tres de cada cuatro señales como esta son más que casualidad. No dice por qué: el trabajo, el contacto, la conexión o la vida fuera.
sure-low = De momento dice poco.
# Only whoever judged reads it.
sure-record = De { $judged } mensajes como este que usted juzgó, { $right ->
    [one] uno fue acertado
   *[other] { $right } fueron acertados
} en su opinión.
moved-goals = Lo que más cambió fue «querer lo mismo».
moved-tasks = Lo que más cambió fue «útil».
moved-bond = Lo que más cambió fue «sentir que importa».
# `answered`: over how many answers, where not all of them were given.
numbers-usual = Esta vez { $score } de 100{ $answered ->
    [0] { "" }
    [one] { " " }(con la única respuesta dada)
   *[other] { " " }(con las { $answered } respuestas dadas)
}, normalmente de { $low } a { $high }.
numbers-expected = Esta vez { $score } de 100{ $answered ->
    [0] { "" }
    [one] { " " }(con la única respuesta dada)
   *[other] { " " }(con las { $answered } respuestas dadas)
}; tras tan pocas valoraciones era de esperar de { $low } a { $high }.
numbers-start = Esta vez { $score } de 100{ $answered ->
    [0] { "" }
    [one] { " " }(con la única respuesta dada)
   *[other] { " " }(con las { $answered } respuestas dadas)
}; la mayoría empieza entre { $low } y { $high }.
numbers-alone = Esta vez { $score } de 100.
answer-usual = Esta vez «{ $said }», normalmente de «{ $low }» a «{ $high }».
answer-usual-one = Esta vez «{ $said }», normalmente «{ $low }».
answer-expected = Esta vez «{ $said }»; tras tan pocas valoraciones era de esperar de «{ $low }» a «{ $high }».
answer-expected-one = Esta vez «{ $said }»; tras tan pocas valoraciones era de esperar «{ $low }».
alert-done = { $day }: { $what }
alert-done-by = { $day }, { $who }: { $what }
alert-back-in-range = Las cifras vuelven a estar en el rango de antes.
alert-words-open = Lo que se dijo expresamente sigue abierto hasta que anote qué se hizo, o hasta que { $code } diga que ayudó.
alert-closed-back-in-range = Desde entonces, { $range ->
    [start] donde empieza la mayoría.
    [expected] de nuevo en el rango que era de esperar.
    [within] dentro del rango habitual.
   *[usual] de nuevo en el rango habitual.
}
alert-closed-by-chance = La mayoría de las respuestas bajas aisladas vuelven a subir así, por pura casualidad.
alert-closed-helped = Desde entonces: «se habló de ello, y ayudó».
alert-closed-done = Cerrado con lo que se hizo.
alert-closed-closing = Cerrado, porque el proceso con esta persona ha terminado aquí.
button-seen = Visto
button-remind = Recordármelo
button-chart = Gráfico
button-what-helps = Qué podría ayudar
button-what-was-done = Qué se hizo
chart = En sombra: lo que era de esperar, por lo que hubo antes. Con un círculo: de lo que se trata.
chart-all = todas las respuestas juntas
chart-one = una sola respuesta
chart-goals = solo «querer lo mismo»
chart-tasks = solo «útil»
chart-bond = solo «sentir que importa»
chart-expected = esperado
chart-this = esta vez
toast-seen = Anotado como visto.
toast-seen-before = Ya estaba visto.
toast-more = Mientras tanto se ha añadido algo.
remind-when = ¿Cuándo se lo recuerdo?
# Who is told on working days, and who else learns that it waits, and when.
remind-goes-on = Hasta que se marque como visto sigue a la espera{ $reader ->
    [you] : vuelvo sobre ello en días laborables
    [colleague] : en días laborables se le vuelve a decir a quien hace la sustitución
   *[nobody] { "" }
}{ $then ->
    [told] , y una persona de supervisión o una responsable sabe que está a la espera.
    [next] , y en el próximo de ellos { $role ->
        [supervisor] una persona de supervisión
       *[manager] una persona responsable
    } llega a saber que está a la espera.
    [second] , y en el segundo de ellos { $role ->
        [supervisor] una persona de supervisión
       *[manager] una persona responsable
    } llega a saber que está a la espera.
   *[nobody] . No hay nadie más que pueda llegar a saberlo.
}
remind-hour = Dentro de una hora – { $day }, { $time }
remind-hours = Dentro de tres horas – { $day }, { $time }
remind-evening = Esta noche – { $day }, { $time }
remind-tomorrow = Mañana – { $day }, { $time }
remind-working-day = Próximo día laborable – { $day }, { $time }
remind-after-quiet = Tras las horas de silencio – { $day }, { $time }
remind-typing =
    Por favor, escriba cuándo (hora de { $zone }), por ejemplo <b>{ $example }</b> o <b>mañana { $example }</b>.
remind-typing-again =
    No he podido leer ahí un momento de los próximos { $days } días. Por ejemplo <b>{ $example }</b>, <b>mañana { $example }</b>, <b>{ $weekday } { $example }</b> o <b>{ $iso } { $example }</b>.
remind-set = Se lo recordaré: { $day }, { $time }.
remind-set-later = Se lo recordaré cuando terminen sus horas de silencio: { $day }, { $time }.
toast-remind = Se lo recordaré entonces.
what-helps = <b>Cosas que se pueden considerar</b>
helps-general =
    • Pregunte abiertamente, sin buscar culpas: «¿Cómo fue para usted nuestra última sesión?» Agradezca la franqueza, y retome directamente lo que se cuente. (Flückiger et al. 2018)

    • En un estudio con 84 { -clients }, a la tensión que su terapeuta había reconocido no le siguió una semana peor. (Chen et al. 2018)
helps-wish-not-now =
    { $code } prefiere que ahora no se hable de ello, y le corresponde decir cuándo. No tiene que hacer nada, ni tiene que callar sobre todo: la próxima sesión puede empezar como siempre.

    Deje la puerta abierta una vez, sin preguntar: «Si alguna vez hay algo en nuestra forma de trabajar que quisiera distinto, me gustaría saberlo.» (De la práctica, no de un estudio.)
helps-wish-client =
    { $code } sacará el tema. Puede darle espacio: empiece sin un plan propio, y deje que haya silencio. Si no llega, no hay prisa. (De la práctica, no de un estudio.)

    Cuando llegue: agradezca la franqueza, y deténgase en ello antes de explicar nada. (Eubanks et al. 2018)
helps-goals =
    • Pregunte qué querría la persona que ya fuera distinto, con sus palabras, y diga lo que usted había entendido. Hacia dónde se va se puede acordar de nuevo en todo momento. (Flückiger et al. 2018)

    • Si cada parte quiere cosas distintas, dígalo claramente, y busque el próximo paso que las dos partes quieran. (Eubanks et al. 2018)
helps-tasks =
    • Pregunte qué fue útil en las últimas sesiones, y qué no. Diga por qué propone lo que propone, y ofrezca otra manera. (Flückiger et al. 2018)

    • A distancia, el acuerdo sobre lo que se hace en común va unido a cómo termina la terapia al menos tan estrechamente como el vínculo. (Probst et al. 2019)
helps-bond =
    • Pregunte cómo fue la última sesión para la persona, y deténgase en la respuesta antes de explicar nada. (Eubanks et al. 2018)

    • Quien está de acuerdo con todo puede estar guardándose algo: la mayoría de las personas en terapia ha callado algo ante su terapeuta, a menudo por cortesía. (Blanchard y Farber 2016)
helps-video = • En una videollamada la cara dice menos. Puede decirlo: «Aquí no puedo ver tan bien cómo está. ¿Cómo es esto para usted?» Si la videollamada de verdad lo hace más difícil, los estudios lo dejan abierto. (Norwood et al. 2018)
helps-phone = • Por teléfono un silencio es difícil de leer. Pregunte qué significa, en lugar de llenarlo. (De la práctica, no de un estudio.)
helps-chat = • En un chat el tono se malinterpreta con facilidad. Pregunte cómo llegaron sus palabras, u ofrezca hablar. (De la práctica; también por escrito son habituales las buenas alianzas: van Lotringen et al. 2021.)
helps-email = • En un correo electrónico el tono se malinterpreta con facilidad. Pregunte cómo llegaron sus palabras, u ofrezca hablar. (De la práctica; también por escrito son habituales las buenas alianzas: van Lotringen et al. 2021.)
helps-in-person = • Al principio de la próxima sesión hay tiempo para ello; al final, no. (De la práctica, no de un estudio.)
helps-connection = • Ese día la conexión dio problemas. Acuerde de antemano qué hace cada parte cuando se corta. (De la práctica, no de un estudio.)
helps-always = No tiene por qué ser la relación: lo que cambió puede ser el trabajo, el contacto, la conexión o la vida fuera.
what-was-done = ¿Qué se hizo?
verdict-question = <i>Y lo que sugirieron las cifras: ¿fue acertado? Lo que diga usted sobre esto no lo ve nunca nadie más. Donde muchos fueron casualidad, estos mensajes le prometen menos. Otro toque lo quita.</i>
verdict-right = Fue acertado
verdict-chance = Fue casualidad
verdict-unsure = No lo sé decir
done-talked = Se habló de ello en una sesión
done-contacted = Me puse en contacto entre sesiones
done-planned = Previsto para la próxima sesión
done-left = Se dejó como quería { $code }
done-nothing = No hizo falta nada
done-note = Escribir una nota
write-note = Por favor, escríbala ahora como mensaje (hasta { NUMBER($limit, useGrouping: 0) } caracteres). Se quita de este chat en cuanto queda guardada.

# --- Clients go on with another therapist for good, or theirs with another account

alert-closed-moved = Cerrado: la persona siguió con otra persona como terapeuta, y pidió que nadie lo lea.

# The same in words, for whoever reads by text alone
chart-said = <b>Lo que muestra la imagen</b>: { $about }, de 0 a 100, empezando por lo más antiguo.
chart-said-alone = { $day }: { $score }.
chart-said-expected = { $day }: { $score }; era de esperar entre { $low } y { $high }.
chart-said-this = { $said } De esto se trata.
