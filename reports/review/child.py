"""The child process that reads and draws a review, so that the server goes on answering meanwhile.

Run as `python -m reports.review.child` with one line of JSON on its standard input: the store's folder, the person,
the order, and the folder for the files. It says in lines of JSON which chapter it writes, and at last what came of it.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.text import Text

POLITE = 10  # how far it steps back behind the server


def step_back() -> None:
    """Let the server go first where the system can be told so."""
    with suppress(Exception):
        if sys.platform == "win32":
            import psutil  # noqa: PLC0415 -- only there

            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(POLITE)


def say(**told: Any) -> None:
    """Tell the server something, in one line that any terminal can carry."""
    sys.stdout.write(json.dumps(told, ensure_ascii=True) + "\n")
    sys.stdout.flush()


def told(place: int, count: int, title: Text) -> None:
    """Tell which chapter is being written."""
    say(place=place, count=count, title=[title.to("zh"), title.to("en")])


async def draw(wanted: dict[str, Any]) -> None:
    """Draw what is wanted into the folder, and say what came of it."""
    from models.existing import store_in  # noqa: PLC0415 -- only after it has stepped back
    from models.people.seats import seat_of  # noqa: PLC0415 -- as above
    from models.problem import Refused  # noqa: PLC0415 -- as above
    from reports.review.ordering import Order, draw_order  # noqa: PLC0415 -- as above

    try:
        async with store_in(Path(wanted["data"])):
            seat = await seat_of(wanted["person"], lang=wanted["lang"])
            done = await draw_order(seat, Order(**wanted["order"]), told)
    except Refused as refused:
        say(refused=[refused.text.to("zh"), refused.text.to("en")])
        return
    folder = Path(wanted["folder"])
    (folder / "review.pdf").write_bytes(done.pdf)
    (folder / "review.xlsx").write_bytes(done.xlsx)
    (folder / "numbers.json").write_text(json.dumps(done.numbers, ensure_ascii=False), encoding="utf-8")
    changed = [[[one.label.to("zh"), one.label.to("en")], one.issued, one.now] for one in done.changed]
    say(done=[done.of.month, done.of.against, done.of.store], pages=done.pages, changed=changed)


if __name__ == "__main__":
    step_back()
    asyncio.run(draw(json.loads(sys.stdin.readline())))
