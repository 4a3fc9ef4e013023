"""Headers: on every answer, whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from httpx import AsyncClient

    from tests.ui.conftest import Server

STATIC = "/_nicegui/3.18.0/static/nicegui.js"
CASES = [
    pytest.param("GET", "/", 200, id="a page"),
    pytest.param("GET", "/login?lang=en", 303, id="a redirect"),
    pytest.param("GET", "/nowhere", 404, id="no page"),
    pytest.param("GET", "/breaks", 500, id="a failure"),
    pytest.param("GET", "/api/breaks", 500, id="a failure of a data route"),
    pytest.param("GET", "/refuses", 403, id="a refusal"),
    pytest.param("GET", "/api/me", 200, id="data"),
    pytest.param("GET", "/password", 200, id="the password page"),
    pytest.param("GET", "/healthz", 200, id="the health check"),
    pytest.param("GET", STATIC, 200, id="a script"),
    pytest.param("GET", "/_nicegui/3.18.0/static/none.js", 404, id="no script"),
    pytest.param("DELETE", "/login", 403, id="a method without an origin"),
    pytest.param("GET", "/_nicegui_ws/socket.io/?EIO=4&transport=polling", 403, id="the socket by polling"),
]


@pytest.mark.parametrize(("method", "path", "status"), CASES)
async def test_every_answer_has_them(server: Server, li: AsyncClient, method: str, path: str, status: int) -> None:
    answer = await li.request(method, path)
    assert answer.status_code == status
    headers = answer.headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    policy = headers["content-security-policy"]
    for words in (
        "default-src 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
    ):
        assert words in policy
    assert "server" not in headers
    kept = status == 200 and path == STATIC
    assert headers["cache-control"] == ("public, max-age=31536000, immutable" if kept else "no-store")
    assert "strict-transport-security" not in headers, "plain http: the li must not be told"


async def test_the_login_page_allows_no_script_at_all(server: Server) -> None:
    async with server.browser() as browser:
        answer = await browser.get("/login")
        assert "script-src 'none'" in answer.headers["content-security-policy"]
        assert "<script" not in answer.text


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json", "/.git/config", "/secret"])
async def test_nothing_of_the_inside_is_served(li: AsyncClient, path: str) -> None:
    assert (await li.get(path)).status_code == 404


async def test_pages_travel_compressed(li: AsyncClient) -> None:
    assert (await li.get("/")).headers["content-encoding"] == "gzip"


async def test_scripts_travel_packed_and_unpack_to_the_file_itself(server: Server) -> None:
    async with server.browser() as browser:
        plain = await browser.get(STATIC, headers={"accept-encoding": "identity"})
        for _ in range(2):
            packed = await browser.get(STATIC, headers={"accept-encoding": "gzip"})
            assert packed.headers["content-encoding"] == "gzip"
            assert packed.num_bytes_downloaded < plain.num_bytes_downloaded / 2
            assert packed.content == plain.content
            assert packed.headers["cache-control"] == plain.headers["cache-control"]
        part = await browser.get(STATIC, headers={"range": "bytes=0-9"})
        assert (part.status_code, len(part.content)) == (206, 10)
