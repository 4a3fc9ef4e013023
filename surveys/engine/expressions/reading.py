"""Reading: the text of an expression becomes its tree, or a sentence about what is wrong."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from surveys.engine.expressions import refusals
from surveys.engine.expressions.functions.catalogue import FUNCTIONS
from surveys.engine.expressions.nodes import Call, Chain, Column, Literal, Negation, Node, Own, Reference, Up
from surveys.engine.expressions.patterns.matching import pattern_of
from surveys.engine.expressions.patterns.reading import PatternProblem
from surveys.engine.expressions.problem import ExpressionProblem, at
from surveys.engine.expressions.signs import Plain, made_plain

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

LONGEST: Final = 10_000
DEEPEST: Final = 60
_WORDS: Final[dict[str, bool | str]] = {"true": True, "false": False, "null": ""}
_SAME: Final = {"≠": "!=", "≤": "<=", "≥": ">=", "÷": "div"}
_CHAINS: Final = frozenset({"either", "both", "equality", "relation", "sum", "product"})
_NAMED: Final = re.compile(r"\s*\$\{\s*([^}\s]+)\s*\}\s*")


def read(text: str) -> Node:
    """Read an expression; if straight quotes do not pair, let the curly ones of word processors close them too."""
    if not text.strip():
        raise ExpressionProblem(refusals.EMPTY, 0)
    if len(text) > LONGEST:
        raise ExpressionProblem(refusals.TOO_LONG.fill(most=LONGEST, now=len(text)), LONGEST)
    try:
        return _read(text, made_plain(text, any_quote_closes=False))
    except ExpressionProblem:
        if any(sign in text for sign in "‘’“”"):
            loose = made_plain(text, any_quote_closes=True)
            try:
                return _read(text, loose)
            except ExpressionProblem:
                pass
        raise


def _read(text: str, plain: Plain) -> Node:
    from lark import UnexpectedInput  # noqa: PLC0415 -- slow import

    refusals.check_functions(text, plain)
    if plain.unclosed is not None:
        raise at(text, plain.unclosed, refusals.UNCLOSED_QUOTE)
    if plain.depth > DEEPEST:
        raise at(text, plain.deepest, refusals.TOO_DEEP.fill(most=DEEPEST))
    try:
        tree = _parser().parse(plain.text)
    except UnexpectedInput as problem:
        raise refusals.unexpected(text, plain.text, problem) from None
    return _Builder(text).node(tree)


@cache
def _parser() -> Lark:
    from lark import Lark  # noqa: PLC0415 -- slow import

    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer="contextual", maybe_placeholders=False)


class _Builder:
    """Makes nodes of what the grammar found; names are taken from the original text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def node(self, tree: Tree[Token] | Token) -> Node:
        """Make one node and all below it."""
        from lark import Token  # noqa: PLC0415 -- slow import

        if isinstance(tree, Token):
            return self._token(tree)
        if tree.data == "call":
            return self._call(tree)
        if tree.data == "negation":
            *signs, term = tree.children
            return Negation(self.node(term), -1 if len(signs) % 2 else 1)
        operators = tuple(_SAME.get(str(each), str(each).lower()) for each in tree.children[1::2])
        return Chain(operators, tuple(map(self.node, tree.children[::2])))

    def _token(self, token: Token) -> Node:
        start = token.start_pos or 0
        match token.type:
            case "NUMBER":
                return Literal(float(token))
            case "TEXT":
                return Literal(self.text[start + 1 : start + len(token) - 1])
            case "REFERENCE":
                return self._reference(start, len(token))
            case "PARENT":
                name = token.rpartition("/")[2]
                return Reference(
                    self.text[start + len(token) - len(name) : start + len(token)], start + len(token) - len(name)
                )
            case "OWN":
                return Own()
            case "UP":
                raise at(self.text, start, refusals.UP)
        name = self.text[start : start + len(token)]
        word = _WORDS.get(name.lower())
        return Column(name) if word is None else Literal(word)

    def _reference(self, start: int, length: int) -> Reference:
        inside = self.text[start + 2 : start + length - 1]
        name = inside.strip()
        last_saved = name.replace("＃", "#").startswith("last-saved#")
        name = name[len("last-saved#") :] if last_saved else name
        return Reference(name, start + 2 + inside.rindex(name), last_saved)

    def _call(self, tree: Tree[Token]) -> Call:
        named, *given = tree.children
        name, start = str(named), getattr(named, "start_pos", 0)
        function = FUNCTIONS[name]
        if not function.least <= len(given) <= (len(given) if function.most is None else function.most):
            raise at(self.text, start, refusals.number_of_values(name, len(given)))
        arguments = tuple(Up() if str(each) == ".." and name == "position" else self.node(each) for each in given)
        if name == "regex" and isinstance(arguments[1], Literal):
            self._check_pattern(str(arguments[1].value), start)
        return Call(name, arguments, start, self._question(name, given, arguments))

    def _question(self, name: str, given: list[Tree[Token] | Token], arguments: tuple[Node, ...]) -> Reference | None:
        """Find the question that jr:choice-name names in quotes."""
        if name != "jr:choice-name" or not isinstance(arguments[1], Literal):
            return None
        found = _NAMED.fullmatch(str(arguments[1].value))
        return Reference(found[1], getattr(given[1], "start_pos", 0) + 1 + found.start(1)) if found else None

    def _check_pattern(self, pattern: str, start: int) -> None:
        try:
            pattern_of(pattern)
        except PatternProblem as problem:
            raise at(self.text, start, problem.text) from None
