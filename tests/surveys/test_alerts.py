"""What opens a case: a rule of the programme, or a choice that says so itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from surveys.editing import edit
from surveys.engine.answers import settle
from surveys.engine.reading import read_form, read_programme
from surveys.library import Published, Running, keep_version, programme_named, published
from surveys.responses import Sheet, submit
from surveys.subjects import subject_of_visit
from tests.models.shop import TODAY
from tests.surveys.asking import cell, closed_visit, context_of, open_asking_shop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.responses import Kept
    from tests.models.shop import Shop

FORM = """
form: {id: hand_back, title: {zh: 交车回访, en: After the hand-back}, subject: visit}
lists:
  noticed:
    - {v: fine, label: {zh: 没有问题, en: Nothing}, none: true}
    - {v: scratch, label: {zh: 车身划伤, en: A scratch}, alert: true}
    - {v: dirty, label: {zh: 没洗干净, en: Not clean}}
    - {v: leak, label: {zh: 漏油, en: An oil leak}, alert: true}
  matters:
    - {v: price, label: {zh: 价格, en: Price}, alert: true}
    - {v: speed, label: {zh: 速度, en: Speed}}
items:
  - {id: overall, type: scale, label: {zh: 总体, en: Overall}, scale: {min: 1, max: 10}}
  - {id: noticed, type: choices, list: noticed, label: {zh: 交车后发现什么, en: What did you notice}}
  - {id: once, type: choice, list: noticed, label: {zh: 最先发现什么, en: What came first}, relevant: "${overall} <= 8"}
  - {id: matters, type: rank, list: matters, label: {zh: 看重什么, en: What matters}}
  - id: works
    type: repeat
    label: {zh: 每个项目, en: Each work}
    items:
      - {id: left, type: choice, list: noticed, label: {zh: 这一项还有什么, en: What is left}}
"""
PROGRAMME = """
programme: {id: hand_back_call, form: hand_back, title: {zh: 交车回访, en: After the hand-back}}
who: {from: visit}
alerts: [{id: low, title: {zh: 总体不满意, en: Not content}, when: "${overall} <= 5", severity: medium}]
"""


async def give(shop: Shop, typed: Mapping[str, Any], *, with_rules: bool = False, **more: Any) -> Kept:
    """Answer the form about a visit that closed yesterday."""
    version = await published_form(shop)
    subject = await subject_of_visit(await closed_visit(shop), TODAY)
    assert subject is not None
    settled = settle(version.form, typed, context_of(subject))
    assert settled.may_finish, settled.problems
    running = None
    if with_rules:
        programme = read_programme(PROGRAMME, forms={"hand_back": version.form})
        known = await programme_named("csi_after_visit")
        running = Running(row=known.row, programme=programme, is_on=True)
    return await submit(Sheet(version=version, subject=subject, today=TODAY, programme=running, **more), settled)


async def published_form(shop: Shop) -> Published:
    """Publish the form once."""
    form = read_form(FORM)
    if not await cell("SELECT count(*) FROM form WHERE key = ?", form.id):
        await keep_version(shop.seat("admin"), form, "")
    return await published(form.id)


async def titles(kept: Kept) -> list[str]:
    """Give the titles of the cases that a response opened."""
    rows = await reader().rows("SELECT title FROM case_file WHERE response_id = ? ORDER BY id", [kept.response])
    return [row[0] for row in rows]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"overall": 9, "noticed": ["dirty"]}, []),
        ({"overall": 9, "noticed": ["fine"]}, []),
        ({"overall": 9, "noticed": ["dirty", "leak"]}, ["交车后发现什么：漏油 苏E00001"]),
        ({"overall": 9, "noticed": ["leak", "scratch"]}, ["交车后发现什么：车身划伤；交车后发现什么：漏油 苏E00001"]),
        ({"overall": 8, "once": "scratch"}, ["最先发现什么：车身划伤 苏E00001"]),
        ({"overall": 9, "once": "scratch"}, []),
        ({"overall": 9, "matters": ["price", "speed"]}, []),
        ({"overall": 9, "works": [{"left": "fine"}, {"left": "leak"}]}, ["这一项还有什么（第 2 组）：漏油 苏E00001"]),
    ],
    ids=[
        "a choice without alert opens nothing",
        "nothing is wrong",
        "a choice that says alert",
        "two of them are one case",
        "a single choice",
        "a question that is not shown any more",
        "being ranked is not being chosen",
        "inside the second round of a repeat",
    ],
)
async def test_a_choice_that_says_alert_opens_a_case(tmp_path, typed, expected):
    async with open_asking_shop(tmp_path) as shop:
        assert await titles(await give(shop, typed)) == expected


async def test_it_has_an_owner_a_due_time_and_a_log(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await give(shop, {"overall": 9, "noticed": ["leak"]})
        case = kept.cases[0]
        assert await cell("SELECT owner_id FROM case_file WHERE id = ?", case) is not None
        assert await cell("SELECT due_at FROM case_file WHERE id = ?", case) is not None
        assert await cell("SELECT severity FROM case_file WHERE id = ?", case) == "high"
        assert "漏油" in await cell("SELECT words FROM case_step WHERE case_id = ? AND kind = 'opened'", case)


async def test_where_a_rule_opens_a_case_the_choice_is_told_in_its_log(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await give(shop, {"overall": 3, "noticed": ["leak"]}, with_rules=True)
        assert await titles(kept) == ["总体不满意 苏E00001"]
        words = await reader().rows("SELECT words FROM case_step WHERE case_id = ? ORDER BY id", [kept.cases[0]])
        assert "漏油" in words[-1][0]


async def test_a_sheet_that_was_broken_off_opens_it_too(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        version = await published_form(shop)
        subject = await subject_of_visit(await closed_visit(shop), TODAY)
        assert subject is not None
        settled = settle(version.form, {"noticed": ["leak"]}, context_of(subject))
        kept = await submit(Sheet(version=version, subject=subject, today=TODAY), settled, state="partial")
        assert len(kept.cases) == 1


async def test_a_correction_opens_it_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await give(shop, {"overall": 9, "noticed": ["dirty"]}, author=shop.people["wang"].id)
        version, subject = await published_form(shop), await subject_of_visit(await closed_visit(shop, 2), TODAY)
        assert subject is not None
        for turn, chosen in ((1, ["leak"]), (2, ["leak", "scratch"])):
            settled = settle(version.form, {"overall": 9, "noticed": chosen}, context_of(subject))
            done = await edit(shop.seat("wang"), kept.response, turn, settled, "听错了", subject)
            assert len(done.cases) == (1 if turn == 1 else 0)
