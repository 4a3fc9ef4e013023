"""Which words each type of item may carry, and which it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_ALL: Final = frozenset({"id", "type", "label", "hint", "script", "purpose", "channel", "relevant", "print", "x"}) | {
    "since",
    "retired",
}
_KEPT: Final = frozenset({"pii", "keep_hidden"})
_CHECKED: Final = frozenset({"required", "constraint", "message", "severity"})
_ANSWERED: Final = _ALL | _KEPT | _CHECKED | {"default", "read_only"}
_RATED: Final = frozenset({"factor", "metric"})
_WRITTEN: Final = _ANSWERED | {"max_len", "unit"}
_COUNTED: Final = _ANSWERED | _RATED | {"min", "max", "unit"}
_CHOSEN: Final = _ANSWERED | {"list", "filter"}

CARRIES: Final[Mapping[str, frozenset[str]]] = {
    "group": _ALL | {"items"},
    "page": _ALL | {"items"},
    "repeat": _ALL | {"items", "count", "min", "max"},
    "note": _ALL,
    "text": _WRITTEN,
    "long_text": _WRITTEN,
    "integer": _COUNTED,
    "decimal": _COUNTED,
    "date": _ANSWERED,
    "time": _ANSWERED,
    "datetime": _ANSWERED,
    "choice": _CHOSEN | _RATED,
    "choices": _CHOSEN | {"min_select", "max_select", "factor"},
    "rank": _CHOSEN,
    "scale": _ANSWERED | _RATED | {"scale", "reverse", "unit"},
    "grid": _ALL | _KEPT | _CHECKED | {"scale", "list", "rows"},
    "yes_no": _ANSWERED | {"duty"},
    "file": _ANSWERED | {"accept", "max_select"},
    "signature": _ANSWERED,
    "phone": _ANSWERED,
    "calculation": _ALL | _KEPT | {"value", "expr", "unit"},
    "relation": _ANSWERED | {"to"},
    "figure": _ALL | {"figure", "params", "where", "period", "by", "freeze", "unit"},
}
NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "choice": ("list",),
    "choices": ("list",),
    "rank": ("list",),
    "scale": ("scale",),
    "grid": ("rows",),
    "calculation": ("expr",),
    "relation": ("to",),
    "figure": ("figure",),
}
EXAMPLES: Final[Mapping[str, str]] = {
    "list": "list: reason",
    "scale": "scale: {min: 1, max: 10}",
    "rows": "rows: [{id: f_quality, label: {zh: 维修质量, en: Quality}}]",
    "expr": 'expr: "${overall} <= 6"',
    "to": "to: customer",
    "figure": "figure: churn.classes",
}
