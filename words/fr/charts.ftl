# Mots communs à tous les graphiques.
charts-month = Mois
charts-value = Valeur
charts-label = Libellé
charts-change = Variation
charts-actual = Réalisé
charts-target = Prévu
charts-country = Pays
charts-from = De
charts-to = Vers
charts-ties = Échanges
charts-disclaimer = Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent pas reconnaissance ou acceptation officielle par l’Organisation des Nations Unies.
charts-disclaimer-long = Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent pas reconnaissance ou acceptation officielle par l’Organisation des Nations Unies ; ils n’expriment aucune opinion sur le statut juridique d’un pays, d’un territoire, d’une ville ou d’une zone, de leurs autorités, ni sur le tracé de leurs frontières.
charts-disclaimer-kashmir = La ligne en pointillé représente approximativement la ligne de contrôle au Jammu-et-Cachemire, convenue par l’Inde et le Pakistan ; le statut définitif du Jammu-et-Cachemire n’a pas encore été arrêté par les parties.
charts-disclaimer-sudan = La frontière entre la République du Soudan et la République du Soudan du Sud n’a pas encore été définitivement tracée.
charts-disclaimer-abyei = Le statut définitif de la zone d’Abyei n’est pas encore déterminé.
charts-disclaimer-falkland = Il existe un différend entre les Gouvernements de l’Argentine et du Royaume-Uni au sujet de la souveraineté sur les îles Falkland (Malvinas).
