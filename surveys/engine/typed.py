"""What was typed for a question, read by its type into the value that is kept; wrong input comes back as a Problem."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from models.field import Field
from models.folding import fold, is_blank, quoted
from models.kinds import KINDS
from models.kinds.kind import unfit
from models.problem import Problem
from models.text import Text
from surveys.engine.form import NOT_ANSWERED

if TYPE_CHECKING:
    from collections.abc import Callable

    from surveys.engine.form import Asked, Form, Item, Scale

_NOT_ASKED: Final = frozenset({"na", "n/a", "不适用", "不涉及", "does not apply", "not applicable"})
_LONGEST: Final = {"text": 1_000, "long_text": 10_000, "signature": 100}
LONGEST_STEP: Final = 4
LONGEST_LABEL: Final = 200
MOST_FILES: Final = 9  # of one question that does not say how many
_KIND: Final = {
    "text": "text", "long_text": "long_text", "integer": "integer", "decimal": "decimal", "date": "date",
    "time": "time", "datetime": "datetime", "yes_no": "yes_no", "file": "file", "signature": "text",
    "phone": "phone", "relation": "relation",
}  # fmt: skip


def read_typed(form: Form, item: Item, part: Asked, raw: object) -> Any:
    """Give the value as it is kept in JSON, None when nothing was answered, or a Problem with what was typed."""
    if raw is None or (isinstance(raw, (str, list, dict)) and not raw):
        return None
    field = field_of(form, item, part)
    if item.type == "grid":
        return _choice(form, item, field, raw) if item.list else _scale(item, field, raw)
    if reader := _READERS.get(item.type):
        return reader(form, item, field, raw)
    if isinstance(raw, dict) or (isinstance(raw, list) and item.type != "file"):
        return unfit(field, raw, _ONE_ONLY)
    kind = KINDS[_KIND[item.type]]
    value = kind.parse(raw, field)
    return value if value is None or isinstance(value, Problem) else plain(kind.dump(value))


def field_of(form: Form, item: Item, part: Asked) -> Field:
    """Describe a question as the kinds know fields: its words, its choices, its ends; kept with the form."""
    held: dict[int, tuple[Asked, Field]] = form.__dict__.setdefault("fields_asked", {})
    if id(part) not in held:
        held[id(part)] = part, _field_of(form, item, part)  # held with its part, so that no other gets its number
    return held[id(part)][1]


def _field_of(form: Form, item: Item, part: Asked) -> Field:
    return Field(
        id=part.id,
        label=part.label,
        kind=_KIND.get(item.type, "text"),
        choices={choice.v: choice.label for choice in form.choices_of(item)} if item.list else None,
        max_length=max(_LONGEST.get(item.type, 0), item.max_len or 0) or None,
        unit=item.unit,
        to=item.to or "",
        high=(item.max_select or MOST_FILES) if item.type == "file" else None,
    )


def plain(value: Any) -> Any:
    """Give numbers as JSON has them; a kind dumps decimals as their digits.

    >>> plain("12.5"), plain(Decimal("3"))
    ('12.5', 3)
    """
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def _decimal(form: Form, item: Item, field: Field, raw: object) -> Any:  # noqa: ARG001 -- one shape for all readers
    kind = KINDS[item.type]
    value = unfit(field, raw, _ONE_ONLY) if isinstance(raw, (dict, list)) else kind.parse(raw, field)
    return value if value is None or isinstance(value, Problem) else plain(value)


def _scale_of(form: Form, item: Item, field: Field, raw: object) -> Any:  # noqa: ARG001 -- one shape for all readers
    return _scale(item, field, raw)


def _scale(item: Item, field: Field, raw: object) -> Any:
    """Read a step of the scale, or that it does not apply."""
    scale = item.scale
    if scale is None:
        return None
    if isinstance(raw, str) and len(raw) <= LONGEST_STEP and raw.isascii() and raw.isdigit():
        step = int(raw)  # what nearly every answer is; the rest is read with patience
        if step in scale.steps:
            return step
    if is_blank(raw):
        return None
    if scale.na and isinstance(raw, str) and fold(raw).lower() in _NOT_ASKED:
        return NOT_ANSWERED
    value = None if isinstance(raw, (dict, list, bool)) else KINDS["integer"].parse(raw, field)
    if isinstance(value, int) and value in scale.steps:
        return value
    return unfit(field, raw, _STEPS[scale.na], **_named(scale))


def _named(scale: Scale) -> dict[str, object]:
    return {"low": scale.min, "high": scale.max, "example": scale.steps[-1] if scale.steps else scale.max}


def _choice(form: Form, item: Item, field: Field, raw: object) -> Any:  # noqa: ARG001 -- one shape for all readers
    return unfit(field, raw, _ONE_ONLY) if isinstance(raw, (dict, list)) else _option(field, raw)


def _choices(form: Form, item: Item, field: Field, raw: object) -> Any:
    """Read several choices, in the order of the form's list so that equal answers are written alike."""
    found = _several(field, raw)
    if found is None or isinstance(found, Problem):
        return found
    return [choice.v for choice in form.choices_of(item) if choice.v in found] or None


def _option(field: Field, raw: object) -> Any:
    """Read one choice; its own value comes first, also when that is a dash or a number."""
    return str(raw) if str(raw) in (field.choices or {}) else KINDS["choice"].parse(raw, field)


def _several(field: Field, raw: object) -> Any:
    """Read a list, values with spaces between them as XLSForm writes them, or labels with commas."""
    if isinstance(raw, dict):
        return unfit(field, raw, _ONE_ONLY)
    parts = raw if isinstance(raw, list) else str(raw).split()
    if not isinstance(raw, list) and not all(part in (field.choices or {}) for part in parts):
        return KINDS["choices"].parse(raw, field)
    found = [_option(field, part) for part in parts if not isinstance(part, (dict, list))]
    wrong = next((each for each in found if isinstance(each, Problem)), None)
    return Problem(wrong.text, field.id, raw) if wrong else [each for each in dict.fromkeys(found) if each] or None


def _rank(form: Form, item: Item, field: Field, raw: object) -> Any:  # noqa: ARG001 -- one shape for all readers
    """Read an order: a list, or the number each choice was given."""
    if not isinstance(raw, dict):
        return _several(field, raw)
    given = {str(value): number for value, number in raw.items() if not is_blank(number)}
    if not given:
        return None
    numbers = {value: KINDS["integer"].parse(number, field) for value, number in given.items()}
    if strange := next((value for value in given if value not in (field.choices or {})), None):
        return Problem(_NO_SUCH_CHOICE.fill(found=quoted(strange)), field.id, raw)
    if not all(isinstance(number, int) for number in numbers.values()):
        return Problem(_RANK_NUMBERS.fill(most=len(field.choices or ())), field.id, raw)
    if len(set(numbers.values())) < len(numbers):
        return Problem(_SAME_RANK.fill(most=len(field.choices or ())), field.id, raw)
    return sorted(numbers, key=lambda value: numbers[value])


def _relation(form: Form, item: Item, field: Field, raw: object) -> Any:  # noqa: ARG001 -- one shape for all readers
    """Take what whoever shows the form has looked up: the number with the name it has, which stays readable."""
    row, label = (raw.get("id"), raw.get("label")) if isinstance(raw, dict) else (None, None)
    if isinstance(row, int) and not isinstance(row, bool) and row > 0 and isinstance(label, str) and label.strip():
        return {"id": row, "label": " ".join(label.split())[:LONGEST_LABEL]}
    if is_blank(raw):
        return None
    return unfit(field, raw.get("typed", "") if isinstance(raw, dict) else raw, _PICK)


_READERS: Final[dict[str, Callable[[Form, Item, Field, object], Any]]] = {
    "integer": _decimal,
    "decimal": _decimal,
    "scale": _scale_of,
    "choice": _choice,
    "choices": _choices,
    "rank": _rank,
    "relation": _relation,
}
_ONE_ONLY = Text(
    zh="这里只能有一个答案，例如选其中一项；现在是“{found}”",
    en="There is room for one answer here, for example one of the choices; found “{found}”",
)
_PICK = Text(
    zh="“{found}”还没有从列表里选定，请输入几个字后点选一条，例如输入车牌或姓名",
    en="“{found}” has not been picked from the list yet. Please type a few characters and pick one, "
    "for example by plate or name",
)
_STEPS = {
    False: Text(
        zh="请选 {low} 到 {high} 之间的一档，例如 {example}；现在是“{found}”",
        en="Please give a number from {low} to {high}, for example {example}; found “{found}”",
    ),
    True: Text(
        zh="请选 {low} 到 {high} 之间的一档，或“不适用”，例如 {example}；现在是“{found}”",
        en="Please give a number from {low} to {high}, or “does not apply”, for example {example}; found “{found}”",
    ),
}
_NO_SUCH_CHOICE = Text(
    zh="没有“{found}”这一项，请只排列出来的几项，例如第一项填 1",
    en="“{found}” is not among the choices. Please rank the ones shown, for example the first with 1",
)
_RANK_NUMBERS = Text(
    zh="请给每一项填一个从 1 到 {most} 的数字，例如最看重的填 1",
    en="Please number each from 1 to {most}, for example 1 for the most important",
)
_SAME_RANK = Text(
    zh="有两项排了同一个数字，请从 1 到 {most} 各用一次，例如最看重的填 1",
    en="Two have the same number. Please use each of 1 to {most} once, for example 1 for the most important",
)
