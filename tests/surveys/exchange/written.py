"""Forms as text, so that a test shows what stands in a file: a line for each row, its cells between bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from surveys.exchange.importing import import_tables

if TYPE_CHECKING:
    from surveys.exchange.importing import Imported

CHOICES = """
    list_name | name | label
    yn        | yes  | Yes
    yn        | no   | No
    spaced    | a b  | A
    nums      | 1    | one
    nums      | 2    | two
"""


def lines(text: str) -> list[list[str]]:
    """Read a table."""
    return [[cell.strip() for cell in line.strip().split("|")] for line in text.strip().splitlines()]


def tables(survey: str, choices: str = CHOICES, **sheets: str) -> dict[str, list[list[str]]]:
    """Give the sheets of a workbook; the lines of a survey may also stand behind each other, parted by semicolons."""
    found = {"survey": lines(survey.replace(" ; ", "\n"))}
    found |= {"choices": lines(choices)} if choices else {}
    return found | {name: lines(text) for name, text in sheets.items()}


def made(survey: str, choices: str = CHOICES, **sheets: str) -> Imported:
    """Take a form in."""
    return import_tables(tables(survey, choices, **sheets), "trial")
