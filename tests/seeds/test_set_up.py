"""Set-up: what one store has chosen stands in another after one file; looked at first, and nothing of it twice."""

from __future__ import annotations

import base64
import json

import pytest

from models.branding import keep_logo, logo_of
from models.database import reader
from models.gate.outcome import Change
from models.gate.saving import write
from models.gate.writer import transaction
from models.lists.saved_views import forget_views, keep_view, set_first_view
from models.own_fields.reading import OwnField
from models.own_fields.writing import save_own_field
from models.problem import Refused
from models.resources import RESOURCES
from models.screens.arranging import MenuOrder, Screen
from models.screens.reading import menu_order, screen_of
from models.screens.writing import keep_screen
from models.settings import change_setting, settings
from models.text import Text
from models.uploads.storing import arriving_file, take_in
from models.uploads.upload import path_of
from models.view import View
from seeds.set_up.alongside import said
from seeds.set_up.file import give, left_out, look, read, take, written
from seeds.set_up.logo import LARGEST, LONGEST
from seeds.starting import start_store
from surveys.library import install_shipped
from surveys.tables.keeping import use_as_table
from surveys.tables.living import forget_own_tables, tables_in
from surveys.tables.resources import Settings
from surveys.tables.rights import rights_of
from tests.models.shop import open_shop
from tests.models.uploads import bytes as made

TABLE = "own_loaner_car"


async def choose(shop):
    """Choose one thing of each part."""
    seat = shop.seat("admin")
    await change_setting("recency_months", (4, 8, 16))
    await write(RESOURCES["choices"], seat, Change(values={"list": "level", "code": "gold", "zh": "金卡"}))
    await save_own_field(shop.seat("wang"), OwnField(noun="customers", kind="text", label=Text(zh="车位", en="Bay")))
    await keep_screen(seat, "customers", Screen(labels={"name": Text(zh="车主", en="Owner")}, hidden={"hobbies"}), 0)
    await keep_screen(seat, "menu", MenuOrder(groups=("surveys", "today"), hidden=frozenset({"signals"})), 0)
    await write(RESOURCES["departments"], seat, Change(values={"name": "钣喷中心", "store": shop.store.id}))
    await use_as_table(seat, Settings(key="", form_key="loaner_car", menu_group="care", rights=rights_of("heads")))
    await keep_screen(seat, TABLE, Screen(labels={"author": Text(zh="交接人", en="Handed over by")}), 0)
    arrived = arriving_file()
    arrived.write_bytes(made.png())
    await keep_logo(seat, (await take_in(arrived, "logo.png", None, image=True)).id)
    kept = await keep_view(
        RESOURCES["customers"], shop.seat("wang"), "老客户", View.from_address("source=empty:&sort=name"), shared=True
    )
    await set_first_view(RESOURCES["customers"], shop.seat("wang"), kept, "advisor")


async def forms_leave(*keys):
    """Take forms with their programmes out of a store, as if it had never had them."""
    async with transaction() as writer:
        for key in keys:
            for sql in (
                "DELETE FROM programme_version WHERE programme_id IN (SELECT id FROM programme WHERE key = ?)",
                "DELETE FROM programme WHERE key = ?",
                "DELETE FROM form_version WHERE form_id IN (SELECT id FROM form WHERE key = ?)",
                "DELETE FROM form WHERE key = ?",
            ):
                await writer.run(sql, [key])


def counts(found):
    return {one.key: (len(one.new), len(one.changed)) for one in found if not one.is_idle or one.wrong}


async def test_one_file_carries_everything_and_the_second_time_nothing_is_left_to_do(tmp_path, database_url):
    async with open_shop(tmp_path / "here") as shop:
        await start_store()
        await install_shipped()
        await choose(shop)
        content = written(await give(shop.seat("admin")))
    forget_views()  # two stores in one program, which no program has
    forget_own_tables()
    assert not {"customers", "staff"} & set(json.loads(content)["parts"])
    async with open_shop(tmp_path / "there", database_url) as shop:
        await start_store()
        await install_shipped()
        await forms_leave("test_drive", "loyalty")
        seat = shop.seat("admin")
        set_up = read(content)
        seen = await look(seat, set_up)
        assert [str(text) for one in seen for text in one.wrong] == []
        assert counts(seen)["choices"] == (1, 0)
        assert counts(seen)["forms"] == counts(seen)["programmes"] == (2, 0)
        assert counts(seen)["settings"] == (0, 1)
        assert counts(seen)["own_fields"] == counts(seen)["views"] == counts(seen)["departments"] == (1, 0)
        assert counts(seen)["screens"] == (3, 0)
        assert counts(seen)["own_tables"] == (1, 0)
        assert counts(seen)["logo"] == (1, 0)
        await take(seat, set_up)
        assert counts(await look(seat, set_up)) == {}
        assert (await settings())["recency_months"] == (4, 8, 16)
        assert str(screen_of(RESOURCES["customers"]).labels["name"]) == "车主"
        assert screen_of(RESOURCES["customers"]).hidden == {"hobbies"}
        assert menu_order().groups == ("surveys", "today")
        assert [one.key for one in tables_in("care")] == [TABLE]
        assert str(screen_of(RESOURCES[TABLE]).labels["author"]) == "交接人"
        rows = await reader().rows("SELECT default_for, address FROM saved_view WHERE name = ?", ["老客户"])
        assert rows[0] == ("advisor", "source=empty:&sort=name")
        assert logo_of(await settings()).read_bytes() == base64.b64decode(set_up["parts"]["logo"][0]["picture"])
        assert await reader().rows("SELECT count(*) FROM history WHERE noun = 'choices' AND action = 'create'")
    forget_own_tables()


async def test_only_ticked_parts_are_taken_and_what_is_wrong_stays_outside(tmp_path):
    async with open_shop(tmp_path) as shop:
        await start_store()
        seat = shop.seat("admin")
        choice = {"list": "level", "code": "gold", "zh": "金卡"}
        rows = [choice, choice | {"code": "x", "zh": "很" * 61}, choice | {"colour": "red"}]
        set_up = {"parts": {"choices": rows, "settings": [{"key": "lead_birthday", "is": 3}, {"key": "nope", "is": 1}]}}
        seen = {one.key: one for one in await look(seat, set_up)}
        assert [str(text) for text in seen["choices"].wrong] == [
            "“很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很”的“中文”：最多 60 个字，现在是 61 个，请缩短",
            "“金卡”里有不认识的内容“colour”，请用同一版本导出的文件。",
        ]
        assert [str(text) for text in seen["settings"].wrong] == ["没有“nope”这个设置。"]
        await take(seat, set_up, {"choices"})
        assert (await settings())["lead_birthday"] == 7
        assert (await reader().rows("SELECT count(*) FROM choice WHERE zh = ?", ["金卡"]))[0][0] == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"hello", "no set-up file"),
        (b'{"schema": "form/1", "parts": {}}', "form/1"),
        (b'{"schema": "set-up/1", "parts": {"posts": [7]}}', "no set-up file"),
        (b"[" * 100_000, "no set-up file"),
        (b" " * 20_000_001, "too large"),
    ],
    ids=["no JSON", "another format", "rows that are none", "brackets without end", "too large"],
)
def test_another_file_is_refused(content, said):
    with pytest.raises(Refused, match=said):
        read(content)


EVIL = "a', '$.b') || (SELECT password_hash FROM staff LIMIT 1) || ('"
BROKEN = base64.b64encode(made.png()[:33] + b"rubbish" * 9).decode()
FIELD = {"noun": "customers", "name": "bay", "kind": "text", "label": {"zh": "车位", "en": "Bay"}, "help": None,
         "offers": [], "flags": [False, False, True, False], "aliases": []}  # fmt: skip


@pytest.mark.parametrize(
    ("part", "row"),
    [
        pytest.param("own_fields", FIELD | {"name": EVIL}, id="a name that is a query"),
        pytest.param("own_fields", FIELD | {"label": {"zh": ["a"], "en": ""}}, id="words that are none"),
        pytest.param("own_fields", {"noun": "customers"}, id="half a field"),
        pytest.param("screens", {"key": "menu", "is": {"groups": [{"a": 1}]}}, id="a menu of things"),
        pytest.param(
            "screens",
            {"key": "customers", "is": {"sections": [{"title": {"zh": "a", "en": ""}, "fields": [{}]}]}},
            id="fields that are none",
        ),
        pytest.param(
            "screens",
            {"key": "customers", "is": {"labels": {"name": {"zh": ["a"], "en": ""}}}},
            id="labels that are none",
        ),
        pytest.param("views", {"noun": "customers", "address": "", "first_for": ""}, id="a view without a name"),
        pytest.param(
            "dashboards",
            {"role": "administrator", "tiles": [{"figure": "sales.deals", "size": 1}]},
            id="a role without a board",
        ),
        pytest.param("settings", {"key": [1], "is": 3}, id="a key that is a list"),
        pytest.param("choices", {"list": "level", "code": "gold"}, id="a choice without words"),
        pytest.param("forms", {"form": {"id": "x"}}, id="no form"),
        pytest.param("logo", {"name": "a.png", "picture": "PHN2Zz4="}, id="a logo that is no picture"),
        pytest.param("logo", {"name": "a.png", "picture": BROKEN}, id="a picture in its first letters only"),
        pytest.param("own_tables", {"form": "nowhere", "order": 1}, id="a table without a form"),
        pytest.param("screens", {"key": "own_nowhere", "is": {}}, id="a page of a table that is not there"),
        pytest.param("forms", {"form": [1]}, id="a form whose head is a list"),
        pytest.param("posts", {"name": "店长", "side": "moon"}, id="a side that is none"),
    ],
)
async def test_what_somebody_put_into_the_file_is_told_and_harms_nothing(tmp_path, part, row):
    async with open_shop(tmp_path) as shop:
        await start_store()
        seat = shop.seat("admin", roles=shop.seat("admin").roles | shop.seat("wang").roles)
        set_up = {"parts": {part: [row]}}
        seen = await look(seat, set_up)
        assert len(seen[0].wrong) >= 1
        assert seen[0].is_idle
        await take(seat, set_up)
        assert menu_order().is_plain
        assert await reader().rows("SELECT 1 FROM extra_field") == []


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ({"zh": "试驾", "en": "Test drive"}, Text(zh="试驾", en="Test drive")),
        ({"zh": "试驾"}, Text.plain("试驾")),
        ({"zh": "试驾", "fr": "Essai"}, Text.plain("试驾")),
        ({"en": "Test drive"}, None),
        ({"zh": 7}, None),
        (["试驾"], None),
    ],
    ids=["both", "no English", "French", "no Chinese", "a number", "a list"],
)
def test_a_title_is_read_whoever_has_written_it(title, named):
    assert said(title) == named


@pytest.mark.parametrize(
    ("order", "kept"),
    [(10**30, 9999), (-5, 1), (True, 1), ("7", 1), (7, 7)],
    ids=["far too large", "below nought", "a yes", "words", "a place"],
)
async def test_own_tables_are_read_once_and_stay_the_same(tmp_path, order, kept):
    async with open_shop(tmp_path) as shop:
        await start_store()
        await install_shipped()
        set_up = {"parts": {"own_tables": [{"form": "loaner_car", "order": order, "icon": [1], "rights": 5}]}}
        assert len((await take(shop.seat("admin"), set_up))[0].new) == 1
        assert await reader().rows('SELECT "order" FROM own_table') == [(kept,)]
        assert (await look(shop.seat("admin"), set_up))[0].same == 1
    forget_own_tables()


async def test_a_table_comes_with_its_form_or_is_told_and_the_other_parts_go_on(tmp_path):
    async with open_shop(tmp_path) as shop:
        await start_store()
        await install_shipped()
        seat = shop.seat("admin")
        form = next(one for one in (await give(seat))["parts"]["forms"] if one["form"]["id"] == "loaner_car")
        title = Text(**form["form"]["title"])
        await forms_leave("loaner_car")
        set_up = {
            "parts": {
                "forms": [form],
                "own_tables": [{"form": "loaner_car"}, {"form": "test_drive"}, {"form": "nowhere"}],
                "screens": [{"key": key, "is": {"hidden": ["author"]}} for key in (TABLE, "own_nowhere")],
                "posts": [{"name": "洗车主管"}],
            }
        }
        seen = {one.key: one for one in await look(seat, set_up)}
        assert seen["own_tables"].new == seen["screens"].new == [title]
        assert [len(seen[part].wrong) for part in ("own_tables", "screens")] == [2, 1]
        done = {one.key: one for one in await take(seat, set_up, {"own_tables", "screens", "posts"})}
        assert done["own_tables"].new == done["screens"].new == []
        assert f"“{title}”这张表单本店没有在用" in str(done["own_tables"].wrong[0])
        assert f"“{title}”" in str(done["screens"].wrong[0])
        assert done["posts"].new == ["洗车主管"]
        done = {one.key: one for one in await take(seat, set_up)}
        assert done["own_tables"].new == done["screens"].new == [title]
        assert [one.key for one in tables_in("records")] == [TABLE]
    forget_own_tables()


async def test_what_is_refused_on_the_way_is_not_counted_and_does_not_stop_the_rest(tmp_path):
    async with open_shop(tmp_path) as shop:
        await start_store()
        one = {"programme": {"id": "odd", "title": {"zh": "试驾", "fr": "Essai"}}}
        set_up = {"parts": {"programmes": [one], "letter_templates": []}}
        assert (await look(shop.seat("admin"), set_up))[0].new == [Text.plain("试驾")]
        done = (await take(shop.seat("admin"), set_up))[0]
        assert (done.new, len(done.wrong)) == ([], 1)


async def test_a_logo_that_is_too_large_stays_here_and_is_told(tmp_path):
    async with open_shop(tmp_path) as shop:
        await start_store()
        seat, arrived = shop.seat("admin"), arriving_file()
        arrived.write_bytes(made.png() + bytes(LARGEST))
        logo = await take_in(arrived, "logo.png", None, image=True)
        path_of(logo.id).write_bytes(made.png() + bytes(LARGEST))  # what stands behind the picture is cut off
        await keep_logo(seat, logo.id)
        assert (await give(seat))["parts"]["logo"] == []
        assert ["6.1 MB, more than 6 MB" in text.to("en") for text in await left_out(seat)] == [True]
        brought = {"parts": {"logo": [{"name": "a.png", "picture": "A" * (LONGEST + 4)}]}}
        assert "too large (6 MB at most)" in (await look(seat, brought))[0].wrong[0].to("en")


async def test_what_a_row_needs_may_come_along_in_the_same_file(tmp_path):
    async with open_shop(tmp_path) as shop:
        await start_store()
        lists = [{"post": "洗车主管", "form_key": "duty_washing"}, {"post": "没有的岗位", "form_key": "duty_none"}]
        seen = {
            one.key: one
            for one in await look(shop.seat("admin"), {"parts": {"posts": [{"name": "洗车主管"}], "duty_lists": lists}})
        }
        assert [one for text in seen["duty_lists"].wrong for one in ("洗车主管", "没有的岗位") if one in str(text)] == [
            "没有的岗位"
        ]
        with pytest.raises(Refused, match="no store here yet"):
            await look(shop.seat("admin", store=0), {"parts": {"posts": [{"name": "洗车主管"}]}})


async def test_a_row_that_is_there_twice_counts_once(tmp_path):
    async with open_shop(tmp_path) as shop:
        await start_store()
        rows = [{"name": "洗车主管"}, {"name": "洗车主管", "english": "Washing"}]
        seen = (await take(shop.seat("admin"), {"parts": {"posts": rows}}))[0]
        assert [str(one) for one in seen.new] == ["洗车主管"]
        assert [text.to("en") for text in seen.wrong] == ["“洗车主管” is in the file twice; the first counts"]
        assert await reader().rows("SELECT english FROM post WHERE name = ?", ["洗车主管"]) == [("",)]


@pytest.mark.parametrize("login", ["wang", "li", "xu"])
async def test_only_the_general_manager_and_the_administrator_take_it_along(tmp_path, login):
    async with open_shop(tmp_path) as shop:
        with pytest.raises(Refused):
            await give(shop.seat(login))
