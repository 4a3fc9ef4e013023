"""A mistake in a definition: where it is, what is wrong, and the nearest right thing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal, TypeAlias

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

Path: TypeAlias = tuple[str | int, ...]
Severity = Literal["error", "warn"]
_NAMED = 8
_OF_NAMES = 0.55  # people slip on one sign or two, and names are short


@dataclass(frozen=True)
class DefinitionProblem:
    """One mistake; `path` leads to it inside the definition, `place` says the same for people."""

    text: Text
    path: Path = ()
    place: str = ""
    line: int | None = None
    near: str = ""
    severity: Severity = "error"

    @property
    def sentence(self) -> Text:
        """The place and what is wrong there."""
        words = self.text.words
        line = {"zh": f"第 {self.line} 行，" if self.line else "", "en": f"Line {self.line}, " if self.line else ""}
        place = {"zh": f"{self.place}：" if self.place else "", "en": f"{self.place}: " if self.place else ""}
        return Text(**{lang: line.get(lang, "") + place.get(lang, "") + said for lang, said in words.items()})

    def placed(self, place: str, line: int | None) -> DefinitionProblem:
        """The same mistake with its place told."""
        return replace(self, place=place, line=line)


class DefinitionRefused(Exception):  # noqa: N818 -- reads as what it is
    """A definition cannot be used; every mistake in it is told at once."""

    def __init__(self, problems: Iterable[DefinitionProblem]) -> None:
        """Take the mistakes."""
        self.problems = list(problems)
        super().__init__("\n".join(problem.sentence.to("en") for problem in self.problems))


def nearest(name: str, known: Collection[str]) -> str:
    """Give the known name most like this one, or nothing.

    >>> nearest("overal", ["overall", "nps"]), nearest("weather", ["overall", "nps"])
    ('overall', '')
    """
    lowered = {each.lower(): each for each in sorted(known, reverse=True)}
    close = get_close_matches(name.lower(), list(lowered), n=1, cutoff=_OF_NAMES)
    return lowered[close[0]] if close else ""


def meant(name: str, known: Collection[str]) -> tuple[Text, str]:
    """Give the end of a sentence about an unknown name, and the nearest name: what is meant, or what there is."""
    near = nearest(name, known)
    if near:
        return Text(zh=f"，是不是想写 {near}？", en=f". Did you mean {near}?"), near
    some = sorted(known)
    if not some:
        return Text(zh="，这里还没有可以用的名称", en=". There are no names to use here yet"), ""
    names = ", ".join(some[:_NAMED])
    more = len(some) > _NAMED
    return Text(
        zh=f"，可以用的有：{names}{' 等' if more else ''}", en=f". There are: {names}{' …' if more else ''}"
    ), ""


def unknown(what: Text, name: str, known: Collection[str], path: Path) -> DefinitionProblem:
    """Say that a name is not known; `what` says what was looked for, with `{name}` in it."""
    end, near = meant(name, known)
    said = what.fill(name=name)
    words = {lang: said.to(lang) + end.to(lang) for lang in ("zh", "en")}
    return DefinitionProblem(Text(**words), path, near=near)
