"""Accounts: who can sign in; passwords reset, accounts unlocked, suspended and signed out by the administrator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.access import ROLE_WORDS, Role
from models.database import reader
from models.people.signing_in import reset_password, unlock
from models.people.suspending import sign_out_everywhere, suspend
from models.problem import Refused
from models.text import Text
from ui.parts.block import Act, Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.stage import confirm, toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from ui.routes import Pages, Visit

PEOPLE_PAGE: Final = "/settings/people"
STYLE: Final = Path(__file__).with_name("settings.css")
PEOPLE_SQL: Final = """
SELECT p.id, p.name, p.login, p.role, d.name AS department, p.suspended_at IS NOT NULL AS suspended,
    p.must_change_password, p.password_hash = '' AS without,
    (SELECT count(*) FROM login_session s WHERE s.person_id = p.id AND s.ended_at IS NULL) AS open
FROM staff p LEFT JOIN department d ON d.id = p.department_id WHERE p.archived_at IS NULL ORDER BY p.id
"""

TITLE: Final = Text(zh="账号", en="Accounts")
SETTINGS: Final = Text(zh="设置", en="Settings")
ADD: Final = Text(zh="粘贴名单加人", en="Paste a list of people")
FIND: Final = Text(zh="查找姓名或登录名", en="Find a name or login")
COLUMNS: Final = (
    Text(zh="姓名", en="Name"),
    Text(zh="登录名", en="Login"),
    Text(zh="角色", en="Role"),
    Text(zh="部门", en="Department"),
    Text(zh="状态", en="State"),
    Text(zh="操作", en="Actions"),
)
SUSPENDED: Final = Text(zh="已停用", en="Suspended")
OPEN: Final = Text(zh="登录中", en="Signed in")
START: Final = Text(zh="待改初始密码", en="Start password")
WITHOUT: Final = Text(zh="没有密码", en="No password")
RESET: Final = Text(zh="重设密码", en="Reset password")
UNLOCK: Final = Text(zh="解锁", en="Unlock")
LEAVE: Final = Text(zh="退出所有设备", en="Sign out everywhere")
SUSPEND: Final = Text(zh="停用", en="Suspend")
BACK: Final = Text(zh="恢复", en="Let in again")
RESET_ASK: Final = Text(zh="给 {name} 重设密码？", en="Reset the password of {name}?")
RESET_WHY: Final = Text(
    zh="原密码马上失效，所有设备退出登录；新的初始密码只显示一次。",
    en="The present password ends now and all devices are signed out; the new start password is shown once.",
)
SUSPEND_ASK: Final = Text(zh="停用 {name} 的账号？", en="Suspend the account of {name}?")
SUSPEND_WHY: Final = Text(
    zh="马上退出所有设备，不能再登录；资料和记录都保留，可以随时恢复。",
    en="All devices are signed out now and the person cannot sign in; everything is kept and it can be undone.",
)
NEW_PASSWORD: Final = Text(
    zh="{name} 的登录名 {login}，初始密码 {password}（只显示这一次）",
    en="{name}: login {login}, start password {password} (shown this once)",
)
UNLOCKED: Final = Text(zh="{name} 可以马上再试登录", en="{name} can try to sign in again at once")
LEFT: Final = Text(zh="{name} 已在所有设备上退出", en="{name} is signed out everywhere")
IS_SUSPENDED: Final = Text(zh="{name} 已停用", en="{name} is suspended")
IS_BACK: Final = Text(zh="{name} 可以登录了", en="{name} can sign in again")
NOBODY: Final = Text(zh="没有叫“{text}”的人。", en="There is nobody called “{text}”.")
NOT_YOURS: Final = Text(zh="只有系统管理员可以管理账号。", en="Only the administrator looks after accounts.")


def add_people_pages(pages: Pages) -> None:
    """Register the accounts."""
    pages.add(PEOPLE_PAGE, _page, title=TITLE, roles=Role.ADMINISTRATOR, key="settings")


async def _page(seat: Seat, visit: Visit) -> None:
    del visit
    people = await reader().dicts(PEOPLE_SQL)
    _Page(seat.lang, people).build()


class _Page:
    """One opening of the accounts."""

    def __init__(self, lang: str, people: Sequence[dict[str, Any]]) -> None:
        self.lang, self.people, self.wanted = lang, people, ""

    def build(self) -> None:
        """Put the page together."""
        style = style_of(STYLE)
        add = Button(text=ADD, href="/setup?step=3", weight="primary", icon="plus", whole=True)
        head = page_head(self.lang, TITLE, count=len(self.people), actions=[add])
        both = tabs(self.lang, [(SETTINGS, "/settings"), (TITLE, PEOPLE_PAGE)], PEOPLE_PAGE)
        find = tag(
            "input", type="text", data_change="find", placeholder=FIND.to(self.lang), aria_label=FIND.to(self.lang)
        )
        inside = joined([style, head, both, tag("div", find, class_="find-person")])
        Block(inside, {"find": self._find}, classes="people")
        self.told = Block(NOTHING, classes="people")
        acts: dict[str, Act] = {
            "reset": self._reset,
            "unlock": self._unlock,
            "leave": self._leave,
            "suspend": self._suspend,
            "back": self._back,
        }
        self.table = Block(self._drawn(), acts, classes="people")

    def _drawn(self) -> Markup:
        shown = [one for one in self.people if self.wanted in f"{one['name']} {one['login']}".casefold()]
        if not shown:
            return empty_state(self.lang, NOBODY.fill(text=self.wanted))
        head = tag("thead", tag("tr", *(tag("th", column.to(self.lang)) for column in COLUMNS)))
        return tag("table", head, tag("tbody", *(self._row(one) for one in shown)))

    def _row(self, one: dict[str, Any]) -> Markup:
        key = one["id"]
        doing = [(RESET, "reset"), (UNLOCK, "unlock")]
        doing += [(LEAVE, "leave")] if one["open"] else []
        doing += [(BACK, "back")] if one["suspended"] else [(SUSPEND, "suspend")]
        buttons = tag(
            "div",
            *(button(self.lang, Button(text=text, act=f"{act}={key}", weight="quiet")) for text, act in doing),
            class_="buttons",
        )
        role = ROLE_WORDS[one["role"]].to(self.lang)
        cells = (one["name"], tag("code", one["login"]), role, one["department"] or "", self._state(one), buttons)
        return tag("tr", *(tag("td", cell) for cell in cells))

    def _state(self, one: dict[str, Any]) -> Markup:
        states = (
            (one["suspended"], SUSPENDED, "bad"),
            (one["without"], WITHOUT, ""),
            (one["must_change_password"], START, "attention"),
            (one["open"], OPEN, "good"),
        )
        return next((chip(self.lang, text, tone) for is_so, text, tone in states if is_so), NOTHING)

    def _find(self, _: str, text: str) -> None:
        self.wanted = text.strip().casefold()
        self.table.show(self._drawn())

    def _one(self, key: str) -> dict[str, Any]:
        return next(one for one in self.people if str(one["id"]) == key)

    async def _done(self, work: Callable[[Seat, int], Awaitable[object]], key: str, said: Text) -> object:
        """Do it from the seat as it is now, draw the people anew, and say what happened."""
        seat = await current_seat()
        if not seat.roles & Role.ADMINISTRATOR:
            raise Refused(NOT_YOURS)
        outcome = await work(seat, int(key))
        self.people = await reader().dicts(PEOPLE_SQL)
        self.table.show(self._drawn())
        toast(said.fill(name=self._one(key)["name"]))
        return outcome

    async def _reset(self, key: str, _: str) -> None:
        one = self._one(key)
        if await confirm(RESET_ASK.fill(name=one["name"]), RESET_WHY, RESET):
            seat = await current_seat()
            password = await reset_password(seat, int(key))
            said = NEW_PASSWORD.fill(name=one["name"], login=one["login"], password=password)
            self.told.show(notice(self.lang, said, "attention"))
            self.people = await reader().dicts(PEOPLE_SQL)
            self.table.show(self._drawn())

    async def _unlock(self, key: str, _: str) -> None:
        await self._done(unlock, key, UNLOCKED)

    async def _leave(self, key: str, _: str) -> None:
        await self._done(sign_out_everywhere, key, LEFT)

    async def _suspend(self, key: str, _: str) -> None:
        if await confirm(SUSPEND_ASK.fill(name=self._one(key)["name"]), SUSPEND_WHY, SUSPEND, danger=True):
            await self._done(suspend, key, IS_SUSPENDED)

    async def _back(self, key: str, _: str) -> None:
        async def again(seat: Seat, person: int) -> None:
            await suspend(seat, person, back=True)

        await self._done(again, key, IS_BACK)
