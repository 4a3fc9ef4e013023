"""Recall and care: how many of the cars due came, and how well customers were kept in touch with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.paper import Column
from reports.period import Period
from reports.review.drawing import groups, lines
from reports.review.parts import Chapter, Part, Table, Tile, Written
from reports.review.saying import change_of, joined, most, named, tile
from reports.unit import SHARE

if TYPE_CHECKING:
    from reports.review.parts import Known
    from reports.review.question import Question
    from reports.review.reading import Reading

RATIOS: Final = ("recall.sent", "recall.contact", "recall.booking", "recall.came")
LISTS: Final = 3  # months ahead, the list of which may have been made
ONE_WAY: Final = Text(
    zh="当月主动联系客户 {n} 次，全是{way}，{change}。", en="We turned to customers {n} times, all by {way}, {change}."
)
NO_LIST: Final = Text(
    zh="{month}应保养的车没有提前列招揽名单，所以没有{month}的招揽比率。",
    en="No recall list was made ahead for the cars due in {month}, so there are no ratios of that month.",
)
AHEAD: Final = Text(
    zh="招揽名单提前一两个月列。下面是以后月份的名单到 {day} 的进展，月份过完才算最后结果。",
    en="Lists are made a month or two ahead. Those of the months to come stand as of {day}; what came of them is known "
    "once the month is over.",
)
RECALL: Final = Text(
    zh="{month}该保养的 {n} 台车，{came} 来店，{booked} 先约好了时间。",
    en="Of the {n} cars due in {month}, {came} came and {booked} booked beforehand.",
)
CONTACTS: Final = Text(
    zh="当月主动联系客户 {n} 次，{change}；其中{ways}。",
    en="We turned to customers {n} times, {change}: {ways}.",
)
SLIPS: Final = Text(
    zh="到期的 {n} 张关怀单办完 {share}，{change}。", en="Of {n} care slips due {share} were seen to, {change}."
)
CONTACTS_TITLE: Final = Text(zh="主动联系", en="Contacts")
SLIPS_TITLE: Final = Text(zh="关怀完成率", en="Care seen to")
KEPT_TITLE: Final = Text(zh="预约到店率", en="Appointments kept")
CAME_TITLE: Final = Text(zh="招揽来店率", en="Recalled and came")
BY_MONTH: Final = Text(zh="每月主动联系的次数", en="Contacts by month")
BY_OUTCOME: Final = Text(zh="当月联系的结果", en="What came of the contacts")
LIST: Final = Text(zh="定期保养招揽", en="Maintenance recall")
MONTH: Final = Text(zh="应保养月份", en="Due in")
CARS: Final = Text(zh="台数", en="Cars")


async def _write(reading: Reading, asked: Question) -> Written | None:
    contacts = await reading.two("care.contacts")
    slips = await reading.two("care.slips_done")
    came = await reading.two("recall.came")
    told = []
    if contacts[0].value:
        told.append(await _contacts(reading, contacts))
    if slips[0].value is not None:
        said = SLIPS.fill(n=f"{slips[0].row.n:,}", share=slips[0].shown, change=change_of(*slips, asked))
        told.append(said)
    if came[0].row.n:
        booked = await reading.one("recall.booking")
        words = RECALL.fill(month=asked.period.label, n=f"{came[0].row.n:,}", came=came[0].shown, booked=booked.shown)
    else:
        words = NO_LIST.fill(month=asked.period.label)
    told.append(words)
    tiles = [tile(CONTACTS_TITLE, contacts, asked, better=1), tile(SLIPS_TITLE, slips, asked, better=1)]
    tiles += await _more_tiles(reading, asked)
    return Written(told=[joined(*told)], tiles=tiles, parts=await _parts(reading, asked))


async def _contacts(reading: Reading, contacts: tuple[Known, Known]) -> Text:
    """Say how often customers were turned to, and how."""
    means = most((await reading.answer("care.contacts", by="means")).rows, 3)
    told = {"n": contacts[0].shown, "change": change_of(*contacts, reading.question)}
    if len(means) == 1:
        return ONE_WAY.fill(way=_small(means[0].label), **told)
    return CONTACTS.fill(ways=named(means, contacts[0].figure.unit), **told)


async def _more_tiles(reading: Reading, asked: Question) -> list[Tile]:
    found = []
    for title, name in ((CAME_TITLE, "recall.came"), (KEPT_TITLE, "care.appointments_kept")):
        pair = await reading.two(name)
        if pair[0].value is not None:
            found.append(tile(title, pair, asked, better=1))
    return found


async def _parts(reading: Reading, asked: Question) -> list[Part]:
    outcomes = await reading.answer("care.contacts", by="outcome")
    found: list[Part] = []
    if outcomes.rows:
        before = await reading.answer("care.contacts", asked.against, by="outcome")
        found = [
            await lines(reading, "care_contacts", BY_MONTH, {"care.contacts": CONTACTS_TITLE}, is_half=True),
            groups(reading, "care_outcomes", BY_OUTCOME, outcomes, before=before, is_half=True),
        ]
    table = await _lists(reading, asked)
    return [*found, table] if table else found


async def _lists(reading: Reading, asked: Question) -> Table | None:
    """Set the months beside one another for which a list was made: this one and those it was made ahead for."""
    answers = [await reading.answer(name, ahead_of(asked), by="month") for name in RATIOS]
    rows = []
    for place, row in enumerate(answers[0].rows):
        if row.n:
            shares = [SHARE.shown(answer.rows[place].value) for answer in answers]
            rows.append([row.words(asked.lang), f"{row.n:,}", *shares])
    columns = [Column(MONTH, 2), Column(CARS, 1, "right")]
    columns += [Column(answer.figure.title, 1, "right") for answer in answers]
    is_ahead = any(row.n for row in answers[0].rows[1:])  # the first is the month itself
    note = AHEAD.fill(day=asked.seat.today) if is_ahead else None
    return Table(title=LIST, columns=columns, rows=rows, note=note) if rows else None


def _small(label: Text | str) -> Text:
    """Write a word as it stands inside a sentence."""
    words = label if isinstance(label, Text) else Text.plain(label)
    return Text(zh=words.to("zh"), en=words.to("en").lower())


def ahead_of(asked: Question) -> Period:
    """Give the month and those after it."""
    return Period.of_months(asked.period.first, LISTS)


CHAPTER: Final = Chapter(key="recall", title=Text(zh="招揽与关怀", en="Recall and care"), place=40, write=_write)
