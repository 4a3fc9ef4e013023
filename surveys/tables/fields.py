"""Fields: the questions of a form as the fields of a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.field import Field
from models.text import Text
from surveys.engine.form import HOLDERS
from surveys.engine.uses import names_in, other_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from surveys.engine.form import Asked, Choice, Form, Item

KINDS: Final = {
    "text": "text", "long_text": "long_text", "integer": "integer", "decimal": "decimal", "date": "date",
    "time": "time", "datetime": "datetime", "choice": "choice", "choices": "choices", "rank": "choices",
    "scale": "integer", "yes_no": "yes_no", "file": "file", "signature": "signature", "phone": "phone",
    "relation": "relation",
}  # fmt: skip
FINER: Final = {  # what a question may say of itself under `x: {kind: plate}`
    "text": frozenset({"plate", "vin", "person_name", "email", "url", "address"}),
    "integer": frozenset({"mileage"}),
    "decimal": frozenset({"percent"}),
}
CALCULATED: Final = {"text": "text", "decimal": "decimal", "yes_no": "yes_no", "date": "date"}
MODELS: Final = {
    "customer": "Customer", "vehicle": "Vehicle", "visit": "Visit", "staff": "Staff", "case": "Case", "store": "Store",
}  # fmt: skip
LONGEST: Final = {"text": 200, "long_text": 4000}
# Columns of the table itself and words of a list's address: a question that is called so is kept under another name.
TAKEN: Final = frozenset({
    "id", "version", "form", "extra", "created_at", "updated_at", "archived_at", "author", "customer", "vehicle",
    "visit", "staff", "store", "q", "sort", "columns", "page", "size", "archived", "me",
})  # fmt: skip
AWAY: Final = "_asked"
UNINDEXED: Final = frozenset({"long_text", "choices", "file", "signature"})
RETIRED: Final = Text(zh="{label}（已停用）", en="{label} (no longer asked)")
OTHER_WORDS: Final = Text(zh="{label}：其他说明", en="{label}: other, in words")


def field_name(item: str) -> str:
    """Give the name under which a table keeps a question.

    >>> field_name("route"), field_name("customer")
    ('route', 'customer_asked')
    """
    return item + AWAY if _base(item) in TAKEN else item


def item_name(field: str) -> str:
    """Give the question that a field of a table is the answer to.

    >>> item_name("route"), item_name("customer_asked")
    ('route', 'customer')
    """
    return field.removesuffix(AWAY) if _base(field) in TAKEN else field


def _base(name: str) -> str:
    while name.endswith(AWAY):
        name = name.removesuffix(AWAY)
    return name


@dataclass(frozen=True)
class Place:
    """A question's column in a table, and whether it is asked no more."""

    field: Field
    item: Item
    retired: bool


def table_fields(form: Form, earlier: Sequence[Form] = ()) -> list[Field]:
    """Give the fields of a table: those of the newest version, then those that earlier versions had, retired."""
    found = {one.field.id: _retired(one.field) if one.retired else one.field for one in _placed(form)}
    called = {words for field in found.values() for words in field.label.words.values()}
    for old in sorted(earlier, key=lambda one: one.version, reverse=True):
        for one in _placed(old):
            known = found.setdefault(one.field.id, _retired(one.field))
            if known.label != one.field.label and not known.read_only:  # files still come with the words before
                said = dict.fromkeys([*known.aliases, *(w for w in one.field.label.words.values() if w not in called)])
                found[one.field.id] = replace(known, aliases=tuple(said))
    return list(found.values())


def left_out(form: Form) -> list[Item]:
    """Give the items for which a table has no column: rounds of a repeat, figures, what is asked elsewhere only."""
    return [item for item in form.walk() if not item.retired and _has_no_place(form, item)]


def sections_of(form: Form) -> list[tuple[Text, list[str]]]:
    """Give the groups of a form's questions with their titles, in order; what stands in none comes under the form's."""
    found: list[tuple[Text, list[str]]] = []
    for one in _placed(form):
        holders = [held for held in form.parents[one.item.id] if any(held.label.words.values())]
        title = holders[0].label if holders else form.head.title
        if one.retired:
            continue
        if not found or found[-1][0] != title:
            found.append((title, []))
        found[-1][1].append(one.field.id)
    return found


def retired_names(form: Form, fields: Sequence[Field]) -> list[str]:
    """Name the fields that the newest version does not ask any more; their values are kept."""
    asked = {name for _, names in sections_of(form) for name in names}
    return [field.id for field in fields if field.id not in asked]


def _placed(form: Form) -> Iterator[Place]:
    others = {item.id: name for name, item in other_texts(form).items()}
    private = _private_names(form)
    for item in form.walk():
        if item.type in HOLDERS or item.type == "note" or _has_no_place(form, item):
            continue
        for part in item.rows or (item,):
            gone = bool(item.retired or part.retired)
            field = replace(_field(form, item, part), private=item.id in private)
            yield Place(field, item, gone)
            if part.id in others:
                label = OTHER_WORDS.fill(label=part.label)
                words = Field(id=others[part.id], label=label, kind="text", max_length=LONGEST["text"], extra=True)
                yield Place(replace(words, private=item.pii), item, gone)


def _private_names(form: Form) -> set[str]:
    """Name what tells of a person: the private questions, their parts, and what is worked out from any of these."""
    others = [(name, item) for name, item in other_texts(form).items() if item.pii]
    found = {name for name, _ in others}
    for item in form.walk():
        found |= {item.id, *(part.id for part in item.rows)} if item.pii else set()
    worked_out = [(item.id, names_in(item.expr)) for item in form.walk() if item.type == "calculation"]
    while more := {name for name, read in worked_out if read & found} - found:
        found |= more
    return found


def _has_no_place(form: Form, item: Item) -> bool:
    if item.type in {"repeat", "figure"}:
        return True
    if item.type == "relation" and item.to not in MODELS:
        return True
    return item.channel not in {None, "staff"} or any(one.type == "repeat" for one in form.parents[item.id])


def _field(form: Form, item: Item, part: Asked) -> Field:
    kind = _kind(item)
    low, high = (item.scale.min, item.scale.max) if item.scale and kind == "integer" else (item.min, item.max)
    if item.type == "file":
        low, high = None, item.max_select
    return Field(
        id=field_name(part.id),
        label=part.label if any(part.label.words.values()) else Text.plain(part.id),
        kind=kind,
        help=item.hint,
        required=item.required is True and not part.relevant and not _is_conditional(form, item),
        default=_default(item),
        unit=item.unit,
        read_only=item.type == "calculation" or item.read_only,
        max_length=item.max_len or LONGEST.get(kind),
        low=low,
        high=high,
        choices=_choices(form.choices_of(item)) if kind in {"choice", "choices"} else None,
        to=MODELS[item.to] if item.type == "relation" and item.to else "",
        extra=True,
        indexed=kind not in UNINDEXED,
    )


def _kind(item: Item) -> str:
    if item.type == "calculation":
        return CALCULATED[item.value]
    if item.type == "grid":
        return "choice" if item.list else "integer"
    finer = str(item.x.get("kind", ""))
    return finer if finer in FINER.get(item.type, ()) else KINDS[item.type]


def _is_conditional(form: Form, item: Item) -> bool:
    return bool(item.relevant) or any(one.relevant for one in form.parents[item.id])


def _default(item: Item) -> Any:
    """Give a plain default; one that is worked out when the row is saved only says that there is one."""
    if isinstance(item.default, str) and item.default.startswith("="):
        return _worked_out_later
    return item.default


def _worked_out_later() -> None:
    """Give nothing yet: the form works it out when the row is saved."""


def _choices(offered: Sequence[Choice]) -> dict[str, Text]:
    return {one.v: RETIRED.fill(label=one.label) if one.retired else one.label for one in offered}


def _retired(field: Field) -> Field:
    label = RETIRED.fill(label=field.label)
    return replace(field, label=label, read_only=True, required=False, default=None, indexed=False)
