"""Satisfaction: the index with its interval, the factors, what drives it, and how many answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.charts.bars import bars
from reports.charts.trend import Line, trend
from reports.kit.paper import Column
from reports.review.drawing import BAND, CUT, THIN, explained, first_known, months_of, rows_height
from reports.review.parts import Chapter, Chart, Table, Tile, Written
from reports.review.samples import sample_of
from reports.review.saying import change_of, then_of, tile
from reports.satisfaction.charts import charted, marks_of
from reports.satisfaction.findings import of_factors
from reports.satisfaction.story import changes_of
from reports.unit import INDEX, SCORE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.figure import Asked
    from reports.review.parts import Known
    from reports.review.question import Question
    from reports.review.reading import Reading
    from reports.row import Row

FORM: Final = "csi_service"
FEWEST_NAMED: Final = 10  # times in all, below which a ranking of reasons says nothing
MOST_REASONS: Final = 6
INDEX_TITLE: Final = Text(zh="满意度指数", en="Satisfaction index")
NPS_TITLE: Final = Text(zh="净推荐值", en="Net promoter score")
TOP_TITLE: Final = Text(zh="总体打 9–10 分", en="Overall 9 or 10")
RATE_TITLE: Final = Text(zh="回访成功率", en="Response rate")
SAID: Final = Text(
    zh="{month}收到 {n} 份答卷，满意度指数 {value} 分，真实水平多半在 {low} 到 {high} 之间。{story}",
    en="The index of {month} is {value} on {n} answers, most likely between {low} and {high}. {story}",
)
SAID_FEW: Final = Text(
    zh="{month}只收到 {n} 份答卷，指数 {value} 分只能参考，先把回访量做上去。",
    en="Only {n} answers came in for {month}; the index of {value} says little. More calls come first.",
)
NOT_SAID: Final = Text(
    zh="{month}没有收到答卷，满意度没有数字。请检查回访是否照常在做。",
    en="No answers came in for {month}, so there is no index. Please see whether the calls are being made.",
)
BESIDE: Final = Text(zh="指数{change}。", en="It stands {change}.")
ALONE: Final = Text(zh="{then}没有答卷，没法比。", en="There were no answers in {then} to compare with.")
NOISE: Final = Text(
    zh="指数{change}，但答卷不多，还说明不了真有升降。", en="It stands {change}, which may well be chance."
)
REAL: Final = Text(zh="指数{change}，不是偶然波动。", en="It stands {change}, more than chance.")
FACTORS: Final = Text(
    zh="“{best}”做得最好（{most} 分），“{worst}”最弱（{least} 分）；客户最看重的是“{driver}”，现在 {score} 分。",
    en="Of the factors “{best}” does best ({most}), “{worst}” worst ({least}). What matters most to customers is "
    "“{driver}”, which now scores {score}.",
)
FACTORS_ONLY: Final = Text(
    zh="各方面里“{best}”做得最好（{most} 分），“{worst}”最弱（{least} 分）。",
    en="Of the factors “{best}” does best ({most}), “{worst}” worst ({least}).",
)
RATES: Final = Text(
    zh="抽中 {n} 位客户，回访成功 {share}，拒访 {refused}。",
    en="Of {n} customers drawn {share} answered and {refused} would not.",
)
IMPORTANCE: Final = Text(
    zh="越靠右，客户越看重；越靠下，我们做得越差。右下角先改。按 {sample}算。",
    en="The further right, the more it matters to customers; the lower, the worse we do. Begin at the bottom right. "
    "From {sample}.",
)
REASONS: Final = Text(zh="不满意的原因（可选多项）", en="Why not content (several may be named)")
REASON: Final = Text(zh="原因", en="Reason")
NAMED: Final = Text(zh="提到次数", en="Named")


async def _write(reading: Reading, asked: Question) -> Written | None:
    now, before = await reading.two("satisfaction.index", form=FORM)
    if now.value is None:
        return Written(told=[NOT_SAID.fill(month=asked.period.label)])
    factors = (await reading.answer("satisfaction.factors", form=FORM)).rows
    told = [await _story(asked, now, before), await _factors(reading, factors), await _answering(reading)]
    return Written(
        told=[one for one in told if one is not None],
        tiles=await _tiles(reading, asked, (now, before)),
        parts=[*await _charts(reading, asked), *await _reasons(reading, asked)],
    )


async def _story(asked: Question, now: Known, before: Known) -> Text:
    row = now.row
    if row.low is None or row.high is None:
        return SAID_FEW.fill(month=asked.period.label, n=row.n, value=now.shown)
    words = BESIDE if before.value is not None else ALONE
    if asked.is_plain and asked.is_over and before.value is not None:
        changes = await changes_of(asked.asked(form=FORM, convention="times_100"))
        words = NOISE if changes.index.is_noise else REAL
    story = words.fill(change=change_of(now, before, asked), then=then_of(asked))
    numbers = {"n": f"{row.n:,}", "value": now.shown, "low": INDEX.shown(row.low), "high": INDEX.shown(row.high)}
    return SAID.fill(month=asked.period.label, story=story, **numbers)


async def _factors(reading: Reading, factors: Sequence[Row]) -> Text | None:
    known = {row.group: row for row in factors if row.value is not None}
    if len(known) < 2:  # noqa: PLR2004 -- one factor alone is neither best nor worst
        return None
    best, worst = max(known.values(), key=_value), min(known.values(), key=_value)
    most, least = SCORE.shown(best.value), SCORE.shown(worst.value)
    ends = {"best": best.label, "most": most, "worst": worst.label, "least": least}
    importance = await reading.answer("satisfaction.importance", form=FORM)
    drivers = [row for row in importance.rows if row.value is not None]
    if not drivers:
        return FACTORS_ONLY.fill(**ends)
    driver = max(drivers, key=_value)
    score = SCORE.shown(known[driver.group].value) if driver.group in known else SCORE.shown(None)
    return FACTORS.fill(driver=driver.label, score=score, **ends)


async def _answering(reading: Reading) -> Text | None:
    rates = {row.group: row for row in (await reading.answer("satisfaction.rates", form=FORM)).rows}
    response, refusal = rates.get("response"), rates.get("refusal")
    if response is None or refusal is None or not response.n:
        return None
    unit = reading.figures["satisfaction.rates"].unit
    return RATES.fill(n=f"{response.n:,}", share=unit.shown(response.value), refused=unit.shown(refusal.value))


async def _tiles(reading: Reading, asked: Question, index: tuple[Known, Known]) -> list[Tile]:
    return [
        tile(INDEX_TITLE, index, asked, better=1),
        tile(NPS_TITLE, await reading.two("satisfaction.nps", form=FORM), asked, better=1),
        tile(TOP_TITLE, await reading.two("satisfaction.top_box", form=FORM), asked, better=1),
        tile(RATE_TITLE, await reading.two("satisfaction.rates", form=FORM), asked, better=1),
    ]


async def _charts(reading: Reading, asked: Question) -> list[Chart]:
    """Draw the charts of the satisfaction page, with their signs explained below each."""
    question = asked.asked(form=FORM, convention="times_100")
    found = [await _trend(asked, replace(question, period=asked.year))]
    importance = await charted("importance", question, asked.look(is_half=True))
    is_pair = any(row.value is not None for row in importance.answer.rows)
    factors = await charted("factors", question, asked.look(is_half=is_pair))
    now, before = factors.answer, await reading.answer("satisfaction.factors", asked.against, form=FORM)
    rows = sorted((row for row in now.rows if row.value is not None), key=_value)
    then = [row for row in before.rows if row.value is not None]
    frame = replace(factors.drawing.frame, note=explained(rows, THIN), sample=sample_of(now.figure.name))
    if not (asked.is_plain and asked.is_over):  # what changed since another month is not known to be more than chance
        frame = replace(frame, title=of_factors(rows, {}))
    look = replace(frame.look, height=rows_height(rows, asked.lang))
    drawing = bars(rows, replace(frame, look=look), before=then, names=months_of(asked))
    found.append(Chart(name="satisfaction_factors", drawing=drawing, answers=[now, before], is_half=is_pair))
    if is_pair:
        answer, frame = importance.answer, importance.drawing.frame
        sample = sample_of(answer.figure.name).fill(n=f"{max(row.n for row in answer.rows):,}")
        drawing = replace(importance.drawing, frame=replace(frame, note=IMPORTANCE.fill(sample=sample)))
        found.append(Chart(name="satisfaction_importance", drawing=drawing, answers=[answer], is_half=True))
    reading.note(answer for chart in found for answer in chart.answers)
    return found


async def _trend(asked: Question, year: Asked) -> Chart:
    """Draw the index over the months of which something is known, with what managers marked."""
    charted_year = await charted("trend", year, asked.look())
    answer, frame = charted_year.answer, charted_year.drawing.frame
    rows = answer.rows[first_known(answer) :]
    frame = replace(frame, note=explained(rows, BAND, CUT), sample=sample_of(answer.figure.name))
    drawing = trend([Line(answer.figure.title, rows)], frame, marks=await marks_of(year))
    return Chart(name="satisfaction_trend", drawing=drawing, answers=[answer], is_line=True)


async def _reasons(reading: Reading, asked: Question) -> list[Table]:
    answer = await reading.answer("satisfaction.reasons", form=FORM)
    rows = sorted((row for row in answer.rows if row.value), key=lambda row: -_value(row))[:MOST_REASONS]
    if sum(_value(row) for row in answer.rows) < FEWEST_NAMED:
        return []
    columns = (Column(REASON, 4), Column(NAMED, 1, "right"))
    cells = [(row.words(asked.lang), answer.figure.unit.shown(row.value)) for row in rows]
    return [Table(title=REASONS, columns=columns, rows=cells)]


def _value(row: Row) -> float:
    return row.value or 0.0


CHAPTER: Final = Chapter(key="satisfaction", title=Text(zh="客户满意度", en="Satisfaction"), place=10, write=_write)
