# Only what addresses somebody, in the informal form; everything else stands in the base file.

joined-manager =
    Formas parte de { $programme } como responsable.

    Invita a terapeutas, y a alguien de supervisión que sepa cuándo un mensaje sobre una persona en terapia está a la espera de que se marque como visto.

    Qué queda registrado sobre ti, y quién podría leerlo: /privacy.
joined-therapist =
    Formas parte de { $programme }.

    Invita a una persona, y después de cada sesión dime que tuvo lugar; o deja que me lo diga un plan semanal, una sala de videollamada o tu calendario (/help dice cómo). Hago unas pocas preguntas a la persona, y te escribo cuando hay algo que saber. Por lo demás, guardo silencio.

    { $hours } (con /quiet se cambia). Lo que no hayas marcado como visto te lo recuerdo en días laborables, y en el segundo de ellos una persona de supervisión o, si no la hay, una responsable, donde alguna forme parte del programa, llega a saber que está a la espera.

    No se clasifica a nadie. Qué queda registrado sobre ti, y quién podría leerlo: /privacy.
joined-supervisor =
    Formas parte de { $programme }.

    Cuando un mensaje sobre una persona en terapia no se marca como visto durante dos días laborables, o no se le puede llevar a nadie, te digo que está a la espera y a quién le corresponde. /waiting muestra en todo momento qué está a la espera. Cuando alguien del equipo de terapeutas está fuera, puedes nombrar allí una sustitución.

    Qué queda registrado sobre ti, y quién podría leerlo: /privacy.
client-unreachable =
    Telegram ya no consigue hacer llegar nada a { $code }: puede que se haya bloqueado el chat con este bot, o cerrado la cuenta. Así que no le llegan preguntas.

    No tiene por qué significar nada sobre ti. Cuando vuelva, todo sigue.
help-manager = Formas parte del programa como responsable. /invite crea un enlace para una persona que trabaja como terapeuta, en supervisión o como responsable, /people muestra quién forma parte del programa, /report da cifras. Para tus horas, /quiet y /zone. Qué queda registrado sobre ti: /privacy.
help-supervisor = Formas parte del programa en supervisión: te escribo cuando un mensaje sobre una persona en terapia no se marca como visto. /waiting muestra qué está a la espera, y quién está fuera; allí también puedes nombrar una sustitución. Para tus horas, /quiet y /zone. Qué queda registrado sobre ti: /privacy.
help-therapist =
    Formas parte del programa como terapeuta. /session registra una sesión; las personas con las que te reúnes cada semana pueden estar en /plan, o su sala de videollamada en /rooms, y entonces sus sesiones se registran solas; o puede decirlo tu propio calendario, con /calendar. Te escribo cuando hay algo que saber sobre una persona en terapia; por lo demás, guardo silencio.

    Todo el mundo de un vistazo: /clients. Una sola persona: /client y el código. El día: /today. Tu semana en un solo mensaje: /digest.

    Cuando estás fuera: /away. Para pasar { -clients } a otra persona del equipo: /handover. Cuando el proceso con una persona ha terminado: /close. Para invitar a alguien: /invite. Para tus horas, /quiet y /zone. Qué queda registrado sobre ti: /privacy.
help-client =
    Después de una sesión con { $therapist } llegan aquí unas pocas preguntas breves. No hace falta esperarlas: /talk empieza enseguida, también sobre una sesión que nadie registró.

    Para una pausa, /pause; para terminar esto, /stop; para tus horas, /quiet y /zone.

    Qué se guarda sobre ti, quién lo ve, y con qué nombre aparece aquí { $therapist }: /privacy. Para leerlo tú: /mydata. Para borrarlo: /forget.
help-invited =
    { $therapist } te ha invitado, y todavía no has dicho ni que sí ni que no. No se pregunta nada antes de que hayas aceptado.

    Qué se guarda sobre ti: /privacy. Para borrarlo: /forget.
help-declined =
    Has dicho que no a la invitación de { $therapist }, y no se pregunta nada. Puedes cambiar de idea.

    Qué se guarda sobre ti: /privacy. Para borrarlo: /forget.
help-stopped =
    Lo has dejado: de aquí no llegan preguntas sobre { $therapist }, y puedes cambiar eso.

    Qué se guarda sobre ti, y quién lo ve: /privacy. Para leerlo tú: /mydata. Para borrarlo: /forget.
help-closed =
    Esto ha llegado a su fin: de aquí no llegan preguntas sobre las sesiones con { $therapist }.{ $there ->
        [yes] { " " }Si quieres seguir, díselo por favor a { $therapist }.
       *[no] { " " }Si quieres seguir, puedes dirigirte aquí: { $contact }
    }

    Qué se guarda sobre ti, y quién lo ve: /privacy. Para leerlo tú: /mydata. Para borrarlo: /forget. Para que nada vuelva a empezar: /stop.
help-stranger = Hola. Este bot es para quien ha recibido un enlace. Si tienes uno que todavía no se ha usado, ábrelo por favor. Si no, pregunta por favor a quien te habló de este bot.
way-to-add = Si quieres añadirlo a lo que acabas de enviar, toca por favor <b>Escribir algo</b>, y después envíalo una vez más.
way-to-add-once-sent = Cuando hayas enviado tus respuestas, podrás añadir algo con tus propias palabras.
only-words =
    Solo puedo recibir palabras que escribas tú aquí, así que no he guardado esto. Por favor, escríbelas.
too-many =
    Eso era más de lo que puedo responder de una vez, así que una parte se ha quedado sin respuesta. Por favor, espera un momento, y después pide de nuevo lo que falte.
stale = Tu mensaje tardó más de dos días en llegar aquí, así que lo he dejado todo como está. Por favor, inténtalo de nuevo.
went-wrong = Algo ha fallado por nuestra parte, y tu último toque o mensaje no se ha podido procesar. Está a salvo y se revisará. No tienes que hacer nada.
went-wrong-showing = Algo ha fallado por nuestra parte, y lo que pediste no se puede mostrar ahora. No tienes que hacer nada; puedes intentarlo de nuevo más tarde.

by-text-earlier = Mi último mensaje no pregunta nada. ¿Te refieres a esto, de uno anterior?
by-text-no-number = Ahora ese número no se puede elegir, así que no lo he tenido en cuenta. Para contestar a un mensaje mío anterior, responde directamente a ese mensaje. /help dice qué puedo hacer.
by-text-or-words = ¿Te refieres a una de estas cosas, o es lo que quieres decir?
by-text-which = ¿A cuál de estas cosas te refieres?
