# Vida y fin de las alianzas: lo que acaba, lo que se corrige, lo que se cierra, lo que queda.
life-nav = Vida de los acuerdos
life-title = Vida y fin de las alianzas
life-lead = **{ $n } acuerdos** ({ $usd }) finalizan en 270 días, [{ $unprepared } sin nada iniciado]({ $href }); { $ended } acuerdos finalizados quedan por cerrar.
life-lead-nothing = Ningún acuerdo finaliza en 270 días aquí y ninguno espera su cierre.
life-unprepared = { $n } sin nada iniciado
life-of = { $top } de { $bottom }
life-also = { $label }: { $share } ({ $of })
life-agreements = Acuerdos
life-worth = Valor
life-state = Estado
life-iati = Estado IATI
life-median-days = Días en el estado (mediana)
life-states = { $before } acuerdos antes de la firma, { $active } en curso, { $suspended } suspendidos
life-states-what = Todos los acuerdos registrados, por estado · valor en dólares, firmado o no · tiempo desde la entrada en el estado
life-states-none = Aquí no hay ningún acuerdo registrado.
life-source-agreements = Hoja de acuerdos de las oficinas
life-source-measures = Hoja de medidas correctivas de las oficinas
life-source-checks = Hojas de verificaciones y acuerdos de las oficinas
life-source-evaluations = Hoja de evaluaciones de las oficinas
life-source-follow-up = Hoja de seguimiento de las oficinas
life-source-closing = Acuerdos, cobros, evaluaciones, medidas, visibilidad y seguimiento de las oficinas
life-ladder = { $n ->
    [0] Cada acuerdo que finaliza en 270 días tiene algo iniciado
    [one] Un acuerdo finaliza en 270 días sin nada iniciado, { $usd }
   *[other] { $n } acuerdos finalizan en 270 días sin nada iniciado, { $usd }
}
life-ladder-what = Valor de los acuerdos por días restantes, en dólares · algo iniciado: acuerdo en preparación u oportunidad abierta con el socio
life-ladder-none = Ningún acuerdo finaliza en 270 días aquí.
life-rung = Días restantes
life-rung-270 = 181 a 270 días: decidir
life-rung-180 = 91 a 180 días: negociar
life-rung-090 = 31 a 90 días: firmar
life-rung-030 = 30 días o menos: fin inminente
life-rung-said = { $usd } · { $n }
life-begun = Algo iniciado
life-nothing-begun = Nada iniciado
life-measures = { $n ->
    [0] No hay ningún plan correctivo abierto
    [one] Un plan correctivo abierto, { $late } con retraso
   *[other] { $n } planes correctivos abiertos, { $late } con retraso
}
life-measures-what = { $complete } de { $n } medidas están completas: texto, plazo, efecto presupuestario, responsable y firma de cada parte
life-measures-none = Aquí no se ha declarado ninguna medida correctiva.
life-plan-agreement = Acuerdo
life-plan-trigger = Qué lo motivó
life-plan-state = Medidas
life-plan-next = Primer plazo abierto
life-plan-budget = Efecto presupuestario
life-plan-agency = Responsable nuestro
life-plan-partner = Responsable del socio
life-plan-nobody = nadie designado
life-plan-done = { $done } de { $n } hechas
life-early = { $n ->
    [one] Un acuerdo terminado antes de tiempo; { $planned } tras un plan correctivo
   *[other] { $n } acuerdos terminados antes de tiempo; { $planned } tras un plan correctivo
}
life-early-what = Acuerdos terminados por motivo, todos los años, y su valor · { $year }: { $rate } de los acuerdos en vigor
life-early-none = Ningún acuerdo se terminó antes de tiempo aquí.
life-reason = Motivo
life-reason-unsaid = Motivo no indicado
life-checks = { $n ->
    [0] Ninguna verificación vencida; { $soon } vencen en 180 días
    [one] Una verificación vencida o ausente, { $usd } expuestos; { $soon } vencen en 180 días
   *[other] { $n } verificaciones vencidas o ausentes, { $usd } expuestos; { $soon } vencen en 180 días
}
life-checks-what = Socios de acuerdos activos · la última verificación concluida de cada uno · valor de los acuerdos activos
life-checks-none = Ninguna verificación vence en 180 días aquí.
life-check-partner = Socio
life-check-state = Verificación
life-check-until = Válida hasta
life-check-money = Acuerdos activos
life-check-never = ninguna válida
life-check-lapsed = vencida hace { $n } d
life-check-soon = vence en { $n } d
life-scores = alianza { $quality }, resultados { $result }
life-good = 70 %
life-quality = Calidad de la alianza
life-results = Resultados
life-evaluation = Evaluación
life-plane = De media, { $quality } sobre 100 para la alianza y { $result } para los resultados
life-plane-what = Las { $n } últimas evaluaciones finales · notas de los evaluadores · un punto por acuerdo
life-plane-none = Aquí no se ha realizado ninguna evaluación final.
life-reviews = { $done } de { $due } evaluaciones finales debidas se hicieron a tiempo
life-review-agreement = Acuerdo
life-review-on = Realizada el
life-review-came = Presentes
life-review-told = Compartida el
life-review-lesson = Lección
life-since-end = Días desde el fin
life-gate-money = Fondos recibidos
life-gate-evaluation = Evaluación
life-gate-corrective = Medidas cerradas
life-gate-visibility = Visibilidad cumplida
life-gate-lessons = Lecciones
life-gate-follow-up = Seguimiento previsto
life-passed = sí
life-missing = no
life-closing = { $n ->
    [one] Un acuerdo finalizado por cerrar
   *[other] { $n } acuerdos finalizados por cerrar
}; { $ready ->
    [0] ninguno cumple todas las condiciones
    [one] uno cumple todas las condiciones
   *[other] { $ready } cumplen todas las condiciones
}
life-closing-what = Acuerdos finalizados, terminados o expirados · { $share } de las condiciones cumplidas · lo que no se aplica cuenta como cumplido
life-closing-none = Aquí ningún acuerdo finalizado espera su cierre.
life-months = { $n } meses después
life-holds = El resultado se mantiene
life-holds-not = Ya no se mantiene
life-not-visited = Sin visitar
life-visit = Visita
life-after = Un año después, los resultados se mantienen en { $kept } de { $n } acuerdos visitados ({ $share })
life-after-what = Visitas debidas tras el fin del acuerdo, todos los años · lo no visitado no está ni perdido ni conservado
life-after-none = Aquí no se ha declarado ninguna visita tras el fin de un acuerdo.
life-passages = { $n ->
    [one] Un cambio de estado dicho por un libro más reciente
   *[other] { $n } cambios de estado dichos por libros más recientes
}
life-passages-what = De qué estado a cuál, conocido qué día, por qué oficina · los más recientes primero
life-passages-none = Ningún libro más reciente ha cambiado el estado de un acuerdo aquí.
life-passage-agreement = Acuerdo
life-passage-change = De … a …
life-passage-on = Conocido el
life-passage-by = Dicho por

metrics-column-has_lessons = Lecciones anotadas
metrics-column-iati_status = Estado IATI
metrics-column-since_on = En el estado desde
metrics-column-signed_on = Firmado el
metrics-column-days_in_state = Días en el estado
metrics-column-end_band = Finaliza en (días)
metrics-column-is_followed_up = Algo iniciado
metrics-column-is_told_once = Contado una vez
metrics-column-status_before = Estado anterior
metrics-column-told_by = Dicho por
metrics-column-is_ended_early = Terminado antes de tiempo
metrics-column-had_plan = Plan correctivo antes
metrics-column-is_a_year_ago = Finalizado hace un año
metrics-column-contacts = Contactos en doce meses
metrics-column-is_kept_in_touch = Contacto mantenido
metrics-column-has_capacity = Capacidad local
metrics-column-has_supporter = Apoyo
metrics-column-checked_on = Visitado el
metrics-column-is_checked = Visitado
metrics-column-result_holds = El resultado se mantiene
metrics-column-local_capacity = Capacidad local anotada
metrics-column-supporter = Apoyo anotado
metrics-column-quality_score = Nota de la alianza
metrics-column-result_score = Nota de resultados
metrics-column-parties_invited = Invitados
metrics-column-parties_present = Presentes
metrics-column-shared_on = Compartida el
metrics-column-is_shared_in_time = Compartida a tiempo
metrics-column-lessons = Lecciones
metrics-column-adopted_in = Adoptada en
metrics-column-gate = Condición de cierre
metrics-column-is_passed = Cumplida
metrics-column-days_since_end = Días desde el fin
metrics-column-trigger = Motivo
metrics-column-budget_effect_usd = Efecto presupuestario
metrics-column-status_after = Estado posterior
metrics-column-is_complete = Completa
metrics-column-local_capacity_score = Capacidad local, de 0 a 4
metrics-column-capacity_score = Última nota de capacidad local
metrics-column-trust_change = Confianza, un año después
life-also-trust = { $n ->
    [one] { $label }: { $points } puntos (un acuerdo)
   *[other] { $label }: { $points } puntos ({ $n } acuerdos)
}
life-also-value = { $label }: { $value }
life-next = { $n ->
    [one] Un acuerdo termina en 270 días, el { $day }
   *[other] { $n } acuerdos terminan en 270 días, el primero el { $day }
}
life-next-what = El más próximo primero · continuación: un acuerdo en preparación o una oportunidad abierta con el socio
life-badly = { $n ->
    [one] Un acuerdo terminó mal: rescindido antes de su plazo
   *[other] { $n } acuerdos terminaron mal: rescindidos antes de su plazo
}
life-badly-what = El más reciente primero · el motivo, el plan correctivo previo, el valor
life-owed = { $n ->
    [one] Un seguimiento posterior no se anotó
   *[other] { $n } seguimientos posteriores no se anotaron
}
life-owed-what = Contactos, invitaciones y visitas debidos, el más antiguo primero
life-owed-none = Ningún contacto ni visita posterior está atrasado aquí.
life-planned = Plan previo
life-unplanned = Sin plan
life-head-agreement = Acuerdo
life-head-ends = Termina el
life-head-ended = Terminó el
life-head-begun = Continuación
life-head-worth = Valor
life-head-owner = Responsable
life-head-why = Motivo
life-head-plan = Plan correctivo
life-head-kind = Seguimiento
life-head-due = Previsto el
life-head-act = Introducir
