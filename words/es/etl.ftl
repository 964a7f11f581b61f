# Lo que dice la orden de carga.

etl-progress-read = { $files } archivos leídos de { $total } · { $rows } filas
etl-progress-match = Cotejo de { $rows } filas
etl-progress-publish = { $total } archivos cargados; publicación
etl-interrupted = Interrumpido: la última versión publicada sigue intacta.
etl-sheet = { $sheet } ({ $table }): { $read } filas leídas = { $accepted } aceptadas + { $held } retenidas + { $ignored } descartadas
etl-money = { $kind }: { $read } leídos = { $accepted } aceptados + { $held } retenidos + { $ignored } descartados
etl-more-findings = … y { $count } hallazgos más (véase --json o la página de archivos recibidos)
etl-total-rows = { $files } archivos: { $read } filas leídas = { $accepted } aceptadas + { $held } retenidas + { $ignored } descartadas
etl-total-money = Importes: { $read } leídos = { $accepted } aceptados + { $held } retenidos + { $ignored } descartados
etl-published = Publicado: { $version }
etl-row-total = fila de total
etl-row-blank = nada en las columnas conocidas
etl-row-note = nota o subtítulo
etl-row-repeated-header = encabezado repetido
etl-row-sheet-unknown = hoja no reconocida
etl-row-instruction = instrucción para rellenar
etl-row-carried = línea de arrastre entre páginas
etl-row-no-value = ningún valor en las columnas leídas
