"""Splitting targets: what does not add up is said until it does; then all goals are kept at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.problem import Refused
from models.sales.splitting import Split, Team, differences, propose, save_split, split_of
from models.text import Text
from tests.models.sales.showroom import Showroom, open_showroom

if TYPE_CHECKING:
    from pathlib import Path

TEAMS = [
    Team(1, Text(zh="一部", en="First"), {11: "吴佳", 12: "郑浩"}),
    Team(2, Text(zh="二部", en="Second"), {21: "冯薇"}),
]


def goals(store: int, first: int, second: int, *people: int) -> dict[str, int]:
    named = dict(zip(("p11", "p12", "p21"), people, strict=False))
    return {"store": store, "t1": first, "t2": second, **named}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (goals(30, 20, 10, 12, 8, 10), []),
        (goals(30, 20, 9, 12, 8, 9), ["各团队合计 29，比全店的 30 少 1。"]),
        (goals(30, 20, 10, 12, 9, 10), ["一部各人合计 21，比一部的 20 多 1。"]),
        (goals(30, 20, 11, 12, 7, 11), ["各团队合计 31，比全店的 30 多 1。", "一部各人合计 19，比一部的 20 少 1。"]),
        (goals(30, 20, 10, 12, 8), ["“冯薇”还没填。没有任务就填 0。"]),
    ],
    ids=["it adds up", "the teams reach less", "a team's people reach more", "both", "one is missing"],
)
def test_what_does_not_add_up_is_said(typed: dict[str, int], said: list[str]):
    assert [text.to("zh") for text in differences(Split("2026-11", "deals", TEAMS, typed))] == said


def test_a_proposal_always_adds_up():
    for total in (0, 1, 7, 30, 101):
        split = Split("2026-11", "deals", TEAMS, {"store": total})
        typed = propose(split, [{11: 6, 12: 2, 21: 4}, {11: 1, 12: 0, 21: 0}])
        assert differences(replace(split, goals=typed)) == []
        assert typed["store"] == total


async def kept(room: Showroom) -> list[tuple[int | None, int | None, int]]:
    sql = "SELECT department_id, person_id, goal FROM target WHERE archived_at IS NULL ORDER BY id"
    return [tuple(row) for row in await reader().rows(sql)]


async def filled(room: Showroom, store: int, wu: int, zheng: int) -> Split:
    split = await split_of(room.seat("wang"), "2026-11", "deals")
    (team,) = split.teams
    ids = {name: f"p{room.people[name].id}" for name in ("wu", "zheng")}
    return replace(split, goals={"store": store, team.slot: store, ids["wu"]: wu, ids["zheng"]: zheng})


async def test_all_goals_are_kept_together_and_read_again(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        wang = room.seat("wang")
        split = await filled(room, 30, 18, 12)
        assert await save_split(wang, split, {}) == 4
        again = await split_of(wang, "2026-11", "deals")
        assert again.goals == split.goals
        assert await save_split(wang, await filled(room, 30, 17, 13), again.goals) == 2
        assert sorted(goal for _, _, goal in await kept(room)) == [13, 17, 30, 30]
        assert (await split_of(wang, "2026-12", "deals")).goals == {}


async def test_what_does_not_add_up_is_not_kept(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        with pytest.raises(Refused, match="1 less than the 30"):
            await save_split(room.seat("wang"), await filled(room, 30, 17, 12), {})
        assert await kept(room) == []


async def test_of_two_who_set_the_same_month_the_second_is_told(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        await save_split(room.seat("wang"), await filled(room, 30, 18, 12), {})
        with pytest.raises(Refused, match="just changed"):
            await save_split(room.seat("wang"), await filled(room, 20, 10, 10), {})
        assert (None, None, 30) in await kept(room)


@pytest.mark.parametrize("login", ["wu", "han", "xu", "li"])
async def test_only_heads_set_targets(tmp_path: Path, login: str):
    async with open_showroom(tmp_path) as room:
        with pytest.raises(Refused, match="Only managers"):
            await save_split(room.seat(login), await filled(room, 30, 18, 12), {})


async def test_who_has_left_has_no_goal_any_more(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        wang = room.seat("wang")
        await save_split(wang, await filled(room, 30, 18, 12), {})
        seen = (await split_of(wang, "2026-11", "deals")).goals
        gone = room.people["zheng"]
        gone.role = "staff"
        await gone.save(update_fields=["role"])
        split = await split_of(wang, "2026-11", "deals")
        assert list(split.teams[0].people) == [room.people["wu"].id]
        with pytest.raises(Refused, match="less than"):
            await save_split(wang, split, split.goals)
        await save_split(wang, replace(split, goals=split.goals | {f"p{room.people['wu'].id}": 30}), seen)
        assert sorted(goal for _, _, goal in await kept(room)) == [30, 30, 30]
