"""What a start of the server loads, and what it leaves out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    *("pandas", "numpy", "scipy", "statsmodels", "matplotlib", "PIL", "fpdf"),
    *("xlsxwriter", "python_calamine", "openpyxl", "pypinyin", "segno", "lark", "yaml", "asyncpg", "aerich"),
    *("aiohttp", "pydantic.v1"),
)
BUILT = """
import sys
from pathlib import Path
from ui.quick_start import lightly
with lightly():
    from models.definitions import check_definitions
    assert check_definitions() == []
    from ui import serving
from ui.application import build
from ui.site import Site
data = Path(sys.argv[1])
build(data, register=serving.every_part(Site("secret", "")))
print(*(name for name in sys.argv[2:] if sys.modules.get(name)))
"""


def program(*arguments: str, **more: str) -> str:
    """Run Python on our modules and give what it prints."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT), **more}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout.strip()


def test_a_server_with_all_its_pages_has_loaded_none_of_the_heavy_libraries(tmp_path: Path) -> None:
    assert program("-c", BUILT, str(tmp_path), *HEAVY) == ""


def test_a_library_that_is_loaded_would_be_named(tmp_path: Path) -> None:
    assert program("-c", BUILT, str(tmp_path), "segno", "nicegui") == "nicegui"


@pytest.mark.parametrize("name", ["gc.isenabled()", "gc.get_freeze_count() > 0"])
def test_after_loading_garbage_is_looked_for_again_but_not_in_what_stays(name: str) -> None:
    script = f"import gc\nfrom ui.quick_start import lightly\nwith lightly(): pass\nprint({name})"
    assert program("-c", script) == "True"
