# La página de un despacho, más abajo: necesidades por antigüedad, perfil, vínculos, países, objetivos, estructura.
charts-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
charts-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
charts-years = { $n ->
    [one] 1 año
   *[other] { $n } años
}

regional-ages = { $n ->
    [one] Una necesidad espera un acuerdo, desde hace { $days } días ({ $name })
   *[other] { $n } necesidades esperan un acuerdo; la más antigua desde hace { $days } días ({ $name })
}
regional-ages-what = Necesidades sin acuerdo firmado ({ $usd }), por antigüedad a día de hoy: la superficie es el número de personas; pulse para abrir el país
regional-ages-past = Las necesidades en espera se leen a día de hoy: [volver al año en curso]({ $href }).
regional-ages-none = Ninguna necesidad declarada espera un acuerdo.
regional-ages-unsaid = No se declaró ninguna necesidad: no se sabe qué falta.
regional-need = Necesidad
regional-country = País
regional-days = Días
regional-people = Personas
regional-required = Requerido
regional-reached = Retomada
regional-taken-up = retomada por un acuerdo en preparación, una oportunidad o un plan de trabajo
regional-never-taken-up = nunca retomada
regional-yes = sí
regional-no = no
regional-heard-all = Todas fueron retomadas por un acuerdo en preparación, una oportunidad o un plan de trabajo.
regional-unheard = **{ $n ->
    [one] Una necesidad nunca llegó
   *[other] { $n } necesidades nunca llegaron
} a la región** ({ $usd }, { $of ->
    [one] un país
   *[other] { $of } países
}): ningún acuerdo en preparación, oportunidad o plan de trabajo las menciona. Primero { $most }.

regional-profile = Lo más fuerte: { $best } ({ $high } de 100); lo más débil: { $worst } ({ $low })
regional-profile-one = { $best }: { $high } de 100
regional-profile-what = Valoración del despacho, de 0 a 100; la banda clara es el margen que da la fuente
regional-profile-none = El despacho no ha enviado un perfil de su región (potencial, entorno, preferencias, capacidad).
regional-profile-source = Perfil de la región enviado por el despacho
regional-about-potential = lo que la región podría dar
regional-about-landscape = quién da ya, y a quién
regional-about-preferences = lo que esperan los socios
regional-about-capacity = lo que las oficinas pueden asumir
regional-unrated = Aún sin valorar.
regional-rating = { $rating } de 100
regional-bounds = entre { $low } y { $high }
regional-rated-before = { $rating } en { $year }
regional-old = más de doce meses

regional-ties = Vínculos con la Sede y las demás regiones
regional-ties-both = Más intercambios de los que daría el azar con { $most }, menos con { $least }
regional-ties-strong = Más intercambios de los que daría el azar con { $most }
regional-ties-weak = Menos intercambios de los que daría el azar con { $least }
regional-ties-even = Los intercambios se reparten como lo haría el azar
regional-ties-what = Parte de los intercambios enviados por las oficinas de { $bureau }, por destinatario, en doce meses; la marca es la parte esperada al azar
regional-ties-share = Parte observada
regional-ties-chance = Parte al azar
regional-ties-note = { $n } intercambios enviados, { $inside } dentro de la región. La estructura es la de hoy. [La matriz entera]({ $href })
regional-ties-none = Las oficinas de { $bureau } no enviaron ningún intercambio en el período.

regional-heat = { $n ->
    [one] Un país de { $total } va atrasado en dos puntos o más: { $name }
   *[other] { $n } países de { $total } van atrasados en dos puntos o más; primero { $name }
}
regional-heat-even = Ninguno de los { $total } países va atrasado en dos puntos a la vez
regional-heat-what = Cada país entero, { $when }, primero el más atrasado: ingresos frente al plan por fases, necesidades cubiertas en valor, dinero menos tiempo de los acuerdos en curso, intercambios enviados en doce meses; pulse para abrir el país
regional-heat-none = Ningún país pertenece a este despacho.
regional-heat-country = País
regional-heat-plan = Plan
regional-heat-covered = Necesidades cubiertas
regional-heat-delivery = Ejecución
regional-heat-network = Intercambios

regional-objectives = El plan del despacho se cumple en un { $share }; lo más lejano: { $name } ({ $last })
regional-objectives-all = Los { $n } objetivos medidos se cumplen
regional-objectives-unmeasured = { $n ->
    [one] Un objetivo, aún sin medir
   *[other] { $n } objetivos, ninguno medido aún
}
regional-objectives-what = Objetivos del despacho para { $year }, primero el de mayor peso: parte alcanzada, diferencia, hitos cumplidos, valor de los acuerdos que responden a las necesidades citadas
regional-objectives-none = El despacho no ha enviado un plan de trabajo para { $year }.
regional-objectives-source = Plan de trabajo y solicitudes de apoyo enviados por el despacho
regional-objective-objective = Objetivo
regional-objective-weight = Peso
regional-objective-reached = Alcanzado
regional-objective-gap = Diferencia
regional-objective-steps = Hitos
regional-objective-signed = Firmado
regional-objective-of = { $actual } de { $target }
regional-objective-unmeasured = aún sin medir
regional-objective-met = meta alcanzada
regional-objective-missing = faltan { $gap }
regional-steps-done = { $n } de { $total }
regional-step-next = próximo: { $name }, el { $day }
regional-step-moved = próximo: { $name }, el { $day } (prometido primero para el { $first })
regional-support = **Apoyo:** { $n ->
    [one] una solicitud
   *[other] { $n } solicitudes
} en el año ({ $tracks }), { $hours } horas recibidas, { $waiting ->
    [0] todas tuvieron respuesta
    [one] una espera respuesta
   *[other] { $waiting } esperan respuesta
}.

regional-and-more = { $names } y { $n } más
regional-structure = { $n ->
    [one] Un país cambió de despacho
   *[other] { $n } países cambiaron de despacho
}
regional-structure-what-then = La página cuenta cada país en el despacho al que pertenecía el día de cada fila de { $year }; la opción «Estructura» la lee con los despachos de hoy
regional-structure-what-now = La página lee { $year } con los despachos de hoy; la opción «Estructura» la devuelve tal como era
regional-structure-country = País
regional-structure-before = Pertenecía a
regional-structure-after = Pertenece a
regional-structure-since = Desde el
regional-structure-then-in = { $n ->
    [one] [Un país]({ $list }) ({ $names }) se cuenta
   *[other] [{ $n } países]({ $list }) ({ $names }) se cuentan
} aquí solo desde el { $day }; [leer con la estructura de hoy]({ $href }).
regional-structure-then-out = { $n ->
    [one] [Un país]({ $list }) ({ $names }) dejó
   *[other] [{ $n } países]({ $list }) ({ $names }) dejaron
} este despacho el { $day }; [leer con la estructura de hoy]({ $href }).
regional-structure-now-in = Estructura de hoy: { $n ->
    [one] [un país]({ $list }) ({ $names }) se cuenta aquí incluso antes de su incorporación
   *[other] [{ $n } países]({ $list }) ({ $names }) se cuentan aquí incluso antes de su incorporación
} el { $day }; [leer como era entonces]({ $href }).
regional-structure-now-out = Estructura de hoy: { $n ->
    [one] [un país]({ $list }) ({ $names }), que salió el { $day }, ya no se cuenta
   *[other] [{ $n } países]({ $list }) ({ $names }), que salieron el { $day }, ya no se cuentan
} aquí; [leer como era entonces]({ $href }).

regional-example-unproven = sin prueba adjunta
regional-example-next = Ver otro ejemplo ({ $n } de { $total })

metrics-column-dimension = Dimensión
metrics-column-low = Límite inferior
metrics-column-high = Límite superior
metrics-column-taken_up_by = Retomada por
metrics-column-is_unheard = Nunca retomada
metrics-column-risk_type = Tipo de riesgo
metrics-column-likelihood = Probabilidad
metrics-column-effect = Efecto
metrics-column-mitigation = Respuesta
metrics-column-exposed_usd = Valor expuesto
metrics-column-platform = Plataforma
metrics-column-is_government_led = Dirigida por el Gobierno
metrics-column-entities = Entidades presentes
metrics-column-types_present = Tipos presentes
metrics-column-decisions = Decisiones adoptadas
metrics-column-decisions_done = Decisiones aplicadas
metrics-column-perception = Percepción
metrics-column-respondents = Encuestados
