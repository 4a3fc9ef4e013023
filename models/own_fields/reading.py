"""Own fields: what a store has added itself to its customers, cars and visits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from models.database import database, reader
from models.database.stored import loaded
from models.field import Field
from models.gate.columns import extra_value
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

WITH_CHOICES: Final = frozenset({"choice", "choices"})
GONE: Final = Text(zh="找不到这个字段，请刷新页面。", en="This field is not there. Please load the page again.")


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One choice of a field; the id is made from its words and stays when they change."""

    label: Text
    id: str = ""


@dataclass(frozen=True, kw_only=True)
class OwnField:
    """A field of the store's own, as its form shows it; `number` is 0 while it is new."""

    noun: str
    kind: str
    label: Text
    number: int = 0
    name: str = ""
    help: Text | None = None
    offers: tuple[Offer, ...] = ()
    required: bool = False
    private: bool = False
    in_list: bool = True
    in_filter: bool = False
    aliases: tuple[str, ...] = ()
    order: int = 0
    retired: bool = False
    version: int = 1
    form_key: str = ""  # the form that brought it; empty where it was added by hand

    def field(self) -> Field:
        """The field that forms and lists will know."""
        return Field(
            id=self.name or "new",
            label=self.label,
            kind=self.kind,
            help=self.help,
            required=self.required,
            private=self.private,
            choices={o.id or o.label.to("zh"): o.label for o in self.offers} if self.kind in WITH_CHOICES else None,
            aliases=self.aliases,
            extra=True,
        )


def extendable_nouns() -> list[str]:
    """Name the resources that may have fields of the store's own."""
    return [key for key, resource in RESOURCES.items() if resource.extendable]


OWN_SQL: Final = """
SELECT noun, kind, label, id, name, help, choices, required, private, in_list, in_filter, aliases, "order",
       retired_at IS NOT NULL, version, form_key
FROM extra_field WHERE noun = ? ORDER BY "order", id
"""


async def own_fields(noun: str, *, retired: bool = False) -> list[OwnField]:
    """Give the fields a store has added to a noun, those in use or the retired ones."""
    found = [_own_field(row) for row in await reader().rows(OWN_SQL, [noun])]
    return [one for one in found if one.retired == retired]


def _own_field(row: tuple[Any, ...]) -> OwnField:
    noun, kind, label, number, name, help_, choices, *flags, aliases, order, retired, version, form_key = row
    required, private, in_list, in_filter = (bool(flag) for flag in flags)
    return OwnField(
        noun=noun,
        kind=kind,
        label=Text(**loaded(label)),
        number=number,
        name=name,
        help=Text(**loaded(help_)) if help_ else None,
        offers=tuple(Offer(id=value, label=Text(**words)) for value, words in loaded(choices) or ()),
        required=required,
        private=private,
        in_list=in_list,
        in_filter=in_filter,
        aliases=tuple(part for part in aliases.split(",") if part),
        order=order,
        retired=bool(retired),
        version=version,
        form_key=form_key,
    )


async def own_field(number: int) -> OwnField:
    """Give one field of the store's own."""
    rows = await reader().rows(OWN_SQL.replace("noun = ?", "id = ?"), [number])
    if not rows:
        raise Refused(GONE)
    return _own_field(rows[0])


async def kept_values(own: OwnField, choice: str = "") -> int:
    """Count the rows that have a value in a field, or have chosen one choice."""
    table, dialect = RESOURCES[own.noun].model._meta.db_table, database().dialect
    value = extra_value(own.field(), dialect)
    if not choice:
        where, values = f"{value} IS NOT NULL", []
    elif own.kind == "choices":
        parts = (
            f"json_each({value}) e" if dialect == "sqlite" else f"jsonb_array_elements_text(({value})::jsonb) e(value)"
        )
        where, values = f"EXISTS (SELECT 1 FROM {parts} WHERE e.value = ?)", [choice]  # noqa: S608 -- our own field
    else:
        where, values = f"{value} = ?", [choice]
    sql = f'SELECT count(*) FROM "{table}" t WHERE t.archived_at IS NULL AND {where}'  # noqa: S608 -- our own tables
    return int((await reader().rows(sql, values))[0][0])
