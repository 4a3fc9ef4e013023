"""Folding: what people type and what Excel holds, made plain before it is read."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite, isnan
from unicodedata import normalize

_UNSTORABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\xad\u200b-\u200f\u2060-\u2064\ufe0e\ufe0f]")
_DASH = re.compile("[\u2010-\u2015\u2212\u2500\u2501\ufe58\u30fc]")
_DOT = re.compile("[\u2022\u2027\u2219\u22c5\u30fb\u25cf\u25aa]")
_QUOTES = "'\u2018\u2019`"
_WORD = re.compile("[0-9A-Za-z\u4e00-\u9fff]")  # stays what it is, so that there is no need to fold the rest
_NOTHING = re.compile(r"[-/\\]*")
_NUMBER = re.compile(
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,30})?(?P<part>\.\d{0,30})?"
    r"(?:e(?P<power>[-+]?\d{1,2}))? ?(?P<times>[万亿千w])?"
)
_TIMES = {"千": 1_000, "万": 10_000, "w": 10_000, "亿": 100_000_000}
_CERTAIN = 10**15  # beyond it a float no longer holds every whole number
_QUOTED = 30
_PLAIN = 15  # digits that need no reading


def fold(raw: object) -> str:
    """Give one line in half-width letters and digits, with one sort of dash, dot and space.

    >>> fold("\u3000１３８－００００ 0000")
    '138-0000 0000'
    """
    if isinstance(raw, str) and raw.isascii() and raw.isprintable() and "  " not in raw:
        return raw.strip().lstrip(_QUOTES).strip()
    words = one_line(raw)
    if not words.isascii():
        words = _INVISIBLE.sub("", words)
        words = _DASH.sub("-", normalize("NFKC", _DASH.sub("-", words)))
        words = " ".join(_INVISIBLE.sub("", _DOT.sub("·", words)).split())
    return words.lstrip(_QUOTES).strip()


def is_blank(raw: object) -> bool:
    """Tell whether a cell says nothing: empty, spaces only, or the dash and slash that people put for "none"."""
    if raw is None or (isinstance(raw, float) and isnan(raw)):
        return True
    return isinstance(raw, str) and not _WORD.match(raw) and _NOTHING.fullmatch(fold(raw)) is not None


def one_line(raw: object) -> str:
    """Give the words on one line, each space single, without signs that nobody can see and no database keeps."""
    return " ".join(cleaned(written(raw)).split())


def cleaned(words: str) -> str:
    r"""Leave out what cannot be stored, and end every line in one way.

    >>> cleaned("第一行\r\n第二行\x00")
    '第一行\n第二行'
    """
    return words if words.isprintable() else _UNSTORABLE.sub("", _LINE_END.sub("\n", words))


def written(raw: object) -> str:
    """Write what an Excel cell holds as the person saw it there: 13800000000.0 is 13800000000.

    >>> written(13800000000.0), written(datetime(2026, 11, 21)), written(None)
    ('13800000000', '2026-11-21', '')
    """
    if isinstance(raw, str):
        return raw
    if raw is None:
        return ""
    if isinstance(raw, float) and isfinite(raw) and raw == int(raw) and abs(raw) < _CERTAIN:
        return str(int(raw))
    if isinstance(raw, datetime):
        return clock_free(raw) or f"{raw.date().isoformat()} {clock(raw.time())}"
    if isinstance(raw, time):
        return clock(raw)
    return raw.isoformat() if isinstance(raw, date) else str(raw)


def clock_free(moment: datetime) -> str:
    """Write a moment at midnight as its day alone; empty when it has a time."""
    return moment.date().isoformat() if moment.time() == time() else ""


def clock(moment: time) -> str:
    """Write a time of day as short as it can be said.

    >>> clock(time(9, 30)), clock(time(9, 30, 15))
    ('09:30', '09:30:15')
    """
    if moment.microsecond:
        return moment.strftime("%H:%M:%S.%f")
    return moment.strftime("%H:%M:%S") if moment.second else moment.strftime("%H:%M")


def number_in(raw: object, units: tuple[str, ...] = ()) -> Decimal | None:
    """Read a number as people write it, with units, thousands, 万 and 亿; None when it is no number.

    >>> number_in("￥１，２３４.5", ("¥",)), number_in("3.5万公里", ("公里",)), number_in("1,5")
    (Decimal('1234.5'), Decimal('35000.0'), None)
    """
    if isinstance(raw, bool):
        return None
    if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) <= _PLAIN:
        return Decimal(raw)
    if isinstance(raw, (int, float, Decimal)):
        number = Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw)
        return number if number.is_finite() else None
    words = fold(raw).lower()
    negative = words.startswith("(") and words.endswith(")")  # bookkeepers write minus so
    words = words[1:-1].strip() if negative else words
    for _ in range(2):  # the minus stands before or behind the currency sign
        if words.startswith(("-", "+")):
            negative ^= words[0] == "-"
            words = words[1:].strip()
        words = _without_units(words, units)
    found = _NUMBER.fullmatch(words)
    if not found or not (found["whole"] or (found["part"] or "")[1:]):
        return None
    digits = (found["whole"] or "0").replace(",", "").replace(" ", "") + (found["part"] or "")
    number = Decimal(f"{digits}e{found['power'] or 0}") * _TIMES.get(found["times"], 1)
    return -number if negative else number


def _without_units(words: str, units: tuple[str, ...]) -> str:
    """Take the unit off the front or the back."""
    for unit in units:
        words = words.removeprefix(unit).removesuffix(unit).strip()
    return words


def quoted(raw: object) -> str:
    """Give what was typed, short enough to stand inside a sentence."""
    words = one_line(raw)
    return words if len(words) <= _QUOTED else words[:_QUOTED] + "…"
