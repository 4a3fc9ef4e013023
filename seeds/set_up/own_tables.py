"""Own tables: which forms are tables of their own, where they stand and who may do what with their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import loaded
from models.problem import Refused
from models.text import Text
from seeds.set_up.alongside import form_for_table
from seeds.set_up.part import Found, Given, Part
from surveys.tables.keeping import GROUPS, ICONS, use_as_table
from surveys.tables.resources import Settings
from surveys.tables.rights import cleaned

if TYPE_CHECKING:
    from models.access import Seat

LAST_PLACE: Final = 9999
HERE_SQL: Final = """
SELECT o.form_key, o.menu_group, o.icon, o."order", o.rights FROM own_table o
WHERE o.is_on = ? AND o.archived_at IS NULL ORDER BY o.id
"""


class OwnTables(Part):
    """The tables that the store has made of its forms; the rows stay where they are."""

    key, title = "own_tables", Text(zh="自建登记表", en="Own tables")

    async def give(self, seat: Seat) -> Given:
        """Give every table in use."""
        del seat
        return list((await _here()).values())

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare by form; a form that is neither here nor in the file makes no table."""
        found, here = Found(self.title, self.key), await _here()
        for key, one in _by_form(given, here).items():
            try:
                form = await form_for_table(seat, key)
            except Refused as refused:
                found.wrong.append(refused.text)
            else:
                found.note(form.head.title, here.get(key), one)
        return found

    async def take(self, seat: Seat, given: Given) -> list[Text]:
        """Switch on what is new and change what differs; gives what was refused on the way."""
        here, refused = await _here(), []
        for key, one in _by_form(given, here).items():
            if here.get(key) == one:
                continue
            try:
                await form_for_table(seat, key)
                await use_as_table(seat, Settings(key="", form_key=key, **{n: one[n] for n in one if n != "form"}))
            except Refused as why:
                refused.append(why.text)
        return refused


async def _here() -> dict[str, dict[str, Any]]:
    return {
        form: {"form": form, "menu_group": group, "icon": icon, "order": order, "rights": cleaned(loaded(rights))}
        for form, group, icon, order, rights in await reader().rows(HERE_SQL, [True])
    }


def _by_form(given: Given, here: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Read the tables of a file as they will be kept, whoever has written it; of two alike the first counts."""
    found: dict[str, dict[str, Any]] = {}
    for one in given:
        form, group, icon, rights = str(one.get("form"))[:60], one.get("menu_group"), one.get("icon"), one.get("rights")
        found.setdefault(form, {
            "form": form,
            "menu_group": group if isinstance(group, str) and group in GROUPS else "records",
            "icon": icon if isinstance(icon, str) and icon in ICONS else "sheet",
            "order": _place(one.get("order")) or here.get(form, {}).get("order", 0),
            "rights": cleaned(rights if isinstance(rights, dict) else None),
        })  # fmt: skip
    return found


def _place(order: Any) -> int:
    """Read a place in the menu; nought leaves it where it is, or at the end."""
    is_number = isinstance(order, int) and not isinstance(order, bool)
    return max(0, min(order, LAST_PLACE)) if is_number else 0
