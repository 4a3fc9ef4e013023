"""The poster: anybody may answer, once, not too often, and no machine."""

from __future__ import annotations

import json
import re
import time

import pytest

from tests.ui.public.conftest import GOOD, post
from ui.public.counting import HOUR, PER_ADDRESS, PER_DEVICE, PER_POSTER, PerHour
from ui.public.poster import DEVICE, Tickets
from ui.site import Site

LOYAL = {"overall": "very", "recommend": "possible", "again": "likely"}


def start(phone, path, **more):
    """Press the button on a poster's first page."""
    page = phone.get(path)
    ticket = re.search(r'name="_ticket" value="([^"]+)"', page.text)
    assert ticket is not None, page.text
    return phone.post(path, data={"_ticket": ticket[1], "website": "", **more}, follow_redirects=True)


def old_enough(asking, page) -> str:
    """The address of somebody who took their time: the same ticket, given a minute ago."""
    folder, _, ticket = page.url.path.rpartition("/")
    site = Site((asking.server.data / "secret").read_text().strip().encode())
    made = f"{int(time.time()) - 60:08x}"
    return f"{folder}/{ticket[:22]}{made}{Tickets(site)._signed(ticket[:22], made)}"


def test_somebody_without_a_link_answers_and_nobody_knows_who(asking):
    path = asking.posters["csi_after_visit"]
    with asking.phone() as phone:
        welcome = phone.get(path)
        assert "We do not ask who you are" in welcome.text
        assert "苏E" not in welcome.text
        page = start(phone, path)
        assert "Page 1 of 2" in page.text
        slow = old_enough(asking, page)
        page = phone.get(slow)
        page = post(phone, page, **GOOD)
        thanks = post(phone, page, words="海报来的")
        assert "Your answers have arrived" in thanks.text
        assert "You have answered already" in phone.get(path).text
        again = phone.get(path, params={"again": "1"})
        assert "_ticket" in again.text
        assert "answered already" not in again.text
        assert phone.get(slow).status_code == 410
    row = asking.server.sql(
        "SELECT customer_id, visit_id, invitation_id, channel, length(device), length(client_key) FROM response WHERE words = '海报来的'"
    )[0]
    assert row == (None, None, None, "public", 32, 47)


def test_what_is_sent_twice_is_one_answer(asking):
    with asking.phone() as phone:
        page = start(phone, asking.posters["loyalty"])
        slow = old_enough(asking, page)
        fields = {
            **dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page.text)),
            **LOYAL,
            "words": "两次",
        }
        answers = [phone.post(slow, data=fields, follow_redirects=True) for _ in range(2)]
    assert answers[0].status_code == 200
    assert answers[1].status_code == 410
    assert asking.count("SELECT count(*) FROM response WHERE words = '两次'") == 1


def test_pressing_start_twice_is_one_start(asking):
    with asking.phone() as phone:
        page = phone.get(asking.posters["loyalty"])
        ticket = re.search(r'name="_ticket" value="([^"]+)"', page.text)[1]
        starts = [phone.post(page.url.path, data={"_ticket": ticket}) for _ in range(PER_ADDRESS + 5)]
    assert {answer.status_code for answer in starts} == {303}
    assert len({answer.headers["location"] for answer in starts}) == 1


def test_an_answer_within_seconds_is_asked_to_look_again(asking):
    with asking.phone() as phone:
        page = start(phone, asking.posters["loyalty"])
        fast = post(phone, page, **(LOYAL | {"words": "机器"}))
        assert fast.status_code == 422
        assert "looks automatic" in fast.text
        assert "机器" in fast.text, "nothing typed is lost"
    assert asking.count("SELECT count(*) FROM response WHERE words = '机器' AND state = 'complete'") == 0


def test_a_box_that_nobody_sees_catches_machines(asking):
    with asking.phone() as phone:
        caught = start(phone, asking.posters["loyalty"], website="https://buy.example")
        assert caught.status_code == 422
        assert "should stay empty" in caught.text


@pytest.mark.parametrize("ticket", ["", "x" * 46, "A" * 22 + "0" * 8 + "0" * 16], ids=["none", "no ticket", "made up"])
def test_a_ticket_that_is_not_ours_begins_nothing(asking, ticket):
    path = asking.posters["loyalty"]
    with asking.phone() as phone:
        phone.get(path)
        assert phone.post(path, data={"_ticket": ticket}).status_code == 422
        assert phone.get(f"{path}/{ticket or 'x'}").status_code == 404


def test_one_network_begins_ten_times_an_hour(asking):
    with asking.phone(address="10.9.9.9") as phone:
        starts = []
        for _ in range(PER_ADDRESS + 1):
            starts.append(start(phone, asking.posters["test_drive"]))
            phone.cookies.clear()  # another phone
    assert [answer.status_code for answer in starts] == [200] * PER_ADDRESS + [429]
    assert "from this network" in starts[-1].text
    with asking.phone() as other:
        assert start(other, asking.posters["test_drive"]).status_code == 200


def test_one_phone_begins_a_few_times_an_hour_wherever_it_is(asking):
    with asking.phone() as phone:
        starts = []
        for number in range(PER_DEVICE + 1):
            phone.headers["x-forwarded-for"] = f"10.7.7.{number + 1}"
            starts.append(start(phone, asking.posters["test_drive"]))
    assert [answer.status_code for answer in starts] == [200] * PER_DEVICE + [429]
    assert "from this phone" in starts[-1].text


def test_one_phone_does_not_use_up_the_starts_of_its_network(asking):
    with asking.phone(address="10.9.9.7") as phone, asking.phone(address="10.9.9.7") as other:
        starts = [start(phone, asking.posters["test_drive"]) for _ in range(PER_ADDRESS + 1)]
        assert "from this phone" in starts[-1].text
        assert start(other, asking.posters["test_drive"]).status_code == 200


def test_a_mark_that_a_phone_made_up_itself_is_none(asking):
    with asking.phone() as phone:
        phone.cookies.set(DEVICE, "mine.mine")
        start(phone, asking.posters["test_drive"])
        assert any(cookie.value != "mine.mine" for cookie in phone.cookies.jar if cookie.name == DEVICE)


def test_a_ticket_that_never_pressed_start_is_counted_when_it_sends(asking):
    path = asking.posters["test_drive"]
    tickets = Tickets(Site((asking.server.data / "secret").read_text().strip().encode()))
    rated = {f"f_{name}": "5" for name in ("power", "handling", "space", "quiet", "advice", "route")}
    fields = {"_page": "1", "_revision": "0", "_asked": " ".join(rated), "words": "绕过开始", **rated}
    with asking.phone(address="10.9.9.8") as phone:
        answers = []
        for number in range(PER_ADDRESS + 1):
            key, made = f"{number:022d}", f"{int(time.time()) - 60:08x}"
            answers.append(phone.post(f"{path}/{key}{made}{tickets._signed(key, made)}", data=fields))
    assert [answer.status_code for answer in answers] == [303] * PER_ADDRESS + [422]
    assert "from this network" in answers[-1].text
    assert "绕过开始" in answers[-1].text, "nothing typed is lost"
    assert asking.count("SELECT count(*) FROM response WHERE words = '绕过开始'") == PER_ADDRESS


def per_day(asking, programme: str, most: int, **more: str) -> None:
    """Let a poster take so many answers a day."""
    definition = json.loads(str(asking.count("SELECT definition FROM programme WHERE key = ?", programme)))
    definition["public"] |= {"poster_per_day": most, **more}
    asking.server.sql("UPDATE programme SET definition = ? WHERE key = ?", json.dumps(definition), programme)


@pytest.mark.parametrize(
    ("late", "kept"),
    [
        pytest.param("wait", 0, id="it waits for tomorrow"),
        pytest.param("keep", 1, id="the store takes it all the same"),
    ],
)
def test_who_began_in_time_and_finds_the_day_full_loses_nothing(asking, late, kept):
    per_day(asking, "loyalty", 100)
    answered = "SELECT count(*) FROM response r JOIN programme p ON p.id = r.programme_id WHERE p.key = 'loyalty'"
    with asking.phone() as phone:
        slow = old_enough(asking, start(phone, asking.posters["loyalty"]))
        page = phone.get(slow)
        done = int(str(asking.count(f"{answered} AND r.state = 'complete' AND invitation_id IS NULL")))
        per_day(asking, "loyalty", max(done, 1), poster_late=late)
        if not done:  # somebody else takes the only place
            with asking.phone() as other:
                begun = old_enough(asking, start(other, asking.posters["loyalty"]))
                assert post(other, other.get(begun), **LOYAL).status_code in {200, 410}
        answer = post(phone, page, **(LOYAL | {"words": f"来晚了 {late}"}))
        try:
            said = "SELECT count(*) FROM response WHERE words = ? AND state = 'complete'"
            assert asking.count(said, f"来晚了 {late}") == kept
            assert ("answers became complete" in answer.text) == (not kept)
            if not kept:
                assert f"来晚了 {late}" in answer.text
                assert f"来晚了 {late}" in phone.get(slow, params={"p": 1}).text, "it is kept for tomorrow"
                per_day(asking, "loyalty", 100)
                thanks = post(phone, phone.get(slow, params={"p": 1}), **(LOYAL | {"words": f"来晚了 {late}"}))
                assert "have arrived" in thanks.text
                assert asking.count(said, f"来晚了 {late}") == 1
        finally:
            per_day(asking, "loyalty", 100, poster_late="wait")


def test_when_the_day_is_full_it_says_so(asking):
    per_day(asking, "employee", 1)
    path = asking.posters["employee"]
    with asking.phone() as phone:
        page = start(phone, path)
        heard = {
            "f_rights": "5",
            "f_heard": "4",
            "f_talent": "4",
            "f_learning": "3",
            "f_self": "4",
            "f_next": "4",
            "nps": "8",
        }
        answer = phone.post(
            old_enough(asking, page),
            data={**dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page.text)), **heard},
        )
        assert answer.status_code == 303, answer.text
    with asking.phone() as other:
        full = start(other, path)
        assert full.status_code == 429
        assert "complete" in full.text


def test_counting_forgets_after_an_hour_and_keeps_names_apart():
    now = [0.0]
    limit = PerHour(PER_POSTER, clock=lambda: now[0])
    assert [limit.may("a") for _ in range(PER_POSTER + 1)] == [True] * PER_POSTER + [False]
    assert limit.may("b")
    now[0] = HOUR
    assert limit.may("a")


def test_a_ticket_is_good_for_today_and_tomorrow(monkeypatch):
    tickets = Tickets(Site(b"secret" * 8))
    ticket = tickets.new()
    assert tickets.read(ticket) is not None
    assert Tickets(Site(b"another" * 8)).read(ticket) is None
    later = time.time() + 2 * 86_400 + 1
    monkeypatch.setattr(time, "time", lambda: later)
    assert tickets.read(ticket) is None
