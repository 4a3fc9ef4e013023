"""A programme in plain words: whom, when, how many, and what a bad answer opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import ROLE_WORDS
from models.tables.cases import SEVERITY
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

BY_RULE: Final = Text(
    zh="不抽取：关怀规则把流失客户排进“今日联系”，打电话时问",
    en="nobody is drawn: a care rule puts lost customers into “To contact today”, and the call asks it",
)
AFTER: Final = {
    "visit": Text(zh="来店结束后第 {days} 天起", en="from {span} after a visit closes"),
    "vehicle": Text(zh="交车后第 {days} 天起", en="from {span} after delivery"),
    "sale": Text(zh="交车后第 {days} 天起", en="from {span} after delivery"),
    "customer": BY_RULE,
    "case": Text(zh="案件有结果后第 {days} 天起", en="from {span} after a case has a result"),
}
BY_HAND: Final = Text(
    zh="不抽取：由员工填写，或客户扫码自填", en="nobody is drawn: staff fill it in, or customers scan the code"
)
BY_WHOM: Final = {"staff": Text(zh="员工", en="the store's own people"), "nobody": BY_HAND}
RANDOM: Final = Text(zh="随机抽 {share}", en="{share} drawn by chance")
ALL: Final = Text(zh="全部都问", en="everybody is asked")
CALLS: Final = Text(zh="最多联系 {times} 次，{days} 天内有效", en="up to {tries} within {span}")
RESTS: Final = Text(zh="{days} 天内问过的客户不再问", en="not who was asked within {span}")
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
    zh="立案“{title}”（{severity}）：{when}。交给{role}，{hours} 小时内处理。",
    en="Case “{title}” ({severity}): {when}. It goes to the {role}, due within {hours} h.",
)
LAST: Final = Text(zh="{what}。", en="{what}.")
RECHECK: Final = Text(zh="处理后再打“{title}”。", en="Afterwards comes “{title}”.")
LATER: Final = Text(zh="{hours} 小时未结转{role}", en="after {hours} h to the {role}")
YES_NO: Final = {"y": Text(zh="是", en="yes"), "n": Text(zh="否", en="no")}
BETWEEN: Final = {"zh": "；", "en": "; "}
AND: Final = {"zh": "、", "en": ", "}


def sentences(programme: Programme, form: Form, titles: Mapping[str, Text] | None = None) -> list[Text]:
    """Say a programme in a few sentences; `titles` names the other programmes."""
    told = [joined_words(_who(programme.who), BETWEEN)]
    open_ = [CHANNELS.fill(words=joined_words([CHANNEL[name] for name in programme.channels], AND))]
    if "public" in programme.channels:
        open_.append(OPENLY.fill(identity=IDENTITY[programme.public.identity]))
    if programme.public.poster_per_day:
        open_.append(POSTER.fill(count=programme.public.poster_per_day))
    told.append(joined_words(open_, BETWEEN))
    told += [
        QUOTA.fill(per=joined_words([PER[name] for name in one.per], AND), target=one.target) for one in programme.quota
    ]
    return [*told, *(alert_words(alert, form, titles) for alert in programme.alerts)]


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def _tries(number: int) -> str:
    return "1 try" if number == 1 else f"{number} tries"


def _who(who: Who) -> list[Text]:
    if who.from_ not in AFTER:
        return [BY_HAND]
    if who.from_ == "customer":
        return [BY_RULE]
    drawn = RANDOM.fill(share=f"{who.share:.0%}") if who.draw == "random" else ALL
    found = [AFTER[who.from_].fill(days=who.wait_days, span=_days(who.wait_days)), drawn]
    found.append(
        CALLS.fill(
            times=who.max_attempts, days=who.expire_days, tries=_tries(who.max_attempts), span=_days(who.expire_days)
        )
    )
    return (
        [*found, RESTS.fill(days=who.exclude_surveyed_days, span=_days(who.exclude_surveyed_days))]
        if who.exclude_surveyed_days
        else found
    )


def alert_words(alert: Alert, form: Form, titles: Mapping[str, Text] | None = None) -> Text:
    """Say when a case is opened, for whom, until when."""
    role = role_words(alert.assign)
    title = alert.title or Text.plain(alert.id)
    when = condition_words(alert.when, form)
    said = ALERT.fill(title=title, severity=SEVERITY[alert.severity], when=when, role=role, hours=alert.due_hours)
    steps = [LATER.fill(hours=one.hours, role=role_words(one.to)) for one in alert.escalate]
    parts = [said, *([LAST.fill(what=joined_words(steps, AND))] if steps else [])]
    if alert.recheck and titles and alert.recheck in titles:
        parts.append(RECHECK.fill(title=titles[alert.recheck]))
    return joined_words(parts, {"zh": "", "en": " "})


def role_words(role: str) -> Text:
    """Say a role."""
    return ROLE_WORDS.get(role, Text.plain(role))


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


def joined_words(parts: Iterable[Text], between: Mapping[str, str]) -> Text:
    """Put several words into one text."""
    given = list(parts)
    return Text(**{lang: sign.join(part.to(lang) for part in given) for lang, sign in between.items()})
