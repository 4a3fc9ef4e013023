"""Step 3: what the file's words mean, and every cell that cannot be read, put right in place."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from nicegui import background_tasks

from models.gate.reading import read
from models.intake.job import load_lists, offered_targets
from models.intake.named import REFERRER, VISIT
from models.intake.uploads import upload_of
from models.intake.values import cell_of, list_of
from models.intake.wanted import ADD, LEAVE_EMPTY, Wanted
from models.resources import RESOURCES
from models.view import View
from ui.frame import go
from ui.pages.excel_in import words as say
from ui.pages.excel_in.parts import bar, choice, framed, html_id, importing_seat, step_buttons, table, typed
from ui.pages.excel_in.trial import Trial, trial_of
from ui.parts.block import Act, Block
from ui.parts.buttons import Button
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.intake.mapping import Target
    from models.intake.plan import Trouble
    from models.intake.uploads import Upload
    from models.intake.values import Lists, Unknown

SHOWN = 100
FIRST = 8
LOOK_SECONDS = 0.25
SOON_SECONDS = 1.0
FOCUS = (  # only where the input that had the focus has gone: nobody is torn out of the next one
    "setTimeout(() => document.activeElement === document.body && "
    '(document.getElementById("%s") ?? document.querySelector(".excel-in input[data-change]"))?.focus(), 60)'
)


class Check:
    """The step as one person sees it."""

    def __init__(self, seat: Seat, upload: Upload, wanted: Wanted, offered: list[Target], lists: Lists) -> None:
        """Start the dry run."""
        self.seat, self.upload, self.wanted, self.lists = seat, upload, wanted, lists
        self.fields = {target.path: target.field for target in offered}
        self.people: dict[tuple[str, int], str] = {}
        self.trial = trial_of(upload, wanted, seat)
        self.block: Block | None = None

    async def wait(self, seconds: float) -> None:
        """Wait a moment for the dry run, so that a short one needs no second drawing."""
        if self.trial.task is not None:
            await asyncio.wait([self.trial.task], timeout=seconds)
        await self.name_candidates()

    def show(self) -> None:
        """Put the step on the page and keep it up to date."""
        acts: dict[str, Act] = {"cell": self.cell, "pick": self.pick, "word": self.word, "next": self.next}
        self.block = Block(self.html(), acts)
        if not self.trial.is_over:
            background_tasks.create(self.follow(""), name="follow a dry run")

    async def follow(self, focus: str) -> None:
        """Draw how far it is until it is over; then let the keyboard go on where it was."""
        trial = self.trial
        while not trial.is_over and trial is self.trial and self.block is not None and not self.block.is_deleted:
            if self.trial.total:
                self.block.show(self.html())
            await asyncio.wait([trial.task] if trial.task else [], timeout=LOOK_SECONDS)
        if trial is self.trial and self.block is not None and not self.block.is_deleted:
            await self.name_candidates()
            self.block.show(self.html())
            if focus:
                script = FOCUS % focus
                self.block.client.run_javascript(script)

    async def name_candidates(self) -> None:
        """Find out who the candidates are between whom somebody has to choose."""
        for trouble in (self.trial.plan.troubles if self.trial.plan else [])[:SHOWN]:
            ids = tuple(i for i in trouble.candidates if (trouble.noun, i) not in self.people)[:SHOWN]
            if ids:
                resource = RESOURCES.get(trouble.noun)
                if resource is None:  # switched off meanwhile; what is done next says so
                    return
                page = await read(resource, self.seat, View(ids=ids, size=SHOWN), columns=resource.head_names)
                for row in page.rows:
                    words = [row.text(field, path, self.seat.lang) for path, field in page.fields.items()]
                    self.people[trouble.noun, row.id] = " · ".join(word for word in words if word)

    async def again(self, focus: str = "") -> None:
        """Keep what was decided and count anew."""
        seat = await importing_seat(self.wanted.nouns)
        await asyncio.to_thread(self.upload.keep, self.wanted)
        self.trial = trial_of(self.upload, self.wanted, seat)
        await self.follow(focus)

    async def cell(self, key: str, value: str) -> None:
        """Put a cell right."""
        self.wanted.cells[key] = value.strip()
        await self.again(self.after(key))

    def after(self, key: str) -> str:
        """Give the input that follows the one just left."""
        if self.trial.plan is None:
            return ""
        keys = [f"{t.row - 1}:{place}" for t in self.trial.plan.troubles if (place := self.place(t)) >= 0]
        place = keys.index(key) + 1 if key in keys else len(keys)
        return html_id(f"cell={keys[place]}") if place < len(keys) else html_id(f"cell={key}")

    async def pick(self, key: str, value: str) -> None:
        """Choose one of several records for a row."""
        if value == "":
            self.wanted.picks.pop(key, None)
        else:
            self.wanted.picks[key] = int(value)
        await self.again(html_id(f"pick={key}"))

    async def word(self, key: str, value: str) -> None:
        """Say what a word of the file means."""
        target, _, quoted = key.partition(":")
        if target not in self.fields:
            return
        options = {str(option): option for option in self.values_of(target)}
        decided = options.get(value, value if value in {ADD, LEAVE_EMPTY} else None)
        self.wanted.values.setdefault(target, {})[unquote(quoted)] = decided
        await self.again(html_id(f"word={key}"))

    def values_of(self, target: str) -> list[Any]:
        """Give the values that a word may stand for."""
        return [value for value, _ in self.options_of(target)]

    def options_of(self, target: str) -> list[tuple[Any, str]]:
        """Give what a word may stand for, with its words."""
        field, lang = self.fields[target], self.seat.lang
        if field.choices:
            return [(value, text.to(lang)) for value, text in field.choices.items()]
        return [(option.value, option.text.to(lang)) for option in self.lists.options.get(list_of(field), [])]

    async def next(self, key: str, value: str) -> None:
        """Go on to the count."""
        del key, value
        await go(f"/import?file={self.upload.id}&step=count")

    def html(self) -> Markup:
        """Draw the whole step."""
        lang, trial = self.seat.lang, self.trial
        parts: list[Markup] = []
        if trial.refused:
            parts.append(notice(lang, trial.refused, "bad"))
        if not trial.is_over:
            words = say.CHECKING.fill(done=f"{trial.done:,}", total=f"{trial.total:,}").to(lang)
            parts.append(bar(trial.done, trial.total, words))
        if trial.plan is not None:
            parts += [self.summary(trial), self.words_table(trial), self.troubles_table(trial), self.first_rows(trial)]
        buttons = step_buttons(
            lang,
            Button(text=say.NEXT, act="next", weight="primary", disabled=trial.plan is None),
            Button(text=say.BACK, href=f"/import?file={self.upload.id}&step=columns"),
        )
        return framed(lang, 2, *parts, buttons, note=self.upload.name)

    def summary(self, trial: Trial) -> Markup:
        """Say in a sentence how it stands."""
        plan = trial.plan
        if plan is None:
            return NOTHING
        if plan.counts.wrong:
            return notice(self.seat.lang, say.CHECK_BAD.fill(wrong=f"{plan.counts.wrong:,}"), "attention")
        return notice(self.seat.lang, say.CHECK_GOOD.fill(rows=f"{plan.counts.rows:,}"), "good")

    def words_table(self, trial: Trial) -> Markup:
        """Draw the words that are new to us, each with what it stands for."""
        lang = self.seat.lang
        if not trial.unknown:
            return NOTHING
        rows = [
            (self.fields[word.target].label.to(lang), word.word, f"{word.count:,}", self.meaning(word))
            for word in trial.unknown[:SHOWN]
        ]
        head = joined([tag("h2", say.WORDS_TITLE.to(lang)), tag("p", say.WORDS_NOTE.to(lang), class_="quiet")])
        return joined([head, table(lang, (say.COLUMN, say.WORD, say.TIMES, say.MEANS), rows, right=(2,))])

    def meaning(self, word: Unknown) -> Markup:
        """Draw the choice of what a word stands for; it is told by the word: its place changes with every count."""
        lang = self.seat.lang
        options = [(str(value), words) for value, words in self.options_of(word.target)]
        near = [(str(word.near.value), word.near.text.to(lang))] if word.near else []
        first = [
            *near,
            *([(ADD, say.ADD_CHOICE.to(lang))] if word.field.choice_list else []),
            (LEAVE_EMPTY, say.LEAVE.to(lang)),
        ]
        if word.taken_for is None:
            first = [("?", say.UNDECIDED.to(lang)), *first]
        rest = [option for option in options if option not in near]
        chosen = "?" if word.taken_for is None else str(word.taken_for)
        return choice(f"word={word.target}:{quote(word.word, safe='')}", [*first, *rest], chosen, word.word)

    def troubles_table(self, trial: Trial) -> Markup:
        """Draw what cannot be read, cell by cell, each with a place to put it right."""
        troubles = trial.plan.troubles[:SHOWN] if trial.plan else []
        if not troubles:
            return NOTHING
        lang = self.seat.lang
        rows = [(f"{t.row:,}", self.header(self.place(t)), self.mending(t), t.problem.text.to(lang)) for t in troubles]
        more = (
            tag("p", say.MORE_PROBLEMS.fill(shown=SHOWN).to(lang), class_="quiet")
            if len(trial.plan.troubles if trial.plan else []) > SHOWN
            else NOTHING
        )
        return joined([table(lang, (say.ROW, say.COLUMN, say.CELL, say.PROBLEM), rows), more])

    def header(self, column: int) -> str:
        """Name a column as the file does."""
        if column < 0:
            return say.WHOLE_ROW.to(self.seat.lang)
        return self.wanted.headers[column] if column < len(self.wanted.headers) else f"{column + 1}"

    def mending(self, trouble: Trouble) -> Markup | str:
        """Draw the place where a trouble is put right."""
        lang, number = self.seat.lang, trouble.row - 1
        if trouble.candidates:
            key = f"{number}:{trouble.key}"
            options = [(str(i), self.people.get((trouble.noun, i), f"#{i}")) for i in trouble.candidates]
            words = say.CHOOSE_ONE.to(lang)
            neither = say.LEAVE if trouble.key == REFERRER else say.MAKE_NEW
            last = [] if trouble.key == VISIT else [("0", neither.to(lang))]
            return choice(f"pick={key}", [("", words), *options, *last], "", words)
        column = self.place(trouble)
        return self.cell_input(number, column) if column >= 0 else ""

    def place(self, trouble: Trouble) -> int:
        """Give the column where a trouble can be put right, -1 where there is none."""
        if trouble.column >= 0:
            return trouble.column
        fitting = (c for c, target in self.wanted.columns.items() if target.endswith(f".{trouble.problem.field}"))
        return next(fitting, -1)

    def cell_input(self, number: int, column: int) -> Markup:
        """Draw the input of a cell."""
        value = cell_of(self.trial.cells, number, column, self.wanted)
        label = f"{say.ROW.to(self.seat.lang)} {number + 1}, {self.header(column)}"
        return typed(f"cell={number}:{column}", value, label)

    def first_rows(self, trial: Trial) -> Markup:
        """Draw the first rows with their fields above."""
        lang, wanted = self.seat.lang, self.wanted
        wrong = {(t.row - 1, t.column) for t in (trial.plan.troubles if trial.plan else [])}
        numbers = range(wanted.header + 1, min(len(trial.cells), wanted.header + 1 + FIRST))
        columns = [column for column, target in wanted.columns.items() if target in self.fields]
        heads = [tag("th", self.fields[wanted.columns[column]].label.to(lang), scope="col") for column in columns]
        rows = []
        for number in numbers:
            cells = (
                tag(
                    "td",
                    cell_of(trial.cells, number, column, wanted),
                    class_="is-wrong" if (number, column) in wrong else None,
                )
                for column in columns
            )
            rows.append(tag("tr", tag("td", f"{number + 1:,}", class_="quiet"), *cells))
        inside = tag("table", tag("thead", tag("tr", tag("th", say.ROW.to(lang)), *heads)), tag("tbody", *rows))
        return joined(
            [tag("h2", say.FIRST_ROWS.to(lang)), tag("div", inside, class_="plain-table preview-rows", tabindex="0")]
        )


async def check_step(seat: Seat, key: str) -> None:
    """Show the check."""
    upload = upload_of(key, seat.person)
    wanted = upload.wanted() or Wanted()
    offered, _ = await offered_targets(wanted.nouns, seat)
    lists = await load_lists({t.path: t.field for t in offered if t.path in wanted.columns.values()})
    step = Check(seat, upload, wanted, offered, lists)
    await step.wait(SOON_SECONDS)
    step.show()
