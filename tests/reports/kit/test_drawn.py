"""Drawn: kept while the data stays, made anew when it changes, never more bytes than allowed."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass

import pytest

from reports.kit.drawn import Drawer


@dataclass(frozen=True)
class Sheet:
    words: str
    weight: int = 10


class Pen:
    """Draws, and remembers what and in which thread."""

    def __init__(self) -> None:
        self.drawn: list[str] = []
        self.threads: set[str] = set()

    def make(self, words: str, weight: int = 10):
        def draw() -> Sheet:
            self.drawn.append(words)
            self.threads.add(threading.current_thread().name)
            return Sheet(words, weight)

        return draw


async def test_the_same_state_is_drawn_once():
    drawer, pen = Drawer(), Pen()
    first = await drawer.drawn("trend", 1, pen.make("one"))
    assert await drawer.drawn("trend", 1, pen.make("again")) is first
    assert pen.drawn == ["one"]


async def test_a_new_state_is_drawn_anew_and_replaces_the_old():
    drawer, pen = Drawer(), Pen()
    await drawer.drawn("trend", 1, pen.make("one"))
    assert (await drawer.drawn("trend", 2, pen.make("two"))).words == "two"
    assert drawer.weight == 10


async def test_another_key_is_another_drawing():
    drawer, pen = Drawer(), Pen()
    await drawer.drawn(("trend", "store 1"), 1, pen.make("one"))
    assert (await drawer.drawn(("trend", "store 2"), 1, pen.make("two"))).words == "two"


async def test_drawing_leaves_the_loop_free():
    pen = Pen()
    await Drawer().drawn("trend", 1, pen.make("one"))
    assert threading.current_thread().name not in pen.threads


async def test_who_asks_meanwhile_waits_for_the_same_drawing():
    drawer, pen = Drawer(), Pen()
    sheets = await asyncio.gather(*(drawer.drawn("trend", 1, pen.make(f"{n}")) for n in range(5)))
    assert pen.drawn == ["0"]
    assert len({id(sheet) for sheet in sheets}) == 1


async def test_one_who_leaves_does_not_stop_the_others():
    drawer, pen, go = Drawer(), Pen(), threading.Event()

    def slow() -> Sheet:
        go.wait(5)
        return pen.make("slow")()

    leaving = asyncio.create_task(drawer.drawn("trend", 1, slow))
    staying = asyncio.create_task(drawer.drawn("trend", 1, slow))
    await asyncio.sleep(0)
    leaving.cancel()
    go.set()
    assert (await staying).words == "slow"
    with pytest.raises(asyncio.CancelledError):
        await leaving


async def test_the_least_used_leaves_when_it_gets_too_heavy():
    drawer, pen = Drawer(most_bytes=25), Pen()
    await drawer.drawn("a", 1, pen.make("a"))
    await drawer.drawn("b", 1, pen.make("b"))
    await drawer.drawn("a", 1, pen.make("a again"))
    await drawer.drawn("c", 1, pen.make("c"))
    assert drawer.weight == 20
    await drawer.drawn("a", 1, pen.make("a again"))
    await drawer.drawn("b", 1, pen.make("b again"))
    assert pen.drawn == ["a", "b", "c", "b again"]


async def test_what_is_too_heavy_is_given_but_not_kept():
    drawer, pen = Drawer(most_bytes=25), Pen()
    assert (await drawer.drawn("a", 1, pen.make("a", weight=26))).words == "a"
    assert drawer.weight == 0


async def test_a_drawing_that_fails_is_tried_again():
    drawer, pen = Drawer(), Pen()

    def broken() -> Sheet:
        msg = "no ink"
        raise RuntimeError(msg)

    with pytest.raises(RuntimeError, match="no ink"):
        await drawer.drawn("a", 1, broken)
    assert (await drawer.drawn("a", 1, pen.make("a"))).words == "a"
    drawer.forget()
    assert drawer.weight == 0
