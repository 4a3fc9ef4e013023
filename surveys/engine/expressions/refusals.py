"""What is said about an expression that cannot be read: what is wrong, what is expected, an example."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.expressions.functions.catalogue import FUNCTIONS, refusal_of
from surveys.engine.expressions.problem import ExpressionProblem, at

if TYPE_CHECKING:
    from lark import UnexpectedInput

    from surveys.engine.expressions.signs import Plain

_CALLED: Final = re.compile(r""""[^"]*"?|'[^']*'?|\$\{[^}]*\}?|([^\W\d][\w\-.:]*)\s*\(""")
_OPERATOR_WORDS: Final = frozenset({"and", "or", "div", "mod"})
_BEGINS_A_VALUE: Final = frozenset({"NUMBER", "TEXT", "REFERENCE", "NAME"})


def check_functions(text: str, plain: Plain) -> None:
    """Look for functions that are not there first: what follows them often makes no sense to the grammar."""
    for found in _CALLED.finditer(plain.text):
        name = found[1]
        if name and name not in FUNCTIONS and name.lower() not in _OPERATOR_WORDS and not _goes_up(plain.text, found):
            raise at(text, found.start(), _unknown(name))


def number_of_values(name: str, found: int) -> Text:
    """Say how many values a function takes."""
    function = FUNCTIONS[name]
    words = _EXACTLY if function.most == function.least else _AT_LEAST if function.most is None else _BETWEEN
    return words.fill(name=name, least=function.least, most=function.most, now=found, example=function.example)


def unexpected(text: str, plain: str, problem: UnexpectedInput) -> ExpressionProblem:
    """Say what was expected where reading stopped."""
    token = getattr(problem, "token", None)
    ended = token is not None and token.type == "$END"
    place: int = len(text) if ended else getattr(problem, "pos_in_stream", 0)  # lark says None, and gives a number
    expected = set(getattr(problem, "accepts", None) or getattr(problem, "expected", None) or ())
    expected |= set(getattr(problem, "allowed", None) or ())
    for slip, words in _SLIPS.items():
        found = slip.match(plain, max(0, place - 1)) if slip in _OF_TWO_SIGNS else None
        found = found or slip.match(plain, place)
        if found:
            return at(text, found.start(), words)
    if expected & _BEGINS_A_VALUE:
        return at(text, place, _A_VALUE)
    if ended or (plain.count("(") > plain.count(")") and not plain[place:].strip()):
        return at(text, len(text), _CLOSE)
    return at(text, place, _A_COMMA if plain.count("(", 0, place) > plain.count(")", 0, place) else _AN_OPERATOR)


def _goes_up(plain: str, found: re.Match[str]) -> bool:
    """Tell whether this is current()/../name, which is no call."""
    return found[1] == "current" and plain.startswith(")/..", found.end())


def _unknown(name: str) -> Text:
    refused = refusal_of(name)
    if refused:
        return refused
    near = {known.lower(): known for known in FUNCTIONS}
    close = get_close_matches(name.lower(), near, n=1)
    if close:
        return _DID_YOU_MEAN.fill(name=name, near=near[close[0]], example=FUNCTIONS[near[close[0]]].example)
    return _UNKNOWN.fill(name=name)


EMPTY: Final = Text(
    zh="这里还没有写公式，例如 ${overall} <= 6",
    en="There is no expression yet; write one such as ${overall} <= 6",
)
TOO_LONG: Final = Text(
    zh="公式最长 {most} 个字，现在有 {now} 个。请拆成几道计算题，再引用它们，例如 ${{low}}",
    en="An expression has at most {most} characters, this has {now}. Make calculations of its parts, such as ${{low}}",
)
TOO_DEEP: Final = Text(
    zh="括号最多套 {most} 层。请把里面的部分做成计算题，再引用它，例如 ${{low}}",
    en="Brackets nest at most {most} deep. Make a calculation of the inner part and use it, such as ${{low}}",
)
UNCLOSED_QUOTE: Final = Text(
    zh="引号没有配对，文字两头都要有引号，例如 'price'",
    en="A quote opens here and never closes; words stand between two quotes, such as 'price'",
)
UP: Final = Text(
    zh="两个点只能写在 position(..) 里。要引用别的题，请写它的编号，例如 ${overall}",
    en="Two dots stand only in position(..). To use another question, write its name, such as ${overall}",
)
_A_VALUE = Text(
    zh="这里要有一个值，例如题目 ${overall}、数字 6，或带引号的文字 'price'",
    en="A value is expected: a question such as ${overall}, a number such as 6, or quoted words such as 'price'",
)
_AN_OPERATOR = Text(
    zh="这里要有 and、or、= 或 + 这样的连接，例如 ${overall} <= 6 and ${nps} <= 6；文字要加引号",
    en="Something that joins is expected, such as and, or, = or +: ${overall} <= 6 and ${nps} <= 6. Words need quotes",
)
_A_COMMA = Text(
    zh="这里要有逗号、右括号，或 and、= 这样的连接，例如 selected(${why}, 'price')；文字要加引号",
    en="A comma, a closing bracket or a sign that joins is expected: selected(${why}, 'price'). Words need quotes",
)
_CLOSE = Text(
    zh="还缺一个右括号 )，例如 selected(${why}, 'price')",
    en="A closing bracket ) is missing; write it as in selected(${why}, 'price')",
)
_EXACTLY = Text(
    zh="{name}() 要 {least} 个值，现在有 {now} 个，例如 {example}",
    en="Values between the brackets of {name}(): {least} expected, {now} found; write it as in {example}",
)
_BETWEEN = Text(
    zh="{name}() 要 {least} 到 {most} 个值，现在有 {now} 个，例如 {example}",
    en="Values between the brackets of {name}(): {least} to {most} expected, {now} found; write it as in {example}",
)
_AT_LEAST = Text(
    zh="{name}() 至少要 {least} 个值，现在有 {now} 个，例如 {example}",
    en="Values between the brackets of {name}(): {least} or more expected, {now} found; write it as in {example}",
)
_DID_YOU_MEAN = Text(
    zh="没有 {name}() 这个函数，是不是 {near}()？例如 {example}",
    en="There is no function {name}(). Is it {near}()? Write it as in {example}",
)
_UNKNOWN = Text(
    zh="没有 {name}() 这个函数。可以用 selected()、if()、today() 等，例如 selected(${{why}}, 'price')",
    en="There is no function {name}(). There are selected(), if(), today() and more: selected(${{why}}, 'price')",
)
_PATH = Text(
    zh="这里不用斜杠路径。引用题目请写编号，例如 ${overall}；除法请写 div，例如 ${a} div 2",
    en="Paths with slashes are not used here. Write a question's name, such as ${overall}; to divide, ${a} div 2",
)
_SLIPS: Final[dict[re.Pattern[str], Text]] = {
    re.compile(r"=="): Text(zh="“等于”只写一个 =，例如 ${a} = 'y'", en="Write one = for “is”, as in ${a} = 'y'"),
    re.compile(r"<>"): Text(zh="“不等于”写作 !=，例如 ${a} != 'y'", en="Write != for “is not”, as in ${a} != 'y'"),
    re.compile(r"=<"): Text(zh="“小于等于”写作 <=，例如 ${a} <= 6", en="Write <= for “at most”, as in ${a} <= 6"),
    re.compile(r"=>"): Text(zh="“大于等于”写作 >=，例如 ${a} >= 6", en="Write >= for “at least”, as in ${a} >= 6"),
    re.compile(r"&"): Text(
        zh="“并且”写作 and，例如 ${a} = 1 and ${b} = 2", en="Write and, as in ${a} = 1 and ${b} = 2"
    ),
    re.compile(r"\|"): Text(zh="“或者”写作 or，例如 ${a} = 1 or ${b} = 2", en="Write or, as in ${a} = 1 or ${b} = 2"),
    re.compile(r"/"): _PATH,
    re.compile(r"%"): Text(
        zh="求余数写作 mod，例如 ${a} mod 2 = 0", en="Write mod for what is left over, as in ${a} mod 2 = 0"
    ),
    re.compile(r"\["): Text(
        zh="这里不用方括号。要取某一次的回答，请写 indexed-repeat(${age}, ${members}, 1)",
        en="Square brackets are not used here. For one round of a repeat write indexed-repeat(${age}, ${members}, 1)",
    ),
    re.compile(r"\$(?!\{[^}\s]+\})"): Text(
        zh="引用题目要写成 ${编号}，大括号两边都要有，例如 ${overall}",
        en="A question is written with both braces and no spaces within its name, as in ${overall}",
    ),
    re.compile(r"!(?!=)"): Text(
        zh="“不是”写作 not(…)，“不等于”写作 !=，例如 not(${a} = 'y')",
        en="Write not(…), or != for “is not”, as in not(${a} = 'y')",
    ),
}
_OF_TWO_SIGNS: Final = tuple(_SLIPS)[:4]  # the first of the two reads well by itself
