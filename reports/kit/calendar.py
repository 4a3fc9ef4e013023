"""Calendar: events written as calendars read them (RFC 5545).

The library for it takes a quarter of a second of every start; the few lines that a feed needs are written here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OCTETS: Final = 75  # of one line, the space that continues it included
REFRESH: Final = "PT1H"


@dataclass(frozen=True, kw_only=True)
class Event:
    """One thing in a calendar: a whole day, or from a moment to another."""

    id: str
    title: str
    begins: date | datetime
    ends: datetime | None = None
    words: str = ""
    place: str = ""
    url: str = ""
    is_busy: bool = False


def written(name: str, events: Sequence[Event], now: datetime) -> bytes:
    """Write a calendar."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Huitouke//Calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}",
        f"X-PUBLISHED-TTL:{REFRESH}",
        *(line for event in events for line in _lines(event, now)),
        "END:VCALENDAR",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def _lines(event: Event, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.id}"
    yield f"DTSTAMP:{_moment(now)}"
    if isinstance(event.begins, datetime):
        yield f"DTSTART:{_moment(event.begins)}"
        yield f"DTEND:{_moment(event.ends or event.begins)}"
    else:
        yield f"DTSTART;VALUE=DATE:{event.begins:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.begins + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escaped(event.title)}"
    for name, value in (("DESCRIPTION", event.words), ("LOCATION", event.place)):
        if value:
            yield f"{name}:{escaped(value)}"
    if event.url:
        yield f"URL:{event.url}"
    yield f"TRANSP:{'OPAQUE' if event.is_busy else 'TRANSPARENT'}"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(words: str) -> str:
    r"""Write a text so that nothing in it means anything to the format.

    >>> escaped("a; b, c\\d\nnext")
    'a\\; b\\, c\\\\d\\nnext'
    """
    for sign, told in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "")):
        words = words.replace(sign, told)
    return words


def folded(line: str) -> list[str]:
    """Break a line where it grows too long in octets, never inside of a sign.

    >>> [len(part.encode()) for part in folded("SUMMARY:" + "车" * 40)]
    [74, 55]
    """
    parts, part, size = [], "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > OCTETS:
            parts.append(part)
            part, size = " ", 1
        part, size = part + sign, size + octets
    return [*parts, part]
