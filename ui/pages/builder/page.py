"""The page on which a form is built: every step is kept at once, and seen by everybody who has it open."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from models.problem import Refused
from models.text import Text
from surveys.building.parts import ITEM
from surveys.building.setting import Overtaken, value_at
from surveys.drafts import catch_up, change, draft_kept, drop_form_draft, take_back
from surveys.library import published
from ui.frame import go
from ui.pages.builder import words as say
from ui.pages.builder import words_around as around_words
from ui.pages.builder.notices import meanwhile_html, overtaken_html
from ui.pages.builder.retiring import retire_form
from ui.pages.builder.scene import Scene, beside, tongues_of
from ui.pages.builder.screen import Screen
from ui.pages.builder.state import around, changed_state, sheet_html, whole_state
from ui.parts.stage import confirm, toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from surveys.building.parts import Parts
    from surveys.drafts import Kept
    from surveys.engine.known import Known

STYLE: Final = Path(__file__).with_name("builder.css")
SOON: Final = 0.015  # seconds; the edit itself has been sent by then
SILENT: Final = frozenset(
    {"zh", "en", "score", "weights", "min", "max", "from", "expr"}
)  # typed words: nothing else is asked
_open: WeakSet[Building] = WeakSet()


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


class Building:
    """One open builder."""

    def __init__(self, seat: Seat, kept: Kept, known: Known, before: Parts | None, chosen: str = "") -> None:
        """Draw it; everything was read before, also what is published."""
        self.lang, self.person, self.name, self.known = seat.lang, seat.person, seat.name, known
        self.chosen, self.also = chosen, list[str]()
        self.scene = Scene(seat.lang, kept, known, before=before, tongues=tongues_of(seat))
        self.turn = asyncio.Lock()  # steps are done in the order in which they came
        _open.add(self)
        state = whole_state(self.scene, "phone", self.chosen, self.also, self.others(), self.person)
        self.screen = Screen(seat.lang, state, f"builder:{seat.person}/{kept.key}", lambda: self.scene)
        self.screen.element.on("told", self._told)
        self.screen.element.left = self._left
        self._to_others(lambda other: other.screen.send(other.around()))

    def _left(self) -> None:
        """Nobody is named who has gone."""
        _open.discard(self)
        self._to_others(lambda other: other.screen.send(other.around()))

    @property
    def key(self) -> str:
        """The form's key."""
        return self.scene.kept.key

    def others(self) -> list[str]:
        """Give the names of the others who have this form open."""
        return sorted({one.name for one in self._beside() if one.person != self.person})

    def _beside(self) -> list[Building]:
        return [one for one in list(_open) if one is not self and one.key == self.key and not one.screen.is_gone]

    def _to_others(self, tell: Any) -> None:
        for other in self._beside():
            tell(other)

    def around(self) -> dict[str, Any]:
        """Give what stands around the item that is chosen here."""
        return around(self.scene, self.chosen, self.others(), self.person)

    async def _told(self, event: GenericEventArguments) -> None:
        """Do what the browser asks for."""
        name, told = event.args[0], event.args[1] if len(event.args) > 1 else None
        acts = {
            "edit": self._edit,
            "choose": self._choose,
            "view": self._look,
            "undo": self._undo,
            "redo": self._redo,
            "act": self._act,
            "resolve": self._resolve,
            "found": self._found,
            "ready": self._ready,
        }
        if name in acts:
            async with self.turn:
                await acts[name](told)

    async def _edit(self, told: Any) -> None:
        if isinstance(told, dict):
            if told.get("do") in {"add", "question"}:
                told = {**told, "near": self.chosen}  # also where the browser has not heard of the last one yet
            await self._do(await current_seat(), told)

    async def _found(self, told: Any) -> None:
        """Put what reached nobody before the page was gone where it belongs; what others have changed stays."""
        seat = await current_seat()
        for one in told if isinstance(told, list) else ():
            if isinstance(one, dict) and one.get("do") == "set":
                await self._do(seat, one)
        self._redraw()

    async def _do(self, seat: Seat, told: Mapping[str, Any]) -> None:
        number = told.get("n")
        try:
            before, now, chosen = await change(seat, self.key, told)
        except Overtaken as overtaken:
            await self._overtaken(told, overtaken)
            return
        except Refused as refused:
            self._refused(told, refused.text)
            return
        self._show(before, now, told, chosen, number)
        await self._settle()

    async def _settle(self) -> None:
        """Say what is wrong once the edit itself is on its way, and renumber the paper in a pause."""
        await asyncio.sleep(SOON)
        self.screen.send(self.around())
        self.screen.renumber_later()

    def _show(self, before: Kept, now: Kept, told: Mapping[str, Any], chosen: str | None, number: Any = None) -> None:
        """Tell the browser what has changed, and the others too."""
        was, self.scene = self._scene_of(before), replace(self.scene, kept=now, paper=self._paper())
        patch = changed_state(was, self.scene, self.screen.view)
        turned = chosen is not None and chosen != self.chosen
        if turned:
            self.chosen, self.also = str(chosen), []
            patch["chosen"] = self.chosen
        elif self.chosen and ITEM + self.chosen not in self.scene.parts:
            self.chosen, self.also = beside(was, self.scene, self.chosen), []
            patch["chosen"] = self.chosen
        if turned or not _is_silent(told) or _tongue(before, told) != _tongue(now, told):
            patch["sheet"] = str(sheet_html(self.scene, self.chosen, self.also))
        if told.get("do") in {"add", "like", "question", "lines", "follow_up", "wrap"}:
            patch["focus"] = "label"
        if told.get("do") == "entry_add":
            patch["focus"] = str(told.get("part"))
        self.screen.send({**patch, "heard": number, "notice": ""})
        self._to_others(lambda other: other.follow(now))

    def _paper(self) -> Any:
        numbered = self.screen.numbered
        return numbered.paper if numbered else None

    def _scene_of(self, kept: Kept) -> Scene:
        """Give the scene that the browser shows; where others were faster, it shows an older draft than was changed."""
        is_shown = self.scene.kept.version <= kept.version
        return self.scene if is_shown else replace(self.scene, kept=kept, before=None, paper=None)

    def follow(self, now: Kept) -> None:
        """Show what somebody else has changed; what is being typed here stays."""
        if now.version <= self.scene.kept.version:
            return
        was, self.scene = self.scene, replace(self.scene, kept=now, paper=self._paper())
        patch = changed_state(was, self.scene, self.screen.view)
        if self.chosen and ITEM + self.chosen not in self.scene.parts:
            self.chosen = patch["chosen"] = beside(was, self.scene, self.chosen)
        patch["sheet"] = str(sheet_html(self.scene, self.chosen, self.also))
        self.screen.send({**patch, **self.around()})

    def _refused(self, told: Mapping[str, Any], text: Text) -> None:
        number = told.get("n")
        if number:
            path = told.get("path")
            at = f"b-{told.get('part')}-{'-'.join(map(str, path if isinstance(path, list) else ()))}".replace(":", "-")
            self.screen.send({"wrong": [at, text.to(self.lang)], "heard": number, "refused": True})
        else:
            self._redraw(release=True)
            toast(text, tone="attention")

    async def _overtaken(self, told: Mapping[str, Any], one: Overtaken) -> None:
        """Show both values, and what stands there now."""
        kept = await draft_kept(self.key)
        if kept is not None:
            self.follow(kept)
        notice = overtaken_html(self.lang, kept.by if kept else "", told, one)
        self._redraw(heard=told.get("n"), notice=str(notice))

    async def _resolve(self, told: Any) -> None:
        self.screen.send({"notice": ""})
        if isinstance(told, dict) and told.get("do") == "set":
            await self._do(await current_seat(), {word: value for word, value in told.items() if word != "n"})
            self._redraw()

    def _redraw(self, **more: Any) -> None:
        self.screen.send({"sheet": str(sheet_html(self.scene, self.chosen, self.also)), **self.around(), **more})

    async def _choose(self, told: Any) -> None:
        key, also = (str(told[0]), [str(one) for one in told[1]]) if isinstance(told, list) else ("", [])
        self.chosen = key if not key or ITEM + key in self.scene.parts else ""
        self.also = also
        self.screen.send({"sheet": str(sheet_html(self.scene, self.chosen, self.also)), **self.around(), "notice": ""})

    async def _look(self, told: Any) -> None:
        await self.screen.look("paper" if told == "paper" else "phone")

    async def _undo(self, told: Any) -> None:
        await self._back(again=False)
        del told

    async def _redo(self, told: Any) -> None:
        await self._back(again=True)
        del told

    async def _back(self, *, again: bool) -> None:
        try:
            before, now, clashes = await take_back(await current_seat(), self.key, again=again)
        except Refused as refused:
            toast(refused.text, tone="attention")
            return
        if before is now:
            toast(around_words.NOTHING_TO_UNDO, tone="information")
            return
        self._show(before, now, {"do": "undo"}, None)
        await self._settle()
        if clashes:
            toast(around_words.NOT_UNDONE.fill(count=len(clashes)), tone="attention")

    async def _ready(self, told: Any) -> None:
        """Catch up with what happened between the drawing of the page and its being there."""
        kept = await draft_kept(self.key)
        if kept is not None and kept.version != told:
            self.follow(kept)
        current = await _version_in_use(self.key)
        if kept is not None and current > kept.based_on > 0:
            self.screen.send({"notice": str(meanwhile_html(self.lang, current, kept.based_on))})

    async def _act(self, told: Any) -> None:
        if told in {"undo", "redo"}:
            await self._back(again=told == "redo")
        elif told == "mend":
            wrong = next((one.item for one in self.scene.looked.mistakes if one.is_error), "")
            self.screen.send({"chosen": wrong})
            await self._choose([wrong, []])
        elif told == "catch_up":
            before, now, clashes = await catch_up(await current_seat(), self.key)
            self._show(before, now, {"do": "catch_up"}, None)
            await self._settle()
            toast(around_words.CAUGHT_UP.fill(count=len(clashes)))
        elif told == "discard" and await confirm(say.DISCARD, say.DISCARD_WHY, say.DISCARD, danger=True):
            await drop_form_draft(await current_seat(), self.key)
            toast(say.DISCARDED)
            await go("/forms")
        elif told == "retire_form":
            await retire_form(await current_seat(), self.key, Text(**_both(self.scene)))


def _is_silent(told: Mapping[str, Any]) -> bool:
    """Tell whether an edit was typed, and asks for no other settings."""
    path = told.get("path") or [""]
    return told.get("do") == "set" and (str(path[-1]) in SILENT or "weights" in path)


def _tongue(kept: Kept, told: Mapping[str, Any]) -> Any:
    """Give what stands in the other language beside words that were typed; an example goes when they come."""
    path = [str(step) for step in told.get("path") or ()]
    other = {"zh": "en", "en": "zh"}.get(path[-1] if path else "", "")
    return value_at(kept.draft.parts, str(told.get("part")), [*path[:-1], other]) if other else None


def _both(scene: Scene) -> dict[str, str]:
    title = scene.parts["form"].get("title") or {}
    first = title.get("zh") or title.get("en") or scene.kept.key
    return {"zh": title.get("zh") or first, "en": title.get("en") or first}


async def _version_in_use(key: str) -> int:
    try:
        return (await published(key)).form.version
    except Refused:
        return 0
