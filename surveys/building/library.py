"""The library of tested questions: each with its words in both languages and why it is asked so."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FOLDER: Final = Path(__file__).with_name("questions")


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


def question_named(key: str) -> Mapping[str, Any] | None:
    """Give a question by its id."""
    return next((one for shelf in library() for one in shelf.questions if one["item"]["id"] == key), None)
