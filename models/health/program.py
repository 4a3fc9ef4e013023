"""The program: definitions, versions, time zones, the public address."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from typing import Final
from zoneinfo import available_timezones

from models.definitions import check_definitions
from models.gate.trailing import searched_fields
from models.health.finding import Finding, bad, good
from models.kinds import KINDS
from models.labelling import described
from models.problem import Refused
from models.public_url import judged
from models.resources import RESOURCES
from models.text import Text

OLDEST_PYTHON: Final = (3, 11)
OLDEST_SQLITE: Final = (3, 35)
ZONE: Final = "Asia/Shanghai"

DEFINITIONS: Final = Text(
    zh="定义都对：{nouns} 种资料、{fields} 个字段（{searched} 个可按片段搜索）、{kinds} 种值。",
    en="Definitions are right: {nouns} nouns, {fields} fields ({searched} searched inside words), {kinds} kinds.",
)
MISTAKE: Final = Text(zh="定义有错：{mistake}", en="A mistake in the definitions: {mistake}")
VERSIONS: Final = Text(
    zh="Python {python}，SQLite {sqlite}，{system}。", en="Python {python}, SQLite {sqlite}, {system}."
)
OLD_PYTHON: Final = Text(
    zh="Python {python} 太旧，需要 3.11 或更新。", en="Python {python} is too old; 3.11 or newer is needed."
)
OLD_SQLITE: Final = Text(
    zh="SQLite {sqlite} 太旧，需要 3.35 或更新；请换用 python.org 的 Python。",
    en="SQLite {sqlite} is too old; 3.35 or newer is needed. Use the Python of python.org.",
)
ZONES: Final = Text(zh="时区数据齐全（{count} 个）。", en="Time zone data are here ({count} zones).")
NO_ZONES: Final = Text(
    zh="缺少时区数据，日期会算错。请安装 tzdata：uv sync。",
    en="Time zone data are missing, so days would be wrong. Install tzdata: uv sync.",
)
PUBLIC: Final = Text(zh="PUBLIC_URL 是 {url}，写法正确。", en="PUBLIC_URL is {url}, as it should be written.")
NOT_PUBLIC: Final = Text(
    zh="没有设置 PUBLIC_URL：顾客只能在店内网络打开页面。",
    en="PUBLIC_URL is not set: customers reach pages in the shop's network only.",
)


def look_at_program() -> list[Finding]:
    """Look at what does not depend on any data."""
    if mistakes := check_definitions():
        return [bad(MISTAKE, mistake=mistake) for mistake in mistakes]
    fields = sum(len(described(resource.model)) + len(resource.fields) for resource in RESOURCES.values())
    searched = sum(len(searched_fields(resource)) for resource in RESOURCES.values())
    found = [good(DEFINITIONS, nouns=len(RESOURCES), fields=fields, searched=searched, kinds=len(KINDS))]
    python, sqlite = platform.python_version(), sqlite3.sqlite_version
    if sys.version_info < OLDEST_PYTHON:
        found.append(bad(OLD_PYTHON, python=python))
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        found.append(bad(OLD_SQLITE, sqlite=sqlite))
    found.append(good(VERSIONS, python=python, sqlite=sqlite, system=f"{platform.system()} {platform.release()}"))
    zones = available_timezones()
    found.append(good(ZONES, count=len(zones)) if ZONE in zones else bad(NO_ZONES))
    return [*found, _public_url()]


def _public_url() -> Finding:
    try:
        url, doubt = judged(os.environ.get("PUBLIC_URL", ""))
    except Refused as refused:
        return bad(refused.text)
    if doubt is not None:
        return bad(doubt)
    return good(PUBLIC, url=url) if url else good(NOT_PUBLIC)
