# Ce qui se dit des lignes publiées par d’autres organisations et gardées telles quelles.

rule-as-published = { $note }
rule-as-published-remedy = Rien à corriger : la ligne compte telle qu’elle est publiée.

# D’où vient le taux de change d’un montant (colonne …_rate_origin).
rate-origin-own = taux de l’organisation
rate-origin-un_operational_rates = taux opérationnel de l’ONU
rate-origin-ecb_reference_rates = taux de référence de la BCE
rate-origin-imf_yearly_rates = moyenne annuelle du FMI
rate-origin-others = taux d’une autre organisation
