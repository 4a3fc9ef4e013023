"""What all figures of the satisfaction page cost over 5,000 responses of 20 items, against pandas written directly.

    uv run python -m benchmarks.satisfaction

It ends with the page itself in a browser, see benchmarks/satisfaction_page.py.

Both sides read the same SQLite file and give the same numbers; every round begins with nothing kept. The direct side is
one pandas read of the responses, their JSON taken apart, and the same aggregations and intervals by hand.
"""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pandas as pd
from scipy.stats import spearmanr
from scipy.stats import t as student
from statsmodels.stats.proportion import proportion_confint

from models.database import Place, open_database
from models.gate.writer import transaction
from models.people.seats import seat_of_the_machine
from models.tables.organisation import Staff, Store
from reports.figure import Asked
from reports.kit.look import Look
from reports.period import Period
from reports.satisfaction import answers as keeping
from reports.satisfaction.charts import CHARTS, answer_of
from reports.satisfaction.story import changes_of
from surveys.engine.form import Form
from surveys.library import install_shipped, keep_version, published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.database import Database

RESPONSES: Final = 5000
ROUNDS: Final = 7
FACTORS: Final = ("quality", "facility", "pickup", "advisor", "initiation")
WEIGHTS: Final = {"quality": 24, "facility": 21, "pickup": 21, "advisor": 18, "initiation": 17}
PER_FACTOR: Final = 3  # questions; with overall, nps, why, fixed_first and words there are twenty
TODAY: Final = date(2026, 11, 21)
FIRST: Final = date(2025, 12, 1)
SQL: Final = (
    "SELECT id, answered_on, advisor_id, channel, score, score_detail, answers, words FROM response "
    "WHERE state = 'complete' AND archived_at IS NULL AND form_id = ?"
)
COLUMNS: Final = (
    "id, version, created_at, updated_at, form_id, form_version_id, store_id, advisor_id, state, channel, identity, "
    "answered_on, score, band, score_detail, words, lang, answers, revision, device"
)


def form_of(csi: Form) -> Form:
    """The service form with three questions a factor: twenty items."""
    told = csi.as_json()
    rows = [
        {"id": f"f_{name}_{number}", "label": {"zh": f"{name} {number}", "en": f"{name} {number}"}, "factor": name}
        for name in FACTORS
        for number in range(PER_FACTOR)
    ]

    def grown(items: list[dict[str, Any]]) -> None:
        for item in items:
            if item["id"] == "f":
                item["rows"] = rows
            grown(item.get("items", []))

    grown(told["items"])
    told["form"]["version"] = csi.version + 1
    for item in told["items"]:
        if item["id"] == "low":
            item["expr"] = "${overall} != '' and ${overall} <= 6"
    told["stats"] = [one for one in told["stats"] if one["q"] != "f"]
    return Form.model_validate(told)


async def fill(seat: Seat) -> int:
    """Write the responses straight into the table, as they would have come in over two years."""
    csi = (await published("csi_service")).form
    version = await keep_version(seat, form_of(csi), "twenty items")
    store = await Store.first() or await Store.create(name="Bench")
    people = [await Staff.create(name=f"A{n}", login=f"a{n}", store=store, role="advisor") for n in range(12)]
    chance = random.Random(1)  # noqa: S311 -- the same answers every time
    rows = [
        _row(chance, number, version.form_row, version.version_row, store.id, people) for number in range(RESPONSES)
    ]
    marks = ", ".join("?" * len(rows[0]))
    async with transaction() as writer:
        await writer.run_many(f"INSERT INTO response ({COLUMNS}) VALUES ({marks})", rows)
    return version.form_row


def _row(chance: random.Random, number: int, form: int, version: int, store: int, people: Sequence[Staff]) -> list[Any]:
    day = TODAY - timedelta(days=chance.randrange(700))
    middle = chance.gauss(8, 1.2)
    said = {f"f_{name}_{k}": _step(chance, middle) for name in FACTORS for k in range(PER_FACTOR)}
    overall = _step(chance, middle)
    answers: dict[str, Any] = {"overall": overall, **said, "nps": overall, "fixed_first": overall > 4, "willing": True}
    if overall <= 6:
        answers["why"] = chance.sample(["waiting", "price", "not_fixed", "lounge"], 2)
    scores = {name: sum(said[f"f_{name}_{k}"] for k in range(PER_FACTOR)) / PER_FACTOR for name in FACTORS}
    index = 100 * sum(scores[name] * WEIGHTS[name] for name in FACTORS) / sum(WEIGHTS.values())
    detail = {"factors": {name: {"score": scores[name], "n": 3, "weight": WEIGHTS[name]} for name in FACTORS}}
    at = datetime(day.year, day.month, day.day, tzinfo=UTC)
    words = "等了很久" if overall <= 6 else ""
    return [
        number + 1, 1, at, at, form, version, store, chance.choice(people).id, "complete",
        chance.choice(["phone", "public"]), "named", day, index, "", json.dumps(detail), words, "zh",
        json.dumps(answers, ensure_ascii=False), 1, "",
    ]  # fmt: skip


def _step(chance: random.Random, middle: float) -> int:
    return max(1, min(10, round(chance.gauss(middle, 1))))


async def ours(seat: Seat) -> float:
    """Count every figure and lay out every chart of the page, with nothing kept from before."""
    keeping._kept.clear()
    asked = Asked(seat=seat, period=Period(FIRST, date(2026, 11, 30)), as_of=TODAY, params={"form": "csi_service"})
    index = await answer_of("satisfaction.index", asked)
    await changes_of(asked)
    for name, by in (
        ("satisfaction.index", "month"), ("satisfaction.index", "advisor"), ("satisfaction.index", "channel"),
        ("satisfaction.nps", None), ("satisfaction.nps", "month"), ("satisfaction.factors", None),
        ("satisfaction.top_box", None), ("satisfaction.importance", None), ("satisfaction.distribution", None),
        ("satisfaction.reasons", None), ("satisfaction.words", None), ("satisfaction.rates", None),
    ):  # fmt: skip
        await answer_of(name, asked, by)
    for chart in CHARTS.values():
        await chart(asked, Look())
    return index.rows[0].value or 0.0


def direct(file: Path, form: int) -> float:
    """Do the same by hand."""
    with closing(sqlite3.connect(file)) as connection:
        table = pd.read_sql_query(SQL, connection, params=[form], parse_dates=["answered_on"])
    details = pd.DataFrame(
        [
            {name: one["score"] for name, one in json.loads(detail)["factors"].items()}
            for detail in table["score_detail"]
        ]
    )
    answers = pd.DataFrame([json.loads(one) for one in table["answers"]])
    table = table.join(details.add_prefix("F_")).join(answers.add_prefix("I_"))
    inside = table["answered_on"].between(pd.Timestamp(FIRST), pd.Timestamp(2026, 11, 30))
    now, before = table[inside], table[table["answered_on"] < pd.Timestamp(FIRST)]
    month = now["answered_on"].dt.to_period("M")
    for key in (month, now["advisor_id"], now["channel"]):
        _means(now.groupby(key)["score"].agg(["mean", "std", "count"]))
    for name in FACTORS:
        for some in (now, before):
            _means(some[[f"F_{name}"]].agg(["mean", "std", "count"]).T)
        _welch(now[f"F_{name}"], before[f"F_{name}"])
        spearmanr(now[f"F_{name}"], now["I_overall"])
    _welch(now["score"], before["score"])
    for some in (now, before):
        _nps(some["I_nps"])
    for _, some in now.groupby(month):
        _nps(some["I_nps"])
    proportion_confint(int((now["I_overall"] >= 9).sum()), len(now), method="wilson")
    for column in [name for name in now if name.startswith("I_f_")] + ["I_overall", "I_nps"]:
        counts = pd.cut(now[column], [-1, 2, 4, 6, 8, 10]).value_counts()
        for hits in counts:
            proportion_confint(int(hits), int(counts.sum()), method="wilson")
    Counter(reason for one in now["I_why"].dropna() for reason in one)
    list(now.loc[now["words"] != "", ["id", "answered_on", "words", "score"]].itertuples())
    return float(now["score"].mean())


def _means(found: pd.DataFrame) -> None:
    reach = student.ppf(0.975, found["count"] - 1) * found["std"] / np.sqrt(found["count"])
    _ = (found["mean"] - reach, found["mean"] + reach)


def _welch(now: pd.Series[float], before: pd.Series[float]) -> tuple[float, float]:
    one, two = now.var() / len(now), before.var() / len(before)
    free = (one + two) ** 2 / (one**2 / (len(now) - 1) + two**2 / (len(before) - 1))
    reach = student.ppf(0.975, free) * np.sqrt(one + two)
    return float(now.mean() - before.mean() - reach), float(now.mean() - before.mean() + reach)


def _nps(scores: pd.Series[float]) -> float:
    up, down = (scores >= 9).mean(), (scores <= 6).mean()
    return float(up - down + 1.96 * np.sqrt((up + down - (up - down) ** 2) / len(scores)))


async def main() -> None:
    """Measure both sides in turn and print the medians of processor time."""
    with tempfile.TemporaryDirectory() as folder:
        database: Database = await open_database(Path(folder))
        try:
            await Store.create(name="Bench")
            await install_shipped()
            seat = await seat_of_the_machine("zh")
            form = await fill(seat)
            file = Place.of(Path(folder)).file
            times: dict[str, list[float]] = {"ours": [], "direct": []}
            for _ in range(ROUNDS):
                start = time.process_time()
                one = await ours(seat)
                middle = time.process_time()
                two = direct(file, form)
                times["ours"].append(middle - start)
                times["direct"].append(time.process_time() - middle)
                assert abs(one - two) < 1e-6, (one, two)
            mine, theirs = (statistics.median(times[side][1:]) for side in ("ours", "direct"))
            print(f"figures of the page: {mine * 1000:.0f} ms; directly: {theirs * 1000:.0f} ms; {mine / theirs:.2f}×")
        finally:
            await database.close()


if __name__ == "__main__":
    from benchmarks import satisfaction_page  # it fills its store as this does

    asyncio.run(main())
    asyncio.run(satisfaction_page.main())
