"""First steps: what each role does in its first hour; the data themselves tell what is done."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.access import HEADS, IMPORT, Role
from models.database import database, reader
from models.database.backup import list_backups
from models.resources import RESOURCES
from models.settings import settings
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat


@dataclass(frozen=True)
class Step:
    """One thing to do, why, where, and whether it is done."""

    text: Text
    why: Text
    href: str
    done: bool
    whole: bool = False  # a page outside the frame


PASSWORD: Final = (
    Text(zh="换成自己的密码", en="Choose your own password"),
    Text(zh="初始密码别人也见过。", en="Others have seen the start password."),
)
STORE: Final = (
    Text(zh="填写门店资料", en="Fill in the store"),
    Text(zh="名称、地址、热线会印在给客户的信函上。", en="Name, address and hotline stand on letters to customers."),
)
PEOPLE: Final = (
    Text(zh="录入同事", en="Add your colleagues"),
    Text(zh="从 Excel 粘贴名单，每人一个账号。", en="Paste a list from Excel; everybody gets an account."),
)
FILE: Final = (
    Text(zh="导入客户和车辆", en="Import customers and cars"),
    Text(zh="旧系统导出的表格直接拿来用。", en="Take the file that your present system exports."),
)
BACKUP: Final = (
    Text(zh="做一次备份", en="Make a backup"),
    Text(
        zh="以后每小时自动做，第一次看一眼放在哪里。", en="Later ones are made by themselves; see once where they lie."
    ),
)
ADVISORS: Final = (
    Text(zh="给客户分配服务顾问", en="Give customers their advisors"),
    Text(zh="分了人，回访和提醒才有人做。", en="Calls and reminders need somebody to make them."),
)
PHONE: Final = (
    Text(zh="登记自己的手机号", en="Enter your own phone number"),
    Text(zh="交车时印在单据上，客户好找您。", en="It stands on the handover sheet so that customers find you."),
)

FACTS_SQL: Final = """
SELECT
    (SELECT count(*) FROM staff WHERE role <> 'administrator' AND password_hash <> '' AND archived_at IS NULL),
    (SELECT count(*) FROM import_batch WHERE state = 'done'),
    (SELECT count(*) FROM customer WHERE advisor_id IS NOT NULL AND archived_at IS NULL),
    (SELECT count(*) FROM staff WHERE id = ? AND phone <> ''),
    (SELECT count(*) FROM staff WHERE id = ? AND must_change_password = ?)
"""


async def steps_for(seat: Seat) -> list[Step]:
    """Give this seat's steps, done or not."""
    people, files, advised, phone, own_password = (await reader().rows(FACTS_SQL, [seat.person, seat.person, False]))[0]
    steps = [Step(*PASSWORD, "/password", bool(own_password), whole=True)]
    if seat.roles & Role.ADMINISTRATOR:
        has_backup = bool(await asyncio.to_thread(list_backups, database().place))
        steps += [
            Step(*STORE, "/setup?step=2", bool((await settings())["store_name"]), whole=True),
            Step(*PEOPLE, "/setup?step=3", people > 0, whole=True),
            Step(*BACKUP, "/backups", has_backup),
        ]
    if any(seat.may(resource.can, IMPORT) for resource in (RESOURCES["customers"], RESOURCES["vehicles"])):
        steps.append(Step(*FILE, "/import", files > 0))
    if seat.roles & HEADS:
        steps.append(Step(*ADVISORS, "/customers?advisor=empty:", advised > 0))
    if seat.roles & (Role.ADVISOR | Role.CONSULTANT | Role.CLERK):
        steps.append(Step(*PHONE, f"/staff/{seat.person}", phone > 0))
    return steps
