"""The monthly review beside bare matplotlib and bare fpdf2, and a page of the server while one is drawn.

`uv run python -m benchmarks.monthly_review [FOLDER]` makes a demo store (or takes the one in FOLDER), draws its review,
and draws the same charts of the same data with nothing but matplotlib, and the same words with nothing but fpdf2, in
the same run and in turn. Times are seconds of the processor, the median of several turns.
"""

from __future__ import annotations

import asyncio
import io
import re
import statistics
import sys
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

import httpx
from fpdf import FPDF
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from pypdfium2 import PdfDocument

from models.database import open_database
from models.existing import store_in
from models.people.seats import seat_of_the_machine
from reports.kit.fonts import NAME, SANS
from reports.review.making import review_of
from reports.review.question import question
from reports.sheets.monthly_review import draw
from seeds.demo import make_demo
from tests.demo_store import running_demo

TURNS = 5
DPI = 200
PIXELS = 96
LIMIT = 1.5
PAGES = 40
TWICE = 2.0
MONTH = re.compile(r"\d{4}-\d{2}")


def bare_chart(chart):
    """Draw a chart's data with matplotlib alone: the same size, the same marks, words in the same font."""
    frame = chart.drawing.frame
    width, height = frame.look.width, frame.look.height or chart.drawing.height
    figure = Figure(figsize=(width / PIXELS, height / PIXELS), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    lang = frame.look.lang
    if chart.is_line or any(MONTH.fullmatch(str(row.group)) for row in chart.answers[0].rows):
        for answer in chart.answers:
            rows = [row for row in answer.rows if row.value is not None]
            names, values = [row.words(lang) for row in rows], [row.value for row in rows]
            axes.plot(names, values, marker="o", label=answer.figure.title.to(lang))
            if all(row.low is not None and row.high is not None for row in rows):
                axes.fill_between(names, [row.low for row in rows], [row.high for row in rows], alpha=0.2)
            axes.annotate(answer.figure.unit.shown(values[-1]), (len(rows) - 1, values[-1]))
        axes.set_xticks(
            range(0, len(names), 2), [f"{name}\nn={row.n}" for name, row in zip(names, rows, strict=True)][::2]
        )
    elif "importance" in chart.name:
        rows = [row for row in chart.answers[0].rows if row.value is not None]
        axes.scatter([row.value for row in rows], [row.n for row in rows])
        for row in rows:
            axes.annotate(row.words(lang), (row.value, row.n))
        axes.axhline(rows[0].n)
        axes.axvline(rows[0].value)
    else:
        bare_bars(axes, chart, {line[0] for line in chart.drawing.cells}, lang)
    axes.set_ylabel(chart.answers[0].figure.title.to(lang))
    axes.grid(visible=True)
    if len(chart.answers) > 1:
        axes.legend([answer.asked.period.label.to(lang) for answer in chart.answers])
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=DPI)
    return out


def bare_bars(axes, chart, shown, lang):
    """Draw one bar for each group that the chart shows, with its interval and its value of the time before."""
    rows = [row for row in chart.answers[0].rows if row.words(lang) in shown]
    axes.barh([f"{row.words(lang)}\nn={row.n}" for row in rows], [row.value for row in rows])
    before = [row for row in chart.answers[-1].rows if row.words(lang) in shown]
    if len(chart.answers) > 1:
        axes.scatter([row.value for row in before], range(len(before)), marker="|")
    for place, row in enumerate(rows):
        axes.annotate(chart.answers[0].figure.unit.shown(row.value), (row.value, place))
        if row.low is not None and row.high is not None:
            axes.hlines(place, row.low, row.high)


def bare_review(charts, pages):
    """Draw the charts and write the words, line by line, with fpdf2 alone."""
    pdf = FPDF()
    pdf.add_font(NAME, fname=SANS)
    pdf.set_auto_page_break(auto=False)
    drawn = [bare_chart(chart) for chart in charts]
    for number, lines in enumerate(pages):
        pdf.add_page()
        pdf.set_font(NAME, size=9)
        for line in lines:
            pdf.cell(0, 4.5, line, new_x="LMARGIN", new_y="NEXT")
        for place, picture in enumerate(drawn[number :: len(pages)]):
            pdf.image(picture, x=18, y=20 + 70 * place, w=120)
    return bytes(pdf.output())


def words_of(content):
    """Give the lines of each page."""
    with PdfDocument(content) as document:
        return [page.get_textpage().get_text_range().splitlines() for page in document]


def timed(work, *given):
    """Run something and give how many seconds of the processor it took."""
    begun = time.process_time()
    work(*given)
    return time.process_time() - begun


async def compare(folder):
    """Draw both in turn, and print the ratio."""
    async with store_in(folder):
        seat = await seat_of_the_machine("zh")
        asked = question(seat)
        review = await review_of(asked)
        pages = words_of(draw(review))
        bare_review(review.charts, pages)
        ours, bare, counts = [], [], []
        for _ in range(TURNS):
            begun = time.process_time()
            review = await review_of(asked)
            counts.append(time.process_time() - begun)
            ours.append(timed(draw, review))
            bare.append(timed(bare_review, review.charts, pages))
    count, one, other = (statistics.median(some) for some in (counts, ours, bare))
    print(f"charts {len(review.charts)}, pages {len(pages)}, lines {sum(map(len, pages))}")
    print(f"counting the figures            {count:6.2f} s")
    print(f"drawing the review              {one:6.2f} s")
    print(f"bare matplotlib and bare fpdf2  {other:6.2f} s")
    print(f"drawing / bare                  {one / other:6.2f}   (at most {LIMIT})")
    print(f"counting and drawing / bare     {(count + one) / other:6.2f}")
    return one / other


def pages_meanwhile(folder):
    """Open a page again and again, first alone, then while a review is drawn."""
    with running_demo(folder) as demo, demo.signed_in("boss") as browser:
        opened = [_page(browser) for _ in range(PAGES)]
        with demo.signed_in("boss") as other:
            drawing = threading.Thread(target=_drawn, args=(other,))
            drawing.start()
            meanwhile = []
            while drawing.is_alive():
                meanwhile.append(_page(browser))
            drawing.join()
        after = [_page(browser) for _ in range(PAGES)]
    usual, then = statistics.median(opened + after), statistics.median(meanwhile)
    print(f"a page, usually                 {usual * 1000:6.0f} ms")
    print(
        f"a page while a review is drawn  {then * 1000:6.0f} ms, of {len(meanwhile)} (at most {TWICE:.0f} times as long)"
    )
    print(f"meanwhile / usually             {then / usual:6.2f}")
    return then / usual


def _page(browser):
    begun = time.perf_counter()
    browser.get("/churn").raise_for_status()
    return time.perf_counter() - begun


def _drawn(browser):
    answer = browser.get("/reviews/file/month.pdf", timeout=httpx.Timeout(300))
    answer.raise_for_status()


async def made(folder):
    """Make a demo store."""
    async with await open_database(folder, exclusive=True):
        await make_demo(date.today())


def main():
    """Measure both."""
    with tempfile.TemporaryDirectory() as here:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(here) / "demo-data"
        if not folder.exists():
            asyncio.run(made(folder))
        ratio = asyncio.run(compare(folder))
        slower = pages_meanwhile(folder)
    assert ratio <= LIMIT, ratio
    assert slower <= TWICE, slower


if __name__ == "__main__":
    main()
