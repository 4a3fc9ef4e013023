"""Hands for the form builder: what a manager does there, step by step, each waiting until it is done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.async_api import expect

from tests.browser.conftest import open_page, until

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.async_api import Locator, Page

HEARD = "!Object.keys(localStorage).some((key) => key.startsWith('builder:'))"


class BuilderHands:
    """One open builder."""

    def __init__(self, page: Page) -> None:
        """Take the page."""
        self.page = page
        self.rows = page.locator(".outline-row")
        self.sheet = page.locator(".sheet-body")
        self.label = page.locator('[data-label][lang="zh"]')

    @classmethod
    async def begin(cls, page: Page, kind: str, title: str, english: str = "") -> BuilderHands:
        """Begin a new form and open the builder."""
        await open_page(page, "/forms/new")
        await page.check(f'input[name="kind"][value="{kind}"]')
        await page.fill("#new-zh", title)
        if english:
            await page.fill("#new-en", english)
        await page.locator("#new-zh").press("Enter")
        hands = cls(page)
        await expect(hands.rows).to_have_count(1)
        await expect(hands.label).to_be_focused()  # the first question can be written at once
        return hands

    @classmethod
    async def open(cls, page: Page, key: str) -> BuilderHands:
        """Open the builder of a form."""
        await open_page(page, f"/forms/{key}/edit")
        hands = cls(page)
        await expect(page.locator(".builder-bar button").first).to_be_attached()
        return hands

    @property
    def key(self) -> str:
        """The key of the form that is open."""
        return self.page.url.split("/forms/")[1].split("/")[0]

    async def heard(self) -> None:
        """Wait until the server has kept what was typed."""
        await until(lambda: self.page.evaluate(HEARD))

    async def choose(self, words: str) -> None:
        """Choose the item with these words."""
        await self.row(words).click()
        await expect(self.row(words)).to_have_attribute("aria-selected", "true")
        await expect(self.label.first).to_have_value(words)

    def row(self, words: str) -> Locator:
        """Give an item's line in the outline."""
        return self.rows.filter(has_text=words).first

    async def paste_lines(self, lines: Sequence[str]) -> None:
        """Paste several lines into the words of the chosen item; each becomes an item of its own."""
        before = await self.rows.count()
        await self.label.first.evaluate(
            """(box, text) => {
                const data = new DataTransfer();
                data.setData("text/plain", text);
                box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }""",
            "\n".join(lines),
        )
        await expect(self.rows).to_have_count(before + len(lines) - 1)

    async def write(self, words: str, english: str = "") -> None:
        """Write the chosen item's words."""
        await self.label.first.fill(words)
        if english:
            await self.page.locator('[data-label][lang="en"]').fill(english)
        await self.heard()
        await expect(self.row(words)).to_be_attached()

    async def add(self, kind: str, words: str = "", english: str = "") -> None:
        """Add an item of a kind after the chosen one, found by typing its name."""
        before = await self.rows.count()
        await self.page.locator("[data-add]").click()
        card = self.page.locator(f"""[data-do='{json.dumps({"do": "add", "kind": kind})}']""")
        await card.click()
        await expect(self.rows).to_have_count(before + 1)
        await expect(self.label.first).to_be_focused()
        if words:
            await self.write(words, english)

    async def from_library(self, *names: str) -> None:
        """Add ready questions one after the other, by what they ask."""
        await self.page.keyboard.press("Insert")
        for words in names:
            card = self.page.locator(".palette-library .palette-card", has_text=words)
            await card.click()
            await expect(card.locator(".palette-times")).to_have_text("✓ 1")
        await self.page.keyboard.press("Escape")
        await expect(self.row(names[-1])).to_have_attribute("aria-selected", "true")

    async def drag_by_touch(self, line: int, to: int) -> None:
        """Drag a line by its grip with a finger, before another one."""
        grip = await self.rows.nth(line).locator(".outline-grip").bounding_box()
        goal = await self.rows.nth(to).bounding_box()
        assert grip
        assert goal
        finger = await self.page.context.new_cdp_session(self.page)
        across, down = grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2
        for name, place in (("Start", down), ("Move", (down + goal["y"]) / 2), ("Move", goal["y"] + 4)):
            points = [{"x": across, "y": place}]
            await finger.send("Input.dispatchTouchEvent", {"type": f"touch{name}", "touchPoints": points})
        await finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    async def ask_when(self, question: str, operator: str, value: str) -> None:
        """Ask the chosen item only when an earlier one was answered so."""
        await self.sheet.locator("[data-row-add]").click()
        row = self.sheet.locator("[data-condition-row]").last
        await row.locator('[data-row="question"]').select_option(label=question)
        await expect(row.locator('[data-row="question"] option:checked')).to_have_text(question)
        await row.locator('[data-row="operator"]').select_option(label=operator)
        await expect(
            self.sheet.locator("[data-condition-row]").last.locator('[data-row="operator"] option:checked')
        ).to_have_text(operator)
        box = self.sheet.locator("[data-condition-row]").last.locator('[data-row="value"]')
        if await box.evaluate("box => box.tagName") == "SELECT":
            await box.select_option(label=value)
        else:
            await box.fill(value)
            await box.press("Tab")
        await expect(self.sheet.locator("[data-condition]")).to_contain_text(value)

    async def follow_up(self, how: str) -> None:
        """Ask after a bad answer for words ("text") or a photo ("photo")."""
        before = await self.rows.count()
        await self.sheet.locator(f"""[data-do*='"how": "{how}"']""").click()
        await expect(self.rows).to_have_count(before + 1)

    async def press(self, keys: str) -> None:
        """Press keys in the outline."""
        await self.page.keyboard.press(keys)

    async def publish(self, note: str = "") -> int:
        """Publish the draft; gives the form's number."""
        await self.heard()
        if not await self.page.locator("#version-note").count():  # else what one types goes with the sheet that leaves
            tabs = self.page.locator(".tabs a")
            await tabs.filter(has_text="发布").or_(tabs.filter(has_text="Publish")).click()
        if note:
            await self.page.fill("#version-note", note)
            await self.page.locator("#version-note").press("Tab")
        await self.page.locator('[data-act="publish"]').click()
        await self.page.wait_for_url(lambda url: "/edit" not in url)
        await expect(self.page.locator(".form-asked, .use-card").first).to_be_attached()
        return int(self.page.url.rsplit("/", 1)[1].split("?")[0])
