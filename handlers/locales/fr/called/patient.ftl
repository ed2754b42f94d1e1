# The word for whom a therapist looks after; a programme chooses client.ftl or patient.ftl.
# In a sentence, in small letters; -client-cap and -clients-cap where it stands first.
-client = patient
-client-cap = Patient
-clients = patients
-clients-cap = Patients
