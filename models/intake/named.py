"""Named: records that a cell names in words — who recommended a customer, to which visit an item belongs."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from models.database.many import rows_in_parts
from models.field import Field
from models.folding import fold, one_line, quoted
from models.gate.conditions import LARGEST_ID
from models.intake.lookups import PHONES
from models.intake.matching import Asked, Several
from models.kinds import kind_named
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.access import Seat
    from models.database.many import Asks
    from models.intake.chunk import Chunk
    from models.intake.job import Job
    from models.intake.values import Row

REFERRER, VISIT = "customers.referrer", "lines.visit"
NAMED = (REFERRER, VISIT)
PEOPLE = "SELECT id, name FROM customer WHERE archived_at IS NULL AND name IN ({marks})"
NUMBERS = "SELECT id FROM customer WHERE archived_at IS NULL AND id IN ({marks})"
ORDERS = """
SELECT order_no, store_id, id FROM visit WHERE archived_at IS NULL AND order_no IN ({marks}) ORDER BY id
"""
LINES = (
    "SELECT id, visit_id, sort, name FROM visit_line WHERE archived_at IS NULL AND visit_id IN ({marks}) ORDER BY id"
)
NO_REFERRER = Text(
    zh="找不到介绍人“{found}”，请填已建档客户的手机、姓名或客户编号，例如 138 0000 0000，或清空这一格",
    en="Nobody is known here as “{found}”. Give the phone, the name or the number of a customer, "
    "for example 138 0000 0000, or clear the cell",
)
NO_ORDER = Text(
    zh="没有工单号为“{found}”的来店记录，请先导入这张工单，或改成已有的工单号，例如 WX00001",
    en="There is no visit with the order number “{found}”. Import that order first, or give the number of one that is "
    "here, for example WX00001",
)
ORDER_NEEDED = Text(
    zh="看不出是哪张工单的项目：请填工单号，例如 WX00001",
    en="It is not clear to which order this belongs. Add the order number, for example WX00001",
)
TWO_IN_FILE = Text(
    zh="文件里有几个人叫“{found}”，请改填介绍人的手机，例如 138 0000 0000",
    en="Several people in this file are called “{found}”. Give the phone of the one who is meant, "
    "for example 138 0000 0000",
)
_ANY = Field(id="phone", label=Text(zh="电话", en="Phone"), kind="phone")
_NUMBER = re.compile(r"#?(\d{1,9})")


def read_named(words: str, field: Field, target: str) -> str | None:
    """Read a cell that names a record: its words, made comparable."""
    if target == VISIT:
        return one_line(words) or None  # as the order number of a visit is read
    name = kind_named("person_name").parse(words, field)
    return fold(words) if isinstance(name, Problem) else name


def phone_in(words: str) -> str | None:
    """Give the phone that some words are, or None."""
    phone = kind_named("phone").parse(words, _ANY)
    return phone if isinstance(phone, str) else None


async def find_referrers(asks: Asks, words: Iterable[str], _: Seat) -> dict[str, list[int]]:
    """Find the customers whom words name: by phone, else by number, else by name."""
    wanted = list(dict.fromkeys(words))
    phones = {word: phone for word in wanted if (phone := phone_in(word))}
    numbers = {word: int(match[1]) for word in wanted if (match := _NUMBER.fullmatch(word))}
    by_phone, by_name = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for row, _name, phone, _further in await rows_in_parts(asks, PHONES, phones.values()):
        by_phone[phone].append(row)
    there = {row for (row,) in await rows_in_parts(asks, NUMBERS, [n for n in numbers.values() if 0 < n <= LARGEST_ID])}
    for row, name in await rows_in_parts(asks, PEOPLE, wanted):
        by_name[name].append(row)
    found: dict[str, list[int]] = {}
    for word in wanted:
        known = by_phone.get(phones.get(word, ""), []) or by_name.get(word, [])
        found[word] = known or ([numbers[word]] if numbers.get(word) in there else [])
    return found


async def find_orders(asks: Asks, words: Iterable[str], seat: Seat) -> dict[str, list[int]]:
    """Find the visits whose order numbers words are, within the seat's stores."""
    found: dict[str, list[int]] = defaultdict(list)
    for order, store, row in await rows_in_parts(asks, ORDERS, words):
        if store in seat.stores:
            found[order].append(row)
    return found


async def find_lines(asks: Asks, visits: Iterable[int]) -> dict[tuple[Any, ...], list[int]]:
    """Find the items that visits have: by visit, sort and name, in their order."""
    found: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for row, visit, sort, name in await rows_in_parts(asks, LINES, visits):
        found[visit, sort, name].append(row)
    return found


def turns_of(rows: Sequence[Row]) -> dict[int, int]:
    """Number the items of one visit that are called alike, by their row: 0 is the first of them."""
    met: dict[tuple[Any, ...], int] = defaultdict(int)
    turns: dict[int, int] = {}
    for row in rows:
        if row.same_as is None and (line := row.parts.get("lines")):
            key = (line.get("visit"), sort_of(line), line.get("name"))
            turns[row.number], met[key] = met[key], met[key] + 1
    return turns


def sort_of(line: Mapping[str, Any]) -> str:
    """Give what sort of item a row speaks of."""
    return str(line.get("sort") or "labour")


def people_of(rows: Sequence[Row]) -> dict[str, set[int]]:
    """Give the people of a file by name and by phone, those whom other rows of it may name."""
    people: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        if "customers" in row.refs and not row.problems and row.same_as is None:
            person = row.parts.get("customers", {})
            for word in (person.get("phone"), person.get("name"), *row.phones):
                if word:
                    people[word].add(row.refs["customers"])
    return people


async def find_named(asks: Asks, job: Job, target: str, rows: Sequence[Row]) -> dict[str, list[int]]:
    """Find all records that rows name in one column."""
    noun, _, name = target.partition(".")
    words = [said for row in rows if (said := row.parts.get(noun, {}).get(name))]
    return await (find_referrers if target == REFERRER else find_orders)(asks, words, job.seat)


def settle_named(job: Job, target: str, row: Row, ids: Sequence[int]) -> int | Problem | Several | None:
    """Say which record a row names: its number, what is wrong, or None for one that this file makes."""
    noun, _, name = target.partition(".")
    words = row.parts.get(noun, {}).get(name)
    if target == VISIT and not words:
        return Problem(ORDER_NEEDED, name)
    if len(ids) > 1:
        return Several("customers" if target == REFERRER else "visits", tuple(ids), target)
    if ids:
        return ids[0]
    if target == VISIT:
        return Problem(NO_ORDER.fill(found=quoted(words)), name, words)
    others = named_in_file(job, row) - {row.refs.get("customers", -1)}
    if not others:
        return Problem(NO_REFERRER.fill(found=quoted(words)), name, words)
    return Problem(TWO_IN_FILE.fill(found=quoted(words)), name, words) if len(others) > 1 else None


async def name_rows(asks: Asks, chunk: Chunk, target: str, rows: Sequence[Row]) -> None:
    """Find the records that rows name in words; a row for which that is not clear is wrong."""
    job, (noun, _, name) = chunk.job, target.partition(".")
    found, column = await find_named(asks, job, target, rows), job.named.get(target, -1)
    for row in rows:
        words, own = row.parts.get(noun, {}).get(name), chunk.ids.get(("customers", row.refs.get("customers", -1)))
        picked = job.wanted.picks.get(f"{row.number}:{target}")
        if target == REFERRER and (picked == 0 or not words):
            continue
        ids = [row_id for row_id in found.get(words or "", ()) if target == VISIT or row_id != own]
        settled = picked or settle_named(job, target, row, ids)
        if isinstance(settled, Several):
            chunk.asked.append(Asked(row.number, settled))
            settled = settled.problem()
        if isinstance(settled, Problem):
            row.problems.append((column, settled))
        elif settled:
            chunk.named[row.number, target] = settled
        else:
            chunk.later.add(row.number)


def put_named(chunk: Chunk, target: str, rows: Sequence[Row], values: dict[str, Any]) -> None:
    """Put the record in the place of the words that name it; without one there is nothing to say."""
    noun, _, name = target.partition(".")
    words = values.pop(name, None)
    for row in rows if words else ():
        if row.parts[noun].get(name) == words and (row.number, target) in chunk.named:
            values[name] = chunk.named[row.number, target]


def rows_for_later(job: Job) -> list[Row]:
    """Give the rows that name a customer of the same file: once all are in the books, they are tied together."""
    if not job.people:
        return []
    return [row for row in job.rows if row.same_as is None and not row.problems and named_in_file(job, row)]


def named_in_file(job: Job, row: Row) -> set[int]:
    """Give the people of the file whom a row names as the referrer."""
    words = row.parts.get("customers", {}).get("referrer")
    return job.people.get(phone_in(words) or words, set()) if words and job.people else set()
