"""One tiny portfolio, small enough to check in your head; most tests of figures stand on it.

Today is 30 September 2026, the end of the last period sent.

    office   bureau                             sent for 2026-Q3 (due by 15 October)
    TGO      RBD                                3 October, replacing the file of 1 October
    BEN      RBN until 2025, RBD since 2026     20 October: five days late
    KEN      RBN                                nothing (last sent for 2026-Q2)
    HQ, RBD, RBN                                nothing (HQ sent 2025-Q4)

    agreement              partner             for           USD  recognised (M02)    programme years (M03)
    A1 active              P1 business         TGO 60    100 000  2025-03-10 whole    2025: 60 000  2026: 40 000
                                               BEN 40
    A2 ended 2025-12-31    P2 foundation       KEN        91 500  ledger: 2023-06-30  100 a day: 2023: 18 400
                                                                  60 000, 2025-02-01  2024: 36 600  2025: 36 500
                                                                  31 500
    A3 active, conditional P3 confidential     KEN 80     73 000  2026-04-15 30 000   200 a day: 2026: 66 800
                                               unsaid 20          (condition met)     2027: 6 200
    A4 signed              P4 individuals      BEN        12 500  2026-05-20 whole    2026: 12 500
    A5 active              P1, a duplicate     TGO       100 000  never: not counted  none
    A6 in development      P2                  TGO       999 999  never: not signed   none

    A1 gave back 5 000 on 2026-03-05. A4 is 10 000 EUR: 1.25 USD when signed on 20 May, 1.00 when paid on 10 May.

    confirmed revenue     2023     2025     2026    cash received 2026
    TGO                          60 000   −3 000    A1: 20 000 − 5 000 (the file of 1 October said 2 000)
    BEN                          40 000   10 500    A3: 10 000 (a fee of 100 and a pledge of 50 000 stay apart)
    KEN                 60 000   31 500   24 000    A4: 10 000
    not stated                             6 000    in all 35 000
    in all              60 000  131 500   37 500
"""

import fcntl
import os
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import etl
import schema
import store
from data.demo.__main__ import write
from etl.report import Report

ORGANISATION = "tiny"
TODAY = date(2026, 9, 30)
OPEN = date(9999, 12, 31)

#: file | office | period | period_start | period_end | known_on | known_to | file_name
FILES = """
hq    | HQ  | 2025-Q4 | 2025-10-01 | 2025-12-31 | 2026-01-15 | 9999-12-31 | Siege_T4-2025.xlsx
kenya | KEN | 2026-Q2 | 2026-04-01 | 2026-06-30 | 2026-07-10 | 9999-12-31 | Kenya_Q2-2026.xlsx
togo1 | TGO | 2026-Q3 | 2026-07-01 | 2026-09-30 | 2026-10-01 | 2026-10-03 | Togo_T3-2026.xlsx
togo  | TGO | 2026-Q3 | 2026-07-01 | 2026-09-30 | 2026-10-03 | 9999-12-31 | Togo_T3-2026_v2.xlsx
benin | BEN | 2026-Q3 | 2026-07-01 | 2026-09-30 | 2026-10-20 | 9999-12-31 | Benin_T3-2026.xlsx
"""

#: The rows of each table as they were received; `file` says in which file, a dot is an empty cell.
ROWS = {
    "office": """
file | office | kind         | country | bureau | name_fr      | name_en      | name_es       | valid_from | valid_to
hq   | HQ     | headquarters | .       | .      | Siège        | Headquarters | Sede          | 2000-01-01 | 9999-12-31
hq   | RBD    | bureau       | .       | .      | Dakar        | Dakar        | Dakar         | 2000-01-01 | 9999-12-31
hq   | RBN    | bureau       | .       | .      | Nairobi      | Nairobi      | Nairobi       | 2000-01-01 | 9999-12-31
hq   | TGO    | country      | TGO     | RBD    | Togo         | Togo         | Togo          | 2000-01-01 | 9999-12-31
hq   | BEN    | country      | BEN     | RBN    | Bénin        | Benin        | Benín         | 2000-01-01 | 2025-12-31
hq   | BEN    | country      | BEN     | RBD    | Bénin        | Benin        | Benín         | 2026-01-01 | 9999-12-31
hq   | KEN    | country      | KEN     | RBN    | Kenya        | Kenya        | Kenya         | 2000-01-01 | 9999-12-31
""",
    "partner": """
file  | partner_id | name             | parent_name | org_type | income_source | confidential
hq    | P1         | Acier SA         | .           | 70       | businesses    | no
hq    | P2         | Fondation Baobab | Acier SA    | 60       | foundations   | no
kenya | P3         | Secret Ltd       | Trust Ltd   | 70       | businesses    | yes
benin | P4         | Amis du riz      | .           | 90       | individuals   | no
""",
    "agreement": """
file  | agreement_id | partner_id | title     | agreement_type | status      | signed_on  | starts_on  | planned_end_on | ended_on   | amount | currency | amount_usd | conditional | counted_by | is_counted | activity_area | owner
hq    | A1           | P1         | Repas     | agreement      | active      | 2025-03-10 | 2025-04-01 | 2026-12-31     | .          | 100000 | USD      | 100000     | no          | TGO        | .          | school_meals  | Awa
hq    | A2           | P2         | Nutrition | donation       | ended       | 2023-06-15 | 2023-07-01 | 2025-12-31     | 2025-12-31 | 91500  | USD      | 91500      | no          | KEN        | .          | nutrition     | Ken
kenya | A3           | P3         | Logistics | agreement      | active      | 2026-02-01 | 2026-02-01 | 2027-01-31     | .          | 73000  | USD      | 73000      | yes         | KEN        | .          | supply_chain  | Ken
benin | A4           | P4         | Riz       | donation       | signed      | 2026-05-20 | 2026-06-01 | 2026-11-30     | .          | 10000  | EUR      | 12500      | no          | BEN        | yes        | school_meals  | Edo
hq    | A5           | P1         | Repas bis | agreement      | active      | 2025-03-10 | 2025-04-01 | 2026-12-31     | .          | 100000 | USD      | 100000     | no          | TGO        | no         | school_meals  | Awa
togo  | A6           | P2         | Projet    | agreement      | development | .          | 2027-01-01 | 2027-12-31     | .          | 999999 | USD      | 999999     | no          | TGO        | .          | nutrition     | Awa
""",  # noqa: E501
    "flow": """
file  | flow_id | agreement_id | kind           | date       | first_due_on | amount | currency | amount_usd | programme_year
hq    | F1      | A1           | instalment_due | 2025-04-01 | 2025-04-01   | 60000  | USD      | 60000      | 2025
hq    | F2      | A1           | receipt        | 2025-04-10 | .            | 60000  | USD      | 60000      | .
togo  | F3      | A1           | instalment_due | 2026-10-31 | 2026-04-30   | 40000  | USD      | 40000      | 2026
togo1 | F4      | A1           | receipt        | 2026-05-02 | .            | 2000   | USD      | 2000       | .
togo  | F4      | A1           | receipt        | 2026-05-02 | .            | 20000  | USD      | 20000      | .
togo  | F5      | A1           | refund         | 2026-03-05 | .            | -5000  | USD      | -5000      | .
togo  | F6      | A1           | expenditure    | 2026-06-30 | .            | 15000  | USD      | 15000      | .
togo  | F7      | A1           | disbursement   | 2026-06-01 | .            | 7000   | USD      | 7000       | .
hq    | F8      | A2           | commitment     | 2023-06-15 | .            | 91500  | USD      | 91500      | .
hq    | F9      | A2           | recognised     | 2023-06-30 | .            | 60000  | USD      | 60000      | .
hq    | F10     | A2           | recognised     | 2025-02-01 | .            | 31500  | USD      | 31500      | .
hq    | F11     | A2           | receipt        | 2023-07-20 | .            | 91500  | USD      | 91500      | .
kenya | F12     | A3           | pledge         | 2026-02-01 | .            | 50000  | USD      | 50000      | .
kenya | F13     | A3           | commitment     | 2026-04-15 | .            | 30000  | USD      | 30000      | .
kenya | F14     | A3           | receipt        | 2026-04-20 | .            | 10000  | USD      | 10000      | .
kenya | F15     | A3           | fee            | 2026-04-20 | .            | 100    | USD      | 100        | .
benin | F16     | A4           | receipt        | 2026-05-10 | .            | 10000  | EUR      | 10000      | .
""",  # noqa: E501
    "target": """
file  | office | year | metric            | month | value | currency | value_usd | vintage
togo  | TGO    | 2026 | confirmed_revenue | 1     | 6000  | USD      | 6000      | 2026-01-15
togo  | TGO    | 2026 | confirmed_revenue | 12    | 6000  | USD      | 6000      | 2026-01-15
kenya | KEN    | 2026 | confirmed_revenue | .     | 36000 | USD      | 36000     | 2026-01-15
hq    | BEN    | 2026 | confirmed_revenue | .     | 99000 | USD      | 99000     | 2025-12-01
benin | BEN    | 2026 | confirmed_revenue | .     | 12000 | USD      | 12000     | 2026-02-01
""",
    "result": """
file  | agreement_id | indicator | level   | defined_by | baseline | target | actual | period  | place | people | tier | count_method | overlap_group | verified_on
kenya | A1           | Repas     | output  | office     | 0        | 100    | 40     | 2026-Q2 | TGO   | 40     | 1    | maximum      | .             | .
togo  | A1           | Repas     | output  | office     | 0        | 100    | 80     | 2026-Q3 | TGO   | 80     | 1    | maximum      | .             | 2026-09-20
togo  | A3           | Ménages   | output  | donor      | 0        | 60     | 60     | 2026-Q3 | TGO   | 60     | 1    | maximum      | .             | .
benin | A1           | Repas     | output  | office     | 0        | 200    | 200    | 2026-Q3 | BEN   | 200    | 1    | maximum      | .             | .
benin | A4           | Riz       | output  | community  | 0        | 100    | 300    | 2026-Q3 | BEN   | 300    | 1    | disjoint_sum | G1            | .
benin | A4           | Auditeurs | output  | donor      | 0        | 0      | 9999   | 2026-Q3 | BEN   | 9999   | 2    | estimate     | .             | .
hq    | A2           | Malnutris | outcome | donor      | 30       | 20     | 25     | 2025    | KEN   | 400    | 1    | maximum      | .             | .
kenya | A3           | Formés    | output  | office     | 10       | 10     | 10     | 2026-Q3 | KEN   | 500    | 1    | maximum      | .             | .
""",  # noqa: E501
    "need": """
file  | need_id | office | country | declared_on | title        | kind      | sdg | required_amount | currency | required_amount_usd | due_on     | status        | priority | fit_expertise | fit_assets | people_concerned
hq    | N1      | TGO    | TGO     | 2025-01-10  | Cantines     | funds     | 2   | 200000          | USD      | 200000              | 2026-12-31 | in_discussion | 2        | 3             | 2          | .
benin | N2      | BEN    | BEN     | 2026-06-01  | Riz          | goods     | 2   | 10000           | USD      | 10000               | 2026-12-31 | covered       | 2        | .             | .          | .
kenya | N3      | KEN    | KEN     | 2024-05-01  | Silos        | funds     | 2   | 40000           | USD      | 40000               | 2026-10-10 | open          | 1        | .             | .          | 500
kenya | N4      | KEN    | KEN     | 2024-05-01  | Abandonné    | funds     | 2   | 1000000         | USD      | 1000000             | 2026-12-31 | withdrawn     | 3        | .             | .          | .
kenya | N5      | KEN    | KEN     | 2026-01-05  | Savoir-faire | expertise | 2   | .               | .        | .                   | 2026-12-31 | open          | 2        | .             | .          | .
""",  # noqa: E501
    "offer": """
file  | offer_id | partner_id | kind  | description | countries | valid_until | amount | currency | amount_usd | status
togo  | OF1      | P1         | funds | Cantines    | TGO; BEN  | 2027-12-31  | 100000 | USD      | 100000     | open
kenya | OF2      | P3         | goods | Camions     | KEN       | 2026-10-31  | .      | .        | .          | open
benin | OF3      | P4         | funds | Dons        | TGO       | 2027-12-31  | 500000 | USD      | 500000     | open
kenya | OF4      | P2         | funds | Ancienne    | KEN       | 2026-01-01  | 40000  | USD      | 40000      | open
""",
    "opportunity": """
file  | opportunity_id | partner_id | title   | stage       | stage_since | first_contact_on | expected_amount | currency | expected_amount_usd | expected_signature_on | loss_reason | owner | need_ids | need_waiver | activity_area
togo1 | O1             | P1         | Fours   | proposal    | 2025-11-01  | 2025-09-01       | 40000           | USD      | 40000               | 2026-06-30            | .           | Awa   | .        | .           | .
togo  | O1             | P1         | Fours   | won         | 2026-08-01  | 2025-09-01       | 40000           | USD      | 40000               | 2026-08-01            | .           | Awa   | N1       | .           | school_meals
kenya | O2             | P3         | Camions | lost        | 2026-05-01  | 2026-01-10       | 90000           | USD      | 90000               | 2026-05-01            | no_budget   | Ken   | .        | .           | .
togo  | O3             | P1         | Puits   | negotiation | 2026-09-10  | 2026-02-01       | 20000           | USD      | 20000               | 2026-12-15            | .           | Awa   | N1       | .           | .
togo  | O4             | P3         | Silos   | negotiation | 2026-09-20  | 2026-02-01       | 10000           | USD      | 10000               | 2027-02-15            | .           | Awa   | .        | .           | .
kenya | O5             | P3         | Routes  | negotiation | 2026-03-01  | 2025-12-01       | 50000           | USD      | 50000               | 2026-11-30            | .           | Ken   | .        | Urgence     | .
""",  # noqa: E501
    "practitioner": """
file | practitioner_id | office | language | consent | joined_on  | left_on    | topics        | mentor | mentor_places
hq   | TGO-1           | TGO    | fr       | yes     | 2025-01-01 | .          | Cantines; Riz | yes    | 1
hq   | TGO-2           | TGO    | fr       | yes     | 2025-01-01 | .          | .             | yes    | .
hq   | BEN-1           | BEN    | fr       | yes     | 2025-01-01 | .          | Riz           | yes    | 2
hq   | KEN-1           | KEN    | en       | no      | 2025-01-01 | .          | Riz           | yes    | 1
hq   | KEN-2           | KEN    | en       | no      | 2025-01-01 | 2025-12-31 | .             | .      | .
hq   | HQ-1            | HQ     | en       | yes     | .          | .          | .             | .      | .
""",
    "exchange": """
file | date       | from_office | to_office | channel   | from_practitioner | to_practitioner | count | outcome_90
togo | 2026-05-01 | TGO         | KEN       | share     | TGO-2             | KEN-1           | .     | .
togo | 2026-05-02 | TGO         | KEN       | share     | TGO-2             | KEN-1           | 1     | .
togo | 2026-05-03 | TGO         | KEN       | share     | TGO-2             | KEN-1           | 1     | .
togo | 2026-05-04 | TGO         | KEN       | share     | TGO-2             | KEN-1           | 1     | .
togo | 2026-08-10 | KEN         | TGO       | mentoring | KEN-1             | TGO-1           | 1     | in_use
togo | 2026-09-05 | TGO         | BEN       | question  | TGO-1             | BEN-1           | 1     | .
togo | 2026-09-06 | BEN         | TGO       | answer    | BEN-1             | TGO-1           | 1     | .
togo | 2026-09-07 | TGO         | TGO       | meeting   | TGO-1             | TGO-2           | 1     | .
togo | 2026-05-20 | TGO         | KEN       | event     | .                 | .               | 1     | .
togo | 2026-08-12 | TGO         | BEN       | event     | .                 | .               | 1     | .
""",
    "portal_event": """
file | date       | kind   | office | document | found | seconds | document_reviewed_on
togo | 2026-01-10 | add    | TGO    | Modèle   | .     | .       | 2025-06-01
togo | 2026-02-01 | open   | BEN    | Modèle   | .     | .       | .
togo | 2026-02-02 | open   | KEN    | Modèle   | .     | .       | .
togo | 2026-03-01 | reuse  | BEN    | Modèle   | .     | .       | .
togo | 2026-03-02 | reuse  | TGO    | Modèle   | .     | .       | .
togo | 2026-04-01 | search | BEN    | .        | yes   | 20      | .
togo | 2026-04-02 | search | KEN    | .        | no    | .       | .
togo | 2026-04-03 | search | TGO    | .        | yes   | 90      | .
togo | 2026-04-04 | open   | RBD    | Récit    | .     | .       | .
togo | 2026-04-04 | open   | BEN    | Récit    | .     | .       | .
togo | 2026-04-04 | open   | KEN    | Récit    | .     | .       | .
""",
    "due_diligence": """
file  | partner_id | date       | outcome     | risk_level | valid_until
hq    | P1         | 2024-01-10 | cleared     | low        | 2029-01-10
kenya | P3         | 2025-06-30 | conditional | medium     | 2026-06-30
benin | P4         | 2026-05-01 | not_cleared | high       | 2030-05-01
""",
    "evaluation": """
file  | agreement_id | kind  | due_on     | done_on    | quality_score | result_score | partner_score | partner_answers | parties_invited | parties_present | shared_on  | lessons          | adopted_in
kenya | A2           | final | 2026-06-30 | 2026-05-20 | 80            | 60           | 74            | 3               | 10              | 8               | 2026-06-15 | Former les mères | A6
""",  # noqa: E501
    "milestone_risk": """
file  | agreement_id | kind       | label          | first_on   | current_on | done_on    | cause_code | risk_type | likelihood | effect | trend  | agreed_by | outcome | first_budget | first_budget_usd | current_budget | current_budget_usd | spent  | spent_usd | currency
togo  | A1           | milestone  | Cuisines       | 2026-03-01 | 2026-03-01 | 2026-02-20 | .          | .         | .          | .      | .      | .         | .       | .            | .                | .              | .                  | .      | .         | .
togo  | A1           | milestone  | Cantines       | 2026-06-01 | 2026-12-01 | .          | supply     | .         | .          | .      | .      | .         | .       | .            | .                | .              | .                  | .      | .         | .
togo  | A1           | risk       | Pluies         | 2026-06-01 | .          | .          | .          | .         | .          | .      | .      | .         | .       | .            | .                | .              | .                  | .      | .         | .
kenya | A3           | milestone  | Entrepôts      | 2026-12-31 | .          | .          | .          | .         | .          | .      | .      | .         | .       | .            | .                | .              | .                  | .      | .         | .
kenya | A3           | risk       | Élections      | 2026-05-01 | .          | .          | .          | political | high       | medium | rising | .         | .       | .            | .                | .              | .                  | .      | .         | .
togo  | A1           | obstacle   | Douane         | 2026-04-01 | .          | 2026-04-21 | supply     | .         | .          | .      | .      | .         | .       | .            | .                | .              | .                  | .      | .         | .
kenya | A3           | obstacle   | Route          | 2026-07-01 | .          | 2026-08-10 | security   | .         | .          | .      | .      | .         | .       | .            | .                | .              | .                  | .      | .         | .
benin | A4           | obstacle   | Douane         | 2026-09-20 | .          | .          | supply     | .         | .          | .      | .      | .         | .       | .            | .                | .              | .                  | .      | .         | .
togo  | A1           | adaptation | Moins de sites | 2026-05-01 | .          | 2026-05-01 | capacity   | .         | .          | .      | .      | Acier SA  | worked  | .            | .                | .              | .                  | .      | .         | .
kenya | A3           | adaptation | Autre route    | 2026-08-10 | .          | 2026-08-10 | security   | .         | .          | .      | .      | .         | partly  | .            | .                | .              | .                  | .      | .         | .
togo  | A1           | scope      | Deux sites     | 2026-05-01 | .          | 2026-05-01 | capacity   | .         | .          | .      | .      | Acier SA  | .       | .            | .                | .              | .                  | .      | .         | .
togo  | A1           | budget     | Budget         | 2025-04-01 | .          | .          | supply     | .         | .          | .      | .      | .         | .       | 100000       | 100000           | 100000         | 100000             | 108000 | 108000    | USD
benin | A4           | budget     | Budget         | 2026-06-01 | .          | .          | .          | .         | .          | .      | .      | .         | .       | 12500        | 12500            | 12500          | 12500              | 6000   | 6000      | USD
""",  # noqa: E501
    "delivery": """
file  | agreement_id | selection_basis | chosen_score | best_score | continuity | continues | running_cost_share | community_role | nexus_shares              | service_type   | inclusion | strategy_action
togo  | A1           | open_call       | 80           | 80         | continued  | A2        | 0.5                | decides        | development 100           | technical      | 2         | S1
kenya | A3           | existing        | 60           | 75         | new        | .         | 0.1                | consulted      | humanitarian 60; peace 40 | infrastructure | .         | .
benin | A4           | donor           | .            | .          | new        | .         | .                  | .              | .                         | .              | .         | .
""",  # noqa: E501
    "chain_link": """
file  | agreement_id | step | giver    | receiver | receiver_kind | amount | fee  | currency | amount_usd | fee_usd | days | date       | basis
togo  | A1           | 0    | Acier SA | Siège    | agency        | 20000  | .    | USD      | 20000      | .       | .    | 2026-05-02 | reported
togo  | A1           | 1    | Siège    | ONG Lomé | national      | 19000  | 1000 | USD      | 19000      | 1000    | 10   | 2026-05-12 | reported
togo  | A1           | 2    | ONG Lomé | Ménages  | community     | 18000  | 1000 | USD      | 18000      | 1000    | 20   | 2026-06-01 | reported
kenya | A3           | 0    | .        | Siège    | agency        | 10000  | .    | USD      | 10000      | .       | .    | 2026-04-20 | reported
kenya | A3           | 1    | Siège    | inconnu  | unknown       | .      | .    | .        | .          | .       | .    | .          | reported
benin | A4           | 0    | .        | Siège    | agency        | 5000   | .    | USD      | 5000       | .       | .    | 2026-05-10 | reported
benin | A4           | 1    | Siège    | Ménages  | community     | 4500   | 500  | USD      | 4500       | 500     | 5    | 2026-05-15 | estimated
""",  # noqa: E501
    "capacity": """
file  | agreement_id | assessed | moment | assessed_on | score | is_local
togo  | A1           | ONG Lomé | before | 2025-03-01  | 40    | yes
togo  | A1           | ONG Lomé | during | 2026-06-01  | 60    | yes
kenya | A3           | Camions  | before | 2026-01-15  | 75    | no
""",
    "stakeholder": """
file  | agreement_id | stakeholder | date       | rating | trust | n  | complaints | refusals | served
togo  | A1           | donor       | 2026-06-30 | 90     | 80    | 1  | .          | .        | .
togo  | A1           | community   | 2026-06-30 | 60     | 50    | 40 | 4          | 2        | 1000
togo  | A1           | agency      | 2026-06-30 | 90     | .     | 3  | .          | .        | .
kenya | A3           | donor       | 2026-06-30 | 70     | 60    | 1  | .          | .        | .
kenya | A3           | community   | 2026-06-30 | 20     | 10    | 3  | .          | .        | .
""",
    "shared_register": """
file  | entry_id | office | kind        | label             | raised_on  | with_kind      | digital | our_owner | their_owner | due_on     | started_on | done_on    | agreement_id
togo  | R1       | TGO    | idea        | Cantines          | 2025-01-01 | private_sector | no      | Awa       | .           | .          | .          | .          | A1
kenya | R2       | KEN    | idea        | Silos             | 2025-02-01 | private_sector | no      | Ken       | .           | .          | .          | .          | .
togo  | R3       | TGO    | opportunity | Paiement mobile   | 2026-01-10 | private_sector | yes     | Awa       | .           | .          | 2026-03-01 | .          | .
kenya | R4       | KEN    | opportunity | Registre commun   | 2026-01-10 | government     | yes     | .         | .           | .          | .          | .          | .
togo  | R5       | TGO    | challenge   | Délais de douane  | 2026-02-01 | government     | no      | Awa       | Direction   | .          | .          | .          | .
togo  | R6       | TGO    | challenge   | Statut des ONG    | 2026-02-01 | civil_society  | no      | Awa       | .           | .          | .          | .          | .
togo  | R7       | TGO    | enabling    | Guichet unique    | 2026-01-15 | government     | no      | Awa       | .           | 2026-06-30 | .          | 2026-07-10 | .
kenya | R8       | KEN    | enabling    | Charte            | 2026-01-15 | youth          | no      | Ken       | .           | 2026-05-31 | .          | .          | .
togo  | R9       | TGO    | commitment  | Former les jeunes | 2026-01-15 | youth          | no      | Awa       | .           | 2026-06-30 | .          | 2026-06-20 | .
kenya | R10      | KEN    | commitment  | Payer à temps     | 2026-01-15 | private_sector | no      | Ken       | .           | 2026-08-31 | .          | .          | .
""",  # noqa: E501
    "team_pulse": """
file  | office | team   | date       | question | score | n
togo  | TGO    | Équipe | 2026-06-01 | trust    | 70    | 10
togo  | TGO    | Équipe | 2026-06-01 | purpose  | 80    | 10
kenya | KEN    | Équipe | 2026-06-01 | trust    | 20    | 4
""",
    "corrective_action": """
file | agreement_id | trigger | measure  | agency_owner | first_due_on | done_on
togo | A1           | Retard  | Recruter | Awa          | 2026-05-31   | 2026-06-15
togo | A1           | Retard  | Acheter  | Awa          | 2026-08-31   | 2026-08-20
""",
    "plan_check": """
file | agreement_id | checked_on | progress  | checked_by
togo | A1           | 2026-07-15 | on_course | Awa
""",
    "issue": """
file | agreement_id | raised_on  | label  | raised_by | agency_owner | partner_owner | closed_on
togo | A1           | 2026-07-01 | Retard | partner   | Awa          | Max           | .
togo | A1           | 2026-08-01 | Devise | agency    | Awa          | .             | 2026-08-20
""",
    "partnership_view": """
file  | agreement_id | asked_on   | aspect   | agency_score | partner_score
togo  | A1           | 2026-06-30 | trust    | 80           | 60
togo  | A1           | 2026-06-30 | results  | 70           | 70
kenya | A2           | 2025-12-01 | trust    | 80           | 70
kenya | A2           | 2026-09-30 | trust    | 70           | 60
benin | A4           | 2026-07-15 | learning | 75           | 65
""",
    "lesson_use": """
file | agreement_id | lesson_from | lesson           | decision | decided_on
togo | A6           | A2          | Former les mères | adopted  | 2026-09-01
""",
    "waiver": """
file  | agreement_id | gate  | reason      | asked_by | approved_by | decided_on
kenya | A2           | money | Don en deux | Ken      | Marc        | 2026-05-01
""",
    "strategy_action": """
file | action_id | title    | entity | office | due_on     | done_on    | progress | obstacle
hq   | S1        | Carte    | FAO    | HQ     | 2026-06-30 | 2026-07-10 | done     | .
hq   | S2        | Guichet  | OIT    | RBD    | 2026-08-31 | .          | stalled  | funding
hq   | S3        | Résultat | OIT    | HQ     | 2027-01-31 | .          | on_track | .
""",
    "learning": """
file | office | module | kind     | date       | started | completed | used_90
togo | TGO    | Pairs  | e_module | 2026-05-01 | 10      | 6         | 3
hq   | HQ     | Pairs  | webinar  | 2026-08-01 | 5       | 0         | .
""",
    "forum_commitment": """
file | commitment_id | forum | label | office | made_on    | done_on    | needed | needed_usd | funded | funded_usd | currency
hq   | C1            | G20   | Repas | HQ     | 2026-01-10 | 2026-06-01 | 1000   | 1000       | 400    | 400        | USD
hq   | C2            | COP30 | Alert | RBD    | 2026-02-10 | .          | 500    | 500        | .      | .          | USD
""",  # noqa: E501
    "mechanism_meeting": """
file | mechanism | date       | office | attended | promised | delivered | follow_ups | follow_ups_done | shared
hq   | IA-SSTC   | 2026-03-01 | HQ     | yes      | 2        | 1         | 4          | 3               | yes
hq   | IA-SSTC   | 2026-06-01 | HQ     | no       | .        | .         | 2          | 0               | no
""",
    "follow_up": """
file  | agreement_id | kind       | due_on     | done_on    | result_holds | local_capacity | local_capacity_score | supporter
kenya | A2           | contact    | 2026-02-28 | 2026-02-15 | .            | .              | .                    | .
kenya | A2           | invitation | 2026-07-31 | 2026-06-10 | .            | .              | .                    | .
kenya | A2           | durability | 2026-06-30 | 2026-07-05 | yes          | yes            | .                    | no
kenya | A2           | durability | 2026-12-15 | 2026-09-20 | yes          | yes            | 2                    | no
kenya | A2           | policy_notice | 2026-08-31 | .      | .           | .              | .                    | .
""",  # noqa: E501
    "visibility": """
file | agreement_id | commitment | due_on     | done_on    | proof
togo | A1           | Plaque     | 2026-04-30 | 2026-04-20 | https://preuves.example.org/plaque
togo | A1           | Article    | 2026-08-31 | .          | .
""",
    "in_kind": """
file  | agreement_id | kind    | date       | quantity | unit   | unit_value | currency | unit_value_usd | valuation_basis | days | low  | high  | low_usd | high_usd
togo  | A1           | goods   | 2026-02-10 | 20       | tonnes | 500        | USD      | 500            | fair_value      | .    | .    | .     | .       | .
togo  | A1           | service | 2026-03-10 | 10       | days   | 600        | USD      | 600            | tariff          | 10   | 5000 | 7000  | 5000    | 7000
kenya | A3           | data    | 2026-03-15 | .        | .      | .          | .        | .              | .               | .    | .    | .     | .       | .
""",  # noqa: E501
    "work_plan": """
file  | office | year | priority | objective  | weight | target | actual | milestone | first_promised_on | current_on | done_on    | approved_on | owner | practices
togo  | TGO    | 2026 | Besoins  | Accords    | 0.6    | 10     | 5      | Carte     | 2026-03-31        | .          | 2026-03-20 | 2026-01-20  | Awa   | .
togo  | TGO    | 2026 | Besoins  | Accords    | 0.6    | 10     | 5      | Forum     | 2026-05-31        | 2026-08-31 | 2026-08-30 | 2026-01-20  | Awa   | .
togo  | TGO    | 2026 | Réseau   | Praticiens | 0.4    | 4      | 6      | Session   | 2026-08-31        | 2026-12-15 | .          | 2026-01-20  | Awa   | .
kenya | KEN    | 2026 | Besoins  | Accords    | 1      | 8      | .      | Étude     | 2026-12-31        | .          | .          | .           | Ken   | Modèle
""",  # noqa: E501
    "support_request": """
file  | request_id | office | track       | requested_on | replied_on | solved_on  | hours | satisfaction | outcome               | opportunity_id
togo  | S1         | TGO    | needs       | 2026-03-06   | 2026-03-09 | 2026-03-20 | 6     | 5            | Deux besoins déclarés | .
togo  | S2         | TGO    | prospecting | 2026-06-01   | 2026-06-09 | .          | 2     | .            | .                     | O1
kenya | S3         | KEN    | prospecting | 2026-06-20   | .          | .          | .     | .            | .                     | .
togo  | S4         | TGO    | visibility  | 2026-09-28   | .          | .          | .     | .            | .                     | .
""",  # noqa: E501
    "suggestion": """
file  | suggestion_id | office | made_on    | subject  | suggestion       | answered_on | answer   | reason        | changed_on | change        | told_on
togo  | SU1           | TGO    | 2026-01-10 | template | Accord plus court | 2026-01-20 | adopted  | Très demandé  | 2026-03-01 | Modèle publié | 2026-03-02
togo  | SU2           | TGO    | 2026-02-01 | tool     | Hors connexion   | 2026-02-21  | declined | Trop coûteux  | .          | .             | .
kenya | SU3           | KEN    | 2026-09-01 | guidance | One threshold    | .           | .        | .             | .          | .             | .
""",  # noqa: E501
    "pilot": """
file  | pilot_id | office | title     | hypothesis        | stage   | started_on | evidence  | decision | decided_on | why
kenya | PI1      | KEN    | Matching  | Givers give again | decided | 2025-01-01 | 41% again | scaled   | 2025-04-11 | Twice the return
togo  | PI2      | TGO    | Froid     | Un seul suffit    | decided | 2025-06-01 | Pertes    | stopped  | 2025-12-18 | Trop cher
togo  | PI3      | TGO    | Liste     | On nous offrira   | trial   | 2026-04-01 | .         | .        | .          | .
""",  # noqa: E501
    "staffing": """
file  | office | post            | dedicated | since      | vacant_since | budget | currency | budget_usd
hq    | RBD    | Partnerships    | yes       | 2024-01-01 | .            | 90000  | USD      | 90000
togo  | TGO    | Focal point     | no        | 2024-01-01 | .            | .      | .        | .
hq    | RBN    | Partnerships    | yes       | 2024-01-01 | 2026-06-30   | 60000  | USD      | 60000
""",
    "investment": """
file  | office | year | item     | amount | currency | amount_usd | cohort
hq    | KEN    | 2022 | Gala     | 1000   | USD      | 1000       | 2022 entreprises
hq    | KEN    | 2023 | Gala     | 6000   | USD      | 6000       | 2023 fondations
hq    | TGO    | 2025 | Salon    | 25000  | USD      | 25000      | 2025 entreprises
togo  | TGO    | 2026 | Campagne | 4000   | USD      | 4000       | 2026
benin | BEN    | 2026 | Courrier | 2500   | USD      | 2500       | 2026 particuliers
hq    | RBN    | 2026 | Foire    | 3000   | USD      | 3000       | 2026 entreprises
""",
    "south_south": """
file  | exchange_id | provider | beneficiary | facilitator | kind      | date       | theme   | gender | forum | result_6m     | private_sector | agreement_id
togo  | E1          | TGO      | KEN         | UNOSSC      | knowledge | 2025-05-01 | Climat  | yes    | COP30 | Guide traduit | yes            | A1
togo  | E2          | KEN      | TGO         | ILO; UNOSSC | peers     | 2026-06-01 | Emploi  | no     | G20   | .             | no             | A3
benin | E3          | BEN      | TGO         | FAO         | funds     | 2025-10-01 | Climat  | .      | COP30 | .             | .              | .
""",  # noqa: E501
    "sstc_institution": """
file  | office | year | plan | plan_proof                     | reporting | reporting_proof | focal_point | focal_point_proof             | unit | budget
togo  | TGO    | 2025 | no   | .                              | no        | .               | no          | .                             | no   | no
togo  | TGO    | 2026 | yes  | https://preuves.example.org/p1 | yes       | .               | yes         | https://preuves.example.org/f | no   | .
kenya | KEN    | 2025 | yes  | https://preuves.example.org/p2 | no        | .               | no          | .                             | no   | no
""",  # noqa: E501
    "joint_programme": """
file  | programme_id | title    | entities          | modality     | budget | currency | budget_usd | agent  | steering | road_map | framework_outcome | result_group | non_resident | starts_on
togo  | JP1          | Cantines | WFP; UNICEF; FAO  | pass_through | 300000 | USD      | 300000     | UNICEF | yes      | yes      | Effet 1           | Populations  | FAO          | 2025-01-01
togo  | JP2          | Eau      | UNDP              | parallel     | 100000 | USD      | 100000     | .      | no       | .        | .                 | .            | .            | .
kenya | JP3          | Climat   | UNEP; UNDP        | consolidated | 100000 | USD      | 100000     | .      | .        | no       | Effet 2           | .            | .            | .
""",  # noqa: E501
    "consultation": """
file  | date       | platform     | kind     | office | government_led | entities | types_present  | decisions | decisions_done | perception | n  | roles_heard
togo  | 2026-03-01 | Patronat     | meeting  | TGO    | yes            | 6        | company; youth | 4         | 3              | 70         | 12 | .
togo  | 2026-06-01 | Patronat     | dialogue | TGO    | yes            | 5        | company        | 2         | 0              | .          | .  | .
kenya | 2026-05-05 | Forum climat | meeting  | KEN    | no             | 9        | university     | 2         | 2              | .          | .  | .
hq    | 2026-08-01 | Entretiens   | internal | RBD    | .              | .        | .              | .         | .              | .          | .  | country_director; focal_point
hq    | 2025-02-01 | Entretiens   | internal | RBD    | .              | .        | .              | .         | .              | .          | .  | practitioner
""",  # noqa: E501
    "content": """
file  | content_id | office | sent_on    | title   | use         | cleared_on | first_time_right | consents | partner_id | document
togo  | C1         | TGO    | 2026-01-01 | Repas   | giving      | 2026-01-11 | yes              | yes      | P1         | Récit
togo  | C2         | TGO    | 2026-01-31 | Cuisine | internal    | 2026-02-10 | no               | yes      | .          | .
togo  | C3         | TGO    | 2026-04-01 | Récolte | recognition | .          | .                | no       | .          | Fête
kenya | C4         | KEN    | 2026-05-01 | Routes  | prospecting | 2026-05-31 | yes              | .        | P3         | .
""",  # noqa: E501
    "note": """
file  | office | date       | author | text
togo  | RBD    | 2026-09-28 | Marie  | Les entreprises portent la hausse.
""",
    "leader_evidence": """
file  | office | level    | item               | date       | proof
hq    | RBD    | regional | strategy_endorsed  | 2025-10-01 | Note
hq    | RBD    | regional | target_owned       | 2025-12-01 | Plan
togo  | TGO    | country  | partner_met        | 2026-06-01 | Acier SA
togo  | TGO    | country  | resources_assigned | 2026-01-10 | Budget
kenya | KEN    | country  | partner_met        | 2026-02-01 | Trop ancien
""",
    "board_question": """
file | question_id | session | asked_on   | question         | answered_on | answer | figure
hq   | Q1          | 2026/1  | 2025-11-01 | Combien ?        | 2025-11-11  | 131500 | Revenus
hq   | Q2          | 2026/1  | 2025-11-01 | Pourquoi ?       | 2025-12-01  | Parce  | .
hq   | Q3          | 2026/1  | 2025-12-01 | Et la suite ?    | .           | .      | .
""",
    "example": """
file | office | title           | need_id | agreement_id | outcome        | date
togo | TGO    | Une cantine est | N1      | A1           | 80 repas servis | 2026-09-15
""",
}

#: agreement → country (a dot is what the office did not say), share
COUNTRIES = {"A1": {"TGO": 0.6, "BEN": 0.4}, "A2": {"KEN": 1}, "A3": {"KEN": 0.8, None: 0.2}, "A4": {"BEN": 1}}
COUNTRIES |= {"A5": {"TGO": 1}, "A6": {"TGO": 1}}
#: agreement → need, share. N2 was declared after A4 was signed.
NEEDS = {"A1": {"N1": 1}, "A3": {"N5": 0.5}, "A4": {"N2": 1}}

#: agreement → office that raised it, share
ORIGINS = {"A1": {"TGO": 0.7, "RBD": 0.3}, "A3": {"RBD": 0.4, "HQ": 0.6}}

#: What some rows say besides: goals of the 2030 Agenda with their weights (A3 leaves 20 unsaid, A4 says none), and, of
#: results, the community's score, how many were asked, women and children.
ALSO = {
    "agreement": {
        ("A1",): {"sdg_shares": "2.1 60; 4 40", "context_fit": 3, "delegation": "country", "practices": "Modèle"},
        ("A2",): {"sdg_shares": "2 100", "context_fit": 0, "delegation": "headquarters"},
        ("A3",): {"sdg_shares": "10 50; 2.3 30", "context_fit": 2, "delegation": "region"},
    },
    "result": {
        ("A1", "Repas"): {"women": 50, "children": 30, "evidence": "https://preuves.example.org/A1"},
        ("A3", "Ménages"): {"community_score": 70.0, "survey_n": 40},
        ("A2", "Malnutris"): {"community_score": 65.0, "survey_n": 20, "direction": "decreasing"},
        ("A4", "Riz"): {"community_score": 80.0, "survey_n": 100},
    },
}

#: file | sheet | table | rows read | accepted | held | ignored
SHEETS = """
togo  | FLUX | flow | 10 | 8 | 1 | 1
benin | FLUX | flow | 2  | 2 | 0 | 0
togo1 | FLUX | flow | 9  | 9 | 0 | 0
"""
#: file | sheet | kind | USD read | accepted | held | ignored
MONEY = """
togo  | FLUX | receipt | 30000 | 20000 | 10000 | 0
benin | FLUX | receipt | 10000 | 10000 | 0     | 0
togo1 | FLUX | receipt | 2000  | 2000  | 0     | 0
"""
#: file | sheet | row | cell | column | value | rule | severity | details
FINDINGS = """
togo | FLUX | 9 | C9 | amount | douze mille | not-a-number   | error   | {}
togo | FLUX | 5 | A5 | .      | .           | near-match     | warning | {}
togo | FLUX | 2 | .  | .      | .           | missing-column | warning | {}
togo | FLUX | 4 | B4 | .      | .           | read-as        | note    | {}
"""

FLAGS = {"yes": True, "no": False}


def _cells(line: str) -> list[str | None]:
    return [None if cell.strip() == "." else cell.strip() for cell in line.split("|")]


def _lines(drawn: str) -> list[list[str | None]]:
    return [_cells(line) for line in drawn.strip().splitlines()]


def _typed(cell: str | None, kind: str) -> Any:
    if cell is None:
        return None
    if kind == "date":
        return date.fromisoformat(cell)
    if kind == "boolean":
        return FLAGS[cell]
    if kind in {"bigint", "integer"}:
        return int(cell)
    return float(cell) if kind.startswith(("decimal", "double")) else cell


def _letter(place: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place]


class _Building:
    """The tables of the tiny warehouse while its drawings are read."""

    def __init__(self) -> None:
        self.files = {str(name): rest for name, *rest in _lines(FILES)}
        self.tables: dict[str, list[dict[str, Any]]] = {}

    def add(self, table: str, **row: Any) -> None:
        self.tables.setdefault(table, []).append(row)

    def known(self, file: str) -> tuple[date, date]:
        known_on, known_to = self.files[file][4:6]
        return date.fromisoformat(str(known_on)), date.fromisoformat(str(known_to))

    def submissions(self) -> None:
        for name, (office, period, start, end, _, _, file_name) in self.files.items():
            known_on, known_to = self.known(name)
            self.add(
                "submission",
                submission_id=name,
                organisation=ORGANISATION,
                family="office",
                office=office,
                period=period,
                period_start=date.fromisoformat(str(start)),
                period_end=date.fromisoformat(str(end)),
                known_on=known_on,
                known_to=known_to,
                received_at=datetime(known_on.year, known_on.month, known_on.day, 9, 12),
                file_name=file_name,
                sender=f"{office} focal point",
                language="fr",
                status="final",
            )

    def accepted(self, table: str, drawn: str) -> None:
        """One accepted row per line drawn, with the cells it was read from."""
        kinds = schema.TABLES[table].stored()
        (headings, *lines) = _lines(drawn)
        columns = [str(heading) for heading in headings[1:]]
        numbers: dict[str, int] = {}
        for file, *cells in lines:
            submission, sheet = str(file), table.upper()
            row = numbers[submission] = numbers.get(submission, 1) + 1
            known_from, known_to = self.known(submission)
            where = {"submission_id": submission, "sheet": sheet, "row": row}
            values = {column: _typed(cell, kinds[column]) for column, cell in zip(columns, cells, strict=True)}
            for money in schema.TABLES[table].money():
                if values.get(f"{money.name}_usd") is not None:
                    rate = float(values[money.name]) / float(values[f"{money.name}_usd"])
                    values |= {f"{money.name}_rate": rate, f"{money.name}_usd_basis": "usd" if rate == 1 else "rate"}
            self.add(
                f"accepted_{table}",
                organisation=ORGANISATION,
                known_from=known_from,
                known_to=known_to,
                **where,
                **values,
            )
            self.add("raw_row", **where, cells=cells, fate="accepted")
        for submission in numbers:
            for place, column in enumerate(columns):
                self.add(
                    "raw_column",
                    submission_id=submission,
                    sheet=table.upper(),
                    table_name=table,
                    column_name=column,
                    letter=_letter(place),
                    heading=column,
                    how="exact",
                )

    def shares(self) -> None:
        for table, column, shared in (
            ("agreement_country", "country", COUNTRIES),
            ("agreement_need", "need_id", NEEDS),
            ("agreement_origin", "office", ORIGINS),
        ):
            for agreement, parts in shared.items():
                file = next(
                    row["submission_id"]
                    for row in self.tables["accepted_agreement"]
                    if row["agreement_id"] == agreement
                )
                known_from, known_to = self.known(file)
                for code, share in parts.items():
                    self.add(
                        table,
                        organisation=ORGANISATION,
                        agreement_id=agreement,
                        **{column: code},
                        share=float(share),
                        submission_id=file,
                        known_from=known_from,
                        known_to=known_to,
                    )

    def besides(self) -> None:
        for table, said in ALSO.items():
            for row in self.tables[f"accepted_{table}"]:
                row |= said.get((row["agreement_id"], row.get("indicator"))[: len(next(iter(said)))], {})

    def receipts(self) -> None:
        for file, sheet, table, *counts in _lines(SHEETS):
            names = ("rows_read", "rows_accepted", "rows_held", "rows_ignored")
            rows = dict(zip(names, (int(str(count)) for count in counts), strict=True))
            self.add("submission_sheet", submission_id=file, sheet=sheet, table_name=table, header_row=1, **rows)
        for file, sheet, kind, *amounts in _lines(MONEY):
            names = ("read_usd", "accepted_usd", "held_usd", "ignored_usd")
            money = dict(zip(names, (float(str(amount)) for amount in amounts), strict=True))
            self.add("submission_money", submission_id=file, sheet=sheet, kind=kind, **money)
            weight = {"weight_usd": money["read_usd"], "held_weight_usd": money["held_usd"]}
            self.add("submission_weight", submission_id=file, sheet=sheet, table_name="flow", **weight)
        for file, sheet, row, cell, column, value, rule, severity, details in _lines(FINDINGS):
            self.add(
                "finding",
                submission_id=file,
                sheet=sheet,
                row=int(str(row)),
                cell=cell,
                column_name=column,
                value=value,
                rule=rule,
                severity=severity,
                details=details,
            )


def build_tiny(directory: Path) -> Path:
    """Publish the tiny portfolio in that directory."""
    building = _Building()
    building.submissions()
    for table, drawn in ROWS.items():
        building.accepted(table, drawn)
    building.shares()
    building.besides()
    building.receipts()
    building.add(
        "organisation",
        organisation=ORGANISATION,
        name_fr="Minuscule",
        name_en="Tiny",
        name_es="Diminuta",
        is_fictional=True,
    )
    with store.draft(directory, empty=True) as draft:
        for table, rows in building.tables.items():
            columns = list(dict.fromkeys(column for row in rows for column in row))
            draft.insert(table, pa.table({column: [row.get(column) for row in rows] for column in columns}))
        draft.publish()
    return directory


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of the tiny portfolio; tests read it and never write it."""
    return build_tiny(tmp_path_factory.mktemp("tiny"))


@dataclass(frozen=True)
class Demo:
    """The fictional portfolio of this test run: its workbooks, its warehouse, and what the load said."""

    workbooks: Path
    warehouse: Path
    report: Report


@contextmanager
def shared(tmp_path_factory: pytest.TempPathFactory, name: str) -> Iterator[Path]:
    """A folder all processes of the run share; one at a time is in it, so that the first makes what the others find."""
    own = tmp_path_factory.getbasetemp()
    home = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name
    home.mkdir(exist_ok=True)
    with (home / ".claim").open("w") as claim:
        fcntl.flock(claim, fcntl.LOCK_EX)
        yield home


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The fictional portfolio, written and loaded once for all processes of the run: tests read it, none changes it."""
    with shared(tmp_path_factory, "demo") as home:
        workbooks, warehouse, told = home / "workbooks", home / "warehouse", home / "report.pickle"
        if not told.exists():
            write(workbooks)
            told.write_bytes(pickle.dumps(etl.load([workbooks], warehouse)))
    return Demo(workbooks, warehouse, pickle.loads(told.read_bytes()))


@pytest.fixture(scope="session")
def demo_warehouse(demo: Demo) -> Path:
    """The warehouse of the fictional portfolio."""
    return demo.warehouse
