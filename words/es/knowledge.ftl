# Respuestas, enlaces y portal: columnas y lo que dice la página.
metrics-column-answered_on = Respondida el
metrics-column-reply_hours = Horas hasta la respuesta
metrics-column-reviewed_on = Revisado el
metrics-column-is_fresh = Revisado en el año
metrics-column-opens = Aperturas
metrics-column-reuses = Reutilizaciones
metrics-column-seconds = Segundos
metrics-column-is_search = Búsqueda
metrics-column-is_found_fast = Hallado en 60 s
metrics-column-document_reviewed_on = Documento revisado el

# Lo que dice la página.
network-measure = Medida
network-now = Doce meses
network-year-before = Un año antes
network-shape = El { $share } de los vínculos entre regiones se perdería sin { $names }
network-shape-plain = La forma de la red
network-shape-what = Vínculos entre oficinas de los doce meses, y de los doce anteriores
network-shape-what-first = Vínculos entre oficinas de los doce meses · el año anterior no se envió completo
network-meetings = { $n ->
    [one] Un encuentro por propiciar
   *[other] { $n } encuentros por propiciar
}
network-meetings-what = Oficinas de dos regiones sin intercambios en doce meses: una busca lo que la otra sabe, lo que le ofrecen o lo que ya encontró · temas, nunca mensajes
network-meetings-none = Ningún encuentro por propiciar: lo que una busca no lo tiene nadie de otra región, o ambas ya se hablan.
network-meetings-source = Intercambios, necesidades y ofertas que declaran las oficinas
network-meeting-offer = Necesidad «{ $need }»: la oferta de { $partner }, que vale allí, la atendería ({ $points } puntos de 100) si se ampliara
network-meeting-answered = Necesidad «{ $need }»: una necesidad parecida, «{ $other }», ya tiene allí un acuerdo
network-meeting-why = { $topic }: { $asked ->
    [one] una pregunta
   *[other] { $asked } preguntas
} de un lado, { $known ->
    [one] una aportación
   *[other] { $known } aportaciones
} del otro
network-asks = Busca
network-knows = Puede ayudar
network-why = Por qué
network-searches = Búsquedas
network-searches-finding = El { $share } de las búsquedas encuentra en un minuto, el { $failed } no encuentra nada
network-searches-what = Búsquedas del portal en doce meses, por oficina, primero las sin resultado
network-searches-none = No se conoce ninguna búsqueda del portal en estos doce meses.
network-guidance = El { $share } de los documentos se revisó en el año; { $n ->
    [0] ninguno está por revisar
    [one] uno está por revisar
   *[other] { $n } están por revisar
}
network-guidance-what = Última revisión, si no adición · aperturas y reutilizaciones por otras oficinas en doce meses · primero los más antiguos
network-guidance-none = No se conoce ningún documento del portal.
network-reviewed = Revisado el
network-freshness = Frescura
network-fresh = al día
network-stale = por revisar
