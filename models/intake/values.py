"""Values: from the texts of a row to typed values, field by field, or the sentence that says what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from models.folding import fold, is_blank, quoted
from models.intake.mapping import is_looked_up
from models.intake.named import NAMED, read_named
from models.intake.numbers import TARGET, Numbers, several_numbers
from models.intake.wanted import ADD, LEAVE_EMPTY
from models.kinds import kind_named
from models.kinds.choice import option_of, unfit_option
from models.problem import Problem
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from models.field import Field
    from models.intake.wanted import Wanted

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
        "工时": "人工 维修 维修项目 作业 工时费",
        "备品": "配件 备件 材料 零件 材料费 配件费",
        "增值服务": "增值 精品 附加",
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
    if is_looked_up(field_):
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
        counts = Counter(column_of(rows, column, wanted))
        del counts[""]
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


def column_of(rows: Sequence[Sequence[str]], column: int, wanted: Wanted) -> list[str]:
    """Give the texts of a column below the header, as they were put right where they were."""
    first = wanted.header + 1
    words = [row[column] if column < len(row) else "" for row in islice(rows, first, None)]
    for place, put_right in wanted.cells.items():
        number, at = map(int, place.split(":"))
        if at == column and first <= number < len(rows):
            words[number - first] = put_right
    return words


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


def column_reader(field_: Field, target: str, lists: Lists, taken: Mapping[tuple[str, str], Any]) -> Reading:
    """Give the function that reads the cells of one column."""
    kind = kind_named(field_.kind)
    is_listed = bool(list_of(field_))

    def read(words: str) -> Any:
        if words in FORMULA_ERRORS:
            return Problem(BROKEN_FORMULA.fill(found=words), field_.id, words)
        if is_listed:
            return None if is_blank(words) else meant(field_, words, lists, taken.get((target, words)))
        if target in NAMED:
            return read_named(words, field_, target)
        value = kind.parse(words, field_)
        if target == TARGET and isinstance(value, Problem):
            return several_numbers(words, field_, kind) or value
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


@dataclass
class Column:
    """One column of a file: its texts, what they mean, and by place the problems and the further numbers in it."""

    noun: str
    name: str
    words: list[str]
    values: list[Any]
    problems: dict[int, Problem]
    further: dict[int, tuple[str, ...]]


def read_column(target: str, words: list[str], read: Reading) -> Column:
    """Read a column: every text that stands in it once, however often it stands there."""
    noun, _, name = target.partition(".")
    meanings = {text: read(text) for text in set(words) if text}
    meanings[""] = None
    odd = {text for text, value in meanings.items() if isinstance(value, Problem | Numbers)}
    column = Column(noun, name, words, [meanings[text] for text in words], {}, {})
    for place, text in enumerate(words) if odd else ():
        if text not in odd:
            continue
        value = meanings[text]
        if isinstance(value, Numbers):
            column.values[place], column.further[place] = value[0], value[1:]
        else:
            column.values[place], column.problems[place] = None, value
    return column


def _parts(columns: Sequence[Column]) -> Iterator[dict[str, dict[str, Any]]]:
    """Give the values of row after row, by noun; what is empty is left out."""
    by_noun: dict[str, list[Column]] = {}
    for column in columns:
        by_noun.setdefault(column.noun, []).append(column)
    held = [_values([column.name for column in of], [column.values for column in of]) for of in by_noun.values()]
    for values in zip(*held, strict=True):
        yield {noun: part for noun, part in zip(by_noun, values, strict=True) if part}


def _values(names: Sequence[str], columns: Sequence[Sequence[Any]]) -> Iterator[dict[str, Any]]:
    for held in zip(*columns, strict=True):
        pairs = zip(names, held, strict=True)
        yield {name: value for name, value in pairs if value is not None} if None in held else dict(pairs)


def read_rows(
    rows: Sequence[Sequence[str]],
    wanted: Wanted,
    fields: Mapping[str, Field],
    lists: Lists,
    taken: Mapping[tuple[str, str], Any],
) -> list[Row]:
    """Read all rows below the header; rows without anything in the chosen columns are passed over."""
    columns: dict[int, Column] = {}
    for number, target in ((n, t) for n, t in wanted.columns.items() if t in fields):
        reader = column_reader(fields[target], target, lists, taken)
        columns[number] = read_column(target, column_of(rows, number, wanted), reader)
    seen: dict[int, int] = {}
    read: dict[int, Row] = {}
    cells_of_rows = zip(*(column.words for column in columns.values()), strict=True)
    for place, (cells, parts) in enumerate(zip(cells_of_rows, _parts(list(columns.values())), strict=True)):
        if not any(cells):
            continue
        number = wanted.header + 1 + place
        first = seen.setdefault(hash(cells), number)
        read[place] = Row(number, parts, [], {}, first if first != number else None)
    for number, column in columns.items():
        for place, problem in column.problems.items():
            read[place].problems.append((number, problem))
        for place, phones in column.further.items():
            read[place].phones = phones
    return list(read.values())
