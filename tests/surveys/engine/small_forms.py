"""Small forms that the tests of the engine are about."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from surveys.engine.answers import Context, Settled, settle
from surveys.engine.form import Form
from surveys.engine.reading import read_form

CSI = """
schema: form/1
form: {id: csi, version: 1, title: {zh: 售后回访, en: Service call}, subject: visit}
lists:
  willing: [{v: y, label: {zh: 愿意, en: Willing}}, {v: n, label: {zh: 不愿意, en: Not now}}]
  reason:
    - {v: price, label: {zh: 太贵, en: Too dear}}
    - {v: wait, label: {zh: 等得久, en: Long wait}}
    - {v: nothing, label: {zh: 没有, en: Nothing}, none: true}
    - {v: other, label: {zh: 其他, en: Other}, other: true}
  dear: [{v: parts, label: {zh: 配件, en: Parts}, group: price}, {v: coffee, label: {zh: 咖啡, en: Coffee}, group: wait}]
items:
  - {id: hello, type: note, channel: phone, label: {zh: "您好，${_subject.customer_name}", en: "Hello ${_subject.customer_name}"}}
  - {id: reached, type: choice, list: willing, required: true, label: {zh: 愿意谈谈吗, en: Willing to talk}}
  - id: marks
    type: group
    relevant: "${reached} = 'y'"
    label: {zh: 打分, en: Marks}
    items:
      - id: f
        type: grid
        required: true
        scale: {min: 1, max: 10, na: true}
        label: {zh: 请打分, en: Please rate}
        rows:
          - {id: f_quality, label: {zh: 维修质量, en: Repair}, factor: quality}
          - {id: f_facility, label: {zh: 店内设施, en: Facility}, factor: facility}
          - {id: f_pickup, label: {zh: 交车, en: Handover}, factor: pickup}
          - {id: f_advisor, label: {zh: 服务顾问, en: Advisor}, factor: advisor}
          - {id: f_initiation, label: {zh: 接待, en: Start}, factor: initiation}
      - {id: overall, type: scale, scale: {min: 1, max: 10}, required: true, label: {zh: 总体, en: Overall}}
      - {id: why, type: choices, list: reason, required: true, max_select: 2, relevant: "${overall} != '' and ${overall} <= 6", label: {zh: 为什么, en: Why}}
      - {id: what_dear, type: choice, list: dear, filter: "selected(${why}, group)", relevant: "selected(${why}, 'price')", label: {zh: 什么贵, en: What is dear}}
      - {id: callback, type: date, constraint: ". >= today()", message: {zh: 不能早于今天, en: Not before today}, relevant: "${low}", label: {zh: 哪天回电, en: Call back on}}
  - {id: low, type: calculation, value: yes_no, expr: "${overall} <= 6 or ${f_quality} <= 5"}
score:
  id: csi
  weights: {quality: 24, facility: 21, pickup: 21, advisor: 18, initiation: 17}
  min_answered: 3
  bands: [{from: 900, id: delighted}, {from: 750, id: pleased}, {from: 0, id: other}]
"""

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
PHONE = Context(today=DAY, now=NOW, subject={"customer_name": "王芳"}, channel="phone")
STAFF = Context(today=DAY, now=NOW)


def csi() -> Form:
    """Give the service call."""
    return read_form(CSI)


def form_of(*items: dict[str, Any], **more: Any) -> Form:
    """Give a form of some items; each gets words when it has none."""
    return Form.model_validate(
        {"form": {"id": "small", "title": {"zh": "小表", "en": "Small"}}, "items": [_worded(i) for i in items], **more}
    )


def settled(form: Form, context: Context = STAFF, **typed: Any) -> Settled:
    """Settle what was typed."""
    return settle(form, typed, context)


def said(result: Settled) -> dict[str, str]:
    """Give the English sentence about each key."""
    return {problem.field: problem.text.to("en") for problem in result.problems}


def choices(*values: str, **marks: dict[str, Any]) -> list[dict[str, Any]]:
    """Give a list of choices; `marks` adds to those named."""
    return [{"v": value, "label": value.upper(), **marks.get(value, {})} for value in values]


def _worded(item: dict[str, Any]) -> dict[str, Any]:
    inner = {"items": [_worded(each) for each in item["items"]]} if "items" in item else {}
    rows = {"rows": [{"label": row["id"], **row} for row in item["rows"]]} if "rows" in item else {}
    return {"label": item["id"], **item, **inner, **rows}
