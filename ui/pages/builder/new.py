"""The page on which a form begins: what it is for and its name, or a copy of one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from models.database import reader
from models.kinds.datetime import local
from models.problem import Refused
from models.text import Text
from surveys.building.beginning import KINDS_OF_FORM
from surveys.differing import differs
from surveys.drafts import begin_form, open_drafts
from surveys.publishing import refuse_others
from ui.frame import go
from ui.pages.builder import words as say
from ui.pages.builder import words_around as around_words
from ui.pages.builder.page import style_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from ui.routes import Visit

FORMS_SQL: Final = "SELECT key, title, english FROM form WHERE published > 0 AND archived_at IS NULL ORDER BY title"


async def new_page(seat: Seat, visit: Visit) -> None:
    """Build the page; `copy` in the address names the form to copy, `kind` what is to be made."""
    refuse_others(seat)
    asked = {name: values[0] for name, values in parse_qs(visit.query).items()}
    forms = [(key, Text(zh=title, en=english or title)) for key, title, english in await reader().rows(FORMS_SQL)]
    drafts = [one for one in await open_drafts(seat) if not one[2] or await differs(one[0])]  # looked into is no draft
    visit.title = say.NEW
    Beginning(seat, asked, forms, drafts)


class Beginning:
    """What is chosen and typed before the form is there."""

    def __init__(self, seat: Seat, asked: dict[str, str], forms: list[tuple[str, Text]], drafts: list[Any]) -> None:
        """Draw it."""
        self.lang, self.forms, self.drafts = seat.lang, forms, drafts
        kind = asked.get("kind", "")
        self.kind = kind if kind in KINDS_OF_FORM else "checklist"
        self.copies = asked.get("copy", "")
        self.zh = self.en = ""
        self.subject = "none"
        self.said: Text | None = None
        self.is_begun = False
        names = ("kind", "zh", "en", "subject", "copies")
        acts: dict[str, Any] = {name: self._typed(name) for name in names}
        acts |= {"begin": self._begin, "copy": self._copy}
        Block(
            joined([style_html(), page_head(seat.lang, say.NEW, note=around_words.NEW_WHY, back=(say.BACK, "/forms"))])
        )
        self.block = Block(self._html(), acts, classes="builder-new measure")

    def _typed(self, name: str) -> Any:
        def put(key: str, value: str) -> None:
            if name == "kind":
                self.kind = key
            else:
                setattr(self, name, value)

        return put

    def _html(self) -> Markup:
        lang = self.lang
        said = notice(lang, self.said, "attention") if self.said else NOTHING
        names = [("zh", around_words.NAME_ZH, self.zh), ("en", around_words.NAME_EN, self.en)]
        names = names if lang == "zh" else names[::-1]
        boxes = [_box(key, text.to(lang), value, is_first=key == names[0][0]) for key, text, value in names]
        do = button(lang, Button(text=around_words.BEGIN, act="begin", icon="plus", weight="primary"))
        inside = [self._kinds(), *boxes, self._subject(), tag("div", do, class_="buttons")]
        made = section(lang, around_words.WHICH_KIND, *inside)
        parts = [said, self._copies(), made] if self.copies else [said, made, self._copies()]
        return joined([*parts, self._drafts()])

    def _kinds(self) -> Markup:
        lines = []
        for key, text in KINDS_OF_FORM.items():
            is_on = key == self.kind
            box = tag("input", type="radio", name="kind", value=key, checked=is_on, data_change=f"kind={key}")
            lines.append(tag("label", box, tag("span", text.to(self.lang)), class_="tidy-check"))
        return tag("div", *lines, class_="choices-of")

    def _subject(self) -> Markup:
        lang = self.lang
        options = (
            tag("option", text.to(lang), value=key, selected=key == self.subject) for key, text in say.SUBJECTS.items()
        )
        pick = tag("select", *options, class_="input", id="new-subject", data_change="subject=")
        label = tag("label", around_words.ABOUT_WHAT.to(lang), for_="new-subject", class_="field-label")
        return tag("div", label, pick, class_="field")

    def _copies(self) -> Markup:
        lang = self.lang
        options = (tag("option", text.to(lang), value=key, selected=key == self.copies) for key, text in self.forms)
        pick = tag(
            "select",
            tag("option", "—", value=""),
            *options,
            class_="input",
            id="new-copy",
            data_change="copies=",
            aria_label=around_words.COPY_FROM.to(lang),
        )
        do = button(
            lang, Button(text=around_words.COPY_IT, act="copy", icon="copy", weight="primary" if self.copies else "")
        )
        return section(lang, around_words.COPY_ONE, tag("div", pick, do, class_="buttons"))

    def _drafts(self) -> Markup:
        lang = self.lang
        if not self.drafts:
            return NOTHING
        lines = []
        for key, title, based_on, at, by in self.drafts:
            words = title.get(lang) or title.get("zh") or title.get("en") or key
            about = say.LATER_DRAFT.fill(version=based_on) if based_on else say.FIRST_DRAFT
            touched = around_words.TOUCHED.fill(at=f"{local(at):%m-%d %H:%M}", by=by)
            note = tag("span", f"{about.to(lang)} · {touched.to(lang)}", class_="quiet")
            lines.append(tag("li", tag("a", words, href=f"/forms/{key}/edit"), " ", note))
        return section(lang, around_words.GO_ON, tag("ul", *lines))

    async def _begin(self, key: str, value: str) -> None:
        del key, value
        await self._make("")

    async def _copy(self, key: str, value: str) -> None:
        del key, value
        if self.copies:
            await self._make(self.copies)

    async def _make(self, source: str) -> None:
        if self.is_begun:
            return
        self.is_begun = True  # Enter pressed twice makes one form
        title = {lang: words for lang, words in (("zh", self.zh), ("en", self.en)) if words.strip()}
        try:
            made = await begin_form(await current_seat(), self.kind, title, source, self.subject)
        except Refused as refused:
            self.said, self.is_begun = refused.text, False
            self.block.show(self._html())
            return
        await go(f"/forms/{made}/edit")


def _box(key: str, label: str, value: str, *, is_first: bool) -> Markup:
    box = tag(
        "input",
        type="text",
        class_="input",
        id=f"new-{key}",
        value=value,
        maxlength=120,
        data_live=f"{key}=",
        data_change=f"{key}=",
        autocomplete="off",
        data_enter="begin",
        autofocus=is_first,
    )
    return tag("div", tag("label", label, for_=f"new-{key}", class_="field-label"), box, class_="field")
