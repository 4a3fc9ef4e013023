"""Upload: one file that was brought, as pages know it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database import database
from models.uploads.types import TYPES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NUMBER: Final = re.compile(r"[0-9a-f]{32}")
LONGEST_NAME: Final = 120
COLUMNS: Final = "u.id, u.name, u.type, u.size, u.digest, u.small"


@dataclass(frozen=True)
class Upload:
    """One file: its number, the name people know it by, what it is, and whether a small picture lies beside it."""

    id: str
    name: str
    type: str
    size: int
    digest: str
    small: bool = False

    @property
    def is_image(self) -> bool:
        """Whether browsers show it as a picture."""
        found = TYPES.get(self.type)
        return found is not None and found.is_image


def upload_from(row: Sequence[Any]) -> Upload:
    """Make an upload of a database row that begins with COLUMNS."""
    return Upload(row[0], row[1], row[2], row[3], row[4], bool(row[5]))


def files_folder() -> Path:
    """Give the folder in which the files lie."""
    return database().place.data / "uploads" / "files"


def path_of(upload: str, *, small: bool = False) -> Path:
    """Give the place of a file, under its own number and nothing else."""
    if not NUMBER.fullmatch(upload):
        raise ValueError(upload)
    return files_folder() / upload[:2] / (f"{upload}.small" if small else upload)


def plain_name(name: str) -> str:
    r"""Keep the last part of a file's name for showing; nothing is ever stored under it.

    >>> plain_name("C:\\photos\\front.jpg"), plain_name("../../etc/passwd")
    ('front.jpg', 'passwd')
    """
    last = re.split(r"[\\/]", name)[-1]
    words = "".join(sign for sign in last if sign.isprintable()).strip(" .")
    if len(words) <= LONGEST_NAME - 5:
        return words or "?"
    stem, dot, ending = words.rpartition(".")
    return f"{stem[: LONGEST_NAME - 15]}{dot}{ending[:5]}" if dot and stem else words[: LONGEST_NAME - 5]
