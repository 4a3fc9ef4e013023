"""Publishing on the page: the new definition, what is wrong with it, what it changes, and the step itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nicegui.element import Element

from models.editing.drafts import Typed, drop_draft, keep_draft
from models.problem import Refused
from surveys.engine.problems import DefinitionRefused
from surveys.publishing import preview, publish
from ui.frame import go
from ui.pages.forms import words as say
from ui.pages.forms.drawing import preview_html, problems_html
from ui.parts.block import Block
from ui.parts.markup import NOTHING, tag
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.questions.counting import known_names
from ui.session import current_seat

if TYPE_CHECKING:
    from nicegui.events import GenericEventArguments

    from surveys.engine.form import Form
    from surveys.publishing import Preview
    from ui.pages.forms.loading import Opened

NOUN = "form_definition"
WIDE = 120


def written(form: Form, version: int | None = None) -> str:
    """Write a form as YAML, in the order in which people read it."""
    held = form.as_json()
    ordered: dict[str, Any] = {"schema": held.pop("schema"), **held}
    head = {"id": form.id, **ordered["form"], "version": version or form.version}
    ordered["form"] = head
    import yaml  # noqa: PLC0415 -- seldom needed

    return str(yaml.safe_dump(ordered, allow_unicode=True, sort_keys=False, default_flow_style=None, width=WIDE))


class Definition(Element, component="definition.js"):
    """The text of a definition."""

    def __init__(self, lang: str, text: str) -> None:
        """Put it on the page."""
        super().__init__()
        self._props["text"] = text
        named = {"label": say.DEFINITION, "check": say.CHECK, "upload": say.UPLOAD}
        self._props["words"] = {name: words.to(lang) for name, words in named.items()}


class Publishing:
    """The side of the page on which a new version is made."""

    def __init__(self, lang: str, opened: Opened, typed: str) -> None:
        """Put the text of the version in use there, with the next number."""
        self.lang, self.opened, self.note, self.text = lang, opened, "", typed
        self.seen: Preview | None = None
        current = opened.current.form
        Block(tag("p", say.PUBLISH_WHY.to(lang)), classes="measure")
        self.editor = Definition(lang, typed or written(current, current.version + 1))
        self.editor.on("check", self._check)
        self.editor.on("typed", self._typed)
        acts: dict[str, Any] = {"publish": self._publish, "note": self._noted, "line": self._line}
        self.below = Block(NOTHING, acts, classes="definition-said")

    async def _typed(self, event: GenericEventArguments) -> None:
        self.text = _one(event.args)
        await keep_draft(await current_seat(), NOUN, self.opened.id, Typed(values={"text": self.text}))

    async def _check(self, event: GenericEventArguments) -> None:
        await self._typed(event)
        self.seen = None
        try:
            seen = await preview(self.text, known=known_names())
        except (DefinitionRefused, Refused) as refused:
            self._tell(refused)
            return
        if seen.form.id != self.opened.row["key"]:
            other = say.OTHER_FORM.fill(key=self.opened.row["key"], found=seen.form.id)
            self.below.show(notice(self.lang, other, "bad"))
            return
        self.seen = seen
        self.below.show(preview_html(self.lang, seen, self.note))

    def _tell(self, refused: DefinitionRefused | Refused) -> None:
        if isinstance(refused, DefinitionRefused):
            self.below.show(problems_html(self.lang, refused.problems))
        else:
            self.below.show(notice(self.lang, refused.text, "bad"))

    async def _noted(self, key: str, value: str) -> None:
        del key
        self.note = value

    async def _line(self, key: str, value: str) -> None:
        del value
        self.editor.run_method("line", int(key))

    async def _publish(self, key: str, value: str) -> None:
        del key, value
        if self.seen is None:
            return
        seat, after = await current_seat(), self.seen.old.form.version if self.seen.old else 0
        try:
            done = await publish(seat, self.text, note=self.note, after=after, known=known_names())
        except (DefinitionRefused, Refused) as refused:
            self._tell(refused)
            return
        await drop_draft(seat, NOUN, self.opened.id)
        toast(say.PUBLISHED_NOW.fill(version=done.published.form.version))
        await go(f"/forms/{self.opened.id}?tab=versions")


def _one(args: Any) -> str:
    return str(args[0] if isinstance(args, list) else args)
