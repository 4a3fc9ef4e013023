"""Patterns of regex(): what they match, what is refused, and that none can hang the server."""

from __future__ import annotations

import random
import re
import time

import pytest

from surveys.engine.expressions.patterns.matching import LONGEST_WORDS, Pattern, pattern_of
from surveys.engine.expressions.patterns.reading import PatternProblem

MIXED = "".join(random.Random(1).choices("ab", k=LONGEST_WORDS - 1))


def fits(pattern: str, words: str) -> bool:
    return pattern_of(pattern).matches(words, lambda _: None)


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        pytest.param(
            "1[3-9][0-9]{9}", ["13800000000"], ["12800000000", "138000000000", "x13800000000", ""], id="a mobile number"
        ),
        pytest.param(r"^1\d{10}$", ["13800000000"], ["1380000000", "13800000000\n"], id="edges"),
        pytest.param(
            r"[\w-\.]+@([\w-]+\.)+[\w-]{2,}",
            ["li.ming@example.com.cn"],
            ["li@example", "@example.com"],
            id="an address for mail",
        ),
        pytest.param(
            r"^(([0-9]{1})*[- .(]*([0-9]{3})[- .)]*[0-9]{3}[- .]*[0-9]{4})+$",
            ["(021) 123-4567", "12345678901"],
            ["12345"],
            id="a telephone number with repetition within repetition",
        ),
        pytest.param(r"\p{L}+", ["李小明", "Łukasz"], ["李1", ""], id="letters of all languages"),
        pytest.param(r"\p{Han}{2,4}", ["李小明"], ["李", "Li"], id="Chinese"),
        pytest.param(r"\p{Lu}\p{Ll}*\P{N}", ["Abc!"], ["abc!", "Abc1"], id="sorts of signs"),
        pytest.param(r"\p{^L}\pN[\p{L}\d-]*", ["-1", "!2ab-3"], ["a1"], id="sorts of signs in short and turned round"),
        pytest.param(r"[^\s]+\S\D\W", ["ab!!", "李李李李"], ["a b!", "ab1!", "abca"], id="all but"),
        pytest.param("a|b|", ["a", "b", ""], ["c", "ab"], id="branches, one of them empty"),
        pytest.param("(?:ab)?c", ["abc", "c"], ["ab"], id="a bracket that only holds together"),
        pytest.param("(?i)[a-c]Z", ["bz", "Cz", "AZ"], ["dz"], id="capitals or not"),
        pytest.param("a{2,3}?b*?", ["aa", "aaab"], ["a", "aaaa"], id="sparing repetition"),
        pytest.param("a{,2}", ["a{,2}"], ["a"], id="braces that are no repetition"),
        pytest.param("a{0}b", ["b"], ["ab"], id="not at all"),
        pytest.param(r"[]a^\-]+\.\x41\u4e2d\t", ["]a^-.A中\t"], ["b.A中\t"], id="signs by their code"),
        pytest.param(r"[a-\d]+[\d-a]", ["a5-", "-a"], ["b5"], id="a dash before a sort of signs"),
        pytest.param("[a-]+[-a]", ["a-a-"], ["b-"], id="a dash at the edge"),
        pytest.param("(a*)*b?", ["aaa", "b", ""], ["ba"], id="nothing repeated"),
        pytest.param("a$b", [], ["ab", "a$b"], id="an edge in the middle"),
        pytest.param("(^a|b)*", ["abb", "a", ""], ["ba"], id="the beginning within a repetition"),
        pytest.param(".+", ["中文 a"], ["a\nb", ""], id="any sign on a line"),
    ],
)
def test_matches(pattern, matching, other):
    assert [words for words in matching if not fits(pattern, words)] == []
    assert [words for words in other if fits(pattern, words)] == []


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("(a", "( 没有配对"),
        ("[a", "[ 没有配对"),
        ("[", "[ 没有配对"),
        ("a)", "多了一个 )"),
        ("*a", "没有可以重复的内容"),
        ("a**", "不能连用"),
        ("a++", "不能连用"),
        ("a{2}{3}", "不能连用"),
        ("a{3,2}", "前大后小"),
        ("[z-a]", "前大后小"),
        ("(?=a)", "向前后看"),
        ("(?<!a)b", "向前后看"),
        (r"(a)\1", r"不支持“\1”"),
        (r"\bword", r"不支持“\b”"),
        ("a\\", "不支持"),
        (r"\p{Klingon}", "不认识"),
        ("a" * 501, "最长 500"),
        ("(" * 21 + ")" * 21, "最多套 20 层"),
        ("(a{100}){100}", "重复次数太多"),
    ],
)
def test_told(pattern, said):
    with pytest.raises(PatternProblem) as raised:
        Pattern(pattern)
    assert said in raised.value.text.to("zh")
    assert raised.value.text.to("en")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        pytest.param("(a+)+$", "a" * 1_900 + "!", id="repetition within repetition"),
        pytest.param("(a|aa)+", "a" * 1_900 + "!", id="two ways for the same"),
        pytest.param("(.*)*(.*)*(.*)*x", "a" * 1_900, id="anything, several times"),
        pytest.param("a*" * 100 + "b", "a" * 1_900, id="a hundred in a row"),
        pytest.param("(a?){300}a{300}", "a" * 299, id="three hundred that may be missing"),
        pytest.param("(a|b)*a(a|b){12}", MIXED + "!", id="more ways than can be remembered"),
        pytest.param(r"([\w-]+\.)+[\w-]{2,}@", "a." * 900, id="an address for mail that never ends"),
    ],
)
def test_no_pattern_hangs(pattern, words):
    begun = time.process_time()
    assert not Pattern(pattern).matches(words, lambda _: None)
    assert time.process_time() - begun < 2


def test_the_first_of_these_would_hang_python_itself():
    begun = time.process_time()
    assert not re.fullmatch("(a+)+", "a" * 22 + "!")
    slow = time.process_time() - begun
    begun = time.process_time()
    assert not fits("(a+)+", "a" * 22 + "!")
    assert time.process_time() - begun < slow / 10


def test_longer_words_match_nothing():
    assert fits("a*", "a" * LONGEST_WORDS)
    assert not fits("a*", "a" * (LONGEST_WORDS + 1))


def test_the_work_is_told():
    spent = []
    Pattern("a*").matches("aaaa", spent.append)
    assert sum(spent) > 0


def test_random_patterns_agree_with_python():
    chance = random.Random(3)

    def part(depth: int) -> str:
        match chance.randrange(7 if depth else 3):
            case 0 | 1:
                return chance.choice("abc.")
            case 2:
                return chance.choice(("[ab]", "[^a]", r"\w", "^", "$"))
            case 3:
                return f"({part(depth - 1)}|{part(depth - 1)})"
            case 4:
                return f"(?:{part(depth - 1)}){chance.choice(('*', '+', '?', '{2}', '{1,2}', '{0,1}', '{2,}'))}"
            case _:
                return part(depth - 1) + part(depth - 1)

    different = []
    for _ in range(600):
        pattern = part(3)
        for _ in range(10):
            words = "".join(chance.choice("abc") for _ in range(chance.randrange(7)))
            if bool(re.fullmatch(pattern, words)) != fits(pattern, words):
                different.append((pattern, words))
    assert different == []
