# Comunicación: columnas y lo que dice la página.
metrics-column-content_id = Contenido
metrics-column-content_use = Uso
metrics-column-cleared_on = Validado el
metrics-column-is_cleared = Validado
metrics-column-is_first_time_right = Validado a la primera
metrics-column-is_judged = Juzgado
metrics-column-has_consents = Consentimientos
metrics-column-is_used = Usado fuera
metrics-column-clearance_days = Días hasta la validación
metrics-column-url = Dirección
metrics-column-is_followed = Seguido de un intercambio

# Lo que dice la página.
communication-nav = Comunicación
communication-lead = { $n ->
    [one] Se envió un contenido
   *[other] Se enviaron **{ $n } contenidos**
} en doce meses; { $cleared ->
    [0] ninguno está validado.
    [one] uno está validado.
   *[other] { $cleared } están validados.
}
communication-lead-none = No se envió ningún contenido en doce meses.
communication-lead-kept = El { $share } de la visibilidad debida a los socios se cumplió a tiempo, con prueba.
communication-none = No se conoce ningún contenido para estos doce meses (hoja CONTENIDOS).
communication-source = Hoja CONTENIDOS de las oficinas
communication-source-visibility = Hoja VISIBILIDAD de las oficinas
communication-source-after = Hoja SEGUIMIENTO de las oficinas
communication-calendar = { $n ->
    [one] Un contenido en doce meses
   *[other] { $n } contenidos en doce meses
}; { $silent ->
    [0] ningún mes vacío entre los tres últimos
    [one] un mes vacío entre los tres últimos
   *[other] { $silent } meses vacíos entre los tres últimos
}
communication-calendar-what = Contenidos enviados por oficina y mes · la regularidad dice si el flujo es parejo
communication-calendar-bureaux = Contenidos enviados por despacho regional y mes · elija un despacho para ver si el flujo de cada oficina suya es parejo
communication-funnel = El { $share } de los contenidos está validado
communication-funnel-what = Contenidos de los doce meses · enviados, validados, usados, con consentimiento · número
communication-sent = Enviados
communication-cleared = Validados
communication-right-first = A la primera
communication-used = Usados fuera
communication-consented = Con consentimiento
communication-use = Los contenidos validados sirven primero: { $use }
communication-use-what = Contenidos validados de los doce meses, por uso · número
communication-held = { $n ->
    [one] Un contenido aún no puede mostrarse
   *[other] { $n } contenidos aún no pueden mostrarse
}
communication-held-what = No validados, o sin el consentimiento de las personas mostradas · primero los más antiguos
communication-all-clear = Cada contenido enviado está validado y consentido.
communication-content = Contenido
communication-office = Oficina
communication-use-word = Uso
communication-sent-on = Enviado el
communication-waits = Días de espera
communication-clearance = Validación
communication-consents = Consentimiento
communication-has-cleared = validado
communication-no-cleared = no validado
communication-has-consent = dado
communication-no-consent = falta
communication-kept = Se cumplió el { $share } de la visibilidad debida
communication-kept-what = Compromisos vencidos, cumplidos a tiempo con prueba · { $top } de { $bottom } · por oficina, primero los menos cumplidos
communication-owed-none = No ha vencido ningún compromiso de visibilidad.
communication-late = { $n ->
    [one] Un compromiso con un socio va con retraso
   *[other] { $n } compromisos con socios van con retraso
}
communication-late-what = Visibilidad prometida, fecha pasada, nada hecho · primero los más antiguos
communication-late-none = Ningún compromiso de visibilidad va con retraso.
communication-commitment = Compromiso
communication-agreement = Acuerdo
communication-partner = Socio
communication-due = Debido el
communication-done = Hecho el
communication-owner = Responsable
communication-contact = Contacto
communication-after = { $n ->
    [one] Un contacto prometido tras el fin de un acuerdo
   *[other] { $n } contactos prometidos tras el fin de acuerdos
}, { $late ->
    [0] ninguno con retraso
    [one] uno con retraso
   *[other] { $late } con retraso
}
communication-after-what = Contactos y verificaciones previstos tras el fin · primero lo no hecho
communication-after-none = No hay contactos previstos tras el fin de un acuerdo.
communication-events = { $n ->
    [one] Un encuentro en doce meses
   *[other] { $n } encuentros en doce meses
}; { $share } seguidos de un intercambio en 30 días
communication-events-what = Eventos y seminarios web · quién se encontró con quién, entre oficinas, nunca personas
communication-events-none = No se conoce ningún evento ni seminario web en estos doce meses.
communication-day = Día
communication-event = Tema
communication-host = Organizado por
communication-met = Se encontró con
communication-participants = Presentes
communication-followed = Seguimiento
communication-was-followed = intercambio en 30 días
communication-not-followed = sin seguimiento
communication-not-judged = por ver
