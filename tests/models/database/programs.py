"""Other programs that start, or write, on the same data at the same time."""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
from typing import TYPE_CHECKING

from models.database import open_database, writing
from models.database.migrating import migrate
from tests.models.database.samples_one import Owner

if TYPE_CHECKING:
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Barrier

    from models.database.settings import Place

# A server that has imported everything forks quickly; Windows has none.
PROCESSES = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
PROCESSES.set_forkserver_preload(["tests.models.database.programs", "tests.faults.dying_migration"])


def at_once(work: object, number: int, place: Place) -> list[object]:
    """Let several programs do the same at the same moment; give what each of them says."""
    together, answers = PROCESSES.Barrier(number), PROCESSES.Queue()
    started = [PROCESSES.Process(target=work, args=(place, together, answers)) for _ in range(number)]
    for one in started:
        one.start()
    said = [answers.get(timeout=60) for _ in started]
    for one in started:
        one.join()
    return said


def start(place: Place, together: Barrier, answers: Queue[object]) -> None:
    """Bring the database to the newest version, and say which versions that took."""
    together.wait()
    try:
        answers.put(asyncio.run(migrate(place)))
    except Exception as error:  # noqa: BLE001 -- whatever it is, the test shows it
        answers.put(error)


def count_up(place: Place, together: Barrier, answers: Queue[object]) -> None:
    """Read a number and write the next one, fifty times."""
    together.wait()
    try:
        asyncio.run(_count_up(place))
        answers.put("done")
    except Exception as error:  # noqa: BLE001
        answers.put(repr(error))


async def _count_up(place: Place) -> None:
    async with await open_database(place.data, place.url, modules=[Owner.__module__], migrations=place.migrations):
        for _ in range(50):
            async with writing() as connection:
                owner = await Owner.filter(id=1).using_db(connection).select_for_update().get()
                owner.count += 1
                await owner.save(using_db=connection)
