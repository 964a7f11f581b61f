# La vue d’ensemble : où agir en premier.
overview-nav = Vue d’ensemble
overview-title = Vue d’ensemble
overview-no-revenue = **Aucune recette confirmée** { $when }.
overview-furthest = { $n ->
    [one] [{ $name }]({ $href }) est le seul bureau à plus de 10 % sous son plan : il en est à { $share }.
   *[other] { $n } bureaux sont à plus de 10 % sous leur plan ; le plus loin est [{ $name }]({ $href }), à { $share }.
}
overview-members = { $top } sur { $bottom } membres
overview-members-none = aucun échange daté n’a été reçu
overview-exposed = { $value } sans vérification valable
overview-evaluations = { $top } sur { $bottom } dues, à temps
overview-evaluations-none = aucune évaluation finale n’est due

overview-bureau = Bureau
overview-actual = Recettes
overview-panels = Chaque bureau contre son propre plan
overview-panels-what = Recettes cumulées en % du plan annuel de chaque bureau, plan phasé en pointillé ; à côté du nom, l’atteinte du plan phasé { $when } ; cliquer pour ouvrir
overview-potential = Potentiel déclaré par chaque bureau, sur 100 : { $told }.
overview-panels-empty = Aucun plan n’a été reçu pour { $year }.
overview-panels-source = Les plans ne distinguent pas les sources : [retirer le filtre]({ $href }) pour comparer les bureaux à leur plan.
overview-unplanned = Sans plan, donc sans panneau : { $names }.

overview-country = Pays
overview-map = Où va l’argent
overview-map-what = Recettes confirmées par pays { $when } : la surface du cercle est le montant ; cliquer pour ouvrir le pays
overview-map-empty = Aucune recette confirmée par pays { $when }.
overview-nowhere = { $value } ne nomment aucun pays et ne sont pas sur la carte.
overview-ranked = Les pays, du plus grand montant au plus petit
overview-ranked-share = Les { $n } premiers pays reçoivent { $share } de ce qui est réparti par pays
overview-ranked-what = { $n ->
    [one] Recettes confirmées { $when }, en dollars ; un seul pays
   *[other] Recettes confirmées { $when }, en dollars, sur { $n } pays
}

overview-age = Retard
overview-age-1-30 = 1 à 30 jours
overview-age-31-90 = 31 à 90 jours
overview-age-91-180 = 91 à 180 jours
overview-age-180-over = Plus de 180 jours
overview-overdue = Échéances en retard
overview-overdue-found = { $n ->
    [one] { $value } en retard sur un accord
   *[other] { $value } en retard sur { $n } accords
}
overview-overdue-old = { $n ->
    [one] { $value } en retard sur un accord, dont { $oldest } depuis plus de 180 jours
   *[other] { $value } en retard sur { $n } accords, dont { $oldest } depuis plus de 180 jours
}
overview-overdue-what = Échéances dues et non reçues au { $day }, par ancienneté de la première date, en dollars
overview-overdue-empty = Aucune échéance n’est en retard.
overview-overdue-source = Échéanciers et encaissements des accords

overview-due = Attendus
overview-received = Reçus
overview-late = Hors délai
overview-all = Tous
overview-coverage = Ce qui a été reçu
overview-coverage-found = { $n ->
    [0] Les { $due } bureaux ont tous envoyé leur classeur du { $period }
    [one] { $received } bureaux sur { $due } ont envoyé leur classeur du { $period } ; un manque
   *[other] { $received } bureaux sur { $due } ont envoyé leur classeur du { $period } ; { $n } manquent
}
overview-coverage-what = Classeurs du { $period } attendus, reçus et hors délai (venus après la date, ou manquants), par bureau ; ouvrir un bureau
overview-coverage-source = Registre des envois
overview-files = { $n ->
    [one] Les bureaux de cette organisation ne doivent pas de classeur : [un fichier]({ $href }) a été lu, reçu le { $day }.
   *[other] Les bureaux de cette organisation ne doivent pas de classeur : [{ $shown } fichiers]({ $href }) ont été lus, le dernier reçu le { $day }.
}
overview-no-files = Aucun fichier n’a été reçu.
overview-last-revenue = Les dernières sont de [{ $year }]({ $href }).
overview-network-only = Cette organisation montre un réseau : [{ $n ->
    [one] un échange
   *[other] { $shown } échanges
}]({ $href }).
overview-no-checks = aucune vérification n’a été reçue
