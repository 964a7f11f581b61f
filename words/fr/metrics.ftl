# Ce que les mesures ont à dire : questions mal posées, unités, colonnes, ligne de commande.
metrics-unknown-metric = Aucune mesure ne s’appelle « { $name } ». Vouliez-vous dire « { $nearest } » ?
metrics-unknown-column = { $view } n’a pas de colonne « { $name } ». Vouliez-vous dire « { $nearest } » ?
metrics-never-persons = « { $name } » désigne des personnes : aucune question n’y passe. Demander par bureau, pays ou bureau régional.
metrics-out-of-sight = Rien dans { $view } ne dit à quel bureau est une ligne : qui ne voit que certains bureaux n’en voit aucune.
metrics-unknown-value = Aucune ligne ne porte « { $value } » dans la colonne « { $column } ». Vouliez-vous dire « { $nearest } » ?
metrics-wrong-value = La colonne « { $column } » ne peut pas valoir « { $value } » ; il y faut { $expected ->
    [date] une date comme 2026-09-30
    [moment] une date et une heure comme 2026-09-30 14:05
    [integer] un nombre entier comme 2026
    [flag] true ou false
   *[number] un nombre comme 1234.5
}.
metrics-wrong-step = La supposition « { $column } » ne peut pas valoir « { $value } » ; valeurs admises : { $allowed }.
metrics-no-warehouse = Rien n’est encore chargé ici. Charger d’abord des fichiers : python -m etl load DOSSIER
metrics-few = { $top } sur { $bottom }
metrics-not-stated = non précisé
metrics-yes = oui
metrics-no = non

# Unités
metrics-unit-usd = dollars des États-Unis
metrics-unit-ratio = pourcentage
metrics-unit-count = nombre
metrics-unit-persons = personnes
metrics-unit-days = jours
metrics-unit-hours = heures
metrics-unit-index = indice
metrics-unit-usd_ratio = dollars par dollar
metrics-unit-gap = écart, en points

# Bon sens
metrics-direction-up = plus c’est haut, mieux c’est
metrics-direction-down = plus c’est bas, mieux c’est
metrics-direction-none = ni haut ni bas n’est mieux en soi

# Responsables
metrics-owner-finance = Finances
metrics-owner-partnerships = Partenariats
metrics-owner-programme = Programmes
metrics-owner-field = Terrain
metrics-owner-network = Réseau de praticiens
metrics-owner-data = Données

# Ligne de commande
metrics-command-about = Poser une question aux mesures, ou remonter d’un chiffre aux cellules reçues.
metrics-command-ask = donner une ou plusieurs mesures, ventilées et filtrées
metrics-command-trace = montrer les cellules reçues derrière un chiffre
metrics-command-name = nom de la mesure, par exemple cash_received
metrics-command-by = colonnes qui ventilent la réponse, par exemple country year
metrics-command-where = filtres COLONNE=VALEUR ; a,b pour une liste, a..b pour un intervalle, - pour non précisé
metrics-command-as-of = répondre avec ce qui était connu ce jour-là (AAAA-MM-JJ)
metrics-command-format = forme de la réponse : table, csv ou json
metrics-command-warehouse = dossier de l’entrepôt de données
metrics-command-lang = langue de la réponse : fr, en ou es
metrics-command-limit = nombre de lignes reçues à montrer
metrics-command-help = montrer cette aide
metrics-command-usage = Usage :
metrics-command-what-to-do = Choisir une commande : ask ou trace. Par exemple : python -m metrics ask cash_received --by country
metrics-command-no-name = Nommer une mesure, par exemple : python -m metrics { $command } cash_received
metrics-command-one-name = La commande trace remonte d’une seule mesure à la fois ; en voici plusieurs : { $names }.
metrics-command-unknown = « { $given } » n’est pas un choix de { $option }. Vouliez-vous dire « { $nearest } » ?
metrics-command-unknown-option = Aucune option ne s’appelle « { $given } ». Vouliez-vous dire « { $nearest } » ?
metrics-command-no-value = L’option { $option } attend une valeur.
metrics-command-not-a-filter = « { $given } » n’est pas un filtre ; écrire COLONNE=VALEUR, par exemple country=TGO.
metrics-command-not-a-day = « { $given } » n’est pas une date. Vouliez-vous dire { $nearest } ?
metrics-command-not-a-number = « { $given } » n’est pas un nombre de lignes ; écrire par exemple 200.

# Remonter d’un chiffre
metrics-trace-title = { $label } : { $total }
metrics-trace-file = Fichier
metrics-trace-sheet = Feuille
metrics-trace-cell = Cellule
metrics-trace-heading = Colonne
metrics-trace-received = Valeur reçue
metrics-trace-brings = Apport
metrics-trace-rate = Taux
metrics-trace-known_on = Connu le
metrics-trace-rows = { $n ->
    [0] aucune ligne reçue
    [one] une ligne reçue
   *[other] { $shown } lignes reçues
}

# Colonnes
metrics-column-closes_quarter = Dernier mois du trimestre
metrics-column-closes_year = Clôt l’année
metrics-column-is_ending = Arrive à échéance
metrics-column-stake_id = Objet de l’enjeu
metrics-column-organisation = Organisation
metrics-column-agreement_id = N° d’accord
metrics-column-agreement_title = Accord
metrics-column-agreement_type = Type d’accord
metrics-column-partner_id = Code partenaire
metrics-column-partner_name = Partenaire
metrics-column-source = Source
metrics-column-activity_area = Domaine d’activité
metrics-column-modality = Modalité
metrics-column-earmarking = Affectation
metrics-column-currency = Devise
metrics-column-owner = Responsable
metrics-column-status = Statut
metrics-column-kind = Nature
metrics-column-country = Pays
metrics-column-office = Bureau
metrics-column-bureau = Bureau régional
metrics-column-bureau_now = Bureau régional actuel
metrics-column-date = Date
metrics-column-year = Année
metrics-column-quarter = Trimestre
metrics-column-month = Mois
metrics-column-period = Période
metrics-column-period_end = Fin de période
metrics-column-today = Date des données
metrics-column-ends_on = Date de fin
metrics-column-days_to_end = Jours avant la fin
metrics-column-is_active = Actif
metrics-column-has_valid_check = Vérification valable
metrics-column-check_valid_until = Vérification valable jusqu’au
metrics-column-flow_id = N° de ligne
metrics-column-is_estimated = Estimé
metrics-column-age_bucket = Ancienneté du retard
metrics-column-is_to_date = Mois achevé
metrics-column-vintage = Plan approuvé le
metrics-column-partner_flow = Gain ou perte
metrics-column-indicator = Indicateur
metrics-column-level = Niveau
metrics-column-defined_by = Défini par
metrics-column-place = Lieu
metrics-column-tier = Palier
metrics-column-count_method = Méthode de comptage
metrics-column-overlap_group = Groupe de recoupement
metrics-column-disjoint_group = Groupe sans recoupement
metrics-column-baseline = Référence
metrics-column-target = Cible
metrics-column-actual = Réalisé
metrics-column-achievement = Atteinte du résultat
metrics-column-is_latest = Dernier relevé
metrics-column-is_measured = Mesuré
metrics-column-is_verified = Vérifié
metrics-column-people = Personnes
metrics-column-people_target = Personnes visées
metrics-column-need_id = N° de besoin
metrics-column-need_title = Besoin
metrics-column-sdg = ODD
metrics-column-priority = Priorité
metrics-column-due_on = Échéance
metrics-column-age_days = Âge en jours
metrics-column-people_concerned = Personnes concernées
metrics-column-is_counted = Compté
metrics-column-is_matched = Avec accord
metrics-column-is_unmet = Non couvert
metrics-column-practitioner_id = Praticien
metrics-column-consent = Consentement
metrics-column-language = Langue
metrics-column-is_member = Membre
metrics-column-is_lost_regular = Habitué perdu
metrics-column-acts_90d = Échanges de son initiative en 90 jours
metrics-column-from_office = Bureau qui écrit
metrics-column-to_office = Bureau qui reçoit
metrics-column-from_bureau = Région qui écrit
metrics-column-to_bureau = Région qui reçoit
metrics-column-channel = Type d’échange
metrics-column-topic = Thème
metrics-column-participants = Participants
metrics-column-exchanges = Échanges
metrics-column-exchanges_12m = Échanges en 12 mois
metrics-column-is_tie = Deux bureaux connus
metrics-column-is_between_offices = Entre bureaux
metrics-column-is_cross_region = Entre régions
metrics-column-is_isolated = Isolé
metrics-column-document = Document
metrics-column-document_office = Bureau d’origine
metrics-column-found = Trouvé
metrics-column-is_reuse_elsewhere = Réutilisé ailleurs
metrics-column-done_on = Fait le
metrics-column-current_on = Date actuelle
metrics-column-is_due = Échu
metrics-column-is_done = Fait
metrics-column-is_done_in_time = Fait à temps
metrics-column-is_on_time = À temps
metrics-column-is_late = En retard
metrics-column-is_closed_on_time = Clos à temps
metrics-column-measure = Mesure
metrics-column-label = Libellé
metrics-column-agency_owner = Responsable dans l’organisation
metrics-column-partner_owner = Responsable chez le partenaire
metrics-column-subject_id = Objet
metrics-column-title = Titre
metrics-column-detail = Précision
metrics-column-days = Jours restants
metrics-column-urgency = Urgence
metrics-column-usd = Montant en dollars
metrics-column-signed_usd = Valeur signée
metrics-column-field_driven_usd = Valeur fondée sur les besoins
metrics-column-duplicate_usd = Doublon retiré
metrics-column-usd_basis = Origine du montant en dollars
metrics-column-confirmed_usd = Recettes confirmées
metrics-column-programme_usd = Recettes par année de programme
metrics-column-overdue_usd = Montant en retard
metrics-column-actual_usd = Recettes confirmées
metrics-column-plan_usd = Plan phasé
metrics-column-now_usd = Cette année
metrics-column-before_usd = Année précédente
metrics-column-earlier_usd = Années antérieures
metrics-column-required_usd = Montant requis
metrics-column-covered_usd = Montant couvert
metrics-column-submission_id = Envoi
metrics-column-family = Modèle de fichier
metrics-column-file_name = Fichier
metrics-column-known_on = Connu le
metrics-column-last_known_on = Dernier envoi
metrics-column-received_at = Reçu le
metrics-column-author = Auteur
metrics-column-sender = Expéditeur
metrics-column-sheet = Feuille
metrics-column-table_name = Tableau
metrics-column-header_row = Ligne des en-têtes
metrics-column-row = Ligne
metrics-column-origin = Origine
metrics-column-cell = Cellule
metrics-column-column_name = Colonne
metrics-column-value = Valeur reçue
metrics-column-rule = Règle
metrics-column-severity = Gravité
metrics-column-details = Précisions
metrics-column-rows_read = Lignes lues
metrics-column-rows_accepted = Lignes chargées
metrics-column-rows_held = Lignes en attente
metrics-column-rows_ignored = Lignes ignorées
metrics-column-read_usd = Montant lu
metrics-column-accepted_usd = Montant chargé
metrics-column-held_usd = Montant en attente
metrics-column-ignored_usd = Montant ignoré
metrics-column-is_received = Reçu
metrics-column-days_late = Jours de retard
metrics-column-days_silent = Jours sans envoi
metrics-column-text = Texte
metrics-column-expires_on = Valable jusqu’au
metrics-column-outcome = Résultat obtenu
metrics-column-quote = Citation
metrics-column-proof = Preuve
metrics-column-credit = Crédit
metrics-column-valid_from = Valable depuis
metrics-column-valid_to = Valable jusqu’au
metrics-column-is_open = Ouvert
metrics-column-is_fictional = Fictif
metrics-column-name_fr = Nom en français
metrics-column-name_en = Nom en anglais
metrics-column-name_es = Nom en espagnol
