# The word for whoever is in therapy, in a programme that calls them clients; -upper where it stands first.
-client = client
-client-upper = Client
-clients = clients
-clients-upper = Clients
