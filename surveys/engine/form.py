"""A form's definition: what is asked, in which words, and how it scores. Programmes say whom and when."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from models.text import Text
from surveys.engine.words import Words, figures_as_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
ItemType = Literal[
    "group", "repeat", "page", "note", "text", "long_text", "integer", "decimal", "date", "time", "datetime",
    "choice", "choices", "rank", "scale", "grid", "yes_no", "file", "signature", "phone", "calculation", "relation",
    "figure",
]  # fmt: skip
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Hour = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
_NO_WORDS: Final = Text(zh="", en="")
HOLDERS: Final = frozenset({"group", "repeat", "page"})  # what holds other items
SILENT: Final = frozenset({*HOLDERS, "note", "figure", "calculation", "grid"})  # what nobody answers itself
OF_STAFF: Final = frozenset({"relation", "figure"})  # what reads the store's own data: never on the customer's page
NOT_ANSWERED: Final = "na"  # what a scale's "does not apply" is kept as


class Part(BaseModel):
    """A part of a definition; an unknown word in it is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=True)


class Choice(Part):
    """One answer to choose. Further columns are free: choice filters read them."""

    model_config = ConfigDict(extra="allow", frozen=True, arbitrary_types_allowed=True)

    v: Annotated[str, BeforeValidator(figures_as_words), StringConstraints(pattern=r"^\S+$", max_length=60)]
    label: Words
    score: float | None = None
    other: bool = False
    none: bool = False
    alert: bool = False
    retired: int | None = None

    @property
    def columns(self) -> Mapping[str, object]:
        """What a choice filter may read, the value under `name` as in XLSForm."""
        return {"name": self.v, "v": self.v, "label": str(self.label), **(self.model_extra or {})}


class Scale(Part):
    """A row of steps, with words at its ends; `na` offers "does not apply"."""

    min: int = 1
    max: int = 10
    step: Annotated[int, Field(gt=0)] = 1
    na: bool = False
    low: Words | None = None
    high: Words | None = None

    @property
    def steps(self) -> range:
        """The steps from the lowest to the highest."""
        return range(self.min, self.max + 1, self.step)


class Asked(Part):
    """What a question and a grid's row have in common; each has an id and an answer of its own."""

    id: Name
    label: Words
    factor: Name | None = None
    reverse: bool = False
    metric: Literal["nps", "csat", "ces"] | None = None
    relevant: str = ""
    since: int | None = None
    retired: int | None = None
    x: dict[str, Any] = Field(default_factory=dict)  # what an exchange format says beyond our words


class PrintHint(Part):
    """How an item looks on paper."""

    width: Annotated[int, Field(ge=1, le=12)] = 12
    lines: Annotated[int, Field(ge=1, le=40)] = 1
    break_before: bool = False
    hide: bool = False


class Duty(Part):
    """When a line of a post's checklist is to be done, how late it may be entered, and what shows that it was."""

    period: Literal["daily", "weekly", "monthly", "event"] = "daily"
    weekday: Weekday | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    from_: Hour = Field(alias="from", default="00:00")
    to: Hour = "23:59"
    late_days: Annotated[int, Field(ge=0, le=31)] | None = None  # 0: later the same day; not said: never late
    proof: Literal["none", "wanted", "photo"] = "none"


class Item(Asked):
    """One item of a form; which words it may carry depends on its type (see `checks`)."""

    type: ItemType
    label: Words = _NO_WORDS
    hint: Words | None = None
    script: Words | None = None
    purpose: Words | None = None  # why it is asked; the caller sees it
    channel: Literal["phone", "public", "staff", "paper"] | None = None
    required: bool | str = False
    constraint: str = ""
    message: Words | None = None
    severity: Literal["error", "warn", "info"] = "error"
    default: Any = None  # a value, or an expression that begins with "="
    read_only: bool = False
    list: Name | None = None
    filter: str = ""
    scale: Scale | None = None
    rows: tuple[Asked, ...] = ()
    items: tuple[Item, ...] = ()
    min_select: int | None = None
    max_select: int | None = None
    min: float | None = None
    max: float | None = None
    max_len: int | None = None
    count: str = ""  # how often a repeat is asked: an expression
    unit: Words | None = None
    value: Literal["text", "decimal", "yes_no", "date"] = "text"  # what a calculation gives
    expr: str = ""
    to: Name | None = None
    figure: str = ""
    params: dict[str, Any] = Field(default_factory=dict)  # the figure's own options
    where: str = ""  # conditions as in a list's address: channel=phone&advisor=3
    period: str = ""  # a period by its name: last_month
    by: str = ""
    freeze: Literal["sign_off", "never"] = "never"
    accept: Literal["any", "image"] = "any"
    pii: bool = False
    keep_hidden: bool = False
    duty: Duty | None = None  # a checklist's line; without the word it is done any time of every day
    print: PrintHint = PrintHint()


class Band(Part):
    """A part of the scale with a name: from this score upwards."""

    from_: float = Field(alias="from")
    id: Name
    label: Words | None = None


class Score(Part):
    """How a response scores: weighted factors, or the sum or share of its choices' scores."""

    id: Name
    title: Words | None = None
    how: Literal["factors", "sum", "percent", "acsi"] = "factors"
    points: Annotated[float, Field(gt=0)] | None = None  # 1000 by factors, 100 as a share or by ACSI
    rescale: Literal["x100", "minmax"] = "x100"
    missing: Literal["renormalise", "zero", "void"] = "renormalise"
    min_answered: Annotated[int, Field(ge=1)] = 1
    weights: dict[str, Annotated[float, Field(ge=0)]] = Field(default_factory=dict)
    factors: dict[str, Words] = Field(default_factory=dict)  # the factors' own words
    bands: tuple[Band, ...] = ()


class Head(Part):
    """What a form is called and what it is about."""

    id: Name
    version: Annotated[int, Field(ge=1)] = 1
    title: Words
    kind: Literal["survey", "checklist", "minutes", "record", "extra", "complaint"] = "survey"
    default_lang: str = "zh"
    subject: Literal["visit", "customer", "vehicle", "staff", "sale", "case", "none"] = "none"
    base: str = ""  # the shipped form it came from: csi_service@3
    editors: tuple[str, ...] = ()  # the roles that may change it; nobody named: managers and the administrator
    about: Words | None = None
    welcome: Words | None = None
    thanks: Words | None = None


class PrintForm(Part):
    """What the form's paper shows."""

    blank: bool = True
    filled: bool = True
    paper: Literal["A4", "A5"] = "A4"
    show_skip_text: bool = True


class Statistic(Part):
    """Which statistics of one question its form offers first."""

    q: Name
    as_: tuple[Literal["mean", "top2", "top1", "hist", "nps", "ipa", "stacked", "pareto", "csat", "words"], ...] = (
        Field(alias="as")
    )


class Form(Part):
    """A whole form."""

    schema_: Literal["form/1"] = Field(alias="schema", default="form/1")
    head: Head = Field(alias="form")
    lists: dict[str, tuple[Choice, ...]] = Field(default_factory=dict)
    items: tuple[Item, ...]
    score: Score | None = None
    print: PrintForm = PrintForm()
    stats: tuple[Statistic, ...] = ()
    x: dict[str, Any] = Field(default_factory=dict)  # of the file it came from: languages, settings, further sheets

    @property
    def id(self) -> str:
        """The form's id."""
        return self.head.id

    @property
    def version(self) -> int:
        """The version's number."""
        return self.head.version

    @cached_property
    def by_id(self) -> Mapping[str, Item]:
        """Every item by its id, those inside groups too; rows of grids are in `asked`."""
        return {item.id: item for item in self.walk()}

    @cached_property
    def asked(self) -> Mapping[str, tuple[Item, Asked]]:
        """What has an answer of its own, in order: the item that draws it, and the item or grid row it belongs to."""
        found: dict[str, tuple[Item, Asked]] = {}
        for item in self.walk():
            for row in item.rows:
                found[row.id] = (item, row)
            if item.type not in SILENT:
                found[item.id] = (item, item)
        return found

    @cached_property
    def parents(self) -> Mapping[str, tuple[Item, ...]]:
        """The groups, repeats and pages around each item, the outermost first."""
        return {item.id: around for item, around in _walk(self.items, ())}

    def walk(self) -> Iterator[Item]:
        """Give every item, holders before what they hold."""
        return (item for item, _ in _walk(self.items, ()))

    def choices_of(self, item: Item) -> tuple[Choice, ...]:
        """The choices of an item's list; retired ones are among them."""
        return self.lists.get(item.list or "", ())

    def as_json(self) -> dict[str, Any]:
        """The definition as it is stored: only what was said."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"schema": self.schema_}


def _walk(items: tuple[Item, ...], around: tuple[Item, ...]) -> Iterator[tuple[Item, tuple[Item, ...]]]:
    for item in items:
        yield item, around
        yield from _walk(item.items, (*around, item))
