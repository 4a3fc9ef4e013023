"""Small files of every type, made of nothing but bytes, for the tests of uploads."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

GPS = b"GPSLatitude 39.9042"


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int = 8, height: int = 8, *, colour: tuple[int, int, int] = (30, 90, 160), tale: bytes = b"") -> bytes:
    """A picture of one colour; `tale` is a text that a camera would write into it."""
    rows = (b"\0" + bytes(colour) * width) * height
    parts = [_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))]
    parts += [_chunk(b"tEXt", b"Comment\0" + tale)] if tale else []
    parts += [_chunk(b"IDAT", zlib.compress(rows)), _chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def exif(turned: int) -> bytes:
    """What a phone writes: which way up, and where it was."""
    told = b"II*\0" + struct.pack("<IHHHII", 8, 1, 0x0112, 3, 1, turned) + struct.pack("<I", 0) + GPS
    return _segment(0xE1, b"Exif\0\0" + told)


def jpeg(*, turned: int = 0, film: bytes = b"") -> bytes:
    """The skeleton of a photo: every part in its place, a scan of a few bytes, and a film hung on behind."""
    parts = [_segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")]
    parts += [exif(turned)] if turned else []
    parts += [_segment(0xE2, b"ICC_PROFILE\0\1\1colours"), _segment(0xE2, b"MPF\0further"), _segment(0xFE, b"made by")]
    parts += [_segment(0xDB, bytes(65)), _segment(0xDA, bytes(10)), b"\x12\xff\x00\x34\xff\xd0\x56"]
    parts += [_segment(0xC4, b"\xff\xd9tables"), _segment(0xDA, bytes(10)), b"\x78\x9a\xff\xd9"]
    return b"\xff\xd8" + b"".join(parts) + film


def webp(*, tale: bytes = b"") -> bytes:
    """A picture whose header announces what it tells."""
    parts = [(b"VP8X", bytes([0x0C if tale else 0]) + bytes(9)), (b"VP8 ", bytes(12))]
    parts += [(b"EXIF", tale)] if tale else []
    body = b"WEBP" + b"".join(name + struct.pack("<I", len(c)) + c + b"\0" * (len(c) % 2) for name, c in parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def office(part: str, *more: str) -> bytes:
    """An Office file that has little but the names of its parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name in ("[Content_Types].xml", part, *more):
            package.writestr(name, "<x/>")
    return made.getvalue()
