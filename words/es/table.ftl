# Las tablas: ordenar, filtrar, llevarse.
table-sorts = (los títulos de las columnas ordenan)
table-narrow = Filtrar esta tabla
table-found = { $found } filas de { $total }
table-clear = Quitar este filtro
table-none-found = Ninguna fila de esta tabla lleva estas palabras.
table-total-found = { $n ->
    [0] Ninguna fila
    [one] Total de la fila encontrada
   *[other] Total de las { $shown } filas encontradas
}
table-all = Mostrar todo
table-xlsx = Excel ↓
table-csv = CSV ↓
table-of = de «{ $title }»
table-sheet = Tabla
table-scope = Ámbito
table-chosen = Elecciones
table-stands-on = Se apoya en
table-rows = Filas
table-rows-of = { $n ->
    [one] una fila de { $total }
   *[other] { $shown } filas de { $total }
}
table-rows-all = { $n ->
    [one] una fila
   *[other] { $shown } filas
}
table-bearing = que llevan «{ $asked }»
table-sorted = ordenadas por «{ $column }»
table-address = Dirección de la página
table-no-card = No hay ninguna tabla en esta dirección.
table-kind = Una tabla se lleva en xlsx o en csv.
table-usd = { $label } (US$)
