"""Changing: until it is decided, what a record says, whom it names and who carries which share can be put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.accountability.raising import add_step, refuse_wrong
from models.accountability.sharing import propose, uses_money, write_named
from models.accountability.steps import Held, change_named, take
from models.database.stored import day_of
from models.gate.relating import strangers
from models.gate.writer import transaction
from models.problem import Refused
from models.rules.accountability import STATES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.accountability.raising import Raised

OPEN: Final = ("draft", "reply")
MOST_POINTS: Final = 1000
MOST_MONEY: Final = 10_000_000  # fen
DECIDED: Final = Text(
    zh="现在是“{state}”，事由和份额不能再改。", en="It is “{state}” now; what it says and the shares stay as they are."
)
NO_SHARE: Final = Text(
    zh="份额要填 0 到 {most} 之间的整数，例如 2。", en="A share is a whole number from 0 to {most}, for example 2."
)
NO_MONEY: Final = Text(
    zh="门店现在只记分，不记金额。要用金额，请总经理在设置里打开。",
    en="The store shares points only. The general manager can allow money in the settings.",
)
SHARED: Final = Text(zh="{name}：{points} 分，{money} 元", en="{name}: {points} points, {money} yuan")
POINTS: Final = Text(zh="{name}：{points} 分", en="{name}: {points} points")


def _refuse_decided(held: Held) -> None:
    if held.now.state not in OPEN:
        raise Refused(DECIDED.fill(state=STATES[held.now.state]))


async def share(seat: Seat, row: int, shares: Mapping[int, tuple[int, int]]) -> None:
    """Set what people carry, as points and money in fen by person."""
    async with transaction() as writer:
        held = await take(writer, seat, row)
        _refuse_decided(held)
        for person, (points, money) in shares.items():
            one = held.now.one(person)
            if not 0 <= points <= MOST_POINTS or not 0 <= money <= MOST_MONEY:
                raise Refused(NO_SHARE.fill(most=MOST_POINTS))
            if money and not uses_money(seat.settings):
                raise Refused(NO_MONEY)
            if one is not None and (one.points, one.money) != (points, money):
                await change_named(held, one, points=points, money=money)
                words = SHARED if money else POINTS
                said = words.fill(name=one.name, points=points, money=f"{money / 100:g}").to(seat.lang)
                await add_step(writer, seat, row, "", said)


async def share_by_policy(seat: Seat, row: int) -> None:
    """Set everybody's share as the store's policy says for this severity."""
    async with transaction() as writer:
        held = await take(writer, seat, row)
        _refuse_decided(held)
        did = [one.person for one in held.now.named if one.level == 0]
        facts = held.now.held
        on = day_of(facts["happened_on"])
        rows = await propose(writer, seat, did, facts["severity"], on, is_praise=held.now.is_praise)
        missing = []
        for proposed in rows:
            one = held.now.one(proposed["person"])
            if one is None:
                missing.append(proposed)
            else:
                await change_named(held, one, **{name: proposed[name] for name in ("points", "money", "is_head")})
        if missing:
            await write_named(writer, seat, row, missing)


async def reword(seat: Seat, row: int, raised: Raised) -> None:
    """Put right what a record says happened; whom it names stays."""
    refuse_wrong(seat, raised)
    async with transaction() as writer:
        held = await take(writer, seat, row)
        _refuse_decided(held)
        left = {"kind", "source", "files"}
        values: dict[str, Any] = {name: value for name, value in raised.values.items() if name not in left}
        if wrong := await strangers(held.work, {0: values}):
            raise Refused(wrong[0][0].text)
        await held.change(**values)
