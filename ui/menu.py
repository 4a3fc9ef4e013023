"""The menu: what a role sees, in the order of the day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.access import CALLERS, EVERYBODY, HEADS, IMPORT, VIEW, WORKERS, Role, roles_for
from models.resources import RESOURCES
from surveys.calling import CALLING
from ui import words as say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.access import Seat
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
RATING = HEADS | Role.SUPERVISOR | Role.CLERK | Role.AUDITOR
EXTENDERS = HEADS | Role.ADMINISTRATOR
DAILY = ("customers", "vehicles", "visits")
CARING = ("contacts",)
SELLING = HEADS | Role.SUPERVISOR | Role.CONSULTANT
SELLING_NOUNS = ("leads", "stock_cars")
ASKING = ("responses", "invitations", "programmes", "forms")  # the rest of the resources describes the store itself


def menu() -> list[Group]:
    """Give the whole menu."""
    placed = {*DAILY, *ASKING, *CARING, *SELLING_NOUNS, "cases"}
    rest = [key for key, resource in RESOURCES.items() if resource.in_menu and key not in placed]
    settings = [
        Entry(key="extra-fields", text=say.OWN_FIELDS, icon="columns", path="/extra-fields", roles=EXTENDERS),
        Entry(key="settings", text=say.SETTINGS, icon="settings", path="/settings", roles=ADMINISTRATION),
        Entry(key="backups", text=say.BACKUPS, icon="backup", path="/backups", roles=ADMINISTRATION),
    ]
    return [
        Group(key="today", title=say.TODAY, entries=[Entry(key="home", text=say.TODAY, icon="today", path="/")]),
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
        Group(key="store", title=say.STORE, entries=[*(_resource(key) for key in rest), *settings]),
    ]


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
            Entry(key="to-do", text=say.TASKS, icon="task", path="/to-do", roles=WORKERS),
            Entry(key="duties", text=say.DUTIES, icon="check", path="/duties", roles=WORKERS),
            Entry(key="duties-team", text=say.DUTIES_TEAM, icon="people", path="/duties/team", roles=TIDIERS),
            Entry(key="duties-rates", text=say.DUTY_RATES, icon="columns", path="/duties/rates", roles=WORKERS),
            Entry(key="accountability_records", text=RESOURCES["accountability_records"].title, icon="scale",
                  path="/accountability_records", roles=WORKERS),
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
    """Give the menu as this seat sees it; an entry whose page does not exist is left out."""
    seen = (
        Group(key=g.key, title=g.title, entries=[e for e in g.entries if e.roles & seat.roles and exists(e.path)])
        for g in menu()
    )
    return [group for group in seen if group.entries]
