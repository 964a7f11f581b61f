# La page d’un pays, et le répertoire où l’on en choisit un.
indicators-topic-country = Besoins, plan de pays et exécution
metrics-column-csp_outcome = Effet direct stratégique
metrics-column-starts_on = Date de début
metrics-column-elapsed_usd = Valeur du temps écoulé
metrics-column-spent_usd = Dépensé
metrics-column-gap_usd = Dépensé moins temps écoulé
metrics-column-need_country = Pays du besoin
metrics-column-need_status = État du besoin
metrics-column-declared_on = Déclaré le
metrics-column-is_orphan = Sans besoin déclaré
metrics-column-is_aligned = Aligné

country-nav = Pays
country-agreement = Accord
country-partner = Partenaire
country-status = État
country-dates = Durée
country-signed = Signé
country-received = Encaissé
country-spent = Dépensé
country-time = Temps
country-results = Résultats
country-gap = Écart
country-need = Besoin
country-need-id = N°
country-next = Prochain jalon
country-evaluation = Évaluation
country-outcome = Effet direct
country-standing = Accords
country-standing-active = Actifs
country-standing-over = Terminés
country-standing-coming = En préparation
country-no-outcome = Sans effet direct
country-total = Total
country-total-n = Total ({ $n })
country-mostly = Surtout
country-needs-unmet = Besoins sans accord
country-of = { $n } sur { $total }
country-opening = ○ ouverture
country-unknown-choice = « { $value } » n’est pas connu ici ({ $kind }). Le plus proche : { $nearest }.
country-need-and = { $first } + { $n }
country-no-need = aucun
country-evaluated = faite
country-evaluation-due = à faire
country-evaluation-soon = dans les 6 mois
country-milestone = Jalon
country-first-date = Promis
country-new-date = À présent
country-slip = Jours
country-required = Requis
country-covered = Couvert
country-answered-by = Accords qui y répondent
country-kind = Nature
country-age = Âge (jours)
country-people = Personnes concernées
country-due = Échéance
country-priority = Priorité
country-ends = Fin
country-file = Fichier
country-period = Période
country-received-on = Reçu le
country-rows = Lignes lues
country-held = En attente
country-settled = État
country-sort = Trier par
country-source-agreements = Accords signés
country-source-delivery = Accords et dépenses rapportées
country-source-milestones = Jalons des accords
country-source-needs = Besoins déclarés et accords liés
country-order-value = valeur, les actifs d’abord
country-order-title = accord
country-order-partner = partenaire
country-order-ends = fin la plus proche
country-order-gap = retard de dépense
country-order-results = résultats les plus faibles
country-order-next = prochain jalon
country-open = [Ouvrir la page du pays]({ $href }).
country-plan-unknown = Les intitulés et les dates du plan stratégique de pays ne sont dans aucun classeur : les effets directs sont nommés par leur code.
country-all = Tous
country-sort-gap = écart au plan
country-sort-name = nom
country-sort-revenue = recettes
country-sort-agreements = accords
country-sort-needs = besoins ouverts
country-sort-sent = dépôt le plus ancien
country-needs-open = Besoins sans accord
country-last-sent = Dernier dépôt
country-never = jamais
country-worth = { $usd } signés
country-none-declared = aucun besoin déclaré
country-asked = { $usd } requis
country-met = { $n } besoins sur { $total } ont un accord
country-for-time = pour { $share } du temps des accords actifs
country-spending-untold = aucune dépense n’a été rapportée
country-few = < { $n }
country-moved = Ce pays relevait de **{ $before }** jusqu’au changement du { $day } ; il relève depuis de **{ $after }**.
country-silent = **Le bureau de ce pays n’a encore rien déposé** : rien n’y est connu, ni accord, ni besoin. [Voir tous les pays]({ $href })
country-not-ours = **{ $name } : l’organisation n’y a ni bureau, ni accord, ni besoin connus.** [Choisir un autre pays]({ $href })
country-needs-none = Aucun besoin n’a été déclaré pour ce pays.
country-outcomes = Effets directs et partenaires
country-outcomes-what = Valeur signée des accords actifs, part de ce pays ; une ouverture est une case où personne n’aide encore ; une valeur ouvre ses accords plus bas. Les partenaires confidentiels et les plus petits sont réunis
country-outcomes-none = Aucun accord ni besoin de ce pays ne nomme d’effet direct.
country-outcomes-several = Chaque effet direct a plusieurs partenaires
country-portfolio-what = L’argent est la part de ce pays ; dépensé et temps sont des parts de la valeur signée et de la durée prévue ; résultats, la moyenne des cibles annuelles jusqu’à l’année choisie. Cliquer une ligne pour ouvrir l’accord
country-portfolio-none = Aucun accord ne sert ce pays.
country-portfolio-filtered = Aucun accord ne répond à ce choix. [Revenir à tous les accords]({ $href })
country-see-all = Voir les { $n } accords
country-see-fewer = Ne garder que les { $shown } premiers sur { $n }
country-delivery-none = Aucun accord actif n’a de dates connues : rien à comparer entre argent, temps et résultats.
country-delivery-what = Argent, temps et résultats des accords actifs (les trois barres, de haut en bas), le plus grand écart d’abord ({ $n } sur { $total }) ; rouge : plus de 20 points de retard sur le temps
country-delivery-even = Aucun accord actif ne dépense plus de 20 points derrière son temps
country-delivery-untold = Aucun accord actif n’a rapporté de dépense
country-milestones-kept = Aucun jalon n’est en retard ni reporté.
country-milestones-none = Aucun jalon n’est attendu.
country-milestones-what = Première date promise et date d’aujourd’hui ; ceux dont la première date est passée d’abord
country-needs-what = Du moins couvert au plus couvert ; la couverture s’arrête à 100 % par besoin ; un besoin peut être servi par un accord signé ailleurs
country-more = et { $n } de plus
country-unmet-what = Besoins ouverts ou en discussion, du plus ancien au plus récent
country-unmet-none = Chaque besoin ouvert a un accord signé.
country-orphans-what = Accords actifs sans besoin lié ; { $share } des accords actifs nomment un effet direct et un besoin
country-orphans-none = Chaque accord actif répond à un besoin déclaré.
country-sent-what = Les classeurs du bureau, le plus récent d’abord
country-sent-never = Aucun dépôt
country-sent-none = Le bureau de ce pays n’a encore rien déposé.
country-sent-source = Fichiers reçus
country-send = [Déposer un classeur]({ $send }) · [Télécharger le modèle du bureau]({ $template })
country-directory-what = Recettes confirmées { $when } contre le plan phasé à cette date ; cliquer un pays pour l’ouvrir
country-directory-none = Aucun pays n’a de bureau ni de recettes ici.
country-directory-total = Total ({ $n } pays)
country-ending = { $n ->
    [one] [Un accord finit]({ $href })
   *[other] [{ $n } accords finissent]({ $href })
} dans les 90 jours, pour **{ $usd }**.
country-lead-unmet = { $n ->
    [one] **Un besoin** sur { $total } n’a pas d’accord
   *[other] **{ $n } besoins** sur { $total } n’ont pas d’accord
} ({ $usd }).
country-lead-met = Chacun des besoins ouverts ({ $total } déclarés) a un accord signé.
country-others = { $n ->
    [one] Autre partenaire
   *[other] Autres ({ $n } partenaires)
}
country-hidden = { $n ->
    [one] Accord d’un partenaire confidentiel
   *[other] Autres : { $n } accords de partenaires confidentiels
}
country-outcomes-bare = { $n ->
    [one] Personne n’aide encore { $names }
   *[other] Personne n’aide encore { $names }
}{ $unmet ->
    [0] {""}
    [one] , où un besoin attend
   *[other] , où { $unmet } besoins attendent
}
country-outcomes-alone = { $n ->
    [one] { $names } ne tient qu’à un partenaire
   *[other] { $names } ne tiennent chacun qu’à un partenaire
}
country-portfolio = { $n ->
    [0] Aucun accord
    [one] Un accord
   *[other] { $n } accords, les actifs d’abord
}
country-delivery-behind = { $n ->
    [one] Un accord sur { $total } dépense loin derrière son temps
   *[other] { $n } accords sur { $total } dépensent loin derrière leur temps
} ; le plus loin : { $title } ({ $gap })
country-milestones = { $n ->
    [0] Aucun jalon en retard
    [one] Un jalon en retard
   *[other] { $n } jalons en retard
}{ $moved ->
    [0] {""}
    [one] , un autre reporté
   *[other] , { $moved } autres reportés
}
country-needs = { $n ->
    [one] Un besoin déclaré, couvert à { $share }
   *[other] { $n } besoins déclarés, couverts à { $share } en valeur
}
country-unmet = { $n ->
    [one] Un besoin sans accord ({ $usd }), depuis { $days } jours
   *[other] { $n } besoins sans accord ({ $usd }) ; le plus ancien attend depuis { $days } jours
}
country-orphans = { $n ->
    [one] Un accord actif ne répond à aucun besoin déclaré
   *[other] { $n } accords actifs ne répondent à aucun besoin déclaré
}
country-sent = Dernier dépôt le { $day }{ $n ->
    [0] {""}
    [one] , des données d’un jour
   *[other] , des données de { $days } jours
}
country-lead = { $n ->
    [one] Un pays
   *[other] { $n } pays
}{ $never ->
    [0] , tous ont déjà déposé un classeur.
    [one] , dont un n’a jamais déposé de classeur.
   *[other] , dont { $never } n’ont jamais déposé de classeur.
}
country-directory = { $n ->
    [0] Aucun pays
    [one] Un pays
   *[other] { $n } pays
}
