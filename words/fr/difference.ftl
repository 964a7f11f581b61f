# Ce qu’un fichier changerait, avant de le charger.
difference-against = Par rapport à « { $file } », connu le { $day } :
difference-first = Premier envoi de ce bureau pour cette période :
difference-past = Un envoi plus récent fait foi : celui-ci complète l’histoire et ne change aucun chiffre d’aujourd’hui.
difference-nothing = Rien ne change : tout était déjà connu.
difference-table = { $table } : { $parts }
difference-change = { $column } : { $before } → { $after }
difference-row-new = + { $named }, { $place }{ $usd }
difference-row-released = + { $named }, { $place }, sort de l’attente{ $usd }
difference-row-changed = { $named } : { $changes }{ $usd }
difference-row-revalued = { $named }, { $place } : seul le taux a changé{ $usd }
difference-row-renamed = { $was } devient { $named }, { $place }{ $usd }
difference-row-vanished = − { $named }, naguère { $place }{ $usd }
difference-row-held = − { $named }, naguère { $place }, attend une correction{ $usd }
difference-row-left_out = ○ { $named }, naguère { $place } : ce fichier ne la dit plus, elle compte toujours
difference-money = { $kind } : { $before } → { $after } ({ $change }) : { $causes }
difference-no-cause = rien n’a changé
difference-cause-new = lignes nouvelles { $usd }
difference-cause-released = sorties de l’attente { $usd }
difference-cause-corrected = corrections { $usd }
difference-cause-rate = taux de change { $usd }
difference-cause-vanished = lignes disparues { $usd }
difference-cause-twice = dit par deux sources { $usd }
difference-cause-held = mises en attente { $usd }
difference-silent = Changements dont le fichier ne dit rien :
difference-silent-key = { $table } : { $was } porte maintenant l’identifiant { $named }, tout le reste étant identique ({ $place }).
difference-silent-rate = { $table } : { $named } change de { $usd } par le seul taux, ses cellules étant les mêmes ({ $place }).
difference-silent-office = { $table } : { $named } venait du bureau { $office } ; ce fichier le modifie ({ $place }).
difference-kind-unknown = Nature inconnue
difference-yes = oui
difference-no = non
difference-count-new = { $n ->
    [one] { $shown } ligne nouvelle
   *[other] { $shown } lignes nouvelles
}
difference-count-released = { $n ->
    [one] { $shown } sortie de l’attente
   *[other] { $shown } sorties de l’attente
}
difference-count-changed = { $n ->
    [one] { $shown } modifiée
   *[other] { $shown } modifiées
}
difference-count-revalued = { $n ->
    [one] { $shown } réévaluée par un taux
   *[other] { $shown } réévaluées par un taux
}
difference-count-renamed = { $n ->
    [one] { $shown } renommée
   *[other] { $shown } renommées
}
difference-count-vanished = { $n ->
    [one] { $shown } disparue
   *[other] { $shown } disparues
}
difference-count-held = { $n ->
    [one] { $shown } mise en attente
   *[other] { $shown } mises en attente
}
difference-count-left_out = { $n ->
    [one] { $shown } que le fichier ne dit plus et qui compte toujours
   *[other] { $shown } que le fichier ne dit plus et qui comptent toujours
}
difference-count-same = { $n ->
    [one] { $shown } inchangée
   *[other] { $shown } inchangées
}
difference-elsewhere = Ailleurs, par le taux : { $kind }, { $n ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} (fichiers : { $files }), { $before } → { $after } ({ $change })
