# Ce que dit la commande de chargement.

etl-progress-read = Fichiers lus : { $files } sur { $total } · lignes : { $rows }
etl-progress-match = Rapprochement · lignes : { $rows }
etl-progress-publish = Fichiers chargés : { $total } · publication
etl-interrupted = Interrompu : la dernière version publiée est intacte.
etl-sheet = { $sheet } ({ $table }) · lignes lues : { $read } = { $accepted } acceptées{ $n ->
    [0] { "" }
   *[other] { " " }(dont { $warned } avec un avertissement)
} + { $held } en attente + { $ignored } écartées
etl-money = { $kind } : { $read } lus = { $accepted } acceptés{ $n ->
    [0] { "" }
   *[other] { " " }(dont { $warned } avec un avertissement)
} + { $held } en attente + { $ignored } écartés
etl-more-findings = … et { $count } autres constats (voir --json ou la page des fichiers reçus)
etl-total-rows = Fichiers : { $files } · lignes lues : { $read } = { $accepted } acceptées{ $n ->
    [0] { "" }
   *[other] { " " }(dont { $warned } avec un avertissement)
} + { $held } en attente + { $ignored } écartées
etl-total-money = Montants : { $read } lus = { $accepted } acceptés{ $n ->
    [0] { "" }
   *[other] { " " }(dont { $warned } avec un avertissement)
} + { $held } en attente + { $ignored } écartés
etl-published = Publié : { $version }
etl-row-total = ligne de total
etl-row-blank = rien dans les colonnes connues
etl-row-note = note ou intertitre
etl-row-repeated-header = en-tête répété
etl-row-sheet-unknown = feuille non reconnue
etl-row-instruction = consigne de remplissage
etl-row-carried = report d’une page à l’autre
etl-row-no-value = aucune valeur dans les colonnes lues
etl-outdated = L’entrepôt { $warehouse } a été publié par une version antérieure et il lui manque ce qui est demandé : lancer « python -m etl rebuild », qui le refait des fichiers reçus.
