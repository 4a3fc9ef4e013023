"""Taking a set-up along: one file with everything this store has chosen, and what a brought file would do here."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import JSONResponse, Response

from models.intake.uploads import new_folder, uploads_folder
from models.problem import Refused
from models.text import Text
from seeds.set_up.file import MOVERS, NOT_YOURS, give, left_out, look, read, take, written
from ui.frame import go
from ui.pages.excel_in.arriving import Drop, receive
from ui.pages.excel_in.parts import STYLE as DROP_STYLE
from ui.pages.screens import words as say
from ui.pages.screens.noun import STYLE
from ui.pages.screens.overview import head
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag, words
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.session import current_seat, seat_for_request

if TYPE_CHECKING:
    from pathlib import Path

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from seeds.set_up.part import Found
    from ui.routes import Visit

UPLOAD: Final = "/upload/set-up"
FETCH: Final = "/set-up.json"
KEY: Final = re.compile(r"^[0-9a-f]{32}$")
MOST_NAMES: Final = 8

OUT: Final = Text(zh="带走本店的设置", en="Take this store's set-up along")
OUT_WHY: Final = Text(
    zh="设置、标志、选项表、部门、岗位、自定义字段、表单、调查项目、自建的表、关怀规则、信函模板、检查表、会议、产能、"
    "休息日、界面、菜单、共享视图和看板，装成一个文件。里面没有客户，也没有员工。",
    en="Settings, logo, choice lists, departments, posts, own fields, forms, programmes, own tables, care rules, "
    "letters, checklists, meetings, capacity, closing days, pages, menu, shared views and dashboards in one file. "
    "There are no customers and no people in it.",
)
FETCH_IT: Final = Text(zh="下载设置文件", en="Download the set-up")
IN: Final = Text(zh="用别的店的设置", en="Take in another store's set-up")
IN_WHY: Final = Text(
    zh="先看会改什么，再决定带入哪几项。文件里没有的，本店照旧。",
    en="First see what would change, then choose what to take. What the file does not name stays.",
)
FILE_NOTE: Final = Text(zh="“下载设置文件”得到的 .json", en="The .json that “Download the set-up” gives")
GONE: Final = Text(zh="这个文件已经不在了，请重新选。", en="This file is no longer here; please choose it again.")
FROM: Final = Text(zh="来自“{store}”，{on} 导出", en="From “{store}”, written on {on}")
COUNTS: Final = Text(zh="新增 {new}，改动 {changed}，相同 {same}", en="{new} new, {changed} changed, {same} the same")
NEW: Final = Text(zh="新增：{names}", en="New: {names}")
CHANGED: Final = Text(zh="改动：{names}", en="Changed: {names}")
NOTHING_NEW: Final = Text(zh="和本店的设置完全一样，不用带入。", en="It is what this store has already.")
TAKE: Final = Text(zh="带入选中的设置", en="Take what is ticked")
TAKEN: Final = Text(zh="已带入：新增 {new}，改动 {changed}", en="Taken: {new} new, {changed} changed")
OTHER_FILE: Final = Text(zh="换一个文件", en="Another file")


def add_set_up_routes() -> None:
    """Register the addresses by which a set-up leaves and arrives."""
    app.add_api_route(UPLOAD, _bring, methods=["POST"], include_in_schema=False)
    app.add_api_route(FETCH, _fetch, methods=["GET"], include_in_schema=False)


async def _fetch(request: Request) -> Response:
    set_up = await give(await seat_for_request(request))
    name = f"set-up-{set_up['on']}.json"
    heads = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(written(set_up), media_type="application/json", headers=heads)


async def _bring(request: Request) -> Response:
    """Keep a file for the person who brings it, if it is a set-up."""
    seat = await seat_for_request(request)
    folder = new_folder()
    try:
        if not seat.roles & MOVERS:
            raise Refused(NOT_YOURS)  # noqa: TRY301 -- told as every other refusal
        await receive(request, folder / "file")
        read((folder / "file").read_bytes())
    except Refused as refused:
        return JSONResponse({"problem": refused.text.to(seat.lang)}, 422)
    (folder / "upload.json").write_text(json.dumps({"person": seat.person}), "utf-8")
    return JSONResponse({"file": folder.name})


def _brought(key: str, seat: Seat) -> dict[str, Any]:
    folder: Path = uploads_folder() / key
    about = folder / "upload.json"
    if not KEY.match(key) or not about.exists() or json.loads(about.read_text("utf-8"))["person"] != seat.person:
        raise Refused(GONE)
    return read((folder / "file").read_bytes())


async def show_set_up(seat: Seat, visit: Visit) -> None:
    """Build the page, with what a brought file would do where there is one."""
    if not seat.roles & MOVERS:
        Block(joined([head(seat, say.SET_UP_PAGE), notice(seat.lang, NOT_YOURS, "information")]))
        return
    key = visit.query.partition("file=")[2]
    page = SetUpPage(seat, key, _brought(key, seat) if key else {})
    page.found = await look(seat, page.set_up) if key else []
    page.left_out = [] if key else await left_out(seat)
    page.chosen = {one.key for one in page.found if not one.is_idle}
    page.block = Block(page.html(), {"pick": page.pick, "take": page.take}, classes="screens")
    if not key:
        drop = Drop(seat.lang, target=UPLOAD, note=FILE_NOTE, accept=".json")
        drop.on("arrived", page.arrived)
        drop.classes("tidy-narrow")


class SetUpPage:
    """One opening of the page."""

    block: Block

    def __init__(self, seat: Seat, key: str, set_up: dict[str, Any]) -> None:
        """Hold the file that was brought, or nothing."""
        self.lang, self.key, self.set_up = seat.lang, key, set_up
        self.head = head(seat, say.SET_UP_PAGE)
        self.found: list[Found] = []
        self.left_out: list[Text] = []
        self.chosen: set[str] = set()

    def html(self) -> Markup:
        """Draw both directions."""
        lang = self.lang
        out = button(lang, Button(text=FETCH_IT, href=FETCH, icon="download", weight="primary", whole=True))
        told = [notice(lang, text, "attention") for text in self.left_out]
        sides = [section(lang, OUT, joined([*told, tag("p", out)]), note=OUT_WHY)] if not self.key else []
        styles = [style_of(STYLE), style_of(DROP_STYLE)]
        brought = section(lang, IN, self._inside(), note=IN_WHY)
        return joined([*styles, self.head, *sides, brought])

    def _inside(self) -> Markup:
        if not self.key:
            return NOTHING
        lang = self.lang
        store = FROM.fill(store=str(self.set_up.get("from"))[:60], on=str(self.set_up.get("on"))[:10])
        other = Button(text=OTHER_FILE, href=say.SET_UP_PAGE)
        if all(one.is_idle and not one.wrong for one in self.found):
            told = notice(lang, NOTHING_NEW, "good")
            return joined([tag("p", store.to(lang)), told, button(lang, other)])
        act = Button(text=TAKE, act="take", weight="primary", disabled=not self.chosen)
        buttons = tag("div", button(lang, act), button(lang, other), class_="buttons")
        return joined([tag("p", store.to(lang)), tag("ul", *map(self._line, self.found), class_="own-fields"), buttons])

    def _line(self, one: Found) -> Markup:
        lang = self.lang
        is_on, act = one.key in self.chosen, f"pick={one.key}"
        tick = tag("input", type="checkbox", checked=is_on, disabled=one.is_idle, data_change=act)
        counts = COUNTS.fill(new=len(one.new), changed=len(one.changed), same=one.same)
        named = [
            tag("p", text.fill(names=_names(lang, names)).to(lang), class_="quiet")
            for text, names in ((NEW, one.new), (CHANGED, one.changed))
            if names
        ]
        wrong = [notice(lang, text, "bad") for text in one.wrong[:MOST_NAMES]]
        about = tag("label", tick, tag("strong", one.title.to(lang)), tag("span", counts.to(lang), class_="quiet"))
        return tag("li", tag("div", about, *named, *wrong, class_="own-field"), data_part=one.key)

    async def arrived(self, event: GenericEventArguments) -> None:
        """Go on with the file that was brought."""
        await go(f"{say.SET_UP_PAGE}?file={event.args}")

    def pick(self, key: str, value: str) -> None:
        """Tick a part or not."""
        self.chosen = self.chosen | {key} if value else self.chosen - {key}
        self.block.show(self.html())

    async def take(self, *_: str) -> None:
        """Take what is ticked, and show what is left."""
        seat = await current_seat()
        done = await take(seat, _brought(self.key, seat), self.chosen)
        new, changed = (sum(len(getattr(one, name)) for one in done) for name in ("new", "changed"))
        self.found = await look(seat, self.set_up)
        refused = {one.key: one.wrong for one in done}
        for one in self.found:
            one.wrong += [text for text in refused.get(one.key, ()) if text not in one.wrong]
        self.chosen = set()
        self.block.show(self.html())
        toast(TAKEN.fill(new=new, changed=changed))


def _names(lang: str, names: list[Text | str]) -> str:
    shown = ("、" if lang == "zh" else ", ").join(words(lang, name) for name in names[:MOST_NAMES])
    return shown + (" …" if len(names) > MOST_NAMES else "")
