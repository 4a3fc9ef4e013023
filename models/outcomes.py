"""Outcomes: how the attempt to ask somebody may end, in the words of the trade."""

from __future__ import annotations

from typing import Final

from models.text import Text

OUTCOME: Final[dict[str, Text]] = {
    "complete": Text(zh="完成", en="Completed"),
    "partial": Text(zh="中途停止", en="Broken off"),
    "refused": Text(zh="拒绝受访", en="Refused"),
    "no_answer": Text(zh="无人接听", en="No answer"),
    "wrong_number": Text(zh="号码有误", en="Wrong number"),
    "call_back": Text(zh="约时间再打", en="Call back later"),
    "quota_full": Text(zh="名额已满", en="Quota full"),
    "screened_out": Text(zh="不在调查范围", en="Not asked for"),
    "expired": Text(zh="过期未联系上", en="Expired"),
    "do_not_contact": Text(zh="不愿被打扰", en="Does not want calls"),
}
