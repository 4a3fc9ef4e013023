"""Filling: what the browser tells about single fields is put into the sheet; a name that is not there is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from surveys.engine.programme_sheet import empty_alert, empty_quota, empty_row, empty_step, opened_rule

if TYPE_CHECKING:
    from surveys.engine.form import Form
    from surveys.engine.programme_sheet import Sheet

LONGEST: Final = 300
MOST: Final = 20  # rules, rows, steps, quotas
NOT_TYPED: Final = frozenset({"id", "own", "when", "quotas", "alerts", "rows", "steps"})
DRAWN_ANEW: Final = frozenset({"from", "draw", "channels", "form", "question", "operator"})  # they change what is asked


def put(sheet: Sheet, name: str, value: str, on: object) -> bool:
    """Put one value into the sheet; tells whether the page has to be drawn anew for it."""
    *steps, last = name.split(".")
    here = _at(sheet, steps)
    if not isinstance(here, dict) or last not in here or last in NOT_TYPED:
        return False
    held = here[last]
    if isinstance(held, list) and all(isinstance(one, str) for one in held):
        here[last] = [*(one for one in held if one != value), *([value[:LONGEST]] if on else [])]
    elif isinstance(held, str):
        here[last] = value[:LONGEST]
    else:
        return False
    if last == "question":
        here["operator"], here["value"] = "", ""
    return last in DRAWN_ANEW


def _at(sheet: Sheet, steps: list[str]) -> Any:
    here: Any = sheet
    for step in steps:
        if isinstance(here, dict) and step in here:
            here = here[step]
        elif isinstance(here, list) and step.isdecimal() and int(step) < len(here):
            here = here[int(step)]
        else:
            return None
    return here


def add(sheet: Sheet, path: str) -> str:
    """Add an empty entry to a list of the sheet; gives the name of its first field."""
    *steps, last = path.split(".")
    around = _at(sheet, steps)
    entries = around.get(last) if isinstance(around, dict) else None
    if not isinstance(entries, list) or len(entries) >= MOST:
        return ""
    taken = [str(one["id"]) for one in entries if isinstance(one, dict) and "id" in one]
    if last == "quotas":
        entries.append(empty_quota(taken))
        first = "target"
    elif last == "alerts":
        entries.append(empty_alert(taken))
        first = "zh"
    elif last == "rows":
        entries.append(empty_row())
        first = "question"
    elif last == "steps":
        entries.append(empty_step(around))
        first = "hours"
    else:
        return ""
    return f"{path}.{len(entries) - 1}.{first}"


def drop(sheet: Sheet, path: str) -> Any:
    """Take an entry out of a list of the sheet; gives it, so that it can be put back."""
    *steps, last = path.split(".")
    entries = _at(sheet, steps)
    if isinstance(entries, list) and last.isdecimal() and int(last) < len(entries):
        return entries.pop(int(last))
    return None


def open_rule(sheet: Sheet, path: str, form: Form) -> None:
    """Turn a rule that came with the form into rows."""
    alert = _at(sheet, path.split("."))
    if isinstance(alert, dict):
        alert.update(opened_rule(alert, form))
