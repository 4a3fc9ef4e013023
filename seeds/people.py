"""People: a pasted list of colleagues read line by line, and taken on with start passwords."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models import clock
from models.access import ROLE_WORDS
from models.field import Field
from models.gate.writer import transaction
from models.kinds import kind_named
from models.people.passwords import hashed, start_password
from models.people.seats import forget_seats
from models.problem import Problem
from models.text import Text
from seeds.posts import POSTS
from seeds.starting import program_seat, put

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

ROLE_OF_POST: Final = {
    "总经理": "general_manager",
    "品牌经理": "manager",
    "站长": "manager",
    "服务总监": "manager",
    "服务经理": "manager",
    "技术总监": "manager",
    "顾客关系经理": "manager",
    "展厅销售经理": "supervisor",
    "接待主管": "supervisor",
    "车间主管": "supervisor",
    "技术经理": "supervisor",
    "配件经理": "supervisor",
    "班组长": "supervisor",
    "服务顾问": "advisor",
    "技术接待员": "advisor",
    "销售顾问": "consultant",
    "跟踪业务员": "clerk",
    "客户经理": "clerk",
    "电话中心人员": "clerk",
}
OTHER_WORDS: Final = {  # what stores write instead
    "业务接待": "服务顾问",
    "接待员": "服务顾问",
    "sa": "服务顾问",
    "销售": "销售顾问",
    "技师": "维修技师",
    "维修工": "维修技师",
    "维修人员": "维修技师",
    "机修": "维修技师",
    "钣金": "维修技师",
    "喷漆": "维修技师",
    "客服": "跟踪业务员",
    "客服专员": "跟踪业务员",
    "回访员": "跟踪业务员",
    "前台": "销售接待",
    "财务": "收银",
    "出纳": "收银",
    "仓管": "配件收发员",
    "售后经理": "服务经理",
    "销售经理": "展厅销售经理",
    "客服经理": "顾客关系经理",
    "门卫": "保安",
}
HEADER_WORDS: Final = frozenset({"姓名", "名字", "name", "员工", "员工姓名"})
SEPARATORS: Final = re.compile(r"\t+|[,，;；|]| {2,}|\u3000+")
MOST: Final = 500
PHONE: Final = Field(id="phone", label=Text(zh="手机", en="Phone"), kind="phone")
NAME: Final = Field(id="name", label=Text(zh="姓名", en="Name"), kind="person_name")

LINE: Final = Text(zh="第 {line} 行：{what}", en="Line {line}: {what}")
NO_NAME: Final = Text(
    zh="没有看到姓名。请写成“李静，服务顾问，138 0000 0000”。",
    en="no name found. Write it like “Li Jing, service advisor, 138 0000 0000”.",
)
NO_POST: Final = Text(
    zh="没有写岗位。请加上，例如“{name}，服务顾问”。",
    en="no post is given. Add it, for example “{name}, service advisor”.",
)
UNKNOWN: Final = Text(
    zh="不认识“{found}”。岗位请写：总经理、服务经理、车间主管、服务顾问、销售顾问、跟踪业务员、维修技师、收银等；部门写“…部”。",
    en="“{found}” is not known. Posts are, for example: general manager, service manager, service advisor, "
    "sales consultant, technician, cashier.",
)
TWICE: Final = Text(zh="“{name}”和第 {other} 行重复。", en="“{name}” stands in line {other} already.")
ADMIN_LATER: Final = Text(
    zh="系统管理员在下一步单独设置，这一行请删去或改成他平时的岗位。",
    en="the administrator is set in the next step; take this line out or give the person's daily post.",
)
TOO_MANY: Final = Text(
    zh="一次最多 {most} 人，请分几次粘贴。", en="At most {most} people at once; please paste in parts."
)


@dataclass(frozen=True)
class Colleague:
    """One line of the list, understood."""

    line: int
    name: str
    role: str
    post: str = ""
    phone: str = ""
    department: str = ""


@dataclass(frozen=True)
class Hired:
    """Somebody who can sign in now."""

    name: str
    login: str
    password: str
    role: str


def read_people(pasted: str) -> tuple[list[Colleague], list[Problem]]:
    r"""Read a pasted list; every line that is not understood is told by its number.

    >>> found, problems = read_people("李静\t服务顾问\t13800000000\n王强, 技师")
    >>> [(one.name, one.role, one.post) for one in found]
    [('李静', 'advisor', '服务顾问'), ('王强', 'staff', '维修技师')]
    """
    found: list[Colleague] = []
    problems: list[Problem] = []
    seen: dict[tuple[str, str], int] = {}
    lines = pasted.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        cells = [cell.strip() for cell in SEPARATORS.split(line) if cell.strip()]
        if len(cells) == 1 and " " in cells[0]:
            cells = _spaced(cells[0])
        if not cells or cells[0].casefold() in HEADER_WORDS:
            continue
        one = _read(number, cells)
        if isinstance(one, Colleague) and (other := seen.setdefault((one.name, one.phone), number)) != number:
            one = TWICE.fill(name=one.name, other=other)
        if isinstance(one, Colleague):
            found.append(one)
        else:
            problems.append(Problem(LINE.fill(line=number, what=one), "people", line))
    if len(found) > MOST:
        problems.append(Problem(TOO_MANY.fill(most=MOST), "people"))
    return found, problems


def _spaced(line: str) -> list[str]:
    """Part a line by single spaces, but not inside a number or an English post."""
    joined = re.sub(r"(?<=\d) (?=\d)", "", line)
    words = joined.split(" ")
    if len(words) > 2 and joined.isascii():  # noqa: PLR2004 -- an English name has two words
        rest = [word for word in words[2:] if not any(sign.isdigit() for sign in word)]
        numbers = [word for word in words[2:] if any(sign.isdigit() for sign in word)]
        return [" ".join(words[:2]), *([" ".join(rest)] if rest else []), *numbers]
    return words


def _read(number: int, cells: Sequence[str]) -> Colleague | Text:
    one = Colleague(number, "", "")
    unknown = ""
    for cell in cells:
        post, role = _post(cell)
        phone = kind_named("phone").parse(cell, PHONE) if any(sign.isdigit() for sign in cell) else None
        if isinstance(phone, Problem):
            return phone.text
        if phone:
            one = replace(one, phone=str(phone))
        elif role:
            one = replace(one, role=role, post=post)
        elif cell.endswith("部"):
            one = replace(one, department=cell)
        elif not one.name:
            one = replace(one, name=cell)
        else:
            unknown = cell
    return _judged(one, unknown)


def _judged(one: Colleague, unknown: str) -> Colleague | Text:
    if unknown:
        return UNKNOWN.fill(found=unknown)
    if not one.name:
        return NO_NAME
    name = kind_named("person_name").parse(one.name, NAME)
    if isinstance(name, Problem):
        return name.text
    if not one.role:
        return NO_POST.fill(name=one.name)
    return ADMIN_LATER if one.role == "administrator" else replace(one, name=str(name))


def _post(cell: str) -> tuple[str, str]:
    """Give the post and the role that a word names, or two empty words."""
    plain = cell.casefold()
    known = OTHER_WORDS.get(plain, cell)
    for post in POSTS:
        if known == post.name or plain == post.english.casefold():
            return post.name, ROLE_OF_POST.get(post.name, "staff")
    for role, words in ROLE_WORDS.items():
        if plain in {words.to("zh"), words.to("en").casefold(), role}:
            return "", role
    return "", ""


async def hire(
    people: Sequence[Colleague], store: int, today: date, *, lang: str = "zh", seat: Seat | None = None
) -> list[Hired]:
    """Take people on in a store, each with a login of their own and a start password to be changed."""
    passwords = [start_password() for _ in people]
    kept = [await hashed(password) for password in passwords]
    async with transaction() as writer:
        by = seat or program_seat(store, today)
        taken = {row[0].lower() for row in await writer.rows("SELECT login FROM staff")}
        departments = await _departments(writer, by, store, {one.department for one in people if one.department})
        posts = dict(await writer.rows("SELECT name, id FROM post"))
        hired: list[Hired] = []
        rows = []
        for one, password, password_hash in zip(people, passwords, kept, strict=True):
            login = new_login(one.name, taken)
            hired.append(Hired(one.name, login, password, one.role))
            rows.append(
                {
                    "name": one.name,
                    "login": login,
                    "role": one.role,
                    "phone": one.phone,
                    "store": store,
                    "joined_on": None,
                    "department": departments.get(one.department),
                    "password_hash": password_hash,
                    "must_change_password": True,
                    "password_set_at": clock.now(),
                    "lang": lang,
                }
            )
        ids = await put(writer, by, "staff", rows)
        held = [
            {"person": row, "post": posts[one.post], "since": today}
            for row, one in zip(ids, people, strict=True)
            if one.post in posts
        ]
        await put(writer, by, "holdings", held)
    forget_seats()
    return hired


async def _departments(writer: Writer, seat: Seat, store: int, wanted: Iterable[str]) -> dict[str, int]:
    """Give the departments by name, new ones made."""
    sql = "SELECT name, id FROM department WHERE store_id = ? AND archived_at IS NULL"
    have = dict(await writer.rows(sql, [store]))
    new = sorted(set(wanted) - set(have))
    made = await put(writer, seat, "departments", [{"name": name, "store": store} for name in new])
    return have | dict(zip(new, made, strict=True))


def new_login(name: str, taken: set[str]) -> str:
    """Make a login from a name, and note it as taken.

    >>> taken = {"lijing"}
    >>> new_login("李静", taken), new_login("李静", taken), new_login("Tom Hardy", taken)
    ('lijing2', 'lijing3', 'tomhardy')
    """
    from pypinyin import lazy_pinyin  # noqa: PLC0415 -- slow import

    spoken = "".join(lazy_pinyin(name, errors="ignore" if not name.isascii() else "default"))
    plain = re.sub(r"[^a-z0-9]", "", spoken.casefold())[:30] or "person"
    login, number = plain, 1
    while login in taken:
        number += 1
        login = f"{plain}{number}"
    taken.add(login)
    return login
