"""The first set-up: five short steps as plain pages, open while nobody can administer, and to administrators later."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from nicegui import app as pages
from starlette.responses import RedirectResponse, Response

from models.access import Role
from models.people.seats import seat_of
from models.people.signing_in import has_administrator
from models.problem import Problem, Refused
from models.settings import settings
from seeds.demo import add_demo
from seeds.people import Hired
from ui.cookies import LANGUAGE, form_token, is_form_token, keep_small
from ui.pages.login import sign_in
from ui.pages.setup import doing
from ui.pages.setup import words as say
from ui.pages.setup.drawing import LAST, STEPS, code_page, hired_page
from ui.pages.setup.entry import is_code, keep_code, may_set_up, setup_code
from ui.pages.setup.pieces import Shown
from ui.plain import language_of_request, plain_page, switch_language
from ui.session import SETUP_PAGE, visitor_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.requests import Request

    from ui.pages.setup.doing import Standing
    from ui.site import Site

__all__ = ["add_setup", "setup_code"]

log = logging.getLogger("huitouke")
MOST_FIELDS: Final = 20


def add_setup(site: Site) -> Callable[[], None]:
    """Give the function that registers the set-up, for `serve(register=…)`; it stands before the frame."""

    async def show(request: Request) -> Response:
        return await _Asked(site, request).show()

    async def send(request: Request) -> Response:
        return await _Asked(site, request).send()

    def register() -> None:
        pages.add_route(SETUP_PAGE, show, methods=["GET"])
        pages.add_route(SETUP_PAGE, send, methods=["POST"])

    return register


class _Asked:
    """One request for the set-up."""

    def __init__(self, site: Site, request: Request) -> None:
        self.site, self.request = site, request
        self.person: int | None = None
        self.cookies: dict[str, str] = {}
        lang = request.query_params.get("lang", "")
        self.lang = language_of_request(request)
        if lang == self.lang:
            self.cookies[LANGUAGE] = lang

    async def show(self) -> Response:
        if refused := await self._refused():
            return refused
        here = await doing.standing()
        wanted = self._step(here)
        if str(wanted) != self.request.query_params.get("step", str(wanted)):
            return RedirectResponse(f"{SETUP_PAGE}?step={wanted}", 303)
        return await self._page(wanted, here)

    async def send(self) -> Response:
        form = await self.request.form(max_files=0, max_fields=MOST_FIELDS)
        typed = {name: str(value) for name, value in form.items()}
        if "code" in typed and not await has_administrator():
            return await self._coded(typed)
        if refused := await self._refused():
            return refused
        here = await doing.standing()
        step = self._step(here)
        if not is_form_token(self.site, self.request, typed.get("token", "")):
            return await self._page(step, here, typed, [Problem(say.STALE)])
        take = {1: self._language, 2: self._store, 3: self._people, 4: self._administrator, LAST: self._data}[step]
        return await take(typed, here)

    async def _refused(self) -> Response | None:
        """Let in administrators, and before there is one this computer or whoever knows the code."""
        signed = visitor_of(self.request).signed
        if signed is not None:
            self.person = signed.person
            is_theirs = bool((await seat_of(signed.person)).roles & Role.ADMINISTRATOR)
            return None if is_theirs else RedirectResponse("/", 303)
        if await has_administrator():
            return RedirectResponse("/login", 303)
        return None if may_set_up(self.site, self.request) else await self._code_page()

    def _step(self, here: Standing) -> int:
        asked = self.request.query_params.get("step", "")
        step = int(asked) if asked in {"1", "2", "3", "4", "5"} else here.step
        most = LAST if here.administrators else 4 if here.store else 2
        return min(step, most)

    async def _language(self, typed: Mapping[str, str], here: Standing) -> Response:
        lang = typed.get("lang", "")
        if problem := await doing.choose_language(lang, self.person):
            return await self._page(1, here, typed, [problem])
        response = RedirectResponse(f"{SETUP_PAGE}?step=2", 303)
        keep_small(self.site, self.request, response, {LANGUAGE: lang})
        return response

    async def _store(self, typed: Mapping[str, str], here: Standing) -> Response:
        problems = await doing.keep_store(typed, self.person)
        return await self._page(2, here, typed, problems) if problems else RedirectResponse(f"{SETUP_PAGE}?step=3", 303)

    async def _people(self, typed: Mapping[str, str], here: Standing) -> Response:
        outcome = await doing.keep_people(typed.get("people", ""), here.store, self.lang)
        hired = [one for one in outcome if isinstance(one, Hired)]
        if not hired:
            return await self._page(3, here, typed, [one for one in outcome if isinstance(one, Problem)])
        log.info("set-up: %s people taken on", len(hired))
        return await self._page(3, here, hired=hired)

    async def _administrator(self, typed: Mapping[str, str], here: Standing) -> Response:
        outcome = await doing.keep_administrator(typed, here, self.lang)
        if isinstance(outcome, list):
            return await self._page(4, here, typed, outcome) if outcome else RedirectResponse("/login", 303)
        log.info("set-up: person %s is an administrator now", outcome)
        target = f"{SETUP_PAGE}?step=5"
        if self.person is not None:
            return RedirectResponse(target, 303)
        return await sign_in(self.site, self.request, outcome, target)

    async def _data(self, typed: Mapping[str, str], here: Standing) -> Response:
        way = typed.get("way", "")
        if way == "demo" and not here.has_demo:
            try:
                await add_demo(here.store, await doing.today())
            except Refused as refused:
                return await self._page(LAST, here, typed, [Problem(refused.text)])
        await doing.finish(self.person)
        return RedirectResponse("/import" if way == "import" else "/", 303)

    async def _coded(self, typed: Mapping[str, str]) -> Response:
        if not is_form_token(self.site, self.request, typed.get("token", "")):
            return await self._code_page(Problem(say.STALE, "code"), typed)
        if not await is_code(typed.get("code", "")):
            log.warning("set-up: wrong code from %s", self.request.client.host if self.request.client else "")
            return await self._code_page(Problem(say.CODE_WRONG, "code"), typed)
        response = RedirectResponse(SETUP_PAGE, 303)
        keep_code(self.site, self.request, response)
        return response

    async def _code_page(self, problem: Problem | None = None, typed: Mapping[str, str] | None = None) -> Response:
        shown = Shown(self.lang, 0, doing.Standing(), self._token(), typed or {}, [problem] if problem else [])
        page = plain_page(
            say.CODE_TITLE,
            code_page(shown),
            lang=self.lang,
            status=403,
            switch=switch_language(self.lang, f"{SETUP_PAGE}?"),
        )
        keep_small(self.site, self.request, page, self.cookies)
        return page

    def _token(self) -> str:
        return form_token(self.site, self.request, self.cookies)

    async def _page(
        self,
        step: int,
        here: Standing,
        typed: Mapping[str, str] | None = None,
        problems: Sequence[Problem] = (),
        hired: Sequence[Hired] = (),
    ) -> Response:
        shown = Shown(self.lang, step, here, self._token(), typed or {}, problems)
        body = hired_page(shown, hired) if hired else STEPS[step](shown)
        signed = visitor_of(self.request).signed
        page = plain_page(
            say.TITLE,
            body,
            lang=self.lang,
            status=400 if problems else 200,
            brand=(await settings())["brand_colour"],
            look=signed.look if signed else "auto",
            switch=None if signed or hired else switch_language(self.lang, f"{SETUP_PAGE}?step={step}&"),
        )
        keep_small(self.site, self.request, page, self.cookies)
        return page
