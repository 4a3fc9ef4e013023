"""The statistics of a checklist: what was done and missed, line by line, by month and by person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from ui.pages.own_tables.drawing import Bar, bars_html, style_html
from ui.pages.printing.addresses import form_statistics_address, print_button
from ui.parts.block import Block
from ui.parts.buttons import button_row
from ui.parts.figures import FigureShown, figure_row
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from reports.checklist_answers import Asked, SheetsCounted
    from reports.checklists import ChecklistCounted, Kept

TAB: Final = Text(zh="统计", en="Statistics")
NOTHING_YET: Final = Text(
    zh="还没有到时间的检查项目，所以没有数字。先在“用途”里安排岗位，填过以后这里就有了。",
    en="No line of it has come due yet. Schedule it under its uses; what is entered is counted here.",
)
KEPT: Final = Text(zh="完成率", en="Kept")
DUE: Final = Text(zh="到期的项目", en="Lines due")
MISSED: Final = Text(zh="漏做", en="Missed")
LINES: Final = Text(zh="逐项", en="Line by line")
MONTHS: Final = Text(zh="按月", en="By month")
PEOPLE: Final = Text(zh="按人", en="By person")
WHY: Final = Text(zh="{period}；完成率 = 按时和补做的 ÷ 到期的。", en="{period}. Kept = done in time or late ÷ due.")
SHEETS: Final = Text(zh="填好的表", en="Filled sheets")
MEAN_SCORE: Final = Text(zh="平均得分", en="Mean score")
MEAN_OF: Final = Text(zh="{count} 份的平均", en="mean of {count}")
HIGH, FAIR = 0.95, 0.8


def show_statistics(lang: str, key: str, counted: ChecklistCounted, sheets: SheetsCounted) -> None:
    """Build the side of the form's page."""
    is_any = bool(counted.whole.tally.due or sheets.total)
    printed = button_row(lang, [print_button(form_statistics_address(key))]) if is_any else NOTHING
    answers = sheets_html(lang, sheets) if sheets.total else NOTHING
    lines = statistics_html(lang, counted) if counted.whole.tally.due or not sheets.total else NOTHING
    Block(joined([style_html(), answers, lines, printed]))


def sheets_html(lang: str, sheets: SheetsCounted) -> Markup:
    """Draw what the filled sheets say, question by question."""
    shown = (bars_html(lang, one.label, shares_of(lang, one)) for one in sheets.questions if one.counts)
    return joined([figure_row(lang, sheet_figures(lang, sheets)), tag("div", *shown, class_="statistics")])


def sheet_figures(lang: str, sheets: SheetsCounted) -> list[FigureShown]:
    """Give the single numbers of the filled sheets."""
    behind = f"/responses?{sheets.behind.address()}"
    figures = [FigureShown(title=SHEETS, value=f"{sheets.total:,}", href=behind)]
    if sheets.score is not None:
        figures.append(FigureShown(title=MEAN_SCORE, value=f"{sheets.score:.0f}"))
    figures += [
        FigureShown(title=one.label, value=f"{one.mean:,.1f}", note=MEAN_OF.fill(count=one.n).to(lang))
        for one in sheets.questions
        if one.mean is not None
    ]
    return figures


def shares_of(lang: str, one: Asked) -> list[Bar]:
    """Give the bars of a question."""
    return [
        Bar(label=text.to(lang), value=count, words=f"{count} · {count / one.n * 100:.0f}%")
        for text, count in one.counts
    ]


def statistics_html(lang: str, counted: ChecklistCounted) -> Markup:
    """Draw what was counted."""
    whole = counted.whole.tally
    if not whole.due:
        return empty_state(lang, NOTHING_YET, icon_name="report")
    shown = (bars_html(lang, title, kept_bars(lang, rows), most=1) for title, rows in kept_parts(counted))
    return joined([figure_row(lang, kept_figures(lang, counted)), tag("div", *shown, class_="statistics")])


def kept_figures(lang: str, counted: ChecklistCounted) -> list[FigureShown]:
    """Give the single numbers of the lines that came due."""
    whole, behind = counted.whole.tally, f"/duty_lines?{counted.whole.behind.address()}"
    missed = f"/duty_lines?{counted.whole.behind.with_condition('state', 'is', 'missed').address()}"
    return [
        FigureShown(title=KEPT, value=_percent(counted.whole), note=WHY.fill(period=counted.period.label).to(lang)),
        FigureShown(title=DUE, value=f"{whole.due:,}", href=behind),
        FigureShown(title=MISSED, value=f"{whole.missed:,}", href=missed),
    ]


def kept_parts(counted: ChecklistCounted) -> list[tuple[Text, Sequence[Kept]]]:
    """Give the lines, the months and the people."""
    return [(LINES, counted.lines), (MONTHS, counted.months), (PEOPLE, counted.people)]


def kept_bars(lang: str, rows: Sequence[Kept]) -> list[Bar]:
    """Give a bar for each."""
    return [
        Bar(
            label=one.label.to(lang),
            value=one.tally.rate or 0,
            words=f"{_percent(one)} · {one.tally.kept}/{one.tally.due}",
            href=f"/duty_lines?{one.behind.address()}",
            tone=_tone(one.tally.rate),
        )
        for one in rows
    ]


def _percent(one: Kept) -> str:
    return "–" if one.tally.rate is None else f"{one.tally.rate * 100:.0f}%"


def _tone(rate: float | None) -> str:
    return "good" if (rate or 0) >= HIGH else "attention" if (rate or 0) >= FAIR else "bad"
