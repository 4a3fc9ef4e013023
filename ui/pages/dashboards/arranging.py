"""Arranging a dashboard: which figures, in which order and size, of which days; every step by key or by tap."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from models.access import HEADS, ROLE_WORDS
from models.dashboards.keeping import EMPTY, TOO_MANY
from models.dashboards.tiles import MOST, SIZES, Tile
from models.problem import Refused
from reports.figures import FIGURES
from reports.period import PERIODS
from ui.pages.dashboards import words as say
from ui.pages.dashboards.counting import may_watch
from ui.pages.dashboards.drawing import of_now, title_of
from ui.parts.buttons import Button, button, icon_button
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text

ROLES: Final = tuple(name for name in ROLE_WORDS if name != "administrator")


@dataclass
class Arranging:
    """A dashboard under somebody's hands; nothing is kept before it is saved."""

    places: dict[str, Tile]  # by a key that stays with a tile wherever it moves
    version: int
    offered: Sequence[tuple[str, Text]]
    leads: bool
    role: str = ""
    adding: str = ""
    problem: Text | None = None
    made: int = field(default=0)

    @classmethod
    def of(cls, seat: Seat, tiles: Iterable[Tile], version: int, *, role: str = "") -> Arranging:
        """Begin with some tiles; offered is what the seat may see."""
        places = {f"t{number}": tile for number, tile in enumerate(tiles)}
        figures = sorted(FIGURES.all().items())
        offered = [(name, figure.title) for name, figure in figures if may_watch(seat, figure)]
        return cls(places, version, offered, bool(seat.roles & HEADS), role, offered[0][0] if offered else "",
                   made=len(places))  # fmt: skip

    @property
    def tiles(self) -> list[Tile]:
        """The tiles in their order."""
        return list(self.places.values())

    def move(self, key: str, by: int) -> None:
        """Move a tile one place on or back."""
        keys = list(self.places)
        if key not in keys:
            return
        at = keys.index(key)
        to = min(max(0, at + by), len(keys) - 1)
        keys.insert(to, keys.pop(at))
        self.places = {one: self.places[one] for one in keys}

    def remove(self, key: str) -> None:
        """Take a tile away; one stays."""
        if len(self.places) == 1:
            self.problem = EMPTY
            return
        self.places.pop(key, None)
        self.problem = None

    def add(self) -> None:
        """Put the chosen figure at the end."""
        if len(self.places) >= MOST:
            self.problem = TOO_MANY.fill(most=MOST)
            return
        if self.adding in {name for name, _ in self.offered}:
            self.made += 1
            self.places[f"t{self.made}"] = Tile(figure=self.adding)
            self.problem = None

    def change(self, key: str, what: str, value: str) -> None:
        """Change one thing of a tile to something that its figure offers."""
        tile = self.places.get(key)
        if tile is None:
            return
        try:
            self.places[key] = _changed(tile, what, value)
        except Refused as refused:
            self.problem = refused.text


def _changed(tile: Tile, what: str, value: str) -> Tile:
    if what == "size":
        return replace(tile, size=int(value)) if value in {str(size) for size in SIZES} else tile
    if what == "period":
        return replace(tile, period=value) if value in PERIODS else tile
    figure = FIGURES.named(tile.figure)
    if what == "by":
        figure.grouping(value or None)
        return replace(tile, by=value)
    params = {**tile.params, what.partition(":")[2]: value}
    return replace(tile, params=figure.settled(params))


def arranging_html(lang: str, now: Arranging) -> Markup:
    """Draw the tiles as lines with their choices, and the line for another."""
    said = notice(lang, now.problem, "attention") if now.problem else NOTHING
    keys = list(now.places)
    lines = (_line(lang, key, now.places[key], (at > 0, at < len(keys) - 1)) for at, key in enumerate(keys))
    save = say.SAVE_FOR.fill(role=ROLE_WORDS[now.role]) if now.role else say.SAVE
    ends = [
        button(lang, Button(text=save, act="save", weight="primary")),
        button(lang, Button(text=say.CANCEL, act="cancel")),
    ]
    if now.version and not now.role:
        ends.append(button(lang, Button(text=say.RESET, act="reset", icon="undo", weight="quiet")))
    return joined([
        said, _whose(lang, now), tag("ol", *lines, class_="dash-lines"), _adding(lang, now),
        tag("div", *ends, class_="buttons dash-ends-here"),
    ])  # fmt: skip


def _whose(lang: str, now: Arranging) -> Markup:
    if not now.leads:
        return NOTHING
    options = [("", say.MINE.to(lang)), *((name, ROLE_WORDS[name].to(lang)) for name in ROLES)]
    return tag("div", _select(lang, say.WHO, "whose=", options, now.role), class_="dash-choices")


def _adding(lang: str, now: Arranging) -> Markup:
    groups = []
    for family, some in groupby(now.offered, key=lambda one: one[0].partition(".")[0]):
        options = [tag("option", title.to(lang), value=name, selected=name == now.adding) for name, title in some]
        label = say.FAMILIES[family].to(lang) if family in say.FAMILIES else family
        groups.append(tag("optgroup", *options, label=label))
    inside = tag("select", *groups, class_="input", id="dash-adding", data_change="adding=")
    choose = tag("label", tag("span", say.FIGURE.to(lang), class_="field-label"), inside, class_="field")
    add = button(lang, Button(text=say.ADD, act="add", icon="plus"))
    return tag("div", choose, add, class_="dash-choices")


def _line(lang: str, key: str, tile: Tile, may: tuple[bool, bool]) -> Markup:
    title = title_of(tile)
    periods = [(word, words.to(lang)) for word, (words, _) in PERIODS.items()]
    sizes = [(str(size), say.SIZES[size].to(lang)) for size in SIZES]
    days = [] if of_now(tile) else [_select(lang, say.PERIOD, f"period={key}", periods, tile.period)]
    choices = [*days, *_choices_of(lang, key, tile),
               _select(lang, say.SIZE, f"size={key}", sizes, str(tile.size))]  # fmt: skip
    moves = [
        icon_button(lang, "up", say.UP.fill(title=title), f"up={key}") if may[0] else tag("span"),
        icon_button(lang, "down", say.DOWN.fill(title=title), f"down={key}") if may[1] else tag("span"),
        icon_button(lang, "trash", say.REMOVE.fill(title=title), f"remove={key}"),
    ]
    return tag("li", tag("strong", title.to(lang)), tag("div", *choices, class_="dash-choices"),
               tag("div", *moves, class_="dash-moves"))  # fmt: skip


def _choices_of(lang: str, key: str, tile: Tile) -> list[Markup]:
    """Give what the figure itself offers: its groups and its options."""
    try:
        figure = FIGURES.named(tile.figure)
    except Refused:
        return []
    found = []
    if figure.by:
        groups = [("", say.TOTAL.to(lang)), *((one.key, one.title.to(lang)) for one in figure.by)]
        found.append(_select(lang, say.BY, f"by={key}", groups, tile.by))
    for param in figure.params:
        if param.choices:
            options = [(name, words.to(lang)) for name, words in param.choices.items()]
            chosen = tile.params.get(param.name) or param.read(None)
            found.append(_select(lang, param.title, f"option={key}:{param.name}", options, chosen))
    return found


def _select(lang: str, label: Text, told: str, options: Iterable[tuple[str, str]], chosen: str) -> Markup:
    lines = (tag("option", words, value=value, selected=value == chosen) for value, words in options)
    inside = tag("select", *lines, class_="input", data_change=told)
    return tag("label", tag("span", label.to(lang), class_="field-label"), inside, class_="field")
