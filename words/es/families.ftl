# Lo que se dice de las filas que publican otras organizaciones, conservadas tal cual.

rule-as-published = { $note }
rule-as-published-remedy = Nada que corregir: la fila cuenta tal como se publica.
