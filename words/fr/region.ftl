# La page d’un bureau régional, et le tableau où l’on en choisit un.
region-nav = Régions
region-no-revenue = **Aucune recette confirmée** { $when }.
region-ending = [{ $n ->
    [one] Un accord expire
   *[other] { $n } accords expirent
} dans les 90 jours]({ $href }){ $bare ->
    [0] .
    [one] , dont un sans plan de renouvellement.
   *[other] , dont { $bare } sans plan de renouvellement.
}
region-changes = [Ce qui a changé, et pourquoi]({ $href }).
region-retention = { $share } de fidélité { $before }–{ $year }
region-once = sans double compte
region-of-target = { $share } de la cible, sans double compte

region-silent = **Le bureau n’a rien déposé pour { $year }.**
region-silent-filter = **Rien ne répond à ce choix** { $when }. [Retirer les filtres]({ $href })
region-closed = **Ce bureau a fermé le { $day }.** { $n ->
    [one] Son pays relève
   *[other] Ses { $n } pays relèvent
} depuis du [{ $name }]({ $href }). Dernière année à consulter : [{ $last }]({ $past }).
region-last-sent = Dernier dépôt le { $day }.
region-never-sent = Aucun dépôt n’a encore été reçu.

region-map = Où va l’argent
region-map-what = Recettes confirmées { $when } : la surface du cercle est le montant ; un bord rouge marque plus de 10 % de retard sur le plan ; cliquer pour filtrer
region-map-what-alone = Recettes confirmées { $when } : la surface du cercle est le montant ; cliquer pour filtrer
region-map-what-chosen = Recettes confirmées { $when } : la surface du cercle est le montant ; le bord rouge marque le pays choisi, cliquer un autre pour en changer
region-map-empty = Aucune recette confirmée par pays { $when }.
region-countries = Pays
region-countries-what = Recettes { $when } contre le plan phasé à cette date, du plus grand retard à la plus grande avance ; cliquer un pays pour filtrer la page
region-countries-what-alone = Recettes { $when }, du plus grand montant au plus petit ; cliquer un pays pour filtrer la page
region-country = Pays
region-no-country = Bureau régional et autres
region-confirmed = Confirmé
region-plan-to-date = Plan
region-attainment = Atteinte
region-agreements = Accords signés
region-agreements-active = Accords
region-people = Atteints
region-status = État
region-total = Total ({ $n })
region-see-all = Voir les { $n } lignes
region-see-fewer = Ne garder que les { $shown } premières lignes sur { $n }
region-agreement = Accord
region-partner = Partenaire
region-ends = Fin
region-agreements-title = { $n ->
    [0] { $name } : aucun accord n’a apporté de recettes
    [one] { $name } : un accord a apporté des recettes
   *[other] { $name } : { $n } accords ont apporté des recettes
}
region-agreements-what = Recettes confirmées { $when }, de la plus grande à la plus petite
region-total-agreements = Total ({ $n })
region-back = Revenir à tous les pays

region-area = Domaine
region-no-area = Non précisé
region-areas = Impact par domaine
region-areas-what = Personnes atteintes en { $year } (barre) contre personnes visées (trait), sans double compte
region-areas-empty = Aucune personne atteinte n’a été rapportée pour { $year }.
region-areas-most = { $name } touche le plus de personnes : { $people }
region-areas-all = { $total ->
    [one] Le domaine rapporté atteint sa cible
   *[other] Les { $total } domaines atteignent leur cible
}
region-areas-some = { $n ->
    [0] Aucun domaine sur { $total } n’atteint encore sa cible ; le plus loin : { $name } ({ $share })
    [one] Un domaine sur { $total } atteint sa cible ; le plus loin : { $name } ({ $share })
   *[other] { $n } domaines sur { $total } atteignent leur cible ; le plus loin : { $name } ({ $share })
}

region-no-example = Aucun exemple n’a été envoyé en { $year }.
region-note = Le mot de la direction régionale
region-no-note = La direction régionale n’a pas envoyé de note pour cette période.
region-written-fr = écrit en français
region-written-en = écrit en anglais
region-written-es = écrit en espagnol

region-choose = Tous les bureaux, du plus grand retard à la plus grande avance
region-choose-lead = { $n ->
    [one] Un bureau a des données ; ouvrez-le pour le lire en soixante secondes.
   *[other] { $n } bureaux ont des données ; ouvrez-en un pour le lire en soixante secondes.
}
region-choose-what = Recettes confirmées { $when } contre le plan phasé ; ouvrir un bureau
region-no-bureau = Cette organisation n’a pas de bureau régional avec des données en { $year }.
region-bureau = Bureau
region-driven = Fondé sur les besoins
region-results = Résultats
region-no-plan = Sans plan
region-not-sent = Pas de dépôt
region-areas-one = { $name } en est à { $share } de sa cible
region-ending-bare = { $n ->
    [one] [Un accord expire dans les 90 jours]({ $href }), sans plan de renouvellement.
   *[other] [{ $n } accords expirent dans les 90 jours]({ $href }), aucun n’a de plan de renouvellement.
}
region-missing = **Le classeur du { $period } n’est pas reçu** ; dernier dépôt le { $day }.
region-missing-ever = **Le classeur du { $period } n’est pas reçu** ; ce pays n’en a encore envoyé aucun.
