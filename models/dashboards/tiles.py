"""Tiles: one figure of a dashboard with its days, its groups and its size, and what each role starts with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SIZES: Final = (1, 2, 4)  # columns of four
MOST: Final = 24
LONGEST: Final = 60
MOST_OPTIONS: Final = 6


@dataclass(frozen=True, kw_only=True)
class Tile:
    """One figure on a dashboard; `by` and `params` as the figure offers them."""

    figure: str
    period: str = "this_month"
    by: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    size: int = 1

    def as_json(self) -> dict[str, Any]:
        """Write it as it is kept."""
        return {
            "figure": self.figure,
            "period": self.period,
            "by": self.by,
            "params": dict(self.params),
            "size": self.size,
        }


def tiles_in(kept: Any) -> tuple[Tile, ...]:
    """Read what is kept; what is no tile is left out.

    >>> tiles_in([{"figure": "sales.deals", "size": 2}, {"size": 9}, "x"])[0].size
    2
    """
    return tuple(_tile(one) for one in kept[:MOST] if _is_tile(one)) if isinstance(kept, list) else ()


def _is_tile(one: Any) -> bool:
    return isinstance(one, dict) and isinstance(one.get("figure"), str) and 0 < len(one["figure"]) <= LONGEST


def _tile(one: Mapping[str, Any]) -> Tile:
    options = one.get("params")
    params = list(options.items())[:MOST_OPTIONS] if isinstance(options, dict) else []
    size = one.get("size")
    return Tile(
        figure=one["figure"],
        period=str(one.get("period") or "this_month")[:LONGEST],
        by=str(one.get("by") or "")[:LONGEST],
        params={str(name)[:LONGEST]: str(value)[:LONGEST] for name, value in params},
        size=size if size in SIZES else 1,
    )


def _of(figure: str, period: str = "this_month", by: str = "", size: int = 1, **params: str) -> Tile:
    return Tile(figure=figure, period=period, by=by, size=size, params=params)


YEAR: Final = "last_12_months"
SALES: Final = (
    _of("targets.completion", measure="deals"),
    _of("sales.deals"),
    _of("sales.test_drives"),
    _of("sales.due", "today"),
    _of("sales.deals", YEAR, "month", 2),
    _of("sales.lost_deals", "last_30_days", "reason", 2),
    _of("sales.leads", "this_month", "grade", 2),
    _of("stock.cars", "today", "series", 2),
)
SERVICE: Final = (
    _of("visits.count"),
    _of("shop.in_shop", "today"),
    _of("shop.promises_overdue", "today"),
    _of("satisfaction.index"),
    _of("visits.count", YEAR, "month", 2),
    _of("satisfaction.index", YEAR, "month", 2),
)
START: Final[dict[str, tuple[Tile, ...]]] = {
    "general_manager": (
        _of("churn.won_back"),
        _of("churn.lost"),
        _of("satisfaction.index"),
        _of("targets.completion", measure="deals"),
        _of("visits.count", YEAR, "month", 2),
        _of("sales.deals", YEAR, "month", 2),
        _of("cases.in_time", "last_30_days"),
        _of("shop.cases_past_due", "today"),
        _of("tasks.overdue", "today"),
        _of("accountability.managers", "last_12_months"),
        _of("churn.reasons", YEAR, size=2),
        _of("duties.kept_rate", "this_month", "post", 2),
    ),
    "manager": (
        *SERVICE,
        _of("cases.in_time", "last_30_days"),
        _of("tasks.overdue", "today"),
        _of("recall.booking"),
        _of("sales.deals"),
        _of("churn.lost", YEAR, "month", 2),
        _of("duties.kept_rate", "this_month", "post", 2),
    ),
    "supervisor": (
        _of("shop.in_shop", "today"),
        _of("shop.promises_overdue", "today"),
        _of("tasks.overdue", "today"),
        _of("duties.kept_rate"),
        _of("duties.kept_rate", "this_month", "person", 2),
        _of("tasks.open", "today", "owner", 2),
    ),
    "advisor": (
        _of("care.slips_done"),
        _of("care.appointments_kept"),
        _of("duties.kept_rate"),
        _of("tasks.overdue", "today"),
        _of("care.contacts", YEAR, "month", 2),
    ),
    "consultant": SALES[:7],
    "clerk": (
        _of("satisfaction.index"),
        _of("satisfaction.rates"),
        _of("shop.low_answers"),
        _of("shop.cases_past_due", "today"),
        _of("satisfaction.index", YEAR, "month", 2),
        _of("satisfaction.factors", "last_30_days", "factor", 2),
        _of("churn.reasons", YEAR, size=2),
        _of("recall.booking"),
        _of("care.contacts"),
    ),
    "staff": (_of("duties.kept_rate"), _of("duties.missed"), _of("tasks.open", "today"), _of("tasks.overdue", "today")),
    "auditor": (
        _of("satisfaction.index"),
        _of("cases.opened"),
        _of("cases.in_time", "last_30_days"),
        _of("meetings.held", "last_30_days"),
        _of("duties.kept_rate", YEAR, "month", 2),
        _of("visits.count", YEAR, "month", 2),
    ),
}


def start_of(role: str) -> Sequence[Tile]:
    """Give what a role starts with until its manager chooses."""
    return START.get(role, START["general_manager"])
