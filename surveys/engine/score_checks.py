"""Checks of a form's score: factors, weights, bands, and whether there is anything to score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.text import Text
from surveys.engine.measures import measures_of, points_of
from surveys.engine.problems import DefinitionProblem, unknown
from surveys.engine.uses import items_with_paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surveys.engine.form import Form, Score
    from surveys.engine.problems import Path


def check_score(form: Form) -> Iterator[DefinitionProblem]:
    """Check the score against the questions that count in it."""
    if form.score is None:
        return
    yield from _bands(form.score)
    factors = dict(_factors(form))
    if form.score.how in {"factors", "acsi"}:
        yield from _weights(form.score, factors)
    elif unweighted := [name for name in form.score.weights if name not in factors]:
        yield unknown(_NO_QUESTION, unweighted[0], factors, ("score", "weights", unweighted[0]))
    for name in form.score.factors:
        if name not in factors:
            yield unknown(_NO_QUESTION, name, factors, ("score", "factors", name))
    yield from _measured(form, form.score)


def _factors(form: Form) -> Iterator[tuple[str, Path]]:
    """Give each factor with the path of a question that carries it."""
    for path, item in items_with_paths(form):
        if item.factor:
            yield item.factor, (*path, "factor")
        for number, row in enumerate(item.rows):
            if row.factor:
                yield row.factor, (*path, "rows", number, "factor")


def _weights(score: Score, factors: dict[str, Path]) -> Iterator[DefinitionProblem]:
    if not score.weights:
        yield DefinitionProblem(NO_WEIGHTS, ("score",))
        return
    for name in score.weights:
        if name not in factors:
            yield unknown(_NO_QUESTION, name, factors, ("score", "weights", name))
    for name, path in factors.items():
        if name not in score.weights:
            yield unknown(_NO_WEIGHT, name, score.weights, path)
    if not any(score.weights.values()):
        yield DefinitionProblem(_ALL_ZERO, ("score", "weights"))


def _bands(score: Score) -> Iterator[DefinitionProblem]:
    starts: dict[float, str] = {}
    names: set[str] = set()
    for number, band in enumerate(score.bands):
        path: Path = ("score", "bands", number)
        if band.from_ in starts:
            text = _SAME_START.fill(start=f"{band.from_:g}", other=starts[band.from_])
            yield DefinitionProblem(text, (*path, "from"))
        if band.id in names:
            yield DefinitionProblem(_SAME_BAND.fill(id=band.id), (*path, "id"))
        if band.from_ > points_of(score) and score.how != "sum":
            text = _ABOVE.fill(start=f"{band.from_:g}", points=f"{points_of(score):g}")
            yield DefinitionProblem(text, (*path, "from"))
        starts[band.from_] = band.id
        names.add(band.id)


def _measured(form: Form, score: Score) -> Iterator[DefinitionProblem]:
    """Every question that counts has to have a lowest and a highest score."""
    counted = measures_of(form)
    for path, item in items_with_paths(form):
        parts = [(item, path), *((row, (*path, "rows", number)) for number, row in enumerate(item.rows))]
        for part, where in parts:
            if part.factor and part.id not in counted:
                yield DefinitionProblem(_NO_ENDS.fill(id=part.id, type=item.type), (*where, "factor"))
    if not counted:
        yield DefinitionProblem(NOTHING_COUNTS[score.how in {"factors", "acsi"}], ("score",))
    elif score.min_answered > len(counted):
        text = _TOO_MANY_WANTED.fill(most=len(counted), wanted=score.min_answered)
        yield DefinitionProblem(text, ("score", "min_answered"))
    ends: dict[str, tuple[float, float]] = {}
    for measure in counted.values():
        if measure.factor and ends.setdefault(measure.factor, measure.ends) != measure.ends:
            text = _MIXED.fill(factor=measure.factor)
            yield DefinitionProblem(text, ("score", "weights", measure.factor), severity="warn")


_NO_QUESTION = Text(
    zh="没有题目的 factor 是“{name}”",
    en="No question has the factor “{name}”",
)
_NO_WEIGHT = Text(
    zh="因子“{name}”没有权重，这一题不会计入总分；请在计分（score）里给它补上，例如 24",
    en="The factor “{name}” has no weight, so its questions would not count. Please add it "
    "to the score, for example 24",
)
NO_WEIGHTS = Text(
    zh="按因子算分要有权重，例如 weights: {quality: 24, facility: 21}",
    en="A score by factors needs weights, for example weights: {quality: 24, facility: 21}",
)
_ALL_ZERO = Text(
    zh="权重全是 0，算不出总分；请至少有一个大于 0，例如 quality: 24",
    en="All weights are 0, so there is no score. Please make at least one larger, for example quality: 24",
)
_SAME_START = Text(
    zh="从 {start} 分起已经是“{other}”档，请改一个起点，例如 750",
    en="The band “{other}” begins at {start} already. Please change one of the two, for example to 750",
)
_SAME_BAND = Text(
    zh="档次“{id}”写了两次，请改一个名称，例如 {id}_2",
    en="The band “{id}” comes twice. Please change one, for example {id}_2",
)
_ABOVE = Text(
    zh="满分是 {points}，没有人能到 {start}；请把起点写低一些，例如 900",
    en="The highest score is {points}, so nobody reaches {start}. Please begin lower, for example at 900",
)
_NO_ENDS = Text(
    zh="“{id}”是 {type}，没有最低分和最高分，算不进因子；请改成打分题（scale），或给选项写分数（score），例如 5",
    en="“{id}” is a {type} without a lowest and a highest score, so it cannot count. Please make it a scale, "
    "or give its choices a score, for example 5",
)
NOTHING_COUNTS = {
    True: Text(
        zh="没有题目写了 factor，算不出总分；请给打分题写上，例如 factor: quality",
        en="No question has a factor, so there is no score. Please give the rated questions one, "
        "for example factor: quality",
    ),
    False: Text(
        zh="没有选项写了 score，算不出总分；请在选项里写上，例如 - {v: y, label: …, score: 1}",
        en="No choice has a score, so there is nothing to add up. Please give them one, "
        "for example - {v: y, label: …, score: 1}",
    ),
}
_TOO_MANY_WANTED = Text(
    zh="计分的题只有 {most} 道，却要求至少答 {wanted} 道，永远没有总分；请改小，例如 {most}",
    en="Only {most} questions count, but at least {wanted} are wanted, so there never is a score. "
    "Please lower it, for example to {most}",
)
_MIXED = Text(
    zh="因子“{factor}”里的题，分数范围不一样（例如 1–5 和 1–10），只能先折成百分比再平均；最好统一成 1–10",
    en="The questions of the factor “{factor}” have different scales (such as 1–5 and 1–10) and are averaged as "
    "shares. Better give them one scale, for example 1–10",
)
