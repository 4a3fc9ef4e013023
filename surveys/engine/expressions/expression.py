"""Expression: a formula of a form that was read once and can be worked out for every answer."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from surveys.engine.expressions.functions.function import Run
from surveys.engine.expressions.nodes import Column, Node, Own, Reference, every_node
from surveys.engine.expressions.reading import read
from surveys.engine.expressions.running import runner
from surveys.engine.expressions.values import Value, boolean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.engine.expressions.scope import Scope


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Read an expression, or raise an ExpressionProblem that says where it is wrong and what is expected.

    >>> sorted(parse("${overall} <= 6 and selected(${why}, 'price')").names)
    ['overall', 'why']
    """
    return Expression(text, read(text))


class Expression:
    """An expression: its text, its tree, the names it asks for, and its value in a scope."""

    __slots__ = ("_run", "columns", "names", "references", "text", "tree", "uses_self")

    def __init__(self, text: str, tree: Node) -> None:
        """Take the text and its tree; `parse` makes both."""
        nodes = list(every_node(tree))
        self.text = text
        self.tree = tree
        self.references = tuple(node for node in nodes if isinstance(node, Reference))
        self.names = frozenset(reference.name for reference in self.references)
        self.columns = frozenset(node.name for node in nodes if isinstance(node, Column))
        self.uses_self = any(isinstance(node, Own) for node in nodes)
        self._run = runner(tree)

    def evaluate(self, scope: Scope) -> Value:
        """Work it out; only an expression that takes more than a million steps raises an ExpressionProblem."""
        return self._run(Run(scope))

    def truth(self, scope: Scope) -> bool:
        """Work it out as a condition: yes or no."""
        return boolean(self._run(Run(scope)))

    def renamed(self, names: Mapping[str, str]) -> str:
        """Give the text with questions renamed and everything else as it was.

        >>> parse("${ why } = '${why}' or ../why='x'").renamed({"why": "reason"})
        "${ reason } = '${why}' or ../reason='x'"
        """
        text = self.text
        for reference in sorted(self.references, key=lambda each: each.start, reverse=True):
            if reference.name in names:
                end = reference.start + len(reference.name)
                text = text[: reference.start] + names[reference.name] + text[end:]
        return text

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"
