# La page des fichiers reçus.
received-nav = Fichiers reçus
received-title = Fichiers reçus
received-lead-nothing = Aucun fichier n’a été reçu pour cette période.
received-period = Période
received-all-periods = Toutes les périodes
received-office = Bureau
received-file = Fichier
received-on = Reçu
received-rows = Lignes
received-held = En attente
received-held-value = Montant en attente
received-status = État
received-status-missing = Non reçu
received-status-held = À corriger
received-status-published = Publié
received-never = jamais
received-table-title = Fichiers de la période
received-table-what = { $period } ; ce qui attend une correction d’abord
received-source = Fichiers envoyés par les bureaux, conservés tels que reçus
received-unknown-title = Fichier introuvable
received-unknown = Aucun fichier reçu ne porte la référence « { $file } » dans cette organisation. [Voir tous les fichiers]({ $href })
received-sheet = Feuille
received-file-no-money = Ce fichier ne porte pas de montants.
received-step-warned = lignes acceptées avec une remarque
received-step-ignored = lignes mises de côté (titres, totaux, notes)
received-step-held = en attente d’une correction
received-step-published = acceptées · connues le { $day }
received-grid-what = La feuille telle que le bureau l’a envoyée ; les cellules à corriger sont encadrées
received-grid-caption = Feuille { $sheet }, telle que reçue
received-grid-empty = Cette feuille ne contient aucune ligne.
received-grid-received = reçu le { $day }
received-correct-what = Chaque message dit la cellule, le problème et le geste attendu
received-nothing-to-correct = Rien à corriger dans ce fichier.
received-lead-came = **{ $came } { $n ->
    [one] fichier reçu
   *[other] fichiers reçus
}{ $missing ->
    [0] { "" }
   *[other] { " " }sur { $due }
}.**{ $missing ->
    [0] { "" }
    [one] { " " }Un bureau n’a pas encore envoyé le sien.
   *[other] { " " }{ $missing } bureaux n’ont pas encore envoyé le leur.
}
received-lead-rows = { $accepted } lignes sur { $read } comptent déjà dans les chiffres.
received-lead-held = { $n ->
    [0] Rien n’attend de correction.
    [one] Une ligne attend une correction ; son montant, { $usd }, n’est pas encore compté.
   *[other] { $held } lignes attendent une correction ; leur montant, { $usd }, n’est pas encore compté.
}
received-silent = { $n ->
    [0] —
    [one] dernier envoi il y a 1 jour
   *[other] dernier envoi il y a { $n } jours
}
received-file-rows = **{ $accepted } lignes sur { $read } sont chargées.**{ $n ->
    [0] { "" }
    [one] { " " }Une ligne attend une correction du bureau.
   *[other] { " " }{ $held } lignes attendent une correction du bureau.
}{ $ignored ->
    [0] { "" }
    [one] { " " }Une ligne (titre, total ou note) est mise de côté.
   *[other] { " " }{ $ignored } lignes (titres, totaux, notes) sont mises de côté.
}
received-file-money = Le total du fichier est rapproché au centime : **{ $read } = { $accepted } chargés + { $held } en attente**.{ $n ->
    [0] { "" }
   *[other] { " " }Ce qui attend n’est pas encore dans les chiffres.
}
received-step-read = lignes lues · { $sheets ->
    [one] une feuille
   *[other] { $sheets } feuilles
}
received-step-headings = en-têtes reconnus{ $n ->
    [0] { "" }
    [one] , dont un par ressemblance
   *[other] , dont { $n } par ressemblance
}
received-correct-title = { $n ->
    [0] Remarques sur ce fichier
   *[other] À corriger par le bureau
}
received-more = { $n ->
    [one] Une autre remarque n’est pas affichée ici.
   *[other] { $n } autres remarques ne sont pas affichées ici.
}
received-notes = { $n ->
    [one] Une remarque qui n’appelle aucun geste
   *[other] { $n } remarques qui n’appellent aucun geste
}
received-grid-persons = La feuille telle que le bureau l’a envoyée, sans ce qui désigne des personnes ; les cellules à corriger sont encadrées
received-mend = { $n ->
    [one] Corriger ici une ligne en attente
   *[other] Corriger ici { $n } lignes en attente
}
received-mend-what = La cellule corrigée passe par la même vérification qu’un classeur et entre dans les chiffres en quelques secondes, avec le nom de qui l’a corrigée. Le classeur reçu ne change pas : y faire la même correction avant le prochain envoi.
received-mend-row = Feuille { $sheet }, ligne { $row }
received-mend-go = Enregistrer la correction
received-mend-done = { $row } : corrigée ici par { $by }, le { $day }.
