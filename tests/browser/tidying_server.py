"""A real server with all pages; the tests of tidying up start it in a process of its own."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from ui.application import serve
from ui.wiring import add_everything

if __name__ == "__main__":
    folder, port = sys.argv[1:]
    asyncio.run(serve(Path(folder), host="127.0.0.1", port=int(port), register=[add_everything]))
