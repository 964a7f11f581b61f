# Ingresos: lo que se conserva, lo que cubre el plan, a quién recordar.
kept-value = De los socios del año pasado, { $partners } siguen dando; de su dinero está el { $value }.
kept-renewed = De { $ended } acuerdos terminados hace seis meses o más, se renovaron { $n } ({ $share }).
kept-error = error medio a fines de junio: { $error }
kept-beside = { $n } de { $active } acuerdos activos aportan más que dinero ({ $share })
pace-cover = **Cobertura**: ponderadas, las oportunidades por firmar hasta diciembre cubren el { $share } de lo que falta al plan de { $year }.
pace-covered = **Cobertura**: el plan de { $year } está alcanzado; ya no queda nada que cubrir.
pace-half = **Duración**: una de cada dos oportunidades está firmada { $n } días después del primer contacto (Kaplan y Meier, las abiertas contadas hasta hoy).
pace-quarter = **Duración**: una de cada cuatro oportunidades está firmada { $n } días después del primer contacto; la mitad aún no (Kaplan y Meier, las abiertas contadas hasta hoy).
pace-few = **Duración**: hay demasiado pocas oportunidades fechadas y firmadas para decirla.
views-which = Lectura en barras
views-accounting = Vista contable
views-programme = Vista por año de programa
views-programme-what = Barra: vista por año de programa, repartida entre los años que paga · marca: vista contable, el día en que se devenga · dólares
owed-title = { $n } cuotas atrasadas: { $usd }
owed-title-office = { $office }: { $n } cuotas atrasadas, { $usd }
owed-what = A quién recordar: las mayores primero, días contados desde la primera fecha acordada · dólares
owed-all = todas las edades
owed-offices = [Todas las oficinas]({ $href })
owed-ages = Antigüedad del atraso
owed-days = Días
owed-none = Ninguna cuota atrasada de esa antigüedad en esta oficina.
behind-title = { $label }: { $usd }, { $n ->
    [one] un acuerdo
   *[other] { $n } acuerdos
}
behind-what = Los acuerdos detrás de esta barra, el mayor primero; su total es el de la barra · dólares
behind-close = Cerrar esta lista
behind-currency-what = Los dos años y lo que los separa, primero el acuerdo que más se mueve; la última fila es la de la moneda · dólares
behind-currency = Actividad y cambio: { $code }
behind-month = a finales de { $month }
behind-leverage-what = Pagos y donaciones en especie valoradas del año, declarados o verificados · dólares
behind-cohort-what = Lo que cada socio de la cohorte ha aportado hasta hoy · dólares
behind-ratio = { $label }: { $brought } por { $cost } invertidos, es decir { $ratio }
behind-brought = Aportado
behind-no-partner = Sin socio indicado
