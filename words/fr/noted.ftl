# Notes épinglées à un chiffre.
noted-title = Notes de direction
noted-none = Aucune note n’est épinglée à ce chiffre.
noted-not-here = Une note s’épingle au chiffre d’un lieu et d’une année ; celui-ci est plus étroit.
noted-pin = Épingler une note
noted-about = Elle paraîtra partout où ce chiffre est montré ({ $place }, { $year }), à l’écran et dans le dossier du Conseil.
noted-text = Note
noted-author = Nom et fonction
noted-expires = Valable jusqu’au
noted-save = Épingler
noted-withdraw = Retirer cette note
noted-everywhere = toute l’organisation
noted-until = valable jusqu’au { $day }
noted-expired = ▲ expirée depuis le { $day }
noted-beside = ✎ { $text }{ $n ->
    [one] {""}
   *[other] {""} (+{ $more } notes)
}
noted-refused-empty = Une note a besoin d’un texte et d’un nom.
noted-refused-long = Cette note est trop longue : 1 200 caractères au plus, et 120 pour le nom.
noted-refused-day = Le dernier jour de validité n’est pas une date ; écrire par exemple 2026-12-31.
noted-refused-gone = Cette note ne peut plus être rattachée à un chiffre ; rouvrir la page et recommencer.
noted-register = Le registre ne répond pas : la note n’a pas été gardée. Réessayer dans un instant.
