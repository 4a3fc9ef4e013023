"""Ahead: the next rows are matched while those before them are still on their way to the disk (SQLite)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from models.database import reader
from models.intake.chunk import Chunk
from models.intake.lookups import visit_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from models.gate.writer import Writer
    from models.intake.job import Job
    from models.intake.values import Row

Parts = Mapping[str, Mapping[str, Any]]  # values by noun
KNOWN_BY = (("vehicles", "vin"), ("vehicles", "plate"), ("customers", "phone"), ("visits", "order_no"))


class Touched:
    """What a chunk had to do with: the things and the words of its rows, and the records that it wrote."""

    def __init__(self, chunk: Chunk) -> None:
        """Take it down once the chunk has been written."""
        self.refs = set(chunk.ids)
        self.ids = {(noun, row_id) for (noun, _), row_id in chunk.ids.items() if row_id}
        visited = chunk.found.visited
        self.ids |= {
            ("vehicles", visited[row_id]) for noun, row_id in self.ids if noun == "visits" and row_id in visited
        }
        parts = [*(row.parts for row in chunk.rows), *self._written(chunk)]
        self.words = _words(parts) | {phone for row in chunk.rows for phone in row.phones}
        self.words |= {part.get("customers", {}).get("name") for part in parts}

    @staticmethod
    def _written(chunk: Chunk) -> list[Parts]:
        """Give what was written of things of which other rows say more."""
        finals = chunk.job.finals
        return [{ref[0]: finals[ref]} for ref in chunk.ids if ref in finals]

    def concerned(self, chunk: Chunk, rows: Sequence[Row]) -> list[Row]:
        """Give the rows of a later chunk for which the books may have changed, with all that speak of the same."""
        words, ids = self.words & _words_of(rows), self.ids & _records(chunk)
        refs = {ref for row in rows for ref in row.refs.items()} & self.refs
        if ids:
            refs |= {ref for row in rows if not ids.isdisjoint(_records_of(row, chunk)) for ref in row.refs.items()}
        if words:
            refs |= {ref for row in rows if not words.isdisjoint(_words_of([row])) for ref in row.refs.items()}
        before = -1
        while before != len(refs):
            before = len(refs)
            about = [row for row in rows if not refs.isdisjoint(row.refs.items())] if refs else []
            refs |= {ref for row in about for ref in row.refs.items()}
        return about


def _words(parts: Sequence[Parts]) -> set[Any]:
    words = {part.get(name) for noun, name in KNOWN_BY for held in parts if (part := held.get(noun))}
    return words - {None}


def _words_of(rows: Sequence[Row]) -> set[Any]:
    """Give the words by which the books may know what rows speak of; a name only where there is no phone."""
    words = _words([row.parts for row in rows]) | {phone for row in rows for phone in row.phones}
    people = [part for row in rows if (part := row.parts.get("customers")) and not part.get("phone")]
    return (words | {person.get("name") for person in people}) - {None}


def _records(chunk: Chunk) -> set[tuple[str, int]]:
    """Give all records that were found for a chunk, fitting or not."""
    found = chunk.found
    records = {(noun, row_id) for (noun, _), row_id in chunk.ids.items() if row_id}
    records |= {("vehicles", car) for car in found.cars}
    records |= {("customers", car.owner) for car in found.cars.values() if car.owner}
    for by_word in (found.by_phone, found.by_name, found.around):
        records |= {("customers", person.id) for people in by_word.values() for person in people}
    for visits in (found.by_order, found.by_visit):
        records |= {("visits", visit) for ids in visits.values() for visit in ids}
    return records


def _records_of(row: Row, chunk: Chunk) -> Iterator[tuple[str, int]]:
    """Give all records that were found for a row, fitting or not."""
    found, parts = chunk.found, row.parts
    car, person, visit = parts.get("vehicles", {}), parts.get("customers", {}), parts.get("visits", {})
    for ref in row.refs.items():
        if row_id := chunk.ids.get(ref):
            yield ref[0], row_id
    for known in (*found.by_vin.get(car.get("vin", ""), ()), *found.by_plate.get(car.get("plate", ""), ())):
        yield "vehicles", known.id
        if known.owner:
            yield "customers", known.owner
    number = chunk.ids.get(("vehicles", row.refs.get("vehicles", -1))) or 0
    by_words = (*found.by_phone.get(person.get("phone", ""), ()), *found.by_name.get(person.get("name", ""), ()))
    for somebody in (*by_words, *found.around.get(number, ())):
        yield "customers", somebody.id
    for visit_id in (
        *found.by_order.get(visit.get("order_no", ""), ()),
        *found.by_visit.get(visit_key(number, visit), ()),
    ):
        yield "visits", visit_id


class Ahead:
    """Matches one chunk ahead; what has changed in the books meanwhile is matched again before it is written."""

    def __init__(self, job: Job) -> None:
        """Begin with nothing."""
        self.job = job
        self._chunk = Chunk(job, ())
        self._tried: list[Row] = []
        self._task: asyncio.Task[list[Row]] | None = None
        self._mark: object = None

    async def __aenter__(self) -> Self:
        """Work for a block."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Leave what was begun."""
        if self._task:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def chunk(self, rows: Sequence[Row], writer: Writer) -> Chunk:
        """Give rows as a chunk that is matched with the books as the transaction sees them."""
        task, chunk, self._task = self._task, self._chunk, None
        if task is None:
            chunk = Chunk(self.job, rows)
            await chunk.match(writer)
            return chunk
        changed = await task
        if await writer.mark() != self._mark:  # somebody else has written in between
            changed = self._tried
        if changed:
            await chunk.match_again(writer, changed)
        return chunk

    async def begin(self, rows: Sequence[Row], before: Chunk, writer: Writer) -> None:
        """Begin with the next rows, as the last thing in the transaction of those before them."""
        if not rows or self.job.single or self.job.named or writer.dialect != "sqlite":
            return
        self._chunk = Chunk(self.job, rows)
        self._tried = self._chunk.live
        self._task = asyncio.create_task(self._match(self._chunk, before))
        self._mark = await writer.mark()

    async def _match(self, chunk: Chunk, before: Chunk) -> list[Row]:
        tried = self._tried
        await chunk.match(reader())
        return Touched(before).concerned(chunk, tried)
