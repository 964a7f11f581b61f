# Le calendrier des dépôts.
calendar-nav = Calendrier des dépôts
calendar-title = Calendrier des dépôts
calendar-none-due = Aucun classeur n’est attendu de cette organisation : ses fichiers viennent par un autre chemin.
calendar-lead-only = Au { $day }, le seul classeur attendu pour le { $period } { $n ->
    [0] n’est **pas arrivé**
   *[other] **est arrivé**
}.
calendar-lead = Au { $day }, { $n ->
    [one] **{ $came } classeur sur { $due }** est arrivé
   *[other] **{ $came } classeurs sur { $due }** sont arrivés
} pour le { $period }, soit { $share } du portefeuille.
calendar-lead-late = { $late ->
    [0] { "" }
    [one] Un bureau est en retard
   *[other] { $late_shown } bureaux sont en retard
}{ $silent ->
    [0] .
    [one] { $late ->
        [0] Un bureau se tait depuis deux trimestres ou davantage.
       *[other] , un autre se tait depuis deux trimestres ou davantage.
    }
   *[other] { $late ->
        [0] { $silent_shown } bureaux se taisent depuis deux trimestres ou davantage.
       *[other] , { $silent_shown } autres se taisent depuis deux trimestres ou davantage.
    }
}
calendar-lead-due = { $n ->
    [one] Le dernier est attendu
   *[other] Les derniers sont attendus
} le { $day } au plus tard.
calendar-lead-all = Personne n’est en retard.
calendar-oldest = la plus ancienne : { $office }
calendar-office = Bureau
calendar-portfolio = Portefeuille
calendar-age = Âge des données
calendar-next = Prochain dépôt
calendar-punctual = À l’heure
calendar-of = { $top } sur { $bottom }
calendar-never = pas de dépôt
calendar-what = Chaque bureau, ses derniers trimestres, ce qu’il pèse · accords actifs en dollars · les plus lourds d’abord
calendar-source = Envois reçus et calendrier de l’organisation
calendar-grid-all = Tous les classeurs attendus sont arrivés ou sont encore dans leur délai
calendar-grid-late = { $n ->
    [one] Un bureau retient { $usd } du portefeuille : { $first }
   *[other] { $n } bureaux retiennent { $usd } du portefeuille, { $first } d’abord
}
calendar-state-received = reçu
calendar-state-received_late = { $n ->
    [one] reçu, { $days } jour après
   *[other] reçu, { $days } jours après
}
calendar-state-due = attendu
calendar-state-late = { $n ->
    [one] en retard, { $days } jour
   *[other] en retard, { $days } jours
}
calendar-state-missed = non envoyé
calendar-state-silent = silence
calendar-corrections = { $n ->
    [one] Une correction débloquerait { $usd }
   *[other] { $n } corrections débloqueraient { $usd }
}
calendar-corrections-none = Rien n’attend de correction
calendar-corrections-what = Les trois corrections qui valent le plus · valeur des accords et des flux qui attendent
calendar-corrections-source = Constats des fichiers qui font foi
calendar-nothing-held = Aucune ligne ne retient de dollars.
calendar-correction = { $office } : { $message }
calendar-correction-rows = { $n ->
    [one] { "" }
   *[other] { " " }et { $shown } lignes en tout
}
calendar-no-amount = sans montant
calendar-open = Ouvrir la feuille
calendar-quality = { $n ->
    [0] Les dollars des { $of } bureaux sont tous entrés dans les chiffres
    [one] Un seul bureau a des dollars en attente ; { $clean } n’en ont aucun
   *[other] { $n } bureaux ont des dollars en attente ; { $clean } n’en ont aucun
}
calendar-quality-what = Part des dollars de flux et de dons lus qui compte sans attendre · trimestre en vue et écart avec le précédent
calendar-score = Note
calendar-trend = Depuis le précédent
calendar-held = En attente
calendar-first = premier envoi
calendar-stable = stable
calendar-reminders = { $n ->
    [0] Aucun rappel à envoyer
    [one] Un rappel prêt à copier
   *[other] { $n } rappels prêts à copier
}
calendar-reminders-what = Un mot courtois par bureau attendu, dans sa langue · un clic dans le texte le choisit tout entier
calendar-no-reminder = Chaque bureau a envoyé son classeur, ou est encore dans son délai.
calendar-reminder-for = { $office } · { $language }
calendar-in-fr = en français
calendar-in-en = en anglais
calendar-in-es = en espagnol
calendar-reminder-last = { " " }Le dernier que nous avons reçu de vous date du { $day }.
calendar-reminder-never = { " " }Nous n’en avons encore reçu aucun de vous.
calendar-reminder =
    Objet : classeur du { $period }

    Chères et chers collègues,

    Le classeur de votre bureau ({ $office }) pour le { $period } était attendu le { $due }.{ $last }

    Tant qu’il manque, vos chiffres sont dits inconnus : ils ne sont jamais comptés pour zéro. Un classeur provisoire ou incomplet nous aide déjà : ce qui y manque vous sera indiqué cellule par cellule, et vous ne corrigerez que cela.

    Si quelque chose vous retient, dites-le-nous d’un mot : nous vous aiderons volontiers.

    Avec nos remerciements
calendar-days = { $n ->
    [one] jour
   *[other] jours
}
calendar-others = { $n ->
    [one] Voir l’autre bureau
   *[other] Voir les { $shown } autres bureaux
}
calendar-waits = { $usd } de flux en attente
