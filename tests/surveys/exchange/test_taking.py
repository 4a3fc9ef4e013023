"""Taking in: a form from Excel is one of the store's, or the next version of the one that has its key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from models.problem import Refused
from surveys.command import as_json, check_file, examined_workbook, exported, imported, listed, taken_lines, told
from surveys.drafts import open_draft, publish_draft
from surveys.engine.checks import Known
from surveys.exchange.book import export_form, import_file
from surveys.exchange.taking import begin_draft, free_key, named, take_in
from surveys.exchange.writing import workbook
from surveys.library import published
from surveys.publishing import NOT_YOURS
from tests.models.opened import open_store
from tests.surveys.asking import open_asking_shop
from tests.surveys.exchange.written import made, tables
from ui.command_line import forms

if TYPE_CHECKING:
    from pathlib import Path

FORM = "type|name|label ; text|a|A ; geopoint|p|P"
MORE = "type|name|label ; text|a|A ; geopoint|p|P ; integer|b|B"


def written(folder: Path, text: str, name: str = "handover.xlsx") -> Path:
    """A workbook with that survey."""
    file = folder / name
    file.write_bytes(workbook(tables(text, "")))
    return file


async def test_a_form_is_new_then_has_a_next_version_and_equal_ones_are_not_kept_twice(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        first = await take_in(shop.seat("wang"), made(FORM).form)
        assert (first.form.id, first.form.version, first.is_new) == ("trial", 1, True)
        with pytest.raises(Refused, match="nothing to change"):
            await take_in(shop.seat("wang"), made(FORM).form)
        second = await take_in(shop.seat("wang"), made(MORE).form)
        assert (second.form.version, second.is_new) == (2, False)
        assert "b" in (await published("trial")).form.asked
        apart = await take_in(shop.seat("wang"), made(FORM).form, key=await free_key("trial"))
        assert (apart.form.id, apart.is_new) == ("trial_2", True)


async def test_a_form_is_opened_for_further_work_under_a_name_and_a_kind_and_nothing_is_published(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        form = named(made(FORM, settings="form_title\nTrial").form, "record", {"zh": "试驾登记", "en": " "})
        key = await begin_draft(shop.seat("wang"), form)
        kept = await open_draft(shop.seat("wang"), key)
        assert (key, kept.based_on) == ("trial", 0)
        assert kept.draft.parts["form"] == {"id": "trial", "title": {"zh": "试驾登记"}, "kind": "record"}
        with pytest.raises(Refused):
            await published("trial")
        assert await begin_draft(shop.seat("wang"), form) == "trial_2"  # the first draft is nobody's to write over
        done = await publish_draft(shop.seat("wang"), kept, "", Known())
        assert done.published.form.head.kind == "record"
        assert await begin_draft(shop.seat("wang"), made(MORE).form) == "trial"
        with pytest.raises(Refused, match="has not published it"):
            await begin_draft(shop.seat("wang"), made(FORM).form)
        assert await begin_draft(shop.seat("wang"), made(FORM).form, anew=True) == "trial_3"
        with pytest.raises(Refused, match=NOT_YOURS.to("en")):
            await begin_draft(shop.seat("li"), form)


async def test_what_goes_out_of_the_store_comes_back_without_a_change(tmp_path):
    async with open_asking_shop(tmp_path / "data") as shop:
        file = tmp_path / "csi.xlsx"
        file.write_bytes(export_form((await published("csi_service")).form))
        found = await import_file(file)
        with pytest.raises(Refused, match="” is the same as version"):
            await take_in(shop.seat("wang"), found.form)


async def test_only_heads_take_forms_in(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        with pytest.raises(Refused, match=NOT_YOURS.to("en")):
            await take_in(shop.seat("li"), made(FORM).form)


async def test_an_answered_question_does_not_change_its_type(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        await take_in(shop.seat("wang"), made(FORM).form)
        with pytest.raises(Refused, match="a"):
            await take_in(shop.seat("wang"), made("type|name|label ; date|a|A").form)


async def test_the_command_takes_a_form_in_lists_it_and_writes_it_out_again(tmp_path):
    data, file = tmp_path / "data", written(tmp_path, FORM)
    async with open_asking_shop(data):
        pass
    found = await examined_workbook(file)
    taken = await imported(data, found, "en")
    assert taken_lines(taken, found.items, "en")[-1] == "handover: a new form, version 1 is published, 2 items."
    assert "handover  version 1  handover" in await listed(data, "en")
    out = tmp_path / "out.xlsx"
    assert await exported(data, "handover", out, "en") == f"handover version 1 is written to {out}"
    assert (await import_file(out)).form == found.form
    with pytest.raises(Refused, match="no published form"):
        await exported(data, "nothing", out, "en")
    async with open_store(data):
        assert (await published("handover")).form == found.form


async def test_a_dry_run_prints_one_object(tmp_path):
    found = as_json(await examined_workbook(written(tmp_path, FORM)), "en")
    assert {word: found[word] for word in ("form", "items", "languages", "problems")} == {
        "form": "handover", "items": 2, "languages": [], "problems": []}  # fmt: skip
    assert [(one["sheet"], one["row"], one["column"], one["what"]) for one in found["kept_as_is"]] == [
        ("survey", 3, "type", "geopoint")]  # fmt: skip


async def test_a_refused_file_is_told_with_its_place_in_both_ways(tmp_path):
    file = written(tmp_path, "type|name|label ; weather|a|A")
    refused = await examined_workbook(file)
    (problem,) = as_json(refused, "en")["problems"]
    assert (problem["sheet"], problem["row"], problem["column"], problem["severity"]) == ("survey", 2, "type", "error")
    assert told(file, refused, "zh") == [
        f"{file}：工作表 survey，第 2 行，“type”列：没有“weather”这种题型，请换一种，例如 text"
    ]


def test_a_workbook_is_checked_like_a_definition(tmp_path):
    lines, is_right = check_file(written(tmp_path, FORM), "en")
    assert is_right
    assert lines[-1].endswith("handover.xlsx: can be imported, 2 items, languages: –.")
    assert check_file(written(tmp_path, "type|name ; weather|a"), "en")[1] is False


def test_the_command_line_prints_one_object_and_ends_well_or_badly(tmp_path):
    runner, right = CliRunner(), written(tmp_path, FORM, "right.xlsx")
    wrong = written(tmp_path, "type|name|label ; weather|a|A", "wrong.xlsx")
    done = runner.invoke(forms, ["import", str(right), "--dry-run", "--json"])
    assert (done.exit_code, json.loads(done.stdout)["items"]) == (0, 2)
    done = runner.invoke(forms, ["import", str(wrong), "--dry-run", "--json"])
    assert (done.exit_code, json.loads(done.stdout)["problems"][0]["row"]) == (1, 2)
    assert "weather" in done.stderr
    done = runner.invoke(forms, ["import", str(right), "--json", "--data", str(tmp_path / "no store")])
    assert (done.exit_code, bool(json.loads(done.stdout)["problems"])) == (1, True)
