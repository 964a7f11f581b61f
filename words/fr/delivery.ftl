# La mise en œuvre : argent, temps et résultats, glissements, chaîne, choix, risques, capacité, confiance.
metrics-column-after_score = Note d’après
metrics-column-agreed_by = Décidé avec
metrics-column-answers = Réponses
metrics-column-arrived_usd = Arrivé, en dollars
metrics-column-assessed = Opérateur évalué
metrics-column-before_score = Note d’avant
metrics-column-best_score = Meilleure note disponible
metrics-column-capacity_band = Capacité de départ
metrics-column-cause_code = Nature de la cause
metrics-column-change = Gain de capacité
metrics-column-chosen_score = Note retenue
metrics-column-community_role = Rôle de la communauté
metrics-column-continues = Accord poursuivi
metrics-column-continuity = Nouveau ou poursuivi
metrics-column-days_stuck = Jours d’obstacle
metrics-column-days_to_first = Jours avant le premier versement
metrics-column-days_usd = Jours pesés
metrics-column-earned_usd = Valeur des résultats
metrics-column-entry_id = Entrée
metrics-column-expectation = Attente
metrics-column-fee_usd = Frais, en dollars
metrics-column-first_usd = Premier budget, en dollars
metrics-column-giver = Qui transmet
metrics-column-grievances = Plaintes et refus
metrics-column-gross_usd = Entré dans la chaîne
metrics-column-inaction_usd = Coût de l’inaction
metrics-column-inclusion = Marqueur d’inclusion
metrics-column-is_adaptation = Est une adaptation
metrics-column-is_assessed = Est évalué
metrics-column-is_digital = Est numérique
metrics-column-is_direct = Choisi sans appel
metrics-column-is_diverging = Diverge
metrics-column-is_first = Premier accord du partenaire
metrics-column-is_guess = Maillon estimé
metrics-column-is_hidden = Non montré
metrics-column-is_high = Est élevé
metrics-column-is_local = Est local
metrics-column-is_long = Trois ans ou plus
metrics-column-is_non_resident = Non résidente
metrics-column-is_obstacle = Est un obstacle
metrics-column-is_over = Dépassé
metrics-column-is_owned_by_both = Responsable des deux côtés
metrics-column-is_political = Est politique
metrics-column-is_repeated = Se répète
metrics-column-is_ripe = A dix-huit mois
metrics-column-is_started = Commencé
metrics-column-is_told = Est renseigné
metrics-column-is_turned = Devenu accord
metrics-column-is_whole = Chaîne connue en entier
metrics-column-justification = Justification
metrics-column-links = Maillons
metrics-column-links_usd = Maillons pesés
metrics-column-local_usd = Reçu par des acteurs locaux
metrics-column-money_part = Argent
metrics-column-now_on = Date d’aujourd’hui
metrics-column-our_owner = Responsable chez nous
metrics-column-passed_usd = Transmis, en dollars
metrics-column-pillar = Pilier
metrics-column-planned_usd = Prévu par le temps
metrics-column-points = Points
metrics-column-political_usd = Sous risque politique
metrics-column-question = Question
metrics-column-receiver = Qui reçoit
metrics-column-receiver_kind = Nature du receveur
metrics-column-result_part = Résultats
metrics-column-running_cost_share = Part du coût de fonctionnement
metrics-column-selection_basis = Motif de sélection
metrics-column-served = Personnes servies
metrics-column-service_type = Type de service
metrics-column-skill_gap = Compétence laissée
metrics-column-stakeholder = Partie prenante
metrics-column-started_on = Commencé le
metrics-column-step = Maillon
metrics-column-story = Récit
metrics-column-team = Équipe
metrics-column-their_owner = Responsable en face
metrics-column-time_part = Temps
metrics-column-timed_usd = Argent des maillons datés
metrics-column-trend = Tendance
metrics-column-trust = Confiance
metrics-column-verified_goals = Objectifs servis avec preuve
metrics-column-whole_fee_usd = Frais des chaînes entières
metrics-column-whole_usd = Argent des chaînes entières
metrics-column-widest = Plus grand écart
metrics-column-with_kind = Avec qui
metrics-column-metric = Chiffre
delivery-nav = Mise en œuvre
delivery-title = Mise en œuvre et risques
delivery-lead = **{ $n } accords suivis** ; chez [{ $apart }]({ $href }), l’argent, le temps et les résultats ne vont pas du même pas.
delivery-lead-chain = De l’argent suivi jusqu’au bout, [{ $share } arrivent à la communauté]({ $href }) ; on n’en suit que { $known } jusque-là.
delivery-lead-nothing = Aucun accord en cours n’a ici de valeur et de dates : sa mise en œuvre ne peut pas être suivie.
delivery-absent = Ce qui n’est pas montré
delivery-on-views = { $n ->
    [one] un avis
   *[other] { $n } avis
}
delivery-gap-note = sous zéro : les résultats devancent l’argent
delivery-source-progress = Feuilles ACCORDS, FLUX et RÉSULTATS des bureaux
delivery-source-sheet = Feuille JALONS_RISQUES des bureaux
delivery-source-chain = Feuilles CHAINE et FLUX des bureaux
delivery-source-delivery = Feuille MISE_EN_OEUVRE des bureaux
delivery-source-capacity = Feuilles CAPACITES et JALONS_RISQUES des bureaux
delivery-source-stakeholder = Feuille PARTIES_PRENANTES des bureaux
delivery-head-agreement = Accord
delivery-head-money = Argent
delivery-head-time = Temps
delivery-head-result = Résultats
delivery-head-widest = Écart
delivery-head-story = Ce que cela dit
delivery-head-milestone = Jalon
delivery-head-first = Première date
delivery-head-now = Date d’aujourd’hui
delivery-head-slip = Glissement (jours)
delivery-head-cause = Cause
delivery-head-step = Maillon
delivery-head-risk = Risque
delivery-head-type = Nature
delivery-head-likelihood = Probabilité
delivery-head-effect = Effet
delivery-head-level = Niveau
delivery-head-trend = Tendance
delivery-head-owner = Porteur
delivery-head-mitigation = Réponse
delivery-head-inaction = Coût de l’inaction
delivery-head-obstacle = Obstacle
delivery-head-days = Jours
delivery-head-state = État
delivery-head-change = Changement
delivery-head-agreed = Décidé avec
delivery-head-over = Au-delà du premier
delivery-head-date = Date
delivery-head-adaptation = Adaptation
delivery-head-worked = Ce que cela a donné
delivery-progress = { $n ->
    [0] Argent, temps et résultats vont du même pas dans les { $total } accords suivis.
    [one] Un accord sur { $total } diverge de 20 points ou plus.
   *[other] { $n } accords sur { $total } divergent de 20 points ou plus.
}
delivery-progress-what = Part de l’argent dépensée, du temps passée et des résultats atteinte, de haut en bas ; le plus grand écart d’abord
delivery-progress-none = Aucun accord en cours n’a de valeur, de début et de fin : on ne peut pas mettre l’argent, le temps et les résultats côte à côte.
delivery-story-together = Ils vont du même pas.
delivery-story-money-result = L’argent part, les résultats ne suivent pas.
delivery-story-money-time = L’argent part plus vite que le temps.
delivery-story-time-money = Le temps passe, l’argent ne part pas.
delivery-story-time-result = Le temps passe, les résultats tardent.
delivery-story-result-money = Les résultats sont là, l’argent n’est pas parti, ou pas rapporté.
delivery-story-result-time = Les résultats sont en avance sur le temps.
delivery-mostly-money-result = Le plus souvent, l’argent part sans que les résultats suivent ({ $n }).
delivery-mostly-money-time = Le plus souvent, l’argent part plus vite que le temps ({ $n }).
delivery-mostly-time-money = Le plus souvent, le temps passe et l’argent ne part pas ({ $n }).
delivery-mostly-time-result = Le plus souvent, le temps passe et les résultats tardent ({ $n }).
delivery-mostly-result-money = Le plus souvent, les résultats sont là et l’argent n’est pas parti ({ $n }).
delivery-mostly-result-time = Le plus souvent, les résultats sont en avance ({ $n }).
delivery-untold-money = Aucune dépense rapportée.
delivery-untold-result = Aucun résultat mesuré.
charts-first-day = Première date promise
charts-no-cause = Cause non dite
delivery-slips = { $n ->
    [one] Un jalon a glissé
   *[other] { $n } jalons ont glissé
}, dont { $open } pas encore atteints ; glissement médian de tous : { $days }
delivery-slips-what = De la première date promise (cercle vide) à la date d’aujourd’hui, { $shown } lignes sur { $total } ; { $share } des jalons échus tenus à temps ({ $top } sur { $bottom })
delivery-slips-none = Aucun jalon n’a glissé, ou aucun n’est noté ici.
delivery-slip-met = +{ $n } j, atteint
delivery-slip-open = +{ $n } j
delivery-causes = Première cause : { $cause } ({ $n } sur { $total })
delivery-causes-what = Jalons qui ont glissé, par nature de la cause ; à côté, le glissement médian
delivery-median = médiane { $days }
delivery-chain = Là où la chaîne est connue en entier ({ $known } de { $usd }), { $share } de l’argent arrivent à la communauté
delivery-chain-untold = Aucun des { $usd } suivis ne l’est jusqu’à la communauté
delivery-chain-what = Le même argent, maillon après maillon : en quelles mains, arrivé, retenu en frais, ou perdu de vue ; en pointillé, ce que personne ne dit ou qui n’est pas encore transmis
delivery-chain-none = Aucun bureau ne dit par quelles mains passe l’argent.
delivery-chain-held = En des mains connues
delivery-chain-reached = Arrivé à la communauté
delivery-chain-fees = Retenu en frais
delivery-chain-unknown = Inconnu ou pas encore transmis
delivery-chain-to-us = Du donateur à nous
delivery-chain-from-us = De nous au premier opérateur
delivery-chain-further = Main suivante ({ $n })
delivery-chain-end = Au bout de la chaîne
delivery-chain-step = frais { $usd } · { $days }
delivery-chain-arrived = { $share } arrivé, pour sûr
delivery-chain-facts = Le premier argent part { $days } après la signature
delivery-chain-facts-what = Mesures de la chaîne avec les maillons estimés, puis seulement ceux qu’on nous rapporte ; local : acteur national ou local, État ou communauté, un intermédiaire au plus
delivery-measure = Mesure
delivery-with-estimates = Avec estimations
delivery-reported = Rapporté
delivery-continuity = { $share } de l’argent signé poursuit une action qui existe
delivery-continuity-what = Valeur signée par année, là où l’accord dit s’il commence ou poursuit, en dollars
delivery-continuity-none = Aucun accord ne dit s’il commence une action ou en poursuit une.
delivery-continued = Poursuivi
delivery-new = Nouveau
delivery-dependency = Dépendance : le partenaire paie en moyenne { $share } du coût courant des services qu’il soutient.
delivery-selection = { $share } des opérateurs choisis sans appel ({ $top } sur { $bottom })
delivery-selection-what = Accords par motif de sélection ; à côté, les points entre la meilleure note disponible et la note retenue
delivery-selection-none = Aucun accord ne dit pourquoi son opérateur fut choisi.
delivery-points = { $n } points laissés
delivery-skill = En moyenne, { $points } points de compétence sont laissés de côté.
delivery-risks = { $n ->
    [one] Un risque ouvert
   *[other] { $n } risques ouverts
}, dont { $high } élevés.
delivery-political = { $usd } sont sous un risque politique élevé.
delivery-risks-what = Probabilité × effet de 1 à 9, élevé dès 6 ; le triangle marque ce qui tient à la politique
delivery-risks-none = Aucun risque ouvert n’est noté ici : cela ne veut pas dire qu’il n’y en a pas.
delivery-level = { $n } sur 9
delivery-obstacles = { $open ->
    [0] Les { $n } obstacles notés sont levés
    [one] Un obstacle sur { $n } tient encore
   *[other] { $open } obstacles sur { $n } tiennent encore
} ; il faut { $days } pour en lever un, et { $back } sont revenus
delivery-obstacles-what = Jours depuis que l’obstacle est noté, ou jusqu’à ce qu’il soit levé ; « encore » : le même bureau l’avait déjà noté
delivery-obstacles-none = Aucun obstacle n’est noté ici.
delivery-cleared = Levé
delivery-standing = Tient encore
delivery-again = encore
delivery-changes = { $n } budgets sur { $total } dépassent 105 % du premier ({ $share }) ; { $scope } changements de portée
delivery-changes-what = Budgets dépassés, le plus loin d’abord, puis changements de portée, avec leur cause et qui les a acceptés
delivery-changes-none = Aucun budget dépassé ni changement de portée n’est noté ici.
delivery-adaptation = { $n ->
    [one] Une adaptation en cours de route
   *[other] { $n } adaptations en cours de route
}, { $agreed } convenues ; { $worked } sur { $judged } jugées ont marché
delivery-adaptation-what = Ce qui a changé, pourquoi, qui l’a accepté, et si cela a marché
delivery-adaptation-none = Aucune adaptation n’est notée ici.
delivery-nobody-agreed = Personne n’est nommé
delivery-unjudged = Pas encore jugé
delivery-capacity = Là où la capacité était faible, le pire jalon glisse de { $low } ; là où elle était forte, de { $high }
delivery-capacity-what = Plus grand glissement d’un accord, valeur médiane, selon la capacité de l’opérateur avant l’accord ; à côté, les points gagnés depuis
delivery-capacity-none = Aucune capacité n’est évaluée avant un accord qui a des jalons.
delivery-band-low = Moins de 50
delivery-band-middle = De 50 à 69
delivery-band-high = 70 et plus
delivery-gain = { $n } points depuis
delivery-gained = Gain moyen : { $n } points
delivery-trust = Le donateur fait confiance à { $donor } sur 100, la communauté à { $community }
delivery-trust-mean = Confiance moyenne : { $mean } sur 100
delivery-trust-what = Ce que chacun attend le plus souvent et sa confiance, de 0 à 100 · { $gaps }
delivery-trust-none = Aucune partie prenante n’a dit ici ce qu’elle attend ni si elle fait confiance.
delivery-trust-in = Confiance { $year }
delivery-views = Avis
delivery-services = { $kind } : { $share } de la valeur renseignée
delivery-services-what = Valeur signée par type de service, puis par pilier · { $also }
delivery-services-none = Aucun accord ne dit ce que sa mise en œuvre fournit.
delivery-part = Part
agreement-kind-scope = Changement de portée
agreement-kind-budget = Budget
indicators-topic-delivery = Mise en œuvre
indicators-topic-common = Registre commun et équipes
board-sheet-delivery = Mise en œuvre
board-title-delivery = Mise en œuvre des accords
board-about-delivery = Argent, temps et résultats côte à côte, jalons, budgets, ce qui arrive à la communauté, confiance
board-sheet-risks = Risques
board-title-risks = Risques et obstacles
board-about-risks = Registre des risques ouverts, les plus graves d’abord ; obstacles et temps pour les lever
board-delivery-finding = { $n ->
    [0] Argent, temps et résultats vont du même pas
    [one] Un accord diverge de 20 points ou plus
   *[other] { $n } accords divergent de 20 points ou plus
}
board-delivery-what = Par bureau, au { $day }
board-delivery-apart = Où l’argent, le temps et les résultats s’écartent le plus
board-delivery-apart-what = { $n ->
    [one] Un accord
   *[other] { $shown } accords sur { $n }, le plus grand écart d’abord
}
board-delivery-money = Argent dépensé
board-delivery-time = Temps passé
board-delivery-results = Résultats atteints
board-delivery-gap = Plus grand écart
board-delivery-story = Ce que cela dit
board-remark-delivery = Un accord de plusieurs bureaux compte une fois dans le total : les nombres ne s’additionnent pas. Une case vide : personne ne l’a dit. Diverger n’est pas échouer, c’est une question à poser.
board-risks-finding = { $n ->
    [0] Aucun risque élevé ouvert
    [one] Un risque élevé ouvert
   *[other] { $n } risques élevés ouverts
} ; { $usd } sous un risque politique élevé
board-risks-list = Risques ouverts
board-risks-list-what = { $n ->
    [one] Un risque
   *[other] { $shown } risques sur { $n }, le plus grave d’abord
}
board-risk = Risque
board-risk-kind = Nature
board-risk-level = Niveau (1 à 9)
board-risk-trend = Tendance
board-risk-owner = Porteur
board-risk-response = Réponse
board-remark-risks = Niveau : probabilité × effet, élevé dès 6. Un risque que personne n’écrit n’est pas ici.
joint-head-kind = Nature
joint-head-entry = Énoncé
joint-head-with = Avec
joint-head-ours = Chez nous
joint-head-theirs = En face
joint-head-state = État
joint-head-effect = Effet sur les gens
joint-register-none = Aucun registre commun n’est tenu ici : ni idée, ni possibilité, ni défi, ni engagement partagé.
joint-entries = Inscrits
joint-measure = Ce qui compte
joint-share = Part
joint-common = { $n ->
    [one] Une entrée au registre commun
   *[other] { $n } entrées au registre commun
} ; { $share } des défis ont un responsable de chaque côté
joint-common-what = Idées, possibilités, défis, actions favorables et engagements portés avec d’autres, tous enregistrés
joint-entries-title = { $late ->
    [0] Aucune promesse n’est en retard
    [one] Une promesse est en retard
   *[other] { $late } promesses sont en retard
} ; { $alone ->
    [0] chaque défi a deux responsables
    [one] un défi n’a de responsable que d’un côté, ou d’aucun
   *[other] { $alone } défis n’ont de responsable que d’un côté, ou d’aucun
}
joint-entries-what = Le registre : promesses en retard d’abord, puis les plus récentes ; « numérique » marque ce qui passe par les technologies de l’information
joint-digital = numérique
joint-became = Devenu un accord
joint-done = Fait le { $day }
joint-due = Dû le { $day }
joint-begun = Commencé
joint-listed = Inscrit
joint-pulse = Le point le plus bas des équipes : { $question }, { $score } sur 100
joint-pulse-what = Cinq questions, les mêmes, deux fois par an, de 0 à 100 ; { $n ->
    [0] aucune équipe n’est trop petite pour être montrée
    [one] une équipe de moins de cinq réponses n’est pas montrée
   *[other] { $n } équipes de moins de cinq réponses ne sont pas montrées
}
joint-pulse-hidden = Moins de cinq personnes ont répondu dans { $n ->
    [one] l’équipe interrogée
   *[other] chacune des { $n } équipes interrogées
} : leur pouls n’est pas montré.
joint-pulse-none = Aucune équipe n’a répondu ici aux cinq questions.
joint-groups = { $n ->
    [one] Un groupe de résultats
   *[other] { $n } groupes de résultats
} ; { $share } des participations sont d’entités non résidentes
joint-groups-untold = { $n ->
    [one] Un groupe de résultats
   *[other] { $n } groupes de résultats
} ; personne ne dit quelles entités résident dans le pays
joint-groups-what = Programmes et budget, chacun compté une fois, par groupe de résultats du Cadre de coopération
joint-groups-none = Aucun programme conjoint ne dit ici de quel groupe de résultats il relève.
joint-years = Programmes commencés en { $year } : { $change } de budget sur { $before }
joint-years-what = Budget des programmes par année de début et modalité de gestion, chacun compté une fois · dollars
agreement-delivery = Comment l’accord est mis en œuvre
agreement-delivery-what = Ce que le bureau en dit · [toutes les mises en œuvre]({ $href })
agreement-no-delivery = Le bureau ne dit rien de la mise en œuvre : opérateur, capacité, confiance.
agreement-no-chain = Personne ne dit par quelles mains passe l’argent de cet accord.
agreement-chain = { $share } de { $usd } arrivent à la communauté, en { $hands } mains
agreement-chain-untold = On perd { $usd } de vue après { $hands ->
    [one] une main
   *[other] { $hands } mains
}
agreement-progress = Argent, temps, résultats
agreement-scores = retenu { $chosen }, meilleur disponible { $best }
agreement-capacity = Capacité de l’opérateur
agreement-capacity-said = avant { $before }, depuis { $after } sur 100
alerts-kind-delivery = Argent sans résultats
alerts-why-delivery = l’argent est 20 points devant les résultats
alerts-kind-obstacle = Obstacle qui dure
alerts-why-obstacle = noté depuis plus de 60 jours et pas levé
alerts-kind-risk = Risque élevé
alerts-why-risk = il monte, ou rien n’y répond
alerts-kind-commitment = Engagement commun
alerts-why-commitment = la date promise est passée
panorama-badge-delivery = Exécution
panorama-decision-delivery = L’argent est parti, les résultats tardent : « { $title } »
board-matter-delivery = Argent sans résultats
delivered = Mise en œuvre : { $n } accords sur { $total } divergent entre argent, temps et résultats
delivered-what = Chaque ligne ouvre ce qui la fonde
delivered-none = Aucun accord en cours n’a de valeur et de dates : sa mise en œuvre ne se suit pas.
delivered-measure = Mesure
delivered-value = Valeur
delivered-of = Sur
delivered-out-of = sur { $n }
