"""Photos and files that customers send: taken in as those of staff are, good for one sitting, and nothing else lost."""

from __future__ import annotations

import asyncio
import html
import json
import re
import socket
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.gate.saving import delete_for_good
from models.problem import Refused
from models.resources import RESOURCES
from models.uploads.forgetting import forget_unsaved_uploads
from models.uploads.reading import visible_upload
from models.uploads.upload import path_of
from surveys.engine.reading import read_form
from surveys.library import keep_version, published
from surveys.links import link_for, poster_for
from surveys.unfinished import forget_unfinished
from tests.models.opened import open_store
from tests.models.uploads import bytes as made
from tests.surveys.asking import closed_visit, open_asking_shop
from tests.ui.conftest import Server, serving
from tests.ui.public.conftest import PUBLIC, Asking, draw, first_page, sent
from ui.public.bringing import AT_ONCE, PER_SITTING, refuse_without_room
from ui.public.counting import PER_ADDRESS

if TYPE_CHECKING:
    from tests.models.shop import Shop

ITEMS = """
items:
  - {id: overall, type: scale, required: true, label: {zh: 总体, en: Overall}, scale: {min: 1, max: 10}}
  - {id: photo, type: file, accept: image, max_select: 2, label: {zh: 划伤的照片, en: Photos of the scratch}}
  - {id: words, type: long_text, label: {zh: 说明, en: What happened}}
  - {id: paper, type: file, label: {zh: 单据, en: A paper}, relevant: "${overall} <= 5"}
  - {id: car, type: relation, to: vehicle, required: true, label: {zh: 车辆, en: The car}}
  - {id: visits, type: figure, figure: visits.count, label: {zh: 台次, en: How many came}}
"""
FORM = "form: {id: %s, version: 2, title: {zh: 回访, en: A few questions}, subject: visit}" + ITEMS
PHOTO = ("scratch.jpg", made.jpeg(turned=6, film=b"ftypmp42 GPS"), "image/jpeg")


@dataclass
class Bringing(Asking):
    """The server, its links, and the people who may look."""

    shop: Shop | None = None
    anonymous: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def asking(tmp_path_factory):
    data = tmp_path_factory.mktemp("bringing")
    made_ = asyncio.run(fill(data))
    with serving(data, PUBLIC) as server:
        made_.server = server
        yield made_


async def fill(data):
    found = Bringing(Server("", data))
    async with open_asking_shop(data) as shop:
        for key in ("loyalty", "employee"):
            old = (await published(key)).form
            await keep_version(shop.seat("admin"), read_form(FORM % key), "", after=old.version)
        for number in range(1, 16):
            visit = await closed_visit(shop, number, advisor=shop.people["li"].id)
            found.links.append(await link_for(shop.seat("wang"), await draw(shop, visit, "loyalty"), base=""))
            found.anonymous.append(await link_for(shop.seat("wang"), await draw(shop, visit, "employee"), base=""))
        found.posters["loyalty"] = await poster_for(shop.seat("wang"), "loyalty", base="")
        found.shop = shop
    return found


def send(phone, page, *files, **answers):
    """Send a page as a browser without a script does, files and all."""
    fields = {**ticked(page), **sent(page, **answers)}
    parts = [(name, (None, str(value))) for name, values in fields.items() for value in listed(values)]
    brought = [(name, file) for name, file in files] or [("photo", ("", b"", "application/octet-stream"))]
    action = html.unescape(re.search(r'<form[^>]* action="([^"]+)"', page.text)[1])
    return phone.post(action, files=[*parts, *brought], follow_redirects=True)


def listed(values):
    return values if isinstance(values, list) else [values]


def ticked(page):
    """The boxes of files that have arrived before."""
    found = {}
    for name, value in re.findall(r'<input type="checkbox" name="([^"]+)" value="([^"]+)" checked', page.text):
        found.setdefault(name, []).append(value)
    return found


def response(asking, words):
    """The answers that were kept with these words, and their row."""
    row, answers = asking.server.sql("SELECT id, answers FROM response WHERE words = ? AND state = 'complete'", words)[
        0
    ]
    return row, json.loads(answers)


def test_a_photo_comes_along_with_the_page_without_a_script(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links.pop())
        assert 'enctype="multipart/form-data"' in page.text
        assert 'accept=".jpg,.jpeg,.png,.webp,.gif"' in page.text
        done = send(phone, page, ("photo", PHOTO), overall="9", words="左前门")
    assert "Your answers have arrived" in done.text
    row, answers = response(asking, "左前门")
    (number,) = answers["photo"]
    name, type_, person = asking.server.sql("SELECT name, type, person_id FROM upload WHERE id = ?", number)[0]
    assert (name, type_, person) == ("scratch.jpg", "image/jpeg", None)
    assert asking.server.sql("SELECT noun, row_id FROM upload_place WHERE upload_id = ?", number) == [
        ("responses", row)
    ]
    kept = (asking.server.data / "uploads" / "files" / number[:2] / number).read_bytes()
    assert kept.startswith(b"\xff\xd8\xff")
    assert b"GPS" not in kept, "where it was taken is nobody's business"


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        pytest.param(("big.jpg", made.jpeg() + b"0" * 11_000_000, "image/jpeg"), "“big.jpg” is too large: 10 MB", id="too large"),
        pytest.param(("run.jpg", b"MZ\x90\x00" * 400, "image/jpeg"), "“run.jpg” is not a photo", id="a program that calls itself a photo"),
        pytest.param(("note.txt", b"plain words", "text/plain"), "“note.txt” is not a photo", id="no picture where one is asked for"),
        pytest.param(("empty.jpg", b"", "image/jpeg"), "“empty.jpg” is empty", id="nothing in it"),
        pytest.param(("IMG_1.HEIC", b"\x00\x00\x00\x18ftypheic" + b"0" * 400, "image/heic"), "Most Compatible", id="a phone's own format"),
    ],
)  # fmt: skip
def test_what_is_refused_is_said_and_nothing_else_is_lost(asking, file, sentence):
    with asking.phone() as phone:
        page = first_page(phone, asking.links[0])
        answer = send(phone, page, ("photo", PHOTO), ("photo", file), overall="8", words="写了半天")
        assert answer.status_code == 422
        told = html.unescape(answer.text)
        assert sentence in told
        assert 'id="error-photo"' in told
        assert "写了半天" in told
        assert re.search(r'name="overall"[^>]* value="8" checked', told)
        assert len(ticked(answer)["photo"]) == 1, "the good photo has arrived"


def test_a_third_photo_finds_no_room(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links[0])
        answer = send(phone, page, *[("photo", PHOTO)] * 3, overall="8")
        assert answer.status_code == 422
        assert "There is room for 2 files" in html.unescape(answer.text)
        assert len(ticked(answer)["photo"]) == 2


def test_a_photo_stays_while_something_else_is_put_right_and_goes_when_unticked(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links.pop())
        again = send(phone, page, ("photo", PHOTO), ("photo", PHOTO), words="先没打分")
        assert again.status_code == 422
        first, second = ticked(again)["photo"]
        done = send(phone, again, overall="7", words="先没打分", photo=[second])
        assert "have arrived" in done.text
    _, answers = response(asking, "先没打分")
    assert answers["photo"] == [second.partition(".")[0]]
    gone = first.partition(".")[0]
    assert asking.server.sql("SELECT count(*) FROM upload_place WHERE upload_id = ?", gone) == [(0,)]


def test_a_number_from_another_sitting_is_worth_nothing(asking):
    with asking.phone() as one, asking.phone() as other:
        mine = send(one, first_page(one, asking.links[0]), ("photo", PHOTO), words="我的")
        marked = ticked(mine)["photo"][0]
        page = first_page(other, asking.links[1])
        for stolen in (marked, marked.partition(".")[0], marked[:-1] + "x", "../../etc/passwd"):
            answer = send(other, page, overall="9", photo=[stolen])
            assert answer.status_code == 422
            assert "Please choose it again" in html.unescape(answer.text)
            assert not ticked(answer)


def test_a_number_does_not_get_in_under_the_name_of_a_rank(asking):
    with asking.phone() as one, asking.phone() as other:
        mine = send(one, first_page(one, asking.links[0]), ("photo", PHOTO), words="我的")
        number = ticked(mine)["photo"][0].partition(".")[0]
        send(one, mine, photo=ticked(mine)["photo"], _back="1")
        page = first_page(other, asking.links[1])
        for name in (f"photo:{number}", "photo:nothing"):
            answer = send(other, page, overall="9", _back="1", **{name: "1"})
            assert answer.status_code == 200
            assert not ticked(answer)
            page = other.get(str(answer.url))
    assert asking.server.sql("SELECT count(*) FROM upload_place WHERE upload_id = ?", number) == [(1,)]


def test_where_photos_may_come_words_alone_may_still_not_be_many(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links[0])
        action = html.unescape(re.search(r'<form[^>]* action="([^"]+)"', page.text)[1])
        fields = {name: str(value) for name, value in sent(page, overall="9").items()}
        assert phone.post(action, data={**fields, "words": "x" * 2_000_000}).status_code == 413
        parts = [(name, (None, value)) for name, value in fields.items()]
        many = [(f"words{number}", (None, "x" * 100_000)) for number in range(20)]
        assert phone.post(action, files=[*parts, *many]).status_code == 400


def test_who_may_not_begin_at_a_poster_brings_no_photos_either(asking):
    with asking.phone() as phone:
        for _ in range(PER_ADDRESS + 1):
            start = phone.get(asking.posters["loyalty"])
            ticket = sent(start)["_ticket"]
            page = phone.get(f"{asking.posters['loyalty']}/{ticket}?lang=en&p=1")
            before = asking.count("SELECT count(*) FROM upload")
            answer = send(phone, page, ("photo", PHOTO), words="海报")
        assert "many starts from this network" in answer.text
        assert "海报" in answer.text
        assert asking.count("SELECT count(*) FROM upload") == before


def test_a_sitting_brings_only_so_many_within_an_hour(asking):
    with asking.phone() as phone:
        page, count = first_page(phone, asking.links[2]), 0
        for _ in range(PER_SITTING // 2):
            answer = send(phone, page, ("photo", PHOTO), ("photo", PHOTO))
            count += len(ticked(answer).get("photo", ()))
        assert count == PER_SITTING
        answer = send(phone, page, ("photo", PHOTO), words="还在")
        assert "Very many files came" in html.unescape(answer.text)
        assert "还在" in answer.text


def test_unfinished_answers_hold_their_files_until_they_are_forgotten(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links.pop())
        page = send(phone, page, ("photo", PHOTO), overall="3", words="没填完")
        assert "A paper" in page.text
        again = phone.get(re.sub(r"p=\d+", "p=1", str(page.url)))
        assert len(ticked(again)["photo"]) == 1
        number = ticked(again)["photo"][0].partition(".")[0]
    places = "SELECT p.noun, r.state FROM upload_place p JOIN response r ON r.id = p.row_id WHERE p.upload_id = ?"
    assert asking.server.sql(places, number) == [("responses", "draft")]
    asyncio.run(months_later(asking, number))


async def months_later(asking, number):
    async with open_store(asking.server.data):
        today = datetime.now(UTC).date()
        await forget_unfinished(today + timedelta(days=60))
        await forget_unsaved_uploads(datetime.now(UTC) + timedelta(days=2))
        assert not path_of(number).exists() or await erased(number)


async def erased(number):
    rows = await reader().rows("SELECT erased_at FROM upload WHERE id = ?", [number])
    return not rows or rows[0][0] is not None


def test_an_anonymous_answer_keeps_no_name_and_no_time_of_a_photo(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.anonymous.pop())
        file = ("IMG_20261122_101532.jpg", made.jpeg(), "image/jpeg")
        assert "have arrived" in send(phone, page, ("photo", file), overall="9", words="匿名的").text
    _, answers = response(asking, "匿名的")
    name, at = asking.server.sql("SELECT name, created_at FROM upload WHERE id = ?", answers["photo"][0])[0]
    assert name == "file1.jpg"
    assert " 00:00:00" in str(at).replace("T", " ")
    number = answers["photo"][0]
    stored = asking.server.data / "uploads" / "files" / number[:2] / number
    assert stored.stat().st_mtime % 86_400 == 0, "nor does the disk tell the time"


def test_who_sends_slowly_keeps_nobody_elses_photos_out(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links[2])
        host, path = f"{page.url.host}:{page.url.port}", page.url.path
    head = f"POST {path}/files HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nX-Forwarded-For: 10.9.9.9\r\n"
    body = "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n--x\r\n"
    slow = [socket.create_connection((page.url.host, page.url.port)) for _ in range(AT_ONCE)]
    try:
        for one in slow:
            one.sendall((head + body).encode())
        time.sleep(0.5)  # until each has reached its place
        with asking.phone() as phone:
            page = first_page(phone, asking.links[2])
            assert "scratch.jpg" in send(phone, page, ("photo", PHOTO), words="别处来的").text
    finally:
        for one in slow:
            one.close()


async def test_a_nearly_full_disk_takes_no_files_of_strangers(tmp_path, monkeypatch):
    async with open_store(tmp_path):
        refuse_without_room("a.jpg")
        monkeypatch.setattr("ui.public.bringing.ROOM", 1 << 62)
        with pytest.raises(Refused, match="no room for files at the moment"):
            refuse_without_room("a.jpg")


def test_who_may_read_the_answers_may_see_the_photos(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links.pop())
        send(phone, page, ("photo", PHOTO), overall="9", words="给经理看")
    row, answers = response(asking, "给经理看")
    asyncio.run(seen(asking, row, answers["photo"][0]))


async def seen(asking, row, number):
    async with open_store(asking.server.data):
        shop = asking.shop
        assert await visible_upload(shop.seat("wang"), number) is not None
        assert await visible_upload(shop.seat("li"), number) is None, "confidential: not for who served"
        await delete_for_good(RESOURCES["responses"], shop.seat("admin"), [row])
        await forget_unsaved_uploads()
        assert await erased(number), "with the answers deleted for good the photos go"


def test_a_poster_takes_photos_too(asking):
    with asking.phone() as phone:
        start = phone.get(asking.posters["loyalty"])
        page = phone.post(asking.posters["loyalty"], data=sent(start, website=""), follow_redirects=True)
        answer = send(phone, page, ("photo", PHOTO), words="海报")
        assert len(ticked(answer)["photo"]) == 1


def test_a_customer_is_never_asked_to_search_the_stores_data_nor_shown_its_figures(asking):
    with asking.phone() as phone:
        page = first_page(phone, asking.links.pop())
        assert "The car" not in page.text
        assert "How many came" not in page.text
        done = send(phone, page, overall="9", words="不问车", car="1", visits="5")
        assert "have arrived" in done.text, "what is not asked is not needed either"
    _, answers = response(asking, "不问车")
    assert set(answers) == {"overall", "words"}
