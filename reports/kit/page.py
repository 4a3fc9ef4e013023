"""Page: paper of one size with our font on it; the only place that speaks to the library that writes PDF."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final, Literal

from reports.kit.breaking import broken
from reports.kit.fonts import BOLD, NAME, SANS, STRONG
from reports.kit.palette import THEMES
from reports.kit.signs import fallbacks, runs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fpdf import FPDF

Align = Literal["left", "right", "middle"]
Format = Literal["A4", "A5"]

A4: Final = (210.0, 297.0)
FORMATS: Final[dict[Format, tuple[float, float]]] = {"A4": A4, "A5": (148.0, 210.0)}
POINT: Final = 25.4 / 72  # a point in millimetres
RISE: Final = 0.86  # where a line of type stands below its top, in heights of the type
PRINT: Final = THEMES["print"]
MOST_STRETCH: Final = 0.12  # of the size, between two signs


class Page:
    """A document under way: millimetres from the top left, sizes of type in points."""

    def __init__(self, title: str, author: str, *, is_wide: bool = False, size: Format = "A4") -> None:
        """Take what a reader's program shows of the file."""
        from fpdf import FPDF  # noqa: PLC0415 -- slow import

        width, height = FORMATS[size]
        self.width, self.height = (height, width) if is_wide else (width, height)
        self.pdf: FPDF = FPDF(orientation="landscape" if is_wide else "portrait", unit="mm", format=FORMATS[size])
        self.pdf.set_auto_page_break(auto=False)
        self.pdf.set_margin(0)
        self.pdf.c_margin = 0
        self.pdf.add_font(NAME, fname=SANS)
        self.pdf.set_font(NAME, size=10)
        self.pdf.set_title(title)
        self.pdf.set_author(author)
        self.pdf.set_creator("Huitouke")
        self._widths: dict[tuple[str, bool], float] = {}
        self._fonts = {NAME}

    @property
    def number(self) -> int:
        """Which page is under way; 0 before the first."""
        return self.pdf.page

    def turn(self) -> None:
        """Begin a new page."""
        self.pdf.add_page()

    def width_of(self, words: str, size: float, *, strong: bool = False) -> float:
        """Tell how wide a line of words runs."""
        return sum(self._em(sign, strong=strong) for sign in words) * size * POINT

    def lines(self, words: str, width: float, size: float, indent: float = 0.0, *, strong: bool = False) -> list[str]:
        """Cut words into lines of a width."""
        return broken(words, width, lambda line: self.width_of(line, size, strong=strong), indent)

    def write(
        self, place: tuple[float, float], words: str, size: float, *, ink: str = PRINT.ink, strong: bool = False
    ) -> None:
        """Write one line; the place is its top left."""
        if not words:
            return
        self.pdf.set_text_color(ink)
        left, top = place[0], place[1] + size * POINT * RISE
        for font, part in runs(words, strong=strong):
            self._use(font, size)
            self.pdf.text(left, top, part)
            left += self.width_of(part, size, strong=strong)

    def write_in(
        self, box: tuple[float, float, float], words: str, size: float, align: Align, *, ink: str = PRINT.ink
    ) -> None:
        """Write one line between two edges: left, top and width are given."""
        left, top, width = box
        rest = width - self.width_of(words, size)
        self.write((left + rest * {"left": 0.0, "middle": 0.5, "right": 1.0}[align], top), words, size, ink=ink)

    def write_full(self, box: tuple[float, float, float], words: str, size: float) -> None:
        """Write one line that ends at the right edge, its signs a little further apart."""
        left, top, width = box
        rest = width - self.width_of(words, size)
        if len(words) > 1 and 0 < rest <= MOST_STRETCH * size * POINT * (len(words) - 1):
            self.pdf.set_char_spacing(rest / POINT / (len(words) - 1))
            self.write((left, top), words, size)
            self.pdf.set_char_spacing(0)
        else:
            self.write((left, top), words, size)

    def rule(self, top: float, edges: tuple[float, float], *, ink: str = PRINT.line, thick: float = 0.2) -> None:
        """Draw a thin line across."""
        self.pdf.set_draw_color(ink)
        self.pdf.set_line_width(thick)
        self.pdf.line(edges[0], top, edges[1], top)

    def stroke(self, start: tuple[float, float], end: tuple[float, float], *, thick: float = 0.2) -> None:
        """Draw a thin line from one place to another."""
        self.pdf.set_draw_color(PRINT.line)
        self.pdf.set_line_width(thick)
        self.pdf.line(*start, *end)

    def box(self, place: tuple[float, float], width: float, height: float, *, ink: str = PRINT.ink_2) -> None:
        """Draw an empty box to tick or to write in."""
        self.pdf.set_draw_color(ink)
        self.pdf.set_line_width(0.25)
        self.pdf.rect(*place, width, height, style="D")

    def fill(self, place: tuple[float, float], width: float, height: float, *, ink: str) -> None:
        """Draw a filled box."""
        self.pdf.set_fill_color(ink)
        self.pdf.rect(*place, width, height, style="F")

    def picture(
        self, place: tuple[float, float], content: bytes | Path, *, width: float = 0, height: float = 0
    ) -> float:
        """Draw a picture; a side that is not given follows from the other. Gives how wide it is."""
        source = BytesIO(content) if isinstance(content, bytes) else content
        shown = self.pdf.image(source, *place, w=width, h=height)
        return float(shown.rendered_width)

    def width_at(self, path: Path, height: float) -> float:
        """Tell how wide a picture is at a height."""
        from PIL import Image  # noqa: PLC0415 -- slow import

        with Image.open(path) as picture:
            return height * picture.width / picture.height

    def cut_line(self, top: float, edges: tuple[float, float]) -> None:
        """Draw a broken line to cut along."""
        self.pdf.set_draw_color(PRINT.ink_3)
        self.pdf.set_line_width(0.2)
        self.pdf.set_dash_pattern(dash=1.4, gap=1.2)
        self.pdf.line(edges[0], top, edges[1], top)
        self.pdf.set_dash_pattern()

    def code(self, place: tuple[float, float], words: str, side: float) -> None:
        """Draw words as a picture that phones and desk scanners read."""
        import segno  # noqa: PLC0415 -- slow import

        matrix: Sequence[Sequence[int]] = segno.make(words, error="m", micro=False).matrix
        step = side / len(matrix)
        self.pdf.set_fill_color(PRINT.ink)
        for row, dots in enumerate(matrix):
            start = 0
            while start < len(dots):
                end = start
                while end < len(dots) and dots[end]:
                    end += 1
                if end > start:
                    self.pdf.rect(place[0] + start * step, place[1] + row * step, (end - start) * step, step, style="F")
                start = end + 1

    def back_to(self, number: int) -> None:
        """Go on writing on a page that is there already."""
        self.pdf.page = number
        self.pdf.set_font(NAME, size=1)  # whatever size comes next is a change, and is written down on this page

    def finish(self) -> bytes:
        """Give the file."""
        return bytes(self.pdf.output())

    def _em(self, sign: str, *, strong: bool) -> float:
        if (sign, strong) not in self._widths:
            width = 0.0
            for font, part in runs(sign, strong=strong):
                self._use(font, 100)
                width += self.pdf.get_string_width(part)
            self._widths[sign, strong] = width / 100 / POINT
        return self._widths[sign, strong]

    def _use(self, font: str, size: float) -> None:
        """Take a font up; one that helps out is loaded when it is first needed."""
        if font not in self._fonts:
            _, path, number = next(one for one in ((STRONG, BOLD, 0), *fallbacks()) if one[0] == font)
            self.pdf.add_font(font, fname=path, collection_font_number=number)
            self._fonts.add(font)
        self.pdf.set_font(font, size=size)
