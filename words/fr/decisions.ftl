# L’ordre des décisions, en mots.
decisions-what = Ce que les données demandent au { $day } ; l’ordre : ce qui presse et se perd si personne n’agit, puis ce qui presse et se rattrape, puis le reste ; à égalité, le plus gros montant de chaque sorte
decisions-lost = se perd si personne n’agit
decisions-kept = se rattrape
