"""What a record page is made of: every kind has its input, what is written is escaped, what is masked stays masked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from models.field import Field
from models.gate.outcome import Change, Saved
from models.gate.saving import archive, write
from models.kinds import KINDS
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.tables.choices import Choice
from models.tables.system import ExtraField
from models.text import Text
from tests.models.gate.desk import open_desk
from ui.pages.record.adding import begun
from ui.pages.record.blank import blank
from ui.pages.record.drawing import form_html
from ui.pages.record.facts import facts_html, parts_of
from ui.pages.record.filling import fill, find, made_along, parse_all, parse_one, save
from ui.pages.record.head import head_html, name_of
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import recovered
from ui.pages.record.related import related_html
from ui.pages.record.showing import raw_of
from ui.pages.record.timeline import timeline_html
from ui.widgets import WIDGETS, widget_of
from ui.widgets.widget import Option, Shown

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.gate.desk import Desk

CUSTOMERS = RESOURCES["customers"]
SCRIPT = "<script>alert(1)</script>"
TYPED = {
    "integer": "12", "decimal": "1.5", "money": "1,280.50", "percent": "12.5", "mileage": "45200", "score": "85",
    "date": "2026-11-21", "time": "09:30", "datetime": "2026-11-21 09:30", "yes_no": "1", "phone": "13800138000",
    "plate": "苏E12345", "vin": "LFV2A21KXG4001234", "email": "li@example.com", "url": "https://example.com",
    "choice": "a", "choices": ["a", "b"], "relation": "7", "colour": "#1F6FEB", "text": "x", "long_text": "x\ny",
    "template": "您好{称呼}",
    "person_name": "李明", "address": "星湖街 328 号",
}  # fmt: skip


def field_of(kind: str, **more: object) -> Field:
    choices = {"a": Text.plain("A"), "b": Text.plain("B")} if kind in {"choice", "choices"} else None
    return Field(id="f", label=Text(zh="甲", en="Field"), kind=kind, choices=choices, **more)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path) as opened:
        yield opened


class TestInputs:
    def test_every_kind_has_a_widget(self):
        assert set(WIDGETS) == set(KINDS)

    @pytest.mark.parametrize("kind", sorted(TYPED))
    def test_what_an_input_holds_is_read_back_as_the_same_value(self, kind):
        field = field_of(kind)
        value = parse_one(field, TYPED[kind])
        assert not isinstance(value, Problem)
        for lang in ("zh", "en"):
            assert parse_one(field, raw_of(field, value, lang)) == value

    @pytest.mark.parametrize("kind", sorted(KINDS))
    def test_an_input_has_its_label_its_help_and_a_place_for_its_message(self, kind):
        field = field_of(kind, required=True, help=Text(zh="帮助", en="Some help"))
        drawn = widget_of(kind).field("en", Shown(field=field, id="form1-f"))
        for part in ("Field", "required", "Some help", 'data-field="f"', 'id="form1-f"', 'class="field-said"'):
            assert part in drawn

    @pytest.mark.parametrize("kind", sorted(KINDS))
    def test_what_people_typed_is_escaped(self, kind):
        options = [Option(value=SCRIPT, label=SCRIPT)]
        shown = Shown(field=field_of(kind), id="x", raw=SCRIPT, label=SCRIPT, options=options)
        assert SCRIPT not in widget_of(kind).field("zh", shown)

    def test_few_choices_stand_side_by_side_and_many_are_narrowed_by_typing(self):
        def drawn(number: int, **more: object) -> str:
            options = [Option(value=str(n), label=str(n)) for n in range(number)]
            return widget_of("choice").field("zh", Shown(field=field_of("choice"), id="x", options=options, **more))

        assert ("radiogroup" in drawn(4), "combobox" in drawn(5)) == (True, True)
        assert "adding" in drawn(2, may_add=True)


class TestPage:
    async def test_the_page_shows_the_thing_its_related_things_and_what_happened(self, desk):
        seat = desk.seats["li"]
        loaded = await load(CUSTOMERS, seat, desk.ids["customer"])
        assert name_of(loaded, "en") == "李小明"
        assert 'href="tel:13800138000"' in head_html(seat, loaded)
        vehicles = next(rows for rows in loaded.related if rows.resource.key == "vehicles")
        assert f'href="/vehicles/{desk.ids["vehicle"]}"' in related_html(seat, vehicles, 0, loaded.row.id, closed=False)
        assert "added it" in timeline_html(seat, loaded)

    async def test_who_may_only_look_sees_no_buttons_and_no_number(self, desk):
        seat = desk.seats["shen"]
        loaded = await load(CUSTOMERS, seat, desk.ids["customer"])
        html = head_html(seat, loaded) + facts_html(seat, loaded, 0) + timeline_html(seat, loaded)
        for rows in loaded.related:
            html += related_html(seat, rows, 0, loaded.row.id, closed=False)
        assert "13800138000" not in html.replace(" ", "")
        assert "138****8000" in html
        assert 'data-act="edit' not in html
        assert "add=" not in html

    async def test_an_archived_thing_can_only_be_brought_back(self, desk):
        seat, row = desk.seats["wang"], desk.ids["customer"]
        await archive(CUSTOMERS, seat, [row])
        loaded = await load(CUSTOMERS, seat, row)
        html = head_html(seat, loaded) + facts_html(seat, loaded, 0)
        assert ('data-act="restore"' in html, 'data-act="edit' in html, "tel:" in head_html(seat, loaded)) == (
            True,
            False,
            False,
        )

    @pytest.mark.parametrize("words", ["0x1", "1e3", "9" * 20, "-1", "１", "new'", ""])
    def test_an_address_that_is_no_number_is_refused(self, words):
        with pytest.raises(Refused):
            number_of(CUSTOMERS, words)

    @pytest.mark.parametrize("who", ["chen", "li"])
    async def test_what_may_not_be_seen_is_refused_like_what_is_not_there(self, desk, who):
        row = desk.ids["customer"] if who == "chen" else 9999
        with pytest.raises(Refused):
            await load(CUSTOMERS, desk.seats[who], row)

    async def test_what_people_typed_is_escaped_everywhere(self, desk):
        seat, row = desk.seats["wang"], desk.ids["customer"]
        await desk.write("wang", "customers", row, name=SCRIPT, note=SCRIPT, hobbies=SCRIPT)
        await desk.write("wang", "vehicles", desk.ids["vehicle"], colour=SCRIPT[:20])
        loaded = await load(CUSTOMERS, seat, row)
        html = str(head_html(seat, loaded)) + str(timeline_html(seat, loaded))
        html += "".join(str(facts_html(seat, loaded, index)) for index in range(4))
        filling = await fill(CUSTOMERS, seat, CUSTOMERS.section_names, row=loaded.row)
        html += str(form_html(seat, filling, parts_of(CUSTOMERS, loaded.known), "k", CUSTOMERS.one, modal=False))
        assert "<script" not in html
        assert "&lt;script" in html


class TestForms:
    async def test_a_choice_that_left_its_list_stays_where_it_is_held(self, desk):
        row, seat = desk.ids["customer"], desk.seats["wang"]
        await desk.write("wang", "customers", row, stage=desk.choices["loyal"])
        await archive(RESOURCES["choices"], seat, [desk.choices["loyal"]])
        loaded = await load(CUSTOMERS, seat, row)
        filling = await fill(CUSTOMERS, seat, ["stage"], row=loaded.row)
        assert [(o.value, o.label) for o in filling.options["stage"]] == [
            (str(desk.choices["leaving"]), "Leaving"),
            (str(desk.choices["loyal"]), "Loyal"),
        ]

    async def test_a_protected_field_has_no_input_and_is_not_read_from_what_a_browser_sends(self, desk):
        loaded = await load(CUSTOMERS, desk.seats["li"], desk.ids["customer"])
        row = replace(loaded.row, clear=False)
        filling = await fill(CUSTOMERS, desk.seats["li"], ["name", "phone"], row=row)
        assert filling.asked == ["name"]
        assert parse_all(filling, {"phone": "13911112222", "home_store": "2", "name": "王芳"}) == ({"name": "王芳"}, [])

    async def test_a_new_thing_begins_with_what_the_address_gives_and_the_persons_own_store(self, desk):
        seat, vehicles = desk.seats["li"], RESOURCES["vehicles"]
        filling = await fill(vehicles, seat, vehicles.section_names, held={"owner": str(desk.ids["customer"])})
        assert (filling.labels["owner"], filling.labels["home_store"], filling.seen["kept"]) == (
            "李小明",
            "Harbour Road",
            "kept",
        )

    @pytest.mark.parametrize(
        ("noun", "typed", "is_blank"),
        [
            ("vehicles", {}, True),
            ("vehicles", {"plate": "  ", "owner": "7"}, True),
            ("vehicles", {"home_store": "2"}, True),
            ("vehicles", {"owner": "8"}, False),
            ("vehicles", {"plate": "苏E12345"}, False),
            ("customers", {}, False),
        ],
        ids=[
            "nothing", "spaces, and the owner of the address", "only the store", "another owner", "a plate",
            "where a field is required, that is said",
        ],
    )  # fmt: skip
    async def test_a_new_thing_of_which_nothing_is_known_is_not_kept(self, desk, noun, typed, is_blank):
        filling = await begun(RESOURCES[noun], desk.seats["li"], {"owner": "7"})
        said = blank(filling, None, typed, parse_all(filling, typed)[0])
        assert bool(said) == is_blank
        assert not said or ("“Plate” or “Model”" in said[0].to("en"), said[1]) == (True, "plate")

    async def test_nobody_is_asked_for_the_code_of_a_new_choice(self, desk):
        seat, choices = desk.seats["wang"], RESOURCES["choices"]
        made = []
        for word in ("夜班司机", "网约车主"):
            filling = await fill(choices, seat, choices.section_names, preset=made_along(choices))
            assert "code" not in filling.asked
            made.append(await save(filling, seat, {"list": "segment", "zh": word}, f"form-{word}", ["zh"]))
        assert all(isinstance(one, Saved) for one in made), made
        rows = await desk.stored("SELECT code FROM choice WHERE list = 'segment'")
        assert len({code for (code,) in rows}) == 2

    async def test_an_address_names_nobody_whom_the_seat_may_not_see(self, desk):
        vehicles = RESOURCES["vehicles"]
        filling = await fill(vehicles, desk.seats["chen"], ["owner"], held={"owner": str(desk.ids["customer"])})
        assert filling.labels["owner"] == str(desk.ids["customer"])

    async def test_type_ahead_finds_only_what_the_seat_may_see(self, desk):
        owner = Field(id="owner", label=Text.plain("o"), kind="relation", to="Customer")
        assert [one["label"] for one in await find(desk.seats["li"], owner, "小明")] == ["李小明"]
        assert [one["note"] for one in await find(desk.seats["shen"], owner, "小明")] == ["138****8000"]
        assert await find(desk.seats["chen"], owner, "小明") == []

    async def test_the_same_form_sent_twice_makes_one_thing(self, desk):
        seat = desk.seats["li"]
        filling = await fill(CUSTOMERS, seat, ["name"])
        first = await save(filling, seat, {"name": "王芳"}, "form-1", ["name"])
        second = await save(filling, seat, {"name": "王芳"}, "form-1", ["name"])
        assert isinstance(first, Saved)
        assert isinstance(second, Saved)
        assert first.row == second.row
        assert await desk.stored("SELECT count(*) FROM customer WHERE name = '王芳'") == [(1,)]

    async def test_the_stores_own_fields_have_a_section_and_are_saved(self, desk):
        from models.gate.catalogue import forget_extra_fields

        await ExtraField.create(noun="customers", name="golf", kind="yes_no", label={"zh": "高尔夫", "en": "Golf"})
        forget_extra_fields()
        seat, row = desk.seats["li"], desk.ids["customer"]
        loaded = await load(CUSTOMERS, seat, row)
        last = parts_of(CUSTOMERS, loaded.known)[-1]
        assert last.names == ("golf",)
        filling = await fill(CUSTOMERS, seat, last.names, row=loaded.row)
        values, problems = parse_all(filling, {"golf": "1"})
        assert problems == []
        assert isinstance(await save(filling, seat, values, "t", ["golf"]), Saved)
        assert (await load(CUSTOMERS, seat, row)).row.values["golf"] is True

    async def test_models_know_the_series_that_they_belong_to(self, desk):
        await Choice.create(list="series", code="lavida", zh="朗逸")
        await Choice.create(list="model", code="l15", zh="朗逸 1.5", parent_code="lavida")
        filling = await fill(RESOURCES["vehicles"], desk.seats["li"], ["series", "model"])
        assert (filling.options["series"][0].code, filling.options["model"][0].parent) == ("lavida", "lavida")


@pytest.mark.parametrize(
    "told",
    [
        None,
        7,
        "x",
        {},
        {"values": 3},
        {"values": {"a": 1}, "base": 5, "ticket": None},
        {"values": {"a": {"b": 1}}, "base": {"seen": 1}},
    ],
    ids=str,
)
def test_whatever_a_browser_says_it_had_kept_does_no_harm(told):
    found = recovered(told)
    assert found is None or found.values == {}


async def test_a_page_for_every_resource(desk):
    seat = replace(desk.seats["tang"], roles=desk.seats["tang"].roles | desk.seats["wang"].roles)
    await write(RESOURCES["posts"], desk.seats["tang"], Change(values={"name": "服务顾问"}))
    for key, resource in RESOURCES.items():
        rows = await desk.stored(f'SELECT min(id) FROM "{resource.model._meta.db_table}"')
        if rows[0][0] is None:
            continue
        loaded = await load(resource, seat, rows[0][0])
        assert name_of(loaded, "zh"), key
        for index in range(len(parts_of(resource, loaded.known))):
            assert "<dl" in facts_html(seat, loaded, index), key
