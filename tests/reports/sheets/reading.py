"""Reading a PDF back as a browser would: its pages as words, without spaces and line ends."""

from __future__ import annotations

import re

from pypdfium2 import PdfDocument


def pages_of(content: bytes) -> list[str]:
    """The words of each page, without any space."""
    with PdfDocument(content) as document:
        return [re.sub(r"\s+", "", page.get_textpage().get_text_range()) for page in document]


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height of the first page in millimetres."""
    with PdfDocument(content) as document:
        width, height = document[0].get_size()
        return round(width / 72 * 25.4), round(height / 72 * 25.4)
