# Les alertes : colonne, puis ce que dit la page.
metrics-column-alert_id = Alerte

# Ce que dit la page.
alerts-nav = Alertes
alerts-title = Alertes
alerts-lead = { $n ->
    [one] Une alerte attend
   *[other] **{ $n } alertes** attendent
} { $owners ->
    [one] un responsable
   *[other] { $owners } responsables
} ; { $pressing ->
    [0] aucune ne presse.
    [one] une presse.
   *[other] { $pressing } pressent.
}
alerts-lead-digest = Ce qui est nouveau cette semaine : [la synthèse]({ $href }).
alerts-quiet-title = Rien n’appelle personne
alerts-quiet = Aucune alerte n’attend dans ce que vous voyez.
alerts-of = { $n ->
    [one] { $owner } : une alerte
   *[other] { $owner } : { $n } alertes
}
alerts-of-what = La plus pressante d’abord · chacune avec sa raison et le lieu où elle se décide
alerts-more = { $n ->
    [one] Encore une →
   *[other] Encore { $n } →
}
alerts-every-owner = ← Tous les responsables
alerts-others = { $n ->
    [one] Un autre responsable
   *[other] { $n } autres responsables
}
alerts-nobody = Sans responsable
alerts-undated = sans date
alerts-put-off = Remettre à plus tard
alerts-for = Pour
alerts-reason = Raison
alerts-days = { $n ->
    [one] un jour
   *[other] { $n } jours
}
alerts-call-back = Rappeler
alerts-put-off-title = { $n ->
    [one] Une alerte remise à plus tard
   *[other] { $n } alertes remises à plus tard
}
alerts-asleep = { $kind } · { $title } : jusqu’au { $day } ({ $reason })
alerts-refused = Cette demande n’est pas celle d’une alerte : une raison est nécessaire, et 90 jours au plus.
alerts-register = Le registre des décisions ne répond pas. Rien n’a été noté : réessayer plus tard.
alerts-digest = Synthèse de la semaine
alerts-digest-way = Ce qui est nouveau depuis sept jours, par responsable : [la synthèse]({ $href }), à imprimer ou à emporter en classeur. Elle se tait quand rien n’a changé.
alerts-digest-lead = { $n ->
    [0] Rien de nouveau depuis sept jours
    [one] Une alerte nouvelle depuis sept jours
   *[other] **{ $n } alertes** nouvelles ou plus pressantes depuis sept jours
}{ $owners ->
    [0] .
    [one] , pour un responsable.
   *[other] , pour { $owners } responsables.
}
alerts-digest-what = Nouvelles, ou plus pressantes, que ce que l’on savait sept jours avant · par responsable
alerts-digest-quiet = Rien n’a changé depuis sept jours : rien à signaler.
alerts-source = Tous les registres reçus des bureaux
alerts-see-others = Les voir tous
alerts-head-owner = Responsable
alerts-digest-ending = Une synthèse s’écrit en .html ou en .xlsx : « { $name } » n’est ni l’un ni l’autre.
alerts-command-about = écrire la synthèse des alertes nouvelles de la semaine
alerts-command-out = fichier à écrire, .html ou .xlsx
alerts-command-office = bureau dont la synthèse a les droits ; sans lui, tous
alerts-written = { $n ->
    [0] Synthèse écrite : { $file } (rien de nouveau)
    [one] Synthèse écrite : { $file } (une alerte nouvelle)
   *[other] Synthèse écrite : { $file } ({ $n } alertes nouvelles)
}
alerts-head-what = Alerte
alerts-head-about = À propos de
alerts-head-where = Où
alerts-head-at-stake = En jeu
alerts-head-when = Quand
alerts-head-why = Pourquoi
alerts-kind-renewal = Renouvellement
alerts-why-renewal = un accord se termine dans les 90 jours
alerts-kind-corrective = Mesure corrective
alerts-why-corrective = la première date promise est passée
alerts-kind-evaluation = Évaluation finale
alerts-why-evaluation = l’accord est terminé et n’est pas évalué
alerts-kind-need = Besoin urgent
alerts-why-need = priorité 1, sans accord signé
alerts-kind-due-diligence = Vérification échue
alerts-why-due-diligence = un accord court sans vérification valable
alerts-kind-reporting = Classeur non reçu
alerts-why-reporting = le délai d’envoi est passé
alerts-kind-held = Lignes à corriger
alerts-why-held = des montants attendent une correction
alerts-kind-instalment = Versement échu
alerts-why-instalment = dû et non reçu
alerts-kind-milestone = Jalon en retard
alerts-why-milestone = la première date promise est passée
alerts-kind-visibility = Visibilité due
alerts-why-visibility = promise à un partenaire, la date est passée
alerts-kind-plan = Jalon du plan de travail
alerts-why-plan = la première date promise est passée
alerts-kind-support = Demande d’appui
alerts-why-support = sans réponse depuis plus de cinq jours ouvrés
alerts-kind-offer = Offre près de son terme
alerts-why-offer = elle n’est plus valable sous 30 jours
alerts-command-send = envoyer à chaque destinataire ce qui est nouveau pour lui, par courriel
alerts-command-list = destinataires, un par ligne : address, office (* pour tout voir), language
alerts-command-dry = dire ce qui serait envoyé, sans rien envoyer
alerts-command-neither = Nommer un fichier à écrire, ou demander l’envoi avec --send.
alerts-mail-no-list = { $file } : aucune liste de destinataires. Écrire un fichier CSV dont la première ligne est « { $columns } ».
alerts-mail-bad-address = { $file }, ligne { $line } : ce n’est pas une adresse. La corriger, ou retirer la ligne.
alerts-mail-no-office = { $file }, ligne { $line } : le bureau manque. Écrire son code, ou * pour qui voit tout.
alerts-mail-bad-language = { $file }, ligne { $line } : la langue est fr, en ou es.
alerts-mail-no-server = Aucun serveur de courriel n’est réglé : donner PANORAMA_SMTP_HOST et PANORAMA_SMTP_SENDER. Rien n’a été envoyé.
alerts-mail-security = PANORAMA_SMTP_SECURITY est l’un de : { $known }. Rien n’a été envoyé.
alerts-mail-unreached = { $server } ne prend pas de courriel ({ $why }). Rien n’a été envoyé ; vérifier les réglages PANORAMA_SMTP_….
alerts-mail-failed = { $address } ({ $office }) : { $n } alertes non remises ; le serveur dit : { $why }
alerts-mail-sent = { $address } ({ $office }) : { $n ->
    [0] rien de nouveau, rien n’est envoyé
    [one] une alerte envoyée
   *[other] { $n } alertes envoyées
}
alerts-mail-would = { $address } ({ $office }) : { $n ->
    [0] rien de nouveau, rien ne serait envoyé
    [one] une alerte serait envoyée
   *[other] { $n } alertes seraient envoyées
}
alerts-kind-delivery = Argent sans résultats
alerts-why-delivery = l’argent est 20 points devant les résultats
alerts-kind-obstacle = Obstacle qui dure
alerts-why-obstacle = noté depuis plus de 60 jours et pas levé
alerts-kind-risk = Risque élevé
alerts-why-risk = il monte, ou rien n’y répond
alerts-kind-commitment = Engagement commun
alerts-why-commitment = la date promise est passée
alerts-kind-silence = Liaison silencieuse
alerts-why-silence = ces deux bureaux échangeaient régulièrement ; plus rien depuis plus de trente jours
