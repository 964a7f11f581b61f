# Los socios: todos en una tabla, y uno de ellos por todos sus lados.
partner-nav = Socios
partner-lead = **{ $given ->
    [0] Ningún socio aportó
    [one] Un socio aportó
   *[other] { $given } socios aportaron
}** { $when }; { $n } { $n ->
    [one] tiene
   *[other] tienen
} un acuerdo conocido{ $confidential ->
    [0] .
    [one] , uno de ellos confidencial, contado en «Otros».
   *[other] , { $confidential } de ellos confidenciales, contados juntos en «Otros».
}
partner-others = { $n ->
    [one] Otros (un socio confidencial)
   *[other] Otros ({ $n } socios confidenciales)
}
partner-table-all = Los socios, los mayores del año primero
partner-found = { $n ->
    [0] Ningún socio responde a «{ $asked }».
    [one] **Un socio** responde a «{ $asked }».
   *[other] **{ $n } socios** responden a «{ $asked }».
} [Ver todos los socios]({ $href })
partner-table = { $n ->
    [0] Ningún socio
    [one] Un socio
   *[other] { $n } socios
}
partner-table-what = Ingresos confirmados { $when } y un año antes; valor firmado desde siempre; elija uno para abrirlo
partner-none = Ningún socio responde a «{ $asked }». Los acentos y las mayúsculas no cuentan; pruebe con una parte del nombre.
partner-name = Socio
partner-now = Confirmado { $year }
partner-before = Misma fecha { $year }
partner-search = Buscar un socio
partner-search-go = Buscar

partner-unknown = Socio desconocido
partner-unknown-lead = Ningún acuerdo conocido lleva el código de socio «{ $code }».
partner-standing = **{ $n ->
    [0] Ningún acuerdo
    [one] Un acuerdo
   *[other] { $n } acuerdos
}, { $active ->
    [0] ninguno activo
    [one] uno activo
   *[other] { $active } activos
}** ({ $source }).
partner-checked = La diligencia debida es válida hasta el { $day }.
partner-check-lapsed = **La diligencia debida venció el { $day }.**
partner-unchecked = **No consta ninguna diligencia debida.**
partner-all-years = desde siempre
partner-best-year = Su año más generoso: { $year }, { $usd }
partner-never-gave = Todavía no se ha confirmado ningún ingreso.
partner-states = De la promesa al gasto
partner-states-what = El dinero por año en cada uno de sus estados, en dólares; estas columnas no se suman entre sí
partner-year = Año
partner-total = Todos los años
partner-agreements = { $n ->
    [one] Un acuerdo
   *[other] { $n } acuerdos, los vigentes primero
}
partner-agreements-what = Valor firmado e ingresos confirmados desde siempre
partner-owner = A cargo de
partner-results = { $n ->
    [0] Ningún resultado medido
    [one] Un resultado
   *[other] { $n } resultados, los { $shown } más avanzados
}
partner-results-what = Última medición de cada indicador de sus acuerdos
partner-no-results = Todavía no se ha comunicado ningún resultado de estos acuerdos.
partner-indicator = Indicador
partner-baseline = Línea de base
partner-verified = Verificado
partner-yes = sí
partner-no = no
partner-days = { $n } d
