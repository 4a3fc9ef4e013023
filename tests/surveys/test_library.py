"""The shipped forms: a file's name is its key, and a store that has them reads none of them again."""

from __future__ import annotations

from surveys.library import install_shipped
from surveys.shipped import SHIPPED, shipped_checklists, shipped_forms, shipped_programmes, shipped_records
from tests.models.shop import open_shop


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
