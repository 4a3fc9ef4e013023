"""Care: how many customers we spoke to, how many slips were seen to in time, how many kept their appointment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.database.stored import day_of
from models.tables.contacts import CAME_OF_IT, MEANS
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.grouped import split
from reports.grouping import MONTH, QUARTER, STORE, Grouping
from reports.row import Row
from reports.satisfaction.names import read_names
from reports.source import source_of
from reports.statistics.proportions import share
from reports.unit import SHARE, TIMES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from reports.figure import Asked
    from reports.grouped import Group

WAY: Final = Grouping("means", Text(zh="方式", en="means"))
OUTCOME: Final = Grouping("outcome", Text(zh="结果", en="outcome"))
TIME: Final = (MONTH, QUARTER, STORE)
SEEN_TO: Final = frozenset({"done", "booked", "came"})
WORDS: Final[dict[str, Mapping[str, Text]]] = {WAY.key: MEANS, OUTCOME.key: CAME_OF_IT}


async def _groups(asked: Asked, noun: str, day: str, view: View, columns: Mapping[str, str]) -> list[Group]:
    """Read the rows of the asked days and cut them into the asked groups."""
    first, last = asked.period.first.isoformat(), asked.period.last.isoformat()
    view = view.with_condition(day, "from", first).with_condition(day, "to", last)
    said = ", ".join(columns.values())
    rows = await (await source_of(noun, asked.seat, view)).rows(said, more=f"ORDER BY t.{day}, t.id")
    found: list[dict[str, Any]] = [dict(zip(columns, row, strict=True)) for row in rows]
    words = WORDS.get(asked.by or "") or (await read_names()).words["store"]
    return split(asked, found, view, day, words)


async def _contacts(asked: Asked) -> Counted:
    columns = {"contacted_on": "t.contacted_on", "means": "t.means", "outcome": "t.outcome", "store": "t.store_id"}
    view = (asked.view or View()).with_condition("direction", "is", "out")
    groups = await _groups(asked, "contacts", "contacted_on", view, columns)
    return Counted(
        [Row(group=one.key, label=one.label, value=len(one.rows), n=len(one.rows), behind=one.view) for one in groups]
    )


async def _slips(asked: Asked) -> Counted:
    columns = {"due_on": "t.due_on", "state": "t.state", "store": "t.store_id"}
    groups = await _groups(asked, "slips", "due_on", (asked.view or View()).with_condition("state", "not", "dropped"),
                           columns)  # fmt: skip
    rows = []
    for group in groups:
        known = [one for one in group.rows if one["state"] != "open" or day_of(one["due_on"]) < asked.as_of]
        kept = sum(1 for one in known if one["state"] in SEEN_TO)
        rows.append(Row.estimated(group.key, group.label, share(kept, len(known)), group.view))
    return Counted(rows)


async def _kept(asked: Asked) -> Counted:
    columns = {"booked_for": "t.booked_for", "state": "t.state", "store": "t.store_id"}
    view = (asked.view or View()).with_condition("state", "in", "came,missed")
    rows = []
    for group in await _groups(asked, "appointments", "booked_for", view, columns):
        came = sum(1 for one in group.rows if one["state"] == "came")
        rows.append(Row.estimated(group.key, group.label, share(came, len(group.rows)), group.view))
    return Counted(rows)


contacts = Figure(
    name="care.contacts",
    title=Text(zh="主动联系次数", en="Customers contacted"),
    formula=Text(
        zh="这段时间我们主动联系客户的次数：电话、信函、短信、拜访都算，没联系上的也算。",
        en="How often we turned to customers in these days by call, letter, text or visit, those not reached included.",
    ),
    unit=TIMES,
    compute=_contacts,
    by=(*TIME, WAY, OUTCOME),
    resource="contacts",
)
slips_done = Figure(
    name="care.slips_done",
    title=Text(zh="关怀完成率", en="Care seen to"),
    formula=Text(
        zh="期限落在这段时间的关怀单里，已完成、已预约或客户已来店的比例；不再需要的、还没到期的不算。"
        "区间用 Wilson 法。",
        en="Of the slips due in these days, those done, booked or settled by a visit; without those no longer needed "
        "and those not yet due. Wilson's interval.",
    ),
    unit=SHARE,
    compute=_slips,
    by=TIME,
    resource="slips",
)
appointments_kept = Figure(
    name="care.appointments_kept",
    title=Text(zh="预约到店率", en="Appointments kept"),
    formula=Text(
        zh="约在这段时间的车里，到店的 ÷（到店的＋没来的）；取消的、还没到时间的不算。区间用 Wilson 法。",
        en="Of the cars booked for these days, came ÷ (came + did not come); without cancelled ones and those still to "
        "come. Wilson's interval.",
    ),
    unit=SHARE,
    compute=_kept,
    by=TIME,
    resource="appointments",
)
