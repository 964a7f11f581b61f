# Programas conjuntos, plataformas, convergencia.
joint-nav = Programas conjuntos
joint-title = Programas conjuntos y plataformas
joint-lead-nothing = No hay ningún programa conjunto registrado aquí.
joint-lead = { $n ->
    [one] **Un programa** registrado, **{ $usd }** contados una vez, **{ $share }** de ellos con varias entidades.
   *[other] **{ $n } programas** registrados, **{ $usd }** contados una vez, **{ $share }** de ellos con varias entidades.
}
joint-lead-kinds = Los socios activos son tan variados como **{ $n } tipos** igual de frecuentes.
joint-source = Programas comunicados
joint-none = No hay ningún programa conjunto registrado aquí.
joint-who = { $n ->
    [one] Una sola entidad: { $entity }
   *[other] { $entity } es la más presente de { $n } entidades
}
joint-who-what = Quién hace qué · { $n } de { $total } efectos, en filas, por entidad, en columnas · programas
joint-who-note = Lo más atendido arriba a la izquierda; una casilla vacía es una oportunidad. Un programa cuenta en cada una de sus entidades.
joint-no-outcome = Sin efecto del marco
joint-no-modality = Modalidad no indicada
joint-modality = { $usd } de presupuesto, cada programa contado una vez
joint-modality-what = Presupuesto por modalidad de gestión de fondos · dólares
joint-n = { $n ->
    [one] un programa
   *[other] { $n } programas
}
joint-aligned = El { $share } del presupuesto sigue una hoja de ruta; el { $framed } sirve a un efecto del marco
joint-aligned-untold = Ningún programa indica su hoja de ruta; el { $framed } del presupuesto sirve a un efecto del marco
joint-aligned-what = Presupuesto por oficina según su alineación · dólares
joint-on-map = Hoja de ruta adoptada
joint-framed = Solo el marco
joint-unaligned = Ninguno
joint-register = { $n ->
    [one] Un programa en el registro, { $together } con varias entidades
   *[other] { $n } programas en el registro, { $together } con varias entidades
}
joint-register-what = El mayor primero; cada presupuesto una vez, sea cual sea el número de entidades
joint-no-platform = No se comunicó aquí ninguna reunión de plataforma para { $year }.
joint-platforms = { $n ->
    [one] Una plataforma: { $share } de decisiones aplicadas
   *[other] { $n } plataformas: { $share } de decisiones aplicadas, { $active } se reúnen al menos dos veces al año
}
joint-platforms-what = Reuniones comunicadas en { $year }; primero las decisiones que más esperan
joint-led = Dirección
joint-government = Gobierno
joint-partners-led = Socios
joint-meetings = Reuniones
joint-decisions = Decisiones aplicadas de las adoptadas
joint-no-kind = Ningún socio activo tiene un tipo registrado.
joint-kinds = { $total } tipos de socios, tan variados como { $n } iguales
joint-kinds-what = Socios activos por tipo, el más preciso conocido · número
joint-no-crowd = En { $year }, ningún público está atendido aquí por varios socios sin una necesidad común.
joint-crowd = { $total ->
    [one] Un público atendido por varios socios, { $n } sin necesidad común
   *[other] { $total } públicos atendidos por varios socios, { $n } sin necesidad común
}
joint-crowd-what = Lugar, esfera y grupo de solapamiento comunicados · { $year } · una invitación a hablar
joint-cell = Lugar y esfera
joint-who-serves = Quién trabaja allí
metrics-column-programme_id = ID del programa
metrics-column-entity = Entidad
metrics-column-entity_count = Número de entidades
metrics-column-is_joint = Conjunto
metrics-column-agent = Agente
metrics-column-has_steering = Comité directivo
metrics-column-has_road_map = Hoja de ruta
metrics-column-framework_outcome = Efecto del marco
metrics-column-result_group = Grupo de resultados
metrics-column-partner_kind = Tipo de socio
metrics-column-partners = Socios
metrics-column-is_crowded = Varios socios
metrics-column-has_shared_need = Necesidad común

# Registro común, equipos, grupos de resultados
joint-head-kind = Clase
joint-head-entry = Enunciado
joint-head-with = Con
joint-head-ours = Por nuestra parte
joint-head-theirs = Por la otra parte
joint-head-state = Estado
joint-head-effect = Efecto en la gente
joint-register-none = Aquí no se lleva ningún registro común: ni idea, ni oportunidad, ni reto, ni compromiso compartido.
joint-entries = Anotados
joint-measure = Lo que cuenta
joint-share = Parte
joint-common = { $n ->
    [one] Una entrada en el registro común
   *[other] { $n } entradas en el registro común
}; { $share } de los retos tienen un responsable de cada lado
joint-common-what = Ideas, oportunidades, retos, medidas favorables y compromisos llevados con otros, todos los registrados
joint-entries-title = { $late ->
    [0] Ninguna promesa está atrasada
    [one] Una promesa está atrasada
   *[other] { $late } promesas están atrasadas
}; { $alone ->
    [0] cada reto tiene dos responsables
    [one] un reto tiene responsable de un solo lado, o de ninguno
   *[other] { $alone } retos tienen responsable de un solo lado, o de ninguno
}
joint-entries-what = El registro: primero las promesas atrasadas, luego las más recientes; «digital» marca lo que pasa por las tecnologías de la información
joint-digital = digital
joint-became = Se convirtió en acuerdo
joint-done = Hecho el { $day }
joint-due = Vencía el { $day }
joint-begun = Iniciado
joint-listed = Anotado
joint-pulse = El punto más bajo de los equipos: { $question }, { $score } sobre 100
joint-pulse-what = Cinco preguntas, las mismas, dos veces al año, de 0 a 100; { $n ->
    [0] ningún equipo es demasiado pequeño para mostrarse
    [one] un equipo con menos de cinco respuestas no se muestra
   *[other] { $n } equipos con menos de cinco respuestas no se muestran
}
joint-pulse-hidden = Menos de cinco personas respondieron en { $n ->
    [one] el equipo consultado
   *[other] cada uno de los { $n } equipos consultados
}: su pulso no se muestra.
joint-pulse-none = Ningún equipo ha respondido aquí a las cinco preguntas.
joint-groups = { $n ->
    [one] Un grupo de resultados
   *[other] { $n } grupos de resultados
}; { $share } de las participaciones son de entidades no residentes
joint-groups-untold = { $n ->
    [one] Un grupo de resultados
   *[other] { $n } grupos de resultados
}; nadie indica qué entidades residen en el país
joint-groups-what = Programas y presupuesto, contado cada uno una vez, por grupo de resultados del Marco de Cooperación
joint-groups-none = Ningún programa conjunto indica aquí a qué grupo de resultados pertenece.
joint-years = Programas iniciados en { $year }: { $change } de presupuesto respecto de { $before }
joint-years-what = Presupuesto de los programas por año de inicio y modalidad de gestión, contado una vez · dólares
