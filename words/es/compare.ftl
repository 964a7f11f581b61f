# Aquello con lo que se comparan las cifras.
compare-with = Comparar con
compare-with-nothing = Nada
compare-with-plan = el plan
compare-with-year = { $year }
compare-against = frente a { $label }:
compare-none = sin objeto
