# Necesidades y ofertas: columnas y lo que dice la página.
metrics-column-age_band = Tramo de antigüedad
metrics-column-criterion = Criterio
metrics-column-rating = Nota, 0 a 3
metrics-column-why_private = Por qué el sector privado
metrics-column-first_asked_on = Primer contacto
metrics-column-partners_asked = Socios consultados
metrics-column-first_signed_on = Primer acuerdo firmado
metrics-column-is_signed = Acuerdo firmado
metrics-column-is_timed = Espera conocida
metrics-column-wait_days = Días de espera
metrics-column-is_overdue = Plazo vencido
metrics-column-offer_id = Oferta
metrics-column-conditions = Condiciones
metrics-column-offer_status = Estado de la oferta
metrics-column-offered_usd = Ofrecido, USD
metrics-column-is_standing = Oferta abierta
metrics-column-check_outcome = Resultado de la verificación
metrics-column-is_check_valid = Verificación válida
metrics-column-is_known = Socio conocido
metrics-column-is_known_here = Conocido en este país

# Lo que dice la página.
needs-nav = Necesidades y ofertas
needs-title = Necesidades ↔ ofertas
needs-lead-driven = El **{ $share }** del valor firmado responde a necesidades que el terreno había declarado antes de la firma.
needs-lead-waiting = { $n ->
    [one] Una necesidad espera todavía un acuerdo
   *[other] **{ $n } necesidades** esperan todavía un acuerdo
}, por { $usd }, la más antigua desde hace { $days } días; { $late ->
    [0] ninguna ha superado su plazo.
    [one] una ha superado su plazo.
   *[other] { $late } han superado su plazo.
}
needs-lead-offers = { $n ->
    [one] Hay una oferta de socio abierta.
   *[other] Hay { $n } ofertas de socios abiertas.
}
needs-none = Ninguna oficina ha declarado necesidades aquí.
needs-unmet-none = Ninguna necesidad declarada espera un acuerdo aquí.
needs-coverage = Los acuerdos cubren el { $share } de lo que el terreno pide; { $gap } no tienen ninguno
needs-coverage-what = Necesidades declaradas y no retiradas · parte cubierta por acuerdos firmados, ninguna por encima del 100 % · después en valor, por despacho regional
needs-by-value = En valor
needs-by-number = En número
needs-covered = Cubierto
needs-missing = Por encontrar
needs-place = Medida o despacho
needs-of = { $share } · { $top } de { $bottom }
needs-out-of = { $top } de { $bottom }
needs-source = Hoja NECESIDADES de las oficinas
needs-source-agreements = Hoja ACUERDOS de las oficinas
needs-source-pipeline = Hoja OPORTUNIDADES de las oficinas
needs-source-touches = Contactos fechados de las oficinas con los socios
needs-ageing = { $n ->
    [one] Una necesidad espera
   *[other] { $n } necesidades esperan
} en { $countries ->
    [one] un país
   *[other] { $countries } países
}, { $longer ->
    [0] ninguna desde hace más de dos años
    [one] una desde hace más de dos años
   *[other] { $longer } desde hace más de dos años
}
needs-ageing-what = Necesidades a las que no responde ningún acuerdo firmado · por país y antigüedad · primero las esperas más largas
needs-country = País
needs-age-half-year = Menos de 6 meses
needs-age-year = De 6 a 12 meses
needs-age-two-years = De 1 a 2 años
needs-age-longer = Más de 2 años
needs-in-all = En total
needs-required = Requerido
needs-people = Personas
needs-need = Necesidad
needs-age = Días de espera
needs-best = Mejor oferta
needs-nobody = ninguna
needs-points = { $points } puntos
needs-points-head = Puntos /100
needs-extend = por extender a este país
needs-reasons = Razones y carencias
needs-reason-kind = Tipo de ayuda
needs-reason-country = País
needs-reason-amount = Importe
needs-reason-time = Plazo
needs-reason-check = Verificación
needs-reason-known = Ya es socio
needs-mark-met = cumplido
needs-mark-part = cumplido en parte
needs-mark-missed = no cumplido
needs-mark-unknown = no indicado
needs-weights = ✓ cumplido, ~ en parte, ✗ no cumplido, ○ no indicado; de 100 puntos: { $weights }
needs-workbench = { $n ->
    [one] Una necesidad espera
   *[other] { $n } necesidades esperan
}; { $answered ->
    [0] ninguna oferta local responde
    [one] una oferta local responde a una
   *[other] hay ofertas locales para { $answered }
}
needs-workbench-what = Primero las que una oferta local puede ayudar, luego las más urgentes · elegir una línea muestra las ofertas enfrente
needs-offers = { $n ->
    [0] Ninguna oferta para «{ $title }», { $country }
    [one] Una oferta para «{ $title }», { $country }
   *[other] Las { $n } mejores ofertas para «{ $title }», { $country }
}
needs-no-offer = Ninguna oferta abierta de este tipo ({ $kind }) alcanza 50 puntos: la necesidad pide prospección.
needs-history = Historia de esta necesidad y expediente de prospección →
needs-offers-none = No hay ninguna oferta de socio abierta.
needs-by-offer = { $n ->
    [one] Hay una oferta abierta
   *[other] Hay { $n } ofertas abiertas
}, { $idle ->
    [0] todas con una necesidad enfrente
    [one] una sin necesidad enfrente
   *[other] { $idle } sin necesidad enfrente
}
needs-by-offer-what = Ofertas válidas hoy, dondequiera que valgan · necesidades en espera a las que responde cada una donde vale, cinco como máximo · elegir una línea muestra las razones
needs-partner = Socio
needs-kind = Tipo
needs-holds = Vale para
needs-offered = Ofrecido
needs-until = Hasta
needs-answers = Necesidades
needs-first-need = La primera
needs-no-need = ninguna en espera donde vale
needs-of-offer = { $n ->
    [0] Oferta de { $partner } ({ $kind }): ninguna necesidad
    [one] Oferta de { $partner } ({ $kind }): una necesidad
   *[other] Oferta de { $partner } ({ $kind }): { $n } necesidades
}
needs-offer-until = hasta el { $day }
needs-no-amount = importe no indicado
needs-anywhere = países no indicados
needs-waits = { $n ->
    [one] espera desde hace un día
   *[other] espera desde hace { $n } días
}
needs-orphans = { $n ->
    [one] Un acuerdo en vigor no responde
   *[other] { $n } acuerdos en vigor no responden
} a ninguna necesidad declarada; parte basada en necesidades: { $share }
needs-orphans-what = Acuerdos en vigor sin necesidad vinculada · primero los mayores · USD
needs-orphans-none = Aquí cada acuerdo en vigor responde a una necesidad declarada.
needs-agreement = Acuerdo
needs-signed = Firmado
needs-signed-on = Firmado el
needs-ends = Termina
needs-owner = Responsable
needs-collisions = { $n ->
    [one] Una empresa es solicitada por varias oficinas
   *[other] { $n } socios son solicitados por varias oficinas a la vez
}
needs-collisions-what = Oportunidades abiertas con el mismo socio · una oficina debería encabezar
needs-collisions-none = Ningún socio es solicitado por varias oficinas a la vez.
needs-offices = Oficinas
needs-which = Cuáles
needs-hoped = En conversación
needs-fit = Las necesidades en espera convienen al sector privado en un { $share }
needs-fit-one = Esta necesidad conviene al sector privado en un { $share }
needs-fit-what = Notas de 0 a 3 de las oficinas, en parte del máximo · siete criterios, su peso entre paréntesis
needs-fit-none = Ninguna necesidad está calificada según los criterios del sector privado.
needs-criterion = { $name } ({ $weight })
needs-fit-expertise = Conocimientos
needs-fit-assets = Medios
needs-fit-market = Acceso a mercados
needs-fit-speed = Rapidez
needs-fit-durability = Duración
needs-fit-cost = Coste
needs-fit-local = Presencia local
needs-offers-note = dondequiera que valgan
needs-unmet-note = { $n ->
    [one] una necesidad sin acuerdo
   *[other] { $n } necesidades sin acuerdo
}
needs-half-wait = menos de la mitad llega a hallarlo
needs-median-wait = la mitad en { $days } días
needs-one-unmet = { $country }, declarada el { $day }: esta necesidad espera un acuerdo desde hace **{ $n } días**; la ayuda llegaría tarde después del { $due }.
needs-one-met = { $country }, declarada el { $day }: al menos un acuerdo firmado responde a esta necesidad.
needs-one-talked = { $country }, declarada el { $day }: ningún acuerdo firmado responde aún, y ya no figura como abierta.
needs-one-late = Ese plazo ya pasó.
needs-facts = Lo que dice la oficina
needs-code = Necesidad { $code }
needs-asked = Se pide
needs-why-private = Por qué el sector privado
needs-outcome = Efecto del plan estratégico
needs-goal = Objetivo de Desarrollo Sostenible
needs-due = Tarde después del
needs-declared-on = Declarada el
needs-priority = Prioridad, 1 la más urgente
needs-asked-partners = Socios ya consultados
needs-unknown = Ninguna necesidad lleva el código «{ $code }», o fue retirada.
needs-unknown-title = Necesidad no encontrada
needs-step-declared = Declarada
needs-step-asked = Consultado
needs-step-signed = Acuerdo firmado
needs-step-reached = Resultado
needs-history-declared = Declarada; nadie ha sido consultado aún
needs-history-asked = Declarada y consultada; nada está firmado
needs-history-signed = Declarada y cubierta por un acuerdo; sin resultado aún
needs-history-reached = De la necesidad al resultado
needs-history-what = Declarada, consultada, emparejada, resultado · cada línea abre su fuente
needs-day = Día
needs-step = Etapa
needs-what-happened = Qué
needs-declared-by = por la oficina { $office }
needs-signed-before = { $what } (firmado antes de la declaración: no responde)
needs-measured = { $indicator }: { $actual } de { $target }
needs-brief = Expediente de prospección
needs-brief-way = La necesidad, por qué el sector privado, los mejores socios y sus razones, quién habla con ellos, qué hubo antes: [una página para imprimir]({ $href }) o [un libro]({ $workbook }).
needs-brief-title = Expediente de prospección: { $title }
needs-brief-lead = Para llevar a la primera reunión. Los nombres de prospectos son confidenciales; mencionar una empresa no implica respaldo.
needs-brief-workbook = Libro
needs-brief-facts = La necesidad
needs-brief-partners = Los mejores socios, y por qué
needs-brief-contacts = Quién habla con ellos
needs-brief-past = Qué hubo antes
needs-said = Dicho por la oficina
needs-offer = Oferta
needs-office = Oficina
needs-last-touch = Último contacto
needs-about = Acerca de
needs-contacts = Quién habla con los mejores socios
needs-contacts-what = Último contacto fechado de cada oficina · oficinas, nunca personas
needs-contacts-none = Ninguna oferta señala un socio al que ver primero para esta necesidad.
needs-never-met = ninguna oficina
needs-past = { $n ->
    [one] Un acuerdo respondió aquí a una necesidad parecida
   *[other] { $n } acuerdos respondieron aquí a necesidades parecidas
}
needs-past-what = Mismo tipo de necesidad, mismo país · primero los más recientes · USD
needs-past-none = Ningún acuerdo ha respondido aún a una necesidad de este tipo en este país.
