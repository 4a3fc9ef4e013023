"""Filling in: what a form offers, what was typed into it, and what becomes of that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from models.access import CREATE, VIEW
from models.editing.drafts import drop_draft_in, made_with, note_made
from models.gate.catalogue import fields_of
from models.gate.checking import writable_fields
from models.gate.outcome import Change, Outcome, Saved, Stale
from models.gate.reading import Row, read
from models.gate.saving import write_in
from models.gate.work import NOT_ALLOWED
from models.gate.writer import transaction
from models.kinds import kind_named
from models.kinds.file import UPLOADED, uploads_in
from models.path import names as picked
from models.problem import Problem, Refused
from models.resources import RESOURCES, resource_of
from models.uploads.reading import own_uploads
from models.view import Condition, View
from ui.pages.record.showing import plain_of, raw_of
from ui.widgets.widget import Option

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.field import Field
    from models.resource import Resource
    from models.uploads.upload import Upload
    from ui.widgets.widget import Raw

MOST_OPTIONS = 2000
MOST_FOUND = 20
CHOICE_COLUMNS = ("code", "zh", "en", "parent_code", "list")


@dataclass
class Filling:
    """One form: which fields of which thing, the values it was read with, and what its inputs hold."""

    resource: Resource[Any]
    known: Mapping[str, Field]
    names: list[str]
    row: int | None = None
    version: int | None = None
    seen: dict[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    labels: dict[str, str] = field(default_factory=dict)
    held: dict[str, Raw] = field(default_factory=dict)  # what the inputs hold where it is not what was read
    preset: dict[str, Any] = field(default_factory=dict)  # written along with a new thing, never asked
    options: dict[str, list[Option]] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)
    needed: frozenset[str] = frozenset()  # what the form wants filled in wherever it asks it
    whole: dict[str, Any] = field(default_factory=dict)  # every value of the thing, also of what is not asked here
    brought: dict[str, Raw] = field(default_factory=dict)  # what the address of a new thing gives; nobody typed it
    in_series: bool = False  # another new thing may be added right after this one

    def was(self, name: str, lang: str) -> Raw:
        """Give what an input holds as long as nobody has typed."""
        return raw_of(self.known[name], self.seen.get(name), lang)

    @property
    def asked(self) -> list[str]:
        """The fields that have an input."""
        return [name for name in self.names if name not in self.locked]

    @property
    def has_uploads(self) -> bool:
        """Whether any input takes files."""
        return any(self.known[name].kind in UPLOADED for name in self.asked)

    def base(self) -> dict[str, Any]:
        """Give what a draft needs to be saved later against what was read now."""
        return {
            "version": self.version or 0,
            "seen": {name: plain_of(self.known[name], self.seen.get(name)) for name in self.asked},
        }


async def fill(
    resource: Resource[Any],
    seat: Seat,
    names: Sequence[str],
    *,
    row: Row | None = None,
    preset: Mapping[str, Any] | None = None,
    held: Mapping[str, Raw] | None = None,
) -> Filling:
    """Prepare a form: for a row that was just read, or for a new thing."""
    known = await fields_of(resource)
    writable = writable_fields(resource, known)
    wanted = [name for name in dict.fromkeys(names) if name in writable and name not in (preset or {})]
    filling = Filling(resource=resource, known=known, names=wanted, preset=dict(preset or {}), held=dict(held or {}))
    if row is not None:
        filling.row, filling.version = row.id, row.version
        filling.seen = {name: row.values.get(name) for name in wanted}
        filling.labels = {name: row.labels[name] for name in wanted if name in row.labels}
        filling.uploads = dict(row.uploads)
        filling.locked = frozenset(name for name in wanted if known[name].private and not row.clear)
        filling.whole = {name: value for name, value in row.values.items() if name in known and name not in row.masked}
    else:
        begun = resource.works_out({}, seat, True).values if resource.works_out else {}  # noqa: FBT003 -- a new one
        filling.seen = {name: begun.get(name, _first(resource, known[name], seat)) for name in wanted}
        filling.whole = {**filling.seen, **filling.preset}
    filling.options = await _options(seat, [known[name] for name in wanted])
    _offer_held(filling, seat.lang)
    await _name_related(seat, filling)
    typed = [each for name in wanted if known[name].kind in UPLOADED for each in uploads_in(filling.held.get(name))]
    filling.uploads |= await own_uploads(seat, typed)
    return filling


def made_along(resource: Resource[Any]) -> dict[str, Any]:
    """Give what a new thing gets without being asked: the code of a choice, which nobody but the program reads."""
    return {"code": f"own_{uuid4().hex[:12]}"} if resource.key == "choices" else {}


def _first(resource: Resource[Any], about: Field, seat: Seat) -> Any:
    """What a new thing has where nobody says otherwise."""
    if about.id in picked(resource.belongs.store):
        return seat.store
    return None if callable(about.default) or about.default == "" else kind_named(about.kind).load(about.default)


async def _options(seat: Seat, fields: Sequence[Field]) -> dict[str, list[Option]]:
    """The choices of each field: the program's own, and those of the store's lists with one query for all."""
    found = {
        about.id: [Option(value=str(value), label=text.to(seat.lang)) for value, text in about.choices.items()]
        for about in fields
        if about.choices is not None
    }
    lists = sorted({about.choice_list for about in fields if about.choice_list})
    if not lists:
        return found
    view = View(where=(Condition("list", "in", ",".join(lists)),), order="order", size=MOST_OPTIONS)
    page = await read(RESOURCES["choices"], seat, view, columns=CHOICE_COLUMNS)
    for about in fields:
        if about.choice_list:
            found[about.id] = [
                option_of(row, seat.lang) for row in page.rows if row.values["list"] == about.choice_list
            ]
    return found


def _offer_held(filling: Filling, lang: str) -> None:
    """Offer what a row holds even where the list does not have it any more: opening a form must not change it."""
    for name, options in filling.options.items():
        was = filling.was(name, lang)
        offered = {option.value for option in options}
        for raw in was if isinstance(was, list) else [was]:
            if raw and raw not in offered:
                options.append(Option(value=raw, label=filling.labels.get(name, raw)))


def option_of(row: Row, lang: str) -> Option:
    """Give one row of a choice list as something to choose."""
    words = row.values["zh"] if lang == "zh" else row.values["en"] or row.values["zh"]
    return Option(value=str(row.id), label=words, code=row.values["code"] or "", parent=row.values["parent_code"] or "")


async def _name_related(seat: Seat, filling: Filling) -> None:
    """Find what the related rows are called that the inputs hold and nobody has named yet."""
    for name in filling.asked:
        about = filling.known[name]
        raw = filling.held.get(name, filling.was(name, seat.lang))
        if about.choice_list:
            filling.labels[name] = next(
                (o.label for o in filling.options.get(name, []) if o.value == raw),
                filling.labels.get(name, "") if raw else "",
            )
        elif about.to and raw and (name in filling.held or name not in filling.labels):
            filling.labels[name] = await label_of(seat, about.to, str(raw))


async def label_of(seat: Seat, model_name: str, raw: str) -> str:
    """Give the words for a related row that this seat may see; what was typed stays as it was typed."""
    resource = resource_of(model_name)
    if resource is None or not raw.isdecimal() or not seat.may(resource.can, VIEW):
        return raw
    page = await read(resource, seat, View(ids=(int(raw[:9]),), size=1), columns=resource.head_names)
    return _head(resource, page.rows[0], page.fields, seat.lang)[0] if page.rows else raw


async def find(seat: Seat, about: Field, text: str) -> list[dict[str, str]]:
    """Find what a relation may be set to, as one types."""
    resource = resource_of(about.to)
    if resource is None or not seat.may(resource.can, VIEW):
        return []
    page = await read(resource, seat, View(search=text[:100], size=MOST_FOUND), columns=resource.head_names)
    found = []
    for row in page.rows:
        label, note = _head(resource, row, page.fields, seat.lang)
        found.append({"value": str(row.id), "label": label, "note": note})
    return found


def _head(resource: Resource[Any], row: Row, fields: Mapping[str, Field], lang: str) -> tuple[str, str]:
    parts = [row.text(fields[name], name, lang) for name in resource.head_names if name in fields]
    first = next((part for part in parts if part), f"#{row.id}")
    return first, " · ".join(part for part in parts if part and part != first)


def may_add(seat: Seat, about: Field) -> bool:
    """Tell whether what is missing among the choices may be made from here."""
    resource = RESOURCES["choices"] if about.choice_list else resource_of(about.to) if about.to else None
    return resource is not None and seat.may(resource.can, CREATE)


def parse_all(filling: Filling, raws: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    """Read what was typed: the values, and what is wrong with the others."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, raw in raws.items():
        if name not in filling.asked:
            continue
        value = parse_one(filling.known[name], raw)
        if isinstance(value, Problem):
            problems.append(value.at(name))
        else:
            values[name] = value
    return values, problems


def parse_one(about: Field, raw: Any) -> Any:
    """Read what was typed into one input."""
    given = [str(part) for part in raw] if isinstance(raw, list) else str(raw)
    return kind_named(about.kind).parse(given, about)


async def save(filling: Filling, seat: Seat, values: Mapping[str, Any], ticket: str, typed: Sequence[str]) -> Outcome:
    """Write what was typed; the draft goes in the same transaction, so that after a crash it is one or the other."""
    noun = filling.resource.key
    async with transaction() as writer:
        if filling.row is None and (made := await made_with(writer, seat, noun, ticket)):
            return Saved(made, 1, new=True)
        change = Change(
            values={**filling.preset, **values}, row=filling.row, version=filling.version, seen=filling.seen
        )
        outcome = (await write_in(writer, filling.resource, seat, [change]))[0]
        if isinstance(outcome, Saved) and outcome.new:
            await note_made(writer, seat, noun, ticket, outcome.row)
        elif isinstance(outcome, Saved):
            await drop_draft_in(writer, seat, noun, outcome.row, typed)
    return outcome


def take_over(filling: Filling, stale: Stale) -> None:
    """Go on from what somebody else has saved."""
    filling.version = stale.version
    theirs = {conflict.field: conflict.theirs for conflict in stale.conflicts}
    filling.seen |= theirs
    filling.whole |= theirs


def refuse_adding(seat: Seat, resource: Resource[Any]) -> None:
    """Refuse who may not add to a resource."""
    if not seat.may(resource.can, CREATE):
        raise Refused(NOT_ALLOWED[CREATE].fill(one=resource.one))
