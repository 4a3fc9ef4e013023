"""Values: from the texts of a row to typed values, field by field, or the sentence that says what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank, quoted
from models.intake.numbers import TARGET, Numbers, several_numbers
from models.intake.wanted import ADD, LEAVE_EMPTY
from models.kinds import kind_named
from models.kinds.choice import option_of, unfit_option
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from models.field import Field
    from models.intake.wanted import Wanted

MEMO = 20_000  # how many words of a column are remembered
FORMULA_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#GETTING_DATA"})
BROKEN_FORMULA = Text(
    zh="这一格的公式算不出结果（{found}），请填上真正的值，或清空",
    en="The formula in this cell failed ({found}). Write the value itself, or clear it",
)
NOT_OURS = Text(
    zh="“{found}”还不知道对应“{label}”的哪一项，请在“选项对应”里选一个",
    en="It is not clear what “{found}” means for “{label}”; choose it under “Words and choices”",
)
SAME_MEANING = {
    word: meaning
    for meaning, words in {
        "男": "男性 先生 男士",
        "女": "女性 女士 小姐",
        "单位": "公司 企业 法人 company",
        "个人": "私人 自然人 person",
        "已交车": "已结算 已出厂 已完成 完工",
        "在店": "在厂 在修 未结算",
    }.items()
    for word in words.split()
}


@dataclass(frozen=True)
class Option:
    """One thing that a word of a file may mean: its number or key, and its words."""

    value: Any
    text: Text


@dataclass
class Lists:
    """What the store's lists hold: by list the options, and by folded words the option that is meant."""

    options: dict[str, list[Option]] = field(default_factory=dict)
    words: dict[str, dict[str, Any]] = field(default_factory=dict)

    def add(self, name: str, option: Option, also: Iterable[str] = ()) -> None:
        """Add an option under its words and under others that mean it; a word that fits two means neither."""
        self.options.setdefault(name, []).append(option)
        held = self.words.setdefault(name, {})
        for word in {folded(word) for word in [*option.text.words.values(), *also] if word}:
            held[word] = option.value if held.get(word, option.value) == option.value else None


@dataclass(frozen=True)
class Unknown:
    """A word of the file that no option has, how often it stands there, and what it was taken for."""

    target: str
    field: Field
    word: str
    count: int
    taken_for: Any  # a value, LEAVE_EMPTY, ADD, or None while nobody has decided and the rows are wrong
    said: bool  # by a person, on the screen
    near: Option | None = None


def folded(word: str) -> str:
    """Make a word comparable."""
    return fold(word).casefold().replace(" ", "")


def list_of(field_: Field) -> str:
    """Name the list from which a field takes its words; empty for a field that is simply read."""
    if field_.choice_list:
        return f"choice:{field_.choice_list}"
    if field_.kind == "relation":
        return f"row:{field_.to}"
    return "own" if field_.choices is not None and field_.kind == "choice" else ""


def option_for(field_: Field, word: str, lists: Lists) -> Any:
    """Give the value that a word means, or None."""
    name = list_of(field_)
    if name != "own":
        return lists.words.get(name, {}).get(folded(word))
    known = SAME_MEANING.get(folded(word), word)
    return option_of(known, field_)


def unknown_words(
    rows: Sequence[Sequence[str]], wanted: Wanted, fields: Mapping[str, Field], lists: Lists
) -> list[Unknown]:
    """Find the words of the file that mean nothing here yet, with what a person said or what is usual."""
    found: list[Unknown] = []
    for column, target in wanted.columns.items():
        field_ = fields.get(target)
        if field_ is None or not list_of(field_):
            continue
        words = (cell_of(rows, number, column, wanted) for number in range(wanted.header + 1, len(rows)))
        counts = Counter(word for word in words if word)
        said = wanted.values.get(target, {})
        for word, count in counts.items():
            if is_blank(word) or option_for(field_, word, lists) is not None:
                continue
            taken = said.get(word, usual(field_))
            found.append(Unknown(target, field_, word, count, taken, word in said, nearest(field_, word, lists)))
    return found


def usual(field_: Field) -> Any:
    """Say what happens to a word that nobody has decided about.

    The store's own lists grow by it. A person who is no longer there leaves the field empty, and this is told.
    The program's own states cannot grow: such a row is wrong.
    """
    if field_.choice_list:
        return ADD
    return LEAVE_EMPTY if field_.kind == "relation" and not field_.required else None


def nearest(field_: Field, word: str, lists: Lists) -> Option | None:
    """Find the option whose words hold the word or are held by it, if there is exactly one."""
    held = [Option(value, text) for value, text in (field_.choices or {}).items()]
    near = [
        option
        for option in held or lists.options.get(list_of(field_), [])
        if any(
            folded(word) in folded(words) or folded(words) in folded(word)
            for words in option.text.words.values()
            if words
        )
    ]
    return near[0] if len(near) == 1 else None


def cell_of(rows: Sequence[Sequence[str]], number: int, column: int, wanted: Wanted) -> str:
    """Give the text of a cell, as it was put right if it was."""
    if wanted.cells and (put_right := wanted.cells.get(f"{number}:{column}")) is not None:
        return put_right
    row = rows[number]
    return row[column] if column < len(row) else ""


def cells_of(rows: Sequence[Sequence[str]], number: int, columns: Sequence[int], wanted: Wanted) -> tuple[str, ...]:
    """Give the texts of some cells of a row."""
    if wanted.cells:
        return tuple(cell_of(rows, number, column, wanted) for column in columns)
    row = rows[number]
    width = len(row)
    return tuple([row[column] if column < width else "" for column in columns])


@dataclass(slots=True)
class Row:
    """One row of the file: its values by noun, what is wrong in which column, and what it is about.

    `number` counts from 0 in the sheet; `refs` are the numbers of the things it speaks of; `same_as` is an earlier
    row with the same cells; `phones` are further numbers of its customer.
    """

    number: int
    parts: dict[str, dict[str, Any]]
    problems: list[tuple[int, Problem]]
    refs: dict[str, int]
    same_as: int | None = None
    phones: tuple[str, ...] = ()


Reading = Callable[[str], Any]


def column_reader(
    field_: Field, target: str, lists: Lists, taken: Mapping[tuple[str, str], Any], memo: dict[str, Any]
) -> Reading:
    """Give the function that reads the cells of one column; words it has met are remembered in the memo."""
    kind = kind_named(field_.kind)
    is_listed = bool(list_of(field_))

    def read(words: str) -> Any:
        if words in FORMULA_ERRORS:
            value: Any = Problem(BROKEN_FORMULA.fill(found=words), field_.id, words)
        elif is_listed:
            value = None if is_blank(words) else meant(field_, words, lists, taken.get((target, words)))
        else:
            value = kind.parse(words, field_)
            if target == TARGET and isinstance(value, Problem):
                value = several_numbers(words, field_, kind) or value
        if len(memo) < MEMO:
            memo[words] = value
        return value

    return read


def meant(field_: Field, word: str, lists: Lists, taken: Any) -> Any:
    """Give what a word stands for: an option of ours, what it was taken for, or a sentence."""
    value = option_for(field_, word, lists)
    value = taken if value is None else value
    if value is not None and value != ADD:
        return None if value == LEAVE_EMPTY else value
    if field_.choices:
        return unfit_option(word, field_)
    return Problem(NOT_OURS.fill(found=quoted(word), label=field_.label), field_.id, word)


def read_rows(
    rows: Sequence[Sequence[str]],
    wanted: Wanted,
    fields: Mapping[str, Field],
    lists: Lists,
    taken: Mapping[tuple[str, str], Any],
) -> list[Row]:
    """Read all rows below the header; rows without anything in the chosen columns are passed over."""
    readers: list[tuple[int, str, str, Reading, dict[str, Any]]] = []
    for column, target in wanted.columns.items():
        if target in fields:
            noun, _, name = target.partition(".")
            memo = dict[str, Any]()
            readers.append((column, noun, name, column_reader(fields[target], target, lists, taken, memo), memo))
    seen: dict[int, int] = {}
    read: list[Row] = []
    columns = [column for column, *_ in readers]
    for number in range(wanted.header + 1, len(rows)):
        cells = cells_of(rows, number, columns, wanted)
        if not any(cells):
            continue
        first = seen.setdefault(hash(cells), number)
        row = Row(number, {}, [], {}, first if first != number else None)
        parts = row.parts
        for words, (column, noun, name, reader, memo) in zip(cells, readers, strict=True):
            value: Any = (memo[words] if words in memo else reader(words)) if words else None
            if value is None:
                continue
            if isinstance(value, Problem):
                row.problems.append((column, value))
                continue
            if isinstance(value, Numbers):
                value, row.phones = value[0], value[1:]
            if noun in parts:
                parts[noun][name] = value
            else:
                parts[noun] = {name: value}
        read.append(row)
    return read
