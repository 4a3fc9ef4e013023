"""Living: the tables of the store as every process knows them, read anew as soon as one was made or changed."""

from __future__ import annotations

import logging
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from weakref import ref

from pydantic import ValidationError

from models.database import reader
from models.database.stored import loaded
from models.resources import RESOURCES, own_resources, place_own
from surveys.library import version_at
from surveys.tables.resources import Settings, resource_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Rule
    from models.database import Reader
    from models.resource import Resource

FRESH_SECONDS: Final = 2.0  # how long another process's new table may go unnoticed
STATE_SQL: Final = """
SELECT o.id, o.version, f.published FROM own_table o JOIN form f ON f.key = o.form_key
WHERE o.is_on = ? AND o.archived_at IS NULL AND f.published > 0 ORDER BY o.id
"""
TABLES_SQL: Final = """
SELECT o.key, o.form_key, o.menu_group, o.icon, o."order", o.is_on, o.rights, o.id, o.version
FROM own_table o JOIN form f ON f.key = o.form_key
WHERE o.is_on = ? AND o.archived_at IS NULL AND f.published > 0 ORDER BY o."order", o.id
"""
VERSIONS_SQL: Final = """
SELECT v.id FROM form_version v JOIN form f ON f.id = v.form_id WHERE f.key = ? AND v.version <= f.published
ORDER BY v.version DESC
"""

log = logging.getLogger(__name__)
State = tuple[tuple[Any, ...], ...]


class _Known:
    """What this process knows: of which database, in which state, and when it looked."""

    of: ref[Reader] | None = None
    state: State | None = None
    at = 0.0
    settings: dict[str, Settings] = {}  # noqa: RUF012 -- there is one, and it is replaced
    rules: dict[str, list[Rule]] = {}  # noqa: RUF012 -- as above


async def bring_up_to_date(*, at_once: bool = False) -> None:
    """Look whether a table was made, changed or switched off, in any process, and know it from now on.

    It costs one small query, and that only every few seconds; `at_once` looks in any case.
    """
    here = reader()
    is_other = _Known.of is None or _Known.of() is not here
    if not (at_once or is_other or monotonic() - _Known.at > FRESH_SECONDS):
        return
    state = tuple(tuple(row) for row in await here.rows(STATE_SQL, [True]))
    _Known.at = monotonic()
    if state == _Known.state and not is_other:
        return
    tables, settings = await _read()
    place_own({key: replace(table, can=_shared(key, table.can)) for key, table in tables.items()})
    for key in _Known.rules.keys() - tables.keys():
        _Known.rules[key].clear()
    _Known.of, _Known.state, _Known.settings = ref(here), state, settings


def _shared(key: str, rules: Sequence[Rule]) -> list[Rule]:
    """Give a table's rules as one list for good: a page that is open since before goes by those of now."""
    held = _Known.rules.setdefault(key, [])
    held[:] = rules
    return held


async def _read() -> tuple[dict[str, Resource[Any]], dict[str, Settings]]:
    tables: dict[str, Resource[Any]] = {}
    known: dict[str, Settings] = {}
    for row in await reader().rows(TABLES_SQL, [True]):
        settings = settings_of(row)
        try:
            tables[settings.key] = await table_of(settings)
        except (ValidationError, LookupError):  # a form of a later program: its table waits, the others are there
            log.exception("the table %s cannot be read", settings.key)
        else:
            known[settings.key] = settings
    return tables, known


def settings_of(row: Sequence[Any]) -> Settings:
    """Read how a form is used as a table."""
    key, form_key, group, icon, order, is_on, rights, number, version = row
    return Settings(
        key=key, form_key=form_key, menu_group=group, icon=icon, order=order, is_on=bool(is_on), rights=loaded(rights),
        row=number, version=version,
    )  # fmt: skip


async def table_of(settings: Settings) -> Resource[Any]:
    """Make the resource of a form as it is published now; earlier versions give the fields that are asked no more."""
    rows = await reader().rows(VERSIONS_SQL, [settings.form_key])
    newest, *earlier = [(await version_at(row[0])).form for row in rows]
    return resource_for(settings, newest, earlier)


def tables_in(group: str) -> list[Resource[Any]]:
    """Give the tables that stand in one group of the menu, in their order."""
    return [
        one for one in own_resources() if one.key in _Known.settings and _Known.settings[one.key].menu_group == group
    ]


def table_of_form(form_key: str) -> Resource[Any] | None:
    """Give the table that a form makes; None where it makes none now."""
    key = next((one.key for one in _Known.settings.values() if one.form_key == form_key), "")
    return RESOURCES.get(key)


def forget_own_tables() -> None:
    """Do as a process that has just started."""
    place_own({})
    _Known.of, _Known.state, _Known.at, _Known.settings, _Known.rules = None, None, 0.0, {}, {}
