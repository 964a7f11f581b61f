# El orden de las decisiones, en palabras.
decisions-what = Lo que piden los datos al { $day }; el orden: lo que urge y se pierde si nadie actúa, luego lo que urge y aún se recupera, luego el resto; a igualdad, el mayor importe de cada clase
decisions-lost = se pierde si nadie actúa
decisions-kept = aún se recupera
