# --- Staff, once they have joined

joined-manager =
    Usted forma parte de { $programme } como responsable.

    Invite a terapeutas, y a alguien de supervisión que sepa cuándo un mensaje sobre una persona en terapia está a la espera de que se marque como visto.

    Qué queda registrado sobre usted, y quién podría leerlo: /privacy.
joined-therapist =
    Usted forma parte de { $programme }.

    Invite a una persona, y después de cada sesión dígame que tuvo lugar; o deje que me lo diga un plan semanal, una sala de videollamada o su calendario (/help dice cómo). Hago unas pocas preguntas a la persona, y le escribo cuando hay algo que saber. Por lo demás, guardo silencio.

    { $hours } (con /quiet se cambia). Lo que no haya marcado como visto se lo recuerdo en días laborables, y en el segundo de ellos una persona de supervisión o, si no la hay, una responsable, donde alguna forme parte del programa, llega a saber que está a la espera.

    No se clasifica a nadie. Qué queda registrado sobre usted, y quién podría leerlo: /privacy.
joined-supervisor =
    Usted forma parte de { $programme }.

    Cuando un mensaje sobre una persona en terapia no se marca como visto durante dos días laborables, o no se le puede llevar a nadie, le digo que está a la espera y a quién le corresponde. /waiting muestra en todo momento qué está a la espera. Cuando alguien del equipo de terapeutas está fuera, usted puede nombrar allí una sustitución.

    Qué queda registrado sobre usted, y quién podría leerlo: /privacy.

# --- A consent that is to be given anew

button-consent-again = Leer lo que ha cambiado ({ $therapist })

# --- A check-in that the client starts

button-talk = Decir cómo fue una sesión
button-go-on-about = Continuar con el { $day }

# --- Who can be reached again, or not

client-reachable = Durante un tiempo Telegram no consiguió hacer llegar nada a { $code }; ahora sí.
client-unreachable =
    Telegram ya no consigue hacer llegar nada a { $code }: puede que se haya bloqueado el chat con este bot, o cerrado la cuenta. Así que no le llegan preguntas.

    No tiene por qué significar nada sobre usted. Cuando vuelva, todo sigue.

# --- Supervisors' and managers' buttons under /help

button-waiting = Qué está a la espera
button-people = Quién forma parte del programa
button-figures = Cifras

# --- Help, and whatever else a chat can throw

help-manager = Usted forma parte del programa como responsable. /invite crea un enlace para una persona que trabaja como terapeuta, en supervisión o como responsable, /people muestra quién forma parte del programa, /report da cifras. Para sus horas, /quiet y /zone. Qué queda registrado sobre usted: /privacy.
help-supervisor = Usted forma parte del programa en supervisión: le escribo cuando un mensaje sobre una persona en terapia no se marca como visto. /waiting muestra qué está a la espera, y quién está fuera; allí también puede nombrar una sustitución. Para sus horas, /quiet y /zone. Qué queda registrado sobre usted: /privacy.
help-therapist =
    Usted forma parte del programa como terapeuta. /session registra una sesión; las personas con las que se reúne cada semana pueden estar en /plan, o su sala de videollamada en /rooms, y entonces sus sesiones se registran solas; o puede decirlo su propio calendario, con /calendar. Le escribo cuando hay algo que saber sobre una persona en terapia; por lo demás, guardo silencio.

    Todo el mundo de un vistazo: /clients. Una sola persona: /client y el código. El día: /today. Su semana en un solo mensaje: /digest.

    Cuando está fuera: /away. Para pasar { -clients } a otra persona del equipo: /handover. Cuando el proceso con una persona ha terminado: /close. Para invitar a alguien: /invite. Para sus horas, /quiet y /zone. Qué queda registrado sobre usted: /privacy.
help-client =
    Después de una sesión con { $therapist } llegan aquí unas pocas preguntas breves. No hace falta esperarlas: /talk empieza enseguida, también sobre una sesión que nadie registró.

    Para una pausa, /pause; para terminar esto, /stop; para sus horas, /quiet y /zone.

    Qué se guarda sobre usted, quién lo ve, y con qué nombre aparece aquí { $therapist }: /privacy. Para leerlo usted: /mydata. Para borrarlo: /forget.
help-invited =
    { $therapist } le ha invitado, y todavía no ha dicho ni que sí ni que no. No se pregunta nada antes de que haya aceptado.

    Qué se guarda sobre usted: /privacy. Para borrarlo: /forget.
help-declined =
    Ha dicho que no a la invitación de { $therapist }, y no se pregunta nada. Puede cambiar de idea.

    Qué se guarda sobre usted: /privacy. Para borrarlo: /forget.
help-stopped =
    Lo ha dejado: de aquí no llegan preguntas sobre { $therapist }, y puede cambiar eso.

    Qué se guarda sobre usted, y quién lo ve: /privacy. Para leerlo usted: /mydata. Para borrarlo: /forget.
help-closed =
    Esto ha llegado a su fin: de aquí no llegan preguntas sobre las sesiones con { $therapist }.{ $there ->
        [yes] { " " }Si quiere seguir, dígaselo por favor a { $therapist }.
       *[no] { " " }Si quiere seguir, puede dirigirse aquí: { $contact }
    }

    Qué se guarda sobre usted, y quién lo ve: /privacy. Para leerlo usted: /mydata. Para borrarlo: /forget. Para que nada vuelva a empezar: /stop.
help-stranger = Hola. Este bot es para quien ha recibido un enlace. Si tiene uno que todavía no se ha usado, ábralo por favor. Si no, pregunte por favor a quien le habló de este bot.
nobody-reads =
    Lo que se escribe aquí no lo lee nadie, así que no lo he guardado. /help dice qué puedo hacer.
way-to-add = Si quiere añadirlo a lo que acaba de enviar, toque por favor <b>Escribir algo</b>, y después envíelo una vez más.
way-to-add-once-sent = Cuando haya enviado sus respuestas, podrá añadir algo con sus propias palabras.
only-words =
    Solo puedo recibir palabras que escriba usted aquí, así que no he guardado esto. Por favor, escríbalas.
too-many =
    Eso era más de lo que puedo responder de una vez, así que una parte se ha quedado sin respuesta. Por favor, espere un momento, y después pida de nuevo lo que falte.
unknown-command = No conozco ese comando. /help dice qué puedo hacer.
old-button = Ese botón es de antes y ya no hace nada.
stale = Su mensaje tardó más de dos días en llegar aquí, así que lo he dejado todo como está. Por favor, inténtelo de nuevo.
went-wrong = Algo ha fallado por nuestra parte, y su último toque o mensaje no se ha podido procesar. Está a salvo y se revisará. No tiene que hacer nada.
went-wrong-showing = Algo ha fallado por nuestra parte, y lo que pidió no se puede mostrar ahora. No tiene que hacer nada; puede intentarlo de nuevo más tarde.

# --- By text alone

button-as-typed = Es lo que quiero decir
button-by-number = Número { $number } de un mensaje anterior
by-text-earlier = Mi último mensaje no pregunta nada. ¿Se refiere a esto, de uno anterior?
by-text-no-number = Ahora ese número no se puede elegir, así que no lo he tenido en cuenta. Para contestar a un mensaje mío anterior, responda directamente a ese mensaje. /help dice qué puedo hacer.
by-text-or-words = ¿Se refiere a una de estas cosas, o es lo que quiere decir?
by-text-taken = Eso ya lo tengo. Lo que sigue está en camino.
by-text-which = ¿A cuál de estas cosas se refiere?
