"""Timed work, one job per file; a new file here is a new job."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from jobs.job import Job

MACHINERY = frozenset({"catching_up", "job", "running", "turns"})


def collect() -> dict[str, Job]:
    """Find the one Job that each file of this folder declares."""
    found: dict[str, Job] = {}
    for module in iter_modules(__path__):
        if module.name in MACHINERY:
            continue
        declared = [v for v in vars(import_module(f"{__name__}.{module.name}")).values() if isinstance(v, Job)]
        if len(declared) != 1 or declared[0].name != module.name:
            msg = f"jobs/{module.name}.py must declare one Job with name={module.name!r}"
            raise LookupError(msg)
        found[module.name] = declared[0]
    return found
