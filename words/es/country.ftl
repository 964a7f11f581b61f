# La página de un país, y el directorio para elegir uno.
indicators-topic-country = Necesidades, plan de país y ejecución
metrics-column-csp_outcome = Efecto directo estratégico
metrics-column-starts_on = Fecha de inicio
metrics-column-elapsed_usd = Valor del tiempo transcurrido
metrics-column-spent_usd = Gastado
metrics-column-gap_usd = Gastado menos tiempo transcurrido
metrics-column-need_country = País de la necesidad
metrics-column-need_status = Estado de la necesidad
metrics-column-declared_on = Declarada el
metrics-column-is_orphan = Sin necesidad declarada
metrics-column-is_aligned = Alineado

country-nav = Países
country-agreement = Acuerdo
country-partner = Socio
country-status = Estado
country-dates = Duración
country-signed = Firmado
country-received = Recibido
country-spent = Gastado
country-time = Tiempo
country-results = Resultados
country-gap = Brecha
country-need = Necesidad
country-need-id = N.º
country-next = Próximo hito
country-evaluation = Evaluación
country-outcome = Efecto directo
country-standing = Acuerdos
country-standing-active = Activos
country-standing-over = Terminados
country-standing-coming = En preparación
country-no-outcome = Sin efecto directo
country-total = Total
country-total-n = Total ({ $n })
country-mostly = Sobre todo
country-needs-unmet = Necesidades sin acuerdo
country-of = { $n } de { $total }
country-opening = ○ vacante
country-unknown-choice = «{ $value }» no se conoce aquí ({ $kind }). Lo más parecido: { $nearest }.
country-need-and = { $first } + { $n }
country-no-need = ninguna
country-evaluated = hecha
country-evaluation-due = pendiente
country-evaluation-soon = en 6 meses
country-milestone = Hito
country-first-date = Prometido
country-new-date = Ahora
country-slip = Días
country-required = Requerido
country-covered = Cubierto
country-answered-by = Acuerdos que responden
country-kind = Tipo
country-age = Antigüedad (días)
country-people = Personas afectadas
country-due = Plazo
country-priority = Prioridad
country-ends = Fin
country-file = Archivo
country-period = Período
country-received-on = Recibido el
country-rows = Filas cargadas
country-held = En espera
country-settled = Estado
country-sort = Ordenar por
country-source-agreements = Acuerdos firmados
country-source-delivery = Acuerdos y gasto comunicado
country-source-milestones = Hitos de los acuerdos
country-source-needs = Necesidades declaradas y acuerdos vinculados
country-order-value = valor, activos primero
country-order-title = acuerdo
country-order-partner = socio
country-order-ends = fin más próximo
country-order-gap = retraso del gasto
country-order-results = resultados más bajos
country-order-next = próximo hito
country-open = [Abrir la página del país]({ $href }).
country-plan-unknown = Los títulos y las fechas del plan estratégico del país no están en ningún libro: los efectos directos se nombran por su código.
country-all = Todos
country-sort-gap = brecha con el plan
country-sort-name = nombre
country-sort-revenue = ingresos
country-sort-agreements = acuerdos
country-sort-needs = necesidades abiertas
country-sort-sent = envío más antiguo
country-needs-open = Necesidades sin acuerdo
country-last-sent = Último envío
country-never = nunca
country-worth = { $usd } firmados
country-none-declared = ninguna necesidad declarada
country-asked = { $usd } requeridos
country-met = { $n } de { $total } necesidades tienen acuerdo
country-for-time = para el { $share } del tiempo de los acuerdos activos
country-spending-untold = no se comunicó ningún gasto
country-few = < { $n }
country-moved = Este país dependía de **{ $before }** hasta el { $day }, cuando pasó a **{ $after }**.
country-silent = **La oficina de este país aún no ha enviado nada**: no se conocen ni acuerdos ni necesidades. [Ver todos los países]({ $href })
country-not-ours = **{ $name }: la organización no tiene allí oficina, acuerdo ni necesidad registrados.** [Elegir otro país]({ $href })
country-needs-none = No se declaró ninguna necesidad para este país.
country-outcomes = Efectos directos y socios
country-outcomes-what = Valor firmado de los acuerdos activos, parte de este país; una vacante es una casilla donde nadie ayuda aún; un valor abre sus acuerdos más abajo. Los socios confidenciales y los más pequeños van juntos
country-outcomes-none = Ningún acuerdo ni necesidad de este país nombra un efecto directo.
country-outcomes-several = Cada efecto directo tiene varios socios
country-portfolio-what = El dinero es la parte de este país; gastado y tiempo son partes del valor firmado y de la duración prevista; resultados, la media de las metas anuales hasta el año elegido. Pulsar una fila para abrir el acuerdo
country-portfolio-none = Ningún acuerdo sirve a este país.
country-portfolio-filtered = Ningún acuerdo responde a esta elección. [Volver a todos los acuerdos]({ $href })
country-see-all = Ver los { $n } acuerdos
country-see-fewer = Mantener solo los primeros { $shown } de { $n }
country-delivery-none = Ningún acuerdo activo tiene fechas conocidas: no hay nada que comparar entre dinero, tiempo y resultados.
country-delivery-what = Dinero, tiempo y resultados de los acuerdos activos (las tres barras, de arriba abajo), la mayor brecha primero ({ $n } de { $total }); rojo: más de 20 puntos de retraso respecto al tiempo
country-delivery-even = Ningún acuerdo activo gasta más de 20 puntos por detrás de su tiempo
country-delivery-untold = Ningún acuerdo activo ha comunicado gasto
country-milestones-kept = Ningún hito está atrasado ni aplazado.
country-milestones-none = No se espera ningún hito.
country-milestones-what = Primera fecha prometida y fecha actual; primero los que ya pasaron su primera fecha
country-needs-what = Del menos al más cubierto; la cobertura se detiene en el 100 % por necesidad; una necesidad puede atenderse con un acuerdo firmado en otro lugar
country-more = y { $n } más
country-unmet-what = Necesidades abiertas o en conversación, de la más antigua a la más reciente
country-unmet-none = Cada necesidad abierta tiene un acuerdo firmado.
country-orphans-what = Acuerdos activos sin necesidad vinculada; el { $share } de los activos nombra un efecto directo y una necesidad
country-orphans-none = Cada acuerdo activo responde a una necesidad declarada.
country-sent-what = Los libros de la oficina, el más reciente primero
country-sent-never = Ningún envío
country-sent-none = La oficina de este país aún no ha enviado nada.
country-sent-source = Archivos recibidos
country-send = [Enviar un libro]({ $send }) · [Descargar la plantilla de la oficina]({ $template })
country-directory-what = Ingresos confirmados { $when } frente al plan por fases a esa fecha; pulsar un país para abrirlo
country-directory-none = Ningún país tiene oficina ni ingresos aquí.
country-directory-total = Total ({ $n } países)
country-ending = { $n ->
    [one] [Un acuerdo termina]({ $href })
   *[other] [{ $n } acuerdos terminan]({ $href })
} en 90 días, por **{ $usd }**.
country-lead-unmet = { $n ->
    [one] **Una necesidad** de { $total } no tiene acuerdo
   *[other] **{ $n } necesidades** de { $total } no tienen acuerdo
} ({ $usd }).
country-lead-met = Cada necesidad abierta ({ $total } declaradas) tiene un acuerdo firmado.
country-others = { $n ->
    [one] Otro socio
   *[other] Otros ({ $n } socios)
}
country-hidden = { $n ->
    [one] Acuerdo de un socio confidencial
   *[other] Otros: { $n } acuerdos de socios confidenciales
}
country-outcomes-bare = { $n ->
    [one] Nadie ayuda todavía a { $names }
   *[other] Nadie ayuda todavía a { $names }
}{ $unmet ->
    [0] {""}
    [one] , donde espera una necesidad
   *[other] , donde esperan { $unmet } necesidades
}
country-outcomes-alone = { $n ->
    [one] { $names } depende de un solo socio
   *[other] { $names } dependen cada uno de un solo socio
}
country-portfolio = { $n ->
    [0] Ningún acuerdo
    [one] Un acuerdo
   *[other] { $n } acuerdos, los activos primero
}
country-delivery-behind = { $n ->
    [one] Un acuerdo de { $total } gasta muy por detrás de su tiempo
   *[other] { $n } acuerdos de { $total } gastan muy por detrás de su tiempo
}; el más alejado: { $title } ({ $gap })
country-milestones = { $n ->
    [0] Ningún hito atrasado
    [one] Un hito atrasado
   *[other] { $n } hitos atrasados
}{ $moved ->
    [0] {""}
    [one] , otro aplazado
   *[other] , otros { $moved } aplazados
}
country-needs = { $n ->
    [one] Una necesidad declarada, cubierta al { $share }
   *[other] { $n } necesidades declaradas, cubiertas al { $share } en valor
}
country-unmet = { $n ->
    [one] Una necesidad sin acuerdo ({ $usd }), desde hace { $days } días
   *[other] { $n } necesidades sin acuerdo ({ $usd }); la más antigua espera desde hace { $days } días
}
country-orphans = { $n ->
    [one] Un acuerdo activo no responde a ninguna necesidad declarada
   *[other] { $n } acuerdos activos no responden a ninguna necesidad declarada
}
country-sent = Último envío: { $day }{ $n ->
    [0] {""}
    [one] , datos de un día
   *[other] , datos de { $days } días
}
country-lead = { $n ->
    [one] Un país
   *[other] { $n } países
}{ $never ->
    [0] , todos han enviado ya un libro.
    [one] , uno de ellos nunca ha enviado un libro.
   *[other] , { $never } de ellos nunca han enviado un libro.
}
country-directory = { $n ->
    [0] Ningún país
    [one] Un país
   *[other] { $n } países
}
