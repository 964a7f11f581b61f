# Las sugerencias de las oficinas y los pilotos del laboratorio.
metrics-column-suggestion_id = Sugerencia
metrics-column-is_signed_once = Contado y firmado
metrics-column-suggestion = Texto de la sugerencia
metrics-column-subject = Trata de
metrics-column-answer = Respuesta
metrics-column-changed_on = Cambio el
metrics-column-told_on = Oficina informada el
metrics-column-is_adopted = Adoptada
metrics-column-is_changed = Seguida de un cambio
metrics-column-answer_days = Días hasta la respuesta
metrics-column-waiting_days = Días de espera
metrics-column-pilot_id = Piloto
metrics-column-pilot_title = Título del piloto
metrics-column-hypothesis = Hipótesis
metrics-column-why = Por qué
metrics-column-decided_on = Decidido el
metrics-column-is_decided = Decidido
metrics-column-is_scaled = Ampliado
metrics-column-decision_days = Días hasta la decisión
metrics-column-running_days = Días transcurridos
plans-suggestions = Se adopta el { $share } de las sugerencias respondidas; { $waiting ->
    [0] ninguna espera
    [one] una espera todavía
   *[other] { $waiting } esperan todavía
}
plans-suggestions-new = { $waiting ->
    [one] Una sugerencia espera respuesta
   *[other] { $waiting } sugerencias esperan respuesta
}
plans-suggestions-what = Lo que proponen las oficinas sobre herramientas y directrices, la respuesta, el cambio hecho y lo que se le dijo a la oficina · respuesta en { $days } días (mediana), oficina informada en { $told } · primero las que esperan
plans-suggestions-none = No se envió ninguna sugerencia sobre las herramientas para { $year } (hoja SUGERENCIAS).
plans-source-suggestions = Hoja SUGERENCIAS de las oficinas
plans-suggestion = Sugerencia
plans-about = Trata de
plans-made = Hecha el
plans-answer = Respuesta
plans-change = Lo que cambió
plans-told = Oficina informada
plans-waits = espera desde hace { $n } días
plans-answered-waits = respondida, sin decisión
plans-pilots = { $scaled } de { $decided } pilotos decididos se ampliaron; { $running } en curso
plans-pilots-new = { $running } pilotos en curso, ninguno decidido
plans-pilots-what = Lo que cada piloto debe comprobar, en qué punto está, lo aprendido, lo que se decidió y por qué · decisión en { $days } días (mediana)
plans-pilots-none = No se envió ningún piloto del laboratorio de alianzas (hoja PILOTOS).
plans-source-pilots = Hoja PILOTOS del laboratorio de alianzas
plans-pilot = Piloto
plans-hypothesis = Hipótesis
plans-stage = Etapa
plans-evidence = Lo aprendido
plans-decision = Decisión

plans-decision-why = Por qué
plans-running = en curso desde hace { $n } días
plans-gauges = Medios, autonomía, apoyo: { $bureau } es el menos apoyado
plans-gauges-plain = Medios, autonomía, apoyo, despacho por despacho
plans-gauges-what = Por despacho regional y sus países: puestos dedicados ocupados y su presupuesto, acuerdos firmados por delegación, apoyo recibido en cinco días y plazo mediano
plans-gauges-none = Ninguna oficina indicó sus puestos, sus acuerdos ni sus solicitudes de apoyo.
