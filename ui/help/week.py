"""The first week: the steps of each role, day by day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.access import Role
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat

FILE: Final = Path(__file__).with_name("first_week.yaml")
DAYS: Final = 5


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to try: on which day, by whom, and where."""

    id: str
    day: int
    text: Text
    path: str
    roles: frozenset[str]  # none: everybody

    def is_for(self, seat: Seat) -> bool:
        """Tell whether a seat has this step."""
        return not self.roles or any(Role[name.upper()] & seat.roles for name in self.roles)


@cache
def steps() -> tuple[Step, ...]:
    """Read every step, in the order of the days."""
    import yaml  # noqa: PLC0415 -- only who opens the page waits for it

    found = (
        Step(
            id=said["id"],
            day=said["day"],
            text=Text(zh=said["zh"], en=said["en"]),
            path=said["path"],
            roles=frozenset() if said["roles"] == "all" else frozenset(said["roles"]),
        )
        for said in yaml.safe_load(FILE.read_text("utf-8"))
    )
    return tuple(sorted(found, key=lambda step: step.day))


def steps_of(seat: Seat) -> list[Step]:
    """Give the steps of a seat's roles."""
    return [step for step in steps() if step.is_for(seat)]
