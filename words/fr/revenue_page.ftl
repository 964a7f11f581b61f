# La page des recettes : états de l’argent, partenaires gagnés et perdus, échéances, prévision.
revenue-nav = Recettes
revenue-absent = Ce que les données ne disent pas
revenue-flows = Accords et flux déclarés par les bureaux, taux ONU du jour de chacun
revenue-schedules = Échéanciers des accords signés ; sans échéancier, valeur répartie au prorata des jours
revenue-state = État de l’argent
revenue-agreements = Accords
revenue-agreement = Accord
revenue-partners = Partenaires
revenue-partner = Partenaire
revenue-office = Bureau
revenue-owner = Responsable
revenue-usd = Dollars
revenue-total = Total
revenue-change = Différence
revenue-due = Échéance
revenue-signed-ever = depuis le premier accord connu
revenue-nothing-signed = Aucun accord n’a été signé { $when } : il n’y a rien à suivre du signé au dépensé.
revenue-funnel-found = { $share } de l’argent signé est encaissé ; ce qui retient le plus : { $leak } ({ $usd })
revenue-funnel-what = Accords signés { $when }, suivis jusqu’à ce jour : signé, comptabilisé, encaissé, dépensé · dollars
revenue-funnel-all = Une cohorte récente a peu dépensé, et c’est normal. [Suivre tous les accords connus]({ $href }).
revenue-funnel-year = Tous les accords connus. [Ne suivre que ceux signés { $when }]({ $href }).
revenue-reached-recognised = Comptabilisé
revenue-reached-received = Encaissé
revenue-reached-spent = Dépensé
revenue-leak-unrecognised = Conditions à remplir
revenue-leak-ahead-of-signed = Comptabilisé au-delà du signé
revenue-leak-unreceived-late = Échéances en retard
revenue-leak-unreceived-coming = Échéances à venir
revenue-leak-unreceived-undated = Sans échéance, ou change
revenue-leak-ahead-of-recognised = Encaissé avant d’être comptabilisé
revenue-leak-unspent-running = En caisse, accords en cours
revenue-leak-unspent-ended = En caisse, accords terminés
revenue-leak-ahead-of-received = Dépensé avant encaissement
revenue-leak-rest = Autres écarts
revenue-leaks = Chaque écart a un nom, un nombre d’accords et un montant
revenue-leaks-what = Accords signés { $when }, du signé au dépensé, au cent près ; un écart ouvre ses accords
revenue-names = { $leak } : { $n ->
    [one] un accord
   *[other] { $n } accords
}
revenue-act-unrecognised = À faire : rappeler à chaque responsable la condition qui retient l’argent · une ligne par accord et bureau
revenue-act-ahead-of-signed = À faire : vérifier avec les finances l’avenant ou le taux de change · une ligne par accord et bureau
revenue-act-unreceived-late = À faire : relancer le partenaire, texte prêt plus bas · une ligne par accord et bureau
revenue-act-unreceived-coming = À faire : rien encore ; l’échéancier suit son cours · une ligne par accord et bureau
revenue-act-unreceived-undated = À faire : demander un échéancier, ou constater l’écart de change · une ligne par accord et bureau
revenue-act-ahead-of-recognised = À faire : demander aux finances pourquoi l’argent reçu n’est pas comptabilisé · une ligne par accord et bureau
revenue-act-unspent-running = À faire : comparer la dépense au temps écoulé · une ligne par accord et bureau
revenue-act-unspent-ended = À faire : solder, reporter ou rendre le reliquat · une ligne par accord et bureau
revenue-act-ahead-of-received = À faire : savoir qui avance l’argent · une ligne par accord et bureau
revenue-flow = Mouvement
revenue-flow-new = Nouveaux
revenue-flow-recaptured = Revenus
revenue-flow-upgraded = En hausse
revenue-flow-stable = Stables
revenue-flow-downgraded = En baisse
revenue-flow-lapsed-new = Perdus après un an
revenue-flow-lapsed-repeat = Perdus, fidèles
revenue-no-bridge = Personne ne donnait en { $before } dans ce choix : { $year } n’a pas d’année à laquelle se comparer.
revenue-year-so-far = { $year }, à ce jour
revenue-year-whole = { $year }
revenue-bridge-found = { $gained ->
    [0] Aucun partenaire gagné
    [one] Un partenaire gagné ({ $gain })
   *[other] { $gained } partenaires gagnés ({ $gain })
}, { $lost ->
    [0] aucun perdu
    [one] un perdu ({ $loss })
   *[other] { $lost } perdus ({ $loss })
}
revenue-bridge-what = Recettes par année de programme, de { $before } à { $year } : ce que chaque mouvement ajoute ou retire · dollars
revenue-bridge-running = { $year } n’est pas finie : un partenaire « perdu » n’a pas encore renouvelé, et peut encore le faire.
revenue-flows-table = Combien de partenaires, combien d’argent
revenue-flows-what = Les mouvements font la différence des deux années, au cent près ; un mouvement ouvre ses partenaires
revenue-flow-names = { $flow } : { $n ->
    [one] un partenaire
   *[other] { $n } partenaires
}
revenue-flow-nobody = Aucun partenaire n’est dans ce cas.
revenue-next-new = À faire : un second échange dans l’année ; un nouveau partenaire sur deux ne revient pas de lui-même
revenue-next-recaptured = À faire : demander ce qui les a fait revenir
revenue-next-upgraded = À faire : remercier et montrer ce que la hausse a permis
revenue-next-stable = À faire : proposer un besoin de plus grande taille
revenue-next-downgraded = À faire : comprendre la baisse avant le prochain accord
revenue-next-lapsed-new = À faire : reprendre contact dans le mois
revenue-next-lapsed-repeat = À faire : un appel du responsable ; ils donnaient depuis deux ans ou plus
revenue-nothing-late = Aucune échéance n’est en retard.
revenue-nothing-coming = Aucune échéance ne tombe dans les 90 prochains jours.
revenue-late-found = { $usd } en retard sur { $n ->
    [one] un accord
   *[other] { $n } accords
}, dont { $old } depuis plus de six mois
revenue-late-what = Échéances dépassées au { $day }, par bureau et par âge en jours, comptées depuis leur première date · dollars
revenue-age-0 = 1–30 j
revenue-age-1 = 31–90 j
revenue-age-2 = 91–180 j
revenue-age-3 = > 180 j
revenue-coming-found = { $usd } attendus dans les 90 jours, en { $n ->
    [one] une échéance
   *[other] { $n } échéances
}
revenue-coming-what = Ce qui reste à verser, à la date de l’échéancier, la plus proche d’abord · dollars au taux du jour de l’échéance
revenue-nobody-gave = Personne ne donne en { $year } dans ce choix.
revenue-concentration-found = Les dix premiers donnent { $ten } ; les { $n } partenaires pèsent comme { $effective } de même taille
revenue-concentration-what = Les dix plus grands partenaires, recettes par année de programme { $year } · dollars ; cliquer pour ouvrir le partenaire
revenue-first-leaves = **Si le premier part** ({ $name }) : { $usd } à retrouver, soit { $share } de { $year } ; { $after } étaient déjà acquis de lui pour la suite.
revenue-hhi = Indice de Herfindahl { $hhi } pour { $n } partenaires ; il serait de { $alike } si tous donnaient autant. Une campagne auprès des particuliers compte comme un partenaire.
indicators-topic-pipeline = Pipeline
indicators-topic-forecast = Prévision
indicators-topic-states = États de l’argent, acquis et dépendance
board-topic-pipeline = Pipeline
board-topic-forecast = Prévision
board-topic-states = États de l’argent
metrics-column-leak = Écart
metrics-column-ahead_of_received_usd = Dépensé avant encaissement (USD)
metrics-column-ahead_of_recognised_usd = Encaissé avant d’être comptabilisé (USD)
metrics-column-ahead_of_signed_usd = Comptabilisé au-delà du signé (USD)
metrics-column-base_squared_error = Écart du taux constant
metrics-column-cases = Cas
metrics-column-chance = Chance
metrics-column-chance_basis = Chance d’après
metrics-column-closed = Opportunités closes
metrics-column-days_in_stage = Jours dans l’étape
metrics-column-due_usd = Dû (USD)
metrics-column-expected_on = Attendu le
metrics-column-expected_usd = Montant attendu (USD)
metrics-column-forgone_usd = Ne viendra plus (USD)
metrics-column-horizon = Horizon
metrics-column-initiative = Initiative
metrics-column-is_coming = Dans les 90 jours
metrics-column-is_due_this_year = Signature attendue cette année
metrics-column-is_running = En cours
metrics-column-is_stalled = À l’arrêt
metrics-column-is_won = Gagnée
metrics-column-loss_reason = Motif de perte
metrics-column-manual_chance = Chance donnée à la main
metrics-column-open_usd = Ouvert (USD)
metrics-column-opportunity_id = Opportunité
metrics-column-probability_reason = Motif de la chance donnée
metrics-column-received_usd = Encaissé (USD)
metrics-column-recognised_usd = Comptabilisé (USD)
metrics-column-squared_error = Écart au carré
metrics-column-stage_cases = Cas clos de l’étape
metrics-column-stage_since = Dans l’étape depuis
metrics-column-stalled_usd = À l’arrêt (USD)
metrics-column-unreceived_coming_usd = Échéances à venir (USD)
metrics-column-unreceived_late_usd = Échéances en retard (USD)
metrics-column-unreceived_undated_usd = Sans échéance, ou change (USD)
metrics-column-unrecognised_usd = Conditions à remplir (USD)
metrics-column-unspent_ended_usd = En caisse, accords terminés (USD)
metrics-column-unspent_running_usd = En caisse, accords en cours (USD)
metrics-column-weighted_usd = Pondéré (USD)
metrics-column-won_share = Issue (1 : gagnée)
revenue-year = Année
revenue-year-until = { $year }, à fin { $month }
revenue-band = 80 % : { $low } à { $high }
revenue-chance-short = plan atteint : { $chance }
revenue-no-fan-source = La prévision porte sur toutes les sources, car le plan n’en connaît aucune. [Retirer ce filtre]({ $href }).
revenue-no-fan-over = { $year } est finie, ou n’est pas l’année en cours : il n’y a rien à prévoir.
revenue-no-fan = Aucune prévision : il faut au moins une année passée entière et une recette confirmée cette année.
revenue-fan-known = confirmé
revenue-fan-expected = attendu
revenue-fan-low = une fois sur dix en dessous
revenue-fan-high = une fois sur dix au-dessus
revenue-fan-plan = plan
revenue-fan-what = Recettes confirmées cumulées en { $year } ; la bande contient la fin de l’année quatre fois sur cinq · dollars
revenue-method = Méthode : les mois achevés et les mois restants gardent le rapport de { $n ->
    [one] l’année entière connue
   *[other] { $n } années entières
} ({ $years }) ; la bande vient des écarts de chaque mois à sa saison. Aucun tirage au hasard. Ce que l’on a signé depuis, ou perdu, n’y entre que par ces mois.
revenue-outlook = { $year } finirait à { $usd } ; atteindre le plan ({ $plan }) est { $chance } : { $share }
revenue-outlook-alone = { $year } finirait à { $usd }
revenue-chance-0 = très improbable
revenue-chance-1 = improbable
revenue-chance-2 = à peu près aussi probable qu’improbable
revenue-chance-3 = probable
revenue-chance-4 = très probable
revenue-less-than = moins de { $share }
revenue-more-than = plus de { $share }
revenue-suppose = Et si…
revenue-suppose-none = Une supposition change le dessin et reste dans l’adresse : elle s’envoie telle quelle.
revenue-suppose-some = **Sous cette supposition**, { $usd } de moins : l’année finirait à { $end }.
revenue-suppose-all = **Sous cette supposition**, plus rien n’arrive avant la fin de l’année : elle resterait à { $end }, soit { $usd } de moins.
revenue-record = Ce que la méthode aurait dit des années passées
revenue-record-none = Aucune année passée ne peut encore être rejouée : il en faut deux entières.
revenue-record-what = Avec les données d’aujourd’hui ; dans la bande { $within } fois sur { $n }
revenue-record-when = Vu à fin
revenue-record-at = { $month } { $year }
revenue-record-told = Prévu
revenue-record-came = Réalisé
revenue-record-error = Erreur
revenue-record-band = Bande
revenue-within-yes = dedans
revenue-within-no = hors
revenue-within-none = sans
revenue-no-views = Aucune recette, dans aucune des deux lectures, jusqu’en { $year }.
revenue-views-what = Barre : vue comptable, à la date où l’argent est acquis · trait : vue par année de programme, répartie sur les années financées · dollars
revenue-view-accounting = Vue comptable
revenue-view-programme = Vue par année de programme
revenue-views-more = Les comptes disent { $confirmed } pour { $year }, les programmes { $spread } : { $gap } de plus
revenue-views-less = Les comptes disent { $confirmed } pour { $year }, les programmes { $spread } : { $gap } de moins
revenue-views-why = Un accord pluriannuel sans condition entre en entier dans les comptes de sa première année ; les programmes le vivent année après année. Les deux lectures comptent le même argent : elles ne s’ajoutent jamais.
revenue-no-wall = Rien n’est encore acquis à partir de { $year }.
revenue-wall-received = encaissé
revenue-wall-due = dû
revenue-wall-to-find = à trouver
revenue-wall-what = Cinq années de programme : ce que les accords signés ont déjà apporté et doivent encore ; après la barre, la part acquise · dollars
revenue-wall-level = À trouver : pour atteindre le plan de l’année, ou celui de { $year } là où il n’y a pas encore de plan.
revenue-wall-found = { $usd } déjà acquis pour { $year }
revenue-wall-found-share = { $usd } déjà acquis pour { $year }, { $share } de ce qu’il faudra
revenue-no-pipeline = Aucune opportunité ouverte n’est déclarée : le pipeline n’a rien à peser.
revenue-pipeline-short = { $n ->
    [one] une opportunité
   *[other] { $n } opportunités
} · { $usd } espérés
revenue-pipeline-found = { $n ->
    [one] Une opportunité vaut
   *[other] { $n } opportunités valent
} { $open } espérés, { $weighted } pondérés ; { $stalled } du montant est à l’arrêt
revenue-pipeline-unweighted = { $n ->
    [one] Une opportunité vaut
   *[other] { $n } opportunités valent
} { $open } espérés ; { $stalled } du montant est à l’arrêt
revenue-pipeline-what = Par étape : barre, ce que l’on peut en attendre ; trait, ce que l’on espère · dollars ; cliquer une étape pour ses opportunités
revenue-weighted = Pondéré
revenue-hoped = Espéré
revenue-stage = Étape
revenue-opportunity = Opportunité
revenue-days = { $stage } depuis { $n } j
revenue-days-stalled = { $stage } depuis { $n } j, à l’arrêt
revenue-signed-in = en { $year }
revenue-signed-until = en { $year } jusqu’à fin { $month }
revenue-late-short = sur { $n ->
    [one] un accord
   *[other] { $n } accords
}
revenue-effective-short = comme { $n } de même taille
revenue-opportunities-source = Opportunités déclarées par les bureaux
revenue-opportunities = { $n ->
    [one] Une opportunité ouverte
   *[other] { $n } opportunités ouvertes
}
revenue-opportunities-stage = { $stage } : { $n ->
    [one] une opportunité ouverte
   *[other] { $n } opportunités ouvertes
}
revenue-opportunities-what = La plus grande d’abord ; « à l’arrêt » : plus d’une fois et demie la durée médiane de l’étape, et ne pèse plus rien
revenue-opportunities-all = Une seule étape ; [voir toutes les étapes]({ $href })
revenue-chances-none = Aucune opportunité n’est encore close : aucune chance ne peut être dite, et aucune n’est inventée.
revenue-chances-default = **Chance par défaut** : { $won } gagnées sur { $n } closes dans tout le portefeuille ({ $rate }). Aucune étape n’a encore { $least } cas clos vus avant leur issue : toutes prennent ce taux, flatteur pour une étape précoce.
revenue-chances-own = Chance d’après l’histoire du portefeuille ({ $won } gagnées sur { $n } closes, { $rate }), ramenée vers elle ; ont leur propre chance, avec { $least } cas ou plus :
revenue-brier-better = Rejouée sur les cas clos, chacun à l’insu du modèle : écart de { $score }, contre { $base } pour un taux constant.
revenue-brier-same = Rejouée sur les cas clos, chacun à l’insu du modèle : écart de { $score }, autant qu’un taux constant ({ $base }) ; les étapes n’apprennent encore rien.
revenue-no-earmarking = Les bureaux ne disent pas l’affectation des recettes confirmées { $when } : la part flexible n’est pas connue.
revenue-flexible-found = { $share } des recettes vont où le besoin est le plus grand
revenue-flexible-found-before = { $share } des recettes sont flexibles, contre { $before } { $then }
revenue-flexible-what = Recettes confirmées { $when }, de la plus libre à la plus affectée ; les deux premiers degrés sont flexibles · dollars
revenue-earmarking = Affectation
revenue-unstated = Non indiquée
revenue-letters = { $n ->
    [one] Une relance prête à envoyer
   *[other] { $n } relances prêtes à envoyer
}
revenue-letters-what = Les plus grands retards, en français, anglais et espagnol ; à relire avant l’envoi. Un partenaire confidentiel n’y figure pas.
revenue-letter-for = { $partner } · { $usd } · { $title }
revenue-letter = Madame, Monsieur,
    Sauf erreur de notre part, { $usd } restent à verser au titre de l’accord « { $title } » ({ $agreement }) ; la première échéance était fixée au { $day }.
    Pourriez-vous nous indiquer la date du versement, ou ce qui le retient ? Si le paiement est en route, nous vous remercions et vous prions de ne pas tenir compte de ce message.
    Avec notre reconnaissance à { $partner } pour son appui.
    { $owner }
revenue-year-since = { $year }, depuis { $month }
revenue-no-compare = { $before } n’est connue qu’en partie, ou le périmètre a changé depuis : les partenaires de { $year } ne s’y comparent pas.
revenue-no-cost = Retour sur investissement : aucun coût de collecte n’est déclaré ; une ligne par poste dans la feuille INVESTISSEMENT le ferait apparaître. Un rapport de la même année tromperait : l’argent vient douze à trente-six mois après.
revenue-no-in-kind = Aucun don en nature ni expertise n’est déclaré { $when }.
revenue-in-kind-found = À côté de l’argent, jamais ajoutés : { $goods } de biens, { $advice } d’expertise ({ $days } jours)
revenue-in-kind-what = Dons en nature { $when }, par valeur, une ligne par don et pays : qui les a évalués, comment, entre quelles bornes · dollars
revenue-in-kind-source = Apports en nature déclarés par les bureaux, juste valeur au jour de la réception
revenue-gift = Don
revenue-valued = Évaluation
revenue-range = Bornes
revenue-value = Valeur
revenue-not-valued = non évalué
revenue-from-to = { $low } à { $high }
metrics-column-item = Poste
metrics-column-cohort = Cohorte
