# Lo que se dice de las filas que publican otras organizaciones, conservadas tal cual.

rule-as-published = { $note }
rule-as-published-remedy = Nada que corregir: la fila cuenta tal como se publica.

# De dónde procede el tipo de cambio de un importe (columna …_rate_origin).
rate-origin-own = tipo de la organización
rate-origin-un_operational_rates = tipo operacional de las Naciones Unidas
rate-origin-ecb_reference_rates = tipo de referencia del BCE
rate-origin-imf_yearly_rates = media anual del FMI
rate-origin-others = tipo de otra organización
