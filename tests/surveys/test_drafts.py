"""Drafts of forms in a store: who may build, two people at once, publishing, and retiring."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from models.access import Role
from models.database import reader
from models.gate.saving import archive
from models.problem import Refused
from models.resources import RESOURCES
from surveys import following
from surveys.building.setting import Overtaken
from surveys.differing import differs
from surveys.drafts import (
    begin_form,
    catch_up,
    change,
    draft_kept,
    drop_form_draft,
    open_draft,
    open_drafts,
    publish_draft,
    take_back,
    to_publish,
)
from surveys.engine.known import Known
from surveys.following import names_of
from surveys.library import (
    install_shipped,
    keep_programme,
    programme_at,
    programme_named,
    programmes,
    published,
)
from surveys.publishing import publish
from surveys.retiring import retire
from surveys.subjects import KNOWN_NAMES
from tests.models.shop import open_shop

KEY = "loyalty"


def words(item: str, text: str, was: str | None = None, lang: str = "zh") -> dict[str, object]:
    told: dict[str, object] = {"do": "set", "part": f"item:{item}", "path": ["label", lang], "value": text}
    return told | ({} if was is None else {"was": was})


@pytest.fixture
async def shop(tmp_path, database_url):
    """A store with the shipped forms, a manager and a second one."""
    async with open_shop(tmp_path, database_url) as opened:
        await install_shipped()
        yield opened


def seats(shop):
    mei = replace(shop.seat("wang"), roles=Role.MANAGER)
    return mei, replace(mei, person=shop.seat("xu").person, name="陈", roles=Role.MANAGER)


async def test_a_form_from_nothing_is_built_by_two_at_once_published_changed_and_retired(shop):
    mei, hua = seats(shop)
    key = await begin_form(mei, "checklist", {"zh": "交车检查", "en": "Handover check"})
    assert [one[0] for one in await open_drafts(hua)] == [key]
    _, first, _ = await change(mei, key, words("q1", "轮胎"))
    _, added, name = await change(hua, key, {"do": "like", "item": "q1"})
    assert (added.version, name) == (first.version + 1, "q2")

    # both write into the same words: the second is told, nothing is written over
    await change(mei, key, words("q2", "灯光", was=""))
    with pytest.raises(Overtaken) as overtaken:
        await change(hua, key, words("q2", "喇叭", was=""))
    assert (overtaken.value.theirs, overtaken.value.mine) == ("灯光", "喇叭")
    # different words of the same item are both kept
    await change(hua, key, words("q2", "Lamps", was="", lang="en"))
    _, kept, clashes = await take_back(mei, key)
    assert (kept.draft.parts["item:q2"]["label"], clashes) == ({"en": "Lamps"}, [])
    await take_back(mei, key, again=True)

    # two who begin a form at the same moment have two
    begun = await asyncio.gather(*(begin_form(one, "checklist", {"zh": one.name}) for one in (mei, hua)))
    assert len({key, *begun}) == 3

    # many steps at the same moment: each is kept
    told = [{"do": "add", "kind": "line", "label": {"zh": f"第{n}项"}} for n in range(24)]
    await asyncio.gather(*(change((mei, hua)[n % 2], key, one) for n, one in enumerate(told)))
    kept = await draft_kept(key)
    assert len(kept.draft.parts["in:"]) == 26

    done = await publish_draft(mei, kept, "第一版", Known())
    assert (done.published.form.version, done.published.form.score.how) == (1, "percent")
    assert await draft_kept(key) is None

    again = await open_draft(hua, key)
    assert again.based_on == 1
    _, again, made = await change(hua, key, {"do": "remove", "items": ["q2"]})
    _, again, made = await change(hua, key, {"do": "add", "kind": "text", "label": {"zh": "备注"}})
    assert made == "q27"  # q2 is taken for good
    await publish_draft(hua, again, "第二版", Known())
    assert (await published(key)).form.version == 2

    await retire(mei, key)
    assert (await reader().rows("SELECT count(*) FROM form WHERE key = ? AND archived_at IS NOT NULL", [key]))[0][
        0
    ] == 1
    await retire(mei, key, back=True)


async def test_what_was_published_elsewhere_meanwhile_is_told_and_brought_in(shop):
    mei, hua = seats(shop)
    kept = await open_draft(mei, KEY)
    first = kept.draft.parts["in:"][0]
    await change(mei, KEY, words(first, "我的"))
    theirs = to_publish(await draft_kept(KEY))
    theirs["form"]["title"] = {"zh": "别处改的标题", "en": "Changed elsewhere"}
    theirs["items"] = (await published(KEY)).form.as_json()["items"]
    await publish(hua, theirs, note="")
    with pytest.raises(Refused, match="ersion 2"):
        await publish_draft(mei, await draft_kept(KEY), "", Known())
    _, now, clashes = await catch_up(mei, KEY)
    assert (now.based_on, clashes) == (2, [])
    assert now.draft.parts["form"]["title"]["zh"] == "别处改的标题"
    assert now.draft.parts[f"item:{first}"]["label"]["zh"] == "我的"


async def test_a_copy_is_a_form_of_its_own_and_a_draft_can_be_let_go(shop):
    mei, _ = seats(shop)
    key = await begin_form(mei, "survey", {}, source=KEY)
    kept = await open_draft(mei, key)
    assert kept.based_on == 0
    assert kept.draft.parts["form"]["title"]["zh"].endswith("（副本）")
    done = await publish_draft(mei, kept, "", Known())
    assert (done.published.form.id, done.published.form.version) == (key, 1)
    first = (await open_draft(mei, KEY)).draft.parts["in:"][0]
    assert not await differs(KEY)
    await change(mei, KEY, words(first, "换个说法"))
    assert await differs(KEY)
    await drop_form_draft(mei, KEY)
    assert await draft_kept(KEY) is None


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.CLERK, Role.STAFF, Role.AUDITOR])
async def test_only_managers_and_administrators_build(shop, role):
    mei, _ = seats(shop)
    await open_draft(mei, KEY)
    seat = replace(mei, roles=role)
    for attempt in (
        open_draft(seat, KEY), begin_form(seat, "survey", {}), change(seat, KEY, {"do": "add", "kind": "text"}),
        take_back(seat, KEY), drop_form_draft(seat, KEY), retire(seat, KEY), catch_up(seat, KEY),
    ):  # fmt: skip
        with pytest.raises(Refused):
            await attempt


async def test_a_form_may_say_who_changes_it(shop):
    mei, hua = seats(shop)
    await open_draft(mei, KEY)
    told = {"do": "set", "part": "form", "path": ["editors"], "value": ["general_manager"]}
    await change(replace(mei, roles=Role.GENERAL_MANAGER), KEY, told)
    with pytest.raises(Refused, match="General manager"):
        await change(hua, KEY, {"do": "add", "kind": "text"})
    await change(replace(hua, roles=Role.ADMINISTRATOR), KEY, {"do": "add", "kind": "text"})


async def test_a_form_that_something_still_asks_is_not_retired(shop):
    mei, _ = seats(shop)
    with pytest.raises(Refused, match="still in use"):
        await retire(mei, "csi_service")


async def test_case_rules_of_programmes_follow_a_renamed_question_when_it_is_published(shop):
    mei, _ = seats(shop)
    await open_draft(mei, "csi_service")
    await change(mei, "csi_service", {"do": "rename", "item": "low", "name": "bad_visit"})
    await change(mei, "csi_service", {"do": "rename", "item": "bad_visit", "name": "unhappy"})
    asks = [one for one in await programmes() if one.programme.head.form == "csi_service" and names_of(one.programme)]
    assert {name for one in asks for name in names_of(one.programme)} == {"low"}
    kept = await draft_kept("csi_service")
    await publish_draft(mei, kept, "", Known(nouns=KNOWN_NAMES))
    after = [await programme_named(one.programme.id) for one in asks]
    assert {name for one in after for name in names_of(one.programme)} == {"unhappy"}
    assert [one.version for one in after] == [one.version + 1 for one in asks]
    notes = await reader().rows("SELECT note FROM programme_version WHERE version = 2")
    assert notes[0][0].endswith("low → unhappy")


async def renamed_and_published(seat, old, new):
    await open_draft(seat, "csi_service")
    _, kept, _ = await change(seat, "csi_service", {"do": "rename", "item": old, "name": new})
    return await publish_draft(seat, kept, "", Known(nouns=KNOWN_NAMES))


async def test_a_form_is_published_whoever_saves_its_programmes_just_then_and_those_in_the_archive_follow_too(
    shop, monkeypatch
):
    mei, hua = seats(shop)
    row, saves = (await programme_named("csi_after_visit")).row, 0

    async def keep(seat, programme, note, *, after, archived):
        """Let somebody else save the programme first, as often as is told."""
        nonlocal saves
        if saves:
            saves -= 1
            theirs = (await programme_at(row)).programme
            await keep_programme(hua, theirs, "别人的", after=after)
        return await keep_programme(seat, programme, note, after=after, archived=archived)

    monkeypatch.setattr(following, "keep_programme", keep)
    saves = 1
    done = await renamed_and_published(mei, "low", "unhappy")
    now = await programme_at(row)
    assert (done.left, names_of(now.programme), now.version) == ([], {"unhappy"}, 3)

    await archive(RESOURCES["programmes"], mei, [row])
    assert (await renamed_and_published(mei, "unhappy", "bad_visit")).left == []
    await archive(RESOURCES["programmes"], mei, [row], back=True)
    assert names_of((await programme_named("csi_after_visit")).programme) == {"bad_visit"}

    saves = 2
    done = await renamed_and_published(mei, "bad_visit", "sad")
    assert (done.published.form.version, await draft_kept("csi_service")) == (4, None)
    assert ["bad_visit → sad" in one.to("zh") for one in done.left] == [True]
    assert names_of((await programme_at(row)).programme) == {"bad_visit"}
