"""A pair of files side by side: what differs is marked and chosen, the rest is quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.duplicates.merging import BOTH, GONE, KEPT, usual_winner
from models.rules.likeness import REASONS, SURE_FROM
from models.text import Text
from ui.pages.duplicates.tidying import check
from ui.parts.buttons import Button, button
from ui.parts.figures import chips
from ui.parts.markup import joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.duplicates.facing import Facing, Line

AGAINST: Final = frozenset({"other_name", "other_vin"})
LEFT: Final = Text(zh="还有 {count} 对待核对", en="{count} pairs to look at")
LIKELY: Final = Text(zh="很可能重复", en="Very likely")
MAYBE: Final = Text(zh="可能重复", en="Possible")
KEEP: Final = Text(zh="保留这份", en="Keep this file")
GOES: Final = Text(zh="并入左边", en="Goes into the left one")
BOTH_STAY: Final = Text(zh="两段都保留", en="Keep both texts")
MERGE: Final = Text(zh="合并两份档案", en="Merge the two files")
APART: Final = Text(zh="不是同一个", en="Not the same")
SKIP: Final = Text(zh="以后再看", en="Later")
OPEN: Final = Text(zh="打开档案", en="Open")


def pair_html(lang: str, facing: Facing, chosen: Mapping[str, str], *, left: int, swapped: bool) -> Markup:
    """Draw the pair with its reasons and what can be done."""
    sure = facing.pair.likeness.score >= SURE_FROM
    reasons = [
        (REASONS[reason], "attention" if reason in AGAINST else "information")
        for reason in facing.pair.likeness.reasons
    ]
    head = tag(
        "div",
        chips(lang, [(LIKELY, "bad") if sure else (MAYBE, "attention"), *reasons]),
        tag("span", LEFT.fill(count=left).to(lang), class_="quiet"),
        class_="pair-head",
    )
    acts = tag(
        "div",
        button(lang, Button(text=MERGE, act="merge", icon="merge", weight="primary")),
        button(lang, Button(text=APART, act="apart")),
        button(lang, Button(text=SKIP, act="skip", weight="quiet")),
        class_="pair-acts",
    )
    return joined([head, _table(lang, facing, chosen, swapped=swapped), acts])


def _table(lang: str, facing: Facing, chosen: Mapping[str, str], *, swapped: bool) -> Markup:
    noun = facing.pair.noun
    heads = (
        tag(
            "th",
            tag("a", facing.label(row, lang), href=f"/{noun}/{row.id}", title=OPEN.to(lang)),
            check(lang, KEEP, "keep", on=on, kind="radio", value=value),
            scope="col",
        )
        for row, on, value in ((facing.one, not swapped, "one"), (facing.other, swapped, "other"))
    )
    kept, _ = facing.sides(swapped=swapped)
    lines = [
        (
            line.differs,
            _line(
                lang, line, chosen.get(line.field.id, usual_winner(line.field, kept.values.get(line.field.id))), swapped
            ),
        )
        for line in facing.lines(lang)
    ]
    attached = (
        tag("tr", tag("th", title.to(lang), scope="row"), tag("td", one or "—"), tag("td", other or "—"))
        for title, one, other in facing.attached
    )
    return tag(
        "table",
        tag("thead", tag("tr", tag("th"), *heads)),
        tag("tbody", *(row for on, row in lines if on), *attached, *(row for on, row in lines if not on)),
        class_="pair",
    )


def _line(lang: str, line: Line, now: str, swapped: bool) -> Markup:  # noqa: FBT001 -- which side is kept
    name = tag("th", line.field.label.to(lang), scope="row")
    if not line.differs:
        return tag("tr", name, tag("td", line.one or "—"), tag("td", line.other or "—"))
    cells = [
        tag(
            "td",
            check(lang, words, f"pick={line.field.id}", on=now == value, kind="radio", value=value),
            class_="loses" if now not in {value, BOTH} else None,
        )
        for words, value in ((line.one, GONE if swapped else KEPT), (line.other, KEPT if swapped else GONE))
    ]
    if line.field.kind == "long_text":
        both = check(lang, BOTH_STAY, f"pick={line.field.id}", on=now == BOTH, kind="radio", value=BOTH)
        name = tag("th", line.field.label.to(lang), both, scope="row")
    return tag("tr", name, *cells, class_="differs")
