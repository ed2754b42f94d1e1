# The word for those who are in therapy. -client names one, without an article; -client-a with one, by case;
# -clients several: this form is right in every case.
-client = Klientin oder Klient
-client-a = { $case ->
   *[nominative] eine Klientin oder ein Klient
    [accusative] eine Klientin oder einen Klienten
    [dative] einer Klientin oder einem Klienten
    [genitive] einer Klientin oder eines Klienten
}
-clients = Klientinnen und Klienten
