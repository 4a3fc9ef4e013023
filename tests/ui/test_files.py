"""Files over the wire: who may bring one, what is refused with which words, who is given it and how."""

from __future__ import annotations

import httpx
import pytest

from tests.files_store import running_files_store
from tests.models.opened import PASSWORD
from tests.models.uploads import bytes as made
from tests.ui.conftest import hidden

PHOTO = made.jpeg(turned=6, film=b"film")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The store with its files, running."""
    with running_files_store(tmp_path_factory.mktemp("files")) as running:
        yield running


@pytest.fixture(scope="module")
def seated(served):
    """Browsers in which the people of the store have signed in, by name."""
    address = served.address
    browsers = {}
    for login in ("mei", "chen", "lin"):
        browser = httpx.Client(base_url=address, headers={"accept": "text/html"}, timeout=20)
        token = hidden(browser.get("/login").text, "token")
        form = {"token": token, "next": "/", "login": login, "password": PASSWORD}
        assert browser.post("/login", data=form, headers={"origin": address}).status_code == 303
        browsers[login] = browser
    browsers["stranger"] = httpx.Client(base_url=address, headers={"accept": "text/html"}, timeout=20)
    yield browsers
    for browser in browsers.values():
        browser.close()


def bring(served, browser, content, name="前脸.jpg", *, origin=None, query=""):
    headers = {
        "origin": origin or served.address,
        "accept": "application/json",
        "content-type": "application/octet-stream",
    }
    return browser.post(f"/upload/file?name={name}{query}", content=content, headers=headers)


def test_a_photo_is_taken_in_and_given_back_without_what_it_told(served, seated):
    answer = bring(served, seated["mei"], PHOTO)
    assert answer.status_code == 200, answer.text
    number = answer.json()["file"]
    assert f'data-upload="{number}"' in answer.json()["html"]
    assert "前脸.jpg" in answer.json()["html"]
    given = seated["mei"].get(f"/files/{number}")
    assert given.headers["content-type"] == "image/jpeg"
    assert made.GPS not in given.content
    assert b"film" not in given.content
    stored = [path for path in (served.data / "uploads").rglob("*") if path.is_file()]
    assert {path.name for path in stored} >= {number}
    assert all(path.suffix == "" for path in stored)


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        pytest.param(b"<html><script>alert(1)</script>", "photo.jpg", "not a file that can be uploaded", id="web page"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo.png", "can be uploaded", id="drawing"),
        pytest.param(b"MZ" + bytes(50), "photo.jpg", "can be uploaded", id="program"),
        pytest.param(b"", "photo.jpg", "is empty", id="nothing"),
        pytest.param(made.office("xl/workbook.xml", "xl/vbaProject.bin"), "a.xlsx", "macros", id="macros"),
        pytest.param(b"\xff\xd8\xff" + bytes(10 * 1024 * 1024), "big.jpg", "10 MB a file at most", id="too large"),
    ],
)
def test_a_wrong_file_is_explained_and_leaves_nothing_behind(served, seated, content, name, said):
    before = sorted((served.data / "uploads").rglob("*"))
    answer = bring(served, seated["mei"], content, name)
    assert answer.status_code == 422
    assert said in answer.json()["problem"]
    assert name in answer.json()["problem"]
    assert sorted((served.data / "uploads").rglob("*")) == before
    assert list((served.data / "arriving").iterdir()) == []


def test_what_says_no_length_is_cut_off_all_the_same(served, seated):
    def endless():
        yield b"\xff\xd8\xff"
        for _ in range(11):
            yield bytes(1024 * 1024)

    answer = bring(served, seated["mei"], endless())
    assert (answer.status_code, list((served.data / "arriving").iterdir())) == (422, [])


@pytest.mark.parametrize(
    ("who", "origin", "status"),
    [
        pytest.param("stranger", None, 401, id="not signed in"),
        pytest.param("mei", "http://evil.example", 403, id="from a page that is not ours"),
        pytest.param("lin", None, 422, id="who may write nothing"),
    ],
)
def test_who_may_not_bring_files_is_stopped(served, seated, who, origin, status):
    answer = bring(served, seated[who], PHOTO, origin=origin)
    assert answer.status_code == status
    assert "file" not in answer.json()


def test_a_signature_has_to_be_a_picture(served, seated):
    answer = bring(served, seated["mei"], b"%PDF-1.7", "name.pdf", query="&image=1")
    assert (answer.status_code, bring(served, seated["mei"], made.png(), query="&image=1").status_code) == (422, 200)


def test_a_small_picture_stands_beside_the_large_one(served, seated):
    number = bring(served, seated["mei"], PHOTO).json()["file"]
    headers = {"origin": served.address, "accept": "application/json"}
    beside = f"/upload/file/{number}/small"
    assert seated["chen"].post(beside, content=made.png(4, 4), headers=headers).status_code == 422
    assert seated["mei"].post(beside, content=bytes(200_000), headers=headers).status_code == 422
    assert seated["mei"].post(beside, content=made.png(4, 4), headers=headers).status_code == 200
    small = seated["mei"].get(f"/files/{number}?small=1")
    assert (small.headers["content-type"], small.content) == ("image/png", made.png(4, 4))


def test_a_picture_is_shown_and_everything_else_only_saved(served, seated):
    picture, letter = (seated["mei"].get(f"/files/{number}") for number in (served.photo, served.policy))
    assert picture.headers["content-disposition"].startswith("inline")
    assert letter.headers["content-disposition"].startswith("attachment")
    assert "policy%20%E4%BF%9D%E5%8D%95.pdf" in letter.headers["content-disposition"]
    saved = seated["mei"].get(f"/files/{served.photo}?download=1")
    assert saved.headers["content-disposition"].startswith("attachment")
    for answer in (picture, letter, saved):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"] == "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        assert answer.headers["cache-control"] == "private, no-cache"


def test_the_browser_asks_again_each_time_and_need_not_fetch_again(served, seated):
    address = f"/files/{served.photo}"
    tag = seated["mei"].get(address).headers["etag"]
    assert seated["mei"].get(address, headers={"if-none-match": tag}).status_code == 304
    assert seated["chen"].get(address, headers={"if-none-match": tag}).status_code == 404


@pytest.mark.parametrize(
    ("who", "statuses"),
    [
        pytest.param("mei", {200}, id="the manager of the store"),
        pytest.param("lin", {200}, id="the auditor, who may look"),
        pytest.param("chen", {404}, id="the manager of another store"),
        pytest.param("stranger", {401, 303}, id="a stranger"),
    ],
)
def test_a_file_is_given_to_those_who_may_see_its_record(served, seated, who, statuses):
    for number in (served.photo, served.policy):
        for more in ("", "?small=1", "?download=1"):
            assert seated[who].get(f"/files/{number}{more}").status_code in statuses


def test_a_file_not_saved_yet_is_given_to_nobody_else(served, seated):
    number = bring(served, seated["mei"], PHOTO).json()["file"]
    assert [seated[who].get(f"/files/{number}").status_code for who in ("mei", "lin", "chen")] == [200, 404, 404]


@pytest.mark.parametrize("number", ["1", "0" * 32, "..%2f..%2fhuitouke.sqlite", "%00", "x" * 300])
def test_what_is_no_number_leads_nowhere(served, seated, number):
    assert seated["mei"].get(f"/files/{number}").status_code == 404
