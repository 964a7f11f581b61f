# Lo que se corrige en común, las dos miradas, las lecciones y lo que la cooperación Sur-Sur pone en práctica.
mending-plans = { $n ->
    [one] Un acuerdo con plan correctivo: { $recovered } recuperado
   *[other] { $n } acuerdos con plan correctivo: { $recovered } recuperados
}
mending-plans-what = Seguimientos mensuales hechos: { $held } · recuperados en seis meses: { $recovery } · señales de bloqueo seguidas de un plan en 30 días: { $hit } ({ $top } de { $bottom })
mending-plans-none = Ningún plan correctivo se sigue aquí.
mending-plans-source = Hojas CORRECTIVAS y SEGUIMIENTO_PLAN de las oficinas
mending-agreement = Acuerdo
mending-opened = Plan abierto el
mending-progress = En el último seguimiento
mending-checked = Verificado el
mending-measures = Medidas
mending-effect = Efecto en el presupuesto
mending-worth = Valor en juego
mending-unchecked = nunca verificado
mending-of = { $top } de { $bottom }
mending-views = { $n ->
    [one] Un aspecto en que las dos miradas difieren más de 5 puntos
   *[other] { $n } aspectos en que las dos miradas difieren más de 5 puntos
}
mending-views-what = Puntuación media del organismo y del socio, de 0 a 100, en las mismas fechas · el { $joint } de las dificultades tiene un responsable en cada lado
mending-views-none = Ninguna alianza se ha puntuado por ambas partes aquí.
mending-views-source = Hojas MIRADAS y PROBLEMAS de las oficinas
mending-agency = Organismo
mending-partner = Socio
mending-waivers = { $n ->
    [one] Una condición eximida
   *[other] { $n } condiciones eximidas
}
mending-waivers-what = Cada exención tiene un motivo, la solicita una persona y la concede otra
mending-waivers-none = No se ha concedido ninguna exención aquí.
mending-waivers-source = Hoja EXENCIONES de las oficinas y registros
mending-gate = Condición
mending-reason = Motivo
mending-asked = Solicitada por
mending-granted = Concedida por
mending-on = Decidida el
mending-lessons = { $n ->
    [one] Una lección cercana por examinar
   *[other] { $n } lecciones cercanas por examinar
}
mending-lessons-what = Las más cercanas por esfera, modalidad, país y tipo de acuerdo · adoptadas o no pertinentes, la respuesta se conserva
mending-lessons-none = Ninguna evaluación pasada dejó una lección cercana a este acuerdo.
mending-lesson = Lección
mending-lesson-from = Del acuerdo
mending-near = Lo que los acerca
mending-decided = Decisión
mending-open = aún sin examinar
mending-weigh = Examinar: { $lesson }
mending-weigh-go = Registrar la decisión
mending-near-activity-area = misma esfera
mending-near-modality = misma modalidad
mending-near-country = mismo país
mending-near-agreement-type = mismo tipo
mending-strategy = { $n ->
    [one] Una acción estancada
   *[other] { $n } acciones estancadas
}; el { $share } de las acciones debidas está hecho
mending-strategy-what = Acciones de la estrategia Sur-Sur por avance y por obstáculo · cuanto más oscuro, más hay
mending-strategy-none = No se ha declarado ninguna acción de la estrategia Sur-Sur aquí.
mending-strategy-source = Hoja ESTRATEGIA_SUR_SUR
mending-no-obstacle = Sin obstáculo declarado
mending-learning = El { $share } de las oficinas de país ha terminado un módulo
mending-learning-what = Cursos terminados: { $completion } · uso a los 90 días: { $used }
mending-learning-none = No se ha declarado ninguna formación Sur-Sur aquí.
mending-learning-source = Hoja FORMACIONES de las oficinas
mending-module = Módulo
mending-enrolled = Inscritos
mending-completed = Terminados
mending-used = Uso a los 90 días
mending-forums = { $n ->
    [one] Un compromiso asumido en un foro
   *[other] { $n } compromisos asumidos en foros
}; { $funded } financiados, { $kept } cumplidos
mending-forums-what = { $needed } necesarios, { $usd } financiados · mecanismo interinstitucional: asistencia { $present }, contribuciones entregadas { $delivered }, seguimientos cerrados { $closed }
mending-forums-none = No se ha declarado ningún compromiso asumido en un foro aquí.
mending-forums-source = Hojas COMPROMISOS_FOROS y REUNIONES_MECANISMO
mending-forum = Foro
mending-commitment = Compromiso
mending-needed = Necesario
mending-funded = Financiado
mending-kept = Cumplido el

metrics-column-action_id = Acción
metrics-column-agency_score = Puntuación del organismo
metrics-column-approved_by = Aprobada por
metrics-column-asked_by = Solicitada por
metrics-column-aspect = Aspecto
metrics-column-closed_on = Resuelto el
metrics-column-commitment_id = Compromiso
metrics-column-completed = Cursos terminados
metrics-column-completed_90_days_ago = Terminados hace 90 días
metrics-column-days_before = Días en el estado anterior
metrics-column-decision = Decisión
metrics-column-delivered = Entregadas
metrics-column-follow_ups = Seguimientos
metrics-column-follow_ups_done = Seguimientos cerrados
metrics-column-funded_usd = Financiado
metrics-column-gap = Diferencia entre ambas miradas
metrics-column-has_public_summary = Información pública
metrics-column-is_answered = Recibió respuesta
metrics-column-is_attended = Asistencia
metrics-column-is_country_team = Oficina de país
metrics-column-is_entered = Introducido aquí
metrics-column-is_funded = Financiado
metrics-column-is_invited = Invitado
metrics-column-is_owned = Dos responsables
metrics-column-is_reached = Formada
metrics-column-is_recovered = Recuperado
metrics-column-is_recovered_in_time = Recuperado en seis meses
metrics-column-is_shared = Compartida
metrics-column-is_six_months_ago = Plan de más de seis meses
metrics-column-is_waived = Eximida
metrics-column-last_checked_on = Último seguimiento
metrics-column-lesson = Lección
metrics-column-lesson_from = Lección del acuerdo
metrics-column-measures = Medidas
metrics-column-measures_done = Medidas realizadas
metrics-column-mechanism = Mecanismo
metrics-column-module = Módulo
metrics-column-month_of_plan = Mes del plan
metrics-column-needed_usd = Necesario
metrics-column-obstacle = Obstáculo
metrics-column-partner_score = Puntuación del socio
metrics-column-partner_answers = Respuestas del socio
metrics-column-progress = Avance
metrics-column-promised = Prometidas
metrics-column-raised_by = Planteado por
metrics-column-reason = Motivo
metrics-column-recovered_on = Recuperado el
metrics-column-started = Inscritos
metrics-column-status_evidence = Prueba
metrics-column-used_90 = Uso a los 90 días
life-waived = eximido
