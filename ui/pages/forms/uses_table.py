"""A form as a table of its own: its place in the menu and its rights, chosen on the form's page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from nicegui import background_tasks

from models.access import ROLE_WORDS
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.tables.fields import sections_of, table_fields
from surveys.tables.indexes import keep_table_indexes
from surveys.tables.keeping import GROUPS, ICONS, proposed, told_of, use_as_table
from surveys.tables.rights import CHOSEN, SCOPE_WORDS, WAYS, cleaned, rights_of, way_of
from ui.frame import load_anew
from ui.pages.duplicates.tidying import line, titled
from ui.pages.forms import uses_words as say
from ui.pages.forms.uses_pieces import card, follows_html, lines_of_choice, list_of, select
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import confirm, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from surveys.engine.form import Form
    from surveys.tables.resources import Settings

MOST_NAMED: Final = 6
HIGHEST: Final = 999
ACTS_OF: Final = {"see": say.SEE, "write": say.WRITE, "export": say.EXPORT}


class TableUse:
    """The card in which a record sheet becomes a table, or is changed as one."""

    def __init__(self, lang: str, form: Form, kept: Settings | None, rows: int, *, here: str) -> None:
        """Begin with what is kept, or with what a new table usually has."""
        self.lang, self.form, self.kept, self.rows, self.here = lang, form, kept, rows, here
        self.wanted = kept or proposed(form)
        self.order = str(self.wanted.order or "")
        self.wrong: Text | None = None
        self.refused: Text | None = None
        acts: dict[str, Any] = {
            "group": self._group,
            "icon": self._icon,
            "order": self._ordered,
            "way": self._way,
            "right": self._right,
            "save": self._save,
            "off": self._off,
            "on": self._on,
        }
        self.fields = Block(self._html(), acts)

    def _html(self) -> Markup:
        lang = self.lang
        inside = [self._now(), self._place(), self._rights(), list_of(lang, told_of(self.form))]
        told = notice(lang, self.refused, "bad") if self.refused else NOTHING
        return card(
            lang, say.TABLE, say.TABLE_WHY, told, *inside, follows_html(lang, self._follows()), self._buttons(),
            icon_name=self.wanted.icon,
        )  # fmt: skip

    def _now(self) -> Markup:
        if self.kept is None:
            return NOTHING
        title, group = self.form.head.title, GROUPS[self.wanted.menu_group]
        words = say.TABLE_NOW.fill(group=group, title=title, count=self.rows)
        text = words if self.kept.is_on else say.TABLE_OFF.fill(count=self.rows)
        return tag("p", text.to(self.lang))

    def _place(self) -> Markup:
        lang, icons = self.lang, [(name, say.ICONS[name]) for name in ICONS]
        group = select(lang, "group", GROUPS.items(), self.wanted.menu_group, label=say.GROUP.to(lang))
        shown = select(lang, "icon", icons, self.wanted.icon, label=say.ICON.to(lang))
        placed = line(lang, say.ORDER, self.order, "order=", key="order", wrong=self.wrong)
        return tag("div", titled(lang, say.GROUP, group), titled(lang, say.ICON, shown), placed, class_="use-pair")

    def _rights(self) -> Markup:
        lang, way = self.lang, way_of(self.wanted.rights)
        usual = titled(lang, say.WHO, lines_of_choice(lang, "way", WAYS, way))
        heads = tag("tr", *(tag("th", text.to(lang)) for text in (say.ROLE, *ACTS_OF.values())))
        rows = [self._role(name) for name in CHOSEN]
        table = tag("table", tag("thead", heads), tag("tbody", *rows), class_="rows")
        always = tag("p", say.ALWAYS.to(lang), class_="quiet")
        summary = tag("summary", say.EACH_ROLE.to(lang))
        each = tag("details", summary, tag("div", table, class_="use-rights"), open=not way, class_="section folded")
        return joined([usual, each, always])

    def _role(self, name: str) -> Markup:
        rights, role = cleaned(self.wanted.rights), ROLE_WORDS[name].to(self.lang)
        cells = (
            tag(
                "td",
                select(self.lang, f"right={what}.{name}", SCOPE_WORDS.items(), rights[what][name],
                       label=f"{role} · {words.to(self.lang)}"),
            )
            for what, words in ACTS_OF.items()
        )  # fmt: skip
        return tag("tr", tag("th", role, scope="row"), *cells)

    def _follows(self) -> list[Text]:
        title, group = self.form.head.title, GROUPS[self.wanted.menu_group]
        asked = {name for _, names in sections_of(self.form) for name in names}
        labels = [field.label for field in table_fields(self.form) if field.id in asked]
        columns = _listed(labels[:MOST_NAMED])
        if len(labels) > MOST_NAMED:
            columns = say.MORE_COLUMNS.fill(columns=columns)
        rights = cleaned(self.wanted.rights)
        said = {what: self._said(rights[what]) for what in ACTS_OF}
        appears, becomes, *granted = say.TABLE_FOLLOWS
        return [
            appears.fill(group=group, title=title),
            becomes.fill(count=len(labels), columns=columns),
            *(text.fill(**said) for text in granted),
        ]

    def _said(self, granted: Mapping[str, str]) -> Text:
        told = []
        for scope in reversed([one for one in SCOPE_WORDS if one]):
            roles = [ROLE_WORDS[name] for name, held in granted.items() if held == scope]
            told += [say.SAID.fill(roles=_listed(roles), scope=SCOPE_WORDS[scope])] if roles else []
        between = {"zh": "；", "en": "; "}
        return (
            Text(**{lang: mark.join(one.to(lang) for one in told) for lang, mark in between.items()})
            if told
            else say.NOBODY
        )

    def _buttons(self) -> Markup:
        if self.kept is None:
            return button_row(self.lang, [Button(text=say.MAKE_TABLE, act="save", icon="plus", weight="primary")])
        save = Button(text=say.CHANGE_TABLE, act="save", weight="primary" if self.kept.is_on else "")
        if self.kept.is_on:
            shown = [
                save,
                Button(text=say.OPEN_TABLE, href=f"/{self.kept.key}", icon=self.kept.icon),
                Button(text=say.STATISTICS, href=f"/{self.kept.key}/statistics", icon="report"),
                Button(text=say.SWITCH_OFF, act="off", weight="quiet"),
            ]
        else:
            shown = [Button(text=say.SWITCH_ON, act="on", weight="primary"), save]
        return button_row(self.lang, shown)

    # what people do

    def _draw(self) -> None:
        self.fields.show(self._html())

    def _group(self, _key: str, value: str) -> None:
        self.wanted = replace(self.wanted, menu_group=value if value in GROUPS else "records")
        self._draw()

    def _icon(self, _key: str, value: str) -> None:
        self.wanted = replace(self.wanted, icon=value if value in ICONS else "sheet")
        self._draw()

    def _ordered(self, _key: str, value: str) -> None:
        self.order = value.strip()  # drawn only where it is wrong: the button under the pointer must not move away
        number = int(self.order) if self.order.isascii() and self.order.isdecimal() and len(self.order) < 4 else None  # noqa: PLR2004 -- 999
        self.wrong = say.ORDER_WRONG if number is None and self.order else None
        self.wanted = replace(self.wanted, order=number or 0)
        if self.wrong:
            self._draw()

    def _way(self, _key: str, value: str) -> None:
        if value in WAYS:
            self.wanted = replace(self.wanted, rights=rights_of(value))
            self._draw()

    def _right(self, key: str, value: str) -> None:
        what, _, name = key.partition(".")
        rights = cleaned(self.wanted.rights)
        if what in rights and name in CHOSEN and value in SCOPE_WORDS:
            rights[what][name] = value
            self.wanted = replace(self.wanted, rights=cleaned(rights))
            self._draw()

    async def _save(self, _key: str, _value: str) -> None:
        if self.wrong is None:
            await self._keep(self.wanted, say.MADE if self.kept is None else say.KEPT)

    async def _off(self, _key: str, _value: str) -> None:
        title = self.form.head.title
        if await confirm(say.OFF_ASK.fill(title=title), say.OFF_WHY.fill(count=self.rows), say.SWITCH_OFF):
            await self._keep(replace(self.wanted, is_on=False), say.WENT)

    async def _on(self, _key: str, _value: str) -> None:
        await self._keep(replace(self.wanted, is_on=True), say.MADE)

    async def _keep(self, wanted: Settings, said: Text) -> None:
        try:
            kept = await use_as_table(await current_seat(), wanted)
        except Refused as refused:
            self.refused = refused.text
            self._draw()
            return
        background_tasks.create(keep_table_indexes(), name="indexes of own tables")
        toast(said.fill(title=self.form.head.title))
        is_new = self.kept is None and kept.key in RESOURCES
        load_anew(f"/{kept.key}" if is_new else self.here)


def _listed(texts: Sequence[Text]) -> Text:
    return Text(zh="、".join(one.to("zh") for one in texts), en=", ".join(one.to("en") for one in texts))
