"""The ledger of accountability 责任台账: a month of each person, own share and share for others, and praise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.accountability.ledger import ledger
from models.accountability.sharing import uses_money
from models.text import Text
from reports.kit.paper import Column, Paper
from reports.period import Period
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.accountability.ledger import Balance, Entry
    from reports.kit.paper import Head

FEN: Final = 100
TITLE: Final = Text(zh="责任台账", en="Accountability ledger")
SUMS: Final = Text(zh="每人合计", en="Each person")
LINES: Final = Text(zh="明细", en="Records")
PERSON: Final = Text(zh="姓名", en="Person")
OWN: Final = Text(zh="本人（分）", en="Own (points)")
LED: Final = Text(zh="为下属分担（分）", en="For those below (points)")
MONEY: Final = Text(zh="金额（元）", en="Money (yuan)")
MERITS: Final = Text(zh="表扬（分）", en="Praise (points)")
DAY: Final = Text(zh="日期", en="Day")
WHAT: Final = Text(zh="事项", en="What")
AS: Final = Text(zh="身份", en="As")
POINTS: Final = Text(zh="分", en="Points")
TOTAL: Final = Text(zh="合计", en="Total")
DID: Final = Text(zh="本人", en="did it")
LEADS: Final = Text(zh="上级 {level}", en="level {level} above")
PRAISED: Final = Text(zh="表扬", en="praised")
SHARE: Final = Text(
    zh="本月扣分里管理人员承担 {share}%（目标：管理人员八成、员工两成）。",
    en="Of the month's points those who lead carry {share} %; four fifths are theirs to carry.",
)
NOBODY: Final = Text(zh="{month}没有已决定的记录。", en="No record of {month} is decided yet.")
SIGN: Final = Text(zh="总经理签字：____________　　日期：____________", en="Signed: ____________    Date: ____________")


@dataclass(frozen=True, kw_only=True)
class LedgerSheet:
    """One month of the ledger as somebody may see it."""

    head: Head
    month: Period
    balances: Sequence[Balance]
    money: bool


async def ledger_of(seat: Seat, first: date) -> LedgerSheet:
    """Read a month; it holds those whom the seat may see, as on the screen."""
    month = Period.of_months(first, 1)
    balances = await ledger(seat, month.first, month.last)
    head = await head_for(seat, TITLE, month.label.to(seat.lang))
    return LedgerSheet(head=head, month=month, balances=balances, money=uses_money(seat.settings))


def draw(sheet: LedgerSheet) -> bytes:
    """Draw the sheet: the sums of everybody first, then each record behind them."""
    paper, lang = Paper(sheet.head), sheet.head.lang
    if not sheet.balances:
        paper.words(NOBODY.fill(month=sheet.month.label).to(lang))
        return paper.finish()
    own, led = _points(sheet.balances, led=False), _points(sheet.balances, led=True)
    if own + led:
        paper.words(SHARE.fill(share=round(100 * led / (own + led))).to(lang))
    paper.section(SUMS)
    paper.table(_sum_columns(money=sheet.money), _sums(sheet, own, led))
    paper.section(LINES)
    money = (Column(MONEY, align="right"),) if sheet.money else ()
    columns = (Column(PERSON), Column(DAY), Column(WHAT, 3), Column(AS), Column(POINTS, align="right"), *money)
    rows = [_line(one, entry, lang, money=sheet.money) for one in sheet.balances for entry in one.entries]
    paper.table(columns, rows)
    paper.gap(8)
    paper.words(SIGN.to(lang))
    return paper.finish()


def _sum_columns(*, money: bool) -> list[Column]:
    numbers = [OWN, LED, *([MONEY] if money else []), MERITS]
    return [Column(PERSON, 1), *(Column(title, align="right") for title in numbers)]


def _sums(sheet: LedgerSheet, own: int, led: int) -> list[list[str]]:
    rows = [
        [one.name, *_numbers(one.points("fault", led=False), one.points("fault", led=True), one.money(),
                             one.points("praise"), money=sheet.money)]
        for one in sheet.balances
    ]  # fmt: skip
    paid = sum(one.money() for one in sheet.balances)
    praised = sum(one.points("praise") for one in sheet.balances)
    return [*rows, [TOTAL.to(sheet.head.lang), *_numbers(own, led, paid, praised, money=sheet.money)]]


def _numbers(own: int, led: int, paid: int, praised: int, *, money: bool) -> list[str]:
    return [str(own), str(led), *([f"{paid / FEN:g}"] if money else []), str(praised)]


def _points(balances: Sequence[Balance], *, led: bool) -> int:
    return sum(one.points("fault", led=led) for one in balances)


def _line(one: Balance, entry: Entry, lang: str, *, money: bool) -> list[str]:
    part = PRAISED if entry.kind == "praise" else DID if entry.level == 0 else LEADS.fill(level=entry.level)
    paid = [f"{entry.money / FEN:g}"] if money else []
    return [one.name, f"{entry.on:%m-%d}", entry.title, part.to(lang), str(entry.points), *paid]
