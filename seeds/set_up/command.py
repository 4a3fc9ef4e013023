"""The command `set-up`: write a store's set-up into a file, take another store's in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.existing import store_in
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.text import Text
from seeds.set_up.file import give, left_out, look, read, take, written

if TYPE_CHECKING:
    from pathlib import Path

NO_FILE: Final = Text(
    zh="找不到文件 {file}。例如：set-up import 本店设置.json --data data",
    en="There is no file {file}. For example: set-up import set-up.json --data data",
)


async def given(data: Path) -> tuple[bytes, list[Text]]:
    """Give a store's set-up as the bytes of its file, and what it has no room for."""
    async with store_in(data):
        seat = await seat_of_the_machine()
        return written(await give(seat)), await left_out(seat)


def brought(file: Path) -> dict[str, Any]:
    """Read a set-up file, or say that there is none."""
    if not file.is_file():
        raise Refused(NO_FILE.fill(file=file))
    return read(file.read_bytes())


async def taken(data: Path, file: Path, *, dry_run: bool) -> list[dict[str, Any]]:
    """Take a file in, or only look at it; gives for each part what is new, changed, the same and wrong."""
    set_up = brought(file)
    async with store_in(data):
        seat = await seat_of_the_machine()
        found = await (look(seat, set_up) if dry_run else take(seat, set_up))
    return [
        {
            "part": one.key,
            "new": list(map(str, one.new)),
            "changed": list(map(str, one.changed)),
            "same": one.same,
            "wrong": list(map(str, one.wrong)),
        }
        for one in found
    ]


def as_text(found: list[dict[str, Any]]) -> str:
    """Write one line for each part, and under it what is wrong.

    >>> print(as_text([{"part": "posts", "new": ["店长"], "changed": [], "same": 3, "wrong": []}]))
    posts: +1 ~0 =3
    """
    lines = []
    for one in found:
        lines.append(f"{one['part']}: +{len(one['new'])} ~{len(one['changed'])} ={one['same']}")
        lines += [f"  {sentence}" for sentence in one["wrong"]]
    return "\n".join(lines)
