"""Scopes: which rows a seat may see or act on, those of other nouns on the way to a value included."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from models.access import OWN, READ_PRIVATE, STORE, TEAM, VIEW, Action, Scope, Seat
from models.database.many import marks_for
from models.gate.columns import resolve
from models.gate.conditions import NO_ROWS, Sql, both, within
from models.path import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.gate.columns import Column, Hop
    from models.gate.conditions import Resolve
    from models.resource import Resource


def scope_condition(resource: Resource[Any], seat: Seat, scope: Scope, resolve: Resolve) -> Sql | None:
    """Say which rows lie in a scope; None when all of them do."""
    own, store = names(resource.belongs.own), names(resource.belongs.store)
    alone = names(resource.belongs.alone)
    if scope <= TEAM and own:
        found = _any_of(own, resolve, [seat.person] if scope == OWN else sorted(seat.team))
        return both([found, _any_of(alone, resolve, [seat.person])], "OR") if alone else found
    if scope <= STORE:
        if not store or seat.all_stores:
            return Sql(NO_ROWS) if scope < STORE and not store else None
        return _any_of(store, resolve, sorted(seat.stores))
    return None


def granted(resource: Resource[Any], seat: Seat, action: Action, resolve: Resolve) -> Sql | None:
    """Say with which rows the seat may do something; None means all, no right means none."""
    scope = seat.scope_for(resource.can, action)
    return Sql(NO_ROWS) if scope is None else scope_condition(resource, seat, scope, resolve)


def granted_at(hop: Hop, seat: Seat, action: Action) -> Sql | None:
    """Say the same of a row of another noun on the way to a value, by that noun's own rights."""
    return granted(hop.resource, seat, action, partial(resolve, hop.resource, known={}, root=hop.alias))


def guarded(column: Column, seat: Seat) -> Sql | None:
    """Say when every row on the way to a value may be seen; a way that leads nowhere hides nothing."""
    found = [(hop, scope) for hop in column.hops if (scope := granted_at(hop, seat, VIEW)) is not None]
    if not found:
        return None
    joins = [join.sql for join in column.joins]
    parts = [Sql(f"{hop.alias}.id IS NULL OR ({s.text})", s.values, [*joins, *s.joins]) for hop, s in found]
    return both(parts, "AND")


def reads_all(column: Column, resource: Resource[Any], seat: Seat) -> bool:
    """Tell whether the seat may read a private column in every row that it sees: its own, or another noun's."""
    owner = column.hops[-1].resource if column.hops else resource
    wide, narrow = seat.scope_for(owner.can, VIEW), seat.scope_for(owner.can, READ_PRIVATE)
    if wide is None or narrow is None:
        return False
    return narrow >= wide or scope_condition(owner, seat, narrow, partial(resolve, owner, known={})) is None


def _any_of(paths: Sequence[str], resolve: Resolve, ids: Sequence[int]) -> Sql:
    marks = marks_for(ids)
    parts = [within(resolve(path), lambda value: Sql(f"{value} IN ({marks})", list(ids))) for path in paths]
    return both(parts, "OR")
