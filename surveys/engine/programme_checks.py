"""Checks of a programme: its form, its alerts' conditions, quotas, outcomes and who gets what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.text import Text
from surveys.engine.expressions import ExpressionProblem
from surveys.engine.known import Known
from surveys.engine.name_checks import readable
from surveys.engine.problems import DefinitionProblem, unknown
from surveys.engine.uses import parsed, places_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from surveys.engine.form import Form
    from surveys.engine.problems import Path
    from surveys.engine.programme import Alert, Programme


def check_programme(programme: Programme, known: Known | None = None) -> list[DefinitionProblem]:
    """Give every mistake and every oddity in the meaning of a programme."""
    known = known or Known()
    form = (known.forms or {}).get(programme.head.form)
    return [
        *_references(programme, known),
        *_about(programme, form),
        *_alerts(programme, form, known),
        *_twice([quota.id for quota in programme.quota], "quota"),
        *_twice([alert.id for alert in programme.alerts], "alerts"),
        *_repeated(programme.channels, "channels"),
        *_repeated(programme.outcomes, "outcomes"),
        *_quotas(programme),
        *_ways(programme),
    ]


def _references(programme: Programme, known: Known) -> Iterator[DefinitionProblem]:
    """What a programme names outside itself has to exist."""
    if known.forms is not None and programme.head.form not in known.forms:
        yield unknown(_NO_FORM, programme.head.form, known.forms, ("programme", "form"))
    others = set(known.programmes) | {programme.id}
    if programme.who.instead_of == programme.id:
        yield DefinitionProblem(_INSTEAD_OF_ITSELF, ("who", "instead_of"))
    elif known.programmes and programme.who.instead_of and programme.who.instead_of not in others:
        yield unknown(_NO_PROGRAMME, programme.who.instead_of, known.programmes, ("who", "instead_of"))
    for number, alert in enumerate(programme.alerts):
        if known.programmes and alert.recheck and alert.recheck not in others:
            yield unknown(_NO_PROGRAMME, alert.recheck, known.programmes, ("alerts", number, "recheck"))
    if known.posts:
        for post, path in _posts(programme):
            if post not in known.posts:
                yield unknown(_NO_POST, post, known.posts, path)


def _posts(programme: Programme) -> Iterator[tuple[str, Path]]:
    yield programme.head.handler, ("programme", "handler")
    for number, alert in enumerate(programme.alerts):
        yield alert.assign, ("alerts", number, "assign")
        for step, escalation in enumerate(alert.escalate):
            yield escalation.to, ("alerts", number, "escalate", step, "to")


def _about(programme: Programme, form: Form | None) -> Iterator[DefinitionProblem]:
    """A form about visits is asked after visits."""
    if form is None or "none" in {form.head.subject, programme.who.from_} or programme.who.from_ == "nobody":
        return
    if form.head.subject != programme.who.from_:
        text = _OTHER_SUBJECT.fill(form=form.id, subject=form.head.subject, source=programme.who.from_)
        yield DefinitionProblem(text, ("who", "from"))


def _alerts(programme: Programme, form: Form | None, known: Known) -> Iterator[DefinitionProblem]:
    """A condition reads the form's names; each escalation comes after the one before it."""
    names = readable(form) if form else set[str]()
    for number, alert in enumerate(programme.alerts):
        path: Path = ("alerts", number)
        expression = parsed(alert.when)
        if isinstance(expression, ExpressionProblem):
            yield DefinitionProblem(expression.text, (*path, "when"))
        elif form:
            yield from _names(form, known, names, sorted(expression.names), (*path, "when"))
            for column in sorted(expression.columns):
                text = _BARE.fill(found=column, example=f"${{{column if column in names else 'overall'}}}")
                yield DefinitionProblem(text, (*path, "when"))
        if form and alert.title:
            yield from _names(form, known, names, sorted(places_in(alert.title)), (*path, "title"))
        yield from _escalation(alert, path)


def _names(form: Form, known: Known, names: set[str], read: list[str], path: Path) -> Iterator[DefinitionProblem]:
    for name in read:
        if name.startswith("_"):
            if problem := known.system_name(name, form.head.subject, path):
                yield problem
        elif name not in names:
            yield unknown(_NO_NAME, name, names, path)


def _escalation(alert: Alert, path: Path) -> Iterator[DefinitionProblem]:
    before = 0
    for step, escalation in enumerate(alert.escalate):
        if escalation.hours <= before:
            text = _NOT_LATER.fill(hours=escalation.hours, before=before, example=before + 24)
            yield DefinitionProblem(text, (*path, "escalate", step, "hours"))
        before = escalation.hours
    if alert.escalate and alert.escalate[0].hours < alert.due_hours:
        text = _BEFORE_DUE.fill(hours=alert.escalate[0].hours, due=alert.due_hours)
        yield DefinitionProblem(text, (*path, "escalate", 0, "hours"), severity="warn")


def _twice(ids: Sequence[str], word: str) -> Iterator[DefinitionProblem]:
    for number, name in enumerate(ids):
        if name in ids[:number]:
            yield DefinitionProblem(_SAME_ID.fill(id=name), (word, number, "id"))


def _repeated(given: Sequence[str], word: str) -> Iterator[DefinitionProblem]:
    for number, each in enumerate(given):
        if each in given[:number]:
            yield DefinitionProblem(_SAID_TWICE.fill(found=each), (word, number), severity="warn")


def _quotas(programme: Programme) -> Iterator[DefinitionProblem]:
    for number, quota in enumerate(programme.quota):
        if not quota.per:
            yield DefinitionProblem(_QUOTA_OF_WHAT.fill(id=quota.id), ("quota", number, "per"))
        elif {"day", "month"} <= set(quota.per):
            yield DefinitionProblem(_DAY_AND_MONTH.fill(id=quota.id), ("quota", number, "per"))
    if programme.quota and "quota_full" not in programme.outcomes:
        yield DefinitionProblem(_NO_FULL_OUTCOME, ("outcomes",), severity="warn")


def _ways(programme: Programme) -> Iterator[DefinitionProblem]:
    """Every call ends somehow, and there is a way to ask at all."""
    if not programme.channels:
        yield DefinitionProblem(_NO_CHANNEL, ("channels",))
    if "complete" not in programme.outcomes:
        yield DefinitionProblem(_NO_COMPLETE, ("outcomes",))
    if "phone" in programme.channels and "no_answer" not in programme.outcomes:
        yield DefinitionProblem(_NO_NO_ANSWER, ("outcomes",), severity="warn")
    if programme.who.expire_days < programme.who.wait_days:
        text = _OVER_BEFORE.fill(wait=programme.who.wait_days, expire=programme.who.expire_days)
        yield DefinitionProblem(text, ("who", "expire_days"))
    if programme.who.draw == "all" and programme.who.share < 1:
        yield DefinitionProblem(_ALL_AND_SHARE, ("who", "share"), severity="warn")


_NO_FORM = Text(zh="没有“{name}”这张表", en="There is no form “{name}”")
_NO_PROGRAMME = Text(zh="没有“{name}”这个调查计划", en="There is no programme “{name}”")
_NO_POST = Text(zh="没有“{name}”这个岗位", en="There is no post “{name}”")
_NO_NAME = Text(zh="这张表里没有“{name}”这个名称", en="The form has no “{name}”")
_INSTEAD_OF_ITSELF = Text(
    zh="这个计划不能代替自己，请写另一个计划的名称，例如 instead_of: three_day_call",
    en="A programme cannot take its own place. Please name another, for example instead_of: three_day_call",
)
_OTHER_SUBJECT = Text(
    zh="表 {form} 问的是 {subject}，这里却从 {source} 里抽；请改成一样的，例如 from: {subject}",
    en="The form {form} is about a {subject}, but people are drawn from {source}. Please make them the same, "
    "for example from: {subject}",
)
_BARE = Text(
    zh="“{found}”外面要加 ${{}} 才表示一题的答案，例如 {example}",
    en="An answer is written with ${{}} around it, for example {example}; found “{found}”",
)
_NOT_LATER = Text(
    zh="上一级是 {before} 小时，这一级的 {hours} 小时没有更晚，请写大一些，例如 {example}",
    en="The step before is at {before} hours, so {hours} is no later. Please write more, for example {example}",
)
_BEFORE_DUE = Text(
    zh="期限是 {due} 小时，{hours} 小时就上报，比期限还早；请看看是不是写反了",
    en="It goes further up after {hours} hours, before the {due} hours are over. Perhaps the two are exchanged",
)
_SAME_ID = Text(
    zh="名称“{id}”用了两次，请改一个，例如 {id}_2",
    en="“{id}” is used twice. Please change one, for example {id}_2",
)
_SAID_TWICE = Text(zh="“{found}”写了两次，留一个就够", en="“{found}” is written twice; once is enough")
_QUOTA_OF_WHAT = Text(
    zh="名额“{id}”没写按什么算，例如 per: [month, store]",
    en="The quota “{id}” does not say per what, for example per: [month, store]",
)
_DAY_AND_MONTH = Text(
    zh="名额“{id}”又按天又按月，只能留一个，例如 per: [month, store]",
    en="The quota “{id}” is per day and per month; only one goes, for example per: [month, store]",
)
_NO_FULL_OUTCOME = Text(
    zh="设了名额，结果里却没有 quota_full，满额的就没处登记；请加上 quota_full",
    en="There are quotas, but no outcome quota_full to end with when one is full. Please add quota_full",
)
_NO_CHANNEL = Text(
    zh="没有写用什么方式问，例如 channels: [phone, public]",
    en="It does not say how people are asked, for example channels: [phone, public]",
)
_NO_COMPLETE = Text(
    zh="结果里没有 complete，做完的就没处登记；请加上 complete",
    en="There is no outcome complete for what was finished. Please add complete",
)
_NO_NO_ANSWER = Text(
    zh="用电话问，结果里却没有 no_answer，没人接的就没处登记；请加上 no_answer",
    en="People are called, but there is no outcome no_answer. Please add no_answer",
)
_OVER_BEFORE = Text(
    zh="要等 {wait} 天才开始，{expire} 天就过期了；请把 expire_days 写大一些，例如 15",
    en="It waits {wait} days and expires after {expire}. Please raise expire_days, for example to 15",
)
_ALL_AND_SHARE = Text(
    zh="draw 写了 all（全部都问），share 就不起作用了；请去掉 share，或改成 draw: random",
    en="With draw: all everybody is asked and the share does nothing. Please take it out, or write draw: random",
)
