"""Fonts: the Chinese font that ships with the product, for charts and printouts; its licence lies beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

NAME: Final = "Huitouke Sans"  # a name of its own, as the licence asks of a changed font
SANS: Final = Path(__file__).with_name("HuitoukeSans.otf")
