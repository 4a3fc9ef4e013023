"""The projection: one row an answer for statistics, made from the responses' JSON and rebuildable at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database.many import marks_for
from models.database.stored import day_of, loaded
from models.gate.writer import transaction
from surveys.engine.figures import number_of
from surveys.library import version_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from models.gate.writer import Writer
    from surveys.engine.answers import Settled
    from surveys.engine.form import Form

INSERT_SQL: Final = (
    "INSERT INTO answer (response_id, item, repeat, choice, value_text, value_num, value_date, hidden) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
DELETE_SQL: Final = "DELETE FROM answer WHERE response_id IN ({marks})"
REBUILT_SQL: Final = (
    "SELECT id, form_version_id, answers FROM response WHERE id > ? AND state <> 'draft' ORDER BY id LIMIT ?"
)
PART: Final = 500
WORDS: Final = frozenset({"text", "long_text"})
HIDDEN: Final = "_hidden"  # where the answers lie that stay although their questions are not shown; no id begins so


async def project(writer: Writer, response: int, form: Form, settled: Settled) -> None:
    """Write the rows of one response."""
    await project_all(writer, [(response, form, settled)])


async def project_all(writer: Writer, responses: Iterable[tuple[int, Form, Settled]]) -> None:
    """Write the rows of several responses."""
    await writer.run_many(INSERT_SQL, all_rows(responses))


def all_rows(responses: Iterable[tuple[int, Form, Settled]]) -> list[Sequence[Any]]:
    """Give the rows of several responses, as `INSERT_SQL` writes them."""
    return [
        row
        for response, form, settled in responses
        for row in rows_of(response, form, settled.values | {HIDDEN: settled.kept})
    ]


def kept_answers(settled: Settled) -> dict[str, Any]:
    """Give the answers as a response keeps them: those that count, and apart from them the hidden ones that stay."""
    return settled.values | ({HIDDEN: settled.kept} if settled.kept else {})


def rows_of(response: int, form: Form, values: Mapping[str, Any]) -> Iterator[Sequence[Any]]:
    """Give the rows of one response: a multiple answer has one for each choice, a repeat one for each turn."""
    for name, value in values.items():
        if name == HIDDEN:
            yield from _hidden_rows(response, form, value)
        elif name in form.by_id and form.by_id[name].type == "repeat":
            for turn, inside in enumerate(value, 1):
                for inner, held in inside.items():
                    yield from _rows(response, form, inner, held, turn)
        else:
            yield from _rows(response, form, name, value, 0)


def _hidden_rows(response: int, form: Form, kept: Mapping[str, Any]) -> Iterator[Sequence[Any]]:
    """Mark the hidden ones, so that no statistic counts them; `repair.1.cost` lies in the second turn."""
    for key, value in kept.items():
        turn = next((int(step) + 1 for step in key.split(".") if step.isdigit()), 0)
        for row in _rows(response, form, key.rpartition(".")[2], value, turn):
            yield *row[:-1], True


def _rows(response: int, form: Form, name: str, value: Any, turn: int) -> Iterator[Sequence[Any]]:
    if value in (None, "", []):
        return
    kind = form.asked[name][0].type if name in form.asked else ""
    if isinstance(value, dict):
        yield from _held(response, name, turn, value)
        return
    if isinstance(value, list):
        for place, one in enumerate(value, 1):
            yield response, name, turn, str(one), None, float(place) if kind == "rank" else 1.0, None, False
    elif isinstance(value, bool):
        yield response, name, turn, "y" if value else "n", None, float(value), None, False
    elif isinstance(value, (int, float)):
        yield response, name, turn, "", None, float(value), None, False
    elif kind in {"choice", "yes_no", "scale"}:
        yield response, name, turn, str(value), None, None, None, False
    elif kind in {"date", "datetime"}:
        yield response, name, turn, "", str(value), None, day_of(value), False
    else:
        yield response, name, turn, "", str(value), None, None, False


def _held(response: int, name: str, turn: int, value: Mapping[str, Any]) -> Iterator[Sequence[Any]]:
    """A related thing counts by its number and reads by its name; a figure counts where it is one number."""
    if "id" in value:
        yield response, name, turn, str(value["id"]), str(value.get("label", "")), None, None, False
    elif isinstance(number := number_of(dict(value)), float):
        yield response, name, turn, "", None, number, None, False


def words_of(form: Form, values: Mapping[str, Any]) -> str:
    """Give what the customer said freely, in the form's order; it is what a search looks in."""
    said = [
        str(values[name])
        for name, (item, part) in form.asked.items()
        if item.type in WORDS and not item.pii and part.id == name and values.get(name)
    ]
    said += [str(value) for name, value in values.items() if name.endswith("_other") and name not in form.asked]
    return "\n".join(dict.fromkeys(said))


async def rebuild() -> int:
    """Make the whole answer table again from the responses; gives how many responses there are.

    Part by part, each read and written in one transaction: a correction comes before it or after it, never between.
    """
    done, last = 0, 0
    while True:
        async with transaction() as writer:
            ids = await _rebuild_part(writer, last)
        if not ids:
            return done
        done, last = done + len(ids), ids[-1]


async def _rebuild_part(writer: Writer, after: int) -> list[int]:
    rows = await writer.rows(REBUILT_SQL + writer.held(), [after, PART])
    made: list[Sequence[Any]] = []
    for response, version, answers in rows:
        made += rows_of(response, (await version_at(version)).form, loaded(answers))
    ids = [row[0] for row in rows]
    if ids:
        await writer.run(DELETE_SQL.format(marks=marks_for(ids)), ids)
        await writer.run_many(INSERT_SQL, made)
    return ids
