"""The settings of the score: which questions count, in which factor, and what the weights come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from surveys.building.parts import ITEM, LIST, walk
from surveys.building.scores import factors_of, how_of, may_count
from ui.pages.builder import words as say
from ui.pages.builder.boxes import LANGS, act, field, icon_act, line, said, select
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markupsafe import Markup

    from models.text import Text
    from ui.pages.builder.scene import Scene

NEW = "+"
HUNDRED = 100


def factor_html(scene: Scene, name: str) -> Markup:
    """Draw in which factor an item counts, or each row of a grid."""
    item, lang = scene.item(name), scene.lang
    if how_of(scene.parts) not in {"factors", "acsi"} or not may_count(scene.parts, item):
        return NOTHING
    if item["type"] == "grid":
        rows = [
            tag(
                "label",
                tag("span", scene.in_lang(row.get("label"))),
                _pick(scene, name, row, row["id"]),
                class_="beside",
            )
            for row in item.get("rows", ())
        ]
        return field(lang, say.COUNTS_IN, *rows)
    return field(lang, say.COUNTS_IN, _pick(scene, name, item, ""), word="factor")


def _pick(scene: Scene, name: str, part: Mapping[str, Any], row: str) -> Markup:
    lang = scene.lang
    known = [(one.key, scene.in_lang(one.words) or one.key) for one in factors_of(scene.parts)]
    options: list[tuple[str, Text | str]] = [("", say.COUNTS_NOT), *known, (NEW, say.NEW_FACTOR)]
    chosen = select(
        lang,
        str(part.get("factor") or ""),
        options,
        say.COUNTS_IN,
        data_factor=name,
        data_factor_row=row,
        id=f"f-{name}-{row}",
    )
    new = tag(
        "input",
        type="text",
        class_="input",
        hidden=True,
        aria_label=say.FACTOR_NAME.to(lang),
        placeholder=say.FACTOR_NAME.to(lang),
        data_factor_new=name,
        data_factor_row=row,
    )
    return tag("span", chosen, new, class_="factor-pick")


def scoring_html(scene: Scene) -> Markup:
    """Draw how the form scores."""
    lang, score = scene.lang, scene.parts.get("score") or {}
    how = how_of(scene.parts)
    offered: dict[str, Text | str] = {**say.HOWS, **({} if how in say.HOWS else {how: how})}
    parts = [select(lang, how, offered.items(), say.SCORING, data_scoring=True, id="b-scoring")]
    if how in {"factors", "acsi"}:
        parts.append(_factors(scene))
    elif how:
        parts.append(tag("p", say.CHECKS_COUNT.fill(count=_counted(scene)).to(lang), class_="quiet"))
    if how:
        parts.append(_bands(scene, score))
    return field(lang, say.SCORING, *parts, word="score")


def _counted(scene: Scene) -> int:
    is_checklist = scene.parts["form"].get("kind") == "checklist"

    def counts(item: Mapping[str, Any]) -> bool:
        choices = scene.parts.get(f"{LIST}{item.get('list')}") or ()
        scores = {one.get("score") for one in choices if one.get("score") is not None}
        return len(scores) > 1 or (is_checklist and item["type"] == "yes_no")

    return sum(counts(scene.parts[ITEM + name]) for name, _ in walk(scene.parts))


def _factors(scene: Scene) -> Markup:
    lang, found = scene.lang, factors_of(scene.parts)
    if not found:
        return tag("p", say.NO_FACTORS_YET.to(lang), class_="quiet")
    heads = tag("tr", *(tag("th", text.to(lang)) for text in (say.FACTOR, say.WEIGHT, say.SHARE)))
    rows = []
    for one in found:
        names = [
            line(lang, ("score", ["factors", one.key, code]), one.words.get(code), say.FACTOR, tongue=code)
            for code in (("zh", "en") if lang == "zh" else ("en", "zh"))
        ]
        weight = line(lang, ("score", ["weights", one.key]), one.weight, say.WEIGHT, digits=4)
        count = tag("span", say.OF_QUESTIONS.fill(count=one.questions).to(lang), class_="quiet")
        share = tag("td", f"{one.share * HUNDRED:.1f}%", class_="number", data_share=one.key)
        rows.append(tag("tr", tag("td", *names, count), tag("td", weight, said(f"score.weights.{one.key}")), share))
    total = sum(one.weight for one in found)
    foot = tag(
        "tr",
        tag("th", say.SUM.to(lang)),
        tag("td", f"{total:g}", class_="number", data_share="sum"),
        tag("td", "100%", class_="number"),
    )
    return tag("table", heads, *rows, foot, class_="rows weights")


def shares_of(scene: Scene) -> dict[str, str]:
    """Give what the weights come to, for places that are already on the screen."""
    found = factors_of(scene.parts)
    total = sum(one.weight for one in found)
    return {one.key: f"{one.share * HUNDRED:.1f}%" for one in found} | {"sum": f"{total:g}"}


def _bands(scene: Scene, score: Mapping[str, Any]) -> Markup:
    lang = scene.lang
    lines = [*_band_lines(scene, score)]
    add = act(lang, "entry_add", say.ADD_BAND, icon=icon("plus"), weight="quiet", part="score", label={})
    body = joined([tag("ul", *lines, class_="entries"), tag("div", add, class_="buttons")])
    return tag("details", tag("summary", say.BANDS.to(lang)), body, class_="folded")


def _band_lines(scene: Scene, score: Mapping[str, Any]) -> Iterator[Markup]:
    lang = scene.lang
    for at, band in enumerate(score.get("bands") or ()):
        key = str(band["id"])
        names = [
            line(
                lang,
                ("score", ["bands", key, "label", code]),
                (band.get("label") or {}).get(code),
                say.BAND.fill(lang=dict(LANGS)[code]),
                tongue=code,
            )
            for code in (("zh", "en") if lang == "zh" else ("en", "zh"))
        ]
        start = line(lang, ("score", ["bands", key, "from"]), band.get("from"), say.BAND_FROM.fill(points=""), digits=4)
        drop = icon_act(lang, "entry_drop", say.DROP, icon("close"), part="score", word="bands", name=key)
        yield tag(
            "li", tag("div", *names, class_="entry-words"), start, drop, said(f"score.bands.{at}"), class_="entry"
        )
