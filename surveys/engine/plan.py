"""The plan of a form: what each part reads, and in which order answers are settled."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from surveys.engine.expressions import Expression
from surveys.engine.uses import other_texts, parsed, uses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.engine.form import Asked, Form, Item

TOP = ""  # the scope that no repeat makes
_SETTLED_BY = frozenset({"relevant", "filter", "count", "expr", "default"})  # the rest is looked at afterwards


@dataclass(frozen=True)
class Node:
    """One part of a form that is settled: an item, or the row of a grid."""

    id: str
    item: Item
    part: Asked
    parent: str  # the holder or grid around it, inside its own scope
    scope: str  # the repeat it is in, or TOP

    @property
    def is_row(self) -> bool:
        """Whether it is the row of a grid."""
        return self.part is not self.item


@dataclass
class Plan:
    """What follows from a form alone, worked out once."""

    nodes: dict[str, Node] = field(default_factory=dict)  # in the form's order
    members: dict[str, list[Node]] = field(default_factory=lambda: {TOP: []})  # of each scope, in the form's order
    scopes: dict[str, list[Node]] = field(default_factory=lambda: {TOP: []})  # the same in the order of settling
    expressions: dict[tuple[str, str], Expression] = field(default_factory=dict)
    reads: dict[str, set[str]] = field(default_factory=dict)  # what has to be settled before it
    others: Mapping[str, Item] = field(default_factory=dict)
    cycles: list[list[str]] = field(default_factory=list)

    def repeats_around(self, name: str) -> list[str]:
        """Give the repeats around a part, the outermost first."""
        found: list[str] = []
        scope = self.nodes[name].scope if name in self.nodes else TOP
        while scope != TOP:
            found.insert(0, scope)
            scope = self.nodes[scope].scope
        return found


def plan_of(form: Form) -> Plan:
    """Give the plan of a form; it is kept with the form, which never changes."""
    plan = form.__dict__.get("plan")
    if not isinstance(plan, Plan):
        plan = _planned(form)
        form.__dict__["plan"] = plan
    return plan


def _planned(form: Form) -> Plan:
    plan = Plan(others=other_texts(form))
    _collect(plan, form.items, TOP, TOP)
    plan.reads = {name: set() for name in plan.nodes}
    for use in uses(form):
        expression = parsed(use.text)
        if isinstance(expression, Expression):
            plan.expressions[use.owner, use.word] = expression
            if use.word in _SETTLED_BY:
                read = {each.name for each in expression.references if not each.last_saved}
                plan.reads[use.owner] |= {_answerer(plan, name) for name in read}
    for node in plan.nodes.values():
        plan.members[node.scope].append(node)
    _order(plan)
    return plan


def _answerer(plan: Plan, name: str) -> str:
    """Give the part that a name belongs to: the words beside "other" come with their question."""
    return plan.others[name].id if name in plan.others else name


def _collect(plan: Plan, items: tuple[Item, ...], parent: str, scope: str) -> None:
    """Note every part under the repeat it is in."""
    for item in items:
        plan.nodes.setdefault(item.id, Node(item.id, item, item, parent, scope))
        for row in item.rows:
            plan.nodes.setdefault(row.id, Node(row.id, item, row, item.id, scope))
        inner = item.id if item.type == "repeat" else scope
        if item.type == "repeat":
            plan.scopes[item.id], plan.members[item.id] = [], []
        _collect(plan, item.items, TOP if item.type == "repeat" else item.id, inner)


def _order(plan: Plan) -> None:
    """Put the parts of every scope in an order in which each comes after what it reads; circles are noted.

    A stack of its own, since a form may lead through more parts than Python calls.
    """
    place = {name: number for number, name in enumerate(plan.nodes)}
    begun: dict[str, list[str]] = {}  # the parts under way, the outermost first, with what each still waits for
    done: set[str] = set()

    def begin(name: str) -> None:
        begun[name] = sorted(_before(plan, name), key=place.__getitem__, reverse=True)

    for first in plan.nodes:
        if first not in done:
            begin(first)
        while begun:
            name, waiting = next(reversed(begun.items()))
            if not waiting:
                del begun[name]
                done.add(name)
                plan.scopes[plan.nodes[name].scope].append(plan.nodes[name])
            elif (before := waiting.pop()) in begun:
                names = list(begun)
                plan.cycles.append(names[names.index(before) :])
            elif before not in done:
                begin(before)


def _before(plan: Plan, name: str) -> set[str]:
    """Give what has to be settled before a part, as seen from its own scope."""
    node = plan.nodes[name]
    read = set(plan.reads[name])
    if node.item.type == "repeat":
        inside = {other for other in plan.nodes if name in plan.repeats_around(other)}
        read |= {each for other in inside for each in plan.reads[other]} - inside - {name}
    found = {node.parent} if node.parent else set()
    for each in read:
        if each in plan.nodes:
            found |= {_as_seen(plan, each, node.scope)} - {""}
    return found


def _as_seen(plan: Plan, name: str, scope: str) -> str:
    """Give the part itself, or the repeat that stands for it when it is inside another one."""
    around = plan.repeats_around(name)
    own = [*plan.repeats_around(scope), scope] if scope != TOP else []
    for repeat in around:
        if repeat not in own:
            return repeat if plan.nodes[repeat].scope == scope else ""
    return name if plan.nodes[name].scope == scope else ""
