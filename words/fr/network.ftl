# La page du réseau.
network-nav = Praticiens
network-title = Réseau de praticiens
network-by-chance = { $share } au hasard
network-of = { $top } sur { $bottom }
network-lead-nothing = Aucun échange n’a été déclaré pour cette organisation.
network-lead-active = **{ $active } praticiens sur { $members } ont été actifs** ces trois derniers mois.
network-lead-exchanges = **{ $exchanges } échanges** ont été déclarés en douze mois.
network-lead-undated = **{ $exchanges } échanges** ont été déclarés, sans date.
network-lead-crossing = { $share } des échanges franchissent une frontière régionale.
network-lead-bridges = **Trois bureaux portent { $share } de ces ponts** : { $names }.
network-graph-finding = Trois bureaux portent { $share } des ponts : { $names }
network-graph-plain = Qui travaille avec qui
network-graph-what = Un point : un bureau ; un trait : au moins { $fewest } échanges en douze mois ; taille : échanges. Choisir un point met son bureau régional en valeur.
network-nothing = Aucun échange entre bureaux n’a été déclaré pour cette période.
network-office = Bureau
network-region = Région
network-pair-close = [refermer]({ $href })
network-pair-what = Par thème, dans chaque sens ; l’aller est { $share } de tout ce que le premier envoie
network-pair = { $one } et { $other } : { $n } échanges en douze mois
network-pair-topic = Thème
network-pair-unsaid = Thème non précisé
network-exchanges = échanges
network-source = Échanges déclarés par les bureaux
network-portal-source = Journal du portail des connaissances
network-privacy = Des bureaux, jamais des personnes ; aucun chiffre sur moins de cinq praticiens ; des thèmes, jamais des messages.
network-matrix-finding = { $source } → { $target } : le pont qui dépasse le plus le hasard
network-matrix-silos = Chaque région échange d’abord en son sein ; { $source } vers { $target } s’approche le plus du hasard
network-matrix-plain = Ponts et silos
network-matrix-note = Cadre : plus que ce que donnerait le hasard. La diagonale, les échanges internes, n’est pas montrée.
network-activity-what = Échanges par mois et par type, douze derniers mois
network-activity-none = Les échanges de cette organisation ne portent pas de date.
network-activity-plain = Activité mensuelle par type
network-activity-up = Les échanges progressent de { $change } sur un an
network-activity-down = Les échanges reculent de { $change } sur un an
network-activity-same = Les échanges sont stables sur un an
network-other-kinds = Autres
network-document = Ressource
network-views = Vues
network-reused = Réutilisée
network-reused-title = Ce qui sert le plus
network-reused-what = Ressources du portail reprises par un autre bureau, douze derniers mois
network-reused-none = Aucune réutilisation n’a été déclarée pour cette période.
network-isolated-what = Aucun échange avec un autre bureau en douze mois
network-isolated-none = Chaque bureau a échangé avec un autre au moins une fois en douze mois.
network-isolated-unknown = Bureaux isolés : on ne sait pas
network-lead-isolated = { $n ->
    [one] [Un bureau]({ $href }) n’a aucun lien avec un autre.
   *[other] [{ $n } bureaux]({ $href }) n’ont aucun lien avec un autre.
}
network-matrix-what = { $n ->
    [0] Échanges entre régions
   *[other] Part des échanges de chaque ligne, douze derniers mois ; les { $n } régions les plus actives
}
network-isolated-title = { $n ->
    [0] Aucun bureau n’est isolé
    [one] Un bureau isolé
   *[other] { $n } bureaux isolés
}
network-reused-finding = { $n ->
    [one] « { $document } » a été repris une fois
   *[other] « { $document } » a été repris { $n } fois
}
network-isolated-count = Isolés
network-isolated-names = Bureaux
