# Ce qui entoure toutes les pages, et les mots que les pages partagent.
shell-product = Panorama
shell-skip = Aller au contenu
shell-rail = Sections et état des données
shell-navigation = Navigation principale
shell-menu = Menu
shell-crumbs = Fil d’Ariane
shell-language = Langue
shell-language-fr = Français
shell-language-en = English
shell-language-es = Español
shell-waiting = Chargement…
shell-script-needed = Panorama a besoin de JavaScript pour afficher les graphiques.
shell-section-portfolio = Portefeuille
shell-section-results = Résultats
shell-section-network = Réseau
shell-section-data = Données
shell-data-as-of = Données au { $day }
shell-files = { $n ->
    [0] Aucun fichier chargé
    [one] { $shown } fichier chargé
   *[other] { $shown } fichiers chargés
}
shell-files-of = { $came } / { $due } { $n ->
    [one] classeur reçu
   *[other] classeurs reçus
}{ $late ->
    [0] { "" }
    [one] { " " }· { $late } en retard
   *[other] { " " }· { $late } en retard
}
shell-fictional = Portefeuille fictif : aucun nom ni montant n’est réel.
shell-filters = Filtres
shell-all = Tous
shell-all-sources = Toutes
shell-all-countries = Tous ({ $n })
shell-period = Période
shell-bureau = Bureau
shell-country = Pays
shell-source = Source
shell-structure = Structure
shell-structure-then = De l’époque
shell-structure-now = D’aujourd’hui
shell-known-on = Connu au
shell-today = Aujourd’hui
shell-organisation = Organisation
shell-clear = Tout retirer
shell-remove-filter = Retirer le filtre { $label } : { $value }
shell-where-from = D’où vient ce chiffre ?
shell-definition = Définition
shell-see-table = Voir le tableau
shell-as-of = au { $day }
shell-based-on = { $n ->
    [0] aucune ligne
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
shell-coverage = couverture { $share }
shell-rows-shown = { $shown } lignes affichées sur { $total }
shell-yes = oui
shell-no = non
shell-row = Ligne
shell-mark-error = À corriger :
shell-mark-warning = À confirmer :
shell-mark-note = Note :
shell-unchanged = stable
shell-better = (mieux)
shell-worse = (moins bien)
shell-status-ahead = En avance
shell-status-on-track = Conforme
shell-status-watch = À suivre
shell-status-late = En retard
shell-status-no-data = Sans données
shell-status-neutral = Pour information
shell-example = À quoi cela ressemble sur le terrain
shell-no-example = Aucun exemple n’a encore été envoyé.
shell-example-need = Besoin
shell-example-partner = Partenaire
shell-example-result = Résultat
shell-example-proof = Preuve
shell-note = Le mot du directeur
shell-no-note = Aucun mot n’a encore été envoyé.
shell-formula = Formule
shell-good-direction = Bon sens
shell-direction-up = plus haut est mieux
shell-direction-down = plus bas est mieux
shell-direction-none = ni haut ni bas n’est mieux en soi
shell-pitfalls = À ne pas conclure
shell-owner = Responsable
shell-close = Fermer
shell-trace-none = Aucune ligne reçue ne porte ce chiffre pour ce choix.
shell-trace-lead = { $n ->
    [one] { $total } : une ligne reçue porte ce chiffre.
   *[other] { $total } : { $shown } lignes reçues portent ce chiffre, les plus lourdes d’abord.
}
shell-trace-caption = Lignes reçues derrière le chiffre
shell-trace-file = Fichier
shell-trace-cell = Cellule
shell-trace-received = Valeur reçue
shell-trace-brings = Apport
shell-trace-rate = Conversion
shell-trace-known = Connu le
shell-basis-published = valeur en dollars publiée par la source
shell-basis-rate = taux
shell-basis-usd = déjà en dollars
shell-kind-compare = comparaison
shell-kind-organisation = organisation
shell-kind-region = bureau
shell-kind-year = année
shell-kind-country = pays
shell-kind-source = source
shell-kind-structure = structure
shell-unknown = « { $value } » n’est pas connu ici ({ $kind }) ; ce choix a été laissé de côté.
shell-unknown-nearest = « { $value } » n’est pas connu ici ({ $kind }). Le plus proche est { $nearest }.
shell-wrong-day = « { $value } » n’est pas une date ; écrivez-la comme 2026-09-30.
shell-not-found = Page introuvable
shell-not-found-lead = Aucune page ne porte cette adresse. [Retour à la vue d’ensemble](/)
shell-nothing-loaded = Rien n’est encore chargé
shell-nothing-loaded-lead = Pour charger des fichiers : **python -m etl load DOSSIER** ; pour charger le portefeuille fictif : **make demo**.
shell-cannot-answer = Cette question n’a pas de réponse
shell-failed = Cette page n’a pas pu être dessinée
shell-failed-lead = L’erreur a été notée. Les autres pages restent ouvertes : [retour à la vue d’ensemble](/).
shell-refreshed = L’entrepôt venait d’une version antérieure ; ses vues ont été refaites.
