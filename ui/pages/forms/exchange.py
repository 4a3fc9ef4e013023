"""Exchange: a form taken in from Excel, first shown by sheet, row and column, then kept; and one given out."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import JSONResponse, Response

from models.access import VIEW
from models.database import reader
from models.intake.uploads import new_folder, uploads_folder
from models.problem import Refused
from models.resources import RESOURCES
from surveys.exchange.book import export_form, import_file
from surveys.exchange.importing import NotImported
from surveys.exchange.taking import foresee
from surveys.library import version_at
from surveys.publishing import NOT_YOURS, PUBLISHERS
from ui.addresses import number_in
from ui.frame import go
from ui.pages.excel_in.arriving import SHEET_TYPE, Drop, receive
from ui.pages.excel_in.parts import STYLE as OF_TABLES
from ui.pages.excel_in.parts import table
from ui.pages.forms import exchange_words as say
from ui.pages.forms.import_trial import Trial
from ui.pages.forms.loading import GONE
from ui.pages.forms.places import places
from ui.pages.forms.words import BACK
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.markup import joined, tag
from ui.parts.notices import notice
from ui.parts.styling import style_of
from ui.plain import plain_message
from ui.questions.counting import known_names
from ui.session import seat_for_request

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.exchange.importing import Imported
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("exchange.css")
UPLOAD: Final = "/upload/form"
DOWNLOAD: Final = "/download/form/{number}/excel"
WORKBOOKS: Final = ".xlsx,.xls,.xlsm"
KEY: Final = re.compile(r"[0-9a-f]{32}")
_reading = asyncio.Semaphore(2)  # files being read at the same time; the next one waits


def add_exchange_routes() -> None:
    """Register the addresses that take a workbook in and give one out."""
    app.add_api_route(UPLOAD, _take, methods=["POST"], include_in_schema=False)
    app.add_api_route(DOWNLOAD, _give, methods=["GET"], include_in_schema=False, response_model=None)


async def import_page(seat: Seat, visit: Visit) -> None:
    """Build the page: the place for the file, or what the file holds."""
    visit.title = say.TITLE
    key = re.sub(r".*(?:^|&)file=([0-9a-f]*).*", r"\1", visit.query)
    found: Imported | Refused | None = None
    seen = None
    if key:
        found = await _read(seat, key)
    if found is not None and not isinstance(found, Refused):
        try:
            seen = await foresee(found.form, known=known_names())
        except Refused as refused:
            found = refused
    head = page_head(seat.lang, say.TITLE, note=say.WHY, back=(BACK, "/forms"))
    Block(joined([style_of(OF_TABLES), style_of(STYLE), head]))
    if found is None:
        Drop(seat.lang, target=UPLOAD, note=say.DROP_NOTE, accept=WORKBOOKS).on("arrived", _arrived)
        Block(how_html(seat.lang), classes="form-exchange")
    elif isinstance(found, Refused):
        Block(refused_html(seat.lang, found), classes="form-exchange")
    elif seen is not None:
        Trial(seat.lang, found, seen)


def refused_html(lang: str, refused: Refused) -> Markup:
    """Tell every mistake of a file at its place."""
    again = Button(text=say.AGAIN, href="/forms/import", icon="import", weight="primary")
    if not isinstance(refused, NotImported):
        return joined([notice(lang, refused.text, "bad"), tag("div", button(lang, again), class_="buttons")])
    mistakes = refused.report.mistakes
    head = notice(lang, say.REFUSED.fill(count=len(mistakes)), "bad")
    return joined([head, section(lang, say.MISTAKES, places(lang, mistakes)),
                   tag("div", button(lang, again), class_="buttons")])  # fmt: skip


def how_html(lang: str) -> Markup:
    """Show how questions are written in Excel, for who has never done it."""
    one, why, wait = (text.to(lang) for text in say.EXAMPLE_ASKS)
    survey = [("select_one ok", "content", one, ""), ("text", "why", why, "${content} = 'no'"),
              ("integer", "minutes", wait, "")]  # fmt: skip
    choices = [("ok", name, text.to(lang)) for name, text in zip(("yes", "no"), say.EXAMPLE_CHOICES, strict=True)]
    parts = [tag("p", say.HOW_SURVEY.to(lang)), table(lang, ("type", "name", "label", "relevant"), survey),
             tag("p", say.HOW_CHOICES.to(lang)), table(lang, ("list_name", "name", "label"), choices),
             tag("p", say.HOW_MORE.to(lang))]  # fmt: skip
    return section(lang, say.HOW, *parts)


async def _arrived(event: Any) -> None:
    await go(f"/forms/import?file={event.args}")


def _folder(seat: Seat, key: str) -> tuple[Path, str]:
    """Give where a file lies and what it was called; somebody else's is as good as gone."""
    folder = uploads_folder() / key
    if not KEY.fullmatch(key) or not (folder / "form.json").exists():
        raise Refused(say.GONE)
    said = json.loads((folder / "form.json").read_text("utf-8"))
    if said["person"] != seat.person:
        raise Refused(say.GONE)
    return folder / "file", said["name"]


async def _read(seat: Seat, key: str) -> Imported | Refused:
    try:
        file, name = _folder(seat, key)
        async with _reading:
            return await import_file(file, name)
    except Refused as refused:
        return refused


async def _take(request: Request, name: str = "") -> Response:
    """Put a file where only who brought it finds it; what it holds is told on the page."""
    seat = await seat_for_request(request)
    if not seat.roles & PUBLISHERS:
        return JSONResponse({"problem": NOT_YOURS.to(seat.lang)}, 403)
    folder = new_folder()
    try:
        await receive(request, folder / "file")
    except Refused as refused:
        return JSONResponse({"problem": refused.text.to(seat.lang)}, 422)
    plain = re.split(r"[\\/]", name)[-1][:120]
    said = json.dumps({"name": plain or "form.xlsx", "person": seat.person}, ensure_ascii=False)
    (folder / "form.json").write_text(said, "utf-8")
    return JSONResponse({"file": folder.name})


async def _give(number: str, request: Request) -> Response:
    """Give one version of a form as a workbook."""
    seat = await seat_for_request(request)
    row = number_in(number)
    known = await reader().rows("SELECT id FROM form_version WHERE id = ?", [row])
    if not known or not seat.may(RESOURCES["forms"].can, VIEW):
        return plain_message(request, 404, GONE)
    form = (await version_at(row)).form
    content = await asyncio.to_thread(export_form, form)
    name = f'attachment; filename="{form.id}-{form.version}.xlsx"'
    return Response(content, media_type=SHEET_TYPE, headers={"content-disposition": name, "cache-control": "no-store"})
