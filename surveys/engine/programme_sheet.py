"""A programme as somebody types it: plain words by field, kept as typed until they can be read as a programme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from models.outcomes import OUTCOME
from models.text import Text
from surveys.engine.conditions import Row, from_expression
from surveys.engine.expressions import text as written
from surveys.engine.plan import plan_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.engine.form import Form
    from surveys.engine.programme import Alert, Programme, Quota

Sheet = dict[str, Any]
EVENT: Final[Mapping[str, str]] = {
    "visit": "closed", "vehicle": "delivered", "sale": "delivered", "customer": "lost", "case": "opened",
}  # fmt: skip
BY_ITSELF: Final = ("visit", "vehicle", "sale", "case")  # these are drawn without anybody's doing
ANY_SUBJECT: Final = ("visit", "vehicle", "nobody")
# What every programme may end in, whatever is ticked: an answer, and what the program itself writes.
ALWAYS: Final = ("complete",)
BY_PHONE: Final = ("no_answer",)
BY_QUOTA: Final = ("quota_full",)
OF_ITSELF: Final = ("expired",)  # never ticked: time does it
DISSATISFIED: Final = Text(zh="客户不满意", en="A dissatisfied customer")
USUAL: Final = ("complete", "partial", "refused", "no_answer", "wrong_number", "call_back", "do_not_contact")
# "answered and at most 6" says no more than "at most 6": nothing is at most anything when it is empty.
_ANSWERED_FIRST: Final = re.compile(r"\(?\$\{(\w+)\} != '' and (\$\{\1\} (?:<=|<|>=|>) -?[\d.]+)\)?")


def sources_of(form: Form) -> tuple[str, ...]:
    """Give whom a programme with this form may ask."""
    subject = form.head.subject
    return ANY_SUBJECT if subject == "none" else (subject, "nobody")


def sheet_of(programme: Programme) -> Sheet:
    """Write a programme as it is typed."""
    head, who, public = programme.head, programme.who, programme.public
    return {
        "zh": head.title.to("zh"), "en": head.title.to("en"), "form": head.form, "handler": head.handler,
        "from": who.from_, "wait": str(who.wait_days), "expire": str(who.expire_days), "draw": who.draw,
        "share": f"{who.share * 100:g}", "rest": str(who.exclude_surveyed_days), "attempts": str(who.max_attempts),
        "instead": who.instead_of or "", "channels": list(programme.channels), "identity": public.identity,
        "resume": str(public.resume_days), "close": str(public.close_after_days), "one_per": public.one_per,
        "poster": str(public.poster_per_day), "late": public.poster_late, "note": "",
        "outcomes": list(programme.outcomes),
        "quotas": [_quota(one) for one in programme.quota],
        "alerts": [_alert(one) for one in programme.alerts],
    }  # fmt: skip


def fresh_sheet(form: Form) -> Sheet:
    """Give what a new programme for a form begins with: what most stores would say."""
    source = next((one for one in sources_of(form) if one in BY_ITSELF), "nobody")
    is_drawn = source != "nobody"
    title = form.head.title
    return {
        "zh": title.to("zh"), "en": title.to("en"), "form": form.id, "handler": "clerk", "from": source, "wait": "2",
        "expire": "10", "draw": "all", "share": "40", "rest": "90", "attempts": "3", "instead": "",
        "channels": ["phone"] if is_drawn else ["public"], "identity": "confidential", "resume": "7", "close": "30",
        "one_per": "token", "poster": "0" if is_drawn else "50", "late": "wait", "note": "",
        "outcomes": list(USUAL), "quotas": [],
        "alerts": [alert] if (alert := shipped_alert(form)) else [],
    }  # fmt: skip


def shipped_alert(form: Form) -> Sheet | None:
    """Give the alert that a form brings its own rule for."""
    low = form.by_id.get("low")
    if low is None or low.type != "calculation":
        return None
    named = {lang: DISSATISFIED.to(lang) for lang in ("zh", "en")}
    return empty_alert((), "low") | named | {"own": "", "when": "${low}"}


def empty_alert(taken: Sequence[str] = (), key: str = "rule") -> Sheet:
    """Give an alert that is still to be filled in."""
    return {
        "id": free_key(key, taken), "zh": "", "en": "", "own": "1", "when": "", "joined": "or", "rows": [empty_row()],
        "severity": "high", "assign": "clerk", "due": "24", "steps": [], "recheck": "",
    }  # fmt: skip


def empty_row() -> Sheet:
    """Give a condition that is still to be filled in."""
    return {"question": "", "operator": "", "value": ""}


def empty_step(alert: Sheet) -> Sheet:
    """Give the next step up: a day after the one before."""
    last = [alert["due"], *(step["hours"] for step in alert["steps"])][-1]
    hours = str(int(last) + 24) if last.isdecimal() else "48"
    return {"hours": hours, "to": "general_manager" if alert["steps"] else "manager"}


def empty_quota(taken: Sequence[str]) -> Sheet:
    """Give a quota that is still to be filled in."""
    return {"id": free_key("quota", taken), "time": "month", "by": ["store"], "target": ""}


def free_key(key: str, taken: Sequence[str]) -> str:
    """Give a key that nobody has yet: low, then low_2, then low_3."""
    number, found = 2, key
    while found in taken:
        found, number = f"{key}_{number}", number + 1
    return found


def _quota(quota: Quota) -> Sheet:
    by = [part for part in quota.per if part not in {"day", "month"}]
    return {"id": quota.id, "time": "day" if "day" in quota.per else "month", "by": by, "target": str(quota.target)}


def _alert(alert: Alert) -> Sheet:
    rows = from_expression(alert.when)
    title = alert.title
    return {
        "id": alert.id, "zh": title.to("zh") if title else "", "en": title.to("en") if title else "",
        "own": "1" if rows and rows.rows else "", "when": alert.when, "joined": rows.joined if rows else "or",
        "rows": [typed_row(row) for row in rows.rows] if rows else [], "severity": alert.severity,
        "assign": alert.assign, "due": str(alert.due_hours), "recheck": alert.recheck or "",
        "steps": [{"hours": str(step.hours), "to": step.to} for step in alert.escalate],
    }  # fmt: skip


def typed_row(row: Row) -> Sheet:
    """Write a row as it is typed."""
    value = row.value
    words = written(value) if isinstance(value, int | float) else str(value)[:10] if hasattr(value, "year") else value
    return {"question": row.question, "operator": row.operator, "value": str(words)}


def opened_rule(alert: Sheet, form: Form) -> Sheet:
    """Give an alert whose rule was written with the form as rows that people edit, as far as rows can say it."""
    expression = alert["when"].strip()
    name = expression.removeprefix("${").removesuffix("}")
    nodes = plan_of(form).nodes
    if name in nodes and nodes[name].item.type == "calculation":
        expression = nodes[name].item.expr
    found = from_expression(_ANSWERED_FIRST.sub(r"\2", expression))
    if not found or not found.rows:
        return alert | {"own": "1", "rows": [empty_row()], "joined": "or"}
    return alert | {"own": "1", "rows": [typed_row(row) for row in found.rows], "joined": found.joined}


def outcomes_of(sheet: Sheet) -> list[str]:
    """Give the outcomes that a programme ends with: those ticked, and those that what it does needs."""
    needed = [*ALWAYS, *(BY_PHONE if "phone" in sheet["channels"] else ()), *(BY_QUOTA if sheet["quotas"] else ())]
    known = [name for name in sheet["outcomes"] if name in OUTCOME and name not in OF_ITSELF]
    return list(dict.fromkeys([*known, *needed]))
