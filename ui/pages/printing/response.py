"""One response as its page shows it, for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.tables.cases import CASE_STATE
from models.tables.responses import IDENTITY, RESPONSE_STATE
from models.tables.surveys import ANSWERED_BY
from reports.sheets.filled_form import FilledForm, Response, filled_form
from ui.pages.printing import words as say
from ui.pages.responses.drawing import when_words
from ui.pages.responses.loading import given
from ui.questions.sent import flattened

if TYPE_CHECKING:
    from models.access import Seat
    from models.text import Text
    from ui.pages.responses.loading import Given


async def printed_response(seat: Seat, row: int) -> FilledForm:
    """Read a response as the seat may see it; refuses in the same words what is not there and what is not shown."""
    found = await given(seat, row)
    about = " · ".join(part for part in (found.who, str(found.row["plate"] or "") if found.who else "") if part)
    response = Response(
        form=found.version.form,
        settled=found.settled,
        answers=flattened(found.answers),
        hidden=found.hidden,
        detail=found.detail,
        facts=_facts(seat.lang, found),
        cases=[(str(one["title"]), CASE_STATE[one["state"]]) for one in found.cases],
        about=about or when_words(found.row),
        store=int(found.row["store_id"] or 0),
        is_draft=found.row["state"] == "draft",
        uploads=found.uploads,
    )
    return await filled_form(seat, response)


def _facts(lang: str, found: Given) -> list[tuple[Text, str]]:
    row = found.row
    programme = row["programme"] if lang == "zh" else row["programme_english"] or row["programme"]
    return [
        (say.CUSTOMER, found.who),
        (say.CAR, str(row["plate"] or "")),
        (say.WHEN, when_words(row)),
        (say.CHANNEL, ANSWERED_BY[row["channel"]].to(lang)),
        (say.ADVISOR, str(row["advisor"] or "")),
        (say.AUTHOR, str(row["author"] or "")),
        (say.PROGRAMME, str(programme or "")),
        (say.IDENTITY, IDENTITY[row["identity"]].to(lang)),
        (say.STATE, "" if row["state"] == "complete" else RESPONSE_STATE[row["state"]].to(lang)),
    ]
