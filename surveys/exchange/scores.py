"""Scores: the sheets x_score and x_stats, on which a form says how it scores and what is counted first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.exchange import extras
from surveys.exchange.languages import Languages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.exchange.remarks import Report
    from surveys.exchange.sheets import Sheet
    from surveys.exchange.tree import Tree

WORDS: Final = ("id", "how", "points", "rescale", "missing", "min_answered")
COLUMNS: Final = ("part", "name", "value")


def read_score(sheet: Sheet | None, tree: Tree, report: Report) -> dict[str, Any]:
    """Read the sheet; weights may stand beside the questions instead."""
    found: dict[str, Any] = {}
    words = Languages.of(sheet.headers if sheet else (), "")
    for row in sheet.rows if sheet else ():
        part, name, value = (row.cells.get(column, "") for column in COLUMNS)
        text = words.text("label", row.cells)
        said = text.words if text is not None else None
        if part == "score" and name in WORDS:
            found[name] = value
        elif part == "title" and said:
            found["title"] = said
        elif part == "factor" and name:
            _factor(found, name, value, said)
        elif part == "band" and name:
            found.setdefault("bands", []).append({"from": value, "id": name, **({"label": said} if said else {})})
        elif sheet:
            report.wrong(sheet.place(row.number, "part"), _PART.fill(found=part or "–"))
    _weights(found, tree)
    return found


def _factor(found: dict[str, Any], name: str, value: str, said: dict[str, str] | None) -> None:
    if value:
        found.setdefault("weights", {})[name] = value
    if said:
        found.setdefault("factors", {})[name] = said


def _weights(found: dict[str, Any], tree: Tree) -> None:
    """Take the weights that stand beside questions; each factor has one."""
    for node in tree.walk():
        weight, factor = node.row.cells.get("x_weight", ""), node.row.cells.get("x_factor", "")
        if not weight:
            continue
        place = tree.at(node.row, "x_weight")
        if not factor:
            tree.report.wrong(place, _NO_FACTOR)
            continue
        try:
            float(weight)
        except ValueError:
            tree.report.wrong(place, _NO_NUMBER.fill(found=weight))
            continue
        weights = found.setdefault("weights", {})
        if float(weights.setdefault(factor, weight)) != float(weight):
            tree.report.wrong(place, _TWO_WEIGHTS.fill(factor=factor, found=weight, other=weights[factor]))
        found.setdefault("id", "score")


def score_rows(score: Mapping[str, Any], words: Languages) -> list[dict[str, str]]:
    """Write a score as rows of its sheet."""
    rows = [{"part": "score", "name": word, "value": extras.plain(score[word])} for word in WORDS if word in score]
    if title := score.get("title"):
        rows.append({"part": "title", **words.cells("label", Text(**title))})
    weights, factors = score.get("weights", {}), score.get("factors", {})
    for name in dict.fromkeys([*weights, *factors]):
        row = {"part": "factor", "name": name}
        row |= {"value": extras.plain(weights[name])} if name in weights else {}
        rows.append(row | (words.cells("label", Text(**factors[name])) if name in factors else {}))
    for band in score.get("bands", ()):
        row = {"part": "band", "name": band["id"], "value": extras.plain(band["from"])}
        rows.append(row | (words.cells("label", Text(**band["label"])) if band.get("label") else {}))
    return rows


def read_statistics(sheet: Sheet | None, report: Report) -> list[dict[str, Any]]:
    """Read which statistics come first."""
    found: list[dict[str, Any]] = []
    if sheet is None:
        return found
    for row in sheet.rows:
        if not row.cells.get("q"):
            report.wrong(sheet.place(row.number, "q"), _NO_QUESTION)
            continue
        found.append({"q": row.cells["q"], "as": row.cells.get("as", "").replace(",", " ").split()})
    return found


_PART = Text(
    zh="part 可以写 score、title、factor、band，现在是“{found}”；例如 factor、quality、24 三格",
    en="part is score, title, factor or band; found “{found}”. For example a row with factor, quality, 24",
)
_NO_FACTOR = Text(
    zh="写了权重，还要在 x_factor 列写因子，例如 quality",
    en="A weight needs a factor under x_factor, for example quality",
)
_NO_NUMBER = Text(
    zh="权重要写数字，现在是“{found}”，例如 24",
    en="A weight is a number, found “{found}”; for example 24",
)
_TWO_WEIGHTS = Text(
    zh="因子 {factor} 前面写的权重是 {other}，这里是 {found}，请写成一样的，例如都写 {other}",
    en="The factor {factor} has the weight {other} above and {found} here. Please make them the same, "
    "for example {other}",
)
_NO_QUESTION = Text(
    zh="这一行没有写是哪一题的统计，请在 q 列补上，例如 overall",
    en="This row does not say of which question. Please write it under q, for example overall",
)
