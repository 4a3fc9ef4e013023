"""Letters: one A4 page each, the address where a window envelope shows it, the coupon at the foot to cut off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.letters.facts import day_words
from models.text import Text
from reports.kit.page import A4, POINT, PRINT, Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

LEFT: Final = 25.0
RIGHT: Final = 20.0
WINDOW: Final = (20.0, 45.0, 85.0)  # left, top and width of what a DL envelope with a window shows of a folded page
WINDOW_LINES: Final = 6
WINDOW_LEADING: Final = 1.55
ADDRESS: Final = 10.5
ADDRESSEE: Final = 12.0
BODY_TOP: Final = 98.0
SIZES: Final = (13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5)
EMERGENCY: Final = (8.0, 7.5, 7.0, 6.5, 6.0)  # somebody with a long name gets a smaller letter, never a cut one
LEADING: Final = 1.7
SMALL: Final = 9.0
FOLDS: Final = (99.0, 198.0)
FOOT: Final = 282.0
COUPON_TOP: Final = 232.0
FRAME: Final = (239.0, 45.0)  # top and height of the coupon
STUB: Final = 40.0  # the right part of it, with the code and the number
CODE_SIDE: Final = 28.0
INSIDE: Final = 5.0
SIGNED_GAP: Final = 6.0
TITLE: Final = Text(zh="信函", en="Letters")
COUPON: Final = Text(zh="优惠券", en="Coupon")
NUMBER: Final = Text(zh="券号 {number}", en="Number {number}")
UNTIL: Final = Text(zh="有效期至 {day}", en="Valid until {day}")
CUT: Final = Text(zh="请沿虚线剪下", en="Please cut here")
TERMS: Final = Text(
    zh="限本人到店使用一次，请在开单时出示。",
    en="Good for one visit of the person it was sent to; please show it on arrival.",
)
HOTLINE: Final = Text(zh="热线 {phone}", en="Hotline {phone}")


@dataclass(frozen=True)
class Sender:
    """The store as it stands at the head of its letters."""

    name: str
    address: str = ""
    phone: str = ""


@dataclass(frozen=True)
class CouponSlip:
    """What is cut off at the foot: a number, what it is worth, the last day."""

    number: str
    worth: str
    ends_on: date


@dataclass(frozen=True, kw_only=True)
class LetterPage:
    """One letter: to whom, what it says, who signs. The first paragraph greets and has no indent."""

    to: Sequence[str]
    paragraphs: Sequence[str]
    signed: Sequence[str]
    lang: str = "zh"
    coupon: CouponSlip | None = None


def draw(sender: Sender, letters: Sequence[LetterPage]) -> bytes:
    """Draw letters, a page each."""
    page = Page(TITLE.to(letters[0].lang if letters else "zh"), sender.name)
    for letter in letters:
        page.turn()
        _sender(page, sender, letter.lang)
        _window(page, letter)
        _body(page, letter)
        if letter.coupon is not None:
            _coupon(page, sender, letter.coupon, letter.lang)
    return page.finish()


def fits(sender: Sender, letter: LetterPage) -> bool:
    """Tell whether a letter stands on its one page at the smallest type that is still read with ease."""
    page = Page("", sender.name)
    return _height(page, letter, SIZES[-1]) <= _room(letter)


def _sender(page: Page, sender: Sender, lang: str) -> None:
    page.write((LEFT, 16), sender.name, 15, strong=True)
    told = [sender.address, HOTLINE.fill(phone=sender.phone).to(lang) if sender.phone else ""]
    page.write((LEFT, 24), " · ".join(part for part in told if part), SMALL, ink=PRINT.ink_2)
    page.rule(31, (LEFT, A4[0] - RIGHT), ink=PRINT.ink_3)
    for fold in FOLDS:
        page.rule(fold, (4, 8), ink=PRINT.ink_3, thick=0.15)


def _window(page: Page, letter: LetterPage) -> None:
    """Write the address; who takes the letter stands out, last in Chinese and first in English."""
    left, top, width = WINDOW
    who = (len(letter.to) - 1) if letter.lang == "zh" else 0
    lines = [
        (line, ADDRESSEE if place == who else ADDRESS)
        for place, part in enumerate(letter.to)
        for line in page.lines(part, width - 6, ADDRESSEE if place == who else ADDRESS)
    ]
    top += 6
    for line, size in lines[:WINDOW_LINES]:
        page.write((left + 5, top), line, size)
        top += size * POINT * WINDOW_LEADING


def _room(letter: LetterPage) -> float:
    return (COUPON_TOP - 6 if letter.coupon is not None else FOOT) - BODY_TOP


def _height(page: Page, letter: LetterPage, size: float) -> float:
    lines = sum(len(lines) for lines in _paragraphs(page, letter, size))
    gap = size * POINT * LEADING * (0.45 if letter.lang != "zh" else 0.0) * len(letter.paragraphs)
    return (lines + len(letter.signed)) * size * POINT * LEADING + gap + SIGNED_GAP


def _paragraphs(page: Page, letter: LetterPage, size: float) -> list[list[str]]:
    return [
        page.lines(words, A4[0] - LEFT - RIGHT, size, _indent(letter, place, size))
        for place, words in enumerate(letter.paragraphs)
    ]


def _indent(letter: LetterPage, place: int, size: float) -> float:
    """Chinese paragraphs begin two signs in, all but the greeting."""
    return 2 * size * POINT if letter.lang == "zh" and place else 0.0


def _body(page: Page, letter: LetterPage) -> None:
    sizes = (*SIZES, *EMERGENCY)
    size = next((size for size in sizes if _height(page, letter, size) <= _room(letter)), sizes[-1])
    step, top, width = size * POINT * LEADING, BODY_TOP, A4[0] - LEFT - RIGHT
    is_chinese = letter.lang == "zh"
    for place, lines in enumerate(_paragraphs(page, letter, size)):
        for number, line in enumerate(lines):
            indent = _indent(letter, place, size) if number == 0 else 0.0
            box = (LEFT + indent, top, width - indent)
            if is_chinese and number < len(lines) - 1:
                page.write_full(box, line, size)
            else:
                page.write(box[:2], line, size)
            top += step
        top += 0.0 if is_chinese else step * 0.45
    top += SIGNED_GAP
    for line in letter.signed:
        page.write_in((LEFT, top, width), line, size, "right" if is_chinese else "left")
        top += step


def _coupon(page: Page, sender: Sender, coupon: CouponSlip, lang: str) -> None:
    """Draw what is cut off: a frame, what it is worth, its last day, and at the right the number to read in."""
    page.cut_line(COUPON_TOP, (6, A4[0] - 6))
    page.write((LEFT, COUPON_TOP + 1.2), CUT.to(lang), 7.5, ink=PRINT.ink_3)
    (top, height), right = FRAME, A4[0] - RIGHT
    page.box((LEFT, top), right - LEFT, height, ink=PRINT.ink)
    page.stroke((right - STUB, top), (right - STUB, top + height))
    left, width = LEFT + INSIDE, right - STUB - LEFT - 2 * INSIDE
    page.write((left, top + 4), COUPON.to(lang), 12, strong=True)
    page.write_in((left, top + 4.6, width), sender.name, SMALL, "right", ink=PRINT.ink_2)
    page.rule(top + 11, (left, left + width), ink=PRINT.ink_3)
    for place, line in enumerate(page.lines(coupon.worth, width, 15, strong=True)[:2]):
        page.write((left, top + 14 + place * 7.5), line, 15, strong=True)
    page.write((left, top + 31.5), UNTIL.fill(day=day_words(coupon.ends_on, lang)).to(lang), 11)
    for place, line in enumerate(page.lines(TERMS.to(lang), width, 8)[:2]):
        page.write((left, top + 37.5 + place * 3.6), line, 8, ink=PRINT.ink_2)
    page.code((right - (STUB + CODE_SIDE) / 2, top + 4), coupon.number, CODE_SIDE)
    number = NUMBER.fill(number=coupon.number).to(lang)
    page.write_in((right - STUB, top + 36, STUB), number, SMALL, "middle")
