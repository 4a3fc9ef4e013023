"""Doors: what stands behind an address that a customer opens, and whether it is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

from models import clock
from models.database import reader
from models.database.stored import day_of
from surveys.library import Running, programme_at, programme_of, published, version_at
from surveys.links import POSTER, TOKEN, hash_of
from surveys.subjects import subject_of_customer, subject_of_store, subject_of_visit
from surveys.unfinished import draft_from, draft_of, is_fresh

if TYPE_CHECKING:
    from collections.abc import Mapping

    from surveys.engine.programme import Identity
    from surveys.library import Published
    from surveys.subjects import Subject
    from surveys.unfinished import Draft

Why = Literal["unknown", "spent", "expired", "closed"]
# Everything that stands behind a link in one question: a reader is asked twice for most links, not five times.
INVITATION_SQL: Final = """
SELECT i.id, i.store_id, i.customer_id, i.vehicle_id, i.visit_id, i.outcome, i.is_open, i.drawn_on,
       p.id AS programme, p.is_on, p.definition, p.published, v.id AS asked_now,
       r.form_version_id, r.answers, r.revision, r.lang, r.identity, r.started_at, r.updated_at
FROM invitation i LEFT JOIN programme p ON p.id = i.programme_id AND p.archived_at IS NULL
LEFT JOIN form f ON f.id = p.form_id LEFT JOIN form_version v ON v.form_id = f.id AND v.version = f.published
LEFT JOIN response r ON r.client_key = 'invitation-' || i.id AND r.state = 'draft'
WHERE i.token_hash = ? AND i.archived_at IS NULL
"""
POSTER_SQL: Final = "SELECT id FROM programme WHERE poster_hash = ? AND archived_at IS NULL"
STORE_SQL: Final = "SELECT id FROM store WHERE id = ? AND archived_at IS NULL"
ANSWERED: Final = frozenset({"complete", "partial"})
DRAFT: Final = ("form_version_id", "answers", "revision", "lang", "identity", "started_at")


@dataclass(frozen=True, kw_only=True)
class Door:
    """An open way in: what is asked, about whom, and what was answered through it so far."""

    programme: Running
    version: Published
    subject: Subject
    identity: Identity
    draft_key: str  # under it the answers lie until they are handed in
    final_key: str | None  # under it they are kept; None where not even that may stay
    invitation: int | None = None
    draft: Draft | None = None

    @property
    def resumes(self) -> timedelta:
        """How long unfinished answers wait."""
        return timedelta(days=self.programme.programme.public.resume_days)

    @property
    def is_poster(self) -> bool:
        """Whether nobody was drawn: it may be anybody."""
        return self.invitation is None


@dataclass(frozen=True)
class _Way:
    """Under which keys answers lie, for whom, and which version is asked today."""

    draft_key: str
    final_key: str | None
    invitation: int | None = None
    asked_now: int | None = None


@dataclass(frozen=True)
class Shut:
    """A way that is not open, and why; of whom it was for it knows nothing."""

    why: Why
    version: Published | None = None
    store: Subject | None = None


async def door_by_link(token: str, today: date) -> Door | Shut:
    """Open the way of somebody who was drawn."""
    rows = await reader().dicts(INVITATION_SQL, [hash_of(token)]) if TOKEN.fullmatch(token) else []
    if not rows:
        return Shut("unknown")
    found = rows[0]
    if found["programme"] is None:  # put away since; whoever asks is a customer and is told so in other words
        return Shut("closed")
    definition = programme_of(found["definition"])
    programme = Running(found["programme"], bool(found["is_on"]), definition, found["published"])
    if why := _shut(found, programme, today):
        return await _spent(programme, found["store_id"]) if why == "spent" else Shut(why)
    subject = None
    if found["visit_id"]:
        subject = await subject_of_visit(found["visit_id"], today)
    elif found["customer_id"]:
        subject = await subject_of_customer(found["customer_id"], today, found["vehicle_id"] or 0)
    subject = subject or await subject_of_store(found["store_id"])
    if definition.public.identity == "anonymous":
        # Then nothing that is kept leads from the answers to the invitation.
        way = _Way(f"draft-{hash_of(f'draft/{token}')[:40]}", None, found["id"], found["asked_now"])
        return await _door(programme, subject, way, await draft_of(way.draft_key, _since(programme)))
    key = f"invitation-{found['id']}"
    has_draft = found["answers"] is not None and is_fresh(found["updated_at"], _since(programme))
    draft = draft_from([found[name] for name in DRAFT]) if has_draft else None
    return await _door(programme, subject, _Way(key, key, found["id"], found["asked_now"]), draft)


def _shut(found: Mapping[str, Any], programme: Running, today: date) -> Why | None:
    """Say why an invitation is not answered any more."""
    if not found["is_open"]:
        return "spent" if found["outcome"] in ANSWERED else "expired" if found["outcome"] == "expired" else "closed"
    if not programme.is_on or "public" not in programme.programme.channels:
        return "closed"
    last = day_of(found["drawn_on"]) + timedelta(days=programme.programme.public.close_after_days)
    return "expired" if today > last else None


async def door_by_poster(code: str, today: date, ticket: str = "") -> Door | Shut:
    """Open the way of a poster; `ticket` tells apart those who came through it."""
    del today  # a poster hangs until it is taken down
    parts = POSTER.fullmatch(code)
    rows = await reader().rows(POSTER_SQL, [hash_of(parts[1])]) if parts else []
    if not parts or not rows or not await reader().rows(STORE_SQL, [int(parts[2])]):
        return Shut("unknown")
    programme, store = await programme_at(rows[0][0]), int(parts[2])
    public = programme.programme.public
    if not programme.is_on or not public.poster_per_day or "public" not in programme.programme.channels:
        return Shut("closed")
    key = f"poster-{hash_of(ticket)[:40]}" if ticket else ""
    if key:
        done = "SELECT id FROM response WHERE client_key = ? AND state <> 'draft'"
        if await reader().rows(done, [key]):
            return await _spent(programme, store)
    draft = await draft_of(key, _since(programme)) if key else None
    return await _door(programme, await subject_of_store(store), _Way(key, key or None), draft)


def _since(programme: Running) -> datetime:
    """Give when drafts have to be touched at the latest to be gone on with."""
    return clock.now() - timedelta(days=programme.programme.public.resume_days)


async def _spent(programme: Running, store: int) -> Shut:
    return Shut("spent", await published(programme.programme.head.form), await subject_of_store(store))


async def _door(programme: Running, subject: Subject, way: _Way, draft: Draft | None) -> Door:
    """Begin, or go on with what was answered before, in the version and the mode that it was begun in."""
    public = programme.programme.public
    row = draft.version_row if draft else way.asked_now
    return Door(
        programme=programme,
        version=await (version_at(row) if row else published(programme.programme.head.form)),
        subject=subject.without_person() if public.identity == "anonymous" else subject,
        identity=draft.identity if draft else public.identity,
        draft_key=way.draft_key,
        final_key=way.final_key,
        invitation=way.invitation,
        draft=draft,
    )
