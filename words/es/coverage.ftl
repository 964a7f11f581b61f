# Sobre qué se apoya una cifra.
coverage-nothing = { $n ->
    [one] sin envío para el { $period }
   *[other] sin envío de las { $due } oficinas para el { $period }
}
coverage-files = { $n ->
    [one] { $came } de { $due } libros
   *[other] { $came } de { $due } libros
}
coverage-only = el único libro previsto
coverage-share = { $share } de la cartera
coverage-oldest = datos más antiguos: { $office }{ $n ->
    [0] { "" }
    [one] { " " }y otra
   *[other] { " " }y otras { $others }
}, { $days } días
coverage-all-provisional = provisional
coverage-all-final = definitivo
coverage-all-audited = auditado
coverage-mixed = cifras mezcladas: { $parts }
coverage-some-provisional = { $n ->
    [one] { $shown } provisional
   *[other] { $shown } provisionales
}
coverage-some-final = { $n ->
    [one] { $shown } definitivo
   *[other] { $shown } definitivos
}
coverage-some-audited = { $n ->
    [one] { $shown } auditado
   *[other] { $shown } auditados
}
coverage-too-few = { $n ->
    [one] Una sola fila recibida lleva estas cifras
   *[other] Solo { $shown } filas recibidas llevan estas cifras
}; hacen falta { $least } para que un dibujo no engañe. La tabla las da.
coverage-figures = Estas cifras
coverage-part = { $label }: { $n } / { $total }
coverage-what = Estado de los libros en que se apoya esta página
