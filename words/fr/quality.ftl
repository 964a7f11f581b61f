# La page de qualité et de traçabilité.
quality-nav = Qualité et traçabilité
quality-title = Qualité et traçabilité
quality-lead = Pour le { $period }, **{ $score }** de l’enjeu est dans les chiffres{ $waits ->
    [0]  ; rien n’attend de correction
   *[other]  ; { $held } attendent une correction
}. { $failed ->
    [0] Les totaux des pages sont ceux des lignes reçues.
    [one] **Un total des pages n’est pas celui des lignes reçues.**
   *[other] **{ $failed } totaux des pages ne sont pas ceux des lignes reçues.**
}
quality-score = Note
quality-workbook = Classeur
quality-state-received = reçu
quality-state-received_late = reçu en retard
quality-state-due = attendu
quality-state-missed = manqué
quality-state-late = en retard
quality-state-silent = silencieux
quality-sheets = { $n ->
    [one] Un bureau, feuille par feuille
   *[other] { $shown } bureaux, feuille par feuille
}
quality-sheets-what = Lignes acceptées et lignes en attente de chaque feuille du dernier trimestre. D’abord les bureaux qui doivent un classeur, puis les notes les plus basses.
quality-rows = { $n ->
    [one] 1 acceptée
   *[other] { $rows } acceptées
}
quality-rows-held = { $rows } + { $held } en attente
quality-totals = { $failed ->
    [0] Chaque total des pages est celui des lignes
    [one] Un total des pages n’est pas celui des lignes
   *[other] { $shown } totaux des pages ne sont pas ceux des lignes
}
quality-totals-what = Ce que disent les pages, et la même somme recomptée depuis les lignes reçues, à chaque chargement.
quality-total = Total
quality-on-pages = Sur les pages
quality-in-rows = Dans les lignes
quality-verdict = Verdict
quality-total-0 = égal
quality-total-1 = différent
quality-control-rows = Lignes lues
quality-control-confirmed_revenue = Recettes confirmées
quality-control-cash_received = Encaissements
quality-control-signed_value = Valeur signée
quality-control-needs = Besoins
quality-reconciled = { $of ->
    [0] Aucun montant n’est dit par deux sources
   *[other] { $n ->
        [0] Les sources s’accordent sur tout ce qu’elles disent ensemble
        [one] Les sources diffèrent sur un montant : { $usd }, soit { $gap }
       *[other] Les sources diffèrent sur { $shown } montants : { $usd }, soit { $gap }
    }
}
quality-reconciled-what = Classeur du bureau, grand livre et fichier des relations, par accord, nature et année. En deçà de 1 % ou de 100 $, ils s’accordent. La colonne « Source de la ligne » dit d’où vient chaque flux.
quality-reconciled-once = Ce que deux sources disent compte une fois, par la ligne du grand livre ou, à défaut, celle du bureau : **{ $usd }** sont mis de côté, gardés dans leur fichier, où un constat nomme l’autre ligne.
quality-agreement = Accord
quality-by-office = Bureau
quality-by-ledger = Grand livre
quality-by-crm = Relations
quality-gap = Écart
quality-reason = Raison
quality-reason-amount = montant différent
quality-reason-time = autre année
quality-reason-rate = autre taux
quality-reason-missing-ledger = le grand livre seul le dit
quality-reason-missing-office = le bureau seul le dit
quality-reason-missing-crm = les relations seules le disent
quality-reason-agrees = d’accord
quality-owner = Responsable
quality-loads = { $n ->
    [0] Aucun fichier n’est arrivé
    [one] Le dernier fichier arrivé
   *[other] Les { $shown } derniers fichiers arrivés
}
quality-loads-what = Chaque fichier s’ouvre avec ses cellules marquées ; ce qui a changé depuis ce jour s’explique cause par cause.
quality-known = Connu le
quality-file = Fichier
quality-accepted = Lignes acceptées
quality-waiting = En attente
quality-changed = Changements
quality-see-changes = depuis ce jour
quality-held = Montant en attente
metrics-column-aside_usd = Mis de côté
metrics-column-control = Total de contrôle
metrics-column-told = Sur les pages
metrics-column-counted = Dans les lignes
metrics-column-difference = Différence
metrics-column-held_weight_usd = Enjeu des lignes en attente (USD)
metrics-column-office_usd = Selon le bureau (USD)
metrics-column-ledger_usd = Selon le grand livre (USD)
metrics-column-crm_usd = Selon le fichier des relations (USD)
metrics-column-right_usd = Montant de référence (USD)
metrics-column-gap_reason = Raison de l’écart
