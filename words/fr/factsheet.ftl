# La page d’un pays : risques, plateformes de concertation, réseau, et la fiche imprimée.
factsheet-risks = { $n ->
    [one] Un risque ouvert
   *[other] { $n } risques ouverts
}{ $grave ->
    [0] , aucun n’est grave
    [one] , dont un grave
   *[other] , dont { $grave } graves
}
factsheet-risks-what = Risques, obstacles et adaptations des accords en vie, le plus grave d’abord : probabilité × effet, et ce qui est fait
factsheet-risks-none = Aucun risque n’est signalé sur les accords du pays : personne n’en a écrit.
factsheet-source-risks = Jalons et risques envoyés par le bureau
factsheet-risk-risk = Risque
factsheet-risk-likelihood = Probabilité
factsheet-risk-effect = Effet
factsheet-risk-grave = Grave
factsheet-risk-watched = À suivre
factsheet-risk-slight = Faible
factsheet-risk-response = Ce qui est fait
factsheet-risk-since = Depuis
factsheet-risk-unanswered = rien de dit
factsheet-platforms = { $n ->
    [one] Une plateforme de concertation
   *[other] { $n } plateformes de concertation
}{ $taken ->
    [0] , aucune décision rapportée
    [one] , { $done } décision appliquée sur une
   *[other] , { $done } décisions appliquées sur { $taken }
}
factsheet-platforms-what = Réunions, dialogues et enquêtes, les plus récents d’abord ; une note donnée par moins de cinq personnes n’est pas montrée
factsheet-platforms-none = Aucune plateforme de concertation n’a été rapportée par le bureau.
factsheet-source-platforms = Consultations envoyées par le bureau
factsheet-platform-platform = Plateforme
factsheet-platform-held = Tenue le
factsheet-platform-entities = Présents
factsheet-platform-decided = Décisions
factsheet-platform-perception = Appréciation
factsheet-government-led = conduite par l’État
factsheet-done-of = { $done } sur { $taken }
factsheet-perceived = { $score } sur 100 ({ $n } réponses)
factsheet-too-few = moins de 5 réponses
factsheet-network = { $n ->
    [one] Un échange envoyé
   *[other] { $n } échanges envoyés
} à { $of ->
    [one] un bureau
   *[other] { $of } bureaux
}
factsheet-network-what = Échanges envoyés à d’autres bureaux sur douze mois, les { $shown } premiers destinataires
factsheet-network-none = Le bureau n’a envoyé aucun échange à un autre bureau sur la période.
factsheet-office = Bureau
factsheet-practitioners = { $n } praticiens inscrits au réseau.
factsheet-few-practitioners = Moins de cinq praticiens inscrits : leur nombre n’est pas dit.
factsheet-no-practitioner = Aucun praticien n’est inscrit au réseau.
factsheet-contact = Suivi : { $name }
factsheet-money-signed = Signé
factsheet-money-received = Encaissé
factsheet-money-due = Dû
factsheet-money-spent = Dépensé
factsheet-money-refunded = Remboursé
factsheet-money-fees = Frais
factsheet-money-balance = Solde
factsheet-money = { $share } de ce qui est encaissé est dépensé
factsheet-money-unspent = { $usd } encaissés, aucune dépense rapportée
factsheet-money-what = Tous les accords signés du pays, en dollars et en part de ce qui est encaissé
factsheet-money-none = Aucun accord signé : il n’y a pas d’argent à suivre.
factsheet-money-line = Argent
factsheet-money-usd = Montant
factsheet-money-share = De l’encaissé
