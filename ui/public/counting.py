"""Counting: how often somebody has begun within the hour, by address, device and poster, in bounded memory."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

HOUR: Final = 3600.0
NAMES: Final = 20_000
PER_ADDRESS: Final = 10
PER_DEVICE: Final = 4  # a family shares a phone
PER_POSTER: Final = 60


class PerHour:
    """Lets each name do something so often within an hour.

    >>> limit = PerHour(2, clock=lambda: 0.0)
    >>> [limit.may("10.0.0.9") for _ in range(3)]
    [True, True, False]
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with nobody counted."""
        self.most = most
        self.clock = clock
        self._times: dict[str, deque[float]] = {}

    def may(self, name: str) -> bool:
        """Count one more, unless there were too many."""
        now = self.clock()
        times = self._times.pop(name, None) or deque()
        while times and times[0] <= now - HOUR:
            times.popleft()
        may = len(times) < self.most
        if may:
            times.append(now)
        if len(self._times) >= NAMES:
            self._times.pop(next(iter(self._times)))  # the one that has not come for the longest time
        self._times[name] = times
        return may
