"""Widget: how a value of one kind is typed in — label above, help under it, message at the field."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.text import Text
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.field import Field
    from models.uploads.upload import Upload

REQUIRED = Text(zh="必填", en="required")
Raw = str | list[str]


@dataclass(frozen=True, kw_only=True)
class Option:
    """One thing to choose: `code` is what others depend on, `parent` what it depends on itself."""

    value: str
    label: str
    code: str = ""
    parent: str = ""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One input as it stands in a form: what it holds, what it offers, and whether the list may grow from here."""

    field: Field
    id: str
    raw: Raw = ""
    label: str = ""  # the words of the related row that `raw` names
    options: Sequence[Option] = ()
    may_add: bool = False
    uploads: Mapping[str, Upload] | None = None
    most: int = 9  # files, where the field does not say it
    megabytes: int = 10

    @property
    def words(self) -> str:
        """What it holds, as one text."""
        return self.raw if isinstance(self.raw, str) else ""


class Widget(ABC):
    """The input of one kind. `control` tells the script how its value is read: plain, one, several, combo, uploads."""

    control = "plain"
    wide = False

    @abstractmethod
    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw the control itself."""

    def control_of(self, shown: Shown) -> str:  # noqa: ARG002 -- a choice depends on how many there are
        """Say how the script reads it."""
        return self.control

    def field(self, lang: str, shown: Shown) -> Markup:
        """Draw the control with its label, its help and the places for what is said about it."""
        about, control = shown.field, self.control_of(shown)
        needed = tag("span", REQUIRED.to(lang), class_="field-required") if about.required else NOTHING
        label_words = joined([about.label.to(lang), needed])
        grouped = control in {"one", "several", "uploads"}
        label = (
            tag("span", label_words, class_="field-label", id=f"{shown.id}-label")
            if grouped
            else tag("label", label_words, class_="field-label", for_=shown.id)
        )
        help_ = tag("p", about.help.to(lang), class_="field-help", id=f"{shown.id}-help") if about.help else NOTHING
        return tag(
            "div",
            label,
            self.draw(lang, shown),
            help_,
            tag("p", class_="field-said", id=f"{shown.id}-said", aria_live="polite"),
            tag("div", class_="field-conflict"),
            class_="field wide" if self.wide else "field",
            data_field=about.id,
            data_kind=about.kind,
            data_control=control,
            data_depends=about.depends_on or None,
        )


@dataclass(frozen=True)
class Line(Widget):
    """One line of text: what differs by kind is the keyboard a phone shows, and the unit behind it."""

    type: str = "text"
    inputmode: str | None = None
    before: Text | None = None
    after: Text | None = None
    classes: str = ""
    example: str | None = None

    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw the input, and its unit beside it."""
        described = f"{shown.id}-help {shown.id}-said" if shown.field.help else f"{shown.id}-said"
        line = tag(
            "input",
            type=self.type,
            id=shown.id,
            value=shown.words,
            inputmode=self.inputmode,
            class_=f"input {self.classes}".strip(),
            autocomplete="off",
            spellcheck="false",
            placeholder=self.example,
            aria_describedby=described,
            aria_required="true" if shown.field.required else None,
        )
        unit = shown.field.unit or self.after
        before = tag("span", self.before.to(lang), class_="unit") if self.before else NOTHING
        after = tag("span", unit.to(lang), class_="unit") if unit else NOTHING
        note = tag("span", class_="field-note")
        return tag("div", before, line, after, note, class_="control")


def segments(shown: Shown, options: Sequence[Option], *, several: bool = False) -> Markup:
    """Draw a few choices side by side, each a large target; choosing a chosen one again lets it go."""
    held = shown.raw if isinstance(shown.raw, list) else [shown.raw]
    parts = (
        tag(
            "label",
            tag(
                "input",
                type="checkbox" if several else "radio",
                name=shown.id,
                value=option.value,
                checked=option.value in held,
            ),
            tag("span", option.label),
            class_="segment",
        )
        for option in options
    )
    role = "group" if several else "radiogroup"
    return tag("div", *parts, class_="segments", role=role, aria_labelledby=f"{shown.id}-label", id=shown.id)


def combo(lang: str, shown: Shown, *, remote: bool, add: Text | None) -> Markup:
    """Draw a box in which typing narrows the choices; `remote` ones are asked of the server as one types."""
    picked = tag(
        "input",
        type="text",
        id=shown.id,
        value=shown.label or shown.words,
        class_="input",
        role="combobox",
        autocomplete="off",
        spellcheck="false",
        aria_expanded="false",
        aria_autocomplete="list",
        aria_controls=f"{shown.id}-list",
        aria_describedby=f"{shown.id}-said",
        data_value=shown.words,
        data_label=shown.label or shown.words,
        data_remote=remote or None,
    )
    lines = (
        tag(
            "div",
            option.label,
            role="option",
            data_value=option.value,
            data_code=option.code or None,
            data_parent=option.parent or None,
        )
        for option in shown.options
    )
    adding = tag("div", add.to(lang), role="option", class_="adding", data_adding=True) if add else NOTHING
    panel = tag("div", *lines, adding, class_="offered", role="listbox", id=f"{shown.id}-list", hidden=True)
    return tag("div", picked, tag("span", class_="arrow", aria_hidden="true"), panel, class_="control combo")
