# The word for whoever is in therapy, for programmes that say client. The same terms stand in patient.ftl.
# Both words are the same for every gender, and their articles would be too; the texts mostly use neither article.
-client = cliente
-client-upper = Cliente
-clients = clienti
-clients-upper = Clienti
