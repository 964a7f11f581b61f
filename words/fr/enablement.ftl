# Ce que le siège met dans les régions, et ce qu’elles obtiennent.
enablement-title = Ce que le siège met dans les régions, et ce qu’elles obtiennent
enablement-found = { $name }, le plus loin de son plan ({ $plan }), reçoit { $share } { $what } pour { $agreements } des accords en cours
enablement-of-support-hours = des heures d’appui
enablement-of-exchanges = de la formation
enablement-what = Moyens et résultats de chaque bureau { $when }, le plus loin de son propre plan en premier ; la formation compte mentorats, séminaires et ateliers reçus.
enablement-unstated = Personne n’a déclaré : { $names }.
enablement-empty = Aucun moyen mis dans les régions n’a été déclaré.
enablement-source = Plans, résultats, postes, demandes d’appui, échanges, accords
enablement-plan = Plan à date
enablement-results = Résultats
enablement-dedicated-posts = Postes pourvus
enablement-vacant-posts = Postes vacants
enablement-support-hours = Heures d’appui
enablement-support-replied-share = Répondu en 5 jours
enablement-exchanges = Formation reçue
enablement-global-accounts = Comptes mondiaux
enablement-active-agreements = Accords en cours
