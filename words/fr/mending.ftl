# Ce qu’on redresse ensemble, les deux regards, les leçons, et ce que la coopération Sud-Sud met en œuvre.
mending-plans = { $n ->
    [one] Un accord sous plan correctif : { $recovered } redressé
   *[other] { $n } accords sous plan correctif : { $recovered } redressés
}
mending-plans-what = Suivis mensuels tenus : { $held } · redressés en six mois : { $recovery } · signes de blocage suivis d’un plan sous 30 jours : { $hit } ({ $top } sur { $bottom })
mending-plans-none = Aucun plan correctif n’est suivi ici.
mending-plans-source = Feuilles CORRECTIVES et SUIVI_PLAN des bureaux
mending-agreement = Accord
mending-opened = Plan ouvert le
mending-progress = Au dernier suivi
mending-checked = Suivi le
mending-measures = Mesures
mending-effect = Effet sur le budget
mending-worth = Valeur en jeu
mending-unchecked = jamais suivi
mending-of = { $top } sur { $bottom }
mending-views = { $n ->
    [one] Un aspect où les deux regards s’écartent de plus de 5 points
   *[other] { $n } aspects où les deux regards s’écartent de plus de 5 points
}
mending-views-what = Note moyenne de l’agence et du partenaire, de 0 à 100, aux mêmes dates · { $joint } des difficultés ont un responsable de chaque côté
mending-views-none = Aucun partenariat n’a été noté des deux côtés ici.
mending-views-source = Feuilles REGARDS et PROBLEMES des bureaux
mending-agency = Agence
mending-partner = Partenaire
mending-waivers = { $n ->
    [one] Une condition levée par dispense
   *[other] { $n } conditions levées par dispense
}
mending-waivers-what = Chaque dispense est motivée, demandée par une personne et accordée par une autre
mending-waivers-none = Aucune dispense n’a été accordée ici.
mending-waivers-source = Feuille DISPENSES des bureaux et saisies
mending-gate = Condition
mending-reason = Motif
mending-asked = Demandée par
mending-granted = Accordée par
mending-on = Décidée le
mending-lessons = { $n ->
    [one] Une leçon proche à examiner
   *[other] { $n } leçons proches à examiner
}
mending-lessons-what = Les plus proches par domaine, modalité, pays et type d’accord · reprises ou sans objet, la réponse est gardée
mending-lessons-none = Aucune évaluation passée n’a laissé de leçon proche de cet accord.
mending-lesson = Leçon
mending-lesson-from = De l’accord
mending-near = Ce qui les rapproche
mending-decided = Suite donnée
mending-open = pas encore examinée
mending-weigh = Examiner : { $lesson }
mending-weigh-go = Enregistrer la suite
mending-near-activity-area = même domaine
mending-near-modality = même modalité
mending-near-country = même pays
mending-near-agreement-type = même type
mending-strategy = { $n ->
    [one] Une action au point mort
   *[other] { $n } actions au point mort
}, { $share } des actions dues sont faites
mending-strategy-what = Actions de la stratégie Sud-Sud par avancement et par obstacle · plus c’est foncé, plus il y en a
mending-strategy-none = Aucune action de la stratégie Sud-Sud n’a été déclarée ici.
mending-strategy-source = Feuille STRATEGIE_SUD_SUD
mending-no-obstacle = Sans obstacle dit
mending-learning = { $share } des bureaux de pays ont terminé un module
mending-learning-what = Parcours terminés : { $completion } · usage après 90 jours : { $used }
mending-learning-none = Aucune formation Sud-Sud n’a été déclarée ici.
mending-learning-source = Feuille FORMATIONS des bureaux
mending-module = Module
mending-enrolled = Inscrits
mending-completed = Terminés
mending-used = Usage à 90 jours
mending-forums = { $n ->
    [one] Un engagement pris dans un forum
   *[other] { $n } engagements pris dans des forums
}, { $funded } financés, { $kept } tenus
mending-forums-what = { $needed } nécessaires, { $usd } financés · mécanisme interinstitutions : présence { $present }, contributions remises { $delivered }, suites closes { $closed }
mending-forums-none = Aucun engagement pris dans un forum n’a été déclaré ici.
mending-forums-source = Feuilles ENGAGEMENTS_FORUMS et REUNIONS_MECANISME
mending-forum = Forum
mending-commitment = Engagement
mending-needed = Nécessaire
mending-funded = Financé
mending-kept = Tenu le

metrics-column-action_id = Action
metrics-column-agency_score = Note de l’agence
metrics-column-approved_by = Approuvée par
metrics-column-asked_by = Demandée par
metrics-column-aspect = Aspect
metrics-column-closed_on = Réglé le
metrics-column-commitment_id = Engagement
metrics-column-completed = Parcours terminés
metrics-column-completed_90_days_ago = Terminés depuis 90 jours
metrics-column-days_before = Jours dans l’état quitté
metrics-column-decision = Décision
metrics-column-delivered = Remises
metrics-column-follow_ups = Suites notées
metrics-column-follow_ups_done = Suites closes
metrics-column-funded_usd = Financé
metrics-column-gap = Écart des deux regards
metrics-column-has_public_summary = Information publique
metrics-column-is_answered = A reçu une réponse
metrics-column-is_attended = Présence
metrics-column-is_country_team = Bureau de pays
metrics-column-is_entered = Saisi ici
metrics-column-is_funded = Financé
metrics-column-is_invited = Invité
metrics-column-is_owned = Deux responsables
metrics-column-is_reached = Formé
metrics-column-is_recovered = Redressé
metrics-column-is_recovered_in_time = Redressé en six mois
metrics-column-is_shared = Partagé
metrics-column-is_six_months_ago = Plan de plus de six mois
metrics-column-is_waived = Dispensée
metrics-column-last_checked_on = Dernier suivi
metrics-column-lesson = Leçon
metrics-column-lesson_from = Leçon de l’accord
metrics-column-measures = Mesures
metrics-column-measures_done = Mesures faites
metrics-column-mechanism = Mécanisme
metrics-column-module = Module
metrics-column-month_of_plan = Mois du plan
metrics-column-needed_usd = Nécessaire
metrics-column-obstacle = Obstacle
metrics-column-partner_score = Note du partenaire
metrics-column-partner_answers = Réponses du partenaire
metrics-column-progress = Avancement
metrics-column-promised = Promises
metrics-column-raised_by = Soulevé par
metrics-column-reason = Motif
metrics-column-recovered_on = Redressé le
metrics-column-started = Inscrits
metrics-column-status_evidence = Pièce
metrics-column-used_90 = Usage à 90 jours
life-waived = dispensé
