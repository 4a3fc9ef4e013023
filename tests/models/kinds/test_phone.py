"""Telephone numbers: what is read, how they are written, what stays hidden."""

from __future__ import annotations

import pytest

from models.field import Field
from models.kinds.phone import kind
from models.problem import Problem
from models.text import Text

PHONE = Field(id="phone", label=Text(zh="手机", en="Phone"), kind="phone")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        pytest.param("13800000000", "13800000000", id="plain mobile"),
        pytest.param("138-0000-0000", "13800000000", id="dashes"),
        pytest.param("138 0000 0000", "13800000000", id="spaces"),
        pytest.param("１３８００００００００", "13800000000", id="full-width digits"),
        pytest.param("+86 138 0000 0000", "13800000000", id="country code with plus"),
        pytest.param("008613800000000", "13800000000", id="country code with zeros"),
        pytest.param("8613800000000", "13800000000", id="country code alone"),
        pytest.param("013800000000", "13800000000", id="the zero once dialled before a mobile"),
        pytest.param("'13800000000", "13800000000", id="apostrophe that made it text in Excel"),
        pytest.param("\u202a13800000000\u202c", "13800000000", id="invisible signs copied from a contact list"),
        pytest.param(13800000000, "13800000000", id="whole number from Excel"),
        pytest.param(13800000000.0, "13800000000", id="number from Excel"),
        pytest.param("13800000000.0", "13800000000", id="decimal that a program made of it"),
        pytest.param("13800000000转1234", "13800000000-1234", id="privacy number with extension"),
        pytest.param("021-12345678", "02112345678", id="landline of a large city"),
        pytest.param("（０２１）1234 5678", "02112345678", id="area code in full-width brackets"),
        pytest.param("0571/88886666", "057188886666", id="area code before a slash"),
        pytest.param("0571-8888-6666", "057188886666", id="landline in three groups"),
        pytest.param("0571-8888666", "05718888666", id="landline of seven digits"),
        pytest.param("+86 21 1234 5678", "02112345678", id="landline with country code gets its zero back"),
        pytest.param("021-12345678-801", "02112345678-801", id="extension after a dash"),
        pytest.param("021-12345678转801", "02112345678-801", id="extension in words"),
        pytest.param("021 1234 5678 ext. 801", "02112345678-801", id="extension in English"),
        pytest.param("400-800-1234", "4008001234", id="400 number"),
        pytest.param("95518", "95518", id="insurer's hotline"),
        pytest.param("+852 9123 4567", "+85291234567", id="Hong Kong"),
        pytest.param("0085291234567", "+85291234567", id="Hong Kong dialled with zeros"),
        pytest.param("", None, id="empty"),
        pytest.param(None, None, id="empty cell"),
        pytest.param(" — ", None, id="dash for none"),
        pytest.param(float("nan"), None, id="not a number stands for an empty cell"),
    ],
)
def test_read(typed, number):
    assert kind.parse(typed, PHONE) == number


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("1380000000", "有 10 位数字", id="a digit missing"),
        pytest.param("138000000001", "有 12 位数字", id="a digit too many"),
        pytest.param("12800000000", "手机号是 11 位数字", id="no such network"),
        pytest.param("李先生", "手机号是 11 位数字", id="a name"),
        pytest.param("88886666", "没有区号", id="no area code"),
        pytest.param("2112345678", "例如 021-12345678", id="Excel took the zero away"),
        pytest.param(2112345678.0, "例如 021-12345678", id="Excel made a number of a landline"),
        pytest.param("1.38E+10", "Excel 缩写", id="Excel shortened it"),
        pytest.param("138****1234", "打过码", id="already masked"),
        pytest.param("13800000000/13900000000", "两个号码", id="two numbers with a slash"),
        pytest.param("13800000000 13900000000", "两个号码", id="two numbers with a space"),
        pytest.param("13800000000；021-12345678", "两个号码", id="two numbers with a semicolon"),
    ],
)
def test_told(typed, said):
    found = kind.parse(typed, PHONE)
    assert isinstance(found, Problem)
    assert said in found.text.to("zh")
    assert found.value == typed


@pytest.mark.parametrize(
    ("number", "shown", "masked"),
    [
        pytest.param("13800001234", "138 0000 1234", "138****1234", id="mobile"),
        pytest.param("02112345678", "021-12345678", "021****5678", id="landline"),
        pytest.param("05718888666", "0571-8888666", "0571****666", id="landline of seven digits"),
        pytest.param("02112345678-801", "021-12345678 转 801", "021****5678", id="extension is not shown"),
        pytest.param("4008001234", "400-800-1234", "400****34", id="400 number"),
        pytest.param("+85291234567", "+85291234567", "+85****67", id="foreign"),
        pytest.param("95518", "95518", "***", id="hotline"),
        pytest.param(None, "", "", id="empty"),
    ],
)
def test_written(number, shown, masked):
    assert kind.show(number, PHONE, "zh") == shown
    assert kind.mask(number) == masked


def test_english_extension():
    assert kind.show("02112345678-801", PHONE, "en") == "021-12345678 ext. 801"


def test_excel_gets_text():
    assert kind.excel("13800001234", PHONE, "zh") == "138 0000 1234"


def test_search_finds_digits():
    assert kind.fragments("02112345678-801") == "02112345678801"
