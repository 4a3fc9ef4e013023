"""How a month's recall looks: its four weeks, its ratios, and what they say against the month before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.recall.listing import planned_days
from models.recall.steps import ORDER
from models.tables.recall import RECALL_STEP
from reports.figures import FIGURES
from reports.statistics.proportions import share_difference
from reports.unit import SHARE
from ui.pages.recall import words as say
from ui.pages.recall.loading import RATIOS, behind_address
from ui.parts.buttons import Button, button_row
from ui.parts.figures import FigureShown, chip, figure_row, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.recall.steps import Month
    from models.text import Text
    from reports.figure import FigureAnswer
    from reports.row import Row
    from ui.pages.recall.loading import Content

STYLE: Final = Path(__file__).with_name("recall.css")
PERCENT: Final = 100
TEMPLATE: Final = "invitation"  # the letter that a recall sends
AGAIN: Final = {"sent": say.MORE_SENT, "calls": say.MORE_CALLS}  # a step that is done may be done for those who follow


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


def month_words(day: date) -> Text:
    """Name the month whose cars are due."""
    return say.MONTH.fill(year=day.year, month=day.month, month2=f"{day.month:02d}")


def steps_html(lang: str, month: Month, today: date, *, may_act: bool) -> Markup:
    """Draw the four weeks: what is done, what is next and by when, with the buttons that do it."""
    planned, following = planned_days(month.month), month.next_step()
    lines = []
    for step in ORDER:
        done, until = month.days[step], planned[step]
        if done is not None:
            in_time = say.CALLS_ON if step == "calls" else say.DONE_ON
            words = (say.LATE_ON if done > until else in_time).fill(day=f"{done:%m-%d}")
            told = tag("span", words.to(lang), class_="quiet")
        elif step == following:
            late = today > until
            words = (say.OVERDUE if late else say.UNTIL).fill(day=f"{until:%m-%d}")
            told = joined(
                [chip(lang, say.NEXT, "information"), tag("span", words.to(lang), class_="bad" if late else "quiet")]
            )
        else:
            told = tag("span", say.UNTIL.fill(day=f"{until:%m-%d}").to(lang), class_="quiet")
        mark = icon("good" if done else "clock")
        head = tag("p", mark, tag("strong", RECALL_STEP[step].to(lang)), told, class_="step-head")
        acts = button_row(lang, _acts(month, step, following)) if may_act else NOTHING
        about = tag("p", say.WHAT[step].to(lang), class_="quiet") if done is None else NOTHING
        look = "is-done" if done else "is-next" if step == following else "is-later"
        lines.append(tag("li", head, about, acts, class_=look, data_step=step))
    return section(lang, say.STEPS, tag("ol", *lines, class_="steps"))


def _acts(month: Month, step: str, following: str) -> list[Button]:
    """Give what can be done at a step: those not reached yet offer nothing."""
    is_open, is_done = month.step != "closed", month.days[step] is not None
    weight = "primary" if step == following else ""
    if step == "closed" and month.plan is not None:
        reading = [Button(text=say.READ_PLAN, href=f"/responses/{month.plan}", icon="sheet")]
        return [*reading, Button(text=say.DO[step], act="do=closed", weight=weight)] if is_open else reading
    if not is_open or (not is_done and ORDER.index(step) > ORDER.index(following)):
        return []
    printing = Button(
        text=say.PRINT_LETTERS, href=f"/letters/print?template={TEMPLATE}&recall={month.id}", icon="print"
    )
    calling = Button(text=say.CALL, href="/care", icon="phone")
    words = AGAIN.get(step, say.CALL) if is_done else say.DO.get(step, say.CALL)
    doing = Button(text=words, act=f"do={step}", weight=weight)
    offered: dict[str, list[Button | None]] = {
        "listed": [Button(text=say.AGAIN, act="again")],
        "letters": [printing, None if is_done else Button(text=say.DO["letters"], act="do=letters", weight=weight)],
        "sent": [doing],
        "calls": [doing, calling if is_done else None],
        "closed": [Button(text=say.WRITE_PLAN, href=f"/recall/plan?month={month.key}", icon="edit", weight=weight)],
    }
    return [one for one in offered[step] if one is not None]


def ratios_html(lang: str, content: Content) -> Markup:
    """Draw the ratios, each with the cars behind it and its interval."""
    shown = []
    for name in RATIOS:
        answer = content.ratios[name]
        row = answer.rows[0]
        hits = round((row.value or 0) * row.n)
        parts = [say.OF.fill(hits=hits, n=row.n).to(lang)]
        if row.low is not None and row.high is not None:
            parts.append(say.BETWEEN.fill(low=SHARE.shown(row.low), high=SHARE.shown(row.high)).to(lang))
        before = content.before.get(name)
        if before is not None and before.value is not None:
            parts.append(say.AGAINST.fill(value=SHARE.shown(before.value)).to(lang))
        note = "\n".join(parts)
        shown.append(
            FigureShown(title=answer.figure.title, value=SHARE.shown(row.value), note=note, href=behind_address(row))
        )
    how = (tag("p", tag("strong", FIGURES.named(f"recall.{name}").title.to(lang)), " ",
               FIGURES.named(f"recall.{name}").formula.to(lang)) for name in RATIOS)  # fmt: skip
    details = tag("details", tag("summary", say.HOW.to(lang)), *how, class_="recall-how")
    return section(lang, say.RATIOS, figure_row(lang, shown), details)


def effect_html(lang: str, content: Content) -> Markup:
    """Draw each ratio against the month before, and the plan that was to change it."""
    if not content.before or content.before_month is None:
        return NOTHING
    head = tag("tr", *(tag("th", words.to(lang)) for words in say.EFFECT_COLUMNS))
    rows = [_effect_row(lang, content.ratios[name], content.before[name]) for name in RATIOS]
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="recall-table")
    plan = NOTHING
    if content.before_month.plan is not None:
        words = say.PLAN_OF.fill(month=content.before_month.key).to(lang)
        plan = tag("p", tag("a", words, href=f"/responses/{content.before_month.plan}"))
    return section(lang, say.EFFECT, tag("div", table, class_="recall-scroll"), plan, note=say.EFFECT_WHY)


def _effect_row(lang: str, answer: FigureAnswer, before: Row) -> Markup:
    now = answer.rows[0]
    found = share_difference(*_counts(now), *_counts(before))
    words = say.CHANCE if found.is_noise else say.CLEAR_UP if (found.value or 0) > 0 else say.CLEAR_DOWN
    tone = "" if found.is_noise else "good" if (found.value or 0) > 0 else "bad"
    between = f"{SHARE.shown(found.low, signed=True)} … {SHARE.shown(found.high, signed=True)}"
    cells = (
        SHARE.shown(before.value),
        SHARE.shown(now.value),
        SHARE.shown(found.value, signed=True),
        between if found.low is not None else "—",
    )
    return tag(
        "tr", tag("th", answer.figure.title.to(lang), scope="row"), *(tag("td", cell) for cell in cells),
        tag("td", chip(lang, words, tone) if found.value is not None else "—"),
    )  # fmt: skip


def _counts(row: Row) -> tuple[int, int]:
    return round((row.value or 0) * row.n), row.n


def reasons_html(lang: str, answer: FigureAnswer) -> Markup:
    """Draw why cars did not come, each with its cars."""
    if not answer.rows:
        return section(lang, say.REASONS, tag("p", say.NO_REASONS.to(lang), class_="quiet"))
    most = max(row.value or 0 for row in answer.rows) or 1
    lines = (
        tag(
            "li",
            tag("a", row.words(lang), href=behind_address(row), class_="bar-name"),
            tag("span", tag("span", style=f"width:{round((row.value or 0) / most * PERCENT)}%"), class_="bar"),
            tag("span", f"{row.value:.0f}", class_="bar-value"),
        )
        for row in answer.rows
    )
    return section(lang, say.REASONS, tag("ul", *lines, class_="bars"))


def table_html(
    lang: str, title: Text, first: Text, answers: Mapping[str, FigureAnswer], *, latest: bool = False
) -> Markup:
    """Draw the ratios by group; every number opens its cars."""
    rows = list(answers["sent"].rows)
    if latest:
        rows.reverse()
    by_name = {name: {row.group: row for row in answer.rows} for name, answer in answers.items()}
    head = tag("tr", tag("th", first.to(lang)), *(tag("th", words.to(lang)) for words in say.COLUMNS))
    lines = [_table_row(lang, row, [by_name[name][row.group] for name in RATIOS]) for row in rows if row.n]
    if not lines:
        return NOTHING
    table = tag("table", tag("thead", head), tag("tbody", *lines), class_="recall-table")
    return section(lang, title, tag("div", table, class_="recall-scroll"))


def _table_row(lang: str, first: Row, ratios: Sequence[Row]) -> Markup:
    cells = (tag("td", tag("a", SHARE.shown(row.value), href=behind_address(row))) for row in ratios)
    return tag("tr", tag("th", first.words(lang), scope="row"), tag("td", f"{first.n:,}"), *cells)
