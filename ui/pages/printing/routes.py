"""Routes: the addresses of everything that is printed; each time the server asks whether this person may."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response  # noqa: TC002 -- FastAPI reads the annotation

from models.access import CALLERS, VIEW
from models.database import reader
from models.duties.checklist import store_now
from models.duties.sheets import sheet_numbered, sheets_of_day
from models.gate.counting import count_access
from models.gate.offering import offering_of
from models.problem import Refused
from models.resources import RESOURCES
from models.view import View
from reports.sheets import any_list, any_record, blank_form, checklist, filled_form, record_sheet
from reports.sheets.long_list import long_list
from surveys.library import published, version_at
from ui.addresses import number_in
from ui.pages.printing import words as say
from ui.pages.printing.addresses import LINES
from ui.pages.printing.asking import ask_first, without_answer
from ui.pages.printing.charts import prepared_chart
from ui.pages.printing.giving import give
from ui.pages.printing.response import printed_response
from ui.pages.printing.statistics import prepared_form, prepared_table
from ui.session import seat_for_request
from ui.widgets.filters.options import named_in
from ui.widgets.filters.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from models.access import Seat
    from models.duties.sheets import SheetShown
    from models.resource import Resource
    from reports.kit.page import Format
    from surveys.engine.form import Form

LIST: Final = "/print/list/{noun}.pdf"
RECORD: Final = "/print/record/{noun}/{row}.pdf"
FORM: Final = "/print/form/{key}.pdf"
RESPONSE: Final = "/print/response/{row}.pdf"
DUTIES: Final = "/print/duties.pdf"
CHART: Final = "/print/chart/{page}/{name}.pdf"
TABLE_STATISTICS: Final = "/print/statistics/table/{noun}.pdf"
FORM_STATISTICS: Final = "/print/statistics/form/{key}.pdf"
LANGS: Final = ("zh", "en")
SIZES: Final[dict[str, Format]] = {"A4": "A4", "A5": "A5"}
VERSION_SQL: Final = (
    "SELECT v.id FROM form_version v JOIN form f ON f.id = v.form_id WHERE f.key = ? AND v.version = ? "
    "AND v.status <> 'draft'"
)


def add_printing_routes() -> None:
    """Register the addresses of everything that is printed."""
    routes: dict[str, Callable[..., Any]] = {
        LIST: _list, RECORD: _record, FORM: _form, RESPONSE: _response, DUTIES: _duties, CHART: _chart,
        TABLE_STATISTICS: _table_statistics, FORM_STATISTICS: _form_statistics,
    }  # fmt: skip
    for address, build in routes.items():
        app.add_api_route(address, build, methods=["GET"], include_in_schema=False, response_model=None)


def _resource(seat: Seat, noun: str) -> Resource[Any]:
    resource = RESOURCES.get(noun)
    if resource is None:
        raise Refused(say.NO_LIST)
    if not seat.may(resource.can, VIEW):
        raise Refused(say.NOT_YOURS)
    return resource


async def _list(request: Request, noun: str) -> Response:
    """Print a list as it stands on the screen; how much of a long one is asked first."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes] | Response:
        resource, (query, most) = _resource(seat, noun), without_answer(request.url.query)
        view = View.from_address(query)
        if not most and (long := await long_list(seat, resource, view)) is not None:
            return ask_first(seat, noun, query, long)
        said = await _filters_said(seat, resource, view)
        sheet = await any_list.any_list(seat, resource, view, said, most=most or any_list.MOST_ROWS)
        return partial(any_list.draw, sheet)

    return await give(request, f"list-{seat.today}", prepared)


async def _filters_said(seat: Seat, resource: Resource[Any], view: View) -> str:
    """Say the filters of a view as its chips do."""
    offering = await offering_of(resource, seat)
    paths = dict.fromkeys(condition.path for condition in view.where)
    offers = {path: offer for path in paths if (offer := offering.at(path)) and offer.readable}
    named = await named_in(view, offers, seat)
    told = [sentence(path, view, offer, named, seat.lang) for path, offer in offers.items()]
    if view.search:
        told.append(say.SEARCHED.fill(words=view.search).to(seat.lang))
    if view.archived:
        told.append(say.ARCHIVED.to(seat.lang))
    return " · ".join(told)


async def _record(request: Request, noun: str, row: str) -> Response:
    """Print a record with what hangs on it; it counts as looked at."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes]:
        sheet = await any_record.any_record(seat, _resource(seat, noun), number_in(row))
        await count_access(seat, noun, "views")
        return partial(any_record.draw, sheet)

    return await give(request, f"record-{number_in(row)}", prepared)


async def _form(
    request: Request, key: str, version: str = "", lang: str = "", paper: str = "", shape: str = ""
) -> Response:
    """Print a form to be filled in by hand."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes]:
        if not (seat.may(RESOURCES["forms"].can, VIEW) or seat.roles & CALLERS):
            raise Refused(say.NOT_YOURS)
        form = await _form_of(key, number_in(version))
        langs = [one for one in lang.split(",") if one in LANGS][: len(LANGS)]
        sheet = await blank_form.blank_form(seat, form, langs, SIZES.get(paper))
        is_log = shape == LINES and record_sheet.fits(form)
        return partial(record_sheet.draw if is_log else blank_form.draw, sheet)

    return await give(request, f"form-{seat.today}", prepared)


async def _form_of(key: str, version: int) -> Form:
    if not version:
        return (await published(key)).form
    rows = await reader().rows(VERSION_SQL, [key, version])
    if not rows:
        raise Refused(say.NO_FORM)
    return (await version_at(rows[0][0])).form


async def _response(request: Request, row: str) -> Response:
    """Print a response in the version it was given in."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes]:
        return partial(filled_form.draw, await printed_response(seat, number_in(row)))

    return await give(request, f"response-{number_in(row)}", prepared)


async def _duties(request: Request, sheet: str = "", day: str = "") -> Response:
    """Print one duty sheet, those of a day, or one's own of today."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes]:
        when, sheets = await _sheets(seat, number_in(sheet), day)
        if not sheets:
            raise Refused(say.NO_SHEETS)
        return partial(checklist.draw, await checklist.duty_day(seat, when, sheets))

    return await give(request, f"duties-{seat.today}", prepared)


async def _sheets(seat: Seat, number: int, day: str) -> tuple[date, Sequence[SheetShown]]:
    now = store_now(seat.zone)
    if number:
        one = await sheet_numbered(seat, number, now)
        return (one.day, [one]) if one else (now.date(), [])
    try:
        when = date.fromisoformat(day) if day else now.date()
    except ValueError:
        return now.date(), []
    found = await sheets_of_day(seat, when, now)
    own = [one for one in found if seat.person in {one.person, one.delegate}]
    return when, found if day else own


async def _chart(request: Request, page: str, name: str) -> Response:
    """Print a chart with its numbers and how they were counted."""
    seat = await seat_for_request(request)
    return await give(request, f"chart-{seat.today}", lambda: prepared_chart(seat, page, name, request.url.query))


async def _table_statistics(request: Request, noun: str) -> Response:
    """Print what was counted of a table of the store's own, filtered as its page is."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes]:
        resource, query = _resource(seat, noun), request.url.query
        said = await _filters_said(seat, resource, View.from_address(query))
        return await prepared_table(seat, resource, query, said)

    return await give(request, f"statistics-{seat.today}", prepared)


async def _form_statistics(request: Request, key: str) -> Response:
    """Print what was counted of a checklist."""
    seat, version = await seat_for_request(request), request.query_params.get("version", "")
    return await give(request, f"statistics-{seat.today}", lambda: prepared_form(seat, key, version))
