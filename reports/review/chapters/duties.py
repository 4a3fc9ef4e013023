"""Duties: how many lines of the checklists were kept, by which post, and which were missed most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.paper import Column
from reports.review.drawing import groups
from reports.review.parts import Chapter, Part, Table, Tile, Written
from reports.review.saying import change_of, joined, most, named, tile
from reports.unit import SHARE

if TYPE_CHECKING:
    from reports.review.question import Question
    from reports.review.reading import Reading

MOST: Final = 6
KEPT: Final = Text(
    zh="各岗位检查 {n} 项，完成 {share}，{change}；漏做 {missed} 项。",
    en="Of {n} lines on the checklists {share} were kept, {change}; {missed} were missed.",
)
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
    told = [KEPT.fill(n=f"{kept[0].row.n:,}", share=kept[0].shown, change=change_of(*kept, asked),
                      missed=missed[0].shown)]  # fmt: skip
    if items:
        told.append(WORST.fill(items=named(items[:2], missed[0].figure.unit, is_quoted=True)))
    if len(posts) > 1:
        told.append(POSTS.fill(post=named([min(posts, key=lambda row: row.value or 0)], SHARE)))
    if unconfirmed.value:
        told.append(UNCONFIRMED.fill(n=unconfirmed.shown))
    tiles = [
        tile(KEPT_TITLE, kept, asked, better=1),
        tile(MISSED_TITLE, missed, asked, better=-1),
        Tile(title=UNCONFIRMED_TITLE, known=unconfirmed, word=SHEETS),
    ]
    by_post = await reading.answer("duties.kept_rate", by="post")
    before = await reading.answer("duties.kept_rate", asked.against, by="post")
    parts: list[Part] = [groups(reading, "duties_posts", BY_POST, by_post, before=before)]
    if items:
        named_lines = [(row.words(asked.lang), f"{row.value or 0:,.0f}") for row in items]
        parts.append(Table(title=BY_ITEM, columns=(Column(ITEM, 5), Column(TIMES, 1, "right")), rows=named_lines))
    return Written(told=[joined(*told)], tiles=tiles, parts=parts)


CHAPTER: Final = Chapter(key="duties", title=Text(zh="岗位职责", en="Duties"), place=70, write=_write)
