"""Figures: the numbers of the house, one file a family; a new file here is found by itself."""

from __future__ import annotations

from typing import Final

from reports.catalogue import Catalogue

FIGURES: Final = Catalogue(__name__, __path__)
