# Ce sur quoi un chiffre repose.
coverage-nothing = { $n ->
    [one] pas de dépôt pour le { $period }
   *[other] pas de dépôt des { $due } bureaux pour le { $period }
}
coverage-files = { $n ->
    [one] { $came } classeur sur { $due }
   *[other] { $came } classeurs sur { $due }
}
coverage-only = le seul classeur attendu
coverage-share = { $share } du portefeuille
coverage-oldest = données les plus anciennes : { $office }{ $n ->
    [0] { "" }
    [one] { " " }et 1 autre
   *[other] { " " }et { $others } autres
}, { $days } jours
coverage-all-provisional = provisoire
coverage-all-final = définitif
coverage-all-audited = vérifié
coverage-mixed = chiffres mêlés : { $parts }
coverage-some-provisional = { $n ->
    [one] { $shown } provisoire
   *[other] { $shown } provisoires
}
coverage-some-final = { $n ->
    [one] { $shown } définitif
   *[other] { $shown } définitifs
}
coverage-some-audited = { $n ->
    [one] { $shown } vérifié
   *[other] { $shown } vérifiés
}
coverage-too-few = { $n ->
    [one] Une seule ligne reçue porte ces chiffres
   *[other] Seules { $shown } lignes reçues portent ces chiffres
} ; il en faut { $least } pour qu’un dessin ne trompe pas. Le tableau les donne.
coverage-figures = Ces chiffres
coverage-part = { $label } : { $n } / { $total }
coverage-what = État des classeurs derrière les chiffres de cette page
