# Columnas del calendario de envíos.
metrics-column-is_past_due = Plazo vencido
metrics-column-first_known_on = Primer envío
metrics-column-calendar_state = Estado del envío
metrics-column-last_period_end = Fin del último trimestre recibido
metrics-column-data_age_days = Antigüedad de los datos
metrics-column-portfolio_usd = Cartera
metrics-column-code = Código citado
metrics-column-is_newest = Último trimestre exigido
metrics-not-a-sum = La métrica «{ $name }» no suma dólares fila a fila; solo una suma se compara de un día a otro.
