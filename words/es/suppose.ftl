# Lo que se puede suponer de los meses que quedan.
suppose-lose = Donantes que se van
suppose-lose-none = ninguno
suppose-lose-first = el primero
suppose-lose-three = los tres primeros
suppose-lose-ten = los diez primeros
suppose-delay = Retraso de lo que falta por llegar
suppose-delay-none = a tiempo
suppose-days = { $n } días
suppose-pipeline = Parte de la cartera que fracasa
suppose-pipeline-none = nada
suppose-chance = Probabilidad de alcanzar el plan: { $after } en vez de { $before }.
suppose-what = Suponga algo de los meses por venir: la curva, la banda y la probabilidad del plan la siguen
