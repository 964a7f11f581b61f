# Planes y apoyos: columnas y lo que dice la página.
metrics-column-office_kind = Tipo de oficina
metrics-column-objective = Objetivo
metrics-column-milestone = Hito
metrics-column-approved_on = Aprobado el
metrics-column-slip_days = Deslizamiento, días
metrics-column-weight = Peso
metrics-column-attainment = Parte alcanzada
metrics-column-milestones = Hitos
metrics-column-is_planned = Plan enviado
metrics-column-is_approved = Plan aprobado
metrics-column-request_id = Solicitud
metrics-column-track = Línea de apoyo
metrics-column-replied_on = Respondida el
metrics-column-solved_on = Atendida el
metrics-column-reply_days = Días hasta la respuesta
metrics-column-solve_days = Días hasta la solución
metrics-column-working_days = Días hábiles
metrics-column-open_days = Días abierta
metrics-column-is_replied = Respondida
metrics-column-is_replied_in_time = Respondida en cinco días
metrics-column-is_solved = Atendida
metrics-column-hours = Horas
metrics-column-satisfaction = Satisfacción
metrics-column-post = Puesto
metrics-column-is_dedicated = Puesto dedicado
metrics-column-vacant_since = Vacante desde
metrics-column-is_filled = Cubierto
metrics-column-vacant_days = Días vacante
metrics-column-delegation = Delegación
metrics-column-budget_usd = Presupuesto, USD

# Lo que dice la página.
plans-nav = Planes y apoyos
plans-title = Planes y apoyos
plans-lead = En { $year }, **{ $top } oficinas de { $bottom }** tienen un plan de trabajo aprobado.
plans-lead-kept = El { $share } de los hitos vencidos se cumplió en la primera fecha prometida.
plans-lead-none = Ninguna oficina ha enviado un plan de trabajo para { $year }.
plans-lead-waiting = { $n ->
    [one] Una solicitud de apoyo espera una primera respuesta.
   *[other] { $n } solicitudes de apoyo esperan una primera respuesta.
}
plans-weighted = ponderados como en los planes
plans-documents = El { $share } de las oficinas tiene un plan aprobado para { $year }
plans-documents-what = Por despacho regional: su plan de trabajo, los de sus oficinas, sus metas, su perfil regional, la nota de su dirección
plans-documents-none = No se envió ningún plan de trabajo para { $year } (hoja PLAN_TRABAJO).
plans-bureau = Despacho regional
plans-own-plan = Plan del despacho
plans-office-plans = Planes aprobados
plans-targets = Metas
plans-profile = Perfil regional
plans-note = Nota de la dirección
plans-not-sent = no enviado
plans-sent = enviadas
plans-not-approved = no aprobado
plans-approved-on = aprobado el { $day }
plans-source = Hoja PLAN_TRABAJO de las oficinas
plans-source-support = Hoja APOYOS de las oficinas
plans-source-posts = Hoja EQUIPO de las oficinas
plans-objectives = Se ha alcanzado el { $share } de los objetivos, ha pasado el { $elapsed } del año
plans-objectives-what = Parte alcanzada, ponderada como en los planes · { $measured } objetivos medidos de { $total } · marca: parte del año transcurrida
plans-objectives-none = Ningún objetivo está medido para { $year }.
plans-reached = Alcanzado
plans-elapsed = Año transcurrido
plans-objective = Objetivo
plans-milestones = { $late ->
    [0] Ningún hito va con retraso
    [one] Un hito va con retraso
   *[other] { $late } hitos van con retraso
}; { $share } de los vencidos, en la primera fecha
plans-milestones-coming = Ningún hito ha vencido aún
plans-milestones-what = La primera fecha prometida nunca cambia · barra: la fecha dicha ahora, en el año; marca: la primera
plans-milestones-none = No hay hitos anunciados para { $year }.
plans-milestone = Hito
plans-office = Oficina
plans-first = Prometido primero
plans-now = Dicho ahora
plans-done = Alcanzado el
plans-slip = Deslizamiento, días
plans-year-line = En el año
plans-state = Estado
plans-kept = cumplido
plans-done-late = alcanzado con retraso
plans-late = con retraso
plans-coming = por venir
plans-support = El { $share } de las solicitudes tiene respuesta en cinco días hábiles, la mitad en { $days } días
plans-support-new = Las solicitudes de apoyo son demasiado recientes para juzgar
plans-support-what = Cuatro líneas · cobertura y mediana se leen juntas · { $n ->
    [0] ningún resultado contado
    [one] un resultado contado
   *[other] { $n } resultados contados
}
plans-support-none = No se conoce ninguna solicitud de apoyo para { $year } (hoja APOYOS).
plans-track = Línea
plans-waiting = { $n ->
    [one] Hay una solicitud abierta
   *[other] Hay { $n } solicitudes abiertas
}, { $waiting ->
    [0] todas con respuesta
    [one] una sin respuesta
   *[other] { $waiting } sin respuesta
}
plans-waiting-what = Primero las que no tienen respuesta, las más antiguas arriba
plans-waiting-none = No hay ninguna solicitud de apoyo abierta.
plans-request = Solicitud
plans-asked-on = Pedido el
plans-open-days = Días
plans-answered = respondida
plans-unanswered = sin respuesta
plans-posts = { $top } de { $bottom } despachos tienen un puesto dedicado y cubierto; { $vacant ->
    [0] ningún puesto está vacante
    [one] un puesto está vacante
   *[other] { $vacant } puestos están vacantes
}
plans-posts-what = Puestos de alianzas, nunca personas · primero los vacantes · nivel hasta el que firma el puesto
plans-posts-none = Ninguna oficina ha descrito sus puestos (hoja EQUIPO).
plans-post = Puesto
plans-no-post = ningún puesto descrito
plans-dedicated = Dedicado
plans-since = Desde
plans-vacancy = Ocupación
plans-delegation = Delegación
plans-filled = cubierto
plans-vacant = { $n ->
    [one] vacante desde hace un día
   *[other] vacante desde hace { $n } días
}
