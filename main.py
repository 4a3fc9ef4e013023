"""The command line: serve (default), demo, import, export, figure, churn, report, forms, user, and backups."""

from __future__ import annotations

from ui.quick_start import lightly

# isort: split

import json
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

import typer

from models.database import Place, open_database
from models.existing import store_in
from models.problem import Refused
from models.text import Text
from ui.command_line import HERE, Data, churn, figure, forms, report, run, set_up
from ui.terminal import forgive_signs, lang_here, said

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, help=__doc__)
user = typer.Typer(help="Add people, reset passwords, suspend and unlock from the command line.")
app.add_typer(user, name="user")
app.add_typer(forms, name="forms")
app.add_typer(report, name="report")
app.add_typer(set_up, name="set-up")
app.command()(figure)
app.command()(churn)

Port = Annotated[int, typer.Option(help="The port to listen on.")]
Host = Annotated[str, typer.Option(help="The address to listen on; 127.0.0.1 keeps it to this computer.")]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Do not open a browser.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the counts as JSON in the last line.")]
DEMO = Path("demo-data")
EVERYWHERE = "0.0.0.0"  # noqa: S104 -- the shop's computers and tablets reach it
FILE_OR_UNDO = Text(
    zh="请给出一个文件，或者用 --undo 批次号 撤销一次导入。例如：import 客户.xlsx --data data",
    en="Name a file, or --undo with a batch number. For example: import customers.xlsx --data data",
)
NO_NOUN = Text(zh="没有“{noun}”这个列表，最接近的是：{near}", en="There is no list “{noun}”; the nearest is: {near}")
RESTORED = Text(
    zh="已恢复 {file}。原来的数据另存为备份。", en="{file} is restored. The data that was there is kept as a backup."
)
OPTIONS_AFTER = Text(
    zh="选项请写在命令后面，例如：{command} --data data", en="Write options behind the command: {command} --data data"
)
NOBODY = Text(zh="还没有人。用 user add 添加。", en="There is nobody yet. Add somebody with user add.")
START_PASSWORD = Text(
    zh="{login} 的初始密码（首次登录时要改）：", en="Start password of {login}, to be changed at the first login:"
)
SUSPENDED = Text(
    zh="{login} 已停用；已打开的页面几秒内失效。", en="{login} is suspended; open pages are refused within seconds."
)
BACK = Text(zh="{login} 可以重新登录了。", en="{login} may sign in again.")
RIGHT = Text(zh="正常", en="ok   ")
WRONG = Text(zh="有误", en="WRONG")
STOPPED = Text(zh="已停止。", en="Stopped.")
MISTAKES = Text(
    zh="定义里有 {count} 处错误，没有启动：\n{lines}", en="Not started: {count} mistakes in the definitions:\n{lines}"
)


def check_first() -> None:
    """Do not start on a wrong definition: name every mistake."""
    from models.definitions import check_definitions  # noqa: PLC0415 -- loads every definition

    if mistakes := check_definitions():
        lines = "\n".join(f"  {mistake}" for mistake in mistakes)
        typer.echo(said(MISTAKES.fill(count=len(mistakes), lines=lines)), err=True)
        raise typer.Exit(1)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    data: Data = HERE,
    port: Port = 8080,
    host: Host = EVERYWHERE,
    no_browser: NoBrowser = False,  # noqa: FBT002 -- as above
) -> None:
    """Serve the store in ./data when no command is named."""
    forgive_signs()
    sources = [context.get_parameter_source(name) for name in context.params]
    said_here = any(source is not None and source.name == "COMMANDLINE" for source in sources)
    if context.invoked_subcommand is not None and said_here:
        typer.echo(said(OPTIONS_AFTER.fill(command=context.invoked_subcommand)), err=True)
        raise typer.Exit(2)
    if context.invoked_subcommand is None:
        serve(data, port, host, no_browser)


@app.command()
def serve(data: Data = HERE, port: Port = 8080, host: Host = EVERYWHERE, no_browser: NoBrowser = False) -> None:  # noqa: FBT002 -- as above
    """Start the store's server."""
    with lightly():
        check_first()
        from ui.serving import serve_store, server_loop  # noqa: PLC0415 -- the server's libraries load only for it

    run(serve_store(data, host=host, port=port, open_browser=not no_browser), STOPPED, loop=server_loop())


@app.command()
def demo(data: Data = DEMO, port: Port = 8080, host: Host = EVERYWHERE, no_browser: NoBrowser = False) -> None:  # noqa: FBT002 -- as above
    """Make the demo store once, print its logins, and start it."""
    with lightly():
        check_first()
        from ui.serving import serve_demo, server_loop  # noqa: PLC0415 -- as above

    run(serve_demo(data, host=host, port=port, open_browser=not no_browser), STOPPED, loop=server_loop())


@app.command("import")
def import_(  # noqa: PLR0913, PLR0917 -- options of one command
    file: Annotated[Path | None, typer.Argument(help="An Excel or CSV file.")] = None,
    data: Data = HERE,
    noun: Annotated[str, typer.Option(help="What the rows are: customers, vehicles, visits …; empty: found out.")] = "",
    sheet: Annotated[str, typer.Option(help="The sheet's name; empty: the first with rows.")] = "",
    key: Annotated[str, typer.Option(help="Know rows again by vin, plate, phone or order_no.")] = "",
    undo: Annotated[int, typer.Option(help="Take back the import with this batch number.")] = 0,
    as_json: AsJson = False,  # noqa: FBT002 -- as above
) -> None:
    """Take an Excel file in, or undo one that was."""
    if (file is None) == (not undo):
        typer.echo(said(FILE_OR_UNDO), err=True)
        raise typer.Exit(2)
    check_first()
    counts = run(_undone(data, undo) if file is None else _imported(data, file, noun, sheet, key))
    typer.echo(json.dumps(counts, ensure_ascii=False) if as_json else "\n".join(f"{k}: {v}" for k, v in counts.items()))


async def _imported(data: Path, file: Path, noun: str, sheet: str, key: str) -> dict[str, Any]:
    from models.intake import import_file  # noqa: PLC0415 -- loads the workbook's libraries
    from models.people.seats import seat_of_the_machine  # noqa: PLC0415 -- as above
    from seeds.starting import start_store  # noqa: PLC0415 -- as above
    from surveys.tables.living import bring_up_to_date  # noqa: PLC0415 -- as above

    async with await open_database(data):
        await start_store()
        await bring_up_to_date()
        seat = await seat_of_the_machine()
        done = await import_file(file, seat, noun=noun or None, sheet=sheet or None, key=key or None)
        return done.as_dict()


async def _undone(data: Path, batch: int) -> dict[str, Any]:
    from models.intake import undo  # noqa: PLC0415 -- as above
    from models.people.seats import seat_of_the_machine  # noqa: PLC0415 -- as above
    from surveys.tables.living import bring_up_to_date  # noqa: PLC0415 -- as above

    async with store_in(data):
        await bring_up_to_date()
        return (await undo(batch, await seat_of_the_machine())).as_dict()


@app.command()
def export(
    noun: Annotated[str, typer.Argument(help="customers, vehicles, visits …")],
    out: Annotated[Path, typer.Argument(help="The .xlsx file to write.")],
    data: Data = HERE,
    where: Annotated[
        str, typer.Option(help="The address of a list behind its ?, e.g. recency=long_lost&sort=name")
    ] = "",
) -> None:
    """Write a list to Excel: exactly what the address filters."""
    check_first()
    typer.echo(run(_exported(data, noun, out, where)))


async def _exported(data: Path, noun: str, out: Path, where: str) -> int:
    from models.lists.exporting import export as write_file  # noqa: PLC0415 -- loads xlsxwriter
    from models.people.seats import seat_of_the_machine  # noqa: PLC0415 -- as above
    from models.resources import RESOURCES  # noqa: PLC0415 -- as above
    from models.view import View  # noqa: PLC0415 -- as above
    from surveys.tables.living import bring_up_to_date  # noqa: PLC0415 -- as above

    async with store_in(data):
        await bring_up_to_date()
        if noun not in RESOURCES:
            near = ", ".join(get_close_matches(noun, RESOURCES, n=1, cutoff=0) or RESOURCES)
            raise Refused(NO_NOUN.fill(noun=noun, near=near))
        done = await write_file(RESOURCES[noun], await seat_of_the_machine(), View.from_address(where), out)
        return done.rows


@app.command()
def check(data: Data = HERE) -> None:
    """Check the definitions and the data, and say what was checked."""
    check_first()
    from models.health import examine  # noqa: PLC0415 -- opens the database

    findings = run(examine(data))
    for finding in findings:
        typer.echo(f"{said(RIGHT if finding.good else WRONG)}  {said(finding.text)}")
    if not all(finding.good for finding in findings):
        raise typer.Exit(1)


@app.command()
def backup(data: Data = HERE) -> None:
    """Write a backup with its hash, while the server runs or not."""
    from models.backups import back_up_now  # noqa: PLC0415 -- as above

    async def made() -> Path:
        async with store_in(data):
            return await back_up_now(0)

    typer.echo(run(made()))


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A backup, as written by `backup`.")], data: Data = HERE) -> None:
    """Put a backup in the place of the data; it is tried first, and the data that was is kept as a backup."""
    from models.backups import bring_back_closed  # noqa: PLC0415 -- as above

    typer.echo(said(RESTORED.fill(file=run(bring_back_closed(Place.of(data), file)))))


@user.command("add")
def add_user(
    login: str,
    name: Annotated[str, typer.Option(help="The person's name.")],
    role: Annotated[str, typer.Option(help="administrator, general_manager, manager, supervisor, advisor …")] = "staff",
    data: Data = HERE,
) -> None:
    """Add a person and print their start password."""
    from models.people.hiring import hire  # noqa: PLC0415 -- as above
    from seeds.starting import start_store  # noqa: PLC0415 -- as above

    async def added() -> str:
        async with await open_database(data):
            await start_store()
            return await hire(login, name=name, role=role)

    tell_password(login, run(added()))


@user.command("list")
def list_users(data: Data = HERE) -> None:
    """List the people: login, name, role, whether suspended."""
    from models.people.hiring import people  # noqa: PLC0415 -- as above

    async def listed() -> list[str]:
        async with store_in(data):
            return await people(lang_here())

    typer.echo("\n".join(run(listed())) or said(NOBODY))


@user.command("reset")
def reset_user(login: str, data: Data = HERE) -> None:
    """Give a person a new start password, unlock the account, and sign it out everywhere."""
    from models.people.hiring import reset  # noqa: PLC0415 -- as above

    async def done() -> str:
        async with store_in(data):
            return await reset(login)

    tell_password(login, run(done()))


@user.command("suspend")
def suspend_user(
    login: str,
    data: Data = HERE,
    back: Annotated[bool, typer.Option("--back", help="End it.")] = False,  # noqa: FBT002 -- as above
) -> None:
    """Suspend a person, or end a suspension; open pages are refused within five seconds."""
    from models.people.hiring import suspend  # noqa: PLC0415 -- as above

    async def done() -> None:
        async with store_in(data):
            await suspend(login, back=back)

    run(done())
    typer.echo(said((BACK if back else SUSPENDED).fill(login=login)))


def tell_password(login: str, password: str) -> None:
    """Say whose password it is beside it; alone in its line, for programs to take."""
    typer.echo(said(START_PASSWORD.fill(login=login)), err=True)
    typer.echo(password)


if __name__ == "__main__":
    app()
