# Les suggestions des bureaux et les pilotes du laboratoire.
metrics-column-suggestion_id = Suggestion
metrics-column-is_signed_once = Compté et signé
metrics-column-suggestion = Texte de la suggestion
metrics-column-subject = Porte sur
metrics-column-answer = Réponse
metrics-column-changed_on = Changement le
metrics-column-told_on = Bureau informé le
metrics-column-is_adopted = Adoptée
metrics-column-is_changed = Suivie d’un changement
metrics-column-answer_days = Jours avant réponse
metrics-column-waiting_days = Jours d’attente
metrics-column-pilot_id = Pilote
metrics-column-pilot_title = Titre du pilote
metrics-column-hypothesis = Hypothèse
metrics-column-why = Pourquoi
metrics-column-decided_on = Décidé le
metrics-column-is_decided = Décidé
metrics-column-is_scaled = Étendu
metrics-column-decision_days = Jours avant décision
metrics-column-running_days = Jours écoulés
plans-suggestions = { $share } des suggestions répondues sont adoptées ; { $waiting ->
    [0] aucune n’attend
    [one] une attend encore
   *[other] { $waiting } attendent encore
}
plans-suggestions-new = { $waiting ->
    [one] Une suggestion attend une réponse
   *[other] { $waiting } suggestions attendent une réponse
}
plans-suggestions-what = Ce que les bureaux proposent sur les outils et les directives, la réponse, le changement fait, le retour au bureau · réponse en { $days } jours (médiane), bureau informé pour { $told } · celles qui attendent d’abord
plans-suggestions-none = Aucune suggestion sur les outils n’a été envoyée pour { $year } (feuille SUGGESTIONS).
plans-source-suggestions = Feuille SUGGESTIONS des bureaux
plans-suggestion = Suggestion
plans-about = Porte sur
plans-made = Faite le
plans-answer = Réponse
plans-change = Ce qui a changé
plans-told = Bureau informé
plans-waits = attend depuis { $n } jours
plans-answered-waits = répondue, sans décision
plans-pilots = { $scaled ->
    [one] { $scaled } pilote étendu
   *[other] { $scaled } pilotes étendus
} sur { $decided } décidés ; { $running } en cours
plans-pilots-new = { $running } pilotes en cours, aucun n’est décidé
plans-pilots-what = Ce que chaque pilote doit vérifier, où il en est, ce qu’on a appris, ce qui en a été décidé et pourquoi · décision en { $days } jours (médiane)
plans-pilots-none = Aucun pilote du laboratoire des partenariats n’a été envoyé (feuille PILOTES).
plans-source-pilots = Feuille PILOTES du laboratoire des partenariats
plans-pilot = Pilote
plans-hypothesis = Hypothèse
plans-stage = Étape
plans-evidence = Ce qu’on a appris
plans-decision = Décision

plans-decision-why = Pourquoi
plans-running = en cours depuis { $n } jours
plans-gauges = Moyens, autonomie, appui : { $bureau } est le moins appuyé
plans-gauges-plain = Moyens, autonomie, appui, bureau par bureau
plans-gauges-what = Par bureau régional et ses pays : postes consacrés pourvus et leur budget, accords signés par délégation, appui reçu en cinq jours et délai médian
plans-gauges-none = Aucun bureau n’a dit ses postes, ses accords ni ses demandes d’appui.
