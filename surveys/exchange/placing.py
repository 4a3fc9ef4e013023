"""Placing: a mistake in our definition told at the cell of the workbook that says it, in the words of Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from surveys.engine.score_checks import NO_WEIGHTS, NOTHING_COUNTS
from surveys.exchange.remarks import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.engine.problems import DefinitionProblem, Path
    from surveys.exchange.items import Items
    from surveys.exchange.sheets import Sheet

_SHEETS: Final = {"lists": "choices", "form": "settings", "print": "settings", "score": "x_score", "stats": "x_stats"}
_OF_CHOICES: Final = {"v": "name", "label": "label"}


def tell_placed(problem: DefinitionProblem, items: Items, sheets: Mapping[str, Sheet]) -> None:
    """Note a mistake that belongs to no question, with the cell in which it is mended."""
    if problem.text == NOTHING_COUNTS[False]:
        items.report.wrong(_unscored(items), _SCORE_CHOICES)
    elif problem.text == NOTHING_COUNTS[True]:
        items.report.wrong(sheets["survey"].place(1, "x_factor"), _SAY_FACTORS)
    elif problem.text == NO_WEIGHTS and "x_score" in sheets:
        items.report.wrong(sheets["x_score"].place(_row(sheets["x_score"], "score", "how"), "part"), _SAY_WEIGHTS)
    else:
        place = _place(problem.path, items, sheets)
        items.report.wrong(place, problem.text if place.row else _with_place(problem))


def _unscored(items: Items) -> Place:
    """Find the first choice without a score in a list that has scores, else the first of all that is asked."""
    asked = [items.lists[node.kind.list].choices for node in items.tree.walk() if node.kind.list in items.lists]
    for choices in asked:
        without = [each for each in choices if not each.row.cells.get("x_score")]
        if without and len(without) < len(choices):
            return without[0].place("x_score")
    return asked[0][0].place("x_score") if asked and asked[0] else Place("choices", 1, "x_score")


def _place(path: Path, items: Items, sheets: Mapping[str, Sheet]) -> Place:
    part = str(path[0]) if path else ""
    name = _SHEETS.get(part, "survey")
    sheet = sheets.get(name)
    if sheet is None:
        return Place(name)
    match path:
        case ("lists", str() as own, int() as at, *words):
            return _choice(own, at, words, items) or sheet.place()
        case ("score", *words):
            return _of_score(words, sheet)
        case ("stats", int() as at, *words) if at < len(sheet.rows):
            return sheet.place(sheet.rows[at].number, "as" if "as" in words else "q")
        case ("form" | "print", *words) if sheet.rows:
            last = str(words[-1]) if words else ""
            near = (each for each in (last, f"x_{last}", f"form_{last}") if each in sheet.headers)
            return sheet.place(sheet.rows[0].number, next(near, f"x_{last}" if last else ""))
    return sheet.place()


def _of_score(path: Sequence[str | int], sheet: Sheet) -> Place:
    """Find the row that says a band, a weight or a word of the score."""
    match path:
        case ("bands", int() as at, *words):
            return sheet.place(_row(sheet, "band", at=at), "name" if words == ["id"] else "value")
        case ("weights" | "factors", *named):
            wanted = str(named[0]) if named else ""
            return sheet.place(_row(sheet, "factor", wanted), "name" if named else "value")
    return sheet.place(_row(sheet, "score", str(path[0]) if path else "how"), "value")


def _choice(own: str, at: int, words: Sequence[str | int], items: Items) -> Place | None:
    """Find a choice's row: they stand in their order; one with words of one's own may have been added last."""
    name = items.way.others.get(own, own)
    choices = next((one.choices for one in items.lists.values() if one.id == name), [])
    word = str(words[0]) if words else "v"
    return choices[min(at, len(choices) - 1)].place(_OF_CHOICES.get(word, f"x_{word}")) if choices else None


def _row(sheet: Sheet, part: str, name: str = "", at: int = 0) -> int:
    """Give the number of a row of x_score; where there is none, the headers under which it is to stand."""
    rows = [row.number for row in sheet.rows
            if row.cells.get("part") == part and (not name or row.cells.get("name") == name)]  # fmt: skip
    return rows[at] if at < len(rows) else 1


def _with_place(problem: DefinitionProblem) -> Text:
    """Say what is wrong with the part of our definition in which it is."""
    return Text(**{lang: f"{problem.place}：{said}" if lang == "zh" and problem.place else said
                   for lang, said in problem.text.words.items()})  # fmt: skip


_SCORE_CHOICES = Text(
    zh="选项的分数没有写全，算不出总分；请在这一列写上数字，例如合格写 1，不合格写 0（不适用可以空着）",
    en="The scores of the choices are not complete, so there is nothing to add up. Please write numbers in this "
    "column, for example 1 for good and 0 for bad; “does not apply” may stay empty",
)
_SAY_FACTORS = Text(
    zh="没有题目写了因子，算不出总分；请在打分题那一行的 x_factor 列写上，例如 quality",
    en="No question has a factor, so there is no score. Please write one under x_factor beside the rated questions, "
    "for example quality",
)
_SAY_WEIGHTS = Text(
    zh="按因子算分要有权重；请在这张工作表里每个因子加一行，例如 factor、quality、24 三格",
    en="A score by factors needs weights. Please add a row for each factor, for example with the cells "
    "factor, quality, 24",
)
