# Le classeur rendu au bureau avec ses corrections à faire.

handback-sheet = À corriger
handback-title = À corriger dans { $file }
handback-counts = { $errors ->
        [0] Aucune correction n’est exigée
        [one] Une correction est attendue
       *[other] { $errors_shown } corrections sont attendues
    } ; { $warnings ->
        [0] rien d’autre à vérifier
        [one] un point chargé est à vérifier
       *[other] { $warnings_shown } points chargés sont à vérifier
    } ; { $notes ->
        [0] aucune remarque
        [one] une remarque pour information
       *[other] { $notes_shown } remarques pour information
    }.
handback-held = { $rows ->
        [0] Aucune ligne n’attend.
        [one] Une ligne attend ces corrections{ $has_money ->
            [yes] {""}, soit { $usd } qui ne comptent pas encore.
           *[no] .
        }
       *[other] { $shown } lignes attendent ces corrections{ $has_money ->
            [yes] {""}, soit { $usd } qui ne comptent pas encore.
           *[no] .
        }
    }
handback-how = Corriger les cellules colorées, puis renvoyer ce classeur tel quel : cette feuille, les couleurs et les commentaires ne comptent pas.
handback-beyond = Sur « { $sheet } », { $most } cellules portent un commentaire et les { $count } à corriger sont colorées ; chacune est dans la liste ci-dessous.
handback-nothing = Rien à corriger : tout a été accepté.
handback-afresh = Ce format ne se laisse pas annoter sans perte : voici un classeur neuf, avec les valeurs telles que reçues, sans leurs formules ni leur mise en forme.
handback-heading-number = N°
handback-heading-sheet = Feuille
handback-heading-cell = Cellule
handback-heading-value = Valeur lue
handback-heading-message = Ce qui ne va pas
handback-heading-remedy = Que faire
handback-heading-grade = Niveau
handback-grade-error = À corriger : en attente
handback-grade-waits = En attente d’une autre ligne
handback-grade-warning = Chargé : à vérifier
handback-grade-note = Pour information
handback-row = ligne { $row }
handback-whole-sheet = la feuille
handback-footer = Panorama · page &P sur &N
handback-file-mark = a-corriger
handback-unknown-file = Ce fichier n’a pas été reçu ici, ou n’y est plus. Le renvoyer pour l’annoter.
handback-not-checked = La vérification de ce fichier n’est pas terminée. Réessayer dans un instant.
handback-not-written = Le fichier { $file } n’a pas pu être annoté ; ses constats restent sur la page des fichiers reçus.
handback-button = Classeur annoté
handback-which-file = L’adresse doit dire quel fichier annoter : sha=…, ou batch=… et file=….
handback-written = { $file } : { $is_own ->
        [yes] le classeur du bureau, annoté
       *[no] un classeur neuf, annoté
    }. { $summary }
handback-command-about = le classeur d’un bureau, annoté pour être corrigé
handback-command-path = le fichier reçu d’un bureau
handback-command-out = le classeur à écrire
handback-command-lang = langue des annotations
