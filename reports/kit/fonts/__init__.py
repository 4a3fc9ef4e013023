"""Fonts: the Chinese font that ships with the product, in two weights, for charts and printouts; licence beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

NAME: Final = "Huitouke Sans"  # a name of its own, as the licence asks of a changed font
STRONG: Final = f"{NAME} Bold"
SANS: Final = Path(__file__).with_name("HuitoukeSans.otf")
BOLD: Final = Path(__file__).with_name("HuitoukeSansBold.otf")  # of headings; it has the same signs
