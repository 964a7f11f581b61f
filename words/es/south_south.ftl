# Cooperación Sur-Sur y triangular.
south-south-nav = Sur-Sur
south-south-title = Cooperación Sur-Sur y triangular
south-south-lead-nothing = No se comunicó aquí ningún intercambio Sur-Sur.
south-south-lead = { $n ->
    [one] **Un proyecto**. Países que aportan: { $providers }; países que reciben: { $hosts }.
   *[other] **{ $shown } proyectos**. Países que aportan: { $providers }; países que reciben: { $hosts }.
}
south-south-lead-both = El **{ $share }** de los pares de países intercambia en ambos sentidos.
south-south-facilitator = Facilitador
south-south-provider = Aporta
south-south-beneficiary = Recibe
south-south-kind = Clase
south-south-forum = Foro
south-south-source = Intercambios Sur-Sur comunicados
south-south-no-pair = Ningún intercambio indica a la vez quién aporta y quién recibe.
south-south-pairs = { $n ->
    [one] { $giver } → { $taker }: un proyecto, ningún par tiene más
   *[other] { $giver } → { $taker }: { $n } proyectos, ningún par tiene más
}
south-south-pairs-none = Los países más activos no intercambian entre sí
south-south-pairs-what = Los { $givers } países que más aportan, en filas, a los { $takers } que más reciben, en columnas · proyectos
south-south-pairs-note = Una casilla vacía es un par sin proyecto. Un proyecto regional cuenta una vez en cada uno de sus pares.
south-south-most-provider = { $n ->
    [one] { $name }: un proyecto, ningún país aporta más
   *[other] { $name }: { $n } proyectos, ningún país aporta más
}
south-south-most-beneficiary = { $n ->
    [one] { $name }: un proyecto, ningún país recibe más
   *[other] { $name }: { $n } proyectos, ningún país recibe más
}
south-south-map-provider = { $n ->
    [one] Un solo país aporta
   *[other] { $n } países aportan
}
south-south-map-beneficiary = { $n ->
    [one] Un solo país recibe
   *[other] { $n } países reciben
}
south-south-map-what = Proyectos por país · la superficie del círculo es su número; elegir un país abre los suyos
south-south-ranked-what = { $n } de { $total } países · proyectos, cada uno una vez por país
south-south-themes = { $n ->
    [one] «{ $theme }»: un proyecto
   *[other] «{ $theme }»: { $n } proyectos
}
south-south-themes-what = { $n } de { $total } temas, tal como los nombran las fuentes · proyectos
south-south-no-theme = Ningún intercambio indica su tema.
south-south-years = { $n ->
    [one] { $year }: un proyecto iniciado, ningún año tiene más
   *[other] { $year }: { $n } proyectos iniciados, ningún año tiene más
}
south-south-years-what = Proyectos por año de inicio · { $first } a { $last } · número
south-south-no-forum = Ningún intercambio está vinculado a un foro (G20, COP).
south-south-forums = Compromisos de foros que aportan fondos: { $funded } de { $n }
south-south-forums-what = Proyectos vinculados a cada foro y parte que aporta fondos
south-south-list = { $n ->
    [one] Un proyecto{ $who }
   *[other] { $n } proyectos{ $who }
}
south-south-list-what = Los más recientes primero; pares de países unidos y lo que se dice de ellos
south-south-told = comunicado
south-south-untold = no comunicado
south-south-plan = Plan estratégico
south-south-reporting = Informes
south-south-focal-point = Punto focal
south-south-unit = Unidad específica
south-south-budget = Presupuesto
south-south-no-item = Ninguna oficina ha rellenado la ficha de institucionalización Sur-Sur.
south-south-rooted = El { $share } de los elementos está demostrado; { $n } de 5 al nivel de las Naciones Unidas
south-south-rooted-what = Parte de nuestras oficinas que demuestran cada elemento · marca: entidades de las Naciones Unidas que lo declaran
south-south-rooted-note = La encuesta de las Naciones Unidas no pide pruebas; aquí un «sí» sin prueba no cuenta.
south-south-survey = Fichas de las oficinas; encuesta del sistema de las Naciones Unidas
south-south-ours = Nuestras oficinas, con prueba
south-south-un = Sistema de las Naciones Unidas
south-south-offices = { $n ->
    [one] Una oficina, cinco elementos
   *[other] { $n } oficinas, cinco elementos cada una
}
south-south-offices-what = Último año de cada oficina; el enlace abre la prueba
south-south-said = dicho, sin prueba
south-south-proved = demostrado
metrics-column-project = Proyecto
metrics-column-facilitator = Facilitador
metrics-column-provider = País que aporta
metrics-column-beneficiary = País que recibe
metrics-column-pair = Par de países
metrics-column-is_two_way = En ambos sentidos
metrics-column-theme = Tema
metrics-column-forum = Foro
metrics-column-has_gender_marker = Marcador de género
metrics-column-is_with_companies = Con empresas
metrics-column-is_result_due = Resultado debido
metrics-column-has_result = Resultado comunicado
metrics-column-exchange_id = ID del intercambio
metrics-column-is_latest_year = Último año
metrics-column-has_item = Elemento declarado
metrics-column-is_item_proved = Elemento demostrado
metrics-column-is_jointly_supported = Con apoyo conjunto
south-south-aligned = { $n ->
    [one] Uno de { $total } acuerdos de CSS lleva a cabo una acción de la estrategia, { $usd }
   *[other] { $n } de { $total } acuerdos de CSS llevan a cabo una acción de la estrategia, { $usd }
}
south-south-aligned-what = Acciones que designan los acuerdos · el mayor valor primero
south-south-aligned-none = Ningún acuerdo designa la acción de la estrategia de CSS que lleva a cabo.
south-south-aligned-source = Ejecución de los acuerdos, estrategia de CSS, intercambios
south-south-lead-joint = El **{ $share }** de los proyectos cuenta con el apoyo de varias entidades.
