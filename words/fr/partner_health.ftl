# Le partenaire : cinq ans d’argent, ce que chaque côté en pense.
gaps-what = Cinq ans dans quatre états, une seule échelle ; l’année en cours, hachurée, n’est pas finie · dollars
gaps-one = { $leak } ({ $usd })
gaps-why = **Ce qui sépare ces états**, tous accords confondus : { $gaps }.
gaps-none = Rien ne sépare ces états : ce qui est signé est reçu et dépensé.
gaps-late-elsewhere = Rien de dessiné n’est en retard ; { $n ->
    [one] un acte l’est, ci-dessous
   *[other] { $n } actes le sont, ci-dessous
}
gaps-frozen = Effet sur le portefeuille : { $usd } d’opportunités ouvertes attendent une vérification valide avant toute signature.
partner-place = Lieu
partner-period = Période
health-none = Bilan des deux côtés : aucune communauté n’a encore noté un accord de ce partenaire.
health-donor = Buts du donateur
health-community = Note des communautés
health-what = Par accord, l’écart le plus large d’abord : part des buts du donateur atteinte, note des communautés · sur 100, trait : but atteint
health-asked = { $n } personnes interrogées, { $agreements ->
    [one] un accord noté
   *[other] { $agreements } accords notés
} ; un écart positif : le donateur est plus content que les communautés.
health-alone = un seul côté
health-points = { $gap } { $n ->
    [one] point
   *[other] points
}
health-found-donor = « { $title } » : le donateur est { $gap } points au-dessus des communautés
health-found-community = « { $title } » : les communautés sont { $gap } points au-dessus du donateur
health-found-alone = Les communautés donnent { $score } sur 100 ; le donateur n’a pas dit ses buts
partner-no-agreement = Aucun accord n’est signé ni en cours avec ce partenaire.
partner-no-money = De la promesse à la dépense : rien n’est encore promis ni reçu.
gaps-why-one = **Ce qui sépare ces états** : { $gaps }.
perception-none = Ce que le partenaire pense de nous : aucune enquête n’a suivi ses bilans.
perception-ours = Notre note du partenariat
perception-theirs = Ce que le partenaire dit de nous
perception-review = Bilan
perception-one = { $kind }, { $day }
perception-what = Courte enquête après chaque bilan, la plus récente d’abord, à côté de notre propre note · sur 100 (le trait)
perception-asked = { $reviews ->
    [one] Une enquête
   *[other] { $reviews } enquêtes
}, { $n ->
    [one] une réponse
   *[other] { $n } réponses
} : peu de personnes répondent chaque fois ; lire la suite, non un point d’écart.
perception-found = Le partenaire nous donne { $score } sur 100
perception-found-both = Le partenaire nous donne { $score } sur 100, nous notons le partenariat { $ours }
perception-since-up = {" ; "}{ $n ->
    [one] un point
   *[other] { $n } points
} de plus que la fois d’avant
perception-since-down = {" ; "}{ $n ->
    [one] un point
   *[other] { $n } points
} de moins que la fois d’avant
perception-since-same = {" ; "}comme la fois d’avant
