"""Extra: the questions of a form as further fields of customers, cars or visits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.own_fields.reading import Offer, OwnField, extendable_nouns, own_fields
from models.own_fields.writing import EXTENDERS, KINDS_OFFERED, NOT_YOURS, retire_own_field, save_own_field
from models.problem import Refused
from models.text import Text
from surveys.library import published
from surveys.tables.fields import table_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.field import Field
    from surveys.engine.form import Form

NOUNS_SQL: Final = "SELECT DISTINCT noun FROM extra_field WHERE form_key = ? ORDER BY noun"
IN_LIST: Final = 2  # so many of a form's fields stand in the list at once; the others may be chosen there
NO_FIELDS: Final = Text(
    zh="这张表里没有能放进档案的问题（文字、数字、日期、选项、是否、电话、照片可以）。",
    en="The form has no question that fits a file: words, numbers, dates, choices, yes or no, phones and photos do.",
)
NO_PLACE: Final = Text(
    zh="“{label}”这种问题放不进档案，已跳过。", en="“{label}” is of a kind that no file can hold; it was left out."
)


@dataclass(frozen=True, kw_only=True)
class ExtraUse:
    """A noun whose files hold the questions of a form."""

    noun: str
    labels: Sequence[Text]


async def extra_uses(form_key: str) -> list[ExtraUse]:
    """Give the nouns that hold a form's questions as fields now."""
    found = []
    for (noun,) in await reader().rows(NOUNS_SQL, [form_key]):
        labels = [one.label for one in await own_fields(noun) if one.form_key == form_key]
        found += [ExtraUse(noun=noun, labels=labels)] if labels else []
    return found


def fitting(form: Form) -> list[Field]:
    """Give the questions that can be fields of a file."""
    return [one for one in table_fields(form) if one.kind in KINDS_OFFERED and not one.read_only]


def told_of(form: Form) -> list[Text]:
    """Say which questions cannot, so that nobody misses them later."""
    fit = {one.id for one in fitting(form)}
    return [NO_PLACE.fill(label=one.label) for one in table_fields(form) if one.id not in fit]


async def use_as_extra(seat: Seat, form_key: str, noun: str) -> int:
    """Add a form's questions to the files of a noun, or bring them up to its newest version; gives how many it has."""
    if not seat.roles & EXTENDERS or noun not in extendable_nouns():
        raise Refused(NOT_YOURS)
    form = (await published(form_key)).form
    fields = fitting(form)
    if not fields:
        raise Refused(NO_FIELDS)
    held = {one.name: one for one in await own_fields(noun) if one.form_key == form_key}
    gone = {one.name: one for one in await own_fields(noun, retired=True) if one.form_key == form_key}
    for place, field in enumerate(fields):
        old = held.get(field.id)
        if old is None and field.id in gone:
            old = await retire_own_field(seat, gone[field.id].number, back=True)
        problems = await save_own_field(seat, _own(field, old, noun, form_key, in_list=place < IN_LIST))
        if isinstance(problems, list):
            raise Refused(problems[0].text)
    asked = {field.id for field in fields}
    for name, one in held.items():
        if name not in asked:
            await retire_own_field(seat, one.number)
    return len(fields)


def _own(field: Field, old: OwnField | None, noun: str, form_key: str, *, in_list: bool) -> OwnField:
    offers = tuple(Offer(id=value, label=label) for value, label in (field.choices or {}).items())
    if old is not None:
        return replace(old, label=field.label, help=field.help, offers=offers, required=field.required)
    return OwnField(
        noun=noun,
        kind=field.kind,
        label=field.label,
        name=field.id,
        help=field.help,
        offers=offers,
        required=field.required,
        private=field.private,
        in_list=in_list,
        form_key=form_key,
    )


async def stop_extra(seat: Seat, form_key: str, noun: str) -> None:
    """Take a form's fields out of the files again; what was entered is kept and comes back with them."""
    for one in await own_fields(noun):
        if one.form_key == form_key:
            await retire_own_field(seat, one.number)


async def follow_form(seat: Seat, form: Form) -> None:
    """Bring the files up to a form's new version wherever it is used so."""
    if form.head.kind == "extra":
        for use in await extra_uses(form.id):
            await use_as_extra(seat, form.id, use.noun)
