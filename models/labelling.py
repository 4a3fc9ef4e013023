"""labelled(): say what a model's field is called, and its rules, where the field is defined."""

from __future__ import annotations

from dataclasses import fields as dataclass_fields
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from tortoise import fields as columns
from tortoise.fields.relational import ForeignKeyFieldInstance

from models.field import Field
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tortoise.models import Model

F = TypeVar("F")
_described: dict[type[Model], dict[str, Field]] = {}
_own_words: dict[str, Mapping[str, Text]] = {}  # by table: what the store calls its fields

OWN_WORDS = frozenset({"id", "label", "extra", "indexed", "kind", "max_length", "unique"})  # said in another way
WORDS = frozenset(f.name for f in dataclass_fields(Field)) - OWN_WORDS
KIND_BY_COLUMN: tuple[tuple[type, str], ...] = (  # the first that fits, so the narrower type stands first
    (columns.BooleanField, "yes_no"),
    (columns.DatetimeField, "datetime"),
    (columns.DateField, "date"),
    (columns.TextField, "long_text"),
    (columns.CharField, "text"),
    (columns.BigIntField, "integer"),
    (columns.IntField, "integer"),
    (columns.FloatField, "decimal"),
    (ForeignKeyFieldInstance, "relation"),
)


def labelled(zh: str, en: str, column: F, *, kind: str = "", **words: Any) -> F:
    """Give a model's field its words and rules, and hand the same field back.

    Types and migrations go on seeing a plain field. An unknown word is refused at once with the nearest right one;
    the kind follows from the column's type where it is not said.
    """
    for word in words:
        if word not in WORDS:
            near = get_close_matches(word, WORDS, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(WORDS))}"
            msg = f"labelled({zh!r}, {en!r}): no word {word!r}{hint}"
            raise TypeError(msg)
    if isinstance(column, ForeignKeyFieldInstance):
        words.setdefault("to", str(column.model_name).removeprefix("models."))
        words.setdefault("required", not column.null)
    elif isinstance(column, columns.CharField):
        words["max_length"] = column.max_length
        words["unique"] = column.unique
    words.setdefault("default", getattr(column, "default", None))
    kind = kind or next((name for type_, name in KIND_BY_COLUMN if isinstance(column, type_)), "text")
    noted: Any = column
    noted.described = Field(id="", label=Text(zh=zh, en=en), kind=kind, **words)
    return column


def choice(list_name: str, *, null: Literal[True] = True) -> Any:
    """A field whose value is one row of a choice list that the store edits."""
    column: Any = columns.ForeignKeyField(
        "models.Choice", related_name=False, null=null, on_delete=columns.RESTRICT, db_index=False
    )
    column.choice_list = list_name
    return column


def described(model: type[Model]) -> dict[str, Field]:
    """Give the labelled fields of a model by their names; asked so often that the answer is kept."""
    if model not in _described:
        _described[model] = _read(model)
    return _described[model]


def _read(model: type[Model]) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for name, column in model._meta.fields_map.items():
        field: Field | None = getattr(column, "described", None)
        if field is None:
            continue
        field = field.named(name)
        if list_name := getattr(column, "choice_list", ""):
            field = replace(field, kind="choice", choice_list=list_name, to="Choice")
        if own := _own_words.get(model._meta.db_table, {}).get(name):  # files still come with the words as shipped
            field = replace(field, label=own, aliases=(*field.aliases, *field.label.words.values()))
        found[name] = field
    return found


def call_fields(words: Mapping[str, Mapping[str, Text]]) -> None:
    """Take over what the store calls the fields of its tables; of the others the words as shipped are back."""
    if words != _own_words:
        _own_words.clear()
        _own_words.update(words)
        _described.clear()
