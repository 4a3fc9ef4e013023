"""Forms as text: each sheet a table whose lines begin with its name, so that a test shows what stands in a file."""

from __future__ import annotations


def tables(text: str) -> dict[str, list[list[str]]]:
    """Read `survey | type | name` lines: the first of a sheet is its header, a sheet goes on while its name stands."""
    found: dict[str, list[list[str]]] = {}
    for line in text.strip().splitlines():
        name, *cells = (part.strip() for part in line.strip().strip("|").split("|"))
        if name:
            found.setdefault(name, []).append(cells)
    return found


def survey(text: str, choices: str = "") -> dict[str, list[list[str]]]:
    """Read the lines of a survey sheet, and of a choices sheet where there is one."""
    found = {"survey": _lines(text)}
    return found | {"choices": _lines(choices)} if choices else found


def _lines(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in text.strip().splitlines()]
