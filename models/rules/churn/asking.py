"""Asking: churn as a seat asks about it — its stores' visits, its settings, what was set by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.problem import Problem
from models.rules.churn.classes import MONTHS
from models.rules.churn.members import Question, members
from models.rules.churn.sets import read_set
from models.rules.churn.sources import DECORATED_ELSEWHERE, STATUSES_BY_HAND
from models.rules.churn.statement import Cars, Statement

if TYPE_CHECKING:
    from models.access import Seat
    from models.rules.churn.classes import Months

NO_STORE = (0,)  # a seat without a store counts nothing


def cars_for(seat: Seat) -> Cars:
    """Say which visits count for a seat, and where the facts set by hand stand."""
    stores = () if seat.all_stores else tuple(sorted(seat.stores)) or NO_STORE
    return Cars(stores=stores, zone=seat.zone, statuses=STATUSES_BY_HAND, elsewhere=DECORATED_ELSEWHERE)


def months_for(seat: Seat) -> Months:
    """Give the months of the classes as the store has set them; the second are those after which a car is lost."""
    loyal, wavering, short = seat.settings.get("recency_months", MONTHS)
    return int(loyal), int(wavering), int(short)


def members_asked(value: str, seat: Seat, dialect: str) -> Statement | Problem:
    """Give the query of the cars of a set as it stands in an address."""
    wanted = read_set(value)
    if isinstance(wanted, Problem):
        return wanted
    return members(Question(wanted, months_for(seat), cars_for(seat), dialect))
