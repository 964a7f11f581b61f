"""A fictional agency's partnership portfolio, and the workbooks its offices would send: the same ones every time.

Every name, figure and date is invented; every workbook says so in its first row and in its properties. Nothing here
reads a clock: the data speak as of 30 September 2026, and every die is `random.Random` over SEED and a topic.

Who sends what:

- each of the 85 country offices sends one workbook for 2026-Q3, early October 2026: the whole register of its own
  partners, agreements, flows, results, needs, opportunities, plan targets, checks, milestones and practitioners;
- the five bureaux that still stand (Johannesburg folded into Nairobi on 1 July 2025) and headquarters each send one
  for 2026-Q3: their own agreements, the exchanges their region noted, offers, examples and a director's note;
  headquarters adds the portal's events and the agreements that serve several regions;
- four country offices are silent for 2026-Q3 (SILENT): what is known of them is their 2026-Q2 workbook;
- nine others (EARLY) also sent 2026-Q2, as it stood on 30 June, so the past can be seen as it was known;
- four offices (RESENT) sent 2026-Q3 twice: the second workbook replaces the first;
- headquarters sends its monthly exchange rates after each quarter, in the manner of the UN's operational rates;
- headquarters' finance sends its ledger of the quarter's receipts of four offices (data/demo/ledger.py).

91 workbooks are due for 2026-Q3, 87 came. The planted faults are in `data/demo/errors.py`, and in `manifest.json`
beside the workbooks.
"""

from datetime import date
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
WORKBOOKS = HERE / "workbooks"

SEED = 20260930
#: The first day the portfolio knows, and the day it speaks of.
FIRST_DAY = date(2023, 4, 1)
TODAY = date(2026, 9, 30)
#: Johannesburg's offices answer to Nairobi from this day on.
FOLDED_ON = date(2025, 7, 1)

SILENT = ("NER", "LSO", "LAO", "HND")
EARLY = ("TGO", "SEN", "NGA", "KEN", "BGD", "COL", "JOR", "MDG", "GTM")
RESENT = ("TGO", "KEN", "PER", "UKR")

#: Said on the first row of every sheet and in the properties of every workbook.
FICTIONAL = "DONNÉES FICTIVES / FICTIONAL DATA / DATOS FICTICIOS"


def dice(*topic: object) -> Random:
    """A die of its own for a topic, so that one part of the story can change without shaking the others."""
    return Random(":".join(str(part) for part in (SEED, *topic)))
