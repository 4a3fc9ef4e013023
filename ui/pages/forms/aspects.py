"""A programme by its aspects, each said in words, and what differs between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.outcomes import OUTCOME
from models.tables.cases import SEVERITY
from models.tables.responses import IDENTITY
from models.tables.surveys import CHANNEL
from models.text import Text
from surveys.engine.programme_sheet import EVENT
from ui.pages.forms.in_words import (
    AFTER,
    AND,
    BY_HAND,
    BY_WHOM,
    LATER,
    PER,
    alert_words,
    condition_words,
    joined_words,
    role_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.engine.form import Form
    from surveys.engine.programme import Alert, Programme

NAME: Final = Text(zh="名字", en="Name")
WHOM: Final = Text(zh="问谁、什么时候", en="Whom and when")
UNTIL: Final = Text(zh="多久没结果就结束", en="Ends without a result after")
INSTEAD: Final = Text(zh="代替哪一通", en="In place of")
SHARE: Final = Text(zh="问多少", en="How many")
RESTS: Final = Text(zh="多久不重复问", en="Not asked again within")
ATTEMPTS: Final = Text(zh="最多打几次", en="Tries at most")
HANDLER: Final = Text(zh="由谁打", en="Called by")
CHANNELS: Final = Text(zh="怎么问", en="How they are asked")
IDENTITIES: Final = Text(zh="自填时看不看得到是谁", en="Who sees whose answer it is")
LINK: Final = Text(zh="自填链接有效", en="A link is good for")
RESUME: Final = Text(zh="填了一半可以接着填", en="Half an answer is kept for")
POSTER: Final = Text(zh="海报每天最多", en="The poster takes a day")
ONE_PER: Final = Text(zh="海报怎么算一份", en="One answer from the poster")
QUOTA: Final = Text(zh="名额", en="Quota")
ALERT: Final = Text(zh="“{title}”的{what}", en="“{title}”: {what}")
WHOLE_ALERT: Final = Text(zh="立案规则“{title}”", en="Case rule “{title}”")
ALERT_TITLE: Final = Text(zh="名字", en="its name")
ALERT_WHEN: Final = Text(zh="立案条件", en="when a case opens")
ALERT_GIVEN: Final = Text(zh="处理人和时限", en="who acts, and by when")
ALERT_STEPS: Final = Text(zh="上报", en="where it goes further")
ALERT_AGAIN: Final = Text(zh="再次回访", en="what follows")
GIVEN: Final = Text(zh="{severity}，{role}，{hours} 小时内", en="{severity}, {role}, within {hours} h")
OUTCOMES: Final = Text(zh="电话可以记的结果", en="How a call may end")
DAYS: Final = Text(zh="{days} 天", en="{span}")
TIMES: Final = Text(zh="{times} 次", en="{times}")
LATE: Final = Text(zh="海报收满以后", en="After the poster's day is full")
LATE_WAYS: Final = {
    "wait": Text(zh="明天再交", en="it waits for tomorrow"),
    "keep": Text(zh="照样收下", en="it is taken all the same"),
}
ANSWERS: Final = Text(zh="{count} 份", en="{count} answers")
RANDOM: Final = Text(zh="随机抽 {share}%", en="{share}% drawn by chance")
ALL: Final = Text(zh="符合的都问", en="everybody")
QUOTA_SAID: Final = Text(zh="{per}最多 {target} 份", en="up to {target} per {per}")
NOTHING: Final = Text(zh="没有", en="none")
ONE_WAYS: Final = {
    "token": Text(zh="每次扫码一份", en="each scan"),
    "device": Text(zh="每部手机一份", en="each phone"),
}


@dataclass(frozen=True)
class Aspect:
    """One side of a programme: what it is called, and what the programme says about it."""

    label: Text
    said: Text


@dataclass(frozen=True)
class Difference:
    """One aspect as it was and as it becomes; None where there was or will be none."""

    label: Text
    before: Text | None
    after: Text | None


def differences(before: Programme, after: Programme, form: Form, titles: Mapping[str, Text]) -> list[Difference]:
    """Tell aspect by aspect what differs."""
    old, new = aspects(before, form, titles), aspects(after, form, titles)
    for alerts, here, there in ((after.alerts, new, old), (before.alerts, old, new)):
        for alert in alerts:
            if f"alert.{alert.id}.when" not in there:
                _tell_whole(alert, here, alert_words(alert, form, titles))
    told = []
    for key in dict.fromkeys([*new, *old]):
        was, is_now = old.get(key), new.get(key)
        if (was.said.words if was else None) != (is_now.said.words if is_now else None):
            label = (is_now or was or Aspect(NAME, NAME)).label
            told.append(Difference(label, was.said if was else None, is_now.said if is_now else None))
    return told


def _tell_whole(alert: Alert, told: dict[str, Aspect], words: Text) -> None:
    """Tell a rule that the other version has not as one."""
    for key in [key for key in told if key.startswith(f"alert.{alert.id}.")]:
        del told[key]
    told[f"alert.{alert.id}"] = Aspect(WHOLE_ALERT.fill(title=alert.title or Text.plain(alert.id)), words)


def aspects(programme: Programme, form: Form, titles: Mapping[str, Text]) -> dict[str, Aspect]:
    """Say a programme aspect by aspect; what plays no part in it is left out. `titles` names other programmes."""
    return {**_asked(programme, titles), **_answered(programme), **_limits(programme, form, titles)}


def _days(number: int) -> Text:
    return DAYS.fill(days=number, span=_span(number))


def _span(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def _asked(programme: Programme, titles: Mapping[str, Text]) -> dict[str, Aspect]:
    who, head = programme.who, programme.head
    found = {"title": Aspect(NAME, head.title)}
    if who.from_ not in EVENT:
        return {**found, "who": Aspect(WHOM, BY_WHOM.get(who.from_, BY_HAND))}
    instead = titles.get(who.instead_of, Text.plain(who.instead_of)) if who.instead_of else NOTHING
    random = RANDOM.fill(share=f"{who.share * 100:g}")
    return {
        **found,
        "who": Aspect(WHOM, AFTER[who.from_].fill(days=who.wait_days, span=_span(who.wait_days))),
        "expire": Aspect(UNTIL, _days(who.expire_days)),
        "instead": Aspect(INSTEAD, instead),
        "share": Aspect(SHARE, random if who.draw == "random" else ALL),
        "rest": Aspect(RESTS, _days(who.exclude_surveyed_days)),
    }


def _answered(programme: Programme) -> dict[str, Aspect]:
    public = programme.public
    found = {"channels": Aspect(CHANNELS, joined_words([CHANNEL[one] for one in programme.channels], AND))}
    if "phone" in programme.channels:
        handler = programme.head.handler
        found["handler"] = Aspect(HANDLER, role_words(handler))
        found["attempts"] = Aspect(ATTEMPTS, TIMES.fill(times=programme.who.max_attempts))
        found["outcomes"] = Aspect(OUTCOMES, joined_words([OUTCOME[one] for one in sorted(programme.outcomes)], AND))
    if "public" in programme.channels:
        found["identity"] = Aspect(IDENTITIES, IDENTITY[public.identity])
        found["close"] = Aspect(LINK, _days(public.close_after_days))
        found["resume"] = Aspect(RESUME, _days(public.resume_days))
        found["poster"] = Aspect(POSTER, ANSWERS.fill(count=public.poster_per_day))
        found["late"] = Aspect(LATE, LATE_WAYS[public.poster_late])
        found["one_per"] = Aspect(ONE_PER, ONE_WAYS[public.one_per])
    return found


def _limits(programme: Programme, form: Form, titles: Mapping[str, Text]) -> dict[str, Aspect]:
    found: dict[str, Aspect] = {}
    for quota in programme.quota:
        per = joined_words([PER[one] for one in quota.per], AND)
        found[f"quota.{quota.id}"] = Aspect(QUOTA, QUOTA_SAID.fill(per=per, target=quota.target))
    for alert in programme.alerts:
        found |= _alert(alert, form, titles)
    return found


def _alert(alert: Alert, form: Form, titles: Mapping[str, Text]) -> dict[str, Aspect]:
    """Say a rule bit by bit, so that of a long one only what differs is told."""
    title = alert.title or Text.plain(alert.id)
    steps = [LATER.fill(hours=one.hours, role=role_words(one.to)) for one in alert.escalate]
    given = GIVEN.fill(severity=SEVERITY[alert.severity], role=role_words(alert.assign), hours=alert.due_hours)
    again = titles.get(alert.recheck, Text.plain(alert.recheck)) if alert.recheck else NOTHING
    bits = {
        "title": (ALERT_TITLE, title),
        "when": (ALERT_WHEN, condition_words(alert.when, form)),
        "given": (ALERT_GIVEN, given),
        "steps": (ALERT_STEPS, joined_words(steps, AND) if steps else NOTHING),
        "again": (ALERT_AGAIN, again),
    }
    return {
        f"alert.{alert.id}.{key}": Aspect(ALERT.fill(title=title, what=what), said)
        for key, (what, said) in bits.items()
    }
