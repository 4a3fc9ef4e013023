"""The form of what happened: typed once for a new record, and again where it has to be put right."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.accountability.raising import Raised
from models.database import reader
from models.problem import Refused
from models.tables.accountability import RECORD_KIND, SEVERITY
from ui.pages.accountability import words as say
from ui.pages.tasks.giving import day_in
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat

LONG: Final = frozenset({"event"})
CAUSES_SQL: Final = """
SELECT id, zh, en FROM choice WHERE list = 'fault_cause' AND archived_at IS NULL ORDER BY "order", zh
"""


async def causes(lang: str) -> Sequence[tuple[int, str]]:
    """Give the causes to choose from."""
    return [(row, (en or zh) if lang == "en" else zh) for row, zh, en in await reader().rows(CAUSES_SQL)]


@dataclass
class RaisedForm:
    """What stands in the form; `people` only where a record is new."""

    lang: str
    causes: Sequence[tuple[int, str]]
    people: Sequence[Mapping[str, Any]] = ()
    values: dict[str, str] = field(default_factory=dict)
    chosen: list[int] = field(default_factory=list)

    def type(self, key: str, value: str) -> None:
        """Take what was typed into one box."""
        self.values[key] = value

    def choose(self, person: int) -> None:
        """Add somebody, or take them off again."""
        if person in self.chosen:
            self.chosen.remove(person)
        elif any(one["id"] == person for one in self.people):
            self.chosen.append(person)

    def raised(self, seat: Seat, files: Sequence[str] = ()) -> Raised:
        """Give what was typed as a record that can begin."""
        on = day_in(self.values.get("happened_on", ""))
        if on is None:
            raise Refused(say.WHEN.fill(day=seat.today))
        cause = self.values.get("cause", "")
        return Raised(
            kind=self.values.get("kind", "fault"),
            title=self.values.get("title", ""),
            happened_on=on,
            people=tuple(self.chosen),
            event=self.values.get("event", ""),
            rule=self.values.get("rule", ""),
            loss=self.values.get("loss", ""),
            severity=self.values.get("severity", "medium"),
            cause=int(cause) if cause.isdecimal() else None,
            files=tuple(files),
        )

    @property
    def is_praise(self) -> bool:
        """Tell whether it is praise, of which nothing is broken or lost."""
        return self.values.get("kind") == "praise"

    def html(self, *, new: bool) -> Markup:
        """Draw the boxes."""
        first = [self._select("kind", [(key, text.to(self.lang)) for key, text in RECORD_KIND.items()])] if new else []
        severities = [(key, text.to(self.lang)) for key, text in SEVERITY.items()]
        day = self._box("happened_on", "date")
        row = [*first, day] if self.is_praise else [*first, day, self._select("severity", severities)]
        faults: list[Markup] = []
        if not self.is_praise:
            reasons = [("", say.NONE.to(self.lang)), *((str(one), words) for one, words in self.causes)]
            faults = [self._box("rule"), self._box("loss"), self._select("cause", reasons)]
        people = self._people() if new else NOTHING
        parts = [tag("div", *row, class_="raised-row"), self._box("title"), people, self._box("event"), *faults]
        return tag("div", *parts, class_="raised-form")

    def _label(self, name: str, box: Markup) -> Markup:
        return tag("label", say.NAMES[name].to(self.lang), box)

    def _box(self, name: str, type_: str = "text") -> Markup:
        value, example = self.values.get(name, ""), say.EXAMPLES.get(name)
        about = {
            "id": f"raised-{name}", "class_": "input", "data_change": f"field={name}",
            "placeholder": example.to(self.lang) if example else None,
        }  # fmt: skip
        if name in LONG:
            return self._label(name, tag("textarea", value, rows=4, maxlength=4000, **about))
        return self._label(name, tag("input", type=type_, value=value, maxlength=200, autocomplete="off", **about))

    def _select(self, name: str, offered: Sequence[tuple[str, str]]) -> Markup:
        now = self.values.get(name, "")
        options = (tag("option", words, value=key, selected=key == now) for key, words in offered)
        box = tag("select", *options, id=f"raised-{name}", class_="input", data_change=f"field={name}")
        return self._label(name, box)

    def _people(self) -> Markup:
        lang = self.lang
        named = {one["id"]: one["name"] for one in self.people}
        chips = (
            tag("button", named[one], icon("close"), type="button", data_act=f"person={one}",
                aria_label=say.TAKE_OFF.fill(name=named[one]).to(lang))
            for one in self.chosen
        )  # fmt: skip
        first = tag("option", say.ADD_PERSON.to(lang), value="", selected=True)
        rest = (tag("option", one["name"], value=one["id"]) for one in self.people if one["id"] not in self.chosen)
        box = tag("select", first, *rest, id="raised-people", class_="input", data_change="add",
                  aria_label=say.NAMES["people"].to(lang))  # fmt: skip
        shown = tag("div", *chips, class_="chips") if self.chosen else NOTHING
        return tag("div", say.NAMES["people"].to(lang), joined([shown, box]), class_="raised-people")
