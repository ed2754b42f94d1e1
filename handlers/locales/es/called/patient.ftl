# The word for whoever is in therapy, for programmes that say patient. The same terms stand in client.ftl.
# Both words are the same for every gender; their articles are not, so the texts use none that would show one: only what
# is the same for all (su, sus, cada, de, entre).
-client = paciente
-client-upper = Paciente
-clients = pacientes
-clients-upper = Pacientes
