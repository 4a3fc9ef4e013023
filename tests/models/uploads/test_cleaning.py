"""What a photo tells beside its picture is gone before it is kept; the picture stays, and stays upright."""

from __future__ import annotations

import pytest

from models.uploads.cleaning import cleaned
from models.uploads.types import GIF, JPEG, PDF, PNG, WEBP
from tests.models.uploads import bytes as made


def test_a_photo_loses_its_place_its_device_and_its_film():
    kept = cleaned(made.jpeg(turned=1, film=b"ftypmp42 GPS"), JPEG)
    for gone in (made.GPS, b"Exif", b"MPF", b"made by", b"ftypmp42"):
        assert gone not in kept
    for stays in (b"JFIF", b"ICC_PROFILE", b"\xff\xd9tables", b"\x12\xff\x00\x34\xff\xd0\x56"):
        assert stays in kept
    assert kept.endswith(b"\x78\x9a\xff\xd9")


def test_a_photo_broken_off_in_its_picture_still_loses_its_place():
    kept = cleaned(made.jpeg(turned=1)[:-2], JPEG)
    assert made.GPS not in kept
    assert kept.endswith(b"\x78\x9a")


def test_filling_before_a_marker_hides_nothing():
    photo = made.jpeg(turned=6)
    filled = photo.replace(made.exif(6), b"\xff\xff" + made.exif(6))
    assert cleaned(filled, JPEG) == cleaned(photo, JPEG)


@pytest.mark.parametrize("turned", [3, 6, 8])
def test_a_photo_stays_upright(turned):
    kept = cleaned(made.jpeg(turned=turned), JPEG)
    assert made.GPS not in kept
    assert kept.count(b"Exif") == 1
    assert cleaned(kept, JPEG) == kept


def test_a_picture_loses_its_texts():
    kept = cleaned(made.png(tale=made.GPS), PNG)
    assert kept == made.png()


def test_what_hangs_on_behind_a_picture_goes():
    assert cleaned(made.png() + b"<script>", PNG) == made.png()


def test_a_picture_of_the_web_loses_its_tales_and_says_so():
    assert cleaned(made.webp(tale=made.GPS), WEBP) == made.webp()


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(made.jpeg()[:60], JPEG, id="a photo cut off"),
        pytest.param(b"\xff\xd8\xff", JPEG, id="hardly a photo"),
        pytest.param(made.png()[:30], PNG, id="a picture cut off"),
        pytest.param(b"GIF89a", GIF, id="another type"),
        pytest.param(b"%PDF-1", PDF, id="no picture"),
    ],
)
def test_what_cannot_be_taken_apart_stays(content, found):
    assert cleaned(content, found) == content
