"""Satisfaction: numbers worked out by hand from a few answers, by group, for whoever may see them."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta

import pytest
from openpyxl import load_workbook

from models.access import Role, Seat
from models.gate.reading import count, read
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Department, Store
from models.view import Condition, View
from reports.charts.quadrants import Spot
from reports.figure import Asked
from reports.figures import FIGURES
from reports.kit.look import Look
from reports.period import Period
from reports.row import Behind
from reports.satisfaction.answers import answers_of
from reports.satisfaction.charts import charted, charts_of
from reports.satisfaction.crosshair import cross_of
from reports.satisfaction.findings import TREND_NOTE
from reports.satisfaction.story import changes_of, story_of
from reports.unit import INDEX
from surveys.library import published
from tests.models.opened import hire
from tests.models.shop import TODAY
from tests.reports.answered import NOVEMBER, OCTOBER, YEAR, asking, rated, told, values
from tests.surveys.asking import closed_visit


async def test_the_index_is_the_mean_of_the_responses_and_both_conventions_are_named(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        seat = store.shop.seat("wang")
        mixed = rated(8, f_quality=10, f_facility="na")
        for typed in (rated(9), rated(6), mixed):
            await store.answer(NOVEMBER, typed)
        # 10·24 + 8·(21 + 18 + 17) = 688, of 80: 8.6, so 860; together (900 + 600 + 860) / 3
        row = (await told("satisfaction.index", seat)).rows[0]
        assert (round(row.value or 0, 4), row.n) == (786.6667, 3)
        assert row.low is not None
        assert row.high is not None
        assert row.low < 786 < row.high
        stretched = (await told("satisfaction.index", seat, convention="min_max")).rows[0]
        assert round(stretched.value or 0, 4) == round(((9 + 6 + 8.6) / 3 - 1) / 9 * 1000, 4)


async def test_months_without_answers_stay_and_those_to_come_are_left_out(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        await store.answer(OCTOBER, rated(7))
        await store.answer(NOVEMBER, rated(9))
        await store.answer(NOVEMBER, rated(8))
        period = Period(date(2026, 9, 1), date(2026, 12, 31))
        answer = await told("satisfaction.index", store.shop.seat("wang"), by="month", period=period)
        assert [(row["group"], row["value"], row["n"]) for row in answer.as_json()["rows"]] == [
            ("2026-09", None, 0),
            ("2026-10", 700.0, 1),
            ("2026-11", 850.0, 2),
        ]


async def test_every_row_opens_a_list_of_exactly_its_responses(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        seat = store.shop.seat("wang")
        department = await Department.create(name="After-sales", store_id=store.shop.store.id)
        store.shop.people["li"].department_id = department.id
        await store.shop.people["li"].save(update_fields=["department_id"])
        await store.answer(OCTOBER, rated(7), advisor="li")
        await store.answer(NOVEMBER, rated(9), advisor="li")
        await store.answer(NOVEMBER, rated(5), advisor="ren", channel="public")
        await store.answer(NOVEMBER, rated(8))
        for by in ("month", "quarter", "store", "department", "advisor", "series", "channel"):
            answer = await told("satisfaction.index", seat, by=by)
            assert sum(row.n for row in answer.rows) == 4
            for row in answer.rows:
                assert isinstance(row.behind, View)
                address = View.from_address(row.behind.address())
                assert await count(RESOURCES["responses"], seat, address) == row.n, (by, row.group)


async def test_archived_void_and_unfinished_responses_never_count(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        rows = [await store.answer(NOVEMBER, rated(rating)) for rating in (9, 2, 3, 4)]
        async with transaction() as writer:
            for row, state in zip(rows[1:3], ("void", "partial"), strict=True):
                await writer.run("UPDATE response SET state = ?, version = version + 1 WHERE id = ?", [state, row])
            await writer.run(
                "UPDATE response SET archived_at = ?, version = version + 1 WHERE id = ?",
                [datetime(2026, 11, 20, tzinfo=UTC), rows[3]],
            )
        answer = await told("satisfaction.index", store.shop.seat("wang"))
        assert [(row.value, row.n) for row in answer.rows] == [(900.0, 1)]


async def test_a_new_answer_is_seen_at_once(tmp_path):
    async with asking(tmp_path) as store:
        seat = store.shop.seat("wang")
        await store.answer(NOVEMBER, rated(8))
        assert values(await told("satisfaction.index", seat)) == {"All": 800.0}
        await store.answer(NOVEMBER, rated(6))
        assert values(await told("satisfaction.index", seat)) == {"All": 700.0}


async def test_who_works_for_another_store_sees_nothing_of_ours_and_an_advisor_only_what_is_his(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        other = await Store.create(name="River Road")
        chen = await hire("chen", role="manager", store=other, password="")
        store.shop.people["chen"] = chen
        await store.answer(NOVEMBER, rated(9), advisor="li")
        await store.answer(NOVEMBER, rated(5), advisor="ren")
        both = frozenset({store.shop.store.id})
        ours = store.shop.seat("wang", all_stores=False, stores=both)
        theirs = store.shop.seat("chen", all_stores=False, stores=frozenset({other.id}))
        assert (await told("satisfaction.index", ours)).rows[0].n == 2
        assert (await told("satisfaction.index", theirs)).rows[0].n == 0
        assert values(await told("satisfaction.words", theirs)) == {}
        assert (await told("satisfaction.index", store.shop.seat("li"))).rows[0].value == 900.0
        with pytest.raises(Refused):
            await told("satisfaction.rates", store.shop.seat("li"))


async def test_few_anonymous_answers_are_hidden_and_cannot_be_worked_out_from_the_rest(tmp_path):
    async with asking(tmp_path) as store:
        for day, times in ((date(2026, 9, 10), 6), (OCTOBER, 5), (NOVEMBER, 4)):
            for _ in range(times):
                await store.answer(day, rated(8), channel="public", identity="anonymous")
        period = Period(date(2026, 9, 1), date(2026, 11, 30))
        answer = await told("satisfaction.index", store.shop.seat("wang"), by="month", period=period)
        assert [(row.value and round(row.value), row.n, row.behind is None) for row in answer.rows] == [
            (800, 6, False),
            (None, 0, True),
            (None, 0, True),
        ]
        assert len(answer.notes) == 1


async def test_recommending_top_box_factors_and_reasons(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        seat = store.shop.seat("wang")
        for rating in (10, 9, 8, 6):
            await store.answer(NOVEMBER, rated(rating, **({"why": ["waiting", "not_fixed"]} if rating == 6 else {})))
        await store.answer(NOVEMBER, rated(5, why=["waiting"]))
        assert values(await told("satisfaction.nps", seat)) == {"All": 0.0}  # two of five promote, two detract
        top = await told("satisfaction.top_box", seat)
        assert values(top) == {"All": 0.4}
        assert top.notes[0].to("en") == "Cut: 9 or more, of 10."
        assert values(await told("satisfaction.top_box", seat, box="top_1")) == {"All": 0.2}
        assert set(values(await told("satisfaction.factors", seat)).values()) == {7.6}
        reasons = await told("satisfaction.reasons", seat)
        assert values(reasons) == {"Waited too long": 2, "The fault is still there": 1}
        assert {row.n for row in reasons.rows} == {2}
        spread = values(await told("satisfaction.distribution", seat))
        assert spread["Service advisor · 9–10"] == 0.4
        assert spread["Service advisor · 1–2"] == 0.0


async def test_importance_needs_fifty_answers(tmp_path):
    async with asking(tmp_path) as store:
        seat = store.shop.seat("wang")
        for number in range(49):
            await store.answer(NOVEMBER, rated(7 + number % 3, f_facility=8 + number % 2))
        few = await told("satisfaction.importance", seat)
        assert {row.value for row in few.rows} == {None}
        assert "49" in few.notes[0].to("en")
        await store.answer(NOVEMBER, rated(7))
        enough = {row.group: row.value for row in (await told("satisfaction.importance", seat)).rows}
        assert enough["quality"] == pytest.approx(1.0)
        assert abs(enough["facility"] or 0) < 0.2


async def test_rates_are_of_everybody_drawn(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        seat = store.shop.seat("wang")
        ends = ["complete"] * 5 + ["partial", "refused", "do_not_contact", "no_answer", "wrong_number"]
        for outcome in [*ends, "quota_full", "screened_out"]:
            await store.drawn(NOVEMBER, outcome)
        await store.drawn(OCTOBER, "waiting", is_open=True)
        answer = await told("satisfaction.rates", seat)
        # eleven were drawn and concern us; eight were reached: 5 + 1 + 2
        assert [(row.group, row.n, round((row.value or 0) * row.n)) for row in answer.rows] == [
            ("response", 11, 5),
            ("contact", 11, 8),
            ("refusal", 11, 2),
            ("cooperation", 8, 5),
        ]
        assert "1 of them" in answer.notes[0].to("en")
        for row in answer.rows:
            assert isinstance(row.behind, View)
            seen = View.from_address(row.behind.address())
            assert await count(RESOURCES["invitations"], seat, seen) == row.n, row.group
        by_month = await told("satisfaction.rates", seat, by="month", period=Period(date(2026, 10, 1), TODAY))
        assert [(row.group, row.n, row.value) for row in by_month.rows] == [("2026-10", 1, 0.0), ("2026-11", 10, 0.5)]


async def test_words_are_found_and_lead_to_their_response(tmp_path):
    async with asking(tmp_path) as store:
        seat = store.shop.seat("wang")
        row = await store.answer(NOVEMBER, rated(5, words="等了三个小时"))
        await store.answer(OCTOBER, rated(9, words="很快"))
        found = await told("satisfaction.words", seat, search="三个")
        assert [(one.group, one.value) for one in found.rows] == [(row, 500.0)]
        assert found.rows[0].words("zh") == "2026-11-10  等了三个小时"
        assert len((await told("satisfaction.words", seat)).rows) == 2


async def test_the_interval_shrinks_where_most_visits_were_asked(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        seat = store.shop.seat("wang")
        for number in range(32):
            await store.answer(NOVEMBER, rated(7 + number % 3))
        unknown = (await told("satisfaction.index", seat, by="channel")).rows[0]
        for number in range(8):
            await closed_visit(store.shop, 900 + number, days=3)
        known = (await told("satisfaction.index", seat)).rows[0]
        assert (unknown.value, unknown.n) == (known.value, known.n)
        assert None not in {known.low, known.high, unknown.low, unknown.high}
        # 32 of 40 visits: the root of 1 - 32/40
        shrunk = ((known.high or 0) - (known.low or 0)) / ((unknown.high or 0) - (unknown.low or 0))
        assert shrunk == pytest.approx(0.2**0.5)


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        pytest.param([7, 7, 8, 7] * 8, [9, 9, 8, 9] * 8, "Up 150 against", id="a clear rise"),
        pytest.param([9, 8, 9, 9] * 8, [7, 7, 8, 7] * 8, "Down 150 against", id="a clear fall"),
        pytest.param([7, 10, 8, 9], [8, 9, 10, 7], "may well be chance", id="noise"),
        pytest.param([], [8, 9], "no answers to compare with", id="nothing before"),
    ],
)
async def test_the_story_tells_a_change_from_chance(tmp_path, before, now, said):
    async with asking(tmp_path) as store:
        for day, ratings in ((OCTOBER, before), (NOVEMBER, now)):
            for rating in ratings:
                await store.answer(day, rated(rating))
        november = Period(date(2026, 11, 1), date(2026, 11, 30))
        asked = Asked(seat=store.shop.seat("wang"), period=november, as_of=TODAY)
        row = (await FIGURES.named("satisfaction.index").answer(asked)).rows[0]
        changes = await changes_of(asked)
        assert said in story_of(row, changes.index, changes.before, INDEX).to("en")


async def test_what_cannot_be_asked_is_said_with_what_can(tmp_path):
    async with asking(tmp_path) as store:
        seat = store.shop.seat("wang")
        await store.answer(NOVEMBER, rated(8))
        for name, more, words in (
            ("satisfaction.index", {"form": "csi_servce"}, "csi_servce"),
            ("satisfaction.top_box", {"item": "words"}, "f_quality"),
            ("satisfaction.factors", {"form": "loyalty"}, "csi_service"),
        ):
            with pytest.raises(Refused) as refused:
                await told(name, seat, **more)
            assert words in refused.value.text.to("en")


async def test_cases_opened_solved_in_time_and_the_median_of_hours(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        seat = store.shop.seat("wang")
        for rating in (3, 3, 3):
            await store.answer(NOVEMBER, rated(rating))
        opened_at = datetime(2026, 11, 10, 4, tzinfo=UTC)
        page = await read(RESOURCES["cases"], seat, View(), columns=["title"])
        assert page.total == 3
        for row, hours in zip(page.rows, (2, 10, 100), strict=True):
            async with transaction() as writer:
                await writer.run(
                    "UPDATE case_file SET opened_at = ?, due_at = ?, solved_at = ?, score_before = ?, score_after = ? "
                    "WHERE id = ?",
                    [opened_at, opened_at + timedelta(hours=72), opened_at + timedelta(hours=hours), 300, 800, row.id],
                )
        assert values(await told("cases.opened", seat)) == {"All": 3}
        assert values(await told("cases.in_time", seat)) == {"All": 0.67}
        assert values(await told("cases.hours", seat)) == {"All": 10.0}
        assert values(await told("cases.recovery", seat)) == {
            "Score when opened": 300.0,
            "Score when asked again": 800.0,
            "Gain": 500.0,
        }


async def test_filters_of_the_page_narrow_every_figure(tmp_path):
    async with asking(tmp_path) as store:
        seat = store.shop.seat("wang")
        await store.answer(NOVEMBER, rated(9), advisor="li")
        await store.answer(NOVEMBER, rated(5), advisor="ren")
        mine = View(where=(Condition("advisor", "is", str(store.shop.people["li"].id)),))
        assert (await told("satisfaction.index", seat, view=mine)).rows[0].value == 900.0
        assert (await told("satisfaction.nps", seat, view=mine)).rows[0].value == 100.0
        assert values(await told("satisfaction.reasons", seat, view=mine)) == {}


async def test_reasons_importance_and_distribution_are_told_by_group_with_the_people_of_each(tmp_path):
    async with asking(tmp_path) as store:
        seat = store.shop.seat("wang")
        for login, whys in (("li", ["waiting"]), ("ren", ["waiting", "not_fixed"])):
            await store.answer(NOVEMBER, rated(5, why=whys), advisor=login)
        await store.answer(OCTOBER, rated(9))
        reasons = await told("satisfaction.reasons", seat, by="advisor")
        assert values(reasons) == {
            "Li · Waited too long": 1,
            "Ren · Waited too long": 1,
            "Ren · The fault is still there": 1,
        }
        ren = next(row for row in reasons.rows if row.words("en") == "Ren · The fault is still there").behind
        assert isinstance(ren, Behind)
        assert ren.params == {"item": "why", "value": "not_fixed", "advisor": str(store.shop.people["ren"].id)}
        spread = await told(
            "satisfaction.distribution", seat, by="month", period=Period(date(2026, 10, 1), date(2026, 11, 30))
        )
        assert values(spread)["Oct 2026 · Service advisor · 9–10"] == 1.0
        assert values(spread)["Nov 2026 · Service advisor · 5–6"] == 1.0
        levels = {row.words("en"): row.behind for row in spread.rows}
        seen = levels["Nov 2026 · Service advisor · 5–6"]
        assert isinstance(seen, Behind)
        assert (seen.params["first"], seen.params["last"]) == ("2026-11-01", "2026-11-30")
        importance = await told("satisfaction.importance", seat, by="store")
        assert {(row.value, row.n) for row in importance.rows} == {(None, 3)}


@pytest.mark.parametrize("form", ["csi_service", "ssi_sales", "loyalty", "three_day_call", "employee"])
async def test_a_form_has_only_the_charts_that_it_can_have(tmp_path, form):
    async with asking(tmp_path) as store:
        asked = Asked(seat=store.shop.seat("wang"), period=YEAR, as_of=TODAY, params={"form": form})
        names = charts_of((await answers_of(asked)).form)
        assert {"trend", "control"} <= set(names)
        for name in names:
            assert (await charted(name, asked, Look(lang="en"))).drawing.frame.title.to("en")
        assert ("loyalty" in names) == (form == "loyalty")
        assert ("factors" in names) == (form != "loyalty")


CROSSES = {
    "the means unless somebody moves them": ({}, 850, (0.4, 8.5), ("mean", "mean")),
    "the target": ({"cross": "targets"}, 870, (0.4, 8.7), ("mean", "target")),
    "no target": ({"cross": "targets"}, 0, (0.4, 8.5), ("mean", "mean")),
    "both by hand": ({"cross": "fixed", "importance": "0,5", "performance": "9"}, 0, (0.5, 9.0), ("set", "set")),
    "one by hand": ({"cross": "fixed", "performance": "9"}, 0, (0.4, 9.0), ("mean", "set")),
    "what cannot be": ({"cross": "fixed", "importance": "7", "performance": "high"}, 0, (1.0, 8.5), ("set", "mean")),
}


@pytest.mark.parametrize(("said", "target", "at", "lines"), CROSSES.values(), ids=CROSSES.keys())
def test_the_crosshair_stands_where_it_is_wanted(said, target, at, lines):
    seat = Seat(person=1, name="", roles=Role.MANAGER, store=1, stores=frozenset({1}), all_stores=True,
                team=frozenset({1}), today=TODAY, settings={"target_index": target})  # fmt: skip
    spots = [Spot("a", "A", 0.2, 8.0, 60), Spot("b", "B", 0.6, 9.0, 60)]
    cross = cross_of(Asked(seat=seat, period=YEAR, as_of=TODAY, params=said), spots)
    assert cross.at == pytest.approx(at)
    assert (cross.upright.to("en"), cross.level.to("en")) == lines
    assert (cross.note is not None) == (said.get("cross") == "targets" and not target)


async def test_a_chart_that_is_saved_says_whose_answers_it_shows(tmp_path):
    async with asking(tmp_path) as store:
        await store.answer(NOVEMBER, rated(9), advisor="li")
        mine = View(
            where=(Condition("advisor", "is", str(store.shop.people["li"].id)), Condition("channel", "is", "phone"))
        )
        asked = Asked(seat=store.shop.seat("wang"), period=YEAR, as_of=TODAY, view=mine)
        chart = await charted("trend", asked, Look(lang="en"), signed=True)
        scope = "Service satisfaction · Dec 2025 to Nov 2026 · advisor: Li · channel: Phone"
        assert chart.drawing.frame.note is not None
        assert chart.drawing.frame.note.to("en") == f"{scope}. {TREND_NOTE.to('en')}"
        book = load_workbook(io.BytesIO(chart.xlsx()))
        assert chart.scope.to("zh") in {cell.value for line in book.worksheets[0].iter_rows() for cell in line}
        assert [cell.value for cell in book.worksheets[1][1]] == list(chart.drawing.table().header)


async def test_drop_off_tells_where_customers_stop_of_all_who_began(tmp_path, database_url):
    async with asking(tmp_path, database_url) as store:
        seat = store.shop.seat("wang")
        for _ in range(3):
            await store.answer(NOVEMBER, rated(9), channel="public")
        await store.answer(NOVEMBER, rated(9))  # on the phone: not by the customer alone
        form = (await published("csi_service")).form_row
        async with transaction() as writer:
            sql = "INSERT INTO stop (form_id, store_id, day, item, sittings) VALUES (?, ?, ?, ?, ?)"
            rows = [
                ("words", 1, NOVEMBER),
                ("why", 2, NOVEMBER),
                ("why", 5, date(2024, 1, 1)),
                ("old_one", 1, NOVEMBER),
            ]
            await writer.run_many(sql, [[form, store.shop.store.id, day, item, n] for item, n, day in rows])
        answer = await told("satisfaction.drop_off", seat)
        assert [(row.group, row.n, round((row.value or 0) * row.n)) for row in answer.rows] == [
            ("why", 7, 2),
            ("words", 7, 1),
            ("old_one", 7, 1),
        ]
        assert "7 sent the first page or more, 3 finished" in answer.notes[0].to("en")
        here = View().with_condition("store", "is", str(store.shop.store.id))
        assert len((await told("satisfaction.drop_off", seat, view=here)).rows) == 3
        assert (await told("satisfaction.drop_off", seat, view=View().with_condition("store", "is", "999"))).rows == ()
        with pytest.raises(Refused, match="advisor"):
            await told("satisfaction.drop_off", seat, view=View().with_condition("advisor", "is", "1"))
        with pytest.raises(Refused):
            await told("satisfaction.drop_off", store.shop.seat("li"))
