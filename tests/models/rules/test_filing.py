"""What a monthly review's sheet says becomes scripts and awards, or a sentence that shows how to write them."""

from __future__ import annotations

import pytest

from models.problem import Refused
from models.rules.filing import Praise, Script, awards_in, category_of, scripts_in


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("太贵了。\n旧件给您看。", [Script("太贵了。", "旧件给您看。")], id="one"),
        pytest.param("客户说：“太贵了”\n我们：“旧件给您看”", [Script("太贵了", "旧件给您看")], id="named and quoted"),
        pytest.param("太贵\r\n先看\r\n再定", [Script("太贵", "先看\n再定")], id="an answer of two lines"),
        pytest.param("太贵\n先看\n\n \n要等\n先约", [Script("太贵", "先看"), Script("要等", "先约")], id="two"),
    ],
)
def test_scripts_are_taken_out_of_what_was_typed(typed, found):
    assert scripts_in(typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("孙悦：客户来电表扬", [Praise("孙悦", "客户来电表扬", "")], id="no reward"),
        pytest.param("1. 孙悦:客户来电表扬（红旗）。", [Praise("孙悦", "客户来电表扬", "红旗")], id="numbered"),
        pytest.param("孙悦：三台\n\n吴佳：七台(奖杯)", [Praise("孙悦", "三台", ""), Praise("吴佳", "七台", "奖杯")], id="two"),
        pytest.param("孙悦：（红旗）", [Praise("孙悦", "（红旗）", "红旗")], id="only a reward"),
    ],
)  # fmt: skip
def test_awards_are_taken_out_of_what_was_typed(typed, found):
    assert awards_in(typed) == found


@pytest.mark.parametrize(
    ("read", "typed", "said"),
    [
        pytest.param(scripts_in, " \n ", "还没有写话术", id="no script"),
        pytest.param(scripts_in, "太贵了", "“太贵了”下面还没写我们怎么说", id="no answer"),
        pytest.param(scripts_in, "太" * 201 + "\n先看", "最多 200 个字", id="a long objection"),
        pytest.param(awards_in, "", "还没有写奖励", id="no award"),
        pytest.param(awards_in, "三位客户表扬", "看不出给谁", id="nobody named"),
    ],
)
def test_what_cannot_be_filed_is_told_with_an_example(read, typed, said):
    with pytest.raises(Refused) as refused:
        read(typed)
    assert said in refused.value.text.to("zh")


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("外面换机油便宜一半", "rival"), ("再便宜两千我就定", "price"), ("每次都要等两小时", "waiting"),
        ("上次异响修了还响", "quality"), ("利息太高", "money"), ("我回去商量商量", "undecided"), ("嗯", "other"),
    ],
)  # fmt: skip
def test_an_objection_is_put_where_it_belongs(said, category):
    assert category_of(said) == category
