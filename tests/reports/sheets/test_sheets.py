"""Sheets: what is printed can be read back, on A4, with its head on every page."""

from __future__ import annotations

import pytest

from reports.sheets import labels
from tests.reports.sheets.reading import pages_of, size_of
from tests.reports.sheets.samples import SAMPLES, basic, due, register, sheet_of_labels, three_letters

SAID = {
    "basic_file": (
        "客户档案基本资料表",
        "欧阳静怡",
        "浙A·12345",
        "维修保养记录",
        "云溪花园12幢3单元1602室",
        "另有更早的4次来店",
    ),
    "call_record": ("跟踪服务电话记录表", "王建国", "问是否满意", "开到八十公里每小时最明显", "发保养提醒"),
    "call_register": ("跟踪服务电话登记表", "2026-11-01至2026-11-22", "客户1"),
    "letter_register": ("跟踪服务信函登记表", "7K2M-9XQF-4", "咨询函"),
    "day_sheet": ("预约日程", "09:00", "浙A·D56789", "上海远航物流有限公司", "未预约到店"),
    "due_list": ("定期保养用户一览表", "按里程推算", "2026-12-02", "不来的原因"),
}
WIDE = {"call_register", "letter_register", "day_sheet", "due_list"}


@pytest.mark.parametrize("name", SAID)
def test_a_sheet_says_what_it_holds(name):
    content = SAMPLES[name]()
    words = pages_of(content)
    assert size_of(content) == ((297, 210) if name in WIDE else (210, 297))
    for part in SAID[name]:
        assert part in "".join(words), part
    for number, page in enumerate(words, 1):
        assert f"第{number}页，共{len(words)}页" in page
        assert "2026-11-22李敏打印" in page
        assert "滨江一店" in page


def test_a_long_table_repeats_its_head_and_loses_no_row():
    words = pages_of(register(60))
    assert len(words) > 1
    assert all("内容摘要" in page for page in words)
    assert all(f"客户{number}1" in "".join(words) for number in (1, 59, 60))


def test_a_row_longer_than_a_page_goes_on_on_the_next():
    from reports.kit.paper import Column, Paper
    from tests.reports.sheets.samples import Text, head

    paper = Paper(head(Text(zh="长", en="Long")))
    said = "".join(f"第{n}句话说得很长。" for n in range(1500))
    paper.table([Column(Text(zh="话", en="Words"), 1)], [[said]])
    words = pages_of(paper.finish())
    assert len(words) > 2
    assert all(f"第{n}句" in "".join(words) for n in (0, 700, 1499))


def test_letters_are_a_page_each_with_address_signature_and_coupon():
    words = pages_of(three_letters())
    assert len(words) == 3
    assert "王建国先生收" in words[0]
    assert "尊敬的王先生：" in words[0]
    assert "服务经理吴敏" in words[0]
    assert "券号7K2M-9XQF-4" in words[0]
    assert "有效期至2027年1月21日" in words[0]
    assert "DearMrWang," in words[1]
    assert "Validuntil21January2027" in words[1]
    assert words[2].count("免费的全车检查") == 4
    assert "券号" not in words[2]


def test_labels_begin_where_the_sheet_was_begun():
    words = pages_of(sheet_of_labels(count=26, skip=4))
    assert len(words) == 2
    assert words[0].count("收") == 20
    assert words[1].count("收") == 6
    assert "浙江远航国际物流供应链管理有限公司" in words[0]


@pytest.mark.parametrize(
    ("count", "skip", "pages"), [(24, 0, 1), (25, 0, 2), (1, 23, 1), (2, 23, 2), (0, 0, 1), (1, 24, 1)]
)
def test_a_sheet_has_24_labels(count, skip, pages):
    assert len(pages_of(labels.draw([("文三路 99 号", "王建国 收")] * count, skip=skip))) == pages


def test_rare_signs_of_names_are_printed():
    assert "镕喆堃頔龘" in pages_of(labels.draw([("镕喆堃頔龘",)]))[0]


def test_many_visits_and_cars_take_more_pages():
    assert len(pages_of(basic(visits=80))) > 2
    assert len(pages_of(due(count=120))) > 3
