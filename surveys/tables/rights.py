"""Rights to a table of the store's own: chosen for each role where the table is made, never programmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.access import (
    ARCHIVE,
    CREATE,
    DELETE,
    EDIT,
    EXPORT,
    GROUP,
    HEADS,
    IMPORT,
    OWN,
    READ_PRIVATE,
    ROLE_WORDS,
    STORE,
    TEAM,
    VIEW,
    Role,
    Rule,
    allow,
)
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

CHOSEN: Final = tuple(name for name in ROLE_WORDS if name not in {"administrator", "general_manager"})
SCOPES: Final = {"own": OWN, "team": TEAM, "store": STORE, "group": GROUP}
SCOPE_WORDS: Final = {
    "": Text(zh="不能", en="no"),
    "own": Text(zh="自己经手的", en="their own"),
    "team": Text(zh="本组的", en="their team's"),
    "store": Text(zh="本店的", en="the store's"),
    "group": Text(zh="各店的", en="every store's"),
}
WAYS: Final = {
    "open": Text(zh="全店都能看、都能登记，各改各的", en="Everybody sees and adds; each changes their own"),
    "own": Text(zh="各看各的，主管看本组，经理看全店", en="Each sees their own, leaders their team's, managers all"),
    "heads": Text(zh="只有经理看得到", en="Managers only"),
}


def rights_of(way: str) -> dict[str, dict[str, str]]:
    """Give the rights of one of the usual ways: what each role sees, what it may add and change, whether it exports."""
    see = dict.fromkeys(CHOSEN, "")
    write, export = dict(see), dict(see)
    workers = [name for name in CHOSEN if name not in {"auditor", "manager"}]
    see["manager"] = write["manager"] = export["manager"] = "store"
    if way != "heads":
        see["auditor"] = export["auditor"] = "store"
        for name in workers:
            see[name] = "store" if way == "open" else "own"
            write[name] = "own"
        write["supervisor"] = "team"
        if way != "open":
            see["supervisor"] = "team"
    return {"see": see, "write": write, "export": export}


def cleaned(rights: Mapping[str, Any] | None) -> dict[str, dict[str, str]]:
    """Give rights without anything unknown; nobody writes or exports what they do not see."""
    given = rights or rights_of("own")
    found: dict[str, dict[str, str]] = {"see": {}, "write": {}, "export": {}}
    for name in CHOSEN:
        see = _said(given, "see", name)
        found["see"][name] = see if see in SCOPES else ""
        for what in ("write", "export"):
            scope = _said(given, what, name)
            found[what][name] = _narrower(scope, found["see"][name])
    return found


def _said(given: Mapping[str, Any], what: str, name: str) -> str:
    """Read one right, whoever has written it: a set-up comes as a file."""
    held = given.get(what)
    return str(held.get(name, "")) if isinstance(held, dict) else ""


def _narrower(scope: str, widest: str) -> str:
    if scope not in SCOPES or widest not in SCOPES:
        return ""
    return min(scope, widest, key=lambda one: SCOPES[one])


def rules_of(rights: Mapping[str, Any] | None) -> list[Rule]:
    """Write rights as the gate knows them; the general manager always may, so that nobody is locked out."""
    chosen = cleaned(rights)
    rules = [
        allow(Role.GENERAL_MANAGER, VIEW | READ_PRIVATE | CREATE | EDIT | ARCHIVE | EXPORT | IMPORT, GROUP),
        allow(Role.ADMINISTRATOR, VIEW | DELETE, GROUP),
    ]
    for name in CHOSEN:
        role = Role[name.upper()]
        see, write, export = (SCOPES.get(chosen[what][name]) for what in ("see", "write", "export"))
        if see is not None:
            rules.append(allow(role, VIEW, see))
        if write is not None:
            rules.append(allow(role, CREATE | EDIT | ARCHIVE | READ_PRIVATE, write))
            rules += [allow(role, IMPORT, write)] if role in HEADS and write >= STORE else []  # rows of many people
        if export is not None:
            rules.append(allow(role, EXPORT, export))
    return rules


def way_of(rights: Mapping[str, Any] | None) -> str:
    """Name the usual way that rights are, or nothing where they were chosen one by one."""
    chosen = cleaned(rights)
    return next((way for way in WAYS if cleaned(rights_of(way)) == chosen), "")
