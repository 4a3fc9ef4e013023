"""Figure: a number that explains itself: how it is counted, of how many, how sure, and who is behind it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.view import View
    from reports.charts.drawing import Drawing
    from reports.grouping import Grouping
    from reports.kit.look import Look
    from reports.period import Period
    from reports.row import Row
    from reports.unit import Unit

DIGITS: Final = 6
FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
HEADER: Final = (
    Text(zh="分组", en="group"),
    Text(zh="名称", en="label"),
    Text(zh="数值", en="value"),
    Text(zh="样本量", en="n"),
    Text(zh="区间下限", en="low"),
    Text(zh="区间上限", en="high"),
    Text(zh="样本标记", en="mark"),
)
NO_GROUPING: Final = Text(
    zh="“{title}”不能按“{by}”分组。可以按：{groupings}",
    en="“{title}” cannot be grouped by “{by}”; it can by: {groupings}",
)
NO_PARAM: Final = Text(
    zh="“{title}”没有“{name}”这个选项。可用的有：{names}", en="“{title}” has no option “{name}”; it has: {names}"
)
NO_CHOICE: Final = Text(
    zh="选项“{name}”不能是“{value}”。可以是：{choices}",
    en="The option “{name}” cannot be “{value}”; it can be: {choices}",
)
NONE: Final = Text(zh="（无）", en="(none)")


@dataclass(frozen=True, kw_only=True)
class Param:
    """A choice that a figure leaves to the one who asks, by its keys; the first is taken where nothing is said."""

    name: str
    title: Text
    choices: Mapping[str, Text] | None = None
    default: str = ""

    def read(self, value: str | None) -> str:
        """Take a value, or say which ones there are."""
        if value is None:
            return self.default or next(iter(self.choices or {}), "")
        if self.choices is not None and value not in self.choices:
            raise Refused(NO_CHOICE.fill(name=self.name, value=value, choices=", ".join(self.choices)))
        return value


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Who asks, about which days, broken down by what, and among which rows; `as_of` is the day it is asked on."""

    seat: Seat
    period: Period
    as_of: date
    by: str | None = None
    view: View | None = None
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Counted:
    """What a figure's own function gives back: its rows, and what has to be said about them."""

    rows: Sequence[Row]
    notes: Sequence[Text] = ()


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One number of the house. Its words are known without counting; `compute` loads what it needs when it is asked."""

    name: str
    title: Text
    formula: Text
    unit: Unit
    compute: Callable[[Asked], Awaitable[Counted]]
    by: tuple[Grouping, ...] = ()
    params: tuple[Param, ...] = ()
    resource: str = ""  # whose list the views behind the rows open
    of_now: bool = False  # counted as it stands now, whatever the period

    async def answer(self, asked: Asked) -> FigureAnswer:
        """Count it, once grouping and options are known to make sense."""
        self.grouping(asked.by)
        checked = replace(asked, params=self.settled(asked.params))
        counted = await self.compute(checked)
        return FigureAnswer(self, checked, tuple(counted.rows), tuple(counted.notes))

    def grouping(self, by: str | None) -> Grouping | None:
        """Give the grouping of that key, or say which ones there are."""
        if by is None:
            return None
        known = {one.key: one for one in self.by}
        if by not in known:
            keys = ", ".join(dict.fromkeys([*get_close_matches(by, known, n=1), *known])) or NONE
            raise Refused(NO_GROUPING.fill(title=self.title, by=by, groupings=keys))
        return known[by]

    def settled(self, given: Mapping[str, str]) -> dict[str, str]:
        """Fill the options that nobody named, and refuse those that do not exist."""
        known = {param.name: param for param in self.params}
        for name in given:
            if name not in known:
                raise Refused(NO_PARAM.fill(title=self.title, name=name, names=", ".join(known) or NONE))
        return {name: param.read(given.get(name)) for name, param in known.items()}


@dataclass(frozen=True)
class FigureAnswer:
    """A figure's rows, for one who asked."""

    figure: Figure
    asked: Asked
    rows: tuple[Row, ...]
    notes: tuple[Text, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Give what a program reads; a group that is a row of the database goes by its words, as its number is ours."""
        lang = self.asked.seat.lang
        return {
            "figure": self.figure.name,
            "title": self.figure.title.to(lang),
            "formula": self.figure.formula.to(lang),
            "rows": [
                {
                    "group": row.group if isinstance(row.group, str) else row.words(lang),
                    "value": _rounded(row.value),
                    "n": row.n,
                    "low": _rounded(row.low),
                    "high": _rounded(row.high),
                }
                for row in self.rows
            ],
        }

    def json(self) -> str:
        """Write it as one line of JSON."""
        return json.dumps(self.as_json(), ensure_ascii=False)

    def csv(self) -> str:
        """Write it as a table that Excel opens; a name that looks like a formula is kept from being one."""
        lang = self.asked.seat.lang
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow([word.to(lang) for word in HEADER])
        for row, plain in zip(self.rows, self.as_json()["rows"], strict=True):
            numbers = [plain["value"], plain["n"], plain["low"], plain["high"]]
            writer.writerow([_harmless(plain["group"]), _harmless(row.words(lang)), *numbers, row.mark.value])
        return out.getvalue()

    def xlsx(self) -> bytes:
        """Write it as an Excel workbook, with its days and its formula above the numbers."""
        from reports.kit.workbook import figure_workbook  # noqa: PLC0415 -- it knows answers, not the reverse

        return figure_workbook(self)

    def drawing(self, look: Look | None = None) -> Drawing:
        """Draw it: a line along time, bars otherwise."""
        from reports.charts.plain import plain_drawing  # noqa: PLC0415 -- charts know figures' rows, not the reverse

        return plain_drawing(self, look)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)


def _harmless(words: str) -> str:
    return f"'{words}" if words.startswith(FORMULA_SIGNS) else words
