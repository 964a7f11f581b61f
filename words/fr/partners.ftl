# Un seul partenaire sous plusieurs noms : ce qui rapproche, ce qui sépare, ce qui se décide.

partners-open = { $count ->
    [0] Aucun partenaire à rapprocher.
    [one] Une paire de partenaires à confirmer :
   *[other] { $count } paires de partenaires à confirmer :
}
partners-verdict-same = sûrement un seul
partners-verdict-ask = à confirmer
partners-decided-same = est
partners-decided-apart = n’est pas

partners-evidence-name = même nom
partners-evidence-words = mêmes mots
partners-evidence-spelling = orthographe voisine
partners-evidence-part-of-name = l’un contient l’autre en partie
partners-evidence-part-named = l’un des deux noms réunis
partners-evidence-acronym = mêmes initiales
partners-evidence-acronym-written = sigle écrit à côté du nom
partners-evidence-script = mêmes consonnes dans deux écritures
partners-evidence-domain = même site
partners-evidence-parent = même groupe
partners-evidence-country = même pays
partners-evidence-other-country = autre pays
partners-evidence-other-legal-form = autre forme juridique
partners-evidence-other-kind = autre nature
partners-evidence-other-place = autre lieu

partners-nav = Un seul partenaire ?
partners-title = Un seul partenaire sous plusieurs noms ?
partners-lead = { $count ->
    [one] **Une paire** de noms désigne peut-être un seul partenaire : **{ $usd }** changeraient de nom.
   *[other] **{ $count } paires** de noms désignent peut-être un seul partenaire : **{ $usd }** au plus changeraient de nom.
}
partners-lead-none = Aucune paire de noms ne demande de réponse.
partners-pairs = { $count ->
    [0] Rien à confirmer
    [one] Une paire à confirmer
   *[other] { $count } paires à confirmer
}
partners-what = Rien n’est réuni sans réponse au-dessus du seuil de l’organisation. Une réponse vaut pour tous les chiffres à partir de son jour et se défait.
partners-none = Aucune paire de noms à confirmer.
partners-same = Un seul partenaire
partners-apart = Deux partenaires
partners-undo = Défaire
partners-stays = Nom qui reste
partners-goes = Autre nom
partners-no-money = sans montant
partners-decisions = { $count ->
    [0] Aucune décision
    [one] Une décision
   *[other] { $count } décisions
}
partners-decisions-what = Qui l’a décidé, quel jour ; défaire une décision la garde en mémoire.
partners-undecided = Personne n’a encore répondu.
partners-refused-busy = Un chargement est en cours : la réponse est gardée et comptera à la fin de celui-ci.
partners-refused-register = La réponse n’a pas pu être gardée. Réessayer dans un instant.
partners-refused-gone = Cette paire n’est plus à décider.
partners-refused-circular = Ces deux noms sont déjà réunis dans l’autre sens : défaire d’abord cette décision.
partners-refused-foreign = Cette demande ne vient pas de nos pages.
partners-by = Votre nom
partners-confidential = Partenaire confidentiel
