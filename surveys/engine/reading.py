"""Reading a definition: a form or a programme from YAML, JSON or plain data, every mistake at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from models.text import Text
from surveys.engine.checks import Known, check_form
from surveys.engine.form import Form
from surveys.engine.problems import DefinitionProblem, DefinitionRefused
from surveys.engine.programme import Programme
from surveys.engine.programme_checks import check_programme
from surveys.engine.structure import place_of, structural

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from surveys.engine.problems import Path
    from surveys.engine.source import Source

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
    from surveys.engine.source import read_source  # noqa: PLC0415 -- loads the YAML library

    read = read_source(source, "form/")
    form, problems = _made(read, Form)
    return _examined(read, form, [*problems, *(check_form(form, known or Known()) if form else ())])


def examine_programme(source: str | bytes | Mapping[str, Any], known: Known | None = None) -> Examined[Programme]:
    """Read a programme and tell everything about it, warnings too."""
    from surveys.engine.source import read_source  # noqa: PLC0415 -- as above

    read = read_source(source, "programme/")
    programme, problems = _made(read, Programme)
    return _examined(read, programme, [*problems, *(check_programme(programme, known or Known()) if programme else ())])


def _made(read: Source, model: type[M]) -> tuple[M | None, list[DefinitionProblem]]:
    """Make the definition of its data; wrong parts are replaced by the nearest right ones so that all is checked."""
    if read.data is None and read.problems:
        return None, read.problems
    if not isinstance(read.data, dict):
        return None, [*read.problems, DefinitionProblem(_NOT_A_DEFINITION)]
    try:
        return model.model_validate(read.data), read.problems
    except ValidationError as error:
        wrong = structural(error, model, read.data)
    try:
        rest = model.model_validate(_without(read.data, {problem.path: problem for problem in wrong}, ()))
    except ValidationError:
        rest = None
    return rest, [*read.problems, *wrong]


def _without(here: Any, wrong: Mapping[Path, DefinitionProblem], path: Path) -> Any:
    """Copy the data; a wrong part is left out, and where one has to be there it is given a stand-in."""
    if isinstance(here, list):
        return [_without(value, wrong, (*path, number)) for number, value in enumerate(here)]
    if not isinstance(here, dict):
        return here
    kept = {word: _without(value, wrong, (*path, word)) for word, value in here.items() if (*path, word) not in wrong}
    for word in _STAND_INS:
        if problem := wrong.get((*path, word)):
            unnamed = f"unnamed{'_'.join(str(step) for step in path if isinstance(step, int))}"
            kept[word] = problem.near or (unnamed if word in {"id", "v"} else _STAND_INS[word])
    return kept


def _examined(read: Source, made: M | None, problems: list[DefinitionProblem]) -> Examined[M]:
    """Tell each problem's place and line, in the order of the text; a type in doubt says nothing about its words."""
    unsure = {problem.path[:-1] for problem in problems if problem.path[-1:] == ("type",)}
    placed = [
        problem.placed(place_of(problem.path, read.data), problem.line or read.line_of(problem.path))
        for problem in dict.fromkeys(problems)
        if problem.path[-1:] == ("type",) or not {problem.path, problem.path[:-1]} & unsure
    ]
    return Examined(made, tuple(sorted(placed, key=lambda problem: problem.line or 0)))


_STAND_INS: Final[dict[str, object]] = {
    "id": "", "v": "", "type": "text", "label": {"zh": "…", "en": "…"}, "title": {"zh": "…", "en": "…"},
}  # fmt: skip
_NOT_A_DEFINITION = Text(
    zh="这里要写成“词: 值”的样子，从 form: {id: …, title: {zh: …, en: …}} 写起",
    en="This is written as “word: value”. Please begin with form: {id: …, title: {zh: …, en: …}}",
)
