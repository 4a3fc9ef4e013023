"""The small forms of the bulk bar: which field, which value, are you sure, what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ui.pages.list import words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets.filters.bar import one
from ui.widgets.filters.forms import check_list, sift_box
from ui.widgets.filters.words import FIND_COLUMN, NO, TYPE_AHEAD, YES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.gate.offering import Offer, Offering
    from models.lists.bulk import Tally
    from models.problem import Problem
    from models.resource import Resource
    from models.text import Text
    from ui.widgets.filters.bar import Values
    from ui.widgets.filters.options import Option

NOT_IN_BULK: Final = frozenset({"file", "signature"})
INPUTS: Final = {"date": "date", "datetime": "datetime-local", "time": "time", "colour": "color"}
LONG_LIST: Final = 8
HOW: Final = {"add": say.ADD_THESE, "away": say.TAKE_THESE_AWAY, "set": say.SET_TO_THESE}


def editable(resource: Resource[Any], offering: Offering) -> list[Offer]:
    """Give the fields that many rows may share: not what is one's own, protected, or read only."""
    paths = [*resource.section_names, *(name for name, field in offering.known.items() if field.extra)]
    offers = [offer for path in dict.fromkeys(paths) if "." not in path and (offer := offering.at(path))]
    return [
        o for o in offers if not (o.field.unique or o.field.private or o.field.read_only or o.field.kind in NOT_IN_BULK)
    ]


def field_picker(offers: Sequence[Offer], lang: str) -> Markup:
    """Draw the list of fields to change."""
    lines = (
        tag(
            "button",
            offer.title(lang),
            icon("right"),
            type="button",
            class_="pop-line",
            data_act=f"bulk-field={offer.path}",
            data_words=offer.title(lang),
        )
        for offer in offers
    )
    title = tag("h3", say.WHICH_FIELD.to(lang))
    return joined([title, sift_box(lang, FIND_COLUMN), tag("div", *lines, class_="pop-scroll")])


def value_form(
    offer: Offer,
    options: Sequence[Option],
    lang: str,
    counts: tuple[int, int],
    *,
    typed: Values | None = None,
    problem: Problem | None = None,
) -> Markup:
    """Draw the form for the new value, with how many rows it will reach."""
    count, out = counts
    preview = say.PREVIEW_LESS if out else say.PREVIEW
    empty = NOTHING
    if not offer.field.required:
        box = tag("input", type="checkbox", name="empty", value="1")
        empty = tag("label", box, tag("span", say.EMPTY_IT.to(lang)), class_="tick")
    do = tag("button", say.DO_EDIT.fill(count=f"{count:,}").to(lang), class_="button primary", disabled=not count)
    return tag(
        "form",
        tag(
            "h3",
            (say.CHANGE_SEVERAL if offer.field.kind == "choices" else say.SET_TO)
            .fill(label=offer.field.label)
            .to(lang),
        ),
        _value_input(offer, options, lang, typed or {}),
        tag("p", problem.text.to(lang), class_="bad", role="alert") if problem else NOTHING,
        empty,
        tag("p", preview.fill(count=f"{count:,}", out=f"{out:,}").to(lang), class_="quiet"),
        tag("div", do, class_="buttons"),
        data_send=f"bulk-set={offer.path}",
        class_="filter-form",
    )


def _value_input(offer: Offer, options: Sequence[Option], lang: str, typed: Values) -> Markup:
    field, held = offer.field, one(typed, "value")
    if field.to and not field.choice_list:
        words = TYPE_AHEAD.to(lang)
        box = tag(
            "input",
            type="search",
            name="text",
            data_ask=f"bulk-find={offer.path}",
            placeholder=words,
            aria_label=words,
            autofocus=True,
        )
        return joined([box, tag("div", check_list(options, [held], single=True), class_="pop-scroll", data_found=True)])
    if options and field.kind == "choices":
        how = one(typed, "how") or "add"
        ways = (_radio(key, words, how, lang, name="how") for key, words in HOW.items())
        sift = sift_box(lang, TYPE_AHEAD) if len(options) > LONG_LIST else NOTHING
        return joined([*ways, sift, tag("div", check_list(options, typed.get("value", [])), class_="pop-scroll")])
    if options:
        rows = [type(option)(str(option.row or option.value), option.words) for option in options]
        sift = sift_box(lang, TYPE_AHEAD) if len(rows) > LONG_LIST else NOTHING
        return joined([sift, tag("div", check_list(rows, [held], single=True), class_="pop-scroll")])
    label = field.label.to(lang)
    if field.kind == "yes_no":
        return joined(_radio(key, words, held, lang) for key, words in (("1", YES), ("0", NO)))
    if field.kind == "long_text":
        return tag("textarea", held, name="value", rows=4, aria_label=label, autofocus=True)
    return tag(
        "input",
        name="value",
        type=INPUTS.get(field.kind, "text"),
        value=held,
        aria_label=label,
        autocomplete="off",
        autofocus=True,
    )


def _radio(key: str, words: Text, held: str, lang: str, *, name: str = "value") -> Markup:
    box = tag("input", type="radio", name=name, value=key, checked=key == held)
    return tag("label", box, tag("span", words.to(lang)), class_="tick")


def delete_form(count: int, out: int, lang: str, problem: Text | None) -> Markup:
    """Draw the form that asks to type the number before anything is deleted for good."""
    if not count:
        return tag("p", say.NOT_ALLOWED_THEM.to(lang))
    outside = (
        tag("p", say.NOT_DONE.fill(count=f"{out:,}", why=say.OUTSIDE).to(lang), class_="quiet") if out else NOTHING
    )
    words = say.TYPE_COUNT.fill(count=count).to(lang)
    box = tag("input", name="count", inputmode="numeric", autocomplete="off", autofocus=True)
    do = tag("button", f"{say.DELETE_THEM.to(lang)} ({count:,})", class_="button danger")
    return tag(
        "form",
        tag("h3", say.DELETE_THEM.to(lang)),
        tag("p", say.DELETE_HELP.to(lang)),
        tag("label", tag("span", words), box),
        tag("p", problem.to(lang), class_="bad", role="alert") if problem else NOTHING,
        outside,
        tag("div", do, class_="buttons"),
        data_send="bulk-delete-sure",
        class_="filter-form",
    )


def report(what: Text, tally: Tally, out: int, lang: str) -> Markup:
    """Draw what became of the rows, each reason with its number."""
    lines = [what.fill(count=f"{len(tally.done):,}")]
    if tally.unchanged:
        lines.append(say.UNCHANGED.fill(count=f"{tally.unchanged:,}"))
    if tally.stale:
        lines.append(say.STALE.fill(count=f"{len(tally.stale):,}"))
    lines += [say.NOT_DONE.fill(count=f"{len(rows):,}", why=why) for why, rows in tally.refused.items()]
    if out:
        lines.append(say.NOT_DONE.fill(count=f"{out:,}", why=say.OUTSIDE))
    if tally.stopped:
        lines.append(say.STOPPED)
    close = tag("button", say.BACK_TO_LIST.to(lang), type="button", class_="button", data_act="close")
    items = (tag("li", line.to(lang)) for line in lines)
    title = tag("h3", say.REPORT.to(lang))
    return joined([title, tag("ul", *items), tag("div", close, class_="buttons")])
