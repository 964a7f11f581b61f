# La página de un país: riesgos, plataformas de consulta, red, y la ficha impresa.
factsheet-risks = { $n ->
    [one] Un riesgo abierto
   *[other] { $n } riesgos abiertos
}{ $grave ->
    [0] , ninguno grave
    [one] , uno de ellos grave
   *[other] , { $grave } de ellos graves
}
factsheet-risks-what = Riesgos, obstáculos y adaptaciones de los acuerdos vigentes, primero el más grave: probabilidad × efecto, y lo que se hace
factsheet-risks-none = No se señala ningún riesgo en los acuerdos del país: nadie lo ha escrito.
factsheet-source-risks = Hitos y riesgos enviados por la oficina
factsheet-risk-risk = Riesgo
factsheet-risk-likelihood = Probabilidad
factsheet-risk-effect = Efecto
factsheet-risk-grave = Grave
factsheet-risk-watched = A vigilar
factsheet-risk-slight = Leve
factsheet-risk-response = Lo que se hace
factsheet-risk-since = Desde
factsheet-risk-unanswered = nada dicho
factsheet-platforms = { $n ->
    [one] Una plataforma de consulta
   *[other] { $n } plataformas de consulta
}{ $taken ->
    [0] , ninguna decisión comunicada
    [one] , { $done } decisión aplicada de una
   *[other] , { $done } decisiones aplicadas de { $taken }
}
factsheet-platforms-what = Reuniones, diálogos y encuestas, primero los más recientes; una nota dada por menos de cinco personas no se muestra
factsheet-platforms-none = La oficina no ha comunicado ninguna plataforma de consulta.
factsheet-source-platforms = Consultas enviadas por la oficina
factsheet-platform-platform = Plataforma
factsheet-platform-held = Celebrada el
factsheet-platform-entities = Presentes
factsheet-platform-decided = Decisiones
factsheet-platform-perception = Valoración
factsheet-government-led = dirigida por el Gobierno
factsheet-done-of = { $done } de { $taken }
factsheet-perceived = { $score } de 100 ({ $n } respuestas)
factsheet-too-few = menos de 5 respuestas
factsheet-network = { $n ->
    [one] Un intercambio enviado
   *[other] { $n } intercambios enviados
} a { $of ->
    [one] una oficina
   *[other] { $of } oficinas
}
factsheet-network-what = Intercambios enviados a otras oficinas en doce meses, los { $shown } primeros destinatarios
factsheet-network-none = La oficina no envió ningún intercambio a otra oficina en el período.
factsheet-office = Oficina
factsheet-practitioners = { $n } profesionales inscritos en la red.
factsheet-few-practitioners = Menos de cinco profesionales inscritos: no se dice cuántos.
factsheet-no-practitioner = Ningún profesional está inscrito en la red.
factsheet-contact = Contacto: { $name }
factsheet-money-signed = Firmado
factsheet-money-received = Cobrado
factsheet-money-due = Por cobrar
factsheet-money-spent = Gastado
factsheet-money-refunded = Reembolsado
factsheet-money-fees = Comisiones
factsheet-money-balance = Saldo
factsheet-money = El { $share } de lo cobrado está gastado
factsheet-money-unspent = { $usd } cobrados, ningún gasto comunicado
factsheet-money-what = Todos los acuerdos firmados del país, en dólares y como parte de lo cobrado
factsheet-money-none = Ningún acuerdo firmado: no hay dinero que seguir.
factsheet-money-line = Dinero
factsheet-money-usd = Importe
factsheet-money-share = De lo cobrado
