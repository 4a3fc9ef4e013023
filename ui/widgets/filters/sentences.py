"""Sentences: the conditions of a view as chips that read aloud — last visit: over 6 months ago, advisor: me."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from models.kinds import kind_named
from models.problem import Problem
from models.rules.calendar import PERIOD_WORDS
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets.filters import words as say
from ui.widgets.filters.shapes import shape_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.gate.offering import Offer
    from models.text import Text
    from models.view import Condition, View
    from ui.widgets.filters.options import Named

COUNTED = (
    (r"last_(\d+)d", say.LAST_DAYS, "days"),
    (r"next_(\d+)d", say.NEXT_DAYS, "days"),
    (r"over_(\d+)m", say.OVER_MONTHS, "months"),
)


def period_words(word: str) -> Text | None:
    """Give the words of a relative period."""
    if word in PERIOD_WORDS:
        return PERIOD_WORDS[word]
    for pattern, text, name in COUNTED:
        if found := re.fullmatch(pattern, word):
            return text.fill(**{name: int(found[1])})
    return None


def phrase(condition: Condition, offer: Offer, words: Mapping[str, str], lang: str) -> str:
    """Say one condition without the name of its column."""
    if condition.operator in {"empty", "filled"}:
        return (say.EMPTY if condition.operator == "empty" else say.FILLED).to(lang)
    if condition.operator == "within":
        found = period_words(condition.value)
        return found.to(lang) if found else condition.value
    if shape_of(offer) in {"several", "relation"}:
        values = condition.values or [condition.value]
        said = say.OR.to(lang).join(words.get(value) or say.UNKNOWN.fill(value=value).to(lang) for value in values)
        return say.NOT.fill(value=said).to(lang) if condition.operator in {"not", "none_of"} else said
    if condition.operator == "has":
        return say.HAS.fill(value=condition.value).to(lang)
    shown = _shown(condition.value, offer, lang)
    is_number = kind_named(offer.field.kind).number
    text = {"from": say.AT_LEAST if is_number else say.FROM, "to": say.AT_MOST if is_number else say.TO}
    if condition.operator in text:
        return text[condition.operator].fill(value=shown).to(lang)
    return say.NOT.fill(value=shown).to(lang) if condition.operator == "not" else shown


def _shown(raw: str, offer: Offer, lang: str) -> str:
    if offer.field.kind == "datetime":
        return raw.partition(" ")[0]
    value = kind_named(offer.field.kind).parse(raw, offer.field)
    return (
        raw
        if isinstance(value, Problem) or value is None
        else kind_named(offer.field.kind).show(value, offer.field, lang)
    )


def sentence(path: str, view: View, offer: Offer, named: Named, lang: str) -> str:
    """Say all conditions on one column: its title, then what they ask."""
    own = [condition for condition in view.where if condition.path == path]
    words = named.get(path, {})
    ends = {c.operator: c.value for c in own}
    if set(ends) == {"from", "to"}:
        low, high = (_shown(ends[end], offer, lang) for end in ("from", "to"))
        said = f"{low} – {high}"
    else:
        said = say.AND.to(lang).join(phrase(condition, offer, words, lang) for condition in own)
    return f"{offer.title(lang)}{say.COLON.to(lang)}{said}"


def chips(view: View, always: Sequence[str], offers: Mapping[str, Offer], named: Named, lang: str) -> Markup:
    """Draw the filters that are always there, then the others that are set, then the way to add one."""
    set_paths = dict.fromkeys(condition.path for condition in view.where)
    drawn = [
        _set(path, sentence(path, view, offers[path], named, lang), offers[path].title(lang), lang)
        if path in set_paths
        else _unset(path, offers[path].title(lang))
        for path in dict.fromkeys([*always, *set_paths])
        if path in offers and offers[path].readable
    ]
    add = tag(
        "button",
        icon("plus"),
        tag("span", say.ADD.to(lang)),
        type="button",
        class_="filter add",
        data_act="add-filter",
        data_anchor="add-filter",
        aria_haspopup="dialog",
    )
    clear = tag("button", say.CLEAR.to(lang), type="button", class_="filter clear", data_act="clear")
    return joined([*drawn, add, clear if set_paths or view.search else NOTHING])


def _unset(path: str, title: str) -> Markup:
    return tag(
        "button",
        tag("span", title),
        icon("down"),
        type="button",
        class_="filter",
        data_act=f"edit={path}",
        data_anchor=path,
        aria_haspopup="dialog",
    )


def _set(path: str, said: str, title: str, lang: str) -> Markup:
    edit = tag(
        "button",
        tag("span", said),
        type="button",
        class_="said",
        data_act=f"edit={path}",
        data_anchor=path,
        title=said,
        aria_haspopup="dialog",
    )
    drop = tag(
        "button",
        icon("close"),
        type="button",
        class_="drop",
        data_act=f"drop={path}",
        aria_label=say.REMOVE_ONE.fill(title=title).to(lang),
    )
    return tag("span", edit, drop, class_="filter is-set")
