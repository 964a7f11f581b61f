# Le partenaire de tous les côtés : son groupe, son argent, ses contrôles, ses échanges, la suite.
partner360-identity = Qui c’est
partner360-identity-what = Code { $code }, tel que les bureaux le décrivent
partner360-kind = Nature
partner360-home = Siège
partner360-industry = Secteur
partner360-scope = Portée
partner360-lead-office = Bureau chef de file
partner360-parent = Maison mère
partner360-alone = Ce partenaire ne déclare ni maison mère ni filiale.
partner360-group = Son groupe : { $n } partenaires, dont l’argent est compté une fois
partner360-group-what = La maison mère d’abord ; la dernière ligne est demandée pour le groupe entier, non additionnée
partner360-member = Membre
partner360-whole-group = Le groupe entier
partner360-line-what = Argent par trimestre, résultats par période, échanges datés, visibilité due et tenue
partner360-line-empty = Aucune date n’est connue pour ce partenaire.
partner360-lane-exchanges = Échanges
partner360-lane-visibility = Visibilité
partner360-note-touch = { $n ->
    [0] aucun bureau depuis un an
    [one] un bureau depuis un an
   *[other] { $n } bureaux depuis un an
}
partner360-touch-signature = Accord signé
partner360-touch-first-contact = Premier contact
partner360-touch-opportunity = Opportunité avancée
partner360-touch-in-kind = Don en nature
partner360-touch-visibility = Visibilité tenue
partner360-touch-evaluation = Évaluation
partner360-touch-content = Contenu envoyé
partner360-contacts = { $n ->
    [0] Aucun bureau ne lui parle depuis un an
    [one] Un seul bureau lui parle depuis un an
   *[other] { $n } bureaux lui parlent depuis un an
}
partner360-contacts-what = Dernier échange daté de chaque bureau ; des fonctions, jamais des personnes
partner360-no-contact = Aucun échange daté n’est connu avec ce partenaire.
partner360-office = Bureau
partner360-last-touch = Dernier échange
partner360-about = À propos de
partner360-courted = **{ $n } bureaux sollicitent ce groupe en même temps.**
partner360-courting = **Plusieurs bureaux sollicitent ce groupe :** { $names }. Qu’ils se parlent avant le prochain rendez-vous.
partner360-alone-in-touch = Un seul bureau tient ce lien : s’il perd son responsable, le lien se perd.
partner360-silent = Personne ne lui a parlé, par écrit, depuis un an.
partner360-acts = { $n ->
    [0] Rien n’est prévu avec ce partenaire
    [one] Un geste à faire
   *[other] { $n } gestes à faire, le plus pressant d’abord
}
partner360-acts-what = Promesses, signatures, fins d’accord et vérifications des neuf prochains mois, ce qui est en retard d’abord
partner360-no-act = Aucun geste daté n’est prévu avec ce partenaire.
partner360-next = Prochain geste : **{ $what }**, le { $day } ({ $owner }).
partner360-next-late = En retard : **{ $what }**, dû le { $day } ({ $owner }).
partner360-nobody = sans responsable
partner360-sign = Signer « { $title } »
partner360-renew = Renouveler ou clore « { $title } »
partner360-recheck = Renouveler la vérification préalable
partner360-open = Ouvrir
partner360-no-check = Aucune vérification préalable n’est connue pour ce partenaire.
partner360-checks = Vérifications préalables et signalements
partner360-checks-exposed = Vérification échue : { $usd } en dépendent
partner360-checks-what = La plus récente fait foi ; l’échelle va de l’observation au rouge
partner360-checked-on = Faite le
partner360-outcome = Avis
partner360-risk = Risque
partner360-flag = Signalement
partner360-until = Valable jusqu’au
partner360-restricted = { $flag } (motif restreint)
partner360-flagged = Signalement : **{ $flag }**.
partner360-refused = **La vérification préalable est défavorable** (valable jusqu’au { $day }).
partner360-replaced = remplacée
partner360-lapsed = ne vaut plus
partner360-ends-soon = à renouveler
partner360-valid = valable
partner360-no-gift = Ce partenaire n’a rien donné en nature ni en expertise, pour ce qui est rapporté.
partner360-gifts = Au-delà de l’argent : { $what }
partner360-goods = { $usd } de biens
partner360-expertise = { $usd } d’expertise ({ $days } jours)
partner360-priceless = des dons qui n’ont pas de prix
partner360-gifts-what = Jamais mêlé aux recettes ; données, plaidoyer et accès n’ont pas de prix
partner360-gift = Nature
partner360-quantity = Quantité
partner360-value = Valeur
partner360-range = Fourchette
partner360-basis = Base d’évaluation
partner360-unpriced = sans prix
partner360-no-visibility = Aucun geste de visibilité n’est promis à ce partenaire.
partner360-commitment = Geste promis
partner360-visibility = { $n ->
    [one] Un geste de visibilité promis ; tenus à temps : { $share }
   *[other] { $n } gestes de visibilité promis ; tenus à temps : { $share }
}
partner360-visibility-what = Fait en retard n’est pas tenu ; sans preuve, un geste ne compte pas
partner360-nothing-ended = Aucun accord avec ce partenaire n’a encore pris fin.
partner360-ended = { $n ->
    [one] Un accord terminé, leçons écrites : { $learned }
   *[other] { $n } accords terminés, leçons écrites : { $learned }
}
partner360-ended-what = Pourquoi, et ce que l’évaluation en a retenu
partner-year-before = en { $year } ; { $usd } en { $before }
partner-months-before = { $when } · { $usd } { $then }
place-title = Ce que ce partenaire apporte ici : { $place }
place-what = Les montants de ce lieu seul, tels qu’on les a cliqués ; le reste de la page parle de tous les bureaux · dollars · [voir tous les lieux]({ $href })
place-figure = Chiffre
place-usd = Dollars
place-active = accords actifs
