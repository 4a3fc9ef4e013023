"""Forms: the small form behind each filter, by the shape of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.kinds import kind_named
from models.rules.calendar import PERIOD_WORDS
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets.filters import words as say
from ui.widgets.filters.shapes import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.gate.offering import Offer
    from models.problem import Problem
    from models.text import Text
    from models.view import Condition
    from ui.widgets.filters.bar import Values
    from ui.widgets.filters.options import Option

LONG_LIST = 8  # options from which on a list gets a box to sift it
ENTER = tag("button", hidden=True)  # what the Enter key presses: it would be the first pick otherwise
PRESENCE = {"empty": say.EMPTY, "filled": say.FILLED}
FUTURE = frozenset({"next_month", "next_7d", "next_30d", "overdue"})


def filter_form(
    offer: Offer,
    conditions: Sequence[Condition],
    options: Sequence[Option],
    lang: str,
    *,
    typed: Values | None = None,
    problem: Problem | None = None,
) -> Markup:
    """Draw the form for one column, with what is set or what was typed."""
    shape = shape_of(offer)
    held = dict(typed) if typed is not None else held_by(conditions)
    inside = DRAWN[shape](offer, held, options, lang) if shape in DRAWN else NOTHING
    wrong = tag("p", problem.text.to(lang), class_="bad", role="alert") if problem else NOTHING
    may_lack = not (
        offer.derived and (offer.derived.bands or offer.derived.members)
    )  # the classes have a word of their own for that
    presence = [_send("presence", name, text.to(lang), held) for name, text in PRESENCE.items() if may_lack]
    apply = tag("button", say.APPLY.to(lang), class_="button primary")
    drop = tag("button", say.REMOVE.to(lang), type="button", class_="button quiet", data_act=f"drop={offer.path}")
    return tag(
        "form",
        ENTER,
        tag("h3", offer.title(lang)),
        inside,
        wrong,
        tag("div", *presence, class_="picks") if presence else NOTHING,
        tag("div", drop if conditions else NOTHING, apply if shape in DRAWN else NOTHING, class_="buttons"),
        data_send=f"set={offer.path}",
        class_="filter-form",
    )


def held_by(conditions: Sequence[Condition]) -> Values:
    """Give the form values that conditions came from."""
    held: dict[str, list[str]] = {}
    for condition in conditions:
        operator, value = condition.operator, condition.value
        if operator in {"empty", "filled"}:
            held["presence"] = [operator]
        elif operator == "within":
            held["period"] = [value]
        elif operator in {"from", "to"}:
            held["low" if operator == "from" else "high"] = [value.removesuffix(" 23:59:59")]
        else:
            several = operator in {"in", "none_of"}
            held["op"], held["value"] = [operator], condition.values if several else [value]
    return held


def _send(name: str, value: str, words: str, held: Values) -> Markup:
    is_on = held.get(name) == [value]
    return tag("button", words, class_="pick", name=name, value=value, aria_pressed=str(is_on).lower())


def _input(name: str, held: Values, lang: str, label: Text, **more: object) -> Markup:
    value = ",".join(held.get(name, []))
    return tag("label", tag("span", label.to(lang)), tag("input", name=name, value=value, autocomplete="off", **more))


def select(name: str, chosen: str, options: Iterable[tuple[str, str]], label: str) -> Markup:
    """Draw a drop-down."""
    lines = (tag("option", words, value=value, selected=value == chosen) for value, words in options)
    return tag("select", *lines, name=name, aria_label=label)


def check_list(options: Sequence[Option], chosen: Sequence[str], *, single: bool = False) -> Markup:
    """Draw options to tick: several at once, or one of them."""
    return joined(
        tag(
            "label",
            tag(
                "input",
                type="radio" if single else "checkbox",
                name="value",
                value=option.value,
                checked=option.value in chosen,
            ),
            tag("span", option.words, class_=f"dot {option.tone}" if option.tone else None),
            class_="tick",
            data_words=option.words,
        )
        for option in options
    )


def _operators(held: Values, lang: str) -> Markup:
    chosen = "none_of" if held.get("op", [""])[0] in {"none_of", "not"} else "in"
    return select("op", chosen, (("in", say.ANY_OF.to(lang)), ("none_of", say.NONE_OF.to(lang))), say.OPERATOR.to(lang))


def _several(offer: Offer, held: Values, options: Sequence[Option], lang: str) -> Markup:  # noqa: ARG001 -- one signature for all forms
    if not options:
        return tag("p", say.FEW_CHOICES.to(lang), class_="quiet")
    box = sift_box(lang, say.TYPE_AHEAD) if len(options) > LONG_LIST else NOTHING
    return joined(
        [_operators(held, lang), box, tag("div", check_list(options, held.get("value", [])), class_="pop-scroll")]
    )


def _relation(offer: Offer, held: Values, options: Sequence[Option], lang: str) -> Markup:
    box = tag(
        "input",
        type="search",
        name="text",
        data_ask=f"find={offer.path}",
        placeholder=say.TYPE_AHEAD.to(lang),
        aria_label=say.TYPE_AHEAD.to(lang),
        autocomplete="off",
        autofocus=True,
    )
    found = tag("div", check_list(options, held.get("value", [])), class_="pop-scroll", data_found=True)
    return joined([_operators(held, lang), box, found])


def _period(offer: Offer, held: Values, options: Sequence[Option], lang: str) -> Markup:  # noqa: ARG001 -- as above
    ahead = offer.path.endswith(("_due", "until")) or (offer.derived and offer.derived.until)
    words = [*PERIOD_WORDS] if ahead else [word for word in PERIOD_WORDS if word not in FUTURE]
    picks = (_send("period", word, PERIOD_WORDS[word].to(lang), held) for word in words)
    return joined([tag("div", *picks, class_="picks"), _between(held, lang, type="date")])


def _between(held: Values, lang: str, **more: object) -> Markup:
    return tag(
        "div", _input("low", held, lang, say.LOW, **more), _input("high", held, lang, say.HIGH, **more), class_="ends"
    )


def _range(offer: Offer, held: Values, options: Sequence[Option], lang: str) -> Markup:  # noqa: ARG001 -- as above
    is_number = kind_named(offer.field.kind).number
    return _between(held, lang, inputmode="decimal" if is_number else None)


def _yes_no(offer: Offer, held: Values, options: Sequence[Option], lang: str) -> Markup:  # noqa: ARG001 -- as above
    picks = (_send("value", value, text.to(lang), held) for value, text in (("1", say.YES), ("0", say.NO)))
    return tag("div", *picks, class_="picks")


def _text(offer: Offer, held: Values, options: Sequence[Option], lang: str) -> Markup:  # noqa: ARG001 -- as above
    operators = kind_named(offer.field.kind).operators
    words = {"has": say.HAS_WORD.to(lang), "is": say.IS_WORD.to(lang)}
    offered = [(name, text) for name, text in words.items() if name in operators]
    chosen = held.get("op", [offered[0][0]])[0]
    value = ",".join(held.get("value", []))
    box = tag("input", name="value", value=value, aria_label=say.VALUE.to(lang), autocomplete="off", autofocus=True)
    return joined([select("op", chosen, offered, say.OPERATOR.to(lang)), box])


DRAWN = {
    "several": _several,
    "relation": _relation,
    "period": _period,
    "range": _range,
    "yes_no": _yes_no,
    "text": _text,
}


def sift_box(lang: str, text: Text) -> Markup:
    """Draw the box that narrows a list while one types."""
    return tag(
        "input",
        type="search",
        data_sift=True,
        placeholder=text.to(lang),
        aria_label=text.to(lang),
        autocomplete="off",
        autofocus=True,
    )


def column_picker(offers: Sequence[Offer], lang: str) -> Markup:
    """Draw the list of all columns that can be filtered by, grouped by what they belong to."""
    groups: dict[str, list[Offer]] = {}
    for offer in offers:
        groups.setdefault(offer.group.to(lang) if offer.group else "", []).append(offer)
    drawn = (
        tag(
            "div",
            tag("p", name, class_="pop-title") if name else NOTHING,
            *(_pick(o, lang) for o in group),
            data_group=True,
        )
        for name, group in groups.items()
    )
    return joined([sift_box(lang, say.FIND_COLUMN), tag("div", *drawn, class_="pop-scroll")])


def _pick(offer: Offer, lang: str) -> Markup:
    return tag(
        "button",
        offer.field.label.to(lang),
        icon("right"),
        type="button",
        class_="pop-line",
        data_act=f"edit={offer.path}",
        data_words=offer.title(lang),
    )
