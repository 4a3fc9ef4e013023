"""Renaming: a question's id changed everywhere at once, before a form is published."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.expressions import ExpressionProblem
from surveys.engine.form import Form
from surveys.engine.plan import plan_of
from surveys.engine.problems import DefinitionProblem, DefinitionRefused, unknown
from surveys.engine.programme import Programme
from surveys.engine.uses import ITEM_WORDS, OTHER, PLACE, other_of, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")
_EXPRESSIONS: Final = ("relevant", "constraint", "filter", "count", "expr", "required")
_HEAD_WORDS: Final = ("title", "about", "welcome", "thanks")


def rename(form: Form, old: str, new: str) -> Form:
    """Give the form with one id changed in all expressions, words and statistics, or raise DefinitionRefused."""
    nodes = plan_of(form).nodes
    names = _names(form, old, new)
    for taken in set(names.values()) & set(nodes):
        raise DefinitionRefused([DefinitionProblem(_TAKEN.fill(id=taken))])
    if not _NAME.fullmatch(new):
        raise DefinitionRefused([DefinitionProblem(_NOT_A_NAME.fill(id=new))])
    problems: list[DefinitionProblem] = []
    data = renamed_definition(form.as_json(), names, problems)
    if problems:
        raise DefinitionRefused(problems)
    return Form.model_validate(data)


def renamed_definition(
    data: dict[str, Any], names: Mapping[str, str], problems: list[DefinitionProblem]
) -> dict[str, Any]:
    """Change ids in a definition as plain data, in place; what cannot be read is told in `problems`."""
    rename_items(data["items"], names, problems)
    _texts(data["form"], _HEAD_WORDS, names)
    for choices in data.get("lists", {}).values():
        for choice in choices:
            _texts(choice, ("label",), names)
    for statistic in data.get("stats", ()):
        statistic["q"] = names.get(statistic["q"], statistic["q"])
    return data


def rename_items(items: Iterable[dict[str, Any]], names: Mapping[str, str], problems: list[DefinitionProblem]) -> None:
    """Change ids in some items with all they hold, in place."""
    for item in items:
        _item(item, names, problems)


def is_name(words: str) -> bool:
    """Tell whether something may be an id."""
    return bool(_NAME.fullmatch(words))


def rename_in_programme(programme: Programme, form: Form, old: str, new: str) -> Programme:
    """Give the programme with one id of its form changed in the alerts; `form` is the form before the renaming."""
    return renamed_programme(programme, _names(form, old, new))


def renamed_programme(programme: Programme, names: Mapping[str, str]) -> Programme:
    """Give the programme with ids of its form changed in the alerts; the same one where it asks for none of them."""
    data = programme.as_json()
    problems: list[DefinitionProblem] = []
    for alert in data.get("alerts", ()):
        _expression(alert, "when", names, problems)
        _texts(alert, ("title",), names)
    if problems:
        raise DefinitionRefused(problems)
    made = Programme.model_validate(data)
    return programme if made == programme else made


def _names(form: Form, old: str, new: str) -> dict[str, str]:
    """Give the new name of the id, and of the words beside its "other"."""
    plan = plan_of(form)
    if old not in plan.nodes:
        raise DefinitionRefused([unknown(_NO_SUCH_ID, old, plan.nodes, ())])
    names = {old: new}
    item = plan.nodes[old].item
    if item.id == old and other_of(form.choices_of(item)):
        names[old + OTHER] = new + OTHER
    return names


def _item(item: dict[str, Any], names: Mapping[str, str], problems: list[DefinitionProblem]) -> None:
    """Change one item, its rows and what it holds, in place."""
    for part in (item, *item.get("rows", ())):
        part["id"] = names.get(part["id"], part["id"])
        _texts(part, ITEM_WORDS, names)
        for word in _EXPRESSIONS:
            _expression(part, word, names, problems)
    _texts(item.get("scale") or {}, ("low", "high"), names)
    default = item.get("default")
    if isinstance(default, str) and default.startswith("="):
        held = {"default": default[1:]}
        _expression(held, "default", names, problems)
        item["default"] = "=" + held["default"]
    for inner in item.get("items", ()):
        _item(inner, names, problems)


def _expression(part: dict[str, Any], word: str, names: Mapping[str, str], problems: list[DefinitionProblem]) -> None:
    text = part.get(word)
    if not isinstance(text, str) or not text.strip():
        return
    expression = parsed(text)
    if isinstance(expression, ExpressionProblem):
        problems.append(DefinitionProblem(expression.text, place=f"{part.get('id', '')} › {word}"))
    else:
        part[word] = expression.renamed(names)


def _texts(part: dict[str, Any], words: tuple[str, ...], names: Mapping[str, str]) -> None:
    """Change the `${places}` of some words."""
    for word in words:
        if isinstance(said := part.get(word), dict):
            part[word] = {lang: PLACE.sub(lambda found: _place(found, names), each) for lang, each in said.items()}


def _place(found: re.Match[str], names: Mapping[str, str]) -> str:
    return found[0].replace(found[1], names[found[1]]) if found[1] in names else found[0]


_NO_SUCH_ID = Text(zh="表里没有“{name}”可以改名", en="The form has no “{name}” to rename")
_TAKEN = Text(
    zh="“{id}”已经有别的题在用，请换一个名称，例如 {id}_2",
    en="“{id}” is the id of another question. Please take a different one, for example {id}_2",
)
_NOT_A_NAME = Text(
    zh="“{id}”不能当名称：要用小写字母开头，只用小写字母、数字和下划线，例如 overall",
    en="“{id}” cannot be a name: it begins with a small letter and has only small letters, digits and underscores, "
    "for example overall",
)
