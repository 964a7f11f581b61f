# Impacto: resultados, personas, objetivos, dos puntuaciones, pruebas, historias.
impact-nav = Impacto
impact-title = Impacto
impact-partner = Socio
impact-all-partners = Todos ({ $n })
impact-place = Lugar
impact-not-stated = No indicado
impact-agreements = Acuerdos firmados
impact-lead-nothing = No se comunicó aquí ningún resultado medido para { $year }.
impact-lead = En { $year }, **{ $met } de { $n } resultados medidos** alcanzan su meta.
impact-lead-people = Al menos **{ $people } personas** recibieron ayuda directa, cada una contada una vez.
impact-lead-unverified = El **{ $share }** de los resultados no los verificó nadie.
impact-lead-donors = { $n ->
    [one] Donde se preguntó a ambos, los donantes están más satisfechos que las comunidades, por **1 punto** ([ver](#impact-success)).
   *[other] Donde se preguntó a ambos, los donantes están más satisfechos que las comunidades, por **{ $points } puntos** ([ver](#impact-success)).
}
impact-lead-communities = { $n ->
    [one] Donde se preguntó a ambos, las comunidades están más satisfechas que los donantes, por **1 punto** ([ver](#impact-success)).
   *[other] Donde se preguntó a ambos, las comunidades están más satisfechas que los donantes, por **{ $points } puntos** ([ver](#impact-success)).
}
impact-lead-even = Donde se preguntó a ambos, donantes y comunidades dicen lo mismo ([ver](#impact-success)).
impact-met = { $met } de { $n } metas alcanzadas
impact-at-most = como máximo { $people }, si nadie se cuenta dos veces
impact-of = { $top } de { $bottom }
impact-asked = { $n ->
    [one] { $shown } persona encuestada
   *[other] { $shown } personas encuestadas
}
impact-spread = { $n ->
    [one] un solo acuerdo
   *[other] mediana de { $n } acuerdos; dispersión { $points }
}
impact-points = puntos
impact-results = { $n ->
    [one] { $met } de { $n } resultado medido alcanza su meta
   *[other] { $met } de { $n } resultados medidos alcanzan su meta
}
impact-results-what = { $shown } resultados · { $year }{ $area } · logrado frente a meta, como parte del camino
impact-results-note = Cada escala va de la línea de base a la meta, suba o baje el indicador; más allá del 150 % la marca se detiene. La forma indica la prueba.
impact-orders = Orden de los resultados
impact-order-furthest = Los más lejos de su meta
impact-order-best = Los más avanzados
impact-order-every-area = ✕ Todas las esferas
impact-told = { $partner } · línea de base { $baseline } · logrado { $actual } · meta { $target } · { $grade }
impact-said = { $actual } de { $target } · { $share }
impact-grade-a = A · verificado, con documento
impact-grade-b = B · verificado, sin documento
impact-grade-c = C · documento, sin verificar
impact-grade-d = D · solo comunicado
impact-no-results = No se comunicó aquí ningún resultado medido para { $year }.
impact-people = Entre { $low } y { $high } personas asistidas: el { $share } de los recuentos se solapa
impact-people-one = { $low } personas asistidas, sin solapamiento conocido ({ $share })
impact-people-what = Personas asistidas directamente · { $n } de { $total } lugares · { $year } · personas y método más frecuente
impact-lower = Al menos (cada una una vez)
impact-beyond = Como máximo, además (si nadie se solapa)
impact-from-to = { $low } a { $high }
impact-tier = { $tier }, { $people }
impact-tiers = Aparte: { $tiers }.
impact-no-tiers = No se comunica ningún grado indirecto.
impact-never-added = Los grados, los años y los sectores no se suman.
impact-no-people = No se comunicó aquí ningún recuento de personas asistidas directamente para { $year }.
impact-contribution-money = { $partner } contribuye con el { $share }, según el dinero
impact-contribution-count = { $partner } contribuye con el { $share }, según los recuentos
impact-contribution-equally = { $partner } contribuye con el { $share }, a partes iguales entre acuerdos
impact-contribution-what = { $people } personas, cada una una vez, repartidas entre socios · { $year } · personas
impact-contribution-note = Contribución, no atribución: el total no cambia, solo la regla cambia el reparto.
impact-rules = Regla de reparto
impact-rule-money = Según el dinero
impact-rule-count = Según los recuentos
impact-rule-equally = A partes iguales
impact-others = { $n ->
    [one] Otro socio
   *[other] Otros { $n } socios
}
impact-no-contribution = Nadie se cuenta aquí en { $year }: no hay contribución que repartir.
impact-goals = El { $share } del valor firmado: { $name }
impact-goals-unsaid = No se indica ningún objetivo
impact-goals-what = Acuerdos firmados en { $year } · valor × peso declarado de cada objetivo · dólares
impact-goals-note = Contra la desigualdad (ODS 10): { $share }. Precisado por meta: { $targeted }. Cada dólar cuenta una vez.
impact-no-goals = No se firmó aquí ningún acuerdo en { $year }: no hay reparto por objetivo.
impact-goal = { $n ->
    [one] { $name }: un acuerdo, { $usd }
   *[other] { $name }: { $n } acuerdos, { $usd }
}
impact-together = { $n ->
    [one] Un acuerdo sirve a dos objetivos a la vez: { $first } y { $second }
   *[other] { $n } acuerdos sirven a dos objetivos a la vez: { $first } y { $second }
}
impact-together-what = Acuerdos firmados en { $year } que sirven a dos objetivos a la vez · el { $share } sirve a varios · número
impact-together-note = Un acuerdo con tres objetivos cuenta en tres pares: las casillas no se suman.
impact-no-pair = Ningún acuerdo firmado aquí en { $year } declara dos objetivos a la vez.
impact-donors = { $n ->
    [one] Donantes más satisfechos que comunidades, por 1 punto
   *[other] Donantes más satisfechos que comunidades, por { $points } puntos
}
impact-communities = { $n ->
    [one] Comunidades más satisfechas que donantes, por 1 punto
   *[other] Comunidades más satisfechas que donantes, por { $points } puntos
}
impact-even = Donantes y comunidades dicen lo mismo
impact-success-what = { $n } de { $total } acuerdos valorados por ambos · { $year } · 100: metas alcanzadas, o plena satisfacción; la brecha más amplia primero
impact-success-note = Mediana de los acuerdos. Donante: logro de los resultados que eligió; comunidad: encuesta a las personas atendidas. { $few ->
    [0] Ninguna encuesta tiene menos de { $least } respuestas.
    [one] Una encuesta tiene menos de { $least } respuestas: léase con reserva.
   *[other] { $few } encuestas tienen menos de { $least } respuestas: léanse con reserva.
}
impact-no-scores = Ningún acuerdo tiene aquí, en { $year }, a la vez una puntuación del donante y otra de la comunidad.
impact-donor = Donante
impact-community = Comunidad
impact-gap = Brecha
impact-few = pocas
impact-n = n = { $n } { $few }
impact-target = Meta
impact-scored = Puntuación de la comunidad: { $score }
impact-score-n = { $score } (n = { $n })
impact-named = { $name }: lo que cuenta cada uno
impact-named-what = Medidas del acuerdo, según quién las eligió · { $year }
impact-chosen-donor = Elegido por el donante
impact-chosen-community = Nombrado por la comunidad
impact-chosen-office = Elegido por la oficina
impact-none-named = La comunidad no nombró ninguna medida: su puntuación procede solo de la encuesta.
impact-open-agreement = Abrir el acuerdo
impact-gap-unknown = El acuerdo { $code } no tiene resultados en { $year }.
impact-grades = El { $share } de los resultados no lo verifica nadie
impact-grades-what = Resultados comunicados, por esfera y por prueba · { $year } · número
impact-grades-note = No verificado no significa falso.
impact-chain = De extremo a extremo: { $verified } de { $results } resultados verificados
impact-chain-what = Resultado → documento → quién verificó → cuándo · los { $n } más recientes · { $year }
impact-no-chain = Ningún resultado de { $year } está verificado aquí.
impact-result = Resultado
impact-no-document = sin documento
impact-no-proof = Sin prueba
impact-stories = { $n ->
    [one] Una historia del terreno, { $proved } con prueba
   *[other] { $n } historias del terreno, { $proved } con prueba
}
impact-stories-what = Necesidad → socio → resultado → prueba; las de más de doce meses se señalan
impact-stories-source = Ejemplos enviados por las oficinas
impact-no-story = No se envió aquí ningún ejemplo del terreno hasta finales de { $year }.
impact-old = Más de doce meses
impact-quote = En sus palabras
metrics-column-accumulation = Acumulación
metrics-column-direction = Sentido esperado
metrics-column-evidence = Documento
metrics-column-evidence_grade = Grado de prueba
metrics-column-verified_on = Verificado el
metrics-column-community_score = Puntuación de la comunidad
metrics-column-survey_n = Respuestas
metrics-column-is_people_count = Cuenta personas
metrics-column-is_disaggregated = Recuento desglosado
metrics-column-agreement_usd = Valor del acuerdo
metrics-column-sdg_target = Meta de los ODS
metrics-column-sdg_also = Otro ODS atendido
metrics-column-has_several_sdgs = Varios ODS
impact-area-people = { $area }: { $people } personas alcanzadas
impact-inequality = El { $share } del valor firmado lucha contra la desigualdad
impact-inequality-what = Acuerdos firmados en { $year } · «no dejar a nadie atrás», de principal a ninguno · dólares
impact-inequality-note = Cuenta lo marcado significativo o principal, o vinculado al ODS 10. Marcador indicado: { $share } ({ $marked } de { $n } acuerdos). Recuentos de personas desglosados por sexo y edad: { $split } ({ $told } de { $counts }).
impact-marked = { $n ->
    [one] { $mark }: un acuerdo, { $usd }
   *[other] { $mark }: { $n } acuerdos, { $usd }
}
impact-marked-most = Contra la desigualdad
impact-marked-what = Acuerdos firmados en { $year } · el mayor valor primero
impact-marked-none = Ningún acuerdo firmado en { $year } está así marcado ni vinculado al ODS 10.
impact-both = { $n ->
    [one] Un acuerdo sirve a la vez a «{ $first }» y «{ $second }»
   *[other] { $n } acuerdos sirven a la vez a «{ $first }» y «{ $second }»
}
impact-together-in = Acuerdos firmados en { $year }
