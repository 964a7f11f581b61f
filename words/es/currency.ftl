# Dos años al mismo tipo de cambio: el interruptor, las palabras de la comparación, la ficha de la página de ingresos.
shell-kind-rates = tipos de cambio
currency-rates = Comparación
currency-reported = A tipos publicados
currency-constant = A cambio constante
currency-then = { $then }, a cambio constante
currency-vs-before = en un año, a cambio constante
currency-vs-before-part = en un año, a cambio constante (sobre { $share } del valor)
currency-lines-what = Ingresos confirmados acumulados en { $year }, los dos años a los tipos medios del año anterior, en dólares; el plan queda en dólares
currency-no-compare = El efecto del cambio no se puede decir: { $before } no se compara con el año elegido.
currency-no-effect = El cambio no influye: no hay nada que convertir, o ningún tipo se movió.
currency-found = A cambio constante los ingresos { $movement ->
    [up] ganan { $change } en un año
    [down] pierden { $change } en un año
   *[same] se mantienen en un año
}; el cambio { $way ->
    [more] añade { $usd }
   *[less] resta { $usd }
}
currency-found-alone = El cambio movió { $usd }
currency-bridge-what = De { $from } { $then } a { $to } { $when }: lo que la actividad y los tipos de cambio cambian en los ingresos confirmados, en dólares
currency-change = Variación
currency-step = Paso
currency-activity = Actividad
currency-exchange = Cambio
currency-exchange-of = Cambio: { $code }
currency-exchange-rest = Cambio: otras monedas
currency-apart = No convertible
currency-coverage = { $share } del valor de los dos años se convierte a los tipos medios de { $before }; lo que llega en dólares no tiene efecto de cambio, y lo que el remitente publica en dólares o no tiene tipo conocido queda aparte.
currency-table = { $n ->
    [one] La actividad y el cambio, para una moneda
   *[other] La actividad y el cambio, para { $n } monedas
}
currency-table-what = Ingresos confirmados { $when }, en dólares; tipo medio de { $before }, en unidades por dólar
currency-currency = Moneda
currency-rate = Tipo medio { $before }
currency-source = Contribuciones confirmadas, a los tipos del día y a los tipos medios de { $before }
currency-total = En total
currency-others = { $n ->
    [one] Otra moneda
   *[other] Otras { $n } monedas
}
currency-unstated = Moneda no indicada

metrics-column-activity_usd = Variación a cambio constante
metrics-column-apart_usd = Variación no convertible
metrics-column-base_units_per_usd = Tipo medio del año anterior
metrics-column-constant_before_usd = Año anterior a cambio constante
metrics-column-constant_now_usd = Año a cambio constante
metrics-column-exchange_usd = Efecto del cambio
metrics-column-is_restated = Convertible
metrics-column-local_amount = Importe en su moneda
metrics-column-local_currency = Moneda escrita
metrics-column-recognised_on = Reconocido el
metrics-column-restated_before_usd = Año anterior, parte convertible
metrics-column-restated_weight_usd = Valor convertible
metrics-column-units_per_usd = Tipo medio
metrics-column-weight_usd = Valor de los dos años

lineage-rate-known = conocido el { $day }
lineage-rate-known-on = Tipo conocido el
indicators-topic-currency = Dos años al mismo cambio
board-topic-currency = Cambio
