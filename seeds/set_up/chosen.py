"""Chosen: what a store chooses on its pages — settings, own fields, pages and menu, shared views."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models.access import ROLE_WORDS
from models.dashboards.keeping import keep_for_role
from models.dashboards.tiles import tiles_in
from models.database import reader
from models.database.stored import loaded
from models.lists.saved_views import keep_view, set_first_view, update_view, views_of
from models.noting import as_program
from models.own_fields.names import NAME
from models.own_fields.reading import Offer, OwnField, extendable_nouns, own_fields
from models.own_fields.writing import KINDS_OFFERED, save_own_field
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.screens.arranging import MenuOrder, Screen
from models.screens.reading import MENU, version_of
from models.screens.writing import keep_screen
from models.setting_kinds import CHECKS
from models.setting_list import SETTINGS
from models.settings import change_setting, settings
from models.text import Text
from models.view import View
from seeds.set_up.alongside import coming_table, form_title
from seeds.set_up.part import Found, Given, Part
from surveys.tables.keeping import PREFIX

if TYPE_CHECKING:
    from models.access import Seat

OWN: Final = frozenset({"store_name", "set_up_at", "logo"})  # what belongs to one store and no other
NO_SETTING: Final = Text(zh="没有“{key}”这个设置。", en="There is no setting “{key}”.")
NO_NOUN: Final = Text(zh="没有“{key}”这个列表。", en="There is no list “{key}”.")
MENU_NAME: Final = Text(zh="菜单", en="Menu")
ODD: Final = Text(zh="“{key}”的内容看不懂。", en="“{key}” cannot be read.")


class Settings(Part):
    """The settings that are not a store's own name and sign."""

    key, title = "settings", Text(zh="设置", en="Settings")

    async def give(self, seat: Seat) -> Given:
        """Give those that differ from the default."""
        del seat
        now = await settings()
        return [
            {"key": key, "is": list(value) if isinstance(value, tuple) else value}
            for key, value in now.items()
            if key not in OWN and value != SETTINGS[key].default
        ]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare each with what it is here."""
        del seat
        found, now = Found(self.title, self.key), await settings()
        for one in given:
            setting = SETTINGS.get(str(one.get("key")))
            if setting is None or setting.key in OWN:
                found.wrong.append(NO_SETTING.fill(key=str(one.get("key"))[:40]))
                continue
            checked = CHECKS[setting.kind](setting, one.get("is"))
            if isinstance(checked, Problem):
                found.wrong.append(checked.text)
            elif checked == now[setting.key]:
                found.same += 1
            else:  # a setting is always there
                found.changed.append(setting.label)
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Change those that differ."""
        for one in given:
            key = str(one.get("key"))
            if key in SETTINGS and key not in OWN:
                await change_setting(key, one.get("is"), person=seat.person or None)


class OwnFields(Part):
    """The fields that a store has added to its nouns."""

    key, title = "own_fields", Text(zh="自定义字段", en="Fields of your own")

    async def give(self, seat: Seat) -> Given:
        """Give those in use."""
        del seat
        return [_field_json(one) for noun in extendable_nouns() for one in await own_fields(noun)]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare by noun and name."""
        del seat
        found, here = Found(self.title, self.key), {(o.noun, o.name): o for o in await self._here()}
        for one in given:
            wanted = _field_of(one)
            if wanted is None:
                found.wrong.append(ODD.fill(key=str(one.get("name"))[:40]))
            else:
                old = here.get((wanted.noun, wanted.name))
                found.note(wanted.label, _field_json(old) if old else None, one)
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Add and change; a field keeps its kind."""
        here = {(o.noun, o.name): o for o in await self._here()}
        for one in given:
            if (wanted := _field_of(one)) is None:
                continue
            old = here.get((wanted.noun, wanted.name))
            if old is not None:
                wanted = replace(wanted, number=old.number, version=old.version)
            if old is None or _field_json(old) != one:
                saved = await save_own_field(seat, wanted)
                if not isinstance(saved, OwnField):
                    raise Refused(saved[0].text)

    async def _here(self) -> list[OwnField]:
        return [one for noun in extendable_nouns() for one in await own_fields(noun)]


def _field_json(one: OwnField) -> dict[str, Any]:
    return {
        "noun": one.noun,
        "name": one.name,
        "kind": one.kind,
        "label": one.label.words,
        "help": one.help.words if one.help else None,
        "offers": [[offer.id, offer.label.words] for offer in one.offers],
        "flags": [one.required, one.private, one.in_list, one.in_filter],
        "aliases": list(one.aliases),
    }


def _field_of(one: dict[str, Any]) -> OwnField | None:
    try:
        required, private, in_list, in_filter = (bool(flag) for flag in one["flags"])
        wanted = OwnField(
            noun=str(one["noun"]), name=str(one["name"]), kind=str(one["kind"]), label=Text(**one["label"]),
            help=Text(**one["help"]) if one["help"] else None,
            offers=tuple(Offer(id=str(key), label=Text(**words)) for key, words in one["offers"]),
            required=required, private=private, in_list=in_list, in_filter=in_filter,
            aliases=tuple(str(alias) for alias in one["aliases"]),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError):
        return None
    is_known = wanted.noun in extendable_nouns() and wanted.kind in KINDS_OFFERED
    return wanted if is_known and NAME.fullmatch(wanted.name) and _is_said(one) else None


def _is_said(one: dict[str, Any]) -> bool:
    """Tell whether all words of a field are words, whoever has written the file."""
    texts = [one["label"], one["help"] or {}, *(words for _, words in one["offers"])]
    return all(isinstance(word, str) for text in texts for word in text.values())


class Screens(Part):
    """How pages and the menu stand."""

    key, title = "screens", Text(zh="界面", en="Pages and menu")

    async def give(self, seat: Seat) -> Given:
        """Give what was chosen for each noun and for the menu."""
        del seat
        here = await self._here()
        return [{"key": key, "is": is_} for key, is_ in here.items() if is_ and (key == MENU or key in RESOURCES)]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare page by page."""
        found, here = Found(self.title, self.key), await self._here()
        for one in given:
            key = str(one.get("key"))
            known = RESOURCES[key].title if key in RESOURCES else MENU_NAME if key == MENU else None
            name = known or await coming_table(seat, key)
            if name is None:
                is_own = key.startswith(PREFIX)
                found.wrong.append(NO_NOUN.fill(key=form_title(key.removeprefix(PREFIX)) if is_own else key[:40]))
            elif _read_screen(key, one.get("is")) is None:
                found.wrong.append(ODD.fill(key=name))
            else:
                found.note(name, here.get(key), one["is"])
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Keep each page as the file has it."""
        here = await self._here()
        for one in given:
            key, chosen = str(one.get("key")), one.get("is")
            screen = _screen_of(key, chosen)
            if screen is not None and here.get(key) != chosen:
                await keep_screen(seat, key, screen, await version_of(key))

    async def _here(self) -> dict[str, Any]:
        rows = await reader().rows("SELECT key, definition FROM screen ORDER BY key")
        return {key: loaded(kept) for key, kept in rows}


def _screen_of(key: str, chosen: Any) -> Screen | MenuOrder | None:
    """Read a page's choice from a file; None for what cannot be one."""
    return _read_screen(key, chosen) if key == MENU or key in RESOURCES else None


def _read_screen(key: str, chosen: Any) -> Screen | MenuOrder | None:
    if not isinstance(chosen, dict):
        return None
    try:
        return MenuOrder.from_json(chosen) if key == MENU else Screen.from_json(chosen)
    except (ValueError, TypeError):
        return None


class Views(Part):
    """The views that are shared, and the roles that begin with them."""

    key, title = "views", Text(zh="共享视图", en="Shared views")

    async def give(self, seat: Seat) -> Given:
        """Give every shared view."""
        return [
            {"noun": key, "name": kept.name, "address": kept.address, "first_for": kept.default_for}
            for key, resource in list(RESOURCES.items())
            for kept in await views_of(resource, seat)
            if kept.shared
        ]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare by noun and name."""
        found, here = Found(self.title, self.key), {(o["noun"], o["name"]): o for o in await self.give(seat)}
        for one in given:
            old = here.get((str(one.get("noun")), str(one.get("name"))))
            if not _is_view(one):
                found.wrong.append(NO_NOUN.fill(key=str(one.get("noun"))[:40]))
            else:
                found.note(str(one["name"]), old, one)
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Keep each view, shared, and for its role; who takes a whole set-up may do that, too."""
        seat = as_program(seat)
        for one in given:
            if not _is_view(one):
                continue
            resource = RESOURCES[one["noun"]]
            kept = {k.name: k for k in await views_of(resource, seat) if k.shared}.get(str(one["name"]))
            view = View.from_address(str(one["address"]))
            number = kept.id if kept else await keep_view(resource, seat, str(one["name"]), view, shared=True)
            if kept is not None and kept.address != one["address"]:
                await update_view(resource, seat, number, view)
            if one.get("first_for") and (kept is None or kept.default_for != one["first_for"]):
                await set_first_view(resource, seat, number, str(one["first_for"]))


def _is_view(one: dict[str, Any]) -> bool:
    words = [one.get(name) for name in ("noun", "name", "address", "first_for")]
    return all(isinstance(word, str) for word in words) and one["noun"] in RESOURCES and bool(one["name"])


class Dashboards(Part):
    """The dashboard that each role begins with in the seat's store."""

    key, title = "dashboards", Text(zh="看板", en="Dashboards")

    async def give(self, seat: Seat) -> Given:
        """Give those that a manager has set."""
        return [{"role": role, "tiles": tiles} for role, (tiles, _) in (await self._here(seat)).items()]

    async def look(self, seat: Seat, given: Given) -> Found:
        """Compare role by role."""
        found, here = Found(self.title, self.key), await self._here(seat)
        for one in given:
            role, tiles = str(one.get("role")), one.get("tiles")
            if role not in ROLE_WORDS or role == "administrator" or not tiles_in(tiles):
                found.wrong.append(ODD.fill(key=role[:40]))
            else:
                found.note(ROLE_WORDS[role], here.get(role, (None, 0))[0], tiles)
        return found

    async def take(self, seat: Seat, given: Given) -> None:
        """Set each for its role."""
        here = await self._here(seat)
        for one in given:
            role, tiles = str(one.get("role")), tiles_in(one.get("tiles"))
            before, version = here.get(role, (None, 0))
            if role in ROLE_WORDS and role != "administrator" and tiles and before != one["tiles"]:
                await keep_for_role(as_program(seat), role, tiles, version)

    async def _here(self, seat: Seat) -> dict[str, tuple[Any, int]]:
        start = f"role:{seat.store}:"
        rows = await reader().rows("SELECT key, tiles, version FROM dashboard ORDER BY key")
        return {key.removeprefix(start): (loaded(kept), n) for key, kept, n in rows if key.startswith(start)}
