"""Own tables: which forms are tables of their own, where they stand and who may do what with their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import loaded
from models.text import Text
from seeds.set_up.part import Found, Given, Part
from surveys.tables.keeping import use_as_table
from surveys.tables.resources import Settings
from surveys.tables.rights import cleaned

if TYPE_CHECKING:
    from models.access import Seat

HERE_SQL: Final = """
SELECT o.form_key, o.menu_group, o.icon, o."order", o.rights FROM own_table o
WHERE o.is_on = ? AND o.archived_at IS NULL ORDER BY o.id
"""
THERE_SQL: Final = "SELECT 1 FROM form WHERE key = ? AND kind = 'record' AND published > 0 AND archived_at IS NULL"


class OwnTables(Part):
    """The tables that the store has made of its forms; the rows stay where they are."""

    key, title = "own_tables", Text(zh="自建登记表", en="Own tables")

    async def give(self, seat: Seat) -> Given:
        """Give every table in use."""
        del seat
        return list((await _here()).values())

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare by form."""
        del seat
        found, here = Found(self.title, self.key), await _here()
        for one in given:
            found.note(_form(one), here.get(_form(one)), one)
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Switch on what is new and change what differs; a form that did not come along makes no table."""
        here = await _here()
        for one in given:
            if here.get(_form(one)) == one or not await reader().rows(THERE_SQL, [_form(one)]):
                continue
            order, rights = one.get("order"), one.get("rights")
            wanted = Settings(
                key="",
                form_key=_form(one),
                menu_group=str(one.get("menu_group")),
                icon=str(one.get("icon")),
                order=order if isinstance(order, int) else 0,
                rights=rights if isinstance(rights, dict) else None,
            )
            await use_as_table(seat, wanted)


async def _here() -> dict[str, dict[str, Any]]:
    return {
        form: {"form": form, "menu_group": group, "icon": icon, "order": order, "rights": cleaned(loaded(rights))}
        for form, group, icon, order, rights in await reader().rows(HERE_SQL, [True])
    }


def _form(one: dict[str, Any]) -> str:
    return str(one.get("form"))[:60]
