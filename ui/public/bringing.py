"""Bringing: photos and files that customers send with a page of questions, with or without a script.

A file is looked at and cleaned as those of staff are. It is marked with the sitting it was brought in, so that its
number is worth nothing in another one; it stands in the unfinished answers from the page's going on, and whoever never
hands in has it erased with them. What is refused is said at its question, and nothing else on the page is lost.
"""

from __future__ import annotations

import asyncio
import hmac
import shutil
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakValueDictionary

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from models.problem import Refused
from models.text import Text
from models.uploads.reading import uploads_named
from models.uploads.storing import LARGEST, MEGABYTE, arriving_file, take_in, too_large
from models.uploads.types import not_taken
from models.uploads.upload import NUMBER, files_folder, plain_name
from surveys.attached import files_in, has_files
from surveys.engine.answers import AnswerProblem
from ui.limits import BODY
from ui.public.counting import PerHour
from ui.questions.attaching import most_of
from ui.questions.sheet import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.requests import Request

    from models.uploads.upload import Upload
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form, Item
    from ui.site import Site

AT_ONCE: Final = 8  # pages with files on their way in at the same time
AT_AN_ADDRESS: Final = 3  # of them from one address, so that nobody keeps all others out by sending slowly
ROOM: Final = 256 << 20  # bytes that stay free on the disk for what the store itself writes
LOOKED_AT: Final = 3  # files that are looked at at the same time
PER_SITTING: Final = 40  # files within an hour
PER_ADDRESS: Final = 200  # a store's own network is one address for all its customers
MOST_FILES: Final = 200  # in one page; what is too much for its question is said there
MARK: Final = 16
TOO_MANY: Final = Text(
    zh="这里最多放 {most} 个文件，“{name}”没有收下；请先去掉不要的，再选一次。",
    en="There is room for {most} files here, so “{name}” was not taken. Untick one first, then choose it again.",
)
TOO_OFTEN: Final = Text(
    zh="一小时内传的文件太多了，“{name}”没有收下；请过一会儿再传，别的回答都还在。",
    en="Very many files came within the hour, so “{name}” was not taken. Please try later; your answers are here.",
)
PHOTOS_ONLY: Final = Text(
    zh="“{name}”不是照片，没有收下；请选 JPG、PNG、WebP 或 GIF，例如“划痕.jpg”。",
    en="“{name}” is not a photo and was not taken. Please choose a JPG, PNG, WebP or GIF, for example “scratch.jpg”.",
)
GONE: Final = Text(
    zh="有文件放了一天以上没有提交，已经清掉，请再选一次，例如刚才那张照片。",
    en="A file lay here for over a day and is gone. Please choose it again, for example the same photo.",
)
NO_ROOM: Final = Text(
    zh="店里的电脑现在放不下文件了，“{name}”没有收下；别的回答照样可以提交，照片请当面给服务顾问看。",
    en="The store's computer has no room for files at the moment, so “{name}” was not taken. Your other answers can be "
    "sent all the same; please show the photo to your service advisor.",
)
_receiving = asyncio.Semaphore(AT_ONCE)
_from: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()  # by address, while somebody waits there
_looking = asyncio.Semaphore(LOOKED_AT)


class Bringing:
    """What all sittings share: the marks, and how many files came within the hour."""

    def __init__(self, site: Site) -> None:
        """Begin with nothing counted."""
        self.site = site
        self.by_sitting, self.by_address = PerHour(PER_SITTING), PerHour(PER_ADDRESS)

    def marked(self, key: str, upload: str) -> str:
        """Give the number of a file as it stands in a page: good for one sitting."""
        return f"{upload}.{self.site.sign('brought', key + chr(10) + upload)[:MARK]}"

    def number_in(self, key: str, marked: str) -> str:
        """Read such a number; empty where it is not of this sitting."""
        upload = marked.partition(".")[0]
        is_own = NUMBER.fullmatch(upload) is not None and hmac.compare_digest(
            self.marked(key, upload).encode(), marked.encode("utf-8", "replace")
        )
        return upload if is_own else ""


@dataclass(frozen=True)
class Brought:
    """What a page sent, once its files are in: pairs with the numbers of files, and what was refused, by question."""

    pairs: Sequence[tuple[str, str]]
    refused: Mapping[str, Text] = field(default_factory=dict)

    def told(self, settled: Settled) -> Settled:
        """Say at the questions what was refused."""
        if not self.refused:
            return settled
        rest = [problem for problem in settled.problems if problem.field not in self.refused]
        new = [AnswerProblem(text, key) for key, text in self.refused.items()]
        return replace(settled, problems=(*rest, *new))


@dataclass
class Bench:
    """The files of one request to one sitting; `key` is the sitting's."""

    shared: Bringing
    key: str
    address: str
    megabytes: int = LARGEST
    uploads: dict[str, Upload] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Give what questions are drawn with."""
        seal = partial(self.shared.marked, self.key)
        return Place(uploads=self.uploads, megabytes=self.megabytes, is_public=True, seal=seal)

    async def know(self, form: Form, typed: Mapping[str, Any]) -> None:
        """Look up the names of the files that unfinished answers hold."""
        if files := files_in(form, typed):
            self.uploads |= await uploads_named(files)

    async def take(
        self, form: Form, pairs: Sequence[tuple[str, str]], files: Sequence[tuple[str, UploadFile]]
    ) -> Brought:
        """Take the files of a page in, and give its pairs with their numbers."""
        if not has_files(form):
            return Brought(pairs)
        asked = {name: part[0] for name, part in form.asked.items() if part[0].type == "file"}
        refused: dict[str, Text] = {}
        kept: list[tuple[str, str]] = []
        held = {pair: self.shared.number_in(self.key, pair[1]) for pair in pairs if _name(pair[0]) in asked}
        self.uploads |= await uploads_named(number for number in held.values() if number)
        for pair in pairs:
            if pair not in held:
                kept.append(pair)
            elif (number := held[pair]) in self.uploads:
                kept.append((pair[0], number))
            elif pair[1]:
                refused[pair[0]] = GONE
        for key, file in files:
            if (item := asked.get(_name(key))) is None or not file.filename:
                continue
            try:
                kept.append((key, await self._one(item, file, sum(name == key for name, _ in kept))))
            except Refused as problem:
                refused[key] = problem.text
        return Brought(kept, refused)

    async def _one(self, item: Item, file: UploadFile, count: int) -> str:
        """Take one file in; refuses what is too much, too large, or of no type that is taken."""
        name, most = plain_name(file.filename or ""), most_of(item)
        if count >= most:
            raise Refused(TOO_MANY.fill(most=most, name=name))
        if (file.size or 0) > self.megabytes * MEGABYTE:
            raise too_large(name, self.megabytes * MEGABYTE)
        if not self.shared.by_sitting.may(self.key) or not self.shared.by_address.may(self.address):
            raise Refused(TOO_OFTEN.fill(name=name))
        refuse_without_room(name)
        async with _looking:
            arrived = arriving_file()
            with arrived.open("wb") as target:
                await asyncio.to_thread(shutil.copyfileobj, file.file, target)
            try:
                upload = await take_in(arrived, name, None, image=item.accept == "image")
            except Refused as problem:
                if item.accept == "image" and problem.text.words == not_taken(name).text.words:
                    raise Refused(PHOTOS_ONLY.fill(name=name)) from None
                raise
        self.uploads[upload.id] = upload
        return upload.id


def refuse_without_room(name: str) -> None:
    """Refuse a file where the disk is nearly full: strangers must not stop the store's own work."""
    folder = files_folder()
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < ROOM:
        raise Refused(NO_ROOM.fill(name=name))


def _name(key: str) -> str:
    return key.rpartition(".")[2]


class _Parts(MultiPartParser):
    """Reads a page that came in parts: files go to the disk, and the words beside them are held to their own limit."""

    words = 0

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        """Count the words, which lie in memory until all is there."""
        if self._current_part.file is None:
            self.words += end - start
            if self.words > BODY:
                raise MultiPartException(str(BODY))
        super().on_part_data(data, start, end)


async def parts_of(
    request: Request, most_fields: int
) -> tuple[list[tuple[str, str]], list[tuple[str, UploadFile]]] | None:
    """Read a page that came in parts, words and files; None where it cannot be read."""
    address = request.client.host if request.client else ""
    own = _from.setdefault(address, asyncio.Semaphore(AT_AN_ADDRESS))
    try:
        async with own, _receiving:
            parts = _Parts(request.headers, request.stream(), max_files=MOST_FILES, max_fields=most_fields)
            form = await parts.parse()
    except MultiPartException:
        return None
    items = form.multi_items()
    words = [(name, value) for name, value in items if isinstance(value, str)]
    return words, [(name, value) for name, value in items if isinstance(value, UploadFile)]
