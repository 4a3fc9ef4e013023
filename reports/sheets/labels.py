"""Labels: addresses on sheets of 3 × 8 labels of 70 × 37 mm; a sheet that was begun goes on where it stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import POINT, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

ACROSS: Final = 3
DOWN: Final = 8
ON_A_SHEET: Final = ACROSS * DOWN
WIDE: Final = 70.0
HIGH: Final = 37.0
TOP: Final = 0.5  # eight labels leave a millimetre of the page
EDGE: Final = 6.0
SIZES: Final = (11.0, 10.0, 9.0, 8.0, 7.0)
LEADING: Final = 1.4
TITLE: Final = Text(zh="地址标签", en="Address labels")


def draw(addresses: Sequence[Sequence[str]], *, skip: int = 0, lang: str = "zh") -> bytes:
    """Draw a label for each address, in the largest type in which it fits; the first `skip` labels are gone."""
    page = Page(TITLE.to(lang), "")
    for place, address in enumerate(addresses, skip % ON_A_SHEET):
        spot = place % ON_A_SHEET
        if spot == 0 or not page.number:
            page.turn()
        _label(page, address, ((spot % ACROSS) * WIDE + EDGE, TOP + (spot // ACROSS) * HIGH + EDGE))
    if not addresses:
        page.turn()
    return page.finish()


def _label(page: Page, address: Sequence[str], place: tuple[float, float]) -> None:
    size, lines = SIZES[-1], _lines(page, address, SIZES[-1])
    for larger in SIZES:
        found = _lines(page, address, larger)
        if len(found) * larger * POINT * LEADING <= HIGH - 2 * EDGE:
            size, lines = larger, found
            break
    room = int((HIGH - EDGE) / (size * POINT * LEADING))
    for number, line in enumerate(lines[:room]):
        page.write((place[0], place[1] + number * size * POINT * LEADING), line, size)


def _lines(page: Page, address: Sequence[str], size: float) -> list[str]:
    return [line for part in address for line in page.lines(part, WIDE - 2 * EDGE, size)]
