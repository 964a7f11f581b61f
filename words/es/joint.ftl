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
