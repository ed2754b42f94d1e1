# Informal: only what addresses the reader; the rest stands in ../who.ftl.

line = Du nouveau pour toi.
line-opened = Tu as ouvert ceci.
your-therapist = la personne qui te suit
client-unknown = Personne parmi tes { -clients } n’a ce code.
