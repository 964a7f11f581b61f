# Impact : résultats, personnes, objectifs, deux scores, preuves, histoires.
impact-nav = Impact
impact-title = Impact
impact-partner = Partenaire
impact-all-partners = Tous ({ $n })
impact-place = Lieu
impact-not-stated = Non précisé
impact-agreements = Accords signés
impact-lead-nothing = Aucun résultat mesuré n’a été déclaré ici pour { $year }.
impact-lead = En { $year }, **{ $met } résultats mesurés sur { $n }** atteignent leur cible.
impact-lead-people = **{ $people } personnes** au moins ont été aidées directement, chacune comptée une fois.
impact-lead-unverified = **{ $share }** des résultats n’ont été vérifiés par personne.
impact-lead-donors = { $n ->
    [one] Là où l’on a demandé aux deux, les donateurs sont plus satisfaits que les communautés, de **1 point** ([voir](#impact-success)).
   *[other] Là où l’on a demandé aux deux, les donateurs sont plus satisfaits que les communautés, de **{ $points } points** ([voir](#impact-success)).
}
impact-lead-communities = { $n ->
    [one] Là où l’on a demandé aux deux, les communautés sont plus satisfaites que les donateurs, de **1 point** ([voir](#impact-success)).
   *[other] Là où l’on a demandé aux deux, les communautés sont plus satisfaites que les donateurs, de **{ $points } points** ([voir](#impact-success)).
}
impact-lead-even = Là où l’on a demandé aux deux, donateurs et communautés disent la même chose ([voir](#impact-success)).
impact-met = { $met } cibles atteintes sur { $n }
impact-at-most = au plus { $people }, si personne n’est compté deux fois
impact-of = { $top } sur { $bottom }
impact-asked = { $n ->
    [one] { $shown } personne interrogée
   *[other] { $shown } personnes interrogées
}
impact-spread = { $n ->
    [one] un seul accord
   *[other] médiane de { $n } accords ; dispersion { $points }
}
impact-points = points
impact-results = { $n ->
    [one] { $met } résultat mesuré sur { $n } atteint sa cible
   *[other] { $met } résultats mesurés sur { $n } atteignent leur cible
}
impact-results-what = { $shown } résultats · { $year }{ $area } · réalisé sur cible, en part du chemin
impact-results-note = Chaque échelle va de la référence à la cible, que l’indicateur doive monter ou descendre ; au-delà de 150 % le repère s’arrête. La forme dit la preuve.
impact-orders = Ordre des résultats
impact-order-furthest = Les plus loin de leur cible
impact-order-best = Les plus avancés
impact-order-every-area = ✕ Tous les domaines
impact-told = { $partner } · référence { $baseline } · réalisé { $actual } · cible { $target } · { $grade }
impact-said = { $actual } sur { $target } · { $share }
impact-grade-a = A · vérifié, avec document
impact-grade-b = B · vérifié, sans document
impact-grade-c = C · document, non vérifié
impact-grade-d = D · déclaré seulement
impact-no-results = Aucun résultat mesuré n’a été déclaré ici pour { $year }.
impact-people = Entre { $low } et { $high } personnes aidées : { $share } des comptes se recoupent
impact-people-one = { $low } personnes aidées, sans recoupement connu ({ $share })
impact-people-what = Personnes aidées directement · { $n } lieux sur { $total } · { $year } · personnes et méthode la plus fréquente
impact-lower = Au moins (chacune une fois)
impact-beyond = Au plus, en sus (si personne ne se recoupe)
impact-from-to = { $low } à { $high }
impact-tier = { $tier }, { $people }
impact-tiers = À part : { $tiers }.
impact-no-tiers = Aucun palier indirect n’est déclaré.
impact-never-added = Les paliers, les années et les secteurs ne s’additionnent pas.
impact-no-people = Aucun compte de personnes aidées directement n’a été déclaré ici pour { $year }.
impact-contribution-money = { $partner } contribue pour { $share }, au prorata de l’argent
impact-contribution-count = { $partner } contribue pour { $share }, au prorata des comptes
impact-contribution-equally = { $partner } contribue pour { $share }, à parts égales entre accords
impact-contribution-what = { $people } personnes, chacune une fois, réparties entre partenaires · { $year } · personnes
impact-contribution-note = Contribution, et non attribution : le total ne change pas, la règle seule change le partage.
impact-rules = Règle de partage
impact-rule-money = Selon l’argent
impact-rule-count = Selon les comptes
impact-rule-equally = À parts égales
impact-others = { $n ->
    [one] Un autre partenaire
   *[other] { $n } autres partenaires
}
impact-no-contribution = Personne n’est compté ici en { $year } : aucune contribution à partager.
impact-goals = { $share } de la valeur signée : { $name }
impact-goals-unsaid = Aucun objectif n’est précisé
impact-goals-what = Accords signés en { $year } · valeur × poids déclaré de chaque objectif · dollars
impact-goals-note = Contre les inégalités (ODD 10) : { $share }. Précisé au niveau de la cible : { $targeted }. Chaque dollar compte une fois.
impact-no-goals = Aucun accord n’a été signé ici en { $year } : pas de répartition par objectif.
impact-goal = { $n ->
    [one] { $name } : un accord, { $usd }
   *[other] { $name } : { $n } accords, { $usd }
}
impact-together = { $n ->
    [one] Un accord sert à la fois deux objectifs : { $first } et { $second }
   *[other] { $n } accords servent deux objectifs à la fois : { $first } et { $second }
}
impact-together-what = Accords signés en { $year } servant deux objectifs à la fois · { $share } en servent plusieurs · nombre
impact-together-note = Un accord à trois objectifs compte dans trois paires : les cases ne s’additionnent pas.
impact-no-pair = Aucun accord signé ici en { $year } ne déclare deux objectifs à la fois.
impact-donors = { $n ->
    [one] Donateurs plus satisfaits que communautés, de 1 point
   *[other] Donateurs plus satisfaits que communautés, de { $points } points
}
impact-communities = { $n ->
    [one] Communautés plus satisfaites que donateurs, de 1 point
   *[other] Communautés plus satisfaites que donateurs, de { $points } points
}
impact-even = Donateurs et communautés disent la même chose
impact-success-what = { $n } accords sur { $total } jugés des deux côtés · { $year } · 100 : cibles atteintes, ou pleine satisfaction ; l’écart le plus large d’abord
impact-success-note = Médiane des accords. Donateur : atteinte des résultats qu’il a choisis ; communauté : enquête auprès des personnes servies. { $few ->
    [0] Aucune enquête ne compte moins de { $least } réponses.
    [one] Une enquête compte moins de { $least } réponses : à lire avec réserve.
   *[other] { $few } enquêtes comptent moins de { $least } réponses : à lire avec réserve.
}
impact-no-scores = Aucun accord n’a ici, en { $year }, à la fois un score du donateur et un score de la communauté.
impact-donor = Donateur
impact-community = Communauté
impact-gap = Écart
impact-few = peu
impact-n = n = { $n } { $few }
impact-target = Cible
impact-scored = Score de la communauté : { $score }
impact-score-n = { $score } (n = { $n })
impact-named = { $name } : ce que chacun compte
impact-named-what = Mesures de l’accord, selon qui les a choisies · { $year }
impact-chosen-donor = Choisi par le donateur
impact-chosen-community = Nommé par la communauté
impact-chosen-office = Choisi par le bureau
impact-none-named = La communauté n’a nommé aucune mesure : son score vient de l’enquête seule.
impact-open-agreement = Ouvrir l’accord
impact-gap-unknown = L’accord { $code } n’a pas de résultat en { $year }.
impact-grades = { $share } des résultats ne sont vérifiés par personne
impact-grades-what = Résultats rapportés, par domaine et par preuve · { $year } · nombre
impact-grades-note = Non vérifié ne veut pas dire faux.
impact-chain = De bout en bout : { $verified } résultats vérifiés sur { $results }
impact-chain-what = Résultat → document → qui a vérifié → quand · les { $n } plus récents · { $year }
impact-no-chain = Aucun résultat de { $year } n’est vérifié ici.
impact-result = Résultat
impact-no-document = sans document
impact-no-proof = Sans preuve
impact-stories = { $n ->
    [one] Une histoire du terrain, { $proved } avec preuve
   *[other] { $n } histoires du terrain, { $proved } avec preuve
}
impact-stories-what = Besoin → partenaire → résultat → preuve ; celles de plus de douze mois sont signalées
impact-stories-source = Exemples envoyés par les bureaux
impact-no-story = Aucun exemple du terrain n’a été envoyé ici jusqu’à la fin de { $year }.
impact-old = Plus de douze mois
impact-quote = Paroles
metrics-column-accumulation = Cumul
metrics-column-direction = Sens attendu
metrics-column-evidence = Document
metrics-column-evidence_grade = Niveau de preuve
metrics-column-verified_on = Vérifié le
metrics-column-community_score = Score de la communauté
metrics-column-survey_n = Réponses
metrics-column-is_people_count = Compte des personnes
metrics-column-is_disaggregated = Compte ventilé
metrics-column-agreement_usd = Valeur de l’accord
metrics-column-sdg_target = Cible ODD
metrics-column-sdg_also = Autre ODD servi
metrics-column-has_several_sdgs = Plusieurs ODD
impact-area-people = { $area } : { $people } personnes atteintes
impact-inequality = { $share } de la valeur signée lutte contre les inégalités
impact-inequality-what = Accords signés en { $year } · « ne laisser personne de côté », de principal à aucun · dollars
impact-inequality-note = Compte ce qui est marqué significatif ou principal, ou lié à l’ODD 10. Marqueur renseigné : { $share } ({ $marked } sur { $n } accords). Comptes de personnes ventilés par sexe et âge : { $split } ({ $told } sur { $counts }).
impact-marked = { $n ->
    [one] { $mark } : un accord, { $usd }
   *[other] { $mark } : { $n } accords, { $usd }
}
impact-marked-most = Contre les inégalités
impact-marked-what = Accords signés en { $year } · la plus grande valeur d’abord
impact-marked-none = Aucun accord signé en { $year } n’est marqué ainsi, ni lié à l’ODD 10.
impact-both = { $n ->
    [one] Un accord sert à la fois « { $first } » et « { $second } »
   *[other] { $n } accords servent à la fois « { $first } » et « { $second } »
}
impact-together-in = Accords signés en { $year }
