"""Working out: what the form behind a table of the store's own calculates and forbids, with every write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.gate.outcome import Wrong

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.outcome import Change, Outcome
    from models.gate.work import Work
    from models.problem import Problem
    from models.resource import Resource, WorksOut


def work_out_new(
    work: Work, changes: Sequence[Change], outcomes: list[Outcome | None], pending: Sequence[int]
) -> tuple[list[Change], list[int]]:
    """Add to new rows what is calculated; gives all changes, and the numbers of the new rows that are sound."""
    found, sound = list(changes), list(pending)
    if work.resource.works_out is None:
        return found, sound
    for i in pending:
        made = work.resource.works_out(changes[i].values, work.seat, True)  # noqa: FBT003 -- a new one
        if made.problems:
            outcomes[i] = Wrong(tuple(made.problems))
            sound.remove(i)
        found[i] = replace(changes[i], values={**changes[i].values, **made.values})
    return found, sound


def work_out_edits(
    work: Work,
    changes: Sequence[Change],
    current: Mapping[int, tuple[int, Mapping[str, Any]]],
    wrong: dict[int, list[Problem]],
) -> list[Change]:
    """Add to changes of rows that are there what is calculated; what the form forbids goes to the other wrongs."""
    found = list(changes)
    works_out = work.resource.works_out
    for i, change in enumerate(changes) if works_out else ():
        if works_out is None or change.row is None or change.row not in current:
            continue
        now = current[change.row][1]
        made = works_out({**now, **change.values}, work.seat, False)  # noqa: FBT003 -- no new one
        if made.problems and (problems := _caused(works_out, work.seat, change, now, made.problems)):
            wrong.setdefault(i, []).extend(problems)
        seen = {**change.seen, **{name: now.get(name) for name in made.values}}  # nobody typed it: it cannot be stale
        found[i] = replace(change, values={**change.values, **made.values}, seen=seen)
    return found


def forbidden(resource: Resource[Any], seat: Seat, change: Change, now: Mapping[str, Any]) -> Sequence[Problem]:
    """Give what the form behind a table would have against a change, before anything is written."""
    works_out = resource.works_out
    if works_out is None:
        return ()
    made = works_out({**now, **change.values}, seat, change.row is None)
    return made.problems if change.row is None else _caused(works_out, seat, change, now, made.problems)


def _caused(
    works_out: WorksOut, seat: Seat, change: Change, now: Mapping[str, Any], problems: Sequence[Problem]
) -> list[Problem]:
    """Leave out what was wrong before and is not touched: it must not stand in the way of mending something else."""
    before = {(one.field, str(one.text)) for one in works_out(now, seat, False).problems}  # noqa: FBT003 -- as above
    return [one for one in problems if one.field in change.values or (one.field, str(one.text)) not in before]
