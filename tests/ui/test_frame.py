"""The frame: who sees what in the menu, which page opens, and what happens when it cannot."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import date
from types import SimpleNamespace

import pytest
from nicegui import Client, ui
from starlette.requests import Request

from models.access import Role, Seat
from models.problem import Problem, Refused
from models.text import Text
from ui.frame import Found, Frame, FramePath, Slots, frame_page
from ui.look.icons import STROKES
from ui.menu import menu, menu_of
from ui.pages.screens.overview import head as screens_head
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.icon import icon
from ui.parts.markup import tag
from ui.parts.notices import problems
from ui.parts.shell import Preferences, root_script, shell
from ui.parts.stage import Stage
from ui.routes import Pages

STORES = ((1, "城东店"), (2, "城西店"))
CARD = Text(zh="客户", en="Customer")


def a_seat(roles: Role = Role.MANAGER, lang: str = "zh") -> Seat:
    return Seat(
        person=1,
        name="王芳",
        roles=roles,
        store=1,
        stores=frozenset({1}),
        all_stores=True,
        team=frozenset({1}),
        today=date(2026, 11, 21),
        lang=lang,
    )


class World:
    """A small product around the frame: its seat can change between two clicks."""

    def __init__(self) -> None:
        self.seat: Seat | None = a_seat()
        self.liked = Preferences(stores=STORES)
        self.kept: list[tuple[str, str]] = []
        self.slots = Slots(seat=self.who, preferences=self.likes, keep=self.keep, suggest=self.suggest)

    async def who(self):
        return self.seat

    async def likes(self, _seat):
        return self.liked

    async def keep(self, _seat, name, value):
        self.kept.append((name, value))

    async def suggest(self, _seat, text):
        return [Found(title=f"<b>{text}</b>", address="/customers/1")] if text != "nobody" else []


@pytest.fixture
def world():
    return World()


@pytest.fixture
def client():
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": [], "server": ("shop", 80)}
    with Client(ui.page("/"), request=Request(scope)) as opened:
        yield opened
    opened.delete()


@pytest.fixture
def opened(world, client):
    """A frame that nothing is shown in yet, with pages that say who saw them."""
    return Frame(pages_for_tests(), world.slots, Stage("zh"))


def pages_for_tests() -> Pages:
    async def page(seat, visit):
        Block(tag("h1", f"{visit.path} {visit.query} {seat.lang}"))

    async def card(seat, visit):
        visit.title = Text.plain(f"no. {visit.params['id']}")
        Block(tag("h1", f"card {visit.params['id']}"))

    async def living(seat, visit):
        block = Block(tag("h1", visit.query))

        async def follow(seat, later):
            block.show(tag("h1", f"followed {later.query}"))
            return True

        visit.follow = follow

    async def refusing(seat, visit):
        raise Refused(Text(zh="这位客户不在您的门店。", en="Not of your store."))

    async def broken(seat, visit):
        Block(tag("p", "half a page"))
        int("a secret of ours")

    pages = Pages().add("/", page, title=Text(zh="今天", en="Today")).add("/customers", page, title=CARD)
    pages.add("/customers/{id}", card, title=CARD).add("/living", living, title=CARD)
    pages.add("/refusing", refusing, title=CARD).add("/broken", broken, title=CARD)
    return pages.add("/backups", page, title=CARD, roles=Role.ADMINISTRATOR)


def shown(frame: Frame) -> str:
    """All HTML that stands on the stage."""
    return "".join(e.props.get("html", "") for e in frame.stage.descendants() if e.visible)


def keys(roles: Role) -> set[str]:
    return {entry.key for group in menu_of(a_seat(roles), lambda _: True) for entry in group.entries}


# the menu


def test_a_manager_sees_the_customers_but_not_the_backups():
    assert {"home", "customers", "vehicles", "visits"} <= keys(Role.MANAGER)
    assert "backups" not in keys(Role.MANAGER)


def test_the_administrator_sees_the_backups():
    assert "backups" in keys(Role.ADMINISTRATOR)


def test_the_menu_leaves_out_what_has_no_page():
    groups = menu_of(a_seat(), lambda path: path == "/customers")
    assert [entry.key for group in groups for entry in group.entries] == ["customers"]


def test_every_entry_has_an_icon_of_our_own():
    assert {entry.icon for group in menu() for entry in group.entries} <= STROKES.keys()


# addresses


@pytest.mark.parametrize(
    ("address", "pattern", "params"),
    [
        pytest.param("/", "/", {}, id="home"),
        pytest.param("/customers", "/customers", {}, id="a list"),
        pytest.param("/customers/", "/customers", {}, id="a list with a slash behind it"),
        pytest.param("/customers?page=2&sort=-name", "/customers", {}, id="a list with its view"),
        pytest.param("/customers/7", "/customers/{id}", {"id": "7"}, id="a record"),
        pytest.param("/customers/7/8", None, {}, id="nothing there"),
        pytest.param("/nowhere", None, {}, id="nothing at all"),
    ],
)
def test_an_address_finds_its_page(address, pattern, params):
    route, visit = pages_for_tests().at(address)
    assert (route.pattern if route else None) == pattern
    assert visit.params == params


@pytest.mark.parametrize(
    ("path", "ours"),
    [
        ("", True),
        ("customers/7", True),
        ("settings/backups", True),
        ("_nicegui/3.18.0/x", False),
        ("favicon.ico", False),
        ("a/b.php", False),
        ("a/b.php/", False),
    ],
)
def test_files_and_the_librarys_addresses_are_not_the_frames(path, ours):
    assert bool(re.fullmatch(FramePath.regex, path)) is ours


# opening pages


async def test_a_page_is_shown_with_its_title_and_menu_entry(opened):
    await opened.go("/customers/7", "first")
    assert "card 7" in shown(opened)
    arrival = opened.stage.props["arrival"]
    assert (arrival["title"], arrival["key"]) == ("no. 7 · 回头客", "customers")


async def test_each_page_is_built_with_a_fresh_seat(opened, world):
    await opened.go("/customers")
    world.seat = a_seat(lang="en")
    await opened.go("/")
    assert "/  en" in shown(opened)
    assert "/customers" not in shown(opened)


async def test_an_ended_session_leads_to_the_login(opened, world):
    world.seat = None
    await opened.go("/customers")
    assert opened.stage.props["leave"] == "/login"
    assert shown(opened) == ""


@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        pytest.param("/nowhere", 404, "没有这个页面", id="no such page"),
        pytest.param("/backups", 403, "这个页面不对您的岗位开放", id="not for this role"),
        pytest.param("/refusing", 403, "这位客户不在您的门店。", id="the gate refuses"),
        pytest.param("/broken", 500, "页面出了问题", id="it breaks"),
    ],
)
async def test_a_page_that_cannot_be_shown_says_so(opened, address, status, sentence):
    await opened.go(address)
    assert opened.shown.status == status
    assert sentence in shown(opened)


async def test_a_broken_page_shows_a_number_and_nothing_of_the_error(opened):
    await opened.go("/broken")
    assert "编号" in shown(opened)
    assert "secret" not in shown(opened)
    assert "half a page" not in shown(opened)


async def test_another_query_of_the_same_page_is_followed_in_place(opened):
    await opened.go("/living?page=1")
    before = opened.content
    await opened.go("/living?page=2", "back")
    assert opened.content is before
    assert "followed page=2" in shown(opened)


async def test_a_page_may_write_its_address_without_being_built_anew(opened):
    await opened.go("/living")
    before = opened.content
    opened.address("page=3")
    assert opened.content is before
    assert opened.stage.props["arrival"]["address"] == "/living?page=3"
    assert opened.stage.props["arrival"]["how"] == "stay-push"


async def test_a_late_page_never_overwrites_a_newer_one(world, client):
    gate = asyncio.Event()

    async def slow(seat, visit):
        await gate.wait()
        Block(tag("p", "slow"))

    async def quick(seat, visit):
        Block(tag("p", "quick"))

    pages = Pages().add("/slow", slow, title=CARD).add("/quick", quick, title=CARD)
    with client:
        frame = Frame(pages, world.slots, Stage("zh"))
    late = asyncio.create_task(frame.go("/slow"))
    await asyncio.sleep(0)
    await frame.go("/quick")
    gate.set()
    await late
    assert shown(frame) == "<p>quick</p>"


# what the person chooses


@pytest.mark.parametrize(
    ("name", "value", "is_kept"),
    [
        ("look", "dark", True),
        ("dense", "1", True),
        ("lang", "en", True),
        ("store", "2", True),
        ("look", "pink", False),
        ("store", "3", False),
        ("role", "administrator", False),
    ],
)
async def test_only_what_may_be_chosen_is_kept(opened, world, name, value, is_kept):
    await opened._asked_to_keep(SimpleNamespace(args=[name, value]))
    assert world.kept == ([(name, value)] if is_kept else [])


async def test_found_lines_are_escaped(opened):
    await opened._asked_to_search(SimpleNamespace(args="苏A"))
    found = opened.stage.props["found"]
    assert "&lt;b&gt;苏A&lt;/b&gt;" in found["html"]
    assert found["text"] == "苏A"


async def test_nothing_found_says_what_to_try(opened):
    await opened._asked_to_search(SimpleNamespace(args="nobody"))
    assert "没有找到“nobody”" in opened.stage.props["found"]["html"]


async def test_a_toast_can_be_undone_once(opened):
    undone = []
    opened.stage.toast("已归档", undo=lambda: undone.append(1))
    number = opened.stage.props["toasts"][-1]["id"]
    await opened.stage._undone(SimpleNamespace(args=number))
    await opened.stage._undone(SimpleNamespace(args=number))
    assert undone == [1]


@pytest.mark.parametrize("answer", [True, False])
async def test_a_question_waits_for_its_answer(opened, answer):
    asking = asyncio.create_task(
        opened.stage.confirm("归档客户？", "可以恢复。", Text(zh="归档客户", en="Archive customer"))
    )
    await asyncio.sleep(0)
    opened.stage._answered(SimpleNamespace(args=[opened.stage.props["question"]["id"], answer]))
    assert await asking is answer


# the shell


def shell_html(liked: Preferences, lang: str = "zh") -> str:
    seat = a_seat(lang=lang)
    return str(shell(seat, menu_of(seat, lambda _: True), liked, "customers", "c4"))


def test_the_store_switch_is_only_for_those_who_have_several():
    assert "store=2" in shell_html(Preferences(stores=STORES))
    assert "store=" not in shell_html(Preferences(stores=STORES[:1]))


def test_the_open_page_is_marked_in_the_menu():
    assert shell_html(Preferences()).count('aria-current="page"') == 1


@pytest.mark.parametrize(("lang", "name"), [("zh", "客户与车辆"), ("en", "Customers and cars")])
def test_groups_are_named_unless_their_first_line_says_the_same(lang, name):
    html = str(shell(a_seat(lang=lang), menu_of(a_seat(), lambda _: True), Preferences(), "home", "main"))
    assert f'<p class="group" aria-hidden="true">{name}</p>' in html
    assert '<p class="group" aria-hidden="true"></p>' in html  # today, whose first line is Today


@pytest.mark.parametrize(("roles", "is_there"), [(Role.GENERAL_MANAGER, True), (Role.MANAGER, False)])
def test_who_may_not_take_a_set_up_along_is_not_shown_the_way(roles, is_there):
    assert ("/screens/set-up" in str(screens_head(a_seat(roles), "/screens"))) is is_there


def test_the_shell_has_its_landmarks_and_a_way_past_them():
    html = shell_html(Preferences())
    for part in ('class="skip" href="#c4"', "<header", "<nav", 'role="search"', 'aria-label="主菜单"'):
        assert part in html


def test_the_shell_speaks_english():
    html = shell_html(Preferences(), "en")
    assert "Sign out everywhere" in html
    assert "退出" not in html


def test_a_strange_preference_never_reaches_the_script():
    assert "alert" not in root_script(Preferences(look='dark"};alert(1)//'))


async def test_the_frame_costs_little(world, client):
    request = client.request
    with client:
        await frame_page(request, pages_for_tests(), world.slots)
    elements = json.dumps({number: element._to_dict() for number, element in client.elements.items()})
    assert len(client.elements) <= 10
    assert len((client.head_html + client.body_html + elements).encode()) <= 18_000


async def test_the_page_speaks_the_persons_language_and_light(world, client):
    world.seat = a_seat(lang="en")
    world.liked = Preferences(look="dark")
    with client:
        await frame_page(client.request, pages_for_tests(), world.slots)
    assert (client.page.resolve_language(), client.page.resolve_dark()) == ("en-US", True)
    assert client.title == "Today · Huitouke"


# parts


def test_an_unknown_icon_is_named():
    with pytest.raises(LookupError, match="unicorn"):
        icon("unicorn")


def test_markup_escapes_what_people_typed():
    assert str(tag("p", '<img src=x onerror="x">', title='"')) == (
        '<p title="&#34;">&lt;img src=x onerror=&#34;x&#34;&gt;</p>'
    )


def test_a_button_that_leads_somewhere_is_a_link():
    assert str(button("en", Button(text="Open", href="/customers"))).startswith("<a class")


def test_problems_lead_to_their_fields():
    found = [Problem(Text(zh="应为 11 位数字", en="11 digits"), "phone")]
    html = str(problems("zh", found, {"phone": Text(zh="手机", en="Phone")}))
    assert 'href="#field-phone"' in html
    assert "手机：应为 11 位数字" in html
