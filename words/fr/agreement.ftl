# Les accords : tous dans un tableau, et un seul de tous les côtés ; la ligne de temps que partagent accords et partenaires.
timeline-lane = Ligne
timeline-kind = Nature
timeline-what = Quoi
timeline-first = Première date promise
timeline-on = Date
timeline-state = État
timeline-usd = Montant
timeline-today = Aujourd’hui
timeline-done = fait
timeline-late = en retard
timeline-coming = à venir
timeline-noted = signalé, sans vérification
timeline-bars = hauteur : montant
agreement-nav = Accords
agreement-nav-one = Accord
agreement-lead = **{ $n ->
    [0] Aucun accord connu
    [one] Un accord connu
   *[other] { $n } accords connus
}**, pour une valeur signée de **{ $usd }**.
agreement-found = { $n ->
    [0] Aucun accord ne répond à ce qui est demandé.
    [one] **Un accord** répond à ce qui est demandé.
   *[other] **{ $n } accords** répondent à ce qui est demandé.
} [Voir tous les accords]({ $href })
agreement-table = { $n ->
    [0] Aucun accord
    [one] Un accord
   *[other] { $n } accords, les plus grands d’abord
}
agreement-table-what = Valeur signée, recettes confirmées et encaissements depuis toujours, en dollars ; cliquer pour ouvrir l’accord
agreement-none = Aucun accord ne répond à ce qui est demandé. Les accents et les majuscules ne comptent pas. [Tout voir]({ $href })
agreement-total = Total : { $count }
agreement-and-more = { $places } et { $n } de plus
agreement-search = Chercher un accord, un code, un partenaire
agreement-search-go = Chercher
agreement-any = Tous les états
agreement-end = Fin
agreement-ending = finit bientôt
agreement-any-end = Toutes
agreement-unknown = Accord inconnu
agreement-unknown-lead = Aucun accord que vous pouvez voir ne porte le code « { $code } ». [Chercher dans tous les accords]({ $href })
agreement-nearest = Les codes les plus proches : { $links }.
agreement-signed-with = Signé le { $day } avec **{ $partner }**, pour { $places }.
agreement-unsigned = Avec **{ $partner }**, pour { $places } ; état : { $status } (signature : { $day }).
agreement-nowhere = un pays non précisé
agreement-runs = **{ $status }.**
agreement-over = **{ $status }** le { $day } : { $reason }.
agreement-no-reason = motif non précisé
agreement-share-time-elapsed = { $share } du temps est passé
agreement-share-spend-rate = { $share } de la valeur est dépensée
agreement-share-result-achievement = les résultats sont atteints à { $share }
agreement-late = **{ $n ->
    [one] une promesse
   *[other] { $n } promesses
}**
agreement-overdue = **{ $usd } d’échéances**
agreement-late-are = En retard : { $what }.
agreement-nothing-late = Rien n’est en retard.
agreement-note-signed-value = depuis toujours
agreement-note-confirmed-revenue = depuis toujours
agreement-note-cash-received = moins les remboursements
agreement-note-spent = repère : temps écoulé
agreement-note-result-achievement = dernières mesures
agreement-note-days-left = à la date des données
agreement-line = { $late ->
    [0] Rien n’est en retard sur sa ligne de temps
   *[other] En retard : { $what }
}
agreement-line-what = Argent, résultats, jalons et vie de l’accord ; la première date promise reste visible
agreement-line-empty = Aucune date n’est connue pour cet accord.
agreement-lane-money = Argent
agreement-lane-results = Résultats
agreement-lane-milestones = Jalons
agreement-lane-life = Vie de l’accord
agreement-note-money = { $usd } reçus
agreement-note-no-money = rien n’est encore reçu ({ $usd })
agreement-note-results = { $share } des cibles
agreement-note-no-result = rien n’est mesuré ({ $share })
agreement-note-milestones = { $n ->
    [0] rien n’est promis
   *[other] { $n }, dont en retard : { $late }
}
agreement-reported-n = { $n ->
    [one] un résultat rapporté
   *[other] { $n } résultats rapportés
}
agreement-kind-instalment = Échéance
agreement-kind-signed = Signature
agreement-kind-end = Fin de l’accord
agreement-kind-check = Vérification préalable
agreement-kind-check-ends = Échéance de la vérification
agreement-kind-milestone = Jalon
agreement-kind-risk = Risque
agreement-kind-obstacle = Obstacle
agreement-kind-adaptation = Adaptation
agreement-kind-corrective = Mesure corrective
agreement-kind-visibility = Visibilité
agreement-kind-evaluation-health = Bilan de santé
agreement-kind-evaluation-mid-term = Évaluation à mi-parcours
agreement-kind-evaluation-final = Évaluation finale
agreement-kind-follow-up-contact = Contact après la fin
agreement-kind-follow-up-durability = Vérification de la durabilité
agreement-kind-follow-up-invitation = Invitation
agreement-terms = Ce qui est convenu : { $status }
agreement-terms-what = Code { $code } ; états de son cycle de vie, l’état présent en gras
agreement-confidential = Ce partenaire est confidentiel : son nom n’est montré à personne tant que les droits de chacun ne sont pas établis.
agreement-not-counted = Cet accord est tenu pour mémoire : son argent est compté ailleurs.
agreement-partner = Partenaire
agreement-served = Pays servis
agreement-counted-by = Compté par
agreement-owner = Suivi par
agreement-type = Type
agreement-area = Domaine
agreement-dates = Dates
agreement-reason = Motif de fin
agreement-condition = Condition
agreement-conditional = versement sous condition
agreement-on-signed = signé le { $day }
agreement-on-start = début le { $day }
agreement-on-end = fin prévue le { $day }
agreement-on-ended = terminé le { $day }
agreement-measure = Mesure
agreement-share = Part
agreement-pace-together = Temps, argent et résultats avancent ensemble
agreement-pace-behind-time = L’argent part moins vite que le temps
agreement-pace-ahead-of-results = L’argent part plus vite que les résultats
agreement-pace-results-behind = Les résultats sont en retard sur le temps
agreement-pace-one = Une seule mesure est connue
agreement-pace-what = Part du temps passé, de la valeur dépensée et des cibles atteintes
agreement-pace-none = Ni temps, ni dépense, ni résultat n’est connu pour cet accord.
agreement-states = De la promesse à la dépense
agreement-states-what = L’argent par an dans chacun de ses états, en dollars ; ces colonnes ne s’additionnent pas entre elles
agreement-no-money = Aucun mouvement d’argent n’est connu pour cet accord.
agreement-source-flows = Flux rapportés par les bureaux
agreement-source-all = Classeurs envoyés par les bureaux
agreement-year = Année
agreement-all-years = Toutes les années
agreement-all = En tout
agreement-due-now = Date actuelle
agreement-amount = Montant
agreement-instalments = { $n ->
    [0] Aucune échéance convenue
    [one] Une échéance convenue, en retard : { $late }
   *[other] { $n } échéances convenues, en retard : { $late }
}
agreement-instalments-what = Les versements couvrent d’abord les échéances les plus anciennes ; la première date fait foi
agreement-no-instalment = Aucun échéancier n’a été envoyé pour cet accord.
agreement-paid = reçu
agreement-results = { $n ->
    [0] Aucun résultat rapporté
    [one] Un résultat rapporté
   *[other] { $n } résultats rapportés
}
agreement-results-what = Dernière mesure de chaque indicateur, lieu et année ; de la référence à la cible
agreement-results-year = Tels que mesurés en { $year } · [voir la dernière mesure de chacun]({ $href })
agreement-no-results = Aucun résultat n’a encore été rapporté pour cet accord.
agreement-indicator = Indicateur et lieu
agreement-period = Période
agreement-baseline = Référence
agreement-evidence = Preuve
agreement-verified = vérifié
agreement-reported = déclaré
agreement-proof = Ouvrir
agreement-proofs = { $n ->
    [0] Aucun document
    [one] Un document à l’appui
   *[other] { $n } documents à l’appui
}
agreement-proofs-what = Tels que les bureaux les ont envoyés ; leur adresse n’est pas la nôtre
agreement-no-proof = Aucun document n’accompagne cet accord.
agreement-document = Document
agreement-proves = Ce qu’il prouve
agreement-proof-result = un résultat
agreement-proof-visibility = une visibilité tenue
agreement-proof-example = une histoire du terrain
agreement-verified-by = Vérifié par
agreement-on = Le
agreement-need = Besoin
agreement-country = Pays
agreement-declared = Déclaré le
agreement-before = Avant la signature
agreement-needs = { $n ->
    [0] Ne dit répondre à aucun besoin déclaré
    [one] Répond à un besoin ; part fondée sur le terrain : { $share }
   *[other] Répond à { $n } besoins ; part fondée sur le terrain : { $share }
}
agreement-needs-what = Seul compte un besoin déclaré avant la signature
agreement-no-need = Cet accord ne dit répondre à aucun besoin déclaré par un bureau.
agreement-step = Jalon, risque ou obstacle
agreement-now-on = Date actuelle
agreement-done-on = Fait le
agreement-due-on = Échéance
agreement-cause = Cause
agreement-milestones = { $n ->
    [0] Aucun jalon
    [one] Un jalon, en retard : { $late }
   *[other] { $n } jalons, en retard : { $late }
}
agreement-milestones-what = La première date promise reste écrite à côté de la date actuelle
agreement-no-milestones = Aucun jalon n’a été envoyé pour cet accord.
agreement-corrective = { $n ->
    [0] Aucun plan correctif
    [one] Une mesure corrective, ouverte : { $open }
   *[other] { $n } mesures correctives, ouvertes : { $open }
}
agreement-measure-taken = Mesure
agreement-corrective-what = Mesures décidées quand l’accord s’est écarté de sa route, avec un responsable de chaque côté
agreement-no-corrective = Aucune mesure corrective n’est connue pour cet accord.
agreement-trigger = Déclencheur
agreement-our-owner = Responsable, agence
agreement-their-owner = Responsable, partenaire
agreement-effect = Effet budgétaire
agreement-evaluations = { $n ->
    [0] Ni évaluation ni visibilité promise
    [one] Une évaluation ou visibilité, en retard : { $late }
   *[other] { $n } évaluations et gestes de visibilité, en retard : { $late }
}
agreement-evaluations-what = Ce qui est dû au partenaire et aux communautés, et ce qui en a été appris
agreement-no-evaluations = Ni évaluation ni geste de visibilité n’est connu pour cet accord.
agreement-promise = Promesse
agreement-learned = Ce qui a été appris
agreement-here = Ce que ce lieu porte de l’accord : { $place }
agreement-here-what = Les montants de ce lieu seul, tels qu’on les a cliqués ; le reste de la page parle de tout l’accord · dollars · [voir tous les lieux]({ $href })
agreement-marks = Notes sur 100
agreement-files = { $n ->
    [0] Aucun fichier
    [one] Un fichier a dit tout cela
   *[other] { $n } fichiers ont dit tout cela
}
agreement-files-what = Chaque ligne ouvre la feuille reçue ; « d’où vient ce chiffre ? » descend jusqu’à la cellule
agreement-no-file = Aucun fichier ne parle de cet accord.
agreement-file = Fichier
agreement-sheet = Feuille
agreement-sent-by = Envoyé par
agreement-known = Connu le
agreement-rows = Lignes
metrics-column-description = Description
metrics-column-end_reason = Motif de fin
metrics-column-counted_by = Compté par
metrics-column-is_conditional = Conditionnel
metrics-column-share = Part du pays
metrics-column-planned_end_on = Fin prévue
metrics-column-ended_on = Fin réelle
metrics-column-verified_by = Vérifié par
metrics-column-effect_usd = Effet budgétaire
metrics-column-risk_level = Niveau de risque
metrics-column-flag = Signalement
metrics-column-category = Catégorie
metrics-column-exclusion_criterion = Critère d’exclusion
metrics-column-is_restricted = Restreint
metrics-column-valid_until = Valable jusqu’au
metrics-column-is_latest_check = Dernière vérification
metrics-column-org_type = Type d’organisation
metrics-column-sub_type = Sous-type
metrics-column-hq_country = Pays du siège
metrics-column-industry = Secteur
metrics-column-scope = Portée
metrics-column-parent_id = Code de la maison mère
metrics-column-parent_name = Maison mère
metrics-column-head_id = Tête du groupe
metrics-column-stage = Étape
metrics-column-days_ago = Jours depuis
metrics-column-is_recent = Depuis moins d’un an
metrics-column-unit = Unité
metrics-column-valuation_basis = Base d’évaluation
metrics-column-valued_by = Évalué par
metrics-column-quantity = Quantité
metrics-column-expert_days = Jours d’expertise
metrics-column-value_usd = Valeur
metrics-column-low_usd = Valeur basse
metrics-column-high_usd = Valeur haute
indicators-topic-agreement_page = Accord et partenaire, de près
agreement-places = { $n } pays se partagent cet accord
agreement-places-what = Ce que chaque pays en porte, selon sa part · dollars ; cliquer pour ouvrir le pays
agreement-place = Pays
agreement-place-unstated = pays non précisé
agreement-kind-scope = Changement de portée
agreement-kind-budget = Budget
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
