"""A process that has loaded the program once and splits off a new one for each start; see tests/program.py.

It reads one start per line from its input and leaves two files for each: its number, and later how it ended. A new
process runs `main.py` from its first line, as Python would; only what that imports is there already. What most starts
need later, such as the libraries that count and draw, is loaded while nobody asks for a start.
"""

from __future__ import annotations

import importlib
import json
import os
import runpy
import select
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

LOADED = (
    *("ui.serving", "ui.command_line", "models.health", "models.backups", "models.existing", "models.people.hiring"),
    *("seeds.starting", "surveys.library", "ui.wiring", "jobs.running"),
)
# Not the statistics: by them a page tells whether its server has counted before, and our servers begin like any other.
LATER = (
    *("surveys.shipped", "surveys.engine.expressions", "lark", "pandas", "scipy.stats", "scipy.optimize"),
    *("matplotlib.figure", "matplotlib.backends.backend_agg", "matplotlib.mathtext", "fontTools.subset", "fpdf"),
    *("openpyxl", "xlsxwriter", "reports.figures.satisfaction", "reports.figures.churn", "reports.charts.drawing"),
)

AN_HOUR = 3600.0

_folder = Path()
_running: dict[int, int] = {}  # the number of a start by its process


def main(folder: Path) -> None:
    """Split off a process for each line, until the tests end."""
    global _folder  # noqa: PLW0603 -- a signal's function is given nothing else
    _folder = folder
    with suppress(Exception):  # what cannot be loaded says so itself, where it is started
        _load()
    signal.signal(signal.SIGCHLD, lambda *_: _note_ends())
    later = list(LATER)
    while line := _next_line(later):
        asked = json.loads(line)
        process = os.fork()
        if process == 0:
            _become(asked)
            return
        _running[process] = asked["number"]
        _write(f"{asked['number']}.began", process)
        _note_ends()  # one that ended before we knew its number
    for process in _running:
        os.kill(process, signal.SIGKILL)


def _load() -> None:
    quick_start = importlib.import_module("ui.quick_start")
    with quick_start.lightly():
        importlib.import_module("models.definitions").check_definitions()
        for name in LOADED:
            importlib.import_module(name)
    runner = importlib.import_module("jobs.running").Runner
    runner.__init__.__kwdefaults__["first"] = AN_HOUR  # the timed work is done by those tests that want it


def _next_line(later: list[str]) -> str:
    """Wait for a start; load what is needed later until one is asked for."""
    while later and not select.select([sys.stdin], [], [], 0)[0]:
        with suppress(Exception):  # as above
            _load_later(later.pop(0))
    return sys.stdin.readline()


def _load_later(name: str) -> None:
    quick_start = importlib.import_module("ui.quick_start")
    with quick_start.lightly():
        module = importlib.import_module(name)
        if name == "surveys.shipped":
            for read in (module.shipped_forms, module.shipped_checklists, module.shipped_records):
                read()
            module.shipped_programmes()


def _become(asked: dict[str, Any]) -> None:
    """Be the program that was asked for."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(asked["environment"])
    time.tzset()
    for place, name, flags in (
        (0, os.devnull, os.O_RDONLY),
        (1, asked["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND),
        (2, asked["err"], os.O_WRONLY | os.O_CREAT | os.O_APPEND),
    ):
        opened = os.open(name, flags, 0o644)
        os.dup2(opened, place)
        os.close(opened)
    sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 -- it lives as long as the process
    kind, *rest = asked["arguments"]
    if kind == "-m":
        sys.argv = rest
        runpy.run_module(rest[0], run_name="__main__", alter_sys=True)
    elif kind == "-c":
        sys.argv = ["-c", *rest[1:]]
        exec(rest[0], {"__name__": "__main__"})  # noqa: S102 -- a test's own words
    else:
        sys.argv = asked["arguments"]
        runpy.run_path(kind, run_name="__main__")


def _note_ends() -> None:
    for process, number in list(_running.items()):
        with suppress(ChildProcessError):  # the signal came again while it was being noted
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                _running.pop(process, None)
                _write(f"{number}.ended", os.waitstatus_to_exitcode(status))


def _write(name: str, number: int) -> None:
    """Write it so that nobody reads half of it."""
    half = _folder / f"{name}.half"
    half.write_text(str(number), encoding="ascii")
    half.replace(_folder / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
