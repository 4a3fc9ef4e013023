"""Settings: everything a store may choose, in groups, with help, a search, and a way back to the first value."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.problem import Problem, Refused
from models.setting_list import SETTINGS
from models.settings import change_setting, settings
from models.text import Text
from seeds.demo import demo_batch, erase_demo
from ui.frame import go
from ui.pages.settings.finding import Place, matches, place_words, places, setting_words
from ui.pages.settings.groups import grouped
from ui.pages.settings.logo import LogoPart
from ui.pages.settings.people import PEOPLE_PAGE
from ui.parts.block import Act, Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import confirm, toast
from ui.parts.styling import style_of
from ui.session import current_seat
from ui.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.access import Seat
    from models.setting_kinds import Choosable
    from ui.routes import Pages, Visit

SETTINGS_PAGE: Final = "/settings"
MAY: Final = HEADS | Role.ADMINISTRATOR
ERASERS: Final = Role.GENERAL_MANAGER | Role.ADMINISTRATOR
STYLE: Final = Path(__file__).with_name("settings.css")

TITLE: Final = Text(zh="设置", en="Settings")
PEOPLE: Final = Text(zh="账号", en="Accounts")
FIND: Final = Text(zh="查找设置，例如“保险”“节假日”“颜色”", en="Find a setting: insurance, holiday, colour …")
NOTHING_FOUND: Final = Text(zh="没有叫“{text}”的设置。", en="There is no setting called “{text}”.")
SAVED: Final = Text(zh="“{label}”已保存", en="“{label}” is saved")
RESET: Final = Text(zh="恢复默认", en="Reset")
FIRST_VALUE: Final = Text(zh="默认 {value}", en="Default {value}")
NOT_YOURS: Final = Text(zh="您没有修改设置的权限。", en="You may not change settings.")
OPTION_WORDS: Final = LANGUAGES | {
    "first_visit": Text(zh="首次来店", en="The first visit"),
    "last_maintenance": Text(zh="上次保养", en="The last maintenance"),
    "points": Text(zh="只记分", en="Points only"),
    "points_and_money": Text(zh="记分和金额", en="Points and money"),
    "monday": Text(zh="周一", en="Monday"),
    "tuesday": Text(zh="周二", en="Tuesday"),
    "wednesday": Text(zh="周三", en="Wednesday"),
    "thursday": Text(zh="周四", en="Thursday"),
    "friday": Text(zh="周五", en="Friday"),
    "saturday": Text(zh="周六", en="Saturday"),
    "sunday": Text(zh="周日", en="Sunday"),
}
ELSEWHERE: Final = Text(zh="在别的页面选的", en="Chosen on pages of their own")
ELSEWHERE_WHY: Final = Text(
    zh="选项、节假日、工位、表单、话术这些，各有自己的页面，点一下就到。",
    en="Choice lists, closing days, capacity, forms and scripts have pages of their own; one click leads there.",
)
WIZARD: Final = Text(zh="开店向导", en="First set-up")
WIZARD_WHY: Final = Text(zh="随时可以回到任何一步补填。", en="Any step can be opened again to fill in what is missing.")
STEPS: Final = (
    Text(zh="门店资料", en="The store"),
    Text(zh="粘贴人员名单", en="Paste a list of people"),
    Text(zh="添加管理员", en="Add an administrator"),
    Text(zh="导入或演示数据", en="Import or demo data"),
)
DEMO: Final = Text(zh="演示数据", en="Demo data")
DEMO_WHY: Final = Text(
    zh="演示客户、车辆、来店和演示员工会全部清除，您自己录入的保留。请输入门店名称“{name}”确认。",
    en="All customers, cars, visits and people of the demo are taken out; your own "
    "entries stay. Type the store's name “{name}” to confirm.",
)
ERASE: Final = Text(zh="清除演示数据", en="Erase the demo data")
ERASE_SURE: Final = Text(zh="清除后不能撤销。", en="This cannot be taken back.")
NOT_THE_NAME: Final = Text(zh="输入的不是“{name}”，没有清除。", en="That is not “{name}”; nothing was erased.")
ERASED: Final = Text(zh="演示数据已清除，共 {count} 条", en="The demo data are gone: {count} entries")


def add_settings_pages(pages: Pages) -> None:
    """Register the settings."""
    pages.add(SETTINGS_PAGE, _page, title=TITLE, roles=MAY, key="settings")


async def _page(seat: Seat, visit: Visit) -> None:
    del visit
    chosen, batch = await settings(), await demo_batch()
    _Page(seat, chosen, has_demo=batch is not None and bool(seat.roles & ERASERS)).build()


async def _checked_seat() -> Seat:
    seat = await current_seat()
    if not seat.roles & MAY:
        raise Refused(NOT_YOURS)
    return seat


class _Page:
    """One opening of the settings."""

    def __init__(self, seat: Seat, chosen: Mapping[str, Any], *, has_demo: bool) -> None:
        self.lang, self.chosen, self.has_demo = seat.lang, chosen, has_demo
        self.roles = seat.roles
        self.is_administrator = bool(seat.roles & Role.ADMINISTRATOR)
        self.lines: dict[str, Block] = {}
        self.titles: list[tuple[Block, list[str]]] = []
        self.typed = ""

    def build(self) -> None:
        """Put the page together: a block for each line, so that saving one leaves the others alone."""
        style = style_of(STYLE)
        both = [(TITLE, SETTINGS_PAGE), (PEOPLE, PEOPLE_PAGE)]
        head = [page_head(self.lang, TITLE), tabs(self.lang, both, SETTINGS_PAGE) if self.is_administrator else NOTHING]
        find = tag(
            "input",
            type="text",
            data_change="find",
            data_live="find=",
            placeholder=FIND.to(self.lang),
            aria_label=FIND.to(self.lang),
        )
        inside = joined([style, *head, tag("div", find, class_="find-setting")])
        Block(inside, {"find": self._find}, classes="settings")
        self.missing = Block(NOTHING)
        for title, keys in grouped():
            self.titles.append((Block(section(self.lang, title), classes="settings title"), keys))
            for key in keys:
                acts: dict[str, Act] = {"keep": self._keep, "reset": self._reset, "pick": self._pick}
                self.lines[key] = Block(self._line(SETTINGS[key]), acts, classes="settings lines")
        self.logo = LogoPart(self.lang, self.chosen)
        self.elsewhere = Block(self._elsewhere(""), classes="settings page-part")
        if self.is_administrator:
            Block(self._wizard(), classes="settings page-part")
        if self.has_demo:
            Block(self._demo(), {"name": self._name, "erase": self._erase}, classes="settings page-part")

    def _line(self, setting: Choosable, problem: Problem | None = None) -> Markup:
        value = problem.value if problem else self.chosen[setting.key]
        wrong = tag("p", problem.text.to(self.lang), class_="wrong", role="alert") if problem else NOTHING
        words = setting.help.to(self.lang)
        told = tag("p", words, class_="quiet") if words else NOTHING
        name = tag("div", tag("label", setting.label.to(self.lang), for_=f"set-{setting.key}"), told)
        is_first = setting.default == "" or self.chosen[setting.key] == setting.default
        back = Button(text=RESET, act=f"reset={setting.key}", weight="quiet")
        first = FIRST_VALUE.fill(value=_written(setting.default)).to(self.lang)
        again = NOTHING if is_first else tag("span", button(self.lang, back), title=first)
        return tag(
            "div", name, self._control(setting, value, is_wrong=problem is not None), again, wrong, class_="setting"
        )

    def _control(self, setting: Choosable, value: Any, *, is_wrong: bool) -> Markup:
        key, name = setting.key, f"set-{setting.key}"
        if setting.kind == "choice":
            offered = [
                tag("option", _word(self.lang, one), value=one, selected=one == value) for one in setting.choices
            ]
            return tag("select", *offered, id=name, data_change=f"keep={key}")
        if setting.kind == "choices":
            boxes = [
                tag(
                    "label",
                    tag("input", type="checkbox", checked=one in value, data_change=f"pick={key}:{one}"),
                    _word(self.lang, one),
                )
                for one in setting.choices
            ]
            return tag("div", *boxes, class_="checks", id=name)
        shown = tag(
            "input",
            type="text",
            id=name,
            value=_written(value),
            data_change=f"keep={key}",
            spellcheck="false",
            inputmode="numeric" if setting.kind == "integer" else None,
            aria_invalid="true" if is_wrong else None,
        )
        if setting.kind == "colour" and not is_wrong:
            return tag("div", tag("span", style=f"background:{value}", aria_hidden="true"), shown, class_="with-colour")
        return shown

    async def _keep(self, key: str, value: Any) -> None:
        await self._change(key, value)

    async def _reset(self, key: str, _: str) -> None:
        await self._change(key, SETTINGS[key].default)

    async def _pick(self, key: str, value: str) -> None:
        name, _, one = key.partition(":")
        picked = set(self.chosen[name]) - {one} | ({one} if value == "1" else set())
        await self._change(name, [part for part in SETTINGS[name].choices if part in picked])

    async def _change(self, key: str, value: Any) -> None:
        seat = await _checked_seat()
        setting, before = SETTINGS[key], self.chosen[key]
        problem = await change_setting(key, value, person=seat.person)
        self.chosen = await settings()
        self.lines[key].show(self._line(setting, problem))
        if problem is None and self.chosen[key] != before:

            async def undo() -> None:
                await self._change(key, before)

            toast(SAVED.fill(label=setting.label), undo=undo)

    def _find(self, _: str, text: str) -> None:
        found = {key for key in self.lines if matches(text, *setting_words(SETTINGS[key]))}
        for key, line in self.lines.items():
            line.set_visibility(key in found)
        for title, keys in self.titles:
            title.set_visibility(bool(found.intersection(keys)))
        is_logo = matches(text, *setting_words(SETTINGS["logo"]))
        self.logo.show(is_seen=is_logo)
        self.elsewhere.show(self._elsewhere(text))
        is_any = found or is_logo or self._places(text)
        self.missing.show(NOTHING if is_any else tag("p", NOTHING_FOUND.fill(text=text).to(self.lang), class_="quiet"))

    def _places(self, text: str) -> list[Place]:
        return [one for one in places() if one.roles & self.roles and matches(text, *place_words(one))]

    def _elsewhere(self, text: str) -> Markup:
        """Lead to what is chosen on a page of its own, as far as it is looked for."""
        links = [button(self.lang, Button(text=one.title, href=one.path)) for one in self._places(text)]
        if not links:
            return NOTHING
        return section(self.lang, ELSEWHERE, tag("div", *links, class_="links"), note=ELSEWHERE_WHY)

    def _wizard(self) -> Markup:
        links = [
            button(self.lang, Button(text=text, href=f"/setup?step={n}", whole=True)) for n, text in enumerate(STEPS, 2)
        ]
        return section(self.lang, WIZARD, tag("div", *links, class_="links"), note=WIZARD_WHY)

    def _demo(self, problem: Text | None = None) -> Markup:
        name = self._store_name()
        box = tag("input", type="text", data_change="name", aria_label=name, placeholder=name, value=self.typed)
        act = button(self.lang, Button(text=ERASE, act="erase", weight="danger"))
        said = notice(self.lang, problem, "bad") if problem else NOTHING
        return section(self.lang, DEMO, said, tag("div", box, act, class_="erase"), note=DEMO_WHY.fill(name=name))

    def _store_name(self) -> str:
        return str(self.chosen["store_name"]) or "demo"

    def _name(self, _: str, value: str) -> None:
        self.typed = value.strip()

    async def _erase(self, _: str, __: str) -> None:
        seat = await _checked_seat()
        if not seat.roles & ERASERS:
            raise Refused(NOT_YOURS)
        name = self._store_name()
        if self.typed != name:
            toast(NOT_THE_NAME.fill(name=name), tone="attention")
            return
        if await confirm(ERASE, ERASE_SURE, ERASE, danger=True):
            toast(ERASED.fill(count=await erase_demo(seat.person)))
            await go(SETTINGS_PAGE)


def _written(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (tuple, list)) else str(value)


def _word(lang: str, code: str) -> str:
    return OPTION_WORDS[code].to(lang) if code in OPTION_WORDS else code
