"""Drawn: what was drawn once is kept until the data behind it changes; drawing never holds the event loop."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, Protocol, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

MOST_BYTES: Final = 32 * 1024 * 1024


class Weighed(Protocol):
    """Anything that knows how many bytes it takes."""

    @property
    def weight(self) -> int:
        """How many bytes it takes, about."""


Kept = TypeVar("Kept", bound=Weighed)


class Drawer:
    """Keeps drawings by key and state, the least used leaving first; its size is bounded in bytes."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        """Take the bound."""
        self._most = most_bytes
        self._kept: OrderedDict[Hashable, tuple[Hashable, Weighed]] = OrderedDict()
        self._under_way: dict[tuple[Hashable, Hashable], asyncio.Task[Weighed]] = {}
        self.weight = 0
        # One thread of its own: drawings wait for one another anyway, and each thread would load the font again.
        self._hand = ThreadPoolExecutor(1, "drawing")

    async def drawn(self, key: Hashable, state: Hashable, make: Callable[[], Kept]) -> Kept:
        """Give what is kept for this state of the data, or make it in a thread; those who ask meanwhile share it.

        The key says everything that the drawing depends on besides the data: what is drawn, for which scope of whose
        rows, in which language, theme and size.
        """
        held = self._kept.get(key)
        if held is not None and held[0] == state:
            self._kept.move_to_end(key)
            return cast("Kept", held[1])  # one key is always made by the same function
        task = self._under_way.get((key, state))
        if task is None or task.get_loop() is not asyncio.get_running_loop():
            task = asyncio.create_task(self._made(key, state, make))
            self._under_way[key, state] = task
        return cast("Kept", await asyncio.shield(task))

    def forget(self) -> None:
        """Let go of everything."""
        self._kept.clear()
        self.weight = 0

    async def _made(self, key: Hashable, state: Hashable, make: Callable[[], Weighed]) -> Weighed:
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._hand, make)
        finally:
            self._under_way.pop((key, state), None)
        self._keep(key, state, made)
        return made

    def _keep(self, key: Hashable, state: Hashable, made: Weighed) -> None:
        if key in self._kept:
            self.weight -= self._kept.pop(key)[1].weight
        if made.weight > self._most:
            return
        self._kept[key] = (state, made)
        self.weight += made.weight
        while self.weight > self._most:
            _, (_, dropped) = self._kept.popitem(last=False)
            self.weight -= dropped.weight


DRAWER: Final = Drawer()


async def drawn(key: Hashable, state: Hashable, make: Callable[[], Kept]) -> Kept:
    """Give the drawing of a key at a state of the data, from the one drawer of this process."""
    return await DRAWER.drawn(key, state, make)
