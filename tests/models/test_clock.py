"""The clock: the computer's own, or one that was set and runs on from there; nobody else asks what time it is."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models import clock
from models.problem import Refused

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("models", "surveys", "reports", "seeds", "jobs", "ui")
OF_FILES = {  # these tell how old files are, and files know the computer's clock only
    "models/clock.py", "models/backups.py", "models/database/backup.py", "models/database/lock.py",
    "models/health/backups.py", "ui/pages/backups/__init__.py",
}  # fmt: skip


def test_without_a_set_clock_it_is_the_computers(monkeypatch):
    monkeypatch.delenv(clock.SET_BY, raising=False)
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_set_clock_runs_on_from_there(monkeypatch):
    monkeypatch.setenv(clock.SET_BY, "2026-11-23T08:10+08:00")
    first, second = clock.now(), clock.now(ZoneInfo("Asia/Shanghai"))
    assert timedelta(0) <= first - datetime(2026, 11, 23, 0, 10, tzinfo=UTC) < timedelta(seconds=5)
    assert second > first
    assert (second.hour, second.minute) == (8, 10)


def test_a_clock_that_cannot_be_read_is_told_with_an_example(monkeypatch):
    monkeypatch.setenv(clock.SET_BY, "tomorrow")
    with pytest.raises(Refused, match=r"“tomorrow” is no date .* like 2026-11-23T08:10"):
        clock.now()


def test_everybody_asks_the_one_clock():
    asking = re.compile(r"datetime\.(now|utcnow|today)\(|date\.today\(")
    files = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")]
    found = {str(file.relative_to(ROOT)) for file in files if asking.search(file.read_text(encoding="utf-8"))}
    assert found - OF_FILES == set()
