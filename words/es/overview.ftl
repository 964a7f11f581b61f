# La visión general: dónde actuar primero.
overview-nav = Visión general
overview-title = Visión general
overview-no-revenue = **Sin ingresos confirmados** { $when }.
overview-furthest = { $n ->
    [one] [{ $name }]({ $href }) es la única oficina regional más de un 10 % por debajo de su plan: va por el { $share }.
   *[other] { $n } oficinas regionales están más de un 10 % por debajo de su plan; la más lejana es [{ $name }]({ $href }), con el { $share }.
}
overview-members = { $top } de { $bottom } miembros
overview-members-none = no se ha recibido ningún intercambio fechado
overview-exposed = { $value } sin verificación vigente
overview-evaluations = { $top } de { $bottom } debidas, a tiempo
overview-evaluations-none = ninguna evaluación final debida

overview-bureau = Oficina regional
overview-actual = Ingresos
overview-panels = Cada oficina regional frente a su propio plan
overview-panels-what = Ingresos acumulados en % del plan anual de cada oficina, plan escalonado en línea de puntos; junto al nombre, el cumplimiento del plan escalonado { $when }; pulse para abrir
overview-potential = Potencial según cada oficina, sobre 100: { $told }.
overview-panels-empty = No se ha recibido ningún plan para { $year }.
overview-panels-source = Los planes no distinguen las fuentes: [quite el filtro]({ $href }) para comparar las oficinas con su plan.
overview-unplanned = Sin plan y, por tanto, sin panel: { $names }.

overview-country = País
overview-map = Adónde va el dinero
overview-map-what = Ingresos confirmados por país { $when }: la superficie del círculo es el importe; pulse para abrir el país
overview-map-empty = Sin ingresos confirmados por país { $when }.
overview-nowhere = { $value } no nombran ningún país y no figuran en el mapa.
overview-ranked = Los países, de mayor a menor
overview-ranked-share = Los { $n } primeros países reciben el { $share } de lo repartido por país
overview-ranked-what = { $n ->
    [one] Ingresos confirmados { $when }, en dólares; un solo país
   *[other] Ingresos confirmados { $when }, en dólares, en { $n } países
}

overview-age = Retraso
overview-age-1-30 = De 1 a 30 días
overview-age-31-90 = De 31 a 90 días
overview-age-91-180 = De 91 a 180 días
overview-age-180-over = Más de 180 días
overview-overdue = Cuotas vencidas
overview-overdue-found = { $n ->
    [one] { $value } de retraso en un acuerdo
   *[other] { $value } de retraso en { $n } acuerdos
}
overview-overdue-old = { $n ->
    [one] { $value } de retraso en un acuerdo, { $oldest } desde hace más de 180 días
   *[other] { $value } de retraso en { $n } acuerdos, { $oldest } desde hace más de 180 días
}
overview-overdue-what = Cuotas vencidas y no recibidas al { $day }, según la antigüedad de la primera fecha, en dólares
overview-overdue-empty = Ninguna cuota está vencida.
overview-overdue-source = Calendarios de pago y cobros de los acuerdos

overview-due = Esperados
overview-received = Recibidos
overview-late = Fuera de plazo
overview-all = Todas
overview-coverage = Lo recibido
overview-coverage-found = { $n ->
    [0] Las { $due } oficinas enviaron su libro del { $period }
    [one] { $received } de { $due } oficinas enviaron su libro del { $period }; falta una
   *[other] { $received } de { $due } oficinas enviaron su libro del { $period }; faltan { $n }
}
overview-coverage-what = Libros del { $period } esperados, recibidos y fuera de plazo (tras la fecha, o ausentes), por oficina regional; abra una oficina
overview-coverage-source = Registro de envíos
overview-files = { $n ->
    [one] Las oficinas de esta organización no deben ningún libro: se leyó [un archivo]({ $href }), recibido el { $day }.
   *[other] Las oficinas de esta organización no deben ningún libro: se leyeron [{ $shown } archivos]({ $href }), el último recibido el { $day }.
}
overview-no-files = No se ha recibido ningún archivo.
overview-last-revenue = Los últimos son de [{ $year }]({ $href }).
overview-network-only = Esta organización muestra una red: [{ $n ->
    [one] un intercambio
   *[other] { $shown } intercambios
}]({ $href }).
overview-no-checks = no se ha recibido ninguna verificación
