"""The cars of a month's list: what is known of each, and what can be noted with one press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.tables.recall import WHY_DUE
from ui.pages.recall import words as say
from ui.pages.recall.loading import FILTERS, SHOWN, list_address
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.gate.reading import Row
    from ui.pages.recall.loading import Content

FILE_CHANGES: Final = frozenset({"gone", "moved"})  # reasons that the car's file should know too


def cars_html(lang: str, content: Content, *, may_act: bool) -> Markup:
    """Draw the cars of one part of the list."""
    month = content.month
    links = (
        tag("a", say.WHICH[which].to(lang), href=f"/recall?month={month.key}&show={which}",
            aria_current="page" if which == content.which else None)
        for which in FILTERS
    )  # fmt: skip
    switch = tag("nav", *links, class_="view-switch", aria_label=say.CARS.to(lang))
    whole = tag("a", say.LIST.to(lang), href=list_address(month))
    if not content.cars.rows:
        return section(lang, say.CARS, switch, tag("p", say.NOBODY.to(lang), class_="quiet"), actions=whole)
    head = tag("tr", *(tag("th", words.to(lang)) for words in say.CAR_COLUMNS))
    rows = [_row(lang, row, content, may_act) for row in content.cars.rows]
    more = NOTHING
    if content.cars.total > SHOWN:
        more = tag("p", say.ONLY_FIRST.fill(count=SHOWN).to(lang), class_="quiet")
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="recall-cars")
    return section(lang, say.CARS, switch, table, more, actions=whole)


def _row(lang: str, row: Row, content: Content, may_act: bool) -> Markup:  # noqa: FBT001 -- one line of one table
    def words(path: str) -> str:
        return row.text(content.cars.fields[path], path, lang) if path in content.cars.fields else ""

    values = row.values
    may = may_act and row.editable
    plate = tag("a", tag("strong", words("vehicle") or "—"), href=f"/reception/{values['vehicle']}")
    is_quiet = bool(values.get("customer.do_not_contact"))
    phone = say.QUIET.to(lang) if is_quiet else words("customer.phone")
    who = tag("span", " ".join(part for part in (words("customer"), phone) if part))
    advisor = tag("span", words("advisor"), class_="quiet")
    due = joined(
        [tag("span", f"{values['due_on']:%m-%d}"), tag("small", WHY_DUE[values["why"]].to(lang), class_="quiet")]
    )
    cells = (
        (joined([plate, who, advisor]), "car"),
        (due, ""),
        (_letter(lang, row, may), ""),
        (_phone(lang, row, may), ""),
        (_outcome(lang, row, may), ""),
        (_reason(lang, row, content.choices, may), "reason"),
    )
    return tag(
        "tr",
        *(
            tag("td", cell, class_=look or None, data_label=label.to(lang))
            for (cell, look), label in zip(cells, say.CAR_COLUMNS, strict=True)
        ),
        data_row=row.id,
    )


def _letter(lang: str, row: Row, may: bool) -> Markup:  # noqa: FBT001 -- one cell
    if row.values["sent_on"]:
        return _noted(lang, f"{row.values['sent_on']:%m-%d}", f"unsent={row.id}", may)
    printed = tag("span", say.PRINTED.to(lang), class_="quiet") if row.values["letter"] else NOTHING
    return joined([printed, _act(say.MARK_SENT.to(lang), f"sent={row.id}") if may else NOTHING])


def _phone(lang: str, row: Row, may: bool) -> Markup:  # noqa: FBT001 -- one cell
    if row.values["reached_on"]:
        return _noted(lang, f"{row.values['reached_on']:%m-%d}", f"unreached={row.id}", may)
    if not may:
        return tag("span", "—", class_="quiet")
    slip = row.values["slip"]
    call = tag("a", say.CALL_ONE.to(lang), href=f"/care/{slip}", class_="button small") if slip else NOTHING
    return joined([call, _act(say.MARK_REACHED.to(lang), f"reached={row.id}")])


def _outcome(lang: str, row: Row, may: bool) -> Markup:  # noqa: FBT001 -- one cell
    values, shown = row.values, []
    if values["appointment"]:
        shown.append(tag("a", say.SEE_BOOKING.to(lang), href=f"/appointments/{values['appointment']}", class_="good"))
    if values["came_on"]:
        shown.append(tag("span", say.CAME.fill(day=f"{values['came_on']:%m-%d}").to(lang), class_="good"))
    if not shown and may:
        asked = f"slip={values['slip']}" if values["slip"] else f"vehicle={values['vehicle']}"
        shown.append(tag("a", say.BOOK.to(lang), href=f"/appointments/new?{asked}", class_="button small"))
    return joined(shown) if shown else tag("span", "—", class_="quiet")


def _reason(lang: str, row: Row, choices: Sequence[tuple[int, str, str]], may: bool) -> Markup:  # noqa: FBT001 -- one cell
    held = row.values["reason"]
    update = NOTHING
    if row.values.get("reason.code") in FILE_CHANGES and row.values.get("vehicle.kept") == "kept":
        update = tag("a", say.UPDATE_FILE.to(lang), href=f"/vehicles/{row.values['vehicle']}", class_="quiet")
    if not may or row.values["appointment"] or row.values["came_on"]:
        return joined([tag("span", row.labels.get("reason", "—")), update])
    options = [tag("option", say.NO_REASON.to(lang), value="", selected=held is None)]
    options += [tag("option", words, value=number, selected=number == held) for number, _, words in choices]
    box = tag(
        "select", *options, class_="input", data_change=f"reason={row.id}", aria_label=say.CAR_COLUMNS[5].to(lang)
    )
    return joined([box, update])


def _noted(lang: str, words: str, act: str, may: bool) -> Markup:  # noqa: FBT001 -- one cell
    undo = tag("button", say.UNDO.to(lang), type="button", class_="link", data_act=act) if may else NOTHING
    return joined([tag("span", words, class_="good"), undo])


def _act(words: str, act: str) -> Markup:
    return tag("button", words, type="button", class_="button small", data_act=act)
