"""The menu: what a role sees, in the order of the day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.access import CALLERS, EVERYBODY, HEADS, IMPORT, VIEW, WORKERS, Role, roles_for
from models.resources import RESOURCES
from models.screens.arranging import in_order
from models.screens.reading import menu_order
from surveys.calling import CALLING
from surveys.tables.living import tables_in
from ui import words as say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.access import Seat
    from models.screens.arranging import MenuOrder
    from models.text import Text


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the menu: it opens a page."""

    key: str
    text: Text
    icon: str
    path: str
    roles: Role = EVERYBODY


@dataclass(frozen=True, kw_only=True)
class Group:
    """Lines that belong to the same part of the day."""

    key: str
    title: Text
    entries: Sequence[Entry]


def _resource(key: str) -> Entry:
    resource = RESOURCES[key]
    return Entry(key=key, text=resource.title, icon=resource.icon, path=f"/{key}", roles=roles_for(resource.can, VIEW))


def _importers() -> Role:
    return roles_for([rule for resource in RESOURCES.values() for rule in resource.can], IMPORT)


ADMINISTRATION = Role.ADMINISTRATOR | Role.GENERAL_MANAGER
TIDIERS = HEADS | Role.SUPERVISOR
WATCHERS = WORKERS | Role.AUDITOR
RATING = HEADS | Role.SUPERVISOR | Role.CLERK | Role.AUDITOR
EXTENDERS = HEADS | Role.ADMINISTRATOR
DAILY = ("customers", "vehicles", "visits")
CARING = ("contacts",)
SELLING = HEADS | Role.SUPERVISOR | Role.CONSULTANT
SELLING_NOUNS = ("leads", "stock_cars")
LIBRARY = ("scripts", "awards")
ALWAYS = frozenset({"home", "settings", "screens"})  # whoever hides something has to find the way back
ASKING = ("responses", "invitations", "programmes", "forms")  # the rest of the resources describes the store itself


def menu() -> list[Group]:
    """Give the whole menu."""
    placed = {*DAILY, *ASKING, *CARING, *SELLING_NOUNS, "cases"}
    rest = [key for key, resource in RESOURCES.items() if resource.in_menu and key not in placed]
    settings = [
        Entry(key="extra-fields", text=say.OWN_FIELDS, icon="columns", path="/extra-fields", roles=EXTENDERS),
        Entry(key="screens", text=say.SCREENS, icon="edit", path="/screens", roles=EXTENDERS),
        Entry(key="settings", text=say.SETTINGS, icon="settings", path="/settings", roles=EXTENDERS),
        Entry(key="backups", text=say.BACKUPS, icon="backup", path="/backups", roles=ADMINISTRATION),
    ]
    groups = [
        _today(),
        Group(
            key="customers",
            title=say.CUSTOMERS,
            entries=[
                *(_resource(key) for key in DAILY if key in RESOURCES),
                Entry(key="import", text=say.IMPORT, icon="import", path="/import", roles=_importers()),
                Entry(key="duplicates", text=say.DUPLICATES, icon="merge", path="/duplicates", roles=TIDIERS),
                Entry(key="hand-over", text=say.HAND_OVER, icon="swap", path="/hand-over", roles=TIDIERS),
            ],
        ),
        Group(
            key="surveys",
            title=say.SURVEYS,
            entries=[
                Entry(key="satisfaction", text=say.SATISFACTION, icon="report", path="/satisfaction", roles=RATING),
                Entry(key="calls", text=say.CALLS, icon="phone", path="/calls", roles=CALLING),
                *(_resource(key) for key in ASKING),
                Entry(key="signals", text=say.SIGNALS, icon="eye", path="/signals", roles=HEADS),
            ],
        ),
        _care(),
        _sales(),
        _together(),
        Group(key="cases", title=say.CASES, entries=[_resource("cases")]),
        Group(key="records", title=say.RECORDS, entries=[]),
        Group(key="store", title=say.STORE, entries=[*(_resource(key) for key in rest), *settings]),
    ]
    return [group for group in map(_with_own, groups) if group.entries]


def _with_own(group: Group) -> Group:
    """Add the tables that the store made itself and put into this group."""
    own = [_resource(one.key) for one in tables_in(group.key)]
    return replace(group, entries=[*group.entries, *own]) if own else group


def _today() -> Group:
    home = Entry(key="home", text=say.TODAY, icon="today", path="/")
    board = Entry(key="dashboard", text=say.DASHBOARD, icon="report", path="/dashboard", roles=WATCHERS)
    return Group(key="today", title=say.TODAY, entries=[home, board])


def _sales() -> Group:
    return Group(
        key="sales",
        title=say.SALES_SIDE,
        entries=[
            Entry(key="sales", text=say.SHOWROOM, icon="today", path="/sales", roles=SELLING),
            Entry(key="targets", text=say.TARGETS, icon="report", path="/targets", roles=SELLING),
            *(_resource(key) for key in SELLING_NOUNS),
        ],
    )


def _together() -> Group:
    """Give what the people of the store do for one another: meet, keep their duties, answer for them."""
    return Group(
        key="meetings",
        title=say.MEETINGS,
        entries=[
            Entry(key="meetings-today", text=say.MEETINGS_TODAY, icon="meeting", path="/meetings/today"),
            Entry(key="reviews", text=RESOURCES["reviews"].title, icon="report", path="/reviews",
                  roles=roles_for(RESOURCES["reviews"].can, VIEW)),
            Entry(key="to-do", text=say.TASKS, icon="task", path="/to-do", roles=WORKERS),
            Entry(key="duties", text=say.DUTIES, icon="check", path="/duties", roles=WORKERS),
            Entry(key="duties-team", text=say.DUTIES_TEAM, icon="people", path="/duties/team", roles=TIDIERS),
            Entry(key="duties-rates", text=say.DUTY_RATES, icon="columns", path="/duties/rates", roles=WORKERS),
            Entry(key="accountability_records", text=RESOURCES["accountability_records"].title, icon="scale",
                  path="/accountability_records", roles=WORKERS),
            Entry(key="ledger", text=say.LEDGER, icon="sheet", path="/accountability_records/ledger", roles=WORKERS),
            *(_resource(key) for key in LIBRARY),
        ],
    )  # fmt: skip


def _care() -> Group:
    return Group(
        key="care",
        title=say.CARE,
        entries=[
            Entry(key="churn", text=say.CHURN, icon="churn", path="/churn", roles=RATING),
            Entry(key="care", text=say.MINE_TODAY, icon="care", path="/care", roles=CALLERS),
            Entry(key="care-team", text=say.TEAM_LOAD, icon="people", path="/care/team", roles=TIDIERS),
            Entry(key="recall", text=say.RECALL, icon="wrench", path="/recall", roles=RATING),
            Entry(key="bookings", text=say.BOOKINGS, icon="calendar", path="/bookings", roles=WORKERS),
            Entry(key="letters", text=say.LETTERS, icon="mail", path="/letters/print", roles=CALLERS),
            *(_resource(key) for key in CARING),
        ],
    )


def menu_of(seat: Seat, exists: Callable[[str], bool]) -> list[Group]:
    """Give the menu as this seat sees it, in the store's order; an entry whose page does not exist is left out."""
    wanted = menu_order()
    away = wanted.hidden - ALWAYS
    seen = (
        Group(
            key=group.key,
            title=group.title,
            entries=[e for e in group.entries if e.key not in away and e.roles & seat.roles and exists(e.path)],
        )
        for group in arranged(wanted)
    )
    return [group for group in seen if group.entries]


def arranged(wanted: MenuOrder) -> list[Group]:
    """Give the whole menu in an order that the store has chosen."""
    groups = (
        replace(group, entries=in_order(group.entries, wanted.entries, lambda entry: entry.key)) for group in menu()
    )
    return in_order(groups, wanted.groups, lambda group: group.key)
