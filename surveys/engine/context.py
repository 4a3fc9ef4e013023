"""What a set of answers is settled with, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from models.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from surveys.engine.form import Choice, Form


@dataclass(frozen=True, kw_only=True)
class Context:
    """The day and time on the store's clock, and what the system knows: `_subject.…`, `_store.…`, `_staff.…`.

    `before` is what was saved last, which `${last-saved#name}` reads. `figures` are the numbers that figure items show,
    by the item's id, as `surveys.engine.figures` describes them: whoever shows the form has had them counted.
    """

    today: date
    now: datetime
    subject: Mapping[str, object] = field(default_factory=dict)
    store: Mapping[str, object] = field(default_factory=dict)
    staff: Mapping[str, object] = field(default_factory=dict)
    channel: Literal["phone", "public", "staff", "paper"] = "staff"
    lang: str = "zh"
    before: Mapping[str, object] = field(default_factory=dict)
    figures: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def given(self, name: str) -> object:
        """Give what a name like `_subject.customer_name` stands for; empty when it is not known."""
        space, _, word = name.partition(".")
        spaces: dict[str, Mapping[str, object]] = {
            "_subject": self.subject,
            "_store": self.store,
            "_staff": self.staff,
            "_answer": {"channel": self.channel, "lang": self.lang},
        }
        found = spaces.get(space, {}).get(word)
        return "" if found is None else found


@dataclass(frozen=True)
class AnswerProblem(Problem):
    """What is wrong with one answer; `field` is its key, `value` what was typed. Only errors forbid to finish."""

    severity: Literal["error", "warn", "info"] = "error"


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What a set of answers means. Keys are ids; inside the second round of a repeat `repair.1.cost`.

    `values` are the answers that count, as JSON keeps them; None stands for a default that was taken away.
    `visible` has every item, grid row and words beside "other" that are shown, in order. `hidden` has what was
    answered but is not shown any more. `choices` are the choices offered, by key.
    """

    form: Form
    context: Context
    values: dict[str, Any]
    visible: tuple[str, ...]
    hidden: dict[str, Any]
    problems: tuple[AnswerProblem, ...]
    choices: Mapping[str, tuple[Choice, ...]]

    def offered(self, key: str) -> tuple[Choice, ...]:
        """Give the choices that are offered for a question that is shown."""
        return self.choices.get(key, ())

    @property
    def may_finish(self) -> bool:
        """Whether nothing forbids to hand the answers in."""
        return not any(problem.severity == "error" for problem in self.problems)

    @property
    def kept(self) -> dict[str, Any]:
        """The hidden answers that stay when the answers are handed in: of retired and of `keep_hidden` items."""
        return {key: value for key, value in self.hidden.items() if _stays(self.form, key)}


def _stays(form: Form, key: str) -> bool:
    name = next((part for part in reversed(key.split(".")) if not part.isdigit()), key)
    if name in form.asked:
        item, part = form.asked[name]
        return item.keep_hidden or bool(item.retired or part.retired)
    item_ = form.by_id.get(name) or form.by_id.get(name.removesuffix("_other"))
    return item_ is not None and (item_.keep_hidden or bool(item_.retired))
