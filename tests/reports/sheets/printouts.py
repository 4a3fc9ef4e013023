"""One of each printout that follows from a form, a resource or a chart, with plain words: what tests read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from models.duties.sheets import LineShown, SheetShown
from models.text import Text
from reports.charts.trend import Line, trend
from reports.kit.paper import Column
from reports.sheets import any_list, any_record, blank_form, chart_page, checklist, filled_form, record_sheet
from reports.sheets import statistics_page as counted
from surveys.engine.answers import Context, settle
from surveys.engine.reading import read_form
from surveys.engine.scoring import score
from surveys.shipped import shipped_checklists, shipped_forms
from tests.reports.charts import samples as charts
from tests.reports.sheets.samples import LONG, TODAY, head

if TYPE_CHECKING:
    from surveys.engine.form import Form

RECORDS = Path("surveys/forms/records")
EVERY_KIND = """
form: {id: probe, version: 3, title: {zh: 各种题型都有的检验表, en: A sheet with every kind of question}, kind: record,
       subject: vehicle}
lists:
  many:
    - {v: a, label: {zh: 前保险杠左侧有划痕需要补漆, en: Scratch on the left of the front bumper}}
    - {v: b, label: {zh: 轮毂, en: Rim}}
    - {v: o, label: {zh: 其他, en: Other}, other: true}
items:
  - id: basics
    type: group
    label: {zh: 基本, en: Basics}
    items:
      - {id: told, type: note, label: {zh: 请用正楷填写，当天交回前台。, en: Please write in block letters.}}
      - {id: by, type: text, print: {width: 6}, label: {zh: 送修人, en: Brought by}, required: true}
      - {id: phone, type: phone, print: {width: 6}, label: {zh: 手机, en: Phone}}
      - {id: km, type: integer, unit: {zh: 公里, en: km}, print: {width: 4}, label: {zh: 里程, en: Mileage}}
      - {id: before, type: date, print: {width: 4}, label: {zh: 上次保养, en: Last service}}
      - {id: at, type: time, print: {width: 4}, label: {zh: 到店时间, en: Arrived at}}
  - {id: order, type: rank, list: many, label: {zh: 最在意哪些, en: What matters most}}
  - {id: found, type: choices, list: many, min_select: 2, label: {zh: 发现的问题, en: What was found}}
  - id: parts
    type: repeat
    label: {zh: 配件, en: Parts}
    items:
      - {id: part, type: text, label: {zh: 名称, en: Name}}
      - {id: count, type: integer, label: {zh: 数量, en: Count}}
  - {id: state, type: scale, scale: {min: 0, max: 100}, label: {zh: 车况打分, en: Condition}}
  - id: inside
    type: grid
    scale: {min: 1, max: 5, na: true, low: {zh: 差, en: Bad}, high: {zh: 好, en: Good}}
    label: {zh: 内饰, en: Interior}
    rows: [{id: seats, label: {zh: 座椅, en: Seats}}, {id: roof, label: {zh: 顶棚, en: Roof}}]
  - {id: ready, type: yes_no, label: {zh: 可以交车, en: May be handed over}, required: true}
  - {id: why, type: long_text, relevant: "${ready} = 'n'", print: {lines: 5}, label: {zh: 原因, en: Why not}}
  - {id: photo, type: file, accept: image, label: {zh: 照片, en: Photos}}
  - {id: inspector, type: relation, to: staff, label: {zh: 检验员, en: Inspector}}
  - {id: signed, type: signature, label: {zh: 签名, en: Signature}, required: true}
"""
ANSWERS = {
    "overall": 4, "f_initiation": 6, "f_advisor": 3, "f_facility": "na", "f_pickup": 8, "f_quality": 7,
    "fixed_first": "y", "nps": 5, "why": ["price", "waiting"], "what_dear": "labour", "words": LONG,
}  # fmt: skip


@cache
def every_kind() -> Form:
    return read_form(EVERY_KIND)


@cache
def shipped(name: str) -> Form:
    return {**shipped_forms(), **shipped_checklists()}[name]


def blank(form: Form, langs: tuple[str, ...] = ("zh",), size: str = "A4") -> bytes:
    title = Text.plain(" ".join(form.head.title.to(lang) for lang in langs))
    named = replace(
        head(title), lang=langs[0], code=blank_form.CODE.fill(id=form.id, version=form.version).to(langs[0])
    )
    known = {"_store.name": named.store}
    return blank_form.draw(blank_form.BlankForm(head=named, form=form, langs=langs, size=size, known=known))


def log(name: str, lang: str = "zh") -> bytes:
    form = read_form((RECORDS / f"{name}.yaml").read_text("utf-8"))
    code = blank_form.CODE.fill(id=form.id, version=form.version).to(lang)
    named = replace(head(form.head.title), lang=lang, code=code)
    return record_sheet.draw(blank_form.BlankForm(head=named, form=form, langs=(lang,)))


def filled() -> bytes:
    form = shipped("csi_service")
    now = datetime(2026, 11, 22, 10)  # noqa: DTZ001 -- the store's clock
    settled = settle(form, ANSWERS, Context(today=TODAY, now=now, channel="paper"))
    scored = score(form, settled)
    response = filled_form.Response(
        form=form,
        settled=settled,
        answers=settled.values,
        hidden={"callback": "2026-11-30"},
        detail=scored.as_json() if scored else None,
        facts=[(Text(zh="客户", en="Customer"), "王建国"), (Text(zh="渠道", en="Channel"), "纸质")],
        cases=[("回访不满意 浙A12345", Text(zh="处理中", en="Open"))],
    )
    named = replace(head(form.head.title, "王建国"), code="表号 csi_service · 第 1 版")
    return filled_form.draw(filled_form.FilledForm(head=named, response=response))


def listed(count: int = 70, columns: int = 5) -> bytes:
    titles = ("姓名", "手机", "最近来店", "来店次数", "备注", "地址", "车型", "顾问", "来源", "客户级别")[:columns]
    kinds = {1: {"whole": True}, 2: {"whole": True}, 3: {"whole": True, "align": "right"}}
    shown = [Column(Text.plain(title), **kinds.get(place, {})) for place, title in enumerate(titles)]
    cells = ("欧阳静怡", "138 0000 0001", "2026-11-03", "12", LONG[:30], "杭州市西湖区文三路 99 号", "轩逸 1.6", "李敏", "朋友介绍",
             "VIP")  # fmt: skip
    rows = [list(cells[:columns]) for _ in range(count)]
    sheet = any_list.AnyList(
        head=head(Text(zh="客户", en="Customers"), "活跃度：长期流失"), columns=shown, rows=rows, total=count + 5, left_out=2,
        sums="合计 来店次数 840",
    )  # fmt: skip
    return any_list.draw(sheet)


def recorded(visits: int = 40) -> bytes:
    facts = [(Text.plain(f"字段{n}"), "内容" * (n % 7 + 1)) for n in range(1, 12)]
    columns = [Column(Text.plain("来店日期"), whole=True), Column(Text.plain("维修内容"))]
    rows = [[f"2026-01-{n % 28 + 1:02}", LONG[: 20 + n]] for n in range(visits)]
    sheet = any_record.AnyRecord(
        head=head(Text(zh="客户 王建国", en="Customer 王建国"), "138 0000 0001"),
        sections=[
            (Text(zh="基本信息", en="Basics"), facts),
            (Text(zh="备注", en="Note"), [(Text.plain("备注"), LONG)]),
        ],
        related=[any_record.Hanging(Text(zh="来店记录", en="Visits"), columns, rows, visits + 3)],
    )
    return any_record.draw(sheet)


def duties(people: int = 3) -> bytes:
    line = LineShown(
        id=1, item="tools", words=Text(zh="工具点数归位", en="Tools counted"), period="daily", begins=time(17),
        ends=time(18, 30), proof="none", state="open", over=datetime(2026, 11, 22, 18, 30),  # noqa: DTZ001
        until=datetime(2026, 11, 22, 18, 30), entered_at=None, entered_by="", reason="", note="", files=(),  # noqa: DTZ001
        comment="", commented_by="", response=None,
    )  # fmt: skip
    done = replace(line, state="done", entered_at=datetime(2026, 11, 22, 17, 40), note="少一把扳手")  # noqa: DTZ001
    sheet = SheetShown(
        id=1, person=1, name="何军", post=Text(zh="维修技师", en="Technician"), form_key="duty_technician", day=TODAY, store=1,
        delegate=None, delegate_name="", confirmed_at=None, confirmed_by="", lines=(done, *[line] * 8),
    )  # fmt: skip
    day = checklist.DayOfDuties(head=head(checklist.TITLE, "2026-11-22 周日"), sheets=[sheet] * people)
    return checklist.draw(day)


def statistics(questions: int = 4) -> bytes:
    bars = [
        counted.Bar(words, value, f"{value} · {value}%")
        for words, value in (("市区线", 24), ("快速路线", 26), ("综合线", 50))
    ]
    part = counted.Part(Text(zh="路线", en="Route"), bars, "197 份回答")
    facts = [
        (Text(zh="登记", en="Entries"), "197"),
        (Text(zh="试驾里程", en="Driven"), "13（197 条的平均，6–21，合计 2,652）"),
    ]
    named = head(Text(zh="试驾登记 · 统计", en="Test-drive log · statistics"), "试驾日期：今年")
    return counted.draw(counted.StatisticsPage(head=named, facts=facts, parts=[part] * questions))


def chart(lines: int = 1) -> bytes:
    names = ("满意度指数", "去年")[:lines]
    drawn = [Line(Text.plain(name), charts.year()) for name in names]
    drawing = trend(drawn, charts.frame(theme="print", width=658))
    notes = [Text(zh="各因子均分按权重加权平均。", en="Factors averaged by weight.")]
    return chart_page.draw(chart_page.ChartPage(head=head(Text.plain("走势"), "2026年"), drawing=drawing, notes=notes))


PRINTOUTS = {
    "blank form, every kind": lambda: blank(every_kind()),
    "blank form, both languages, A5": lambda: blank(every_kind(), ("en", "zh"), "A5"),
    "blank form with conditions": lambda: blank(shipped("lost_customer")),
    "log, a line an event": partial(log, "test_drive_log"),
    "log in English, whose customer is named": partial(log, "loaner_car", "en"),
    "blank checklist": lambda: blank(shipped("duty_cashier")),
    "filled form": filled,
    "list": partial(listed, 30),
    "record": partial(recorded, 12),
    "duty sheets": duties,
    "chart": chart,
    "chart of two lines": partial(chart, 2),
    "statistics": statistics,
}
