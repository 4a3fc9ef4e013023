"""Picking: a question that is answered with something the store knows — a customer, a car, a visit, a colleague.

Staff only, and only among what each of them may see: the server looks it up for the seat each time and keeps the
number with the name it has then, so that an old answer stays readable. Customers are never asked one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.gate.reading import read
from models.kinds.choice import row_number
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from ui.parts.markup import tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.gate.reading import Row
    from models.resource import Resource
    from ui.questions.sheet import Question

NOUNS: Final = {
    "customer": "customers", "vehicle": "vehicles", "visit": "visits", "staff": "staff", "case": "cases",
    "store": "stores",
}  # fmt: skip
MOST_FOUND: Final = 8
LONGEST: Final = 100
NAMED_BY: Final = 2  # so many parts make the name that is kept
SEARCH: Final = {
    "customer": Text(zh="输入姓名、手机或拼音首字母", en="Type a name, a phone or pinyin initials"),
    "vehicle": Text(zh="输入车牌，或车架号的一段", en="Type a plate or a part of the VIN"),
    "visit": Text(zh="输入车牌或送修人", en="Type a plate or who brought the car"),
    "staff": Text(zh="输入姓名", en="Type a name"),
    "case": Text(zh="输入事由、姓名或车牌", en="Type what it is about, a name or a plate"),
    "store": Text(zh="输入门店名称", en="Type a store's name"),
}
NONE: Final = Text(zh="没有找到，换几个字试试", en="Nothing found; try other characters")

PICK: Final = Text(
    zh="还没有选：请从列出的里面选一个（↑ ↓ 再按 Enter），或者清空",
    en="Nothing is chosen yet: take one from the list (arrows, then Enter), or empty the box",
)


def resource_for(to: str | None) -> Resource[Any] | None:
    """Give whose rows a question may be answered with."""
    return RESOURCES.get(NOUNS.get(to or "", ""))


async def find(seat: Seat, to: str | None, text: str) -> list[dict[str, str]]:
    """Find what fits the letters typed, among what the seat may see."""
    resource = resource_for(to)
    if resource is None or not seat.may(resource.can, VIEW):
        return []
    columns = resource.head_names
    page = await read(resource, seat, View(search=text[:LONGEST], size=MOST_FOUND), columns=columns)
    found = []
    for row in page.rows:
        shown = [row.text(page.fields[name], name, seat.lang) for name in columns if name in page.fields]
        parts = [words for words in shown if words]
        label = _label(resource, row, page.fields, seat.lang)
        note = " · ".join(part for part in parts if part not in label)
        found.append({"id": str(row.id), "label": label, "note": note})
    return found


async def named(seat: Seat, to: str | None, ids: Sequence[int]) -> dict[int, str]:
    """Give the names of those of these rows that the seat may see."""
    resource = resource_for(to)
    if resource is None or not ids or not seat.may(resource.can, VIEW):
        return {}
    page = await read(resource, seat, View(ids=tuple(ids), size=len(ids)), columns=resource.head_names)
    return {row.id: _label(resource, row, page.fields, seat.lang) for row in page.rows}


def _label(resource: Resource[Any], row: Row, fields: Mapping[str, Any], lang: str) -> str:
    """Name a row by its first parts; what not everybody may read is left out, for the answer may be read by others."""
    open_names = [name for name in resource.head_names if name in fields and not fields[name].private]
    parts = [row.text(fields[name], name, lang) for name in open_names]
    return " · ".join([part for part in parts if part][:NAMED_BY]) or f"#{row.id}"


def number_in(raw: object) -> int:
    """Read the number that a browser sent; 0 where it is none."""
    return row_number(str(raw)) or 0 if isinstance(raw, (str, int)) and not isinstance(raw, bool) else 0


def relation(question: Question) -> Markup:
    """Draw the search box, with what is picked."""
    held = question.held if isinstance(question.held, dict) else {}
    row, words = held.get("id", ""), str(held.get("label") or held.get("typed") or "")
    number, lang = question.input_id, question.lang
    box = tag(
        "input",
        type="text",
        name=f"{question.key}:find",
        id=number,
        value=words,
        class_="input",
        role="combobox",
        autocomplete="off",
        spellcheck="false",
        placeholder=SEARCH[question.item.to].to(lang) if question.item.to in SEARCH else None,
        aria_expanded="false",
        aria_autocomplete="list",
        aria_controls=f"{number}-list",
        aria_describedby=question.described_by,
        aria_invalid="true" if question.problem else None,
        data_find=question.key,
    )
    kept = tag("input", type="hidden", name=question.key, value=row)
    panel = tag("div", class_="offered", role="listbox", id=f"{number}-list", hidden=True, data_none=NONE.to(lang),
        data_pick=PICK.to(lang))  # fmt: skip
    return tag("div", kept, box, panel, class_="control combo")
