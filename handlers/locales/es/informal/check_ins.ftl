# Only what addresses somebody, in the informal form; everything else stands in the base file.

check-in-first =
    Hay algo breve sobre el { $day }, para cuando te venga bien.
check-in-connection =
    Son cosas que pasan. ¿Quieres responder a las preguntas de todos modos?
check-in-resume = Sigue pendiente algo breve sobre el { $day }. Puedes continuar donde lo dejaste.
check-in-frank = <i>Unas palabras de { $programme }, solo por esta vez: ya has tenido algunos encuentros con { $therapist }. Lo que te va bien, lo que no y lo que querrías que fuera distinto: todo es bienvenido, aquí y en los encuentros. Es tu tratamiento.</i>
check-in-place-apart = { $number } de { $of } – sobre ti, aparte del { $day }
item-goals = ¿Quería tu terapeuta para ti lo mismo que tú?
item-tasks = ¿Te pareció útil lo que se hizo en común?
item-tension = ¿Hubo algo que no iba bien entre { $therapist } y tú?
item-how-been = ¿Cómo has estado durante la última semana?
item-came-up-words = La última vez añadiste algo con tus propias palabras. ¿Se habló de ello?
item-came-up-wish = La última vez dijiste que { $therapist } puede sacar el tema. ¿Se habló de ello?
check-in-look = <b>Un último vistazo.</b> ¿Es esto lo que quieres decir?
check-in-look-end-there = { $therapist } puede verlo en cuanto lo envíes. Lo que no se envía no se lee.
check-in-look-end-unreached = Cuando lo envíes, quedará a la espera de { $therapist }: por ahora Telegram no consigue hacerle llegar nada. Lo que no se envía no se lee.
check-in-look-end-away = Por ahora { $therapist } está fuera, y de momento nadie hace la sustitución: cuando lo envíes, puede que quede a la espera hasta que { $therapist } vuelva. Lo que no se envía no se lee.
thanks-frank =
    Gracias por responder con franqueza; para eso están estas preguntas. { $therapist } puede ver tus respuestas.

    ¿Prefieres hablar con otra persona? { $contact }
thanks-frank-now =
    Gracias por responder con franqueza; para eso están estas preguntas. { $therapist } puede verlo desde ahora.

    ¿Prefieres hablar con otra persona? { $contact }
thanks-frank-later =
    Gracias por responder con franqueza; para eso están estas preguntas. { $therapist } puede verlo a partir del { $day }, { $time }.

    ¿Prefieres hablar con otra persona? { $contact }
thanks-frank-unreached =
    Gracias por responder con franqueza; para eso están estas preguntas. Por ahora Telegram no consigue hacer llegar nada a { $therapist }, así que puede pasar un tiempo hasta que { $therapist } lo vea.

    ¿Prefieres hablar con otra persona? { $contact }
thanks-frank-away =
    Gracias por responder con franqueza; para eso están estas preguntas. Por ahora { $therapist } está fuera, así que puede pasar un tiempo hasta que se vea.

    ¿Prefieres hablar con otra persona? { $contact }
hard-week-there = Parece que ha sido una semana difícil. { $therapist } puede leerlo junto a tus respuestas. Por eso solo no sale ningún mensaje; sale si escribes algo, o si dices que se puede sacar el tema. Nadie está pendiente de este chat. { $signpost }
comment-question = ¿Quieres añadir algo con tus propias palabras? { $readers }
comment-now =
    Escríbelo ahora como mensaje. Se quita de este chat en cuanto queda guardado. { $readers }

    Nadie está pendiente de este chat. { $signpost }
comment-got = Recibido, gracias. Ahora desaparece de este chat. Si hay más, sigue escribiendo sin más.
wish-question = ¿Quieres que se hable de esto?
