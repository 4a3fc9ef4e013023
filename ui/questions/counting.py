"""Counting: the live figures that a form shows, asked of the reports for the seat and handed to the form.

A figure item says `figure` (its name), `period` (a word such as last_month), `by`, `params` (the figure's options) and
`where` (conditions as in a list's address). What is shown here is kept with the answers as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models import clock
from models.problem import Refused
from models.text import LANGS, Text
from models.view import View
from surveys.engine.figures import words_in
from surveys.engine.known import Known, KnownFigure
from surveys.subjects import KNOWN_NAMES
from ui.parts.markup import tag

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from markupsafe import Markup

    from models.access import Seat
    from reports.figure import Figure, FigureAnswer
    from reports.row import Row
    from surveys.engine.form import Form, Item

USUAL: Final = "last_month"
CARS: Final = "/churn/cars"  # the list that the figures of lost and won back cars open
MOST_ROWS: Final = 60
N: Final = Text(zh="样本 {n}", en="n = {n}")
BETWEEN: Final = Text(zh="95% 区间 {low} 至 {high}", en="95% between {low} and {high}")
FORMULA: Final = Text(zh="怎么算的：{words}", en="How it is counted: {words}")
COUNTED_AT: Final = Text(zh="{period}，{at} 算出", en="{period}, counted {at}")
HEADS: Final = (Text(zh="分组", en="Group"), Text(zh="数值", en="Value"), Text(zh="样本", en="n"))
NOBODY: Final = Text(zh="这段时间还没有数据。", en="There is nothing to count in these days yet.")


def known_figures() -> dict[str, KnownFigure]:
    """Give every figure with what it may be asked, for the check of a definition."""
    from reports.figures import FIGURES  # noqa: PLC0415 -- loads every figure's file

    return {
        name: KnownFigure(
            by=[one.key for one in figure.by],
            params={param.name: list(param.choices) if param.choices is not None else None for param in figure.params},
        )
        for name, figure in FIGURES.all().items()
    }


def known_names() -> Known:
    """Give every name that a definition may use, so that a slip is told with the nearest right one."""
    from reports.period import PERIODS  # noqa: PLC0415 -- as above

    return Known(figures=known_figures(), periods=list(PERIODS), nouns=KNOWN_NAMES)


async def figures_for(seat: Seat, form: Form) -> dict[str, Mapping[str, Any]]:
    """Count every figure of a form for a seat; one that cannot be counted says why."""
    return {item.id: await counted(seat, item) for item in form.walk() if item.type == "figure" and not item.retired}


async def counted(seat: Seat, item: Item) -> Mapping[str, Any]:
    """Count one figure of a form for a seat; one that cannot be counted says why."""
    from reports.figure import Asked  # noqa: PLC0415 -- only forms with a figure need the reports
    from reports.figures import FIGURES  # noqa: PLC0415 -- as above
    from reports.period import Period  # noqa: PLC0415 -- as above

    try:
        period = Period.named(item.period or USUAL, seat.today)
        asked = Asked(
            seat=seat,
            period=period,
            as_of=seat.today,
            by=item.by or None,
            view=View.from_address(item.where) if item.where else None,
            params={name: str(value) for name, value in item.params.items()},
        )
        answer = await FIGURES.named(item.figure).answer(asked)
    except Refused as refused:
        return {"figure": item.figure, "problem": refused.text.words}
    return _kept(answer, item, clock.now(ZoneInfo(seat.zone)))


def _kept(answer: FigureAnswer, item: Item, now: datetime) -> dict[str, Any]:
    """Write a figure as JSON holds it: the words in both languages, the numbers as they are."""
    figure = answer.figure
    return {
        "figure": figure.name,
        "title": _both(figure.title),
        "formula": _both(figure.formula),
        "period": _both(answer.asked.period.label),
        "where": item.where,
        "at": f"{now:%Y-%m-%dT%H:%M}",
        "rows": [_row(answer, row) for row in answer.rows[:MOST_ROWS]],
        "notes": [_both(note) for note in answer.notes],
    }


def _row(answer: FigureAnswer, row: Row) -> dict[str, Any]:
    unit = answer.figure.unit
    return {
        "group": str(row.group),
        "label": {lang: row.words(lang) for lang in LANGS},
        "value": row.value,
        "shown": unit.shown(row.value),
        "n": row.n,
        "low": row.low,
        "high": row.high,
        "ends": [unit.shown(end) for end in (row.low, row.high)] if None not in (row.low, row.high) else [],
        "mark": row.mark.value,
        "list": list_behind(answer.figure, row),
    }


def list_behind(figure: Figure, row: Row) -> str:
    """Give the address of the list that a number was counted from; empty where no list can show it."""
    if not isinstance(row.behind, View) or not row.value:
        return ""
    page = CARS if figure.name.startswith("churn.") else f"/{figure.resource}"
    return f"{page}?{row.behind.address()}"


def _both(text: Text) -> dict[str, str]:
    return {lang: text.to(lang) for lang in LANGS}


def figure_html(lang: str, label: str, held: Mapping[str, Any]) -> Markup:
    """Draw a figure: one number large, several as a table; under it how many, which days and how it is counted."""
    head = tag("p", label or words_in(held.get("title")).to(lang), class_="label")
    if "problem" in held:
        return tag("div", head, tag("p", words_in(held["problem"]).to(lang), class_="quiet"), class_="ask is-figure")
    rows = held.get("rows") or []
    if not rows:
        inside = tag("p", NOBODY.to(lang), class_="quiet")
    elif len(rows) == 1:
        inside = _one(lang, rows[0])
    else:
        inside = _table(lang, rows)
    period, at = words_in(held.get("period")).to(lang), str(held.get("at", "")).replace("T", " ")
    notes = [tag("p", words_in(note).to(lang), class_="hint") for note in held.get("notes", ())]
    days = tag("p", COUNTED_AT.fill(period=period, at=at).to(lang), class_="hint")
    how = tag("p", FORMULA.fill(words=words_in(held.get("formula"))).to(lang), class_="hint")
    return tag("div", head, inside, days, how, *notes, class_="ask is-figure")


def _one(lang: str, row: Mapping[str, Any]) -> Markup:
    ends = row.get("ends") or []
    between = [BETWEEN.fill(low=ends[0], high=ends[1]).to(lang)] if ends else []
    told = " · ".join([N.fill(n=f"{row['n']}{row.get('mark') or ''}").to(lang), *between])
    return tag("p", tag("strong", row["shown"], class_="figure-value"), " ", tag("span", told, class_="quiet"))


def _table(lang: str, rows: list[Mapping[str, Any]]) -> Markup:
    number = ("", "number", "number")
    heads = tag(
        "tr",
        *(tag("th", text.to(lang), scope="col", class_=of or None) for text, of in zip(HEADS, number, strict=True)),
    )
    lines = (
        tag("tr", tag("td", words_in(row.get("label")).to(lang)), tag("td", row["shown"], class_="number"),
            tag("td", f"{row['n']}{row.get('mark') or ''}", class_="number"))
        for row in rows
    )  # fmt: skip
    return tag("table", tag("thead", heads), tag("tbody", *lines), class_="rows")
