"""A calendar as RFC 5545 wants it: lines of at most 75 octets, ended by CR and LF, with nothing taken for a sign."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from reports.kit.calendar import OCTETS, Event, escaped, folded, written

NOW = datetime(2026, 11, 21, 1, 2, 3, tzinfo=UTC)


def lines(*events: Event) -> list[str]:
    """The lines of a calendar, unfolded."""
    text = written("Shop", events, NOW).decode()
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= OCTETS for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_day_ends_with_the_next_one():
    found = lines(Event(id="a@b", title="Call", begins=date(2026, 12, 31)))
    assert {"DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "DTSTAMP:20261121T010203Z"} <= set(found)


def test_a_moment_is_told_in_utc_so_that_no_zone_has_to_be_explained():
    shanghai = ZoneInfo("Asia/Shanghai")
    begins, ends = (datetime(2026, 11, 23, 8, minute, tzinfo=shanghai) for minute in (20, 35))
    found = lines(Event(id="m@b", title="Morning", begins=begins, ends=ends, place="Hall", is_busy=True))
    assert {"DTSTART:20261123T002000Z", "DTEND:20261123T003500Z", "LOCATION:Hall", "TRANSP:OPAQUE"} <= set(found)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param("a, b; c", "a\\, b\\; c", id="signs of the format"),
        pytest.param("back\\slash", "back\\\\slash", id="the sign that escapes"),
        pytest.param("one\r\ntwo\nthree\rfour", "one\\ntwo\\nthreefour", id="line ends"),
        pytest.param("END:VEVENT\r\nBEGIN:VALARM", "END:VEVENT\\nBEGIN:VALARM", id="an event that wants to be another"),
    ],
)
def test_what_people_type_stays_text(typed, told):
    assert escaped(typed) == told
    assert f"SUMMARY:{told}" in lines(Event(id="a@b", title=typed, begins=date(2026, 11, 21)))


@pytest.mark.parametrize("words", ["车" * 200, "a" * 200, "🚗" * 60, "short", ""])
def test_a_folded_line_is_the_same_line(words):
    parts = folded(f"SUMMARY:{words}")
    assert all(len(part.encode()) <= OCTETS for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == f"SUMMARY:{words}"
