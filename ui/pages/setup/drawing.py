"""Drawing: the five steps as plain HTML, each with what was typed and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup

from models.access import ROLE_WORDS
from models.labelling import described
from models.resources import RESOURCES
from ui.pages.setup import words as say
from ui.parts.markup import joined, tag
from ui.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.problem import Problem
    from models.text import Text
    from seeds.people import Hired
    from ui.pages.setup.doing import Standing

STYLE: Final = Path(__file__).with_name("setup.css")
LAST: Final = 5


@dataclass
class Shown:
    """What a step needs in order to be drawn."""

    lang: str
    step: int
    here: Standing
    token: str
    typed: Mapping[str, str] = field(default_factory=dict)
    problems: Sequence[Problem] = ()

    def wrong(self, name: str) -> str:
        """What is wrong with one field."""
        return " ".join(problem.text.to(self.lang) for problem in self.problems if problem.field == name)


def panel(shown: Shown, title: Text, lead: Text, *inside: object) -> Markup:
    """Draw a step: progress, what it is about, what is wrong, and what can be filled in."""
    return joined(
        [
            tag("style", Markup(STYLE.read_text("utf-8"))),  # noqa: S704 -- our own file
            progress(shown),
            tag("div", tag("h1", title.to(shown.lang)), tag("p", lead.to(shown.lang), class_="lead"), summary(shown), *inside, class_="panel"),
        ]
    )  # fmt: skip


def progress(shown: Shown) -> Markup:
    """Draw the five steps and where one stands; those behind can be opened again."""
    lines = []
    for number, text in enumerate(say.STEPS, 1):
        words = text.to(shown.lang)
        done = number < shown.step
        link = tag("a", words, href=f"/setup?step={number}") if done else words
        lines.append(tag("li", link, class_="done" if done else None, aria_current="step" if number == shown.step else None))
    return tag("ol", *lines, class_="progress", aria_label=say.STEP.fill(n=shown.step).to(shown.lang))


def summary(shown: Shown) -> Markup | None:
    """Say at the top what is to be corrected."""
    if not shown.problems:
        return None
    lines = [
        tag("li", tag("a", problem.text.to(shown.lang), href=f"#{problem.field}") if problem.field else problem.text.to(shown.lang))
        for problem in shown.problems
    ]
    head = tag("strong", say.PROBLEMS.fill(count=len(lines)).to(shown.lang))
    return tag("div", head, tag("ul", *lines), class_="notice bad", role="alert")


def form(shown: Shown, button: Text, *inside: object, skip: bool = True) -> Markup:
    """Draw what can be filled in, its button, and the ways back and on."""
    sent = tag(
        "form",
        tag("input", type="hidden", name="token", value=shown.token),
        tag("input", type="hidden", name="step", value=shown.step),
        *inside,
        tag("button", button.to(shown.lang), type="submit"),
        method="post",
        action=f"/setup?step={shown.step}",
    )
    back = tag("a", say.BACK.to(shown.lang), href=f"/setup?step={shown.step - 1}")
    on = tag("a", say.SKIP.to(shown.lang), href=f"/setup?step={shown.step + 1}") if skip else None
    return joined([sent, tag("p", back, on, class_="after")])


def box(shown: Shown, name: str, label: str, *, help_: Text | None = None, value: str | None = None, **attributes: Any) -> Markup:
    """Draw one field with its label, its help, and what is wrong with it."""
    wrong = shown.wrong(name)
    described_by = f"{name}-wrong" if wrong else f"{name}-help" if help_ else None
    secret = attributes.get("type") == "password"
    inside = tag(
        "input", id=name, name=name, value=None if secret else shown.typed.get(name, value or ""), maxlength=200,
        aria_describedby=described_by, aria_invalid="true" if wrong else None, **attributes,
    )  # fmt: skip
    below = tag("p", help_.to(shown.lang), class_="help", id=f"{name}-help") if help_ else None
    said = tag("p", wrong, class_="wrong", id=f"{name}-wrong") if wrong else None
    return tag("div", tag("label", label, for_=name), inside, below, said, class_="field")


def language_step(shown: Shown) -> Markup:
    """Draw the first step."""
    buttons = [
        tag("button", name.to(key), type="submit", name="lang", value=key, lang=key, class_="chosen" if key == shown.lang else None)
        for key, name in LANGUAGES.items()
    ]
    sent = tag(
        "form",
        tag("input", type="hidden", name="token", value=shown.token),
        tag("div", *buttons, class_="languages"),
        method="post",
        action="/setup?step=1",
    )
    return panel(shown, say.LANGUAGE_TITLE, say.LANGUAGE_LEAD, sent)


def store_step(shown: Shown) -> Markup:
    """Draw the second step."""
    known = described(RESOURCES["stores"].model)
    label = {name: known[name].label.to(shown.lang) for name in known}
    shop = shown.here.shop
    return panel(
        shown,
        say.STORE_TITLE,
        say.STORE_LEAD,
        form(
            shown,
            say.NEXT,
            box(shown, "name", label["name"], help_=say.NAME_EXAMPLE, value=shop.get("name"), required=True, autofocus=not shop),
            box(shown, "brand", label["brand"], help_=say.BRAND_EXAMPLE, value=shop.get("brand")),
            box(shown, "address", label["address"], value=shop.get("address")),
            box(shown, "phone", label["phone"], help_=say.PHONE_EXAMPLE, value=shop.get("phone"), inputmode="tel"),
            tag(
                "div",
                box(shown, "opens_at", label["opens_at"], value=shop.get("opens_at", "08:30")[:5]),
                box(shown, "closes_at", label["closes_at"], value=shop.get("closes_at", "17:30")[:5]),
                class_="pair",
            ),
            skip=bool(shop),
        ),
    )


def people_step(shown: Shown) -> Markup:
    """Draw the third step."""
    lang, wrong = shown.lang, shown.wrong("people")
    between = "、" if lang == "zh" else ", "
    here = [say.DEPARTMENTS_HERE.fill(names=between.join(shown.here.departments)).to(lang)] if shown.here.departments else []
    if shown.here.people:
        here.append(say.PEOPLE_HERE.fill(count=shown.here.people).to(lang))
    area = tag(
        "textarea", "\n", shown.typed.get("people", ""), id="people", name="people", spellcheck="false", aria_describedby="people-help",
        aria_invalid="true" if wrong else None, placeholder=say.PEOPLE_EXAMPLE if lang == "zh" else say.PEOPLE_EXAMPLE_EN,
    )  # fmt: skip
    told = tag("p", " ".join(here), class_="help", id="people-help")
    return panel(
        shown,
        say.PEOPLE_TITLE,
        say.PEOPLE_LEAD,
        form(shown, say.PEOPLE_SAVE, tag("div", tag("label", say.PEOPLE_FIELD.to(lang), for_="people"), area, told, class_="field")),
    )


def hired_page(shown: Shown, hired: Sequence[Hired]) -> Markup:
    """Draw the list of start passwords, to be printed."""
    lang = shown.lang
    head = tag("tr", *(tag("th", column.to(lang)) for column in say.HIRED_COLUMNS))
    rows = [
        tag("tr", tag("td", one.name), tag("td", ROLE_WORDS[one.role].to(lang)), tag("td", tag("code", one.login)), tag("td", tag("code", one.password)))
        for one in hired
    ]
    table = tag("table", tag("thead", head), tag("tbody", *rows))
    on = tag("p", tag("a", say.HIRED_NEXT.to(lang), href="/setup?step=4", class_="button"), class_="go")
    return panel(shown, say.HIRED_TITLE.fill(count=len(hired)), say.HIRED_LEAD, table, on)


def administrator_step(shown: Shown) -> Markup:
    """Draw the fourth step."""
    lang, more = shown.lang, bool(shown.here.administrators)
    between = "、" if lang == "zh" else ", "
    lead = say.ADMIN_MORE.fill(names=between.join(shown.here.administrators)) if more else say.ADMIN_LEAD
    return panel(
        shown,
        say.ADMIN_TITLE,
        lead,
        form(
            shown,
            say.ADMIN_ADD if more else say.ADMIN_SAVE,
            box(shown, "name", say.FULL_NAME.to(lang), required=True, autocomplete="name"),
            box(shown, "login", say.LOGIN.to(lang), help_=say.LOGIN_HELP, required=True, autocomplete="username", autocapitalize="none", spellcheck="false"),
            box(shown, "password", say.PASSWORD.to(lang), help_=say.PASSWORD_HELP, type="password", required=True, autocomplete="new-password"),
            box(shown, "again", say.AGAIN.to(lang), type="password", required=True, autocomplete="new-password"),
            skip=more,
        ),
    )


def data_step(shown: Shown) -> Markup:
    """Draw the last step."""
    lang = shown.lang
    ways: list[tuple[str, Text, Text, bool]] = [
        ("import", say.OWN_FILE, say.OWN_FILE_WHY, True),
        ("demo", say.DEMO, say.DEMO_HERE if shown.here.has_demo else say.DEMO_WHY, not shown.here.has_demo),
        ("nothing", say.NOTHING, say.NOTHING_WHY, True),
    ]
    forms = [
        tag(
            "form",
            tag("input", type="hidden", name="token", value=shown.token),
            tag("button", tag("b", title.to(lang)), tag("span", why.to(lang)), type="submit", name="way", value=key, class_="way", disabled=not is_open),
            method="post",
            action="/setup?step=5",
        )
        for key, title, why, is_open in ways
    ]
    back = tag("a", say.BACK.to(lang), href="/setup?step=4")
    return panel(shown, say.DATA_TITLE, say.DATA_LEAD, tag("div", *forms, class_="ways"), tag("p", back, class_="after"))


def code_page(shown: Shown) -> Markup:
    """Ask somebody at another computer for the code of the terminal."""
    sent = tag(
        "form",
        tag("input", type="hidden", name="token", value=shown.token),
        box(shown, "code", say.CODE.to(shown.lang), required=True, autofocus=True, autocomplete="off", autocapitalize="none", class_="code-input"),
        tag("button", say.CODE_GO.to(shown.lang), type="submit"),
        method="post",
        action="/setup",
    )
    head = [tag("h1", say.CODE_TITLE.to(shown.lang)), tag("p", say.CODE_LEAD.to(shown.lang), class_="lead")]
    style = tag("style", Markup(STYLE.read_text("utf-8")))  # noqa: S704 -- our own file
    return joined([style, tag("div", *head, sent, class_="panel")])


STEPS: Final = {1: language_step, 2: store_step, 3: people_step, 4: administrator_step, LAST: data_step}
