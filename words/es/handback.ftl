# El libro que se devuelve a la oficina con lo que hay que corregir.

handback-sheet = Por corregir
handback-title = Por corregir en { $file }
handback-counts = { $errors ->
        [0] No se exige ninguna corrección
        [one] Se espera una corrección
       *[other] Se esperan { $errors_shown } correcciones
    }; { $warnings ->
        [0] nada más que comprobar
        [one] hay un punto cargado por comprobar
       *[other] hay { $warnings_shown } puntos cargados por comprobar
    }; { $notes ->
        [0] ninguna observación
        [one] una observación informativa
       *[other] { $notes_shown } observaciones informativas
    }.
handback-held = { $rows ->
        [0] Ninguna fila espera.
        [one] Una fila espera estas correcciones{ $has_money ->
            [yes] {""}: { $usd } que aún no cuentan.
           *[no] .
        }
       *[other] { $shown } filas esperan estas correcciones{ $has_money ->
            [yes] {""}: { $usd } que aún no cuentan.
           *[no] .
        }
    }
handback-how = Corrija las celdas coloreadas y vuelva a enviar este libro tal cual: esta hoja, los colores y los comentarios no cuentan.
handback-beyond = En «{ $sheet }», { $most } celdas llevan un comentario y las { $count } por corregir están coloreadas; cada una figura en la lista siguiente.
handback-nothing = Nada que corregir: todo fue aceptado.
handback-afresh = Este formato no se puede anotar sin pérdidas: este es un libro nuevo con los valores tal como se recibieron, sin sus fórmulas ni su formato.
handback-heading-number = N.º
handback-heading-sheet = Hoja
handback-heading-cell = Celda
handback-heading-value = Valor leído
handback-heading-message = Lo que falla
handback-heading-remedy = Qué hacer
handback-heading-grade = Nivel
handback-grade-error = Por corregir: en espera
handback-grade-waits = Espera a otra fila
handback-grade-warning = Cargado: por comprobar
handback-grade-note = Para información
handback-row = fila { $row }
handback-whole-sheet = la hoja
handback-footer = Panorama · página &P de &N
handback-file-mark = por-corregir
handback-unknown-file = Este archivo no se recibió aquí o ya no está. Vuelva a enviarlo para anotarlo.
handback-not-checked = La comprobación de este archivo no ha terminado. Inténtelo de nuevo en un momento.
handback-not-written = No se pudo anotar el archivo { $file }; sus hallazgos están en la página de archivos recibidos.
handback-button = Libro anotado
handback-which-file = La dirección debe decir qué archivo anotar: sha=…, o batch=… y file=….
handback-written = { $file }: { $is_own ->
        [yes] el libro de la oficina, anotado
       *[no] un libro nuevo, anotado
    }. { $summary }
handback-command-about = el libro de una oficina, anotado para corregirlo
handback-command-path = el archivo recibido de una oficina
handback-command-out = el libro que se escribirá
handback-command-lang = idioma de las anotaciones
