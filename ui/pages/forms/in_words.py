"""A programme in plain words: whom, when, how many, and what a bad answer opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import ROLE_WORDS
from models.tables.responses import IDENTITY
from models.tables.surveys import CHANNEL
from models.text import Text
from surveys.engine.conditions_in_words import in_words
from surveys.engine.expressions import ExpressionProblem
from surveys.engine.plan import plan_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from surveys.engine.form import Form
    from surveys.engine.programme import Alert, Programme, Who

AFTER: Final = {
    "visit": Text(zh="来店结束后第 {days} 天起", en="from {days} days after a visit closes"),
    "vehicle": Text(zh="交车后第 {days} 天起", en="from {days} days after delivery"),
    "sale": Text(zh="交车后第 {days} 天起", en="from {days} days after delivery"),
    "customer": Text(zh="客户流失后第 {days} 天起", en="from {days} days after a customer is lost"),
    "case": Text(zh="案件有结果后第 {days} 天起", en="from {days} days after a case has a result"),
}
BY_HAND: Final = Text(
    zh="不抽取：由员工填写，或客户扫码自填", en="nobody is drawn: staff fill it in, or customers scan the code"
)
RANDOM: Final = Text(zh="随机抽 {share}", en="{share} drawn by chance")
ALL: Final = Text(zh="全部都问", en="everybody is asked")
CALLS: Final = Text(zh="最多联系 {times} 次，{days} 天内有效", en="up to {times} tries within {days} days")
RESTS: Final = Text(zh="{days} 天内问过的客户不再问", en="not who was asked within {days} days")
CHANNELS: Final = Text(zh="渠道：{words}", en="Channels: {words}")
OPENLY: Final = Text(zh="客户自填时{identity}", en="{identity} where customers answer by themselves")
POSTER: Final = Text(zh="海报二维码每天最多收 {count} 份", en="the poster takes up to {count} answers a day")
QUOTA: Final = Text(zh="名额：{per}最多 {target} 份", en="Quota: up to {target} per {per}")
PER: Final = {
    "day": Text(zh="每天", en="day"),
    "month": Text(zh="每月", en="month"),
    "store": Text(zh="每店", en="store"),
    "advisor": Text(zh="每位顾问", en="advisor"),
    "series": Text(zh="每个车系", en="series"),
}
ALERT: Final = Text(
    zh="立案“{title}”：{when}。交给{role}，{hours} 小时内处理。",
    en="Case “{title}”: {when}. It goes to the {role}, due within {hours} h.",
)
LATER: Final = Text(zh="{hours} 小时未结转{role}", en="after {hours} h to the {role}")
YES_NO: Final = {"y": Text(zh="是", en="yes"), "n": Text(zh="否", en="no")}
BETWEEN: Final = {"zh": "；", "en": "; "}
AND: Final = {"zh": "、", "en": ", "}


def sentences(programme: Programme, form: Form) -> list[Text]:
    """Say a programme in a few sentences."""
    told = [_joined(_who(programme.who), BETWEEN)]
    open_ = [CHANNELS.fill(words=_joined([CHANNEL[name] for name in programme.channels], AND))]
    if "public" in programme.channels:
        open_.append(OPENLY.fill(identity=IDENTITY[programme.public.identity]))
    if programme.public.poster_per_day:
        open_.append(POSTER.fill(count=programme.public.poster_per_day))
    told.append(_joined(open_, BETWEEN))
    told += [
        QUOTA.fill(per=_joined([PER[name] for name in one.per], AND), target=one.target) for one in programme.quota
    ]
    return [*told, *(alert_words(alert, form) for alert in programme.alerts)]


def _who(who: Who) -> list[Text]:
    if who.from_ not in AFTER:
        return [BY_HAND]
    drawn = RANDOM.fill(share=f"{who.share:.0%}") if who.draw == "random" else ALL
    found = [AFTER[who.from_].fill(days=who.wait_days), drawn]
    found.append(CALLS.fill(times=who.max_attempts, days=who.expire_days))
    return [*found, RESTS.fill(days=who.exclude_surveyed_days)] if who.exclude_surveyed_days else found


def alert_words(alert: Alert, form: Form) -> Text:
    """Say when a case is opened, for whom, until when."""
    role = ROLE_WORDS.get(alert.assign, Text.plain(alert.assign))
    title = alert.title or Text.plain(alert.id)
    said = ALERT.fill(title=title, when=condition_words(alert.when, form), role=role, hours=alert.due_hours)
    steps = [LATER.fill(hours=one.hours, role=ROLE_WORDS.get(one.to, Text.plain(one.to))) for one in alert.escalate]
    return _joined([said, _joined(steps, AND)], {"zh": "", "en": " "}) if steps else said


def condition_words(expression: str, form: Form) -> Text:
    """Say a condition with the form's own words; a calculation is said by what it calculates."""
    nodes = plan_of(form).nodes
    name = expression.strip().removeprefix("${").removesuffix("}")
    if name in nodes and nodes[name].item.type == "calculation" and nodes[name].item.expr:
        expression = nodes[name].item.expr
    try:
        return in_words(expression, _labels(form), _choices(form))
    except ExpressionProblem:
        return Text.plain(expression)


def _labels(form: Form) -> Mapping[str, Text]:
    nodes = plan_of(form).nodes
    return {
        name: node.part.label if any(node.part.label.words.values()) else Text.plain(name)
        for name, node in nodes.items()
    }


def _choices(form: Form) -> Mapping[str, Mapping[str, Text]]:
    found = {
        name: {one.v: one.label for one in form.choices_of(node.item)} for name, node in plan_of(form).nodes.items()
    }
    found |= {name: YES_NO for name, node in plan_of(form).nodes.items() if node.item.type == "yes_no"}
    return {name: choices for name, choices in found.items() if choices}


def _joined(parts: Iterable[Text], between: Mapping[str, str]) -> Text:
    given = list(parts)
    return Text(**{lang: sign.join(part.to(lang) for part in given) for lang, sign in between.items()})
