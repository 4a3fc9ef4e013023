"""Posts: a form as the checklist of posts, how often and within which hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from models.database import reader
from models.duties.checklist import store_now
from models.duties.making import make_sheets
from models.gate.outcome import Change, Wrong
from models.gate.saving import archive, write_in
from models.gate.writer import transaction
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.checklists import checklist_of, checklists_in_use, usual_duty
from surveys.library import published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

POSTS_SQL: Final = """
SELECT p.id, p.name, p.english, l.id, l.is_on, l.archived_at IS NOT NULL, l.period, l.weekday, l.day, l.begins, l.ends,
    (SELECT count(*) FROM holding h JOIN staff s ON s.id = h.person_id AND s.archived_at IS NULL
     WHERE h.post_id = p.id AND h.archived_at IS NULL)
FROM post p LEFT JOIN duty_list l ON l.post_id = p.id AND l.form_key = ?
WHERE p.archived_at IS NULL ORDER BY p.id
"""
NO_POST: Final = Text(zh="请至少选一个岗位，例如“服务顾问”", en="Please choose at least one post, for example advisor")
NO_HOURS: Final = Text(
    zh="时间请写成两位小时加两位分钟，而且“几点止”要晚于“几点起”，例如 08:00 到 10:00",
    en="Hours are written like 08:00, and the end comes after the beginning, for example 08:00 to 10:00",
)
NO_LINES: Final = Text(
    zh="这张检查表里还没有“是否”题，排了也没有要打勾的内容。请先加一题。",
    en="The checklist has no yes-or-no question yet, so there would be nothing to tick. Please add one first.",
)


@dataclass(frozen=True, kw_only=True)
class When:
    """How often and within which hours lines are done that say nothing themselves."""

    period: str = "daily"
    weekday: int = 0
    day: int = 1
    begins: str = "00:00"
    ends: str = "23:59"

    @property
    def values(self) -> dict[str, Any]:
        """What the list of a post keeps of it."""
        return {
            "period": self.period,
            "weekday": self.weekday if self.period == "weekly" else None,
            "day": self.day if self.period == "monthly" else None,
            "begins": self.begins,
            "ends": self.ends,
        }


@dataclass(frozen=True, kw_only=True)
class PostUse:
    """One post, and how it keeps this checklist; `row` is 0 where it does not."""

    post: int
    name: Text
    row: int
    is_on: bool
    when: When
    holders: int


async def posts_for(form_key: str) -> list[PostUse]:
    """Give every post of the house with the use that it makes of a checklist."""
    return [_use(row) for row in await reader().rows(POSTS_SQL, [form_key])]


def _use(row: Sequence[Any]) -> PostUse:
    post, name, english, list_row, is_on, is_gone, period, weekday, day, begins, ends, holders = row
    when = When(period=period, weekday=weekday or 0, day=day or 1, begins=begins, ends=ends) if list_row else When()
    is_there = bool(list_row) and not is_gone
    return PostUse(
        post=post,
        name=Text(zh=name, en=english or name),
        row=list_row or 0,
        is_on=is_there and bool(is_on),
        when=when,
        holders=holders or 0,
    )


def hours_problem(when: When) -> Text | None:
    """Say what is wrong with the hours of a use."""
    try:
        usual_duty(when.period, when.weekday, when.day, when.begins, when.ends)
    except (ValidationError, IndexError):
        return NO_HOURS
    return NO_HOURS if when.ends <= when.begins else None


async def use_for_posts(seat: Seat, form_key: str, posts: Sequence[int], when: When) -> list[int]:
    """Let posts keep a checklist, at the same times; those that kept it and are not named keep it no more."""
    if wrong := hours_problem(when):
        raise Refused(wrong)
    if not checklist_of((await published(form_key)).form).lines:
        raise Refused(NO_LINES)
    uses = await posts_for(form_key)
    named = [use for use in uses if use.post in posts]
    kept = {"form_key": form_key, "is_on": True, **_typed(when)}
    changes = [Change(row=use.row or None, values={"post": use.post, **kept}) for use in named]
    changes += [Change(row=use.row, values={"is_on": False}) for use in uses if use.is_on and use not in named]
    async with transaction() as writer:  # all posts, or none of them
        for use in named:
            if use.row and not use.is_on:
                await _back(seat, use.row)
        for outcome in await write_in(writer, RESOURCES["duty_lists"], seat, changes):
            if isinstance(outcome, Wrong):
                raise Refused(outcome.problems[0].text)
    await make_sheets(await seat_of_the_machine(), await checklists_in_use(), store_now(seat.zone))  # today's already
    return [use.post for use in named]


async def _back(seat: Seat, row: int) -> None:
    """Take a list out of the archive, where somebody has put it there."""
    gone = await reader().rows("SELECT 1 FROM duty_list WHERE id = ? AND archived_at IS NOT NULL", [row])
    if gone:
        await archive(RESOURCES["duty_lists"], seat, [row], back=True)


def _typed(when: When) -> dict[str, Any]:
    return when.values | {"begins": time.fromisoformat(when.begins), "ends": time.fromisoformat(when.ends)}
