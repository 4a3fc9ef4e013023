"""A small record sheet, for the tests of tables that a store makes itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from surveys.engine.reading import read_form

if TYPE_CHECKING:
    from surveys.engine.form import Form

WASH = """
schema: form/1
form:
  id: car_wash
  version: {version}
  title: {{zh: 洗车登记, en: Car wash}}
  kind: record
  subject: {subject}
lists:
  how:
    - {{v: quick, label: {{zh: 快洗, en: Quick}}}}
    - {{v: full, label: {{zh: 精洗, en: Full}}}}
    - {{v: other, label: {{zh: 其他, en: Other}}, other: true}}
items:
  - {{id: washed_on, type: date, required: true, default: "=today()", label: {{zh: 日期, en: Day}}}}
  - {{id: plate, type: text, max_len: 10, required: true, x: {{kind: plate}}, label: {{zh: 车牌, en: Plate}}}}
  - {{id: phone, type: phone, pii: true, label: {{zh: 车主电话, en: Phone}}}}
  - {{id: how, type: choice, list: how, required: true, label: {{zh: 怎么洗, en: How}}}}
  - {{id: minutes, type: integer, min: 1, max: 600, constraint: ". != 599", message: {{zh: 没有洗这么久的车, en: No wash takes that long}}, label: {{zh: 用时, en: Minutes}}}}
  - {{id: price, type: decimal, min: 0, label: {{zh: 单价, en: Price}}}}
  - {{id: paid, type: calculation, value: decimal, expr: "if(${{price}} != '', ${{price}} * 1.5, '')", label: {{zh: 应收, en: To pay}}}}
  - {{id: scratched, type: yes_no, label: {{zh: 有划痕吗, en: Scratched}}}}
  - {{id: where, type: text, required: true, relevant: "${{scratched}} = 'y'", label: {{zh: 划痕在哪, en: Where}}}}
  - {{id: washer, type: relation, to: staff, label: {{zh: 洗车工, en: Washer}}}}
{more}
"""
REMARK = "  - {id: remark, type: long_text, label: {zh: 备注, en: Remark}}"


def wash(version: int = 1, subject: str = "none", more: str = REMARK) -> str:
    """Write the definition of a version."""
    return WASH.format(version=version, subject=subject, more=more)


def wash_form(**said: Any) -> Form:
    """Read it."""
    return read_form(wash(**said))
