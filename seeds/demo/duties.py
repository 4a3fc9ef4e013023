"""Duties: two months of checklists of the demo's people — mostly kept, some late, some explained, some missed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from models.rules.duties import falls_on, last_moment
from models.rules.working_days import WorkingDays
from seeds.demo.calls import moment
from seeds.demo.chance import happens
from seeds.demo.past_rows import PastRows
from seeds.demo.team import TEAM
from seeds.duty_lists import form_key_of
from seeds.posts import POSTS
from surveys.checklists import checklist_of
from surveys.shipped import shipped_checklists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.duties.checklist import Checklist, Line
    from models.gate.writer import Writer
    from seeds.demo.fleet import Row

SEED: Final = 20_261_109
DAYS: Final = 61
KEEPERS: Final = ("服务顾问", "接待主管", "车间主管", "跟踪业务员", "配件经理", "收银")  # whose sheets are told
UNCONFIRMED: Final = 3  # the last days wait for their supervisor
LATE: Final = 0.05
EXCUSED: Final = 0.03
MISSED: Final = 0.012
WEAK: Final = {  # who lets slide what, and how often
    "sunyue": {"own_day": 0.25, "best_time": 0.2},
    "huangjie": {"progress": 0.16},
    "workshop": {"six_s": 0.14},
    "xuting": {"again": 0.12},
}
SLIDING: Final = ("sunyue", "own_day", range(3, 8))  # whose miss, and how many days ago: it comes up as a record
REASONS: Final = ("今天没有这项工作", "客户多，没顾上", "等配件", "在外培训", "设备在修")
NOTES: Final = ("看了 5 份，都齐全", "有一处没写清，已补", "和本人谈过，下周再看", "没有发现问题", "两项已交车间处理")
COMMENTS: Final = (
    "和本人谈过，明天起先做这一项",
    "那天三台车同时到，人手不够，已调班",
    "忘了，已提醒",
    "提醒过一次，再漏要写说明",
)


async def write_duties(writer: Writer, seat: Seat, batch: int, staff: Sequence[int]) -> int:
    """Write the sheets of the last two months; gives the number of rows."""
    telling = _Telling(writer, seat, batch, staff)
    sheets, lines = telling.tell(dict(await writer.rows("SELECT name, id FROM post")))
    ids = await telling.put("duty_sheets", sheets)
    for row in lines:
        row["sheet"] = ids[row["sheet"]]
    await telling.put("duty_lines", lines)
    return telling.count


class _Telling(PastRows):
    """Tells day by day what everybody did."""

    def __init__(self, writer: Writer, seat: Seat, batch: int, staff: Sequence[int]) -> None:
        super().__init__(writer, seat, batch)
        self.draw = Random(SEED)  # noqa: S311 -- the same demo each time
        self.staff = dict(zip((one.login for one in TEAM), staff, strict=True))
        self.leader = {one.login: self.staff[one.leader or "boss"] for one in TEAM}
        self.midnight = datetime.combine(seat.today, time.min)

    def tell(self, posts: dict[str, int]) -> tuple[list[Row], list[Row]]:
        """Give the sheets, and the lines with the place of their sheet."""
        english = {one.name: one.english for one in POSTS}
        forms = {name: checklist_of(shipped_checklists()[form_key_of(english[name])]) for name in KEEPERS}
        sheets: list[Row] = []
        lines: list[Row] = []
        for back in range(DAYS, 0, -1):
            day = self.seat.today - timedelta(days=back)
            for number, member in enumerate(TEAM):
                if member.post not in forms or day.weekday() == number % 7:  # everybody rests one day a week
                    continue
                own = self._lines(forms[member.post], day, member.login)
                if not own:
                    continue
                lines += [row | {"sheet": len(sheets)} for row in own]
                sheets.append(self._sheet(forms[member.post], posts[member.post], day, member.login, own))
        return sheets, lines

    def _sheet(self, form: Checklist, post: int, day: date, login: str, lines: Sequence[Row]) -> Row:
        row: Row = {
            "person": self.staff[login], "post": post, "form_key": form.key, "form_version": form.version,
            "kept_on": day, "store": self.seat.store, "created_at": moment(day, time(0, 5)),
            "updated_at": moment(day, time(0, 5)),
        }  # fmt: skip
        if day < self.seat.today - timedelta(days=UNCONFIRMED) and all(one["state"] != "open" for one in lines):
            at = moment(day + timedelta(days=1), time(8, self.draw.randrange(40, 59)))
            row |= {"confirmed_at": at, "confirmed_by": self.leader[login]}
        return row

    def _lines(self, form: Checklist, day: date, login: str) -> list[Row]:
        falling = [line for line in form.lines if falls_on(line.when, day, WorkingDays())]
        return [self._line(line, day, login) for line in falling]

    def _line(self, line: Line, day: date, login: str) -> Row:
        made = moment(day, time(0, 5))
        row: Row = line.values | {"kept_on": day, "state": "open", "created_at": made, "updated_at": made}
        over = last_moment(line.when, day) < self.midnight
        back = (self.seat.today - day).days
        is_sliding = (login, line.item) == SLIDING[:2] and back in SLIDING[2]
        if happens(self.draw, WEAK.get(login, {}).get(line.item, MISSED)) or is_sliding:
            return row | (self._missed(day, login) if over else {})
        if over and line.when.late_days is not None and happens(self.draw, LATE):
            return row | self._entered(login, self._late(line, day)) | {"state": "late"}
        at = datetime.combine(day, self._within(line))
        if happens(self.draw, EXCUSED):
            return row | self._entered(login, at) | {"state": "excused", "reason": self.draw.choice(REASONS)}
        note = self.draw.choice(NOTES) if line.proof == "wanted" else ""
        return row | self._entered(login, at) | {"state": "done", "note": note}

    def _missed(self, day: date, login: str) -> Row:
        missed: Row = {"state": "missed"}
        if day < self.seat.today - timedelta(days=UNCONFIRMED):
            missed |= {"comment": self.draw.choice(COMMENTS), "commented_by": self.leader[login]}
        return missed

    def _entered(self, login: str, at: datetime) -> Row:
        return {"entered_at": moment(at.date(), at.time()), "entered_by": self.staff[login]}

    def _within(self, line: Line) -> time:
        """Give an hour within those of a line, and within a working day."""
        first, last = max(line.when.begins, time(8, 0)), min(line.when.ends, time(18, 30))
        begins, ends = (one.hour * 60 + one.minute for one in (first, last))
        minutes = self.draw.randrange(begins, max(ends, begins + 1))
        return time(minutes // 60, minutes % 60)

    def _late(self, line: Line, day: date) -> datetime:
        """Give a moment after the hours of a line while it may still be entered."""
        ends = datetime.combine(day, line.when.ends)
        left = int((last_moment(line.when, day) - ends).total_seconds() // 60)
        return ends + timedelta(minutes=self.draw.randrange(1, max(min(left, 180), 2)))
