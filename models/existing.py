"""Existing: a store that is there already, opened; a mistyped folder is told instead of filled."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from models.database import Place, open_database
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

NO_STORE: Final = Text(
    zh="{folder} 里还没有门店数据。请检查 --data；第一次使用请直接启动（serve），或用 import 导入一个文件。",
    en="There is no store in {folder} yet. Check --data; to begin, start the server (serve) or import a file.",
)


@asynccontextmanager
async def store_in(data: Path) -> AsyncIterator[None]:
    """Open the store of a folder, or say that there is none."""
    place = Place.of(data)
    if place.dialect == "sqlite" and not place.file.exists():
        raise Refused(NO_STORE.fill(folder=data))
    async with await open_database(data):
        yield
