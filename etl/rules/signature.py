"""What a workbook may not contradict of the template it was filled in: found beside its first sheet (etl/meta.py)."""

from etl.rules import WARNING, declare

declare(WARNING, "template-other-office", "template-other-period", "template-outdated")
