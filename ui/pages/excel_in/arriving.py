"""Arriving: files brought to the server and fetched from it, each asked for by somebody who may."""

from __future__ import annotations

import asyncio
import shutil
from typing import TYPE_CHECKING, Any

from nicegui import app
from nicegui.element import Element
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import JSONResponse, Response

from models.access import IMPORT
from models.database import reader
from models.intake.failed import failed_workbook, workbook
from models.intake.job import offered_targets
from models.intake.limits import FILE
from models.intake.uploads import new_folder, take_in
from models.intake.workbook import too_large
from models.problem import Refused
from models.resources import RESOURCES
from ui.pages.excel_in import words as say
from ui.pages.excel_in.parts import NOT_ALLOWED
from ui.plain import plain_message
from ui.session import seat_for_request
from ui.theme import look_address

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat
    from models.field import Field
    from models.text import Text

UPLOAD = "/upload/import"
WORKBOOKS = ".xlsx,.xls,.xlsm,.csv,.txt"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
AT_ONCE = 3  # files being read at the same time; the next one waits
EXAMPLE = (
    (
        "工单号",
        "来店日期",
        "车牌",
        "车架号",
        "车系",
        "姓名",
        "手机",
        "性别",
        "进厂里程",
        "来店类别",
        "维修内容",
        "金额",
        "服务顾问",
    ),
    (
        "WX20261101",
        "2026-11-01",
        "京A12345",
        "LFV2A21KXG4001234",
        "迈腾",
        "李小明",
        "13800000000",
        "男",
        "35000",
        "保养",
        "更换机油机滤",
        "860.00",
        "",
    ),
    (
        "WX20261102",
        "2026-11-02",
        "京AD12345",
        "LSVAA2188E2012345",
        "朗逸",
        "王芳",
        "13900000000",
        "女",
        "12000",
        "维修",
        "更换刹车片",
        "1280.00",
        "",
    ),
)
SAMPLES = {
    "date": "2026-11-01", "datetime": "2026-11-01 09:30", "time": "09:30", "integer": "1", "decimal": "12.5",
    "plate": "京A12345", "vin": "LFV2A21KXG4001234", "phone": "13800000000", "yes_no": "是", "mileage": "35000",
}  # fmt: skip
_reading = asyncio.Semaphore(AT_ONCE)


class Drop(Element, component="drop.js"):
    """The place where a file is dropped; `arrived` tells the key under which it lies."""

    def __init__(self, lang: str, *, target: str = UPLOAD, note: Text = say.DROP_NOTE, accept: str = WORKBOOKS) -> None:
        """Put it on the page; `target` is the address that takes the file."""
        super().__init__()
        self._props |= {"target": target, "accept": accept}
        self._props["icons"] = f"{look_address()}/icons.svg"
        said = {
            "drop": say.DROP,
            "note": note,
            "reading": say.READING,
            "sending": say.SENDING,
            "failed": say.FAILED_SEND,
        }
        self._props["words"] = {name: text.to(lang) for name, text in said.items()}


def add_import_routes() -> None:
    """Register the addresses for bringing a file, the example, and the rows that were not taken in."""
    app.add_api_route(UPLOAD, _take, methods=["POST"], include_in_schema=False)
    app.add_api_route("/import/example.xlsx", _example, methods=["GET"], include_in_schema=False)
    app.add_api_route("/import/{batch}/failed.xlsx", _failed, methods=["GET"], include_in_schema=False)


async def _importer(request: Request) -> Seat:
    seat = await seat_for_request(request)
    if not any(seat.may(resource.can, IMPORT) for resource in RESOURCES.values()):
        raise Refused(NOT_ALLOWED)
    return seat


async def _take(request: Request, name: str = "") -> Response:
    """Take a file in under a name of ours; what is wrong with it is said at once."""
    seat = await _importer(request)
    folder = new_folder()
    try:
        await receive(request, folder / "file")
        async with _reading:
            upload = await take_in(folder, name, seat.person)
    except Refused as refused:
        return JSONResponse({"problem": refused.text.to(seat.lang)}, 422)
    return JSONResponse({"file": upload.id})


async def receive(request: Request, target: Path) -> None:
    """Write what comes to disk; more than the limit is cut off, whatever length was said."""
    size = 0
    try:
        with target.open("wb") as file:
            async for part in request.stream():
                size += len(part)
                if size > FILE:
                    raise too_large(size)  # noqa: TRY301 -- what came so far goes away below
                file.write(part)
    except BaseException:
        shutil.rmtree(target.parent, ignore_errors=True)
        raise


async def _example(request: Request, noun: str = "") -> Response:
    """Give an example of what is taken: the headers of a table of the store's own, or owner, car and visit."""
    seat = await _importer(request)
    resource = RESOURCES.get(noun)
    if resource is None or not resource.fields:
        content = await asyncio.to_thread(workbook, "Sheet1", EXAMPLE)
        return _download(content, "huitouke-example.xlsx")
    try:
        offered, _ = await offered_targets([noun], seat)
    except Refused as refused:
        return plain_message(request, 404, refused.text)
    heads = [target.field.label.to(seat.lang) for target in offered]
    content = await asyncio.to_thread(workbook, "Sheet1", [heads, [_sample(target.field, seat) for target in offered]])
    return _download(content, f"{noun}.xlsx")


def _sample(field: Field, seat: Seat) -> str:
    """Give a value as it may stand in the file."""
    if field.choices:
        return next(iter(field.choices.values())).to(seat.lang)
    if field.to:
        return seat.name if field.to == "Staff" else ""
    return SAMPLES.get(field.kind, "")


async def _failed(request: Request, batch: int) -> Response:
    """Give the rows that were not taken in to somebody of the batch's store who may import what it held."""
    seat = await _importer(request)
    found = await reader().rows("SELECT store_id, noun FROM import_batch WHERE id = ?", [batch])
    if not found or not may_see_batch(seat, *found[0]):
        return Response(status_code=404)
    return _download(await failed_workbook(batch, seat.lang), f"import-{batch}-failed.xlsx")


def may_see_batch(seat: Seat, store: int, nouns: str) -> bool:
    """Tell whether a seat may see a batch: one of its own stores, and only what it may import itself."""
    held = [RESOURCES.get(noun) for noun in nouns.split("+")]  # a table that is switched off has no rights to it
    return store in seat.stores and all(resource is not None and seat.may(resource.can, IMPORT) for resource in held)


def _download(content: bytes, name: str) -> Response:
    headers: dict[str, Any] = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    return Response(content, media_type=SHEET_TYPE, headers=headers)
