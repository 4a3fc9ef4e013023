"""Settings: what each setting is in this store, and changing one."""

from __future__ import annotations

import json
import time
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models.database import database, reader, writing
from models.problem import Problem, Refused
from models.setting_kinds import CHECKS
from models.setting_list import SETTINGS
from models.tables.system import History, Setting
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

FRESH_SECONDS: Final = 3.0
LOCK_NUMBER: Final = 0x48_54_4B_4E


UNKNOWN: Final = Text(zh="没有“{key}”这个设置{near}。", en="There is no setting “{key}”{near}.")
NEAR: Final = Text(zh="，是不是“{key}”", en="; perhaps “{key}”")
_known: tuple[float, Mapping[str, Any]] | None = None


async def settings() -> Mapping[str, Any]:
    """Give every setting's value; at most three seconds old where another process changed one."""
    global _known  # noqa: PLW0603 -- the one cache of this module
    if _known is not None and time.monotonic() < _known[0]:
        return _known[1]
    values = {key: setting.default for key, setting in SETTINGS.items()}
    for key, stored in await reader().rows("SELECT key, value FROM setting"):
        if key in SETTINGS:
            value = (json.loads(stored) if isinstance(stored, str) else stored)["is"]
            values[key] = tuple(value) if isinstance(value, list) else value
    mapping = MappingProxyType(values)
    _known = (time.monotonic() + FRESH_SECONDS, mapping)
    return mapping


async def change_setting(key: str, value: object, *, person: int | None = None) -> Problem | None:
    """Keep a new value, or say what is wrong with it."""
    setting = SETTINGS.get(key)
    if setting is None:
        close = get_close_matches(key, SETTINGS, n=1)
        raise Refused(UNKNOWN.fill(key=key, near=NEAR.fill(key=close[0]) if close else ""))
    checked = CHECKS[setting.kind](setting, value)
    if isinstance(checked, Problem):
        return checked.at(key)
    before = (await settings())[key]
    kept = list(checked) if isinstance(checked, tuple) else checked
    if checked != before:
        async with writing() as connection:
            if database().dialect == "postgres":  # two who give a setting its first value: the second finds a row
                await connection.execute_query("select pg_advisory_xact_lock($1)", [LOCK_NUMBER])
            row = await Setting.get_or_none(key=key)
            if row is None:
                row = await Setting.create(key=key, value={"is": kept})  # bare words would be taken for JSON
            else:
                row.value = {"is": kept}
                await row.save()
            await History.create(
                noun="settings", row_id=row.id, action="edit", person_id=person,
                before={key: list(before) if isinstance(before, tuple) else before}, after={key: kept},
            )  # fmt: skip
    forget_settings()
    return None


def forget_settings() -> None:
    """Read the settings anew next time; for whoever writes them by another way."""
    global _known  # noqa: PLW0603 -- as above
    _known = None
