"""Fitting: a document is drawn a little denser where that saves a last page with next to nothing on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from reports.kit.paper import Paper

DENSER: Final = (0.94, 0.88, 0.82)
FEW: Final = 4  # pages; a longer document may end where it ends


def fitted(drawn: Callable[[float], Paper]) -> Paper:
    """Give what was drawn at the largest scale that leaves no almost empty page; it is not finished yet."""
    first = drawn(1.0)
    if not first.is_almost_empty or first.page.number > FEW:
        return first
    for scale in DENSER:
        denser = drawn(scale)
        if denser.page.number < first.page.number:
            return denser
    return first
