"""Attaching: questions that are answered with photos and files, on the staff's sheet and on the customer's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.kinds.file import uploads_in
from models.text import Text
from models.uploads.types import GIF, JPEG, PNG, TYPES, WEBP
from models.uploads.upload import Upload
from surveys.engine.typed import MOST_FILES
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets.file import CHOOSE, LIMITS, NO_LONGER, PHOTOGRAPH, size_words, tile

if TYPE_CHECKING:
    from markupsafe import Markup

    from surveys.engine.form import Item
    from ui.questions.sheet import Question

IMAGES: Final = (JPEG, PNG, WEBP, GIF)
ADD: Final = Text(zh="选择照片或文件", en="Choose photos or files")
ADD_IMAGE: Final = Text(zh="选择照片，或现在拍一张", en="Choose photos, or take one now")
GIVEN: Final = Text(zh="已收到（不要的请去掉勾）：", en="Already here (untick what should go):")


def most_of(item: Item) -> int:
    """Say how many files a question holds."""
    return item.max_select or MOST_FILES


def accepted(item: Item) -> str:
    """Say which files a browser should offer."""
    wanted = IMAGES if item.accept == "image" else TYPES.values()
    return ",".join(f".{ending}" for each in wanted for ending in each.endings)


def files(question: Question) -> Markup:
    """Draw what is there and the ways to bring more."""
    return _for_customer(question) if question.place.is_public else _for_staff(question)


def _held(question: Question) -> list[Upload]:
    known, gone = question.place.uploads, NO_LONGER.to(question.lang)
    return [known.get(each) or Upload(each, gone, "", 0, "") for each in uploads_in(question.held)]


def _for_customer(question: Question) -> Markup:
    """Without a script: what has arrived is a ticked box, and what is chosen comes along with the page."""
    lang, key, item = question.lang, question.key, question.item
    lines = (
        tag(
            "label",
            tag("input", type="checkbox", name=key, value=question.place.seal(one.id), checked=True),
            tag("span", f"{one.name} · {size_words(one.size)}"),
            class_="option",
        )
        for one in _held(question)
    )
    given = list(lines)
    there = NOTHING
    if given:
        there = joined([tag("p", GIVEN.to(lang), class_="hint"), tag("div", *given, class_="choices")])
    limits = LIMITS.fill(most=most_of(item), megabytes=question.place.megabytes).to(lang)
    box = tag(
        "input",
        type="file",
        name=key,
        id=question.input_id,
        accept=accepted(item),
        multiple=most_of(item) > 1,
        class_="input is-file",
        aria_describedby=" ".join(part for part in (question.described_by, f"limits-{key}") if part),
        aria_invalid="true" if question.problem else None,
    )
    words = (ADD_IMAGE if item.accept == "image" else ADD).to(lang)
    label = tag("label", words, for_=question.input_id, class_="file-label")
    return joined([there, label, box, tag("p", limits, class_="hint", id=f"limits-{key}")])


def _for_staff(question: Question) -> Markup:
    """As in every form of the house; the script of those forms sends each file as soon as it is chosen."""
    lang, key, item = question.lang, question.key, question.item
    tiles = tag("ul", *(tile(lang, one, may_take_away=True) for one in _held(question)), class_="uploads is-file",
                aria_live="polite")  # fmt: skip
    limits = LIMITS.fill(most=most_of(item), megabytes=question.place.megabytes).to(lang)
    choose = tag(
        "label",
        icon("upload"),
        tag("span", CHOOSE.to(lang)),
        tag("input", type="file", id=question.input_id, accept=accepted(item), multiple=most_of(item) > 1,
            aria_describedby=question.described_by),
        class_="button",
    )  # fmt: skip
    camera = tag(
        "label",
        icon("camera"),
        tag("span", PHOTOGRAPH.to(lang)),
        tag("input", type="file", accept="image/*", capture="environment"),
        class_="button camera",
    )
    adding = tag("div", choose, camera, tag("span", limits, class_="quiet"), class_="uploads-add")
    return tag(
        "div",
        tag("div", tiles, adding, class_="uploads-input", data_name=key, data_most=most_of(item),
            data_megabytes=question.place.megabytes),
        tag("p", class_="field-said", aria_live="polite"),
        data_field=key,
    )  # fmt: skip
