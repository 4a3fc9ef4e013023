"""Reading what was typed into a programme: the programme, or a sentence at each field that cannot be read."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.engine.conditions import OPERATORS_OF, Row, to_expression
from surveys.engine.plan import TOP, plan_of
from surveys.engine.programme_sheet import EVENT, outcomes_of
from surveys.engine.reading import examine_programme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from surveys.engine.checks import Known
    from surveys.engine.conditions import RowValue
    from surveys.engine.form import Form
    from surveys.engine.plan import Node
    from surveys.engine.programme import Programme
    from surveys.engine.programme_sheet import Sheet

LONGEST_TITLE: Final = 120
NO_VALUE: Final = frozenset({"answered", "not_answered"})
FIGURES: Final = frozenset({"integer", "decimal", "scale", "grid"})
NOT_COMPARED: Final = frozenset({"group", "page", "repeat", "note", "figure", "file", "signature", "relation", "time"})


@dataclass
class Read:
    """What was read: the programme where everything could be, and what is wrong by field."""

    programme: Programme | None = None
    wrong: dict[str, Text] = field(default_factory=dict)


def questions_of(form: Form) -> dict[str, Node]:
    """Give what a condition may ask about: questions, rows of grids, and what the form works out itself."""
    return {
        name: node
        for name, node in plan_of(form).nodes.items()
        if node.scope == TOP and (node.is_row or node.item.type not in {*NOT_COMPARED, "grid"})
    }


def kind_of(node: Node) -> str:
    """Give the kind of a question's answer, as far as comparing goes."""
    if node.item.type != "calculation":
        return node.item.type
    return {"decimal": "decimal", "yes_no": "yes_no", "date": "date"}.get(node.item.value, "text")


def operators_of(node: Node) -> Sequence[Any]:
    """Give the ways in which a question's answer may be compared."""
    return OPERATORS_OF[kind_of(node)]


def read_sheet(sheet: Sheet, form: Form, key: str, known: Known) -> Read:
    """Read what was typed; every mistake has the name of its field, such as `alerts.0.rows.1.value`."""
    read = Read()
    plain = {
        "schema": "programme/1",
        "programme": {"id": key, "form": form.id, "handler": sheet["handler"], "title": _title(sheet, "", read)},
        "who": _who(sheet, read),
        "channels": sheet["channels"],
        "public": _public(sheet, read),
        "quota": [_quota(one, f"quotas.{number}", read) for number, one in enumerate(sheet["quotas"])],
        "alerts": [_alert(one, f"alerts.{number}", form, read) for number, one in enumerate(sheet["alerts"])],
        "outcomes": outcomes_of(sheet),
    }
    if not sheet["channels"]:
        read.wrong["channels"] = NO_CHANNEL
    if not read.wrong:
        examined = examine_programme(plain, known)
        left = [one.sentence for one in examined.problems if one.severity == "error"]
        read.wrong |= {"form": left[0]} if left else {}
        read.programme = None if examined.refused else examined.made
    return read


def _title(sheet: Sheet, path: str, read: Read) -> Mapping[str, str]:
    zh, en = (" ".join(sheet[lang].split()) for lang in ("zh", "en"))
    if not zh and not en:
        read.wrong[f"{path}zh"] = NO_TITLE
    for lang, words in (("zh", zh), ("en", en)):
        if len(words) > LONGEST_TITLE:
            read.wrong[f"{path}{lang}"] = LONG_TITLE.fill(most=LONGEST_TITLE)
    return {"zh": zh or en, "en": en or zh}


def _who(sheet: Sheet, read: Read) -> dict[str, Any]:
    source = sheet["from"]
    who: dict[str, Any] = {"from": source, "event": EVENT.get(source, "none"), "draw": "all"}
    if source not in EVENT:
        return who
    wait = _number(sheet, "wait", (0, 365), read)
    expire = _number(sheet, "expire", (1, 365), read)
    if wait is not None and expire is not None and expire < wait:
        read.wrong["expire"] = OVER_BEFORE.fill(wait=wait, example=wait + 10)
    who |= {"wait_days": wait, "expire_days": expire, "draw": sheet["draw"], "instead_of": sheet["instead"] or None}
    who["exclude_surveyed_days"] = _number(sheet, "rest", (0, 730), read)
    who["max_attempts"] = _number(sheet, "attempts", (1, 20), read)
    if sheet["draw"] == "random":
        share = _number(sheet, "share", (1, 100), read, whole=False)
        who["share"] = share / 100 if share is not None else None
    return who


def _public(sheet: Sheet, read: Read) -> dict[str, Any]:
    if "public" not in sheet["channels"]:
        return {}
    return {
        "identity": sheet["identity"],
        "one_per": sheet["one_per"],
        "poster_late": sheet["late"],
        "resume_days": _number(sheet, "resume", (1, 90), read),
        "close_after_days": _number(sheet, "close", (1, 365), read),
        "poster_per_day": _number(sheet, "poster", (0, 10_000), read),
    }


def _quota(one: Sheet, path: str, read: Read) -> dict[str, Any]:
    target = _number(one, "target", (1, 100_000), read, at=f"{path}.target")
    return {"id": one["id"], "per": [one["time"], *one["by"]], "target": target}


def _alert(one: Sheet, path: str, form: Form, read: Read) -> dict[str, Any]:
    when = one["when"]
    if one["own"]:
        rows = [_row(row, f"{path}.rows.{number}", form, read) for number, row in enumerate(one["rows"])]
        if not rows:
            read.wrong[f"{path}.rows"] = NO_ROWS
        found = [row for row in rows if row]
        when = to_expression(found, one["joined"]) if found else ""
    due = _number(one, "due", (1, 2000), read, at=f"{path}.due")
    before = 0
    steps = []
    for number, step in enumerate(one["steps"]):
        at = f"{path}.steps.{number}.hours"
        hours = _number(step, "hours", (1, 5000), read, at=at)
        if hours is not None and hours <= before:
            read.wrong[at] = NOT_LATER.fill(hours=hours, before=before, example=before + 24)
        before = max(before, int(hours or 0))
        steps.append({"hours": hours, "to": step["to"]})
    alert = {
        "id": one["id"], "title": _title(one, f"{path}.", read), "when": when, "severity": one["severity"],
        "assign": one["assign"], "due_hours": due, "escalate": steps,
    }  # fmt: skip
    return alert | ({"recheck": one["recheck"]} if one["recheck"] else {})


def _row(one: Sheet, path: str, form: Form, read: Read) -> Row | None:
    node = questions_of(form).get(one["question"])
    if node is None:
        read.wrong[f"{path}.question"] = NO_QUESTION
        return None
    if one["operator"] not in operators_of(node):
        read.wrong[f"{path}.operator"] = NO_OPERATOR
        return None
    if one["operator"] in NO_VALUE:
        return Row(one["question"], one["operator"])
    value = _value(str(one["value"]).strip(), node, form)
    if isinstance(value, Text):
        read.wrong[f"{path}.value"] = value
        return None
    return Row(one["question"], one["operator"], value)


def _value(words: str, node: Node, form: Form) -> RowValue | Text:
    kind = "scale" if node.is_row else kind_of(node)
    if choices := [one.v for one in form.choices_of(node.item)]:
        return words if words in choices else NO_CHOICE
    if kind == "yes_no":
        return words if words in {"y", "n", "yes", "no"} else NO_CHOICE
    if kind in FIGURES:
        return _figure(words, node)
    if kind in {"date", "datetime"}:
        try:
            return date.fromisoformat(words)
        except ValueError:
            return NO_DAY
    return words or NO_WORDS


def _figure(words: str, node: Node) -> float | Text:
    scale = node.item.scale
    found = _read_number(words)
    if scale:
        low, high = scale.min, scale.max
        return found if found is not None and low <= found <= high else NOT_ON_SCALE.fill(low=low, high=high)
    return found if found is not None else NO_NUMBER


def _read_number(words: str) -> float | None:
    plain = unicodedata.normalize("NFKC", words).replace("%", "").replace(",", "").strip()
    try:
        found = float(plain)
    except ValueError:
        return None
    return found if abs(found) < 1e12 else None  # noqa: PLR2004 -- larger than anything that is counted here


def _number(held: Sheet, name: str, ends: tuple[int, int], read: Read, *, at: str = "", whole: bool = True) -> Any:
    words = str(held[name])
    found = _read_number(words)
    low, high = ends
    if found is None or (whole and found != int(found)) or not low <= found <= high:
        text = NOT_A_NUMBER if words.strip() else EMPTY_NUMBER
        read.wrong[at or name] = text.fill(found=words.strip()[:20], low=low, high=high, example=EXAMPLES[name])
        return None
    return int(found) if found == int(found) else found


EXAMPLES: Final = {
    "wait": 2, "expire": 15, "rest": 90, "attempts": 3, "share": 40, "resume": 7, "close": 30, "poster": 50,
    "target": 90, "due": 24, "hours": 48,
}  # fmt: skip
NO_TITLE: Final = Text(zh="请给它起个名字，例如：保养后回访", en="Please name it, for example: Call after maintenance")
LONG_TITLE: Final = Text(
    zh="名字最多 {most} 个字，请写短一些。", en="A name has {most} characters at most; please shorten it."
)
EMPTY_NUMBER: Final = Text(
    zh="这里要填一个数，{low} 到 {high}，例如 {example}。",
    en="A number goes here, {low} to {high}, for example {example}.",
)
NOT_A_NUMBER: Final = Text(
    zh="“{found}”不行，请填 {low} 到 {high} 的数，例如 {example}。",
    en="“{found}” does not fit; please give a number from {low} to {high}, for example {example}.",
)
OVER_BEFORE: Final = Text(
    zh="要等 {wait} 天才开始，这里不能比它小，例如 {example}。",
    en="It only begins after {wait} days, so this cannot be less; for example {example}.",
)
NO_CHANNEL: Final = Text(zh="至少选一种方式，例如电话。", en="Choose at least one way, for example by phone.")
NO_ROWS: Final = Text(zh="请至少加一个条件，或删掉这条规则。", en="Add at least one condition, or remove this rule.")
NO_QUESTION: Final = Text(zh="请选一个问题。", en="Please choose a question.")
NO_OPERATOR: Final = Text(
    zh="请选怎么比较，例如“小于等于”。", en="Please choose how to compare, for example “is at most”."
)
NO_CHOICE: Final = Text(zh="请选一个答案。", en="Please choose an answer.")
NO_DAY: Final = Text(zh="请选一个日期，例如 2026-11-22。", en="Please choose a day, for example 2026-11-22.")
NO_WORDS: Final = Text(zh="请写要找的字，例如：异响", en="Please write what to look for, for example: noise")
NO_NUMBER: Final = Text(zh="请填一个数，例如 3。", en="Please give a number, for example 3.")
NOT_ON_SCALE: Final = Text(
    zh="这题打 {low} 到 {high} 分，请填其中一个数，例如 {low}。",
    en="This question is rated {low} to {high}; please give one of these, for example {low}.",
)
NOT_LATER: Final = Text(
    zh="上一级是 {before} 小时，{hours} 小时没有更晚，请写大一些，例如 {example}。",
    en="The step before is at {before} hours and {hours} is no later; please write more, for example {example}.",
)
