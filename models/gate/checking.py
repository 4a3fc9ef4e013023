"""Checking: which values a seat may write, and what is wrong with them."""

from __future__ import annotations

from datetime import date
from math import inf
from typing import TYPE_CHECKING, Any

from models.kinds import kind_named
from models.kinds.decimal import DecimalKind
from models.kinds.kind import Kind
from models.problem import Problem, Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.field import Field
    from models.gate.columns import Known
    from models.gate.outcome import Change
    from models.resource import Resource

ONE_BY_ONE = {str, int, date, type(None)}  # types of which the same value need not be checked twice
MISSING = Text(zh="请填写“{label}”", en="Please fill in “{label}”")
NOT_OFFERED = Text(
    zh="“{value}”不在“{label}”的选项里，可选：{offered}",
    en="“{value}” is not among the choices of “{label}”: {offered}",
)
UNWRITABLE = Text(zh="“{name}”不能修改。", en="“{name}” cannot be changed.")
NOT_BY_HAND = Text(
    zh="{one}由系统按登记的情况生成，不能在这里直接新建。",
    en="The program itself makes each {one} from what is done; it cannot be added here.",
)


def writable_fields(resource: Resource[Any], known: Known) -> dict[str, Field]:
    """Give the fields that may come from outside: those of the resource's sections and the store's own."""
    sections = set(resource.section_names)
    return {name: field for name, field in known.items() if not field.read_only and (field.extra or name in sections)}


def refuse_by_hand(resource: Resource[Any], known: Known) -> None:
    """Refuse to add a row by hand where its columns need something that nobody may type."""
    columns = resource.model._meta.fields_map
    for name, field in known.items():
        if field.read_only and name in columns and not columns[name].null and columns[name].default is None:
            if columns[name].generated or name in (resource.where or {}):
                continue
            raise Refused(NOT_BY_HAND.fill(one=resource.one))


class Checks:
    """What has to be checked in the changes of one write, worked out once for all of them."""

    def __init__(self, writable: Mapping[str, Field], known: Known, changes: Sequence[Change]) -> None:
        """Find out what a new row needs, and which fields are sound in all of the changes."""
        self._writable, self._known = writable, known
        self._needed = {name: field for name, field in writable.items() if field.required and not field.default}
        said = set[str]().union(*(change.values for change in changes))
        self._doubtful = {name for name in said if name not in writable or not self._is_sound(name, changes)}

    def _is_sound(self, name: str, changes: Sequence[Change]) -> bool:
        """Tell whether no value of a field can be wrong: most fields of an import are known to be at a glance."""
        field = self._writable[name]
        values = [change.values[name] for change in changes if name in change.values]
        types = set(map(type, values))
        if types == {str} and _is_plain(field, Kind) and all(values):
            return max(map(len, values)) <= (field.max_length or inf)
        if types == {int} and (_is_plain(field, Kind) or _is_plain(field, DecimalKind)):
            return True
        if types <= ONE_BY_ONE:
            values = list(set(values))
        return not any(check_value(field, value) for value in values)

    def problems(self, change: Change) -> list[Problem]:
        """Say everything that is wrong with a change; a name that may not be written is refused outright."""
        problems: list[Problem] = []
        if not self._doubtful.isdisjoint(change.values):
            if strange := change.values.keys() - self._writable.keys():
                name = min(strange)
                raise Refused(UNWRITABLE.fill(name=self._known[name].label if name in self._known else name))
            found = (check_value(self._writable[n], v) for n, v in change.values.items() if n in self._doubtful)
            problems += [problem for problem in found if problem]
        if change.row is None and not self._needed.keys() <= change.values.keys():
            problems += [
                Problem(MISSING.fill(label=field.label), name)
                for name, field in self._needed.items()
                if name not in change.values
            ]
        return problems


def _is_plain(field: Field, base: type[Kind]) -> bool:
    """Tell whether a field has no rules of its own beyond those of a kind."""
    kind = kind_named(field.kind)
    free = field.choices is None and field.low is None and field.high is None
    return free and type(kind).problem is base.problem


def check_value(field: Field, value: Any) -> Problem | None:
    """Say what is wrong with one value."""
    if value is None or value == "":
        return Problem(MISSING.fill(label=field.label), field.id, value) if field.required else None
    if field.choices is not None:
        offered = value if isinstance(value, list) else [value]
        if any(part not in field.choices for part in offered):
            words = (
                "、".join(text.to("zh") for text in field.choices.values()),
                ", ".join(t.to("en") for t in field.choices.values()),
            )
            text = Text(zh=NOT_OFFERED.to("zh"), en=NOT_OFFERED.to("en"))
            return Problem(
                text.fill(value=value, label=field.label, offered=Text(zh=words[0], en=words[1])), field.id, value
            )
        return None
    return kind_named(field.kind).problem(value, field)
