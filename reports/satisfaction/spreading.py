"""Spreading: how answers are spread: levels of each question, reasons, what drives the whole, and the words."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import atanh, sqrt, tanh
from statistics import NormalDist
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import Text
from models.view import View
from reports.figure import Counted
from reports.row import Behind, Row
from reports.satisfaction.counting import NO_FACTORS, NO_ITEM, scales_of
from reports.satisfaction.parts import behind, narrowing, notes_of, within_part
from reports.satisfaction.table import CHOSEN, FACTOR, ITEM, factors_of
from reports.statistics.estimate import CONFIDENCE, Estimate
from reports.statistics.importance import FEWEST, derived_importance
from reports.statistics.proportions import share
from reports.statistics.samples import sample_mark

if TYPE_CHECKING:
    from reports.satisfaction.counting import Read
    from reports.satisfaction.parts import Part
    from surveys.engine.form import Form, Scale

LEVELS: Final = 5
ONE: Final = Text(zh="{low} 分", en="{low}")
SPAN: Final = Text(zh="{low}–{high} 分", en="{low}–{high}")
LEVEL: Final = Text(zh="{item} · {level}", en="{item} · {level}")
TOO_FEW: Final = Text(
    zh="重要程度由回答推算，至少要 {fewest} 份；现在有 {n} 份。",
    en="Importance is worked out from at least {fewest} answers; there are {n}.",
)
NOT_ANSWERED: Final = Text(
    zh="共 {n} 份答卷回答了这一题，每份可选多项。", en="{n} answered this; each may name several."
)


def levels_of(scale: Scale) -> list[tuple[int, int]]:
    """Put the steps of a scale into at most five levels of the same width, as far as it goes.

    >>> from surveys.engine.form import Scale
    >>> levels_of(Scale(min=1, max=10)), levels_of(Scale(min=1, max=3))
    ([(1, 2), (3, 4), (5, 6), (7, 8), (9, 10)], [(1, 1), (2, 2), (3, 3)])
    """
    steps = list(scale.steps)
    width = -(-len(steps) // LEVELS)
    first = len(steps) % width or width  # the lowest level takes what is left over
    cuts = [0, *range(first, len(steps) + 1, width)]
    return [(steps[low], steps[high - 1]) for low, high in pairwise(cuts)]


def level_words(low: int, high: int) -> Text:
    """Name a level."""
    return (ONE if low == high else SPAN).fill(low=low, high=high)


def distribution(read: Read) -> Counted:
    """Give the share of each level of each question with a scale, the lowest first."""
    form, rows = read.answers.form, []
    asks = [(name, words, scale) for name, words in scales_of(form).items() if (scale := form.asked[name][0].scale)]
    for part in read.parts:
        for name, words, scale in asks:
            values = part.rows[ITEM + name].dropna().to_numpy()
            for low, high in levels_of(scale):
                hits = int(((values >= low) & (values <= high)).sum())
                label = LEVEL.fill(item=words, level=level_words(low, high))
                group, label = within_part(read.asked, part, f"{name}:{low}-{high}", label)
                seen = named_set(read, part, "level", item=name, low=str(low), high=str(high))
                rows.append(Row.estimated(group, label, share(hits, len(values)), seen))
    return Counted(rows, notes_of(read.parts))


def named_set(read: Read, part: Part, name: str, **params: str) -> Behind | None:
    """Name the responses behind a row that no list's address can say: those of a part with this answer."""
    if part.is_hidden:
        return None
    params = params | narrowing(read.asked, part)
    return Behind(resource="responses", name=name, as_of=read.asked.as_of, params=params)


def reasons(read: Read) -> Counted:
    """Count how often each reason was named, the most named first."""
    form = read.answers.form
    name = read.asked.params.get("item") or reason_item(form)
    if name not in form.by_id or form.by_id[name].list is None:
        listed = [name for name, item in form.by_id.items() if item.list]
        raise Refused(NO_ITEM.fill(form=form.head.title, items=", ".join(listed) or "—"))
    words = {choice.v: choice.label for choice in form.choices_of(form.by_id[name])}
    places = list(words)
    rows, answered = [], 0
    for part in read.parts:
        chosen = [one for one in part.rows[CHOSEN + name] if one]
        counts = Counter(reason for one in chosen for reason in set(one))
        answered += len(chosen)
        for key in sorted(counts, key=lambda one: (-counts[one], places.index(one) if one in words else 0)):
            group, label = within_part(read.asked, part, key, words.get(key, Text.plain(key)))
            seen = named_set(read, part, "chosen", item=name, value=key)
            mark = sample_mark(len(chosen))
            rows.append(Row(group=group, label=label, value=counts[key], n=len(chosen), behind=seen, mark=mark))
    return Counted(rows, [NOT_ANSWERED.fill(n=answered), *notes_of(read.parts)])


def reason_item(form: Form) -> str:
    """Find the question about reasons: the one that the form wants as a Pareto chart, else `why`."""
    return next((stat.q for stat in form.stats if "pareto" in stat.as_), "why")


def importance(read: Read) -> Counted:
    """Give how strongly each factor goes together with the whole, for each of them of at least fifty answers."""
    form = read.answers.form
    named = factors_of(form)
    if not named or ITEM + "overall" not in read.answers.table:
        raise Refused(NO_FACTORS.fill(form=form.head.title))
    rows = []
    for part in read.parts:
        whole, seen = part.rows[ITEM + "overall"], behind(read.answers, read.asked, part)
        for name, words in named.items():
            factor = part.rows[FACTOR + name]
            n = int((factor.notna() & whole.notna()).sum())
            found = derived_importance(factor.to_numpy(), whole.to_numpy())
            group, label = within_part(read.asked, part, name, words)
            rows.append(Row.estimated(group, label, rank_estimate(found, n), seen))
    most = max((row.n for row in rows), default=0)
    few = [TOO_FEW.fill(fewest=FEWEST, n=most)] if most < FEWEST else []
    return Counted(rows, [*few, *notes_of(read.parts)])


def rank_estimate(value: float | None, n: int) -> Estimate:
    """Give a rank correlation with the interval of Bonett and Wright.

    >>> estimate = rank_estimate(0.5, 103)
    >>> round(estimate.low, 3), round(estimate.high, 3)
    (0.329, 0.639)
    """
    if value is None or abs(value) == 1:
        return Estimate(value, n)
    reach = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * sqrt((1 + value**2 / 2) / (n - 3))
    return Estimate(value, n, tanh(atanh(value) - reach), tanh(atanh(value) + reach))


def words(read: Read) -> Counted:
    """Give what customers said in their own words, the latest first, each with its index; `search` sifts them."""
    wanted = read.asked.params.get("search", "").strip().casefold()
    part = read.parts[0]
    rows = []
    for row in part.rows[part.rows["words"] != ""].iloc[::-1].itertuples():
        if wanted in row.words.casefold():
            score = None if row.score != row.score else float(row.score)
            label = f"{row.day:%Y-%m-%d}  {row.words}"
            rows.append(Row(group=int(row.id), label=label, value=score, n=1, behind=View(ids=(int(row.id),))))
    return Counted(rows, notes_of(read.parts))


def people_of(part: Part, name: str, params: dict[str, str]) -> list[int]:
    """Give the responses of a named set, the latest first."""
    rows = part.rows
    if name == "chosen":
        column, values = CHOSEN + params.get("item", ""), set(params.get("value", "").split(","))
        found = rows[[not values.isdisjoint(one) for one in rows[column]]] if column in rows else rows.iloc[:0]
    else:
        column = ITEM + params.get("item", "")
        low, high = float(params.get("low") or 0), float(params.get("high") or 0)
        found = rows[rows[column].between(low, high)] if column in rows else rows.iloc[:0]
    return [int(one) for one in found["id"]][::-1]
