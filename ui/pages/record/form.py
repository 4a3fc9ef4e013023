"""The form: inputs on the page or in a dialog, and everything they tell the server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from nicegui import background_tasks, ui
from nicegui.element import Element

from models.editing.drafts import Typed, keep_draft
from models.editing.presence import begin_editing, end_editing
from models.gate.outcome import Saved, Stale, Wrong
from models.kinds import kind_named
from models.problem import Problem, Refused
from models.resources import RESOURCES, resource_of
from ui.pages.record import filling as fill_in
from ui.pages.record import words as say
from ui.pages.record.blank import begins_empty, blank
from ui.pages.record.drawing import conflict_html, form_html
from ui.pages.record.weighing import begin, forbidden, let_go, told_html, weigh
from ui.parts.markup import NOTHING
from ui.parts.notices import notice, problems
from ui.parts.stage import confirm
from ui.session import current_seat
from ui.widgets.file import Files

if TYPE_CHECKING:
    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.resource import WorkedOut
    from models.text import Text
    from ui.pages.record.facts import Part
    from ui.pages.record.filling import Filling

LOCALES = {"zh": "zh-CN", "en": "en-GB"}
WhenSaved = Callable[["Seat", Saved], Awaitable[None]]
WhenLeft = Callable[["Seat"], Awaitable[None]]


def _words(lang: str) -> dict[str, str]:
    """What form.js says by itself."""
    return {
        "locale": LOCALES.get(lang, "zh-CN"),
        "none": say.NONE_FOUND.to(lang),
        "slow": str(notice(lang, say.SLOW, "attention")),
    }


class Form(Element, component="../../widgets/form.js"):
    """A form that is open on a page. What is typed is kept; what is saved goes through the gate."""

    def __init__(  # noqa: PLR0913 -- what makes one form different from another
        self,
        seat: Seat,
        filling: Filling,
        parts: list[Part],
        *,
        title: Text,
        when_saved: WhenSaved,
        when_left: WhenLeft,
        modal: bool = False,
        start: str = "",
        ticket: str = "",
        when_again: WhenSaved | None = None,
        said: Markup = NOTHING,
    ) -> None:
        """Open it; `when_again` makes room for the next new thing, `said` stands above until something else does."""
        super().__init__()
        self.filling, self.title, self.modal = filling, title, modal
        self.when_saved, self.when_left, self.when_again = when_saved, when_left, when_again
        filling.in_series = when_again is not None
        self.key = f"form{self.id}"
        self.ticket = ticket or uuid4().hex
        weighed = begin(filling, seat)
        if said:
            start = next(iter(begins_empty(filling, weighed)), start)
        self._props.update(self._drawn(seat, parts, weighed), start=start, told=str(said))
        told = (self._save, self._cancel, self._draft, self._check, self._find, self._make, self._weigh)
        for handler in told:
            self.on(handler.__name__.strip("_"), handler)
        if filling.has_uploads:
            Files(seat.lang)
        if filling.row is not None:
            begun = begin_editing(seat, filling.resource.key, filling.row, self._form_id())
            background_tasks.create(begun, name="say who is editing")

    def _drawn(self, seat: Seat, parts: list[Part], weighed: WorkedOut | None) -> dict[str, Any]:
        """Give what the browser's side begins with."""
        filling, noun, row = self.filling, self.filling.resource.key, self.filling.row or 0
        return {
            "html": str(form_html(seat, filling, parts, self.key, self.title, modal=self.modal)),
            "weighed": _seen_by(filling, weighed) if weighed else None,
            "was": {name: filling.was(name, seat.lang) for name in filling.asked},
            "base": filling.base(),
            "place": f"typed:{seat.person}/{noun}/{row}/{','.join(filling.names)[:80]}",
            "ticket": self.ticket,
            "modal": self.modal,
            "fresh": filling.row is None,
            "words": _words(seat.lang),
        }

    def _form_id(self) -> str:
        return f"{self.client.id}/{self.id}"

    def _handle_delete(self) -> None:
        if self.filling.row is not None:
            done = end_editing(self.filling.resource.key, self.filling.row, self._form_id())
            background_tasks.create(done, name="say who has stopped editing")
        super()._handle_delete()

    def answer(self, kind: str, **more: object) -> None:
        """Tell the browser's side what became of what it told us."""
        self.run_method("answered", {"kind": kind, **more})

    async def _save(self, event: GenericEventArguments) -> None:
        raws, seat = _typed(event.args), await current_seat()
        weighed = weigh(self.filling, seat, raws)
        values, wrong = let_go(self.filling, weighed, *fill_in.parse_all(self.filling, raws))
        if wrong:
            self._say_wrong(seat, wrong)
            return
        if nothing := blank(self.filling, weighed, raws, values):
            text, first = nothing
            self.answer("failed", summary=str(notice(seat.lang, text, "attention")), start=first)
            return
        try:
            outcome = await fill_in.save(self.filling, seat, values, self.ticket, list(raws))
        except Refused as refused:
            self.answer("failed", summary=str(notice(seat.lang, refused.text, "bad")))
            return
        if isinstance(outcome, Wrong):
            self._say_wrong(seat, list(outcome.problems))
        elif isinstance(outcome, Stale):
            await self._say_stale(seat, outcome, raws)
        else:
            self.answer("saved")
            is_again = self.when_again is not None and event.args.get("again") is True
            await (self.when_again if is_again and self.when_again else self.when_saved)(seat, outcome)

    def _say_wrong(self, seat: Seat, wrong: list[Problem]) -> None:
        labels = {name: field.label for name, field in self.filling.known.items()}
        told = [{"field": one.field, "text": one.text.to(seat.lang)} for one in wrong]
        self.answer("wrong", summary=str(problems(seat.lang, wrong, labels)), problems=told)

    async def _say_stale(self, seat: Seat, stale: Stale, raws: dict[str, Any]) -> None:
        fill_in.take_over(self.filling, stale)
        shown = {
            one.field: str(await conflict_html(seat, self.filling, one, raws.get(one.field, ""), stale.by))
            for one in stale.conflicts
        }
        summary = notice(seat.lang, say.STALE.fill(by=stale.by or say.SOMEBODY), "attention")
        self.answer("stale", summary=str(summary), conflicts=shown)

    async def _cancel(self, event: GenericEventArguments) -> None:
        if event.args and not await confirm(say.LEAVE, say.LEAVE_WHY, say.LEAVE_DO, danger=True):
            return
        seat = await current_seat()
        if event.args:
            nothing = dict.fromkeys(self.filling.asked)
            await keep_draft(
                seat, self.filling.resource.key, self.filling.row or 0, Typed(values=nothing, ticket=self.ticket)
            )
        self.run_method("forget")
        await self.when_left(seat)

    async def _draft(self, event: GenericEventArguments) -> None:
        seat, raws = await current_seat(), _typed(event.args)
        told = event.args if isinstance(event.args, dict) else {}
        values = {name: raws.get(name) for name in self.filling.asked}  # None lets go of what was taken back
        base = self.filling.base()
        typed = Typed(self.filling.version or 0, values, base["seen"], self.ticket)
        if await keep_draft(seat, self.filling.resource.key, self.filling.row or 0, typed):
            self.answer("kept", n=told.get("n"))

    async def _weigh(self, event: GenericEventArguments) -> None:
        """Show and hide fields as the answers so far want it."""
        seat, raws = await current_seat(), _typed(event.args)
        weighed = weigh(self.filling, seat, raws)
        if weighed is not None:
            told = str(told_html(self.filling, seat, weighed, raws))
            self.answer("weighed", n=event.args.get("n"), told=told, **_seen_by(self.filling, weighed))

    async def _check(self, event: GenericEventArguments) -> None:
        seat, (name, raw, *others) = await current_seat(), event.args
        if name not in self.filling.asked:
            return
        found = fill_in.parse_one(self.filling.known[name], raw)
        if not isinstance(found, Problem):
            typed = _typed({"values": others[0]}) if others else {}
            found = forbidden(self.filling, seat, {**typed, name: raw}, name) or found
        if isinstance(found, Problem):
            self.answer("said", field=name, value=raw, text=found.text.to(seat.lang), tone="bad")
            return
        odd = kind_named(self.filling.known[name].kind).warn(found) if found is not None else None
        self.answer("said", field=name, value=raw, text=odd.to(seat.lang) if odd else "", tone="attention")

    async def _find(self, event: GenericEventArguments) -> None:
        seat, (name, text) = await current_seat(), event.args
        if name in self.filling.asked:
            found = await fill_in.find(seat, self.filling.known[name], str(text))
            self.answer("found", field=name, options=found, text=text)

    async def _make(self, event: GenericEventArguments) -> None:
        """Open a small form for what is missing among the choices; what it makes is chosen at once."""
        from ui.pages.record.making import open_making  # noqa: PLC0415 -- it opens forms itself

        seat, (name, text, parent) = await current_seat(), event.args
        if name not in self.filling.asked or not fill_in.may_add(seat, self.filling.known[name]):
            return
        field = self.filling.known[name]
        target = RESOURCES["choices"] if field.choice_list else resource_of(field.to)
        if target is not None:
            await open_making(self, seat, field, target, {"text": str(text), "parent": str(parent)})


def _seen_by(filling: Filling, weighed: WorkedOut) -> dict[str, Any]:
    """Give what the browser shows of it: which fields are hidden, and the choices that are left."""
    asked = set(filling.asked)
    hidden = sorted(asked & weighed.hidden)
    return {"hidden": hidden, "offered": {n: list(left) for n, left in weighed.offered.items() if n in asked}}


def _typed(args: Any) -> dict[str, Any]:
    values = args.get("values") if isinstance(args, dict) else None
    return (
        {str(name): raw for name, raw in values.items() if isinstance(raw, (str, list))}
        if isinstance(values, dict)
        else {}
    )


def beside(page: Element) -> Element:
    """A place for a dialog, outside of everything that may be drawn anew."""
    with page:
        return ui.element("div")
