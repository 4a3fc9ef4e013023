"""Meeting days: two months of meetings held and signed, with who was there, what was said, and tasks carried over."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from models.kinds.datetime import local
from models.meetings.making import clock, posts_named, series_of
from models.rules.working_days import WorkingDays
from seeds.demo.calls import moment
from seeds.demo.chance import happens
from seeds.demo.meeting_figures import MeetingFigures
from seeds.demo.past_rows import PastRows
from seeds.demo.team import TEAM
from seeds.meetings import add_meeting_series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer
    from models.meetings.making import Series
    from seeds.demo.asking import Places
    from seeds.demo.fleet import Row

SEED: Final = 20_260_818
BACK: Final = 60  # days
LATE, ABSENT, EXCUSED = 0.05, 0.02, 0.06  # of everybody, each morning
UNREAD: Final = 1  # the minutes of the last days still wait for their observers
WHY: Final = ("调休", "病假", "外出交车", "培训")
KEPT: Final = ("part", "state", "reason", "groomed", "groomed_note")
UNGROOMED: Final = ("没戴工牌", "工装有油渍", "皮鞋没擦")
POINTS: Final = {
    "sales": (
        ("praise", "吴佳昨天一天成交两台，客户当场介绍朋友。"),
        ("point", "展厅门口的试驾车下午要充满电。"),
        ("help", "周六三台交车，售后请派一个人帮忙贴膜检查。"),
        ("decision", "本周主推山岳 2.0T，库龄最长的先走。"),
    ),
    "service": (
        ("praise", "孙悦接待的客户专门打电话来表扬。"),
        ("point", "举升机 2 号异响，等厂家来看。"),
        ("help", "周五预约太满，展厅请派一个人帮忙引导。"),
        ("decision", "交车前一律先打电话，再洗车。"),
    ),
}
SAID: Final = {
    "sales_morning": {"cheer": "昨天四台，今天冲五台。", "push": "山岳 2.0T 和灵动自动挡。", "display": "展车换脚垫。"},
    "sales_evening": {"won": "报价单讲得细，客户放心。", "lost_why": "一位嫌颜色要等。", "tomorrow": "盯住三位 A 级。"},
    "service_morning": {"plan": "先修昨天没交的两台。", "lesson": "说好几点，就几点交。", "order": "地面不留油。"},
    "service_evening": {
        "won": "三台快修都准时。",
        "lost": "一台等配件，没提前说。",
        "tomorrow": "预约十二台，早到十分钟。",
    },
}
GIVEN: Final = (  # side, who, what, days ago, days to do it in, how often carried, done after days
    ("service", "workshop", "举升机 2 号报修，写清异响时间", 6, 3, 4, None),
    ("service", "supervisor", "预约客户到店前一小时打电话，做成流程", 12, 7, 2, None),
    ("service", "advisor", "给三位久等的客户回电话道歉", 3, 1, 0, 1),
    ("service", "zhaolei", "休息区儿童角换玩具", 9, 5, 0, 4),
    ("service", "clerk", "整理上月低分客户原话，周五会上讲", 1, 4, 0, None),
    ("sales", "consultant", "两位 B 级客户约周末试驾", 4, 3, 1, None),
    ("sales", "zhenghao", "上牌资料拍照存档", 8, 2, 0, 2),
    ("sales", "showroom", "展车轮毂划痕找供应商补漆", 15, 10, 3, None),
    ("sales", "fengwei", "战败客户下周再跟一次", 2, 5, 0, None),
)


@dataclass(frozen=True)
class Held:
    """One meeting of the past, before its people are written."""

    series: Series
    key: str
    side: str
    row: Row


async def write_meeting_days(writer: Writer, seat: Seat, batch: int, places: Places) -> int:
    """Write two months of meetings; gives the number of rows."""
    await add_meeting_series(writer, seat)
    days = _Days(writer, seat, batch, places)
    known = {row: (key, side) for row, key, side in await writer.rows("SELECT id, key, side FROM meeting_series")}
    series = [one for one in await series_of(writer) if one.store == seat.store]
    held = [one for single in series for one in days.of_series(single, *known[single.id])]
    held.sort(key=lambda one: one.row["created_at"])
    days.figures = await MeetingFigures.read(writer, seat.store, seat.today - timedelta(days=BACK + 1))
    await days.write(held)
    return days.count


class _Days(PastRows):
    def __init__(self, writer: Writer, seat: Seat, batch: int, places: Places) -> None:
        super().__init__(writer, seat, batch)
        self.staff, self.logins = places.staff, [one.login for one in TEAM]
        self.draw = Random(SEED)  # noqa: S311 -- a story, no secret
        self.figures = MeetingFigures({})

    def of_series(self, series: Series, key: str, side: str) -> list[Held]:
        """Give the meetings of one series in the past two months, each signed by its chair."""
        found, chair = [], self._chair(side)
        for ago in range(BACK, -1, -1):
            day = self.seat.today - timedelta(days=ago)
            if not series.at.is_on(day, WorkingDays()):
                continue
            begins = series.at.starts_at(clock(series.opens), clock(series.closes))
            row = series.values_on(day, chair) | _made(day, begins if ago else time(0, 5))
            if ago:  # today's is still to come
                signed = row["created_at"] + timedelta(minutes=self.draw.randint(12, 28))
                row |= {"state": "signed", "begun_at": row["created_at"], "signed_by": chair, "signed_at": signed}
            found.append(Held(series, key, side, row))
        return found

    def _chair(self, side: str) -> int:
        return self.staff[self.logins.index("showroom" if side == "sales" else "manager")]

    def _people(self, one: Held) -> list[tuple[int, str]]:
        members, watching = posts_named("、".join(one.series.attend)), set(one.series.observe)
        parts = [(place, "member" if m.post in members else "observer" if m.post in watching else "")
                 for place, m in enumerate(TEAM)]  # fmt: skip
        return [(self.staff[place], part) for place, part in parts if part]

    async def write(self, held: Sequence[Held]) -> None:
        """Write the meetings, who was there, what was said, and what was promised."""
        ids = await self.put("meetings", [one.row for one in held])
        people: list[Row] = []
        signed: list[tuple[str, Held, list[Row], int]] = []
        for row, one in zip(ids, held, strict=True):
            own = [self._present(row, one, person, part) for person, part in self._people(one)]
            people += own
            if one.row["state"] == "signed":
                sheet = json.dumps(SAID.get(one.key, {}), ensure_ascii=False)
                signed.append((sheet, one, own, row))
        await self.put("attendances", people)
        points = await self._points(ids, held)
        tasks = await self._tasks(ids, held)
        frozen = [(sheet, self._frozen(one, own, points.get(row, ()), tasks.get(row, ())), row)
                  for sheet, one, own, row in signed]  # fmt: skip
        await self.writer.run_many("UPDATE meeting SET sheet = ?, frozen = ? WHERE id = ?", frozen)

    def _present(self, row: int, one: Held, person: int, part: str) -> Row:
        at = one.row["created_at"]
        values: Row = {"meeting": row, "person": person, "part": part, "state": "", "reason": "", "groomed": "",
                       "groomed_note": "", "created_at": at, "updated_at": at}  # fmt: skip
        if part == "observer" or one.row["state"] != "signed":
            watched = part == "observer" and one.row["held_on"] < self.seat.today - timedelta(days=UNREAD)
            return values | ({"read_at": one.row["signed_at"] + timedelta(hours=2)} if watched else {})
        lucky = self.draw.random()
        state = "absent" if lucky < ABSENT else "excused" if lucky < EXCUSED + ABSENT else "present"
        if state == "present" and happens(self.draw, LATE):
            state = "late"
        values |= {"state": state, "reason": self.draw.choice(WHY) if state in {"absent", "excused"} else ""}
        if one.key.endswith("morning") and state in {"present", "late"}:
            wrong = happens(self.draw, 0.03)
            note = self.draw.choice(UNGROOMED) if wrong else ""
            values |= {"groomed": "no" if wrong else "yes", "groomed_note": note}
        return values

    def _frozen(self, one: Held, people: Sequence[Row], points: Sequence[Row], tasks: Sequence[Row]) -> str:
        """Write the minutes as they stood: what this meeting said and gave, none of it done yet."""
        names = {row: member.name for row, member in zip(self.staff, TEAM, strict=True)}
        day = one.row["held_on"]
        kept = {
            "people": [{"name": names[each["person"]], **{name: each[name] for name in KEPT}} for each in people],
            "points": [
                {"kind": each["kind"], "words": each["words"], "by": names.get(each["person"], ""), "carried": 0,
                 "closed_on": None, "said_on": day, "meeting": each["meeting"]}
                for each in points
            ],
            "tasks": [
                {"title": each["title"], "owner": each["owner"], "name": names[each["owner"]], "carried": 0,
                 "due_on": each["due_on"], "state": "open", "proof": "", "proof_wanted": "", "done_on": None,
                 "given_on": day, "meeting": each["meeting"]}
                for each in tasks
            ],
            "promises": [],
            "figures": self.figures.of(one.key, day, f"{local(one.row['signed_at']):%Y-%m-%dT%H:%M}"),
        }  # fmt: skip
        return json.dumps(kept, ensure_ascii=False, default=str)

    async def _points(self, ids: Sequence[int], held: Sequence[Held]) -> dict[int, list[Row]]:
        rows = []
        for row, one in zip(ids, held, strict=True):
            if one.row["state"] == "signed" and happens(self.draw, 0.5):
                kind, words = self.draw.choice(POINTS[one.side])
                closed = one.row["held_on"] if kind in {"point", "help"} else None
                rows.append({"meeting": row, "series": one.series.id, "kind": kind, "words": words,
                             "person": one.row["chair"], "closed_on": closed, "carried": 0,
                             "created_at": one.row["created_at"], "updated_at": one.row["created_at"]})  # fmt: skip
        await self.put("meeting_points", rows)
        return _by_meeting(rows)

    async def _tasks(self, ids: Sequence[int], held: Sequence[Held]) -> dict[int, list[Row]]:
        mornings = {(one.side, one.row["held_on"]): row for row, one in zip(ids, held, strict=True)
                    if one.key.endswith("morning")}  # fmt: skip
        rows = []
        for side, login, title, ago, room, carried, done in GIVEN:
            day = self.seat.today - timedelta(days=ago)
            meeting = mornings.get((side, day))
            finished = day + timedelta(days=done) if done is not None else None
            rows.append({
                "title": title, "owner": self.staff[self.logins.index(login)], "due_on": day + timedelta(days=room),
                "state": "done" if finished else "open", "done_on": finished, "carried": carried, "source": "meeting",
                "meeting": meeting, "given_by": self._chair(side), "store": self.seat.store, "note": "",
                "proof": "已办好，当面说过。" if finished else "", **_made(day, time(8, 30)),
            })  # fmt: skip
        await self.put("tasks", rows)
        return _by_meeting(rows)


def _by_meeting(rows: Sequence[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["meeting"] or 0, []).append(row)
    return found


def _made(day: date, at: time) -> dict[str, Any]:
    made: datetime = moment(day, at)
    return {"created_at": made, "updated_at": made}
