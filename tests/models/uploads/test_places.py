"""Uploads from the day they are brought to the day they are erased, and who may see them on the way."""

from __future__ import annotations

import os
import tarfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook

from jobs.clean_up import clean_up
from models.backups import back_up_now, bring_back
from models.database import database, reader
from models.database.backup import pack_uploads, uploads_of
from models.duplicates.merging import merge
from models.duplicates.unmerging import unmerge
from models.editing.drafts import Typed, drop_draft, keep_draft
from models.gate.history import history_of
from models.gate.outcome import Change, Saved, Wrong
from models.gate.reading import read, read_one
from models.gate.saving import archive, delete_for_good, write
from models.health.uploads import look_at_uploads
from models.lists.exporting import export
from models.own_fields.reading import OwnField
from models.own_fields.writing import save_own_field
from models.problem import Refused
from models.resources import RESOURCES
from models.settings import change_setting
from models.tables.organisation import Store
from models.text import Text
from models.uploads.forgetting import forget_unsaved_uploads
from models.uploads.reading import visible_upload
from models.uploads.storing import arriving_file, keep_small, refuse_uploading, take_in
from models.uploads.upload import files_folder, path_of
from models.view import View
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.models.uploads import bytes as made

CUSTOMERS = RESOURCES["customers"]


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        for kind, zh in (("file", "照片"), ("signature", "签名")):
            wanted = OwnField(noun="customers", kind=kind, label=Text(zh=zh, en=kind.title()), in_filter=True)
            assert isinstance(await save_own_field(opened.seat("wang"), wanted), OwnField)
        yield opened


async def brought(seat, name="前脸.png", content=None, **more):
    arrived = arriving_file()
    arrived.write_bytes(content or made.png())
    return (await take_in(arrived, name, seat.person, **more)).id


async def written(seat, row=None, **values):
    return await write(CUSTOMERS, seat, Change(row=row, values=values))


def said(outcome, lang="en"):
    assert isinstance(outcome, Wrong), outcome
    return [(p.field, p.text.to(lang)) for p in outcome.problems]


async def saved(seat, row=None, **values):
    outcome = await written(seat, row, **values)
    assert isinstance(outcome, Saved), outcome
    return outcome.row


async def cleaned_up_after(days):
    """The daily turn, some days later: files grow old with their rows."""
    past = time.time() - days * 86400
    for path in files_folder().rglob("*"):
        os.utime(path, (past, past))
    return await forget_unsaved_uploads(datetime.now(UTC) + timedelta(days=days))


async def test_a_file_is_kept_under_a_number_of_ours_and_shown_by_its_name(shop):
    wang = shop.seat("wang")
    one, two = await brought(wang, "C:\\Fotos\\前脸.png"), await brought(wang, "../../保单", b"%PDF-1.7 x")
    row = await saved(wang, name="李小明", file=[one, two])
    assert path_of(one).read_bytes() == made.png()
    assert path_of(one).relative_to(files_folder()).as_posix() == f"{one[:2]}/{one}"
    shown = await read_one(CUSTOMERS, wang, row)
    assert shown.values["file"] == [one, two]
    assert shown.labels["file"] == "前脸.png、保单.pdf"
    assert [u.type for u in shown.uploads.values()] == ["image/png", "application/pdf"]


async def test_a_list_finds_who_has_files_and_excel_writes_their_names(shop):
    wang = shop.seat("wang")
    row = await saved(wang, name="李小明", file=[await brought(wang)], signature=await brought(wang, "签名.png"))
    other = await saved(wang, name="王芳")
    assert [r.id for r in (await read(CUSTOMERS, wang, View.from_address("file=filled:"))).rows] == [row]
    assert [r.id for r in (await read(CUSTOMERS, wang, View.from_address("signature=empty:"))).rows] == [other]
    sheet = BytesIO()
    await export(CUSTOMERS, wang, View.from_address("columns=name,file,signature&sort=name"), sheet)
    cells = [[cell.value for cell in line] for line in load_workbook(BytesIO(sheet.getvalue())).active.iter_rows()]
    assert ["李小明", "前脸.png", "已签名"] in cells


async def test_the_history_tells_names_even_of_files_long_erased(shop):
    wang = shop.seat("wang")
    row = await saved(wang, name="李小明", file=[await brought(wang)])
    await saved(wang, row, file=[await brought(wang, "尾部.png")])
    await cleaned_up_after(40)
    told = (await history_of(CUSTOMERS, wang, row)).events[0].differences
    assert [(d.field.id, d.before, d.after) for d in told] == [("file", "前脸.png", "尾部.png")]


async def test_only_who_may_see_the_record_sees_the_file(shop):
    wang, li = shop.seat("wang"), shop.seat("li")
    harbour = await Store.create(name="Harbour Road 2")
    chen = replace(
        shop.seat("li"),
        person=(await hire("chen", store=harbour, role="advisor", password="")).id,
        store=harbour.id,
        stores=frozenset({harbour.id}),
        all_stores=False,
        team=frozenset(),
    )
    number = await brought(li)
    assert await visible_upload(li, number) is not None
    assert await visible_upload(wang, number) is None, "not saved yet: only who brought it"
    row = await saved(li, name="李小明", file=[number])
    assert await visible_upload(wang, number) is not None
    assert await visible_upload(chen, number) is None, "another store's"
    await archive(CUSTOMERS, wang, [row])
    assert await visible_upload(wang, number) is not None, "in the archive it can still be looked at"
    for strange in ("", "1", "../../huitouke.sqlite", "0" * 32):
        assert await visible_upload(wang, strange) is None


async def test_a_file_in_a_protected_field_is_for_those_who_may_read_it(shop):
    wanted = OwnField(noun="customers", kind="file", label=Text(zh="身份证", en="Identity"), private=True)
    await save_own_field(shop.seat("wang"), wanted)
    number = await brought(shop.seat("wang"))
    row = await saved(shop.seat("wang"), name="李小明", identity=[number])
    assert await visible_upload(shop.seat("wang"), number) is not None
    assert await visible_upload(shop.seat("xu"), number) is None
    seen = await read_one(CUSTOMERS, shop.seat("xu"), row)
    assert (seen.values["identity"], seen.labels["identity"], seen.uploads) == (None, "***", {})


async def test_nobody_makes_a_file_of_another_record_their_own(shop):
    wang, li = shop.seat("wang"), shop.seat("li")
    number = await brought(wang)
    first = await saved(wang, name="李小明", file=[number])
    second = await saved(li, name="王芳", advisor=li.person)
    for seat, row in ((li, second), (wang, second), (li, None)):
        outcome = await written(seat, row, file=[number], **({} if row else {"name": "赵云"}))
        assert "no longer here" in said(outcome)[0][1]
    assert said(await written(li, second, file=["f" * 32]))[0][0] == "file"
    assert isinstance(await written(wang, first, name="李明", file=[number]), Saved), "it stays where it is"


async def test_a_file_just_brought_by_somebody_else_is_not_mine(shop):
    number = await brought(shop.seat("li"))
    assert said(await written(shop.seat("wang"), name="李小明", file=[number]))[0][0] == "file"


async def test_too_many_files_and_a_signature_that_is_none_are_told(shop):
    wang = shop.seat("wang")
    await change_setting("upload_files", 2)
    wang = shop.seat("wang", settings={"upload_files": 2})
    many = [await brought(wang) for _ in range(3)]
    assert said(await written(wang, name="李小明", file=many)) == [
        ("file", "“File” holds 2 files at most; there are 3. Please take some away")
    ]
    letter = await brought(wang, "letter.pdf", b"%PDF-1.7 x")
    assert "typed name" in said(await written(wang, name="李小明", signature=letter))[0][1]
    with pytest.raises(Refused):
        await brought(wang, "letter.pdf", b"%PDF-1.7 x", image=True)


async def test_what_nobody_saved_goes_after_a_day(shop):
    wang = shop.seat("wang")
    unsaved, kept, drafted = [await brought(wang) for _ in range(3)]
    await saved(wang, name="李小明", file=[kept])
    await keep_draft(wang, "customers", 0, Typed(values={"file": [drafted]}, ticket="t"))
    await cleaned_up_after(0.5)
    assert path_of(unsaved).exists()
    assert await cleaned_up_after(2) == 1
    assert [path_of(number).exists() for number in (unsaved, kept, drafted)] == [False, True, True]
    await drop_draft(wang, "customers", 0)
    await cleaned_up_after(2)
    assert not path_of(drafted).exists()
    assert await reader().rows("SELECT count(*) FROM upload") == [(1,)]


async def test_what_was_taken_out_can_come_back_for_a_month(shop):
    wang = shop.seat("wang")
    number = await brought(wang)
    row = await saved(wang, name="李小明", file=[number])
    await saved(wang, row, file=None)
    assert await visible_upload(shop.seat("sun"), number) is None
    await cleaned_up_after(20)
    await saved(wang, row, file=[number])
    await cleaned_up_after(60)
    assert path_of(number).exists()
    await saved(wang, row, file=None)
    await cleaned_up_after(40)
    assert not path_of(number).exists()
    assert said(await written(wang, row, file=[number]))[0][0] == "file"


async def test_deleting_for_good_takes_the_files_along(shop):
    admin = shop.seat("admin")
    number = await brought(admin)
    await keep_small(number, small(made.png(4, 4)), admin.person)
    row = await saved(admin, name="李小明", file=[number])
    await archive(CUSTOMERS, admin, [row])
    await delete_for_good(CUSTOMERS, admin, [row])
    assert await visible_upload(admin, number) is None
    assert await cleaned_up_after(2) == 2
    assert not path_of(number).exists()


def small(content):
    arrived = arriving_file()
    arrived.write_bytes(content)
    return arrived


async def test_two_files_made_one_share_their_photos_until_that_is_undone(shop):
    wang = shop.seat("wang")
    number = await brought(wang)
    kept, gone = await saved(wang, name="李小明"), await saved(wang, name="李晓明", file=[number])
    done = await merge(CUSTOMERS, wang, kept, gone)
    places = "SELECT row_id FROM upload_place WHERE upload_id = ? ORDER BY row_id"
    assert [row for (row,) in await reader().rows(places, [number])] == sorted([kept, gone])
    await unmerge(wang, done.number)
    assert await reader().rows(places, [number]) == [(gone,)]
    await cleaned_up_after(60)
    assert path_of(number).exists()


async def test_a_small_picture_is_taken_once_and_from_who_brought_the_large_one(shop):
    wang, li = shop.seat("wang"), shop.seat("li")
    number = await brought(wang)
    with pytest.raises(Refused):
        await keep_small(number, small(made.png(4, 4)), li.person)
    with pytest.raises(Refused):
        await keep_small(number, small(b"<svg/>"), wang.person)
    await keep_small(number, small(made.png(4, 4)), wang.person)
    assert path_of(number, small=True).read_bytes() == made.png(4, 4)
    with pytest.raises(Refused):
        await keep_small(number, small(made.png(2, 2)), wang.person)


async def test_who_writes_nothing_brings_nothing(shop):
    await refuse_uploading(shop.seat("li"))
    with pytest.raises(Refused):
        await refuse_uploading(shop.seat("xu"))


async def test_nobody_fills_the_disk_with_files_never_saved(shop):
    li = shop.seat("li")
    for _ in range(200):
        await brought(li)
    with pytest.raises(Refused, match="200"):
        await refuse_uploading(li)
    await refuse_uploading(shop.seat("wang"))


async def test_the_daily_clean_up_does_it(shop):
    await brought(shop.seat("wang"))
    await reader_time_back()
    await clean_up.run()
    assert await reader().rows("SELECT count(*) FROM upload") == [(0,)]


async def reader_time_back():
    from models.gate.writer import transaction

    async with transaction() as writer:
        await writer.run("UPDATE upload SET created_at = ?", [datetime.now(UTC) - timedelta(days=2)])


async def test_a_backup_brings_the_photos_back_and_the_check_misses_them_before(shop, database_url):
    if database_url:
        pytest.skip("the archive of uploads is the same; tests/models/database restores PostgreSQL")
    wang = shop.seat("wang")
    number = await brought(wang)
    await saved(wang, name="李小明", file=[number])
    backup = await back_up_now(wang.person)
    assert [one.good for one in await look_at_uploads()] == [True]
    path_of(number).unlink()
    (finding,) = await look_at_uploads()
    assert not finding.good
    assert "前脸.png" in finding.text.to("zh")
    await bring_back(backup, person=wang.person, by="Wang")
    assert path_of(number).read_bytes() == made.png()
    assert [one.good for one in await look_at_uploads()] == [True]


async def test_a_file_that_goes_while_a_backup_is_made_does_no_harm(shop, monkeypatch):
    wang = shop.seat("wang")
    numbers = [await brought(wang) for _ in range(2)]
    add = tarfile.TarFile.add

    def going(archive, name, *args, **more):
        if str(name).endswith(numbers[0]):
            path_of(numbers[0]).unlink()
        add(archive, name, *args, **more)

    monkeypatch.setattr(tarfile.TarFile, "add", going)
    backup = database().place.backups / "huitouke.sqlite"
    backup.parent.mkdir(exist_ok=True)
    pack_uploads(database().place, backup)
    with tarfile.open(uploads_of(backup)) as archive:
        assert [name for name in archive.getnames() if numbers[1] in name]
        assert not [name for name in archive.getnames() if numbers[0] in name]
