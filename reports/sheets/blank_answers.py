"""Blank answers: how each type of question is answered by hand — boxes to tick, rows of steps, lines to write on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.page import PRINT
from reports.kit.strip import TICK, WRITING, Strip
from reports.kit.wrapping import STRAIGHT
from reports.sheets.blank_scales import scale_rows
from surveys.engine.uses import OTHER as OTHER_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reports.kit.paper import Paper
    from surveys.engine.form import Form, Item

BODY: Final = 10.0
SMALL: Final = 8.5
MOST_TICKS: Final = 30  # a longer list is written by hand
MOST_COLUMNS: Final = 4
TWELFTHS: Final = 12
HALF: Final = 6
TWO_BY_TWO: Final = frozenset({"date", "time", "integer", "decimal", "phone", "relation", "yes_no"})  # in a log
LONG_TEXT: Final = 40  # signs; a longer text has the whole line
SHORT: Final = 40.0  # millimetres of a number
MIDDLE: Final = 70.0  # of a name or a phone
OTHER: Final = 34.0  # at least, behind “other”
LEAST_LINES: Final = 3  # of a long text
SIGNING: Final = 12.0
YES: Final = Text(zh="是", en="Yes")
NO: Final = Text(zh="否", en="No")
RANK: Final = Text(zh="用数字排序，1 排最前", en="Put them in order with numbers, 1 first")
SEVERAL: Final = Text(zh="可多选", en="choose any")
SOME: Final = Text(zh="选 {low} 到 {high} 项", en="choose {low} to {high}")
AT_MOST: Final = Text(zh="最多选 {high} 项", en="choose up to {high}")
AT_LEAST: Final = Text(zh="至少选 {low} 项", en="choose at least {low}")
ATTACHED: Final = Text(
    zh="照片或文件另附，背面写上题号", en="Attach photos or papers, with the number of the question on the back"
)
COLON: Final = {"zh": "：", "en": ": "}
DAY: Final[dict[str, Sequence[tuple[float, str]]]] = {
    "zh": ((18, "年"), (11, "月"), (11, "日")),
    "en": ((18, "y"), (11, "m"), (11, "d")),
}
CLOCK: Final[dict[str, Sequence[tuple[float, str]]]] = {
    "zh": ((11, "时"), (11, "分")),
    "en": ((11, "h"), (11, "min")),
}


@dataclass(frozen=True)
class Pen:
    """On which paper, and in which languages, the first one large."""

    paper: Paper
    form: Form
    langs: Sequence[str]

    def both(self, text: Text, between: str = " ") -> str:
        """Write words in the languages of the paper, side by side."""
        return between.join(dict.fromkeys(words for lang in self.langs if (words := text.to(lang))))

    def told(self, strip: Strip, text: Text, points: float = BODY, *, indent: float = 0.0, end: str = "") -> None:
        """Write words in the first language, and the second one smaller below."""
        for place, lang in enumerate(self.langs):
            words = text.to(lang) + ("" if place else end)
            words = words if lang == "zh" else words.translate(STRAIGHT)
            if words and (not place or words != text.to(self.langs[0])):
                ink = PRINT.ink_2 if place else PRINT.ink
                strip.words(words, points - 1.5 * (place > 0), indent=indent, ink=ink)

    def strip(self, width: float) -> Strip:
        """Begin a strip on this paper."""
        return Strip(self.paper, width)


def twelfths(form: Form, item: Item) -> int:
    """Say how much of a line a question takes; in a log short answers stand two by two where nobody said it."""
    is_short = item.type in TWO_BY_TWO or (item.type == "text" and 0 < (item.max_len or 0) <= LONG_TEXT)
    return HALF if form.head.kind == "record" and item.print.width == TWELFTHS and is_short else item.print.width


def how_many(item: Item) -> Text | None:
    """Say how many may be chosen."""
    if item.type != "choices":
        return None
    low, high = item.min_select or 0, item.max_select or 0
    if low > 1:
        return SOME.fill(low=low, high=high) if high else AT_LEAST.fill(low=low)
    return AT_MOST.fill(high=high) if high else SEVERAL


def rows_of(pen: Pen, item: Item, width: float) -> list[Strip]:
    """Give the rows in which a question is answered."""
    draw = DRAWN.get(item.type, _line)
    return draw(pen, item, width)


def tick(strip: Strip, left: float, top: float, words: str, points: float = BODY) -> None:
    """Draw a box to tick with its words behind it."""
    page, size = strip.page, strip.paper.size(points)
    page.box((left, top + 0.1), TICK, TICK)
    page.write((left + TICK + 1.6, top), words, size)


def _ticks(pen: Pen, labels: Sequence[str], width: float, *, other: frozenset[int] = frozenset()) -> list[Strip]:
    """Set boxes in columns as wide as the longest words; “other” has a row and a line of its own."""
    size = pen.paper.size(BODY)
    widest = max((pen.paper.page.width_of(words, size) for words in labels), default=0) + TICK + 6
    columns = max(1, min(MOST_COLUMNS, int(width // widest), len(labels) or 1))
    rows: list[Strip] = []
    held: list[str] = []
    for place, words in enumerate(labels):
        if place not in other:
            held.append(words)
        if held and (len(held) == columns or place == len(labels) - 1 or place in other):
            rows.append(_tick_row(pen, held, width / columns, width))
            held = []
        if place in other:
            rows.append(_other_row(pen, words, width))
    return rows


def _tick_row(pen: Pen, labels: Sequence[str], each: float, width: float) -> Strip:
    cells = []
    for words in labels:
        cell = pen.strip(each)
        cell.words(words, BODY, indent=TICK + 1.6)
        cells.append(cell)
    row = pen.strip(width)

    def draw(left: float, top: float) -> None:
        for place, cell in enumerate(cells):
            row.page.box((left + place * each, top + 0.2), TICK, TICK)
            cell.draw(left + place * each, top)

    row.add(draw, max(cell.height for cell in cells) + 1.2)
    return row


def _other_row(pen: Pen, words: str, width: float) -> Strip:
    row, size = pen.strip(width), pen.paper.size(BODY)
    named = words + COLON[pen.langs[0]]
    begins = TICK + 1.6 + pen.paper.page.width_of(named, size)

    def draw(left: float, top: float) -> None:
        tick(row, left, top + 1.6, named)
        row.page.rule(top + WRITING - 1.6, (left + begins, left + max(width * 0.8, begins + OTHER)), ink=PRINT.ink_3)

    row.add(draw, WRITING)
    return row


def _choice(pen: Pen, item: Item, width: float) -> list[Strip]:
    choices = [one for one in pen.form.choices_of(item) if not one.retired]
    if len(choices) > MOST_TICKS:
        return _line(pen, item, width)
    is_asked_below = item.id + OTHER_WORDS in pen.form.by_id
    other = frozenset(place for place, one in enumerate(choices) if one.other and not is_asked_below)
    return _ticks(pen, [pen.both(one.label) for one in choices], width, other=other)


def _yes_no(pen: Pen, item: Item, width: float) -> list[Strip]:
    del item
    return [_tick_row(pen, [pen.both(YES), pen.both(NO)], min(width / 2, 32.0), width)]


def _rank(pen: Pen, item: Item, width: float) -> list[Strip]:
    head = pen.strip(width)
    pen.told(head, RANK, SMALL)
    rows = [head]
    for one in pen.form.choices_of(item):
        if not one.retired:
            row = pen.strip(width)
            row.add(lambda left, top: pen.paper.page.box((left, top), 9, 6), 0.9)
            row.words(pen.both(one.label), BODY, indent=12)
            row.gap(1.6)
            rows.append(row)
    return rows


def _line(pen: Pen, item: Item, width: float) -> list[Strip]:
    wide = {"integer": SHORT, "decimal": SHORT, "phone": MIDDLE, "relation": width * 0.7}.get(item.type, width)
    unit = pen.both(item.unit) if item.unit else ""
    first = pen.strip(width)
    end = min(wide, width - (pen.paper.page.width_of(unit, pen.paper.size(BODY)) + 3 if unit else 0))
    if unit:
        first.add(lambda left, top: pen.paper.page.write((left + end + 2, top + 2.6), unit, pen.paper.size(BODY)), 0)
    first.line(0, end)
    return [first, *(_plain(pen, width) for _ in range(item.print.lines - 1))]


def _plain(pen: Pen, width: float) -> Strip:
    row = pen.strip(width)
    row.line(0, width)
    return row


def _long_text(pen: Pen, item: Item, width: float) -> list[Strip]:
    return [_plain(pen, width) for _ in range(max(LEAST_LINES, item.print.lines))]


def _parts(*kinds: dict[str, Sequence[tuple[float, str]]]) -> Callable[[Pen, Item, float], list[Strip]]:
    """Leave gaps between the words of a day or an hour."""

    def drawn(pen: Pen, item: Item, width: float) -> list[Strip]:
        del item
        row, size, lang = pen.strip(width), pen.paper.size(BODY), pen.langs[0]
        parts = [part for kind in kinds for part in kind[lang]]
        words = sum(pen.paper.page.width_of(word, size) + 3 for _, word in parts)
        share = min(1.0, (width - words) / sum(gap for gap, _ in parts))

        def draw(left: float, top: float) -> None:
            for gap, word in parts:
                end = left + gap * share
                pen.paper.page.rule(top + WRITING - 1.2, (left, end), ink=PRINT.ink_3)
                pen.paper.page.write((end + 1, top + 3), word, size)
                left = end + pen.paper.page.width_of(word, size) + 3

        row.add(draw, WRITING)
        return [row]

    return drawn


def _signature(pen: Pen, item: Item, width: float) -> list[Strip]:
    del item
    row = pen.strip(width)
    row.line(0, MIDDLE, SIGNING)
    return [row]


def _file(pen: Pen, item: Item, width: float) -> list[Strip]:
    del item
    row = pen.strip(width)
    pen.told(row, ATTACHED, SMALL)
    return [row]


DRAWN: Final[dict[str, Callable[[Pen, Item, float], list[Strip]]]] = {
    "choice": _choice,
    "choices": _choice,
    "yes_no": _yes_no,
    "rank": _rank,
    "scale": scale_rows,
    "long_text": _long_text,
    "date": _parts(DAY),
    "time": _parts(CLOCK),
    "datetime": _parts(DAY, CLOCK),
    "signature": _signature,
    "file": _file,
}
