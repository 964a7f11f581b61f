# Ce que chaque règle dit au bureau, et le geste attendu. Une règle ajoutée dans etl/rules/ prend ici ses deux phrases.

rule-file-empty = Le fichier est vide.
rule-file-empty-remedy = Envoyer le fichier à nouveau, avec son contenu.
rule-file-password = Le fichier est protégé par un mot de passe.
rule-file-password-remedy = Enlever le mot de passe à l’ouverture, puis envoyer le fichier à nouveau.
rule-file-corrupt = Le fichier est endommagé et ne s’ouvre pas ({ $cause }).
rule-file-corrupt-remedy = L’ouvrir dans Excel, l’enregistrer sous un autre nom, puis l’envoyer à nouveau.
rule-file-bomb = Le fichier demande bien plus de mémoire qu’un classeur : il n’a pas été ouvert.
rule-file-bomb-remedy = Copier les données dans un classeur neuf et envoyer celui-ci.
rule-file-unsupported = Ce fichier ({ $kind }) n’est pas un classeur.
rule-file-unsupported-remedy = Envoyer un classeur .xlsx, .xls, .xlsb, .ods ou un fichier .csv.
rule-file-without-sheets = Le classeur ne contient aucune feuille de données.
rule-file-without-sheets-remedy = Vérifier que les données sont dans une feuille et non dans un graphique ou une image.
rule-file-too-slow = La lecture du fichier a été arrêtée après { $seconds } secondes.
rule-file-too-slow-remedy = Copier les données dans un classeur neuf, sans mise en forme, et envoyer celui-ci.
rule-file-crashed = Le fichier a interrompu sa propre lecture : il est mal formé.
rule-file-crashed-remedy = L’ouvrir dans Excel, l’enregistrer sous un autre nom, puis l’envoyer à nouveau.
rule-file-macros = Le classeur contient des macros ; elles n’ont pas été exécutées.
rule-file-macros-remedy = Aucune action nécessaire.
rule-sheet-corrupt = La feuille « { $sheet } » est endommagée ({ $cause }).
rule-sheet-corrupt-remedy = Copier ses données dans une feuille neuve.
rule-sheet-too-large = La feuille « { $sheet } » s’étend sur { $rows } lignes et { $columns } colonnes.
rule-sheet-too-large-remedy = Supprimer les cellules éloignées des données, puis enregistrer.
rule-column-missing = La feuille « { $sheet } » n’a pas de colonne « { $column } », sans laquelle ses lignes ne se lisent pas.
rule-column-missing-remedy = Ajouter la colonne « { $column } » et la remplir.
rule-column-absent = La feuille « { $sheet } » n’a pas de colonne « { $column } ».
rule-column-absent-remedy = L’ajouter au prochain envoi : des indicateurs en dépendent.
rule-nothing-recognised = Aucune feuille de ce fichier n’a été reconnue.
rule-nothing-recognised-remedy = Vérifier les en-têtes, ou partir du modèle de classeur.
rule-heading-several = L’en-tête « { $value } » peut désigner plusieurs colonnes : { $columns }.
rule-heading-several-remedy = Le récrire en toutes lettres.
rule-heading-twice = Les en-têtes « { $value } » et « { $other } » désignent la même colonne, { $column } ; le second a été lu.
rule-heading-twice-remedy = N’en garder qu’un, ou préciser l’autre.
rule-heading-near = L’en-tête « { $value } » a été lu comme « { $column } » (ressemblance { $score }).
rule-heading-near-remedy = Le corriger, ou dire s’il s’agit d’autre chose.
rule-heading-proposed = { $why ->
        [content] L’en-tête « { $value } » n’est pas connu ; ses valeurs sont celles de « { $column } » ({ $score }). La colonne est conservée sans être lue.
       *[spelling] L’en-tête « { $value } » n’est pas connu ; le plus proche est « { $column } » ({ $score }). La colonne est conservée sans être lue.
    }
rule-heading-proposed-remedy = Écrire « { $column } » si c’est bien cela.
rule-heading-unknown = L’en-tête « { $value } » n’est pas connu : la colonne est conservée sans être lue.
rule-heading-unknown-remedy = Aucune action nécessaire, ou demander que cet en-tête soit ajouté.
rule-unit-in-heading = L’unité de l’en-tête « { $value } » a été appliquée : × { $scale } { $currency }.
rule-unit-in-heading-remedy = Dire si les montants sont dans une autre unité.
rule-unit-above = L’unité dite au-dessus du tableau, « { $value } », a été appliquée à ses montants : × { $scale } { $currency }.
rule-unit-above-remedy = Dire si les montants sont dans une autre unité.
rule-office-unknown = Le fichier ne dit pas de quel bureau il vient.
rule-office-unknown-remedy = Remplir le bureau dans la feuille LISEZMOI, ou mettre son code dans le nom du fichier.
rule-period-unknown = Le fichier ne dit pas de quelle période il parle.
rule-period-unknown-remedy = Remplir le début et la fin de la période dans la feuille LISEZMOI.
rule-already-received = Ce contenu a déjà été reçu : il n’a pas été chargé une seconde fois.
rule-already-received-remedy = Aucune action nécessaire.
rule-template-other-office = Ce classeur part du modèle de { $made_for } et dit venir de { $given }.
rule-template-other-office-remedy = Corriger le bureau, ou partir de son propre modèle : { $template }.
rule-template-other-period = Ce modèle a été préparé pour { $made_for } et le classeur parle de { $given }.
rule-template-other-period-remedy = Vérifier les dates de la période, ou partir du modèle de la période : { $template }.
rule-template-outdated = Ce classeur part d’une édition antérieure du modèle ; il a été lu, et des colonnes ont changé depuis.
rule-template-outdated-remedy = Partir du modèle du jour pour le prochain envoi : { $template }. Il reprend les lignes déjà acceptées.
rule-content-other-office = Ce classeur dit venir de { $given }, et { $count } de ses { $whole } lignes sont de { $made_for } ; aucune n’est de { $given }.
rule-content-other-office-remedy = Chargé. Si c’est le classeur de { $made_for }, corriger le bureau sur la première feuille ou partir de son modèle, { $template }, et le renvoyer.
rule-content-other-period = Ce classeur dit parler de { $given }, et le plus récent de ses { $count } jours est le { $latest }.
rule-content-other-period-remedy = Chargé. Vérifier l’année de la période sur la première feuille ; si c’est un ancien classeur, partir du modèle du jour, { $template }.
rule-sheet-empty = La feuille « { $sheet } » est vide.
rule-sheet-empty-remedy = Aucune action nécessaire.
rule-sheet-unknown = { $has_table ->
        [yes] La feuille « { $sheet } » n’est pas reconnue ; elle ressemble le plus à « { $table } ». Elle est conservée telle quelle, sans être chargée.
       *[no] La feuille « { $sheet } » n’est pas une de nos tables : elle est conservée telle quelle, sans être chargée.
    }
rule-sheet-unknown-remedy = Si elle contient des données attendues, vérifier ses en-têtes.
rule-sheet-without-rows = La feuille « { $sheet } » a des en-têtes et aucune ligne.
rule-sheet-without-rows-remedy = Aucune action nécessaire s’il n’y a rien à déclarer.
rule-sheet-hidden = La feuille « { $sheet } » est masquée ; elle a été lue comme les autres.
rule-sheet-hidden-remedy = L’afficher, ou l’enlever si elle ne doit pas compter.
rule-rows-hidden = { $rows } lignes sont masquées dans « { $sheet } » ; elles ont été lues comme les autres.
rule-rows-hidden-remedy = Les afficher, ou les enlever si elles ne doivent pas compter.
rule-rows-blank = { $rows } lignes de « { $sheet } » n’ont rien dans les colonnes connues : elles sont écartées.
rule-rows-blank-remedy = Aucune action nécessaire, sauf si un en-tête n’a pas été reconnu.
rule-more-alike = Le même constat vaut pour { $count } autres cellules de « { $column } » dans la feuille « { $sheet } ».
rule-more-alike-remedy = Commencer par corriger les premières : la cause est sans doute la même.
rule-rows-set-aside = « { $text } » n’est pas une donnée : ligne écartée ({ $reason }).
rule-rows-set-aside-remedy = Aucune action nécessaire, sauf si la ligne devait compter.
rule-not-a-number = « { $value } » n’est pas un nombre.
rule-not-a-number-remedy = { $has_proposal ->
        [yes] Saisir { $proposal } si c’est bien la valeur.
       *[no] Saisir le nombre en chiffres.
    }
rule-number-in-doubt = « { $value } » se lit { $first } ou { $second }, et rien dans la colonne ne permet de trancher.
rule-number-in-doubt-remedy = Saisir le nombre sans séparateur de milliers.
rule-number-too-large = « { $value } » est trop grand pour être un montant.
rule-number-too-large-remedy = Vérifier le nombre et son unité.
rule-not-whole = « { $value } » n’est pas un nombre entier.
rule-not-whole-remedy = Saisir un nombre entier.
rule-not-a-date = « { $value } » n’est pas une date.
rule-not-a-date-remedy = Saisir une date, par exemple 31/12/2026.
rule-impossible-date = Le { $day } { $month } { $year } n’existe pas.
rule-impossible-date-remedy = Saisir la bonne date ({ $column }).
rule-date-in-doubt = « { $value } » se lit { $first_day } ou { $second_day }, et rien dans la colonne ne permet de trancher.
rule-date-in-doubt-remedy = Saisir le mois en lettres, ou la date sous la forme 2026-12-31.
rule-date-too-far = La date « { $value } » est trop éloignée pour être juste.
rule-date-too-far-remedy = Vérifier l’année.
rule-date-of-a-period = « { $value } » est une période ; elle a été lue { $date }.
rule-date-of-a-period-remedy = Saisir le jour s’il est connu.
rule-percent-in-doubt = « { $value } » se lit 1 % ou 100 %, et rien dans la colonne ne permet de trancher.
rule-percent-in-doubt-remedy = Écrire le signe %.
rule-percent-scale = La colonne « { $column } » a été lue comme une échelle de 0 à { $scale }.
rule-percent-scale-remedy = Dire si ce n’est pas le cas.
rule-not-in-list = « { $value } » n’est pas une valeur connue de « { $column } ».
rule-not-in-list-remedy = { $has_nearest ->
        [yes] Écrire « { $nearest } » si c’est bien cela.
       *[no] Choisir une des valeurs : { $example }
    }
rule-not-a-flag = « { $value } » n’est ni oui ni non.
rule-not-a-flag-remedy = Écrire oui ou non.
rule-not-a-goal = « { $part } » n’est pas un objectif de développement durable.
rule-not-a-goal-remedy = Écrire un numéro de 1 à 17, ou une cible comme 2.3.
rule-shares-sum = Les parts de « { $value } » font { $sum } % au lieu de 100 %.
rule-shares-sum-remedy = Corriger les parts pour qu’elles fassent 100.
rule-shares-missing = « { $value } » ne dit pas la part de chacun ; la répartition reste non précisée.
rule-shares-missing-remedy = Écrire les parts, par exemple { $example }.
rule-error-cell = La cellule contient l’erreur { $value }.
rule-error-cell-remedy = Réparer la formule, ou saisir la valeur.
rule-formula-without-value = La formule de la cellule n’a jamais été calculée.
rule-formula-without-value-remedy = Ouvrir le classeur dans Excel, l’enregistrer, puis l’envoyer à nouveau.
rule-currency-conflict = La cellule ou l’en-tête dit { $first }, la colonne de la devise dit { $second }.
rule-currency-conflict-remedy = Ne garder que la bonne devise.
rule-currency-by-default = { $count } montants sans devise ont été lus en { $currency }, devise par défaut du classeur.
rule-currency-by-default-remedy = Écrire la devise s’il s’agit d’une autre.
rule-currency-missing = Le montant « { $value } » n’a pas de devise.
rule-currency-missing-remedy = Saisir la devise.
rule-too-long = Le texte dépasse { $longest } caractères.
rule-too-long-remedy = Le raccourcir.
rule-required = « { $column } » est vide, alors que chaque ligne doit l’avoir.
rule-required-remedy = Remplir la cellule.
rule-required-nothing = « { $value } » ne dit rien, alors que chaque ligne doit avoir « { $column } ».
rule-required-nothing-remedy = Remplir la cellule.
rule-out-of-range = « { $value } » sort de ce qui est possible : de { $minimum } à { $maximum }.
rule-out-of-range-remedy = Vérifier la valeur.
rule-negative = « { $value } » est négatif, ce que « { $column } » n’admet pas.
rule-negative-remedy = Saisir une valeur positive ou nulle.
rule-negative-flow = « { $value } » est négatif : il est chargé comme une correction.
rule-negative-flow-remedy = S’il s’agit d’un remboursement, choisir ce type de flux.
rule-order = « { $second_column } » ({ $end }) précède « { $first_column } » ({ $start }).
rule-order-remedy = Corriger l’une des deux dates.
rule-signature-missing = L’accord a le statut « { $status } » et n’a pas de date de signature.
rule-signature-missing-remedy = Saisir la date de la dernière signature.
rule-name-too-short = « { $value } » est trop court pour un nom de partenaire.
rule-name-too-short-remedy = Écrire le nom complet.
rule-redenominated = { $currency } n’a plus cours depuis { $since } : { $factor } { $currency } valent 1 { $new }.
rule-redenominated-remedy = Saisir le montant en { $new }.
rule-duplicate-row = Ligne identique à la ligne { $row }.
rule-duplicate-row-remedy = Retenue en attente : deux opérations, ou un doublon ?
rule-duplicate-key = Le code { $code } est déjà celui de la ligne { $row }.
rule-duplicate-key-remedy = Donner à chaque ligne son propre code.
rule-duplicate-likely = Même accord, type, date et montant qu’à la ligne { $row }.
rule-duplicate-likely-remedy = Chargée. Dire si c’est un doublon.
rule-unknown-reference = « { $value } » n’est dans aucune feuille « { $table } ».
rule-unknown-reference-remedy = { $has_nearest ->
        [yes] Plus proche : { $nearest }{ $name }. Est-ce lui ?
       *[no] L’ajouter à la feuille « { $table } », ou corriger le code.
    }
rule-waits = « { $value } » attend une correction à la ligne { $row } de la feuille « { $place } » ({ $file }).
rule-waits-remedy = Corriger cette ligne ; celle-ci suivra.
rule-no-rate = Aucun taux de change n’est connu pour { $currency } au { $date }.
rule-no-rate-remedy = Le siège ajoute le taux ; la ligne sera alors chargée.
rule-nothing-produced = La ligne ne correspond à rien de connu dans ce format.
rule-nothing-produced-remedy = Compléter le fichier de la famille : la lire, ou dire pourquoi elle est écartée.
rule-receipt-before-signature = L’encaissement précède la signature de l’accord { $agreement } ({ $signed }).
rule-receipt-before-signature-remedy = Chargé. Vérifier les deux dates.
rule-need-after-signature = Le besoin { $need } a été déclaré { $declared }, après la signature ({ $signed }).
rule-need-after-signature-remedy = Il ne compte pas comme besoin à l’origine de l’accord.
rule-reference-spelling = « { $code } » a été lu comme « { $meant } ».
rule-reference-spelling-remedy = Chargé. Écrire le code comme dans la feuille « { $table } ».
rule-reference-by-name = « { $code } » est un nom ; il a été rapproché du code { $meant }.
rule-reference-by-name-remedy = Chargé. Écrire le code.
rule-share-reference = Le besoin { $code } n’est dans aucune feuille « { $table } ».
rule-share-reference-remedy = Chargé sans ce lien. Ajouter le besoin, ou corriger le code.
rule-sheet-without-headings = La feuille « { $sheet } » n’a pas de ligne d’en-têtes : ses { $rows } lignes ne peuvent pas être lues ; elles ressemblent à « { $table } ».
rule-sheet-without-headings-remedy = Écrire au-dessus de chaque colonne ce qu’elle contient, puis envoyer le fichier à nouveau.
rule-reading-answered = { $kind ->
        [order] Les dates de « { $value } » ont été lues comme répondu : { $answer ->
            [day] le jour d’abord
           *[month] le mois d’abord
        }.
        [mark] Les nombres de « { $value } » ont été lus comme répondu : « { $answer } » marque les décimales.
       *[whole] Les pourcentages de « { $value } » ont été lus comme répondu, sur { $answer }.
    }
rule-reading-answered-remedy = Aucune action nécessaire, sauf si la réponse a changé.
rule-sheet-answered = La feuille « { $sheet } » a été lue comme répondu.
rule-sheet-answered-remedy = Aucune action nécessaire, sauf si la réponse a changé.
rule-sheet-not-ours = La feuille « { $sheet } » a été déclarée hors sujet : elle est conservée telle quelle, sans être chargée.
rule-sheet-not-ours-remedy = Aucune action nécessaire, sauf si elle compte désormais.
rule-columns-hidden = Dans « { $sheet } », les colonnes { $letters } sont masquées ; elles ont été lues comme les autres.
rule-columns-hidden-remedy = Les afficher, ou les enlever si elles ne doivent pas compter.
rule-sides-to-amount = « { $value } » et « { $other } » ont été lus comme un seul montant, positif du côté où chaque nature se trouve le plus souvent.
rule-sides-to-amount-remedy = Dire si une ligne de l’autre côté n’annule pas un montant.
rule-columns-to-rows = { $count } colonnes, de { $first } à { $last }, ont été lues comme autant de lignes de « { $column } ».
rule-columns-to-rows-remedy = Dire si ces colonnes contiennent autre chose.
rule-period-unread = « { $value } » est une période que la colonne « { $column } » ne sait pas dire : { $count } colonnes sont conservées sans être lues.
rule-period-unread-remedy = Donner un mois et une année à chaque colonne, ou une ligne par valeur.
rule-kind-from-heading = L’en-tête « { $value } » dit aussi la nature de ses montants : { $kind }.
rule-kind-from-heading-remedy = Dire s’il s’agit d’autre chose.
rule-kind-from-sheet = Le titre de la feuille « { $sheet } » dit la nature de ses montants : { $kind }.
rule-kind-from-sheet-remedy = Ajouter une colonne « { $column } » s’ils sont de plusieurs natures.
rule-sheet-turned = La feuille « { $sheet } » a une fiche par colonne : chacune a été lue comme une ligne.
rule-sheet-turned-remedy = Aucune action nécessaire.
rule-filled-down = Dans « { $value } », { $count } cellules vides ont reçu la valeur écrite au-dessus pour leur groupe.
rule-filled-down-remedy = Aucune action nécessaire, sauf si ces lignes n’en font pas partie.
rule-filled-from-group = « { $column } » a été lu sur la ligne qui précède chaque groupe, pour { $count } lignes (la première : { $value }).
rule-filled-from-group-remedy = Aucune action nécessaire, sauf si ces lignes n’en font pas partie.
rule-part-exceeds-whole = « { $first_column } » ({ $value }) dépasse « { $second_column } » ({ $whole }).
rule-part-exceeds-whole-remedy = Corriger l’un des deux nombres : la partie ne peut dépasser le tout.
rule-not-a-period = « { $value } » n’est pas une période.
rule-not-a-period-remedy = Écrire l’année et le trimestre ou le mois : 2026-T2, mars 2026.
rule-quote-open = La ligne ouvre un guillemet que rien ne ferme ; elle a été lue telle quelle, et les suivantes à leur place.
rule-quote-open-remedy = Fermer ou enlever ce guillemet, puis vérifier la ligne.
rule-end-missing = L’accord a le statut « { $status } » et n’a pas de date de fin réelle.
rule-end-missing-remedy = Saisir le jour où il a pris fin.
rule-formula-stale = La cellule montre { $value } ; sa formule donne { $computed }.
rule-formula-stale-remedy = Ouvrir le classeur dans Excel, le recalculer (F9), l’enregistrer, puis l’envoyer à nouveau.
rule-numbers-as-text = Dans « { $column } », { $count } nombres sont saisis comme du texte ; ils ont été lus.
rule-numbers-as-text-remedy = Aucune action nécessaire ; les convertir en nombres évite les erreurs de somme.
rule-dates-as-numbers = Dans « { $column } », { $count } dates sont des nombres d’Excel ; elles ont été lues dans le calendrier { $calendar }.
rule-dates-as-numbers-remedy = Aucune action nécessaire ; donner à la colonne un format de date la rend lisible.
rule-key-from-name = La feuille « { $sheet } » n’a pas de code par partenaire : { $count } codes ont été faits de leurs noms.
rule-key-from-name-remedy = Ajouter un code stable par partenaire, pour qu’un nom corrigé reste le même partenaire.
rule-key-made = La feuille « { $sheet } » ne numérote pas ses lignes : { $count } clés ont été faites de l’accord, de la nature et de la date.
rule-key-made-remedy = Ajouter un numéro de ligne stable, pour qu’une date corrigée remplace l’ancienne.
rule-same-flow-unsure = C’est peut-être le flux du { $date } ({ $amount } { $currency }, « { $file } », feuille « { $place } », ligne { $row }), qui compte toujours.
rule-same-flow-unsure-remedy = Chargée. Si c’est le même, renvoyer ce fichier avec le flux corrigé ; numéroter les lignes évite la question.
rule-flow-left-out = Ce fichier ne dit plus la ligne du { $date } ({ $kind }, accord { $agreement }, { $amount } { $currency } : « { $file } », feuille « { $place } », ligne { $row }). Elle compte toujours.
rule-flow-left-out-remedy = Si elle n’a plus lieu d’être, renvoyer sans elle le classeur de sa période ; sinon, la remettre dans celui-ci.
rule-told-twice = « { $file } » (feuille « { $place } », ligne { $row }) dit aussi ce flux, { $how ->
    [number] sous le même numéro
    [exact] du même jour et du même montant
    [near] du même montant à quelques jours près
    [day] du même jour, avec un autre montant
   *[total] pour le même total, en d’autres parts
} : { $date }, { $amount } { $currency }. C’est l’autre ligne qui compte.
rule-told-twice-remedy = Chargée et mise de côté : rien n’est compté deux fois. Si ce sont deux flux, renvoyer l’un des deux fichiers avec le jour ou le montant corrigé.
rule-told-twice-counts = « { $file } » (feuille « { $place } », ligne { $row }) dit aussi ce flux, { $how ->
    [number] sous le même numéro
    [exact] du même jour et du même montant
    [near] du même montant à quelques jours près
    [day] du même jour, avec un autre montant
   *[total] pour le même total, en d’autres parts
} : { $date }, { $amount } { $currency }. C’est cette ligne-ci qui compte.
rule-told-twice-counts-remedy = Aucune action nécessaire : l’autre ligne est gardée et mise de côté. Si ce sont deux flux, renvoyer l’un des deux fichiers avec le jour ou le montant corrigé.
rule-told-twice-unsure = C’est peut-être le flux que dit aussi « { $file } » (feuille « { $place } », ligne { $row }) : { $date }, { $amount } { $currency }. Rien ne le prouve, les deux comptent.
rule-told-twice-unsure-remedy = Chargée. Si c’est le même, corriger le jour ou le montant de l’une des deux lignes, ou leur donner le même numéro, et renvoyer le fichier.
rule-date-to-come = « { $value } » est après le jour où les données ont été arrêtées ({ $known }), pour quelque chose qui a déjà eu lieu.
rule-date-to-come-remedy = Chargé. Vérifier l’année et le mois.
rule-receipt-in-future = L’encaissement est daté du { $date }, après le jour où les données ont été arrêtées ({ $known }).
rule-receipt-in-future-remedy = Chargé. Vérifier la date ; ce qui n’est pas encore reçu est une échéance.
rule-duplicate-elsewhere = Le code { $code } est déjà celui de la ligne { $row } de la feuille « { $place } ».
rule-duplicate-elsewhere-remedy = N’écrire la ligne que dans une feuille, ou lui donner son propre code.
rule-amount-implausible = { $usd } $ : plus de { $times } fois le plus grand autre montant de ce bureau ({ $largest } $, sur { $count }).
rule-amount-implausible-remedy = Chargé. Vérifier l’unité, la devise et le nombre de zéros.
rule-termination-without-plan = L’accord { $code } prendrait fin avant son terme sans qu’un plan correctif ait été convenu avant sa fin.
rule-termination-without-plan-remedy = Déclarer le plan (feuille CORRECTIVES : mesure, échéance, effet sur le budget, un responsable de chaque côté), ou une dispense motivée qu’une seconde personne approuve (feuille DISPENSES, ou page de l’accord) ; puis dire la fin à nouveau.
rule-closure-gate-shut = L’accord { $code } serait clôturé alors que ces conditions ne sont pas remplies : { $gates }.
rule-closure-gate-shut-remedy = Les remplir et le dire dans leurs feuilles ou sur la page de l’accord, ou obtenir pour chacune une dispense motivée qu’une seconde personne approuve ; puis dire la clôture à nouveau.
rule-waiver-of-one = La dispense est demandée et approuvée par la même personne, { $person }.
rule-waiver-of-one-remedy = La faire approuver par une autre personne que celle qui la demande.
rule-verified-by-doer = { $person } vérifie une mesure dont cette personne répond ou qu’elle a close : la mesure ne compte pas comme vérifiée.
rule-verified-by-doer-remedy = La faire vérifier par quelqu’un d’autre.
rule-fee-above-amount = Les frais (« { $value } ») dépassent le montant transmis.
rule-fee-above-amount-remedy = Vérifier que les frais et le montant ne sont pas inversés.
rule-better-than-best = La meilleure note disponible (« { $value } ») est inférieure à celle de l’opérateur retenu.
rule-better-than-best-remedy = Corriger l’une des deux notes : l’opérateur retenu compte parmi les disponibles.
rule-moved-without-cause = Le jalon est repoussé au « { $value } » sans que la cause soit dite.
rule-moved-without-cause-remedy = Choisir la nature de la cause : capacité, politique, approvisionnement, sécurité, partenaire ou nous.
