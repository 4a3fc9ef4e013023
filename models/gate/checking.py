"""Checking: which values a seat may write, and what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.kinds import kind_named
from models.problem import Problem, Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.field import Field
    from models.gate.columns import Known
    from models.gate.outcome import Change
    from models.resource import Resource

MISSING = Text(zh="请填写“{label}”", en="Please fill in “{label}”")
NOT_OFFERED = Text(
    zh="“{value}”不在“{label}”的选项里，可选：{offered}",
    en="“{value}” is not among the choices of “{label}”: {offered}",
)
UNWRITABLE = Text(zh="“{name}”不能修改。", en="“{name}” cannot be changed.")


def writable_fields(resource: Resource[Any], known: Known) -> dict[str, Field]:
    """Give the fields that may come from outside: those of the resource's sections and the store's own."""
    sections = set(resource.section_names)
    return {name: field for name, field in known.items() if not field.read_only and (field.extra or name in sections)}


def check_change(writable: Mapping[str, Field], known: Known, change: Change) -> list[Problem]:
    """Say everything that is wrong with the values of a change; a name that may not be written is refused outright."""
    if not change.values.keys() <= writable.keys():
        name = min(change.values.keys() - writable.keys())
        raise Refused(UNWRITABLE.fill(name=known[name].label if name in known else name))
    problems = [p for name, value in change.values.items() if (p := check_value(writable[name], value))]
    if change.row is None:
        problems += _missing(writable, change.values)
    return problems


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


def _missing(writable: Mapping[str, Field], values: Mapping[str, Any]) -> list[Problem]:
    return [
        Problem(MISSING.fill(label=field.label), name)
        for name, field in writable.items()
        if field.required and name not in values and not field.default
    ]
