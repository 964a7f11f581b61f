# La página donde una oficina envía sus libros, responde a las preguntas, ve lo que se cargaría, y carga.
send-nav = Enviar un libro
send-title = Enviar un libro
send-lead = Suelte sus libros **tal como los lleva**: no importan el orden de las columnas, el idioma ni el formato. Nada entra en las cifras antes de que usted lo haya visto y pedido.
send-form-title = Sus archivos
send-form-what = Excel, LibreOffice o CSV; como máximo { $files } archivos y { $megabytes } MB por envío
send-choose = Elegir archivos
send-drop = o arrastrarlos aquí
send-sender = Su nombre (opcional)
send-sender-what = Se guarda con sus respuestas, para saber quién decidió qué.
send-button = Verificar estos archivos
send-uploading = Enviando: { $share } %
send-cut = La conexión se cortó: no se guardó nada. Envíe de nuevo.
send-template-title = Partir de un modelo
send-template-what = El libro de su oficina: listas desplegables y lo que ya sabemos
send-template-office = Oficina
send-template-button = Descargar el modelo
send-template-note = El modelo no es obligatorio: se lee todo libro cuyos encabezados se reconozcan.
send-history-title = Últimos envíos
send-history-what = Lo que no se carga se borra a los { $days } días; [ver los archivos cargados]({ $href })
send-history-none = Aún no se ha enviado nada.
send-history-when = Enviado
send-history-files = Archivos
send-history-more = { $files } y { $n ->
    [one] uno más
   *[other] { $n } más
}
send-history-sender = Por
send-history-state = Estado
send-state-checking = En verificación
send-state-loading = En carga
send-state-checked = Verificado, aún sin cargar
send-state-loaded = Cargado
send-state-broken = Interrumpido
send-no-batch-title = Envío no encontrado
send-no-batch = Este envío no existe o fue borrado. [Enviar de nuevo]({ $href })
send-checking-title = Verificación en curso
send-loading-title = Carga en curso
send-checking-lead = Se reconoce cada hoja y se lee cada celda. La página se actualiza sola; también puede cerrarla y volver.
send-loading-lead = Las filas aceptadas entran en una nueva versión de los datos; quienes leen conservan la anterior hasta el final.
send-working = Trabajo en curso
send-working-files = { $n ->
    [one] Un archivo
   *[other] { $n } archivos
}
send-broken-title = Verificación interrumpida
send-broken-lead = La verificación se detuvo antes del final; no se cambió nada.
send-again = Verificar de nuevo
send-trouble-busy = Había otra carga en curso; no se cambió nada. Inténtelo de nuevo en un momento.
send-trouble-too-long = El trabajo superó { $minutes } minutos y se detuvo; no se cambió nada. Envíe menos archivos a la vez.
send-trouble-failed = El trabajo se detuvo por un error, que quedó anotado; no se cambió nada.
send-refused-none = No se eligió ningún archivo.
send-refused-too-many = Un envío puede tener { $files } archivos como máximo. Envíelos en varias veces.
send-refused-too-large = Un envío puede pesar { $megabytes } MB como máximo. Envíe los archivos en varias veces, o quite las imágenes de los libros.
send-refused-foreign = Esta solicitud viene de otro sitio: no se atendió.
send-refused-register = El registro de respuestas no responde: no se guardó nada. Inténtelo de nuevo en un momento.
send-refused-gone = Este envío no existe o fue borrado.
send-files-title = { $n ->
    [one] Un libro enviado
   *[other] { $n } libros enviados
}
send-lead-rows = **{ $accepted } filas de { $read } pueden entrar en las cifras.**{ $n ->
    [0] { "" }
    [one] { " " }Una espera una corrección.
   *[other] { " " }{ $held } esperan una corrección.
}
send-lead-money = Al centavo: **{ $read } = { $accepted } aceptados + { $held } en espera**.
send-lead-questions = { $n ->
    [0] { "" }
    [one] Una pregunta le espera.
   *[other] { $n } preguntas le esperan.
}
send-lead-unread = { $n ->
    [one] No se pudo leer un archivo: la razón está abajo.
   *[other] No se pudieron leer { $n } archivos: la razón de cada uno está abajo.
}
send-lead-nothing = **No se reconoció ninguna fila.** Las razones están abajo.
send-lead-loaded = **Cargado.** Las cifras lo tienen en cuenta. [Ver los archivos recibidos]({ $href })
send-lead-already = Este contenido ya se había recibido: no cuenta dos veces.
send-figure-read = Filas leídas
send-figure-accepted = Aceptadas
send-figure-held = En espera
send-figure-ignored = Apartadas
send-figure-money = Valor aceptado
send-figure-held-money = Valor en espera
send-load-what = { $n ->
    [one] Una fila entrará en las cifras.
   *[other] { $accepted } filas entrarán en las cifras.
}{ $held ->
    [0] { "" }
    [one] { " " }La que espera contará una vez corregida y enviada de nuevo.
   *[other] { " " }Las { $held } que esperan contarán una vez corregidas y enviadas de nuevo.
}
send-load-button = Cargar
send-batch-files = Archivos del envío
send-batch-files-what = Elija un archivo para ver lo que se leyó de él
send-file = Archivo
send-office = Oficina
send-no-office = sin precisar
send-questions = Preguntas
send-errors = Por corregir
send-status = Estado
send-status-unread = No leído
send-status-questions = Por confirmar
send-status-held = Por corregir
send-status-nothing = Nada reconocido
send-status-ready = Listo
send-tabs = Lo que se leyó de { $file }
send-tab-accepted = Aceptado
send-tab-confirm = Por confirmar
send-tab-correct = Por corregir
send-sheets-title = Hoja por hoja
send-sheets-what = { $closes ->
    [0] **La cuenta no cuadra**: { $read } leídas no son { $accepted } + { $held } + { $ignored }
   *[other] La cuenta cuadra: { $read } leídas = { $accepted } aceptadas + { $held } en espera + { $ignored } apartadas
}
send-sheet = Hoja
send-table = Leída como
send-header-row = Encabezado, fila
send-rows-read = Leídas
send-rows-accepted = Aceptadas
send-rows-warned = con aviso
send-rows-held = En espera
send-rows-ignored = Apartadas
send-meta = Datos del envío
send-money-title = Valores, en dólares
send-money-what = Al tipo de cambio del día de cada operación. { $closes ->
    [0] **La cuenta no cuadra**: { $read } leídos no son { $accepted } + { $held }
   *[other] La cuenta cuadra, al centavo: { $read } leídos = { $accepted } aceptados + { $held } en espera
}
send-total = Total
send-money-none = Este archivo no lleva importes.
send-kind = Tipo
send-kind-in-kind = Donaciones en especie
send-kind-unknown = Tipo no leído
send-money-read = Leído
send-money-accepted = Aceptado
send-money-warned = con aviso
send-money-held = En espera
send-difference-title = Lo que cambia
send-before = Antes
send-after = Después
send-cause = Causa
send-change = Diferencia
send-unread-title = No se pudo leer este archivo
send-unread-what = Quedó cerrado; los demás archivos del envío se leyeron
send-confirm-title = { $n ->
    [0] Nada que confirmar
    [one] Una pregunta
   *[other] { $n } preguntas
}
send-confirm-what = Una respuesta vale para esta oficina desde ahora: la pregunta no se volverá a hacer
send-confirm-none = Todo lo que se leyó se leyó sin dudas.
send-where-heading = Hoja «{ $sheet }», celda { $cell } · encabezado
send-where-values = Hoja «{ $sheet }», celda { $cell } · columna
send-day-first = { $date }: el día va primero
send-month-first = { $date }: el mes va primero
send-percent-of-1 = 1 es el 100 %: la columna va de 0 a 1
send-percent-of-100 = 1 es el 1 %: la columna va de 0 a 100
send-thousands = { $number }: «{ $sign }» separa los miles
send-decimals = { $number }: «{ $sign }» separa los decimales
send-where-sheet = Hoja
send-samples = por ejemplo { $values }
send-yes = Sí, es «{ $label }»
send-is = Es «{ $label }»
send-other = Otra columna
send-other-sheet = Una de nuestras tablas
send-other-choose = elegir…
send-not-ours = Ninguna de las nuestras
send-answer-button = Guardar las respuestas y verificar de nuevo
send-near-title = { $n ->
    [one] Un encabezado leído por parecido
   *[other] { $n } encabezados leídos por parecido
}
send-unknown-title = { $n ->
    [one] Un encabezado que no conocemos
   *[other] { $n } encabezados que no conocemos
}
send-correct-title = { $n ->
    [0] Nada que corregir
    [one] Una celda por corregir
   *[other] { $n } celdas por corregir
}
send-correct-what = Corrija estas celdas en su libro y envíelo de nuevo
send-correct-worth = Corrija estas celdas en su libro y envíelo de nuevo: { $usd } esperan
send-correct-none = Ninguna fila espera una corrección.
send-cells = también en { $cells } y { $n ->
    [one] una más
   *[other] { $more } más
}
send-cells-all = también en { $cells }
send-waiting-title = { $n ->
    [one] Una fila correcta espera otra por corregir, y la seguirá
   *[other] { $n } filas correctas esperan otra por corregir, y la seguirán
}
send-likewise = lo mismo: { $columns }
send-blank-button = Modelo en blanco
send-annotated-button = Libro anotado
send-warnings-title = { $n ->
    [one] Una observación
   *[other] { $n } observaciones
}
send-warnings-what = Estas filas se aceptan; compruebe que dicen lo que quería
send-notes = { $n ->
    [one] Una nota que no pide nada
   *[other] { $n } notas que no piden nada
}
send-more-groups = { $n ->
    [one] Otra observación está en el libro anotado.
   *[other] Otras { $n } observaciones están en el libro anotado.
}
