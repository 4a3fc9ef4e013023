"""Duty lists: the checklist that each shipped post keeps; a store that took one away does not get it back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.gate.writer import transaction
from seeds.posts import POSTS

if TYPE_CHECKING:
    from models.access import Seat
    from models.gate.writer import Writer

HAVE_SQL: Final = "SELECT post_id, form_key FROM duty_list"
POSTS_SQL: Final = "SELECT name, id FROM post"


def form_key_of(english: str) -> str:
    """Give the key of the checklist of a post, by the post's English name.

    >>> form_key_of("Maker's service supervisor"), form_key_of("Follow-up clerk")
    ('duty_makers_service_supervisor', 'duty_follow_up_clerk')
    """
    return "duty_" + re.sub(r"[^a-z]+", "_", english.lower().replace("'", ""))


async def add_duty_lists(seat: Seat) -> int:
    """Give every shipped post its checklist where it never had it; gives how many were added."""
    if not _missing(dict(await reader().rows(POSTS_SQL)), await reader().rows(HAVE_SQL)):
        return 0
    async with transaction() as writer:
        return await add_duty_lists_in(writer, seat)


async def add_duty_lists_in(writer: Writer, seat: Seat) -> int:
    """Do the same inside a transaction that is already open."""
    from seeds.starting import put  # noqa: PLC0415 -- a new store gets them from there

    if writer.dialect == "postgres":  # two programs at the same moment add them once
        await writer.run("LOCK TABLE duty_list IN SHARE ROW EXCLUSIVE MODE")
    rows = _missing(dict(await writer.rows(POSTS_SQL)), await writer.rows(HAVE_SQL))
    await put(writer, seat, "duty_lists", rows)
    return len(rows)


def _missing(posts: dict[str, int], have: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    held = {(post, key) for post, key in have}
    wanted = [(posts[post.name], form_key_of(post.english)) for post in POSTS if post.name in posts]
    return [{"post": post, "form_key": key, "is_on": True} for post, key in wanted if (post, key) not in held]
