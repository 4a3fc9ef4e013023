"""Showing: values as the page writes them, and as an input holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import VIEW
from models.kinds import kind_named
from models.kinds.date import kind as day_kind
from models.kinds.file import UPLOADED, uploads_in
from models.resources import RESOURCES, resource_of
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets.file import gallery

if TYPE_CHECKING:
    from collections.abc import Callable

    from markupsafe import Markup

    from models.access import Seat
    from models.field import Field
    from models.gate.reading import Row
    from models.resource import Resource
    from ui.widgets.widget import Raw


def text_of(field: Field, row: Row, path: str, lang: str) -> str:
    """Write a value of a row in words, a day with its weekday."""
    value = row.values.get(path)
    if field.kind == "date" and value is not None:
        return day_kind.long(value, lang)
    return row.text(field, path, lang)


def value_words(field: Field, value: Any, lang: str) -> str:
    """Write a value that belongs to no row."""
    if value is None or value in ("", []):
        return ""
    if field.choices is not None and not isinstance(value, list):
        found = field.choices.get(value)
        return found.to(lang) if found else str(value)
    return kind_named(field.kind).show(value, field, lang)


def value_html(seat: Seat, field: Field, row: Row, path: str) -> Markup:
    """Draw a value for reading: related things, phones and addresses of the web are links."""
    words = text_of(field, row, path, seat.lang)
    value = row.values.get(path)
    if not words or path in row.masked:
        return joined([words]) if words else NOTHING
    if field.kind in UPLOADED and row.uploads:
        return gallery(seat.lang, [row.uploads[each] for each in uploads_in(value) if each in row.uploads], field.kind)
    target = resource_of(field.to) if field.to and not field.choice_list else None
    if target is not None and value is not None and seat.may(target.can, VIEW):
        return tag("a", words, href=f"/{target.key}/{value}")
    drawn = DRAWN.get(field.kind)
    return drawn(words, value) if drawn else joined([words])


def _web(words: str, value: Any) -> Markup:
    if not str(value).startswith(("http://", "https://")):
        return joined([words])
    return tag("a", words, href=value, target="_blank", rel="noopener noreferrer")


def _colour(words: str, value: Any) -> Markup:
    return joined([tag("span", class_="sample", style=f"background:{value}"), words])


DRAWN: dict[str, Callable[[str, Any], Markup]] = {
    "phone": lambda words, value: tag("a", words, href=f"tel:{value}", class_="tel"),
    "email": lambda words, value: tag("a", words, href=f"mailto:{value}"),
    "url": _web,
    "long_text": lambda words, _: tag("span", words, class_="lines"),
    "colour": _colour,
}


def raw_of(field: Field, value: Any, lang: str) -> Raw:
    """Write a value as its input holds it."""
    if field.kind == "choices":
        return [str(part) for part in value or ()]
    if field.kind in UPLOADED:
        return uploads_in(value)
    if value is None:
        return ""
    if field.kind in {"choice", "relation"} or field.to:
        return str(value)
    if field.kind == "yes_no":
        return "1" if value else "0"
    return kind_named(field.kind).typed(value, field, lang)


def plain_of(field: Field, value: Any) -> Any:
    """Write a value as JSON holds it."""
    return None if value is None else kind_named(field.kind).dump(value)


def head_words(resource: Resource[Any], row: Row, known: dict[str, Field], lang: str) -> list[str]:
    """Give what identifies a row to a person, the first part first; empty parts are left out."""
    parts = [text_of(known[name], row, name, lang) for name in resource.head_names if name in known]
    return [part for part in parts if part]


def page_of(model_name: str) -> str:
    """Give the key of the pages that show a model."""
    found = resource_of(model_name)
    return found.key if found is not None and found.key in RESOURCES else ""
