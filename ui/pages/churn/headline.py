"""Headline: the manager's two questions as two sentences, how all cars stand, and the two rates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.rules.churn.asking import months_for
from reports.period import PERIODS
from reports.statistics.retention import FLOW_FORMULA, STOCK_FORMULA
from reports.unit import SHARE
from ui.pages.churn import words as say
from ui.pages.churn.address import cars_address
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from reports.churn.front import Front
    from reports.row import Row
    from ui.pages.churn.address import Filters

TONES: Final = {"loyal": "loyal", "wavering": "wavering", "short_lost": "short-lost", "long_lost": "long-lost",
                "never": "never"}  # fmt: skip
FLOW_MONTHS: Final = 6
MARK: Final = "\N{OBJECT REPLACEMENT CHARACTER}"  # where the number stands in a sentence


@dataclass(frozen=True)
class Before:
    """The whole period before, which stands beside the two answers."""

    label: Text
    came_back: Row
    lost: Row


def answers_html(seat: Seat, filters: Filters, front: Front, before: Before) -> Markup:
    """Draw the two sentences: how many came back, how many did we lose, each with its names one click away."""
    lost_first = round((front.stock_before.value or 0) * front.stock_before.n)
    back = SHARE.shown((front.came_back.value or 0) / lost_first) if lost_first else ""
    gone = SHARE.shown(front.lost_share.value) if front.lost_share.n else ""
    sides = (
        ("back", (say.CAME_BACK, say.CAME_BACK_ONE), front.came_back, before.came_back,
         say.CAME_BACK_SHARE.fill(cars=f"{lost_first:,}", share=back) if back else None),
        ("lost", (say.LOST, say.LOST_ONE), front.lost, before.lost,
         say.LOST_SHARE.fill(cars=f"{front.lost_share.n:,}", share=gone) if gone else None),
    )  # fmt: skip
    drawn = [
        tag("div", _answer(seat, filters, row, words), _below(seat, row, earlier, before.label, share),
            class_="churn-answer", data_test=name)
        for name, words, row, earlier, share in sides
    ]  # fmt: skip
    return joined([tag("div", *drawn, class_="churn-answers"), _funnel(seat.lang, front)])


def _funnel(lang: str, front: Front) -> Markup:
    """Say what flows in and what leaks out."""
    new, back, lost = (int(row.value or 0) for row in (front.new, front.came_back, front.lost))
    words = say.FUNNEL_MORE if new + back >= lost else say.FUNNEL_LESS
    said = words.fill(new=f"{new:,}", back=f"{back:,}", lost=f"{lost:,}", net=f"{abs(new + back - lost):,}").to(lang)
    more = tag("a", say.SEE_NEW.to(lang), href=cars_address(front.new.behind)) if new else NOTHING
    return tag("p", said, " ", more, class_="quiet churn-funnel")


def _answer(seat: Seat, filters: Filters, row: Row, words: tuple[Text, Text]) -> Markup:
    lang, n = seat.lang, int(row.value or 0)
    own = say.IN_PERIOD.fill(period=filters.days_of(seat).label)
    period = own if filters.is_custom else say.PERIODS_SAID.get(filters.period, PERIODS[filters.period][0])
    ahead, _, behind = words[1 if n == 1 else 0].fill(period=period, n=MARK).to(lang).partition(MARK)
    number = tag("b", f"{n:,}")
    address = cars_address(row.behind) if n else ""
    return tag("p", ahead, tag("a", number, href=address) if address else number, behind, class_="said")


def _below(seat: Seat, row: Row, earlier: Row, label: Text, share: Text | None) -> Markup:
    lang = seat.lang
    then = say.BEFORE.fill(period=label, n=f"{int(earlier.value or 0):,}").to(lang)
    address = cars_address(earlier.behind) if earlier.value else ""
    said = [tag("span", share.to(lang))] if share else []
    said.append(tag("a", then, href=address) if address else tag("span", then))
    if row.value:
        said.append(tag("a", say.SEE_NAMES.to(lang), href=cars_address(row.behind)))
    return tag("p", *said, class_="quiet below")


def classes_html(seat: Seat, front: Front) -> Markup:
    """Draw how all cars stand on the day: the classes as one bar, then what is partly lost and what was set by hand."""
    lang = seat.lang
    day = tag("label", tag("span", say.ON.to(lang)), tag(
        "input", type="date", class_="input", value=front.on.isoformat(), max=seat.today.isoformat(), data_change="on"
    ))  # fmt: skip
    total = sum(row.value or 0 for row in front.classes) or 1
    bar = tag(
        "div",
        *(
            tag("i", class_=TONES[str(row.group)], style=f"width:{(row.value or 0) / total:.2%}")
            for row in front.classes
            if row.value
        ),
        class_="churn-classes",
        aria_hidden="true",
    )
    months = months_for(seat)
    note = say.CLASS_NOTE.fill(a=months[0], b=months[1], c=months[2]).to(lang)
    rows = tag("ul", *(_class(lang, row, total) for row in front.classes), class_="churn-legend")
    beside = tag(
        "div", _pairs(lang, say.PARTIAL, front.partial), _pairs(lang, say.BY_HAND, front.by_hand), class_="churn-beside"
    )
    return section(
        lang,
        say.CLASSES.fill(day=front.on.isoformat()),
        bar,
        rows,
        beside,
        tag("details", tag("summary", say.HOW.to(lang)), tag("p", note), class_="csi-how"),
        actions=tag("div", day, class_="csi-filters churn-on"),
    )


def _class(lang: str, row: Row, total: float) -> Markup:
    count, address = f"{int(row.value or 0):,}", cars_address(row.behind) if row.value else ""
    share = SHARE.shown((row.value or 0) / total)
    inside = joined([tag("span", row.words(lang), class_=f"chip {TONES[str(row.group)]}"), tag("b", count)])
    drawn = tag("a", inside, href=address) if address else tag("span", inside)
    return tag("li", drawn, tag("small", share, class_="quiet"), data_class=row.group)


def _pairs(lang: str, title: Text, rows: Sequence[Row]) -> Markup:
    known = [row for row in rows if row.value]
    if not known:
        return tag("p", tag("span", title.to(lang), class_="quiet"), " ", say.NONE.to(lang))
    links = [
        tag("a", row.words(lang), " ", tag("b", f"{int(row.value or 0):,}"), href=cars_address(row.behind),
            data_class=row.group)
        for row in known
    ]  # fmt: skip
    return tag("p", tag("span", title.to(lang), class_="quiet"), *links)


def rates_html(seat: Seat, front: Front, *, may_set: bool) -> Markup:
    """Draw both rates with what they were worked out from; the formula is on tap."""
    lang, drawn = seat.lang, []
    formulas = {say.STOCK: STOCK_FORMULA, say.FLOW: FLOW_FORMULA.fill(months=FLOW_MONTHS)}
    for words, row in ((say.STOCK, front.stock), (say.FLOW, front.flow)):
        part = f"{round((row.value or 0) * row.n):,}"
        share = SHARE.shown(row.value)
        address = cars_address(row.behind) if row.value else ""
        number = tag("b", share, class_="number")
        worked = say.WORKED_OUT.fill(part=part, whole=f"{row.n:,}", share=share).to(lang) if row.n else ""
        between = f"{SHARE.shown(row.low)}–{SHARE.shown(row.high)}" if row.low is not None else ""
        how = tag("details", tag("summary", say.HOW.to(lang)), tag("p", formulas[words].to(lang)), class_="csi-how")
        drawn.append(
            tag(
                "div",
                tag("span", words.to(lang), class_="title"),
                tag("a", number, href=address) if address else number,
                tag("span", " · ".join(one for one in (worked, between) if one), class_="quiet"),
                how,
                class_="churn-rate",
                data_test="stock" if words is say.STOCK else "flow",
            )
        )
    target: Markup = NOTHING
    if front.target:
        target = tag("p", say.TARGET.fill(target=SHARE.shown(front.target)).to(lang), class_="quiet")
    elif may_set:
        target = tag("p", tag("a", say.NO_TARGET.to(lang), href="/settings"))
    return section(lang, say.RATES, tag("div", *drawn, class_="churn-rates"), target)


def away_html(seat: Seat, filters: Filters, found: Row | None, wrong: Text | None = None) -> Markup:
    """Draw the search for cars that have been away for so many days, with how many there are."""
    lang = seat.lang
    box = tag("input", type="number", class_="input", min=1, max=9999, step=1, value=filters.days, inputmode="numeric",
              data_change="days", id="churn-days")  # fmt: skip
    said: Markup = NOTHING
    if wrong is not None:
        said = tag("p", wrong.to(lang), class_="field-said bad", role="alert")
    elif found is not None:
        words = say.AWAY_FOUND.fill(days=filters.away, n=f"{int(found.value or 0):,}").to(lang)
        said = tag("a", words, href=cars_address(found.behind)) if found.value else tag("span", words)
    label = tag("label", tag("span", say.AWAY.to(lang)), box)
    return tag("div", label, tag("div", said, class_="churn-found", role="status"), class_="csi-filters churn-away")
