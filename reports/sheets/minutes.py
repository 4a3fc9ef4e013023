"""Minutes: one meeting on one page of paper — who was there, the figures, what was said, decided and promised."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.kinds.datetime import local
from models.tables.minutes import POINT, PRESENT
from models.tables.tasks import TASK_STATE
from models.text import Text
from reports.kit.paper import Column, Paper
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.meetings.reading import MeetingShown
    from reports.kit.paper import Head
    from surveys.engine.form import Form

ABOUT: Final = Text(zh="{day} {clock}，{place}，主持 {chair}", en="{day} {clock}, {place}, chaired by {chair}")
PEOPLE: Final = Text(zh="出席", en="Present")
GROOMING: Final = Text(zh="仪容仪表", en="Grooming")
FIGURES: Final = Text(zh="数字", en="Figures")
SAID: Final = Text(zh="内容", en="What was said")
POINTS: Final = Text(zh="要点与决定", en="Points and decisions")
TASKS: Final = Text(zh="任务", en="Tasks")
KEPT: Final = Text(zh="此前答应的", en="What was promised before")
AMENDED: Final = Text(zh="签字后的更正", en="Amended after the sign-off")
WHAT: Final = Text(zh="做什么", en="What")
WHO: Final = Text(zh="谁", en="Who")
DUE: Final = Text(zh="期限", en="By")
HOW: Final = Text(zh="情况", en="State")
WRONG: Final = Text(zh="不合格：{names}", en="Not in order: {names}")
ALL_RIGHT: Final = Text(zh="全部合格", en="All in order")
CARRIED: Final = Text(zh="延续 {times} 次", en="carried {times}×")
DROPPED: Final = TASK_STATE["dropped"]
SETTLED: Final = Text(zh="已解决", en="settled")
DONE: Final = Text(zh="已完成", en="Done")
OPEN: Final = Text(zh="未完成", en="Open")
NOTHING: Final = Text(zh="没有", en="None")
SIGNED: Final = Text(zh="{name} 签字，{at}", en="Signed off by {name}, {at}")
UNSIGNED: Final = Text(zh="尚未签字", en="Not signed off yet")
BETWEEN: Final = {"zh": "、", "en": ", "}
COLON: Final = {"zh": "：", "en": ": "}
WHOLE: Final = "all"  # the group of a figure that is not broken down
PROOF_WIDTH: Final = 40
MOST_LINES: Final = 6  # of one figure; the rest stands in the product


@dataclass(frozen=True)
class Counted:
    """One figure of the minutes: its name, and what was counted."""

    title: str
    shown: str


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """What stands on the page."""

    head: Head
    people: Mapping[str, Sequence[str]]
    grooming: str
    figures: Sequence[Counted]
    said: Sequence[tuple[str, str]]
    points: Sequence[tuple[str, str, str]]
    tasks: Sequence[tuple[str, str, str, str]]
    promises: Sequence[tuple[str, str, str, str]]
    amended: Sequence[str] = field(default_factory=tuple)
    signed: str = ""


def draw(minutes: Minutes) -> bytes:
    """Draw the minutes."""
    paper, lang = Paper(minutes.head), minutes.head.lang
    paper.facts([(PRESENT[state], BETWEEN[lang].join(names)) for state, names in minutes.people.items()], columns=1)
    if minutes.grooming:
        paper.facts([(GROOMING, minutes.grooming)], columns=1)
    if minutes.figures:
        paper.section(FIGURES)
        paper.facts([(Text.plain(one.title), one.shown) for one in minutes.figures])
    if minutes.said:
        paper.section(SAID)
        paper.facts([(Text.plain(title), words) for title, words in minutes.said], columns=1)
    if minutes.points:
        paper.section(POINTS)
        for kind, words, by in minutes.points:
            paper.words(
                f"{kind}{COLON[lang]}{words}" + (f"（{by}）" if by and lang == "zh" else f" ({by})" if by else "")
            )
    for title, rows in ((TASKS, minutes.tasks), (KEPT, minutes.promises)):
        if rows:
            paper.section(title)
            paper.table((Column(WHAT, 3), Column(WHO), Column(DUE), Column(HOW, 2)), rows)
    if minutes.amended:
        paper.section(AMENDED)
        for words in minutes.amended:
            paper.words(words)
    paper.gap()
    paper.words(minutes.signed)
    return paper.finish()


async def minutes_of(seat: Seat, meeting: MeetingShown, form: Form, answers: Mapping[str, Any]) -> Minutes:
    """Put the minutes together: as they were frozen at the sign-off, or as they stand while it is open.

    `answers` are the sheet's: those of the response once it is signed, with every figure as it was then.
    """
    lang, frozen = seat.lang, meeting.frozen or _now(meeting)
    about = ABOUT.fill(day=f"{meeting.held_on:%Y-%m-%d}", clock=meeting.starts_at, place=meeting.place,
                       chair=meeting.chair_name or "—")  # fmt: skip
    signed = UNSIGNED
    if meeting.signed_at is not None:
        signed = SIGNED.fill(name=meeting.signed_by, at=f"{local(meeting.signed_at):%Y-%m-%d %H:%M}")
    return Minutes(
        head=await head_for(seat, meeting.title, about.to(lang), store=meeting.store),
        people=_people(frozen, lang),
        grooming=_grooming(frozen, lang),
        figures=_figures(form, answers, lang),
        said=_said(form, answers, lang),
        points=[_point(one, lang) for one in frozen["points"]],
        tasks=[_task(one, lang) for one in frozen["tasks"]],
        promises=[_task(one, lang) for one in frozen["promises"]],
        amended=[f"{one.words}（{one.reason}，{one.by}，{local(one.at):%Y-%m-%d}）" for one in meeting.amendments],
        signed=signed.to(lang),
    )


def _now(meeting: MeetingShown) -> Mapping[str, Any]:
    from surveys.minutes import as_kept  # noqa: PLC0415 -- only an open meeting is put together anew

    return as_kept(meeting)


def _people(frozen: Mapping[str, Any], lang: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in frozen["people"]:
        if one["state"]:
            reason = one["reason"]
            told = f"（{reason}）" if reason and lang == "zh" else f" ({reason})" if reason else ""
            found.setdefault(one["state"], []).append(f"{one['name']}{told}")
    return {state: found[state] for state in PRESENT if state in found}


def _grooming(frozen: Mapping[str, Any], lang: str) -> str:
    looked = [one for one in frozen["people"] if one["groomed"]]
    wrong = [f"{one['name']} {one['groomed_note']}".strip() for one in looked if one["groomed"] == "no"]
    return WRONG.fill(names=BETWEEN[lang].join(wrong)).to(lang) if wrong else ALL_RIGHT.to(lang) if looked else ""


def _figures(form: Form, answers: Mapping[str, Any], lang: str) -> list[Counted]:
    found = []
    for item in form.walk():
        held = answers.get(item.id)
        if item.type != "figure" or not isinstance(held, dict) or not held.get("rows"):
            continue
        rows = [row for row in held["rows"] if row["shown"] != "0"] or held["rows"]  # of many, those that count
        shown = (
            rows[0]["shown"]
            if len(held["rows"]) == 1 and held["rows"][0].get("group", WHOLE) == WHOLE
            else BETWEEN[lang].join(
                f"{row['label'].get(lang) or row['label'].get('zh')} {row['shown']}" for row in rows[:MOST_LINES]
            )
        )
        found.append(Counted(item.label.to(lang), shown))
    return found


def _said(form: Form, answers: Mapping[str, Any], lang: str) -> list[tuple[str, str]]:
    return [
        (item.label.to(lang), str(answers[item.id]))
        for item in form.walk()
        if item.type in {"text", "long_text"} and answers.get(item.id)
    ]


def _point(one: Mapping[str, Any], lang: str) -> tuple[str, str, str]:
    told = SETTLED.to(lang) if one["closed_on"] else CARRIED.fill(times=one["carried"]).to(lang)
    words = f"{one['words']} — {told}" if one["closed_on"] or one["carried"] else one["words"]
    return POINT[one["kind"]].to(lang), words, one["by"]


def _task(one: Mapping[str, Any], lang: str) -> tuple[str, str, str, str]:
    is_done = one["state"] in {"done", "proved"}
    carried = CARRIED.fill(times=one["carried"]).to(lang) if one["carried"] and not is_done else ""
    state = (DONE if is_done else DROPPED if one["state"] == "dropped" else OPEN).to(lang)
    proof = shortened(one.get("proof") or "", PROOF_WIDTH) if is_done else ""
    happened = COLON[lang].join(filter(None, (state, proof)))
    return one["title"], one["name"], one["due_on"][5:], f"{happened} {carried}".strip()


def shortened(words: str, most: int) -> str:
    """Cut words that are too long for their place.

    >>> shortened("三位都通了话", 4)
    '三位都…'
    """
    return words if len(words) <= most else f"{words[: most - 1]}…"
