# La communication : colonnes, puis ce que dit la page.
metrics-column-content_id = Contenu
metrics-column-content_use = Usage
metrics-column-cleared_on = Validé le
metrics-column-is_cleared = Validé
metrics-column-is_first_time_right = Validé du premier coup
metrics-column-is_judged = Jugé
metrics-column-has_consents = Consentements
metrics-column-is_used = Utilisé au-dehors
metrics-column-clearance_days = Jours avant validation
metrics-column-url = Adresse
metrics-column-is_followed = Suivi d’un échange

# Ce que dit la page.
communication-nav = Communication
communication-lead = { $n ->
    [one] Un contenu a été envoyé
   *[other] **{ $n } contenus** ont été envoyés
} en douze mois ; { $cleared ->
    [0] aucun n’est validé.
    [one] un est validé.
   *[other] { $cleared } sont validés.
}
communication-lead-none = Aucun contenu n’a été envoyé en douze mois.
communication-lead-kept = { $share } des gestes de visibilité dus aux partenaires ont été tenus à temps, preuve à l’appui.
communication-none = Aucun contenu n’est connu pour ces douze mois (feuille CONTENUS).
communication-source = Feuille CONTENUS des bureaux
communication-source-visibility = Feuille VISIBILITE des bureaux
communication-source-after = Feuille SUIVI_APRES des bureaux
communication-calendar = { $n ->
    [one] Un contenu en douze mois
   *[other] { $n } contenus en douze mois
} ; { $silent ->
    [0] aucun mois vide parmi les trois derniers
    [one] un mois vide parmi les trois derniers
   *[other] { $silent } mois vides parmi les trois derniers
}
communication-calendar-what = Contenus envoyés par bureau et par mois · la régularité dit si le flux est égal
communication-calendar-bureaux = Contenus envoyés par bureau régional et par mois · choisir un bureau dit si le flux de chacun des siens est égal
communication-funnel = { $share } des contenus sont validés
communication-funnel-what = Contenus des douze mois · envoyés, validés, utilisés, avec consentement · nombre
communication-sent = Envoyés
communication-cleared = Validés
communication-right-first = Du premier coup
communication-used = Utilisés au-dehors
communication-consented = Avec consentement
communication-use = Les contenus validés servent d’abord : { $use }
communication-use-what = Contenus validés des douze mois, par usage · nombre
communication-held = { $n ->
    [one] Un contenu ne peut pas encore être montré
   *[other] { $n } contenus ne peuvent pas encore être montrés
}
communication-held-what = Non validés, ou sans le consentement des personnes montrées · les plus anciens d’abord
communication-all-clear = Chaque contenu envoyé est validé et consenti.
communication-content = Contenu
communication-office = Bureau
communication-use-word = Usage
communication-sent-on = Envoyé le
communication-waits = Jours d’attente
communication-clearance = Validation
communication-consents = Consentement
communication-has-cleared = validé
communication-no-cleared = non validé
communication-has-consent = donné
communication-no-consent = manque
communication-kept = { $share } de la visibilité due a été tenue
communication-kept-what = Gestes échus, faits à temps avec preuve · { $top } sur { $bottom } · par bureau, les moins tenus d’abord
communication-owed-none = Aucun geste de visibilité n’est échu.
communication-late = { $n ->
    [one] Un geste dû à un partenaire est en retard
   *[other] { $n } gestes dus à des partenaires sont en retard
}
communication-late-what = Visibilité promise, date passée, rien de fait · les plus anciens d’abord
communication-late-none = Aucun geste de visibilité n’est en retard.
communication-commitment = Geste
communication-agreement = Accord
communication-partner = Partenaire
communication-due = Dû le
communication-done = Fait le
communication-owner = Responsable
communication-contact = Contact
communication-after = { $n ->
    [one] Un contact promis après la fin d’un accord
   *[other] { $n } contacts promis après la fin d’accords
}, { $late ->
    [0] aucun en retard
    [one] un en retard
   *[other] { $late } en retard
}
communication-after-what = Contacts et vérifications prévus après la fin · ce qui n’est pas fait d’abord
communication-after-none = Aucun contact n’est prévu après la fin d’un accord.
communication-events = { $n ->
    [one] Une rencontre en douze mois
   *[other] { $n } rencontres en douze mois
} ; { $share } suivies d’un échange sous 30 jours
communication-events-what = Événements et webinaires · qui a rencontré qui, entre bureaux, jamais entre personnes
communication-events-none = Aucun événement ni webinaire n’est connu pour ces douze mois.
communication-day = Jour
communication-event = Sujet
communication-host = Organisé par
communication-met = A rencontré
communication-participants = Présents
communication-followed = Suite
communication-was-followed = échange sous 30 jours
communication-not-followed = sans suite
communication-not-judged = à voir
