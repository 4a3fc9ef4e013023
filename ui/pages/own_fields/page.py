"""Extra fields: the store's own fields of customers, cars and visits, listed, ordered and retired."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nicegui import background_tasks

from models.kinds import kind_named
from models.own_fields.indexes import keep_indexes
from models.own_fields.reading import extendable_nouns, kept_values, own_fields
from models.own_fields.writing import EXTENDERS, move_own_field, retire_own_field
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from ui.pages.own_fields.form import show_form
from ui.parts.block import Block
from ui.parts.buttons import Button, button, icon_button
from ui.parts.figures import chips, folded
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state
from ui.parts.stage import confirm, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.own_fields.reading import OwnField
    from ui.routes import Pages, Visit

PAGE: Final = "/extra-fields"
TITLE: Final = Text(zh="自定义字段", en="Fields of your own")
WHY: Final = Text(
    zh="给客户、车辆和来店记录加上您自己要记的内容；加好后在档案、列表、筛选、导入和导出里都能用。",
    en="Add what you want to know of customers, cars and visits. It appears in their files, lists, filters, imports "
    "and exports.",
)
ADD: Final = Text(zh="添加字段", en="Add a field")
NONE_YET: Final = Text(
    zh="{title}还没有自定义字段。例如可以加“会员卡号”或“常停车位”。",
    en="There is no field of your own for {title} yet. You could add “Member card”, for example.",
)
NO_PAGE: Final = Text(zh="“{noun}”没有自定义字段。", en="“{noun}” has no fields of its own.")
EDIT: Final = Text(zh="修改", en="Edit")
UP: Final = Text(zh="上移“{label}”", en="Move “{label}” up")
DOWN: Final = Text(zh="下移“{label}”", en="Move “{label}” down")
RETIRE: Final = Text(zh="停用", en="Retire")
RETIRE_IT: Final = Text(zh="停用字段“{label}”？", en="Retire the field “{label}”?")
RETIRE_WHY: Final = Text(
    zh="{count} 条{one}档案里填过它，内容会保留，恢复后还能看到。停用后档案、列表和导入里不再出现。",
    en="Entries with a value: {count} ({one}). The values are kept and are there again when you bring the field back. "
    "Until then it no longer appears in files, lists and imports.",
)
RETIRED: Final = Text(zh="已停用“{label}”", en="“{label}” is retired")
RETIRED_ONES: Final = Text(zh="已停用的字段", en="Retired fields")
BACK: Final = Text(zh="恢复使用", en="Bring back")
CAME_BACK: Final = Text(zh="“{label}”已恢复使用", en="“{label}” is back in use")
REQUIRED: Final = Text(zh="必填", en="Required")
PRIVATE: Final = Text(zh="受保护", en="Protected")
IN_LIST: Final = Text(zh="列表", en="In the list")
IN_FILTER: Final = Text(zh="筛选", en="Filter")


def add_extra_field_pages(pages: Pages) -> None:
    """Register the list of own fields and the form of each."""
    for pattern, build in (
        (PAGE, _list_page),
        (f"{PAGE}/{{noun}}", _list_page),
        (f"{PAGE}/{{noun}}/{{field}}", show_form),
    ):
        pages.add(pattern, build, title=TITLE, roles=EXTENDERS, key="extra-fields")


async def _list_page(seat: Seat, visit: Visit) -> None:
    nouns = extendable_nouns()
    noun = visit.params.get("noun", nouns[0])
    if noun not in nouns:
        raise Refused(NO_PAGE.fill(noun=noun))
    page = _List(seat.lang, noun)
    await page.look()
    page.block = Block(page.html(), {"up": page.up, "down": page.down, "retire": page.retire, "back": page.back})


class _List:
    """One opening of the list."""

    block: Block

    def __init__(self, lang: str, noun: str) -> None:
        self.lang, self.noun = lang, noun
        self.fields: list[OwnField] = []
        self.retired: list[OwnField] = []

    async def look(self) -> None:
        self.fields = await own_fields(self.noun)
        self.retired = await own_fields(self.noun, retired=True)

    async def again(self) -> None:
        await self.look()
        self.block.show(self.html())

    def html(self) -> Markup:
        lang, resource = self.lang, RESOURCES[self.noun]
        add = Button(text=ADD, href=f"{PAGE}/{self.noun}/new", icon="plus", weight="primary")
        sides = [(RESOURCES[noun].title, f"{PAGE}/{noun}") for noun in extendable_nouns()]
        empty = empty_state(lang, NONE_YET.fill(title=resource.title), icon_name="list")
        shown = tag("ul", *self._lines(self.fields), class_="own-fields") if self.fields else empty
        left = (
            folded(lang, RETIRED_ONES, tag("ul", *(self._left(one) for one in self.retired), class_="own-fields"))
            if self.retired
            else NOTHING
        )
        head = page_head(lang, TITLE, note=WHY, actions=[add])
        return joined([head, tabs(lang, sides, f"{PAGE}/{self.noun}"), tag("div", shown, left, class_="tidy-narrow")])

    def _lines(self, fields: Sequence[OwnField]) -> list[Markup]:
        last = len(fields) - 1
        return [self._line(one, first=at == 0, last=at == last) for at, one in enumerate(fields)]

    def _line(self, one: OwnField, *, first: bool, last: bool) -> Markup:
        lang = self.lang
        rules = [
            (text, tone)
            for text, tone, on in (
                (REQUIRED, "attention", one.required),
                (PRIVATE, "information", one.private),
                (IN_LIST, "", one.in_list),
                (IN_FILTER, "", one.in_filter),
            )
            if on
        ]
        about = tag("p", kind_named(one.kind).label.to(lang), " ", self._choices(one), class_="quiet")
        name = tag("a", one.label.to(lang), href=f"{PAGE}/{self.noun}/{one.number}")
        up = icon_button(lang, "up", UP.fill(label=one.label), f"up={one.number}") if not first else NOTHING
        down = icon_button(lang, "down", DOWN.fill(label=one.label), f"down={one.number}") if not last else NOTHING
        retire = button(lang, Button(text=RETIRE, act=f"retire={one.number}", weight="quiet"))
        return tag(
            "li",
            tag("div", name, about, class_="own-field"),
            chips(lang, rules),
            tag("div", up, down, retire, class_="own-acts"),
        )

    def _choices(self, one: OwnField) -> str:
        comma = "、" if self.lang == "zh" else ", "
        return "· " + comma.join(offer.label.to(self.lang) for offer in one.offers) if one.offers else ""

    def _left(self, one: OwnField) -> Markup:
        about = tag("p", kind_named(one.kind).label.to(self.lang), class_="quiet")
        bring = button(self.lang, Button(text=BACK, act=f"back={one.number}", weight="quiet"))
        return tag("li", tag("div", one.label.to(self.lang), about, class_="own-field"), bring)

    async def up(self, key: str, _: str) -> None:
        await move_own_field(await current_seat(), int(key), up=True)
        await self.again()

    async def down(self, key: str, _: str) -> None:
        await move_own_field(await current_seat(), int(key), up=False)
        await self.again()

    async def retire(self, key: str, _: str) -> None:
        one = next(field for field in self.fields if field.number == int(key))
        why = RETIRE_WHY.fill(count=await kept_values(one), one=RESOURCES[self.noun].one)
        if await confirm(RETIRE_IT.fill(label=one.label), why, RETIRE):
            await retire_own_field(await current_seat(), one.number)
            background_tasks.create(keep_indexes(), name="indexes of own fields")
            toast(RETIRED.fill(label=one.label), undo=lambda: self.back(key, ""))
            await self.again()

    async def back(self, key: str, _: str) -> None:
        one = await retire_own_field(await current_seat(), int(key), back=True)
        background_tasks.create(keep_indexes(), name="indexes of own fields")
        toast(CAME_BACK.fill(label=one.label))
        await self.again()
