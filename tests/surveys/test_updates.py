"""A newer version that came with the product: offered as a difference, taken over whole or in part, or not at all."""

from __future__ import annotations

import pytest

from models.database import reader
from models.gate.writer import transaction
from models.problem import Refused
from surveys.engine.merging import WHOLE, merged
from surveys.engine.reading import read_form
from surveys.library import install_shipped, published
from surveys.publishing import publish
from surveys.shipped import shipped_records
from surveys.updates import keep_own, take_over, update_for
from tests.models.shop import open_shop

KEY = "key_handover"
HEAD = "schema: form/1\nform: {{id: t, version: {version}, title: {{zh: {title}, en: Table}}, kind: record}}\n"
LISTS = "lists: {{l: [{choices}]}}\n"
ONE = "{{v: {v}, label: {{zh: {v}, en: {v}}}}}"


def form(*items: str, version: int = 1, title: str = "表", choices: tuple[str, ...] = ("a",)):
    lists = LISTS.format(choices=", ".join(ONE.format(v=v) for v in choices))
    said = HEAD.format(version=version, title=title) + lists + "items:\n" + "\n".join(f"  - {item}" for item in items)
    return read_form(said)


def asks(name: str, words: str = "", more: str = ""):
    return f"{{id: {name}, type: text, {more}label: {{zh: {words or name}, en: {name}}}}}"


def group(name: str, *items: str):
    return f"{{id: {name}, type: group, label: {{zh: {name}, en: {name}}}, items: [{', '.join(items)}]}}"


CHOICE = "{id: how, type: choice, list: l, label: {zh: 怎么, en: How}}"


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted", "found"),
    [
        (form(asks("a"), asks("own")), form(asks("a", "甲"), asks("b")), ["a"], ["a=甲", "own=own"]),
        (form(asks("a"), asks("own")), form(asks("a"), asks("b")), ["b"], ["a=a", "b=b", "own=own"]),
        (form(asks("a"), asks("own")), form(asks("a")), ["own"], ["a=a"]),
        (form(group("g", asks("a"))), form(group("g", asks("a"), asks("b"))), ["b"], ["g=g", "a=a", "b=b"]),
        (form(asks("a")), form(group("g", asks("b")), asks("a")), ["b"], ["b=b", "a=a"]),
        (form(asks("a")), form(asks("a"), title="新表"), [WHOLE], ["a=a"]),
    ],
    ids=["words of one", "a new one in its place", "one taken out", "inside a group", "without its group", "the title"],
)
def test_single_questions_are_taken_over(mine, theirs, wanted, found):
    made = read_form(merged(mine, theirs, wanted))
    assert [f"{item.id}={item.label.to('zh')}" for item in made.walk()] == found
    assert made.head.title.to("zh") == ("新表" if WHOLE in wanted else "表")


def test_a_question_brings_its_choices_along():
    made = read_form(merged(form(CHOICE), form(CHOICE, choices=("a", "b")), ["how"]))
    assert [choice.v for choice in made.lists["l"]] == ["a", "b"]


@pytest.fixture
async def shop(tmp_path):
    async with open_shop(tmp_path) as opened:
        await install_shipped()
        yield opened


async def older(shop):
    """Let the store's form be a changed one that is based on an earlier version than the one that came now."""
    own = shipped_records()[KEY].as_json()
    own["form"]["version"] = 2
    own["items"] = [item for item in own["items"] if item["id"] != "remark"]
    own["items"].append({"id": "shelf", "type": "text", "label": {"zh": "挂在几号钩", "en": "Hook"}})
    await publish(shop.seat("wang"), own)
    async with transaction() as writer:
        await writer.run("UPDATE form SET base = ? WHERE key = ?", [f"{KEY}@0", KEY])


async def test_only_what_is_newer_than_the_base_is_offered(shop):
    assert await update_for(KEY) is None
    await older(shop)
    update = await update_for(KEY)
    assert {(change.kind, change.id) for change in update.changes} == {("added", "remark"), ("removed", "shelf")}


async def test_taking_over_one_question_leaves_the_others(shop):
    await older(shop)
    with pytest.raises(Refused):
        await take_over(shop.seat("li"), KEY, ["remark"])
    await take_over(shop.seat("wang"), KEY, ["remark"])
    now = (await published(KEY)).form
    assert (now.version, {"remark", "shelf"} <= set(now.by_id)) == (3, True)
    assert await update_for(KEY) is None
    assert (await reader().rows("SELECT base FROM form WHERE key = ?", [KEY]))[0][0] == f"{KEY}@1"


async def test_taking_over_all_of_it_and_keeping_ones_own(shop):
    await older(shop)
    await keep_own(shop.seat("wang"), KEY)
    assert await update_for(KEY) is None
    assert "shelf" in (await published(KEY)).form.by_id
    async with transaction() as writer:
        await writer.run("UPDATE form SET base = ? WHERE key = ?", [f"{KEY}@0", KEY])
    await take_over(shop.seat("wang"), KEY)
    assert "shelf" not in (await published(KEY)).form.by_id


async def test_who_is_not_named_in_the_head_of_the_form_decides_nothing(shop):
    await older(shop)
    named = (await published(KEY)).form.as_json()
    named["form"] |= {"version": 3, "editors": ["general_manager"]}
    await publish(shop.seat("wang"), named)
    for decide in (keep_own, take_over):
        with pytest.raises(Refused, match="This form is changed by: General manager"):
            await decide(shop.seat("wang"), KEY)
    assert await update_for(KEY) is not None
