# Lo que un archivo cambiaría, antes de cargarlo.
difference-against = Respecto a «{ $file }», conocido el { $day }:
difference-first = Primer envío de esta oficina para este período:
difference-past = Un envío más reciente está vigente: este completa la historia y no cambia ninguna cifra de hoy.
difference-nothing = Nada cambia: todo se conocía ya.
difference-table = { $table }: { $parts }
difference-change = { $column }: { $before } → { $after }
difference-row-new = + { $named }, { $place }{ $usd }
difference-row-released = + { $named }, { $place }, deja de esperar{ $usd }
difference-row-changed = { $named }: { $changes }{ $usd }
difference-row-revalued = { $named }, { $place }: solo cambió el tipo de cambio{ $usd }
difference-row-renamed = { $was } pasa a ser { $named }, { $place }{ $usd }
difference-row-vanished = − { $named }, antes { $place }{ $usd }
difference-row-held = − { $named }, antes { $place }, espera una corrección{ $usd }
difference-row-left_out = ○ { $named }, antes { $place }: este archivo ya no la dice, sigue contando
difference-money = { $kind }: { $before } → { $after } ({ $change }): { $causes }
difference-no-cause = nada cambió
difference-cause-new = filas nuevas { $usd }
difference-cause-released = dejan de esperar { $usd }
difference-cause-corrected = correcciones { $usd }
difference-cause-rate = tipos de cambio { $usd }
difference-cause-vanished = filas desaparecidas { $usd }
difference-cause-twice = dicho por dos fuentes { $usd }
difference-cause-held = pasan a esperar { $usd }
difference-silent = Cambios de los que el archivo no dice nada:
difference-silent-key = { $table }: { $was } lleva ahora el identificador { $named }, con todo lo demás igual ({ $place }).
difference-silent-rate = { $table }: { $named } cambia { $usd } solo por el tipo de cambio, con las mismas celdas ({ $place }).
difference-silent-office = { $table }: { $named } venía de la oficina { $office }; este archivo lo modifica ({ $place }).
difference-kind-unknown = Tipo desconocido
difference-yes = sí
difference-no = no
difference-count-new = { $n ->
    [one] { $shown } fila nueva
   *[other] { $shown } filas nuevas
}
difference-count-released = { $n ->
    [one] { $shown } deja de esperar
   *[other] { $shown } dejan de esperar
}
difference-count-changed = { $n ->
    [one] { $shown } modificada
   *[other] { $shown } modificadas
}
difference-count-revalued = { $n ->
    [one] { $shown } revaluada por un tipo de cambio
   *[other] { $shown } revaluadas por un tipo de cambio
}
difference-count-renamed = { $n ->
    [one] { $shown } renombrada
   *[other] { $shown } renombradas
}
difference-count-vanished = { $n ->
    [one] { $shown } desaparecida
   *[other] { $shown } desaparecidas
}
difference-count-held = { $n ->
    [one] { $shown } pasa a esperar
   *[other] { $shown } pasan a esperar
}
difference-count-left_out = { $n ->
    [one] { $shown } que el archivo ya no dice y que sigue contando
   *[other] { $shown } que el archivo ya no dice y que siguen contando
}
difference-count-same = { $n ->
    [one] { $shown } sin cambios
   *[other] { $shown } sin cambios
}
difference-elsewhere = En otros archivos, por el tipo de cambio: { $kind }, { $n ->
    [one] { $rows } fila
   *[other] { $rows } filas
} (archivos: { $files }), { $before } → { $after } ({ $change })
