"""The filled form: one response in the version it was given in, with its score and what it set going."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from models.uploads.types import JPEG, PNG
from models.uploads.upload import path_of
from reports.kit.fitting import fitted
from reports.kit.page import PRINT
from reports.kit.paper import Column, Paper
from reports.kit.strip import Strip
from reports.sheets.blank_form import CODE
from reports.sheets.heading import head_for
from surveys.engine.measures import points_of
from surveys.engine.on_paper import on_paper
from surveys.engine.plan import plan_of
from surveys.engine.showing import filled, label_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from models.access import Seat
    from models.uploads.upload import Upload
    from reports.kit.paper import Head
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form, Score

    Facts = Sequence[tuple[Text, str]]

FRAMES: Final = frozenset({"group", "page", "repeat"})
UNSPOKEN: Final = frozenset({"note", "calculation"})
LONG: Final = frozenset({"long_text", "text"})
PICTURES: Final = frozenset({JPEG.name, PNG.name})
BODY: Final = 10.0
CELL: Final = 9.0
NUMBER: Final = 9.0  # millimetres before a question
ASKED: Final = 0.58  # of the width, where the answer stands beside
PHOTO: Final = 42.0  # millimetres high
MOST_PHOTOS: Final = 6
AIR: Final = 1.5
ANSWERS: Final = Text(zh="回答", en="Answers")
SCORE: Final = Text(zh="得分", en="Score")
OUT_OF: Final = Text(zh="{score}，满分 {points}", en="{score} of {points}")
VOID_SCORE: Final = Text(zh="没有得分：打分的题答得太少", en="No score: too little was rated")
FACTOR: Final = Text(zh="方面", en="Factor")
MEAN: Final = Text(zh="平均", en="Mean")
WEIGHT: Final = Text(zh="权重", en="Weight")
NOT_RATED: Final = Text(zh="没有打分", en="Not rated")
ALERTS: Final = Text(zh="由此立的案", en="Cases it opened")
CASE: Final = Text(zh="案件", en="Case")
STATE: Final = Text(zh="状态", en="State")
NOT_ANSWERED: Final = Text(zh="未回答", en="Not answered")
HIDDEN: Final = Text(zh="后来不再适用的回答", en="Answers that no longer applied")
DRAFT: Final = Text(zh="还没有提交。", en="Not handed in yet.")


@dataclass(frozen=True, kw_only=True)
class Response:
    """What was answered, as it was read for a seat."""

    form: Form
    settled: Settled
    answers: Mapping[str, Any]  # by key, those inside rounds of repeats too
    hidden: Mapping[str, Any]
    detail: Mapping[str, Any] | None
    facts: Facts
    cases: Sequence[tuple[str, Text]]
    about: str = ""
    store: int = 0
    is_draft: bool = False
    uploads: Mapping[str, Upload] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, kw_only=True)
class FilledForm:
    """One response to print."""

    head: Head
    response: Response


async def filled_form(seat: Seat, response: Response) -> FilledForm:
    """Prepare a response for paper."""
    form = response.form
    head = await head_for(seat, form.head.title, response.about, store=response.store)
    return FilledForm(
        head=replace(head, code=CODE.fill(id=form.id, version=form.version).to(seat.lang)), response=response
    )


def draw(sheet: FilledForm) -> bytes:
    """Draw who answered, the score, what it set going, and every answer under its question."""
    return fitted(partial(_drawn, sheet)).finish()


def _drawn(sheet: FilledForm, scale: float) -> Paper:
    paper, given = Paper(sheet.head, scale=scale), sheet.response
    paper.facts([(name, words) for name, words in given.facts if words], 2)
    if given.is_draft:
        paper.gap(2)
        paper.words(DRAFT.to(paper.lang))
        return paper
    if given.form.score is not None and given.detail:
        _score(paper, given.form.score, given.detail)
    if given.cases:
        paper.section(ALERTS)
        paper.table((Column(CASE, 3), Column(STATE)), [(title, state.to(paper.lang)) for title, state in given.cases])
    asked = [key for key in given.settled.visible if key not in given.hidden]
    late = [key for key, value in given.answers.items() if key not in set(asked) and value not in (None, "", [])]
    paper.section(ANSWERS)
    _Answers(paper, given).draw([*asked, *late])
    if given.hidden:
        paper.section(HIDDEN)
        _Answers(paper, given).draw(list(given.hidden), given.hidden)
    return paper


def _score(paper: Paper, how: Score, detail: Mapping[str, Any]) -> None:
    """Say the score with its band, and the factors that it was made of."""
    lang = paper.lang
    paper.section(how.title or SCORE)
    if detail.get("index") is None:
        paper.words(VOID_SCORE.to(lang))
    else:
        band = next((one.label for one in how.bands if one.id == detail.get("band") and one.label), None)
        told = OUT_OF.fill(score=f"{detail['index']:.0f}", points=f"{points_of(how):g}").to(lang)
        paper.words(f"{told} · {band.to(lang)}" if band else told, BODY + 2)
    factors = detail.get("factors", {})
    if factors:
        columns = (Column(FACTOR, 3), Column(MEAN, 1, align="right"), Column(WEIGHT, 1, align="right"))
        rows = [
            (
                how.factors.get(name, Text.plain(name)).to(lang),
                NOT_RATED.to(lang) if one.get("score") is None else f"{one['score']:.1f}",
                f"{one.get('weight', 1):g}",
            )
            for name, one in factors.items()
        ]
        paper.gap(1)
        paper.table(columns, rows)


class _Answers:
    """The questions in their order, each with its answer."""

    def __init__(self, paper: Paper, given: Response) -> None:
        self.paper, self.given, self.lang = paper, given, paper.lang
        self.numbers = on_paper(given.form)

    def draw(self, keys: Sequence[str], held: Mapping[str, Any] | None = None) -> None:
        """Draw the parts of these keys."""
        answers = self.given.answers if held is None else held
        for strip in self._strips(keys, answers):
            self.paper.place(strip.height, strip.draw)

    def _strips(self, keys: Sequence[str], held: Mapping[str, Any]) -> Iterator[Strip]:
        """Give each answer; a heading stands with the first answer below it."""
        nodes, heads = plan_of(self.given.form).nodes, list[str]()
        for key in keys:
            name = key.rpartition(".")[2]
            node = nodes.get(name)
            kind = node.item.type if node is not None else "text"
            if kind in FRAMES or (kind == "grid" and node is not None and not node.is_row):
                words = self._asked(key) if node is not None and any(node.part.label.words.values()) else ""
                heads = [*heads, words] if kind == "grid" else [words]
                continue
            if kind in UNSPOKEN:
                continue
            strip = Strip(self.paper, self.paper.width)
            for words in filter(None, heads):
                strip.gap(AIR * self.paper.scale)
                strip.words(words, BODY, ink=PRINT.ink_2)
            heads = []
            self._answer(strip, key, name, held.get(key))
            yield strip

    def _asked(self, key: str) -> str:
        return filled(label_of(self.given.form, key), self.given.settled).to(self.lang)

    def _answer(self, strip: Strip, key: str, name: str, value: Any) -> None:
        """Set the answer beside its question; long words stand below."""
        words, width = self._said(name, value), self.paper.width
        asked = Strip(self.paper, width * ASKED - 3)
        asked.words(self.numbers.number(name), CELL, ink=PRINT.ink_3)
        asked.height = 0
        asked.words(self._asked(key), CELL, indent=NUMBER, ink=PRINT.ink_2)
        is_below = self._kind(name) in LONG and len(words) > len("一句话写得下的回答")
        answer = Strip(self.paper, width - NUMBER if is_below else width * (1 - ASKED))
        answer.words(words or NOT_ANSWERED.to(self.lang), BODY, ink=PRINT.ink if words else PRINT.ink_3)
        strip.gap(AIR * self.paper.scale)
        if is_below:
            strip.join(asked)
            strip.gap(0.6)
            strip.join(answer, NUMBER)
        else:
            height = max(asked.height, answer.height)

            def both(left: float, top: float) -> None:
                asked.draw(left, top)
                answer.draw(left + width * ASKED, top)

            strip.add(both, height)
        self._photos(strip, name, value)
        strip.gap(AIR * self.paper.scale)
        strip.add(lambda left, top: self.paper.page.rule(top, (left, left + width)), 0)

    def _said(self, name: str, value: Any) -> str:
        words = shown(self.given.form, name, value).to(self.lang)
        base = self.given.form.asked.get(name)
        if words and base and base[0].scale and isinstance(value, (int, float)) and not isinstance(value, bool):
            return f"{words} / {base[0].scale.max}"
        return words

    def _kind(self, name: str) -> str:
        base = self.given.form.asked.get(name)
        return base[0].type if base else "text"

    def _photos(self, strip: Strip, name: str, value: Any) -> None:
        """Put the pictures of an answer below it, side by side."""
        if self._kind(name) != "file" or not isinstance(value, list):
            return
        known = [self.given.uploads[each] for each in value if each in self.given.uploads]
        paths = [path for one in known if one.type in PICTURES and (path := path_of(one.id)).exists()]
        if not paths:
            return
        page = self.paper.page

        def photos(left: float, top: float) -> None:
            end = left + strip.width
            for path in paths[:MOST_PHOTOS]:
                wide = page.width_at(path, PHOTO)
                if left + wide > end:
                    break
                page.picture((left, top), path, height=PHOTO)
                left += wide + 3

        strip.gap(1)
        strip.add(photos, PHOTO + 1)
