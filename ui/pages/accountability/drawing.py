"""How a record looks: the line of command with its shares, the questions, the action, what was done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import moment_of
from models.kinds.datetime import local
from models.rules.accountability import STATES, carried_by_managers
from models.tables.accountability import RECORD_KIND, SEVERITY
from ui.pages.accountability import words as say
from ui.pages.record.head import head_html
from ui.pages.tasks.lines import style_html as task_style
from ui.pages.tasks.lines import task_lines_html
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, facts, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag, words
from ui.parts.styling import style_of

if TYPE_CHECKING:
    from fractions import Fraction

    from markupsafe import Markup

    from models.access import Seat
    from models.accountability.reading import Account, Named
    from models.text import Text
    from ui.pages.accountability.loading import More
    from ui.pages.record.loading import Loaded

STYLE: Final = Path(__file__).with_name("accountability.css")
TONES: Final = {
    "draft": "", "reply": "attention", "decided": "information", "action": "attention", "verified": "information",
    "closed": "good", "dropped": "",
}  # fmt: skip
SEVERITY_TONES: Final = {"grave": "bad", "medium": "attention", "light": ""}
FEN: Final = 100


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


def record_head(seat: Seat, loaded: Loaded, more: More) -> Markup:
    """Draw what it is about, how far it is, and until when replies are taken."""
    lang, now = seat.lang, more.account
    shown = [chip(lang, STATES[now.state], TONES[now.state])]
    if now.is_praise:
        shown.append(chip(lang, RECORD_KIND["praise"], "good"))
    else:
        shown.append(chip(lang, SEVERITY[now.held["severity"]], SEVERITY_TONES[now.held["severity"]]))
    if now.state == "reply" and now.reply_until:
        shown.append(tag("span", say.STATE_SINCE.fill(day=now.reply_until).to(lang), class_="quiet"))
    shown.append(tag("a", say.GO_ON.to(lang), href="#next-step", class_="to-next"))
    return joined([style_html(), task_style(), head_html(seat, loaded, *shown)])


def event_html(lang: str, now: Account) -> Markup:
    """Draw what happened, against which rule, and what was lost."""
    parts = [tag("p", now.held["event"], class_="lines")] if now.held["event"] else []
    told = [(say.NAMES[name], now.held[name]) for name in ("rule", "loss") if now.held[name]]
    return section(lang, say.FACTS, *parts, facts(lang, told) if told else NOTHING)


def level_words(one: Named) -> Text:
    """Say where somebody stands above who did it."""
    if one.is_head and one.level:
        return say.HEAD
    return say.LEVELS[one.level] if one.level < len(say.LEVELS) else say.LEVEL.fill(level=one.level)


def shares_html(lang: str, now: Account, *, edits: bool, money: bool) -> Markup:
    """Draw everybody who is named with what they carry and what they say to it."""
    lines = tag("ul", *(_named(lang, one, edits=edits, money=money) for one in now.named), class_="named-lines")
    if now.is_praise:
        return joined([lines, _saving(lang) if edits else NOTHING])
    carried = [one.as_bearer for one in now.named]
    in_money, in_points = carried_by_managers(carried)
    bars = [bar_html(lang, in_points, say.POINTS if money else "")] if in_points is not None else []
    if money and in_money is not None:
        bars.append(bar_html(lang, in_money, say.YUAN))
    nothing = NOTHING if bars else tag("p", say.NO_SHARES.to(lang), class_="quiet")
    return joined([*bars, nothing, lines, _saving(lang) if edits else NOTHING])


def _saving(lang: str) -> Markup:
    keep = button(lang, Button(text=say.SAVE_SHARES, act="keep"))
    policy = button(lang, Button(text=say.BY_POLICY, act="policy", weight="quiet"))
    return tag("div", keep, policy, class_="buttons")


def bar_html(lang: str, managers: Fraction, unit: Text | str) -> Markup:
    """Draw how a whole is shared between the employee and those above, in words too."""
    share = round(managers * 100)
    employee, above = say.EMPLOYEE.fill(share=100 - share).to(lang), say.MANAGERS.fill(share=share).to(lang)
    parts = [tag("span", class_="of-employee", style=f"width:{100 - share}%"), tag("span", class_="of-managers")]
    named = tag("span", words(lang, unit), class_="quiet") if unit else NOTHING
    told = tag("p", tag("span", employee, " ", named), tag("span", above, " ", named))
    return tag("div", tag("div", *parts, class_="share-bar", aria_hidden="true"), told, class_="share")


def _named(lang: str, one: Named, *, edits: bool, money: bool) -> Markup:
    where = [tag("strong", one.name), tag("span", level_words(one).to(lang), class_="quiet")]
    if one.is_trainee:
        where.append(chip(lang, say.TRAINEE))
    points: object = tag("span", f"{one.points} {say.POINTS.to(lang)}", class_="carried")
    yuan: object = tag("span", f"{one.money / FEN:g} {say.YUAN.to(lang)}", class_="carried") if money else NOTHING
    if edits:
        points = _box(lang, f"points={one.person}", str(one.points), say.POINTS_OF.fill(name=one.name), say.POINTS)
        yuan = NOTHING
        if money:
            shown = f"{one.money / FEN:g}"
            yuan = _box(lang, f"money={one.person}", shown, say.MONEY_OF.fill(name=one.name), say.YUAN)
    said = tag("p", say.NO_REPLY.to(lang), class_="quiet")
    if one.replied_at is not None:
        at = f"{local(one.replied_at):%m-%d %H:%M}"
        said = tag("blockquote", tag("span", say.REPLIED.fill(at=at).to(lang), class_="quiet"), " ", one.reply)
    return tag("li", tag("div", *where, class_="named-who"), tag("div", points, yuan, class_="named-share"), said)


def _box(lang: str, act: str, value: str, label: Text, unit: Text) -> Markup:
    box = tag("input", type="text", inputmode="numeric", class_="input", value=value, data_change=act, maxlength=8,
              id=act.replace("=", "-"), aria_label=label.to(lang))  # fmt: skip
    return tag("span", box, tag("span", unit.to(lang), class_="unit"), class_="share-box")


def questions_html(lang: str, more: More, *, answers: bool) -> Markup:
    """Draw the system questions with their answers."""
    now, form = more.account, more.questions.form
    given = now.answers
    text = say.ANSWER_MORE if given else say.ANSWER_THEM
    address = f"/accountability_records/{now.id}/questions"
    link = button(lang, Button(text=text, href=address, icon="edit")) if answers else NOTHING
    if not given:
        return section(lang, say.QUESTIONS, tag("p", say.NO_ANSWERS.to(lang), class_="quiet"), actions=link)
    lines = []
    for item in form.walk():
        if item.type == "choice":
            value = str(given.get(item.id) or "")
            said = next((one.label.to(lang) for one in form.lists["held"] if one.v == value), "—")
            tone = {"yes": "good", "partly": "attention", "no": "bad"}.get(value, "")
            lines.append(tag("li", tag("span", item.label.to(lang)), chip(lang, said, tone)))
        elif given.get(item.id):
            lines.append(tag("li", tag("p", str(given[item.id]), class_="lines")))
    missing = now.unanswered
    still = tag("p", say.STILL.fill(number=len(missing)).to(lang), class_="attention") if missing else NOTHING
    return section(lang, say.QUESTIONS, still, tag("ul", *lines, class_="question-lines"), actions=link)


def action_html(seat: Seat, more: More) -> Markup:
    """Draw the corrective action: its task, its proof, its effect."""
    lang, now = seat.lang, more.account
    if not more.tasks:
        return section(lang, say.ACTION, tag("p", say.NO_ACTION.to(lang), class_="quiet"))
    parts = [tag("p", now.held["action"], class_="lines"), task_lines_html(lang, more.tasks, seat.today)]
    if now.task and now.task.proof:
        parts.append(tag("p", say.PROOF.fill(words=now.task.proof).to(lang), class_="lines"))
    if now.held["effect"]:
        parts.append(tag("p", say.EFFECT.fill(words=now.held["effect"]).to(lang), class_="lines"))
    return section(lang, say.ACTION, *parts)


def log_html(lang: str, more: More) -> Markup:
    """Draw what was done, the newest first; and for the general manager who looked at it."""
    steps = tag("ol", *(_step(lang, one) for one in more.steps), class_="happened")
    looks = NOTHING
    if more.looks:
        lines = (
            tag("li", say.LOOKED.fill(name=one["name"], times=one["times"], at=_clock(one["at"])).to(lang))
            for one in more.looks
        )
        title = tag("summary", say.LOOKS.to(lang))
        looks = tag("details", title, tag("ul", *lines, class_="plain-list"), class_="section folded")
    return joined([section(lang, say.STEPS, steps), looks])


def _clock(at: Any) -> str:
    return f"{local(moment_of(at)):%m-%d %H:%M}"


def _step(lang: str, one: Any) -> Markup:
    to = tag("strong", STATES[one["to"]].to(lang)) if one["to"] else NOTHING
    by = tag("span", one["name"], class_="quiet") if one["name"] else NOTHING
    said = tag("p", one["words"], class_="lines") if one["words"] else NOTHING
    body = tag("div", tag("p", to, " ", by, class_="came"), said)
    return tag("li", icon("right" if one["to"] else "edit"), body, tag("time", _clock(one["at"])))
