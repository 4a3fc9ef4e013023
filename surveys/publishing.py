"""Publishing: a new version is compared with the one in use, its effect is told, and then it never changes again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.access import HEADS, ROLE_WORDS, Role
from models.database import reader
from models.problem import Refused
from models.text import Text
from surveys.engine.known import Known
from surveys.engine.problems import DefinitionRefused
from surveys.engine.reading import examine_form
from surveys.engine.versions import Change, check_publishable, difference, effect
from surveys.kept import as_kept
from surveys.library import Published, keep_version, moved, published, version_at
from surveys.subjects import KNOWN_NAMES
from surveys.tables.foretelling import told_of_rows, with_rows
from surveys.tables.living import bring_up_to_date
from surveys.uses.extra import follow_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from models.access import Seat
    from surveys.engine.form import Form

PUBLISHERS: Final = HEADS | Role.ADMINISTRATOR
NOT_YOURS: Final = Text(
    zh="只有经理和管理员可以做表单、发布表单。", en="Only managers and the administrator may build and publish forms."
)
NOT_THIS_ONE: Final = Text(
    zh="这张表单由{roles}来改，您可以看，也可以试填。",
    en="This form is changed by: {roles}. You may look at it and try it.",
)
VERSIONS_SQL: Final = """
SELECT v.id FROM form_version v JOIN form f ON f.id = v.form_id WHERE f.key = ? ORDER BY v.version
"""
ANSWERED_SQL: Final = """
SELECT count(DISTINCT a.response_id) FROM answer a JOIN response r ON r.id = a.response_id
WHERE r.form_id = ? AND r.state <> 'void' AND r.archived_at IS NULL AND a.item = ?
"""
RESPONSES_SQL: Final = "SELECT count(*) FROM response WHERE form_id = ? AND state <> 'void' AND archived_at IS NULL"


@dataclass(frozen=True)
class Preview:
    """What publishing would do: the changes, their effect on answers in words, the version in use."""

    form: Form
    old: Published | None
    changes: Sequence[Change]
    effects: Sequence[Text]


@dataclass(frozen=True)
class Done:
    """A version that has been published, and what that did."""

    published: Published
    effects: Sequence[Text]
    left: Sequence[Text] = ()  # what could not follow it, and is to be done by hand


def may_build(seat: Seat, definition: Mapping[str, Any] | None = None) -> bool:
    """Tell whether a seat may build forms, or this one, whose head may name fewer."""
    if not seat.roles & PUBLISHERS:
        return False
    editors = ((definition or {}).get("form") or {}).get("editors") or ()
    named = [Role[name.upper()] for name in editors if name in ROLE_WORDS]
    return not named or any(seat.roles & role for role in (*named, Role.ADMINISTRATOR))


def refuse_others(seat: Seat, definition: Mapping[str, Any] | None = None) -> None:
    """Refuse whoever may not build this form, and say who may."""
    if not seat.roles & PUBLISHERS:
        raise Refused(NOT_YOURS)
    if not may_build(seat, definition):
        editors = ((definition or {}).get("form") or {}).get("editors") or ()
        roles = Text(**{lang: sign.join(ROLE_WORDS[name].to(lang) for name in editors if name in ROLE_WORDS)
                        for lang, sign in (("zh", "、"), ("en", ", "))})  # fmt: skip
        raise Refused(NOT_THIS_ONE.fill(roles=roles))


async def preview(
    source: str | bytes | Mapping[str, Any], *, after: int | None = None, known: Known | None = None
) -> Preview:
    """Compare a definition with the version in use; raises DefinitionRefused with every mistake.

    `known` are the names it may use, figures among them. Where `after` was in use when somebody looked and is not any
    more, that is told first.
    """
    form = examine_form(source, known or Known(nouns=KNOWN_NAMES)).accepted()
    earlier = await versions(form.id)
    if not earlier:
        return Preview(form, None, (), ())
    old = await published(form.id)
    if after is not None and old.form.version != after:
        raise Refused(await moved(reader(), "form", old.form_row))
    changes = difference(old.form, form)
    if problems := check_publishable(old.form, form, [one.form for one in earlier]):
        raise DefinitionRefused(await with_rows(old.form, changes, problems))
    counts = {change.counted: await answered(old.form_row, change.counted) for change in changes}
    return Preview(form, old, changes, [*effect(changes, counts), *await told_of_rows(old.form, form, changes)])


async def publish(
    seat: Seat,
    source: str | bytes | Mapping[str, Any],
    *,
    note: str = "",
    after: int | None = None,
    known: Known | None = None,
) -> Done:
    """Publish a definition as the new version of its form, in one transaction with the look at the version in use.

    `after` is the version that the changes were shown against; where another one is in use by now it is refused.
    """
    refuse_others(seat)
    seen = await preview(source, after=after, known=known)
    if seen.old is not None:  # who may change it is said by the version in use, not by the one that is brought
        refuse_others(seat, seen.old.form.as_json())
    kept = await keep_version(seat, seen.form, note, after=seen.old.form.version if seen.old else 0)
    await bring_up_to_date(at_once=True)
    await follow_form(seat, kept.form)
    return Done(kept, seen.effects)


async def versions(key: str) -> list[Published]:
    """Give every version of a form, the oldest first."""
    return [await version_at(row[0]) for row in await reader().rows(VERSIONS_SQL, [key])]


async def answered(form_row: int, counted: str) -> int:
    """Count the responses that have answered a question; `why:far` one choice of it, "" all of them."""
    if not counted:
        return int((await reader().rows(RESPONSES_SQL, [form_row]))[0][0])
    item, _, choice = counted.partition(":")
    sql = ANSWERED_SQL + (" AND a.choice = ?" if choice else "")
    values = [as_kept(value) for value in (form_row, item, *([choice] if choice else []))]
    return int((await reader().rows(sql, values))[0][0])
