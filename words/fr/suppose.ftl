# Ce que l’on peut supposer des mois à venir.
suppose-lose = Donateurs qui partent
suppose-lose-none = aucun
suppose-lose-first = le premier
suppose-lose-three = les trois premiers
suppose-lose-ten = les dix premiers
suppose-delay = Retard de ce qui reste à venir
suppose-delay-none = à l’heure
suppose-days = { $n } jours
suppose-pipeline = Part du portefeuille qui échoue
suppose-pipeline-none = rien
suppose-chance = Chance d’atteindre le plan : { $after } au lieu de { $before }.
suppose-what = Supposer quelque chose des mois à venir : la courbe, la bande et la chance du plan suivent
