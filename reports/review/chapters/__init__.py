"""Chapters: one file each, found by looking; a new file here is a new chapter."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from reports.review.parts import Chapter


def all_chapters() -> list[Chapter]:
    """Give the chapters in their order; each file names its own CHAPTER."""
    found = [import_module(f"{__name__}.{module.name}").CHAPTER for module in iter_modules(__path__)]
    wrong = [one for one in found if not isinstance(one, Chapter)]
    if wrong or len({one.place for one in found}) < len(found) or len({one.key for one in found}) < len(found):
        msg = f"{__name__}: every file names a CHAPTER, and no two have one key or one place"
        raise LookupError(msg)
    return sorted(found, key=lambda one: one.place)
