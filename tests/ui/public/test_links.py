"""A customer's own link: each page in turn, once finished spent, and never a word about whose it was."""

from __future__ import annotations

import re

import pytest

from tests.ui.public.conftest import BAD, GOOD, HEARD, NAME, PHONE, PLATE, finish, first_page, post, sent

SMALL = 50_000


def test_a_customer_answers_page_by_page_without_a_script(asking):
    path = asking.links.pop()
    with asking.phone() as phone:
        thanks = finish(phone, path, BAD)
    assert thanks.status_code == 200
    assert "Your answers have arrived" in thanks.text
    row = asking.server.sql(
        "SELECT state, channel, identity, invitation_id, open_to_id, words, score FROM response WHERE words = '等了很久' ORDER BY id DESC LIMIT 1"
    )[0]
    assert row[:3] == ("complete", "public", "confidential")
    assert row[3] is not None
    assert row[4] is None, "whoever served is not told"
    assert row[5:] == ("等了很久", pytest.approx(10 * (24 * 3 + 21 * 8 + 21 * 9 + 18 * 9 + 17 * 8) / 101 * 10))
    assert (
        asking.count("SELECT count(*) FROM invitation WHERE id = ? AND outcome = 'complete' AND is_open = 0", row[3])
        == 1
    )
    assert (
        asking.count(
            "SELECT count(*) FROM case_file c JOIN response r ON r.id = c.response_id WHERE r.invitation_id = ?", row[3]
        )
        == 1
    )


def test_the_first_page_weighs_little(asking):
    path = asking.links[0]
    with asking.phone() as phone:
        page = first_page(phone, path)
        files = re.findall(r'(?:href|src)="(/s/look/[^"]+)"', page.text)
        assert {name.rpartition(".")[2] for name in files} == {"css", "js", "svg"}
        total = len(page.content) + sum(len(phone.get(name).content) for name in files)
    assert total < SMALL
    assert not re.findall(r'(?:href|src|action)="(?:https?:)?//', page.text), "nothing comes from anywhere else"
    assert not re.findall(r"<style|style=|<script>|\son\w+=", page.text)


def test_every_page_says_what_browsers_must_know(asking):
    with asking.phone() as phone:
        answers = [
            phone.get(asking.links[0]),
            phone.get("/s/" + "x" * 22),
            phone.get(asking.posters["csi_after_visit"]),
        ]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "script-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert "set-cookie" not in answer.headers


def test_style_and_script_are_kept_by_browsers_and_lie_under_the_same_address(asking):
    with asking.phone() as phone:
        page = phone.get(asking.links[0])
        names = re.findall(r'(?:href|src)="(/s/look/[^"]+)"', page.text)
        assert names
        for name in names:
            assert "immutable" in phone.get(name).headers["cache-control"]
        assert phone.get("/s/look/old/page.css").headers["cache-control"] == "no-store"
        assert phone.get("/s/look/old/secret").status_code == 404


def test_what_is_missing_is_told_and_nothing_typed_is_lost(asking):
    path = asking.links[0]
    with asking.phone() as phone:
        page = first_page(phone, path)
        wrong = post(phone, page, **{k: v for k, v in GOOD.items() if k != "f_advisor"})
    assert wrong.status_code == 422
    assert "<title>Error: " in wrong.text
    assert wrong.text.count('class="sum-up"') == 1
    assert 'href="#q-f_advisor"' in wrong.text
    assert 'id="q-f_advisor"' in wrong.text
    assert "autofocus" in wrong.text
    assert re.search(r'name="overall" value="9" checked', wrong.text)


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        pytest.param("/s/" + "x" * 22, 404, "cannot find this survey", id="unknown"),
        pytest.param("/s/short", 404, "cannot find this survey", id="no token at all"),
        pytest.param("/s/p/" + "x" * 22 + "-1", 404, "cannot find this survey", id="an unknown poster"),
        pytest.param("/s/p/short", 404, "cannot find this survey", id="no poster at all"),
    ],
)
def test_an_unknown_way_says_so_kindly(asking, path, status, words):
    with asking.phone() as phone:
        for answer in (phone.get(path), phone.post(path, data={"_page": "1"})):
            assert answer.status_code == status
            assert words in answer.text


def test_spent_expired_and_closed_ways_differ_and_tell_nobody(asking):
    spent, expired, closed, late = (asking.links.pop() for _ in range(4))
    rows = dict(zip("sec", [_invitation(asking, path) for path in (spent, expired, closed)], strict=True))
    with asking.phone() as phone:
        finish(phone, spent, GOOD)
        asking.server.sql("UPDATE invitation SET is_open = 0, outcome = 'expired' WHERE id = ?", rows["e"])
        asking.server.sql("UPDATE invitation SET is_open = 0, outcome = 'refused' WHERE id = ?", rows["c"])
        asking.server.sql("UPDATE invitation SET drawn_on = '2020-01-01' WHERE id = ?", _invitation(asking, late))
        pages = [phone.get(path) for path in (spent, expired, closed, late)]
    assert [page.status_code for page in pages] == [410] * 4
    titles = [re.search(r"<h1[^>]*>([^<]+)", page.text)[1] for page in pages]
    assert titles == [
        "This survey has been answered", "This survey has ended", "This survey takes no answers now", "This survey has ended",
    ]  # fmt: skip
    for page in pages:
        assert not [word for word in ("苏E", "客户", "13800") if word in page.text]


def test_a_finished_link_takes_no_second_answer(asking):
    path = asking.links.pop()
    with asking.phone() as phone, asking.phone() as other:
        page = post(phone, first_page(phone, path), **GOOD)
        once = sent(page, words="一")
        first = phone.post(path, data=once)
        again = other.post(path, data=once, follow_redirects=True)
    assert first.status_code == 303
    assert again.status_code == 410
    assert asking.count("SELECT count(*) FROM response WHERE invitation_id = ?", _invitation(asking, path)) == 1


def test_a_page_sent_twice_by_a_shaky_network_goes_on_as_if_once(asking):
    path = asking.links.pop()
    with asking.phone() as phone:
        page = first_page(phone, path)
        fields = sent(page, **GOOD)
        answers = [phone.post(path, data=fields, follow_redirects=True) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].url == answers[1].url


def test_a_late_second_tab_is_refused_with_a_sentence_and_the_newest_page(asking):
    path = asking.links.pop()
    with asking.phone() as phone:
        old = first_page(phone, path)
        post(phone, old, **GOOD)
        late = phone.post(path, data=sent(old, **(GOOD | {"overall": "2"})), follow_redirects=True)
        assert late.status_code == 409
        assert "another window" in late.text
        assert 'name="_revision" value="1"' in late.text
        assert '"overall": "9"' in str(
            asking.count("SELECT answers FROM response WHERE invitation_id = ?", _invitation(asking, path))
        )


def test_a_link_goes_on_where_it_stopped_and_back_shows_what_was_answered(asking):
    path = asking.links.pop()
    with asking.phone() as phone:
        post(phone, first_page(phone, path), **GOOD)
    with asking.phone() as later:
        welcome = later.get(path)
        assert "Go on where you stopped" in welcome.text
        page = first_page(later, path)
        assert "Page 2 of 2" in page.text
        before = post(later, page, words="还没写完", _back="1")
        assert "Page 1 of 2" in before.text
        assert re.search(r'name="overall" value="9" checked', before.text)
        again = post(later, before, **GOOD)
        assert "还没写完" in again.text


def test_what_has_lain_too_long_is_forgotten(asking):
    path = asking.links.pop()
    with asking.phone() as phone:
        post(phone, first_page(phone, path), **GOOD)
        asking.server.sql(
            "UPDATE response SET updated_at = '2020-01-01 00:00:00+00:00' WHERE invitation_id = ?",
            _invitation(asking, path),
        )
        welcome = phone.get(path)
        assert "Go on where" not in welcome.text
        assert finish(phone, path, GOOD).status_code == 200


def test_the_language_is_the_browsers_and_stays_in_the_address(asking):
    path = asking.links[0]
    with asking.phone(**{"accept-language": "zh-CN,zh;q=0.9,en;q=0.1"}) as phone:
        page = phone.get(path)
        assert '<html lang="zh-CN">' in page.text
        assert "开始填写" in page.text
        english = phone.get(path, params={"lang": "en"})
        assert '<html lang="en">' in english.text
        assert "lang=en" in re.search(r'<a href="([^"]+)" class="go"', english.text)[1]


def test_an_anonymous_answer_leaves_nothing_that_leads_to_its_giver(asking):
    path = asking.hidden.pop()
    invitation = _invitation(asking, path)
    with asking.phone() as phone:
        page = first_page(phone, path)
        assert "Anonymous" in phone.get(path).text
        assert "苏E" not in page.text
        assert post(phone, page, **HEARD, better="灯太暗").status_code == 200
        assert phone.get(path).status_code == 410
    row = asking.server.sql(
        "SELECT invitation_id, customer_id, vehicle_id, visit_id, author_id, started_at, submitted_at, device, client_key, "
        "created_at, id FROM response WHERE words = '灯太暗'"
    )[0]
    assert row[:9] == (None, None, None, None, None, None, None, "", None)
    assert str(row[9])[11:19] == "00:00:00"
    assert asking.count("SELECT count(*) FROM history WHERE noun = 'responses' AND row_id = ?", row[10]) == 0
    assert (
        asking.count("SELECT count(*) FROM attempt WHERE invitation_id = ? AND outcome <> 'link_sent'", invitation) == 0
    )
    ended = asking.server.sql("SELECT outcome, is_open, updated_at FROM invitation WHERE id = ?", invitation)[0]
    assert ended[:2] == ("complete", 0)
    assert str(ended[2])[11:19] == "00:00:00", "two times that are alike would match the answer to the invitation"


def test_half_an_anonymous_answer_cannot_be_found_from_its_invitation(asking):
    path = asking.hidden.pop()
    with asking.phone() as phone:
        page = first_page(phone, path)
        post(phone, page, **(HEARD | {"better": "半份"}), _back="1")
    drafts = asking.server.sql(
        "SELECT invitation_id, device, client_key, updated_at, started_at FROM response WHERE state = 'draft' AND identity = 'anonymous' AND answers LIKE '%半份%'"
    )
    assert [row[:2] for row in drafts] == [(None, "")]
    tokens = {row[0] for row in asking.server.sql("SELECT token_hash FROM invitation WHERE token_hash IS NOT NULL")}
    assert not [one for one in tokens if str(one)[:20] in str(drafts[0][2])]
    assert str(drafts[0][3])[11:19] == "00:00:00"
    assert drafts[0][4] is None


def test_only_the_hash_of_a_token_is_kept(asking):
    token = asking.links[0].rpartition("/")[2]
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", token)
    for (name,) in asking.server.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_fts%'"):
        for row in asking.server.sql(f'SELECT * FROM "{name}"'):
            assert token not in str(row), name


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"_page=1&overall=%FF%FE", id="no text"),
        pytest.param(b"_page=1\xff", id="no ascii"),
        pytest.param("&".join(f"a{n}=1" for n in range(3000)).encode(), id="very many fields"),
        pytest.param(b"_page=99999999999999999999&_revision=-1", id="no such page"),
        pytest.param(b"_page=2&_revision=%D9%A1&overall=9&overall=drop&f_advisor=999&nps[]=1", id="what nobody asked"),
        pytest.param(b"_page=2&_revision=0&_add=overall&overall=9", id="a round of what is no repeat"),
        pytest.param(b"_page=2&_asked=zzz+__class__&why=1&low=y", id="what is calculated"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_strange_input_gets_a_page_and_no_failure(asking, body):
    with asking.phone(**{"content-type": "application/x-www-form-urlencoded"}) as phone:
        answer = phone.post(asking.links[0], content=body)
    assert answer.status_code in {303, 400, 409, 422}, answer.text
    assert "reference" not in answer.text


def _invitation(asking, path: str) -> object:
    from surveys.links import hash_of

    return asking.count("SELECT id FROM invitation WHERE token_hash = ?", hash_of(path.rpartition("/")[2]))


def test_the_names_of_these_customers_are_what_the_tests_look_for(asking):
    assert asking.count("SELECT count(*) FROM customer WHERE name = ? AND phone LIKE ?", NAME, f"%{PHONE[-4:]}") == 1
    assert asking.count("SELECT count(*) FROM vehicle WHERE plate = ?", PLATE) == 1
