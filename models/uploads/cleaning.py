"""Cleaning: what a photograph tells beside its picture — place, time, device — is taken out before it is kept."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from models.uploads.types import JPEG, PNG, WEBP

if TYPE_CHECKING:
    from models.uploads.types import FileType

PROGRAMS: Final = range(0xE0, 0xF0)
KEPT_MARKERS: Final = frozenset({0xE0, 0xEE})  # size and colour model
PROFILE: Final = 0xE2
COMMENT: Final = 0xFE
EXIF: Final = 0xE1
START_OF_SCAN: Final = 0xDA
END: Final = 0xD9
ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length
ORIENTATION: Final = 0x0112
UPRIGHT: Final = 1
MOST_TURNS: Final = 8
PNG_START: Final = 8
PNG_TALES: Final = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
WEBP_TALES: Final = frozenset({b"EXIF", b"XMP "})
WEBP_FLAGS: Final = 0x0C  # the bits that announce EXIF and XMP


def cleaned(content: bytes, found: FileType) -> bytes:
    """Give a picture without what it tells; one that cannot be taken apart, and any other file, stays as it is."""
    take_apart = {JPEG.name: _jpeg, PNG.name: _png, WEBP.name: _webp}.get(found.name)
    if take_apart is None:
        return content
    try:
        return take_apart(content)
    except (struct.error, IndexError, ValueError):
        return content


def _jpeg(content: bytes) -> bytes:
    kept, at, turned = [content[:2]], 2, UPRIGHT
    while (marker := _marker(content, at := _past_filling(content, at))) != START_OF_SCAN:
        length = 0 if marker in ALONE else struct.unpack_from(">H", content, at + 2)[0]
        part = content[at : at + 2 + length]
        at += 2 + length
        if marker == EXIF and part[4:10] == b"Exif\0\0":
            turned = _orientation(part[10:])
        if not _tells_tales(marker, part):
            kept.append(part)
    if turned != UPRIGHT:
        kept.insert(1, _turned(turned))
    return b"".join([*kept, content[at : _end(content, at)]])


def _past_filling(content: bytes, at: int) -> int:
    while content[at : at + 2] == b"\xff\xff":  # any number of these may stand before a marker
        at += 1
    return at


def _marker(content: bytes, at: int) -> int:
    if content[at] != 0xFF or content[at + 1] in {0x00, 0xFF, END}:  # noqa: PLR2004 -- the bytes of the format
        raise ValueError(at)
    return content[at + 1]


def _tells_tales(marker: int, part: bytes) -> bool:
    """Tell whether a part is a program's own; the colours are kept."""
    if marker == PROFILE:
        return not part[4:].startswith(b"ICC_PROFILE")
    return marker == COMMENT or (marker in PROGRAMS and marker not in KEPT_MARKERS)


def _end(content: bytes, at: int) -> int:
    """Find where the picture ends: phones hang films and further pictures on behind it; one broken off has no end."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            return len(content)
        marker = content[at + 1]
        if marker == END:
            return at + 2
        if at + 4 > len(content):
            return len(content)
        is_inside = marker in {0x00, 0xFF} or marker in ALONE
        at += 1 if marker == 0xFF else 2 if is_inside else 2 + struct.unpack_from(">H", content, at + 2)[0]  # noqa: PLR2004 -- filling


def _orientation(told: bytes) -> int:
    """Read which way up the picture is; without this, portraits would lie on their side."""
    order = {b"II": "<", b"MM": ">"}.get(told[:2])
    if order is None:
        return UPRIGHT
    first = struct.unpack_from(f"{order}I", told, 4)[0]
    for number in range(struct.unpack_from(f"{order}H", told, first)[0]):
        at = first + 2 + 12 * number
        if struct.unpack_from(f"{order}H", told, at)[0] == ORIENTATION:
            turned: int = struct.unpack_from(f"{order}H", told, at + 8)[0]
            return turned if UPRIGHT <= turned <= MOST_TURNS else UPRIGHT
    return UPRIGHT


def _turned(turned: int) -> bytes:
    """Write the one thing that is kept of it."""
    told = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, ORIENTATION, 3, 1, turned, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told


def _png(content: bytes) -> bytes:
    kept, at = [content[:PNG_START]], PNG_START
    while at < len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        part = content[at : at + 12 + length]
        at += len(part)
        if name not in PNG_TALES:
            kept.append(part)
        if name == b"IEND":  # what hangs on behind the picture is no part of it
            return b"".join(kept)
    raise ValueError(at)


def _webp(content: bytes) -> bytes:
    kept, at = [], 12
    while at + 8 <= len(content):
        name, length = struct.unpack_from("<4sI", content, at)
        part = content[at : at + 8 + length + length % 2]
        at += 8 + length + length % 2
        if name == b"VP8X":
            part = part[:8] + bytes([part[8] & ~WEBP_FLAGS]) + part[9:]
        if name not in WEBP_TALES:
            kept.append(part)
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body
