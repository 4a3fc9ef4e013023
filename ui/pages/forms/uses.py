"""What a form is used for: said in words, and chosen — a survey, a checklist, an agenda, a table, further fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.access import VIEW
from models.database import reader
from models.resources import RESOURCES
from models.tables.surveys import FORM_KIND
from models.text import Text
from surveys.programmes import may_change
from surveys.tables.keeping import MAKERS, rows_in, table_for
from surveys.uses.extra import extra_uses
from surveys.uses.posts import posts_for
from surveys.uses.series import series_for
from ui.pages.forms import uses_words as say
from ui.pages.forms.drawing import used_html
from ui.pages.forms.programmes.words import WITH_FORM
from ui.pages.forms.uses_others import ExtraFieldsUse, MeetingUse
from ui.pages.forms.uses_pieces import card
from ui.pages.forms.uses_posts import PostsUse, when_words
from ui.pages.forms.uses_table import TableUse
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from surveys.tables.resources import Settings
    from surveys.uses.extra import ExtraUse
    from surveys.uses.posts import PostUse
    from surveys.uses.series import SeriesUse
    from ui.pages.forms.loading import Opened

STYLE: Final = Path(__file__).with_name("uses.css")
INTERNAL: Final = frozenset({"system_questions"})  # asked with every accountability record
SURVEYS: Final = frozenset({"survey", "complaint"})
TITLES_SQL: Final = "SELECT key, title, english FROM form"


@dataclass(frozen=True, kw_only=True)
class UsesRead:
    """Everything that a form is used for, read before anything is drawn."""

    table: Settings | None = None
    rows: int = 0
    posts: Sequence[PostUse] = ()
    series: Sequence[SeriesUse] = ()
    extra: Sequence[ExtraUse] = ()
    titles: dict[str, Text] = field(default_factory=dict)


async def read_uses(seat: Seat, opened: Opened) -> UsesRead:
    """Read it, as far as the form's kind can have it."""
    key, kind = opened.row["key"], opened.row["kind"]
    table = await table_for(key) if kind == "record" else None
    series = await series_for(seat) if kind == "minutes" and seat.may(RESOURCES["meeting_series"].can, VIEW) else []
    titles = await reader().rows(TITLES_SQL) if series else []
    return UsesRead(
        table=table,
        rows=await rows_in(table.key) if table else 0,
        posts=await posts_for(key) if kind == "checklist" else [],
        series=series,
        extra=await extra_uses(key) if kind == "extra" else [],
        titles={form: Text(zh=zh, en=en or zh) for form, zh, en in titles},
    )


def show_uses(seat: Seat, opened: Opened, read: UsesRead) -> None:
    """Build the side of a form's page that says and chooses what it is used for."""
    lang, form, kind = seat.lang, opened.current.form, opened.row["kind"]
    now = Block(joined([style_of(STYLE), _now(seat, opened, read)]))

    async def say_anew() -> None:
        seen = await current_seat()
        now.show(joined([style_of(STYLE), _now(seen, opened, await read_uses(seen, opened))]))

    if form.id in INTERNAL:
        Block(notice(lang, say.INTERNAL, "information"))
    elif not seat.roles & MAKERS:
        Block(notice(lang, say.ONLY_HEADS, "information"))
    elif kind == "record":
        TableUse(lang, form, read.table, read.rows, here=f"/forms/{opened.id}?tab=uses")
    elif kind == "checklist":
        PostsUse(lang, form, read.posts, say_anew)
    elif kind == "minutes":
        MeetingUse(lang, form, read.series, read.titles, say_anew)
    elif kind == "extra":
        ExtraFieldsUse(lang, form, read.extra, say_anew)
    elif kind in SURVEYS and may_change(seat):
        Block(_survey(lang, opened))
    else:
        Block(notice(lang, say.NOTHING_FOR.fill(kind=FORM_KIND[kind]), "information"))


def _survey(lang: str, opened: Opened) -> Markup:
    address = f"/programmes/new?form={opened.row['key']}"
    new = Button(text=WITH_FORM, href=address, icon="plus", weight="primary")
    return card(lang, say.SURVEY, say.SURVEY_WHY, button_row(lang, [new]), icon_name="survey")


def used_html_of(seat: Seat, opened: Opened, read: UsesRead) -> Markup:
    """Say beside a form's questions what it is used for, with the way to choose it."""
    lang, kind = seat.lang, opened.row["kind"]
    if kind in SURVEYS:
        return used_html(lang, opened, linked=seat.may(RESOURCES["programmes"].can, VIEW), addable=may_change(seat))
    lines = used_lines(lang, opened, read)
    shown = tag("ul", *(tag("li", one) for one in lines), class_="use-now") if lines else NOTHING
    text = say.INTERNAL if opened.row["key"] in INTERNAL else say.NOT_USED
    choose = button_row(lang, [Button(text=say.CHOOSE, href=f"/forms/{opened.id}?tab=uses", icon="plus")])
    may = bool(seat.roles & MAKERS) and opened.row["key"] not in INTERNAL
    return section(
        lang, say.TAB, style_of(STYLE), shown or tag("p", text.to(lang), class_="quiet"), choose if may else NOTHING
    )


def _now(seat: Seat, opened: Opened, read: UsesRead) -> Markup:
    lang = seat.lang
    if opened.row["kind"] in SURVEYS:
        return used_html(lang, opened, linked=seat.may(RESOURCES["programmes"].can, VIEW), addable=False)
    lines = used_lines(lang, opened, read)
    shown = tag("ul", *(tag("li", one) for one in lines), class_="use-now") if lines else NOTHING
    return section(lang, say.NOW, shown or tag("p", say.NOT_YET.to(lang), class_="quiet"))


def used_lines(lang: str, opened: Opened, read: UsesRead) -> list[Markup]:
    """Say each use in a line, with the way to it."""
    found: list[Markup] = []
    if read.table is not None and read.table.is_on:
        told = say.TABLE_NAMED.fill(title=opened.current.form.head.title, count=read.rows)
        found.append(tag("a", told.to(lang), href=f"/{read.table.key}"))
    for use in read.posts:
        if use.is_on:
            told = say.POSTS_NOW.fill(post=use.name, count=use.holders, when=when_words(use.when))
            found.append(tag("span", told.to(lang)))
    agendas = (one for one in read.series if one.form_key == opened.row["key"])
    found += [tag("a", one.title.to(lang), href=f"/meeting_series/{one.row}") for one in agendas]
    return found + [tag("a", RESOURCES[one.noun].title.to(lang), href=f"/{one.noun}") for one in read.extra]
