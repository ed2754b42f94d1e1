# Only what addresses somebody, in the informal form; everything else stands in the base file.

clients = <b>Tus { -clients }</b>
clients-none = Por ahora no atiendes aquí a nadie. Con /invite puedes invitar a alguien.
clients-unseen = { $mark } algo que no has marcado como visto
clients-all-closed = <b>Tus { -clients }</b>

    Por ahora, nadie. Con /invite puedes invitar a alguien.
stand-in-colleague-also = De la misma manera atiendes a las personas de: { $others }.
stand-in-colleague =
    Tú sustituyes a { $therapist } ({ $programme }) hasta el { $day }. Los mensajes sobre las personas que atiende { $therapist } te llegan a ti, y puedes registrar sesiones con ellas. Se informa a cada una.
stand-in-therapist =
    { $colleague } te sustituye ({ $programme }) hasta el { $day }. Las novedades sobre tus { -clients } van a { $colleague }; tú sigues viéndolo todo, pero nada llega por sí solo. Se informa a tus { -clients }.
stand-in-over-colleague = Ya no sustituyes a { $therapist }, y desde ahora no ves nada de las personas que atiende { $therapist }. Gracias.
stand-in-over-still = El tiempo en que sustituías a { $therapist } ({ $programme }) ha terminado.
stand-in-over-therapist = { $colleague } ya no te sustituye. Las novedades sobre tus { -clients } te llegan de nuevo a ti.
still-stands-in = Sustituyes a { $therapist } ({ $programme }) hasta el { $day }.
still-in-line = Atiendes a las personas de { $therapist } ({ $programme }), porque sustituyes a alguien que hace allí la sustitución.
still-handed = { $code } está a tu cargo hasta el { $day }.
still-handed-later = Desde el { $first } y hasta el { $day }, { $code } estará a tu cargo.
still-to-come = Está previsto que sustituyas a { $therapist }: { $span }.
clients-came =
    De { $therapist } pasan a ti: { $codes }.

    A cada persona se le pregunta si quiere seguir contigo. Se te dice cuando una acepta; hasta entonces no se te abre nada de esa persona.
clients-came-there = Ya contigo: { $codes }.
clients-went = { $codes }: el paso a { $colleague } es definitivo. Desde ahora no se te abre aquí nada al respecto. Si es un error, por favor, díselo a una persona responsable de tu programa.
role-again = Vuelves a formar parte de { $programme }. /help dice qué se puede hacer.
role-over-therapist = Ya no formas parte de { $programme } como terapeuta. Aquí ya no se te abre nada sobre personas en terapia. Si es un error, por favor, pide un enlace nuevo a una persona responsable.
role-over-manager = Ya no formas parte de { $programme } como responsable. Si es un error, por favor, pide un enlace nuevo a otra persona responsable.
role-over-supervisor = Ya no formas parte de { $programme } en supervisión. Si es un error, por favor, pide un enlace nuevo a una persona responsable.
digest-head = <b>Tu semana</b>
digest-unread = Enviadas y todavía sin abrir, por si quieres mirarlas: { $codes }
digest-in-figures = <i>Se pregunta solo esta vez: lo que dices solo para ti, cómo viste las sesiones y si los avisos fueron acertados, ¿puede contar en las cifras sobre todo el mundo? Nadie ve lo tuyo, ni si dijiste que sí. No hace falta responder; sigue estando en Lo que me llegó.</i>
digest-off = Una vez por semana puedo decirte en un solo mensaje qué fue bien y qué quedó en silencio. Si no hay nada que decir, no llega ninguno. ¿Qué día?
digest-on = Tu semana llega cada { $weekday } a las { $time }, si hay algo que decir. ¿Otro día?
load-head = <b>Lo que te llegó: mensajes sobre tus { -clients }</b>
load-numbers = { $count ->
    [one] Uno vino de las cifras.
   *[other] { $count } vinieron de las cifras.
} Según tú, acertados: { $right }; casualidad: { $chance }; no lo sabes decir: { $unsure }; sin juzgar: { $open }.
load-share = Así que, donde juzgaste en un sentido u otro, { $right } de { $judged } fueron acertados.
load-end = Esto solo lo ves tú: nadie del equipo, nadie de supervisión, ninguna persona responsable. En <b>Qué se hizo</b> puedes decir de cada uno si fue acertado, y cambiarlo. Lo que se le dijo a quien te sustituía cuenta para esa persona; lo que alguien en terapia hizo borrar ya no cuenta.
close-nobody = Aquí no atiendes a nadie cuyo proceso pudiera haber terminado.
close-not-yours = Atiendes a { $code } por un tiempo. Cómo terminó el proceso le corresponde decirlo a su terapeuta. Si mientras tanto ha fallecido una persona en terapia, puede anotarlo una persona de supervisión en /waiting, o una responsable en /people, para que no le llegue nada más.
close-ways =
    <b>¿Cómo terminó el proceso con { $code }?</b>

    Entonces no se hacen más preguntas, y lo que está planificado termina. Lo que se envió se queda contigo, y puedes seguir más adelante.
close-unseen = Algo de { $code } sigue a la espera de que lo veas. No desaparece con esto.
closing = A { $code } se le pregunta por última vez. Cuando esté la respuesta o venza el plazo, el agradecimiento va a { $code }, y el proceso queda cerrado. No tienes que hacer nada. Lo que está planificado ya no se registra.
close-died =
    Si ha fallecido { $code }, lo siento.

    Todo lo que está planificado para { $code } termina, y no llega nada más a su chat, tampoco una despedida. No se lo digo a nadie. Lo que se envió se queda contigo.
close-died-sure-day = Pregunto una vez más, por si se ha confundido un código: ¿es { $code }, con quien tuviste la última sesión el { $day }?
closed-then = Si sigues con { $code }, se le informa, y después de las sesiones vuelven a llegar preguntas. Un plan no vuelve por sí solo.
closed-then-asked = Si sigues con { $code }, primero se le pregunta si quiere participar, porque ha pasado mucho tiempo. Un plan no vuelve por sí solo.
closed-then-invite = { $code } no participaba cuando se cerró. Si sigues, /invite y el mismo código crean un enlace.
reopened-active = Sigues con { $code }. Después de las sesiones vuelven a llegar preguntas. Lo que se repite cada semana puede volver a estar en /plan.
reopened-stopped = { $code } está de nuevo entre tus { -clients }, y no participa: lo había dejado. Si quiere volver, /invite y el mismo código crean un enlace nuevo.
reopened-invited = { $code } está de nuevo entre tus { -clients }. /invite y el mismo código crean un enlace nuevo.
reopened-declined = { $code } está de nuevo entre tus { -clients }. /invite y el mismo código crean un enlace nuevo.
client-rests = Por ahora no se envía nada a { $code }: las sesiones se anotan, y a { $code } no se le pregunta por ellas. No puedo decir aquí más sobre ello. Si crees que es un error, por favor, díselo a una persona de supervisión, o a quien gestiona este bot.
own-views = ¿Cómo la viste tú? Cuatro toques por sesión, antes de que lleguen las respuestas de tu { -client }. Esto no lo ve nunca nadie más que tú.
own-view-late = <i>Mientras tanto han llegado las respuestas. Lo que digas ahora ya no sería cómo la viste antes, así que no se guarda.</i>
own-view-tension = ¿Hubo algo que no iba bien entre { $code } y tú?
own-view-goals = ¿Querías para { $code } lo mismo que quería { $code }?
own-view-tasks = ¿Te pareció útil para { $code } lo que se hizo en común?
own-view-bond = ¿Conseguiste que { $code } sintiera que importa?
own-view-head = <b>Cómo ves tú las sesiones con { $code }</b>
own-view-off =
    Después de una sesión puedo preguntarte si hubo algo que no iba bien, y luego las mismas tres preguntas que a { $code }, desde tu lado: cuatro toques, en un mensaje al día para todas las personas que atiendes. Tiene que ser antes de que estén las respuestas de { $code }, y siempre puedes saltarlo.

    Cuando haya { $level } sesiones con todas las respuestas de ambas partes, puedo decirte si tiendes a verlas más arriba o más abajo que { $code }; a partir de { $tracking }, también si tus respuestas se mueven cuando se mueven las de { $code }. Eso solo lo ves tú, no { $code }, ni nadie en tu programa.
own-view-on = Se te pregunta después de cada sesión por la que se pregunta a { $code }, hasta que estén las respuestas de { $code }. Lo que digas solo lo ves tú: no { $code }, ni quien te sustituya, ni nadie en tu programa.
own-view-forget = ¿Olvidar todo lo que has dicho sobre las sesiones con { $code }? No se puede recuperar. Las respuestas propias de { $code } se quedan.
own-view-count = { $given ->
    [one] Hasta ahora lo has dicho de una sesión.
   *[other] Hasta ahora lo has dicho de { $given } sesiones.
} { $both ->
    [0] Todavía no hay ninguna con todas las respuestas de ambas partes.
    [one] De estas, una tiene todas las respuestas de ambas partes.
   *[other] De estas, { $both } tienen todas las respuestas de ambas partes.
}
own-view-level-about = <b>Nivel.</b> Tiendes a verlo más { $way ->
    [lower] abajo
   *[higher] arriba
} que { $code }: { $most ->
    [hardly] casi nada
    [little] un poco
    [half] alrededor de medio paso
    [step] alrededor de un paso
   *[more] más de un paso
}. Un paso va de una respuesta a la siguiente.
own-view-level = <b>Nivel.</b> Tiendes a verlo más { $way ->
    [lower] abajo
   *[higher] arriba
} que { $code }: en algún punto entre { $least ->
    [hardly] casi nada
    [little] un poco
    [half] alrededor de medio paso
    [step] alrededor de un paso
   *[more] más de un paso
} y { $most ->
    [hardly] casi nada
    [little] un poco
    [half] alrededor de medio paso
    [step] alrededor de un paso
   *[more] más de un paso
}. Un paso va de una respuesta a la siguiente.
own-view-level-same = <b>Nivel.</b> Lo que ves y lo que ve { $code } se parece: como mucho hay una pequeña diferencia.
own-view-level-open = <b>Nivel.</b> No se puede decir si tiendes a verlo más arriba o más abajo que { $code }. Lo que encaja va, hacia abajo, hasta { $low ->
    [hardly] casi nada
    [little] un poco
    [half] alrededor de medio paso
    [step] alrededor de un paso
   *[more] más de un paso
} y, hacia arriba, hasta { $high ->
    [hardly] casi nada
    [little] un poco
    [half] alrededor de medio paso
    [step] alrededor de un paso
   *[more] más de un paso
}. Un paso va de una respuesta a la siguiente.
own-view-tracking = <b>Movimiento.</b> Cuando las respuestas de { $code } suben o bajan, las tuyas tienden a ir en el mismo sentido: en algún punto entre { $least ->
    [hardly] casi nada
    [little] una pequeña parte del camino
    [half] alrededor de la mitad del camino
    [as-far] más o menos todo el camino
   *[more] más lejos
} y { $most ->
    [hardly] casi nada
    [little] una pequeña parte del camino
    [half] alrededor de la mitad del camino
    [as-far] más o menos todo el camino
   *[more] más lejos
}.
own-view-tracking-about = <b>Movimiento.</b> Cuando las respuestas de { $code } suben o bajan, las tuyas tienden a ir en el mismo sentido, { $most ->
    [hardly] pero casi nada
    [little] una pequeña parte del camino
    [half] alrededor de la mitad del camino
    [as-far] más o menos todo el camino
   *[more] y más lejos
}.
own-view-tracking-open = <b>Movimiento.</b> No se puede decir si las tuyas van con ellas cuando las respuestas de { $code } suben o bajan. Lo que encaja va de { $least ->
    [against] «en sentido contrario»
   *[none] «nada en absoluto»
} a { $most ->
    [hardly] «casi nada»
    [little] «una pequeña parte del camino»
    [half] «alrededor de la mitad del camino»
    [as-far] «más o menos todo el camino»
   *[more] «más lejos»
}.
own-view-tracking-against = <b>Movimiento.</b> Cuando las respuestas de { $code } suben, las tuyas más bien bajan, y al revés.
own-view-tracking-still = <b>Movimiento.</b> Las respuestas de { $code } fueron casi siempre las mismas, así que no se puede decir si las tuyas van con ellas.
own-view-tense = <b>Algo que no iba bien.</b> Lo dijeron ambas partes de { $both ->
    [one] una sesión
   *[other] { $both } sesiones
}, solo { $code } de { $client }, solo tú de { $therapist }.
own-view-offer =
    Ninguna de las dos partes tiene razón ni se equivoca: dos personas ven una misma sesión desde dos lugares, y una respuesta guarda también algo del día. Si quieres, es algo de lo que hablar: «A veces me pregunto si vemos nuestras sesiones de la misma manera. ¿Cómo es para ti?»
