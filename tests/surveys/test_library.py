"""The shipped forms: a file's name is its key, and a store that has them reads none of them again."""

from __future__ import annotations

from models.gate.grams import gram_field
from models.gate.reading import read
from models.gate.writer import transaction
from models.resources import RESOURCES
from models.view import View
from surveys.library import install_shipped
from surveys.scales import with_scales
from surveys.shipped import SHIPPED, shipped_checklists, shipped_forms, shipped_programmes, shipped_records
from tests.models.shop import open_shop
from tests.surveys.asking import GOOD, answer, closed_visit, open_asking_shop


def test_a_definition_lies_in_the_file_of_its_key():
    assert set(shipped_forms()) == {path.stem for path in SHIPPED.glob("*.yaml")}
    assert set(shipped_checklists()) == {path.stem for path in (SHIPPED / "duties").glob("*.yaml")}
    assert set(shipped_programmes()) == {path.stem for path in (SHIPPED / "programmes").glob("*.yaml")}


async def test_a_store_that_has_them_reads_none_again(tmp_path):
    async with open_shop(tmp_path):
        shipped = (shipped_forms(), shipped_checklists(), shipped_records(), shipped_programmes())
        assert await install_shipped() == sum(len(some) for some in shipped)
        before = shipped_forms.cache_info().hits + shipped_programmes.cache_info().hits
        assert await install_shipped() == 0
        assert shipped_forms.cache_info().hits + shipped_programmes.cache_info().hits == before


async def test_forms_programmes_and_answers_are_found_by_the_forms_title(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        visit = await closed_visit(shop)
        await answer(visit, GOOD)
        wang = shop.seat("wang")
        async with transaction() as writer:
            await writer.run("DELETE FROM gram WHERE field = ?", [gram_field("form.key")])
        await install_shipped()  # a store that an older program has filled
        for noun, typed, n in (
            ("forms", "售后服务满意度", 1),
            ("programmes", "三日回访", 1),
            ("responses", "售后服务", 1),
        ):
            page = await read(RESOURCES[noun], wang, View(search=typed))
            assert page.total == n, noun
        rows = await with_scales(RESOURCES["responses"], page.rows, "zh")
        assert rows[0].text(page.fields["score"], "score", "zh") == "862 / 1,000"
