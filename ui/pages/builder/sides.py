"""The other sides of a form being built: trying it, publishing it, and its definition as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.database import reader
from models.problem import Refused
from models.text import Text
from surveys.drafts import change, publish_draft, to_publish
from surveys.engine.form import Form
from surveys.engine.plan import plan_of
from surveys.engine.problems import DefinitionRefused
from surveys.engine.reading import examine_form
from surveys.engine.uses import OTHER
from surveys.following import followed, names_of, renames_of, told
from surveys.library import Published, programmes
from surveys.programmes import may_change
from surveys.publishing import preview
from ui.frame import go
from ui.pages.builder import words_around as around_words
from ui.pages.builder.scene import Scene, tongues_of
from ui.pages.forms.drawing import preview_html, problems_html
from ui.pages.forms.loading import Opened
from ui.pages.forms.publishing import Definition
from ui.pages.forms.publishing import written as yaml_of
from ui.pages.forms.trying import Trying
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.questions.desk import desk_for
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from surveys.drafts import Kept
    from surveys.engine.known import Known
    from surveys.library import Running
    from surveys.publishing import Preview

ROW_SQL = "SELECT id FROM form WHERE key = ?"


async def build_trying(seat: Seat, kept: Kept, known: Known, channel: str) -> None:
    """Build the trial of the draft as it is now; what is wrong comes first."""
    scene = Scene(seat.lang, kept, known, tongues=tongues_of(seat))
    if scene.looked.errors:
        Block(mistakes_html(scene))
        return
    form = Form.model_validate(to_publish(kept))
    running = [one for one in await programmes() if one.programme.head.form == kept.key]
    rows = await reader().rows(ROW_SQL, [kept.key])
    row = int(rows[0][0]) if rows else 0
    desk = await desk_for(seat, form)
    opened = Opened({"id": row, "key": kept.key}, Published(row, 0, form), (), running)
    Trying(seat.lang, opened, channel, desk=desk, here=f"/forms/{kept.key}/edit?tab=try").build(seat)


def mistakes_html(scene: Scene) -> Markup:
    """Tell what is to be mended first, each leading to its item."""
    lang, key = scene.lang, scene.kept.key
    wrong = [one for one in scene.looked.mistakes if one.is_error]
    lines = []
    for one in wrong:
        name = scene.name_of(one.item) if one.item else scene.in_lang(scene.parts["form"].get("title"))
        address = f"/forms/{key}/edit" + (f"?item={one.item}" if one.item else "")
        lines.append(
            tag(
                "li",
                tag(
                    "a",
                    f"{name}：{one.text.to(lang)}" if lang == "zh" else f"{name}: {one.text.to(lang)}",
                    href=address,
                ),
            )
        )
    head = tag("strong", around_words.NOT_YET.fill(count=len(wrong)).to(lang))
    return tag("div", tag("div", head, tag("ul", *lines)), class_="notice attention")


class Publishing:
    """The side on which the draft becomes the next version."""

    def __init__(self, seat: Seat, kept: Kept, known: Known, seen: Preview | Text, running: list[Running]) -> None:
        """Draw what would change and what that does."""
        self.lang, self.kept, self.known, self.seen, self.running, self.note = seat.lang, kept, known, seen, running, ""
        self.scene = Scene(seat.lang, kept, known, tongues=tongues_of(seat))
        self.may_follow = may_change(seat)
        acts: dict[str, Any] = {"publish": self._publish, "note": self._noted}
        self.block = Block(self._html(), acts, classes="measure")

    def _html(self) -> Markup:
        lang, scene = self.lang, self.scene
        if scene.looked.errors:
            return mistakes_html(scene)
        if isinstance(self.seen, Text):
            return notice(lang, self.seen, "bad")
        parts: list[Markup] = []
        if scene.looked.untranslated:
            parts.append(notice(lang, around_words.ENGLISH_MISSING.fill(count=scene.looked.untranslated), "attention"))
        parts += [notice(lang, text, tone) for text, tone in self._programmes(self.seen.form)]
        if self.seen.old is None:
            parts.append(tag("p", around_words.FIRST_VERSION.to(lang)))
            do = Button(text=say_publish(1), act="publish", icon="check", weight="primary")
            parts.append(tag("div", button(lang, do), class_="buttons"))
        else:
            parts.append(preview_html(lang, self.seen, self.note))
        return joined(parts)

    def _programmes(self, form: Form) -> Iterator[tuple[Text, str]]:
        """Tell which case rules of programmes follow a new key, and which ask for what this version has not."""
        nodes = {name for name, node in plan_of(form).nodes.items() if not (node.part.retired or node.item.retired)}
        names = renames_of(self.kept) if self.may_follow else {}
        for one in self.running:
            now = followed(one, names)
            title = one.programme.head.title
            if now is not one.programme:
                words = told(names, names_of(one.programme))
                yield around_words.PROGRAMMES_FOLLOW.fill(programme=title, names=words), "information"
            gone = {name for name in names_of(now) if name not in nodes and name.removesuffix(OTHER) not in nodes}
            if gone:
                words = ", ".join(sorted(gone))
                yield around_words.PROGRAMMES_BREAK.fill(programme=title, names=words), "attention"

    def _noted(self, key: str, value: str) -> None:
        del key
        self.note = value

    async def _publish(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        try:
            done = await publish_draft(seat, self.kept, self.note, self.known)
        except DefinitionRefused as refused:
            self.block.show(problems_html(self.lang, refused.problems))
            return
        except Refused as refused:
            self.block.show(joined([notice(self.lang, refused.text, "bad"), self._html()]))
            return
        said = around_words.PUBLISHED.fill(version=done.published.form.version)
        is_first = self.seen.old is None if not isinstance(self.seen, Text) else False
        address = f"/forms/{done.published.form_row}" + ("?tab=uses" if is_first else "")  # what is it good for now?
        if done.left:  # stays until it is read
            onward = Button(text=around_words.TO_THE_FORM, href=address)
            notes = [notice(self.lang, text, "attention") for text in done.left]
            self.block.show(joined([notice(self.lang, said, "good", onward), *notes]))
            return
        toast(said)
        await go(address)


def say_publish(version: int) -> Text:
    """Name the button by the version that it makes."""
    from ui.pages.forms.words import PUBLISH  # noqa: PLC0415 -- its words are shared with the other way of publishing

    return PUBLISH.fill(version=version)


async def build_publishing(seat: Seat, kept: Kept, known: Known) -> None:
    """Build the side of publishing."""
    seen: Preview | Text
    try:
        seen = await preview(to_publish(kept), after=kept.based_on or None, known=known)
    except DefinitionRefused as refused:
        seen = _first_of(refused)
    except Refused as refused:
        seen = refused.text
    running = [one for one in await programmes() if one.programme.head.form == kept.key]
    Publishing(seat, kept, known, seen, running)


def _first_of(refused: DefinitionRefused) -> Text:
    said = [one.text for one in refused.problems]
    return Text(**{lang: " ".join(one.to(lang) for one in said[:5]) for lang in ("zh", "en")})


class DefinitionSide:
    """The definition as text, for those who read it."""

    def __init__(self, seat: Seat, kept: Kept, known: Known) -> None:
        """Show it as it is now."""
        self.lang, self.kept, self.known = seat.lang, kept, known
        Block(tag("p", around_words.DEFINITION_WHY.to(self.lang)), classes="measure")
        definition = to_publish(kept)
        form = examine_form(definition, known).made
        self.editor = Definition(self.lang, yaml_of(form) if form else "")
        self.editor.on("check", self._check)
        self.below = Block(NOTHING, {"line": self._line})

    def _line(self, key: str, value: str) -> None:
        del value
        self.editor.run_method("line", int(key))

    async def _check(self, event: GenericEventArguments) -> None:
        text = str(event.args[0] if isinstance(event.args, list) else event.args)
        examined = examine_form(text, self.known)
        if examined.refused or examined.made is None:
            self.below.show(problems_html(self.lang, examined.problems))
            return
        step = {"do": "definition", "definition": examined.made.as_json()}
        try:
            await change(await current_seat(), self.kept.key, step)
        except Refused as refused:
            self.below.show(notice(self.lang, refused.text, "bad"))
            return
        toast(around_words.TAKEN_OVER)
        await go(f"/forms/{self.kept.key}/edit")
