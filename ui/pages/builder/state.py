"""The state of an open builder: what the browser shows, and what of it has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from surveys.building.draft import changed_parts
from surveys.building.parts import HELD, ITEM, walk
from ui.pages.builder import paper, phone
from ui.pages.builder import words as say
from ui.pages.builder.counting import shares_of
from ui.pages.builder.form_sheet import form_sheet
from ui.pages.builder.item_sheet import item_sheet, several_sheet
from ui.pages.builder.outline import marks_of, row_html
from ui.pages.builder.palette import palette_html
from ui.pages.builder.scene import touched
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from ui.pages.builder.scene import Scene

CARDS = {"phone": phone.card_html, "paper": paper.card_html}


def whole_state(
    scene: Scene, view: str, chosen: str, also: Sequence[str], others: Sequence[str], person: int
) -> dict[str, Any]:
    """Give everything that the browser shows."""
    names = [name for name, _ in scene.order]
    return {
        **look_of(scene, names, view),
        "order": [list(one) for one in scene.order],
        "view": view,
        "title": scene.in_lang(scene.parts["form"].get("title")),
        "chosen": chosen,
        "sheet": str(sheet_html(scene, chosen, also)),
        "version": scene.kept.version,
        "pane": "sheet" if scene.is_fresh else "outline",
        "palette": str(palette_html(scene.lang, kind_of_form(scene))),
        **around(scene, chosen, others, person),
    }


def changed_state(before: Scene, now: Scene, view: str) -> dict[str, Any]:
    """Give what looks different in the outline and the preview after an edit."""
    changed = changed_parts(before.parts, now.parts)
    names = touched(now, changed)
    here = {name for name, _ in now.order}
    is_moved = any(name.startswith(HELD) for name in changed)
    patch = look_of(now, names & here, view)
    gone = {name for name, _ in walk(before.parts)} - here
    for name in gone:
        patch["rows"][name] = patch["cards"][name] = None
    if is_moved:
        patch["order"] = [list(one) for one in now.order]
    if "form" in changed:
        patch["title"] = now.in_lang(now.parts["form"].get("title"))
    if kind_of_form(before) != kind_of_form(now):
        patch["palette"] = str(palette_html(now.lang, kind_of_form(now)))
    return patch


def kind_of_form(scene: Scene) -> str:
    """Give the kind of the form; a definition leaves out what is usual."""
    return str(scene.parts["form"].get("kind") or "survey")


def look_of(scene: Scene, names: Iterable[str], view: str) -> dict[str, Any]:
    """Draw the lines and the cards of some items."""
    found = list(names)
    rows = {name: str(row_html(scene, name)) for name in found}
    return {"rows": rows, "cards": {name: str(CARDS[view](scene, name)) for name in found}}


def around(scene: Scene, chosen: str, others: Sequence[str], person: int) -> dict[str, Any]:
    """Give what stands around: the bar, the marks at items, what is wrong at the chosen one, what is worked out."""
    mistakes = scene.looked.at(chosen)
    item = scene.parts.get(ITEM + chosen) if chosen else None
    asked = str((item or {}).get("relevant") or "")
    return {
        "bar": str(bar_html(scene, others, person)),
        "marks": marks_of(scene),
        "said": [[one.word, "bad" if one.is_error else "attention", one.text.to(scene.lang)] for one in mistakes],
        "shares": shares_of(scene) if scene.parts.get("score") else {},
        **({"condition": scene.condition(asked)} if asked else {}),
    }


def sheet_html(scene: Scene, chosen: str, also: Sequence[str] = ()) -> Markup:
    """Draw the settings of what is chosen."""
    kept = [name for name in also if ITEM + name in scene.parts]
    if len(kept) > 1:
        return several_sheet(scene, kept)
    return item_sheet(scene, chosen) if chosen and ITEM + chosen in scene.parts else form_sheet(scene)


def bar_html(scene: Scene, others: Sequence[str], person: int) -> Markup:
    """Draw the bar: back and forth, whether it may be published, who else is here."""
    lang, draft, looked = scene.lang, scene.kept.draft, scene.looked
    undo = _step(lang, "undo", say.UNDO, "undo", is_on=draft.may_undo(person))
    redo = _step(lang, "redo", say.REDO, "undo", is_on=draft.may_redo(person))
    based = scene.kept.based_on
    about = say.LATER_DRAFT.fill(version=based) if based else say.FIRST_DRAFT
    count = tag("span", say.ITEMS.fill(count=len(scene.order)).to(lang), class_="quiet")
    if looked.errors:
        text = say.MISTAKES.fill(count=looked.errors).to(lang)
        state = tag("button", text, type="button", class_="chip bad", data_act="mend")
    elif not scene.is_changed:
        state = tag("span", say.NO_CHANGES.to(lang), class_="chip")
    else:
        state = tag("span", say.NO_MISTAKES.to(lang), class_="chip good")
    english = NOTHING
    if looked.untranslated:
        english = tag("span", say.UNTRANSLATED.fill(count=looked.untranslated).to(lang), class_="chip attention")
    here = NOTHING
    if others:
        names = ("、" if lang == "zh" else ", ").join(others)
        here = tag("span", icon("people"), say.OTHERS_HERE.fill(names=names).to(lang), class_="chip information")
    saved = tag("span", f"{about.to(lang)} · {say.SAVED.to(lang)}", class_="quiet builder-saved")
    return joined([undo, redo, count, state, english, here, saved])


def _step(lang: str, name: str, text: Any, sign: str, *, is_on: bool) -> Markup:
    return tag(
        "button",
        icon(sign),
        tag("span", text.to(lang)),
        type="button",
        class_="button",
        data_act=name,
        disabled=not is_on,
    )
