"""Working out a row: what its form calculates, fills in by itself and forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models import clock
from models.kinds import kind_named
from models.problem import Problem
from models.resource import WorkedOut
from models.text import Text
from surveys.engine.answers import settle
from surveys.engine.conditions_in_words import in_words
from surveys.engine.context import Context
from surveys.engine.expressions import ExpressionProblem
from surveys.engine.plan import plan_of
from surveys.engine.typed import plain
from surveys.engine.uses import other_texts
from surveys.tables.fields import field_name, item_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from models.access import Seat
    from models.field import Field
    from models.resource import WorksOut
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form

EMPTY: Final[tuple[Any, ...]] = (None, "", [])
YES_NO: Final = {"y": Text(zh="是", en="yes"), "n": Text(zh="否", en="no")}
NOT_ASKED: Final = Text(
    zh="{condition}，才填“{label}”。请清空这一格，或者改前面的答案",
    en="“{label}” is filled in only {condition}. Please empty it, or change the answer before",
)
NOT_ASKED_NOW: Final = Text(
    zh="按前面的答案，“{label}”这一格不用填，请清空",
    en="With the answers before, “{label}” is not filled in. Please empty it",
)


def works_out_for(form: Form, fields: Sequence[Field]) -> WorksOut:
    """Give what the gate asks with every write to a form's table."""
    held = {item_name(field.id): field for field in fields if not _is_old(form, field)}
    needed = frozenset(held[item].id for item in held if item in form.asked and form.asked[item][0].required is True)
    narrowed = [item for item in held if item in form.asked and form.asked[item][0].filter]

    def works_out(values: Mapping[str, Any], seat: Seat, is_new: bool) -> WorkedOut:  # noqa: FBT001 -- the gate's shape
        typed = {
            item: _answer(field, values[field.id])
            for item, field in held.items()
            if field.id in values and not (is_new and values[field.id] in EMPTY)
        }
        settled = settle(form, typed, _context(seat))
        made = _made(form, held, settled, values, is_new=is_new)
        if is_new and not values.get("author") and seat.person:
            made["author"] = seat.person
        dropped = _dropped(held, settled, typed)
        seen = set(settled.visible)
        return WorkedOut(
            values=made,
            problems=tuple(_problems(form, held, settled, {item: typed[item] for item in dropped})),
            hidden=frozenset(field.id for item, field in held.items() if item not in seen),
            dropped=frozenset(held[item].id for item in dropped),
            needed=needed,
            offered={held[item].id: [one.v for one in settled.offered(item)] for item in narrowed},
        )

    return works_out


def is_conditional(form: Form) -> bool:
    """Tell whether answers decide what else a form asks, or which choices it offers."""
    told = (one.relevant or one.filter for one in form.walk())
    return any(told) or any(part.relevant for one in form.walk() for part in one.rows) or bool(other_texts(form))


def _is_old(form: Form, field: Field) -> bool:
    node = plan_of(form).nodes.get(item_name(field.id))
    return node is not None and bool(node.item.retired or node.part.retired)


def _context(seat: Seat) -> Context:
    now = clock.now().astimezone(ZoneInfo(seat.zone))
    return Context(today=seat.today, now=now, lang=seat.lang, staff={"name": seat.name})


def _answer(field: Field, value: Any) -> Any:
    """Give a value as answers hold it."""
    if value in EMPTY:
        return None
    if field.kind == "relation":
        return {"id": value, "label": f"#{value}"}
    if field.kind == "signature":
        return str(value)
    return plain(kind_named(field.kind).dump(value))


def _made(
    form: Form, held: Mapping[str, Field], settled: Settled, values: Mapping[str, Any], *, is_new: bool
) -> dict[str, Any]:
    """Give what is calculated, and in a new row what the form fills in where nobody has."""
    found: dict[str, Any] = {}
    for item, field in held.items():
        node = plan_of(form).nodes.get(item)
        kept = settled.values.get(item)
        is_filled_in = is_new and values.get(field.id) in EMPTY and kept not in EMPTY
        if is_filled_in or (node is not None and node.item.type == "calculation"):
            found[field.id] = _value(field, kept)
    return found


def _value(field: Field, kept: Any) -> Any:
    if kept in EMPTY:
        return None
    if field.kind == "relation":
        return kept["id"] if isinstance(kept, dict) else kept
    return kind_named(field.kind).load(kept)


def _dropped(held: Mapping[str, Field], settled: Settled, typed: Mapping[str, Any]) -> list[str]:
    """Name the items that hold something though they are not asked, unless the form keeps what it hides."""
    hidden = [item for item in settled.hidden if item in held and typed.get(item) not in EMPTY]
    kept = settled.kept if hidden else {}
    return [item for item in hidden if item not in kept]


def _problems(form: Form, held: Mapping[str, Field], settled: Settled, dropped: Mapping[str, Any]) -> Iterator[Problem]:
    for one in settled.problems:
        if one.severity == "error" and one.field in held:
            yield Problem(one.text, field_name(one.field), one.value)
    for item, value in dropped.items():
        yield Problem(_not_asked(form, held[item]), held[item].id, value)


def _not_asked(form: Form, field: Field) -> Text:
    """Say when a question is asked at all."""
    nodes = plan_of(form).nodes
    node = nodes.get(item_name(field.id))
    holders = [] if node is None else [node.part, *reversed(form.parents[node.item.id])]
    condition = next((one.relevant for one in holders if one.relevant), "")
    labels = {name: one.part.label for name, one in nodes.items() if any(one.part.label.words.values())}
    choices = {
        name: YES_NO if one.item.type == "yes_no" else {each.v: each.label for each in form.choices_of(one.item)}
        for name, one in nodes.items()
        if one.item.list or one.item.type == "yes_no"
    }
    try:
        told = in_words(condition, labels, choices) if condition else None
    except ExpressionProblem:
        told = None
    if told is None:
        return NOT_ASKED_NOW.fill(label=field.label)
    return NOT_ASKED.fill(label=field.label, condition=told)
