# El expediente de la Junta: un libro, una hoja por asunto.
board-button = Expediente de la Junta
board-title = Asociaciones privadas y movilización de fondos
board-category = Informe a la Junta Ejecutiva

# Las hojas: pestaña, título, línea del índice
board-sheet-cover = Portada
board-sheet-contents = Índice
board-sheet-messages = Mensajes principales
board-sheet-indicators = Indicadores
board-sheet-revenue = Ingresos
board-sheet-forecast = Previsión
board-sheet-impact = Impacto
board-sheet-needs = Necesidades
board-sheet-bureau = Despachos regionales
board-sheet-network = Red
board-sheet-lifecycle = Ciclo de vida
board-sheet-notes = Notas
board-sheet-glossary = Glosario
board-sheet-method = Método y límites
board-sheet-data = Datos
board-sheet-months = Datos mensuales
board-sheet-origins = Trazabilidad
board-title-contents = Índice
board-title-messages = Mensajes principales
board-title-indicators = Indicadores
board-title-revenue = Ingresos
board-title-forecast = Previsión de fin de año
board-title-impact = Impacto
board-title-needs = Necesidades del terreno
board-title-network = Red de profesionales
board-title-lifecycle = Ciclo de vida de los acuerdos
board-title-notes = Notas
board-title-glossary = Glosario
board-title-method = Método y límites
board-title-data = Datos: indicadores
board-title-months = Datos: ingresos mensuales
board-title-origins = Trazabilidad
board-about-cover = Objeto, alcance, período de sesiones, fecha de los datos, coordinadores, cláusulas
board-about-contents = La lista de las hojas
board-about-messages = Cinco frases como máximo, cada una enlazada con la celda que la sustenta
board-about-indicators = Cada indicador: valor, meta escalonada, año anterior, buen sentido, situación
board-about-revenue = Ingresos confirmados por fuente y mes, por despacho frente al plan, por año
board-about-forecast = Final de año esperado, su banda, la probabilidad de cumplir el plan; lo que cambiarían algunas suposiciones
board-about-impact = Personas alcanzadas sin doble cómputo, resultados logrados, parte verificada
board-about-needs = Necesidades declaradas por el terreno, parte cubierta, necesidades sin socio
board-about-bureau = { $name }: cuatro cifras, los países frente al plan, un ejemplo, la nota de la dirección
board-about-network = Intercambios entre oficinas, puentes entre regiones, profesionales activos
board-about-lifecycle = Verificaciones, fin de acuerdos, evaluaciones y planes correctivos pendientes; lo que espera una decisión
board-about-notes = Las notas numeradas: lo que una cifra no dice
board-about-glossary = Definición, fórmula, unidad, buen sentido y responsable de cada indicador
board-about-method = Cobertura, conversión de divisas, filas en espera, exclusiones, lo que no se mide
board-about-data = Una cifra por línea, por despacho y por país, lista para una tabla dinámica
board-about-months = Ingresos confirmados por mes, despacho, país y fuente
board-about-origins = De cada cifra clave al archivo, la hoja y la celda recibidos

# Cabecera y pie de cada hoja
board-line-scope = { $organisation } · Alcance: { $scope } · Período: { $period } · Fuentes: todas
board-line-standing = Datos al { $day }{ $known } · { $status } · Cobertura: { $coverage } · Versión { $version }
board-line-known = , conocidos al { $day }
board-coverage-offices = { $received } de { $due } oficinas ({ $share })
board-coverage-files = { $n ->
    [one] un archivo recibido, sin calendario de envíos
   *[other] { $shown } archivos recibidos, sin calendario de envíos
}
board-fictional = Datos ficticios: ningún nombre ni importe es real.
board-fictional-short = DATOS FICTICIOS
board-footer = Página &P de &N · datos al { $day } · { $status }
board-as-of = Datos al { $day }
board-provisional = Provisional
board-final = Definitivo
board-period-of = del { $start } al { $end }
board-all-offices = todas las oficinas
board-all-countries = todos los países
board-unstated = Sin especificar

# Portada
board-cover-subtitle = Informe a la Junta Ejecutiva
board-cover-about = Rúbrica
board-cover-detail = Detalle
board-cover-organisation = Organización
board-cover-scope = Alcance
board-cover-period = Período abarcado
board-cover-session = Período de sesiones
board-cover-item = Tema del programa
board-cover-as-of = Datos al
board-cover-known-on = Conocidos al
board-cover-known-live = día de la última publicación
board-cover-status = Estado
board-cover-coverage = Cobertura
board-cover-version = Versión de los datos
board-cover-contact = Coordinadores
board-cover-next = Próxima actualización
board-cover-next-on = datos al { $day }
board-cover-to-fill-session = [lo completará la Secretaría de la Junta]
board-cover-to-fill-item = [lo completará la Secretaría de la Junta]
board-cover-to-fill-contact = [por completar: { $organisation }, dirección de asociaciones privadas]
board-cover-clauses = Cláusulas
board-clause-companies = La mención de determinadas empresas o de los productos de determinados fabricantes no implica que la organización los apruebe o recomiende con preferencia a otros análogos que no se mencionan.
board-clause-designations = Las denominaciones empleadas en este documento y la forma en que aparecen presentados los datos que contiene no implican, por parte de las Naciones Unidas, juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas, o de sus autoridades, ni respecto de la delimitación de sus fronteras o límites.
board-clause-confidential = Los socios que pidieron confidencialidad se cuentan en cada total y nunca se nombran.

# Índice
board-contents-heading = Lo que contiene este libro
board-contents-what = Elija una hoja para abrirla
board-number = N.º
board-sheet = Hoja
board-sheet-holds = Contenido

# Mensajes principales
board-messages-heading = Lo que la Junta puede retener
board-messages-what = Cada frase está hecha de cifras de este libro y lleva a su celda
board-messages-none = Ninguna cifra permite aún un mensaje para este alcance y este período.
board-message = Mensaje
board-figure = Cifra
board-see = Dónde verlo
board-remark-messages = Las frases se componen a partir de las cifras con reglas fijas; ninguna se escribe a mano.
board-message-revenue = Los ingresos confirmados ascienden a { $value } del { $start } al { $end }{ $planned ->
    [yes] , es decir, { $share } del plan escalonado ({ $plan })
   *[no] { "" }
}{ $moved ->
    [more] { " " }y { $change } más que en la misma fecha de { $year }
    [less] { " " }y { $change } menos que en la misma fecha de { $year }
    [same] { " " }y lo mismo que en la misma fecha de { $year }
   *[none] { "" }
}.
board-message-sources = Primera fuente, { $source }: { $value }, es decir, { $share } del total.
board-message-sources-fell = La mayor baja procede de { $source }: { $amount } menos que en la misma fecha de { $year }.
board-message-sources-rose = El mayor aumento procede de { $source }: { $amount } más que en la misma fecha de { $year }.
board-message-people = Personas alcanzadas por los programas apoyados en { $year }, sin doble cómputo: { $people }.
board-message-results = Los resultados previstos se logran en un { $share } de media.
board-message-verified = Parte de los resultados verificada: { $share }.
board-message-needs = Las necesidades declaradas por el terreno están cubiertas en un { $share } de su valor.
board-message-unmet = Necesidades aún sin socio: { $shown } ({ $value }).
board-message-ending = Acuerdos que terminan en los próximos 90 días: { $shown } ({ $value }).
board-message-exposed = La diligencia debida falta o ha vencido para { $value } de acuerdos en curso.
board-message-portfolio = Acuerdos en curso al { $day }: { $agreements }, con { $partners } socios.
board-message-network = Parte de los intercambios entre profesionales que cruza una frontera regional: { $share }.
board-message-active = Profesionales activos: { $share }.
board-source-individuals = los particulares
board-source-businesses = las empresas
board-source-foundations = las fundaciones
board-source-other = las demás fuentes
board-of-source-individuals = los particulares
board-of-source-businesses = las empresas
board-of-source-foundations = las fundaciones
board-of-source-other = las demás fuentes

# Columnas
board-topic = Ámbito
board-indicator = Indicador
board-unit = Unidad
board-value = Valor
board-phased-target = Meta escalonada
board-phased-plan = Plan escalonado
board-year-before = Mismo período { $year }
board-change = Variación
board-reading = Lectura
board-standing = Situación
board-good-direction = Buen sentido
board-period = Período
board-note = Nota
board-month = Mes
board-year = Año
board-total = Total
board-bureau = Despacho
board-country = País
board-bureau-code = Código despacho
board-country-code = Código país
board-source = Fuente
board-code = Código
board-span = Período leído
board-attainment = Logro
board-confirmed = Ingresos confirmados
board-confirmed-usd = Ingresos confirmados, USD
board-definition = Definición
board-formula = Fórmula
board-owner = Responsable
board-unit-usd-m = M$
board-unit-usd-k = k$
board-unit-ratio = %
board-unit-count = número
board-unit-persons = personas
board-unit-days = días
board-unit-index = índice
board-unit-usd-ratio = $ por $
board-reading-better = ▲ mejor
board-reading-worse = ▼ peor
board-reading-same = sin cambio
board-direction-up = más alto
board-direction-down = más bajo
board-direction-none = no aplicable
board-topic-revenue = Ingresos
board-topic-agreements = Acuerdos
board-topic-partners = Socios
board-topic-impact = Impacto
board-topic-needs = Necesidades
board-topic-network = Red
board-topic-lifecycle = Ciclo de vida
board-topic-receiving = Datos
board-span-period = { $first }–{ $last } { $year }
board-span-year = año { $year }
board-span-quarter = { $quarter }
board-span-day = al { $day }
board-span-undated = sin fecha

# Indicadores
board-indicators-heading = { $n ->
    [0] Ningún indicador medido
    [one] Un indicador medido
   *[other] { $n } indicadores medidos
}
board-indicators-what = Valor en la fecha de los datos, meta escalonada a esa fecha, mismo período del año anterior
board-remark-indicators = «—»: no aplicable o no comparable. «3 de 4»: menos de cinco casos, la celda conserva la razón. La variación de un porcentaje se da en puntos. Las notas están en la hoja Notas.

# Ingresos
board-revenue-finding = Ingresos confirmados: { $value }
board-revenue-month-what = Por fuente y mes, del { $start } al { $end }; tipo de las Naciones Unidas del día de cada operación
board-revenue-place-bureaux = Los despachos frente a su plan
board-revenue-place-countries = Los países frente a su plan
board-revenue-place-what = Plan escalonado a la fecha; comparación con los mismos meses de { $year }, mismas oficinas
board-revenue-year = Años anteriores
board-revenue-year-what = Un acuerdo plurianual cuenta íntegro el año en que se confirma; la otra columna, siempre en años completos, lo reparte entre los años que financia
board-revenue-none = Ningún ingreso confirmado en el período.
board-year-to-date = { $year }, al { $end }
board-revenue-chart = Ingresos confirmados por fuente y mes, { $unit }
board-revenue-alt = { $title }. Columnas apiladas, una por mes ({ $months }), cuatro fuentes como máximo. { $finding }. Los valores están en la tabla de la izquierda.
board-revenue-place-chart = Ingresos confirmados y plan escalonado, { $unit }
board-revenue-place-alt = { $title }. Barras horizontales, { $places } filas, dos por fila: real y plan. Los valores están en la tabla de la izquierda.
board-remark-revenue = Los totales son fórmulas. { $over ->
    [yes] Un acuerdo plurianual deja un pico el año en que se confirma: la columna de años de programa lo reparte.
   *[no] El año en curso no ha terminado: no se compara con años completos.
}

# Impacto
board-impact-finding = Personas alcanzadas, sin doble cómputo: { $people }
board-impact-finding-none = Los resultados recibidos no cuentan personas
board-impact-what = Por ámbito de actividad, { $year }
board-impact-place-bureaux = Las mismas medidas por despacho
board-impact-place-countries = Las mismas medidas por país
board-impact-place-what = Cada lugar cuenta una vez, por la mayor de sus actividades
board-impact-alt = { $title }. Barras horizontales, { $rows } filas; los valores están en la tabla de la izquierda.
board-impact-chart-area = Personas alcanzadas y previstas, por ámbito
board-impact-chart-bureaux = Personas alcanzadas y previstas, por despacho
board-impact-chart-countries = Personas alcanzadas y previstas, por país
board-activity-area = Ámbito de actividad
board-people-reached = Personas alcanzadas
board-people-upper = Límite superior
board-people-target = Personas previstas
board-reached-of-target = Alcanzadas ÷ previstas
board-results = Resultados seguidos
board-achievement = Logro de resultados
board-verified = Parte verificada
board-remark-impact = El total de personas no es la suma de las filas: quien recibe dos actividades en un mismo lugar cuenta una vez. El límite superior supone que ninguna actividad se solapa con otra.

# Necesidades
board-needs-finding = Parte de las necesidades cubierta, en valor: { $share }
board-needs-what = Necesidades declaradas por las oficinas, al { $day }
board-needs-alt = { $title }. Barras horizontales, { $places } filas. Los valores están en la primera tabla de la izquierda.
board-needs-chart-covered = Parte de las necesidades cubierta, en valor
board-needs-chart-unmet = Valor de las necesidades sin socio, { $unit }
board-needs-declared = Necesidades declaradas
board-needs-covered-count = Cubiertas, en número
board-needs-covered-value = Necesidades cubiertas
board-needs-unmet = Sin socio
board-needs-unmet-value = Valor sin socio
board-needs-list = { $n ->
    [one] Una necesidad sin socio
   *[other] Las { $n } primeras necesidades sin socio
}
board-needs-list-what = Las más prioritarias primero, luego las mayores
board-need = Necesidad
board-need-kind = Naturaleza
board-declared-on = Declarada el
board-age-days = Días de espera
board-people-concerned = Personas afectadas
board-required = Importe requerido
board-remark-needs = Una necesidad de costo desconocido cuenta en número y no en valor. Lo que supera el importe requerido no se cuenta.

# Una página por despacho
board-bureau-figures = ¿Dónde estamos?
board-bureau-figures-what = Ingresos y parte del terreno de enero al { $day }; resultados del año; decisiones en la fecha de los datos
board-bureau-countries = Los países frente a su plan
board-bureau-countries-what = Los mayores ingresos primero; totales por fórmula, salvo cómputos distintos y porcentajes
board-bureau-no-country = Ningún país de este despacho tiene cifras para este período.
board-silent = Sin envío para { $quarter }: { $names }.
board-silent-since = { $office } (último envío el { $day })
board-bureau-chart = Ingresos confirmados y plan escalonado, { $unit }
board-bureau-alt = { $title }. { $bureau }: barras horizontales, { $countries } países, los mayores ingresos primero. Los valores están en la tabla de países.
board-besides = De ello
board-besides-value = Cifra conexa
board-of-which-verified = verificados
board-at-stake = Importe en juego
board-to-decide = Decisiones por tomar
board-bureau-active-agreements = Acuerdos en curso
board-bureau-need-coverage = Necesidades cubiertas
board-example = Cómo se ve en el terreno
board-example-none = Aún no se ha enviado ningún ejemplo.
board-example-where = { $text }
board-example-need = Necesidad: { $text }
board-example-partner = Socio: { $text }
board-example-result = Resultado: { $text }
board-example-quote = «{ $text }»
board-example-proof = Prueba: { $text }
board-director-note = La nota de la dirección del despacho
board-director-note-none = Aún no se ha enviado ninguna nota para este período.
board-signed = { $author }, { $day }
board-confidential = socio confidencial
board-confidential-agreement = Acuerdo { $number } (socio confidencial)

# Red
board-network-finding = Intercambios que cruzan una frontera regional: { $share }
board-network-finding-none = Los intercambios entre oficinas
board-network-what = Intercambios anotados del { $start } al { $end }; profesionales activos en los 90 días anteriores al fin del mes
board-network-what-undated = Intercambios sin fecha: todos los recibidos
board-network-months = Intercambios por mes y tipo
board-network-months-what = Número de intercambios; ningún mensaje se lee, solo se cuenta el intercambio
board-network-chart = Intercambios por mes y tipo
board-network-alt = { $title }. Columnas apiladas, { $months } meses, cuatro tipos como máximo. Los valores están en la tabla de la izquierda.
board-network-matrix = Quién intercambia con quién
board-network-matrix-what = Intercambios del despacho de la fila hacia el de la columna; la diagonal es interna
board-from-bureau = De
board-other-types = Otros tipos
board-remark-network = No se muestra ningún grupo de menos de cinco personas y no se nombra a nadie.

# Ciclo de vida
board-lifecycle-finding = { $n ->
    [0] Nada espera una decisión
    [one] Una decisión por tomar
   *[other] { $n } decisiones por tomar
}
board-lifecycle-what = Por despacho, al { $day }
board-matters = Lo que espera una decisión
board-matters-what = { $n ->
    [one] Un asunto
   *[other] { $shown } asuntos de { $n }, los más apremiantes primero, luego los mayores
}
board-matter = Asunto
board-matter-renewal = Fin de acuerdo
board-matter-corrective = Medida correctiva
board-matter-evaluation = Evaluación final
board-matter-need = Necesidad urgente
board-matter-due-diligence = Verificación vencida
board-matter-reporting = Archivo no recibido
board-matter-held = Importes en espera
board-subject = Objeto
board-where = Dónde
board-due-on = Vence el
board-days-left = Días restantes
board-and-others = { $first } y { $n } más
board-remark-lifecycle = Los acuerdos y socios de varios despachos cuentan una vez en el total: los números no se suman. Los días negativos son días de retraso.

# Notas
board-notes-heading = Lo que una cifra no dice
board-note-all = Todos
board-note-few = «3 de 4» sustituye a un porcentaje de menos de cinco casos. La celda conserva la razón exacta, para los cálculos.
board-note-structure = Los despachos son los del último día del período. Los meses de { $before } se agrupan según la misma estructura, para comparar las mismas oficinas.
board-note-comparison = El año { $year } se compara con los mismos meses de { $before }. Un período inacabado nunca se compara con uno completo.
board-note-rounding = Las celdas conservan los importes exactos, al centavo. Los millones con un decimal se redondean: una suma mostrada puede diferir en una décima de sus partes mostradas.

# Glosario
board-glossary-heading = Los indicadores empleados en este libro
board-glossary-what = Una definición por indicador, la misma en la pantalla y aquí

# Método
board-method-coverage = Lo recibido y lo que falta
board-method-coverage-what = Libros debidos y recibidos para { $quarter }; filas e importes de todos los archivos vigentes: leído = aceptado + en espera + ignorado
board-gap = Diferencia
board-method-currencies = { $n ->
    [one] Ingresos confirmados en una divisa
   *[other] Ingresos confirmados en { $n } divisas
}
board-method-currencies-what = Divisa del acuerdo
board-method-basis = De dónde viene el importe en dólares
board-method-basis-what = El tipo es el del día de cada operación, al tipo operacional de las Naciones Unidas
board-basis = Origen
board-basis-published = publicado en dólares por la fuente
board-basis-rate = convertido al tipo del día
board-basis-usd = recibido en dólares
board-basis-unstated = sin especificar
board-currency = Divisa
board-share = Parte
board-other-currencies = { $n ->
    [one] Otra divisa
   *[other] { $n } divisas más
}
board-method-rules = Reglas seguidas
board-rule-knowledge = Las cifras dicen lo que se sabía al { $day }. Un archivo enviado de nuevo sustituye al anterior; el antiguo se conserva.
board-rule-money = Un importe en otra divisa se convierte al tipo operacional de las Naciones Unidas de su propia fecha; prevalece el valor en dólares publicado por la fuente cuando existe. El tipo empleado figura en la hoja Trazabilidad.
board-rule-shares = Un acuerdo que sirve a varios países se reparte según sus propias cuotas; la parte sin especificar queda «Sin especificar» y nunca se reparte de oficio.
board-rule-duplicates = Un acuerdo cofinanciado o retransferido cuenta una sola vez: la fila conservada como referencia (contada: no) no aporta nada. Las promesas nunca se suman a los ingresos.
board-rule-ratios = Un porcentaje es una razón de sumas, nunca un promedio de porcentajes. Sin denominador no es aplicable: «—».
board-rule-people = Las personas alcanzadas cuentan una vez por lugar: el registro si existe; si no, el mayor de los recuentos que se solapan. Los años no se suman.
board-rule-persons = Las filas en espera se leen y quedan fuera de los totales hasta su corrección. No se muestra ningún grupo de menos de cinco personas.
board-rule-silent = Una oficina que no envió nada para el período está representada por su último archivo, o ausente: nunca por un cero.
board-rule-unmeasured = Sin medir en este alcance, por falta de datos recibidos: { $names }.
board-rule-left-out = Hojas sin datos, no incluidas: { $names }.

# Datos
board-data-heading = Cada indicador para el conjunto, por despacho y por país
board-data-what = Importes en dólares al centavo, razones entre 0 y 1. No sumar cómputos distintos, personas ni razones
board-data-span-period = meses del período
board-data-span-year = año de programa
board-data-span-results = año
board-data-span-month = último mes
board-data-span-quarter = último trimestre
board-data-span-day = en la fecha de los datos
board-data-span-exchanges = intercambios
board-months-heading = Ingresos confirmados por mes, despacho, país y fuente
board-months-what = Meses del período y mismos meses del año anterior, dólares al centavo

# Trazabilidad
board-origins-heading = De dónde viene cada cifra
board-origins-what = Para cada cifra clave, las { $shown } celdas recibidas que más pesan; la pantalla las muestra todas
board-origins-none = Esta cifra habla de lo que no llegó, o de un cálculo sobre varias filas: ninguna celda la lleva por sí sola.
board-rows-behind = Filas detrás
board-file = Archivo
board-received-sheet = Hoja recibida
board-cell = Celda
board-received-heading = Encabezado recibido
board-as-received = Valor recibido
board-brings = Aporta
board-rate = Unidades por dólar
board-known-on = Conocido el

# Lo que no se puede pedir
board-unknown-organisation = Ninguna organización se llama «{ $value }» en este almacén. La más próxima es { $nearest }.
board-unknown-office = Ninguna oficina se llama «{ $value }». La más próxima es { $nearest }.
board-wrong-period = «{ $value }» no es un período; escríbalo como 2026-Q3 o 2026.
board-period-ahead = El período «{ $value }» no ha empezado: los datos llegan hasta el { $today }.
board-wrong-language = «{ $value }» no es un idioma del expediente; hay { $known }.
board-no-warehouse = Aún no se ha cargado nada: python -m etl load CARPETA, o make demo para la cartera ficticia.

# Línea de órdenes
board-command-about = Los documentos que salen de la casa.
board-command-board = el expediente de la Junta, en un libro
board-command-out = el libro que se escribe
board-command-office = una sola oficina, por su código; todas sin esta opción
board-command-period = el trimestre (2026-Q3) o el año (2026); el último sin esta opción
board-command-lang = idioma: fr, en, es
board-command-as-of = lo que se sabía ese día, 2026-07-15
board-command-organisation = código de la organización, cuando el almacén tiene varias
board-command-warehouse = carpeta del almacén
board-written = { $file }: { $sheets } hojas, { $figures } cifras, { $seconds } s
board-forecast-heading = Dónde terminaría { $year }, según los datos y con algunas suposiciones
board-forecast-what = Ingresos confirmados esperados al final del año, con datos al { $day }; la banda contiene el resultado cuatro de cada cinco veces
board-forecast-supposed = Suposición
board-forecast-nothing = Ninguna: lo que dicen los datos
board-forecast-first = El primer donante no aporta nada más
board-forecast-three = Los tres primeros donantes no aportan nada más
board-forecast-late = Todo lo que queda por llegar se retrasa 90 días
board-forecast-half = Fracasa la mitad de la cartera prevista para este año
board-forecast-together = Se va el primer donante, 30 días de retraso, fracasa la mitad de la cartera
board-remark-forecast = Método: los meses concluidos se conocen; el resto del año se espera en la proporción de años anteriores. Una suposición no es una previsión.
board-note-pinned = Palabras de la dirección
board-note-until = válida hasta el { $day }
board-note-expired = vencida desde el { $day }

# Ejecución y riesgos
board-sheet-delivery = Ejecución
board-title-delivery = Ejecución de los acuerdos
board-about-delivery = Dinero, tiempo y resultados lado a lado, hitos, presupuestos, lo que llega a la comunidad, confianza
board-sheet-risks = Riesgos
board-title-risks = Riesgos y obstáculos
board-about-risks = Registro de riesgos abiertos, primero los más graves; obstáculos y tiempo para superarlos
board-delivery-finding = { $n ->
    [0] Dinero, tiempo y resultados van al mismo paso
    [one] Un acuerdo diverge 20 puntos o más
   *[other] { $n } acuerdos divergen 20 puntos o más
}
board-delivery-what = Por oficina regional, al { $day }
board-delivery-apart = Dónde más se apartan dinero, tiempo y resultados
board-delivery-apart-what = { $n ->
    [one] Un acuerdo
   *[other] { $shown } acuerdos de { $n }, primero la mayor brecha
}
board-delivery-money = Dinero gastado
board-delivery-time = Tiempo pasado
board-delivery-results = Resultados alcanzados
board-delivery-gap = Mayor brecha
board-delivery-story = Qué indica
board-remark-delivery = Un acuerdo de varias oficinas cuenta una vez en el total: los números no se suman. Una casilla vacía: nadie lo indicó. Divergir no es fracasar, es una pregunta que hacer.
board-risks-finding = { $n ->
    [0] Ningún riesgo alto abierto
    [one] Un riesgo alto abierto
   *[other] { $n } riesgos altos abiertos
}; { $usd } con un riesgo político alto
board-risks-list = Riesgos abiertos
board-risks-list-what = { $n ->
    [one] Un riesgo
   *[other] { $shown } riesgos de { $n }, primero el más grave
}
board-risk = Riesgo
board-risk-kind = Clase
board-risk-level = Nivel (1 a 9)
board-risk-trend = Tendencia
board-risk-owner = Responsable
board-risk-response = Respuesta
board-remark-risks = Nivel: probabilidad × efecto, alto desde 6. Un riesgo que nadie anota no figura aquí.
board-matter-delivery = Dinero sin resultados
board-sheet-questions = Preguntas de la Junta
board-about-questions = Preguntas formuladas en la Junta, días para responder y cifra en que se apoya cada respuesta
board-questions-finding = { $top } de { $bottom } preguntas tienen respuesta con una cifra y su fuente
board-questions-what = Según lo conocido al { $day } · primero las que esperan
board-questions-session = Período de sesiones
board-questions-question = Pregunta
board-questions-asked = Formulada el
board-questions-answered = Respondida el
board-questions-days = Días
board-questions-answer = Respuesta
board-questions-figure = Cifra y su fuente
board-remark-questions = Días: hasta la respuesta, o hasta hoy para las que esperan. Una pregunta nunca se atribuye a quien la formula.
board-title-questions = Preguntas de la Junta
