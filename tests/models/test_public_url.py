"""The public address is judged before customers meet it."""

from __future__ import annotations

import pytest

from models.problem import Refused
from models.public_url import judged


@pytest.mark.parametrize("url", ["", "  "])
def test_none_is_fine(url: str):
    assert judged(url) == ("", None)


@pytest.mark.parametrize(
    "url", ["https://hui.example.com", "https://hui.example.com/", " https://hui.example.com:8443 "]
)
def test_a_name_with_https_is_taken_without_a_word(url: str):
    plain, doubt = judged(url)
    assert plain == url.strip().rstrip("/")
    assert doubt is None


DOUBTS = {
    "http://hui.example.com": "begins with http",
    "https://192.168.1.10": "known inside the shop only",
    "https://127.0.0.1:8080": "known inside the shop only",
    "https://[::1]": "known inside the shop only",
    "https://server": "known inside the shop only",
    "https://shop.local": "known inside the shop only",
}


@pytest.mark.parametrize(("url", "words"), DOUBTS.items(), ids=DOUBTS)
def test_what_customers_would_notice_is_said(url: str, words: str):
    plain, doubt = judged(url)
    assert plain == url
    assert doubt is not None
    assert words in doubt.to("en")


WRONG = """hui.example.com
ftp://hui.example.com
https://
https://hui.example.com/s
https://a b.com
https://u:p@hui.example.com
https://hui.example.com?x=1
https://hui.example.com:99999
https://[1"""


@pytest.mark.parametrize("url", WRONG.splitlines())
def test_what_is_no_address_is_refused_with_an_example(url: str):
    with pytest.raises(Refused, match=r"https://hui\.example\.com"):
        judged(url)
