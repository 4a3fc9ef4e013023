"""The library of tested questions: each with its words in both languages and why it is asked so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FOLDER: Final = Path(__file__).with_name("questions")
FIRST: Final = {  # the shelves that a form of some kind is mostly made of
    "survey": ("2_satisfaction", "1_call"),
    "checklist": ("4_inspection", "3_car", "5_sales"),
    "record": ("3_car", "5_sales", "4_inspection"),
    "minutes": ("5_sales", "3_car", "4_inspection"),
}


@dataclass(frozen=True)
class Shelf:
    """Questions about one thing."""

    key: str
    title: Text
    questions: Sequence[Mapping[str, Any]]


@cache
def library() -> tuple[Shelf, ...]:
    """Give every shelf in the order of its file's name."""
    import yaml  # noqa: PLC0415 -- only who builds forms needs it

    shelves = []
    for path in sorted(FOLDER.glob("*.yaml")):
        held = yaml.safe_load(path.read_text(encoding="utf-8"))
        shelves.append(Shelf(path.stem, Text(**held["title"]), tuple(held["questions"])))
    return tuple(shelves)


def library_for(form_kind: str) -> list[Shelf]:
    """Give the shelves as a form of a kind offers them; what a caller says belongs to surveys only."""
    first = FIRST.get(form_kind, ())
    shelves = sorted(library(), key=lambda shelf: first.index(shelf.key) if shelf.key in first else len(first))
    if form_kind == "survey":
        return shelves
    kept = [replace(one, questions=[q for q in one.questions if not q["item"].get("channel")]) for one in shelves]
    return [shelf for shelf in kept if shelf.questions]


def question_named(key: str) -> Mapping[str, Any] | None:
    """Give a question by its id."""
    return next((one for shelf in library() for one in shelf.questions if one["item"]["id"] == key), None)
