"""The settings of the form itself: its name, its score, who may change it, and what can be done with all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import ROLE_WORDS
from models.tables.surveys import FORM_KIND
from surveys.building.beginning import KINDS_OF_FORM
from ui.pages.builder import words as say
from ui.pages.builder.boxes import both, field, pick, place, said, tick
from ui.pages.builder.counting import scoring_html
from ui.parts.buttons import Button, button
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.text import Text
    from ui.pages.builder.scene import Scene

EDITORS = ("general_manager", "manager")


def form_sheet(scene: Scene) -> Markup:
    """Draw the settings of the form."""
    lang, head, parts = scene.lang, scene.parts["form"], scene.parts
    kinds: list[tuple[str, Text | str]] = [
        (key, FORM_KIND[key]) for key in {**KINDS_OF_FORM, str(head.get("kind") or "survey"): ""}
    ]
    kind = pick(lang, ("form", ["kind"]), str(head.get("kind") or "survey"), kinds, say.KIND_OF_FORM)
    subject = NOTHING
    if not scene.kept.based_on:
        about = pick(lang, ("form", ["subject"]), str(head.get("subject") or "none"), say.SUBJECTS.items(), say.SUBJECT)
        subject = field(lang, say.SUBJECT, about, word="form.subject")
    texts = [
        field(lang, text, both(lang, ("form", [word]), head.get(word), text, rows=2))
        for word, text in (("about", say.ABOUT), ("welcome", say.WELCOME), ("thanks", say.THANKS))
    ]
    printed = parts.get("print") or {}
    papers = [("A4", "A4"), ("A5", "A5")]
    paper = [
        pick(lang, ("print", ["paper"]), str(printed.get("paper") or "A4"), papers, say.PAPER),
        tick(lang, ("print", ["show_skip_text"]), printed.get("show_skip_text", True), say.SKIP_TEXT),
    ]
    return joined(
        [
            said(""),
            field(lang, say.NAME, both(lang, ("form", ["title"]), head.get("title"), say.NAME), word="title"),
            field(lang, say.KIND_OF_FORM, kind, word="kind"),
            subject,
            scoring_html(scene),
            _editors(scene),
            tag(
                "details",
                tag("summary", say.MORE.to(lang)),
                *texts,
                field(lang, say.PAPER, *paper),
                class_="section folded",
            ),
            _ways(scene),
        ]
    )


def _editors(scene: Scene) -> Markup:
    """Draw who may change it: ticks for roles, told as one list."""
    lang, held = scene.lang, scene.parts["form"].get("editors") or []
    at = place("form", ["editors"])
    boxes = [
        tag(
            "label",
            tag(
                "input",
                type="checkbox",
                value=name,
                checked=name in held,
                data_part="form",
                data_path=at["data_path"],
                data_many=True,
                id=f"b-editors-{name}",
            ),
            tag("span", ROLE_WORDS[name].to(lang)),
            class_="tidy-check",
        )
        for name in EDITORS
    ]
    return field(lang, say.EDITORS, *boxes, help_=say.EDITORS_HELP)


def _ways(scene: Scene) -> Markup:
    lang, key = scene.lang, scene.kept.key
    buttons = [
        Button(text=say.COPY_FORM, href=f"/forms/new?copy={key}", icon="copy"),
        Button(text=say.SEE_DEFINITION, href=f"/forms/{key}/edit?tab=definition", icon="sheet"),
        Button(text=say.DISCARD, act="discard", icon="undo", weight="danger"),
    ]
    if scene.kept.based_on:
        buttons.append(Button(text=say.RETIRE_FORM, act="retire_form", icon="archive", weight="danger"))
    return tag(
        "details",
        tag("summary", say.OTHER_WAYS.to(lang)),
        tag("div", *(button(lang, one) for one in buttons), class_="buttons stacked"),
        class_="section folded",
    )
