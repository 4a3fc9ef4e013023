"""Types: what a file really is, told by what it holds; its name is never believed."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from pathlib import Path

START: Final = 64 * 1024
TEXT_BYTES: Final = 2_000_000  # a longer text is not read to its end
OFFICE: Final = "application/vnd.openxmlformats-officedocument"
ACTIVE: Final = ("vbaproject", "activex")
ACTIVE_ENDINGS: Final = (".exe", ".dll", ".js", ".vbs", ".htm", ".html", ".svg")


@dataclass(frozen=True)
class FileType:
    """One type that is taken: how browsers call it and what a file's name ends with."""

    name: str
    endings: tuple[str, ...]

    @property
    def is_image(self) -> bool:
        """Whether browsers show it as a picture."""
        return self.name.startswith("image/")


JPEG: Final = FileType("image/jpeg", ("jpg", "jpeg"))
PNG: Final = FileType("image/png", ("png",))
WEBP: Final = FileType("image/webp", ("webp",))
GIF: Final = FileType("image/gif", ("gif",))
PDF: Final = FileType("application/pdf", ("pdf",))
XLSX: Final = FileType(f"{OFFICE}.spreadsheetml.sheet", ("xlsx",))
DOCX: Final = FileType(f"{OFFICE}.wordprocessingml.document", ("docx",))
PPTX: Final = FileType(f"{OFFICE}.presentationml.presentation", ("pptx",))
TXT: Final = FileType("text/plain", ("txt", "csv", "log", "md"))
TYPES: Final = {each.name: each for each in (JPEG, PNG, WEBP, GIF, PDF, XLSX, DOCX, PPTX, TXT)}
BY_START: Final = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"%PDF-", PDF),
)
BY_PART: Final = (("xl/workbook.xml", XLSX), ("word/document.xml", DOCX), ("ppt/presentation.xml", PPTX))
OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PROGRAMS: Final = (b"#!", b"@echo", b"MZ", b"\x7fELF", b"<?php")

WANTED: Final = Text(
    zh="可以上传照片（JPG、PNG、WebP、GIF）、PDF、Word、Excel、PPT 和文本文件，例如“车辆照片.jpg”。",
    en="Photos (JPG, PNG, WebP, GIF), PDF, Word, Excel, PowerPoint and text files can be uploaded, for example "
    "“car.jpg”.",
)
NOT_TAKEN: Final = Text(
    zh="“{name}”不是可以上传的文件。{wanted}", en="“{name}” is not a file that can be uploaded. {wanted}"
)
EMPTY: Final = Text(
    zh="“{name}”是空文件，里面没有内容。请重新选择，例如“车辆照片.jpg”。",
    en="“{name}” is empty. Please choose another file, for example “car.jpg”.",
)
OLD: Final = Text(
    zh="“{name}”是旧版 Office 文件（.doc、.xls、.ppt）。请另存为新格式再上传，例如“报价.xlsx”。",
    en="“{name}” is of an old Office format (.doc, .xls, .ppt). Please save it as a new one, for example “offer.xlsx”.",
)
HEIC: Final = Text(
    zh="“{name}”是苹果手机的 HEIC 照片，多数电脑打不开。请在手机“设置 › 相机 › 格式”里选“兼容性最佳”，"
    "或转成 JPG 再上传。",
    en="“{name}” is a HEIC photo, which most computers cannot open. On the phone choose Settings › Camera › Formats › "
    "Most Compatible, or turn it into a JPG.",
)
MACROS: Final = Text(
    zh="“{name}”里带有宏或其他程序，不能上传。请另存为不带宏的文件，例如“报价.xlsx”。",
    en="“{name}” holds macros or programs and is not taken. Please save it without them, for example as “offer.xlsx”.",
)


def type_of(file: Path, name: str) -> FileType:
    """Find out what a file is; refuse what is not on the list with a sentence that says what is expected."""
    with file.open("rb") as opened:
        start = opened.read(START)
    if not start:
        raise Refused(EMPTY.fill(name=name))
    for magic, found in BY_START:
        if start.startswith(magic):
            return found
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return WEBP
    if start[:4] == b"PK\x03\x04":
        return _office(file, name)
    if start.startswith(OLD_OFFICE):
        raise Refused(OLD.fill(name=name))
    if start[4:8] == b"ftyp" and start[8:12] in {b"heic", b"heix", b"mif1", b"msf1", b"heim", b"hevc"}:
        raise Refused(HEIC.fill(name=name))
    if _is_text(file, start):
        return TXT
    raise not_taken(name)


def not_taken(name: str) -> Refused:
    """Say that a file is of no type that is taken, and which ones are."""
    return Refused(NOT_TAKEN.fill(name=name, wanted=WANTED))


def _office(file: Path, name: str) -> FileType:
    """Tell the new Office formats apart by the part that each must have; only names are read, nothing is unpacked."""
    try:
        with zipfile.ZipFile(file) as package:
            parts = {part.lower() for part in package.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
        raise not_taken(name) from None
    found = next((found for part, found in BY_PART if part in parts), None)
    if found is None or "[content_types].xml" not in parts:
        raise not_taken(name)
    if any(part.endswith(ACTIVE_ENDINGS) or any(word in part for word in ACTIVE) for part in parts):
        raise Refused(MACROS.fill(name=name))
    return found


def _is_text(file: Path, start: bytes) -> bool:
    """Tell whether it is plain text in the two encodings that stores use; pages and programs are not."""
    head = start.removeprefix(b"\xef\xbb\xbf").lstrip()[:200].lower()
    if not head or head.startswith((b"<", *(each.lower() for each in PROGRAMS))):
        return False
    if file.stat().st_size > TEXT_BYTES:
        return False
    content = file.read_bytes()
    if any(sign < 32 and sign not in b"\t\n\r\f" for sign in content) or b"<script" in content.lower():  # noqa: PLR2004 -- the control characters
        return False
    return _reads_as(content, "utf-8") or _reads_as(content, "gb18030")


def _reads_as(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def name_for(name: str, found: FileType) -> str:
    """Give a file's name the ending of what it is, so that no computer opens it as something else.

    >>> name_for("发票.exe", PDF), name_for("Car.JPG", JPEG)
    ('发票.exe.pdf', 'Car.JPG')
    """
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return name if ending in found.endings else f"{name}.{found.endings[0]}"
