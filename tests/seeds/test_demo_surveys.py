"""The demo store's year of surveys: every outcome, a story that the index tells, cases that went their road."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from statistics import mean
from typing import TYPE_CHECKING, Any

import pytest
from scipy import stats

from models.database import reader
from models.field import Field
from models.gate.grams import gram_field
from models.kinds import kind_named
from models.outcomes import OUTCOME
from models.people.seats import seat_of
from models.problem import Problem
from models.text import Text
from seeds.demo import erase_demo, make_demo
from seeds.demo.calls import CLERKS, ZONE, Reply
from seeds.demo.seasons import STRONG, WEAK
from seeds.demo.story import tell
from seeds.demo.team import TEAM
from seeds.demo.year import Year, ask_all_year, is_low
from surveys.calling import queue
from surveys.engine.answers import Context, holds, settle
from surveys.engine.programme import FINAL
from surveys.engine.scoring import score
from surveys.projection import rebuild
from surveys.sampling import draw
from surveys.shipped import shipped_forms, shipped_programmes
from tests.models.opened import open_store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

TODAY = date(2026, 11, 21)
TABLES = ("response", "answer", "invitation", "attempt", "case_file", "case_step", "change_mark")
ANSWERS_SQL = """
SELECT response_id, item, repeat, choice, value_text, value_num, value_date, hidden FROM answer ORDER BY 1, 2, 3, 4
"""


@cache
def year_until(day: date) -> Year:
    return ask_all_year(tell(day), day)


@pytest.fixture(scope="module")
def year() -> Year:
    return year_until(TODAY)


def service(year: Year) -> list[Reply]:
    return [one for one in year.replies if one.form == "csi_service" and one.state == "complete"]


def settled_of(reply: Reply) -> Any:
    context = Context(today=reply.day, now=reply.at, channel=reply.channel)
    return settle(shipped_forms()[reply.form], reply.typed, context)


def index_of(reply: Reply) -> float:
    found = score(shipped_forms()[reply.form], settled_of(reply))
    assert found is not None
    assert found.index is not None
    return found.index


def factor(replies: Iterable[Reply], name: str) -> list[int]:
    return [one.typed[name] for one in replies if one.typed[name] != "na"]


def told(year: Year) -> str:
    parts = [year.calls, year.replies, [(case.steps, case.state, case.second) for case in year.troubles]]
    return repr(parts)


def test_two_runs_on_one_day_tell_the_same_and_another_day_tells_it_of_other_dates(year: Year):
    assert told(ask_all_year(tell(TODAY), TODAY)) == told(year)
    later = ask_all_year(tell(TODAY + timedelta(days=1)), TODAY + timedelta(days=1))
    assert told(later) != told(year)


@pytest.mark.parametrize("day", [TODAY, date(2027, 3, 3), date(2027, 7, 31), date(2028, 2, 29)], ids=str)
def test_about_nine_hundred_visits_are_drawn_and_every_outcome_occurs(day: date):
    calls = [one for one in year_until(day).calls if one.programme == "csi_after_visit"]
    found = Counter(one.outcome for one in calls)
    assert 800 <= len(calls) <= 980
    assert set(OUTCOME) - {"call_back"} <= set(found) <= {*OUTCOME, "waiting"}
    assert 0.50 <= found["complete"] / len(calls) <= 0.60
    assert all(one.is_open == (one.outcome not in FINAL) for one in calls if one.outcome != "no_answer" and one.tries)
    assert all((one.ended_on is None) == one.is_open for one in calls)


def test_nobody_is_asked_again_within_ninety_days(year: Year):
    days: dict[int | None, list[date]] = defaultdict(list)
    for call in year.calls:
        if call.programme == "csi_after_visit":
            days[call.party.customer].append(call.drawn_on)
    assert all(b - a > timedelta(days=88) for own in days.values() for a, b in pairwise(own))


def test_clerks_call_while_the_store_is_open_and_never_the_advisor_who_served(year: Year):
    tries = [(call, one) for call in year.calls for one in call.tries]
    assert {one.by for _, one in tries} == {*CLERKS, None}
    spoken = [one.at.astimezone(ZONE) for _, one in tries if one.channel == "phone"]
    assert all(9 <= at.hour < 17 for at in spoken)
    assert all(at.date() < TODAY for at in spoken)
    assert all(one.by != call.party.advisor for call, one in tries)
    assert all(one.author is None for one in year.replies if one.channel == "public")


def test_every_sheet_is_one_that_its_form_takes(year: Year):
    for reply in year.replies:
        if reply.state == "complete":
            found = settled_of(reply)
            assert [str(one.text) for one in found.problems if one.severity == "error"] == [], reply
            assert not found.hidden, (reply.form, found.hidden)


def test_a_case_stands_behind_exactly_the_answers_that_ask_for_one(year: Year):
    alerts = {one.head.form: one.alerts for one in shipped_programmes().values() if one.alerts}
    for reply in year.replies:
        if reply.state == "complete" and reply.form in alerts:
            assert is_low(reply) == any(holds(one.when, settled_of(reply)) for one in alerts[reply.form]), reply
    assert [id(one.reply) for one in year.troubles] == [id(one) for one in year.replies if is_low(one)]
    assert 0.04 < len(year.troubles) / len(year.replies) < 0.08


@pytest.mark.parametrize("day", [TODAY, date(2027, 3, 3), date(2027, 7, 31)], ids=str)
def test_the_bad_month_is_the_lowest_and_no_accident(day: date):
    year = year_until(day)
    months: dict[date, list[float]] = defaultdict(list)
    for reply in service(year):
        months[reply.day.replace(day=1)].append(index_of(reply))
    full = {month: found for month, found in months.items() if len(found) >= 15}
    assert min(full, key=lambda month: mean(full[month])) == year.seasons.bad_month
    others = [value for month, found in full.items() if month != year.seasons.bad_month for value in found]
    assert stats.ttest_ind(full[year.seasons.bad_month], others, equal_var=False).pvalue < 0.01


def test_the_premises_please_more_since_the_new_lounge_opened(year: Year):
    opened, joined = year.seasons.lounge_on, year.seasons.joined_on
    visits = [(one.party.visited_on or one.day, one) for one in service(year)]
    before = factor([one for day, one in visits if day < opened], "f_facility")
    after = factor([one for day, one in visits if day >= opened], "f_facility")
    assert mean(after) - mean(before) > 0.7
    assert stats.ttest_ind(after, before, equal_var=False).pvalue < 0.001
    assert joined < opened


def test_one_advisor_is_liked_more_and_one_less_than_the_others(year: Year):
    found: dict[str, list[int]] = defaultdict(list)
    for reply in service(year):
        if reply.party.advisor is not None:
            found[TEAM[reply.party.advisor].login] += factor([reply], "f_advisor")
    means = {login: mean(marks) for login, marks in found.items()}
    assert max(means, key=lambda login: means[login]) == STRONG
    assert min(means, key=lambda login: means[login]) == WEAK
    assert 0.5 < means[STRONG] - means[WEAK] < 2.5


def test_customers_say_many_things_and_none_twice(year: Year):
    said = [one.typed["words"] for one in year.replies if one.typed.get("words")]
    assert len(said) == len(set(said)) > 250
    assert all(one.typed.get("words") for one in service(year) if one.typed["overall"] <= 4)
    assert not [words for words in said if "{" in words or "@" in words]


def test_nobody_speaks_of_the_new_lounge_before_it_opened(year: Year):
    early = [one for one in service(year) if (one.party.visited_on or one.day) < year.seasons.lounge_on]
    assert not [one.typed["words"] for one in early if "新休息区" in one.typed.get("words", "")]


def test_the_desk_has_closed_cases_and_some_of_every_other_state(year: Year):
    states = Counter(case.state for case in year.troubles)
    assert states["closed"] > 0.7 * len(year.troubles)
    assert min(states["open"], states["doing"], states["solved"]) >= 2
    late = [case for case in year.troubles if case.state != "closed" and case.level]
    assert len(late) >= 2
    assert all(any(step.kind == "escalated" for step in case.steps) for case in late)
    closed = [case for case in year.troubles if case.state == "closed"]
    assert all(case.result and case.closed_on for case in closed)
    assert sum(case.second is not None for case in closed) > 0.7 * len(closed)
    for case in year.troubles:
        times = [step.at for step in case.steps]
        assert times == sorted(times), case


def test_who_looks_for_dishonest_answers_finds_some(year: Year):
    hasty = [one for one in service(year) if one.seconds < 60 and one.author is not None]
    assert len(hasty) >= 3
    assert len({one.author for one in hasty}) == 1
    assert all(len({mark for name, mark in one.typed.items() if name.startswith("f_")} - {"na"}) == 1 for one in hasty)
    devices = Counter(one.device for one in service(year) if one.device)
    assert [number for _, number in devices.most_common(2)] == [3, 1]
    staff = {f"15400000{place:03d}" for place in range(len(TEAM))}
    own = [call.party.customer for call in year.calls if call.party.phone in staff]
    assert len(set(own)) == 2


def test_every_phone_that_is_called_is_a_phone(year: Year):
    asked = Field(id="phone", label=Text.plain("phone"), kind="phone")
    assert not [one for one in year.calls if isinstance(kind_named("phone").parse(one.party.phone, asked), Problem)]


async def count(table: str, where: str = "1 = 1") -> int:
    return int((await reader().rows(f"SELECT count(*) FROM {table} WHERE {where}"))[0][0])


@pytest.mark.slow
async def test_it_is_kept_whole_called_from_and_erased_without_a_trace(
    tmp_path: Path, migrated_postgres: str, year: Year
):
    """On SQLite the same is seen where the demo store is made anyway, in `test_demo`: making it takes ten seconds."""
    async with open_store(tmp_path, migrated_postgres):
        await make_demo(TODAY)
        await is_kept_whole_and_called_from(year)
        forms = await forms_and_programmes()
        await erase_demo()
        await is_gone_but_for(forms)


async def forms_and_programmes() -> tuple[int, int]:
    return await count("form"), await count("programme")


async def is_kept_whole_and_called_from(year: Year) -> None:
    second = sum(case.second is not None for case in year.troubles)
    assert await count("response") == len(year.replies) + second
    assert await count("invitation") == len(year.calls) + sum(case.recheck is not None for case in year.troubles)
    assert await count("case_file") == len(year.troubles)
    assert await count("case_file", "score_after IS NOT NULL") == second
    assert await count("change_mark") == 3
    assert await count("invitation", "case_id IN (SELECT id FROM case_file)") >= second
    assert await count("response", "advisor_id = author_id") == 0
    await _is_as_if_answered_then()
    await _the_queue_of_today_waits()
    assert sum((await draw(TODAY)).values()) <= 6  # the job finds hardly anything left to draw
    before = await reader().rows(ANSWERS_SQL)
    assert await rebuild() == await count("response")
    assert await reader().rows(ANSWERS_SQL) == before
    words = gram_field("response.words")
    assert await count("gram", f"field = {words}") > 1000
    assert await count("setting", "key = 'draw_secret'") == 1


async def is_gone_but_for(forms: tuple[int, int]) -> None:
    assert [await count(table) for table in TABLES] == [0] * len(TABLES)
    assert await forms_and_programmes() == forms
    assert await count("setting", "key = 'draw_secret' OR key LIKE 'draws_since/%'") == 0
    left = "noun IN ('responses', 'invitations', 'cases', 'case_steps', 'change_marks')"
    assert await count("history", left) == 0
    fields = [
        gram_field(name) for name in ("response.words", "case_file.title", "case_step.words", "change_mark.words")
    ]
    assert await count("gram", f"field IN ({', '.join(map(str, fields))})") == 0


async def _is_as_if_answered_then() -> None:
    """History tells the time of then, and an anonymous answer neither who nor when."""
    late = await reader().rows("SELECT max(at) FROM history WHERE noun IN ('responses', 'cases', 'case_steps')")
    assert str(late[0][0])[:10] <= TODAY.isoformat()
    assert await count("response", "identity = 'anonymous'") == 18
    assert (
        await count("response", "identity = 'anonymous' AND (submitted_at IS NOT NULL OR author_id IS NOT NULL)") == 0
    )


async def _the_queue_of_today_waits() -> None:
    clerk = (await reader().rows("SELECT id FROM staff WHERE login = 'clerk'"))[0][0]
    seat = replace(await seat_of(clerk), today=TODAY)
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 4, 0, tzinfo=UTC)
    waiting = await queue(seat, now=noon)
    assert 12 <= len(waiting) <= 32
    assert sum(one.call_back_at is not None for one in waiting) == 2
    assert waiting[0].call_back_at is not None
    assert all(one.advisor != clerk for one in waiting)
