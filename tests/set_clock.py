"""One morning for all that follows the day and the hour: a Thursday in the second half of a month.

What a store shows on the first of a month, on a Sunday or at night is another matter; a test that means none of that
fills its store in the MORNING and opens it LATER, with `serving(data, STORE_CLOCK=LATER)`.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from models.clock import SET_BY

if TYPE_CHECKING:
    from collections.abc import Iterator

THURSDAY = date(2026, 11, 19)
MORNING, LATER = "2026-11-19T10:00+08:00", "2026-11-19T10:30+08:00"


@contextmanager
def clock_at(moment: str) -> Iterator[None]:
    """Set the clock of this process."""
    os.environ[SET_BY] = moment
    try:
        yield
    finally:
        del os.environ[SET_BY]
