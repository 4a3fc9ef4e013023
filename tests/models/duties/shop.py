"""A small shop whose people hold posts with checklists, for the tests of duties."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from models.database import reader
from models.duties.checklist import Checklist, Line
from models.duties.making import make_sheets
from models.people.seats import seat_of_the_machine
from models.rules.duties import DutyItem
from models.tables.duties import DutyList
from models.tables.organisation import Holding, Post
from models.text import Text
from tests.models.shop import Shop, hire_all, open_shop, the_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

FRIDAY = date(2026, 11, 20)
ADVISOR = Checklist(
    key="duty_advisor",
    version=1,
    title=Text(zh="服务顾问", en="Advisor"),
    lines=(
        Line(item="ready", words=Text(zh="工装", en="Uniform"), when=DutyItem(begins=time(8), ends=time(9))),
        Line(item="orders", words=Text(zh="委托书", en="Orders"), when=DutyItem(ends=time(18), late_days=1)),
        Line(item="floor", words=Text(zh="地面", en="Floor"), when=DutyItem(late_days=0), proof="photo"),
        Line(item="judged", words=Text(zh="小结", en="Summary"), when=DutyItem(late_days=0), proof="wanted"),
        Line(item="week", words=Text(zh="周报", en="Weekly"), when=DutyItem(period="weekly", weekday=0)),
        Line(item="rental", words=Text(zh="代步车", en="Rental"), when=DutyItem(period="event", late_days=0)),
    ),
)
HOST = Checklist(
    key="duty_host",
    version=3,
    title=Text(zh="休息区接待", en="Host"),
    lines=(Line(item="tea", words=Text(zh="茶水", en="Tea"), when=DutyItem()),),
)
CHECKLISTS = {one.key: one for one in (ADVISOR, HOST)}
POSTS = {"advisor": ("服务顾问", "Advisor"), "host": ("休息区接待", "Host")}  # by what their checklists are called


def at(clock: str, day: date = FRIDAY) -> datetime:
    """Give an hour of a day on the store's clock."""
    return datetime.combine(day, time.fromisoformat(clock))


@dataclass
class DutyShop:
    """The shop, its posts, and what its people do with their sheets."""

    shop: Shop
    posts: dict[str, Post] = field(default_factory=dict)

    async def make(self, clock: str = "00:05", day: date = FRIDAY, **more: Any) -> int:
        """Make the sheets as the job does."""
        return await make_sheets(await seat_of_the_machine(), CHECKLISTS, at(clock, day), **more)

    async def hold(self, login: str, post: str, **more: Any) -> Holding:
        """Give somebody a post."""
        return await Holding.create(person=self.shop.people[login], post=self.posts[post], **more)

    async def line(self, login: str, item: str, day: date = FRIDAY) -> int:
        """Give the number of a line on somebody's sheet."""
        sql = (
            "SELECT l.id FROM duty_line l JOIN duty_sheet d ON d.id = l.sheet_id "
            "WHERE d.person_id = ? AND l.item = ? AND d.kept_on = ?"
        )
        return (await reader().rows(sql, [self.shop.people[login].id, item, day]))[0][0]

    async def sheet(self, login: str, day: date = FRIDAY) -> int:
        """Give the number of somebody's sheet."""
        sql = "SELECT id FROM duty_sheet WHERE person_id = ? AND kept_on = ? ORDER BY id"
        return (await reader().rows(sql, [self.shop.people[login].id, day]))[0][0]

    def seat(self, login: str) -> Any:
        """Sit somebody down."""
        return self.shop.seat(login, today=FRIDAY)


async def stored(line: int) -> tuple[Any, ...]:
    """Give state, reason and comment of a line as they are kept."""
    return (await reader().rows("SELECT state, reason, comment FROM duty_line WHERE id = ?", [line]))[0]


@asynccontextmanager
async def open_duty_shop(folder: Path, url: str = "") -> AsyncIterator[DutyShop]:
    """Open a shop in which Li and Ren advise, and Li also looks after the lounge."""
    async with open_shop(folder, url, (_fill, ())) as shop:
        posts = {post.name: post for post in await Post.all()}
        yield DutyShop(shop, {role: posts[name] for role, (name, _) in POSTS.items()})


async def _fill() -> None:
    await hire_all()
    duties = DutyShop(await the_shop())
    for role, (name, english) in POSTS.items():
        duties.posts[role] = await Post.create(name=name, english=english)
        await DutyList.create(post=duties.posts[role], form_key=f"duty_{role}")
    await duties.hold("li", "advisor")
    await duties.hold("ren", "advisor")
    await duties.hold("li", "host")
