# --- The check-in: before the questions

check-in-first =
    Hay algo breve sobre el { $day }, para cuando le venga bien.
button-begin = Empezar
button-not-held = No tuvo lugar
check-in-connection =
    Son cosas que pasan. ¿Quiere responder a las preguntas de todos modos?
button-answer-anyway = Sí, respondo
button-leave-it = No, dejarlo así
check-in-not-held = Anotado: no tuvo lugar. Gracias.
check-in-no-connection = Anotado: la conexión dio problemas. Gracias.
button-after-all = Lo toqué sin querer
check-in-resume = Sigue pendiente algo breve sobre el { $day }. Puede continuar donde lo dejó.
button-go-on = Continuar
check-in-expired = Esto está cerrado. Lo que no se envió no lo ha leído nadie. La próxima vez se empieza de nuevo.
check-in-moved = Esto sigue en otro mensaje, aquí mismo.
check-in-withdrawn = Al final esto no hace falta. No es necesario hacer nada.

# --- The check-in: the questions

check-in-frank = <i>Unas palabras de { $programme }, solo por esta vez: ya ha tenido usted algunos encuentros con { $therapist }. Lo que le va bien, lo que no y lo que querría que fuera distinto: todo es bienvenido, aquí y en los encuentros. Es su tratamiento.</i>
check-in-place = { $number } de { $of } – sobre el { $day }, solo esa vez
check-in-place-before = { $number } de { $of } – antes de pasar al { $day }
check-in-place-apart = { $number } de { $of } – sobre usted, aparte del { $day }
check-in-with = { " " }– { $therapist }
item-goals = ¿Quería su terapeuta para usted lo mismo que usted?
item-tasks = ¿Le pareció útil lo que se hizo en común?
item-tension = ¿Hubo algo que no iba bien entre { $therapist } y usted?
item-how-been = ¿Cómo ha estado durante la última semana?
item-came-up-tension = La última vez había algo que no iba bien. ¿Se habló de ello?
item-came-up-words = La última vez añadió usted algo con sus propias palabras. ¿Se habló de ello?
item-came-up-wish = La última vez dijo usted que { $therapist } puede sacar el tema. ¿Se habló de ello?
button-rather-not = Prefiero no decirlo
check-in-look = <b>Un último vistazo.</b> ¿Es esto lo que quiere decir?
check-in-look-end-there = { $therapist } puede verlo en cuanto lo envíe. Lo que no se envía no se lee.
check-in-look-end-unreached = Cuando lo envíe, quedará a la espera de { $therapist }: por ahora Telegram no consigue hacerle llegar nada. Lo que no se envía no se lee.
check-in-look-end-away = Por ahora { $therapist } está fuera, y de momento nadie hace la sustitución: cuando lo envíe, puede que quede a la espera hasta que { $therapist } vuelva. Lo que no se envía no se lee.
check-in-look-end-nobody = { $therapist } ya no forma parte del programa, y nadie hace la sustitución: por ahora no lo leería nadie.
button-do-not-send = No enviar
check-in-unsent = No se ha enviado, y no lo lee nadie. Con /talk se empieza de nuevo, desde el principio.
button-change = ✎ { $number }
button-send = Enviar

# --- The check-in: afterwards

check-in-done = Hecho. Gracias.
thanks-frank =
    Gracias por responder con franqueza; para eso están estas preguntas. { $therapist } puede ver sus respuestas.

    ¿Prefiere hablar con otra persona? { $contact }
thanks-frank-now =
    Gracias por responder con franqueza; para eso están estas preguntas. { $therapist } puede verlo desde ahora.

    ¿Prefiere hablar con otra persona? { $contact }
thanks-frank-later =
    Gracias por responder con franqueza; para eso están estas preguntas. { $therapist } puede verlo a partir del { $day }, { $time }.

    ¿Prefiere hablar con otra persona? { $contact }
thanks-frank-unreached =
    Gracias por responder con franqueza; para eso están estas preguntas. Por ahora Telegram no consigue hacer llegar nada a { $therapist }, así que puede pasar un tiempo hasta que { $therapist } lo vea.

    ¿Prefiere hablar con otra persona? { $contact }
thanks-frank-away =
    Gracias por responder con franqueza; para eso están estas preguntas. Por ahora { $therapist } está fuera, así que puede pasar un tiempo hasta que se vea.

    ¿Prefiere hablar con otra persona? { $contact }
thanks-frank-nobody =
    Gracias por responder con franqueza; para eso están estas preguntas. { $therapist } ya no forma parte del programa, y nadie hace la sustitución: por ahora no lo lee nadie.

    Para hablar con alguien: { $contact }
hard-week-there = Parece que ha sido una semana difícil. { $therapist } puede leerlo junto a sus respuestas. Por eso solo no sale ningún mensaje; sale si usted escribe algo, o si dice que se puede sacar el tema. Nadie está pendiente de este chat. { $signpost }
hard-week-unreached = Parece que ha sido una semana difícil. Por ahora Telegram no consigue hacer llegar nada a { $therapist }, así que puede pasar un tiempo hasta que { $therapist } lo lea. Nadie está pendiente de este chat. { $signpost }
hard-week-away = Parece que ha sido una semana difícil. Por ahora { $therapist } está fuera, así que puede pasar un tiempo hasta que { $therapist } lo lea. Nadie está pendiente de este chat. { $signpost }
hard-week-nobody = Parece que ha sido una semana difícil. Por ahora aquí no lo lee nadie. Nadie está pendiente de este chat. { $signpost }
comment-question = ¿Quiere añadir algo con sus propias palabras? { $readers }
comment-readers = ({ $readers })
comment-read-by-stand-in = Hasta el { $day }, { $colleague } hace la sustitución y lo lee.
comment-read-by-supervisor = También puede leerlo una persona de supervisión.
button-write = Escribir algo
button-nothing-to-add = Nada que añadir
button-add = Añadir algo
comment-now =
    Escríbalo ahora como mensaje. Se quita de este chat en cuanto queda guardado. { $readers }

    Nadie está pendiente de este chat. { $signpost }
comment-got = Recibido, gracias. Ahora desaparece de este chat. Si hay más, siga escribiendo sin más.
button-as-it-is = Está bien así
wish-question = ¿Quiere que se hable de esto?
wish-therapist = Mi terapeuta puede sacar el tema
wish-client = Sacaré yo el tema
wish-not-now = Ahora no, por favor
