# Lo que rodea todas las páginas y las palabras que comparten.
shell-product = Panorama
shell-skip = Ir al contenido
shell-rail = Secciones y estado de los datos
shell-navigation = Navegación principal
shell-menu = Menú
shell-crumbs = Ruta de navegación
shell-language = Idioma
shell-language-fr = Français
shell-language-en = English
shell-language-es = Español
shell-waiting = Cargando…
shell-script-needed = Panorama necesita JavaScript para dibujar los gráficos.
shell-section-portfolio = Cartera
shell-section-results = Resultados
shell-section-network = Red
shell-section-data = Datos
shell-data-as-of = Datos al { $day }
shell-files = { $n ->
    [0] Ningún archivo cargado
    [one] { $shown } archivo cargado
   *[other] { $shown } archivos cargados
}
shell-files-of = { $came } / { $due } { $n ->
    [one] libro recibido
   *[other] libros recibidos
}{ $late ->
    [0] { "" }
    [one] { " " }· { $late } con retraso
   *[other] { " " }· { $late } con retraso
}
shell-fictional = Cartera ficticia: ningún nombre ni importe es real.
shell-filters = Filtros
shell-all = Todas
shell-all-sources = Todas
shell-all-countries = Todos ({ $n })
shell-period = Período
shell-bureau = Oficina regional
shell-country = País
shell-source = Fuente
shell-structure = Estructura
shell-structure-then = La de entonces
shell-structure-now = La de hoy
shell-known-on = Conocido al
shell-today = Hoy
shell-organisation = Organización
shell-clear = Quitar todo
shell-remove-filter = Quitar el filtro { $label }: { $value }
shell-where-from = ¿De dónde viene esta cifra?
shell-definition = Definición
shell-see-table = Ver la tabla
shell-as-of = al { $day }
shell-based-on = { $n ->
    [0] ninguna fila
    [one] { $shown } fila
   *[other] { $shown } filas
}
shell-coverage = cobertura { $share }
shell-rows-shown = { $shown } filas mostradas de { $total }
shell-yes = sí
shell-no = no
shell-row = Fila
shell-mark-error = Por corregir:
shell-mark-warning = Por confirmar:
shell-mark-note = Nota:
shell-unchanged = estable
shell-better = (mejor)
shell-worse = (peor)
shell-status-ahead = Adelantado
shell-status-on-track = Según el plan
shell-status-watch = En observación
shell-status-late = Con retraso
shell-status-no-data = Sin datos
shell-status-neutral = Para información
shell-example = Cómo se ve sobre el terreno
shell-no-example = Aún no se ha enviado ningún ejemplo.
shell-example-need = Necesidad
shell-example-partner = Socio
shell-example-result = Resultado
shell-example-proof = Prueba
shell-note = Unas palabras de la dirección
shell-no-note = Aún no se ha enviado ninguna nota.
shell-formula = Fórmula
shell-good-direction = Sentido favorable
shell-direction-up = más alto es mejor
shell-direction-down = más bajo es mejor
shell-direction-none = ni alto ni bajo es mejor por sí mismo
shell-pitfalls = Lo que no debe concluirse
shell-owner = Responsable
shell-close = Cerrar
shell-trace-none = Ninguna fila recibida lleva esta cifra para esta elección.
shell-trace-lead = { $n ->
    [one] { $total }: una fila recibida lleva esta cifra.
   *[other] { $total }: { $shown } filas recibidas llevan esta cifra, primero las de mayor peso.
}
shell-trace-caption = Filas recibidas detrás de la cifra
shell-trace-file = Archivo
shell-trace-cell = Celda
shell-trace-received = Valor recibido
shell-trace-brings = Aporta
shell-trace-rate = Conversión
shell-trace-known = Conocido el
shell-basis-published = valor en dólares publicado por la fuente
shell-basis-rate = tipo de cambio
shell-basis-usd = ya en dólares
shell-kind-compare = comparación
shell-kind-organisation = organización
shell-kind-region = oficina regional
shell-kind-year = año
shell-kind-country = país
shell-kind-source = fuente
shell-kind-structure = estructura
shell-unknown = «{ $value }» no se conoce aquí ({ $kind }); la elección se dejó de lado.
shell-unknown-nearest = «{ $value }» no se conoce aquí ({ $kind }). Lo más parecido es { $nearest }.
shell-wrong-day = «{ $value }» no es una fecha; escríbala como 2026-09-30.
shell-not-found = Página no encontrada
shell-not-found-lead = Ninguna página tiene esta dirección. [Volver a la vista general](/)
shell-nothing-loaded = Aún no se ha cargado nada
shell-nothing-loaded-lead = Para cargar archivos: **python -m etl load CARPETA**; para cargar la cartera ficticia: **make demo**.
shell-cannot-answer = Esta pregunta no tiene respuesta
shell-failed = No se pudo dibujar esta página
shell-failed-lead = El error quedó registrado. Las demás páginas siguen abiertas: [volver a la vista general](/).
shell-refreshed = El almacén procedía de una versión anterior; sus vistas se han rehecho.
