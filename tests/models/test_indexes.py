"""Filters, orders and worked out columns have an index behind them, or the start check names the one missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.access import Role, Seat
from models.database import database, reader
from models.definitions import check_definitions
from models.gate.columns import resolve
from models.gate.query import Compiler
from models.indexes import is_sortable
from models.labelling import described
from models.resource import Derived
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from tests.models.opened import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = Text(zh="字", en="Words")
PLANTED = {
    "a filter": ({"filters": lambda c: [c.email]}, "no index behind filter 'email' of customers"),
    "an order": ({"order": "-hobbies"}, "no index behind order 'hobbies' of customers"),
    "a worked out column": (
        {"derived": [*RESOURCES["customers"].derived, Derived(name="age", label=WORDS, of="family")]},
        "no index behind derived column 'family' of customers",
    ),
    "a column that can be sorted by": (
        {"columns": lambda c: [c.hobbies]},
        "no index behind column 'hobbies' of customers",
    ),
}


@pytest.mark.parametrize(("options", "sentence"), PLANTED.values(), ids=PLANTED)
def test_a_missing_index_is_named(options, sentence, monkeypatch):
    monkeypatch.setitem(RESOURCES, "customers", replace(RESOURCES["customers"], **options))
    assert f"models/tables/customers.py: {sentence}" in check_definitions()


def test_a_filter_one_step_away_needs_an_index_where_its_value_lies(monkeypatch):
    wrong = replace(RESOURCES["customers"], filters=lambda c: [c.vehicles.engine_no])
    monkeypatch.setitem(RESOURCES, "customers", wrong)
    assert "models/tables/vehicles.py: no index behind filter 'vehicles.engine_no' of customers" in check_definitions()


@pytest.mark.parametrize("name", ["cost", "customer.visit_count"], ids=["a private field", "a field of another noun"])
def test_what_may_not_be_summed_is_refused_at_start(name, monkeypatch):
    monkeypatch.setitem(RESOURCES, "visits", replace(RESOURCES["visits"], totals=lambda _: [name]))
    assert any("cannot be totalled" in mistake for mistake in check_definitions())


GENERAL = Seat(
    person=1,
    name="Boss",
    roles=Role.GENERAL_MANAGER | Role.ADMINISTRATOR,
    store=1,
    stores=frozenset({1}),
    all_stores=True,
    team=frozenset({1}),
    today=date(2026, 11, 22),
)
POSTGRES_SQL = """
SELECT t.relname, array_agg(a.attname::text ORDER BY k.place)
FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
CROSS JOIN LATERAL unnest(i.indkey::smallint[]) WITH ORDINALITY k(number, place)
JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
WHERE t.relnamespace = current_schema()::regnamespace GROUP BY t.relname, i.indexrelid
"""


async def begins() -> set[tuple[str, str]]:
    """The columns with which an index of the open database begins, the archive mark in front not counted."""
    if database().dialect == "postgres":
        found = [(table, list(columns)) for table, columns in await reader().rows(POSTGRES_SQL)]
    else:
        names = await reader().rows("SELECT tbl_name, name FROM sqlite_master WHERE type = 'index'")
        found = [
            (table, [row[0] for row in await reader().rows("SELECT name FROM pragma_index_info(?)", [name])])
            for table, name in names
        ]
    return {
        (table, columns[1] if columns[0] == "archived_at" and len(columns) > 1 else columns[0])
        for table, columns in found
    }


def uses() -> Iterator[tuple[str, str]]:
    """Every table and column that some list sorts or filters by."""
    for resource in RESOURCES.values():
        known = described(resource.model)
        sorts = [*known, *(derived.name for derived in resource.derived)]
        for path in [*(name for name in sorts if is_sortable(resource, name, known)), *resource.filter_names]:
            column = resolve(resource, path, known)
            yield column.table.partition(".")[0] or resource.model._meta.db_table, column.value.rsplit(".")[-1]


async def test_whatever_a_list_sorts_and_filters_by_has_its_index_in_the_database(tmp_path, database_url):
    async with open_store(tmp_path, database_url):
        there = await begins()
        wanted = {(table, column.strip('"')) for table, column in uses()} - {
            (resource.model._meta.db_table, "id") for resource in RESOURCES.values()
        }
        assert len(wanted) > 60
        assert sorted(wanted - there) == []


async def test_no_list_is_sorted_without_an_index(tmp_path):
    async with open_store(tmp_path):
        for resource in RESOURCES.values():
            if resource.fields:
                continue
            known = described(resource.model)
            for path in [*known, *(derived.name for derived in resource.derived)]:
                if not is_sortable(resource, path, known):
                    continue
                query = Compiler(resource, GENERAL, known, "sqlite").compile(View(order=path), ["id"], [])
                inner = query.rows.text.partition("WITH page AS (")[2].partition(") SELECT t.id")[0]
                values = query.rows.values[: inner.count("?")]
                plan = [row[3] for row in await reader().rows(f"EXPLAIN QUERY PLAN {inner}", values)]
                assert not [step for step in plan if "TEMP B-TREE" in step], (resource.key, path, plan)
