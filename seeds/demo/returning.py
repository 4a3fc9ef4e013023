"""Returning: the demo store's losses with their reasons, statuses set by hand, countermeasures, and the calls."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from models.rules.calendar import months_before
from models.settings import settings
from seeds.demo.calls import moment
from seeds.demo.excuses import REMEDIES
from seeds.demo.past_rows import PastRows
from seeds.demo.team import TEAM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from models.access import Seat
    from models.gate.writer import Writer
    from seeds.demo.absences import Absence, Absences
    from seeds.demo.asking import Places
    from seeds.demo.fleet import Row

MORNING = time(9, 0)
LISTS = ("lost_reason", "other_place", "visit_kind", "contact_topic")


async def write_absences(writer: Writer, seat: Seat, batch: int, told: Absences, places: Places) -> int:
    """Write what the store knows about the cars that stayed away; gives the number of rows."""
    marks = ", ".join("?" * len(LISTS))
    found = await writer.rows(f"SELECT list, code, id FROM choice WHERE list IN ({marks})", list(LISTS))  # noqa: S608 -- marks
    returning = _Returning(writer, seat, batch, places, {(name, code): row for name, code, row in found})
    measures = await returning.measures()
    absences = sorted(told.found, key=lambda one: one.at)
    await returning.calls(absences)
    await returning.losses([one for one in absences if one.excuse], measures)
    await returning.statuses([one for one in absences if one.status])
    await returning.elsewhere(told.elsewhere)
    return returning.count


class _Returning(PastRows):
    def __init__(
        self, writer: Writer, seat: Seat, batch: int, places: Places, codes: Mapping[tuple[str, str], int]
    ) -> None:
        super().__init__(writer, seat, batch)
        self.places, self.codes = places, codes

    async def measures(self) -> dict[str, tuple[date, int]]:
        """Write the countermeasures; gives for each reason the first day and the row."""
        lang = str((await settings())["first_language"])
        logins = [one.login for one in TEAM]
        rows: list[Row] = []
        for one in REMEDIES:
            starts = months_before(self.seat.today.replace(day=1), one.months_ago)
            rows.append(
                {
                    "title": one.title.to(lang),
                    "cause": self.codes["lost_reason", one.cause],
                    "owner": self.places.staff[logins.index(one.owner)],
                    "starts_on": starts,
                    "expects": one.expects.to(lang),
                    "store": self.seat.store,
                }
                | _made(moment(starts, MORNING))
            )
        ids = await self.put("countermeasures", rows)
        return {one.cause: (row["starts_on"], number) for one, row, number in zip(REMEDIES, rows, ids, strict=True)}

    async def calls(self, absences: Sequence[Absence]) -> None:
        """Write the calls to those who stayed away."""
        topic = self.codes["contact_topic", "lost"]
        await self.put(
            "contacts",
            [
                self._about(one)
                | {
                    "customer": self.places.customers[one.customer],
                    "means": "call",
                    "direction": "out",
                    "contacted_on": one.day,
                    "at": one.at,
                    "about": topic,
                    "outcome": one.outcome,
                    "words": one.words,
                    "next_on": one.day + timedelta(days=3) if one.outcome == "no_answer" else None,
                }
                for one in absences
            ],
        )

    async def losses(self, absences: Sequence[Absence], measures: Mapping[str, tuple[date, int]]) -> None:
        """Write why they stayed away; whoever came back after a countermeasure against it is counted to that."""
        rows = []
        for one in absences:
            code = one.excuse.code if one.excuse else ""
            began, measure = measures.get(code, (None, None))
            back = one.loss.won_back_on
            helped = began is not None and back is not None and back > began
            rows.append(
                self._about(one)
                | {
                    "last_visit_on": one.loss.last_visit,
                    "reason": self.codes["lost_reason", code],
                    "words": one.words,
                    "asked_on": one.day,
                    "measure": measure if helped else None,
                }
            )
        await self.put("losses", rows)

    async def statuses(self, absences: Sequence[Absence]) -> None:
        """Write what was set by hand after a call."""
        rows = []
        for one in absences:
            until = one.day + timedelta(days=270) if one.status == "paused" else None
            row: Row = {"status": one.status, "since": one.day, "until": until, "note": one.note}
            rows.append(self._about(one) | row)
        await self.put("vehicle_statuses", rows)

    async def elsewhere(self, bought: Sequence[Row]) -> None:
        """Write what was done at other places."""
        await self.put(
            "elsewhere",
            [
                {
                    "vehicle": self.places.vehicles[row["vehicle"]],
                    "bought_on": row["bought_on"],
                    "kind": self.codes["visit_kind", row["kind"]],
                    "place": self.codes["other_place", row["place"]],
                    "note": row["note"],
                    "store": self.seat.store,
                }
                | _made(moment(row["asked"], MORNING))
                for row in bought
            ],
        )

    def _about(self, one: Absence) -> Row:
        return {
            "vehicle": self.places.vehicles[one.vehicle],
            "person": self.places.staff[one.caller],
            "store": self.seat.store,
        } | _made(one.at)


def _made(at: datetime) -> dict[str, Any]:
    return {"created_at": at, "updated_at": at}
