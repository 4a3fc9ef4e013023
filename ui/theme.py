"""The theme: tokens, the store's brand colour made readable, and the look's files at an address that may be kept."""

from __future__ import annotations

import colorsys
import re
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from nicegui import app
from starlette.responses import Response

from ui.look.icons import sprite

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LOOK = Path(__file__).parent / "look"
STYLES = (
    "tokens.css",
    "quasar.css",
    "frame.css",
    "parts.css",
    "list.css",
    "record.css",
    "files.css",
    "reception.css",
    "tidying.css",
    "answers.css",
    "cases.css",
)  # later ones stand on earlier ones
READABLE = 4.5
GROUNDS = ("paper", "ground", "hover", "chosen")  # whatever the brand colour may be written on
FAVICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0b5cad"/>'
    '<path d="M7 8.5h7.5a4 4 0 0 1 0 8H8M10 5.5 7 8.5l3 3" fill="none" stroke="#fff" stroke-width="2"/></svg>'
)
KEEP = {"Cache-Control": "public, max-age=31536000, immutable"}
CHOOSE_LIGHT = (
    '<script>(d=>{const m=matchMedia("(prefers-color-scheme: dark)"),f=()=>{const w=d.dataset.wish||"auto";'
    'd.dataset.look=w==="auto"?(m.matches?"dark":"light"):w};m.addEventListener("change",f);window.chooseLight=f})'
    "(document.documentElement)</script>"
)


def brightness(colour: str) -> float:
    """Give the relative luminance of a `#rrggbb` colour, between 0 and 1, as WCAG defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)  # noqa: PLR2004 -- the constants of WCAG's formula
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 to 21.

    >>> round(contrast("#000000", "#ffffff"), 1)
    21.0
    """
    high, low = sorted((brightness(one), brightness(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(colour: str, grounds: Sequence[str]) -> str:
    """Move a colour's lightness, and nothing else, just far enough to be read on all of these grounds."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    step = -0.01 if brightness(grounds[0]) > 0.5 else 0.01  # noqa: PLR2004 -- darker on light grounds
    while min(contrast(colour, ground) for ground in grounds) < READABLE and 0 <= lightness + step <= 1:
        lightness += step
        parts = colorsys.hls_to_rgb(hue, lightness, saturation)
        colour = "#" + "".join(f"{round(part * 255):02x}" for part in parts)
    return colour


def text_on(colour: str) -> str:
    """Give the ink that reads better on a colour: white or nearly black."""
    return max(("#ffffff", "#10161c"), key=lambda ink: contrast(ink, colour))


def is_colour(text: str) -> bool:
    """Tell whether a setting is a colour as we write them."""
    return re.fullmatch(r"#[0-9a-fA-F]{6}", text) is not None


@cache
def tokens() -> Mapping[str, Mapping[str, str]]:
    """Read the tokens as they stand for light and for dark; dark ones not named are the light ones."""
    css = re.sub(r"/\*.*?\*/", "", (LOOK / "tokens.css").read_text("utf-8"), flags=re.DOTALL)
    blocks = dict(
        re.findall(r'(:root(?:\[data-look="dark"\])?) \{(.*?)\}', css.split("@media", maxsplit=1)[0], flags=re.DOTALL)
    )
    light, dark = (
        dict(re.findall(r"--([\w-]+):\s*(.*?);", blocks[name])) for name in (":root", ':root[data-look="dark"]')
    )
    return {"light": light, "dark": light | dark}


@cache
def brand_style(brand: str) -> str:
    """Write the store's brand colour as tokens for light and dark; without one, the tokens' own accent stands."""
    if not is_colour(brand):
        return ""
    rules = []
    for look, place in (("light", ":root"), ("dark", ':root[data-look="dark"]')):
        accent = readable(brand, [tokens()[look][ground] for ground in GROUNDS])
        rules.append(f"{place}{{--accent:{accent};--on-accent:{text_on(accent)}}}")
    return f"<style>{''.join(rules)}</style>"


@cache
def _files() -> Mapping[str, tuple[bytes, str]]:
    css = "\n".join((LOOK / name).read_text("utf-8") for name in STYLES)
    return {"look.css": (css.encode(), "text/css"), "icons.svg": (sprite().encode(), "image/svg+xml")}


@cache
def look_address() -> str:
    """Give the address of the look's files; it changes whenever one of them does."""
    digest = sha256(b"".join(content for content, _ in _files().values())).hexdigest()
    return f"/look/{digest[:12]}"


def head_html(brand: str = "") -> str:
    """Write what every page's head needs: the style sheet, the brand colour, light or dark before the first paint."""
    return f'{CHOOSE_LIGHT}<link rel="stylesheet" href="{look_address()}/look.css">{brand_style(brand)}'


def serve_look() -> None:
    """Register the look's files. An old page asking for an older version is given the newest, not to be kept."""

    @app.get("/look/{version}/{name}", include_in_schema=False)
    def look_file(version: str, name: str) -> Response:
        content, kind = _files().get(name, (b"", ""))
        if not kind:
            return Response(status_code=404)
        is_current = look_address().endswith(f"/{version}")
        return Response(content, media_type=kind, headers=KEEP if is_current else {"Cache-Control": "no-store"})
