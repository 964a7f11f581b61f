# Los acuerdos: todos en una tabla, y uno por todos sus lados; la línea de tiempo que comparten acuerdos y socios.
timeline-lane = Línea
timeline-kind = Tipo
timeline-what = Qué
timeline-first = Primera fecha prometida
timeline-on = Fecha
timeline-state = Estado
timeline-usd = Importe
timeline-today = Hoy
timeline-done = hecho
timeline-late = atrasado
timeline-coming = por venir
timeline-noted = señalado, sin verificar
timeline-bars = altura: importe
agreement-nav = Acuerdos
agreement-nav-one = Acuerdo
agreement-lead = **{ $n ->
    [0] Ningún acuerdo registrado
    [one] Un acuerdo registrado
   *[other] { $n } acuerdos registrados
}**, por un valor firmado de **{ $usd }**.
agreement-found = { $n ->
    [0] Ningún acuerdo responde a lo pedido.
    [one] **Un acuerdo** responde a lo pedido.
   *[other] **{ $n } acuerdos** responden a lo pedido.
} [Ver todos los acuerdos]({ $href })
agreement-table = { $n ->
    [0] Ningún acuerdo
    [one] Un acuerdo
   *[other] { $n } acuerdos, los mayores primero
}
agreement-table-what = Valor firmado, ingresos confirmados y cobros desde siempre, en dólares; pulse para abrir el acuerdo
agreement-none = Ningún acuerdo responde a lo pedido. Los acentos y las mayúsculas no cuentan. [Ver todo]({ $href })
agreement-total = Total: { $count }
agreement-and-more = { $places } y { $n } más
agreement-search = Buscar un acuerdo, un código, un socio
agreement-search-go = Buscar
agreement-any = Todos los estados
agreement-end = Fin
agreement-ending = termina pronto
agreement-any-end = Todas
agreement-unknown = Acuerdo desconocido
agreement-unknown-lead = Ningún acuerdo que usted pueda ver lleva el código «{ $code }». [Buscar en todos los acuerdos]({ $href })
agreement-nearest = Los códigos más cercanos: { $links }.
agreement-signed-with = Firmado el { $day } con **{ $partner }**, para { $places }.
agreement-unsigned = Con **{ $partner }**, para { $places }; estado: { $status } (firma: { $day }).
agreement-nowhere = un país no indicado
agreement-runs = **{ $status }.**
agreement-over = **{ $status }** el { $day }: { $reason }.
agreement-no-reason = motivo no indicado
agreement-share-time-elapsed = ha pasado el { $share } del tiempo
agreement-share-spend-rate = se ha gastado el { $share } del valor
agreement-share-result-achievement = los resultados están al { $share } de sus metas
agreement-late = **{ $n ->
    [one] una promesa
   *[other] { $n } promesas
}**
agreement-overdue = **{ $usd } de cuotas**
agreement-late-are = Con retraso: { $what }.
agreement-nothing-late = Nada está atrasado.
agreement-note-signed-value = desde siempre
agreement-note-confirmed-revenue = desde siempre
agreement-note-cash-received = menos los reembolsos
agreement-note-spent = marca: tiempo transcurrido
agreement-note-result-achievement = últimas mediciones
agreement-note-days-left = en la fecha de los datos
agreement-line = { $late ->
    [0] Nada está atrasado en su línea de tiempo
   *[other] Con retraso: { $what }
}
agreement-line-what = Dinero, resultados, hitos y vida del acuerdo; la primera fecha prometida sigue visible
agreement-line-empty = No se conoce ninguna fecha de este acuerdo.
agreement-lane-money = Dinero
agreement-lane-results = Resultados
agreement-lane-milestones = Hitos
agreement-lane-life = Vida del acuerdo
agreement-note-money = { $usd } recibidos
agreement-note-no-money = nada recibido aún ({ $usd })
agreement-note-results = { $share } de las metas
agreement-note-no-result = nada medido ({ $share })
agreement-note-milestones = { $n ->
    [0] nada prometido
   *[other] { $n }, de ellos atrasados: { $late }
}
agreement-reported-n = { $n ->
    [one] un resultado notificado
   *[other] { $n } resultados notificados
}
agreement-kind-instalment = Cuota
agreement-kind-signed = Firma
agreement-kind-end = Fin del acuerdo
agreement-kind-check = Diligencia debida
agreement-kind-check-ends = Vence la diligencia debida
agreement-kind-milestone = Hito
agreement-kind-risk = Riesgo
agreement-kind-obstacle = Obstáculo
agreement-kind-adaptation = Adaptación
agreement-kind-corrective = Medida correctiva
agreement-kind-visibility = Visibilidad
agreement-kind-evaluation-health = Revisión de la alianza
agreement-kind-evaluation-mid-term = Evaluación intermedia
agreement-kind-evaluation-final = Evaluación final
agreement-kind-follow-up-contact = Contacto tras el fin
agreement-kind-follow-up-durability = Verificación de la durabilidad
agreement-kind-follow-up-invitation = Invitación
agreement-terms = Lo acordado: { $status }
agreement-terms-what = Código { $code }; los estados de su ciclo de vida, el actual en negrita
agreement-confidential = Este socio es confidencial: su nombre no se muestra a nadie mientras no se fijen los derechos de cada uno.
agreement-not-counted = Este acuerdo se conserva como referencia: su dinero se cuenta en otra parte.
agreement-partner = Socio
agreement-served = Países atendidos
agreement-counted-by = Contado por
agreement-owner = Responsable
agreement-type = Tipo
agreement-area = Ámbito
agreement-dates = Fechas
agreement-reason = Motivo de fin
agreement-condition = Condición
agreement-conditional = pago sujeto a condición
agreement-on-signed = firmado el { $day }
agreement-on-start = inicio el { $day }
agreement-on-end = fin prevista el { $day }
agreement-on-ended = terminado el { $day }
agreement-measure = Medida
agreement-share = Parte
agreement-pace-together = Tiempo, dinero y resultados avanzan juntos
agreement-pace-behind-time = El dinero avanza menos que el tiempo
agreement-pace-ahead-of-results = El dinero avanza más que los resultados
agreement-pace-results-behind = Los resultados van por detrás del tiempo
agreement-pace-one = Solo se conoce una medida
agreement-pace-what = Parte del tiempo transcurrido, del valor gastado y de las metas alcanzadas
agreement-pace-none = No se conocen ni tiempo, ni gasto, ni resultados de este acuerdo.
agreement-states = De la promesa al gasto
agreement-states-what = El dinero por año en cada uno de sus estados, en dólares; estas columnas no se suman entre sí
agreement-no-money = No se conoce ningún movimiento de dinero de este acuerdo.
agreement-source-flows = Flujos notificados por las oficinas
agreement-source-all = Libros enviados por las oficinas
agreement-year = Año
agreement-all-years = Todos los años
agreement-all = En total
agreement-due-now = Fecha actual
agreement-amount = Importe
agreement-instalments = { $n ->
    [0] Ninguna cuota convenida
    [one] Una cuota convenida, atrasadas: { $late }
   *[other] { $n } cuotas convenidas, atrasadas: { $late }
}
agreement-instalments-what = Los cobros cubren primero las cuotas más antiguas; rige la primera fecha
agreement-no-instalment = No se envió calendario de cuotas de este acuerdo.
agreement-paid = recibido
agreement-results = { $n ->
    [0] Ningún resultado notificado
    [one] Un resultado notificado
   *[other] { $n } resultados notificados
}
agreement-results-what = Última medición de cada indicador, lugar y año; de la línea de base a la meta
agreement-results-year = Tal como se midieron en { $year } · [ver la última medida de cada uno]({ $href })
agreement-no-results = Aún no se ha notificado ningún resultado de este acuerdo.
agreement-indicator = Indicador y lugar
agreement-period = Período
agreement-baseline = Línea de base
agreement-evidence = Prueba
agreement-verified = verificado
agreement-reported = declarado
agreement-proof = Abrir
agreement-proofs = { $n ->
    [0] Ningún documento
    [one] Un documento de respaldo
   *[other] { $n } documentos de respaldo
}
agreement-proofs-what = Tal como los enviaron las oficinas; su dirección no es la nuestra
agreement-no-proof = Ningún documento acompaña este acuerdo.
agreement-document = Documento
agreement-proves = Lo que prueba
agreement-proof-result = un resultado
agreement-proof-visibility = una visibilidad cumplida
agreement-proof-example = una historia del terreno
agreement-verified-by = Verificado por
agreement-on = El
agreement-need = Necesidad
agreement-country = País
agreement-declared = Declarada el
agreement-before = Antes de la firma
agreement-needs = { $n ->
    [0] No dice responder a ninguna necesidad declarada
    [one] Responde a una necesidad; parte basada en el terreno: { $share }
   *[other] Responde a { $n } necesidades; parte basada en el terreno: { $share }
}
agreement-needs-what = Solo cuenta una necesidad declarada antes de la firma
agreement-no-need = Este acuerdo no dice responder a ninguna necesidad declarada por una oficina.
agreement-step = Hito, riesgo u obstáculo
agreement-now-on = Fecha actual
agreement-done-on = Hecho el
agreement-due-on = Plazo
agreement-cause = Causa
agreement-milestones = { $n ->
    [0] Ningún hito
    [one] Un hito, atrasados: { $late }
   *[other] { $n } hitos, atrasados: { $late }
}
agreement-milestones-what = La primera fecha prometida queda junto a la fecha actual
agreement-no-milestones = No se envió ningún hito de este acuerdo.
agreement-corrective = { $n ->
    [0] Ningún plan correctivo
    [one] Una medida correctiva, abiertas: { $open }
   *[other] { $n } medidas correctivas, abiertas: { $open }
}
agreement-measure-taken = Medida
agreement-corrective-what = Medidas decididas cuando el acuerdo se desvió, con un responsable en cada lado
agreement-no-corrective = No se conoce ninguna medida correctiva de este acuerdo.
agreement-trigger = Desencadenante
agreement-our-owner = Responsable, agencia
agreement-their-owner = Responsable, socio
agreement-effect = Efecto presupuestario
agreement-evaluations = { $n ->
    [0] Ni evaluación ni visibilidad prometida
    [one] Una evaluación o visibilidad, atrasadas: { $late }
   *[other] { $n } evaluaciones y gestos de visibilidad, atrasados: { $late }
}
agreement-evaluations-what = Lo debido al socio y a las comunidades, y lo aprendido
agreement-no-evaluations = No se conoce ninguna evaluación ni gesto de visibilidad de este acuerdo.
agreement-promise = Promesa
agreement-learned = Lo aprendido
agreement-here = Lo que este lugar asume del acuerdo: { $place }
agreement-here-what = Los importes de este lugar solo, tal como se pulsaron; el resto de la página habla de todo el acuerdo · dólares · [ver todos los lugares]({ $href })
agreement-marks = Notas sobre 100
agreement-files = { $n ->
    [0] Ningún archivo
    [one] Un archivo dijo todo esto
   *[other] { $n } archivos dijeron todo esto
}
agreement-files-what = Cada línea abre la hoja recibida; «¿de dónde viene esta cifra?» llega hasta la celda
agreement-no-file = Ningún archivo habla de este acuerdo.
agreement-file = Archivo
agreement-sheet = Hoja
agreement-sent-by = Enviado por
agreement-known = Conocido el
agreement-rows = Filas
metrics-column-description = Descripción
metrics-column-end_reason = Motivo de fin
metrics-column-counted_by = Contado por
metrics-column-is_conditional = Condicional
metrics-column-share = Cuota del país
metrics-column-planned_end_on = Fin prevista
metrics-column-ended_on = Fin real
metrics-column-verified_by = Verificado por
metrics-column-effect_usd = Efecto presupuestario
metrics-column-risk_level = Nivel de riesgo
metrics-column-flag = Señal
metrics-column-category = Categoría
metrics-column-exclusion_criterion = Criterio de exclusión
metrics-column-is_restricted = Restringido
metrics-column-valid_until = Válido hasta
metrics-column-is_latest_check = Última verificación
metrics-column-org_type = Tipo de organización
metrics-column-sub_type = Subtipo
metrics-column-hq_country = País de la sede
metrics-column-industry = Sector
metrics-column-scope = Alcance
metrics-column-parent_id = Código de la matriz
metrics-column-parent_name = Matriz
metrics-column-head_id = Cabeza del grupo
metrics-column-stage = Etapa
metrics-column-days_ago = Días desde entonces
metrics-column-is_recent = Hace menos de un año
metrics-column-unit = Unidad
metrics-column-valuation_basis = Base de valoración
metrics-column-valued_by = Valorado por
metrics-column-quantity = Cantidad
metrics-column-expert_days = Días de asesoría
metrics-column-value_usd = Valor
metrics-column-low_usd = Valor bajo
metrics-column-high_usd = Valor alto
indicators-topic-agreement_page = Acuerdo y socio, de cerca
agreement-places = { $n } países comparten este acuerdo
agreement-places-what = Lo que cada país asume, según su parte · dólares; pulse para abrir el país
agreement-place = País
agreement-place-unstated = país no indicado
agreement-kind-scope = Cambio de alcance
agreement-kind-budget = Presupuesto
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
