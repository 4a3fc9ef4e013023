"""The desk: what a form that staff fill in takes from the store — names of related things, files, figures."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from models.kinds.file import uploads_in
from models.uploads.reading import own_uploads, uploads_named
from models.uploads.storing import LARGEST
from ui.questions import picking
from ui.questions.counting import figures_for
from ui.questions.sheet import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from models.access import Seat
    from models.uploads.upload import Upload
    from surveys.engine.context import Context
    from surveys.engine.form import Form, Item


@dataclass
class Desk:
    """One opening of a form by staff; `kept` are the answers there were before, whose files and names may stay."""

    form: Form
    figures: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    megabytes: int = LARGEST
    labels: dict[tuple[str, int], str] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Give what the questions are drawn with."""
        return Place(uploads=self.uploads, megabytes=self.megabytes)

    def with_figures(self, context: Context) -> Context:
        """Hand the figures in, as they were counted when the form was opened."""
        return replace(context, figures=self.figures) if self.figures else context

    async def take(self, seat: Seat, typed: dict[str, Any]) -> dict[str, Any]:
        """Give what a browser sent with the names of what it picked, and without files that are not this person's.

        A number that the seat may not see stays a number: the form then asks to pick from the list.
        """
        wanted: dict[str, set[int]] = defaultdict(set)
        files: set[str] = set()
        for _, item, value in _values(self.form, typed):
            if item.type == "relation" and (row := _number(value)) and (str(item.to), row) not in self.labels:
                wanted[str(item.to)].add(row)
            elif item.type == "file":
                files |= {str(each) for each in uploads_in(value)}
        for to, rows in wanted.items():
            self.labels |= {(to, row): label for row, label in (await picking.named(seat, to, sorted(rows))).items()}
        self.uploads |= await own_uploads(seat, files - set(self.uploads))
        for held, item, value in list(_values(self.form, typed)):
            if item.type == "relation":
                held[item.id] = self._related(item, value)
            elif item.type == "file":
                held[item.id] = [each for each in uploads_in(value) if each in self.uploads]
        return typed

    def _related(self, item: Item, value: Any) -> Any:
        row = _number(value)
        label = self.labels.get((str(item.to), row), "") if row else ""
        if label:
            return {"id": row, "label": label}
        typed = value.get("typed") or value.get("label") if isinstance(value, dict) else value
        return {"typed": str(typed)} if typed else None

    async def find(self, seat: Seat, key: str, text: str) -> list[dict[str, str]]:
        """Offer what a question may be answered with; only questions of this form are looked for."""
        asked = self.form.asked.get(key.rpartition(".")[2])
        return await picking.find(seat, asked[0].to, text) if asked and asked[0].type == "relation" else []


async def desk_for(
    seat: Seat,
    form: Form,
    typed: dict[str, Any] | None = None,
    *,
    kept: Mapping[str, Any] | None = None,
    counts: bool = True,
) -> Desk:
    """Prepare a form for a seat; `typed` is a draft, whose names and files are looked up again."""
    desk = Desk(form, megabytes=int(seat.settings.get("upload_megabytes", LARGEST)))
    if counts:
        desk.figures = await figures_for(seat, form)
    else:
        held = {item.id: (kept or {}).get(item.id) for item in form.walk() if item.type == "figure"}
        desk.figures = {name: value for name, value in held.items() if isinstance(value, dict)}
    if kept:
        await _remember(desk, dict(kept))
    if typed:
        await desk.take(seat, typed)
    return desk


async def _remember(desk: Desk, kept: dict[str, Any]) -> None:
    """Know the names and files that the answers had before: they may stay whatever became of them."""
    files: set[str] = set()
    for _, item, value in _values(desk.form, kept):
        if item.type == "relation" and isinstance(value, dict) and (row := _number(value)):
            desk.labels[str(item.to), row] = str(value.get("label") or "")
        elif item.type == "file":
            files |= {str(each) for each in uploads_in(value)}
    desk.uploads |= await uploads_named(files)


def _number(value: Any) -> int:
    return picking.number_in(value.get("id", 0) if isinstance(value, dict) else value)


def _values(form: Form, typed: dict[str, Any]) -> Iterator[tuple[dict[str, Any], Item, Any]]:
    """Give every answer with the mapping it stands in, those inside rounds of repeats too."""
    for name, value in list(typed.items()):
        if isinstance(value, list) and any(isinstance(each, dict) for each in value):
            for each in value:
                if isinstance(each, dict):
                    yield from _values(form, each)
        elif name in form.asked and form.asked[name][1].id == name:
            yield typed, form.asked[name][0], value
