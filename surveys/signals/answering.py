"""Signals of answers: many from one device, too fast, the same score everywhere, taken down by who served."""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.library import version_at
from surveys.signals import words as say
from surveys.signals.signal import Behind, Link, Signal, asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from surveys.signals.signal import Span

DEVICES: Final = 3
ENOUGH: Final = 8  # answers of the same kind before a usual time is known
FAST: Final = 3  # times as fast as usual
RATINGS: Final = 5
GIVEN_SQL: Final = """
SELECT r.id, r.form_id, r.form_version_id, r.channel, r.device, r.duration, r.answered_on, r.author_id, r.advisor_id,
       r.score, c.name AS customer, w.name AS author
FROM response r LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN staff w ON w.id = r.author_id
WHERE r.archived_at IS NULL AND r.store_id IN ({stores}) AND r.answered_on BETWEEN ? AND ? AND r.state = 'complete'
  AND r.identity <> 'anonymous' ORDER BY r.id DESC
"""
RATED_SQL: Final = """
SELECT a.response_id, a.item, a.value_num FROM answer a JOIN response r ON r.id = a.response_id
WHERE r.archived_at IS NULL AND r.store_id IN ({stores}) AND r.answered_on BETWEEN ? AND ? AND r.state = 'complete'
  AND r.identity <> 'anonymous' AND a.hidden = ? AND a.value_num IS NOT NULL
"""
Given = dict[str, Any]


async def given(span: Span) -> list[Given]:
    """Read the finished responses that are not anonymous."""
    return await asked(GIVEN_SQL, span)


def by_device(rows: Iterable[Given]) -> Signal:
    """Find devices from which three or more answers came."""
    found: dict[str, list[Given]] = defaultdict(list)
    for row in rows:
        if row["device"]:
            found[row["device"]].append(row)
    lines = [
        Behind(say.DEVICE.fill(count=len(some)), [_link(row) for row in some])
        for some in found.values()
        if len(some) >= DEVICES
    ]
    return _signal("same_device", lines)


def too_fast(rows: Iterable[Given]) -> Signal:
    """Find answers that took less than a third of the usual time for their form and channel."""
    kinds: dict[tuple[int, str], list[Given]] = defaultdict(list)
    for row in rows:
        if row["duration"] is not None:
            kinds[row["form_id"], row["channel"]].append(row)
    lines = []
    for some in kinds.values():
        usual = median(row["duration"] for row in some)
        quick = [row for row in some if row["duration"] * FAST < usual] if len(some) >= ENOUGH else []
        lines += [
            Behind(_with(say.FAST.fill(seconds=row["duration"], median=f"{usual:.0f}"), row), [_link(row)])
            for row in quick
        ]
    return _signal("too_fast", lines)


async def straight(span: Span, rows: Iterable[Given]) -> Signal:
    """Find answers whose ratings, five or more, are all the same."""
    known = {row["id"]: row for row in rows}
    rated: dict[int, list[float]] = defaultdict(list)
    items: dict[int, frozenset[str]] = {}
    for one in await asked(RATED_SQL, span, False):  # noqa: FBT003 -- a value of the query
        row = known.get(one["response_id"])
        if row is None:
            continue
        version = row["form_version_id"]
        if version not in items:
            items[version] = await _ratings(version)
        if one["item"] in items[version]:
            rated[row["id"]].append(one["value_num"])
    lines = [
        Behind(_with(say.STRAIGHT.fill(count=len(scores), score=f"{scores[0]:g}"), known[row]), [_link(known[row])])
        for row, scores in sorted(rated.items(), reverse=True)
        if len(scores) >= RATINGS and len(set(scores)) == 1
    ]
    return _signal("straight", lines)


def own_caller(rows: Iterable[Given]) -> Signal:
    """Find answers that were taken down by the advisor who had served."""
    found: dict[int, list[Given]] = defaultdict(list)
    for row in rows:
        if row["author_id"] and row["author_id"] == row["advisor_id"] and row["channel"] != "public":
            found[row["author_id"]].append(row)
    lines = [
        Behind(say.OWN.fill(name=some[0]["author"], count=len(some)), [_link(row) for row in some])
        for some in found.values()
    ]
    return _signal("own_caller", lines)


async def _ratings(version: int) -> frozenset[str]:
    form = (await version_at(version)).form
    return frozenset(name for name, (item, _) in form.asked.items() if item.scale and item.type in {"scale", "grid"})


def _with(words: Text, row: Mapping[str, Any]) -> Text:
    by = say.BY.fill(name=row["author"]) if row["author"] else say.BY_CUSTOMER
    return Text(**{lang: f"{words.to(lang)} · {by.to(lang)}" for lang in ("zh", "en")})


def _link(row: Mapping[str, Any]) -> Link:
    return Link("responses", row["id"], f"{row['customer'] or ''} {str(row['answered_on'])[5:10]}".strip())


def _signal(key: str, lines: list[Behind]) -> Signal:
    return Signal(key=key, title=say.TITLE[key], sentence=say.SENTENCE[key], lines=lines)
