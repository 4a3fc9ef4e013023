"""Which column means which field."""

from __future__ import annotations

import pytest

from models.intake.mapping import find_header, header_digest, headers_of, matched, plain, suggested, targets
from models.labelling import described
from models.resources import RESOURCES

NOUNS = ("customers", "vehicles", "visits")
OFFERED = targets([RESOURCES[noun] for noun in NOUNS], {noun: described(RESOURCES[noun].model) for noun in NOUNS})


def meaning(*headers: str) -> list[str]:
    columns = matched(headers, OFFERED)
    return [columns.get(number, "") for number in range(len(headers))]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        pytest.param(["姓名", "手机"], ["customers.name", "customers.phone"], id="labels"),
        pytest.param(
            ["Name", "Phone", "VIN"], ["customers.name", "customers.phone", "vehicles.vin"], id="English labels"
        ),
        pytest.param(
            ["车主姓名", "联系电话", "牌照号"], ["customers.name", "customers.phone", "vehicles.plate"], id="aliases"
        ),
        pytest.param(
            [" 手机号码（必填） ", "车牌号:"], ["customers.phone", "vehicles.plate"], id="brackets, colons and spaces"
        ),
        pytest.param(["ＶＩＮ", "车　牌"], ["vehicles.vin", "vehicles.plate"], id="full width letters and spaces"),
        pytest.param(
            ["车牌", "里程"], ["vehicles.plate", "vehicles.mileage"], id="mileage without a visit is the car's"
        ),
        pytest.param(
            ["车牌", "里程", "进厂日期"],
            ["vehicles.plate", "visits.mileage", "visits.visited_on"],
            id="mileage with a visit is the visit's",
        ),
        pytest.param(
            ["姓名", "备注"], ["customers.name", "customers.note"], id="a note without a visit is the customer's"
        ),
        pytest.param(
            ["工单号", "车牌", "备注"],
            ["visits.order_no", "vehicles.plate", "visits.note"],
            id="a note with a visit is the visit's",
        ),
        pytest.param(
            ["车主性别", "客户生日"], ["customers.sex", "customers.birthday"], id="the owner's word before a label"
        ),
        pytest.param(["联系人", "车主姓名"], ["", "customers.name"], id="the nearer name wins"),
        pytest.param(["来店次数", "最近来店"], ["", ""], id="what follows from the visits is not imported"),
        pytest.param(["天气", ""], ["", ""], id="unknown and empty headers"),
    ],
)
def test_columns_are_matched_by_what_they_are_called_and_what_else_is_there(
    headers: list[str], expected: list[str]
) -> None:
    assert meaning(*headers) == expected


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        pytest.param([["姓名", "手机"], ["李小明", "13800000000"]], 0, id="at the top"),
        pytest.param([["2026年10月台账"], [], ["姓名", "手机"]], 2, id="below a title and an empty line"),
        pytest.param([["车主", "车主", "车辆"], ["姓名", "手机", "车牌"]], 1, id="the second of two lines"),
        pytest.param([["甲"], ["甲", "乙", "丙"], ["1", "2", "3"]], 1, id="unknown words: the fullest line"),
    ],
)
def test_the_row_of_headers_is_found(rows: list[list[str]], line: int) -> None:
    assert find_header(rows, OFFERED) == line


def test_a_header_that_stands_twice_takes_the_word_above_it() -> None:
    rows = [["送修人信息", "送修人信息", "车主", "车主"], ["姓名", "电话", "姓名", "电话"]]
    headers = headers_of(rows, 1)
    assert headers == ["送修人姓名", "送修人电话", "车主姓名", "车主电话"]


def test_a_close_header_is_only_suggested() -> None:
    headers = ["客户级别别", "手机"]
    columns = matched(headers, OFFERED)
    assert 0 not in columns
    assert suggested(headers, columns, OFFERED) == {0: "customers.level"}


def test_the_mark_of_a_header_set_minds_the_words_not_the_writing() -> None:
    assert header_digest(["手机 ", "车牌"]) == header_digest(["手机：", "车 牌"])
    assert header_digest(["手机", "车牌"]) != header_digest(["车牌", "手机"])


def test_plain_takes_the_noise_away() -> None:
    assert plain("*手机号码（必填）：") == "手机号码"
