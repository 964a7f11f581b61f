# La página de calidad y trazabilidad.
quality-nav = Calidad y trazabilidad
quality-title = Calidad y trazabilidad
quality-lead = Para el { $period }, el **{ $score }** de lo que está en juego está en las cifras{ $waits ->
    [0] ; nada espera una corrección
   *[other] ; { $held } esperan una corrección
}. { $failed ->
    [0] Los totales de las páginas son los de las filas recibidas.
    [one] **Un total de las páginas no es el de las filas recibidas.**
   *[other] **{ $failed } totales de las páginas no son los de las filas recibidas.**
}
quality-score = Puntuación
quality-workbook = Libro
quality-state-received = recibido
quality-state-received_late = recibido tarde
quality-state-due = pendiente
quality-state-missed = omitido
quality-state-late = atrasado
quality-state-silent = silenciosa
quality-sheets = { $n ->
    [one] Una oficina, hoja por hoja
   *[other] { $shown } oficinas, hoja por hoja
}
quality-sheets-what = Filas aceptadas y filas en espera de cada hoja del último trimestre. Primero las oficinas que deben un libro, luego las puntuaciones más bajas.
quality-rows = { $n ->
    [one] 1 aceptada
   *[other] { $rows } aceptadas
}
quality-rows-held = { $rows } + { $held } en espera
quality-totals = { $failed ->
    [0] Cada total de las páginas es el de las filas
    [one] Un total de las páginas no es el de las filas
   *[other] { $shown } totales de las páginas no son los de las filas
}
quality-totals-what = Lo que dicen las páginas, y la misma suma contada de nuevo desde las filas recibidas, en cada carga.
quality-total = Total
quality-on-pages = En las páginas
quality-in-rows = En las filas
quality-verdict = Veredicto
quality-total-0 = igual
quality-total-1 = distinto
quality-control-rows = Filas leídas
quality-control-confirmed_revenue = Ingresos confirmados
quality-control-cash_received = Efectivo recibido
quality-control-signed_value = Valor firmado
quality-control-needs = Necesidades
quality-reconciled = { $of ->
    [0] Ningún importe lo dicen dos fuentes
   *[other] { $n ->
        [0] Las fuentes coinciden en todo lo que dicen juntas
        [one] Las fuentes difieren en un importe: { $usd }, el { $gap }
       *[other] Las fuentes difieren en { $shown } importes: { $usd }, el { $gap }
    }
}
quality-reconciled-what = Libro de la oficina, libro mayor y gestión de relaciones, por acuerdo, tipo y año. Dentro del 1 % o de 100 $ coinciden. La columna «Fuente» dice de dónde procede cada flujo.
quality-reconciled-once = Lo que dicen dos fuentes cuenta una vez, por la fila del libro mayor o, a falta de ella, la de la oficina: **{ $usd }** quedan apartados, conservados en su archivo, donde una observación nombra la otra fila.
quality-agreement = Acuerdo
quality-by-office = Oficina
quality-by-ledger = Libro mayor
quality-by-crm = Relaciones
quality-gap = Diferencia
quality-reason = Motivo
quality-reason-amount = otro importe
quality-reason-time = otro año
quality-reason-rate = otro tipo de cambio
quality-reason-missing-ledger = solo lo dice el libro mayor
quality-reason-missing-office = solo lo dice la oficina
quality-reason-missing-crm = solo lo dicen las relaciones
quality-reason-agrees = coinciden
quality-owner = Responsable
quality-loads = { $n ->
    [0] No llegó ningún archivo
    [one] El último archivo recibido
   *[other] Los últimos { $shown } archivos recibidos
}
quality-loads-what = Cada archivo se abre con sus celdas marcadas; lo que cambió desde ese día se explica causa por causa.
quality-known = Conocido el
quality-file = Archivo
quality-accepted = Filas aceptadas
quality-waiting = En espera
quality-changed = Cambios
quality-see-changes = desde ese día
quality-held = Importe en espera
metrics-column-aside_usd = Apartado
metrics-column-control = Total de control
metrics-column-told = En las páginas
metrics-column-counted = En las filas
metrics-column-difference = Diferencia
metrics-column-held_weight_usd = En juego en las filas en espera (USD)
metrics-column-office_usd = Según la oficina (USD)
metrics-column-ledger_usd = Según el libro mayor (USD)
metrics-column-crm_usd = Según la gestión de relaciones (USD)
metrics-column-right_usd = Importe de referencia (USD)
metrics-column-gap_reason = Motivo de la brecha
