"""Splitting: the parts are whole numbers and add up to the target, always."""

from __future__ import annotations

from random import Random

import pytest

from models.rules.splitting import proposed, split


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (0, [1, 2], [0, 0]),
        (10, [], []),
        (10, [0, 0, 0], [4, 3, 3]),
        (1, [1, 1, 1], [1, 0, 0]),
        (100, [50, 30, 20], [50, 30, 20]),
        (7, [0.5, 0.25, 0.25], [3, 2, 2]),
    ],
    ids=["nothing", "nobody", "no weights: evenly", "one for three", "as the weights say", "rounded"],
)
def test_the_parts(total: int, weights: list[float], parts: list[int]):
    assert split(total, weights) == parts


def test_they_add_up_and_none_is_off_by_more_than_one():
    draw = Random(4)
    for _ in range(2000):
        weights = [draw.choice((0, draw.random(), draw.randrange(50))) for _ in range(draw.randint(1, 12))]
        total = draw.randrange(500)
        parts = split(total, weights)
        assert sum(parts) == total
        if sum(weights):
            assert all(
                abs(part - total * weight / sum(weights)) < 1 for part, weight in zip(parts, weights, strict=True)
            )


@pytest.mark.parametrize(
    ("pasts", "parts"),
    [
        ([], {"li": 10, "zhao": 10}),
        ([{"li": 3, "zhao": 1}], {"li": 15, "zhao": 5}),
        ([{"li": 3, "zhao": 1}, {"li": 0, "zhao": 0}], {"li": 15, "zhao": 5}),
        ([{"li": 4}], {"li": 13, "zhao": 7}),
    ],
    ids=["no past: evenly", "last month", "a month without any sale says nothing", "who is new gets an even share"],
)
def test_a_proposal_from_the_past(pasts: list[dict[str, int]], parts: dict[str, int]):
    assert proposed(20, ["li", "zhao"], pasts) == parts
