"""XLSForm's expression language: `parse` an expression once, then ask for its value or its truth in a `Scope`."""

from surveys.engine.expressions.expression import Expression, parse
from surveys.engine.expressions.problem import ExpressionProblem
from surveys.engine.expressions.scope import Scope
from surveys.engine.expressions.values import Value, boolean, is_empty, number, text

__all__ = ["Expression", "ExpressionProblem", "Scope", "Value", "boolean", "is_empty", "number", "parse", "text"]
