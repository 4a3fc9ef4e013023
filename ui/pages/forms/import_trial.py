"""Trial: what a workbook's form would be - its questions, its name and kind - before anything is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.database import reader
from models.problem import Refused
from surveys.building.beginning import KINDS_OF_FORM
from surveys.engine.plan import plan_of
from surveys.exchange.taking import begin_draft, named, take_in
from ui.frame import go
from ui.pages.builder.words_around import NAME_EN, NAME_ZH
from ui.pages.forms import exchange_words as say
from ui.pages.forms.drawing import asked_html, is_retired
from ui.pages.forms.places import places
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.questions.counting import known_names
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from surveys.engine.form import Form
    from surveys.exchange.importing import Imported
    from surveys.exchange.remarks import Remark
    from surveys.publishing import Preview

ANEW = "anew"
FEW = 5  # so many remarks are shown at once, more behind their number


class Trial:
    """What a file holds, what it shall be called and be for, and the two ways on."""

    def __init__(self, lang: str, found: Imported, seen: Preview) -> None:
        """Draw it."""
        self.lang, self.found, self.seen = lang, found, seen
        title = found.form.head.title
        self.zh, self.en = title.to("zh"), title.to("en") if title.to("en") != title.to("zh") else ""
        self.kind: str = found.form.head.kind
        self.is_done = False
        acts: dict[str, Any] = {name: self._typed(name) for name in ("kind", "zh", "en")}
        acts |= {"build": self._build, "publish": self._publish}
        self.block = Block(self._html(), acts, classes="form-exchange")

    def _typed(self, name: str) -> Any:
        def put(key: str, value: str) -> None:
            setattr(self, name, key if name == "kind" else value)

        return put

    def _html(self, said: Markup = NOTHING) -> Markup:
        lang, report = self.lang, self.found.report
        parts = [said, self._what()]
        if report.problems:
            parts.append(section(lang, say.ODD, places(lang, report.problems)))
        if kept := report.kept:
            parts.append(self._kept(kept))
        return joined([*parts, asked_html(lang, self.found.form)])

    def _kept(self, kept: Sequence[Remark]) -> Markup:
        """Tell what has no effect here: the first places at once, the others folded under their number."""
        lang = self.lang
        head = say.KEPT.fill(count=len(kept))
        parts = [tag("p", say.KEPT_WHY.to(lang), class_="quiet"), places(lang, kept[:FEW])]
        if more := kept[FEW:]:
            folded = tag("summary", say.KEPT_MORE.fill(count=len(more)).to(lang))
            parts.append(tag("details", folded, places(lang, more)))
        return section(lang, head, *parts)

    def _what(self) -> Markup:
        """Say what was found and ask what it shall be."""
        lang, old = self.lang, self.seen.old
        languages = ("、" if lang == "zh" else ", ").join(self.found.languages) or say.NO_LANGUAGE.to(lang)
        nodes = plan_of(self.found.form).nodes
        asked = sum(name in nodes and not is_retired(nodes[name]) for name in self.found.form.asked)
        head = say.FOUND.fill(title=self.found.form.head.title, asked=asked, languages=languages)
        told = tag("p", say.NEW.to(lang)) if old is None else self._against()
        boxes = [self._box("zh", NAME_ZH.to(lang), self.zh), self._box("en", NAME_EN.to(lang), self.en)]
        return section(lang, head, told, *boxes, self._kinds(), self._buttons())

    def _against(self) -> Markup:
        """Say what would change in the form that the store has already."""
        lang, old = self.lang, self.seen.old
        if old is None:
            return NOTHING
        words = say.NEXT.fill(title=old.form.head.title, version=self.seen.form.version)
        lines = [one.text for one in self.seen.changes] + list(self.seen.effects)
        listed = tag("ul", *(tag("li", text.to(lang)) for text in lines)) if lines else NOTHING
        none = NOTHING if lines else tag("p", say.NO_CHANGE.to(lang))
        return joined([tag("p", words.to(lang)), tag("h3", say.CHANGES.to(lang)), listed, none])

    def _box(self, key: str, label: str, value: str) -> Markup:
        box = tag("input", type="text", class_="input", id=f"import-{key}", value=value, maxlength=120,
                  data_live=f"{key}=", data_change=f"{key}=", autocomplete="off")  # fmt: skip
        return tag("div", tag("label", label, for_=f"import-{key}", class_="field-label"), box, class_="field")

    def _kinds(self) -> Markup:
        """Offer what the form may be for; one that is the system's own keeps its kind."""
        if self.kind not in KINDS_OF_FORM:
            return NOTHING
        lines = []
        for key, text in KINDS_OF_FORM.items():
            box = tag("input", type="radio", name="kind", value=key, checked=key == self.kind,
                      data_change=f"kind={key}")  # fmt: skip
            lines.append(tag("label", box, tag("span", text.to(self.lang)), class_="tidy-check"))
        legend = tag("legend", say.WHAT_FOR.to(self.lang), class_="field-label")
        return tag("fieldset", legend, *lines, class_="field choices-of")

    def _buttons(self) -> Markup:
        lang, old = self.lang, self.seen.old
        buttons = [Button(text=say.BUILD, act="build=", icon="edit", weight="primary")]
        if old is None:
            buttons.append(Button(text=say.PUBLISH, act="publish=", icon="check"))
        else:
            buttons.append(Button(text=say.PUBLISH_NEXT.fill(version=self.seen.form.version), act="publish="))
            buttons.append(Button(text=say.APART, act=f"build={ANEW}", icon="copy"))
        buttons.append(Button(text=say.OTHER_FILE, href="/forms/import", weight="quiet"))
        note = tag("p", say.BUILD_WHY.to(lang), class_="quiet")
        return joined([tag("div", *(button(lang, one) for one in buttons), class_="buttons"), note])

    def _chosen(self) -> Form:
        titles = {"zh": self.zh, "en": self.en}
        same = self.found.form.head.title
        if self.zh.strip() == same.to("zh") and (self.en.strip() or self.zh.strip()) == same.to("en"):
            titles = {}  # nobody has changed it: what the file says of it stays
        return named(self.found.form, self.kind if self.kind != self.found.form.head.kind else "", titles)

    async def _build(self, key: str, value: str) -> None:
        del value
        if self.is_done:
            return
        self.is_done = True  # pressed twice it makes one draft
        try:
            begun = await begin_draft(await current_seat(), self._chosen(), anew=key == ANEW)
        except Refused as refused:
            self._told(refused)
            return
        await go(f"/forms/{begun}/edit")

    async def _publish(self, key: str, value: str) -> None:
        del key, value
        if self.is_done:
            return
        self.is_done = True
        try:
            taken = await take_in(await current_seat(), self._chosen(), known=known_names())
        except Refused as refused:
            self._told(refused)
            return
        toast(say.DONE.fill(title=taken.form.head.title, version=taken.form.version))
        row = (await reader().rows("SELECT id FROM form WHERE key = ?", [taken.form.id]))[0][0]
        await go(f"/forms/{row}")

    def _told(self, refused: Refused) -> None:
        """Say why it was not done; what was typed and chosen stays."""
        self.is_done = False
        self.block.show(self._html(notice(self.lang, refused.text, "bad")))
