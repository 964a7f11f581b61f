# La plantilla que rellena una oficina.

template-title = Alianzas privadas — { $office }
template-lead = Período: { $period }. Se recogen { $rows } filas ya aceptadas. Plantilla preparada el { $day }.
template-how-1 = Cómo rellenar: una fila por registro, debajo de los encabezados. El comentario de cada encabezado dice lo que espera.
template-how-2 = Encabezado oscuro: obligatorio. Azul: según el caso. Claro: facultativo.
template-how-3 = Los códigos en gris identifican las filas ya aceptadas: no los cambie, enlazan las hojas entre sí.
template-how-4 = Corregir o completar una fila recogida la actualiza; añadir otra debajo la crea.
template-how-5 = Las hojas que no le conciernen quedan vacías. Puede añadir sus propias columnas y hojas.
template-how-6 = Envíe el libro desde la página «Enviar» de Panorama: nada se carga antes de comprobarlo ante usted.
template-contents-sheet = Hoja
template-contents-need = Por rellenar
template-contents-about = Lo que contiene
template-contents-rows = Filas recogidas
template-sheet-core = por todas las oficinas
template-sheet-optional = si le concierne
template-rows = { $count ->
        [0] ninguna
        [one] una fila
       *[other] { $shown } filas
    }
template-sheet-how = Los encabezados llevan un comentario, las celdas una lista de opciones.
template-next-key = Próximo código libre: { $code }.
template-required = obligatorio
template-conditional = según el caso
template-optional = facultativo
template-required-long = Obligatorio.
template-conditional-long = Por rellenar según el caso.
template-optional-long = Facultativo.
template-allowed = Valores: { $values }.
template-example = Ejemplo: { $example }
template-yes = sí
template-no = no
template-author = Plantilla Panorama
template-page = página &P de &N
template-refuse-list = Elija uno de los valores de la lista.
template-refuse-key = Este código aún no está en este libro. Consérvelo si ya existe en otro lugar.
template-refuse-date = Escriba una fecha, por ejemplo 31/12/2026.
template-refuse-integer = Escriba un número entero.
template-refuse-integer-from = Escriba un número entero, { $low } como mínimo.
template-refuse-integer-between = Escriba un número entero, de { $low } a { $high }.
template-refuse-decimal = Escriba un número.
template-refuse-decimal-from = Escriba un número, { $low } como mínimo.
template-refuse-decimal-between = Escriba un número, de { $low } a { $high }.
template-refuse-percent = Escriba un porcentaje, de 0 a 100%.
template-refuse-long = { $longest } caracteres como máximo para «{ $column }».
template-unknown-organisation = Ninguna organización lleva el código { $code }.
template-unknown-office = Ninguna oficina lleva el código «{ $code }». Hay por ejemplo: { $some }.
template-unknown-period = «{ $period }» no es un período. Escriba por ejemplo 2026-Q4, o 2026.
template-which-office = La dirección debe decir para qué oficina: office=TGO.
template-written = { $file }: { $rows } filas recogidas, { $sheets } hojas.
template-command-about = la plantilla que rellena una oficina, con sus filas ya aceptadas
template-command-out = el libro que se escribirá
template-command-office = el código de la oficina
template-command-lang = idioma de la plantilla
template-command-period = el período por rellenar (2026-Q4); si no, el que sigue al último envío
