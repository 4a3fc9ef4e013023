"""The demo store's review: every number on paper is the screen's, and every page is a page."""

from __future__ import annotations

import asyncio
import io
import re
from dataclasses import dataclass
from datetime import date

import numpy as np
import openpyxl
import pytest
from pypdfium2 import PdfDocument

from models.database import reader
from models.existing import store_in
from models.people.seats import seat_of_the_machine
from reports.charts.axes import span_from_zero
from reports.command import figure_of
from reports.figure import Asked
from reports.figures import FIGURES
from reports.kit.wrapping import STRAIGHT
from reports.period import Period
from reports.review.chapters import all_chapters
from reports.review.drawing import CUT
from reports.review.making import Review, review_of
from reports.review.meaning import meaning_of
from reports.review.parts import Table
from reports.review.question import question
from reports.review.workbook import workbook
from reports.sheets import review_parts
from reports.sheets.monthly_review import draw, pages_of
from tests.demo_store import made_demo
from tests.reports.sheets.reading import pages_of as words_of
from tests.set_clock import LATER, clock_at

AWARDS_SQL = """SELECT s.name, a.words, coalesce(nullif(a.reward, ''), '—') FROM award a JOIN staff s ON s.id = a.person_id
WHERE a.archived_at IS NULL AND a.month = ?"""
SCRIPTS_SQL = "SELECT objection FROM objection_script WHERE archived_at IS NULL AND filed_on BETWEEN ? AND ?"
LEAST_FILLED = 0.68  # of a page between the margins; the last one may end earlier
LEAST_OF_THE_LAST = 0.25


@dataclass
class Drawn:
    """One review in both languages, with the words of its pages."""

    reviews: dict[str, Review]
    files: dict[str, bytes]
    words: dict[str, list[str]]


@pytest.fixture(scope="module", autouse=True)
def clock():
    """The month that is reviewed is the one before, as the demo store knows it."""
    with clock_at(LATER):
        yield


@pytest.fixture(scope="module")
def data(shared_folder, tmp_path_factory):
    """The demo store, at rest: no server changes its numbers meanwhile."""
    return made_demo(shared_folder, tmp_path_factory.mktemp("review") / "demo-data")


@pytest.fixture(scope="module")
def drawn(data):
    async def both():
        async with store_in(data):
            seats = [await seat_of_the_machine(lang) for lang in ("zh", "en")]
            return {seat.lang: await review_of(question(seat)) for seat in seats}

    reviews = asyncio.run(both())
    files = {"zh": draw(reviews["zh"])}
    with pytest.MonkeyPatch.context() as patched:  # the same pages once more, with charts that take less long
        patched.setattr(review_parts, "DPI", 60)
        files["en"] = draw(reviews["en"])
    return Drawn(reviews, files, {lang: words_of(content) for lang, content in files.items()})


def squeezed(words):
    return re.sub(r"\s+", "", words)


def straight(words, lang):
    """Write words as the paper of a language does: English has its own quotes."""
    return squeezed(words if lang == "zh" else words.translate(STRAIGHT))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_large_figure_stands_under_its_title_as_the_catalogue_counts_it(drawn, lang):
    review, words = drawn.reviews[lang], "".join(drawn.words[lang])
    tiles = [*review.cover.tiles, *(one for done in review.chapters for one in done.written.tiles)]
    assert len(tiles) > 30
    for tile in tiles:
        assert squeezed(tile.title.to(lang) + tile.known.shown) in words, tile.title
    for answer in review.cover.answers:
        assert squeezed(answer.question.to(lang) + answer.known.shown) in words


def test_every_number_is_counted_again_by_the_catalogue(drawn, data):
    review = drawn.reviews["zh"]

    async def counted():
        found = {}
        async with store_in(data):
            seat = await seat_of_the_machine("zh")
            for name, first, last, by, said in {tuple(key.split("|")[:5]) for key in review.numbers}:
                params = dict(one.split("=", 1) for one in said.split(",") if one)
                period = Period(date.fromisoformat(first), date.fromisoformat(last))
                figure = FIGURES.named(name)
                asked = Asked(seat=seat, period=period, as_of=seat.today, by=by or None, params=params)
                answer = await figure.answer(asked)
                found |= {
                    f"{name}|{first}|{last}|{by}|{said}|{row.group}": figure.unit.shown(row.value)
                    for row in answer.rows
                }
        return found

    counted_again = asyncio.run(counted())
    assert len(review.numbers) > 300
    assert {key: one.shown for key, one in review.numbers.items()} == counted_again


def test_the_two_questions_are_what_the_command_says(drawn, data):
    month = question(asyncio.run(_seat(data))).period.month_key
    for place, name in enumerate(("churn.won_back", "churn.lost")):
        answer = asyncio.run(figure_of(data, name, days=(month, month)))
        assert drawn.reviews["zh"].cover.answers[place].known.value == answer.rows[0].value


async def _seat(data):
    async with store_in(data):
        return await seat_of_the_machine("zh")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_sentence_table_quote_and_chart_title_can_be_read_back(drawn, lang):
    review, words = drawn.reviews[lang], "".join(drawn.words[lang])
    for done in review.chapters:
        assert squeezed(done.title.to(lang)) in words
        for told in done.written.told:
            for sentence in re.split(r"(?<=。)|(?<=\.)\s", told.to(lang)):
                assert straight(sentence, lang)[:12] in words, sentence
        for part in done.written.parts:
            if isinstance(part, Table):
                for row in part.rows:
                    assert squeezed("".join(row)) in words, row
    for chart in review.charts:
        assert squeezed(chart.drawing.frame.to(chart.drawing.frame.title))[:10] in words
    for figure in review.figures.values():
        assert straight(meaning_of(figure).to(lang), lang)[:8] in words
    assert "after=" not in words


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_words_of_statisticians_stand_once_at_most_beside_their_meaning(drawn, lang):
    words = "".join(drawn.words[lang])
    terms = {"zh": ["置信区间", "自助法", "中位数"], "en": ["confidenceinterval", "bootstrap", "median"]}[lang]
    for term in ["Wilson", "Spearman", "Kaplan", *terms]:
        assert words.count(term) == 1, term
    assert not re.search(r"\bn=|log-rank|√|方差|variance|`", words)


def test_lines_begin_at_zero_or_say_that_they_do_not(drawn):
    lines = [chart for chart in drawn.reviews["zh"].charts if chart.is_line]
    assert len(lines) > 5
    for chart in lines:
        is_cut = chart.drawing.frame.note is not None and CUT.to("zh") in chart.drawing.frame.note.to("zh")
        assert (chart.drawing.paint.keywords["ends"] is span_from_zero) != is_cut, chart.name


def test_who_was_praised_for_the_month_is_named_and_the_new_words_of_the_library_stand_beside(drawn, data):
    async def known():
        async with store_in(data):
            month = question(await seat_of_the_machine("zh")).period
            return await reader().rows(AWARDS_SQL, [month.month_key]), await reader().rows(
                SCRIPTS_SQL, [month.first, month.last]
            )

    awards, scripts = asyncio.run(known())
    assert awards
    assert scripts
    meetings = next(done.written for done in drawn.reviews["zh"].chapters if done.key == "meetings")
    rows = {tuple(row) for part in meetings.parts for row in part.rows}
    assert set(awards) <= rows
    assert {row[1] for row in rows} >= {said for (said,) in scripts}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_is_numbered_named_filled_and_without_boxes(drawn, lang):
    pages, content = drawn.words[lang], drawn.files[lang]
    assert pages_of(content) == len(pages) >= 10
    for number, words in enumerate(pages, 1):
        assert (f"第{number}页，共{len(pages)}页" if lang == "zh" else f"Page{number}of{len(pages)}") in words
        assert "云驰" in words
        assert not re.search("[\ufffd□]", words)
    with PdfDocument(content) as document:
        filled = [_filled(page) for page in document]
    assert min(filled[:-1]) >= LEAST_FILLED, filled
    assert filled[-1] >= LEAST_OF_THE_LAST, filled


def _filled(page):
    """How far down the page something stands, of what lies between the margins; the running foot is left out."""
    grey = np.asarray(page.render(scale=0.5).to_pil().convert("L"))
    dark = np.flatnonzero(grey[: int(len(grey) * 0.93)].min(axis=1) < 140)
    return (dark[-1] / len(grey) - 18 / 297) / (1 - 36 / 297)


def test_the_cover_names_the_page_of_each_chapter(drawn):
    pages = drawn.words["zh"]
    for done in drawn.reviews["zh"].chapters:
        begins = squeezed(done.title.to("zh") + done.written.told[0].to("zh")[:6])
        place = next(number for number, words in enumerate(pages[1:], 2) if begins in words)
        assert f"第{place}页" in pages[0]


def test_nobody_is_named_under_accountability_and_no_plate_is_whole(drawn):
    review = drawn.reviews["zh"]
    written = {done.key: done.written for done in review.chapters}
    assert all("person" not in key.split("|")[3] for key in review.numbers)
    for part in written["complaints"].parts:
        if isinstance(part, Table):
            for row in part.rows:
                assert not re.search(r"[\u4e00-\u9fff][A-Z][·]?[A-Z0-9]{5,6}", row[1]), row


def test_the_workbook_has_a_sheet_for_each_chart_with_its_numbers_and_formula(drawn):
    review = drawn.reviews["zh"]
    book = openpyxl.load_workbook(io.BytesIO(workbook(review)))
    assert len(book.sheetnames) == len(review.charts) + 2
    for name, chart in zip(book.sheetnames[1:-1], review.charts, strict=True):
        cells = [[cell.value for cell in row] for row in book[name].iter_rows()]
        values = {cell for row in cells for cell in row}
        for answer in chart.answers:
            assert answer.figure.formula.to("zh") in values
            told = [round(row.value, 6) for row in answer.rows if row.value is not None]
            assert set(told) <= {cell for cell in values if isinstance(cell, int | float)}
    formulas = [row[1].value for row in book[book.sheetnames[-1]].iter_rows(min_row=2)]
    assert formulas == list(review.figures)


def test_a_chapter_is_a_file_and_each_has_its_place():
    chapters = all_chapters()
    assert [one.key for one in chapters][:3] == ["satisfaction", "voices", "churn"]
    assert len({one.place for one in chapters}) == len(chapters)
