"""Ending: the sign-off, and what may be said about minutes afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import HEADS
from models.kinds.datetime import local
from ui.pages.meetings import words as say
from ui.parts.buttons import Button, button
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.access import Seat
    from models.meetings.reading import MeetingShown


def ending_html(seat: Seat, meeting: MeetingShown, typed: Mapping[str, str]) -> Markup:
    """Draw how a meeting ends: by the chair's word, by not having been held, or as it was signed."""
    lang = seat.lang
    if meeting.state == "signed":
        return _signed(seat, meeting, typed)
    if meeting.state == "skipped":
        again = button(lang, Button(text=say.BEGIN, act="begin")) if meeting.may_run(seat) else NOTHING
        return joined([tag("p", say.SKIPPED.fill(why=meeting.note).to(lang)), tag("div", again, class_="buttons")])
    if not meeting.may_run(seat):
        return NOTHING
    parts: list[Markup] = []
    if meeting.state == "running":
        may_sign = meeting.chair == seat.person or bool(seat.roles & HEADS)
        hint = tag("p", say.SIGN_HINT.to(lang), class_="quiet")
        sign = Button(text=say.SIGN, act="sign", icon="check", weight="primary", disabled=not may_sign)
        parts += [hint, tag("div", button(lang, sign), class_="buttons")]
    why = tag("input", class_="input", value=typed.get("skip", ""), data_change="said=skip", maxlength=200,
              placeholder=say.SKIP_WHY.to(lang), aria_label=say.SKIP_WHY.to(lang))  # fmt: skip
    parts.append(tag("div", why, button(lang, Button(text=say.SKIP, act="skip", weight="quiet")), class_="meet-why"))
    return joined(parts)


def _signed(seat: Seat, meeting: MeetingShown, typed: Mapping[str, str]) -> Markup:
    lang = seat.lang
    at = f"{local(meeting.signed_at):%Y-%m-%d %H:%M}" if meeting.signed_at else ""
    told = tag("p", say.SIGNED.fill(name=meeting.signed_by, at=at).to(lang))
    paper = Button(text=say.PRINT, href=f"/meetings/{meeting.id}.pdf", icon="print", whole=True)
    own = next((one for one in meeting.people if one.person == seat.person), None)
    read = Button(text=say.ACKNOWLEDGE, act="acknowledge", icon="check", weight="primary")
    acts = [
        button(lang, paper),
        button(lang, read) if own is not None and not own.has_read and meeting.chair != seat.person else NOTHING,
    ]
    names = "、".join(one.name for one in meeting.people if one.has_read)
    have_read = tag("p", say.READ_BY.fill(names=names).to(lang), class_="quiet") if names else NOTHING
    return joined([told, tag("div", *acts, class_="buttons"), have_read, _amended(lang, meeting),
                   _amending(lang, typed) if meeting.may_run(seat) else NOTHING])  # fmt: skip


def _amended(lang: str, meeting: MeetingShown) -> Markup:
    if not meeting.amendments:
        return NOTHING
    lines = (
        tag("li", tag("div", one.words, tag("span", one.reason, " · ", one.by, " · ",
                                            f"{local(one.at):%m-%d %H:%M}", class_="quiet")))
        for one in meeting.amendments
    )  # fmt: skip
    return joined([tag("h3", say.AMENDMENTS.to(lang)), tag("ul", *lines, class_="meet-list")])


def _amending(lang: str, typed: Mapping[str, str]) -> Markup:
    boxes = (
        tag("label", tag("span", label.to(lang), class_="field-label"),
            tag("input", class_="input", id=f"said-{name}", value=typed.get(name, ""), data_change=f"said={name}",
                maxlength=most), class_="field wide")
        for name, label, most in (("amend", say.AMEND_WORDS, 1000), ("reason", say.AMEND_WHY, 200))
    )  # fmt: skip
    send = button(lang, Button(text=say.AMEND, act="amend"))
    return tag("div", *boxes, tag("div", send, class_="buttons"), class_="meet-form is-grid")
