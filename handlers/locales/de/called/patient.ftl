# The word for those who are in therapy. -client names one, without an article; -client-a with one, by case;
# -clients several: this form is right in every case.
-client = Patientin oder Patient
-client-a = { $case ->
   *[nominative] eine Patientin oder ein Patient
    [accusative] eine Patientin oder einen Patienten
    [dative] einer Patientin oder einem Patienten
    [genitive] einer Patientin oder eines Patienten
}
-clients = Patientinnen und Patienten
