# Revenus : ce qui est gardé, ce qui couvre le plan, qui relancer.
kept-value = Des partenaires de l’an passé, { $partners } donnent encore ; de leur argent, { $value } est là.
kept-renewed = Sur { $ended } accords terminés depuis six mois, { $n } ont été renouvelés ({ $share }).
kept-error = erreur moyenne à fin juin : { $error }
kept-beside = { $n } des { $active } accords actifs apportent plus que l’argent ({ $share })
pace-cover = **Couverture** : pondérées, les opportunités à signer d’ici décembre couvrent { $share } de ce qui manque au plan de { $year }.
pace-covered = **Couverture** : le plan de { $year } est atteint, il n’y a plus rien à couvrir.
pace-half = **Durée** : une opportunité sur deux est signée { $n } jours après le premier contact (Kaplan et Meier, les ouvertes comptées jusqu’à ce jour).
pace-quarter = **Durée** : une opportunité sur quatre est signée { $n } jours après le premier contact ; la moitié ne l’est pas encore (Kaplan et Meier, les ouvertes comptées jusqu’à ce jour).
pace-few = **Durée** : trop peu d’opportunités datées sont signées pour la dire.
views-which = Lecture en barres
views-accounting = Vue comptable
views-programme = Vue par année de programme
views-programme-what = Barre : vue par année de programme, étalée sur les années que l’argent paie · trait : vue comptable, le jour où il est acquis · dollars
owed-title = { $n } échéances en retard : { $usd }
owed-title-office = { $office } : { $n } échéances en retard, { $usd }
owed-what = Qui relancer : les plus fortes d’abord, jours comptés depuis la première date convenue · dollars
owed-all = tous les âges
owed-offices = [Tous les bureaux]({ $href })
owed-ages = Âge du retard
owed-days = Jours
owed-none = Aucune échéance en retard de cet âge à ce bureau.
behind-title = { $label } : { $usd }, { $n ->
    [one] un accord
   *[other] { $n } accords
}
behind-what = Les accords derrière cette barre, le plus fort d’abord ; le total est celui de la barre · dollars
behind-close = Refermer cette liste
behind-currency-what = Les deux années et ce qui les sépare, l’accord qui bouge le plus d’abord ; la dernière ligne est celle de la monnaie · dollars
behind-currency = Activité et change : { $code }
behind-month = à fin { $month }
behind-leverage-what = Versements et dons en nature évalués de l’année, déclarés ou vérifiés · dollars
behind-cohort-what = Ce que chaque partenaire de la cohorte a rapporté à ce jour · dollars
behind-ratio = { $label } : { $brought } pour { $cost } investis, soit { $ratio }
behind-brought = Apporté
behind-no-partner = Sans partenaire nommé
