# Deux années au même taux de change : l’interrupteur, les mots de la comparaison, la carte de la page des recettes.
shell-kind-rates = taux de change
currency-rates = Comparaison
currency-reported = Aux taux publiés
currency-constant = À change constant
currency-then = { $then }, à change constant
currency-vs-before = sur un an, à change constant
currency-vs-before-part = sur un an, à change constant (sur { $share } de la valeur)
currency-lines-what = Recettes confirmées cumulées en { $year }, les deux années aux taux moyens de l’année précédente, en dollars ; le plan reste en dollars
currency-no-compare = L’effet du change ne se dit pas : { $before } ne se compare pas à l’année choisie.
currency-no-effect = Le change ne joue pas : rien n’est à convertir, ou aucun taux n’a bougé.
currency-found = À change constant, les recettes { $movement ->
    [up] gagnent { $change } sur un an
    [down] perdent { $change } sur un an
   *[same] sont stables sur un an
} ; le change { $way ->
    [more] ajoute { $usd }
   *[less] retire { $usd }
}
currency-found-alone = Le change a joué sur { $usd }
currency-bridge-what = De { $from } { $then } à { $to } { $when } : ce que l’activité et les taux de change changent aux recettes confirmées, en dollars
currency-change = Variation
currency-step = Étape
currency-activity = Activité
currency-exchange = Change
currency-exchange-of = Change : { $code }
currency-exchange-rest = Change : autres monnaies
currency-apart = Non convertible
currency-coverage = { $share } de la valeur des deux années se convertit aux taux moyens de { $before } ; ce qui vient en dollars n’a pas d’effet de change, et ce que l’expéditeur publie en dollars ou sans taux connu reste à part.
currency-table = { $n ->
    [one] L’activité et le change, pour une monnaie
   *[other] L’activité et le change, pour { $n } monnaies
}
currency-table-what = Recettes confirmées { $when }, en dollars ; taux moyen de { $before }, en unités pour un dollar
currency-currency = Monnaie
currency-rate = Taux moyen { $before }
currency-source = Contributions confirmées, aux taux du jour et aux taux moyens de { $before }
currency-total = Ensemble
currency-others = { $n ->
    [one] Une autre monnaie
   *[other] { $n } autres monnaies
}
currency-unstated = Monnaie non dite

metrics-column-activity_usd = Variation à change constant
metrics-column-apart_usd = Variation non convertible
metrics-column-base_units_per_usd = Taux moyen de l’année précédente
metrics-column-constant_before_usd = Année précédente à change constant
metrics-column-constant_now_usd = Année à change constant
metrics-column-exchange_usd = Effet de change
metrics-column-is_restated = Convertible
metrics-column-local_amount = Montant dans sa monnaie
metrics-column-local_currency = Monnaie écrite
metrics-column-recognised_on = Comptabilisé le
metrics-column-restated_before_usd = Année précédente, part convertible
metrics-column-restated_weight_usd = Valeur convertible
metrics-column-units_per_usd = Taux moyen
metrics-column-weight_usd = Valeur des deux années

lineage-rate-known = connu le { $day }
lineage-rate-known-on = Taux connu le
indicators-topic-currency = Deux années au même change
board-topic-currency = Change
