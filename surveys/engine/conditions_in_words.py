"""A condition as a sentence: on the screen of the form's author, and on paper where a question may be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.expressions import Expression, parse
from surveys.engine.expressions import text as written
from surveys.engine.expressions.nodes import Call, Chain, Literal, Negation, Node, Own, Reference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Labels = Mapping[str, Text]
    Choices = Mapping[str, Mapping[str, Text]]

_FIGURES: Final = {
    "=": Text(zh="{left}等于{right}", en="{left} is {right}"),
    "!=": Text(zh="{left}不等于{right}", en="{left} is not {right}"),
    "<": Text(zh="{left}小于{right}", en="{left} is less than {right}"),
    "<=": Text(zh="{left}小于等于{right}", en="{left} is at most {right}"),
    ">": Text(zh="{left}大于{right}", en="{left} is more than {right}"),
    ">=": Text(zh="{left}大于等于{right}", en="{left} is at least {right}"),
}
_DATES: Final = {
    "=": Text(zh="{left}是{right}", en="{left} is {right}"),
    "!=": Text(zh="{left}不是{right}", en="{left} is not {right}"),
    "<": Text(zh="{left}早于{right}", en="{left} is before {right}"),
    "<=": Text(zh="{left}不晚于{right}", en="{left} is not after {right}"),
    ">": Text(zh="{left}晚于{right}", en="{left} is after {right}"),
    ">=": Text(zh="{left}不早于{right}", en="{left} is not before {right}"),
}
_TURNED: Final = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_OPPOSITE: Final = {"=": "!=", "!=": "=", "<": ">=", ">": "<=", "<=": ">", ">=": "<"}
_JOINED: Final = {"and": Text(zh="，并且", en=" and "), "or": Text(zh="，或者", en=" or ")}
_SUMS: Final = frozenset({"+", "-", "*", "div"})
_IF = Text(zh="若{what}", en="if {what}")
_IF_MET = Text(zh="若符合条件：{what}", en="if this holds: {what}")
_NESTED = Text(zh="（{what}）", en="({what})")
_NOT = Text(zh="并非（{what}）", en="not ({what})")
_QUOTED = Text(zh="“{what}”", en="“{what}”")
_THIS = Text(zh="本题的回答", en="this answer")
_TODAY = Text(zh="今天", en="today")
_ALWAYS = Text(zh="始终", en="always")
_NEVER = Text(zh="从不", en="never")
_ANSWERED = Text(zh="{left}已回答", en="{left} is answered")
_NOT_ANSWERED = Text(zh="{left}没有回答", en="{left} is not answered")
_CHOSEN = Text(zh="{left}选了{right}", en="{left} includes {right}")
_NOT_CHOSEN = Text(zh="{left}没有选{right}", en="{left} does not include {right}")
_CONTAINS = Text(zh="{left}含有{right}", en="{left} contains {right}")
_IS = {True: Text(zh="{left}是{right}", en="{left} is {right}"),
       False: Text(zh="{left}不是{right}", en="{left} is not {right}")}  # fmt: skip
_TICKED = Text(zh="{left}为“是”", en="{left} is yes")
_HOW_MANY = Text(zh="{left}选中的项数", en="the number chosen in {left}")
_YES_NO: Final = {"yes": Text(zh="是", en="Yes"), "no": Text(zh="否", en="No")}
_HOW_LONG = Text(zh="{left}的字数", en="the number of characters in {left}")


class _Unsaid(Exception):  # noqa: N818 -- reads as what it is
    """There are no plain words for this."""


def in_words(expression: Expression | str, labels: Labels, choices: Choices | None = None) -> Text:
    """Say a condition with the questions' and the choices' own words.

    >>> in_words("${overall} <= 6", {"overall": Text(zh="总体满意度", en="Overall")}).words
    {'zh': '若“总体满意度”小于等于 6', 'en': 'if “Overall” is at most 6'}
    """
    read = parse(expression) if isinstance(expression, str) else expression
    speaker = _Speaker(labels, choices or {})
    try:
        said = speaker.condition(read.tree)
    except _Unsaid:
        return _IF_MET.fill(what=_with_labels(read, labels))
    return said if said in {_ALWAYS, _NEVER} else _IF.fill(what=said)


def _with_labels(expression: Expression, labels: Labels) -> Text:
    """Give the formula with the questions' words in the place of their names."""
    parts = []
    end = 0
    for reference in sorted(expression.references, key=lambda each: each.start):
        start = expression.text.rfind("${", end, reference.start)
        close = expression.text.find("}", reference.start)
        if start >= end and close > 0:
            parts += [
                Text.plain(expression.text[end:start]),
                _QUOTED.fill(what=labels.get(reference.name, reference.name)),
            ]
            end = close + 1
    return _run_together([*parts, Text.plain(expression.text[end:])], Text.plain(""))


def _run_together(parts: Sequence[Text], between: Text) -> Text:
    """Put parts side by side in every language."""
    return Text(**{lang: between.to(lang).join(part.to(lang) for part in parts) for lang in between.words})


def _put(words: Text, left: Text, right: Text) -> Text:
    """Put both sides in; Chinese sets figures apart from its own signs."""
    before, after = left.to("zh"), right.to("zh")
    before += " " if before[-1:].isdecimal() else ""
    after = f" {after}" if after.lstrip("-")[:1].isdecimal() else after
    return words.fill(left=Text(**{**left.words, "zh": before}), right=Text(**{**right.words, "zh": after}))


class _Speaker:
    """Says the nodes of an expression with the words of a form."""

    def __init__(self, labels: Labels, choices: Choices) -> None:
        self.labels = labels
        self.choices = choices

    def condition(self, node: Node) -> Text:  # noqa: PLR0911 -- one line for each sort
        """Say what is true or not."""
        match node:
            case Chain((("and" | "or") as joined, *_), terms):
                return self._joined(joined, terms)
            case Chain((sign,), (left, right)) if sign in _TURNED:
                return self._compared(sign, left, right)
            case Call("not", (inner,)):
                return self._opposite(inner)
            case Call("selected" | "contains", (left, right)):
                words = _CHOSEN if node.function == "selected" else _CONTAINS
                return words.fill(left=self._value(left), right=self._fixed(left, right))
            case Call("true", ()) | Literal(True):
                return _ALWAYS
            case Call("false", ()) | Literal(False):
                return _NEVER
            case Reference() | Own():
                return _TICKED.fill(left=self._value(node))
            case _:
                raise _Unsaid

    def _joined(self, joined: str, terms: Sequence[Node]) -> Text:
        """Join what is said; "answered" is left out where another term says it already."""
        if joined == "and":
            asked = [_asked(term) for term in terms]
            terms = [term for term in terms if not (_is_answered(term) and asked.count(_asked(term)) > 1)]
        said = [
            _NESTED.fill(what=self.condition(term))
            if len(terms) > 1 and isinstance(term, Chain) and term.operators[0] in {"and", "or"}
            else self.condition(term)
            for term in terms
        ]
        return _run_together(said, _JOINED[joined])

    def _opposite(self, node: Node) -> Text:
        match node:
            case Call("selected", (left, right)):
                return _NOT_CHOSEN.fill(left=self._value(left), right=self._fixed(left, right))
            case Chain((("=" | "!=") as sign,), (left, right)):
                return self._compared(_OPPOSITE[sign], left, right)
            case _:
                return _NOT.fill(what=self.condition(node))

    def _compared(self, sign: str, left: Node, right: Node) -> Text:
        if not isinstance(left, Reference | Own) and isinstance(right, Reference | Own):
            left, right, sign = right, left, _TURNED[sign]
        if right == Literal("") and sign in {"=", "!="}:
            return (_NOT_ANSWERED if sign == "=" else _ANSWERED).fill(left=self._value(left))
        both = {"left": self._value(left), "right": self._fixed(left, right)}
        if _is_day(right):
            return _put(_DATES[sign], **both)
        if sign in {"=", "!="} and (isinstance(right, Reference) or self._is_words(left, right)):
            return _put(_IS[sign == "="], **both)
        return _put(_FIGURES[sign], **both)

    def _value(self, node: Node) -> Text:  # noqa: C901, PLR0911 -- one line for each sort
        """Say what is compared."""
        match node:
            case Reference(name):
                return _QUOTED.fill(what=self.labels.get(name, name))
            case Own():
                return _THIS
            case Call("today", ()):
                return _TODAY
            case Call("date", (Literal(str() as day),)):
                return Text.plain(day)
            case Call("count-selected", (inner,)):
                return _HOW_MANY.fill(left=self._value(inner))
            case Call("string-length", (inner,)):
                return _HOW_LONG.fill(left=self._value(inner))
            case Literal(str() as words):
                return _QUOTED.fill(what=words)
            case Literal(fixed):
                return Text.plain(written(fixed))
            case Negation(Literal(float() as figure), sign):
                return Text.plain(written(sign * figure))
            case Chain((sign,), (left, right)) if sign in _SUMS:
                plain = Text.plain({"*": " × ", "div": " ÷ "}.get(sign, f" {sign} "))
                return _run_together([self._value(left), self._value(right)], plain)
            case _:
                raise _Unsaid

    def _fixed(self, asked: Node, value: Node) -> Text:
        """Say a value; one that may be chosen is said by its label."""
        label = self._label(asked, value)
        return _QUOTED.fill(what=label) if label else self._value(value)

    def _label(self, asked: Node, value: Node) -> Text | None:
        if isinstance(asked, Reference) and isinstance(value, Literal):
            words = written(value.value)
            return self.choices.get(asked.name, {}).get(words) or _YES_NO.get(words)
        return None

    def _is_words(self, asked: Node, value: Node) -> bool:
        if self._label(asked, value):
            return True
        return isinstance(value, Literal) and isinstance(value.value, str) and not value.value.isdecimal()


def _asked(term: Node) -> str:
    """Give the question that a term compares with something fixed."""
    match term:
        case Chain((sign,), (Reference(name), _)) if sign in _TURNED:
            return name
        case Call("selected" | "contains", (Reference(name), _)) | Call(
            "not", (Call("selected", (Reference(name), _)),)
        ):
            return name
        case _:
            return ""


def _is_answered(term: Node) -> bool:
    """Tell whether a term only asks for an answer."""
    return isinstance(term, Chain) and term.operators == ("!=",) and term.terms[1] == Literal("") and _asked(term) != ""


def _is_day(node: Node) -> bool:
    return isinstance(node, Call) and node.function in {"today", "date"}
