"""The child process that reads a file nobody has vouched for; whatever happens here, the server goes on.

Run as `python -m models.intake.child FILE FOLDER`: it writes the rows of every sheet as JSON lines into the folder and
says in one line of JSON what it found, or why the file is refused.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from models.intake.limits import CELLS, CPU_SECONDS, MEMORY, ROWS, UNPACKED, Unreadable, Why

if TYPE_CHECKING:
    from collections.abc import Iterable


def limit_self() -> None:
    """Take memory and time limits where the system has them; elsewhere the parent watches alone."""
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Output:
    """Writes sheets as JSON lines and counts rows and cells on the way."""

    def __init__(self, folder: Path) -> None:
        """Remember where to write."""
        self.folder, self.cells, self.size = folder, 0, 0
        self.sheets: list[dict[str, Any]] = []

    def sheet(self, name: str, rows: Iterable[list[str]], *, hidden: bool = False) -> None:
        """Write one sheet; empty rows at its end are left away, empty cells at the end of a row too."""
        count, width, blank = 0, 0, 0
        path = self.folder / f"sheet-{len(self.sheets)}.jsonl"
        with path.open("wb") as file:
            for cells in rows:
                last = len(cells)
                while last and not cells[last - 1]:
                    last -= 1
                if not last:
                    blank += 1
                    continue
                row = cells[:last]
                self.cells += last - row.count("")
                count, width = count + blank + 1, max(width, last)
                if count > ROWS:
                    raise Unreadable(Why.ROWS)
                if self.cells > CELLS:
                    raise Unreadable(Why.CELLS)
                line = orjson.dumps(row)
                self.size += len(line)
                if self.size > UNPACKED:  # one long text that stands in every cell
                    raise Unreadable(Why.LARGE)
                file.write(b"[]\n" * blank + line + b"\n")
                blank = 0
        self.sheets.append({"name": name, "rows": count, "columns": width, "hidden": hidden})


def main(source: Path, folder: Path) -> dict[str, Any]:
    """Read the file; give what was found or why not."""
    from models.intake.formats import read_file  # noqa: PLC0415 -- only after the limits stand

    output = Output(folder)
    try:
        read_file(source, output)
    except Unreadable as refused:
        return {"refused": refused.code, "values": refused.values}
    except MemoryError:
        return {"refused": "large", "values": {}}
    if not any(sheet["rows"] for sheet in output.sheets):
        return {"refused": "empty", "values": {}}
    return {"sheets": output.sheets}


if __name__ == "__main__":
    limit_self()
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2])), ensure_ascii=True))
