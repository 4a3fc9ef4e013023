"""The sheet: the parts of a form that are shown now, each as a piece of HTML of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.plan import plan_of
from surveys.engine.showing import filled, label_of
from surveys.engine.uses import OTHER
from ui.parts.markup import NOTHING, joined, tag
from ui.questions.counting import figure_html
from ui.questions.inputs import GROUPED, input_of
from ui.questions.marks import as_read, text_as_read
from ui.questions.sent import flattened

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from markupsafe import Markup

    from models.uploads.upload import Upload
    from surveys.engine.context import AnswerProblem, Settled
    from surveys.engine.form import Choice, Item

OPTIONAL: Final = Text(zh="选填", en="optional")
SUM_UP: Final = Text(zh="还有 {count} 处需要补充或更正", en="Answers to look at again: {count}")
COLON: Final = Text(zh="：", en=":")
PURPOSE: Final = Text(zh="问这个是为了：{words}", en="Why we ask: {words}")


def _unsealed(upload: str) -> str:
    return upload


@dataclass(frozen=True)
class Place:
    """Where questions are drawn: the files they hold by number, how large one may be, and whether customers answer.

    `seal` marks the number of a file as brought by whoever is answering.
    """

    uploads: Mapping[str, Upload] = field(default_factory=dict)
    megabytes: int = 10
    is_public: bool = False
    seal: Callable[[str], str] = _unsealed


@dataclass(frozen=True)
class Question:
    """One question as it is drawn; `key` is its place in the answers and the name of its inputs.

    One that is keyed shows the digits by which its choices are chosen.
    """

    key: str
    item: Item
    label: Text
    lang: str
    held: Any = None
    offered: Sequence[Choice] = ()
    problem: AnswerProblem | None = None
    is_spoken: bool = False
    is_required: bool = False
    is_row: bool = False
    place: Place = Place()
    is_keyed: bool = False

    @property
    def input_id(self) -> str:
        """The id of its input, which its label names."""
        return f"q-{self.key}"

    @property
    def described_by(self) -> str | None:
        """The ids of what explains it: the hint, and what is wrong with the answer."""
        names = [f"hint-{self.key}"] if self.item.hint and not self.is_row else []
        names += [f"error-{self.key}"] if self.problem else []
        return " ".join(names) or None


@dataclass(frozen=True)
class Sheet:
    """A settled form on its way to the screen: in which language, spoken by a caller or read by the customer."""

    settled: Settled
    lang: str
    typed: Mapping[str, Any] = field(default_factory=dict)
    told: Collection[str] = frozenset()  # the keys whose problems are told; before, nobody has tried to go on
    is_spoken: bool = False
    place: Place = Place()
    numbers: Mapping[str, str] | None = None  # of the questions on paper, for whoever types a paper in

    @property
    def is_keyed(self) -> bool:
        """Whether digits choose and Enter goes on: where it is spoken, and where a paper is typed in."""
        return self.is_spoken or self.numbers is not None

    def pieces(self, keys: Iterable[str] | None = None) -> list[tuple[str, Markup]]:
        """Give each part that is shown, by its key, in order."""
        wanted = self.settled.visible if keys is None else keys
        given = {**flattened(self.settled.values), **flattened(self.typed)}
        problems = {problem.field: problem for problem in self.settled.problems if problem.field in self.told}
        found = [(key, self._piece(key, given, problems)) for key in wanted]
        return [(key, piece) for key, piece in found if piece]

    def _piece(self, key: str, given: Mapping[str, Any], problems: Mapping[str, AnswerProblem]) -> Markup:
        name = key.rpartition(".")[2]
        nodes = plan_of(self.settled.form).nodes
        node = nodes.get(name) or nodes.get(name.removesuffix(OTHER))
        if node is None:
            return NOTHING
        item, is_other = node.item, name not in nodes
        if is_other:
            item = item.model_copy(update={"type": "text", "hint": None, "max_len": 200, "scale": None})
        elif item.type == "figure":
            return self._figure(item, key)
        elif not node.is_row and item.type in {"note", "group", "page", "repeat", "grid"}:
            return self._told_only(item, key)
        elif item.type == "calculation":
            return NOTHING
        label = label_of(self.settled.form, key) if is_other else self._words(item, node.part.label, key, node.is_row)
        question = Question(
            key, item, label, self.lang, given.get(key), self.settled.offered(key), problems.get(key), self.is_spoken,
            self._required(item), node.is_row, self.place, self.is_keyed,
        )  # fmt: skip
        return drawn(question, self.settled)

    def _words(self, item: Item, label: Text, key: str, is_row: bool) -> Text:  # noqa: FBT001 -- one of two faces
        spoken = item.script if self.is_spoken and item.script and not is_row else label
        words = filled(text_as_read(spoken), self.settled, inside=key.rpartition(".")[0])
        number = (self.numbers or {}).get(key.rpartition(".")[2])
        return Text(**{lang: f"{number}. {said}" for lang, said in words.words.items()}) if number else words

    def _required(self, item: Item) -> bool:
        return item.required is True or (isinstance(item.required, str) and bool(item.required))

    def _figure(self, item: Item, key: str) -> Markup:
        """Draw a number of the store's, as it was handed in."""
        held = self.settled.context.figures.get(item.id)
        label = self._words(item, item.label, key, is_row=False).to(self.lang)
        return figure_html(self.lang, label, held) if held else NOTHING

    def _told_only(self, item: Item, key: str) -> Markup:
        """Draw what is only read: a heading, a note, what a grid asks."""
        words = self._words(item, item.label, key, is_row=False).to(self.lang)
        if not words:
            return NOTHING
        if item.type in {"group", "page", "repeat"}:
            return tag("h2", words, class_="q-group")
        kind = "q-script" if self.is_spoken and item.script else "q-note"
        return tag("p", words, class_=kind)

    def to_correct(self) -> list[tuple[str, str]]:
        """Give what has to be corrected, by the keys of the questions, each as a line of words."""
        return [
            (one.field, f"{_asking(label_of(self.settled.form, one.field), self.lang)}{one.text.to(self.lang)}")
            for one in self.settled.problems
            if one.field in self.told
        ]

    def sum_up(self, *, is_first: bool = False) -> Markup:
        """Draw at the top what has to be corrected, each line leading to its question; `is_first` takes the focus."""
        found = self.to_correct()
        if not found:
            return NOTHING
        lines = (tag("li", tag("a", words, href=f"#q-{key}")) for key, words in found)
        head = tag("h2", SUM_UP.fill(count=len(found)).to(self.lang), id="sum-up-title")
        return tag(
            "div",
            head,
            tag("ul", *lines),
            class_="sum-up",
            role="alert",
            tabindex="-1",
            autofocus=is_first,
            aria_labelledby="sum-up-title",
        )


def _asking(label: Text, lang: str) -> str:
    """A label before a sentence: a question keeps its mark, everything else gets a colon."""
    words = as_read(label.to(lang))
    return words + ("" if words.endswith(("?", "？")) else COLON.to(lang)) + (" " if lang != "zh" else "")


def drawn(question: Question, settled: Settled) -> Markup:
    """Draw one question: its words, what helps, what is wrong, and what it is answered with."""
    lang, item = question.lang, question.item
    words = [question.label.to(lang)]
    mark = NOTHING if question.is_required or question.is_spoken else tag("span", OPTIONAL.to(lang), class_="optional")
    hint = NOTHING
    if item.hint and not question.is_row:
        hint = tag("p", filled(text_as_read(item.hint), settled).to(lang), class_="hint", id=f"hint-{question.key}")
    if question.is_spoken and item.purpose:
        hint = joined([hint, tag("p", PURPOSE.fill(words=item.purpose).to(lang), class_="hint purpose")])
    problem = NOTHING
    if question.problem:
        problem = tag("p", question.problem.text.to(lang), class_="wrong", id=f"error-{question.key}")
    inside = joined([hint, problem, input_of(question)])
    classes = f"ask is-{item.type}{' is-row' if question.is_row else ''}{' is-wrong' if question.problem else ''}"
    if item.type in GROUPED:
        legend, about = tag("legend", *words, mark), question.described_by
        return tag("fieldset", legend, inside, class_=classes, id=f"piece-{question.key}", aria_describedby=about)
    label = tag("label", *words, mark, for_=question.input_id, class_="label")
    return tag("div", label, inside, class_=classes, id=f"piece-{question.key}")
