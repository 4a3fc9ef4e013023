"""Accountability: what each step asks for, and who carries how much."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from models.rules.accountability import (
    MOVES,
    NO_ACTION,
    NO_EVENT,
    NO_HEAD,
    NO_RULE,
    NOBODY,
    ONLY_EMPLOYEE,
    STATES,
    TRAINEE,
    UNCHECKED,
    UNPROVED,
    Bearer,
    Facts,
    Portion,
    carried_by_managers,
    line_of_command,
    obstacles,
    proposed_portions,
)
from models.text import Text

TODAY = date(2026, 11, 21)
ZHAO = Bearer(person=1, name="赵磊", level=0, points=1, replied=True)
CHEN = Bearer(person=2, name="陈立平", level=1, points=2, replied=True)
BOSS = Bearer(person=3, name="周建国", level=2, points=5, is_head=True, replied=True)
WHOLE = Facts(
    state="verified",
    event="交车前没洗车",
    rule="交车流程第 6 条",
    bearers=(ZHAO, CHEN, BOSS),
    has_action=True,
    is_proved=True,
    is_checked=True,
)


def test_a_whole_record_closes():
    assert obstacles(WHOLE, "closed", TODAY) == []


@pytest.mark.parametrize(
    ("lacks", "said"),
    [
        ({"event": " "}, [NO_EVENT]),
        ({"rule": ""}, [NO_RULE]),
        ({"bearers": ()}, [NOBODY, ONLY_EMPLOYEE, NO_HEAD]),
        ({"bearers": (ZHAO, replace(BOSS, points=0))}, [ONLY_EMPLOYEE]),
        ({"bearers": (ZHAO, CHEN)}, [NO_HEAD]),
        ({"bearers": (replace(ZHAO, is_trainee=True), CHEN, BOSS)}, [TRAINEE.fill(names="赵磊")]),
        ({"has_action": False, "is_proved": False}, [NO_ACTION]),
        ({"is_proved": False}, [UNPROVED]),
        ({"is_checked": False}, [UNCHECKED]),
    ],
    ids=[
        "what happened",
        "which rule",
        "nobody named",
        "only the employee carries",
        "the head is missing",
        "a trainee carries",
        "no action",
        "not proved",
        "effect not checked",
    ],
)
def test_each_gap_keeps_it_open_and_is_named(lacks: dict[str, object], said: list[Text]):
    assert obstacles(replace(WHOLE, **lacks), "closed", TODAY) == said


def test_unanswered_system_questions_are_listed():
    asked = (Text(zh="规定讲过吗", en="Was the rule made known"), Text(zh="有没有检查", en="Was there a check"))
    found = obstacles(replace(WHOLE, unanswered=asked), "closed", TODAY)
    assert [one.to("en") for one in found] == [
        "2 system questions are unanswered: Was the rule made known; Was there a check"
    ]
    assert "规定讲过吗；有没有检查" in found[0].to("zh")


@pytest.mark.parametrize(
    ("until", "replied", "may"),
    [(date(2026, 11, 21), False, False), (date(2026, 11, 20), False, True), (date(2026, 11, 21), True, True)],
    ids=["the last day to reply", "the time is over", "everybody has replied"],
)
def test_nobody_is_decided_about_unheard(until: date, *, replied: bool, may: bool):
    facts = replace(WHOLE, state="reply", reply_until=until, bearers=(replace(ZHAO, replied=replied), CHEN, BOSS))
    found = obstacles(facts, "decided", TODAY)
    assert (found == []) is may
    assert may or "赵磊" in found[0].to("zh")


def test_praise_needs_no_rule_no_questions_and_no_action():
    praise = Facts(state="verified", event="客户来信表扬", bearers=(ZHAO,), is_praise=True)
    assert obstacles(praise, "closed", TODAY) == []


@pytest.mark.parametrize("state", STATES)
def test_only_the_named_steps_may_follow(state: str):
    for to in STATES:
        found = obstacles(replace(WHOLE, state=state), to, TODAY)
        assert (found == []) is (to in MOVES[state]), (state, to)


@pytest.mark.parametrize(
    ("levels", "is_trainee", "money"),
    [
        (5, False, [0, 100, 200, 200, 500]),
        (3, False, [0, 100, 500]),
        (2, False, [0, 500]),
        (1, False, [500]),
        (6, False, [0, 100, 200, 200, 200, 500]),
        (0, False, []),
    ],
    ids=[
        "the example of DOMAIN",
        "a short line",
        "the head leads directly",
        "the head did it",
        "a long line",
        "nobody",
    ],
)
def test_the_policy_proposes_portions(levels: int, *, is_trainee: bool, money: list[int]):
    policy = [Portion(money=yuan * 100) for yuan in (0, 100, 200, 200, 500)]
    found = proposed_portions(levels, policy, is_trainee=is_trainee)
    assert [one.money // 100 for one in found] == money


def test_a_trainee_s_portion_falls_on_the_leader():
    policy = [Portion(points=1), Portion(points=2), Portion(points=4)]
    assert [one.points for one in proposed_portions(3, policy, is_trainee=True)] == [0, 3, 4]
    assert [one.points for one in proposed_portions(2, policy, is_trainee=True)] == [0, 5]


def test_the_line_of_command_ends():
    assert line_of_command(1, {1: 2, 2: 3, 3: None}) == [2, 3]
    assert line_of_command(1, {1: 2, 2: 3, 3: 2}) == [2, 3]
    assert line_of_command(9, {}) == []


def test_what_the_managers_carry():
    assert carried_by_managers([ZHAO, CHEN, BOSS]) == (None, Fraction(7, 8))
