"""A draft: a definition in parts with the steps that led there; each person takes back and repeats their own."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from surveys.building.merging import mended, merged
from surveys.building.parts import after, definition_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.building.parts import Changes, Parts

MOST_STEPS: Final = 200
PAUSE: Final = 3.0  # seconds; what is typed into one place without a longer pause is one step


@dataclass(frozen=True)
class Step:
    """One edit: what it is called, who made it, and by part what was there before and after."""

    said: str
    by: int
    changes: Mapping[str, Sequence[Any]]
    place: str = ""  # the word that was typed into, so that what follows at once is the same step
    at: float = 0.0
    is_undone: bool = False

    def as_json(self) -> dict[str, Any]:
        """The step as it is kept."""
        changes = {name: list(pair) for name, pair in self.changes.items()}
        return {"said": self.said, "by": self.by, "changes": changes, "place": self.place, "at": self.at,
                "is_undone": self.is_undone}  # fmt: skip


@dataclass(frozen=True)
class Draft:
    """A form that is being built, and how it came to be what it is."""

    parts: Parts
    steps: tuple[Step, ...] = ()
    taken: frozenset[str] = field(default_factory=frozenset)  # ids of published versions, never used for anything else

    @property
    def definition(self) -> dict[str, Any]:
        """The form as a definition."""
        return definition_of(self.parts)

    def changed(self, changes: Changes, said: str, by: int, place: str = "") -> Draft:
        """Give the draft after some changes; what is typed on at one place stays one step."""
        real = {name: value for name, value in changes.items() if self.parts.get(name) != value}
        if not real:
            return self
        pairs = {name: (self.parts.get(name), value) for name, value in real.items()}
        step = Step(said, by, pairs, place, time.time())
        kept = [one for one in self.steps if not (one.is_undone and one.by == by)]
        last = kept[-1] if kept else None
        if last and _goes_on(last, step):
            kept.pop()
            step = replace(step, changes={name: (last.changes[name][0], now) for name, (_, now) in pairs.items()})
        return replace(self, parts=after(self.parts, real), steps=(*kept, step)[-MOST_STEPS:])

    def undone(self, by: int) -> tuple[Draft, list[str]]:
        """Take back the last step of a person; gives also the parts that others have changed since, which stay."""
        return self._turned(self._last(by, is_undone=False), is_undone=True)

    def redone(self, by: int) -> tuple[Draft, list[str]]:
        """Repeat the step that a person took back last."""
        return self._turned(self._last(by, is_undone=True), is_undone=False)

    def may_undo(self, by: int) -> bool:
        """Whether there is something of this person's to take back."""
        return self._last(by, is_undone=False) is not None

    def may_redo(self, by: int) -> bool:
        """Whether there is something of this person's to repeat."""
        return self._last(by, is_undone=True) is not None

    def _last(self, by: int, *, is_undone: bool) -> int | None:
        """Give the place of the last step that is done, or of the first that is taken back."""
        own = [number for number, one in enumerate(self.steps) if one.by == by and one.is_undone == is_undone]
        return (own[0] if is_undone else own[-1]) if own else None

    def _turned(self, number: int | None, *, is_undone: bool) -> tuple[Draft, list[str]]:
        if number is None:
            return self, []
        step = self.steps[number]
        pairs = {name: tuple(pair)[::-1] if is_undone else tuple(pair) for name, pair in step.changes.items()}
        changes, clashes = merged(self.parts, pairs)
        parts = after(self.parts, changes)
        if clashes:
            parts = after(parts, mended(parts))
        steps = (*self.steps[:number], replace(step, is_undone=is_undone), *self.steps[number + 1 :])
        return replace(self, parts=parts, steps=steps), clashes


def _goes_on(last: Step, step: Step) -> bool:
    is_same = bool(step.place) and (last.place, last.by) == (step.place, step.by)
    return is_same and not last.is_undone and step.at - last.at < PAUSE and last.changes.keys() == step.changes.keys()


def changed_parts(before: Parts, now: Parts) -> set[str]:
    """Give the names of the parts in which two drafts differ."""
    return {name for name in {**before, **now} if before.get(name) != now.get(name)}
