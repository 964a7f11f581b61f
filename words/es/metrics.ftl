# Lo que dicen las métricas: preguntas mal formuladas, unidades, columnas, línea de comandos.
metrics-unknown-metric = Ninguna métrica se llama «{ $name }». ¿Quería decir «{ $nearest }»?
metrics-unknown-column = { $view } no tiene la columna «{ $name }». ¿Quería decir «{ $nearest }»?
metrics-never-persons = «{ $name }» señala a personas: ninguna pregunta pasa por ahí. Pregunte por oficina, país o despacho regional.
metrics-out-of-sight = Nada en { $view } dice de qué oficina es una fila: quien solo ve algunas oficinas no ve ninguna.
metrics-unknown-value = Ninguna fila lleva «{ $value }» en la columna «{ $column }». ¿Quería decir «{ $nearest }»?
metrics-wrong-value = La columna «{ $column }» no puede valer «{ $value }»; hace falta { $expected ->
    [date] una fecha como 2026-09-30
    [moment] una fecha y hora como 2026-09-30 14:05
    [integer] un número entero como 2026
    [flag] true o false
   *[number] un número como 1234.5
}.
metrics-wrong-step = La suposición «{ $column }» no puede valer «{ $value }»; admite: { $allowed }.
metrics-no-warehouse = Aún no se ha cargado nada aquí. Cargue primero los archivos: python -m etl load CARPETA
metrics-few = { $top } de { $bottom }
metrics-not-stated = no indicado
metrics-yes = sí
metrics-no = no

# Unidades
metrics-unit-usd = dólares de los Estados Unidos
metrics-unit-ratio = porcentaje
metrics-unit-count = número
metrics-unit-persons = personas
metrics-unit-days = días
metrics-unit-hours = horas
metrics-unit-index = índice
metrics-unit-usd_ratio = dólares por dólar
metrics-unit-gap = brecha, en puntos

# Sentido favorable
metrics-direction-up = cuanto más alto, mejor
metrics-direction-down = cuanto más bajo, mejor
metrics-direction-none = ni alto ni bajo es mejor en sí mismo

# Responsables
metrics-owner-finance = Finanzas
metrics-owner-partnerships = Alianzas
metrics-owner-programme = Programas
metrics-owner-field = Terreno
metrics-owner-network = Red de profesionales
metrics-owner-data = Datos

# Línea de comandos
metrics-command-about = Hacer una pregunta a las métricas o remontarse de una cifra a las celdas recibidas.
metrics-command-ask = dar una o varias métricas, desglosadas y filtradas
metrics-command-trace = mostrar las celdas recibidas que sustentan una cifra
metrics-command-name = nombre de la métrica, por ejemplo cash_received
metrics-command-by = columnas que desglosan la respuesta, por ejemplo country year
metrics-command-where = filtros COLUMNA=VALOR; a,b para una lista, a..b para un intervalo, - para no indicado
metrics-command-as-of = responder con lo que se sabía ese día (AAAA-MM-DD)
metrics-command-format = forma de la respuesta: table, csv o json
metrics-command-warehouse = carpeta del almacén de datos
metrics-command-lang = idioma de la respuesta: fr, en o es
metrics-command-limit = número de filas recibidas que se muestran
metrics-command-help = mostrar esta ayuda
metrics-command-usage = Uso:
metrics-command-what-to-do = Elija un comando: ask o trace. Por ejemplo: python -m metrics ask cash_received --by country
metrics-command-no-name = Nombre una métrica, por ejemplo: python -m metrics { $command } cash_received
metrics-command-one-name = El comando trace se remonta de una sola métrica a la vez; aquí hay varias: { $names }.
metrics-command-unknown = «{ $given }» no es una opción de { $option }. ¿Quería decir «{ $nearest }»?
metrics-command-unknown-option = Ninguna opción se llama «{ $given }». ¿Quería decir «{ $nearest }»?
metrics-command-no-value = La opción { $option } requiere un valor.
metrics-command-not-a-filter = «{ $given }» no es un filtro; escriba COLUMNA=VALOR, por ejemplo country=TGO.
metrics-command-not-a-day = «{ $given }» no es una fecha. ¿Quería decir { $nearest }?
metrics-command-not-a-number = «{ $given }» no es un número de filas; escriba por ejemplo 200.

# Remontarse de una cifra
metrics-trace-title = { $label }: { $total }
metrics-trace-file = Archivo
metrics-trace-sheet = Hoja
metrics-trace-cell = Celda
metrics-trace-heading = Columna
metrics-trace-received = Valor recibido
metrics-trace-brings = Aporta
metrics-trace-rate = Tipo de cambio
metrics-trace-known_on = Conocido el
metrics-trace-rows = { $n ->
    [0] ninguna fila recibida
    [one] una fila recibida
   *[other] { $shown } filas recibidas
}

# Columnas
metrics-column-closes_quarter = Último mes del trimestre
metrics-column-closes_year = Cierra el año
metrics-column-is_ending = Próximo a vencer
metrics-column-stake_id = Objeto en juego
metrics-column-organisation = Organización
metrics-column-agreement_id = N.º de acuerdo
metrics-column-agreement_title = Acuerdo
metrics-column-agreement_type = Tipo de acuerdo
metrics-column-partner_id = Código del socio
metrics-column-partner_name = Socio
metrics-column-source = Fuente
metrics-column-activity_area = Esfera de actividad
metrics-column-modality = Modalidad
metrics-column-earmarking = Asignación
metrics-column-currency = Moneda
metrics-column-owner = Persona responsable
metrics-column-status = Estado
metrics-column-kind = Tipo
metrics-column-country = País
metrics-column-office = Oficina
metrics-column-bureau = Despacho regional
metrics-column-bureau_now = Despacho regional actual
metrics-column-date = Fecha
metrics-column-year = Año
metrics-column-quarter = Trimestre
metrics-column-month = Mes
metrics-column-period = Período
metrics-column-period_end = Fin del período
metrics-column-today = Fecha de los datos
metrics-column-ends_on = Fecha de fin
metrics-column-days_to_end = Días hasta el fin
metrics-column-is_active = Activo
metrics-column-has_valid_check = Verificación vigente
metrics-column-check_valid_until = Verificación vigente hasta
metrics-column-flow_id = N.º de línea
metrics-column-is_estimated = Estimado
metrics-column-age_bucket = Antigüedad del retraso
metrics-column-is_to_date = Mes concluido
metrics-column-vintage = Plan aprobado el
metrics-column-partner_flow = Ganancia o pérdida
metrics-column-indicator = Indicador
metrics-column-level = Nivel
metrics-column-defined_by = Definido por
metrics-column-place = Lugar
metrics-column-tier = Grado de alcance
metrics-column-count_method = Método de recuento
metrics-column-overlap_group = Grupo de solapamiento
metrics-column-disjoint_group = Grupo sin solapamiento
metrics-column-baseline = Línea de base
metrics-column-target = Meta
metrics-column-actual = Logrado
metrics-column-achievement = Logro del resultado
metrics-column-is_latest = Último informe
metrics-column-is_measured = Medido
metrics-column-is_verified = Verificado
metrics-column-people = Personas
metrics-column-people_target = Personas previstas
metrics-column-need_id = N.º de necesidad
metrics-column-need_title = Necesidad
metrics-column-sdg = ODS
metrics-column-priority = Prioridad
metrics-column-due_on = Fecha límite
metrics-column-age_days = Antigüedad en días
metrics-column-people_concerned = Personas afectadas
metrics-column-is_counted = Contado
metrics-column-is_matched = Con acuerdo
metrics-column-is_unmet = No cubierta
metrics-column-practitioner_id = Profesional
metrics-column-consent = Consentimiento
metrics-column-language = Idioma
metrics-column-is_member = Miembro
metrics-column-is_lost_regular = Asiduo perdido
metrics-column-acts_90d = Intercambios propios en 90 días
metrics-column-from_office = Oficina que escribe
metrics-column-to_office = Oficina que recibe
metrics-column-from_bureau = Región que escribe
metrics-column-to_bureau = Región que recibe
metrics-column-channel = Tipo de intercambio
metrics-column-topic = Tema
metrics-column-participants = Participantes
metrics-column-exchanges = Intercambios
metrics-column-exchanges_12m = Intercambios en 12 meses
metrics-column-is_tie = Ambas oficinas conocidas
metrics-column-is_between_offices = Entre oficinas
metrics-column-is_cross_region = Entre regiones
metrics-column-is_isolated = Aislada
metrics-column-document = Documento
metrics-column-document_office = Oficina de origen
metrics-column-found = Encontrado
metrics-column-is_reuse_elsewhere = Reutilizado en otra parte
metrics-column-done_on = Hecho el
metrics-column-current_on = Fecha actual
metrics-column-is_due = Vencido
metrics-column-is_done = Hecho
metrics-column-is_done_in_time = Hecho a tiempo
metrics-column-is_on_time = A tiempo
metrics-column-is_late = Con retraso
metrics-column-is_closed_on_time = Cerrado a tiempo
metrics-column-measure = Medida
metrics-column-label = Descripción
metrics-column-agency_owner = Responsable en la organización
metrics-column-partner_owner = Responsable en la entidad asociada
metrics-column-subject_id = Objeto
metrics-column-title = Título
metrics-column-detail = Detalle
metrics-column-days = Días restantes
metrics-column-urgency = Urgencia
metrics-column-usd = Importe en dólares
metrics-column-signed_usd = Valor firmado
metrics-column-field_driven_usd = Valor basado en necesidades
metrics-column-duplicate_usd = Duplicado retirado
metrics-column-usd_basis = Origen del importe en dólares
metrics-column-confirmed_usd = Ingresos confirmados
metrics-column-programme_usd = Ingresos por año de programa
metrics-column-overdue_usd = Importe vencido
metrics-column-actual_usd = Ingresos confirmados
metrics-column-plan_usd = Plan escalonado
metrics-column-now_usd = Este año
metrics-column-before_usd = Año anterior
metrics-column-earlier_usd = Años anteriores
metrics-column-required_usd = Importe requerido
metrics-column-covered_usd = Importe cubierto
metrics-column-submission_id = Envío
metrics-column-family = Modelo de archivo
metrics-column-file_name = Archivo
metrics-column-known_on = Conocido el
metrics-column-last_known_on = Último envío
metrics-column-received_at = Recibido el
metrics-column-author = Autor
metrics-column-sender = Remitente
metrics-column-sheet = Hoja
metrics-column-table_name = Tabla
metrics-column-header_row = Fila de encabezados
metrics-column-row = Fila
metrics-column-origin = Origen
metrics-column-cell = Celda
metrics-column-column_name = Columna
metrics-column-value = Valor recibido
metrics-column-rule = Regla
metrics-column-severity = Gravedad
metrics-column-details = Detalles
metrics-column-rows_read = Filas leídas
metrics-column-rows_accepted = Filas cargadas
metrics-column-rows_held = Filas en espera
metrics-column-rows_ignored = Filas omitidas
metrics-column-read_usd = Importe leído
metrics-column-accepted_usd = Importe cargado
metrics-column-held_usd = Importe en espera
metrics-column-ignored_usd = Importe omitido
metrics-column-is_received = Recibido
metrics-column-days_late = Días de retraso
metrics-column-days_silent = Días sin envío
metrics-column-text = Texto
metrics-column-expires_on = Válido hasta
metrics-column-outcome = Resultado obtenido
metrics-column-quote = Cita
metrics-column-proof = Prueba
metrics-column-credit = Crédito
metrics-column-valid_from = Vigente desde
metrics-column-valid_to = Vigente hasta
metrics-column-is_open = Abierta
metrics-column-is_fictional = Ficticio
metrics-column-name_fr = Nombre en francés
metrics-column-name_en = Nombre en inglés
metrics-column-name_es = Nombre en español
