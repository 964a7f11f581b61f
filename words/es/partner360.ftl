# El socio por todos sus lados: su grupo, su dinero, sus verificaciones, sus contactos, lo que sigue.
partner360-identity = Quién es
partner360-identity-what = Código { $code }, tal como lo describen las oficinas
partner360-kind = Tipo
partner360-home = Sede
partner360-industry = Sector
partner360-scope = Alcance
partner360-lead-office = Oficina principal
partner360-parent = Matriz
partner360-alone = Este socio no declara ni matriz ni filiales.
partner360-group = Su grupo: { $n } socios, cuyo dinero se cuenta una vez
partner360-group-what = La matriz primero; la última fila se pide para todo el grupo, no se suma
partner360-member = Miembro
partner360-whole-group = Todo el grupo
partner360-line-what = Dinero por trimestre, resultados por período, contactos fechados, visibilidad debida y cumplida
partner360-line-empty = No se conoce ninguna fecha de este socio.
partner360-lane-exchanges = Contactos
partner360-lane-visibility = Visibilidad
partner360-note-touch = { $n ->
    [0] ninguna oficina en un año
    [one] una oficina en un año
   *[other] { $n } oficinas en un año
}
partner360-touch-signature = Acuerdo firmado
partner360-touch-first-contact = Primer contacto
partner360-touch-opportunity = Oportunidad avanzada
partner360-touch-in-kind = Donación en especie
partner360-touch-visibility = Visibilidad cumplida
partner360-touch-evaluation = Evaluación
partner360-touch-content = Contenido enviado
partner360-contacts = { $n ->
    [0] Ninguna oficina le habla desde hace un año
    [one] Una sola oficina le habla desde hace un año
   *[other] { $n } oficinas le hablan desde hace un año
}
partner360-contacts-what = Último contacto fechado de cada oficina; funciones, nunca personas
partner360-no-contact = No consta ningún contacto fechado con este socio.
partner360-office = Oficina
partner360-last-touch = Último contacto
partner360-about = Acerca de
partner360-courted = **{ $n } oficinas solicitan a este grupo al mismo tiempo.**
partner360-courting = **Varias oficinas solicitan a este grupo:** { $names }. Conviene que hablen antes de la próxima reunión.
partner360-alone-in-touch = Una sola oficina sostiene este vínculo: si pierde a su responsable, se pierde.
partner360-silent = Nadie le ha hablado, por escrito, desde hace un año.
partner360-acts = { $n ->
    [0] Nada está previsto con este socio
    [one] Un paso por dar
   *[other] { $n } pasos por dar, el más urgente primero
}
partner360-acts-what = Promesas, firmas, fines de acuerdo y verificaciones de los próximos nueve meses, lo atrasado primero
partner360-no-act = No hay ningún paso fechado previsto con este socio.
partner360-next = Próximo paso: **{ $what }**, el { $day } ({ $owner }).
partner360-next-late = Con retraso: **{ $what }**, previsto el { $day } ({ $owner }).
partner360-nobody = sin responsable
partner360-sign = Firmar «{ $title }»
partner360-renew = Renovar o cerrar «{ $title }»
partner360-recheck = Renovar la diligencia debida
partner360-open = Abrir
partner360-no-check = No consta ninguna diligencia debida de este socio.
partner360-checks = Diligencias debidas y señales
partner360-checks-exposed = Diligencia debida vencida: { $usd } dependen de ella
partner360-checks-what = Rige la más reciente; la escala va de observación a roja
partner360-checked-on = Hecha el
partner360-outcome = Dictamen
partner360-risk = Riesgo
partner360-flag = Señal
partner360-until = Válida hasta
partner360-restricted = { $flag } (motivo restringido)
partner360-flagged = Señal: **{ $flag }**.
partner360-refused = **La diligencia debida es desfavorable** (válida hasta el { $day }).
partner360-replaced = reemplazada
partner360-lapsed = ya no es válida
partner360-ends-soon = por renovar
partner360-valid = válida
partner360-no-gift = Este socio no ha donado nada en especie ni en asesoría, según lo notificado.
partner360-gifts = Más allá del dinero: { $what }
partner360-goods = { $usd } en bienes
partner360-expertise = { $usd } en asesoría ({ $days } días)
partner360-priceless = donaciones que no tienen precio
partner360-gifts-what = Nunca mezclado con los ingresos; datos, promoción y acceso no tienen precio
partner360-gift = Tipo
partner360-quantity = Cantidad
partner360-value = Valor
partner360-range = Horquilla
partner360-basis = Base de valoración
partner360-unpriced = sin precio
partner360-no-visibility = No hay ninguna visibilidad prometida a este socio.
partner360-commitment = Compromiso
partner360-visibility = { $n ->
    [one] Un compromiso de visibilidad; cumplidos a tiempo: { $share }
   *[other] { $n } compromisos de visibilidad; cumplidos a tiempo: { $share }
}
partner360-visibility-what = Tarde no es cumplir; sin prueba un compromiso no cuenta
partner360-nothing-ended = Ningún acuerdo con este socio ha terminado todavía.
partner360-ended = { $n ->
    [one] Un acuerdo terminado, lecciones escritas: { $learned }
   *[other] { $n } acuerdos terminados, lecciones escritas: { $learned }
}
partner360-ended-what = Por qué, y lo que retuvo la evaluación
partner-year-before = en { $year }; { $usd } en { $before }
partner-months-before = { $when } · { $usd } { $then }
place-title = Lo que este socio aporta aquí: { $place }
place-what = Los importes de este lugar solo, tal como se pulsaron; el resto de la página habla de todas las oficinas · dólares · [ver todos los lugares]({ $href })
place-figure = Cifra
place-usd = Dólares
place-active = acuerdos activos
