# Informal: only what addresses the reader; the rest stands in ../who.ftl.

line = Du nouveau pour toi.
line-opened = Tu as ouvert ceci.
your-therapist = la personne qui te suit
