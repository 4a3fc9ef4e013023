"""The set-up file: everything a store has chosen in one JSON; looked at first, then taken."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from models.access import Role
from models.problem import Refused
from models.settings import settings
from models.text import Text
from seeds.set_up.alongside import file_open
from seeds.set_up.asked import Forms, Programmes
from seeds.set_up.chosen import Dashboards, OwnFields, Screens, Settings, Views
from seeds.set_up.logo import Logo, left_out_logo
from seeds.set_up.own_tables import OwnTables
from seeds.set_up.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Container

    from models.access import Seat
    from seeds.set_up.part import Found, Given, Part

SCHEMA: Final = "set-up/1"
LARGEST: Final = 20_000_000  # bytes
MOVERS: Final = Role.GENERAL_MANAGER | Role.ADMINISTRATOR
# What others need comes first: posts before their checklists, forms before their programmes.
PARTS: Final[tuple[Part, ...]] = (
    Settings(),
    Logo(),
    Rows("choices", ("list", "code"), "zh"),
    Rows("departments", ("name",)),
    Rows("posts", ("name",)),
    OwnFields(),
    Forms(),
    Programmes(),
    OwnTables(),
    Rows("letter_templates", ("key",), "title"),
    Rows("care_rules", ("key",), "title"),
    Rows("duty_lists", ("post", "form_key")),
    Rows("meeting_series", ("key",), "title"),
    Rows("capacities", ("weekday", "hour", "kind"), "hour"),
    Rows("closing_days", ("closed_on", "kind"), "closed_on"),
    Rows("share_policies", ("severity", "level"), "severity"),
    Screens(),
    Views(),
    Dashboards(),
)
NOT_YOURS: Final = Text(
    zh="只有总经理和系统管理员可以带走或带入整套设置。",
    en="Only the general manager and the administrator may take a set-up along or in.",
)
NO_STORE: Final = Text(
    zh="这里还没有门店。请先在浏览器里做完开店向导，再带入设置。",
    en="There is no store here yet. Please go through the first set-up in the browser, then take the file in.",
)
NO_FILE: Final = Text(
    zh="这不是整套设置的文件。请选“导出/导入设置”里下载的 .json 文件，例如 本店设置.json。",
    en="This is no set-up file. Please choose the .json that “Take it along” has written, for example set-up.json.",
)
TOO_LARGE: Final = Text(
    zh="文件太大：整套设置的文件最多 {most} MB。请重新导出，例如 本店设置.json。",
    en="The file is too large: a set-up has {most} MB at most. Please write it again, for example as set-up.json.",
)
OTHER_VERSION: Final = Text(
    zh="这个文件是“{schema}”格式，这里认识的是“{known}”。请在两家店用同一版本的软件。",
    en="This file is of the format “{schema}”, known here is “{known}”. Please run the same version in both stores.",
)


async def give(seat: Seat) -> dict[str, Any]:
    """Give everything the store has chosen."""
    _refuse(seat)
    parts = {part.key: await part.give(seat) for part in PARTS}
    chosen = await settings()
    return {"schema": SCHEMA, "from": chosen["store_name"], "on": seat.today.isoformat(), "parts": parts}


async def left_out(seat: Seat) -> list[Text]:
    """Say what this store has chosen and the file has no room for."""
    _refuse(seat)
    return [text for text in [await left_out_logo()] if text is not None]


def written(set_up: dict[str, Any]) -> bytes:
    """Write it so that a person can read it and compare two of them."""
    return json.dumps(set_up, ensure_ascii=False, indent=1, default=str).encode()


def read(content: bytes) -> dict[str, Any]:
    """Read a file that somebody brings; refuses what is none."""
    if len(content) > LARGEST:
        raise Refused(TOO_LARGE.fill(most=LARGEST // 1_000_000))
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not isinstance(found.get("parts"), dict):
        raise Refused(NO_FILE)
    if found.get("schema") != SCHEMA:
        raise Refused(OTHER_VERSION.fill(schema=str(found.get("schema"))[:40], known=SCHEMA))
    if not all(
        isinstance(rows, list) and all(isinstance(row, dict) for row in rows) for rows in found["parts"].values()
    ):
        raise Refused(NO_FILE)
    return found


async def look(seat: Seat, set_up: dict[str, Any]) -> list[Found]:
    """Say part by part what taking a set-up would do."""
    _refuse(seat, needs_store=True)
    with file_open(set_up["parts"], is_looked_at=True):
        return [await part.look(seat, set_up["parts"][part.key]) for part in PARTS if set_up["parts"].get(part.key)]


async def take(seat: Seat, set_up: dict[str, Any], chosen: Container[str] | None = None) -> list[Found]:
    """Take the chosen parts, all without a choice; gives what that did. What is wrong in a part stays outside."""
    found = []
    for part in PARTS:
        given = set_up["parts"].get(part.key)
        if not given or (chosen is not None and part.key not in chosen):
            continue
        _refuse(seat, needs_store=True)
        with file_open(set_up["parts"], is_looked_at=False):
            found.append(await _take_part(seat, part, given))
    return found


async def _take_part(seat: Seat, part: Part, given: Given) -> Found:
    """Take one part and count what was done; what is refused in it does not stop the others."""
    seen = await part.look(seat, given)
    try:
        refused = await part.take(seat, given)
    except Refused as why:
        refused = [why.text]
    return seen.done(await part.look(seat, given), refused) if refused else seen


def _refuse(seat: Seat, *, needs_store: bool = False) -> None:
    if not seat.roles & MOVERS:
        raise Refused(NOT_YOURS)
    if needs_store and not seat.store:
        raise Refused(NO_STORE)
