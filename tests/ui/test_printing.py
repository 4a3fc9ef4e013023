"""Printing over the wire: who is given which PDF, what is masked in it, and what counts as taken away."""

from __future__ import annotations

import re
import sqlite3
from contextlib import ExitStack, closing

import httpx
import pytest

from tests.reports.sheets.reading import pages_of

PEOPLE = ("manager", "advisor", "clerk", "staff", "auditor")
EVERYBODY = frozenset(PEOPLE)
PHONE = re.compile(r"1\d{10}")


@pytest.fixture(scope="module")
def seated(demo):
    """Browsers in which people of the demo store have signed in, and one of a stranger."""
    with ExitStack() as stack:
        browsers = {login: stack.enter_context(demo.signed_in(login)) for login in PEOPLE}
        browsers["stranger"] = stack.enter_context(httpx.Client(base_url=demo.address, timeout=60))
        for browser in browsers.values():
            browser.timeout = 60
        yield browsers


def asked(demo, sql):
    with closing(sqlite3.connect(f"file:{demo.data / 'huitouke.sqlite'}?mode=ro", uri=True)) as database:
        return database.execute(sql).fetchall()


def is_pdf(answer):
    return answer.status_code == 200 and answer.headers["content-type"] == "application/pdf"


PRINTED = {
    "/print/list/tasks.pdf?q=zzzz": frozenset(),
    "/print/list/customers.pdf?q=欧阳": {"manager"},
    "/print/list/nothing.pdf": frozenset(),
    "/print/record/customers/1.pdf": EVERYBODY,
    "/print/record/customers/999999.pdf": frozenset(),
    "/print/record/customers/1x.pdf": frozenset(),
    "/print/form/csi_service.pdf?paper=A5&lang=zh,en": EVERYBODY - {"staff"},
    "/print/form/csi_service.pdf?version=9": frozenset(),
    "/print/form/nothing.pdf": frozenset(),
    "/print/form/key_handover.pdf?shape=lines": EVERYBODY - {"staff"},
    "/print/statistics/table/own_test_drive_log.pdf": EVERYBODY,
    "/print/statistics/table/customers.pdf": frozenset(),
    "/print/statistics/form/csi_service.pdf": frozenset(),
    "/print/statistics/form/duty_cashier.pdf": {"manager", "auditor"},
    "/print/response/RESPONSE.pdf": {"manager", "clerk", "auditor"},
    "/print/duties.pdf?day=gestern": frozenset(),
    "/print/chart/satisfaction/factors.pdf?period=last_12_months": {"manager", "clerk", "auditor"},
    "/print/chart/churn/rate.pdf": {"manager", "clerk", "auditor"},
    "/print/chart/churn/nothing.pdf": frozenset(),
}


@pytest.mark.parametrize("address", PRINTED)
def test_the_server_asks_each_time_who_wants_it_printed(demo, seated, address):
    sql = "SELECT r.id FROM response r JOIN staff s ON s.id = r.advisor_id WHERE r.state = 'complete' AND s.login <> 'advisor'"
    row = asked(demo, f"{sql} AND r.identity = 'named' ORDER BY r.id")[0][0]
    wanted = address.replace("RESPONSE", str(row))
    given = {login for login in PEOPLE if is_pdf(seated[login].get(wanted))}
    assert given == PRINTED[address]
    stranger = seated["stranger"].get(wanted)
    assert stranger.status_code in {302, 303, 307, 401}


def test_what_is_masked_on_the_screen_is_masked_on_paper(seated):
    seen = {login: "".join(pages_of(seated[login].get("/print/record/customers/1.pdf").content)) for login in PEOPLE}
    assert PHONE.search(seen["manager"])
    assert not PHONE.search(seen["auditor"])
    assert "****" in seen["auditor"]


def test_a_printed_list_counts_as_an_export(demo, seated):
    sql = "SELECT coalesce(sum(exported_rows), 0) FROM access_count WHERE noun = 'vehicles'"
    before = asked(demo, sql)[0][0]
    answer = seated["manager"].get("/print/list/vehicles.pdf?q=5&sort=plate&columns=plate,owner&print=1000")
    words = "".join(pages_of(answer.content))
    counted = asked(demo, sql)[0][0] - before
    assert counted > 0
    assert f"共{min(counted, 1000):,}条" in words or f"前{counted:,}条" in words
    assert "车牌车主" in words
    assert "最近来店" not in words


def test_how_much_of_a_long_list_is_printed_is_asked_before_anything_leaves(demo, seated):
    sql = "SELECT coalesce(sum(exported_rows), 0) FROM access_count WHERE noun = 'customers'"
    before = asked(demo, sql)[0][0]
    page = seated["manager"].get("/print/list/customers.pdf?sort=name", headers={"accept": "text/html"})
    assert page.headers["content-type"].startswith("text/html")
    assert asked(demo, sql)[0][0] == before
    assert 'href="/customers?sort=name"' in page.text
    first = int(re.search(r"sort=name&amp;print=(\d{2,3})\"", page.text)[1])
    answer = seated["manager"].get(f"/print/list/customers.pdf?sort=name&print={first}")
    assert is_pdf(answer)
    assert 9 <= len(pages_of(answer.content)) <= 11
    assert asked(demo, sql)[0][0] - before == first


def test_it_opens_in_the_browser_and_is_kept_nowhere(seated):
    answer = seated["manager"].get("/print/form/lost_customer.pdf")
    assert answer.headers["content-disposition"].startswith("inline;")
    assert answer.headers["cache-control"] == "no-store"
    assert "sandbox" in answer.headers["content-security-policy"]


def test_printing_is_offered_where_it_is_allowed(seated):
    offered = {login: seated[login].get("/customers").text for login in ("manager", "staff")}
    assert "/print/list/customers.pdf" in offered["manager"]
    assert "/print/list/customers.pdf" not in offered["staff"]
    assert "/print/record/customers/1.pdf" in seated["staff"].get("/customers/1").text
