"""Drawing: the five steps as plain HTML, each with what was typed and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import ROLE_WORDS
from models.labelling import described
from models.resources import RESOURCES
from ui.pages.setup import words as say
from ui.pages.setup.pieces import Shown, box, form, panel, style
from ui.parts.markup import joined, tag
from ui.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.text import Text
    from seeds.people import Hired

LAST: Final = 5


def language_step(shown: Shown) -> Markup:
    """Draw the first step."""
    buttons = [
        tag(
            "button",
            name.to(key),
            type="submit",
            name="lang",
            value=key,
            lang=key,
            class_="chosen" if key == shown.lang else None,
        )
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
            box(
                shown,
                "name",
                label["name"],
                help_=say.NAME_EXAMPLE,
                value=shop.get("name"),
                required=True,
                autofocus=not shop,
            ),
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
    here = (
        [say.DEPARTMENTS_HERE.fill(names=between.join(shown.here.departments)).to(lang)]
        if shown.here.departments
        else []
    )
    if shown.here.people:
        here.append(say.PEOPLE_HERE.fill(count=shown.here.people).to(lang))
    area = tag(
        "textarea",
        "\n",
        shown.typed.get("people", ""),
        id="people",
        name="people",
        spellcheck="false",
        aria_describedby="people-help",
        aria_invalid="true" if wrong else None,
        placeholder=say.PEOPLE_EXAMPLE if lang == "zh" else say.PEOPLE_EXAMPLE_EN,
    )
    told = tag("p", " ".join(here), class_="help", id="people-help")
    return panel(
        shown,
        say.PEOPLE_TITLE,
        say.PEOPLE_LEAD,
        form(
            shown,
            say.PEOPLE_SAVE,
            tag("div", tag("label", say.PEOPLE_FIELD.to(lang), for_="people"), area, told, class_="field"),
        ),
    )


def hired_page(shown: Shown, hired: Sequence[Hired]) -> Markup:
    """Draw the list of start passwords, to be printed."""
    lang = shown.lang
    head = tag("tr", *(tag("th", column.to(lang)) for column in say.HIRED_COLUMNS))
    rows = [
        tag(
            "tr",
            tag("td", one.name),
            tag("td", ROLE_WORDS[one.role].to(lang)),
            tag("td", tag("code", one.login)),
            tag("td", tag("code", one.password)),
        )
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
            box(
                shown,
                "login",
                say.LOGIN.to(lang),
                help_=say.LOGIN_HELP,
                required=True,
                autocomplete="username",
                autocapitalize="none",
                spellcheck="false",
            ),
            box(
                shown,
                "password",
                say.PASSWORD.to(lang),
                help_=say.PASSWORD_HELP,
                type="password",
                required=True,
                autocomplete="new-password",
            ),
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
            tag(
                "button",
                tag("b", title.to(lang)),
                tag("span", why.to(lang)),
                type="submit",
                name="way",
                value=key,
                class_="way",
                disabled=not is_open,
            ),
            method="post",
            action="/setup?step=5",
        )
        for key, title, why, is_open in ways
    ]
    back = tag("a", say.BACK.to(lang), href="/setup?step=4")
    return panel(
        shown, say.DATA_TITLE, say.DATA_LEAD, tag("div", *forms, class_="ways"), tag("p", back, class_="after")
    )


def code_page(shown: Shown) -> Markup:
    """Ask somebody at another computer for the code of the terminal."""
    sent = tag(
        "form",
        tag("input", type="hidden", name="token", value=shown.token),
        box(
            shown,
            "code",
            say.CODE.to(shown.lang),
            required=True,
            autofocus=True,
            autocomplete="off",
            autocapitalize="none",
            class_="code-input",
        ),
        tag("button", say.CODE_GO.to(shown.lang), type="submit"),
        method="post",
        action="/setup",
    )
    head = [tag("h1", say.CODE_TITLE.to(shown.lang)), tag("p", say.CODE_LEAD.to(shown.lang), class_="lead")]
    return joined([style(), tag("div", *head, sent, class_="panel")])


STEPS: Final = {1: language_step, 2: store_step, 3: people_step, 4: administrator_step, LAST: data_step}
