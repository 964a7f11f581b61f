# Las frases que comparten la visión general y la página de una oficina regional.
panorama-to-date = al cierre de { $month } de { $year }
panorama-in-year = en { $year }
panorama-then-to-date = en la misma fecha de { $year }
panorama-then-year = en { $year }
panorama-list = { $first } y { $last }
panorama-and-more = { $names } y { $n ->
    [one] otra
   *[other] { $n } más
}
panorama-both = { $one }; { $two }
panorama-bureau = Oficina Regional { $name }
panorama-plan = plan escalonado
panorama-vs-before = en un año
panorama-of-plan = { $attainment } del plan escalonado
panorama-new = nuevo
panorama-confidential = socio confidencial

panorama-position-full = **{ $revenue } de ingresos confirmados** { $when }, es decir, el **{ $attainment } del plan escalonado** y { $movement ->
    [up] un { $change } más que { $then }
    [down] un { $change } menos que { $then }
   *[same] lo mismo que { $then }
}.
panorama-position-plan = **{ $revenue } de ingresos confirmados** { $when }, es decir, el **{ $attainment } del plan escalonado**.
panorama-position-before = **{ $revenue } de ingresos confirmados** { $when }, { $movement ->
    [up] un { $change } más que { $then }
    [down] un { $change } menos que { $then }
   *[same] lo mismo que { $then }
}.
panorama-position-alone = **{ $revenue } de ingresos confirmados** { $when }.

panorama-source-individuals = los particulares
panorama-source-businesses = las empresas
panorama-source-foundations = las fundaciones
panorama-source-other = las demás fuentes
panorama-cause-up = { $leaders } sostienen el alza.
panorama-cause-up-but = { $leaders } sostienen el alza; { $other } retroceden { $amount }.
panorama-cause-down = { $leaders } concentran la caída.
panorama-cause-down-but = { $leaders } concentran la caída; { $other } crecen { $amount }.
panorama-cause-offset = { $leaders } crecen { $gain } y { $other } retroceden { $amount }: ambos movimientos se compensan.

panorama-lines-ahead = { $year } va por delante de { $before } desde { $month }
panorama-lines-behind = { $year } va por detrás de { $before } desde { $month }
panorama-lines-level = { $year } sigue de cerca a { $before }
panorama-gap-ahead = { $gap } por encima del plan escalonado
panorama-gap-behind = { $gap } por debajo del plan escalonado
panorama-gap-level = el plan escalonado se cumple
panorama-lines-alone = Ingresos confirmados, mes a mes
panorama-lines-what = Ingresos confirmados acumulados en { $year }, en dólares
panorama-lines-empty = Ni ingresos confirmados ni plan para { $year }.
panorama-moved = { $n ->
    [one] Un país cambió de oficina regional el { $day }: el año anterior se lee con el mismo perímetro.
   *[other] { $n } países cambiaron de oficina regional el { $day }: el año anterior se lee con el mismo perímetro.
}
panorama-moved-apart = { $n ->
    [one] Un país cambió de oficina regional el { $day }: el año anterior solo se compara [con la estructura de hoy]({ $href }).
   *[other] { $n } países cambiaron de oficina regional el { $day }: el año anterior solo se compara [con la estructura de hoy]({ $href }).
}

panorama-source = Fuente
panorama-sources = Por fuente
panorama-by-source = { $leader } aportan el { $share } de los ingresos
panorama-by-source-moved = { $leader } aportan el { $share } de los ingresos, { $movement ->
    [up] un { $change } más que { $then }
    [down] un { $change } menos que { $then }
   *[same] el mismo importe que { $then }
}
panorama-sources-what = Ingresos confirmados { $when } y variación respecto del nivel alcanzado { $then }, en dólares
panorama-sources-what-alone = Ingresos confirmados { $when }, en dólares
panorama-sources-empty = Sin ingresos confirmados { $when }.

panorama-countries-behind = { $n ->
    [one] Un país de { $total } está más de un 10 % por debajo de su plan; la mayor brecha: { $name } ({ $gap })
   *[other] { $n } países de { $total } están más de un 10 % por debajo de su plan; la mayor brecha: { $name } ({ $gap })
}
panorama-countries-kept = { $total ->
    [one] { $name } cumple su plan escalonado ({ $gap })
   *[other] Los { $total } países cumplen su plan escalonado; el más adelantado: { $name } ({ $gap })
}
panorama-bureaux-behind = { $n ->
    [one] Una oficina regional de { $total } está más de un 10 % por debajo de su plan; la mayor brecha: { $name } ({ $gap })
   *[other] { $n } oficinas regionales de { $total } están más de un 10 % por debajo de su plan; la mayor brecha: { $name } ({ $gap })
}
panorama-bureaux-kept = { $total ->
    [one] { $name } cumple su plan escalonado ({ $gap })
   *[other] Las { $total } oficinas regionales cumplen su plan escalonado; la más adelantada: { $name } ({ $gap })
}
panorama-largest = { $names }: { $share } de los ingresos

panorama-contributions = Contribuciones confirmadas, tipo de cambio de la ONU del día de cada una
panorama-results = Resultados comunicados por las oficinas

panorama-to-decide = Por decidir
panorama-pressing = { $n ->
    [0] { $value } en juego
    [one] { $value } en juego · un caso urgente
   *[other] { $value } en juego · { $n } urgentes
}
panorama-decisions-title = { $n ->
    [one] Por decidir: un asunto
   *[other] Por decidir: { $n } asuntos
}
panorama-decisions-title-value = { $n ->
    [one] Por decidir: un asunto, { $value } en juego
   *[other] Por decidir: { $n } asuntos, { $value } en juego
}
panorama-decisions-empty = Nada espera una decisión en los datos recibidos.
panorama-decisions-past = Las decisiones se refieren a hoy, no a ese año: [ver el año en curso]({ $href }).
panorama-decisions-more = { $n ->
    [one] Ver el último asunto
   *[other] Ver los { $n } siguientes
}
panorama-decisions-fewer = Dejar solo los primeros
panorama-decisions-source = Acuerdos, verificaciones, evaluaciones, medidas correctivas, necesidades y envíos
panorama-open = abrir
panorama-late-days = Hace { $n } d
panorama-in-days = { $n ->
    [0] Hoy
   *[other] En { $n } d
}
panorama-badge-renewal = Acuerdo
panorama-badge-corrective = Medida
panorama-badge-evaluation = Evaluación
panorama-badge-need = Necesidad
panorama-badge-due-diligence = Verificación
panorama-badge-reporting = Datos
panorama-badge-held = Datos
panorama-decision-renewal = Renovar «{ $title }»
panorama-decision-corrective = Medida correctiva: { $title }
panorama-decision-evaluation = Evaluación final de «{ $title }»
panorama-decision-need = Necesidad sin socio: { $title }
panorama-decision-due-diligence = Verificación vencida: { $partner }, para «{ $title }»
panorama-decision-reporting = { $n ->
    [one] Libro de { $period } no recibido
   *[other] { $n } libros de { $period } no recibidos
}
panorama-decision-held = Importes en espera en { $title }
panorama-detail-no-plan = sin plan de renovación
panorama-detail-no-owner = sin responsable designado
panorama-countries = { $n } países
panorama-no-results = sin resultados comunicados
panorama-verified = { $share } verificados · { $n ->
    [one] un resultado
   *[other] { $shown } resultados
}
panorama-of-few = de { $bottom }
panorama-signed = del valor firmado
panorama-absent = Lo que estos datos no dicen
panorama-only-source = { $leader } aportaron { $revenue }
panorama-only-source-moved = { $leader } aportaron { $revenue }, { $movement ->
    [up] un { $change } más que { $then }
    [down] un { $change } menos que { $then }
   *[same] el mismo importe que { $then }
}
panorama-to-day = al { $day }
panorama-unstated = Sin precisar
panorama-source-unstated = las fuentes sin precisar
panorama-no-needs = no se ha recibido ninguna necesidad declarada
panorama-nothing-waits = nada espera una decisión
panorama-nothing-signed = no se firmó nada { $when }
panorama-badge-delivery = Ejecución
panorama-decision-delivery = El dinero salió y los resultados tardan: «{ $title }»
