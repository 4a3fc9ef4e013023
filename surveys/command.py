"""The command `forms`: check, import and export definitions, list what the store asks, publish a new version."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.existing import store_in
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.text import Text
from surveys.engine.checks import Known
from surveys.engine.form import Form
from surveys.engine.problems import DefinitionRefused
from surveys.engine.reading import examine_form, examine_programme
from surveys.exchange.book import SUFFIXES, export_form, import_file
from surveys.exchange.importing import Imported, NotImported
from surveys.exchange.taking import take_in
from surveys.library import programmes, published
from surveys.programmes import publish_programme
from surveys.publishing import publish
from surveys.shipped import shipped_forms, shipped_programmes
from surveys.subjects import KNOWN_NAMES

if TYPE_CHECKING:
    from pathlib import Path

    from surveys.engine.programme import Programme
    from surveys.engine.reading import Examined
    from surveys.exchange.taking import Taken

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
NO_PLACE: Final = Text(
    zh="{file} 写不进去，请换一个文件夹或文件名，例如 forms export csi_service csi.xlsx",
    en="{file} cannot be written. Please take another folder or name, for example forms export csi_service csi.xlsx",
)
OFF: Final = Text(zh="（已停用）", en=" (switched off)")
PUBLISHED_PROGRAMME: Final = Text(
    zh="调查项目 {id} 第 {version} 版已生效。", en="Programme {id} version {version} is in force."
)
PUBLISHED: Final = Text(zh="{id} 第 {version} 版已发布。", en="{id} version {version} is published.")


IMPORTED: Final = Text(
    zh="{id}：新表单，第 {version} 版已发布，{count} 项。",
    en="{id}: a new form, version {version} is published, {count} items.",
)
IMPORTED_AGAIN: Final = Text(
    zh="{id}：第 {version} 版已发布，{count} 项。", en="{id}: version {version} is published, {count} items."
)
READABLE: Final = Text(
    zh="{file}：可以导入，{count} 项，语言：{languages}。",
    en="{file}: can be imported, {count} items, languages: {languages}.",
)
KEPT: Final = Text(zh="保留不用：{sentence}", en="Kept without effect: {sentence}")
EXPORTED: Final = Text(zh="{id} 第 {version} 版已写入 {file}", en="{id} version {version} is written to {file}")
OWN: Final = Text(zh="{key}  第 {version} 版  {title}", en="{key}  version {version}  {title}")
OWN_SQL: Final = """
SELECT f.key, f.published, f.title, f.english FROM form f
WHERE f.base = '' AND f.archived_at IS NULL AND f.published > 0
AND NOT EXISTS (SELECT 1 FROM programme p WHERE p.form_id = f.id AND p.archived_at IS NULL) ORDER BY f.key
"""


def check_file(file: Path, lang: str, names: Known | None = None) -> tuple[list[str], bool]:
    """Check one definition; gives the lines to print, and whether it can be used. `names` are those it may use."""
    if is_workbook(file):
        found = asyncio.run(examined_workbook(file))
        return told(file, found, lang), isinstance(found, Imported)
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
        asked = [
            f"{one.programme.id}  {one.programme.head.form}  {one.programme.head.title.to(lang)}"
            f"{'' if one.is_on else OFF.to(lang)}"
            for one in await programmes()
        ]
        own = [
            OWN.fill(key=key, version=version, title=Text(zh=title, en=english or title)).to(lang)
            for key, version, title, english in await reader().rows(OWN_SQL)
        ]
        return [*asked, *own]


def is_workbook(file: Path) -> bool:
    """Tell whether a file is one that Excel writes."""
    return file.suffix.lower() in SUFFIXES


async def examined_workbook(file: Path) -> Imported | Refused:
    """Read a workbook into a form without any store, or say why it cannot be taken in."""
    try:
        return await import_file(file)
    except Refused as refused:
        return refused


def told(file: Path, found: Imported | Refused, lang: str) -> list[str]:
    """Tell in lines what a file holds, or every mistake in it at its place."""
    if isinstance(found, Refused):
        sentences = found.report.mistakes if isinstance(found, NotImported) else ()
        return [WRONG.fill(file=file, sentence=one.sentence).to(lang) for one in sentences] or [found.text.to(lang)]
    languages = "、".join(found.languages) or "–"
    right = READABLE.fill(file=file, count=found.items, languages=languages).to(lang)
    kept = [KEPT.fill(sentence=one.sentence).to(lang) for one in found.report.kept]
    return [*(one.sentence.to(lang) for one in found.report.problems), *kept, right]


def as_json(found: Imported | Refused, lang: str) -> dict[str, Any]:
    """Give the same as one object."""
    if isinstance(found, Imported):
        return found.as_json(lang)
    whole = {"sheet": "", "row": None, "column": "", "severity": "error", "sentence": found.text.to(lang)}
    said = [one.as_json(lang) for one in found.report.problems] if isinstance(found, NotImported) else [whole]
    kept = [one.as_json(lang) for one in found.report.kept] if isinstance(found, NotImported) else []
    return {"form": "", "items": 0, "languages": [], "kept_as_is": kept, "problems": said}


async def imported(
    data: Path, found: Imported, lang: str, key: str = "", known: Known | None = None
) -> Taken | Refused:
    """Take a form that was read into the store, or say why the store cannot have it."""
    try:
        async with store_in(data):
            return await take_in(await seat_of_the_machine(lang), found.form, key=key, known=known)
    except Refused as refused:
        return refused


def taken_lines(taken: Taken, count: int, lang: str) -> list[str]:
    """Tell what became of an import."""
    words = (IMPORTED if taken.is_new else IMPORTED_AGAIN).fill(
        id=taken.form.id, version=taken.form.version, count=count
    )
    return [*(sentence.to(lang) for sentence in taken.effects), words.to(lang)]


async def exported(data: Path, key: str, file: Path, lang: str) -> str:
    """Write the version of a form that is in use as a workbook."""
    async with store_in(data):
        form = (await published(key)).form
    content = await asyncio.to_thread(export_form, form)
    try:
        await asyncio.to_thread(file.write_bytes, content)
    except OSError:
        raise Refused(NO_PLACE.fill(file=file)) from None
    return EXPORTED.fill(id=form.id, version=form.version, file=file).to(lang)


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
