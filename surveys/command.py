"""The command `forms`: check definitions in files, list what the store asks, publish a new version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.existing import store_in
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.text import Text
from surveys.engine.checks import Known
from surveys.engine.form import Form
from surveys.engine.problems import DefinitionRefused
from surveys.engine.reading import examine_form, examine_programme
from surveys.library import programmes
from surveys.programmes import publish_programme
from surveys.publishing import publish
from surveys.shipped import shipped_forms, shipped_programmes
from surveys.subjects import KNOWN_NAMES

if TYPE_CHECKING:
    from pathlib import Path

    from surveys.engine.programme import Programme
    from surveys.engine.reading import Examined

RIGHT: Final = Text(
    zh="{file}：{id} 第 {version} 版，{count} 个问题，没有错误。",
    en="{file}: {id} version {version}, {count} questions, no mistakes.",
)
RIGHT_PROGRAMME: Final = Text(zh="{file}：调查项目 {id}，没有错误。", en="{file}: programme {id}, no mistakes.")
WRONG: Final = Text(zh="{file}：{sentence}", en="{file}: {sentence}")
NO_FILE: Final = Text(
    zh="找不到文件 {file}。例如：forms check surveys/forms/csi_service.yaml",
    en="There is no file {file}. For example: forms check surveys/forms/csi_service.yaml",
)
OFF: Final = Text(zh="（已停用）", en=" (switched off)")
PUBLISHED_PROGRAMME: Final = Text(
    zh="调查项目 {id} 第 {version} 版已生效。", en="Programme {id} version {version} is in force."
)
PUBLISHED: Final = Text(zh="{id} 第 {version} 版已发布。", en="{id} version {version} is published.")


def check_file(file: Path, lang: str, names: Known | None = None) -> tuple[list[str], bool]:
    """Check one definition; gives the lines to print, and whether it can be used. `names` are those it may use."""
    text = _text(file)
    if is_programme(text):
        known = Known(forms=shipped_forms(), programmes=_programme_ids(), nouns=KNOWN_NAMES)
        return _told(file, examine_programme(text, known), lang)
    return _told(file, examine_form(text, names or Known(nouns=KNOWN_NAMES)), lang)


def _programme_ids() -> set[str]:
    return set(shipped_programmes())


def _told(file: Path, examined: Examined[Form] | Examined[Programme], lang: str) -> tuple[list[str], bool]:
    lines = [WRONG.fill(file=file, sentence=problem.sentence).to(lang) for problem in examined.problems]
    made = examined.made
    if examined.refused or made is None:
        return lines, False
    if isinstance(made, Form):
        right = RIGHT.fill(file=file, id=made.id, version=made.version, count=len(made.asked))
    else:
        right = RIGHT_PROGRAMME.fill(file=file, id=made.id)
    return [*lines, right.to(lang)], True


async def listed(data: Path, lang: str) -> list[str]:
    """Tell what the store asks: every programme with its form."""
    async with store_in(data):
        return [
            f"{one.programme.id}  {one.programme.head.form}  {one.programme.head.title.to(lang)}"
            f"{'' if one.is_on else OFF.to(lang)}"
            for one in await programmes()
        ]


async def published_file(data: Path, file: Path, note: str, lang: str, names: Known | None = None) -> list[str]:
    """Publish the form or the programme of a file; gives what changes and what it does to the answers that exist."""
    async with store_in(data):
        seat, text = await seat_of_the_machine(lang), _text(file)
        try:
            if is_programme(text):
                kept = await publish_programme(seat, text, note)
                return [PUBLISHED_PROGRAMME.fill(id=kept.programme.id, version=kept.version).to(lang)]
            done = await publish(seat, text, note=note, known=names)
        except DefinitionRefused as refused:
            told = (WRONG.fill(file=file, sentence=one.sentence).to(lang) for one in refused.problems)
            raise Refused(Text.plain("\n".join(told))) from None
        lines = [sentence.to(lang) for sentence in done.effects]
        return [*lines, PUBLISHED.fill(id=done.published.form.id, version=done.published.form.version).to(lang)]


def is_programme(text: str) -> bool:
    """Tell whether a file defines a programme and not a form."""
    return "schema: programme/" in text


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        raise Refused(NO_FILE.fill(file=file)) from None
