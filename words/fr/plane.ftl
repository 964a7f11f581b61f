# L’argent et les résultats sur un même plan.
plane-title = L’argent et les résultats, bureau par bureau
plane-apart = { $rich } mène les recettes ({ $plan } du plan, { $result } des résultats) ; { $good } mène les résultats ({ $results }, { $money } du plan)
plane-together = { $rich } mène les recettes ({ $plan } du plan) et les résultats ({ $result }) ; { $last } est dernier en recettes ({ $money }, résultats { $results })
plane-bureaux-what = Recettes { $when } en % du plan à date, résultats { $year } en % de leur cible ; la surface est la recette ; cliquer pour voir les partenariats
plane-agreements-what = { $name } : { $n ->
    [one] l’accord en cours
   *[other] les { $n } plus gros accords en cours
}, valeur signée (échelle par puissances de dix) et résultats { $year } en % de leur cible ; la surface est l’ancienneté ; cliquer pour ouvrir l’accord
plane-empty = Aucun bureau n’a de plan en { $year }.
plane-agreements-empty = { $name } n’a aucun accord en cours.
plane-found = { $name } : { $n ->
    [one] un accord en cours sur { $total }, { $usd }, n’a aucun résultat mesuré
   *[other] { $n } accords en cours sur { $total }, { $usd }, n’ont aucun résultat mesuré
}
plane-found-all = { $name } : { $total ->
    [one] l’accord en cours a des résultats mesurés
   *[other] les { $total } accords en cours ont tous des résultats mesurés
}
plane-unmeasured = Non mesuré ({ $n })
plane-unmeasured-one = résultat non mesuré
plane-source = Contributions confirmées, plans, résultats rapportés
plane-bureaux = Tous les bureaux
plane-switch = Ce que montrent les points
plane-plan = plan à date
plane-target = cible
plane-across-bureaux = Recettes en % du plan à date
plane-across-agreements = Valeur signée
plane-up = Résultats en % de leur cible
plane-age = Ancienneté (années)
plane-agreement = Accord
plane-bureau = { $name } : { $plan } du plan à date, résultats { $result }
plane-partnership = { $name } : { $usd }, résultats { $result }
