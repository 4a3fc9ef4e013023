"""On paper: which parts of a form are printed, their numbers, and where somebody goes on who may leave some out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.conditions_in_words import in_words
from surveys.engine.expressions import ExpressionProblem, Scope
from surveys.engine.form import HOLDERS
from surveys.engine.plan import TOP, plan_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from surveys.engine.expressions import Expression
    from surveys.engine.form import Form, Item
    from surveys.engine.plan import Node

CHANNELS: Final = frozenset({None, "paper"})
WRITTEN_ELSEWHERE: Final = frozenset({"calculation", "figure"})  # the system's own: no paper asks for them
READ_ONLY: Final = frozenset({*HOLDERS, "note"})
DECIDING: Final = frozenset({"yes_no", "choice", "scale"})  # one answer of a few: somebody can be sent on by it
SOME_DAY: Final = date(2000, 1, 1)
MARK: Final = "\N{WORD JOINER}"
QUESTION: Final = Text(zh="第 {number} 题", en="question {number}")
TO_DECIDE: Final = Text(zh="由店里决定是否要问", en="The store decides whether this is asked")
ONLY_ONE: Final = Text(zh="仅当{when}时，回答本题", en="Only {when}")
ONLY_PART: Final = Text(zh="仅当{when}时，回答这一部分", en="This part only {when}")
GO_TO: Final = Text(zh="答{answers}请跳到第 {number} 题", en="If {answers}, go to question {number}")
THE_END: Final = Text(zh="答{answers}到此结束", en="If {answers}, you are done")
YES_NO: Final = {"y": Text(zh="是", en="Yes"), "n": Text(zh="否", en="No")}
QUOTED: Final = Text(zh="“{words}”", en="“{words}”")
SPAN: Final = Text(zh="{low} 到 {high}", en="{low} to {high}")
BETWEEN: Final = {"zh": "、", "en": " or "}


@dataclass(frozen=True)
class Going:
    """Which answers of a question lead where: to the question of that place, or past the last one."""

    answers: tuple[object, ...]
    place: int


class OnPaper:
    """What the paper of a form says beside its questions."""

    def __init__(self, form: Form) -> None:
        """Number what is asked, in order."""
        self.form = form
        self.nodes = plan_of(form).nodes
        self.printed = [node for node in self.nodes.values() if self._is_printed(node)]
        asked = [node for node in self.printed if self._is_asked(node)]
        self.asked = [node.id for node in asked]
        self.numbers: Mapping[str, str] = {name: str(place) for place, name in enumerate(self.asked, 1)}

    def number(self, name: str) -> str:
        """Give the number of a question; rows of a grid are lettered."""
        node = self.nodes.get(name)
        if node is not None and node.is_row and node.item.id in self.numbers:
            rows = [row.id for row in node.item.rows if not row.retired]
            return f"{self.numbers[node.item.id]}{chr(ord('a') + rows.index(name))}" if name in rows else ""
        return self.numbers.get(name, "")

    @property
    def all_numbers(self) -> Mapping[str, str]:
        """Give the number of every question and of every row of a grid, by its id."""
        rows = {node.id: self.number(node.id) for node in self.printed if node.is_row}
        return {**self.numbers, **rows}

    def condition(self, name: str) -> Text | None:
        """Say when a part is answered, unless whoever may leave it out has been sent past it already."""
        expression = self._relevant(name)
        if expression is None or self._is_settled(expression) or self._is_passed(name, expression):
            return None
        node = self.nodes[name]
        holder = node.item.type in HOLDERS and not node.is_row
        when = self._words(expression)
        return (ONLY_PART if holder else ONLY_ONE).fill(when=when) if when is not None else TO_DECIDE

    def goings(self, name: str) -> list[Text]:
        """Say where somebody goes on after an answer that leaves the next questions out."""
        return [self._going(name, one) for one in self._goings.get(name, ())]

    @cached_property
    def _goings(self) -> Mapping[str, Sequence[Going]]:
        found = {}
        for place, name in enumerate(self.asked):
            node = self.nodes[name]
            if node.item.type not in DECIDING or node.scope != TOP:
                continue
            led = [(self._next(place, name, answer), answer) for answer in self._answers(node)]
            groups = groupby(sorted(led, key=lambda one: one[0]), key=lambda one: one[0])
            ways = [Going(tuple(answer for _, answer in group), to) for to, group in groups if to > place + 1]
            if ways and len(self.asked) > place + 1:
                found[name] = ways
        return found

    def _next(self, place: int, name: str, answer: object) -> int:
        """Find the first question after an answer that this answer does not leave out."""
        later = range(place + 1, len(self.asked))
        return next((to for to in later if not self._is_left_out(self.asked[to], name, answer)), len(self.asked))

    def _is_left_out(self, name: str, by: str, answer: object) -> bool:
        node = self.nodes[name]
        around = [holder.id for holder in self.form.parents.get(node.item.id, ())]
        conditions = (self._relevant(each) for each in (*around, name))
        return any(one is not None and _reads(one) == {by} and not _holds(one, by, answer) for one in conditions)

    def _is_passed(self, name: str, expression: Expression) -> bool:
        read = _reads(expression)
        by = next(iter(read)) if len(read) == 1 else ""
        inside = [place for place, each in enumerate(self.asked) if each == name or self._is_inside(each, name)]
        if by not in self._goings or not inside:
            return False
        lost = [answer for answer in self._answers(self.nodes[by]) if not _holds(expression, by, answer)]
        led = {answer: one.place for one in self._goings[by] for answer in one.answers}
        return bool(lost) and all(led.get(answer, 0) > inside[-1] for answer in lost)

    def _is_settled(self, expression: Expression) -> bool:
        """Tell whether a condition only asks for what is left empty on every paper."""
        elsewhere = {name for name in self.nodes if self._answerer(name) not in self.numbers}
        asked = {name for name in elsewhere if self.nodes[name].item.type not in WRITTEN_ELSEWHERE}
        return _reads(expression) <= asked

    def _is_inside(self, name: str, holder: str) -> bool:
        return any(one.id == holder for one in self.form.parents.get(self.nodes[name].item.id, ()))

    def _answers(self, node: Node) -> Sequence[object]:
        item = node.item
        if item.type == "yes_no":
            return [True, False]
        if item.scale is not None:
            return list(item.scale.steps)
        return [choice.v for choice in self.form.choices_of(item) if not choice.retired]

    def _going(self, name: str, one: Going) -> Text:
        answers = self._said(self.nodes[name], one.answers)
        if one.place >= len(self.asked):
            return THE_END.fill(answers=answers)
        return GO_TO.fill(answers=answers, number=self.numbers[self.asked[one.place]])

    def _said(self, node: Node, answers: Sequence[object]) -> Text:
        item = node.item
        if item.scale is not None:
            steps = list(item.scale.steps)
            places = sorted(steps.index(int(str(one))) for one in answers)
            runs = [list(run) for _, run in groupby(enumerate(places), key=lambda each: each[1] - each[0])]
            said = _joined([_span(steps[run[0][1]], steps[run[-1][1]]) for run in runs])
            return Text(**{**said.words, "zh": f" {said.to('zh')} "})
        if item.type == "yes_no":
            labels = {True: YES_NO["y"], False: YES_NO["n"]}
            return _joined([QUOTED.fill(words=labels[bool(one)]) for one in answers])
        words = {choice.v: choice.label for choice in self.form.choices_of(item)}
        return _joined([QUOTED.fill(words=words[str(one)]) for one in answers])

    def _relevant(self, name: str) -> Expression | None:
        return plan_of(self.form).expressions.get((name, "relevant"))

    def _words(self, expression: Expression) -> Text | None:
        """Say a condition by the numbers of the questions; None where it asks what no paper knows."""
        if not {self._answerer(each) for each in _reads(expression)} <= set(self.numbers):
            return None
        labels = {}
        for name in _reads(expression):
            number = self.number(name) or self.number(self._answerer(name))
            labels[name] = Text(
                **{lang: f"{MARK}{QUESTION.fill(number=number).to(lang)}{MARK}" for lang in ("zh", "en")}
            )
        choices = {
            name: {one.v: one.label for one in self.form.choices_of(node.item)} for name, node in self.nodes.items()
        }
        choices |= {name: YES_NO for name, node in self.nodes.items() if node.item.type == "yes_no"}
        said = in_words(expression, labels, {name: known for name, known in choices.items() if known})
        return Text(**{lang: _set_apart(_bare(words).removeprefix("若")) for lang, words in said.words.items()})

    def _answerer(self, name: str) -> str:
        """Give the question with a number that a name belongs to."""
        node = self.nodes.get(name)
        return node.item.id if node is not None and node.is_row else name

    def _is_printed(self, node: Node) -> bool:
        around: Iterator[object] = (one for one in (*self.form.parents.get(node.item.id, ()), node.item, node.part))
        gone = any(getattr(one, "retired", None) for one in around)
        hidden = any(one.print.hide or one.channel not in CHANNELS for one in self._holders(node))
        if gone or hidden or node.item.type in WRITTEN_ELSEWHERE:
            return False
        return all(self._may_be_asked(one) for one in (*(one.id for one in self._holders(node)), node.id))

    def _may_be_asked(self, name: str) -> bool:
        """Tell whether a part can be asked at all where what no paper asks is left empty."""
        expression = self._relevant(name)
        if expression is None:
            return True
        read = [self.nodes[each] for each in _reads(expression) if each in self.nodes]
        unasked = len(read) == len(_reads(expression)) and all(
            one.item.channel not in CHANNELS and one.item.type not in WRITTEN_ELSEWHERE for one in read
        )
        return not unasked or _holds(expression, "", "")

    def _holders(self, node: Node) -> list[Item]:
        return [*self.form.parents.get(node.item.id, ()), node.item]

    def _is_asked(self, node: Node) -> bool:
        return not node.is_row and node.item.type not in READ_ONLY


def _reads(expression: Expression) -> set[str]:
    return {one.name for one in expression.references}


def _holds(expression: Expression, name: str, answer: object) -> bool:
    """Tell whether a condition may hold after one answer; what cannot be worked out may."""
    value = float(answer) if isinstance(answer, int) and not isinstance(answer, bool) else answer
    scope = Scope(
        lambda asked: value if asked == name else "",
        today=SOME_DAY,
        now=datetime(SOME_DAY.year, SOME_DAY.month, SOME_DAY.day),  # noqa: DTZ001 -- the store's clock
    )
    try:
        return expression.truth(scope)
    except ExpressionProblem:
        return True


def _bare(words: str) -> str:
    """Take the quotes off the numbers of questions.

    >>> _bare("若“" + MARK + "第 3 题" + MARK + "”小于等于 6")
    '若第 3 题小于等于 6'
    """
    return words.replace(f"“{MARK}", "").replace(f"{MARK}”", "").replace(MARK, "")


def _set_apart(words: str) -> str:
    """Chinese sets a figure apart from the sign behind it."""
    return f"{words} " if words[-1:].isdecimal() else words


def _span(low: int, high: int) -> Text:
    return Text.plain(str(low)) if low == high else SPAN.fill(low=low, high=high)


def _joined(parts: Sequence[Text]) -> Text:
    return Text(**{lang: sign.join(part.to(lang) for part in parts) for lang, sign in BETWEEN.items()})


def on_paper(form: Form) -> OnPaper:
    """Give what the paper of a form says; it is kept with the form, which never changes."""
    kept = form.__dict__.get("on_paper")
    if not isinstance(kept, OnPaper):
        kept = OnPaper(form)
        form.__dict__["on_paper"] = kept
    return kept
