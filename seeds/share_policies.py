"""Share policies: what each level carries until a store says otherwise: points at 20 to 80, and amounts if it wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.tables.accountability import SEVERITY

if TYPE_CHECKING:
    from typing import Any

HEAD: Final = 99
YUAN: Final = 100  # fen
LEVELS: Final = {0: (2, 100), 1: (2, 200), 2: (2, 200), HEAD: (4, 500)}  # points, yuan: of a medium case
TIMES: Final = {"light": (1, 2), "medium": (1, 1), "grave": (2, 1)}  # as a fraction of these


def shipped_policies(store: int) -> list[dict[str, Any]]:
    """Give the policy that a store starts with, as rows; amounts count only where the store shares money."""
    return [
        {
            "severity": severity,
            "level": level,
            "points": points * up // down,
            "money": yuan * YUAN * up // down,
            "store": store,
        }
        for severity, (up, down) in TIMES.items()
        if severity in SEVERITY
        for level, (points, yuan) in LEVELS.items()
    ]
