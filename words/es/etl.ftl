# Lo que dice la orden de carga.

etl-progress-read = Archivos leídos: { $files } de { $total } · filas: { $rows }
etl-progress-match = Cotejo · filas: { $rows }
etl-progress-publish = Archivos cargados: { $total } · publicación
etl-interrupted = Interrumpido: la última versión publicada sigue intacta.
etl-sheet = { $sheet } ({ $table }) · filas leídas: { $read } = { $accepted } aceptadas{ $n ->
    [0] { "" }
   *[other] { " " }(de las que { $warned } con advertencia)
} + { $held } retenidas + { $ignored } descartadas
etl-money = { $kind }: { $read } leídos = { $accepted } aceptados{ $n ->
    [0] { "" }
   *[other] { " " }(de los que { $warned } con advertencia)
} + { $held } retenidos + { $ignored } descartados
etl-more-findings = … y { $count } hallazgos más (véase --json o la página de archivos recibidos)
etl-total-rows = Archivos: { $files } · filas leídas: { $read } = { $accepted } aceptadas{ $n ->
    [0] { "" }
   *[other] { " " }(de las que { $warned } con advertencia)
} + { $held } retenidas + { $ignored } descartadas
etl-total-money = Importes: { $read } leídos = { $accepted } aceptados{ $n ->
    [0] { "" }
   *[other] { " " }(de los que { $warned } con advertencia)
} + { $held } retenidos + { $ignored } descartados
etl-published = Publicado: { $version }
etl-row-total = fila de total
etl-row-blank = nada en las columnas conocidas
etl-row-note = nota o subtítulo
etl-row-repeated-header = encabezado repetido
etl-row-sheet-unknown = hoja no reconocida
etl-row-instruction = instrucción para rellenar
etl-row-carried = línea de arrastre entre páginas
etl-row-no-value = ningún valor en las columnas leídas
etl-outdated = El almacén { $warehouse } lo publicó una versión anterior y le falta lo que se pide: ejecute «python -m etl rebuild», que lo rehace a partir de los archivos recibidos.
