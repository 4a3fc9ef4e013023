"""What the README says is there: its paths, its commands, its settings of the environment."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from main import app
from models.resources import RESOURCES
from ui.wiring import all_pages

ROOT = Path(__file__).parent.parent
READMES = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh.md")}
SOURCE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in [ROOT / "main.py", *sorted((ROOT / "ui").rglob("*.py")), *sorted((ROOT / "models").rglob("*.py"))]
)


@pytest.mark.parametrize("name", READMES)
def test_every_path_that_a_readme_names_exists(name):
    named = set(
        re.findall(r"(?:models|ui|seeds|jobs|tests|surveys|reports|benchmarks|docs)/[\w./-]*[\w/]", READMES[name])
    )
    assert len(named) > 8
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", READMES)
def test_every_command_of_a_readme_is_one_of_main(name):
    commands = set(re.findall(r"main\.py ([a-z][\w-]*)", READMES[name])) - {"--data"}
    names = set(typer.main.get_command(app).commands)
    assert commands <= names, commands - names


@pytest.mark.parametrize("variable", ["PUBLIC_URL", "DATABASE_URL"])
def test_a_setting_of_the_environment_is_read_somewhere(variable):
    assert all(variable in text for text in READMES.values())
    assert f'"{variable}"' in SOURCE


def test_every_noun_of_the_menu_has_a_page():
    pages = all_pages()
    for key, resource in RESOURCES.items():
        assert not resource.in_menu or pages.exists(f"/{key}"), key


def test_the_documents_are_current():
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changes
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
