# Les réponses, les relais et le portail : colonnes, puis ce que dit la page.
metrics-column-answered_on = Répondue le
metrics-column-reply_hours = Heures avant réponse
metrics-column-reviewed_on = Revu le
metrics-column-is_fresh = Revu dans l’année
metrics-column-opens = Ouvertures
metrics-column-reuses = Reprises
metrics-column-seconds = Secondes
metrics-column-is_search = Recherche
metrics-column-is_found_fast = Trouvé en 60 s
metrics-column-document_reviewed_on = Document revu le

# Ce que dit la page.
network-measure = Mesure
network-now = Douze mois
network-year-before = Un an avant
network-shape = { $share } des liens entre régions se perdraient sans { $names }
network-shape-plain = La forme du réseau
network-shape-what = Liens entre bureaux des douze mois, et des douze mois d’avant
network-shape-what-first = Liens entre bureaux des douze mois · l’année d’avant n’a pas été envoyée en entier
network-meetings = { $n ->
    [one] Une rencontre à provoquer
   *[other] { $n } rencontres à provoquer
}
network-meetings-what = Bureaux de deux régions sans échange en douze mois : l’un cherche ce que l’autre sait, ce qu’on lui offre, ou ce qu’il a déjà trouvé · des sujets, jamais des messages
network-meetings-none = Aucune rencontre à provoquer : ce que l’un cherche, personne d’une autre région ne l’a, ou les deux se parlent déjà.
network-meetings-source = Échanges, besoins et offres déclarés par les bureaux
network-meeting-offer = Besoin « { $need } » : l’offre de { $partner }, qui vaut là-bas, y répondrait ({ $points } points sur 100) si elle était étendue
network-meeting-answered = Besoin « { $need } » : un besoin semblable, « { $other } », y a déjà un accord
network-meeting-why = { $topic } : { $asked ->
    [one] une question
   *[other] { $asked } questions
} d’un côté, { $known ->
    [one] un apport
   *[other] { $known } apports
} de l’autre
network-asks = Cherche
network-knows = Peut aider
network-why = Pourquoi
network-searches = Recherches
network-searches-finding = { $share } des recherches trouvent en une minute, { $failed } ne trouvent rien
network-searches-what = Recherches du portail en douze mois, par bureau, celles sans résultat d’abord
network-searches-none = Aucune recherche du portail n’est connue pour ces douze mois.
network-guidance = { $share } des documents ont été revus dans l’année ; { $n ->
    [0] aucun n’est à revoir
    [one] un est à revoir
   *[other] { $n } sont à revoir
}
network-guidance-what = Dernière revue, sinon ajout · ouvertures et reprises par d’autres bureaux en douze mois · les plus anciens d’abord
network-guidance-none = Aucun document du portail n’est connu.
network-reviewed = Revu le
network-freshness = Fraîcheur
network-fresh = à jour
network-stale = à revoir
