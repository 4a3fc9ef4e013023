"""Checks of figures on a form: the name, its options, the days and the grouping exist."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from models.text import Text
from surveys.engine.problems import unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surveys.engine.form import Item
    from surveys.engine.known import Known
    from surveys.engine.problems import DefinitionProblem, Path


def check_figure(item: Item, path: Path, known: Known) -> Iterator[DefinitionProblem]:
    """Check one figure item against the names that are handed in; what is not handed in is not checked."""
    if item.period and known.periods and item.period not in known.periods:
        yield unknown(_NO_PERIOD, item.period, known.periods, (*path, "period"))
    if not known.figures:
        return
    if item.figure not in known.figures:
        yield unknown(_NO_FIGURE, item.figure, known.figures, (*path, "figure"))
        return
    if not isinstance(known.figures, Mapping):
        return
    about = known.figures[item.figure]
    if item.by and item.by not in about.by:
        yield unknown(_NO_GROUPING, item.by, about.by, (*path, "by"))
    for name, value in item.params.items():
        if name not in about.params:
            yield unknown(_NO_OPTION, name, about.params, (*path, "params", name))
        elif (choices := about.params[name]) is not None and str(value) not in choices:
            yield unknown(_NO_CHOICE, str(value), choices, (*path, "params", name))


_NO_FIGURE = Text(zh="没有“{name}”这个指标", en="There is no figure “{name}”")
_NO_PERIOD = Text(zh="没有“{name}”这个时段", en="There is no period “{name}”")
_NO_GROUPING = Text(zh="这个指标不能按“{name}”分组", en="This figure is not broken down by “{name}”")
_NO_OPTION = Text(zh="这个指标没有“{name}”这个选项", en="This figure has no option “{name}”")
_NO_CHOICE = Text(zh="这个选项不能是“{name}”", en="This option cannot be “{name}”")
