# La página de los archivos recibidos.
received-nav = Archivos recibidos
received-title = Archivos recibidos
received-lead-nothing = No se ha recibido ningún archivo para este período.
received-period = Período
received-all-periods = Todos los períodos
received-office = Oficina
received-file = Archivo
received-on = Recibido
received-rows = Filas
received-held = En espera
received-held-value = Importe en espera
received-status = Estado
received-status-missing = No recibido
received-status-held = Por corregir
received-status-published = Publicado
received-never = nunca
received-table-title = Archivos del período
received-table-what = { $period }; primero lo que espera una corrección
received-source = Archivos enviados por las oficinas, conservados tal como se recibieron
received-unknown-title = Archivo no encontrado
received-unknown = Ningún archivo recibido lleva la referencia «{ $file }» en esta organización. [Ver todos los archivos]({ $href })
received-sheet = Hoja
received-file-no-money = Este archivo no contiene importes.
received-step-warned = filas aceptadas con una observación
received-step-ignored = filas apartadas (títulos, totales, notas)
received-step-held = en espera de una corrección
received-step-published = aceptadas · conocidas el { $day }
received-grid-what = La hoja tal como la envió la oficina; las celdas por corregir aparecen enmarcadas
received-grid-caption = Hoja { $sheet }, tal como se recibió
received-grid-empty = Esta hoja no contiene ninguna fila.
received-grid-received = recibido el { $day }
received-correct-what = Cada mensaje indica la celda, el problema y qué hacer
received-nothing-to-correct = Nada que corregir en este archivo.
received-lead-came = **{ $came } { $n ->
    [one] archivo recibido
   *[other] archivos recibidos
}{ $missing ->
    [0] { "" }
   *[other] { " " }de { $due }
}.**{ $missing ->
    [0] { "" }
    [one] { " " }Una oficina aún no ha enviado el suyo.
   *[other] { " " }{ $missing } oficinas aún no han enviado el suyo.
}
received-lead-rows = { $accepted } de { $read } filas ya cuentan en las cifras.
received-lead-held = { $n ->
    [0] Nada espera una corrección.
    [one] Una fila espera una corrección; su importe, { $usd }, aún no se cuenta.
   *[other] { $held } filas esperan una corrección; su importe, { $usd }, aún no se cuenta.
}
received-silent = { $n ->
    [0] —
    [one] último envío hace 1 día
   *[other] último envío hace { $n } días
}
received-file-rows = **{ $accepted } de { $read } filas están cargadas.**{ $n ->
    [0] { "" }
    [one] { " " }Una fila espera una corrección de la oficina.
   *[other] { " " }{ $held } filas esperan una corrección de la oficina.
}{ $ignored ->
    [0] { "" }
    [one] { " " }Una fila (título, total o nota) queda apartada.
   *[other] { " " }{ $ignored } filas (títulos, totales, notas) quedan apartadas.
}
received-file-money = El total del archivo cuadra al centavo: **{ $read } = { $accepted } cargados + { $held } en espera**.{ $n ->
    [0] { "" }
   *[other] { " " }Lo que está en espera aún no figura en las cifras.
}
received-step-read = filas leídas · { $sheets ->
    [one] una hoja
   *[other] { $sheets } hojas
}
received-step-headings = encabezados reconocidos{ $n ->
    [0] { "" }
    [one] , uno de ellos por semejanza
   *[other] , { $n } de ellos por semejanza
}
received-correct-title = { $n ->
    [0] Observaciones sobre este archivo
   *[other] Por corregir en la oficina
}
received-more = { $n ->
    [one] Otra observación no se muestra aquí.
   *[other] Otras { $n } observaciones no se muestran aquí.
}
received-notes = { $n ->
    [one] Una observación que no requiere nada
   *[other] { $n } observaciones que no requieren nada
}
received-grid-persons = La hoja tal como la envió la oficina, sin lo que señala a personas; las celdas por corregir aparecen enmarcadas
received-mend = { $n ->
    [one] Corregir aquí una fila en espera
   *[other] Corregir aquí { $n } filas en espera
}
received-mend-what = La celda corregida se juzga como un libro y cuenta en las cifras en unos segundos, con el nombre de quien la corrigió. El libro recibido no cambia: haga allí la misma corrección antes del próximo envío.
received-mend-row = Hoja { $sheet }, fila { $row }
received-mend-go = Guardar la corrección
received-mend-done = { $row }: corregida aquí por { $by }, el { $day }.
