"""How a call looks: the facts on its side and the ways it may end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.database.stored import moment_of
from models.kinds.datetime import local
from models.outcomes import OUTCOME
from models.tables.surveys import INVITATION_OUTCOME
from ui.pages.calls import words as say
from ui.parts.buttons import Button, button
from ui.parts.figures import facts
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.text import Text
    from ui.pages.calls.opening import Opened

BY_ANSWERING = frozenset({"complete", "quota_full"})  # these come from the answers, not from a button


def side(lang: str, opened: Opened) -> Markup:
    """Draw who is called: the phone large, then car, visit and what was tried before."""
    waiting, about = opened.waiting, opened.subject.facts
    phone = tag("p", say.NO_PHONE.to(lang), class_="quiet")
    if waiting.phone:
        phone = tag(
            "a", icon("phone"), " ", waiting.phone, href=f"tel:{waiting.phone}", class_="call-phone", data_whole=True
        )
    rows = [
        (say.WHO, waiting.asks),
        (say.CAR, _car(about)),
        (say.VISIT, str(about.get("visited_on") or "")),
        (say.WORK, about.get("work") or ""),
        (say.ADVISOR, about.get("advisor_name") or ""),
        (say.UNTIL, str(waiting.expires_on)[:10]),
    ]
    link = tag("a", say.FILE.to(lang), href=f"/customers/{waiting.customer}") if waiting.customer else NOTHING
    return joined([phone, facts(lang, rows), link, _tried(lang, opened)])


def _car(about: Mapping[str, Any]) -> str:
    """Name the car; a model that begins with its series says it once."""
    plate, series, model = (str(about.get(name) or "") for name in ("plate", "series", "model"))
    return " ".join(part for part in (plate, "" if model.startswith(series) else series, model) if part)


def _tried(lang: str, opened: Opened) -> Markup:
    if not opened.tried:
        return NOTHING
    lines = (
        tag(
            "li",
            f"{local(moment_of(one['at'])):%m-%d %H:%M}",
            " ",
            INVITATION_OUTCOME[one["outcome"]].to(lang),
            " ",
            one["name"] or "",
        )
        for one in opened.tried
    )
    return joined([tag("h2", say.EARLIER.to(lang), class_="q-group"), tag("ul", *lines, class_="quiet")])


def foot(lang: str, opened: Opened, *, is_asking_when: bool, typed: str, problem: Text | None) -> Markup:
    """Draw the ways a call may end."""
    offered = [name for name in opened.programme.programme.outcomes if name not in BY_ANSWERING]
    ways = [Button(text=OUTCOME[name], act=f"outcome={name}") for name in offered]
    finish = say.FINISH_FOR_CASE if opened.case else say.FINISH
    send = button(lang, Button(text=finish, act="finish", icon="check", weight="primary"))
    line = [tag("span", say.ENDED.to(lang), class_="quiet"), *(button(lang, way) for way in ways)]
    skip = button(lang, Button(text=say.SKIP, act="skip", weight="quiet"))
    asked = _when(lang, typed, problem) if is_asking_when else NOTHING
    keys = tag("span", say.KEYS.to(lang), class_="quiet call-keys")
    return joined([*line, skip, asked, tag("span", keys, " ", send, class_="push call-when")])


def _when(lang: str, typed: str, problem: Text | None) -> Markup:
    wrong = tag("span", problem.to(lang), class_="bad", role="alert") if problem else NOTHING
    box = tag(
        "input", type="datetime-local", value=typed or None, class_="input", data_change="when",
        aria_label=say.WHEN.to(lang), autofocus=True,
    )  # fmt: skip
    keep = button(lang, Button(text=say.KEEP_WHEN, act="keep_when", icon="clock"))
    return tag("div", tag("label", tag("span", say.WHEN.to(lang)), " ", box), keep, wrong, class_="call-when")
