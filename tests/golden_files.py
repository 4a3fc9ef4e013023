"""Golden files: what a printout or a table of rights was when somebody last looked at it."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "golden"


def compare(name: str, text: str, *, update: bool) -> None:
    """Compare with the golden file; `--update-golden` writes it anew for a person to read in the diff."""
    path = FOLDER / name
    if update:
        path.write_text(text, encoding="utf-8")
    elif not path.exists():
        pytest.fail(f"{path} does not exist; make it with: uv run pytest --update-golden")
    before = path.read_text(encoding="utf-8")
    lines = "\n".join(unified_diff(before.splitlines(), text.splitlines(), lineterm="", n=0))
    if text != before:
        pytest.fail(f"{path} differs; if it should, run: uv run pytest --update-golden\n{lines[:4000]}")
