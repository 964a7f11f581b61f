# Les plans et les appuis : colonnes, puis ce que dit la page.
metrics-column-office_kind = Nature du bureau
metrics-column-objective = Objectif
metrics-column-milestone = Jalon
metrics-column-approved_on = Approuvé le
metrics-column-slip_days = Glissement, jours
metrics-column-weight = Poids
metrics-column-attainment = Part atteinte
metrics-column-milestones = Jalons
metrics-column-is_planned = Plan envoyé
metrics-column-is_approved = Plan approuvé
metrics-column-request_id = Demande
metrics-column-track = Volet
metrics-column-replied_on = Répondue le
metrics-column-solved_on = Satisfaite le
metrics-column-reply_days = Jours avant réponse
metrics-column-solve_days = Jours avant solution
metrics-column-working_days = Jours ouvrés
metrics-column-open_days = Jours ouverte
metrics-column-is_replied = Répondue
metrics-column-is_replied_in_time = Répondue en cinq jours
metrics-column-is_solved = Satisfaite
metrics-column-hours = Heures
metrics-column-satisfaction = Satisfaction
metrics-column-post = Poste
metrics-column-is_dedicated = Poste consacré
metrics-column-vacant_since = Vacant depuis
metrics-column-is_filled = Pourvu
metrics-column-vacant_days = Jours de vacance
metrics-column-delegation = Délégation
metrics-column-budget_usd = Budget, USD

# Ce que dit la page.
plans-nav = Plans et appuis
plans-title = Plans et appuis
plans-lead = En { $year }, **{ $top } bureaux sur { $bottom }** ont un plan de travail approuvé.
plans-lead-kept = { $share } des jalons échus ont été tenus à la première date promise.
plans-lead-none = Aucun bureau n’a envoyé de plan de travail pour { $year }.
plans-lead-waiting = { $n ->
    [one] Une demande d’appui attend une première réponse.
   *[other] { $n } demandes d’appui attendent une première réponse.
}
plans-weighted = pesés comme dans les plans
plans-documents = { $share } des bureaux ont un plan approuvé pour { $year }
plans-documents-what = Par bureau régional : son plan de travail, ceux de ses bureaux, ses cibles, son profil régional, la note de sa direction
plans-documents-none = Aucun plan de travail n’a été envoyé pour { $year } (feuille PLAN_TRAVAIL).
plans-bureau = Bureau régional
plans-own-plan = Plan du bureau
plans-office-plans = Plans approuvés
plans-targets = Cibles
plans-profile = Profil régional
plans-note = Note de la direction
plans-not-sent = non envoyé
plans-sent = envoyées
plans-not-approved = non approuvé
plans-approved-on = approuvé le { $day }
plans-source = Feuille PLAN_TRAVAIL des bureaux
plans-source-support = Feuille APPUIS des bureaux
plans-source-posts = Feuille EQUIPE des bureaux
plans-objectives = { $share } des objectifs sont atteints, { $elapsed } de l’année sont passés
plans-objectives-what = Part atteinte, pesée comme dans les plans · { $measured } objectifs mesurés sur { $total } · trait : part de l’année écoulée
plans-objectives-none = Aucun objectif n’est mesuré pour { $year }.
plans-reached = Atteint
plans-elapsed = Année écoulée
plans-objective = Objectif
plans-milestones = { $late ->
    [0] Aucun jalon n’est en retard
    [one] Un jalon est en retard
   *[other] { $late } jalons sont en retard
} ; { $share } de ceux échus tenus à la première date
plans-milestones-coming = Aucun jalon n’est encore échu
plans-milestones-what = La première date promise ne change jamais · barre : la date dite à présent, dans l’année ; trait : la première
plans-milestones-none = Aucun jalon n’est annoncé pour { $year }.
plans-milestone = Jalon
plans-office = Bureau
plans-first = Promis d’abord
plans-now = Dit à présent
plans-done = Atteint le
plans-slip = Glissement, jours
plans-year-line = Dans l’année
plans-state = État
plans-kept = tenu
plans-done-late = atteint en retard
plans-late = en retard
plans-coming = à venir
plans-support = { $share } des demandes ont une réponse en cinq jours ouvrés, la moitié en { $days } jours
plans-support-new = Les demandes d’appui sont trop récentes pour en juger
plans-support-what = Quatre volets · couverture et médiane se lisent ensemble · { $n ->
    [0] aucun résultat raconté
    [one] un résultat raconté
   *[other] { $n } résultats racontés
}
plans-support-none = Aucune demande d’appui n’est connue pour { $year } (feuille APPUIS).
plans-track = Volet
plans-waiting = { $n ->
    [one] Une demande est ouverte
   *[other] { $n } demandes sont ouvertes
}, { $waiting ->
    [0] toutes ont une réponse
    [one] une sans réponse
   *[other] { $waiting } sans réponse
}
plans-waiting-what = Celles sans réponse d’abord, les plus anciennes en tête
plans-waiting-none = Aucune demande d’appui n’est ouverte.
plans-request = Demande
plans-asked-on = Demandé le
plans-open-days = Jours
plans-answered = répondue
plans-unanswered = sans réponse
plans-posts = { $top } bureaux régionaux sur { $bottom } ont un poste consacré et pourvu ; { $vacant ->
    [0] aucun poste n’est vacant
    [one] un poste est vacant
   *[other] { $vacant } postes sont vacants
}
plans-posts-what = Postes de partenariats, jamais des personnes · les vacants d’abord · niveau jusqu’auquel le poste signe
plans-posts-none = Aucun bureau n’a décrit ses postes (feuille EQUIPE).
plans-post = Poste
plans-no-post = aucun poste décrit
plans-dedicated = Consacré
plans-since = Depuis
plans-vacancy = Occupation
plans-delegation = Délégation
plans-filled = pourvu
plans-vacant = { $n ->
    [one] vacant depuis un jour
   *[other] vacant depuis { $n } jours
}
