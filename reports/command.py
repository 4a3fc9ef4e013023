"""The command `figure`: any number of the house, printed for people and for programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from models.existing import store_in
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.text import Text
from reports.figure import Asked
from reports.figures import FIGURES
from reports.kit.wrapping import width_of
from reports.period import PERIODS, Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reports.figure import FigureAnswer

Form = Literal["text", "json", "csv", "png"]
WRITTEN: Final = Text(zh="已写入 {file}", en="Written to {file}")
NO_VALUE: Final = Text(
    zh="选项“{option}”看不懂。请写成 名称=值，例如：convention=min_max",
    en="The option “{option}” cannot be read. Write it as name=value, for example: convention=min_max",
)
PERIOD: Final = Text(zh="时段：{period}", en="Days: {period}")
FORMULA: Final = Text(zh="算法：{formula}", en="How it is counted: {formula}")
HEADER: Final = (
    Text(zh="分组", en="Group"),
    Text(zh="数值", en="Value"),
    Text(zh="样本量", en="n"),
    Text(zh="95% 区间", en="95% interval"),
)


async def figure_of(
    data: Path,
    name: str,
    *,
    days: tuple[str, str] = ("", ""),
    by: str = "",
    options: Sequence[str] = (),
    lang: str = "zh",
) -> FigureAnswer:
    """Count a figure of the store in a folder; `days` are the first and the last as somebody typed them."""
    figure = FIGURES.named(name)
    params = dict(_option(option) for option in options)
    async with store_in(data):
        seat = await seat_of_the_machine(lang)
        period = _period(*days, today=seat.today)
        asked = Asked(seat=seat, period=period, as_of=seat.today, by=by or None, params=params)
        return await figure.answer(asked)


def deliver(answer: FigureAnswer, form: Form, out: Path | None = None) -> str:
    """Give what is to be printed; with a file, or for a picture on a screen of letters, write the file and say so."""
    if form == "png":
        picture = answer.drawing().png()
        if out is None and not sys.stdout.isatty():
            sys.stdout.buffer.write(picture)
            return ""
        out = out or Path(f"{answer.figure.name}.png")
        out.write_bytes(picture)
        return WRITTEN.fill(file=out).to(answer.asked.seat.lang)
    words = (answer.json() if form == "json" else answer.csv() if form == "csv" else as_text(answer)).rstrip("\r\n")
    if out is None:
        return words
    out.write_text(words + "\n", encoding="utf-8-sig" if form == "csv" else "utf-8", newline="")
    return WRITTEN.fill(file=out).to(answer.asked.seat.lang)


def as_text(answer: FigureAnswer) -> str:
    """Write a figure for a person at a terminal: what it is, how it is counted, a line a group."""
    lang, unit = answer.asked.seat.lang, answer.figure.unit
    lines = [[word.to(lang) for word in HEADER]]
    for row in answer.rows:
        interval = "" if row.low is None or row.high is None else f"{unit.shown(row.low)} – {unit.shown(row.high)}"
        lines.append([row.words(lang), unit.shown(row.value), f"{row.n:,}{row.mark.value}", interval])
    head = [
        f"{answer.figure.title.to(lang)} ({answer.figure.name})",
        PERIOD.fill(period=answer.asked.period.label).to(lang),
        FORMULA.fill(formula=answer.figure.formula).to(lang),
    ]
    return "\n".join([*head, "", aligned(lines), *(note.to(lang) for note in answer.notes)])


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Write lines of cells below each other, each column as wide as its widest cell."""
    widths = [max(_cells(line[place]) for line in lines) for place in range(len(lines[0]))]
    return "\n".join(
        "  ".join(_padded(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def listed(lang: str) -> str:
    """List every figure there is, with what it can be grouped by."""
    return "\n".join(
        f"{name}  {figure.title.to(lang)}  [{', '.join(one.key for one in figure.by)}]"
        for name, figure in sorted(FIGURES.all().items())
    )


def _period(first: str, last: str, *, today: date) -> Period:
    return Period.named(first, today) if first in PERIODS and not last else Period.between(first, last, today)


def _option(option: str) -> tuple[str, str]:
    name, sign, value = option.partition("=")
    if not sign or not name:
        raise Refused(NO_VALUE.fill(option=option))
    return name.strip(), value.strip()


def _cells(words: str) -> int:
    """Count the columns of a terminal that words take: a Chinese sign takes two."""
    return sum(2 if width_of(sign) == 1 else 1 for sign in words)


def _padded(words: str, width: int) -> str:
    return words + " " * (width - _cells(words))
