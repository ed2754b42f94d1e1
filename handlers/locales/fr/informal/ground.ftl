# Informal: only what addresses the reader; the rest stands in ../ground.ftl.

bot-description = Bonjour. Ce bot est destiné aux personnes qui ont reçu un lien. Si tu en as un qui n’a pas encore servi, ouvre-le. Si tu participes déjà, /help dit ce que tu peux faire.
command-zone = Ton fuseau horaire
command-mydata = Voir ce qui est conservé sur toi
command-forget = Faire effacer ce qui est conservé sur toi
command-calendar = Ton agenda signale les séances
command-clients = Tes { -clients }
command-today = Ce qui t’attend aujourd’hui
command-digest = Ta semaine en un message
command-away = Tes absences, et qui assure le remplacement
nobody-watches-here = Personne ne surveille cette discussion. Un danger immédiat ? Appelle le numéro d’urgence du lieu où tu es.
