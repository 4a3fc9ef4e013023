"""The preview as paper: boxes to tick, lines to write on, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.building.parts import HOLDING
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from ui.pages.builder.scene import Scene

YES_NO: Final = (Text(zh="是", en="Yes"), Text(zh="否", en="No"))
NA: Final = Text(zh="不适用", en="Does not apply")
SIGN: Final = Text(zh="签名", en="Signature")
PHOTO: Final = Text(zh="拍照后贴在这里，或在电脑上补传", en="Put the photo here, or upload it later")
SEVERAL: Final = Text(zh="可选几项", en="Tick any")
IN_ORDER: Final = Text(zh="写上 1、2、3", en="Write 1, 2, 3")
USUAL_LINES: Final = 3
MOST_LINES: Final = 12
NOTHING_TOLD: Final = ["", ""]
MOST_STEPS: Final = 30  # on the small paper of the preview
WRITTEN: Final = frozenset({"text", "integer", "decimal", "date", "time", "datetime", "phone", "relation"})


def card_html(scene: Scene, name: str) -> Markup:
    """Draw one item as it is printed."""
    item = scene.item(name)
    hidden = (item.get("print") or {}).get("hide") or item["type"] in {"calculation", "figure"} or item.get("retired")
    if hidden or item.get("channel") not in {None, "paper"}:
        return NOTHING
    words = scene.name_of(name)
    number, skip, *going = beside(scene, name)
    told = [tag("p", text, class_="paper-skip") for text in ([skip] if skip else []) + going]
    if item["type"] in HOLDING:
        return joined([tag("h3", words), *told])
    if item["type"] == "note":
        return joined([tag("p", words), *told])
    head = tag("p", tag("span", f"{number}. " if number else "", class_="paper-number"), words, class_="paper-words")
    return joined([*([told[0]] if skip else []), head, _space(scene, item), *(told[1:] if skip else told)])


def beside(scene: Scene, name: str) -> list[str]:
    """Say what paper adds to an item: its number, when it is answered, and where somebody goes on."""
    paper, lang = scene.paper, scene.lang
    if paper is None or name not in paper.form.by_id:
        return NOTHING_TOLD
    skip = paper.condition(name)
    return [paper.number(name), skip.to(lang) if skip else "", *(text.to(lang) for text in paper.goings(name))]


def _space(scene: Scene, item: Mapping[str, Any]) -> Markup:
    """Draw the space to answer in."""
    lang, kind = scene.lang, item["type"]
    if kind == "grid":
        return _grid(scene, item)
    if kind == "file":
        return tag("p", PHOTO.to(lang), class_="paper-space quiet")
    boxes = _boxes(scene, item)
    return tag("p", *boxes, class_="paper-boxes") if boxes else _lines(scene, item)


def _boxes(scene: Scene, item: Mapping[str, Any]) -> list[Markup]:
    """Give the boxes to tick."""
    lang, kind = scene.lang, item["type"]
    if kind == "yes_no":
        return [_box(text.to(lang)) for text in YES_NO]
    if kind in {"choice", "choices", "rank"}:
        note = {"choices": SEVERAL, "rank": IN_ORDER}.get(kind)
        boxes = [_box(scene.in_lang(one.get("label"))) for one in scene.choices(item)]
        return [*boxes, *([tag("span", note.to(lang), class_="quiet")] if note else [])]
    if kind == "scale":
        return _steps(scene, item)
    return [tag("span", SIGN.to(lang)), tag("span", class_="paper-line")] if kind == "signature" else []


def _grid(scene: Scene, item: Mapping[str, Any]) -> Markup:
    heads = [scene.in_lang(one.get("label")) for one in scene.choices(item)] if item.get("list") else _numbers(item)
    rows = (
        tag("tr", tag("td", scene.in_lang(row.get("label"))), *(tag("td", "□") for _ in heads))
        for row in item.get("rows", ())
    )
    return tag("table", tag("tr", tag("th"), *(tag("th", head) for head in heads)), *rows, class_="paper-grid")


def _lines(scene: Scene, item: Mapping[str, Any]) -> Markup:
    held = (item.get("print") or {}).get("lines") or (1 if item["type"] in WRITTEN else USUAL_LINES)
    count = min(max(1, int(held)), MOST_LINES)
    unit = tag("span", scene.in_lang(item.get("unit")), class_="paper-unit") if item.get("unit") else NOTHING
    return joined(tag("p", tag("span", class_="paper-line"), unit, class_="paper-boxes") for _ in range(count))


def _box(words: str) -> Markup:
    return tag("span", tag("span", "□", class_="paper-box"), words, class_="paper-choice")


def _numbers(item: Mapping[str, Any]) -> list[str]:
    scale = item.get("scale") or {}
    low, high, step = (int(scale.get(word, usual)) for word, usual in (("min", 1), ("max", 10), ("step", 1)))
    return [str(number) for number in range(low, high + 1, max(step, 1))[:MOST_STEPS]]


def _steps(scene: Scene, item: Mapping[str, Any]) -> list[Markup]:
    scale = item.get("scale") or {}
    ends = [
        tag("span", scene.in_lang(scale.get(end)), class_="quiet") if scale.get(end) else NOTHING
        for end in ("low", "high")
    ]
    na = [_box(NA.to(scene.lang))] if scale.get("na") else []
    return [ends[0], *(_box(number) for number in _numbers(item)), ends[1], *na]
