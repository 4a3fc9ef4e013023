"""Paging: which page of a form comes next, by numbers that stay the same whatever is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from surveys.engine.pages import breaks_of, pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from surveys.engine.answers import Settled
    from surveys.engine.context import AnswerProblem
    from surveys.engine.form import Form
    from surveys.engine.pages import Page


def numbered(form: Form, settled: Settled) -> dict[int, Page]:
    """Give the pages that are shown now, by their numbers from 1."""
    parts = breaks_of(form)
    found: dict[int, Page] = {}
    for page in pages(form, settled):
        own = {top for key in page.keys if not _holds((top := key.partition(".")[0]), form)}
        number = next(number for number, part in enumerate(parts, 1) if number not in found and own & part)
        found[number] = page
    return found


def _holds(name: str, form: Form) -> bool:
    """Whether it is a group or page, which may go on from one page to the next."""
    item = form.by_id.get(name)
    return item is not None and item.type in {"group", "page"}


def merged(
    form: Form, before: Mapping[str, Any], sent: Mapping[str, Any], number: int, asked: Iterable[str]
) -> dict[str, Any]:
    """Put the answers of one page in the place of what was answered on it; what was asked and left empty is empty."""
    own = breaks_of(form)[number - 1]
    kept = {key: value for key, value in before.items() if key not in own}
    emptied = {key: None for key in asked if key in own}
    return kept | emptied | {key: value for key, value in sent.items() if key in own}


def forbidding(settled: Settled) -> list[AnswerProblem]:
    """Give what has to be put right before the answers can be handed in."""
    return [one for one in settled.problems if one.severity == "error"]


def on_page(problems: Sequence[AnswerProblem], page: Page) -> frozenset[str]:
    """Give the keys of the problems that lie on a page."""
    tops = {key.partition(".")[0] for key in page.keys}
    return frozenset(problem.field for problem in problems if problem.field.partition(".")[0] in tops)
