# The word for whoever is in therapy, in a programme that calls them patients; -upper where it stands first.
-client = patient
-client-upper = Patient
-clients = patients
-clients-upper = Patients
