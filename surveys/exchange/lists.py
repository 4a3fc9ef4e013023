"""Lists: the choices sheet as lists of choices, in our names, with every further column kept for filters."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.exchange.differing import CELLS, differing
from surveys.exchange.extras import OF_CHOICES, marked, plain
from surveys.exchange.headers import TRANSLATED, base_of
from surveys.exchange.names import as_id, renamed_places, unlike

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.exchange.languages import Languages
    from surveys.exchange.remarks import Place, Report
    from surveys.exchange.sheets import Row, Sheet

LONGEST_VALUE: Final = 60
OTHER: Final = Text(zh="其他", en="Other")
OTHERS: Final = "_or_other"
_OURS: Final = frozenset({"v", "score", "other", "none", "alert", "retired", CELLS, "name", "label"})
_YES: Final = frozenset({"yes", "true", "true()"})
_MARKS: Final = frozenset({"other", "none", "alert"})


@dataclass(frozen=True)
class ChoiceRow:
    """One choice as it stands in the file."""

    sheet: Sheet
    row: Row

    @property
    def name(self) -> str:
        """Its value."""
        return self.row.cells.get("name", "")

    def place(self, column: str) -> Place:
        """Give a place in its row."""
        return self.sheet.place(self.row.number, column)


@dataclass
class ChoiceList:
    """One list: its name in the file, ours, and its choices."""

    name: str
    id: str
    choices: list[ChoiceRow] = field(default_factory=list)


def read_lists(sheet: Sheet | None, report: Report, *, doubles: bool) -> dict[str, ChoiceList]:
    """Read the lists; `doubles` are allowed where the settings say so."""
    lists: dict[str, ChoiceList] = {}
    if sheet is None:
        return lists
    taken: set[str] = set()
    for row in sheet.rows:
        name = row.cells.get("list_name", "")
        if not name:
            report.odd(sheet.place(row.number, "list_name"), _NO_LIST)
            continue
        if name not in lists:
            lists[name] = ChoiceList(name, unlike(as_id(name), taken))
            taken.add(lists[name].id)
        lists[name].choices.append(ChoiceRow(sheet, row))
    for one in lists.values():
        _check(one, report, doubles=doubles)
    return lists


def _check(one: ChoiceList, report: Report, *, doubles: bool) -> None:
    seen: dict[str, int] = {}
    for choice in one.choices:
        for column in choice.row.cells:
            if column.startswith("media::"):
                report.odd(choice.place(column), _NO_MEDIA.fill(found=column.partition("::")[2]))
        if not choice.name:
            report.wrong(choice.place("name"), _NO_VALUE.fill(list=one.name))
        elif choice.name in seen and doubles:
            report.keep(choice.place("name"), choice.name, _DOUBLE_KEPT.fill(found=choice.name, list=one.name))
        elif choice.name in seen:
            text = _DOUBLE.fill(found=choice.name, list=one.name, row=seen[choice.name])
            report.wrong(choice.place("name"), text)
        seen.setdefault(choice.name, choice.row.number)


def allows_doubles(settings: Mapping[str, str]) -> bool:
    """Tell whether the settings let a list have one value twice."""
    return settings.get("allow_choice_duplicates", "").lower() in _YES


def choices_of(
    one: ChoiceList, languages: Languages, names: Mapping[str, str], *, other: bool = False
) -> list[dict[str, Any]]:
    """Make a list of ours; `other` marks or adds the choice with words of one's own."""
    made: list[dict[str, Any]] = []
    taken: set[str] = set()
    back = {own: name for name, own in names.items()}
    for choice in one.choices:
        value = unlike(as_value(choice.name), taken)
        taken.add(value)
        made.append(_choice(choice.row.cells, value, languages, names, back))
    if other:
        found = next((each for each in made if each["v"] == "other"), None)
        if found is None:
            found = {"v": "other", "label": OTHER.words}
            made.append(found)
        found["other"] = True
    return made


def as_value(name: str) -> str:
    """Make a choice's value of the one in the file.

    >>> as_value("very good"), as_value("1")
    ('very_good', '1')
    """
    return "_".join(name.split())[:LONGEST_VALUE] or "_"


def _choice(
    cells: Mapping[str, str], value: str, languages: Languages, names: Mapping[str, str], back: Mapping[str, str]
) -> dict[str, Any]:
    label = languages.text("label", cells)
    words = label.words if label else Text.plain(cells.get("name", value)).words
    made: dict[str, Any] = {"v": value, "label": {lang: renamed_places(said, names) for lang, said in words.items()}}
    for word in OF_CHOICES:
        if cell := cells.get(f"x_{word}"):
            made[word] = marked(cell) if word in _MARKS else cell
    made |= {column: cell for column, cell in cells.items() if is_free(column)}
    written = choice_cells(made, languages, back)
    if beyond := differing({column: cell for column, cell in cells.items() if column != "list_name"}, written):
        made[CELLS] = beyond
    return made


def choice_cells(choice: Mapping[str, Any], languages: Languages, names: Mapping[str, str]) -> dict[str, str]:
    """Write a choice as cells of the choices sheet, without its list."""
    cells = {"name": choice["v"]}
    text = Text(**{lang: renamed_places(said, names) for lang, said in choice["label"].items()})
    cells |= languages.cells("label", text)
    said = {word: choice[word] for word in OF_CHOICES if choice.get(word) is not None}
    cells |= {f"x_{word}": plain(value) for word, value in said.items() if value is not False}  # a score of 0 is said
    return cells | {column: str(cell) for column, cell in choice.items() if is_free(column)}


def is_free(column: str) -> bool:
    """Tell whether a column is one that filters may read, and that our choices keep as it is."""
    base = base_of(column)
    return (
        base not in TRANSLATED
        and column not in _OURS
        and column != "list_name"
        and column[:2] != "x_"
        and ("::" not in column)
    )


_NO_LIST = Text(
    zh="这一行没有写属于哪张选项表，跳过了；要用就在 list_name 列补上，例如 reason",
    en="This row does not say which list it belongs to and was left out. Write it under list_name, for example reason",
)
_NO_VALUE = Text(
    zh="选项表 {list} 的这一项没有值，请在 name 列补上，例如 price",
    en="This choice of the list {list} has no value. Please write one under name, for example price",
)
_DOUBLE = Text(
    zh="选项表 {list} 里“{found}”在第 {row} 行已经有了，请改一个或删一个，例如 {found}_2",
    en="The list {list} already has “{found}” in row {row}. Please change or delete one, for example {found}_2",
)
_NO_MEDIA = Text(
    zh="没有“{found}”这种图片或声音，可以用 image、audio、video，例如 media::image",
    en="There is no kind of media “{found}”; there are image, audio and video, for example media::image",
)
_DOUBLE_KEPT = Text(
    zh="选项表 {list} 里“{found}”有好几个，答案里要分得开，后面的加了编号",
    en="The list {list} has “{found}” more than once; to tell them apart the later ones are numbered in answers",
)
