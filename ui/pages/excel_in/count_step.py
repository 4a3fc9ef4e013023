"""Step 4: what the import would do, counted before anything is written."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from nicegui import background_tasks

from models.intake.running import new_batch, start
from models.intake.uploads import upload_of
from models.intake.wanted import Wanted
from ui.frame import go
from ui.pages.excel_in import words as say
from ui.pages.excel_in.check_step import LOOK_SECONDS, SOON_SECONDS
from ui.pages.excel_in.parts import bar, count_figures, framed, importing_seat, lines, noted, step_buttons
from ui.pages.excel_in.trial import Trial, forget_trial, trial_of
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import folded
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.intake.plan import Plan
    from models.intake.uploads import Upload


async def count_step(seat: Seat, key: str) -> None:
    """Show the count; the import starts from here."""
    upload = upload_of(key, seat.person)
    wanted = upload.wanted() or Wanted()
    trial = trial_of(upload, wanted, seat)
    if trial.task is not None:
        await asyncio.wait([trial.task], timeout=SOON_SECONDS)

    async def begin(_: str, __: str) -> None:
        seat_now = await importing_seat(wanted.nouns)
        batch = await new_batch(upload, wanted, seat_now)
        forget_trial(upload.id)
        start(batch, seat_now)
        await go(f"/import?batch={batch}")

    block = Block(_html(seat.lang, upload, trial), {"begin": begin})
    if not trial.is_over:
        background_tasks.create(_follow(block, seat.lang, upload, trial), name="follow a count")


async def _follow(block: Block, lang: str, upload: Upload, trial: Trial) -> None:
    while not trial.is_over and not block.is_deleted:
        await asyncio.wait([trial.task] if trial.task else [], timeout=LOOK_SECONDS)
        if not block.is_deleted:
            block.show(_html(lang, upload, trial))


def _html(lang: str, upload: Upload, trial: Trial) -> Markup:
    plan = trial.plan
    parts = [notice(lang, trial.refused, "bad")] if trial.refused else []
    if plan is None and not trial.refused:
        parts.append(
            bar(trial.done, trial.total, say.CHECKING.fill(done=f"{trial.done:,}", total=f"{trial.total:,}").to(lang))
        )
    if plan is not None:
        parts.append(_counted(lang, plan))
    nothing = plan is None or plan.counts.new + plan.counts.updated == 0
    buttons = step_buttons(
        lang,
        Button(text=say.START, act="begin", weight="primary", disabled=nothing),
        Button(text=say.BACK, href=f"/import?file={upload.id}&step=check"),
    )
    return framed(lang, 3, *parts, buttons, note=upload.name)


def _counted(lang: str, plan: Plan) -> Markup:
    counts = {name: int(value or 0) for name, value in plan.counts.as_dict().items() if name != "batch"}
    nothing = notice(lang, say.NOTHING_TO_DO, "information") if counts["new"] + counts["updated"] == 0 else NOTHING
    same = [say.SAME_ROW.fill(row=row, first=first).to(lang) for row, first in plan.same[:50]]
    skipped = folded(lang, say.SAME_ROWS.fill(count=counts["skipped"]), lines(same)) if same else NOTHING
    head = joined([tag("h2", say.COUNT_TITLE.to(lang)), tag("p", say.COUNT_NOTE.to(lang), class_="quiet")])
    return joined([head, count_figures(lang, counts), nothing, noted(lang, plan.counts.notes), skipped])
