"""The statistics of a checklist: its filled sheets by version, and what was done and missed, by month and person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.checklist_answers import ALL
from ui.pages.own_tables.drawing import Bar, bars_html, style_html
from ui.pages.printing.addresses import form_statistics_address, print_button
from ui.parts.block import Block
from ui.parts.buttons import button_row
from ui.parts.figures import FigureShown, figure_row, section
from ui.parts.heads import tabs
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
OF_VERSION: Final = Text(zh="第 {version} 版 · {count} 份", en="Version {version} · {count}")
ALL_VERSIONS: Final = Text(zh="全部版本", en="All versions")
NOT_COMPARED: Final = Text(
    zh="各版问的不完全一样，得分不能互相比较；要比较，请只看一版。",
    en="The versions do not ask the same, so their scores do not compare. To compare, look at one version.",
)
NO_LONGER: Final = Text(zh="{label}（不再问）", en="{label} (no longer asked)")
NEWEST: Final = Text(zh="最近 {count} 条", en="The newest {count}")
HIGH, FAIR = 0.95, 0.8


def show_statistics(lang: str, key: str, counted: ChecklistCounted, sheets: SheetsCounted, here: str) -> None:
    """Build the side of the form's page; `here` is its address."""
    is_any = bool(counted.whole.tally.due or sheets.total)
    printed = button_row(lang, [print_button(form_statistics_address(key, sheets.version))]) if is_any else NOTHING
    answers = joined([_versions(lang, sheets, here), sheets_html(lang, sheets)]) if sheets.total else NOTHING
    lines = statistics_html(lang, counted) if counted.whole.tally.due or not sheets.total else NOTHING
    Block(joined([style_html(), answers, lines, printed]))


def sheets_html(lang: str, sheets: SheetsCounted) -> Markup:
    """Draw what the filled sheets say, question by question."""
    shown = [bars_html(lang, titled(one), shares_of(lang, one)) for one in sheets.questions if one.counts]
    written = [_written(lang, one) for one in sheets.questions if one.written]
    told = tag("p", NOT_COMPARED.to(lang), class_="quiet") if compares_nothing(sheets) else NOTHING
    figures = figure_row(lang, sheet_figures(lang, sheets))
    return joined([told, figures, tag("div", *shown, *written, class_="statistics")])


def compares_nothing(sheets: SheetsCounted) -> bool:
    """Tell whether sheets of several versions are counted together."""
    return sheets.version == ALL and len(sheets.versions) > 1


def version_words(sheets: SheetsCounted) -> Text:
    """Say which version is counted."""
    count = dict(sheets.versions).get(int(sheets.version)) if sheets.version.isdecimal() else None
    return ALL_VERSIONS if count is None else OF_VERSION.fill(version=sheets.version, count=count)


def titled(one: Asked) -> Text:
    """Name a question, and say where it is asked no more."""
    return NO_LONGER.fill(label=one.label) if one.is_gone else one.label


def _versions(lang: str, sheets: SheetsCounted, here: str) -> Markup:
    shown: list[tuple[Text | str, str]] = [
        (OF_VERSION.fill(version=number, count=count), f"{here}&version={number}") for number, count in sheets.versions
    ]
    if len(shown) > 1:
        shown.append((ALL_VERSIONS, f"{here}&version={ALL}"))
    return tabs(lang, shown, f"{here}&version={sheets.version}")


def _written(lang: str, one: Asked) -> Markup:
    """Draw the newest answers in words, each a way to its sheet."""
    lines = (
        tag("p", tag("a", f"{said.day}", href=f"/responses/{said.response}"), " ", said.words) for said in one.written
    )
    return section(lang, titled(one), *lines, note=NEWEST.fill(count=len(one.written)))


def sheet_figures(lang: str, sheets: SheetsCounted) -> list[FigureShown]:
    """Give the single numbers of the filled sheets."""
    behind = f"/responses?{sheets.behind.address()}"
    figures = [FigureShown(title=SHEETS, value=f"{sheets.total:,}", href=behind)]
    if sheets.score is not None:
        figures.append(FigureShown(title=MEAN_SCORE, value=f"{sheets.score:.0f}"))
    figures += [
        FigureShown(title=titled(one), value=f"{one.mean:,.1f}", note=MEAN_OF.fill(count=one.n).to(lang))
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
