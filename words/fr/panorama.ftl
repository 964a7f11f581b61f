# Les phrases que la vue d’ensemble et la page d’un bureau ont en commun.
panorama-to-date = à fin { $month } { $year }
panorama-in-year = en { $year }
panorama-then-to-date = à la même date en { $year }
panorama-then-year = en { $year }
panorama-list = { $first } et { $last }
panorama-and-more = { $names } et { $n ->
    [one] un autre
   *[other] { $n } autres
}
panorama-both = { $one } ; { $two }
panorama-bureau = Bureau régional { $name }
panorama-plan = plan phasé
panorama-vs-before = sur un an
panorama-of-plan = { $attainment } du plan phasé
panorama-new = nouveau
panorama-confidential = partenaire confidentiel

panorama-position-full = **{ $revenue } de recettes confirmées** { $when }, soit **{ $attainment } du plan phasé** et { $movement ->
    [up] { $change } de plus qu’{ $then }
    [down] { $change } de moins qu’{ $then }
   *[same] autant qu’{ $then }
}.
panorama-position-plan = **{ $revenue } de recettes confirmées** { $when }, soit **{ $attainment } du plan phasé**.
panorama-position-before = **{ $revenue } de recettes confirmées** { $when }, { $movement ->
    [up] soit { $change } de plus qu’{ $then }
    [down] soit { $change } de moins qu’{ $then }
   *[same] autant qu’{ $then }
}.
panorama-position-alone = **{ $revenue } de recettes confirmées** { $when }.

panorama-source-individuals = les particuliers
panorama-source-businesses = les entreprises
panorama-source-foundations = les fondations
panorama-source-other = les autres sources
panorama-cause-up = { $leaders } portent la hausse.
panorama-cause-up-but = { $leaders } portent la hausse ; { $other } reculent de { $amount }.
panorama-cause-down = { $leaders } portent la baisse.
panorama-cause-down-but = { $leaders } portent la baisse ; { $other } progressent de { $amount }.
panorama-cause-offset = { $leaders } progressent de { $gain } et { $other } reculent de { $amount } : les deux se compensent.

panorama-lines-ahead = { $year } devance { $before } depuis { $month }
panorama-lines-behind = { $year } est en retrait sur { $before } depuis { $month }
panorama-lines-level = { $year } suit { $before } de près
panorama-gap-ahead = avance de { $gap } sur le plan phasé
panorama-gap-behind = retard de { $gap } sur le plan phasé
panorama-gap-level = le plan phasé est tenu
panorama-lines-alone = Recettes confirmées, mois après mois
panorama-lines-what = Recettes confirmées cumulées en { $year }, en dollars
panorama-lines-empty = Aucune recette confirmée ni plan pour { $year }.
panorama-moved = { $n ->
    [one] Un pays a changé de bureau le { $day } : l’année précédente est lue sur le même périmètre.
   *[other] { $n } pays ont changé de bureau le { $day } : l’année précédente est lue sur le même périmètre.
}
panorama-moved-apart = { $n ->
    [one] Un pays a changé de bureau le { $day } : l’année précédente ne se compare que [dans la structure d’aujourd’hui]({ $href }).
   *[other] { $n } pays ont changé de bureau le { $day } : l’année précédente ne se compare que [dans la structure d’aujourd’hui]({ $href }).
}

panorama-source = Source
panorama-sources = Par source
panorama-by-source = { $leader } apportent { $share } des recettes
panorama-by-source-moved = { $leader } apportent { $share } des recettes, { $movement ->
    [up] { $change } de plus qu’{ $then }
    [down] { $change } de moins qu’{ $then }
   *[same] le même montant qu’{ $then }
}
panorama-sources-what = Recettes confirmées { $when } et variation par rapport au niveau atteint { $then }, en dollars
panorama-sources-what-alone = Recettes confirmées { $when }, en dollars
panorama-sources-empty = Aucune recette confirmée { $when }.

panorama-countries-behind = { $n ->
    [one] Un pays sur { $total } est à plus de 10 % sous son plan ; le plus grand écart : { $name } ({ $gap })
   *[other] { $n } pays sur { $total } sont à plus de 10 % sous leur plan ; le plus grand écart : { $name } ({ $gap })
}
panorama-countries-kept = { $total ->
    [one] { $name } tient son plan phasé ({ $gap })
   *[other] Les { $total } pays tiennent leur plan phasé ; la plus grande avance : { $name } ({ $gap })
}
panorama-bureaux-behind = { $n ->
    [one] Un bureau sur { $total } est à plus de 10 % sous son plan ; le plus grand écart : { $name } ({ $gap })
   *[other] { $n } bureaux sur { $total } sont à plus de 10 % sous leur plan ; le plus grand écart : { $name } ({ $gap })
}
panorama-bureaux-kept = { $total ->
    [one] { $name } tient son plan phasé ({ $gap })
   *[other] Les { $total } bureaux tiennent leur plan phasé ; la plus grande avance : { $name } ({ $gap })
}
panorama-largest = { $names } : { $share } des recettes

panorama-contributions = Contributions confirmées, taux ONU du jour de chacune
panorama-results = Résultats rapportés par les bureaux

panorama-to-decide = À décider
panorama-pressing = { $n ->
    [0] { $value } en jeu
    [one] { $value } en jeu · un cas pressant
   *[other] { $value } en jeu · { $n } pressants
}
panorama-decisions-title = { $n ->
    [one] À décider : un sujet
   *[other] À décider : { $n } sujets
}
panorama-decisions-title-value = { $n ->
    [one] À décider : un sujet, { $value } en jeu
   *[other] À décider : { $n } sujets, { $value } en jeu
}
panorama-decisions-empty = Rien n’attend de décision dans les données reçues.
panorama-decisions-past = Les décisions portent sur aujourd’hui, non sur cette année-là : [voir l’année en cours]({ $href }).
panorama-decisions-more = { $n ->
    [one] Voir le dernier sujet
   *[other] Voir les { $n } suivants
}
panorama-decisions-fewer = Ne garder que les premiers
panorama-decisions-source = Accords, vérifications, évaluations, mesures correctives, besoins et envois
panorama-open = ouvrir
panorama-late-days = Retard { $n } j
panorama-in-days = { $n ->
    [0] Aujourd’hui
   *[other] J-{ $n }
}
panorama-badge-renewal = Accord
panorama-badge-corrective = Mesure
panorama-badge-evaluation = Évaluation
panorama-badge-need = Besoin
panorama-badge-due-diligence = Vérification
panorama-badge-reporting = Données
panorama-badge-held = Données
panorama-decision-renewal = Renouveler « { $title } »
panorama-decision-corrective = Mesure corrective : { $title }
panorama-decision-evaluation = Évaluation finale de « { $title } »
panorama-decision-need = Besoin sans partenaire : { $title }
panorama-decision-due-diligence = Vérification échue : { $partner }, pour « { $title } »
panorama-decision-reporting = { $n ->
    [one] Classeur { $period } non reçu
   *[other] { $n } classeurs { $period } non reçus
}
panorama-decision-held = Montants en attente dans { $title }
panorama-detail-no-plan = aucun plan de renouvellement
panorama-detail-no-owner = responsable non désigné
panorama-countries = { $n } pays
panorama-no-results = aucun résultat rapporté
panorama-verified = { $share } vérifiés · { $n ->
    [one] un résultat
   *[other] { $shown } résultats
}
panorama-of-few = sur { $bottom }
panorama-signed = de la valeur signée
panorama-absent = Ce que ces données ne disent pas
panorama-only-source = { $leader } ont apporté { $revenue }
panorama-only-source-moved = { $leader } ont apporté { $revenue }, { $movement ->
    [up] { $change } de plus qu’{ $then }
    [down] { $change } de moins qu’{ $then }
   *[same] le même montant qu’{ $then }
}
panorama-to-day = au { $day }
panorama-unstated = Non précisée
panorama-source-unstated = les sources non précisées
panorama-no-needs = aucun besoin déclaré n’a été reçu
panorama-nothing-waits = rien n’attend de décision
panorama-nothing-signed = rien n’a été signé { $when }
panorama-badge-delivery = Exécution
panorama-decision-delivery = L’argent est parti, les résultats tardent : « { $title } »
