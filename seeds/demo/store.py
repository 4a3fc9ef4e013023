"""Store: the demo data put into the database in one go, and taken out again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from models.access import ROLE_WORDS
from models.database import database, reader
from models.gate.writer import transaction
from models.passwords import hashed, start_password
from models.problem import Refused
from models.seats import forget_seats
from models.settings import forget_settings
from models.text import Text
from seeds.demo.cars import BRANDS, series_choices
from seeds.demo.story import FIRST_BATCH, tell
from seeds.demo.team import STORE_NAME, TEAM
from seeds.demo.words import DISTRICTS
from seeds.lists import Entry
from seeds.starting import choice_row, program_seat, put, start_store_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.story import Row, Story

ADMIN: Final = "admin"
LOGINS_FILE: Final = "logins.txt"
NOUN: Final = "demo"  # of the batch that every demo row belongs to
IS_REAL: Final = Text(
    zh="{where} 里已有一家真实门店的数据，演示数据不会写进去。请换一个空文件夹，或不加参数使用 ./demo-data。",
    en="{where} holds a real store's data, so no demo data are put there. Name an empty folder, or leave it at ./demo-data.",
)
NO_STORE: Final = Text(zh="还没有门店，请先填写门店资料。", en="There is no store yet. Please fill in the store first.")
ALREADY: Final = Text(zh="演示数据已经在这里了。", en="The demo data are here already.")
CHOICES = {
    "customers": ("owner_type", "stage", "segment", "need", "price_level", "credit", "payment", "source", "district"),
    "vehicles": ("brand", "series", "model", "vehicle_class"),
    "visits": ("kind",),
}
LIST_OF = {"kind": "visit_kind"}
NEWEST_FIRST = ("lines", "visits", "owners", "vehicles", "phones", "contacts", "customers", "holdings", "staff", "choices")
TABLES = {
    "lines": "visit_line", "visits": "visit", "owners": "ownership", "vehicles": "vehicle", "phones": "customer_phone",
    "contacts": "key_contact", "customers": "customer", "holdings": "holding", "staff": "staff", "choices": "choice",
}  # fmt: skip
