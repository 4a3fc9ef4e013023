"""Lists of a batch: who gets a letter, who had it lately, who is left out; and what is there once it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.letters.merging import AGAIN_DAYS
from models.letters.texts import Preview
from ui.pages.letters import words as say
from ui.pages.letters.address import labels_file, letters_file
from ui.pages.letters.shell import paper_html
from ui.parts.buttons import Button, button_row
from ui.parts.figures import folded, section
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.letters.merging import Batch, LeftOut, Merged
    from models.text import Text


def batch_html(lang: str, batch: Batch, *, again: bool) -> Markup:
    """Draw what a press would print, beside how the first letter reads."""
    count = len(batch.ready)
    extra = len(batch.again) if again else 0
    words = say.DO_PRINT if count else say.DO_AGAIN
    doing = Button(
        text=words.fill(count=count + extra), act="print", icon="print", weight="primary", disabled=not count + extra
    )
    left = [button_row(lang, [doing]), _ready_html(lang, batch.ready), _again_html(lang, batch.again, again=again)]
    left.append(_left_out_html(lang, batch.left_out))
    first = next(iter([*batch.ready, *batch.again]), None)
    right = NOTHING
    if first is not None:
        shown = Preview(words=first.words, to=first.person.to)
        right = section(lang, say.SAMPLE, paper_html(lang, shown))
    return tag("div", tag("div", *left), tag("div", right, class_="letters-beside"), class_="letters-columns")


def done_html(lang: str, printed: Sequence[int], logged: int, skip: int, *, recall: bool) -> Markup:
    """Draw the way to the files."""
    opening = [
        Button(
            text=say.OPEN_LETTERS.fill(count=len(printed)), href=letters_file(printed), icon="print", weight="primary",
            whole=True,
        ),
        Button(text=say.OPEN_LABELS, href=labels_file(printed, skip), icon="sheet", whole=True),
    ]  # fmt: skip
    box = tag(
        "input", type="number", class_="input", id="letters-skip", value=skip, min=0, max=23, data_change="skip",
        inputmode="numeric",
    )  # fmt: skip
    named = tag("label", say.SKIP.to(lang), class_="field-label", for_="letters-skip")
    after = [Button(text=say.ANOTHER, act="another")]
    if recall:
        after.append(Button(text=say.TO_RECALL, href="/recall", icon="back"))
    told = notice(lang, say.DONE.fill(count=logged), "good") if logged else NOTHING
    return tag(
        "div",
        told,
        button_row(lang, opening),
        tag("div", named, box, tag("p", say.LABELS_HELP.to(lang), class_="field-help"), class_="tidy-field"),
        button_row(lang, after),
        class_="letters-narrow",
        data_done=True,
    )


def _ready_html(lang: str, ready: Sequence[Merged]) -> Markup:
    if not ready:
        return tag("p", say.NONE_READY.to(lang), class_="quiet")
    head = (say.NAME, say.PLATE, say.ADDRESS)
    rows = ((one.person.name, one.person.plate, "，".join(one.person.to[:1])) for one in ready)
    counted = say.READY_COUNT.fill(count=len(ready))
    return section(lang, say.READY, _table(lang, head, rows, "ready"), note=counted)


def _again_html(lang: str, lately: Sequence[Merged], *, again: bool) -> Markup:
    if not lately:
        return NOTHING
    box = tag("input", type="checkbox", data_change="again", checked=again, id="letters-again")
    ticked = tag("label", box, tag("span", say.AGAIN_TOO.fill(count=len(lately)).to(lang)), class_="tidy-check")
    head = (say.NAME, say.PLATE, say.REASON)
    rows = ((one.person.name, one.person.plate, say.PRINTED_ON.fill(day=one.printed_on).to(lang)) for one in lately)
    why = say.AGAIN_WHY.fill(days=AGAIN_DAYS)
    return section(lang, say.AGAIN, ticked, _table(lang, head, rows, "again"), note=why)


def _left_out_html(lang: str, left_out: Sequence[LeftOut]) -> Markup:
    if not left_out:
        return NOTHING
    head = (say.NAME, say.PLATE, say.REASON)
    rows = [(one.name, one.plate, one.why.to(lang)) for one in left_out]
    table = _table(lang, head, rows, "left-out", links=[one.customer for one in left_out])
    counted = f"{say.LEFT_OUT.to(lang)} {len(left_out)}"
    few = 12
    return section(lang, counted, table) if len(left_out) <= few else folded(lang, counted, table)


def _table(
    lang: str,
    head: Sequence[Text],
    rows: Iterable[Sequence[str]],
    name: str,
    links: Sequence[int | None] = (),
) -> Markup:
    lines = []
    for place, (who, plate, rest) in enumerate(rows):
        customer = links[place] if links else None
        named = tag("a", who, href=f"/customers/{customer}") if customer and who else who or "—"
        lines.append(tag("tr", tag("td", named), tag("td", plate, class_="plate"), tag("td", rest, class_="wide")))
    titles = tag("thead", tag("tr", *(tag("th", words.to(lang), scope="col") for words in head)))
    table = tag("table", titles, tag("tbody", *lines), class_="letters-table folds", data_list=name)
    return tag("div", joined([table]), class_="letters-scroll")
