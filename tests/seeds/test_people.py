"""A pasted list of colleagues: read as people write it, told by line where it is unclear."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.people.passwords import matches
from seeds.people import hire, read_people
from seeds.starting import start_store
from tests.models.opened import open_store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("line", "name", "role", "post", "phone"),
    [
        ("李静\t服务顾问\t138 0000 0000", "李静", "advisor", "服务顾问", "13800000000"),
        ("李静，服务顾问，138-0000-0000", "李静", "advisor", "服务顾问", "13800000000"),
        ("李静, 业务接待", "李静", "advisor", "服务顾问", ""),
        ("服务顾问 李静 13800000000", "李静", "advisor", "服务顾问", "13800000000"),
        ("13800000000\t李静\t经理", "李静", "manager", "", "13800000000"),
        ("王强；技师", "王强", "staff", "维修技师", ""),
        ("欧阳敏|客服", "欧阳敏", "clerk", "跟踪业务员", ""),
        ("Li Jing, Service advisor, 138 0000 0000", "Li Jing", "advisor", "服务顾问", "13800000000"),
        ("Tom Hardy technician 13800000000", "Tom Hardy", "staff", "维修技师", "13800000000"),
    ],
    ids=[
        "tabs from Excel",
        "Chinese commas",
        "a word of the trade",
        "spaces in any order",
        "a role",
        "semicolon",
        "bars",
        "English",
        "English with spaces",
    ],
)
def test_a_line_is_read_however_it_is_written(line: str, name: str, role: str, post: str, phone: str):
    found, problems = read_people(line)
    assert not problems
    assert [(one.name, one.role, one.post, one.phone) for one in found] == [(name, role, post, phone)]


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ("李静,服务顾问\n张三,火箭手", "第 2 行：不认识“火箭手”"),
        ("赵敏", "第 1 行：没有写岗位"),
        ("服务顾问,13800000000", "第 1 行：没有看到姓名"),
        ("\n\n李静,服务顾问,123", "第 3 行：手机号是 11 位数字"),
        ("李静,服务顾问\n王强,技师\n李静,服务顾问", "第 3 行：“李静”和第 1 行重复"),
        ("陈晨,系统管理员", "第 1 行：系统管理员在下一步"),
    ],
    ids=["unknown post", "no post", "no name", "short phone after empty lines", "twice", "administrator"],
)
def test_an_unclear_line_is_told_by_its_number(pasted: str, said: str):
    problems = read_people(pasted)[1]
    assert [problem.text.to("zh").startswith(said) for problem in problems] == [True]


def test_a_head_line_and_empty_lines_are_passed_over():
    found, problems = read_people("姓名\t岗位\t手机\r\n\r\n李静\t服务顾问\t\r\n")
    assert ([one.line for one in found], problems) == ([3], [])


async def test_everybody_gets_a_login_and_a_password_to_be_changed(tmp_path: Path):
    async with open_store(tmp_path):
        store = await start_store()
        people, _ = read_people("李静,服务顾问\n李静,技师,13800000000\n王强,收银,财务部\n赵敏,客服,回访部")
        hired = await hire(people, store, date(2026, 11, 21))
        assert [one.login for one in hired] == ["lijing", "lijing2", "wangqiang", "zhaomin"]
        rows = await reader().rows(
            "SELECT p.login, p.password_hash, p.must_change_password, d.name, o.name FROM staff p "
            "LEFT JOIN department d ON d.id = p.department_id LEFT JOIN holding h ON h.person_id = p.id "
            "LEFT JOIN post o ON o.id = h.post_id ORDER BY p.id"
        )
        assert [(row[3], row[4]) for row in rows] == [
            (None, "服务顾问"),
            (None, "维修技师"),
            ("财务部", "收银"),
            ("回访部", "跟踪业务员"),
        ]
        assert all(row[2] for row in rows)
        assert await matches(rows[0][1], hired[0].password)
        assert not await matches(rows[1][1], hired[0].password)
