"""Readers: who may see how many are lost, and who may set a car's status."""

from __future__ import annotations

from typing import Final

from models.access import HEADS, Role

READERS: Final = HEADS | Role.SUPERVISOR | Role.CLERK | Role.AUDITOR
