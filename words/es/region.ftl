# La página de una oficina regional, y la tabla donde se elige una.
region-nav = Regiones
region-no-revenue = **Sin ingresos confirmados** { $when }.
region-ending = [{ $n ->
    [one] Un acuerdo vence
   *[other] { $n } acuerdos vencen
} en los próximos 90 días]({ $href }){ $bare ->
    [0] .
    [one] , uno de ellos sin plan de renovación.
   *[other] , { $bare } de ellos sin plan de renovación.
}
region-changes = [Qué ha cambiado y por qué]({ $href }).
region-retention = { $share } de fidelidad { $before }–{ $year }
region-once = sin doble cómputo
region-of-target = { $share } de la meta, sin doble cómputo

region-silent = **La oficina no ha enviado nada para { $year }.**
region-silent-filter = **Nada responde a esta selección** { $when }. [Quitar los filtros]({ $href })
region-closed = **Esta oficina cerró el { $day }.** { $n ->
    [one] Su país depende
   *[other] Sus { $n } países dependen
} desde entonces de la [{ $name }]({ $href }). Último año disponible: [{ $last }]({ $past }).
region-last-sent = Último envío: { $day }.
region-never-sent = Aún no se ha recibido ningún envío.

region-map = Adónde va el dinero
region-map-what = Ingresos confirmados { $when }: la superficie del círculo es el importe; un borde rojo señala más de un 10 % de retraso respecto del plan; pulse para filtrar
region-map-what-alone = Ingresos confirmados { $when }: la superficie del círculo es el importe; pulse para filtrar
region-map-what-chosen = Ingresos confirmados { $when }: la superficie del círculo es el importe; el borde rojo señala el país elegido, pulse otro para cambiar
region-map-empty = Sin ingresos confirmados por país { $when }.
region-countries = Países
region-countries-what = Ingresos { $when } frente al plan escalonado a esa fecha, del mayor retraso al mayor adelanto; pulse un país para filtrar la página
region-countries-what-alone = Ingresos { $when }, de mayor a menor; pulse un país para filtrar la página
region-country = País
region-no-country = Oficina regional y otros
region-confirmed = Confirmado
region-plan-to-date = Plan
region-attainment = Cumplimiento
region-agreements = Acuerdos firmados
region-agreements-active = Acuerdos
region-people = Alcanzadas
region-status = Estado
region-total = Total ({ $n })
region-see-all = Ver las { $n } filas
region-see-fewer = Dejar solo las { $shown } primeras filas de { $n }
region-agreement = Acuerdo
region-partner = Socio
region-ends = Fin
region-agreements-title = { $n ->
    [0] { $name }: ningún acuerdo aportó ingresos
    [one] { $name }: un acuerdo aportó ingresos
   *[other] { $name }: { $n } acuerdos aportaron ingresos
}
region-agreements-what = Ingresos confirmados { $when }, de mayor a menor
region-total-agreements = Total ({ $n })
region-back = Volver a todos los países

region-area = Esfera
region-no-area = Sin precisar
region-areas = Impacto por esfera de actividad
region-areas-what = Personas alcanzadas en { $year } (barra) frente a personas previstas (trazo), sin doble cómputo
region-areas-empty = No se han comunicado personas alcanzadas en { $year }.
region-areas-most = { $name } llega a más personas que ninguna otra esfera: { $people }
region-areas-all = { $total ->
    [one] La única esfera comunicada alcanza su meta
   *[other] Las { $total } esferas alcanzan su meta
}
region-areas-some = { $n ->
    [0] Ninguna de las { $total } esferas alcanza aún su meta; la más lejana: { $name } ({ $share })
    [one] Una esfera de { $total } alcanza su meta; la más lejana: { $name } ({ $share })
   *[other] { $n } esferas de { $total } alcanzan su meta; la más lejana: { $name } ({ $share })
}

region-no-example = No se envió ningún ejemplo en { $year }.
region-note = Unas palabras de la dirección regional
region-no-note = La dirección regional no ha enviado ninguna nota para este período.
region-written-fr = escrito en francés
region-written-en = escrito en inglés
region-written-es = escrito en español

region-choose = Todas las oficinas, del mayor retraso al mayor adelanto
region-choose-lead = { $n ->
    [one] Una oficina tiene datos; ábrala y léala en sesenta segundos.
   *[other] { $n } oficinas tienen datos; abra una y léala en sesenta segundos.
}
region-choose-what = Ingresos confirmados { $when } frente al plan escalonado; abra una oficina
region-no-bureau = Esta organización no tiene ninguna oficina regional con datos en { $year }.
region-bureau = Oficina
region-driven = Según necesidades
region-results = Resultados
region-no-plan = Sin plan
region-not-sent = Sin envío
region-areas-one = { $name } va por el { $share } de su meta
region-ending-bare = { $n ->
    [one] [Un acuerdo vence en los próximos 90 días]({ $href }), sin plan de renovación.
   *[other] [{ $n } acuerdos vencen en los próximos 90 días]({ $href }), ninguno con plan de renovación.
}
region-missing = **El libro del { $period } no se ha recibido**; último envío: { $day }.
region-missing-ever = **El libro del { $period } no se ha recibido**; este país aún no ha enviado ninguno.
