"""Pages of the public form without JavaScript: a page ends before what depends on an answer of that page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from surveys.engine.form import HOLDERS, SILENT
from surveys.engine.name_checks import questions_behind
from surveys.engine.plan import TOP, plan_of
from surveys.engine.uses import ITEM_WORDS, OTHER, expressions_of, names_in, places_in

if TYPE_CHECKING:
    from surveys.engine.context import Settled
    from surveys.engine.form import Form, Item
    from surveys.engine.plan import Node, Plan

_UNSEEN: Final = frozenset({"calculation"})


@dataclass(frozen=True)
class Page:
    """What one page shows: keys in order, a group before what it holds and again on the page where it goes on."""

    keys: tuple[str, ...]
    questions: tuple[str, ...]  # those of the keys that have an answer; the top ones, a repeat stands for its rounds


def pages(form: Form, settled: Settled) -> list[Page]:
    """Divide what is shown into pages; where a page ends depends on the form alone, so pages stay where they are."""
    visible = list(dict.fromkeys(settled.visible))
    found = []
    for breaks in breaks_of(form):
        keys = [key for key in visible if _top(key) in breaks]
        questions = tuple(key for key in keys if "." not in key and _is_asked(form, key))
        if questions or any(_is_told(form, key) for key in keys):
            found.append(Page(tuple(keys), questions))
    return found


def breaks_of(form: Form) -> list[frozenset[str]]:
    """Give the ids on each page, whether shown or not, with the groups around them; kept with the form."""
    held: list[frozenset[str]] | None = form.__dict__.get("breaks")
    if held is None:
        held = form.__dict__["breaks"] = _breaks(form)
    return held


def _breaks(form: Form) -> list[frozenset[str]]:
    plan = plan_of(form)
    paging = _Paging(form, plan)
    for node in plan.members[TOP]:
        paging.take(node)
    paging.turn()
    return [frozenset(page) for page in paging.pages]


class _Paging:
    """The pages so far and the one being filled."""

    def __init__(self, form: Form, plan: Plan) -> None:
        self.form, self.plan = form, plan
        self.pages: list[set[str]] = []
        self.page: set[str] = set()
        self.asked: set[str] = set()  # the questions of this page
        self.around: str = TOP  # the page item it lies in

    def take(self, node: Node) -> None:
        """Put one part on this page, or on the next when it depends on this one."""
        around = next((each.id for each in self.form.parents[node.item.id] if each.type == "page"), TOP)
        if node.item.type in {"group", "page"} and not node.is_row:
            return  # it comes along with the first thing it holds
        if around != self.around or self._reads(node) & self.asked:
            self.turn()
            self.around = around
        self.page |= {node.id, *(each.id for each in self.form.parents[node.item.id])}
        if node.is_row:
            self.page.add(node.item.id)
        if node.id + OTHER in self.plan.others:
            self.page.add(node.id + OTHER)
        if node.is_row or node.item.type not in {*SILENT} - {"repeat"}:
            self.asked.add(node.id)

    def turn(self) -> None:
        """Begin a new page."""
        if self.page:
            self.pages.append(self.page)
        self.page, self.asked = set(), set()

    def _reads(self, node: Node) -> set[str]:
        """Give the questions on which it depends whether and how this part is shown."""
        items = [node.item, *self.form.parents[node.item.id]]
        names = {name for item in items for name in _names_of(item)} | names_in(node.part.relevant)
        names |= places_in(node.part.label)
        if node.item.type == "repeat":
            held = [each for each in self.form.walk() if node.item in self.form.parents[each.id]]
            names |= {name for item in held for name in _names_of(item)}
        if node.item.type in _UNSEEN:
            return set()
        return {self._as_top(name) for name in questions_behind(self.plan, names)} - {node.id}

    def _as_top(self, name: str) -> str:
        """A question inside a repeat is answered where the repeat is."""
        around = self.plan.repeats_around(name)
        return around[0] if around else name


def _names_of(item: Item) -> set[str]:
    """Give the names that one item reads in its conditions and its words."""
    names = {name for word, text in expressions_of(item) if word != "expr" for name in names_in(text)}
    return names.union(*(places_in(getattr(item, word)) for word in ITEM_WORDS))


def _top(key: str) -> str:
    return key.partition(".")[0]


def _is_asked(form: Form, key: str) -> bool:
    if key in form.asked:
        return True
    item = form.by_id.get(key)
    return item.type == "repeat" if item else key.endswith(OTHER)


def _is_told(form: Form, key: str) -> bool:
    """Whether it is something to read that stands by itself."""
    item = form.by_id.get(key)
    return item is not None and item.type not in HOLDERS | {"calculation", "grid"}
