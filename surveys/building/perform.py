"""Performing: an edit as the browser tells it, by its name, upon a draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.text import Text
from surveys.building import edits, scores, setting, turning
from surveys.building.asking import expression_of
from surveys.building.kinds import ALIKE, FIRST, KINDS
from surveys.building.library import question_named
from surveys.building.naming import renamed, renames_kept
from surveys.building.parts import HOLDING, ITEM, LIST, RENAMED, after, names_in, parts_of, said_once
from surveys.building.replacing import instead
from surveys.engine.reading import examine_form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from surveys.building.draft import Draft
    from surveys.building.parts import Changes

UNKNOWN: Final = Text(
    zh="这一步没有看懂，请重新打开页面再试。",
    en="This step was not understood. Please open the page anew and try again.",
)
LANGS: Final = ("zh", "en")


@dataclass(frozen=True)
class Done:
    """What an edit has made of the draft: and which item should be looked at now, where that is another one."""

    draft: Draft
    chosen: str | None = None


@dataclass(frozen=True)
class Asked:
    """An edit on its way: the draft and what the browser says."""

    draft: Draft
    told: Mapping[str, Any]
    version: int | None  # the published version, None for a new form

    def word(self, name: str) -> str:
        """Give one of the words told."""
        return str(self.told.get(name) or "")

    def words(self, name: str) -> list[str]:
        """Give a list of words told."""
        held = self.told.get(name)
        return [str(one) for one in held] if isinstance(held, list) else []

    @property
    def label(self) -> dict[str, str] | None:
        """Give words told in some language."""
        held = self.told.get("label")
        return {lang: str(held[lang]) for lang in LANGS if held.get(lang)} if isinstance(held, dict) else None


def _set(asked: Asked) -> Changes:
    return setting.put(
        asked.draft.parts, asked.word("part"), asked.words("path"), asked.told.get("value"), asked.told.get("was")
    )


def _add(asked: Asked) -> tuple[str, Changes]:
    if asked.word("kind") not in KINDS:
        raise Refused(UNKNOWN)
    near = asked.word("near")
    name, changes = edits.added(asked.draft.parts, asked.draft.taken, asked.word("kind"), near, asked.label)
    return name, instead(asked.draft.parts, asked.draft.taken, near, changes)


def _question(asked: Asked) -> tuple[str, Changes]:
    found = question_named(asked.word("name"))
    if found is None:
        raise Refused(UNKNOWN)
    near = asked.word("near")
    name, changes = turning.from_library(asked.draft.parts, asked.draft.taken, found, near)
    return name, instead(asked.draft.parts, asked.draft.taken, near, changes)


def _like(asked: Asked) -> tuple[str, Changes]:
    parts, name = asked.draft.parts, asked.word("item")
    if edits.known(parts, name)["type"] in HOLDING:  # the heading of a section is followed by what it holds
        kind = FIRST.get(str(parts["form"].get("kind") or "survey"), ("text",))[0]
        return edits.added(parts, asked.draft.taken, kind, name)
    return edits.added_like(parts, asked.draft.taken, name)


def _lines(asked: Asked) -> tuple[str, Changes]:
    lang = asked.word("lang")
    words = asked.words("lines")
    return edits.added_lines(
        asked.draft.parts, asked.draft.taken, asked.word("item"), words, lang if lang in LANGS else "zh"
    )


def _move(asked: Asked) -> Changes:
    return edits.moved(asked.draft.parts, asked.words("items"), asked.word("holder"), asked.word("before"))


def _shift(asked: Asked) -> Changes:
    return edits.shifted(asked.draft.parts, asked.word("item"), -1 if asked.told.get("by") == -1 else 1)


def _copy(asked: Asked) -> tuple[str, Changes]:
    return edits.duplicated(asked.draft.parts, asked.draft.taken, asked.word("item"))


def _remove(asked: Asked) -> tuple[str, Changes]:
    names = asked.words("items")
    return _beside(asked.draft, names), edits.removed(asked.draft.parts, names)


def _beside(draft: Draft, names: list[str]) -> str:
    """Give the item to look at after some are gone: the next one, or the one before."""
    from surveys.building.parts import inside, walk  # noqa: PLC0415 -- these two only here

    order = [name for name, _ in walk(draft.parts)]
    gone = {held for name in names if name in order for held in inside(draft.parts, name)}
    at = max((order.index(name) for name in gone), default=-1)
    rest = [name for name in [*order[at + 1 :], *reversed(order[:at])] if name not in gone]
    return rest[0] if rest else ""


def _retire(asked: Asked) -> Changes:
    return edits.retired(
        asked.draft.parts, asked.word("item"), (asked.version or 0) + 1 if asked.told.get("on") else None
    )


def _require(asked: Asked) -> Changes:
    return edits.required(asked.draft.parts, asked.words("items"), is_on=bool(asked.told.get("on")))


def _wrap(asked: Asked) -> tuple[str, Changes]:
    return edits.wrapped(asked.draft.parts, asked.draft.taken, asked.words("items"))


def _unwrap(asked: Asked) -> tuple[str, Changes]:
    held = asked.draft.parts.get(f"in:{asked.word('item')}") or [""]
    return str(held[0]), edits.unwrapped(asked.draft.parts, asked.word("item"))


def _kind(asked: Asked) -> Changes:
    item = edits.known(asked.draft.parts, asked.word("item"))
    if asked.word("kind") not in KINDS or asked.word("kind") not in (*ALIKE.get(item["type"], ()), "line"):
        raise Refused(UNKNOWN)
    return turning.turned(asked.draft.parts, asked.word("item"), asked.word("kind"))


def _rename(asked: Asked) -> tuple[str, Changes]:
    old, new = asked.word("item"), asked.word("name").strip()
    changes = renamed(asked.draft.parts, asked.draft.taken, old, new)
    return (asked.word("of") or new) if changes else old, changes


def _condition(asked: Asked) -> Changes:
    name = asked.word("item")
    rows = [row for row in asked.told.get("rows") or () if isinstance(row, dict)]
    text = expression_of(asked.draft.parts, name, rows, asked.word("joined"))
    return setting.put(asked.draft.parts, ITEM + name, ["relevant"], text)


def _follow_up(asked: Asked) -> tuple[str, Changes]:
    return turning.followed_up(asked.draft.parts, asked.draft.taken, asked.word("item"), asked.word("how"))


def _list(asked: Asked) -> Changes:
    return turning.listed(asked.draft.parts, asked.word("item"), asked.word("use"))


def _entry_add(asked: Asked) -> Changes:
    part, parts = asked.word("part"), asked.draft.parts
    label = asked.label or {}
    if part.startswith(LIST):
        if part not in parts:
            raise Refused(edits.GONE)
        return turning.choice_added(parts, part, label, asked.word("more"))
    if part == "score":
        bands = setting.entries_of(parts, part, "bands")
        made = {"from": 0, "id": f"b{len(bands) + 1}", "label": label}
        return setting.with_entries(parts, part, "bands", [*bands, made])
    return turning.row_added(parts, asked.draft.taken, part.removeprefix(ITEM), label)


def _entries(asked: Asked) -> Changes:
    lang = asked.word("lang") if asked.word("lang") in LANGS else "zh"
    parts, taken = asked.draft.parts, asked.draft.taken
    return turning.lines_written(parts, taken, asked.word("part"), asked.word("name"), asked.words("lines"), lang)


def _entry_drop(asked: Asked) -> Changes:
    part, name = asked.word("part"), asked.word("name")
    if part.startswith(LIST):
        return turning.choice_dropped(
            asked.draft.parts, part, name, (asked.version or 0) + 1 if asked.told.get("kept") else None
        )
    return setting.entry_dropped(asked.draft.parts, part, asked.word("word"), name)


def _entry_move(asked: Asked) -> Changes:
    by = -1 if asked.told.get("by") == -1 else 1
    return setting.entry_moved(asked.draft.parts, asked.word("part"), asked.word("word"), asked.word("name"), by)


def _scoring(asked: Asked) -> Changes:
    return scores.scored(asked.draft.parts, asked.word("how"))


def _factor(asked: Asked) -> Changes:
    edits.known(asked.draft.parts, asked.word("item"))
    return scores.counted_in(
        asked.draft.parts, asked.word("item"), asked.word("row"), asked.word("factor"), asked.label
    )


def _reasons(asked: Asked) -> Changes:
    return edits.reasons(asked.draft.parts, asked.word("item"))


def _definition(asked: Asked) -> Changes:
    """Put a whole definition in the place of the draft's; who gives it has checked it."""
    if examine_form(asked.told["definition"]).refused:
        raise Refused(UNKNOWN)
    now = parts_of(said_once(asked.told["definition"]))
    now["form"] = {**now["form"], "id": asked.draft.parts["form"]["id"]}
    before = asked.draft.parts
    if kept := renames_kept(before.get(RENAMED) or {}, names_in(now)):
        now[RENAMED] = kept
    return {name: now.get(name) for name in {*before, *now} if before.get(name) != now.get(name)}


EDITS: Final[dict[str, Callable[[Asked], Any]]] = {
    "set": _set, "add": _add, "question": _question, "like": _like, "lines": _lines, "move": _move, "shift": _shift,
    "copy": _copy, "remove": _remove, "retire": _retire, "require": _require, "wrap": _wrap, "unwrap": _unwrap,
    "kind": _kind, "rename": _rename, "condition": _condition, "follow_up": _follow_up, "list": _list,
    "entry_add": _entry_add, "entries": _entries, "entry_drop": _entry_drop, "entry_move": _entry_move,
    "scoring": _scoring, "factor": _factor, "reasons": _reasons, "definition": _definition,
}  # fmt: skip


def perform(draft: Draft, told: Mapping[str, Any], by: int, version: int | None = None) -> Done:
    """Do one edit; raises Refused where it cannot be done, and Overtaken where somebody else was there first."""
    do = EDITS.get(str(told.get("do")))
    if do is None:
        raise Refused(UNKNOWN)
    try:
        made = do(Asked(draft, told, version))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise Refused(UNKNOWN) from error
    chosen, changes = made if isinstance(made, tuple) else (None, made)
    place = ".".join([str(told.get("part")), *map(str, told["path"])]) if told["do"] == "set" else ""
    changed = draft.changed(changes, str(told["do"]), by, place)
    known = names_in(after(draft.parts, changes))
    return Done(changed, chosen if chosen is None or chosen in known or not chosen else None)
