# Les partenaires : tous dans un tableau, et un seul de tous les côtés.
partner-nav = Partenaires
partner-lead = **{ $given ->
    [0] Aucun partenaire n’a donné
    [one] Un partenaire a donné
   *[other] { $given } partenaires ont donné
}** { $when } ; { $n } { $n ->
    [0] n’a d’accord connu
    [one] a un accord connu
   *[other] ont un accord connu
}{ $confidential ->
    [0] .
    [one] , dont un confidentiel, compté sous « Autres ».
   *[other] , dont { $confidential } confidentiels, comptés ensemble sous « Autres ».
}
partner-others = { $n ->
    [one] Autres (un partenaire confidentiel)
   *[other] Autres ({ $n } partenaires confidentiels)
}
partner-table-all = Les partenaires, les plus grands de l’année d’abord
partner-found = { $n ->
    [0] Aucun partenaire ne répond à « { $asked } ».
    [one] **Un partenaire** répond à « { $asked } ».
   *[other] **{ $n } partenaires** répondent à « { $asked } ».
} [Voir tous les partenaires]({ $href })
partner-table = { $n ->
    [0] Aucun partenaire
    [one] Un partenaire
   *[other] { $n } partenaires
}
partner-table-what = Recettes confirmées { $when } et un an avant ; valeur signée depuis toujours ; cliquer pour ouvrir le partenaire
partner-none = Aucun partenaire ne répond à « { $asked } ». Les accents et les majuscules ne comptent pas ; essayer une partie du nom.
partner-name = Partenaire
partner-now = Confirmé { $year }
partner-before = Même date { $year }
partner-search = Chercher un partenaire
partner-search-go = Chercher

partner-unknown = Partenaire inconnu
partner-unknown-lead = Aucun accord connu ne porte le code de partenaire « { $code } ».
partner-standing = **{ $n ->
    [0] Aucun accord
    [one] Un accord
   *[other] { $n } accords
}, { $active ->
    [0] aucun actif
    [one] un actif
   *[other] { $active } actifs
}** ({ $source }).
partner-checked = Vérification préalable valable jusqu’au { $day }.
partner-check-lapsed = **La vérification préalable est échue depuis le { $day }.**
partner-unchecked = **Aucune vérification préalable n’est connue.**
partner-all-years = depuis toujours
partner-best-year = Son année la plus généreuse : { $year }, { $usd }
partner-never-gave = Aucune recette n’a encore été confirmée.
partner-states = De la promesse à la dépense
partner-states-what = L’argent par an dans chacun de ses états, en dollars ; ces colonnes ne s’additionnent pas entre elles
partner-year = Année
partner-total = Toutes les années
partner-agreements = { $n ->
    [one] Un accord
   *[other] { $n } accords, ceux en cours d’abord
}
partner-agreements-what = Valeur signée et recettes confirmées depuis toujours
partner-owner = Suivi par
partner-results = { $n ->
    [0] Aucun résultat mesuré
    [one] Un résultat
   *[other] { $n } résultats, les { $shown } plus avancés
}
partner-results-what = Dernière mesure de chaque indicateur de ses accords
partner-no-results = Aucun résultat n’a encore été rapporté pour ces accords.
partner-indicator = Indicateur
partner-baseline = Référence
partner-verified = Vérifié
partner-yes = oui
partner-no = non
partner-days = { $n } j
