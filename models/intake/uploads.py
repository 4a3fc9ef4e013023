"""Uploads: a file on its way in lies in a folder of our own naming, with what was decided about it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.database import database
from models.intake.wanted import Wanted
from models.intake.workbook import Sheet, read_file
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from pathlib import Path

KEPT_SECONDS = 7 * 24 * 3600
LONGEST_NAME = 120
GONE = Text(
    zh="这个文件已经不在了（导入完成或放了一周以上），请重新上传。",
    en="This file is no longer here: it was imported, or left for more than a week. Please upload it again.",
)


@dataclass(frozen=True)
class Upload:
    """One file that was brought, where it lies, and whose it is."""

    id: str
    folder: Path
    name: str
    digest: str
    person: int
    sheets: tuple[Sheet, ...]

    def wanted(self) -> Wanted | None:
        """Give what was decided so far."""
        path = self.folder / "wanted.json"
        return Wanted.loaded(json.loads(path.read_text("utf-8"))) if path.exists() else None

    def keep(self, wanted: Wanted) -> None:
        """Keep what was decided; the old decisions stay whole until the new ones are."""
        path = self.folder / "wanted.json"
        part = path.with_suffix(".part")
        part.write_text(json.dumps(wanted.stored(), ensure_ascii=False), "utf-8")
        part.replace(path)

    def remove(self) -> None:
        """Throw the file and its rows away."""
        shutil.rmtree(self.folder, ignore_errors=True)


def uploads_folder() -> Path:
    """Give the folder of the files that are being imported."""
    return database().place.data / "uploads" / "imports"


def new_folder() -> Path:
    """Make a folder for a file that is being brought; its name is ours, whatever the file is called."""
    folder = uploads_folder() / uuid.uuid4().hex
    folder.mkdir(parents=True)
    return folder


async def take_in(folder: Path, name: str, person: int) -> Upload:
    """Read the `file` that lies in a folder; what is refused leaves nothing behind."""
    source = folder / "file"
    try:
        sheets = await read_file(source, folder)
        with source.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    said = {
        "name": _plain_name(name),
        "digest": digest,
        "person": person,
        "sheets": [{"name": s.name, "rows": s.rows, "columns": s.columns, "hidden": s.hidden} for s in sheets],
    }
    (folder / "upload.json").write_text(json.dumps(said, ensure_ascii=False), "utf-8")
    return upload_of(folder.name)


def upload_of(key: str, person: int | None = None) -> Upload:
    """Give an upload by its key; somebody else's is as good as gone."""
    folder = uploads_folder() / key
    if not re.fullmatch(r"[0-9a-f]{32}", key) or not (folder / "upload.json").exists():
        raise Refused(GONE)
    said: dict[str, Any] = json.loads((folder / "upload.json").read_text("utf-8"))
    if person is not None and said["person"] != person:
        raise Refused(GONE)
    sheets = tuple(Sheet(path=folder / f"sheet-{i}.jsonl", **sheet) for i, sheet in enumerate(said["sheets"]))
    return Upload(key, folder, said["name"], said["digest"], said["person"], sheets)


def forget_old_uploads(needed: set[str]) -> None:
    """Throw away files that nobody imported within a week, except those that a batch still needs."""
    if not uploads_folder().exists():
        return
    for folder in uploads_folder().iterdir():
        if folder.name not in needed and time.time() - folder.stat().st_mtime > KEPT_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)


def _plain_name(name: str) -> str:
    """Keep the last part of a file's name for showing; nothing is ever stored under it."""
    last = re.split(r"[\\/]", name)[-1]
    return "".join(sign for sign in last if sign.isprintable())[:LONGEST_NAME] or "?"
