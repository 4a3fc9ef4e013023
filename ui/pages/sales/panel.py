"""The panel: what a step needs to be said with it, drawn for the step that was tapped."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ui.pages.sales import words as say
from ui.parts.buttons import Button, button_row
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.gate.reading import Row
    from models.problem import Problem
    from models.text import Text
    from ui.pages.sales.loading import Day

NAMING: Final = "name"  # a nameless step may still be given to somebody
LABELS: Final = {"name": say.NAME, "phone": say.PHONE, "grade": say.GRADE, "series": say.SERIES, "source": say.SOURCE}
LONGEST: Final = 300


@dataclass
class Panel:
    """What is open: the kind of step, whose it is, the nameless step to be named, what was typed, what is wrong."""

    kind: str = ""
    lead: int = 0
    step: int = 0
    is_at_row: bool = False  # opened at a lead's own line, where it is drawn then
    said_of: str = ""  # the step that the panel of names is about
    typed: dict[str, str] = field(default_factory=dict)
    wrong: Sequence[Problem] = ()


def panel_html(lang: str, day: Day, panel: Panel) -> Markup:
    """Draw what is open, or nothing."""
    if not panel.kind:
        return NOTHING
    drawn = _naming(lang, day, panel) if panel.kind == NAMING else _stepping(lang, day, panel)
    return tag("section", drawn, class_="sales-panel", aria_live="polite")


def _naming(lang: str, day: Day, panel: Panel) -> Markup:
    step = say.TAP[panel.said_of]
    known = _known_leads(lang, day, panel, label=say.KNOWN_ONE) if day.leads else NOTHING
    if panel.lead:
        done = [Button(text=say.NOTE_HERE, act="attach", weight="primary"), Button(text=say.NO_NAME, act="fold")]
        fields = NOTHING
    else:
        done = [Button(text=say.KEEP_LEAD, act="keep", weight="primary"), Button(text=say.NO_NAME, act="fold")]
        fields = tag("div", *_who(lang, day, panel), class_="sales-fields")
    return joined(
        [
            tag("h2", say.LEAVE_NAME.fill(step=step).to(lang)),
            problems(lang, panel.wrong, dict(LABELS)),
            known,
            fields,
            button_row(lang, done),
        ]
    )


def _who(lang: str, day: Day, panel: Panel) -> Iterable[Markup]:
    typed = panel.typed
    yield _box(lang, say.NAME, "name", typed, placeholder=say.NAME_EXAMPLE)
    yield _box(lang, say.PHONE, "phone", typed, kind="tel")
    yield _select(lang, say.SERIES, "series", day.offered.series, typed, empty=say.NOT_SAID)
    yield _select(lang, say.SOURCE, "source", day.offered.source, typed, empty=say.NOT_SAID)
    yield _grades(lang, typed)


def _stepping(lang: str, day: Day, panel: Panel) -> Markup:
    lead = day.lead(panel.lead)
    head = tag("h2", say.DO[panel.kind].to(lang), tag("span", f" · {lead.values['name']}") if lead else NOTHING)
    who = NOTHING if lead else _known_leads(lang, day, panel, label=say.LEAD)
    fields = tag("div", *_fields(lang, day, panel, lead), class_="sales-fields") if lead else NOTHING
    done = [Button(text=say.DO[panel.kind], act="note", weight="primary", disabled=lead is None)]
    done.append(Button(text=say.CANCEL, act="fold"))
    return joined([head, problems(lang, panel.wrong), who, fields, button_row(lang, done)])


def _fields(lang: str, day: Day, panel: Panel, lead: Row) -> Iterable[Markup]:
    typed = panel.typed
    if panel.kind == "deal":
        yield _cars(lang, day, lead, typed)
    if panel.kind == "delivery":
        car = day.reserved(lead.id)
        if car is not None:
            yield tag("p", say.RESERVED.fill(car=car_words(lang, day, car)).to(lang), class_="field wide")
        if car is None or not (car.values["vin"] or car.masked):
            yield _box(lang, say.VIN, "vin", typed, help_=say.VIN_HELP)
        yield _box(lang, say.PLATE, "plate", typed)
    if panel.kind == "lost":
        yield _select(lang, say.REASON, "reason", day.offered.reason, typed, empty=say.CHOOSE, help_=say.REASON_HELP)
    if panel.kind != "delivery":
        yield _note(lang, typed)
    if panel.kind in {"follow_up", "test_drive", "walk_in", "call_in"}:
        yield _grades(lang, {"grade": str(lead.values["grade"] or "n"), **typed})
        yield _box(lang, say.NEXT, "next_on", typed, kind="date", help_=say.NEXT_HELP)


def _cars(lang: str, day: Day, lead: Row, typed: dict[str, str]) -> Markup:
    free = sorted(
        (car for car in day.cars if car.values["lead"] is None), key=lambda one: one.values["state"] == "ordered"
    )
    wanted = lead.values["series"]
    groups = []
    for label, cars in (
        (say.SAME_SERIES, [car for car in free if car.values["series"] == wanted]),
        (say.OTHER_SERIES, [car for car in free if car.values["series"] != wanted]),
    ):
        options = (_option(str(car.id), car_words(lang, day, car), typed.get("car", "")) for car in cars)
        groups.append(tag("optgroup", *options, label=label.to(lang)) if cars else NOTHING)
    first = _option("", say.NO_CAR.to(lang), typed.get("car", ""))
    chosen = tag("select", first, *groups, id="sales-car", class_="input", data_change="typed=car")
    return _labelled(lang, say.CAR, "sales-car", chosen)


def car_words(lang: str, day: Day, car: Row) -> str:
    """Write which car it is and where it stands."""

    def words(path: str) -> str:
        return car.text(day.car_fields[path], path, lang)

    state = words("state")
    days = (day.today - car.values["arrived_on"]).days if car.values["arrived_on"] else None
    place = state if days is None else say.AGED.fill(state=state, days=days).to(lang)
    model = words("model") or words("series")
    return say.CAR_LINE.fill(model=model, colour=words("colour"), place=place).to(lang)


def _known_leads(lang: str, day: Day, panel: Panel, *, label: Text) -> Markup:
    if not day.leads:
        return tag("p", say.NO_LEADS.to(lang))
    empty = say.NEW_ONE if panel.kind == NAMING else say.CHOOSE
    named = sorted(((row.id, _lead_words(lang, day, row)) for row in day.leads), key=lambda one: one[1])
    options = (_option(str(row), words, str(panel.lead or "")) for row, words in named)
    first = _option("", empty.to(lang), str(panel.lead or ""))
    return _labelled(
        lang, label, "sales-lead", tag("select", first, *options, id="sales-lead", class_="input", data_change="lead")
    )


def _lead_words(lang: str, day: Day, row: Row) -> str:
    parts = (
        str(row.values["name"]),
        row.text(day.fields["series"], "series", lang),
        row.text(day.fields["phone"], "phone", lang),
    )
    return " · ".join(part for part in parts if part)


def _grades(lang: str, typed: dict[str, str]) -> Markup:
    now = typed.get("grade", "n")
    ways = (
        tag("button", words.to(lang), type="button", class_="way", data_act=f"grade={key}",
            aria_pressed="true" if key == now else "false")
        for key, words in say.GRADES.items()
    )  # fmt: skip
    label = tag("span", say.GRADE.to(lang), class_="field-label")
    return tag(
        "div", label, tag("div", *ways, class_="ways", role="group", aria_label=say.GRADE.to(lang)), class_="field wide"
    )


def _note(lang: str, typed: dict[str, str]) -> Markup:
    box = tag(
        "textarea", typed.get("note", ""), id="sales-note", class_="input", rows=2, maxlength=LONGEST,
        data_change="typed=note", placeholder=say.WORDS_EXAMPLE.to(lang),
    )  # fmt: skip
    return _labelled(lang, say.WORDS, "sales-note", box, wide=True)


def _box(
    lang: str, label: Text, name: str, typed: dict[str, str], *, kind: str = "text", **more: Text | None
) -> Markup:
    placeholder, help_ = more.get("placeholder"), more.get("help_")
    box = tag(
        "input", type=kind, id=f"sales-{name}", class_="input", value=typed.get(name, ""), maxlength=LONGEST,
        autocomplete="off", data_change=f"typed={name}", placeholder=placeholder.to(lang) if placeholder else None,
    )  # fmt: skip
    return _labelled(lang, label, f"sales-{name}", box, help_=help_)


def _select(  # noqa: PLR0913 -- what a list to choose from has
    lang: str, label: Text, name: str, offered: Sequence[tuple[Any, str]], typed: dict[str, str], *, empty: Text,
    help_: Text | None = None,
) -> Markup:  # fmt: skip
    now = typed.get(name, "")
    options = [_option("", empty.to(lang), now), *(_option(str(key), words, now) for key, words in offered)]
    chosen = tag("select", *options, id=f"sales-{name}", class_="input", data_change=f"typed={name}")
    return _labelled(lang, label, f"sales-{name}", chosen, help_=help_)


def _option(value: str, words: str, now: str) -> Markup:
    return tag("option", words, value=value, selected=value == now)


def _labelled(
    lang: str, label: Text, number: str, control: Markup, *, help_: Text | None = None, wide: bool = False
) -> Markup:
    named = tag("label", label.to(lang), for_=number, class_="field-label")
    helped = tag("p", help_.to(lang), class_="field-help") if help_ else NOTHING
    return tag("div", named, control, helped, class_="field wide" if wide else "field")
