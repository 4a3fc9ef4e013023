"""What a definition may refer to outside itself; what is not given is not checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.problems import DefinitionProblem, unknown

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from surveys.engine.form import Form
    from surveys.engine.problems import Path

SPACES: Final = ("_subject", "_store", "_answer", "_staff")  # the namespaces of names that the system gives
OF_ANSWER: Final = frozenset({"channel", "lang"})


@dataclass(frozen=True)
class KnownFigure:
    """What one figure may be asked: by what it is broken down, and the choices of its options; None is any."""

    by: Collection[str] = ()
    params: Mapping[str, Collection[str] | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Known:
    """Names that exist: figures, nouns with the names of their fields, forms, programmes, posts.

    Figures may be names alone, or names with what each may be asked; `periods` are the words for days.
    """

    figures: Collection[str] | Mapping[str, KnownFigure] = ()
    periods: Collection[str] = ()
    nouns: Mapping[str, Collection[str]] = field(default_factory=dict)
    forms: Mapping[str, Form] | None = None
    programmes: Collection[str] = ()
    posts: Collection[str] = ()

    def system_name(self, name: str, subject: str, path: Path) -> DefinitionProblem | None:
        """Check a name like `_subject.customer_name` against what the system gives."""
        space, _, word = name.partition(".")
        if space not in SPACES or not word:
            return unknown(_NO_SPACE, name, [f"{each}.{word or 'name'}" for each in SPACES], path)
        if space == "_subject" and subject == "none":
            return DefinitionProblem(_NO_SUBJECT.fill(name=name), path)
        noun = subject if space == "_subject" else space[1:]
        fields = self.nouns.get(noun)
        if space == "_answer":
            fields = OF_ANSWER.union(fields or ())
        if fields is None or word in fields:
            return None
        return unknown(_NO_SYSTEM_NAME, name, [f"{space}.{each}" for each in fields], path)


_NO_SPACE = Text(
    zh="没有“{name}”这样的系统名称",
    en="There is no name “{name}” given by the system",
)
_NO_SYSTEM_NAME = Text(zh="系统里没有“{name}”", en="The system has no “{name}”")
_NO_SUBJECT = Text(
    zh="这张表不针对某个对象，用不了“{name}”；请在 form 里写明对象，例如 subject: visit",
    en="This form is about nothing in particular, so “{name}” is empty. Please say what it is about, "
    "for example subject: visit",
)
