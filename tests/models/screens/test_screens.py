"""Screens: fields have the store's words everywhere, sections its order, and the second editor runs over nobody."""

from __future__ import annotations

import pytest

from models.gate.catalogue import fields_of
from models.gate.offering import offering_of
from models.labelling import described
from models.problem import Refused
from models.resources import RESOURCES
from models.screens.arranging import MenuOrder, Screen, ShownSection, in_order, moved
from models.screens.reading import MENU, menu_order, screen_of, version_of
from models.screens.writing import keep_screen
from models.text import Text
from tests.models.shop import open_shop

CUSTOMERS = RESOURCES["customers"]
OWNER = Text(zh="车主", en="Owner")
BASICS = ShownSection(title=Text(zh="基本", en="Basics"), fields=("name", "phone", "note"))
MORE = ShownSection(title=Text(zh="更多", en="More"), fields=("birthday",), folded=True)


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


@pytest.mark.parametrize(
    ("screen", "shown"),
    [
        pytest.param(Screen(), [("基本", "name phone note"), ("更多", "birthday")], id="as shipped"),
        pytest.param(
            Screen(sections=(ShownSection(title=Text("我的", ""), fields=("phone", "name", "note", "birthday")),)),
            [("我的", "phone name note birthday")],
            id="the store's own sections and order",
        ),
        pytest.param(
            Screen(sections=(ShownSection(title=Text("我的", ""), fields=("phone", "name")),)),
            [("我的", "phone name"), ("其他", "note birthday")],
            id="what a newer release adds stands behind",
        ),
        pytest.param(
            Screen(hidden=frozenset({"note", "birthday"})), [("基本", "name phone"), ("更多", "")], id="hidden fields"
        ),
        pytest.param(
            Screen(hidden=frozenset({"name", "note"})),
            [("基本", "name phone"), ("更多", "birthday")],
            id="a required field cannot be hidden",
        ),
    ],
)
def test_sections(screen, shown):
    found = screen.over([BASICS, MORE], {"name"})
    assert [(str(one.title), " ".join(one.fields)) for one in found] == shown
    assert Screen.from_json(screen.as_json()) == screen


@pytest.mark.parametrize(
    ("present", "order", "expected"),
    [("abc", "", "abc"), ("abc", "cba", "cba"), ("abcd", "ca", "cdab"), ("abc", "xb", "abc")],
)
def test_what_nobody_has_placed_stays_behind_what_it_stood_behind(present, order, expected):
    assert "".join(in_order(present, order, str)) == expected


def test_a_line_at_the_end_stays_there():
    assert moved(("a", "b"), "b", 1) == ("a", "b")
    assert moved(("a", "b"), "x", 1) == ("a", "b")


async def test_a_field_is_called_as_the_store_calls_it_everywhere(shop):
    seat = shop.seat("wang")
    await keep_screen(seat, "customers", Screen(labels={"name": OWNER}), 0)
    assert (await fields_of(CUSTOMERS))["name"].label == OWNER
    offering = await offering_of(RESOURCES["vehicles"], seat)
    assert offering.at("owner.name").title("zh").endswith("车主")
    assert "姓名" in described(CUSTOMERS.model)["name"].aliases  # files still come with the old header
    await keep_screen(seat, "customers", Screen(), 1)
    assert (await fields_of(CUSTOMERS))["name"].label == Text(zh="姓名", en="Name")


async def test_a_second_editor_runs_over_nobody(shop):
    seat = shop.seat("wang")
    assert await keep_screen(seat, "customers", Screen(hidden=frozenset({"note"})), 0) == 1
    with pytest.raises(Refused, match="just changed"):
        await keep_screen(seat, "customers", Screen(), 0)
    assert screen_of(CUSTOMERS).hidden == {"note"}
    assert await version_of("customers") == 1


@pytest.mark.parametrize("login", ["li", "sun", "xu"])
async def test_only_heads_and_the_administrator_arrange(shop, login):
    with pytest.raises(Refused):
        await keep_screen(shop.seat(login), MENU, MenuOrder(hidden=frozenset({"letters"})), 0)
    assert menu_order().is_plain


@pytest.mark.parametrize(
    ("screen", "said"),
    [
        (Screen(labels={"name": Text(zh="很" * 41, en="")}), "too long"),
        (Screen(sections=(ShownSection(title=Text(zh=" ", en="More")),)), "Chinese title"),
    ],
)
async def test_bad_words_get_a_sentence(shop, screen, said):
    with pytest.raises(Refused, match=said):
        await keep_screen(shop.seat("wang"), "customers", screen, 0)
