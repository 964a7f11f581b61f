# La búsqueda, en la barra superior y en su página.
search-nav = Búsqueda
search-box = Socio, acuerdo, país, necesidad…
search-go = Buscar
search-ask = Escriba un nombre o una parte: los acentos, las mayúsculas y el orden de las palabras no cuentan.
search-found = { $n ->
    [one] **Un resultado** para «{ $asked }».
   *[other] **{ $shown } resultados** para «{ $asked }».
}
search-near = Nada se escribe «{ $asked }»; { $n ->
    [one] **un nombre** se le acerca.
   *[other] **{ $shown } nombres** se le acercan.
}
search-none = Nada lleva «{ $asked }», ni un nombre parecido.
search-looked-through = La búsqueda abarca { $kinds }.
search-partners = { $n ->
    [one] Un socio
   *[other] { $shown } socios
}
search-agreements = { $n ->
    [one] Un acuerdo
   *[other] { $shown } acuerdos
}
search-countries = { $n ->
    [one] Un país
   *[other] { $shown } países
}
search-bureaux = { $n ->
    [one] Una oficina regional
   *[other] { $shown } oficinas regionales
}
search-needs = { $n ->
    [one] Una necesidad del terreno
   *[other] { $shown } necesidades del terreno
}
search-metrics = { $n ->
    [one] Un indicador
   *[other] { $shown } indicadores
}
search-pages = { $n ->
    [one] Una página
   *[other] { $shown } páginas
}
search-all = Verlos todos, { $more } más
search-more = Y { $more } más: escriba más del nombre.
