"""On PostgreSQL a page of a list is read from an index in the list's order, whichever way it is sorted."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from models.gate.query import Compiler
from models.gate.writer import transaction
from models.indexes import is_sortable
from models.labelling import described
from models.resources import RESOURCES
from models.tables.organisation import Store
from models.view import View
from tests.models.opened import open_store
from tests.models.test_indexes import GENERAL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

ROWS = 4000
SOME = 600  # rows before the page that is read
EVERY = f"FROM generate_series(1, {ROWS}) n"
FILLED = f"""
INSERT INTO choice (version, created_at, updated_at, list, code, zh, en, parent_code, note, aliases, "order", shipped)
SELECT 1, now(), now(), list, code, code, '', '', '', '', 1, false
FROM (VALUES ('stage', 'loyal'), ('series', 'gallop'), ('visit_kind', 'repair')) shipped(list, code);
INSERT INTO customer (id, version, created_at, updated_at, archived_at, name, phone, party, sex, do_not_contact, plans, note,
    visit_count, last_visit_on, stage_id, home_store_id)
SELECT n, 1, now(), now(), CASE WHEN n % 9 = 0 THEN now() END, 'Customer ' || n % 700, '138' || n, 'person',
    CASE n % 3 WHEN 0 THEN 'm' WHEN 1 THEN 'f' END, n % 50 = 0, '', '', n % 20,
    CASE WHEN n % 4 > 0 THEN date '2026-11-01' - n % 900 END,
    CASE WHEN n % 8 = 0 THEN (SELECT id FROM choice WHERE list = 'stage') END, 1 {EVERY};
INSERT INTO vehicle (id, version, created_at, updated_at, plate, kept, home_store_id, note, owner_id, visit_count,
    last_visit_on, series_id)
SELECT n, 1, now(), now(), 'A' || n, 'kept', 1, '', n, n % 20,
    CASE WHEN n % 4 > 0 THEN date '2026-11-01' - n % 900 END, (SELECT id FROM choice WHERE list = 'series') {EVERY};
INSERT INTO visit (id, version, created_at, updated_at, vehicle_id, customer_id, store_id, visited_on, state, work,
    advice, note, amount, kind_id)
SELECT n, 1, now(), now(), n, n, 1, date '2026-11-01' - n % 900, 'closed', '', '', '', n * 100,
    CASE WHEN n % 2 = 0 THEN (SELECT id FROM choice WHERE list = 'visit_kind') END {EVERY};
ANALYZE customer; ANALYZE vehicle; ANALYZE visit; ANALYZE choice
"""
FILTERED = {
    "customers of a stage": ("customers", "stage=loyal&sort=-last_visit_on"),
    "customers of an advisor": ("customers", "advisor=1&sort=-last_visit_on"),
    "cars of a series": ("vehicles", "series=gallop&sort=last_visit_on"),
    "visits of a kind": ("visits", "kind=repair&sort=-visited_on"),
    "lost customers, freshest first": ("customers", "recency=short_lost&sort=-recency"),
}


@pytest.fixture
async def filled(tmp_path: Path, migrated_postgres: str) -> AsyncIterator[None]:
    """A store on PostgreSQL with rows, a part of them empty where they are sorted and a part in the archive."""
    async with open_store(tmp_path, migrated_postgres):
        await Store.create(name="Harbour Road")
        async with transaction() as writer:
            for statement in FILLED.split(";"):
                await writer.run(statement)
        yield


async def plan_of(noun: str, view: View) -> list[str]:
    """How the database finds the ids of one page: each step on a line."""
    resource = RESOURCES[noun]
    known = described(resource.model)
    query = Compiler(resource, GENERAL, known, "postgres").compile(replace(view, size=50), ["id"], [])
    assert not query.problems
    inner = query.rows.text.partition("WITH page AS (")[2].partition(") SELECT t.id")[0]
    values: list[Any] = query.rows.values[: inner.count("?")]
    values[-1] = SOME if not view.where else 0
    return [row[0] for row in await reader().rows(f"EXPLAIN (COSTS OFF) {inner}", values)]


def orders() -> Iterator[tuple[str, str]]:
    """Every way in which the lists that grow with the years can be sorted."""
    for noun in ("customers", "vehicles", "visits"):
        known = described(RESOURCES[noun].model)
        for name in known:
            if is_sortable(RESOURCES[noun], name, known):
                yield from ((noun, name), (noun, f"-{name}"))


def steps(plan: list[str]) -> set[str]:
    """The names of a plan's steps, without what they are about."""
    return {re.sub(r" (using|on) .*", "", line.strip().removeprefix("->").strip()) for line in plan if ":" not in line}


@pytest.mark.usefixtures("filled")
async def test_a_sorted_list_is_read_from_its_index():
    assert len(list(orders())) > 80
    for noun, order in orders():
        plan = await plan_of(noun, View(order=order))
        assert not [step for step in steps(plan) if "Sort" in step], (noun, order, plan)
        assert any("Index" in step for step in steps(plan)), (noun, order, plan)


@pytest.mark.usefixtures("filled")
async def test_a_filtered_list_is_read_from_its_index_in_order():
    for meaning, (noun, address) in FILTERED.items():
        plan = await plan_of(noun, View.from_address(address))
        assert not [step for step in steps(plan) if "Sort" in step], (meaning, plan)
        assert any("Index" in step for step in steps(plan)), (meaning, plan)
