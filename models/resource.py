"""Resource: one noun described once — words, columns, filters, sections, rights; every page follows from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from models.path import Pick, names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Rule, Seat
    from models.field import Field
    from models.problem import Problem
    from models.record import Record
    from models.rules.churn.statement import Statement
    from models.text import Text

M = TypeVar("M", bound="Record")


@dataclass(frozen=True)
class WorkedOut:
    """What a form makes of a row: values that it calculates, and what it finds wrong, each at its field.

    `hidden` are the fields that it does not ask with these values, `dropped` those of them that hold something which
    cannot stay; `needed` are those that are filled in wherever they are asked; `offered` are the choices that the other
    values leave, by field.
    """

    values: Mapping[str, Any]
    problems: Sequence[Problem] = ()
    hidden: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    offered: Mapping[str, Sequence[str]] = field(default_factory=dict)


WorksOut = Callable[[Mapping[str, Any], "Seat", bool], WorkedOut]  # the whole row, who writes it, whether it is new


@dataclass(frozen=True)
class Section(Generic[M]):
    """A titled group of fields on the record page; `folded` ones open on demand."""

    title: Text
    fields: Pick[M]
    folded: bool = False


@dataclass(frozen=True, kw_only=True)
class Related:
    """Rows of another resource that belong to this one, shown and edited on its page."""

    resource: str
    via: str
    title: Text
    columns: Sequence[str] = ()
    order: str = "-id"
    limit: int = 20


@dataclass(frozen=True, kw_only=True)
class Band:
    """One class of a banded column: values from `low` (included) to `high` (excluded); None leaves that end open.

    Both None is the class of the rows without a value.
    """

    value: str
    label: Text
    low: Any = None
    high: Any = None
    tone: str = ""

    def holds(self, value: Any) -> bool:
        """Tell whether a value is of this class."""
        if value is None or (self.low is None and self.high is None):
            return value is None and self.low is None and self.high is None
        return bool((self.low is None or self.low <= value) and (self.high is None or value < self.high))


@dataclass(frozen=True, kw_only=True)
class Derived:
    """A column worked out by the database when it is asked for, from one stored column.

    `bands` sorts the values of `of` into named classes for a day and the store's settings, so that a filter
    becomes a range of `of` and uses its index. Without bands it is the number of days since `of`
    (`until=True`: days left until it). With `members` it is no column but a filter for rows that no column tells
    apart: it gives the query of their ids for a value, a seat and a dialect.
    """

    name: str
    label: Text
    of: str
    kind: str = "choice"
    bands: Callable[[date, Mapping[str, Any]], Sequence[Band]] | None = None
    until: bool = False
    help: Text | None = None
    members: Callable[[str, Seat, str], Statement | Problem] | None = None


@dataclass(frozen=True, kw_only=True)
class Belongs(Generic[M]):
    """Whose a row is: the people it is `own` to, the stores it belongs to. No `store` means the whole group's.

    What is own to somebody is also their team's, seen from above; what is theirs `alone` is not.
    """

    own: Pick[M] | None = None
    alone: Pick[M] | None = None
    store: Pick[M] | None = None


@dataclass(frozen=True, kw_only=True)
class Kept:
    """Facts of a parent record that follow from its child rows, kept true by the gate with every write.

    For each column: an aggregate over the child's column, for example `{"last_visit_on": "max(visited_on)"}`.
    """

    parent: str
    via: str
    columns: Mapping[str, str]
    where: str = ""


@dataclass(frozen=True, kw_only=True)
class Trail:
    """A relation whose every past value is kept as a row of its own, with its first and last day."""

    field: str
    resource: str
    via: str
    holds: str


@dataclass(frozen=True, kw_only=True)
class Stays:
    """Rows of which at least one always stays, with the sentence for whoever would take the last one away.

    They are those with these `values`; `where` narrows them by columns that nobody writes through the gate.
    """

    values: Mapping[str, Any]
    text: Text
    where: str = ""


@dataclass(frozen=True, kw_only=True)
class Resource(Generic[M]):
    """Everything the pages, imports, exports and printouts need to know about one noun.

    `key` is the file's name and the address. `fields` makes it a resource of a form: its rows lie in the model's
    `extra` and `where` picks them; `works_out` gives what the form calculates for a row, and what it forbids;
    `conditional` says that answers decide what else is asked.
    `identify` lists the fields by which an import may know a row. `opens` is the address of the view that the list
    opens with until the store chooses another for a role.
    """

    key: str
    model: type[M]
    title: Text
    one: Text
    icon: str
    head: Pick[M]
    columns: Pick[M] | Sequence[str]
    can: Sequence[Rule]
    search: Pick[M] | Sequence[str] | None = None
    filters: Pick[M] | Sequence[str] | None = None
    sections: Sequence[Section[M]] = ()
    related: Sequence[Related] = ()
    derived: Sequence[Derived] = ()
    belongs: Belongs[M] = Belongs()
    keeps: Sequence[Kept] = ()
    trails: Sequence[Trail] = ()
    stays: Stays | None = None
    identify: Pick[M] | None = None
    order: str = "-id"
    opens: str = ""
    totals: Pick[M] | None = None
    extendable: bool = False
    in_menu: bool = True
    fields: Sequence[Field] = ()
    where: Mapping[str, Any] | None = None
    help: Text | None = None
    works_out: WorksOut | None = None
    conditional: bool = False

    @property
    def column_names(self) -> list[str]:
        """The columns a list shows before anybody chooses others."""
        return names(self.columns)

    @property
    def filter_names(self) -> list[str]:
        """The filters that are always visible."""
        return names(self.filters)

    @property
    def search_names(self) -> list[str]:
        """Where a search looks."""
        return names(self.search)

    @property
    def head_names(self) -> list[str]:
        """What identifies a row to a person; the first is its label."""
        return names(self.head)

    @property
    def section_names(self) -> list[str]:
        """The fields of the record page, section after section."""
        return [name for section in self.sections for name in names(section.fields)]

    def derived_named(self, name: str) -> Derived | None:
        """Give the derived column of that name."""
        return next((d for d in self.derived if d.name == name), None)
