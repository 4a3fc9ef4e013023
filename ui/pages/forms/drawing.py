"""How a form looks: what it asks, how it scores, where it is used, and how it came about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.database.stored import moment_of
from models.kinds.datetime import local
from models.view import View
from surveys.engine.measures import points_of
from surveys.engine.plan import plan_of
from ui.pages.forms import words as say
from ui.pages.forms.bare import bare
from ui.pages.forms.duty import duty_words
from ui.pages.forms.in_words import condition_words, sentences
from ui.pages.forms.programmes.words import WITH_FORM
from ui.pages.printing.addresses import form_address, print_button
from ui.pages.responses import words as responses
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from models.text import Text
    from surveys.engine.form import Form
    from surveys.engine.plan import Node
    from surveys.engine.problems import DefinitionProblem
    from surveys.publishing import Preview
    from ui.pages.forms.loading import Opened, Version

FRAMES = frozenset({"group", "page", "repeat"})
NOT_ASKED = frozenset({"note", "figure", "calculation"})


def asked_html(lang: str, form: Form) -> Markup:
    """Draw every question with its type, its factor, and when it is asked."""
    return section(lang, say.QUESTIONS, tag("ol", *_questions(lang, form), class_="form-asked"))


def _questions(lang: str, form: Form) -> Iterator[Markup]:
    for node in plan_of(form).nodes.values():
        kind = node.item.type
        label = bare(node.part.label.to(lang), form, lang)
        if not label and is_retired(node):
            continue  # what runs by itself in other programs
        if kind in FRAMES:
            if label:
                yield tag("li", tag("h3", label), _condition(lang, form, node), class_="is-frame")
        elif kind not in NOT_ASKED:
            yield _question(lang, form, node, label)


def _question(lang: str, form: Form, node: Node, label: str) -> Markup:
    marks = []
    if is_retired(node):
        marks.append(chip(lang, say.IS_RETIRED))
    elif not node.is_row and node.item.type in say.TYPES:
        marks.append(chip(lang, say.TYPES[node.item.type]))
    if node.part.factor and form.score:
        marks.append(chip(lang, form.score.factors.get(node.part.factor, node.part.factor), "information"))
    if node.item.required and not node.is_row:
        marks.append(tag("span", say.REQUIRED.to(lang), class_="quiet"))
    if node.item.channel and not node.is_row:
        marks.append(tag("span", say.PHONE_ONLY[node.item.channel].to(lang), class_="quiet"))
    if duty := duty_words(form, node.item):
        marks = [tag("span", duty.to(lang), class_="quiet")]
    inside = joined([tag("span", label), " ", tag("span", *marks, class_="chips"), _condition(lang, form, node)])
    return tag("li", inside, class_="is-row" if node.is_row else None)


def is_retired(node: Node) -> bool:
    """Tell whether an item is kept and no longer asked."""
    return bool(node.part.retired or node.item.retired)


def _condition(lang: str, form: Form, node: Node) -> Markup:
    if not node.part.relevant:
        return NOTHING
    told = say.SHOWN_IF.fill(condition=condition_words(node.part.relevant, form))
    return tag("p", bare(told.to(lang), form, lang), class_="quiet")


def scoring_html(lang: str, form: Form) -> Markup:
    """Say how the form scores."""
    how = form.score
    if how is None:
        return NOTHING
    points = f"{points_of(how):g}"
    told = [tag("p", responses.BY[how.how].fill(points=points).to(lang))]
    if how.how == "factors":
        told.append(tag("p", responses.WHY_LEFT_OUT[how.missing].to(lang), class_="quiet"))
    rows = [
        tag("tr", tag("td", how.factors[name].to(lang) if name in how.factors else name),
            tag("td", f"{weight:g}", class_="number"))
        for name, weight in how.weights.items()
    ]  # fmt: skip
    heads = tag("tr", tag("th", responses.FACTOR.to(lang)), tag("th", responses.WEIGHT.to(lang), class_="number"))
    table = tag("table", tag("thead", heads), tag("tbody", *rows), class_="rows") if rows else NOTHING
    between = "、" if lang == "zh" else ", "
    bands = between.join(say.BAND.fill(label=one.label or one.id, from_=f"{one.from_:g}").to(lang) for one in how.bands)
    return section(
        lang, say.SCORING, *told, table, tag("p", say.BANDS.fill(words=bands).to(lang)) if bands else NOTHING
    )


def used_html(lang: str, opened: Opened, *, linked: bool, addable: bool) -> Markup:
    """Say each programme that asks it in plain words, and offer to make another."""
    parts = []
    for one in opened.running:
        title = one.programme.head.title.to(lang)
        name = tag("a", title, href=f"/programmes/{one.row}") if linked else title
        state = chip(lang, say.IN_USE, "good") if one.is_on else NOTHING
        lines = (tag("li", text.to(lang)) for text in sentences(one.programme, opened.current.form))
        parts.append(tag("div", tag("h3", name, " ", state), tag("ul", *lines), class_="programme-told"))
    if not parts:
        parts.append(tag("p", say.NOT_USED.to(lang), class_="quiet"))
    if addable and opened.row["kind"] in {"survey", "complaint"}:
        address = f"/programmes/new?form={opened.row['key']}"
        parts.append(button(lang, Button(text=WITH_FORM, href=address, icon="plus")))
    return section(lang, say.USED_IN, *parts)


def filled_view(form: int) -> View:
    """Give the view of the sheets that were filled in of a form, in whatever version."""
    return View().with_condition("form", "is", str(form)).with_condition("state", "in", "complete,partial")


def filled_address(form: int) -> str:
    """Give where the filled sheets of a form are listed."""
    return f"/responses?{filled_view(form).address()}"


def versions_html(lang: str, opened: Opened, *, linked: bool) -> Markup:
    """Draw the versions, the newest first, each with what changed in words; `linked` opens their answers."""
    return tag("ol", *(_version(lang, opened, one, linked=linked) for one in opened.versions), class_="form-versions")


def _version(lang: str, opened: Opened, one: Version, *, linked: bool) -> Markup:
    row = one.row
    current = chip(lang, say.IN_USE, "good") if row["version"] == opened.row["published"] else NOTHING
    by = row["person"] or say.SHIPPED.to(lang)
    day = f"{local(moment_of(row['published_at'])):%Y-%m-%d}" if row["published_at"] else ""
    told = say.PUBLISHED.fill(day=day, by=by).to(lang) if row["person"] else by
    count: Markup | str = say.COUNT.fill(count=row["answered"]).to(lang)
    if linked and row["answered"]:
        count = tag("a", count, href=filled_address(opened.id))
    blank = print_button(form_address(opened.row["key"], version=row["version"]), weight="quiet")
    load = button(lang, Button(text=say.DOWNLOAD, href=f"/download/form/{row['id']}", icon="download", weight="quiet",
                               whole=True))  # fmt: skip
    named = tag("h3", say.VERSION.fill(version=row["version"]).to(lang), " ", current)
    head = tag("header", named, tag("span", button(lang, blank), load))
    note = tag("p", row["note"]) if row["note"] else NOTHING
    first = tag("p", say.FIRST.to(lang), class_="quiet") if one.is_first else NOTHING
    lines = tag("ul", *(tag("li", change.text.to(lang)) for change in one.changes)) if one.changes else NOTHING
    return tag("li", head, tag("p", told, " · ", count, class_="quiet"), note, first, lines)


def problems_html(lang: str, problems: Sequence[DefinitionProblem]) -> Markup:
    """Tell every mistake with its place; its line is one press away."""
    lines = (
        tag("li", tag("button", one.sentence.to(lang), type="button", class_="link", data_act=f"line={one.line}"))
        if one.line
        else tag("li", one.sentence.to(lang))
        for one in problems
    )
    head = tag("strong", say.PROBLEMS.fill(count=len(problems)).to(lang))
    return tag("div", tag("div", head, tag("ul", *lines)), class_="notice bad", role="alert")


def preview_html(lang: str, seen: Preview, note: str) -> Markup:
    """Say what would change, what that does to answers that are there, and offer to publish."""
    old = seen.old.form.version if seen.old else 0
    changes: list[Text] = [one.text for one in seen.changes]
    parts = [
        section(lang, say.CHANGES.fill(version=old), _lines(lang, changes, say.NO_CHANGES)),
        section(lang, say.EFFECTS, _lines(lang, seen.effects, say.NO_EFFECTS)),
    ]
    label = tag("label", say.SAY_NOTE.to(lang), for_="version-note", class_="field-label")
    box = tag("input", id="version-note", class_="input", value=note, data_change="note", maxlength=500,
              placeholder=say.NOTE_EXAMPLE.to(lang), autocomplete="off")  # fmt: skip
    do = Button(text=say.PUBLISH.fill(version=seen.form.version), act="publish", icon="check", weight="primary")
    return joined([*parts, tag("div", label, box, class_="field wide"), tag("div", button(lang, do), class_="buttons")])


def _lines(lang: str, texts: Sequence[Text], none: Text) -> Markup:
    if not texts:
        return tag("p", none.to(lang), class_="quiet")
    return tag("ul", *(tag("li", text.to(lang)) for text in texts))
