# La page où un bureau envoie ses classeurs, répond aux questions, voit ce qui serait chargé, et charge.
send-nav = Envoyer un classeur
send-title = Envoyer un classeur
send-lead = Déposez vos classeurs **tels que vous les tenez** : ni l’ordre des colonnes, ni la langue, ni la mise en forme n’importent. Rien n’entre dans les chiffres avant que vous l’ayez vu et demandé.
send-form-title = Vos fichiers
send-form-what = Excel, LibreOffice ou CSV ; au plus { $files } fichiers et { $megabytes } Mo par envoi
send-choose = Choisir des fichiers
send-drop = ou les faire glisser ici
send-sender = Votre nom (facultatif)
send-sender-what = Il est gardé avec vos réponses, pour savoir qui a décidé quoi.
send-button = Vérifier ces fichiers
send-uploading = Envoi en cours : { $share } %
send-cut = La connexion a été coupée : rien n’a été gardé. Envoyez à nouveau.
send-template-title = Partir d’un modèle
send-template-what = Le classeur de votre bureau : listes déroulantes, et ce que nous savons déjà
send-template-office = Bureau
send-template-button = Télécharger le modèle
send-template-note = Le modèle n’est pas obligatoire : tout classeur dont les en-têtes se reconnaissent est lu.
send-history-title = Derniers envois
send-history-what = Un envoi qui n’est pas chargé s’efface après { $days } jours ; [voir les fichiers chargés]({ $href })
send-history-none = Aucun envoi pour l’instant.
send-history-when = Envoyé
send-history-files = Fichiers
send-history-more = { $files } et { $n ->
    [one] un autre
   *[other] { $n } autres
}
send-history-sender = Par
send-history-state = État
send-state-checking = En vérification
send-state-loading = En chargement
send-state-checked = Vérifié, pas encore chargé
send-state-loaded = Chargé
send-state-broken = Interrompu
send-no-batch-title = Envoi introuvable
send-no-batch = Cet envoi n’existe pas ou a été effacé. [Envoyer à nouveau]({ $href })
send-checking-title = Vérification en cours
send-loading-title = Chargement en cours
send-checking-lead = Chaque feuille est reconnue, chaque cellule lue. La page se met à jour d’elle-même ; vous pouvez aussi la fermer et y revenir.
send-loading-lead = Les lignes acceptées entrent dans une nouvelle version des données ; ceux qui lisent gardent l’ancienne jusqu’à la fin.
send-working = Travail en cours
send-working-files = { $n ->
    [one] Un fichier
   *[other] { $n } fichiers
}
send-broken-title = Vérification interrompue
send-broken-lead = La vérification s’est arrêtée avant la fin ; rien n’a été changé.
send-again = Vérifier à nouveau
send-trouble-busy = Un autre chargement était en cours ; rien n’a été changé. Réessayez dans un instant.
send-trouble-too-long = Le travail a dépassé { $minutes } minutes et a été arrêté ; rien n’a été changé. Envoyez moins de fichiers à la fois.
send-trouble-failed = Le travail s’est arrêté sur une erreur, qui a été notée ; rien n’a été changé.
send-refused-none = Aucun fichier n’a été choisi.
send-refused-too-many = Un envoi peut avoir { $files } fichiers au plus. Envoyez-les en plusieurs fois.
send-refused-too-large = Un envoi peut peser { $megabytes } Mo au plus. Envoyez les fichiers en plusieurs fois, ou retirez les images des classeurs.
send-refused-foreign = Cette demande vient d’un autre site : elle n’a pas été suivie.
send-refused-register = Le registre des réponses ne répond pas : rien n’a été retenu. Réessayez dans un instant.
send-refused-gone = Cet envoi n’existe pas ou a été effacé.
send-files-title = { $n ->
    [one] Un classeur envoyé
   *[other] { $n } classeurs envoyés
}
send-lead-rows = **{ $accepted } lignes sur { $read } peuvent entrer dans les chiffres.**{ $n ->
    [0] { "" }
    [one] { " " }Une attend une correction.
   *[other] { " " }{ $held } attendent une correction.
}
send-lead-money = Au centime : **{ $read } = { $accepted } acceptés + { $held } en attente**.
send-lead-questions = { $n ->
    [0] { "" }
    [one] Une question vous attend.
   *[other] { $n } questions vous attendent.
}
send-lead-unread = { $n ->
    [one] Un fichier n’a pas pu être lu : la raison est ci-dessous.
   *[other] { $n } fichiers n’ont pas pu être lus : la raison de chacun est ci-dessous.
}
send-lead-nothing = **Aucune ligne n’a été reconnue.** Les raisons sont ci-dessous.
send-lead-loaded = **Chargé.** Les chiffres en tiennent compte. [Voir les fichiers reçus]({ $href })
send-lead-already = Ce contenu avait déjà été reçu : il ne compte pas deux fois.
send-figure-read = Lignes lues
send-figure-accepted = Acceptées
send-figure-held = En attente
send-figure-ignored = Mises de côté
send-figure-money = Montant accepté
send-figure-held-money = Montant en attente
send-load-what = { $n ->
    [one] Une ligne entrera dans les chiffres.
   *[other] { $accepted } lignes entreront dans les chiffres.
}{ $held ->
    [0] { "" }
    [one] { " " }Celle qui attend sera comptée une fois corrigée et renvoyée.
   *[other] { " " }Les { $held } qui attendent seront comptées une fois corrigées et renvoyées.
}
send-load-button = Charger
send-batch-files = Fichiers de l’envoi
send-batch-files-what = Choisir un fichier pour voir ce qui en a été lu
send-file = Fichier
send-office = Bureau
send-no-office = non précisé
send-questions = Questions
send-errors = À corriger
send-status = État
send-status-unread = Non lu
send-status-questions = À confirmer
send-status-held = À corriger
send-status-nothing = Rien de reconnu
send-status-ready = Prêt
send-tabs = Ce qui a été lu de { $file }
send-tab-accepted = Accepté
send-tab-confirm = À confirmer
send-tab-correct = À corriger
send-sheets-title = Feuille par feuille
send-sheets-what = { $closes ->
    [0] **Le compte n’y est pas** : { $read } lues ne font pas { $accepted } + { $held } + { $ignored }
   *[other] Le compte y est : { $read } lues = { $accepted } acceptées + { $held } en attente + { $ignored } mises de côté
}
send-sheet = Feuille
send-table = Lue comme
send-header-row = En-tête, ligne
send-rows-read = Lues
send-rows-accepted = Acceptées
send-rows-warned = dont averties
send-rows-held = En attente
send-rows-ignored = Mises de côté
send-meta = Renseignements sur l’envoi
send-money-title = Montants, en dollars
send-money-what = Au taux du jour de chaque opération. { $closes ->
    [0] **Le compte n’y est pas** : { $read } lus ne font pas { $accepted } + { $held }
   *[other] Le compte y est, au centime : { $read } lus = { $accepted } acceptés + { $held } en attente
}
send-total = Total
send-money-none = Ce fichier ne porte pas de montants.
send-kind = Nature
send-kind-in-kind = Dons en nature
send-kind-unknown = Nature non lue
send-money-read = Lu
send-money-accepted = Accepté
send-money-warned = dont averti
send-money-held = En attente
send-difference-title = Ce qui change
send-before = Avant
send-after = Après
send-cause = Cause
send-change = Écart
send-unread-title = Ce fichier n’a pas pu être lu
send-unread-what = Il est resté fermé ; les autres fichiers de l’envoi sont lus
send-confirm-title = { $n ->
    [0] Rien à confirmer
    [one] Une question
   *[other] { $n } questions
}
send-confirm-what = Une réponse vaut pour ce bureau à partir de maintenant : la question ne sera plus posée
send-confirm-none = Tout ce qui a été lu l’a été sans hésitation.
send-where-heading = Feuille « { $sheet } », cellule { $cell } · en-tête
send-where-values = Feuille « { $sheet } », cellule { $cell } · colonne
send-day-first = { $date } : le jour vient d’abord
send-month-first = { $date } : le mois vient d’abord
send-percent-of-1 = 1 se lit 100 % : la colonne va de 0 à 1
send-percent-of-100 = 1 se lit 1 % : la colonne va de 0 à 100
send-thousands = { $number } : « { $sign } » sépare les milliers
send-decimals = { $number } : « { $sign } » sépare les décimales
send-where-sheet = Feuille
send-samples = par exemple { $values }
send-yes = Oui, c’est « { $label } »
send-is = C’est « { $label } »
send-other = Une autre colonne
send-other-sheet = Une de nos tables
send-other-choose = choisir…
send-not-ours = Aucune des nôtres
send-answer-button = Retenir les réponses et vérifier à nouveau
send-near-title = { $n ->
    [one] Un en-tête lu par ressemblance
   *[other] { $n } en-têtes lus par ressemblance
}
send-unknown-title = { $n ->
    [one] Un en-tête que nous ne connaissons pas
   *[other] { $n } en-têtes que nous ne connaissons pas
}
send-correct-title = { $n ->
    [0] Rien à corriger
    [one] Une cellule à corriger
   *[other] { $n } cellules à corriger
}
send-correct-what = Corrigez ces cellules dans votre classeur, et envoyez-le à nouveau
send-correct-worth = Corrigez ces cellules dans votre classeur, et envoyez-le à nouveau : { $usd } attendent
send-correct-none = Aucune ligne n’attend de correction.
send-cells = aussi en { $cells } et { $n ->
    [one] une autre
   *[other] { $more } autres
}
send-cells-all = aussi en { $cells }
send-waiting-title = { $n ->
    [one] Une ligne juste attend une ligne à corriger, et la suivra
   *[other] { $n } lignes justes attendent une ligne à corriger, et la suivront
}
send-likewise = de même : { $columns }
send-blank-button = Modèle vierge
send-annotated-button = Classeur annoté
send-warnings-title = { $n ->
    [one] Une remarque
   *[other] { $n } remarques
}
send-warnings-what = Ces lignes sont acceptées ; vérifiez qu’elles disent bien ce que vous vouliez
send-notes = { $n ->
    [one] Un constat qui n’appelle aucun geste
   *[other] { $n } constats qui n’appellent aucun geste
}
send-more-groups = { $n ->
    [one] Un autre constat est dans le classeur annoté.
   *[other] { $n } autres constats sont dans le classeur annoté.
}
