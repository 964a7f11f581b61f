# La página de un país, y el directorio para elegir uno.
metrics-column-csp_outcome = Efecto directo estratégico
metrics-column-starts_on = Fecha de inicio
metrics-column-elapsed_usd = Valor del tiempo transcurrido
metrics-column-spent_usd = Gastado
metrics-column-need_country = País de la necesidad
metrics-column-need_status = Estado de la necesidad
metrics-column-declared_on = Declarada el
metrics-column-is_orphan = Sin necesidad declarada
metrics-column-is_aligned = Alineado
