"""Headings as finance and partnership officers write them; none was copied from the schema's own."""

#: {table: {column: {language: headings}}}
WRITTEN: dict[str, dict[str, dict[str, list[str]]]] = {
    "partner": {
        "partner_id": {
            "fr": ["Identifiant", "Code du partenaire", "N° du partenaire", "Matricule"],
            "en": ["Partner number", "Partner #", "ID", "Code"],
            "es": ["Código", "Nº socio", "Identificador del socio", "ID"],
        },
        "name": {
            "fr": ["Nom / raison sociale", "Dénomination", "Nom de l'organisation", "Nom de la société"],
            "en": ["Name of partner", "Organisation", "Legal name", "Company / foundation"],
            "es": ["Nombre de la organización", "Denominación", "Nombre o razón social", "Entidad"],
        },
        "org_type": {
            "fr": ["Type d'entité", "Catégorie de donateur", "Type d'org."],
            "en": ["Type", "Type of organization", "Entity type"],
            "es": ["Tipo de entidad", "Clase de socio", "Tipo de org."],
        },
        "hq_country": {
            "fr": ["Pays du siège social", "Siège (pays)", "Pays d'établissement"],
            "en": ["Country of HQ", "Headquarters", "Based in"],
            "es": ["País de la sede social", "Sede", "País de origen"],
        },
        "scope": {
            "fr": ["Rayon d'action", "Champ géographique"],
            "en": ["Geographical scope", "Coverage"],
            "es": ["Cobertura", "Alcance territorial"],
        },
        "lead_office": {
            "fr": ["Bureau pilote", "Bureau en charge", "Bureau resp."],
            "en": ["Responsible office", "Lead CO", "Office in charge"],
            "es": ["Oficina a cargo", "Oficina líder"],
        },
    },
    "agreement": {
        "agreement_id": {
            "fr": ["Réf. de l'accord", "Code de la convention", "N° de convention", "Réf. convention"],
            "en": ["Agreement number", "Agmt no.", "Contract no.", "Agreement #"],
            "es": ["Código de convenio", "Núm. de acuerdo", "Ref. convenio", "N.º acuerdo"],
        },
        "partner_id": {
            "fr": ["Partenaire (code)", "Code du partenaire", "Partenaire"],
            "en": ["Partner number", "Partner", "Partner (ID)"],
            "es": ["Socio", "Socio (código)", "Nº de socio"],
        },
        "title": {
            "fr": ["Libellé", "Intitulé du projet", "Nom de l'accord"],
            "en": ["Name of agreement", "Agreement name", "Title of project"],
            "es": ["Nombre del acuerdo", "Denominación", "Título del proyecto"],
        },
        "agreement_type": {
            "fr": ["Nature", "Type de contrat", "Forme de l'accord"],
            "en": ["Type", "Kind of agreement", "Instrument type"],
            "es": ["Clase de acuerdo", "Modalidad jurídica", "Tipo de contrato"],
        },
        "status": {
            "fr": ["État d'avancement", "Statut actuel", "Stade"],
            "en": ["Current status", "Agreement state", "Status of agreement"],
            "es": ["Estado actual", "Situación del acuerdo", "Estatus"],
        },
        "signed_on": {
            "fr": ["Date de sign.", "Signé en date du", "Conclu le"],
            "en": ["Signing", "Signed", "Date of signing"],
            "es": ["Fecha firma", "Fecha de suscripción", "Firmado en"],
        },
        "starts_on": {
            "fr": ["Début d'exécution", "Date de démarrage", "Du"],
            "en": ["Beginning", "Commencement date", "Start of agreement"],
            "es": ["Comienzo", "Inicio de vigencia", "Fecha de comienzo"],
        },
        "planned_end_on": {
            "fr": ["Terme", "Date de clôture prévue", "Fin de validité", "Au"],
            "en": ["Planned closing date", "Expected end", "End of agreement"],
            "es": ["Término", "Fin de vigencia", "Fecha de término"],
        },
        "amount": {
            "fr": ["Mt total", "Valeur du contrat", "Montant conv.", "Engagement total"],
            "en": ["Contract value", "Amt", "Total contribution", "Agreement amt"],
            "es": ["Valor del convenio", "Monto del convenio", "Mto. total"],
        },
        "currency": {
            "fr": ["Dev.", "Monnaie de l'accord"],
            "en": ["Curr.", "Currency of agreement"],
            "es": ["Mon.", "Moneda del acuerdo"],
        },
        "country_shares": {
            "fr": ["Pays d'intervention", "Pays concernés", "Pays cible(s)"],
            "en": ["Country of implementation", "Target countries", "Benefiting countries"],
            "es": ["Países de intervención", "Países destinatarios"],
        },
        "sdg_shares": {
            "fr": ["ODD visés", "ODD concernés", "ODD ciblés"],
            "en": ["SDG(s)", "Related SDGs", "SDGs targeted"],
            "es": ["ODS relacionados", "ODS a los que contribuye"],
        },
        "activity_area": {
            "fr": ["Secteur", "Domaine", "Thème"],
            "en": ["Area of activity", "Sector", "Area"],
            "es": ["Área", "Sector", "Ámbito de actividad"],
        },
        "owner": {
            "fr": ["Resp.", "Chargé du suivi", "Gestionnaire"],
            "en": ["Person responsible", "Manager", "Responsible officer"],
            "es": ["Resp.", "Encargado", "Gestor"],
        },
    },
    "flow": {
        "flow_id": {
            "fr": ["N° d'opération", "N° de ligne", "N° pièce"],
            "en": ["Transaction no.", "Line #", "Voucher no."],
            "es": ["N.º de operación", "Nº línea", "N.º de comprobante"],
        },
        "agreement_id": {
            "fr": ["Réf. de l'accord", "Accord", "Code de la convention"],
            "en": ["Agreement", "Agreement #", "Contract no."],
            "es": ["Convenio", "Acuerdo", "Ref. convenio"],
        },
        "kind": {
            "fr": ["Type de mouvement", "Nature de l'opération", "Nature du mvt"],
            "en": ["Kind of transaction", "Movement type", "Type of flow"],
            "es": ["Clase de operación", "Tipo de movimiento", "Naturaleza de la operación"],
        },
        "date": {
            "fr": ["Dte", "Date op.", "Date d'opération"],
            "en": ["Date of transaction", "Posting date", "Date of payment"],
            "es": ["Fecha op.", "Fecha de operación", "Fec."],
        },
        "amount": {
            "fr": ["Mt", "Mnt", "Montant de la transaction"],
            "en": ["Amt", "Amount of transaction", "Amount (local currency)"],
            "es": ["Monto de la operación", "Imp.", "Importe total"],
        },
        "currency": {
            "fr": ["Dev.", "Devise de paiement"],
            "en": ["Cur.", "Payment currency"],
            "es": ["Mon.", "Moneda de pago"],
        },
        "source": {
            "fr": ["Origine de l'information", "Source d'information"],
            "en": ["Source of data", "Origin of record"],
            "es": ["Fuente de información", "Origen del dato"],
        },
    },
    "result": {
        "agreement_id": {
            "fr": ["Accord", "Réf. de l'accord"],
            "en": ["Agreement", "Agreement number"],
            "es": ["Acuerdo", "Convenio"],
        },
        "indicator": {
            "fr": ["Libellé indicateur", "Indicateur mesuré", "Ind."],
            "en": ["KPI", "Indicator description", "Performance indicator"],
            "es": ["Indicador medido", "Descripción del indicador"],
        },
        "level": {
            "fr": ["Niv. de résultat", "Niveau du résultat"],
            "en": ["Level of result"],
            "es": ["Nivel del resultado"],
        },
        "baseline": {
            "fr": ["Valeur initiale", "Réf. de départ"],
            "en": ["Initial value", "Baseline figure"],
            "es": ["Valor de partida", "Valor base"],
        },
        "target": {
            "fr": ["Valeur prévue", "Cible fixée", "Cible visée"],
            "en": ["Target figure", "Target set"],
            "es": ["Meta fijada", "Valor meta previsto"],
        },
        "actual": {
            "fr": ["Valeur obtenue", "Résultat atteint"],
            "en": ["Result achieved", "Actual figure", "Value reached"],
            "es": ["Valor obtenido", "Resultado logrado"],
        },
        "period": {
            "fr": ["Période du rapport", "Pér."],
            "en": ["Period of reporting", "Reporting quarter"],
            "es": ["Período del informe"],
        },
        "place": {
            "fr": ["Lieu de mise en œuvre", "Zone d'intervention"],
            "en": ["Place of implementation", "Location / area"],
            "es": ["Lugar de ejecución", "Zona de intervención"],
        },
        "people": {
            "fr": ["Nb bénéficiaires", "Nbre de pers. atteintes", "Total bénéficiaires"],
            "en": ["No. of beneficiaries", "# people reached", "Total beneficiaries"],
            "es": ["Nº de beneficiarios", "Total de beneficiarios", "Pers. alcanzadas"],
        },
        "women": {
            "fr": ["Nb femmes", "dont femmes"],
            "en": ["No. of women", "of which women"],
            "es": ["Nº de mujeres", "de las cuales mujeres"],
        },
    },
    "need": {
        "need_id": {
            "fr": ["Réf. du besoin", "Code du besoin"],
            "en": ["Need number", "Need #"],
            "es": ["Ref. de la necesidad", "Nº necesidad"],
        },
        "country": {"fr": ["Pays d'intervention"], "en": ["Country in need"], "es": ["País de intervención"]},
        "declared_on": {
            "fr": ["Date d'expression du besoin", "Recensé le"],
            "en": ["Date of declaration", "Recorded on"],
            "es": ["Registrada el", "Fecha de registro"],
        },
        "title": {
            "fr": ["Libellé du besoin", "Désignation du besoin"],
            "en": ["Need description", "Name of need"],
            "es": ["Descripción de la necesidad", "Nombre de la necesidad"],
        },
        "kind": {
            "fr": ["Catégorie de besoin", "Nature de l'appui"],
            "en": ["Category of need", "Support type"],
            "es": ["Clase de apoyo", "Categoría de la necesidad"],
        },
        "required_amount": {
            "fr": ["Mt requis", "Coût", "Financement requis"],
            "en": ["Cost", "Amt required", "Cost estimate"],
            "es": ["Costo", "Financiamiento requerido", "Costo total"],
        },
        "due_on": {
            "fr": ["À couvrir avant le", "Délai"],
            "en": ["To be met by", "Target date"],
            "es": ["Fecha tope", "A cubrir antes del"],
        },
        "status": {"fr": ["Statut actuel"], "en": ["Current status"], "es": ["Estado actual"]},
        "priority": {
            "fr": ["Prio.", "Degré de priorité"],
            "en": ["Prio.", "Degree of priority"],
            "es": ["Grado de prioridad"],
        },
    },
    "opportunity": {
        "opportunity_id": {
            "fr": ["Réf. opportunité", "Code prospect"],
            "en": ["Opportunity #", "Lead no."],
            "es": ["Ref. oportunidad", "Código prospecto"],
        },
        "partner_id": {
            "fr": ["Code du partenaire", "Partenaire"],
            "en": ["Partner number", "Partner"],
            "es": ["Socio", "Nº de socio"],
        },
        "stage": {
            "fr": ["Étape actuelle", "Phase de négociation"],
            "en": ["Current stage", "Stage of pipeline"],
            "es": ["Etapa actual", "Fase de negociación"],
        },
        "stage_since": {
            "fr": ["Date d'entrée dans l'étape"],
            "en": ["Date of stage change", "Stage entered on"],
            "es": ["Fecha de cambio de etapa"],
        },
        "first_contact_on": {
            "fr": ["Date de 1er contact", "Contacté le"],
            "en": ["Contacted on", "Initial contact date"],
            "es": ["Contactado el", "Fecha de contacto inicial"],
        },
        "expected_amount": {
            "fr": ["Mt estimé", "Montant potentiel"],
            "en": ["Potential amount", "Est. amount"],
            "es": ["Monto potencial", "Valor potencial"],
        },
        "expected_signature_on": {
            "fr": ["Signature estimée", "Date de signature prévue"],
            "en": ["Expected closing date", "Est. signing date"],
            "es": ["Fecha estimada de firma"],
        },
        "owner": {
            "fr": ["Chargé du suivi", "Resp."],
            "en": ["Person responsible", "Lead person"],
            "es": ["Encargado", "Resp."],
        },
    },
    "target": {
        "office": {
            "fr": ["Bureau pays", "Code bureau"],
            "en": ["CO", "Office name"],
            "es": ["Oficina de país", "Código oficina"],
        },
        "year": {
            "fr": ["An", "Exercice budgétaire"],
            "en": ["Year of plan", "Budget year"],
            "es": ["Año fiscal", "Gestión"],
        },
        "metric": {
            "fr": ["Indicateur de plan", "KPI"],
            "en": ["Target indicator", "Performance indicator"],
            "es": ["Indicador del plan", "KPI"],
        },
        "month": {"fr": ["Mois visé"], "en": ["Target month"], "es": ["Mes previsto"]},
        "value": {
            "fr": ["Objectif", "Montant visé"],
            "en": ["Planned", "Target amount"],
            "es": ["Objetivo", "Monto meta"],
        },
        "vintage": {
            "fr": ["Plan du", "Date d'approbation du plan"],
            "en": ["Date of plan", "Plan approval date"],
            "es": ["Plan del", "Fecha de aprobación del plan"],
        },
    },
}
