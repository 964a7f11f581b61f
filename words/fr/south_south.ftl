# Coopération Sud-Sud et triangulaire.
south-south-nav = Sud-Sud
south-south-title = Coopération Sud-Sud et triangulaire
south-south-lead-nothing = Aucun échange Sud-Sud n’a été déclaré ici.
south-south-lead = { $n ->
    [one] **Un projet**. Pays qui apportent : { $providers } ; pays qui reçoivent : { $hosts }.
   *[other] **{ $shown } projets**. Pays qui apportent : { $providers } ; pays qui reçoivent : { $hosts }.
}
south-south-lead-both = **{ $share }** des paires de pays échangent dans les deux sens.
south-south-facilitator = Facilitateur
south-south-provider = Apporte
south-south-beneficiary = Reçoit
south-south-kind = Nature
south-south-forum = Forum
south-south-source = Échanges Sud-Sud déclarés
south-south-no-pair = Aucun échange ne dit à la fois qui apporte et qui reçoit.
south-south-pairs = { $n ->
    [one] { $giver } → { $taker } : un projet, aucune paire n’en a plus
   *[other] { $giver } → { $taker } : { $n } projets, aucune paire n’en a plus
}
south-south-pairs-none = Les pays les plus actifs n’échangent pas entre eux
south-south-pairs-what = Les { $givers } pays qui apportent le plus, en lignes, aux { $takers } qui reçoivent le plus, en colonnes · projets
south-south-pairs-note = Une case vide est une paire sans projet. Un projet régional compte une fois dans chacune de ses paires.
south-south-most-provider = { $n ->
    [one] { $name } : un projet, aucun pays n’apporte davantage
   *[other] { $name } : { $n } projets, aucun pays n’apporte davantage
}
south-south-most-beneficiary = { $n ->
    [one] { $name } : un projet, aucun pays ne reçoit davantage
   *[other] { $name } : { $n } projets, aucun pays ne reçoit davantage
}
south-south-map-provider = { $n ->
    [one] Un seul pays apporte
   *[other] { $n } pays apportent
}
south-south-map-beneficiary = { $n ->
    [one] Un seul pays reçoit
   *[other] { $n } pays reçoivent
}
south-south-map-what = Projets par pays · la surface du cercle est leur nombre ; choisir un pays ouvre les siens
south-south-ranked-what = { $n } pays sur { $total } · projets, chacun une fois par pays
south-south-themes = { $n ->
    [one] « { $theme } » : un projet
   *[other] « { $theme } » : { $n } projets
}
south-south-themes-what = { $n } thèmes sur { $total }, comme les sources les nomment · projets
south-south-no-theme = Aucun échange ne dit son thème.
south-south-years = { $n ->
    [one] { $year } : un projet commencé, aucune année n’en a plus
   *[other] { $year } : { $n } projets commencés, aucune année n’en a plus
}
south-south-years-what = Projets par année de début · { $first } à { $last } · nombre
south-south-no-forum = Aucun échange n’est rattaché à un forum (G20, COP).
south-south-forums = Engagements de forums qui apportent des fonds : { $funded } sur { $n }
south-south-forums-what = Projets rattachés à chaque forum, et part qui apporte des fonds
south-south-list = { $n ->
    [one] Un projet{ $who }
   *[other] { $n } projets{ $who }
}
south-south-list-what = Les plus récents d’abord ; paires de pays reliées, et ce qui en est dit
south-south-told = déclaré
south-south-untold = non déclaré
south-south-plan = Plan stratégique
south-south-reporting = Rapports
south-south-focal-point = Point focal
south-south-unit = Unité dédiée
south-south-budget = Budget
south-south-no-item = Aucun bureau n’a rempli la fiche d’institutionnalisation Sud-Sud.
south-south-rooted = { $share } des éléments sont prouvés ; { $n } sur 5 au niveau des Nations Unies
south-south-rooted-what = Part de nos bureaux qui prouvent chaque élément · trait : entités des Nations Unies qui le déclarent
south-south-rooted-note = L’enquête des Nations Unies ne demande pas de preuve ; ici, un « oui » sans preuve ne compte pas.
south-south-survey = Fiches des bureaux ; enquête du système des Nations Unies
south-south-ours = Nos bureaux, avec preuve
south-south-un = Système des Nations Unies
south-south-offices = { $n ->
    [one] Un bureau, cinq éléments
   *[other] { $n } bureaux, cinq éléments chacun
}
south-south-offices-what = Dernière année de chaque bureau ; le lien ouvre la preuve
south-south-said = dit, sans preuve
south-south-proved = prouvé
metrics-column-project = Projet
metrics-column-facilitator = Facilitateur
metrics-column-provider = Pays qui apporte
metrics-column-beneficiary = Pays qui reçoit
metrics-column-pair = Paire de pays
metrics-column-is_two_way = Dans les deux sens
metrics-column-theme = Thème
metrics-column-forum = Forum
metrics-column-has_gender_marker = Marqueur de genre
metrics-column-is_with_companies = Avec des entreprises
metrics-column-is_result_due = Résultat dû
metrics-column-has_result = Résultat déclaré
metrics-column-exchange_id = ID échange
metrics-column-is_latest_year = Dernière année
metrics-column-has_item = Élément déclaré
metrics-column-is_item_proved = Élément prouvé
metrics-column-is_jointly_supported = Porté à plusieurs
south-south-aligned = { $n ->
    [one] Un accord Sud-Sud sur { $total } met en œuvre une action de la stratégie, { $usd }
   *[other] { $n } accords Sud-Sud sur { $total } mettent en œuvre une action de la stratégie, { $usd }
}
south-south-aligned-what = Actions que désignent les accords · la plus grande valeur d’abord
south-south-aligned-none = Aucun accord ne désigne l’action de la stratégie Sud-Sud qu’il met en œuvre.
south-south-aligned-source = Mise en œuvre des accords, stratégie Sud-Sud, échanges
south-south-lead-joint = **{ $share }** des projets sont portés par plusieurs entités.
