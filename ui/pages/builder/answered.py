"""The settings of how an item is answered: choices with scores and alerts, steps, rows, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from surveys.building.parts import ITEM, LIST, users_of, walk
from ui.pages.builder import words as say
from ui.pages.builder.boxes import LANGS, act, both, field, icon_act, line, pick, said, select, tick
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.text import Text
    from ui.pages.builder.scene import Scene

LISTED = frozenset({"choice", "choices", "rank"})


def answered_html(scene: Scene, name: str) -> Markup:
    """Draw what an item is answered with."""
    item = scene.item(name)
    parts = []
    if item["type"] in LISTED or (item["type"] == "grid" and item.get("list")):
        parts.append(_choices(scene, name, item))
    if item["type"] == "grid":
        parts.append(_rows(scene, name, item))
    if item["type"] in {"scale", "grid"} and not item.get("list"):
        parts.append(_scale(scene, name, item))
    return joined([*parts, _limits(scene, name, item)])


def _choices(scene: Scene, name: str, item: Mapping[str, Any]) -> Markup:
    lang, part = scene.lang, f"{LIST}{item.get('list')}"
    scores = item["type"] in {"choice", "choices", "grid"} and bool(scene.parts.get("score"))
    alerts = _may_open_cases(scene, item)
    rows = [
        _choice(scene, part, one, at, scores=scores, alerts=alerts) for at, one in enumerate(scene.choices(item), 1)
    ]
    heads = tag(
        "p",
        tag("span", say.SCORE.to(lang)) if scores else NOTHING,
        tag("span", say.ALERT.to(lang), title=say.ALERT_HELP.to(lang)) if alerts else NOTHING,
        class_="entry-heads",
    )
    others = [other for other in users_of(scene.parts, str(item.get("list"))) if other != name]
    shared = NOTHING
    if others:
        told = tag("span", say.SHARED.fill(count=len(others)).to(lang))
        shared = tag("p", told, act(lang, "list", say.OWN, weight="quiet", item=name, use=""), class_="quiet shared")
    add = act(lang, "entry_add", say.ADD_CHOICE, icon=icon("plus"), part=part, label={})
    buttons = tag("div", add, *_more_choices(scene, item, part), class_="buttons")
    inside = [shared, heads, tag("ul", *rows, class_="entries"), buttons, _lists(scene, name, item)]
    if others:  # what many share is seldom changed: it is read in one line, and unfolded by who wants to
        is_open = any(one.word.startswith("choices.") and one.is_error for one in scene.looked.at(name))
        words = " / ".join(_offered(scene, one, scores=scores) for one in scene.choices(item))
        more = tag("span", say.CHANGE_CHOICES.to(lang), class_="shared-more")
        inside = [
            tag("details", tag("summary", words, " ", more), *inside, class_="folded shared-choices", open=is_open)
        ]
    return field(lang, say.CHOICES, *inside, word="choices")


def _may_open_cases(scene: Scene, item: Mapping[str, Any]) -> bool:
    """Tell whether an answer can be a complaint: nobody complains in a record sheet or about no customer or car."""
    head = scene.parts["form"]
    kind, subject = head.get("kind") or "survey", head.get("subject") or "none"
    is_asked = kind not in {"record", "minutes"} and (kind != "checklist" or subject != "none")
    return is_asked or any(one.get("alert") for one in scene.choices(item))


def _offered(scene: Scene, one: Mapping[str, Any], *, scores: bool) -> str:
    words, score = scene.in_lang(one.get("label")), one.get("score")
    return f"{words} {score:g}" if scores and score is not None else words


def _choice(scene: Scene, part: str, one: Mapping[str, Any], at: int, *, scores: bool, alerts: bool) -> Markup:
    lang, value = scene.lang, str(one["v"])
    shown = LANGS if lang == "zh" else LANGS[::-1]
    words = [
        line(
            lang,
            (part, [value, "label", code]),
            (one.get("label") or {}).get(code),
            say.CHOICE.fill(number=at, lang=tongue),
            tongue=code,
            placeholder=tongue.to(lang),
            data_next="entry_add",
        )
        for code, tongue in shown
    ]
    score = (
        line(lang, (part, [value, "score"]), one.get("score"), say.SCORE, digits=3, placeholder=say.SCORE.to(lang))
        if scores
        else NOTHING
    )
    alert = NOTHING
    if alerts:
        box = tick(lang, (part, [value, "alert"]), one.get("alert"), say.ALERT_HELP, bare=True)
        alert = tag("label", box, tag("span", say.ALERT.to(lang), aria_hidden="true"), class_="entry-alert")
    marks = [
        tag("span", text.to(lang), class_="chip")
        for word, text in (("other", say.IS_OTHER), ("none", say.IS_NONE))
        if one.get(word)
    ]
    buttons = _moves(scene, part, "", value)
    return tag(
        "li",
        tag("div", *words, class_="entry-words"),
        score,
        alert,
        *buttons,
        *marks,
        said(f"choices.{value}"),
        class_="entry",
    )


def _more_choices(scene: Scene, item: Mapping[str, Any], part: str) -> list[Markup]:
    """Offer the choice that is written out, and the one that goes with no other, where there is none yet."""
    offered, lang = scene.choices(item), scene.lang
    ways = [("other", say.ADD_OTHER, {"choice", "choices"}), ("none", say.ADD_NONE, {"choices"})]
    return [
        act(lang, "entry_add", text, weight="quiet", part=part, more=word)
        for word, text, types in ways
        if item["type"] in types and not any(one.get(word) for one in offered)
    ]


def _moves(scene: Scene, part: str, word: str, name: str) -> list[Markup]:
    lang = scene.lang
    is_kept = bool(scene.kept.based_on) and part.startswith(LIST)
    return [
        icon_act(lang, "entry_move", say.UP, icon("up"), part=part, word=word, name=name, by=-1),
        icon_act(lang, "entry_drop", say.DROP, icon("close"), part=part, word=word, name=name, kept=is_kept),
    ]


def _lists(scene: Scene, name: str, item: Mapping[str, Any]) -> Markup:
    """Offer the choices of other questions, so that twelve lines need not be written twelve times."""
    lang = scene.lang
    found: dict[str, str] = {}
    for other, _ in walk(scene.parts):
        held = scene.parts[ITEM + other].get("list")
        if held and held != item.get("list") and held not in found:
            offered = scene.parts.get(LIST + held) or ()
            found[held] = " / ".join(scene.in_lang(one.get("label")) for one in offered if not one.get("retired"))[:60]
    if not found:
        return NOTHING
    options: list[tuple[str, Text | str]] = [("", say.OWN_CHOICES), *found.items()]
    return tag(
        "details",
        tag("summary", say.USE_LIST.to(lang)),
        select(lang, "", options, say.USE_LIST, data_list=name),
        class_="folded",
    )


def _rows(scene: Scene, name: str, item: Mapping[str, Any]) -> Markup:
    lang, part = scene.lang, ITEM + name
    shown = LANGS if lang == "zh" else LANGS[::-1]
    lines = []
    for at, row in enumerate(item.get("rows", ()), 1):
        words = [
            line(
                lang,
                (part, ["rows", row["id"], "label", code]),
                (row.get("label") or {}).get(code),
                say.ROW.fill(number=at, lang=tongue),
                tongue=code,
                placeholder=tongue.to(lang),
                data_next="entry_add",
            )
            for code, tongue in shown
        ]
        lines.append(
            tag(
                "li",
                tag("div", *words, class_="entry-words"),
                *_moves(scene, part, "rows", row["id"]),
                said(f"rows.{row['id']}"),
                class_="entry",
            )
        )
    add = act(lang, "entry_add", say.ADD_ROW, icon=icon("plus"), part=part, label={})
    return field(lang, say.ROWS, tag("ul", *lines, class_="entries"), tag("div", add, class_="buttons"), word="rows")


def _scale(scene: Scene, name: str, item: Mapping[str, Any]) -> Markup:
    lang, part, scale = scene.lang, ITEM + name, item.get("scale") or {}
    low, high = (
        line(lang, (part, ["scale", end]), scale.get(end, usual), text, digits=3)
        for end, usual, text in (("min", 1, say.FROM), ("max", 10, say.UP_TO))
    )
    span = tag("p", say.FROM.to(lang), " ", low, " ", say.UP_TO.to(lang), " ", high, class_="in-line")
    ends = [
        tag("p", text.to(lang), class_="field-label") + both(lang, (part, ["scale", end]), scale.get(end), text)
        for end, text in (("low", say.LOW), ("high", say.HIGH))
    ]
    na = tick(lang, (part, ["scale", "na"]), scale.get("na"), say.NA)
    more = joined([*ends, na, _metric(scene, name, item)])
    return field(
        lang, say.SCALE, span, said("scale"), tag("details", tag("summary", say.MORE.to(lang)), more, class_="folded")
    )


def _metric(scene: Scene, name: str, item: Mapping[str, Any]) -> Markup:
    if item["type"] != "scale":
        return NOTHING
    lang, part = scene.lang, ITEM + name
    metric = pick(lang, (part, ["metric"]), str(item.get("metric") or ""), say.METRICS.items(), say.METRIC)
    return joined(
        [
            tag("p", say.METRIC.to(lang), class_="field-label"),
            metric,
            tick(lang, (part, ["reverse"]), item.get("reverse"), say.REVERSE),
        ]
    )


def _limits(scene: Scene, name: str, item: Mapping[str, Any]) -> Markup:
    """Draw the ends of numbers, of texts, of how many may be chosen."""
    lang, part, kind = scene.lang, ITEM + name, item["type"]

    def number(word: str, text: Any, digits: int = 6) -> Markup:
        return tag(
            "label",
            tag("span", text.to(lang)),
            line(lang, (part, [word]), item.get(word), text, digits=digits),
            said(word),
            class_="beside",
        )

    boxes: list[Markup] = []
    if kind in {"integer", "decimal"}:
        boxes = [number("min", say.LEAST), number("max", say.MOST)]
    elif kind in {"text", "long_text"}:
        boxes = [number("max_len", say.LONGEST)]
    elif kind == "choices":
        boxes = [number("min_select", say.CHOOSE_LEAST, 3), number("max_select", say.CHOOSE_MOST, 3)]
    elif kind == "file":
        boxes = [number("max_select", say.FILES, 3)]
    elif kind == "relation":
        boxes = [pick(lang, (part, ["to"]), str(item.get("to") or ""), say.NOUNS.items(), say.TO)]
    unit = NOTHING
    if kind in {"integer", "decimal"} or item.get("unit"):
        unit = joined(
            [
                tag("p", say.UNIT.to(lang), class_="field-label"),
                both(lang, (part, ["unit"]), item.get("unit"), say.UNIT),
            ]
        )
    return tag("div", tag("div", *boxes, class_="in-line"), unit, class_="field wide") if boxes else NOTHING
