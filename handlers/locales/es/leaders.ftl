# --- Supervisors, and who cannot be reached

waiting = Un mensaje sobre una persona que atiende { $therapist } está a la espera desde el { $day }, sin marcar como visto.
waiting-whose =
    Le corresponde verlo a { $reader }.

    ¿Podría avisarle?
waiting-unreachable =
    Le corresponde verlo a { $reader }, y por ahora Telegram no consigue hacerle llegar nada.

    ¿Podría avisar a { $reader } por otra vía?
waiting-away =
    Le corresponde verlo a { $reader }, que está fuera, y nadie hace la sustitución.

    Por favor, nombre a alguien que haga la sustitución, y se le dirá.
waiting-nobody-reads =
    { $therapist } ya no forma parte del programa, así que no hay nadie que lo vea.

    Por favor, nombre a alguien que haga la sustitución, y se le dirá.
waiting-not-yours = Esto es para supervisión: qué está a la espera de ser visto, y desde cuándo. Una persona responsable puede invitar con /invite a alguien que supervise.
waiting-not-yours-manager = Esto es para supervisión: qué está a la espera de ser visto, y desde cuándo. Con /invite puede invitar a alguien que supervise.
waiting-in = <b>{ $programme }</b>
waiting-nothing = No hay nada a la espera de ser visto.
waiting-line = { $count ->
    [one] Un mensaje para { $name } está a la espera desde el { $day }.
   *[other] { $count } mensajes para { $name } están a la espera, el primero desde el { $day }.
}
waiting-line-unreachable = { $count ->
    [one] Un mensaje para { $name } está a la espera desde el { $day }.
   *[other] { $count } mensajes para { $name } están a la espera, el primero desde el { $day }.
} Por ahora Telegram no consigue hacer llegar nada a { $name }: ¿podría avisarle por otra vía?
waiting-line-away = { $count ->
    [one] Un mensaje para { $name }, que está fuera, está a la espera desde el { $day }. Por favor, nombre a alguien que haga la sustitución.
   *[other] { $count } mensajes para { $name }, que está fuera, están a la espera, el primero desde el { $day }. Por favor, nombre a alguien que haga la sustitución.
}
waiting-line-left = { $count ->
    [one] Un mensaje sobre una persona que atendía { $name }, que ya no forma parte del programa, está a la espera desde el { $day }. Por favor, nombre a alguien que haga la sustitución.
   *[other] { $count } mensajes sobre personas que atendía { $name }, que ya no forma parte del programa, están a la espera, el primero desde el { $day }. Por favor, nombre a alguien que haga la sustitución.
}
button-read-waiting = Leer: para { $name }, desde el { $day }
waiting-content = <i>Lo que se le dice a { $reader }. Sigue a la espera hasta que { $reader } lo haya marcado como visto.</i>
waiting-over = Mientras tanto se ha visto. No es necesario hacer nada.

# --- Stand-ins: naming one, and what everybody is told

button-stand-in = Nombrar una sustitución
button-other-stand-in = Otra persona, u otro día
button-end-stand-in = Terminarla ahora
stand-in-whom = ¿Quién está fuera, o se ha ido? Alguien del equipo verá las respuestas de las personas que atiende, y los mensajes sobre ellas, hasta el día que elija. Se informa a cada una.
stand-in-nobody = Todavía no hay terapeutas en el programa.
stand-in-running = { $therapist } (ahora { $colleague })
stand-in-who = ¿Quién sustituye a { $therapist }?
stand-in-no-colleague = No hay nadie que pueda sustituir a { $therapist }: tiene que ser terapeuta de este programa, estar disponible y no ser una de las personas que atiende { $therapist }.
stand-in-until = ¿Hasta cuándo sustituye { $colleague } a { $therapist }? Empieza ahora, y se informa a cada persona que atiende { $therapist }.
stand-in-weeks = { $count ->
    [0] Hasta el final de esta semana
    [2] Durante dos semanas
   *[other] Durante cuatro semanas
}
stand-in-other-day = Hasta otro día
stand-in-typing = Por favor, escriba el último día, por ejemplo <b>{ $example }</b>. Tiene que ser un día dentro de un año a partir de ahora.
stand-in-named = { $colleague } sustituye a { $therapist } hasta el { $day }. Se informa a ambas partes, y a cada persona en terapia.
stand-in-ended = { $colleague } ya no sustituye a { $therapist }. Se informa a ambas partes.

# --- Clients go on with another therapist for good, or theirs with another account

button-move = Pasar { -clients } de forma definitiva
move-whose = ¿Quién atiende a las personas que siguen con otra persona, o quién tiene una cuenta nueva? Todavía no ocurre nada.
move-to-whom = ¿A quién pasan las personas que atiende { $therapist }?
move-no-colleague = No hay nadie que pueda tomar el relevo de { $therapist }: tiene que ser terapeuta de este programa, estar disponible y no ser una de las personas que atiende { $therapist }.
move-question =
    De { $therapist } a { $colleague }, de forma definitiva: a partir de ese momento ya no se le abre a { $therapist } nada sobre estas personas.

    A cada una se le informa, y se le pregunta si quiere seguir con { $colleague }, y si { $colleague } puede leer lo que ha dicho hasta ahora. Hasta que diga que sí no le llegan preguntas, ni { $colleague } lee nada suyo. Si hay a la espera un mensaje que nadie ha visto, la supervisión o, si no la hay, las personas responsables llegan a saber que lo hay.
button-move-all = Todas las personas
button-move-some = Algunas, por sus códigos
button-move-account = { $colleague } es { $therapist }, con otra cuenta
move-typing = ¿Cuáles? Por favor, escriba sus códigos, tal como los dijo su terapeuta, con un espacio entre uno y otro, por ejemplo <b>K7 M3</b>.
moved-on-all = Hecho: las personas que atiende { $therapist } pasan a { $colleague }. Se pregunta a cada una, y se dice a { $therapist }, y también a { $colleague }, de quién se trata.
moved-on-some = Hecho: quien tenga uno de estos códigos entre las personas que atiende { $therapist } pasa a { $colleague }, y se le pregunta. Se dice a { $therapist }, y también a { $colleague }, de quién se trata; un código que nadie tiene no hace pasar a nadie.
account-question =
    ¿Es { $colleague } de verdad la misma persona que { $therapist }? Por favor, compruébelo: todo pasa; { $colleague } lo lee todo: { -clients }, historial, lo que está a la espera, y aquello en lo que { $therapist } hace una sustitución. Se informa a cada persona en terapia.

    La cuenta anterior deja de formar parte del programa como terapeuta.
button-same-person = Sí, la misma persona
account-moved = Hecho: { $therapist } sigue con la cuenta nueva, y está todo. Se informa a cada persona en terapia.
waiting-moved = La persona de la que trata va a seguir con otra persona como terapeuta, y todavía no ha dicho si se puede leer. Hasta entonces no lo lee nadie. ¿Podría alguien ponerse en contacto con ella por otra vía?
waiting-line-moved = { $count ->
    [one] Un mensaje sobre una persona que atendía { $name }, que va a pasar a otra persona y todavía no ha dicho quién puede leerlo, está a la espera desde el { $day }.
   *[other] { $count } mensajes sobre personas que atendía { $name }, que van a pasar a otra persona y todavía no han dicho quién puede leerlos, están a la espera, el primero desde el { $day }.
}

# --- A manager: who is connected, and who leaves

people-not-yours = Esto es para responsables del programa.
people-in = <b>{ $programme }</b>
people-therapist = Terapeutas: { $names }
people-supervisor = Supervisión: { $names }
people-manager = Responsables: { $names }
people-none = todavía nadie
people-clients = { -clients-upper } con una sesión del { $begins } al { $ends }: unas { $clients } personas
people-clients-hidden = { -clients-upper } con una sesión del { $begins } al { $ends }: no se dice, para que no se pueda deducir nada de nadie. Son muy pocas personas, o una sola persona atiende a demasiadas de ellas.
people-clients-later = Desde el { $day } se puede leer cuántas personas en terapia tienen una sesión en un mes.
button-somebody-leaves = Alguien se va
leaver-who = ¿Quién se va?
leaver-nobody = No hay nadie en el programa a quien pueda dar de baja.
leaver-therapist = { $name }, terapeuta
leaver-supervisor = { $name }, supervisión
leaver-manager = { $name }, responsable
leave-therapist =
    { $name } está a punto de dejar { $programme } como terapeuta. A partir de ese momento ya no se le abre nada sobre ninguna persona en terapia.

    Con quién ha terminado el proceso puede decirlo ahora { $name }, con /close. Si atiende aquí a alguien, por favor, que supervisión nombre antes una sustitución o pase a esas personas, o hágalo usted. Sin eso, a la supervisión o, si no la hay, a las personas responsables se les dice que hay mensajes a la espera; a quienes están en terapia se les dice que no hay nadie, y no se les pregunta nada.
leave-supervisor =
    { $name } está a punto de dejar { $programme } en supervisión, y desde entonces no se entera de nada de lo que está a la espera.

    Si no hay nadie en supervisión, las personas responsables llegan a saber que algo está a la espera.
leave-manager =
    { $name } está a punto de dejar { $programme } como responsable: desde entonces no invita a nadie, no da de baja a nadie y no tiene cifras. Sus otras funciones aquí se mantienen.
leave-last-manager =
    No hay nadie más localizable que sea responsable de { $programme }. Para que nunca se quede sin responsable, por favor, invite antes a otra persona; cuando forme parte del programa, esta podrá irse.
button-stand-in-first = Nombrar antes una sustitución
button-let-leave = Dar de baja ahora
has-left = { $name } ya no forma parte de { $programme } en esta función, y se le dice.

# --- A manager: figures

report-not-yours = Esto es para responsables del programa.
report-which = ¿Qué informe? Está disponible una semana después de que haya terminado su periodo, y queda tal como se entregó la primera vez.
report-period-of = { $period } – { $programme }
report-period-alone = { $period }
report-earlier = Anteriores
report-earlier-of = Anteriores – { $programme }
report-earlier-which = ¿Qué informe anterior de { $programme }?
report-first-of = El primero de { $programme }
report-length =
    Todavía no hay ningún informe de { $programme }. ¿Qué duración deben tener los periodos de los que trata?

    Lo que elija con el primer informe vale para todos los siguientes: unos periodos que se solaparan dejarían ver cosas de las personas. Cuantas más personas hay en uno, más se puede decir. Por eso un programa pequeño lee más en semestres o en años.
report-periods-quarter = Trimestres
report-periods-half = Semestres
report-periods-year = Años
report-first =
    ¿Cuál? Es el primer informe de { $programme }: desde entonces todos sus informes son de { $length ->
        [quarter] trimestres
        [half] semestres
       *[year] años
    }.

    Queda tal como se entregue la primera vez. Si tiene que decir si a distancia y en persona casi no se diferencian, quien gestiona el bot debe declarar antes de que se haga cuánto es ese casi nada.
report-none-yet = Todavía no hay ninguno. El primero estará disponible desde el { $day }, una semana después de que haya terminado su periodo.
report-making = El informe de { $period } para { $programme } se está haciendo, y llega aquí por sí solo. Tarda unos segundos, y unos minutos donde hay muchísimas personas.
report-given =
    El informe de { $period } para { $programme }: una página para leer o imprimir.

    Se dicen { $told } de { $figures } cifras. Hay un asterisco donde no hay nada, donde hay demasiado pocas personas detrás de una cifra, o donde una sola persona atiende a demasiadas de ellas: así no se puede deducir nada de nadie.
report-given-stars =
    El informe de { $period } para { $programme }: una página para leer o imprimir.

    No se puede decir en él ninguna cifra. No hay nada, o hay demasiado pocas personas detrás de cada cifra, o una sola persona atiende a demasiadas de ellas. Eso no dice nada de lo bueno que fue el trabajo.
button-workbook = Como hoja de cálculo
report-workbook = El informe de { $period } para { $programme } como hoja de cálculo: las mismas cifras.
report-too-telling = No hay informe de { $period } para { $programme }. Junto con los que se entregaron antes diría demasiado de pocas personas, se omita lo que se omita.
report-failed = El informe de { $period } para { $programme } no se ha podido hacer. Quien gestiona el bot encuentra la razón en su registro. Entonces, por favor, pídalo de nuevo.
report-file =
    Cifras de { $quarter } para { $programme }, según la modalidad de las sesiones.

    Hay un asterisco donde no hay nada, o donde hay demasiado pocas personas detrás de una cifra: cada cifra tiene detrás a más de diez { -clients } y al menos a tres terapeutas. Los recuentos se redondean a decenas. La última fila es sobre las filas que se dicen encima de ella.
report-gone = Este informe no está disponible. /report muestra los que sí lo están.

# --- Inviting

button-invite = Invitar a alguien

# --- A client has died, and their therapist is away or has left

button-death = Ha fallecido una persona
death-whose = Entonces no debe llegar nada más al chat de esa persona. ¿Quién era su terapeuta? Todavía no ocurre nada. Su terapeuta también puede hacerlo, con /close.
death-code = ¿Qué código tiene esta persona con { $therapist }? Por favor, escríbalo tal como se le dijo, por ejemplo <b>K7</b>.
death-sure =
    Pregunto una vez más, por si se ha confundido un código: ¿es { $code }, a quien atiende { $therapist }?

    Si hay alguien con este código, termina todo lo que está planificado para esa persona, y no llega nada más a su chat, tampoco una despedida. Quien la atiende, { $therapist } o quien haga la sustitución, lee que se ha anotado. Se puede anular. No digo si hay alguien.
button-death-sure = Sí, ha fallecido { $code }
button-death-mistake = Fue un error: { $code } no ha fallecido
death-done = Si { $therapist } atiende a alguien con el código { $code }, no llega nada más a su chat, y se informa a quien atiende a esa persona. Lo siento.
death-undone = Entonces todo está como antes, si se hablaba de alguien con este código. Se informa a quien atiende a las personas de { $therapist }.

# --- The work with a client of somebody who has left is over

button-end = Un proceso ha terminado
end-whose = Se ha ido alguien que atendía a una persona, y el proceso ha terminado. ¿Quién era su terapeuta? Todavía no ocurre nada. Mientras su terapeuta esté aquí, solo su terapeuta puede decirlo, con /close.
end-nobody = Nadie que se haya ido atiende aquí a alguien. Mientras su terapeuta esté aquí, solo su terapeuta puede decir que el proceso con una persona ha terminado, con /close.
end-code = ¿Qué código tenía esta persona con { $therapist }? Por favor, escríbalo tal como se le dijo, por ejemplo <b>K7</b>.
end-how = { $code }, a quien atendía { $therapist }: ¿cómo terminó el proceso? Esa persona nunca lo lee aquí. Todavía no ocurre nada.
end-word =
    <b>{ $code }, a quien atendía { $therapist }: { $way }</b>

    Si hay alguien con este código, termina todo lo que está planificado para esa persona, no se pregunta nada más, y se informa a quien haga la sustitución. Lo que se envió se guarda. ¿Enviar a esa persona unas palabras de agradecimiento, si pueden llegarle? Dicen que no llegan más preguntas, y a quién puede acudir. No digo si hay alguien.
button-end-mistake = Fue un error
end-done = Si { $therapist } atendía a alguien con el código { $code } y el proceso no había terminado, ahora sí. Se puede anular aquí mientras esto se muestre.
end-undone = Entonces está como antes, si se hablaba de alguien con el código { $code }. A quien había leído el agradecimiento se le dice; un plan no vuelve por sí solo.
end-noted = Una persona de supervisión o una responsable ha anotado que el proceso con { $code } ha terminado.
end-taken-back = Una persona de supervisión o una responsable había anotado que el proceso con { $code } ha terminado, y fue un error.
