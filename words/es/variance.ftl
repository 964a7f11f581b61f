# Por qué un período difiere de los mismos meses del año pasado.
variance-title = Lo que cambió desde el año pasado
variance-up = { $usd } más que { $then }; { $first }
variance-down = { $usd } menos que { $then }; { $first }
variance-same = Casi lo mismo que { $then }; { $first }
variance-what = Ingresos confirmados { $when }, frente a los mismos meses de { $before }, cada dólar bajo una sola causa, los tipos de cambio aparte; en dólares; haga clic para ver los nombres
variance-none = Nada que comparar con { $before }: { $why }.
variance-why-begun = el primer mes no ha terminado
variance-why-moved = el año anterior no se conoce entero para las mismas oficinas
variance-why-nothing = no se conoce ningún ingreso
variance-source = Contribuciones confirmadas y registro de envíos
variance-step = Causa
variance-partner = Socio
variance-sent_by = Oficina
variance-currency = Moneda
variance-change = Bajo esta causa
variance-closes = Las causas suman la variación, al centavo. Dicen quién la explica, no por qué alguien cambió de opinión.
variance-first-new = ante todo, socios nuevos ({ $usd })
variance-first-recaptured = ante todo, socios que vuelven ({ $usd })
variance-first-upgraded = ante todo, socios que dan más ({ $usd })
variance-first-downgraded = ante todo, socios que dan menos ({ $usd })
variance-first-running = ante todo, acuerdos plurianuales contados el año pasado ({ $usd })
variance-first-lost = ante todo, socios que se fueron ({ $usd })
variance-first-exchange = ante todo, los tipos de cambio ({ $usd })
variance-first-corrected = ante todo, reembolsos y anulaciones ({ $usd })
variance-first-late = ante todo, libros aún no enviados ({ $usd })
variance-first-unexplained = en su mayor parte sin explicar ({ $usd })
variance-label-new = Nuevos ({ $n })
variance-label-recaptured = De vuelta ({ $n })
variance-label-upgraded = Dan más ({ $n })
variance-label-downgraded = Dan menos ({ $n })
variance-label-running = Contados el año pasado ({ $n })
variance-label-lost = Se fueron ({ $n })
variance-label-exchange = Tipos de cambio
variance-label-corrected = Devuelto, anulado ({ $n })
variance-label-late = Aún no enviado ({ $n })
variance-label-unexplained = Sin explicar
variance-said-new = { $n ->
    [one] [Un socio nuevo]({ $href }) aporta **{ $usd }**.
   *[other] [{ $n } socios nuevos]({ $href }) aportan **{ $usd }**.
}
variance-said-recaptured = { $n ->
    [one] [Un socio que vuelve]({ $href }), tras no aportar nada en esos meses el año pasado, aporta **{ $usd }**.
   *[other] [{ $n } socios que vuelven]({ $href }), tras no aportar nada en esos meses el año pasado, aportan **{ $usd }**.
}
variance-said-upgraded = { $n ->
    [one] [Un socio]({ $href }) aporta **{ $usd }** más.
   *[other] [{ $n } socios]({ $href }) aportan **{ $usd }** más.
}
variance-said-downgraded = { $n ->
    [one] [Un socio]({ $href }) aporta **{ $usd }** menos.
   *[other] [{ $n } socios]({ $href }) aportan **{ $usd }** menos.
}
variance-said-running = { $n ->
    [one] [Un socio]({ $href }) tiene un acuerdo todavía en curso, contado entero el año pasado: **{ $usd }** menos este año, sin haberse ido.
   *[other] [{ $n } socios]({ $href }) tienen un acuerdo todavía en curso, contado entero el año pasado: **{ $usd }** menos este año, sin haberse ido.
}
variance-said-lost = { $n ->
    [one] [Un socio]({ $href }) no aportó nada más y su acuerdo ha terminado: **{ $usd }** menos.
   *[other] [{ $n } socios]({ $href }) no aportaron nada más y sus acuerdos han terminado: **{ $usd }** menos.
}
variance-said-exchange-up = Los [tipos de cambio]({ $href }) añaden **{ $usd }** respecto a los del año pasado.
variance-said-exchange-down = Los [tipos de cambio]({ $href }) restan **{ $usd }** respecto a los del año pasado.
variance-said-corrected-up = Menos reembolsos y anulaciones que el año pasado ([{ $n ->
    [one] un socio
   *[other] { $n } socios
}]({ $href })): **{ $usd }** más.
variance-said-corrected-down = Más reembolsos y anulaciones que el año pasado ([{ $n ->
    [one] un socio
   *[other] { $n } socios
}]({ $href })): **{ $usd }** menos.
variance-said-late-down = { $n ->
    [one] [Una oficina]({ $href }) aún no ha enviado un trimestre que aportaba **{ $usd }** el año pasado: faltan en la comparación, no se han perdido.
   *[other] [{ $n } oficinas]({ $href }) aún no han enviado un trimestre que aportaba **{ $usd }** el año pasado: faltan en la comparación, no se han perdido.
}
variance-said-late-up = { $n ->
    [one] [Una oficina]({ $href }) aún no ha enviado un trimestre; lo que ya se sabe supera el año pasado en **{ $usd }**.
   *[other] [{ $n } oficinas]({ $href }) aún no han enviado un trimestre; lo que ya se sabe supera el año pasado en **{ $usd }**.
}
variance-said-unexplained-up = **{ $usd }** más no se explican: esos ingresos no nombran a ningún socio.
variance-said-unexplained-down = **{ $usd }** menos no se explican: esos ingresos no nombran a ningún socio.
variance-restated = Lo corregido o comunicado tarde desde un día dado está en [Lo que cambió]({ $href }).
variance-names = Detrás de «{ $cause }»: { $usd }
variance-close = Cerrar esta lista
variance-total = En total
metrics-column-sent_by = Oficina que envía
metrics-column-earlier = Daba antes
metrics-column-running = Acuerdo aún en curso
metrics-column-cause = Causa
metrics-column-now_micro = Del período, tipos constantes (millonésimas de $)
metrics-column-before_micro = Un año antes, tipos constantes (millonésimas de $)
metrics-column-constant_micro = Tipos constantes (millonésimas de $)
metrics-column-corrected_micro = Variación por correcciones (millonésimas de $)
metrics-column-late_micro = Variación por envíos pendientes (millonésimas de $)
metrics-column-exchange_micro = Variación por cambio (millonésimas de $)
metrics-column-after_micro = Del período (millonésimas de $)
metrics-column-prior_micro = Un año antes (millonésimas de $)
