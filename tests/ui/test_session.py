"""Sessions over http: signing in and out, who is led where, forms and origins."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.models.opened import PASSWORD
from tests.ui.conftest import hidden, serving

if TYPE_CHECKING:
    from pathlib import Path

    from httpx import AsyncClient

    from tests.ui.conftest import Server

COOKIE = "huitouke"


async def test_a_person_signs_in_and_reads_their_name(server: Server) -> None:
    async with server.browser() as browser:
        answer = await server.sign_in(browser, "li", PASSWORD, "/?tab=2")
        assert (answer.status_code, answer.headers["location"]) == (303, "/?tab=2")
        assert "hello Li" in (await browser.get("/")).text


async def test_the_cookie_cannot_be_read_by_scripts_nor_sent_by_other_sites(server: Server) -> None:
    async with server.browser() as browser:
        answer = await server.sign_in(browser, "li", PASSWORD)
        [cookie] = [words for words in answer.headers.get_list("set-cookie") if words.startswith(f"{COOKIE}=")]
        flags = {flag.strip().lower() for flag in cookie.split(";")[1:]}
        assert {"httponly", "path=/", "samesite=lax"} <= flags
        assert "secure" not in flags, "over plain http the browser would throw it away"
        assert len(browser.cookies[COOKIE]) >= 43


async def test_over_https_the_cookie_is_secure_and_bound_to_the_host(tmp_path: Path, server: Server) -> None:
    (tmp_path / "huitouke.sqlite").write_bytes((server.data / "huitouke.sqlite").read_bytes())
    with serving(tmp_path, "https://store.example") as public:
        async with public.browser(host="store.example", **{"x-forwarded-proto": "https"}) as browser:
            page = await browser.get("/login")
            assert page.headers["strict-transport-security"]
            assert all("secure" in cookie.lower() for cookie in page.headers.get_list("set-cookie"))
            form = {"token": hidden(page.text, "token"), "login": "li", "password": PASSWORD, "next": "/"}
            crumbs = "; ".join(cookie.split(";")[0] for cookie in page.headers.get_list("set-cookie"))
            headers = {"origin": "https://store.example", "cookie": crumbs}
            answer = await browser.post("/login", data=form, headers=headers)
            assert answer.status_code == 303, answer.text
            cookies = answer.headers.get_list("set-cookie")
            assert any(cookie.startswith("__Host-huitouke=") and "Secure" in cookie for cookie in cookies)


async def test_signing_in_makes_a_new_session_and_ends_the_old_one(server: Server) -> None:
    async with server.browser() as browser:
        browser.cookies.set(COOKIE, "chosen-by-an-attacker")
        await server.sign_in(browser, "li", PASSWORD)
        first = browser.cookies.get(COOKIE, domain="127.0.0.1") or browser.cookies.get(COOKIE, domain="")
        keys = {cookie.value for cookie in browser.cookies.jar if cookie.name == COOKIE} - {"chosen-by-an-attacker"}
        assert len(keys) == 1
        assert first is None or first != "chosen-by-an-attacker" or keys
    async with server.browser(cookie=f"{COOKIE}=chosen-by-an-attacker") as attacker:
        assert (await attacker.get("/")).headers["location"].startswith("/login")


async def test_a_cookie_copied_before_signing_out_is_dead_afterwards(server: Server, li: AsyncClient) -> None:
    copied = li.cookies[COOKIE]
    answer = await li.post("/logout", headers={"origin": server.address})
    assert answer.headers["location"] == "/login?why=left"
    async with server.browser(cookie=f"{COOKIE}={copied}") as thief:
        answer = await thief.get("/")
        assert answer.status_code == 303
        assert "/login" in answer.headers["location"]
        assert (await thief.get("/api/me")).status_code == 401


async def test_signing_out_everywhere_ends_the_other_browsers_too(server: Server) -> None:
    async with server.signed_in("zhou") as one, server.signed_in("zhou") as other:
        await one.post("/logout/everywhere", headers={"origin": server.address})
        assert (await other.get("/api/me")).status_code == 401


async def test_a_link_does_not_sign_anybody_out(li: AsyncClient) -> None:
    assert "Sign out" in (await li.get("/logout")).text
    assert (await li.get("/api/me")).status_code == 200


@pytest.mark.parametrize(
    ("path", "goal"),
    [
        pytest.param("/", None, id="home"),
        pytest.param("/customers?q=a&page=2", "/customers?q=a&page=2", id="a list with its view"),
        pytest.param("/%E5%AE%A2", "/%E5%AE%A2", id="a Chinese address"),
    ],
)
async def test_a_stranger_is_led_to_the_login_and_back_to_the_page_afterwards(
    server: Server, path: str, goal: str
) -> None:
    async with server.browser() as browser:
        target = urlsplit((await browser.get(path)).headers["location"])
        assert target.path == "/login"
        assert parse_qs(target.query).get("next", [None])[0] == goal


@pytest.mark.parametrize(
    "path", ["/api/me", "/files/1.xlsx", "/_nicegui/client/x/upload/1", "/_nicegui/auto/static/x/y"]
)
async def test_a_program_without_a_session_gets_401(server: Server, path: str) -> None:
    async with server.browser(accept="application/json") as browser:
        answer = await browser.get(path)
        assert answer.status_code == 401
        assert answer.json()["text"]


@pytest.mark.parametrize(
    "goal",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\tevil.example",
        "//evil.example/%2f..",
        "javascript:alert(1)",
        "/login",
        "/logout",
        "",
        "http:/evil.example",
        "/ /evil.example",
    ],
)
async def test_the_login_leads_nowhere_but_to_our_own_pages(server: Server, goal: str) -> None:
    async with server.browser() as browser:
        assert (await server.sign_in(browser, "li", PASSWORD, goal)).headers["location"] == "/"
        assert (await browser.get("/login", params={"next": goal})).headers["location"] == "/"


async def test_the_answer_to_a_wrong_login_keeps_what_was_typed_but_not_the_password(server: Server) -> None:
    async with server.browser(**{"accept-language": "en"}) as browser:
        answer = await server.sign_in(browser, 'nobody"><b>', "my wrong password")
        assert answer.status_code == 401
        assert "The login or the password is not right" in answer.text
        assert 'value="nobody&#34;&gt;&lt;b&gt;"' in answer.text
        assert "my wrong password" not in answer.text


@pytest.mark.parametrize(
    ("path", "origin", "status"),
    [
        pytest.param("/logout", "https://evil.example", 403, id="another site"),
        pytest.param("/logout", "null", 403, id="a hidden origin"),
        pytest.param("/api/size", "http://127.0.0.1:1", 403, id="the same host, another port"),
        pytest.param("/api/size", None, 403, id="no origin and nothing else"),
        pytest.param("/api/size", "own", 200, id="our own page"),
    ],
)
async def test_what_changes_something_must_come_from_our_own_pages(
    server: Server, li: AsyncClient, path: str, origin: str | None, status: int
) -> None:
    headers = {} if origin is None else {"origin": server.address if origin == "own" else origin}
    assert (await li.post(path, headers=headers, content=b"x")).status_code == status


@pytest.mark.parametrize("token", ["", "x", "0123.deadbeef", "é.é"])
async def test_a_login_form_that_is_not_ours_is_refused(server: Server, token: str) -> None:
    async with server.browser() as browser:
        await browser.get("/login")
        form = {"token": token, "login": "li", "password": PASSWORD}
        answer = await browser.post("/login", data=form, headers={"origin": server.address})
        assert answer.status_code == 403
        assert COOKIE not in browser.cookies


async def test_the_first_login_leads_to_a_password_of_ones_own(server: Server) -> None:
    async with server.browser() as browser:
        answer = await server.sign_in(browser, "new", PASSWORD)
        assert answer.headers["location"].startswith("/password")
        assert (await browser.get("/")).headers["location"] == "/password"
        assert (await browser.get("/api/me")).status_code == 401
        page = await browser.get("/password")
        form = {
            "token": hidden(page.text, "token"),
            "current": PASSWORD,
            "password": "short",
            "again": "short",
            "next": "/",
        }
        wrong = await browser.post("/password", data=form, headers={"origin": server.address})
        assert (wrong.status_code, "at least 8 characters" in wrong.text) == (400, True)
        old = browser.cookies[COOKIE]
        form.update(password="paper boat on a lake", again="paper boat on a lake")
        answer = await browser.post("/password", data=form, headers={"origin": server.address})
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert browser.cookies[COOKIE] != old
        assert "hello New" in (await browser.get("/")).text


async def test_an_open_page_signs_somebody_in_by_an_address_that_works_once(server: Server, li: AsyncClient) -> None:
    address = (await li.get("/api/entrance")).json()["address"]
    async with server.browser() as other:
        assert (await other.get(address)).headers["location"] == "/"
        assert (await other.get("/api/me")).json() == {"name": "Li"}
    async with server.browser() as late:
        assert (await late.get(address)).headers["location"] == "/login"
        assert (await late.get("/enter/guess")).headers["location"] == "/login"


async def test_until_there_is_an_administrator_everybody_is_led_to_the_first_set_up(
    empty_server: Server, server: Server
) -> None:
    async with empty_server.browser() as browser:
        assert (await browser.get("/")).headers["location"] == "/setup"
        assert "first set-up" in (await browser.get("/setup")).text
    async with server.browser() as browser:
        assert (await browser.get("/setup")).headers["location"].startswith("/login")


async def test_the_login_page_speaks_the_language_that_was_chosen(server: Server) -> None:
    async with server.browser(**{"accept-language": "zh-CN,zh;q=0.9,en;q=0.8"}) as browser:
        assert ">登录名<" in (await browser.get("/login")).text
        assert ">Login<" in (await browser.get("/login?lang=en")).text
        assert ">Login<" in (await browser.get("/login")).text
