"""Standing: how one car stands, on its record page and on its card, and what is set by hand after a call."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE, EDIT
from models.churn.losing import explain_loss
from models.churn.standing import standing_of
from models.churn.statuses import end_status, set_status
from models.churn.words import CLASS_WORDS
from models.gate.catalogue import fields_of
from models.gate.outcome import Stale, Wrong
from models.gate.reading import read
from models.kinds import kind_named
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.rules.churn.classes import PARTIAL
from models.rules.churn.statuses import STATUSES
from models.view import Condition, View
from ui.pages.churn import words_of_cars as car
from ui.pages.churn import words_of_lists as tell
from ui.pages.churn.headline import TONES
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.churn.standing import CarStanding
    from models.gate.outcome import Outcome
    from models.text import Text

STYLE: Final = Path(__file__).with_name("standing.css")
LONGEST_NOTE: Final = 300
MOST_REASONS: Final = 200
NOUNS: Final = {"status": "vehicle_statuses", "reason": "losses"}


@dataclass
class Typed:
    """What is being filled in: which of the two forms is open, its values, and what was wrong with them."""

    form: str = ""
    values: dict[str, str] = field(default_factory=dict)
    problem: Text | None = None


class StandingPanel:
    """The place where one car's standing is shown and changed."""

    def __init__(self, seat: Seat, vehicle: int, found: CarStanding, *, brief: bool = False) -> None:
        """Put it on the page; `brief` is one line on the card at the desk."""
        self.lang, self.vehicle, self.found, self.brief = seat.lang, vehicle, found, brief
        self.typed = Typed()
        self.reasons: Sequence[tuple[str, str]] = ()
        acts: dict[str, Any] = {"open": self._open, "typed": self._note, "save": self._save, "end": self._end}
        self.block = Block(self._html(seat), acts, classes="churn-standing")

    def _html(self, seat: Seat) -> Markup:
        inside = joined([told_html(self.lang, self.found), self._acts(seat), self._form()])
        return joined([style_of(STYLE), tag("div", inside) if self.brief else section(self.lang, car.PANEL, inside)])

    def _acts(self, seat: Seat) -> Markup:
        if self.typed.form or self.found.standing is None:
            return NOTHING
        shown = []
        if seat.may(RESOURCES["vehicle_statuses"].can, CREATE):
            shown.append(Button(text=car.SET_STATUS, act="open=status", icon="pin"))
        status = self.found.standing.status
        if status is not None and self.found.status_row and seat.may(RESOURCES["vehicle_statuses"].can, EDIT):
            shown.append(Button(text=car.END_STATUS.fill(status=STATUSES[status.status]), act="end"))
        if self.found.losses and seat.may(RESOURCES["losses"].can, CREATE):
            shown.append(Button(text=car.SAY_REASON, act="open=reason", icon="edit"))
        return tag("div", *(button(self.lang, one) for one in shown), class_="buttons") if shown else NOTHING

    def _form(self) -> Markup:
        lang, typed = self.lang, self.typed
        if not typed.form:
            return NOTHING
        wrong = tag("p", typed.problem.to(lang), class_="field-said bad", role="alert") if typed.problem else NOTHING
        boxes = self._status_boxes() if typed.form == "status" else self._reason_boxes()
        save = button(lang, Button(text=car.SAVE_STATUS if typed.form == "status" else car.SAVE_REASON, act="save",
                                   weight="primary"))  # fmt: skip
        leave = button(lang, Button(text=car.LEAVE, act="open"))
        return tag("div", *boxes, wrong, tag("div", save, leave, class_="buttons"), class_="churn-form")

    def _status_boxes(self) -> list[Markup]:
        options = [("", car.CHOOSE.to(self.lang)), *((key, words.to(self.lang)) for key, words in STATUSES.items())]
        until = tag(
            "input", type="date", class_="input", value=self.typed.values.get("until", ""), data_change="typed=until"
        )
        return [
            self._select(car.STATUS, "status", options),
            self._labelled(car.UNTIL, until),
            self._words(car.STATUS_NOTE, car.STATUS_EXAMPLE),
        ]

    def _reason_boxes(self) -> list[Markup]:
        options = [("", car.CHOOSE.to(self.lang)), *self.reasons]
        return [self._select(tell.REASON, "reason", options), self._words(car.OWN_WORDS, car.WORDS_EXAMPLE)]

    def _select(self, words: Text, name: str, options: Sequence[tuple[str, str]]) -> Markup:
        held = self.typed.values.get(name, "")
        drawn = (tag("option", text, value=key, selected=key == held) for key, text in options)
        return self._labelled(words, tag("select", *drawn, class_="input", data_change=f"typed={name}"))

    def _words(self, words: Text, example: Text) -> Markup:
        held, hint = self.typed.values.get("words", ""), example.to(self.lang)
        box = tag("textarea", held, class_="input", rows=2, maxlength=LONGEST_NOTE, placeholder=hint,
                  data_change="typed=words")  # fmt: skip
        return self._labelled(words, box)

    def _labelled(self, words: Text, box: Markup) -> Markup:
        return tag("label", tag("span", words.to(self.lang), class_="field-label"), box, class_="field")

    async def _open(self, key: str, _: str) -> None:
        seat = await current_seat()
        form = key if key in NOUNS and seat.may(RESOURCES[NOUNS[key]].can, CREATE) else ""
        if form == "reason" and not self.reasons:
            where = (Condition("list", "is", "lost_reason"),)
            view = View(where=where, order="order", size=MOST_REASONS)
            page = await read(RESOURCES["choices"], seat, view, columns=["zh", "en"])
            self.reasons = [
                (str(row.id), str((row.values["en"] if seat.lang == "en" else "") or row.values["zh"]))
                for row in page.rows
            ]
        self.typed = Typed(form)
        self.block.show(self._html(seat))

    def _note(self, key: str, value: str) -> None:
        self.typed.values[key[:10]] = value[:LONGEST_NOTE]

    async def _save(self, *_: str) -> None:
        seat, typed = await current_seat(), self.typed
        try:
            done = await (self._set(seat) if typed.form == "status" else self._explain(seat))
        except Refused as refused:
            typed.problem = refused.text
            self.block.show(self._html(seat))
            return
        await self._after(seat, done, car.STATUS_SET if typed.form == "status" else car.REASON_SAID)

    async def _set(self, seat: Seat) -> Outcome:
        said = self.typed.values
        if not said.get("status"):
            raise Refused(car.CHOOSE_STATUS)
        known = await fields_of(RESOURCES["vehicle_statuses"])
        until = kind_named("date").parse(said.get("until", ""), known["until"])
        if isinstance(until, Problem):
            raise Refused(until.text)
        return await set_status(seat, self.vehicle, said["status"], said.get("words", ""), until=until)

    async def _explain(self, seat: Seat) -> Outcome:
        said = self.typed.values
        if said.get("reason") not in {key for key, _ in self.reasons}:
            raise Refused(car.CHOOSE_REASON)
        return await explain_loss(seat, self.vehicle, reason=int(said["reason"]), words=said.get("words", ""))

    async def _end(self, *_: str) -> None:
        seat = await current_seat()
        if self.found.status_row:
            await self._after(seat, await end_status(seat, self.found.status_row), car.STATUS_ENDED)

    async def _after(self, seat: Seat, done: Outcome, words: Text) -> None:
        if isinstance(done, (Wrong, Stale)):
            self.typed.problem = done.problems[0].text if isinstance(done, Wrong) else car.CHANGED_MEANWHILE
        else:
            self.typed = Typed()
            toast(words)
        self.found = await standing_of(seat, self.vehicle)
        if not self.block.is_deleted:
            self.block.show(self._html(seat))


def told_html(lang: str, found: CarStanding) -> Markup:
    """Tell the class and since when, what was set by hand, why it was lost, who called, and what to do next."""
    stands = found.standing
    if stands is None:
        return tag("p", car.NO_FILE.to(lang), class_="quiet")
    chips: list[Markup] = []
    if stands.status is not None:
        chips.append(chip(lang, STATUSES[stands.status.status], "attention"))
        if stands.status.until is not None:
            chips.append(tag("small", car.HOLDS_UNTIL.fill(day=stands.status.until).to(lang), class_="quiet"))
    chips.append(chip(lang, CLASS_WORDS[stands.recency], TONES[stands.recency]))
    if stands.since is not None:
        chips.append(tag("small", tell.SINCE.fill(day=stands.since).to(lang), class_="quiet"))
    chips += [chip(lang, words) for name, words in PARTIAL.items() if getattr(stands, name)]
    lines = [tag("p", *chips, class_="chips")]
    if stands.status is not None and stands.status.note:
        lines.append(tag("p", stands.status.note))
    if found.won_back_on is not None:
        lines.append(tag("p", car.WON_BACK_ON.fill(day=found.won_back_on, since=found.losses[-1].since).to(lang)))
    elif found.losses:
        lines.append(tag("p", _reason(lang, found)))
        called = (
            car.CALLED_BY.fill(person=found.called_by or "—", day=found.called_on)
            if found.called_on
            else car.NOBODY_CALLED
        )
        lines.append(tag("p", called.to(lang), class_="quiet"))
    if found.judgement is not None and stands.status is None:
        step = car.THINK.fill(words=found.judgement.words, step=found.judgement.step)
        lines.append(tag("p", step.to(lang), class_="quiet"))
    return joined(lines)


def _reason(lang: str, found: CarStanding) -> Markup:
    if not found.reason and not found.words:
        return tag("span", car.REASON_UNKNOWN.to(lang))
    quote = tag("span", f" “{found.words}”", class_="quiet") if found.words else NOTHING
    return joined([car.REASON_IS.fill(reason=found.reason or "—").to(lang), quote])


def is_worth_telling(found: CarStanding) -> bool:
    """Tell whether the desk should hear of it: the car is lost, just came back, or its status was set by hand."""
    return found.standing is not None and (found.standing.is_lost or found.standing.status is not None)
