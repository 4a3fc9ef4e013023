"""Scores of a form being built: what counts, in which factor, with which weight, and what the weights come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from surveys.building.naming import next_name
from surveys.building.parts import ITEM, LIST, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from surveys.building.parts import Changes, Parts

HOWS: Final = ("", "percent", "sum", "factors")
BANDS: Final[list[dict[str, Any]]] = [
    {"from": 90, "id": "good", "label": {"zh": "好", "en": "Good"}},
    {"from": 70, "id": "fair", "label": {"zh": "一般", "en": "Fair"}},
    {"from": 0, "id": "poor", "label": {"zh": "差", "en": "Poor"}},
]
USUAL_WEIGHT: Final = 10


def how_of(parts: Parts) -> str:
    """Give how the form scores; empty where it does not. A definition leaves out what is usual."""
    score = parts.get("score")
    return str(score.get("how") or "factors") if score else ""


@dataclass(frozen=True)
class Factor:
    """One factor: its words, its weight as typed, its share of all weights, and how many questions count in it."""

    key: str
    words: Mapping[str, str]
    weight: float
    share: float
    questions: int


def rated(parts: Parts) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give every item and grid row that may carry a factor, with its item's id."""
    for name, _ in walk(parts):
        item = parts[ITEM + name]
        yield name, item
        for row in item.get("rows", ()):
            yield name, row


def factors_of(parts: Parts) -> list[Factor]:
    """Give every factor, in the order of its weight's being there; weights are normalised to shares of one."""
    score = parts.get("score") or {}
    weights: dict[str, float] = dict(score.get("weights") or {})
    carried = [part["factor"] for _, part in rated(parts) if part.get("factor")]
    for key in carried:
        weights.setdefault(key, 0)
    total = sum(max(weight, 0) for weight in weights.values())
    words = score.get("factors") or {}
    return [
        Factor(key, words.get(key, {}), weight, weight / total if total else 0.0, carried.count(key))
        for key, weight in weights.items()
    ]


def scored(parts: Parts, how: str) -> Changes:
    """Choose how the form scores; what was said for another way is kept where it still makes sense."""
    if how not in HOWS or not how:
        return {"score": None}
    score = {**(parts.get("score") or {"id": "score"}), "how": how}
    if how == "factors":
        keys = list(dict.fromkeys(part["factor"] for _, part in rated(parts) if part.get("factor")))
        score["weights"] = {**dict.fromkeys(keys, USUAL_WEIGHT), **(score.get("weights") or {})}
        score.pop("bands", None)
    else:
        score.pop("weights", None)
        score.pop("factors", None)
        score["bands"] = score.get("bands") or (BANDS if how == "percent" else [])
    changes: Changes = {"score": {word: value for word, value in score.items() if value not in ([], None)}}
    return changes if how == "factors" else changes | _without_factors(parts)


def _without_factors(parts: Parts) -> Changes:
    changes: Changes = {}
    for name, _ in walk(parts):
        item = parts[ITEM + name]
        if item.get("factor") or any(row.get("factor") for row in item.get("rows", ())):
            rows = [{word: value for word, value in row.items() if word != "factor"} for row in item.get("rows", ())]
            kept = {word: value for word, value in item.items() if word not in {"factor", "rows"}}
            changes[ITEM + name] = kept | ({"rows": rows} if rows else {})
    return changes


def counted_in(parts: Parts, name: str, row: str, key: str, words: Mapping[str, str] | None = None) -> Changes:
    """Let an item, or one row of a grid, count in a factor; `words` make a new one, an empty key none."""
    score = dict(parts.get("score") or {"id": "score", "how": "factors"})
    weights, titles = dict(score.get("weights") or {}), dict(score.get("factors") or {})
    if words is not None:
        key = next_name("f", {*weights, *titles})
        titles[key] = dict(words)
    if key and key not in weights:
        weights[key] = USUAL_WEIGHT
    item = dict(parts[ITEM + name])
    if row:
        item["rows"] = [_with(one, key) if one["id"] == row else one for one in item.get("rows", ())]
    else:
        item = _with(item, key)
    now = {**parts, ITEM + name: item}
    used = {part["factor"] for _, part in rated(now) if part.get("factor")}
    score |= {"weights": {one: weight for one, weight in weights.items() if one in used}}
    score["factors"] = {one: said for one, said in titles.items() if one in used}
    return {ITEM + name: item, "score": score if score.get("how", "factors") == "factors" else parts.get("score")}


def _with(part: Mapping[str, Any], key: str) -> dict[str, Any]:
    kept = {word: value for word, value in part.items() if word != "factor"}
    return kept | ({"factor": key} if key else {})


def may_count(parts: Parts, item: Mapping[str, Any]) -> bool:
    """Tell whether an item has a lowest and a highest score."""
    if item["type"] in {"scale", "grid"}:
        return True
    if item["type"] in {"choice", "choices"}:
        return any(one.get("score") is not None for one in parts.get(f"{LIST}{item.get('list')}") or ())
    return item["type"] in {"integer", "decimal"} and None not in (item.get("min"), item.get("max"))
