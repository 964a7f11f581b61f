# La ejecución: dinero, tiempo y resultados, desfases, cadena, elecciones, riesgos, capacidad, confianza.
metrics-column-after_score = Nota posterior
metrics-column-agreed_by = Acordado con
metrics-column-answers = Respuestas
metrics-column-arrived_usd = Llegado, en dólares
metrics-column-assessed = Ejecutor evaluado
metrics-column-before_score = Nota anterior
metrics-column-best_score = Mejor nota disponible
metrics-column-capacity_band = Capacidad inicial
metrics-column-cause_code = Clase de causa
metrics-column-change = Capacidad ganada
metrics-column-chosen_score = Nota elegida
metrics-column-community_role = Papel de la comunidad
metrics-column-continues = Acuerdo continuado
metrics-column-continuity = Nuevo o continuado
metrics-column-days_stuck = Días del obstáculo
metrics-column-days_to_first = Días hasta el primer pago
metrics-column-days_usd = Días ponderados
metrics-column-earned_usd = Valor de los resultados
metrics-column-entry_id = Entrada
metrics-column-expectation = Expectativa
metrics-column-fee_usd = Comisión, en dólares
metrics-column-first_usd = Primer presupuesto, en dólares
metrics-column-giver = Quién transmite
metrics-column-grievances = Quejas y rechazos
metrics-column-gross_usd = Entrado en la cadena
metrics-column-inaction_usd = Costo de no actuar
metrics-column-inclusion = Marcador de inclusión
metrics-column-is_adaptation = Es una adaptación
metrics-column-is_assessed = Está evaluado
metrics-column-is_digital = Es digital
metrics-column-is_direct = Elegido sin convocatoria
metrics-column-is_diverging = Diverge
metrics-column-is_first = Primer acuerdo del socio
metrics-column-is_guess = Eslabón estimado
metrics-column-is_hidden = No mostrado
metrics-column-is_high = Es alto
metrics-column-is_local = Es local
metrics-column-is_long = Tres años o más
metrics-column-is_non_resident = No residente
metrics-column-is_obstacle = Es un obstáculo
metrics-column-is_over = Rebasado
metrics-column-is_owned_by_both = Responsable en ambos lados
metrics-column-is_political = Es político
metrics-column-is_repeated = Se repite
metrics-column-is_ripe = Tiene dieciocho meses
metrics-column-is_started = Iniciado
metrics-column-is_told = Está indicado
metrics-column-is_turned = Convertido en acuerdo
metrics-column-is_whole = Cadena conocida entera
metrics-column-justification = Justificación
metrics-column-links = Eslabones
metrics-column-links_usd = Eslabones ponderados
metrics-column-local_usd = Recibido por actores locales
metrics-column-money_part = Dinero
metrics-column-now_on = Fecha de hoy
metrics-column-our_owner = Responsable nuestro
metrics-column-passed_usd = Transmitido, en dólares
metrics-column-pillar = Pilar
metrics-column-planned_usd = Previsto por el tiempo
metrics-column-points = Puntos
metrics-column-political_usd = Con riesgo político
metrics-column-question = Pregunta
metrics-column-receiver = Quién recibe
metrics-column-receiver_kind = Clase de receptor
metrics-column-result_part = Resultados
metrics-column-running_cost_share = Parte del costo de funcionamiento
metrics-column-selection_basis = Motivo de selección
metrics-column-served = Personas atendidas
metrics-column-service_type = Tipo de servicio
metrics-column-skill_gap = Competencia dejada
metrics-column-stakeholder = Parte interesada
metrics-column-started_on = Iniciado el
metrics-column-step = Eslabón
metrics-column-story = Relato
metrics-column-team = Equipo
metrics-column-their_owner = Responsable de la otra parte
metrics-column-time_part = Tiempo
metrics-column-timed_usd = Dinero de los eslabones con plazo
metrics-column-trend = Tendencia
metrics-column-trust = Confianza
metrics-column-verified_goals = Objetivos con prueba
metrics-column-whole_fee_usd = Comisiones de cadenas enteras
metrics-column-whole_usd = Dinero de cadenas enteras
metrics-column-widest = Mayor brecha
metrics-column-with_kind = Con quién
metrics-column-metric = Cifra
delivery-nav = Ejecución
delivery-title = Ejecución y riesgos
delivery-lead = **{ $n } acuerdos seguidos**; en [{ $apart }]({ $href }), el dinero, el tiempo y los resultados no van al mismo paso.
delivery-lead-chain = Del dinero seguido hasta el final, [{ $share } llega a la comunidad]({ $href }); solo { $known } se sigue hasta ahí.
delivery-lead-nothing = Ningún acuerdo en curso tiene aquí valor y fechas: no se puede seguir su ejecución.
delivery-absent = Lo que no se muestra
delivery-on-views = { $n ->
    [one] una opinión
   *[other] { $n } opiniones
}
delivery-gap-note = bajo cero: los resultados van por delante del dinero
delivery-source-progress = Hojas ACUERDOS, FLUJOS y RESULTADOS de las oficinas
delivery-source-sheet = Hoja HITOS_RIESGOS de las oficinas
delivery-source-chain = Hojas CADENA y FLUJOS de las oficinas
delivery-source-delivery = Hoja EJECUCION de las oficinas
delivery-source-capacity = Hojas CAPACIDADES y HITOS_RIESGOS de las oficinas
delivery-source-stakeholder = Hoja PARTES_INTERESADAS de las oficinas
delivery-head-agreement = Acuerdo
delivery-head-money = Dinero
delivery-head-time = Tiempo
delivery-head-result = Resultados
delivery-head-widest = Brecha
delivery-head-story = Qué indica
delivery-head-milestone = Hito
delivery-head-first = Primera fecha
delivery-head-now = Fecha de hoy
delivery-head-slip = Desfase (días)
delivery-head-cause = Causa
delivery-head-step = Eslabón
delivery-head-risk = Riesgo
delivery-head-type = Clase
delivery-head-likelihood = Probabilidad
delivery-head-effect = Efecto
delivery-head-level = Nivel
delivery-head-trend = Tendencia
delivery-head-owner = Responsable
delivery-head-mitigation = Respuesta
delivery-head-inaction = Costo de no actuar
delivery-head-obstacle = Obstáculo
delivery-head-days = Días
delivery-head-state = Estado
delivery-head-change = Cambio
delivery-head-agreed = Acordado con
delivery-head-over = Sobre el primero
delivery-head-date = Fecha
delivery-head-adaptation = Adaptación
delivery-head-worked = Qué resultado dio
delivery-progress = { $n ->
    [0] Dinero, tiempo y resultados van al mismo paso en los { $total } acuerdos seguidos.
    [one] Un acuerdo de { $total } diverge 20 puntos o más.
   *[other] { $n } acuerdos de { $total } divergen 20 puntos o más.
}
delivery-progress-what = Parte del dinero gastada, del tiempo pasada y de los resultados alcanzada, de arriba abajo; primero la mayor brecha
delivery-progress-none = Ningún acuerdo en curso tiene valor, inicio y fin: no se pueden comparar dinero, tiempo y resultados.
delivery-story-together = Van al mismo paso.
delivery-story-money-result = El dinero sale, los resultados no llegan.
delivery-story-money-time = El dinero sale más rápido que el tiempo.
delivery-story-time-money = Pasa el tiempo y el dinero no sale.
delivery-story-time-result = Pasa el tiempo y los resultados tardan.
delivery-story-result-money = Los resultados están; el dinero no ha salido o no se comunicó.
delivery-story-result-time = Los resultados van por delante del tiempo.
delivery-mostly-money-result = Lo más frecuente: el dinero sale y los resultados no llegan ({ $n }).
delivery-mostly-money-time = Lo más frecuente: el dinero sale más rápido que el tiempo ({ $n }).
delivery-mostly-time-money = Lo más frecuente: pasa el tiempo y el dinero no sale ({ $n }).
delivery-mostly-time-result = Lo más frecuente: pasa el tiempo y los resultados tardan ({ $n }).
delivery-mostly-result-money = Lo más frecuente: los resultados están y el dinero no ha salido ({ $n }).
delivery-mostly-result-time = Lo más frecuente: los resultados van por delante ({ $n }).
delivery-untold-money = Ningún gasto comunicado.
delivery-untold-result = Ningún resultado medido.
charts-first-day = Primera fecha prometida
charts-no-cause = Causa no indicada
delivery-slips = { $n ->
    [one] Un hito se desfasó
   *[other] { $n } hitos se desfasaron
}, { $open } aún sin alcanzar; desfase mediano de todos: { $days }
delivery-slips-what = De la primera fecha prometida (círculo vacío) a la fecha de hoy, { $shown } líneas de { $total }; { $share } de los hitos vencidos cumplidos a tiempo ({ $top } de { $bottom })
delivery-slips-none = Ningún hito se desfasó, o no hay ninguno anotado aquí.
delivery-slip-met = +{ $n } d, alcanzado
delivery-slip-open = +{ $n } d
delivery-causes = Primera causa: { $cause } ({ $n } de { $total })
delivery-causes-what = Hitos desfasados, por clase de causa; al lado, el desfase mediano
delivery-median = mediana { $days }
delivery-chain = Donde la cadena se conoce entera ({ $known } de { $usd }), { $share } del dinero llega a la comunidad
delivery-chain-untold = Ninguno de los { $usd } seguidos lo es hasta la comunidad
delivery-chain-what = El mismo dinero, eslabón tras eslabón: en qué manos, llegado, retenido en comisiones o perdido de vista; punteado, lo que nadie dice o aún no se transmite
delivery-chain-none = Ninguna oficina indica por qué manos pasa el dinero.
delivery-chain-held = En manos conocidas
delivery-chain-reached = Llegado a la comunidad
delivery-chain-fees = Retenido en comisiones
delivery-chain-unknown = Desconocido o aún no transmitido
delivery-chain-to-us = Del donante a nosotros
delivery-chain-from-us = De nosotros al primer ejecutor
delivery-chain-further = Mano siguiente ({ $n })
delivery-chain-end = Al final de la cadena
delivery-chain-step = comisiones { $usd } · { $days }
delivery-chain-arrived = { $share } llegado con certeza
delivery-chain-facts = El primer dinero sale { $days } después de la firma
delivery-chain-facts-what = Medidas de la cadena con los eslabones estimados y luego solo los comunicados; local: actor nacional o local, Estado o comunidad, un intermediario como máximo
delivery-measure = Medida
delivery-with-estimates = Con estimaciones
delivery-reported = Comunicado
delivery-continuity = { $share } del dinero firmado continúa una acción existente
delivery-continuity-what = Valor firmado por año, donde el acuerdo indica si inicia o continúa, en dólares
delivery-continuity-none = Ningún acuerdo indica si inicia una acción o la continúa.
delivery-continued = Continuado
delivery-new = Nuevo
delivery-dependency = Dependencia: el socio paga de media { $share } del costo corriente de los servicios que apoya.
delivery-selection = { $share } de los ejecutores elegidos sin convocatoria ({ $top } de { $bottom })
delivery-selection-what = Acuerdos por motivo de selección; al lado, los puntos entre la mejor nota disponible y la elegida
delivery-selection-none = Ningún acuerdo indica por qué se eligió a su ejecutor.
delivery-points = { $n } puntos dejados
delivery-skill = En promedio se dejan de lado { $points } puntos de competencia.
delivery-risks = { $n ->
    [one] Un riesgo abierto
   *[other] { $n } riesgos abiertos
}, { $high } de ellos altos.
delivery-political = { $usd } están bajo un riesgo político alto.
delivery-risks-what = Probabilidad × efecto de 1 a 9, alto desde 6; el triángulo marca lo que depende de la política
delivery-risks-none = No hay ningún riesgo abierto anotado aquí: no quiere decir que no exista.
delivery-level = { $n } de 9
delivery-obstacles = { $open ->
    [0] Los { $n } obstáculos anotados están superados
    [one] Un obstáculo de { $n } persiste
   *[other] { $open } obstáculos de { $n } persisten
}; superar uno lleva { $days }, y { $back } volvieron
delivery-obstacles-what = Días desde que se anotó el obstáculo, o hasta superarlo; «otra vez»: la misma oficina ya lo había anotado
delivery-obstacles-none = No hay ningún obstáculo anotado aquí.
delivery-cleared = Superado
delivery-standing = Persiste
delivery-again = otra vez
delivery-changes = { $n } presupuestos de { $total } superan el 105 % del primero ({ $share }); { $scope } cambios de alcance
delivery-changes-what = Presupuestos rebasados, primero el mayor, luego cambios de alcance, con su causa y quién los aceptó
delivery-changes-none = No hay presupuestos rebasados ni cambios de alcance anotados aquí.
delivery-adaptation = { $n ->
    [one] Una adaptación sobre la marcha
   *[other] { $n } adaptaciones sobre la marcha
}, { $agreed } acordadas; { $worked } de { $judged } valoradas funcionaron
delivery-adaptation-what = Qué cambió, por qué, quién lo aceptó y si funcionó
delivery-adaptation-none = No hay ninguna adaptación anotada aquí.
delivery-nobody-agreed = No se nombra a nadie
delivery-unjudged = Aún sin valorar
delivery-capacity = Donde la capacidad era baja el peor hito se desfasa { $low }; donde era alta, { $high }
delivery-capacity-what = Mayor desfase de un acuerdo, mediana, según la capacidad del ejecutor antes; al lado, los puntos ganados desde entonces
delivery-capacity-none = No se ha evaluado la capacidad antes de un acuerdo con hitos.
delivery-band-low = Menos de 50
delivery-band-middle = De 50 a 69
delivery-band-high = 70 o más
delivery-gain = { $n } puntos desde entonces
delivery-gained = Ganancia media: { $n } puntos
delivery-trust = El donante confía { $donor } sobre 100, la comunidad { $community }
delivery-trust-mean = Confianza media: { $mean } sobre 100
delivery-trust-what = Lo que cada uno espera con más frecuencia y su confianza, de 0 a 100 · { $gaps }
delivery-trust-none = Ninguna parte interesada ha dicho aquí qué espera ni si confía.
delivery-trust-in = Confianza { $year }
delivery-views = Opiniones
delivery-services = { $kind }: { $share } del valor indicado
delivery-services-what = Valor firmado por tipo de servicio, luego por pilar · { $also }
delivery-services-none = Ningún acuerdo indica qué aporta su ejecución.
delivery-part = Parte
agreement-kind-scope = Cambio de alcance
agreement-kind-budget = Presupuesto
indicators-topic-delivery = Ejecución
indicators-topic-common = Registro común y equipos
board-sheet-delivery = Ejecución
board-title-delivery = Ejecución de los acuerdos
board-about-delivery = Dinero, tiempo y resultados lado a lado, hitos, presupuestos, lo que llega a la comunidad, confianza
board-sheet-risks = Riesgos
board-title-risks = Riesgos y obstáculos
board-about-risks = Registro de riesgos abiertos, primero los más graves; obstáculos y tiempo para superarlos
board-delivery-finding = { $n ->
    [0] Dinero, tiempo y resultados van al mismo paso
    [one] Un acuerdo diverge 20 puntos o más
   *[other] { $n } acuerdos divergen 20 puntos o más
}
board-delivery-what = Por oficina regional, al { $day }
board-delivery-apart = Dónde más se apartan dinero, tiempo y resultados
board-delivery-apart-what = { $n ->
    [one] Un acuerdo
   *[other] { $shown } acuerdos de { $n }, primero la mayor brecha
}
board-delivery-money = Dinero gastado
board-delivery-time = Tiempo pasado
board-delivery-results = Resultados alcanzados
board-delivery-gap = Mayor brecha
board-delivery-story = Qué indica
board-remark-delivery = Un acuerdo de varias oficinas cuenta una vez en el total: los números no se suman. Una casilla vacía: nadie lo indicó. Divergir no es fracasar, es una pregunta que hacer.
board-risks-finding = { $n ->
    [0] Ningún riesgo alto abierto
    [one] Un riesgo alto abierto
   *[other] { $n } riesgos altos abiertos
}; { $usd } con un riesgo político alto
board-risks-list = Riesgos abiertos
board-risks-list-what = { $n ->
    [one] Un riesgo
   *[other] { $shown } riesgos de { $n }, primero el más grave
}
board-risk = Riesgo
board-risk-kind = Clase
board-risk-level = Nivel (1 a 9)
board-risk-trend = Tendencia
board-risk-owner = Responsable
board-risk-response = Respuesta
board-remark-risks = Nivel: probabilidad × efecto, alto desde 6. Un riesgo que nadie anota no figura aquí.
joint-head-kind = Clase
joint-head-entry = Enunciado
joint-head-with = Con
joint-head-ours = Por nuestra parte
joint-head-theirs = Por la otra parte
joint-head-state = Estado
joint-head-effect = Efecto en la gente
joint-register-none = Aquí no se lleva ningún registro común: ni idea, ni oportunidad, ni reto, ni compromiso compartido.
joint-entries = Anotados
joint-measure = Lo que cuenta
joint-share = Parte
joint-common = { $n ->
    [one] Una entrada en el registro común
   *[other] { $n } entradas en el registro común
}; { $share } de los retos tienen un responsable de cada lado
joint-common-what = Ideas, oportunidades, retos, medidas favorables y compromisos llevados con otros, todos los registrados
joint-entries-title = { $late ->
    [0] Ninguna promesa está atrasada
    [one] Una promesa está atrasada
   *[other] { $late } promesas están atrasadas
}; { $alone ->
    [0] cada reto tiene dos responsables
    [one] un reto tiene responsable de un solo lado, o de ninguno
   *[other] { $alone } retos tienen responsable de un solo lado, o de ninguno
}
joint-entries-what = El registro: primero las promesas atrasadas, luego las más recientes; «digital» marca lo que pasa por las tecnologías de la información
joint-digital = digital
joint-became = Se convirtió en acuerdo
joint-done = Hecho el { $day }
joint-due = Vencía el { $day }
joint-begun = Iniciado
joint-listed = Anotado
joint-pulse = El punto más bajo de los equipos: { $question }, { $score } sobre 100
joint-pulse-what = Cinco preguntas, las mismas, dos veces al año, de 0 a 100; { $n ->
    [0] ningún equipo es demasiado pequeño para mostrarse
    [one] un equipo con menos de cinco respuestas no se muestra
   *[other] { $n } equipos con menos de cinco respuestas no se muestran
}
joint-pulse-hidden = Menos de cinco personas respondieron en { $n ->
    [one] el equipo consultado
   *[other] cada uno de los { $n } equipos consultados
}: su pulso no se muestra.
joint-pulse-none = Ningún equipo ha respondido aquí a las cinco preguntas.
joint-groups = { $n ->
    [one] Un grupo de resultados
   *[other] { $n } grupos de resultados
}; { $share } de las participaciones son de entidades no residentes
joint-groups-untold = { $n ->
    [one] Un grupo de resultados
   *[other] { $n } grupos de resultados
}; nadie indica qué entidades residen en el país
joint-groups-what = Programas y presupuesto, contado cada uno una vez, por grupo de resultados del Marco de Cooperación
joint-groups-none = Ningún programa conjunto indica aquí a qué grupo de resultados pertenece.
joint-years = Programas iniciados en { $year }: { $change } de presupuesto respecto de { $before }
joint-years-what = Presupuesto de los programas por año de inicio y modalidad de gestión, contado una vez · dólares
agreement-delivery = Cómo se ejecuta el acuerdo
agreement-delivery-what = Lo que indica la oficina · [todas las ejecuciones]({ $href })
agreement-no-delivery = La oficina no indica nada de la ejecución: ejecutor, capacidad, confianza.
agreement-no-chain = Nadie indica por qué manos pasa el dinero de este acuerdo.
agreement-chain = { $share } de { $usd } llega a la comunidad, por { $hands } manos
agreement-chain-untold = Se pierden de vista { $usd } después de { $hands ->
    [one] una mano
   *[other] { $hands } manos
}
agreement-progress = Dinero, tiempo, resultados
agreement-scores = elegido { $chosen }, mejor disponible { $best }
agreement-capacity = Capacidad del ejecutor
agreement-capacity-said = antes { $before }, después { $after } sobre 100
alerts-kind-delivery = Dinero sin resultados
alerts-why-delivery = el dinero va 20 puntos por delante de los resultados
alerts-kind-obstacle = Obstáculo que persiste
alerts-why-obstacle = anotado hace más de 60 días y sin superar
alerts-kind-risk = Riesgo alto
alerts-why-risk = va en aumento, o nada le responde
alerts-kind-commitment = Compromiso común
alerts-why-commitment = la fecha prometida ya pasó
panorama-badge-delivery = Ejecución
panorama-decision-delivery = El dinero salió y los resultados tardan: «{ $title }»
board-matter-delivery = Dinero sin resultados
delivered = Ejecución: { $n } acuerdos de { $total } divergen entre dinero, tiempo y resultados
delivered-what = Cada línea abre lo que la sustenta
delivered-none = Ningún acuerdo en curso tiene valor y fechas: no se sigue su ejecución.
delivered-measure = Medida
delivered-value = Valor
delivered-of = De
delivered-out-of = de { $n }
