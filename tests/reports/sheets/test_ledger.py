"""The ledger on paper: the same numbers as on the screen, for those whom its reader may see."""

from __future__ import annotations

from models.tables.accountability import AccountabilityRecord, Bearer
from reports.sheets.ledger import draw, ledger_of
from tests.models.house import open_house
from tests.models.shop import TODAY
from tests.reports.sheets.reading import pages_of


async def test_the_ledger_prints_what_its_reader_may_see(tmp_path):
    async with open_house(tmp_path) as house:
        record = await AccountabilityRecord.create(
            title="答应四点交车没交", happened_on=TODAY, state="decided", store=house.store
        )
        for login, level, points in (("worker", 0, 2), ("lead", 1, 3), ("chief", 2, 5)):
            await Bearer.create(record=record, person_id=house.id(login), level=level, points=points)
        printed = {
            login: pages_of(draw(await ledger_of(await house.seat(login), TODAY))) for login in ("boss", "worker")
        }
        empty = pages_of(draw(await ledger_of(await house.seat("clerk"), TODAY)))
    whole, own = printed["boss"][0], printed["worker"][0]
    assert f"{TODAY.year}年{TODAY.month}月" in whole
    assert "管理人员承担80%" in whole
    assert all(line in whole for line in ("Worker20", "Lead03", "Chief05", "合计28", "答应四点交车没交"))
    assert "Worker20" in own
    assert "Chief" not in own
    assert "没有已决定的记录" in empty[0]
