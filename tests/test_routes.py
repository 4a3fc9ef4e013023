"""Every way into the running product: routes, pages, uploads, downloads, and what each page offers to whom.

The golden files are read by a person: a route or an action that nobody has thought about turns these tests red.
"""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.demo_store import made_demo, running_demo
from tests.golden_files import compare
from tests.program import ran
from ui.wiring import all_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.demo_store import Demo

LIST_ROUTES = """
import gc, json, sys, tempfile
from pathlib import Path
from ui.serving import every_part
from ui.application import build
from ui.site import Site, load_secret
from fastapi import FastAPI
from nicegui import app as pages
from starlette.routing import Mount, Route
folder = Path(tempfile.mkdtemp())
build(folder, register=every_part(Site(load_secret(folder), "")))
def walk(routes, before=""):
    for route in routes:
        if isinstance(route, Mount):
            yield before + route.path, ["MOUNT"]
            yield from walk(getattr(route, "routes", None) or [], before + route.path)
        elif isinstance(route, Route):
            yield before + route.path, sorted(route.methods or [])
outer = next(found for found in gc.get_objects() if isinstance(found, FastAPI) and found is not pages)
print(json.dumps(sorted({(path, " ".join(methods)) for path, methods in walk(outer.routes)})))
"""
OPEN_TO_STRANGERS = (
    "/login",
    "/logout",
    "/enter/",
    "/healthz",
    "/favicon.ico",
    "/look/",
    "/_nicegui",
    "/setup",
    "/s/",
    "/calendar/",
)
# Whose they are changes with the demo's day, so these are asked for a row that is not there; tests/browser shows them.
CHANGING = frozenset({"/cases/{id}", "/responses/{id}", "/invitations/{id}", "/calls/{id}", "/case_steps/{id}"})
OF_SOME = frozenset({f"/{noun}/N" for noun in ("responses", "forms", "cases", "invitations")})  # some have been asked
PEOPLE = ("admin", "boss", "manager", "supervisor", "advisor", "clerk", "staff", "auditor")


@pytest.fixture(scope="module")
def demo(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A demo store in which nobody has done anything: what other tests leave in theirs is offered there, too."""
    with running_demo(made_demo(shared_folder, tmp_path_factory.mktemp("untouched") / "demo-data")) as running:
        yield running


@pytest.fixture(scope="session")
def routes() -> list[tuple[str, str]]:
    """Every route of the application that a store runs, with its methods."""
    told = ran("-c", LIST_ROUTES)
    assert told.code == 0, told.said
    return [
        (re.sub(r"/_nicegui/[\d.]+", "/_nicegui/VERSION", path), methods)
        for path, methods in json.loads(told.out.splitlines()[-1])
    ]


def test_every_route_has_been_read_by_somebody(routes, update_golden):
    lines = [f"{methods:<12} {re.sub(r'/look/[0-9a-f]+', '/look/HASH', path)}" for path, methods in routes]
    compare("routes.txt", "\n".join(dict.fromkeys(lines)) + "\n", update=update_golden)


def test_a_stranger_gets_nothing_but_the_entrance(routes, demo):
    with httpx.Client(base_url=demo.address, timeout=20) as stranger:
        for path, methods in routes:
            if path.startswith(OPEN_TO_STRANGERS) or methods == "MOUNT":
                continue
            asked = re.sub(r"\{[^}]*\}", "1", path)
            for method in set(methods.split()) - {"HEAD", "OPTIONS"}:
                answer = stranger.request(method, asked, headers={"origin": demo.address})
                is_led_away = answer.status_code in {302, 303, 307} and "/login" in answer.headers.get("location", "")
                assert is_led_away or answer.status_code in {401, 403, 404, 405}, (method, asked, answer.status_code)


def test_a_stranger_is_led_to_the_entrance_from_every_page(demo):
    with httpx.Client(base_url=demo.address, headers={"accept": "text/html"}, timeout=20) as stranger:
        for route in all_pages().routes:
            answer = stranger.get(re.sub(r"\{[^}]*\}", "1", route.pattern))
            assert answer.status_code in {302, 303, 307}, route.pattern
            assert "/login" in answer.headers["location"], route.pattern


# What these offer depends on the hour and on what the timed work has done by then: only who may open them is read.
BY_THE_HOUR = {
    *(
        "/",
        "/duties",
        "/duties/team",
        "/duties/rates",
        "/meetings/today",
        "/meetings/{id}",
        "/care",
        "/care/{id}",
        "/inbox",
    ),
    *(
        "/care/team",
        "/notices",
        "/to-do",
        "/tasks/new",
        "/tasks/{id}",
        "/recall",
        "/recall/plan",
        "/bookings",
        "/sales",
    ),
    *("/accountability_records", "/accountability_records/{id}", "/appointments/{id}", "/churn", "/churn/risk"),
}


def _offers(page: str) -> list[str]:
    """The actions, the addresses and the listeners that a page's HTML and elements hold, without their numbers."""
    plain = html.unescape(page).replace('\\\\"', '"').replace('\\"', '"').replace("\\/", "/")
    plain = html.unescape(plain)
    acts = re.findall(r'data-(?:act|send|change)="([a-z_-]+)', plain)
    links = re.findall(r'href="(/[^"?#]*)', plain)
    listeners = re.findall(r'"listener_id":"?[^,]*,"type":"([a-z:.-]+)"', plain) + re.findall(
        r'"type":"([a-zA-Z-]+)","specials"', plain
    )
    numbered = [re.sub(r"\d+", "N", link) for link in links if not link.startswith(("/look", "/_nicegui"))]
    numbered = [link for link in numbered if link not in OF_SOME]
    return sorted(
        {*(f"act {a}" for a in acts), *(f"link {link}" for link in numbered), *(f"event {e}" for e in listeners)}
    )


def test_what_each_page_offers_to_whom_has_been_read_by_somebody(demo, update_golden):
    lines = [
        "What each page offers: act = a button of the page, link = another page, event = what the page listens to.",
        "",
    ]
    patterns = [route.pattern for route in all_pages().routes]
    assert ran("main.py", "backup", "--data", str(demo.data)).code == 0  # or the timed one comes in the middle
    with demo.signed_in("manager") as browser:  # once the figures' libraries are loaded, their page comes whole
        assert browser.get("/satisfaction/chart/factors.png", timeout=60).status_code == 200
    for login in PEOPLE:
        with demo.signed_in(login) as browser:
            frame = set(_offers(browser.get("/no-such-page").text))
            lines += [f"== {login}", f"frame: {', '.join(sorted(frame))}"]
            for pattern in patterns:
                answer = browser.get(re.sub(r"\{[^}]*\}", "999999" if pattern in CHANGING else "2", pattern))
                assert answer.status_code in {200, 303, 403, 404}, (login, pattern, answer.status_code)
                is_read = answer.status_code == 200 and pattern not in BY_THE_HOUR
                offered = sorted(set(_offers(answer.text)) - frame) if is_read else []
                lines.append(f"{answer.status_code} {pattern}: {', '.join(offered)}".rstrip(": "))
        lines.append("")
    compare("pages.txt", "\n".join(lines), update=update_golden)


@pytest.mark.parametrize("login", ["staff", "auditor"])
def test_who_may_not_read_phones_gets_none_by_any_page(demo, login):
    with demo.signed_in("manager") as manager:
        page = manager.get("/customers?size=25").text
    phones = set(re.findall(r"1[3-9]\d \d{4} \d{4}|1[3-9]\d{9}", page))
    assert len(phones) >= 20, "the manager's list must hold phones, or this proves nothing"
    with demo.signed_in(login) as browser:
        for path in (
            "/customers?size=25",
            "/vehicles",
            "/visits",
            "/customers/2",
            "/vehicles/2",
            "/visits/2",
            "/reception/2",
            "/",
        ):
            # a number inside an id of the page, as in 7f13812345678c, is nobody's phone
            found = set(re.findall(r"(?<![0-9A-Za-z-])1[3-9]\d ?\d{4} ?\d{4}(?![0-9A-Za-z-])", browser.get(path).text))
            assert not found, f"{login} reads phones at {path}: {sorted(found)[:3]}"
