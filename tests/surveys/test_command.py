"""The command `forms` on a store: what is listed, and what publishing a form or a programme does and says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from models.problem import Refused
from models.text import Text
from surveys.command import check_file, listed, published_file
from surveys.library import programme_named
from surveys.shipped import SHIPPED, shipped_programmes
from tests.models.opened import open_store
from tests.surveys.asking import cell, open_asking_shop

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

VISIT = SHIPPED / "programmes" / "csi_after_visit.yaml"


async def asking(data: Path) -> Path:
    """A folder with a store that asks."""
    async with open_asking_shop(data):
        return data


def programme_file(folder: Path, **more: Any) -> Path:
    """The programme after a visit as a file, with something else in some of its parts."""
    plain = yaml.safe_load(VISIT.read_text(encoding="utf-8"))
    for part, values in more.items():
        plain[part] = plain[part] | values if isinstance(values, dict) else values
    file = folder / "programme.yaml"
    file.write_text(yaml.safe_dump(plain, allow_unicode=True), encoding="utf-8")
    return file


async def test_every_programme_is_listed_with_its_form_and_title(tmp_path):
    lines = await listed(await asking(tmp_path / "data"), "en")
    assert len(lines) == len(shipped_programmes())
    assert "csi_after_visit  csi_service  Satisfaction after a visit" in lines


async def test_a_programme_that_is_off_says_so(tmp_path):
    async with open_asking_shop(tmp_path / "data") as shop:
        row = (await programme_named("loyalty")).row
        await shop.change("programmes", row, is_on=False)
    lines = await listed(tmp_path / "data", "en")
    assert [line for line in lines if "switched off" in line] == ["loyalty  loyalty  Loyalty survey (switched off)"]


async def test_a_changed_programme_is_in_force_as_its_next_version(tmp_path):
    data = await asking(tmp_path / "data")
    file = programme_file(tmp_path, who={"share": 0.7})
    assert await published_file(data, file, "more", "en") == ["Programme csi_after_visit version 2 is in force."]
    async with open_store(data):
        assert (await programme_named("csi_after_visit")).programme.who.share == 0.7
        assert await cell("SELECT note FROM programme_version ORDER BY id DESC LIMIT 1") == "more"


async def test_a_programme_of_ones_own_is_listed_from_then_on(tmp_path):
    data = await asking(tmp_path / "data")
    title = {"zh": "精品车回访", "en": "Premium cars"}
    file = programme_file(tmp_path, programme={"id": "premium", "title": title}, who={"instead_of": "csi_after_visit"})
    assert await published_file(data, file, "", "zh") == ["调查项目 premium 第 1 版已生效。"]
    assert "premium  csi_service  Premium cars" in await listed(data, "en")


async def test_a_programme_that_asks_another_form_is_kept_with_it(tmp_path):
    data = await asking(tmp_path / "data")
    file = programme_file(tmp_path, programme={"form": "employee"}, alerts=[])
    await published_file(data, file, "", "en")
    async with open_store(data):
        assert (await programme_named("csi_after_visit")).programme.head.form == "employee"
        form = "SELECT f.key FROM programme p JOIN form f ON f.id = p.form_id WHERE p.key = 'csi_after_visit'"
        assert await cell(form) == "employee", "what a link asks, and what the lists show"


WRONG = {
    "a form that is not there": ({"programme": {"form": "csi_servce"}}, "There is no form “csi_servce”"),
    "a question that is not there": (
        {"alerts": [{"id": "low", "when": "${overal} <= 6"}]},
        "The form has no “overal”. Did you mean overall?",
    ),
    "a programme that is not there": ({"who": {"instead_of": "three_days"}}, "There is no programme “three_days”"),
    "a post that is not there": ({"programme": {"handler": "clerc"}}, "Did you mean clerk?"),
}


@pytest.mark.parametrize(("more", "words"), WRONG.values(), ids=WRONG)
async def test_a_mistake_is_told_with_its_place_and_nothing_is_kept(tmp_path, more: dict[str, Any], words: str):
    data = await asking(tmp_path / "data")
    file = programme_file(tmp_path, **more)
    with pytest.raises(Refused) as refused:
        await published_file(data, file, "", "en")
    assert isinstance(refused.value.text, Text)
    assert words in refused.value.text.to("en")
    assert "programme.yaml" in refused.value.text.to("en")
    async with open_store(data):
        assert (await programme_named("csi_after_visit")).version == 1


async def test_a_form_with_a_mistake_is_told_in_the_same_way(tmp_path):
    data = await asking(tmp_path / "data")
    file = tmp_path / "form.yaml"
    broken = (SHIPPED / "csi_service.yaml").read_text(encoding="utf-8").replace("${overall} <= 6", "${overal} <= 6", 1)
    file.write_text(broken, encoding="utf-8")
    with pytest.raises(Refused, match="overal"):
        await published_file(data, file, "", "en")


def test_a_programme_is_checked_without_a_store():
    lines, is_right = check_file(VISIT, "en")
    assert (is_right, lines[-1]) == (True, f"{VISIT}: programme csi_after_visit, no mistakes.")
