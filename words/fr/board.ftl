# Le dossier du Conseil : un classeur, une feuille par sujet.
board-button = Dossier du Conseil
board-title = Partenariats privés et collecte de fonds
board-category = Dossier du Conseil d’administration

# Les feuilles : nom de l’onglet, titre, ligne du sommaire
board-sheet-cover = Couverture
board-sheet-contents = Sommaire
board-sheet-messages = Messages clés
board-sheet-indicators = Indicateurs
board-sheet-revenue = Revenus
board-sheet-forecast = Prévision
board-sheet-impact = Impact
board-sheet-needs = Besoins
board-sheet-bureau = Bureaux régionaux
board-sheet-network = Réseau
board-sheet-lifecycle = Cycle de vie
board-sheet-notes = Notes
board-sheet-glossary = Glossaire
board-sheet-method = Méthode et limites
board-sheet-data = Données
board-sheet-months = Données mensuelles
board-sheet-origins = Traçabilité
board-title-contents = Sommaire
board-title-messages = Messages clés
board-title-indicators = Indicateurs
board-title-revenue = Revenus
board-title-forecast = Prévision de fin d’année
board-title-impact = Impact
board-title-needs = Besoins du terrain
board-title-network = Réseau de praticiens
board-title-lifecycle = Cycle de vie des accords
board-title-notes = Notes
board-title-glossary = Glossaire
board-title-method = Méthode et limites
board-title-data = Données : indicateurs
board-title-months = Données : recettes mensuelles
board-title-origins = Traçabilité
board-about-cover = Objet, périmètre, session, date des données, personnes à contacter, mentions légales
board-about-contents = La liste des feuilles
board-about-messages = Cinq phrases au plus, chacune reliée à la cellule qui la fonde
board-about-indicators = Chaque indicateur : valeur, cible phasée, année précédente, bon sens, situation
board-about-revenue = Recettes confirmées par source et par mois, par bureau face au plan, par année
board-about-forecast = Fin d’année attendue, sa bande, la chance d’atteindre le plan ; ce que changeraient quelques suppositions
board-about-impact = Personnes atteintes sans double compte, résultats atteints, part vérifiée
board-about-needs = Besoins déclarés par le terrain, part couverte, besoins sans partenaire
board-about-bureau = { $name } : quatre chiffres, les pays face au plan, un exemple, le mot du directeur
board-about-network = Échanges entre bureaux, ponts entre régions, praticiens actifs
board-about-lifecycle = Vérifications, fins d’accord, évaluations et plans correctifs dus ; ce qui attend une décision
board-about-notes = Les notes numérotées : ce qu’un chiffre ne dit pas
board-about-glossary = Définition, formule, unité, bon sens et responsable de chaque indicateur
board-about-method = Couverture, conversion des devises, lignes en attente, exclusions, ce qui n’est pas mesuré
board-about-data = Un chiffre par ligne, par bureau et par pays, prêt pour un tableau croisé
board-about-months = Recettes confirmées par mois, bureau, pays et source
board-about-origins = De chaque chiffre clé au fichier, à la feuille et à la cellule reçus

# En-tête et pied de chaque feuille
board-line-scope = { $organisation } · Périmètre : { $scope } · Période : { $period } · Sources : toutes
board-line-standing = Données au { $day }{ $known } · { $status } · Couverture : { $coverage } · Version { $version }
board-line-known = , connues au { $day }
board-coverage-offices = { $received } bureaux sur { $due } ({ $share })
board-coverage-files = { $n ->
    [one] un fichier reçu, sans calendrier de dépôt
   *[other] { $shown } fichiers reçus, sans calendrier de dépôt
}
board-fictional = Données fictives : aucun nom ni montant n’est réel.
board-fictional-short = DONNÉES FICTIVES
board-footer = Page &P sur &N · données au { $day } · { $status }
board-as-of = Données au { $day }
board-provisional = Provisoire
board-final = Définitif
board-period-of = du { $start } au { $end }
board-all-offices = tous les bureaux
board-all-countries = tous les pays
board-unstated = Non précisé

# Couverture
board-cover-subtitle = Dossier présenté au Conseil d’administration
board-cover-about = Rubrique
board-cover-detail = Précision
board-cover-organisation = Organisation
board-cover-scope = Périmètre
board-cover-period = Période couverte
board-cover-session = Session
board-cover-item = Point de l’ordre du jour
board-cover-as-of = Données au
board-cover-known-on = Connues au
board-cover-known-live = jour de la dernière publication
board-cover-status = Statut
board-cover-coverage = Couverture
board-cover-version = Version des données
board-cover-contact = Personnes à contacter
board-cover-next = Prochaine mise à jour
board-cover-next-on = données au { $day }
board-cover-to-fill-session = [à compléter par le secrétariat du Conseil]
board-cover-to-fill-item = [à compléter par le secrétariat du Conseil]
board-cover-to-fill-contact = [à compléter : { $organisation }, division des partenariats privés]
board-cover-clauses = Mentions
board-clause-companies = La mention de firmes et de produits commerciaux ne signifie pas que ces firmes et ces produits sont agréés ou recommandés par l’organisation, de préférence à d’autres de nature analogue qui ne sont pas mentionnés.
board-clause-designations = Les appellations employées dans ce document et la présentation des données qui y figurent n’impliquent, de la part de l’Organisation des Nations Unies, aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.
board-clause-confidential = Les partenaires qui ont demandé la confidentialité sont comptés dans chaque total et ne sont jamais nommés.

# Sommaire
board-contents-heading = Ce que contient ce classeur
board-contents-what = Choisir une feuille pour l’ouvrir
board-number = N°
board-sheet = Feuille
board-sheet-holds = Contenu

# Messages clés
board-messages-heading = Ce que le Conseil peut retenir
board-messages-what = Chaque phrase est faite de chiffres du classeur et mène à sa cellule
board-messages-none = Aucun chiffre ne permet encore d’écrire un message pour ce périmètre et cette période.
board-message = Message
board-figure = Chiffre
board-see = Où le voir
board-remark-messages = Les phrases sont composées à partir des chiffres par des règles fixes ; aucune n’est écrite à la main.
board-message-revenue = Les recettes confirmées s’élèvent à { $value } du { $start } au { $end }{ $planned ->
    [yes] , soit { $share } du plan phasé ({ $plan })
   *[no] { "" }
}{ $moved ->
    [more] { " " }et { $change } de plus qu’à la même date en { $year }
    [less] { " " }et { $change } de moins qu’à la même date en { $year }
    [same] { " " }et autant qu’à la même date en { $year }
   *[none] { "" }
}.
board-message-sources = Première source, { $source } : { $value }, soit { $share } du total.
board-message-sources-fell = Le plus fort recul vient { $source } : { $amount } de moins qu’à la même date en { $year }.
board-message-sources-rose = La plus forte hausse vient { $source } : { $amount } de plus qu’à la même date en { $year }.
board-message-people = Personnes atteintes par les programmes soutenus en { $year }, sans double compte : { $people }.
board-message-results = Les résultats attendus sont atteints à { $share } en moyenne.
board-message-verified = Part des résultats vérifiés : { $share }.
board-message-needs = Les besoins déclarés par le terrain sont couverts à { $share } en valeur.
board-message-unmet = Besoins encore sans partenaire : { $shown } ({ $value }).
board-message-ending = Accords qui prennent fin dans les 90 jours : { $shown } ({ $value }).
board-message-exposed = Une vérification préalable manque ou a expiré pour { $value } d’accords en cours.
board-message-portfolio = Accords en cours au { $day } : { $agreements }, avec { $partners } partenaires.
board-message-network = Part des échanges entre praticiens qui franchissent une frontière régionale : { $share }.
board-message-active = Praticiens actifs : { $share }.
board-source-individuals = les particuliers
board-source-businesses = les entreprises
board-source-foundations = les fondations
board-source-other = les autres sources
board-of-source-individuals = des particuliers
board-of-source-businesses = des entreprises
board-of-source-foundations = des fondations
board-of-source-other = des autres sources

# Colonnes
board-topic = Domaine
board-indicator = Indicateur
board-unit = Unité
board-value = Valeur
board-phased-target = Cible phasée
board-phased-plan = Plan phasé
board-year-before = Même période { $year }
board-change = Variation
board-reading = Lecture
board-standing = Situation
board-good-direction = Bon sens
board-period = Période
board-note = Note
board-month = Mois
board-year = Année
board-total = Total
board-bureau = Bureau
board-country = Pays
board-bureau-code = Code bureau
board-country-code = Code pays
board-source = Source
board-code = Code
board-span = Période lue
board-attainment = Atteinte
board-confirmed = Recettes confirmées
board-confirmed-usd = Recettes confirmées, USD
board-definition = Définition
board-formula = Formule
board-owner = Responsable
board-unit-usd-m = M$
board-unit-usd-k = k$
board-unit-ratio = %
board-unit-count = nombre
board-unit-persons = personnes
board-unit-days = jours
board-unit-index = indice
board-unit-usd-ratio = $ par $
board-reading-better = ▲ mieux
board-reading-worse = ▼ moins bien
board-reading-same = stable
board-direction-up = plus haut
board-direction-down = plus bas
board-direction-none = sans objet
board-topic-revenue = Recettes
board-topic-agreements = Accords
board-topic-partners = Partenaires
board-topic-impact = Impact
board-topic-needs = Besoins
board-topic-network = Réseau
board-topic-lifecycle = Cycle de vie
board-topic-receiving = Données
board-span-period = { $first }–{ $last } { $year }
board-span-year = année { $year }
board-span-quarter = { $quarter }
board-span-day = au { $day }
board-span-undated = sans date

# Indicateurs
board-indicators-heading = { $n ->
    [0] Aucun indicateur mesuré
    [one] Un indicateur mesuré
   *[other] { $n } indicateurs mesurés
}
board-indicators-what = Valeur à la date des données, cible phasée à cette date, même période de l’année précédente
board-remark-indicators = « — » : sans objet ou non comparable. « 3 sur 4 » : moins de cinq cas, la cellule garde le rapport. La variation d’un pourcentage est en points. Les notes sont sur la feuille Notes.

# Revenus
board-revenue-finding = Recettes confirmées : { $value }
board-revenue-month-what = Par source et par mois, du { $start } au { $end } ; taux ONU du jour de chaque opération
board-revenue-place-bureaux = Les bureaux face à leur plan
board-revenue-place-countries = Les pays face à leur plan
board-revenue-place-what = Plan phasé à la date ; comparaison aux mêmes mois de { $year }, mêmes bureaux
board-revenue-year = Les années précédentes
board-revenue-year-what = Un accord pluriannuel compte en entier l’année de sa confirmation ; l’autre colonne, toujours en années entières, l’étale sur les années qu’il finance
board-revenue-none = Aucune recette confirmée dans la période.
board-year-to-date = { $year }, au { $end }
board-revenue-chart = Recettes confirmées par source et par mois, { $unit }
board-revenue-alt = { $title }. Colonnes empilées, une par mois ({ $months }), quatre sources au plus. { $finding }. Les valeurs sont dans le tableau à gauche.
board-revenue-place-chart = Recettes confirmées et plan phasé, { $unit }
board-revenue-place-alt = { $title }. Barres horizontales, { $places } lignes, deux par ligne : réalisé et plan. Les valeurs sont dans le tableau à gauche.
board-remark-revenue = Les totaux sont des formules. { $over ->
    [yes] Un accord pluriannuel confirmé une année y laisse un pic : la colonne des années de programme l’étale.
   *[no] L’année en cours n’est pas terminée : elle ne se compare pas aux années entières.
}

# Impact
board-impact-finding = Personnes atteintes, sans double compte : { $people }
board-impact-finding-none = Les résultats reçus ne comptent pas de personnes
board-impact-what = Par domaine d’activité, { $year }
board-impact-place-bureaux = Les mêmes mesures par bureau
board-impact-place-countries = Les mêmes mesures par pays
board-impact-place-what = Chaque lieu compte une fois, au plus haut de ses activités
board-impact-alt = { $title }. Barres horizontales, { $rows } lignes, les valeurs sont dans le tableau à gauche.
board-impact-chart-area = Personnes atteintes et prévues, par domaine
board-impact-chart-bureaux = Personnes atteintes et prévues, par bureau
board-impact-chart-countries = Personnes atteintes et prévues, par pays
board-activity-area = Domaine d’activité
board-people-reached = Personnes atteintes
board-people-upper = Borne haute
board-people-target = Personnes prévues
board-reached-of-target = Atteintes ÷ prévues
board-results = Résultats suivis
board-achievement = Atteinte des résultats
board-verified = Part vérifiée
board-remark-impact = Le total des personnes n’est pas la somme des lignes : qui est atteint par deux activités d’un même lieu compte une fois. La borne haute suppose qu’aucune activité n’en recouvre une autre.

# Besoins
board-needs-finding = Part des besoins couverte, en valeur : { $share }
board-needs-what = Besoins déclarés par les bureaux, au { $day }
board-needs-alt = { $title }. Barres horizontales, { $places } lignes. Les valeurs sont dans le premier tableau à gauche.
board-needs-chart-covered = Part des besoins couverte, en valeur
board-needs-chart-unmet = Valeur des besoins sans partenaire, { $unit }
board-needs-declared = Besoins déclarés
board-needs-covered-count = Couverts, en nombre
board-needs-covered-value = Besoins couverts
board-needs-unmet = Sans partenaire
board-needs-unmet-value = Valeur sans partenaire
board-needs-list = { $n ->
    [one] Un besoin sans partenaire
   *[other] Les { $n } premiers besoins sans partenaire
}
board-needs-list-what = Les plus prioritaires d’abord, puis les plus grands
board-need = Besoin
board-need-kind = Nature
board-declared-on = Déclaré le
board-age-days = Jours d’attente
board-people-concerned = Personnes concernées
board-required = Montant requis
board-remark-needs = Un besoin dont le coût n’est pas connu compte en nombre et pas en valeur. Ce qui dépasse le montant requis n’est pas compté.

# Une page par bureau
board-bureau-figures = Où en sommes-nous ?
board-bureau-figures-what = Recettes et part du terrain de janvier au { $day } ; résultats de l’année ; décisions à la date des données
board-bureau-countries = Les pays face à leur plan
board-bureau-countries-what = Les plus grandes recettes d’abord ; totaux par formule sauf comptes distincts et pourcentages
board-bureau-no-country = Aucun pays de ce bureau n’a de chiffre pour cette période.
board-silent = Sans dépôt pour { $quarter } : { $names }.
board-silent-since = { $office } (dernier dépôt le { $day })
board-bureau-chart = Recettes confirmées et plan phasé, { $unit }
board-bureau-alt = { $title }. { $bureau } : barres horizontales, { $countries } pays, les plus grandes recettes d’abord. Les valeurs sont dans le tableau des pays.
board-besides = Dont
board-besides-value = Chiffre lié
board-of-which-verified = vérifiés
board-at-stake = Montant en jeu
board-to-decide = Décisions à prendre
board-bureau-active-agreements = Accords en cours
board-bureau-need-coverage = Besoins couverts
board-example = À quoi cela ressemble sur le terrain
board-example-none = Aucun exemple n’a encore été envoyé.
board-example-where = { $text }
board-example-need = Besoin : { $text }
board-example-partner = Partenaire : { $text }
board-example-result = Résultat : { $text }
board-example-quote = « { $text } »
board-example-proof = Preuve : { $text }
board-director-note = Le mot de la direction du bureau
board-director-note-none = Aucun mot n’a encore été envoyé pour cette période.
board-signed = { $author }, { $day }
board-confidential = partenaire confidentiel
board-confidential-agreement = Accord { $number } (partenaire confidentiel)

# Réseau
board-network-finding = Échanges qui franchissent une frontière régionale : { $share }
board-network-finding-none = Les échanges entre bureaux
board-network-what = Échanges notés du { $start } au { $end } ; praticiens actifs dans les 90 jours avant la fin du mois
board-network-what-undated = Échanges sans date : tous ceux qui ont été reçus
board-network-months = Échanges par mois et par type
board-network-months-what = Nombre d’échanges ; un message n’est jamais lu, seul l’échange est compté
board-network-chart = Échanges par mois et par type
board-network-alt = { $title }. Colonnes empilées, { $months } mois, quatre types au plus. Les valeurs sont dans le tableau à gauche.
board-network-matrix = Qui échange avec qui
board-network-matrix-what = Échanges du bureau en ligne vers le bureau en colonne ; la diagonale est interne
board-from-bureau = De
board-other-types = Autres types
board-remark-network = Aucun groupe de moins de cinq personnes n’est montré, aucune personne n’est nommée.

# Cycle de vie
board-lifecycle-finding = { $n ->
    [0] Rien n’attend de décision
    [one] Une décision à prendre
   *[other] { $n } décisions à prendre
}
board-lifecycle-what = Par bureau, au { $day }
board-matters = Ce qui attend une décision
board-matters-what = { $n ->
    [one] Une affaire
   *[other] { $shown } affaires sur { $n }, les plus pressantes d’abord, puis les plus grandes
}
board-matter = Affaire
board-matter-renewal = Fin d’accord
board-matter-corrective = Mesure corrective
board-matter-evaluation = Évaluation finale
board-matter-need = Besoin urgent
board-matter-due-diligence = Vérification échue
board-matter-reporting = Fichier non reçu
board-matter-held = Montants en attente
board-subject = Objet
board-where = Où
board-due-on = Échéance
board-days-left = Jours restants
board-and-others = { $first } et { $n } autres
board-remark-lifecycle = Les accords et les partenaires de plusieurs bureaux comptent une fois dans le total : les nombres ne s’additionnent pas. Des jours négatifs sont des jours de retard.

# Notes
board-notes-heading = Ce qu’un chiffre ne dit pas
board-note-all = Tous
board-note-few = « 3 sur 4 » remplace un pourcentage calculé sur moins de cinq cas. La cellule garde le rapport exact, pour les calculs.
board-note-structure = Les bureaux sont ceux du dernier jour de la période. Les mois de { $before } sont regroupés selon la même structure, pour comparer les mêmes bureaux.
board-note-comparison = L’année { $year } se compare aux mêmes mois de { $before }. Une période inachevée ne se compare jamais à une période entière.
board-note-rounding = Les cellules gardent les montants exacts, au centime. L’affichage en millions à une décimale arrondit : une somme affichée peut différer d’un dixième de ses parties affichées.

# Glossaire
board-glossary-heading = Les indicateurs employés dans ce classeur
board-glossary-what = Une définition par indicateur, la même à l’écran et ici

# Méthode
board-method-coverage = Ce qui a été reçu et ce qui manque
board-method-coverage-what = Classeurs dus et reçus pour { $quarter } ; lignes et montants de tous les fichiers en vigueur : lu = accepté + en attente + ignoré
board-gap = Écart
board-method-currencies = { $n ->
    [one] Recettes confirmées dans une devise
   *[other] Recettes confirmées dans { $n } devises
}
board-method-currencies-what = Devise de l’accord
board-method-basis = D’où vient le montant en dollars
board-method-basis-what = Le taux est celui du jour de chaque opération, au taux opérationnel de l’ONU
board-basis = Origine
board-basis-published = publié en dollars par la source
board-basis-rate = converti au taux du jour
board-basis-usd = reçu en dollars
board-basis-unstated = non précisé
board-currency = Devise
board-share = Part
board-other-currencies = { $n ->
    [one] Une autre devise
   *[other] { $n } autres devises
}
board-method-rules = Règles suivies
board-rule-knowledge = Les chiffres disent ce qui était connu au { $day }. Un fichier renvoyé remplace le précédent ; l’ancien reste conservé.
board-rule-money = Un montant en devise est converti au taux opérationnel de l’ONU de sa propre date ; la valeur en dollars publiée par la source l’emporte quand elle existe. Le taux employé figure sur la feuille Traçabilité.
board-rule-shares = Un accord qui sert plusieurs pays est réparti selon ses propres parts ; la part non précisée reste « Non précisé » et n’est jamais répartie d’office.
board-rule-duplicates = Un accord cofinancé ou rétrocédé ne compte qu’une fois : la ligne conservée pour mémoire (comptée : non) n’apporte rien. Les promesses ne s’ajoutent jamais aux recettes.
board-rule-ratios = Un pourcentage est un rapport de sommes, jamais une moyenne de pourcentages. Sans dénominateur, il est sans objet : « — ».
board-rule-people = Les personnes atteintes comptent une fois par lieu : registre s’il existe, sinon le plus haut des comptes qui se recoupent. Les années ne s’additionnent pas.
board-rule-persons = Les lignes en attente sont lues et gardées hors des totaux jusqu’à correction. Aucun groupe de moins de cinq personnes n’est montré.
board-rule-silent = Un bureau qui n’a rien déposé pour la période est représenté par son dernier dépôt, ou absent : jamais par un zéro.
board-rule-unmeasured = Non mesuré dans ce périmètre, faute de données reçues : { $names }.
board-rule-left-out = Feuilles sans données, non jointes : { $names }.

# Données
board-data-heading = Chaque indicateur pour l’ensemble, par bureau et par pays
board-data-what = Montants en dollars au centime, rapports entre 0 et 1. Ne pas additionner les comptes distincts, les personnes ni les rapports
board-data-span-period = mois de la période
board-data-span-year = année de programme
board-data-span-results = année
board-data-span-month = dernier mois
board-data-span-quarter = dernier trimestre
board-data-span-day = à la date des données
board-data-span-exchanges = échanges
board-months-heading = Recettes confirmées par mois, bureau, pays et source
board-months-what = Mois de la période et mêmes mois de l’année précédente, dollars au centime

# Traçabilité
board-origins-heading = D’où vient chaque chiffre
board-origins-what = Pour chaque chiffre clé, les { $shown } cellules reçues qui pèsent le plus ; l’écran les montre toutes
board-origins-none = Ce chiffre parle de ce qui n’est pas venu, ou d’un calcul sur plusieurs lignes : aucune cellule ne le porte seule.
board-rows-behind = Lignes derrière
board-file = Fichier
board-received-sheet = Feuille reçue
board-cell = Cellule
board-received-heading = En-tête reçu
board-as-received = Valeur reçue
board-brings = Apport
board-rate = Unités par dollar
board-known-on = Connu le

# Demandes impossibles
board-unknown-organisation = Aucune organisation ne s’appelle « { $value } » dans cet entrepôt. La plus proche : { $nearest }.
board-unknown-office = Aucun bureau ne s’appelle « { $value } ». Le plus proche : { $nearest }.
board-wrong-period = « { $value } » n’est pas une période ; l’écrire comme 2026-Q3 ou 2026.
board-period-ahead = La période « { $value } » n’a pas commencé : les données vont jusqu’au { $today }.
board-wrong-language = « { $value } » n’est pas une langue du dossier ; il y a { $known }.
board-no-warehouse = Rien n’est encore chargé : python -m etl load DOSSIER, ou make demo pour le portefeuille fictif.

# Ligne de commande
board-command-about = Les documents qui sortent de la maison.
board-command-board = le dossier du Conseil, en un classeur
board-command-out = le classeur à écrire
board-command-office = un seul bureau, par son code ; tous sans ce choix
board-command-period = le trimestre (2026-Q3) ou l’année (2026) ; le dernier sans ce choix
board-command-lang = langue : fr, en, es
board-command-as-of = ce qui était connu ce jour-là, 2026-07-15
board-command-organisation = code de l’organisation, quand l’entrepôt en porte plusieurs
board-command-warehouse = dossier de l’entrepôt
board-written = { $file } : { $sheets } feuilles, { $figures } chiffres, { $seconds } s
board-forecast-heading = Où finirait { $year }, selon les données et sous quelques suppositions
board-forecast-what = Recettes confirmées attendues à la fin de l’année, d’après les données au { $day } ; la bande contient le résultat quatre fois sur cinq
board-forecast-supposed = Supposition
board-forecast-nothing = Aucune : ce que disent les données
board-forecast-first = Le premier donateur n’apporte plus rien
board-forecast-three = Les trois premiers donateurs n’apportent plus rien
board-forecast-late = Tout ce qui reste à venir a 90 jours de retard
board-forecast-half = La moitié du portefeuille attendu cette année échoue
board-forecast-together = Le premier donateur part, 30 jours de retard, la moitié du portefeuille échoue
board-remark-forecast = Méthode : les mois achevés sont connus ; le reste de l’année est attendu dans le rapport des années passées. Une supposition n’est pas une prévision.
board-note-pinned = Mot de la direction
board-note-until = valable jusqu’au { $day }
board-note-expired = expirée depuis le { $day }

# Mise en œuvre et risques
board-sheet-delivery = Mise en œuvre
board-title-delivery = Mise en œuvre des accords
board-about-delivery = Argent, temps et résultats côte à côte, jalons, budgets, ce qui arrive à la communauté, confiance
board-sheet-risks = Risques
board-title-risks = Risques et obstacles
board-about-risks = Registre des risques ouverts, les plus graves d’abord ; obstacles et temps pour les lever
board-delivery-finding = { $n ->
    [0] Argent, temps et résultats vont du même pas
    [one] Un accord diverge de 20 points ou plus
   *[other] { $n } accords divergent de 20 points ou plus
}
board-delivery-what = Par bureau, au { $day }
board-delivery-apart = Où l’argent, le temps et les résultats s’écartent le plus
board-delivery-apart-what = { $n ->
    [one] Un accord
   *[other] { $shown } accords sur { $n }, le plus grand écart d’abord
}
board-delivery-money = Argent dépensé
board-delivery-time = Temps passé
board-delivery-results = Résultats atteints
board-delivery-gap = Plus grand écart
board-delivery-story = Ce que cela dit
board-remark-delivery = Un accord de plusieurs bureaux compte une fois dans le total : les nombres ne s’additionnent pas. Une case vide : personne ne l’a dit. Diverger n’est pas échouer, c’est une question à poser.
board-risks-finding = { $n ->
    [0] Aucun risque élevé ouvert
    [one] Un risque élevé ouvert
   *[other] { $n } risques élevés ouverts
} ; { $usd } sous un risque politique élevé
board-risks-list = Risques ouverts
board-risks-list-what = { $n ->
    [one] Un risque
   *[other] { $shown } risques sur { $n }, le plus grave d’abord
}
board-risk = Risque
board-risk-kind = Nature
board-risk-level = Niveau (1 à 9)
board-risk-trend = Tendance
board-risk-owner = Porteur
board-risk-response = Réponse
board-remark-risks = Niveau : probabilité × effet, élevé dès 6. Un risque que personne n’écrit n’est pas ici.
board-matter-delivery = Argent sans résultats
board-sheet-questions = Questions du Conseil
board-about-questions = Questions posées au Conseil, jours pour y répondre et chiffre qui fonde chaque réponse
board-questions-finding = { $top } questions sur { $bottom } ont une réponse chiffrée et sourcée
board-questions-what = Telles que connues au { $day } · celles qui attendent d’abord
board-questions-session = Session
board-questions-question = Question
board-questions-asked = Posée le
board-questions-answered = Répondue le
board-questions-days = Jours
board-questions-answer = Réponse
board-questions-figure = Chiffre et sa source
board-remark-questions = Jours : jusqu’à la réponse, ou jusqu’à aujourd’hui pour celles qui attendent. Une question n’est jamais attribuée à qui la pose.
board-title-questions = Questions du Conseil
