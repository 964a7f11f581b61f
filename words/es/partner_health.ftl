# El socio: cinco años de dinero, lo que piensa cada parte.
gaps-what = Cinco años en cuatro estados, una sola escala; el año en curso, rayado, no ha terminado · dólares
gaps-one = { $leak } ({ $usd })
gaps-why = **Lo que separa estos estados**, en todos los acuerdos: { $gaps }.
gaps-none = Nada separa estos estados: lo firmado se ha recibido y gastado.
gaps-late-elsewhere = Nada de lo dibujado está atrasado; { $n ->
    [one] un acto sí, abajo
   *[other] { $n } actos sí, abajo
}
gaps-frozen = Efecto en la cartera: { $usd } de oportunidades abiertas esperan una verificación válida antes de firmar nada.
partner-place = Lugar
partner-period = Período
health-none = Revisión por ambas partes: ninguna comunidad ha puntuado aún un acuerdo de este socio.
health-donor = Metas del donante
health-community = Nota de las comunidades
health-what = Por acuerdo, la mayor diferencia primero: parte de las metas del donante alcanzada, nota de las comunidades · sobre 100, línea: meta alcanzada
health-asked = { $n } personas encuestadas, { $agreements ->
    [one] un acuerdo puntuado
   *[other] { $agreements } acuerdos puntuados
}; una diferencia positiva: el donante está más contento que las comunidades.
health-alone = una sola parte
health-points = { $gap } { $n ->
    [one] punto
   *[other] puntos
}
health-found-donor = «{ $title }»: el donante está { $gap } puntos por encima de las comunidades
health-found-community = «{ $title }»: las comunidades están { $gap } puntos por encima del donante
health-found-alone = Las comunidades dan { $score } sobre 100; el donante no indicó metas
partner-no-agreement = No consta ningún acuerdo con este socio.
partner-no-money = De la promesa al gasto: nada se ha prometido ni recibido aún.
gaps-why-one = **Lo que separa estos estados**: { $gaps }.
perception-none = Lo que el socio piensa de nosotros: ninguna encuesta siguió a sus revisiones.
perception-ours = Nuestra nota de la alianza
perception-theirs = Lo que el socio dice de nosotros
perception-review = Revisión
perception-one = { $kind }, { $day }
perception-what = Breve encuesta tras cada revisión, la más reciente primero, junto a nuestra propia nota · sobre 100 (el trazo)
perception-asked = { $reviews ->
    [one] Una encuesta
   *[other] { $reviews } encuestas
}, { $n ->
    [one] una respuesta
   *[other] { $n } respuestas
}: pocas personas responden cada vez; lea la serie, no un punto de diferencia.
perception-found = El socio nos da { $score } sobre 100
perception-found-both = El socio nos da { $score } sobre 100; nosotros damos { $ours } a la alianza
perception-since-up = {"; "}{ $n ->
    [one] un punto
   *[other] { $n } puntos
} más que la vez anterior
perception-since-down = {"; "}{ $n ->
    [one] un punto
   *[other] { $n } puntos
} menos que la vez anterior
perception-since-same = {"; "}igual que la vez anterior
