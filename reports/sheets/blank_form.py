"""The blank form: a form to be filled in by hand, so that it can be typed in later question by question."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from reports.kit.fitting import fitted
from reports.kit.paper import Column, Paper
from reports.kit.strip import WRITING
from reports.sheets import heading as say
from reports.sheets.blank_answers import BODY, SMALL, TWELFTHS, Pen, how_many, rows_of, twelfths
from reports.sheets.blank_checklist import draw_checklist
from reports.sheets.blank_scales import grid_head, grid_row
from reports.sheets.heading import head_for
from surveys.checklists import is_whole
from surveys.engine.form import HOLDERS
from surveys.engine.on_paper import on_paper
from surveys.engine.uses import PLACE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from reports.kit.page import Format
    from reports.kit.paper import Draw, Head
    from reports.kit.strip import Strip
    from surveys.engine.form import Form, Item
    from surveys.engine.plan import Node

NUMBER_WIDE: Final = 9.0  # millimetres before the words of a question
AFTER: Final = 4.2  # millimetres between two questions
GUTTER: Final = 6.0
LARGEST_KEPT: Final = 0.4  # of a page: a longer question may be parted
MOST_NOTES: Final = 10  # lines at the end of a page that is not full
LEAST_NOTES: Final = 2
ROUNDS: Final = 3  # of what may be repeated
ROUND_ROWS: Final = 6  # where each round is one row of a table
MOST_COLUMNS: Final = 6
BLANK: Final = "________"
CODE: Final = Text(zh="表号 {id} · 第 {version} 版", en="Form {id} · version {version}")
DAY: Final = Text(zh="填写日期", en="Date")
BY: Final = Text(zh="填写人", en="By")
VISIT: Final = Text(zh="来店日期", en="Visit")
STAFF: Final = Text(zh="员工", en="Person")
POST: Final = Text(zh="岗位", en="Post")
ABOUT: Final = Text(zh="事由", en="About")
DELIVERY: Final = Text(zh="交车日期", en="Delivered")
NOTES: Final = Text(zh="其他要写的", en="Anything else")
OPTIONAL: Final = Text(zh="选填", en="optional")
ROUND: Final = Text(zh="第 {number} 组", en="Entry {number}")
SAID: Final = "选"  # words that say themselves how many are chosen
WHOM: Final[dict[str, tuple[Text, ...]]] = {
    "visit": (say.CUSTOMER, say.PLATE, VISIT, say.ADVISOR),
    "customer": (say.CUSTOMER, say.PHONE, say.PLATE),
    "vehicle": (say.PLATE, say.CUSTOMER),
    "staff": (STAFF, POST),
    "sale": (say.CUSTOMER, say.MODEL, DELIVERY),
    "case": (say.CUSTOMER, say.PLATE, ABOUT),
}


@dataclass(frozen=True, kw_only=True)
class BlankForm:
    """One form to print: in which languages, on which size; `known` are the facts that its words may name."""

    head: Head
    form: Form
    langs: Sequence[str] = ("zh",)
    size: Format = "A4"
    known: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


async def blank_form(seat: Seat, form: Form, langs: Sequence[str] = (), size: Format | None = None) -> BlankForm:
    """Prepare a form for paper, with the name of the seat's store."""
    chosen = tuple(langs) or (seat.lang,)
    code = CODE.fill(id=form.id, version=form.version)
    head = await head_for(seat, form.head.title, lang=chosen[0])
    both = " ".join(dict.fromkeys(form.head.title.to(lang) for lang in chosen))
    head = replace(head, title=Text.plain(both), code=code.to(chosen[0]))
    known = {"_store.name": head.store}
    return BlankForm(head=head, form=form, langs=chosen, size=size or form.print.paper, known=known)


def draw(sheet: BlankForm) -> bytes:
    """Draw it; where the last page has room for them, lines to write on follow."""
    paper = fitted(lambda scale: _Drawing(sheet, scale).drawn())
    _notes(paper, sheet)
    return paper.finish()


def _notes(paper: Paper, sheet: BlankForm) -> None:
    count = int((paper.bottom - paper.top - 14) / WRITING)
    if count < LEAST_NOTES or sheet.form.head.kind == "checklist":
        return
    pen = Pen(paper, sheet.form, sheet.langs)
    paper.section(Text.plain(pen.both(NOTES)))
    for _ in range(min(count, MOST_NOTES)):
        strip = pen.strip(paper.width)
        strip.line(0, paper.width)
        paper.place(strip.height, strip.draw)


class _Drawing:
    """One try at one size of type."""

    def __init__(self, sheet: BlankForm, scale: float) -> None:
        self.sheet, self.form, self.on_paper = sheet, sheet.form, on_paper(sheet.form)
        self.paper = Paper(sheet.head, size=sheet.size, scale=scale)
        self.pen = Pen(self.paper, sheet.form, sheet.langs)
        self.held: Strip | None = None  # when a part is asked: it stands with the first question of the part

    def drawn(self) -> Paper:
        """Draw everything but the notes at the end."""
        paper, form = self.paper, self.form
        whom = [*WHOM.get(form.head.subject, ()), DAY, BY]
        paper.facts([(Text.plain(self.pen.both(one)), "") for one in whom], 2)
        if form.head.welcome:
            paper.gap(2)
            self._paragraph(form.head.welcome)
        paper.gap(3)
        if form.head.kind == "checklist" and not is_whole(form):
            draw_checklist(self.pen, self.on_paper)
        else:
            self._parts([node for node in self.on_paper.printed if not node.is_row])
            if form.head.thanks:
                self._paragraph(form.head.thanks)
        return paper

    def _paragraph(self, text: Text) -> None:
        strip = self.pen.strip(self.paper.width)
        strip.gap(2)
        self.pen.told(strip, self._filled(text))
        self._place(strip.height, strip.draw)

    def _place(self, height: float, draw: Draw) -> None:
        """Draw something, on the page of what is said before it."""
        self._say_held(height)
        self.paper.place(height, draw)

    def _say_held(self, height: float = WRITING) -> None:
        if self.held is not None:
            held, self.held = self.held, None
            self.paper.room(held.height + height)
            self.paper.place(held.height, held.draw)

    def _filled(self, text: Text) -> Text:
        """Fill what is known of the store in; everything else is written by hand."""
        known = self.sheet.known

        def said(words: str) -> str:
            return PLACE.sub(lambda found: str(known.get(found[1]) or BLANK), words)

        return Text(**{lang: said(words) for lang, words in text.words.items()})

    def _parts(self, nodes: Sequence[Node]) -> None:
        """Draw the parts in order; narrow questions stand side by side."""
        beside: list[Node] = []
        inside: set[str] = set()
        for node in nodes:
            if node.item.id in inside:
                continue
            if node.item.type == "repeat":
                inside |= {one.item.id for one in nodes if self._is_in(one, node)}
            is_narrow = twelfths(self.form, node.item) < TWELFTHS and self._is_plain(node)
            taken = sum(twelfths(self.form, one.item) for one in beside)
            is_full = taken + twelfths(self.form, node.item) > TWELFTHS
            if beside and (not is_narrow or is_full or node.item.print.break_before):
                self._side_by_side(beside)
                beside = []
            if node.item.print.break_before and self.paper.top > self.paper.margin:
                self.paper.turn()
            if is_narrow:
                beside.append(node)
            else:
                self._part(node)
        if beside:
            self._side_by_side(beside)

    def _is_in(self, node: Node, holder: Node) -> bool:
        return any(one.id == holder.id for one in self.form.parents.get(node.item.id, ()))

    def _is_plain(self, node: Node) -> bool:
        return node.item.type not in {*HOLDERS, "note", "grid"}

    def _side_by_side(self, nodes: Sequence[Node]) -> None:
        strips, lefts, left = [], [], 0.0
        for node in nodes:
            width = self.paper.width * twelfths(self.form, node.item) / TWELFTHS
            strip = self.pen.strip(width - GUTTER)
            for part in self._question(node, width - GUTTER):
                strip.join(part)
            strips.append(strip)
            lefts.append(left)
            left += width

        def drawn(x: float, y: float) -> None:
            for strip, at in zip(strips, lefts, strict=True):
                strip.draw(x + at, y)

        self._place(max(strip.height for strip in strips) + AFTER, drawn)

    def _part(self, node: Node) -> None:
        item, paper = node.item, self.paper
        if item.type in HOLDERS:
            self._say_held()
            if any(node.part.label.words.values()):
                paper.section(self._filled(Text.plain(self.pen.both(node.part.label))))
            self._condition(node)
            if item.type == "repeat":
                self._say_held()
                self._rounds(item)
        elif item.type == "note":
            self._paragraph(item.label)
            paper.gap(2)
        else:
            parts = self._question(node, paper.width)
            if sum(one.height for one in parts) <= LARGEST_KEPT * (paper.bottom - paper.margin):
                together = self.pen.strip(paper.width)
                for one in parts:
                    together.join(one)
                parts = [together]
            for one in parts:
                self._place(one.height, one.draw)
            paper.gap(AFTER * paper.scale)

    def _condition(self, node: Node) -> None:
        if not self.form.print.show_skip_text or (said := self.on_paper.condition(node.id)) is None:
            return
        strip = self.pen.strip(self.paper.width)
        self.pen.told(strip, said, SMALL)
        strip.gap(1.5)
        self.held = strip

    def _question(self, node: Node, width: float) -> list[Strip]:
        """Give a question in parts between which a page may end: its words with the first row, then row by row."""
        item, inner = node.item, width - NUMBER_WIDE
        head = self._asked(node, width)
        if item.type == "grid":
            rows = [row for row in item.rows if not row.retired]
            strips = [grid_row(self.pen, item, row, self.on_paper.number(row.id), inner) for row in rows]
            strips = [grid_head(self.pen, item, inner), *strips]
            first = 2
        else:
            strips, first = rows_of(self.pen, item, inner), 1
        for strip in strips[:first]:
            head.join(strip, NUMBER_WIDE)
        rest = []
        for strip in strips[first:]:
            row = self.pen.strip(width)
            row.join(strip, NUMBER_WIDE)
            rest.append(row)
        ends = [head, *rest]
        if self.form.print.show_skip_text:
            for going in self.on_paper.goings(node.id):
                ends[-1].gap(0.6)
                arrow = Text(**{lang: f"→ {words}" for lang, words in going.words.items()})
                self.pen.told(ends[-1], arrow, SMALL, indent=NUMBER_WIDE)
        return ends

    def _asked(self, node: Node, width: float) -> Strip:
        """Write number, words, hint, and when it is asked at all."""
        item, pen, strip = node.item, self.pen, self.pen.strip(width)
        if self.form.print.show_skip_text and (said := self.on_paper.condition(node.id)) is not None:
            pen.told(strip, said, SMALL, indent=NUMBER_WIDE)
            strip.gap(0.6)
        number = f"{self.on_paper.number(node.id)}."
        strip.add(lambda x, y: self.paper.page.write((x, y), number, self.paper.size(BODY), strong=True), 0)
        many = None if SAID in item.label.to("zh") else how_many(item)
        told = [pen.both(one) for one in (many, None if item.required else OPTIONAL) if one is not None]
        lang = pen.langs[0]
        end = f"（{'，'.join(told)}）" if told and lang == "zh" else f" ({', '.join(told)})" if told else ""
        pen.told(strip, self._filled(node.part.label), indent=NUMBER_WIDE, end=end)
        if item.hint:
            pen.told(strip, self._filled(item.hint), SMALL, indent=NUMBER_WIDE)
        strip.gap(1.2)
        return strip

    def _rounds(self, repeat: Item) -> None:
        """Draw what is asked several times: a table where each round fits into a row, else one below the other."""
        inside = [one for one in self.on_paper.printed if not one.is_row and one.parent in {"", repeat.id}]
        nodes = [one for one in inside if self._is_in(one, self.on_paper.nodes[repeat.id])]
        lines = {"text", "integer", "decimal", "date", "time", "phone", "relation", "datetime"}
        if nodes and len(nodes) <= MOST_COLUMNS and all(one.item.type in lines for one in nodes):
            columns = [Column(say.NUMBER), *(self._column(one) for one in nodes)]
            rows = [[str(number), *[""] * len(nodes)] for number in range(1, ROUND_ROWS + 1)]
            self.paper.table(columns, rows, least=WRITING + 1)
            self.paper.gap(AFTER)
            return
        for number in range(1, ROUNDS + 1):
            self.paper.section(Text.plain(self.pen.both(ROUND.fill(number=number))))
            self._parts(nodes)

    def _column(self, node: Node) -> Column:
        return Column(Text.plain(f"{self.on_paper.number(node.id)}. {self.pen.both(node.part.label)}"), 1)
