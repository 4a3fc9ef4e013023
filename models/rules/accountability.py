"""Accountability: how a record goes from draft to closed, and who above the one who did it carries a share."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

STATES: Final = {
    "draft": Text(zh="草稿", en="Draft"),
    "reply": Text(zh="等当事人说明", en="Waiting for replies"),
    "decided": Text(zh="已决定", en="Decided"),
    "action": Text(zh="整改中", en="Being put right"),
    "verified": Text(zh="效果已验证", en="Effect checked"),
    "closed": Text(zh="已结案", en="Closed"),
    "dropped": Text(zh="不予追究", en="Dropped"),
}
MOVES: Final[dict[str, tuple[str, ...]]] = {
    "draft": ("reply", "dropped"),
    "reply": ("decided", "dropped"),
    "decided": ("action",),
    "action": ("verified",),
    "verified": ("closed", "action"),
    "closed": (),
    "dropped": (),
}
LONGEST_LINE: Final = 12  # levels; a ring of supervisors ends here

NO_EVENT: Final = Text(zh="还没写清是什么事。", en="What happened is not written yet.")
NO_RULE: Final = Text(zh="还没写明违反了哪条规定。", en="The rule that was broken is not named yet.")
NOBODY: Final = Text(zh="还没写明当事人。", en="Nobody is named as directly responsible yet.")
NOT_HEARD: Final = Text(
    zh="{names}还没说明情况，{day} 之前不能决定。",
    en="{names} may reply until {day}; it cannot be decided before.",
)
ONLY_EMPLOYEE: Final = Text(
    zh="上级一份都没担，责任全在员工身上，不能结案。请给上级定份额。",
    en="Nobody above the employee carries a share. It cannot be closed before somebody does.",
)
NO_HEAD: Final = Text(
    zh="一把手不在名单里。每一件都要写上一把手。", en="The head of the unit is not named; each record names the head."
)
TRAINEE: Final = Text(
    zh="{names}还在实习期，不承担责任，由带教的上级承担。",
    en="{names} is in training and carries nothing; the leader does.",
)
UNANSWERED: Final = Text(
    zh="制度问题还有 {number} 个没有回答：{questions}", en="{number} system questions are unanswered: {questions}"
)
ALL_OF_THEM: Final = Text(zh="全部", en="all of them")  # the questions, where not one is answered
NOT_ASKED: Final = Text(zh="制度问题一个都还没回答。", en="The system questions are unanswered: all of them.")
NO_ACTION: Final = Text(
    zh="还没有整改措施（谁、何时、凭什么证明）。", en="There is no corrective action yet: who, by when, proved by what."
)
UNPROVED: Final = Text(zh="整改还没有证明材料，不能通过。", en="The corrective action is not proved yet.")
UNCHECKED: Final = Text(zh="还没检查整改有没有效果。", en="Nobody has checked yet whether the action worked.")
NO_MOVE: Final = Text(zh="“{state}”的下一步不能是“{to}”。", en="From “{state}” it cannot go to “{to}”.")


@dataclass(frozen=True, kw_only=True)
class Bearer:
    """Somebody named in a record: `level` 0 did it, 1 leads them, and so on up; money in fen, and points."""

    person: int
    name: str
    level: int
    money: int = 0
    points: int = 0
    is_trainee: bool = False
    is_head: bool = False
    replied: bool = False

    @property
    def carries(self) -> bool:
        """Tell whether anything falls on this person."""
        return bool(self.money or self.points)


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a record holds at a moment, as far as the next step asks for it; praise needs no questions and no action."""

    state: str
    event: str = ""
    rule: str = ""
    bearers: Sequence[Bearer] = ()
    reply_until: date | None = None
    unanswered: Sequence[Text] = ()
    has_action: bool = False
    is_proved: bool = False
    is_checked: bool = False
    is_praise: bool = False


@dataclass(frozen=True)
class Portion:
    """What one level carries by the store's policy."""

    money: int = 0
    points: int = 0


def obstacles(facts: Facts, to: str, today: date) -> list[Text]:
    """Give everything that keeps a record from its next state; none means that it may go there.

    >>> from datetime import date
    >>> found = obstacles(Facts(state="draft", event="Late", rule="§3"), "reply", date(2026, 11, 21))
    >>> [text.to("en") for text in found]
    ['Nobody is named as directly responsible yet.']
    """
    if to not in MOVES[facts.state]:
        return [NO_MOVE.fill(state=STATES[facts.state], to=STATES[to])]
    if to == "dropped":
        return []
    found = _of_the_event(facts)
    if to in {"decided", "action", "verified", "closed"}:
        found += _of_the_people(facts, today)
    if not facts.is_praise and to in {"verified", "closed"}:
        found += _of_the_action(facts, to)
    return found


def lacking(facts: Facts, today: date) -> list[Text]:
    """Give everything that still stands between a record and its closing, whatever state it is in.

    >>> from datetime import date
    >>> alone = [Bearer(person=1, name="Li", level=0, points=1), Bearer(person=2, name="Wu", level=1, is_head=True)]
    >>> facts = Facts(state="decided", event="Late", rule="§3", bearers=alone, has_action=True)
    >>> [text.to("en") for text in lacking(facts, date(2026, 11, 21))]  # doctest: +NORMALIZE_WHITESPACE
    ['Nobody above the employee carries a share. It cannot be closed before somebody does.',
     'The corrective action is not proved yet.', 'Nobody has checked yet whether the action worked.']
    """
    found = _of_the_event(facts) + _of_the_people(facts, today)
    return found if facts.is_praise else found + _of_the_action(facts, "closed")


def line_of_command(person: int, leaders: Mapping[int, int | None]) -> list[int]:
    """Give who stands above a person, the nearest first; a ring among supervisors ends where it began.

    >>> line_of_command(1, {1: 2, 2: 3, 3: None}), line_of_command(1, {1: 2, 2: 1})
    ([2, 3], [2])
    """
    line: list[int] = []
    above = leaders.get(person)
    while above is not None and above != person and above not in line and len(line) < LONGEST_LINE:
        line.append(above)
        above = leaders.get(above)
    return line


def proposed_portions(levels: int, policy: Sequence[Portion], *, is_trainee: bool = False) -> list[Portion]:
    """Propose what each level carries, the one who did it first, then those above up to the head of the unit.

    The policy names the levels from the bottom and ends with the head's portion, which falls on whoever is highest;
    levels above those it names carry what its last one but the head's says. Who is in training carries nothing: the
    next above carries that portion too.

    >>> policy = [Portion(points=1), Portion(points=2), Portion(points=4)]
    >>> [one.points for one in proposed_portions(4, policy)], [one.points for one in proposed_portions(2, policy)]
    ([1, 2, 2, 4], [1, 4])
    """
    if not levels or not policy:
        return [Portion()] * levels
    below, head = policy[:-1], policy[-1]
    found = [below[min(level, len(below) - 1)] if below else Portion() for level in range(levels - 1)] + [head]
    if is_trainee and levels > 1:
        first, second = found[0], found[1]
        found[:2] = [Portion(), Portion(first.money + second.money, first.points + second.points)]
    return found


def carried_by_managers(bearers: Sequence[Bearer]) -> tuple[Fraction | None, Fraction | None]:
    """Give the shares of the money and of the points that those above carry; None where there is nothing to carry.

    >>> both = [Bearer(person=1, name="", level=0, points=1), Bearer(person=2, name="", level=1, points=4)]
    >>> carried_by_managers(both)
    (None, Fraction(4, 5))
    """
    return _share([(one.level, one.money) for one in bearers]), _share([(one.level, one.points) for one in bearers])


def _share(carried: Sequence[tuple[int, int]]) -> Fraction | None:
    whole = sum(portion for _, portion in carried)
    return Fraction(sum(portion for level, portion in carried if level), whole) if whole else None


def _of_the_event(facts: Facts) -> list[Text]:
    found = [] if facts.event.strip() else [NO_EVENT]
    if not facts.is_praise and not facts.rule.strip():
        found.append(NO_RULE)
    if not any(one.level == 0 for one in facts.bearers):
        found.append(NOBODY)
    return found


def _of_the_people(facts: Facts, today: date) -> list[Text]:
    found: list[Text] = []
    waiting = [one.name for one in facts.bearers if not one.replied]
    if facts.state == "reply" and waiting and facts.reply_until is not None and today <= facts.reply_until:
        found.append(NOT_HEARD.fill(names="、".join(waiting), day=facts.reply_until.isoformat()))
    if facts.is_praise:
        return found
    if trainees := [one.name for one in facts.bearers if one.is_trainee and one.carries]:
        found.append(TRAINEE.fill(names="、".join(trainees)))
    if not any(one.carries and one.level for one in facts.bearers):
        found.append(ONLY_EMPLOYEE)
    if not any(one.is_head for one in facts.bearers):
        found.append(NO_HEAD)
    return found


def _of_the_action(facts: Facts, to: str) -> list[Text]:
    found: list[Text] = []
    if ALL_OF_THEM in facts.unanswered:
        found.append(NOT_ASKED)
    elif facts.unanswered:
        questions = facts.unanswered
        zh, en = ("；".join(one.to("zh") for one in questions), "; ".join(one.to("en") for one in questions))
        found.append(UNANSWERED.fill(number=len(questions), questions=Text(zh=zh, en=en)))
    if not facts.has_action:
        found.append(NO_ACTION)
    elif not facts.is_proved:
        found.append(UNPROVED)
    if to == "closed" and not facts.is_checked:
        found.append(UNCHECKED)
    return found
