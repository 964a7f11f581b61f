# Le modèle de classeur qu’un bureau remplit.

template-title = Partenariats privés — { $office }
template-lead = Période : { $period }. { $rows } lignes déjà acceptées sont reprises. Modèle préparé le { $day }.
template-how-1 = Comment remplir : une ligne par enregistrement, sous les en-têtes. Le commentaire de chaque en-tête dit ce qu’il attend.
template-how-2 = En-tête foncé : obligatoire. Bleu : selon le cas. Clair : facultatif.
template-how-3 = Les codes grisés identifient les lignes déjà acceptées : ne pas les changer, ils relient les feuilles entre elles.
template-how-4 = Corriger ou compléter une ligne reprise la met à jour ; en ajouter une en dessous la crée.
template-how-5 = Les feuilles qui ne vous concernent pas restent vides. Vos propres colonnes et feuilles peuvent être ajoutées.
template-how-6 = Envoyer le classeur depuis la page « Envoyer » de Panorama : rien n’est chargé avant d’avoir été vérifié devant vous.
template-contents-sheet = Feuille
template-contents-need = À remplir
template-contents-about = Ce qu’elle contient
template-contents-rows = Lignes reprises
template-sheet-core = par tous les bureaux
template-sheet-optional = si elle vous concerne
template-rows = { $count ->
        [0] aucune
        [one] une ligne
       *[other] { $shown } lignes
    }
template-sheet-how = Les en-têtes portent un commentaire, les cellules une liste de choix.
template-next-key = Prochain code libre : { $code }.
template-required = obligatoire
template-conditional = selon le cas
template-optional = facultatif
template-required-long = Obligatoire.
template-conditional-long = À remplir selon le cas.
template-optional-long = Facultatif.
template-allowed = Valeurs : { $values }.
template-example = Exemple : { $example }
template-yes = oui
template-no = non
template-author = Modèle Panorama
template-page = page &P sur &N
template-refuse-list = Choisir une des valeurs de la liste.
template-refuse-key = Ce code n’est pas encore dans ce classeur. Le garder s’il existe déjà ailleurs.
template-refuse-date = Saisir une date, par exemple 31/12/2026.
template-refuse-integer = Saisir un nombre entier.
template-refuse-integer-from = Saisir un nombre entier, { $low } au moins.
template-refuse-integer-between = Saisir un nombre entier, de { $low } à { $high }.
template-refuse-decimal = Saisir un nombre.
template-refuse-decimal-from = Saisir un nombre, { $low } au moins.
template-refuse-decimal-between = Saisir un nombre, de { $low } à { $high }.
template-refuse-percent = Saisir un pourcentage, de 0 à 100 %.
template-refuse-long = { $longest } caractères au plus pour « { $column } ».
template-unknown-organisation = Aucune organisation ne porte le code { $code }.
template-unknown-office = Aucun bureau ne porte le code « { $code } ». Il y a par exemple : { $some }.
template-unknown-period = « { $period } » n’est pas une période. Écrire par exemple 2026-Q4, ou 2026.
template-which-office = L’adresse doit dire pour quel bureau : office=TGO.
template-written = { $file } : { $rows } lignes reprises, { $sheets } feuilles.
template-command-about = le modèle qu’un bureau remplit, avec ses lignes déjà acceptées
template-command-out = le classeur à écrire
template-command-office = le code du bureau
template-command-lang = langue du modèle
template-command-period = la période à remplir (2026-Q4) ; sinon celle qui suit le dernier envoi
