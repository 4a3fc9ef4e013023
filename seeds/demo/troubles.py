"""Troubles: how the demo's cases went, from the bad answer to the customer's own word that it is put right."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from seeds.demo.calls import CLERKS, ZONE, Call, Party, Reply, Telephone, drawn, moment
from seeds.demo.chance import happens
from seeds.demo.remedies import CONTENT_WORDS, LATE, NOTED, REMEDIES, Remedy
from seeds.demo.team import TEAM

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

PLACES: Final = {one.login: place for place, one in enumerate(TEAM)}
MANAGER, HEAD = PLACES["manager"], PLACES["boss"]
RELATIONS: Final = PLACES["relations"]
RECHECK: Final = "complaint_recheck"
ESCALATED: Final = "超过 {hours} 小时未结，转给 {name}"
GONE_QUIET: Final = "二次回访多次未接通，经理核对过处理结果，先行结案。"
HELPERS: Final = {"not_fixed": ("workshop", "请车间看一下原因"), "not_clean": ("workshop", "请查洗车和总检记录"),
                  "attitude": ("supervisor", "请和顾问当面谈"), "waiting": ("supervisor", "请查当天派工"),
                  "not_explained": ("supervisor", "请核对报价和录音")}  # fmt: skip
WANTED: Final = {
    "waiting": "给个说法，以后按时交车", "price": "退还多收的费用", "not_fixed": "尽快返店修好，不再收费",
    "attitude": "当事人道歉", "not_explained": "逐项说明，多收的退回", "not_clean": "重新清洗，赔偿损伤",
    "lounge": "改善休息区", "far": "提供取送车", "other": "说明情况并处理",
}  # fmt: skip


@dataclass(frozen=True)
class Step:
    """One step of a case's log."""

    kind: str
    words: str
    at: datetime
    by: int | None


@dataclass
class Trouble:
    """One case: the answer that opened it, its log, and how it stands."""

    reply: Reply
    owner: int
    reason: str
    due_at: datetime
    steps: list[Step] = field(default_factory=list)
    state: str = "open"
    level: int = 0
    result: str = ""
    solved_at: datetime | None = None
    confirmed_at: datetime | None = None
    content: str = ""
    closed_on: date | None = None
    recheck: Call | None = None
    second: Reply | None = None

    @property
    def wanted(self) -> str:
        """What the customer asks for."""
        return WANTED[self.reason]

    @property
    def first_touch_at(self) -> datetime | None:
        """When somebody first did something about it."""
        return next((step.at for step in self.steps if step.kind != "opened"), None)

    def add(self, kind: str, words: str, at: datetime, by: int | None) -> None:
        """Add a step to the log."""
        self.steps.append(Step(kind, words, at, by))


@dataclass(frozen=True)
class Rule:
    """What the programme says about its cases: what they are called, by when, and whom they go to if left alone."""

    title: str
    due_hours: int
    escalate: tuple[tuple[int, int], ...]  # hours, who


def _reason(reply: Reply) -> str:
    """Tell what it is about: the first reason given; without one a car that is not right, or something else."""
    if "why" not in reply.typed:
        return "other" if reply.form == "delivery_day" else "not_fixed"
    first = str(reply.typed["why"][0])
    is_known = first == "price" or (first in REMEDIES and reply.form == "csi_service")
    return first if is_known else "other"


class Desk:
    """Sees to the cases; whatever would happen today or later has not happened yet."""

    def __init__(self, phone: Telephone, answer: Callable[[Reply, str], None], rules: dict[str, Rule]) -> None:
        """Take the telephone, who answers it, and the rules."""
        self.phone, self.draw, self.answer, self.rules = phone, phone.draw, answer, rules
        self.now = moment(phone.today, time(0, 0))

    def open(self, reply: Reply, road: str = "") -> Trouble:
        """Open a case for an answer and see to it; `road` says how far it has come where that is not left to time."""
        rule, draw = self.rules[reply.programme], self.draw
        owner = draw.choice(CLERKS)
        reason = _reason(reply)
        case = Trouble(reply, owner, reason, reply.at + timedelta(hours=rule.due_hours))
        case.add("opened", f"答卷触发：{rule.title}", reply.at, None)
        if road != "open":
            self._see_to(case, draw.choice(REMEDIES[reason]), road)
        if case.state in {"open", "doing"}:
            self._escalate(case, rule)
            case.steps.sort(key=lambda step: step.at)
        return case

    def _see_to(self, case: Trouble, remedy: Remedy, road: str) -> None:
        draw = self.draw
        is_slow = road == "late" or happens(draw, 0.12)
        at = self._after(case.reply.at, draw.uniform(0.6, 5) if road != "solved" else 0.5)
        if not self._step(case, "call", remedy.call, at, case.owner):
            return
        if case.reason in HELPERS and happens(draw, 0.5):
            login, words = HELPERS[case.reason]
            case.add("assigned", f"→ {TEAM[PLACES[login]].name} {words}", at + timedelta(minutes=20), case.owner)
            case.owner = PLACES[login]
        if is_slow:
            at = self._after(at, draw.uniform(20, 28))
            if not self._step(case, "note", draw.choice(LATE), at, case.owner) or road == "late":
                return
            at = self._after(at, draw.uniform(30, 60))
        elif happens(draw, 0.4):
            at = self._after(at, draw.uniform(1, 8))
            if not self._step(case, "note", draw.choice(NOTED), at, case.owner):
                return
        at = self._after(at, draw.uniform(2, 14) if road != "solved" else 1)
        if not self._step(case, "note", remedy.done, at, case.owner) or road == "doing":
            return
        self._solve(case, remedy.result, self._after(at, draw.uniform(1, 12) if road != "solved" else 0.5))

    def _solve(self, case: Trouble, result: str, at: datetime) -> None:
        if not self._step(case, "solved", result, at, case.owner):
            return
        case.state, case.result, case.solved_at = "solved", result, at
        found, day = case.reply.party, at.astimezone(ZONE).date()
        party = Party(found.name, found.phone, found.customer, found.vehicle)
        call = drawn(RECHECK, party, day + timedelta(days=3), 14)
        call.drawn_on, case.recheck = day, call
        if case.reply.party.customer is None:
            case.recheck = None
            self._close(case, "客户没有留电话，经理核对过处理结果，结案。", self._after(at, 30))
            return
        self.phone.ring(call, "complete" if happens(self.draw, 0.92) else "no_answer")
        if call.outcome == "complete":
            self._confirm(case, call)
        elif not call.is_open and call.ended_on:
            self._close(case, GONE_QUIET, moment(call.ended_on, time(16, self.draw.randrange(60))))

    def _confirm(self, case: Trouble, call: Call) -> None:
        content = self.draw.choices(("yes", "partly", "no"), (76, 19, 5))[0]
        at, by = call.last_at, call.handler
        second = Reply("complaint_follow_up", RECHECK, call.party, at, self.draw.randint(70, 240), author=by, call=call)
        self.answer(second, content)
        case.second, case.content, case.confirmed_at = second, content, at
        words = CONTENT_WORDS[content]
        if content == "no":
            case.add("reopened", words, at, by)
            case.state = "doing"
            again = self._after(at, 26)
            if self._step(case, "note", "服务经理亲自约见客户，重新检查并商定方案。", again, RELATIONS):
                self._close(case, "按客户意见重新处理，客户当面签字认可。", self._after(again, 40))
            return
        case.add("confirmed", words, at, by)
        self._close(case, case.result, self._after(at, self.draw.uniform(0.5, 20)))

    def _close(self, case: Trouble, words: str, at: datetime) -> None:
        if at < self.now:
            case.add("closed", words, at, RELATIONS)
            case.state, case.closed_on = "closed", at.astimezone(ZONE).date()

    def _escalate(self, case: Trouble, rule: Rule) -> None:
        """Hand it up as the rule says, as often as its time has passed by the morning of today."""
        for hours, to in rule.escalate:
            at = case.reply.at + timedelta(hours=hours, minutes=25)
            if at < self.now:
                case.add("escalated", ESCALATED.format(hours=hours, name=TEAM[to].name), at, None)
                case.owner, case.level = to, case.level + 1

    def _step(self, case: Trouble, kind: str, words: str, at: datetime, by: int) -> bool:
        """Do something, unless it would lie in the future."""
        if at >= self.now:
            return False
        case.add(kind, words, at, by)
        case.state = "doing" if case.state == "open" else case.state
        return True

    def _after(self, at: datetime, hours: float) -> datetime:
        """Give the next time at which somebody is at work so many hours later."""
        later = (at + timedelta(hours=hours)).astimezone(ZONE)
        if later.hour >= 17:  # noqa: PLR2004 -- the evening
            later = datetime.combine(later.date() + timedelta(days=1), time(9, self.draw.randrange(60)), ZONE)
        elif later.hour < 9:  # noqa: PLR2004 -- before they begin
            later = later.replace(hour=9, minute=self.draw.randrange(60))
        return later.astimezone(self.now.tzinfo)
