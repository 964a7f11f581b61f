# La page d’un bureau régional, sous la ligne de flottaison : besoins par âge, profil, liens, pays, objectifs, structure.
charts-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
charts-months = { $n } mois
charts-years = { $n ->
    [one] 1 an
   *[other] { $n } ans
}

regional-ages = { $n ->
    [one] Un besoin attend un accord, depuis { $days } jours ({ $name })
   *[other] { $n } besoins attendent un accord ; le plus ancien depuis { $days } jours ({ $name })
}
regional-ages-what = Besoins sans accord signé ({ $usd }), par âge à ce jour : la surface est le nombre de personnes ; cliquer pour ouvrir le pays
regional-ages-past = Les besoins qui attendent se lisent à ce jour : [revenir à l’année en cours]({ $href }).
regional-ages-none = Aucun besoin déclaré n’attend d’accord.
regional-ages-unsaid = Aucun besoin n’a été déclaré : on ne sait pas ce qui manque.
regional-need = Besoin
regional-country = Pays
regional-days = Jours
regional-people = Personnes
regional-required = Requis
regional-reached = Repris
regional-taken-up = repris par un accord en préparation, une piste ou un plan de travail
regional-never-taken-up = jamais repris
regional-yes = oui
regional-no = non
regional-heard-all = Tous ont été repris par un accord en préparation, une piste ou un plan de travail.
regional-unheard = **{ $n ->
    [one] Un besoin n’est jamais arrivé
   *[other] { $n } besoins ne sont jamais arrivés
} jusqu’à la région** ({ $usd }, { $of ->
    [one] un pays
   *[other] { $of } pays
}) : ni accord en préparation, ni piste, ni plan de travail ne les cite. D’abord { $most }.

regional-profile = Le plus fort : { $best } ({ $high } sur 100) ; le plus faible : { $worst } ({ $low })
regional-profile-one = { $best } : { $high } sur 100
regional-profile-what = Appréciation du bureau, de 0 à 100 ; la bande claire est la fourchette que donne la source
regional-profile-none = Le bureau n’a pas envoyé de profil de sa région (potentiel, paysage, préférences, capacité).
regional-profile-source = Profil de la région envoyé par le bureau
regional-about-potential = ce que la région pourrait donner
regional-about-landscape = qui donne déjà, et à qui
regional-about-preferences = ce que les partenaires attendent
regional-about-capacity = ce que les bureaux peuvent porter
regional-unrated = Pas encore apprécié.
regional-rating = { $rating } sur 100
regional-bounds = entre { $low } et { $high }
regional-rated-before = { $rating } en { $year }
regional-old = plus de douze mois

regional-ties = Liens avec le Siège et les autres régions
regional-ties-both = Plus d’échanges que le hasard avec { $most }, moins avec { $least }
regional-ties-strong = Plus d’échanges que le hasard n’en donnerait avec { $most }
regional-ties-weak = Moins d’échanges que le hasard n’en donnerait avec { $least }
regional-ties-even = Les échanges se répartissent comme le hasard le ferait
regional-ties-what = Part des échanges envoyés par les bureaux de { $bureau }, par destinataire, sur douze mois ; le trait est la part attendue au hasard
regional-ties-share = Part observée
regional-ties-chance = Part au hasard
regional-ties-note = { $n } échanges envoyés, dont { $inside } au sein de la région. La structure est celle d’aujourd’hui. [La matrice entière]({ $href })
regional-ties-none = Aucun échange envoyé par les bureaux de { $bureau } sur la période.

regional-heat = { $n ->
    [one] Un pays sur { $total } est en retard sur deux points ou plus : { $name }
   *[other] { $n } pays sur { $total } sont en retard sur deux points ou plus ; d’abord { $name }
}
regional-heat-even = Aucun des { $total } pays n’est en retard sur deux points à la fois
regional-heat-what = Chaque pays entier, { $when }, le plus en retard d’abord : recettes contre plan phasé, besoins couverts en valeur, argent moins temps des accords en cours, échanges envoyés en douze mois ; cliquer pour ouvrir le pays
regional-heat-none = Aucun pays n’est rattaché à ce bureau.
regional-heat-country = Pays
regional-heat-plan = Plan
regional-heat-covered = Besoins couverts
regional-heat-delivery = Exécution
regional-heat-network = Échanges

regional-objectives = Le plan du bureau est atteint à { $share } ; le plus loin : { $name } ({ $last })
regional-objectives-all = Les { $n } objectifs mesurés sont atteints
regional-objectives-unmeasured = { $n ->
    [one] Un objectif, pas encore mesuré
   *[other] { $n } objectifs, aucun n’est encore mesuré
}
regional-objectives-what = Objectifs du bureau pour { $year }, le plus lourd d’abord : part atteinte, écart, jalons tenus, valeur des accords qui répondent aux besoins cités
regional-objectives-none = Le bureau n’a pas envoyé de plan de travail pour { $year }.
regional-objectives-source = Plan de travail et demandes d’appui envoyés par le bureau
regional-objective-objective = Objectif
regional-objective-weight = Poids
regional-objective-reached = Atteint
regional-objective-gap = Écart
regional-objective-steps = Jalons
regional-objective-signed = Signé
regional-objective-of = { $actual } sur { $target }
regional-objective-unmeasured = pas encore mesuré
regional-objective-met = cible atteinte
regional-objective-missing = il manque { $gap }
regional-steps-done = { $n } sur { $total }
regional-step-next = à venir : { $name }, le { $day }
regional-step-moved = à venir : { $name }, le { $day } (promis d’abord pour le { $first })
regional-support = **Appui :** { $n ->
    [one] une demande
   *[other] { $n } demandes
} dans l’année ({ $tracks }), { $hours } heures reçues, { $waiting ->
    [0] toutes ont eu une réponse
    [one] une attend une réponse
   *[other] { $waiting } attendent une réponse
}.

regional-and-more = { $names } et { $n } autres
regional-structure = { $n ->
    [one] Un pays a changé de bureau
   *[other] { $n } pays ont changé de bureau
}
regional-structure-what-then = La page compte chaque pays dans le bureau dont il relevait au jour de chaque ligne de { $year } ; le choix « Structure » la relit avec les bureaux d’aujourd’hui
regional-structure-what-now = La page relit { $year } avec les bureaux d’aujourd’hui ; le choix « Structure » la rend telle qu’elle était
regional-structure-country = Pays
regional-structure-before = Relevait de
regional-structure-after = Relève de
regional-structure-since = Depuis le
regional-structure-then-in = { $n ->
    [one] [Un pays]({ $list }) ({ $names }) n’est compté
   *[other] [{ $n } pays]({ $list }) ({ $names }) ne sont comptés
} ici que depuis le { $day } ; [lire avec la structure d’aujourd’hui]({ $href }).
regional-structure-then-out = { $n ->
    [one] [Un pays]({ $list }) ({ $names }) a quitté
   *[other] [{ $n } pays]({ $list }) ({ $names }) ont quitté
} ce bureau le { $day } ; [lire avec la structure d’aujourd’hui]({ $href }).
regional-structure-now-in = Structure d’aujourd’hui : { $n ->
    [one] [un pays]({ $list }) ({ $names }) est compté
   *[other] [{ $n } pays]({ $list }) ({ $names }) sont comptés
} ici avant même { $n ->
    [one] son rattachement
   *[other] leur rattachement
} du { $day } ; [lire comme c’était alors]({ $href }).
regional-structure-now-out = Structure d’aujourd’hui : { $n ->
    [one] [un pays]({ $list }) ({ $names }), parti le { $day }, n’est
   *[other] [{ $n } pays]({ $list }) ({ $names }), partis le { $day }, ne sont
} plus { $n ->
    [one] compté
   *[other] comptés
} ici ; [lire comme c’était alors]({ $href }).

regional-example-unproven = aucune preuve jointe
regional-example-next = Voir un autre exemple ({ $n } sur { $total })

metrics-column-dimension = Dimension
metrics-column-low = Borne basse
metrics-column-high = Borne haute
metrics-column-taken_up_by = Repris par
metrics-column-is_unheard = Jamais repris
metrics-column-risk_type = Type de risque
metrics-column-likelihood = Probabilité
metrics-column-effect = Effet
metrics-column-mitigation = Mesure prise
metrics-column-exposed_usd = Valeur exposée
metrics-column-platform = Plateforme
metrics-column-is_government_led = Pilotée par l’État
metrics-column-entities = Entités présentes
metrics-column-types_present = Types présents
metrics-column-decisions = Décisions prises
metrics-column-decisions_done = Décisions appliquées
metrics-column-perception = Perception
metrics-column-respondents = Répondants