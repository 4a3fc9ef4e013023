"""Asked: the forms of a store and what they are used for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.problem import Refused
from models.text import Text
from seeds.set_up.alongside import said, with_next_number
from seeds.set_up.chosen import ODD
from seeds.set_up.part import Found, Given, Part
from surveys.engine.problems import DefinitionRefused
from surveys.library import programmes, published
from surveys.programmes import publish_programme
from surveys.publishing import preview, publish

if TYPE_CHECKING:
    from models.access import Seat

FROM_FILE: Final = "set-up"
ARCHIVED: Final = Text(
    zh="“{title}”在本店已经归档，没有带入。要用请先恢复。",
    en="“{title}” is in this store's archive and is left out; bring it back first.",
)


class Forms(Part):
    """The forms as they are asked today."""

    key, title = "forms", Text(zh="表单", en="Forms")

    async def give(self, seat: Seat) -> Given:
        """Give every form's version in use."""
        del seat
        rows = await reader().rows("SELECT key FROM form WHERE published > 0 AND archived_at IS NULL ORDER BY id")
        return [(await published(key)).form.as_json() for (key,) in rows]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare what is asked; the version's number counts for nothing."""
        del seat
        found = Found(self.title, self.key)
        for one in given:
            if await _is_here(one):
                found.same += 1
                continue
            try:
                seen = await preview(await with_next_number(one))
            except (DefinitionRefused, Refused) as refused:
                found.wrong.append(refused.text if isinstance(refused, Refused) else ODD.fill(key=_form_key(one)))
                continue
            if seen.old is None:
                found.new.append(seen.form.head.title)
            elif seen.changes:
                found.changed.append(seen.form.head.title)
            else:
                found.same += 1
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Publish what is new or asks something else."""
        for one in given:
            if await _is_here(one):
                continue
            wanted = await with_next_number(one)
            try:
                seen = await preview(wanted)
            except (DefinitionRefused, Refused):
                continue  # it was named among what is wrong
            if seen.old is None or seen.changes:
                await publish(seat, wanted, note=FROM_FILE)


def _form_key(one: Any) -> str:
    head = one.get("form") if isinstance(one, dict) else None
    return str(head.get("id"))[:40] if isinstance(head, dict) else "?"


async def _is_here(one: dict[str, Any]) -> bool:
    """Tell whether a form is asked here word for word, whatever its number; nothing is read or checked then."""
    rows = await reader().rows("SELECT key FROM form WHERE key = ? AND published > 0", [_form_key(one)])
    if not rows:
        return False
    here = (await published(rows[0][0])).form.as_json()
    return here | {"form": here["form"] | {"version": 1}} == one | {"form": one["form"] | {"version": 1}}


class Programmes(Part):
    """What the forms are used for."""

    key, title = "programmes", Text(zh="调查项目", en="Survey programmes")

    async def give(self, seat: Seat) -> Given:
        """Give every programme."""
        del seat
        return [one.programme.as_json() for one in await programmes()]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare by key."""
        del seat
        found, away = Found(self.title, self.key), await _archived()
        here = {one.programme.id: one.programme.as_json() for one in await programmes()}
        for one in given:
            key = _programme_key(one)
            if key in away:
                found.wrong.append(ARCHIVED.fill(title=away[key]))
            else:
                found.note(_programme_title(one), here.get(key), one)
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Keep those that are new or differ; one that speaks of another waits until that one is there."""
        here, away = {one.programme.id: one.programme.as_json() for one in await programmes()}, await _archived()
        left = [one for one in given if _programme_key(one) not in away and here.get(_programme_key(one)) != one]
        while left:
            waiting: list[dict[str, Any]] = []
            for one in left:
                try:
                    await publish_programme(seat, one, FROM_FILE)
                except DefinitionRefused as refused:
                    if len(left) == 1:
                        raise Refused(refused.problems[0].sentence) from None
                    waiting.append(one)
            if len(waiting) == len(left):
                raise Refused(ODD.fill(key=_programme_key(left[0])))
            left = waiting


async def _archived() -> dict[str, str]:
    """Give the programmes that this store has put away on purpose, by key."""
    return dict(await reader().rows("SELECT key, title FROM programme WHERE archived_at IS NOT NULL"))


def _programme_title(one: dict[str, Any]) -> Text | str:
    """Name a programme as people know it, whoever has written the file."""
    head = one.get("programme")
    return (said(head.get("title")) if isinstance(head, dict) else None) or _programme_key(one)


def _programme_key(one: dict[str, Any]) -> str:
    head = one.get("programme")
    return str(head.get("id"))[:60] if isinstance(head, dict) else "?"
