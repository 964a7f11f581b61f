# Ce qui se dit des lignes publiées par d’autres organisations et gardées telles quelles.

rule-as-published = { $note }
rule-as-published-remedy = Rien à corriger : la ligne compte telle qu’elle est publiée.
