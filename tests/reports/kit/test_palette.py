"""Palette: the page's own colours, readable on every surface, apart from one another in grey."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from reports.kit.palette import SCALE, THEMES, TONES, contrast, ink_on, scale_of

TOKENS = (Path(__file__).parents[3] / "ui" / "look" / "tokens.css").read_text(encoding="utf-8")
LIGHT, _, DARK = TOKENS.partition('[data-look="dark"]')


def token(css: str, name: str) -> str:
    found = re.search(rf"--{name}: (#[0-9a-f]{{6}});", css)
    assert found is not None, name
    return found[1]


@pytest.mark.parametrize(("theme", "css"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("name", ["paper", "ink", "ink-2", "ink-3", "line", "attention", "bad"])
def test_a_chart_has_the_colours_of_the_page(theme, css, name):
    assert getattr(THEMES[theme], name.replace("-", "_")) == token(css, name)


@pytest.mark.parametrize("name", ["loyal", "wavering", "short-lost", "long-lost", "never"])
def test_the_classes_have_one_colour_everywhere(name):
    assert TONES[name] == token(LIGHT, name)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_words_and_lines_can_be_seen(theme):
    for ink in (theme.ink, theme.ink_2, theme.ink_3, theme.attention, theme.bad):
        assert contrast(ink, theme.paper) >= 4.5
    for line in theme.series:
        assert contrast(line, theme.paper) >= 3, line
    assert len(set(theme.series)) == 5


@pytest.mark.parametrize("colour", sorted({*SCALE, *TONES.values()}))
def test_numbers_on_a_colour_can_be_read(colour):
    assert contrast(ink_on(colour), colour) >= 4.5


def test_neighbours_of_the_scale_differ_in_grey():
    for levels in (2, 3, 4, 5):
        colours = scale_of(levels)
        assert all(contrast(one, other) > 1.3 for one, other in pairwise(colours)), levels


def test_a_long_scale_runs_from_worst_to_best():
    colours = scale_of(10)
    assert len(set(colours)) == 10
    assert (colours[0], colours[-1]) == (SCALE[0], SCALE[-1])
    assert len(scale_of(1)) == 1
