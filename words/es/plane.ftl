# El dinero y los resultados en un mismo plano.
plane-title = El dinero y los resultados, oficina por oficina
plane-apart = { $rich } lidera los ingresos ({ $plan } del plan, { $result } de los resultados); { $good } lidera los resultados ({ $results }, { $money } del plan)
plane-together = { $rich } lidera los ingresos ({ $plan } del plan) y los resultados ({ $result }); { $last } va última en ingresos ({ $money }, resultados { $results })
plane-bureaux-what = Ingresos { $when } en % del plan a la fecha, resultados de { $year } en % de su meta; la superficie es el ingreso; haga clic para ver las alianzas
plane-agreements-what = { $name }: { $n ->
    [one] el acuerdo en curso
   *[other] los { $n } mayores acuerdos en curso
}, valor firmado (escala por potencias de diez) y resultados de { $year } en % de su meta; la superficie es la antigüedad; haga clic para abrir el acuerdo
plane-empty = Ninguna oficina tiene plan en { $year }.
plane-agreements-empty = { $name } no tiene acuerdos en curso.
plane-found = { $name }: { $n ->
    [one] un acuerdo en curso de { $total }, { $usd }, no tiene ningún resultado medido
   *[other] { $n } acuerdos en curso de { $total }, { $usd }, no tienen ningún resultado medido
}
plane-found-all = { $name }: { $total ->
    [one] el acuerdo en curso tiene resultados medidos
   *[other] los { $total } acuerdos en curso tienen todos resultados medidos
}
plane-unmeasured = Sin medir ({ $n })
plane-unmeasured-one = resultado sin medir
plane-source = Contribuciones confirmadas, planes, resultados comunicados
plane-bureaux = Todas las oficinas
plane-switch = Lo que muestran los puntos
plane-plan = plan a la fecha
plane-target = meta
plane-across-bureaux = Ingresos en % del plan a la fecha
plane-across-agreements = Valor firmado
plane-up = Resultados en % de su meta
plane-age = Antigüedad (años)
plane-agreement = Acuerdo
plane-bureau = { $name }: { $plan } del plan a la fecha, resultados { $result }
plane-partnership = { $name }: { $usd }, resultados { $result }
