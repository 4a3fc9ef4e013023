"""Several of several."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank
from models.kinds.choice import kind as choice
from models.kinds.choice import option_of
from models.kinds.kind import Kind
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.field import Field

_BETWEEN = re.compile(r"[,，、;；|/\n]")
_JOINED = {"zh": "、", "en": ", "}


class ChoicesKind(Kind):
    """A list of what `choice` holds one of, each once, in the order given."""

    def parse(self, raw: object, field: Field) -> Any:
        """Read a list, or labels with commas or 、 between them; every one has to be known."""
        found: dict[Any, None] = {}
        for part in _parts(raw, field):
            option = choice.parse(part, field)
            if isinstance(option, Problem):
                return Problem(option.text, field.id, raw)
            if option is not None:
                found[option] = None
        return list(found) or None

    def show(self, value: Any, field: Field, lang: str) -> str:
        """Write the labels one after the other."""
        return _JOINED.get(lang, ", ").join(choice.show(each, field, lang) for each in value or ())

    def typed(self, value: Any, field: Field, lang: str) -> str:
        """Write the labels, or the key where a label holds a comma of its own."""
        words = (choice.typed(each, field, lang) for each in value or ())
        return _JOINED.get(lang, ", ").join(
            str(each) if _BETWEEN.search(label) else label for each, label in zip(value or (), words, strict=True)
        )

    def load(self, stored: Any) -> Any:
        """Read a list, or its JSON; an empty one is no answer."""
        return (json.loads(stored) if isinstance(stored, str) else stored) or None

    def fragments(self, value: Any) -> str:
        """Give the keys, each as one word: a filter finds its rows by them."""
        return " ".join(map(key_word, value or ()))


def key_word(key: object) -> str:
    """Write a key without spaces.

    >>> key_word("test drive")
    'test_drive'
    """
    return "_".join(str(key).split())


def _parts(raw: object, field: Field) -> Iterable[object]:
    """Take apart what names several options; a label that holds a comma itself stays whole."""
    if isinstance(raw, (list, tuple, set, frozenset)):
        return raw
    if is_blank(raw):
        return ()
    return [raw] if not isinstance(raw, str) or option_of(raw, field) is not None else map(fold, _BETWEEN.split(raw))


kind = ChoicesKind(
    name="choices",
    label=Text(zh="多选", en="Several choices"),
    storage="json",
    operators=("in", "none_of", "empty", "filled"),
)
