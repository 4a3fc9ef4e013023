"""Running: a review drawn in a process of its own; the server only waits and hears how far it is."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.database import database
from models.problem import Refused
from models.reviews.issuing import Of
from models.text import Text
from reports.review.making import Changed
from reports.review.ordering import Drawn

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.access import Seat
    from reports.review.ordering import Order

ROOT: Final = Path(__file__).resolve().parents[2]
SECONDS: Final = 300.0
AT_ONCE: Final = 1  # reviews drawn at the same time; the next one waits
FAILED: Final = Text(
    zh="经营月报没有画完，什么也没有存。请再点一次；还是不行，请联系管理员看日志。",
    en="The review was not finished, and nothing was kept. Please try once more; if it fails again, ask the "
    "administrator to look at the log.",
)
TOO_LONG: Final = Text(
    zh="经营月报画了 {minutes} 分钟还没画完，已停下，什么也没有存。请过一会儿再点一次。",
    en="The review was not finished after {minutes} minutes and was stopped; nothing was kept. "
    "Please try again in a while.",
)
_drawing = asyncio.Semaphore(AT_ONCE)


async def drawn_beside(seat: Seat, order: Order, told: Callable[[int, int, Text], None] | None = None) -> Drawn:
    """Draw a review in a process of its own, as this person may see it; `told` hears each chapter in this thread."""
    loop = asyncio.get_running_loop()

    def pass_on(place: int, count: int, title: Text) -> None:
        if told is not None:
            loop.call_soon_threadsafe(told, place, count, title)

    data = str(database().place.data.resolve())
    async with _drawing:
        with tempfile.TemporaryDirectory(prefix="huitouke-review-") as folder:
            wanted = {"data": data, "person": seat.person, "lang": seat.lang, "order": asdict(order), "folder": folder}
            answer = await asyncio.to_thread(_ask_child, wanted, pass_on)
            return await asyncio.to_thread(_drawn, answer, Path(folder))


def _ask_child(wanted: dict[str, Any], told: Callable[[int, int, Text], None]) -> dict[str, Any]:
    """Start the child and listen to it; whatever way it dies, nothing came of it."""
    child = subprocess.Popen(
        [sys.executable, "-m", "reports.review.child"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    late = threading.Event()
    limit = threading.Timer(SECONDS, _stop, (child, late))  # a silent child is listened to for ever
    limit.start()
    try:
        answer = _heard(child, json.dumps(wanted), told)
        child.wait()
    except (OSError, ValueError):
        answer = {}
    finally:
        limit.cancel()
        with contextlib.suppress(OSError):
            child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
    if child.returncode or not answer:
        raise Refused(TOO_LONG.fill(minutes=f"{SECONDS / 60:.0f}") if late.is_set() else FAILED)
    return answer


def _stop(child: subprocess.Popen[str], late: threading.Event) -> None:
    late.set()
    with contextlib.suppress(OSError):
        child.kill()


def _heard(child: subprocess.Popen[str], wanted: str, told: Callable[[int, int, Text], None]) -> dict[str, Any]:
    answer: dict[str, Any] = {}
    assert child.stdin is not None  # noqa: S101 -- both were asked for
    assert child.stdout is not None  # noqa: S101 -- as above
    child.stdin.write(wanted + "\n")
    child.stdin.flush()
    for line in child.stdout:
        said = json.loads(line)
        if "place" in said:
            told(said["place"], said["count"], Text(zh=said["title"][0], en=said["title"][1]))
        else:
            answer = said
    return answer


def _drawn(answer: dict[str, Any], folder: Path) -> Drawn:
    if "refused" in answer:
        raise Refused(Text(zh=answer["refused"][0], en=answer["refused"][1]))
    month, against, store = answer["done"]
    return Drawn(
        of=Of(month=month, against=against, store=store),
        pdf=(folder / "review.pdf").read_bytes(),
        xlsx=(folder / "review.xlsx").read_bytes(),
        numbers=json.loads((folder / "numbers.json").read_text(encoding="utf-8")),
        pages=answer["pages"],
        changed=[Changed(Text(zh=label[0], en=label[1]), was, now) for label, was, now in answer["changed"]],
    )
