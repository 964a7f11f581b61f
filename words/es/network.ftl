# La página de la red.
network-nav = Profesionales
network-title = Red de profesionales
network-by-chance = { $share } al azar
network-of = { $top } de { $bottom }
network-lead-nothing = No se ha comunicado ningún intercambio para esta organización.
network-lead-active = **{ $active } de { $members } profesionales han estado activos** en los tres últimos meses.
network-lead-exchanges = **Se comunicaron { $exchanges } intercambios** en doce meses.
network-lead-undated = **Se comunicaron { $exchanges } intercambios**, sin fecha.
network-lead-crossing = El { $share } de los intercambios cruza una frontera regional.
network-lead-bridges = **Tres oficinas sostienen el { $share } de estos puentes**: { $names }.
network-graph-finding = Tres oficinas sostienen el { $share } de los puentes: { $names }
network-graph-plain = Quién trabaja con quién
network-graph-what = Un punto: una oficina; una línea: al menos { $fewest } intercambios en doce meses; tamaño: intercambios. Elegir un punto resalta su oficina regional.
network-nothing = No se ha comunicado ningún intercambio entre oficinas en este período.
network-office = Oficina
network-region = Región
network-pair-close = [cerrar]({ $href })
network-pair-what = Por tema, en cada sentido; la ida es el { $share } de todo lo que envía el primero
network-pair = { $one } y { $other }: { $n } intercambios en doce meses
network-pair-topic = Tema
network-pair-unsaid = Tema no indicado
network-exchanges = intercambios
network-source = Intercambios comunicados por las oficinas
network-portal-source = Registro del portal de conocimientos
network-privacy = Oficinas, nunca personas; ninguna cifra sobre menos de cinco profesionales; temas, nunca mensajes.
network-matrix-finding = { $source } → { $target }: el puente que más supera el azar
network-matrix-silos = Cada región intercambia primero en su seno; { $source } a { $target } es lo más próximo al azar
network-matrix-plain = Puentes y silos
network-matrix-note = Marco: más de lo que daría el azar. La diagonal, los intercambios internos, no se muestra.
network-activity-what = Intercambios por mes y por tipo, últimos doce meses
network-activity-none = Los intercambios de esta organización no llevan fecha.
network-activity-plain = Actividad mensual por tipo
network-activity-up = Los intercambios aumentan un { $change } en un año
network-activity-down = Los intercambios disminuyen un { $change } en un año
network-activity-same = Los intercambios se mantienen estables en un año
network-other-kinds = Otros
network-document = Recurso
network-views = Vistas
network-reused = Reutilizado
network-reused-title = Lo que más sirve
network-reused-what = Recursos del portal retomados por otra oficina, últimos doce meses
network-reused-none = No se ha comunicado ninguna reutilización en este período.
network-isolated-what = Ningún intercambio con otra oficina en doce meses
network-isolated-none = Cada oficina intercambió con otra al menos una vez en doce meses.
network-isolated-unknown = Oficinas aisladas: no se sabe
network-lead-isolated = { $n ->
    [one] [Una oficina]({ $href }) no tiene vínculo con ninguna otra.
   *[other] [{ $n } oficinas]({ $href }) no tienen vínculo con ninguna otra.
}
network-matrix-what = { $n ->
    [0] Intercambios entre regiones
   *[other] Parte de los intercambios de cada fila, últimos doce meses; las { $n } regiones más activas
}
network-isolated-title = { $n ->
    [0] Ninguna oficina está aislada
    [one] Una oficina aislada
   *[other] { $n } oficinas aisladas
}
network-reused-finding = { $n ->
    [one] «{ $document }» se retomó una vez
   *[other] «{ $document }» se retomó { $n } veces
}
network-isolated-count = Aisladas
network-isolated-names = Oficinas
