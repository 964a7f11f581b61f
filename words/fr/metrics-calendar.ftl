# Colonnes du calendrier des dépôts.
metrics-column-is_past_due = Délai passé
metrics-column-first_known_on = Premier envoi
metrics-column-calendar_state = État du dépôt
metrics-column-last_period_end = Fin du dernier trimestre reçu
metrics-column-data_age_days = Âge des données
metrics-column-portfolio_usd = Portefeuille
metrics-column-code = Code cité
metrics-column-is_newest = Dernier trimestre dû
metrics-not-a-sum = La mesure « { $name } » n’additionne pas de dollars ligne à ligne ; seule une somme se compare d’un jour à l’autre.
