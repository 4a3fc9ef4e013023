"""What every kind keeps to: nothing is lost on the way out and back, every refusal helps, masks hide."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.field import Field
from models.kinds import KINDS, kind_named
from models.problem import Problem
from models.text import Text

STATES = {
    "new": Text(zh="新客户", en="New"),
    "old": Text(zh="老客户", en="Old"),
    "odd": Text(zh="大客户、车队", en="Fleet, large"),
}
FIELDS = {
    name: Field(id="x", label=Text(zh="某项", en="Item"), kind=name, choices=STATES if "choice" in name else None)
    for name in KINDS
}
FIRST, LAST = date(1900, 1, 2), date(2199, 12, 30)
FIRST_MOMENT, LAST_MOMENT = (datetime.combine(day, time()) for day in (FIRST, LAST))
DIGITS = "0123456789"
PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
VIN_SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
UPLOADS = st.from_regex(r"[0-9A-Za-z][0-9A-Za-z_-]{0,20}", fullmatch=True)


def digits(low: int, high: int) -> st.SearchStrategy[str]:
    """Give that many digits."""
    return st.text(DIGITS, min_size=low, max_size=high)


def numbers(places: int, most: int) -> st.SearchStrategy[Decimal]:
    """Give numbers as the kinds keep them, without closing zeros."""
    return st.integers(-most, most).map(lambda n: Decimal(f"{(Decimal(n) / 10**places).normalize():f}"))


PHONES = st.one_of(
    st.builds("1{}{}".format, st.sampled_from("3456789"), digits(9, 9)),
    st.builds("021{}".format, digits(8, 8)),
    st.builds("0571{}-{}".format, digits(7, 8), digits(1, 6)),
    st.builds("400{}".format, digits(7, 7)),
    st.builds("+852{}".format, digits(8, 8)),
)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "integer": st.integers(-(2**31) + 1, 2**31 - 1),
    "decimal": numbers(6, 10**18),
    "money": st.integers(-(10**12), 10**12),
    "percent": numbers(4, 10**10),
    "mileage": st.integers(0, 9_999_999),
    "score": numbers(2, 10**8),
    "date": st.dates(FIRST, LAST),
    "time": st.times(),
    "datetime": st.datetimes(FIRST_MOMENT, LAST_MOMENT, timezones=st.just(UTC)),
    "choice": st.sampled_from(sorted(STATES)),
    "choices": st.lists(st.sampled_from(sorted(STATES)), min_size=1, unique=True),
    "yes_no": st.booleans(),
    "phone": PHONES,
    "plate": st.builds("{}A{}".format, st.sampled_from("京沪粤浙"), st.text(PLATE_SIGNS, min_size=5, max_size=6)),
    "vin": st.text(VIN_SIGNS, min_size=17, max_size=17),
    "email": st.from_regex(r"[a-z0-9]{1,10}(\.[a-z0-9]{1,5})?@[a-z0-9]{1,10}\.(com|cn)", fullmatch=True),
    "url": st.from_regex(r"https?://[a-z0-9]{1,10}\.(com|cn)(/[a-z0-9]{0,8})?", fullmatch=True),
    "relation": st.integers(1, 2**63 - 1),
    "file": st.lists(UPLOADS, min_size=1, unique=True),
    "signature": UPLOADS,
    "colour": st.from_regex(r"#[0-9A-F]{6}", fullmatch=True),
}
WRITTEN = st.one_of(
    st.text(),
    st.text("李小明单王欧阳·（） -abcXYZ012３４"),
    st.text(DIGITS + ".,-/ :年月日元万%京A"),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.datetimes(),
    st.times(),
    st.decimals(),
    st.none(),
)
every_kind = pytest.mark.parametrize("name", sorted(KINDS))
WRONG = {
    "integer": "十二个",
    "decimal": "不少",
    "money": "很贵",
    "percent": "一半",
    "mileage": "很远",
    "score": "不错",
    "date": "11/21/2026",
    "time": "25:00",
    "datetime": "刚才",
    "choice": "别的",
    "choices": "别的、其他",
    "yes_no": "也许",
    "phone": "12345678901",
    "plate": "没有车",
    "vin": "LFV2A21K",
    "email": "liming",
    "url": "example",
    "relation": "张三",
    "file": "../x",
    "signature": "李 明",
    "colour": "蓝色",
    "template": "您好{称乎}",
    "person_name": "李",
}


@pytest.mark.parametrize("lang", ["zh", "en"])
@every_kind
@given(drawn=st.data())
@settings(max_examples=60, deadline=None)
def test_what_is_typed_out_is_read_back(name, lang, drawn):
    kind, field = KINDS[name], FIELDS[name]
    value = drawn.draw(VALUES[name]) if name in VALUES else kind.parse(drawn.draw(WRITTEN), field)
    assume(value is not None and not isinstance(value, Problem))
    typed = kind.typed(value, field, lang)
    assert kind.parse(typed, field) == value


@every_kind
@given(drawn=st.data())
@settings(max_examples=60, deadline=None)
def test_json_holds_it_exactly(name, drawn):
    kind, field = KINDS[name], FIELDS[name]
    value = drawn.draw(VALUES[name]) if name in VALUES else kind.parse(drawn.draw(WRITTEN), field)
    assume(not isinstance(value, Problem))
    loaded = kind.load(json.loads(json.dumps(kind.dump(value))))
    assert loaded == value
    assert type(loaded) is type(value)


@every_kind
@given(raw=WRITTEN)
@settings(max_examples=100, deadline=None)
def test_anything_typed_gives_a_value_or_a_sentence(name, raw):
    assume("{" not in str(raw))
    kind, field = KINDS[name], FIELDS[name]
    found = kind.parse(raw, field)
    if isinstance(found, Problem):
        shown = (found.text.to(lang).replace("{称呼}", "").replace("{salutation}", "") for lang in ("zh", "en"))
        assert all("{" not in words for words in shown), "every place of a sentence is filled"
    elif found is not None:
        assert name == "money" or kind.parse(found, field) == found  # 100 fen would be read as 100 yuan
        kind.show(found, field, "en").encode()
        assert "\x00" not in kind.show(found, field, "zh")


@every_kind
def test_empty_stays_empty(name):
    kind, field = KINDS[name], FIELDS[name]
    assert kind.parse("", field) is None
    assert kind.parse(None, field) is None
    assert kind.parse(" \u3000", field) is None
    assert kind.show(None, field, "zh") == kind.typed(None, field, "zh") == kind.mask(None) == ""
    assert kind.load(None) is kind.dump(None) is kind.excel(None, field, "zh") is kind.warn(None) is None
    assert kind.fragments(None) == ""


@pytest.mark.parametrize(("name", "typed"), WRONG.items())
def test_a_refusal_helps_in_both_languages(name, typed):
    found = KINDS[name].parse(typed, FIELDS[name])
    assert isinstance(found, Problem)
    zh, en = found.text.to("zh"), found.text.to("en")
    assert found.field == "x"
    assert found.value == typed
    assert re.search(r"例如|可以写", zh)
    assert re.search(r"such as|for example", en)
    assert not re.search(r"[!！]|无效|非法|(?i:invalid|illegal|null)", zh + en)
    assert zh != en


def test_every_kind_that_can_refuse_is_in_the_table_of_refusals():
    assert set(KINDS) - set(WRONG) == {"text", "long_text", "address"}


@every_kind
def test_says_its_name_in_both_languages(name):
    label = kind_named(name).label
    assert label.to("zh") != label.to("en")


@given(phone=PHONES)
def test_a_masked_phone_lacks_its_middle(phone):
    number = phone.partition("-")[0]
    masked = KINDS["phone"].mask(phone)
    assert masked.count("****") == 1
    assert len(masked.replace("*", "")) <= len(number) - 3


@pytest.mark.parametrize(
    ("name", "value", "hidden"),
    [
        pytest.param("phone", "13812345678", "2345", id="mobile"),
        pytest.param("phone", "02112345678", "1234", id="landline"),
        pytest.param("plate", "京A12345", "123", id="plate"),
        pytest.param("vin", "LFV2A21KXG4001234", "A21KXG400", id="VIN"),
        pytest.param("address", "杭州市西湖区文三路90号", "文三路", id="address"),
        pytest.param("email", "liming@example.com", "iming", id="e-mail"),
        pytest.param("person_name", "李小明", "小", id="name"),
        pytest.param("money", 123456, "1", id="amount"),
        pytest.param("date", date(1980, 1, 2), "1980", id="birthday"),
        pytest.param("time", time(9, 30), "9", id="time"),
        pytest.param("text", "家里有事", "有", id="text"),
    ],
)
def test_masks_hide(name, value, hidden):
    masked = KINDS[name].mask(value)
    assert "*" in masked
    assert hidden not in masked


@pytest.mark.parametrize("name", sorted(name for name, kind in KINDS.items() if kind.number))
def test_excel_gets_a_number(name):
    kind, field = KINDS[name], FIELDS[name]
    assert kind.excel(kind.parse("12", field), field, "zh") == 12


@pytest.mark.parametrize("name", sorted(name for name, kind in KINDS.items() if kind.excel_format == "@"))
@given(drawn=st.data())
@settings(max_examples=20, deadline=None)
def test_excel_gets_text_where_it_is_no_number_and_no_date(name, drawn):
    kind, field = KINDS[name], FIELDS[name]
    value = drawn.draw(VALUES[name]) if name in VALUES else kind.parse("李小明", field)
    assert isinstance(kind.excel(value, field, "zh"), str)


def test_a_kind_misspelt_is_told_the_nearest():
    with pytest.raises(LookupError, match="did you mean 'phone'"):
        kind_named("phon")
