# Les tableaux : trier, filtrer, emporter.
table-sorts = (les titres de colonnes trient)
table-narrow = Filtrer ce tableau
table-found = { $found } lignes sur { $total }
table-clear = Retirer ce filtre
table-none-found = Aucune ligne de ce tableau ne porte ces mots.
table-total-found = { $n ->
    [0] Aucune ligne
    [one] Total de la ligne trouvée
   *[other] Total des { $shown } lignes trouvées
}
table-all = Tout afficher
table-xlsx = Excel ↓
table-csv = CSV ↓
table-of = de « { $title } »
table-sheet = Tableau
table-scope = Périmètre
table-chosen = Choix
table-stands-on = Repose sur
table-rows = Lignes
table-rows-of = { $n ->
    [one] une ligne sur { $total }
   *[other] { $shown } lignes sur { $total }
}
table-rows-all = { $n ->
    [one] une ligne
   *[other] { $shown } lignes
}
table-bearing = qui portent « { $asked } »
table-sorted = triées par « { $column } »
table-address = Adresse de la page
table-no-card = Aucun tableau ne se trouve à cette adresse.
table-kind = Un tableau s’emporte en xlsx ou en csv.
table-usd = { $label } (US$)
