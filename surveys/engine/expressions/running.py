"""Running: the tree of an expression becomes one function of the scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from surveys.engine.expressions.functions.catalogue import FUNCTIONS
from surveys.engine.expressions.nodes import Call, Chain, Column, Literal, Negation, Node, Own, Reference
from surveys.engine.expressions.operators import OF_ANSWERS, OPERATORS
from surveys.engine.expressions.values import Value, boolean, number, settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from surveys.engine.expressions.functions.function import Evaluate, Function, Run


def runner(node: Node) -> Evaluate:  # noqa: PLR0911 -- one line for each sort
    """Make the function that works out a node."""
    match node:
        case Literal(value):
            return lambda _run: value
        case Reference():
            return _last_saved(node.name) if node.last_saved else _answer(node.name)
        case Own():
            return lambda run: settled(run.scope.own)
        case Column(name):
            return lambda run: settled(run.scope.row.get(name))
        case Negation(term, sign):
            worked = runner(term)
            return lambda run: sign * number(worked(run))
        case Chain():
            return _chain(node)
        case Call():
            return _call(node)
        case _:  # two dots: the position that asks for them needs no value
            return lambda _run: ""


def _answer(name: str) -> Evaluate:
    return lambda run: settled(run.scope.value(name))


def _last_saved(name: str) -> Evaluate:
    return lambda run: settled(run.scope.last_saved(name)) if run.scope.last_saved else ""


def _chain(chain: Chain) -> Evaluate:
    """Join terms: `and` and `or` stop as soon as they know."""
    terms = tuple(map(runner, chain.terms))
    if chain.operators[0] in {"and", "or"}:
        stop = chain.operators[0] == "or"

        def decided(run: Run) -> Value:
            for term in terms:
                if boolean(term(run)) is stop:
                    return stop
            return not stop

        return decided
    first = terms[0]
    steps = tuple(
        (_operator(operator, *pair), term)
        for operator, pair, term in zip(
            chain.operators, zip(chain.terms, chain.terms[1:], strict=False), terms[1:], strict=True
        )
    )

    def joined(run: Run) -> Value:
        value = first(run)
        for apply, term in steps:
            value = apply(value, term(run))
        return value

    return joined


def _operator(operator: str, left: Node, right: Node) -> Callable[[Value, Value], Value]:
    """Choose the operator; a yes or no that somebody answered is compared as forms write it."""
    answered = isinstance(left, Reference | Own | Column) or isinstance(right, Reference | Own | Column)
    return OF_ANSWERS[operator] if answered and operator in OF_ANSWERS else OPERATORS[operator]


def _call(call: Call) -> Evaluate:
    function = FUNCTIONS[call.function]
    terms = tuple(map(runner, call.arguments))
    if function.of_terms:
        looks = function.of_terms

        def looked(run: Run) -> Value:
            run.spend(1)
            value: Value = looks(run, call, terms)
            return value

        return looked
    return _of_values(function, terms)


def _of_values(function: Function, terms: tuple[Evaluate, ...]) -> Evaluate:
    work = function.of_values
    assert work, "a function has one of the two"  # noqa: S101 -- for the reader of types

    def worked(run: Run) -> Value:
        values = [term(run) for term in terms]
        run.spend(1 + sum(len(value) // 10 for value in values if isinstance(value, str | list)))
        value: Value = work(*values)
        return value

    return worked
