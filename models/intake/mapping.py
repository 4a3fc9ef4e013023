"""Mapping: which column of a file means which field, by label, by alias, and by what else is in the file."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from models.folding import fold
from models.intake.wanted import TOGETHER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.field import Field
    from models.resource import Resource

HEADER_LINES = 20
MORE_NAMES = {
    "lines.visit": (
        "工单号",
        "委托书号",
        "任务委托书号",
        "工单编号",
        "维修单号",
        "结算单号",
        "order number",
        "order no",
    ),
}  # where a column names a record, its headers are those of what the record is known by
PREFIXES = {
    "customers": ("客户", "车主", "客户的", "owner "),
    "vehicles": ("车辆", "车", "vehicle "),
    "visits": ("工单", "维修", "来店", "visit "),
    "lines": ("项目", "备品", "配件", "item "),
}
LINKS = {"vehicles": {"owner"}, "visits": {"vehicle", "customer"}}  # follow from standing in the same row
READ_BY_NAME = frozenset({"Staff", "Store", "Department"})
TIED = frozenset({"Customer", "Vehicle", "Visit"})  # what a store's own table refers to: by phone, plate, order number
READ_BY_WORDS = frozenset({"customers.referrer", "lines.visit"})  # found among the records when rows are matched
NOT_FROM_FILES = frozenset({"file", "signature"})
CLOSE = 0.72
_NOISE = re.compile(r"[\s*:_\-/.]|\(.*?\)|\[.*?\]|【.*?】|必填$|选填$")
_GROUP = re.compile(r"(信息|资料|情况|档案|information|details)$")


@dataclass(frozen=True)
class Target:
    """One field that a column may fill, and the headers under which it is known, the best one first."""

    path: str
    field: Field
    names: tuple[str, ...]

    @property
    def noun(self) -> str:
        """The noun it belongs to."""
        return self.path.partition(".")[0]


@lru_cache(maxsize=4096)
def plain(header: str) -> str:
    """Make a header comparable.

    >>> plain(" 手机号码（必填）："), plain("Order No.")
    ('手机号码', 'orderno')
    """
    return _NOISE.sub("", fold(header).casefold())


def targets(resources: Sequence[Resource[Any]], known: Mapping[str, Mapping[str, Field]]) -> list[Target]:
    """Give every field that a file may fill, noun by noun."""
    return [
        Target(f"{resource.key}.{name}", _tied(resource, field), _names(resource.key, field))
        for resource, sections in ((resource, set(resource.section_names)) for resource in resources)
        for name, field in known[resource.key].items()
        if _may_come(_tied(resource, field), f"{resource.key}.{name}")
        and name not in LINKS.get(resource.key, ())
        and (field.extra or name in sections)
    ]


def _tied(resource: Resource[Any], field: Field) -> Field:
    """Mark what a table of the store's own refers to: its words are looked up."""
    return replace(field, extra=True) if resource.fields and field.to in TIED else field


def _may_come(field: Field, path: str) -> bool:
    if field.read_only or field.kind in NOT_FROM_FILES:
        return False
    return field.kind != "relation" or is_looked_up(field) or path in READ_BY_WORDS


def is_looked_up(field: Field) -> bool:
    """Tell whether the words of a cell are looked up to find the row that they name."""
    return field.kind == "relation" and (field.to in READ_BY_NAME or (field.extra and field.to in TIED))


def _names(noun: str, field: Field) -> tuple[str, ...]:
    own = [*field.label.words.values(), *field.aliases, field.id, *MORE_NAMES.get(f"{noun}.{field.id}", ())]
    more = [prefix + word for prefix in PREFIXES.get(noun, ()) for word in own]
    return tuple(dict.fromkeys(plain(word) for word in [*own, *more]))


def find_header(rows: Sequence[Sequence[str]], offered: Sequence[Target]) -> int:
    """Find the row of headers below any titles: the one with most headers that are known, else the first full one."""
    names = {name for target in offered for name in target.names}
    best, most = 0, 0
    for number, row in enumerate(rows[:HEADER_LINES]):
        found = len({name for cell in row if (name := plain(cell)) in names})
        if found > most:
            best, most = number, found
    if most:
        return best
    widths = [len({cell for cell in row if cell}) for row in rows[:HEADER_LINES]]
    return widths.index(max(widths)) if widths else 0


def headers_of(rows: Sequence[Sequence[str]], header: int) -> list[str]:
    """Give the headers; one that stands twice gets the words of the group above it.

    >>> headers_of([["送修人信息", "送修人信息", "车主"], ["姓名", "电话", "姓名"]], 1)
    ['送修人姓名', '电话', '车主姓名']
    """
    row = [fold(cell) for cell in rows[header]] if header < len(rows) else []
    above = [fold(cell) for cell in rows[header - 1]] if header else []
    given = []
    for column, words in enumerate(row):
        group = above[column] if column < len(above) else ""
        twice = words and row.count(words) > 1 and group and group != words and len(set(filter(None, above))) > 1
        given.append(f"{_GROUP.sub('', group)}{words}" if twice else words)
    return given


def matched(headers: Sequence[str], offered: Sequence[Target]) -> dict[int, str]:
    """Match columns to fields by their names; where a name fits several nouns, the rest of the file decides."""
    held = [plain(header) for header in headers]
    order = {noun: place for place, noun in enumerate(_order(held, offered))}
    pairs = sorted(
        (order[target.noun], target.names.index(name), column, target.path)
        for column, name in enumerate(held)
        for target in offered
        if name and target.noun in order and name in target.names
    )
    columns: dict[int, str] = {}
    for _, _, column, path in pairs:
        if column not in columns and path not in columns.values():
            columns[column] = path
    return dict(sorted(columns.items()))


def _order(held: Sequence[str], offered: Sequence[Target]) -> list[str]:
    """Say whose a header is when it fits several nouns: the visit's if the file has visits, else the owner's."""
    nouns = list(dict.fromkeys(target.noun for target in offered))
    if "visits" not in nouns or "vehicles" not in nouns:
        return nouns
    sure = {n for t in offered if t.path in {"visits.visited_on", "visits.order_no"} for n in t.names}
    return ["visits", "customers", "vehicles"] if sure & set(held) else list(TOGETHER[:2])


def suggested(headers: Sequence[str], columns: Mapping[int, str], offered: Sequence[Target]) -> dict[int, str]:
    """Suggest fields for headers that are close to a known name; a person has to agree."""
    free = [target for target in offered if target.path not in columns.values()]
    found: dict[int, str] = {}
    for column, header in enumerate(headers):
        name = plain(header)
        if not name or column in columns:
            continue
        close = [(max(_likeness(name, other) for other in target.names), target.path) for target in free]
        best = max(close, default=(0.0, ""))
        if best[0] >= CLOSE and best[1] not in found.values():
            found[column] = best[1]
    return found


def _likeness(name: str, other: str) -> float:
    return SequenceMatcher(None, name, other).ratio()


def header_digest(headers: Sequence[str]) -> str:
    """Give the mark under which the mapping of this set of headers is remembered."""
    return hashlib.sha256("\n".join(plain(header) for header in headers).encode()).hexdigest()
