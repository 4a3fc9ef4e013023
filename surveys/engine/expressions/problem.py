"""ExpressionProblem: an expression that cannot be used, told in a sentence with its place."""

from __future__ import annotations

from typing import Final

from models.text import Text

_NEAR: Final = 16
_AT = Text(zh="第 {at} 个字“{near}”处：{what}", en="At character {at}, “{near}”: {what}")
_AT_END = Text(zh="写到末尾还没有完：{what}", en="It ends too early: {what}")


class ExpressionProblem(Exception):  # noqa: N818 -- reads as what it is
    """What is wrong in an expression, where, what is expected, with an example; `position` counts from 0."""

    def __init__(self, text: Text, position: int) -> None:
        """Take the sentence and the place."""
        super().__init__(text.to("en"))
        self.text = text
        self.position = position


def at(expression: str, position: int, what: Text) -> ExpressionProblem:
    """Put the place before what is wrong there."""
    near = expression[position : position + _NEAR].strip()
    if not near:
        return ExpressionProblem(_AT_END.fill(what=what), len(expression))
    more = "…" if position + _NEAR < len(expression) else ""
    return ExpressionProblem(_AT.fill(at=position + 1, near=near + more, what=what), position)
