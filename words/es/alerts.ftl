# Alertas: una columna y lo que dice la página.
metrics-column-alert_id = Alerta

# Lo que dice la página.
alerts-nav = Alertas
alerts-title = Alertas
alerts-lead = { $n ->
    [one] Una alerta espera
   *[other] **{ $n } alertas** esperan
} a { $owners ->
    [one] un responsable
   *[other] { $owners } responsables
}; { $pressing ->
    [0] ninguna apremia.
    [one] una apremia.
   *[other] { $pressing } apremian.
}
alerts-lead-digest = Lo nuevo de esta semana: [el resumen]({ $href }).
alerts-quiet-title = Nada llama a nadie
alerts-quiet = Ninguna alerta espera en lo que usted ve.
alerts-of = { $n ->
    [one] { $owner }: una alerta
   *[other] { $owner }: { $n } alertas
}
alerts-of-what = Primero la más urgente · cada una con su razón y el lugar donde se decide
alerts-more = { $n ->
    [one] Una más →
   *[other] { $n } más →
}
alerts-every-owner = ← Todos los responsables
alerts-others = { $n ->
    [one] Otro responsable
   *[other] Otros { $n } responsables
}
alerts-nobody = Sin responsable
alerts-undated = sin fecha
alerts-put-off = Aplazar
alerts-for = Por
alerts-reason = Razón
alerts-days = { $n ->
    [one] un día
   *[other] { $n } días
}
alerts-call-back = Recuperar
alerts-put-off-title = { $n ->
    [one] Una alerta aplazada
   *[other] { $n } alertas aplazadas
}
alerts-asleep = { $kind } · { $title }: hasta el { $day } ({ $reason })
alerts-refused = Esta solicitud no es de una alerta: hace falta una razón, y 90 días como máximo.
alerts-register = El registro de decisiones no responde. No se anotó nada: inténtelo más tarde.
alerts-digest = Resumen de la semana
alerts-digest-way = Lo nuevo desde hace siete días, por responsable: [el resumen]({ $href }), para imprimir o llevar como libro. Calla cuando nada cambió.
alerts-digest-lead = { $n ->
    [0] Nada nuevo desde hace siete días
    [one] Una alerta nueva desde hace siete días
   *[other] **{ $n } alertas** nuevas o más urgentes desde hace siete días
}{ $owners ->
    [0] .
    [one] , para un responsable.
   *[other] , para { $owners } responsables.
}
alerts-digest-what = Nuevas, o más urgentes, que lo que se sabía siete días antes · por responsable
alerts-digest-quiet = Nada cambió desde hace siete días: nada que señalar.
alerts-source = Todos los registros recibidos de las oficinas
alerts-see-others = Verlos todos
alerts-head-owner = Responsable
alerts-digest-ending = Un resumen se escribe en .html o .xlsx: «{ $name }» no es ninguno de los dos.
alerts-command-about = escribir el resumen de las alertas nuevas de la semana
alerts-command-out = archivo por escribir, .html o .xlsx
alerts-command-office = oficina cuyos derechos tiene el resumen; sin ella, todas
alerts-written = { $n ->
    [0] Resumen escrito: { $file } (nada nuevo)
    [one] Resumen escrito: { $file } (una alerta nueva)
   *[other] Resumen escrito: { $file } ({ $n } alertas nuevas)
}
alerts-head-what = Alerta
alerts-head-about = Acerca de
alerts-head-where = Dónde
alerts-head-at-stake = En juego
alerts-head-when = Cuándo
alerts-head-why = Por qué
alerts-kind-renewal = Renovación
alerts-why-renewal = un acuerdo termina en los próximos 90 días
alerts-kind-corrective = Medida correctiva
alerts-why-corrective = la primera fecha prometida ha pasado
alerts-kind-evaluation = Evaluación final
alerts-why-evaluation = el acuerdo terminó y no está evaluado
alerts-kind-need = Necesidad urgente
alerts-why-need = prioridad 1, sin acuerdo firmado
alerts-kind-due-diligence = Verificación vencida
alerts-why-due-diligence = un acuerdo corre sin verificación válida
alerts-kind-reporting = Libro no recibido
alerts-why-reporting = el plazo de envío ha pasado
alerts-kind-held = Filas por corregir
alerts-why-held = hay importes a la espera de corrección
alerts-kind-instalment = Pago vencido
alerts-why-instalment = debido y no recibido
alerts-kind-milestone = Hito con retraso
alerts-why-milestone = la primera fecha prometida ha pasado
alerts-kind-visibility = Visibilidad debida
alerts-why-visibility = prometida a un socio, la fecha ha pasado
alerts-kind-plan = Hito del plan de trabajo
alerts-why-plan = la primera fecha prometida ha pasado
alerts-kind-support = Solicitud de apoyo
alerts-why-support = sin respuesta desde hace más de cinco días hábiles
alerts-kind-offer = Oferta a punto de vencer
alerts-why-offer = deja de valer en 30 días
alerts-command-send = enviar por correo a cada destinatario lo que es nuevo para él
alerts-command-list = destinatarios, uno por línea: address, office (* para verlo todo), language
alerts-command-dry = decir qué se enviaría, sin enviar nada
alerts-command-neither = Indique un archivo por escribir, o pida el envío con --send.
alerts-mail-no-list = { $file }: no hay lista de destinatarios. Escriba un archivo CSV cuya primera línea sea «{ $columns }».
alerts-mail-bad-address = { $file }, línea { $line }: no es una dirección. Corríjala o quite la línea.
alerts-mail-no-office = { $file }, línea { $line }: falta la oficina. Escriba su código, o * para quien lo ve todo.
alerts-mail-bad-language = { $file }, línea { $line }: el idioma es fr, en o es.
alerts-mail-no-server = No hay servidor de correo configurado: indique PANORAMA_SMTP_HOST y PANORAMA_SMTP_SENDER. No se envió nada.
alerts-mail-security = PANORAMA_SMTP_SECURITY es uno de: { $known }. No se envió nada.
alerts-mail-unreached = { $server } no acepta correo ({ $why }). No se envió nada; revise los ajustes PANORAMA_SMTP_….
alerts-mail-failed = { $address } ({ $office }): { $n } alertas no entregadas; el servidor dice: { $why }
alerts-mail-sent = { $address } ({ $office }): { $n ->
    [0] nada nuevo, no se envía nada
    [one] una alerta enviada
   *[other] { $n } alertas enviadas
}
alerts-mail-would = { $address } ({ $office }): { $n ->
    [0] nada nuevo, no se enviaría nada
    [one] se enviaría una alerta
   *[other] se enviarían { $n } alertas
}
alerts-kind-delivery = Dinero sin resultados
alerts-why-delivery = el dinero va 20 puntos por delante de los resultados
alerts-kind-obstacle = Obstáculo que persiste
alerts-why-obstacle = anotado hace más de 60 días y sin superar
alerts-kind-risk = Riesgo alto
alerts-why-risk = va en aumento, o nada le responde
alerts-kind-commitment = Compromiso común
alerts-why-commitment = la fecha prometida ya pasó
alerts-kind-silence = Enlace en silencio
alerts-why-silence = estas dos oficinas intercambiaban con regularidad; nada desde hace más de treinta días
