# Only what addresses somebody, in the informal form; everything else stands in the base file.

waiting-not-yours-manager = Esto es para supervisión: qué está a la espera de ser visto, y desde cuándo. Con /invite puedes invitar a alguien que supervise.
waiting-whose =
    Le corresponde verlo a { $reader }.

    ¿Podrías avisarle?
waiting-unreachable =
    Le corresponde verlo a { $reader }, y por ahora Telegram no consigue hacerle llegar nada.

    ¿Podrías avisar a { $reader } por otra vía?
waiting-away =
    Le corresponde verlo a { $reader }, que está fuera, y nadie hace la sustitución.

    Por favor, nombra a alguien que haga la sustitución, y se le dirá.
waiting-nobody-reads =
    { $therapist } ya no forma parte del programa, así que no hay nadie que lo vea.

    Por favor, nombra a alguien que haga la sustitución, y se le dirá.
waiting-line-unreachable = { $count ->
    [one] Un mensaje para { $name } está a la espera desde el { $day }.
   *[other] { $count } mensajes para { $name } están a la espera, el primero desde el { $day }.
} Por ahora Telegram no consigue hacer llegar nada a { $name }: ¿podrías avisarle por otra vía?
waiting-line-away = { $count ->
    [one] Un mensaje para { $name }, que está fuera, está a la espera desde el { $day }. Por favor, nombra a alguien que haga la sustitución.
   *[other] { $count } mensajes para { $name }, que está fuera, están a la espera, el primero desde el { $day }. Por favor, nombra a alguien que haga la sustitución.
}
waiting-line-left = { $count ->
    [one] Un mensaje sobre una persona que atendía { $name }, que ya no forma parte del programa, está a la espera desde el { $day }. Por favor, nombra a alguien que haga la sustitución.
   *[other] { $count } mensajes sobre personas que atendía { $name }, que ya no forma parte del programa, están a la espera, el primero desde el { $day }. Por favor, nombra a alguien que haga la sustitución.
}
stand-in-whom = ¿Quién está fuera, o se ha ido? Alguien del equipo verá las respuestas de las personas que atiende, y los mensajes sobre ellas, hasta el día que elijas. Se informa a cada una.
stand-in-typing = Por favor, escribe el último día, por ejemplo <b>{ $example }</b>. Tiene que ser un día dentro de un año a partir de ahora.
move-typing = ¿Cuáles? Por favor, escribe sus códigos, tal como los dijo su terapeuta, con un espacio entre uno y otro, por ejemplo <b>K7 M3</b>.
account-question =
    ¿Es { $colleague } de verdad la misma persona que { $therapist }? Por favor, compruébalo: todo pasa; { $colleague } lo lee todo: { -clients }, historial, lo que está a la espera, y aquello en lo que { $therapist } hace una sustitución. Se informa a cada persona en terapia.

    La cuenta anterior deja de formar parte del programa como terapeuta.
leaver-nobody = No hay nadie en el programa a quien puedas dar de baja.
leave-therapist =
    { $name } está a punto de dejar { $programme } como terapeuta. A partir de ese momento ya no se le abre nada sobre ninguna persona en terapia.

    Con quién ha terminado el proceso puede decirlo ahora { $name }, con /close. Si atiende aquí a alguien, por favor, que supervisión nombre antes una sustitución o pase a esas personas, o hazlo tú. Sin eso, a la supervisión o, si no la hay, a las personas responsables se les dice que hay mensajes a la espera; a quienes están en terapia se les dice que no hay nadie, y no se les pregunta nada.
leave-last-manager =
    No hay nadie más localizable que sea responsable de { $programme }. Para que nunca se quede sin responsable, por favor, invita antes a otra persona; cuando forme parte del programa, esta podrá irse.
report-length =
    Todavía no hay ningún informe de { $programme }. ¿Qué duración deben tener los periodos de los que trata?

    Lo que elijas con el primer informe vale para todos los siguientes: unos periodos que se solaparan dejarían ver cosas de las personas. Cuantas más personas hay en uno, más se puede decir. Por eso un programa pequeño lee más en semestres o en años.
report-failed = El informe de { $period } para { $programme } no se ha podido hacer. Quien gestiona el bot encuentra la razón en su registro. Entonces, por favor, pídelo de nuevo.
death-code = ¿Qué código tiene esta persona con { $therapist }? Por favor, escríbelo tal como se te dijo, por ejemplo <b>K7</b>.
end-code = ¿Qué código tenía esta persona con { $therapist }? Por favor, escríbelo tal como se te dijo, por ejemplo <b>K7</b>.
