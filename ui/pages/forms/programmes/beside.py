"""What stands beside the sheet: what is to be mended, what saving changes, what follows from it, and the step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from surveys.foreseeing import first_draw, foresee, would_open
from surveys.sampling import EVENTS
from ui.pages.forms.aspects import differences
from ui.pages.forms.in_words import sentences
from ui.pages.forms.programmes import words as say
from ui.parts.buttons import Button, button_row
from ui.parts.figures import section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.text import Text
    from surveys.engine.programme import Programme
    from surveys.engine.programme_reading import Read
    from ui.pages.forms.programmes.loading import Known

MOST = 6  # mistakes told one by one


def beside_html(lang: str, known: Known, read: Read, refusal: Text | None) -> Markup:
    """Draw it for what is typed now."""
    parts = [notice(lang, refusal, "bad")] if refusal else []
    if read.programme is None:
        parts.append(_mend(lang, read.wrong))
    else:
        parts += [_changes(lang, known, read.programme), _effect(lang, known, read.programme)]
    do = say.SAVE.fill(version=known.version + 1) if known.row else say.CREATE
    back = f"/programmes/{known.row}" if known.row else "/programmes"
    is_same = read.programme is not None and read.programme == known.before
    buttons = [
        Button(text=do, act="save", icon="check", weight="primary", disabled=is_same),
        Button(text=say.CANCEL if known.row else say.NOT_MADE, act=f"leave={back}"),
    ]
    kept = tag("p", say.KEPT.to(lang), class_="quiet")
    return joined([*parts, button_row(lang, buttons), kept])


def _mend(lang: str, wrong: Mapping[str, Text]) -> Markup:
    lines = [
        tag("li", tag("button", text.to(lang), type="button", class_="link", data_act=f"goto={name}"))
        for name, text in list(wrong.items())[:MOST]
    ]
    head = tag("strong", say.MEND.fill(count=len(wrong)).to(lang))
    return tag("div", icon("bad"), tag("div", head, tag("ul", *lines)), class_="notice bad", role="status")


def _changes(lang: str, known: Known, programme: Programme) -> Markup:
    if known.before is None:
        lines = [tag("li", one.to(lang)) for one in sentences(programme, known.form, known.titles)]
        return section(lang, say.NEW_SAYS, tag("ul", *lines, class_="told"))
    found = differences(known.before, programme, known.form, known.titles)
    if not found:
        return section(lang, say.CHANGES, tag("p", say.NO_CHANGES.to(lang), class_="quiet"))
    lines = []
    for one in found:
        now = one.after.to(lang) if one.after else say.GONE.to(lang)
        was = tag("div", say.WAS.fill(words=one.before).to(lang), class_="quiet") if one.before else NOTHING
        lines.append(tag("div", tag("dt", one.label.to(lang)), tag("dd", tag("div", now), was)))
    return section(lang, say.CHANGES, tag("dl", *lines, class_="changes"))


def _effect(lang: str, known: Known, programme: Programme) -> Markup:
    told = [*_drawn(known, programme), *_opened(known, programme)]
    if known.running is not None:
        told += [say.OPEN_ONES.fill(count=known.waiting)] if known.waiting else []
        told += [say.ONLY_NEW] if known.running.is_on else [say.IS_OFF]
    return section(lang, say.EFFECT, tag("ul", *(tag("li", one.to(lang)) for one in told), class_="told"))


def _drawn(known: Known, programme: Programme) -> list[Text]:
    if programme.who.from_ not in EVENTS:
        return [say.NOT_DRAWN]
    first, found = _first(known, programme), foresee(programme, known.past)
    if found is None:
        return [*first, say.UNKNOWN]
    told = [*first, say.DRAWN.fill(drawn=found.drawn, months=known.past.months, events=found.events)]
    before = foresee(known.before, known.past) if known.before else None
    if before is not None and before.drawn != found.drawn:
        told.append(say.DRAWN_BEFORE.fill(drawn=before.drawn))
    left = [
        (say.RESTED, found.rested),
        (say.FULL, found.full),
        (say.OTHERS, found.others),
        (say.LEFT_ALONE, found.quiet),
    ]
    words = [text.fill(count=count) for text, count in left if count]
    return [*told, say.LEFT.fill(words=say.listed(words))] if words else told


def _first(known: Known, programme: Programme) -> list[Text]:
    """Tell what the next draw takes where the programme begins with it: a new one, and one that asks others now."""
    running = known.running
    if running is not None and (not running.is_on or running.programme.who == programme.who):
        return []
    found = first_draw(programme, known.past)
    if found is None:
        return []
    text = say.FIRST_DRAW[programme.who.from_]
    return [text.fill(day=f"{found.day:%m-%d}", events=found.events, drawn=found.drawn)]


def _opened(known: Known, programme: Programme) -> list[Text]:
    if programme.alerts and not known.past.answers:
        return [say.NO_ANSWERS]
    told = []
    for alert in programme.alerts:
        count, every = would_open(alert.when, known.past)
        told.append(say.WOULD_OPEN.fill(title=alert.title or "", all=every, count=count))
    return told
