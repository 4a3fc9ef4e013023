"""Duties: how many lines of the checklists were kept, by which post, and which were missed most."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.paper import Column
from reports.review.drawing import groups
from reports.review.parts import Chapter, Part, Table, Tile, Written
from reports.review.saying import change_of, joined, most, named, share_of, then_of, tile, tone_of
from reports.unit import SHARE

if TYPE_CHECKING:
    from reports.review.parts import Known
    from reports.review.question import Question
    from reports.review.reading import Reading

MOST: Final = 6
KEPT: Final = Text(
    zh="各岗位到期的检查 {n} 项，完成 {share}，{change}。",
    en="Of {n} lines on the checklists {share} were kept, {change}.",
)
NOT_KEPT: Final = Text(
    zh="没完成的 {rest} 项里，漏做 {missed} 项，说明了原因没做的 {excused} 项。",
    en="Of the {rest} that were not kept {missed} were missed and {excused} were excused with a reason.",
)
BASE: Final = Text(
    zh="{then}到期的只有 {n} 项，漏做的项数不能直接比，要看占比：{then} {before}，{month} {share}。",
    en="In {then} only {n} lines were due, so compare shares, not numbers missed: {before} then, {share} in {month}.",
)
BASE_LESS: Final = Text(
    zh="{then}到期的有 {n} 项，漏做的项数不能直接比，要看占比：{then} {before}，{month} {share}。",
    en="In {then} {n} lines were due, so compare shares, not numbers missed: {before} then, {share} in {month}.",
)
MISSED_OF: Final = Text(
    zh="占 {n} 项的 {share}\n{then}占 {m} 项的 {before}", en="{share} of {n} lines\n{then}: {before} of {m}"
)
UNLIKE: Final = 1.25  # times as many lines, from which on numbers of them cannot be set side by side
WORST: Final = Text(zh="漏得最多的是{items}。", en="Most often missed: {items}.")
POSTS: Final = Text(zh="完成率最低的岗位是{post}。", en="The lowest post is {post}.")
UNCONFIRMED: Final = Text(
    zh="还有 {n} 张检查表主管没有确认。", en="{n} sheets have not been confirmed by a supervisor."
)
SHEETS: Final = Text(zh="张", en="sheets")
KEPT_TITLE: Final = Text(zh="岗位检查完成率", en="Duties kept")
MISSED_TITLE: Final = Text(zh="漏做", en="Missed")
UNCONFIRMED_TITLE: Final = Text(zh="主管未确认", en="Not confirmed")
BY_POST: Final = Text(zh="各岗位的检查完成率", en="Duties kept, by post")
BY_ITEM: Final = Text(zh="漏得最多的检查项目", en="Lines missed most")
ITEM: Final = Text(zh="检查项目", en="Line")
TIMES: Final = Text(zh="漏做次数", en="Missed")


async def _write(reading: Reading, asked: Question) -> Written | None:
    kept, missed = await reading.two("duties.kept_rate"), await reading.two("duties.missed")
    if kept[0].value is None:
        return None
    unconfirmed = await reading.one("duties.unconfirmed")
    posts = [row for row in (await reading.answer("duties.kept_rate", by="post")).rows if row.value is not None]
    items = most((await reading.answer("duties.missed", by="item")).rows, MOST)
    told = [KEPT.fill(n=f"{kept[0].row.n:,}", share=kept[0].shown, change=change_of(*kept, asked)),
            *_not_kept(kept, missed, asked)]  # fmt: skip
    if items:
        told.append(WORST.fill(items=named(items[:2], missed[0].figure.unit, is_quoted=True)))
    if len(posts) > 1:
        told.append(POSTS.fill(post=named([min(posts, key=lambda row: row.value or 0)], SHARE)))
    if unconfirmed.value:
        told.append(UNCONFIRMED.fill(n=unconfirmed.shown))
    tiles = [
        tile(KEPT_TITLE, kept, asked, better=1),
        _missed(missed, asked),
        Tile(title=UNCONFIRMED_TITLE, known=unconfirmed, word=SHEETS),
    ]
    by_post = await reading.answer("duties.kept_rate", by="post")
    before = await reading.answer("duties.kept_rate", asked.against, by="post")
    parts: list[Part] = [groups(reading, "duties_posts", BY_POST, by_post, before=before)]
    if items:
        named_lines = [(row.words(asked.lang), f"{row.value or 0:,.0f}") for row in items]
        parts.append(Table(title=BY_ITEM, columns=(Column(ITEM, 5), Column(TIMES, 1, "right")), rows=named_lines))
    return Written(told=[joined(*told)], tiles=tiles, parts=parts)


def _not_kept(kept: tuple[Known, Known], missed: tuple[Known, Known], asked: Question) -> list[Text]:
    """Say what became of the lines that were not kept, and whether there were as many lines in the month beside."""
    n, m = kept[0].row.n, kept[1].row.n
    rest = n - round((kept[0].value or 0) * n)
    if not rest:
        return []
    told = [NOT_KEPT.fill(rest=f"{rest:,}", missed=missed[0].shown, excused=f"{rest - (missed[0].value or 0):,.0f}")]
    if m and not 1 / UNLIKE <= n / m <= UNLIKE:
        words = BASE if m < n else BASE_LESS
        shares = {"share": share_of(missed[0].value or 0, n), "before": share_of(missed[1].value or 0, m)}
        told.append(words.fill(then=then_of(asked), month=asked.period.label, n=f"{m:,}", **shares))
    return told


def _missed(missed: tuple[Known, Known], asked: Question) -> Tile:
    """Count what was missed and say of how many: whether it is more is a matter of the share."""
    of = [replace(one, row=replace(one.row, value=(one.value or 0) / (one.row.n or 1))) for one in missed]
    now, before = (replace(one, figure=replace(one.figure, unit=SHARE)) for one in of)
    note = MISSED_OF.fill(share=now.shown, n=f"{now.row.n:,}", then=then_of(asked), m=f"{before.row.n:,}",
                          before=before.shown) if before.row.n else None  # fmt: skip
    change = change_of(*missed, asked)
    return Tile(title=MISSED_TITLE, known=missed[0], change=change, tone=tone_of(now, before, -1), note=note)


CHAPTER: Final = Chapter(key="duties", title=Text(zh="岗位职责", en="Duties"), place=70, write=_write)
