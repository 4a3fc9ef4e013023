"""A programme's definition: whom a form asks, when, by which channel, how many, and what a bad answer opens."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import Field

from models.outcomes import OUTCOME
from surveys.engine.form import Name, Part
from surveys.engine.words import Words

Channel = Literal["phone", "public", "staff", "paper"]
Identity = Literal["named", "confidential", "anonymous"]
Outcome = Literal[
    "complete", "partial", "refused", "no_answer", "wrong_number", "call_back", "quota_full", "screened_out", "expired",
    "do_not_contact",
]  # fmt: skip
FINAL: Final = frozenset(OUTCOME) - {"no_answer", "call_back"}  # after these nobody calls again


class Who(Part):
    """Whom a programme asks, and how the sample is drawn; staff never choose."""

    from_: Literal["visit", "sale", "customer", "vehicle", "staff", "case", "nobody"] = Field(alias="from")
    event: Literal["closed", "delivered", "lost", "opened", "none"] = "closed"
    wait_days: Annotated[int, Field(ge=0)] = 1
    expire_days: Annotated[int, Field(ge=1)] = 15
    draw: Literal["random", "all"] = "random"
    share: Annotated[float, Field(gt=0, le=1)] = 1.0
    exclude_surveyed_days: Annotated[int, Field(ge=0)] = 90
    max_attempts: Annotated[int, Field(ge=1)] = 5
    instead_of: Name | None = None  # the programme whose call this one takes the place of


class Public(Part):
    """How customers answer by themselves."""

    identity: Identity = "confidential"
    resume_days: Annotated[int, Field(ge=1)] = 7
    one_per: Literal["token", "device"] = "token"
    close_after_days: Annotated[int, Field(ge=1)] = 30
    poster_per_day: Annotated[int, Field(ge=0)] = 0  # answers a day without a link of one's own; 0 closes the poster
    poster_late: Literal["wait", "keep"] = "wait"  # what is sent when the day is full: tomorrow again, or taken


class Quota(Part):
    """How many finished answers are wanted in each cell; a full cell is not drawn from."""

    id: Name
    per: tuple[Literal["day", "month", "store", "advisor", "series"], ...]
    target: Annotated[int, Field(ge=1)]


class Escalation(Part):
    """Whom an open case goes to after so many hours."""

    hours: Annotated[int, Field(ge=1)]
    to: Name


class Alert(Part):
    """When an answer is bad enough to open a case, who gets it, and by when."""

    id: Name
    title: Words | None = None
    when: str
    severity: Literal["high", "medium", "low"] = "high"
    open: Literal["case"] = "case"
    assign: Name = "clerk"
    due_hours: Annotated[int, Field(ge=1)] = 24
    escalate: tuple[Escalation, ...] = ()
    recheck: Name | None = None  # the programme that asks the customer again once the case is closed


class ProgrammeHead(Part):
    """What a programme is called and which form it asks."""

    id: Name
    form: Name
    title: Words
    handler: Name = "clerk"


class Programme(Part):
    """A whole programme."""

    schema_: Literal["programme/1"] = Field(alias="schema", default="programme/1")
    head: ProgrammeHead = Field(alias="programme")
    who: Who
    channels: tuple[Channel, ...] = ("phone",)
    public: Public = Public()
    quota: tuple[Quota, ...] = ()
    alerts: tuple[Alert, ...] = ()
    outcomes: tuple[Outcome, ...] = (
        "complete", "partial", "refused", "no_answer", "wrong_number", "call_back", "do_not_contact",
    )  # fmt: skip

    @property
    def id(self) -> str:
        """The programme's id."""
        return self.head.id

    def as_json(self) -> dict[str, Any]:
        """The definition as it is stored: only what was said."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"schema": self.schema_}
