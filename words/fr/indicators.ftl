# La page des indicateurs.
indicators-nav = Indicateurs
indicators-title = Indicateurs
indicators-lead = { $n ->
    [one] **Un indicateur**, sa définition, sa formule et qui en répond.
   *[other] **{ $n } indicateurs** : chacun a une seule définition, la même à l’écran, dans le dossier du Conseil et en ligne de commande.
}
indicators-topic-count = { $n ->
    [one] Un indicateur
   *[other] { $n } indicateurs
}
indicators-topic-revenue = Recettes
indicators-topic-agreements = Accords et partenaires
indicators-topic-partners = Fidélité des partenaires
indicators-topic-impact = Résultats et personnes
indicators-topic-needs = Besoins du terrain
indicators-topic-network = Réseau de praticiens et portail
indicators-topic-lifecycle = Vie des accords et décisions
indicators-topic-ending = Fin des accords et après
indicators-topic-calendar = Calendrier et qualité des envois
indicators-topic-receiving = Fichiers reçus
indicators-topic-matching = Besoins et offres
indicators-topic-plans = Plans et appuis
indicators-topic-region = Vie des régions
indicators-topic-sdg = Objectifs de développement durable
indicators-topic-variance = Ce qui a changé, et pourquoi
indicators-source = Source
indicators-version = Version
indicators-how = Comment il est calculé
indicators-topic = Thème
indicators-every-topic = Tous
indicators-topic-enablement = Appui aux régions
indicators-topic-alerts = Alertes
indicators-topic-content = Communication
indicators-topic-convergence = Plateformes et convergence
indicators-topic-joint = Programmes conjoints
indicators-topic-knowledge = Savoirs échangés
indicators-topic-south_south = Coopération Sud-Sud
indicators-topic-sstc = Sud-Sud, au regard des Nations Unies
indicators-topic-delivery = Mise en œuvre
indicators-topic-common = Registre commun et équipes
indicators-topic-feedback = Suggestions et laboratoire
indicators-topic-gauges = Moyens des bureaux
indicators-topic-mending = Redressement des partenariats
indicators-topic-opinion = L’avis des partenaires
indicators-topic-quality = Qualité et rapprochements
indicators-topic-sstc_strategy = Stratégie Sud-Sud
indicators-topic-board = Questions du Conseil
indicators-topic-leaders = Adhésion des responsables
indicators-topic-mentoring = Mentorat
indicators-topic-pairs = Paires de bureaux
