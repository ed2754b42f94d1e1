# Every word that a person in a chat reads. Texts are Telegram's HTML; values are escaped when they are put in.
# The items about a session are this project's own, dedicated to the public domain (CC0), and not validated.

# --- What is too much for one message; what of many cannot be shown

left-out = <i>Aquí falta algo: está dañado por nuestra parte y no se puede mostrar. Por favor, dígaselo a quien gestiona este bot.</i>
page-of = Página { $page } de { $pages }
page-of-read-on = Página { $page } de { $pages }. Por favor, siga leyendo hasta el final.
button-page-before = Página anterior
button-page-after = Página siguiente

# --- The work is over

closed = Cerrado.

# --- The answers

scale-1 = Nada
scale-2 = Un poco
scale-3 = En parte
scale-4 = En gran parte
scale-5 = Del todo, no cambiaría nada
tension-no = No
tension-sorted-out = Sí, y lo aclaramos
tension-a-little = Un poco, y sigue ahí
tension-clearly = Claramente, y sigue ahí
tension-strongly = Mucho, y sigue ahí
came-up-yes-helped = Sí, y ayudó
came-up-yes-not = Sí, y no ayudó
came-up-no = No
how-been-1 = Muy mal
how-been-2 = Bastante mal
how-been-3 = Ni bien ni mal
how-been-4 = Bastante bien
how-been-5 = Muy bien
rather-not-said = Prefiero no decirlo

# --- What Telegram shows of the bot: to anybody, so nothing that tells; and the commands in each chat

bot-in-short = Para quien ha recibido un enlace a este bot.
bot-description = Hola. Este bot es para quien ha recibido un enlace. Si el enlace todavía no se ha usado, basta con abrirlo. A quien ya participa, /help le dice qué puede hacer.
command-help = Qué es esto y qué se puede hacer aquí
command-talk = Decir algo sobre una sesión
command-pause = Hacer una pausa
command-stop = No participar más
command-quiet = Cuándo no debe llegar nada de aquí
command-zone = Su zona horaria
command-language = El idioma en que escribo
command-text = Todo con palabras, para usarlo sin botones
command-privacy = Quién ve qué
command-mydata = Ver lo que se guarda sobre usted
command-forget = Hacer borrar lo que se guarda sobre usted
command-session = Registrar una sesión
command-plan = Las sesiones de cada semana
command-calendar = Su calendario registra las sesiones
command-rooms = Salas de videollamada que registran las sesiones
command-clients = Sus { -clients }
command-close = El proceso con una persona ha terminado
command-today = Lo que le espera hoy
command-digest = Su semana en un solo mensaje
command-handover = Pasar { -clients } a otra persona del equipo
command-away = Ausencias, y quién sustituye
command-invite = Invitar a alguien
command-waiting = Qué está a la espera, y desde cuándo
command-people = Quién forma parte del programa
command-report = Cifras sobre el programa

# --- Help, and whatever else a chat can throw

nobody-watches = Nadie está pendiente de este chat. { $signpost }
nobody-watches-here = Nadie está pendiente de este chat. ¿Está ahora en peligro? Llame al número de emergencias del lugar donde se encuentra.
button-contacts = ☎ Contactos
signposts =
    Nadie está pendiente de este chat. { $signpost }

    Para acudir a alguien: { $contact }

# How days are written: CLDR's letters for the weekday (EEEE), the day of the month (d), the month (MMMM) and the year (y).
# `day`: the number of the day, where a first of the month is written otherwise.
date-pattern = { $day ->
   *[other] d 'de' MMMM
}
date-pattern-year = { $day ->
   *[other] d 'de' MMMM 'de' y
}
date-pattern-weekday = { $day ->
   *[other] EEEE d 'de' MMMM
}
date-pattern-weekday-year = { $day ->
   *[other] EEEE d 'de' MMMM 'de' y
}

# --- Values beside each other, in a row of any length; a day and the time of day on it

two-values = { $one }, { $other }
two-parts = { $one }; { $other }
two-names = { $one } – { $other }
moment = { $day }, { $time }

# --- By text alone: what a sign on a button says, and words that can be typed

by-text-chosen = { $label }, elección actual
by-text-change = Cambiar la respuesta { $label }
by-text-unseen = { $label }, aún sin ver
by-text-open = { $label }, aún abierto
typed-yes = sí, s
typed-no = no, n
typed-back = atrás, volver
typed-send = enviar, envía, envío
typed-next = siguiente, próximo, próxima, página siguiente
