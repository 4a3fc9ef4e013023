"""Our adapter for a side-by-side bench of admin back offices: it says how a person reaches each page.

The bench gives `lib.core.Adapter`, the data and the browser; run it with the path of this file among its products.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import time
from pathlib import Path

from lib.core import DATA, Adapter  # type: ignore[import-not-found]  # the bench's own library

ROOT = Path(__file__).resolve().parent.parent
PYTHON = str(ROOT / ".venv" / "bin" / "python")
LOGIN, PASSWORD = "admin", "benchpass123"
FIRST_VIP = """
SELECT c.phone FROM customer c JOIN choice s ON s.id = c.stage_id
WHERE s.code = 'vip' ORDER BY c.last_visit_on DESC, c.id DESC LIMIT 1
"""


def spaced(phone: str) -> str:
    """Write a phone as our pages show it."""
    return f"{phone[:3]} {phone[3:7]} {phone[7:]}" if phone.isdigit() and len(phone) == 11 else phone


class Huitouke(Adapter):
    """Huitouke: the list of customers, a customer's page, and what is changed there."""

    name = "huitouke"
    health = "/healthz"
    list_path = "/customers"
    rows = "main table tbody tr"
    search_box = "main input[type=search]"
    filtered_path = "/customers?stage=vip&sort=-last_visit_on"
    edit_link = "main table tbody tr a"
    filter_steps = ("by filter_sort below",)
    can_deep = True

    def command(self):
        return [PYTHON, str(ROOT / "main.py"), "serve", "--data", self.folder, "--port", str(self.port), "--no-browser"]

    def cwd(self):
        return str(ROOT)

    @property
    def folder(self):
        return os.path.join(DATA, "huitouke")

    @property
    def db_path(self):
        return os.path.join(self.folder, "huitouke.sqlite")

    def make_db(self):
        script = str(ROOT / "benchmarks" / "big_store.py")
        subprocess.run([PYTHON, script, os.path.join(DATA, "base.sqlite"), self.folder], check=True)

    def login(self, page):
        page.goto(self.base + "/login")
        page.fill("[name=login]", LOGIN)
        page.fill("[name=password]", PASSWORD)
        page.press("[name=password]", "Enter")
        page.wait_for_url(lambda url: "login" not in url)
        self.open_list(page)

    def first_vip(self):
        """The first row by the day of the last visit, as our own database gives it."""
        with sqlite3.connect(f"file:{self.db_path}?mode=ro", uri=True) as db:
            return spaced(db.execute(FIRST_VIP).fetchone()[0])

    def search(self, page, text, expect, count, field):
        return super().search(page, text, spaced(expect), count, field)

    def filter_sort(self, page, facts):
        """Open the chip, tick the stage, apply it: the list stands in the order of the last visit already."""
        first = self.first_vip()
        started = time.perf_counter()
        self.click(page, "main [data-act='edit=stage']")
        self.click(page, "main .bar-pop input[value=vip]")
        self.click(page, "main .bar-pop .buttons .primary")
        self.wait_rows(page, first=first)
        return time.perf_counter() - started

    def open_url_filtered(self, page, facts):
        first = self.first_vip()
        started = time.perf_counter()
        self.goto(page, self.filtered_path)
        self.wait_rows(page, first=first)
        return time.perf_counter() - started

    def deep(self, page):
        """Type the page's number at the foot of the open list."""
        before = page.eval_on_selector(self.rows, "row => row.innerText")
        started = time.perf_counter()
        page.fill("main .page-number", str(self.deep_page))
        page.press("main .page-number", "Enter", no_wait_after=True)
        self.wait_rows(page, not_first=before)
        return time.perf_counter() - started

    def open_edit(self, page):
        """Open the first customer from the list and its first section for editing."""
        started = time.perf_counter()
        self.click(page, self.edit_link)
        self.click(page, "main [data-act='edit=0']")
        self.wait(page, FIELD, {})
        return time.perf_counter() - started

    def save(self, page, value):
        page.fill("main [data-field=note] textarea", value)
        started = time.perf_counter()
        page.keyboard.press("Control+s")
        page.wait_for_selector("[data-saved]")
        return time.perf_counter() - started


FIELD = """() => { const phone = document.querySelector('main [data-field=phone] input');
  return !!phone && phone.getBoundingClientRect().height > 0 && phone.value.includes('1'); }"""
