# Lo que cada regla dice a la oficina y el gesto esperado. Una regla añadida en etl/rules/ toma aquí sus dos frases.

rule-file-empty = El archivo está vacío.
rule-file-empty-remedy = Envíe de nuevo el archivo, con su contenido.
rule-file-password = El archivo está protegido con contraseña.
rule-file-password-remedy = Quite la contraseña de apertura y envíe de nuevo el archivo.
rule-file-corrupt = El archivo está dañado y no se abre ({ $cause }).
rule-file-corrupt-remedy = Ábralo en Excel, guárdelo con otro nombre y envíelo de nuevo.
rule-file-bomb = El archivo requiere mucha más memoria que un libro: no se ha abierto.
rule-file-bomb-remedy = Copie los datos en un libro nuevo y envíe este último.
rule-file-unsupported = Este archivo ({ $kind }) no es un libro de cálculo.
rule-file-unsupported-remedy = Envíe un libro .xlsx, .xls, .xlsb u .ods, o un archivo .csv.
rule-file-without-sheets = El libro no contiene ninguna hoja de datos.
rule-file-without-sheets-remedy = Compruebe que los datos estén en una hoja y no en un gráfico o una imagen.
rule-file-too-slow = La lectura del archivo se detuvo tras { $seconds } segundos.
rule-file-too-slow-remedy = Copie los datos en un libro nuevo, sin formato, y envíe este último.
rule-file-crashed = El archivo interrumpió su propia lectura: está mal formado.
rule-file-crashed-remedy = Ábralo en Excel, guárdelo con otro nombre y envíelo de nuevo.
rule-file-macros = El libro contiene macros; no se han ejecutado.
rule-file-macros-remedy = No es necesario hacer nada.
rule-sheet-corrupt = La hoja «{ $sheet }» está dañada ({ $cause }).
rule-sheet-corrupt-remedy = Copie sus datos en una hoja nueva.
rule-sheet-too-large = La hoja «{ $sheet }» se extiende por { $rows } filas y { $columns } columnas.
rule-sheet-too-large-remedy = Elimine las celdas alejadas de los datos y guarde.
rule-column-missing = La hoja «{ $sheet }» no tiene columna «{ $column }», sin la cual no se pueden leer sus filas.
rule-column-missing-remedy = Añada la columna «{ $column }» y rellénela.
rule-column-absent = La hoja «{ $sheet }» no tiene columna «{ $column }».
rule-column-absent-remedy = Añádala en el próximo envío: algunos indicadores la necesitan.
rule-nothing-recognised = No se ha reconocido ninguna hoja de este archivo.
rule-nothing-recognised-remedy = Compruebe los encabezados o parta de la plantilla.
rule-heading-several = El encabezado «{ $value }» puede designar varias columnas: { $columns }.
rule-heading-several-remedy = Escríbalo completo.
rule-heading-twice = Los encabezados «{ $value }» y «{ $other }» designan la misma columna, { $column }; se ha leído el segundo.
rule-heading-twice-remedy = Conserve uno solo o precise el otro.
rule-heading-near = El encabezado «{ $value }» se ha leído como «{ $column }» (semejanza { $score }).
rule-heading-near-remedy = Corríjalo o indique si se trata de otra cosa.
rule-heading-proposed = { $why ->
        [content] El encabezado «{ $value }» no se conoce; sus valores son los de «{ $column }» ({ $score }). La columna se conserva sin leerse.
       *[spelling] El encabezado «{ $value }» no se conoce; el más parecido es «{ $column }» ({ $score }). La columna se conserva sin leerse.
    }
rule-heading-proposed-remedy = Escriba «{ $column }» si es eso.
rule-heading-unknown = El encabezado «{ $value }» no se conoce: la columna se conserva sin leerse.
rule-heading-unknown-remedy = No es necesario hacer nada, o pida que se añada este encabezado.
rule-unit-in-heading = Se ha aplicado la unidad del encabezado «{ $value }»: × { $scale } { $currency }.
rule-unit-in-heading-remedy = Indique si los importes están en otra unidad.
rule-unit-above = Se ha aplicado a los importes la unidad indicada encima de la tabla, «{ $value }»: × { $scale } { $currency }.
rule-unit-above-remedy = Indique si los importes están en otra unidad.
rule-office-unknown = El archivo no dice de qué oficina procede.
rule-office-unknown-remedy = Indique la oficina en la hoja LÉAME o ponga su código en el nombre del archivo.
rule-period-unknown = El archivo no dice de qué período trata.
rule-period-unknown-remedy = Indique el inicio y el fin del período en la hoja LÉAME.
rule-already-received = Este contenido ya se había recibido: no se ha cargado por segunda vez.
rule-already-received-remedy = No es necesario hacer nada.
rule-template-other-office = Este libro parte de la plantilla de { $made_for } y dice venir de { $given }.
rule-template-other-office-remedy = Corrija la oficina o parta de su propia plantilla: { $template }.
rule-template-other-period = Esta plantilla se preparó para { $made_for } y el libro trata de { $given }.
rule-template-other-period-remedy = Compruebe las fechas del período o parta de la plantilla del período: { $template }.
rule-template-outdated = Este libro parte de una edición anterior de la plantilla; se ha leído, y desde entonces han cambiado columnas.
rule-template-outdated-remedy = Parta de la plantilla actual para el próximo envío: { $template }. Recoge las filas ya aceptadas.
rule-content-other-office = Este libro dice venir de { $given }, y { $count } de sus { $whole } filas son de { $made_for }; ninguna es de { $given }.
rule-content-other-office-remedy = Cargado. Si es el libro de { $made_for }, corrija la oficina en la primera hoja o parta de su plantilla, { $template }, y envíelo de nuevo.
rule-content-other-period = Este libro dice hablar de { $given }, y el más reciente de sus { $count } días es el { $latest }.
rule-content-other-period-remedy = Cargado. Compruebe el año del período en la primera hoja; si es un libro antiguo, parta de la plantilla de hoy, { $template }.
rule-sheet-empty = La hoja «{ $sheet }» está vacía.
rule-sheet-empty-remedy = No es necesario hacer nada.
rule-sheet-unknown = { $has_table ->
        [yes] La hoja «{ $sheet }» no se reconoce; a lo que más se parece es a «{ $table }». Se conserva tal cual, sin cargarse.
       *[no] La hoja «{ $sheet }» no es una de nuestras tablas: se conserva tal cual, sin cargarse.
    }
rule-sheet-unknown-remedy = Si contiene datos esperados, compruebe sus encabezados.
rule-sheet-without-rows = La hoja «{ $sheet }» tiene encabezados y ninguna fila.
rule-sheet-without-rows-remedy = No es necesario hacer nada si no hay nada que declarar.
rule-sheet-hidden = La hoja «{ $sheet }» está oculta; se ha leído como las demás.
rule-sheet-hidden-remedy = Muéstrela o elimínela si no debe contar.
rule-rows-hidden = { $rows } filas están ocultas en «{ $sheet }»; se han leído como las demás.
rule-rows-hidden-remedy = Muéstrelas o elimínelas si no deben contar.
rule-rows-blank = { $rows } filas de «{ $sheet }» no tienen nada en las columnas conocidas: se descartan.
rule-rows-blank-remedy = No es necesario hacer nada, salvo que no se haya reconocido un encabezado.
rule-more-alike = Lo mismo ocurre en otras { $count } celdas de «{ $column }» de la hoja «{ $sheet }».
rule-more-alike-remedy = Empiece por corregir las primeras: la causa es probablemente la misma.
rule-rows-set-aside = «{ $text }» no es un dato: fila descartada ({ $reason }).
rule-rows-set-aside-remedy = No es necesario hacer nada, salvo que la fila debiera contar.
rule-not-a-number = «{ $value }» no es un número.
rule-not-a-number-remedy = { $has_proposal ->
        [yes] Escriba { $proposal } si ese es el valor.
       *[no] Escriba el número en cifras.
    }
rule-number-in-doubt = «{ $value }» puede leerse { $first } o { $second }, y nada en la columna permite decidir.
rule-number-in-doubt-remedy = Escriba el número sin separador de miles.
rule-number-too-large = «{ $value }» es demasiado grande para ser un importe.
rule-number-too-large-remedy = Compruebe el número y su unidad.
rule-not-whole = «{ $value }» no es un número entero.
rule-not-whole-remedy = Escriba un número entero.
rule-not-a-date = «{ $value }» no es una fecha.
rule-not-a-date-remedy = Escriba una fecha, por ejemplo 31/12/2026.
rule-impossible-date = El { $day } de { $month } de { $year } no existe.
rule-impossible-date-remedy = Escriba la fecha correcta ({ $column }).
rule-date-in-doubt = «{ $value }» puede leerse { $first_day } o { $second_day }, y nada en la columna permite decidir.
rule-date-in-doubt-remedy = Escriba el mes con letras o la fecha como 2026-12-31.
rule-date-too-far = La fecha «{ $value }» está demasiado lejos para ser correcta.
rule-date-too-far-remedy = Compruebe el año.
rule-date-of-a-period = «{ $value }» es un período; se ha leído { $date }.
rule-date-of-a-period-remedy = Escriba el día si se conoce.
rule-percent-in-doubt = «{ $value }» puede leerse 1 % o 100 %, y nada en la columna permite decidir.
rule-percent-in-doubt-remedy = Escriba el signo %.
rule-percent-scale = La columna «{ $column }» se ha leído en una escala de 0 a { $scale }.
rule-percent-scale-remedy = Indique si no es así.
rule-not-in-list = «{ $value }» no es un valor conocido de «{ $column }».
rule-not-in-list-remedy = { $has_nearest ->
        [yes] Escriba «{ $nearest }» si es eso.
       *[no] Elija uno de los valores: { $example }
    }
rule-not-a-flag = «{ $value }» no es ni sí ni no.
rule-not-a-flag-remedy = Escriba sí o no.
rule-not-a-goal = «{ $part }» no es un Objetivo de Desarrollo Sostenible.
rule-not-a-goal-remedy = Escriba un número del 1 al 17 o una meta como 2.3.
rule-shares-sum = Las partes de «{ $value }» suman { $sum } % y no 100 %.
rule-shares-sum-remedy = Corrija las partes para que sumen 100.
rule-shares-missing = «{ $value }» no indica la parte de cada uno; el reparto queda sin precisar.
rule-shares-missing-remedy = Escriba las partes, por ejemplo { $example }.
rule-error-cell = La celda contiene el error { $value }.
rule-error-cell-remedy = Corrija la fórmula o escriba el valor.
rule-formula-without-value = La fórmula de la celda nunca se ha calculado.
rule-formula-without-value-remedy = Abra el libro en Excel, guárdelo y envíelo de nuevo.
rule-currency-conflict = La celda o el encabezado dice { $first } y la columna de la moneda dice { $second }.
rule-currency-conflict-remedy = Conserve solo la moneda correcta.
rule-currency-by-default = { $count } importes sin moneda se han leído en { $currency }, la moneda por defecto del libro.
rule-currency-by-default-remedy = Escriba la moneda si es otra.
rule-currency-missing = El importe «{ $value }» no tiene moneda.
rule-currency-missing-remedy = Escriba la moneda.
rule-too-long = El texto supera los { $longest } caracteres.
rule-too-long-remedy = Acórtelo.
rule-required = «{ $column }» está vacío y cada fila debe tenerlo.
rule-required-remedy = Rellene la celda.
rule-required-nothing = «{ $value }» no dice nada y cada fila debe tener «{ $column }».
rule-required-nothing-remedy = Rellene la celda.
rule-out-of-range = «{ $value }» está fuera de lo posible: de { $minimum } a { $maximum }.
rule-out-of-range-remedy = Compruebe el valor.
rule-negative = «{ $value }» es negativo, lo que «{ $column }» no admite.
rule-negative-remedy = Escriba un valor positivo o nulo.
rule-negative-flow = «{ $value }» es negativo: se carga como una corrección.
rule-negative-flow-remedy = Si es un reembolso, elija ese tipo de flujo.
rule-order = «{ $second_column }» ({ $end }) es anterior a «{ $first_column }» ({ $start }).
rule-order-remedy = Corrija una de las dos fechas.
rule-signature-missing = El acuerdo tiene el estado «{ $status }» y no tiene fecha de firma.
rule-signature-missing-remedy = Escriba la fecha de la última firma.
rule-name-too-short = «{ $value }» es demasiado corto para el nombre de un socio.
rule-name-too-short-remedy = Escriba el nombre completo.
rule-redenominated = { $currency } dejó de circular el { $since }: { $factor } { $currency } equivalen a 1 { $new }.
rule-redenominated-remedy = Escriba el importe en { $new }.
rule-duplicate-row = Fila idéntica a la fila { $row }.
rule-duplicate-row-remedy = Retenida: ¿dos operaciones o un duplicado?
rule-duplicate-key = El código { $code } ya es el de la fila { $row }.
rule-duplicate-key-remedy = Dé a cada fila su propio código.
rule-duplicate-likely = Mismo acuerdo, tipo, fecha e importe que la fila { $row }.
rule-duplicate-likely-remedy = Cargada. Indique si es un duplicado.
rule-unknown-reference = «{ $value }» no está en ninguna hoja «{ $table }».
rule-unknown-reference-remedy = { $has_nearest ->
        [yes] El más parecido: { $nearest }{ $name }. ¿Es ese?
       *[no] Añádalo a la hoja «{ $table }» o corrija el código.
    }
rule-waits = «{ $value }» espera una corrección en la fila { $row } de la hoja «{ $place }» ({ $file }).
rule-waits-remedy = Corrija esa fila; esta la seguirá.
rule-no-rate = No se conoce ningún tipo de cambio para { $currency } el { $date }.
rule-no-rate-remedy = La Sede añadirá el tipo de cambio; entonces se cargará la fila.
rule-nothing-produced = La fila no corresponde a nada conocido en este formato.
rule-nothing-produced-remedy = Complete el archivo de la familia: léala o diga por qué se descarta.
rule-receipt-before-signature = El cobro es anterior a la firma del acuerdo { $agreement } ({ $signed }).
rule-receipt-before-signature-remedy = Cargado. Compruebe ambas fechas.
rule-need-after-signature = La necesidad { $need } se declaró el { $declared }, después de la firma ({ $signed }).
rule-need-after-signature-remedy = No cuenta como necesidad que motivó el acuerdo.
rule-reference-spelling = «{ $code }» se ha leído como «{ $meant }».
rule-reference-spelling-remedy = Cargado. Escriba el código como en la hoja «{ $table }».
rule-reference-by-name = «{ $code }» es un nombre; se ha relacionado con el código { $meant }.
rule-reference-by-name-remedy = Cargado. Escriba el código.
rule-share-reference = La necesidad { $code } no está en ninguna hoja «{ $table }».
rule-share-reference-remedy = Cargado sin ese vínculo. Añada la necesidad o corrija el código.
rule-sheet-without-headings = La hoja «{ $sheet }» no tiene fila de encabezados: sus { $rows } filas no se pueden leer; se parecen a «{ $table }».
rule-sheet-without-headings-remedy = Escriba sobre cada columna lo que contiene y envíe el archivo de nuevo.
rule-reading-answered = { $kind ->
        [order] Las fechas de «{ $value }» se han leído como se respondió: { $answer ->
            [day] primero el día
           *[month] primero el mes
        }.
        [mark] Los números de «{ $value }» se han leído como se respondió: «{ $answer }» marca los decimales.
       *[whole] Los porcentajes de «{ $value }» se han leído como se respondió, sobre { $answer }.
    }
rule-reading-answered-remedy = Nada que hacer, salvo que la respuesta haya cambiado.
rule-sheet-answered = La hoja «{ $sheet }» se ha leído como se respondió.
rule-sheet-answered-remedy = Nada que hacer, salvo que la respuesta haya cambiado.
rule-sheet-not-ours = La hoja «{ $sheet }» se declaró ajena: se conserva tal cual y no se carga.
rule-sheet-not-ours-remedy = No hay nada que hacer, salvo que ahora cuente.
rule-columns-hidden = En «{ $sheet }», las columnas { $letters } están ocultas; se leyeron como las demás.
rule-columns-hidden-remedy = Muéstrelas, o quítelas si no deben contar.
rule-sides-to-amount = «{ $value }» y «{ $other }» se leyeron como un solo importe, positivo en el lado donde más figura cada tipo.
rule-sides-to-amount-remedy = Indique si una línea del otro lado no anula un importe.
rule-columns-to-rows = { $count } columnas, de { $first } a { $last }, se leyeron como otras tantas filas de «{ $column }».
rule-columns-to-rows-remedy = Indique si esas columnas contienen otra cosa.
rule-period-unread = «{ $value }» es un período que la columna «{ $column }» no puede decir: { $count } columnas se conservan sin leerse.
rule-period-unread-remedy = Dé a cada columna un mes y un año, o escriba una fila por valor.
rule-kind-from-heading = El encabezado «{ $value }» dice también de qué tipo son sus importes: { $kind }.
rule-kind-from-heading-remedy = Indique si se trata de otra cosa.
rule-kind-from-sheet = El título de la hoja «{ $sheet }» dice de qué tipo son sus importes: { $kind }.
rule-kind-from-sheet-remedy = Añada una columna «{ $column }» si son de varios tipos.
rule-sheet-turned = La hoja «{ $sheet }» tiene una ficha por columna: cada una se leyó como una fila.
rule-sheet-turned-remedy = No hay nada que hacer.
rule-filled-down = En «{ $value }», { $count } celdas vacías tomaron el valor escrito arriba para su grupo.
rule-filled-down-remedy = No hay nada que hacer, salvo que esas filas no formen parte de él.
rule-filled-from-group = «{ $column }» se leyó en la línea que precede a cada grupo, para { $count } filas (la primera: { $value }).
rule-filled-from-group-remedy = No hay nada que hacer, salvo que esas filas no formen parte de él.
rule-part-exceeds-whole = «{ $first_column }» ({ $value }) supera «{ $second_column }» ({ $whole }).
rule-part-exceeds-whole-remedy = Corrija uno de los dos números: la parte no puede superar el todo.
rule-not-a-period = «{ $value }» no es un período.
rule-not-a-period-remedy = Escriba el año y el trimestre o el mes: 2026-T2, marzo de 2026.
rule-quote-open = La fila abre unas comillas que nada cierra; se leyó tal cual, y las siguientes en su lugar.
rule-quote-open-remedy = Cierre o quite las comillas y revise la fila.
rule-end-missing = El acuerdo tiene el estado «{ $status }» y no tiene fecha de fin real.
rule-end-missing-remedy = Escriba el día en que terminó.
rule-formula-stale = La celda muestra { $value }; su fórmula da { $computed }.
rule-formula-stale-remedy = Abra el libro en Excel, recalcúlelo (F9), guárdelo y envíelo de nuevo.
rule-numbers-as-text = En «{ $column }», { $count } números están escritos como texto; se leyeron.
rule-numbers-as-text-remedy = No hay nada que hacer; convertirlos en números evita sumas erróneas.
rule-dates-as-numbers = En «{ $column }», { $count } fechas son números de Excel; se leyeron en el calendario { $calendar }.
rule-dates-as-numbers-remedy = No hay nada que hacer; un formato de fecha hace legible la columna.
rule-key-from-name = La hoja «{ $sheet }» no tiene código por socio: { $count } códigos se hicieron con sus nombres.
rule-key-from-name-remedy = Añada un código estable por socio, para que un nombre corregido siga siendo el mismo socio.
rule-key-made = La hoja «{ $sheet }» no numera sus filas: { $count } claves se hicieron con el acuerdo, el tipo y la fecha.
rule-key-made-remedy = Añada un número de fila estable, para que una fecha corregida sustituya a la anterior.
rule-same-flow-unsure = Puede ser el flujo del { $date } ({ $amount } { $currency }, «{ $file }», hoja «{ $place }», fila { $row }), que sigue contando.
rule-same-flow-unsure-remedy = Cargada. Si es el mismo, envíe de nuevo ese archivo con el flujo corregido; numerar las filas evita la pregunta.
rule-flow-left-out = Este archivo ya no dice la línea del { $date } ({ $kind }, acuerdo { $agreement }, { $amount } { $currency }: «{ $file }», hoja «{ $place }», fila { $row }). Sigue contando.
rule-flow-left-out-remedy = Si ya no procede, envíe de nuevo sin ella el libro de su período; si no, vuelva a ponerla en este.
rule-told-twice = «{ $file }» (hoja «{ $place }», fila { $row }) dice también este flujo, { $how ->
    [number] con el mismo número
    [exact] del mismo día y del mismo importe
    [near] del mismo importe, con pocos días de diferencia
    [day] del mismo día, con otro importe
   *[total] por el mismo total, en otras partes
}: { $date }, { $amount } { $currency }. La otra fila es la que cuenta.
rule-told-twice-remedy = Cargada y apartada: nada cuenta dos veces. Si son dos flujos, envíe de nuevo uno de los dos archivos con el día o el importe corregido.
rule-told-twice-counts = «{ $file }» (hoja «{ $place }», fila { $row }) dice también este flujo, { $how ->
    [number] con el mismo número
    [exact] del mismo día y del mismo importe
    [near] del mismo importe, con pocos días de diferencia
    [day] del mismo día, con otro importe
   *[total] por el mismo total, en otras partes
}: { $date }, { $amount } { $currency }. Esta fila es la que cuenta.
rule-told-twice-counts-remedy = No hace falta nada: la otra fila se conserva, apartada. Si son dos flujos, envíe de nuevo uno de los dos archivos con el día o el importe corregido.
rule-told-twice-unsure = Puede ser el flujo que «{ $file }» (hoja «{ $place }», fila { $row }) dice también: { $date }, { $amount } { $currency }. Nada lo prueba; ambos cuentan.
rule-told-twice-unsure-remedy = Cargada. Si es el mismo, corrija el día o el importe de una de las dos filas, o dé a ambas el mismo número, y envíe de nuevo el archivo.
rule-date-to-come = «{ $value }» es posterior al día en que se extrajeron los datos ({ $known }), para algo que ya ocurrió.
rule-date-to-come-remedy = Cargado. Verifique el año y el mes.
rule-receipt-in-future = El cobro tiene fecha { $date }, posterior al día en que se extrajeron los datos ({ $known }).
rule-receipt-in-future-remedy = Cargado. Verifique la fecha; lo que aún no se ha recibido es una cuota por cobrar.
rule-duplicate-elsewhere = El código { $code } ya es el de la fila { $row } de la hoja «{ $place }».
rule-duplicate-elsewhere-remedy = Escriba la fila en una sola hoja, o dele un código propio.
rule-amount-implausible = { $usd } $: más de { $times } veces el mayor de los demás importes de esta oficina ({ $largest } $, de { $count }).
rule-amount-implausible-remedy = Cargado. Verifique la unidad, la moneda y el número de ceros.
rule-termination-without-plan = El acuerdo { $code } terminaría antes de su plazo sin que se hubiera convenido un plan correctivo antes de su fin.
rule-termination-without-plan-remedy = Declarar el plan (hoja CORRECTIVAS: medida, plazo, efecto en el presupuesto, un responsable de cada lado), o una exención motivada que apruebe una segunda persona (hoja EXENCIONES, o página del acuerdo); después, declarar de nuevo el fin.
rule-closure-gate-shut = El acuerdo { $code } se cerraría sin que se cumplan estas condiciones: { $gates }.
rule-closure-gate-shut-remedy = Cumplirlas y declararlo en sus hojas o en la página del acuerdo, u obtener para cada una una exención motivada que apruebe una segunda persona; después, declarar de nuevo el cierre.
rule-waiver-of-one = La exención la solicita y la aprueba la misma persona, { $person }.
rule-waiver-of-one-remedy = Hacerla aprobar por una persona distinta de quien la solicita.
rule-verified-by-doer = { $person } verifica una medida de la que responde o que ha cerrado: la medida no cuenta como verificada.
rule-verified-by-doer-remedy = Hacerla verificar por otra persona.
rule-fee-above-amount = La comisión («{ $value }») supera el importe transmitido.
rule-fee-above-amount-remedy = Comprobar que comisión e importe no estén invertidos.
rule-better-than-best = La mejor nota disponible («{ $value }») es inferior a la del ejecutor elegido.
rule-better-than-best-remedy = Corregir una de las dos notas: el ejecutor elegido está entre los disponibles.
rule-moved-without-cause = El hito se aplaza al «{ $value }» sin que se indique la causa.
rule-moved-without-cause-remedy = Elegir la clase de causa: capacidad, política, suministro, seguridad, socio o nosotros.
