"""Drawing of the backups page."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models.access import Role
from models.backups import REASONS
from models.database import database
from models.resources import RESOURCES
from models.text import Text
from ui.pages.backups import words as say
from ui.parts.buttons import Button, button, button_row
from ui.parts.figures import chip
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag, words
from ui.parts.notices import empty_state, notice
from ui.parts.styling import style_of
from ui.words import CANCEL, CLOSE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from markupsafe import Markup

    from models.access import Seat
    from models.backups import Standing
    from models.database.backup import Backup
    from models.database.restoring import Examined

STYLE: Final = Path(__file__).with_name("backups.css")
COUNTED: Final = ("customers", "vehicles", "visits", "staff")
SHOWN: Final = 20


@dataclass(frozen=True)
class Drawn:
    """What the page is drawn from."""

    seat: Seat
    stands: Standing
    now: datetime
    chosen: Mapping[str, Any]
    whole: Mapping[Path, bool | None]


@dataclass
class Asked:
    """The backup that somebody tries or wants back, and how far that got."""

    backup: Backup
    restores: bool
    name: str
    is_tried: bool = False
    examined: Examined | None = None
    present: dict[str, int] = field(default_factory=dict)
    refused: Text | None = None
    typed: str = ""
    wrong: Text | None = None
    is_restoring: bool = False


def top_html(drawn: Drawn, *, is_busy: bool) -> Markup:
    """Draw the head, what is wrong, and the schedule."""
    lang = drawn.seat.lang
    act = Button(text=say.WORKING if is_busy else say.NOW, act="now", icon="backup", weight="primary", disabled=is_busy)
    style = style_of(STYLE)
    head = page_head(lang, say.TITLE, count=len(drawn.stands.backups), actions=[act])
    return joined([style, head, *_warnings(drawn), _schedule(drawn)])


def _warnings(drawn: Drawn) -> list[Markup]:
    lang, stands = drawn.seat.lang, drawn.stands
    found = []
    if stands.is_late:
        hours = int((drawn.now - stands.last).total_seconds() // 3600) if stands.last else 0
        found.append(notice(lang, say.LATE.fill(hours=hours) if stands.last else say.NEVER, "bad"))
    for failed in stands.failed:
        text = say.FAILED.get(failed.job, say.FAILED["backup"])
        at = shown_at(drawn.seat, failed.at)
        found.append(notice(lang, text.fill(at=at, why=failed.why, reference=failed.reference), "attention"))
    return found


def _schedule(drawn: Drawn) -> Markup:
    lang, stands = drawn.seat.lang, drawn.stands
    last = NOTHING
    if stands.last is not None:
        said = say.LAST.fill(at=shown_at(drawn.seat, stands.last), ago=ago(drawn.now, stands.last))
        last = tag("strong", said.to(lang))
    rule = say.SCHEDULE.fill(hours=drawn.chosen["backup_hours"], keep=drawn.chosen["backup_keep"])
    link = tag("a", say.CHANGE.to(lang), href="/settings")
    folder = say.FOLDER.fill(folder=database().place.backups.resolve())
    return tag(
        "div",
        tag("p", joined([last, " ", rule.to(lang), " ", link])),
        tag("p", folder.to(lang), class_="quiet"),
        class_="backup-rule",
    )


def list_html(drawn: Drawn, asked: Asked | None, *, shows_all: bool) -> Markup:
    """Draw the backups, newest first; below one of them what is asked about it."""
    lang, backups = drawn.seat.lang, drawn.stands.backups
    if not backups:
        return empty_state(lang, say.NONE, icon_name="backup")
    shown = backups if shows_all else backups[:SHOWN]
    heads = (say.WHEN, say.WHY, say.SIZE, say.CHECK)
    head = tag(
        "tr", *(tag("th", text.to(lang), class_="right" if text is say.SIZE else None) for text in heads), tag("th")
    )
    rows = []
    for backup in shown:
        rows.append(_row(drawn, backup))
        if asked is not None and asked.backup.path == backup.path:
            rows.append(tag("tr", tag("td", panel_html(drawn.seat, asked), colspan=5), class_="asked"))
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="backup-list")
    if len(shown) == len(backups):
        return table
    more = button(lang, Button(text=say.MORE.fill(count=len(backups)), act="all", weight="quiet"))
    return joined([table, tag("p", more)])


def _row(drawn: Drawn, backup: Backup) -> Markup:
    lang, name = drawn.seat.lang, backup.path.name
    is_whole = drawn.whole.get(backup.path)
    checked = (
        chip(lang, say.CHECKING)
        if is_whole is None
        else chip(lang, *((say.AGREES, "good") if is_whole else (say.CHANGED, "bad")))
    )
    is_broken = is_whole is False
    acts = [
        Button(text=say.TRY, act=f"try={name}", weight="quiet", disabled=is_broken),
        Button(text=say.RESTORE, act=f"restore={name}", weight="quiet", disabled=is_broken),
    ]
    if drawn.seat.roles & Role.ADMINISTRATOR:
        acts.append(Button(text=say.DOWNLOAD, act=f"download={name}", weight="quiet"))
    reason = REASONS.get(backup.reason, Text.plain(backup.reason))
    return tag(
        "tr",
        tag("td", shown_at(drawn.seat, backup.made_at).to(lang), class_="when", title=name),
        tag("td", reason.to(lang)),
        tag("td", shown_size(backup.size), class_="right"),
        tag("td", checked),
        tag("td", button_row(lang, acts), class_="acts"),
    )


def panel_html(seat: Seat, asked: Asked) -> Markup:
    """Draw what became of trying a backup, and the question before going back to it."""
    lang, at = seat.lang, shown_at(seat, asked.backup.made_at)
    title = tag("h2", (say.RESTORE_TITLE if asked.restores else say.TRY).fill(at=at).to(lang))
    close = Button(text=CANCEL if asked.restores else CLOSE, act="cancel")
    if asked.is_restoring:
        return _panel(title, notice(lang, say.RESTORING))
    if not asked.is_tried:
        return _panel(title, tag("p", say.TRYING.to(lang), class_="quiet"))
    if asked.refused:
        return _panel(title, notice(lang, asked.refused, "bad"), button_row(lang, [close]))
    tried = notice(lang, (say.TRIED if asked.examined else say.READABLE).fill(at=at), "good")
    inside = [tried, _counts(lang, asked)]
    if asked.examined and asked.examined.updates:
        inside.append(tag("p", say.UPDATES.to(lang), class_="quiet"))
    if not asked.restores:
        onward = Button(text=say.RESTORE, act=f"restore={asked.backup.path.name}")
        return _panel(title, *inside, button_row(lang, [close, onward]))
    return _panel(title, tag("p", say.RESTORE_WHY.to(lang)), *inside, _confirming(lang, asked, close))


def _confirming(lang: str, asked: Asked, close: Button) -> Markup:
    label = tag("label", say.TYPE_NAME.fill(name=asked.name).to(lang), for_="backup-name")
    box = tag(
        "input",
        id="backup-name",
        type="text",
        value=asked.typed,
        autocomplete="off",
        data_change="name",
        aria_invalid="true" if asked.wrong else None,
    )
    wrong = tag("p", asked.wrong.to(lang), class_="bad", role="alert") if asked.wrong else NOTHING
    act = Button(text=say.DO_RESTORE, act="restore-it", weight="danger")
    return joined([label, box, wrong, button_row(lang, [act, close])])


def _counts(lang: str, asked: Asked) -> Markup:
    if asked.examined is None:
        return NOTHING
    head = tag(
        "tr", tag("th"), tag("th", say.IN_IT.to(lang), class_="right"), tag("th", say.PRESENT.to(lang), class_="right")
    )
    rows = [
        tag(
            "tr",
            tag("td", words(lang, title)),
            tag("td", f"{asked.examined.counts.get(table, 0):,}", class_="right"),
            tag("td", f"{asked.present.get(table, 0):,}", class_="right"),
        )
        for table, title in tables_counted().items()
    ]
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="backup-counts")


def _panel(*inside: Markup) -> Markup:
    return tag("section", *inside, class_="backup-panel", aria_live="polite")


def tables_counted() -> dict[str, Text]:
    """Name the tables whose rows are counted for people, with their words."""
    return {RESOURCES[key].model._meta.db_table: RESOURCES[key].title for key in COUNTED}


def shown_at(seat: Seat, moment: datetime) -> Text:
    """Write a moment in the store's zone."""
    local = moment.astimezone(ZoneInfo(seat.zone))
    zh, en = say.WEEKDAYS.to("zh")[local.weekday()], say.WEEKDAYS.to("en").split()[local.weekday()]
    return Text(zh=f"{local:%Y-%m-%d} 周{zh} {local:%H:%M}", en=f"{en} {local:%Y-%m-%d %H:%M}")


def ago(now: datetime, moment: datetime) -> Text:
    """Say how long ago it was, as one says it."""
    minutes = max(0, int((now - moment.astimezone(UTC)).total_seconds() // 60))
    if minutes < 1:
        return say.JUST_NOW
    if minutes < 90:  # noqa: PLR2004 -- as one says it
        return say.MINUTES.fill(n=minutes)
    if minutes < 48 * 60:
        return say.HOURS.fill(n=round(minutes / 60))
    return say.DAYS.fill(n=round(minutes / 60 / 24))


def shown_size(size: int) -> str:
    """Write a file's size.

    >>> shown_size(811_008), shown_size(2_500_000_000)
    ('0.8 MB', '2.5 GB')
    """
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"  # noqa: PLR2004 -- as it is counted
