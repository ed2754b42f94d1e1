# --- Inviting once more

button-invite-again = Invitar de nuevo a { $code }

# --- The caseload

clients = <b>Sus { -clients }</b>
clients-none = Por ahora no atiende aquí a nadie. Con /invite puede invitar a alguien.
clients-not-yours = Esto es para terapeutas.
clients-unseen = { $mark } algo que no ha marcado como visto
clients-open = { $mark } algo sigue abierto
clients-more = <i>/client y un código, por ejemplo /client { $code }, muestra a una sola persona.</i>
clients-all-closed = <b>Sus { -clients }</b>

    Por ahora, nadie. Con /invite puede invitar a alguien.
clients-closed = <b>{ -clients-upper } con proceso terminado</b>
clients-closed-none = Por lo que se me ha dicho, el proceso no ha terminado con nadie.
button-closed-clients = { $count ->
    [one] Terminados: uno
   *[other] Terminados: { $count }
}
standing-connected = participa
standing-invited = tiene una invitación
standing-not-joined = no participa
standing-stopped = lo ha dejado
standing-closed = proceso terminado
standing-closing = en cierre
standing-rests = no se le envía nada
standing-asked-anew = consentimiento pedido de nuevo
standing-break = en pausa
standing-unreachable = no le llega nada
button-today = Hoy
button-all-clients = Todas las personas
button-alert-unseen = { $mark } Algo nuevo desde el { $day }
button-alert-open = { $mark } Sigue abierto desde el { $day }
button-alert-more = { $mark } Abierto desde el { $day }, con más
client-head = <b>{ $code }</b> – { $standing }
client-since = Aceptó participar el { $day }.
client-early = Ya ha habido algunas sesiones: un buen momento para preguntar si se trabaja hacia lo que { $code } quiere.
client-cadence = { $cadence ->
    [second] Preguntas después de una de cada dos sesiones.
   *[weekly] Preguntas aproximadamente una vez por semana como mucho.
}
client-area = Se trabaja sobre: { $area }.
button-cadence = Con qué frecuencia preguntar a { $code }
client-lately = <b>Las últimas valoraciones</b>
client-line = • { $day }, { $modality }: { $level }.
client-weeks = Cómo ha estado, aparte de eso: { $told }.
client-week = { $day }, { $said }
client-wrote = Escribió algo.
client-done = <b>Qué se hizo</b>
button-read-check-ins = Leer lo que se envió
button-check-in-earlier = La anterior
button-check-in-later = La siguiente
level-usual = nada llamó la atención
level-first = una primera, todavía sin nada con que compararla
level-anew = la primera en otro idioma o con otras preguntas, todavía sin nada con que compararla
level-none = demasiado pocas respuestas para comparar
level-dip = más baja de lo esperado
level-slide = baja poco a poco
level-component = una respuesta más baja de lo esperado
level-low = un comienzo bajo
count-sessions = { $count ->
    [0] Todavía no se ha registrado ninguna sesión.
    [one] Una sesión registrada.
   *[other] { $count } sesiones registradas.
}
count-check-ins = Valoraciones: { $kinds }.
count-sent = { $count ->
    [one] una enviada
   *[other] { $count } enviadas
}
count-expired = { $count ->
    [one] una no enviada
   *[other] { $count } no enviadas
}
count-not-held = { $count ->
    [one] una de una sesión que no tuvo lugar
   *[other] { $count } de sesiones que no tuvieron lugar
}
count-no-connection = { $count ->
    [one] una con problemas de conexión
   *[other] { $count } con problemas de conexión
}
count-prompted = { $count ->
    [one] una ahora pendiente
   *[other] { $count } ahora pendientes
}
count-earlier = { $count ->
    [one] una de antes, no respondida aquí
   *[other] { $count } de antes, no respondidas aquí
}

# --- Today

today-head = <b>{ $day }</b>
today-end = Todo el mundo de un vistazo: /clients
today-nothing = De momento nada: hoy no se ha registrado ninguna sesión, no hay ninguna valoración en camino, nada sin ver.
today-sessions = <b>Sesiones</b>
today-session = • { $code }, { $modality }, terminó a las { $time }: { $became }.
today-planned = <b>Todavía por preguntar</b>
today-about-planned = • { $code }, sobre el { $day }: { $became }
today-out = <b>Todavía por responder</b>
today-back = <b>Han llegado hoy</b>
today-about = • { $code }, sobre el { $day }
became-planned = se pregunta el { $day } a las { $time }
became-prompted = preguntas hechas, todavía sin enviar
became-sent = la valoración ha llegado
became-due = a punto de preguntarse
became-unreachable = por ahora Telegram no consigue hacerle llegar nada
became-asked-over = preguntas hechas, nada enviado, y ya no siguen abiertas
became-expired = no se envió
became-not-held = no tuvo lugar, dice la persona
became-no-connection = la conexión dio problemas
became-withdrawn = ya no se pregunta
became-earlier = respondida antes, no aquí
became-none = no se pregunta

# --- Stand-ins: naming one, and what everybody is told

stand-in-colleague-also = De la misma manera atiende usted a las personas de: { $others }.
stand-in-onward = Hasta el { $day }, las novedades pasan a { $colleague }, que sustituye a { $therapist }.
stand-in-colleague =
    Usted sustituye a { $therapist } ({ $programme }) hasta el { $day }. Los mensajes sobre las personas que atiende { $therapist } le llegan a usted, y puede registrar sesiones con ellas. Se informa a cada una.
stand-in-therapist =
    { $colleague } le sustituye ({ $programme }) hasta el { $day }. Las novedades sobre sus { -clients } van a { $colleague }; usted sigue viéndolo todo, pero nada llega por sí solo. Se informa a sus { -clients }.
stand-in-over-colleague = Ya no sustituye usted a { $therapist }, y desde ahora no ve nada de las personas que atiende { $therapist }. Gracias.
stand-in-over-still = El tiempo en que usted sustituía a { $therapist } ({ $programme }) ha terminado.
stand-in-over-therapist = { $colleague } ya no le sustituye. Las novedades sobre sus { -clients } le llegan de nuevo a usted.
still-head = Pero sigue en pie lo siguiente:
still-stands-in = Usted sustituye a { $therapist } ({ $programme }) hasta el { $day }.
still-in-line = Usted atiende a las personas de { $therapist } ({ $programme }), porque sustituye a alguien que hace allí la sustitución.
still-handed = { $code } está a su cargo hasta el { $day }.
still-handed-later = Desde el { $first } y hasta el { $day }, { $code } estará a su cargo.
still-to-come = Está previsto que usted sustituya a { $therapist }: { $span }.
still-apart = { $code } está a cargo de { $colleague } hasta el { $day }: lo nuevo sobre { $code } va allí.

meanwhile = Mientras tanto: { $sessions ->
    [0] ninguna sesión
    [one] una sesión
   *[other] { $sessions } sesiones
}, { $sent ->
    [0] ninguna valoración que llegara
    [one] una valoración que llegó
   *[other] { $sent } valoraciones que llegaron
}, { $told ->
    [0] y ningún mensaje sobre personas en terapia.
    [one] y un mensaje sobre personas en terapia
   *[other] y { $told } mensajes sobre personas en terapia
}{ $told ->
    [0] {""}
   *[other] { $unseen ->
        [0] , todo visto.
        [one] , de los que uno queda por ver.
       *[other] , de los que { $unseen } quedan por ver.
    }
}

# --- Clients go on with another therapist for good, or theirs with another account

clients-came =
    De { $therapist } pasan a usted: { $codes }.

    A cada persona se le pregunta si quiere seguir con usted. A usted se le dice cuando una acepta; hasta entonces no se le abre nada de esa persona.
clients-came-there = Ya con usted: { $codes }.
clients-went = { $codes }: el paso a { $colleague } es definitivo. Desde ahora no se le abre aquí nada al respecto. Si es un error, por favor, dígaselo a una persona responsable de su programa.
nobody-any-more = ya nadie
code-before = { $code } (hasta ahora { $before })
standing-moved = de antes

# --- Whose role is over

role-again = Vuelve a formar parte de { $programme }. /help dice qué se puede hacer.
role-over-therapist = Ya no forma parte de { $programme } como terapeuta. Aquí ya no se le abre nada sobre personas en terapia. Si es un error, por favor, pida un enlace nuevo a una persona responsable.
role-over-manager = Ya no forma parte de { $programme } como responsable. Si es un error, por favor, pida un enlace nuevo a otra persona responsable.
role-over-supervisor = Ya no forma parte de { $programme } en supervisión. Si es un error, por favor, pida un enlace nuevo a una persona responsable.

# --- The weekly digest: what went well first, each client once

digest-head = <b>Su semana</b>
digest-recovered = ✓ { $code }: de nuevo donde suele estar
digest-helped = ✓ { $code }: dice que se habló de ello, y ayudó
digest-unanswered = { $code }: se dijo algo hace una semana o más, y no hay nada anotado como hecho
digest-slipping = { $code }: baja poco a poco, no lo bastante para un aviso; bien puede ser casualidad
digest-silent = { $code }: las últimas { $count } valoraciones quedaron sin respuesta
digest-missed = { $code }: las últimas { $count } sesiones no tuvieron lugar
digest-unreachable = { $code }: Telegram no consigue hacerle llegar nada
digest-apart = { $code }: cada parte tiende a ver las sesiones a un nivel distinto, y quizá sea algo de lo que hablar (/client { $code }, Cómo la vi yo)
digest-alike = { $code }: las mismas respuestas { $count } veces, lo que no dice nada en ningún sentido
digest-goals = { $code }: ya ha habido algunas sesiones. Un buen momento para preguntar si se trabaja hacia lo que { $code } quiere
digest-unread = Enviadas y todavía sin abrir, por si quiere mirarlas: { $codes }
digest-nothing = Ya no hay nada que decir.
digest-end = De las demás personas no hay nada que decir. /client y un código muestra más.
digest-in-figures = <i>Se pregunta solo esta vez: lo que dice solo para usted, cómo vio las sesiones y si los avisos fueron acertados, ¿puede contar en las cifras sobre todo el mundo? Nadie ve lo suyo, ni si dijo que sí. No hace falta responder; sigue estando en Lo que me llegó.</i>
digest-off = Una vez por semana puedo decirle en un solo mensaje qué fue bien y qué quedó en silencio. Si no hay nada que decir, no llega ninguno. ¿Qué día?
digest-on = Su semana llega cada { $weekday } a las { $time }, si hay algo que decir. ¿Otro día?
digest-hour = Cada { $weekday }, ¿a qué hora?
button-digest-time = Otro día u otra hora
button-digest-off = Sin resumen semanal

# --- What came to a therapist, week by week: theirs alone

button-load = Lo que me llegó
load-head = <b>Lo que le llegó: mensajes sobre sus { -clients }</b>
load-none = En los últimos seis meses no hubo ninguno.
load-week = Semana desde el { $day }: { $count ->
    [0] ninguno
   *[other] { $count }
}
load-this-week = Esta semana, hasta ahora: { $count ->
    [0] ninguno
   *[other] { $count }
}
load-since = <b>Desde el { $day }: { $count }</b>
load-outright = { $count ->
    [one] Uno de ellos decía lo que se dijo expresamente, y nada de las cifras.
   *[other] { $count } de ellos decían lo que se dijo expresamente, y nada de las cifras.
}
load-numbers = { $count ->
    [one] Uno vino de las cifras.
   *[other] { $count } vinieron de las cifras.
} Según usted, acertados: { $right }; casualidad: { $chance }; no lo sabe decir: { $unsure }; sin juzgar: { $open }.
load-few = Son demasiado pocos para decir con qué frecuencia aciertan.
load-share = Así que, donde usted juzgó en un sentido u otro, { $right } de { $judged } fueron acertados.
load-end = Esto solo lo ve usted: nadie del equipo, nadie de supervisión, ninguna persona responsable. En <b>Qué se hizo</b> puede decir de cada uno si fue acertado, y cambiarlo. Lo que se le dijo a quien le sustituía cuenta para esa persona; lo que alguien en terapia hizo borrar ya no cuenta.

# --- The work with a client has ended

button-close = El proceso con { $code } ha terminado
button-closed = Cómo terminó
button-not-now = Ahora no
close-whom = ¿Con quién ha terminado el proceso?
close-many = <i>/close y un código, por ejemplo /close { $code }, lleva directamente allí.</i>
close-nobody = Aquí no atiende a nadie cuyo proceso pudiera haber terminado.
close-not-yours = Usted atiende a { $code } por un tiempo. Cómo terminó el proceso le corresponde decirlo a su terapeuta. Si mientras tanto ha fallecido una persona en terapia, puede anotarlo una persona de supervisión en /waiting, o una responsable en /people, para que no le llegue nada más.
close-ways =
    <b>¿Cómo terminó el proceso con { $code }?</b>

    Entonces no se hacen más preguntas, y lo que está planificado termina. Lo que se envió se queda con usted, y puede seguir más adelante.
close-way-goals = Objetivos alcanzados
close-way-stopped-coming = Dejó de venir
close-way-moved-on = Siguió en otro lugar
close-way-other = Otra cosa
close-way-died = Ha fallecido { $code }
close-unseen = Algo de { $code } sigue a la espera de que lo vea usted. No desaparece con esto.
close-word =
    <b>{ $code }: { $way }</b>

    ¿Enviar a { $code } unas palabras de agradecimiento? Dicen que no llegan más preguntas y qué pasa con lo que se envió, y no cómo terminó. Lo que está pendiente en su chat desaparece.
close-last = O le pregunto antes a { $code } una última vez, sobre el { $day }. El agradecimiento llega cuando esté la respuesta, o cuando venza el plazo.
close-silent =
    <b>{ $code }: { $way }</b>

    A { $code } no se le envía nada: por ahora no participa, o no se le puede hacer llegar nada.
button-close-last = Última valoración, y luego gracias
button-close-thanks = Con agradecimiento, ahora
button-close-silent = Sin decir nada
closing = A { $code } se le pregunta por última vez. Cuando esté la respuesta o venza el plazo, el agradecimiento va a { $code }, y el proceso queda cerrado. No tiene que hacer nada. Lo que está planificado ya no se registra.
button-close-now = Con agradecimiento, ahora
button-keep-going = Seguir con { $code }
close-died =
    Si ha fallecido { $code }, lo siento.

    Todo lo que está planificado para { $code } termina, y no llega nada más a su chat, tampoco una despedida. No se lo digo a nadie. Lo que se envió se queda con usted.
button-died = Ha fallecido { $code }
close-died-sure = Pregunto una vez más, por si se ha confundido un código: ¿es { $code }?
close-died-sure-day = Pregunto una vez más, por si se ha confundido un código: ¿es { $code }, con quien tuvo usted la última sesión el { $day }?
button-died-sure = Sí, es { $code }
closed-as-goals = { $code }: proceso terminado el { $day }, objetivos alcanzados.
closed-as-stopped-coming = { $code }: proceso terminado el { $day }, dejó de venir.
closed-as-moved-on = { $code }: proceso terminado el { $day }, siguió en otro lugar.
closed-as-other = { $code }: proceso terminado el { $day }.
closed-as-died = Ha fallecido { $code }. Cerrado el { $day }.
closed-died = Al chat de { $code } no llega nada más. Si fue un error, todo queda como estaba antes; { $code } no se entera de nada.
closed-then = Si sigue con { $code }, se le informa, y después de las sesiones vuelven a llegar preguntas. Un plan no vuelve por sí solo.
closed-then-asked = Si sigue con { $code }, primero se le pregunta si quiere participar, porque ha pasado mucho tiempo. Un plan no vuelve por sí solo.
closed-then-invite = { $code } no participaba cuando se cerró. Si sigue, /invite y el mismo código crean un enlace.
button-open-again = Seguir con { $code }
button-not-died = Fue un error
reopened-active = Usted sigue con { $code }. Después de las sesiones vuelven a llegar preguntas. Lo que se repite cada semana puede volver a estar en /plan.
reopened-not-died = Entonces todo sigue con { $code } como antes. No se le envió nada de esto, y un plan que terminó con ello vuelve a valer.
reopened-asked = A { $code } se le pregunta si quiere participar. Si eso no le llega, /invite y el mismo código crean un enlace nuevo.
reopened-stopped = { $code } está de nuevo entre sus { -clients }, y no participa: lo había dejado. Si quiere volver, /invite y el mismo código crean un enlace nuevo.
reopened-invited = { $code } está de nuevo entre sus { -clients }. /invite y el mismo código crean un enlace nuevo.
reopened-declined = { $code } está de nuevo entre sus { -clients }. /invite y el mismo código crean un enlace nuevo.
death-noted = Una persona de supervisión o una responsable ha anotado que ha fallecido { $code }.
death-taken-back = Una persona de supervisión o una responsable había anotado que había fallecido { $code }, y fue un error: todo está como antes, y no se le envió nada de esto a { $code }.
client-rests = Por ahora no se envía nada a { $code }: las sesiones se anotan, y a { $code } no se le pregunta por ellas. No puedo decir aquí más sobre ello. Si cree que es un error, por favor, dígaselo a una persona de supervisión, o a quien gestiona este bot.
client-rests-over = A { $code } se le vuelve a preguntar después de las sesiones, como antes.

# --- How a therapist saw a session: theirs alone, before the client's answers can be seen

button-own-view = Cómo la vi yo
button-own-views-open = Cómo la vi yo: { $count ->
    [one] una sesión
   *[other] { $count } sesiones
}
own-views = ¿Cómo la vio usted? Cuatro toques por sesión, antes de que lleguen las respuestas de su { -client }. Esto no lo ve nunca nadie más que usted.
own-views-none = Ahora no hay ninguna sesión de la que se pueda decir: ya se dijo o se saltó, o las respuestas ya están.
own-view-given = <i>Anotado, gracias.</i>
own-view-skipped = <i>Saltado.</i>
own-view-late = <i>Mientras tanto han llegado las respuestas. Lo que diga ahora ya no sería cómo la vio antes, así que no se guarda.</i>
own-view-over = <i>Por esa ya no se pregunta nada.</i>
own-view-session = { $code }, { $modality }, { $day }
button-skip-own-view = Saltar
button-skip-own-views = Saltarlas todas
own-view-place = { $number } de { $of } – { $session }
own-view-tension = ¿Hubo algo que no iba bien entre { $code } y usted?
own-view-goals = ¿Quería usted para { $code } lo mismo que quería { $code }?
own-view-tasks = ¿Le pareció a usted útil para { $code } lo que se hizo en común?
own-view-bond = ¿Consiguió usted que { $code } sintiera que importa?
own-view-head = <b>Cómo ve usted las sesiones con { $code }</b>
own-view-off =
    Después de una sesión puedo preguntarle si hubo algo que no iba bien, y luego las mismas tres preguntas que a { $code }, desde su lado: cuatro toques, en un mensaje al día para todas las personas que atiende. Tiene que ser antes de que estén las respuestas de { $code }, y siempre puede saltarlo.

    Cuando haya { $level } sesiones con todas las respuestas de ambas partes, puedo decirle si tiende a verlas más arriba o más abajo que { $code }; a partir de { $tracking }, también si sus respuestas se mueven cuando se mueven las de { $code }. Eso solo lo ve usted, no { $code }, ni nadie en su programa.
own-view-on = Se le pregunta después de cada sesión por la que se pregunta a { $code }, hasta que estén las respuestas de { $code }. Lo que diga solo lo ve usted: no { $code }, ni quien le sustituya, ni nadie en su programa.
button-own-view-begin = Preguntarme
button-own-view-stop = No preguntarme más
button-own-view-forget = Olvidar lo que dije
button-own-view-forget-yes = Sí, olvidarlo
button-own-view-keep = No, conservarlo
own-view-forget = ¿Olvidar todo lo que ha dicho sobre las sesiones con { $code }? No se puede recuperar. Las respuestas propias de { $code } se quedan.
own-view-count = { $given ->
    [one] Hasta ahora lo ha dicho de una sesión.
   *[other] Hasta ahora lo ha dicho de { $given } sesiones.
} { $both ->
    [0] Todavía no hay ninguna con todas las respuestas de ambas partes.
    [one] De estas, una tiene todas las respuestas de ambas partes.
   *[other] De estas, { $both } tienen todas las respuestas de ambas partes.
}
own-view-from = <b>De las primeras { $sessions } de estas</b>
# How far apart, on average over the questions; `least` and `most` are the ends of what fits.
own-view-level-about = <b>Nivel.</b> Usted tiende a verlo más { $way ->
    [lower] abajo
   *[higher] arriba
} que { $code }: { $most ->
    [hardly] casi nada
    [little] un poco
    [half] alrededor de medio paso
    [step] alrededor de un paso
   *[more] más de un paso
}. Un paso va de una respuesta a la siguiente.
own-view-level = <b>Nivel.</b> Usted tiende a verlo más { $way ->
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
own-view-level-same = <b>Nivel.</b> Lo que usted ve y lo que ve { $code } se parece: como mucho hay una pequeña diferencia.
own-view-level-open = <b>Nivel.</b> No se puede decir si usted tiende a verlo más arriba o más abajo que { $code }. Lo que encaja va, hacia abajo, hasta { $low ->
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
own-view-tracking = <b>Movimiento.</b> Cuando las respuestas de { $code } suben o bajan, las suyas tienden a ir en el mismo sentido: en algún punto entre { $least ->
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
own-view-tracking-about = <b>Movimiento.</b> Cuando las respuestas de { $code } suben o bajan, las suyas tienden a ir en el mismo sentido, { $most ->
    [hardly] pero casi nada
    [little] una pequeña parte del camino
    [half] alrededor de la mitad del camino
    [as-far] más o menos todo el camino
   *[more] y más lejos
}.
own-view-tracking-open = <b>Movimiento.</b> No se puede decir si las suyas van con ellas cuando las respuestas de { $code } suben o bajan. Lo que encaja va de { $least ->
    [against] «en sentido contrario»
   *[none] «nada en absoluto»
} a { $most ->
    [hardly] «casi nada»
    [little] «una pequeña parte del camino»
    [half] «alrededor de la mitad del camino»
    [as-far] «más o menos todo el camino»
   *[more] «más lejos»
}.
own-view-tracking-against = <b>Movimiento.</b> Cuando las respuestas de { $code } suben, las suyas más bien bajan, y al revés.
own-view-tracking-still = <b>Movimiento.</b> Las respuestas de { $code } fueron casi siempre las mismas, así que no se puede decir si las suyas van con ellas.
own-view-tracking-early = <b>Movimiento.</b> De eso no se puede decir nada antes de { $count } sesiones.
own-view-tense = <b>Algo que no iba bien.</b> Lo dijeron ambas partes de { $both ->
    [one] una sesión
   *[other] { $both } sesiones
}, solo { $code } de { $client }, solo usted de { $therapist }.
own-view-offer =
    Ninguna de las dos partes tiene razón ni se equivoca: dos personas ven una misma sesión desde dos lugares, y una respuesta guarda también algo del día. Si quiere, es algo de lo que hablar: «A veces me pregunto si vemos nuestras sesiones de la misma manera. ¿Cómo es para usted?»
