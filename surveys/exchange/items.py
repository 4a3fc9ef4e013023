"""Items: the rows of a survey sheet made into a definition of ours."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from surveys.engine.carrying import CARRIES
from surveys.engine.expressions import ExpressionProblem
from surveys.exchange import extras
from surveys.exchange.cells import default_of
from surveys.exchange.differing import NO, YES
from surveys.exchange.grids import grid_of
from surveys.exchange.keeping import kept_kind, kept_sentence
from surveys.exchange.kinds import FOR_OTHERS
from surveys.exchange.languages import Languages
from surveys.exchange.lists import OTHERS
from surveys.exchange.names import as_id, folded, is_dynamic, renamed, renamed_text, unlike
from surveys.exchange.overlays import said_in
from surveys.exchange.scales import range_of, scale_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from models.text import Text
    from surveys.exchange.cells import Way
    from surveys.exchange.lists import ChoiceList
    from surveys.exchange.tree import Node, Tree

_EXPRESSIONS: Final = {"relevant": "relevant", "constraint": "constraint", "choice_filter": "filter",
                       "repeat_count": "count"}  # fmt: skip


class Items:
    """Makes items of nodes; `ids` leads from a node to its name, `nodes` back."""

    def __init__(self, tree: Tree, lists: Mapping[str, ChoiceList], way: Way, version: int) -> None:
        """Give every row a name of ours first, since any may name any other."""
        self.tree, self.lists, self.way, self.version, self.report = tree, lists, way, version, tree.report
        self.ids: dict[int, str] = {}
        self.nodes: dict[str, Node] = {}
        self.made: dict[str, dict[str, Any]] = {}
        self.heads: dict[str, Node] = {}  # of grids
        self.others: set[str] = set()  # lists that are asked with "other"
        self.of_choices = Languages()  # of the choices' words
        names: dict[str, str] = {}
        alike: Counter[str] = Counter()  # names that are written in no letters of ours become very many of one
        for node in tree.walk():
            if node.row.cells.get("x_type") in FOR_OTHERS:
                names.setdefault(node.name, node.name if node.name.startswith("_") else as_id(node.name))
                continue
            made = as_id(node.name)
            alike[made] += 1
            name = unlike(made, self.nodes, max(alike[made], 2))
            self.ids[id(node)], self.nodes[name] = name, node
            names.setdefault(node.name, name)
        way.names = {name: node.name for name, node in self.nodes.items() if name != node.name}
        self.renames = {name: own for name, own in names.items() if name != own}

    def all(self) -> list[dict[str, Any]]:
        """Make every item."""
        return self._of(self.tree.top)

    def _of(self, nodes: Collection[Node]) -> list[dict[str, Any]]:
        return [self.item(node) for node in nodes if id(node) in self.ids]

    def item(self, node: Node) -> dict[str, Any]:
        """Make one item with all it holds."""
        made = grid_of(self, node) or self._plain(node)
        self.made[made["id"]] = made
        return made

    def _plain(self, node: Node) -> dict[str, Any]:
        kind = self._kind(node)
        made: dict[str, Any] = {"id": self.ids[id(node)], "type": kind}
        if kind:
            self.filled(made, node)
        else:
            made |= kept_kind(node, self.version)
            self.keep(node, "type", node.kind.written, kept_sentence(node.kind))
            self._words(made, node)
        if node.kind.shape == "begin":
            made["items"] = self._of(node.children)
        return made

    def _kind(self, node: Node) -> str:
        """Say which type of ours a row becomes, "" when it is only kept."""
        cells, becomes = node.row.cells, node.kind.becomes
        if (ours := cells.get("x_type", "")) in extras.TYPES:
            return ours
        if becomes == "text" and node.kind.written == "text" and "multiline" in cells.get("appearance", "").split():
            return "long_text"
        if becomes == "range":
            return range_of(node)
        if becomes == "hidden":
            return "calculation" if cells.get("default") or cells.get("calculation") else ""
        if becomes == "calculation" and not cells.get("calculation"):
            return ""
        return {"image": "file", "today": "calculation"}.get(becomes, becomes)

    def keep(self, node: Node, column: str, what: str, text: Text) -> None:
        """Say that something is kept without working."""
        self.report.keep(self.tree.at(node.row, column), what, text)

    def _words(self, made: dict[str, Any], node: Node) -> None:
        for base, word in (("label", "label"), ("hint", "hint"), *((f"x_{one}", one) for one in extras.WORDS)):
            text = self.way.languages.text(base, said_in(node))
            if text is not None and word in CARRIES[made["type"]]:
                made[word] = renamed_text(text, self.renames)

    def filled(self, made: dict[str, Any], node: Node) -> None:
        """Fill in everything that a type may carry."""
        kind, may = made["type"], CARRIES[made["type"]]
        self._words(made, node)
        if "list" in may and node.kind.list and kind != "grid":
            made["list"] = self._list(node)
        if node.kind.becomes == "image" and kind == "file":
            made["accept"] = "image"
        made |= scale_of(self, node, kind)
        for column, word in _EXPRESSIONS.items():
            if word in may and (said := self.expression(node, column)):
                made[word] = said
        if kind == "calculation":
            self._calculation(made, node)
        if kind != "grid" and "required" in may and (wanted := self.required(node)):
            made["required"] = wanted
        if "default" in may and "retired" not in made:
            self._begins(made, node)
        self._message(made, node, may)
        self.ours(made, node, may)
        if node.kind.written == "barcode":
            self.keep(node, "type", "barcode", kept_sentence(node.kind))

    def _list(self, node: Node) -> str:
        own = self.lists[node.kind.list].id
        if node.kind.other:
            self.others.add(own)
        return own + OTHERS if node.kind.other else own

    def expression(self, node: Node, column: str) -> str:
        """Read an expression into our names; one that does not work here is kept as it stands."""
        cell = node.row.cells.get(column, "")
        if not cell:
            return ""
        _, read = folded(cell)
        if isinstance(read, ExpressionProblem):
            self.keep(node, column, cell[:60], read.text)
            return ""
        return renamed(read, self.renames)

    def required(self, node: Node) -> bool | str:
        """Say whether an answer is wanted, or on which condition."""
        cell = node.row.cells.get("required", "")
        if not cell or cell.lower() in NO:
            return False
        return cell.lower() in YES or self.expression(node, "required")

    def _calculation(self, made: dict[str, Any], node: Node) -> None:
        """Give a calculation its formula; one that does not work here only keeps its place."""
        cells, default = node.row.cells, node.row.cells.get("default", "")
        if node.kind.becomes == "today":
            made["expr"], made["value"] = "today()", "date"
        elif cells.get("calculation"):
            made["expr"] = self.expression(node, "calculation")
        elif is_dynamic(default):
            made["expr"] = self.expression(node, "default")
        else:
            quote = '"' if "'" in default else "'"
            made["expr"] = f"{quote}{default}{quote}"
        if not made["expr"]:
            del made["expr"]
            made |= kept_kind(node, self.version)

    def _begins(self, made: dict[str, Any], node: Node) -> None:
        """Fill in where an answer begins, and whether it may be changed."""
        cells = node.row.cells
        if cells.get("read_only", "").lower() in YES:
            made["read_only"] = True
        if said := self.expression(node, "calculation"):
            made["default"], made["read_only"] = f"={said}", True
        elif cell := cells.get("x_default"):
            made["default"] = extras.given(cell, self.tree.at(node.row, "x_default"), self.report)
        elif (cell := cells.get("default", "")) and is_dynamic(cell):
            if said := self.expression(node, "default"):
                made["default"] = f"={said}"
        elif cell:
            made["default"] = default_of(made["type"], cell)

    def _message(self, made: dict[str, Any], node: Node, may: frozenset[str]) -> None:
        """Fill in what is said when an answer does not fit, or is missing."""
        base = "constraint_message" if made.get("constraint") else "required_message" if made.get("required") else ""
        text = self.way.languages.text(base, node.row.cells) if base and "message" in may else None
        if text is not None:
            made["message"] = renamed_text(text, self.renames)

    def ours(self, made: dict[str, Any], node: Node, may: frozenset[str]) -> None:
        """Fill in the words that stand in columns of ours."""
        cells = node.row.cells
        for word in (*extras.PLAIN, "retired"):
            if word in may and f"x_{word}" in cells:
                made[word] = cells[f"x_{word}"]
        for word in extras.MARKED:
            if word in may and (cell := cells.get(f"x_{word}")):
                made[word] = extras.marked(cell)
        for word in extras.PAIRS:
            if word in may and (cell := cells.get(f"x_{word}")):
                made[word] = extras.parted(cell, self.tree.at(node.row, f"x_{word}"), self.report)
        for column, word in (("x_params", "params"), ("x_more", "x")):
            if word in may and (cell := cells.get(column)):
                made[word] = extras.given(cell, self.tree.at(node.row, column), self.report)
