"""How the customer's pages look: welcome, questions, thanks, and the ways that are shut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from surveys.engine.showing import filled
from surveys.engine.uses import places_in
from ui.parts.markup import NOTHING, joined, tag
from ui.public import words as say
from ui.questions.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from markupsafe import Markup

    from models.text import Text
    from surveys.doors import Door, Shut
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form
    from surveys.engine.pages import Page
    from ui.questions.sheet import Place

SUBJECT: Final = "_subject."


@dataclass(frozen=True)
class Asked:
    """What a page of questions is drawn from."""

    lang: str
    typed: Mapping[str, Any]
    number: int
    revision: int
    begun: int  # when the first page was opened
    place: tuple[int, int]  # which of the pages that are shown now
    address: str
    bench: Place  # the files it holds


def welcome(lang: str, door: Door, settled: Settled, go_on: Markup, notice: Text | None = None) -> Markup:
    """Draw what the survey is, how it treats the answers, and the way in."""
    head = door.version.form.head
    return joined(
        [
            noticed(lang, notice),
            tag("h1", head.title.to(lang), class_="is-large"),
            tag("p", _hello(door, settled).to(lang), class_="lead"),
            go_on,
            _privacy(lang, door),
        ]
    )


def _hello(door: Door, settled: Settled) -> Text:
    """The form's own welcome, unless it names a visit that nobody knows."""
    words = door.version.form.head.welcome
    unknown = words and any(name.startswith(SUBJECT) and not settled.context.given(name) for name in places_in(words))
    if words and not unknown:
        return filled(words, settled)
    store = door.subject.store_facts.get("name")
    return say.HELLO.fill(store=store) if store else say.HELLO_PLAIN


def _privacy(lang: str, door: Door) -> Markup:
    is_hidden = door.identity == "anonymous"
    mode = say.POSTER_MODE if door.is_poster and not is_hidden else say.MODES[door.identity]
    lines = (mode, say.KEPT_LITTLE if is_hidden else say.KEPT)
    return tag(
        "section",
        tag("h2", say.PRIVACY.to(lang), id="privacy"),
        *(tag("p", line.to(lang)) for line in lines),
        class_="privacy",
        aria_labelledby="privacy",
    )


def start_link(lang: str, address: str, *, has_begun: bool) -> Markup:
    """Draw the way in for somebody with a link of their own."""
    words = say.RESUME if has_begun else say.START
    return tag("p", tag("a", words.to(lang), href=address, class_="go", role="button"), class_="acts")


def noticed(lang: str, notice: Text | None) -> Markup:
    """Draw a sentence that comes before everything else."""
    return tag("p", notice.to(lang), class_="notice", role="alert") if notice else NOTHING


def questions(asked: Asked, settled: Settled, page: Page, told: frozenset[str], notice: Text | None = None) -> Markup:
    """Draw one page of questions."""
    lang, form = asked.lang, settled.form
    sheet = Sheet(settled, lang, typed=asked.typed, told=told, place=asked.bench)
    pieces = (html for _, html in sheet.pieces(page.keys))
    kept = {"_page": asked.number, "_revision": asked.revision, "_asked": " ".join(page.questions)}
    kept |= {"_begun": asked.begun}
    hidden = (tag("input", type="hidden", name=name, value=value) for name, value in kept.items())
    place, count = asked.place
    return joined(
        [
            noticed(lang, notice),
            tag("p", say.PROGRESS.fill(page=place, all=count).to(lang), class_="progress"),
            tag("h1", form.head.title.to(lang)),
            sheet.sum_up(is_first=True),
            tag(
                "form",
                *hidden,
                tag("div", *pieces, *_more(lang, form, page), class_="sheet"),
                _acts(lang, is_first=place == 1, is_last=place == count),
                method="post",
                action=asked.address,
                enctype="multipart/form-data" if _takes_files(form, page) else None,
                novalidate=True,
                data_page=asked.number,
                data_revision=asked.revision,
            ),
        ]
    )


def _takes_files(form: Form, page: Page) -> bool:
    parts = (form.asked.get(key.rpartition(".")[2]) for key in page.keys)
    return any(part is not None and part[0].type == "file" for part in parts)


def _more(lang: str, form: Form, page: Page) -> Iterable[Markup]:
    for key in page.questions:
        item = form.by_id.get(key)
        if item and item.type == "repeat" and not item.count:
            words = f"{say.ADD.to(lang)} · {item.label.to(lang)}"
            yield tag("p", tag("button", words, type="submit", name="_add", value=key, class_="back"))


def _acts(lang: str, *, is_first: bool, is_last: bool) -> Markup:
    go_on = tag("button", (say.SEND if is_last else say.GO_ON).to(lang), type="submit", class_="go")
    back = tag("button", say.BACK.to(lang), type="submit", name="_back", value="1", class_="back")
    return tag("div", go_on, NOTHING if is_first else back, class_="acts")


def thanks(lang: str, shut: Shut) -> Markup:
    """Draw what is said after the answers have arrived."""
    words = shut.version.form.head.thanks if shut.version else None
    said = words if words and not places_in(words) else say.THANKS_WHY
    return joined(
        [
            tag("h1", say.THANKS.to(lang), class_="is-large"),
            tag("p", said.to(lang), class_="lead"),
            tag("p", say.LEAVE.to(lang)),
        ]
    )


def told(lang: str, title: Text, why: Text, more: Markup = NOTHING) -> Markup:
    """Draw a page that says one thing."""
    return joined([tag("h1", title.to(lang), class_="is-large"), tag("p", why.to(lang), class_="lead"), more])


def poster_form(lang: str, address: str, ticket: str) -> Markup:
    """Draw the way in from a poster; the box that nobody sees is filled in by machines only."""
    trap = tag(
        "div",
        tag("label", say.TRAP_LABEL.to(lang), for_="website"),
        tag("input", id="website", name="website", type="text", tabindex="-1", autocomplete="off"),
        class_="trap",
        aria_hidden="true",
    )
    return tag(
        "form",
        tag("input", type="hidden", name="_ticket", value=ticket),
        trap,
        tag("div", tag("button", say.START.to(lang), type="submit", class_="go"), class_="acts"),
        method="post",
        action=address,
    )


def store_of(facts: Mapping[str, object]) -> str:
    """Give the store's name, as the head of a page has it."""
    return str(facts.get("name") or "")
