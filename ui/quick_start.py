"""Quick start: what a server never uses is not loaded, and loading is not interrupted to look for garbage."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

UNUSED: Final = (
    "aiohttp",  # the websocket library's client
    "pydantic.v1",  # FastAPI asks whether a type is one of its; it is never
)


@contextmanager
def lightly() -> Iterator[None]:
    """Load the server in a block: without libraries that others only offer, and without looking for garbage."""
    for name in UNUSED:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # Python's own way to say: not installed
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # what stays for good is not walked through again: not by NiceGUI's start, by no later collection
        gc.enable()
