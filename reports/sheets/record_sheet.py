"""The record sheet: a log on paper that lies across, filled in by hand, one line an event."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.columns import Wanted, squeezed
from reports.kit.page import POINT, PRINT
from reports.kit.paper import Paper
from reports.kit.strip import TICK
from reports.kit.tabling import LEADING
from reports.kit.wrapping import PIECES
from reports.sheets.blank_answers import MOST_TICKS, NO, YES, Pen, how_many
from reports.sheets.blank_form import DAY, VISIT, WHOM
from surveys.engine.form import HOLDERS
from surveys.engine.on_paper import on_paper

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reports.sheets.blank_form import BlankForm
    from surveys.engine.form import Form, Item
    from surveys.engine.on_paper import OnPaper
    from surveys.engine.plan import Node

ROW: Final = 10.5  # millimetres: a line of handwriting with room above
AIR: Final = 1.2
FIRST: Final = 7.0  # the number of the line
HEAD: Final = 8.5
LEGEND: Final = 8.5
MOST_LINES: Final = 3.5  # of a head, where there is room
FOOT: Final = 9.0
ROOM: Final = 261.0  # between the margins of paper that lies across
TIGHTEST: Final = 0.78  # of what a column asks for
SHORT: Final = 12  # signs of a text that needs no more room than a plate
PLATE: Final = 21.0
WIDE: Final = frozenset({"text", "long_text", "relation", "signature"})  # they share what is left over
NOT_IN_LINES: Final = frozenset({"grid", "repeat", "rank"})  # no one cell holds them
ELSEWHERE: Final = frozenset({*HOLDERS, "note", "file"})
WIDTHS: Final[dict[str, float]] = {
    "yes_no": 14, "choice": 14, "choices": 17, "scale": 13, "integer": 17, "decimal": 17, "date": 18, "time": 15,
    "datetime": 27, "phone": 27, "relation": 22, "text": 25, "long_text": 44, "signature": 21,
}  # fmt: skip
BY: Final = Text(zh="登记人", en="By")
BY_NUMBER: Final = Text(zh="这几列填数字：{told}", en="Write the number: {told}")
LEFT_EMPTY: Final = Text(zh="第 {numbers} 题：{when}", en="{numbers}: {when}")
COUNT: Final = Text(zh="本页共登记 ______ 条", en="Entries on this page ______")
CHECKED: Final = Text(zh="核对人 ______________", en="Checked by ______________")
COLON: Final = {"zh": "：", "en": ": "}
COMMA: Final = {"zh": "、", "en": ", "}
STOP: Final = {"zh": "；", "en": "; "}


@dataclass(frozen=True)
class Lane:
    """One column: what stands in its head, how wide it is, in which part, and what its cells hold already."""

    title: str
    width: float
    part: str = ""
    is_wide: bool = False
    boxes: tuple[str, ...] = ()


def fits(form: Form) -> bool:
    """Tell whether a form is a log whose every answer finds room in one line."""
    return form.head.kind == "record" and _is_one_line(form) and _needed(form) * TIGHTEST <= ROOM


def draw(sheet: BlankForm) -> bytes:
    """Draw one page of it: what the numbers stand for, the head, and as many lines as there is room for."""
    paper = Paper(sheet.head, is_wide=True)
    drawing = _Drawing(Pen(paper, sheet.form, sheet.langs))
    drawing.legend()
    drawing.lines()
    return paper.finish()


def _is_one_line(form: Form) -> bool:
    return all(node.item.type not in NOT_IN_LINES for node in on_paper(form).printed)


def _asked(paper: OnPaper) -> list[Node]:
    return [node for node in paper.printed if node.item.type not in ELSEWHERE and not node.is_row]


def _needed(form: Form) -> float:
    around = len(_above(form)) * WIDTHS["relation"] + WIDTHS["relation"]
    return FIRST + around + sum(_width(node.item) for node in _asked(on_paper(form)))


def _width(item: Item) -> float:
    is_short = item.type == "text" and item.max_len is not None and item.max_len <= SHORT
    return PLATE if is_short else WIDTHS.get(item.type, WIDTHS["text"])


def _above(form: Form) -> list[Text]:
    """Say whom and when a line is about, where the form does not ask it itself."""
    has_day = any(node.item.type in {"date", "datetime"} for node in _asked(on_paper(form)))
    whom = [one for one in WHOM.get(form.head.subject, ()) if one is not VISIT]
    return [*whom, *([] if has_day else [DAY])]


class _Drawing:
    """One page under way."""

    def __init__(self, pen: Pen) -> None:
        self.pen, self.paper, self.page, self.form = pen, pen.paper, pen.paper.page, pen.form
        self.on_paper = on_paper(pen.form)
        self.asked = _asked(self.on_paper)
        self.lanes = self._fitted([*self._lanes()])

    def legend(self) -> None:
        """Say what the numbers in the columns stand for, and which columns are left empty when."""
        lang = self.pen.langs[0]
        numbered = [words for node in self.asked if (words := self._numbered(node))]
        told = [BY_NUMBER.fill(told=STOP[lang].join(numbered)).to(lang)] if numbered else []
        for when, numbers in self._left_empty().items():
            told.append(LEFT_EMPTY.fill(numbers=COMMA[lang].join(numbers), when=when).to(lang))
        for words in told:
            self.paper.words(words, LEGEND, ink=PRINT.ink_2)
        self.paper.gap(1.5 if told else 0)

    def lines(self) -> None:
        """Draw the head and the lines down to the foot of the page."""
        top = self.paper.top
        first = self._parts(top)
        below = self._heads(first)
        count = max(1, int((self.paper.bottom - FOOT - below) / ROW))
        height = (self.paper.bottom - FOOT - below) / count
        self.page.rule(below, (self.paper.left, self.paper.right), ink=PRINT.ink_2, thick=0.4)
        for number in range(1, count + 1):
            self._line(number, below + (number - 1) * height, height)
        self._frame(top, first, below + count * height)
        self._foot(below + count * height + 3)
        self.paper.top = self.paper.bottom

    def _lanes(self) -> Iterator[Lane]:
        pen = self.pen
        yield Lane("", FIRST)
        for text in _above(self.form):
            yield Lane(pen.both(text, "\n"), WIDTHS["relation"], is_wide=True)
        for node in self.asked:
            part = next((one for one in self.form.parents.get(node.item.id, ()) if any(one.label.words.values())), None)
            title = f"{self.on_paper.number(node.id)}. {pen.both(node.part.label, chr(10))}"
            unit = f"\n{pen.both(node.item.unit)}" if node.item.unit else ""
            boxes = (pen.both(YES), pen.both(NO)) if node.item.type == "yes_no" else ()
            yield Lane(
                title + unit,
                _width(node.item),
                pen.both(part.label) if part else "",
                is_wide=node.item.type in WIDE and _width(node.item) > PLATE,
                boxes=boxes,
            )
        yield Lane(pen.both(BY, "\n"), WIDTHS["relation"] * 0.8)

    def _fitted(self, lanes: list[Lane]) -> list[Lane]:
        """Share what is left over among the wide columns, or press the widest; no word of a head is torn apart."""
        asked = [self._wanted(lane) for lane in lanes]
        over = self.paper.width - sum(one.natural for one in asked)
        wide = sum(one.natural for lane, one in zip(lanes, asked, strict=True) if lane.is_wide)
        if over <= 0:
            widths = squeezed(asked, self.paper.width)
        else:
            share = over / (wide or self.paper.width - over)
            widths = [
                one.natural * (1 + share * (lane.is_wide or not wide)) for lane, one in zip(lanes, asked, strict=True)
            ]
        return [replace(lane, width=width) for lane, width in zip(lanes, widths, strict=True)]

    def _wanted(self, lane: Lane) -> Wanted:
        size, told = self.paper.size(HEAD), lane.title.split("\n")
        pieces = (piece.rstrip() for line in told for piece in PIECES.findall(line))
        longest = max((self.page.width_of(piece, size) for piece in pieces), default=0.0)
        shallow = max(self.page.width_of(line, size) for line in told) / MOST_LINES + 2 * AIR
        least = max(longest + 2 * AIR + 0.2, lane.width * TIGHTEST)
        return Wanted(max(lane.width, least, shallow), least)

    def _numbered(self, node: Node) -> str:
        """Say what the numbers in a column stand for; nothing where none are written."""
        item, pen, said = node.item, self.pen, list[str]()
        lang = pen.langs[0]
        if item.type in {"choice", "choices"}:
            choices = [one for one in self.form.choices_of(item) if not one.retired]
            said = [f"{place} {pen.both(one.label)}" for place, one in enumerate(choices, 1)]
            said = said if len(said) <= MOST_TICKS else []
        elif item.type == "scale" and item.scale is not None:
            ends = ((item.scale.min, item.scale.low), (item.scale.max, item.scale.high))
            said = [f"{number} {pen.both(words)}" if words else str(number) for number, words in ends]
        if not said:
            return ""
        many = f" ({pen.both(words)})" if (words := how_many(item)) else ""
        return (
            f"{self.on_paper.number(node.id)}. {pen.both(node.part.label)}{many}{COLON[lang]}{COMMA[lang].join(said)}"
        )

    def _left_empty(self) -> Mapping[str, Sequence[str]]:
        """Say of which columns are filled in only sometimes, and when."""
        if not self.form.print.show_skip_text:
            return {}
        found: dict[str, list[str]] = {}
        for node in self.asked:
            if (when := self.on_paper.condition(node.id)) is not None:
                found.setdefault(when.to(self.pen.langs[0]), []).append(self.on_paper.number(node.id))
        return found

    def _parts(self, top: float) -> float:
        """Write the titles of the form's parts over their columns; gives where the heads begin."""
        if not any(lane.part for lane in self.lanes):
            return top
        left, high = self.paper.left, self._high(1)
        for part, lanes in groupby(self.lanes, key=lambda lane: lane.part):
            wide = sum(lane.width for lane in lanes)
            if part:
                words = self.page.lines(part, wide - 2 * AIR, self.paper.size(HEAD))[0]
                self.page.write_in((left, top + AIR, wide), words, self.paper.size(HEAD), "middle", ink=PRINT.ink_2)
            left += wide
        self.page.rule(top + high, (self.paper.left, self.paper.right))
        return top + high

    def _heads(self, top: float) -> float:
        size = self.paper.size(HEAD)
        heads = [self.page.lines(lane.title, lane.width - 2 * AIR, size) for lane in self.lanes]
        left = self.paper.left
        for lane, lines in zip(self.lanes, heads, strict=True):
            for place, line in enumerate(lines):
                self.page.write((left + AIR, top + AIR + place * size * POINT * LEADING), line, size)
            left += lane.width
        return top + self._high(max(len(lines) for lines in heads))

    def _high(self, lines: int) -> float:
        return lines * self.paper.size(HEAD) * POINT * LEADING + 2 * AIR

    def _line(self, number: int, top: float, height: float) -> None:
        size, left = self.paper.size(HEAD), self.paper.left
        middle = top + (height - size * POINT * LEADING) / 2
        self.page.write_in((left, middle, FIRST), str(number), size, "middle", ink=PRINT.ink_3)
        for lane in self.lanes:
            each = (height - 2 * AIR) / max(len(lane.boxes), 1)
            for place, words in enumerate(lane.boxes):
                at = top + AIR + place * each + (each - TICK) / 2
                self.page.box((left + AIR, at), TICK, TICK)
                self.page.write((left + AIR + TICK + 1, at + 0.1), words, size, ink=PRINT.ink_2)
            left += lane.width
        self.page.rule(top + height, (self.paper.left, self.paper.right), ink=PRINT.ink_3)

    def _frame(self, top: float, first: float, bottom: float) -> None:
        """Draw the edges of the columns; those of one part stand under its title."""
        left = self.paper.left
        self.page.rule(top, (left, self.paper.right), ink=PRINT.ink_2, thick=0.4)
        before = None
        for lane in self.lanes:
            is_inside = lane.part and lane.part == before
            self.page.stroke((left, first if is_inside else top), (left, bottom))
            left, before = left + lane.width, lane.part
        self.page.stroke((left, top), (left, bottom))

    def _foot(self, top: float) -> None:
        size, lang = self.paper.size(HEAD), self.pen.langs[0]
        self.page.write((self.paper.left, top), COUNT.to(lang), size)
        self.page.write_in((self.paper.left, top, self.paper.width), CHECKED.to(lang), size, "right")
