"""Answering: what the figures of churn are counted from, and the options that they leave to whoever asks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from models.churn.words import CLASS_WORDS
from models.problem import Refused
from models.rules.churn.classes import MONTHS, PARTIAL
from models.rules.churn.statuses import STATUSES
from models.text import Text
from reports.churn.counting import counted, several, shared
from reports.churn.keeping import survival
from reports.churn.picking import away, flow, lost, newly_come, partial_loss, standing, with_status, won_back
from reports.churn.reading import STATUS_NAMES
from reports.churn.scope import scope_of
from reports.figure import Counted, Param
from reports.statistics.retention import STEP

if TYPE_CHECKING:
    from reports.churn.picking import Pair, Pick
    from reports.churn.scope import Scope
    from reports.figure import Asked

MOST: Final = 36_500
NOT_DAYS: Final = Text(
    zh="选项“{name}”要填 1 到 {most} 之间的整数，例如 {example}；您填的是“{value}”。",
    en="The option “{name}” is a whole number from 1 to {most}, for example {example}; you gave “{value}”.",
)
OWN_MONTHS: Final = Text(
    zh="本店把月数设成了 {months}，以上按这些月数统计。",
    en="The store has set the months to {months}; these were counted with.",
)
CLASS_PICKS: Final = {name: (words, standing(name)) for name, words in CLASS_WORDS.items()}
PARTIAL_PICKS: Final = {name: (words, partial_loss(name)) for name, words in PARTIAL.items()}
STATUS_PICKS: Final = {name: (words, with_status(STATUS_NAMES.index(name), name)) for name, words in STATUSES.items()}
FUNNEL: Final[dict[str, tuple[Text, Pick]]] = {
    "new": (Text(zh="新来", en="New"), newly_come),
    "won_back": (Text(zh="回流", en="Won back"), won_back),
    "lost": (Text(zh="流失", en="Lost"), lost),
}
DAYS_AWAY: Final = Param(name="days", title=Text(zh="没来天数", en="days away"), default="180")
BASE_MONTHS: Final = Param(name="months", title=Text(zh="基准月往前几个月", en="months back"), default=str(STEP))
AFTER_MONTHS: Final = Param(name="after", title=Text(zh="首次来店后几个月", en="months after the first"), default="12")


def whole(asked: Asked, name: str, most: int) -> int:
    """Read an option that is a whole number, or say what is expected."""
    value = asked.params.get(name, "")
    if value.isdecimal() and value.isascii() and 1 <= len(value) <= len(str(most)) and 1 <= int(value) <= most:
        return int(value)
    example = next(one.default for one in (DAYS_AWAY, BASE_MONTHS, AFTER_MONTHS) if one.name == name)
    raise Refused(NOT_DAYS.fill(name=name, most=most, example=example, value=value[:20]))


def notes_of(scope: Scope) -> list[Text]:
    """Say the store's own months, where it has set others than the formulas name."""
    return [] if scope.months == MONTHS else [OWN_MONTHS.fill(months=" / ".join(str(one) for one in scope.months))]


async def answer_several(asked: Asked, picks: dict[str, tuple[Text, Pick]]) -> Counted:
    """Count several sets of cars."""
    scope = await scope_of(asked)
    return Counted(await asyncio.to_thread(several, scope, picks), notes_of(scope))


async def answer_counted(asked: Asked, pick: Pick) -> Counted:
    """Count one set of cars."""
    scope = await scope_of(asked)
    return Counted(await asyncio.to_thread(counted, scope, pick), notes_of(scope))


async def answer_shared(asked: Asked, pair: Pair) -> Counted:
    """Give a share of cars."""
    scope = await scope_of(asked)
    return Counted(await asyncio.to_thread(shared, scope, pair), notes_of(scope))


async def answer_flow(asked: Asked) -> Counted:
    """Give the churn rate by flow."""
    pair, scope = flow(whole(asked, BASE_MONTHS.name, 120)), await scope_of(asked)
    return Counted(await asyncio.to_thread(shared, scope, pair))


async def answer_away(asked: Asked) -> Counted:
    """Count cars that have been away for so many days."""
    pick, scope = away(whole(asked, DAYS_AWAY.name, MOST)), await scope_of(asked)
    return Counted(await asyncio.to_thread(counted, scope, pick))


async def answer_survival(asked: Asked) -> Counted:
    """Give the share still coming after some months."""
    return await survival(asked, whole(asked, AFTER_MONTHS.name, 600))


async def answer_funnel(asked: Asked) -> Counted:
    """Count who came new, came back and left."""
    return await answer_several(asked, FUNNEL)
