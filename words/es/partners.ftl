# Un solo socio con varios nombres: lo que acerca, lo que separa, lo que se decide.

partners-open = { $count ->
    [0] Ningún par de socios por confirmar.
    [one] Un par de socios por confirmar:
   *[other] { $count } pares de socios por confirmar:
}
partners-verdict-same = seguramente uno solo
partners-verdict-ask = por confirmar
partners-decided-same = es
partners-decided-apart = no es

partners-evidence-name = mismo nombre
partners-evidence-words = mismas palabras
partners-evidence-spelling = casi la misma grafía
partners-evidence-part-of-name = uno dice parte del otro
partners-evidence-part-named = uno de los dos nombres unidos
partners-evidence-acronym = mismas iniciales
partners-evidence-acronym-written = sigla escrita junto al nombre
partners-evidence-script = mismas consonantes en dos alfabetos
partners-evidence-domain = mismo sitio web
partners-evidence-parent = mismo grupo
partners-evidence-country = mismo país
partners-evidence-other-country = otro país
partners-evidence-other-legal-form = otra forma jurídica
partners-evidence-other-kind = otra naturaleza
partners-evidence-other-place = otro lugar

partners-nav = ¿Un solo socio?
partners-title = ¿Un solo socio con varios nombres?
partners-lead = { $count ->
    [one] **Un par** de nombres puede ser un solo socio: **{ $usd }** cambiarían de nombre.
   *[other] **{ $count } pares** de nombres pueden ser un solo socio: **{ $usd }** como máximo cambiarían de nombre.
}
partners-lead-none = Ningún par de nombres pide respuesta.
partners-pairs = { $count ->
    [0] Nada por confirmar
    [one] Un par por confirmar
   *[other] { $count } pares por confirmar
}
partners-what = Nada se une sin respuesta por encima del límite de la organización. Una respuesta vale para todas las cifras desde su día y se deshace.
partners-none = Ningún par de nombres por confirmar.
partners-same = Un solo socio
partners-apart = Dos socios
partners-undo = Deshacer
partners-stays = Nombre que queda
partners-goes = Otro nombre
partners-no-money = sin importe
partners-decisions = { $count ->
    [0] Ninguna decisión
    [one] Una decisión
   *[other] { $count } decisiones
}
partners-decisions-what = Quién decidió y qué día; una decisión deshecha queda registrada.
partners-undecided = Nadie ha respondido todavía.
partners-refused-busy = Hay una carga en curso: la respuesta se guarda y contará cuando termine.
partners-refused-register = La respuesta no pudo guardarse. Vuelva a intentarlo en un momento.
partners-refused-gone = Este par ya no está por decidir.
partners-refused-circular = Estos dos nombres ya están unidos al revés: deshaga primero esa decisión.
partners-refused-foreign = Esta solicitud no procede de nuestras páginas.
partners-by = Su nombre
partners-confidential = Socio confidencial
