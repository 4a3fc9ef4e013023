"""Settling: a definition is checked by the rules of ours; what does not hold gives way and is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from surveys.engine.problems import DefinitionRefused
from surveys.engine.reading import examine_form
from surveys.engine.uses import PLACE
from surveys.exchange.differing import CELLS
from surveys.exchange.keeping import kept_kind
from surveys.exchange.lists import choice_cells
from surveys.exchange.placing import tell_placed
from surveys.exchange.remarks import Place

if TYPE_CHECKING:
    from surveys.engine.form import Form
    from surveys.engine.problems import DefinitionProblem, Path
    from surveys.exchange.items import Items
    from surveys.exchange.sheets import Sheet

MOST_ROUNDS: Final = 20
COLUMNS: Final = {"filter": "choice_filter", "expr": "calculation", "count": "repeat_count",
                  "message": "constraint_message"}  # fmt: skip
_GIVES_WAY: Final = frozenset({"relevant", "constraint", "filter", "count", "required", "default", "message"})
_WORDS: Final = frozenset({"label", "hint", "script", "purpose", "unit", "message"})
_IN_CIRCLES: Final = ("relevant", "filter", "count", "default")
_TOLD: Final = frozenset({"relevant", "filter", "count"})


def settled(held: dict[str, Any], items: Items, sheets: dict[str, Sheet]) -> Form:
    """Give the form; what cannot work is taken out and told, what only our columns can have said is refused."""
    for _ in range(MOST_ROUNDS):
        examined = examine_form(held)
        wrong = [problem for problem in examined.problems if problem.severity == "error"]
        if not wrong and examined.made:
            for problem in examined.problems:
                if problem.path[-1:] and problem.path[-1] in _TOLD:
                    _, name = _owner(held, problem.path)
                    items.report.odd(_place(items, name, str(problem.path[-1])), problem.text)
            return examined.made
        for problem in wrong:
            _give_way(held, problem, items, sheets)
        items.report.stop()
    raise DefinitionRefused(wrong)


def _give_way(held: dict[str, Any], problem: DefinitionProblem, items: Items, sheets: dict[str, Sheet]) -> None:
    path = problem.path
    if path[:1] == ("items",):
        owner, name = _owner(held, path)
        word = path[-1] if isinstance(path[-1], str) and len(path) > 1 else ""
        _item_gives_way(owner, name, str(word), problem, items)
    elif path[:1] == ("lists",) and path[-1:] == ("label",):
        _choice_gives_way(_at(held, path[:-1]), items)
    else:
        tell_placed(problem, items, sheets)


def _choice_gives_way(choice: dict[str, Any], items: Items) -> None:
    """Take names out of a choice's words; the cells they came from are kept beside."""
    cells = choice_cells(choice, items.of_choices, items.way.names)
    said = {column: cell for column, cell in cells.items() if column.partition("::")[0] == "label"}
    choice[CELLS] = said | choice.get(CELLS, {})
    _without_places(choice, "label")


def _item_gives_way(owner: dict[str, Any], name: str, word: str, problem: DefinitionProblem, items: Items) -> None:
    place = _place(items, name, word)
    if word in {"expr", ""} and "expr" in owner:
        _only_kept(owner, items.version, items, name)
    elif word == "":
        dropped = [each for each in _IN_CIRCLES if owner.pop(each, None) is not None]
        if not dropped:
            items.report.wrong(place, problem.text)
            return
    elif word in _GIVES_WAY and word in owner:
        if word == "message" or not _without_places(owner, word):
            del owner[word]
        if word == "default":
            owner.pop("read_only", None)
    elif word in _GIVES_WAY or word == "expr":
        return  # gone already, for another mistake in it
    elif word in _WORDS and _without_places(owner, word):
        pass
    else:
        items.report.wrong(place, problem.text)
        return
    items.report.keep(place, items.nodes[name].row.cells.get(COLUMNS.get(word, word), word)[:60], problem.text)


def _only_kept(owner: dict[str, Any], version: int, items: Items, name: str) -> None:
    words = {word: owner[word] for word in ("id", "label", "hint", "x") if word in owner}
    owner.clear()
    owner |= words | kept_kind(items.nodes[name], version)


def _without_places(owner: dict[str, Any], word: str) -> bool:
    """Take names out of words for people where they lead nowhere here; the file's own words are kept beside."""
    said = owner.get(word)
    if not isinstance(said, dict):
        return False
    owner[word] = {lang: PLACE.sub("…", words) for lang, words in said.items()}
    return True


def _owner(held: dict[str, Any], path: Path) -> tuple[dict[str, Any], str]:
    """Find the item or the row of a grid that a path leads through, the innermost."""
    here: Any = held
    owner: dict[str, Any] = {}
    for step in path:
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(here, dict) and "id" in here:
            owner = here
    return owner, str(owner.get("id", ""))


def _at(held: dict[str, Any], path: Path) -> Any:
    here: Any = held
    for step in path:
        here = here[step]
    return here


def _place(items: Items, name: str, word: str) -> Place:
    node = items.nodes.get(name)
    if node is None:
        return Place("survey")
    cells = node.row.cells
    column = COLUMNS.get(word, word)
    near = next((each for each in cells if each.partition("::")[0] == column), "")
    if not near and column == "calculation":
        near = "default" if "default" in cells else column
    return items.tree.at(node.row, near or (f"x_{column}" if f"x_{column}" in cells else column))
