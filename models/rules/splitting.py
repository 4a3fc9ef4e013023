"""Splitting: a whole number shared out by weights, so that the parts are whole and add up to it exactly."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

Key = TypeVar("Key", bound="Hashable")


def split(total: int, weights: Sequence[float | Fraction]) -> list[int]:
    """Share out a total by weights, the largest remainders first; without any weight, evenly.

    >>> split(100, [1, 1, 1]), split(7, [0, 0]), split(10, [3, 0, 1])
    ([34, 33, 33], [4, 3], [8, 0, 2])
    """
    if not weights:
        return []
    exact = [Fraction(weight) for weight in weights]
    if not any(exact):
        exact = [Fraction(1)] * len(exact)
    whole = sum(exact)
    shares = [total * one / whole for one in exact]
    parts = [floor(share) for share in shares]
    order = sorted(range(len(parts)), key=lambda place: (parts[place] - shares[place], place))
    for place in order[: total - sum(parts)]:
        parts[place] += 1
    return parts


def proposed(total: int, people: Sequence[Key], pasts: Iterable[Mapping[Key, int]]) -> dict[Key, int]:
    """Propose how to split a target: by each one's mean share of the past periods in which anything was done.

    Who is new had no part in the past and is given an even share of it.

    >>> proposed(20, ["li", "zhao"], [{"li": 6, "zhao": 2}, {"li": 2, "zhao": 2}])
    {'li': 13, 'zhao': 7}
    """
    known = [past for past in pasts if sum(past.get(one, 0) for one in people) > 0]
    seen = {one for past in known for one in past}
    weights = [
        sum((Fraction(past.get(one, 0), sum(past.get(other, 0) for other in people)) for past in known), Fraction())
        if one in seen
        else Fraction(max(len(known), 1), len(people))
        for one in people
    ]
    return dict(zip(people, split(total, weights), strict=True))
