"""Groups: what the sales side is broken down by, each group with its name and with the word by which a list asks."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.tables.sales import GRADE, SALES_STEP
from models.tables.stock import STOCK_STATE
from models.text import Text
from reports.grouping import DEPARTMENT, MONTH, QUARTER, REASON, SERIES, STORE, Grouping
from reports.row import ALL, EVERYTHING
from reports.satisfaction.names import NOBODY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.view import View
    from reports.figure import Asked
    from reports.row import GroupKey

PERSON: Final = Grouping("person", Text(zh="员工", en="person"), people=True)
CONSULTANT: Final = Grouping("consultant", Text(zh="销售顾问", en="consultant"), people=True)
OUTLET: Final = Grouping("outlet", Text(zh="二级网点", en="second-tier outlet"))
GRADE_OF: Final = Grouping("grade", Text(zh="级别", en="grade"))
SOURCE: Final = Grouping("source", Text(zh="来源", en="source"))
MODEL: Final = Grouping("model", Text(zh="车型", en="model"))
COLOUR: Final = Grouping("colour", Text(zh="颜色", en="colour"))
STATE: Final = Grouping("state", Text(zh="状态", en="state"))
STEP: Final = Grouping("kind", Text(zh="步骤", en="step"))
TIMES: Final = frozenset({MONTH.key, QUARTER.key})
OWN_WORDS: Final[dict[str, Mapping[str, Text]]] = {"grade": GRADE, "state": STOCK_STATE, "kind": SALES_STEP}
IN_ORDER: Final = frozenset(OWN_WORDS)
CHOICES: Final = {"series", "model", "source", "outlet", "reason"}
PLACES: Final = {"store": "SELECT id, name FROM store", "department": "SELECT id, name FROM department"}
PEOPLE_SQL: Final = "SELECT id, name FROM staff"
CHOICES_SQL: Final = (
    "SELECT id, code, zh, en FROM choice WHERE list IN ('series', 'model', 'source', 'outlet', 'deal_lost_reason')"
)
NOT_SAID: Final = Text(zh="未填写", en="Not said")


@dataclass(frozen=True)
class Words:
    """How groups are called, and the codes by which a list asks for a choice."""

    names: Mapping[str, Mapping[int, Text]]
    choices: Mapping[int, tuple[str, Text]]

    def of(self, by: str, key: Any) -> Text:
        """Name one group."""
        if key is None or key == "":
            return NOBODY if by in {"consultant", "person", "department"} else NOT_SAID
        if by in OWN_WORDS:
            return OWN_WORDS[by].get(key) or Text.plain(key)
        if by in CHOICES:
            return self.choices[key][1] if key in self.choices else Text.plain(f"#{key}")
        found = self.names.get("person" if by == "consultant" else by, {})
        return found.get(key) or Text.plain(str(key))

    def asked(self, by: str, key: Any) -> str:
        """Write one group as the address of a list does."""
        return self.choices[key][0] if by in CHOICES and key in self.choices else str(key)


async def read_words() -> Words:
    """Read them; they are few."""
    people, choices, *places = await asyncio.gather(
        reader().rows(PEOPLE_SQL), reader().rows(CHOICES_SQL), *(reader().rows(sql) for sql in PLACES.values())
    )
    names = {"person": {row: Text.plain(name) for row, name in people}}
    for place, found in zip(PLACES, places, strict=True):
        names[place] = {row: Text.plain(name) for row, name in found}
    return Words(names, {row: (code, Text(zh=zh, en=en or zh)) for row, code, zh, en in choices})


@dataclass(frozen=True)
class Group:
    """Rows that belong together, with the list of them."""

    key: GroupKey
    label: Text
    rows: Sequence[Mapping[str, Any]]
    view: View


def grouped(
    asked: Asked, rows: Sequence[Mapping[str, Any]], view: View, words: Words, paths: Mapping[str, str], day: str = ""
) -> list[Group]:
    """Cut rows into groups; months and quarters are there also when empty, the others by how many they hold."""
    by = asked.by
    if by is None:
        return [Group(ALL, EVERYTHING, rows, view)]
    if by in TIMES:
        return _by_time(asked, rows, view, day)
    cut: dict[Any, list[Mapping[str, Any]]] = {}
    for row in rows:
        cut.setdefault(row[by] or None, []).append(row)
    order = list(OWN_WORDS.get(by, ()))
    keys = sorted(cut, key=lambda key: (key is None, order.index(key) if key in order else -len(cut[key]), str(key)))
    path = paths.get(by, by)
    groups = []
    for key in keys:
        is_empty = key is None
        said = view.with_condition(path, "empty" if is_empty else "is", "" if is_empty else words.asked(by, key))
        groups.append(Group("none" if is_empty else key, words.of(by, key), cut[key], said))
    return groups


def _by_time(asked: Asked, rows: Sequence[Mapping[str, Any]], view: View, day: str) -> list[Group]:
    groups = []
    for span in asked.period.months if asked.by == MONTH.key else asked.period.quarters:
        if span.first > asked.as_of:
            continue
        first, last = span.first.isoformat(), span.last.isoformat()
        own = [row for row in rows if first <= row["day"] <= last]
        seen = view.with_condition(day, "from", first).with_condition(day, "to", last)
        groups.append(Group(span.month_key if asked.by == MONTH.key else span.quarter_key, span.label, own, seen))
    return groups


OF_STEPS: Final = (MONTH, QUARTER, STORE, DEPARTMENT, CONSULTANT, SERIES, OUTLET)
OF_LEADS: Final = (MONTH, QUARTER, STORE, DEPARTMENT, CONSULTANT, SERIES, GRADE_OF, SOURCE)
OF_LOST: Final = (*OF_LEADS, REASON)
OF_STOCK: Final = (STORE, SERIES, MODEL, COLOUR, STATE)
