"""Capacity: what an hour takes, of all kinds and of one."""

from __future__ import annotations

from datetime import date

import pytest

from models.rules.capacity import Limit, Taken, hours_of, load_of, usual_limits

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)
PAINT, SERVICE = 7, 8


@pytest.mark.parametrize(
    ("limits", "taken", "kind", "free"),
    [
        pytest.param([Limit(1, 9, None, 3)], [], None, 3, id="an empty hour has all its places"),
        pytest.param([Limit(1, 9, None, 3)], [Taken(MONDAY, 9)] * 2, None, 1, id="each car takes one"),
        pytest.param([Limit(1, 9, None, 1)], [Taken(MONDAY, 9)] * 2, None, 0, id="an overbooked hour has none, not -1"),
        pytest.param([Limit(1, 9, None, 3)], [Taken(MONDAY, 10)], None, 3, id="another hour's car takes none"),
        pytest.param([Limit(1, 9, None, 3)], [Taken(SUNDAY, 9)], None, 3, id="another day's car takes none"),
        pytest.param(
            [Limit(1, 9, None, 3), Limit(1, 9, PAINT, 1)], [Taken(MONDAY, 9, PAINT)], PAINT, 0,
            id="a kind with a limit of its own is full before the hour is",
        ),
        pytest.param(
            [Limit(1, 9, None, 3), Limit(1, 9, PAINT, 1)], [Taken(MONDAY, 9, PAINT)], SERVICE, 2,
            id="and leaves the other kinds their places",
        ),
        pytest.param(
            [Limit(1, 9, None, 1), Limit(1, 9, PAINT, 1)], [Taken(MONDAY, 9, SERVICE)], PAINT, 0,
            id="a full hour is full for every kind",
        ),
        pytest.param([Limit(1, 9, PAINT, 2)], [], None, 2, id="limits of kinds alone make up the hour"),
        pytest.param([Limit(1, 9, None, 4), Limit(1, 9, None, 2)], [], None, 2, id="of two limits the smaller counts"),
        pytest.param([Limit(1, 9, None, 0)], [], None, 0, id="an hour of no places is closed"),
    ],
)  # fmt: skip
def test_what_is_free_at_nine_on_monday(limits, taken, kind, free):
    [hour] = [one for one in hours_of(MONDAY, limits, taken) if one.hour == 9]
    assert hour.free(kind) == free


def test_a_day_without_limits_is_closed_but_shows_who_is_booked():
    assert hours_of(SUNDAY, [Limit(1, 9, None, 4)], []) == []
    [hour] = hours_of(SUNDAY, [Limit(1, 9, None, 4)], [Taken(SUNDAY, 8)])
    assert (hour.hour, hour.places, hour.taken, hour.free()) == (8, 0, 1, 0)


def test_a_store_that_has_said_nothing_is_open_from_eight_to_seventeen_every_day():
    for day in (MONDAY, SUNDAY):
        hours = hours_of(day, usual_limits(), [])
        assert [one.hour for one in hours] == list(range(8, 17))
        assert load_of(hours) == (0, 36)
