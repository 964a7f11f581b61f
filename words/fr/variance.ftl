# Pourquoi une période diffère des mêmes mois de l’an dernier.
variance-title = Ce qui a changé depuis l’an dernier
variance-up = { $usd } de plus qu’{ $then } ; { $first }
variance-down = { $usd } de moins qu’{ $then } ; { $first }
variance-same = Presque autant qu’{ $then } ; { $first }
variance-what = Recettes confirmées { $when }, comparées aux mêmes mois de { $before }, chaque dollar sous une seule cause, les taux de change à part ; en dollars ; cliquer pour les noms
variance-none = Rien à comparer avec { $before } : { $why }.
variance-why-begun = le premier mois n’est pas fini
variance-why-moved = l’année d’avant n’est pas connue entière pour les mêmes bureaux
variance-why-nothing = aucune recette n’y est connue
variance-source = Contributions confirmées et registre des envois
variance-step = Cause
variance-partner = Partenaire
variance-sent_by = Bureau
variance-currency = Monnaie
variance-change = Sous cette cause
variance-closes = Les causes s’additionnent à l’écart, au centime. Elles disent qui le porte, pas pourquoi quelqu’un a changé d’avis.
variance-first-new = d’abord des partenaires nouveaux ({ $usd })
variance-first-recaptured = d’abord des partenaires de retour ({ $usd })
variance-first-upgraded = d’abord des partenaires qui donnent plus ({ $usd })
variance-first-downgraded = d’abord des partenaires qui donnent moins ({ $usd })
variance-first-running = d’abord des accords pluriannuels comptés l’an dernier ({ $usd })
variance-first-lost = d’abord des partenaires partis ({ $usd })
variance-first-exchange = d’abord les taux de change ({ $usd })
variance-first-corrected = d’abord des remboursements et annulations ({ $usd })
variance-first-late = d’abord des classeurs pas encore envoyés ({ $usd })
variance-first-unexplained = pour l’essentiel non expliqué ({ $usd })
variance-label-new = Nouveaux ({ $n })
variance-label-recaptured = De retour ({ $n })
variance-label-upgraded = En hausse ({ $n })
variance-label-downgraded = En baisse ({ $n })
variance-label-running = Comptés l’an dernier ({ $n })
variance-label-lost = Partis ({ $n })
variance-label-exchange = Taux de change
variance-label-corrected = Rendu, annulé ({ $n })
variance-label-late = Pas encore envoyé ({ $n })
variance-label-unexplained = Non expliqué
variance-said-new = { $n ->
    [one] [Un partenaire nouveau]({ $href }) apporte **{ $usd }**.
   *[other] [{ $n } partenaires nouveaux]({ $href }) apportent **{ $usd }**.
}
variance-said-recaptured = { $n ->
    [one] [Un partenaire de retour]({ $href }), qui n’avait rien apporté ces mois-là l’an dernier, apporte **{ $usd }**.
   *[other] [{ $n } partenaires de retour]({ $href }), qui n’avaient rien apporté ces mois-là l’an dernier, apportent **{ $usd }**.
}
variance-said-upgraded = { $n ->
    [one] [Un partenaire]({ $href }) apporte **{ $usd }** de plus.
   *[other] [{ $n } partenaires]({ $href }) apportent **{ $usd }** de plus.
}
variance-said-downgraded = { $n ->
    [one] [Un partenaire]({ $href }) apporte **{ $usd }** de moins.
   *[other] [{ $n } partenaires]({ $href }) apportent **{ $usd }** de moins.
}
variance-said-running = { $n ->
    [one] [Un partenaire]({ $href }) a un accord qui court encore, compté en entier l’an dernier : **{ $usd }** de moins cette année, sans être parti.
   *[other] [{ $n } partenaires]({ $href }) ont un accord qui court encore, compté en entier l’an dernier : **{ $usd }** de moins cette année, sans être partis.
}
variance-said-lost = { $n ->
    [one] [Un partenaire]({ $href }) n’a plus rien apporté, et son accord est fini : **{ $usd }** de moins.
   *[other] [{ $n } partenaires]({ $href }) n’ont plus rien apporté, et leurs accords sont finis : **{ $usd }** de moins.
}
variance-said-exchange-up = Les [taux de change]({ $href }) ajoutent **{ $usd }** par rapport à ceux de l’an dernier.
variance-said-exchange-down = Les [taux de change]({ $href }) retirent **{ $usd }** par rapport à ceux de l’an dernier.
variance-said-corrected-up = Moins de remboursements et d’annulations que l’an dernier ([{ $n ->
    [one] un partenaire
   *[other] { $n } partenaires
}]({ $href })) : **{ $usd }** de plus.
variance-said-corrected-down = Plus de remboursements et d’annulations que l’an dernier ([{ $n ->
    [one] un partenaire
   *[other] { $n } partenaires
}]({ $href })) : **{ $usd }** de moins.
variance-said-late-down = { $n ->
    [one] [Un bureau]({ $href }) n’a pas encore envoyé un trimestre qui apportait **{ $usd }** l’an dernier : ils manquent à la comparaison, ils ne sont pas perdus.
   *[other] [{ $n } bureaux]({ $href }) n’ont pas encore envoyé un trimestre qui apportait **{ $usd }** l’an dernier : ils manquent à la comparaison, ils ne sont pas perdus.
}
variance-said-late-up = { $n ->
    [one] [Un bureau]({ $href }) n’a pas encore envoyé un trimestre ; ce qu’on en sait déjà dépasse l’an dernier de **{ $usd }**.
   *[other] [{ $n } bureaux]({ $href }) n’ont pas encore envoyé un trimestre ; ce qu’on en sait déjà dépasse l’an dernier de **{ $usd }**.
}
variance-said-unexplained-up = **{ $usd }** de plus ne sont pas expliqués : ces recettes ne nomment aucun partenaire.
variance-said-unexplained-down = **{ $usd }** de moins ne sont pas expliqués : ces recettes ne nomment aucun partenaire.
variance-restated = Ce qui a été corrigé ou déclaré tard depuis un jour donné se lit [page « Ce qui a changé »]({ $href }).
variance-names = Derrière « { $cause } » : { $usd }
variance-close = Fermer cette liste
variance-total = En tout
metrics-column-sent_by = Bureau qui envoie
metrics-column-earlier = Donnait avant
metrics-column-running = Accord encore en cours
metrics-column-cause = Cause
metrics-column-now_micro = De la période, taux constants (millionièmes $)
metrics-column-before_micro = Un an plus tôt, taux constants (millionièmes $)
metrics-column-constant_micro = Taux constants (millionièmes $)
metrics-column-corrected_micro = Écart de corrections (millionièmes $)
metrics-column-late_micro = Écart des envois attendus (millionièmes $)
metrics-column-exchange_micro = Écart de change (millionièmes $)
metrics-column-after_micro = De la période (millionièmes $)
metrics-column-prior_micro = Un an plus tôt (millionièmes $)
