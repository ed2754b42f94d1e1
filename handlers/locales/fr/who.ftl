# --- The neutral line: the same whatever it is about; nothing on a lock screen tells more.

line = Du nouveau pour vous.
line-opened = Vous avez ouvert ceci.
button-show = Afficher

# --- What therapists are called

# Both are put in for a name, so they stand for anybody of either gender.
your-therapist = votre thérapeute
a-therapist = un ou une thérapeute

# --- What cannot be kept

too-long =
    Je n’ai pas conservé ce dernier message, et il est toujours dans cette discussion : il y a de la place pour { $room ->
    [one] un caractère
   *[other] { NUMBER($room, useGrouping: 0) } caractères
}, et il est plus long. Merci d’écrire un nouveau message plus court ; une modification de celui-là ne me parvient pas.
no-room = Je n’ai pas conservé ce dernier message, et il est toujours dans cette discussion : il n’y a plus de place ici. Ce qui est venu avant est conservé.

# --- Whose client it is

code-of = { $code } ({ $therapist })

# --- From when until when

days-span = du { $begins } au { $ends }

# --- Staff, told apart

a-supervisor = une personne de la supervision
a-manager = une personne responsable qui n’a pas donné de nom
name-since-day = { $name } (ici depuis le { $day })
name-since-time = { $name } (ici depuis le { $day }, { $time })
name-since-number = { $name } (ici depuis le { $day }, numéro { $number })

# --- A code that was typed

client-unknown = Personne parmi vos { -clients } n’a ce code.
code-not-now = Ce n’est pas possible avec { $code } pour le moment. /client { $code } montre où en sont les choses.
