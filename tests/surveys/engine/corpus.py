"""The expressions of real forms that nobody here wrote, where a developer keeps them beside the project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

PLACE = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "expressions.json"


def real_expressions() -> list[tuple[str, str, str]]:
    """Give column, form and expression of each; skip the test where they are not at hand."""
    if not PLACE.exists():
        pytest.skip("the collection of real expressions is not at hand")
    columns = json.loads(PLACE.read_text(encoding="utf-8"))
    return [(column, form, written) for column, rows in columns.items() for form, written in rows]
