"""Shipped: the forms, checklists and programmes that come with the product, each read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from surveys.engine.reading import read_form, read_programme
from surveys.subjects import KNOWN_NAMES

if TYPE_CHECKING:
    from surveys.engine.form import Form
    from surveys.engine.programme import Programme

SHIPPED: Final = Path(__file__).resolve().parent / "forms"


@cache
def shipped_forms() -> dict[str, Form]:
    """Give the forms that come with the product, by their keys."""
    forms = [read_form(path.read_text(encoding="utf-8"), nouns=KNOWN_NAMES) for path in sorted(SHIPPED.glob("*.yaml"))]
    return {form.id: form for form in forms}


@cache
def shipped_checklists() -> dict[str, Form]:
    """Give the checklists of posts that come with the product, by their keys."""
    forms = [read_form(path.read_text(encoding="utf-8")) for path in sorted((SHIPPED / "duties").glob("*.yaml"))]
    return {form.id: form for form in forms}


@cache
def shipped_records() -> dict[str, Form]:
    """Give the record sheets that come with the product, by their keys: each can become a table of the store's own."""
    forms = [
        read_form(path.read_text(encoding="utf-8"), nouns=KNOWN_NAMES)
        for path in sorted((SHIPPED / "records").glob("*.yaml"))
    ]
    return {form.id: form for form in forms}


@cache
def shipped_programmes() -> dict[str, Programme]:
    """Give the programmes that come with the product, by their keys."""
    forms = shipped_forms()
    found = [
        read_programme(path.read_text(encoding="utf-8"), forms=forms, nouns=KNOWN_NAMES)
        for path in sorted((SHIPPED / "programmes").glob("*.yaml"))
    ]
    return {programme.id: programme for programme in found}


def keys_in(folder: Path) -> set[str]:
    """Give the keys that a folder's files are named by."""
    return {path.stem for path in folder.glob("*.yaml")}
