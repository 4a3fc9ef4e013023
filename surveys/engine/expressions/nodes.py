"""The tree of an expression that was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Literal:
    """A number, words, or true and false."""

    value: str | float | bool


@dataclass(frozen=True, slots=True)
class Reference:
    """The answer to another question: ${name}, ../name or ${last-saved#name}; `start` is where the name begins."""

    name: str
    start: int
    last_saved: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """The answer to the question itself: a dot."""


@dataclass(frozen=True, slots=True)
class Up:
    """What the question lies in: two dots; only position(..) may ask for it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the choices: a bare name."""

    name: str


@dataclass(frozen=True, slots=True)
class Negation:
    """A number with minus signs before it."""

    term: Node
    sign: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Terms joined by operators of one rank, from left to right."""

    operators: tuple[str, ...]
    terms: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A function and what it is given; `named` is a question whose name stands in quotes, as jr:choice-name wants."""

    function: str
    arguments: tuple[Node, ...]
    start: int
    named: Reference | None = None


Node: TypeAlias = Literal | Reference | Own | Up | Column | Negation | Chain | Call


def every_node(node: Node) -> Iterator[Node]:
    """Give a node and all below it."""
    yield node
    match node:
        case Negation():
            yield from every_node(node.term)
        case Chain():
            for term in node.terms:
                yield from every_node(term)
        case Call():
            if node.named:
                yield node.named
            for argument in node.arguments:
                yield from every_node(argument)
