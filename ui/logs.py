"""Logs: what happened, in UTC, without phones, VINs, identity numbers or what people searched for."""

from __future__ import annotations

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from time import gmtime, struct_time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

FILE_SIZE: Final = 5_000_000
FILES_KEPT: Final = 5
HANDLER_NAME: Final = "huitouke"

_MASKS: Final = (
    (re.compile(r"(?<!\d)\d{6}(?:19|20)\d{9}[\dXx](?!\d)"), "******************"),
    (re.compile(r"(?<!\d)((?:\+?86[ -]?)?1[3-9]\d)[ -]?\d{4}[ -]?(\d{4})(?!\d)"), r"\1****\2"),
    (
        re.compile(
            r"(?<![A-Za-z0-9])(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-HJ-NPR-Za-hj-npr-z0-9]{13}(\d{4})(?![A-Za-z0-9])"
        ),
        r"*************\1",
    ),
    (re.compile(r"((?:https?://[^\s?\"']+|/[\w./%-]*))\?[^\s\"']+"), r"\1?…"),
)
_CONTROLS: Final = {code: f"\\x{code:02x}" for code in (*range(32), 127) if code != ord("\t")}


def masked(words: str) -> str:
    """Hide what a log has no business to keep.

    >>> masked("call 13812345678 about LSVAA2188E2012345 at /customers?q=李伟")
    'call 138****5678 about *************2345 at /customers?…'
    """
    for pattern, instead in _MASKS:
        words = pattern.sub(instead, words)
    return words


class Formatter(logging.Formatter):
    """Writes one line a message, masked, tracebacks below it."""

    def __init__(self) -> None:
        """Set the shape of a line."""
        super().__init__("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")

    def converter(self, seconds: float | None) -> struct_time:
        """Tell times in UTC."""
        return gmtime(seconds)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 -- the library's name
        """Keep what somebody typed from looking like a line of its own."""
        record.message = record.message.translate(_CONTROLS)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        """Mask the whole, the traceback with it."""
        return masked(super().format(record))


def start_logs(folder: Path, *, level: int = logging.INFO) -> None:
    """Write to the screen and to files in the folder; calling it again changes nothing."""
    root = logging.getLogger()
    if any(handler.name == HANDLER_NAME for handler in root.handlers):
        return
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / "huitouke.log", maxBytes=FILE_SIZE, backupCount=FILES_KEPT, encoding="utf-8", delay=True
    )
    screen = logging.StreamHandler(sys.stderr)
    screen.setLevel(logging.WARNING)
    for handler in (file, screen):
        handler.name = HANDLER_NAME
        handler.setFormatter(Formatter())
        root.addHandler(handler)
    root.setLevel(level)
    for noisy in (
        "httpx",
        "matplotlib",
        "fontTools",
        "uvicorn.access",
        "watchfiles",
        "tortoise.db_client",
        "aiosqlite",
    ):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    for own_way in ("nicegui", "uvicorn", "uvicorn.error", "engineio.server", "socketio.server"):
        logger = logging.getLogger(own_way)
        logger.handlers.clear()  # what they print themselves is not masked
        logger.propagate = True
