"""Timed work: each turn is done once, by one server; a failure is written down and tried again."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from jobs import collect
from jobs.job import Job
from jobs.running import Runner, run_due
from jobs.turns import RETRY_AFTER, TRIES, take
from models.database import reader
from models.database.backup import list_backups
from models.editing.drafts import Typed, draft_of, keep_draft
from models.gate.writer import transaction
from models.people.seats import seat_of
from models.problem import Refused
from models.settings import change_setting
from models.tables.system import LoginSession
from models.text import Text
from tests.models.opened import hire, open_store

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
FULL = Text(zh="磁盘满了。", en="The disk is full.")


def hourly(log: list[str], *, fails: int = 0, error: Exception | None = None) -> Job:
    """A job that notes that it ran, after failing a few times."""

    async def run() -> Text:
        log.append("ran")
        if len(log) <= fails:
            raise error or RuntimeError("boom")
        return Text(zh="好了", en="done")

    return Job("counting", lambda _: timedelta(hours=1), run)


async def turns() -> list[dict[str, object]]:
    """What became of every turn."""
    return await reader().dicts("SELECT job, state, tries, reference, note FROM job_run ORDER BY id")


def test_every_file_declares_the_job_of_its_name():
    assert {"backup", "clean_up"} <= set(collect())


async def test_a_turn_is_done_once_and_the_next_one_again(tmp_path: Path, database_url: str):
    log: list[str] = []
    async with open_store(tmp_path, database_url):
        for minutes in (0, 1, 30, 59):
            await run_due([hourly(log)], NOON + timedelta(minutes=minutes))
        assert len(log) == 1
        await run_due([hourly(log)], NOON + timedelta(minutes=60))
        assert len(log) == 2
        assert [turn["state"] for turn in await turns()] == ["done", "done"]


async def test_of_many_servers_at_the_same_moment_one_takes_the_turn(tmp_path: Path, database_url: str):
    async with open_store(tmp_path, database_url):
        taken = await asyncio.gather(*(take(hourly([]), 7, NOON) for _ in range(8)))
        assert len([turn for turn in taken if turn is not None]) == 1


async def test_a_failure_is_written_down_with_a_reference_and_tried_again_later(tmp_path: Path, caplog, monkeypatch):
    log: list[str] = []
    logger = logging.getLogger("huitouke.jobs")  # whatever another test has done to the loggers above it
    monkeypatch.setattr(logger, "disabled", False)
    monkeypatch.setattr(logger, "handlers", [caplog.handler])
    caplog.set_level(logging.INFO, logger="huitouke.jobs")
    job = hourly(log, fails=1)
    async with open_store(tmp_path):
        now = datetime.now(UTC)
        job_slot = job.slot(now, {})
        await run_due([job], now)
        [turn] = await turns()
        assert turn["state"] == "failed"
        assert turn["reference"]
        assert str(turn["reference"]) in caplog.text
        assert await take(job, job_slot, now + timedelta(minutes=1)) is None, "too early"
        assert await take(job, job_slot, now + RETRY_AFTER + timedelta(minutes=1)) is not None


async def test_a_turn_that_fails_again_and_again_is_given_up(tmp_path: Path):
    async with open_store(tmp_path):
        job, now = hourly([]), datetime.now(UTC)
        for _ in range(TRIES):
            turn = await take(job, 7, now)
            async with transaction() as writer:
                await writer.run("UPDATE job_run SET state = 'failed', ended_at = ? WHERE id = ?", [now, turn])
            now += timedelta(hours=1)
        assert await take(job, 7, now) is None


async def test_the_turn_of_a_server_that_died_is_taken_over(tmp_path: Path):
    async with open_store(tmp_path):
        assert await take(hourly([]), 7, NOON) is not None
        assert await take(hourly([]), 7, NOON + timedelta(minutes=30)) is None
        assert await take(hourly([]), 7, NOON + timedelta(hours=3)) is not None


async def test_one_job_that_fails_does_not_stop_the_others(tmp_path: Path):
    good: list[str] = []
    bad = Job("bad", lambda _: timedelta(hours=1), hourly([], fails=9, error=Refused(FULL)).run)
    async with open_store(tmp_path):
        assert await run_due([bad, hourly(good)], NOON) == ["bad", "counting"]
        assert good == ["ran"]
        assert FULL.to("en") in str((await turns())[0]["note"])


async def test_a_runner_stops_at_once_and_leaves_the_turn_to_others(tmp_path: Path, monkeypatch):
    begun = asyncio.Event()

    async def run() -> Text:
        begun.set()
        await asyncio.sleep(60)
        return FULL

    monkeypatch.setattr("jobs.running.collect", lambda: {"slow": Job("slow", lambda _: timedelta(hours=1), run)})
    async with open_store(tmp_path):
        runner = Runner(first=0, every=0.01)
        runner.start()
        await asyncio.wait_for(begun.wait(), 20)
        await asyncio.wait_for(runner.stop(), 20)
        assert [turn["state"] for turn in await turns()] == ["failed"]


async def test_the_backup_is_made_as_often_as_the_store_has_chosen(tmp_path: Path):
    backup = collect()["backup"]
    async with open_store(tmp_path) as opened:
        await change_setting("backup_hours", 6)
        done = [await run_due([backup], NOON + timedelta(hours=hours)) for hours in range(12)]
        assert sum(map(len, done)) == 2
        assert {b.reason for b in list_backups(opened.place)} == {"scheduled"}


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)], ids=["29 days old", "31 days old"])
async def test_a_draft_is_let_go_after_a_month(tmp_path: Path, days: int, *, stays: bool):
    async with open_store(tmp_path):
        seat = await seat_of((await hire("li")).id)
        await keep_draft(seat, "customers", 3, Typed(1, {"name": "李"}))
        async with transaction() as writer:
            await writer.run("UPDATE draft SET updated_at = ?", [datetime.now(UTC) - timedelta(days=days)])
        await run_due([collect()["clean_up"]], NOON)
        assert ((await draft_of(seat, "customers", 3)) is not None) is stays


async def test_sessions_of_long_ago_are_cleared_and_those_in_use_stay(tmp_path: Path):
    async with open_store(tmp_path):
        person = await hire("li")
        for key, days in (("old", 200), ("new", 1)):
            used = datetime.now(UTC) - timedelta(days=days)
            await LoginSession.create(key_hash=key, person_id=person.id, used_at=used)
        await run_due([collect()["clean_up"]], NOON)
        assert [row[0] for row in await reader().rows("SELECT key_hash FROM login_session")] == ["new"]
