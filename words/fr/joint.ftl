# Programmes conjoints, plateformes, convergence.
joint-nav = Programmes conjoints
joint-title = Programmes conjoints et plateformes
joint-lead-nothing = Aucun programme conjoint n’est inscrit ici.
joint-lead = { $n ->
    [one] **Un programme** inscrit, **{ $usd }** comptés une fois, dont **{ $share }** menés par plusieurs entités.
   *[other] **{ $n } programmes** inscrits, **{ $usd }** comptés une fois, dont **{ $share }** menés par plusieurs entités.
}
joint-lead-kinds = Les partenaires actifs sont aussi variés que **{ $n } types** également fréquents.
joint-source = Programmes déclarés
joint-none = Aucun programme conjoint n’est inscrit ici.
joint-who = { $n ->
    [one] Une seule entité : { $entity }
   *[other] { $entity } est l’entité la plus présente, sur { $n }
}
joint-who-what = Qui fait quoi · { $n } effets sur { $total }, en lignes, par entité, en colonnes · programmes
joint-who-note = Le plus servi en haut à gauche ; une case vide est une ouverture. Un programme compte chez chacune de ses entités.
joint-no-outcome = Sans effet du plan-cadre
joint-no-modality = Modalité non précisée
joint-modality = { $usd } de budget, chaque programme compté une fois
joint-modality-what = Budget par modalité de gestion des fonds · dollars
joint-n = { $n ->
    [one] un programme
   *[other] { $n } programmes
}
joint-aligned = { $share } du budget suit une feuille de route ; { $framed } sert un effet du plan-cadre
joint-aligned-untold = Aucun programme ne dit sa feuille de route ; { $framed } du budget sert un effet du plan-cadre
joint-aligned-what = Budget par bureau selon son alignement · dollars
joint-on-map = Feuille de route adoptée
joint-framed = Plan-cadre seulement
joint-unaligned = Ni l’une ni l’autre
joint-register = { $n ->
    [one] Un programme au registre, { $together } à plusieurs entités
   *[other] { $n } programmes au registre, { $together } à plusieurs entités
}
joint-register-what = Le plus grand d’abord ; chaque budget une fois, quel que soit le nombre d’entités
joint-no-platform = Aucune réunion de plateforme n’a été déclarée ici pour { $year }.
joint-platforms = { $n ->
    [one] Une plateforme : { $share } des décisions appliquées
   *[other] { $n } plateformes : { $share } des décisions appliquées, { $active } se réunissent au moins deux fois l’an
}
joint-platforms-what = Réunions déclarées en { $year } ; les décisions qui attendent le plus d’abord
joint-led = Conduite
joint-government = Gouvernement
joint-partners-led = Partenaires
joint-meetings = Réunions
joint-decisions = Décisions appliquées sur prises
joint-no-kind = Aucun partenaire actif n’a de type déclaré.
joint-kinds = { $total } types de partenaires, aussi variés que { $n } types égaux
joint-kinds-what = Partenaires actifs par type, le plus fin connu · nombre
joint-no-crowd = En { $year }, aucun public n’est servi ici par plusieurs partenaires sans besoin commun.
joint-crowd = { $total ->
    [one] Un public servi par plusieurs partenaires, { $n } sans besoin commun
   *[other] { $total } publics servis par plusieurs partenaires, { $n } sans besoin commun
}
joint-crowd-what = Lieu, domaine et groupe de recoupement déclarés · { $year } · une invitation à se parler
joint-cell = Lieu et domaine
joint-who-serves = Qui y travaille
metrics-column-programme_id = ID programme
metrics-column-entity = Entité
metrics-column-entity_count = Nombre d’entités
metrics-column-is_joint = Conjoint
metrics-column-agent = Agent
metrics-column-has_steering = Comité de pilotage
metrics-column-has_road_map = Feuille de route
metrics-column-framework_outcome = Effet du plan-cadre
metrics-column-result_group = Groupe de résultats
metrics-column-partner_kind = Type de partenaire
metrics-column-partners = Partenaires
metrics-column-is_crowded = Plusieurs partenaires
metrics-column-has_shared_need = Besoin commun

# Registre commun, équipes, groupes de résultats
joint-head-kind = Nature
joint-head-entry = Énoncé
joint-head-with = Avec
joint-head-ours = Chez nous
joint-head-theirs = En face
joint-head-state = État
joint-head-effect = Effet sur les gens
joint-register-none = Aucun registre commun n’est tenu ici : ni idée, ni possibilité, ni défi, ni engagement partagé.
joint-entries = Inscrits
joint-measure = Ce qui compte
joint-share = Part
joint-common = { $n ->
    [one] Une entrée au registre commun
   *[other] { $n } entrées au registre commun
} ; { $share } des défis ont un responsable de chaque côté
joint-common-what = Idées, possibilités, défis, actions favorables et engagements portés avec d’autres, tous enregistrés
joint-entries-title = { $late ->
    [0] Aucune promesse n’est en retard
    [one] Une promesse est en retard
   *[other] { $late } promesses sont en retard
} ; { $alone ->
    [0] chaque défi a deux responsables
    [one] un défi n’a de responsable que d’un côté, ou d’aucun
   *[other] { $alone } défis n’ont de responsable que d’un côté, ou d’aucun
}
joint-entries-what = Le registre : promesses en retard d’abord, puis les plus récentes ; « numérique » marque ce qui passe par les technologies de l’information
joint-digital = numérique
joint-became = Devenu un accord
joint-done = Fait le { $day }
joint-due = Dû le { $day }
joint-begun = Commencé
joint-listed = Inscrit
joint-pulse = Le point le plus bas des équipes : { $question }, { $score } sur 100
joint-pulse-what = Cinq questions, les mêmes, deux fois par an, de 0 à 100 ; { $n ->
    [0] aucune équipe n’est trop petite pour être montrée
    [one] une équipe de moins de cinq réponses n’est pas montrée
   *[other] { $n } équipes de moins de cinq réponses ne sont pas montrées
}
joint-pulse-hidden = Moins de cinq personnes ont répondu dans { $n ->
    [one] l’équipe interrogée
   *[other] chacune des { $n } équipes interrogées
} : leur pouls n’est pas montré.
joint-pulse-none = Aucune équipe n’a répondu ici aux cinq questions.
joint-groups = { $n ->
    [one] Un groupe de résultats
   *[other] { $n } groupes de résultats
} ; { $share } des participations sont d’entités non résidentes
joint-groups-untold = { $n ->
    [one] Un groupe de résultats
   *[other] { $n } groupes de résultats
} ; personne ne dit quelles entités résident dans le pays
joint-groups-what = Programmes et budget, chacun compté une fois, par groupe de résultats du Cadre de coopération
joint-groups-none = Aucun programme conjoint ne dit ici de quel groupe de résultats il relève.
joint-years = Programmes commencés en { $year } : { $change } de budget sur { $before }
joint-years-what = Budget des programmes par année de début et modalité de gestion, chacun compté une fois · dollars
