# The word for whoever is in therapy, for programmes that say patient. The same terms stand in client.ftl.
# Both words are the same for every gender, and their articles would be too; the texts mostly use neither article.
-client = paziente
-client-upper = Paziente
-clients = pazienti
-clients-upper = Pazienti
