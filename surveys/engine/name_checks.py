"""Checks of names: what expressions and words read exists, comes in time, and does not go round in circles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.text import Text
from surveys.engine.expressions import Expression, ExpressionProblem
from surveys.engine.form import HOLDERS, SILENT
from surveys.engine.plan import TOP, plan_of
from surveys.engine.problems import DefinitionProblem, nearest, unknown
from surveys.engine.uses import Use, items_with_paths, parsed, places_in, texts, uses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from surveys.engine.form import Asked, Form
    from surveys.engine.known import Known
    from surveys.engine.plan import Plan
    from surveys.engine.problems import Path

_BEFOREHAND = frozenset({"relevant", "filter", "count"})  # what decides whether and how a question is asked
_ALWAYS_COLUMNS = frozenset({"name", "v", "label"})


def check_names(form: Form, known: Known) -> Iterator[DefinitionProblem]:
    """Check every expression and every `${place}` of a form."""
    names = readable(form)
    for use in uses(form):
        expression = parsed(use.text)
        if isinstance(expression, ExpressionProblem):
            yield DefinitionProblem(expression.text, use.path)
            continue
        yield from _names(form, known, names, expression.names, use.path)
        yield from _columns(form, use, expression, names)
        yield from _early(form, use, expression)
    for path, _, text in texts(form):
        yield from _names(form, known, names, sorted(places_in(text)), path)
    yield from _circles(form)


def readable(form: Form) -> set[str]:
    """Give the names that have a value: questions, rows of grids, calculations, repeats, words beside "other"."""
    plan = plan_of(form)
    return {name for name, node in plan.nodes.items() if node.is_row or node.item.type not in _VALUELESS} | set(
        plan.others
    )


def _names(form: Form, known: Known, names: set[str], read: Iterable[str], path: Path) -> Iterator[DefinitionProblem]:
    for name in sorted(read):
        if name.startswith("_"):
            if problem := known.system_name(name, form.head.subject, path):
                yield problem
        elif name in form.by_id and name not in names:
            yield DefinitionProblem(_NO_ANSWER.fill(name=name, type=form.by_id[name].type), path)
        elif name not in names:
            yield unknown(_NO_SUCH_NAME, name, names, path)


def _columns(form: Form, use: Use, expression: Expression, names: set[str]) -> Iterator[DefinitionProblem]:
    """A name without `${}` is a column of the choices, which only a filter has."""
    choices = form.choices_of(use.item)
    if use.word == "filter" and not choices:
        return  # the missing list is told where it is named
    columns = _ALWAYS_COLUMNS.union(*(choice.columns for choice in choices)) if use.word == "filter" else set[str]()
    for column in sorted(set(expression.columns) - columns):
        if use.word == "filter" and column not in names:
            yield unknown(_NO_SUCH_COLUMN, column, columns, use.path)
        else:
            near = column if column in names else nearest(column, names)
            example = near or "overall"
            yield DefinitionProblem(_BARE.fill(found=column, example=f"${{{example}}}"), use.path, near=near)


def _early(form: Form, use: Use, expression: Expression) -> Iterator[DefinitionProblem]:
    """What decides about a question is asked before it; calculations count by the questions they read."""
    if expression.uses_self and use.word in {"relevant", "expr", "count"}:
        yield DefinitionProblem(_OF_ITSELF.fill(id=use.owner), use.path)
    if use.word not in _BEFOREHAND:
        return
    plan = plan_of(form)
    later = questions_behind(plan, expression.names) - {use.owner}
    if use.item.type in HOLDERS:
        later -= {child.id for child in _held(form, use.owner)}
    order = list(plan.nodes)
    for name in sorted(later):
        if order.index(name) > order.index(use.owner):
            yield DefinitionProblem(_LATER.fill(id=use.owner, name=name), use.path, severity="warn")


def _held(form: Form, name: str) -> list[Asked]:
    """Give what a holder holds; a condition that reads it goes round in a circle, which is told elsewhere."""
    return [item for item in form.walk() if any(around.id == name for around in form.parents[item.id])]


def questions_behind(plan: Plan, names: Iterable[str]) -> set[str]:
    """Give the questions that names come from, through all calculations between."""
    found: set[str] = set()
    waiting = [plan.others[name].id if name in plan.others else name for name in names]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in plan.nodes:
            continue
        seen.add(name)
        if plan.nodes[name].item.type == "calculation":
            waiting += plan.reads[name]
        else:
            found.add(name)
    return found


def _circles(form: Form) -> Iterator[DefinitionProblem]:
    """What reads itself, by whatever way round, can never be settled."""
    paths: dict[str, Path] = {}
    for path, item in items_with_paths(form):
        paths.setdefault(item.id, path)
        for number, row in enumerate(item.rows):
            paths.setdefault(row.id, (*path, "rows", number))
    plan = plan_of(form)
    for circle in plan.cycles:
        way = " → ".join([*circle, circle[0]])
        repeated = any(plan.nodes[name].item.type == "repeat" or plan.nodes[name].scope != TOP for name in circle)
        problem = DefinitionProblem(_CIRCLE.fill(way=way), paths[circle[0]])
        yield replace(problem, severity="warn") if repeated and len(circle) > 1 else problem


_VALUELESS = SILENT - {"calculation", "repeat", "figure"}
_NO_SUCH_NAME = Text(zh="表里没有“{name}”这个名称", en="The form has no “{name}”")
_NO_ANSWER = Text(
    zh="“{name}”是 {type}，自己没有答案，请写里面某一题的名称，例如 ${{overall}}",
    en="“{name}” is a {type} and has no answer of its own. Please name a question, for example ${{overall}}",
)
_NO_SUCH_COLUMN = Text(zh="选项里没有“{name}”这一列", en="The choices have no column “{name}”")
_BARE = Text(
    zh="“{found}”外面要加 ${{}} 才表示一题的答案，例如 {example}；文字要加引号，例如 'y'",
    en="An answer is written with ${{}} around it, for example {example}, and plain text in quotes, for example 'y'; "
    "found “{found}”",
)
_OF_ITSELF = Text(
    zh="“{id}”用“.”读了自己，可它自己的值要等这里算完才有；请写前面某一题，例如 ${{overall}}",
    en="“{id}” reads itself with “.”, but has no value before this is settled. Please name an earlier question, "
    "for example ${{overall}}",
)
_LATER = Text(
    zh="“{id}”要看“{name}”的答案，可“{name}”排在后面才问；请把“{name}”挪到前面",
    en="“{id}” depends on “{name}”, which is only asked later. Please move “{name}” before it",
)
_CIRCLE = Text(
    zh="这里绕了一圈，谁也算不出来：{way}；请断开其中一处，例如去掉一个条件",
    en="This goes round in a circle and can never be settled: {way}. Please break it, "
    "for example by taking out one condition",
)
