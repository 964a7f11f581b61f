# Lo que la sede pone en las regiones y lo que obtienen.
enablement-title = Lo que la sede pone en las regiones y lo que obtienen
enablement-found = { $name }, la más lejos de su plan ({ $plan }), recibe { $share } { $what } para { $agreements } de los acuerdos en curso
enablement-of-support-hours = de las horas de apoyo
enablement-of-exchanges = de la formación
enablement-what = Medios y resultados de cada oficina { $when }, primero la más lejos de su propio plan; la formación cuenta mentorías, seminarios y talleres recibidos.
enablement-unstated = Nadie declaró: { $names }.
enablement-empty = No se declaró ningún medio puesto en las regiones.
enablement-source = Planes, resultados, puestos, solicitudes de apoyo, intercambios, acuerdos
enablement-plan = Plan a la fecha
enablement-results = Resultados
enablement-dedicated-posts = Puestos ocupados
enablement-vacant-posts = Puestos vacantes
enablement-support-hours = Horas de apoyo
enablement-support-replied-share = Respondido en 5 días
enablement-exchanges = Formación recibida
enablement-global-accounts = Cuentas mundiales
enablement-active-agreements = Acuerdos en curso
