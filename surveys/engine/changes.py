"""Changes: each thing in which two versions of a form differ, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from models.text import Text
from surveys.engine.change_words import SAID
from surveys.engine.form import SILENT, Asked
from surveys.engine.measures import measures_of
from surveys.engine.plan import plan_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from surveys.engine.form import Choice, Form
    from surveys.engine.plan import Node

Severity = Literal["cosmetic", "data", "refused"]
SEVERITY: Final[dict[str, Severity]] = {
    "words": "cosmetic", "choice_words": "cosmetic", "moved": "cosmetic", "layout": "cosmetic", "head": "cosmetic",
    "handling": "cosmetic", "duty": "cosmetic", "choice_added": "data", "added": "data", "removed": "data",
    "choice_removed": "data", "relevance": "data", "constraint": "data", "required": "data", "filter": "data",
    "calculation": "data", "limits": "data", "weights": "data", "statistics": "cosmetic", "type": "refused",
    "scale": "refused",
    "place": "refused",
}  # fmt: skip
_WORDS: Final = ("label", "hint", "script", "purpose", "message", "unit")
_RULES: Final = (
    ("relevance", ("relevant", "channel")),
    ("constraint", ("constraint", "severity")),
    ("required", ("required",)),
    ("filter", ("filter",)),
    ("calculation", ("expr", "default", "count", "figure", "params", "period", "by", "freeze")),
    ("limits", ("min", "max", "max_len", "min_select", "max_select", "accept")),
    ("duty", ("duty",)),
    ("handling", ("pii", "keep_hidden", "read_only", "print", "x", "metric")),
)
_FRAMES: Final = frozenset({"group", "page"})
_ALIKE: Final = {"long_text": "text"}  # one may become the other: the answers are the same


@dataclass(frozen=True, kw_only=True)
class Change:
    """One difference; `counted` is the key under which the answers it touches are counted."""

    kind: str
    id: str
    name: Text
    text: Text
    counted: str = ""

    @property
    def severity(self) -> Severity:
        """Whether it touches words only, the answers to come, or answers that are there."""
        return SEVERITY[self.kind]


def difference(old: Form, new: Form) -> list[Change]:
    """Give every difference between two versions, in the order of the new one; what was taken out comes last."""
    before, after = plan_of(old).nodes, plan_of(new).nodes
    found: list[Change] = [*_heads(old, new)]
    moved = _moved([name for name in before if name in after], [name for name in after if name in before])
    for name, node in after.items():
        is_new = name not in before or (_is_retired(before[name]) and not _is_retired(node))
        if is_new and node.item.type not in _FRAMES:
            found.append(_change("added", new, name))
        if name in before:
            found += _parts(old, new, before[name], node)
        if name in moved or (name in before and before[name].parent != node.parent):
            found.append(_change("moved", new, name))
    for name, node in before.items():
        gone = name not in after or (_is_retired(after[name]) and not _is_retired(node))
        if gone and node.item.type not in _FRAMES:
            found.append(_change("removed", old, name))
    return [*found, *_scores(old, new)]


def answer_type(form: Form, name: str) -> str:
    """Give the type of the answer to a question or a grid's row; empty for what nobody answers."""
    node = plan_of(form).nodes[name]
    if node.is_row:
        return "scale" if node.item.scale else "choice"
    if node.item.type == "calculation":
        return f"calculation {node.item.value}"
    if node.item.type == "repeat":
        return "repeat"
    return "" if node.item.type in SILENT else _ALIKE.get(node.item.type, node.item.type)


def name_of(form: Form, name: str) -> Text:
    """Give the words of a part, or its id when it has none."""
    label = plan_of(form).nodes[name].part.label
    return label if any(label.words.values()) else Text.plain(name)


def _change(kind: str, form: Form, name: str, **values: object) -> Change:
    words = name_of(form, name)
    return Change(kind=kind, id=name, name=words, text=SAID[kind].fill(name=words, id=name, **values), counted=name)


def _is_retired(node: Node) -> bool:
    return bool(node.part.retired or node.item.retired)


def _parts(old: Form, new: Form, before: Node, after: Node) -> Iterator[Change]:
    """Compare one part that both versions have."""
    name = after.id
    was, now = answer_type(old, name), answer_type(new, name)
    values = {"was": before.item.type, "now": after.item.type, "free": f"{name}_2"}
    if was != now or before.item.to != after.item.to:
        yield _change("type", new, name, **values)
        return
    if not was and before.item.type != after.item.type:
        yield _change("layout", new, name, **values)
        return
    if was and before.scope != after.scope:
        yield _change("place", new, name, free=f"{name}_2")
        return
    yield from _scale(new, before, after)
    if after.is_row or after.item.type != "grid":
        yield from _choices(old.choices_of(before.item), new.choices_of(after.item), new, name)
    of_rows = before.is_row and after.is_row  # what their grid says is told once, of the grid
    for kind, words in (("words", _WORDS), *_RULES):
        compared = [word for word in words if not of_rows or word in Asked.model_fields]
        if _values(before, compared) != _values(after, compared):
            yield _change(kind, new, name)


def _values(node: Node, words: Sequence[str]) -> list[Any]:
    """Give some words of a part; a grid's row has few of its own, the others are its grid's."""
    return [getattr(node.part if word in Asked.model_fields else node.item, word) for word in words]


def _scale(new: Form, before: Node, after: Node) -> Iterator[Change]:
    """Other steps make old and new answers incomparable; whether "does not apply" is offered does not."""
    was, now = before.item.scale, after.item.scale
    if was is None or now is None:
        return
    if (was.low, was.high) != (now.low, now.high) and not after.is_row:
        yield _change("words", new, after.id)
    if after.item.type == "grid" and not after.is_row:
        return  # its rows have the answers
    if (was.min, was.max, was.step) != (now.min, now.max, now.step):
        values = {"was": f"{was.min}–{was.max}", "now": f"{now.min}–{now.max}", "free": f"{after.id}_2"}
        yield _change("scale", new, after.id, **values)
    elif was.na != now.na:
        yield _change("limits", new, after.id)


def _choices(old: tuple[Choice, ...], new: tuple[Choice, ...], form: Form, name: str) -> Iterator[Change]:
    """Compare the choices that a question offers."""
    before = {choice.v: choice for choice in old}
    after = {choice.v: choice for choice in new}
    for value, choice in after.items():
        was = before.get(value)
        if (was is None or was.retired) and not choice.retired:
            yield _of_choice("choice_added", form, name, choice)
        elif was and was.label != choice.label:
            yield _of_choice("choice_words", form, name, choice)
    for value, choice in before.items():
        if not choice.retired and (value not in after or after[value].retired):
            yield _of_choice("choice_removed", form, name, choice)


def _of_choice(kind: str, form: Form, name: str, choice: Choice) -> Change:
    text = SAID[kind].fill(name=name_of(form, name), choice=choice.label)
    return Change(kind=kind, id=name, name=choice.label, text=text, counted=f"{name}:{choice.v}")


def _moved(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """Give the fewest names whose moving turns one order into the other: all but the longest run kept in order."""
    place = {name: number for number, name in enumerate(old)}
    best: list[tuple[int, int]] = []  # the length of the longest run that ends here, and where it came from
    for number, name in enumerate(new):
        before = [(best[k][0], k) for k in range(number) if place[new[k]] < place[name]]
        length, came = max(before, default=(0, -1))
        best.append((length + 1, came))
    kept: set[str] = set()
    at = max(range(len(best)), key=lambda k: best[k][0], default=-1)
    while at >= 0:
        kept.add(new[at])
        at = best[at][1]
    return set(new) - kept


def _heads(old: Form, new: Form) -> Iterator[Change]:
    words = ("title", "about", "welcome", "thanks", "kind", "default_lang")
    if any(getattr(old.head, word) != getattr(new.head, word) for word in words):
        yield Change(kind="head", id="", name=new.head.title, text=SAID["head"])
    if old.stats != new.stats:
        yield Change(kind="statistics", id="", name=new.head.title, text=SAID["statistics"])


def _scores(old: Form, new: Form) -> Iterator[Change]:
    """Whatever changes how a response scores makes a new version of the score."""
    shown = {"title", "factors", "bands"}
    was = old.score.model_dump(exclude=shown) if old.score else None
    now = new.score.model_dump(exclude=shown) if new.score else None
    if was != now or (old.score and measures_of(old) != measures_of(new)):
        yield Change(kind="weights", id="", name=new.head.title, text=SAID["weights"])
    elif old.score and new.score and old.score != new.score:
        yield Change(kind="words", id="", name=new.head.title, text=SAID["score_words"])
