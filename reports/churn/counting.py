"""Counting: picked cars as rows of a figure — in all, along time, or by group, each with the list of its cars."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.rules.churn.sets import NEVER, NONE
from models.text import Text
from reports.churn.groups import IN_ORDER, cut
from reports.row import ALL, EVERYTHING, Row, ranked
from reports.statistics.proportions import share

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from models.view import View
    from reports.churn.groups import Chosen
    from reports.churn.picking import Pair, Pick, Picked
    from reports.churn.scope import Scope
    from reports.row import GroupKey

LINE: Final = Text(zh="{one} · {two}", en="{one} · {two}")
PLAIN: Final = frozenset({"age", "service", "contact", "month_lost"})  # their keys are words, not rows of the store


def counted(scope: Scope, pick: Pick) -> list[Row]:
    """Count cars, each once in its group."""
    if scope.along_time:
        return [_count(key, span.label, pick(scope, span), scope) for key, span in scope.parts()]
    picked = pick(scope, scope.days)
    if scope.asked.by is None:
        return [_count(ALL, EVERYTHING, picked, scope)]
    by = scope.asked.by
    rows = [
        Row(group=group_of(by, key), label=label, value=number, n=number, behind=group_view(scope, picked, by, key))
        for key, (label, number) in numbers_by(scope, by, picked.cars).items()
    ]
    return in_order(by, rows)


def shared(scope: Scope, pick: Pair) -> list[Row]:
    """Give the share of the cars that are counted, of those that might be."""
    if scope.along_time:
        return [_share(key, span.label, pick(scope, span), scope) for key, span in scope.parts()]
    if scope.asked.by is None:
        return [_share(ALL, EVERYTHING, pick(scope, scope.days), scope)]
    by = scope.asked.by
    hits, of = pick(scope, scope.days)
    found, every = numbers_by(scope, by, hits.cars), numbers_by(scope, by, of)
    rows = []
    for key, (label, number) in every.items():
        estimate = share(found.get(key, (label, 0))[1], number)
        rows.append(Row.estimated(group_of(by, key), label, estimate, group_view(scope, hits, by, key)))
    return in_order(by, rows) if by in IN_ORDER else ranked(rows)


def several(scope: Scope, picks: Mapping[str, tuple[Text, Pick]]) -> list[Row]:
    """Count several sets of cars; grouped, each group has a row for each of them."""
    if scope.asked.by is None:
        return [_count(name, label, pick(scope, scope.days), scope) for name, (label, pick) in picks.items()]
    tables = {name: counted(scope, pick) for name, (_, pick) in picks.items()}
    groups = {row.group: row.label for rows in tables.values() for row in rows}
    found = {(name, row.group): row for name, rows in tables.items() for row in rows}
    lines = []
    for group in sorted(groups, key=str) if scope.asked.by in IN_ORDER or scope.along_time else groups:
        for name, (label, _) in picks.items():
            row = found.get((name, group))
            words = LINE.fill(one=groups[group], two=label)
            if row is not None:
                lines.append(replace(row, group=f"{group}/{name}", label=words))
            else:
                lines.append(Row(group=f"{group}/{name}", label=words, value=0, n=0))
    return lines


def numbers_by(scope: Scope, by: str, chosen: Chosen) -> dict[str, tuple[Text, int]]:
    """Count cars in each group, each car once."""
    import numpy as np  # noqa: PLC0415 -- slow import

    groups = cut(scope, by, chosen)
    places = groups.places if chosen.once else np.unique((groups.places << 32) + chosen.cars) >> 32
    numbers = np.bincount(places, minlength=len(groups.keys))
    return {groups.keys[place]: (groups.labels[place], int(numbers[place])) for place in groups.order()}


def cars_in(chosen: Chosen) -> int:
    """Count cars, each once."""
    import numpy as np  # noqa: PLC0415 -- slow import

    return int(chosen.cars.size if chosen.once else np.unique(chosen.cars).size)


def group_of(by: str, key: str) -> GroupKey:
    """Give a group as figures name it: a row of the store by its number, anything else by its word."""
    return key if by in PLAIN or key in {NONE, NEVER} else int(key)


def group_view(scope: Scope, picked: Picked, by: str, key: str) -> View:
    """Give the list of one group of picked cars."""
    return scope.view(replace(picked.wanted, by=by, key=key))


def in_order(by: str, rows: Iterable[Row]) -> list[Row]:
    """Put the most first, or groups in the order that they have; those of whom a thing is not known stand last."""
    if by in IN_ORDER:
        return sorted(rows, key=lambda row: (row.group == NONE, str(row.group)))
    return sorted(rows, key=lambda row: (row.group == NONE, -(row.value or 0), str(row.label)))


def _count(key: GroupKey, label: Text, picked: Picked, scope: Scope) -> Row:
    number = cars_in(picked.cars)
    return Row(group=key, label=label, value=number, n=number, behind=scope.view(picked.wanted))


def _share(key: GroupKey, label: Text, pair: tuple[Picked, Chosen], scope: Scope) -> Row:
    hits, of = pair
    return Row.estimated(key, label, share(cars_in(hits.cars), cars_in(of)), scope.view(hits.wanted))
