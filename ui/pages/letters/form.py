"""The form of a template, and beside it how it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.rules.letter_fields import NAMES
from models.tables.letters import OCCASION, WRITTEN_AS
from ui.pages.duplicates.tidying import check, line
from ui.pages.letters import words as say
from ui.pages.letters.shell import paper_html, search_html
from ui.parts.buttons import Button, button, button_row
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice, problems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.text import Text
    from ui.pages.letters.editing import Editor

LABELS = {
    "title": say.TITLE_ZH,
    "english": say.TITLE_EN,
    "words": say.WORDS_ZH,
    "english_words": say.WORDS_EN,
    "signed": say.SIGNED,
    "coupon": say.COUPON,
    "coupon_days": say.COUPON_DAYS,
}


def form_html(editor: Editor) -> Markup:
    """Draw what can be typed; who may not change it reads it."""
    lang, now = editor.lang, editor.template
    parts = [problems(lang, editor.said, LABELS)] if editor.may else [notice(lang, say.NO_RIGHT)]
    parts += [_line(editor, "title"), _line(editor, "english")]
    parts.append(
        tag(
            "div",
            _choice(lang, say.MEANS, WRITTEN_AS, now.means, "means"),
            _choice(lang, say.OCCASION, OCCASION, now.occasion, "occasion"),
            class_="letters-bar",
        )
    )
    parts += [_text(editor, "words"), fields_html(lang, "zh"), _text(editor, "english_words"), fields_html(lang, "en")]
    if now.is_letter:
        parts += [_line(editor, "signed", say.SIGNED_HELP), _line(editor, "coupon", say.COUPON_HELP), _days(editor)]
    parts.append(check(lang, say.IN_USE, "on", on=now.is_on))
    parts.append(button_row(lang, [Button(text=say.SAVE, act="save", weight="primary")]))
    inside = joined(parts)
    return inside if editor.may else tag("fieldset", inside, disabled=True)


def preview_html(editor: Editor) -> Markup:
    """Draw how it reads, with what is wrong in it while it is typed."""
    lang, shown = editor.lang, editor.shown
    sides = tag(
        "div",
        *(
            tag(
                "button", words.to(lang), type="button", class_="button" if side != editor.side else "button primary",
                data_act=f"side={side}", aria_pressed="true" if side == editor.side else "false",
            )
            for side, words in say.LANGUAGES.items()
        ),
        class_="buttons",
    )  # fmt: skip
    wrong = editor.typed_wrong()
    told = notice(lang, wrong.text, "attention") if wrong and editor.may else NOTHING
    drawn: list[Markup] = [sides, search_html(lang, say.PREVIEW_WITH, editor.text, editor.found, "for"), told]
    if shown is not None:
        who = " ".join(part for part in (shown.name, shown.plate) if part)
        drawn.append(tag("p", who, class_="quiet"))
        drawn.append(paper_html(lang, shown))
    under = []
    if editor.customer or editor.vehicle:
        under.append(Button(text=say.EXAMPLE, act="example"))
    if shown is not None and not editor.template.is_letter and shown.refused is None:
        under.append(Button(text=say.COPY, icon="copy", copies=shown.words))
    return section(lang, say.PREVIEW, *drawn, button_row(lang, under) if under else NOTHING)


def fields_html(lang: str, side: str) -> Markup:
    """Draw the fields there are, each to be copied."""
    names = (f"{{{words.to(side)}}}" for words in NAMES.values())
    buttons = (button(lang, Button(text=name, copies=name)) for name in names)
    head = tag("summary", say.FIELDS.to(lang))
    helped = tag("p", say.FIELDS_HELP.to(lang), class_="field-help")
    return tag("details", head, helped, tag("div", *buttons, class_="letters-fields"), class_="folded")


def _line(editor: Editor, name: str, help_: Text | None = None) -> Markup:
    wrong = editor.wrong(name)
    value = getattr(editor.template, name)
    return line(
        editor.lang,
        LABELS[name],
        value,
        f"set={name}",
        key=name,
        wrong=wrong.text if wrong else None,
        help_=help_,
    )


def _text(editor: Editor, name: str) -> Markup:
    lang, wrong = editor.lang, editor.wrong(name)
    number = f"set-{name}"
    said = (
        tag("p", wrong.text.to(lang), class_="field-said bad", role="alert", id=f"{number}-said") if wrong else NOTHING
    )
    box = tag(
        "textarea",
        getattr(editor.template, name),
        id=number,
        class_="input" if editor.template.is_letter else "input short",
        data_change=f"set={name}",
        data_live=f"set={name}",
        aria_invalid="true" if wrong else None,
        aria_describedby=f"{number}-said" if wrong else None,
        lang="zh" if name == "words" else "en",
    )
    named = tag("label", LABELS[name].to(lang), class_="field-label", for_=number)
    helped = tag("p", say.WORDS_HELP.to(lang), class_="field-help") if editor.template.is_letter else NOTHING
    return tag("div", named, box, helped, said, class_="tidy-field", id=f"field-{name}")


def _days(editor: Editor) -> Markup:
    lang, wrong = editor.lang, editor.wrong("coupon_days")
    box = tag(
        "input", type="number", id="coupon-days", class_="input", value=editor.days, data_change="days", min=1, max=730,
        aria_invalid="true" if wrong else None,
    )  # fmt: skip
    said = tag("p", wrong.text.to(lang), class_="field-said bad", role="alert") if wrong else NOTHING
    named = tag("label", say.COUPON_DAYS.to(lang), class_="field-label", for_="coupon-days")
    return tag("div", named, box, said, class_="tidy-field", id="field-coupon_days")


def _choice(lang: str, label: Text, offered: Mapping[str, Text], chosen: str, name: str) -> Markup:
    options = (tag("option", words.to(lang), value=key, selected=key == chosen) for key, words in offered.items())
    box = tag("select", *options, class_="input", id=f"set-{name}", data_change=f"set={name}")
    named = tag("label", label.to(lang), class_="field-label", for_=f"set-{name}")
    return tag("div", named, box, class_="tidy-field")
