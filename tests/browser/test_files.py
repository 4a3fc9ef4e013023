"""Photos and signatures in a real browser: chosen, refused, drawn, typed, kept in drafts, looked at, taken away."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

import pytest
from playwright.async_api import expect

from tests.browser.conftest import PHONE, open_page, signed_in, until
from tests.files_store import running_files_store
from tests.models.uploads import bytes as made

pytestmark = pytest.mark.browser

FRONT = {"name": "front.png", "mimeType": "image/png", "buffer": made.png(640, 480)}
BACK = {"name": "back.png", "mimeType": "image/png", "buffer": made.png(480, 640, colour=(160, 60, 30))}
LETTER = {"name": "letter.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 x"}
PAGE = {"name": "page.html", "mimeType": "text/html", "buffer": b"<html><p>hello"}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """The store with its files, running."""
    with running_files_store(tmp_path_factory.mktemp("files")) as running:
        yield running


def seated(browser, store, login="mei", **more):
    """A page in which somebody of the store has signed in."""
    return signed_in(browser, store, login, **more)


async def opened(page, store, row):
    """Open the section with the files of a customer for editing."""
    await open_page(page, f"/customers/{row}")
    await page.locator(".section", has=page.locator("[data-name=photos]")).locator("button[data-act^='edit=']").click()
    await page.wait_for_selector(".uploads-input")


async def choose(page, *files):
    await page.set_input_files(".uploads-input input[type=file]:not([capture])", list(files))


def held(page, field="photos"):
    return page.locator(f"[data-field={field}] [data-upload]")


def kept_draft(store):
    """What the server has kept of what is being typed into customer 3."""
    with closing(sqlite3.connect(store.data / "huitouke.sqlite", timeout=10)) as connection:
        return connection.execute("SELECT 1 FROM draft WHERE noun = 'customers' AND row_id = 3").fetchall()


async def saved(page):
    await page.keyboard.press("Control+s")
    await expect(page.locator("[data-saved]")).to_be_visible()


async def drawn(page):
    """Sign with the mouse."""
    box = page.locator("canvas.signature-box")
    await box.evaluate("box => box.scrollIntoView({ block: 'center' })")
    place = await box.bounding_box()
    for line in (0.3, 0.7):
        await page.mouse.move(place["x"] + 0.2 * place["width"], place["y"] + line * place["height"])
        await page.mouse.down()
        await page.mouse.move(place["x"] + 0.8 * place["width"], place["y"] + 0.5 * place["height"], steps=8)
        await page.mouse.up()


async def test_photos_are_chosen_saved_listed_told_and_looked_at(browser, store):
    async with seated(browser, store) as page:
        await opened(page, store, 2)
        await choose(page, FRONT, LETTER, BACK)
        await expect(held(page)).to_have_count(3)
        await saved(page)
        tiles = page.locator("[data-name=photos] .upload")
        await expect(tiles).to_have_count(3)
        await expect(page.locator(".timeline")).to_contain_text("front.png, letter.pdf, back.png")
        await tiles.first.locator("a").click()
        large = page.locator("dialog.upload-large")
        await expect(large.locator("strong")).to_have_text("front.png")
        assert await large.locator("img").evaluate("async (i) => { await i.decode(); return i.naturalWidth; }") == 640
        await page.keyboard.press("ArrowRight")
        await expect(large.locator("strong")).to_have_text("back.png")
        await page.keyboard.press("Escape")
        await expect(large).to_have_count(0)
        await open_page(page, "/customers?columns=name,photos&sort=name")
        cell = page.locator("tr", has_text="王芳").locator(".files-cell")
        await expect(cell).to_have_text("3 files")
        small = await cell.locator("img").evaluate("async (i) => { await i.decode(); return [i.naturalWidth, i.src]; }")
        assert (small[0], small[1].endswith("?small=1")) == (320, True)


async def test_a_wrong_file_is_explained_and_what_was_typed_stays(browser, store):
    async with seated(browser, store, forgiven="status of 422") as page:
        await open_page(page, "/customers/new")
        await page.fill("[data-field=name] input", "周小雨")
        await choose(page, PAGE, FRONT)
        await expect(held(page)).to_have_count(1)
        said = page.locator("[data-field=photos] .field-said")
        await expect(said).to_contain_text("“page.html” is not a file that can be uploaded")
        await expect(said).to_contain_text("for example “car.jpg”")
        await expect(page.locator("[data-field=name] input")).to_have_value("周小雨")
        await page.keyboard.press("Control+s")
        await expect(page.locator("h1")).to_contain_text("周小雨")
        await expect(page.locator("[data-name=photos] .upload")).to_have_count(1)


async def test_files_of_a_draft_are_there_after_a_reload(browser, store):
    async with seated(browser, store) as page:
        await opened(page, store, 3)
        await choose(page, BACK)
        await expect(held(page)).to_have_count(1)
        await until(lambda: asyncio.to_thread(kept_draft, store))
        await page.reload()
        await page.get_by_role("button", name="Go on editing").click()
        await expect(held(page)).to_have_attribute("data-name", "back.png")
        await saved(page)
        await expect(page.locator("[data-name=photos] .upload")).to_have_count(1)


async def test_saving_waits_for_files_that_are_on_their_way(browser, store):
    async def slowly(route):
        await asyncio.sleep(0.8)
        await route.continue_()

    async with seated(browser, store) as page:
        await page.route("**/upload/file?*", slowly)
        await opened(page, store, 4)
        await choose(page, FRONT)
        await expect(page.locator(".is-sending progress")).to_have_count(1)
        await saved(page)
        await expect(page.locator("[data-name=photos] .upload")).to_have_count(1)


async def test_by_keyboard_alone_a_name_becomes_a_signature_and_files_go(browser, store):
    async with seated(browser, store) as page:
        await opened(page, store, 1)
        await expect(held(page)).to_have_count(2)
        await page.get_by_label("Or type the name instead").focus()
        await page.keyboard.type("Li Ming")
        await page.keyboard.press("Enter")
        await expect(held(page, "signed_by")).to_have_attribute("data-name", "Li Ming.png")
        await expect(page.locator(".signature-pad")).to_be_hidden()
        await page.get_by_role("button", name="Take “front.png” away").focus()
        await page.keyboard.press("Enter")
        await expect(held(page)).to_have_count(1)
        await expect(page.get_by_role("button", name="Take “policy 保单.pdf” away")).to_be_focused()
        await saved(page)
        await expect(page.locator("[data-name=signed_by] img")).to_be_visible()


async def test_too_many_files_are_told(browser, store):
    async with seated(browser, store) as page:
        await open_page(page, "/customers/new")
        await choose(page, *[FRONT | {"name": f"{number}.png"} for number in range(1, 12)])
        await expect(held(page)).to_have_count(9)
        await expect(page.locator("[data-field=photos] .field-said")).to_contain_text("9 files at most, so “10.png”")
        await expect(page.locator(".uploads-input .uploads-add")).to_be_hidden()


async def test_a_customer_signs_on_a_phone(browser, store):
    async with seated(browser, store, "zhao", size=PHONE, has_touch=True, is_mobile=True) as page:
        await opened(page, store, 3)
        await expect(page.get_by_text("拍照")).to_be_visible()
        await drawn(page)
        await page.get_by_role("button", name="保存修改").click()
        await expect(page.locator("[data-name=signed_by] img")).to_be_visible()
        await expect(page.locator(".timeline")).to_contain_text("客户签名 已签名")
        assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


async def test_an_empty_signature_is_no_signature(browser, store):
    async with seated(browser, store) as page:
        await open_page(page, "/customers/new")
        await page.get_by_role("button", name="Use this signature").click()
        await expect(page.locator("[data-field=signed_by] .field-said")).to_contain_text("for example “Li Ming”")
        await drawn(page)
        await page.get_by_role("button", name="Clear").click()
        await expect(page.locator(".signature-hint")).to_be_visible()
        await expect(page.locator("[data-field=signed_by] .field-said")).to_be_empty()
        await page.get_by_role("button", name="Use this signature").click()
        await expect(page.locator("[data-field=signed_by] .field-said")).to_contain_text("for example “Li Ming”")


async def test_a_dropped_file_is_taken_and_one_dropped_beside_does_no_harm(browser, store):
    drop = """(target) => {
      const carried = new DataTransfer();
      carried.items.add(new File(["hello"], "note.txt", { type: "text/plain" }));
      for (const name of ["dragover", "drop"])
        target.dispatchEvent(new DragEvent(name, { dataTransfer: carried, bubbles: true, cancelable: true }));
    }"""
    async with seated(browser, store) as page:
        await open_page(page, "/customers/new")
        await page.eval_on_selector("h1", drop)
        await page.eval_on_selector(".uploads-input", drop)
        await expect(held(page)).to_have_attribute("data-name", "note.txt")
        await expect(held(page)).to_have_count(1)
