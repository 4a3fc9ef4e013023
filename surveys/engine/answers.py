"""Answers: the one place that says what a set of answers to a form means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from surveys.engine.context import AnswerProblem, Context, Settled
from surveys.engine.expressions import ExpressionProblem
from surveys.engine.fitting import problems_of
from surveys.engine.plan import TOP
from surveys.engine.settling import Round, Work
from surveys.engine.showing import filled
from surveys.engine.uses import OTHER, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from surveys.engine.form import Form

__all__ = ["AnswerProblem", "Context", "Settled", "holds", "settle"]


def settle(form: Form, typed: Mapping[str, object], context: Context) -> Settled:
    """Read what was typed, work out what is shown, calculated and offered, and tell what does not fit.

    Keys of `typed` are ids of questions and grid rows; a repeat is a list of such mappings. Wrong input never raises.
    """
    work = Work(form, typed, context)
    work.run()
    found = Settled(
        form=form,
        context=context,
        values=_ordered(work, TOP, work.top),
        visible=tuple(_visible(work)),
        hidden=work.hidden,
        problems=(),
        choices=work.offered,
    )
    return replace(found, problems=tuple(_worded(found, problem) for problem in problems_of(work)))


def _worded(settled: Settled, problem: AnswerProblem) -> AnswerProblem:
    """Fill the places of the form's own message, and of that alone: what somebody typed never becomes a place."""
    prefix, _, name = problem.field.rpartition(".")
    asked = settled.form.asked.get(name)
    if asked is None or asked[0].message is not problem.text:
        return problem
    return replace(problem, text=filled(problem.text, settled, inside=prefix))


def holds(condition: str, settled: Settled) -> bool:
    """Tell whether a condition of an alert holds for answers; one that cannot be read does not."""
    expression = parsed(condition)
    if isinstance(expression, ExpressionProblem):
        return False
    work = Work(settled.form, {}, settled.context)
    work.take(settled.values)
    try:
        return expression.truth(work.scope(work.top))
    except ExpressionProblem:
        return False


def _ordered(work: Work, scope: str, at: Round) -> dict[str, Any]:
    """Give the answers in the order of the form."""
    found: dict[str, Any] = {}
    for node in work.plan.members[scope]:
        if node.item.type == "repeat":
            rounds = [each for each in work.rounds.get(node.id, ()) if each.outer is at]
            if rounds:
                found[node.id] = [_ordered(work, node.id, each) for each in rounds]
            continue
        for name in (node.id, node.id + OTHER):
            if name in at.values:
                found.setdefault(name, at.values[name])
    return found


def _visible(work: Work) -> Iterator[str]:
    for node, at, key in work.walk():
        yield key
        other = node.id + OTHER
        if other in work.plan.others and work.seen.get(at.prefix + other):
            yield key + OTHER
