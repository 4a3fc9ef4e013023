"""The preview as paper: boxes to tick, lines to write on, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.building.parts import HOLDING
from surveys.engine.on_paper import on_paper
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
WRITTEN: Final = frozenset({"text", "integer", "decimal", "date", "time", "datetime", "phone", "relation"})


def card_html(scene: Scene, name: str) -> Markup:
    """Draw one item as it is printed."""
    item, lang = scene.item(name), scene.lang
    hidden = (item.get("print") or {}).get("hide") or item["type"] in {"calculation", "figure"} or item.get("retired")
    if hidden or item.get("channel") not in {None, "paper"}:
        return NOTHING
    words = scene.name_of(name)
    form = scene.looked.form
    paper = on_paper(form) if form is not None and name in form.by_id else None
    skip = paper.condition(name) if paper else None
    going = paper.goings(name) if paper else []
    told = [tag("p", text.to(lang), class_="paper-skip") for text in ([skip] if skip else []) + list(going)]
    if item["type"] in HOLDING:
        return joined([tag("h3", words), *told])
    if item["type"] == "note":
        return joined([tag("p", words), *told])
    number = paper.number(name) if paper else ""
    head = tag("p", tag("span", f"{number}. " if number else "", class_="paper-number"), words, class_="paper-words")
    return joined([*([told[0]] if skip else []), head, _space(scene, item), *(told[1:] if skip else told)])


def _space(scene: Scene, item: Mapping[str, Any]) -> Markup:
    """Draw the space to answer in."""
    lang, kind = scene.lang, item["type"]
    if kind == "yes_no":
        return tag("p", *(_box(text.to(lang)) for text in YES_NO), class_="paper-boxes")
    if kind in {"choice", "choices", "rank"}:
        note = {"choices": SEVERAL, "rank": IN_ORDER}.get(kind)
        boxes = [_box(scene.in_lang(one.get("label"))) for one in scene.choices(item)]
        return tag("p", *boxes, tag("span", note.to(lang), class_="quiet") if note else NOTHING, class_="paper-boxes")
    if kind == "scale":
        return tag("p", *_steps(scene, item), class_="paper-boxes")
    if kind == "grid":
        heads = [scene.in_lang(one.get("label")) for one in scene.choices(item)] if item.get("list") else _numbers(item)
        rows = (tag("tr", tag("td", scene.in_lang(row.get("label"))), *(tag("td", "□") for _ in heads))
                for row in item.get("rows", ()))  # fmt: skip
        return tag("table", tag("tr", tag("th"), *(tag("th", head) for head in heads)), *rows, class_="paper-grid")
    if kind == "file":
        return tag("p", PHOTO.to(lang), class_="paper-space quiet")
    if kind == "signature":
        return tag("p", f"{SIGN.to(lang)} ", tag("span", class_="paper-line"), class_="paper-boxes")
    lines = max(1, int((item.get("print") or {}).get("lines") or (1 if kind in WRITTEN else 3)))
    unit = tag("span", scene.in_lang(item.get("unit")), class_="paper-unit") if item.get("unit") else NOTHING
    return joined([*(tag("p", tag("span", class_="paper-line"), unit, class_="paper-boxes") for _ in range(min(lines, 12)))])


def _box(words: str) -> Markup:
    return tag("span", tag("span", "□", class_="paper-box"), words, class_="paper-choice")


def _numbers(item: Mapping[str, Any]) -> list[str]:
    scale = item.get("scale") or {}
    low, high, step = (int(scale.get(word, usual)) for word, usual in (("min", 1), ("max", 10), ("step", 1)))
    return [str(number) for number in range(low, high + 1, max(step, 1))][:30]


def _steps(scene: Scene, item: Mapping[str, Any]) -> list[Markup]:
    scale = item.get("scale") or {}
    ends = [tag("span", scene.in_lang(scale.get(end)), class_="quiet") if scale.get(end) else NOTHING for end in ("low", "high")]
    na = [_box(NA.to(scene.lang))] if scale.get("na") else []
    return [ends[0], *(_box(number) for number in _numbers(item)), ends[1], *na]
