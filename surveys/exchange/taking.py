"""Taking: a form that was read becomes a form of the store, or the next version of the one that has its key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.problem import Refused
from models.text import Text
from surveys.building.parts import said_once
from surveys.drafts import begin_with
from surveys.engine.problems import DefinitionRefused
from surveys.exchange.differing import CELLS
from surveys.exchange.names import as_id, unlike
from surveys.exchange.remarks import joined
from surveys.library import published
from surveys.publishing import preview, publish

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from surveys.engine.form import Form
    from surveys.engine.known import Known
    from surveys.publishing import Preview

SAME: Final = Text(
    zh="“{title}”和正在用的第 {version} 版一样，没有要改的。",
    en="“{title}” is the same as version {version} in use; there is nothing to change.",
)


@dataclass(frozen=True)
class Taken:
    """What became of it: the form, whether it is new, and what a new version does to answers that are there."""

    form: Form
    is_new: bool
    effects: Sequence[Text]


def named(form: Form, kind: str = "", titles: Mapping[str, str] | None = None) -> Form:
    """Give a form with the kind and the name that somebody has chosen for it."""
    said = {lang: words.strip() for lang, words in (titles or {}).items() if words.strip()}
    held = form.as_json()
    head = dict(held["form"])
    if kind:
        head["kind"] = kind
    if said:
        first = said.get("zh") or next(iter(said.values()))
        head["title"] = {"zh": first, "en": first, **said}
        held.get("x", {}).get(CELLS, {}).get("settings", {}).pop("form_title", None)  # what the file called it
    return type(form).model_validate({**held, "form": head})


async def begin_draft(seat: Seat, form: Form, *, anew: bool = False) -> str:
    """Open a form that was read for further work: nothing is published; gives the key under which it is built."""
    return await begin_with(seat, said_once(form.as_json()), anew=anew)


async def known_keys() -> set[str]:
    """Give the keys of every form of the store."""
    return {row[0] for row in await reader().rows("SELECT key FROM form")}


async def free_key(key: str) -> str:
    """Give a key that no form has, as near to this one as it gets."""
    return unlike(as_id(key), await known_keys())


async def next_version(form: Form, key: str = "") -> dict[str, Any]:
    """Give a definition with the number of the version it will be, under another key where one is wished for."""
    held = form.as_json()
    head = held["form"] | {"id": as_id(key) if key else form.id}
    version = form.version
    if head["id"] in await known_keys():
        old = (await published(head["id"])).form
        if _alike(old, held):
            raise Refused(SAME.fill(title=old.head.title, version=old.version))
        version = max(version, old.version + 1)
    said = held.get("x", {}).get(CELLS, {}).get("settings", {})
    if head["id"] != form.id:
        said.pop("form_id", None)  # what the file said of it holds no longer
    if version != form.version:
        said.pop("version", None)
    return held | {"form": head | {"version": version}}


async def foresee(form: Form, key: str = "", known: Known | None = None) -> Preview:
    """Say what taking a form in would change."""
    try:
        return await preview(await next_version(form, key), known=known)
    except DefinitionRefused as refused:
        raise Refused(joined(one.sentence for one in refused.problems)) from None


async def take_in(seat: Seat, form: Form, *, key: str = "", note: str = "", known: Known | None = None) -> Taken:
    """Publish a form; one that has its key already gets it as its next version."""
    held = await next_version(form, key)
    is_new = held["form"]["id"] not in await known_keys()
    try:
        done = await publish(seat, held, note=note, known=known)
    except DefinitionRefused as refused:
        raise Refused(joined(one.sentence for one in refused.problems)) from None
    return Taken(done.published.form, is_new, done.effects)


def _alike(old: Form, held: dict[str, Any]) -> bool:
    before = old.as_json()
    return bool({**before, "form": before["form"] | {"version": 0, "id": ""}} == {
        **held, "form": held["form"] | {"version": 0, "id": ""}
    })  # fmt: skip
