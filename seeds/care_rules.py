"""Care rules: the schedules that a store starts with, each with what to say; the store goes on in its own words."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from models.access import Seat
    from models.gate.writer import Writer


