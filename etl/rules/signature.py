"""What a workbook may not contradict of the template it was filled in: found beside its first sheet (etl/meta.py), or
beside its own rows (etl/misplaced.py).
"""

from etl.rules import WARNING, declare

declare(WARNING, "template-other-office", "template-other-period", "template-outdated")
declare(WARNING, "content-other-office", "content-other-period")
