# Ce à quoi les chiffres se comparent.
compare-with = Comparer à
compare-with-nothing = Rien
compare-with-plan = le plan
compare-with-year = { $year }
compare-against = contre { $label } :
compare-none = sans objet
