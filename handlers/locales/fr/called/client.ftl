# The word for whom a therapist looks after; a programme chooses client.ftl or patient.ftl.
# In a sentence, in small letters; -client-cap and -clients-cap where it stands first.
-client = client
-client-cap = Client
-clients = clients
-clients-cap = Clients
