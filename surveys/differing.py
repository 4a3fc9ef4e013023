"""Differing: whether a draft says anything else than the published version it began with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from surveys.building.parts import parts_of, said_once
from surveys.drafts import draft_kept
from surveys.publishing import versions

if TYPE_CHECKING:
    from surveys.drafts import Kept


async def parts_before(kept: Kept) -> dict[str, Any] | None:
    """Give the parts of the version that a draft began with, or None for a form that was never published."""
    if not kept.based_on:
        return None
    old = next((one.form for one in await versions(kept.key) if one.form.version == kept.based_on), None)
    parts: dict[str, Any] | None = json.loads(json.dumps(parts_of(said_once(old.as_json())))) if old else None
    return parts


async def differs(key: str) -> bool:
    """Tell whether a draft changes anything."""
    kept = await draft_kept(key)
    return kept is not None and dict(kept.draft.parts) != await parts_before(kept)
