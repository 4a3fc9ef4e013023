"""Errors: the person reads a sentence and a number; the log has the rest, without what it must not hold."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import pytest

from ui.logs import Formatter, masked

if TYPE_CHECKING:
    from httpx import AsyncClient

    from tests.ui.conftest import Server

LEAKS = ("canary", "13812345678", "LSVAA2188E2012345", "RuntimeError", "Traceback", "response_timeout")


@pytest.mark.parametrize("path", ["/breaks", "/breaks_later", "/api/breaks", "/too_slow"])
async def test_a_failure_shows_a_number_and_nothing_else_and_the_log_has_it(
    server: Server, li: AsyncClient, path: str
) -> None:
    answer = await li.get(path)
    assert answer.status_code == 500
    assert not [leak for leak in LEAKS if leak in answer.text]
    found = re.search(r"""eference(?:</?\w+>|[\s":])+([0-9a-f]{8})\b""", answer.text)
    assert found is not None
    assert f"reference {found[1]}" in server.log()


async def test_the_log_has_the_whole_error_once_but_no_phone_and_no_vin(server: Server, li: AsyncClient) -> None:
    answer = await li.get("/breaks?phone=13812345678&q=canary-question")
    found = re.search(r"<code>([0-9a-f]{8})</code>", answer.text)
    assert found is not None
    reference, log = found[1], server.log()
    assert log.count(reference) == 1
    after = log.split(reference)[1][:4000]
    assert "Traceback" in after
    assert "canary-secret" in after, "who mends it needs the words of the error"
    assert "13812345678" not in log
    assert "LSVAA2188E2012345" not in log
    assert "canary-question" not in log


async def test_a_refusal_shows_its_sentence(li: AsyncClient) -> None:
    answer = await li.get("/refuses")
    assert answer.status_code == 403
    assert "This customer belongs to another store." in answer.text


@pytest.mark.parametrize("path", ["/nowhere", "/numbered/abc", "/_nicegui/auto/static/x/y", "/api/nowhere"])
async def test_a_page_that_is_not_there_says_so_and_offers_a_way_back(li: AsyncClient, path: str) -> None:
    answer = await li.get(path)
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    if not path.startswith("/api"):
        assert 'href="/"' in answer.text


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        pytest.param("call 13812345678 now", "call 138****5678 now", id="a phone"),
        pytest.param("手机13812345678。", "手机138****5678。", id="a phone between Chinese words"),
        pytest.param("+86 138 1234 5678", "+86 138****5678", id="a phone with its country"),
        pytest.param("at 1738123456789 ms", "at 1738123456789 ms", id="a longer number stays"),
        pytest.param("车架号LSVAA2188E2012345", "车架号*************2345", id="a VIN"),
        pytest.param("id 310101199003074518", "id ******************", id="an identity number"),
        pytest.param("GET /customers?q=%E6%9D%8E 200", "GET /customers?… 200", id="a query"),
        pytest.param(
            "reference 3f9a0c12 in models/gate/read.py", "reference 3f9a0c12 in models/gate/read.py", id="ours"
        ),
    ],
)
def test_logs_are_masked(words: str, kept: str) -> None:
    assert masked(words) == kept


def test_nothing_typed_makes_a_line_of_its_own() -> None:
    record = logging.LogRecord("x", logging.INFO, "x", 1, "login of %s", ("li\n2026-01-01 ERROR forged\x1b[31m",), None)
    assert "\n" not in Formatter().format(record)
    assert "\x1b" not in Formatter().format(record)
