# La recherche, dans la barre du haut et sur sa page.
search-nav = Recherche
search-box = Partenaire, accord, pays, besoin…
search-go = Chercher
search-ask = Écrivez un nom, même en partie : les accents, les majuscules et l’ordre des mots ne comptent pas.
search-found = { $n ->
    [one] **Un résultat** pour « { $asked } ».
   *[other] **{ $shown } résultats** pour « { $asked } ».
}
search-near = Rien ne s’écrit « { $asked } » ; { $n ->
    [one] **un nom** s’en approche.
   *[other] **{ $shown } noms** s’en approchent.
}
search-none = Rien ne porte « { $asked } », ni un nom proche.
search-looked-through = La recherche porte sur { $kinds }.
search-partners = { $n ->
    [one] Un partenaire
   *[other] { $shown } partenaires
}
search-agreements = { $n ->
    [one] Un accord
   *[other] { $shown } accords
}
search-countries = { $n ->
    [one] Un pays
   *[other] { $shown } pays
}
search-bureaux = { $n ->
    [one] Un bureau
   *[other] { $shown } bureaux
}
search-needs = { $n ->
    [one] Un besoin du terrain
   *[other] { $shown } besoins du terrain
}
search-metrics = { $n ->
    [one] Un indicateur
   *[other] { $shown } indicateurs
}
search-pages = { $n ->
    [one] Une page
   *[other] { $shown } pages
}
search-all = Les voir tous, dont { $more } autres
search-more = Et { $more } autres : précisez le nom.
