"""Files: brought to the server and fetched from it; each time the server asks whether this person may."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import FileResponse, JSONResponse, Response

from models.branding import logo_of
from models.problem import Refused
from models.settings import settings
from models.uploads.reading import visible_upload
from models.uploads.storing import (
    GONE,
    SMALL,
    arriving_file,
    keep_small,
    largest_of,
    refuse_uploading,
    take_in,
    too_large,
)
from models.uploads.types import type_of
from models.uploads.upload import path_of
from ui.plain import plain_message
from ui.session import seat_for_request
from ui.widgets.file import tile

if TYPE_CHECKING:
    from pathlib import Path

    from models.uploads.upload import Upload

BRING: Final = "/upload/file"
SMALL_BESIDE: Final = "/upload/file/{number}/small"
FETCH: Final = "/files/{number}"
LOGO: Final = "/brand/logo"
AT_ONCE: Final = 3  # files being looked at at the same time; the next one waits
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
KEPT_FOR_ONE: Final = "private, no-cache"  # kept by this person's browser, which asks each time whether it still may
_looking = asyncio.Semaphore(AT_ONCE)


def add_file_routes() -> None:
    """Register the addresses by which files are brought and fetched."""
    app.add_api_route(BRING, _take, methods=["POST"], include_in_schema=False)
    app.add_api_route(SMALL_BESIDE, _take_small, methods=["POST"], include_in_schema=False)
    app.add_api_route(FETCH, _give, methods=["GET"], include_in_schema=False, response_model=None)
    app.add_api_route(LOGO, _logo, methods=["GET"], include_in_schema=False, response_model=None)


async def _take(request: Request, name: str = "", image: str = "") -> Response:
    """Take a file in under a number of ours; what is wrong with it is said at once."""
    seat = await seat_for_request(request)
    arrived = arriving_file()
    try:
        try:
            await refuse_uploading(seat)
        finally:
            size = await _receive(request, arrived, largest_of(seat))
        if size > largest_of(seat):
            raise too_large(name, largest_of(seat))
        async with _looking:
            upload = await take_in(arrived, name, seat.person, image=bool(image))
    except Refused as refused:
        return JSONResponse({"problem": refused.text.to(seat.lang)}, 422)
    finally:
        arrived.unlink(missing_ok=True)
    return JSONResponse({"file": upload.id, "html": str(tile(seat.lang, upload, may_take_away=True))})


async def _take_small(request: Request, number: str) -> Response:
    """Take in the small picture that the browser has made of one just brought."""
    seat = await seat_for_request(request)
    arrived = arriving_file()
    try:
        if await _receive(request, arrived, SMALL) > SMALL:
            raise too_large(number, SMALL)
        await keep_small(number, arrived, seat.person)
    except Refused as refused:
        return JSONResponse({"problem": refused.text.to(seat.lang)}, 422)
    finally:
        arrived.unlink(missing_ok=True)
    return JSONResponse({"file": number})


async def _receive(request: Request, target: Path, most: int) -> int:
    """Write what comes to disk up to the limit; the rest is read and thrown away, or no browser hears the answer."""
    size = 0
    with target.open("wb") as file:
        async for part in request.stream():
            size += len(part)
            if size <= most:
                file.write(part)
    return size


async def _give(request: Request, number: str, small: str = "", download: str = "") -> Response:
    """Give a file to somebody who may see the record it stands in; all but pictures are only ever saved."""
    seat = await seat_for_request(request)
    upload = await visible_upload(seat, number)
    path = path_of(number, small=bool(small) and upload.small) if upload is not None else None
    if upload is None or path is None or not path.exists():
        return plain_message(request, 404, GONE)
    tag = f'"{upload.digest[:32]}{"s" if path.suffix else ""}"'
    headers = {"content-security-policy": POLICY, "cache-control": KEPT_FOR_ONE, "etag": tag}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    is_shown = upload.is_image and not download
    return FileResponse(
        path,
        media_type=_type(path, upload),
        filename=upload.name,
        content_disposition_type="inline" if is_shown else "attachment",
        headers=headers,
    )


async def _logo(request: Request) -> Response:
    """Give the store's logo to whoever works here; its address changes with it."""
    await seat_for_request(request)
    path = logo_of(await settings())
    if path is None:
        return plain_message(request, 404, GONE)
    headers = {"content-security-policy": POLICY, "cache-control": "private, max-age=604800"}
    return FileResponse(path, media_type=type_of(path, path.name).name, headers=headers)


def _type(path: Path, upload: Upload) -> str:
    """A small picture may be of another type than the large one."""
    return type_of(path, upload.name).name if path.suffix else upload.type
