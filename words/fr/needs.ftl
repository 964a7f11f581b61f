# Les besoins et les offres : colonnes, puis ce que dit la page.
metrics-column-age_band = Tranche d’âge
metrics-column-criterion = Critère
metrics-column-rating = Note, 0 à 3
metrics-column-why_private = Pourquoi le privé
metrics-column-first_asked_on = Premier contact
metrics-column-partners_asked = Partenaires sollicités
metrics-column-first_signed_on = Premier accord signé
metrics-column-is_signed = Accord signé
metrics-column-is_timed = Attente connue
metrics-column-wait_days = Jours d’attente
metrics-column-is_overdue = Échéance passée
metrics-column-offer_id = Offre
metrics-column-conditions = Conditions
metrics-column-offer_status = État de l’offre
metrics-column-offered_usd = Offert, USD
metrics-column-is_standing = Offre ouverte
metrics-column-check_outcome = Issue de la vérification
metrics-column-is_check_valid = Vérification valable
metrics-column-is_known = Partenaire connu
metrics-column-is_known_here = Connu dans ce pays

# Ce que dit la page.
needs-nav = Besoins et offres
needs-title = Besoins ↔ offres
needs-lead-driven = **{ $share }** de la valeur signée répond à des besoins déclarés par le terrain avant la signature.
needs-lead-waiting = { $n ->
    [one] Un besoin attend encore un accord
   *[other] **{ $n } besoins** attendent encore un accord
}, pour { $usd }, le plus ancien depuis { $days } jours ; { $late ->
    [0] aucun n’a passé son échéance.
    [one] un a passé son échéance.
   *[other] { $late } ont passé leur échéance.
}
needs-lead-offers = { $n ->
    [one] Une offre de partenaire est ouverte.
   *[other] { $n } offres de partenaires sont ouvertes.
}
needs-none = Aucun bureau n’a déclaré de besoin ici.
needs-unmet-none = Aucun besoin déclaré n’attend d’accord ici.
needs-coverage = { $share } de ce que le terrain demande est couvert par des accords ; { $gap } n’ont aucun accord
needs-coverage-what = Besoins déclarés et non retirés · part couverte par des accords signés, aucun besoin au-delà de 100 % · puis en valeur, par bureau régional
needs-by-value = En valeur
needs-by-number = En nombre
needs-covered = Couvert
needs-missing = À trouver
needs-place = Mesure ou bureau
needs-of = { $share } · { $top } sur { $bottom }
needs-out-of = { $top } sur { $bottom }
needs-source = Feuille BESOINS des bureaux
needs-source-agreements = Feuille ACCORDS des bureaux
needs-source-pipeline = Feuille OPPORTUNITES des bureaux
needs-source-touches = Échanges datés des bureaux avec les partenaires
needs-ageing = { $n ->
    [one] Un besoin attend
   *[other] { $n } besoins attendent
} dans { $countries ->
    [one] un pays
   *[other] { $countries } pays
}, dont { $longer ->
    [0] aucun depuis plus de deux ans
    [one] un depuis plus de deux ans
   *[other] { $longer } depuis plus de deux ans
}
needs-ageing-what = Besoins auxquels aucun accord signé ne répond · par pays et par âge · les attentes les plus longues d’abord
needs-country = Pays
needs-age-half-year = Moins de 6 mois
needs-age-year = 6 à 12 mois
needs-age-two-years = 1 à 2 ans
needs-age-longer = Plus de 2 ans
needs-in-all = En tout
needs-required = Requis
needs-people = Personnes
needs-need = Besoin
needs-age = Jours d’attente
needs-best = Meilleure offre
needs-nobody = aucune
needs-points = { $points } points
needs-points-head = Points /100
needs-extend = à étendre à ce pays
needs-reasons = Raisons et manques
needs-reason-kind = Nature d’aide
needs-reason-country = Pays
needs-reason-amount = Montant
needs-reason-time = Échéance
needs-reason-check = Vérification
needs-reason-known = Déjà partenaire
needs-mark-met = rempli
needs-mark-part = rempli en partie
needs-mark-missed = manqué
needs-mark-unknown = non dit
needs-weights = ✓ rempli, ~ en partie, ✗ manqué, ○ non dit ; sur 100 points : { $weights }
needs-workbench = { $n ->
    [one] Un besoin attend
   *[other] { $n } besoins attendent
} ; { $answered ->
    [0] aucune offre ouverte n’y répond sur place
    [one] une offre ouverte sur place répond à l’un d’eux
   *[other] des offres ouvertes sur place répondent à { $answered }
}
needs-workbench-what = Ceux qu’une offre sur place peut aider d’abord, puis les plus urgents · choisir une ligne montre les offres en face
needs-offers = { $n ->
    [0] Aucune offre pour « { $title } », { $country }
    [one] Une offre pour « { $title } », { $country }
   *[other] Les { $n } meilleures offres pour « { $title } », { $country }
}
needs-no-offer = Aucune offre ouverte de cette nature ({ $kind }) n’atteint 50 points : le besoin appelle une prospection.
needs-history = Histoire de ce besoin et dossier de prospection →
needs-offers-none = Aucune offre de partenaire n’est ouverte.
needs-by-offer = { $n ->
    [one] Une offre est ouverte
   *[other] { $n } offres sont ouvertes
}, dont { $idle ->
    [0] aucune sans besoin en face
    [one] une sans besoin en face
   *[other] { $idle } sans besoin en face
}
needs-by-offer-what = Offres valables ce jour, où qu’elles soient · besoins en attente auxquels chacune répond là où elle vaut, cinq au plus · choisir une ligne montre les raisons
needs-partner = Partenaire
needs-kind = Nature
needs-holds = Vaut pour
needs-offered = Offert
needs-until = Jusqu’au
needs-answers = Besoins
needs-first-need = Le premier
needs-no-need = aucun en attente là où elle vaut
needs-of-offer = { $n ->
    [0] Offre de { $partner } ({ $kind }) : aucun besoin
    [one] Offre de { $partner } ({ $kind }) : un besoin
   *[other] Offre de { $partner } ({ $kind }) : { $n } besoins
}
needs-offer-until = jusqu’au { $day }
needs-no-amount = montant non dit
needs-anywhere = pays non dits
needs-waits = { $n ->
    [one] attend depuis un jour
   *[other] attend depuis { $n } jours
}
needs-orphans = { $n ->
    [one] Un accord en vigueur ne répond
   *[other] { $n } accords en vigueur ne répondent
} à aucun besoin déclaré ; part fondée sur les besoins : { $share }
needs-orphans-what = Accords en vigueur sans besoin lié · les plus grands d’abord · USD
needs-orphans-none = Chaque accord en vigueur répond ici à un besoin déclaré.
needs-agreement = Accord
needs-signed = Signé
needs-signed-on = Signé le
needs-ends = Se termine
needs-owner = Responsable
needs-collisions = { $n ->
    [one] Une entreprise est sollicitée par plusieurs bureaux
   *[other] { $n } partenaires sont sollicités par plusieurs bureaux à la fois
}
needs-collisions-what = Opportunités ouvertes avec le même partenaire · un bureau devrait mener
needs-collisions-none = Aucun partenaire n’est sollicité par plusieurs bureaux à la fois.
needs-offices = Bureaux
needs-which = Lesquels
needs-hoped = En discussion
needs-fit = Les besoins en attente conviennent au secteur privé à { $share }
needs-fit-one = Ce besoin convient au secteur privé à { $share }
needs-fit-what = Notes de 0 à 3 données par les bureaux, en part du maximum · sept critères, leur poids entre parenthèses
needs-fit-none = Aucun besoin n’est noté selon les critères du secteur privé.
needs-criterion = { $name } ({ $weight })
needs-fit-expertise = Expertise
needs-fit-assets = Moyens
needs-fit-market = Accès aux marchés
needs-fit-speed = Rapidité
needs-fit-durability = Durée
needs-fit-cost = Coût
needs-fit-local = Présence locale
needs-offers-note = où qu’elles soient
needs-unmet-note = { $n ->
    [one] un besoin sans accord
   *[other] { $n } besoins sans accord
}
needs-half-wait = moins de la moitié finissent par en trouver un
needs-median-wait = la moitié en { $days } jours
needs-one-unmet = { $country }, déclaré le { $day } : ce besoin attend un accord depuis **{ $n } jours** ; l’aide viendrait trop tard après le { $due }.
needs-one-met = { $country }, déclaré le { $day } : un accord signé au moins répond à ce besoin.
needs-one-talked = { $country }, déclaré le { $day } : aucun accord signé n’y répond encore, et il n’est plus dit ouvert.
needs-one-late = Cette échéance est passée.
needs-facts = Ce que le bureau en dit
needs-code = Besoin { $code }
needs-asked = Demande
needs-why-private = Pourquoi le privé
needs-outcome = Effet du plan stratégique de pays
needs-goal = Objectif de développement durable
needs-due = Trop tard après le
needs-declared-on = Déclaré le
needs-priority = Priorité, 1 la plus urgente
needs-asked-partners = Partenaires déjà sollicités
needs-unknown = Aucun besoin ne porte le code « { $code } », ou il a été retiré.
needs-unknown-title = Besoin introuvable
needs-step-declared = Déclaré
needs-step-asked = Demandé
needs-step-signed = Accord signé
needs-step-reached = Résultat
needs-history-declared = Déclaré ; personne n’a encore été sollicité
needs-history-asked = Déclaré et demandé ; rien n’est signé
needs-history-signed = Déclaré, puis couvert par un accord ; pas encore de résultat
needs-history-reached = Du besoin au résultat
needs-history-what = Déclaré, demandé, apparié, résultat · chaque ligne ouvre sa source
needs-day = Jour
needs-step = Étape
needs-what-happened = Quoi
needs-declared-by = par le bureau { $office }
needs-signed-before = { $what } (signé avant la déclaration : n’y répond pas)
needs-measured = { $indicator } : { $actual } sur { $target }
needs-brief = Dossier de prospection
needs-brief-way = Le besoin, pourquoi le privé, les meilleurs partenaires et leurs raisons, qui leur parle, ce qui a précédé : [une page à imprimer]({ $href }) ou [un classeur]({ $workbook }).
needs-brief-title = Dossier de prospection : { $title }
needs-brief-lead = À emporter au premier rendez-vous. Les noms de prospects sont confidentiels ; mentionner une entreprise ne vaut pas approbation.
needs-brief-workbook = Classeur
needs-brief-facts = Le besoin
needs-brief-partners = Les meilleurs partenaires, et pourquoi
needs-brief-contacts = Qui leur parle
needs-brief-past = Ce qui a précédé
needs-said = Dit par le bureau
needs-offer = Offre
needs-office = Bureau
needs-last-touch = Dernier échange
needs-about = À propos de
needs-contacts = Qui parle aux meilleurs partenaires
needs-contacts-what = Dernier échange daté de chaque bureau · des bureaux, jamais des personnes
needs-contacts-none = Aucune offre ne désigne de partenaire à voir d’abord pour ce besoin.
needs-never-met = aucun bureau
needs-past = { $n ->
    [one] Un accord a répondu à un besoin semblable ici
   *[other] { $n } accords ont répondu à des besoins semblables ici
}
needs-past-what = Même nature de besoin, même pays · les plus récents d’abord · USD
needs-past-none = Aucun accord n’a encore répondu à un besoin de cette nature dans ce pays.
