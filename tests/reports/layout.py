"""Layout checks: what somebody would see at a glance when looking at each page of a printout."""

from __future__ import annotations

import re
from ctypes import byref, c_float
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument, raw

if TYPE_CHECKING:
    from collections.abc import Iterator

POINT = 25.4 / 72
TOLERANCE = 0.6  # millimetres
HEADING = 11.5  # the size of a part's title
FEET = 16.0  # millimetres at the foot of a page where only the running foot stands


@dataclass(frozen=True)
class Line:
    """A piece of type on a page: its box in millimetres from the top left, its size in points, its words."""

    left: float
    top: float
    right: float
    bottom: float
    size: float
    words: str


@dataclass(frozen=True)
class Laid:
    """One page with everything that is written on it."""

    width: float
    height: float
    lines: list[Line]
    drawn: float  # how far down lines and boxes reach

    @property
    def body(self) -> list[Line]:
        """What stands above the running foot."""
        return [line for line in self.lines if line.bottom < self.height - FEET]


def pages(content: bytes) -> list[Laid]:
    """Read every page back."""
    with PdfDocument(content) as document:
        return [_laid(page) for page in document]


def _laid(page) -> Laid:
    width, height = page.get_size()
    text, lines = page.get_textpage(), []
    for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        left, bottom, right, top = each.get_bounds()
        size = c_float()
        raw.FPDFTextObj_GetFontSize(each, byref(size))
        words = text.get_text_bounded(left, bottom, right, top).strip()
        box = (left * POINT, (height - top) * POINT, right * POINT, (height - bottom) * POINT)
        lines.append(Line(*box, size.value, words))
    shapes = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE])
    drawn = max(((height - each.get_bounds()[1]) * POINT for each in shapes), default=0.0)
    return Laid(width * POINT, height * POINT, lines, drawn)


def beyond_margins(content: bytes, margin: float = 18.0) -> list[str]:
    """Give the words that reach into the margins at the sides, or under the foot."""
    return [
        line.words
        for page in pages(content)
        for line in page.lines
        if line.left < margin - TOLERANCE or line.right > page.width - margin + TOLERANCE
        or line.bottom > page.height - margin / 3
    ]  # fmt: skip


def lonely_headings(content: bytes, size: float = HEADING) -> list[str]:
    """Give the titles below which nothing stands on their page."""
    found = []
    for page in pages(content):
        lowest = max([line.bottom for line in page.body if abs(line.size - size) > 0.1] + [page.drawn])
        found += [line.words for line in page.body if abs(line.size - size) <= 0.1 and line.top > lowest]
    return found


def pages_without(content: bytes, head: str) -> list[int]:
    """Give the pages on which the head of a table is missing."""
    with PdfDocument(content) as document:
        words = [re.sub(r"\s+", "", page.get_textpage().get_text_range()) for page in document]
    return [number for number, told in enumerate(words, 1) if head not in told]


def used(content: bytes) -> list[float]:
    """Give how much of each page's height is used."""
    return [max([line.bottom for line in page.body] + [page.drawn]) / (page.height - FEET) for page in pages(content)]


def written(content: bytes) -> Iterator[str]:
    """Give the words of each page as lines, for a golden file."""
    with PdfDocument(content) as document:
        for number, page in enumerate(document, 1):
            lines = page.get_textpage().get_text_range().replace("\r", "").split("\n")
            yield f"-- page {number} of {len(document)}"
            yield from (line.rstrip() for line in lines if line.strip())
