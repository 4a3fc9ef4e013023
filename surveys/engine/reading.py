"""Reading a definition: a form or a programme from YAML, JSON or plain data, every mistake at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from models.text import Text
from surveys.engine.checks import Known, check_form
from surveys.engine.form import Form
from surveys.engine.problems import DefinitionProblem, DefinitionRefused
from surveys.engine.programme import Programme
from surveys.engine.programme_checks import check_programme
from surveys.engine.source import Source, read_source
from surveys.engine.structure import place_of, structural

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Examined(Generic[M]):
    """What a source defines, when it can be read at all, and everything that is wrong or odd about it."""

    made: M | None
    problems: tuple[DefinitionProblem, ...]

    @property
    def refused(self) -> bool:
        """Whether a mistake forbids its use; warnings do not."""
        return self.made is None or any(problem.severity == "error" for problem in self.problems)

    def accepted(self) -> M:
        """Give what is defined, or raise DefinitionRefused with every problem."""
        if self.refused or self.made is None:
            raise DefinitionRefused(self.problems)
        return self.made


def read_form(
    source: str | bytes | Mapping[str, Any],
    *,
    figures: Collection[str] = (),
    nouns: Mapping[str, Collection[str]] | None = None,
) -> Form:
    """Read a form; `figures` and `nouns` (noun → names of its fields) are checked against when given."""
    return examine_form(source, Known(figures=figures, nouns=nouns or {})).accepted()


def read_programme(
    source: str | bytes | Mapping[str, Any],
    *,
    forms: Mapping[str, Form] | None = None,
    programmes: Collection[str] = (),
    posts: Collection[str] = (),
    nouns: Mapping[str, Collection[str]] | None = None,
) -> Programme:
    """Read a programme; forms by id, ids of programmes and posts are checked against when given."""
    known = Known(forms=forms, programmes=programmes, posts=posts, nouns=nouns or {})
    return examine_programme(source, known).accepted()


def examine_form(source: str | bytes | Mapping[str, Any], known: Known | None = None) -> Examined[Form]:
    """Read a form and tell everything about it, warnings too."""
    read = read_source(source, "form/")
    form, problems = _made(read, Form)
    return _examined(read, form, [*problems, *(check_form(form, known or Known()) if form else ())])


def examine_programme(source: str | bytes | Mapping[str, Any], known: Known | None = None) -> Examined[Programme]:
    """Read a programme and tell everything about it, warnings too."""
    read = read_source(source, "programme/")
    programme, problems = _made(read, Programme)
    return _examined(
        read, programme, [*problems, *(check_programme(programme, known or Known()) if programme else ())]
    )


def _made(read: Source, model: type[M]) -> tuple[M | None, list[DefinitionProblem]]:
    """Make the definition of its data; what has a wrong shape is left out so that the rest is checked too."""
    if read.problems and read.data is None:
        return None, read.problems
    if not isinstance(read.data, dict):
        return None, [*read.problems, DefinitionProblem(_NOT_A_DEFINITION)]
    data, problems = read.data, list(read.problems)
    try:
        return model.model_validate(data), problems
    except ValidationError as error:
        problems += structural(error, model, data)
        return _rest(data, [problem.path for problem in problems], model), problems


def _rest(data: dict[str, Any], wrong: list[tuple[str | int, ...]], model: type[M]) -> M | None:
    """Make what is left without the wrong parts, or nothing when it cannot stand without them."""
    try:
        return model.model_validate(_without(data, frozenset(wrong), ()))
    except ValidationError:
        return None


def _without(here: Any, wrong: frozenset[tuple[str | int, ...]], path: tuple[str | int, ...]) -> Any:
    """Copy the data without the wrong parts; an entry that loses what it must have keeps a stand-in."""
    if isinstance(here, dict):
        kept = {k: _without(v, wrong, (*path, k)) for k, v in here.items() if (*path, k) not in wrong}
        lost = {p[-1] for p in wrong if p[:-1] == path}
        return kept | {word: stand_in for word, stand_in in _STAND_INS.items() if word in lost}
    if isinstance(here, list):
        return [_without(v, wrong, (*path, n)) for n, v in enumerate(here) if (*path, n) not in wrong]
    return here


def _examined(read: Source, made: M | None, problems: list[DefinitionProblem]) -> Examined[M]:
    """Tell each problem's place and line, in the order of the text."""
    placed = [
        problem.placed(place_of(problem.path, read.data), problem.line or read.line_of(problem.path))
        for problem in dict.fromkeys(problems)
    ]
    return Examined(made, tuple(sorted(placed, key=lambda problem: problem.line or 0)))


_STAND_INS = {"type": "note", "label": {"zh": "…", "en": "…"}, "title": {"zh": "…", "en": "…"}}
_NOT_A_DEFINITION = Text(
    zh="这里要写成“词: 值”的样子，从 form: {id: …, title: {zh: …, en: …}} 写起",
    en="This is written as “word: value”. Please begin with form: {id: …, title: {zh: …, en: …}}",
)
