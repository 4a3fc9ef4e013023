"""Function: what an expression may call; and Run: one evaluation, with what it may spend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from models.text import Text
from surveys.engine.expressions.problem import ExpressionProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from surveys.engine.expressions.nodes import Call
    from surveys.engine.expressions.scope import Scope
    from surveys.engine.expressions.values import Value

Evaluate: TypeAlias = "Callable[[Run], Value]"
BUDGET: Final = 1_000_000


class Run:
    """One evaluation: where it looks, and how many steps it may still take."""

    __slots__ = ("left", "scope")

    def __init__(self, scope: Scope, budget: int = BUDGET) -> None:
        self.scope = scope
        self.left = budget

    def spend(self, steps: int) -> None:
        """Count steps; an expression that takes too many is stopped."""
        self.left -= steps
        if self.left < 0:
            raise ExpressionProblem(_TOO_MUCH, 0)


@dataclass(frozen=True, kw_only=True)
class Function:
    """A function with how many values it takes (`most` None for any number) and how it is written.

    `of_values` gets the values; `of_terms` gets the run, the call and its terms, and works out what it needs.
    """

    example: str
    least: int
    most: int | None
    of_values: Callable[..., Any] | None = None
    of_terms: Callable[[Run, Call, tuple[Evaluate, ...]], Any] | None = None


def of(work: Callable[..., Any], example: str, least: int, most: int | None = -1) -> Function:
    """Make a function of values; without `most` it takes exactly `least`."""
    return Function(of_values=work, example=example, least=least, most=least if most == -1 else most)


def within(
    work: Callable[[Run, Call, tuple[Evaluate, ...]], Any], example: str, least: int, most: int | None = -1
) -> Function:
    """Make a function that looks around: at the scope, or only at the terms that it needs."""
    return Function(of_terms=work, example=example, least=least, most=least if most == -1 else most)


_TOO_MUCH = Text(
    zh="这个公式要算的步数太多，已停下。请拆成几道计算题，每题一小步",
    en="This expression takes too many steps and was stopped. Split it into several calculations",
)
