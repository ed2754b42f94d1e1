# --- Invitations

invite-whom = ¿A quién quiere invitar?
invite-nobody = Invitar es cosa de terapeutas y de responsables del programa. Si es su caso, pida un enlace a quien gestiona este bot.
invite-client = { -client-upper }
invite-therapist = Terapeuta
invite-supervisor = Supervisión
invite-manager = Responsable
invite-in = { $whom } – { $programme }
invite-code =
    ¿Qué código debe tener esta persona? Lo elige usted, por ejemplo <b>K7</b>.

    Por favor, ni un nombre ni iniciales: letras, cifras y guiones, hasta 12 caracteres. Escríbalo ahora.
invite-code-again =
    Eso no puede ser un código aquí, y desaparece de este chat por si es un nombre. Por favor, letras, cifras y guiones, hasta 12 caracteres, por ejemplo <b>K7</b>.

    Por favor, no un nombre: un código mantiene fuera de este chat el nombre de la persona que atiende.
code-question =
    ¿Podría alguien reconocer a la persona por esto? Lo que ha escrito desaparece de este chat por si es un nombre.

    Un código que solo usted entiende mantiene fuera de este chat el nombre de la persona que atiende. Puede escribir otro ahora.
button-use-code = Usarlo
button-other-code = Otro código
code-elsewhere =
    { $code } ya es alguien en { $programme }. Para que cada código sea para usted una sola persona, por favor, escriba otro.
invite-known =
    { $code } ya participa.

    Un teléfono nuevo con la misma cuenta de Telegram no necesita nada. Con una cuenta nueva, { $code } necesita un enlace nuevo. Para otra persona, escriba ahora otro código.
button-new-account = { $code }: teléfono o cuenta nuevos
invite-link =
    Una invitación:

    { $link }

    Funciona una vez, hasta el { $day }, { $time }, y solo con el código que le corresponde.
invite-spoken-client =
    El código para el enlace de { $client } es <b>{ $code }</b>

    Haga llegar el enlace, o muestre su imagen en una videollamada. Diga el código en la sesión, por favor, sin enviarlo: sin él, el enlace no vale nada.
invite-spoken-moving =
    El código para el enlace de { $client } es <b>{ $code }</b>

    Haga llegar el enlace. Diga el código en la sesión, por favor, sin enviarlo. Hasta que { $client } haya dado su acuerdo con la cuenta nueva, todo sigue como está con la actual; después pasa todo el historial.
invite-spoken-therapist =
    El código para este enlace de terapeuta es <b>{ $code }</b>

    Haga llegar el enlace. Diga el código en persona o por teléfono, por favor, no junto con el enlace.
invite-spoken-supervisor =
    El código para este enlace de supervisión es <b>{ $code }</b>

    Haga llegar el enlace. Diga el código en persona o por teléfono, por favor, no junto con el enlace.
invite-spoken-manager =
    El código para este enlace de responsable es <b>{ $code }</b>

    Haga llegar el enlace. Diga el código en persona o por teléfono, por favor, no junto con el enlace.
invitation-burnt = El código de una invitación suya se escribió mal demasiadas veces, así que su enlace ya no funciona. Con /invite puede crear uno nuevo.
invitation-burnt-client = El código de la invitación de { $code } se escribió mal demasiadas veces, así que su enlace ya no funciona. Con /invite y el mismo código puede crear uno nuevo.

# --- What a client and a therapist work on

button-area = Sobre qué se trabaja con { $code }
area-question =
    ¿Sobre qué trabaja principalmente con { $code }? Es opcional; { $code } puede leerlo en /mydata. No cambia ni las preguntas ni cuándo le escribo.

    { $area ->
        [none] No hay nada anotado.
       *[other] Anotado: <b>{ $noted }</b>.
    }
button-area-none = Mejor no anotar nada
area-anxiety = Preocupación y miedo
area-depression = Ánimo bajo
area-trauma = Algo duro que ocurrió
area-grief = Una pérdida
area-substances = Alcohol u otras sustancias
area-eating = La relación con la comida
area-relationships = Las relaciones
area-stress = El estrés
area-body = El cuerpo, el dolor o el sueño
area-other = Otra cosa

# --- Joining

link-dead = Este enlace no funciona, o ya no funciona. Por favor, pida uno nuevo a la persona que se lo dio.
link-code =
    Hola. Aparte de este enlace, se le dijo un código corto de seis cifras. Por favor, escríbalo aquí.
link-wrong = Ese no es el código. Por favor, compruébelo y escríbalo de nuevo. { $left ->
    [one] Queda un intento; después el enlace termina.
   *[other] Quedan { $left } intentos.
}
link-right = Gracias, ese es el código. Puede seguir leyendo aquí.
button-read-on = Seguir leyendo
name-check-therapist = Sus { -clients } y sus colegas verán: <b>{ $name }</b>. ¿Está bien?
name-check-supervisor = Sus colegas verán: <b>{ $name }</b>. ¿Está bien?
name-check-manager = Sus colegas verán: <b>{ $name }</b>. ¿Está bien?
button-name-right = Sí, está bien
button-name-other = No, otro
name-therapist = Le doy la bienvenida. ¿Con qué nombre le verán sus { -clients } y sus colegas, por ejemplo <b>Dr. Kim</b>? Por favor, escríbalo.
name-manager = Le doy la bienvenida. ¿Con qué nombre le verán sus colegas? Por favor, escríbalo.
name-supervisor = Le doy la bienvenida. ¿Con qué nombre le verán sus colegas? Por favor, escríbalo.
zone-question = Para que no le llegue nada de noche: ¿son las { $time } donde está ahora ({ $zone })?
button-zone-right = Sí, es correcto
button-zone-other = No, otro lugar
zone-typing = Por favor, escriba la ciudad grande más cercana, por ejemplo <b>Lisboa</b>.
zone-unknown = No conozco ese lugar. Por favor, pruebe con una ciudad más grande de los alrededores, por ejemplo <b>Lisboa</b>; o escriba qué hora es ahora donde está, por ejemplo <b>{ $example }</b>.
zone-similar = No conozco ningún lugar con ese nombre. ¿Es uno de estos? Si no, escriba otro, o qué hora es ahora donde está, por ejemplo <b>{ $example }</b>.
zone-clocks = ¿Dónde marca el reloj todo el año la misma hora que el suyo?
zone-noted = Donde está son las { $time } ({ $zone }).
zone-choice = ¿Cuál es?
hours-quiet = Entre las { $begin } y las { $end } no llega nada
hours-any = Puede llegar algo a cualquier hora
button-recorded = Qué queda registrado de mi trabajo
recorded-no-work = Por ahora no trabaja aquí. Lo que se guarda sobre usted como { -client } está en /privacy.
recorded-about-therapists =
    <b>Qué queda registrado sobre usted como terapeuta</b>

    • El nombre que dio, su zona horaria y sus horas de silencio, y desde cuándo forma parte del programa.
    • A quién ha invitado, con qué código, y las sesiones que ha registrado.
    • Cuándo ha indicado una ausencia, y quién hizo la sustitución: la supervisión o, si no la hay, las personas responsables pueden verlo.
    • Si ha conectado su calendario: su dirección, cifrada, y cuándo se leyó; de lo que contiene, nada más que cuándo hubo una sesión, o cuándo la habrá en las próximas dos semanas.
    • Cuándo se le envió un mensaje sobre una persona en terapia, cuándo se abrió y se marcó como visto, cuántas veces se repitió, si se dijo a una persona de supervisión que está a la espera, y lo que usted dice que se hizo.
    • Cuándo se abrió por primera vez lo que envió una persona en terapia, por usted o por quien hace la sustitución.
    • Si un mensaje así fue acertado en su opinión, y cómo vio usted una sesión, si lo dice. No se le muestra a nadie más.
    • Si estas dos cosas pueden contar en las cifras sobre todo el mundo, y desde cuándo, si lo ha dicho. Tampoco eso se le muestra a nadie más.

    No se clasifica a nadie, y no se da ninguna cifra sobre una sola persona que trabaja como terapeuta. Una persona de supervisión o, si no la hay, una responsable llega a saber que un mensaje sobre alguien que usted atiende está a la espera, y desde cuándo; una persona de supervisión solo puede leerlo donde lo dice el consentimiento de sus { -clients }. Quien gestiona este bot técnicamente podría leer todo esto, y lo que está en este chat también Telegram.
recorded-about-leaders =
    <b>Qué queda registrado sobre usted como { $role ->
        [manager] responsable
        [supervisor] persona de supervisión
       *[manager-supervisor] responsable y persona de supervisión
    }</b>

    • El nombre que dio, con el que le ven sus colegas, su zona horaria y sus horas de silencio, y desde cuándo forma parte del programa; cuando lo deje, cuándo fue.
    • Qué invitaciones son suyas, y si se han usado.
    • Qué sustituciones ha nombrado, para quién, cuándo y hasta cuándo; qué informe ha pedido, hasta que esté listo.

    Su nombre y el número de este chat se guardan cifrados. Lo que el chat necesita para funcionar se olvida después de 60 días. Quien gestiona este bot técnicamente podría leer todo esto, y lo que está en este chat también Telegram.

# --- Consent

consent =
    { $therapist } le invita a decir, { $cadence ->
        [second] después de una de cada dos sesiones
        [weekly] después de una sesión, aproximadamente una vez por semana como mucho
       *[other] después de cada sesión
    }, { $outcome ->
        [asked] cómo fueron las cosas entre { $therapist } y usted, y cómo ha estado: cinco preguntas breves, medio minuto más o menos.
       *[not] cómo fueron las cosas entre { $therapist } y usted: cuatro preguntas breves, unos 20 segundos.
    }

    <b>Usted elige.</b> Decir que no, o dejarlo, no cambia nada en su tratamiento. { $therapist } puede ver si usted participa.

    <b>Quién ve qué.</b> { $sees } { $outcome ->
        [asked] Cómo ha estado se puede leer junto con ellas, y por sí solo no da lugar a ningún mensaje. Lo que escriba con sus propias palabras: { $readers }.
       *[not] Lo que escriba con sus propias palabras: { $readers }.
    } { $supervisors ->
        [read] Una persona de supervisión puede leer lo que se le dice a { $therapist } sobre usted.
       *[count] Cuando un mensaje sobre usted está a la espera, una persona de supervisión o, si no la hay, una responsable del programa puede llegar a saber que lo está, no lo que dice.
    } { $programme } ve cifras sobre muchas personas. Quien gestiona este bot técnicamente podría leerlo, y también Telegram, y cualquiera que tenga su teléfono en la mano: los chats con bots no están cifrados de extremo a extremo.

    <b>Nadie está pendiente de este chat.</b> { $signpost }

    Si la dificultad es { $therapist }, puede acudir a { $contact }; a { $therapist } no se le dice.

    Puede hacer una pausa (/pause) o dejarlo (/stop) cuando quiera. ¿Quiere participar?
consent-sees = { $therapist } ve las respuestas que usted da.
consent-sees-left = { $therapist } ya no forma parte del programa.
consent-stand-in = Hasta el { $day }, { $colleague } hace la sustitución y también las ve.
consent-stand-in-left = Hasta el { $day }, { $colleague } hace la sustitución y ve las respuestas que usted da.
consent-stand-in-next = Hasta el { $day }, { $colleague } sustituye a { $away }, y también las ve.
consent-nobody-there = { $therapist } ya no forma parte del programa, y por ahora nadie hace la sustitución, así que nadie leería sus respuestas. Si quiere acudir a alguien: { $contact }
button-agree = Sí, quiero participar
button-decline = No, gracias
declined = Está bien. No cambia nada, y de aquí no llegará nada más sobre esto.
button-reconsider = He cambiado de idea
consent-closed = Esto ha llegado a su fin: de aquí no llegan preguntas sobre las sesiones con { $therapist }, así que ahora no hay nada que aceptar. { $there ->
    [yes] Si quiere seguir, dígaselo por favor a { $therapist }.
   *[no] Para seguir, o para acudir a alguien: { $contact }
}
quiet-question = ¿Cuándo no debe llegar nada de aquí?
quiet-now = { $hours }, por ahora.
quiet-choice = Entre las { $begin } y las { $end }
quiet-other = Otras horas
quiet-none = A cualquier hora está bien
quiet-typing-again = No he podido leer ahí dos horas distintas. Por ejemplo <b>de 22:30 a 07:00</b>, <b>22-7</b> o <b>22.30-7.00</b>.
quiet-typing = Por favor, escriba de qué hora a qué hora no debe llegar nada, por ejemplo <b>de 22:30 a 07:00</b>.
time-noted = Anotado. Para usted vale la hora de { $zone }, y entre las { $begin } y las { $end } no llega nada.
time-noted-any = Anotado. Para usted vale la hora de { $zone }, y puede llegar algo a cualquier hora. Con /quiet se cambia.
time-noted-therapist = Lo que no haya marcado como visto se lo recuerdo en días laborables: a las nueve, o cuando terminen sus horas de silencio.
called-question = En las preguntas yo diría <b>{ $therapist }</b>. ¿Llama usted así a su terapeuta?
button-call = Sí, { $name }
button-call-other = Yo digo otra cosa
called-question-again = Por ahora digo <b>{ $called }</b>. ¿Qué prefiere leer en las preguntas?
called-typing = ¿Qué nombre usa? Por favor, escríbalo (hasta { $limit } caracteres).
called-check =
    Entonces preguntaría, por ejemplo: <b>{ $question }</b>

    ¿Está bien?
called-noted = Desde ahora digo <b>{ $name }</b>.
joined-client =
    Gracias. { $cadence ->
        [each] Después de su próxima sesión
       *[other] Después de una de sus próximas sesiones
    } habrá aquí algo breve, para cuando le venga bien: en cuanto { $therapist } la registre. No hace falta esperar, con /talk se empieza enseguida.

    Siempre puede acudir a { $contact } en lugar de a { $therapist }. { $signpost }

    Qué más se puede hacer aquí: /help
client-joined = { $code } ya participa. Después de cada sesión, dígame que tuvo lugar: aquí, o con /session. Lo que se repite cada semana puede estar en /plan: entonces se registra solo.
client-joined-over = { $code } había empezado a participar, y por ahora no participa.

# --- A client's new phone or account

newcomer =
    <b>Ya participó antes, con otro teléfono u otra cuenta.</b> Si da su acuerdo aquí, todo sigue aquí, y allí ya no llega nada. Por favor, lea de nuevo de qué se trata.
button-take-over = Sí, seguir aquí
button-stay-there = No, dejarlo como está
stayed-there = Está bien. Todo sigue como está con el otro teléfono o la otra cuenta. Si cambia de idea, pida por favor un enlace nuevo.
client-moved =
    { $code } ha dado su acuerdo con un teléfono nuevo o una cuenta nueva. El historial está completo; a la cuenta anterior ya no llega nada.

# --- A question as it will be asked

item-bond = ¿Le hizo sentir { $therapist } que usted importa?

# --- Clients go on with another therapist for good, or theirs with another account

moved-client = <b>Desde ahora le atenderá aquí { $therapist }, en lugar de { $before }.</b> No llegan más preguntas sobre { $before }. Usted elige si quiere seguir con { $therapist }, y si { $therapist } puede leer lo que usted ha dicho hasta ahora.
moved-unread = Hay algo que usted le dijo a { $before } y que todavía no ha leído nadie. Si { $therapist } puede leerlo, se le dice enseguida; si no, no lo lee nadie.
button-agree-read = Sí, y puede leerlo { $therapist }
button-agree-afresh = Sí, pero empezar de cero
client-joined-read = { $code } quiere seguir con usted, y usted puede leer lo que dijo antes: /clients lo muestra al lado. Lo habitual para { $code } empieza de nuevo con usted. Después de cada sesión, dígame que tuvo lugar: aquí, o con /session.
client-joined-afresh = { $code } quiere seguir con usted, y empieza de cero: lo que dijo antes no puede leerlo usted. Después de cada sesión, dígame que tuvo lugar: aquí, o con /session.

# --- For managers, once they have joined

button-report = Registrar una sesión

# --- Whether what a therapist says for themselves alone may count in figures about everybody

button-in-figures = ¿Puede contar lo mío en las cifras?
in-figures-not-yours = Esto es para terapeutas.
in-figures-which = ¿Puede contar en las cifras sobre todo el mundo lo que dice solo para usted? ¿En qué programa?
in-figures =
    <b>¿Puede contar en las cifras lo suyo?</b>

    Cómo vio usted las sesiones, y si los avisos fueron acertados, lo dice solo para usted. ¿Puede contar en las cifras sobre todo el mundo en { $programme }? Nadie ve lo suyo, ni qué es lo suyo, ni si dijo que sí.

    Solo contaría lo que anote después de un sí, y solo mientras allí digan que sí más de diez terapeutas. Puede cambiarlo aquí en todo momento: entonces ningún informe posterior cuenta nada suyo. Lo que se entregó antes queda como está.
in-figures-unsaid = <i>No ha dicho que sí, así que no cuenta nada suyo.</i>
in-figures-said-yes = <i>Dijo que sí el { $day }: puede contar lo que anote desde entonces.</i>
in-figures-said-no = <i>Dijo que no el { $day }, así que no cuenta nada suyo.</i>
button-in-figures-yes = Sí
button-in-figures-no = No

language-question = ¿En qué idioma le escribo? Por ahora es { $now }.
language-for-client = Si responde en otro idioma, sus respuestas se comparan solo con las que dé en ese idioma: lo que es habitual para usted empieza allí de nuevo. Todo lo que ha dicho se queda, y su terapeuta puede seguir leyéndolo.
language-set = Desde ahora escribo en español.

# --- By text alone

text-offered = Si cuesta usar los botones: /text
text-question =
    Todo esto se puede usar sin botones. Lo que está en ellos aparece entonces también en líneas numeradas al final de cada mensaje, y para contestar basta con escribir el número o las palabras.

    Ahora está { $now ->
        [on] activado
       *[off] desactivado
    }.
button-text-on = Sí, en líneas numeradas
button-text-off = No, solo en los botones
button-text-go-on = Ver otra vez el último mensaje
text-on = A partir de ahora, lo que está en los botones aparece también en líneas numeradas, como aquí. Escriba el número, las palabras o su comienzo; con 0 se vuelve atrás. Donde pueda significar dos cosas, pregunto. Para contestar a un mensaje mío anterior, responda directamente a ese mensaje.
text-as-new = Lo que contesto llega entonces como mensaje nuevo; en otro dispositivo, una notificación puede mostrarlo.
text-off = A partir de ahora, lo que está en los botones está solo ahí.
# Of a channel that cannot make sure of it
consent-may-remain = Borrar tiene aquí un límite: puedo pedir que un mensaje se quite de este chat, pero no asegurarlo. Lo borrado puede seguir a la vista en un dispositivo.
