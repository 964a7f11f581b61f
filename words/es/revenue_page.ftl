# La página de ingresos: estados del dinero, socios ganados y perdidos, cuotas, previsión.
revenue-nav = Ingresos
revenue-absent = Lo que los datos no dicen
revenue-flows = Acuerdos y flujos declarados por las oficinas, tipo de la ONU del día de cada uno
revenue-schedules = Calendarios de los acuerdos firmados; sin calendario, valor repartido en proporción a los días
revenue-state = Estado del dinero
revenue-agreements = Acuerdos
revenue-agreement = Acuerdo
revenue-partners = Socios
revenue-partner = Socio
revenue-office = Oficina
revenue-owner = Responsable
revenue-usd = Dólares
revenue-total = Total
revenue-change = Diferencia
revenue-due = Vence
revenue-signed-ever = desde el primer acuerdo registrado
revenue-nothing-signed = No se firmó ningún acuerdo { $when }: no hay nada que seguir de lo firmado a lo gastado.
revenue-funnel-found = Se ha cobrado el { $share } del dinero firmado; lo que más retiene: { $leak } ({ $usd })
revenue-funnel-what = Acuerdos firmados { $when }, seguidos hasta hoy: firmado, reconocido, cobrado, gastado · dólares
revenue-funnel-all = Una cohorte reciente ha gastado poco, y es normal. [Seguir todos los acuerdos registrados]({ $href }).
revenue-funnel-year = Todos los acuerdos registrados. [Seguir solo los firmados { $when }]({ $href }).
revenue-reached-recognised = Reconocido
revenue-reached-received = Cobrado
revenue-reached-spent = Gastado
revenue-leak-unrecognised = Condiciones por cumplir
revenue-leak-ahead-of-signed = Reconocido por encima de lo firmado
revenue-leak-unreceived-late = Cuotas vencidas
revenue-leak-unreceived-coming = Cuotas por vencer
revenue-leak-unreceived-undated = Sin fecha, o cambio
revenue-leak-ahead-of-recognised = Cobrado antes de reconocerse
revenue-leak-unspent-running = En caja, acuerdos en curso
revenue-leak-unspent-ended = En caja, acuerdos terminados
revenue-leak-ahead-of-received = Gastado antes de cobrarse
revenue-leak-rest = Otras diferencias
revenue-leaks = Cada diferencia tiene nombre, número de acuerdos e importe
revenue-leaks-what = Acuerdos firmados { $when }, de lo firmado a lo gastado, al centavo; una diferencia abre sus acuerdos
revenue-names = { $leak }: { $n ->
    [one] un acuerdo
   *[other] { $n } acuerdos
}
revenue-act-unrecognised = Por hacer: recordar a cada responsable la condición que retiene el dinero · una línea por acuerdo y oficina
revenue-act-ahead-of-signed = Por hacer: comprobar con finanzas la enmienda o el tipo de cambio · una línea por acuerdo y oficina
revenue-act-unreceived-late = Por hacer: recordar al socio, con el texto de abajo · una línea por acuerdo y oficina
revenue-act-unreceived-coming = Por hacer: nada aún; el calendario sigue su curso · una línea por acuerdo y oficina
revenue-act-unreceived-undated = Por hacer: pedir un calendario, o constatar la diferencia de cambio · una línea por acuerdo y oficina
revenue-act-ahead-of-recognised = Por hacer: preguntar a finanzas por qué lo cobrado no está reconocido · una línea por acuerdo y oficina
revenue-act-unspent-running = Por hacer: comparar el gasto con el tiempo transcurrido · una línea por acuerdo y oficina
revenue-act-unspent-ended = Por hacer: liquidar, trasladar o devolver el saldo · una línea por acuerdo y oficina
revenue-act-ahead-of-received = Por hacer: averiguar quién adelanta el dinero · una línea por acuerdo y oficina
revenue-flow = Movimiento
revenue-flow-new = Nuevos
revenue-flow-recaptured = Recuperados
revenue-flow-upgraded = Al alza
revenue-flow-stable = Estables
revenue-flow-downgraded = A la baja
revenue-flow-lapsed-new = Perdidos tras un año
revenue-flow-lapsed-repeat = Perdidos, fieles
revenue-no-bridge = Nadie dio en { $before } dentro de esta selección: { $year } no tiene año con el cual compararse.
revenue-year-so-far = { $year }, a la fecha
revenue-year-whole = { $year }
revenue-bridge-found = { $gained ->
    [0] Ningún socio ganado
    [one] Un socio ganado ({ $gain })
   *[other] { $gained } socios ganados ({ $gain })
}, { $lost ->
    [0] ninguno perdido
    [one] uno perdido ({ $loss })
   *[other] { $lost } perdidos ({ $loss })
}
revenue-bridge-what = Ingresos por año de programa, de { $before } a { $year }: lo que cada movimiento suma o resta · dólares
revenue-bridge-running = { $year } no ha terminado: un socio «perdido» aún no ha renovado, y todavía puede hacerlo.
revenue-flows-table = Cuántos socios, cuánto dinero
revenue-flows-what = Los movimientos forman la diferencia de los dos años, al centavo; un movimiento abre sus socios
revenue-flow-names = { $flow }: { $n ->
    [one] un socio
   *[other] { $n } socios
}
revenue-flow-nobody = Ningún socio está en este caso.
revenue-next-new = Por hacer: un segundo intercambio dentro del año; un socio nuevo rara vez vuelve por sí solo
revenue-next-recaptured = Por hacer: preguntar qué los hizo volver
revenue-next-upgraded = Por hacer: agradecer y mostrar lo que el aumento hizo posible
revenue-next-stable = Por hacer: proponer una necesidad mayor
revenue-next-downgraded = Por hacer: entender la baja antes del próximo acuerdo
revenue-next-lapsed-new = Por hacer: retomar el contacto en el mes
revenue-next-lapsed-repeat = Por hacer: una llamada del responsable; daban desde hace dos años o más
revenue-nothing-late = Ninguna cuota está vencida.
revenue-nothing-coming = Ninguna cuota vence en los próximos 90 días.
revenue-late-found = { $usd } vencidos en { $n ->
    [one] un acuerdo
   *[other] { $n } acuerdos
}, de ellos { $old } desde hace más de seis meses
revenue-late-what = Cuotas vencidas al { $day }, por oficina y antigüedad en días, contadas desde su primera fecha · dólares
revenue-age-0 = 1–30 d
revenue-age-1 = 31–90 d
revenue-age-2 = 91–180 d
revenue-age-3 = > 180 d
revenue-coming-found = { $usd } previstos en 90 días, en { $n ->
    [one] una cuota
   *[other] { $n } cuotas
}
revenue-coming-what = Lo que falta por pagar, en la fecha del calendario, la más próxima primero · dólares al tipo del día del vencimiento
revenue-nobody-gave = Nadie da en { $year } dentro de esta selección.
revenue-concentration-found = Los diez primeros dan el { $ten }; los { $n } socios pesan como { $effective } de igual tamaño
revenue-concentration-what = Los diez mayores socios, ingresos por año de programa { $year } · dólares; haga clic para abrir el socio
revenue-first-leaves = **Si el primero se va** ({ $name }): { $usd } por reencontrar, el { $share } de { $year }; { $after } ya estaban asegurados de él para los años siguientes.
revenue-hhi = Índice de Herfindahl { $hhi } para { $n } socios; sería de { $alike } si todos dieran igual. Una campaña entre particulares cuenta como un socio.
indicators-topic-pipeline = Cartera de oportunidades
indicators-topic-forecast = Previsión
indicators-topic-states = Estados del dinero, años asegurados y dependencia
board-topic-pipeline = Cartera de oportunidades
board-topic-forecast = Previsión
board-topic-states = Estados del dinero
metrics-column-leak = Diferencia
metrics-column-ahead_of_received_usd = Gastado antes de cobrarse (USD)
metrics-column-ahead_of_recognised_usd = Cobrado antes de reconocerse (USD)
metrics-column-ahead_of_signed_usd = Reconocido por encima de lo firmado (USD)
metrics-column-base_squared_error = Error de la tasa constante
metrics-column-cases = Casos
metrics-column-chance = Probabilidad
metrics-column-chance_basis = Probabilidad según
metrics-column-closed = Oportunidades cerradas
metrics-column-days_in_stage = Días en la etapa
metrics-column-due_usd = Por cobrar (USD)
metrics-column-expected_on = Previsto el
metrics-column-expected_usd = Importe previsto (USD)
metrics-column-forgone_usd = Ya no llegará (USD)
metrics-column-horizon = Horizonte
metrics-column-initiative = Iniciativa
metrics-column-is_coming = En 90 días
metrics-column-is_due_this_year = Firma prevista este año
metrics-column-is_running = En curso
metrics-column-is_stalled = Estancada
metrics-column-is_won = Ganada
metrics-column-loss_reason = Motivo de pérdida
metrics-column-manual_chance = Probabilidad dada a mano
metrics-column-open_usd = Abierto (USD)
metrics-column-opportunity_id = Oportunidad
metrics-column-probability_reason = Motivo de la probabilidad dada
metrics-column-received_usd = Cobrado (USD)
metrics-column-recognised_usd = Reconocido (USD)
metrics-column-squared_error = Error al cuadrado
metrics-column-stage_cases = Casos cerrados de la etapa
metrics-column-stage_since = En la etapa desde
metrics-column-stalled_usd = Estancado (USD)
metrics-column-unreceived_coming_usd = Cuotas por vencer (USD)
metrics-column-unreceived_late_usd = Cuotas vencidas (USD)
metrics-column-unreceived_undated_usd = Sin fecha, o cambio (USD)
metrics-column-unrecognised_usd = Condiciones por cumplir (USD)
metrics-column-unspent_ended_usd = En caja, acuerdos terminados (USD)
metrics-column-unspent_running_usd = En caja, acuerdos en curso (USD)
metrics-column-weighted_usd = Ponderado (USD)
metrics-column-won_share = Resultado (1: ganada)
revenue-year = Año
revenue-year-until = { $year }, hasta { $month }
revenue-band = 80 %: { $low } a { $high }
revenue-chance-short = plan cumplido: { $chance }
revenue-no-fan-source = La previsión abarca todas las fuentes, pues el plan no conoce ninguna. [Quitar este filtro]({ $href }).
revenue-no-fan-over = { $year } ha terminado, o no es el año en curso: no hay nada que prever.
revenue-no-fan = Sin previsión: hace falta al menos un año pasado completo e ingresos confirmados este año.
revenue-fan-known = confirmado
revenue-fan-expected = previsto
revenue-fan-low = una de cada diez por debajo
revenue-fan-high = una de cada diez por encima
revenue-fan-plan = plan
revenue-fan-what = Ingresos confirmados acumulados en { $year }; la banda contiene el fin de año cuatro de cada cinco veces · dólares
revenue-method = Método: los meses concluidos y los restantes guardan la relación de { $n ->
    [one] el único año completo conocido
   *[other] { $n } años completos
} ({ $years }); la banda viene de cuánto se apartó cada mes de su estación. No hay sorteos al azar. Lo firmado o perdido desde entonces solo cuenta a través de esos meses.
revenue-outlook = { $year } terminaría en { $usd }; cumplir el plan ({ $plan }) es { $chance }: { $share }
revenue-outlook-alone = { $year } terminaría en { $usd }
revenue-chance-0 = muy improbable
revenue-chance-1 = improbable
revenue-chance-2 = tan probable como improbable
revenue-chance-3 = probable
revenue-chance-4 = muy probable
revenue-less-than = menos del { $share }
revenue-more-than = más del { $share }
revenue-suppose = ¿Y si…?
revenue-suppose-none = Una suposición cambia el dibujo y queda en la dirección: puede enviarse tal cual.
revenue-suppose-some = **Con esta suposición**, { $usd } menos: el año terminaría en { $end }.
revenue-suppose-all = **Con esta suposición**, ya no llega nada antes de fin de año: quedaría en { $end }, { $usd } menos.
revenue-record = Lo que el método habría dicho de años pasados
revenue-record-none = Aún no puede repetirse ningún año pasado: hacen falta dos completos.
revenue-record-what = Con los datos de hoy; dentro de la banda { $within } de { $n } veces
revenue-record-when = Visto a fin de
revenue-record-at = { $month } { $year }
revenue-record-told = Previsto
revenue-record-came = Realizado
revenue-record-error = Error
revenue-record-band = Banda
revenue-within-yes = dentro
revenue-within-no = fuera
revenue-within-none = sin
revenue-no-views = Ningún ingreso, en ninguna de las dos lecturas, hasta { $year }.
revenue-views-what = Barra: vista contable, en la fecha en que se adquiere el dinero · marca: vista por año de programa, repartida entre los años que financia · dólares
revenue-view-accounting = Vista contable
revenue-view-programme = Vista por año de programa
revenue-views-more = Las cuentas dicen { $confirmed } para { $year }, los programas { $spread }: { $gap } más
revenue-views-less = Las cuentas dicen { $confirmed } para { $year }, los programas { $spread }: { $gap } menos
revenue-views-why = Un acuerdo plurianual sin condiciones entra íntegro en las cuentas de su primer año; los programas lo viven año tras año. Ambas lecturas cuentan el mismo dinero: nunca se suman.
revenue-no-wall = Aún no hay nada asegurado a partir de { $year }.
revenue-wall-received = cobrado
revenue-wall-due = por cobrar
revenue-wall-to-find = por encontrar
revenue-wall-what = Cinco años de programa: lo que los acuerdos firmados aportaron y aún deben; tras la barra, la parte asegurada · dólares
revenue-wall-level = Por encontrar: para cumplir el plan del año, o el de { $year } donde aún no hay plan.
revenue-wall-found = { $usd } ya asegurados para { $year }
revenue-wall-found-share = { $usd } ya asegurados para { $year }, el { $share } de lo que hará falta
revenue-no-pipeline = No se declara ninguna oportunidad abierta: la cartera no tiene nada que ponderar.
revenue-pipeline-short = { $n ->
    [one] una oportunidad
   *[other] { $n } oportunidades
} · { $usd } esperados
revenue-pipeline-found = { $n ->
    [one] Una oportunidad vale
   *[other] { $n } oportunidades valen
} { $open } esperados, { $weighted } ponderados; el { $stalled } del importe está estancado
revenue-pipeline-unweighted = { $n ->
    [one] Una oportunidad vale
   *[other] { $n } oportunidades valen
} { $open } esperados; el { $stalled } del importe está estancado
revenue-pipeline-what = Por etapa: barra, lo que cabe esperar; marca, lo que se desea · dólares; haga clic en una etapa para ver sus oportunidades
revenue-weighted = Ponderado
revenue-hoped = Esperado
revenue-stage = Etapa
revenue-opportunity = Oportunidad
revenue-days = { $stage } desde hace { $n } d
revenue-days-stalled = { $stage } desde hace { $n } d, estancada
revenue-signed-in = en { $year }
revenue-signed-until = en { $year } hasta fines de { $month }
revenue-late-short = en { $n ->
    [one] un acuerdo
   *[other] { $n } acuerdos
}
revenue-effective-short = como { $n } de igual tamaño
revenue-opportunities-source = Oportunidades declaradas por las oficinas
revenue-opportunities = { $n ->
    [one] Una oportunidad abierta
   *[other] { $n } oportunidades abiertas
}
revenue-opportunities-stage = { $stage }: { $n ->
    [one] una oportunidad abierta
   *[other] { $n } oportunidades abiertas
}
revenue-opportunities-what = La mayor primero; «estancada»: más de una vez y media la mediana de su etapa, y ya no pesa nada
revenue-opportunities-all = Una sola etapa; [ver todas las etapas]({ $href })
revenue-chances-none = Ninguna oportunidad está cerrada todavía: no puede decirse ninguna probabilidad, y no se inventa ninguna.
revenue-chances-default = **Probabilidad por defecto**: { $won } ganadas de { $n } cerradas en toda la cartera ({ $rate }). Ninguna etapa tiene aún { $least } casos cerrados vistos antes de su desenlace: todas toman esta tasa, que favorece a una etapa temprana.
revenue-chances-own = Probabilidad según la historia de la cartera ({ $won } ganadas de { $n } cerradas, { $rate }), acercada a ella; con { $least } casos o más, tienen la suya propia:
revenue-brier-better = Repetida con los casos cerrados, cada uno sin que el modelo lo conozca: error de { $score }, frente a { $base } de una tasa constante.
revenue-brier-same = Repetida con los casos cerrados, cada uno sin que el modelo lo conozca: error de { $score }, tanto como una tasa constante ({ $base }); las etapas aún no enseñan nada.
revenue-no-earmarking = Las oficinas no indican la asignación de los ingresos confirmados { $when }: la parte flexible no se conoce.
revenue-flexible-found = El { $share } de los ingresos va donde la necesidad es mayor
revenue-flexible-found-before = El { $share } de los ingresos es flexible, frente al { $before } { $then }
revenue-flexible-what = Ingresos confirmados { $when }, del más libre al más asignado; los dos primeros grados son flexibles · dólares
revenue-earmarking = Asignación
revenue-unstated = No indicada
revenue-letters = { $n ->
    [one] Un recordatorio listo para enviar
   *[other] { $n } recordatorios listos para enviar
}
revenue-letters-what = Los mayores atrasos, en francés, inglés y español; relea antes de enviar. Un socio confidencial no figura.
revenue-letter-for = { $partner } · { $usd } · { $title }
revenue-letter = Estimado socio:
    Salvo error nuestro, quedan por pagar { $usd } del acuerdo «{ $title }» ({ $agreement }); la primera cuota vencía el { $day }.
    ¿Podría indicarnos la fecha del pago o qué lo retiene? Si ya está en camino, se lo agradecemos y le rogamos que no tenga en cuenta este mensaje.
    Con nuestro agradecimiento a { $partner } por su apoyo.
    { $owner }
revenue-year-since = { $year }, desde { $month }
revenue-no-compare = { $before } solo se conoce en parte, o el perímetro cambió desde entonces: los socios de { $year } no se comparan con él.
revenue-no-cost = Retorno de la inversión: no se declara ningún costo de recaudación; una línea por partida en la hoja INVERSION lo haría aparecer. Un cociente del mismo año engañaría: el dinero llega de doce a treinta y seis meses después.
revenue-no-in-kind = No se declara ninguna donación en especie ni experiencia { $when }.
revenue-in-kind-found = Junto al dinero, nunca sumados: { $goods } en bienes, { $advice } en experiencia ({ $days } días)
revenue-in-kind-what = Donaciones en especie { $when }, por valor, una línea por donación y país: quién las valoró, cómo, entre qué límites · dólares
revenue-in-kind-source = Aportes en especie declarados por las oficinas, valor razonable del día de la recepción
revenue-gift = Donación
revenue-valued = Valoración
revenue-range = Límites
revenue-value = Valor
revenue-not-valued = sin valorar
revenue-from-to = { $low } a { $high }
metrics-column-item = Partida
metrics-column-cohort = Cohorte
