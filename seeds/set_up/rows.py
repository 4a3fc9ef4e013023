"""Rows: nouns whose entries are the store's set-up — choice lists, posts, care rules, letters, series, capacity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.gate.catalogue import fields_of
from models.gate.writer import transaction
from models.kinds import kind_named
from models.noting import as_program, change_rows, put_rows
from models.resources import RESOURCES
from models.text import Text
from seeds.set_up.alongside import ALONGSIDE
from seeds.set_up.part import Found, Given, Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.field import Field

UNKNOWN_FIELD: Final = Text(
    zh="“{row}”里有不认识的内容“{name}”，请用同一版本导出的文件。",
    en="“{row}” holds “{name}”, which is unknown here; please use a file of the same version.",
)
NO_SUCH: Final = Text(
    zh="“{row}”要用到“{value}”（{label}），这里没有。", en="“{row}” needs “{value}” ({label}), which is not here."
)
MISSING: Final = Text(zh="“{row}”没有写“{label}”", en="“{row}” has no “{label}”")
TWICE: Final = Text(zh="“{row}”在文件里出现了两次，只带入第一条", en="“{row}” is in the file twice; the first counts")
WRONG_VALUE: Final = Text(zh="“{row}”的“{label}”：{why}", en="“{row}”, “{label}”: {why}")
NOT_SO: Final = Text(zh="“{found}”不是这种内容", en="“{found}” is not of this kind")
NOT_AMONG: Final = Text(zh="“{found}”不在选项里：{options}", en="“{found}” is not one of {options}")
JSON_TYPES: Final = {"integer": int, "money": int, "yes_no": bool}
NATURAL: Final = {"Post": "name", "Choice": "code"}  # what a row is called in another store's file


@dataclass(frozen=True)
class Rows(Part):
    """The entries of one noun, known again by some of their fields; those of a store are the seat's own store's."""

    key: str
    by: tuple[str, ...]
    shown: str = ""  # the field that names one to a person

    @property
    def title(self) -> Text:  # type: ignore[override]
        """The noun's own title."""
        return RESOURCES[self.key].title

    async def give(self, seat: Seat) -> Given:
        """Give every entry that is not in the archive."""
        names = await self._names()
        return [{n: row[n] for n in names if row[n] not in (None, "")} for row in (await self._here(seat)).values()]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare by what an entry is known again by."""
        found, here, names = Found(self.title, self.key), await self._here(seat), await self._names()
        seen: set[tuple[Any, ...]] = set()
        for row in given:
            called = self._called(row)
            if wrong := await self._problems(row, names):
                found.wrong += wrong
            elif self._known_by(row) in seen:
                found.wrong.append(TWICE.fill(row=called))
            else:
                old = here.get(self._known_by(row))
                found.note(called, {name: old[name] for name in row} if old else None, row)
            seen.add(self._known_by(row))
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Add what is missing and change what differs, in one transaction with its history."""
        here, names, program = await self._here(seat), await self._names(), as_program(seat)
        whole = {self._known_by(row): row for row in reversed(given) if not await self._problems(row, names)}
        good = list(reversed(whole.values()))  # of two alike the first counts
        new = [await self._values(seat, row, names) for row in good if self._known_by(row) not in here]
        changes = {}
        for row in good:
            old = here.get(self._known_by(row))
            if old is not None and (differs := {n: v for n, v in row.items() if old[n] != v}):
                changes[int(old["id"])] = await self._values(seat, differs, names, is_new=False)
        async with transaction() as writer:
            await put_rows(writer, program, self.key, new)
            await change_rows(writer, program, self.key, changes)

    async def _names(self) -> dict[str, Field]:
        known = await fields_of(RESOURCES[self.key])
        return {name: field for name, field in known.items() if not field.extra and field.to not in {"Store", "Staff"}}

    def _known_by(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(str(row.get(name) or "") for name in self.by)

    def _called(self, row: Mapping[str, Any]) -> str:
        return str(row.get(self.shown or self.by[-1]) or row.get(self.by[0]) or "?")[:60]

    async def _here(self, seat: Seat) -> dict[tuple[Any, ...], dict[str, Any]]:
        """Read what this store has, with the words of the file; archived entries have been put away on purpose."""
        names, model = await self._names(), RESOURCES[self.key].model
        columns, joins = [], []
        for name, field in names.items():
            if field.to:
                source = model._meta.fields_map[name].source_field
                table = model._meta.fields_map[name].related_model._meta.db_table
                joins.append(f'LEFT JOIN "{table}" j_{name} ON j_{name}.id = t.{source}')
                columns.append(f"j_{name}.{NATURAL[field.to]}")
            else:
                columns.append(f't."{name}"')
        is_own = "store" in model._meta.fields_map
        where = " AND (t.store_id = ? OR t.store_id IS NULL)" if is_own else ""
        sql = (
            f'SELECT t.id, {", ".join(columns)} FROM "{model._meta.db_table}" t {" ".join(joins)} '  # noqa: S608 -- our own names
            f"WHERE t.archived_at IS NULL{where} ORDER BY t.id"
        )
        found = {}
        for number, *values in await reader().rows(sql, [seat.store] if is_own else []):
            row = {"id": number} | {
                name: value if field.to or value is None else _plain(value, field)
                for (name, field), value in zip(names.items(), values, strict=True)
            }
            found[self._known_by(row)] = row
        return found

    async def _problems(self, row: Mapping[str, Any], names: Mapping[str, Field]) -> list[Text]:
        called, found = self._called(row), []
        needed = [about for name, about in names.items() if about.required or name in self.by[:1]]
        found += [MISSING.fill(row=called, label=one.label) for one in needed if row.get(one.id) in (None, "")]
        for name, value in row.items():
            field = names.get(name)
            if field is None:
                found.append(UNKNOWN_FIELD.fill(row=called, name=str(name)[:40]))
            elif field.to:
                if str(value) not in await self._numbers(field) and not _comes_along(field, str(value)):
                    found.append(NO_SUCH.fill(row=called, value=str(value)[:40], label=field.label))
            elif (problem := _problem(value, field)) is not None:
                found.append(WRONG_VALUE.fill(row=called, label=field.label, why=problem))
        return found

    async def _numbers(self, field: Field) -> dict[str, int]:
        """Give the numbers of the rows that a field may point at, by what they are called."""
        if field.to == "Choice":
            sql, values = "SELECT code, id FROM choice WHERE list = ?", [field.choice_list]
        else:
            sql, values = "SELECT name, id FROM post", []
        return {str(name): int(row) for name, row in await reader().rows(sql, values)}

    async def _values(
        self, seat: Seat, row: Mapping[str, Any], names: Mapping[str, Field], *, is_new: bool = True
    ) -> dict[str, Any]:
        model = RESOURCES[self.key].model
        values: dict[str, Any] = {"store": seat.store} if is_new and "store" in model._meta.fields_map else {}
        for name, value in row.items():
            field = names[name]
            values[name] = (await self._numbers(field))[str(value)] if field.to else kind_named(field.kind).load(value)
        return values


def _comes_along(field: Field, name: str) -> bool:
    """Tell whether what a field names stands in the same file, which is looked at as a whole."""
    parts = ALONGSIDE.get()
    if field.to == "Choice":
        return any(row.get("code") == name and row.get("list") == field.choice_list for row in parts.get("choices", ()))
    return any(row.get("name") == name for row in parts.get("posts", ()))


def _plain(value: Any, field: Field) -> Any:
    """Write a stored value as the file holds it, the same from both databases."""
    kind = kind_named(field.kind)
    return kind.dump(kind.load(bool(value) if field.kind == "yes_no" else value))


def _problem(value: Any, field: Field) -> Text | None:
    """Say what is wrong with a value from a file that somebody may have changed by hand."""
    kind, expected = kind_named(field.kind), JSON_TYPES.get(field.kind, str)
    if value is None:
        return None
    if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
        return NOT_SO.fill(found=str(value)[:40])
    if field.choices is not None and value not in field.choices:
        return NOT_AMONG.fill(found=str(value)[:40], options="、".join(field.choices))
    try:
        problem = kind.problem(kind.load(value), field)
    except (ValueError, TypeError):
        return NOT_SO.fill(found=str(value)[:40])
    return problem.text if problem else None
