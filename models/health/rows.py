"""The rows: a store, an administrator, the search index and the kept facts against what they follow from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import database, reader
from models.database.many import in_parts, marks_for
from models.gate.catalogue import fields_of
from models.gate.grams import gram_field, grams
from models.gate.trailing import searched_fields, several_fields
from models.health.finding import Finding, bad, good
from models.kinds import kind_named
from models.people.signing_in import has_administrator
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from models.kinds.kind import Kind
    from models.resource import Kept, Resource

SAMPLE: Final = 500  # rows from each end of a table
AT_ONCE: Final = 400

STORES: Final = Text(zh="门店：{names}。", en="Stores: {names}.")
NO_STORE: Final = Text(
    zh="还没有门店：打开页面完成首次设置，或用 import 导入文件。",
    en="There is no store yet: do the first set-up in the browser, or import a file.",
)
SAME_NAME: Final = Text(
    zh="有 {count} 家门店叫“{name}”，请在“门店”里给它们起不同的名字。",
    en="{count} stores are called “{name}”; give them different names under Stores.",
)
ADMINISTRATOR: Final = Text(zh="有系统管理员可以登录。", en="Somebody can sign in as administrator.")
NO_ADMINISTRATOR: Final = Text(
    zh="提示：还没有管理员。打开页面会先做首次设置；也可以用 user add 登录名 --name 姓名 --role administrator。",
    en="Hint: there is no administrator yet. The pages begin with the set-up; or: user add LOGIN --name NAME --role "
    "administrator.",
)
INDEX: Final = Text(
    zh="搜索索引对得上：抽查了 {rows} 行、{grams} 个片段。",
    en="The search index agrees with the rows: {rows} rows and {grams} fragments looked up.",
)
INDEX_LACKS: Final = Text(
    zh="搜索索引缺了 {count} 处，例如{title}的编号 {row}，按部分文字会搜不到。请打开这一条随便改一处再改回来，"
    "或恢复最近的备份。",
    en="The search index lacks {count} entries, for example number {row} of {title}; parts of its words find nothing. "
    "Open and change that one and change it back, or bring back the latest backup.",
)
FACTS: Final = Text(
    zh="自动计算的内容对得上（到店次数、最近到店等）：抽查了 {rows} 行。",
    en="What is worked out (number of visits, last visit …) agrees with the rows: {rows} checked.",
)
FACTS_DIFFER: Final = Text(
    zh="有 {count} 行自动计算的内容不对，例如{title}的编号 {row}（{columns}）。重新保存一次它的来店记录就会算对。",
    en="In {count} rows what is worked out is wrong, for example number {row} of {title} ({columns}). Saving one of "
    "its visits again puts it right.",
)


async def look_at_rows() -> list[Finding]:
    """Look at rows from both ends of every table."""
    return [*await _stores(), await _administrator(), await _index(), await _facts()]


async def _stores() -> list[Finding]:
    rows = await reader().rows("SELECT name, count(*) FROM store WHERE archived_at IS NULL GROUP BY name ORDER BY name")
    if not rows:
        return [good(NO_STORE)]
    twice = [bad(SAME_NAME, name=name, count=count) for name, count in rows if count > 1]
    return twice or [good(STORES, names=", ".join(name for name, _ in rows))]


async def _administrator() -> Finding:
    return good(ADMINISTRATOR if await has_administrator() else NO_ADMINISTRATOR)


async def _index() -> Finding:
    rows = pairs = 0
    for resource in list(RESOURCES.values()):  # the store's own tables come and go
        known = await fields_of(resource)
        for name in (*searched_fields(resource), *several_fields(known)):
            if name not in known or known[name].extra:
                continue
            wanted = await _wanted(resource, name, kind_named(known[name].kind))
            rows += len({row for row, _ in wanted})
            pairs += len(wanted)
            if missing := wanted - await _indexed(resource, name, wanted):
                return bad(INDEX_LACKS, count=len(missing), title=resource.title, row=min(missing)[0])
    return good(INDEX, rows=rows, grams=pairs)


async def _wanted(resource: Resource[Any], name: str, kind: Kind) -> set[tuple[int, str]]:
    table = resource.model._meta.db_table
    sql = f'SELECT id, "{name}" FROM "{table}" WHERE id IN ({_both_ends(table)})'  # noqa: S608 -- our own names
    values = await reader().rows(sql)
    return {(row, gram) for row, cell in values if cell for gram in grams(kind.fragments(kind.load(cell)))}


async def _indexed(resource: Resource[Any], name: str, wanted: set[tuple[int, str]]) -> set[tuple[int, str]]:
    number = gram_field(f"{resource.model._meta.db_table}.{name}")
    found: set[tuple[int, str]] = set()
    ordered = sorted(wanted)
    for part in in_parts(ordered, AT_ONCE):
        ids, cut = sorted({row for row, _ in part}), sorted({gram for _, gram in part})
        asked = f"gram IN ({marks_for(cut)}) AND record IN ({marks_for(ids)})"
        sql = f"SELECT record, gram FROM gram WHERE field = ? AND {asked}"  # noqa: S608 -- only marks
        found |= {(row, gram) for row, gram in await reader().rows(sql, [number, *cut, *ids])}
    return found


async def _facts() -> Finding:
    rows = 0
    for resource in list(RESOURCES.values()):  # the store's own tables come and go
        for kept in resource.keeps:
            wrong, looked_at = await _wrong_facts(resource, kept)
            rows += looked_at
            if wrong:
                title, columns = RESOURCES[kept.parent].title, ", ".join(kept.columns)
                return bad(FACTS_DIFFER, count=len(wrong), title=title, row=wrong[0], columns=columns)
    return good(FACTS, rows=rows)


async def _wrong_facts(resource: Resource[Any], kept: Kept) -> tuple[list[int], int]:
    """Give the parents whose kept facts are not what the gate would work out, and how many were looked at."""
    table, child = RESOURCES[kept.parent].model._meta.db_table, resource.model._meta.db_table
    differs = "IS NOT" if database().dialect == "sqlite" else "IS DISTINCT FROM"
    extra = f" AND {kept.where}" if kept.where else ""
    plus = "+" if database().dialect == "sqlite" else ""  # as in models/gate/trailing.py
    children = f'FROM "{child}" c WHERE c.{kept.via}_id = "{table}".id AND {plus}c.archived_at IS NULL{extra}'
    unlike = " OR ".join(f"{name} {differs} (SELECT {made} {children})" for name, made in kept.columns.items())
    chosen = f"id IN ({_both_ends(table)})"
    wrong = await reader().rows(f'SELECT id FROM "{table}" WHERE {chosen} AND ({unlike}) ORDER BY id')  # noqa: S608 -- our own names
    looked_at = await reader().rows(f'SELECT count(*) FROM "{table}" WHERE {chosen}')  # noqa: S608 -- as above
    return [row[0] for row in wrong], looked_at[0][0]


def _both_ends(table: str) -> str:
    """Pick the oldest and the newest rows of a table."""
    first, last = (
        f'SELECT id FROM (SELECT id FROM "{table}" ORDER BY id {way} LIMIT {SAMPLE}) {name}'  # noqa: S608 -- as above
        for way, name in (("", "a"), ("DESC", "z"))
    )
    return f"{first} UNION {last}"
