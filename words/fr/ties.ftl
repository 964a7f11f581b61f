# Ce qui fait tenir les liens : régularité, appui, écoute, adhésion, mentorat. D’abord les colonnes.
metrics-column-citing_offices = Bureaux qui citent
metrics-column-contact_days = Jours d’échange
metrics-column-context_fit = Adéquation au contexte
metrics-column-figure = Chiffre et sa source
metrics-column-has_money = Recettes comptabilisées
metrics-column-has_place = A une place
metrics-column-has_verified_result = Résultat vérifié
metrics-column-heard_role = Fonction entendue
metrics-column-is_for_others = Pour une autre région
metrics-column-is_heard = Entendue en douze mois
metrics-column-is_known_inside = Connu de trois autres bureaux
metrics-column-is_on_portal = Sur le portail
metrics-column-is_past_gate = Au-delà de la qualification
metrics-column-is_seasoned = Depuis plus d’un an
metrics-column-is_shown = Prouvé
metrics-column-is_silent = Silencieuse depuis 30 jours
metrics-column-is_sourced = Répondue avec un chiffre
metrics-column-is_supported = Accompagnée
metrics-column-last_on = Dernier échange
metrics-column-leader_item = Fait d’engagement
metrics-column-leader_level = Niveau de direction
metrics-column-other_bureau = Région de l’autre bureau
metrics-column-other_office = Autre bureau
metrics-column-other_offices = Autres bureaux
metrics-column-pair_kind = Liaison
metrics-column-passes_gate = Besoin et domaine nommés
metrics-column-question_id = Question
metrics-column-raised_bureau = Région d’origine
metrics-column-regularity = Régularité
metrics-column-seat = Fonction et bureau
metrics-column-second_usd = Avant-dernière année, USD
metrics-column-session = Session
metrics-column-silent_days = Jours de silence
metrics-column-outcome_90 = Suite à 90 jours

# Ce que disent les pages.
ties-lines = Les jours d’échange sont réguliers à { $share }
ties-lines-what = Paires de bureaux en contact ces douze derniers mois · 100 % pour une horloge · silencieuse après trente jours
ties-lines-none = Aucun échange daté entre bureaux ces douze derniers mois.
ties-pair = Liaison
ties-pairs = Paires
ties-pair-headquarters = Siège – bureau régional
ties-pair-bureau = Bureau régional – ses bureaux
ties-pair-region = Bureaux d’une même région
ties-pair-across = D’une région à l’autre
ties-silent = { $n ->
    [0] Aucune liaison n’est silencieuse
    [one] Une liaison sur { $total } est silencieuse depuis plus de trente jours
   *[other] { $n } liaisons sur { $total } sont silencieuses depuis plus de trente jours
}
ties-silent-what = Siège et bureaux régionaux, bureaux régionaux et leurs bureaux · les plus bavardes d’abord
ties-silent-none = Aucune liaison du Siège ou d’un bureau régional n’est silencieuse depuis plus de trente jours.
ties-silent-unknown = Le Siège et les bureaux régionaux n’ont noté aucun échange daté avec leurs bureaux.
ties-line = Liaison
ties-last-on = Dernier échange
ties-silent-days = Jours de silence
ties-contact-days = Jours d’échange
ties-evenness = Régularité
ties-cited = { $top } sur { $bottom } cités dans un accord ou un plan d’un autre bureau
network-cited = Citée par
ties-mentors = Mentors
ties-mentors-plain = Qui peut accompagner sur quel thème
ties-mentors-what = Par thème : mentors présents et consentants, ceux qui ont une place, questions et mentorats des douze mois · jamais moins de cinq personnes, jamais un nom
ties-mentors-none = Aucun mentor consentant n’a dit quels thèmes il connaît (feuille PRATICIENS).
ties-mentors-source = Feuilles PRATICIENS et ECHANGES des bureaux
ties-topic = Thème
ties-free = Ont une place
ties-questions = Questions posées
ties-mentored = Mentorats
ties-few = moins de cinq
ties-heard = { $top } fonctions sur { $bottom } ont été entendues en douze mois
ties-heard-what = Consultations internes sur les outils et l’appui, par bureau régional · dernier jour où chaque fonction a été entendue
ties-heard-none = Aucune consultation ne dit quelles fonctions ont été entendues (feuille CONSULTATIONS).
ties-heard-source = Feuille CONSULTATIONS des bureaux
ties-never-heard = jamais
ties-leaders = L’adhésion des responsables est de { $value } sur 1
ties-leaders-few = Trop peu de directions pour dire leur adhésion
ties-leaders-what = Quatre faits datés et prouvés, jamais une opinion · par niveau puis par région · rien en dessous de cinq directions, personne n’est noté
ties-leaders-none = Aucun bureau n’a envoyé de faits d’engagement de sa direction (feuille ENGAGEMENTS).
ties-leaders-source = Feuille ENGAGEMENTS des bureaux
ties-leaders-of = Directions
ties-heads = Nombre
ties-won = Avec appui, { $with } des opportunités closes sont gagnées ; sans appui, { $without } (n = { $n } avec)
ties-won-few = Trop peu d’opportunités closes pour comparer : { $with } avec appui (n = { $n }), { $without } sans
ties-won-what = Deux groupes côte à côte, non une cause : on appuie peut-être celles qui promettent le plus, ou le moins
ties-won-none = Aucune demande d’appui ne nomme une opportunité close (colonne ID opportunité, feuille APPUIS).
ties-won-source = Feuilles PIPELINE et APPUIS des bureaux
ties-opportunities = Opportunités
ties-supported = Avec appui
ties-unsupported = Sans appui connu
ties-closed = Closes
ties-rate = Taux
ties-open = En cours
ties-raised = { $bureau } a suscité { $usd } de recettes pour d’autres régions
ties-raised-what = Recettes confirmées, { $when }, selon l’origine que l’accord indique ; ce qu’il n’indique pas n’est attribué à personne
ties-raised-by = Suscité par { $bureau }
ties-raised-for = Reçu par { $bureau }
ties-raised-unstated = Origine non précisée
ties-raised-none = Aucun accord de la région ne dit quels bureaux l’ont suscité (colonne Origine, feuille ACCORDS).
ties-known = { $n ->
    [0] Aucun récit n’est connu
    [one] Un récit sur { $total } est connu
   *[other] { $n } récits sur { $total } sont connus
} d’au moins trois autres bureaux
ties-known-what = Récits mis sur le portail · nombre d’autres bureaux qui les ont ouverts : des bureaux, jamais des personnes
ties-known-none = Aucun récit de l’année ne dit sous quel titre il est sur le portail (feuille CONTENUS).
ties-known-source = Feuilles CONTENUS et PORTAIL des bureaux
ties-story = Récit
ties-from = Bureau
ties-sent = Envoyé le
ties-other-offices = Autres bureaux
ties-board = { $top } questions du Conseil sur { $bottom } ont une réponse chiffrée et sourcée ; { $waiting ->
    [0] aucune n’attend
    [one] une attend
   *[other] { $waiting } attendent
}
ties-board-what = Délai médian de réponse : { $days } jours · celles qui attendent d’abord
ties-board-source = Feuille QUESTIONS_CONSEIL du Siège
ties-question = Question
ties-session = Session
ties-asked-on = Posée le
ties-answer-state = Réponse
ties-rests-on = S’appuie sur
ties-no-figure = aucun chiffre
ties-in-days = { $n ->
    [0] le jour même
    [one] en un jour
   *[other] en { $n } jours
}
ties-fits = programme : { $share } des accords alignés ; contexte : { $score } sur 3 selon le bureau ({ $n } notés sur { $total })
ties-fits-unscored = programme : { $share } des accords alignés ; contexte : aucun accord noté par le bureau
ties-heeded = { $share } des alertes d’il y a { $days } jours ont été suivies d’un acte ({ $n } appelaient alors)
ties-heeded-plain = Ce que deviennent les alertes
ties-heeded-what = Précision : suivies d’un acte ÷ celles qui appelaient · disparue veut dire suivie d’un acte, sauf une offre ou un renouvellement dont le jour est passé
ties-heeded-none = Aucune alerte n’était connue il y a { $days } jours.
ties-heeded-kind = Alerte
ties-heeded-called = Appelaient
ties-heeded-acted = Suivies d’un acte
ties-heeded-put-off = Remises à plus tard
ties-heeded-lapsed = Éteintes seules
ties-heeded-still = Attendent encore
ties-heeded-precision = Précision
ties-mentors-title = Un mentorat jugé à 90 jours sert encore dans { $share } des cas (n = { $n })
ties-gained = Gagnées
ties-silent-share = Silencieuses
ties-found-fast = En une minute
ties-found-nothing = Sans résultat
ties-heeded-way = [Voir ce que sont devenues celles d’il y a { $days } jours]({ $href }) : suivies d’un acte, remises à plus tard, éteintes ou en attente.
