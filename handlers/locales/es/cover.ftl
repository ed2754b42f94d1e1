# --- From when until when

days-when =
    ¿Desde cuándo y hasta cuándo? Escríbalo, por ejemplo <b>{ $first } - { $last }</b>, <b>la próxima semana</b> o <b>hasta el viernes</b> (hora de { $zone }; días enteros). O toque cuándo empieza.
button-days-now = Ahora
button-days-tomorrow = Mañana
button-days-monday = { $day }
days-again = No he podido leer ahí unos días de hoy en adelante. Por ejemplo <b>{ $first } - { $last }</b>, <b>de lunes a viernes</b>, <b>durante dos semanas</b> o <b>mañana</b>.
days-until = Desde el { $first }: ¿hasta cuándo? El día que indique es el último. También puede escribirlo, por ejemplo <b>{ $example }</b> o <b>durante 10 días</b>.
button-days-until = { $day }
days-last-again = No he podido leer ahí un día a partir del { $first }. Por ejemplo <b>{ $example }</b> o <b>durante dos semanas</b>.
button-other-days = Otros días
button-other-last-day = Otro último día
button-right = Sí, está bien

# --- A therapist is away

away-none = No ha indicado ninguna ausencia.
away-list = <b>Sus ausencias</b>
away-line = • { $span }
button-away-new = Otra ausencia
away-past = Esos días ya han pasado.
away-who = Su ausencia: { $days }. ¿Quién hace la sustitución? Se le informa, y puede decir que no puede.
away-no-colleague = Su ausencia: { $days }. Aquí no hay nadie que pueda hacer la sustitución; se informa a una persona de supervisión o, si no la hay, a una responsable.
away-too = { $colleague } (en parte también está fuera)
button-away-rule = Quien entonces atienda a menos gente
button-away-nobody = Todavía no lo sé
button-away-alone = Seguir de todos modos
button-away-else = Otra persona
away-draft = Su ausencia: { $days }, días enteros según la hora de { $zone }{ $today ->
    [yes] ; la de hoy empieza ahora
   *[no] { "" }
}.
away-joined = Ya ha indicado ausencias: { $spans }. Todo pasa a ser una sola, del primer día al último.
away-draft-who = Entonces { $colleague } hace la sustitución, ve las respuestas de sus { -clients } y recibe las novedades. Se informa a sus { -clients } cuando empieza, y la supervisión puede verlo.
away-draft-rule = Cuando empieza, hace la sustitución quien esté y atienda a menos personas. Si no hay nadie, se informa a una persona de supervisión o, si no la hay, a una responsable. Se informa a sus { -clients } en cuanto alguien haga la sustitución.
away-draft-nobody = De momento nadie hace la sustitución. Se informa a una persona de supervisión o, si no la hay, a una responsable, que puede nombrar a alguien. Se informa a sus { -clients } en cuanto alguien haga la sustitución.
away-left-out = { $count ->
    [one] Una sesión de sus planes en ese tiempo se omite. Si tiene lugar, se puede mantener en /plan.
   *[other] { $count } sesiones de sus planes en ese tiempo se omiten. Las que tengan lugar de todos modos se pueden mantener en /plan.
}
away-meets = { $count ->
    [one] Una sesión de sus planes en ese tiempo tiene lugar de todos modos, y se registra sola.
   *[other] { $count } sesiones de sus planes en ese tiempo tienen lugar de todos modos, y se registran solas.
}
away-ahead = Próxima ausencia: { $span }, según la hora de { $zone }.
away-now = Ausencia en curso: { $span }, según la hora de { $zone }.
away-was = Ausencia pasada: { $span }.
away-called-off = Anulado: entonces no hay ausencia.
away-chosen = La sustitución la hará { $colleague }, y se le informa.
away-covered = Las novedades sobre sus { -clients } van a { $colleague }.
away-covered-then = { $colleague } le sustituye a usted hasta el { $day }, y por tanto también entonces.
away-covered-part = Hasta el { $day }, { $colleague } le sustituye a usted.
away-after-rule = Después hace la sustitución quien esté y atienda a menos personas. Si no hay nadie, se informa a una persona de supervisión o, si no la hay, a una responsable.
away-after-nobody = Después, de momento, nadie hace la sustitución. Se informa a una persona de supervisión o, si no la hay, a una responsable, que puede nombrar a alguien.
away-uncovered-own = Nadie hace la sustitución. Las novedades le llegan a usted, y la supervisión o, si no la hay, las personas responsables llegan a saber que están a la espera.
away-uncovered-too = Por ahora no está nadie de quienes hacen la sustitución. La supervisión o, si no la hay, las personas responsables llegan a saber que lo nuevo está a la espera.
away-who-else = ¿Quién hace la sustitución en su lugar?
away-nobody-else = Aquí no hay nadie que pueda hacer la sustitución.
button-away-off = Anular la ausencia
button-away-back = Ya estoy de vuelta
button-away-meets = Mis sesiones tienen lugar igualmente
button-away-rest = Mis sesiones no tienen lugar
away-over = Su ausencia ha terminado.

# --- Who is to stand in

to-stand-in = Está previsto que usted sustituya a { $therapist } ({ $programme }): { $span }. Hasta que empiece no cambia nada; entonces le vuelvo a escribir, y se informa a las personas que { $therapist } atiende.
to-stand-in-already = Está previsto que usted sustituya a { $therapist } ({ $programme }): { $span }. Ya lo hace, hasta el { $day }; cuando empiece no cambia nada. Si no puede hacerlo, por favor, dígaselo a una persona de supervisión o, si no la hay, a una responsable, que puede nombrar a alguien más.
to-stand-in-besides = Usted sustituye a { $therapist } ({ $programme }) hasta el { $day }. Además está previsto que lo haga: { $span }. Cuando eso empiece le vuelvo a escribir, y se informa a las personas que { $therapist } atiende.
to-stand-in-not = Ya no hace falta que usted sustituya entonces a { $therapist } ({ $programme }). No es necesario hacer nada.
to-stand-in-still = Por esa ausencia no hace falta que usted sustituya a { $therapist } ({ $programme }).
button-cannot-stand-in = Entonces no puedo

# --- For supervisors

away-leader-head = <b>Ausencias</b>
away-leader-line = • { $therapist }: { $span } (sustituye { $colleague })
away-leader-line-nobody = • { $therapist }: { $span } (nadie hace la sustitución)
away-leader-line-until = • { $therapist }: { $span } (sustituye { $colleague }, hasta el { $day })
away-leader-line-part = • { $therapist }: { $span } (sustituye { $colleague } hasta el { $day }; después, nadie)
away-leader-line-away-too = • { $therapist }: { $span } (sustituye { $colleague } hasta el { $day }, pero tampoco está)
away-leader-stand-ins = <b>Sustituciones</b>
away-leader-stand-in = • { $colleague } sustituye a { $therapist }, hasta el { $day }
away-leader-ahead = { $therapist } va a estar fuera: { $span }. De momento no está previsto quién sustituye.
away-leader-ahead-but = { $therapist } va a estar fuera: { $span }. Hasta el { $day } sustituye { $colleague }; después, de momento, no está previsto quién sustituye.
away-leader-now = { $therapist } está fuera hasta el { $ends }, y nadie hace la sustitución: las novedades sobre las personas que atiende pueden quedar a la espera.
away-leader-now-but = { $therapist } está fuera hasta el { $ends }. Hasta el { $day } sustituye { $colleague }, pero tampoco está: lo nuevo sobre las personas que { $therapist } atiende puede quedar a la espera.
away-leader-who = ¿Quién hace la sustitución? Se le informa.
button-away-leader-who = ¿Quién sustituye a { $therapist }?
away-leader-nobody = Aquí no hay nadie que pueda hacerlo. Por favor, ocúpese por otra vía de que las personas en terapia tengan a alguien.
away-leader-covered = { $therapist } está fuera: { $span }. Sustituye { $colleague }. No es necesario hacer nada.
away-leader-over = { $therapist } no está fuera, o ya ha vuelto. No es necesario hacer nada.

# --- A therapist hands clients over

handover-whose = ¿A quién quiere pasar a otra persona del equipo, de forma definitiva o por un tiempo? Todavía no ocurre nada.
handover-nobody = Aquí no atiende a nadie que se pueda pasar a otra persona.
handover-all = { $count ->
    [one] la persona que atiende
   *[other] las { $count } personas que atiende
}
button-handover-all = { $count ->
    [one] La persona que atiendo
   *[other] Las { $count } personas que atiendo
}
handover-to = ¿Quién va a atender a { $whose }?
handover-no-colleague = Aquí no hay nadie que pueda atender a { $whose }.
handover-how = Para { $whose }: ¿el paso a { $colleague } es definitivo o por un tiempo?
handover-how-not = Por ahora el paso a { $colleague } por un tiempo no es posible: o bien usted atiende a las personas de { $colleague }, o bien { $colleague } está fuera y nadie hace la sustitución, o bien la persona no participa.
button-handover-good = De forma definitiva
button-handover-while = Por un tiempo
handover-question =
    De usted a { $colleague }, de forma definitiva: { $whose }. A partir de ese momento ya no se le abre nada al respecto, y lo que tenía usted planificado termina.

    { $count ->
        [one] A la persona
       *[other] A cada persona
    } se le informa, y se le pregunta si quiere seguir con { $colleague }, y si { $colleague } puede leer lo que ha dicho hasta ahora. Hasta que diga que sí no le llegan preguntas, ni { $colleague } lee nada suyo.
handover-unseen = { $count ->
    [one] Hay un mensaje al respecto que no está marcado como visto. Por favor, mírelo antes (/today): después queda a la espera hasta que se diga quién puede leerlo, y la supervisión llega a saber que lo está.
   *[other] Hay { $count } mensajes al respecto que no están marcados como vistos. Por favor, mírelos antes (/today): después quedan a la espera hasta que se diga quién puede leerlos, y la supervisión llega a saber que lo están.
}
button-handover-yes = Sí, pasar de forma definitiva
handed-over = Paso a { $colleague }: { $codes }. { $count ->
    [one] Se le pregunta si quiere
   *[other] Se pregunta a cada persona si quiere
}, y se informa a { $colleague }.
button-handover-running = { $code } (ahora { $colleague })
handover-draft =
    Desde ahora y hasta el { $day }, { $colleague } atiende a { $code }: ve las respuestas, también las anteriores, y recibe las novedades. Usted sigue viéndolo todo, pero nada sobre { $code } le llega por sí solo.

    Los planes, las salas y su calendario siguen registrando las sesiones. Se informa a { $code }, y también a { $colleague }.
handover-draft-later =
    Desde el { $first } y hasta el { $day }, { $colleague } atiende a { $code }: ve las respuestas, también las anteriores, y recibe las novedades. Usted sigue viéndolo todo, pero entonces nada sobre { $code } le llega por sí solo.

    Los planes, las salas y su calendario siguen registrando las sesiones. Se informa a { $colleague } ahora, y a { $code } cuando empiece.
handover-to-come = Desde el { $first } y hasta el { $day }, { $colleague } atenderá a { $code }, y lo sabe. Hasta que empiece no cambia nada; entonces se informa a { $code }.
handover-off = Al final { $code } no pasa a { $colleague }. Las novedades sobre { $code } le siguen llegando a usted, o a quien le sustituya.
button-handover-to-come = { $code } ({ $day }: { $colleague })
handed-to-come = { $therapist } ({ $programme }) le va a pasar, desde el { $first } y hasta el { $day }, a { $code }. Entonces los mensajes sobre esta persona le llegan a usted, usted lee lo que se ha enviado y puede registrar sesiones. Hasta que empiece no ve nada. Si no puede hacerlo, por favor, dígalo.
handed-to-come-seen = { $therapist } ({ $programme }) le va a pasar, desde el { $first } y hasta el { $day }, a { $code }. Usted ya atiende a esta persona por la sustitución; desde entonces, también sin ella. Si no puede hacerlo, por favor, dígalo.
handed-off = Al final { $code } no pasa a usted. No tiene que hacer nada.
handed-off-still = Al final { $code } no pasa a usted.
handover-runs = { $colleague } atiende a { $code } hasta el { $day }, y recibe las novedades. Usted sigue viéndolo todo. Los planes, las salas y su calendario siguen registrando las sesiones.
handover-leads-back = Hasta el { $day }, { $colleague } atiende a { $code }. Por ahora alguien sustituye a { $colleague }, y esa sustitución recae en usted: así que mientras tanto atiende usted a { $code }, y las novedades le llegan a usted, o a quien le sustituya. Hasta que eso termine, { $colleague } no ve nada de { $code }.
handover-back = { $colleague } ya no atiende a { $code }. Las novedades sobre { $code } le llegan a usted, o a quien le sustituya.
handover-back-still = { $code } ya no está por un tiempo a cargo de { $colleague }. Pero { $colleague } hace la sustitución, y por eso sigue atendiendo a { $code }.
button-handover-else = Otra persona, otro día o definitivo
button-end-handover = Terminarlo ahora
button-give-back = Devolver a { $code } ahora
handed-to-me = { $therapist } ({ $programme }) le ha pasado a { $code } hasta el { $day }. Los mensajes sobre esta persona le llegan a usted, usted lee lo que se ha enviado y puede registrar sesiones. Se informa a esta persona. Si no puede hacerlo, devuelva a esta persona; termina enseguida.
handed-rests = { $code } está a su cargo hasta el { $day }, pero por ahora no participa: no se le pregunta nada, y no llega nada nuevo. Si usted no puede hacerlo, devuelva a esta persona; termina enseguida.
handed-leads-back = Hasta el { $day } atiende usted a { $code }. Por ahora alguien le sustituye, y esa sustitución recae en { $therapist }: hasta que termine, los mensajes sobre { $code } van allí, y usted no ve nada.
handover-still = Ha terminado el paso de { $code } por un tiempo. Usted sigue atendiendo a esta persona igualmente.
handover-gone-back = Ya no atiende a { $code }, y desde ahora no ve nada suyo. Gracias.
handover-gone-back-now = Por ahora usted no atiende a { $code }, y no ve nada suyo.
