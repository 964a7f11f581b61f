# Notas fijadas a una cifra.
noted-title = Notas de la dirección
noted-none = Ninguna nota está fijada a esta cifra.
noted-not-here = Una nota se fija a la cifra de un lugar y un año; esta es más estrecha.
noted-pin = Fijar una nota
noted-about = Aparecerá dondequiera que se muestre esta cifra ({ $place }, { $year }), en pantalla y en el libro de la Junta.
noted-text = Nota
noted-author = Nombre y cargo
noted-expires = Válida hasta
noted-save = Fijar
noted-withdraw = Retirar esta nota
noted-everywhere = toda la organización
noted-until = válida hasta el { $day }
noted-expired = ▲ vencida desde el { $day }
noted-beside = ✎ { $text }{ $n ->
    [one] {""}
   *[other] {""} (+{ $more } notas)
}
noted-refused-empty = Una nota necesita un texto y un nombre.
noted-refused-long = Esta nota es demasiado larga: 1.200 caracteres como máximo, y 120 para el nombre.
noted-refused-day = El último día de validez no es una fecha; escriba por ejemplo 2026-12-31.
noted-refused-gone = Esta nota ya no puede vincularse a una cifra; abra de nuevo la página y vuelva a empezar.
noted-register = El registro no responde: la nota no se guardó. Inténtelo de nuevo en un momento.
