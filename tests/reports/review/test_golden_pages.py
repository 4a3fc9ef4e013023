"""The words of a small review as they stand on its pages, read by somebody when they last changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pypdfium2 import PdfDocument

from models.text import Text
from reports.charts.drawing import Frame
from reports.charts.trend import Line, trend
from reports.figures import FIGURES
from reports.kit.columns import Column
from reports.kit.paper import Head
from reports.review.chapters.churn import CHAPTER as CHURN
from reports.review.chapters.voices import CHAPTER as VOICES
from reports.review.cover import BACK, LOST, VISITS, Answer, Cover
from reports.review.making import Review
from reports.review.parts import Chart, Done, Known, Quotes, Table, Written
from reports.review.question import question
from reports.review.reading import Kept
from reports.review.saying import change_of, tile
from reports.row import Row
from reports.sheets.monthly_review import draw
from tests.golden_files import compare
from tests.reports.review.test_question import SEAT


def known(name, value, n=0):
    return Known(f"{name}|{value}", FIGURES.named(name), Row(group="all", label="全部", value=value, n=n or value))


def sample(lang):
    """A review of two chapters, of which one number is another than when it was issued."""
    asked = question(replace(SEAT, lang=lang))
    back, lost = known("churn.won_back", 61), (known("churn.lost", 104), known("churn.lost", 116))
    visits = (known("visits.count", 349), known("visits.count", 359))
    rows = [
        Row(group=f"2026-{month:02}", label=f"{month}月", value=300 + month, n=300 + month) for month in range(4, 11)
    ]
    look = asked.look()
    frame = Frame(
        title=Text(zh="每月进店台次", en="Visits by month"), measure=VISITS, unit=visits[0].figure.unit, look=look
    )
    chart = Chart(name="visits", drawing=trend([Line(VISITS, rows)], frame), answers=[], is_line=True)
    told = [
        Text(
            zh="当月流失 104 台，比上月少 12 台；流失最多的是远行 29 台。",
            en="Cars lost in the month: 104, 12 fewer than the month before; most of them Yuanxing (29).",
        )
    ]
    columns = (Column(Text(zh="分类", en="Class"), 2), Column(asked.period.label, 1, "right"))
    table = Table(
        title=Text(zh="全部车辆怎么分布（台）", en="How all cars stand"),
        columns=columns,
        rows=[("忠诚", "960"), ("摇摆", "527")],
    )
    quotes = Quotes(
        title=Text(zh="打低分的客户这样说", en="What customers who scored low said"),
        lines=[("交车讲得太快，没记住。", "2026-10-25，718 分")],
    )
    chapters = [
        Done(key="churn", title=CHURN.title, written=Written(told=told, tiles=[tile(LOST, lost, asked, better=-1)], parts=[table])),
        Done(key="voices", title=VOICES.title, written=Written(told=[Text(zh="24 位客户留了话。", en="24 customers left words.")], parts=[quotes])),
    ]  # fmt: skip
    answers = [
        Answer(question=BACK, known=back, said=Text.plain("—"), tone=""),
        Answer(question=LOST, known=lost[0], said=change_of(*lost, asked), tone=""),
    ]
    head = Head(
        title=Text(zh="2026年10月经营月报", en="Monthly review, Oct 2026"),
        store="云驰临江示范店",
        person="周建国",
        printed_on=date(2026, 11, 22),
        lang=lang,
    )
    return Review(
        head=head,
        cover=Cover(answers=answers, told=[change_of(*visits, asked)], tiles=[tile(VISITS, visits, asked)], chart=chart),
        chapters=chapters,
        figures={one.figure.name: one.figure for one in (back, lost[0], visits[0])},
        numbers={lost[0].key: Kept(Text(zh="流失台数（2026年10月）", en="Cars lost (Oct 2026)"), "104")},
        issued_on=date(2026, 11, 2),
        issued={lost[0].key: "103"},
    )  # fmt: skip


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_pages_say_what_somebody_has_read(lang, update_golden):
    with PdfDocument(draw(sample(lang))) as document:
        pages = [page.get_textpage().get_text_range().splitlines() for page in document]
    words = "".join(f"--- {number}\n" + "\n".join(lines) + "\n" for number, lines in enumerate(pages, 1))
    compare(f"monthly_review_{lang}.txt", words, update=update_golden)
