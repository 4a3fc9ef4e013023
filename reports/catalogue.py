"""Catalogue: every figure by name, found by looking: one file a family, a figure is named file.name."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import LANGS, Text
from reports.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_FIGURE: Final = Text(
    zh="没有“{name}”这个指标，最接近的是：{near}", en="There is no figure “{name}”; the nearest is: {near}"
)


class Catalogue:
    """The figures of one folder; a family's file is imported when one of its figures is first wanted."""

    def __init__(self, package: str, folder: list[str]) -> None:
        """Take the package's name and where it lies."""
        self._package = package
        self._folder = folder
        self._families: dict[str, dict[str, Figure]] = {}

    @cached_property
    def families(self) -> list[str]:
        """The names of the families, without opening one."""
        return sorted(module.name for module in iter_modules(self._folder))

    def family(self, name: str) -> dict[str, Figure]:
        """Give the figures that one file declares, by their full names."""
        if name not in self._families:
            declared = [v for v in vars(import_module(f"{self._package}.{name}")).values() if isinstance(v, Figure)]
            own = {figure.name: figure for figure in declared}
            strange = [figure.name for figure in declared if not figure.name.startswith(f"{name}.")]
            if strange or len(own) < len(declared):
                wrong = f"{strange[0]!r} does not begin with {name!r}" if strange else "two figures have one name"
                msg = f"{self._package}.{name}: {wrong}; a figure is named file.name"
                raise LookupError(msg)
            self._families[name] = own
        return self._families[name]

    def all(self) -> dict[str, Figure]:
        """Give every figure by name."""
        return {name: figure for family in self.families for name, figure in self.family(family).items()}

    def named(self, name: str) -> Figure:
        """Give one figure, or name the nearest there is."""
        family = name.partition(".")[0]
        found = self.family(family).get(name) if family in self.families else None
        if found is None:
            names = list(self.all())
            near = ", ".join(get_close_matches(name, names, n=1, cutoff=0.4) or names)
            raise Refused(NO_FIGURE.fill(name=name, near=near or "—"))
        return found

    def mistakes(self) -> Iterator[str]:
        """Find words that are missing in a language, and groupings or options that stand twice."""
        for name, figure in self.all().items():
            for option in ("title", "formula"):
                if any(not getattr(figure, option).to(lang).strip() for lang in LANGS):
                    yield f"{name}, {option}: the words are missing in one of the languages"
            for option, keys in (("by", [one.key for one in figure.by]), ("params", [p.name for p in figure.params])):
                if len(set(keys)) < len(keys):
                    yield f"{name}, {option}: one of {', '.join(keys)} stands twice"
