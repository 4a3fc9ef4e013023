"""Rules: the store's rules of care as they stand, and the days that each of them asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.care.days import DUE_DATES, LOST, Schedule
from models.rules.due import BIRTHDAY_LEAD, lead_times
from models.setting_list import SETTINGS
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.database import Reader
    from models.gate.writer import Writer

COLUMNS: Final = (
    "id", "key", "title", "english", "counted_from", "after_days", "every_months", "open_days", "whom", "means",
    "handler", "touches", "script", "english_script", "form_key", "letter_key", "closes_on_visit", "is_on",
)  # fmt: skip
RULES_SQL: Final = f"SELECT {', '.join(COLUMNS)} FROM care_rule WHERE archived_at IS NULL ORDER BY id"  # noqa: S608 -- our own columns
TOPICS: Final = {  # what a contact under a rule is about, by what the rule counts from
    "delivery": "delivery",
    "visit": "satisfaction",
    "birthday": "greeting",
    "purchase": "greeting",
    "maintenance": "maintenance",
    "lost": "lost",
    "long_lost": "lost",
    "recall": "recall",
    **dict.fromkeys(("inspection", "seasonal", "insurance", "licence", "warranty"), "due"),
}


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule of care as the store has it."""

    id: int
    key: str
    title: str
    english: str
    counted_from: str
    after_days: int
    every_months: int
    open_days: int
    whom: str
    means: str
    handler: str
    touches: int
    script: str
    english_script: str
    form_key: str
    letter_key: str
    closes_on_visit: bool
    is_on: bool

    @property
    def name(self) -> Text:
        """How it is called."""
        return Text(zh=self.title, en=self.english or self.title)

    @property
    def says(self) -> Text:
        """What to say on the phone."""
        return Text(zh=self.script, en=self.english_script or self.script)

    @property
    def topic(self) -> str:
        """What a contact under it is about."""
        return TOPICS.get(self.counted_from, "other")

    def schedule(self, settings: Mapping[str, Any]) -> Schedule:
        """Give its days, with the lead times and the months of loss that the store has set."""
        leads = {**lead_times(settings), "birthday": int(settings.get("lead_birthday", BIRTHDAY_LEAD))}
        months = settings.get("recency_months", SETTINGS["recency_months"].default)
        return Schedule(
            counted_from=self.counted_from,
            after_days=self.after_days,
            every_months=self.every_months,
            open_days=self.open_days,
            lead=leads.get(self.counted_from, 0),
            lost_months=months[LOST.get(self.counted_from, 1)],
        )

    @property
    def is_about_due_date(self) -> bool:
        """Tell whether it reminds of a day in the file."""
        return self.counted_from in DUE_DATES


async def rules(ask: Reader | Writer) -> list[Rule]:
    """Give the store's rules, the shipped ones first."""
    found = [dict(zip(COLUMNS, row, strict=True)) for row in await ask.rows(RULES_SQL)]
    return [
        Rule(**row | {"closes_on_visit": bool(row["closes_on_visit"]), "is_on": bool(row["is_on"])}) for row in found
    ]
