"""The scene: a draft as it is drawn, with what is wrong in it, in one reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from models.text import Text
from surveys.building.mistakes import TONGUES, look
from surveys.building.parts import HELD, ITEM, LIST, walk
from surveys.engine.conditions_in_words import in_words
from surveys.engine.expressions import Expression
from surveys.engine.uses import OTHER, PLACE, names_in, parsed
from ui.pages.builder import words as say
from ui.pages.forms.words import EXAMPLE_FACTS
from ui.questions.marks import as_read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from surveys.building.mistakes import Looked
    from surveys.building.parts import Parts
    from surveys.drafts import Kept
    from surveys.engine.known import Known
    from surveys.engine.on_paper import OnPaper

LANGUAGES = "languages"  # the setting
YES_NO = {"y": Text(zh="是", en="yes"), "n": Text(zh="否", en="no")}


@dataclass(frozen=True)
class Scene:
    """One draft before one reader."""

    lang: str
    kept: Kept
    known: Known
    paper: OnPaper | None = None  # the numbers on paper; they are worked out in a pause, and may be of a moment ago
    before: Parts | None = None  # the published version that it began with
    tongues: tuple[str, ...] = TONGUES  # the languages that the store uses

    @property
    def parts(self) -> Parts:
        """The form in parts."""
        return self.kept.draft.parts

    @property
    def is_changed(self) -> bool:
        """Whether it says anything else than what is published."""
        return self.before is None or dict(self.parts) != self.before

    @cached_property
    def looked(self) -> Looked:
        """What can be read of it, and every mistake."""
        return look(self.parts, self.known, self.tongues)

    @cached_property
    def order(self) -> list[tuple[str, int]]:
        """Every item's id with its depth."""
        return list(walk(self.parts))

    @property
    def is_fresh(self) -> bool:
        """Whether nobody has written anything yet."""
        return [any((self.item(name).get("label") or {}).values()) for name, _ in self.order] == [False]

    def item(self, name: str) -> Mapping[str, Any]:
        """Give one item."""
        found: Mapping[str, Any] = self.parts[ITEM + name]
        return found

    def in_lang(self, words: Mapping[str, str] | None) -> str:
        """Give words in the reader's language, or in the other one where there are none."""
        held = words or {}
        other = "en" if self.lang == "zh" else "zh"
        return held.get(self.lang) or held.get(other) or ""

    def name_of(self, name: str) -> str:
        """Give what an item or row is called in a line."""
        item: Mapping[str, Any] | None = self.parts.get(ITEM + name)
        if item is None:
            rows = (row for part, held in self.parts.items() if part.startswith(ITEM) for row in held.get("rows", ()))
            item = next((row for row in rows if row["id"] == name), None)
        if item is None:
            return self._name_beside(name)
        label = " ".join(self.in_lang(item.get("label")).split())
        return self.with_examples(label) or say.NO_WORDS.to(self.lang)

    def _name_beside(self, name: str) -> str:
        """Name what is no item: the words beside "other", what the system knows, a question that is gone."""
        stem = name.removesuffix(OTHER)
        if stem != name:
            return say.OTHER_OF.fill(name=self.name_of(stem)).to(self.lang)
        return name if name.startswith("_") else say.GONE.to(self.lang)

    def with_examples(self, words: str) -> str:
        """Put examples into the places that the system fills; marks of other programs are left out, as in the form."""

        def example(name: str) -> str:
            found = EXAMPLE_FACTS.get(name.rpartition(".")[2])
            return found.to(self.lang) if found else "…"

        return PLACE.sub(lambda found: example(found[1]), as_read(words))

    def choices(self, item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """Give the choices that an item offers."""
        return [one for one in self.parts.get(f"{LIST}{item.get('list')}") or () if not one.get("retired")]

    def condition(self, text: str) -> str:
        """Say a condition with the questions' words."""
        read = parsed(text)
        if not isinstance(read, Expression):
            return text
        labels, choices = {}, {}
        for name in read.names:
            label = self.name_of(name)
            labels[name] = Text(zh=label, en=label)
            item = self.parts.get(ITEM + name) or {}
            if item.get("type") == "yes_no":
                choices[name] = YES_NO
            elif item.get("list"):
                choices[name] = {
                    str(one["v"]): Text(zh=self.in_lang(one.get("label")), en=self.in_lang(one.get("label")))
                    for one in self.choices(item)
                }
        return in_words(read, labels, choices).to(self.lang)


def tongues_of(seat: Seat) -> tuple[str, ...]:
    """Give the languages that the store uses; one that has chosen none is missed no words of."""
    held = seat.settings.get(LANGUAGES, TONGUES)
    return tuple(str(one) for one in held) if isinstance(held, (list, tuple)) else TONGUES


def beside(before: Scene, now: Scene, gone: str) -> str:
    """Give the item to look at where the one that was looked at has gone: the nearest before it, or the form."""
    names = [name for name, _ in before.order]
    earlier = names[: names.index(gone)] if gone in names else []
    return next((name for name in reversed(earlier) if ITEM + name in now.parts), "")


def touched(scene: Scene, changed: set[str]) -> set[str]:
    """Give the items that look different when some parts have changed: those, and those that speak of them."""
    lists = {name.removeprefix(LIST) for name in changed if name.startswith(LIST)}
    names = {name.removeprefix(ITEM) for name in changed if name.startswith(ITEM)}
    parts = scene.parts
    names |= {name for name, _ in scene.order if parts[ITEM + name].get("list") in lists}
    spoken_of = {*names, *(row["id"] for name in names for row in (parts.get(ITEM + name) or {}).get("rows", ()))}
    for name, _ in scene.order:
        asked = str(parts[ITEM + name].get("relevant") or "")
        if asked and names_in(asked) & spoken_of:
            names.add(name)
    names |= {name.removeprefix(HELD) for name in changed if name.startswith(HELD) and name != HELD}
    if "score" in changed or "form" in changed:
        names |= {name for name, _ in scene.order if parts[ITEM + name].get("factor")}
    return names
