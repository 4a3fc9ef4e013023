"""What the page of a programme's sheet needs to know, read before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.problem import Refused
from models.text import Text
from surveys.engine.programme_sheet import Sheet, fresh_sheet, sheet_of
from surveys.foreseeing import Past, past_of
from surveys.library import programme_at, programmes, published
from surveys.programmes import NOT_YOURS, may_change
from ui.addresses import number_in
from ui.pages.forms.programmes import words as say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from surveys.engine.form import Form
    from surveys.engine.programme import Programme
    from surveys.library import Running

NO_FORM: Final = Text(
    zh="还没有可以用的问卷。请先到“问卷与表单”发布一张。",
    en="There is no form to ask yet. Publish one under Forms first.",
)
FORMS_SQL: Final = """
SELECT key, title, english FROM form WHERE archived_at IS NULL AND published > 0 AND kind IN ('survey', 'complaint')
ORDER BY CASE WHEN key = 'csi_service' THEN 0 ELSE 1 END, id
"""
OPEN_SQL: Final = "SELECT count(*) FROM invitation WHERE programme_id = ? AND is_open = ? AND archived_at IS NULL"


@dataclass
class Known:
    """A programme as it is, or as a new one begins, with everything its sheet is drawn and judged by."""

    form: Form
    sheet: Sheet
    running: Running | None  # None: a new one
    past: Past
    titles: Mapping[str, Text]
    forms: Mapping[str, Text] = field(default_factory=dict)
    waiting: int = 0  # drawn and not yet asked

    @property
    def row(self) -> int:
        """The programme's row, 0 for a new one."""
        return self.running.row if self.running else 0

    @property
    def key(self) -> str:
        """The programme's key; a new one has none yet."""
        return self.running.programme.id if self.running else ""

    @property
    def version(self) -> int:
        """The version in use, 0 for a new one."""
        return self.running.version if self.running else 0

    @property
    def before(self) -> Programme | None:
        """The programme in use."""
        return self.running.programme if self.running else None

    def others(self, source: str) -> dict[str, Text]:
        """Give the programmes that follow the same events."""
        return {
            one.programme.id: one.programme.head.title
            for one in self.past.running
            if one.programme.who.from_ == source and one.programme.id != self.key
        }

    def rechecks(self) -> dict[str, Text]:
        """Give the programmes that ask again once a case has a result."""
        return self.others("case")


async def known_programme(seat: Seat, words: str) -> Known:
    """Read a programme that is to be changed."""
    _refuse_others(seat)
    running = await programme_at(number_in(words))
    form = (await published(running.programme.head.form)).form
    return await _known(seat, form, running, sheet_of(running.programme))


async def new_programme(seat: Seat, asked: Mapping[str, str]) -> Known:
    """Read what a new one begins with: a form, or another programme that it is a copy of."""
    _refuse_others(seat)
    forms = await forms_to_ask()
    if not forms:
        raise Refused(NO_FORM)
    if asked.get("copy", "").isdecimal():
        other = (await programme_at(number_in(asked["copy"]))).programme
        form = (await published(other.head.form)).form
        sheet = sheet_of(other)
        for lang in ("zh", "en"):
            sheet[lang] = say.COPIED.fill(title=sheet[lang]).to(lang)
        sheet["instead"] = ""
        return await _known(seat, form, None, sheet, forms)
    key = asked.get("form", "")
    form = (await published(key if key in forms else next(iter(forms)))).form
    return await _known(seat, form, None, fresh_sheet(form), forms)


async def another_form(seat: Seat, known: Known, key: str) -> Known:
    """Begin the same new programme with another form."""
    form = (await published(key)).form
    fresh = fresh_sheet(form)
    kept = {lang: known.sheet[lang] for lang in ("zh", "en") if known.sheet[lang] != known.form.head.title.to(lang)}
    return await _known(seat, form, None, fresh | kept, known.forms)


async def forms_to_ask() -> dict[str, Text]:
    """Give the published forms that a programme may ask, by their keys."""
    rows = await reader().rows(FORMS_SQL)
    return {key: Text(zh=title, en=english or title) for key, title, english in rows}


def _refuse_others(seat: Seat) -> None:
    if not may_change(seat):
        raise Refused(NOT_YOURS)


async def _known(
    seat: Seat, form: Form, running: Running | None, sheet: Sheet, forms: Mapping[str, Text] | None = None
) -> Known:
    waiting = 0
    if running is not None:
        flag: Any = True
        waiting = (await reader().rows(OPEN_SQL, [running.row, flag]))[0][0]
    titles = {one.programme.id: one.programme.head.title for one in await programmes()}
    return Known(form, sheet, running, await past_of(form.id, seat.today), titles, forms or {}, waiting)
