"""Resources: a form in use as a table, as the list engine knows tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.resource import Belongs, Resource, Section
from models.tables.own_tables import Sheet
from models.text import Text
from surveys.tables.fields import retired_names, sections_of, table_fields
from surveys.tables.rights import rules_of
from surveys.tables.working_out import is_conditional, works_out_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.field import Field
    from surveys.engine.form import Form

SUBJECTS: Final = frozenset({"customer", "vehicle", "visit", "staff"})
NAMED_BY: Final = {
    "customer": ("customer.name", "customer.phone"), "vehicle": ("vehicle.plate",), "visit": (), "staff": (),
}  # fmt: skip
SEARCHED: Final = frozenset({"text", "long_text", "person_name", "phone", "plate", "vin"})
WHEN: Final = frozenset({"date", "time", "datetime"})
NOT_LISTED: Final = frozenset({"long_text", "file", "signature", "choices"})
FILTERED: Final = frozenset({"choice", "yes_no", "date"})
TELLING: Final = frozenset({"choice", "yes_no", "date", "relation", "decimal"})
LAST: Final = 3
MOST_COLUMNS: Final = 8
MOST_FILTERS: Final = 4
MOST_SEARCHED: Final = 6
MOST_INDEXED: Final = 12
ENTRY_OF: Final = "{title} entry"
BARE_ENTRY: Final = "entry"
ENTRY: Final = Text(zh="登记", en="Entry")
RETIRED: Final = Text(zh="已停用的栏目", en="No longer asked")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a form is used as a table: its key, its place in the menu, and the rights as they were chosen."""

    key: str
    form_key: str
    menu_group: str = "records"
    icon: str = "sheet"
    order: int = 0
    is_on: bool = True
    rights: Mapping[str, Any] | None = None
    row: int = 0
    version: int = 0


def resource_for(settings: Settings, form: Form, earlier: Sequence[Form] = ()) -> Resource[Any]:
    """Describe the table of a form: what every list, page, import, export and printout of it follows from."""
    fields = table_fields(form, earlier)
    retired = retired_names(form, fields)
    asked = [field for field in fields if field.id not in retired]
    subject = form.head.subject if form.head.subject in SUBJECTS else ""
    columns = _columns(asked)
    filters = [field.id for field in asked if field.kind in FILTERED][:MOST_FILTERS]
    indexed = [*columns, *(name for name in filters if name not in columns)][:MOST_INDEXED]
    return Resource(
        key=settings.key,
        model=Sheet,
        title=form.head.title,
        one=_one(form.head.title),
        icon=settings.icon,
        head=_plain([*([subject] if subject else []), *columns[:2]] or ["author"]),
        columns=[*([subject] if subject else []), *columns, "author"],
        filters=[*filters, "author"],
        search=_searched(asked, subject),
        sections=_sections(form, subject, retired),
        belongs=Belongs(own=_plain(["author"]), store=_plain(["store"])),
        can=rules_of(settings.rights),
        identify=_plain(_identity(asked)),
        in_menu=False,
        fields=[replace(field, indexed=field.indexed and field.id in indexed) for field in fields],
        where={"form": settings.key},
        help=form.head.about,
        works_out=works_out_for(form, asked),
        conditional=is_conditional(form),
    )


def _one(title: Text) -> Text:
    """Name one row of a table."""
    english = title.to("en")
    if english == title.to("zh"):
        return Text(zh=english, en=BARE_ENTRY)  # no English title: a Chinese word in an English sentence helps nobody
    return Text(zh=title.to("zh"), en=ENTRY_OF.format(title=f"{english[:1].lower()}{english[1:]}"))


def _columns(asked: Sequence[Field]) -> list[str]:
    """Choose what a list shows at once: what must be filled in before the rest, in the form's order."""
    listed = [field for field in asked if field.kind not in NOT_LISTED]
    chosen = {field.id for field in sorted(listed, key=_rank)[:MOST_COLUMNS]}
    return [field.id for field in listed if field.id in chosen]


def _rank(field: Field) -> int:
    """Say how early a field stands in a list; the sort leaves equals in the form's order."""
    if field.private or not field.indexed:
        return LAST
    return 0 if field.required else 1 if field.kind in TELLING else 2


def _identity(asked: Sequence[Field]) -> list[str]:
    """Choose the answers by which an imported row is known again: what must be there, days and times; words last."""
    named = [field for field in asked if not field.private and not field.read_only and field.kind not in NOT_LISTED]
    chosen = [field for field in named if field.required or field.kind in WHEN] or named[:2]
    return [field.id for field in sorted(chosen, key=lambda field: field.kind in SEARCHED)]


def _searched(asked: Sequence[Field], subject: str) -> list[str]:
    own = [field.id for field in asked if field.kind in SEARCHED][:MOST_SEARCHED]
    return [*own, *NAMED_BY.get(subject, ())]


def _sections(form: Form, subject: str, retired: Sequence[str]) -> list[Section[Any]]:
    found = [Section(title, _plain(names)) for title, names in sections_of(form)]
    entry = Section(ENTRY, _plain([*([subject] if subject else []), "author", "store"]))
    found = [entry, *found] if subject else [*found, entry]
    return [*found, Section(RETIRED, _plain(retired), folded=True)] if retired else found


def _plain(names: Iterable[str]) -> Any:
    """Give names as the lambda of a resource would."""
    held = list(names)
    return lambda _: held
