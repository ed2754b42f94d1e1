# Only what addresses somebody, in the informal form; everything else stands in the base file.

days-when =
    ¿Desde cuándo y hasta cuándo? Escríbelo, por ejemplo <b>{ $first } - { $last }</b>, <b>la próxima semana</b> o <b>hasta el viernes</b> (hora de { $zone }; días enteros). O toca cuándo empieza.
days-until = Desde el { $first }: ¿hasta cuándo? El día que indiques es el último. También puedes escribirlo, por ejemplo <b>{ $example }</b> o <b>durante 10 días</b>.
away-none = No has indicado ninguna ausencia.
away-list = <b>Tus ausencias</b>
away-who = Tu ausencia: { $days }. ¿Quién hace la sustitución? Se le informa, y puede decir que no puede.
away-no-colleague = Tu ausencia: { $days }. Aquí no hay nadie que pueda hacer la sustitución; se informa a una persona de supervisión o, si no la hay, a una responsable.
away-draft = Tu ausencia: { $days }, días enteros según la hora de { $zone }{ $today ->
    [yes] ; la de hoy empieza ahora
   *[no] { "" }
}.
away-joined = Ya has indicado ausencias: { $spans }. Todo pasa a ser una sola, del primer día al último.
away-draft-who = Entonces { $colleague } hace la sustitución, ve las respuestas de tus { -clients } y recibe las novedades. Se informa a tus { -clients } cuando empieza, y la supervisión puede verlo.
away-draft-rule = Cuando empieza, hace la sustitución quien esté y atienda a menos personas. Si no hay nadie, se informa a una persona de supervisión o, si no la hay, a una responsable. Se informa a tus { -clients } en cuanto alguien haga la sustitución.
away-draft-nobody = De momento nadie hace la sustitución. Se informa a una persona de supervisión o, si no la hay, a una responsable, que puede nombrar a alguien. Se informa a tus { -clients } en cuanto alguien haga la sustitución.
away-left-out = { $count ->
    [one] Una sesión de tus planes en ese tiempo se omite. Si tiene lugar, se puede mantener en /plan.
   *[other] { $count } sesiones de tus planes en ese tiempo se omiten. Las que tengan lugar de todos modos se pueden mantener en /plan.
}
away-meets = { $count ->
    [one] Una sesión de tus planes en ese tiempo tiene lugar de todos modos, y se registra sola.
   *[other] { $count } sesiones de tus planes en ese tiempo tienen lugar de todos modos, y se registran solas.
}
away-covered = Las novedades sobre tus { -clients } van a { $colleague }.
away-covered-then = { $colleague } te sustituye hasta el { $day }, y por tanto también entonces.
away-covered-part = Hasta el { $day }, { $colleague } te sustituye.
away-uncovered-own = Nadie hace la sustitución. Las novedades te llegan a ti, y la supervisión o, si no la hay, las personas responsables llegan a saber que están a la espera.
away-over = Tu ausencia ha terminado.
to-stand-in = Está previsto que sustituyas a { $therapist } ({ $programme }): { $span }. Hasta que empiece no cambia nada; entonces te vuelvo a escribir, y se informa a las personas que { $therapist } atiende.
to-stand-in-already = Está previsto que sustituyas a { $therapist } ({ $programme }): { $span }. Ya lo haces, hasta el { $day }; cuando empiece no cambia nada. Si no puedes hacerlo, por favor, díselo a una persona de supervisión o, si no la hay, a una responsable, que puede nombrar a alguien más.
to-stand-in-besides = Sustituyes a { $therapist } ({ $programme }) hasta el { $day }. Además está previsto que lo hagas: { $span }. Cuando eso empiece te vuelvo a escribir, y se informa a las personas que { $therapist } atiende.
to-stand-in-not = Ya no hace falta que sustituyas entonces a { $therapist } ({ $programme }). No es necesario hacer nada.
to-stand-in-still = Por esa ausencia no hace falta que sustituyas a { $therapist } ({ $programme }).
away-leader-nobody = Aquí no hay nadie que pueda hacerlo. Por favor, ocúpate por otra vía de que las personas en terapia tengan a alguien.
handover-whose = ¿A quién quieres pasar a otra persona del equipo, de forma definitiva o por un tiempo? Todavía no ocurre nada.
handover-nobody = Aquí no atiendes a nadie que se pueda pasar a otra persona.
handover-all = { $count ->
    [one] la persona que atiendes
   *[other] las { $count } personas que atiendes
}
handover-how-not = Por ahora el paso a { $colleague } por un tiempo no es posible: o bien tú atiendes a las personas de { $colleague }, o bien { $colleague } está fuera y nadie hace la sustitución, o bien la persona no participa.
handover-question =
    De ti a { $colleague }, de forma definitiva: { $whose }. A partir de ese momento ya no se te abre nada al respecto, y lo que tenías planificado termina.

    { $count ->
        [one] A la persona
       *[other] A cada persona
    } se le informa, y se le pregunta si quiere seguir con { $colleague }, y si { $colleague } puede leer lo que ha dicho hasta ahora. Hasta que diga que sí no le llegan preguntas, ni { $colleague } lee nada suyo.
handover-unseen = { $count ->
    [one] Hay un mensaje al respecto que no está marcado como visto. Por favor, míralo antes (/today): después queda a la espera hasta que se diga quién puede leerlo, y la supervisión llega a saber que lo está.
   *[other] Hay { $count } mensajes al respecto que no están marcados como vistos. Por favor, míralos antes (/today): después quedan a la espera hasta que se diga quién puede leerlos, y la supervisión llega a saber que lo están.
}
handover-draft =
    Desde ahora y hasta el { $day }, { $colleague } atiende a { $code }: ve las respuestas, también las anteriores, y recibe las novedades. Tú sigues viéndolo todo, pero nada sobre { $code } te llega por sí solo.

    Los planes, las salas y tu calendario siguen registrando las sesiones. Se informa a { $code }, y también a { $colleague }.
handover-draft-later =
    Desde el { $first } y hasta el { $day }, { $colleague } atiende a { $code }: ve las respuestas, también las anteriores, y recibe las novedades. Tú sigues viéndolo todo, pero entonces nada sobre { $code } te llega por sí solo.

    Los planes, las salas y tu calendario siguen registrando las sesiones. Se informa a { $colleague } ahora, y a { $code } cuando empiece.
handover-off = Al final { $code } no pasa a { $colleague }. Las novedades sobre { $code } te siguen llegando a ti, o a quien te sustituya.
handed-to-come = { $therapist } ({ $programme }) te va a pasar, desde el { $first } y hasta el { $day }, a { $code }. Entonces los mensajes sobre esta persona te llegan a ti, lees lo que se ha enviado y puedes registrar sesiones. Hasta que empiece no ves nada. Si no puedes hacerlo, por favor, dilo.
handed-to-come-seen = { $therapist } ({ $programme }) te va a pasar, desde el { $first } y hasta el { $day }, a { $code }. Ya atiendes a esta persona por la sustitución; desde entonces, también sin ella. Si no puedes hacerlo, por favor, dilo.
handed-off = Al final { $code } no pasa a ti. No tienes que hacer nada.
handed-off-still = Al final { $code } no pasa a ti.
handover-runs = { $colleague } atiende a { $code } hasta el { $day }, y recibe las novedades. Tú sigues viéndolo todo. Los planes, las salas y tu calendario siguen registrando las sesiones.
handover-leads-back = Hasta el { $day }, { $colleague } atiende a { $code }. Por ahora alguien sustituye a { $colleague }, y esa sustitución recae en ti: así que mientras tanto atiendes tú a { $code }, y las novedades te llegan a ti, o a quien te sustituya. Hasta que eso termine, { $colleague } no ve nada de { $code }.
handover-back = { $colleague } ya no atiende a { $code }. Las novedades sobre { $code } te llegan a ti, o a quien te sustituya.
handed-to-me = { $therapist } ({ $programme }) te ha pasado a { $code } hasta el { $day }. Los mensajes sobre esta persona te llegan a ti, lees lo que se ha enviado y puedes registrar sesiones. Se informa a esta persona. Si no puedes hacerlo, devuelve a esta persona; termina enseguida.
handed-rests = { $code } está a tu cargo hasta el { $day }, pero por ahora no participa: no se le pregunta nada, y no llega nada nuevo. Si no puedes hacerlo, devuelve a esta persona; termina enseguida.
handed-leads-back = Hasta el { $day } atiendes tú a { $code }. Por ahora alguien te sustituye, y esa sustitución recae en { $therapist }: hasta que termine, los mensajes sobre { $code } van allí, y tú no ves nada.
handover-still = Ha terminado el paso de { $code } por un tiempo. Tú sigues atendiendo a esta persona igualmente.
handover-gone-back = Ya no atiendes a { $code }, y desde ahora no ves nada suyo. Gracias.
handover-gone-back-now = Por ahora no atiendes a { $code }, y no ves nada suyo.
