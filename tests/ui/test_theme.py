"""The theme: what is written can be read, whatever brand a store has, and nothing names a colour but the tokens."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from ui.theme import (
    GROUNDS,
    LOOK,
    READABLE,
    brand_style,
    brightness,
    contrast,
    look_address,
    readable,
    text_on,
    tokens,
)

LOOKS = ["light", "dark"]
INKS = ["ink", "ink-2", "ink-3", "accent"]
MEANINGS = ["good", "attention", "bad", "information"]
CLASSES = ["loyal", "wavering", "short-lost", "long-lost", "never"]
DISTINCT = 8  # steps of lightness, of 100


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_every_ground(look, ink, ground):
    token = tokens()[look]
    assert contrast(token[ink], token[ground]) >= READABLE


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("meaning", MEANINGS)
def test_every_meaning_can_be_read_on_its_own_ground_and_on_paper(look, meaning):
    token = tokens()[look]
    assert contrast(token[meaning], token[f"{meaning}-ground"]) >= READABLE
    assert contrast(token[meaning], token["paper"]) >= READABLE


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("ink", "ground"), [("on-accent", "accent"), ("on-bad", "bad"), ("on-tooltip", "tooltip")])
def test_what_stands_on_a_strong_colour_can_be_read(look, ink, ground):
    token = tokens()[look]
    assert contrast(token[ink], token[ground]) >= READABLE


@pytest.mark.parametrize("look", LOOKS)
def test_the_edge_of_an_input_is_seen(look):
    token = tokens()[look]
    assert contrast(token["edge"], token["paper"]) >= 3


def lightness(colour: str) -> float:
    """How light a colour is to the eye, 0 to 100: what is left of it in greyscale."""
    shine = brightness(colour)
    return 116 * shine ** (1 / 3) - 16 if shine > 0.0089 else 903 * shine


@pytest.mark.parametrize(("one", "other"), list(combinations(CLASSES, 2)))
def test_recency_classes_stay_apart_in_greyscale(one, other):
    token = tokens()["light"]
    assert abs(lightness(token[one]) - lightness(token[other])) >= DISTINCT


def test_recency_classes_look_the_same_in_the_dark():
    assert all(tokens()["light"][name] == tokens()["dark"][name] for name in CLASSES)


BRANDS = {
    "a red": "#c8102e",
    "a yellow, far too light": "#ffd100",
    "nearly white": "#fafafa",
    "black": "#000000",
    "a silver": "#a7a9ac",
    "a racing green": "#004225",
    "an orange": "#ff6a00",
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("brand", BRANDS.values(), ids=BRANDS.keys())
def test_any_brand_colour_can_be_read(brand, look):
    grounds = [tokens()[look][ground] for ground in GROUNDS]
    accent = readable(brand, grounds)
    assert all(contrast(accent, ground) >= READABLE for ground in grounds)
    assert contrast(text_on(accent), accent) >= READABLE


def test_a_brand_colour_that_can_be_read_stays_as_it_is():
    assert readable("#0b5cad", ["#ffffff"]) == "#0b5cad"


def test_a_brand_colour_keeps_its_hue():
    red, green, blue = (int(readable("#ff6a00", ["#ffffff"])[i : i + 2], 16) for i in (1, 3, 5))
    assert red > green > blue


@pytest.mark.parametrize("written", ["", "red", "#fff", "#12345g", "</style><script>", "#0b5cad;}"])
def test_what_is_no_colour_changes_nothing(written):
    assert brand_style(written) == ""


STYLES = sorted(path.name for path in LOOK.glob("*.css") if path.name != "tokens.css")


@pytest.mark.parametrize("name", STYLES)
def test_no_style_sheet_names_a_colour_a_shadow_or_a_weight(name):
    css = re.sub(r"/\*.*?\*/", "", (LOOK / name).read_text("utf-8"), flags=re.DOTALL)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{]*[;}])|\brgba?\(|\bhsla?\(", css)
    assert not re.findall(r"font-weight:\s*\d|font-size:\s*\d|box-shadow:\s*\d[^;]*px", css)


@pytest.mark.parametrize("name", STYLES)
def test_every_token_that_a_style_sheet_uses_exists(name):
    used = set(re.findall(r"var\(--([\w-]+)\)", (LOOK / name).read_text("utf-8")))
    assert {token for token in used if not token.startswith(("q-", "nicegui-"))} <= tokens()["light"].keys()


def test_the_address_of_the_look_carries_its_version():
    assert re.fullmatch(r"/look/[0-9a-f]{12}", look_address())
