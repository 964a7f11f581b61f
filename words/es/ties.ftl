# Lo que sostiene los vínculos: regularidad, apoyo, escucha, adhesión, mentoría. Primero las columnas.
metrics-column-citing_offices = Oficinas que citan
metrics-column-contact_days = Días de intercambio
metrics-column-context_fit = Adecuación al contexto
metrics-column-figure = Cifra y su fuente
metrics-column-has_money = Ingresos reconocidos
metrics-column-has_place = Tiene plaza
metrics-column-has_verified_result = Resultado verificado
metrics-column-heard_role = Función escuchada
metrics-column-is_for_others = Para otra región
metrics-column-is_heard = Escuchada en doce meses
metrics-column-is_known_inside = Conocido por otras tres oficinas
metrics-column-is_on_portal = En el portal
metrics-column-is_past_gate = Más allá de la calificación
metrics-column-is_seasoned = Desde hace más de un año
metrics-column-is_shown = Probado
metrics-column-is_silent = En silencio desde hace 30 días
metrics-column-is_sourced = Respondida con una cifra
metrics-column-is_supported = Acompañada
metrics-column-last_on = Último intercambio
metrics-column-leader_item = Hecho de adhesión
metrics-column-leader_level = Nivel de dirección
metrics-column-other_bureau = Región de la otra oficina
metrics-column-other_office = Otra oficina
metrics-column-other_offices = Otras oficinas
metrics-column-pair_kind = Tipo de enlace
metrics-column-passes_gate = Necesidad y esfera nombradas
metrics-column-question_id = Pregunta
metrics-column-raised_bureau = Región de origen
metrics-column-regularity = Regularidad
metrics-column-seat = Función y despacho
metrics-column-second_usd = Penúltimo año, USD
metrics-column-session = Período de sesiones
metrics-column-silent_days = Días de silencio
metrics-column-outcome_90 = Resultado a los 90 días

# Lo que dicen las páginas.
ties-lines = Los días de intercambio son regulares al { $share }
ties-lines-what = Pares de oficinas en contacto en los últimos doce meses · 100 % para un reloj · en silencio tras treinta días
ties-lines-none = Ningún intercambio fechado entre oficinas en los últimos doce meses.
ties-pair = Enlace
ties-pairs = Pares
ties-pair-headquarters = Sede – despacho regional
ties-pair-bureau = Despacho regional – sus oficinas
ties-pair-region = Oficinas de una misma región
ties-pair-across = De una región a otra
ties-silent = { $n ->
    [0] Ningún enlace está en silencio
    [one] Un enlace de { $total } está en silencio desde hace más de treinta días
   *[other] { $n } enlaces de { $total } están en silencio desde hace más de treinta días
}
ties-silent-what = Sede y despachos regionales, despachos y sus oficinas · primero los que más hablaban
ties-silent-none = Ningún enlace de la Sede o de un despacho regional está en silencio desde hace más de treinta días.
ties-silent-unknown = La Sede y los despachos no anotaron ningún intercambio fechado con sus oficinas.
ties-line = Enlace
ties-last-on = Último intercambio
ties-silent-days = Días de silencio
ties-contact-days = Días de contacto
ties-evenness = Regularidad
ties-cited = { $top } de { $bottom } citados en un acuerdo o plan de otra oficina
network-cited = Citada por
ties-mentors = Mentoras y mentores
ties-mentors-plain = Quién puede orientar en qué tema
ties-mentors-what = Por tema: mentoras y mentores en funciones que consienten, quienes tienen plaza, preguntas y mentorías de los doce meses · nunca menos de cinco personas, nunca un nombre
ties-mentors-none = Ninguna mentora o mentor que consienta ha dicho qué temas conoce (hoja PROFESIONALES).
ties-mentors-source = Hojas PROFESIONALES e INTERCAMBIOS de las oficinas
ties-topic = Tema
ties-free = Con plaza
ties-questions = Preguntas
ties-mentored = Mentorías
ties-few = menos de cinco
ties-heard = { $top } funciones de { $bottom } fueron escuchadas en doce meses
ties-heard-what = Consultas internas sobre las herramientas y el apoyo, por despacho · último día en que se escuchó cada función
ties-heard-none = Ninguna consulta dice qué funciones fueron escuchadas (hoja CONSULTAS).
ties-heard-source = Hoja CONSULTAS de las oficinas
ties-never-heard = nunca
ties-leaders = La adhesión de los responsables es de { $value } sobre 1
ties-leaders-few = Muy pocas direcciones para decir su adhesión
ties-leaders-what = Cuatro hechos fechados y probados, nunca una opinión · por nivel y luego por región · nada por debajo de cinco direcciones, no se califica a nadie
ties-leaders-none = Ninguna oficina ha enviado hechos del compromiso de su dirección (hoja RESPONSABLES).
ties-leaders-source = Hoja RESPONSABLES de las oficinas
ties-leaders-of = Direcciones
ties-heads = Número
ties-won = Con apoyo se gana el { $with } de las oportunidades cerradas; sin él, el { $without } (n = { $n } con)
ties-won-few = Muy pocas oportunidades cerradas para comparar: { $with } con apoyo (n = { $n }), { $without } sin él
ties-won-what = Dos grupos lado a lado, no una causa: quizá se apoyan las más prometedoras, o las menos
ties-won-none = Ninguna solicitud de apoyo nombra una oportunidad cerrada (columna ID de la oportunidad, hoja APOYOS).
ties-won-source = Hojas CARTERA y APOYOS de las oficinas
ties-opportunities = Oportunidades
ties-supported = Con apoyo
ties-unsupported = Sin apoyo conocido
ties-closed = Cerradas
ties-rate = Tasa
ties-open = En curso
ties-raised = { $bureau } originó { $usd } de ingresos para otras regiones
ties-raised-what = Ingresos confirmados, { $when }, según el origen que indica el acuerdo; lo que no indica no se atribuye a nadie
ties-raised-by = Originado por { $bureau }
ties-raised-for = Recibido por { $bureau }
ties-raised-unstated = Origen sin precisar
ties-raised-none = Ningún acuerdo de la región dice qué oficinas lo originaron (columna Origen, hoja ACUERDOS).
ties-known = { $n ->
    [0] Ningún relato es conocido
    [one] Un relato de { $total } es conocido
   *[other] { $n } relatos de { $total } son conocidos
} por al menos otras tres oficinas
ties-known-what = Relatos publicados en el portal · cuántas otras oficinas los abrieron: oficinas, nunca personas
ties-known-none = Ningún relato del año dice con qué título está en el portal (hoja CONTENIDOS).
ties-known-source = Hojas CONTENIDOS y PORTAL de las oficinas
ties-story = Relato
ties-from = Oficina
ties-sent = Enviado el
ties-other-offices = Otras oficinas
ties-board = { $top } de { $bottom } preguntas de la Junta tienen respuesta con una cifra y su fuente; { $waiting ->
    [0] ninguna espera
    [one] una espera
   *[other] { $waiting } esperan
}
ties-board-what = Plazo mediano de respuesta: { $days } días · primero las que esperan
ties-board-source = Hoja PREGUNTAS_JUNTA de la Sede
ties-question = Pregunta
ties-session = Período de sesiones
ties-asked-on = Formulada el
ties-answer-state = Respuesta
ties-rests-on = Se apoya en
ties-no-figure = ninguna cifra
ties-in-days = { $n ->
    [0] el mismo día
    [one] en un día
   *[other] en { $n } días
}
ties-fits = programa: { $share } de los acuerdos alineados; contexto: { $score } de 3 según la oficina ({ $n } calificados de { $total })
ties-fits-unscored = programa: { $share } de los acuerdos alineados; contexto: ningún acuerdo calificado por la oficina
ties-heeded = El { $share } de las alertas de hace { $days } días tuvo un acto ({ $n } llamaban entonces)
ties-heeded-plain = Qué ocurre con las alertas
ties-heeded-what = Precisión: con acto ÷ las que llamaban · desaparecida significa con acto, salvo una oferta o renovación cuyo día pasó
ties-heeded-none = Ninguna alerta era conocida hace { $days } días.
ties-heeded-kind = Alerta
ties-heeded-called = Llamaban
ties-heeded-acted = Con acto
ties-heeded-put-off = Aplazadas
ties-heeded-lapsed = Caducadas
ties-heeded-still = Aún esperan
ties-heeded-precision = Precisión
ties-mentors-title = La mentoría juzgada a los 90 días sigue en uso en el { $share } de los casos (n = { $n })
ties-gained = Ganadas
ties-silent-share = En silencio
ties-found-fast = En un minuto
ties-found-nothing = Sin resultado
ties-heeded-way = [Ver qué fue de las de hace { $days } días]({ $href }): con acto, aplazadas, caducadas o en espera.
