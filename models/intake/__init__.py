"""Intake: records from files — read in a child process, matched, counted beforehand, written in batches, undone."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.intake.command import import_file as import_file
    from models.intake.running import resume_imports as resume_imports
    from models.intake.undoing import undo as undo

WHERE = {"import_file": "command", "undo": "undoing", "resume_imports": "running"}


def __getattr__(name: str) -> Any:
    """Load what is asked for only then: the child process needs none of it, and starts sooner."""
    if name not in WHERE:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{WHERE[name]}"), name)
