# Vie et fin des partenariats : ce qui finit, ce qu’on redresse, ce qu’on clôture, ce qui reste.
life-nav = Vie des accords
life-title = Vie et fin des partenariats
life-lead = **{ $n } accords** ({ $usd }) finissent sous 270 jours, dont [{ $unprepared } sans suite engagée]({ $href }) ; { $ended } accords finis restent à clôturer.
life-lead-nothing = Aucun accord ne finit sous 270 jours ici, et aucun n’attend d’être clôturé.
life-unprepared = { $n } sans suite engagée
life-of = { $top } sur { $bottom }
life-also = { $label } : { $share } ({ $of })
life-agreements = Accords
life-worth = Valeur
life-state = État
life-iati = État IATI
life-median-days = Jours dans l’état (médiane)
life-states = { $before } accords avant signature, { $active } en cours, { $suspended } suspendus
life-states-what = Tous les accords connus, par état · valeur en dollars, signée ou non · durée depuis l’entrée dans l’état
life-states-none = Aucun accord n’est connu ici.
life-source-agreements = Feuille ACCORDS des bureaux
life-source-measures = Feuille MESURES CORRECTIVES des bureaux
life-source-checks = Feuilles VÉRIFICATIONS et ACCORDS des bureaux
life-source-evaluations = Feuille ÉVALUATIONS des bureaux
life-source-follow-up = Feuille SUIVI APRÈS LA FIN des bureaux
life-source-closing = Accords, encaissements, évaluations, mesures, visibilité et suivi des bureaux
life-ladder = { $n ->
    [0] Chaque accord qui finit sous 270 jours a une suite engagée
    [one] Un accord finit sous 270 jours sans suite engagée, { $usd }
   *[other] { $n } accords finissent sous 270 jours sans suite engagée, { $usd }
}
life-ladder-what = Valeur des accords par jours restants, en dollars · une suite : accord en préparation ou opportunité ouverte avec le partenaire
life-ladder-none = Aucun accord ne finit sous 270 jours ici.
life-rung = Jours restants
life-rung-270 = 181 à 270 jours : décider
life-rung-180 = 91 à 180 jours : négocier
life-rung-090 = 31 à 90 jours : signer
life-rung-030 = 30 jours ou moins : fin imminente
life-rung-said = { $usd } · { $n }
life-begun = Suite engagée
life-nothing-begun = Rien d’engagé
life-measures = { $n ->
    [0] Aucun plan correctif n’est ouvert
    [one] Un plan correctif ouvert, { $late } en retard
   *[other] { $n } plans correctifs ouverts, { $late } en retard
}
life-measures-what = { $complete } mesures sur { $n } sont complètes : texte, échéance, effet sur le budget, responsable et signature de chaque côté
life-measures-none = Aucune mesure corrective n’a été déclarée ici.
life-plan-agreement = Accord
life-plan-trigger = Ce qui l’a déclenché
life-plan-state = Mesures
life-plan-next = Première échéance ouverte
life-plan-budget = Effet sur le budget
life-plan-agency = Responsable chez nous
life-plan-partner = Responsable chez le partenaire
life-plan-nobody = personne n’est désigné
life-plan-done = { $done } sur { $n } faites
life-early = { $n ->
    [one] Un accord résilié avant terme ; { $planned } après un plan correctif
   *[other] { $n } accords résiliés avant terme ; { $planned } après un plan correctif
}
life-early-what = Accords résiliés par motif, toutes années, et leur valeur · { $year } : { $rate } des accords en vigueur
life-early-none = Aucun accord n’a été résilié avant terme ici.
life-reason = Motif
life-reason-unsaid = Motif non dit
life-checks = { $n ->
    [0] Aucune vérification échue ; { $soon } échoient sous 180 jours
    [one] Une vérification échue ou absente, { $usd } exposés ; { $soon } échoient sous 180 jours
   *[other] { $n } vérifications échues ou absentes, { $usd } exposés ; { $soon } échoient sous 180 jours
}
life-checks-what = Partenaires des accords actifs · la plus récente vérification conclue de chacun · valeur des accords actifs
life-checks-none = Aucune vérification n’échoit sous 180 jours ici.
life-check-partner = Partenaire
life-check-state = Vérification
life-check-until = Valable jusqu’au
life-check-money = Accords actifs
life-check-never = aucune valable
life-check-lapsed = échue depuis { $n } j
life-check-soon = échoit dans { $n } j
life-scores = partenariat { $quality }, résultats { $result }
life-good = 70 %
life-quality = Qualité du partenariat
life-results = Résultats
life-evaluation = Évaluation
life-plane = En moyenne, { $quality } sur 100 pour le partenariat et { $result } pour les résultats
life-plane-what = Les { $n } dernières évaluations finales · notes des évaluateurs · un point par accord
life-plane-none = Aucune évaluation finale n’a été tenue ici.
life-reviews = { $done } évaluations finales tenues à temps sur { $due } dues
life-review-agreement = Accord
life-review-on = Tenue le
life-review-came = Présents
life-review-told = Transmise le
life-review-lesson = Leçon
life-since-end = Jours depuis la fin
life-gate-money = Fonds reçus
life-gate-evaluation = Évaluation
life-gate-corrective = Mesures closes
life-gate-visibility = Visibilité tenue
life-gate-lessons = Leçons
life-gate-follow-up = Suite prévue
life-passed = oui
life-missing = non
life-closing = { $n ->
    [one] Un accord fini à clôturer
   *[other] { $n } accords finis à clôturer
} ; { $ready ->
    [0] aucun ne remplit toutes les conditions
    [one] un remplit toutes les conditions
   *[other] { $ready } remplissent toutes les conditions
}
life-closing-what = Accords finis, résiliés ou expirés · { $share } des conditions remplies · ce qui ne s’applique pas compte comme rempli
life-closing-none = Aucun accord fini n’attend d’être clôturé ici.
life-months = { $n } mois après
life-holds = Le résultat tient
life-holds-not = Il ne tient plus
life-not-visited = Pas visité
life-visit = Visite
life-after = Un an après, les résultats tiennent pour { $kept } accords sur { $n } visités ({ $share })
life-after-what = Visites dues après la fin de l’accord, toutes années · ce qui n’est pas visité n’est ni perdu ni gardé
life-after-none = Aucune visite après la fin d’un accord n’a été déclarée ici.
life-passages = { $n ->
    [one] Un changement d’état dit par un classeur plus récent
   *[other] { $n } changements d’état dits par des classeurs plus récents
}
life-passages-what = De quel état à quel autre, connu quel jour, par quel bureau · les plus récents d’abord
life-passages-none = Aucun classeur plus récent n’a changé l’état d’un accord ici.
life-passage-agreement = Accord
life-passage-change = De … à …
life-passage-on = Connu le
life-passage-by = Dit par

metrics-column-has_lessons = Leçons notées
metrics-column-iati_status = État IATI
metrics-column-since_on = Dans l’état depuis
metrics-column-signed_on = Signé le
metrics-column-days_in_state = Jours dans l’état
metrics-column-end_band = Fin dans (jours)
metrics-column-is_followed_up = Suite engagée
metrics-column-is_told_once = Compté une fois
metrics-column-status_before = État précédent
metrics-column-told_by = Dit par
metrics-column-is_ended_early = Résilié avant terme
metrics-column-had_plan = Plan correctif avant
metrics-column-is_a_year_ago = Fini depuis un an
metrics-column-contacts = Contacts en douze mois
metrics-column-is_kept_in_touch = Contact gardé
metrics-column-has_capacity = Capacité locale
metrics-column-has_supporter = Relais
metrics-column-checked_on = Visité le
metrics-column-is_checked = Visité
metrics-column-result_holds = Le résultat tient
metrics-column-local_capacity = Capacité locale notée
metrics-column-supporter = Relais noté
metrics-column-quality_score = Note du partenariat
metrics-column-result_score = Note des résultats
metrics-column-parties_invited = Invités
metrics-column-parties_present = Présents
metrics-column-shared_on = Transmise le
metrics-column-is_shared_in_time = Transmise à temps
metrics-column-lessons = Leçons
metrics-column-adopted_in = Reprise dans
metrics-column-gate = Condition de clôture
metrics-column-is_passed = Remplie
metrics-column-days_since_end = Jours depuis la fin
metrics-column-trigger = Déclencheur
metrics-column-budget_effect_usd = Effet sur le budget
metrics-column-status_after = État ensuite
metrics-column-is_complete = Complète
metrics-column-local_capacity_score = Capacité locale, de 0 à 4
metrics-column-capacity_score = Dernière note de capacité locale
metrics-column-trust_change = Confiance, un an après
life-also-trust = { $n ->
    [one] { $label } : { $points } points (un accord)
   *[other] { $label } : { $points } points ({ $n } accords)
}
life-also-value = { $label } : { $value }
life-next = { $n ->
    [one] Un accord finit sous 270 jours, le { $day }
   *[other] { $n } accords finissent sous 270 jours, le premier le { $day }
}
life-next-what = Le plus proche d’abord · une suite : accord en préparation ou opportunité ouverte avec le partenaire
life-badly = { $n ->
    [one] Un accord a mal fini : résilié avant son terme
   *[other] { $n } accords ont mal fini : résiliés avant leur terme
}
life-badly-what = Le plus récent d’abord · le motif, le plan correctif qui a précédé, la valeur
life-owed = { $n ->
    [one] Un suivi d’après la fin n’a pas été noté
   *[other] { $n } suivis d’après la fin n’ont pas été notés
}
life-owed-what = Contacts, invitations et visites dus, le plus ancien d’abord
life-owed-none = Aucun contact ni aucune visite d’après la fin n’est en retard ici.
life-planned = Plan avant
life-unplanned = Sans plan
life-head-agreement = Accord
life-head-ends = Finit le
life-head-ended = Fini le
life-head-begun = Suite
life-head-worth = Valeur
life-head-owner = Responsable
life-head-why = Motif
life-head-plan = Plan correctif
life-head-kind = Suivi
life-head-due = Dû le
life-head-act = Saisir
