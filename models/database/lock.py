"""Locks between programs: one server per SQLite file, one migration at a time."""

from __future__ import annotations

import contextlib
import os
import socket
from datetime import datetime
from typing import IO, TYPE_CHECKING, Final

import portalocker

from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALREADY_RUNNING: Final = Text(
    zh="这个数据文件夹（{folder}）已经有一个回头客程序在用（{who}）。"
    "请直接在浏览器里打开它，或先关掉它再启动；另一家店的数据请用 --data 指定另一个文件夹，例如 --data D:\\huitouke2。",
    en="Huitouke is already running on this data folder ({folder}; {who}). Open that one in the browser, or stop it "
    "before starting again. For another store's data name another folder with --data, for example "
    "--data D:\\huitouke2.",
)
UNKNOWN_OWNER: Final = Text(zh="启动信息读不到", en="its details cannot be read")


class ServerLock:
    """Held by the server of a data folder; the operating system frees it however the server ends."""

    def __init__(self, data: Path) -> None:
        """Name the folder; nothing is taken yet."""
        self._folder = data
        self._file: IO[str] | None = None

    @property
    def held(self) -> bool:
        """Whether this program holds the folder."""
        return self._file is not None

    def take(self) -> None:
        """Take the folder, or say who has it."""
        if self._file is not None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = (self._folder / "server.lock").open("a", encoding="utf-8")
        try:
            portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
        except portalocker.LockException as error:
            file.close()
            raise Refused(ALREADY_RUNNING.fill(folder=self._folder.resolve(), who=self._owner())) from error
        self._file = file
        # Beside the lock, not in it: Windows lets nobody read a locked file.
        started = datetime.now().astimezone().isoformat(sep=" ", timespec="seconds")
        note = f"pid {os.getpid()}, {socket.gethostname()}, {started}"
        with contextlib.suppress(OSError):
            self._note.write_text(note, encoding="utf-8")

    def release(self) -> None:
        """Give the folder back."""
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)
        portalocker.unlock(self._file)
        self._file.close()
        self._file = None

    @property
    def _note(self) -> Path:
        return self._folder / "server.txt"

    def _owner(self) -> Text:
        try:
            return Text.plain(self._note.read_text(encoding="utf-8").strip() or "?")
        except OSError:
            return UNKNOWN_OWNER


@contextlib.contextmanager
def waiting_for(path: Path) -> Iterator[None]:
    """Wait until no other program holds this lock file, and hold it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with portalocker.Lock(
        path,
        mode="a",
        timeout=600,
        check_interval=0.05,
        flags=portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING,
    ):
        yield
