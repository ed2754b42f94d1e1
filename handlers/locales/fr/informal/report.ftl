# Informal: only what addresses the reader; the rest stands in ../report.ftl.

report-wide-about = Quand les deux bornes d’un intervalle sont distantes de 50 ou plus (1 ou plus pour une corrélation), on ne sait presque rien : ne t’appuie pas sur le chiffre entre les deux.
