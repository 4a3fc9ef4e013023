"""Extras: what our forms say beyond XLSForm, in columns that begin with x_ and that other programs pass over."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.exchange.remarks import Place, Report

PLAIN: Final = (
    "factor", "metric", "since", "channel", "severity", "max_len", "min_select", "max_select", "min", "max", "value",
    "accept", "to", "figure", "where", "period", "by", "freeze",
)  # fmt: skip
MARKED: Final = ("reverse", "pii", "keep_hidden")
PAIRS: Final = ("duty", "print")
WORDS: Final = ("script", "purpose", "unit")
OF_CHOICES: Final = ("score", "other", "none", "alert", "retired")
OF_HEAD: Final = ("kind", "subject", "base")
LISTS_OF_HEAD: Final = ("editors",)  # names with spaces between
HEAD_WORDS: Final = ("about", "welcome", "thanks")
TYPES: Final = frozenset({"page", "grid", "yes_no", "signature", "phone", "relation", "figure"})
NUMBERS: Final = frozenset({"min", "max"})


def pairs(held: Mapping[str, Any]) -> str:
    """Write words with their values side by side.

    >>> pairs({"period": "daily", "from": "08:00", "late_days": 1, "hide": True})
    'period=daily from=08:00 late_days=1 hide=yes'
    """
    return " ".join(f"{word}={plain(value)}" for word, value in held.items())


def plain(value: Any) -> str:
    """Write one value.

    >>> plain(3.0), plain(0.5), plain(False), plain("a")
    ('3', '0.5', 'no', 'a')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(int(value)) if isinstance(value, float) and value == int(value) else str(value)


def parted(cell: str, place: Place, report: Report) -> dict[str, Any]:
    """Read words with their values; commas between them do no harm."""
    found: dict[str, Any] = {}
    for part in cell.replace(",", " ").replace("，", " ").split():
        word, sign, value = part.replace("＝", "=").partition("=")
        if not sign or not word:
            report.wrong(place, _PAIRS.fill(found=part))
            continue
        found[word] = {"yes": True, "no": False}.get(value, value)
    return found


def listed(cell: str) -> list[str]:
    """Read names with spaces between; commas between them do no harm.

    >>> listed("manager, supervisor")
    ['manager', 'supervisor']
    """
    return cell.replace(",", " ").replace("，", " ").replace("、", " ").split()


def marked(cell: str) -> bool:
    """Tell whether a cell says yes."""
    return cell.strip().lower() in {"yes", "true", "true()", "1", "y", "x", "是", "✓"}


def given(cell: str, place: Place, report: Report) -> Any:
    """Read a cell that holds JSON."""
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        report.wrong(place, _JSON.fill(found=cell[:40]))
        return None


def as_json(value: Any) -> str:
    """Write a cell that holds JSON."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


_PAIRS = Text(
    zh="“{found}”看不懂，请写成“词=值”，几个之间用空格隔开，例如 period=daily from=08:00 to=09:00",
    en="“{found}” cannot be read. Please write word=value with spaces between, for example "
    "period=daily from=08:00 to=09:00",
)
_JSON = Text(
    zh='“{found}”看不懂，这一列由系统导出时写成，请照原样保留，例如 {{"days": 30}}',
    en="“{found}” cannot be read. This column is written by the export; please leave it as it was, "
    'for example {{"days": 30}}',
)
