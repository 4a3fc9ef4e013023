"""A file goes into the books: counted row by row, the same file again changes nothing, and it can be taken back."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from models.access import Role, Seat
from models.gate.outcome import Change
from models.gate.saving import write
from models.intake import import_file, undo
from models.intake.command import first_wanted
from models.intake.failed import failed_rows, failed_workbook
from models.intake.job import prepare
from models.intake.plan import dry_run
from models.intake.running import Run, carry_on, new_batch
from models.intake.uploads import new_folder, take_in, uploads_folder
from models.problem import Refused
from models.resources import RESOURCES
from tests.models.intake.sheets import HEADERS, one, repair, totals, workbook
from tests.models.opened import hire

if TYPE_CHECKING:
    from pathlib import Path

    from models.intake.plan import Plan


def counted(counts: Any) -> tuple[int, int, int, int, int]:
    """New, updated, unchanged, skipped, wrong."""
    return (counts.new, counts.updated, counts.unchanged, counts.skipped, counts.wrong)


async def planned(path: Path, seat: Seat) -> Plan:
    folder = new_folder()
    (folder / "file").write_bytes(path.read_bytes())
    upload = await take_in(folder, path.name, seat.person)
    wanted = await first_wanted(upload, seat, ("customers", "vehicles", "visits"), 0)
    return await dry_run(await prepare(upload.sheets[0].read(), wanted, seat))


async def test_one_row_makes_an_owner_a_car_and_a_visit_that_hang_together(tmp_path: Path, manager: Seat) -> None:
    counts = await import_file(workbook(tmp_path / "a.xlsx", [repair(1)]), manager)
    assert counted(counts) == (1, 0, 0, 0, 0)
    assert (
        await one(
            "SELECT v.plate FROM visit s JOIN vehicle v ON v.id = s.vehicle_id JOIN customer c ON c.id = s.customer_id WHERE v.owner_id = c.id AND c.phone = '13800000001'"
        )
        == "京A10001"
    )
    assert await one("SELECT amount FROM visit") == 86050
    assert await one("SELECT zh FROM choice c JOIN vehicle v ON v.series_id = c.id") == "迈腾"
    assert await one("SELECT mileage FROM vehicle") == 30001
    assert await one("SELECT visit_count FROM customer") == 1


async def test_a_second_run_of_the_same_file_changes_nothing(tmp_path: Path, manager: Seat) -> None:
    rows = [repair(n) for n in range(30)]
    rows += [
        repair(40, 手机=None),
        repair(41, 车主姓名=None, 手机=None),
        repair(42, 委托书号=None),
        repair(43, 车架号=None),
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert counted(await import_file(path, manager)) == (34, 0, 0, 0, 0)
    before = await totals()
    assert counted(await import_file(path, manager)) == (0, 0, 34, 0, 0)
    assert await totals() == before


async def test_rows_that_disagree_settle_on_the_latest_visit_and_stay_there(tmp_path: Path, manager: Seat) -> None:
    new, old = (
        repair(1, 进厂日期="2026-05-01", 车主姓名="王芳"),
        repair(1, 委托书号="WX9", 进厂日期="2024-05-01", 行驶里程=9000, 手机="13900000000"),
    )
    path = workbook(tmp_path / "a.xlsx", [new, old])
    await import_file(path, manager)
    assert await one("SELECT c.name FROM vehicle v JOIN customer c ON c.id = v.owner_id") == "王芳"
    assert await one("SELECT mileage FROM vehicle") == 30001
    assert counted(await import_file(path, manager)) == (0, 0, 2, 0, 0)


async def test_a_row_counts_once_new_before_updated(tmp_path: Path, manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1), repair(2)]), manager)
    changed = [repair(1, 应收金额=900), repair(1, 委托书号="WX8", 进厂日期="2026-11-01"), repair(2)]
    assert counted(await import_file(workbook(tmp_path / "b.xlsx", changed), manager)) == (1, 1, 1, 0, 0)


async def test_identical_rows_are_skipped_and_said_so(tmp_path: Path, manager: Seat) -> None:
    path = workbook(tmp_path / "a.xlsx", [repair(1), repair(2), repair(1)])
    assert (await planned(path, manager)).same == [(4, 2)]
    assert counted(await import_file(path, manager)) == (2, 0, 0, 1, 0)


async def test_an_empty_cell_takes_nothing_away(tmp_path: Path, manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1)]), manager)
    counts = await import_file(workbook(tmp_path / "b.xlsx", [repair(1, 性别=None, 应收金额=None)]), manager)
    assert counted(counts) == (0, 0, 1, 0, 0)
    assert await one("SELECT sex FROM customer") == "m"


async def test_an_old_visit_does_not_turn_the_odometer_back(tmp_path: Path, manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1, 行驶里程=50000)]), manager)
    await import_file(
        workbook(tmp_path / "b.xlsx", [repair(1, 委托书号="WX7", 进厂日期="2020-01-01", 行驶里程=100)]), manager
    )
    assert await one("SELECT mileage FROM vehicle") == 50000


async def test_a_car_that_changed_hands_gets_its_new_owner_and_keeps_the_old_one_in_its_history(
    tmp_path: Path, manager: Seat
) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1)]), manager)
    await import_file(
        workbook(
            tmp_path / "b.xlsx", [repair(1, 委托书号="WX6", 进厂日期="2026-11-20", 车主姓名="赵强", 手机="13700000000")]
        ),
        manager,
    )
    assert await one("SELECT c.name FROM vehicle v JOIN customer c ON c.id = v.owner_id") == "赵强"
    assert await one("SELECT count(*) FROM ownership") == 2


async def test_the_dry_run_counts_as_the_run_does_and_writes_nothing(tmp_path: Path, manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1), repair(2)]), manager)
    rows = [
        repair(1, 应收金额=1),
        repair(2),
        repair(3),
        repair(3),
        repair(4, 手机="1380"),
        repair(1, 委托书号="WX5", 进厂日期="2026-11-02"),
    ]
    path = workbook(tmp_path / "b.xlsx", rows)
    before = await totals()
    plan = await planned(path, manager)
    assert await totals() == before
    assert counted(plan.counts) == counted(await import_file(path, manager)) == (2, 1, 1, 1, 1)


@pytest.mark.parametrize(
    ("changed", "column", "reason"),
    [
        pytest.param({"手机": "1380"}, "手机", "手机号是 11 位数字", id="a short phone"),
        pytest.param({"车架号": "LFV"}, "车架号", "车架号是 17 位", id="a short VIN"),
        pytest.param({"进厂日期": "26.1.2"}, "进厂日期", "年份只有两位", id="a date of two meanings"),
        pytest.param({"性别": "外星人"}, "性别", "外星人", id="a word that is no choice of ours"),
        pytest.param({"车主姓名": None, "手机": "13700000000"}, "", "请填写“姓名”", id="a new customer without a name"),
        pytest.param({"车牌号": None, "车架号": None}, "", "车架号或车牌", id="a car without plate and VIN"),
        pytest.param({"进厂日期": None}, "", "请填写“来店日期”", id="a new visit without a day"),
        pytest.param({"行驶里程": "'#N/A"}, "行驶里程", "填数字", id="a mileage that is no number"),
    ],
)
async def test_a_wrong_row_is_left_out_whole_with_its_reason(
    tmp_path: Path, sqlite_manager: Seat, changed: dict[str, Any], column: str, reason: str
) -> None:
    counts = await import_file(workbook(tmp_path / "a.xlsx", [repair(1, **changed), repair(2)]), sqlite_manager)
    assert counted(counts) == (1, 0, 0, 0, 1)
    ((row, found, text, cells),) = await failed_rows(counts.batch or 0)
    assert (row, found, cells[0]) == (2, column, "WX00001")
    assert reason in text.to("zh")
    assert (
        await one("SELECT count(*) FROM customer")
        == await one("SELECT count(*) FROM vehicle")
        == await one("SELECT count(*) FROM visit")
        == 1
    )


async def test_several_matches_are_asked_about_and_wrong_without_a_screen(tmp_path: Path, manager: Seat) -> None:
    for _ in range(2):
        await write(RESOURCES["customers"], manager, Change(values={"name": "李小明", "phone": "13800000001"}))
    path = workbook(tmp_path / "a.xlsx", [["李小明", "13800000001", "男"]], ["姓名", "手机", "性别"])
    (trouble,) = (await planned(path, manager)).troubles
    assert (trouble.noun, len(trouble.candidates)) == ("customers", 2)
    counts = await import_file(path, manager)
    assert counted(counts) == (0, 0, 0, 0, 1)
    assert "有 2 位客户都符合" in (await failed_rows(counts.batch or 0))[0][2].to("zh")


async def test_a_choice_made_on_the_screen_is_followed(tmp_path: Path, manager: Seat) -> None:
    made = [
        await write(RESOURCES["customers"], manager, Change(values={"name": "李小明", "phone": "13800000001"}))
        for _ in range(2)
    ]
    folder = new_folder()
    (folder / "file").write_text("姓名,手机,性别\n李小明,13800000001,外星人\n", "utf-8")
    upload = await take_in(folder, "a.csv", manager.person)
    wanted = await first_wanted(upload, manager, ("customers", "vehicles", "visits"), 0)
    wanted.picks["1:customers"] = made[1].row
    wanted.values["customers.sex"] = {"外星人": "f"}
    counts = await carry_on(Run(await new_batch(upload, wanted, manager)), manager)
    assert counted(counts) == (0, 1, 0, 0, 0)
    assert await one("SELECT sex FROM customer WHERE id = ?", made[1].row) == "f"


async def test_corrected_cells_are_taken_instead_of_those_in_the_file(tmp_path: Path, sqlite_manager: Seat) -> None:
    folder = new_folder()
    (folder / "file").write_text("姓名,手机\n李小明,1380\n", "utf-8")
    upload = await take_in(folder, "a.csv", sqlite_manager.person)
    wanted = await first_wanted(upload, sqlite_manager, ("customers", "vehicles", "visits"), 0)
    wanted.cells["1:1"] = "138 0000 0001"
    assert counted(await carry_on(Run(await new_batch(upload, wanted, sqlite_manager)), sqlite_manager)) == (
        1,
        0,
        0,
        0,
        0,
    )
    assert await one("SELECT phone FROM customer") == "13800000001"
    assert not list(uploads_folder().iterdir()), "an imported file is not kept"


async def test_what_was_decided_about_a_header_set_is_remembered(tmp_path: Path, sqlite_manager: Seat) -> None:
    folder = new_folder()
    (folder / "file").write_text("甲,乙\n李小明,13800000001\n", "utf-8")
    upload = await take_in(folder, "a.csv", sqlite_manager.person)
    wanted = await first_wanted(upload, sqlite_manager, ("customers", "vehicles", "visits"), 0)
    wanted.columns = {0: "customers.name", 1: "customers.phone"}
    await carry_on(Run(await new_batch(upload, wanted, sqlite_manager)), sqlite_manager)
    (tmp_path / "b.csv").write_text("甲,乙\n王芳,13800000002\n", "utf-8")
    assert counted(await import_file(tmp_path / "b.csv", sqlite_manager)) == (1, 0, 0, 0, 0)


async def test_someone_who_left_is_no_reason_to_refuse_a_row_but_is_told(tmp_path: Path, sqlite_manager: Seat) -> None:
    await hire("li", store=None)
    path = workbook(
        tmp_path / "a.xlsx",
        [["李小明", "13800000001", "Li"], ["王芳", "13800000002", "走了"]],
        ["姓名", "手机", "服务顾问"],
    )
    counts = await import_file(path, sqlite_manager)
    assert counted(counts) == (2, 0, 0, 0, 0)
    assert [note.to("zh") for note in counts.notes] == ["“服务顾问”里的“走了”不在名单里，1 行的这一格留空"]
    assert await one("SELECT count(*) FROM customer WHERE advisor_id IS NOT NULL") == 1


@pytest.mark.parametrize(("key", "new"), [("vin", 1), ("plate", 0)])
async def test_rows_can_be_known_by_a_chosen_key(tmp_path: Path, sqlite_manager: Seat, key: str, new: int) -> None:
    headers = ["车牌", "车架号", "颜色"]
    await import_file(workbook(tmp_path / "a.xlsx", [["京A12345", "LFV2A21K6A3000001", "红"]], headers), sqlite_manager)
    moved = workbook(tmp_path / "b.xlsx", [["京A12345", "LFV2A21K6A3000002", "红"]], headers)
    assert (await import_file(moved, sqlite_manager, key=key)).new == new


async def test_who_may_not_import_is_refused(tmp_path: Path, sqlite_manager: Seat) -> None:
    clerk = Seat(
        person=0, name="x", roles=Role.STAFF, store=sqlite_manager.store, stores=sqlite_manager.stores, all_stores=True,
        team=frozenset(), today=sqlite_manager.today,
    )  # fmt: skip
    with pytest.raises(Refused):
        await import_file(workbook(tmp_path / "a.xlsx", [repair(1)]), clerk)
    assert (await totals())["customer"] == 0


async def test_another_noun_alone_is_known_by_its_own_key(tmp_path: Path, manager: Seat) -> None:
    path = workbook(
        tmp_path / "a.xlsx", [["series", "X1", "新系"], ["series", "X2", "老系"]], ["选项表", "代码", "中文"]
    )
    assert counted(await import_file(path, manager, noun="choices")) == (2, 0, 0, 0, 0)
    assert counted(await import_file(path, manager, noun="choices")) == (0, 0, 2, 0, 0)


async def test_undo_restores_the_counts_and_every_value(tmp_path: Path, manager: Seat) -> None:
    await import_file(workbook(tmp_path / "a.xlsx", [repair(1), repair(2)]), manager)
    before = await totals()
    was = await one("SELECT amount FROM visit WHERE order_no = 'WX00001'")
    sold = repair(2, 委托书号="WX4", 进厂日期="2026-11-19", 车主姓名="赵强", 手机="13700000000", 车系="速腾")
    counts = await import_file(workbook(tmp_path / "b.xlsx", [repair(1, 应收金额=5), sold, repair(3)]), manager)
    assert counted(counts) == (2, 1, 0, 0, 0)
    done = await undo(counts.batch or 0, manager)
    assert done.kept == []
    assert await totals() == before
    assert await one("SELECT amount FROM visit WHERE order_no = 'WX00001'") == was
    assert (
        await one("SELECT c.phone FROM vehicle v JOIN customer c ON c.id = v.owner_id WHERE v.plate = '京A10002'")
        == "13800000002"
    )
    assert await one("SELECT visit_count FROM vehicle WHERE plate = '京A10002'") == 1
    with pytest.raises(Refused):
        await undo(counts.batch or 0, manager)


async def test_undo_keeps_and_names_what_somebody_has_edited_since(tmp_path: Path, manager: Seat) -> None:
    first = await import_file(workbook(tmp_path / "a.xlsx", [repair(1), repair(2)]), manager)
    customer = await one("SELECT id FROM customer WHERE phone = '13800000001'")
    await write(RESOURCES["customers"], manager, Change(row=customer, values={"note": "常客"}))
    done = await undo(first.batch or 0, manager)
    assert [(noun, row) for noun, row, _ in done.kept] == [("customers", customer)]
    assert await one("SELECT count(*) FROM customer") == 1
    assert await one("SELECT count(*) FROM vehicle") == await one("SELECT count(*) FROM visit") == 0


async def test_undo_puts_back_only_the_fields_that_nobody_touched_since(tmp_path: Path, manager: Seat) -> None:
    headers = ["姓名", "手机", "地址", "爱好"]
    await import_file(workbook(tmp_path / "a.xlsx", [["李小明", "13800000001", "甲路", "钓鱼"]], headers), manager)
    second = await import_file(
        workbook(tmp_path / "b.xlsx", [["李小明", "13800000001", "乙路", "下棋"]], headers), manager
    )
    customer = await one("SELECT id FROM customer")
    await write(RESOURCES["customers"], manager, Change(row=customer, values={"address": "丙路"}))
    done = await undo(second.batch or 0, manager)
    assert (await one("SELECT address FROM customer"), await one("SELECT hobbies FROM customer")) == ("丙路", "钓鱼")
    assert [row for _, row, _ in done.kept] == [customer]


async def test_undo_archives_what_something_else_hangs_on(tmp_path: Path, manager: Seat) -> None:
    first = await import_file(
        workbook(tmp_path / "a.xlsx", [["京A12345", "LFV2A21K6A3000001"]], ["车牌", "车架号"]), manager
    )
    await import_file(
        workbook(tmp_path / "b.xlsx", [["京A12345", "2026-10-01", "WX1"]], ["车牌", "来店日期", "工单号"]), manager
    )
    done = await undo(first.batch or 0, manager)
    assert (done.removed, done.archived) == (0, 1)
    assert await one("SELECT count(*) FROM vehicle WHERE archived_at IS NULL") == 0


async def test_the_rows_not_imported_come_back_as_a_workbook_without_formulas(
    tmp_path: Path, sqlite_manager: Seat
) -> None:
    counts = await import_file(
        workbook(tmp_path / "a.xlsx", [repair(1, 手机="=1+1", 车主姓名="=HYPERLINK(A1)")]), sqlite_manager
    )
    content = await failed_workbook(counts.batch or 0, "zh")
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    cells = list(sheet.iter_rows())
    assert [cell.value for cell in cells[0]][:3] == list(HEADERS[:3])
    assert {cell.data_type for row in cells for cell in row} <= {"s", "n"}
