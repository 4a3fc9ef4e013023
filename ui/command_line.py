"""What the command line prints from the store: figures, how its cars stand, and the definitions of forms."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from models.problem import Refused
from models.text import LANGS, Text
from ui.terminal import lang_here, said

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable, Coroutine

    from reports.command import Form

    LoopFactory = Callable[[], AbstractEventLoop]

Data = Annotated[
    Path, typer.Option("--data", help="The folder that holds database, uploads, secret, logs and backups.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
HERE = Path("data")
WRITTEN = Text(zh="已写入 {file}", en="Written to {file}")
NO_FILE = Text(
    zh="请写明文件，例如：report monthly_review --month 2026-10 --out 经营月报.pdf",
    en="Name a file, for example: report monthly_review --month 2026-10 --out review.pdf",
)
BROKEN_OFF = Text(zh="已中断。", en="Broken off.")
ONE_WAY = Text(
    zh="--json、--csv、--png 只能选一个。例如：figure satisfaction.index --by month --json",
    en="Choose one of --json, --csv and --png. For example: figure satisfaction.index --by month --json",
)

forms = typer.Typer(help="Check, import, export, list and publish what the store asks.")
report = typer.Typer(help="Print sheets of the store as PDF.")
set_up = typer.Typer(help="Take everything a store has chosen to another store, as one file.")


def run(work: Coroutine[Any, Any, Any], goodbye: Text = BROKEN_OFF, *, loop: LoopFactory | None = None) -> Any:
    """Run a command; what cannot be done is one clear line and exit code 1."""
    try:
        with asyncio.Runner(loop_factory=loop) as runner:
            return runner.run(work)
    except Refused as refused:
        typer.echo(said(refused.text), err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        typer.echo(said(goodbye), err=True)
        raise typer.Exit(130) from None


def figure(  # noqa: PLR0913, PLR0917 -- options of one command
    name: Annotated[
        str, typer.Argument(help="Such as satisfaction.index; without a name all of them are listed.")
    ] = "",
    first: Annotated[
        str, typer.Option("--from", help="The first day or month, 2026-01, or a word such as last_month.")
    ] = "",
    last: Annotated[str, typer.Option("--to", help="The last day or month.")] = "",
    by: Annotated[str, typer.Option(help="month, store, advisor …; empty: everything together.")] = "",
    option: Annotated[
        list[str] | None, typer.Option(help="name=value, such as convention=min_max; may be given several times.")
    ] = None,
    as_json: AsJson = False,  # noqa: FBT002 -- as typer reads it
    as_csv: Annotated[bool, typer.Option("--csv", help="Print a table that Excel opens.")] = False,  # noqa: FBT002 -- as above
    as_png: Annotated[bool, typer.Option("--png", help="Draw it.")] = False,  # noqa: FBT002 -- as above
    out: Annotated[Path | None, typer.Option(help="Write to this file instead of the screen.")] = None,
    data: Data = HERE,
) -> None:
    """Print a figure of the store: its value, sample size and interval, group by group."""
    from reports.command import deliver, figure_of, listed  # noqa: PLC0415 -- loads every figure

    ways: list[tuple[Form, bool]] = [("json", as_json), ("csv", as_csv), ("png", as_png)]
    chosen = [way for way, wanted in ways if wanted]
    if len(chosen) > 1:
        typer.echo(said(ONE_WAY), err=True)
        raise typer.Exit(2)
    if not name:
        typer.echo(listed(lang_here()))
        return
    answer = run(figure_of(data, name, days=(first, last), by=by, options=option or (), lang=lang_here()))
    if words := deliver(answer, chosen[0] if chosen else "text", out):
        typer.echo(words)


def churn(
    on: Annotated[str, typer.Option("--on", help="The statistics day, such as 2026-06-30; empty: today.")] = "",
    as_json: AsJson = False,  # noqa: FBT002 -- as typer reads it
    data: Data = HERE,
) -> None:
    """Print how the cars stood on a day: the four classes, the partial losses, what was set by hand."""
    from reports.churn.command import as_text, churn_of  # noqa: PLC0415 -- loads what it counts with

    found = run(churn_of(data, on, lang_here()))
    typer.echo(json.dumps(found, ensure_ascii=False) if as_json else as_text(found, lang_here()))


@report.command("meeting_minutes")
def meeting_minutes(
    row: Annotated[int, typer.Option("--id", help="The number of the meeting, as in its address.")],
    out: Annotated[Path, typer.Option("--out", help="The file to write.")],
    data: Data = HERE,
) -> None:
    """Write the minutes of a meeting as a PDF of one page."""
    from ui.pages.meetings.printing import minutes_in  # noqa: PLC0415 -- loads the whole product

    out.write_bytes(run(minutes_in(data, row, lang_here())))
    typer.echo(said(WRITTEN.fill(file=out)))


@report.command("monthly_review")
def monthly_review(  # noqa: PLR0913, PLR0917 -- options of one command
    out: Annotated[Path | None, typer.Option("--out", help="The PDF to write.")] = None,
    month: Annotated[str, typer.Option("--month", help="Such as 2026-10; empty: last month.")] = "",
    compare: Annotated[str, typer.Option("--compare", help="The month beside it; empty: the month before.")] = "",
    store: Annotated[str, typer.Option("--store", help="A store's name or number; empty: all of them.")] = "",
    xlsx: Annotated[Path | None, typer.Option("--xlsx", help="Also the data behind each chart, as Excel.")] = None,
    lang: Annotated[str, typer.Option("--lang", help="zh or en; empty: this computer's.")] = "",
    data: Data = HERE,
) -> None:
    """Write the monthly review as a PDF, and the data behind its charts as Excel."""
    from reports.review.command import review_in  # noqa: PLC0415 -- loads every figure

    if out is None and xlsx is None:
        typer.echo(said(NO_FILE), err=True)
        raise typer.Exit(2)
    spoken = lang if lang in LANGS else lang_here()
    done = run(review_in(data, month=month, against=compare, store=store, lang=spoken, as_xlsx=xlsx is not None))
    for path, content in ((out, done.pdf), (xlsx, done.xlsx)):
        if path is not None:
            path.write_bytes(content)
            typer.echo(said(WRITTEN.fill(file=path)))


@forms.command("check")
def check_form(
    file: Annotated[Path, typer.Argument(help="A form or a programme as YAML, or a form as .xlsx.")],
) -> None:
    """Check a definition: every mistake with its place and the nearest right name."""
    from surveys.command import check_file  # noqa: PLC0415 -- loads the definitions' libraries
    from ui.questions.counting import known_names  # noqa: PLC0415 -- loads the figures

    try:
        lines, is_right = check_file(file, lang_here(), known_names())
    except Refused as refused:
        lines, is_right = [said(refused.text)], False
    typer.echo("\n".join(lines), err=not is_right)
    if not is_right:
        raise typer.Exit(1)


@forms.command("list")
def list_forms(data: Data = HERE) -> None:
    """List what the store asks: each programme with its form."""
    from surveys.command import listed  # noqa: PLC0415 -- as above

    typer.echo("\n".join(run(listed(data, lang_here()))))


@forms.command("import")
def import_form(
    file: Annotated[Path, typer.Argument(help="A form as .xlsx or .xls, written as XLSForm.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it holds; needs no store.")] = False,  # noqa: FBT002 -- as typer reads it
    as_json: AsJson = False,  # noqa: FBT002 -- as above
    key: Annotated[str, typer.Option("--as", help="Take it in under this key instead of its own.")] = "",
    data: Data = HERE,
) -> None:
    """Take a form from Excel: a new form, or the next version of the one that has its key."""
    from surveys import command  # noqa: PLC0415 -- loads the definitions' libraries

    lang = lang_here()
    found = run(command.examined_workbook(file))
    told, lines = command.as_json(found, lang), command.told(file, found, lang)
    if not dry_run and not isinstance(found, Refused):
        from ui.questions.counting import known_names  # noqa: PLC0415 -- loads the figures

        taken = run(command.imported(data, found, lang, key, known_names()))
        if isinstance(taken, Refused):
            found, told["problems"] = taken, command.as_json(taken, lang)["problems"]
            lines = [said(taken.text)]
        else:
            lines += command.taken_lines(taken, told["items"], lang)
            told |= {"form": taken.form.id, "version": taken.form.version, "is_new": taken.is_new}
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False))
    if isinstance(found, Refused) or not as_json:
        typer.echo("\n".join(lines), err=isinstance(found, Refused))
    if isinstance(found, Refused):
        raise typer.Exit(1)


@forms.command("export")
def export_form(
    key: Annotated[str, typer.Argument(help="The form's key, such as csi_service.")],
    file: Annotated[Path, typer.Argument(help="The .xlsx file to write.")],
    data: Data = HERE,
) -> None:
    """Write a form to Excel as XLSForm; nothing of it gets lost on the way back."""
    from surveys.command import exported  # noqa: PLC0415 -- as above

    typer.echo(run(exported(data, key, file, lang_here())))


@forms.command("publish")
def publish_form(
    file: Annotated[Path, typer.Argument(help="The form, as YAML.")],
    note: Annotated[str, typer.Option(help="What is new in it, for those who ask later.")] = "",
    data: Data = HERE,
) -> None:
    """Publish a form as its next version, and say what that does to the answers that exist."""
    from surveys.command import published_file  # noqa: PLC0415 -- as above
    from ui.questions.counting import known_names  # noqa: PLC0415 -- as above

    typer.echo("\n".join(run(published_file(data, file, note, lang_here(), known_names()))))


@set_up.command("export")
def export_set_up(
    file: Annotated[Path, typer.Argument(help="The .json file to write.")],
    data: Data = HERE,
) -> None:
    """Write settings, lists, forms, rules and pages of this store into one file; no customers, no people."""
    from seeds.set_up.command import given  # noqa: PLC0415 -- loads the definitions' libraries

    content, left_out = run(given(data))
    file.write_bytes(content)
    typer.echo(said(WRITTEN.fill(file=file)))
    for text in left_out:
        typer.echo(said(text), err=True)


@set_up.command("import")
def import_set_up(
    file: Annotated[Path, typer.Argument(help="The .json file of another store.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would do.")] = False,  # noqa: FBT002 -- as typer reads it
    as_json: AsJson = False,  # noqa: FBT002 -- as above
    data: Data = HERE,
) -> None:
    """Take another store's set-up in, and say part by part what that did."""
    from seeds.set_up.command import as_text, taken  # noqa: PLC0415 -- as above

    found = run(taken(data, file, dry_run=dry_run))
    typer.echo(json.dumps(found, ensure_ascii=False, default=str) if as_json else as_text(found))
    if any(part["wrong"] for part in found):
        raise typer.Exit(1)
