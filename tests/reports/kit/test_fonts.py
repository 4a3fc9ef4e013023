"""Fonts: ours has the signs of people's names, and its licence lies beside it."""

from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont

from reports.kit.fonts import BOLD, NAME, SANS, STRONG

NEEDED = "回头客满意度镕喆堃頔龘琇昇赟珺—…“”（）《》、，。％±×÷≥≤≠→↑↓−①②°℃¥€²³½αβσΔ✓○●△▲■☆★ＡＢ１２"


def test_every_needed_sign_is_there():
    held = TTFont(SANS).getBestCmap()
    assert [sign for sign in NEEDED if ord(sign) not in held] == []


def test_every_sign_of_gbk_is_there_as_far_as_the_source_has_it():
    held = TTFont(SANS).getBestCmap()
    signs = [
        bytes([lead, trail]).decode("gbk", errors="ignore") for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF)
    ]
    hanzi = {sign for sign in signs if len(sign) == 1 and "一" <= sign <= "龥"}
    assert len(hanzi) == 20902
    assert [sign for sign in hanzi if ord(sign) not in held] == []


def test_headings_have_a_weight_of_their_own_with_the_same_signs():
    regular, bold = TTFont(SANS), TTFont(BOLD)
    assert set(bold.getBestCmap()) == set(regular.getBestCmap())
    assert regular["OS/2"].usWeightClass < 500 < bold["OS/2"].usWeightClass


@pytest.mark.parametrize(("path", "whole"), [(SANS, NAME), (BOLD, STRONG)], ids=["regular", "bold"])
def test_it_has_its_own_name_and_the_open_licence(path, whole):
    names = TTFont(path)["name"]
    assert (names.getDebugName(1), names.getDebugName(4)) == (NAME, whole)
    assert "SIL Open Font License" in names.getDebugName(13)
    licence = SANS.with_name("OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Adobe" in licence
    assert path.stat().st_size < 6_000_000
