"""The form of one own field, with the input it makes drawn beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from nicegui import background_tasks
from nicegui.element import Element

from models.kinds import kind_named
from models.own_fields.indexes import keep_indexes
from models.own_fields.reading import WITH_CHOICES, Offer, OwnField, extendable_nouns, own_field
from models.own_fields.writing import KINDS_OFFERED, save_own_field
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.text import Text
from ui import words as shared
from ui.frame import go
from ui.pages.duplicates.tidying import check, line, pasted_lines, titled
from ui.parts.block import Block
from ui.parts.buttons import Button, button, button_row, icon_button
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import problems
from ui.parts.stage import toast
from ui.session import current_seat
from ui.widgets import widget_of
from ui.widgets.widget import Option, Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from ui.routes import Visit

PAGE: Final = "/extra-fields"
NEW: Final = Text(zh="添加字段 · {title}", en="Add a field · {title}")
BACK: Final = Text(zh="自定义字段", en="Fields of your own")
NO_PAGE: Final = Text(zh="没有这个字段。", en="There is no such field.")
NAME: Final = Text(zh="名称", en="Name")
NAME_EN: Final = Text(zh="英文名称（可不填）", en="Name in Chinese (may stay empty)")
KIND: Final = Text(zh="填什么", en="What is filled in")
KIND_STAYS: Final = Text(
    zh="“{kind}”，建好后不能改；要换类型，请停用后另建一个。",
    en="{kind}. It cannot change once the field is there; retire it and add another instead.",
)
OFFERS: Final = Text(zh="选项", en="Choices")
MORE_OFFERS: Final = Text(zh="添加选项", en="Add choices")
MORE_HELP: Final = Text(
    zh="每行一个；要带英文就写成：金卡 | Gold", en="One on each line; with Chinese words: 金卡 | Gold"
)
TAKE_AWAY: Final = Text(zh="删除选项“{label}”", en="Take “{label}” away")
HELP: Final = Text(zh="填写说明（可不填）", en="Help under the field (may stay empty)")
RULES: Final = Text(zh="规则", en="Rules")
REQUIRED: Final = Text(zh="新建时必须填写", en="Must be filled in for new entries")
PRIVATE: Final = Text(
    zh="受保护：没有权限的人只看到星号", en="Protected: others see stars unless they may read private fields"
)
IN_LIST: Final = Text(zh="在列表里显示", en="Shown in the list")
IN_FILTER: Final = Text(zh="可以在列表上方筛选", en="A filter above the list")
ALIASES: Final = Text(zh="导入表格时的其他列名（可不填）", en="Other column names in imported files (may stay empty)")
ALIASES_HELP: Final = Text(zh="用逗号隔开，例如：卡号，VIP卡号", en="With commas between them: Card no, VIP card")
PREVIEW: Final = Text(zh="填写时的样子", en="How it will look")
SAVE: Final = Text(zh="保存字段", en="Save the field")
SAVED: Final = Text(zh="字段“{label}”已保存", en="The field “{label}” is saved")
LABELS: Final = {"label": NAME, "offers": OFFERS, "help": HELP, "aliases": ALIASES}


async def show_form(seat: Seat, visit: Visit) -> None:
    """Build the form of a new field, or of one that is there."""
    noun, number = visit.params["noun"], visit.params["field"]
    if noun not in extendable_nouns() or not (number == "new" or number.isdecimal()):
        raise Refused(NO_PAGE)
    own = (
        OwnField(noun=noun, kind="text", label=Text(zh="", en=""))
        if number == "new"
        else await own_field(int(number[:9]))
    )
    visit.title = own.label if own.number else NEW.fill(title=RESOURCES[noun].title)
    _Form(seat.lang, own, visit.title)


class _Form:
    """One open form; what was typed is held here and stays whatever happens."""

    def __init__(self, lang: str, own: OwnField, title: Text) -> None:
        self.lang, self.own = lang, own
        self.said: Sequence[Problem] = ()
        self.pending = ""  # choices typed and not added yet
        Block(page_head(lang, title, back=(BACK, f"{PAGE}/{own.noun}")))
        acts: dict[str, Any] = {
            "set": self._set,
            "flag": self._flag,
            "kind": self._kind,
            "offer": self._rename,
            "more": self._more,
            "add": self._add,
            "drop": self._drop,
            "save": self._save,
        }
        with Element("div").classes("tidy-form"):
            self.form = Block(self._html(), acts, classes="tidy-fields")
            self.beside = Block(self._preview(), classes="tidy-beside")

    def _html(self) -> Markup:
        own, lang = self.own, self.lang
        first, second = ("zh", "en") if lang == "zh" else ("en", "zh")
        words = own.label.words
        aliases = "，".join(own.aliases) if lang == "zh" else ", ".join(own.aliases)
        helped = own.help.words if own.help else {}
        return joined(
            [
                problems(lang, self.said, LABELS),
                line(lang, NAME, words[first], f"set=label.{first}", key="label", wrong=self._at("label")),
                line(lang, NAME_EN, "" if words[second] == words[first] else words[second], f"set=label.{second}"),
                self._kinds(),
                self._offers() if own.kind in WITH_CHOICES else NOTHING,
                line(lang, HELP, helped.get(first, ""), f"set=help.{first}", key="help", wrong=self._at("help")),
                titled(
                    lang,
                    RULES,
                    check(lang, REQUIRED, "flag=required", on=own.required),
                    check(lang, PRIVATE, "flag=private", on=own.private),
                    check(lang, IN_LIST, "flag=in_list", on=own.in_list),
                    check(lang, IN_FILTER, "flag=in_filter", on=own.in_filter),
                ),
                line(
                    lang, ALIASES, aliases, "set=aliases", key="aliases", wrong=self._at("aliases"), help_=ALIASES_HELP
                ),
                button_row(
                    lang,
                    [
                        Button(text=SAVE, act="save", weight="primary"),
                        Button(text=shared.CANCEL, href=f"{PAGE}/{own.noun}"),
                    ],
                ),
            ]
        )

    def _at(self, name: str) -> Text | None:
        return next((problem.text for problem in self.said if problem.field == name), None)

    def _kinds(self) -> Markup:
        own, lang = self.own, self.lang
        if own.number:
            return titled(lang, KIND, tag("p", KIND_STAYS.fill(kind=kind_named(own.kind).label).to(lang)))
        offered = (
            tag(
                "label",
                tag("input", type="radio", name="kind", value=kind, checked=kind == own.kind, data_change="kind"),
                tag("span", kind_named(kind).label.to(lang)),
                class_="segment",
            )
            for kind in KINDS_OFFERED
        )
        return titled(lang, KIND, tag("div", *offered, class_="segments", role="radiogroup"))

    def _offers(self) -> Markup:
        lang, told = self.lang, self._at("offers")
        rows = (self._offer(at, offer) for at, offer in enumerate(self.own.offers))
        more = tag("textarea", self.pending, class_="input", data_change="more", aria_label=MORE_OFFERS.to(lang))
        add = button(lang, Button(text=MORE_OFFERS, act="add", icon="plus"))
        return titled(
            lang,
            OFFERS,
            tag("ul", *rows, class_="own-offers"),
            tag("div", more, add, class_="own-more"),
            tag("p", MORE_HELP.to(lang), class_="field-help"),
            tag("p", told.to(lang), class_="field-said bad", role="alert") if told else NOTHING,
        )

    def _offer(self, at: int, offer: Offer) -> Markup:
        name = OFFERS.to(self.lang)
        box = tag("input", class_="input", value=_written(offer.label), data_change=f"offer={at}", aria_label=name)
        return tag("li", box, icon_button(self.lang, "close", TAKE_AWAY.fill(label=offer.label), f"drop={at}"))

    def _preview(self) -> Markup:
        field = self.own.field()
        if not any(field.label.words.values()):
            field = replace(field, label=NAME)
        options = [Option(value=value, label=text.to(self.lang)) for value, text in (field.choices or {}).items()]
        drawn = widget_of(field.kind).field(self.lang, Shown(field=field, id="preview", options=options))
        return titled(self.lang, PREVIEW, tag("div", drawn, class_="tidy-preview", inert=True))

    def _draw(self) -> None:
        self.form.show(self._html())
        self.beside.show(self._preview())

    def _set(self, key: str, value: str) -> None:
        name, _, lang = key.partition(".")
        typed = " ".join(value.split())
        if name == "label":
            self.own = replace(self.own, label=_text(self.own.label, lang, typed))
        elif name == "help":
            changed = _text(self.own.help or Text(zh="", en=""), lang, typed)
            self.own = replace(self.own, help=changed if any(changed.words.values()) else None)
        else:
            parts = [part.strip() for part in typed.replace("，", ",").replace("、", ",").split(",")]
            self.own = replace(self.own, aliases=tuple(part for part in parts if part))
        self.beside.show(self._preview())

    def _flag(self, key: str, value: str) -> None:
        flags: dict[str, Any] = {key: value == "1"}
        self.own = replace(self.own, **flags)
        self.beside.show(self._preview())

    def _kind(self, _: str, value: str) -> None:
        if value in KINDS_OFFERED and not self.own.number:
            self.own = replace(self.own, kind=value)
            self._draw()

    def _rename(self, key: str, value: str) -> None:
        offers = list(self.own.offers)
        offers[int(key)] = replace(offers[int(key)], label=_read(value))
        self.own = replace(self.own, offers=tuple(offers))
        self.beside.show(self._preview())

    def _more(self, _: str, value: str) -> None:
        self.pending = value  # drawn anew only on a click: the button under the pointer must not move away

    def _add(self, _key: str, _value: str) -> None:
        self._take_pending()
        self._draw()

    def _take_pending(self) -> None:
        fresh = [Offer(label=_read(words)) for words in pasted_lines(self.pending)]
        self.own, self.pending = replace(self.own, offers=(*self.own.offers, *fresh)), ""

    def _drop(self, key: str, _: str) -> None:
        self.own = replace(self.own, offers=tuple(o for at, o in enumerate(self.own.offers) if at != int(key)))
        self._draw()

    async def _save(self, _key: str, _value: str) -> None:
        self._take_pending()
        zh, en = self.own.label.words["zh"], self.own.label.words["en"]
        wanted = replace(self.own, label=Text(zh=zh or en, en=en or zh))
        saved = await save_own_field(await current_seat(), wanted)
        if isinstance(saved, list):
            self.said = saved
            self._draw()
            return
        background_tasks.create(keep_indexes(), name="indexes of own fields")
        toast(SAVED.fill(label=saved.label))
        await go(f"{PAGE}/{saved.noun}")


def _text(old: Text, lang: str, words: str) -> Text:
    return Text(**{**old.words, lang: words})


def _written(label: Text) -> str:
    zh, en = label.words["zh"], label.words["en"]
    return f"{zh} | {en}" if en and en != zh else zh


def _read(words: str) -> Text:
    zh, _, en = (part.strip() for part in words.replace("｜", "|").partition("|"))
    return Text(zh=zh or en, en=en)
