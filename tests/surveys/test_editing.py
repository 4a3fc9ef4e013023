"""Correcting and voiding responses: who may, what is kept, and what the history tells."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from models.database import reader
from models.problem import Refused
from surveys.editing import Overtaken, changes_of, edit, edits_of, unvoid, void
from surveys.engine.answers import settle
from surveys.library import published
from surveys.projection import HIDDEN, rebuild
from surveys.subjects import subject_of_visit
from tests.models.shop import TODAY
from tests.surveys.asking import BAD, GOOD, answer, cell, closed_visit, context_of, open_asking_shop

WHY = "电话里听错了，客户说的是 6 分"


async def settled_for(visit, typed, **more):
    version, subject = await published("csi_service"), await subject_of_visit(visit, TODAY)
    return settle(version.form, typed, replace(context_of(subject), **more)), subject


async def projected(row):
    sql = "SELECT item, repeat, choice, value_text, value_num, hidden FROM answer WHERE response_id = ?"
    return sorted(map(str, await reader().rows(sql, [row])))


async def test_a_correction_changes_answers_score_projection_and_one_line_of_history(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop, advisor=shop.people["li"].id)
        kept = await answer(visit, GOOD, author=shop.people["li"].id)
        settled, subject = await settled_for(visit, GOOD | {"f_quality": 6, "words": "师傅换过一次"})
        done = await edit(shop.seat("li"), kept.response, 1, settled, WHY, subject)
        assert [one.key for one in done.changes] == ["f_quality", "words"]
        assert await cell("SELECT score FROM response WHERE id = ?", kept.response) == pytest.approx(done.scored.index)
        assert done.scored.index < kept.scored.index
        assert await cell("SELECT words FROM response WHERE id = ?", kept.response) == "师傅换过一次"
        sql = "SELECT value_num FROM answer WHERE response_id = ? AND item = 'f_quality'"
        assert await cell(sql, kept.response) == 6
        assert await cell("SELECT version FROM response WHERE id = ?", kept.response) == 2
        told = await edits_of(kept.response)
        assert [(one.action, one.by, one.reason) for one in told] == [("edit", "Li", WHY)]
        shown = [(c.before_shown.to("zh"), c.after_shown.to("zh")) for c in changes_of(settled.form, told[0])]
        assert shown == [("9", "6"), ("小王很耐心", "师傅换过一次")]


async def test_the_projection_after_a_correction_is_what_a_rebuild_makes(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop)
        kept = await answer(visit, BAD)
        settled, subject = await settled_for(visit, GOOD)
        await edit(shop.seat("wang"), kept.response, 1, settled, WHY, subject)
        before = await projected(kept.response)
        await rebuild()
        assert await projected(kept.response) == before
        assert await cell("SELECT count(*) FROM answer WHERE item = 'why'") == 0


async def test_a_correction_that_makes_it_bad_opens_the_case_once(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop)
        kept = await answer(visit, GOOD)
        wang = shop.seat("wang")
        settled, subject = await settled_for(visit, BAD)
        assert len((await edit(wang, kept.response, 1, settled, WHY, subject)).cases) == 1
        settled, subject = await settled_for(visit, BAD | {"overall": 3})
        assert not (await edit(wang, kept.response, 2, settled, WHY, subject)).cases
        assert await cell("SELECT count(*) FROM case_file WHERE response_id = ?", kept.response) == 1


async def test_who_was_slower_is_told_and_nothing_is_written(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop)
        kept = await answer(visit, GOOD)
        settled, subject = await settled_for(visit, GOOD | {"nps": 7})
        await edit(shop.seat("wang"), kept.response, 1, settled, WHY, subject)
        settled, subject = await settled_for(visit, GOOD | {"nps": 3})
        with pytest.raises(Overtaken, match="Wang"):
            await edit(shop.seat("wang"), kept.response, 1, settled, WHY, subject)
        assert await cell("SELECT value_num FROM answer WHERE response_id = ? AND item = 'nps'", kept.response) == 7
        assert len(await edits_of(kept.response)) == 1


@pytest.mark.parametrize(
    ("login", "more", "reason", "said"),
    [
        ("xu", {}, WHY, "Only managers"),
        ("ren", {}, WHY, "Only managers"),
        ("wang", {"channel": "public"}, WHY, "cannot be changed, only"),
        ("wang", {"identity": "anonymous"}, WHY, "anonymous"),
        ("wang", {}, "  ", "say why"),
    ],
    ids=["an auditor", "somebody else", "the customer's own", "an anonymous one", "without a reason"],
)
async def test_what_may_not_be_corrected(tmp_path, login, more, reason, said):
    async with open_asking_shop(tmp_path) as shop:
        visit = await closed_visit(shop)
        kept = await answer(visit, GOOD, author=shop.people["li"].id, **more)
        settled, subject = await settled_for(visit, GOOD | {"nps": 1}, channel=more.get("channel", "phone"))
        with pytest.raises(Refused, match=said):
            await edit(shop.seat(login), kept.response, 1, settled, reason, subject)
        assert await cell("SELECT value_num FROM answer WHERE response_id = ? AND item = 'nps'", kept.response) == 9


async def test_the_same_answers_again_are_no_correction(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        visit = await closed_visit(shop)
        kept = await answer(visit, GOOD)
        settled, subject = await settled_for(visit, GOOD)
        with pytest.raises(Refused, match="as they were"):
            await edit(shop.seat("wang"), kept.response, 1, settled, WHY, subject)


async def test_a_voided_response_comes_back_as_it_was(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        kept = await answer(await closed_visit(shop), GOOD, author=shop.people["li"].id)
        with pytest.raises(Refused, match="Only managers"):
            await void(shop.seat("li"), kept.response, "不是本人")
        with pytest.raises(Refused, match="say why"):
            await void(shop.seat("wang"), kept.response, " ")
        await void(shop.seat("wang"), kept.response, "接电话的不是本人")
        assert await cell("SELECT state FROM response WHERE id = ?", kept.response) == "void"
        with pytest.raises(Refused, match="Void"):
            await void(shop.seat("wang"), kept.response, "再来一次")
        await unvoid(shop.seat("wang"), kept.response, "查清了，是本人")
        assert await cell("SELECT state FROM response WHERE id = ?", kept.response) == "complete"
        assert [one.action for one in await edits_of(kept.response)] == ["unvoid", "void"]


async def test_hidden_answers_that_stay_are_kept_apart_and_never_counted(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop)
        kept = await answer(visit, GOOD)
        settled, subject = await settled_for(visit, GOOD | {"nps": 8})
        form = settled.form  # the shipped form keeps nothing hidden, so say that it does
        why = form.by_id["why"].model_copy(update={"keep_hidden": True})
        hidden = replace(settled, hidden={"why": ["waiting"]}, form=form.model_copy(update={}))
        hidden.form.__dict__["by_id"] = {**form.by_id, "why": why}
        hidden.form.__dict__["asked"] = {**form.asked, "why": (why, why)}
        await edit(shop.seat("wang"), kept.response, 1, hidden, WHY, subject)
        said = await cell("SELECT answers FROM response WHERE id = ?", kept.response)
        assert (json.loads(said) if isinstance(said, str) else said)[HIDDEN] == {"why": ["waiting"]}
        assert await cell("SELECT hidden FROM answer WHERE response_id = ? AND item = 'why'", kept.response)
        before = await projected(kept.response)
        await rebuild()
        assert await projected(kept.response) == before
