# La page d’un pays, et le répertoire où l’on en choisit un.
metrics-column-csp_outcome = Effet direct stratégique
metrics-column-starts_on = Date de début
metrics-column-elapsed_usd = Valeur du temps écoulé
metrics-column-spent_usd = Dépensé
metrics-column-need_country = Pays du besoin
metrics-column-need_status = État du besoin
metrics-column-declared_on = Déclaré le
metrics-column-is_orphan = Sans besoin déclaré
metrics-column-is_aligned = Aligné
