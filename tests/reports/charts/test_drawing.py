"""Drawing: pictures in every look, the table behind them, and places that can be clicked."""

from __future__ import annotations

import re
import threading
from functools import cache
from typing import TYPE_CHECKING

import pytest

from models.text import Text
from reports.charts.bars import bars
from reports.charts.control import control_chart
from reports.charts.funnel import Level, funnel
from reports.charts.pareto import pareto_chart
from reports.charts.quadrants import Spot, quadrants
from reports.charts.stacked import Level as Answer
from reports.charts.stacked import Spread, stacked
from reports.charts.trend import ChangeMark, Line, Reference, trend
from reports.kit.palette import THEMES
from reports.row import Row
from reports.statistics.control import xmr_chart
from reports.unit import SCORE, SHARE, TIMES
from tests.reports.charts.samples import Seen, frame, year

if TYPE_CHECKING:
    from reports.charts.drawing import Picture

ANSWERS = [Answer(Text(zh="不满意", en="Bad")), Answer(Text(zh="满意", en="Good"))]
NAMES = ["维修质量", "服务设施（休息区、卫生间、餐食、儿童区，以及等候时能做的一切）", "取车过程"]
REASONS = [Row(group=f"r{n}", label=name, value=n + 1, n=n + 1) for n, name in enumerate(NAMES)]
SPOTS = [Spot("q", "维修质量", 0.7, 8.4, 84), Spot("f", "服务设施", 0.6, 7.9, 84), Spot("p", "取车过程", 0.4, 8.9, 25)]

DRAWINGS = {
    "trend": lambda **look: trend(
        [Line(Text(zh="全店", en="Store"), year())],
        frame(**look),
        marks=[ChangeMark("2026-06", Text(zh="新休息区启用", en="New lounge"))],
        reference=Reference(850, Text(zh="目标", en="Target")),
    ),
    "five lines": lambda **look: trend([Line(f"{n} 店", year(n * 10)) for n in range(5)], frame(**look)),
    "bars": lambda **look: bars(year(), frame(**look), before=year(10)),
    "stacked": lambda **look: stacked(
        [Spread(n, name, (n, 30)) for n, name in enumerate(NAMES)], ANSWERS, frame(SHARE, **look)
    ),
    "pareto": lambda **look: pareto_chart(REASONS, frame(TIMES, **look)),
    "control": lambda **look: control_chart(year(), xmr_chart([row.value for row in year()]), frame(**look)),
    "funnel": lambda **look: funnel(year(), Level(846, 110), frame(**look)),
    "quadrants": lambda **look: quadrants(SPOTS, frame(SCORE, **look)),
}
EMPTY = {
    "trend": lambda: trend([Line("全店", [])], frame()),
    "bars": lambda: bars([], frame()),
    "stacked": lambda: stacked([Spread(1, "甲", (0, 0))], ANSWERS, frame()),
    "pareto": lambda: pareto_chart([], frame()),
    "control": lambda: control_chart([], xmr_chart([]), frame()),
    "funnel": lambda: funnel([], Level(846, 110), frame()),
    "quadrants": lambda: quadrants([], frame()),
}


@pytest.fixture(params=DRAWINGS.values(), ids=DRAWINGS.keys())
def draw(request):
    return request.param


@cache
def painted(draw) -> Picture:
    """A drawing as a page shows it; painting takes its time."""
    return draw().picture()


@pytest.mark.parametrize(
    "look",
    [{"theme": "light"}, {"theme": "dark", "lang": "en"}, {"theme": "print", "width": 360, "scale": 1.5}],
    ids=["light", "dark, English", "print, narrow, enlarged"],
)
def test_every_drawing_in_every_look(draw, look):
    seen = Seen(draw(**look))
    assert seen.image.size == (look.get("width", 720), seen.picture.height)
    paper = THEMES[look["theme"]].paper
    assert "#" + "".join(f"{part:02x}" for part in seen.image.getpixel((2, 2))) == paper
    assert len(seen.image.getcolors(1_000_000)) > 20


@pytest.mark.parametrize("drawing", EMPTY.values(), ids=EMPTY.keys())
def test_without_data_it_says_so(drawing):
    picture = drawing().picture("png", 72)
    assert picture.hits == ()
    assert len(picture.content) > 2000


def test_every_place_lies_on_the_picture(draw):
    for hit in painted(draw).hits:
        assert 0 <= hit.x0 < hit.x1 <= 1
        assert 0 <= hit.y0 < hit.y1 <= 1


def test_every_place_has_its_line_in_the_table(draw):
    picture = painted(draw)
    table = picture.table
    assert all(len(row) == len(table.header) for row in table.rows)
    assert len({str(hit.key).partition(":")[0] for hit in picture.hits}) <= len(table.rows)


def test_the_same_rows_give_the_same_bytes(draw):
    assert draw().picture() == painted(draw)


def test_svg_needs_no_font_and_no_other_address(draw):
    svg = painted(draw).content.decode()
    assert "<text" not in svg
    assert not re.search(r'(href|src)="(?!#)', svg)
    assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"', "", svg)
    assert svg.startswith("<svg ")


def test_words_are_never_taken_for_formulas():
    rows = [Row(group=1, label="$x_1^2$ 与 $", value=3, n=3), Row(group=2, label="一般", value=2, n=2)]
    assert bars(rows, frame(TIMES)).png(72)


def test_several_threads_draw_at_once():
    some = {name: DRAWINGS[name] for name in ("trend", "bars", "funnel")}
    alone = {name: make().png(72) for name, make in some.items()}
    together: dict[str, bytes] = {}
    threads = [threading.Thread(target=lambda n=n, m=m: together.update({n: m().png(72)})) for n, m in some.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together == alone


def test_a_picture_knows_its_weight_and_says_what_it_shows():
    picture = DRAWINGS["bars"](lang="en").picture()
    assert picture.weight > len(picture.content)
    assert picture.alt == "Better since the lounge"
    assert picture.format == "svg"
