"""What processes that load files do without: pandas, which nothing here needs, and looking for rubbish again and again.

pyarrow loads pandas wherever it is installed.
"""

import gc
import sys
from importlib.abc import MetaPathFinder


class _WithoutPandas(MetaPathFinder):
    """Answers that there is none."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:
        if fullname == "pandas":
            raise ModuleNotFoundError("A process that loads files does without pandas.", name=fullname)


def without_pandas() -> None:
    """From now on nothing loads pandas in this process: half a second and fifty megabytes less."""
    if "pandas" not in sys.modules:
        sys.meta_path.insert(0, _WithoutPandas())


def seldom_swept() -> None:
    """Look for cycles of dead objects seldom: a load makes few, and each look goes through all it holds."""
    gc.set_threshold(100_000, 50, 1_000)
