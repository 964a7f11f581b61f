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
