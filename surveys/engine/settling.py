"""Settling: answers worked through in the order in which they depend on each other."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.kinds.datetime import local
from models.problem import Problem
from models.text import Text
from surveys.engine.expressions import ExpressionProblem, Scope, number
from surveys.engine.figures import is_counted
from surveys.engine.form import HOLDERS, OF_STAFF
from surveys.engine.kept import calculated, worked_with
from surveys.engine.plan import TOP, Node, plan_of
from surveys.engine.typed import read_typed
from surveys.engine.uses import OTHER, other_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from surveys.engine.context import Context
    from surveys.engine.expressions import Expression
    from surveys.engine.form import Choice, Form

MOST_ROUNDS: Final = 200
_SHOWN_ONLY: Final = HOLDERS | {"note"}


@dataclass
class Round:
    """One set of answers: the form's own, or one round of a repeat."""

    prefix: str
    scope: str
    typed: Mapping[str, Any]
    outer: Round | None = None
    position: int = 1
    values: dict[str, Any] = field(default_factory=dict)


class Work:
    """The answers of one form while they are settled."""

    def __init__(self, form: Form, typed: Mapping[str, Any], context: Context) -> None:
        self.form, self.context, self.plan = form, context, plan_of(form)
        now = context.now
        self.now = local(now).replace(tzinfo=None) if now.tzinfo else now  # expressions know the store's clock only
        self.top = Round("", TOP, typed)
        self.rounds: dict[str, list[Round]] = {TOP: [self.top]}
        self.seen: dict[str, bool] = {}
        self.hidden: dict[str, Any] = {}
        self.offered: dict[str, tuple[Choice, ...]] = {}
        self.wrong: dict[str, Problem] = {}  # what could not be read, or is not offered

    def run(self) -> None:
        """Settle everything."""
        self._scope(TOP, [self.top])

    def take(self, values: Mapping[str, Any], at: Round | None = None) -> None:
        """Take answers that have been settled before as they are; with them everything else may be asked."""
        at = at or self.top
        for name, value in values.items():
            node = self.plan.nodes.get(name)
            if node is None or node.item.type != "repeat" or node.is_row:
                at.values[name] = value
                continue
            begun = [Round(f"{at.prefix}{name}.{n}.", name, {}, at, n + 1) for n in range(len(value))]
            at.values[name] = [each.values for each in begun]
            self.rounds.setdefault(name, []).extend(begun)
            for each, inside in zip(begun, value, strict=True):
                self.take(inside, each)

    def _scope(self, scope: str, rounds: list[Round]) -> None:
        """Settle part by part over all rounds, so that a part may read the rounds of the parts before it."""
        for node in self.plan.scopes[scope]:
            inner: list[Round] = []
            for each in rounds:
                self.seen[each.prefix + node.id] = seen = self._is_seen(node, each)
                if node.item.type == "repeat":
                    inner += self._rounds(node, each, seen=seen)
                elif node.item.type == "calculation":
                    self._calculate(node, each, seen=seen)
                elif node.item.type == "figure":
                    self._count(node, each, seen=seen)
                elif node.is_row or node.item.type not in {*_SHOWN_ONLY, "grid"}:
                    self._answer(node, each, seen=seen)
            if node.item.type == "repeat":
                self.rounds.setdefault(node.id, []).extend(inner)
                self._scope(node.id, inner)

    def _is_seen(self, node: Node, at: Round) -> bool:
        if node.parent and not self.seen.get(at.prefix + node.parent):
            return False
        if node.item.retired or node.part.retired or node.item.channel not in {None, self.context.channel}:
            return False
        if node.item.type in OF_STAFF and self.context.channel == "public":
            return False
        return self.holds(node.id, "relevant", at, otherwise=True)

    def _rounds(self, node: Node, at: Round, *, seen: bool) -> list[Round]:
        """Begin the rounds of a repeat: as many as its count says, or as were typed."""
        key, given = at.prefix + node.id, at.typed.get(node.id)
        if not seen:
            if given:
                self.hidden[key] = given
            return []
        typed = [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
        wanted = max(len(typed), int(node.item.min or 0))
        if expression := self.plan.expressions.get((node.id, "count")):
            counted = number(self.evaluated(expression, at))
            wanted = 0 if math.isnan(counted) else int(max(0, min(counted, MOST_ROUNDS)))
        wanted = min(wanted, MOST_ROUNDS)
        for extra in range(wanted, len(typed)):
            if any(value not in (None, "", []) for value in typed[extra].values()):
                self.hidden[f"{key}.{extra}"] = typed[extra]
        begun = [Round(f"{key}.{n}.", node.id, typed[n] if n < len(typed) else {}, at, n + 1) for n in range(wanted)]
        at.values[node.id] = [each.values for each in begun]
        return begun

    def _calculate(self, node: Node, at: Round, *, seen: bool) -> None:
        expression = self.plan.expressions.get((node.id, "expr"))
        value = calculated(self.evaluated(expression, at), node.item) if seen and expression else None
        if value is not None:
            at.values[node.id] = value

    def _count(self, node: Node, at: Round, *, seen: bool) -> None:
        """Take the number as it was handed in; nobody types one."""
        found = self.context.figures.get(node.id)
        if seen and found is not None and is_counted(found):
            at.values[node.id] = dict(found)

    def _answer(self, node: Node, at: Round, *, seen: bool) -> None:
        """Read what was typed, or the default; what is not shown is kept aside."""
        key, item = at.prefix + node.id, node.item
        if item.type in OF_STAFF and self.context.channel == "public":
            return  # whatever a stranger sent under its name
        raw = at.typed.get(node.id)
        has_default = item.default is not None and not node.is_row
        if seen and has_default and (item.read_only or node.id not in at.typed):
            raw = self._default(node, at)
        value = read_typed(self.form, item, node.part, raw)
        if not seen:
            if value is not None:
                self.hidden[key] = raw if isinstance(value, Problem) else value
        elif isinstance(value, Problem):
            self.wrong[key] = value.at(key)
        elif value is not None or has_default:
            at.values[node.id] = value
        if item.list:
            self._choose(node, at, seen=seen)

    def _default(self, node: Node, at: Round) -> object:
        expression = self.plan.expressions.get((node.id, "default"))
        if expression is None:
            return node.item.default
        found = self.evaluated(expression, at)
        return None if isinstance(found, float) and math.isnan(found) else found

    def _choose(self, node: Node, at: Round, *, seen: bool) -> None:
        """Keep the choices that are offered, and the words beside "other"."""
        key, value = at.prefix + node.id, at.values.get(node.id)
        chosen = value if isinstance(value, list) else [] if value is None else [value]
        choices = self.form.choices_of(node.item)
        if seen:
            self.offered[key] = self._offer(node, at, choices)
            fitting = {choice.v for choice in self.offered[key]} | {choice.v for choice in choices if choice.retired}
            if strange := [each for each in chosen if each not in fitting]:
                label = next((choice.label for choice in choices if choice.v == strange[0]), strange[0])
                self.wrong[key] = Problem(_NOT_OFFERED.fill(found=label), key, value)
            elif node.item.type == "rank" and chosen and {*chosen} != {choice.v for choice in self.offered[key]}:
                self.wrong[key] = Problem(_RANK_ALL.fill(count=len(self.offered[key])), key, value)
            if key in self.wrong:
                at.values.pop(node.id, None)
                chosen = []
        if node.id + OTHER in self.plan.others:
            self._words_beside(node, at, asked=not other_of(choices).isdisjoint(chosen))

    def _offer(self, node: Node, at: Round, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
        current = [choice for choice in choices if not choice.retired]
        expression = self.plan.expressions.get((node.id, "filter"))
        if expression is None:
            return tuple(current)
        return tuple(choice for choice in current if self._true(expression, at, row=choice.columns))

    def _words_beside(self, node: Node, at: Round, *, asked: bool) -> None:
        """Read the words beside "other", which are asked when it is chosen."""
        name = node.id + OTHER
        key, raw = at.prefix + name, at.typed.get(name)
        words = None if raw is None or isinstance(raw, (dict, list)) else " ".join(str(raw).split()) or None
        self.seen[key] = asked
        if words and asked:
            at.values[name] = words
        elif words:
            self.hidden[key] = words

    def holds(self, owner: str, word: str, at: Round, *, own: object = "", otherwise: bool = False) -> bool:
        """Tell whether a condition holds; `otherwise` when there is none."""
        expression = self.plan.expressions.get((owner, word))
        return otherwise if expression is None else self._true(expression, at, own=own)

    def _true(
        self, expression: Expression, at: Round, *, own: object = "", row: Mapping[str, object] | None = None
    ) -> bool:
        try:
            return expression.truth(self.scope(at, own, row))
        except ExpressionProblem:
            return False

    def evaluated(self, expression: Expression, at: Round) -> object:
        """Work an expression out; nothing when it cannot be."""
        try:
            return expression.evaluate(self.scope(at))
        except ExpressionProblem:
            return ""

    def scope(self, at: Round, own: object = "", row: Mapping[str, object] | None = None) -> Scope:
        """Give what an expression may look at from one round."""
        return Scope(
            lambda name: self.value(name, at),
            own,
            row or {},
            today=self.context.today,
            now=self.now,
            position=at.position,
            every=lambda name: self._every(name, at),
            last_saved=lambda name: self.context.before.get(name, ""),
            choice_name=self._choice_name,
        )

    def value(self, name: str, at: Round) -> object:
        """Give the value of a name as seen from a round; a list when it stands for all rounds of a repeat."""
        if name.startswith("_"):
            return self.context.given(name)
        node = self._node(name)
        if node is None:
            return ""
        here: Round | None = at
        while here is not None and here.scope != node.scope:
            here = here.outer
        if here is None:
            return list(self._every(name, at))
        if node.item.type == "repeat":
            return [float(n + 1) for n in range(len(here.values.get(name, ())))]
        return worked_with(node.item, here.values.get(name)) if name == node.id else here.values.get(name, "")

    def _node(self, name: str) -> Node | None:
        item = self.plan.others.get(name)
        return self.plan.nodes.get(item.id if item else name)

    def _every(self, name: str, at: Round) -> Sequence[object]:
        """Give the values of all rounds that share the outer round."""
        node = self._node(name)
        if node is None:
            return []
        around = {TOP, *self.plan.repeats_around(name)} - {node.scope}
        here = at
        while here.scope not in around and here.outer is not None:
            here = here.outer
        rounds = [each for each in self.rounds.get(node.scope, ()) if each.prefix.startswith(here.prefix)]
        return [worked_with(node.item, each.values.get(name)) for each in rounds]

    def _choice_name(self, name: str, value: str) -> str:
        node = self._node(name)
        choices = self.form.choices_of(node.item) if node else ()
        return next((choice.label.to(self.context.lang) for choice in choices if choice.v == value), value)

    def walk(self, scope: str = TOP, at: Round | None = None) -> Iterator[tuple[Node, Round, str]]:
        """Give every part that is shown, in the form's order, with its round and key."""
        at = at or self.top
        for node in self.plan.members[scope]:
            key = at.prefix + node.id
            if not self.seen.get(key):
                continue
            yield node, at, key
            if node.item.type == "repeat":
                for each in self.rounds.get(node.id, ()):
                    if each.outer is at:
                        yield from self.walk(node.id, each)


_NOT_OFFERED = Text(
    zh="按前面的答案，这里不再有“{found}”，请重新选一项，例如列出来的第一项",
    en="With the answers before, “{found}” is not offered here. Please choose again, for example the first shown",
)
_RANK_ALL = Text(
    zh="请把 {count} 项都排上，从 1 到 {count} 各用一次，例如最看重的填 1",
    en="Please rank all {count}, using each of 1 to {count} once, for example 1 for the most important",
)
