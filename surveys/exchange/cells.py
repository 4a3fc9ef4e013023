"""Cells: what an item of ours says, as cells of XLSForm; what only the file said lies over them (see `overlay`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.expressions import ExpressionProblem
from surveys.engine.uses import parsed
from surveys.exchange import extras
from surveys.exchange.differing import CELLS
from surveys.exchange.names import is_dynamic, renamed, renamed_places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.exchange.languages import Languages

YES_NO: Final = "x_yes_no"
SCALE: Final = "x_scale"
STAND_IN: Final = "x_label"  # says "no" where a label only stands in for one that is not there
_TYPES: Final = {
    "text": "text", "long_text": "text", "integer": "integer", "decimal": "decimal", "date": "date", "time": "time",
    "datetime": "dateTime", "note": "note", "calculation": "calculate", "scale": "range", "group": "begin_group",
    "page": "begin_group", "repeat": "begin_repeat", "grid": "begin_group", "file": "file", "signature": "text",
    "phone": "text", "relation": "text", "figure": "note", "yes_no": f"select_one {YES_NO}",
}  # fmt: skip
_SELECTS: Final = {"choice": "select_one", "choices": "select_multiple", "rank": "rank"}
_APPEARANCES: Final = {"long_text": "multiline", "phone": "numbers", "grid": "field-list"}
_EXPRESSIONS: Final = {"relevant": "relevant", "constraint": "constraint", "filter": "choice_filter",
                       "count": "repeat_count"}  # fmt: skip


@dataclass
class Way:
    """How names and words of ours are written in one file."""

    languages: Languages
    names: Mapping[str, str] = field(default_factory=dict)  # ours → the file's
    lists: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)  # a list with "other" → the list it was made of

    def expression(self, words: str) -> str:
        """Write an expression with the file's names."""
        read = parsed(words)
        return words if isinstance(read, ExpressionProblem) else renamed(read, self.names)

    def words(self, base: str, held: Mapping[str, str] | None) -> dict[str, str]:
        """Write words with the file's names in their places, under the headers of their languages."""
        if not held:
            return {}
        text = Text(**{lang: renamed_places(said, self.names) for lang, said in held.items()})
        return self.languages.cells(base, text)

    def select(self, command: str, name: str) -> str:
        """Write the type of a question that chooses."""
        if name in self.others:
            return f"{command} {self.lists.get(self.others[name], self.others[name])} or_other"
        return f"{command} {self.lists.get(name, name)}"


def overlay(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the cells that a file had beyond what an item says."""
    found = item.get("x", {}).get(CELLS, {})
    return found if isinstance(found, dict) else {}


def is_kept(item: Mapping[str, Any]) -> bool:
    """Tell whether an item only stands for something that does not work here."""
    return item.get("retired") is not None and "type" in overlay(item)


def cells_of(item: Mapping[str, Any], way: Way) -> dict[str, str]:
    """Write what an item says; its name comes from the way."""
    cells = {"name": way.names.get(item["id"], item["id"]), **_type(item, way)}
    cells |= way.words("label", item.get("label")) | way.words("hint", item.get("hint"))
    for word, column in _EXPRESSIONS.items():
        if said := item.get(word):
            cells[column] = way.expression(said)
    required = {} if item["type"] == "grid" else _required(item, way)  # each of its rows says it
    cells |= required | _default(item, way) | _ours(item, way)
    if message := item.get("message"):
        cells |= way.words("constraint_message" if item.get("constraint") else "required_message", message)
    return cells


def head_cells(item: Mapping[str, Any], way: Way) -> dict[str, str]:
    """Write the row that shows a grid's choices once, above its rows."""
    return {"name": f"{way.names.get(item['id'], item['id'])}_head", "type": _grid_type(item, way),
            "appearance": "label"}  # fmt: skip


def row_cells(item: Mapping[str, Any], row: Mapping[str, Any], way: Way) -> dict[str, str]:
    """Write one row of a grid."""
    cells = {"name": way.names.get(row["id"], row["id"]), "type": _grid_type(item, way), "appearance": "list-nolabel"}
    cells |= way.words("label", row.get("label"))
    if said := row.get("relevant"):
        cells["relevant"] = way.expression(said)
    return cells | _required(item, way) | _ours({"x": {}, **row}, way)


def scale_list(scale: Mapping[str, Any]) -> str:
    """Name the list that stands for a scale in a grid."""
    low, high, step = scale.get("min", 1), scale.get("max", 10), scale.get("step", 1)
    return f"{SCALE}_{low}_{high}_{step}{'_na' if scale.get('na') else ''}"


def _grid_type(item: Mapping[str, Any], way: Way) -> str:
    scale = item.get("scale")
    return f"select_one {scale_list(scale)}" if scale is not None else way.select("select_one", item.get("list", ""))


def _type(item: Mapping[str, Any], way: Way) -> dict[str, str]:
    kind = item["type"]
    if kind in _SELECTS:
        return {"type": way.select(_SELECTS[kind], item.get("list", ""))}
    written = "image" if kind == "file" and item.get("accept") == "image" else _TYPES[kind]
    cells = {"type": written}
    if kind in _APPEARANCES:
        cells["appearance"] = _APPEARANCES[kind]
    if kind in extras.TYPES and "type" not in overlay(item) and not (kind == "grid" and not item.get("scale")):
        cells["x_type"] = kind
    if kind == "calculation":
        cells["calculation"] = way.expression(item.get("expr", ""))
    if (scale := item.get("scale")) is not None:
        cells |= _scale(kind, scale, way)
    return cells


def _scale(kind: str, scale: Mapping[str, Any], way: Way) -> dict[str, str]:
    ends = {"start": scale.get("min", 1), "end": scale.get("max", 10), "step": scale.get("step", 1)}
    na = {"na": True} if scale.get("na") else {}
    words = way.words("x_low", scale.get("low")) | way.words("x_high", scale.get("high"))
    if kind == "grid":
        return {SCALE: extras.pairs({"min": ends["start"], "max": ends["end"], "step": ends["step"], **na}), **words}
    return {"parameters": extras.pairs(ends), **({SCALE: extras.pairs(na)} if na else {}), **words}


def _required(item: Mapping[str, Any], way: Way) -> dict[str, str]:
    required = item.get("required")
    if not required:
        return {}
    return {"required": "yes" if required is True else way.expression(required)}


def _default(item: Mapping[str, Any], way: Way) -> dict[str, str]:
    """Write a default and whether it may be changed; a fixed one that is worked out is a calculation."""
    default, fixed = item.get("default"), {"read_only": "yes"} if item.get("read_only") else {}
    if default is None:
        return fixed
    if isinstance(default, str) and default.startswith("="):
        expression = way.expression(default[1:])
        if fixed:
            return {"calculation": expression}
        return {"default" if is_dynamic(expression) else "x_default": expression if is_dynamic(expression) else
                extras.as_json(default)}  # fmt: skip
    written = "" if isinstance(default, (list, dict, bool)) else extras.plain(default)
    if written and default_of(item["type"], written) == default and not is_dynamic(written):
        return {"default": written, **fixed}
    return {"x_default": extras.as_json(default), **fixed}


def default_of(kind: str, cell: str) -> Any:
    """Read a default that is no expression: a number where numbers are answered."""
    if kind not in {"integer", "decimal", "scale"}:
        return cell
    try:
        return int(cell)
    except ValueError:
        pass
    try:
        return float(cell)
    except ValueError:
        return cell


def _ours(item: Mapping[str, Any], way: Way) -> dict[str, str]:
    """Write the words that XLSForm does not have."""
    cells: dict[str, str] = {}
    for word in (*extras.PLAIN, *extras.MARKED):
        value = item.get(word)
        if value is None or value is False or value == "":
            continue
        if word == "accept" and value == "image":
            continue  # the type says it
        cells[f"x_{word}"] = extras.plain(value)
    if item.get("retired") is not None and not is_kept(item):
        cells["x_retired"] = extras.plain(item["retired"])
    for word in extras.PAIRS:
        if item.get(word):
            cells[f"x_{word}"] = extras.pairs(item[word])
    for word in extras.WORDS:
        cells |= way.words(f"x_{word}", item.get(word))
    if item.get("params"):
        cells["x_params"] = extras.as_json(item["params"])
    if more := {word: value for word, value in item.get("x", {}).items() if word != CELLS}:
        cells["x_more"] = extras.as_json(more)
    return cells
